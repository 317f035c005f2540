"""What happens to runs at night, done to them on purpose: a module a row."""
