"""The digests of contents and of files: cases known from outside, and what they must not load by themselves."""

import io
import subprocess
import sys

from crmnotes.store import digests

ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # the example of FIPS 180


def test_a_content_and_a_file_of_it_have_the_digest_of_the_standard() -> None:
    assert digests.of_content(b"abc") == ABC
    assert digests.of_file(io.BufferedReader(io.BytesIO(b"abc"))) == ABC


def test_only_what_is_asked_for_loads_the_library_of_ciphers() -> None:
    modules = "crmnotes.store.files, crmnotes.store.backups, crmnotes.store.register, crmnotes.store.sealing"
    script = f"import sys, {modules}; sys.exit('_hashlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
