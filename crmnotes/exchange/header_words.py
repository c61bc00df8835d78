"""The words that name a column in the address books people have, in the languages their programs speak.

One line of names for each field of ours, parted by `|`; `-` is what says nothing about a person (an e-mail's type, a
priority). The facts come from the header rows that Outlook, Thunderbird, Windows Mail, Yahoo, Google and others write,
folded by `csv_maps.key` before they are compared; a word under two fields is settled there by what stands beside it.
"""

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
    "address": (
        "Address|Full Address|Postal Address|Adresse|Anschrift|Dirección|Indirizzo|Endereço|Adres|Billing Address|"
        "住所|地址|Адрес"
    ),
    "address.street": (
        "Street|Street Address|Address Line|Strasse|Straße und Hausnummer|Rue|Calle|Via|Rua|Straat|Gata|Gade|"
        "adr_one_street|Улица"
    ),
    "address.city": (
        "City|Town|Suburb|Ort|Stadt|Wohnort|Ville|Ciudad|Città|Cidade|Plaats|Woonplaats|Stad|By|Miasto|"
        "adr_one_locality|companycity|Город|City/Town"
    ),
    "address.region": (
        "State|Region|Province|County|Bundesland|Kanton|Provincia|State/Province|State/County|companystate"
    ),
    "address.code": (
        "Zip|Zip Code|Postal Code|Postcode|PLZ|Postleitzahl|Code postal|CP|Código postal|CAP|CEP|Postnummer|p_code|"
        "adr_one_postalcode|Zip/Postal Code|郵便番号|邮编|Индекс"
    ),
    "address.country": (
        "Country|Country/Region|Land|Land/Region|Pays|País|Paese|Страна|adr_one_countryname|companycountry|国家|国|companycountry"
    ),
    "address.home.street": (
        "Home Address|Hjemmeadresse|Privat: Adresse|Dirección personal|Adresse privée|पता आवास|Indirizzo di casa|"
        "番地 (自宅)|자택 주소1|자택 주소2|Adres|Adres domowy|Endereço|Адрес|Hemadress (rad 1)|Hemadress (rad 2)|"
        "家庭地址|住家住址|Home Street|Gade (privat)|Adresse privat|Straße privat|Dirección particular|"
        "Adresse personnelle|Rue (domicile)|Indirizzo casa|Via (ab.)|Adres thuis|Huisadres, straat|"
        "Adres domowy - ulica|Endereço residencial|Домашний адрес|Улица (дом. адрес)|Adress (hem)|Gatuadress, hem|"
        "Ev Adresi|Ev-Cadde|住所 2 (自宅)|住所 3 (自宅)|شارع المنزل|Calle|घर का पता|自宅の番地|주소(집)|"
        "Ulica (dom)|Rua do Endereço Residencial|Улица|住宅所在街道|住家所在街道地址"
    ),
    "address.home.box": (
        "Home Address PO Box|Adresse,postboks (privat)|Postfach privat|Apartado postal de la dirección personal|"
        "Boîte postale du domicile|Indirizzo (ab.) - Casella postale|Huisadres, postbusnummer|"
        "Domowa skrzynka pocztowa|Caixa postal do endereço residencial|Почтовый ящик (дом. адрес)|Hemadress, box|"
        "Ev Adresi Posta Kutusu|自宅住所私書箱"
    ),
    "address.home.city": (
        "Home City|Hjemmeby|Privat: Ort|Ciudad donde vive|Ville|गृह नगर|Città di residenza|市区町村 (自宅)|구/군|"
        "Woonplaats|Miasto (dom)|Cidade|Город|Hemort|城市|居住縣市|By (privat)|Ort privat|Ville (domicile)|"
        "Città (ab.)|Huisadres, plaats|Adres domowy - miejscowość|Cidade do endereço residencial|"
        "Город (дом. адрес)|Ev-Şehir|市町村 (自宅)|المدينة|Ciudad de residencia|自宅の市区町村|구/군/시(집)|"
        "Plaats thuis|Ort, hem|住宅所在市/县|住家所在市 / 鎮"
    ),
    "address.home.region": (
        "Home State|Hjemmestat|Privat: Bundesland|Home County|Provincia|Pays/État|गृह राज्य|Provincia di residenza|"
        "郵便番号 (自宅)|시/도|Provincie|Województwo (dom)|Estado|Штат|(Delstat)|省/自治区/直辖市|居住市鎮|"
        "Område (privat)|Bundesland/Kanton privat|Dép/Région (domicile)|Provincia (ab.)|Huisadres, provincie|"
        "Adres domowy - województwo|Область (дом. адрес)|Region, hem|Ev-Bölge|都道府県 (自宅)|ولاية المنزل|"
        "Delstat (privat)|Bundesland (privat)|Estado (domicilio particular)|Département (domicile)|自宅の都道府県|"
        "시/도(집)|Provincie thuis|Estado do Endereço Residencial|Область|Ev İl|住宅所在省/市/自治区|"
        "住家所在縣 / 市"
    ),
    "address.home.code": (
        "Home ZIP|Home ZipCode|Hjemmepostnummer|Privat: PLZ|Home Post Code|Código postal|Code postal|गृह जिपकोड|"
        "CAP di residenza|郵便番号 (自宅)|우편번호|Postcode|Kod pocztowy (dom)|CEP|Почтовый индекс|Postnummer|"
        "邮政编码|住址郵遞區號|Home Postal Code|Postnummer (privat)|Postleitzahl privat|Code postal (domicile)|"
        "CAP (ab.)|Huisadres, postcode|Adres domowy - kod pocztowy|CEP do endereço residencial|Почтовый код (дом.)|"
        "Postnr, hem|Ev-Posta Kodu|الرمز البريدي للمنزل|Código postal del domicilio|निवास का पिन कोड|"
        "自宅の郵便番号|우편 번호(집)|Postcode thuis|Postnummer, hem|住宅所在地的邮政编码|住家所在郵遞區號"
    ),
    "address.home.country": (
        "Home Country|Hjemmeland|Privat: Land|País de residencia|Région|गृह देश|Nazione di residenza|国 (自宅)|"
        "국가|Land|Państwo (dom)|País|Страна|国家|居住國家|Land/område (privat)|Land/Region privat|"
        "Home Country/Region|País o región del domicilio|Pays/Région (domicile)|Paese (ab.)|Land/regio (thuis)|"
        "Adres domowy - kraj/region|País/Região de Residência|Страна или регион (дом. адрес)|Land, hem|"
        "Ev-Ülke/Bölge|国 (自宅)/地域|بلد المنزل/الإقليم|País o región de residencia|गृह राष्ट्र/क्षेत्र|"
        "国または地域|국가/지역(집)|Kraj/region (dom)|País/Região do endereço residencial|Дом. адрес, страна|"
        "住宅所在国家/地区|住家所在國家 / 地區"
    ),
    "address.work.street": (
        "Work Address|Arbejdsadresse|Dienstlich: Adresse|Dirección de trabajo|Adresse professionnelle|पता कार्यालय|"
        "Indirizzo di lavoro|番地 (勤務先)|직장 주소1|직장 주소2|Werkadres|Adres służbowy|Endereço de trabalho|"
        "Адрес (раб.)|Adress arbete (rad 1)|Adress arbete (rad 2)|工作地址|商務地址|Business Address|"
        "Business Street|Gade (arbejde)|Gade 2 (firma)|Gade 3 (firma)|Adresse geschäftlich|Straße geschäftlich|"
        "Dirección trabajo|Calle del trabajo|Rue (bureau)|Indirizzo ufficio|Via (uff.)|Adres werk|"
        "Werkadres, straat|Adres służbowy - ulica|Endereço comercial|Рабочий адрес|Улица (раб. адрес)|"
        "Adress (arbete)|Gatuadress, arbete|İş Adresi|İş-Cadde|番地 (会社)|住所 2 (会社)|住所 3 (会社)|شارع العمل|"
        "Adresse (arbejde)|व्यवसाय का पता|勤務先の番地|주소(회사)|Ulica (biuro)|Rua do Endereço Comercial|"
        "Служ. адрес, улица|Adress, företag|工作所在地街道|公司所在街道地址"
    ),
    "address.work.box": (
        "Business Address PO Box|Adresse,postboks (arbejde)|Postfach geschäftlich|"
        "Apartado postal de la dirección del trabajo|B.P. professionnelle|Indirizzo (uff.) - Casella postale|"
        "Werkadres, postbusnummer|Służbowa skrzynka pocztowa|Caixa postal do endereço comercial|"
        "Почтовый ящик (раб. адрес)|Arbetsadress, box|İş Adresi Posta Kutusu|会社住所私書箱|POBox"
    ),
    "address.work.city": (
        "Work City|Arbejdsby|Dienstlich: Ort|Ciudad (Trabajo)|Ville|कार्यालय शहर|Città di lavoro|市区町村 (勤務先)|"
        "구/군|Werklocatie|Miasto (praca)|Cidade de trabalho|Город (раб.)|Ort arbete|城市|商務縣市|Business City|"
        "By (arbejde)|Ort geschäftlich|Ciudad de trabajo|Ville (bureau)|Città (uff.)|Werkadres, plaats|"
        "Adres służbowy - miejscowość|Город (раб. адрес)|İş-Şehir|市町村 (会社)|مدينة العمل|व्यवसाय का शहर|"
        "勤務先の市区町村|구/군/시(회사)|Plaats werk|Miasto (biuro)|Cidade do Endereço Comercial|"
        "Служ. адрес, город|Ort, företag|公司所在城市|公司所在市 / 鎮"
    ),
    "address.work.region": (
        "Work State|Arbejdsstat|Dienstlich: Bundesland|Work County|Provincia (Trabajo)|Pays/État|कार्यालय राज्य|"
        "Provincia di lavoro|都道府県 (勤務先)|시/도|Werkprovincie|Województwo (praca)|Estado de trabalho|"
        "Штат (раб.)|(Delstat) arbete|省/自治区/直辖市|商務省市|Business State|Område (arbejde)|"
        "Region geschäftlich|Provincia o estado de trabajo|Dép/Région (bureau)|Provincia (uff.)|"
        "Werkadres, provincie|Adres służbowy - województwo|Область (раб. адрес)|Region, arbete|İş-Bölge|"
        "都道府県 (会社)|ولاية العمل|Delstat (arbejde)|Bundesland (geschäftlich)|Estado o provincia del trabajo|"
        "Département (bureau)|व्यवसाय का राज्य|勤務先の都道府県|시/도(회사)|Provincie werk|Województwo (biuro)|"
        "Estado do Endereço Comercial|Служ. адрес, область|Region, företag|İş İl|公司所在省/市/自治区|"
        "公司所在縣 / 市"
    ),
    "address.work.code": (
        "Work ZIP|Work ZipCode|Arbejdspostnummer|Dienstlich: PLZ|Work Post Code|Código postal (Trabajo)|"
        "Code postal|कार्यालय जिपकोड|CAP di lavoro|郵便番号 (勤務先)|우편번호|Werkpostcode|Kod pocztowy (praca)|"
        "CEP de trabalho|Почтовый индекс (раб.)|Postnummer arbete|邮政编码|商務郵遞區號|Business Postal Code|"
        "Postnummer (arbejde)|Postleitzahl geschäftlich|Código postal del trabajo|Code postal (bureau)|CAP (uff.)|"
        "Werkadres, postcode|Adres służbowy - kod pocztowy|Индекс (раб. адрес)|Postadress, arbete|İş-Posta Kodu|"
        "郵便番号 (会社)|الرمز البريدي للعمل|व्यवसाय का पिन कोड|勤務先の郵便番号|우편 번호(회사)|Postcode werk|"
        "Kod pocztowy (biuro)|CEP do Endereço Comercial|Служ. адрес, почтовый код|Postnummer, företag|"
        "公司所在地的邮政编码|公司所在郵遞區號"
    ),
    "address.work.country": (
        "Work Country|Arbejdsland|Dienstlich: Land|País (Trabajo)|Région|कार्यालय देश|Nazione di lavoro|"
        "国 (勤務先)|국가|Werkland|Państwo (praca)|País de trabalho|Страна (раб.)|Land arbete|国家|商務國家|"
        "Business Country|Land/område (arbejde)|Land/Region geschäftlich|Business Country/Region|"
        "País o región del trabajo|Pays/Région (bureau)|Paese (uff.)|Land/regio (werk)|"
        "Adres służbowy - kraj/region|País/Região da Empresa|Страна или регион (раб. адрес)|İş-Ülke/Bölge|"
        "国 (会社)/地域|بلد العمل/الإقليم|व्यवसाय का देश/प्रांत|勤務先の国または地域|국가(회사)|"
        "Kraj/region (biuro)|País/Região do Endereço Comercial|Служ. адрес, страна|Land, företag|公司所在国家/地区|"
        "公司所在國家 / 地區"
    ),
    "address.other.street": (
        "Other Street|Anden gade|Weitere Straße|Otra calle|Rue (autre)|Altra via|Ander adres, straat|"
        "Inny adres - ulica|Outro endereço|Улица (другой адрес)|Annan gata|Diğer-Cadde|番地 (その他)|"
        "住所 2 (その他)|住所 3 (その他)"
    ),
    "address.other.box": (
        "Other Address PO Box|Anden adresse,postboks|Weiteres Postfach|Otro apartado postal|Autre boîte postale|"
        "Altro indirizzo - Casella postale|Ander adres, postbusnummer|Inna skrzynka pocztowa|"
        "Caixa postal de outro endereço|Почтовый ящик (другой адрес)|Annan adress, box|Diğer Adres Posta Kutusu|"
        "その他住所私書箱"
    ),
    "address.other.city": (
        "Other City|Anden by|Weiterer Ort|Otra ciudad|Ville (autre)|Altra città|Ander adres, plaats|"
        "Inny adres - miejscowość|Cidade|Город    (другой адрес)|Annan ort|Diğer-Şehir|市町村 (その他)"
    ),
    "address.other.region": (
        "Other State|Andet område|Weiteres/r Bundesland/Kanton|Otra provincia o estado|Dép/Région (autre)|"
        "Altra provincia|Ander adres, provincie|Inny adres - województwo|Estado|Область    (другой адрес)|"
        "Annan region|Diğer-Bölge|都道府県 (その他)"
    ),
    "address.other.code": (
        "Other Postal Code|Andet postnummer|Weitere Postleitzahl|Otro código postal|Code postal (autre)|Altro CAP|"
        "Ander adres, postcode|Inny adres - kod pocztowy|CEP|Индекс    (другой адрес)|Annat postnummer|"
        "Diğer-Posta Kodu|郵便番号 (その他)"
    ),
    "address.other.country": (
        "Other Country|Andet land/område|Weiteres/e Land/Region|Other Country/Region|Otro país o región|"
        "Pays/Région (autre)|Altro paese|Land/regio (anders)|Inny adres - kraj/region|Outro País/Região|"
        "Страна или регион    (другой адрес)|Annat land|Diğer-Ülke/Bölge|国 (その他)/地域"
    ),
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
