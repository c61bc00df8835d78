"""Makes a release: `python3 dev.py release`. Refuses with a reason; what was built by then is taken away.

Everything is built from a clean commit whose change log names this version with its day; every check and test passes;
the wheel and the bundle pass their own test, and so does the package in a fresh system; a second build is the same
bytes. Nothing is published and nothing is tagged: the last lines say how.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import build
import releases

from crmnotes import __version__

SUMS = "SHA256SUMS"


def main() -> int:
    """Checks, builds, tries, and says what to do next."""
    if not (ROOT / ".git").exists():
        return refuse("This is no checkout of the repository: nobody could say what was released.")
    reasons = of_the_change_log((ROOT / "CHANGELOG.md").read_text("utf-8"), __version__, date.today())
    reasons += of_the_checkout(_said("status", "--porcelain"), _said("tag").split(), __version__)
    if reasons:
        return refuse(*reasons)
    if subprocess.run([sys.executable, ROOT / "dev.py", "test"], cwd=ROOT, check=False).returncode:
        return refuse("The tests do not pass.")
    try:
        make()
    except (SystemExit, subprocess.CalledProcessError) as error:
        shutil.rmtree(build.DIST, ignore_errors=True)
        return refuse(str(error))
    print(f"\nTag it and carry it out:\n  git tag -s v{__version__}\n  git push origin v{__version__}")
    print(f"Put the files that dist/{SUMS} names beside it. Windows and macOS: packaging/README.md.")
    return 0


def make() -> None:
    """Builds and tries everything into an empty `dist/`."""
    shutil.rmtree(build.DIST, ignore_errors=True)
    build.main([*build.usual(), *(["again", "trial"] if sys.platform.startswith("linux") else [])])
    pictures = [sys.executable, ROOT / "packaging" / "pictures.py", "screenshots", build.DIST / "screenshots"]
    subprocess.run(pictures, check=True, stdout=subprocess.DEVNULL)
    files = sorted(path for path in build.DIST.iterdir() if path.is_file())
    (build.DIST / SUMS).write_text("".join(f"{build.digest(file)}  {file.name}\n" for file in files), "utf-8")
    if left := _said("status", "--porcelain"):
        raise SystemExit(f"Building changed the checkout:\n{left}")


def of_the_change_log(text: str, version: str, today: date) -> list[str]:
    """Why what the change log says is no reason to release that version."""
    try:
        known = releases.read(text)
    except ValueError as error:
        return [str(error)]
    if not known or known[0].version != version:
        first = f"speaks of {known[0].version} first" if known else "names no version"
        return [f"CHANGELOG.md {first}, the program is {version}."]
    newest, found = known[0], []
    if [release.version for release in known].count(version) > 1:
        found.append(f"CHANGELOG.md names {version} twice: raise the version in crmnotes/__init__.py.")
    if not newest.day:
        found.append(f"CHANGELOG.md does not name the day of {version}.")
    elif date.fromisoformat(newest.day) > today:
        found.append(f"The day of {version} has not come yet.")
    if not newest.parts:
        found.append(f"CHANGELOG.md does not say what is new in {version}.")
    return found


def of_the_checkout(changed: str, tags: list[str], version: str) -> list[str]:
    """Why nothing can be released from a checkout with such changes and tags."""
    found = [f"Some changes are not committed:\n{changed}"] if changed else []
    if f"v{version}" in tags:
        found.append(f"v{version} is there already: raise the version in crmnotes/__init__.py.")
    return found


def refuse(*reasons: str) -> int:
    """Says why there is no release."""
    print("No release:\n- " + "\n- ".join(reasons), file=sys.stderr)
    return 1


def _said(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
