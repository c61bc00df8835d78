"""Names of attached files: a label for people, never a path; and which kinds are never opened.

Whatever a name holds (`../`, `C:\\`, `CON`, marks that turn the reading direction), what is written to the disk is
made from its letters and its ending only.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST = 120  # letters
NAMELESS = "file"
FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
# What a system runs, or what runs something, when it is opened; by the ending, as the system itself tells kinds.
RUNNABLE = frozenset(
    (
        "app", "appimage", "apk", "appx", "bash", "bat", "bin", "cmd", "com", "cpl", "csh", "deb", "desktop",
        "dll", "dmg", "elf", "exe", "fish", "gadget", "hta", "inf", "ins", "iso", "jar", "js", "jse", "ksh",
        "lnk", "mam", "msc", "msh", "msi", "msix", "msp", "mst", "out", "pif", "pkg", "ps1", "psc1", "psm1",
        "py", "pyc", "pyw", "pyz", "rb", "reg", "rpm", "run", "scf", "scr", "sct", "service",
        "settingcontent-ms", "sh", "so", "sys", "terminal", "url", "vb", "vbe", "vbs", "vhd", "vhdx", "website",
        "workflow", "ws", "wsc", "wsf", "wsh", "xbap", "xll", "zsh", "docm", "dotm", "xlsm", "xltm", "pptm",
        "potm", "ppsm", "sldm", "slk", "htm", "html", "xhtml", "xht", "mhtml", "mht", "svg", "chm", "command",
        "action", "diagcab", "pl", "php", "application", "appref-ms", "library-ms", "search-ms", "jnlp",
        "class", "lua", "tcl",
    )
)  # fmt: skip


def label(name: str) -> str:
    """A file's name for people: its last part on one line, without marks that hide or turn letters; never empty."""
    last = re.split(r"[/\\]", name)[-1]
    shown = "".join(sign for sign in last if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    shown = " ".join(shown.split()).strip(". ")
    if len(shown) > LONGEST:
        stem, dot, ending = shown.rpartition(".")
        cut = dot + ending[:20] if dot else ""
        shown = (stem if dot else shown)[: LONGEST - len(cut)] + cut
    return shown or NAMELESS


def on_disk(name: str) -> str:
    """A name under which a copy may be written on any system, with the same ending."""
    safe = FORBIDDEN.sub("_", label(name)).strip(". ") or NAMELESS
    while len(safe.encode("utf-8")) > 200:
        stem, dot, ending = safe.rpartition(".")
        safe = (stem[:-1] + dot + ending) if len(stem) > 1 else safe[:-1]
    return f"_{safe}" if DEVICES.fullmatch(safe) or safe.startswith("-") else safe


def ending(name: str) -> str:
    """The ending of a name in small letters, without its dot."""
    stem, dot, last = label(name).rpartition(".")
    return last.casefold() if dot and stem else ""


def may_be_opened(name: str, content: bytes) -> bool:
    """Whether the system may be asked to open such a file: never one that is a program, by its ending or beginning.

    One without an ending is a program for all we know.
    """
    kind = ending(name)
    runs = content[:2] in (b"MZ", b"#!") or content[:4] in (
        b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa\xcf",
        b"L\x00\x00\x00",
    )  # fmt: skip
    return bool(kind) and kind not in RUNNABLE and not runs
