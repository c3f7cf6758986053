"""A feature as a number: its group in the top three bits, below them a hash of its parts.

Owns the hash and the search. Two of a million features fall together once in a million models, and no string is made
for any of them. Needs numpy.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.uint64]

GROUPS = "wcslpu"
# What the hash of a part counts for by its place; odd, so that no two parts of one place fall together.
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93)
FIRST, SECOND, THIRD, FOURTH = (np.uint64(factor) for factor in _FACTORS)
_64_BITS = 0xFFFF_FFFF_FFFF_FFFF
_GROUP_AT = 61
BITS_OF = {group: at << _GROUP_AT for at, group in enumerate(GROUPS)}
MOST_KEPT = 50_000  # words and tokens that are remembered: people use few words often


def groups_of(keys: Keys) -> NDArray[np.int64]:
    """The group of each key, as its place in `GROUPS`."""
    return (keys >> np.uint64(_GROUP_AT)).astype(np.int64)


class Index:
    """Where keys stand among those of a model. Keys are as good as random, so that their first bits say nearly where:
    a search from there ends within a few steps."""

    def __init__(self, keys: Keys) -> None:
        self._keys = np.append(keys, np.uint64(_64_BITS))
        self._shift = np.uint64(64 - max(1, len(keys).bit_length()) - 1)
        held = np.bincount((keys >> self._shift).astype(np.int64), minlength=1 << (64 - int(self._shift)))
        self._begin = (np.cumsum(held) - held).astype(np.int32)

    def places(self, keys: Keys) -> NDArray[np.int64]:
        """Where the keys stand; -1 for one that is not there."""
        at = self._begin[(keys >> self._shift).astype(np.int64)].astype(np.int64)
        behind = np.flatnonzero(self._keys[at] < keys)
        while len(behind):
            at[behind] += 1
            behind = behind[self._keys[at[behind]] < keys[behind]]
        at[self._keys[at] != keys] = -1
        return at


def pieces(word: str) -> set[str]:
    """The pieces of four letters of a word with a blank at either end. (Pieces of three and of five beside them cost as
    much again and gave 0.0005 of accuracy.)"""
    padded = f" {word} "
    return {padded[at : at + 4] for at in range(max(1, len(padded) - 3))}


@lru_cache(maxsize=MOST_KEPT)
def hashed(part: str) -> int:
    return int.from_bytes(blake2b(part.encode(), digest_size=8).digest(), "little")


def first(name: str) -> np.uint64:
    """A name as the first part of a feature."""
    return np.uint64(hashed(name) * _FACTORS[0] & _64_BITS)


def pairs(hashes: Keys) -> Keys:
    """Each hash with the next, as the first two parts of a feature."""
    return hashes[:-1] * FIRST + hashes[1:] * SECOND


def once(keys: Keys) -> Keys:
    """Each key once, in rising order; the array itself is sorted. (`np.unique` takes four times as long for few.)"""
    keys.sort()
    is_first = np.ones(len(keys), bool)
    is_first[1:] = keys[1:] != keys[:-1]
    return keys[is_first]
