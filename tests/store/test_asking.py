"""Who may be due to be asked is the same whether those in touch are looked at or everybody is walked past."""

from __future__ import annotations

import random

from crmnotes.store import asking
from crmnotes.store.database import Store


def test_a_look_at_few_finds_whom_a_walk_past_all_finds(store: Store, fill) -> None:
    chance = random.Random(3)
    with store.transaction():
        for name in ("Anna", "Berta", "Cleo", "Dora", "Emil"):
            customer = fill.customer(name)
            for _ in range(chance.randrange(3)):
                fill.note(
                    customer, "linen", happened_at=chance.choice(["2024-01-01T09:00:00Z", "2026-05-01T09:00:00Z"])
                )
        store.execute("INSERT INTO touched SELECT id FROM customers WHERE true ON CONFLICT DO NOTHING")
        store.execute("INSERT OR REPLACE INTO standing (customer, sort_key) SELECT id, lower(name) FROM customers")
        store.execute("UPDATE customers SET left_on = '2026-06-01' WHERE name = 'Berta'")
    asked = ("2026-01-01", "2026-01-01", "2026-01-01", 10)
    found = asking.not_asked(store, *asked)
    assert found
    assert found == asking.not_asked(store, *asked, few=0)
