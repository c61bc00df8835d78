"""Makes a release: `python3 dev.py release`. Refuses with a reason, and builds nothing then.

Everything is built from a clean commit whose change log names this version with its day; every check and test
passes; each bundle passes its own test. Nothing is published and nothing is tagged: the last lines say how.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import build
import releases

from crmnotes import __version__


def main() -> int:
    """Checks, builds, tries, and says what to do next."""
    reasons = list(refusals())
    if reasons:
        print("No release:\n- " + "\n- ".join(reasons), file=sys.stderr)
        return 1
    if subprocess.run([sys.executable, ROOT / "dev.py", "test"], cwd=ROOT, check=False).returncode:
        print("No release: the tests do not pass.", file=sys.stderr)
        return 1
    if status := build.main([]):
        return status
    print(f"\nTag it and carry it out:\n  git tag -s v{__version__}\n  git push origin v{__version__}")
    print("Put the files of dist/ beside their SHA-256 sums. Windows and macOS: packaging/README.md.")
    return 0


def refusals() -> list[str]:
    """Every reason not to make this release."""
    found = []
    newest = releases.read((ROOT / "CHANGELOG.md").read_text("utf-8"))[0]
    if newest.version != __version__:
        found.append(f"CHANGELOG.md speaks of {newest.version} first, the program is {__version__}.")
    if not newest.day:
        found.append(f"CHANGELOG.md does not name the day of {newest.version}.")
    elif date.fromisoformat(newest.day) > date.today():
        found.append(f"The day of {newest.version} has not come yet.")
    if not newest.parts:
        found.append(f"CHANGELOG.md does not say what is new in {newest.version}.")
    if _said("status", "--porcelain"):
        found.append("Some changes are not committed.")
    if f"v{__version__}" in _said("tag").split():
        found.append(f"v{__version__} is there already: raise the version in crmnotes/__init__.py.")
    return found


def _said(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
