"""What each command of the command line does, over the one door."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import TextIO

from crmnotes import places
from crmnotes.cli import DONE, words
from crmnotes.cli.meant import chosen_ids, the_customer
from crmnotes.cli.printer import Printer
from crmnotes.cli.unlocking import unlocked
from crmnotes.clock import system_clock
from crmnotes.errors import BadInput, Damaged, Locked, ReadOnly
from crmnotes.notebook import Notebook

MAKING = frozenset({"demo", "add", "import"})
"""Commands that may begin a new notebook; the others never create a file."""
READING = frozenset(
    {"today", "search", "customers", "promises", "notes", "score", "export", "backup", "check", "duplicates"}
)
LONGEST_WAIT = 5.0  # seconds for which a command waits for another one that writes
LOOK_AGAIN = 0.02
RESCUE = "See: crmnotes backups, crmnotes restore FILE; what it still holds: crmnotes check --repair."
APART = frozenset({"backups", "passphrase", "restore"})
"""Commands that work on the file itself, also when it cannot be opened."""


Command = Callable[[Notebook, Namespace, Printer], int]


def run(options: Namespace, out: TextIO) -> int:
    """Runs one command and gives its exit status. Raises the errors of the door and BadInput."""
    printer = Printer(out, options.json)
    if options.command in APART or (options.command == "check" and options.repair):
        from crmnotes.cli import rescue

        return rescue.COMMANDS[options.command](named(options), options, printer)
    command = COMMANDS[options.command]
    with opened(options) as notebook:
        printer.lines(iter(notebook.notices))
        try:
            return command(notebook, options, printer)
        except Damaged as error:
            raise Damaged("{} {}", error.sentence, RESCUE) from error


def named(options: Namespace) -> Path:
    """The file of the notebook that was named, else the owner's."""
    named: Path | None = options.notebook
    return named or (places.sample_file() if options.sample else places.notebook_file())


@contextmanager
def opened(options: Namespace) -> Iterator[Notebook]:
    """The notebook that was named, else the owner's; made only by the commands that may begin one."""
    path = named(options)
    if not path.exists() and not path.is_symlink():
        _require_none_is_missed(path, begins=options.command in MAKING)
    notebook = unlocked(options, path.name, lambda passphrase: _open(path, options.command, passphrase))
    try:
        if options.command != "check":
            notebook.require_as_left()
        notebook.trash.purge()
        yield notebook
    finally:
        notebook.close()


def _require_none_is_missed(path: Path, *, begins: bool) -> None:
    """Stops a command where no notebook stands but a good backup of one, and one that cannot begin a notebook."""
    from crmnotes.notebook import restoring

    newest = next((choice.backup.path for choice in restoring.choices(path) if choice.whole), None)
    if newest is not None:
        raise BadInput(
            "There is no notebook at {}, but a good backup of it: {}. Bring it back with: crmnotes restore FILE",
            path, newest,
        )  # fmt: skip
    if not begins:
        raise BadInput(
            "There is no notebook at {}. Write something down with: crmnotes add, or try: crmnotes demo", path
        )


def _open(path: Path, command: str, passphrase: str | None) -> Notebook:
    """The notebook; where another command holds it, what it takes to write is waited for."""
    until = monotonic() + LONGEST_WAIT
    while True:
        try:
            return _open_at_once(path, command, passphrase)
        except Locked:
            if monotonic() >= until:
                raise
        sleep(LOOK_AGAIN)


def _open_at_once(path: Path, command: str, passphrase: str | None) -> Notebook:
    """The notebook, opened to read where that is enough; the search indexes can only be checked where one may write.

    A save that was cut short is taken back, and an old notebook brought up to date, before it can be read.
    """
    reading = command in READING
    if command == "check":
        with suppress(Locked):
            return Notebook.open(path, system_clock(), passphrase=passphrase)
    try:
        return Notebook.open(path, system_clock(), read_only=reading, passphrase=passphrase)
    except ReadOnly:
        if not reading:
            raise
        Notebook.open(path, system_clock(), passphrase=passphrase).close()
        return Notebook.open(path, system_clock(), read_only=True, passphrase=passphrase)


def demo(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Fills an empty notebook with the sample business."""
    from crmnotes.sample import fill

    book = fill(notebook, options.customers, options.seed, options.language)
    made = {"customers": len(book.customers), "notes": len(book.notes), "promises": len(book.promises)}
    parts = ", ".join(words.several(many, name[:-1]) for name, many in made.items())
    printer.say(f"A sample business with {parts} lies in {notebook.path}")
    printer.value(made)
    return DONE


def today(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Who is owed what."""
    from crmnotes.cli import as_json

    view = notebook.today()
    printer.lines(words.today(view))
    printer.value(as_json.today(view))
    return DONE


def search(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Everything that has all these words."""
    from crmnotes.cli import as_json

    found = notebook.search(" ".join(options.words), options.limit)
    now = notebook.clock.now()
    printer.lines(words.customer(line, now) for line in found.customers)
    printer.lines(words.promise(line, now) for line in found.promises)
    printer.lines(words.note(line, now) for line in found.notes)
    if not (found.customers or found.notes or found.promises):
        printer.say("Nothing found.")
    if printer.as_json:
        printer.value(as_json.found(notebook, found))
    return DONE


def customers(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """All customers, or those of a group or on a saved list, by name."""
    from crmnotes.cli import as_json

    ids = chosen_ids(notebook, options)
    now = notebook.clock.now()
    lines = notebook.customers.lines(ids)
    printer.lines(words.customer(line, now) for line in lines)
    printer.say(words.several(len(lines), "customer"))
    if printer.as_json:
        printer.value(as_json.records(notebook, "customers", [line.id for line in lines]))
    return DONE


def promises(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """All promises by their date, open ones first."""
    from crmnotes.cli import as_json
    from crmnotes.exchange import lists

    buckets = lists.EVERY if options.state is None else lists.OPEN if options.state == "open" else (options.state,)
    now, lines = notebook.clock.now(), list(lists.promise_lines(notebook, buckets))
    printer.lines(words.promise(line, now) for line in lines)
    printer.say(words.several(len(lines), "promise"))
    if printer.as_json:
        printer.value(as_json.records(notebook, "promises", [line.id for line in lines]))
    return DONE


def notes(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """What was said, the newest first."""
    from crmnotes.cli import as_json
    from crmnotes.exchange import lists

    customer = the_customer(notebook, options.customer).id if options.customer else None
    now, lines = notebook.clock.now(), list(lists.note_lines(notebook, customer))
    printer.lines(words.note(line, now) for line in lines)
    printer.say(words.several(len(lines), "note"))
    if printer.as_json:
        printer.value(as_json.records(notebook, "notes", [line.id for line in lines]))
    return DONE


def score(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """How the rules of service were met in a period."""
    from crmnotes.cli import scores

    found = notebook.score(options.first, options.last)
    printer.lines(scores.told(notebook, found))
    printer.value(scores.as_json(found))
    return DONE


def add(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """What the capture line does."""
    from crmnotes.cli.add import add as write_down

    return write_down(notebook, options, printer)


def export(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Writes lists and everything into files."""
    from crmnotes.cli.export import take_out

    return take_out(notebook, options, printer)


def exchange(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Import and taking it back."""
    from crmnotes.cli import exchange as moving

    return moving.COMMANDS[options.command](notebook, options, printer)


def same_people(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Who may be here twice, and merging."""
    from crmnotes.cli import same_people as same

    return (same.merge if options.command == "merge" else same.duplicates)(notebook, options, printer)


def backup(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Writes a checked copy."""
    path: Path = notebook.backups.make(options.file)
    printer.say(f"Backed up and checked: {path}")
    printer.value({"file": str(path)})
    return DONE


def check(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Looks over the file and the records."""
    from crmnotes.cli import FAILED

    wrong = notebook.check()
    printer.lines(iter(wrong or ["All is well: the file is whole and its records agree."]))
    printer.value({"ok": not wrong, "problems": wrong})
    return FAILED if wrong else DONE


def forget(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Erases a customer for good."""
    from crmnotes.cli.forget import forget as erase

    return erase(notebook, options, printer)


def merge_copy(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Takes in what a second copy has."""
    from crmnotes.cli.two_copies import merge_copy as take_in

    return take_in(notebook, options, printer)


COMMANDS: dict[str, Command] = {
    "demo": demo, "today": today, "search": search, "customers": customers, "promises": promises, "notes": notes,
    "score": score,
    "add": add, "import": exchange, "undo-import": exchange, "export": export, "backup": backup,
    "check": check, "forget": forget, "duplicates": same_people, "merge": same_people, "merge-copy": merge_copy,
}  # fmt: skip
