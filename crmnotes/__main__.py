"""`python -m crmnotes` and the command `crmnotes`: a command of the command line, or the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crmnotes.cli import OnPaper, Opening


def main() -> int:
    """Runs the program with the arguments it was started with and gives the exit status."""
    if sys.argv[1:] == ["--self-test"]:
        from crmnotes import self_test

        return self_test.run()
    from crmnotes import cli

    return cli.main(window=window, paper=paper)


def window(opening: Opening) -> int:
    """Opens the window; Qt is loaded only here."""
    from crmnotes import app

    return app.run(*opening)


def paper(wanted: OnPaper) -> int:
    """Writes a PDF for the command line, without any screen."""
    from crmnotes import app

    return app.on_paper(*wanted)


if __name__ == "__main__":
    sys.exit(main())
