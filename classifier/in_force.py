"""The model that this process reads with: the fitted one, unless it was given another.

Owns the choice only. Where another model comes from, and who may choose it, is for whoever calls `use`.
"""

from __future__ import annotations

from classifier.model import Model, load, loaded

_given: list[Model] = []


def use(data: bytes | None) -> str:
    """Read with the model in these bytes from now on, with None with the fitted one; its version.

    Raises ValueError for bytes that are no model of these labels.
    """
    model = None if data is None else loaded(data)
    _given[:] = [] if model is None else [model]
    return current().version


def current() -> Model:
    """The model in force. Raises ModelMissing where there is none."""
    return _given[0] if _given else load()
