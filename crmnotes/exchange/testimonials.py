"""Writes what customers let us quote as text or as a table, each under no more of a name than they permitted."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from crmnotes.errors import BadInput
from crmnotes.exchange.cells import guard
from crmnotes.exchange.markdown_out import escaped
from crmnotes.exchange.write_safely import written_safely
from crmnotes.notebook.kind_words import Testimonial

COLUMNS = ("Words", "Name", "Date")


def write(testimonials: Iterable[Testimonial], path: Path, *, notebook: Path | None = None) -> int:
    """Writes them in the order given, as Markdown or CSV by the ending, and returns how many.

    `notebook` is the live file, which is never overwritten. Raises BadInput, DiskFull, ReadOnly.
    """
    found = list(testimonials)
    ending = path.suffix.casefold()
    if ending not in (".md", ".csv"):
        raise BadInput('Testimonials are written as text or as a table: end "{}" in .md or .csv.', path.name)
    text = _markdown(found) if ending == ".md" else _table(found)
    with written_safely(path, notebook) as stream:
        stream.write(text.encode("utf-8-sig" if ending == ".csv" else "utf-8", "replace"))
    return len(found)


def _markdown(found: Iterable[Testimonial]) -> str:
    """A quotation for each, with the name beneath it where there is one."""
    return "\n".join(map(_quotation, found))


def _quotation(one: Testimonial) -> str:
    lines = [f"> {escaped(line.strip())}".rstrip() for line in one.text.strip().splitlines()]
    if one.name:
        lines += [">", f"> — {escaped(one.name)}"]
    return "\n".join(lines) + "\n"


def _table(found: Iterable[Testimonial]) -> str:
    """A row for each, harmless in a spreadsheet."""
    made = io.StringIO(newline="")
    rows = csv.writer(made, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    rows.writerows((guard(one.text), guard(one.name), one.day.isoformat()) for one in found)
    return made.getvalue()
