"""Postal addresses: one text of several lines, put together from the parts that tables keep in columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

PARTS = frozenset(("street", "extended", "box", "city", "region", "code", "country", "value"))
_ABOVE = ("street", "extended", "box")
_PLACE = ("city", "region", "code", "country")
_CITY_FIRST = frozenset(("us", "usa", "united states", "united states of america", "canada", "ca", "australia", "au"))


def compose(parts: Mapping[str, Sequence[str]]) -> str:
    """An address in lines from its parts (`value` is a whole one); one that has several lines is taken as it stands,
    with what it lacks below it.

    Town and code stand as they do in that country; where there is a region and no country, as in the United States.
    """
    lines = []
    if whole := "\n".join(parts["value"]) if "value" in parts else "":
        if "\n" in whole or len(parts) == 1:
            return "\n".join(filter(None, (whole, compose(_lacking(whole, parts)))))
        lines = [whole] if whole not in parts.get("street", ()) else []
    for part in _ABOVE:
        if part in parts:
            lines += parts[part]
    city, region, code, country = [", ".join(parts[part]) if part in parts else "" for part in _PLACE]
    if (country and country.casefold() in _CITY_FIRST) or (region and not country):
        lines.append(", ".join(filter(None, (city, f"{region} {code}".strip()))))
    else:
        lines += [f"{code} {city}" if code and city else code or city, region]
    return "\n".join([line for line in (*lines, country) if line])


def _lacking(whole: str, parts: Mapping[str, Sequence[str]]) -> Mapping[str, Sequence[str]]:
    """What a whole address does not say of its parts."""
    said = whole.casefold()
    lacking = {part: [text for text in some if text.casefold() not in said] for part, some in parts.items()}
    return {part: some for part, some in lacking.items() if some}


def compose_each(parts: Mapping[str, Sequence[str]]) -> list[str]:
    """The addresses of several columns, each a part of them; "" where somebody has none of it."""
    names = tuple(parts)
    rows = zip(*parts.values(), strict=True)
    if names in (("street", "city"), ("street",), ("city",)):  # one line each
        everybody = all(map(all, parts.values()))
        return list(map("\n".join, rows)) if everybody else ["\n".join(filter(None, texts)) for texts in rows]
    return [compose({name: (text,) for name, text in zip(names, texts, strict=True) if text}) for texts in rows]
