"""Calendar parts: an invitation that was answered, moved or sent.

Owns the few lines of iCalendar that say so (RFC 5546 METHOD, RFC 5545 PARTSTAT and DTSTART), and the words that
calendar programs put before the title of a meeting; it is no calendar.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from classifier.mime import Mail, Part
from classifier.reading import Label

_METHOD = re.compile(r"^METHOD:[ \t]{0,3}([A-Z-]{1,30})", re.M | re.I)
_PARTSTAT = re.compile(r"^ATTENDEE[^\n]{0,500}?PARTSTAT=\"?([A-Z-]{1,30})", re.M | re.I)
_EVENT = re.compile(r"^BEGIN:VEVENT[ \t]{0,3}$", re.M | re.I)
_START = re.compile(
    r"^DTSTART([^:\n]{0,120}|[^:\n\"]{0,60}\"[^\"\n]{0,100}\"[^:\n]{0,60}):(\d{8})(?:T(\d{2})(\d{2})\d{0,2}(Z?))?",
    re.M | re.I,
)
_ZONE = re.compile(r"TZID=\"?([^\";:\n]{1,60})", re.I)
_ANSWERS = ("REQUEST", "REPLY", "COUNTER", "CANCEL", "DECLINECOUNTER", "ADD", "REFRESH")
_TYPES = ("text/calendar", "application/ics", "text/x-vcalendar")
MAX_TEXT = 100_000
# What Outlook and Google put before a meeting's title, folded. A gateway may leave no more of the calendar part.
_BEFORE_TITLE = {
    "accepted": "accepted|angenommen|zugesagt|accepte|aceptad[oa]|aceit[oae]|geaccepteerd|accettat[oa]",
    "tentative": "tentative(?:ly accepted)?|mit vorbehalt|vorlaufig(?: zugesagt)?|provisoire|provisional|tentativ[oa]"
    "|provisori[oa]|voorlopig|provvisori[oa]|con riserva",
    "declined": "declined|abgelehnt|refuse|decline|rechazad[oa]|recusad[oa]|geweigerd|afgewezen|rifiutat[oa]",
    "cancelled": "cancell?ed|abgesagt|annule|cancelad[oa]|geannuleerd|annullat[oa]",
}
_TITLED = re.compile("|".join(f"(?P<{said}>(?:{words})) ?: ?\\S" for said, words in _BEFORE_TITLE.items()))
_CLOCK = re.compile(r"\b\d{1,2}(?:[:.h]\d\d| ?[ap]m)\b")


@dataclass(frozen=True, kw_only=True, slots=True)
class Invitation:
    """What the calendar part says, as a label, with the time it is about."""

    label: Label
    times: tuple[str, ...]
    evidence: str


def calendar_part(mail: Mail) -> Part | None:
    """The calendar part of an invitation or of an answer to one. A published calendar is a mere file."""
    for part in mail.parts:
        named = part.filename.lower().endswith((".ics", ".vcs"))
        if not part.enclosed and (part.content_type in _TYPES or named) and _method(part.text()) in _ANSWERS:
            return part
    return None


def read_invitation(mail: Mail) -> Invitation | None:
    """Accepted, tentative, moved or sent is `positive`; declined or cancelled is a `stall`; None without a METHOD."""
    part = calendar_part(mail)
    if part is None:
        return None
    text = part.text()[:MAX_TEXT].replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "")
    said = _method(text)
    event = _EVENT.search(text)
    # A VTIMEZONE before the event has DTSTARTs of its own, of the year 1601.
    own = text[event.end() :] if event else text
    status = next(iter(_PARTSTAT.findall(own)), "").upper() if said == "REPLY" else ""
    declined = status == "DECLINED" or said in ("CANCEL", "DECLINECOUNTER")
    start = _START.search(own)
    times = (_spelt(start),) if start and not declined else ()
    label = Label.STALL if declined else Label.POSITIVE
    return Invitation(label=label, times=times, evidence=f"calendar {said} {status}".strip())


def titled_invitation(folded: str, *, is_subject: bool) -> Invitation | None:
    """The answer to an invitation that stands as one folded line: in a subject without a body, or in a body with the
    time of the meeting ("declined: too expensive" is no calendar's)."""
    found = _TITLED.match(folded)
    if found is None or "\n" in folded or not (is_subject or _CLOCK.search(folded)):
        return None
    said = str(found.lastgroup)
    label = Label.STALL if said in ("declined", "cancelled") else Label.POSITIVE
    return Invitation(label=label, times=(), evidence=f"calendar: {said}")


def _method(text: str) -> str:
    found = _METHOD.search(text[:MAX_TEXT])
    return found[1].upper() if found else ""


def _spelt(start: re.Match[str]) -> str:
    """The day, the time and its zone as the calendar names it."""
    day = f"{start[2][:4]}-{start[2][4:6]}-{start[2][6:]}"
    if not start[3]:
        return day
    zone = _ZONE.search(start[1])
    return f"{day} {start[3]}:{start[4]} {'UTC' if start[5] else zone[1].strip() if zone else ''}".strip()
