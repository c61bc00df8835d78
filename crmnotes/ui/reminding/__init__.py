"""What reaches the owner with the window closed: the tray, reminders, the start with the session."""
