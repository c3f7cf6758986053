"""In which order a run takes its tests: what takes long first, so that no worker is left alone with it at the end."""

from __future__ import annotations

import os
from itertools import islice

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each worker begins with its share of the slow tests; `--dist worksteal` gives each an equal piece of the list."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if workers == 1:
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    quick = iter([item for item in items if not item.get_closest_marker("slow")])
    piece = len(items) // workers
    dealt: list[pytest.Item] = []
    for number in range(workers):
        first = slow[number::workers]
        dealt += [*first, *islice(quick, max(0, piece - len(first)))]
    items[:] = [*dealt, *quick]
