"""How a command prints: for a person, or for a program."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TextIO


class Printer:
    """Prints either plain lines for a person or one JSON value for a program."""

    def __init__(self, out: TextIO, as_json: bool) -> None:
        self.out, self.as_json = out, as_json

    def lines(self, lines: Iterator[str]) -> None:
        """Plain lines, unless JSON was asked for."""
        if not self.as_json:
            for line in lines:
                self.out.write(f"{line}\n")

    def say(self, line: str) -> None:
        """One plain line."""
        self.lines(iter((line,)))

    def value(self, value: Any) -> None:
        """The one JSON value, when it was asked for."""
        if self.as_json:
            text = json.dumps(value, ensure_ascii=False, indent=1)  # `dump` writes every comma by itself to the system
            self.out.write(text + "\n")
