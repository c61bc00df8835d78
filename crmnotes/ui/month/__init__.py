"""The month of promises, birthdays and closed days."""
