"""Calendar parts: an invitation that was answered, moved or sent.

Owns the few lines of iCalendar that say so (RFC 5546 METHOD, RFC 5545 PARTSTAT and DTSTART); it is no calendar.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from classifier.mime import Mail
from classifier.reading import Label

_METHOD = re.compile(r"^METHOD:[ \t]{0,3}([A-Z-]{1,30})", re.M | re.I)
_PARTSTAT = re.compile(r"PARTSTAT=\"?([A-Z-]{1,30})", re.I)
_START = re.compile(r"^DTSTART[^:\n]{0,120}:(\d{8})(?:T(\d{2})(\d{2}))?", re.M)


@dataclass(frozen=True, kw_only=True, slots=True)
class Invitation:
    """What the calendar part says, as a label, with the time it is about."""

    label: Label
    times: tuple[str, ...]
    evidence: str


def read_invitation(mail: Mail) -> Invitation | None:
    """Accepted, tentative, moved or sent is `positive`; declined or cancelled is a `stall`; None without a METHOD."""
    part = mail.first("text/calendar", "application/ics")
    if part is None:
        return None
    text = re.sub(r"\r?\n[ \t]", "", part.text()[:100_000])
    method = _METHOD.search(text)
    if method is None:
        return None
    said = method[1].upper()
    status = next(iter(_PARTSTAT.findall(text)), "").upper() if said == "REPLY" else ""
    declined = status == "DECLINED" or said in ("CANCEL", "DECLINECOUNTER")
    start = _START.search(text)
    times = (_spelt(start),) if start and not declined else ()
    label = Label.STALL if declined else Label.POSITIVE
    return Invitation(label=label, times=times, evidence=f"calendar {said} {status}".strip())


def _spelt(start: re.Match[str]) -> str:
    day = f"{start[1][:4]}-{start[1][4:6]}-{start[1][6:]}"
    return f"{day} {start[2]}:{start[3]}" if start[2] else day
