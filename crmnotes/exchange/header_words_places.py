"""The words that name a column of addresses; part of `header_words`, which says how they are written."""

from __future__ import annotations

PLACES: dict[str, str] = {
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
        "Land privat|Land (privat)|Pays (domicile)|País particular|"
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
        "Land geschäftlich|Land (arbejde)|Land (werk)|Pays (bureau)|País del trabajo|"
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
        "Other Country|Andet land/område|Weiteres/e Land/Region|Weiteres Land|Autre pays|"
        "Other Country/Region|Otro país o región|"
        "Pays/Région (autre)|Altro paese|Land/regio (anders)|Inny adres - kraj/region|Outro País/Região|"
        "Страна или регион    (другой адрес)|Annat land|Diğer-Ülke/Bölge|国 (その他)/地域"
    ),
}
