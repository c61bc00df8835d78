"""Who opens a file or a socket: the system tells of files (inotify), the kernel's own lists tell of sockets."""

from __future__ import annotations

import ctypes
import os
import socket
from pathlib import Path

OPENED = 0x20 | 0x1  # IN_OPEN, IN_ACCESS
INTERNET = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")


class Bait:
    """A folder of files, and a server, that customer text names: nobody may come."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        for name in ("a.png", "b.svg", "c.html", "d.css"):
            (folder / name).write_bytes(b"bait")
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._watch = self._libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        self._libc.inotify_add_watch(self._watch, os.fsencode(folder), OPENED)
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.setblocking(False)
        self.port: int = self._server.getsockname()[1]

    def files_taken(self) -> bool:
        """Whether anything of the folder was opened since the last question."""
        try:
            return bool(os.read(self._watch, 4096))
        except BlockingIOError:
            return False

    def called(self) -> bool:
        """Whether anybody came to the server."""
        try:
            self._server.accept()[0].close()
        except BlockingIOError:
            return False
        return True

    def own_sockets(self) -> set[str]:
        """Internet sockets of this process, the server's apart."""
        return internet_sockets() - {str(os.fstat(self._server.fileno()).st_ino)}

    def close(self) -> None:
        self._server.close()
        os.close(self._watch)


def internet_sockets() -> set[str]:
    """The numbers of all internet sockets that this process holds."""
    held = set()
    for handle in Path("/proc/self/fd").iterdir():
        try:
            target = str(handle.readlink())
        except OSError:  # that of this very list
            continue
        if target.startswith("socket:["):
            held.add(target[8:-1])
    known: set[str] = set()
    for kind in INTERNET:
        for line in Path("/proc/self/net", kind).read_text().splitlines()[1:]:
            known.add(line.split()[9])
    return held & known
