"""The first schema, frozen: later changes are steps of their own in `upgrades`.

Instants are fixed-width UTC text (`2026-11-22T16:00:00Z`), due days are wall dates (`2026-11-24`) with a
wall time beside them (`15:00`) or NULL. `standing` and `touched` are derived: triggers only mark
customers in `touched`; the pure rules fill `standing` before the same transaction commits.
"""

from __future__ import annotations

from crmnotes.store.triggers import FIRST, marks

APPLICATION_ID = 0x63726D6E  # "crmn"

TABLES = """
CREATE TABLE settings (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE drafts (place TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE batches (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, source TEXT NOT NULL, at TEXT NOT NULL,
  added INTEGER NOT NULL DEFAULT 0, updated INTEGER NOT NULL DEFAULT 0, taken_back_at TEXT);
CREATE TABLE batch_befores (
  id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batches(id) ON DELETE CASCADE,
  place TEXT NOT NULL, row INTEGER NOT NULL, before TEXT NOT NULL);
CREATE INDEX batch_befores_batch ON batch_befores(batch);
CREATE TABLE mappings (header TEXT PRIMARY KEY NOT NULL, columns TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE customers (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, company TEXT NOT NULL DEFAULT '',
  stage TEXT NOT NULL DEFAULT 'customer', reply_within INTEGER, keep_in_touch_days INTEGER, birthday TEXT,
  sent_by INTEGER REFERENCES customers(id) ON DELETE SET NULL, about TEXT NOT NULL DEFAULT '',
  left_on TEXT, left_why TEXT, seasonal_month INTEGER, quiet_known_until TEXT,
  fields TEXT NOT NULL DEFAULT '{}', extra TEXT, created_at TEXT NOT NULL, trashed_at TEXT,
  batch INTEGER REFERENCES batches(id) ON DELETE SET NULL);
CREATE INDEX customers_birthday ON customers(substr(birthday, -5)) WHERE birthday IS NOT NULL;
CREATE INDEX customers_sent_by ON customers(sent_by) WHERE sent_by IS NOT NULL;
CREATE INDEX customers_batch ON customers(batch) WHERE batch IS NOT NULL;
CREATE INDEX customers_trashed ON customers(trashed_at) WHERE trashed_at IS NOT NULL;
CREATE TABLE ways (
  id INTEGER PRIMARY KEY, customer INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
  position INTEGER NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL DEFAULT '', value TEXT NOT NULL,
  preferred INTEGER NOT NULL DEFAULT 0, match_key TEXT NOT NULL DEFAULT '');
CREATE INDEX ways_customer ON ways(customer, position);
CREATE INDEX ways_match ON ways(match_key) WHERE match_key <> '';
CREATE TABLE groups (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, keep_in_touch_days INTEGER);
CREATE TABLE members (
  id INTEGER PRIMARY KEY, customer INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
  group_id INTEGER NOT NULL REFERENCES groups(id) ON DELETE CASCADE, UNIQUE (customer, group_id));
CREATE INDEX members_group ON members(group_id, customer);

CREATE TABLE notes (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
  customer INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
  happened_at TEXT NOT NULL, entered_at TEXT NOT NULL, direction TEXT NOT NULL, channel TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'said', reached INTEGER NOT NULL DEFAULT 1, text TEXT NOT NULL,
  wants_answer INTEGER NOT NULL DEFAULT 0, allowance INTEGER NOT NULL,
  settled_how TEXT, settled_at TEXT, settled_by INTEGER REFERENCES notes(id) ON DELETE SET NULL,
  question TEXT, mark INTEGER, changed TEXT, told INTEGER NOT NULL DEFAULT 0, quotable TEXT,
  offered INTEGER NOT NULL DEFAULT 0, extra TEXT, trashed_at TEXT,
  batch INTEGER REFERENCES batches(id) ON DELETE SET NULL);
CREATE INDEX notes_customer ON notes(customer, happened_at, direction);
CREATE INDEX notes_happened ON notes(happened_at) WHERE trashed_at IS NULL;
CREATE INDEX notes_kind ON notes(kind, happened_at) WHERE trashed_at IS NULL AND kind <> 'said';
CREATE INDEX notes_channel ON notes(channel, happened_at) WHERE trashed_at IS NULL;
CREATE INDEX notes_open ON notes(customer, happened_at)
  WHERE wants_answer = 1 AND settled_how IS NULL AND trashed_at IS NULL;
CREATE INDEX notes_settled_by ON notes(settled_by) WHERE settled_by IS NOT NULL;
CREATE INDEX notes_batch ON notes(batch) WHERE batch IS NOT NULL;
CREATE INDEX notes_trashed ON notes(trashed_at) WHERE trashed_at IS NOT NULL;
CREATE TABLE complaints (
  id INTEGER PRIMARY KEY, note INTEGER NOT NULL UNIQUE REFERENCES notes(id) ON DELETE CASCADE,
  admitted_on TEXT, remedy INTEGER REFERENCES promises(id) ON DELETE SET NULL, put_right_on TEXT,
  confirmed_on TEXT, unconfirmed INTEGER NOT NULL DEFAULT 0, cause TEXT, cause_done TEXT);
CREATE INDEX complaints_remedy ON complaints(remedy) WHERE remedy IS NOT NULL;

CREATE TABLE promises (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
  customer INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE, text TEXT NOT NULL,
  by_them INTEGER NOT NULL DEFAULT 0, made_at TEXT NOT NULL,
  made_in INTEGER REFERENCES notes(id) ON DELETE SET NULL,
  first_due TEXT NOT NULL, first_due_time TEXT, due TEXT NOT NULL, due_time TEXT,
  repeat_every INTEGER, repeat_unit TEXT, repeat_from TEXT, repeat_day INTEGER,
  state TEXT NOT NULL DEFAULT 'open',
  snoozed_until TEXT, extra TEXT, trashed_at TEXT, batch INTEGER REFERENCES batches(id) ON DELETE SET NULL);
CREATE INDEX promises_customer ON promises(customer, due);
CREATE INDEX promises_open ON promises(due, due_time) WHERE state = 'open' AND trashed_at IS NULL;
CREATE INDEX promises_state ON promises(state, due) WHERE trashed_at IS NULL;
CREATE INDEX promises_made_in ON promises(made_in) WHERE made_in IS NOT NULL;
CREATE INDEX promises_batch ON promises(batch) WHERE batch IS NOT NULL;
CREATE INDEX promises_trashed ON promises(trashed_at) WHERE trashed_at IS NOT NULL;
CREATE TABLE events (
  id INTEGER PRIMARY KEY, promise INTEGER NOT NULL REFERENCES promises(id) ON DELETE CASCADE,
  at TEXT NOT NULL, what TEXT NOT NULL, entered_at TEXT NOT NULL, from_due TEXT, from_time TEXT,
  to_due TEXT, to_time TEXT, told_at TEXT, why TEXT);
CREATE INDEX events_promise ON events(promise);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
  customer INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE, bought_on TEXT NOT NULL,
  minor_units INTEGER NOT NULL, what TEXT NOT NULL, extra TEXT, trashed_at TEXT,
  batch INTEGER REFERENCES batches(id) ON DELETE SET NULL);
CREATE INDEX orders_customer ON orders(customer, bought_on);
CREATE INDEX orders_day ON orders(bought_on);
CREATE TABLE tallies (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, rule TEXT NOT NULL, target_percent INTEGER NOT NULL, extra TEXT);
CREATE TABLE tally_marks (
  id INTEGER PRIMARY KEY, tally INTEGER NOT NULL REFERENCES tallies(id) ON DELETE CASCADE,
  at TEXT NOT NULL, yes INTEGER NOT NULL);
CREATE INDEX tally_marks_tally ON tally_marks(tally, at);
CREATE TABLE not_same (
  id INTEGER PRIMARY KEY, one INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE, UNIQUE (one, other));

CREATE TABLE touched (customer INTEGER PRIMARY KEY);
CREATE TABLE standing (
  customer INTEGER PRIMARY KEY REFERENCES customers(id) ON DELETE CASCADE,
  sort_key TEXT NOT NULL, waiting_since TEXT, reply_by TEXT, open_questions INTEGER NOT NULL DEFAULT 0,
  next_due TEXT, open_promises INTEGER NOT NULL DEFAULT 0, tell_them INTEGER NOT NULL DEFAULT 0,
  last_visit TEXT, usual_days REAL, late_from TEXT, quiet_from TEXT);
CREATE INDEX standing_name ON standing(sort_key, customer);
CREATE INDEX standing_reply ON standing(reply_by) WHERE reply_by IS NOT NULL;
CREATE INDEX standing_due ON standing(next_due) WHERE next_due IS NOT NULL;
CREATE INDEX standing_late ON standing(late_from) WHERE late_from IS NOT NULL;
CREATE INDEX standing_quiet ON standing(quiet_from) WHERE quiet_from IS NOT NULL;
CREATE INDEX standing_tell ON standing(customer) WHERE tell_them > 0;
"""


def statements() -> list[str]:
    """Every statement that makes the first schema, in order, each as SQLite will hold it."""
    tables = [part.strip() for part in TABLES.split(";\n") if part.strip()]
    made = [*tables, *marks()]
    for index in FIRST:
        made += [index.create(), *index.triggers().values()]
    return made
