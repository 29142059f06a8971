"""The linter of comment guidelines: finds rules that would sweep criticism away.

It reads the organisation's own guideline, as text and as data. What it finds is a
question to those who write it; an error keeps a version from being published.
"""
