"""Names of columns in further languages; read together with `header_words`, which says how they are written.

What Outlook writes in Korean, Chinese, Czech, Finnish, Hebrew, Croatian and Hungarian, and what people there and in the
countries around write by hand.
"""

from __future__ import annotations

FURTHER: dict[str, str] = {
    "prefix": "호칭(영문)|英文称谓|称谓|頭銜|Titul|תואר|Titula",
    "suffix": "호칭(한글)|中文称谓|稱謂|Za příjmením|Jälkiliite|סיומת|Utótag",
    "middle": "2. křestní jméno|Toinen nimi|שם פרטי שני|Srednje ime|Második keresztnév",
    "company": (
        "단위|单位|Компанія|Firma/Spoločnosť|Spoločnosť|Podjetje|Įmonė|Uzņēmums|Ettevõte|บริษัท|Công ty|"
        "Perusahaan|Организація|Організація|Bedriftsnavn|Bedrift"
    ),
    "job": (
        "직함|Pracovní pozice|Funkce|Tehtävänimike|Beosztás|Poslovna titula|Посада|Длъжност|Pozícia|"
        "Delovno mesto|Pareigos|Amet|ตำแหน่ง|Chức vụ|Jabatan|Stillingstittel"
    ),
    "department": "Oddělení|Osasto|מחלקה|Odjel|Osztály",
    "address.work.street": (
        "근무지 주소 번지|근무지 번지|商务地址 街道|商務 - 街|商務地址-(街/路)|Ulice (zam.)|Lähiosoite (työ)|"
        "רחוב כתובת העבודה|רחוב של כתובת העבודה|Službena adresa - ulica|Utca (hivatal)|Hivatali utcacím"
    ),
    "address.work.city": (
        "근무지 구/군/시|商务地址 市/县|商務 - 市/鎮|商務地址-(市)|Město (zam.)|Postitoimipaikka (työ)|"
        "עיר כתובת העבודה|Službena adresa - grad|Város (hivatal)"
    ),
    "address.work.region": (
        "근무지 시/도|商务地址 省/市/自治区|商務 - 縣/市|商務地址-(州/省)|Země (zam.)|Sijaintitiedot (työ)|"
        "אזור כתובת העבודה|Službena adresa - savezna država|Megye (hivatal)"
    ),
    "address.work.code": (
        "근무지 우편 번호|商务地址 邮政编码|商務地址-(郵遞區號)|PSČ (zam.)|Postinumero (työ)|מיקוד כתובת העבודה|"
        "Službena adresa - poštanski broj|Munkahely irányítószáma|Irányítószám (hivatal)"
    ),
    "address.work.country": (
        "근무지 국가|근무지 국가/지역|商务地址 国家/地区|商務 - 國家/地區|商務地址-(國家/地區)|Země (zaměstnání)|"
        "Maa/alue (työ)|מדינה/אזור של העבודה|Država/regija poslovanja"
    ),
    "address.work.box": (
        "근무처 주소 사서함|商务地址 - 邮箱|公司地址郵政信箱|Poštovní přihrádka zaměstnání|"
        "Yrityksen osoite (postilokero)|תא דואר של כתובת העבודה|Službena adresa - poštanski pretinac|"
        "Hivatali cím, postafiók"
    ),
    "address.home.street": (
        "집 번지|住宅地址 街道|住家 - 街|Ulice (dom.)|Lähiosoite (koti)|רחוב כתובת הבית|רחוב של כתובת הבית|"
        "Kućna adresa - ulica|Utca (lakás)"
    ),
    "address.home.city": (
        "집 주소 구/군/시|住宅地址 市/县|住家 - 市/鎮|Město (dom.)|Postitoimipaikka (koti)|עיר כתובת הבית|"
        "Kućna adresa - grad|Város (lakás)"
    ),
    "address.home.region": (
        "집 주소 시/도|住宅地址 省/市/自治区|住家 - 縣/市|Země (dom.)|Sijaintitiedot (koti)|אזור כתובת הבית|"
        "Kućna adresa - savezna država|Megye (lakás)"
    ),
    "address.home.code": (
        "집 주소 우편 번호|住宅地址 邮政编码|住家 - 郵遞區號|PSČ (dom.)|Postinumero (koti)|מיקוד כתובת הבית|"
        "Kućna adresa - poštanski broj|Irányítószám (lakás)"
    ),
    "address.home.country": (
        "집 주소 국가|집 주소 국가/지역|住宅地址 国家/地区|住家 - 國家/地區|Země (domů)|Maa/alue (koti)|"
        "מדינה/אזור של הבית|Matična država/regija"
    ),
    "address.home.box": (
        "집 주소 사서함|住宅地址 - 邮箱|住家地址郵政信箱|Poštovní přihrádka domů|Kotiosoite (postilokero)|"
        "תא דואר של כתובת הבית|Kućna adresa - poštanski pretinac"
    ),
    "address.other.street": (
        "기타 번지|其他地址 街道|其他 - 街|Jiná ulice|Lähiosoite (muu)|רחוב אחר|Druga adresa - ulica|Más utcacím"
    ),
    "address.other.city": (
        "기타 구/군/시|其他地址 市/县|其他 - 市/鎮|Jiné město|Postitoimipaikka (muu)|עיר אחרת|"
        "Druga adresa - grad|Más város"
    ),
    "address.other.region": (
        "기타 시/도|其他地址 省/市/自治区|其他 - 縣/市|Jiný okres|Sijaintitiedot (muu)|אזור אחר|"
        "Druga adresa - savezna država|Más megye"
    ),
    "address.other.code": (
        "기타 우편 번호|其他地址 邮政编码|其他 - 郵遞區號|Jiné PSČ|Postinumero (muu)|מיקוד אחר|"
        "Druga adresa - poštanski broj|Más irányítószám"
    ),
    "address.other.country": (
        "기타 국가|기타 국가/지역|其他地址 国家/地区|其他 - 國家|其他 - 國家/地區|Jiná země|Maa/alue (muu)|"
        "מדינה/אזור אחר/ת|Druga država/regija|Más ország/régió"
    ),
    "address.other.box": (
        "기타 주소 사서함|其他地址 - 邮箱|其他地址郵政信箱|Jiná poštovní přihrádka|Muu osoite (postilokero)|"
        "תא דואר של כתובת אחרת|Druga adresa - poštanski pretinac"
    ),
    "phone.assistant": (
        "비서 전화 번호|助理的电话|助理電話|Telefon asistenta|Avustajan puhelinnumero|טלפון של העוזר|"
        "Pomoćnikov telefon|Titkár telefonszáma"
    ),
    "phone.fax": (
        "근무지 팩스|근무처 팩스|회사 팩스|商務傳真|Fax (zam.)|Työfaksi|Faksi|פקס בעבודה|פקס|Službeni faks|Faks|"
        "Hivatali fax"
    ),
    "phone.home fax": "Fax domů|Kotifaksi|פקס בבית|Kućni faks|Otthoni fax",
    "phone.other fax": "기타 팩스|其他传真|其他傳真|Jiný fax|Muu faksi|פקס אחר|Drugi faks|Egyéb fax",
    "phone.work": "근무처 전화|회사 전화|Telefon (zam.)|Työpuhelin|טלפון בעבודה|Službeni telefon|Hivatali telefon",
    "phone.home": (
        "집 전화 번호|Telefon domů|Kotipuhelin|טלפון בבית|Kućni telefon|Otthoni telefon|Másik otthoni telefon"
    ),
    "phone.mobile": (
        "טלפון נייד|Mobitel|الجوال|الموبايل|Мобільний|Мобільний телефон|Мобилен|Мобилен телефон|Mobilný telefón|"
        "Mobilusis|Mobilais|Mobiil|มือถือ|โทรศัพท์มือถือ|Di động|Điện thoại di động|Ponsel|Telefon mobil"
    ),
    "phone.callback": (
        "다시 걸 전화|回电话|回撥電話|Zpětné volání|Takaisinsoitto|התקשרות חזרה|Povratni poziv|Visszahívás"
    ),
    "phone.car": "카폰|车载电话|汽車電話|Telefon do auta|Autopuhelin|טלפון ברכב|Automobilski telefon",
    "phone.main": (
        "회사 대표 전화|기본 전화|单位主要电话|主要电话|公司代表線|代表電話|主要電話|Telefon společnosti|"
        "Primární telefon|Yrityksen puhelinvaihde|Ensisijainen puhelin|טלפון ראשי של החברה|טלפון עיקרי|"
        "Telefonski broj centrale tvrtke|Cég fővonala|Elsődleges telefon"
    ),
    "phone.other": "기타 전화|其他电话|其他電話|Jiný telefon|Muu puhelin|טלפון אחר|Drugi telefon|Egyéb telefon",
    "phone.pager": "Operátor|Hakulaite|איתורית|Javljač|Személyhívó",
    "phone.radio": "무선 전화|无绳电话|无线电话|Radiopuhelin|רדיו טלפון|Radijski telefon",
    "phone.text telephone": "TTY/TDD 전화|TTY/TDD 电话|TTY/TDD 電話|Pro neslyšící|TTY/TDD-puhelin|Tekstualni telefon",
    "phone.telex": "텔렉스|电报|Telix|Teleksi|טלקס",
    "email": (
        "전자 메일 주소|전자 메일|商務電子郵件|Sähköpostiosoite|כתובת דואר אלקטרוני|Adresa e-pošte|"
        "Електронна пошта|Ел. пошта|Имейл|Ел. поща|E-poštni naslov|El. paštas|E-pasts|E-posti aadress|อีเมล|"
        "Thư điện tử|Surel|Adresă de e-mail"
    ),
    "url": (
        "웹 페이지|网页|網頁|商務網址|Webová stránka|Web-sivu|Verkkosivu|דף אינטרנט|Web-stranica|Weblap|Вебсайт|"
        "Уебсайт|Spletna stran|Svetainė|Veebileht|เว็บไซต์|Trang web|Situs web|Nettside|Nettsted"
    ),
    "birthday": (
        "생일|Syntymäpäivä|יום הולדת|Rođendan|Datum rođenja|Születésnap|День народження|Дата народження|"
        "Рожден ден|Рождена дата|Dátum narodenia|Datum rojstva|Rojstni dan|Gimimo data|Dzimšanas diena|Sünnipäev|"
        "วันเกิด|Ngày sinh|Sinh nhật|Tanggal lahir|Data nașterii|Ziua de naștere|Fødselsdato|Bursdag|Narozeniny|"
        "Születési idő|Γενέθλια"
    ),
    "groups": (
        "범주 항목|범주|类别|類別|Luokat|קטגוריות|Kategorije|Kategóriák|Групи|Група|Skupiny|Skupine|Grupės|"
        "Grupas|Rühmad|กลุ่ม|Nhóm|Grup|Kelompok|Grupuri|Grupper"
    ),
    "about": (
        "附注|附註|記事|Muistilaput|Bilješke|Napomene|Napomena|Jegyzetek|Примітки|Примітка|Коментар|Бележки|"
        "Opombe|Pastabos|Piezīmes|Märkmed|หมายเหตุ|Ghi chú|Catatan|Keterangan|Observații|Merknader|Kommentarer"
    ),
    "-": (
        "IsDeleted|전자 메일 유형|전자 메일 표시 이름|디렉터리 서버|머리글자|숨김|우선 순위|우편물 종류|"
        "인터넷 약속 있음/약속 없음|电子邮件类型|电子邮件显示名称|电子邮件显示名|Internet 忙闲|敏感度|目录服务器|"
        "私有|缩写|优先级|電子郵件類型|電子郵件顯示名稱|目錄伺服器|私人|網際網路空閒-忙碌中|優先順序|縮寫|"
        "Typ e-mailu|Zobrazované jméno e-mailu|Iniciály|Utajení|Sähköpostin laji|Näytettävä sähköpostinimi|"
        "Vapaat ja varatut ajat|Prioriteetti|Nimikirjaimet|Luottamuksellisuus|סוג דואר אלקטרוני|"
        "שם התצוגה של הדואר האלקטרוני|שם תצוגה של דואר אלקטרוני|מועדים פנויים/לא פנויים באינטרנט|רגישות|"
        "Vrsta e-pošte|Prikazano ime e-pošte|Internetsko objavljivanje zauzetosti|Inicijali|Osjetljivost|"
        "E-mail típusa|Elfoglaltság közzététele az interneten|Prioritás|Monogram"
    ),
    "given": "Ім'я|Име|Krstné meno|Meno|Vardas|Vārds|Eesnimi|ชื่อ|Tên|Nama depan|Prenumele",
    "family": (
        "Прізвище|Фамилно име|Priezvisko|Priimek|Pavardė|Uzvārds|Perekonnanimi|นามสกุล|Họ|Nama belakang|Nume|"
        "Apelido|Apelidos|Презиме"
    ),
    "name": (
        "ПІБ|Име и фамилия|Meno a priezvisko|Ime in priimek|Ime i prezime|Vardas, pavardė|Vārds, uzvārds|"
        "ชื่อ-นามสกุล|Họ và tên|Họ tên|Nama|Nama lengkap|Nume și prenume|Nume complet|ชื่อ|Ime|Meno|Име|Покупець|"
        "Клієнт"
    ),
    "phone": (
        "الهاتف|Номер телефону|Телефонен номер|Telefónne číslo|Telefonska številka|Telefonas|Tālrunis|"
        "Telefoni number|โทรศัพท์|เบอร์โทร|เบอร์โทรศัพท์|Điện thoại|Số điện thoại|Telepon|Nomor telepon|"
        "No. Telepon|No HP|Număr de telefon|Broj telefona|Telefonski broj"
    ),
    "address": "Адреса|Naslov|Adresas|Adrese|Aadress|ที่อยู่|Địa chỉ|Alamat|Adress",
    "address.city": "Місто|Град|Miestas|Pilsēta|Linn|เมือง|Thành phố|Kota|Oraș",
    "address.code": (
        "Поштовий індекс|Пощенски код|Poštová adresa - PSČ|Poštna številka|Pašto kodas|Pasta indekss|Postiindeks|"
        "รหัสไปรษณีย์|Mã bưu điện|Kode pos|Poštanski broj"
    ),
    "address.country": "Країна|Държава|Krajina|Država|Šalis|Valsts|Riik|ประเทศ|Quốc gia|Negara|Țară",
}
