"""A smaller `libicudata` for the bundle: of Unicode's data only what sorts and compares text.

Qt writes dates, numbers and names of countries from tables of its own and asks ICU to sort; the names of currencies,
units and time zones, the dictionaries and the old encodings are 28 of 32 MB that nothing opens. Needs `gcc`, which
links the data anew; without it the library stays as it came.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

KEPT_FOLDERS = ("coll/",)
KEPT_FILES = (
    "cnvalias.icu", "nfkc.nrm", "nfkc_cf.nrm", "pool.res", "res_index.res", "root.res", "supplementalData.res",
    "uemoji.icu", "ulayout.icu",
)  # fmt: skip
HEAD, MARK, ALIGNED = 12, b"CmnD", 16
"""Where the mark stands in the head of a package of data, and to what its items are aligned (ICU's `ucmndata.h`)."""
ASSEMBLED = """\
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}: .incbin "{data}"
.size {symbol}, {size}
.section .note.GNU-stack,"",@progbits
"""


class Item(NamedTuple):
    """One part of the data: its name such as `icudt73l/coll/de.res`, and its bytes."""

    name: bytes
    content: bytes


def shrink(library: Path, work: Path) -> bool:
    """Writes the library anew with what is kept; False when there is nothing to link it with."""
    if not shutil.which("gcc"):
        return False
    head, items = unpacked(library.read_bytes())
    kept = [item for item in items if _is_kept(item.name.decode().partition("/")[2])]
    data, source = work / "unicode.dat", work / "unicode.s"
    data.write_bytes(packed(head, kept))
    symbol = items[0].name.partition(b"/")[0].decode().rstrip("lb") + "_dat"
    source.write_text(ASSEMBLED.format(symbol=symbol, data=data, size=data.stat().st_size), "utf-8")
    subprocess.run(["gcc", "-shared", "-nostdlib", "-s", "-Wl,--build-id=none", f"-Wl,-soname,{library.name}",
                    "-o", library, source], check=True)  # fmt: skip
    return True


def unpacked(library: bytes) -> tuple[bytes, list[Item]]:
    """The head of the data inside a library, and its items. ValueError when it holds none."""
    start = library.index(MARK) - HEAD
    (length,) = struct.unpack_from("<H", library, start)
    base = start + length
    (count,) = struct.unpack_from("<I", library, base)
    places = list(struct.iter_unpack("<II", library[base + 4 : base + 4 + 8 * count]))
    return library[start:base], list(_items(library, base, places))


def packed(head: bytes, items: Iterable[Item]) -> bytes:
    """A package of data that holds just these items, which are in the order of their names."""
    items = list(items)
    names, table, content = b"", b"", b""
    first = 4 + 8 * len(items)
    room = -(-(first + sum(len(item.name) + 1 for item in items)) // ALIGNED) * ALIGNED
    for item in items:
        table += struct.pack("<II", first + len(names), room + len(content))
        names += item.name + b"\0"
        content += item.content + bytes(-len(item.content) % ALIGNED)
    index = struct.pack("<I", len(items)) + table + names
    return head + index.ljust(room, b"\0") + content


def _items(library: bytes, base: int, places: list[tuple[int, ...]]) -> Iterator[Item]:
    ends = [data for _name, data in places[1:]] + [places[-1][1] + _length_of_resource(library, base + places[-1][1])]
    for (name, data), end in zip(places, ends, strict=True):
        yield Item(library[base + name : library.index(b"\0", base + name)], library[base + data : base + end])


def _length_of_resource(library: bytes, start: int) -> int:
    """How long the last item is, which is a resource bundle: its fifth number counts its words of four bytes."""
    (head,) = struct.unpack_from("<H", library, start)
    return int(head + 4 * struct.unpack_from("<8I", library, start + head)[4])


def _is_kept(name: str) -> bool:
    return name.startswith(KEPT_FOLDERS) or name in KEPT_FILES
