"""`python -m crmnotes` and the command `crmnotes`: a command of the command line, or the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Runs the program with the arguments it was started with and gives the exit status."""
    from crmnotes import cli

    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
