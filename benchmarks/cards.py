"""Ten thousand contact cards into an empty notebook, beside reading their lines and unfolding them."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from random import Random
from time import perf_counter

from benchmarks.figures import Row, spread
from benchmarks.notebooks import cache_folder
from crmnotes.clock import system_clock
from crmnotes.exchange import content_lines, vcard_in
from crmnotes.notebook import Notebook

CARDS = 10_000
ROUNDS = 5
SECONDS = 5.0
CARD = """BEGIN:VCARD
VERSION:3.0
N:Family{family};Given{given};;;
FN:Given{given} Family{family}
ORG:Firm {firm};
TITLE:Buyer
EMAIL;TYPE=INTERNET;TYPE=WORK:p{number}@firm{firm}.example
TEL;TYPE=CELL:+44 20 {number:08d}
ADR;TYPE=WORK:;;{house} High Street;Leeds;;LS1 4DY;United Kingdom
BDAY:1980-04-{day:02d}
item1.URL:https://firm{firm}.example/people/{number}
item1.X-ABLabel:_$!<HomePage>!$_
CATEGORIES:Customers,Linen
NOTE:likes linen\\, and was told about the delivery that came late in the spr
 ing of last year
UID:{number:08x}-aaaa-4bbb-8ccc-000000000000
END:VCARD
"""


def measure(size: str, rounds: int) -> list[Row]:
    """The rows of this table; once, with the larger of the usual sizes, because they do not depend on it."""
    if size != "M":
        return []
    path = card_file()
    ours, floor = [], []
    for _ in range(min(rounds, ROUNDS)):
        floor.append(_lines_unfolded(path))
        ours.append(_imported(path))
    took, least = statistics.median(ours), statistics.median(floor)
    return [
        Row(f"import of {CARDS:,} cards beside unfolding them", size, took, least, 6.0, spread(ours)),
        Row("the same, beside five seconds", size, took, SECONDS * 1000, 1.0),
    ]


def _lines_unfolded(path: Path) -> float:
    start = perf_counter()
    for _ in content_lines.unfolded(path.read_bytes()):
        pass
    return (perf_counter() - start) * 1000


def _imported(path: Path) -> float:
    """Read, understood, matched, written and indexed."""
    with tempfile.TemporaryDirectory() as folder:
        notebook = Notebook.open(Path(folder) / "a.crmnotes", system_clock())
        start = perf_counter()
        notebook.imports.run(vcard_in.contacts(path), "a.vcf")
        took = (perf_counter() - start) * 1000
        notebook.close()
    return took


def card_file() -> Path:
    """Cards as telephones write them, with what most of them have."""
    path = cache_folder() / f"cards-{CARDS}.vcf"
    if not path.exists():
        drawn = Random(1)
        cards = (
            CARD.format(
                number=number,
                given=drawn.randrange(5000),
                family=drawn.randrange(20_000),
                firm=drawn.randrange(3000),
                house=number % 400,
                day=1 + number % 28,
            )
            for number in range(CARDS)
        )
        half = path.with_suffix(".half")
        half.write_text("".join(cards), "utf-8", newline="\r\n")
        half.rename(path)
    return path
