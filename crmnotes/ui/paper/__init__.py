"""What is printed, or written as PDF."""
