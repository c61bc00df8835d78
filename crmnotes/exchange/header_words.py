"""The words that name a column in the address books people have, in the languages their programs speak.

One line of names for each field of ours, parted by `|`; `-` is what says nothing about a person (an e-mail's type, a
priority). The facts come from the header rows that Outlook, Thunderbird, Windows Mail, Yahoo, Google and others write,
folded by `csv_maps.key` before they are compared; a word under two fields is settled there by what stands beside it.
"""

from __future__ import annotations

from crmnotes.exchange.header_words_places import PLACES

WORDS: dict[str, str] = {
    "prefix": (
        "Title|Titel|Anrede|Titre|Titolo|Tytuł|Tratamento|Обращение|Unvan|肩書き|Name Prefix|Honorific Prefix|"
        "Salutation|Form of address|Prefix|Greeting|Civilité"
    ),
    "given": (
        "First|First Name|Fornavn|Vorname|Nombre|Prénom|पहला नाम|Nome|名|이름|Voornaam|Imię|Primeiro nome|Имя|"
        "Förnamn|名字|İlk Adı|الاسم الأول|प्रथम नाम|이름(성 제외)|Ad|Given Name|Given|Forename|Fname|n_given|"
        "Rufname|Christian Name|Nombre de pila|Förstanamn"
    ),
    "middle": (
        "Middle|Middle Name|Mellemnavn|Weitere Vornamen|Segundo nombre|Deuxième prénom|Secondo nome|Middelste naam|"
        "Drugie imię|Segundo nome|Отчество|Mellannamn|İkinci Adı|ミドル|الاسم الأوسط|2. Vorname|मध्य नाम|"
        "ミドル ネーム|중간 이름|Nome do Meio|İkinci Ad|中间名|中間名|Additional Name|Additional Names|"
        "Middle Initial|n_middle"
    ),
    "family": (
        "Last|Last Name|Efternavn|Nachname|Apellidos|Nom de famille|अंतिम नाम|Cognome|姓|성|Achternaam|Nazwisko|"
        "Sobrenome|Фамилия|Efternamn|姓氏|Nom|Soyadı|اسم العائلة|Family Name|Family|Surname|Lname|n_family|"
        "Familienname|Zuname|Apellido|Primer apellido"
    ),
    "suffix": (
        "Suffix|Suffiks|Suffixe|Titolo straniero|Achtervoegsel|Sufiks|Sufixo|Суффикс|Namnsuffix|Sonek|Name Suffix|"
        "Honorific Suffix"
    ),
    "name": (
        "Customer:Job|Display Name|Vis navn|Anzeigename|Nombre mostrado|Nom à afficher|प्रदर्शन नाम|Nome visualizzato|"
        "表示名|"
        "표시명|Weergavenaam|Wyświetlana nazwa|Apresentar como|Отображаемое имя|Kortnamn|显示名称|顯示名稱|Name|"
        "Navn|Nombre|Nom|Nome|Naam|Nazwa|Имя|Namn|Ad|الاسم|नाम|名前|이름|名字|名稱|Full Name|Contact|Contact Name|"
        "Customer|Customer Name|Customer full name|Client|Client Name|Kunde|Kundenname|Ansprechpartner|"
        "Vollständiger Name|Nom complet|Nombre completo|Nome completo|Nominativo|Volledige naam|FN|N|Buyer|Person|"
        "Who"
    ),
    "nickname": (
        "Nickname|Alias|Spitzname|Apodo|Surnom|उपनाम|Soprannome|ニックネーム|애칭|Bijnaam|Pseudonim|Apelido|"
        "Псевдоним|Smeknamn|呢称|暱稱|敬称|الاسم المستعار|Kaldenavn|Pseudo|निकनेम|별명|Przydomek|Rumuz|昵称|別名|"
        "Nick|Short Name"
    ),
    "company": (
        "Company|Organization|Organisation|Organización|Société|संगठन|Organizzazione|組織|회사명|Organisatie|"
        "Firma/Organizacja|Empresa|Организация|Företag|组织|公司|Firma|Società|Bedrijf|Şirket|会社名|الشركة|"
        "Compañía|कंपनी|회사|Компания|Organization Name|Organisation Name|Company Name|Associated Company|"
        "Account Name|Business|Business Name|Employer|Firm|Org|org_name|Unternehmen|Firmenname|Raison sociale|"
        "Entreprise|Ragione sociale|Azienda|Bedrijfsnaam"
    ),
    "job": (
        "Title|Job Title|Job titel|Arbeitstitel|Puesto|Profession|पदनाम|Qualifica|役職|직위|Werkfunctie|Stanowisko|"
        "Cargo|Должность|Titel|职务|職稱|Stilling|Position|Titre|Posizione|Functie|Befattning|İş Unvanı|"
        "المسمى الوظيفي|Fonction|직책|Role|Job|Occupation|Organization Title|Funktion|Tätigkeit|Mansione"
    ),
    "department": (
        "Department|Afdeling|Abteilung|Departamento|Service|विभाग|Reparto|部門|부서|Departament|Setor|Отдел|"
        "Avdelning|部门|Dział|Bölüm|部署|القسم|Organization Department|Dept"
    ),
    "phone": (
        "Phone|Phone Number|Phone Numbers|Telephone|Telephone Number|Tel|Telefon|Telefonnummer|Teléfono|Telefone|"
        "Telefoon|Telefoonnummer|Puhelin|Tlf|Phone No|Tel No|Rufnummer|電話|电话|Телефон"
    ),
    "phone.area": "Vorwahl|Vorwahl Tel|Area Code",
    "phone.home": (
        "Home|Home Phone|Hjemmetelefon|Tel. privat|Teléfono particular|Tél. personnel|फोन आवास|Telefono casa|"
        "自宅の電話番号|자택 전화|Telefoon thuis|Telefon domowy|Telefone residencial|Домашний телефон|Telefon hem|"
        "家庭电话|住家電話|Telefon (privat)|Particular|Téléphone (domicile)|Abitazione|Телефон дом. 2|Hem|"
        "Ev Telefonu|自宅電話|هاتف المنزل|घर का फ़ोन|Telefono (abitazione)|自宅電話番号|집 전화|住宅电话|tel_home|"
        "Phone Home|Home Telephone"
    ),
    "phone.work": (
        "Work|Work Phone|Arbejdstelefon|Tel. dienstlich|Teléfono (Trabajo)|Tél. professionnel|फोन कार्यालय|"
        "Telefono ufficio|勤務先の電話番号|직장 전화|Telefoon werk|Telefonu służbowy|Telefone comercial|"
        "Рабочий телефон|Telefon arbete|工作电话|商務電話|Business Phone|Telefon (arbejde)|Telefon geschäftlich|"
        "Teléfono del trabajo|Téléphone (bureau)|Ufficio|Telefoon op werk|Telefon służbowy|Телефон раб. 2|Arbete|"
        "İş Telefon No|会社電話|هاتف العمل|Téléphone professionnel|बिज़नेस फ़ोन|勤務先電話番号|Telefon, företag|"
        "İş Telefonu|商务电话|公司電話|tel_work|Telefon dienstlich|Office Phone|Phone Work"
    ),
    "phone.mobile": (
        "Mobile|Mobile Number|Mobilnummer|Mobil-Tel.-Nr.|Teléfono móvil|Portable|मोबाइल नंबर|Numero cellulare|"
        "携帯電話番号|휴대폰|Mobiel nummer|Numer telefonu komórkowego|Número celular|Номер сотового телефона|"
        "Mobiltelefon|移动电话号码|手機號碼|Mobile Phone|Tél. mobile|Cellulare|Mobiele telefoon|Telefon komórkowy|"
        "Telefone celular|Телефон переносной|Cep Telefonu|携帯電話|الهاتف الجوال|Téléphone mobile|मोबाइल फ़ोन|"
        "Celular|Мобильный телефон|移动电话|行動電話|Cell|Cell Phone|Mobil|Handy|Handynummer|Mobilfunk|GSM|"
        "tel_cell|TEL_CELL_PREF|Móvil|Telemóvel|Mobiel|Home Mobile"
    ),
    "phone.main": (
        "Company Main Phone|Primary Phone|Primær telefon (firma)|Primær telefon|Telefon Firma|Haupttelefon|"
        "Número de centralita de la organización|Teléfono principal|Téléphone société|Téléphone principal|"
        "Telefono principale società|Telefono principale|Hoofdtelefoon bedrijf|Hoofdtelefoon|"
        "Główny telefon do firmy|Telefon podstawowy|Telefone principal da empresa|Telefone principal|"
        "Основной телефон организации|Основной телефон|Företag, växel|Telefon 1|Şirket Santral Telefonu|"
        "Birincil Telefon|会社代表電話|通常の電話|Main Phone|Primary|Primary Phone Number"
    ),
    "phone.other": (
        "Other|Yahoo! Phone|Other Phone|Anden telefon|Weiteres Telefon|Otro teléfono|Téléphone (autre)|"
        "Altro telefono|Andere telefoon|Inny telefon|Outro telefone|Другой телефон|Telefon, annan|Diğer Telefon No|"
        "その他の電話"
    ),
    "about": (
        "Comments|Notes|Notater|Notizen|Notas|टिप्पणी|Note|メモ|메모|Aantekeningen|Notatki|Observações|Заметки|"
        "Anteckningar|注释|註解|Notities|Anotações|Notlar|ملاحظات|Noter|नोट्स|Uwagi|Kommentar|備註|Comment|Remarks|"
        "Remark|Bemerkung|Bemerkungen|Notiz|Anmerkung|Anmerkungen|Remarque|Remarques|Commentaires|Nota|Comentarios|"
        "Osservazioni|Opmerkingen|Memo|Description|About|Additional Info|Info|Background|備考|备注"
    ),
    "email": (
        "Email|Alternate Email 1|Alternate Email 2|Primary Email|Secondary Email|Primær mail|Sekundær mail|"
        "Primäre E-Mail-Adresse|Sekundäre E-Mail-Adresse|Dirección de correo electrónico principal|"
        "Dirección de correo electrónico secundaria|Adresse électronique principale|"
        "Adresse électronique secondaire|प्राथमिक मेल|द्वितीयक मेल|E-mail primaria|E-mail secondaria|"
        "メールアドレス|別のメールアドレス|기본 메일|추가 메일|Eerste e-mail|Tweede e-mail|Podstawowy e-mail|"
        "Dodatkowy e-mail|Email primário|Email secundário|Адрес электронной почты|"
        "Альтернативный адрес электронной почты|E-postadress|Annan e-post|主要电子邮件|备用电子邮件|主要 Email|"
        "次要 Email|E-mail Address|E-mail-adresse|Dirección del correo electrónico 3|Adresse de messagerie|"
        "Indirizzo posta elettronica|E-mailadres|Adres e-mail|Адрес эл. почты|Elektronik Posta Adresi|"
        "Elektronik Posta 2 Adres|Elektronik Posta 3 Adres|電子メール アドレス|عنوان البريد الإلكتروني|"
        "Dirección de correo electrónico|ई-मेल एड्रेस|Indirizzo di posta elettronica|메일 주소|Endereço de Email|"
        "E-posta Adresi|电子邮件地址|電子郵件地址|Mail|Emails|Mail Address|Mailadresse|Courriel|Correo|"
        "Correo electrónico|Correio eletrônico|Posta elettronica|E-post|Contact Email|From Email Address|"
        "To Email Address|Adresse e-mail|電子メール|邮箱|电子邮件"
    ),
    "email.home": "Home Email|Personal Email|Private Email|E-Mail privat|email_home",
    "email.other": "Other Email|Email Other",
    "email.work": "Work Email|Business Email|Office Email|E-Mail geschäftlich|Email Work",
    "groups": (
        "Category|Categories|Kategorier|Kategorien|Categorías|Categorie|Categorieën|Kategorie|Категории|"
        "Kategoriler|分類|Group|Groups|Group Membership|Labels|Tag|Tags|Gruppe|Gruppen|Groupe|Groupes|Grupo|Grupos|"
        "Gruppo|Gruppi|Groep|Groepen|Person - Label"
    ),
    "handle": (
        "Messenger ID|AIM ID|Screen Name|Skærmnavn|Messenger-Name|Nombre en pantalla|Nom de l'écran|"
        "Nome Instant Messenger|スクリーンネーム|Screen 아이디|Schermnaam|Komunikator AIM|Nome de tela|"
        "Интернет-пейджер|Skärmnamn|显示名|網路代號|IMAddress|Chat"
    ),
    "handle.AIM": "IM Aim",
    "handle.Facebook": "Facebook",
    "handle.Google": "Google ID",
    "handle.ICQ": "ICQ ID|IM Icq",
    "handle.IRC": "IRC ID",
    "handle.Instagram": "Instagram",
    "handle.Jabber": "IM Jabber",
    "handle.MSN": "MSN ID|IM Msn",
    "handle.QQ": "QQ ID",
    "handle.Signal": "Signal",
    "handle.Skype": "Skype ID|IM Skype|Skype",
    "handle.Telegram": "Telegram",
    "handle.Twitter": "Twitter|X handle",
    "handle.WhatsApp": "WhatsApp",
    "handle.Yahoo": "IM Yahoo",
    "keep in touch": "Keep in touch",
    "phone.assistant": (
        "Assistant's Phone|Assistentens telefon|Telefon Assistent|Téléphone de l'assistant(e)|Telefono assistente|"
        "Telefoon assistent|Telefon asystenta|Telefone do assistente|Телефон помощника|Yardımcının Telefonu|"
        "秘書の電話"
    ),
    "phone.callback": (
        "Callback|Tilbagekald|Rückmeldung|Devolución de llamada|Rappel|Richiamata automatica|Terugbellen|"
        "Wywołanie zwrotne|Retorno de chamada|Обратный вызов|Motringning|Geri Arama|コールバック"
    ),
    "phone.car": (
        "Car Phone|Biltelefon|Autotelefon|Téléphone (voiture)|Telefono auto|Autotelefoon|Telefon w samochodzie|"
        "Telefone do carro|Телефон в машине|Araç Telefonu|自動車電話"
    ),
    "phone.fax": (
        "Fax|Fax Number|Faxnummer|फैक्स|Numero fax|FAX 番号|팩스|Numer faksu|Número do fax|Номер факса|传真号码|"
        "傳真號碼|Business Fax|Fax (arbejde)|Fax geschäftlich|Télécopie (bureau)|Fax (uff.)|Fax op werk|"
        "Faks służbowy|Fax comercial|Рабочий факс|Fax arbete|İş Faks No|会社 FAX|فاكس العمل|Fax del trabajo|"
        "Télécopie professionnelle|बिज़नेस फ़ैक्स|Fax (ufficio)|勤務先ファックス|직장 팩스|Fax werk|Fax, företag|"
        "İş Faksı|商务传真|公司傳真|tel_fax|Telefax|Fax No|Work Fax"
    ),
    "phone.home fax": (
        "Home Fax|Fax (privat)|Télécopie (domicile)|Fax (ab.)|Fax thuis|Faks domowy|Fax residencial|Домашний факс|"
        "Fax, hem|Ev-Faks No|自宅 FAX|فاكس المنزل|Fax particular|घर का फ़ैक्स|Fax (abitazione)|自宅ファックス|"
        "집 팩스|Ev Faksı|住宅传真|住家傳真|tel_fax_home"
    ),
    "phone.isdn": "ISDN|RNIS",
    "phone.other fax": (
        "Other Fax|Anden fax|Weiteres Fax|Otro fax|Télécopie (autre)|Altro fax|Andere fax|Inny faks|Outro fax|"
        "Другой факс|Fax, annan|Diğer Faks No|その他の FAX"
    ),
    "phone.pager": (
        "Pager|Pager Number|Personsøgernummer|Pager-Nummer|Buscapersonas|पेजर संख्या|Numero cercapersone|"
        "ポケットベル番号|호출기|Piepernummer|Número do pager|Номер пейджера|Personsökare|寻呼机号码|呼叫器號碼|"
        "Personsøger|Récepteur de radiomessagerie|Cercapersone|Пейджер|Çağrı Cihazı|ポケットベル|جهاز النداء|"
        "Radiomessagerie|पेजर|寻呼机|呼叫器"
    ),
    "phone.radio": (
        "Radio Phone|Radiotelefon|Mobiltelefon 2|Radioteléfono|Radio téléphone|Radiotelefoon|Radiofone|"
        "Радиотелефон|Telefon 2|Telsiz Telefonu|無線電話"
    ),
    "phone.telex": "Telex|Teleks|Телекс|テレックス",
    "phone.text telephone": (
        "TTY/TDD Phone|TTY/TDD-telefon|Telefon für Hörbehinderte|Número de teletipo|Téléphone TDD/TTY|"
        "Telefono TTY/TDD|Teksttelefoon|Telefon TTY/TDD|Telefone TTY/TDD|Телетайп/телефон с титрами|"
        "TTY/TDD Telefonu|TTY/TDD"
    ),
    "phone.video": "Phone Video",
    "reply within": "Reply within",
    "stage": "Stage|Stage with us",
    "url": (
        "Business Website|Hjemmeside 1|वेबपेज 1|웹 페이지1|Strona WWW 1|Hemsida 1|网页 1|網頁 1|Web Page|webside|"
        "Webseite|Página Web|Page Web|Webpagina|Strona sieci Web|Página da Web|Веб-страница|Webbsida|Web Sayfası|"
        "Web ページ|Business Web Page|صفحة ويب العمل|Webside (arbejde)|Webseite (geschäftlich)|"
        "Página web de la organización|Page Web (bureau)|व्यावसायिक वेब पेज|Pagina Web professionale|"
        "ビジネス Web ページ|회사 웹 페이지|Zakelijke webpagina|Firmowa strona sieci Web|Página Comercial da Web|"
        "Служебная веб-страница|Webbsida, företag|İş Web Sayfası|公司网页|公司網頁|Website|Websites|Web|URL|"
        "Homepage|Website Home Page|Site web|Sitio web|Sito web|Personal Web Page|Website Profile|Website Work|"
        "Website Blog|Website Other|LinkedIn URL|Profile URL"
    ),
    "url.home": (
        "Personal Website|Web Page 2|Hjemmeside 2|Webseite 2|Página web 2|Site Web 2|वेबपेज 2|Web ページ 2|"
        "웹 페이지2|Webpagina 2|Strona WWW 2|Página da web 2|Веб-страница 2|Hemsida 2|网页 2|網頁 2|"
        "Personal Web Page|صفحة ويب الشخصية|Personlig webside|Webseite (privat)|Página web personal|"
        "Page Web (domicile)|व्यक्तिगत वेब पेज|Pagina Web personale|個人 Web ページ|개인 웹 페이지|"
        "Persoonlijke webpagina|Osobista strona sieci Web|Página Pessoal da Web|Личная веб-страница|"
        "Webbsida, privat|Kişisel Web Sayfası|个人网页|個人網頁"
    ),
    **PLACES,
    "birthday": (
        "Birthday|Fødselsdag|Geburtstag|Anniversaire|Compleanno|Verjaardag|Urodziny|День рождения|Födelsedag|"
        "Doğum günü|誕生日|Birth Date|Date of birth|DOB|Born|Bday|Geburtsdatum|Date de naissance|"
        "Fecha de nacimiento|Cumpleaños|Data di nascita|Data de nascimento|Aniversário|Geboortedatum|Födelsedatum|"
        "Data urodzenia|Дата рождения|生年月日|出生日期"
    ),
    "birth.day": (
        "Birth Day|Fødselsdag|Geburtstag|Día de nacimiento|Jour|जन्म दिन|Giorno di nascita|誕生日|생일|Geboortedag|"
        "Urodziny - Dzień|Nascimento|День рождения|Födelsedatum|出生日|生日 (日)"
    ),
    "birth.month": (
        "Birth Month|Fødselsmåned|Geburtsmonat|Mes de nacimiento|Mois|जन्म माह|Mese di nascita|誕生月|태어난 달|"
        "Geboortemaand|Urodziny - Miesiąc|Mês de nascimento|Месяц рождения|Födelsemånad|出生月份|生日 (月)"
    ),
    "birth.year": (
        "Birth Year|Fødselsår|Geburtsjahr|Año de nacimiento|Année de naissance|जन्म साल|Anno di nascita|誕生年|"
        "태어난 해|Geboortejaar|Urodziny - Rok|Ano de nascimento|Год рождения|Födelseår|出生年份|生日 (年)"
    ),
    "field": (
        "Distribution Lists|Anniversary|Custom|Brugerdef.|Benutzerdef.|Personalizado|Divers|मनपसंद|Personalizzato|"
        "追加情報|사용자 정의|Overig|Informacja|Прочее|Annan uppgift|定制|自訂|Account|Assistant's Name|"
        "Billing Information|Children|Gender|Government ID Number|Hobby|Keywords|Language|Location|Manager's Name|"
        "Mileage|Office Location|Organizational ID Number|Profession|Referred By|Spouse|User|Konto|Mærkedag|"
        "Assistentens navn|Takstoplysninger|Børn|Køn|Se-nr.|Nøgleord|Sprog|Sted|Navn på overordnet|Kørte kilometer|"
        "Kontoradresse|Firmanr.|Henvist af|Ægtefælle|Bruger|Jahrestag|Name Assistent|Abrechnungsinformation|Kinder|"
        "Geschlecht|Regierungsnr.|Stichwörter|Sprache|Name des/der Vorgesetzten|Reisekilometer|Büro|"
        "Organisationsnr.|Beruf|Empfohlen von|Partner|Benutzer|Facturación|Hijos|Género|Aficiones|"
        "Nombre del director|Kilometraje|Profesión|Remitido por|Usuario|Compte|Anniversaire de mariage ou fête|"
        "Nom de l'assistant(e)|Informations facturation|Enfants|Sexe|Code gouvernement|Passe-temps|Mots clés|"
        "Langue|Emplacement|Responsable|Kilométrage|Bureau|Numéro d'identification de l'organisation|"
        "Recommandé par|Conjoint(e)|Utilisateur|Anniversario|Nome assistente|Dati fatturazione|Figli|Sesso|"
        "Cod. Fisc./P. IVA|Parole chiave|Lingua|Luogo|Nome manager|Indennità trasferta|Ubicazione ufficio|"
        "Numero ID organizzativo|Professione|Presentato da|Nome coniuge|Utente|Speciale datum|Naam assistent|"
        "Factuurinformatie|Kinderen|Geslacht|Sofinummer|Hobby's|Trefwoorden|Taal|Locatie|Naam manager|Reisafstand|"
        "Kantoorlocatie|Organisatie-id|Beroep|Referentie van|Gebruiker|Rocznica|Imię i nazwisko asystenta|"
        "Informacje rozliczeniowe|Dzieci|Płeć|PESEL|Słowa kluczowe|Język|Lokalizacja|Menedżer|Przebieg|"
        "Lokalizacja biura|Numer ewidencyjny w organizacji|Zawód|Osoba polecająca|Współmałżonek|Użytkownik|Conta|"
        "Datas especiais|Nome do assistente|Informações para cobrança|Filhos|Sexo|Código do governo|Palavras-chave|"
        "Idioma|Local|Nome do gerenciador|Quilometragem|Sala|Código da empresa|Profissão|Indicação|Счет|Годовщина|"
        "Имя помощника|Счета|Дети|Пол|Личный код|Хобби|Ключевые слова|Язык|Расположение|Руководитель|Расстояние|"
        "Расположение комнаты|Код организации|Профессия|Отложено|Супруг(а)|Пользователь|Årsdag|Namn, assistent|"
        "Fakturering|Barn|Kön|Personnummer|Nyckelord|Språk|Plats|Namn, chef|Reseersättning (km)|Arbetsplats|"
        "Organisationsnummer|Yrke|Referens|Make maka|Användare|Hesap|Yıldönümü|Yardımcının Adı|Faturalama Bilgisi|"
        "Çocuklar|Cinsiyet|Ulusal Kimlik No|Hobiler|Anahtar sözcükler|Dil|Konum|Yönetici'nin Adı|Dönem|"
        "İşyeri Konumu|Kuruluş Kimlik No|Meslek|Başvuran|Eşi|Kullanıcı|ID 番号|アカウント|キーワード|マネージャー|"
        "ユーザー|会社 ID|会社名フリガナ|記念日|経費情報|言語|参照事項|子供|支払い条件|事業所|趣味|場所|職業|"
        "姓フリガナ|性別|配偶者|秘書の氏名|名前フリガナ|موقع المكتب|Kontor|Ubicación de la oficina|"
        "Adresse professionnelle|कार्यालय स्थान|Ufficio|オフィスの場所|사무실|Endereço comercial|Комната|办公地址|"
        "辦公室位置|Yomi Name|Given Name Yomi|Additional Name Yomi|Family Name Yomi|Phonetic First Name|"
        "Phonetic Middle Name|Phonetic Last Name|Given Yomi|Surname Yomi|Company Yomi|Maiden Name|Subject|Schools|"
        "Connected On|Lead Status|Contact owner|Create Date"
    ),
    "-": (
        "Primary|Directory Server|E-mail Type|E-mail Display Name|Initials|Internet Free Busy|Priority|Private|"
        "Sensitivity|Adresseserver|E-mail-vist navn|Initialer|Ledig/optaget via internettet|Prioritet|Privat|"
        "Følsomhed|Verzeichnisserver|E-Mail-Typ|E-Mail: Angezeigter Name|Initialen|Internet-Frei/Gebucht|Priorität|"
        "Vertraulichkeit|Servidor de directorio|Nombre de pantalla de correo electrónico|"
        "Tipo de correo electrónico|Prioridad|Confidencialidad|Serveur d'annuaire|Type de messagerie|"
        "Nom complet de l'adresse de messagerie|Initiales|Disponibilité Internet|Priorité|Privé|"
        "Critère de diffusion|Server di elenchi in linea|Tipo posta elettronica|"
        "Nome visualizzato posta elettronica|Iniziali|Disponibilità Internet|Priorità|Privato|Riservatezza|"
        "Adreslijstserver|Weergavenaam voor e-mail|E-mail, weergegeven naam|Internet Beschikbaarheidsinfo|"
        "Prioriteit|Gevoeligheid|Serwer katalogowy|Typ poczty e-mail|Wyświetlana nazwa e-mail|Rodzaj e-mail|"
        "Inicjały|Internetowe informacje wolny/zajęty|Priorytet|Prywatne|Charakter|Servidor de diretório|"
        "Tipo de email|Nome para exibição do email|Iniciais|Disponibilidade da Internet|Prioridade|Sensibilidade|"
        "Сервер каталогов|Тип эл. почты|Краткое имя эл. почты|Инициалы|Сведения о доступности в Интернете|Важность|"
        "Частное|Пометка|Katalogserver|E-posttyp|E-postnamn|Ledig/upptagen-information för Internet|Känslighet|"
        "Dizin Sunucusu|Elektronik Posta Türü|Elektronik Posta Görünen Adı|İlk Harfler|Internet Serbest Meşgul|"
        "Öncelik|Özel|Duyarlılık|イニシャル|インターネット空き時間情報|ディレクトリサーバー|プライベート|"
        "電子メールの種類|電子メール表示名|秘密度|優先度|Photo|File As|Account ID|Owner ID|SystemModstamp|"
        "Last Modified Date|Type of e-mail|LEID|EUID|GMTOFF|DSTOFF|MEMBER_RATING|OPTIN_IP|CONFIRM_IP|VERSION"
    ),
}
