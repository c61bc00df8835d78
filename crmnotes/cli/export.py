"""Exports from the command line: lists, the file on one customer, everything, labels; the ending is the format."""

from __future__ import annotations

from argparse import Namespace
from array import array
from collections.abc import Callable
from pathlib import Path

from crmnotes.cli import DONE, OnPaper, words
from crmnotes.cli.meant import chosen_ids, the_customer
from crmnotes.cli.printer import Printer
from crmnotes.errors import BadInput
from crmnotes.notebook import Notebook

Write = Callable[[Notebook, Namespace, Path], int]


def take_out(notebook: Notebook, options: Namespace, printer: Printer) -> int:
    """Writes a list, a customer or everything into a file and says how many rows it has."""
    path: Path = options.file
    what, ending = options.what, path.suffix.casefold()
    if what == "everything" and ending != ".json":
        raise BadInput("Everything is written as JSON: give the file a name that ends in .json.")
    if what == "labels" and ending != ".pdf":
        raise BadInput("Labels are written as PDF: give the file a name that ends in .pdf.")
    write = OF_THEIR_OWN.get(what) or WRITERS.get(ending)
    if write is None:
        raise BadInput('The ending of "{}" chooses the format: {}.', path.name, ", ".join(WRITERS))
    rows = write(notebook, options, path)
    counted = "page" if (what, ending) == ("customer", ".pdf") else "row"
    printer.say(f"{words.several(rows, counted)} written to {path}")
    printer.value({"rows": rows, "file": str(path)})
    return DONE


def _ids(notebook: Notebook, options: Namespace) -> array[int]:
    """The customers of a group, on a saved list, or all."""
    return chosen_ids(notebook, options)


def _write_one(notebook: Notebook, options: Namespace, path: Path) -> int:
    """The file on one customer."""
    from crmnotes.exchange import json_part, lists

    if not options.customer:
        raise BadInput("Say whose file it is: --customer NAME.")
    one, ending = the_customer(notebook, options.customer).id, path.suffix.casefold()
    if ending == ".json":
        return json_part.write_customer(notebook, one, path)
    if ending == ".md":
        return lists.write_files(notebook, (one,), path)
    if ending == ".pdf":
        return _on_paper(options, OnPaper("customer", notebook, (one,), path))
    raise BadInput('The file on a customer is written as .pdf, .md or .json, not as "{}".', path.name)


def _write_json(notebook: Notebook, options: Namespace, path: Path) -> int:
    from crmnotes.exchange import json_out, json_part

    whole = notebook.imports.everything()
    if options.what == "everything":
        return json_out.everything(whole, path, notebook.path)
    if options.what == "calendar":
        raise BadInput("A calendar is written as .ics.")
    among = {customer.uid for customer in notebook.customers.sheet(_ids(notebook, options))}
    return json_out.everything(json_part.Part(whole, (options.what,), among), path, notebook.path)


def _write_csv(notebook: Notebook, options: Namespace, path: Path) -> int:
    from crmnotes.exchange import csv_out, lists

    ids, zone = _ids(notebook, options), notebook.clock.zone
    if options.what == "customers":
        columns = options.columns.split(",") if options.columns else None
        people = notebook.customers.sheet(ids)
        return csv_out.write_customers(people, path, columns, options.dialect, notebook=notebook.path)
    among = lists.people(notebook, ids)
    if options.what == "promises":
        made = lists.promised(notebook, among)
        return csv_out.write_promises(made, path, zone, options.dialect, notebook=notebook.path)
    if options.what == "notes":
        said = lists.said(notebook, among)
        return csv_out.write_notes(said, path, zone, options.dialect, notebook=notebook.path)
    raise BadInput("A calendar is written as .ics.")


def _write_vcards(notebook: Notebook, options: Namespace, path: Path) -> int:
    from crmnotes.exchange import lists

    if options.what != "customers":
        raise BadInput("Contact cards hold customers. Write promises and notes as .csv, .md or .json.")
    return lists.write_cards(notebook, _ids(notebook, options), path, options.vcard)


def _write_calendar(notebook: Notebook, options: Namespace, path: Path) -> int:
    """Open promises as events or to-dos; of customers their birthdays; as a calendar both."""
    from crmnotes.exchange import lists

    if options.what == "notes":
        raise BadInput("A calendar holds promises, or the birthdays of customers. Write notes as .csv, .md or .json.")
    return lists.write_calendar(
        notebook, _ids(notebook, options), path, promises=options.what != "customers",
        birthdays=options.what != "promises", todos=options.todos,
    )  # fmt: skip


def _write_markdown(notebook: Notebook, options: Namespace, path: Path) -> int:
    """Of customers everything that is known of them."""
    from crmnotes.exchange import lists, markdown_out

    ids, zone = _ids(notebook, options), notebook.clock.zone
    if options.what == "customers":
        return lists.write_files(notebook, ids, path)
    among = lists.people(notebook, ids)
    if options.what == "promises":
        return markdown_out.write_promises(lists.promised(notebook, among), path, notebook=notebook.path)
    if options.what == "notes":
        return markdown_out.write_notes(lists.said(notebook, among), path, zone, notebook=notebook.path)
    raise BadInput("A calendar is written as .ics.")


def _write_pdf(notebook: Notebook, options: Namespace, path: Path) -> int:
    """The contact list or labels."""
    if options.what not in ("customers", "labels"):
        raise BadInput("Customers and labels are written as PDF. Write promises and notes as .csv, .md or .json.")
    kind = "labels" if options.what == "labels" else "list"
    ids = tuple(_ids(notebook, options))
    return _on_paper(options, OnPaper(kind, notebook, ids, path, options.sheet, options.start))


def _on_paper(options: Namespace, wanted: OnPaper) -> int:
    """Has pages painted, which the window's part of the program does; BadInput where it was not started with it."""
    if options.paper is None:
        raise BadInput("PDFs need the whole program: start it as crmnotes.")
    rows: int = options.paper(wanted)
    return rows


def _write_testimonials(notebook: Notebook, options: Namespace, path: Path) -> int:
    """What customers let us quote, each under no more of a name than they permitted."""
    from crmnotes.exchange import testimonials

    among = None if options.group is None else set(_ids(notebook, options))
    return testimonials.write(notebook.kind_words.testimonials(among), path, notebook=notebook.path)


OF_THEIR_OWN: dict[str, Write] = {"customer": _write_one, "testimonials": _write_testimonials}
WRITERS: dict[str, Write] = {
    ".csv": _write_csv, ".vcf": _write_vcards, ".ics": _write_calendar, ".md": _write_markdown,
    ".json": _write_json, ".pdf": _write_pdf,
}  # fmt: skip
