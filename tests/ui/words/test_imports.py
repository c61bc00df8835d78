"""Why a record of a file was not imported, as the window says it."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from crmnotes.contacts import Filed, Skipped
from crmnotes.exchange import json_in, vcard_in
from crmnotes.notebook import Notebook
from crmnotes.records import Customer
from crmnotes.sentences import Sentence
from crmnotes.ui import language
from crmnotes.ui.models.recognised import in_the_file
from crmnotes.ui.words.imports import skipped_line

STAGE = b'{"format": "crmnotes", "version": 1, "customers": [{"name": "Greta Holm", "stage": "elsewhere"}]}'
LOST = "„sent_by“ nennt, was weder in dieser Datei noch im Notizbuch ist, und wurde weggelassen"


@pytest.fixture(autouse=True)
def _english_again(qtbot: QtBot) -> Iterator[None]:
    yield
    language.listen(None)


def first_skipped(found: Iterator[object]) -> Skipped:
    """The first record that could not be read."""
    return next(one for one in found if isinstance(one, Skipped))


def test_a_reference_that_leads_nowhere_is_told_in_the_language_of_the_window(notebook: Notebook) -> None:
    uid = str(uuid4())
    lost = Filed(Customer("Greta Holm", uid=uid), {"sent_by": str(uuid4())}, place=4)
    (skipped,) = notebook.imports.merge_records([lost, Filed(Customer("Jon"))], "people.json").skipped
    assert skipped_line(skipped).startswith('Line 4: its "sent_by" names what is neither in this file')
    language.speak("de")
    assert skipped_line(skipped) == f"Zeile 4: {LOST}: Greta Holm"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", "Zeile 1: people.vcf: das Ende, END:VCARD, fehlt; was davon da ist, wurde übernommen"),
        ("fr", "Ligne 1 : people.vcf: la fin, END:VCARD, manque ; ce qui est là a été pris"),
        ("es", "Línea 1: people.vcf: falta el final, END:VCARD; lo que hay se tomó"),
    ],
)
def test_so_is_what_a_reader_could_not_read(code: str, said: str) -> None:
    skipped = in_the_file("people.vcf", first_skipped(vcard_in.contacts(b"BEGIN:VCARD\r\nFN:Greta\r\n")))
    language.speak(code)
    assert skipped_line(skipped).startswith(said)


def test_and_what_a_file_of_ours_holds_wrongly() -> None:
    skipped = first_skipped(json_in.read(STAGE))
    assert isinstance(skipped.reason, Sentence)
    language.speak("es")
    assert "customers 1: «stage» no es ninguno de enquiring, customer, past" in skipped_line(skipped)
