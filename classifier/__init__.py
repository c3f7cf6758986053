"""Raw mail in, a reading out: what kind of message, which label, how sure, which signals and details.

A library of its own: imports nothing of `app`, needs no database and no network.
"""

from __future__ import annotations

from classifier.read import read
from classifier.reading import (
    Bounce,
    Headers,
    Kind,
    Label,
    ObjectionType,
    Person,
    PositiveType,
    Reading,
    Signal,
    StallType,
)

__all__ = [
    "Bounce",
    "Headers",
    "Kind",
    "Label",
    "ObjectionType",
    "Person",
    "PositiveType",
    "Reading",
    "Signal",
    "StallType",
    "read",
]
