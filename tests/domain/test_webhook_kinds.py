"""The list of kinds is complete: what the code writes, what app/domain/event.py lists and what the document shows."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from app.domain import referral, suggestion
from app.domain.event import KINDS

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "docs" / "WEBHOOKS.md").read_text(encoding="utf-8")
# Kinds that are put together: the part before the placeholder, and all that can take its place.
PUT_TOGETHER: dict[str, type[StrEnum]] = {"suggestion.": suggestion.Change, "referral.": referral.Change}


def written() -> dict[str, str]:
    """Every kind that a call of `events.add` writes, with one of its places."""
    found: dict[str, str] = {}
    for file in sorted((ROOT / "app").rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "events.add":
                place = f"{file.relative_to(ROOT)}:{call.lineno}"
                found |= dict.fromkeys(kinds_in(call.args[1], place), place)
    return found


def kinds_in(argument: ast.expr, place: str) -> Iterator[str]:
    match argument:
        case ast.Constant(value=str(kind)):
            yield kind
        case ast.IfExp(body=one, orelse=other):
            yield from kinds_in(one, place)
            yield from kinds_in(other, place)
        case ast.JoinedStr(values=[ast.Constant(value=str(prefix)), ast.FormattedValue()]) if prefix in PUT_TOGETHER:
            yield from (f"{prefix}{change}" for change in PUT_TOGETHER[prefix])
        case _:
            raise AssertionError(
                f"{place}: write the kind of the event as a text, or tell PUT_TOGETHER in {Path(__file__).name} what "
                f"{ast.unparse(argument)} can become"
            )


def test_every_kind_that_is_written_is_listed() -> None:
    missing = {kind: place for kind, place in written().items() if kind not in KINDS}
    lines = "\n".join(f'    "{kind}": "A sentence.",  # {place}' for kind, place in sorted(missing.items()))
    assert not missing, f"add to KINDS in app/domain/event.py, and to the table in docs/WEBHOOKS.md:\n{lines}"


def test_every_kind_that_is_listed_is_written() -> None:
    unused = sorted(KINDS.keys() - written().keys())
    assert not unused, f"nothing writes these any more; take them out of KINDS in app/domain/event.py: {unused}"


def test_the_list_is_sorted_and_each_kind_has_a_sentence() -> None:
    assert list(KINDS) == sorted(KINDS)
    assert all(re.fullmatch(r"[a-z_]+\.[a-z_]+", kind) for kind in KINDS)
    assert all(sentence[0].isupper() and sentence.endswith(".") for sentence in KINDS.values())


def test_the_document_shows_the_same_table() -> None:
    shown = dict(re.findall(r"^\| `([a-z_.]+)` \| (.+) \|$", DOCUMENT, flags=re.MULTILINE))
    table = "\n".join(f"| `{kind}` | {sentence} |" for kind, sentence in KINDS.items())
    assert shown == dict(KINDS), f"the table in docs/WEBHOOKS.md must be:\n{table}"


def test_the_examples_of_the_document_are_of_kinds_that_there_are() -> None:
    examples = [json.loads(text) for text in re.findall(r"```json\n(.+?)```", DOCUMENT, flags=re.DOTALL)]
    assert len(examples) >= 3
    for example in examples:
        assert example.keys() == {"type", "timestamp", "data"}
        assert example["type"] in KINDS and "event_id" in example["data"]
