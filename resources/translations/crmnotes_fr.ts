<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>crmnotes</name>
  <message>
   <location filename="../../crmnotes/clock.py"></location>
   <source>CRMNOTES_NOW must be a date and time with its offset, such as 2026-11-22T16:00:00+00:00.</source>
   <translation>CRMNOTES_NOW doit être une date et une heure avec leur décalage, par exemple 2026-11-22T16:00:00+00:00.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/clock.py"></location>
   <source>CRMNOTES_NOW must lie between the years 1900 and 9000.</source>
   <translation>CRMNOTES_NOW doit se situer entre les années 1900 et 9000.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_columns.py"></location>
   <source>There is no column "{}". There are: {}.</source>
   <translation>Il n’y a pas de colonne « {} ». Il y a : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_columns.py"></location>
   <location filename="../../crmnotes/exchange/csv_columns.py"></location>
   <source>Choose at least one column.</source>
   <translation>Choisissez au moins une colonne.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <source>No column of this file holds a name, a phone number or an e-mail address, so there is nobody to import. If one does, say which it is.</source>
   <translation>Aucune colonne de ce fichier ne contient de nom, de numéro de téléphone ni d’adresse e-mail : il n’y a personne à importer. Si c’est faux, dites laquelle.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <source>This file has a header but no rows: there is nobody to import.</source>
   <translation>Ce fichier a un en-tête mais aucune ligne : il n’y a personne à importer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <source>it is a job of a customer, not a customer</source>
   <translation>c’est une commande d’un client, pas un client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <source>it names nobody: a transfer, not a payment to or from somebody</source>
   <translation>aucun nom : un virement interne, pas un paiement à quelqu’un ou de quelqu’un</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>it has no name and no way to reach anybody</source>
   <translation>il n’y a ni nom ni moyen de joindre quelqu’un</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_maps.py"></location>
   <source>There is no field "{}". There are: {}.</source>
   <translation>Il n’y a pas de champ « {} ». Il y a : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_maps.py"></location>
   <source>There is no column "{}" in this file. There are: {}.</source>
   <translation>Il n’y a pas de colonne « {} » dans ce fichier. Il y a : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_out.py"></location>
   <source>There is no way of writing "{}". There are: {}.</source>
   <translation>On ne peut pas écrire « {} ». Il y a : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_out.py"></location>
   <source>Only customers can be written for {}. Choose excel or plain.</source>
   <translation>Pour {}, seuls les clients peuvent être écrits. Choisissez excel ou plain.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_out.py"></location>
   <source>Columns can be parted by a comma, a semicolon or a tab.</source>
   <translation>Les colonnes se séparent par une virgule, un point-virgule ou une tabulation.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_out.py"></location>
   <source>Only {} of {} rows could be read back, so the file was not kept. Try again.</source>
   <translation>Seules {} lignes sur {} ont pu être relues ; le fichier n’a pas été gardé. Réessayez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_rows.py"></location>
   <source>a quotation mark is opened and never closed</source>
   <translation>un guillemet est ouvert et jamais fermé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_rows.py"></location>
   <source>the line is too long, or a quotation mark is never closed</source>
   <translation>la ligne est trop longue, ou un guillemet n’est jamais fermé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_rows.py"></location>
   <source>too many lines cannot be read; the rest of the file was left out</source>
   <translation>trop de lignes sont illisibles ; le reste du fichier a été laissé de côté</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_rows.py"></location>
   <source>it has more than {} columns</source>
   <translation>elle a plus de {} colonnes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>This file is larger than {} MB. Split it and import the parts.</source>
   <translation>Ce fichier dépasse {} Mo. Coupez-le et importez les morceaux.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <source>There is no encoding called "{}".</source>
   <translation>Il n’y a pas de codage appelé « {} ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>This file is empty.</source>
   <translation>Ce fichier est vide.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <source>A separator is one character, such as a comma or a semicolon.</source>
   <translation>Un séparateur est un seul signe, comme une virgule ou un point-virgule.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <source>This table has more than {} columns. It is probably not a contact list.</source>
   <translation>Ce tableau a plus de {} colonnes. Ce n’est sans doute pas une liste de contacts.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/formats.py"></location>
   <source>The kind of "{}" is not known by its ending. Say it with --as csv, vcard or another.</source>
   <translation>La terminaison de « {} » ne dit pas de quoi il s’agit. Précisez avec --as csv, vcard ou autre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_fields.py"></location>
   <source>this date cannot be read; the rest of the entry was taken</source>
   <translation>cette date est illisible ; le reste de l’entrée a été pris</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_fields.py"></location>
   <source>this length of time cannot be read; the rest of the entry was taken</source>
   <translation>cette durée est illisible ; le reste de l’entrée a été pris</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <source>its end is missing; what there is of it was taken</source>
   <translation>la fin manque ; ce qui est là a été pris</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <source>this line of the entry cannot be read; the rest of the entry was taken</source>
   <translation>cette ligne de l’entrée est illisible ; le reste de l’entrée a été pris</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <source>This calendar has neither to-dos nor events: there is nothing to import.</source>
   <translation>Cet agenda ne contient ni tâches ni rendez-vous : il n’y a rien à importer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <source>This is no calendar: no line of it says BEGIN:VCALENDAR.</source>
   <translation>Ce n’est pas un agenda : aucune ligne ne dit BEGIN:VCALENDAR.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_out.py"></location>
   <source>Only {} of {} entries could be read back, so the file was not kept. Try again.</source>
   <translation>Seules {} entrées sur {} ont pu être relues ; le fichier n’a pas été gardé. Réessayez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>This file is not UTF-8 text, so it is no crmnotes file.</source>
   <translation>Ce fichier n’est pas du texte UTF-8 : ce n’est pas un fichier de crmnotes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>The "version" of this file is no whole number.</source>
   <translation>La « version » de ce fichier n’est pas un nombre entier.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>A newer crmnotes wrote this file (version {}, this one reads {}). Update first.</source>
   <translation>Un crmnotes plus récent a écrit ce fichier (version {}, celui-ci lit {}). Mettez à jour d’abord.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>This JSON file does not come from crmnotes: its "format" is not "crmnotes".</source>
   <translation>Ce fichier JSON ne vient pas de crmnotes : son « format » n’est pas « crmnotes ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>the settings cannot be used: {}</source>
   <translation>les réglages sont inutilisables : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>what this version does not know cannot be kept: {}</source>
   <translation>ce que cette version ne connaît pas ne peut pas être gardé : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>{}: they are no list</source>
   <translation>{} : ce n’est pas une liste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>it is more than {} million letters</source>
   <translation>il y a plus de {} millions de lettres</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>This file is no whole JSON ({}). Nothing was imported.</source>
   <translation>Ce fichier n’est pas un JSON entier ({}). Rien n’a été importé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>it has no "customer"</source>
   <translation>« customer » manque</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <source>it has no "due"</source>
   <translation>« due » manque</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <source>its "snoozed_until" lies past its "due"</source>
   <translation>« snoozed_until » vient après « due »</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <source>its "unit" is none of day, week, month, year</source>
   <translation>« unit » n’est ni day, ni week, ni month, ni year</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_own.py"></location>
   <source>{}: {} of them cannot be read</source>
   <translation>{} : {} illisibles</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_own.py"></location>
   <source>the "files" cannot be used: they are no texts by hash</source>
   <translation>« files » est inutilisable : ce ne sont pas des textes par empreinte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_own.py"></location>
   <source>files {}: its content is not what it was</source>
   <translation>files {} : le contenu n’est plus ce qu’il était</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>a day of the week is a number from 0 (Monday) to 6</source>
   <translation>un jour de la semaine est un nombre de 0 (lundi) à 6</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>closed dates come in pairs of a first and a last day</source>
   <translation>les jours fermés vont par deux : un premier et un dernier jour</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>closed dates cannot end before they begin</source>
   <translation>les jours fermés ne peuvent pas finir avant de commencer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>its "birthday" is no date such as 1980-02-29 or --04-12</source>
   <translation>« birthday » n’est pas une date comme 1980-02-29 ou --04-12</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>it has no "minor_units"</source>
   <translation>« minor_units » manque</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>it is no record in braces</source>
   <translation>ce n’est pas une fiche entre accolades</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no text</source>
   <translation>« {} » n’est pas un texte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>it has no "{}"</source>
   <translation>« {} » manque</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no whole number that fits</source>
   <translation>« {} » n’est pas un nombre entier qui convient</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is neither true nor false</source>
   <translation>« {} » n’est ni true ni false</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is none of {}</source>
   <translation>« {} » n’est pas parmi {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no day such as 2026-11-24</source>
   <translation>« {} » n’est pas un jour comme 2026-11-24</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no time such as 15:00</source>
   <translation>« {} » n’est pas une heure comme 15:00</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no moment with an offset, such as 2026-11-24T15:00:00Z</source>
   <translation>« {} » n’est pas un instant avec décalage comme 2026-11-24T15:00:00Z</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no list</source>
   <translation>« {} » n’est pas une liste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" holds something that is no text</source>
   <translation>« {} » contient quelque chose qui n’est pas un texte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" are not names with texts</source>
   <translation>« {} » ne sont pas des noms avec des textes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no record in braces</source>
   <translation>« {} » n’est pas une fiche entre accolades</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>it holds something nested too deeply</source>
   <translation>quelque chose y est imbriqué trop profondément</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <source>This is no e-mail: it does not begin with the lines that say who sent it.</source>
   <translation>Ce n’est pas un e-mail : il ne commence pas par les lignes qui nomment l’expéditeur.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <source>the message is larger than {} MB</source>
   <translation>le message dépasse {} Mo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <source>the message is damaged and cannot be read</source>
   <translation>le message est abîmé et illisible</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <source>it does not say from whom it is</source>
   <translation>on ne voit pas de qui il vient</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/markdown_out.py"></location>
   <source>Only {} of {} records could be read back, so the file was not kept. Try again.</source>
   <translation>Seules {} fiches sur {} ont pu être relues ; le fichier n’a pas été gardé. Réessayez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>"{}" is a folder. Choose the file in it.</source>
   <translation>« {} » est un dossier. Choisissez le fichier qu’il contient.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>"{}" is not a file that can be read.</source>
   <translation>« {} » n’est pas un fichier lisible.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>"{}" is larger than {} MB. Split it and import the parts.</source>
   <translation>« {} » dépasse {} Mo. Coupez-le et importez les morceaux.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>There is no file "{}" there.</source>
   <translation>Il n’y a pas de fichier « {} » à cet endroit.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>"{}" cannot be read: {}.</source>
   <translation>« {} » ne peut pas être lu : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/testimonials.py"></location>
   <source>Testimonials are written as text or as a table: end "{}" in .md or .csv.</source>
   <translation>Les témoignages s’écrivent en texte ou en tableau : « {} » doit finir par .md ou .csv.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>its end, END:VCARD, is missing; what there is of it was taken</source>
   <translation>la fin, END:VCARD, manque ; ce qui est là a été pris</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>it is a group, and nobody of it is in this file</source>
   <translation>c’est un groupe, et aucun de ses membres n’est dans ce fichier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>this line of the card cannot be read; the rest of the card was taken</source>
   <translation>cette ligne de la carte est illisible ; le reste de la carte a été pris</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>This is a calendar, not a list of contacts. Give it a name that ends in .ics.</source>
   <translation>C’est un agenda, pas une liste de contacts. Donnez-lui un nom qui finit par .ics.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>There is no contact card in this file: no line of it says BEGIN:VCARD.</source>
   <translation>Ce fichier ne contient aucune carte de visite : aucune ligne ne dit BEGIN:VCARD.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>the card has more than {} lines</source>
   <translation>la carte a plus de {} lignes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>its beginning, BEGIN:VCARD, is missing</source>
   <translation>le début, BEGIN:VCARD, manque</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_out.py"></location>
   <source>Only {} of {} cards could be read back, so the file was not kept. Try again.</source>
   <translation>Seules {} cartes sur {} ont pu être relues ; le fichier n’a pas été gardé. Réessayez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>Give the file a name.</source>
   <translation>Donnez un nom au fichier.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>There is no folder "{}". Choose one that is there.</source>
   <translation>Il n’y a pas de dossier « {} ». Choisissez-en un qui existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" is not a folder. Choose one.</source>
   <translation>« {} » n’est pas un dossier. Choisissez-en un.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>That is the notebook itself. Choose another name, so that it is not overwritten.</source>
   <translation>C’est le carnet lui-même. Choisissez un autre nom pour ne pas l’écraser.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" cannot be used as a name: {}.</source>
   <translation>« {} » ne peut pas servir de nom : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" is a link to another file. Choose another name.</source>
   <translation>« {} » renvoie à un autre fichier. Choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" is a folder. Add the name of the file.</source>
   <translation>« {} » est un dossier. Ajoutez le nom du fichier.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" is not a plain file. Choose another name.</source>
   <translation>« {} » n’est pas un fichier ordinaire. Choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>The disk is full: nothing was exported. What was there before is still there.</source>
   <translation>Le disque est plein : rien n’a été exporté. Ce qui était là y est toujours.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>Nothing can be written in the folder of "{}". Choose another folder.</source>
   <translation>On ne peut rien écrire dans le dossier de « {} ». Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" could not be written: {}.</source>
   <translation>« {} » n’a pas pu être écrit : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/xlsx_in.py"></location>
   <source>This workbook is too large. Save the sheet with the contacts as CSV and import that.</source>
   <translation>Ce classeur est trop grand. Enregistrez la feuille des contacts en CSV et importez-la.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/xlsx_in.py"></location>
   <source>This is no Excel workbook that can be read. Save it as .xlsx or as CSV, and import that.</source>
   <translation>Ce n’est pas un classeur Excel lisible. Enregistrez-le en .xlsx ou en CSV, et importez-le.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/xlsx_in.py"></location>
   <source>the sheet "{}" has other columns and was not read; save it alone and import that</source>
   <translation>la feuille « {} » a d’autres colonnes et n’a pas été lue ; enregistrez-la seule et importez-la</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/xlsx_in.py"></location>
   <source>This workbook is empty.</source>
   <translation>Ce classeur est vide.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>ask a question</source>
   <translation>une question posée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>Write down what they answered, or the mark they gave.</source>
   <translation>Notez ce qui a été répondu, ou la note donnée.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>write down an answer</source>
   <translation>une réponse notée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>ask another time</source>
   <translation>demander une autre fois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>write down what changed</source>
   <translation>noté ce qui a changé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>told what changed</source>
   <translation>dit ce qui a changé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>Write down first what changed because of it.</source>
   <translation>Notez d’abord ce que cela a changé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>it names no customer of yours. Write the customer's name and a colon before it, and import it again</source>
   <translation>il ne nomme aucun de vos clients. Mettez devant le nom du client et deux-points, et réimportez-le</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It has no words.</source>
   <translation>Il n’a pas de texte.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It was called off.</source>
   <translation>Il a été annulé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It is an event without a day that can be read.</source>
   <translation>C’est un rendez-vous sans jour lisible.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It is an event of the past, on {}.</source>
   <translation>C’est un rendez-vous passé, du {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It could be for more than one customer: {}.</source>
   <translation>Il pourrait concerner plus d’un client : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>{} is no address of a customer of yours. Add it to one and import again.</source>
   <translation>{} n’est l’adresse d’aucun de vos clients. Ajoutez-la à l’un d’eux et réimportez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/book.py"></location>
   <location filename="../../crmnotes/notebook/contact_import.py"></location>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <location filename="../../crmnotes/store/erasing.py"></location>
   <source>There is no such customer any more.</source>
   <translation>Ce client n’existe plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/capturing.py"></location>
   <source>write down</source>
   <translation>noté</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/capturing.py"></location>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>Nothing was written. Write down what was said first.</source>
   <translation>Rien n’a été noté. Notez d’abord ce qui a été dit.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/checking.py"></location>
   <location filename="../../crmnotes/notebook/door.py"></location>
   <location filename="../../crmnotes/notebook/lines.py"></location>
   <location filename="../../crmnotes/store/database.py"></location>
   <location filename="../../crmnotes/store/faults.py"></location>
   <location filename="../../crmnotes/store/files.py"></location>
   <location filename="../../crmnotes/store/opening.py"></location>
   <location filename="../../crmnotes/store/rows.py"></location>
   <location filename="../../crmnotes/store/today.py"></location>
   <source>The notebook file is damaged. It was left as it is; open the newest backup in its place.</source>
   <translation>Le fichier du carnet est abîmé. Il est resté tel quel ; ouvrez à sa place la sauvegarde la plus récente.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>admit a complaint</source>
   <translation>pris position sur une plainte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>agree a remedy</source>
   <translation>un remède convenu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>put a complaint right</source>
   <translation>une plainte réparée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>a complaint is confirmed</source>
   <translation>une plainte confirmée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>asked in vain</source>
   <translation>demandé en vain</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>name the cause</source>
   <translation>la cause nommée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Write down what was done so that it does not happen again.</source>
   <translation>Notez ce qui a été fait pour que cela n’arrive plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>stop a cause at the source</source>
   <translation>une cause arrêtée à la source</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>No complaint has that cause, or it was written down already what was done about it.</source>
   <translation>Aucune plainte n’a cette cause, ou ce qui a été fait est déjà noté.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>ask whether they are still content</source>
   <translation>demandé si tout va toujours bien</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>This complaint is not closed yet.</source>
   <translation>Cette plainte n’est pas encore close.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>This note is no complaint.</source>
   <translation>Cette note n’est pas une plainte.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>The customer of this complaint is in the trash.</source>
   <translation>Le client de cette plainte est dans la corbeille.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/contact_import.py"></location>
   <source>this picture cannot be kept or is too large; all else of the card was taken</source>
   <translation>cette image ne peut pas être gardée ou est trop grande ; tout le reste de la carte a été pris</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <source>add a customer</source>
   <translation>un client ajouté</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <source>edit a customer</source>
   <translation>un client modifié</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <source>delete a customer</source>
   <translation>un client supprimé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <source>restore a customer</source>
   <translation>un client rétabli</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/door.py"></location>
   <source>Other users of this computer could look into {}; now only you can.</source>
   <translation>D’autres utilisateurs de cet ordinateur pouvaient voir {} ; désormais vous seul le pouvez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/door.py"></location>
   <source>change settings</source>
   <translation>réglages modifiés</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <source>merge two customers</source>
   <translation>deux clients fusionnés</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <source>say that two are not the same</source>
   <translation>deux déclarés différents</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <source>That is one and the same customer.</source>
   <translation>C’est un seul et même client.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <source>That is one and the same customer: nothing to merge.</source>
   <translation>C’est un seul et même client : rien à fusionner.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>attach a file</source>
   <translation>un fichier joint</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>There is no such note any more.</source>
   <translation>Cette note n’existe plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <source>remove a file</source>
   <translation>un fichier retiré</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <source>There is no such file any more.</source>
   <translation>Ce fichier n’existe plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <source>A file can have {} MB at most; this one has {} MB. Keep it in a folder of yours, and write down where.</source>
   <translation>Un fichier peut avoir {} Mo au plus ; celui-ci en a {}. Gardez-le dans un dossier et notez où.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <source>This file is empty: there is nothing to keep.</source>
   <translation>Ce fichier est vide : il n’y a rien à garder.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/firms.py"></location>
   <source>This customer has no company. Write it into their form, and the firm has a page.</source>
   <translation>Ce client n’a pas d’entreprise. Écrivez-la dans sa fiche, et l’entreprise aura une page.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>add a group</source>
   <translation>un groupe ajouté</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>change a group</source>
   <translation>un groupe modifié</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>remove a group</source>
   <translation>un groupe retiré</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>There is no such group any more.</source>
   <translation>Ce groupe n’existe plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>A group needs a name.</source>
   <translation>Un groupe a besoin d’un nom.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>There is a group with that name already.</source>
   <translation>Il y a déjà un groupe de ce nom.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/history.py"></location>
   <location filename="../../crmnotes/notebook/imports.py"></location>
   <source>import</source>
   <translation>importation</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/imports.py"></location>
   <source>There is no import to take back.</source>
   <translation>Il n’y a pas d’importation à annuler.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/imports.py"></location>
   <source>There is no such import.</source>
   <translation>Cette importation n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/imports.py"></location>
   <source>That import was taken back already.</source>
   <translation>Cette importation a déjà été annulée.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/kind_words.py"></location>
   <source>permission to quote</source>
   <translation>permission de citer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/kind_words.py"></location>
   <source>Only a compliment can be quoted.</source>
   <translation>Seul un compliment peut être cité.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merged_files.py"></location>
   <source>A file that it names is not in this file.</source>
   <translation>Un fichier qu’il nomme ne s’y trouve pas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merged_files.py"></location>
   <source>The files of a note are no list of records.</source>
   <translation>Les fichiers d’une note ne forment pas une liste.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merging.py"></location>
   <source>It belongs to a customer who is neither in this file nor in the notebook.</source>
   <translation>Cela appartient à un client qui n’est ni dans ce fichier ni dans le carnet.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merging.py"></location>
   <source>it is kept and none of its events says when, so that no score counts it</source>
   <translation>elle est tenue, mais rien ne dit quand ; aucun bilan ne la compte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merging.py"></location>
   <source>Another record with its id stands before it in this file and says something else.</source>
   <translation>Un autre enregistrement portant le même identifiant le précède dans ce fichier et dit autre chose.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>write down a note</source>
   <translation>une note écrite</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>reply</source>
   <translation>répondu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>tried, not reached</source>
   <translation>essayé, pas joint</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>holding reply</source>
   <translation>réponse d’attente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>settle a question</source>
   <translation>une question réglée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>edit a note</source>
   <translation>une note modifiée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>mark a note</source>
   <translation>une note marquée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>Something was done about this complaint already, so it stays one.</source>
   <translation>Cette plainte a déjà été traitée en partie : elle reste une plainte.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>delete a note</source>
   <translation>une note supprimée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>restore a note</source>
   <translation>une note rétablie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>add an order</source>
   <translation>une commande ajoutée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>edit an order</source>
   <translation>une commande modifiée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>delete an order</source>
   <translation>une commande supprimée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>restore an order</source>
   <translation>une commande rétablie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>There is no such order any more.</source>
   <translation>Cette commande n’existe plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>That amount is too large to be an order.</source>
   <translation>Ce montant est trop grand pour une commande.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>A list needs a name.</source>
   <translation>Une liste a besoin d’un nom.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>There is a list with that name already.</source>
   <translation>Il y a déjà une liste de ce nom.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>There is no such list any more.</source>
   <translation>Cette liste n’existe plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>remove a list</source>
   <translation>une liste retirée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>save a list</source>
   <translation>une liste enregistrée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>A field needs a name.</source>
   <translation>Un champ a besoin d’un nom.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>There is a field with that name already.</source>
   <translation>Il y a déjà un champ de ce nom.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>There is no such field any more.</source>
   <translation>Ce champ n’existe plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>change own fields</source>
   <translation>champs personnels modifiés</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>remove an own field</source>
   <translation>un champ personnel retiré</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/pictures.py"></location>
   <source>change a picture</source>
   <translation>une image changée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/pictures.py"></location>
   <source>remove a picture</source>
   <translation>une image retirée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/pointing.py"></location>
   <source>its "{}" names what is neither in this file nor in the notebook, and was left out</source>
   <translation>« {} » nomme ce qui n’est ni dans ce fichier ni dans le carnet, et a été laissé de côté</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>make a promise</source>
   <translation>une promesse faite</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>keep a promise</source>
   <translation>une promesse tenue</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>renegotiate a promise</source>
   <translation>une nouvelle date convenue</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>told of the new date</source>
   <translation>la nouvelle date dite</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>keep the old date</source>
   <translation>l’ancienne date gardée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>miss a promise</source>
   <translation>une promesse manquée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>release a promise</source>
   <translation>une promesse levée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>void a promise</source>
   <translation>une promesse annulée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>correct a promise</source>
   <translation>une promesse corrigée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>repeat a promise</source>
   <translation>une promesse répétée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>snooze a promise</source>
   <translation>une promesse reportée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>show a promise again</source>
   <translation>une promesse montrée à nouveau</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>delete a promise</source>
   <translation>une promesse supprimée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>restore a promise</source>
   <translation>une promesse rétablie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>There is no such promise any more.</source>
   <translation>Cette promesse n’existe plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>What happened to a promise is never taken out of its history.</source>
   <translation>Ce qui est arrivé à une promesse reste toujours dans son histoire.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/protection.py"></location>
   <location filename="../../crmnotes/store/faults.py"></location>
   <location filename="../../crmnotes/store/transactions.py"></location>
   <source>The notebook cannot be written here. Nothing was saved; save a copy in another folder to go on.</source>
   <translation>On ne peut pas écrire dans le carnet ici. Rien n’a été enregistré ; enregistrez une copie dans un autre dossier pour continuer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/protection.py"></location>
   <source>A passphrase needs at least one letter.</source>
   <translation>Un mot de passe a besoin d’au moins une lettre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/protection.py"></location>
   <source>A passphrase has at most {} letters.</source>
   <translation>Un mot de passe a {} signes au plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/protection.py"></location>
   <source>A passphrase is one line of letters, digits, signs and spaces.</source>
   <translation>Un mot de passe est une ligne de lettres, de chiffres, de signes et d’espaces.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>A snippet needs a short word.</source>
   <translation>Un texte court a besoin d’un mot-clé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>There is a snippet with that word already.</source>
   <translation>Il y a déjà un texte court avec ce mot-clé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>There is no such snippet any more.</source>
   <translation>Ce texte court n’existe plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>remove a snippet</source>
   <translation>un texte court retiré</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>save a snippet</source>
   <translation>un texte court enregistré</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/taking_back.py"></location>
   <location filename="../../crmnotes/notebook/taking_back.py"></location>
   <source>take back an import</source>
   <translation>une importation annulée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>add a rule</source>
   <translation>une règle ajoutée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>change a rule</source>
   <translation>une règle modifiée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>remove a rule</source>
   <translation>une règle retirée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>mark a rule with no</source>
   <translation>une règle marquée non</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>mark a rule with yes</source>
   <translation>une règle marquée oui</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>That moment has not come yet.</source>
   <translation>Ce moment n’est pas encore venu.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>There is no such rule any more.</source>
   <translation>Cette règle n’existe plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>There is such a rule already.</source>
   <translation>Cette règle existe déjà.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/thanking.py"></location>
   <source>thank</source>
   <translation>remercié</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/trash.py"></location>
   <location filename="../../crmnotes/notebook/trash.py"></location>
   <source>empty the trash</source>
   <translation>la corbeille vidée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/uniting.py"></location>
   <source>Neither of the two has a field "{}".</source>
   <translation>Aucun des deux n’a de champ « {} ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/wishes.py"></location>
   <source>Give the wish a name, such as “linen in ochre”.</source>
   <translation>Donnez un nom au souhait, par exemple « lin ocre ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/wishes.py"></location>
   <source>gather a wish</source>
   <translation>un souhait recueilli</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/wishes.py"></location>
   <source>offer a wish</source>
   <translation>un souhait proposé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/wishes.py"></location>
   <source>Choose at least one customer to tell.</source>
   <translation>Choisissez au moins un client à prévenir.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/words.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>A customer needs a name.</source>
   <translation>Un client a besoin d’un nom.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/words.py"></location>
   <source>A name can have {} letters at most.</source>
   <translation>Un nom a {} signes au plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/plaintext.py"></location>
   <source>That text is {:.0f} MB long; {} MB can be kept. Nothing was saved.</source>
   <translation>Ce texte fait {:.0f} Mo ; on peut en garder {}. Rien n’a été enregistré.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/asking.py"></location>
   <source>There is no question "{}". There are: {}.</source>
   <translation>Il n’y a pas de question « {} ». Il y a : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/asking.py"></location>
   <source>A mark is a number from 1 to 5, not {}. Leave it out if they gave none.</source>
   <translation>Une note est un nombre de 1 à 5, pas {}. Laissez vide si aucune n’a été donnée.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/capture_order.py"></location>
   <source>“{}” is not an amount: write it as 1980, 1980.50 or 1,980.50.</source>
   <translation>« {} » n’est pas un montant : écrivez 1980, 1980,50 ou 1 980,50.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/capture_order.py"></location>
   <source>The amount “{}” is too large.</source>
   <translation>Le montant « {} » est trop grand.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>They have confirmed this complaint already.</source>
   <translation>Cette plainte a déjà été confirmée.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>Put it right first: they can only confirm what was done.</source>
   <translation>Réparez d’abord : on ne peut confirmer que ce qui est fait.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>They cannot confirm it before it was put right.</source>
   <translation>On ne peut pas confirmer avant que ce soit réparé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>Put it right first: only then is there something to confirm.</source>
   <translation>Réparez d’abord : alors seulement il y a quelque chose à confirmer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>It closes unconfirmed only after two attempts without an answer.</source>
   <translation>Elle ne se clôt sans confirmation qu’après deux essais sans réponse.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>Name the cause in a word or two, or say “{}”.</source>
   <translation>Nommez la cause en un mot ou deux, ou dites « {} ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>Name the cause in a few words: {} letters at most.</source>
   <translation>Nommez la cause en peu de mots : {} signes au plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>This complaint is closed. Ctrl+Z takes back what was done last.</source>
   <translation>Cette plainte est close. Ctrl+Z annule la dernière étape.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>That day has not come yet.</source>
   <translation>Ce jour n’est pas encore venu.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>That day lies before the complaint.</source>
   <translation>Ce jour est avant la plainte.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/dates.py"></location>
   <source>“{}” is not a date that crmnotes knows: try “fri”, “tomorrow 3pm” or “24 Nov”.</source>
   <translation>« {} » n’est pas une date que crmnotes connaît : essayez « vendredi », « demain 15h » ou « 24 nov ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/dates_calendar.py"></location>
   <source>That date is too far away.</source>
   <translation>Cette date est trop lointaine.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/dates_calendar.py"></location>
   <source>There is no such day as “{}”: please check the date.</source>
   <translation>Le jour « {} » n’existe pas : vérifiez la date.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/dates_repeats.py"></location>
   <source>A promise cannot repeat every {} {}s: say every 1 to 1000.</source>
   <translation>Une promesse ne peut pas se répéter tous les {} {} : dites de 1 à 1000.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/images.py"></location>
   <source>This is no picture that can be kept: choose a PNG, JPEG or WebP file.</source>
   <translation>Ce n’est pas une image que l’on puisse garder : choisissez un fichier PNG, JPEG ou WebP.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/images.py"></location>
   <source>A picture can have 5 MB at most; this one has {} MB.</source>
   <translation>Une image peut avoir 5 Mo au plus ; celle-ci en a {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/images.py"></location>
   <source>This picture has {} × {} pixels, which is too many. Save it smaller first.</source>
   <translation>Cette image a {} × {} pixels, c’est trop. Enregistrez-la d’abord plus petite.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/images.py"></location>
   <source>This picture is too large to be kept. Save it with {} pixels a side at most.</source>
   <translation>Cette image est trop grande. Enregistrez-la avec {} pixels de côté au plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/labels.py"></location>
   <source>There is no sheet of labels called {}. There are: {}.</source>
   <translation>Il n’y a pas de planche d’étiquettes {}. Il y a : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/labels.py"></location>
   <source>The sheet has {} labels: begin with one from 1 to {}.</source>
   <translation>La planche a {} étiquettes : commencez par une de 1 à {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>This promise is already kept.</source>
   <translation>Cette promesse est déjà tenue.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>This promise is already marked as missed.</source>
   <translation>Cette promesse est déjà marquée comme manquée.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>They already let you off this promise.</source>
   <translation>On vous a déjà libéré de cette promesse.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>This promise is marked as written by mistake.</source>
   <translation>Cette promesse est marquée comme une erreur.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>A promise cannot have been made in the future.</source>
   <translation>Une promesse ne peut pas avoir été faite dans le futur.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>Say in a line why it was missed.</source>
   <translation>Dites en une ligne pourquoi elle a été manquée.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>That is the date it already has.</source>
   <translation>C’est la date qu’elle a déjà.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>The new date had passed already when you told them: choose a later one.</source>
   <translation>La nouvelle date était déjà passée quand vous l’avez dite : choisissez-en une plus tard.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>There is no new date to tell them of.</source>
   <translation>Il n’y a pas de nouvelle date à annoncer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>The new date has passed as well: agree another one.</source>
   <translation>La nouvelle date est passée aussi : convenez d’une autre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>Its date has passed: agree a new one with them instead of correcting it.</source>
   <translation>Sa date est passée : convenez d’une nouvelle au lieu de la corriger.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>Its date has passed: it cannot be hidden any more.</source>
   <translation>Sa date est passée : on ne peut plus la cacher.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>Choose a later moment than now.</source>
   <translation>Choisissez un moment à venir.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>It cannot be hidden past its due date.</source>
   <translation>On ne peut pas la cacher au-delà de sa date.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>A promise needs words: what did you promise?</source>
   <translation>Une promesse a besoin de mots : qu’avez-vous promis ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>This promise is in the trash: restore it first.</source>
   <translation>Cette promesse est dans la corbeille : rétablissez-la d’abord.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>The new date has passed already: choose a later one.</source>
   <translation>La nouvelle date est déjà passée : choisissez-en une plus tard.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>That was before the promise was made.</source>
   <translation>C’était avant que la promesse ne soit faite.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>That cannot be compared in this way.</source>
   <translation>Cela ne peut pas se comparer ainsi.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>Choose which own field is meant.</source>
   <translation>Choisissez de quel champ personnel il s’agit.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>A condition lacks what to compare with. Fill it in, or remove the row.</source>
   <translation>Il manque à une condition de quoi comparer. Complétez-la ou retirez la ligne.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>What to compare with can have {} letters at most.</source>
   <translation>Ce qui est comparé a {} signes au plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>Give a number of days, such as 60.</source>
   <translation>Donnez un nombre de jours, par exemple 60.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>Give an amount, such as 500.</source>
   <translation>Donnez un montant, par exemple 500.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>Choose one of the stages.</source>
   <translation>Choisissez une des étapes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>A list needs at least one condition.</source>
   <translation>Une liste a besoin d’au moins une condition.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>A list can have {} conditions at most.</source>
   <translation>Une liste a {} conditions au plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>The list “{}” has a condition that this version does not know.</source>
   <translation>La liste « {} » a une condition que cette version ne connaît pas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>The name of a field can have {} letters at most.</source>
   <translation>Le nom d’un champ a {} signes au plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>A field to choose from needs at least two choices, with commas between them.</source>
   <translation>Un champ à choix a besoin d’au moins deux choix, séparés par des virgules.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>A field to choose from can have {} choices at most.</source>
   <translation>Un champ à choix a {} choix au plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>“{}” is one of: {}.</source>
   <translation>« {} » est un de : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>“{}” is a number, such as 12 or 3.5.</source>
   <translation>« {} » est un nombre, comme 12 ou 3,5.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>“{}” is a date, such as 24 Nov 2026.</source>
   <translation>« {} » est une date, comme 24 nov 2026.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/period.py"></location>
   <source>A period must lie between the years {} and {}.</source>
   <translation>Une période doit se trouver entre les années {} et {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/period.py"></location>
   <source>A period cannot end on {} before it begins on {}.</source>
   <translation>Une période ne peut pas finir le {} avant de commencer le {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/period.py"></location>
   <source>A period can last a hundred years at most.</source>
   <translation>Une période dure cent ans au plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/preferences.py"></location>
   <source>Give the currency by its three letters, such as EUR, GBP or DKK.</source>
   <translation>Donnez la monnaie par ses trois lettres, comme EUR, CHF ou CAD.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/preferences.py"></location>
   <source>Give the country by its two letters, such as GB, DE or US.</source>
   <translation>Donnez le pays par ses deux lettres, comme FR, BE ou CH.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/preferences.py"></location>
   <source>Ask every 1 to {} months.</source>
   <translation>Demandez tous les 1 à {} mois.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>That repeat leads past the end of the calendar.</source>
   <translation>Cette répétition dépasse la fin du calendrier.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>A promise cannot repeat every {} {}s.</source>
   <translation>Une promesse ne peut pas se répéter tous les {} {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>A promise can repeat every 1000 days, weeks, months or years at most.</source>
   <translation>Une promesse se répète au plus tous les 1000 jours, semaines, mois ou ans.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>A promise repeats every so many days, weeks, months or years.</source>
   <translation>Une promesse se répète tous les tant de jours, semaines, mois ou ans.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>A repeat counts from the due date or from the day it was done.</source>
   <translation>Une répétition compte depuis la date prévue ou depuis le jour où c’est fait.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/referrals.py"></location>
   <source>{} cannot have been sent by themselves. Choose somebody else.</source>
   <translation>{} ne peut pas s’être recommandé à soi-même. Choisissez quelqu’un d’autre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/referrals.py"></location>
   <source>{} cannot have been sent by {}, whom they sent: {}.</source>
   <translation>{} ne peut pas venir de {}, car la recommandation va dans l’autre sens : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>A reply time must be between a minute and a year.</source>
   <translation>Un délai de réponse est compris entre une minute et un an.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>A closed weekday must be a day from Monday to Sunday.</source>
   <translation>Un jour de fermeture est un jour de lundi à dimanche.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>At least one day of the week must stay open.</source>
   <translation>Au moins un jour de la semaine doit rester ouvert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>Being away cannot end on {} before it begins on {}.</source>
   <translation>Une absence ne peut pas finir le {} avant de commencer le {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>Being away can last a year at most.</source>
   <translation>Une absence dure un an au plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/rhythm.py"></location>
   <source>Choose a day within the next 90 days.</source>
   <translation>Choisissez un jour dans les 90 jours qui viennent.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/rhythm.py"></location>
   <source>Keeping in touch must be every 1 to 3660 days.</source>
   <translation>Rester en contact, c’est tous les 1 à 3660 jours.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/rhythm.py"></location>
   <source>A season is a month from January to December.</source>
   <translation>Une saison est un mois de janvier à décembre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/snippets.py"></location>
   <source>Give a short word of letters and digits, such as thanks.</source>
   <translation>Donnez un mot-clé de lettres et de chiffres, par exemple merci.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/snippets.py"></location>
   <source>Write what “{}” stands for.</source>
   <translation>Écrivez ce que « {} » veut dire.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/snippets.py"></location>
   <source>A snippet can have {} letters at most.</source>
   <translation>Un texte court a {} signes au plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/strength.py"></location>
   <source>Somebody who has the file and tries would find this within a day. Four words that do not belong together hold.</source>
   <translation>Qui a le fichier et essaie le trouverait en un jour. Quatre mots sans rapport tiennent bon.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/strength.py"></location>
   <source>Somebody who has the file and tries could find this within a year. One more word makes it much stronger.</source>
   <translation>Qui a le fichier et essaie pourrait le trouver en un an. Un mot de plus le rend bien plus solide.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/strength.py"></location>
   <source>Somebody who has the file and tries would need many years to find this.</source>
   <translation>Qui a le fichier et essaie aurait besoin de longues années.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/strength.py"></location>
   <source>This would not be found by trying.</source>
   <translation>Personne ne le trouverait en essayant.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/tallies.py"></location>
   <source>A rule needs a sentence, such as: answered before the third ring.</source>
   <translation>Une règle a besoin d’une phrase, par exemple : décroché avant la troisième sonnerie.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/tallies.py"></location>
   <source>A rule can have {} letters at most: say it shorter.</source>
   <translation>Une règle a {} signes au plus : dites-la plus court.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/tallies.py"></location>
   <source>The target must be between 1 and 100 of a hundred times.</source>
   <translation>L’objectif est compris entre 1 et 100 fois sur cent.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/testimonials.py"></location>
   <source>There is no permission "{}". There are: {}.</source>
   <translation>Il n’y a pas de permission « {} ». Il y a : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/self_test_window.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/customer/table.py"></location>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/found.py"></location>
   <source>Customers</source>
   <translation>Clients</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source>The copy {} in {} is not what was written; it was not kept.</source>
   <translation>La copie {} dans {} n’est pas ce qui a été écrit ; elle n’a pas été gardée.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source>{} is the notebook itself; choose another name.</source>
   <translation>{} est le carnet lui-même ; choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source>{} is there already; choose another name.</source>
   <translation>{} existe déjà ; choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source>The copy {} was made, but not its card: {}.</source>
   <translation>La copie {} a été faite, mais pas sa fiche : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source> The newest good backup is {} in {}.</source>
   <translation> La plus récente bonne sauvegarde est {} dans {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>Something took the place of the copy in {}. The notebook is untouched.</source>
   <translation>Quelque chose a pris la place de la copie dans {}. Le carnet est intact.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>The copy {} does not hold all rows; it was not kept.</source>
   <translation>La copie {} ne contient pas toutes les fiches ; elle n’a pas été gardée.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>The disk is full: no copy can be made in {}. The notebook is untouched; make room there.</source>
   <translation>Le disque est plein : on ne peut pas faire de copie dans {}. Le carnet est intact ; faites-y de la place.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>No copy can be made in {}: {}.</source>
   <translation>On ne peut pas faire de copie dans {} : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>The notebook is damaged, and so would be its copy {}; it was not kept.</source>
   <translation>Le carnet est abîmé, et sa copie {} le serait aussi ; elle n’a pas été gardée.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/database.py"></location>
   <source>crmnotes itself is busy with the notebook just now, with a backup or an import. Nothing was saved; save again in a moment.</source>
   <translation>crmnotes lui-même travaille en ce moment sur le carnet, pour une sauvegarde ou une importation. Rien n’a été enregistré ; enregistrez à nouveau dans un instant.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/database.py"></location>
   <location filename="../../crmnotes/store/faults.py"></location>
   <location filename="../../crmnotes/store/opening.py"></location>
   <source>The notebook file was moved, deleted or replaced while it was open. Nothing was saved. Choose File, Save a copy as…, and go on in that copy.</source>
   <translation>Le fichier du carnet a été déplacé, supprimé ou remplacé pendant qu’il était ouvert. Rien n’a été enregistré. Choisissez Fichier, Enregistrer une copie sous…, et continuez dans cette copie.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/database.py"></location>
   <location filename="../../crmnotes/store/renewing.py"></location>
   <source>Another program changed the notebook while it was open here. Nothing was saved; close crmnotes and start it again: it looks the notebook over, and keeps what was changed.</source>
   <translation>Un autre programme a modifié le carnet pendant qu’il était ouvert ici. Rien n’a été enregistré ; fermez crmnotes et relancez-le : il vérifie le carnet et conserve les modifications.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/database.py"></location>
   <location filename="../../crmnotes/store/faults.py"></location>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Stopped. Nothing was changed.</source>
   <translation>Arrêté. Rien n’a été modifié.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/erasing.py"></location>
   <location filename="../../crmnotes/store/passphrase.py"></location>
   <source>{} cannot be written anew: {}.</source>
   <translation>{} ne peut pas être réécrit : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>The disk is full: nothing was saved. What you typed is still here; make room and save again.</source>
   <translation>Le disque est plein : rien n’a été enregistré. Ce que vous avez tapé est toujours là ; faites de la place et enregistrez encore.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>Another program is using the notebook just now. Nothing was saved; try again in a moment.</source>
   <translation>Un autre programme se sert du carnet en ce moment. Rien n’a été enregistré ; réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>The last save was cut short, and the notebook cannot be put right where nothing may be written. Copy it, together with the file ending in -journal, into a folder of yours.</source>
   <translation>Le dernier enregistrement a été coupé, et le carnet ne peut pas être réparé là où rien ne peut être écrit. Copiez-le, avec le fichier qui finit par -journal, dans un dossier à vous.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>The disk does not do what was asked: {}. Nothing was saved; what you typed is still here.</source>
   <translation>Le disque ne fait pas ce qu’on lui demande : {}. Rien n’a été enregistré ; ce que vous avez tapé est toujours là.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>That text is too long to keep. Nothing was saved.</source>
   <translation>Ce texte est trop long. Rien n’a été enregistré.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>input or output failed</source>
   <translation>une lecture ou une écriture a échoué</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>a file cannot be opened</source>
   <translation>un fichier ne peut pas être ouvert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/journal.py"></location>
   <source>This cannot be undone any more: what it changed has been changed since in another way.</source>
   <translation>On ne peut plus l’annuler : ce que cela changeait a été changé autrement depuis.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} cannot be made beside the notebook: {}.</source>
   <translation>{} ne peut pas être créé à côté du carnet : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} is no ordinary file; move it away to open the notebook.</source>
   <translation>{} n’est pas un fichier ordinaire ; déplacez-le pour ouvrir le carnet.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} is open in another window or program. Close it there first.</source>
   <translation>{} est ouvert dans une autre fenêtre ou un autre programme. Fermez-le d’abord là-bas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} is open in another window: {} since {}. Close it there first.</source>
   <translation>{} est ouvert dans une autre fenêtre : {} depuis {}. Fermez-le d’abord là-bas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} is open in another window: {} on {} since {}. Close it there first.</source>
   <translation>{} est ouvert dans une autre fenêtre : {} sur {} depuis {}. Fermez-le d’abord là-bas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/opening.py"></location>
   <source>Other users of this computer could read {}; now only you can.</source>
   <translation>D’autres utilisateurs de cet ordinateur pouvaient lire {} ; désormais vous seul le pouvez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/opening.py"></location>
   <source>The program was ended in the middle of a save. All that was saved before is here; what was under way then, such as an import, was taken back and can be done again.</source>
   <translation>Le programme a été interrompu pendant un enregistrement. Tout ce qui était enregistré avant est là ; ce qui était en cours, par exemple une importation, a été annulé et peut être recommencé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/opening.py"></location>
   <source>{} must be brought up to date first, and cannot be written here. Copy it to do so.</source>
   <translation>{} doit d’abord être mis à jour, et on ne peut pas écrire ici. Copiez-le pour cela.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/passphrase.py"></location>
   <source>The notebook was written while its passphrase was being changed. Nothing was changed; try again.</source>
   <translation>Le carnet a été écrit pendant le changement de son mot de passe. Rien n’a été changé ; réessayez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/passphrase.py"></location>
   <source>The passphrase was not changed: {}.</source>
   <translation>Le mot de passe n’a pas été changé : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is a link that leads nowhere. Nothing was made or changed.</source>
   <translation>{} est un lien qui ne mène nulle part. Rien n’a été créé ni changé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{!r} cannot be reached: {}.</source>
   <translation>{!r} est inaccessible : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>There is no notebook {}. Nothing was made.</source>
   <translation>Il n’y a pas de carnet {}. Rien n’a été créé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is a folder, not a notebook.</source>
   <translation>{} est un dossier, pas un carnet.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is no ordinary file, so it is no notebook.</source>
   <translation>{} n’est pas un fichier ordinaire, donc pas un carnet.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is empty: it is no notebook any more. It was left as it is.</source>
   <translation>{} est vide : ce n’est plus un carnet. Il est resté tel quel.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>You may not read {}. Give yourself the right to, or ask whoever owns it.</source>
   <translation>Vous n’avez pas le droit de lire {}. Donnez-vous ce droit, ou demandez à son propriétaire.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} cannot be reached: {}.</source>
   <translation>{} est inaccessible : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>The folder {} cannot be made: {}.</source>
   <translation>Le dossier {} ne peut pas être créé : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is there already; it was left as it is.</source>
   <translation>{} existe déjà ; il est resté tel quel.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/renewing.py"></location>
   <source>Another program changed {}. It was found whole, and what was changed is kept; how it was found is in {}.</source>
   <translation>Un autre programme a modifié {}. Le fichier est intact et les modifications sont conservées ; l’état dans lequel il a été trouvé est dans {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/renewing.py"></location>
   <source>Another program changed {}. crmnotes looks it over when it next opens it to write; until then letters that change on the disk are not noticed.</source>
   <translation>Un autre programme a modifié {}. crmnotes vérifie le fichier la prochaine fois qu’il l’ouvre pour y écrire ; jusque-là, des lettres altérées sur le disque ne sont pas remarquées.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/renewing.py"></location>
   <source>{} is damaged, and another program wrote into it last.</source>
   <translation>{} est endommagé, et un autre programme y a écrit en dernier.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>The disk is full: {}. The notebook is untouched; make room and try again.</source>
   <translation>Le disque est plein : {}. Le carnet est intact ; faites de la place et réessayez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} is the notebook itself: there is nothing to restore.</source>
   <translation>{} est le carnet lui-même : il n’y a rien à restaurer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} cannot be copied beside the notebook</source>
   <translation>{} ne peut pas être copié à côté du carnet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>nothing was put in its place</source>
   <translation>rien n’a été mis à sa place</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} is not what it was when it was made: choose another backup.</source>
   <translation>{} n’est plus ce qu’elle était : choisissez une autre sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} is being written just now; close the program that does so, and try again.</source>
   <translation>{} est en train d’être écrit ; fermez le programme qui le fait, et réessayez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} is damaged: choose another backup. Nothing was changed.</source>
   <translation>{} est abîmé : choisissez une autre sauvegarde. Rien n’a été changé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} holds rows that belong to nobody: choose another backup. Nothing was changed.</source>
   <translation>{} contient des lignes qui ne sont à personne : choisissez une autre sauvegarde. Rien n’a été changé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{}: {}. The notebook is untouched.</source>
   <translation>{} : {}. Le carnet est intact.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/rows.py"></location>
   <source>A time without its zone cannot be kept.</source>
   <translation>Une heure sans son fuseau ne peut pas être gardée.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/rows.py"></location>
   <source>That moment lies outside the calendar (years 1 to 9999).</source>
   <translation>Ce moment est hors du calendrier (années 1 à 9999).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/salvage.py"></location>
   <source>Nothing of a notebook can be found in this file. It was left as it is.</source>
   <translation>Rien d’un carnet ne se trouve dans ce fichier. Il est resté tel quel.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>Wrong passphrase, or the start of the file is damaged. It was left as it is.</source>
   <translation>Mauvais mot de passe, ou le début du fichier est abîmé. Il est resté tel quel.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <source>{} is locked with another passphrase: that of the day when it was made.</source>
   <translation>{} est fermé par un autre mot de passe : celui du jour où elle a été faite.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} is locked with a passphrase.</source>
   <translation>{} est fermé par un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>No file can be made in {}: {}.</source>
   <translation>On ne peut pas créer de fichier dans {} : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <source>{} is damaged, and so would be what is made of it; nothing was changed.</source>
   <translation>{} est abîmé, et ce qui en serait fait le serait aussi ; rien n’a été changé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/transactions.py"></location>
   <source>The disk failed at the last moment, so this may be saved or not. Look whether it is there before you repeat it.</source>
   <translation>Le disque a flanché au dernier moment : c’est peut-être enregistré, peut-être pas. Regardez avant de recommencer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/transactions.py"></location>
   <source>What could not be told before is saved after all. Look at it, then go on.</source>
   <translation>Ce qui était incertain est finalement enregistré. Regardez-le, puis continuez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} is not a notebook. It was left as it is.</source>
   <translation>{} n’est pas un carnet. Il est resté tel quel.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} has no passphrase: open it without one.</source>
   <translation>{} n’a pas de mot de passe : ouvrez-le sans.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>The start of {} is damaged. It was left as it is.</source>
   <translation>Le début de {} est endommagé. Le fichier est resté tel quel.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} belongs to another program: it is not a notebook. It was left as it is.</source>
   <translation>{} appartient à un autre programme : ce n’est pas un carnet. Il est resté tel quel.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} was written by a newer crmnotes (format {}; this one reads up to {}). It was left as it is; install the newer version to open it.</source>
   <translation>{} a été écrit par un crmnotes plus récent (format {} ; celui-ci lit jusqu’à {}). Il est resté tel quel ; installez la version plus récente pour l’ouvrir.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} is not a whole notebook. It was left as it is.</source>
   <translation>{} n’est pas un carnet entier. Il est resté tel quel.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} holds a part that crmnotes did not make ({!r}). It was left as it is.</source>
   <translation>{} contient une partie que crmnotes n’a pas faite ({!r}). Il est resté tel quel.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} lacks parts of a notebook. It was left as it is.</source>
   <translation>Il manque à {} des parties d’un carnet. Il est resté tel quel.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>The notebook holds rows that belong to nobody; it was left in its old format.</source>
   <translation>Le carnet contient des lignes qui ne sont à personne ; il est resté dans son ancien format.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/finding.py"></location>
   <source>Here</source>
   <translation>Ici</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/finding.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Anywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/finding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>A complaint of {}: C takes the first step</source>
   <translation>Une plainte de {} : C fait le premier pas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>A compliment of {}</source>
   <translation>Un compliment de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>A wish of {}</source>
   <translation>Un souhait de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>No complaint of {} any more</source>
   <translation>Plus de plainte de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>No compliment of {} any more</source>
   <translation>Plus de compliment de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>No wish of {} any more</source>
   <translation>Plus de souhait de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Needs no answer</source>
   <translation>Sans réponse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <location filename="../../crmnotes/ui/panes/customers.py"></location>
   <source>Moved to the trash: {}</source>
   <translation>Mis à la corbeille : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>This promise has ended already. Ctrl+Z takes back what was done last.</source>
   <translation>Cette promesse est déjà finie. Ctrl+Z annule la dernière étape.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Kept: {}</source>
   <translation>Gardé : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>Told them the new date: {}</source>
   <translation>Nouvelle date dite : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>It stays at its date: {}</source>
   <translation>Elle reste à sa date : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>They let you off: {}</source>
   <translation>On vous a libéré : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>Was this promise written by mistake? It then leaves every count.

{}</source>
   <translation>Cette promesse a-t-elle été écrite par erreur ? Elle sort alors de tous les comptes.

{}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Keep it</source>
   <translation>Le garder</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Written by mistake</source>
   <translation>
    <numerusform>Écrite par erreur</numerusform>
    <numerusform>Écrites par erreur</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>Written by mistake: {}</source>
   <translation>Écrite par erreur : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Taken back: {}</source>
   <translation>Annulé : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>There is nothing to undo.</source>
   <translation>Il n’y a rien à annuler.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Done again: {}</source>
   <translation>Rétabli : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>There is nothing to redo.</source>
   <translation>Il n’y a rien à rétablir.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>&amp;Write down…</source>
   <translation>&amp;Noter…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Add a customer…</source>
   <translation>&amp;Ajouter un client…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Import contacts…</source>
   <translation>&amp;Importer des contacts…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Export the list…</source>
   <translation>&amp;Exporter la liste…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>The &amp;file on this customer…</source>
   <translation>Le &amp;dossier de ce client…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Print…</source>
   <translation>Im&amp;primer…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Open a&amp;nother notebook…</source>
   <translation>Ouvrir u&amp;n autre carnet…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Notebooks opened &amp;before</source>
   <translation>Carnets ouverts &amp;avant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Back up now</source>
   <translation>&amp;Sauvegarder maintenant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Save a &amp;copy as…</source>
   <translation>Enregistrer une &amp;copie sous…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Restore…</source>
   <translation>&amp;Restaurer…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>A &amp;second folder for backups…</source>
   <translation>Un &amp;second dossier de sauvegarde…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Passphrase…</source>
   <translation>&amp;Mot de passe…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>&amp;Emergency sheet…</source>
   <translation>&amp;Fiche d’urgence…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Lock now</source>
   <translation>&amp;Verrouiller</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Take back &amp;several</source>
   <translation>Annuler &amp;plusieurs étapes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Find…</source>
   <translation>&amp;Chercher…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Go &amp;to or do…</source>
   <translation>Aller à ou &amp;faire…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Copy the &amp;phone number</source>
   <translation>Copier le numéro de télé&amp;phone</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Due by tonight…</source>
   <translation>&amp;Dû ce soir…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Groups…</source>
   <translation>&amp;Groupes…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Lists…</source>
   <translation>&amp;Listes…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Own fields…</source>
   <translation>&amp;Champs personnels…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Snippets…</source>
   <translation>&amp;Textes courts…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Trash…</source>
   <translation>&amp;Corbeille…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Preferences…</source>
   <translation>&amp;Préférences…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Before you leave…</source>
   <translation>&amp;Avant de partir…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Duplicates…</source>
   <translation>&amp;Doublons…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Colours as the &amp;system has them</source>
   <translation>Couleurs du &amp;système</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Light</source>
   <translation>&amp;Clair</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Dark</source>
   <translation>&amp;Sombre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>High contrast: &amp;black on white</source>
   <translation>Contraste élevé : &amp;noir sur blanc</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>High contrast: &amp;white on black</source>
   <translation>Contraste élevé : &amp;blanc sur noir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Smaller text</source>
   <translation>Texte plus petit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Usual text size</source>
   <translation>Taille normale</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Guide</source>
   <translation>&amp;Guide</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Tour</source>
   <translation>&amp;Visite</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Sample business</source>
   <translation>Entreprise d’&amp;exemple</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Keys</source>
   <translation>&amp;Touches</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;About crmnotes</source>
   <translation>À &amp;propos de crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>Several questions wait here: open them (Enter), and press C on the complaint.</source>
   <translation>Plusieurs questions attendent ici : ouvrez-les (Entrée), puis C sur la plainte.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>{}: %n questions need no answer</source>
   <translation>
    <numerusform>{} : %n question n’attend pas de réponse</numerusform>
    <numerusform>{} : %n questions n’attendent pas de réponse</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>{} is not asked this time</source>
   <translation>{} n’est pas interrogé cette fois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>It stays at its date for {}: {}</source>
   <translation>La date reste pour {} : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>{} let you off: {}</source>
   <translation>{} vous a libéré : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>Kept for {}: {}</source>
   <translation>Tenu pour {} : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>{}. The next one is written down</source>
   <translation>{}. La suivante est notée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>Told {}: now due {}</source>
   <translation>{} prévenu : maintenant pour le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <source>{} answered</source>
   <translation>{} : répondu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>This row is about a complaint: C takes the next step.</source>
   <translation>Cette ligne est une plainte : C fait la prochaine étape.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>Nobody waits for a reply in this row.</source>
   <translation>Personne n’attend de réponse dans cette ligne.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>There is no new date to tell them of in this row.</source>
   <translation>Il n’y a pas de nouvelle date à dire dans cette ligne.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>There is nobody to ask in this row.</source>
   <translation>Il n’y a personne à interroger dans cette ligne.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>This row is about thanks: T when you thanked them.</source>
   <translation>Cette ligne demande un merci : T quand c’est fait.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>This row is about asking: A when you asked them, N for another time.</source>
   <translation>Cette ligne demande une question : A quand c’est fait, N pour une autre fois.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>There is no complaint in this row.</source>
   <translation>Il n’y a pas de plainte dans cette ligne.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>This row waits for a reply: R when you replied, H for a holding reply, N when it needs none.</source>
   <translation>Cette ligne attend une réponse : R si vous avez répondu, H pour une réponse d’attente, N s’il n’en faut pas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>There is no promise in this row.</source>
   <translation>Il n’y a pas de promesse dans cette ligne.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today_menu.py"></location>
   <source>Write down…</source>
   <translation>Noter…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/head.py"></location>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/side.py"></location>
   <source>Write down</source>
   <translation>Noter</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a customer</source>
   <translation>Ajouter un client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Bring my contacts</source>
   <translation>Apporter mes contacts</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <source>Nobody waits for you.</source>
   <translation>Personne ne vous attend.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <source>Write down what the next customer says with {}.</source>
   <translation>Notez ce que dit le prochain client avec {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <source>Nothing is written down yet. {} writes down what a customer said, {} adds a customer, {} brings the contacts that you have.</source>
   <translation>Rien n’est encore noté. {} note ce qu’un client dit, {} ajoute un client, {} apporte les contacts que vous avez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>&amp;Call</source>
   <translation>A&amp;ppel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Missed</source>
   <translation>&amp;Manqué</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Voicemail</source>
   <translation>&amp;Boîte vocale</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>&amp;Email</source>
   <translation>&amp;E-mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Text</source>
   <translation>&amp;SMS</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Letter</source>
   <translation>&amp;Lettre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;In person</source>
   <translation>En per&amp;sonne</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Other</source>
   <translation>A&amp;utre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>They said</source>
   <translation>Le client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>You said</source>
   <translation>Vous</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>they &amp;wait for an answer</source>
   <translation>&amp;attend une réponse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/parts/sheet.py"></location>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Enter saves · Esc keeps the draft</source>
   <translation>Entrée enregistre · Échap garde le brouillon</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>{}: Alt+D</source>
   <translation>{} : Alt+D</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Whom is this about? Begin with the name and a colon.</source>
   <translation>De qui s’agit-il ? Commencez par le nom et deux-points.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>What was said? Write it behind the name and a colon.</source>
   <translation>Qu’a-t-on dit ? Écrivez-le après le nom et les deux-points.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>There are several customers of that name. Choose one with the arrow keys.</source>
   <translation>Il y a plusieurs clients de ce nom. Choisissez-en un avec les flèches.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Added {} and written down</source>
   <translation>{} ajouté et noté</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Written down for {}</source>
   <translation>Noté pour {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>{} Escape again closes the line and lets go of what you typed.</source>
   <translation>{} Échap encore une fois ferme la ligne et abandonne ce que vous avez tapé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/names.py"></location>
   <source>Add “{}” as a new customer</source>
   <translation>Ajouter « {} » comme nouveau client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/names.py"></location>
   <source>Customers that fit</source>
   <translation>Clients possibles</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Begin with the name and a colon: Greta Holm: loves the linen; call her tuesday 3pm</source>
   <translation>Commencez par le nom et deux-points : Greta Holm: aime le lin; l’appeler mardi 15h</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: no, nobody spoke</source>
   <translation>Réponse due : non, personne n’a parlé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: no, {}</source>
   <translation>Réponse due : non, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: yes, {}</source>
   <translation>Réponse due : oui, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>You tried: what they asked stays open</source>
   <translation>Essai : ce qui est demandé reste ouvert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: no, you spoke last</source>
   <translation>Réponse due : non, vous avez parlé en dernier</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>settles %n questions</source>
   <translation>
    <numerusform>règle %n question</numerusform>
    <numerusform>règle %n questions</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: no, this {}</source>
   <translation>Réponse due : non, ceci {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>they were answered on the call</source>
   <translation>répondu pendant l’appel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>nothing was asked</source>
   <translation>rien n’a été demandé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>you met</source>
   <translation>vous vous êtes vus</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>Customer</source>
   <translation>Client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>Order</source>
   <translation>Commande</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>They promise</source>
   <translation>On vous promet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>You promise</source>
   <translation>Vous promettez</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>You tried</source>
   <translation>Essai</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>will be added</source>
   <translation>sera ajouté</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/text.py"></location>
   <source>What was said and promised</source>
   <translation>Ce qui a été dit et promis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/text.py"></location>
   <source>That is {} MB: one note holds up to {} MB. It is still in the clipboard.</source>
   <translation>Cela fait {} Mo : une note en contient jusqu’à {}. C’est encore dans le presse-papiers.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/text.py"></location>
   <source>Signs that no text may hold were left out of what you pasted.</source>
   <translation>Des signes qu’aucun texte ne peut contenir ont été laissés de côté.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Promised</source>
   <translation>Promis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Good to know</source>
   <translation>Bon à savoir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <location filename="../../crmnotes/ui/models/found.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>What was said</source>
   <translation>Ce qui a été dit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>I replied</source>
   <translation>J’ai répondu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/customer/head.py"></location>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Call</source>
   <translation>Appeler</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/customer/head.py"></location>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Email</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <source>Picture of {}</source>
   <translation>Image de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <source>Last heard</source>
   <translation>Dernières nouvelles</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <source>%n times, not reached</source>
   <translation>
    <numerusform>%n fois, pas joint</numerusform>
    <numerusform>%n fois, pas joint</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <source>Tried</source>
   <translation>Essayé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card_lines.py"></location>
   <source>They promised: {}</source>
   <translation>On vous a promis : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card_lines.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/notes.py"></location>
   <source>They ordered</source>
   <translation>Commande</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/complaint_row.py"></location>
   <source>Complaint: {}</source>
   <translation>Réclamation : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Add a picture of {}</source>
   <translation>Ajouter une image de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Picture of {}: change it</source>
   <translation>Image de {} : la changer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Choose a picture…</source>
   <translation>Choisir une image…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Paste the picture</source>
   <translation>Coller l’image</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Take the picture away</source>
   <translation>Enlever l’image</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Pictures ({})</source>
   <translation>Images ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Choose a picture</source>
   <translation>Choisir une image</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Picture added: {}</source>
   <translation>Image ajoutée : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Picture changed: {}</source>
   <translation>Image changée : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Picture taken away: {}</source>
   <translation>Image enlevée : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>{} (default)</source>
   <translation>{} (habituel)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Reply within</source>
   <translation>Répondre sous</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Usually in touch</source>
   <translation>Contact habituel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Keep in touch</source>
   <translation>Garder le contact</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n orders</source>
   <translation>
    <numerusform>%n commande</numerusform>
    <numerusform>%n commandes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Last 12 months</source>
   <translation>12 derniers mois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Birthday</source>
   <translation>Anniversaire</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Sent by</source>
   <translation>Envoyé par</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Has sent</source>
   <translation>A envoyé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Seasonal</source>
   <translation>Saison</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>expects {}</source>
   <translation>attend {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Has left</source>
   <translation>Parti</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>%n others</source>
   <translation>
    <numerusform>%n autre</numerusform>
    <numerusform>%n autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Open the web page</source>
   <translation>Ouvrir la page web</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Show on a map</source>
   <translation>Montrer sur une carte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/head.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>All</source>
   <translation>
    <numerusform>Tout</numerusform>
    <numerusform>Toutes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Owed</source>
   <translation>À répondre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Quiet</source>
   <translation>Silence</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>No customers yet. {} adds one, or import your contacts ({}).</source>
   <translation>Pas encore de clients. {} en ajoute un, ou importez vos contacts ({}).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Nobody here by that name.</source>
   <translation>Personne ici de ce nom.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Nobody is on this list now.</source>
   <translation>Personne n’est sur cette liste en ce moment.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Nobody waits for a reply.</source>
   <translation>Personne n’attend de réponse.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>No promise is open.</source>
   <translation>Aucune promesse n’est ouverte.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Nobody has gone quiet.</source>
   <translation>Personne ne s’est tu.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Find a customer</source>
   <translation>Chercher un client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Groups…</source>
   <translation>Groupes…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Lists…</source>
   <translation>Listes…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <location filename="../../crmnotes/ui/paper/contact_list.py"></location>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n customers</source>
   <translation>
    <numerusform>%n client</numerusform>
    <numerusform>%n clients</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/dialogs/behind.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>{} of {}</source>
   <translation>{} sur {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>List: {}</source>
   <translation>Liste : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Everyone</source>
   <translation>Chacun</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Said</source>
   <translation>Paroles</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Facts</source>
   <translation>Faits</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <source>Complaints</source>
   <translation>Plaintes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Compliments</source>
   <translation>Compliments</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Wishes</source>
   <translation>Souhaits</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Orders</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <source>Nothing of this kind was written down.</source>
   <translation>Rien de ce genre n’a été noté.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Nothing was written down yet.</source>
   <translation>Rien n’a encore été noté.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/promises.py"></location>
   <location filename="../../crmnotes/ui/customer/promises.py"></location>
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/found.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Promises</source>
   <translation>Promesses</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/promises.py"></location>
   <source>none open</source>
   <translation>aucune ouverte</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/promises.py"></location>
   <source>Show %n that ended</source>
   <translation>
    <numerusform>Montrer %n terminée</numerusform>
    <numerusform>Montrer %n terminées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>A customer notebook. Nothing leaves this computer: it has no network.</source>
   <translation>Un carnet de clients. Rien ne quitte cet ordinateur : il n’utilise pas le réseau.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>About crmnotes</source>
   <translation>À propos de crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/guide.py"></location>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/shortcuts.py"></location>
   <location filename="../../crmnotes/ui/parts/list_sheet.py"></location>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>Version {}</source>
   <translation>Version {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>Your notebook lies at</source>
   <translation>Votre carnet se trouve dans</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>Licences</source>
   <translation>Licences</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>&amp;Licences</source>
   <translation>&amp;Licences</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>Python, Qt and PySide6 (LGPL), SQLite, Peewee and appdirs lie beside, each with its own licence.</source>
   <translation>Python, Qt et PySide6 (LGPL), SQLite, Peewee et appdirs sont joints, chacun avec sa licence.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>crmnotes: MIT licence.</source>
   <translation>crmnotes : licence MIT.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>1 to 5, nothing when they gave none</source>
   <translation>1 à 5, rien si aucune n’a été donnée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Their mark</source>
   <translation>La note</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Ask them</source>
   <translation>Demander</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>It was asked</source>
   <translation>C’est demandé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>What they answered, if they did already</source>
   <translation>La réponse, si elle est déjà là</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>{} was asked</source>
   <translation>{} : demandé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>{} was asked, and answered</source>
   <translation>{} : demandé, et répondu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>What they answered</source>
   <translation>Ce qui a été répondu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Their words</source>
   <translation>Les mots</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Answer written down</source>
   <translation>Réponse notée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>What changed because of it</source>
   <translation>Ce que cela a changé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>We call an hour before we come</source>
   <translation>Nous appelons une heure avant de venir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>What changed</source>
   <translation>Ce qui a changé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>They &amp;know it</source>
   <translation>C’est &amp;dit au client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Changed because of it: {}</source>
   <translation>Changé pour cela : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Nothing changed{}</source>
   <translation>Rien n’a changé{}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>A mark is a number from 1 to 5. Leave it out if they gave none.</source>
   <translation>Une note est un nombre de 1 à 5. Laissez vide si aucune n’a été donnée.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>Before the call</source>
   <translation>Avant l’appel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>&amp;Write down</source>
   <translation>&amp;Noter</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>I &amp;replied</source>
   <translation>J’ai &amp;répondu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>Space closes</source>
   <translation>Espace ferme</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/behind.py"></location>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Missed</source>
   <translation>
    <numerusform>Manquée</numerusform>
    <numerusform>Manquées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/behind.py"></location>
   <source>Not missed</source>
   <translation>
    <numerusform>Pas manquée</numerusform>
    <numerusform>Pas manquées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Nothing is left to do about this complaint.</source>
   <translation>Il n’y a plus rien à faire pour cette plainte.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>On</source>
   <translation>Le</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Say on which day, such as “yesterday” or “20 Nov”.</source>
   <translation>Dites quel jour, par exemple « hier » ou « 20 nov ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>Some other way</source>
   <translation>Autrement</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <source>What I said</source>
   <translation>Ce que j’ai dit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>I told them</source>
   <translation>Je l’ai dit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Say what you think of it</source>
   <translation>Prendre position</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>You are right, that was our mistake.</source>
   <translation>Vous avez raison, c’était notre erreur.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>It also answers</source>
   <translation>Cela répond aussi à</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Admitted to {}</source>
   <translation>Position prise : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>What I will do</source>
   <translation>Ce que je ferai</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Agree what you will do</source>
   <translation>Convenir de ce que vous ferez</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>Promise it</source>
   <translation>Promettre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>bring the right colour</source>
   <translation>apporter la bonne couleur</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>By when</source>
   <translation>Pour quand</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>It is put &amp;right already</source>
   <translation>C’est &amp;déjà réparé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>Say by when, such as “tomorrow” or “fri 3pm”.</source>
   <translation>Dites pour quand, par exemple « demain » ou « ven 15h ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Promised to {{}}: {}</source>
   <translation>Promis à {{}} : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Put right for {}</source>
   <translation>Réparé pour {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>What was done (may stay empty)</source>
   <translation>Ce qui a été fait (peut rester vide)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>It is put right</source>
   <translation>C’est réparé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>What they said (may stay empty)</source>
   <translation>Ce qui a été dit (peut rester vide)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Ask if it is right now</source>
   <translation>Demander si c’est réparé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>They confirmed it</source>
   <translation>C’est confirmé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>&amp;No answer again: close it unconfirmed</source>
   <translation>&amp;Toujours pas de réponse : clore sans confirmation</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>&amp;No answer this time</source>
   <translation>&amp;Pas de réponse cette fois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>{} confirmed that it is right</source>
   <translation>{} confirme que c’est réparé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Asked {} in vain</source>
   <translation>{} demandé en vain</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Closed unconfirmed: {}</source>
   <translation>Close sans confirmation : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Cause</source>
   <translation>Cause</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Name the cause</source>
   <translation>Nommer la cause</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>That was it</source>
   <translation>C’était cela</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>&amp;Not in our hands</source>
   <translation>&amp;Hors de notre portée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Cause: {}</source>
   <translation>Cause : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Ask if they are still content</source>
   <translation>Demander si tout va toujours bien</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>I asked them</source>
   <translation>J’ai demandé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Asked {}</source>
   <translation>{} : demandé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Write down what was done so that there are no more complaints of this kind.</source>
   <translation>Notez ce qui a été fait pour qu’il n’y ait plus de telles plaintes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>It is done</source>
   <translation>C’est fait</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Stop it at the source</source>
   <translation>L’arrêter à la source</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>The van leaves at seven now.</source>
   <translation>La camionnette part maintenant à sept heures.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>What was done</source>
   <translation>Ce qui a été fait</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Stopped at the source: {}</source>
   <translation>Arrêté à la source : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>For what was written wrongly; after 15 minutes the history shows it. A new agreement is M.</source>
   <translation>Pour ce qui a été mal écrit ; après 15 minutes l’histoire le montre. Pour un nouvel accord, c’est M.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>Correct the promise</source>
   <translation>Corriger la promesse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>Promise</source>
   <translation>Promesse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>Comes again</source>
   <translation>Revient</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>Give the date, such as “fri” or “24 Nov”.</source>
   <translation>Donnez la date, par exemple « ven » ou « 24 nov ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>Corrected: {}</source>
   <translation>Corrigé : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>Edit the note</source>
   <translation>Modifier la note</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>Words</source>
   <translation>Mots</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>What it is</source>
   <translation>Ce que c’est</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Changed: {}</source>
   <translation>Changé : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>same e-mail</source>
   <translation>même e-mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>the same contact in another file</source>
   <translation>le même contact dans un autre fichier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>same name</source>
   <translation>même nom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>same name and company</source>
   <translation>même nom et même entreprise</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>same number</source>
   <translation>même numéro</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>names look alike</source>
   <translation>noms ressemblants</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Duplicates</source>
   <translation>Doublons</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Looking for people who are here twice…</source>
   <translation>On cherche qui est là deux fois…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Who may be the same</source>
   <translation>Qui pourrait être le même</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Nobody seems to be here twice</source>
   <translation>Personne ne semble être là deux fois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Looked at: e-mail addresses, phone numbers, names and companies.</source>
   <translation>Comparés : adresses e-mail, numéros, noms et entreprises.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>%n possible duplicates</source>
   <translation>
    <numerusform>%n doublon possible</numerusform>
    <numerusform>%n doublons possibles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Merged {} into {}</source>
   <translation>{} fusionné avec {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Not the same: {} and {}</source>
   <translation>Pas les mêmes : {} et {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Edit the customer</source>
   <translation>Modifier le client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>All year</source>
   <translation>Toute l’année</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Expects {}</source>
   <translation>Attend {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>every 3 weeks, 30 days</source>
   <translation>toutes les 3 semaines, 30 jours</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>12 April, or 12 April 1980</source>
   <translation>12 avril, ou 12 avril 1980</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Only when they have left: why</source>
   <translation>Seulement si le client est parti : pourquoi</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Company</source>
   <translation>Entreprise</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Ways to reach</source>
   <translation>Moyens de joindre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Own fields</source>
   <translation>Champs personnels</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Stage</source>
   <translation>Étape</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Season</source>
   <translation>Saison</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Added: {}</source>
   <translation>Ajouté : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Edit the order</source>
   <translation>Modifier la commande</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>24 m of Oslo weave</source>
   <translation>24 m de tissu Oslo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>For how much ({})</source>
   <translation>Pour combien ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Say when it was ordered, such as “today” or “20 Nov”.</source>
   <translation>Dites quand, par exemple « aujourd’hui » ou « 20 nov ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Changed the order: {}</source>
   <translation>Commande modifiée : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Ordered: {}</source>
   <translation>Commandé : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Give the amount, such as 1980 or 1980.50.</source>
   <translation>Donnez le montant, par exemple 1980 ou 1980,50.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Print it, fill in the lines by hand, and keep it where you keep papers. crmnotes keeps no copy.</source>
   <translation>Imprimez-la, remplissez les lignes à la main et gardez-la avec vos papiers. crmnotes n’en garde pas de copie.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Emergency sheet</source>
   <translation>Fiche d’urgence</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Save as &amp;PDF…</source>
   <translation>Enregistrer en &amp;PDF…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Save as PDF</source>
   <translation>Enregistrer en PDF</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Saved as {}</source>
   <translation>Enregistré sous {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Emergency sheet for the customer notebook</source>
   <translation>Fiche d’urgence du carnet de clients</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>For whoever must look after these customers when the owner or this computer cannot.</source>
   <translation>Pour qui doit s’occuper de ces clients quand le propriétaire ou cet ordinateur ne le peut pas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Where it lies</source>
   <translation>Où il se trouve</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>The notebook:</source>
   <translation>Le carnet :</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Its backups:</source>
   <translation>Ses sauvegardes :</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Printed on {}</source>
   <translation>Imprimé le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Opening it with crmnotes</source>
   <translation>L’ouvrir avec crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Install crmnotes, then start it with the file, or choose File, Restore and the file or a backup.</source>
   <translation>Installez crmnotes, puis lancez-le avec le fichier, ou choisissez Fichier, Restaurer et le fichier ou une sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Opening it without crmnotes</source>
   <translation>L’ouvrir sans crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Copy the file first and open the copy. It is an ordinary SQLite database.</source>
   <translation>Copiez d’abord le fichier et ouvrez la copie. C’est une base SQLite ordinaire.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>To be filled in by hand</source>
   <translation>À remplir à la main</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Passphrase:</source>
   <translation>Mot de passe :</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Set on:</source>
   <translation>Choisi le :</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Who else knows it:</source>
   <translation>Qui d’autre le connaît :</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Nobody can open it without the passphrase, the makers of crmnotes included.</source>
   <translation>Personne ne peut l’ouvrir sans le mot de passe, pas même les auteurs de crmnotes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Install “DB Browser for SQLite” from sqlitebrowser.org, and start the one that is called “SQLCipher”.</source>
   <translation>Installez « DB Browser for SQLite » de sqlitebrowser.org, et lancez celui qui s’appelle « SQLCipher ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Open the copy. When it asks, choose “Passphrase” and type the passphrase.</source>
   <translation>Ouvrez la copie. Quand il le demande, choisissez « Passphrase » et tapez le mot de passe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Choose “SQLCipher 4 defaults”: page size 4096, KDF iterations 256000, HMAC SHA512, KDF SHA512.</source>
   <translation>Choisissez « SQLCipher 4 defaults » : taille de page 4096, itérations KDF 256000, HMAC SHA512, KDF SHA512.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Customers stand in the table “customers”, what was said in “notes”, what was promised in “promises”.</source>
   <translation>Les clients sont dans la table « customers », les paroles dans « notes », les promesses dans « promises ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Install “DB Browser for SQLite” from sqlitebrowser.org and open the copy. It has no passphrase.</source>
   <translation>Installez « DB Browser for SQLite » de sqlitebrowser.org et ouvrez la copie. Elle n’a pas de mot de passe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Export the list</source>
   <translation>Exporter la liste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Export the whole notebook</source>
   <translation>Exporter tout le carnet</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Export %n customers</source>
   <translation>
    <numerusform>Exporter %n client</numerusform>
    <numerusform>Exporter %n clients</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/parts/links.py"></location>
   <location filename="../../crmnotes/ui/parts/sheet.py"></location>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>&amp;Elsewhere…</source>
   <translation>&amp;Ailleurs…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Open the &amp;folder</source>
   <translation>Ouvrir le &amp;dossier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>{} is there already.</source>
   <translation>{} existe déjà.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Replace it</source>
   <translation>Le remplacer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>The file on this customer</source>
   <translation>Le dossier de ce client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>All that is kept about {}</source>
   <translation>Tout ce qui est gardé sur {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <source>Kept inside the notebook and its backups, at most {} MB each. Programs are never opened.</source>
   <translation>Gardés dans le carnet et ses sauvegardes, {} Mo au plus par fichier. Les programmes ne sont jamais ouverts.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Files of the note</source>
   <translation>Fichiers de la note</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <source>Attach a file…</source>
   <translation>Joindre un fichier…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Save a copy as</source>
   <translation>Enregistrer une copie sous</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <source>File removed: {}</source>
   <translation>Fichier retiré : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>Everybody of one firm</source>
   <translation>Toutes les personnes d’une entreprise</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>the newest {}</source>
   <translation>les {} plus récentes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>%n people</source>
   <translation>
    <numerusform>%n personne</numerusform>
    <numerusform>%n personnes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>%n orders in 12 months</source>
   <translation>
    <numerusform>%n commande en 12 mois</numerusform>
    <numerusform>%n commandes en 12 mois</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Start empty</source>
   <translation>Commencer à vide</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Write down the first thing a customer said. Everything else can come later.</source>
   <translation>Notez la première chose qu’un client a dite. Tout le reste peut venir plus tard.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>From your phone, Google, Outlook, Excel or any other table. Calendars and e-mails can follow.</source>
   <translation>Depuis votre téléphone, Google, Outlook, Excel ou tout autre tableau. Agendas et e-mails peuvent suivre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Forty made-up customers in a file of their own. Yours stays clean.</source>
   <translation>Quarante clients inventés dans un fichier à part. Le vôtre reste propre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Look at a sample business</source>
   <translation>Voir une entreprise d’exemple</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Welcome to crmnotes</source>
   <translation>Bienvenue dans crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>How would you like to begin?</source>
   <translation>Comment voulez-vous commencer ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>crmnotes keeps what your customers said and what you promised. All of it stays on this computer.</source>
   <translation>crmnotes garde ce que vos clients ont dit et ce que vous avez promis. Tout reste sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>&amp;Lock my notebook with a passphrase</source>
   <translation>&amp;Verrouiller mon carnet avec une mot de passe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>No groups yet. A group gathers customers under a word of yours, such as “wholesale”.</source>
   <translation>Pas encore de groupes. Un groupe réunit des clients sous un mot à vous, comme « grossistes ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>Group removed: {}</source>
   <translation>Groupe retiré : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>A removed group takes no customer with it. Ctrl+Z brings it back.</source>
   <translation>Retirer un groupe ne retire aucun client. Ctrl+Z le ramène.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a group</source>
   <translation>Ajouter un groupe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>Edit the group</source>
   <translation>Modifier le groupe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>wholesale</source>
   <translation>grossistes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>every 3 weeks, 30 days; nothing for no wish</source>
   <translation>toutes les 3 semaines, 30 jours ; ou rien</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>Group added: {}</source>
   <translation>Groupe ajouté : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>Group changed: {}</source>
   <translation>Groupe modifié : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>in touch {every}</source>
   <translation>en contact {every}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/guide.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Guide</source>
   <translation>Guide</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/guide.py"></location>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/guide.py"></location>
   <source>The page</source>
   <translation>La page</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>Holding reply</source>
   <translation>Réponse d’attente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>You told them that you are on it. Their clock stops, your promise begins.</source>
   <translation>Vous avez dit que vous vous en occupez. L’horloge du client s’arrête, votre promesse commence.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>Answer: {}</source>
   <translation>Répondre : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>Call back</source>
   <translation>Rappeler</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>%n questions wait no longer</source>
   <translation>
    <numerusform>%n question n’attend plus</numerusform>
    <numerusform>%n questions n’attendent plus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>{}: promised for {}, {}</source>
   <translation>{} : promis pour le {}, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Import contacts</source>
   <translation>Importer des contacts</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Choose &amp;other files…</source>
   <translation>Choisir d’&amp;autres fichiers…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>&amp;Choose files…</source>
   <translation>&amp;Choisir des fichiers…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Go on: %n more files</source>
   <translation>
    <numerusform>Continuer : encore %n fichier</numerusform>
    <numerusform>Continuer : encore %n fichiers</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Contacts, calendars, e-mails ({})</source>
   <translation>Contacts, agendas, e-mails ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Reading {}</source>
   <translation>Lecture de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Counting…</source>
   <translation>On compte…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Nothing to import</source>
   <translation>Rien à importer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Importing</source>
   <translation>Importation</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Stopped: nothing was imported.</source>
   <translation>Arrêté : rien n’a été importé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>The import was taken back</source>
   <translation>L’importation a été annulée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>%n records</source>
   <translation>
    <numerusform>%n fiche</numerusform>
    <numerusform>%n fiches</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>{} written to {}</source>
   <translation>{} écrites dans {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Bar</source>
   <translation>Barre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Comma</source>
   <translation>Virgule</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Semicolon</source>
   <translation>Point-virgule</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Tab</source>
   <translation>Tabulation</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Encoding</source>
   <translation>Codage</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Separator</source>
   <translation>Séparateur</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Cannot be read</source>
   <translation>Illisible</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>The first</source>
   <translation>Les premiers</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Unlike yours</source>
   <translation>Différent du vôtre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>&amp;Encoding</source>
   <translation>&amp;Codage</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>&amp;Separator</source>
   <translation>&amp;Séparateur</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>What stands in the file</source>
   <translation>Ce que contient le fichier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Who will be in the notebook</source>
   <translation>Qui sera dans le carnet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>a table of your own</source>
   <translation>un tableau à vous</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Show %n empty columns</source>
   <translation>
    <numerusform>Montrer %n colonne vide</numerusform>
    <numerusform>Montrer %n colonnes vides</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Becomes</source>
   <translation>Devient</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>For example</source>
   <translation>Par exemple</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>In the file</source>
   <translation>Dans le fichier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>{} becomes</source>
   <translation>{} devient</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>None.</source>
   <translation>Aucun.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Nobody yet: say which column holds the name, the phone number or the email.</source>
   <translation>Encore personne : dites quelle colonne contient le nom, le numéro ou l’e-mail.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Nothing that could be brought in.</source>
   <translation>Rien qui puisse être apporté.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Line {}: {}</source>
   <translation>Ligne {} : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>without a date</source>
   <translation>sans date</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>without words</source>
   <translation>sans texte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Drop files of contacts here</source>
   <translation>Déposez ici des fichiers de contacts</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Contact cards (vCard), CSV from Google, Outlook or any other table, Excel, a calendar, an e-mail.</source>
   <translation>Cartes de visite (vCard), CSV de Google, Outlook ou de tout autre tableau, Excel, un agenda, un e-mail.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Nothing is written before you say so.</source>
   <translation>Rien n’est écrit avant que vous le disiez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Stop, and import nothing</source>
   <translation>Arrêter, et ne rien importer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Records that were not imported</source>
   <translation>Fiches qui n’ont pas été importées</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Save skipped to a file…</source>
   <translation>Enregistrer les oubliées dans un fichier…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Take the import back</source>
   <translation>Annuler l’importation</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>%n records were not imported</source>
   <translation>
    <numerusform>%n fiche n’a pas été importée</numerusform>
    <numerusform>%n fiches n’ont pas été importées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>%n things are said otherwise</source>
   <translation>
    <numerusform>%n chose est dite autrement</numerusform>
    <numerusform>%n choses sont dites autrement</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Look at %n possible duplicates…</source>
   <translation>
    <numerusform>Voir %n doublon possible…</numerusform>
    <numerusform>Voir %n doublons possibles…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_skipped.py"></location>
   <source>Save what was not imported</source>
   <translation>Enregistrer ce qui n’a pas été importé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Kept earlier</source>
   <translation>Tenue plus tôt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <source>The history shows the day it was kept, and the day you say so.</source>
   <translation>L’histoire montre le jour où elle a été tenue, et le jour où vous le dites.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <source>Or on</source>
   <translation>Ou le</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <source>Say when, such as “yesterday” or “fri 3pm”.</source>
   <translation>Dites quand, par exemple « hier » ou « ven 15h ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <source>Kept on {}: {}</source>
   <translation>Tenue le {} : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Away {}. Keep each promise early (K), agree another date (M) or accept it (A), and tell the customers (T).</source>
   <translation>Absent {}. Tenez chaque promesse plus tôt (K), convenez d’une autre date (M) ou acceptez (A), et prévenez les clients (T).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>No time away is planned. The preferences plan one.</source>
   <translation>Aucune absence n’est prévue. Prévoyez-en une dans les préférences.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Before you leave</source>
   <translation>Avant de partir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Promised for while you are away</source>
   <translation>Promis pendant votre absence</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Replies due while you are away</source>
   <translation>Réponses dues pendant votre absence</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Customers to tell</source>
   <translation>Clients à prévenir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>(no words)</source>
   <translation>(sans paroles)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Reply</source>
   <translation>Répondre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Told them: away {}</source>
   <translation>Prévenus : absent {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Told {}</source>
   <translation>{} est au courant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source> to </source>
   <translation> à </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Tell</source>
   <translation>Prévenir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>No lists yet. A list shows who fits, such as “wholesale, not heard from for 60 days”.</source>
   <translation>Pas encore de listes. Une liste montre qui convient, comme « grossistes, sans nouvelles depuis 60 jours ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>List removed: {}</source>
   <translation>Liste retirée : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>A list is worked out anew each time. It stands in the side bar; Ctrl+E exports who is on it.</source>
   <translation>Une liste est refaite chaque fois. Elle est dans la barre de côté ; Ctrl+E exporte qui s’y trouve.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Lists</source>
   <translation>Listes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>Add a list…</source>
   <translation>Ajouter une liste…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>A customer is on the list when all rows hold.</source>
   <translation>Un client est sur la liste quand toutes les lignes valent.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a list</source>
   <translation>Ajouter une liste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>Edit the list</source>
   <translation>Modifier la liste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>Quiet wholesale</source>
   <translation>Grossistes silencieux</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>A row is not finished yet.</source>
   <translation>Une ligne n’est pas encore finie.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>%n customers fit now.</source>
   <translation>
    <numerusform>%n client convient.</numerusform>
    <numerusform>%n clients conviennent.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>Nobody fits now.</source>
   <translation>Personne ne convient.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>List added: {}</source>
   <translation>Liste ajoutée : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>List changed: {}</source>
   <translation>Liste modifiée : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>It was missed</source>
   <translation>Manquée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>Why, in a line</source>
   <translation>Pourquoi, en une ligne</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>&amp;Promise it anew, with an apology</source>
   <translation>La &amp;promettre à nouveau, avec des excuses</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>New date</source>
   <translation>Nouvelle date</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>Give the new date, such as “fri” or “24 Nov”.</source>
   <translation>Donnez la nouvelle date, par exemple « ven » ou « 24 nov ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>Missed: {}</source>
   <translation>Manquée : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>{} (with an apology)</source>
   <translation>{} (avec des excuses)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>A promise</source>
   <translation>Une promesse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>send the revised prices</source>
   <translation>envoyer les nouveaux prix</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>&amp;They promised it to me</source>
   <translation>&amp;On me l’a promis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>What is promised</source>
   <translation>Ce qui est promis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>Promised {} for {}: {}</source>
   <translation>Promis à {} pour le {} : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>{} promised for {}: {}</source>
   <translation>{} a promis pour le {} : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>once; every friday; every week after it is done</source>
   <translation>une fois ; tous les 3 mois ; chaque vendredi</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>No fields yet. A field is something you note of many customers, such as “Fabric”.</source>
   <translation>Pas encore de champs. Un champ est ce que vous notez de beaucoup de clients, comme « Tissu ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Field removed: {}</source>
   <translation>Champ retiré : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>They stand in every customer's form. A removed field takes nothing away from a customer.</source>
   <translation>Ils sont dans le formulaire de chaque client. Un champ retiré n’enlève rien à aucun client.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Add a field…</source>
   <translation>Ajouter un champ…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a field</source>
   <translation>Ajouter un champ</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Edit the field</source>
   <translation>Modifier le champ</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Fabric</source>
   <translation>Tissu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>small, medium, large</source>
   <translation>petit, moyen, grand</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Kind</source>
   <translation>Sorte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Choices, with commas between them</source>
   <translation>Choix, séparés par des virgules</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Field added: {}</source>
   <translation>Champ ajouté : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Field changed: {}</source>
   <translation>Champ modifié : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>A rule that only you can count, such as “answered before the third ring”. Mark each time with yes or no.</source>
   <translation>Une règle que vous seul pouvez compter, comme « décroché avant la troisième sonnerie ». Marquez oui ou non chaque fois.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a rule of your own</source>
   <translation>Ajouter une règle à vous</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Change the rule</source>
   <translation>Changer la règle</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>The rule, as a sentence</source>
   <translation>La règle, en une phrase</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Target, of a hundred times</source>
   <translation>Objectif, fois sur cent</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Rule added: {}</source>
   <translation>Règle ajoutée : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Rule changed: {}</source>
   <translation>Règle changée : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Give the target as a number from 1 to 100.</source>
   <translation>Donnez l’objectif par un nombre de 1 à 100.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>From which day to which?</source>
   <translation>De quel jour à quel jour ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <location filename="../../crmnotes/ui/parts/chips.py"></location>
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Give both days, such as “1 Oct” or “yesterday”.</source>
   <translation>Donnez les deux jours, par exemple « 1 oct » ou « hier ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <source>Go to or do</source>
   <translation>Aller à ou faire</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <source>A customer, an act or a setting</source>
   <translation>Un client, un acte ou un réglage</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <source>What fits</source>
   <translation>Ce qui convient</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <source>Nothing is called so.</source>
   <translation>Rien ne s’appelle ainsi.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>With a passphrase nobody can read the notebook, its backups or what you are typing without it. If you lose it, nobody can help you, crmnotes included: write it down where you keep papers.</source>
   <translation>Avec un mot de passe, personne ne peut lire sans lui le carnet, ses sauvegardes ni ce que vous tapez. Si vous le perdez, personne ne peut vous aider, pas même crmnotes : notez-le et gardez-le avec vos papiers.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Change the passphrase</source>
   <translation>Changer le mot de passe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Set a passphrase</source>
   <translation>Choisir un mot de passe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Change it</source>
   <translation>Le changer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Lock the notebook</source>
   <translation>Fermer le carnet à clé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>&amp;Show what I type</source>
   <translation>&amp;Montrer ce que je tape</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>The present passphrase</source>
   <translation>Le mot de passe actuel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>The new passphrase</source>
   <translation>Le nouveau mot de passe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>The same again</source>
   <translation>Encore une fois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>&amp;Remove it</source>
   <translation>L’&amp;enlever</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>The two are not the same.</source>
   <translation>Les deux ne sont pas les mêmes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>That is not the present passphrase.</source>
   <translation>Ce n’est pas le mot de passe actuel.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Backing up and writing the notebook anew…</source>
   <translation>On sauvegarde et on réécrit le carnet…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Four words that do not belong together are easy to keep in mind.</source>
   <translation>Quatre mots sans rapport sont faciles à retenir.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Your notebook has no passphrase</source>
   <translation>Votre carnet n’a pas de mot de passe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Your notebook is locked</source>
   <translation>Votre carnet est fermé à clé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Leave them</source>
   <translation>Les laisser</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Make them anew</source>
   <translation>Les refaire</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Print the emergency sheet, write the passphrase on it by hand, and keep it where you keep papers.</source>
   <translation>Imprimez la fiche d’urgence, écrivez-y le mot de passe à la main, et gardez-la avec vos papiers.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>%n older copies open without a passphrase: whoever finds them can read them.</source>
   <translation>
    <numerusform>%n copie ancienne s’ouvre sans mot de passe : qui la trouve peut la lire.</numerusform>
    <numerusform>%n copies anciennes s’ouvrent sans mot de passe : qui les trouve peut les lire.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>%n older copies need the passphrase that the notebook had before.</source>
   <translation>
    <numerusform>%n copie ancienne demande le mot de passe d’avant.</numerusform>
    <numerusform>%n copies anciennes demandent le mot de passe d’avant.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>They can be made anew, so that they open as your notebook does now.</source>
   <translation>On peut les refaire, pour qu’elles s’ouvrent comme votre carnet maintenant.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>%n copies were made anew.</source>
   <translation>
    <numerusform>%n copie a été refaite.</numerusform>
    <numerusform>%n copies ont été refaites.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Those that could not be opened stay as they are.</source>
   <translation>Celles qui n’ont pas pu être ouvertes restent telles quelles.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Ask them every</source>
   <translation>Demander tous les</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Rules of service</source>
   <translation>Règles de service</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Away</source>
   <translation>Absence</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Closed on</source>
   <translation>Fermé le</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Currency</source>
   <translation>Monnaie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Money and country</source>
   <translation>Monnaie et pays</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>On closed days the clock of your replies stands still. What you agreed with a customer goes first.</source>
   <translation>Les jours de fermeture, l’horloge de vos réponses s’arrête. Ce que vous avez convenu avec un client passe avant.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>24 Dec to 2 Jan, 3 Feb</source>
   <translation>24 déc au 2 jan, 3 fév</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>%n months</source>
   <translation>
    <numerusform>%n mois</numerusform>
    <numerusform>%n mois</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Preferences changed</source>
   <translation>Préférences changées</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give the reply time as “4 hours”, “90 minutes” or “2 days”.</source>
   <translation>Donnez le délai de réponse comme « 4 heures », « 90 minutes » ou « 2 jours ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Print: {}</source>
   <translation>Imprimer : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>The pages as they are printed</source>
   <translation>Les pages telles qu’elles seront imprimées</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Sent to the printer: {}</source>
   <translation>Envoyé à l’imprimante : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Reach out</source>
   <translation>Prendre contact</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>I reached them</source>
   <translation>Joint</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>write down what was said</source>
   <translation>notez ce qui a été dit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Tried, not reached</source>
   <translation>Essayé, pas joint</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>writes the attempt down</source>
   <translation>note l’essai</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>No program on this computer takes it.</source>
   <translation>Aucun programme de cet ordinateur ne le prend.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Tried to reach {}</source>
   <translation>Essayé de joindre {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>I know why they are quiet</source>
   <translation>Je sais pourquoi c’est calme</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>They are not listed as quiet until then.</source>
   <translation>D’ici là, ils ne sont pas comptés comme silencieux.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>For %n days</source>
   <translation>
    <numerusform>Pendant %n jour</numerusform>
    <numerusform>Pendant %n jours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Or until, within 90 days</source>
   <translation>Ou jusqu’à, dans les 90 jours</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Say until when, such as “in 6 weeks” or “24 Dec”.</source>
   <translation>Dites jusqu’à quand, par exemple « dans 6 semaines » ou « 24 déc ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} is not listed as quiet until {}</source>
   <translation>{} n’est pas compté comme silencieux jusqu’au {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>They are not listed as quiet any more.</source>
   <translation>Ils ne sont plus comptés comme silencieux.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>They have left</source>
   <translation>Parti</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>price, moved away, closed the shop</source>
   <translation>prix, déménagé, boutique fermée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Because</source>
   <translation>Parce que</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Without a reason they are a customer again.</source>
   <translation>Sans raison, ils sont de nouveau clients.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} has left: {}</source>
   <translation>{} est parti : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} is a customer again</source>
   <translation>{} est de nouveau client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Say in a word why they have left.</source>
   <translation>Dites en un mot pourquoi ils sont partis.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Comes in a season</source>
   <translation>Vient par saison</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>They are not listed as quiet before that month ends.</source>
   <translation>Avant la fin de ce mois, ils ne sont pas comptés comme silencieux.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Any month: no season</source>
   <translation>N’importe quel mois : pas de saison</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Expected in</source>
   <translation>Attendu en</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} comes in any month</source>
   <translation>{} vient n’importe quel mois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} is expected in {}</source>
   <translation>{} est attendu en {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>May it be quoted?</source>
   <translation>Peut-on citer ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Set</source>
   <translation>Fixer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Not &amp;asked yet</source>
   <translation>Pas encore &amp;demandé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>&amp;No, they would rather not</source>
   <translation>&amp;Non, plutôt pas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Yes, &amp;without a name</source>
   <translation>Oui, &amp;sans nom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Yes, as “{}” (&amp;first name)</source>
   <translation>Oui, comme « {} » (&amp;prénom)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Yes, as “{}” (f&amp;ull name)</source>
   <translation>Oui, comme « {} » (nom &amp;entier)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Agree a new date</source>
   <translation>Convenir d’une nouvelle date</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Set the date</source>
   <translation>Fixer la date</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>It stands at {}.</source>
   <translation>Elle est pour le {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Yes, but &amp;only after the old date</source>
   <translation>Oui, mais &amp;après l’ancienne date</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Yes, they &amp;know it</source>
   <translation>Oui, c’est &amp;dit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Yes, they knew &amp;before the old date passed</source>
   <translation>Oui, &amp;avant que l’ancienne date ne passe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>&amp;Not yet: remind me to tell them, the date moves then</source>
   <translation>&amp;Pas encore : rappelez-moi de le dire, la date bougera alors</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Have you told them?</source>
   <translation>L’avez-vous dit au client ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Give the new date first, such as “fri” or “24 Nov”.</source>
   <translation>Donnez d’abord la nouvelle date, par exemple « ven » ou « 24 nov ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Tell them of the new date: {}</source>
   <translation>Nouvelle date à dire : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Now due {}</source>
   <translation>Maintenant pour le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <source>What you said, if it is worth keeping. Ctrl+Enter writes it down.</source>
   <translation>Ce que vous avez dit, si cela vaut d’être gardé. Ctrl+Entrée le note.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <source>It answers</source>
   <translation>Cela répond à</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>after changes</source>
   <translation>après des changements</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>before an import</source>
   <translation>avant une importation</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>made by hand</source>
   <translation>faite à la main</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>before a merge</source>
   <translation>avant une fusion</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>before going back</source>
   <translation>avant un retour en arrière</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>before its passphrase was changed</source>
   <translation>avant le changement du mot de passe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>The notebook as it is now is kept beside it under a dated name.</source>
   <translation>Le carnet actuel est gardé à côté sous un nom daté.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Go back to a backup</source>
   <translation>Revenir à une sauvegarde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Passphrase of this backup</source>
   <translation>Mot de passe de cette sauvegarde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Another &amp;file…</source>
   <translation>Un autre &amp;fichier…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>There are no backups of this notebook yet.</source>
   <translation>Il n’y a pas encore de sauvegardes de ce carnet.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>This backup is not what it was when it was made: choose another.</source>
   <translation>Cette sauvegarde n’est plus ce qu’elle était : choisissez-en une autre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Comparing it with the notebook…</source>
   <translation>On la compare au carnet…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Notebooks (*.crmnotes);;All files (*)</source>
   <translation>Carnets (*.crmnotes);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Restore which file?</source>
   <translation>Restaurer quel fichier ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Looking it over…</source>
   <translation>On l’examine…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Backing up the notebook as it is…</source>
   <translation>On sauvegarde le carnet actuel…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n notes</source>
   <translation>
    <numerusform>%n note</numerusform>
    <numerusform>%n notes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/month/days.py"></location>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>%n promises</source>
   <translation>
    <numerusform>%n promesse</numerusform>
    <numerusform>%n promesses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>%n files</source>
   <translation>
    <numerusform>%n fichier</numerusform>
    <numerusform>%n fichiers</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>last written {}</source>
   <translation>dernière écriture : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>What would be lost cannot be said: the notebook itself cannot be read.</source>
   <translation>On ne peut pas dire ce qui serait perdu : le carnet lui-même est illisible.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>%n later changes</source>
   <translation>
    <numerusform>%n changement ultérieur</numerusform>
    <numerusform>%n changements ultérieurs</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Nothing that stands in the notebook now would be missing.</source>
   <translation>Rien de ce qui est dans le carnet ne manquerait.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Restoring it would lose {}.</source>
   <translation>La restaurer ferait perdre {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>without a passphrase</source>
   <translation>sans mot de passe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>passphrase of {}</source>
   <translation>mot de passe ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>with a passphrase</source>
   <translation>avec une mot de passe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Damaged</source>
   <translation>Abîmée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Taking it in keeps both texts where both were changed: yours stands, the other becomes a note. A backup is made before, one undo takes all of it back, and the copy itself stays as it is.</source>
   <translation>Là où les deux ont changé, la reprise garde les deux textes : le vôtre vaut, l’autre devient une note. Une sauvegarde est faite avant, une seule annulation reprend tout, et la copie elle-même reste comme elle est.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Take it in</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Two copies of your notebook</source>
   <translation>Deux copies de votre carnet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Passphrase of this copy</source>
   <translation>Mot de passe de cette copie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Comparing the two…</source>
   <translation>Comparaison des deux…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>In the other copy:</source>
   <translation>Dans l’autre copie :</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Backing up, then taking it in…</source>
   <translation>Sauvegarde, puis reprise…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>%n records filled in</source>
   <translation>
    <numerusform>%n fiche complétée</numerusform>
    <numerusform>%n fiches complétées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>%n deletions decided</source>
   <translation>
    <numerusform>%n suppression décidée</numerusform>
    <numerusform>%n suppressions décidées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Taken in from the other copy: {}</source>
   <translation>Repris de l’autre copie : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>It shares no record with your notebook: it may be another notebook altogether.</source>
   <translation>Elle n’a aucune fiche en commun avec votre carnet : c’est peut-être un tout autre carnet.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>It has nothing that your notebook has not.</source>
   <translation>Elle n’a rien que votre carnet n’ait déjà.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Only in the other copy: {}.</source>
   <translation>Seulement dans l’autre copie : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Only in your notebook: {}.</source>
   <translation>Seulement dans votre carnet : {}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>%n records say different things:</source>
   <translation>
    <numerusform>%n fiche diffère :</numerusform>
    <numerusform>%n fiches diffèrent :</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>The other copy</source>
   <translation>L’autre copie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Your notebook</source>
   <translation>Votre carnet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>and {} more</source>
   <translation>et {} de plus</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/shortcuts.py"></location>
   <source>Everything can be done without a mouse.</source>
   <translation>Tout peut se faire sans souris.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/shortcuts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/shortcuts.py"></location>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>No snippets yet. “;thanks” and a space could become “Thank you for your order.”</source>
   <translation>Pas encore de textes courts. « ;merci » et une espace pourraient devenir « Merci de votre commande. »</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Snippet removed: {}</source>
   <translation>Texte court retiré : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Type the word with its semicolon and then a space or Tab, and the text stands there.</source>
   <translation>Tapez le mot-clé avec son point-virgule, puis une espace ou Tab, et le texte est là.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Snippets</source>
   <translation>Textes courts</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Add a snippet…</source>
   <translation>Ajouter un texte court…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a snippet</source>
   <translation>Ajouter un texte court</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Edit the snippet</source>
   <translation>Modifier le texte court</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>thanks</source>
   <translation>merci</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Short word</source>
   <translation>Mot-clé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Snippet added: {}</source>
   <translation>Texte court ajouté : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Snippet changed: {}</source>
   <translation>Texte court modifié : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>In an hour</source>
   <translation>Dans une heure</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>In 3 hours</source>
   <translation>Dans 3 heures</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>This evening</source>
   <translation>Ce soir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Tomorrow morning</source>
   <translation>Demain matin</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>The morning it is due</source>
   <translation>Le matin de sa date</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Hides it from Today for a while. Its date stays as it is.</source>
   <translation>La cache d’Aujourd’hui un moment. Sa date reste la même.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Snooze</source>
   <translation>Reporter</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Its date has passed: it cannot be hidden any more. Keep it, or agree a new date (M).</source>
   <translation>Sa date est passée : on ne peut plus la cacher. Tenez-la, ou convenez d’une nouvelle date (M).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Show it again</source>
   <translation>La montrer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Or until</source>
   <translation>Ou jusqu’à</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Say until when, such as “6pm” or “tomorrow 9am”.</source>
   <translation>Dites jusqu’à quand, par exemple « 18h » ou « demain 9h ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Shown again: {}</source>
   <translation>De nouveau visible : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Hidden until {}</source>
   <translation>Cachée jusqu’au {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/sweep.py"></location>
   <source>Keep each (K), agree a new date (M), or put down that they are to be told (T).</source>
   <translation>Tenez chacune (K), convenez d’une nouvelle date (M), ou notez qu’il faut prévenir (T).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/sweep.py"></location>
   <location filename="../../crmnotes/ui/dialogs/sweep.py"></location>
   <source>Due by tonight</source>
   <translation>Dû ce soir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/sweep.py"></location>
   <source>Past their date</source>
   <translation>Date passée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>Thank them</source>
   <translation>Remercier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>They were thanked</source>
   <translation>C’est fait</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>What you said, if it is worth keeping</source>
   <translation>Ce que vous avez dit, si cela vaut d’être gardé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>{} was thanked</source>
   <translation>{} a été remercié</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Trash</source>
   <translation>Corbeille</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>What you delete stays here for 30 days.</source>
   <translation>Ce que vous supprimez reste ici 30 jours.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>Put back: {}</source>
   <translation>Remis en place : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>It comes to light when {} is put back as well.</source>
   <translation>Cela reparaît quand {} est remis en place aussi.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>with all that belongs to them</source>
   <translation>avec tout ce qui en dépend</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>erased on {}</source>
   <translation>effacé le {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>&amp;Say whom %n entries are for…</source>
   <translation>
    <numerusform>&amp;Dire pour qui est %n entrée…</numerusform>
    <numerusform>&amp;Dire pour qui sont %n entrées…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>These entries name none of your customers, or could be for several. Type whom each is for; an entry whose field is empty stays out.</source>
   <translation>Ces entrées ne nomment aucun de vos clients, ou pourraient concerner plusieurs d’entre eux. Saisissez pour qui est chacune ; une entrée dont le champ est vide reste de côté.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>Take them</source>
   <translation>Les prendre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>Whom are these entries for?</source>
   <translation>Pour qui sont ces entrées ?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>%n more after these</source>
   <translation>
    <numerusform>%n autre ensuite</numerusform>
    <numerusform>%n autres ensuite</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>Three letters of the name</source>
   <translation>Trois lettres du nom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>Customer for “{}”</source>
   <translation>Client pour « {} »</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>There is no such wish any more.</source>
   <translation>Ce souhait n’existe plus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Now offered</source>
   <translation>Proposé maintenant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Promise to tell them</source>
   <translation>Promettre de le dire</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>%n customers are told</source>
   <translation>
    <numerusform>%n client est prévenu</numerusform>
    <numerusform>%n clients sont prévenus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Whom to tell</source>
   <translation>Qui prévenir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Tell them that we offer it now: {}</source>
   <translation>Dire que nous le proposons maintenant : {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Now offered: %n customers to tell</source>
   <translation>
    <numerusform>Proposé maintenant : %n client à prévenir</numerusform>
    <numerusform>Proposé maintenant : %n clients à prévenir</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>It is the same</source>
   <translation>C’est le même</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>The same wish as…</source>
   <translation>Le même souhait que…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>linen in ochre</source>
   <translation>lin ocre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>What it is called</source>
   <translation>Son nom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Gathered under: {}</source>
   <translation>Recueilli sous : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Phone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Handle</source>
   <translation>Identifiant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Web page</source>
   <translation>Page web</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Since</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>3.0, for every phone</source>
   <translation>3.0, pour tout téléphone</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>&amp;Birthdays, every year</source>
   <translation>&amp;Anniversaires, chaque année</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>What is &amp;promised</source>
   <translation>Ce qui est &amp;promis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>As events</source>
   <translation>En rendez-vous</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>As to-dos</source>
   <translation>En tâches</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Names, phone numbers, emails and addresses on A4, to print or to take along.</source>
   <translation>Noms, numéros, e-mails et adresses en A4, à imprimer ou à emporter.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>For a customer who asks what is kept about them. Read it before you send it: all of it is in it.</source>
   <translation>Pour un client qui demande ce qui est gardé sur lui. Lisez-le avant de l’envoyer : tout y est.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>All that was said, promised and bought, customer by customer, as text that every program shows.</source>
   <translation>Tout ce qui a été dit, promis et acheté, client par client, en texte que tout programme montre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Everything in the notebook, the trash too, in an open format: crmnotes reads it again as it was.</source>
   <translation>Tout le carnet, la corbeille aussi, dans un format ouvert : crmnotes le relit tel quel.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Each customer with ways to reach them, groups and birthday, and what their card said before.</source>
   <translation>Chaque client avec ses moyens de contact, ses groupes et son anniversaire, et ce que sa carte disait avant.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Each promise with an alarm. A calendar that reads the file again changes its entries.</source>
   <translation>Chaque promesse avec une alarme. Un agenda qui relit le fichier change ses entrées.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Print at 100 percent. Who has no postal address gets no label.</source>
   <translation>Imprimez à 100 pour cent. Sans adresse postale, pas d’étiquette.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>&amp;First label left</source>
   <translation>&amp;Première étiquette libre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>&amp;Sheet</source>
   <translation>&amp;Planche</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>It has columns of its own, so that it takes the file as it is.</source>
   <translation>Il a ses propres colonnes, pour prendre le fichier tel quel.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>%n columns</source>
   <translation>
    <numerusform>%n colonne</numerusform>
    <numerusform>%n colonnes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Avery {}: {} × {} labels of {} × {} mm</source>
   <translation>Avery {} : {} × {} étiquettes de {} × {} mm</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n rows written</source>
   <translation>
    <numerusform>%n ligne écrite</numerusform>
    <numerusform>%n lignes écrites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n cards written</source>
   <translation>
    <numerusform>%n carte écrite</numerusform>
    <numerusform>%n cartes écrites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n entries written</source>
   <translation>
    <numerusform>%n entrée écrite</numerusform>
    <numerusform>%n entrées écrites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n customers written</source>
   <translation>
    <numerusform>%n client écrit</numerusform>
    <numerusform>%n clients écrits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n records written</source>
   <translation>
    <numerusform>%n fiche écrite</numerusform>
    <numerusform>%n fiches écrites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n labels written</source>
   <translation>
    <numerusform>%n étiquette écrite</numerusform>
    <numerusform>%n étiquettes écrites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n customers have no postal address</source>
   <translation>
    <numerusform>%n client n’a pas d’adresse postale</numerusform>
    <numerusform>%n clients n’ont pas d’adresse postale</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n pages written</source>
   <translation>
    <numerusform>%n page écrite</numerusform>
    <numerusform>%n pages écrites</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Excel, LibreOffice</source>
   <translation>Excel, LibreOffice</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>customers</source>
   <translation>clients</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Google Contacts</source>
   <translation>Google Contacts</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Outlook</source>
   <translation>Outlook</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Plain CSV</source>
   <translation>CSV simple</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Contact cards for a phone</source>
   <translation>Fiches de contact pour un téléphone</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Calendar</source>
   <translation>Agenda</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>calendar</source>
   <translation>agenda</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Contact list as PDF</source>
   <translation>Liste de contacts en PDF</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Mailing labels as PDF</source>
   <translation>Étiquettes d’adresse en PDF</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>labels</source>
   <translation>etiquettes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>The file on each, as Markdown</source>
   <translation>Le dossier de chacun, en Markdown</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>The whole notebook (JSON)</source>
   <translation>Tout le carnet (JSON)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>notebook</source>
   <translation>carnet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>PDF, to print or to send</source>
   <translation>PDF, à imprimer ou à envoyer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Markdown text</source>
   <translation>Texte Markdown</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>JSON, for another program</source>
   <translation>JSON, pour un autre programme</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Contact card only</source>
   <translation>La fiche de contact seule</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/watched.py"></location>
   <source>The folder for your phone is not there: {}. Its files wait for it.</source>
   <translation>Le dossier pour votre téléphone n’est pas là : {}. Ses fichiers l’attendent.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Del</source>
   <translation>Suppr</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Ins</source>
   <translation>Inser</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Shift</source>
   <translation>Maj</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <location filename="../../crmnotes/ui/parts/around_today.py"></location>
   <source>Find</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Find a customer, an act or a setting</source>
   <translation>Trouver un client, un acte ou un réglage</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The file on this customer: all that is kept about them</source>
   <translation>Le dossier de ce client : tout ce qui est gardé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Print, or save as a PDF: Today, a customer, the scorecard</source>
   <translation>Imprimer ou enregistrer en PDF : Aujourd’hui, un client, le bilan</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Copy the phone number of the customer</source>
   <translation>Copier le numéro de téléphone du client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/quiet_bar.py"></location>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/today.py"></location>
   <location filename="../../crmnotes/ui/paper/call_sheet.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>Today</source>
   <translation>
    <numerusform>Aujourd’hui</numerusform>
    <numerusform>Aujourd’hui</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <source>Care</source>
   <translation>Soin</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <source>Scorecard</source>
   <translation>Bilan</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>What you promised by tonight</source>
   <translation>Ce que vous avez promis pour ce soir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Lock the notebook now</source>
   <translation>Verrouiller le carnet maintenant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Show the keys</source>
   <translation>Montrer les touches</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Save, or choose the customer that is marked</source>
   <translation>Enregistrer, ou choisir le client marqué</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>While writing down</source>
   <translation>En notant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Another line</source>
   <translation>Une autre ligne</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>They said, you said, or a note of nobody's</source>
   <translation>Le client a dit, vous avez dit, ou une note de personne</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>By call, by email: the underlined letters</source>
   <translation>Par appel, par e-mail : les lettres soulignées</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>They wait for an answer</source>
   <translation>On attend une réponse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Put it away; the draft is kept</source>
   <translation>Ranger ; le brouillon est gardé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On a row of Today</source>
   <translation>Sur une ligne d’Aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>I replied, with words or to some only</source>
   <translation>J’ai répondu, avec des mots ou à une partie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Holding reply: say when you will answer</source>
   <translation>Réponse d’attente : dire quand vous répondrez</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Promise kept</source>
   <translation>Promesse tenue</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Kept earlier: say when</source>
   <translation>Tenue plus tôt : dire quand</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Told them the new date</source>
   <translation>Nouvelle date dite</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Keep the old date after all</source>
   <translation>Garder l’ancienne date après tout</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Complaint: its next step</source>
   <translation>Plainte : sa prochaine étape</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Thanked them</source>
   <translation>Remercié</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Asked them</source>
   <translation>Demandé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Ask them another time</source>
   <translation>Demander une autre fois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Before-call card</source>
   <translation>Carte d’avant l’appel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Open the customer</source>
   <translation>Ouvrir le client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On somebody who is quiet</source>
   <translation>Sur quelqu’un de silencieux</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>I know why, until</source>
   <translation>Je sais pourquoi, jusqu’à</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Has left, because</source>
   <translation>Parti, parce que</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Comes in a season: the month</source>
   <translation>Vient par saison : le mois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On a promise</source>
   <translation>Sur une promesse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The month, or the list again</source>
   <translation>Le mois, ou de nouveau la liste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Missed: say why</source>
   <translation>Manquée : dire pourquoi</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>They let me off</source>
   <translation>
    <numerusform>On m’en a libéré</numerusform>
    <numerusform>On m’en a libéré</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On a promise, a note or a customer</source>
   <translation>Sur une promesse, une note ou un client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Promise them something</source>
   <translation>Promettre quelque chose</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The business: everybody of their company</source>
   <translation>L’entreprise : toutes ses personnes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A complaint; again: its next step</source>
   <translation>Une plainte ; encore : sa prochaine étape</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On a note or a customer</source>
   <translation>Sur une note ou un client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>No complaint after all</source>
   <translation>Pas de plainte après tout</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A good word, a compliment</source>
   <translation>Un mot aimable, un compliment</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A wish: what they want and cannot get</source>
   <translation>Un souhait : ce qui est voulu et introuvable</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In Care</source>
   <translation>Dans Soin</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>What changed because of an answer</source>
   <translation>Ce qu’une réponse a changé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>They know what changed</source>
   <translation>Ce changement est dit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A wish: now offered</source>
   <translation>Un souhait : proposé maintenant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A wish: the same as another</source>
   <translation>Un souhait : le même qu’un autre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Kind words: may they be quoted?</source>
   <translation>Mots aimables : peut-on les citer ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>Export what may be quoted</source>
   <translation>Exporter ce qui peut être cité</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Move to the trash</source>
   <translation>Mettre à la corbeille</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Forget a customer for good, in the backups too</source>
   <translation>Oublier un client pour toujours, dans les sauvegardes aussi</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On the scorecard</source>
   <translation>Dans le bilan</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Your own rule: yes</source>
   <translation>Votre règle : oui</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Your own rule: no</source>
   <translation>Votre règle : non</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove your own rule</source>
   <translation>Retirer votre règle</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The period before</source>
   <translation>La période d’avant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The period after</source>
   <translation>La période d’après</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In the groups and in the trash</source>
   <translation>Dans les groupes et la corbeille</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the group; its customers stay</source>
   <translation>Retirer le groupe ; ses clients restent</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In lists, own fields and snippets</source>
   <translation>Dans les listes, champs et textes courts</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the list; its customers stay</source>
   <translation>Retirer la liste ; ses clients restent</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the field</source>
   <translation>Retirer le champ</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the snippet</source>
   <translation>Retirer le texte court</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Put it back; Enter does it too</source>
   <translation>Remettre en place ; Entrée le fait aussi</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In the files of a note</source>
   <translation>Dans les fichiers d’une note</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Open a copy of the file</source>
   <translation>Ouvrir une copie du fichier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Attach a file</source>
   <translation>Joindre un fichier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Save a copy of the file elsewhere</source>
   <translation>Enregistrer une copie du fichier ailleurs</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the file from the note</source>
   <translation>Retirer le fichier de la note</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>It stays as it is</source>
   <translation>Cela reste ainsi</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In the duplicates</source>
   <translation>Dans les doublons</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Merge the two into one</source>
   <translation>Fusionner les deux</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Not the same: do not ask again</source>
   <translation>Pas les mêmes : ne plus demander</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The next pair</source>
   <translation>La paire suivante</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The pair before</source>
   <translation>La paire d’avant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Keep the other one instead</source>
   <translation>Garder plutôt l’autre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Take the field of that number from the other side (1 to 9)</source>
   <translation>Prendre le champ de ce numéro de l’autre côté (1 à 9)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Holding</source>
   <translation>Attente</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Kept</source>
   <translation>
    <numerusform>Tenue</numerusform>
    <numerusform>Tenues</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>No answer needed</source>
   <translation>Pas de réponse à donner</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Replied</source>
   <translation>Répondu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Card</source>
   <translation>Carte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/parts/links.py"></location>
   <source>Open it</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Told them</source>
   <translation>Dit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Asked</source>
   <translation>Demandé</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Let off</source>
   <translation>
    <numerusform>Levée</numerusform>
    <numerusform>Levées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Next step</source>
   <translation>Étape suivante</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Thanked</source>
   <translation>Remercié</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Another time</source>
   <translation>Une autre fois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>I know why</source>
   <translation>Je sais pourquoi</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Old date stays</source>
   <translation>L’ancienne date reste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/menus.py"></location>
   <source>&amp;Edit</source>
   <translation>&amp;Édition</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/menus.py"></location>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/menus.py"></location>
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/menus.py"></location>
   <source>&amp;View</source>
   <translation>A&amp;ffichage</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/behind.py"></location>
   <source>for sending someone</source>
   <translation>pour un client envoyé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/behind.py"></location>
   <source>for their complaint</source>
   <translation>pour sa plainte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/behind.py"></location>
   <source>for their order</source>
   <translation>pour sa commande</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/behind.py"></location>
   <source>for their kind words</source>
   <translation>pour ses mots aimables</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>A field of its own</source>
   <translation>Un champ à part</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>First name</source>
   <translation>Prénom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Leave out</source>
   <translation>Laisser de côté</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Behind the name</source>
   <translation>Après le nom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Last name</source>
   <translation>Nom de famille</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Middle name</source>
   <translation>Deuxième prénom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Title before the name</source>
   <translation>Titre avant le nom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Department</source>
   <translation>Service</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Job</source>
   <translation>Métier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Nickname</source>
   <translation>Surnom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Birthday: day</source>
   <translation>Anniversaire : jour</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Birthday: month</source>
   <translation>Anniversaire : mois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Birthday: year</source>
   <translation>Anniversaire : année</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>post box</source>
   <translation>boîte postale</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>region</source>
   <translation>région</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>second line</source>
   <translation>deuxième ligne</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>street</source>
   <translation>rue</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>town</source>
   <translation>ville</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>country</source>
   <translation>pays</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>label</source>
   <translation>libellé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>mobile</source>
   <translation>portable</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>postcode</source>
   <translation>code postal</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>work</source>
   <translation>travail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>fax</source>
   <translation>fax</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>home</source>
   <translation>maison</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Column {}</source>
   <translation>Colonne {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/notes.py"></location>
   <source>order</source>
   <translation>commande</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Later</source>
   <translation>
    <numerusform>Plus tard</numerusform>
    <numerusform>Plus tard</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <source>Overdue</source>
   <translation>
    <numerusform>En retard</numerusform>
    <numerusform>En retard</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <source>The next 7 days</source>
   <translation>
    <numerusform>Les 7 prochains jours</numerusform>
    <numerusform>Les 7 prochains jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>They promised</source>
   <translation>
    <numerusform>On vous a promis</numerusform>
    <numerusform>On vous a promis</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>a calendar</source>
   <translation>un agenda</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>a table</source>
   <translation>un tableau</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>an Excel workbook</source>
   <translation>un classeur Excel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>an e-mail</source>
   <translation>un e-mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>contact cards</source>
   <translation>des cartes de visite</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>a crmnotes file</source>
   <translation>un fichier de crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>a folder of e-mails</source>
   <translation>un dossier d’e-mails</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Kept late</source>
   <translation>
    <numerusform>Tenue en retard</numerusform>
    <numerusform>Tenues en retard</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Open past its date</source>
   <translation>
    <numerusform>Ouverte, date passée</numerusform>
    <numerusform>Ouvertes, date passée</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Large</source>
   <translation>Grands</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Middle</source>
   <translation>Moyens</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Small</source>
   <translation>Petits</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>How promises ended</source>
   <translation>Comment les promesses ont fini</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Your own rules</source>
   <translation>Vos propres règles</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Who brings the orders</source>
   <translation>Qui apporte les commandes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>not counted</source>
   <translation>pas compté</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>target {} of 100</source>
   <translation>objectif {} sur 100</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>too few to judge</source>
   <translation>trop peu pour juger</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>{} % of the orders of a year</source>
   <translation>{} % des commandes d’un an</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>{} customers</source>
   <translation>clients : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/days.py"></location>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>Birthday: {}</source>
   <translation>Anniversaire : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/days.py"></location>
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>closed</source>
   <translation>fermé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <source>{}: birthday</source>
   <translation>{} : anniversaire</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>and %n more</source>
   <translation>
    <numerusform>et %n autre</numerusform>
    <numerusform>et %n autres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <source>%n on this day</source>
   <translation>
    <numerusform>%n ce jour-là</numerusform>
    <numerusform>%n ce jour-là</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>Promises of the day</source>
   <translation>Promesses du jour</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>The month after</source>
   <translation>Le mois suivant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>The month before</source>
   <translation>Le mois précédent</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>This month</source>
   <translation>Ce mois-ci</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>{} turns {}</source>
   <translation>{} aura {} ans</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>Nothing is promised for this day.</source>
   <translation>Rien n’est promis pour ce jour.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <location filename="../../crmnotes/ui/panes/customers.py"></location>
   <source>Choose a customer first.</source>
   <translation>Choisissez d’abord un client.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>There is no phone number to copy.</source>
   <translation>Il n’y a pas de numéro de téléphone à copier.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Copied: {}</source>
   <translation>Copié : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Notebooks (*.crmnotes)</source>
   <translation>Carnets (*.crmnotes)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Open another notebook</source>
   <translation>Ouvrir un autre carnet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>The other window could not be opened. Start crmnotes once more instead.</source>
   <translation>L’autre fenêtre n’a pas pu s’ouvrir. Démarrez plutôt crmnotes une seconde fois.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Each backup also goes to this folder</source>
   <translation>Chaque sauvegarde va aussi dans ce dossier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Without a passphrase there is nothing to lock. File, Passphrase sets one.</source>
   <translation>Sans mot de passe il n’y a rien à verrouiller. Fichier, Mot de passe en choisit un.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <source>Kind words</source>
   <translation>Mots gentils</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/customers.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>customer</source>
   <translation>client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/customers.py"></location>
   <source>This cannot be opened from here; Ctrl+C copies it.</source>
   <translation>Cela ne peut pas s’ouvrir d’ici ; Ctrl+C le copie.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Both ways</source>
   <translation>Dans les deux sens</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Nothing was written down yet. {} writes down what a customer said.</source>
   <translation>Rien n’a encore été noté. {} note ce qu’un client dit.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Nothing like this was written down.</source>
   <translation>Rien de tel n’a été noté.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Everything said</source>
   <translation>Tout ce qui a été dit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Channel</source>
   <translation>Voie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Who said it</source>
   <translation>Qui l’a dit</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Open</source>
   <translation>
    <numerusform>Ouverte</numerusform>
    <numerusform>Ouvertes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>No promises yet. {} writes one down: “Maria Lopez: call her tuesday 3pm with the price”.</source>
   <translation>Pas encore de promesses. {} en note une : « Maria Lopez: l’appeler mardi 15h avec le prix ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>No promise stands here.</source>
   <translation>Aucune promesse ici.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Month</source>
   <translation>Mois</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>%n overdue</source>
   <translation>
    <numerusform>%n en retard</numerusform>
    <numerusform>%n en retard</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>%n due today</source>
   <translation>
    <numerusform>%n pour aujourd’hui</numerusform>
    <numerusform>%n pour aujourd’hui</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>%n still ahead</source>
   <translation>
    <numerusform>%n à venir</numerusform>
    <numerusform>%n à venir</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>Nothing that you promised is open.</source>
   <translation>Rien de ce que vous avez promis n’est ouvert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>13 weeks</source>
   <translation>13 semaines</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Other…</source>
   <translation>Autre…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Quarter</source>
   <translation>Trimestre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Week</source>
   <translation>Semaine</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Year</source>
   <translation>Année</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Charts</source>
   <translation>Graphiques</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Counting {}…</source>
   <translation>On compte {}…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Your own rules of service, counted. {}.</source>
   <translation>Vos règles de service, comptées. {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Choose one of your own rules first; {} adds one.</source>
   <translation>Choisissez d’abord une de vos règles ; {} en ajoute une.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>No: {}</source>
   <translation>Non : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Yes: {}</source>
   <translation>Oui : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Rule removed: {}</source>
   <translation>Règle retirée : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>This is still being counted. Try again in a moment.</source>
   <translation>On compte encore. Réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <source>Type words that somebody said, a name, a number or a company. Parts of words will do, accents need not match.</source>
   <translation>Tapez des mots que quelqu’un a dits, un nom, un numéro ou une entreprise. Un bout de mot suffit, les accents ne comptent pas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <source>Nothing was found for “{}”.</source>
   <translation>Rien n’a été trouvé pour « {} ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <location filename="../../crmnotes/ui/parts/around_today.py"></location>
   <source>Search everything</source>
   <translation>Tout chercher</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/today.py"></location>
   <source>replied</source>
   <translation>répondu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/call_sheet.py"></location>
   <source>today-{}.pdf</source>
   <translation>aujourdhui-{}.pdf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/contact_list.py"></location>
   <source>Page {}</source>
   <translation>Page {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/paper/contact_list.py"></location>
   <source>and %n more lines</source>
   <translation>
    <numerusform>et %n autre ligne</numerusform>
    <numerusform>et %n autres lignes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>customer.pdf</source>
   <translation>client.pdf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>All that is kept about them, {}</source>
   <translation>Tout ce qui est gardé, le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>one is kept</source>
   <translation>une est conservée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>In the notebook since</source>
   <translation>Dans le carnet depuis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Quiet, and known why, until</source>
   <translation>Silencieux, raison connue, jusqu’au</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Left</source>
   <translation>Parti</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>admitted {}</source>
   <translation>position prise le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>put right {}</source>
   <translation>réparé le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>confirmed {}</source>
   <translation>confirmé le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>mark {} of 5</source>
   <translation>note {} sur 5</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>changed since: {}</source>
   <translation>changé depuis : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/labels.py"></location>
   <source>None of these customers has a postal address.</source>
   <translation>Aucun de ces clients n’a d’adresse postale.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/labels.py"></location>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/pages.py"></location>
   <source>The pages could not be read back, so the file was not kept. Try again.</source>
   <translation>Les pages n’ont pas pu être relues ; le fichier n’a pas été gardé. Réessayez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <source>scorecard-{}.pdf</source>
   <translation>bilan-{}.pdf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <source> and {} more</source>
   <translation> et {} de plus</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <source>Key customers, who bring 80 of 100 of the orders: {}</source>
   <translation>Clients clés, qui apportent 80 sur 100 des commandes : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>“{}” may be a program: it is never opened from here. Save a copy if you know what it is.</source>
   <translation>« {} » est peut-être un programme : on ne l’ouvre jamais d’ici. Enregistrez une copie si vous savez ce que c’est.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>Attached: {}</source>
   <translation>Joint : {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>%n files attached</source>
   <translation>
    <numerusform>%n fichier joint</numerusform>
    <numerusform>%n fichiers joints</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>Attach files</source>
   <translation>Joindre des fichiers</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>No copy can be written in {}: {}.</source>
   <translation>On ne peut pas écrire de copie dans {} : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>No program on this computer opens “{}”. Save a copy instead.</source>
   <translation>Aucun programme de cet ordinateur n’ouvre « {} ». Enregistrez plutôt une copie.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/choosing.py"></location>
   <source>wholesale, neighbours</source>
   <translation>grossistes, voisins</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/choosing.py"></location>
   <source>Nobody is called “{}”.</source>
   <translation>Personne ne s’appelle « {} ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/choosing.py"></location>
   <source>Several are called “{}”: choose one of the list.</source>
   <translation>Plusieurs s’appellent « {} » : choisissez dans la liste.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/clearing.py"></location>
   <location filename="../../crmnotes/ui/parts/clearing.py"></location>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>linen</source>
   <translation>lin</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>What is looked at</source>
   <translation>Ce qu’on regarde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>Which own field</source>
   <translation>Quel champ personnel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>How it compares</source>
   <translation>Comment on compare</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>What to compare with</source>
   <translation>À quoi on compare</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/date_field.py"></location>
   <source>fri, tomorrow 3pm, in 2 weeks, 24 Nov</source>
   <translation>ven, demain 15h, dans 2 semaines, 24 nov</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/date_field.py"></location>
   <source>yesterday, fri 3pm, 20 Nov</source>
   <translation>hier, ven 15h, 20 nov</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>A line holds up to {} letters: the rest of what you pasted is still in the clipboard.</source>
   <translation>Une ligne contient jusqu’à {} caractères : le reste de ce que vous avez collé est toujours dans le presse-papiers.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>What you typed is not saved. Escape again closes all the same; Enter saves.</source>
   <translation>Ce que vous avez tapé n’est pas enregistré. Échap encore une fois ferme quand même ; Entrée enregistre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>This is what the notebook has.</source>
   <translation>Voici ce que contient le carnet.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>&amp;Bring back what I typed</source>
   <translation>&amp;Ramener ce que j’ai tapé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>What you typed here is back. It is not saved yet.</source>
   <translation>Ce que vous aviez tapé ici est revenu. Ce n’est pas encore enregistré.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>&amp;Let it go</source>
   <translation>L’&amp;abandonner</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>and {} more, which stay as they are in your notebook</source>
   <translation>et {} autres, qui restent tels qu’ils sont dans votre carnet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>deleted in the other copy</source>
   <translation>supprimé dans l’autre copie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>deleted in your notebook</source>
   <translation>supprimé dans votre carnet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>Keep: {}</source>
   <translation>Garder : {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>%n records were deleted in one copy only. Keep them, or not: then they lie in the trash for 30 days.</source>
   <translation>
    <numerusform>%n élément n’a été supprimé que dans une des copies. Gardez-le, ou non : il reste alors 30 jours dans la corbeille.</numerusform>
    <numerusform>%n éléments n’ont été supprimés que dans une des copies. Gardez-les, ou non : ils restent alors 30 jours dans la corbeille.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>shop, home</source>
   <translation>boutique, maison</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>work, home</source>
   <translation>pro, maison</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>work, mobile</source>
   <translation>pro, mobile</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>shop</source>
   <translation>boutique</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>which network</source>
   <translation>quel réseau</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>12 or 3.5</source>
   <translation>12 ou 3,5</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>24 Nov 2026</source>
   <translation>24 nov 2026</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>best</source>
   <translation>préféré</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Number or address</source>
   <translation>Numéro ou adresse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Label</source>
   <translation>Libellé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Name, such as Fabric</source>
   <translation>Nom : Tissu…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Name of the field</source>
   <translation>Nom du champ</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Value of the field</source>
   <translation>Valeur du champ</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>By mistake</source>
   <translation>Erreur</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Complaint</source>
   <translation>Plainte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>No complaint</source>
   <translation>Pas de plainte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>To the trash</source>
   <translation>À la corbeille</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Compliment</source>
   <translation>Compliment</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Wish</source>
   <translation>Souhait</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Asked, answered</source>
   <translation>Demandé, répondu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>The same as another</source>
   <translation>Le même qu’un autre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Add a rule</source>
   <translation>Ajouter une règle</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Earlier</source>
   <translation>Avant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Put back</source>
   <translation>Remettre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Keep the other</source>
   <translation>Garder l’autre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Merge</source>
   <translation>Fusionner</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Not the same</source>
   <translation>Pas les mêmes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Before</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/links.py"></location>
   <source>No program on this computer takes it; Ctrl+C copies it.</source>
   <translation>Aucun programme de cet ordinateur ne le prend ; Ctrl+C le copie.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/links.py"></location>
   <source>Open this page in the web browser?</source>
   <translation>Ouvrir cette page dans le navigateur ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/links.py"></location>
   <source>Open a web page</source>
   <translation>Ouvrir une page web</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/long_text.py"></location>
   <source>The beginning is shown here; the other {} letters stay as they are.</source>
   <translation>Le début est affiché ici ; les {} autres caractères restent tels quels.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/long_text.py"></location>
   <source>That is {} MB: one text holds up to {} MB. It is still in the clipboard.</source>
   <translation>Cela fait {} Mo : un texte contient jusqu’à {} Mo. C’est toujours dans le presse-papiers.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/pane.py"></location>
   <source>Today, a customer and the scorecard can be printed.</source>
   <translation>On peut imprimer Aujourd’hui, un client et le bilan.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/plain.py"></location>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>This notebook can only be read here: nothing can be written down.</source>
   <translation>Ce carnet ne peut qu’être lu ici : on ne peut rien y noter.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/quiet_bar.py"></location>
   <source>Put away</source>
   <translation>Ranger</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Quiet until</source>
   <translation>Calme jusqu’au</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Becomes part of it</source>
   <translation>S’y fond</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Ways to reach, groups, notes, promises and orders of both are kept.</source>
   <translation>Les moyens de contact, groupes, notes, promesses et commandes des deux sont gardés.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>What you do not take is kept as a fact about them.</source>
   <translation>Ce que vous ne prenez pas est gardé comme fait.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>To reach</source>
   <translation>Joindre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give how often as “every 3 weeks”, “30 days” or “2 months”.</source>
   <translation>Dites combien souvent : « toutes les 3 semaines », « 30 jours » ou « 2 mois ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give how often as “6 months” or “1 year”.</source>
   <translation>Dites combien souvent : « 6 mois » ou « 1 an ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give the repeat as “every 3 months”, “every friday” or “every 2 weeks after it is done”.</source>
   <translation>Donnez la répétition comme « tous les 3 mois », « chaque vendredi » ou « toutes les 2 semaines une fois fait ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give the birthday as “12 April” or “12 April 1980”.</source>
   <translation>Donnez l’anniversaire comme « 12 avril » ou « 12 avril 1980 ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>{} to {}</source>
   <translation>{} au {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Reminders</source>
   <translation>Rappels</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Remind me</source>
   <translation>Me rappeler</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Before a reply falls due</source>
   <translation>Avant l’échéance d’une réponse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Quiet from, until</source>
   <translation>Silence de, à</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>With the window closed</source>
   <translation>Fenêtre fermée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>of replies and promises</source>
   <translation>des réponses et des promesses</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>at the start of the day</source>
   <translation>au début de la journée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>%n minutes</source>
   <translation>
    <numerusform>%n minute</numerusform>
    <numerusform>%n minutes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Quiet from</source>
   <translation>Silence de</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>stay in the tray</source>
   <translation>rester dans la zone de notification</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>start with the session</source>
   <translation>démarrer avec la session</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>This desktop has no tray: reminders are shown in the window while it is open.</source>
   <translation>Ce bureau n’a pas de zone de notification : les rappels s’affichent dans la fenêtre tant qu’elle est ouverte.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>This desktop shows no notices: the tray shows the number, and the window says the rest.</source>
   <translation>Ce bureau n’affiche pas d’avis : la zone de notification montre le nombre, et la fenêtre dit le reste.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Looks</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>As the system: {}</source>
   <translation>Comme le système : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Safety</source>
   <translation>Sécurité</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>A second folder for backups</source>
   <translation>Un second dossier de sauvegarde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Lock by itself</source>
   <translation>Se verrouiller seul</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>none; a USB stick, for example</source>
   <translation>aucun ; une clé USB, par exemple</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>C&amp;hoose…</source>
   <translation>Ch&amp;oisir…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>once it has a passphrase</source>
   <translation>dès qu’il a un mot de passe</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>after %n minutes</source>
   <translation>
    <numerusform>après %n minute</numerusform>
    <numerusform>après %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>For your phone</source>
   <translation>Pour le téléphone</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>A folder that it syncs</source>
   <translation>Un dossier qu’il synchronise</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Kept up to date there</source>
   <translation>Tenu à jour là</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Ch&amp;oose…</source>
   <translation>Choi&amp;sir…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Contact cards</source>
   <translation>Cartes de visite</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Contact list (CSV)</source>
   <translation>Liste de contacts (CSV)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>Good morning</source>
   <translation>Bonjour</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>Call {} back by {}</source>
   <translation>Rappeler {} avant {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>Reply to {} by {}</source>
   <translation>Répondre à {} avant {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>Promised to {} for now</source>
   <translation>Promis à {} pour maintenant</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>%n reminders</source>
   <translation>
    <numerusform>%n rappel</numerusform>
    <numerusform>%n rappels</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>&amp;Show crmnotes</source>
   <translation>&amp;Montrer crmnotes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>%n wait for you</source>
   <translation>
    <numerusform>%n vous attend</numerusform>
    <numerusform>%n vous attendent</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>Nothing is owed</source>
   <translation>Rien n’est dû</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/crash.py"></location>
   <source>Something went wrong inside crmnotes. What was saved is safe, and what you were typing is still there.

If it happens again, please send the report: it holds no customer text.</source>
   <translation>Quelque chose s’est mal passé dans crmnotes. Ce qui était enregistré est en sûreté, et ce que vous tapiez est toujours là.

Si cela se reproduit, envoyez le rapport : il ne contient aucun texte de client.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/crash.py"></location>
   <source>Something went wrong</source>
   <translation>Quelque chose s’est mal passé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/crash.py"></location>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/crash.py"></location>
   <source>Copy the report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Forget a customer</source>
   <translation>Oublier un client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Every note, promise, order and draft of theirs is erased, and cannot come back.</source>
   <translation>Chaque note, promesse, commande et brouillon est effacé et ne peut pas revenir.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>What was done before cannot be undone any more.</source>
   <translation>Ce qui a été fait avant ne peut plus être annulé.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Forget {} for good?</source>
   <translation>Oublier {} pour toujours ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>&amp;In the backups too</source>
   <translation>&amp;Aussi dans les sauvegardes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>&amp;Forget</source>
   <translation>&amp;Oublier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>{} is erased.</source>
   <translation>{} est effacé.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Erased in %n copies too.</source>
   <translation>
    <numerusform>Effacé aussi dans %n copie.</numerusform>
    <numerusform>Effacé aussi dans %n copies.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>%n records of others name them.</source>
   <translation>
    <numerusform>%n fiche d’autres personnes donne ce nom.</numerusform>
    <numerusform>%n fiches d’autres personnes donnent ce nom.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Copies remain</source>
   <translation>Des copies restent</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>These copies still hold {}:</source>
   <translation>Ces copies contiennent encore {} :</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/keeper.py"></location>
   <location filename="../../crmnotes/ui/safety/keeper.py"></location>
   <source>The backup {} is damaged; a new one was made and checked just now.</source>
   <translation>La sauvegarde {} est endommagée ; une nouvelle vient d’être faite et vérifiée.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/keeper.py"></location>
   <location filename="../../crmnotes/ui/safety/keeper.py"></location>
   <source>Backed up and checked: {}</source>
   <translation>Sauvegardé et vérifié : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>What you were writing is kept. {} brings it back.</source>
   <translation>Ce que vous écriviez est gardé. {} le ramène.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>What you typed in a form and did not save is kept, and comes back when you open it.</source>
   <translation>Ce que vous avez écrit dans un formulaire sans l’enregistrer est gardé, et revient quand vous l’ouvrez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>What you typed about {} and did not save is kept, and comes back when you open that form.</source>
   <translation>Ce que vous avez tapé sur {} sans l’enregistrer est gardé, et revient quand vous ouvrez ce formulaire.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>What you typed in {} forms and did not save is kept, and comes back when you open them.</source>
   <translation>Ce que vous avez tapé dans {} formulaires sans l’enregistrer est gardé, et revient quand vous les ouvrez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>a new customer</source>
   <translation>un nouveau client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>a customer</source>
   <translation>un client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/locking.py"></location>
   <source>What you were typing is kept. You come back to where you were.</source>
   <translation>Ce que vous tapiez est gardé. Vous revenez où vous étiez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>The notebook was not opened</source>
   <translation>Le carnet n’a pas été ouvert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>The notebook is damaged</source>
   <translation>Le carnet est abîmé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Go back to a &amp;backup…</source>
   <translation>Revenir à une &amp;sauvegarde…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>&amp;Get back what it holds</source>
   <translation>&amp;Récupérer ce qu’il contient</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Leave it as it is</source>
   <translation>Le laisser tel quel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>The damaged file is kept in any case.</source>
   <translation>Le fichier abîmé est gardé de toute façon.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Going back to a backup gives you whole records.</source>
   <translation>Revenir à une sauvegarde vous donne des fiches entières.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>There is no good backup of it.</source>
   <translation>Il n’y en a pas de bonne sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Nothing was restored</source>
   <translation>Rien n’a été restauré</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Nothing was changed</source>
   <translation>Rien n’a été changé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>What was recovered</source>
   <translation>Ce qui a été récupéré</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Recovered: {}.</source>
   <translation>Récupéré : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>others</source>
   <translation>autres</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Please check: {}. They are in the group “{}”.</source>
   <translation>À vérifier : {}. Dans le groupe « {} ».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Not recovered:</source>
   <translation>Pas récupéré :</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>The damaged file is kept: {}</source>
   <translation>Le fichier abîmé est gardé : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/protecting.py"></location>
   <source>The notebook has no passphrase now.</source>
   <translation>Le carnet n’a plus de mot de passe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/protecting.py"></location>
   <source>The notebook is locked with the passphrase.</source>
   <translation>Le carnet est fermé par le mot de passe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/second_copies.py"></location>
   <source>Beside your notebook lies a second copy of it, changed elsewhere: {}</source>
   <translation>À côté de votre carnet se trouve une seconde copie, modifiée ailleurs : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/second_copies.py"></location>
   <source>&amp;Compare…</source>
   <translation>&amp;Comparer…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/second_copies.py"></location>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/second_copies.py"></location>
   <source>Your notebook lies on a network disk ({}). Use it on one computer at a time, and keep backups here.</source>
   <translation>Votre carnet se trouve sur un disque réseau ({}). Utilisez-le sur un seul ordinateur à la fois, et gardez des sauvegardes ici.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>%n customers whom it brought go, with all that came with them.</source>
   <translation>
    <numerusform>%n client qu’elle a apporté s’en va, avec tout ce qui est venu avec lui.</numerusform>
    <numerusform>%n clients qu’elle a apportés s’en vont, avec tout ce qui est venu avec eux.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>Who was changed or written about since stays. A backup is made before.</source>
   <translation>Qui a été modifié ou cité depuis reste. Une sauvegarde est faite avant.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>Take the import back?</source>
   <translation>Annuler l’importation ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>&amp;Take it back</source>
   <translation>&amp;Annuler l’importation</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/side_lists.py"></location>
   <source>List {}</source>
   <translation>Liste {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/side_lists.py"></location>
   <source>List {}: {}</source>
   <translation>Liste {} : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>Sample business</source>
   <translation>Entreprise d’exemple</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>You can look at it here without writing.</source>
   <translation>Vous pouvez le regarder ici sans écrire.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>Open elsewhere</source>
   <translation>Ouvert ailleurs</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>Open to read</source>
   <translation>Ouvrir pour lire</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>The newest record says that it was entered on {}: look whether this computer's clock is right.</source>
   <translation>L’élément le plus récent dit avoir été saisi le {} : vérifiez que l’horloge de cet ordinateur est juste.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/sample_banner.py"></location>
   <source>This is a sample business. Try anything: your own notebook stays clean.</source>
   <translation>C’est une entreprise d’exemple. Essayez tout : votre carnet reste propre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/sample_banner.py"></location>
   <source>Start your own…</source>
   <translation>Commencer le vôtre…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/succession.py"></location>
   <source>Restored. The notebook as it was is kept: {}</source>
   <translation>Restauré. Le carnet tel qu’il était est gardé : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/succession.py"></location>
   <source>Your notebook can be read again.</source>
   <translation>Votre carnet peut de nouveau être lu.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Write down what they say</source>
   <translation>Notez ce qu’on vous dit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>{} opens one line from anywhere. Name first: “Maria: loves the linen; call her tuesday 3pm”. What you promised is found by itself.</source>
   <translation>{} ouvre une ligne de partout. Le nom d’abord : « Maria: aime le lin ; l’appeler mardi 15h ». Ce que vous promettez se trouve tout seul.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Today says whom you owe</source>
   <translation>Aujourd’hui dit à qui vous devez</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>The most urgent first. Red is late, amber is soon. {} brings you back here.</source>
   <translation>Le plus pressé d’abord. Rouge est en retard, jaune est bientôt. {} vous ramène ici.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>One key settles a row</source>
   <translation>Une touche règle une ligne</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>R for replied, K for a promise kept, M for a new date. {} takes any of it back.</source>
   <translation>R pour répondu, K pour une promesse tenue, M pour une nouvelle date. {} annule tout.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Everybody, and what they said last</source>
   <translation>Tous vos clients, et leurs derniers mots</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Bring the contacts that you have with {}: from a phone, Google, Outlook or any table.</source>
   <translation>Apportez vos contacts avec {} : d’un téléphone, de Google, d’Outlook ou de tout tableau.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Nothing you write is lost</source>
   <translation>Rien de ce que vous écrivez ne se perd</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Every letter is saved at once, and copies are kept. The guide opens with {}.</source>
   <translation>Chaque lettre est enregistrée aussitôt, et des copies sont gardées. Le guide s’ouvre avec {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Leave the tour</source>
   <translation>Quitter la visite</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Passphrase</source>
   <translation>Mot de passe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Unlock</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>&amp;Show</source>
   <translation>&amp;Montrer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Without the passphrase nobody can open it, crmnotes included. It may stand on the emergency sheet among your papers; a backup from before it was locked needs none.</source>
   <translation>Sans le mot de passe personne ne peut l’ouvrir, pas même crmnotes. Il est peut-être sur la fiche d’urgence parmi vos papiers ; une sauvegarde d’avant n’en demande pas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>Nobody was asked yet, and nobody is due: ask customers who were in touch in the last twelve months.</source>
   <translation>Personne n’a encore été interrogé, et ce n’est le tour de personne : demandez aux clients en contact depuis douze mois.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>There is no answer in this row: A writes one down.</source>
   <translation>Il n’y a pas de réponse dans cette ligne : A en note une.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>{} knows it</source>
   <translation>{} est au courant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>Tell them what changed</source>
   <translation>Dire ce qui a changé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>Due to be asked</source>
   <translation>À interroger</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>the first {}</source>
   <translation>les premiers {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>in touch {}</source>
   <translation>en contact le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Ask</source>
   <translation>Demander</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <source>No complaints. On a note, {} marks what a customer said as one; then its steps stand here.</source>
   <translation>Pas de plaintes. Sur une note, {} marque ce qu’un client a dit comme plainte ; ses étapes sont alors ici.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <source>Causes</source>
   <translation>Causes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <source>Closed</source>
   <translation>Closes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>No kind words yet. On a note, {} marks what a customer said as a compliment.</source>
   <translation>Pas encore de mots aimables. Sur une note, {} marque ce qu’un client a dit comme compliment.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>Text (*.md);;Table (*.csv)</source>
   <translation>Texte (*.md);;Tableau (*.csv)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>%n testimonials written to {}</source>
   <translation>
    <numerusform>%n témoignage écrit dans {}</numerusform>
    <numerusform>%n témoignages écrits dans {}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>What they said well of you</source>
   <translation>Le bien qu’on a dit de vous</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>No wishes yet. On a note, {} marks what a customer said as one: what they want and cannot get.</source>
   <translation>Pas encore de souhaits. Sur une note, {} marque ce qu’un client a dit comme souhait : ce qui est voulu et introuvable.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>Not offered yet</source>
   <translation>Pas encore proposé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>Offered</source>
   <translation>Proposé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>last voiced {}</source>
   <translation>dernier le {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>%n voices</source>
   <translation>
    <numerusform>%n voix</numerusform>
    <numerusform>%n voix</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>Read only</source>
   <translation>Lecture seule</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>Saved {}</source>
   <translation>Enregistré : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>Backed up {}</source>
   <translation>Sauvegardé : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>All is saved</source>
   <translation>Tout est enregistré</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/__init__.py"></location>
   <source>{} and {}</source>
   <translation>{} et {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>How are we doing?</source>
   <translation>Que pensez-vous de nous ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>How can we get better?</source>
   <translation>Que pouvons-nous mieux faire ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>What is it you want and cannot get?</source>
   <translation>Que voulez-vous que vous ne trouvez pas ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>You promised</source>
   <translation>Vous avez promis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>They wish</source>
   <translation>Souhait</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Reach them</source>
   <translation>Joindre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Owed a reply</source>
   <translation>Réponse due</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Longer than agreed.</source>
   <translation>Plus long que convenu.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Last words</source>
   <translation>Derniers mots</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>tell them: {}</source>
   <translation>à dire : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>None open.</source>
   <translation>Aucune ouverte.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>heard {}</source>
   <translation>reçue le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Never.</source>
   <translation>Jamais.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>in %n days</source>
   <translation>
    <numerusform>dans %n jour</numerusform>
    <numerusform>dans %n jours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>today</source>
   <translation>aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>turns {}</source>
   <translation>aura {} ans</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>They like {}</source>
   <translation>De préférence {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>They came {} last{}</source>
   <translation>Dernier contact {}{}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>No way to reach them is written down.</source>
   <translation>Aucun moyen de joindre n’est noté.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>sending {}</source>
   <translation>l’envoi de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>telling you: {}</source>
   <translation>vous avoir dit : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>the order {}</source>
   <translation>la commande {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>the kind words: {}</source>
   <translation>les mots aimables : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>not to be quoted</source>
   <translation>à ne pas citer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>quote with the first name</source>
   <translation>citer avec le prénom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>quote without a name</source>
   <translation>citer sans nom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>quote with the full name</source>
   <translation>citer avec le nom entier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>the order</source>
   <translation>la commande</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>their words</source>
   <translation>ses mots</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Thank them for {}.</source>
   <translation>Remerciez pour {}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>and %n things more</source>
   <translation>
    <numerusform>et %n autre chose</numerusform>
    <numerusform>et %n autres choses</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>never asked</source>
   <translation>jamais demandé</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>asked %n months ago</source>
   <translation>
    <numerusform>demandé il y a %n mois</numerusform>
    <numerusform>demandé il y a %n mois</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>asked lately</source>
   <translation>demandé récemment</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>not asked whether to quote it</source>
   <translation>pas demandé si on peut citer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Do not</source>
   <translation>Non</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>No name</source>
   <translation>Sans nom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Not asked</source>
   <translation>Pas demandé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Full name</source>
   <translation>Nom entier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>No answer</source>
   <translation>Pas de réponse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Tell them</source>
   <translation>À dire</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Answered</source>
   <translation>Répondu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>{} of 5</source>
   <translation>{} sur 5</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>they do not know it yet</source>
   <translation>pas encore dit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>they know it</source>
   <translation>c’est dit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Changed: {} ({})</source>
   <translation>Changé : {} ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Put it right</source>
   <translation>Réparer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>The remedy was kept: is it put right?</source>
   <translation>Le remède est tenu : est-ce réparé ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>The remedy was missed: agree another</source>
   <translation>Le remède est manqué : convenez d’un autre</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n days</source>
   <translation>
    <numerusform>%n jour</numerusform>
    <numerusform>%n jours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>{} late</source>
   <translation>{} de retard</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Why?</source>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>admit by {}</source>
   <translation>prendre position avant {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>asked %n times in vain</source>
   <translation>
    <numerusform>demandé %n fois en vain</numerusform>
    <numerusform>demandé %n fois en vain</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Stop it at the source: {} ({})</source>
   <translation>L’arrêter à la source : {} ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Not in our hands</source>
   <translation>Hors de notre portée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>unconfirmed</source>
   <translation>sans confirmation</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>cause: {}</source>
   <translation>cause : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>remedy: {}, {}</source>
   <translation>remède : {}, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Confirmed</source>
   <translation>Confirmée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Unconfirmed</source>
   <translation>Sans confirmation</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>%n complaints</source>
   <translation>
    <numerusform>%n plainte</numerusform>
    <numerusform>%n plaintes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Done about it: {}</source>
   <translation>Ce qui a été fait : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>{}, the last {}</source>
   <translation>{}, la dernière le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Stop it</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{day} {brief_month}</source>
   <translation>{day} {brief_month}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{weekday} {day} {month}</source>
   <translation>{weekday} {day} {month}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{weekday} {day} {month} {year}</source>
   <translation>{weekday} {day} {month} {year}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{day} {month}</source>
   <translation>{day} {month}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>Tomorrow</source>
   <translation>Demain</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{brief_weekday} {day} {brief_month}</source>
   <translation>{brief_weekday} {day} {brief_month}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{brief_day} {time}</source>
   <translation>{brief_day} à {time}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{long_day}, {time}</source>
   <translation>{long_day} à {time}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>yesterday {}</source>
   <translation>hier à {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{date}</source>
   <translation>le {date}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>reply by {}</source>
   <translation>réponse avant {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{time}</source>
   <translation>{time}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{brief_weekday} {time}</source>
   <translation>{brief_weekday} à {time}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{date} {time}</source>
   <translation>le {date} à {time}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{} min</source>
   <translation>{} min</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{} h</source>
   <translation>{} h</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>%n hours</source>
   <translation>
    <numerusform>%n heure</numerusform>
    <numerusform>%n heures</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{} left</source>
   <translation>encore {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every day</source>
   <translation>chaque jour</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every %n weeks</source>
   <translation>
    <numerusform>chaque semaine</numerusform>
    <numerusform>toutes les %n semaines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every %n days</source>
   <translation>
    <numerusform>chaque jour</numerusform>
    <numerusform>tous les %n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>%n days ago</source>
   <translation>
    <numerusform>il y a %n jour</numerusform>
    <numerusform>il y a %n jours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>yesterday</source>
   <translation>hier</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every week</source>
   <translation>chaque semaine</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every %n months</source>
   <translation>
    <numerusform>chaque mois</numerusform>
    <numerusform>tous les %n mois</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every month</source>
   <translation>chaque mois</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every %n years</source>
   <translation>
    <numerusform>chaque année</numerusform>
    <numerusform>tous les %n ans</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every year</source>
   <translation>chaque année</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{} after it is done</source>
   <translation>{} une fois fait</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>not the weekday you wrote</source>
   <translation>pas le jour de semaine écrit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>that day has passed</source>
   <translation>ce jour est passé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>called</source>
   <translation>appel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>left a message</source>
   <translation>message vocal</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>tried to call</source>
   <translation>essai d’appel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>came by</source>
   <translation>visite</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>emailed</source>
   <translation>e-mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>texted</source>
   <translation>SMS</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>wrote a letter</source>
   <translation>lettre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>said</source>
   <translation>paroles</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>met them</source>
   <translation>rencontre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>complaint</source>
   <translation>plainte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>compliment</source>
   <translation>compliment</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>fact</source>
   <translation>fait</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>answer</source>
   <translation>réponse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>wish</source>
   <translation>souhait</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by phone</source>
   <translation>par téléphone</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by voicemail</source>
   <translation>par message vocal</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>on the phone</source>
   <translation>au téléphone</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by email</source>
   <translation>par e-mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by letter</source>
   <translation>par lettre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by text</source>
   <translation>par SMS</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>in person</source>
   <translation>en personne</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>call</source>
   <translation>appel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>email</source>
   <translation>e-mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>missed call</source>
   <translation>appel manqué</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>voicemail</source>
   <translation>boîte vocale</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>letter</source>
   <translation>lettre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>other</source>
   <translation>autre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>text</source>
   <translation>SMS</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>visit</source>
   <translation>visite</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>enquiring</source>
   <translation>se renseigne</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>past customer</source>
   <translation>ancien client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>answered</source>
   <translation>répondu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>needs no answer</source>
   <translation>sans réponse à donner</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Fact</source>
   <translation>Fait</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>You tried to reach them</source>
   <translation>Vous avez essayé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>You {}</source>
   <translation>Vous : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>They {}</source>
   <translation>Client : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>moved once</source>
   <translation>déplacée une fois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>moved twice</source>
   <translation>déplacée deux fois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>moved {} times</source>
   <translation>déplacée {} fois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>{} added</source>
   <translation>{} ajoutés</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Import %n customers</source>
   <translation>
    <numerusform>Importer %n client</numerusform>
    <numerusform>Importer %n clients</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Import %n records</source>
   <translation>
    <numerusform>Importer %n fiche</numerusform>
    <numerusform>Importer %n fiches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n new</source>
   <translation>
    <numerusform>%n nouveau</numerusform>
    <numerusform>%n nouveaux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n already here</source>
   <translation>
    <numerusform>%n déjà là</numerusform>
    <numerusform>%n déjà là</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n fill in what is missing</source>
   <translation>
    <numerusform>%n complète ce qui manque</numerusform>
    <numerusform>%n complètent ce qui manque</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n differ: yours are kept</source>
   <translation>
    <numerusform>%n diffère : le vôtre est gardé</numerusform>
    <numerusform>%n diffèrent : les vôtres sont gardés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n cannot be read</source>
   <translation>
    <numerusform>%n illisible</numerusform>
    <numerusform>%n illisibles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>about</source>
   <translation>à propos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>birthday</source>
   <translation>anniversaire</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>company</source>
   <translation>entreprise</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>reply time</source>
   <translation>délai de réponse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>days to keep in touch</source>
   <translation>jours pour garder le contact</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>season</source>
   <translation>saison</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>why they left</source>
   <translation>pourquoi parti</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>quiet until</source>
   <translation>calme jusqu’au</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Line {}: {}, {}: yours is “{}”, the file says “{}”</source>
   <translation>Ligne {} : {}, {} : chez vous « {} », le fichier dit « {} »</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Everything is as it was before.</source>
   <translation>Tout est comme avant.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n were kept, because they were changed since</source>
   <translation>
    <numerusform>%n gardé, parce que changé depuis</numerusform>
    <numerusform>%n gardés, parce que changés depuis</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Heard from them</source>
   <translation>Dernières nouvelles</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>A reply is owed</source>
   <translation>Une réponse est due</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Orders of 12 months</source>
   <translation>Commandes de 12 mois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Own field</source>
   <translation>Champ personnel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>not for (days)</source>
   <translation>pas depuis (jours)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>within (days)</source>
   <translation>dans les (jours)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>none is agreed</source>
   <translation>aucune n’est convenue</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>one is agreed</source>
   <translation>une est convenue</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>says</source>
   <translation>contient</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>there is none</source>
   <translation>il n’y en a pas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>there is one</source>
   <translation>il y en a un</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>is empty</source>
   <translation>est vide</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>is filled in</source>
   <translation>est rempli</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>at least</source>
   <translation>au moins</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>is</source>
   <translation>est</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>is not</source>
   <translation>n’est pas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>at most</source>
   <translation>au plus</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Choice</source>
   <translation>Choix</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Number</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>in “{}”</source>
   <translation>dans « {} »</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>not in “{}”</source>
   <translation>pas dans « {} »</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>no next step</source>
   <translation>sans prochaine étape</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>not: {}</source>
   <translation>pas : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>owed a reply</source>
   <translation>réponse due</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>with a next step</source>
   <translation>avec une prochaine étape</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>owed no reply</source>
   <translation>aucune réponse due</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>wishes “{}”</source>
   <translation>souhaite « {} »</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>with a wish</source>
   <translation>avec un souhait</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>ordered for {} or more</source>
   <translation>commandé pour {} ou plus</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>without a wish</source>
   <translation>sans souhait</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>ordered for {} or less</source>
   <translation>commandé pour {} ou moins</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} is “{}”</source>
   <translation>{} est « {} »</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} is not “{}”</source>
   <translation>{} n’est pas « {} »</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} says “{}”</source>
   <translation>{} contient « {} »</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} at least {}</source>
   <translation>{} au moins {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} at most {}</source>
   <translation>{} au plus {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} is empty</source>
   <translation>{} est vide</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} is filled in</source>
   <translation>{} est rempli</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>heard from within %n days</source>
   <translation>
    <numerusform>des nouvelles depuis hier</numerusform>
    <numerusform>des nouvelles dans les %n derniers jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>not heard from for %n days</source>
   <translation>
    <numerusform>sans nouvelles depuis %n jour</numerusform>
    <numerusform>sans nouvelles depuis %n jours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>kept {}</source>
   <translation>tenue le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>let off {}</source>
   <translation>libéré le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>missed, said {}</source>
   <translation>manquée, dit le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>written by mistake, said {}</source>
   <translation>écrite par erreur, dit le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>Promised {} for {}</source>
   <translation>Promise le {} pour le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>They promised {} for {}</source>
   <translation>On vous l’a promis le {} pour le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>written down {}</source>
   <translation>notée le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>stays at its date, said {}</source>
   <translation>reste à sa date, dit le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>to be told {}: {}</source>
   <translation>à dire : {}, depuis le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>hidden {} until {}</source>
   <translation>cachée le {} jusqu’au {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>told {} in time</source>
   <translation>dit à temps le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>told {}, too late</source>
   <translation>dit trop tard le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>moved to {}, {}</source>
   <translation>déplacée au {}, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>corrected {}</source>
   <translation>corrigée le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>date was {}</source>
   <translation>la date était le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>words were {}</source>
   <translation>les mots étaient {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Usually {}.</source>
   <translation>D’habitude {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Now {}.</source>
   <translation>Maintenant {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Last said: {}.</source>
   <translation>Derniers mots : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Open complaint: no.</source>
   <translation>Plainte ouverte : non.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Open complaint: yes.</source>
   <translation>Plainte ouverte : oui.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>last gaps %n days</source>
   <translation>
    <numerusform>derniers intervalles : %n jour</numerusform>
    <numerusform>derniers intervalles : %n jours</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>last gaps {} to {} days</source>
   <translation>derniers intervalles {} à {} jours</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>waiting {}</source>
   <translation>attend {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>quiet {}</source>
   <translation>calme {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>later than usual</source>
   <translation>plus tard que d’habitude</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>{} since {}</source>
   <translation>{} depuis {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>sent by {}</source>
   <translation>envoyé par {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>has left: {}</source>
   <translation>parti : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Gone quiet.</source>
   <translation>Silencieux.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Later than usual.</source>
   <translation>Plus tard que d’habitude.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Waiting for your reply since {}</source>
   <translation>Attend votre réponse depuis {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>And %n more questions.</source>
   <translation>
    <numerusform>Et encore %n question.</numerusform>
    <numerusform>Et encore %n questions.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Tried %n times, not reached.</source>
   <translation>
    <numerusform>Essayé %n fois, pas joint.</numerusform>
    <numerusform>Essayé %n fois, pas joint.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Mistake</source>
   <translation>Erreur</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>snoozed until {}</source>
   <translation>reporté jusqu’au {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>promised {}</source>
   <translation>promis le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>they promised {}</source>
   <translation>on vous l’a promis le {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>{state} {date}</source>
   <translation>{state} le {date}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>%n days late</source>
   <translation>
    <numerusform>%n jour de retard</numerusform>
    <numerusform>%n jours de retard</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>kept</source>
   <translation>tenue</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>let off</source>
   <translation>libéré</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>missed</source>
   <translation>manquée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>open</source>
   <translation>ouverte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>written by mistake</source>
   <translation>écrite par erreur</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Not asked this time</source>
   <translation>Pas demandé cette fois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>They answered</source>
   <translation>Réponse du client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>You asked</source>
   <translation>Vous avez demandé</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>They complained</source>
   <translation>Plainte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>You thanked them</source>
   <translation>Vous avez remercié</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>waiting for your reply</source>
   <translation>attend votre réponse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>{} KB</source>
   <translation>{} Ko</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>{} MB</source>
   <translation>{} Mo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Any channel</source>
   <translation>Toute voie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Replied in time</source>
   <translation>Répondu à temps</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>within what you told them, 24 hours unless agreed otherwise</source>
   <translation>dans le délai que vous avez dit, 24 heures sauf accord</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Promises kept by the first date</source>
   <translation>Promesses tenues à la première date</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>as it was first promised</source>
   <translation>comme promis d’abord</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Kept by the agreed date</source>
   <translation>Tenues comme convenu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>the first date, or one agreed before it had passed</source>
   <translation>la première date, ou une convenue avant qu’elle ne passe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Told before the date</source>
   <translation>Prévenu avant la date</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>when a promise had to move</source>
   <translation>quand une promesse a dû bouger</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Complaints admitted in time</source>
   <translation>Plaintes reconnues à temps</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>within the time of a reply</source>
   <translation>dans le délai d’une réponse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Put right within 3 days</source>
   <translation>Réparé sous 3 jours</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>of hearing the complaint</source>
   <translation>après avoir reçu la plainte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Confirmed by them</source>
   <translation>Confirmé par le client</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>of the complaints that are closed</source>
   <translation>des plaintes closes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Thanked in time</source>
   <translation>Remercié à temps</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>within 3 days: orders, referrals, useful complaints, kind words</source>
   <translation>sous 3 jours : commandes, envois, plaintes utiles, mots aimables</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Asked this half-year</source>
   <translation>Demandé ce semestre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>of all in touch within 12 months</source>
   <translation>de tous ceux en contact depuis 12 mois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>With a next step</source>
   <translation>Avec une prochaine étape</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>an open promise of yours or theirs, now</source>
   <translation>une promesse ouverte, de vous ou du client, maintenant</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>nothing to count</source>
   <translation>rien à compter</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>%n missed</source>
   <translation>
    <numerusform>%n manquée</numerusform>
    <numerusform>%n manquées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>none missed</source>
   <translation>aucune manquée</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>{}, too few to judge</source>
   <translation>{}, trop peu pour juger</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>promises</source>
   <translation>promesses</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>replies</source>
   <translation>réponses</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Nobody ordered in the year before, so there are no key customers.</source>
   <translation>Personne n’a commandé dans l’année d’avant : il n’y a pas de clients clés.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>The others are worse off than your key customers by 20 points or more: {}.</source>
   <translation>Les autres sont moins bien servis que vos clients clés de 20 points ou plus : {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>All others fare as well as your key customers, or there are too few to judge.</source>
   <translation>Tous les autres sont aussi bien servis que vos clients clés, ou ils sont trop peu pour juger.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>day</source>
   <translation>jour</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>month</source>
   <translation>mois</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>week</source>
   <translation>semaine</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Promises kept each {}</source>
   <translation>Tenues par {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>No promise came due.</source>
   <translation>Aucune promesse n’est venue à sa date.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>red: how many not</source>
   <translation>rouge : combien non</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>%n replies</source>
   <translation>
    <numerusform>%n réponse</numerusform>
    <numerusform>%n réponses</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Replies, hours taken</source>
   <translation>Réponses, en heures</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Nobody was answered.</source>
   <translation>Personne n’a eu de réponse.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>{} of {} bring 80</source>
   <translation>{} sur {} apportent 80</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Orders by the largest, %</source>
   <translation>Commandes cumulées, %</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>No orders in the last 365 days.</source>
   <translation>Pas de commandes dans les 365 derniers jours.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>key</source>
   <translation>clés</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Key and other customers</source>
   <translation>Clients clés et autres</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>No orders in the last 365 days, so there are no key customers.</source>
   <translation>Pas de commandes dans les 365 derniers jours : il n’y a pas de clients clés.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>promises kept</source>
   <translation>tenues</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>replied in time</source>
   <translation>à temps</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Say what you think of their complaint</source>
   <translation>Prenez position sur la plainte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Waiting for your reply</source>
   <translation>Attend votre réponse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Promises past their date</source>
   <translation>Promesses en retard</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Tell them the new date</source>
   <translation>Dire la nouvelle date</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Promised for today</source>
   <translation>Promis pour aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Complaints: the next step</source>
   <translation>Plaintes : la prochaine étape</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Thank and ask</source>
   <translation>Remercier et demander</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Birthdays</source>
   <translation>Anniversaires</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Gone quiet</source>
   <translation>Silencieux</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Later than usual</source>
   <translation>Plus tard que d’habitude</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Reply later</source>
   <translation>Répondre plus tard</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Reply today</source>
   <translation>Répondre aujourd’hui</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n promises are past their date.</source>
   <translation>
    <numerusform>%n promesse est en retard.</numerusform>
    <numerusform>%n promesses sont en retard.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n promises are due today.</source>
   <translation>
    <numerusform>%n promesse est pour aujourd’hui.</numerusform>
    <numerusform>%n promesses sont pour aujourd’hui.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n complaints wait for you.</source>
   <translation>
    <numerusform>%n plainte vous attend.</numerusform>
    <numerusform>%n plaintes vous attendent.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>You owe nobody a reply.</source>
   <translation>Vous ne devez de réponse à personne.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>You owe %n replies</source>
   <translation>
    <numerusform>Vous devez %n réponse</numerusform>
    <numerusform>Vous devez %n réponses</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>, all of them late.</source>
   <translation>, toutes en retard.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>, and it is late.</source>
   <translation>, et elle est en retard.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n are late.</source>
   <translation>
    <numerusform>%n est en retard.</numerusform>
    <numerusform>%n sont en retard.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n snoozed rows wait.</source>
   <translation>
    <numerusform>%n ligne reportée attend.</numerusform>
    <numerusform>%n lignes reportées attendent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n more have gone quiet.</source>
   <translation>
    <numerusform>%n de plus est silencieux.</numerusform>
    <numerusform>%n de plus sont silencieux.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Nothing else is owed.</source>
   <translation>Rien d’autre n’est dû.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n are due by tonight</source>
   <translation>
    <numerusform>%n est pour ce soir</numerusform>
    <numerusform>%n sont pour ce soir</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>last {}</source>
   <translation>dernier {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n times</source>
   <translation>
    <numerusform>%n fois</numerusform>
    <numerusform>%n fois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n questions</source>
   <translation>
    <numerusform>%n question</numerusform>
    <numerusform>%n questions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>tried %n times</source>
   <translation>
    <numerusform>essayé %n fois</numerusform>
    <numerusform>essayé %n fois</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>complained {}</source>
   <translation>plainte {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>new date: {}</source>
   <translation>nouvelle date : {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Has a birthday soon.</source>
   <translation>A bientôt son anniversaire.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Has a birthday today.</source>
   <translation>A son anniversaire aujourd’hui.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Ask them: {}</source>
   <translation>Demandez : {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>and %n more questions</source>
   <translation>
    <numerusform>et encore %n question</numerusform>
    <numerusform>et encore %n questions</numerusform>
   </translation>
  </message>
 </context>
</TS>
