"""The command line: the same jobs without a window, for scripts, scheduled exports and recovery. Starts without Qt.

Exit status: 0 done; 1 could not be done; 2 wrong usage; 3 done in part.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn, TextIO

from crmnotes import __version__
from crmnotes.errors import CrmnotesError

DONE, FAILED, MISUSED, IN_PART = 0, 1, 2, 3

OUR_FAULT = "Something went wrong inside crmnotes; what was saved before is safe. CRMNOTES_DEBUG=1 shows where."


class Misuse(Exception):
    """The words on the command line do not fit together."""


class Parser(argparse.ArgumentParser):
    """Tells wrong usage in one line."""

    def error(self, message: str) -> NoReturn:
        """Raises `Misuse` in place of printing a page."""
        raise Misuse(f"{message[:1].upper()}{message[1:].rstrip('.')}. Try: {self.prog} --help")


def parser() -> Parser:
    """Every command with its options, as the design of the interface names them."""
    main = Parser(prog="crmnotes", description="A customer notebook. Without a command it opens the window.")
    main.add_argument("--version", action="version", version=f"crmnotes {__version__}")
    main.add_argument("--notebook", metavar="FILE", type=Path, help="the notebook to use; otherwise your own")
    main.add_argument("--sample", action="store_true", help="open the window on the sample business")
    commands = main.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)

    anywhere = Parser(add_help=False)
    anywhere.add_argument("--notebook", metavar="FILE", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    anywhere.add_argument("--json", action="store_true", help="print one JSON value and nothing else")

    def command(name: str, says: str) -> Parser:
        return commands.add_parser(name, help=says, description=says, parents=[anywhere])

    demo = command("demo", "fill an empty notebook with a sample business")
    demo.add_argument("--customers", type=_count, default=40, metavar="N", help="how many customers (40)")
    demo.add_argument("--seed", type=int, default=1, metavar="N", help="another number makes another business (1)")
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
    promises = command("promises", "list the promises")
    promises.add_argument("--state", choices=("open", "kept", "missed", "released", "void"), help="only these")
    notes = command("notes", "list what was said")
    notes.add_argument("--customer", metavar="NAME", help="only of this customer")
    _exchange(command)
    command("backup", "write a checked copy of the notebook").add_argument("file", nargs="?", metavar="FILE", type=Path)
    command("backups", "list the copies")
    check = command("check", "look over the file and its records")
    check.add_argument("--repair", action="store_true", help="salvage into a new file and keep the old one")
    return main


def _exchange(command: Callable[[str, str], Parser]) -> None:
    """The commands that read and write other files."""
    read = command("import", "read contacts or a whole notebook from files, as one batch that can be taken back")
    read.add_argument("files", nargs="+", metavar="FILE", type=Path)
    read.add_argument("--as", dest="format", choices=("csv", "json"), help="the kind of file; otherwise by its ending")
    read.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD", help="what a column holds")
    read.add_argument("--dry-run", action="store_true", help="count and change nothing")
    undo = command("undo-import", "take back a whole import, its updates included")
    undo.add_argument("batch", nargs="?", type=int, metavar="BATCH", help="its number; otherwise the last one")
    write = command("export", "write a list, or everything, to a file")
    write.add_argument("what", choices=("customers", "promises", "notes", "everything"))
    write.add_argument("file", metavar="FILE", type=Path, help="its ending chooses the format: .csv or .json")
    write.add_argument("--group", metavar="G", help="only customers of this group")
    write.add_argument("--columns", metavar="A,B", help="only these columns, in this order")
    write.add_argument("--dialect", choices=("excel", "google", "outlook", "plain"), default="excel")


def _count(text: str) -> int:
    """A whole number above 0."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("give a whole number above 0")
    return number


Window = Callable[[Path | None, bool], int]
"""Opens the window on a notebook (None for the owner's), or on the sample business, and gives the exit status."""


def main(argv: Sequence[str] | None = None, window: Window | None = None) -> int:
    """Runs one command, or the window when there is none; gives the exit status and never a traceback."""
    _speak_utf8(sys.stdout, sys.stderr)
    try:
        options = parser().parse_args(sys.argv[1:] if argv is None else argv)
    except Misuse as misuse:
        return _complain(str(misuse), MISUSED)
    except SystemExit as said:  # --help and --version have printed what they had to
        return said.code if isinstance(said.code, int) else DONE
    try:
        if options.command is not None:
            return _command(options)
        return window(options.notebook, options.sample) if window else _complain("Say what to do.", MISUSED)
    except CrmnotesError as error:
        return _complain(str(error), FAILED)
    except BrokenPipeError:
        _forget_output()
        return FAILED
    except KeyboardInterrupt:
        return _complain("Stopped.", FAILED)
    except OSError as error:
        return _complain(f"{error.strerror or 'This could not be read or written'}: {error.filename or ''}", FAILED)
    except Exception:
        if os.environ.get("CRMNOTES_DEBUG"):
            raise
        return _complain(OUR_FAULT, FAILED)


def _command(options: argparse.Namespace) -> int:
    from crmnotes.cli import commands  # the heavy imports

    status = commands.run(options, sys.stdout)
    sys.stdout.flush()
    return status


def _complain(sentence: str, status: int) -> int:
    """One line on standard error."""
    print("crmnotes: " + " ".join(sentence.split()), file=sys.stderr)
    return status


def _speak_utf8(*streams: TextIO) -> None:
    """The same bytes on every system, whatever the console's code page is."""
    for stream in streams:
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _forget_output() -> None:
    """Nobody reads any more: what is still to be flushed at the end of the run goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
