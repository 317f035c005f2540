"""What belowline costs beside something else: a module a row."""
