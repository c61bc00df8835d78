"""The file on a customer as Markdown."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from crmnotes.clock import FixedClock
from crmnotes.errors import BadInput
from crmnotes.exchange.markdown_out import dossier, escaped, write_customers, write_notes, write_promises
from crmnotes.notebook import Notebook
from crmnotes.records import Birthday, Channel, Customer, Direction, Due, Kind, Note, Way, WayKind

NOW = datetime(2026, 11, 22, 16, tzinfo=UTC)
EXPECTED = """\
# Greta \\*Holm\\*

- Company: Holm Interiors
- Stage: customer
- Groups: linen
- Birthday: --04-12
- Sent by: Maria
- Phone (work): +45 33 12 00 41
- Address: Gade 1
  1000 København
- Fabric: linen

likes \\<b\\>linen\\</b\\>
\\# no heading

## Promises

- [ ] 2026-11-27 15:00: bring it, moved once
- [x] 2026-11-24: call

## What was said

### 2026-11-22

- 16:00 they, email: when?
  \\- soon?
- 15:00 you, call, not reached

### 2026-11-20

- 16:00, fact: left-handed

## Orders

- 2026-08-31: 24 m of weave, 1,980.00 EUR

"""


@pytest.fixture
def book():
    opened = Notebook.in_memory(FixedClock(NOW))
    yield opened
    opened.close()


@pytest.fixture
def greta(book):
    maria = book.customers.add(Customer("Maria"))
    ways = (Way(WayKind.PHONE, "+45 33 12 00 41", "work"), Way(WayKind.ADDRESS, "Gade 1\n1000 København"))
    made = book.customers.add(
        Customer("Greta *Holm*", company="Holm Interiors", ways=ways, groups=("linen",), birthday=Birthday(4, 12),
                 sent_by=maria.id, about="likes <b>linen</b>\n# no heading", fields={"Fabric": "linen"})
    )  # fmt: skip
    one = book.promises.make(made.id, "bring it", Due(date(2026, 11, 26), time(15)))
    book.promises.renegotiate(one.id, Due(date(2026, 11, 27), time(15)), "before")
    book.promises.keep(book.promises.make(made.id, "call", Due(date(2026, 11, 24))).id)
    book.notes.say(Note(made.id, "when?\n- soon?", NOW, NOW, channel=Channel.EMAIL))
    book.notes.say(Note(made.id, "left-handed", NOW - timedelta(days=2), NOW, direction=Direction.NONE, kind=Kind.FACT))
    tried = Note(made.id, "", NOW - timedelta(hours=1), NOW, direction=Direction.US, reached=False)
    book.notes.say(tried, wordless=True)
    book.orders.add(made.id, 198000, "24 m of weave", date(2026, 8, 31))
    return made


def test_the_file_on_a_customer(book, greta, tmp_path):
    path = tmp_path / "greta.md"
    assert write_customers([dossier(book, greta.id)], path, UTC, "EUR") == 1
    assert path.read_text("utf-8") == EXPECTED


def test_lists_of_promises_and_notes(book, greta, tmp_path):
    one = dossier(book, greta.id)
    path = tmp_path / "list.md"
    assert write_promises([(greta, promise) for promise in one.promises], path) == 2
    assert path.read_text("utf-8").splitlines()[1] == "- [x] 2026-11-24: call (Greta \\*Holm\\*)"
    assert write_notes([(greta, note) for note in one.notes], path, UTC) == 3
    assert path.read_text("utf-8").splitlines()[-1] == "- 2026-11-20 Greta \\*Holm\\*, 16:00, fact: left-handed"


def test_very_many_notes_are_all_there(book, tmp_path):
    tom = book.customers.add(Customer("Tom"))
    for minutes in range(1100):
        book.notes.say(Note(tom.id, f"note {minutes}", NOW - timedelta(minutes=minutes), NOW))
    assert [note.text for note in dossier(book, tom.id).notes] == [f"note {n}" for n in range(1100)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a_b*c", "a\\_b\\*c"), ("# x", "\\# x"), ("- x\n+ y\n1. z", "\\- x\n\\+ y\n1\\. z"), ("[a](b)", "\\[a\\](b)"),
     ("a - b, 1.5", "a - b, 1.5"), ("<script>", "\\<script\\>")],
)  # fmt: skip
def test_words_are_never_taken_for_markdown(text, shown):
    assert escaped(text) == shown


def test_the_notebook_is_never_overwritten(book, greta, tmp_path):
    live = tmp_path / "notebook.md"
    live.write_bytes(b"live")
    with pytest.raises(BadInput):
        write_customers([dossier(book, greta.id)], live, UTC, "EUR", notebook=live)
    assert live.read_bytes() == b"live"
