#!/usr/bin/env python3
"""Sets up crmnotes on a machine that has only Python, and runs it or its tests.

    python3 dev.py run      opens the program on the sample business
    python3 dev.py test     runs every check and every test
    python3 dev.py own      opens the program on your own notebook
    python3 dev.py faults   makes every fault happen, often, and writes what came of it into the README
    python3 dev.py bench    measures speed against floors in the same run
    python3 dev.py pictures makes the README's pictures again
    python3 dev.py looks    draws every pane and dialog as people may see them, into a folder
    python3 dev.py words    gathers every sentence for translators, and says what is missing
    python3 dev.py package  builds what people install: wheel, bundle, Debian package
    python3 dev.py release  the same after every check; refuses with a reason
    python3 dev.py lock     pins the dependencies again, after pyproject.toml has changed

It uses the standard library only. What it installs for Python goes into `.venv` beside it; the system
libraries that Qt needs on Linux it installs where it may, else it prints the one line that does.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HOME = Path(__file__).resolve().parent
REQUIREMENTS = HOME / "requirements"
OLDEST = (3, 11)

# What Qt loads on Linux, and the Debian and Ubuntu packages that bring it.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",  # QtNetwork, whose local socket raises the first window
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


def main(said: list[str]) -> int:
    """Does what the first word says; the rest goes to the program or to pytest."""
    if sys.version_info < OLDEST:
        return with_newer(said)
    command, rest = (said[0], said[1:]) if said else ("", [])
    commands = {
        "run": run, "test": test, "own": own, "faults": faults, "bench": bench, "pictures": pictures, "looks": looks,
        "words": words, "package": package, "release": release, "lock": lock,
    }  # fmt: skip
    if command not in commands:
        print(__doc__)
        return 0 if command in ("", "help", "-h", "--help") else 2
    try:
        return commands[command](rest)
    except subprocess.CalledProcessError as error:
        return stop(f"This step failed: {' '.join(map(str, error.cmd))}")


def with_newer(said: list[str]) -> int:
    """The same with a newer Python that stands beside this one; without one it says how to get it."""
    names = [f"python{OLDEST[0]}.{minor}" for minor in range(OLDEST[1] + 9, OLDEST[1] - 1, -1)]
    found = next(filter(None, map(shutil.which, names)), None)
    if found:
        return call([found, HOME / "dev.py", *said], where=None)
    name = names[-1]
    return stop(
        f"crmnotes needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}. Ubuntu 22.04 has it"
        " beside: run this line once (or ask whoever may), then try again:\n"
        f"  sudo sh -c 'apt-get update && apt-get install -y {name} {name}-venv'\n"
        "Elsewhere: python.org."
    )


def run(rest: list[str]) -> int:
    """Opens the window on the sample business."""
    return own(["--sample", *rest])


def own(rest: list[str]) -> int:
    """Opens the window, or runs a command line; files that are named lie where it was called."""
    system_packages()
    python = environment(".venv", "app.txt")
    return call(*program(python, rest), where=None)


def program(python: Path, rest: list[str]) -> tuple[list[str | Path], dict[str, str]]:
    """The words and the environment that run the program of this folder from any other."""
    ours = [str(HOME), *filter(None, [os.environ.get("PYTHONPATH")])]
    return [python, "-P", "-m", "crmnotes", *rest], {**os.environ, "PYTHONPATH": os.pathsep.join(ours)}


def test(rest: list[str]) -> int:
    """Style and types, then side by side the suite below the window, without Qt installed, and the window's own."""
    system_packages()
    with_qt = environment(".venv", "app.txt", "test.txt")
    if rest:
        return call([with_qt, "-m", "pytest", *rest], quiet_screen())
    without_qt = environment(".venv-without-qt", "below-ui.txt")
    for stage in ([with_qt, "-m", "ruff", "check", "."], [with_qt, "-m", "mypy"]):
        print("\n$", *stage[1:], flush=True)
        if code := call(stage, quiet_screen()):
            return code
    return side_by_side(
        [without_qt, "-m", "pytest", "-c", "tests/without_qt.ini", "--rootdir", "."],
        [with_qt, "-m", "pytest", "tests/ui", "tests/house"],
    )


def side_by_side(first: list[str | Path], second: list[str | Path]) -> int:
    """Runs two suites at once, and shows the second when the first has ended; the status of the first that failed."""
    print("\n$", *first[1:], " &  $", *second[1:], flush=True)
    with tempfile.TemporaryFile("w+b") as kept:
        beside = subprocess.Popen(second, cwd=HOME, env=quiet_screen(), stdout=kept, stderr=subprocess.STDOUT)
        code = call(first, quiet_screen())
        code = beside.wait() or code
        kept.seek(0)
        print("\n$", *second[1:], flush=True)
        shutil.copyfileobj(kept, sys.stdout.buffer)
        sys.stdout.flush()
    return code


def faults(rest: list[str]) -> int:
    """The suites of faults with their long counts; see tests/faults/__main__.py."""
    system_packages()
    python = environment(".venv", "app.txt", "test.txt")
    return call([python, "-m", "tests.faults", *rest], quiet_screen())


def bench(rest: list[str]) -> int:
    """The benchmark command; see benchmarks/README.md."""
    system_packages()
    python = environment(".venv", "app.txt", "test.txt")
    return call([python, "-m", "benchmarks", *rest])


def pictures(rest: list[str]) -> int:
    """Every pane of the sample business, light and dark, into a folder; the README's own into `resources`."""
    system_packages()
    python = environment(".venv", "app.txt")
    return call([python, "packaging/pictures.py", *rest], quiet_screen())


def looks(rest: list[str]) -> int:
    """Every pane and dialog in all colours, sizes and screens, into a folder; see packaging/looks.py."""
    system_packages()
    python = environment(".venv", "app.txt")
    return call([python, "packaging/looks.py", *rest])


def words(_rest: list[str]) -> int:
    """Brings the files of translators up to date, and what the window reads of them; see packaging/translations.py."""
    system_packages()
    python = environment(".venv", "app.txt")
    return call([python, "packaging/translations.py"])


def package(rest: list[str]) -> int:
    """What people install; see packaging/build.py."""
    system_packages()
    python = environment(".venv-package", "app.txt", "package.txt")
    return call([python, "packaging/build.py", *rest], quiet_screen())


def release(_rest: list[str]) -> int:
    """Everything that a release needs, or the reason why there is none; see packaging/release.py."""
    system_packages()
    python = environment(".venv-package", "app.txt", "package.txt")
    return call([python, "packaging/release.py"], quiet_screen())


def lock(_rest: list[str]) -> int:
    """Pins every dependency with its hashes for all systems and Pythons that crmnotes runs on."""
    python = environment(".venv-lock", None)
    subprocess.run([python, "-m", "pip", "install", "--quiet", "uv"], check=True)
    pin = [python, "-m", "uv", "pip", "compile", "--universal", "--generate-hashes", "--python-version", "3.11"]
    pin += ["--no-header", "--no-annotate", "--quiet", "--upgrade"]
    for name, source in {
        "app.txt": ["pyproject.toml"],
        "test.txt": ["pyproject.toml", "--extra", "test", "--extra", "checks"],
        "package.txt": ["requirements/package.in"],
        "below-ui.txt": ["requirements/below-ui.in"],
    }.items():
        subprocess.run([*pin, *source, "--output-file", f"requirements/{name}"], check=True, cwd=HOME)
    return 0


def environment(folder: str, *files: str | None) -> Path:
    """The Python of a virtual environment that holds exactly what the files pin; made when it is not there."""
    root = HOME / folder
    python = root / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pins = [REQUIREMENTS / name for name in files if name]
    wanted = hashlib.sha256(b"".join(pin.read_bytes() for pin in pins) + sys.version.encode()).hexdigest()
    stamp = root / "pinned"
    if python.exists() and stamp.exists() and stamp.read_text() == wanted:
        return python
    if not python.exists():
        make_environment(root)
    for pin in pins:
        print(f"Installing what {pin.relative_to(HOME)} names …", flush=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input",
                        "--require-hashes", "--requirement", pin], check=True)  # fmt: skip
    stamp.write_text(wanted)
    return python


def make_environment(root: Path) -> None:
    """A fresh virtual environment."""
    shutil.rmtree(root, ignore_errors=True)
    # A child process: this one may have started before ensurepip was installed.
    subprocess.run([sys.executable, "-m", "venv", root], check=True)


def system_packages() -> None:
    """On Linux: what makes an environment, the libraries that Qt loads, and one font."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for library, package in LIBRARIES.items() if not loads(library)]
    if not any(any(Path(folder).expanduser().rglob("*.[to]tf")) for folder in FONT_FOLDERS):
        missing.append("fonts-dejavu-core")
    if not importlib.util.find_spec("ensurepip"):  # Debian splits it off
        missing.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    if missing:
        install_packages(missing)


def loads(library: str) -> bool:
    """Whether the system's loader finds the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: list[str]) -> None:
    """Installs Debian packages as root; anybody else is told the one line to ask an administrator for."""
    apt = shutil.which("apt-get")
    if not apt:
        raise SystemExit(f"crmnotes needs a few system packages; on Debian they are called: {' '.join(packages)}")
    install = ["install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        plea = "crmnotes needs a few system packages. Please run this line once (or ask whoever may), then try again:"
        raise SystemExit(f"{plea}\n  sudo sh -c 'apt-get update && apt-get {' '.join(install)}'")
    print(f"Installing system packages: {' '.join(packages)} …", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([apt, "update", "-qq"], check=True, env=quiet)
    subprocess.run([apt, *install, "-qq"], check=True, env=quiet, stdout=subprocess.DEVNULL)


def quiet_screen() -> dict[str, str]:
    """The environment for tests: no screen is needed."""
    return {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}


def call(words: list[str | Path], env: dict[str, str] | None = None, *, where: Path | None = HOME) -> int:
    """Runs a command in this folder, or where it was called (None), and gives its exit status."""
    return subprocess.run(words, cwd=where, env=env, check=False).returncode


def stop(sentence: str) -> int:
    """Says what is wrong on standard error."""
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
