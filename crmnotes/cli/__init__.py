"""The command line: the same jobs without a window, for scripts, scheduled exports and recovery. Starts without Qt.

Exit status: 0 done; 1 could not be done; 2 wrong usage; 3 done in part.
"""

# No `from __future__ import annotations` here: see `records`.

import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

from crmnotes.errors import CrmnotesError

if TYPE_CHECKING:
    from crmnotes.notebook import Notebook

DONE, FAILED, MISUSED, IN_PART = 0, 1, 2, 3

OUR_FAULT = "Something went wrong inside crmnotes; what was saved before is safe. CRMNOTES_DEBUG=1 shows where."


NOTEBOOK = ".crmnotes"
BROUGHT = (".vcf", ".csv", ".xlsx", ".ics", ".eml", ".mbox", ".json")
"""Endings of files that somebody may have opened with crmnotes: their contents are offered for import."""
ACTS = ("write-down", "today", "find", "sweep")
"""What `--do` asks of the window, or of the one that is open already; menus of the desktop name them."""


class Opening(NamedTuple):
    """What the window opens with: a notebook (the own one without), or the sample business; a file to import.

    `in_tray` begins with the window closed to the tray: the session starts it so. `do` is one of `ACTS`.
    """

    notebook: Path | None = None
    sample: bool = False
    brought: Path | None = None
    in_tray: bool = False
    do: str = ""


class OnPaper(NamedTuple):
    """What is to be painted on pages and written as PDF: `list` or `labels` of customers, or the file on a `customer`.

    `sheet` and `start` are those of labels: the kind of sheet, and the first label that is left on it.
    """

    kind: str
    notebook: "Notebook"
    customers: tuple[int, ...]
    path: Path
    sheet: str = ""
    start: int = 1


Window = Callable[[Opening], int]
"""Opens the window and gives the exit status."""
Paper = Callable[[OnPaper], int]
"""Writes a PDF and gives its rows, or the pages of a file on a customer; only the window's part can paint."""


def main(argv: Sequence[str] | None = None, window: Window | None = None, paper: Paper | None = None) -> int:
    """Runs one command, or the window when there is none; gives the exit status and never a traceback."""
    _speak_utf8()
    argv = sys.argv[1:] if argv is None else argv
    try:
        opening = opens_window(argv)
        return _command(argv, window, paper) if opening is None else _open(window, opening)
    except CrmnotesError as error:
        return _complain(str(error), FAILED)
    except BrokenPipeError:
        _forget_output()
        return FAILED
    except KeyboardInterrupt:
        return _complain("Stopped.", FAILED)
    except OSError as error:
        what = error.strerror or "This could not be read or written"
        return _complain(f"{what}: {error.filename}" if error.filename else f"{what}.", FAILED)
    except Exception:
        if os.environ.get("CRMNOTES_DEBUG"):
            raise
        return _complain(OUR_FAULT, FAILED)


def opens_window(argv: Sequence[str]) -> Opening | None:
    """What the window opens with, when the words only open it; else None.

    Reading all commands takes a twentieth of a start, and whoever opens the window has named none.
    """
    match list(argv):
        case []:
            return Opening()
        case ["--sample"]:
            return Opening(sample=True)
        case ["--do", act] if act in ACTS:
            return Opening(do=act)
        case ["--notebook", path]:
            return Opening(Path(path))
        case [path] if path.lower().endswith(NOTEBOOK):
            return Opening(Path(path))
        case [path] if path.lower().endswith(BROUGHT):
            return Opening(brought=Path(path))
    return None


def _open(window: Window | None, opening: Opening) -> int:
    return window(opening) if window else _complain("Say what to do.", MISUSED)


def _command(argv: Sequence[str], window: Window | None, paper: Paper | None) -> int:
    from crmnotes.cli.parser import Misuse, parser

    try:
        options = parser().parse_args(argv)
    except Misuse as misuse:
        return _complain(str(misuse), MISUSED)
    except SystemExit as said:  # --help and --version have printed what they had to
        return said.code if isinstance(said.code, int) else DONE
    if options.command is None:
        return _open(window, Opening(options.notebook, options.sample, in_tray=options.in_tray, do=options.do))
    from crmnotes.cli import commands  # the heavy imports

    options.paper = paper
    status = commands.run(options, sys.stdout)
    sys.stdout.flush()
    return status


def _complain(sentence: str, status: int) -> int:
    """One line on standard error."""
    print("crmnotes: " + " ".join(sentence.split()), file=sys.stderr)
    return status


def _speak_utf8() -> None:
    """The same bytes on every system, whatever the console's code page is; without any console into the void."""
    for name in ("stdout", "stderr"):
        stream: TextIO | None = getattr(sys, name)
        if stream is None:  # a program of Windows that has windows
            setattr(sys, name, io.StringIO())
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _forget_output() -> None:
    """Nobody reads any more: what is still to be flushed at the end of the run goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
