"""Words of a header that mean something else beside some others: in one country, or in the table of one program."""

from __future__ import annotations

ORDERS = ("name", "financialstatus", "billingname")  # of Shopify


def settle(keys: list[str], options: list[list[str]]) -> None:
    """Takes from the fields that each column may hold those that it does not, by the folded names of all of them."""
    _region_of_french_thunderbird(keys, options)
    _family_in_portugal(keys, options)
    _buyer_of_an_order(keys, options)


def _region_of_french_thunderbird(keys: list[str], options: list[list[str]]) -> None:
    """Its "Région" is the country, because it calls the region "Pays/État"."""
    french = "paysetat" in keys
    for word, fields in zip(keys, options, strict=True):
        if word == "region" and len(fields) > 1:
            fields[:] = [f for f in fields if f.endswith("country") == french]


def _family_in_portugal(keys: list[str], options: list[list[str]]) -> None:
    """An "Apelido" is the family name, unless another column is, as in Brazil: there it is what somebody is called."""
    for word, fields in zip(keys, options, strict=True):
        if word == "apelido":
            fields[:] = ["nickname"] if ["family"] in options else ["family"]


def _buyer_of_an_order(keys: list[str], options: list[list[str]]) -> None:
    """The "Name" of an order of Shopify's is its number; the bill says who bought."""
    if set(keys).issuperset(ORDERS):
        options[keys.index("name")], options[keys.index("billingname")] = ["field"], ["name"]
