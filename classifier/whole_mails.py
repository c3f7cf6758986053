"""How well whole messages are read: a folder of raw mails with an `index.jsonl` that says what is right.

Owns the figures of machine mail and of the words written now; those of labels and details are `classifier.evaluate`'s.
Must not know where the mails come from. A line of the index holds `file` and, each only where it is known:

- in the names that `read` prints: `kind`, `label`, `signals`, `resume_on`, `referred_to`, `bounce` (null, or
  `recipients` and `permanent`), `new_text`, `language`, `stall_type` and so on;
- in the names of public sets of samples: `accept` (which of `hard`, `soft` and `none` are right), `expect.recipient`,
  `expect.auto_reply`, and for a bare text instead of a message (`format`: `text` or `html`) `expected`,
  `must_contain`, `must_not_contain`, `compare` (`nows`: blanks do not count) and `signature` (`removed`, as we do, or
  `kept`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from classifier.mime import MAX_RAW
from classifier.newtext import unsigned
from classifier.read import read
from classifier.reading import Kind, Reading

INDEX = "index.jsonl"
_AUTOMATIC = (Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE)
_VERDICTS = ("hard", "soft", "none")
_ENVELOPE = "From: a@company.example\nSubject: Re: x\nIn-Reply-To: <a@northlane.example>\nMIME-Version: 1.0\n"
_Row = dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class Mail:
    """A message of the folder: what is right, what was read, and how long that took, in seconds."""

    row: _Row
    reading: Reading
    took: float


def read_folder(folder: Path) -> list[Mail]:
    """Read each message that the index names. ValueError names the line that is not one, and why."""
    out = []
    read(f"{_ENVELOPE}\nYes, happy to talk.".encode())  # loads the model, which is no message's time
    for number, line in enumerate((folder / INDEX).read_text("utf-8").splitlines(), 1):
        try:
            row = _checked(json.loads(line))
            raw = (folder / row["file"]).read_bytes()[: MAX_RAW + 1]
        except (ValueError, KeyError, TypeError, OSError) as error:
            raise ValueError(f"{folder / INDEX}, line {number}: {error!r}") from error
        if "format" in row:
            kind = "html" if row["format"] == "html" else "plain"
            raw = f"{_ENVELOPE}Content-Type: text/{kind}; charset=utf-8\n\n".encode() + raw
        started = perf_counter()
        reading = read(raw)
        out.append(Mail(row=row, reading=reading, took=perf_counter() - started))
    return out


def _checked(row: _Row) -> _Row:
    """The row, with `accept` for its `bounce`, and with its kind where a bare text can only be a person's."""
    if "format" in row:
        row = {"kind": "human", **row}
    if "kind" in row:
        Kind(row["kind"])
    if "bounce" in row:
        failed = row["bounce"]
        row = {"accept": ["none"] if failed is None else ["hard" if failed["permanent"] else "soft"], **row}
    if not set(row.get("accept", ())) <= set(_VERDICTS):
        raise ValueError(f"accept: {row['accept']}; each must be one of {', '.join(_VERDICTS)}")
    return row


def figures(mails: Sequence[Mail]) -> list[str]:
    """The lines of the report: only those that the index has answers to."""
    unread = [m for m in mails if any(d.startswith("unreadable") for d in m.reading.defects)]
    slowest = max((m.took for m in mails), default=0.0)
    lines = [f"{len(mails)} messages, {len(unread)} that could not be read, the slowest took {slowest:.2f} s"]
    return [*lines, *_kinds(mails), *_bounces(mails), *_new_text(mails)]


def _kinds(mails: Sequence[Mail]) -> list[str]:
    told = [m for m in mails if "kind" in m.row]
    lines = [_line("kind right", told, lambda m: m.reading.kind == m.row["kind"])]
    automatic = [m for m in mails if m.row.get("kind") in _AUTOMATIC or (m.row.get("expect") or {}).get("auto_reply")]
    people = [m for m in told if m.row["kind"] == Kind.HUMAN]
    lines.append(_line("automatic replies found", automatic, _is_automatic))
    lines.append(_line("people's messages taken for automatic ones", people, _is_automatic))
    return [line for line in lines if line]


def _is_automatic(mail: Mail) -> bool:
    return mail.reading.kind in _AUTOMATIC


def _bounces(mails: Sequence[Mail]) -> list[str]:
    told = [m for m in mails if "accept" in m.row]
    failed = [m for m in told if "none" not in m.row["accept"]]
    others = [m for m in told if m.row["accept"] == ["none"]]
    named = [m for m in failed if _recipients(m)]
    lines = [
        _line("bounces found", failed, lambda m: _verdict(m) != "none"),
        _line("verdict right", failed, lambda m: _verdict(m) in m.row["accept"]),
        _line("clear soft ones right", [m for m in failed if m.row["accept"] == ["soft"]], _is_soft),
        _line("clear hard ones right", [m for m in failed if m.row["accept"] == ["hard"]], _is_hard),
        _line("recipient right", named, lambda m: bool(_recipients(m) & set(_failed_recipients(m)))),
        _line("other messages taken for bounces", others, lambda m: _verdict(m) != "none"),
    ]
    return [line for line in lines if line]


def _verdict(mail: Mail) -> str:
    if mail.reading.kind is not Kind.BOUNCE or mail.reading.bounce is None:
        return "none"
    return "hard" if mail.reading.bounce.permanent else "soft"


def _is_soft(mail: Mail) -> bool:
    return _verdict(mail) == "soft"


def _is_hard(mail: Mail) -> bool:
    return _verdict(mail) == "hard"


def _failed_recipients(mail: Mail) -> Sequence[str]:
    return mail.reading.bounce.recipients if mail.reading.bounce else ()


def _recipients(mail: Mail) -> set[str]:
    """Who was not reached, in small letters; empty where the index does not say."""
    said = (mail.row.get("bounce") or {}).get("recipients") or (mail.row.get("expect") or {}).get("recipient") or ()
    return {address.lower() for address in ([said] if isinstance(said, str) else said)}


def _new_text(mails: Sequence[Mail]) -> list[str]:
    told = [m for m in mails if isinstance(m.row.get("new_text", m.row.get("expected")), str)]
    kept = [m for m in told if m.row.get("signature") == "kept"]
    cut = [m for m in told if m.row.get("signature") != "kept"]
    parts = [m for m in mails if "must_contain" in m.row]
    lines = [
        _line("new text exact", cut, lambda m: _same(m, _own_words(m))),
        _line(
            "new text exact, the set's signatures taken off by us", kept, lambda m: _same(m, unsigned(_own_words(m)))
        ),
        _line("new text holds what it must and nothing that it must not", parts, _holds),
    ]
    return [line for line in lines if line]


def _own_words(mail: Mail) -> str:
    return str(mail.row.get("new_text", mail.row.get("expected")))


def _same(mail: Mail, wanted: str) -> bool:
    between = "" if mail.row.get("compare") == "nows" else " "
    return _blanks_folded(mail.reading.new_text, between) == _blanks_folded(wanted, between)


def _holds(mail: Mail) -> bool:
    got = _blanks_folded(mail.reading.new_text)
    wanted = [_blanks_folded(part) for part in mail.row["must_contain"]]
    return all(part in got for part in wanted) and not any(part in got for part in mail.row["must_not_contain"])


def _blanks_folded(text: str, between: str = " ") -> str:
    return between.join(text.split())


def _line(name: str, mails: Sequence[Mail], is_so: Callable[[Mail], bool]) -> str:
    """Empty where there is nothing to count."""
    count = sum(is_so(m) for m in mails)
    return f"{name}: {count} of {len(mails)}, {count / len(mails):.4f}" if mails else ""
