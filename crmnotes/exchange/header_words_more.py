"""More names of columns, as people and small programs write them by hand; read together with `header_words`."""

from __future__ import annotations

MORE: dict[str, str] = {
    "given": (
        "Vorname (Adressattyp natürl. Person)|Vorname (Adressatentyp natürl. Person)|"
        "Keresztnév|Křestní jméno|Jméno|Etunimi|Όνομα|שם פרטי|Prenume|Ime|Nome próprio"
    ),
    "middle": "Tussenvoegsel|Tussenvoegsels|Mellomnavn",
    "family": (
        "Name (Adressattyp natürl. Person)|Name (Adressatentyp natürl. Person)|"
        "Soyad|Vezetéknév|Příjmení|Sukunimi|Επώνυμο|שם משפחה|Nume de familie|Prezime|Etternavn|Apelido de família"
    ),
    "name": (
        "Name (Adressattyp keine Angabe)|Name (Adressatentyp keine Angabe)|"
        "姓名|Név|Teljes név|Jméno a příjmení|Imię i nazwisko|Nimi|Ονοματεπώνυμο|Ονομα|שם|שם מלא|ФИО|Ф.И.О.|"
        "Клиент|Cliente|Klant|Klient|Asiakas|고객명|성명|氏名|お名前|客户|客户名称|Ad Soyad|Adı Soyadı|"
        "Müşteri|العميل|ग्राहक|Navn/firma"
    ),
    "company": (
        "Name (Adressattyp Unternehmen)|Name (Adressatentyp Unternehmen)|"
        "Company / Account|"
        "Cég|Cégnév|Společnost|Yritys|Εταιρεία|Εταιρία|חברה|Фирма|Kompania|Spółka|Companie|Tvrtka|Şirket adı|"
        "企業名|会社"
    ),
    "job": "職業|Pozíció|Pozice|Θέση|תפקיד",
    "phone": (
        "電話番号|電話號碼|电话号码|聯絡電話|联系电话|전화|전화번호|연락처|Τηλέφωνο|Τηλ|טלפון|Telefonszám|"
        "Telefonní číslo|Puhelinnumero|Téléphone|Tél|Tél.|Telef.|Telefonnr|Telefon nr|Numer telefonu|"
        "Número de teléfono|Numero di telefono|Número de telefone|Контактный телефон|Номер телефона|"
        "Telefon Numarası|Тел|رقم الهاتف|هاتف|फ़ोन|फोन|Phone1|Phone2"
    ),
    "phone.mobile": (
        "Téléphone portable|Tél. portable|Tel. portable|Portable (mobile)|GSM-nummer|Telefoonnummer mobiel|"
        "Mobiltelefonszám|Matkapuhelin|Κινητό|נייד|手机|手机号|手機|휴대전화|핸드폰|携帯|Komórka|"
        "Tel. komórkowy|Mobilní telefon|Мобильный|Сотовый|Cep|Cep Tel|Numero di cellulare|Número de móvil|"
        "Mobilnr|Mobilnr.|WhatsApp-Nummer"
    ),
    "email": (
        "Электронная почта|Эл. почта|Почта|電子郵件|電郵|邮件|郵件|이메일|E-posta|Eposta|"
        "Ηλεκτρονικό ταχυδρομείο|אימייל|דואר אלקטרוני|דוא'ל|E-mail cím|Sähköposti|Adresse électronique|"
        "Adresse mail|Adresse courriel|Mél|Correo-e|Dirección de correo|Indirizzo e-mail|Indirizzo email|"
        "Endereço de e-mail|E-mailová adresa|Meil|البريد الإلكتروني|ईमेल|メール|Mejl|Epost|E-postadresse"
    ),
    "address": (
        "Cím|Adresa|Osoite|Διεύθυνση|כתובת|Domicilio|주소|地址行|العنوان|पता|Adresse postale|Morada|Postadress"
    ),
    "address.street": (
        "Gatuadress|Gateadresse|Vejnavn|Ulica|Ulice|Ulica i numer|Utca|Katuosoite|Οδός|רחוב|Straße / Nr.|"
        "Straße, Nr.|Str.|Straße Nr.|Strasse Nr|Straat en huisnummer|Straatnaam|N° et rue|Voie|Vía|"
        "Logradouro|Cadde|街道|番地"
    ),
    "address.city": (
        "Población|Localidad|Localité|Commune|Comune|Località|Miejscowość|Város|Helység|Město|Obec|Kaupunki|"
        "Πόλη|עיר|İl|İlçe|Şehir|市|도시|Gemeente|Localidade|Poststed|Postort|المدينة|Municipio"
    ),
    "address.code": (
        "Postnr|Postnr.|Kod pocztowy|Irányítószám|PSČ|Postinumero|ΤΚ|Ταχυδρομικός κώδικας|מיקוד|Posta Kodu|"
        "Código Postal|C.P.|Cod. postale|Cod postal|우편번호|邮政编码|郵遞區號|Plz.|Postnr/by|Cap."
    ),
    "address.country": "Kraj|Ország|Země|Maa|Χώρα|ארץ|מדינה|Ülke|País|Estado/País|국가|البلد|देश",
    "about": (
        "Beschreibung|Descripción|Descrizione|Descrição|Omschrijving|Megjegyzés|Poznámka|Poznámky|Σημειώσεις|הערות|Примечание|Примечания|Комментарий|Açıklama|Not|비고|"
        "Muistiinpanot|Merknad"
    ),
    "birthday": (
        "Geb.|Geb.-Datum|Geb. am|"
        "Születési dátum|Datum narození|Syntymäaika|Ημερομηνία γέννησης|תאריך לידה|Doğum Tarihi|생년월일|"
        "生日|تاريخ الميلاد"
    ),
    "groups": (
        "Skupina|Csoport|Ομάδα|קבוצה|Группа|Группы|グループ|分组|Etiquetas|Etichette|Étiquettes|Schlagwörter|Štítky"
    ),
    "url": ("Web stránka|Weboldal|Ιστοσελίδα|אתר|Сайт|網站|网站|홈페이지|ホームページ|Strona www|Internet|Webadresse"),
}
