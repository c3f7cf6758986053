"""`thaw doctor`: what is missing or wrong, and how to mend it."""

from __future__ import annotations


def doctor() -> None:
    """Look at everything that sending needs and say in plain words what is missing. Changes nothing."""
