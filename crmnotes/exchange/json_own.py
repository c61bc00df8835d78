"""What the owner made for themselves, and the contents of files, as they stand in the open format."""

from __future__ import annotations

import binascii
import hashlib
from base64 import b64decode
from collections.abc import Iterator
from typing import Any

from crmnotes.contacts import Content, Own, Skipped
from crmnotes.exchange.json_out import OWN
from crmnotes.exchange.json_taker import whole_signs
from crmnotes.sentences import Sentence

MOST_TEXT = 100_000
"""Letters of one thing the owner made."""


def own(values: dict[str, Any]) -> Iterator[Own | Skipped]:
    """Lists, fields and snippets; what is no record in braces, or absurdly long, is left out and said."""
    for key in OWN:
        if key not in values:
            continue
        items = values[key] if isinstance(values[key], list) else [None]
        good = [whole_signs(item) for item in items if isinstance(item, dict) and len(str(item)) <= MOST_TEXT]
        if good:
            yield Own(key, tuple(good))
        if len(good) < len(items):
            yield Skipped(1, Sentence("{}: {} of them cannot be read", key, len(items) - len(good)), "")


def contents(values: dict[str, Any]) -> Iterator[Content | Skipped]:
    """The contents of files that are what their hash says; the others are named."""
    found = values.get("files", {})
    if not isinstance(found, dict):
        yield Skipped(1, 'the "files" cannot be used: they are no texts by hash', "")
        return
    for name, text in found.items():
        try:
            content = b64decode(text, validate=True) if isinstance(text, str) else b""
        except (binascii.Error, ValueError):
            content = b""
        if hashlib.sha256(content).hexdigest() == name:
            yield Content(name, content)
        else:
            yield Skipped(1, Sentence("files {}: its content is not what it was", name[:12]), "")
