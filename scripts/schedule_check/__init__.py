"""Checks of what is shipped in schedules/."""
