"""The same 10,000 contacts in what people use instead, as far as it is installed: `python -m benchmarks.peers`.

Measures seconds from the start to the first window and until nothing moves in it any more, megabytes then, seconds to
take the contacts in, and seconds to find a person by a word in a note. What cannot be asked without a hand on the mouse
stays empty. Needs Linux, `xdotool`, and a screen or `Xvfb`.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.cards import CARDS, card_file

WORD = "quincunx"  # stands in the note of one contact of all
FOUND_AT = 7_777
PATIENCE = 90.0  # seconds for a window to come
STILL, BUSY = 1.0, 0.08  # seconds in which all its processes use less than that share of a core: nothing moves any more
MARK = "CRMNOTES_PEERS"
SCREEN = ":37"
TICK = os.sysconf("SC_CLK_TCK")


class Peer(NamedTuple):
    """A program and how it is asked; `{home}`, `{cards}` and `{table}` stand for a folder, a vCard file and a CSV."""

    name: str
    needs: str
    start: Sequence[str] = ()
    window: str = ""  # of its class
    take: Sequence[str] = ()
    find: Sequence[str] = ()
    said: str = ""


OURS = (sys.executable, "-m", "crmnotes", "--notebook", "{home}/peers.crmnotes")
OFFICE = ("soffice", "-env:UserInstallation=file://{home}/office", "--norestore", "--nologo")
AS_TABLE = "--infilter=Text - txt - csv (StarCalc):44,34,76"
PEERS = (
    Peer(
        "crmnotes", sys.executable, OURS, "crmnotes", (*OURS, "import", "{cards}"), (*OURS, "search", WORD),
        said="taken in: matched and full text included; found: the whole command",
    ),
    Peer(
        "LibreOffice Calc", "soffice", (*OFFICE, "--calc", AS_TABLE, "{table}"), "libreoffice",
        (*OFFICE, "--headless", AS_TABLE, "--convert-to", "ods", "--outdir", "{home}", "{table}"),
        said="opens the CSV; taken in: the same without a window, saved as a sheet",
    ),
    Peer(
        "Thunderbird", "thunderbird", ("thunderbird", "--profile", "{home}", "-addressbook"), "thunderbird",
        said="address book, empty: it takes contacts in by hand only",
    ),
    Peer(
        "KAddressBook", "kaddressbook", ("dbus-run-session", "kaddressbook"), "kaddressbook",
        said="empty: it takes contacts in by hand only; with Akonadi",
    ),
    Peer(
        "Gramps", "gramps", ("gramps", "-O", "Peers"), "gramps",
        ("gramps", "-q", "-y", "-C", "Peers", "-i", "{cards}", "-f", "vcf", "-e", "{home}/out.gramps", "-f", "gramps"),
        said="a genealogy program; taken in: without the notes, and written out again, else it opens its window",
    ),
    Peer(
        "khard", "khard", find=("khard", "-c", "{home}/khard.conf", "list", "--search-in-source-files", WORD),
        said="terminal; reads a folder of cards, so nothing is taken in",
    ),
)  # fmt: skip


class Taken(NamedTuple):
    """Seconds and megabytes; None where it was not measured."""

    window: float | None = None
    still: float | None = None
    memory: float | None = None
    take: float | None = None
    find: float | None = None


def main() -> int:
    """Measures what is installed and prints a table in Markdown."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__)
    asked.add_argument("--rounds", type=int, default=3, help="how often each window is opened (3)")
    asked.add_argument("--only", nargs="+", help=f"of {', '.join(peer.name for peer in PEERS)}")
    options = asked.parse_args()
    print(f"| {CARDS:,} contacts | window, s | nothing moves, s | memory, MB | taken in, s | found by a word, s | |")
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder, _screen() as display:
        cards, table = _contacts(Path(folder))
        for peer in PEERS:
            if options.only and peer.name not in options.only:
                continue
            if shutil.which(peer.needs) is None:
                print(f"| {peer.name} | | | | | | not installed here |")
                continue
            home = Path(folder) / peer.needs.rpartition("/")[2]
            home.mkdir()
            names = {"home": str(home), "cards": str(cards), "table": str(table)}
            try:
                taken = measured(peer, names, display, options.rounds)
            except TimeoutError as error:
                print(f"| {peer.name} | | | | | | {error} |", flush=True)
                continue
            print(f"| {peer.name} | {' | '.join(map(_shown, taken))} | {peer.said} |", flush=True)
    return 0


def measured(peer: Peer, names: dict[str, str], display: str, rounds: int) -> Taken:
    """Everything about one program; its settings and its contacts lie in a folder of their own."""
    home = Path(names["home"])
    env = _environment(home, display)
    if peer.name == "khard":
        _unpack(Path(names["cards"]), home)
    unseen = {name: value for name, value in env.items() if name != "DISPLAY"}  # a command that finds one may ask there
    take = _ran(_filled(peer.take, names), unseen)[0] if peer.take else None
    found = [_ran(_filled(peer.find, names), unseen) for _ in range(rounds)] if peer.find else []
    if not peer.start:
        return Taken(memory=max(one[1] for one in found), find=statistics.median(one[0] for one in found))
    opened = [_opened(_filled(peer.start, names), peer.window, env) for _ in range(rounds + 1)][1:]  # the first sets up
    window, still, memory = (statistics.median(column) for column in zip(*opened, strict=True))
    return Taken(window, still, memory, take, statistics.median(one[0] for one in found) if found else None)


def _filled(words: Sequence[str], names: dict[str, str]) -> list[str]:
    return [word.format(**names) if "{" in word else word for word in words]


def _environment(home: Path, display: str) -> dict[str, str]:
    """A person without any settings, on that screen; the mark tells which processes belong to a run."""
    private = {name: str(home / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "GRAMPSHOME")}
    for folder in private.values():
        Path(folder).mkdir(exist_ok=True)
    ours = {"HOME": str(home), "CRMNOTES_HOME": str(home), "DISPLAY": display, MARK: uuid.uuid4().hex}
    kept = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "CRMNOTES_NOW")}
    return {**kept, **private, **ours, "AKONADI_DB": "sqlite", "LANG": "C.UTF-8"}


def _ran(words: list[str], env: dict[str, str]) -> tuple[float, float]:
    """Seconds until a command ends, and the megabytes that it held at the most."""
    begin = time.monotonic()
    child = subprocess.Popen(words, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    limit = threading.Timer(PATIENCE, child.kill)
    limit.start()
    _, status, used = os.wait4(child.pid, 0)
    limit.cancel()
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        print(f"{' '.join(words)} ended with {child.returncode}", file=sys.stderr)
    return time.monotonic() - begin, used.ru_maxrss / 1024


def _opened(words: list[str], window: str, env: dict[str, str]) -> tuple[float, float, float]:
    """Seconds to its first window, seconds until nothing moves, megabytes of all its processes then."""
    begin = time.monotonic()
    child = subprocess.Popen(words, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not _shows(window, env):
            if time.monotonic() - begin > PATIENCE:
                raise TimeoutError(f"{words[0]} shows no window")
            time.sleep(0.02)
        shown = time.monotonic() - begin
        still = _until_still(env[MARK], begin)
        return shown, still, sum(_megabytes(process) for process in _marked(env[MARK]))
    finally:
        _end(child, env[MARK])


def _shows(window: str, env: dict[str, str]) -> bool:
    asked = ["xdotool", "search", "--onlyvisible", "--class", window]
    return bool(subprocess.run(asked, env=env, capture_output=True, text=True, check=False).stdout.strip())


def _until_still(mark: str, begin: float) -> float:
    """When the processes of a run had just stopped working."""
    while time.monotonic() - begin < PATIENCE:
        before = _worked(mark)
        time.sleep(STILL)
        if _worked(mark) - before < BUSY * STILL:
            break
    return time.monotonic() - begin - STILL


def _marked(mark: str) -> Iterator[Path]:
    """The processes of a run, whoever started them."""
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if f"{MARK}={mark}".encode() in (process / "environ").read_bytes():
                yield process


def _worked(mark: str) -> float:
    """Seconds of a processor that the processes of a run have used."""
    ticks = 0
    for process in _marked(mark):
        with contextlib.suppress(OSError):
            fields = (process / "stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
    return ticks / TICK


def _megabytes(process: Path) -> float:
    """What a process holds, with its share of what several hold together."""
    with contextlib.suppress(OSError):
        for line in (process / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def _end(child: subprocess.Popen[bytes], mark: str) -> None:
    """Ends the processes of a run, politely first."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        for process in _marked(mark):
            with contextlib.suppress(OSError):
                os.kill(int(process.name), number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(3)
    time.sleep(0.5)


def _contacts(folder: Path) -> tuple[Path, Path]:
    """The contacts as cards and as a table; the note of one holds the word."""
    cards, table = folder / "contacts.vcf", folder / "contacts.csv"
    each = _cards()
    each[FOUND_AT] = each[FOUND_AT].replace("likes linen", f"likes linen and {WORD}")
    cards.write_text("".join(each), "utf-8", newline="")
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["Name", "Company", "Email", "Phone", "Note"])
        writer.writerows(_row(card) for card in each)
    return cards, table


def _cards() -> list[str]:
    with card_file().open(encoding="utf-8", newline="") as file:
        return [f"{card}END:VCARD\r\n" for card in file.read().split("END:VCARD\r\n") if card]


def _row(card: str) -> list[str]:
    lines = dict(line.partition(":")[::2] for line in card.replace("\r\n ", "").split("\r\n"))
    wanted = ("FN", "ORG", "EMAIL;TYPE=INTERNET;TYPE=WORK", "TEL;TYPE=CELL", "NOTE")
    return [lines[name].replace("\\,", ",").rstrip(";") for name in wanted]


def _unpack(cards: Path, home: Path) -> None:
    """A folder with a file for each card, as khard reads it."""
    book = home / "book"
    book.mkdir()
    with cards.open(encoding="utf-8", newline="") as file:
        for number, card in enumerate(file.read().split("END:VCARD\r\n")[:-1]):
            (book / f"{number}.vcf").write_text(f"{card}END:VCARD\r\n", "utf-8", newline="")
    (home / "khard.conf").write_text(f"[addressbooks]\n[[book]]\npath = {book}\n")


@contextlib.contextmanager
def _screen() -> Iterator[str]:
    """A screen that nobody sees, with a window manager where there is one; the one there is without Xvfb."""
    server = shutil.which("Xvfb")
    if server is None:
        yield os.environ["DISPLAY"]
        return
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    running = [subprocess.Popen([server, SCREEN, "-screen", "0", "1320x860x24"], **quiet)]
    time.sleep(1)
    if shutil.which("openbox"):
        running.append(subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": SCREEN}, **quiet))
    try:
        yield SCREEN
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait(10)


def _shown(value: float | None) -> str:
    if value is not None and value >= PATIENCE:
        return f"more than {PATIENCE:.0f}" if value < PATIENCE + 5 else f"{value:.0f}"
    return "" if value is None else f"{value:.0f}" if value >= 20 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


if __name__ == "__main__":
    sys.exit(main())
