"""Whether all engines write the same, and what they write where parts of them die."""
