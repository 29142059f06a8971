"""How many examples are invented for what has to hold of anything."""

import os

from hypothesis import settings

settings.register_profile("everyday", max_examples=50, deadline=None)
settings.register_profile("thorough", max_examples=500, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "everyday"))

FEW = settings().max_examples // 5
"""For what takes a while: a whole story in a database, a year of a network."""
