"""No file and no socket that a file names is ever opened."""

import sys
from datetime import UTC

import pytest

from crmnotes.exchange import ics_in, mail_in, vcard_in

SEEN: list[str] = []
LISTENING = [False]
WATCHED = ("open", "os.listdir", "os.scandir", "socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system")
PLACES = (
    "file:///etc/passwd",
    "http://evil.example/x.png",
    "smb://evil.example/x",
    "\\\\evil.example\\x",
    "/etc/passwd",
)


def listen(event, arguments):
    if LISTENING[0] and event in WATCHED:
        SEEN.append(f"{event} {arguments[:1]}")


sys.addaudithook(listen)  # it stays, and is deaf outside the test

CARD = (
    "BEGIN:VCARD\nFN:A\nPHOTO;VALUE=uri:{0}\nLOGO:{0}\nSOUND:{0}\nKEY:{0}\nURL:{0}\nSOURCE:{0}\nAGENT;VALUE=uri:{0}\n"
    "TEL:{0}\nEND:VCARD\n"
)
CALENDAR = (
    'BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nATTACH:{0}\nURL:{0}\nATTENDEE;DIR="{0}":{0}\nDUE;TZID={0}:20261124T150000\n'
    "DTSTART;TZID=../../../../etc/passwd:20261124T150000\nIMAGE;VALUE=URI:{0}\nEND:VTODO\nEND:VCALENDAR\n"
)
MAIL = (
    'From: a@x.org\nContent-Type: text/html\nContent-Location: {0}\n\n<img src="{0}"><link rel="stylesheet" href="{0}">'
    '<iframe src="{0}"></iframe><object data="{0}">x</object>'
)


def read_all(place):
    assert list(vcard_in.contacts(CARD.format(place).encode()))
    assert list(ics_in.to_dos(CALENDAR.format(place).encode(), UTC))
    assert list(mail_in.letters(MAIL.format(place).encode()))


@pytest.mark.parametrize("place", PLACES)
def test_what_a_file_names_stays_closed(place):
    read_all("nothing")  # Python's own modules and the system's list of zones are read once
    SEEN.clear()
    LISTENING[0] = True
    try:
        read_all(place)
    finally:
        LISTENING[0] = False
    assert SEEN == []
