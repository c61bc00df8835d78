"""Where a list can go: the formats of the export, what each is called, and the writing of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from crmnotes.notebook import Notebook
from crmnotes.sentences import Phrase
from crmnotes.ui.words import several, tr


class Choices(NamedTuple):
    """What was chosen beside the target: each target looks at what it needs."""

    columns: Sequence[str] | None = None  # None for the program's own
    version: str = "3.0"
    promises: bool = True
    birthdays: bool = True
    todos: bool = False
    sheet: str = "L7160"
    start: int = 1


Write = Callable[[Notebook, Sequence[int], Path, Choices], str]


class Target(NamedTuple):
    """One place to go: its name, its words, the ending and the beginning of the file's name, its page of choices."""

    name: str
    words: Phrase
    ending: str
    stem: Phrase
    page: str
    write: Write


def _rows(count: int) -> str:
    return several(count, "%n row written", "%n rows written")


def _table(dialect: str) -> Write:
    def write(book: Notebook, ids: Sequence[int], path: Path, choices: Choices) -> str:
        from crmnotes.exchange.csv_out import write_customers

        columns = None if dialect in FIXED else choices.columns
        return _rows(write_customers(book.customers.sheet(ids), path, columns, dialect, notebook=book.path))  # type: ignore[arg-type]

    return write


def _cards(book: Notebook, ids: Sequence[int], path: Path, choices: Choices) -> str:
    from crmnotes.exchange.lists import write_cards

    count = write_cards(book, ids, path, "4.0" if choices.version == "4.0" else "3.0")
    return several(count, "%n card written", "%n cards written")


def _calendar(book: Notebook, ids: Sequence[int], path: Path, choices: Choices) -> str:
    from crmnotes.exchange.lists import write_calendar

    count = write_calendar(
        book, ids, path, promises=choices.promises, birthdays=choices.birthdays, todos=choices.todos
    )  # fmt: skip
    return several(count, "%n entry written", "%n entries written")


def _files(book: Notebook, ids: Sequence[int], path: Path, choices: Choices) -> str:
    from crmnotes.exchange.lists import write_files

    return several(write_files(book, ids, path), "%n customer written", "%n customers written")


def _everything(book: Notebook, ids: Sequence[int], path: Path, choices: Choices) -> str:
    from crmnotes.exchange.json_out import everything

    count = everything(book.imports.everything(), path, book.path)
    return several(count, "%n record written", "%n records written")


def _list(book: Notebook, ids: Sequence[int], path: Path, choices: Choices) -> str:
    from crmnotes.ui.paper.contact_list import write_list

    return several(write_list(book, ids, path), "%n customer written", "%n customers written")


def _labels(book: Notebook, ids: Sequence[int], path: Path, choices: Choices) -> str:
    from crmnotes.rules.labels import sheet_named
    from crmnotes.ui.paper.labels import write_labels

    done = write_labels(book, ids, path, sheet_named(choices.sheet), choices.start)
    written = several(done.written, "%n label written", "%n labels written")
    if not done.without:
        return written
    left_out = several(done.without, "%n customer has no postal address", "%n customers have no postal address")
    return tr("{}; {}").format(written, left_out)


def _one_on_paper(book: Notebook, ids: Sequence[int], path: Path, choices: Choices) -> str:
    from crmnotes.ui.paper.customer import write_customer

    return several(write_customer(book, ids[0], path), "%n page written", "%n pages written")


def _one_as_records(book: Notebook, ids: Sequence[int], path: Path, choices: Choices) -> str:
    from crmnotes.exchange.json_part import write_customer

    return several(write_customer(book, ids[0], path), "%n record written", "%n records written")


FIXED = frozenset({"google", "outlook"})
"""Programs with columns of their own."""
TARGETS = (
    Target("excel", "Excel, LibreOffice", "csv", "customers", "columns", _table("excel")),
    Target("google", "Google Contacts", "csv", "customers", "columns", _table("google")),
    Target("outlook", "Outlook", "csv", "customers", "columns", _table("outlook")),
    Target("plain", "Plain CSV", "csv", "customers", "columns", _table("plain")),
    Target("cards", "Contact cards for a phone", "vcf", "customers", "cards", _cards),
    Target("calendar", "Calendar", "ics", "calendar", "calendar", _calendar),
    Target("list", "Contact list as PDF", "pdf", "customers", "list", _list),
    Target("labels", "Mailing labels as PDF", "pdf", "labels", "labels", _labels),
    Target("files", "The file on each, as Markdown", "md", "customers", "files", _files),
    Target("everything", "The whole notebook (JSON)", "json", "notebook", "everything", _everything),
)
OF_ONE = (
    Target("paper", "PDF, to print or to send", "pdf", "", "one", _one_on_paper),
    Target("text", "Markdown text", "md", "", "one", _files),
    Target("records", "JSON, for another program", "json", "", "one", _one_as_records),
    Target("card", "Contact card only", "vcf", "", "cards", _cards),
)
