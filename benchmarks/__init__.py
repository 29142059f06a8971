"""Measurements, side by side. Run them with ``./dev bench``."""
