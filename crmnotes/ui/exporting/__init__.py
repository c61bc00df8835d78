"""What the export window is made of, and the export that follows every change."""
