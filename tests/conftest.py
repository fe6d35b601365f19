"""What holds for all tests: made-up examples are the same everywhere, and no machine is too busy for them."""

from hypothesis import settings

settings.register_profile("patient", deadline=None, derandomize=True, database=None)
settings.load_profile("patient")
