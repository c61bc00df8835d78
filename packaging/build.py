"""Builds what people install: `dev.py package [wheel] [bundle] [deb] [again] [trial]`, the first three without a word.

Everything goes into `dist/`. A bundle is a folder that needs no Python, its archive, the licences of all that it holds
and the list of its parts. Times inside archives are those of the commit, so that two builds of it can be compared.
`again` builds the same commit once more and stops where a byte differs; `trial` installs the Debian package in a fresh
system, tries it there and removes it.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
WORK = ROOT / "build"
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import again
import contents
import debian
import icons
import old_notebooks
import trial
import unicode

from crmnotes import __version__

SYSTEMS = {"linux": "linux", "darwin": "macos", "win32": "windows"}


def main(words: list[str]) -> int:
    """Builds what the words name and says where it lies."""
    makers = {"wheel": wheel, "bundle": bundle, "deb": deb, "again": built_again, "trial": tried}
    unknown = [word for word in words if word not in makers]
    if unknown:
        print(f"There is no {unknown[0]}; there are: {', '.join(makers)}.", file=sys.stderr)
        return 2
    DIST.mkdir(exist_ok=True)
    os.environ["SOURCE_DATE_EPOCH"] = str(moment())
    for name in words or usual():
        for made in makers[name]():
            print(f"{size(made):>9}  {digest(made)[:16]}  {made.relative_to(ROOT)}", flush=True)
    return 0


def usual() -> list[str]:
    """What is built on this system."""
    return ["wheel", "bundle", "deb"] if sys.platform.startswith("linux") else ["wheel", "bundle"]


def moment() -> int:
    """When the commit was made, in seconds since 1970; outside a checkout that of the change log."""
    if not (ROOT / ".git").exists():  # a source archive, perhaps inside somebody's own checkout
        return int((ROOT / "CHANGELOG.md").stat().st_mtime)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True)
    return int(asked.stdout)


def machine() -> str:
    """The kind of machine, as archives are named."""
    return f"{SYSTEMS.get(sys.platform, sys.platform)}-{platform.machine().lower()}"


def wheel() -> list[Path]:
    """The wheel, which is tried, and the source archive it is made of, for those who have Python."""
    subprocess.run([sys.executable, "-m", "build", "--no-isolation", "--outdir", DIST, ROOT],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
    (made,) = DIST.glob(f"crmnotes-{__version__}-*.whl")
    trial.wheel(made, WORK)
    return [made, DIST / f"crmnotes-{__version__}.tar.gz"]


def bundle() -> list[Path]:
    """The self-contained folder, tried before it is archived."""
    folder = frozen()
    archive = DIST / f"crmnotes-{__version__}-{machine()}.tar.gz"
    archived(folder, archive)
    parts = DIST / f"crmnotes-{__version__}-{machine()}.cdx.json"
    made_at = datetime.fromtimestamp(moment(), UTC).isoformat().replace("+00:00", "Z")
    parts.write_text(contents.bill_of_materials(__version__, made_at, folder), "utf-8")
    return [folder, archive, parts]


def deb() -> list[Path]:
    """The Debian package, from the bundle."""
    folder = DIST / "crmnotes"
    if not folder.exists():
        folder = frozen()
    return [debian.package(folder, DIST, WORK, __version__, moment())]


def built_again() -> list[Path]:
    """The commit built once more, in a clone of it: each file must be the same bytes as the one that is there."""
    if different := again.differing(DIST, again.built(usual(), WORK)):
        raise SystemExit("A second build of this commit differs:\n" + "\n".join(different))
    print("built a second time in a fresh clone: the same bytes", flush=True)
    return []


def tried() -> list[Path]:
    """The Debian package that is there, tried in a fresh system."""
    found = list(DIST.glob(f"crmnotes_{__version__}_*.deb"))
    for made in found:
        print(f"{made.name}: {trial.package(made, WORK)}", flush=True)
    return found


def frozen() -> Path:
    """The folder that PyInstaller makes, with the licences in it; it must pass its own test."""
    shutil.rmtree(DIST / "crmnotes", ignore_errors=True)
    WORK.mkdir(exist_ok=True)
    icon = icons.for_windows(WORK / "crmnotes.ico") if os.name == "nt" else icons.for_macos(WORK / "crmnotes.icns")
    (WORK / "LICENCES.txt").write_text(contents.licences(__version__), "utf-8")
    env = {
        **os.environ, "CRMNOTES_ICON": str(icon), "CRMNOTES_VERSION": __version__, "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "", "CRMNOTES_LICENCES": str(WORK / "LICENCES.txt"),
    }  # fmt: skip
    subprocess.run([sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
                    "--distpath", DIST, "--workpath", WORK, ROOT / "packaging" / "crmnotes.spec"],
                   check=True, env=env)  # fmt: skip
    folder = DIST / "crmnotes"
    for library in (folder / "lib").rglob("libicudata.so.*"):
        unicode.shrink(library, WORK)
    (folder / "LICENCES.txt").write_text(contents.licences(__version__, folder), "utf-8")
    program = folder / ("crmnotes-console.exe" if os.name == "nt" else "crmnotes")
    trial.own_test([program])
    print(old_notebooks.tried(program, WORK / "old"), flush=True)
    return folder


def archived(folder: Path, archive: Path) -> None:
    """A tar archive of a folder that is the same bytes for the same files: names in order, one time, no owners."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for path in sorted(folder.rglob("*")):
            info = tar.gettarinfo(str(path), str(path.relative_to(folder.parent)))
            info.mtime, info.uid, info.gid, info.uname, info.gname = moment(), 0, 0, "", ""
            if info.isreg():
                with path.open("rb") as file:
                    tar.addfile(info, file)
            else:
                tar.addfile(info)
    archive.write_bytes(gzip.compress(packed.getvalue(), mtime=moment()))


def size(path: Path) -> str:
    """How large a file or a folder is."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return f"{sum(file.stat().st_size for file in files) / 1e6:.1f} MB"


def digest(path: Path) -> str:
    """The SHA-256 of a file; of a folder, that of its files' names and digests."""
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    files = sorted(file for file in path.rglob("*") if file.is_file())
    return hashlib.sha256("".join(f"{file.relative_to(path)} {digest(file)}\n" for file in files).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
