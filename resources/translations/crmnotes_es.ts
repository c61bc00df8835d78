<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>crmnotes</name>
  <message>
   <location filename="../../crmnotes/clock.py"></location>
   <source>CRMNOTES_NOW must be a date and time with its offset, such as 2026-11-22T16:00:00+00:00.</source>
   <translation>CRMNOTES_NOW debe ser una fecha y hora con su desfase, por ejemplo 2026-11-22T16:00:00+00:00.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/clock.py"></location>
   <source>CRMNOTES_NOW must lie between the years 1900 and 9000.</source>
   <translation>CRMNOTES_NOW debe estar entre los años 1900 y 9000.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_columns.py"></location>
   <source>There is no column "{}". There are: {}.</source>
   <translation>No hay ninguna columna «{}». Hay: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_columns.py"></location>
   <location filename="../../crmnotes/exchange/csv_columns.py"></location>
   <source>Choose at least one column.</source>
   <translation>Elija al menos una columna.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <source>No column of this file holds a name, a phone number or an e-mail address, so there is nobody to import. If one does, say which it is.</source>
   <translation>Ninguna columna de este archivo contiene un nombre, un teléfono o un correo: no hay a quién importar. Si alguna lo hace, diga cuál.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <source>This file has a header but no rows: there is nobody to import.</source>
   <translation>Este archivo tiene cabecera pero ninguna fila: no hay a quién importar.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <source>it is a job of a customer, not a customer</source>
   <translation>es un trabajo de un cliente, no un cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <source>it names nobody: a transfer, not a payment to or from somebody</source>
   <translation>no nombra a nadie: una transferencia interna, no un pago a alguien o de alguien</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_in.py"></location>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>it has no name and no way to reach anybody</source>
   <translation>no hay nombre ni forma de contactar con nadie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_maps.py"></location>
   <source>There is no field "{}". There are: {}.</source>
   <translation>No hay ningún campo «{}». Hay: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_maps.py"></location>
   <source>There is no column "{}" in this file. There are: {}.</source>
   <translation>No hay ninguna columna «{}» en este archivo. Hay: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_out.py"></location>
   <source>There is no way of writing "{}". There are: {}.</source>
   <translation>No se puede escribir como «{}». Hay: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_out.py"></location>
   <source>Only customers can be written for {}. Choose excel or plain.</source>
   <translation>Para {} solo se pueden escribir clientes. Elija excel o plain.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_out.py"></location>
   <source>Columns can be parted by a comma, a semicolon or a tab.</source>
   <translation>Las columnas se separan con coma, punto y coma o tabulador.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_out.py"></location>
   <source>Only {} of {} rows could be read back, so the file was not kept. Try again.</source>
   <translation>Solo se pudieron releer {} de {} filas, así que el archivo no se guardó. Inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_rows.py"></location>
   <source>a quotation mark is opened and never closed</source>
   <translation>se abre una comilla que nunca se cierra</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_rows.py"></location>
   <source>the line is too long, or a quotation mark is never closed</source>
   <translation>la línea es demasiado larga, o una comilla nunca se cierra</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_rows.py"></location>
   <source>too many lines cannot be read; the rest of the file was left out</source>
   <translation>demasiadas líneas no se pueden leer; el resto del archivo se dejó fuera</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_rows.py"></location>
   <source>it has more than {} columns</source>
   <translation>tiene más de {} columnas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>This file is larger than {} MB. Split it and import the parts.</source>
   <translation>Este archivo pasa de {} MB. Divídalo e importe las partes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <source>There is no encoding called "{}".</source>
   <translation>No hay ninguna codificación llamada «{}».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>This file is empty.</source>
   <translation>Este archivo está vacío.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <source>A separator is one character, such as a comma or a semicolon.</source>
   <translation>Un separador es un solo signo, como una coma o un punto y coma.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/csv_table.py"></location>
   <source>This table has more than {} columns. It is probably not a contact list.</source>
   <translation>Esta tabla tiene más de {} columnas. Probablemente no es una lista de contactos.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/formats.py"></location>
   <source>The kind of "{}" is not known by its ending. Say it with --as csv, vcard or another.</source>
   <translation>La terminación de «{}» no dice de qué tipo es. Indíquelo con --as csv, vcard u otro.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_fields.py"></location>
   <source>this date cannot be read; the rest of the entry was taken</source>
   <translation>esta fecha no se puede leer; el resto de la entrada se tomó</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_fields.py"></location>
   <source>this length of time cannot be read; the rest of the entry was taken</source>
   <translation>esta duración no se puede leer; el resto de la entrada se tomó</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <source>its end is missing; what there is of it was taken</source>
   <translation>falta el final; lo que hay se tomó</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <source>this line of the entry cannot be read; the rest of the entry was taken</source>
   <translation>esta línea de la entrada no se puede leer; el resto de la entrada se tomó</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <source>This calendar has neither to-dos nor events: there is nothing to import.</source>
   <translation>Este calendario no tiene tareas ni citas: no hay nada que importar.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_in.py"></location>
   <source>This is no calendar: no line of it says BEGIN:VCALENDAR.</source>
   <translation>No es un calendario: ninguna línea dice BEGIN:VCALENDAR.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/ics_out.py"></location>
   <source>Only {} of {} entries could be read back, so the file was not kept. Try again.</source>
   <translation>Solo se pudieron releer {} de {} entradas, así que el archivo no se guardó. Inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>This file is not UTF-8 text, so it is no crmnotes file.</source>
   <translation>Este archivo no es texto UTF-8, así que no es un archivo de crmnotes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>The "version" of this file is no whole number.</source>
   <translation>La «version» de este archivo no es un número entero.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>A newer crmnotes wrote this file (version {}, this one reads {}). Update first.</source>
   <translation>Un crmnotes más nuevo escribió este archivo (versión {}, este lee {}). Actualice primero.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>This JSON file does not come from crmnotes: its "format" is not "crmnotes".</source>
   <translation>Este archivo JSON no viene de crmnotes: su «format» no es «crmnotes».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>the settings cannot be used: {}</source>
   <translation>los ajustes no se pueden usar: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>what this version does not know cannot be kept: {}</source>
   <translation>lo que esta versión no conoce no se puede conservar: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>{}: they are no list</source>
   <translation>{}: no es una lista</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>it is more than {} million letters</source>
   <translation>son más de {} millones de letras</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_in.py"></location>
   <source>This file is no whole JSON ({}). Nothing was imported.</source>
   <translation>Este archivo no es un JSON entero ({}). No se importó nada.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>it has no "customer"</source>
   <translation>falta «customer»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <source>it has no "due"</source>
   <translation>falta «due»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <source>its "snoozed_until" lies past its "due"</source>
   <translation>«snoozed_until» va después de «due»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_notes.py"></location>
   <source>its "unit" is none of day, week, month, year</source>
   <translation>«unit» no es day, week, month ni year</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_own.py"></location>
   <source>{}: {} of them cannot be read</source>
   <translation>{}: {} no se pueden leer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_own.py"></location>
   <source>the "files" cannot be used: they are no texts by hash</source>
   <translation>«files» no se puede usar: no son textos por su huella</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_own.py"></location>
   <source>files {}: its content is not what it was</source>
   <translation>files {}: el contenido no es el que era</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>a day of the week is a number from 0 (Monday) to 6</source>
   <translation>un día de la semana es un número de 0 (lunes) a 6</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>closed dates come in pairs of a first and a last day</source>
   <translation>los días cerrados van de dos en dos: un primer y un último día</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>closed dates cannot end before they begin</source>
   <translation>los días cerrados no pueden acabar antes de empezar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>its "birthday" is no date such as 1980-02-29 or --04-12</source>
   <translation>«birthday» no es una fecha como 1980-02-29 o --04-12</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_records.py"></location>
   <source>it has no "minor_units"</source>
   <translation>falta «minor_units»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>it is no record in braces</source>
   <translation>no es una ficha entre llaves</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no text</source>
   <translation>«{}» no es un texto</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>it has no "{}"</source>
   <translation>falta «{}»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no whole number that fits</source>
   <translation>«{}» no es un número entero que quepa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is neither true nor false</source>
   <translation>«{}» no es true ni false</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is none of {}</source>
   <translation>«{}» no es ninguno de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no day such as 2026-11-24</source>
   <translation>«{}» no es un día como 2026-11-24</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no time such as 15:00</source>
   <translation>«{}» no es una hora como 15:00</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no moment with an offset, such as 2026-11-24T15:00:00Z</source>
   <translation>«{}» no es un momento con desfase como 2026-11-24T15:00:00Z</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no list</source>
   <translation>«{}» no es una lista</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" holds something that is no text</source>
   <translation>«{}» contiene algo que no es un texto</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" are not names with texts</source>
   <translation>«{}» no son nombres con textos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>its "{}" is no record in braces</source>
   <translation>«{}» no es una ficha entre llaves</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/json_taker.py"></location>
   <source>it holds something nested too deeply</source>
   <translation>contiene algo anidado con demasiada profundidad</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <source>This is no e-mail: it does not begin with the lines that say who sent it.</source>
   <translation>No es un correo: no empieza con las líneas que dicen quién lo envió.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <source>the message is larger than {} MB</source>
   <translation>el mensaje ocupa más de {} MB</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <source>the message is damaged and cannot be read</source>
   <translation>el mensaje está dañado y no se puede leer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/mail_in.py"></location>
   <source>it does not say from whom it is</source>
   <translation>no dice de quién es</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/markdown_out.py"></location>
   <source>Only {} of {} records could be read back, so the file was not kept. Try again.</source>
   <translation>Solo se pudieron releer {} de {} fichas, así que el archivo no se guardó. Inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>"{}" is a folder. Choose the file in it.</source>
   <translation>«{}» es una carpeta. Elija el archivo que contiene.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>"{}" is not a file that can be read.</source>
   <translation>«{}» no es un archivo que se pueda leer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>"{}" is larger than {} MB. Split it and import the parts.</source>
   <translation>«{}» pasa de {} MB. Divídalo e importe las partes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>There is no file "{}" there.</source>
   <translation>No hay ningún archivo «{}» ahí.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/read_safely.py"></location>
   <source>"{}" cannot be read: {}.</source>
   <translation>No se puede leer «{}»: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/testimonials.py"></location>
   <source>Testimonials are written as text or as a table: end "{}" in .md or .csv.</source>
   <translation>Los testimonios se escriben como texto o como tabla: «{}» debe terminar en .md o .csv.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>its end, END:VCARD, is missing; what there is of it was taken</source>
   <translation>falta el final, END:VCARD; lo que hay se tomó</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>it is a group, and nobody of it is in this file</source>
   <translation>es un grupo, y nadie de él está en este archivo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>this line of the card cannot be read; the rest of the card was taken</source>
   <translation>esta línea de la tarjeta no se puede leer; el resto de la tarjeta se tomó</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>This is a calendar, not a list of contacts. Give it a name that ends in .ics.</source>
   <translation>Es un calendario, no una lista de contactos. Dele un nombre que termine en .ics.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>There is no contact card in this file: no line of it says BEGIN:VCARD.</source>
   <translation>No hay ninguna tarjeta de contacto en este archivo: ninguna línea dice BEGIN:VCARD.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>the card has more than {} lines</source>
   <translation>la tarjeta tiene más de {} líneas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_in.py"></location>
   <source>its beginning, BEGIN:VCARD, is missing</source>
   <translation>falta el principio, BEGIN:VCARD</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/vcard_out.py"></location>
   <source>Only {} of {} cards could be read back, so the file was not kept. Try again.</source>
   <translation>Solo se pudieron releer {} de {} tarjetas, así que el archivo no se guardó. Inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>Give the file a name.</source>
   <translation>Dé un nombre al archivo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>There is no folder "{}". Choose one that is there.</source>
   <translation>No hay ninguna carpeta «{}». Elija una que exista.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" is not a folder. Choose one.</source>
   <translation>«{}» no es una carpeta. Elija una.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>That is the notebook itself. Choose another name, so that it is not overwritten.</source>
   <translation>Ese es el propio cuaderno. Elija otro nombre para no sobrescribirlo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" cannot be used as a name: {}.</source>
   <translation>«{}» no sirve como nombre: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" is a link to another file. Choose another name.</source>
   <translation>«{}» es un enlace a otro archivo. Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" is a folder. Add the name of the file.</source>
   <translation>«{}» es una carpeta. Añada el nombre del archivo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" is not a plain file. Choose another name.</source>
   <translation>«{}» no es un archivo corriente. Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>The disk is full: nothing was exported. What was there before is still there.</source>
   <translation>El disco está lleno: no se exportó nada. Lo que había antes sigue ahí.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>Nothing can be written in the folder of "{}". Choose another folder.</source>
   <translation>No se puede escribir en la carpeta de «{}». Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/write_safely.py"></location>
   <source>"{}" could not be written: {}.</source>
   <translation>No se pudo escribir «{}»: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/xlsx_in.py"></location>
   <source>This workbook is too large. Save the sheet with the contacts as CSV and import that.</source>
   <translation>Este libro es demasiado grande. Guarde la hoja de contactos como CSV e impórtela.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/xlsx_in.py"></location>
   <source>This is no Excel workbook that can be read. Save it as .xlsx or as CSV, and import that.</source>
   <translation>No es un libro de Excel que se pueda leer. Guárdelo como .xlsx o como CSV e impórtelo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/xlsx_in.py"></location>
   <source>the sheet "{}" has other columns and was not read; save it alone and import that</source>
   <translation>la hoja «{}» tiene otras columnas y no se leyó; guárdela sola e impórtela</translation>
  </message>
  <message>
   <location filename="../../crmnotes/exchange/xlsx_in.py"></location>
   <source>This workbook is empty.</source>
   <translation>Este libro está vacío.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>ask a question</source>
   <translation>hacer una pregunta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>Write down what they answered, or the mark they gave.</source>
   <translation>Anote lo que respondieron, o la nota que dieron.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>write down an answer</source>
   <translation>anotar una respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>ask another time</source>
   <translation>preguntar otro día</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>write down what changed</source>
   <translation>anotar lo que cambió</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>told what changed</source>
   <translation>contado lo que cambió</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/asking.py"></location>
   <source>Write down first what changed because of it.</source>
   <translation>Anote primero qué cambió por ello.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>it names no customer of yours. Write the customer's name and a colon before it, and import it again</source>
   <translation>no nombra a ningún cliente suyo. Ponga delante el nombre del cliente y dos puntos, e impórtelo otra vez</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It has no words.</source>
   <translation>No tiene palabras.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It was called off.</source>
   <translation>Fue anulado.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It is an event without a day that can be read.</source>
   <translation>Es una cita sin un día que se pueda leer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It is an event of the past, on {}.</source>
   <translation>Es una cita pasada, del {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>It could be for more than one customer: {}.</source>
   <translation>Podría ser de más de un cliente: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/belonging.py"></location>
   <source>{} is no address of a customer of yours. Add it to one and import again.</source>
   <translation>{} no es la dirección de ningún cliente suyo. Añádala a uno e importe otra vez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/book.py"></location>
   <location filename="../../crmnotes/notebook/contact_import.py"></location>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <location filename="../../crmnotes/store/erasing.py"></location>
   <source>There is no such customer any more.</source>
   <translation>Ese cliente ya no existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/capturing.py"></location>
   <source>write down</source>
   <translation>anotar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/capturing.py"></location>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>Nothing was written. Write down what was said first.</source>
   <translation>No se anotó nada. Anote primero lo que se dijo.</translation>
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
   <translation>El archivo del cuaderno está dañado. Quedó como está; abra en su lugar la copia más reciente.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>admit a complaint</source>
   <translation>tomar postura sobre una queja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>agree a remedy</source>
   <translation>acordar un remedio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>put a complaint right</source>
   <translation>arreglar una queja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>a complaint is confirmed</source>
   <translation>una queja confirmada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>asked in vain</source>
   <translation>preguntado en vano</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>name the cause</source>
   <translation>nombrar la causa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Write down what was done so that it does not happen again.</source>
   <translation>Anote qué se hizo para que no vuelva a pasar.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>stop a cause at the source</source>
   <translation>parar una causa en su origen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>No complaint has that cause, or it was written down already what was done about it.</source>
   <translation>Ninguna queja tiene esa causa, o ya está anotado lo que se hizo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>ask whether they are still content</source>
   <translation>preguntar si siguen contentos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>This complaint is not closed yet.</source>
   <translation>Esta queja aún no está cerrada.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>This note is no complaint.</source>
   <translation>Esta nota no es una queja.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/complaints.py"></location>
   <source>The customer of this complaint is in the trash.</source>
   <translation>El cliente de esta queja está en la papelera.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/contact_import.py"></location>
   <source>this picture cannot be kept or is too large; all else of the card was taken</source>
   <translation>esta imagen no se puede conservar o es demasiado grande; todo lo demás de la tarjeta se tomó</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <source>add a customer</source>
   <translation>añadir un cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <source>edit a customer</source>
   <translation>modificar un cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <source>delete a customer</source>
   <translation>borrar un cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/customers.py"></location>
   <source>restore a customer</source>
   <translation>recuperar un cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/door.py"></location>
   <source>Other users of this computer could look into {}; now only you can.</source>
   <translation>Otros usuarios de este equipo podían mirar en {}; ahora solo usted puede.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/door.py"></location>
   <source>change settings</source>
   <translation>cambiar ajustes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <source>merge two customers</source>
   <translation>unir dos clientes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <source>say that two are not the same</source>
   <translation>decir que dos no son el mismo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <source>That is one and the same customer.</source>
   <translation>Es uno y el mismo cliente.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/duplicates.py"></location>
   <source>That is one and the same customer: nothing to merge.</source>
   <translation>Es uno y el mismo cliente: nada que unir.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>attach a file</source>
   <translation>adjuntar un archivo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>There is no such note any more.</source>
   <translation>Esa nota ya no existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <source>remove a file</source>
   <translation>quitar un archivo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <source>There is no such file any more.</source>
   <translation>Ese archivo ya no existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <source>A file can have {} MB at most; this one has {} MB. Keep it in a folder of yours, and write down where.</source>
   <translation>Un archivo puede tener {} MB como mucho; este tiene {} MB. Guárdelo en una carpeta suya y anote dónde.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/files.py"></location>
   <source>This file is empty: there is nothing to keep.</source>
   <translation>Este archivo está vacío: no hay nada que guardar.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/firms.py"></location>
   <source>This customer has no company. Write it into their form, and the firm has a page.</source>
   <translation>Este cliente no tiene empresa. Escríbala en su ficha y la empresa tendrá una página.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>add a group</source>
   <translation>añadir un grupo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>change a group</source>
   <translation>cambiar un grupo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>remove a group</source>
   <translation>quitar un grupo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>There is no such group any more.</source>
   <translation>Ese grupo ya no existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>A group needs a name.</source>
   <translation>Un grupo necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/groups.py"></location>
   <source>There is a group with that name already.</source>
   <translation>Ya hay un grupo con ese nombre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/history.py"></location>
   <location filename="../../crmnotes/notebook/imports.py"></location>
   <source>import</source>
   <translation>importación</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/imports.py"></location>
   <source>There is no import to take back.</source>
   <translation>No hay ninguna importación que deshacer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/imports.py"></location>
   <source>There is no such import.</source>
   <translation>No existe esa importación.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/imports.py"></location>
   <source>That import was taken back already.</source>
   <translation>Esa importación ya se deshizo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/kind_words.py"></location>
   <source>permission to quote</source>
   <translation>permiso para citar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/kind_words.py"></location>
   <source>Only a compliment can be quoted.</source>
   <translation>Solo se puede citar un elogio.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merged_files.py"></location>
   <source>A file that it names is not in this file.</source>
   <translation>Un archivo que nombra no está en este archivo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merged_files.py"></location>
   <source>The files of a note are no list of records.</source>
   <translation>Los archivos de una nota no son una lista de fichas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merging.py"></location>
   <source>It belongs to a customer who is neither in this file nor in the notebook.</source>
   <translation>Es de un cliente que no está ni en este archivo ni en el cuaderno.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merging.py"></location>
   <source>it is kept and none of its events says when, so that no score counts it</source>
   <translation>está cumplida y nada dice cuándo, así que ningún balance la cuenta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/merging.py"></location>
   <source>Another record with its id stands before it in this file and says something else.</source>
   <translation>Otro registro con el mismo identificador lo precede en este archivo y dice otra cosa.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>write down a note</source>
   <translation>anotar una nota</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>reply</source>
   <translation>responder</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>tried, not reached</source>
   <translation>intentado, sin respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>holding reply</source>
   <translation>respuesta provisional</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>settle a question</source>
   <translation>cerrar una pregunta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>edit a note</source>
   <translation>modificar una nota</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>mark a note</source>
   <translation>marcar una nota</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>Something was done about this complaint already, so it stays one.</source>
   <translation>Ya se hizo algo con esta queja, así que sigue siéndolo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>delete a note</source>
   <translation>borrar una nota</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/notes.py"></location>
   <source>restore a note</source>
   <translation>recuperar una nota</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>add an order</source>
   <translation>añadir un pedido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>edit an order</source>
   <translation>modificar un pedido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>delete an order</source>
   <translation>borrar un pedido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>restore an order</source>
   <translation>recuperar un pedido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>There is no such order any more.</source>
   <translation>Ese pedido ya no existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/orders.py"></location>
   <source>That amount is too large to be an order.</source>
   <translation>Ese importe es demasiado grande para un pedido.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>A list needs a name.</source>
   <translation>Una lista necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>There is a list with that name already.</source>
   <translation>Ya hay una lista con ese nombre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>There is no such list any more.</source>
   <translation>Esa lista ya no existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>remove a list</source>
   <translation>quitar una lista</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own.py"></location>
   <source>save a list</source>
   <translation>guardar una lista</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>A field needs a name.</source>
   <translation>Un campo necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>There is a field with that name already.</source>
   <translation>Ya hay un campo con ese nombre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>There is no such field any more.</source>
   <translation>Ese campo ya no existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>change own fields</source>
   <translation>cambiar campos propios</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/own_fields.py"></location>
   <source>remove an own field</source>
   <translation>quitar un campo propio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/pictures.py"></location>
   <source>change a picture</source>
   <translation>cambiar una imagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/pictures.py"></location>
   <source>remove a picture</source>
   <translation>quitar una imagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/pointing.py"></location>
   <source>its "{}" names what is neither in this file nor in the notebook, and was left out</source>
   <translation>«{}» nombra algo que no está ni en este archivo ni en el cuaderno, y se dejó fuera</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>make a promise</source>
   <translation>hacer una promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>keep a promise</source>
   <translation>cumplir una promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>renegotiate a promise</source>
   <translation>acordar una nueva fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>told of the new date</source>
   <translation>avisar de la nueva fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>keep the old date</source>
   <translation>mantener la fecha anterior</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>miss a promise</source>
   <translation>fallar una promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>release a promise</source>
   <translation>perdonar una promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>void a promise</source>
   <translation>anular una promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>correct a promise</source>
   <translation>corregir una promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>repeat a promise</source>
   <translation>repetir una promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>snooze a promise</source>
   <translation>posponer una promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>show a promise again</source>
   <translation>volver a mostrar una promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>delete a promise</source>
   <translation>borrar una promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>restore a promise</source>
   <translation>recuperar una promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>There is no such promise any more.</source>
   <translation>Esa promesa ya no existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/promises.py"></location>
   <source>What happened to a promise is never taken out of its history.</source>
   <translation>Lo que pasó con una promesa nunca sale de su historia.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/protection.py"></location>
   <location filename="../../crmnotes/store/faults.py"></location>
   <location filename="../../crmnotes/store/transactions.py"></location>
   <source>The notebook cannot be written here. Nothing was saved; save a copy in another folder to go on.</source>
   <translation>Aquí no se puede escribir en el cuaderno. No se guardó nada; guarde una copia en otra carpeta para seguir.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/protection.py"></location>
   <source>A passphrase needs at least one letter.</source>
   <translation>Una contraseña necesita al menos una letra.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/protection.py"></location>
   <source>A passphrase has at most {} letters.</source>
   <translation>Una contraseña tiene {} signos como mucho.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/protection.py"></location>
   <source>A passphrase is one line of letters, digits, signs and spaces.</source>
   <translation>Una contraseña es una línea de letras, cifras, signos y espacios.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>A snippet needs a short word.</source>
   <translation>Un texto breve necesita una palabra corta.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>There is a snippet with that word already.</source>
   <translation>Ya hay un texto breve con esa palabra.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>There is no such snippet any more.</source>
   <translation>Ese texto breve ya no existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>remove a snippet</source>
   <translation>quitar un texto breve</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/snippets.py"></location>
   <source>save a snippet</source>
   <translation>guardar un texto breve</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/taking_back.py"></location>
   <location filename="../../crmnotes/notebook/taking_back.py"></location>
   <source>take back an import</source>
   <translation>deshacer una importación</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>add a rule</source>
   <translation>añadir una regla</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>change a rule</source>
   <translation>cambiar una regla</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>remove a rule</source>
   <translation>quitar una regla</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>mark a rule with no</source>
   <translation>marcar una regla con no</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>mark a rule with yes</source>
   <translation>marcar una regla con sí</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>That moment has not come yet.</source>
   <translation>Ese momento aún no ha llegado.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>There is no such rule any more.</source>
   <translation>Esa regla ya no existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/tallies.py"></location>
   <source>There is such a rule already.</source>
   <translation>Esa regla ya existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/thanking.py"></location>
   <source>thank</source>
   <translation>agradecer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/trash.py"></location>
   <location filename="../../crmnotes/notebook/trash.py"></location>
   <source>empty the trash</source>
   <translation>vaciar la papelera</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/uniting.py"></location>
   <source>Neither of the two has a field "{}".</source>
   <translation>Ninguno de los dos tiene un campo «{}».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/wishes.py"></location>
   <source>Give the wish a name, such as “linen in ochre”.</source>
   <translation>Dé un nombre al deseo, por ejemplo «lino ocre».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/wishes.py"></location>
   <source>gather a wish</source>
   <translation>recoger un deseo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/wishes.py"></location>
   <source>offer a wish</source>
   <translation>ofrecer un deseo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/wishes.py"></location>
   <source>Choose at least one customer to tell.</source>
   <translation>Elija al menos un cliente a quien avisar.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/words.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>A customer needs a name.</source>
   <translation>Un cliente necesita un nombre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/notebook/words.py"></location>
   <source>A name can have {} letters at most.</source>
   <translation>Un nombre tiene {} letras como mucho.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/plaintext.py"></location>
   <source>That text is {:.0f} MB long; {} MB can be kept. Nothing was saved.</source>
   <translation>Ese texto ocupa {:.0f} MB; se pueden guardar {} MB. No se guardó nada.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/asking.py"></location>
   <source>There is no question "{}". There are: {}.</source>
   <translation>No hay ninguna pregunta «{}». Hay: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/asking.py"></location>
   <source>A mark is a number from 1 to 5, not {}. Leave it out if they gave none.</source>
   <translation>Una nota es un número de 1 a 5, no {}. Déjela vacía si no dieron ninguna.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/capture_order.py"></location>
   <source>“{}” is not an amount: write it as 1980, 1980.50 or 1,980.50.</source>
   <translation>«{}» no es un importe: escríbalo como 1980, 1980,50 o 1.980,50.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/capture_order.py"></location>
   <source>The amount “{}” is too large.</source>
   <translation>El importe «{}» es demasiado grande.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>They have confirmed this complaint already.</source>
   <translation>Ya confirmaron esta queja.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>Put it right first: they can only confirm what was done.</source>
   <translation>Arréglelo primero: solo pueden confirmar lo que está hecho.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>They cannot confirm it before it was put right.</source>
   <translation>No pueden confirmarlo antes de que se arreglara.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>Put it right first: only then is there something to confirm.</source>
   <translation>Arréglelo primero: solo entonces hay algo que confirmar.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>It closes unconfirmed only after two attempts without an answer.</source>
   <translation>Se cierra sin confirmar solo tras dos intentos sin respuesta.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>Name the cause in a word or two, or say “{}”.</source>
   <translation>Nombre la causa en una o dos palabras, o diga «{}».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>Name the cause in a few words: {} letters at most.</source>
   <translation>Nombre la causa en pocas palabras: {} letras como mucho.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>This complaint is closed. Ctrl+Z takes back what was done last.</source>
   <translation>Esta queja está cerrada. Ctrl+Z deshace lo último.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>That day has not come yet.</source>
   <translation>Ese día aún no ha llegado.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/complaints.py"></location>
   <source>That day lies before the complaint.</source>
   <translation>Ese día es anterior a la queja.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/dates.py"></location>
   <source>“{}” is not a date that crmnotes knows: try “fri”, “tomorrow 3pm” or “24 Nov”.</source>
   <translation>«{}» no es una fecha que crmnotes conozca: pruebe «viernes», «mañana 15h» o «24 nov».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/dates_calendar.py"></location>
   <source>That date is too far away.</source>
   <translation>Esa fecha está demasiado lejos.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/dates_calendar.py"></location>
   <source>There is no such day as “{}”: please check the date.</source>
   <translation>El día «{}» no existe: revise la fecha.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/dates_repeats.py"></location>
   <source>A promise cannot repeat every {} {}s: say every 1 to 1000.</source>
   <translation>Una promesa no puede repetirse cada {} {}: diga de 1 a 1000.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/images.py"></location>
   <source>This is no picture that can be kept: choose a PNG, JPEG or WebP file.</source>
   <translation>No es una imagen que se pueda guardar: elija un archivo PNG, JPEG o WebP.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/images.py"></location>
   <source>A picture can have 5 MB at most; this one has {} MB.</source>
   <translation>Una imagen puede tener 5 MB como mucho; esta tiene {} MB.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/images.py"></location>
   <source>This picture has {} × {} pixels, which is too many. Save it smaller first.</source>
   <translation>Esta imagen tiene {} × {} píxeles, son demasiados. Guárdela antes más pequeña.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/images.py"></location>
   <source>This picture is too large to be kept. Save it with {} pixels a side at most.</source>
   <translation>Esta imagen es demasiado grande. Guárdela con {} píxeles por lado como mucho.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/labels.py"></location>
   <source>There is no sheet of labels called {}. There are: {}.</source>
   <translation>No hay ninguna hoja de etiquetas {}. Hay: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/labels.py"></location>
   <source>The sheet has {} labels: begin with one from 1 to {}.</source>
   <translation>La hoja tiene {} etiquetas: empiece por una de 1 a {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>This promise is already kept.</source>
   <translation>Esta promesa ya está cumplida.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>This promise is already marked as missed.</source>
   <translation>Esta promesa ya está marcada como fallada.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>They already let you off this promise.</source>
   <translation>Ya le liberaron de esta promesa.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>This promise is marked as written by mistake.</source>
   <translation>Esta promesa está marcada como un error.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>A promise cannot have been made in the future.</source>
   <translation>Una promesa no puede haberse hecho en el futuro.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>Say in a line why it was missed.</source>
   <translation>Diga en una línea por qué se falló.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>That is the date it already has.</source>
   <translation>Esa es la fecha que ya tiene.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>The new date had passed already when you told them: choose a later one.</source>
   <translation>La nueva fecha ya había pasado cuando lo dijo: elija una posterior.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>There is no new date to tell them of.</source>
   <translation>No hay ninguna fecha nueva que decir.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>The new date has passed as well: agree another one.</source>
   <translation>La nueva fecha también ha pasado: acuerde otra.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>Its date has passed: agree a new one with them instead of correcting it.</source>
   <translation>Su fecha ha pasado: acuerde una nueva en vez de corregirla.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>Its date has passed: it cannot be hidden any more.</source>
   <translation>Su fecha ha pasado: ya no se puede ocultar.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>Choose a later moment than now.</source>
   <translation>Elija un momento posterior a ahora.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>It cannot be hidden past its due date.</source>
   <translation>No se puede ocultar más allá de su fecha.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>A promise needs words: what did you promise?</source>
   <translation>Una promesa necesita palabras: ¿qué prometió?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>This promise is in the trash: restore it first.</source>
   <translation>Esta promesa está en la papelera: recupérela primero.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>The new date has passed already: choose a later one.</source>
   <translation>La nueva fecha ya ha pasado: elija una posterior.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/ledger.py"></location>
   <source>That was before the promise was made.</source>
   <translation>Eso fue antes de que se hiciera la promesa.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>That cannot be compared in this way.</source>
   <translation>Eso no se puede comparar así.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>Choose which own field is meant.</source>
   <translation>Elija de qué campo propio se trata.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>A condition lacks what to compare with. Fill it in, or remove the row.</source>
   <translation>A una condición le falta con qué comparar. Complétela o quite la fila.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>What to compare with can have {} letters at most.</source>
   <translation>Aquello con lo que se compara tiene {} letras como mucho.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>Give a number of days, such as 60.</source>
   <translation>Dé un número de días, por ejemplo 60.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>Give an amount, such as 500.</source>
   <translation>Dé un importe, por ejemplo 500.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>Choose one of the stages.</source>
   <translation>Elija una de las etapas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>A list needs at least one condition.</source>
   <translation>Una lista necesita al menos una condición.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>A list can have {} conditions at most.</source>
   <translation>Una lista tiene {} condiciones como mucho.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/lists.py"></location>
   <source>The list “{}” has a condition that this version does not know.</source>
   <translation>La lista «{}» tiene una condición que esta versión no conoce.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>The name of a field can have {} letters at most.</source>
   <translation>El nombre de un campo tiene {} letras como mucho.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>A field to choose from needs at least two choices, with commas between them.</source>
   <translation>Un campo de opciones necesita al menos dos, separadas por comas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>A field to choose from can have {} choices at most.</source>
   <translation>Un campo de opciones tiene {} como mucho.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>“{}” is one of: {}.</source>
   <translation>«{}» es una de: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>“{}” is a number, such as 12 or 3.5.</source>
   <translation>«{}» es un número, como 12 o 3,5.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/own_fields.py"></location>
   <source>“{}” is a date, such as 24 Nov 2026.</source>
   <translation>«{}» es una fecha, como 24 nov 2026.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/period.py"></location>
   <source>A period must lie between the years {} and {}.</source>
   <translation>Un período debe estar entre los años {} y {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/period.py"></location>
   <source>A period cannot end on {} before it begins on {}.</source>
   <translation>Un período no puede terminar el {} antes de empezar el {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/period.py"></location>
   <source>A period can last a hundred years at most.</source>
   <translation>Un período puede durar cien años como mucho.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/preferences.py"></location>
   <source>Give the currency by its three letters, such as EUR, GBP or DKK.</source>
   <translation>Dé la moneda con sus tres letras, como EUR, USD o MXN.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/preferences.py"></location>
   <source>Give the country by its two letters, such as GB, DE or US.</source>
   <translation>Dé el país con sus dos letras, como ES, MX o AR.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/preferences.py"></location>
   <source>Ask every 1 to {} months.</source>
   <translation>Pregunte cada 1 a {} meses.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>That repeat leads past the end of the calendar.</source>
   <translation>Esa repetición pasa del fin del calendario.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>A promise cannot repeat every {} {}s.</source>
   <translation>Una promesa no puede repetirse cada {} {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>A promise can repeat every 1000 days, weeks, months or years at most.</source>
   <translation>Una promesa puede repetirse cada 1000 días, semanas, meses o años como mucho.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>A promise repeats every so many days, weeks, months or years.</source>
   <translation>Una promesa se repite cada tantos días, semanas, meses o años.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/recurrence.py"></location>
   <source>A repeat counts from the due date or from the day it was done.</source>
   <translation>Una repetición cuenta desde la fecha o desde el día en que se hizo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/referrals.py"></location>
   <source>{} cannot have been sent by themselves. Choose somebody else.</source>
   <translation>{} no puede haberse enviado a sí mismo. Elija a otra persona.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/referrals.py"></location>
   <source>{} cannot have been sent by {}, whom they sent: {}.</source>
   <translation>{} no puede venir de {}, porque fue al revés: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>A reply time must be between a minute and a year.</source>
   <translation>Un plazo de respuesta está entre un minuto y un año.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>A closed weekday must be a day from Monday to Sunday.</source>
   <translation>Un día cerrado debe ser de lunes a domingo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>At least one day of the week must stay open.</source>
   <translation>Al menos un día de la semana debe quedar abierto.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>Being away cannot end on {} before it begins on {}.</source>
   <translation>Una ausencia no puede terminar el {} antes de empezar el {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/reply.py"></location>
   <source>Being away can last a year at most.</source>
   <translation>Una ausencia puede durar un año como mucho.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/rhythm.py"></location>
   <source>Choose a day within the next 90 days.</source>
   <translation>Elija un día dentro de los próximos 90 días.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/rhythm.py"></location>
   <source>Keeping in touch must be every 1 to 3660 days.</source>
   <translation>Mantener el contacto debe ser cada 1 a 3660 días.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/rhythm.py"></location>
   <source>A season is a month from January to December.</source>
   <translation>Una temporada es un mes de enero a diciembre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/snippets.py"></location>
   <source>Give a short word of letters and digits, such as thanks.</source>
   <translation>Dé una palabra corta de letras y cifras, por ejemplo gracias.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/snippets.py"></location>
   <source>Write what “{}” stands for.</source>
   <translation>Escriba qué significa «{}».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/snippets.py"></location>
   <source>A snippet can have {} letters at most.</source>
   <translation>Un texto breve tiene {} letras como mucho.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/strength.py"></location>
   <source>Somebody who has the file and tries would find this within a day. Four words that do not belong together hold.</source>
   <translation>Quien tenga el archivo y pruebe lo hallaría en un día. Cuatro palabras que no van juntas resisten.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/strength.py"></location>
   <source>Somebody who has the file and tries could find this within a year. One more word makes it much stronger.</source>
   <translation>Quien tenga el archivo y pruebe podría hallarlo en un año. Una palabra más la hace mucho más fuerte.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/strength.py"></location>
   <source>Somebody who has the file and tries would need many years to find this.</source>
   <translation>Quien tenga el archivo y pruebe necesitaría muchos años.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/strength.py"></location>
   <source>This would not be found by trying.</source>
   <translation>Nadie lo hallaría probando.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/tallies.py"></location>
   <source>A rule needs a sentence, such as: answered before the third ring.</source>
   <translation>Una regla necesita una frase, por ejemplo: contestado antes del tercer tono.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/tallies.py"></location>
   <source>A rule can have {} letters at most: say it shorter.</source>
   <translation>Una regla tiene {} letras como mucho: dígala más corta.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/tallies.py"></location>
   <source>The target must be between 1 and 100 of a hundred times.</source>
   <translation>El objetivo debe estar entre 1 y 100 de cada cien veces.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/rules/testimonials.py"></location>
   <source>There is no permission "{}". There are: {}.</source>
   <translation>No hay ningún permiso «{}». Hay: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/self_test_window.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/customer/table.py"></location>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/found.py"></location>
   <source>Customers</source>
   <translation>Clientes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source>The copy {} in {} is not what was written; it was not kept.</source>
   <translation>La copia {} en {} no es lo que se escribió; no se guardó.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source>{} is the notebook itself; choose another name.</source>
   <translation>{} es el propio cuaderno; elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source>{} is there already; choose another name.</source>
   <translation>{} ya existe; elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source>The copy {} was made, but not its card: {}.</source>
   <translation>Se hizo la copia {}, pero no su ficha: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/backups.py"></location>
   <source> The newest good backup is {} in {}.</source>
   <translation> La copia buena más reciente es {} en {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>Something took the place of the copy in {}. The notebook is untouched.</source>
   <translation>Algo ocupó el lugar de la copia en {}. El cuaderno está intacto.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>The copy {} does not hold all rows; it was not kept.</source>
   <translation>La copia {} no contiene todas las fichas; no se guardó.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>The disk is full: no copy can be made in {}. The notebook is untouched; make room there.</source>
   <translation>El disco está lleno: no se puede hacer una copia en {}. El cuaderno está intacto; haga sitio allí.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>No copy can be made in {}: {}.</source>
   <translation>No se puede hacer una copia en {}: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/checked.py"></location>
   <source>The notebook is damaged, and so would be its copy {}; it was not kept.</source>
   <translation>El cuaderno está dañado y su copia {} también lo estaría; no se guardó.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/database.py"></location>
   <source>crmnotes itself is busy with the notebook just now, with a backup or an import. Nothing was saved; save again in a moment.</source>
   <translation>crmnotes mismo está ocupado ahora con el cuaderno, con una copia o una importación. No se ha guardado nada; guarde de nuevo dentro de un momento.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/database.py"></location>
   <location filename="../../crmnotes/store/faults.py"></location>
   <location filename="../../crmnotes/store/opening.py"></location>
   <source>The notebook file was moved, deleted or replaced while it was open. Nothing was saved. Choose File, Save a copy as…, and go on in that copy.</source>
   <translation>El archivo del cuaderno se movió, se borró o se reemplazó mientras estaba abierto. No se ha guardado nada. Elija Archivo, Guardar una copia como…, y siga en esa copia.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/database.py"></location>
   <location filename="../../crmnotes/store/renewing.py"></location>
   <source>Another program changed the notebook while it was open here. Nothing was saved; close crmnotes and start it again: it looks the notebook over, and keeps what was changed.</source>
   <translation>Otro programa ha modificado el cuaderno mientras estaba abierto aquí. No se ha guardado nada; cierre crmnotes y ábralo de nuevo: revisa el cuaderno y conserva los cambios.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/database.py"></location>
   <location filename="../../crmnotes/store/faults.py"></location>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Stopped. Nothing was changed.</source>
   <translation>Detenido. No se ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/erasing.py"></location>
   <location filename="../../crmnotes/store/passphrase.py"></location>
   <source>{} cannot be written anew: {}.</source>
   <translation>{} no se puede escribir de nuevo: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>The disk is full: nothing was saved. What you typed is still here; make room and save again.</source>
   <translation>El disco está lleno: no se guardó nada. Lo que escribió sigue aquí; haga sitio y guarde otra vez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>Another program is using the notebook just now. Nothing was saved; try again in a moment.</source>
   <translation>Otro programa usa el cuaderno ahora mismo. No se guardó nada; inténtelo en un momento.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>The last save was cut short, and the notebook cannot be put right where nothing may be written. Copy it, together with the file ending in -journal, into a folder of yours.</source>
   <translation>El último guardado se cortó, y el cuaderno no se puede arreglar donde no se puede escribir. Cópielo, junto con el archivo que termina en -journal, a una carpeta suya.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>The disk does not do what was asked: {}. Nothing was saved; what you typed is still here.</source>
   <translation>El disco no hace lo que se le pide: {}. No se guardó nada; lo que escribió sigue aquí.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>That text is too long to keep. Nothing was saved.</source>
   <translation>Ese texto es demasiado largo. No se guardó nada.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>input or output failed</source>
   <translation>falló una lectura o escritura</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/faults.py"></location>
   <source>a file cannot be opened</source>
   <translation>no se puede abrir un archivo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/journal.py"></location>
   <source>This cannot be undone any more: what it changed has been changed since in another way.</source>
   <translation>Esto ya no se puede deshacer: lo que cambió se ha cambiado después de otra forma.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} cannot be made beside the notebook: {}.</source>
   <translation>{} no se puede crear junto al cuaderno: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} is no ordinary file; move it away to open the notebook.</source>
   <translation>{} no es un archivo corriente; muévalo para abrir el cuaderno.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} is open in another window or program. Close it there first.</source>
   <translation>{} está abierto en otra ventana o programa. Ciérrelo allí primero.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} is open in another window: {} since {}. Close it there first.</source>
   <translation>{} está abierto en otra ventana: {} desde {}. Ciérrelo allí primero.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/lock.py"></location>
   <source>{} is open in another window: {} on {} since {}. Close it there first.</source>
   <translation>{} está abierto en otra ventana: {} en {} desde {}. Ciérrelo allí primero.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/opening.py"></location>
   <source>Other users of this computer could read {}; now only you can.</source>
   <translation>Otros usuarios de este equipo podían leer {}; ahora solo usted puede.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/opening.py"></location>
   <source>The program was ended in the middle of a save. All that was saved before is here; what was under way then, such as an import, was taken back and can be done again.</source>
   <translation>El programa terminó en mitad de un guardado. Todo lo guardado antes está aquí; lo que estaba en curso, por ejemplo una importación, se ha deshecho y puede hacerse otra vez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/opening.py"></location>
   <source>{} must be brought up to date first, and cannot be written here. Copy it to do so.</source>
   <translation>{} debe actualizarse primero, y aquí no se puede escribir. Cópielo para ello.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/passphrase.py"></location>
   <source>The notebook was written while its passphrase was being changed. Nothing was changed; try again.</source>
   <translation>Se escribió en el cuaderno mientras cambiaba su contraseña. No se cambió nada; inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/passphrase.py"></location>
   <source>The passphrase was not changed: {}.</source>
   <translation>La contraseña no se cambió: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is a link that leads nowhere. Nothing was made or changed.</source>
   <translation>{} es un enlace que no lleva a ninguna parte. No se creó ni cambió nada.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{!r} cannot be reached: {}.</source>
   <translation>{!r} no está al alcance: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>There is no notebook {}. Nothing was made.</source>
   <translation>No hay ningún cuaderno {}. No se creó nada.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is a folder, not a notebook.</source>
   <translation>{} es una carpeta, no un cuaderno.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is no ordinary file, so it is no notebook.</source>
   <translation>{} no es un archivo corriente, así que no es un cuaderno.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is empty: it is no notebook any more. It was left as it is.</source>
   <translation>{} está vacío: ya no es un cuaderno. Quedó como está.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>You may not read {}. Give yourself the right to, or ask whoever owns it.</source>
   <translation>No tiene permiso para leer {}. Déselo, o pregunte a su dueño.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} cannot be reached: {}.</source>
   <translation>{} no está al alcance: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>The folder {} cannot be made: {}.</source>
   <translation>La carpeta {} no se puede crear: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/place.py"></location>
   <location filename="../../crmnotes/store/place.py"></location>
   <source>{} is there already; it was left as it is.</source>
   <translation>{} ya existe; quedó como está.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/renewing.py"></location>
   <source>Another program changed {}. It was found whole, and what was changed is kept; how it was found is in {}.</source>
   <translation>Otro programa ha modificado {}. El archivo está intacto y los cambios se conservan; tal como se encontró, está en {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/renewing.py"></location>
   <source>Another program changed {}. crmnotes looks it over when it next opens it to write; until then letters that change on the disk are not noticed.</source>
   <translation>Otro programa ha modificado {}. crmnotes revisa el archivo la próxima vez que lo abra para escribir; hasta entonces no se notan las letras que se alteren en el disco.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/renewing.py"></location>
   <source>{} is damaged, and another program wrote into it last.</source>
   <translation>{} está dañado, y otro programa fue el último en escribir en él.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>The disk is full: {}. The notebook is untouched; make room and try again.</source>
   <translation>El disco está lleno: {}. El cuaderno está intacto; haga sitio e inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} is the notebook itself: there is nothing to restore.</source>
   <translation>{} es el propio cuaderno: no hay nada que restaurar.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} cannot be copied beside the notebook</source>
   <translation>{} no se puede copiar junto al cuaderno</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>nothing was put in its place</source>
   <translation>no se puso nada en su lugar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} is not what it was when it was made: choose another backup.</source>
   <translation>{} no es lo que era cuando se hizo: elija otra copia.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} is being written just now; close the program that does so, and try again.</source>
   <translation>{} se está escribiendo ahora; cierre el programa que lo hace e inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} is damaged: choose another backup. Nothing was changed.</source>
   <translation>{} está dañada: elija otra copia. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{} holds rows that belong to nobody: choose another backup. Nothing was changed.</source>
   <translation>{} contiene filas que no son de nadie: elija otra copia. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/restoring.py"></location>
   <source>{}: {}. The notebook is untouched.</source>
   <translation>{}: {}. El cuaderno está intacto.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/rows.py"></location>
   <source>A time without its zone cannot be kept.</source>
   <translation>Una hora sin su zona no se puede guardar.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/rows.py"></location>
   <source>That moment lies outside the calendar (years 1 to 9999).</source>
   <translation>Ese momento está fuera del calendario (años 1 a 9999).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/salvage.py"></location>
   <source>Nothing of a notebook can be found in this file. It was left as it is.</source>
   <translation>No se encuentra nada de un cuaderno en este archivo. Quedó como está.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>Wrong passphrase, or the start of the file is damaged. It was left as it is.</source>
   <translation>Contraseña equivocada, o el principio del archivo está dañado. Quedó como está.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <source>{} is locked with another passphrase: that of the day when it was made.</source>
   <translation>{} está cerrada con otra contraseña: la del día en que se hizo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} is locked with a passphrase.</source>
   <translation>{} está cerrado con contraseña.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>No file can be made in {}: {}.</source>
   <translation>No se puede crear un archivo en {}: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/sealing.py"></location>
   <source>{} is damaged, and so would be what is made of it; nothing was changed.</source>
   <translation>{} está dañado, y lo que se haga de él también lo estaría; no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/transactions.py"></location>
   <source>The disk failed at the last moment, so this may be saved or not. Look whether it is there before you repeat it.</source>
   <translation>El disco falló en el último momento: puede que se guardara o no. Mire si está antes de repetirlo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/transactions.py"></location>
   <source>What could not be told before is saved after all. Look at it, then go on.</source>
   <translation>Lo que no se sabía antes sí quedó guardado. Mírelo y siga.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} is not a notebook. It was left as it is.</source>
   <translation>{} no es un cuaderno. Quedó como está.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} has no passphrase: open it without one.</source>
   <translation>{} no tiene contraseña: ábralo sin ella.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>The start of {} is damaged. It was left as it is.</source>
   <translation>El comienzo de {} está dañado. El archivo quedó como estaba.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} belongs to another program: it is not a notebook. It was left as it is.</source>
   <translation>{} es de otro programa: no es un cuaderno. Quedó como está.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} was written by a newer crmnotes (format {}; this one reads up to {}). It was left as it is; install the newer version to open it.</source>
   <translation>{} lo escribió un crmnotes más nuevo (formato {}; este lee hasta {}). Quedó como está; instale la versión más nueva para abrirlo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} is not a whole notebook. It was left as it is.</source>
   <translation>{} no es un cuaderno entero. Quedó como está.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} holds a part that crmnotes did not make ({!r}). It was left as it is.</source>
   <translation>{} contiene una parte que crmnotes no hizo ({!r}). Quedó como está.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>{} lacks parts of a notebook. It was left as it is.</source>
   <translation>A {} le faltan partes de un cuaderno. Quedó como está.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/store/upgrades.py"></location>
   <source>The notebook holds rows that belong to nobody; it was left in its old format.</source>
   <translation>El cuaderno contiene filas que no son de nadie; quedó en su formato antiguo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/finding.py"></location>
   <source>Here</source>
   <translation>Aquí</translation>
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
   <translation>En cualquier lugar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/finding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>A complaint of {}: C takes the first step</source>
   <translation>Una queja de {}: C da el primer paso</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>A compliment of {}</source>
   <translation>Un elogio de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>A wish of {}</source>
   <translation>Un deseo de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>No complaint of {} any more</source>
   <translation>Ya no es queja de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>No compliment of {} any more</source>
   <translation>Ya no es elogio de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <source>No wish of {} any more</source>
   <translation>Ya no es deseo de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Needs no answer</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <location filename="../../crmnotes/ui/acts/notes.py"></location>
   <location filename="../../crmnotes/ui/panes/customers.py"></location>
   <source>Moved to the trash: {}</source>
   <translation>A la papelera: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>This promise has ended already. Ctrl+Z takes back what was done last.</source>
   <translation>Esta promesa ya ha terminado. Ctrl+Z deshace lo último.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Kept: {}</source>
   <translation>Conservado: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>Told them the new date: {}</source>
   <translation>Les dije la nueva fecha: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>It stays at its date: {}</source>
   <translation>Sigue en su fecha: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>They let you off: {}</source>
   <translation>Le liberaron: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>Was this promise written by mistake? It then leaves every count.

{}</source>
   <translation>¿Se escribió esta promesa por error? Entonces sale de todas las cuentas.

{}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Keep it</source>
   <translation>Conservarlo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Written by mistake</source>
   <translation>
    <numerusform>Escrita por error</numerusform>
    <numerusform>Escritas por error</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/promises.py"></location>
   <source>Written by mistake: {}</source>
   <translation>Escrita por error: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Taken back: {}</source>
   <translation>Deshecho: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>There is nothing to undo.</source>
   <translation>No hay nada que deshacer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Done again: {}</source>
   <translation>Rehecho: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>There is nothing to redo.</source>
   <translation>No hay nada que rehacer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>&amp;Write down…</source>
   <translation>&amp;Anotar…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Add a customer…</source>
   <translation>Añadir un &amp;cliente…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Import contacts…</source>
   <translation>&amp;Importar contactos…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Export the list…</source>
   <translation>&amp;Exportar la lista…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>The &amp;file on this customer…</source>
   <translation>El e&amp;xpediente de este cliente…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Print…</source>
   <translation>Im&amp;primir…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Open a&amp;nother notebook…</source>
   <translation>Abrir otro cuader&amp;no…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Notebooks opened &amp;before</source>
   <translation>Cuadernos abiertos &amp;antes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Back up now</source>
   <translation>&amp;Hacer copia ahora</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Save a &amp;copy as…</source>
   <translation>&amp;Guardar una copia como…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Restore…</source>
   <translation>&amp;Restaurar…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>A &amp;second folder for backups…</source>
   <translation>Una se&amp;gunda carpeta de copias…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Passphrase…</source>
   <translation>Con&amp;traseña…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>&amp;Emergency sheet…</source>
   <translation>Hoja de &amp;emergencia…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Lock now</source>
   <translation>&amp;Bloquear ahora</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Take back &amp;several</source>
   <translation>Deshacer &amp;varios pasos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Find…</source>
   <translation>&amp;Buscar…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Go &amp;to or do…</source>
   <translation>&amp;Ir a o hacer…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Copy the &amp;phone number</source>
   <translation>Copiar el número de telé&amp;fono</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Due by tonight…</source>
   <translation>&amp;Para esta noche…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Groups…</source>
   <translation>&amp;Grupos…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Lists…</source>
   <translation>&amp;Listas…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Own fields…</source>
   <translation>&amp;Campos propios…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Snippets…</source>
   <translation>&amp;Textos breves…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Trash…</source>
   <translation>Pape&amp;lera…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Preferences…</source>
   <translation>Pre&amp;ferencias…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Before you leave…</source>
   <translation>&amp;Antes de irse…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Duplicates…</source>
   <translation>D&amp;uplicados…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>Colours as the &amp;system has them</source>
   <translation>Colores del &amp;sistema</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Light</source>
   <translation>&amp;Claro</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Dark</source>
   <translation>&amp;Oscuro</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>High contrast: &amp;black on white</source>
   <translation>Alto contraste: &amp;negro sobre blanco</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>High contrast: &amp;white on black</source>
   <translation>Alto contraste: &amp;blanco sobre negro</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Usual text size</source>
   <translation>Tamaño normal</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Guide</source>
   <translation>&amp;Guía</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Tour</source>
   <translation>&amp;Recorrido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Sample business</source>
   <translation>Negocio de &amp;ejemplo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;Keys</source>
   <translation>&amp;Teclas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/table.py"></location>
   <source>&amp;About crmnotes</source>
   <translation>&amp;Acerca de crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>Several questions wait here: open them (Enter), and press C on the complaint.</source>
   <translation>Aquí esperan varias preguntas: ábralas (Intro) y pulse C en la queja.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>{}: %n questions need no answer</source>
   <translation>
    <numerusform>{}: %n pregunta no necesita respuesta</numerusform>
    <numerusform>{}: %n preguntas no necesitan respuesta</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>{} is not asked this time</source>
   <translation>No se pregunta a {} esta vez</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>It stays at its date for {}: {}</source>
   <translation>Sigue en su fecha para {}: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>{} let you off: {}</source>
   <translation>{} le liberó: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>Kept for {}: {}</source>
   <translation>Cumplido para {}: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>{}. The next one is written down</source>
   <translation>{}. La siguiente está anotada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>Told {}: now due {}</source>
   <translation>{} avisado: ahora para el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <source>{} answered</source>
   <translation>{}: respondido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>This row is about a complaint: C takes the next step.</source>
   <translation>Esta fila es una queja: C da el siguiente paso.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>Nobody waits for a reply in this row.</source>
   <translation>Nadie espera respuesta en esta fila.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>There is no new date to tell them of in this row.</source>
   <translation>No hay nueva fecha que decir en esta fila.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>There is nobody to ask in this row.</source>
   <translation>No hay a quién preguntar en esta fila.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>This row is about thanks: T when you thanked them.</source>
   <translation>Esta fila pide gracias: T cuando las haya dado.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>This row is about asking: A when you asked them, N for another time.</source>
   <translation>Esta fila pide preguntar: A cuando haya preguntado, N para otro día.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>There is no complaint in this row.</source>
   <translation>No hay queja en esta fila.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>This row waits for a reply: R when you replied, H for a holding reply, N when it needs none.</source>
   <translation>Esta fila espera respuesta: R si respondió, H para una provisional, N si no la necesita.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today.py"></location>
   <source>There is no promise in this row.</source>
   <translation>No hay promesa en esta fila.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/acts/today_menu.py"></location>
   <source>Write down…</source>
   <translation>Anotar…</translation>
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
   <translation>Anotar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a customer</source>
   <translation>Añadir un cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Bring my contacts</source>
   <translation>Traer mis contactos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <source>Nobody waits for you.</source>
   <translation>Nadie le espera.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <source>Write down what the next customer says with {}.</source>
   <translation>Anote lo que diga el próximo cliente con {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/beginning.py"></location>
   <source>Nothing is written down yet. {} writes down what a customer said, {} adds a customer, {} brings the contacts that you have.</source>
   <translation>Aún no hay nada anotado. {} anota lo que dijo un cliente, {} añade un cliente, {} trae los contactos que tiene.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>&amp;Call</source>
   <translation>&amp;Llamada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Missed</source>
   <translation>&amp;Perdida</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Voicemail</source>
   <translation>&amp;Buzón</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>&amp;Email</source>
   <translation>&amp;Correo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Text</source>
   <translation>&amp;SMS</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Letter</source>
   <translation>Ca&amp;rta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;In person</source>
   <translation>En per&amp;sona</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/chips.py"></location>
   <source>&amp;Other</source>
   <translation>&amp;Otro</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>They said</source>
   <translation>El cliente dijo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>You said</source>
   <translation>Usted dijo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>they &amp;wait for an answer</source>
   <translation>&amp;espera respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <location filename="../../crmnotes/ui/parts/sheet.py"></location>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Enter saves · Esc keeps the draft</source>
   <translation>Intro guarda · Esc conserva el borrador</translation>
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
   <translation>¿De quién se trata? Empiece con el nombre y dos puntos.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>What was said? Write it behind the name and a colon.</source>
   <translation>¿Qué se dijo? Escríbalo tras el nombre y los dos puntos.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>There are several customers of that name. Choose one with the arrow keys.</source>
   <translation>Hay varios clientes con ese nombre. Elija uno con las flechas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Added {} and written down</source>
   <translation>{} añadido y anotado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>Written down for {}</source>
   <translation>Anotado para {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/line.py"></location>
   <source>{} Escape again closes the line and lets go of what you typed.</source>
   <translation>{} Escape otra vez cierra la línea y descarta lo que ha escrito.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/names.py"></location>
   <source>Add “{}” as a new customer</source>
   <translation>Añadir «{}» como cliente nuevo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/names.py"></location>
   <source>Customers that fit</source>
   <translation>Clientes posibles</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Begin with the name and a colon: Greta Holm: loves the linen; call her tuesday 3pm</source>
   <translation>Empiece con el nombre y dos puntos: Greta Holm: le gusta el lino; llamarla martes 15h</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: no, nobody spoke</source>
   <translation>Respuesta debida: no, nadie habló</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: no, {}</source>
   <translation>Respuesta debida: no, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: yes, {}</source>
   <translation>Respuesta debida: sí, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>You tried: what they asked stays open</source>
   <translation>Intento: lo que preguntaron sigue abierto</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: no, you spoke last</source>
   <translation>Respuesta debida: no, usted habló el último</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>settles %n questions</source>
   <translation>
    <numerusform>cierra %n pregunta</numerusform>
    <numerusform>cierra %n preguntas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>Reply owed: no, this {}</source>
   <translation>Respuesta debida: no, esto {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>they were answered on the call</source>
   <translation>se respondió en la llamada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>nothing was asked</source>
   <translation>no se preguntó nada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/reply.py"></location>
   <source>you met</source>
   <translation>se vieron</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>Customer</source>
   <translation>Cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>Order</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>They promise</source>
   <translation>Le prometen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>You promise</source>
   <translation>Usted promete</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>You tried</source>
   <translation>Intento</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <source>will be added</source>
   <translation>se añadirá</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/rows.py"></location>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/text.py"></location>
   <source>What was said and promised</source>
   <translation>Lo que se dijo y prometió</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/text.py"></location>
   <source>That is {} MB: one note holds up to {} MB. It is still in the clipboard.</source>
   <translation>Son {} MB: una nota admite hasta {} MB. Sigue en el portapapeles.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/capture/text.py"></location>
   <source>Signs that no text may hold were left out of what you pasted.</source>
   <translation>Se omitieron signos que ningún texto puede contener.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Promised</source>
   <translation>Prometido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Good to know</source>
   <translation>Bueno saberlo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <location filename="../../crmnotes/ui/models/found.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>What was said</source>
   <translation>Lo que se dijo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>I replied</source>
   <translation>He respondido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/customer/head.py"></location>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Call</source>
   <translation>Llamar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/customer/head.py"></location>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Email</source>
   <translation>Correo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <source>Picture of {}</source>
   <translation>Imagen de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <source>Last heard</source>
   <translation>Última noticia</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <source>%n times, not reached</source>
   <translation>
    <numerusform>%n vez, sin respuesta</numerusform>
    <numerusform>%n veces, sin respuesta</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card.py"></location>
   <source>Tried</source>
   <translation>Intentado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card_lines.py"></location>
   <source>They promised: {}</source>
   <translation>Le prometieron: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/card_lines.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/notes.py"></location>
   <source>They ordered</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/complaint_row.py"></location>
   <source>Complaint: {}</source>
   <translation>Queja: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Add a picture of {}</source>
   <translation>Añadir una imagen de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Picture of {}: change it</source>
   <translation>Imagen de {}: cambiarla</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Choose a picture…</source>
   <translation>Elegir una imagen…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Paste the picture</source>
   <translation>Pegar la imagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Take the picture away</source>
   <translation>Quitar la imagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Pictures ({})</source>
   <translation>Imágenes ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Choose a picture</source>
   <translation>Elegir una imagen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Picture added: {}</source>
   <translation>Imagen añadida: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Picture changed: {}</source>
   <translation>Imagen cambiada: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/face.py"></location>
   <source>Picture taken away: {}</source>
   <translation>Imagen quitada: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>{} (default)</source>
   <translation>{} (habitual)</translation>
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
   <translation>Responder en</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Usually in touch</source>
   <translation>Contacto habitual</translation>
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
   <translation>Mantener contacto</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n orders</source>
   <translation>
    <numerusform>%n pedido</numerusform>
    <numerusform>%n pedidos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Last 12 months</source>
   <translation>Últimos 12 meses</translation>
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
   <translation>Cumpleaños</translation>
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
   <translation>Grupos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Sent by</source>
   <translation>Enviado por</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Has sent</source>
   <translation>Ha enviado a</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Seasonal</source>
   <translation>Temporada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>expects {}</source>
   <translation>espera {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Has left</source>
   <translation>Se fue</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>%n others</source>
   <translation>
    <numerusform>%n más</numerusform>
    <numerusform>%n más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Open the web page</source>
   <translation>Abrir la página web</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Show on a map</source>
   <translation>Mostrar en un mapa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/facts.py"></location>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/head.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Edit</source>
   <translation>Modificar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>All</source>
   <translation>
    <numerusform>Todo</numerusform>
    <numerusform>Todas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Owed</source>
   <translation>Por responder</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Quiet</source>
   <translation>Silencio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>No customers yet. {} adds one, or import your contacts ({}).</source>
   <translation>Aún no hay clientes. {} añade uno, o importe sus contactos ({}).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Nobody here by that name.</source>
   <translation>Nadie aquí con ese nombre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Nobody is on this list now.</source>
   <translation>Nadie está ahora en esta lista.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Nobody waits for a reply.</source>
   <translation>Nadie espera respuesta.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>No promise is open.</source>
   <translation>No hay promesas abiertas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Nobody has gone quiet.</source>
   <translation>Nadie está callado.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Find a customer</source>
   <translation>Buscar un cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Groups…</source>
   <translation>Grupos…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Lists…</source>
   <translation>Listas…</translation>
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
    <numerusform>%n cliente</numerusform>
    <numerusform>%n clientes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <location filename="../../crmnotes/ui/dialogs/behind.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>{} of {}</source>
   <translation>{} de {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>List: {}</source>
   <translation>Lista: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/listing.py"></location>
   <source>Everyone</source>
   <translation>Cada uno</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Said</source>
   <translation>Dicho</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Facts</source>
   <translation>Datos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <source>Complaints</source>
   <translation>Quejas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Compliments</source>
   <translation>Elogios</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Wishes</source>
   <translation>Deseos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Orders</source>
   <translation>Pedidos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <source>Nothing of this kind was written down.</source>
   <translation>No se anotó nada así.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/page.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Nothing was written down yet.</source>
   <translation>Aún no se anotó nada.</translation>
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
   <translation>Promesas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/customer/promises.py"></location>
   <source>none open</source>
   <translation>ninguna abierta</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/customer/promises.py"></location>
   <source>Show %n that ended</source>
   <translation>
    <numerusform>Mostrar %n terminada</numerusform>
    <numerusform>Mostrar %n terminadas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>A customer notebook. Nothing leaves this computer: it has no network.</source>
   <translation>Un cuaderno de clientes. Nada sale de este equipo: no usa la red.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>About crmnotes</source>
   <translation>Acerca de crmnotes</translation>
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
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>Version {}</source>
   <translation>Versión {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>Your notebook lies at</source>
   <translation>Su cuaderno está en</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>Licences</source>
   <translation>Licencias</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>&amp;Licences</source>
   <translation>&amp;Licencias</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>Python, Qt and PySide6 (LGPL), SQLite, Peewee and appdirs lie beside, each with its own licence.</source>
   <translation>Python, Qt y PySide6 (LGPL), SQLite, Peewee y appdirs van incluidos, cada uno con su licencia.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/about.py"></location>
   <source>crmnotes: MIT licence.</source>
   <translation>crmnotes: licencia MIT.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>1 to 5, nothing when they gave none</source>
   <translation>1 a 5, nada si no dieron ninguna</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Their mark</source>
   <translation>La nota</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Ask them</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>It was asked</source>
   <translation>Está preguntado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>What they answered, if they did already</source>
   <translation>Qué respondieron, si ya lo hicieron</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>{} was asked</source>
   <translation>{}: preguntado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>{} was asked, and answered</source>
   <translation>{}: preguntado y respondido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>What they answered</source>
   <translation>Qué respondieron</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Their words</source>
   <translation>Sus palabras</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Answer written down</source>
   <translation>Respuesta anotada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>What changed because of it</source>
   <translation>Qué cambió por ello</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>We call an hour before we come</source>
   <translation>Llamamos una hora antes de ir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>What changed</source>
   <translation>Qué cambió</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>They &amp;know it</source>
   <translation>Ya lo &amp;saben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Changed because of it: {}</source>
   <translation>Cambió por ello: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>Nothing changed{}</source>
   <translation>No cambió nada{}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/asked.py"></location>
   <source>A mark is a number from 1 to 5. Leave it out if they gave none.</source>
   <translation>Una nota es un número de 1 a 5. Déjela vacía si no dieron ninguna.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>Before the call</source>
   <translation>Antes de la llamada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>&amp;Write down</source>
   <translation>&amp;Anotar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>I &amp;replied</source>
   <translation>He &amp;respondido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/before_call.py"></location>
   <source>Space closes</source>
   <translation>Espacio cierra</translation>
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
    <numerusform>Fallada</numerusform>
    <numerusform>Falladas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/behind.py"></location>
   <source>Not missed</source>
   <translation>
    <numerusform>No fallada</numerusform>
    <numerusform>No falladas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Nothing is left to do about this complaint.</source>
   <translation>No queda nada por hacer en esta queja.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>On</source>
   <translation>El</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Say on which day, such as “yesterday” or “20 Nov”.</source>
   <translation>Diga qué día, por ejemplo «ayer» o «20 nov».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>Some other way</source>
   <translation>De otra forma</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <source>What I said</source>
   <translation>Lo que dije</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>I told them</source>
   <translation>Se lo dije</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Say what you think of it</source>
   <translation>Tomar postura</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>You are right, that was our mistake.</source>
   <translation>Tiene razón, fue error nuestro.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>It also answers</source>
   <translation>También responde a</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Admitted to {}</source>
   <translation>Postura tomada: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>What I will do</source>
   <translation>Qué haré</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Agree what you will do</source>
   <translation>Acordar qué hará</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>Promise it</source>
   <translation>Prometer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>bring the right colour</source>
   <translation>llevar el color correcto</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>By when</source>
   <translation>Para cuándo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>It is put &amp;right already</source>
   <translation>&amp;Ya está arreglado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>Say by when, such as “tomorrow” or “fri 3pm”.</source>
   <translation>Diga para cuándo, por ejemplo «mañana» o «vie 15h».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Promised to {{}}: {}</source>
   <translation>Prometido a {{}}: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Put right for {}</source>
   <translation>Arreglado para {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>What was done (may stay empty)</source>
   <translation>Qué se hizo (puede quedar vacío)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>It is put right</source>
   <translation>Está arreglado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>What they said (may stay empty)</source>
   <translation>Qué dijeron (puede quedar vacío)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Ask if it is right now</source>
   <translation>Preguntar si ya está bien</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>They confirmed it</source>
   <translation>Lo confirmaron</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>&amp;No answer again: close it unconfirmed</source>
   <translation>&amp;Otra vez sin respuesta: cerrar sin confirmar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>&amp;No answer this time</source>
   <translation>&amp;Sin respuesta esta vez</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>{} confirmed that it is right</source>
   <translation>{} confirma que está bien</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Asked {} in vain</source>
   <translation>{} preguntado en vano</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Closed unconfirmed: {}</source>
   <translation>Cerrada sin confirmar: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Cause</source>
   <translation>Causa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Name the cause</source>
   <translation>Nombrar la causa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>That was it</source>
   <translation>Eso fue</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>&amp;Not in our hands</source>
   <translation>&amp;Fuera de nuestro alcance</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Cause: {}</source>
   <translation>Causa: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Ask if they are still content</source>
   <translation>Preguntar si siguen contentos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>I asked them</source>
   <translation>Les pregunté</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Asked {}</source>
   <translation>{}: preguntado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Write down what was done so that there are no more complaints of this kind.</source>
   <translation>Anote qué se hizo para que no haya más quejas así.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>It is done</source>
   <translation>Está hecho</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Stop it at the source</source>
   <translation>Pararlo en su origen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>The van leaves at seven now.</source>
   <translation>La furgoneta sale ahora a las siete.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>What was done</source>
   <translation>Qué se hizo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/complaint.py"></location>
   <source>Stopped at the source: {}</source>
   <translation>Parado en su origen: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>For what was written wrongly; after 15 minutes the history shows it. A new agreement is M.</source>
   <translation>Para lo mal escrito; pasados 15 minutos la historia lo muestra. Un nuevo acuerdo es M.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>Correct the promise</source>
   <translation>Corregir la promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>Promise</source>
   <translation>Promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>Comes again</source>
   <translation>Se repite</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>Give the date, such as “fri” or “24 Nov”.</source>
   <translation>Dé la fecha, por ejemplo «vie» o «24 nov».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>Corrected: {}</source>
   <translation>Corregido: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>Edit the note</source>
   <translation>Modificar la nota</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/corrections.py"></location>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Changed: {}</source>
   <translation>Cambiado: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>same e-mail</source>
   <translation>mismo correo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>the same contact in another file</source>
   <translation>el mismo contacto en otro archivo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>same name</source>
   <translation>mismo nombre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>same name and company</source>
   <translation>mismo nombre y empresa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>same number</source>
   <translation>mismo número</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>names look alike</source>
   <translation>nombres parecidos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Duplicates</source>
   <translation>Duplicados</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Looking for people who are here twice…</source>
   <translation>Buscando a quién está dos veces…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Who may be the same</source>
   <translation>Quiénes pueden ser el mismo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Nobody seems to be here twice</source>
   <translation>Nadie parece estar dos veces</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Looked at: e-mail addresses, phone numbers, names and companies.</source>
   <translation>Comparados: correos, teléfonos, nombres y empresas.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>%n possible duplicates</source>
   <translation>
    <numerusform>%n posible duplicado</numerusform>
    <numerusform>%n posibles duplicados</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Merged {} into {}</source>
   <translation>{} unido con {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/duplicates.py"></location>
   <source>Not the same: {} and {}</source>
   <translation>No son el mismo: {} y {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Edit the customer</source>
   <translation>Modificar el cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>All year</source>
   <translation>Todo el año</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Expects {}</source>
   <translation>Espera {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>every 3 weeks, 30 days</source>
   <translation>cada 3 semanas, 30 días</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>12 April, or 12 April 1980</source>
   <translation>12 abril, o 12 abril 1980</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Only when they have left: why</source>
   <translation>Solo si se fueron: por qué</translation>
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
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Company</source>
   <translation>Empresa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Ways to reach</source>
   <translation>Formas de contacto</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Own fields</source>
   <translation>Campos propios</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Stage</source>
   <translation>Etapa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Season</source>
   <translation>Temporada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_customer.py"></location>
   <source>Added: {}</source>
   <translation>Añadido: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Edit the order</source>
   <translation>Modificar el pedido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>24 m of Oslo weave</source>
   <translation>24 m de tejido Oslo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>For how much ({})</source>
   <translation>Por cuánto ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Say when it was ordered, such as “today” or “20 Nov”.</source>
   <translation>Diga cuándo, por ejemplo «hoy» o «20 nov».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Changed the order: {}</source>
   <translation>Pedido cambiado: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Ordered: {}</source>
   <translation>Pedido: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/edit_order.py"></location>
   <source>Give the amount, such as 1980 or 1980.50.</source>
   <translation>Dé el importe, por ejemplo 1980 o 1980,50.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Print it, fill in the lines by hand, and keep it where you keep papers. crmnotes keeps no copy.</source>
   <translation>Imprímala, rellene las líneas a mano y guárdela con sus papeles. crmnotes no guarda copia.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Emergency sheet</source>
   <translation>Hoja de emergencia</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Save as &amp;PDF…</source>
   <translation>Guardar como &amp;PDF…</translation>
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
   <translation>Guardar como PDF</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Saved as {}</source>
   <translation>Guardado como {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Emergency sheet for the customer notebook</source>
   <translation>Hoja de emergencia del cuaderno de clientes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>For whoever must look after these customers when the owner or this computer cannot.</source>
   <translation>Para quien deba atender a estos clientes cuando el dueño o este equipo no puedan.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Where it lies</source>
   <translation>Dónde está</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>The notebook:</source>
   <translation>El cuaderno:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Its backups:</source>
   <translation>Sus copias:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Printed on {}</source>
   <translation>Impreso el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Opening it with crmnotes</source>
   <translation>Abrirlo con crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Install crmnotes, then start it with the file, or choose File, Restore and the file or a backup.</source>
   <translation>Instale crmnotes y ábralo con el archivo, o elija Archivo, Restaurar y el archivo o una copia.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Opening it without crmnotes</source>
   <translation>Abrirlo sin crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Copy the file first and open the copy. It is an ordinary SQLite database.</source>
   <translation>Copie primero el archivo y abra la copia. Es una base de datos SQLite corriente.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>To be filled in by hand</source>
   <translation>Para rellenar a mano</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Passphrase:</source>
   <translation>Contraseña:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Set on:</source>
   <translation>Puesta el:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Who else knows it:</source>
   <translation>Quién más la sabe:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Nobody can open it without the passphrase, the makers of crmnotes included.</source>
   <translation>Nadie puede abrirlo sin la contraseña, tampoco los autores de crmnotes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Install “DB Browser for SQLite” from sqlitebrowser.org, and start the one that is called “SQLCipher”.</source>
   <translation>Instale «DB Browser for SQLite» de sqlitebrowser.org y abra el que se llama «SQLCipher».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Open the copy. When it asks, choose “Passphrase” and type the passphrase.</source>
   <translation>Abra la copia. Cuando pregunte, elija «Passphrase» y escriba la contraseña.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Choose “SQLCipher 4 defaults”: page size 4096, KDF iterations 256000, HMAC SHA512, KDF SHA512.</source>
   <translation>Elija «SQLCipher 4 defaults»: página 4096, iteraciones KDF 256000, HMAC SHA512, KDF SHA512.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Customers stand in the table “customers”, what was said in “notes”, what was promised in “promises”.</source>
   <translation>Los clientes están en la tabla «customers», lo dicho en «notes», lo prometido en «promises».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/emergency.py"></location>
   <source>Install “DB Browser for SQLite” from sqlitebrowser.org and open the copy. It has no passphrase.</source>
   <translation>Instale «DB Browser for SQLite» de sqlitebrowser.org y abra la copia. No tiene contraseña.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Export the list</source>
   <translation>Exportar la lista</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Export the whole notebook</source>
   <translation>Exportar todo el cuaderno</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Export %n customers</source>
   <translation>
    <numerusform>Exportar %n cliente</numerusform>
    <numerusform>Exportar %n clientes</numerusform>
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
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>&amp;Elsewhere…</source>
   <translation>&amp;En otro lugar…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Open the &amp;folder</source>
   <translation>Abrir la &amp;carpeta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>{} is there already.</source>
   <translation>{} ya existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>Replace it</source>
   <translation>Sustituirlo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>The file on this customer</source>
   <translation>El expediente de este cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/export_contacts.py"></location>
   <source>All that is kept about {}</source>
   <translation>Todo lo que se guarda sobre {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <source>Kept inside the notebook and its backups, at most {} MB each. Programs are never opened.</source>
   <translation>Se guardan en el cuaderno y sus copias, {} MB como mucho cada uno. Los programas nunca se abren.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Files of the note</source>
   <translation>Archivos de la nota</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <source>Attach a file…</source>
   <translation>Adjuntar un archivo…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Save a copy as</source>
   <translation>Guardar una copia como</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/files.py"></location>
   <source>File removed: {}</source>
   <translation>Archivo quitado: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>Everybody of one firm</source>
   <translation>Todos los de una empresa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>the newest {}</source>
   <translation>las {} más recientes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>%n people</source>
   <translation>
    <numerusform>%n persona</numerusform>
    <numerusform>%n personas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/firm.py"></location>
   <source>%n orders in 12 months</source>
   <translation>
    <numerusform>%n pedido en 12 meses</numerusform>
    <numerusform>%n pedidos en 12 meses</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Start empty</source>
   <translation>Empezar vacío</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Write down the first thing a customer said. Everything else can come later.</source>
   <translation>Anote lo primero que dijo un cliente. Todo lo demás puede venir después.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>From your phone, Google, Outlook, Excel or any other table. Calendars and e-mails can follow.</source>
   <translation>De su teléfono, Google, Outlook, Excel o cualquier otra tabla. Después, calendarios y correos.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Forty made-up customers in a file of their own. Yours stays clean.</source>
   <translation>Cuarenta clientes inventados en un archivo aparte. El suyo queda limpio.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Look at a sample business</source>
   <translation>Ver un negocio de ejemplo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>Welcome to crmnotes</source>
   <translation>Bienvenido a crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>How would you like to begin?</source>
   <translation>¿Cómo quiere empezar?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>crmnotes keeps what your customers said and what you promised. All of it stays on this computer.</source>
   <translation>crmnotes guarda lo que dijeron sus clientes y lo que usted prometió. Todo queda en este equipo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/first_start.py"></location>
   <source>&amp;Lock my notebook with a passphrase</source>
   <translation>&amp;Proteger mi cuaderno con una contraseña</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>No groups yet. A group gathers customers under a word of yours, such as “wholesale”.</source>
   <translation>Aún no hay grupos. Un grupo reúne clientes bajo una palabra suya, como «mayoristas».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>Group removed: {}</source>
   <translation>Grupo quitado: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>A removed group takes no customer with it. Ctrl+Z brings it back.</source>
   <translation>Quitar un grupo no quita a ningún cliente. Ctrl+Z lo recupera.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a group</source>
   <translation>Añadir un grupo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>Edit the group</source>
   <translation>Modificar el grupo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>wholesale</source>
   <translation>mayoristas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>every 3 weeks, 30 days; nothing for no wish</source>
   <translation>cada 3 semanas, 30 días; nada si no hay deseo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>Group added: {}</source>
   <translation>Grupo añadido: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>Group changed: {}</source>
   <translation>Grupo cambiado: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/groups.py"></location>
   <source>in touch {every}</source>
   <translation>en contacto {every}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/guide.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Guide</source>
   <translation>Guía</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/guide.py"></location>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/guide.py"></location>
   <source>The page</source>
   <translation>La página</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>Holding reply</source>
   <translation>Respuesta provisional</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>You told them that you are on it. Their clock stops, your promise begins.</source>
   <translation>Usted dijo que está en ello. Su reloj se para, su promesa empieza.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>Answer: {}</source>
   <translation>Responder: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>Call back</source>
   <translation>Devolver la llamada</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>%n questions wait no longer</source>
   <translation>
    <numerusform>%n pregunta ya no espera</numerusform>
    <numerusform>%n preguntas ya no esperan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/holding.py"></location>
   <source>{}: promised for {}, {}</source>
   <translation>{}: prometido para el {}, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Import contacts</source>
   <translation>Importar contactos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Choose &amp;other files…</source>
   <translation>Elegir &amp;otros archivos…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>&amp;Choose files…</source>
   <translation>&amp;Elegir archivos…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Go on: %n more files</source>
   <translation>
    <numerusform>Seguir: %n archivo más</numerusform>
    <numerusform>Seguir: %n archivos más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Contacts, calendars, e-mails ({})</source>
   <translation>Contactos, calendarios, correos ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Reading {}</source>
   <translation>Leyendo {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Counting…</source>
   <translation>Contando…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Nothing to import</source>
   <translation>Nada que importar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Importing</source>
   <translation>Importando</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>Stopped: nothing was imported.</source>
   <translation>Parado: no se importó nada.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>The import was taken back</source>
   <translation>La importación se deshizo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>%n records</source>
   <translation>
    <numerusform>%n ficha</numerusform>
    <numerusform>%n fichas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_contacts.py"></location>
   <source>{} written to {}</source>
   <translation>{} escritas en {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Bar</source>
   <translation>Barra</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Comma</source>
   <translation>Coma</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Semicolon</source>
   <translation>Punto y coma</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Tab</source>
   <translation>Tabulador</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Encoding</source>
   <translation>Codificación</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Separator</source>
   <translation>Separador</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Cannot be read</source>
   <translation>Ilegible</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>The first</source>
   <translation>Los primeros</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Unlike yours</source>
   <translation>Distinto del suyo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>&amp;Encoding</source>
   <translation>&amp;Codificación</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>&amp;Separator</source>
   <translation>&amp;Separador</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>What stands in the file</source>
   <translation>Qué contiene el archivo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Who will be in the notebook</source>
   <translation>Quién estará en el cuaderno</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>a table of your own</source>
   <translation>una tabla suya</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Show %n empty columns</source>
   <translation>
    <numerusform>Mostrar %n columna vacía</numerusform>
    <numerusform>Mostrar %n columnas vacías</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Becomes</source>
   <translation>Será</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>For example</source>
   <translation>Por ejemplo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>In the file</source>
   <translation>En el archivo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>{} becomes</source>
   <translation>{} será</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>None.</source>
   <translation>Ninguno.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Nobody yet: say which column holds the name, the phone number or the email.</source>
   <translation>Nadie aún: diga qué columna tiene el nombre, el teléfono o el correo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>Nothing that could be brought in.</source>
   <translation>Nada que se pueda traer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Line {}: {}</source>
   <translation>Línea {}: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>without a date</source>
   <translation>sin fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <location filename="../../crmnotes/ui/dialogs/import_preview.py"></location>
   <source>without words</source>
   <translation>sin palabras</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Drop files of contacts here</source>
   <translation>Suelte aquí archivos de contactos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Contact cards (vCard), CSV from Google, Outlook or any other table, Excel, a calendar, an e-mail.</source>
   <translation>Tarjetas de contacto (vCard), CSV de Google, Outlook u otra tabla, Excel, un calendario, un correo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Nothing is written before you say so.</source>
   <translation>No se escribe nada antes de que lo diga.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Stop, and import nothing</source>
   <translation>Parar y no importar nada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Records that were not imported</source>
   <translation>Fichas que no se importaron</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Save skipped to a file…</source>
   <translation>Guardar lo omitido en un archivo…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Take the import back</source>
   <translation>Deshacer la importación</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>%n records were not imported</source>
   <translation>
    <numerusform>%n ficha no se importó</numerusform>
    <numerusform>%n fichas no se importaron</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>%n things are said otherwise</source>
   <translation>
    <numerusform>%n cosa se dice de otra forma</numerusform>
    <numerusform>%n cosas se dicen de otra forma</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/import_result.py"></location>
   <source>Look at %n possible duplicates…</source>
   <translation>
    <numerusform>Ver %n posible duplicado…</numerusform>
    <numerusform>Ver %n posibles duplicados…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/import_skipped.py"></location>
   <source>Save what was not imported</source>
   <translation>Guardar lo que no se importó</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Kept earlier</source>
   <translation>Cumplida antes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <source>The history shows the day it was kept, and the day you say so.</source>
   <translation>La historia muestra el día en que se cumplió y el día en que usted lo dice.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <source>Or on</source>
   <translation>O el</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <source>Say when, such as “yesterday” or “fri 3pm”.</source>
   <translation>Diga cuándo, por ejemplo «ayer» o «vie 15h».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <source>Kept on {}: {}</source>
   <translation>Cumplida el {}: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/kept_earlier.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Away {}. Keep each promise early (K), agree another date (M) or accept it (A), and tell the customers (T).</source>
   <translation>Fuera {}. Cumpla antes cada promesa (K), acuerde otra fecha (M) o acéptela (A), y avise a los clientes (T).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>No time away is planned. The preferences plan one.</source>
   <translation>No hay ausencias previstas. Prevea una en las preferencias.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Before you leave</source>
   <translation>Antes de irse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Promised for while you are away</source>
   <translation>Prometido para su ausencia</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Replies due while you are away</source>
   <translation>Respuestas que vencen en su ausencia</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Customers to tell</source>
   <translation>Clientes a quienes avisar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>(no words)</source>
   <translation>(sin palabras)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Reply</source>
   <translation>Responder</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Told them: away {}</source>
   <translation>Avisados: fuera {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Told {}</source>
   <translation>{} lo sabe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source> to </source>
   <translation> a </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/leaving.py"></location>
   <source>Tell</source>
   <translation>Avisar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>No lists yet. A list shows who fits, such as “wholesale, not heard from for 60 days”.</source>
   <translation>Aún no hay listas. Una lista muestra quién encaja, como «mayoristas, sin noticias desde hace 60 días».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>List removed: {}</source>
   <translation>Lista quitada: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>A list is worked out anew each time. It stands in the side bar; Ctrl+E exports who is on it.</source>
   <translation>Una lista se calcula cada vez. Está en la barra lateral; Ctrl+E exporta a quienes están en ella.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Lists</source>
   <translation>Listas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>Add a list…</source>
   <translation>Añadir una lista…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>A customer is on the list when all rows hold.</source>
   <translation>Un cliente está en la lista cuando se cumplen todas las filas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a list</source>
   <translation>Añadir una lista</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>Edit the list</source>
   <translation>Modificar la lista</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>Quiet wholesale</source>
   <translation>Mayoristas callados</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>A row is not finished yet.</source>
   <translation>Una fila aún no está acabada.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>%n customers fit now.</source>
   <translation>
    <numerusform>%n cliente encaja ahora.</numerusform>
    <numerusform>%n clientes encajan ahora.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>Nobody fits now.</source>
   <translation>Nadie encaja ahora.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>List added: {}</source>
   <translation>Lista añadida: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/lists.py"></location>
   <source>List changed: {}</source>
   <translation>Lista cambiada: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>It was missed</source>
   <translation>Se falló</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>Why, in a line</source>
   <translation>Por qué, en una línea</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>&amp;Promise it anew, with an apology</source>
   <translation>&amp;Prometerlo de nuevo, con una disculpa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>New date</source>
   <translation>Nueva fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>Give the new date, such as “fri” or “24 Nov”.</source>
   <translation>Dé la nueva fecha, por ejemplo «vie» o «24 nov».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>Missed: {}</source>
   <translation>Fallada: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/missed.py"></location>
   <source>{} (with an apology)</source>
   <translation>{} (con una disculpa)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>A promise</source>
   <translation>Una promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>send the revised prices</source>
   <translation>enviar los nuevos precios</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>&amp;They promised it to me</source>
   <translation>&amp;Me lo prometieron a mí</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>What is promised</source>
   <translation>Qué se promete</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>Promised {} for {}: {}</source>
   <translation>Prometido a {} para el {}: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>{} promised for {}: {}</source>
   <translation>{} prometió para el {}: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/new_promise.py"></location>
   <source>once; every friday; every week after it is done</source>
   <translation>una vez; cada viernes; cada semana una vez hecho</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>No fields yet. A field is something you note of many customers, such as “Fabric”.</source>
   <translation>Aún no hay campos. Un campo es algo que anota de muchos clientes, como «Tela».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Field removed: {}</source>
   <translation>Campo quitado: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>They stand in every customer's form. A removed field takes nothing away from a customer.</source>
   <translation>Están en el formulario de cada cliente. Quitar un campo no le quita nada a nadie.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Add a field…</source>
   <translation>Añadir un campo…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a field</source>
   <translation>Añadir un campo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Edit the field</source>
   <translation>Modificar el campo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Fabric</source>
   <translation>Tela</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>small, medium, large</source>
   <translation>pequeño, mediano, grande</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Choices, with commas between them</source>
   <translation>Opciones, separadas por comas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Field added: {}</source>
   <translation>Campo añadido: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_fields.py"></location>
   <source>Field changed: {}</source>
   <translation>Campo cambiado: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>A rule that only you can count, such as “answered before the third ring”. Mark each time with yes or no.</source>
   <translation>Una regla que solo usted puede contar, como «contestado antes del tercer tono». Marque cada vez sí o no.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a rule of your own</source>
   <translation>Añadir una regla propia</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Change the rule</source>
   <translation>Cambiar la regla</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>The rule, as a sentence</source>
   <translation>La regla, en una frase</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Target, of a hundred times</source>
   <translation>Objetivo, de cada cien veces</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Rule added: {}</source>
   <translation>Regla añadida: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Rule changed: {}</source>
   <translation>Regla cambiada: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Give the target as a number from 1 to 100.</source>
   <translation>Dé el objetivo con un número de 1 a 100.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>From which day to which?</source>
   <translation>¿De qué día a qué día?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <location filename="../../crmnotes/ui/parts/chips.py"></location>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>First day</source>
   <translation>Primer día</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Last day</source>
   <translation>Último día</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/own_rule.py"></location>
   <source>Give both days, such as “1 Oct” or “yesterday”.</source>
   <translation>Dé los dos días, por ejemplo «1 oct» o «ayer».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <source>Go to or do</source>
   <translation>Ir a o hacer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <source>A customer, an act or a setting</source>
   <translation>Un cliente, un acto o un ajuste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <source>What fits</source>
   <translation>Lo que encaja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/palette.py"></location>
   <source>Nothing is called so.</source>
   <translation>Nada se llama así.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>With a passphrase nobody can read the notebook, its backups or what you are typing without it. If you lose it, nobody can help you, crmnotes included: write it down where you keep papers.</source>
   <translation>Con una contraseña nadie puede leer sin ella el cuaderno, sus copias ni lo que escribe. Si la pierde, nadie puede ayudarle, tampoco crmnotes: anótela y guárdela con sus papeles.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Change the passphrase</source>
   <translation>Cambiar la contraseña</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Set a passphrase</source>
   <translation>Poner una contraseña</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Change it</source>
   <translation>Cambiarla</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Lock the notebook</source>
   <translation>Cerrar el cuaderno</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>&amp;Show what I type</source>
   <translation>&amp;Mostrar lo que escribo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>The present passphrase</source>
   <translation>La contraseña actual</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>The new passphrase</source>
   <translation>La contraseña nueva</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>The same again</source>
   <translation>Otra vez la misma</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>&amp;Remove it</source>
   <translation>&amp;Quitarla</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>The two are not the same.</source>
   <translation>Las dos no son iguales.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>That is not the present passphrase.</source>
   <translation>Esa no es la contraseña actual.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Backing up and writing the notebook anew…</source>
   <translation>Haciendo copia y escribiendo de nuevo el cuaderno…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Four words that do not belong together are easy to keep in mind.</source>
   <translation>Cuatro palabras que no van juntas se recuerdan bien.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Your notebook has no passphrase</source>
   <translation>Su cuaderno no tiene contraseña</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Your notebook is locked</source>
   <translation>Su cuaderno está cerrado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Leave them</source>
   <translation>Dejarlas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Make them anew</source>
   <translation>Hacerlas de nuevo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Print the emergency sheet, write the passphrase on it by hand, and keep it where you keep papers.</source>
   <translation>Imprima la hoja de emergencia, escriba en ella la contraseña a mano y guárdela con sus papeles.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>%n older copies open without a passphrase: whoever finds them can read them.</source>
   <translation>
    <numerusform>%n copia antigua se abre sin contraseña: quien la encuentre puede leerla.</numerusform>
    <numerusform>%n copias antiguas se abren sin contraseña: quien las encuentre puede leerlas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>%n older copies need the passphrase that the notebook had before.</source>
   <translation>
    <numerusform>%n copia antigua necesita la contraseña anterior.</numerusform>
    <numerusform>%n copias antiguas necesitan la contraseña anterior.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>They can be made anew, so that they open as your notebook does now.</source>
   <translation>Se pueden hacer de nuevo, para que se abran como su cuaderno ahora.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>%n copies were made anew.</source>
   <translation>
    <numerusform>%n copia se hizo de nuevo.</numerusform>
    <numerusform>%n copias se hicieron de nuevo.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/passphrase.py"></location>
   <source>Those that could not be opened stay as they are.</source>
   <translation>Las que no se pudieron abrir quedan como están.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Ask them every</source>
   <translation>Preguntar cada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Rules of service</source>
   <translation>Reglas de servicio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Away</source>
   <translation>Fuera</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Closed on</source>
   <translation>Cerrado el</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Money and country</source>
   <translation>Moneda y país</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>On closed days the clock of your replies stands still. What you agreed with a customer goes first.</source>
   <translation>En los días cerrados el reloj de sus respuestas se para. Lo acordado con un cliente va primero.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>24 Dec to 2 Jan, 3 Feb</source>
   <translation>24 dic a 2 ene, 3 feb</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>%n months</source>
   <translation>
    <numerusform>%n mes</numerusform>
    <numerusform>%n meses</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <source>Preferences changed</source>
   <translation>Preferencias cambiadas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preferences.py"></location>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give the reply time as “4 hours”, “90 minutes” or “2 days”.</source>
   <translation>Dé el plazo de respuesta como «4 horas», «90 minutos» o «2 días».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Print: {}</source>
   <translation>Imprimir: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>The pages as they are printed</source>
   <translation>Las páginas tal como se imprimen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/preview.py"></location>
   <source>Sent to the printer: {}</source>
   <translation>Enviado a la impresora: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Reach out</source>
   <translation>Contactar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>I reached them</source>
   <translation>Hablé con ellos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>write down what was said</source>
   <translation>anote lo que se dijo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Tried, not reached</source>
   <translation>Intentado, sin respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>writes the attempt down</source>
   <translation>anota el intento</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>No program on this computer takes it.</source>
   <translation>Ningún programa de este equipo lo acepta.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Tried to reach {}</source>
   <translation>Se intentó contactar con {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>I know why they are quiet</source>
   <translation>Sé por qué están callados</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>They are not listed as quiet until then.</source>
   <translation>Hasta entonces no figuran como callados.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>For %n days</source>
   <translation>
    <numerusform>Por %n día</numerusform>
    <numerusform>Por %n días</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Or until, within 90 days</source>
   <translation>O hasta, dentro de 90 días</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Say until when, such as “in 6 weeks” or “24 Dec”.</source>
   <translation>Diga hasta cuándo, por ejemplo «en 6 semanas» o «24 dic».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} is not listed as quiet until {}</source>
   <translation>{} no figura como callado hasta el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>They are not listed as quiet any more.</source>
   <translation>Ya no figuran como callados.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>They have left</source>
   <translation>Se fueron</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>price, moved away, closed the shop</source>
   <translation>precio, se mudaron, cerraron</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Because</source>
   <translation>Porque</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Without a reason they are a customer again.</source>
   <translation>Sin motivo vuelven a ser clientes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} has left: {}</source>
   <translation>{} se fue: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} is a customer again</source>
   <translation>{} vuelve a ser cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Say in a word why they have left.</source>
   <translation>Diga en una palabra por qué se fueron.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Comes in a season</source>
   <translation>Viene por temporada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>They are not listed as quiet before that month ends.</source>
   <translation>No figuran como callados antes de que acabe ese mes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Any month: no season</source>
   <translation>Cualquier mes: sin temporada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>Expected in</source>
   <translation>Se espera en</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} comes in any month</source>
   <translation>{} viene cualquier mes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quiet.py"></location>
   <source>{} is expected in {}</source>
   <translation>Se espera a {} en {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>May it be quoted?</source>
   <translation>¿Se puede citar?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Set</source>
   <translation>Fijar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Not &amp;asked yet</source>
   <translation>Aún &amp;sin preguntar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>&amp;No, they would rather not</source>
   <translation>&amp;No, prefieren que no</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Yes, &amp;without a name</source>
   <translation>Sí, &amp;sin nombre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Yes, as “{}” (&amp;first name)</source>
   <translation>Sí, como «{}» (nombre de &amp;pila)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/quoting.py"></location>
   <source>Yes, as “{}” (f&amp;ull name)</source>
   <translation>Sí, como «{}» (nombre &amp;completo)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Agree a new date</source>
   <translation>Acordar una nueva fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Set the date</source>
   <translation>Fijar la fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>It stands at {}.</source>
   <translation>Está para el {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Yes, but &amp;only after the old date</source>
   <translation>Sí, pero &amp;después de la fecha anterior</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Yes, they &amp;know it</source>
   <translation>Sí, ya lo &amp;saben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Yes, they knew &amp;before the old date passed</source>
   <translation>Sí, lo supieron &amp;antes de que pasara la fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>&amp;Not yet: remind me to tell them, the date moves then</source>
   <translation>&amp;Aún no: recuérdemelo, la fecha cambia entonces</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Have you told them?</source>
   <translation>¿Les ha avisado?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Give the new date first, such as “fri” or “24 Nov”.</source>
   <translation>Dé primero la nueva fecha, por ejemplo «vie» o «24 nov».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Tell them of the new date: {}</source>
   <translation>Decirles la nueva fecha: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/renegotiate.py"></location>
   <source>Now due {}</source>
   <translation>Ahora para el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <source>What you said, if it is worth keeping. Ctrl+Enter writes it down.</source>
   <translation>Lo que dijo, si vale la pena guardarlo. Ctrl+Intro lo anota.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/replied.py"></location>
   <source>It answers</source>
   <translation>Responde a</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>after changes</source>
   <translation>tras cambios</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>before an import</source>
   <translation>antes de una importación</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>made by hand</source>
   <translation>hecha a mano</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>before a merge</source>
   <translation>antes de una unión</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>before going back</source>
   <translation>antes de volver atrás</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>before its passphrase was changed</source>
   <translation>antes de cambiar su contraseña</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>The notebook as it is now is kept beside it under a dated name.</source>
   <translation>El cuaderno actual se guarda al lado con un nombre fechado.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Go back to a backup</source>
   <translation>Volver a una copia</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Backups</source>
   <translation>Copias</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Passphrase of this backup</source>
   <translation>Contraseña de esta copia</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Another &amp;file…</source>
   <translation>Otro &amp;archivo…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>There are no backups of this notebook yet.</source>
   <translation>Aún no hay copias de este cuaderno.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>This backup is not what it was when it was made: choose another.</source>
   <translation>Esta copia no es lo que era cuando se hizo: elija otra.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Comparing it with the notebook…</source>
   <translation>Comparándola con el cuaderno…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Notebooks (*.crmnotes);;All files (*)</source>
   <translation>Cuadernos (*.crmnotes);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Restore which file?</source>
   <translation>¿Restaurar qué archivo?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Looking it over…</source>
   <translation>Examinándola…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Backing up the notebook as it is…</source>
   <translation>Haciendo copia del cuaderno actual…</translation>
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
    <numerusform>%n nota</numerusform>
    <numerusform>%n notas</numerusform>
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
    <numerusform>%n promesa</numerusform>
    <numerusform>%n promesas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>%n files</source>
   <translation>
    <numerusform>%n archivo</numerusform>
    <numerusform>%n archivos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>last written {}</source>
   <translation>escrito por última vez: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>What would be lost cannot be said: the notebook itself cannot be read.</source>
   <translation>No se puede decir qué se perdería: el propio cuaderno no se puede leer.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>%n later changes</source>
   <translation>
    <numerusform>%n cambio posterior</numerusform>
    <numerusform>%n cambios posteriores</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Nothing that stands in the notebook now would be missing.</source>
   <translation>No faltaría nada de lo que hay ahora en el cuaderno.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Restoring it would lose {}.</source>
   <translation>Restaurarla perdería {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>without a passphrase</source>
   <translation>sin contraseña</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>passphrase of {}</source>
   <translation>contraseña ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>with a passphrase</source>
   <translation>con contraseña</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/restore.py"></location>
   <source>Damaged</source>
   <translation>Dañada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Taking it in keeps both texts where both were changed: yours stands, the other becomes a note. A backup is made before, one undo takes all of it back, and the copy itself stays as it is.</source>
   <translation>Donde ambos cambiaron, al incorporar se guardan los dos textos: vale el suyo, el otro pasa a ser una nota. Antes se hace una copia de seguridad, un solo deshacer lo retira todo, y la copia misma queda como está.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Take it in</source>
   <translation>Incorporar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Two copies of your notebook</source>
   <translation>Dos copias de su cuaderno</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Passphrase of this copy</source>
   <translation>Contraseña de esta copia</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Comparing the two…</source>
   <translation>Comparando las dos…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>In the other copy:</source>
   <translation>En la otra copia:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Backing up, then taking it in…</source>
   <translation>Copia de seguridad y luego incorporación…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>%n records filled in</source>
   <translation>
    <numerusform>%n registro completado</numerusform>
    <numerusform>%n registros completados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>%n deletions decided</source>
   <translation>
    <numerusform>%n eliminación decidida</numerusform>
    <numerusform>%n eliminaciones decididas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Taken in from the other copy: {}</source>
   <translation>Incorporado de la otra copia: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>It shares no record with your notebook: it may be another notebook altogether.</source>
   <translation>No comparte ningún registro con su cuaderno: quizá sea otro cuaderno distinto.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>It has nothing that your notebook has not.</source>
   <translation>No tiene nada que su cuaderno no tenga.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Only in the other copy: {}.</source>
   <translation>Solo en la otra copia: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Only in your notebook: {}.</source>
   <translation>Solo en su cuaderno: {}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>%n records say different things:</source>
   <translation>
    <numerusform>%n registro dice cosas distintas:</numerusform>
    <numerusform>%n registros dicen cosas distintas:</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>The other copy</source>
   <translation>La otra copia</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <source>Your notebook</source>
   <translation>Su cuaderno</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/second_copy.py"></location>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>and {} more</source>
   <translation>y {} más</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/shortcuts.py"></location>
   <source>Everything can be done without a mouse.</source>
   <translation>Todo se puede hacer sin ratón.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/shortcuts.py"></location>
   <location filename="../../crmnotes/ui/dialogs/shortcuts.py"></location>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>No snippets yet. “;thanks” and a space could become “Thank you for your order.”</source>
   <translation>Aún no hay textos breves. «;gracias» y un espacio podría ser «Gracias por su pedido.»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Snippet removed: {}</source>
   <translation>Texto breve quitado: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Type the word with its semicolon and then a space or Tab, and the text stands there.</source>
   <translation>Escriba la palabra con su punto y coma y luego un espacio o Tab, y ahí está el texto.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Snippets</source>
   <translation>Textos breves</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Add a snippet…</source>
   <translation>Añadir un texto breve…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Add a snippet</source>
   <translation>Añadir un texto breve</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Edit the snippet</source>
   <translation>Modificar el texto breve</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>thanks</source>
   <translation>gracias</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Short word</source>
   <translation>Palabra corta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Snippet added: {}</source>
   <translation>Texto breve añadido: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snippets.py"></location>
   <source>Snippet changed: {}</source>
   <translation>Texto breve cambiado: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>In an hour</source>
   <translation>Dentro de una hora</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>In 3 hours</source>
   <translation>Dentro de 3 horas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>This evening</source>
   <translation>Esta tarde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Tomorrow morning</source>
   <translation>Mañana temprano</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>The morning it is due</source>
   <translation>La mañana de su fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Hides it from Today for a while. Its date stays as it is.</source>
   <translation>La oculta de Hoy un rato. Su fecha queda igual.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Snooze</source>
   <translation>Posponer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Its date has passed: it cannot be hidden any more. Keep it, or agree a new date (M).</source>
   <translation>Su fecha ha pasado: ya no se puede ocultar. Cúmplala, o acuerde una nueva fecha (M).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Show it again</source>
   <translation>Mostrarla otra vez</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Or until</source>
   <translation>O hasta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Say until when, such as “6pm” or “tomorrow 9am”.</source>
   <translation>Diga hasta cuándo, por ejemplo «18h» o «mañana 9h».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Shown again: {}</source>
   <translation>Visible otra vez: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/snooze.py"></location>
   <source>Hidden until {}</source>
   <translation>Oculta hasta el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/sweep.py"></location>
   <source>Keep each (K), agree a new date (M), or put down that they are to be told (T).</source>
   <translation>Cumpla cada una (K), acuerde una nueva fecha (M), o anote que hay que avisar (T).</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/sweep.py"></location>
   <location filename="../../crmnotes/ui/dialogs/sweep.py"></location>
   <source>Due by tonight</source>
   <translation>Para esta noche</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/sweep.py"></location>
   <source>Past their date</source>
   <translation>Pasada su fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>Thank them</source>
   <translation>Agradecer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>They were thanked</source>
   <translation>Ya está agradecido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>What you said, if it is worth keeping</source>
   <translation>Lo que dijo, si vale la pena guardarlo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/thank.py"></location>
   <source>{} was thanked</source>
   <translation>Agradecido a {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Trash</source>
   <translation>Papelera</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>What you delete stays here for 30 days.</source>
   <translation>Lo que borra se queda aquí 30 días.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>Put back: {}</source>
   <translation>Devuelto: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>It comes to light when {} is put back as well.</source>
   <translation>Aparece cuando también se devuelve {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>with all that belongs to them</source>
   <translation>con todo lo suyo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/trash.py"></location>
   <source>erased on {}</source>
   <translation>se borra el {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>&amp;Say whom %n entries are for…</source>
   <translation>
    <numerusform>&amp;Decir para quién es %n entrada…</numerusform>
    <numerusform>&amp;Decir para quién son %n entradas…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>These entries name none of your customers, or could be for several. Type whom each is for; an entry whose field is empty stays out.</source>
   <translation>Estas entradas no nombran a ninguno de sus clientes, o podrían ser para varios. Escriba para quién es cada una; la que tenga el campo vacío queda fuera.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>Take them</source>
   <translation>Tomarlas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>Whom are these entries for?</source>
   <translation>¿Para quién son estas entradas?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>%n more after these</source>
   <translation>
    <numerusform>%n más después</numerusform>
    <numerusform>%n más después</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>Three letters of the name</source>
   <translation>Tres letras del nombre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/whose_entries.py"></location>
   <source>Customer for “{}”</source>
   <translation>Cliente para «{}»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>There is no such wish any more.</source>
   <translation>Ese deseo ya no existe.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Now offered</source>
   <translation>Ya se ofrece</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Promise to tell them</source>
   <translation>Prometer avisarles</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>%n customers are told</source>
   <translation>
    <numerusform>Se avisa a %n cliente</numerusform>
    <numerusform>Se avisa a %n clientes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Whom to tell</source>
   <translation>A quién avisar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Tell them that we offer it now: {}</source>
   <translation>Decirles que ya lo ofrecemos: {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Now offered: %n customers to tell</source>
   <translation>
    <numerusform>Ya se ofrece: %n cliente por avisar</numerusform>
    <numerusform>Ya se ofrece: %n clientes por avisar</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>It is the same</source>
   <translation>Es el mismo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>The same wish as…</source>
   <translation>El mismo deseo que…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>linen in ochre</source>
   <translation>lino ocre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>What it is called</source>
   <translation>Cómo se llama</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/dialogs/wish.py"></location>
   <source>Gathered under: {}</source>
   <translation>Recogido en: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>E-mail</source>
   <translation>Correo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Handle</source>
   <translation>Usuario</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Web page</source>
   <translation>Página web</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Since</source>
   <translation>Desde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>3.0, for every phone</source>
   <translation>3.0, para cualquier teléfono</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>&amp;Birthdays, every year</source>
   <translation>&amp;Cumpleaños, cada año</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>What is &amp;promised</source>
   <translation>Lo &amp;prometido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>As events</source>
   <translation>Como citas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>As to-dos</source>
   <translation>Como tareas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Names, phone numbers, emails and addresses on A4, to print or to take along.</source>
   <translation>Nombres, teléfonos, correos y direcciones en A4, para imprimir o llevar.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>For a customer who asks what is kept about them. Read it before you send it: all of it is in it.</source>
   <translation>Para un cliente que pregunta qué se guarda sobre él. Léalo antes de enviarlo: está todo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>All that was said, promised and bought, customer by customer, as text that every program shows.</source>
   <translation>Todo lo dicho, prometido y comprado, cliente a cliente, como texto que cualquier programa muestra.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Everything in the notebook, the trash too, in an open format: crmnotes reads it again as it was.</source>
   <translation>Todo el cuaderno, también la papelera, en un formato abierto: crmnotes lo lee de nuevo tal cual.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Each customer with ways to reach them, groups and birthday, and what their card said before.</source>
   <translation>Cada cliente con sus formas de contacto, grupos y cumpleaños, y lo que decía antes su tarjeta.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Each promise with an alarm. A calendar that reads the file again changes its entries.</source>
   <translation>Cada promesa con una alarma. Un calendario que relee el archivo cambia sus entradas.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Print at 100 percent. Who has no postal address gets no label.</source>
   <translation>Imprima al 100 por cien. Quien no tiene dirección postal no recibe etiqueta.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>&amp;First label left</source>
   <translation>&amp;Primera etiqueta libre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>&amp;Sheet</source>
   <translation>&amp;Hoja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>It has columns of its own, so that it takes the file as it is.</source>
   <translation>Tiene sus propias columnas, para tomar el archivo como es.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>%n columns</source>
   <translation>
    <numerusform>%n columna</numerusform>
    <numerusform>%n columnas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/pages.py"></location>
   <source>Avery {}: {} × {} labels of {} × {} mm</source>
   <translation>Avery {}: {} × {} etiquetas de {} × {} mm</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n rows written</source>
   <translation>
    <numerusform>%n fila escrita</numerusform>
    <numerusform>%n filas escritas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n cards written</source>
   <translation>
    <numerusform>%n tarjeta escrita</numerusform>
    <numerusform>%n tarjetas escritas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n entries written</source>
   <translation>
    <numerusform>%n entrada escrita</numerusform>
    <numerusform>%n entradas escritas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n customers written</source>
   <translation>
    <numerusform>%n cliente escrito</numerusform>
    <numerusform>%n clientes escritos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n records written</source>
   <translation>
    <numerusform>%n ficha escrita</numerusform>
    <numerusform>%n fichas escritas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n labels written</source>
   <translation>
    <numerusform>%n etiqueta escrita</numerusform>
    <numerusform>%n etiquetas escritas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n customers have no postal address</source>
   <translation>
    <numerusform>%n cliente no tiene dirección postal</numerusform>
    <numerusform>%n clientes no tienen dirección postal</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>%n pages written</source>
   <translation>
    <numerusform>%n página escrita</numerusform>
    <numerusform>%n páginas escritas</numerusform>
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
   <translation>clientes</translation>
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
   <translation>CSV sencillo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Contact cards for a phone</source>
   <translation>Tarjetas de contacto para un teléfono</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Calendar</source>
   <translation>Calendario</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>calendar</source>
   <translation>calendario</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Contact list as PDF</source>
   <translation>Lista de contactos en PDF</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Mailing labels as PDF</source>
   <translation>Etiquetas de dirección en PDF</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>labels</source>
   <translation>etiquetas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>The file on each, as Markdown</source>
   <translation>El expediente de cada uno, en Markdown</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>The whole notebook (JSON)</source>
   <translation>Todo el cuaderno (JSON)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>notebook</source>
   <translation>cuaderno</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>PDF, to print or to send</source>
   <translation>PDF, para imprimir o enviar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Markdown text</source>
   <translation>Texto Markdown</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>JSON, for another program</source>
   <translation>JSON, para otro programa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/targets.py"></location>
   <source>Contact card only</source>
   <translation>Solo la tarjeta de contacto</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/exporting/watched.py"></location>
   <source>The folder for your phone is not there: {}. Its files wait for it.</source>
   <translation>La carpeta para su teléfono no está: {}. Sus archivos la esperan.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Del</source>
   <translation>Supr</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Ins</source>
   <translation>Insert</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/key_names.py"></location>
   <source>Shift</source>
   <translation>Mayús</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <location filename="../../crmnotes/ui/parts/around_today.py"></location>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Find a customer, an act or a setting</source>
   <translation>Buscar un cliente, un acto o un ajuste</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The file on this customer: all that is kept about them</source>
   <translation>El expediente de este cliente: todo lo que se guarda</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Print, or save as a PDF: Today, a customer, the scorecard</source>
   <translation>Imprimir o guardar como PDF: Hoy, un cliente, el balance</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Copy the phone number of the customer</source>
   <translation>Copiar el número de teléfono del cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/quiet_bar.py"></location>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/today.py"></location>
   <location filename="../../crmnotes/ui/paper/call_sheet.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>Today</source>
   <translation>
    <numerusform>Hoy</numerusform>
    <numerusform>Hoy</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <source>Care</source>
   <translation>Atención</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <source>Scorecard</source>
   <translation>Balance</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>What you promised by tonight</source>
   <translation>Lo que prometió para esta noche</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Lock the notebook now</source>
   <translation>Bloquear el cuaderno ahora</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Show the keys</source>
   <translation>Mostrar las teclas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Save, or choose the customer that is marked</source>
   <translation>Guardar, o elegir el cliente marcado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>While writing down</source>
   <translation>Al anotar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Another line</source>
   <translation>Otra línea</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>They said, you said, or a note of nobody's</source>
   <translation>Dijo el cliente, dijo usted, o una nota de nadie</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>By call, by email: the underlined letters</source>
   <translation>Por llamada, por correo: las letras subrayadas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>They wait for an answer</source>
   <translation>Esperan respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Put it away; the draft is kept</source>
   <translation>Dejarlo; el borrador se conserva</translation>
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
   <translation>En una fila de Hoy</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>I replied, with words or to some only</source>
   <translation>He respondido, con palabras o solo a algunas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Holding reply: say when you will answer</source>
   <translation>Respuesta provisional: diga cuándo responderá</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Promise kept</source>
   <translation>Promesa cumplida</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Kept earlier: say when</source>
   <translation>Cumplida antes: diga cuándo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Told them the new date</source>
   <translation>Les dije la nueva fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Keep the old date after all</source>
   <translation>Mantener la fecha anterior</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Complaint: its next step</source>
   <translation>Queja: su siguiente paso</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Thanked them</source>
   <translation>Agradecido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Asked them</source>
   <translation>Preguntado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Ask them another time</source>
   <translation>Preguntar otro día</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Before-call card</source>
   <translation>Tarjeta para antes de llamar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Open the customer</source>
   <translation>Abrir el cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On somebody who is quiet</source>
   <translation>En alguien callado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>I know why, until</source>
   <translation>Sé por qué, hasta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Has left, because</source>
   <translation>Se fue, porque</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Comes in a season: the month</source>
   <translation>Viene por temporada: el mes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On a promise</source>
   <translation>En una promesa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The month, or the list again</source>
   <translation>El mes, o de nuevo la lista</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Missed: say why</source>
   <translation>Fallada: diga por qué</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>They let me off</source>
   <translation>
    <numerusform>Me liberaron</numerusform>
    <numerusform>Me liberaron</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On a promise, a note or a customer</source>
   <translation>En una promesa, una nota o un cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Promise them something</source>
   <translation>Prometerles algo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The business: everybody of their company</source>
   <translation>La empresa: todas sus personas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A complaint; again: its next step</source>
   <translation>Una queja; otra vez: su siguiente paso</translation>
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
   <translation>En una nota o un cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>No complaint after all</source>
   <translation>No era una queja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A good word, a compliment</source>
   <translation>Una buena palabra, un elogio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A wish: what they want and cannot get</source>
   <translation>Un deseo: lo que quieren y no consiguen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In Care</source>
   <translation>En Atención</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>What changed because of an answer</source>
   <translation>Qué cambió por una respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>They know what changed</source>
   <translation>Saben lo que cambió</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A wish: now offered</source>
   <translation>Un deseo: ya se ofrece</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>A wish: the same as another</source>
   <translation>Un deseo: el mismo que otro</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Kind words: may they be quoted?</source>
   <translation>Palabras amables: ¿se pueden citar?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>Export what may be quoted</source>
   <translation>Exportar lo que se puede citar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Move to the trash</source>
   <translation>Llevar a la papelera</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Forget a customer for good, in the backups too</source>
   <translation>Olvidar a un cliente para siempre, también en las copias</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>On the scorecard</source>
   <translation>En el balance</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Your own rule: yes</source>
   <translation>Su regla: sí</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Your own rule: no</source>
   <translation>Su regla: no</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove your own rule</source>
   <translation>Quitar su regla</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The period before</source>
   <translation>El período anterior</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The period after</source>
   <translation>El período siguiente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In the groups and in the trash</source>
   <translation>En los grupos y en la papelera</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the group; its customers stay</source>
   <translation>Quitar el grupo; sus clientes quedan</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In lists, own fields and snippets</source>
   <translation>En listas, campos propios y textos breves</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the list; its customers stay</source>
   <translation>Quitar la lista; sus clientes quedan</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the field</source>
   <translation>Quitar el campo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the snippet</source>
   <translation>Quitar el texto breve</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Put it back; Enter does it too</source>
   <translation>Devolverlo; Intro también lo hace</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In the files of a note</source>
   <translation>En los archivos de una nota</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Open a copy of the file</source>
   <translation>Abrir una copia del archivo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Attach a file</source>
   <translation>Adjuntar un archivo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Save a copy of the file elsewhere</source>
   <translation>Guardar una copia del archivo en otro sitio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Remove the file from the note</source>
   <translation>Quitar el archivo de la nota</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>It stays as it is</source>
   <translation>Queda como está</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>In the duplicates</source>
   <translation>En los duplicados</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Merge the two into one</source>
   <translation>Unir los dos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Not the same: do not ask again</source>
   <translation>No son el mismo: no preguntar más</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The next pair</source>
   <translation>El par siguiente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>The pair before</source>
   <translation>El par anterior</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Keep the other one instead</source>
   <translation>Conservar el otro</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Take the field of that number from the other side (1 to 9)</source>
   <translation>Tomar el campo de ese número del otro lado (1 a 9)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Holding</source>
   <translation>Provisional</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Kept</source>
   <translation>
    <numerusform>Cumplida</numerusform>
    <numerusform>Cumplidas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>No answer needed</source>
   <translation>No necesita respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>Replied</source>
   <translation>Respondido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Card</source>
   <translation>Tarjeta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/parts/links.py"></location>
   <source>Open it</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Told them</source>
   <translation>Avisado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Asked</source>
   <translation>Preguntado</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Let off</source>
   <translation>
    <numerusform>Perdonada</numerusform>
    <numerusform>Perdonadas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Next step</source>
   <translation>Siguiente paso</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Thanked</source>
   <translation>Agradecido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Another time</source>
   <translation>Otro día</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <source>I know why</source>
   <translation>Sé por qué</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/keys.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Old date stays</source>
   <translation>Sigue la fecha anterior</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/menus.py"></location>
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/menus.py"></location>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/menus.py"></location>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/menus.py"></location>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/behind.py"></location>
   <source>for sending someone</source>
   <translation>por enviar a alguien</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/behind.py"></location>
   <source>for their complaint</source>
   <translation>por su queja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/behind.py"></location>
   <source>for their order</source>
   <translation>por su pedido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/behind.py"></location>
   <source>for their kind words</source>
   <translation>por sus palabras amables</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>A field of its own</source>
   <translation>Un campo aparte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>First name</source>
   <translation>Nombre de pila</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Leave out</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Behind the name</source>
   <translation>Tras el nombre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Last name</source>
   <translation>Apellido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Middle name</source>
   <translation>Segundo nombre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Title before the name</source>
   <translation>Título antes del nombre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Department</source>
   <translation>Departamento</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Job</source>
   <translation>Oficio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Nickname</source>
   <translation>Apodo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Birthday: day</source>
   <translation>Cumpleaños: día</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Birthday: month</source>
   <translation>Cumpleaños: mes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Birthday: year</source>
   <translation>Cumpleaños: año</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>post box</source>
   <translation>apartado postal</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>region</source>
   <translation>región</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>second line</source>
   <translation>segunda línea</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>street</source>
   <translation>calle</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>town</source>
   <translation>ciudad</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>country</source>
   <translation>país</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>label</source>
   <translation>etiqueta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>mobile</source>
   <translation>móvil</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>postcode</source>
   <translation>código postal</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>work</source>
   <translation>trabajo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>fax</source>
   <translation>fax</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>home</source>
   <translation>casa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/mapping.py"></location>
   <source>Column {}</source>
   <translation>Columna {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/notes.py"></location>
   <source>order</source>
   <translation>pedido</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Later</source>
   <translation>
    <numerusform>Más adelante</numerusform>
    <numerusform>Más adelante</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <source>Overdue</source>
   <translation>
    <numerusform>Vencida</numerusform>
    <numerusform>Vencidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <source>The next 7 days</source>
   <translation>
    <numerusform>Los próximos 7 días</numerusform>
    <numerusform>Los próximos 7 días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>They promised</source>
   <translation>
    <numerusform>Le prometieron</numerusform>
    <numerusform>Le prometieron</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>a calendar</source>
   <translation>un calendario</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>a table</source>
   <translation>una tabla</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>an Excel workbook</source>
   <translation>un libro de Excel</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>an e-mail</source>
   <translation>un correo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>contact cards</source>
   <translation>tarjetas de contacto</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>a crmnotes file</source>
   <translation>un archivo de crmnotes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/recognised.py"></location>
   <source>a folder of e-mails</source>
   <translation>una carpeta de correos</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Kept late</source>
   <translation>
    <numerusform>Cumplida tarde</numerusform>
    <numerusform>Cumplidas tarde</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Open past its date</source>
   <translation>
    <numerusform>Abierta pasada su fecha</numerusform>
    <numerusform>Abiertas pasada su fecha</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Large</source>
   <translation>Grandes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Middle</source>
   <translation>Medianos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Small</source>
   <translation>Pequeños</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>How promises ended</source>
   <translation>Cómo acabaron las promesas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Your own rules</source>
   <translation>Sus propias reglas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>Who brings the orders</source>
   <translation>Quién trae los pedidos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>not counted</source>
   <translation>no se cuenta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>target {} of 100</source>
   <translation>objetivo {} de 100</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>too few to judge</source>
   <translation>pocos para juzgar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>{} % of the orders of a year</source>
   <translation>{} % de los pedidos de un año</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/models/score.py"></location>
   <source>{} customers</source>
   <translation>clientes: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/days.py"></location>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>Birthday: {}</source>
   <translation>Cumpleaños: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/days.py"></location>
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>closed</source>
   <translation>cerrado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <source>{}: birthday</source>
   <translation>{}: cumpleaños</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>and %n more</source>
   <translation>
    <numerusform>y %n más</numerusform>
    <numerusform>y %n más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/month/grid.py"></location>
   <source>%n on this day</source>
   <translation>
    <numerusform>%n en este día</numerusform>
    <numerusform>%n en este día</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>Promises of the day</source>
   <translation>Promesas del día</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>The month after</source>
   <translation>El mes siguiente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>The month before</source>
   <translation>El mes anterior</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>This month</source>
   <translation>Este mes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>{} turns {}</source>
   <translation>{} cumple {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/month/month.py"></location>
   <source>Nothing is promised for this day.</source>
   <translation>Para este día no hay nada prometido.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <location filename="../../crmnotes/ui/panes/customers.py"></location>
   <source>Choose a customer first.</source>
   <translation>Elija primero un cliente.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>There is no phone number to copy.</source>
   <translation>No hay número de teléfono que copiar.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Copied: {}</source>
   <translation>Copiado: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Notebooks (*.crmnotes)</source>
   <translation>Cuadernos (*.crmnotes)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Open another notebook</source>
   <translation>Abrir otro cuaderno</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>The other window could not be opened. Start crmnotes once more instead.</source>
   <translation>No se pudo abrir la otra ventana. Inicie crmnotes otra vez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Each backup also goes to this folder</source>
   <translation>Cada copia va también a esta carpeta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/opener.py"></location>
   <source>Without a passphrase there is nothing to lock. File, Passphrase sets one.</source>
   <translation>Sin contraseña no hay nada que bloquear. Archivo, Contraseña pone una.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/care.py"></location>
   <source>Kind words</source>
   <translation>Palabras amables</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/customers.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>customer</source>
   <translation>cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/customers.py"></location>
   <source>This cannot be opened from here; Ctrl+C copies it.</source>
   <translation>Esto no se puede abrir desde aquí; Ctrl+C lo copia.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Both ways</source>
   <translation>En ambos sentidos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Nothing was written down yet. {} writes down what a customer said.</source>
   <translation>Aún no se anotó nada. {} anota lo que dijo un cliente.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Nothing like this was written down.</source>
   <translation>No se anotó nada así.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Everything said</source>
   <translation>Todo lo dicho</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Channel</source>
   <translation>Medio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/notes.py"></location>
   <source>Who said it</source>
   <translation>Quién lo dijo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Open</source>
   <translation>
    <numerusform>Abierta</numerusform>
    <numerusform>Abiertas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>No promises yet. {} writes one down: “Maria Lopez: call her tuesday 3pm with the price”.</source>
   <translation>Aún no hay promesas. {} anota una: «Maria Lopez: llamarla martes 15h con el precio».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>No promise stands here.</source>
   <translation>Aquí no hay ninguna promesa.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>%n overdue</source>
   <translation>
    <numerusform>%n vencida</numerusform>
    <numerusform>%n vencidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>%n due today</source>
   <translation>
    <numerusform>%n para hoy</numerusform>
    <numerusform>%n para hoy</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>%n still ahead</source>
   <translation>
    <numerusform>%n por delante</numerusform>
    <numerusform>%n por delante</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/promises.py"></location>
   <source>Nothing that you promised is open.</source>
   <translation>No hay abierto nada de lo que prometió.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>13 weeks</source>
   <translation>13 semanas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Other…</source>
   <translation>Otro…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Quarter</source>
   <translation>Trimestre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Year</source>
   <translation>Año</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Charts</source>
   <translation>Gráficos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Counting {}…</source>
   <translation>Contando {}…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Your own rules of service, counted. {}.</source>
   <translation>Sus reglas de servicio, contadas. {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Choose one of your own rules first; {} adds one.</source>
   <translation>Elija primero una de sus reglas; {} añade una.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>No: {}</source>
   <translation>No: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Yes: {}</source>
   <translation>Sí: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>Rule removed: {}</source>
   <translation>Regla quitada: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/score.py"></location>
   <source>This is still being counted. Try again in a moment.</source>
   <translation>Aún se está contando. Inténtelo en un momento.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <source>Type words that somebody said, a name, a number or a company. Parts of words will do, accents need not match.</source>
   <translation>Escriba palabras que alguien dijo, un nombre, un número o una empresa. Basta parte de la palabra y los acentos no importan.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <source>Nothing was found for “{}”.</source>
   <translation>No se encontró nada para «{}».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <location filename="../../crmnotes/ui/parts/around_today.py"></location>
   <source>Search everything</source>
   <translation>Buscar en todo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/search.py"></location>
   <source>What was found</source>
   <translation>Lo encontrado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/panes/today.py"></location>
   <source>replied</source>
   <translation>respondido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/call_sheet.py"></location>
   <source>today-{}.pdf</source>
   <translation>hoy-{}.pdf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/contact_list.py"></location>
   <source>Page {}</source>
   <translation>Página {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/paper/contact_list.py"></location>
   <source>and %n more lines</source>
   <translation>
    <numerusform>y %n línea más</numerusform>
    <numerusform>y %n líneas más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>customer.pdf</source>
   <translation>cliente.pdf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>All that is kept about them, {}</source>
   <translation>Todo lo que se guarda, el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>one is kept</source>
   <translation>se guarda una</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>In the notebook since</source>
   <translation>En el cuaderno desde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Quiet, and known why, until</source>
   <translation>Callado, motivo conocido, hasta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>Left</source>
   <translation>Se fue</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>admitted {}</source>
   <translation>postura tomada el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>put right {}</source>
   <translation>arreglado el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>confirmed {}</source>
   <translation>confirmado el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>mark {} of 5</source>
   <translation>nota {} de 5</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/customer.py"></location>
   <source>changed since: {}</source>
   <translation>cambiado desde entonces: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/labels.py"></location>
   <source>None of these customers has a postal address.</source>
   <translation>Ninguno de estos clientes tiene dirección postal.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/labels.py"></location>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/pages.py"></location>
   <source>The pages could not be read back, so the file was not kept. Try again.</source>
   <translation>Las páginas no se pudieron releer, así que el archivo no se guardó. Inténtelo otra vez.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <source>scorecard-{}.pdf</source>
   <translation>balance-{}.pdf</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <source> and {} more</source>
   <translation> y {} más</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/paper/score.py"></location>
   <source>Key customers, who bring 80 of 100 of the orders: {}</source>
   <translation>Clientes clave, que traen 80 de 100 de los pedidos: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>“{}” may be a program: it is never opened from here. Save a copy if you know what it is.</source>
   <translation>«{}» puede ser un programa: nunca se abre desde aquí. Guarde una copia si sabe qué es.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>Attached: {}</source>
   <translation>Adjunto: {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>%n files attached</source>
   <translation>
    <numerusform>%n archivo adjunto</numerusform>
    <numerusform>%n archivos adjuntos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>Attach files</source>
   <translation>Adjuntar archivos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>No copy can be written in {}: {}.</source>
   <translation>No se puede escribir una copia en {}: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/attached.py"></location>
   <source>No program on this computer opens “{}”. Save a copy instead.</source>
   <translation>Ningún programa de este equipo abre «{}». Guarde una copia.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/choosing.py"></location>
   <source>wholesale, neighbours</source>
   <translation>mayoristas, vecinos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/choosing.py"></location>
   <source>Nobody is called “{}”.</source>
   <translation>Nadie se llama «{}».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/choosing.py"></location>
   <source>Several are called “{}”: choose one of the list.</source>
   <translation>Varios se llaman «{}»: elija uno de la lista.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/clearing.py"></location>
   <location filename="../../crmnotes/ui/parts/clearing.py"></location>
   <source>Clear</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>linen</source>
   <translation>lino</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>What is looked at</source>
   <translation>Qué se mira</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>Which own field</source>
   <translation>Qué campo propio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>How it compares</source>
   <translation>Cómo se compara</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <location filename="../../crmnotes/ui/parts/condition_rows.py"></location>
   <source>What to compare with</source>
   <translation>Con qué se compara</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/date_field.py"></location>
   <source>fri, tomorrow 3pm, in 2 weeks, 24 Nov</source>
   <translation>vie, mañana 15h, en 2 semanas, 24 nov</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/date_field.py"></location>
   <source>yesterday, fri 3pm, 20 Nov</source>
   <translation>ayer, vie 15h, 20 nov</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>A line holds up to {} letters: the rest of what you pasted is still in the clipboard.</source>
   <translation>Una línea admite hasta {} caracteres: el resto de lo pegado sigue en el portapapeles.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>What you typed is not saved. Escape again closes all the same; Enter saves.</source>
   <translation>Lo que escribió no está guardado. Esc otra vez cierra igualmente; Intro guarda.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>This is what the notebook has.</source>
   <translation>Esto es lo que hay en el cuaderno.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>&amp;Bring back what I typed</source>
   <translation>&amp;Recuperar lo que escribí</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>What you typed here is back. It is not saved yet.</source>
   <translation>Lo que escribió aquí ha vuelto. Aún no está guardado.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/draft_sheet.py"></location>
   <source>&amp;Let it go</source>
   <translation>&amp;Descartarlo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>and {} more, which stay as they are in your notebook</source>
   <translation>y {} más, que quedan como están en su cuaderno</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>Keep</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>deleted in the other copy</source>
   <translation>eliminado en la otra copia</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>deleted in your notebook</source>
   <translation>eliminado en su cuaderno</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>Keep: {}</source>
   <translation>Conservar: {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/parts/fates.py"></location>
   <source>%n records were deleted in one copy only. Keep them, or not: then they lie in the trash for 30 days.</source>
   <translation>
    <numerusform>%n registro se eliminó solo en una de las copias. Consérvelo, o no: entonces queda 30 días en la papelera.</numerusform>
    <numerusform>%n registros se eliminaron solo en una de las copias. Consérvelos, o no: entonces quedan 30 días en la papelera.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>shop, home</source>
   <translation>tienda, casa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>work, home</source>
   <translation>trabajo, casa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>work, mobile</source>
   <translation>trabajo, móvil</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>shop</source>
   <translation>tienda</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>which network</source>
   <translation>qué red</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>12 or 3.5</source>
   <translation>12 o 3,5</translation>
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
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>best</source>
   <translation>preferido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Number or address</source>
   <translation>Número o dirección</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Name, such as Fabric</source>
   <translation>Nombre: Tela…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Name of the field</source>
   <translation>Nombre del campo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/growing.py"></location>
   <source>Value of the field</source>
   <translation>Valor del campo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>By mistake</source>
   <translation>Error</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Complaint</source>
   <translation>Queja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>No complaint</source>
   <translation>No es queja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>To the trash</source>
   <translation>A la papelera</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Compliment</source>
   <translation>Elogio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Wish</source>
   <translation>Deseo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Asked, answered</source>
   <translation>Preguntado, respondido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>The same as another</source>
   <translation>El mismo que otro</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Add a rule</source>
   <translation>Añadir una regla</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Earlier</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Put back</source>
   <translation>Devolver</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Keep the other</source>
   <translation>Conservar el otro</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Merge</source>
   <translation>Unir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Not the same</source>
   <translation>No son el mismo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/hints.py"></location>
   <source>Before</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/links.py"></location>
   <source>No program on this computer takes it; Ctrl+C copies it.</source>
   <translation>Ningún programa de este equipo lo acepta; Ctrl+C lo copia.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/links.py"></location>
   <source>Open this page in the web browser?</source>
   <translation>¿Abrir esta página en el navegador?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/links.py"></location>
   <source>Open a web page</source>
   <translation>Abrir una página web</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/long_text.py"></location>
   <source>The beginning is shown here; the other {} letters stay as they are.</source>
   <translation>Aquí se muestra el comienzo; los otros {} caracteres quedan como están.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/long_text.py"></location>
   <source>That is {} MB: one text holds up to {} MB. It is still in the clipboard.</source>
   <translation>Son {} MB: un texto admite hasta {} MB. Sigue en el portapapeles.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/pane.py"></location>
   <source>Today, a customer and the scorecard can be printed.</source>
   <translation>Se pueden imprimir Hoy, un cliente y el balance.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/plain.py"></location>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>This notebook can only be read here: nothing can be written down.</source>
   <translation>Este cuaderno aquí solo se puede leer: no se puede anotar nada.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/quiet_bar.py"></location>
   <source>Put away</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Quiet until</source>
   <translation>Callado hasta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Becomes part of it</source>
   <translation>Pasa a formar parte</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>Ways to reach, groups, notes, promises and orders of both are kept.</source>
   <translation>Se conservan las formas de contacto, grupos, notas, promesas y pedidos de ambos.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>What you do not take is kept as a fact about them.</source>
   <translation>Lo que no tome se conserva como un dato suyo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/side_by_side.py"></location>
   <source>To reach</source>
   <translation>Contacto</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give how often as “every 3 weeks”, “30 days” or “2 months”.</source>
   <translation>Diga cada cuánto: «cada 3 semanas», «30 días» o «2 meses».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give how often as “6 months” or “1 year”.</source>
   <translation>Diga cada cuánto: «6 meses» o «1 año».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give the repeat as “every 3 months”, “every friday” or “every 2 weeks after it is done”.</source>
   <translation>Dé la repetición como «cada 3 meses», «cada viernes» o «cada 2 semanas una vez hecho».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <source>Give the birthday as “12 April” or “12 April 1980”.</source>
   <translation>Dé el cumpleaños como «12 abril» o «12 abril 1980».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/parts/typed.py"></location>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>{} to {}</source>
   <translation>{} al {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Reminders</source>
   <translation>Recordatorios</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Remind me</source>
   <translation>Recordarme</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Before a reply falls due</source>
   <translation>Antes de que venza una respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Quiet from, until</source>
   <translation>Silencio de, a</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>With the window closed</source>
   <translation>Con la ventana cerrada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>of replies and promises</source>
   <translation>respuestas y promesas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>at the start of the day</source>
   <translation>al empezar el día</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>%n minutes</source>
   <translation>
    <numerusform>%n minuto</numerusform>
    <numerusform>%n minutos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>Quiet from</source>
   <translation>Silencio de</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>stay in the tray</source>
   <translation>seguir en la bandeja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>start with the session</source>
   <translation>iniciar con la sesión</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>This desktop has no tray: reminders are shown in the window while it is open.</source>
   <translation>Este escritorio no tiene bandeja: los recordatorios aparecen en la ventana mientras está abierta.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/reminders.py"></location>
   <source>This desktop shows no notices: the tray shows the number, and the window says the rest.</source>
   <translation>Este escritorio no muestra avisos: la bandeja muestra el número y la ventana dice el resto.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Looks</source>
   <translation>Aspecto</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>As the system: {}</source>
   <translation>Como el sistema: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Safety</source>
   <translation>Seguridad</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>A second folder for backups</source>
   <translation>Segunda carpeta de copias</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Lock by itself</source>
   <translation>Bloquearse solo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>none; a USB stick, for example</source>
   <translation>ninguna; una memoria USB, por ejemplo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>C&amp;hoose…</source>
   <translation>&amp;Elegir…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>once it has a passphrase</source>
   <translation>cuando tenga contraseña</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>after %n minutes</source>
   <translation>
    <numerusform>tras %n minuto</numerusform>
    <numerusform>tras %n minutos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>For your phone</source>
   <translation>Para el teléfono</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>A folder that it syncs</source>
   <translation>Una carpeta que sincroniza</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Kept up to date there</source>
   <translation>Se mantiene al día ahí</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Ch&amp;oose…</source>
   <translation>E&amp;legir…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Contact cards</source>
   <translation>Tarjetas de contacto</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/preferences/sections.py"></location>
   <source>Contact list (CSV)</source>
   <translation>Lista de contactos (CSV)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>Good morning</source>
   <translation>Buenos días</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>Call {} back by {}</source>
   <translation>Devolver la llamada a {} hasta {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>Reply to {} by {}</source>
   <translation>Responder a {} hasta {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>Promised to {} for now</source>
   <translation>Prometido a {} para ahora</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/reminding/reminders.py"></location>
   <source>%n reminders</source>
   <translation>
    <numerusform>%n recordatorio</numerusform>
    <numerusform>%n recordatorios</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>&amp;Show crmnotes</source>
   <translation>&amp;Mostrar crmnotes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>%n wait for you</source>
   <translation>
    <numerusform>%n le espera</numerusform>
    <numerusform>%n le esperan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/reminding/tray.py"></location>
   <source>Nothing is owed</source>
   <translation>No se debe nada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/crash.py"></location>
   <source>Something went wrong inside crmnotes. What was saved is safe, and what you were typing is still there.

If it happens again, please send the report: it holds no customer text.</source>
   <translation>Algo salió mal dentro de crmnotes. Lo guardado está a salvo, y lo que escribía sigue ahí.

Si vuelve a ocurrir, envíe el informe: no contiene texto de clientes.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/crash.py"></location>
   <source>Something went wrong</source>
   <translation>Algo salió mal</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/crash.py"></location>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/crash.py"></location>
   <source>Copy the report</source>
   <translation>Copiar el informe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Forget a customer</source>
   <translation>Olvidar a un cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Every note, promise, order and draft of theirs is erased, and cannot come back.</source>
   <translation>Se borra cada nota, promesa, pedido y borrador suyo, y no puede volver.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>What was done before cannot be undone any more.</source>
   <translation>Lo hecho antes ya no se podrá deshacer.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Forget {} for good?</source>
   <translation>¿Olvidar a {} para siempre?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>&amp;In the backups too</source>
   <translation>&amp;También en las copias</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>&amp;Forget</source>
   <translation>&amp;Olvidar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>{} is erased.</source>
   <translation>{} está borrado.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Erased in %n copies too.</source>
   <translation>
    <numerusform>Borrado también en %n copia.</numerusform>
    <numerusform>Borrado también en %n copias.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>%n records of others name them.</source>
   <translation>
    <numerusform>%n ficha de otros lo nombra.</numerusform>
    <numerusform>%n fichas de otros lo nombran.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>Copies remain</source>
   <translation>Quedan copias</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/forgetting.py"></location>
   <source>These copies still hold {}:</source>
   <translation>Estas copias aún contienen a {}:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/keeper.py"></location>
   <location filename="../../crmnotes/ui/safety/keeper.py"></location>
   <source>The backup {} is damaged; a new one was made and checked just now.</source>
   <translation>La copia de seguridad {} está dañada; se acaba de hacer y comprobar una nueva.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/keeper.py"></location>
   <location filename="../../crmnotes/ui/safety/keeper.py"></location>
   <source>Backed up and checked: {}</source>
   <translation>Copia hecha y comprobada: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>What you were writing is kept. {} brings it back.</source>
   <translation>Lo que escribía está conservado. {} lo recupera.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>What you typed in a form and did not save is kept, and comes back when you open it.</source>
   <translation>Lo que escribió en un formulario y no guardó se conserva, y vuelve cuando lo abre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>What you typed about {} and did not save is kept, and comes back when you open that form.</source>
   <translation>Lo que escribió sobre {} sin guardar está conservado, y vuelve cuando abra ese formulario.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>What you typed in {} forms and did not save is kept, and comes back when you open them.</source>
   <translation>Lo que escribió en {} formularios sin guardar está conservado, y vuelve cuando los abra.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>a new customer</source>
   <translation>un cliente nuevo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/kept_drafts.py"></location>
   <source>a customer</source>
   <translation>un cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/locking.py"></location>
   <source>What you were typing is kept. You come back to where you were.</source>
   <translation>Lo que escribía está conservado. Vuelve a donde estaba.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>The notebook was not opened</source>
   <translation>El cuaderno no se abrió</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>The notebook is damaged</source>
   <translation>El cuaderno está dañado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Go back to a &amp;backup…</source>
   <translation>Volver a una &amp;copia…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>&amp;Get back what it holds</source>
   <translation>&amp;Recuperar lo que contiene</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Leave it as it is</source>
   <translation>Dejarlo como está</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>The damaged file is kept in any case.</source>
   <translation>El archivo dañado se conserva en todo caso.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Going back to a backup gives you whole records.</source>
   <translation>Volver a una copia le da fichas enteras.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>There is no good backup of it.</source>
   <translation>No hay ninguna copia buena.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Nothing was restored</source>
   <translation>No se restauró nada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Nothing was changed</source>
   <translation>No se cambió nada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>What was recovered</source>
   <translation>Lo que se recuperó</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Recovered: {}.</source>
   <translation>Recuperado: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>others</source>
   <translation>otros</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Please check: {}. They are in the group “{}”.</source>
   <translation>Compruebe: {}. Están en el grupo «{}».</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>Not recovered:</source>
   <translation>No recuperado:</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/mending.py"></location>
   <source>The damaged file is kept: {}</source>
   <translation>El archivo dañado se conserva: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/protecting.py"></location>
   <source>The notebook has no passphrase now.</source>
   <translation>El cuaderno ya no tiene contraseña.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/protecting.py"></location>
   <source>The notebook is locked with the passphrase.</source>
   <translation>El cuaderno está cerrado con la contraseña.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/second_copies.py"></location>
   <source>Beside your notebook lies a second copy of it, changed elsewhere: {}</source>
   <translation>Junto a su cuaderno hay una segunda copia, cambiada en otro lugar: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/second_copies.py"></location>
   <source>&amp;Compare…</source>
   <translation>&amp;Comparar…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/second_copies.py"></location>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/second_copies.py"></location>
   <source>Your notebook lies on a network disk ({}). Use it on one computer at a time, and keep backups here.</source>
   <translation>Su cuaderno está en un disco de red ({}). Úselo en un solo ordenador a la vez y guarde aquí las copias de seguridad.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>%n customers whom it brought go, with all that came with them.</source>
   <translation>
    <numerusform>%n cliente que trajo se va, con todo lo que vino con él.</numerusform>
    <numerusform>%n clientes que trajo se van, con todo lo que vino con ellos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>Who was changed or written about since stays. A backup is made before.</source>
   <translation>Quien se haya cambiado o mencionado desde entonces queda. Antes se hace una copia de seguridad.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>Take the import back?</source>
   <translation>¿Deshacer la importación?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/safety/taking_back.py"></location>
   <source>&amp;Take it back</source>
   <translation>&amp;Deshacerla</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/side_lists.py"></location>
   <source>List {}</source>
   <translation>Lista {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/side_lists.py"></location>
   <source>List {}: {}</source>
   <translation>Lista {}: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>Sample business</source>
   <translation>Negocio de ejemplo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>You can look at it here without writing.</source>
   <translation>Puede mirarlo aquí sin escribir.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>Open elsewhere</source>
   <translation>Abierto en otro lugar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>Open to read</source>
   <translation>Abrir para leer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/__init__.py"></location>
   <source>The newest record says that it was entered on {}: look whether this computer's clock is right.</source>
   <translation>El registro más reciente dice que se anotó el {}: compruebe que el reloj de este ordenador va bien.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/sample_banner.py"></location>
   <source>This is a sample business. Try anything: your own notebook stays clean.</source>
   <translation>Es un negocio de ejemplo. Pruebe lo que quiera: su propio cuaderno queda limpio.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/sample_banner.py"></location>
   <source>Start your own…</source>
   <translation>Empezar el suyo…</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/succession.py"></location>
   <source>Restored. The notebook as it was is kept: {}</source>
   <translation>Restaurado. El cuaderno tal como estaba se conserva: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/succession.py"></location>
   <source>Your notebook can be read again.</source>
   <translation>Su cuaderno se puede leer de nuevo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Write down what they say</source>
   <translation>Anote lo que le dicen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>{} opens one line from anywhere. Name first: “Maria: loves the linen; call her tuesday 3pm”. What you promised is found by itself.</source>
   <translation>{} abre una línea desde cualquier lugar. El nombre primero: «Maria: le gusta el lino; llamarla martes 15h». Lo que promete se encuentra solo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Today says whom you owe</source>
   <translation>Hoy dice a quién debe algo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>The most urgent first. Red is late, amber is soon. {} brings you back here.</source>
   <translation>Lo más urgente primero. Rojo es tarde, amarillo es pronto. {} le trae aquí.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>One key settles a row</source>
   <translation>Una tecla resuelve una fila</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>R for replied, K for a promise kept, M for a new date. {} takes any of it back.</source>
   <translation>R para respondido, K para una promesa cumplida, M para una nueva fecha. {} lo deshace todo.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Everybody, and what they said last</source>
   <translation>Todos sus clientes y lo último que dijeron</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Bring the contacts that you have with {}: from a phone, Google, Outlook or any table.</source>
   <translation>Traiga los contactos que tiene con {}: de un teléfono, Google, Outlook o cualquier tabla.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Nothing you write is lost</source>
   <translation>Nada de lo que escribe se pierde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Every letter is saved at once, and copies are kept. The guide opens with {}.</source>
   <translation>Cada letra se guarda al momento y se conservan copias. La guía se abre con {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/tour.py"></location>
   <source>Leave the tour</source>
   <translation>Dejar el recorrido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Passphrase</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Unlock</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>&amp;Show</source>
   <translation>&amp;Mostrar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/start/unlock.py"></location>
   <source>Without the passphrase nobody can open it, crmnotes included. It may stand on the emergency sheet among your papers; a backup from before it was locked needs none.</source>
   <translation>Sin la contraseña nadie puede abrirlo, tampoco crmnotes. Quizá esté en la hoja de emergencia entre sus papeles; una copia de antes no la necesita.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>Nobody was asked yet, and nobody is due: ask customers who were in touch in the last twelve months.</source>
   <translation>Aún no se preguntó a nadie, y a nadie le toca: pregunte a clientes que estuvieron en contacto en los últimos doce meses.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>There is no answer in this row: A writes one down.</source>
   <translation>En esta fila no hay respuesta: A anota una.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>{} knows it</source>
   <translation>{} lo sabe</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>Tell them what changed</source>
   <translation>Decirles qué cambió</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>Due to be asked</source>
   <translation>Por preguntar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>the first {}</source>
   <translation>los primeros {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <source>in touch {}</source>
   <translation>en contacto el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/asked.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Ask</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <source>No complaints. On a note, {} marks what a customer said as one; then its steps stand here.</source>
   <translation>Sin quejas. En una nota, {} marca como queja lo que dijo un cliente; entonces sus pasos están aquí.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <source>Causes</source>
   <translation>Causas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/complaints.py"></location>
   <source>Closed</source>
   <translation>Cerradas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>No kind words yet. On a note, {} marks what a customer said as a compliment.</source>
   <translation>Aún no hay palabras amables. En una nota, {} marca como elogio lo que dijo un cliente.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>Text (*.md);;Table (*.csv)</source>
   <translation>Texto (*.md);;Tabla (*.csv)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>%n testimonials written to {}</source>
   <translation>
    <numerusform>%n testimonio escrito en {}</numerusform>
    <numerusform>%n testimonios escritos en {}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/kind_words.py"></location>
   <source>What they said well of you</source>
   <translation>Lo bueno que dijeron de usted</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>No wishes yet. On a note, {} marks what a customer said as one: what they want and cannot get.</source>
   <translation>Aún no hay deseos. En una nota, {} marca como deseo lo que dijo un cliente: lo que quiere y no consigue.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>Not offered yet</source>
   <translation>Aún no se ofrecen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>Offered</source>
   <translation>Se ofrecen</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>last voiced {}</source>
   <translation>última el {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/tabs/wishes.py"></location>
   <source>%n voices</source>
   <translation>
    <numerusform>%n voz</numerusform>
    <numerusform>%n voces</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>Read only</source>
   <translation>Solo lectura</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>Saved {}</source>
   <translation>Guardado: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>Backed up {}</source>
   <translation>Copia: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/window.py"></location>
   <source>All is saved</source>
   <translation>Todo está guardado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/__init__.py"></location>
   <source>{} and {}</source>
   <translation>{} y {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>How are we doing?</source>
   <translation>¿Qué tal lo hacemos?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>How can we get better?</source>
   <translation>¿Qué podemos mejorar?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>What is it you want and cannot get?</source>
   <translation>¿Qué quiere y no consigue?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>You promised</source>
   <translation>Usted prometió</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>They wish</source>
   <translation>Desea</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Reach them</source>
   <translation>Contactar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Owed a reply</source>
   <translation>Respuesta debida</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Longer than agreed.</source>
   <translation>Más de lo acordado.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Last words</source>
   <translation>Últimas palabras</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>tell them: {}</source>
   <translation>avisar: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>None open.</source>
   <translation>Ninguna abierta.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>heard {}</source>
   <translation>recibida el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>Never.</source>
   <translation>Nunca.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>in %n days</source>
   <translation>
    <numerusform>en %n día</numerusform>
    <numerusform>en %n días</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>turns {}</source>
   <translation>cumple {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>They like {}</source>
   <translation>Prefiere {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>They came {} last{}</source>
   <translation>Último contacto {}{}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/call.py"></location>
   <source>No way to reach them is written down.</source>
   <translation>No hay anotada ninguna forma de contactar.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>sending {}</source>
   <translation>haber enviado a {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>telling you: {}</source>
   <translation>haberlo dicho: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>the order {}</source>
   <translation>el pedido {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>the kind words: {}</source>
   <translation>las palabras amables: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>not to be quoted</source>
   <translation>no citar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>quote with the first name</source>
   <translation>citar con el nombre de pila</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>quote without a name</source>
   <translation>citar sin nombre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>quote with the full name</source>
   <translation>citar con el nombre completo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>the order</source>
   <translation>el pedido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>their words</source>
   <translation>sus palabras</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Thank them for {}.</source>
   <translation>Agradezca {}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>and %n things more</source>
   <translation>
    <numerusform>y %n cosa más</numerusform>
    <numerusform>y %n cosas más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>never asked</source>
   <translation>nunca preguntado</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>asked %n months ago</source>
   <translation>
    <numerusform>preguntado hace %n mes</numerusform>
    <numerusform>preguntado hace %n meses</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>asked lately</source>
   <translation>preguntado hace poco</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>not asked whether to quote it</source>
   <translation>no se preguntó si se puede citar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Do not</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>No name</source>
   <translation>Sin nombre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Not asked</source>
   <translation>Sin preguntar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Full name</source>
   <translation>Nombre completo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>No answer</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Tell them</source>
   <translation>Avisar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Answered</source>
   <translation>Respondido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>{} of 5</source>
   <translation>{} de 5</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>they do not know it yet</source>
   <translation>aún no lo saben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>they know it</source>
   <translation>lo saben</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/care.py"></location>
   <source>Changed: {} ({})</source>
   <translation>Cambió: {} ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Put it right</source>
   <translation>Arreglarlo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>The remedy was kept: is it put right?</source>
   <translation>El remedio se cumplió: ¿está arreglado?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>The remedy was missed: agree another</source>
   <translation>El remedio se falló: acuerde otro</translation>
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
    <numerusform>%n día</numerusform>
    <numerusform>%n días</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>{} late</source>
   <translation>{} de retraso</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>admit by {}</source>
   <translation>tomar postura hasta {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>asked %n times in vain</source>
   <translation>
    <numerusform>preguntado %n vez en vano</numerusform>
    <numerusform>preguntado %n veces en vano</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Stop it at the source: {} ({})</source>
   <translation>Pararlo en su origen: {} ({})</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Not in our hands</source>
   <translation>Fuera de nuestro alcance</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>unconfirmed</source>
   <translation>sin confirmar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>cause: {}</source>
   <translation>causa: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>remedy: {}, {}</source>
   <translation>remedio: {}, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Confirmed</source>
   <translation>Confirmada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Unconfirmed</source>
   <translation>Sin confirmar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>%n complaints</source>
   <translation>
    <numerusform>%n queja</numerusform>
    <numerusform>%n quejas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Done about it: {}</source>
   <translation>Qué se hizo: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>{}, the last {}</source>
   <translation>{}, la última el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/complaints.py"></location>
   <source>Stop it</source>
   <translation>Pararlo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{day} {brief_month}</source>
   <translation>{day} {brief_month}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{weekday} {day} {month}</source>
   <translation>{weekday}, {day} de {month}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{weekday} {day} {month} {year}</source>
   <translation>{weekday}, {day} de {month} de {year}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{day} {month}</source>
   <translation>{day} de {month}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{day} {month} {year}</source>
   <translation>{day} de {month} de {year}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{month} {year}</source>
   <translation>{month} de {year}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>Tomorrow</source>
   <translation>Mañana</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{brief_weekday} {day} {brief_month}</source>
   <translation>{brief_weekday} {day} {brief_month}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{brief_day} {time}</source>
   <translation>{brief_day}, {time}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{long_day}, {time}</source>
   <translation>{long_day}, a las {time}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>yesterday {}</source>
   <translation>ayer a las {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{date}</source>
   <translation>el {date}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>reply by {}</source>
   <translation>responder hasta {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{time}</source>
   <translation>las {time}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{brief_weekday} {time}</source>
   <translation>el {brief_weekday} a las {time}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{date} {time}</source>
   <translation>el {date} a las {time}</translation>
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
    <numerusform>%n hora</numerusform>
    <numerusform>%n horas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{} left</source>
   <translation>quedan {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every day</source>
   <translation>cada día</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every %n weeks</source>
   <translation>
    <numerusform>cada semana</numerusform>
    <numerusform>cada %n semanas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every %n days</source>
   <translation>
    <numerusform>cada día</numerusform>
    <numerusform>cada %n días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>%n days ago</source>
   <translation>
    <numerusform>hace %n día</numerusform>
    <numerusform>hace %n días</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>yesterday</source>
   <translation>ayer</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every week</source>
   <translation>cada semana</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every %n months</source>
   <translation>
    <numerusform>cada mes</numerusform>
    <numerusform>cada %n meses</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every month</source>
   <translation>cada mes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every %n years</source>
   <translation>
    <numerusform>cada año</numerusform>
    <numerusform>cada %n años</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>every year</source>
   <translation>cada año</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>{} after it is done</source>
   <translation>{} una vez hecho</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>not the weekday you wrote</source>
   <translation>no es el día de la semana que escribió</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/days.py"></location>
   <source>that day has passed</source>
   <translation>ese día ya pasó</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>called</source>
   <translation>llamada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>left a message</source>
   <translation>mensaje de voz</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>tried to call</source>
   <translation>intento de llamada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>came by</source>
   <translation>visita</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>emailed</source>
   <translation>correo</translation>
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
   <translation>carta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>said</source>
   <translation>palabras</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>met them</source>
   <translation>encuentro</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>complaint</source>
   <translation>queja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>compliment</source>
   <translation>elogio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>fact</source>
   <translation>dato</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>answer</source>
   <translation>respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>wish</source>
   <translation>deseo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by phone</source>
   <translation>por teléfono</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by voicemail</source>
   <translation>por mensaje de voz</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>on the phone</source>
   <translation>al teléfono</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by email</source>
   <translation>por correo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by letter</source>
   <translation>por carta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>by text</source>
   <translation>por SMS</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>in person</source>
   <translation>en persona</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>call</source>
   <translation>llamada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>email</source>
   <translation>correo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>missed call</source>
   <translation>llamada perdida</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>voicemail</source>
   <translation>buzón de voz</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>letter</source>
   <translation>carta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>other</source>
   <translation>otro</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>text</source>
   <translation>SMS</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>visit</source>
   <translation>visita</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>enquiring</source>
   <translation>pregunta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>past customer</source>
   <translation>antiguo cliente</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>answered</source>
   <translation>respondido</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>needs no answer</source>
   <translation>no necesita respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>Fact</source>
   <translation>Dato</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>You tried to reach them</source>
   <translation>Usted lo intentó</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>You {}</source>
   <translation>Usted: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>They {}</source>
   <translation>Cliente: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>moved once</source>
   <translation>movida una vez</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>moved twice</source>
   <translation>movida dos veces</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/doings.py"></location>
   <source>moved {} times</source>
   <translation>movida {} veces</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>{} added</source>
   <translation>{} añadidos</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Import %n customers</source>
   <translation>
    <numerusform>Importar %n cliente</numerusform>
    <numerusform>Importar %n clientes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Import %n records</source>
   <translation>
    <numerusform>Importar %n ficha</numerusform>
    <numerusform>Importar %n fichas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n new</source>
   <translation>
    <numerusform>%n nuevo</numerusform>
    <numerusform>%n nuevos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n already here</source>
   <translation>
    <numerusform>%n ya está</numerusform>
    <numerusform>%n ya están</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n fill in what is missing</source>
   <translation>
    <numerusform>%n completa lo que falta</numerusform>
    <numerusform>%n completan lo que falta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n differ: yours are kept</source>
   <translation>
    <numerusform>%n difiere: se conserva el suyo</numerusform>
    <numerusform>%n difieren: se conservan los suyos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n cannot be read</source>
   <translation>
    <numerusform>%n ilegible</numerusform>
    <numerusform>%n ilegibles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>about</source>
   <translation>acerca de</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>birthday</source>
   <translation>cumpleaños</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>company</source>
   <translation>empresa</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>reply time</source>
   <translation>plazo de respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>days to keep in touch</source>
   <translation>días para mantener contacto</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>season</source>
   <translation>temporada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>why they left</source>
   <translation>por qué se fueron</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>quiet until</source>
   <translation>callado hasta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Line {}: {}, {}: yours is “{}”, the file says “{}”</source>
   <translation>Línea {}: {}, {}: el suyo es «{}», el archivo dice «{}»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>Everything is as it was before.</source>
   <translation>Todo está como antes.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/imports.py"></location>
   <source>%n were kept, because they were changed since</source>
   <translation>
    <numerusform>%n se conservó, porque cambió después</numerusform>
    <numerusform>%n se conservaron, porque cambiaron después</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Heard from them</source>
   <translation>Noticias suyas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>A reply is owed</source>
   <translation>Se debe respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Orders of 12 months</source>
   <translation>Pedidos de 12 meses</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Own field</source>
   <translation>Campo propio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>not for (days)</source>
   <translation>no desde hace (días)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>within (days)</source>
   <translation>en los últimos (días)</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>none is agreed</source>
   <translation>no hay acordado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>one is agreed</source>
   <translation>hay uno acordado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>says</source>
   <translation>contiene</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>there is none</source>
   <translation>no hay</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>there is one</source>
   <translation>hay uno</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>is empty</source>
   <translation>está vacío</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>is filled in</source>
   <translation>está relleno</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>at least</source>
   <translation>al menos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>is</source>
   <translation>es</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>is not</source>
   <translation>no es</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>at most</source>
   <translation>como mucho</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Choice</source>
   <translation>Opciones</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>in “{}”</source>
   <translation>en «{}»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>not in “{}”</source>
   <translation>no en «{}»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>no next step</source>
   <translation>sin próximo paso</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>not: {}</source>
   <translation>no: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>owed a reply</source>
   <translation>se debe respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>with a next step</source>
   <translation>con próximo paso</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>owed no reply</source>
   <translation>no se debe respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>wishes “{}”</source>
   <translation>desea «{}»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>with a wish</source>
   <translation>con un deseo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>ordered for {} or more</source>
   <translation>pidió por {} o más</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>without a wish</source>
   <translation>sin deseo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>ordered for {} or less</source>
   <translation>pidió por {} o menos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} is “{}”</source>
   <translation>{} es «{}»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} is not “{}”</source>
   <translation>{} no es «{}»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} says “{}”</source>
   <translation>{} contiene «{}»</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} at least {}</source>
   <translation>{} al menos {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} at most {}</source>
   <translation>{} como mucho {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} is empty</source>
   <translation>{} está vacío</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>{} is filled in</source>
   <translation>{} está relleno</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>heard from within %n days</source>
   <translation>
    <numerusform>con noticias desde ayer</numerusform>
    <numerusform>con noticias en los últimos %n días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/own.py"></location>
   <source>not heard from for %n days</source>
   <translation>
    <numerusform>sin noticias desde hace %n día</numerusform>
    <numerusform>sin noticias desde hace %n días</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>kept {}</source>
   <translation>cumplida el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>let off {}</source>
   <translation>liberado el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>missed, said {}</source>
   <translation>fallada, dicho el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>written by mistake, said {}</source>
   <translation>escrita por error, dicho el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>Promised {} for {}</source>
   <translation>Prometida el {} para el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>They promised {} for {}</source>
   <translation>Se lo prometieron el {} para el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>written down {}</source>
   <translation>anotada el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>stays at its date, said {}</source>
   <translation>sigue en su fecha, dicho el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>to be told {}: {}</source>
   <translation>por avisar: {}, desde el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>hidden {} until {}</source>
   <translation>oculta el {} hasta el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>told {} in time</source>
   <translation>avisado a tiempo el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>told {}, too late</source>
   <translation>avisado demasiado tarde el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>moved to {}, {}</source>
   <translation>movida al {}, {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>corrected {}</source>
   <translation>corregida el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>date was {}</source>
   <translation>la fecha era el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/promise_story.py"></location>
   <source>words were {}</source>
   <translation>las palabras eran {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Usually {}.</source>
   <translation>Normalmente {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Now {}.</source>
   <translation>Ahora {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Last said: {}.</source>
   <translation>Últimas palabras: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Open complaint: no.</source>
   <translation>Queja abierta: no.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>Open complaint: yes.</source>
   <translation>Queja abierta: sí.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>last gaps %n days</source>
   <translation>
    <numerusform>últimos intervalos: %n día</numerusform>
    <numerusform>últimos intervalos: %n días</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/quiet.py"></location>
   <source>last gaps {} to {} days</source>
   <translation>últimos intervalos {} a {} días</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>waiting {}</source>
   <translation>espera {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>quiet {}</source>
   <translation>callado {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>later than usual</source>
   <translation>más tarde de lo usual</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>{} since {}</source>
   <translation>{} desde {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>sent by {}</source>
   <translation>enviado por {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>has left: {}</source>
   <translation>se fue: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Gone quiet.</source>
   <translation>Callado.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Later than usual.</source>
   <translation>Más tarde que de costumbre.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Waiting for your reply since {}</source>
   <translation>Espera su respuesta desde {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>And %n more questions.</source>
   <translation>
    <numerusform>Y %n pregunta más.</numerusform>
    <numerusform>Y %n preguntas más.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Tried %n times, not reached.</source>
   <translation>
    <numerusform>Intentado %n vez, sin respuesta.</numerusform>
    <numerusform>Intentado %n veces, sin respuesta.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Mistake</source>
   <translation>Error</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>snoozed until {}</source>
   <translation>pospuesta hasta el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>promised {}</source>
   <translation>prometido el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>they promised {}</source>
   <translation>se lo prometieron el {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>{state} {date}</source>
   <translation>{state} el {date}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>%n days late</source>
   <translation>
    <numerusform>%n día de retraso</numerusform>
    <numerusform>%n días de retraso</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>kept</source>
   <translation>cumplida</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>let off</source>
   <translation>liberado</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>missed</source>
   <translation>fallada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>open</source>
   <translation>abierta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>written by mistake</source>
   <translation>escrita por error</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>Not asked this time</source>
   <translation>No se pregunta esta vez</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>They answered</source>
   <translation>Respondieron</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>You asked</source>
   <translation>Usted preguntó</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>They complained</source>
   <translation>Queja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>You thanked them</source>
   <translation>Usted agradeció</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/records.py"></location>
   <source>waiting for your reply</source>
   <translation>espera su respuesta</translation>
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
   <translation>Cualquier medio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Replied in time</source>
   <translation>Respondido a tiempo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>within what you told them, 24 hours unless agreed otherwise</source>
   <translation>en el plazo que dijo, 24 horas si no se acordó otro</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Promises kept by the first date</source>
   <translation>Cumplidas en la primera fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>as it was first promised</source>
   <translation>como se prometió al principio</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Kept by the agreed date</source>
   <translation>Cumplidas en la fecha acordada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>the first date, or one agreed before it had passed</source>
   <translation>la primera fecha, o una acordada antes de que pasara</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Told before the date</source>
   <translation>Avisado antes de la fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>when a promise had to move</source>
   <translation>cuando una promesa tuvo que moverse</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Complaints admitted in time</source>
   <translation>Quejas reconocidas a tiempo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>within the time of a reply</source>
   <translation>en el plazo de una respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Put right within 3 days</source>
   <translation>Arreglado en 3 días</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>of hearing the complaint</source>
   <translation>desde que se oyó la queja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Confirmed by them</source>
   <translation>Confirmado por ellos</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>of the complaints that are closed</source>
   <translation>de las quejas cerradas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Thanked in time</source>
   <translation>Agradecido a tiempo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>within 3 days: orders, referrals, useful complaints, kind words</source>
   <translation>en 3 días: pedidos, envíos, quejas útiles, palabras amables</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Asked this half-year</source>
   <translation>Preguntado este semestre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>of all in touch within 12 months</source>
   <translation>de todos los que estuvieron en contacto en 12 meses</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>With a next step</source>
   <translation>Con un próximo paso</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>an open promise of yours or theirs, now</source>
   <translation>una promesa abierta, suya o de ellos, ahora</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>nothing to count</source>
   <translation>nada que contar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>%n missed</source>
   <translation>
    <numerusform>%n fallada</numerusform>
    <numerusform>%n falladas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>none missed</source>
   <translation>ninguna fallada</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>{}, too few to judge</source>
   <translation>{}, pocos para juzgar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>promises</source>
   <translation>promesas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>replies</source>
   <translation>respuestas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Nobody ordered in the year before, so there are no key customers.</source>
   <translation>Nadie pidió en el año anterior, así que no hay clientes clave.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>The others are worse off than your key customers by 20 points or more: {}.</source>
   <translation>A los demás les va 20 puntos o más peor que a sus clientes clave: {}.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>All others fare as well as your key customers, or there are too few to judge.</source>
   <translation>A todos los demás les va tan bien como a sus clientes clave, o son pocos para juzgar.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>day</source>
   <translation>día</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>month</source>
   <translation>mes</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>week</source>
   <translation>semana</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Promises kept each {}</source>
   <translation>Cumplidas por {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>No promise came due.</source>
   <translation>Ninguna promesa llegó a su fecha.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>red: how many not</source>
   <translation>rojo: cuántas no</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>%n replies</source>
   <translation>
    <numerusform>%n respuesta</numerusform>
    <numerusform>%n respuestas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Replies, hours taken</source>
   <translation>Respuestas, en horas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Nobody was answered.</source>
   <translation>Nadie recibió respuesta.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>{} of {} bring 80</source>
   <translation>{} de {} traen 80</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Orders by the largest, %</source>
   <translation>Pedidos de los mayores, %</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>No orders in the last 365 days.</source>
   <translation>Sin pedidos en los últimos 365 días.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>key</source>
   <translation>clave</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>Key and other customers</source>
   <translation>Clientes clave y otros</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>No orders in the last 365 days, so there are no key customers.</source>
   <translation>Sin pedidos en los últimos 365 días, así que no hay clientes clave.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>promises kept</source>
   <translation>cumplidas</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/score.py"></location>
   <source>replied in time</source>
   <translation>a tiempo</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Say what you think of their complaint</source>
   <translation>Tome postura sobre su queja</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Waiting for your reply</source>
   <translation>Esperan su respuesta</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Promises past their date</source>
   <translation>Promesas pasadas de fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Tell them the new date</source>
   <translation>Decirles la nueva fecha</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Promised for today</source>
   <translation>Prometido para hoy</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Complaints: the next step</source>
   <translation>Quejas: el siguiente paso</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Thank and ask</source>
   <translation>Agradecer y preguntar</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Birthdays</source>
   <translation>Cumpleaños</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Gone quiet</source>
   <translation>Callados</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Later than usual</source>
   <translation>Más tarde que de costumbre</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Reply later</source>
   <translation>Responder más tarde</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Reply today</source>
   <translation>Responder hoy</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n promises are past their date.</source>
   <translation>
    <numerusform>%n promesa está pasada de fecha.</numerusform>
    <numerusform>%n promesas están pasadas de fecha.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n promises are due today.</source>
   <translation>
    <numerusform>%n promesa es para hoy.</numerusform>
    <numerusform>%n promesas son para hoy.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n complaints wait for you.</source>
   <translation>
    <numerusform>%n queja le espera.</numerusform>
    <numerusform>%n quejas le esperan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>You owe nobody a reply.</source>
   <translation>No debe respuesta a nadie.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>You owe %n replies</source>
   <translation>
    <numerusform>Debe %n respuesta</numerusform>
    <numerusform>Debe %n respuestas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>, all of them late.</source>
   <translation>, todas con retraso.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>, and it is late.</source>
   <translation>, y va con retraso.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n are late.</source>
   <translation>
    <numerusform>%n con retraso.</numerusform>
    <numerusform>%n con retraso.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n snoozed rows wait.</source>
   <translation>
    <numerusform>%n fila pospuesta espera.</numerusform>
    <numerusform>%n filas pospuestas esperan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n more have gone quiet.</source>
   <translation>
    <numerusform>%n más está callado.</numerusform>
    <numerusform>%n más están callados.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Nothing else is owed.</source>
   <translation>No se debe nada más.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n are due by tonight</source>
   <translation>
    <numerusform>%n es para esta noche</numerusform>
    <numerusform>%n son para esta noche</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>last {}</source>
   <translation>última {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n times</source>
   <translation>
    <numerusform>%n vez</numerusform>
    <numerusform>%n veces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>%n questions</source>
   <translation>
    <numerusform>%n pregunta</numerusform>
    <numerusform>%n preguntas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>tried %n times</source>
   <translation>
    <numerusform>intentado %n vez</numerusform>
    <numerusform>intentado %n veces</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>complained {}</source>
   <translation>queja {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>new date: {}</source>
   <translation>nueva fecha: {}</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Has a birthday soon.</source>
   <translation>Pronto cumple años.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Has a birthday today.</source>
   <translation>Hoy cumple años.</translation>
  </message>
  <message>
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>Ask them: {}</source>
   <translation>Pregúnteles: {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../crmnotes/ui/words/today.py"></location>
   <source>and %n more questions</source>
   <translation>
    <numerusform>y %n pregunta más</numerusform>
    <numerusform>y %n preguntas más</numerusform>
   </translation>
  </message>
 </context>
</TS>
