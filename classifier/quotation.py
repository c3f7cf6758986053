"""Which lines of a text are a quoted mail: marked with `>`, or below an attribution, a header block or a separator.

Owns that decision. A marked line is always quoted; an unmarked one only below machine evidence. Answers between or
below marked lines stay. One pass over the lines; each line is looked at together with no more than a dozen neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from classifier import attribution, mail_headers

MAX_HEADER_LINES = 14
MAX_OPENINGS = 50

_MARKED = re.compile(r"\s{0,3}(?:>|\|(?:\s|$)|»\s)")
# The end of a wrapped attribution, `>:` or `> wrote:`, looks like a mark.
_TAIL = re.compile(r">\s?(?:[^\W\d_]{2,14}\s?){0,3}[:：]\s{0,3}$")
_RULE = re.compile(r"[\s>]{0,6}[_=\-*—–#~]{3,200}\s{0,3}$")
# "##- Please type your reply above this line -##"
REPLY_ABOVE = re.compile(
    r"(?=.{10,100}$)(?=.{0,70}(?:repl[yi]|respon|answer|type|antwort|répon|repon|escriba|rispo|risposta|antwoord"
    r"|digite|escreva|scriv|schrijf|typ\b))"
    r".{0,70}\b(?:above|over|über|oberhalb|au-dessus|encima|acima|sopra|boven)\b.{0,12}"
    r"\b(?:line|zeile|linie|ligne|línea|linha|riga|linea|regel|lijn)\b[^.!?]{0,10}\W{0,10}$",
    re.I,
)
# GroupWise: `>>> Rachel Moor <rachel@north.example> 9/2/2026 09:02 >>>` or `>>> On 9/2/2026 at 09:02, … wrote:`
_GROUPWISE = re.compile(r">>> ?[^\n]{0,300}\d[^\n]{0,200}(?:>>>|@[^\n]{1,80}:)\s{0,3}$")
_MOMENT = re.compile(r"\d{4}[^\n]{1,40}\d{1,2}:\d\d|\d{1,2}:\d\d[^\n]{1,40}\d{4}")
_FIGURE = re.compile(r"\d")
_FOOTER = re.compile(
    r"unsubscribe|opt[ -]?out|reply [\"'“]?stop|abmelden|abbestellen|austragen|désabonn|désinscri|darse de baja"
    r"|cancelar (?:la |a )?suscripci|cancelar (?:a )?(?:inscrição|subscrição)|descadastr|annulla l'iscrizione"
    r"|disiscri|cancellati|afmelden|uitschrijven|avregistrera|afmeld|avmeld|отписаться|wypisz",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Opening:
    """What introduces a quotation: lines `start` to `end`, with own words that stand before it on its"
    " first line."""

    start: int
    end: int
    before: str = ""


def is_marked(line: str) -> bool:
    """Whether the line carries a quote mark. `>>> look <<<` is a decoration."""
    return bool(_MARKED.match(line)) and not line.rstrip().endswith("<<")


def is_rule(line: str) -> bool:
    """Whether the line is a row of dashes, underscores or the like."""
    return bool(_RULE.match(line))


def has_opening(lines: Sequence[str]) -> bool:
    """Whether anything introduces a quotation, or lines are marked as one."""
    marks = _marks(lines)
    return any(marks) or _next_opening(lines, marks, 0) is not None


def is_answered_between(lines: Sequence[str]) -> bool:
    """Whether unmarked lines stand between marked ones, and below the last: answers, one by one."""
    runs, before, filled = 0, False, False
    for marked, line in zip(_marks(lines), lines, strict=True):
        if marked:
            runs += not before and (filled or not runs)
            before, filled = True, False
        elif line.strip():
            before, filled = False, True
    return runs > 1 and filled


def without_quotations(lines: Sequence[str]) -> list[str]:
    """The lines that are not quoted. Where an unmarked one begins the text, what follows is kept, less footers."""
    marks = _marks(lines)
    kept: list[str] = []
    at = 0
    footers = True
    for _ in range(MAX_OPENINGS):
        opening = _next_opening(lines, marks, at)
        if opening is None:
            break
        kept += _unmarked(lines, marks, at, opening.start)
        _drop_last_rules(kept)
        if opening.before:
            kept.append(opening.before)
        at = opening.end
        if not _marked_next(lines, marks, at):
            if any(line.strip() for line in kept):
                return kept
            footers = False
        kept.append("")
    rest = _unmarked(lines, marks, at, len(lines))
    return kept + (rest if footers else [line for line in rest if not _FOOTER.search(line)])


def _next_opening(lines: Sequence[str], marks: Sequence[bool], start: int) -> _Opening | None:
    for index in range(start, len(lines)):
        line = lines[index]
        if marks[index]:
            first = index == 0 or not marks[index - 1]
            if (
                first
                and line.startswith(">>>")
                and _GROUPWISE.match(line)
                and not _marked_next(lines, marks, index + 1)
            ):
                return _Opening(index, index + 1)
            continue
        if not line or line.isspace():
            continue
        if mail_headers.is_separator(line) or REPLY_ABOVE.match(line):
            return _Opening(index, _end_of_headers(lines, index + 1, lenient=True) or index + 1)
        end = _end_of_headers(lines, index)
        if end:
            return _Opening(index, end)
        found = attribution.ends_at(lines, index, _marked_next(lines, marks, index + 1))
        if found:
            return _Opening(max(start, found[0]), index + 1, found[1])
    return None


def _end_of_headers(lines: Sequence[str], index: int, lenient: bool = False) -> int | None:
    """The line after a block of header fields that starts at `index`; None where there is none."""
    while lenient and index < len(lines) and not lines[index].strip():
        index += 1
    first = mail_headers.role(lines[index]) if index < len(lines) else None
    if first is None:
        return None
    roles: set[str] = set()
    end, strange = index, 0
    for at in range(index, min(len(lines), index + MAX_HEADER_LINES)):
        line = lines[at]
        role = mail_headers.role(line)
        if role is not None:
            roles.add(role)
            end, strange = at + 1, 0
        elif line.strip():
            # A long value goes on in the next line; after a blank line the text begins.
            strange += 1
            if strange > 2 or not lines[at - 1].strip():
                break
    block = "\n".join(lines[index:end])[:3_000]
    if end == index + 1 and first == "from":
        roles |= mail_headers.roles_within(block)
    return end if _is_block(roles, block, lenient) else None


def _is_block(roles: set[str], block: str, lenient: bool) -> bool:
    """Three fields with a sender or a subject, or two with an address; "From: Leeds / To: Hull" are words."""
    known = len(roles - {"other"})
    address = "@" in block
    figures = bool(_FIGURE.search(block))
    if known >= 3:
        return "subject" in roles or ("from" in roles and (address or bool(_MOMENT.search(block))))
    if known == 2:
        dated = figures and "date" in roles and roles & {"from", "to"}
        return lenient or (address and bool(dated or roles >= {"from", "subject"}))
    return lenient and known == 1


def _marked_next(lines: Sequence[str], marks: Sequence[bool], start: int) -> bool:
    """Whether the next line that is not blank is a marked one."""
    for index in range(start, min(len(lines), start + 12)):
        if marks[index]:
            return True
        if lines[index].strip():
            return False
    return False


def _marks(lines: Sequence[str]) -> list[bool]:
    marks = [is_marked(line) for line in lines]
    for index in range(1, len(lines)):
        if marks[index] and not marks[index - 1] and lines[index - 1].strip() and _TAIL.match(lines[index]):
            marks[index] = False
    _mark_wrapped(lines, marks)
    return marks


def _mark_wrapped(lines: Sequence[str], marks: list[bool]) -> None:
    """A line between two marked ones that goes on in mid-sentence is the rest of the one above, which"
    " was wrapped."""
    for index in range(1, len(lines) - 1):
        if marks[index] or not (marks[index - 1] and marks[index + 1]):
            continue
        above, line = lines[index - 1].rstrip(), lines[index]
        wrapped = len(above) >= 60 and above[-1] not in ".?!:;>" and line[:1].islower()
        link = "http" in above and " " not in line.strip() and any(c in "=&%/_" for c in line)
        marks[index] = wrapped or link


def _unmarked(lines: Sequence[str], marks: Sequence[bool], start: int, end: int) -> list[str]:
    return [lines[index] for index in range(start, end) if not marks[index]]


def _drop_last_rules(lines: list[str]) -> None:
    while lines and (not lines[-1].strip() or is_rule(lines[-1])):
        lines.pop()
