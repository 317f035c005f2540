"""What cannot be done."""


class Failure(Exception):
    """Why, in words for who asked; and the exit code."""

    def __init__(self, why, exit_code=1):
        super().__init__(why)
        self.exit = exit_code
