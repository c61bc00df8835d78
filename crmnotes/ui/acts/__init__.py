"""What can be done with a row: notes, promises, customers, rows of Today."""
