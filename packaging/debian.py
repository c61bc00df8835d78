"""The Debian package: the bundle under `/usr/lib/crmnotes`, and what makes it a program of the desktop."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import icons
import releases

ROOT = Path(__file__).resolve().parents[1]
NAME, ID = "crmnotes", "org.crmnotes.crmnotes"
MAINTAINER = "The crmnotes founders <founders@crmnotes.example>"
HOMEPAGE = os.environ.get("CRMNOTES_HOMEPAGE", "")
"""Where the project is to be found, once it is; nothing is invented."""
NEEDS = (
    "libc6 (>= 2.34)", "libstdc++6", "zlib1g", "libgl1", "libegl1", "libx11-6", "libx11-xcb1", "libfontconfig1",
    "libfreetype6", "libglib2.0-0 | libglib2.0-0t64", "libdbus-1-3", "libxkbcommon-x11-0", "libxcb-cursor0",
    "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libgssapi-krb5-2", "fonts-dejavu-core | fonts-inter",
    "tzdata",
)  # fmt: skip
"""What Qt asks of the system; the bundle brings the rest."""
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {needs}
Recommends: libcups2 | libcups2t64
Section: misc
Priority: optional
{homepage}Description: customer notebook for people in business alone
 Whom do I owe a reply, what did I promise and for when, what did this
 customer say last time: a notebook for people who run a business alone or
 from home. Everything stays on this computer; the notebook is one file in the
 owner's data folder and is left where it is when this package is removed.
"""


def package(bundle: Path, target: Path, work: Path, version: str, moment: int) -> Path:
    """Builds the package from a finished bundle; every file carries the time of the commit."""
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "usr" / "lib" / NAME, symlinks=True)
    _link(tree / "usr" / "bin" / NAME, f"../lib/{NAME}/{NAME}")
    _desktop(tree / "usr" / "share", moment)
    _documents(tree / "usr" / "share" / "doc" / NAME, bundle, version, moment)
    architecture = _said("dpkg", "--print-architecture")
    _control(tree, version, architecture)
    _settle(tree, moment)
    made = target / f"{NAME}_{version}_{architecture}.deb"
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, made],
                   check=True, env=env, stdout=subprocess.DEVNULL)  # fmt: skip
    return made


def _desktop(share: Path, moment: int) -> None:
    """The menu entry, the file type, the description for software centres, the icons."""
    source = ROOT / "resources" / "desktop"
    for name, folder in ((f"{ID}.desktop", "applications"), (f"{ID}.xml", "mime/packages")):
        _copy(source / name, share / folder / name)
    described = share / "metainfo" / f"{ID}.metainfo.xml"
    described.parent.mkdir(parents=True)
    described.write_text(releases.described(source / f"{ID}.metainfo.xml", moment, HOMEPAGE), "utf-8")
    icons.into_theme(share / "icons" / "hicolor", ID)


def _documents(folder: Path, bundle: Path, version: str, moment: int) -> None:
    """What Debian expects beside a program: its licences, and what has changed."""
    _copy(bundle / "LICENCES.txt", folder / "copyright")
    day = f"{datetime.fromtimestamp(moment, UTC):%a, %d %b %Y %H:%M:%S +0000}"
    lines = releases.for_debian(releases.newest())
    text = f"{NAME} ({version}) unstable; urgency=low\n\n{lines}\n\n -- {MAINTAINER}  {day}\n"
    (folder / "changelog.gz").write_bytes(gzip.compress(text.encode(), mtime=moment))


def _control(tree: Path, version: str, architecture: str) -> None:
    kilobytes = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file() and not file.is_symlink()) // 1024
    folder = tree / "DEBIAN"
    folder.mkdir()
    filled = CONTROL.format(
        name=NAME, version=version, architecture=architecture, maintainer=MAINTAINER, kilobytes=kilobytes,
        needs=", ".join(NEEDS), homepage=f"Homepage: {HOMEPAGE}\n" if HOMEPAGE else "",
    )  # fmt: skip
    (folder / "control").write_text(filled, "utf-8")


def _settle(tree: Path, moment: int) -> None:
    """Modes as Debian has them, and one time for all."""
    for path in [*tree.rglob("*"), tree]:
        if path.is_symlink():
            os.utime(path, (moment, moment), follow_symlinks=False)
            continue
        runs = path.is_dir() or (path.parent == tree / "usr" / "lib" / NAME and path.name == NAME)
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _link(place: Path, target: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(target)


def _said(*words: str) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()
