"""The sentence model: weighs our own sentences beside the patterns, never anybody else's."""
