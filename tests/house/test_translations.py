"""Every language is whole: each sentence has its words, with the same places for names, and the window reads these."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PLACES = re.compile(r"\{[^}]*\}|%n")
ACCESS = re.compile(r"&(?!&)\w")


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    """`packaging/translations.py`, which is no package."""
    sys.path.insert(0, str(ROOT / "packaging"))
    import translations as made  # type: ignore[import-not-found]

    sys.path.pop(0)
    assert isinstance(made, ModuleType)
    return made


@pytest.fixture(scope="module")
def found(translations: ModuleType) -> tuple[set[str], list[object]]:
    """The sentences of the source, and what is unclear in it."""
    sentences, unclear = translations.find()
    return {one.words for one in sentences}, unclear


def test_it_is_clear_where_all_words_come_from(found: tuple[set[str], list[object]]) -> None:
    assert not found[1]


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_a_language_has_every_sentence_and_no_other(
    translations: ModuleType, found: tuple[set[str], list[object]], language: str
) -> None:
    known = translations.read(translations.FOLDER / f"crmnotes_{language}.ts")
    missing = found[0] - {words for words, message in known.items() if message.finished}
    assert not missing, "run `python3 dev.py words` and translate what is unfinished"
    assert not known.keys() - found[0]


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_what_is_named_in_a_sentence_is_named_in_its_translation(translations: ModuleType, language: str) -> None:
    known = translations.read(translations.FOLDER / f"crmnotes_{language}.ts")
    for words, message in known.items():
        for form in message.forms:
            wanted, given = sorted(PLACES.findall(words)), sorted(PLACES.findall(form))
            assert [one for one in given if one != "%n"] == [one for one in wanted if one != "%n"], words
            assert "%n" in wanted or "%n" not in given, words
            assert len(ACCESS.findall(form)) <= 1, form


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_the_window_reads_what_the_translators_wrote(translations: ModuleType, language: str, tmp_path: Path) -> None:
    source = translations.FOLDER / f"crmnotes_{language}.ts"
    translations.compile_to(source, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == source.with_suffix(".qm").read_bytes()


KEY_NAMES = ("Ctrl", "Shift", "Enter", "Esc", "Del", "Ins")
"""As sentences of ours name keys; `ui/key_names.py` has menus and tooltips name them the same way."""


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_a_key_has_one_name_in_all_sentences(translations: ModuleType, language: str) -> None:
    known = translations.read(translations.FOLDER / f"crmnotes_{language}.ts")
    for words, message in known.items():
        for key in KEY_NAMES:
            if re.search(rf"\b{key}\b(?!ape)", words) and key != words:
                assert all(known[key].forms[0] in form for form in message.forms), (words, key)
