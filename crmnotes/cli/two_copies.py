"""The command `merge-copy`: what a second copy has, and taking it in."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing

from crmnotes.cli import DONE, IN_PART, words
from crmnotes.cli.printer import Printer
from crmnotes.cli.unlocking import unlocked_copy
from crmnotes.errors import BadInput, NeedsPassphrase
from crmnotes.notebook import Notebook
from crmnotes.notebook.fates import Fate
from crmnotes.notebook.two_copies import Compared

HEADING = "In the other copy:"


def merge_copy(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Compares a second copy with the notebook, and takes in what it has; `--dry-run` changes nothing."""
    path = options.file
    if path.exists() and path.samefile(notebook.path):
        raise BadInput("{} is the notebook itself: there is nothing to merge.", path.name)
    with closing(_opened(notebook, options)) as other:
        theirs = other.imports.everything()
        found = notebook.two_copies.compare(theirs, HEADING)
        _tell(found, path.name, printer)
        done = None
        fates = _decided(found, options.deleted)
        if (found.brings or fates) and not options.dry_run:
            done = notebook.two_copies.merge(theirs, path.name, HEADING, fates)
            printer.say("Taken in. Both texts are kept where both copies changed; undo-import takes all of it back.")
    printer.value(
        {
            "here": found.here, "there": found.there, "shared": found.shared,
            "differ": [{"kind": one.kind, "customer": one.name, "ours": one.ours, "theirs": one.theirs}
                       for one in found.differs],
            "deleted": [{"kind": one.kind, "customer": one.name, "text": one.text, "here": one.here}
                        for one in found.deleted],
            "batch": done.batch if done else None, "skipped": len(done.skipped) if done else 0,
        }
    )  # fmt: skip
    return IN_PART if done and done.skipped else DONE


def _decided(found: Compared, said: str) -> list[Fate]:
    """What becomes of records that one copy deleted: nothing when they stay as they are in the notebook."""
    if said == "as-here":
        return []
    return [Fate(one.kind, one.uid, said == "delete") for one in found.deleted if one.here is not (said == "delete")]


def _opened(notebook: Notebook, options: Namespace) -> Notebook:
    """The second copy, to be read only: with the notebook's passphrase, or with one of its own."""

    def read(passphrase: str | None) -> Notebook:
        return Notebook.open(options.file, notebook.clock, read_only=True, passphrase=passphrase)

    try:
        return read(None)
    except NeedsPassphrase:
        if notebook.passphrase is None:
            return unlocked_copy(options.file.name, read)
    return read(notebook.passphrase)


def _tell(found: Compared, name: str, printer: Printer) -> None:
    if not found.shared and any(found.here.values()):
        printer.say(f"{name} shares no record with your notebook: it may be another notebook altogether.")
    printer.say(f"Only in {name}: {_many(found.there)}.")
    printer.say(f"Only in your notebook: {_many(found.here)}.")
    printer.say(f"Saying different things: {words.several(len(found.differs), 'record')}.")
    for one in found.differs:
        printer.say(f"{words.clean(one.name)}: here “{words.clean(one.ours)}”, there “{words.clean(one.theirs)}”")
    for gone in found.deleted:
        where = "your notebook" if gone.here else name
        printer.say(f"Deleted in {where} only: {words.clean(gone.name)}: {words.clean(gone.text)}")
    if found.deleted:
        printer.say("They stay as they are in your notebook, unless --deleted keep or --deleted delete says else.")


def _many(counts: dict[str, int]) -> str:
    parts = [words.several(number, kind[:-1]) for kind, number in counts.items() if number]
    return ", ".join(parts) or "nothing"
