"""Bounces and deliveries that a sending service reports as JSON in a mail (Amazon SES over SNS).

Owns that one form. It is read only where the service's own field or sender stands in the header.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from classifier.mime import Mail
from classifier.reading import Bounce

MAX_JSON = 200_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """What happened to one mail."""

    bounce: Bounce
    delivered: bool
    complaint: bool = False


def read_event(mail: Mail) -> Event | None:
    """The event that the mail reports, or None."""
    if not (mail.head.get("x-amz-sns-message-id") or "@sns." in mail.head.get("from")):
        return None
    found = _json(mail.parts[0].text()[:MAX_JSON] if mail.parts else "")
    if "Message" in found:
        found = _json(str(found["Message"]))
    what = str(found.get("notificationType") or found.get("eventType") or "").lower()
    detail = found.get(what)
    if not isinstance(detail, dict):
        return None
    if what == "bounce":
        return Event(bounce=_bounce(detail), delivered=False)
    if what in ("delivery", "complaint"):
        return Event(bounce=Bounce(), delivered=what == "delivery", complaint=what == "complaint")
    return None


def _json(text: str) -> dict[str, object]:
    """The first JSON object of the text, or an empty one."""
    start = text.find("{")
    try:
        found, _ = json.JSONDecoder(strict=False).raw_decode(text, start) if start >= 0 else ({}, 0)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _bounce(detail: dict[str, object]) -> Bounce:
    people = detail.get("bouncedRecipients")
    rows = [r for r in people[:50] if isinstance(r, dict)] if isinstance(people, list) else []
    first = rows[0] if rows else {}
    said = str(first.get("diagnosticCode") or detail.get("bounceSubType") or "")[:500]
    return Bounce(
        recipients=tuple(
            dict.fromkeys(str(r.get("emailAddress", "")).lower()[:320] for r in rows if r.get("emailAddress"))
        ),
        status=str(first.get("status") or "")[:20] or None,
        permanent=detail.get("bounceType") == "Permanent"
        and detail.get("bounceSubType") in ("General", "NoEmail", "OnAccountSuppressionList", "Suppressed"),
        diagnostic=said or None,
    )
