"""The SHA-256 of a content or of a file: what names what is kept, and tells a copy that is good.

Python's `hashlib` loads all of OpenSSL, 4 MB: it comes when the first content or copy does, not with the window.
"""

from __future__ import annotations

from io import BufferedReader


def of_content(content: bytes) -> str:
    """As hexadecimal digits."""
    import hashlib

    return hashlib.sha256(content).hexdigest()


def of_file(file: BufferedReader) -> str:
    """Of what an open file holds from where it stands, as hexadecimal digits."""
    import hashlib

    return hashlib.file_digest(file, "sha256").hexdigest()
