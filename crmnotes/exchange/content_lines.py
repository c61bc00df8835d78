"""The lines of vCard and iCalendar files: unfolded as bytes, taken apart, then decoded. Linear time, never an error.

Lines are unfolded before they are decoded, because phones fold inside a character. A line may say its own encoding
(vCard 2.1); otherwise it is UTF-8, and what is no UTF-8 is in the code page that another line names, or the likeliest.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from crmnotes.exchange import encodings
from crmnotes.exchange.cells import clean
from crmnotes.exchange.code_pages import PAGES, likeliest

LONGEST_LINE = 20 * 2**20  # bytes of one unfolded line: a photo; what is longer is left out
MOST_PARAMS = 100
_QUOTED_HEAD = re.compile(rb'(?:[^":]|"[^"]*")*')
_QUOTED_PART = re.compile(rb'(?:[^";]|"[^"]*")*')
_INDENTED = re.compile(rb"\s*^([ \t]+)BEGIN:V", re.IGNORECASE | re.MULTILINE)
_LINE_END = re.compile(rb"\n(?![ \t])")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_PLACE = re.compile(r"\\.|;", re.DOTALL)
_COMMA = re.compile(r"\\.|,", re.DOTALL)
_CHARSET = re.compile(rb"CHARSET=\"?([A-Za-z0-9_\-]{2,30})", re.IGNORECASE)
_NAME = re.compile(rb"[A-Za-z0-9_\-/.]+\Z")


_GLUED = ((b"END:VCARD", b"BEGIN:VCARD"), (b"END:VCALENDAR", b"BEGIN:VCALENDAR"))
_READ = 64 * 1024  # bytes of values in which an encoding is looked for
_KEPT = 500  # bytes before a colon that are remembered
Params = tuple[tuple[str, str], ...]
Head = tuple[str, Params, str]  # name, parameters and group
_made = tuple.__new__  # makes a Line as its class does, in half the time
_NOT_CODED = ("", "")
_BASE64 = ("B", "BASE64")
_PACKED = ("QUOTED-PRINTABLE", *_BASE64)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")  # not in any text
# As numbers: Python first takes `b"=" in value` for a number, finds that it is none, and searches then.
_QUOTATION, _EQUALS = b'"='


class Line(NamedTuple):
    """One property: the line on which it starts (1 is the first), its group and name, parameters and raw value.

    `name` is empty when it is no property at all; then `value` is the whole line.
    """

    number: int
    name: str
    value: bytes
    params: Params = ()
    group: str = ""

    @property
    def text(self) -> str:
        """The value decoded, escapes and all."""
        if self.params and _coded(self.params) != _NOT_CODED:
            return decoded(self.value, self.params)
        try:
            text = self.value.decode()
        except UnicodeDecodeError:
            return decoded(self.value, ())
        return text if text.isprintable() else clean(text)  # nearly always as it stands

    def param(self, name: str) -> str:
        """The first value of a parameter, or nothing."""
        return next((value for key, value in self.params if key == name), "") if self.params else ""

    def words(self, name: str) -> tuple[str, ...]:
        """All values of a parameter and, as vCard 2.1 writes them, those that stand there without a name."""
        return words(self.params, name) if self.params else ()


def lines(content: bytes) -> Iterator[Line]:
    """Every property of a file in order; blank lines and comments are left out."""
    content = plain_bytes(content)
    page = ""
    for number, raw in unfolded(content):
        head, colon, value = raw.partition(b":")
        if colon and len(head) < _KEPT and _QUOTATION not in head and (found := _head(head)):  # nearly always
            name, params, group = found
            line = _made(Line, (number, name, value, params, group))
        elif raw.strip() and raw[:1] != b"#":
            line = taken_apart(number, raw)
            value, params = line.value, line.params
        else:
            continue
        if (not value.isascii() or (params and _EQUALS in value)) and _is_alien(line):
            page = page or _page(content)
            line = line._replace(params=(*params, ("CHARSET", page)))
        yield line


def _is_alien(line: Line) -> bool:
    """Whether the value of a line is no UTF-8, not even damaged one, and the line does not say what it is."""
    if line.params and line.param("CHARSET"):
        return False
    value = _unpacked(line.value, line.params) if line.params else line.value
    try:
        value.decode("utf-8")
    except UnicodeDecodeError:
        return not encodings.is_utf8(value)
    return False


def _unpacked(value: bytes, params: Params) -> bytes:
    """The bytes of a value that is quoted-printable, or Base64 of a text; any other as it stands."""
    packed = _coded(params)[1]
    if packed == "QUOTED-PRINTABLE":
        return binascii.a2b_qp(value)
    if packed not in _BASE64:
        return value
    try:
        bare = binascii.a2b_base64(value.translate(None, b" \t\r\n"), strict_mode=True)
    except binascii.Error:
        return value
    return value if _CONTROL.search(bare) else bare  # a picture, a key or a sound


def _page(content: bytes) -> str:
    """The encoding of the lines that are not UTF-8: what one of the file names, else the likeliest of all of them."""
    for found in _CHARSET.finditer(content):
        if (name := encodings.named(found[1].decode("ascii"))) in PAGES:
            return name
    values, size = list[bytes](), 0
    for number, raw in unfolded(content):
        line = taken_apart(number, raw)
        if _is_alien(line):
            values.append(_unpacked(line.value, line.params))
            size += len(values[-1])
            if size > _READ:
                break
    return likeliest(b"\n".join(values))


def plain_bytes(content: bytes) -> bytes:
    """The content in an encoding in which ASCII is itself, without a mark at the start; UTF-16 becomes UTF-8."""
    shown = encodings.shows(content)
    if shown and shown != "utf-8-sig":
        content = encodings.decode(content, shown).encode("utf-8", "replace")
    return _unindented(_unglued(content.removeprefix(codecs.BOM_UTF8)))


def _unindented(content: bytes) -> bytes:
    """A file that was pasted with every line moved in, which would be one long folded line."""
    found = _INDENTED.match(content)
    if found is None:
        return content
    indent, rows = found[1], content.splitlines()
    if not all(row.startswith(indent) for row in rows if row.strip()):
        return content
    return b"\n".join([row.removeprefix(indent) for row in rows])


def _unglued(content: bytes) -> bytes:
    """Files that were put one behind the other, each beginning on a line of its own and without its mark."""
    mark = codecs.BOM_UTF8
    if mark in content:
        content = content.replace(b"\n" + mark + b"BEGIN:", b"\nBEGIN:").replace(mark + b"BEGIN:", b"\nBEGIN:")
    for end, begin in _GLUED:
        content = content.replace(end + begin, end + b"\n" + begin)
    return content


def unfolded(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Line numbers and whole lines: folds, soft breaks of quoted-printable and bare lines of Base64 are joined."""
    content = content.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")
    if b"\n" not in content:  # an old Mac
        content = content.replace(b"\r", b"\n")
    first, parts, size, joins, number = 0, list[bytes](), 0, "", 1
    for raw in _LINE_END.split(content):
        here, number = number, number + 1 + raw.count(b"\n")
        if parts and _continues(raw, parts[-1], joins):
            if joins == "soft":
                parts[-1] = parts[-1][:-1]
        else:
            if parts:
                yield first, b"".join(parts)
            first, parts, size, joins = here, [], 0, _joins(raw)
        piece = _without_folds(raw, joins) if b"\n" in raw else raw
        size += len(piece)
        if size <= LONGEST_LINE:
            parts.append(piece)
    if parts:
        yield first, b"".join(parts)


def _without_folds(raw: bytes, joins: str) -> bytes:
    """A line in one piece; behind a soft break the blank is text."""
    if joins == "soft":
        raw = raw.replace(b"=\n", b"")
    return raw.replace(b"\n ", b"").replace(b"\n\t", b"")


def _joins(raw: bytes) -> str:
    """What else than a blank joins the lines below to this one."""
    head = raw.partition(b":")[0].upper() if b";" in raw else b""
    if b"QUOTED-PRINTABLE" in head:
        return "soft"
    return "base64" if b"BASE64" in head or b"ENCODING=B" in head else ""


def _continues(raw: bytes, before: bytes, joins: str) -> bool:
    """Whether a line that does not begin with a blank still belongs to the one above."""
    if joins == "soft":
        return before.endswith(b"=") and raw[:4].upper() != b"END:"
    return joins == "base64" and bool(raw) and b":" not in raw


def taken_apart(number: int, raw: bytes) -> Line:
    """A whole line as a property; one without a colon, or without a name before it, is no property."""
    head, colon, value = raw.partition(b":")
    if b'"' in head and (match := _QUOTED_HEAD.match(raw)) and raw[match.end() : match.end() + 1] == b":":
        head, value = match.group(), raw[match.end() + 1 :]
    found = _head(head) if len(head) < _KEPT else _head.__wrapped__(head)
    if not colon or found is None:
        return Line(number, "", raw)
    name, params, group = found
    return Line(number, name, value, params, group)


@lru_cache(maxsize=1024)  # the same few stand in every card
def _head(head: bytes) -> Head | None:
    """Name, parameters and group, as they stand before the colon; None when there is no name."""
    label, _, rest = head.partition(b";")
    label = label.strip()
    if not _NAME.match(label):
        return None
    group, _, name = label.decode("ascii").rpartition(".")
    return name.upper(), _params(rest) if rest else (), group


@lru_cache(maxsize=1024)
def words(params: Params, name: str) -> tuple[str, ...]:
    """All values of a parameter, and those that stand there without a name, in capitals."""
    said = [value.replace("\\,", ",") for key, value in params if key in (name, "")]
    return tuple([word for value in said for one in value.split(",") if (word := one.strip(' "').upper())])


def _params(head: bytes) -> Params:
    """Parameters in order: names in capitals, empty for one without a name; quotation marks are taken off."""
    found = []
    for part in _quoted_split(head) if b'"' in head else head.split(b";"):
        name, sign, value = decoded(part.strip(), ()).partition("=")
        if not sign:
            name, value = "", name
        if value:
            found.append((name.strip().upper(), value.strip().strip('"')))
    return tuple(found[:MOST_PARAMS])


def _quoted_split(head: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(head):
        match = _QUOTED_PART.match(head, at)
        end = match.end() if match else len(head)
        if head[end : end + 1] not in (b";", b""):  # a lonely quotation mark
            yield from head[at:].split(b";")
            return
        yield head[at:end]
        at = end + 1


@lru_cache(maxsize=1024)
def _coded(params: Params) -> tuple[str, str]:
    """The encoding that parameters name, if any, and how they say that the value is packed."""
    said = [value.upper() for name, value in params if name in ("ENCODING", "")]
    packed = next((word for word in said if word in _PACKED), "")
    return dict(params).get("CHARSET", ""), packed


def decoded(raw: bytes, params: Params) -> str:
    """Bytes as text that can be kept, by what their line says of itself."""
    charset = _coded(params)[0] if params else ""
    if params:
        raw = _unpacked(raw, params)
    if not charset:
        try:
            return clean(raw.decode("utf-8"))
        except UnicodeDecodeError:
            pass
    return clean(encodings.text_of(raw, charset))


def unescaped(text: str) -> str:
    r"""Text in which `\n` is a line break and every other `\x` its letter."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], text)


def places(text: str) -> list[str]:
    """The parts of a value that is parted by semicolons."""
    if "\\" not in text:
        return [part.strip() for part in text.split(";")]
    return [unescaped(part).strip() for part in _split(text, _PLACE, ";")]


def members(text: str) -> list[str]:
    """The members of a list parted by commas, without empty ones."""
    if "\\" not in text:
        return [word for part in text.split(",") if (word := part.strip())]
    return [word for part in _split(text, _COMMA, ",") if (word := unescaped(part).strip())]


def _split(text: str, sign: re.Pattern[str], letter: str) -> list[str]:
    found, start = [], 0
    for match in sign.finditer(text):
        if match[0] == letter:
            found.append(text[start : match.start()])
            start = match.end()
    return [*found, text[start:]]
