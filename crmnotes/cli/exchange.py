"""Import and taking an import back, from the command line."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from crmnotes.cli import DONE, FAILED, IN_PART, as_json, words
from crmnotes.cli.printer import Printer
from crmnotes.contacts import Brought, Skipped
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook

if TYPE_CHECKING:
    from crmnotes.exchange.formats import Kind
    from crmnotes.notebook.import_views import ImportResult

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


def _contacts(path: Path, kind: Kind, mapping: dict[str, str]) -> Iterator[Brought]:
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
    yield from csv_in.brought(table, columns._replace(fields=tuple(fields)))


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
    """Takes a whole import back, after a backup where much goes."""
    if notebook.imports.going(options.batch).is_much:
        notebook.backups.before("undo-import")
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


COMMANDS: dict[str, Callable[[Notebook, Namespace, Printer], int]] = {
    "import": bring_in,
    "undo-import": take_back,
}
