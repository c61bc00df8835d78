"""`crmnotes duplicates` and `crmnotes merge`: who may be the same person, and two made one."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from crmnotes.cli import DONE, as_json, words
from crmnotes.cli.printer import Printer
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.notebook.duplicates import Alike
from crmnotes.notebook.views import CustomerLine
from crmnotes.rules.alike import Reason, Somebody

SHORT = 8
"""So many letters of an id tell two customers apart, and are typed."""
REASONS = {
    Reason.UID: "the same contact in another file", Reason.EMAIL: "the same e-mail", Reason.PHONE: "the same number",
    Reason.NAME_COMPANY: "the same name and company", Reason.NAME: "the same name",
    Reason.ALIKE: "names that look alike",
}  # fmt: skip


def duplicates(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Each two who may be the same, the likeliest first, with the reason and what to type to merge them."""
    found = notebook.duplicates.find()
    printer.lines(line for pair in found for line in _told(pair))
    printer.say(words.several(len(found), "possible duplicate") if found else "Nobody seems to be here twice.")
    printer.value([_value(pair) for pair in found])
    return DONE


def _told(pair: Alike) -> Iterator[str]:
    why = ", ".join(REASONS[reason] for reason in pair.reasons)
    shared = f" ({', '.join(map(words.clean, pair.shared))})" if pair.shared else ""
    yield f"{_who(pair.one)}  and  {_who(pair.other)}"
    yield f"  {why}{shared}"
    yield f"  crmnotes merge {pair.one.uid[:SHORT]} {pair.other.uid[:SHORT]}"


def _who(one: Somebody) -> str:
    return words.who(one.name, one.company)


def _value(pair: Alike) -> as_json.Value:
    return {
        "one": {"id": pair.one.uid, "name": pair.one.name},
        "other": {"id": pair.other.uid, "name": pair.other.name},
        "reasons": [reason.value for reason in pair.reasons],
        "shared": list(pair.shared),
    }


def merge(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Makes the second part of the first, as one step. BadInput when it is not clear who is meant."""
    keep, other = _two(notebook, options.keep, options.other)
    notebook.backups.before("merge")
    merged = notebook.duplicates.merge(keep.id, other.id)
    printer.say(f"Merged {words.clean(other.name)} into {words.clean(merged.name)}")
    facts = notebook.customers.card(merged.id, limit=1).facts
    if facts and facts[0].text.startswith("Merged with"):
        printer.lines(f"  {words.clean(line)}" for line in facts[0].text.splitlines()[1:])
    printer.value(as_json.customer(notebook, merged.id) if printer.as_json else None)
    return DONE


def _two(notebook: Notebook, first: str, second: str) -> tuple[CustomerLine, CustomerLine]:
    """Who is kept and who becomes part of them; one name that exactly two bear means both, the older is kept."""
    one, other = _meant(notebook, first), _meant(notebook, second)
    if len(one) == 2 and {line.id for line in one} == {line.id for line in other}:
        older, younger = sorted(one, key=lambda line: line.id)
        return older, younger
    return _only(first, one), _only(second, other)


def _meant(notebook: Notebook, said: str) -> list[CustomerLine]:
    """Those whose id begins so, else those whom a name means."""
    return notebook.customers.lines(notebook.duplicates.by_id(said)) or notebook.customers.meant(said)


def _only(said: str, found: list[CustomerLine]) -> CustomerLine:
    if not found:
        raise BadInput('There is no customer called "{}", and none with that id. Nothing was merged.', said)
    if len(found) > 1:
        names = "; ".join(f"{words.who(line.name, line.company)} {line.uid[:SHORT]}" for line in found[:8])
        raise BadInput('"{}" could be more than one customer: {}. Give the id. Nothing was merged.', said, names)
    return found[0]
