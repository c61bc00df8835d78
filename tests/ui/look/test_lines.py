import pytest

from crmnotes.ui.look import lines
from crmnotes.ui.look.theme import font


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("When does it come?", True),
        ("two\nlines", True),
        ("Zoë “naïve”", True),
        ("\u2068שלום\u2069", True),
        ("\u2068a\u2069 שלום\u2069", False),  # whoever wrote it closes our fence
        ("a\tb", False),
        ("long\x9cshort", False),
        ("ends with a space ", False),
        ("a line ends with one \nhere", False),
    ],
)
def test_what_is_laid_out_without_qt_s_label(text: str, plain: bool) -> None:
    assert lines.is_plain(text) is plain


@pytest.mark.usefixtures("dressed")
def test_a_text_that_fits_is_laid_out_once_for_all_widths() -> None:
    letter = lines.average_letter(font())
    one = lines.lines_of("When does it come?", font(), lines.WIDEST, letter)
    assert lines.lines_of("When does it come?", font(), 400, letter) is one
    narrow = lines.lines_of("When does it come?", font(), 60, letter)
    assert narrow.layout.lineCount() > 1
    assert narrow.tall > one.tall
    assert narrow.wide <= 60
