"""The words of the command line: every command with its options, as the design of the interface names them."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NoReturn

from crmnotes import __version__
from crmnotes.cli import ACTS


class Misuse(Exception):
    """The words on the command line do not fit together."""


class Parser(argparse.ArgumentParser):
    """Tells wrong usage in one line."""

    def error(self, message: str) -> NoReturn:
        """Raises `Misuse` in place of printing a page."""
        raise Misuse(f"{message[:1].upper()}{message[1:].rstrip('.')}. Try: {self.prog} --help")


Command = Callable[[str, str], Parser]
"""Adds a command by its name and what it does; options of its own are added to what it returns."""


def parser() -> Parser:
    """Every command with its options, as the design of the interface names them."""
    main = Parser(prog="crmnotes", description="A customer notebook. Without a command it opens the window.")
    main.add_argument("--version", action="version", version=f"crmnotes {__version__}")
    main.add_argument("--notebook", metavar="FILE", type=Path, help="the notebook to use; otherwise your own")
    opens = "its first line opens a locked notebook (-: standard input)"
    main.add_argument("--passphrase-file", metavar="FILE", type=Path, help=opens)
    main.add_argument("--sample", action="store_true", help="open the window on the sample business")
    main.add_argument("--do", choices=ACTS, default="", help="do this in the window, in the open one if there is one")
    main.add_argument("--in-tray", action="store_true", help="begin with the window closed to the tray")
    main.add_argument("--self-test", action="store_true", help="try everything in a folder of its own (stands alone)")
    commands = main.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    anywhere = _anywhere()

    def command(name: str, says: str) -> Parser:
        return commands.add_parser(name, help=says, description=says, parents=[anywhere])

    for some in (_every_day, _exchange, _same_people, _safety):
        some(command)
    return main


def _anywhere() -> Parser:
    """The options that may stand before a command or behind it."""
    anywhere = Parser(add_help=False)
    anywhere.add_argument("--notebook", metavar="FILE", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    anywhere.add_argument("--passphrase-file", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    anywhere.add_argument("--json", action="store_true", help="print one JSON value and nothing else")
    return anywhere


def _every_day(command: Command) -> None:
    """The commands of every day, and the sample to try them on."""
    demo = command("demo", "fill an empty notebook with a sample business")
    demo.add_argument("--customers", type=_count, default=40, metavar="N", help="how many customers (40)")
    demo.add_argument("--seed", type=int, default=1, metavar="N", help="another number makes another business (1)")
    demo.add_argument("--language", choices=("en", "de", "fr", "es"), default="en", help="of the sample (en)")
    command("today", "who is owed what")
    add = command("add", "write down what was said and promised in one line")
    add.add_argument("line", metavar="LINE", help='"Greta Holm: loves the linen; call her tuesday 3pm with the price"')
    add.add_argument("--channel", help="call, missed call, voicemail, email, text, letter, visit or other")
    add.add_argument("--direction", choices=("them", "us", "none"), help="who spoke: they, we, or nobody (a fact)")
    search = command("search", "find anything by its words")
    search.add_argument("words", nargs="+", metavar="WORDS")
    search.add_argument("--limit", type=_count, default=50, metavar="N", help="how many of each kind (50)")
    customers = command("customers", "list the customers")
    customers.add_argument("--group", metavar="G", help="only those of this group")
    customers.add_argument("--list", metavar="NAME", help="only those on this saved list")
    promises = command("promises", "list the promises")
    promises.add_argument("--state", choices=("open", "kept", "missed", "released", "void"), help="only these")
    notes = command("notes", "list what was said")
    notes.add_argument("--customer", metavar="NAME", help="only of this customer")
    score = command("score", "how the rules of service were met: 18 of 21, with what was missed")
    score.add_argument("--from", dest="first", type=_day, metavar="D", help="the first day, such as 2026-08-24")
    score.add_argument("--to", dest="last", type=_day, metavar="D", help="the last day; otherwise today")


def _exchange(command: Command) -> None:
    """The commands that read and write other files."""
    read = command("import", "read contacts or a whole notebook from files, as one batch that can be taken back")
    read.add_argument("files", nargs="+", metavar="FILE", type=Path)
    kinds = ("csv", "xlsx", "vcard", "ics", "eml", "mbox", "json")
    read.add_argument("--as", dest="format", choices=kinds, help="the kind of file; otherwise it is found out")
    read.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD", help="what a column holds")
    read.add_argument("--dry-run", action="store_true", help="count and change nothing")
    undo = command("undo-import", "take back a whole import, its updates included")
    undo.add_argument("batch", nargs="?", type=_count, metavar="BATCH", help="its number; otherwise the last one")
    write = command("export", "write a list, or everything, to a file")
    things = ("customers", "promises", "notes", "testimonials", "calendar", "labels", "customer", "everything")
    write.add_argument("what", choices=things)
    write.add_argument("file", metavar="FILE", type=Path, help="its ending chooses: .csv .vcf .ics .md .json .pdf")
    write.add_argument("--group", metavar="G", help="only customers of this group")
    write.add_argument("--list", metavar="NAME", help="only customers on this saved list")
    write.add_argument("--columns", metavar="A,B", help="only these columns, in this order")
    write.add_argument("--vcard", choices=("3.0", "4.0"), default="3.0", help="the version of contact cards (3.0)")
    write.add_argument("--customer", metavar="NAME", help="whose file: of export customer")
    write.add_argument("--todos", action="store_true", help="promises as to-dos in a calendar, not as events")
    write.add_argument("--sheet", default="L7160", metavar="S", help="the sheet of labels, such as L7160 or 5160")
    write.add_argument("--start", type=_count, default=1, metavar="N", help="the first label that is left on it (1)")
    write.add_argument("--dialect", choices=("excel", "google", "outlook", "plain"), default="excel")


def _same_people(command: Command) -> None:
    """The commands for what is here twice: people, or the whole notebook."""
    command("duplicates", "who may be here twice, and why")
    merge = command("merge", "make the second customer part of the first; nothing is lost")
    merge.add_argument("keep", metavar="A", help="who is kept: a name, or the beginning of an id")
    merge.add_argument("other", metavar="B", help="who becomes part of them")
    copies = command("merge-copy", "take in what a second copy has, changed on another computer; both texts are kept")
    copies.add_argument("file", metavar="FILE", type=Path)
    copies.add_argument("--dry-run", action="store_true", help="compare and change nothing")
    copies.add_argument("--deleted", choices=("as-here", "keep", "delete"), default="as-here",
                        help="what becomes of records that one copy only has deleted (as-here)")  # fmt: skip


def _safety(command: Command) -> None:
    """The commands that keep the notebook whole, closed to others, and free of whom it is to forget."""
    command("backup", "write a checked copy of the notebook").add_argument("file", nargs="?", metavar="FILE", type=Path)
    command("backups", "list the copies and what they hold")
    restore = command("restore", "go back to a copy; the present notebook is kept beside it")
    restore.add_argument("file", metavar="FILE", type=Path)
    protect = command("passphrase", "set, change or remove the passphrase of the notebook")
    protect.add_argument("act", choices=("set", "change", "remove"))
    protect.add_argument("--new-passphrase-file", metavar="FILE", type=Path, help="its first line is the new one (-)")
    protect.add_argument("--backups", choices=("anew", "keep"), help="what to do with older copies; otherwise it asks")
    forget = command("forget", "erase a customer beyond recovery, in the notebook and its backups; asks first")
    forget.add_argument("customer", metavar="CUSTOMER")
    forget.add_argument("--yes", action="store_true", help="do not ask: for scripts")
    check = command("check", "look over the file and its records")
    check.add_argument("--repair", action="store_true", help="salvage into a new file and keep the old one")


def _day(text: str) -> date:
    """A date as the open format writes it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("give a day that exists, such as 2026-08-24") from None


def _count(text: str) -> int:
    """A whole number above 0."""
    if not text.isdecimal() or len(text) > 9 or not int(text):
        raise argparse.ArgumentTypeError("give a whole number above 0")
    return int(text)
