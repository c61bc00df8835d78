"""Power cuts: notes what reaches the disk and what was synced, then makes the disks that a cut may leave.

A disk keeps what was synced. Of what was not, it may have any sectors of any write, and the first few changes of names
since the folder was synced: all, none or a part.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

SECTOR = 512


class Event(NamedTuple):
    """Something that happened on the disk, or, as `said`, something that a person was shown as done."""

    call: str
    path: str
    what: tuple[Any, ...] = ()


class Content:
    """A file: what of it is surely on the disk, and the writes and cuts since."""

    def __init__(self, synced: bytes = b"") -> None:
        self.synced = synced
        self.since: list[tuple[int, bytes | None]] = []  # where and what; None cuts

    def sync(self) -> None:
        self.synced, self.since = self.now(), []

    def now(self) -> bytes:
        """As a program reads it."""
        return self._with(lambda: True)

    def after_a_cut(self, chance: random.Random) -> bytes:
        """As it may be found: each sector that was not synced is there or not."""
        share = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        return self._with(lambda: chance.random() < share)

    def _with(self, kept: Any) -> bytes:
        if not self.since:
            return self.synced
        content = bytearray(self.synced)
        for offset, data in self.since:
            if data is None:
                if kept():
                    del content[offset:]
                continue
            for start in range(0, len(data), SECTOR):
                if kept():
                    _put(content, offset + start, data[start : start + SECTOR])
        return bytes(content)


def _put(content: bytearray, offset: int, piece: bytes) -> None:
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(piece)] = piece


class Names:
    """Which names lead to which files, now and surely, with the changes in between in their order."""

    def __init__(self, found: dict[str, Content]) -> None:
        self.now = dict(found)
        self.synced = dict(found)
        self.since: list[tuple[str, tuple[str, ...], Content | None]] = []

    def change(self, call: str, names: tuple[str, ...], content: Content | None) -> None:
        self.since.append((call, names, content))
        _rename(self.now, call, names, content)

    def sync(self, folder: str) -> None:
        """Makes the names of a folder last, and with them those that were changed before."""
        upto = max((n for n, (_, names, _c) in enumerate(self.since, 1) if _within(folder, names)), default=0)
        for change in self.since[:upto]:
            _rename(self.synced, *change)
        del self.since[:upto]

    def after_a_cut(self, chance: random.Random) -> dict[str, Content]:
        names = dict(self.synced)
        for change in self.since[: chance.randint(0, len(self.since))]:
            _rename(names, *change)
        return names


def _within(folder: str, names: tuple[str, ...]) -> bool:
    return any(str(Path(name).parent) == folder for name in names)


def _rename(names: dict[str, Content], call: str, changed: tuple[str, ...], content: Content | None) -> None:
    if call == "make" and content is not None:
        names[changed[0]] = content
    elif call == "remove":
        names.pop(changed[0], None)
    elif changed[0] in names:
        names[changed[1]] = names[changed[0]]
        if call == "move":
            del names[changed[0]]


class Recorder:
    """Notes everything that happens below a folder, from the state in which it finds it."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)
        self.first = {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        self.events: list[Event] = []
        self._disk = Disk(self.first)

    def before(self, call: str, path: str) -> None:
        """Python's own writes are seen when something is done with names or synced: they count as made just before."""
        if self._ours(path) and call in ("sync", "move", "link", "remove", "make", "look"):
            self._look_around()

    def made(self, call: str, path: str, *what: Any) -> None:
        if self._ours(path):
            self._note(Event(call, path, what))

    def say(self, what: Any) -> None:
        """From here on a person has been shown this as done."""
        self._look_around()
        self._note(Event("said", "", (what,)))

    def _ours(self, path: str) -> bool:
        return path == self.folder or path.startswith(self.folder + "/")

    def _look_around(self) -> None:
        for path, content in self._disk.names.now.items():
            found, known = Path(path).read_bytes(), content.now()
            if found != known:
                self._note(Event("cut", path, (0,)))
                self._note(Event("write", path, (0, found)))

    def _note(self, event: Event) -> None:
        self.events.append(event)
        self._disk.do(event)

    def whole(self) -> bool:
        """Whether nothing was missed: what was noted gives what is there."""
        there = {str(path): path.read_bytes() for path in Path(self.folder).rglob("*") if path.is_file()}
        return there == {path: content.now() for path, content in self._disk.names.now.items()}


class Disk:
    """A disk to which noted events happen."""

    def __init__(self, found: dict[str, bytes]) -> None:
        self.names = Names({path: Content(content) for path, content in found.items()})
        self.said: list[Any] = []

    def do(self, event: Event) -> None:
        """One more event."""
        names, known = self.names, self.names.now.get(event.path)
        if event.call == "said":
            self.said.append(event.what[0])
        elif event.call == "make":
            names.change("make", (event.path,), Content())
        elif event.call in ("remove", "move", "link"):
            names.change(event.call, (event.path, *event.what), None)
        elif event.call == "sync folder":
            names.sync(event.path)
        elif known is not None:
            if event.call == "sync":
                known.sync()
            elif event.call == "cut":
                known.since.append((event.what[0], None))
            elif event.call == "write":
                known.since.append(event.what)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files that a cut at this moment may leave."""
        return {path: content.after_a_cut(chance) for path, content in self.names.after_a_cut(chance).items()}


def cuts(recorder: Recorder, target: Path, many: int, chance: random.Random) -> Iterator[list[Any]]:
    """Makes that many disks, each cut at some moment, one after the other in `target`; gives what had been said."""
    import shutil

    moments = sorted(chance.randint(0, len(recorder.events)) for _ in range(many))
    disk, done = Disk(recorder.first), 0
    for moment in moments:
        for event in recorder.events[done:moment]:
            disk.do(event)
        done = moment
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        for path, content in disk.after_a_cut(chance).items():
            file = target / Path(path).relative_to(recorder.folder)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        yield list(disk.said)
