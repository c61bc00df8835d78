"""A list of customers on its way out: as records and as flat rows, in the order asked."""

from datetime import UTC, datetime

from crmnotes.clock import FixedClock
from crmnotes.contacts import GROUP_END
from crmnotes.notebook import Notebook
from crmnotes.records import Birthday, Customer, Way, WayKind

NOW = datetime(2026, 11, 22, 16, tzinfo=UTC)


def test_rows_hold_what_was_asked_in_the_order_asked():
    notebook = Notebook.in_memory(FixedClock(NOW))
    ways = (Way(WayKind.PHONE, "1", "work"), Way(WayKind.EMAIL, "g@x"), Way(WayKind.PHONE, "2", "work"))
    greta = notebook.customers.add(
        Customer("Greta", ways=ways, groups=("wool", "linen"), birthday=Birthday(4, 12), fields={"Fabric": "linen"})
    )
    anna = notebook.customers.add(Customer("Anna", company="Anna & Co", reply_within=240))
    sheet = notebook.customers.sheet([greta.id, anna.id])
    assert [customer.name for customer in sheet] == ["Greta", "Anna"]
    assert len(sheet) == 2
    assert sorted(sheet.shapes()) == [([("phone", "work"), ("email", ""), ("phone", "work")], 1)]
    assert sheet.field_names() == {"Fabric": 1}
    columns = ["name", "groups", "reply_within", "birthday", "", ("phone", ("work",), 1), ("email", ("", "x"), 0), "id"]
    assert [row for block in sheet.blocks(columns) for row in block] == [
        ("Greta", f"linen{GROUP_END}wool", None, "--04-12", "", "2", "g@x", greta.uid),
        ("Anna", None, 240, None, "", None, None, anna.uid),
    ]
    assert list(notebook.customers.sheet().blocks(["name"])) == [[("Anna",), ("Greta",)]]
    notebook.close()
