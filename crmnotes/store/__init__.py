"""The notebook file: SQLite through Peewee; the only room that names the database."""
