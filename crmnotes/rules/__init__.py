"""What is counted, exactly: pure functions of the records and the present moment."""
