"""Import, export and taking an import back, from the command line."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from crmnotes.cli import DONE, FAILED, IN_PART, as_json, words
from crmnotes.cli.commands import Printer, known_group
from crmnotes.contacts import Contact, Filed, GroupTerms, Skipped
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook
from crmnotes.records import Customer, Note, Promise, Settings

if TYPE_CHECKING:
    from crmnotes.exchange.formats import Kind
    from crmnotes.exchange.json_out import WholeNotebook
    from crmnotes.notebook.views import ImportResult

Record = TypeVar("Record")

Named = list[tuple[str, Skipped]]


def bring_in(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Reads files as one batch; lists each record that was skipped by line and reason, and then ends with 3."""
    from crmnotes.exchange import formats

    kinds = {path: options.format or formats.kind_of(path) for path in options.files}
    several = {kind in formats.CONTACTS for kind in kinds.values()}
    if len(several) > 1:
        raise BadInput(
            "Import lists of contacts first and the other files after them: what these hold belongs to customers."
        )
    skipped: Named = []
    source = ", ".join(path.name for path in options.files)
    if several == {False}:
        zone = notebook.clock.zone
        whole = chain.from_iterable(
            _watch(formats.records(path, kinds[path], zone), path.name, skipped) for path in options.files
        )
        result = notebook.imports.merge_records(whole, source, dry_run=options.dry_run)
    else:
        columns = dict(_mapped(said) for said in options.map)
        contacts = chain.from_iterable(
            _watch(_contacts(path, kinds[path], columns), path.name, skipped) for path in options.files
        )
        result = notebook.imports.run(contacts, source, dry_run=options.dry_run)
    seen = [one for _, one in skipped]
    skipped += [(source, one) for one in result.skipped if one not in seen]
    printer.lines(_told(result, options.dry_run))
    printer.value(as_json.imported(result, skipped, options.dry_run))
    for name, one in skipped:
        print(f"{name}, line {one.line}: {words.clean(one.reason)}", file=sys.stderr)
    taken = result.new or result.same or result.updated or result.differs or result.notes or result.promises
    return DONE if not skipped else IN_PART if taken else FAILED


def _contacts(path: Path, kind: Kind, mapping: dict[str, str]) -> Iterator[Contact | Skipped]:
    """The contacts of one file; the columns of a table as guessed and then as said by `--map`."""
    from crmnotes.exchange import csv_in, csv_maps, formats

    if kind not in formats.TABLES:
        yield from formats.contacts(path, kind)
        return
    table = formats.table(path, kind)
    columns = csv_in.columns_of(table)
    fields = list(columns.fields)
    for name, field in mapping.items():
        index = _column(table.header, name, path)
        if field and field not in csv_maps.CHOICES:
            raise BadInput('There is no field "{}". There are: {}.', field, ", ".join(csv_maps.CHOICES))
        fields += [None] * (index + 1 - len(fields))
        fields[index] = field or None
    yield from csv_in.contacts(table, columns._replace(fields=tuple(fields)))


def _mapped(said: str) -> tuple[str, str]:
    column, sign, field = said.rpartition("=")
    if not sign or not column.strip():
        raise BadInput(
            '"{}" does not say what a column becomes. Write --map "Column=name", or "Column=" for none.', said
        )
    return column.strip(), field.strip().casefold().replace("_", " ")


def _column(header: tuple[str, ...], name: str, path: Path) -> int:
    """The place of a column, by its name or its number (1 is the first)."""
    for place, head in enumerate(header):
        if head.casefold() == name.casefold():
            return place
    if name.isdecimal() and 0 < int(name) <= 256:
        return int(name) - 1
    there = f"There are: {', '.join(header)}" if header else "It has no header: name columns by number, such as 1=name"
    raise BadInput('"{}" has no column "{}". {}.', path.name, name, there)


def _watch(records: Iterable[Record], name: str, skipped: Named) -> Iterator[Record]:
    """Hands records on and remembers from which file each skipped one was."""
    try:
        for record in records:
            if isinstance(record, Skipped):
                skipped.append((name, record))
            yield record
    except BadInput as error:  # of several files the person must know which
        raise error if name in str(error) else BadInput('"{}": {}', name, error) from error


def _told(result: ImportResult, dry_run: bool) -> Iterator[str]:
    would = "would be " if dry_run else ""
    yield f"{words.several(result.new, 'new customer')} {would}added"
    for many, what in (
        (result.updated, "filled in"), (result.same, "already here"),
        (result.differs, "said otherwise here and left as it is here"),
    ):  # fmt: skip
        if many:
            yield f"{many:,} {what}"
    for many, what in ((result.notes, "note"), (result.promises, "promise"), (result.orders, "order")):
        if many:
            yield f"{words.several(many, what)} {would}added"
    if result.skipped:
        yield f"{len(result.skipped):,} not imported"
    if result.batch is not None and not dry_run:
        yield f"Batch {result.batch}. Take it back with: crmnotes undo-import {result.batch}"


def take_back(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Takes a whole import back."""
    result = notebook.imports.take_back(options.batch)
    sources = {batch.id: batch.source for batch in notebook.imports.batches()}
    if result.batch in sources:
        printer.say(f"Took back batch {result.batch}: {words.clean(sources[result.batch])}")
    printer.say(f"{words.several(result.removed, 'record')} taken out, {result.restored:,} as before")
    if result.kept:
        names = ", ".join(words.clean(name) for name in result.kept_names)
        printer.say(f"{result.kept:,} kept, because they were changed since: {names}")
    value = {"batch": result.batch, "removed": result.removed, "restored": result.restored, "kept": result.kept}
    printer.value(value)
    return IN_PART if result.kept else DONE


def take_out(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Writes a list or everything into a file and says how many rows it has."""
    path: Path = options.file
    ending = path.suffix.casefold()
    if options.what == "everything" and ending != ".json":
        raise BadInput("Everything is written as JSON: give the file a name that ends in .json.")
    if options.what != "testimonials" and ending not in WRITERS:
        raise BadInput('The ending of "{}" chooses the format: {}.', path.name, ", ".join(WRITERS))
    write = _write_testimonials if options.what == "testimonials" else WRITERS[ending]
    rows = write(notebook, options, path)
    printer.say(f"{words.several(rows, 'row')} written to {path}")
    printer.value({"rows": rows, "file": str(path)})
    return DONE


def _write_json(notebook: Notebook, options: Namespace, path: Path) -> int:
    from crmnotes.exchange import json_out

    whole = notebook.imports.everything()
    if options.what == "everything":
        return json_out.everything(whole, path, notebook.path)
    customers = _people(notebook, options)
    part = Part(whole, options.what, {customer.uid for customer in customers})
    return json_out.everything(part, path, notebook.path)


class Part:
    """One kind of record of some customers, in the open format; what is in the trash stays out."""

    def __init__(self, whole: WholeNotebook, kind: str, customers: set[str]) -> None:
        self.whole, self.kind, self.uids = whole, kind, customers
        self.settings: Settings = whole.settings

    def groups(self) -> Iterable[GroupTerms]:
        """The groups, beside customers."""
        return self.whole.groups() if self.kind == "customers" else ()

    def customers(self) -> Iterator[Filed]:
        """The customers, when they are asked for."""
        if self.kind == "customers":
            yield from (filed for filed in self.whole.customers() if filed.record.uid in self.uids)

    def notes(self) -> Iterator[Filed]:
        """Their notes, when they are asked for."""
        if self.kind == "notes":
            yield from filter(self._theirs, self.whole.notes())

    def promises(self) -> Iterator[Filed]:
        """Their promises, when they are asked for."""
        if self.kind == "promises":
            yield from filter(self._theirs, self.whole.promises())

    def orders(self) -> Iterable[Filed]:
        """None: a list of one kind."""
        return ()

    def tallies(self) -> Iterable[Filed]:
        """None: a list of one kind."""
        return ()

    def _theirs(self, filed: Filed) -> bool:
        return filed.refs.get("customer") in self.uids and getattr(filed.record, "trashed_at", None) is None


def _write_csv(notebook: Notebook, options: Namespace, path: Path) -> int:
    from crmnotes.exchange import csv_out

    ids = list(notebook.customers.ids(group=known_group(notebook, options.group)))
    if options.what == "customers":
        columns = options.columns.split(",") if options.columns else None
        people = notebook.customers.sheet(ids)
        return csv_out.write_customers(people, path, columns, options.dialect, notebook=notebook.path)
    by_id = {customer.id: customer for customer in notebook.customers.many(ids)}
    zone = notebook.clock.zone
    if options.what == "promises":
        return csv_out.write_promises(_promises(notebook, by_id), path, zone, options.dialect, notebook=notebook.path)
    return csv_out.write_notes(_notes(notebook, by_id), path, zone, options.dialect, notebook=notebook.path)


def _promises(notebook: Notebook, by_id: dict[int, Customer]) -> Iterator[tuple[Customer, Promise]]:
    """Every promise of these customers by its date, open ones first."""
    from crmnotes.cli.commands import every_promise

    for line in every_promise(notebook, None):
        if line.customer in by_id:
            yield by_id[line.customer], notebook.promises.get(line.id)


def _notes(notebook: Notebook, by_id: dict[int, Customer]) -> Iterator[tuple[Customer, Note]]:
    """Every note of these customers, the newest first."""
    from crmnotes.cli.commands import every_note

    for line in every_note(notebook, None):
        if line.customer in by_id:
            yield by_id[line.customer], notebook.notes.get(line.id)


def _write_vcards(notebook: Notebook, options: Namespace, path: Path) -> int:
    from crmnotes.exchange import vcard_out

    if options.what != "customers":
        raise BadInput("Contact cards hold customers. Write promises and notes as .csv, .md or .json.")
    return vcard_out.write_customers(_people(notebook, options), path, options.vcard, notebook=notebook.path)


def _write_calendar(notebook: Notebook, options: Namespace, path: Path) -> int:
    """Open promises as events; of customers their birthdays."""
    from crmnotes.exchange import ics_out

    people = _people(notebook, options)
    if options.what == "customers":
        return ics_out.write_calendar((), people, path, notebook=notebook.path)
    if options.what != "promises":
        raise BadInput("A calendar holds promises, or the birthdays of customers. Write notes as .csv, .md or .json.")
    by_id = {customer.id: customer for customer in people}
    return ics_out.write_calendar(_promises(notebook, by_id), (), path, notebook=notebook.path)


def _write_markdown(notebook: Notebook, options: Namespace, path: Path) -> int:
    """Of customers everything that is known of them."""
    from crmnotes.exchange import markdown_out

    people, zone = _people(notebook, options), notebook.clock.zone
    by_id = {customer.id: customer for customer in people}
    if options.what == "promises":
        return markdown_out.write_promises(_promises(notebook, by_id), path, notebook=notebook.path)
    if options.what == "notes":
        return markdown_out.write_notes(_notes(notebook, by_id), path, zone, notebook=notebook.path)
    files = (markdown_out.dossier(notebook, customer.id) for customer in people)
    return markdown_out.write_customers(files, path, zone, notebook.settings.currency, notebook=notebook.path)


def _people(notebook: Notebook, options: Namespace) -> list[Customer]:
    """The customers of a group, or all."""
    return notebook.customers.many(list(notebook.customers.ids(group=known_group(notebook, options.group))))


def _write_testimonials(notebook: Notebook, options: Namespace, path: Path) -> int:
    """What customers let us quote, each under no more of a name than they permitted."""
    from crmnotes.exchange import testimonials

    among = None if options.group is None else {customer.id for customer in _people(notebook, options)}
    return testimonials.write(notebook.kind_words.testimonials(among), path, notebook=notebook.path)


WRITERS: dict[str, Callable[[Notebook, Namespace, Path], int]] = {
    ".csv": _write_csv, ".vcf": _write_vcards, ".ics": _write_calendar, ".md": _write_markdown,
    ".json": _write_json,
}  # fmt: skip
COMMANDS: dict[str, Callable[[Notebook, Namespace, Printer], int]] = {
    "import": bring_in,
    "undo-import": take_back,
    "export": take_out,
}
