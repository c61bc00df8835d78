"""Customers out of QuickBooks' own files."""

from crmnotes.contacts import Contact, Skipped
from crmnotes.exchange.csv_in import contacts, sniff
from crmnotes.exchange.iif import customers
from crmnotes.records import Way, WayKind

FILE = (
    "!HDR\tPROD\tVER\nHDR\tQuickBooks\t12\n!VEND\tNAME\tPHONE1\nVEND\tSomebody else\t1\n"
    "!CUST\tNAME\tREFNUM\tBADDR1\tBADDR2\tBADDR3\tPHONE1\tPHONE2\tFAXNUM\tEMAIL\tNOTE\tLIMIT\tCOMPANYNAME\tFIRSTNAME\t"
    "LASTNAME\n"
    "CUST\tHolm, Greta\t7\tGreta Holm\tGade 1\t1000 Köln\t+45 33\t+45 34\t+45 35\tg@x.org\tlinen\t5000\tHolm Ltd\t"
    "Greta\tHolm\nCUST\tHolm, Greta:Curtains\t8\t\t\t\t\t\t\t\t\t\t\t\t\n"
    "CUST\tBike Shop\t9\t\t\t\t020 7946\t\t\t\t\t\t\t\t\n"
    "!INVITEM\tNAME\nINVITEM\tWool\n"
)


def test_the_customers_among_many_lists():
    table = sniff(FILE.encode("cp1252"))
    assert (table.delimiter, table.format, table.header_line) == ("\t", "QuickBooks", 5)
    found = list(contacts(table))
    assert [(item.line, type(item)) for item in found] == [(6, Contact), (7, Skipped), (8, Contact)]
    greta = found[0].customer
    assert (greta.name, greta.company, greta.about, dict(greta.fields)) == ("Greta Holm", "Holm Ltd", "linen", {})
    assert set(greta.ways) == {
        Way(WayKind.PHONE, "+45 33"), Way(WayKind.PHONE, "+45 34", "other"), Way(WayKind.PHONE, "+45 35", "fax"),
        Way(WayKind.EMAIL, "g@x.org"), Way(WayKind.ADDRESS, "Greta Holm\nGade 1\n1000 Köln", "billing"),
    }  # fmt: skip
    assert found[1].reason == "it is a job of a customer, not a customer"
    assert found[2].customer.name == "Bike Shop"


def test_whom_quickbooks_hides_is_of_the_past():
    found = contacts(sniff(b"!CUST\tNAME\tEMAIL\tHIDDEN\nCUST\tAnn\ta@x.org\tN\nCUST\tBob\tb@x.org\tY\n"))
    assert [(one.customer.name, one.customer.stage, one.customer.fields) for one in found] == [
        ("Ann", "customer", {}), ("Bob", "past", {}),
    ]  # fmt: skip


def test_other_tables_are_left_as_they_are():
    content = b"Name,Phone\nCUST,1\n"
    assert customers(content) is content
