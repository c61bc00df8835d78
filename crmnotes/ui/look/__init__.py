"""How everything looks: colours, type, lengths, icons, words laid out in rows."""
