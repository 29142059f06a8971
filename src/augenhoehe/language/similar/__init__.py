"""Finding comments and concerns that say the same, in other words."""
