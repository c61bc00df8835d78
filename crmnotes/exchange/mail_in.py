"""What was written in e-mails: one message (.eml) or a folder of them (.mbox). Nothing a message names is opened."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import MessageError
from email.header import Header, decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from html import unescape
from pathlib import Path

from crmnotes.contacts import Letter, Meant, Skipped
from crmnotes.errors import BadInput
from crmnotes.exchange.cells import clean
from crmnotes.exchange.encodings import text_of
from crmnotes.exchange.read_safely import MAX_BYTES, read_bytes
from crmnotes.sentences import Sentence

LONGEST_MESSAGE = 50 * 2**20  # bytes, its attachments included
LONGEST_HEADER = 10_000  # characters of one header that are looked at
LONGEST_TEXT = 200_000  # characters of what was written
MOST_PARTS = 1000
# With a time of day, or with a header below it: a sentence may begin with "From", too.
_POSTMARK = re.compile(
    rb"(?:\A|(?<=\n\n)|(?<=\r\n\r\n)|(?<=\A\n))From [^\n]*(?:\d:\d\d[^\n]*\n|\n(?=[\x21-\x39\x3b-\x7e]{1,100}:))"
)
_HEADER = re.compile(rb"\A[\x21-\x39\x3b-\x7e]+:")
_TAG = re.compile(r"<!?(/?[a-zA-Z0-9]{0,20})[^<>]*>")
_BREAKS = frozenset((
    "p", "br", "div", "li", "ul", "ol", "dt", "dd", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre",
    "blockquote", "section", "article",
))  # fmt: skip
_CELLS = frozenset(("td", "th"))
_SILENT = frozenset(("script", "style", "title", "head"))
# How Outlook begins the letter that is answered: a line that says so, or its header, in the languages we speak.
_ANSWERED = re.compile(
    r"^-{2,} ?(?:Original Message|Urspr\u00fcngliche Nachricht|Message d.origine|Mensaje original) ?-{2,}[ \t]*$"
    r"|^[*_ ]*(?:From|Von|De)\s?:[^\n]*\n[*_ ]*(?:Sent|Gesendet|Envoy\u00e9|Enviado|Date|Datum|Fecha)[^:\n]{0,20}:.*\n"
    r"(?:[*_ ]*(?:To|An|Cc|\u00c0|Para)\s?:[^\n]*\n)+[*_ ]*(?:Subject|Betreff|Objet|Asunto)\s?:",
    re.MULTILINE,
)
_ON_A_DAY = re.compile(r"(?:On|Am|Le|El)\s.{0,80}\d")
_ISO = re.compile(r"\d{4}-\d\d-\d\d")  # as programs write a date that know nothing of letters
_STUFFED = re.compile(rb"^>(>*From )", re.MULTILINE)
_FAULTS = (ValueError, LookupError, TypeError, AttributeError, MessageError, RecursionError)  # what `email` may raise


def letters(source: bytes | Path) -> Iterator[Letter | Skipped]:
    """Every message in the order of the file, whichever of the two kinds it is.

    Raises BadInput, before anything is handed out, when it holds no message.
    """
    content = read_bytes(source) if isinstance(source, Path) else source
    if len(content) > MAX_BYTES:
        raise BadInput("This file is larger than {} MB. Split it and import the parts.", MAX_BYTES // 2**20)
    content = content.removeprefix(codecs.BOM_UTF8)
    if not content.strip():
        raise BadInput("This file is empty.")
    marks = list(_POSTMARK.finditer(content))
    if not marks or content[: marks[0].start()].strip():
        if not _HEADER.match(content.lstrip()):
            raise BadInput("This is no e-mail: it does not begin with the lines that say who sent it.")
        return iter((_letter(content.lstrip(), 1),))
    return _folder(content, [(mark.start(), mark.end()) for mark in marks])


def _folder(content: bytes, marks: list[tuple[int, int]]) -> Iterator[Letter | Skipped]:
    line, counted = 1, 0
    ends = [start for start, _ in marks[1:]] + [len(content)]
    for (start, begin), end in zip(marks, ends, strict=True):
        line += content.count(b"\n", counted, start)
        counted = start
        yield _letter(_STUFFED.sub(rb"\1", content[begin:end]), line)


def _letter(content: bytes, line: int) -> Letter | Skipped:
    """One message; one that cannot be read is named by its line."""
    head = content[:1000].decode("utf-8", "replace")
    if len(content) > LONGEST_MESSAGE:
        return Skipped(line, Sentence("the message is larger than {} MB", LONGEST_MESSAGE // 2**20), clean(head))
    try:
        message = message_from_bytes(content)
        senders = _people(message, "From") or _people(message, "Sender")
        subject, text = _header(message, "Subject"), _words(message)
        at = _date(_header(message, "Date")) or _date(_header(message, "Received").rpartition(";")[2])
        answer_to = tuple(address for _, address in _people(message, "Reply-To") if "@" in address)
        uid = _header(message, "Message-ID")
    except _FAULTS:
        return Skipped(line, "the message is damaged and cannot be read", clean(head))
    emails = tuple(address for _, address in senders if "@" in address)
    if not emails:
        return Skipped(line, "it does not say from whom it is", clean(head))
    names = tuple(name for name, _ in senders if name)
    said = "\n\n".join(filter(None, (_one_line(subject), _without_quotation(text))))
    meant = Meant((), emails, names, answer_to=answer_to)
    return Letter(said[:LONGEST_TEXT], meant, line, _one_line(uid), at, clean(head))


def _people(message: Message, name: str) -> list[tuple[str, str]]:
    """Names and addresses in a header; taken apart before names are decoded, in which commas may stand."""
    raw = message.get(name)
    if not isinstance(raw, str):
        return getaddresses([_header(message, name)])
    return [(_in_letters(words), _in_letters(address)) for words, address in getaddresses([raw[:LONGEST_HEADER]])]


def _header(message: Message, name: str) -> str:
    """A header as text, whatever its parts are encoded in."""
    raw = message.get(name)
    return "" if raw is None else _in_letters(raw)


def _in_letters(raw: str | Header) -> str:
    # One with raw bytes in it is no text but a header object, which knows its bytes.
    parts = decode_header(raw[:LONGEST_HEADER] if isinstance(raw, str) else raw)
    return clean("".join(text_of(part, charset or "") if isinstance(part, bytes) else part for part, charset in parts))


def _words(message: Message) -> str:
    """The plain text of a message, else its HTML as plain text."""
    html = ""
    for count, part in enumerate(message.walk()):
        if count >= MOST_PARTS:
            break
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_type()
        if part.get_content_maintype() == "multipart":  # cut off, or its parts are not where it says they are
            kind = "text/plain"
        if kind not in ("text/plain", "text/html"):
            continue
        payload = part.get_payload(decode=True)
        text = clean(text_of(payload, part.get_content_charset() or "")) if isinstance(payload, bytes) else ""
        if kind == "text/plain" and text.strip():
            return text
        html = html or text
    return _plain(html)


def _plain(html: str) -> str:
    """The words of a page; scripts and styles are left out, and nothing it names is fetched."""
    pieces: list[str] = []
    silent = ""  # the tag whose end is waited for
    at = 0
    html = html[: 2 * LONGEST_TEXT]
    for match in _TAG.finditer(html):
        if not silent:
            pieces.append(html[at : match.start()].replace("\n", " "))
        at, tag = match.end(), match[1].casefold()
        if tag.lstrip("/") in _BREAKS:
            pieces.append("\n")
        elif tag in _CELLS:
            pieces.append(" ")
        if silent:
            silent = "" if tag == f"/{silent}" else silent
        elif tag in _SILENT:
            silent = tag
    if not silent:
        pieces.append(html[at:])
    lines = [" ".join(line.split()) for line in unescape("".join(pieces)).split("\n")]
    return clean("\n".join(line for line in lines if line))


def _without_quotation(text: str) -> str:
    """The text without the letter that it answers, which mail programs put below it."""
    text = text.strip()
    if (answered := _ANSWERED.search(text)) and (kept := text[: answered.start()].strip()):
        text = kept
    lines = text.split("\n")
    quoted = False
    while lines and (lines[-1].startswith(">") or not lines[-1].strip()):
        quoted = lines.pop().startswith(">") or quoted
    if quoted and lines and lines[-1].rstrip().endswith(":"):
        lines.pop()  # "On Monday … wrote:", sometimes over two lines
        if lines and _ON_A_DAY.match(lines[-1]):
            lines.pop()
    kept = "\n".join(lines).strip()
    return kept or text


def _date(text: str) -> datetime | None:
    """When it was sent, in UTC; None when it does not say or the calendar has no such moment."""
    text = text.strip()[:200]
    try:
        at = datetime.fromisoformat(text) if _ISO.match(text) else parsedate_to_datetime(text)
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC).replace(microsecond=0)
    except (TypeError, ValueError, OverflowError, IndexError):
        return None


def _one_line(text: str) -> str:
    return " ".join(text.split())[:1000]
