"""The text engine: reads our own words for what hurts, and others' for what to protect.

It knows no Django and no database. Text comes in as ``str``; what goes out are
frozen dataclasses whose spans are offsets into exactly that ``str``.
"""
