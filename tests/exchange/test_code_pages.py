"""Old code pages, told by the letters of names; each in the words of an address book."""

import time

import pytest

from crmnotes.exchange.code_pages import PAGES, likeliest

NAMES = [
    ("cp1252", "Jürgen Groß|Weiß"),
    ("cp1252", "François Lefèvre|Benoît"),
    ("cp1252", "José Peña|Logroño"),
    ("cp1252", "João Conceição"),
    ("cp1252", "Søren Ågård"),
    ("cp1252", "Björn Åkesson"),
    ("cp1252", "Niccolò Libertà"),
    ("cp1252", "Guðmundur Þórðarson"),
    ("cp1252", "O’Brien"),
    ("cp1252", "Muñoz – Söhne GmbH"),
    ("cp1250", "Dvořák|Černý|Kučera"),
    ("cp1250", "Paweł Wiśniewski|Łukasz Żółty"),
    ("cp1250", "Szabó Győző|Kőszegi Ödön"),
    ("cp1250", "Đorđe Žižić"),
    ("iso8859-2", "Šťastný|Žák|Růžička"),
    ("cp1251", "Иван Петров|Москва"),
    ("cp1251", "Олексій Шевченко|Київ"),
    ("koi8-r", "Юлия Щербакова|Москва"),
    ("cp866", "Иван Петров|Москва"),
    ("cp1253", "Γιώργος Παπαδόπουλος|Αθήνα"),
    ("cp1254", "Yılmaz|Gülşah Öztürk"),
    ("cp1255", "דוד כהן|תל אביב"),
    ("cp1256", "محمد علي|القاهرة"),
    ("cp1257", "Jānis Bērziņš|Šķēle|Rūta Jonušaitė"),
    ("cp874", "สมชาย ใจดี|กรุงเทพ"),
    ("cp932", "山田太郎|スズキ イチロー"),
    ("gb18030", "王伟|北京市朝阳区"),
    ("big5", "陳美玲|台北市"),
    ("cp949", "김철수|서울특별시"),
    ("mac-roman", "Jürgen Groß|Bäcker"),
    ("cp850", "Jürgen Groß|Bäcker"),
]


@pytest.mark.parametrize(("page", "names"), NAMES)
def test_names_are_read_as_they_were_written(page, names):
    raw = "\r\n".join(f"FN:{name}" for name in names.split("|")).encode(page)
    assert raw.decode(likeliest(raw)) == raw.decode(page)


def test_nothing_tells_and_the_commonest_is_taken():
    assert likeliest(b"") == likeliest(b"plain") == likeliest("é".encode("cp1252")) == PAGES[0]


@pytest.mark.parametrize("raw", [b"\xff" * 500_000, b"A" * 500_000 + b"\xfc", b"A\xfc " * 200_000, b"\x81" * 500_000])
def test_it_takes_no_longer_for_more(raw):
    began = time.process_time()
    assert likeliest(raw) in PAGES
    assert time.process_time() - began < 2
