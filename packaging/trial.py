"""Tries what was built as those do who install it; stops with what was said when something does not work."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

IN_FRESH_SYSTEM = """\
set -e
export DEBIAN_FRONTEND=noninteractive
id=org.crmnotes.crmnotes
apt() { apt-get -qq -y "$@" > /tmp/log 2>&1 || (cat /tmp/log; exit 1); }
files() { find / -xdev | grep -v -E '^/(proc|tmp|home|var/cache|var/log|var/lib/apt)/' | LC_ALL=C sort; }
apt update
useradd --create-home anna
files > /tmp/before
apt install --no-install-recommends /tmp/crmnotes.deb
su - anna -c 'crmnotes --self-test && crmnotes demo --customers 5'
cp /usr/share/applications/$id.desktop /usr/share/metainfo/$id.metainfo.xml /tmp
apt purge --autoremove crmnotes
test -f /home/anna/.local/share/crmnotes/notebook.crmnotes || (echo "The notebook is gone."; exit 1)
left=$(files | LC_ALL=C comm -13 /tmp/before -)
left=$left$(find /home/anna -iname '*crmnotes*' ! -path '/home/anna/.local/share/crmnotes*')
test -z "$left" || (echo "Left behind: $left"; exit 1)
apt install --no-install-recommends desktop-file-utils appstream
desktop-file-validate /tmp/$id.desktop
described() { appstreamcli validate --no-net "$@" /tmp/$id.metainfo.xml; }
described > /tmp/log || described --override=url-homepage-missing=info > /tmp/log || (cat /tmp/log; exit 1)
"""
"""A new user of a system that has nothing else: install, try, begin a notebook, remove; only the notebook stays.

The description is looked at as software centres do; AppStream 1.0 asks for a home page, which there may be none of yet.
"""
FRESH_SYSTEM = """\
debootstrap --variant=minbase --components="$2" "$1" "$0" > "$0.log" 2>&1 || (tail -20 "$0.log"; exit 1)
mount -t proc proc "$0/proc"
cp "$3" "$0/tmp/crmnotes.deb"
printf '%s' "$4" > "$0/tmp/trial.sh"
chroot "$0" sh /tmp/trial.sh
"""
"""Run where nobody else sees its mounts, so that they go with it: folder, release, parts of it, package, script."""


def own_test(program: Sequence[str | Path], folder: Path | None = None) -> None:
    """Runs the program's own test."""
    _done([*program, "--self-test"], f"{program[0]} does not pass its own test", folder)


def wheel(made: Path, work: Path) -> None:
    """The wheel, in a folder of its own beside the libraries that this Python has."""
    place = work / "wheel"
    shutil.rmtree(place, ignore_errors=True)
    _done([sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--target",
           place, made], f"{made.name} could not be installed")  # fmt: skip
    own_test([sys.executable, "-m", "crmnotes"], place)


def package(made: Path, work: Path) -> str:
    """The Debian package in a fresh system like this one, and its removal; gives what was done.

    That needs root and `debootstrap`: without them it is unpacked and tried from there.
    """
    if os.geteuid() or not shutil.which("debootstrap"):
        return _unpacked(made, work / "unpacked")
    system = platform.freedesktop_os_release()
    release, root = system["VERSION_CODENAME"], work / "fresh"
    components = "main,universe" if system["ID"] == "ubuntu" else "main"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    words = ["unshare", "--mount", "sh", "-ec", FRESH_SYSTEM, root, release, components, made, IN_FRESH_SYSTEM]
    _done(words, f"{made.name} does not work in a fresh {release}")
    shutil.rmtree(root)
    return f"installed, tried and removed in a fresh {release}"


def _unpacked(made: Path, folder: Path) -> str:
    shutil.rmtree(folder, ignore_errors=True)
    _done(["dpkg-deb", "--extract", made, folder], f"{made.name} could not be unpacked")
    own_test([folder / "usr" / "bin" / "crmnotes"])
    return "unpacked and tried; only root with debootstrap can install it in a fresh system"


def _done(words: Sequence[str | Path], otherwise: str, folder: Path | None = None) -> None:
    """Runs a command quietly; stops here, with what it said, when it fails."""
    ran = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise SystemExit(f"{otherwise}:\n{ran.stdout}{ran.stderr}")
