"""Chance that can be told again: numbers that depend on a text alone, so that the same plan comes out anywhere."""

from __future__ import annotations

import hashlib


def share(seed: str) -> float:
    """A number in [0, 1) that depends on `seed` alone, evenly spread."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:6]) / 2**48
