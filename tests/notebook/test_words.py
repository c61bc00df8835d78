"""Words are cleaned one by one or seen to be clean all at once: it comes to the same."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from crmnotes.errors import BadInput
from crmnotes.notebook import words
from crmnotes.records import Customer, Way, WayKind

TEXTS = st.text(alphabet=" ab\n\t\u00a0\u200bé\x00", max_size=5)


@settings(max_examples=300)
@given(TEXTS, TEXTS, TEXTS, st.lists(st.tuples(TEXTS, TEXTS), max_size=2), st.lists(TEXTS, max_size=2), TEXTS)
def test_a_customer_is_cleaned_field_by_field(name, company, about, ways, groups, field):
    given_one = Customer(
        name,
        company=company,
        about=about,
        ways=tuple(Way(WayKind.ADDRESS, value, label) for value, label in ways),
        groups=tuple(groups),
        fields={f"Field {field}": field},
    )
    try:
        clean_name = words.name(name)
    except BadInput:
        return
    assert words.customer(given_one) == Customer(
        clean_name,
        company=words.line(company),
        about=words.text(about).strip(),
        ways=tuple(
            Way(WayKind.ADDRESS, kept, words.line(label))
            for value, label in ways
            if (kept := words.text(value).strip())
        ),
        groups=tuple(dict.fromkeys(filter(None, map(words.line, groups)))),
        fields={words.line(f"Field {field}"): words.text(field)},
    )
