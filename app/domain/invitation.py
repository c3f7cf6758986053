"""An `.ics` file for a call, which a closer puts into their diary: one event, published, nobody is invited by it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_LINE = 75  # octets, RFC 5545 section 3.1
_LONG = timedelta(minutes=30)


def invitation(uid: str, starts: datetime, made: datetime, title: str, text: str, lead: str, closer: str) -> str:
    """The file (RFC 5545), with CRLF line ends. `lead` and `closer` are addresses; the call takes half an hour."""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Thaw//EN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{_instant(made)}",
        f"DTSTART:{_instant(starts)}",
        f"DTEND:{_instant(starts + _LONG)}",
        f"SUMMARY:{_text(title)}",
        f"DESCRIPTION:{_text(text)}",
        f"ORGANIZER:mailto:{_address(closer)}",
        f"ATTENDEE:mailto:{_address(lead)}",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _instant(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    """RFC 5545 section 3.3.11: what would end a value, or the line, is escaped."""
    kept = "".join(c for c in value if c == "\n" or c.isprintable())
    return kept.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _address(value: str) -> str:
    return "".join(c for c in value if c.isprintable() and not c.isspace())


def _folded(line: str) -> str:
    """Long lines go on behind a line end and a space, never inside a character."""
    parts, room = [""], _LINE
    for c in line:
        size = len(c.encode())
        if size > room:
            parts.append("")
            room = _LINE - 1
        parts[-1] += c
        room -= size
    return "\r\n ".join(parts)
