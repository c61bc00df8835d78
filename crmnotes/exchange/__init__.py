"""In and out: readers and writers of other programs' files; streams and records only."""
