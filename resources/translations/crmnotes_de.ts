<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>crmnotes</name>
  <message>
   <location filename="../../crmnotes/clock.py"></location>
   <source>CRMNOTES_NOW must be a date and time with its offset, such as 2026-11-22T16:00:00+00:00.</source>
   <translation>CRMNOTES_NOW muss ein Zeitpunkt mit Abweichung von UTC sein, etwa 2026-11-22T16:00:00+00:00.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/clock.py"></location>
   <source>CRMNOTES_NOW must lie between the years 1900 and 9000.</source>
   <translation>CRMNOTES_NOW muss zwischen den Jahren 1900 und 9000 liegen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_columns.py"></location>
   <source>There is no column "{}". There are: {}.</source>
   <translation>Eine Spalte „{}“ gibt es nicht. Es gibt: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_columns.py"></location>
   <location filename="../../crmnotes/exchange/csv_columns.py"></location>
   <source>Choose at least one column.</source>
   <translation>Wählen Sie mindestens eine Spalte.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <source>No column of this file holds a name, a phone number or an e-mail address, so there is nobody to import. If one does, say which it is.</source>
   <translation>Keine Spalte dieser Datei enthält einen Namen, eine Telefonnummer oder eine E-Mail-Adresse, also ist niemand zu importieren. Falls doch, sagen Sie, welche es ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <source>This file has a header but no rows: there is nobody to import.</source>
   <translation>Diese Datei hat eine Kopfzeile, aber keine weiteren Zeilen: Es ist niemand zu importieren.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <source>it is a job of a customer, not a customer</source>
   <translation>es ist ein Auftrag eines Kunden, kein Kunde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <source>it names nobody: a transfer, not a payment to or from somebody</source>
   <translation>es nennt niemanden: eine Umbuchung, keine Zahlung an jemanden oder von jemandem</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>it has no name and no way to reach anybody</source>
   <translation>es gibt weder einen Namen noch einen Weg, jemanden zu erreichen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_maps.py"></location>
   <source>There is no field "{}". There are: {}.</source>
   <translation>Ein Feld „{}“ gibt es nicht. Es gibt: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_maps.py"></location>
   <source>There is no column "{}" in this file. There are: {}.</source>
   <translation>In dieser Datei gibt es keine Spalte „{}“. Es gibt: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_out.py"></location>
   <source>There is no way of writing "{}". There are: {}.</source>
   <translation>So lässt sich nicht schreiben: „{}“. Es gibt: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_out.py"></location>
   <source>Only customers can be written for {}. Choose excel or plain.</source>
   <translation>Für {} lassen sich nur Kunden schreiben. Wählen Sie excel oder plain.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_out.py"></location>
   <source>Columns can be parted by a comma, a semicolon or a tab.</source>
   <translation>Spalten lassen sich durch Komma, Strichpunkt oder Tabulator trennen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_out.py"></location>
   <source>Only {} of {} rows could be read back, so the file was not kept. Try again.</source>
   <translation>Nur {} von {} Zeilen ließen sich zurücklesen, deshalb wurde die Datei nicht behalten. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_rows.py"></location>
   <source>a quotation mark is opened and never closed</source>
   <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_rows.py"></location>
   <source>the line is too long, or a quotation mark is never closed</source>
   <translation>die Zeile ist zu lang, oder ein Anführungszeichen wird nie geschlossen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_rows.py"></location>
   <source>too many lines cannot be read; the rest of the file was left out</source>
   <translation>zu viele Zeilen sind nicht lesbar; der Rest der Datei wurde weggelassen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_rows.py"></location>
   <source>it has more than {} columns</source>
   <translation>sie hat mehr als {} Spalten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>This file is larger than {} MB. Split it and import the parts.</source>
   <translation>Diese Datei ist größer als {} MB. Teilen Sie sie und importieren Sie die Teile.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <source>There is no encoding called "{}".</source>
   <translation>Eine Zeichenkodierung „{}“ gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>This file is empty.</source>
   <translation>Diese Datei ist leer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <source>A separator is one character, such as a comma or a semicolon.</source>
   <translation>Ein Trennzeichen ist ein einzelnes Zeichen, etwa ein Komma oder ein Strichpunkt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <source>This table has more than {} columns. It is probably not a contact list.</source>
   <translation>Diese Tabelle hat mehr als {} Spalten. Sie ist wohl keine Kontaktliste.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/formats.py"></location>
   <source>The kind of "{}" is not known by its ending. Say it with --as csv, vcard or another.</source>
   <translation>An der Endung von „{}“ ist die Art der Datei nicht zu erkennen. Geben Sie sie mit --as csv, vcard oder einer anderen an.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_fields.py"></location>
   <source>this date cannot be read; the rest of the entry was taken</source>
   <translation>dieses Datum ist nicht lesbar; der Rest des Eintrags wurde übernommen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_fields.py"></location>
   <source>this length of time cannot be read; the rest of the entry was taken</source>
   <translation>diese Dauer ist nicht lesbar; der Rest des Eintrags wurde übernommen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <source>its end is missing; what there is of it was taken</source>
   <translation>das Ende fehlt; was davon da ist, wurde übernommen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <source>this line of the entry cannot be read; the rest of the entry was taken</source>
   <translation>diese Zeile des Eintrags ist nicht lesbar; der Rest des Eintrags wurde übernommen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <source>This calendar has neither to-dos nor events: there is nothing to import.</source>
   <translation>Dieser Kalender enthält weder Aufgaben noch Termine: Es ist nichts zu importieren.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <source>This is no calendar: no line of it says BEGIN:VCALENDAR.</source>
   <translation>Das ist kein Kalender: Keine Zeile lautet BEGIN:VCALENDAR.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_out.py"></location>
   <source>Only {} of {} entries could be read back, so the file was not kept. Try again.</source>
   <translation>Nur {} von {} Einträgen ließen sich zurücklesen, deshalb wurde die Datei nicht behalten. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>This file is not UTF-8 text, so it is no crmnotes file.</source>
   <translation>Diese Datei ist kein Text in UTF-8, also keine Datei von crmnotes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>The "version" of this file is no whole number.</source>
   <translation>Die „version“ dieser Datei ist keine ganze Zahl.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>A newer crmnotes wrote this file (version {}, this one reads {}). Update first.</source>
   <translation>Ein neueres crmnotes hat diese Datei geschrieben (Version {}, dieses liest {}). Aktualisieren Sie zuerst.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>This JSON file does not come from crmnotes: its "format" is not "crmnotes".</source>
   <translation>Diese JSON-Datei stammt nicht von crmnotes: Ihr „format“ ist nicht „crmnotes“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>the settings cannot be used: {}</source>
   <translation>die Einstellungen sind nicht verwendbar: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>what this version does not know cannot be kept: {}</source>
   <translation>was diese Version nicht kennt, lässt sich nicht aufbewahren: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>{}: they are no list</source>
   <translation>{}: das ist keine Liste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>it is more than {} million letters</source>
   <translation>es sind mehr als {} Millionen Zeichen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>This file is no whole JSON ({}). Nothing was imported.</source>
   <translation>Diese Datei ist kein vollständiges JSON ({}). Nichts wurde importiert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>it has no "customer"</source>
   <translation>„customer“ fehlt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <source>it has no "due"</source>
   <translation>„due“ fehlt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <source>its "snoozed_until" lies past its "due"</source>
   <translation>„snoozed_until“ liegt nach „due“</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <source>its "unit" is none of day, week, month, year</source>
   <translation>„unit“ ist weder day noch week, month oder year</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_own.py"></location>
   <source>{}: {} of them cannot be read</source>
   <translation>{}: {} davon nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_own.py"></location>
   <source>the "files" cannot be used: they are no texts by hash</source>
   <translation>„files“ ist nicht verwendbar: Es sind keine Texte nach ihrer Prüfsumme</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_own.py"></location>
   <source>files {}: its content is not what it was</source>
   <translation>files {}: Der Inhalt ist nicht, was er war</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>a day of the week is a number from 0 (Monday) to 6</source>
   <translation>ein Wochentag ist eine Zahl von 0 (Montag) bis 6</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>closed dates come in pairs of a first and a last day</source>
   <translation>geschlossene Tage kommen paarweise: ein erster und ein letzter Tag</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>closed dates cannot end before they begin</source>
   <translation>geschlossene Tage können nicht enden, bevor sie beginnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>its "birthday" is no date such as 1980-02-29 or --04-12</source>
   <translation>„birthday“ ist kein Datum wie 1980-02-29 oder --04-12</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>it has no "minor_units"</source>
   <translation>„minor_units“ fehlt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>it is no record in braces</source>
   <translation>es ist kein Datensatz in geschweiften Klammern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no text</source>
   <translation>„{}“ ist kein Text</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>it has no "{}"</source>
   <translation>„{}“ fehlt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no whole number that fits</source>
   <translation>„{}“ ist keine ganze Zahl, die passt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is neither true nor false</source>
   <translation>„{}“ ist weder true noch false</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is none of {}</source>
   <translation>„{}“ ist keines von {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no day such as 2026-11-24</source>
   <translation>„{}“ ist kein Tag wie 2026-11-24</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no time such as 15:00</source>
   <translation>„{}“ ist keine Uhrzeit wie 15:00</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no moment with an offset, such as 2026-11-24T15:00:00Z</source>
   <translation>„{}“ ist kein Zeitpunkt mit Zeitzone wie 2026-11-24T15:00:00Z</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no list</source>
   <translation>„{}“ ist keine Liste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" holds something that is no text</source>
   <translation>„{}“ enthält etwas, das kein Text ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" are not names with texts</source>
   <translation>„{}“ sind keine Namen mit Texten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no record in braces</source>
   <translation>„{}“ ist kein Datensatz in geschweiften Klammern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>it holds something nested too deeply</source>
   <translation>es enthält etwas zu tief Verschachteltes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <source>This is no e-mail: it does not begin with the lines that say who sent it.</source>
   <translation>Das ist keine E-Mail: Sie beginnt nicht mit den Zeilen, die den Absender nennen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <source>the message is larger than {} MB</source>
   <translation>die Nachricht ist größer als {} MB</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <source>the message is damaged and cannot be read</source>
   <translation>die Nachricht ist beschädigt und nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <source>it does not say from whom it is</source>
   <translation>es steht nicht darin, von wem sie ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/markdown_out.py"></location>
   <source>Only {} of {} records could be read back, so the file was not kept. Try again.</source>
   <translation>Nur {} von {} Datensätzen ließen sich zurücklesen, deshalb wurde die Datei nicht behalten. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>"{}" is a folder. Choose the file in it.</source>
   <translation>„{}“ ist ein Ordner. Wählen Sie die Datei darin.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>"{}" is not a file that can be read.</source>
   <translation>„{}“ ist keine Datei, die sich lesen lässt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>"{}" is larger than {} MB. Split it and import the parts.</source>
   <translation>„{}“ ist größer als {} MB. Teilen Sie die Datei und importieren Sie die Teile.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>There is no file "{}" there.</source>
   <translation>Eine Datei „{}“ gibt es dort nicht.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>"{}" cannot be read: {}.</source>
   <translation>„{}“ lässt sich nicht lesen: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/testimonials.py"></location>
   <source>Testimonials are written as text or as a table: end "{}" in .md or .csv.</source>
   <translation>Kundenstimmen werden als Text oder als Tabelle geschrieben: „{}“ muss auf .md oder .csv enden.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>its end, END:VCARD, is missing; what there is of it was taken</source>
   <translation>das Ende, END:VCARD, fehlt; was davon da ist, wurde übernommen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>it is a group, and nobody of it is in this file</source>
   <translation>das ist eine Gruppe, und niemand aus ihr steht in dieser Datei</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>this line of the card cannot be read; the rest of the card was taken</source>
   <translation>diese Zeile der Karte ist nicht lesbar; der Rest der Karte wurde übernommen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>This is a calendar, not a list of contacts. Give it a name that ends in .ics.</source>
   <translation>Das ist ein Kalender, keine Kontaktliste. Geben Sie der Datei einen Namen, der auf .ics endet.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>There is no contact card in this file: no line of it says BEGIN:VCARD.</source>
   <translation>In dieser Datei ist keine Visitenkarte: Keine Zeile lautet BEGIN:VCARD.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>the card has more than {} lines</source>
   <translation>die Karte hat mehr als {} Zeilen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>its beginning, BEGIN:VCARD, is missing</source>
   <translation>der Anfang, BEGIN:VCARD, fehlt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_out.py"></location>
   <source>Only {} of {} cards could be read back, so the file was not kept. Try again.</source>
   <translation>Nur {} von {} Karten ließen sich zurücklesen, deshalb wurde die Datei nicht behalten. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>Give the file a name.</source>
   <translation>Geben Sie der Datei einen Namen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>There is no folder "{}". Choose one that is there.</source>
   <translation>Den Ordner „{}“ gibt es nicht. Wählen Sie einen, den es gibt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" is not a folder. Choose one.</source>
   <translation>„{}“ ist kein Ordner. Wählen Sie einen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>That is the notebook itself. Choose another name, so that it is not overwritten.</source>
   <translation>Das ist das Notizbuch selbst. Wählen Sie einen anderen Namen, damit es nicht überschrieben wird.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" cannot be used as a name: {}.</source>
   <translation>„{}“ taugt nicht als Name: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" is a link to another file. Choose another name.</source>
   <translation>„{}“ verweist auf eine andere Datei. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" is a folder. Add the name of the file.</source>
   <translation>„{}“ ist ein Ordner. Ergänzen Sie den Namen der Datei.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" is not a plain file. Choose another name.</source>
   <translation>„{}“ ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>The disk is full: nothing was exported. What was there before is still there.</source>
   <translation>Der Datenträger ist voll: Nichts wurde exportiert. Was vorher da war, ist noch da.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>Nothing can be written in the folder of "{}". Choose another folder.</source>
   <translation>Im Ordner von „{}“ lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" could not be written: {}.</source>
   <translation>„{}“ ließ sich nicht schreiben: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/xlsx_in.py"></location>
   <source>This workbook is too large. Save the sheet with the contacts as CSV and import that.</source>
   <translation>Diese Arbeitsmappe ist zu groß. Speichern Sie das Blatt mit den Kontakten als CSV und importieren Sie das.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/xlsx_in.py"></location>
   <source>This is no Excel workbook that can be read. Save it as .xlsx or as CSV, and import that.</source>
   <translation>Das ist keine Excel-Arbeitsmappe, die sich lesen lässt. Speichern Sie sie als .xlsx oder als CSV und importieren Sie das.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/xlsx_in.py"></location>
   <source>the sheet "{}" has other columns and was not read; save it alone and import that</source>
   <translation>das Blatt „{}“ hat andere Spalten und wurde nicht gelesen; speichern Sie es allein und importieren Sie das</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/xlsx_in.py"></location>
   <source>This workbook is empty.</source>
   <translation>Diese Arbeitsmappe ist leer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>ask a question</source>
   <translation>eine Frage gestellt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>Write down what they answered, or the mark they gave.</source>
   <translation>Schreiben Sie auf, was geantwortet wurde, oder die Note.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>write down an answer</source>
   <translation>eine Antwort notiert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>ask another time</source>
   <translation>ein andermal fragen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>write down what changed</source>
   <translation>notiert, was sich geändert hat</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>told what changed</source>
   <translation>mitgeteilt, was sich geändert hat</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>Write down first what changed because of it.</source>
   <translation>Schreiben Sie zuerst auf, was sich dadurch geändert hat.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>it names no customer of yours. Write the customer's name and a colon before it, and import it again</source>
   <translation>es nennt keinen Ihrer Kunden. Setzen Sie den Namen des Kunden und einen Doppelpunkt davor und importieren Sie es noch einmal</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It has no words.</source>
   <translation>Es enthält keine Worte.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It was called off.</source>
   <translation>Es wurde abgesagt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It is an event without a day that can be read.</source>
   <translation>Es ist ein Termin ohne lesbaren Tag.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It is an event of the past, on {}.</source>
   <translation>Es ist ein vergangener Termin, vom {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It could be for more than one customer: {}.</source>
   <translation>Es könnte zu mehr als einem Kunden gehören: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>{} is no address of a customer of yours. Add it to one and import again.</source>
   <translation>{} ist bei keinem Ihrer Kunden als Adresse eingetragen. Tragen Sie sie ein und importieren Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/book.py"></location>
   <location filename="../../crmnotes/notebook/contact_import.py"></location>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <location filename="../../crmnotes/store/erasing.py"></location>
   <source>There is no such customer any more.</source>
   <translation>Diesen Kunden gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/capturing.py"></location>
   <source>write down</source>
   <translation>aufgeschrieben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/capturing.py"></location>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>Nothing was written. Write down what was said first.</source>
   <translation>Nichts wurde aufgeschrieben. Schreiben Sie zuerst auf, was gesagt wurde.</translation>
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
   <translation>Die Datei des Notizbuchs ist beschädigt. Sie blieb, wie sie ist; öffnen Sie an ihrer Stelle die neueste Sicherung.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>admit a complaint</source>
   <translation>zu einer Beschwerde Stellung genommen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>agree a remedy</source>
   <translation>eine Abhilfe vereinbart</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>put a complaint right</source>
   <translation>eine Beschwerde in Ordnung gebracht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>a complaint is confirmed</source>
   <translation>eine Beschwerde bestätigt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>asked in vain</source>
   <translation>vergeblich nachgefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>name the cause</source>
   <translation>die Ursache benannt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Write down what was done so that it does not happen again.</source>
   <translation>Schreiben Sie auf, was getan wurde, damit es nicht wieder vorkommt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>stop a cause at the source</source>
   <translation>eine Ursache an der Quelle abgestellt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>No complaint has that cause, or it was written down already what was done about it.</source>
   <translation>Keine Beschwerde hat diese Ursache, oder es steht schon da, was dagegen getan wurde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>ask whether they are still content</source>
   <translation>gefragt, ob noch alles in Ordnung ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>This complaint is not closed yet.</source>
   <translation>Diese Beschwerde ist noch nicht abgeschlossen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>This note is no complaint.</source>
   <translation>Diese Notiz ist keine Beschwerde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>The customer of this complaint is in the trash.</source>
   <translation>Der Kunde dieser Beschwerde liegt im Papierkorb.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/contact_import.py"></location>
   <source>this picture cannot be kept or is too large; all else of the card was taken</source>
   <translation>dieses Bild lässt sich nicht aufbewahren oder ist zu groß; alles andere der Karte wurde übernommen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <source>add a customer</source>
   <translation>einen Kunden angelegt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <source>edit a customer</source>
   <translation>einen Kunden bearbeitet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <source>delete a customer</source>
   <translation>einen Kunden gelöscht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <source>restore a customer</source>
   <translation>einen Kunden zurückgeholt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/door.py"></location>
   <source>Other users of this computer could look into {}; now only you can.</source>
   <translation>Andere Benutzer dieses Rechners konnten in {} hineinsehen; jetzt nur noch Sie.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/door.py"></location>
   <source>change settings</source>
   <translation>Einstellungen geändert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <source>merge two customers</source>
   <translation>zwei Kunden zusammengeführt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <source>say that two are not the same</source>
   <translation>zwei als nicht dieselben bezeichnet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <source>That is one and the same customer.</source>
   <translation>Das ist ein und derselbe Kunde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <source>That is one and the same customer: nothing to merge.</source>
   <translation>Das ist ein und derselbe Kunde: Es gibt nichts zusammenzuführen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>attach a file</source>
   <translation>eine Datei angehängt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>There is no such note any more.</source>
   <translation>Diese Notiz gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <source>remove a file</source>
   <translation>eine Datei entfernt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <source>There is no such file any more.</source>
   <translation>Diese Datei gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <source>A file can have {} MB at most; this one has {} MB. Keep it in a folder of yours, and write down where.</source>
   <translation>Eine Datei darf höchstens {} MB haben; diese hat {} MB. Legen Sie sie in einem Ordner ab und schreiben Sie auf, wo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <source>This file is empty: there is nothing to keep.</source>
   <translation>Diese Datei ist leer: Es gibt nichts aufzubewahren.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/firms.py"></location>
   <source>This customer has no company. Write it into their form, and the firm has a page.</source>
   <translation>Dieser Kunde hat keine Firma. Tragen Sie sie im Formular ein, dann hat die Firma eine Seite.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>add a group</source>
   <translation>eine Gruppe angelegt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>change a group</source>
   <translation>eine Gruppe geändert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>remove a group</source>
   <translation>eine Gruppe entfernt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>There is no such group any more.</source>
   <translation>Diese Gruppe gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>A group needs a name.</source>
   <translation>Eine Gruppe braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>There is a group with that name already.</source>
   <translation>Eine Gruppe mit diesem Namen gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/history.py"></location>
   <location filename="../../crmnotes/notebook/imports.py"></location>
   <source>import</source>
   <translation>Import</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/imports.py"></location>
   <source>There is no import to take back.</source>
   <translation>Es gibt keinen Import, der sich zurücknehmen ließe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/imports.py"></location>
   <source>There is no such import.</source>
   <translation>Diesen Import gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/imports.py"></location>
   <source>That import was taken back already.</source>
   <translation>Dieser Import wurde schon zurückgenommen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/kind_words.py"></location>
   <source>permission to quote</source>
   <translation>Erlaubnis zum Zitieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/kind_words.py"></location>
   <source>Only a compliment can be quoted.</source>
   <translation>Nur ein Lob lässt sich zitieren.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merged_files.py"></location>
   <source>A file that it names is not in this file.</source>
   <translation>Eine Datei, die darin genannt ist, steht nicht in dieser Datei.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merged_files.py"></location>
   <source>The files of a note are no list of records.</source>
   <translation>Die Dateien einer Notiz sind keine Liste von Datensätzen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merging.py"></location>
   <source>It belongs to a customer who is neither in this file nor in the notebook.</source>
   <translation>Es gehört zu einem Kunden, der weder in dieser Datei noch im Notizbuch steht.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merging.py"></location>
   <source>it is kept and none of its events says when, so that no score counts it</source>
   <translation>sie ist eingehalten, aber nirgends steht, wann; darum zählt sie in keiner Bilanz</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merging.py"></location>
   <source>Another record with its id stands before it in this file and says something else.</source>
   <translation>Ein anderer Eintrag mit derselben ID steht in dieser Datei davor und sagt etwas anderes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>write down a note</source>
   <translation>eine Notiz geschrieben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>reply</source>
   <translation>geantwortet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>tried, not reached</source>
   <translation>versucht, nicht erreicht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>holding reply</source>
   <translation>Zwischenbescheid</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>settle a question</source>
   <translation>eine Frage erledigt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>edit a note</source>
   <translation>eine Notiz bearbeitet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>mark a note</source>
   <translation>eine Notiz gekennzeichnet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>Something was done about this complaint already, so it stays one.</source>
   <translation>Zu dieser Beschwerde wurde schon etwas getan, deshalb bleibt sie eine.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>delete a note</source>
   <translation>eine Notiz gelöscht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>restore a note</source>
   <translation>eine Notiz zurückgeholt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>add an order</source>
   <translation>einen Auftrag eingetragen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>edit an order</source>
   <translation>einen Auftrag bearbeitet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>delete an order</source>
   <translation>einen Auftrag gelöscht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>restore an order</source>
   <translation>einen Auftrag zurückgeholt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>There is no such order any more.</source>
   <translation>Diesen Auftrag gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>That amount is too large to be an order.</source>
   <translation>Dieser Betrag ist für einen Auftrag zu groß.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>A list needs a name.</source>
   <translation>Eine Liste braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>There is a list with that name already.</source>
   <translation>Eine Liste mit diesem Namen gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>There is no such list any more.</source>
   <translation>Diese Liste gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>remove a list</source>
   <translation>eine Liste entfernt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>save a list</source>
   <translation>eine Liste gespeichert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>A field needs a name.</source>
   <translation>Ein Feld braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>There is a field with that name already.</source>
   <translation>Ein Feld mit diesem Namen gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>There is no such field any more.</source>
   <translation>Dieses Feld gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>change own fields</source>
   <translation>eigene Felder geändert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>remove an own field</source>
   <translation>ein eigenes Feld entfernt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/pictures.py"></location>
   <source>change a picture</source>
   <translation>ein Bild geändert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/pictures.py"></location>
   <source>remove a picture</source>
   <translation>ein Bild entfernt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/pointing.py"></location>
   <source>its "{}" names what is neither in this file nor in the notebook, and was left out</source>
   <translation>„{}“ nennt, was weder in dieser Datei noch im Notizbuch ist, und wurde weggelassen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>make a promise</source>
   <translation>eine Zusage gemacht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>keep a promise</source>
   <translation>eine Zusage eingehalten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>renegotiate a promise</source>
   <translation>ein neues Datum vereinbart</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>told of the new date</source>
   <translation>das neue Datum mitgeteilt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>keep the old date</source>
   <translation>beim alten Datum geblieben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>miss a promise</source>
   <translation>eine Zusage versäumt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>release a promise</source>
   <translation>eine Zusage erlassen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>void a promise</source>
   <translation>eine Zusage als Irrtum gestrichen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>correct a promise</source>
   <translation>eine Zusage berichtigt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>repeat a promise</source>
   <translation>eine Zusage wiederholt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>snooze a promise</source>
   <translation>eine Zusage zurückgestellt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>show a promise again</source>
   <translation>eine Zusage wieder gezeigt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>delete a promise</source>
   <translation>eine Zusage gelöscht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>restore a promise</source>
   <translation>eine Zusage zurückgeholt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>There is no such promise any more.</source>
   <translation>Diese Zusage gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>What happened to a promise is never taken out of its history.</source>
   <translation>Was mit einer Zusage geschah, bleibt immer in ihrem Verlauf.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/protection.py"></location>
   <location filename="../../crmnotes/store/faults.py"></location>
   <location filename="../../crmnotes/store/transactions.py"></location>
   <source>The notebook cannot be written here. Nothing was saved; save a copy in another folder to go on.</source>
   <translation>Das Notizbuch lässt sich hier nicht beschreiben. Nichts wurde gespeichert; speichern Sie eine Kopie in einem anderen Ordner, um weiterzumachen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/protection.py"></location>
   <source>A passphrase needs at least one letter.</source>
   <translation>Ein Kennwort braucht mindestens einen Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/protection.py"></location>
   <source>A passphrase has at most {} letters.</source>
   <translation>Ein Kennwort hat höchstens {} Zeichen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/protection.py"></location>
   <source>A passphrase is one line of letters, digits, signs and spaces.</source>
   <translation>Ein Kennwort ist eine Zeile aus Buchstaben, Ziffern, Zeichen und Leerzeichen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>A snippet needs a short word.</source>
   <translation>Ein Textbaustein braucht ein Kürzel.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>There is a snippet with that word already.</source>
   <translation>Einen Textbaustein mit diesem Kürzel gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>There is no such snippet any more.</source>
   <translation>Diesen Textbaustein gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>remove a snippet</source>
   <translation>einen Textbaustein entfernt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>save a snippet</source>
   <translation>einen Textbaustein gespeichert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/taking_back.py"></location>
   <location filename="../../crmnotes/notebook/taking_back.py"></location>
   <source>take back an import</source>
   <translation>einen Import zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>add a rule</source>
   <translation>eine Regel angelegt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>change a rule</source>
   <translation>eine Regel geändert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>remove a rule</source>
   <translation>eine Regel entfernt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>mark a rule with no</source>
   <translation>eine Regel mit Nein vermerkt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>mark a rule with yes</source>
   <translation>eine Regel mit Ja vermerkt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>That moment has not come yet.</source>
   <translation>Dieser Zeitpunkt liegt noch vor Ihnen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>There is no such rule any more.</source>
   <translation>Diese Regel gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>There is such a rule already.</source>
   <translation>Diese Regel gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/thanking.py"></location>
   <source>thank</source>
   <translation>gedankt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/trash.py"></location>
   <location filename="../../crmnotes/notebook/trash.py"></location>
   <source>empty the trash</source>
   <translation>den Papierkorb geleert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/uniting.py"></location>
   <source>Neither of the two has a field "{}".</source>
   <translation>Keiner der beiden hat ein Feld „{}“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/wishes.py"></location>
   <source>Give the wish a name, such as “linen in ochre”.</source>
   <translation>Geben Sie dem Wunsch einen Namen, etwa „Leinen in Ocker“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/wishes.py"></location>
   <source>gather a wish</source>
   <translation>einen Wunsch gesammelt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/wishes.py"></location>
   <source>offer a wish</source>
   <translation>einen Wunsch angeboten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/wishes.py"></location>
   <source>Choose at least one customer to tell.</source>
   <translation>Wählen Sie mindestens einen Kunden, der es erfahren soll.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/words.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>A customer needs a name.</source>
   <translation>Ein Kunde braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/words.py"></location>
   <source>A name can have {} letters at most.</source>
   <translation>Ein Name kann höchstens {} Zeichen haben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/plaintext.py"></location>
   <source>That text is {:.0f} MB long; {} MB can be kept. Nothing was saved.</source>
   <translation>Dieser Text ist {:.0f} MB lang; {} MB lassen sich aufbewahren. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/asking.py"></location>
   <source>There is no question "{}". There are: {}.</source>
   <translation>Eine Frage „{}“ gibt es nicht. Es gibt: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/asking.py"></location>
   <source>A mark is a number from 1 to 5, not {}. Leave it out if they gave none.</source>
   <translation>Eine Note ist eine Zahl von 1 bis 5, nicht {}. Lassen Sie sie weg, wenn keine gegeben wurde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/capture_order.py"></location>
   <source>“{}” is not an amount: write it as 1980, 1980.50 or 1,980.50.</source>
   <translation>„{}“ ist kein Betrag: Schreiben Sie ihn als 1980, 1980,50 oder 1.980,50.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/capture_order.py"></location>
   <source>The amount “{}” is too large.</source>
   <translation>Der Betrag „{}“ ist zu groß.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>They have confirmed this complaint already.</source>
   <translation>Diese Beschwerde wurde schon bestätigt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>Put it right first: they can only confirm what was done.</source>
   <translation>Bringen Sie es zuerst in Ordnung: Bestätigt werden kann nur, was getan ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>They cannot confirm it before it was put right.</source>
   <translation>Es lässt sich nicht bestätigen, bevor es in Ordnung gebracht war.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>Put it right first: only then is there something to confirm.</source>
   <translation>Bringen Sie es zuerst in Ordnung: Erst dann gibt es etwas zu bestätigen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>It closes unconfirmed only after two attempts without an answer.</source>
   <translation>Unbestätigt schließt sie erst nach zwei Versuchen ohne Antwort.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>Name the cause in a word or two, or say “{}”.</source>
   <translation>Nennen Sie die Ursache in ein, zwei Worten, oder sagen Sie „{}“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>Name the cause in a few words: {} letters at most.</source>
   <translation>Nennen Sie die Ursache in wenigen Worten: höchstens {} Zeichen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>This complaint is closed. Ctrl+Z takes back what was done last.</source>
   <translation>Diese Beschwerde ist abgeschlossen. Strg+Z nimmt den letzten Schritt zurück.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>That day has not come yet.</source>
   <translation>Dieser Tag liegt noch vor Ihnen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>That day lies before the complaint.</source>
   <translation>Dieser Tag liegt vor der Beschwerde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/dates.py"></location>
   <source>“{}” is not a date that crmnotes knows: try “fri”, “tomorrow 3pm” or “24 Nov”.</source>
   <translation>„{}“ ist kein Datum, das crmnotes kennt: Versuchen Sie „Freitag“, „morgen 15 Uhr“ oder „24. Nov“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/dates_calendar.py"></location>
   <source>That date is too far away.</source>
   <translation>Dieses Datum liegt zu weit entfernt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/dates_calendar.py"></location>
   <source>There is no such day as “{}”: please check the date.</source>
   <translation>Einen Tag „{}“ gibt es nicht: Prüfen Sie das Datum.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/dates_repeats.py"></location>
   <source>A promise cannot repeat every {} {}s: say every 1 to 1000.</source>
   <translation>Eine Zusage kann sich nicht alle {} {} wiederholen: möglich ist 1 bis 1000.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/images.py"></location>
   <source>This is no picture that can be kept: choose a PNG, JPEG or WebP file.</source>
   <translation>Das ist kein Bild, das sich aufbewahren lässt: Wählen Sie eine Datei in PNG, JPEG oder WebP.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/images.py"></location>
   <source>A picture can have 5 MB at most; this one has {} MB.</source>
   <translation>Ein Bild darf höchstens 5 MB haben; dieses hat {} MB.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/images.py"></location>
   <source>This picture has {} × {} pixels, which is too many. Save it smaller first.</source>
   <translation>Dieses Bild hat {} × {} Bildpunkte, das sind zu viele. Speichern Sie es zuerst kleiner.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/images.py"></location>
   <source>This picture is too large to be kept. Save it with {} pixels a side at most.</source>
   <translation>Dieses Bild ist zu groß zum Aufbewahren. Speichern Sie es mit höchstens {} Bildpunkten je Seite.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/labels.py"></location>
   <source>There is no sheet of labels called {}. There are: {}.</source>
   <translation>Einen Etikettenbogen {} gibt es nicht. Es gibt: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/labels.py"></location>
   <source>The sheet has {} labels: begin with one from 1 to {}.</source>
   <translation>Der Bogen hat {} Etiketten: Beginnen Sie mit einem von 1 bis {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>This promise is already kept.</source>
   <translation>Diese Zusage ist schon eingehalten.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>This promise is already marked as missed.</source>
   <translation>Diese Zusage ist schon als versäumt vermerkt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>They already let you off this promise.</source>
   <translation>Diese Zusage wurde Ihnen schon erlassen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>This promise is marked as written by mistake.</source>
   <translation>Diese Zusage ist als Irrtum vermerkt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>A promise cannot have been made in the future.</source>
   <translation>Eine Zusage kann nicht in der Zukunft gemacht worden sein.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>Say in a line why it was missed.</source>
   <translation>Sagen Sie in einer Zeile, warum sie versäumt wurde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>That is the date it already has.</source>
   <translation>Dieses Datum hat sie schon.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>The new date had passed already when you told them: choose a later one.</source>
   <translation>Das neue Datum war schon vorbei, als Sie es mitteilten: Wählen Sie ein späteres.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>There is no new date to tell them of.</source>
   <translation>Es gibt kein neues Datum mitzuteilen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>The new date has passed as well: agree another one.</source>
   <translation>Auch das neue Datum ist vorbei: Vereinbaren Sie ein anderes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>Its date has passed: agree a new one with them instead of correcting it.</source>
   <translation>Ihr Datum ist vorbei: Vereinbaren Sie ein neues, statt sie zu berichtigen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>Its date has passed: it cannot be hidden any more.</source>
   <translation>Ihr Datum ist vorbei: Sie lässt sich nicht mehr verbergen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>Choose a later moment than now.</source>
   <translation>Wählen Sie einen späteren Zeitpunkt als jetzt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>It cannot be hidden past its due date.</source>
   <translation>Über ihr Datum hinaus lässt sie sich nicht verbergen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>A promise needs words: what did you promise?</source>
   <translation>Eine Zusage braucht Worte: Was haben Sie zugesagt?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>This promise is in the trash: restore it first.</source>
   <translation>Diese Zusage liegt im Papierkorb: Holen Sie sie zuerst zurück.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>The new date has passed already: choose a later one.</source>
   <translation>Das neue Datum ist schon vorbei: Wählen Sie ein späteres.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>That was before the promise was made.</source>
   <translation>Das war, bevor die Zusage gemacht wurde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>That cannot be compared in this way.</source>
   <translation>So lässt sich das nicht vergleichen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>Choose which own field is meant.</source>
   <translation>Wählen Sie, welches eigene Feld gemeint ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>A condition lacks what to compare with. Fill it in, or remove the row.</source>
   <translation>Einer Bedingung fehlt, womit verglichen wird. Füllen Sie sie aus oder entfernen Sie die Zeile.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>What to compare with can have {} letters at most.</source>
   <translation>Womit verglichen wird, kann höchstens {} Zeichen haben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>Give a number of days, such as 60.</source>
   <translation>Geben Sie eine Zahl von Tagen an, etwa 60.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>Give an amount, such as 500.</source>
   <translation>Geben Sie einen Betrag an, etwa 500.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>Choose one of the stages.</source>
   <translation>Wählen Sie eine der Stufen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>A list needs at least one condition.</source>
   <translation>Eine Liste braucht mindestens eine Bedingung.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>A list can have {} conditions at most.</source>
   <translation>Eine Liste kann höchstens {} Bedingungen haben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>The list “{}” has a condition that this version does not know.</source>
   <translation>Die Liste „{}“ hat eine Bedingung, die diese Version nicht kennt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>The name of a field can have {} letters at most.</source>
   <translation>Der Name eines Feldes kann höchstens {} Zeichen haben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>A field to choose from needs at least two choices, with commas between them.</source>
   <translation>Ein Auswahlfeld braucht mindestens zwei Möglichkeiten, durch Kommas getrennt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>A field to choose from can have {} choices at most.</source>
   <translation>Ein Auswahlfeld kann höchstens {} Möglichkeiten haben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>“{}” is one of: {}.</source>
   <translation>„{}“ ist eines von: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>“{}” is a number, such as 12 or 3.5.</source>
   <translation>„{}“ ist eine Zahl, etwa 12 oder 3,5.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>“{}” is a date, such as 24 Nov 2026.</source>
   <translation>„{}“ ist ein Datum, etwa 24. Nov 2026.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/period.py"></location>
   <source>A period must lie between the years {} and {}.</source>
   <translation>Ein Zeitraum muss zwischen den Jahren {} und {} liegen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/period.py"></location>
   <source>A period cannot end on {} before it begins on {}.</source>
   <translation>Ein Zeitraum kann nicht am {} enden, bevor er am {} beginnt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/period.py"></location>
   <source>A period can last a hundred years at most.</source>
   <translation>Ein Zeitraum kann höchstens hundert Jahre dauern.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/preferences.py"></location>
   <source>Give the currency by its three letters, such as EUR, GBP or DKK.</source>
   <translation>Geben Sie die Währung mit ihren drei Buchstaben an, etwa EUR, CHF oder DKK.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/preferences.py"></location>
   <source>Give the country by its two letters, such as GB, DE or US.</source>
   <translation>Geben Sie das Land mit seinen zwei Buchstaben an, etwa DE, AT oder CH.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/preferences.py"></location>
   <source>Ask every 1 to {} months.</source>
   <translation>Fragen Sie alle 1 bis {} Monate.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>That repeat leads past the end of the calendar.</source>
   <translation>Diese Wiederholung führt über das Ende des Kalenders hinaus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>A promise cannot repeat every {} {}s.</source>
   <translation>Eine Zusage kann sich nicht alle {} {} wiederholen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>A promise can repeat every 1000 days, weeks, months or years at most.</source>
   <translation>Eine Zusage kann sich höchstens alle 1000 Tage, Wochen, Monate oder Jahre wiederholen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>A promise repeats every so many days, weeks, months or years.</source>
   <translation>Eine Zusage wiederholt sich alle so und so vielen Tage, Wochen, Monate oder Jahre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>A repeat counts from the due date or from the day it was done.</source>
   <translation>Eine Wiederholung zählt vom Datum an oder von dem Tag, an dem sie erledigt wurde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/referrals.py"></location>
   <source>{} cannot have been sent by themselves. Choose somebody else.</source>
   <translation>{} kann sich nicht selbst empfohlen haben. Wählen Sie jemand anderen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/referrals.py"></location>
   <source>{} cannot have been sent by {}, whom they sent: {}.</source>
   <translation>{} kann nicht von {} kommen, denn die Empfehlung lief umgekehrt: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>A reply time must be between a minute and a year.</source>
   <translation>Eine Antwortzeit muss zwischen einer Minute und einem Jahr liegen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>A closed weekday must be a day from Monday to Sunday.</source>
   <translation>Ein Ruhetag muss ein Tag von Montag bis Sonntag sein.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>At least one day of the week must stay open.</source>
   <translation>Mindestens ein Tag der Woche muss offen bleiben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>Being away cannot end on {} before it begins on {}.</source>
   <translation>Eine Abwesenheit kann nicht am {} enden, bevor sie am {} beginnt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>Being away can last a year at most.</source>
   <translation>Eine Abwesenheit kann höchstens ein Jahr dauern.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/rhythm.py"></location>
   <source>Choose a day within the next 90 days.</source>
   <translation>Wählen Sie einen Tag innerhalb der nächsten 90 Tage.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/rhythm.py"></location>
   <source>Keeping in touch must be every 1 to 3660 days.</source>
   <translation>In Verbindung bleiben geht alle 1 bis 3660 Tage.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/rhythm.py"></location>
   <source>A season is a month from January to December.</source>
   <translation>Eine Saison ist ein Monat von Januar bis Dezember.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/snippets.py"></location>
   <source>Give a short word of letters and digits, such as thanks.</source>
   <translation>Geben Sie ein Kürzel aus Buchstaben und Ziffern an, etwa danke.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/snippets.py"></location>
   <source>Write what “{}” stands for.</source>
   <translation>Schreiben Sie, wofür „{}“ steht.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/snippets.py"></location>
   <source>A snippet can have {} letters at most.</source>
   <translation>Ein Textbaustein kann höchstens {} Zeichen haben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/strength.py"></location>
   <source>Somebody who has the file and tries would find this within a day. Four words that do not belong together hold.</source>
   <translation>Wer die Datei hat und probiert, fände das innerhalb eines Tages. Vier Wörter, die nicht zusammengehören, halten.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/strength.py"></location>
   <source>Somebody who has the file and tries could find this within a year. One more word makes it much stronger.</source>
   <translation>Wer die Datei hat und probiert, könnte das innerhalb eines Jahres finden. Ein Wort mehr macht es viel stärker.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/strength.py"></location>
   <source>Somebody who has the file and tries would need many years to find this.</source>
   <translation>Wer die Datei hat und probiert, bräuchte viele Jahre, um das zu finden.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/strength.py"></location>
   <source>This would not be found by trying.</source>
   <translation>Durch Probieren fände das niemand.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/tallies.py"></location>
   <source>A rule needs a sentence, such as: answered before the third ring.</source>
   <translation>Eine Regel braucht einen Satz, etwa: vor dem dritten Klingeln abgenommen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/tallies.py"></location>
   <source>A rule can have {} letters at most: say it shorter.</source>
   <translation>Eine Regel kann höchstens {} Zeichen haben: Sagen Sie es kürzer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/tallies.py"></location>
   <source>The target must be between 1 and 100 of a hundred times.</source>
   <translation>Das Ziel muss zwischen 1 und 100 von hundert Malen liegen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/testimonials.py"></location>
   <source>There is no permission "{}". There are: {}.</source>
   <translation>Eine Erlaubnis „{}“ gibt es nicht. Es gibt: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/self_test_window.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/customer/table.py"></location>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/found.py"></location>
   <source>Customers</source>
   <translation>Kunden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source>The copy {} in {} is not what was written; it was not kept.</source>
   <translation>Die Kopie {} in {} ist nicht, was geschrieben wurde; sie wurde nicht behalten.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source>{} is the notebook itself; choose another name.</source>
   <translation>{} ist das Notizbuch selbst; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source>{} is there already; choose another name.</source>
   <translation>{} gibt es dort schon; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source>The copy {} was made, but not its card: {}.</source>
   <translation>Die Kopie {} wurde angelegt, aber nicht ihr Begleitzettel: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source> The newest good backup is {} in {}.</source>
   <translation> Die neueste gute Sicherung ist {} in {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>Something took the place of the copy in {}. The notebook is untouched.</source>
   <translation>Etwas hat den Platz der Kopie in {} eingenommen. Das Notizbuch ist unberührt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>The copy {} does not hold all rows; it was not kept.</source>
   <translation>Die Kopie {} enthält nicht alle Datensätze; sie wurde nicht behalten.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>The disk is full: no copy can be made in {}. The notebook is untouched; make room there.</source>
   <translation>Der Datenträger ist voll: In {} lässt sich keine Kopie anlegen. Das Notizbuch ist unberührt; schaffen Sie dort Platz.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>No copy can be made in {}: {}.</source>
   <translation>In {} lässt sich keine Kopie anlegen: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>The notebook is damaged, and so would be its copy {}; it was not kept.</source>
   <translation>Das Notizbuch ist beschädigt, und seine Kopie {} wäre es auch; sie wurde nicht behalten.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/database.py"></location>
   <source>crmnotes itself is busy with the notebook just now, with a backup or an import. Nothing was saved; save again in a moment.</source>
   <translation>crmnotes selbst ist gerade mit dem Notizbuch beschäftigt, mit einer Sicherung oder einem Import. Nichts wurde gespeichert; speichern Sie gleich noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/database.py"></location>
   <location filename="../../crmnotes/store/faults.py"></location>
   <location filename="../../crmnotes/store/opening.py"></location>
   <source>The notebook file was moved, deleted or replaced while it was open. Nothing was saved. Choose File, Save a copy as…, and go on in that copy.</source>
   <translation>Die Datei des Notizbuchs wurde verschoben, gelöscht oder ersetzt, während sie offen war. Nichts wurde gespeichert. Wählen Sie Datei, Kopie speichern unter…, und arbeiten Sie in dieser Kopie weiter.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/database.py"></location>
   <location filename="../../crmnotes/store/renewing.py"></location>
   <source>Another program changed the notebook while it was open here. Nothing was saved; close crmnotes and start it again: it looks the notebook over, and keeps what was changed.</source>
   <translation>Ein anderes Programm hat das Notizbuch geändert, während es hier offen war. Nichts wurde gespeichert; schließen Sie crmnotes und starten Sie es neu: Es sieht das Notizbuch durch und behält das Geänderte.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/database.py"></location>
   <location filename="../../crmnotes/store/faults.py"></location>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Stopped. Nothing was changed.</source>
   <translation>Angehalten. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/erasing.py"></location>
   <location filename="../../crmnotes/store/passphrase.py"></location>
   <source>{} cannot be written anew: {}.</source>
   <translation>{} lässt sich nicht neu schreiben: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>The disk is full: nothing was saved. What you typed is still here; make room and save again.</source>
   <translation>Der Datenträger ist voll: Nichts wurde gespeichert. Was Sie getippt haben, ist noch da; schaffen Sie Platz und speichern Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>Another program is using the notebook just now. Nothing was saved; try again in a moment.</source>
   <translation>Ein anderes Programm benutzt das Notizbuch gerade. Nichts wurde gespeichert; versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>The last save was cut short, and the notebook cannot be put right where nothing may be written. Copy it, together with the file ending in -journal, into a folder of yours.</source>
   <translation>Das letzte Speichern brach ab, und wo nicht geschrieben werden darf, lässt sich das Notizbuch nicht in Ordnung bringen. Kopieren Sie es zusammen mit der Datei, die auf -journal endet, in einen eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>The disk does not do what was asked: {}. Nothing was saved; what you typed is still here.</source>
   <translation>Der Datenträger tut nicht, was verlangt wird: {}. Nichts wurde gespeichert; was Sie getippt haben, ist noch da.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>That text is too long to keep. Nothing was saved.</source>
   <translation>Dieser Text ist zu lang zum Aufbewahren. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>input or output failed</source>
   <translation>Ein- oder Ausgabe ist fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>a file cannot be opened</source>
   <translation>eine Datei lässt sich nicht öffnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/journal.py"></location>
   <source>This cannot be undone any more: what it changed has been changed since in another way.</source>
   <translation>Das lässt sich nicht mehr rückgängig machen: Was es änderte, wurde seither auf andere Weise geändert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} cannot be made beside the notebook: {}.</source>
   <translation>{} lässt sich neben dem Notizbuch nicht anlegen: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} is no ordinary file; move it away to open the notebook.</source>
   <translation>{} ist keine gewöhnliche Datei; legen Sie sie woandershin, um das Notizbuch zu öffnen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} is open in another window or program. Close it there first.</source>
   <translation>{} ist in einem anderen Fenster oder Programm offen. Schließen Sie es dort zuerst.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} is open in another window: {} since {}. Close it there first.</source>
   <translation>{} ist in einem anderen Fenster offen: {} seit {}. Schließen Sie es dort zuerst.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} is open in another window: {} on {} since {}. Close it there first.</source>
   <translation>{} ist in einem anderen Fenster offen: {} auf {} seit {}. Schließen Sie es dort zuerst.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/opening.py"></location>
   <source>Other users of this computer could read {}; now only you can.</source>
   <translation>Andere Benutzer dieses Rechners konnten {} lesen; jetzt nur noch Sie.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/opening.py"></location>
   <source>The program was ended in the middle of a save. All that was saved before is here; what was under way then, such as an import, was taken back and can be done again.</source>
   <translation>Das Programm wurde mitten im Speichern beendet. Alles, was davor gespeichert war, ist da; was gerade im Gange war, etwa ein Import, wurde zurückgenommen und kann noch einmal begonnen werden.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/opening.py"></location>
   <source>{} must be brought up to date first, and cannot be written here. Copy it to do so.</source>
   <translation>{} muss zuerst auf den neuen Stand gebracht werden und lässt sich hier nicht beschreiben. Kopieren Sie die Datei dafür.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/passphrase.py"></location>
   <source>The notebook was written while its passphrase was being changed. Nothing was changed; try again.</source>
   <translation>Das Notizbuch wurde beschrieben, während sein Kennwort geändert wurde. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/passphrase.py"></location>
   <source>The passphrase was not changed: {}.</source>
   <translation>Das Kennwort wurde nicht geändert: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is a link that leads nowhere. Nothing was made or changed.</source>
   <translation>{} ist ein Verweis ins Leere. Nichts wurde angelegt oder geändert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{!r} cannot be reached: {}.</source>
   <translation>{!r} ist nicht zu erreichen: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>There is no notebook {}. Nothing was made.</source>
   <translation>Ein Notizbuch {} gibt es nicht. Nichts wurde angelegt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is a folder, not a notebook.</source>
   <translation>{} ist ein Ordner, kein Notizbuch.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is no ordinary file, so it is no notebook.</source>
   <translation>{} ist keine gewöhnliche Datei, also kein Notizbuch.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is empty: it is no notebook any more. It was left as it is.</source>
   <translation>{} ist leer: Es ist kein Notizbuch mehr. Die Datei blieb, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>You may not read {}. Give yourself the right to, or ask whoever owns it.</source>
   <translation>Sie dürfen {} nicht lesen. Geben Sie sich das Recht dazu, oder fragen Sie, wem die Datei gehört.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} cannot be reached: {}.</source>
   <translation>{} ist nicht zu erreichen: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>The folder {} cannot be made: {}.</source>
   <translation>Der Ordner {} lässt sich nicht anlegen: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is there already; it was left as it is.</source>
   <translation>{} gibt es schon; es blieb, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/renewing.py"></location>
   <source>Another program changed {}. It was found whole, and what was changed is kept; how it was found is in {}.</source>
   <translation>Ein anderes Programm hat {} geändert. Die Datei ist heil, und das Geänderte bleibt; wie sie vorgefunden wurde, steht in {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/renewing.py"></location>
   <source>Another program changed {}. crmnotes looks it over when it next opens it to write; until then letters that change on the disk are not noticed.</source>
   <translation>Ein anderes Programm hat {} geändert. crmnotes sieht die Datei durch, wenn es sie das nächste Mal zum Schreiben öffnet; bis dahin werden Buchstaben, die sich auf dem Datenträger verändern, nicht bemerkt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/renewing.py"></location>
   <source>{} is damaged, and another program wrote into it last.</source>
   <translation>{} ist beschädigt, und ein anderes Programm hat zuletzt hineingeschrieben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>The disk is full: {}. The notebook is untouched; make room and try again.</source>
   <translation>Der Datenträger ist voll: {}. Das Notizbuch ist unberührt; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} is the notebook itself: there is nothing to restore.</source>
   <translation>{} ist das Notizbuch selbst: Es gibt nichts wiederherzustellen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} cannot be copied beside the notebook</source>
   <translation>{} lässt sich nicht neben das Notizbuch kopieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>nothing was put in its place</source>
   <translation>nichts wurde an seine Stelle gesetzt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} is not what it was when it was made: choose another backup.</source>
   <translation>{} ist nicht mehr, was es bei der Anlage war: Wählen Sie eine andere Sicherung.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} is being written just now; close the program that does so, and try again.</source>
   <translation>{} wird gerade beschrieben; schließen Sie das Programm, das es tut, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} is damaged: choose another backup. Nothing was changed.</source>
   <translation>{} ist beschädigt: Wählen Sie eine andere Sicherung. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} holds rows that belong to nobody: choose another backup. Nothing was changed.</source>
   <translation>{} enthält Datensätze, die niemandem gehören: Wählen Sie eine andere Sicherung. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{}: {}. The notebook is untouched.</source>
   <translation>{}: {}. Das Notizbuch ist unberührt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/rows.py"></location>
   <source>A time without its zone cannot be kept.</source>
   <translation>Eine Zeit ohne ihre Zeitzone lässt sich nicht aufbewahren.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/rows.py"></location>
   <source>That moment lies outside the calendar (years 1 to 9999).</source>
   <translation>Dieser Zeitpunkt liegt außerhalb des Kalenders (Jahre 1 bis 9999).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/salvage.py"></location>
   <source>Nothing of a notebook can be found in this file. It was left as it is.</source>
   <translation>In dieser Datei ist nichts von einem Notizbuch zu finden. Sie blieb, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>Wrong passphrase, or the start of the file is damaged. It was left as it is.</source>
   <translation>Falsches Kennwort, oder der Anfang der Datei ist beschädigt. Sie blieb, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <source>{} is locked with another passphrase: that of the day when it was made.</source>
   <translation>{} ist mit einem anderen Kennwort gesichert: dem vom Tag der Anlage.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} is locked with a passphrase.</source>
   <translation>{} ist mit einem Kennwort gesichert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>No file can be made in {}: {}.</source>
   <translation>In {} lässt sich keine Datei anlegen: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <source>{} is damaged, and so would be what is made of it; nothing was changed.</source>
   <translation>{} ist beschädigt, und was daraus gemacht wird, wäre es auch; nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/transactions.py"></location>
   <source>The disk failed at the last moment, so this may be saved or not. Look whether it is there before you repeat it.</source>
   <translation>Der Datenträger versagte im letzten Augenblick; ob gespeichert wurde, ist ungewiss. Sehen Sie nach, bevor Sie es wiederholen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/transactions.py"></location>
   <source>What could not be told before is saved after all. Look at it, then go on.</source>
   <translation>Was eben noch ungewiss war, ist doch gespeichert. Sehen Sie es an und machen Sie weiter.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} is not a notebook. It was left as it is.</source>
   <translation>{} ist kein Notizbuch. Die Datei blieb, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} has no passphrase: open it without one.</source>
   <translation>{} hat kein Kennwort: Öffnen Sie es ohne.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>The start of {} is damaged. It was left as it is.</source>
   <translation>Der Anfang von {} ist beschädigt. Die Datei blieb, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} belongs to another program: it is not a notebook. It was left as it is.</source>
   <translation>{} gehört zu einem anderen Programm: Es ist kein Notizbuch. Die Datei blieb, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} was written by a newer crmnotes (format {}; this one reads up to {}). It was left as it is; install the newer version to open it.</source>
   <translation>{} wurde von einem neueren crmnotes geschrieben (Format {}; dieses liest bis {}). Die Datei blieb, wie sie ist; installieren Sie die neuere Version, um sie zu öffnen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} is not a whole notebook. It was left as it is.</source>
   <translation>{} ist kein vollständiges Notizbuch. Die Datei blieb, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} holds a part that crmnotes did not make ({!r}). It was left as it is.</source>
   <translation>{} enthält einen Teil, den crmnotes nicht gemacht hat ({!r}). Die Datei blieb, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} lacks parts of a notebook. It was left as it is.</source>
   <translation>{} fehlen Teile eines Notizbuchs. Die Datei blieb, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>The notebook holds rows that belong to nobody; it was left in its old format.</source>
   <translation>Das Notizbuch enthält Datensätze, die niemandem gehören; es blieb in seinem alten Format.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/finding.py"></location>
   <source>Here</source>
   <translation>Hier</translation>
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
   <translation>Überall</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/finding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>A complaint of {}: C takes the first step</source>
   <translation>Eine Beschwerde von {}: C tut den ersten Schritt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>A compliment of {}</source>
   <translation>Ein Lob von {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>A wish of {}</source>
   <translation>Ein Wunsch von {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>No complaint of {} any more</source>
   <translation>Keine Beschwerde von {} mehr</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>No compliment of {} any more</source>
   <translation>Kein Lob von {} mehr</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>No wish of {} any more</source>
   <translation>Kein Wunsch von {} mehr</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Needs no answer</source>
   <translation>Braucht keine Antwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <location filename="../../crmnotes/ui/panes/customers.py"></location>
   <source>Moved to the trash: {}</source>
   <translation>In den Papierkorb gelegt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>This promise has ended already. Ctrl+Z takes back what was done last.</source>
   <translation>Diese Zusage ist schon beendet. Strg+Z nimmt den letzten Schritt zurück.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Kept: {}</source>
   <translation>Behalten: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>Told them the new date: {}</source>
   <translation>Neues Datum mitgeteilt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>It stays at its date: {}</source>
   <translation>Bleibt bei ihrem Datum: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>They let you off: {}</source>
   <translation>Ihnen erlassen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>Was this promise written by mistake? It then leaves every count.

{}</source>
   <translation>Wurde diese Zusage irrtümlich geschrieben? Sie zählt dann nirgends mehr.

{}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Written by mistake</source>
   <translation>
    <numerusform>Irrtümlich geschrieben</numerusform>
    <numerusform>Irrtümlich geschrieben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>Written by mistake: {}</source>
   <translation>Irrtümlich geschrieben: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Taken back: {}</source>
   <translation>Zurückgenommen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Done again: {}</source>
   <translation>Wiederholt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>There is nothing to redo.</source>
   <translation>Es gibt nichts zu wiederholen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>&amp;Write down…</source>
   <translation>&amp;Aufschreiben…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Add a customer…</source>
   <translation>&amp;Kunden anlegen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Import contacts…</source>
   <translation>Kontakte &amp;importieren…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Export the list…</source>
   <translation>Liste &amp;exportieren…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>The &amp;file on this customer…</source>
   <translation>Die &amp;Akte dieses Kunden…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Print…</source>
   <translation>&amp;Drucken…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Open a&amp;nother notebook…</source>
   <translation>A&amp;nderes Notizbuch öffnen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Notebooks opened &amp;before</source>
   <translation>&amp;Zuletzt geöffnete Notizbücher</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Back up now</source>
   <translation>Jetzt &amp;sichern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Save a &amp;copy as…</source>
   <translation>Kopie speichern &amp;unter…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Restore…</source>
   <translation>&amp;Wiederherstellen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>A &amp;second folder for backups…</source>
   <translation>&amp;Zweiter Ordner für Sicherungen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Passphrase…</source>
   <translation>&amp;Kennwort…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>&amp;Emergency sheet…</source>
   <translation>&amp;Notfallblatt…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Lock now</source>
   <translation>Jetzt &amp;sperren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Take back &amp;several</source>
   <translation>M&amp;ehrere Schritte zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Find…</source>
   <translation>&amp;Suchen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Go &amp;to or do…</source>
   <translation>&amp;Gehe zu, oder tue…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Copy the &amp;phone number</source>
   <translation>&amp;Telefonnummer kopieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Due by tonight…</source>
   <translation>&amp;Fällig bis heute Abend…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Groups…</source>
   <translation>&amp;Gruppen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Lists…</source>
   <translation>&amp;Listen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Own fields…</source>
   <translation>&amp;Eigene Felder…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Snippets…</source>
   <translation>&amp;Textbausteine…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Trash…</source>
   <translation>&amp;Papierkorb…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Preferences…</source>
   <translation>&amp;Einstellungen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Before you leave…</source>
   <translation>&amp;Bevor Sie verreisen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Duplicates…</source>
   <translation>&amp;Doppelte…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Colours as the &amp;system has them</source>
   <translation>Farben wie im &amp;System</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>High contrast: &amp;black on white</source>
   <translation>Hoher Kontrast: &amp;Schwarz auf Weiß</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>High contrast: &amp;white on black</source>
   <translation>Hoher Kontrast: &amp;Weiß auf Schwarz</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Larger text</source>
   <translation>Größere Schrift</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Smaller text</source>
   <translation>Kleinere Schrift</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Usual text size</source>
   <translation>Übliche Schriftgröße</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Guide</source>
   <translation>&amp;Anleitung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Tour</source>
   <translation>&amp;Rundgang</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Sample business</source>
   <translation>&amp;Beispielgeschäft</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Keys</source>
   <translation>&amp;Tasten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;About crmnotes</source>
   <translation>Ü&amp;ber crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>Several questions wait here: open them (Enter), and press C on the complaint.</source>
   <translation>Hier warten mehrere Fragen: Öffnen Sie sie (Eingabe) und drücken Sie C auf der Beschwerde.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>{}: %n questions need no answer</source>
   <translation>
    <numerusform>{}: %n Frage braucht keine Antwort</numerusform>
    <numerusform>{}: %n Fragen brauchen keine Antwort</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>{} is not asked this time</source>
   <translation>{} wird diesmal nicht gefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>It stays at its date for {}: {}</source>
   <translation>Es bleibt beim Datum für {}: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>{} let you off: {}</source>
   <translation>{} hat es Ihnen erlassen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>Kept for {}: {}</source>
   <translation>Für {} eingehalten: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>{}. The next one is written down</source>
   <translation>{}. Die nächste ist aufgeschrieben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>Told {}: now due {}</source>
   <translation>{} mitgeteilt: jetzt fällig am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <source>{} answered</source>
   <translation>{} hat Antwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>This row is about a complaint: C takes the next step.</source>
   <translation>In dieser Zeile geht es um eine Beschwerde: C tut den nächsten Schritt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>Nobody waits for a reply in this row.</source>
   <translation>In dieser Zeile wartet niemand auf eine Antwort.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>There is no new date to tell them of in this row.</source>
   <translation>In dieser Zeile ist kein neues Datum mitzuteilen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>There is nobody to ask in this row.</source>
   <translation>In dieser Zeile ist niemand zu fragen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>This row is about thanks: T when you thanked them.</source>
   <translation>In dieser Zeile geht es um Dank: T, wenn Sie gedankt haben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>This row is about asking: A when you asked them, N for another time.</source>
   <translation>In dieser Zeile geht es ums Fragen: A, wenn Sie gefragt haben, N für ein andermal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>There is no complaint in this row.</source>
   <translation>In dieser Zeile steht keine Beschwerde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>This row waits for a reply: R when you replied, H for a holding reply, N when it needs none.</source>
   <translation>Diese Zeile wartet auf eine Antwort: R, wenn Sie geantwortet haben, H für einen Zwischenbescheid, N, wenn sie keine braucht.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>There is no promise in this row.</source>
   <translation>In dieser Zeile steht keine Zusage.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today_menu.py"></location>
   <source>Write down…</source>
   <translation>Aufschreiben…</translation>
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
   <translation>Aufschreiben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a customer</source>
   <translation>Kunden anlegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Bring my contacts</source>
   <translation>Meine Kontakte holen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <source>Nobody waits for you.</source>
   <translation>Niemand wartet auf Sie.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <source>Write down what the next customer says with {}.</source>
   <translation>Schreiben Sie mit {} auf, was der nächste Kunde sagt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <source>Nothing is written down yet. {} writes down what a customer said, {} adds a customer, {} brings the contacts that you have.</source>
   <translation>Noch nichts aufgeschrieben. {} schreibt auf, was ein Kunde gesagt hat, {} legt einen Kunden an, {} holt die Kontakte, die Sie haben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>&amp;Call</source>
   <translation>&amp;Anruf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Missed</source>
   <translation>&amp;Verpasst</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Voicemail</source>
   <translation>&amp;Mailbox</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>&amp;Email</source>
   <translation>&amp;E-Mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Text</source>
   <translation>&amp;SMS</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Letter</source>
   <translation>&amp;Brief</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;In person</source>
   <translation>&amp;Persönlich</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Other</source>
   <translation>&amp;Sonstiges</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>They said</source>
   <translation>Kunde sagte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>You said</source>
   <translation>Sie sagten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>they &amp;wait for an answer</source>
   <translation>&amp;Wartet auf Antwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/parts/sheet.py"></location>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Enter saves · Esc keeps the draft</source>
   <translation>Eingabe speichert · Esc behält den Entwurf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>{}: Alt+D</source>
   <translation>{}: Alt+D</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Whom is this about? Begin with the name and a colon.</source>
   <translation>Um wen geht es? Beginnen Sie mit dem Namen und einem Doppelpunkt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>What was said? Write it behind the name and a colon.</source>
   <translation>Was wurde gesagt? Schreiben Sie es hinter den Namen und den Doppelpunkt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>There are several customers of that name. Choose one with the arrow keys.</source>
   <translation>Es gibt mehrere Kunden dieses Namens. Wählen Sie einen mit den Pfeiltasten.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Added {} and written down</source>
   <translation>{} angelegt und aufgeschrieben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Written down for {}</source>
   <translation>Aufgeschrieben für {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>{} Escape again closes the line and lets go of what you typed.</source>
   <translation>{} Noch einmal Escape schließt die Zeile und verwirft, was Sie getippt haben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/names.py"></location>
   <source>Add “{}” as a new customer</source>
   <translation>„{}“ als neuen Kunden anlegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/names.py"></location>
   <source>Customers that fit</source>
   <translation>Passende Kunden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Begin with the name and a colon: Greta Holm: loves the linen; call her tuesday 3pm</source>
   <translation>Beginnen Sie mit Name und Doppelpunkt: Greta Holm: mag das Leinen; Dienstag 15 Uhr anrufen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: no, nobody spoke</source>
   <translation>Antwort offen: nein, niemand hat gesprochen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: no, {}</source>
   <translation>Antwort offen: nein, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: yes, {}</source>
   <translation>Antwort offen: ja, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>You tried: what they asked stays open</source>
   <translation>Versucht: was gefragt wurde, bleibt offen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: no, you spoke last</source>
   <translation>Antwort offen: nein, Sie haben zuletzt gesprochen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>settles %n questions</source>
   <translation>
    <numerusform>erledigt %n Frage</numerusform>
    <numerusform>erledigt %n Fragen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: no, this {}</source>
   <translation>Antwort offen: nein, dies {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>they were answered on the call</source>
   <translation>im Gespräch beantwortet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>nothing was asked</source>
   <translation>nichts gefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>you met</source>
   <translation>Sie haben sich getroffen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>Customer</source>
   <translation>Kunde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>Order</source>
   <translation>Auftrag</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>They promise</source>
   <translation>Ihnen zugesagt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>You promise</source>
   <translation>Sie sagen zu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>You tried</source>
   <translation>Versucht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>will be added</source>
   <translation>wird angelegt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/text.py"></location>
   <source>What was said and promised</source>
   <translation>Was gesagt und zugesagt wurde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/text.py"></location>
   <source>That is {} MB: one note holds up to {} MB. It is still in the clipboard.</source>
   <translation>Das sind {} MB: Eine Notiz fasst bis {} MB. Es liegt noch in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/text.py"></location>
   <source>Signs that no text may hold were left out of what you pasted.</source>
   <translation>Zeichen, die kein Text enthalten darf, wurden beim Einfügen weggelassen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Promised</source>
   <translation>Zugesagt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Good to know</source>
   <translation>Gut zu wissen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <location filename="../../crmnotes/ui/models/found.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>What was said</source>
   <translation>Was gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>I replied</source>
   <translation>Geantwortet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/customer/head.py"></location>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Call</source>
   <translation>Anrufen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/customer/head.py"></location>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Email</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <source>Picture of {}</source>
   <translation>Bild von {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <source>Last heard</source>
   <translation>Zuletzt gehört</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <source>%n times, not reached</source>
   <translation>
    <numerusform>%n-mal, nicht erreicht</numerusform>
    <numerusform>%n-mal, nicht erreicht</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <source>Tried</source>
   <translation>Versucht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card_lines.py"></location>
   <source>They promised: {}</source>
   <translation>Ihnen zugesagt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card_lines.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/notes.py"></location>
   <source>They ordered</source>
   <translation>Auftrag</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/complaint_row.py"></location>
   <source>Complaint: {}</source>
   <translation>Beschwerde: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Add a picture of {}</source>
   <translation>Bild von {} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Picture of {}: change it</source>
   <translation>Bild von {}: ändern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Choose a picture…</source>
   <translation>Bild wählen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Paste the picture</source>
   <translation>Bild einfügen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Take the picture away</source>
   <translation>Bild wegnehmen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Pictures ({})</source>
   <translation>Bilder ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Choose a picture</source>
   <translation>Bild wählen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Picture added: {}</source>
   <translation>Bild hinzugefügt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Picture changed: {}</source>
   <translation>Bild geändert: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Picture taken away: {}</source>
   <translation>Bild weggenommen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>{} (default)</source>
   <translation>{} (üblich)</translation>
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
   <translation>Antwort binnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Usually in touch</source>
   <translation>Meist in Verbindung</translation>
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
   <translation>In Verbindung bleiben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n orders</source>
   <translation>
    <numerusform>%n Auftrag</numerusform>
    <numerusform>%n Aufträge</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Last 12 months</source>
   <translation>Letzte 12 Monate</translation>
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
   <translation>Geburtstag</translation>
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
   <translation>Gruppen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Sent by</source>
   <translation>Empfohlen von</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Has sent</source>
   <translation>Hat empfohlen</translation>
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
   <translation>kommt im {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Has left</source>
   <translation>Gegangen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>%n others</source>
   <translation>
    <numerusform>%n weiterer</numerusform>
    <numerusform>%n weitere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Open the web page</source>
   <translation>Die Webseite öffnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Show on a map</source>
   <translation>Auf einer Karte zeigen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/head.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Edit</source>
   <translation>Ändern</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>All</source>
   <translation>
    <numerusform>Alle</numerusform>
    <numerusform>Alle</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Owed</source>
   <translation>Antwort offen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Quiet</source>
   <translation>Still</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>No customers yet. {} adds one, or import your contacts ({}).</source>
   <translation>Noch keine Kunden. {} legt einen an, oder importieren Sie Ihre Kontakte ({}).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Nobody here by that name.</source>
   <translation>Niemand hier mit diesem Namen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Nobody is on this list now.</source>
   <translation>Auf dieser Liste steht gerade niemand.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Nobody waits for a reply.</source>
   <translation>Niemand wartet auf eine Antwort.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>No promise is open.</source>
   <translation>Keine Zusage ist offen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Nobody has gone quiet.</source>
   <translation>Niemand ist still geworden.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Find a customer</source>
   <translation>Kunden suchen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Groups…</source>
   <translation>Gruppen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Lists…</source>
   <translation>Listen…</translation>
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
    <numerusform>%n Kunde</numerusform>
    <numerusform>%n Kunden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/dialogs/behind.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>{} of {}</source>
   <translation>{} von {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>List: {}</source>
   <translation>Liste: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Everyone</source>
   <translation>Jeder</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Said</source>
   <translation>Gesagtes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Facts</source>
   <translation>Fakten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <source>Complaints</source>
   <translation>Beschwerden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Compliments</source>
   <translation>Lob</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Wishes</source>
   <translation>Wünsche</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Orders</source>
   <translation>Aufträge</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <source>Nothing of this kind was written down.</source>
   <translation>Nichts dieser Art wurde aufgeschrieben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Nothing was written down yet.</source>
   <translation>Noch nichts aufgeschrieben.</translation>
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
   <translation>Zusagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/promises.py"></location>
   <source>none open</source>
   <translation>keine offen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/promises.py"></location>
   <source>Show %n that ended</source>
   <translation>
    <numerusform>%n beendete zeigen</numerusform>
    <numerusform>%n beendete zeigen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>A customer notebook. Nothing leaves this computer: it has no network.</source>
   <translation>Ein Kundennotizbuch. Nichts verlässt diesen Rechner: Es hat kein Netz.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>About crmnotes</source>
   <translation>Über crmnotes</translation>
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
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>Version {}</source>
   <translation>Version {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>Your notebook lies at</source>
   <translation>Ihr Notizbuch liegt in</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>Licences</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>&amp;Licences</source>
   <translation>&amp;Lizenzen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>Python, Qt and PySide6 (LGPL), SQLite, Peewee and appdirs lie beside, each with its own licence.</source>
   <translation>Python, Qt und PySide6 (LGPL), SQLite, Peewee und appdirs liegen bei, jedes mit seiner eigenen Lizenz.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>crmnotes: MIT licence.</source>
   <translation>crmnotes: MIT-Lizenz.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>1 to 5, nothing when they gave none</source>
   <translation>1 bis 5, leer, wenn keine gegeben wurde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Their mark</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Ask them</source>
   <translation>Nachfragen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>It was asked</source>
   <translation>Es wurde gefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>What they answered, if they did already</source>
   <translation>Was geantwortet wurde, falls schon</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>{} was asked</source>
   <translation>{} wurde gefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>{} was asked, and answered</source>
   <translation>{} wurde gefragt, mit Antwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>What they answered</source>
   <translation>Was geantwortet wurde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Their words</source>
   <translation>Worte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Answer written down</source>
   <translation>Antwort aufgeschrieben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>What changed because of it</source>
   <translation>Was sich dadurch geändert hat</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>We call an hour before we come</source>
   <translation>Wir rufen eine Stunde vorher an</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>What changed</source>
   <translation>Was sich geändert hat</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>They &amp;know it</source>
   <translation>Schon &amp;mitgeteilt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Changed because of it: {}</source>
   <translation>Dadurch geändert: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Nothing changed{}</source>
   <translation>Nichts geändert{}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>A mark is a number from 1 to 5. Leave it out if they gave none.</source>
   <translation>Eine Note ist eine Zahl von 1 bis 5. Lassen Sie sie weg, wenn keine gegeben wurde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>Before the call</source>
   <translation>Vor dem Anruf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>&amp;Write down</source>
   <translation>&amp;Aufschreiben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>I &amp;replied</source>
   <translation>Ich habe &amp;geantwortet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>Space closes</source>
   <translation>Leertaste schließt</translation>
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
    <numerusform>Versäumt</numerusform>
    <numerusform>Versäumte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/behind.py"></location>
   <source>Not missed</source>
   <translation>
    <numerusform>Nicht versäumt</numerusform>
    <numerusform>Nicht versäumte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Nothing is left to do about this complaint.</source>
   <translation>Bei dieser Beschwerde ist nichts mehr zu tun.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>On</source>
   <translation>Am</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Say on which day, such as “yesterday” or “20 Nov”.</source>
   <translation>Sagen Sie, an welchem Tag, etwa „gestern“ oder „20. Nov“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>Some other way</source>
   <translation>Auf anderem Weg</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <source>What I said</source>
   <translation>Was ich gesagt habe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>I told them</source>
   <translation>Ich habe es gesagt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Say what you think of it</source>
   <translation>Stellung nehmen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>You are right, that was our mistake.</source>
   <translation>Sie haben recht, das war unser Fehler.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>It also answers</source>
   <translation>Es beantwortet auch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Admitted to {}</source>
   <translation>Stellung genommen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>What I will do</source>
   <translation>Was ich tun werde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Agree what you will do</source>
   <translation>Vereinbaren, was Sie tun</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>Promise it</source>
   <translation>Zusagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>bring the right colour</source>
   <translation>die richtige Farbe bringen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>By when</source>
   <translation>Bis wann</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>It is put &amp;right already</source>
   <translation>Es ist schon in &amp;Ordnung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>Say by when, such as “tomorrow” or “fri 3pm”.</source>
   <translation>Sagen Sie, bis wann, etwa „morgen“ oder „Fr 15 Uhr“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Promised to {{}}: {}</source>
   <translation>{{}} zugesagt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Put right for {}</source>
   <translation>Für {} in Ordnung gebracht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>What was done (may stay empty)</source>
   <translation>Was getan wurde (darf leer bleiben)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>It is put right</source>
   <translation>Es ist in Ordnung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>What they said (may stay empty)</source>
   <translation>Was gesagt wurde (darf leer bleiben)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Ask if it is right now</source>
   <translation>Fragen, ob es jetzt in Ordnung ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>They confirmed it</source>
   <translation>Es wurde bestätigt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>&amp;No answer again: close it unconfirmed</source>
   <translation>&amp;Wieder keine Antwort: unbestätigt abschließen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>&amp;No answer this time</source>
   <translation>Diesmal &amp;keine Antwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>{} confirmed that it is right</source>
   <translation>{} bestätigt, dass es in Ordnung ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Asked {} in vain</source>
   <translation>{} vergeblich gefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Closed unconfirmed: {}</source>
   <translation>Unbestätigt abgeschlossen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Cause</source>
   <translation>Ursache</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Name the cause</source>
   <translation>Ursache nennen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>That was it</source>
   <translation>Das war es</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>&amp;Not in our hands</source>
   <translation>&amp;Nicht in unserer Hand</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Cause: {}</source>
   <translation>Ursache: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Ask if they are still content</source>
   <translation>Fragen, ob noch alles in Ordnung ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>I asked them</source>
   <translation>Ich habe gefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Asked {}</source>
   <translation>{} gefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Write down what was done so that there are no more complaints of this kind.</source>
   <translation>Schreiben Sie auf, was getan wurde, damit es solche Beschwerden nicht mehr gibt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>It is done</source>
   <translation>Es ist getan</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Stop it at the source</source>
   <translation>An der Quelle abstellen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>The van leaves at seven now.</source>
   <translation>Der Wagen fährt jetzt um sieben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>What was done</source>
   <translation>Was getan wurde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Stopped at the source: {}</source>
   <translation>An der Quelle abgestellt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>For what was written wrongly; after 15 minutes the history shows it. A new agreement is M.</source>
   <translation>Für falsch Geschriebenes; nach 15 Minuten zeigt es der Verlauf. Für eine neue Vereinbarung gibt es M.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>Correct the promise</source>
   <translation>Zusage berichtigen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>Promise</source>
   <translation>Zusage</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>Comes again</source>
   <translation>Kommt wieder</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>Give the date, such as “fri” or “24 Nov”.</source>
   <translation>Geben Sie das Datum an, etwa „Fr“ oder „24. Nov“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>Corrected: {}</source>
   <translation>Berichtigt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>Edit the note</source>
   <translation>Notiz bearbeiten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>Words</source>
   <translation>Worte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>What it is</source>
   <translation>Was es ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Changed: {}</source>
   <translation>Geändert: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>same e-mail</source>
   <translation>gleiche E-Mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>the same contact in another file</source>
   <translation>derselbe Kontakt in einer anderen Datei</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>same name</source>
   <translation>gleicher Name</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>same name and company</source>
   <translation>gleicher Name und gleiche Firma</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>same number</source>
   <translation>gleiche Nummer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>names look alike</source>
   <translation>Namen ähneln sich</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Duplicates</source>
   <translation>Doppelte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Looking for people who are here twice…</source>
   <translation>Es wird gesucht, wer zweimal da ist…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Who may be the same</source>
   <translation>Wer derselbe sein könnte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Nobody seems to be here twice</source>
   <translation>Niemand scheint zweimal da zu sein</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Looked at: e-mail addresses, phone numbers, names and companies.</source>
   <translation>Verglichen: E-Mail-Adressen, Telefonnummern, Namen und Firmen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>%n possible duplicates</source>
   <translation>
    <numerusform>%n möglicher Doppelter</numerusform>
    <numerusform>%n mögliche Doppelte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Merged {} into {}</source>
   <translation>{} mit {} zusammengeführt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Not the same: {} and {}</source>
   <translation>Nicht dieselben: {} und {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Edit the customer</source>
   <translation>Kunden bearbeiten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>All year</source>
   <translation>Ganzjährig</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Expects {}</source>
   <translation>Kommt im {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>every 3 weeks, 30 days</source>
   <translation>alle 3 Wochen, 30 Tage</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>12 April, or 12 April 1980</source>
   <translation>12. April, oder 12. April 1980</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Only when they have left: why</source>
   <translation>Nur wer gegangen ist: warum</translation>
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
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Company</source>
   <translation>Firma</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Ways to reach</source>
   <translation>So erreichen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Own fields</source>
   <translation>Eigene Felder</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Stage</source>
   <translation>Stufe</translation>
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
   <translation>Angelegt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Edit the order</source>
   <translation>Auftrag bearbeiten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>24 m of Oslo weave</source>
   <translation>24 m Oslo-Gewebe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>For how much ({})</source>
   <translation>Für wie viel ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Say when it was ordered, such as “today” or “20 Nov”.</source>
   <translation>Sagen Sie, wann bestellt wurde, etwa „heute“ oder „20. Nov“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Changed the order: {}</source>
   <translation>Auftrag geändert: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Ordered: {}</source>
   <translation>Bestellt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Give the amount, such as 1980 or 1980.50.</source>
   <translation>Geben Sie den Betrag an, etwa 1980 oder 1980,50.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Print it, fill in the lines by hand, and keep it where you keep papers. crmnotes keeps no copy.</source>
   <translation>Drucken Sie es, füllen Sie die Linien von Hand aus und verwahren Sie es bei Ihren Papieren. crmnotes behält keine Kopie.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Emergency sheet</source>
   <translation>Notfallblatt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Save as &amp;PDF…</source>
   <translation>Als &amp;PDF speichern…</translation>
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
   <translation>Als PDF speichern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Saved as {}</source>
   <translation>Gespeichert als {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Emergency sheet for the customer notebook</source>
   <translation>Notfallblatt zum Kundennotizbuch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>For whoever must look after these customers when the owner or this computer cannot.</source>
   <translation>Für den, der sich um diese Kunden kümmern muss, wenn der Inhaber oder dieser Rechner es nicht kann.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Where it lies</source>
   <translation>Wo es liegt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>The notebook:</source>
   <translation>Das Notizbuch:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Its backups:</source>
   <translation>Seine Sicherungen:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Printed on {}</source>
   <translation>Gedruckt am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Opening it with crmnotes</source>
   <translation>Mit crmnotes öffnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Install crmnotes, then start it with the file, or choose File, Restore and the file or a backup.</source>
   <translation>Installieren Sie crmnotes und starten Sie es mit der Datei, oder wählen Sie Datei, Wiederherstellen und die Datei oder eine Sicherung.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Opening it without crmnotes</source>
   <translation>Ohne crmnotes öffnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Copy the file first and open the copy. It is an ordinary SQLite database.</source>
   <translation>Kopieren Sie die Datei zuerst und öffnen Sie die Kopie. Sie ist eine gewöhnliche SQLite-Datenbank.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>To be filled in by hand</source>
   <translation>Von Hand auszufüllen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Passphrase:</source>
   <translation>Kennwort:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Set on:</source>
   <translation>Gesetzt am:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Who else knows it:</source>
   <translation>Wer es noch kennt:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Nobody can open it without the passphrase, the makers of crmnotes included.</source>
   <translation>Ohne das Kennwort kann es niemand öffnen, auch nicht die Macher von crmnotes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Install “DB Browser for SQLite” from sqlitebrowser.org, and start the one that is called “SQLCipher”.</source>
   <translation>Installieren Sie „DB Browser for SQLite“ von sqlitebrowser.org und starten Sie das Programm, das „SQLCipher“ heißt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Open the copy. When it asks, choose “Passphrase” and type the passphrase.</source>
   <translation>Öffnen Sie die Kopie. Wenn es fragt, wählen Sie „Passphrase“ und geben Sie das Kennwort ein.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Choose “SQLCipher 4 defaults”: page size 4096, KDF iterations 256000, HMAC SHA512, KDF SHA512.</source>
   <translation>Wählen Sie „SQLCipher 4 defaults“: Seitengröße 4096, KDF-Durchläufe 256000, HMAC SHA512, KDF SHA512.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Customers stand in the table “customers”, what was said in “notes”, what was promised in “promises”.</source>
   <translation>Kunden stehen in der Tabelle „customers“, Gesagtes in „notes“, Zugesagtes in „promises“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Install “DB Browser for SQLite” from sqlitebrowser.org and open the copy. It has no passphrase.</source>
   <translation>Installieren Sie „DB Browser for SQLite“ von sqlitebrowser.org und öffnen Sie die Kopie. Sie hat kein Kennwort.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Export the list</source>
   <translation>Liste exportieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Export the whole notebook</source>
   <translation>Das ganze Notizbuch exportieren</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Export %n customers</source>
   <translation>
    <numerusform>%n Kunden exportieren</numerusform>
    <numerusform>%n Kunden exportieren</numerusform>
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
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>&amp;Elsewhere…</source>
   <translation>&amp;Woandershin…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Open the &amp;folder</source>
   <translation>&amp;Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>{} is there already.</source>
   <translation>{} gibt es dort schon.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Replace it</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>The file on this customer</source>
   <translation>Die Akte dieses Kunden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>All that is kept about {}</source>
   <translation>Alles, was über {} gespeichert ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <source>Kept inside the notebook and its backups, at most {} MB each. Programs are never opened.</source>
   <translation>Liegen im Notizbuch und in seinen Sicherungen, höchstens {} MB je Datei. Programme werden nie geöffnet.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Files of the note</source>
   <translation>Dateien der Notiz</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <source>Attach a file…</source>
   <translation>Datei anhängen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Save a copy as</source>
   <translation>Kopie speichern unter</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <source>File removed: {}</source>
   <translation>Datei entfernt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>Everybody of one firm</source>
   <translation>Alle einer Firma</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>the newest {}</source>
   <translation>die neuesten {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>%n people</source>
   <translation>
    <numerusform>%n Person</numerusform>
    <numerusform>%n Personen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>%n orders in 12 months</source>
   <translation>
    <numerusform>%n Auftrag in 12 Monaten</numerusform>
    <numerusform>%n Aufträge in 12 Monaten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Start empty</source>
   <translation>Leer beginnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Write down the first thing a customer said. Everything else can come later.</source>
   <translation>Schreiben Sie das Erste auf, was ein Kunde gesagt hat. Alles andere kann später kommen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>From your phone, Google, Outlook, Excel or any other table. Calendars and e-mails can follow.</source>
   <translation>Vom Telefon, aus Google, Outlook, Excel oder jeder anderen Tabelle. Kalender und E-Mails können folgen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Forty made-up customers in a file of their own. Yours stays clean.</source>
   <translation>Vierzig erfundene Kunden in einer eigenen Datei. Ihr Notizbuch bleibt sauber.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Look at a sample business</source>
   <translation>Einen Beispielbetrieb ansehen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Welcome to crmnotes</source>
   <translation>Willkommen bei crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>How would you like to begin?</source>
   <translation>Wie möchten Sie beginnen?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>crmnotes keeps what your customers said and what you promised. All of it stays on this computer.</source>
   <translation>crmnotes bewahrt auf, was Ihre Kunden gesagt und was Sie zugesagt haben. Alles bleibt auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>&amp;Lock my notebook with a passphrase</source>
   <translation>Mein Notizbuch mit einem &amp;Kennwort sichern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>No groups yet. A group gathers customers under a word of yours, such as “wholesale”.</source>
   <translation>Noch keine Gruppen. Eine Gruppe versammelt Kunden unter einem Wort von Ihnen, etwa „Großhandel“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>Group removed: {}</source>
   <translation>Gruppe entfernt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>A removed group takes no customer with it. Ctrl+Z brings it back.</source>
   <translation>Eine entfernte Gruppe nimmt keinen Kunden mit. Strg+Z bringt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a group</source>
   <translation>Gruppe anlegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>Edit the group</source>
   <translation>Gruppe bearbeiten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>wholesale</source>
   <translation>Großhandel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>every 3 weeks, 30 days; nothing for no wish</source>
   <translation>alle 3 Wochen, 30 Tage; leer für keinen Wunsch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>Group added: {}</source>
   <translation>Gruppe angelegt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>Group changed: {}</source>
   <translation>Gruppe geändert: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>in touch {every}</source>
   <translation>{every} in Verbindung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/guide.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Guide</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/guide.py"></location>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/guide.py"></location>
   <source>The page</source>
   <translation>Die Seite</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>Holding reply</source>
   <translation>Zwischenbescheid</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>You told them that you are on it. Their clock stops, your promise begins.</source>
   <translation>Sie haben gesagt, dass Sie daran sind. Deren Uhr steht, Ihre Zusage beginnt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>Answer: {}</source>
   <translation>Antwort: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>Call back</source>
   <translation>Zurückrufen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>%n questions wait no longer</source>
   <translation>
    <numerusform>%n Frage wartet nicht mehr</numerusform>
    <numerusform>%n Fragen warten nicht mehr</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>{}: promised for {}, {}</source>
   <translation>{}: zugesagt für {}, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Import contacts</source>
   <translation>Kontakte importieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Choose &amp;other files…</source>
   <translation>&amp;Andere Dateien wählen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>&amp;Choose files…</source>
   <translation>Dateien &amp;wählen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Go on: %n more files</source>
   <translation>
    <numerusform>Weiter: noch %n Datei</numerusform>
    <numerusform>Weiter: noch %n Dateien</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Contacts, calendars, e-mails ({})</source>
   <translation>Kontakte, Kalender, E-Mails ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Reading {}</source>
   <translation>{} wird gelesen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Counting…</source>
   <translation>Wird gezählt…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Nothing to import</source>
   <translation>Nichts zu importieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Importing</source>
   <translation>Import läuft</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Stopped: nothing was imported.</source>
   <translation>Angehalten: Nichts wurde importiert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>The import was taken back</source>
   <translation>Der Import wurde zurückgenommen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>%n records</source>
   <translation>
    <numerusform>%n Datensatz</numerusform>
    <numerusform>%n Datensätze</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>{} written to {}</source>
   <translation>{} nach {} geschrieben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Bar</source>
   <translation>Strich</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Comma</source>
   <translation>Komma</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Semicolon</source>
   <translation>Strichpunkt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Tab</source>
   <translation>Tabulator</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Encoding</source>
   <translation>Zeichenkodierung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Separator</source>
   <translation>Trennzeichen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Cannot be read</source>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>The first</source>
   <translation>Die ersten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Unlike yours</source>
   <translation>Anders als bei Ihnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>&amp;Encoding</source>
   <translation>&amp;Zeichenkodierung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>&amp;Separator</source>
   <translation>&amp;Trennzeichen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>What stands in the file</source>
   <translation>Was in der Datei steht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Who will be in the notebook</source>
   <translation>Wer im Notizbuch stehen wird</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>a table of your own</source>
   <translation>eine eigene Tabelle</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Show %n empty columns</source>
   <translation>
    <numerusform>%n leere Spalte zeigen</numerusform>
    <numerusform>%n leere Spalten zeigen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Becomes</source>
   <translation>Wird zu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>For example</source>
   <translation>Zum Beispiel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>In the file</source>
   <translation>In der Datei</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>{} becomes</source>
   <translation>{} wird zu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>None.</source>
   <translation>Keine.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Nobody yet: say which column holds the name, the phone number or the email.</source>
   <translation>Noch niemand: Sagen Sie, welche Spalte den Namen, die Telefonnummer oder die E-Mail enthält.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Nothing that could be brought in.</source>
   <translation>Nichts, was sich hereinholen ließe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Line {}: {}</source>
   <translation>Zeile {}: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>without a date</source>
   <translation>ohne Datum</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>without words</source>
   <translation>ohne Worte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Drop files of contacts here</source>
   <translation>Dateien mit Kontakten hier ablegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Contact cards (vCard), CSV from Google, Outlook or any other table, Excel, a calendar, an e-mail.</source>
   <translation>Visitenkarten (vCard), CSV von Google, Outlook oder einer anderen Tabelle, Excel, ein Kalender, eine E-Mail.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Nothing is written before you say so.</source>
   <translation>Nichts wird geschrieben, bevor Sie es sagen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Stop, and import nothing</source>
   <translation>Anhalten und nichts importieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Records that were not imported</source>
   <translation>Nicht importierte Datensätze</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Save skipped to a file…</source>
   <translation>Ausgelassenes in eine Datei speichern…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Take the import back</source>
   <translation>Import zurücknehmen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>%n records were not imported</source>
   <translation>
    <numerusform>%n Datensatz wurde nicht importiert</numerusform>
    <numerusform>%n Datensätze wurden nicht importiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>%n things are said otherwise</source>
   <translation>
    <numerusform>%n Angabe lautet anders</numerusform>
    <numerusform>%n Angaben lauten anders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Look at %n possible duplicates…</source>
   <translation>
    <numerusform>%n möglichen Doppelten ansehen…</numerusform>
    <numerusform>%n mögliche Doppelte ansehen…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_skipped.py"></location>
   <source>Save what was not imported</source>
   <translation>Nicht Importiertes speichern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Kept earlier</source>
   <translation>Früher eingehalten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <source>The history shows the day it was kept, and the day you say so.</source>
   <translation>Der Verlauf zeigt den Tag, an dem sie eingehalten wurde, und den Tag, an dem Sie es sagen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <source>Or on</source>
   <translation>Oder am</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <source>Say when, such as “yesterday” or “fri 3pm”.</source>
   <translation>Sagen Sie, wann, etwa „gestern“ oder „Fr 15 Uhr“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <source>Kept on {}: {}</source>
   <translation>Eingehalten am {}: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Away {}. Keep each promise early (K), agree another date (M) or accept it (A), and tell the customers (T).</source>
   <translation>Abwesend {}. Halten Sie jede Zusage früher ein (K), vereinbaren Sie ein anderes Datum (M) oder nehmen Sie es hin (A), und sagen Sie den Kunden Bescheid (T).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>No time away is planned. The preferences plan one.</source>
   <translation>Keine Abwesenheit ist geplant. Planen Sie eine in den Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Before you leave</source>
   <translation>Bevor Sie verreisen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Promised for while you are away</source>
   <translation>Zugesagt für Ihre Abwesenheit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Replies due while you are away</source>
   <translation>Antworten, die in Ihre Abwesenheit fallen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Customers to tell</source>
   <translation>Kunden, denen Sie Bescheid sagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>(no words)</source>
   <translation>(ohne Worte)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Reply</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Told them: away {}</source>
   <translation>Bescheid gesagt: abwesend {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Told {}</source>
   <translation>{} weiß Bescheid</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source> to </source>
   <translation> bis </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Tell</source>
   <translation>Bescheid sagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>No lists yet. A list shows who fits, such as “wholesale, not heard from for 60 days”.</source>
   <translation>Noch keine Listen. Eine Liste zeigt, wer passt, etwa „Großhandel, seit 60 Tagen nichts gehört“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>List removed: {}</source>
   <translation>Liste entfernt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>A list is worked out anew each time. It stands in the side bar; Ctrl+E exports who is on it.</source>
   <translation>Eine Liste wird jedes Mal neu ermittelt. Sie steht in der Seitenleiste; Strg+E exportiert, wer darauf steht.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Lists</source>
   <translation>Listen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>Add a list…</source>
   <translation>Liste anlegen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>A customer is on the list when all rows hold.</source>
   <translation>Auf der Liste steht, für wen alle Zeilen gelten.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a list</source>
   <translation>Liste anlegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>Edit the list</source>
   <translation>Liste bearbeiten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>Quiet wholesale</source>
   <translation>Stiller Großhandel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>A row is not finished yet.</source>
   <translation>Eine Zeile ist noch nicht fertig.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>%n customers fit now.</source>
   <translation>
    <numerusform>%n Kunde passt gerade.</numerusform>
    <numerusform>%n Kunden passen gerade.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>Nobody fits now.</source>
   <translation>Gerade passt niemand.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>List added: {}</source>
   <translation>Liste angelegt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>List changed: {}</source>
   <translation>Liste geändert: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>It was missed</source>
   <translation>Versäumt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>Why, in a line</source>
   <translation>Warum, in einer Zeile</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>&amp;Promise it anew, with an apology</source>
   <translation>&amp;Neu zusagen, mit einer Entschuldigung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>New date</source>
   <translation>Neues Datum</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>Give the new date, such as “fri” or “24 Nov”.</source>
   <translation>Geben Sie das neue Datum an, etwa „Fr“ oder „24. Nov“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>Missed: {}</source>
   <translation>Versäumt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>{} (with an apology)</source>
   <translation>{} (mit Entschuldigung)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>A promise</source>
   <translation>Eine Zusage</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>send the revised prices</source>
   <translation>die neuen Preise schicken</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>&amp;They promised it to me</source>
   <translation>&amp;Mir wurde es zugesagt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>What is promised</source>
   <translation>Was zugesagt wird</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>Promised {} for {}: {}</source>
   <translation>{} für {} zugesagt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>{} promised for {}: {}</source>
   <translation>{} hat für {} zugesagt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>once; every friday; every week after it is done</source>
   <translation>einmal; jeden Freitag; jede Woche nach Erledigung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>No fields yet. A field is something you note of many customers, such as “Fabric”.</source>
   <translation>Noch keine Felder. Ein Feld ist etwas, das Sie bei vielen Kunden vermerken, etwa „Stoff“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Field removed: {}</source>
   <translation>Feld entfernt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>They stand in every customer's form. A removed field takes nothing away from a customer.</source>
   <translation>Sie stehen im Formular jedes Kunden. Ein entferntes Feld nimmt keinem Kunden etwas weg.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Add a field…</source>
   <translation>Feld anlegen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a field</source>
   <translation>Feld anlegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Edit the field</source>
   <translation>Feld bearbeiten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Fabric</source>
   <translation>Stoff</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>small, medium, large</source>
   <translation>klein, mittel, groß</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Choices, with commas between them</source>
   <translation>Möglichkeiten, durch Kommas getrennt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Field added: {}</source>
   <translation>Feld angelegt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Field changed: {}</source>
   <translation>Feld geändert: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>A rule that only you can count, such as “answered before the third ring”. Mark each time with yes or no.</source>
   <translation>Eine Regel, die nur Sie zählen können, etwa „vor dem dritten Klingeln abgenommen“. Vermerken Sie jedes Mal Ja oder Nein.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a rule of your own</source>
   <translation>Eigene Regel anlegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Change the rule</source>
   <translation>Regel ändern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>The rule, as a sentence</source>
   <translation>Die Regel, als Satz</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Target, of a hundred times</source>
   <translation>Ziel, von hundert Malen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Rule added: {}</source>
   <translation>Regel angelegt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Rule changed: {}</source>
   <translation>Regel geändert: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Give the target as a number from 1 to 100.</source>
   <translation>Geben Sie das Ziel als Zahl von 1 bis 100 an.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>From which day to which?</source>
   <translation>Von welchem Tag bis zu welchem?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <location filename="../../crmnotes/ui/parts/chips.py"></location>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>First day</source>
   <translation>Erster Tag</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Last day</source>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Give both days, such as “1 Oct” or “yesterday”.</source>
   <translation>Geben Sie beide Tage an, etwa „1. Okt“ oder „gestern“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <source>Go to or do</source>
   <translation>Gehe zu, oder tue</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <source>A customer, an act or a setting</source>
   <translation>Ein Kunde, eine Handlung oder eine Einstellung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <source>What fits</source>
   <translation>Was passt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <source>Nothing is called so.</source>
   <translation>Nichts heißt so.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>With a passphrase nobody can read the notebook, its backups or what you are typing without it. If you lose it, nobody can help you, crmnotes included: write it down where you keep papers.</source>
   <translation>Mit einem Kennwort kann niemand ohne es das Notizbuch, seine Sicherungen oder das, was Sie tippen, lesen. Geht es verloren, kann Ihnen niemand helfen, auch crmnotes nicht: Schreiben Sie es auf und verwahren Sie es bei Ihren Papieren.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Change the passphrase</source>
   <translation>Kennwort ändern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Set a passphrase</source>
   <translation>Kennwort setzen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Change it</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Lock the notebook</source>
   <translation>Notizbuch sperren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>&amp;Show what I type</source>
   <translation>&amp;Zeigen, was ich tippe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>The present passphrase</source>
   <translation>Das jetzige Kennwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>The new passphrase</source>
   <translation>Das neue Kennwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>The same again</source>
   <translation>Noch einmal dasselbe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>&amp;Remove it</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>The two are not the same.</source>
   <translation>Die beiden stimmen nicht überein.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>That is not the present passphrase.</source>
   <translation>Das ist nicht das jetzige Kennwort.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Backing up and writing the notebook anew…</source>
   <translation>Es wird gesichert und das Notizbuch neu geschrieben…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Four words that do not belong together are easy to keep in mind.</source>
   <translation>Vier Wörter, die nicht zusammengehören, merkt man sich leicht.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Your notebook has no passphrase</source>
   <translation>Ihr Notizbuch hat kein Kennwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Your notebook is locked</source>
   <translation>Ihr Notizbuch ist gesperrt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Leave them</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Make them anew</source>
   <translation>Neu anlegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Print the emergency sheet, write the passphrase on it by hand, and keep it where you keep papers.</source>
   <translation>Drucken Sie das Notfallblatt, schreiben Sie das Kennwort von Hand darauf und verwahren Sie es bei Ihren Papieren.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>%n older copies open without a passphrase: whoever finds them can read them.</source>
   <translation>
    <numerusform>%n ältere Kopie öffnet ohne Kennwort: Wer sie findet, kann sie lesen.</numerusform>
    <numerusform>%n ältere Kopien öffnen ohne Kennwort: Wer sie findet, kann sie lesen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>%n older copies need the passphrase that the notebook had before.</source>
   <translation>
    <numerusform>%n ältere Kopie braucht das Kennwort, das das Notizbuch vorher hatte.</numerusform>
    <numerusform>%n ältere Kopien brauchen das Kennwort, das das Notizbuch vorher hatte.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>They can be made anew, so that they open as your notebook does now.</source>
   <translation>Sie lassen sich neu anlegen, damit sie so öffnen wie jetzt Ihr Notizbuch.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>%n copies were made anew.</source>
   <translation>
    <numerusform>%n Kopie wurde neu angelegt.</numerusform>
    <numerusform>%n Kopien wurden neu angelegt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Those that could not be opened stay as they are.</source>
   <translation>Was sich nicht öffnen ließ, bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Ask them every</source>
   <translation>Fragen alle</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Rules of service</source>
   <translation>Regeln des Dienstes am Kunden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Away</source>
   <translation>Abwesend</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Closed on</source>
   <translation>Geschlossen am</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Money and country</source>
   <translation>Geld und Land</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>On closed days the clock of your replies stands still. What you agreed with a customer goes first.</source>
   <translation>An geschlossenen Tagen steht die Uhr Ihrer Antworten still. Was Sie mit einem Kunden vereinbart haben, geht vor.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>24 Dec to 2 Jan, 3 Feb</source>
   <translation>24. Dez bis 2. Jan, 3. Feb</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>%n months</source>
   <translation>
    <numerusform>%n Monat</numerusform>
    <numerusform>%n Monate</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Preferences changed</source>
   <translation>Einstellungen geändert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give the reply time as “4 hours”, “90 minutes” or “2 days”.</source>
   <translation>Geben Sie die Antwortzeit als „4 Stunden“, „90 Minuten“ oder „2 Tage“ an.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Print: {}</source>
   <translation>Drucken: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>The pages as they are printed</source>
   <translation>Die Seiten, wie sie gedruckt werden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Sent to the printer: {}</source>
   <translation>An den Drucker gesendet: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Reach out</source>
   <translation>Melden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>I reached them</source>
   <translation>Ich habe sie erreicht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>write down what was said</source>
   <translation>aufschreiben, was gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Tried, not reached</source>
   <translation>Versucht, nicht erreicht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>writes the attempt down</source>
   <translation>vermerkt den Versuch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>No program on this computer takes it.</source>
   <translation>Kein Programm auf diesem Rechner nimmt es an.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Tried to reach {}</source>
   <translation>Versucht, {} zu erreichen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>I know why they are quiet</source>
   <translation>Ich weiß, warum es still ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>They are not listed as quiet until then.</source>
   <translation>Bis dahin stehen sie nicht bei den Stillen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>For %n days</source>
   <translation>
    <numerusform>Für %n Tag</numerusform>
    <numerusform>Für %n Tage</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Or until, within 90 days</source>
   <translation>Oder bis, binnen 90 Tagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Say until when, such as “in 6 weeks” or “24 Dec”.</source>
   <translation>Sagen Sie, bis wann, etwa „in 6 Wochen“ oder „24. Dez“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} is not listed as quiet until {}</source>
   <translation>{} steht bis {} nicht bei den Stillen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>They are not listed as quiet any more.</source>
   <translation>Sie stehen nicht mehr bei den Stillen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>They have left</source>
   <translation>Gegangen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>price, moved away, closed the shop</source>
   <translation>Preis, umgezogen, Laden geschlossen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Because</source>
   <translation>Weil</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Without a reason they are a customer again.</source>
   <translation>Ohne Grund sind sie wieder Kunde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} has left: {}</source>
   <translation>{} ist gegangen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} is a customer again</source>
   <translation>{} ist wieder Kunde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Say in a word why they have left.</source>
   <translation>Sagen Sie in einem Wort, warum sie gegangen sind.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Comes in a season</source>
   <translation>Kommt in einer Saison</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>They are not listed as quiet before that month ends.</source>
   <translation>Vor dem Ende dieses Monats stehen sie nicht bei den Stillen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Any month: no season</source>
   <translation>Jeder Monat: keine Saison</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Expected in</source>
   <translation>Erwartet im</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} comes in any month</source>
   <translation>{} kommt in jedem Monat</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} is expected in {}</source>
   <translation>{} wird im {} erwartet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>May it be quoted?</source>
   <translation>Darf es zitiert werden?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Set</source>
   <translation>Festlegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Not &amp;asked yet</source>
   <translation>Noch nicht &amp;gefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>&amp;No, they would rather not</source>
   <translation>&amp;Nein, lieber nicht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Yes, &amp;without a name</source>
   <translation>Ja, &amp;ohne Namen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Yes, as “{}” (&amp;first name)</source>
   <translation>Ja, als „{}“ (&amp;Vorname)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Yes, as “{}” (f&amp;ull name)</source>
   <translation>Ja, als „{}“ (vo&amp;ller Name)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Agree a new date</source>
   <translation>Neues Datum vereinbaren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Set the date</source>
   <translation>Datum setzen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>It stands at {}.</source>
   <translation>Es steht auf {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Yes, but &amp;only after the old date</source>
   <translation>Ja, aber &amp;erst nach dem alten Datum</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Yes, they &amp;know it</source>
   <translation>Ja, schon &amp;mitgeteilt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Yes, they knew &amp;before the old date passed</source>
   <translation>Ja, &amp;bevor das alte Datum vorbei war</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>&amp;Not yet: remind me to tell them, the date moves then</source>
   <translation>&amp;Noch nicht: Erinnern Sie mich, dann rückt das Datum</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Have you told them?</source>
   <translation>Haben Sie es mitgeteilt?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Give the new date first, such as “fri” or “24 Nov”.</source>
   <translation>Geben Sie zuerst das neue Datum an, etwa „Fr“ oder „24. Nov“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Tell them of the new date: {}</source>
   <translation>Neues Datum mitteilen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Now due {}</source>
   <translation>Jetzt fällig am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <source>What you said, if it is worth keeping. Ctrl+Enter writes it down.</source>
   <translation>Was Sie gesagt haben, wenn es sich aufzubewahren lohnt. Strg+Eingabe schreibt es auf.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <source>It answers</source>
   <translation>Es beantwortet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>after changes</source>
   <translation>nach Änderungen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>before an import</source>
   <translation>vor einem Import</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>made by hand</source>
   <translation>von Hand angelegt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>before a merge</source>
   <translation>vor einer Zusammenführung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>before going back</source>
   <translation>vor dem Zurückgehen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>before its passphrase was changed</source>
   <translation>vor der Änderung des Kennworts</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>The notebook as it is now is kept beside it under a dated name.</source>
   <translation>Das jetzige Notizbuch wird daneben unter einem Namen mit Datum aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Go back to a backup</source>
   <translation>Zu einer Sicherung zurückgehen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Passphrase of this backup</source>
   <translation>Kennwort dieser Sicherung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Another &amp;file…</source>
   <translation>Andere &amp;Datei…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>There are no backups of this notebook yet.</source>
   <translation>Von diesem Notizbuch gibt es noch keine Sicherungen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>This backup is not what it was when it was made: choose another.</source>
   <translation>Diese Sicherung ist nicht mehr, was sie bei der Anlage war: Wählen Sie eine andere.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Comparing it with the notebook…</source>
   <translation>Sie wird mit dem Notizbuch verglichen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Notebooks (*.crmnotes);;All files (*)</source>
   <translation>Notizbücher (*.crmnotes);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Restore which file?</source>
   <translation>Welche Datei wiederherstellen?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Looking it over…</source>
   <translation>Sie wird geprüft…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Backing up the notebook as it is…</source>
   <translation>Das jetzige Notizbuch wird gesichert…</translation>
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
    <numerusform>%n Notiz</numerusform>
    <numerusform>%n Notizen</numerusform>
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
    <numerusform>%n Zusage</numerusform>
    <numerusform>%n Zusagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>%n files</source>
   <translation>
    <numerusform>%n Datei</numerusform>
    <numerusform>%n Dateien</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>last written {}</source>
   <translation>zuletzt beschrieben: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>What would be lost cannot be said: the notebook itself cannot be read.</source>
   <translation>Was verloren ginge, lässt sich nicht sagen: Das Notizbuch selbst ist nicht zu lesen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>%n later changes</source>
   <translation>
    <numerusform>%n spätere Änderung</numerusform>
    <numerusform>%n spätere Änderungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Nothing that stands in the notebook now would be missing.</source>
   <translation>Nichts, was jetzt im Notizbuch steht, würde fehlen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Restoring it would lose {}.</source>
   <translation>Verloren gingen {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>without a passphrase</source>
   <translation>ohne Kennwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>passphrase of {}</source>
   <translation>Kennwort ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>with a passphrase</source>
   <translation>mit einem Kennwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Taking it in keeps both texts where both were changed: yours stands, the other becomes a note. A backup is made before, one undo takes all of it back, and the copy itself stays as it is.</source>
   <translation>Wo beide geändert wurden, bleiben beim Übernehmen beide Texte: Ihrer gilt, der andere wird eine Notiz. Vorher wird gesichert, ein Rückgängig nimmt alles zurück, und die Kopie selbst bleibt, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Take it in</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Two copies of your notebook</source>
   <translation>Zwei Kopien Ihres Notizbuchs</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Passphrase of this copy</source>
   <translation>Kennwort dieser Kopie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Comparing the two…</source>
   <translation>Die beiden werden verglichen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>In the other copy:</source>
   <translation>In der anderen Kopie:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Backing up, then taking it in…</source>
   <translation>Erst sichern, dann übernehmen…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>%n records filled in</source>
   <translation>
    <numerusform>%n Eintrag ergänzt</numerusform>
    <numerusform>%n Einträge ergänzt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>%n deletions decided</source>
   <translation>
    <numerusform>%n Löschung entschieden</numerusform>
    <numerusform>%n Löschungen entschieden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Taken in from the other copy: {}</source>
   <translation>Aus der anderen Kopie übernommen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>It shares no record with your notebook: it may be another notebook altogether.</source>
   <translation>Sie hat keinen Eintrag mit Ihrem Notizbuch gemeinsam: Vielleicht ist es ein ganz anderes Notizbuch.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>It has nothing that your notebook has not.</source>
   <translation>Sie hat nichts, was Ihr Notizbuch nicht hat.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Only in the other copy: {}.</source>
   <translation>Nur in der anderen Kopie: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Only in your notebook: {}.</source>
   <translation>Nur in Ihrem Notizbuch: {}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>%n records say different things:</source>
   <translation>
    <numerusform>%n Eintrag sagt Verschiedenes:</numerusform>
    <numerusform>%n Einträge sagen Verschiedenes:</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>The other copy</source>
   <translation>Die andere Kopie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Your notebook</source>
   <translation>Ihr Notizbuch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>and {} more</source>
   <translation>und {} weitere</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/shortcuts.py"></location>
   <source>Everything can be done without a mouse.</source>
   <translation>Alles geht ohne Maus.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/shortcuts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/shortcuts.py"></location>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>No snippets yet. “;thanks” and a space could become “Thank you for your order.”</source>
   <translation>Noch keine Textbausteine. „;danke“ und ein Leerzeichen könnten zu „Danke für Ihren Auftrag.“ werden.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Snippet removed: {}</source>
   <translation>Textbaustein entfernt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Type the word with its semicolon and then a space or Tab, and the text stands there.</source>
   <translation>Tippen Sie das Kürzel mit seinem Strichpunkt und dann Leerzeichen oder Tabulator, und der Text steht da.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Snippets</source>
   <translation>Textbausteine</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Add a snippet…</source>
   <translation>Textbaustein anlegen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a snippet</source>
   <translation>Textbaustein anlegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Edit the snippet</source>
   <translation>Textbaustein bearbeiten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>thanks</source>
   <translation>danke</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Short word</source>
   <translation>Kürzel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Snippet added: {}</source>
   <translation>Textbaustein angelegt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Snippet changed: {}</source>
   <translation>Textbaustein geändert: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>In an hour</source>
   <translation>In einer Stunde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>In 3 hours</source>
   <translation>In 3 Stunden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>This evening</source>
   <translation>Heute Abend</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Tomorrow morning</source>
   <translation>Morgen früh</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>The morning it is due</source>
   <translation>Am Morgen der Fälligkeit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Hides it from Today for a while. Its date stays as it is.</source>
   <translation>Verbirgt es eine Weile vor Heute. Das Datum bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Snooze</source>
   <translation>Zurückstellen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Its date has passed: it cannot be hidden any more. Keep it, or agree a new date (M).</source>
   <translation>Ihr Datum ist vorbei: Sie lässt sich nicht mehr verbergen. Halten Sie sie ein, oder vereinbaren Sie ein neues Datum (M).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Show it again</source>
   <translation>Wieder zeigen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Or until</source>
   <translation>Oder bis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Say until when, such as “6pm” or “tomorrow 9am”.</source>
   <translation>Sagen Sie, bis wann, etwa „18 Uhr“ oder „morgen 9 Uhr“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Shown again: {}</source>
   <translation>Wieder zu sehen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Hidden until {}</source>
   <translation>Verborgen bis {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/sweep.py"></location>
   <source>Keep each (K), agree a new date (M), or put down that they are to be told (T).</source>
   <translation>Halten Sie jede ein (K), vereinbaren Sie ein neues Datum (M), oder vermerken Sie, dass Bescheid zu sagen ist (T).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/sweep.py"></location>
   <location filename="../../crmnotes/ui/dialogs/sweep.py"></location>
   <source>Due by tonight</source>
   <translation>Fällig bis heute Abend</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/sweep.py"></location>
   <source>Past their date</source>
   <translation>Über ihr Datum</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>Thank them</source>
   <translation>Danken Sie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>They were thanked</source>
   <translation>Gedankt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>What you said, if it is worth keeping</source>
   <translation>Was Sie sagten, wenn es lohnt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>{} was thanked</source>
   <translation>{} wurde gedankt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Trash</source>
   <translation>Papierkorb</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>What you delete stays here for 30 days.</source>
   <translation>Was Sie löschen, bleibt 30 Tage hier.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>Put back: {}</source>
   <translation>Zurückgelegt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>It comes to light when {} is put back as well.</source>
   <translation>Es kommt zum Vorschein, wenn auch {} zurückgelegt ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>with all that belongs to them</source>
   <translation>mit allem, was dazugehört</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>erased on {}</source>
   <translation>gelöscht am {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>&amp;Say whom %n entries are for…</source>
   <translation>
    <numerusform>&amp;Sagen, für wen %n Eintrag ist …</numerusform>
    <numerusform>&amp;Sagen, für wen %n Einträge sind …</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>These entries name none of your customers, or could be for several. Type whom each is for; an entry whose field is empty stays out.</source>
   <translation>Diese Einträge nennen keinen Ihrer Kunden oder könnten für mehrere sein. Schreiben Sie, für wen jeder ist; ein Eintrag mit leerem Feld bleibt draußen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>Take them</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>Whom are these entries for?</source>
   <translation>Für wen sind diese Einträge?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>%n more after these</source>
   <translation>
    <numerusform>%n weiterer danach</numerusform>
    <numerusform>%n weitere danach</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>Three letters of the name</source>
   <translation>Drei Buchstaben des Namens</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>Customer for “{}”</source>
   <translation>Kunde für „{}“</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>There is no such wish any more.</source>
   <translation>Diesen Wunsch gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Now offered</source>
   <translation>Jetzt im Angebot</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Promise to tell them</source>
   <translation>Mitteilung zusagen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>%n customers are told</source>
   <translation>
    <numerusform>%n Kunde erfährt es</numerusform>
    <numerusform>%n Kunden erfahren es</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Whom to tell</source>
   <translation>Wer es erfahren soll</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Tell them that we offer it now: {}</source>
   <translation>Mitteilen, dass wir es jetzt anbieten: {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Now offered: %n customers to tell</source>
   <translation>
    <numerusform>Jetzt im Angebot: %n Kunde soll es erfahren</numerusform>
    <numerusform>Jetzt im Angebot: %n Kunden sollen es erfahren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>It is the same</source>
   <translation>Es ist derselbe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>The same wish as…</source>
   <translation>Derselbe Wunsch wie…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>linen in ochre</source>
   <translation>Leinen in Ocker</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>What it is called</source>
   <translation>Wie er heißt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Gathered under: {}</source>
   <translation>Gesammelt unter: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Address</source>
   <translation>Anschrift</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Handle</source>
   <translation>Benutzername</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Web page</source>
   <translation>Webseite</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Id</source>
   <translation>Kennung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Since</source>
   <translation>Seit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>3.0, for every phone</source>
   <translation>3.0, für jedes Telefon</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>&amp;Birthdays, every year</source>
   <translation>&amp;Geburtstage, jedes Jahr</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>What is &amp;promised</source>
   <translation>Was &amp;zugesagt ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>As events</source>
   <translation>Als Termine</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>As to-dos</source>
   <translation>Als Aufgaben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Names, phone numbers, emails and addresses on A4, to print or to take along.</source>
   <translation>Namen, Telefonnummern, E-Mails und Anschriften auf A4, zum Drucken oder Mitnehmen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>For a customer who asks what is kept about them. Read it before you send it: all of it is in it.</source>
   <translation>Für einen Kunden, der fragt, was über ihn gespeichert ist. Lesen Sie es, bevor Sie es schicken: Alles steht darin.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>All that was said, promised and bought, customer by customer, as text that every program shows.</source>
   <translation>Alles Gesagte, Zugesagte und Gekaufte, Kunde für Kunde, als Text, den jedes Programm zeigt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Everything in the notebook, the trash too, in an open format: crmnotes reads it again as it was.</source>
   <translation>Alles im Notizbuch, auch der Papierkorb, in einem offenen Format: crmnotes liest es wieder ein, wie es war.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Each customer with ways to reach them, groups and birthday, and what their card said before.</source>
   <translation>Jeder Kunde mit Kontaktwegen, Gruppen und Geburtstag, und was seine Karte vorher enthielt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Each promise with an alarm. A calendar that reads the file again changes its entries.</source>
   <translation>Jede Zusage mit einer Erinnerung. Ein Kalender, der die Datei wieder liest, ändert seine Einträge.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Print at 100 percent. Who has no postal address gets no label.</source>
   <translation>Drucken Sie mit 100 Prozent. Wer keine Anschrift hat, bekommt kein Etikett.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>&amp;First label left</source>
   <translation>&amp;Erstes freies Etikett</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>&amp;Sheet</source>
   <translation>&amp;Bogen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>It has columns of its own, so that it takes the file as it is.</source>
   <translation>Es hat eigene Spalten, damit es die Datei so nimmt, wie sie ist.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>%n columns</source>
   <translation>
    <numerusform>%n Spalte</numerusform>
    <numerusform>%n Spalten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Avery {}: {} × {} labels of {} × {} mm</source>
   <translation>Avery {}: {} × {} Etiketten zu {} × {} mm</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n rows written</source>
   <translation>
    <numerusform>%n Zeile geschrieben</numerusform>
    <numerusform>%n Zeilen geschrieben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n cards written</source>
   <translation>
    <numerusform>%n Karte geschrieben</numerusform>
    <numerusform>%n Karten geschrieben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n entries written</source>
   <translation>
    <numerusform>%n Eintrag geschrieben</numerusform>
    <numerusform>%n Einträge geschrieben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n customers written</source>
   <translation>
    <numerusform>%n Kunde geschrieben</numerusform>
    <numerusform>%n Kunden geschrieben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n records written</source>
   <translation>
    <numerusform>%n Datensatz geschrieben</numerusform>
    <numerusform>%n Datensätze geschrieben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n labels written</source>
   <translation>
    <numerusform>%n Etikett geschrieben</numerusform>
    <numerusform>%n Etiketten geschrieben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n customers have no postal address</source>
   <translation>
    <numerusform>%n Kunde hat keine Anschrift</numerusform>
    <numerusform>%n Kunden haben keine Anschrift</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n pages written</source>
   <translation>
    <numerusform>%n Seite geschrieben</numerusform>
    <numerusform>%n Seiten geschrieben</numerusform>
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
   <translation>kunden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Google Contacts</source>
   <translation>Google Kontakte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Outlook</source>
   <translation>Outlook</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Plain CSV</source>
   <translation>Einfaches CSV</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Contact cards for a phone</source>
   <translation>Visitenkarten fürs Telefon</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>calendar</source>
   <translation>kalender</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Contact list as PDF</source>
   <translation>Kontaktliste als PDF</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Mailing labels as PDF</source>
   <translation>Adressaufkleber als PDF</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>labels</source>
   <translation>etiketten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>The file on each, as Markdown</source>
   <translation>Die Akte zu jedem, als Markdown</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>The whole notebook (JSON)</source>
   <translation>Das ganze Notizbuch (JSON)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>notebook</source>
   <translation>notizbuch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>PDF, to print or to send</source>
   <translation>PDF, zum Drucken oder Senden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Markdown text</source>
   <translation>Markdown-Text</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>JSON, for another program</source>
   <translation>JSON, für ein anderes Programm</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Contact card only</source>
   <translation>Nur die Visitenkarte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/watched.py"></location>
   <source>The folder for your phone is not there: {}. Its files wait for it.</source>
   <translation>Der Ordner für Ihr Telefon ist nicht da: {}. Seine Dateien warten auf ihn.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Ctrl</source>
   <translation>Strg</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Ins</source>
   <translation>Einfg</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Shift</source>
   <translation>Umschalt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <location filename="../../crmnotes/ui/parts/around_today.py"></location>
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Find a customer, an act or a setting</source>
   <translation>Einen Kunden, eine Handlung oder eine Einstellung finden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The file on this customer: all that is kept about them</source>
   <translation>Die Akte dieses Kunden: alles, was gespeichert ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Print, or save as a PDF: Today, a customer, the scorecard</source>
   <translation>Drucken oder als PDF sichern: Heute, ein Kunde, die Bilanz</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Copy the phone number of the customer</source>
   <translation>Die Telefonnummer des Kunden kopieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/quiet_bar.py"></location>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/today.py"></location>
   <location filename="../../crmnotes/ui/paper/call_sheet.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>Today</source>
   <translation>
    <numerusform>Heute</numerusform>
    <numerusform>Heute</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <source>Care</source>
   <translation>Pflege</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <source>Scorecard</source>
   <translation>Bilanz</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>What you promised by tonight</source>
   <translation>Was bis heute Abend zugesagt ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Lock the notebook now</source>
   <translation>Notizbuch jetzt sperren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Show the keys</source>
   <translation>Tasten zeigen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Save, or choose the customer that is marked</source>
   <translation>Speichern, oder den markierten Kunden wählen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>While writing down</source>
   <translation>Beim Aufschreiben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Another line</source>
   <translation>Eine weitere Zeile</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>They said, you said, or a note of nobody's</source>
   <translation>Kunde sagte, Sie sagten, oder eine Notiz von niemandem</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>By call, by email: the underlined letters</source>
   <translation>Per Anruf, per E-Mail: die unterstrichenen Buchstaben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>They wait for an answer</source>
   <translation>Es wartet jemand auf Antwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Put it away; the draft is kept</source>
   <translation>Weglegen; der Entwurf bleibt</translation>
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
   <translation>Auf einer Zeile von Heute</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>I replied, with words or to some only</source>
   <translation>Ich habe geantwortet, mit Worten oder nur auf einiges</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Holding reply: say when you will answer</source>
   <translation>Zwischenbescheid: sagen, wann Sie antworten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Promise kept</source>
   <translation>Zusage eingehalten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Kept earlier: say when</source>
   <translation>Früher eingehalten: sagen, wann</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Told them the new date</source>
   <translation>Neues Datum mitgeteilt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Keep the old date after all</source>
   <translation>Doch beim alten Datum bleiben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Complaint: its next step</source>
   <translation>Beschwerde: ihr nächster Schritt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Thanked them</source>
   <translation>Gedankt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Asked them</source>
   <translation>Gefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Ask them another time</source>
   <translation>Ein andermal fragen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Before-call card</source>
   <translation>Karte vor dem Anruf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Open the customer</source>
   <translation>Kunden öffnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On somebody who is quiet</source>
   <translation>Bei jemandem, der still ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>I know why, until</source>
   <translation>Ich weiß, warum, bis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Has left, because</source>
   <translation>Gegangen, weil</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Comes in a season: the month</source>
   <translation>Kommt in einer Saison: der Monat</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On a promise</source>
   <translation>Auf einer Zusage</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The month, or the list again</source>
   <translation>Der Monat oder wieder die Liste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Missed: say why</source>
   <translation>Versäumt: sagen, warum</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>They let me off</source>
   <translation>
    <numerusform>Mir wurde es erlassen</numerusform>
    <numerusform>Mir wurde es erlassen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Back to the list</source>
   <translation>Zurück zur Liste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On a promise, a note or a customer</source>
   <translation>Auf einer Zusage, einer Notiz oder einem Kunden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Promise them something</source>
   <translation>Etwas zusagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The business: everybody of their company</source>
   <translation>Die Firma: alle, die zu ihr gehören</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A complaint; again: its next step</source>
   <translation>Eine Beschwerde; noch einmal: ihr nächster Schritt</translation>
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
   <translation>Auf einer Notiz oder einem Kunden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>No complaint after all</source>
   <translation>Doch keine Beschwerde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A good word, a compliment</source>
   <translation>Ein gutes Wort, ein Lob</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A wish: what they want and cannot get</source>
   <translation>Ein Wunsch: was fehlt und gewollt wird</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In Care</source>
   <translation>In der Pflege</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>What changed because of an answer</source>
   <translation>Was sich durch eine Antwort geändert hat</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>They know what changed</source>
   <translation>Mitgeteilt, was sich geändert hat</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A wish: now offered</source>
   <translation>Ein Wunsch: jetzt im Angebot</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A wish: the same as another</source>
   <translation>Ein Wunsch: derselbe wie ein anderer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Kind words: may they be quoted?</source>
   <translation>Nette Worte: dürfen sie zitiert werden?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>Export what may be quoted</source>
   <translation>Exportieren, was zitiert werden darf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Move to the trash</source>
   <translation>In den Papierkorb legen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Forget a customer for good, in the backups too</source>
   <translation>Einen Kunden endgültig vergessen, auch in den Sicherungen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On the scorecard</source>
   <translation>In der Bilanz</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Your own rule: yes</source>
   <translation>Eigene Regel: ja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Your own rule: no</source>
   <translation>Eigene Regel: nein</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove your own rule</source>
   <translation>Eigene Regel entfernen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The period before</source>
   <translation>Der Zeitraum davor</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The period after</source>
   <translation>Der Zeitraum danach</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In the groups and in the trash</source>
   <translation>In den Gruppen und im Papierkorb</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the group; its customers stay</source>
   <translation>Gruppe entfernen; ihre Kunden bleiben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In lists, own fields and snippets</source>
   <translation>In Listen, eigenen Feldern und Textbausteinen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the list; its customers stay</source>
   <translation>Liste entfernen; ihre Kunden bleiben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the field</source>
   <translation>Feld entfernen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the snippet</source>
   <translation>Textbaustein entfernen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Put it back; Enter does it too</source>
   <translation>Zurücklegen; die Eingabetaste tut es auch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In the files of a note</source>
   <translation>In den Dateien einer Notiz</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Open a copy of the file</source>
   <translation>Eine Kopie der Datei öffnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Attach a file</source>
   <translation>Datei anhängen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Save a copy of the file elsewhere</source>
   <translation>Eine Kopie der Datei anderswo speichern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the file from the note</source>
   <translation>Datei von der Notiz entfernen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>It stays as it is</source>
   <translation>Es bleibt, wie es ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In the duplicates</source>
   <translation>In den Doppelten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Merge the two into one</source>
   <translation>Die beiden zusammenführen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Not the same: do not ask again</source>
   <translation>Nicht dieselben: nicht wieder fragen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The next pair</source>
   <translation>Das nächste Paar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The pair before</source>
   <translation>Das Paar davor</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Keep the other one instead</source>
   <translation>Stattdessen den anderen behalten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Take the field of that number from the other side (1 to 9)</source>
   <translation>Das Feld dieser Nummer von der anderen Seite nehmen (1 bis 9)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Holding</source>
   <translation>Bescheid</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Kept</source>
   <translation>
    <numerusform>Eingehalten</numerusform>
    <numerusform>Eingehaltene</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>No answer needed</source>
   <translation>Keine Antwort nötig</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Replied</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/parts/links.py"></location>
   <source>Open it</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Told them</source>
   <translation>Mitgeteilt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Asked</source>
   <translation>Gefragt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Let off</source>
   <translation>
    <numerusform>Erlassen</numerusform>
    <numerusform>Erlassene</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Next step</source>
   <translation>Nächster Schritt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Thanked</source>
   <translation>Gedankt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Another time</source>
   <translation>Ein andermal</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>I know why</source>
   <translation>Grund bekannt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Old date stays</source>
   <translation>Altes Datum bleibt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/menus.py"></location>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/menus.py"></location>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/menus.py"></location>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/menus.py"></location>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/behind.py"></location>
   <source>for sending someone</source>
   <translation>für eine Empfehlung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/behind.py"></location>
   <source>for their complaint</source>
   <translation>für die Beschwerde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/behind.py"></location>
   <source>for their order</source>
   <translation>für den Auftrag</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/behind.py"></location>
   <source>for their kind words</source>
   <translation>für die netten Worte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>A field of its own</source>
   <translation>Ein eigenes Feld</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>First name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Leave out</source>
   <translation>Weglassen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Behind the name</source>
   <translation>Hinter dem Namen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Last name</source>
   <translation>Nachname</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Middle name</source>
   <translation>Zweiter Vorname</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Title before the name</source>
   <translation>Titel vor dem Namen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Department</source>
   <translation>Abteilung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Job</source>
   <translation>Beruf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Nickname</source>
   <translation>Spitzname</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Birthday: day</source>
   <translation>Geburtstag: Tag</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Birthday: month</source>
   <translation>Geburtstag: Monat</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Birthday: year</source>
   <translation>Geburtstag: Jahr</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>post box</source>
   <translation>Postfach</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>second line</source>
   <translation>zweite Zeile</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>street</source>
   <translation>Straße</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>town</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>country</source>
   <translation>Land</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>label</source>
   <translation>Bezeichnung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>mobile</source>
   <translation>mobil</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>postcode</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>work</source>
   <translation>Arbeit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>fax</source>
   <translation>Fax</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>home</source>
   <translation>Zuhause</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Column {}</source>
   <translation>Spalte {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/notes.py"></location>
   <source>order</source>
   <translation>Auftrag</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Later</source>
   <translation>
    <numerusform>Später</numerusform>
    <numerusform>Später</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <source>Overdue</source>
   <translation>
    <numerusform>Überfällig</numerusform>
    <numerusform>Überfällig</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <source>The next 7 days</source>
   <translation>
    <numerusform>Die nächsten 7 Tage</numerusform>
    <numerusform>Die nächsten 7 Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>They promised</source>
   <translation>
    <numerusform>Ihnen zugesagt</numerusform>
    <numerusform>Ihnen zugesagt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>a calendar</source>
   <translation>ein Kalender</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>a table</source>
   <translation>eine Tabelle</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>an Excel workbook</source>
   <translation>eine Excel-Arbeitsmappe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>an e-mail</source>
   <translation>eine E-Mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>contact cards</source>
   <translation>Visitenkarten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>a crmnotes file</source>
   <translation>eine Datei von crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>a folder of e-mails</source>
   <translation>ein Ordner mit E-Mails</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Kept late</source>
   <translation>
    <numerusform>Zu spät eingehalten</numerusform>
    <numerusform>Zu spät eingehalten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Open past its date</source>
   <translation>
    <numerusform>Offen über ihr Datum</numerusform>
    <numerusform>Offen über ihr Datum</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Large</source>
   <translation>Groß</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Middle</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Small</source>
   <translation>Klein</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>How promises ended</source>
   <translation>Wie Zusagen endeten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Your own rules</source>
   <translation>Ihre eigenen Regeln</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Who brings the orders</source>
   <translation>Wer die Aufträge bringt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>not counted</source>
   <translation>nicht gezählt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>target {} of 100</source>
   <translation>Ziel {} von 100</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>too few to judge</source>
   <translation>zu wenige, um zu urteilen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>{} % of the orders of a year</source>
   <translation>{} % der Aufträge eines Jahres</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>{} customers</source>
   <translation>{} Kunden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/days.py"></location>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>Birthday: {}</source>
   <translation>Geburtstag: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/days.py"></location>
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>closed</source>
   <translation>zu</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <source>{}: birthday</source>
   <translation>{}: Geburtstag</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>and %n more</source>
   <translation>
    <numerusform>und %n weiterer</numerusform>
    <numerusform>und %n weitere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <source>%n on this day</source>
   <translation>
    <numerusform>%n an diesem Tag</numerusform>
    <numerusform>%n an diesem Tag</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>Promises of the day</source>
   <translation>Zusagen des Tages</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>The month after</source>
   <translation>Der Monat danach</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>The month before</source>
   <translation>Der Monat davor</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>This month</source>
   <translation>Dieser Monat</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>{} turns {}</source>
   <translation>{} wird {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>Nothing is promised for this day.</source>
   <translation>Für diesen Tag ist nichts zugesagt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <location filename="../../crmnotes/ui/panes/customers.py"></location>
   <source>Choose a customer first.</source>
   <translation>Wählen Sie zuerst einen Kunden.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>There is no phone number to copy.</source>
   <translation>Es gibt keine Telefonnummer zum Kopieren.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Copied: {}</source>
   <translation>Kopiert: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Notebooks (*.crmnotes)</source>
   <translation>Notizbücher (*.crmnotes)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Open another notebook</source>
   <translation>Anderes Notizbuch öffnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>The other window could not be opened. Start crmnotes once more instead.</source>
   <translation>Das andere Fenster ließ sich nicht öffnen. Starten Sie crmnotes stattdessen noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Each backup also goes to this folder</source>
   <translation>Jede Sicherung kommt auch in diesen Ordner</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Without a passphrase there is nothing to lock. File, Passphrase sets one.</source>
   <translation>Ohne Kennwort gibt es nichts zu sperren. Datei, Kennwort setzt eines.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <source>Kind words</source>
   <translation>Lob</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/customers.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>customer</source>
   <translation>Kunde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/customers.py"></location>
   <source>This cannot be opened from here; Ctrl+C copies it.</source>
   <translation>Das lässt sich von hier nicht öffnen; Strg+C kopiert es.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Both ways</source>
   <translation>Beide Richtungen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Nothing was written down yet. {} writes down what a customer said.</source>
   <translation>Noch nichts aufgeschrieben. {} schreibt auf, was ein Kunde gesagt hat.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Nothing like this was written down.</source>
   <translation>Nichts dieser Art wurde aufgeschrieben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Everything said</source>
   <translation>Alles Gesagte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Channel</source>
   <translation>Weg</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Who said it</source>
   <translation>Wer es sagte</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Open</source>
   <translation>
    <numerusform>Offen</numerusform>
    <numerusform>Offene</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>No promises yet. {} writes one down: “Maria Lopez: call her tuesday 3pm with the price”.</source>
   <translation>Noch keine Zusagen. {} schreibt eine auf: „Maria Lopez: Dienstag 15 Uhr mit dem Preis anrufen“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>No promise stands here.</source>
   <translation>Hier steht keine Zusage.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Month</source>
   <translation>Monat</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>%n overdue</source>
   <translation>
    <numerusform>%n überfällig</numerusform>
    <numerusform>%n überfällig</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>%n due today</source>
   <translation>
    <numerusform>%n heute fällig</numerusform>
    <numerusform>%n heute fällig</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>%n still ahead</source>
   <translation>
    <numerusform>%n noch vor Ihnen</numerusform>
    <numerusform>%n noch vor Ihnen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>Nothing that you promised is open.</source>
   <translation>Nichts von dem, was Sie zugesagt haben, ist offen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>13 weeks</source>
   <translation>13 Wochen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Other…</source>
   <translation>Anderer…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Quarter</source>
   <translation>Quartal</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Week</source>
   <translation>Woche</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Year</source>
   <translation>Jahr</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Charts</source>
   <translation>Diagramme</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Counting {}…</source>
   <translation>Zählt {}…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Your own rules of service, counted. {}.</source>
   <translation>Ihre eigenen Regeln, gezählt. {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Choose one of your own rules first; {} adds one.</source>
   <translation>Wählen Sie zuerst eine Ihrer eigenen Regeln; {} legt eine an.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>No: {}</source>
   <translation>Nein: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Yes: {}</source>
   <translation>Ja: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Rule removed: {}</source>
   <translation>Regel entfernt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>This is still being counted. Try again in a moment.</source>
   <translation>Es wird noch gezählt. Versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <source>Type words that somebody said, a name, a number or a company. Parts of words will do, accents need not match.</source>
   <translation>Tippen Sie Worte, die jemand gesagt hat, einen Namen, eine Nummer oder eine Firma. Teile genügen, Akzente müssen nicht stimmen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <source>Nothing was found for “{}”.</source>
   <translation>Zu „{}“ wurde nichts gefunden.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <location filename="../../crmnotes/ui/parts/around_today.py"></location>
   <source>Search everything</source>
   <translation>Alles durchsuchen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/today.py"></location>
   <source>replied</source>
   <translation>beantwortet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/call_sheet.py"></location>
   <source>today-{}.pdf</source>
   <translation>heute-{}.pdf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/contact_list.py"></location>
   <source>Page {}</source>
   <translation>Seite {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/paper/contact_list.py"></location>
   <source>and %n more lines</source>
   <translation>
    <numerusform>und %n weitere Zeile</numerusform>
    <numerusform>und %n weitere Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>customer.pdf</source>
   <translation>kunde.pdf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>All that is kept about them, {}</source>
   <translation>Alles, was gespeichert ist, am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>one is kept</source>
   <translation>eines ist gespeichert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>In the notebook since</source>
   <translation>Im Notizbuch seit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Quiet, and known why, until</source>
   <translation>Still, mit bekanntem Grund, bis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Left</source>
   <translation>Gegangen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>admitted {}</source>
   <translation>Stellung genommen am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>put right {}</source>
   <translation>in Ordnung gebracht am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>confirmed {}</source>
   <translation>bestätigt am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>mark {} of 5</source>
   <translation>Note {} von 5</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>changed since: {}</source>
   <translation>seither geändert: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/labels.py"></location>
   <source>None of these customers has a postal address.</source>
   <translation>Keiner dieser Kunden hat eine Anschrift.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/labels.py"></location>
   <source>Labels</source>
   <translation>Etiketten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/pages.py"></location>
   <source>The pages could not be read back, so the file was not kept. Try again.</source>
   <translation>Die Seiten ließen sich nicht zurücklesen, deshalb wurde die Datei nicht behalten. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <source>scorecard-{}.pdf</source>
   <translation>bilanz-{}.pdf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <source> and {} more</source>
   <translation> und {} weitere</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <source>Key customers, who bring 80 of 100 of the orders: {}</source>
   <translation>Schlüsselkunden, die 80 von 100 der Aufträge bringen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>“{}” may be a program: it is never opened from here. Save a copy if you know what it is.</source>
   <translation>„{}“ könnte ein Programm sein: Von hier wird es nie geöffnet. Speichern Sie eine Kopie, wenn Sie wissen, was es ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>Attached: {}</source>
   <translation>Angehängt: {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>%n files attached</source>
   <translation>
    <numerusform>%n Datei angehängt</numerusform>
    <numerusform>%n Dateien angehängt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>Attach files</source>
   <translation>Dateien anhängen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>No copy can be written in {}: {}.</source>
   <translation>In {} lässt sich keine Kopie schreiben: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>No program on this computer opens “{}”. Save a copy instead.</source>
   <translation>Kein Programm auf diesem Rechner öffnet „{}“. Speichern Sie stattdessen eine Kopie.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/choosing.py"></location>
   <source>wholesale, neighbours</source>
   <translation>Großhandel, Nachbarn</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/choosing.py"></location>
   <source>Nobody is called “{}”.</source>
   <translation>Niemand heißt „{}“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/choosing.py"></location>
   <source>Several are called “{}”: choose one of the list.</source>
   <translation>Mehrere heißen „{}“: Wählen Sie einen aus der Liste.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/clearing.py"></location>
   <location filename="../../crmnotes/ui/parts/clearing.py"></location>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>linen</source>
   <translation>Leinen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>What is looked at</source>
   <translation>Worauf geachtet wird</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>Which own field</source>
   <translation>Welches eigene Feld</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>How it compares</source>
   <translation>Wie verglichen wird</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>What to compare with</source>
   <translation>Womit verglichen wird</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/date_field.py"></location>
   <source>fri, tomorrow 3pm, in 2 weeks, 24 Nov</source>
   <translation>Fr, morgen 15 Uhr, in 2 Wochen, 24. Nov</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/date_field.py"></location>
   <source>yesterday, fri 3pm, 20 Nov</source>
   <translation>gestern, Fr 15 Uhr, 20. Nov</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>A line holds up to {} letters: the rest of what you pasted is still in the clipboard.</source>
   <translation>Eine Zeile fasst bis zu {} Zeichen: Der Rest von dem, was Sie eingefügt haben, steht noch in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>What you typed is not saved. Escape again closes all the same; Enter saves.</source>
   <translation>Was Sie getippt haben, ist nicht gespeichert. Esc noch einmal schließt trotzdem; Eingabe speichert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>This is what the notebook has.</source>
   <translation>Das steht im Notizbuch.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>&amp;Bring back what I typed</source>
   <translation>&amp;Zurückholen, was ich getippt habe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>What you typed here is back. It is not saved yet.</source>
   <translation>Was Sie hier getippt haben, ist wieder da. Es ist noch nicht gespeichert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>&amp;Let it go</source>
   <translation>&amp;Verwerfen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>and {} more, which stay as they are in your notebook</source>
   <translation>und {} weitere, die bleiben, wie sie in Ihrem Notizbuch sind</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>deleted in the other copy</source>
   <translation>in der anderen Kopie gelöscht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>deleted in your notebook</source>
   <translation>in Ihrem Notizbuch gelöscht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>Keep: {}</source>
   <translation>Behalten: {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>%n records were deleted in one copy only. Keep them, or not: then they lie in the trash for 30 days.</source>
   <translation>
    <numerusform>%n Eintrag wurde nur in einer der Kopien gelöscht. Behalten Sie ihn, oder nicht: Dann liegt er 30 Tage im Papierkorb.</numerusform>
    <numerusform>%n Einträge wurden nur in einer der Kopien gelöscht. Behalten Sie sie, oder nicht: Dann liegen sie 30 Tage im Papierkorb.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>shop, home</source>
   <translation>Laden, Zuhause</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>work, home</source>
   <translation>Büro, privat</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>work, mobile</source>
   <translation>Büro, mobil</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>shop</source>
   <translation>Laden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>which network</source>
   <translation>welches Netzwerk</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>12 or 3.5</source>
   <translation>12 oder 3,5</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>24 Nov 2026</source>
   <translation>24. Nov 2026</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>best</source>
   <translation>zuerst</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Number or address</source>
   <translation>Nummer oder Anschrift</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Label</source>
   <translation>Bezeichnung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Name, such as Fabric</source>
   <translation>Name, etwa Stoff</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Name of the field</source>
   <translation>Name des Feldes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Value of the field</source>
   <translation>Wert des Feldes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>By mistake</source>
   <translation>Irrtum</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Accept</source>
   <translation>Hinnehmen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Complaint</source>
   <translation>Beschwerde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>No complaint</source>
   <translation>Keine Beschwerde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>To the trash</source>
   <translation>In den Papierkorb</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Compliment</source>
   <translation>Lob</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Wish</source>
   <translation>Wunsch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Asked, answered</source>
   <translation>Gefragt, beantwortet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>The same as another</source>
   <translation>Derselbe wie ein anderer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Add a rule</source>
   <translation>Regel anlegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Add</source>
   <translation>Anlegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Put back</source>
   <translation>Zurücklegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Keep the other</source>
   <translation>Den anderen behalten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Merge</source>
   <translation>Zusammenführen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Not the same</source>
   <translation>Nicht dieselben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Before</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/links.py"></location>
   <source>No program on this computer takes it; Ctrl+C copies it.</source>
   <translation>Kein Programm auf diesem Rechner nimmt es an; Strg+C kopiert es.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/links.py"></location>
   <source>Open this page in the web browser?</source>
   <translation>Diese Seite im Browser öffnen?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/links.py"></location>
   <source>Open a web page</source>
   <translation>Webseite öffnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/long_text.py"></location>
   <source>The beginning is shown here; the other {} letters stay as they are.</source>
   <translation>Hier steht der Anfang; die übrigen {} Zeichen bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/long_text.py"></location>
   <source>That is {} MB: one text holds up to {} MB. It is still in the clipboard.</source>
   <translation>Das sind {} MB: Ein Text fasst bis zu {} MB. Es steht noch in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/pane.py"></location>
   <source>Today, a customer and the scorecard can be printed.</source>
   <translation>Drucken lassen sich Heute, ein Kunde und die Bilanz.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/plain.py"></location>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>This notebook can only be read here: nothing can be written down.</source>
   <translation>Dieses Notizbuch lässt sich hier nur lesen: Nichts kann aufgeschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/quiet_bar.py"></location>
   <source>Put away</source>
   <translation>Weglegen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Quiet until</source>
   <translation>Still bis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Becomes part of it</source>
   <translation>Geht darin auf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Ways to reach, groups, notes, promises and orders of both are kept.</source>
   <translation>Kontaktwege, Gruppen, Notizen, Zusagen und Aufträge beider bleiben erhalten.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>What you do not take is kept as a fact about them.</source>
   <translation>Was Sie nicht nehmen, bleibt als Fakt erhalten.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>To reach</source>
   <translation>Erreichbar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give how often as “every 3 weeks”, “30 days” or “2 months”.</source>
   <translation>Geben Sie an, wie oft: „alle 3 Wochen“, „30 Tage“ oder „2 Monate“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give how often as “6 months” or “1 year”.</source>
   <translation>Geben Sie an, wie oft: „6 Monate“ oder „1 Jahr“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give the repeat as “every 3 months”, “every friday” or “every 2 weeks after it is done”.</source>
   <translation>Geben Sie die Wiederholung als „alle 3 Monate“, „jeden Freitag“ oder „alle 2 Wochen nach Erledigung“ an.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give the birthday as “12 April” or “12 April 1980”.</source>
   <translation>Geben Sie den Geburtstag als „12. April“ oder „12. April 1980“ an.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>{} to {}</source>
   <translation>{} bis {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Reminders</source>
   <translation>Erinnerungen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Remind me</source>
   <translation>Erinnern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Before a reply falls due</source>
   <translation>Bevor eine Antwort fällig ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Quiet from, until</source>
   <translation>Ruhe von, bis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>With the window closed</source>
   <translation>Bei geschlossenem Fenster</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>of replies and promises</source>
   <translation>an Antworten und Zusagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>at the start of the day</source>
   <translation>zu Beginn des Tages</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>%n minutes</source>
   <translation>
    <numerusform>%n Minute</numerusform>
    <numerusform>%n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Quiet from</source>
   <translation>Ruhe von</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>stay in the tray</source>
   <translation>im Infobereich bleiben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>start with the session</source>
   <translation>mit der Sitzung starten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>This desktop has no tray: reminders are shown in the window while it is open.</source>
   <translation>Diese Arbeitsfläche hat keinen Infobereich: Erinnerungen zeigt das Fenster, solange es offen ist.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>This desktop shows no notices: the tray shows the number, and the window says the rest.</source>
   <translation>Diese Arbeitsfläche zeigt keine Meldungen: Der Infobereich zeigt die Zahl, und das Fenster sagt das Übrige.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Looks</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Text size</source>
   <translation>Schriftgröße</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>As the system: {}</source>
   <translation>Wie das System: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Safety</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>A second folder for backups</source>
   <translation>Zweiter Ordner für Sicherungen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Lock by itself</source>
   <translation>Von selbst sperren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>none; a USB stick, for example</source>
   <translation>keiner; zum Beispiel ein USB-Stick</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>C&amp;hoose…</source>
   <translation>&amp;Wählen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>once it has a passphrase</source>
   <translation>sobald es ein Kennwort hat</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>after %n minutes</source>
   <translation>
    <numerusform>nach %n Minute</numerusform>
    <numerusform>nach %n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>For your phone</source>
   <translation>Fürs Telefon</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>A folder that it syncs</source>
   <translation>Ein Ordner, den es abgleicht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Kept up to date there</source>
   <translation>Dort auf dem Stand gehalten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>none</source>
   <translation>keiner</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Ch&amp;oose…</source>
   <translation>Wä&amp;hlen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Contact cards</source>
   <translation>Visitenkarten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Contact list (CSV)</source>
   <translation>Kontaktliste (CSV)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>Good morning</source>
   <translation>Guten Morgen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>Call {} back by {}</source>
   <translation>{} zurückrufen bis {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>Reply to {} by {}</source>
   <translation>{} antworten bis {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>Promised to {} for now</source>
   <translation>{} für jetzt zugesagt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>%n reminders</source>
   <translation>
    <numerusform>%n Erinnerung</numerusform>
    <numerusform>%n Erinnerungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>&amp;Show crmnotes</source>
   <translation>crmnotes &amp;zeigen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>%n wait for you</source>
   <translation>
    <numerusform>%n wartet auf Sie</numerusform>
    <numerusform>%n warten auf Sie</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>Nothing is owed</source>
   <translation>Nichts ist offen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/crash.py"></location>
   <source>Something went wrong inside crmnotes. What was saved is safe, and what you were typing is still there.

If it happens again, please send the report: it holds no customer text.</source>
   <translation>In crmnotes ist etwas schiefgegangen. Was gespeichert war, ist sicher, und was Sie gerade tippten, ist noch da.

Wenn es wieder geschieht, senden Sie bitte den Bericht: Er enthält keinen Text über Kunden.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/crash.py"></location>
   <source>Something went wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/crash.py"></location>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/crash.py"></location>
   <source>Copy the report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Forget a customer</source>
   <translation>Kunden vergessen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Every note, promise, order and draft of theirs is erased, and cannot come back.</source>
   <translation>Jede Notiz, Zusage, Bestellung und jeder Entwurf wird gelöscht und kommt nicht zurück.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>What was done before cannot be undone any more.</source>
   <translation>Was vorher getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Forget {} for good?</source>
   <translation>{} endgültig vergessen?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>&amp;In the backups too</source>
   <translation>&amp;Auch in den Sicherungen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>&amp;Forget</source>
   <translation>&amp;Vergessen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>{} is erased.</source>
   <translation>{} ist gelöscht.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Erased in %n copies too.</source>
   <translation>
    <numerusform>Auch in %n Kopie gelöscht.</numerusform>
    <numerusform>Auch in %n Kopien gelöscht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>%n records of others name them.</source>
   <translation>
    <numerusform>%n Datensatz anderer nennt den Namen.</numerusform>
    <numerusform>%n Datensätze anderer nennen den Namen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Copies remain</source>
   <translation>Es bleiben Kopien</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>These copies still hold {}:</source>
   <translation>Diese Kopien enthalten {} noch:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/keeper.py"></location>
   <location filename="../../crmnotes/ui/safety/keeper.py"></location>
   <source>The backup {} is damaged; a new one was made and checked just now.</source>
   <translation>Die Sicherung {} ist beschädigt; eben wurde eine neue angelegt und geprüft.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/keeper.py"></location>
   <location filename="../../crmnotes/ui/safety/keeper.py"></location>
   <source>Backed up and checked: {}</source>
   <translation>Gesichert und geprüft: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>What you were writing is kept. {} brings it back.</source>
   <translation>Was Sie gerade schrieben, ist aufbewahrt. {} bringt es zurück.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>What you typed in a form and did not save is kept, and comes back when you open it.</source>
   <translation>Was Sie in ein Formular geschrieben und nicht gespeichert haben, ist aufbewahrt und kommt zurück, wenn Sie es öffnen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>What you typed about {} and did not save is kept, and comes back when you open that form.</source>
   <translation>Was Sie über {} getippt und nicht gespeichert haben, ist aufbewahrt und kommt wieder, wenn Sie das Formular öffnen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>What you typed in {} forms and did not save is kept, and comes back when you open them.</source>
   <translation>Was Sie in {} Formularen getippt und nicht gespeichert haben, ist aufbewahrt und kommt wieder, wenn Sie sie öffnen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>a new customer</source>
   <translation>einen neuen Kunden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>a customer</source>
   <translation>einen Kunden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/locking.py"></location>
   <source>What you were typing is kept. You come back to where you were.</source>
   <translation>Was Sie gerade tippten, ist aufbewahrt. Sie kommen dorthin zurück, wo Sie waren.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>The notebook was not opened</source>
   <translation>Das Notizbuch wurde nicht geöffnet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>The notebook is damaged</source>
   <translation>Das Notizbuch ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Go back to a &amp;backup…</source>
   <translation>Zu einer &amp;Sicherung zurückgehen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>&amp;Get back what it holds</source>
   <translation>&amp;Herausholen, was es enthält</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Leave it as it is</source>
   <translation>Lassen, wie es ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>The damaged file is kept in any case.</source>
   <translation>Die beschädigte Datei wird in jedem Fall aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Going back to a backup gives you whole records.</source>
   <translation>Zu einer Sicherung zurückzugehen gibt Ihnen ganze Datensätze.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>There is no good backup of it.</source>
   <translation>Es gibt keine gute Sicherung davon.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Nothing was restored</source>
   <translation>Nichts wurde wiederhergestellt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Nothing was changed</source>
   <translation>Nichts wurde geändert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>What was recovered</source>
   <translation>Was herausgeholt wurde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Recovered: {}.</source>
   <translation>Herausgeholt: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>others</source>
   <translation>andere</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Please check: {}. They are in the group “{}”.</source>
   <translation>Bitte prüfen: {}. Sie stehen in der Gruppe „{}“.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Not recovered:</source>
   <translation>Nicht herausgeholt:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>The damaged file is kept: {}</source>
   <translation>Die beschädigte Datei ist aufbewahrt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/protecting.py"></location>
   <source>The notebook has no passphrase now.</source>
   <translation>Das Notizbuch hat jetzt kein Kennwort.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/protecting.py"></location>
   <source>The notebook is locked with the passphrase.</source>
   <translation>Das Notizbuch ist mit dem Kennwort gesichert.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/second_copies.py"></location>
   <source>Beside your notebook lies a second copy of it, changed elsewhere: {}</source>
   <translation>Neben Ihrem Notizbuch liegt eine zweite Kopie, die anderswo geändert wurde: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/second_copies.py"></location>
   <source>&amp;Compare…</source>
   <translation>&amp;Vergleichen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/second_copies.py"></location>
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/second_copies.py"></location>
   <source>Your notebook lies on a network disk ({}). Use it on one computer at a time, and keep backups here.</source>
   <translation>Ihr Notizbuch liegt auf einem Netzlaufwerk ({}). Benutzen Sie es nur auf einem Rechner zugleich, und bewahren Sie Sicherungen hier auf.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>%n customers whom it brought go, with all that came with them.</source>
   <translation>
    <numerusform>%n Kunde, den er brachte, geht wieder, mit allem, was mit ihm kam.</numerusform>
    <numerusform>%n Kunden, die er brachte, gehen wieder, mit allem, was mit ihnen kam.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>Who was changed or written about since stays. A backup is made before.</source>
   <translation>Wer seither geändert oder erwähnt wurde, bleibt. Vorher wird eine Sicherung gemacht.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>Take the import back?</source>
   <translation>Den Import zurücknehmen?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>&amp;Take it back</source>
   <translation>&amp;Zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/side_lists.py"></location>
   <source>List {}</source>
   <translation>Liste {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/side_lists.py"></location>
   <source>List {}: {}</source>
   <translation>Liste {}: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>Sample business</source>
   <translation>Beispielbetrieb</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>You can look at it here without writing.</source>
   <translation>Sie können es hier ansehen, ohne zu schreiben.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>Open elsewhere</source>
   <translation>Anderswo offen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>Open to read</source>
   <translation>Zum Lesen öffnen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>The newest record says that it was entered on {}: look whether this computer's clock is right.</source>
   <translation>Der neueste Eintrag sagt, er sei am {} gemacht worden: Prüfen Sie, ob die Uhr dieses Rechners richtig geht.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/sample_banner.py"></location>
   <source>This is a sample business. Try anything: your own notebook stays clean.</source>
   <translation>Das ist ein Beispielbetrieb. Probieren Sie alles aus: Ihr eigenes Notizbuch bleibt sauber.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/sample_banner.py"></location>
   <source>Start your own…</source>
   <translation>Eigenes beginnen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/succession.py"></location>
   <source>Restored. The notebook as it was is kept: {}</source>
   <translation>Wiederhergestellt. Das Notizbuch, wie es war, ist aufbewahrt: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/succession.py"></location>
   <source>Your notebook can be read again.</source>
   <translation>Ihr Notizbuch lässt sich wieder lesen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Write down what they say</source>
   <translation>Aufschreiben, was gesagt wird</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>{} opens one line from anywhere. Name first: “Maria: loves the linen; call her tuesday 3pm”. What you promised is found by itself.</source>
   <translation>{} öffnet von überall eine Zeile. Der Name zuerst: „Maria: mag das Leinen; Dienstag 15 Uhr anrufen“. Was Sie zusagen, wird von selbst gefunden.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Today says whom you owe</source>
   <translation>Heute sagt, wem Sie etwas schulden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>The most urgent first. Red is late, amber is soon. {} brings you back here.</source>
   <translation>Das Dringendste zuerst. Rot ist zu spät, gelb ist bald. {} bringt Sie hierher zurück.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>One key settles a row</source>
   <translation>Eine Taste erledigt eine Zeile</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>R for replied, K for a promise kept, M for a new date. {} takes any of it back.</source>
   <translation>R für beantwortet, K für eine eingehaltene Zusage, M für ein neues Datum. {} nimmt alles zurück.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Everybody, and what they said last</source>
   <translation>Alle Kunden, und was sie zuletzt sagten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Bring the contacts that you have with {}: from a phone, Google, Outlook or any table.</source>
   <translation>Holen Sie mit {} die Kontakte, die Sie haben: vom Telefon, von Google, Outlook oder aus jeder Tabelle.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Nothing you write is lost</source>
   <translation>Nichts, was Sie schreiben, geht verloren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Every letter is saved at once, and copies are kept. The guide opens with {}.</source>
   <translation>Jeder Buchstabe ist sofort gespeichert, und Kopien werden aufbewahrt. Die Anleitung öffnet sich mit {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Leave the tour</source>
   <translation>Rundgang verlassen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Passphrase</source>
   <translation>Kennwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>&amp;Show</source>
   <translation>&amp;Zeigen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Without the passphrase nobody can open it, crmnotes included. It may stand on the emergency sheet among your papers; a backup from before it was locked needs none.</source>
   <translation>Ohne das Kennwort kann es niemand öffnen, auch crmnotes nicht. Vielleicht steht es auf dem Notfallblatt bei Ihren Papieren; eine Sicherung von vor dem Sperren braucht keines.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>Nobody was asked yet, and nobody is due: ask customers who were in touch in the last twelve months.</source>
   <translation>Noch wurde niemand gefragt, und niemand ist an der Reihe: Fragen Sie Kunden, die in den letzten zwölf Monaten in Verbindung waren.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>There is no answer in this row: A writes one down.</source>
   <translation>In dieser Zeile steht keine Antwort: A schreibt eine auf.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>{} knows it</source>
   <translation>{} weiß Bescheid</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>Tell them what changed</source>
   <translation>Mitteilen, was sich geändert hat</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>Due to be asked</source>
   <translation>Zu fragen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>the first {}</source>
   <translation>die ersten {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>in touch {}</source>
   <translation>in Verbindung am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <source>No complaints. On a note, {} marks what a customer said as one; then its steps stand here.</source>
   <translation>Keine Beschwerden. Auf einer Notiz kennzeichnet {} das Gesagte als eine; dann stehen ihre Schritte hier.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <source>Causes</source>
   <translation>Ursachen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <source>Closed</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>No kind words yet. On a note, {} marks what a customer said as a compliment.</source>
   <translation>Noch keine netten Worte. Auf einer Notiz kennzeichnet {} das Gesagte als Lob.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>Text (*.md);;Table (*.csv)</source>
   <translation>Text (*.md);;Tabelle (*.csv)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>%n testimonials written to {}</source>
   <translation>
    <numerusform>%n Kundenstimme nach {} geschrieben</numerusform>
    <numerusform>%n Kundenstimmen nach {} geschrieben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>What they said well of you</source>
   <translation>Was Gutes über Sie gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>No wishes yet. On a note, {} marks what a customer said as one: what they want and cannot get.</source>
   <translation>Noch keine Wünsche. Auf einer Notiz kennzeichnet {} das Gesagte als einen: was gewollt wird und fehlt.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>Not offered yet</source>
   <translation>Noch nicht im Angebot</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>Offered</source>
   <translation>Im Angebot</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>last voiced {}</source>
   <translation>zuletzt am {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>%n voices</source>
   <translation>
    <numerusform>%n Stimme</numerusform>
    <numerusform>%n Stimmen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>Read only</source>
   <translation>Nur lesbar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>Saved {}</source>
   <translation>Gespeichert: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>Backed up {}</source>
   <translation>Gesichert: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>All is saved</source>
   <translation>Alles ist gespeichert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/__init__.py"></location>
   <source>{} and {}</source>
   <translation>{} und {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>How are we doing?</source>
   <translation>Wie machen wir uns?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>How can we get better?</source>
   <translation>Was können wir besser machen?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>What is it you want and cannot get?</source>
   <translation>Was möchten Sie und bekommen es nicht?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>You promised</source>
   <translation>Sie haben zugesagt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>They wish</source>
   <translation>Wunsch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Reach them</source>
   <translation>So erreichen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Owed a reply</source>
   <translation>Antwort offen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Longer than agreed.</source>
   <translation>Länger als vereinbart.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Last words</source>
   <translation>Letzte Worte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>tell them: {}</source>
   <translation>mitteilen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>None open.</source>
   <translation>Keine offen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>heard {}</source>
   <translation>gehört am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Never.</source>
   <translation>Nie.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>in %n days</source>
   <translation>
    <numerusform>in %n Tag</numerusform>
    <numerusform>in %n Tagen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>turns {}</source>
   <translation>wird {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>They like {}</source>
   <translation>Am liebsten {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>They came {} last{}</source>
   <translation>Zuletzt kam {}{}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>No way to reach them is written down.</source>
   <translation>Kein Weg ist aufgeschrieben, auf dem man sie erreicht.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>sending {}</source>
   <translation>die Empfehlung: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>telling you: {}</source>
   <translation>den Hinweis: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>the order {}</source>
   <translation>den Auftrag {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>the kind words: {}</source>
   <translation>die netten Worte: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>not to be quoted</source>
   <translation>nicht zitieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>quote with the first name</source>
   <translation>mit Vornamen zitieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>quote without a name</source>
   <translation>ohne Namen zitieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>quote with the full name</source>
   <translation>mit vollem Namen zitieren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>the order</source>
   <translation>den Auftrag</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>their words</source>
   <translation>die Worte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Thank them for {}.</source>
   <translation>Danken Sie für {}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>and %n things more</source>
   <translation>
    <numerusform>und noch %n</numerusform>
    <numerusform>und noch %n</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>never asked</source>
   <translation>nie gefragt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>asked %n months ago</source>
   <translation>
    <numerusform>vor %n Monat gefragt</numerusform>
    <numerusform>vor %n Monaten gefragt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>asked lately</source>
   <translation>kürzlich gefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>not asked whether to quote it</source>
   <translation>nicht gefragt, ob zitiert werden darf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Do not</source>
   <translation>Nicht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>No name</source>
   <translation>Ohne Namen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Not asked</source>
   <translation>Nicht gefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Full name</source>
   <translation>Voller Name</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Tell them</source>
   <translation>Mitteilen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Answered</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>{} of 5</source>
   <translation>{} von 5</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>they do not know it yet</source>
   <translation>noch nicht mitgeteilt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>they know it</source>
   <translation>mitgeteilt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Changed: {} ({})</source>
   <translation>Geändert: {} ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Put it right</source>
   <translation>In Ordnung bringen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>The remedy was kept: is it put right?</source>
   <translation>Die Abhilfe ist eingehalten: Ist es in Ordnung?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>The remedy was missed: agree another</source>
   <translation>Die Abhilfe ist versäumt: Vereinbaren Sie eine andere</translation>
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
    <numerusform>%n Tag</numerusform>
    <numerusform>%n Tage</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>{} late</source>
   <translation>{} zu spät</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>admit by {}</source>
   <translation>Stellung nehmen bis {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>asked %n times in vain</source>
   <translation>
    <numerusform>%n-mal vergeblich gefragt</numerusform>
    <numerusform>%n-mal vergeblich gefragt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Stop it at the source: {} ({})</source>
   <translation>An der Quelle abstellen: {} ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Not in our hands</source>
   <translation>Nicht in unserer Hand</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>unconfirmed</source>
   <translation>unbestätigt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>cause: {}</source>
   <translation>Ursache: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>remedy: {}, {}</source>
   <translation>Abhilfe: {}, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Confirmed</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Unconfirmed</source>
   <translation>Unbestätigt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>%n complaints</source>
   <translation>
    <numerusform>%n Beschwerde</numerusform>
    <numerusform>%n Beschwerden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Done about it: {}</source>
   <translation>Dagegen getan: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>{}, the last {}</source>
   <translation>{}, zuletzt am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Stop it</source>
   <translation>Abstellen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{day} {brief_month}</source>
   <translation>{day}. {brief_month}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{weekday} {day} {month}</source>
   <translation>{weekday}, {day}. {month}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{weekday} {day} {month} {year}</source>
   <translation>{weekday}, {day}. {month} {year}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{day} {month}</source>
   <translation>{day}. {month}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{brief_weekday} {day} {brief_month}</source>
   <translation>{brief_weekday}, {day}. {brief_month}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{brief_day} {time}</source>
   <translation>{brief_day}, {time}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{long_day}, {time}</source>
   <translation>{long_day}, {time} Uhr</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>yesterday {}</source>
   <translation>gestern {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{date}</source>
   <translation>dem {date}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>reply by {}</source>
   <translation>Antwort bis {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{time}</source>
   <translation>{time}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{brief_weekday} {time}</source>
   <translation>{brief_weekday} {time}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{date} {time}</source>
   <translation>{date}, {time}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{} min</source>
   <translation>{} Min.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{} h</source>
   <translation>{} Std.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>%n hours</source>
   <translation>
    <numerusform>%n Stunde</numerusform>
    <numerusform>%n Stunden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{} left</source>
   <translation>noch {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every day</source>
   <translation>jeden Tag</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every %n weeks</source>
   <translation>
    <numerusform>jede Woche</numerusform>
    <numerusform>alle %n Wochen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every %n days</source>
   <translation>
    <numerusform>jeden Tag</numerusform>
    <numerusform>alle %n Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>%n days ago</source>
   <translation>
    <numerusform>vor %n Tag</numerusform>
    <numerusform>vor %n Tagen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every week</source>
   <translation>jede Woche</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every %n months</source>
   <translation>
    <numerusform>jeden Monat</numerusform>
    <numerusform>alle %n Monate</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every month</source>
   <translation>jeden Monat</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every %n years</source>
   <translation>
    <numerusform>jedes Jahr</numerusform>
    <numerusform>alle %n Jahre</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every year</source>
   <translation>jedes Jahr</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{} after it is done</source>
   <translation>{} nach Erledigung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>not the weekday you wrote</source>
   <translation>nicht der Wochentag, den Sie schrieben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>that day has passed</source>
   <translation>dieser Tag ist vorbei</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>called</source>
   <translation>Anruf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>left a message</source>
   <translation>Mailbox</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>tried to call</source>
   <translation>Anrufversuch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>came by</source>
   <translation>Besuch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>emailed</source>
   <translation>E-Mail</translation>
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
   <translation>Brief</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>said</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>met them</source>
   <translation>Treffen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>complaint</source>
   <translation>Beschwerde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>compliment</source>
   <translation>Lob</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>fact</source>
   <translation>Fakt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>wish</source>
   <translation>Wunsch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by phone</source>
   <translation>per Telefon</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by voicemail</source>
   <translation>per Mailbox</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>on the phone</source>
   <translation>am Telefon</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by email</source>
   <translation>per E-Mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by letter</source>
   <translation>per Brief</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by text</source>
   <translation>per SMS</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>in person</source>
   <translation>persönlich</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>call</source>
   <translation>Anruf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>email</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>missed call</source>
   <translation>verpasster Anruf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>voicemail</source>
   <translation>Mailbox</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>letter</source>
   <translation>Brief</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>other</source>
   <translation>Sonstiges</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>text</source>
   <translation>SMS</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>visit</source>
   <translation>Besuch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>enquiring</source>
   <translation>fragt an</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>past customer</source>
   <translation>früherer Kunde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>answered</source>
   <translation>beantwortet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>needs no answer</source>
   <translation>braucht keine Antwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Fact</source>
   <translation>Fakt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>You tried to reach them</source>
   <translation>Sie haben es versucht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>You {}</source>
   <translation>Sie: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>They {}</source>
   <translation>Kunde: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>moved once</source>
   <translation>einmal verschoben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>moved twice</source>
   <translation>zweimal verschoben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>moved {} times</source>
   <translation>{}-mal verschoben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>{} added</source>
   <translation>{} hinzugefügt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Import %n customers</source>
   <translation>
    <numerusform>%n Kunden importieren</numerusform>
    <numerusform>%n Kunden importieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Import %n records</source>
   <translation>
    <numerusform>%n Datensatz importieren</numerusform>
    <numerusform>%n Datensätze importieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n new</source>
   <translation>
    <numerusform>%n neu</numerusform>
    <numerusform>%n neu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n already here</source>
   <translation>
    <numerusform>%n schon da</numerusform>
    <numerusform>%n schon da</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n fill in what is missing</source>
   <translation>
    <numerusform>%n ergänzt Fehlendes</numerusform>
    <numerusform>%n ergänzen Fehlendes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n differ: yours are kept</source>
   <translation>
    <numerusform>%n lautet anders: Ihres bleibt</numerusform>
    <numerusform>%n lauten anders: Ihre bleiben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n cannot be read</source>
   <translation>
    <numerusform>%n nicht lesbar</numerusform>
    <numerusform>%n nicht lesbar</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>about</source>
   <translation>Über</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>birthday</source>
   <translation>Geburtstag</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>company</source>
   <translation>Firma</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>reply time</source>
   <translation>Antwortzeit</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>days to keep in touch</source>
   <translation>Tage zum In-Verbindung-Bleiben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>season</source>
   <translation>Saison</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>why they left</source>
   <translation>warum gegangen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>quiet until</source>
   <translation>still bis</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Line {}: {}, {}: yours is “{}”, the file says “{}”</source>
   <translation>Zeile {}: {}, {}: bei Ihnen „{}“, in der Datei „{}“</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Everything is as it was before.</source>
   <translation>Alles ist, wie es vorher war.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n were kept, because they were changed since</source>
   <translation>
    <numerusform>%n blieb, weil seither geändert</numerusform>
    <numerusform>%n blieben, weil seither geändert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Heard from them</source>
   <translation>Gehört</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>A reply is owed</source>
   <translation>Antwort offen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Orders of 12 months</source>
   <translation>Aufträge von 12 Monaten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Own field</source>
   <translation>Eigenes Feld</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>not for (days)</source>
   <translation>seit (Tagen) nicht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>within (days)</source>
   <translation>in den letzten (Tagen)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>none is agreed</source>
   <translation>keiner vereinbart</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>one is agreed</source>
   <translation>einer vereinbart</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>says</source>
   <translation>enthält</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>there is none</source>
   <translation>gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>there is one</source>
   <translation>gibt es</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>is empty</source>
   <translation>ist leer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>is filled in</source>
   <translation>ist ausgefüllt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>at least</source>
   <translation>mindestens</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>is</source>
   <translation>ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>is not</source>
   <translation>ist nicht</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>at most</source>
   <translation>höchstens</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Choice</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>in “{}”</source>
   <translation>in „{}“</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>not in “{}”</source>
   <translation>nicht in „{}“</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>no next step</source>
   <translation>kein nächster Schritt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>not: {}</source>
   <translation>nicht: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>owed a reply</source>
   <translation>Antwort offen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>with a next step</source>
   <translation>mit nächstem Schritt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>owed no reply</source>
   <translation>keine Antwort offen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>wishes “{}”</source>
   <translation>wünscht „{}“</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>with a wish</source>
   <translation>mit Wunsch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>ordered for {} or more</source>
   <translation>Aufträge für {} oder mehr</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>without a wish</source>
   <translation>ohne Wunsch</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>ordered for {} or less</source>
   <translation>Aufträge für {} oder weniger</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} is “{}”</source>
   <translation>{} ist „{}“</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} is not “{}”</source>
   <translation>{} ist nicht „{}“</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} says “{}”</source>
   <translation>{} enthält „{}“</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} at least {}</source>
   <translation>{} mindestens {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} at most {}</source>
   <translation>{} höchstens {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} is empty</source>
   <translation>{} ist leer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} is filled in</source>
   <translation>{} ist ausgefüllt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>heard from within %n days</source>
   <translation>
    <numerusform>seit gestern gehört</numerusform>
    <numerusform>in den letzten %n Tagen gehört</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>not heard from for %n days</source>
   <translation>
    <numerusform>seit %n Tag nichts gehört</numerusform>
    <numerusform>seit %n Tagen nichts gehört</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>kept {}</source>
   <translation>eingehalten am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>let off {}</source>
   <translation>erlassen am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>missed, said {}</source>
   <translation>versäumt, gesagt am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>written by mistake, said {}</source>
   <translation>irrtümlich geschrieben, gesagt am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>Promised {} for {}</source>
   <translation>Am {} zugesagt für {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>They promised {} for {}</source>
   <translation>Ihnen am {} zugesagt für {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>written down {}</source>
   <translation>aufgeschrieben am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>stays at its date, said {}</source>
   <translation>bleibt bei ihrem Datum, gesagt am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>to be told {}: {}</source>
   <translation>mitzuteilen: {}, seit dem {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>hidden {} until {}</source>
   <translation>am {} verborgen bis {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>told {} in time</source>
   <translation>rechtzeitig mitgeteilt am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>told {}, too late</source>
   <translation>zu spät mitgeteilt am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>moved to {}, {}</source>
   <translation>verschoben auf {}, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>corrected {}</source>
   <translation>berichtigt am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>date was {}</source>
   <translation>Datum war {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>words were {}</source>
   <translation>Worte waren {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Usually {}.</source>
   <translation>Meist {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Now {}.</source>
   <translation>Jetzt {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Last said: {}.</source>
   <translation>Zuletzt: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Open complaint: no.</source>
   <translation>Offene Beschwerde: nein.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Open complaint: yes.</source>
   <translation>Offene Beschwerde: ja.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>last gaps %n days</source>
   <translation>
    <numerusform>letzte Abstände %n Tag</numerusform>
    <numerusform>letzte Abstände %n Tage</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>last gaps {} to {} days</source>
   <translation>letzte Abstände {} bis {} Tage</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>waiting {}</source>
   <translation>wartet {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>quiet {}</source>
   <translation>still {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>later than usual</source>
   <translation>später als sonst</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>{} since {}</source>
   <translation>{} seit {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>sent by {}</source>
   <translation>empfohlen von {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>has left: {}</source>
   <translation>gegangen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Gone quiet.</source>
   <translation>Still geworden.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Later than usual.</source>
   <translation>Später als sonst.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Waiting for your reply since {}</source>
   <translation>Wartet auf Ihre Antwort seit {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>And %n more questions.</source>
   <translation>
    <numerusform>Und noch %n Frage.</numerusform>
    <numerusform>Und noch %n Fragen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Tried %n times, not reached.</source>
   <translation>
    <numerusform>%n-mal versucht, nicht erreicht.</numerusform>
    <numerusform>%n-mal versucht, nicht erreicht.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Mistake</source>
   <translation>Versehen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>snoozed until {}</source>
   <translation>zurückgestellt bis {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>promised {}</source>
   <translation>zugesagt am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>they promised {}</source>
   <translation>Ihnen zugesagt am {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>{state} {date}</source>
   <translation>{state} am {date}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>%n days late</source>
   <translation>
    <numerusform>%n Tag zu spät</numerusform>
    <numerusform>%n Tage zu spät</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>kept</source>
   <translation>eingehalten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>let off</source>
   <translation>erlassen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>missed</source>
   <translation>versäumt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>written by mistake</source>
   <translation>irrtümlich geschrieben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Not asked this time</source>
   <translation>Diesmal nicht gefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>They answered</source>
   <translation>Antwort vom Kunden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>You asked</source>
   <translation>Sie fragten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>They complained</source>
   <translation>Beschwerde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>You thanked them</source>
   <translation>Sie dankten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>waiting for your reply</source>
   <translation>wartet auf Ihre Antwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>{} KB</source>
   <translation>{} KB</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>{} MB</source>
   <translation>{} MB</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Any channel</source>
   <translation>Jeder Weg</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Replied in time</source>
   <translation>Rechtzeitig geantwortet</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>within what you told them, 24 hours unless agreed otherwise</source>
   <translation>binnen der Zeit, die Sie nannten, 24 Stunden, wenn nichts anderes vereinbart ist</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Promises kept by the first date</source>
   <translation>Zum ersten Datum gehalten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>as it was first promised</source>
   <translation>wie zuerst zugesagt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Kept by the agreed date</source>
   <translation>Absprachen gehalten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>the first date, or one agreed before it had passed</source>
   <translation>das erste Datum, oder eines, das vor dessen Ablauf vereinbart wurde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Told before the date</source>
   <translation>Vor dem Datum Bescheid gesagt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>when a promise had to move</source>
   <translation>wenn eine Zusage sich verschieben musste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Complaints admitted in time</source>
   <translation>Beschwerden anerkannt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>within the time of a reply</source>
   <translation>binnen der Zeit für eine Antwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Put right within 3 days</source>
   <translation>In 3 Tagen behoben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>of hearing the complaint</source>
   <translation>nachdem Sie die Beschwerde hörten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Confirmed by them</source>
   <translation>Vom Kunden bestätigt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>of the complaints that are closed</source>
   <translation>von den abgeschlossenen Beschwerden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Thanked in time</source>
   <translation>Rechtzeitig gedankt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>within 3 days: orders, referrals, useful complaints, kind words</source>
   <translation>binnen 3 Tagen: Aufträge, Empfehlungen, nützliche Beschwerden, nette Worte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Asked this half-year</source>
   <translation>Im Halbjahr gefragt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>of all in touch within 12 months</source>
   <translation>von allen, die in 12 Monaten in Verbindung waren</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>With a next step</source>
   <translation>Mit nächstem Schritt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>an open promise of yours or theirs, now</source>
   <translation>eine offene Zusage von Ihnen oder vom Kunden, jetzt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>nothing to count</source>
   <translation>nichts zu zählen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>%n missed</source>
   <translation>
    <numerusform>%n versäumt</numerusform>
    <numerusform>%n versäumt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>none missed</source>
   <translation>keine versäumt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>{}, too few to judge</source>
   <translation>{}, zu wenige, um zu urteilen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>promises</source>
   <translation>Zusagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>replies</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Nobody ordered in the year before, so there are no key customers.</source>
   <translation>Im Jahr davor hat niemand bestellt, also gibt es keine Schlüsselkunden.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>The others are worse off than your key customers by 20 points or more: {}.</source>
   <translation>Den anderen geht es um 20 Punkte oder mehr schlechter als Ihren Schlüsselkunden: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>All others fare as well as your key customers, or there are too few to judge.</source>
   <translation>Allen anderen geht es so gut wie Ihren Schlüsselkunden, oder es sind zu wenige, um zu urteilen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>week</source>
   <translation>Woche</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Promises kept each {}</source>
   <translation>Eingehalten je {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>No promise came due.</source>
   <translation>Keine Zusage wurde fällig.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>red: how many not</source>
   <translation>rot: wie viele nicht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>%n replies</source>
   <translation>
    <numerusform>%n Antwort</numerusform>
    <numerusform>%n Antworten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Replies, hours taken</source>
   <translation>Antworten, nach Stunden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Nobody was answered.</source>
   <translation>Niemand bekam eine Antwort.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>{} of {} bring 80</source>
   <translation>{} von {} bringen 80</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Orders by the largest, %</source>
   <translation>Aufträge der größten, %</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>No orders in the last 365 days.</source>
   <translation>Keine Aufträge in den letzten 365 Tagen.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>key</source>
   <translation>wichtig</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Key and other customers</source>
   <translation>Schlüsselkunden und andere</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>No orders in the last 365 days, so there are no key customers.</source>
   <translation>Keine Aufträge in den letzten 365 Tagen, also gibt es keine Schlüsselkunden.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>promises kept</source>
   <translation>eingehalten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>replied in time</source>
   <translation>rechtzeitig</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Say what you think of their complaint</source>
   <translation>Nehmen Sie zu Beschwerden Stellung</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Waiting for your reply</source>
   <translation>Wartet auf Ihre Antwort</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Promises past their date</source>
   <translation>Zusagen über ihr Datum</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Tell them the new date</source>
   <translation>Neues Datum mitteilen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Promised for today</source>
   <translation>Für heute zugesagt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Complaints: the next step</source>
   <translation>Beschwerden: der nächste Schritt</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Thank and ask</source>
   <translation>Danken und fragen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Birthdays</source>
   <translation>Geburtstage</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Gone quiet</source>
   <translation>Still geworden</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Later than usual</source>
   <translation>Später als sonst</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Reply later</source>
   <translation>Später antworten</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Reply today</source>
   <translation>Heute antworten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n promises are past their date.</source>
   <translation>
    <numerusform>%n Zusage ist über ihr Datum.</numerusform>
    <numerusform>%n Zusagen sind über ihr Datum.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n promises are due today.</source>
   <translation>
    <numerusform>%n Zusage ist heute fällig.</numerusform>
    <numerusform>%n Zusagen sind heute fällig.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n complaints wait for you.</source>
   <translation>
    <numerusform>%n Beschwerde wartet auf Sie.</numerusform>
    <numerusform>%n Beschwerden warten auf Sie.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>You owe nobody a reply.</source>
   <translation>Sie schulden niemandem eine Antwort.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>You owe %n replies</source>
   <translation>
    <numerusform>Sie schulden %n Antwort</numerusform>
    <numerusform>Sie schulden %n Antworten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>, all of them late.</source>
   <translation>, alle zu spät.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>, and it is late.</source>
   <translation>, und sie ist zu spät.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n are late.</source>
   <translation>
    <numerusform>%n ist zu spät.</numerusform>
    <numerusform>%n sind zu spät.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n snoozed rows wait.</source>
   <translation>
    <numerusform>%n zurückgestellte Zeile wartet.</numerusform>
    <numerusform>%n zurückgestellte Zeilen warten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n more have gone quiet.</source>
   <translation>
    <numerusform>%n weiterer ist still geworden.</numerusform>
    <numerusform>%n weitere sind still geworden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Nothing else is owed.</source>
   <translation>Sonst ist nichts offen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n are due by tonight</source>
   <translation>
    <numerusform>%n ist bis heute Abend fällig</numerusform>
    <numerusform>%n sind bis heute Abend fällig</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>last {}</source>
   <translation>zuletzt {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n times</source>
   <translation>
    <numerusform>%n-mal</numerusform>
    <numerusform>%n-mal</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n questions</source>
   <translation>
    <numerusform>%n Frage</numerusform>
    <numerusform>%n Fragen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>tried %n times</source>
   <translation>
    <numerusform>%n-mal versucht</numerusform>
    <numerusform>%n-mal versucht</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>complained {}</source>
   <translation>Beschwerde {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>new date: {}</source>
   <translation>neues Datum: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Has a birthday soon.</source>
   <translation>Hat bald Geburtstag.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Has a birthday today.</source>
   <translation>Hat heute Geburtstag.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Ask them: {}</source>
   <translation>Fragen Sie: {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>and %n more questions</source>
   <translation>
    <numerusform>und noch %n Frage</numerusform>
    <numerusform>und noch %n Fragen</numerusform>
   </translation>
  </message>
 </context>
</TS>
