"""A small right set of ops files, and one edit at a time in it."""

from __future__ import annotations

from app.outreach.catalog import check
from classifier.reading import Label, ObjectionType

SEQUENCE = "cold/docks/sequence.toml"
FIRST = "cold/docks/1-first.md"
SECOND = "cold/docks/2-second.md"
RETURN = "stalls/return.md"
REFERRAL = "referrals/first.md"
NURTURE = "nurture/notes/sequence.toml"
NOTE = "nurture/notes/1-note.md"
PIECE = "collateral/harbour.toml"

CONTEXT: dict[str, dict[str, object]] = {
    "lead": {"first_name": "Mara", "company": "Voss Cold Storage", "email": "mara@voss.test"},
    "sender": {
        "name": "Tim Aldous",
        "company": "Northlane",
        "email": "tim@northlane.example",
        "address": "12 Quay Street\nBristol",
    },
    "closer": {"name": "Ines Duarte", "booking_url": "https://cal.example/ines"},
    "reply": {
        "text": "Sounds useful.\nDoes it work with SAP?",
        "quoted": "> Sounds useful.\n> Does it work with SAP?",
        "date": "12 March 2026",
    },
    "handoff": {"reason": "asks whether it fits"},
    "referrer": {"name": "Jonas Falk", "first_name": "Jonas"},
    "collateral": {
        "sort": "case study",
        "title": "Harbour Foods",
        "text": "They sleep better.",
        "value": "12 % less overtime",
        "link": "https://northlane.example/harbour",
    },
    "thread": {"text": "2026-11-04, Tim:\nHi Mara"},
}

# A nurture track and a piece of collateral, for a set that has them.
NOTES = {
    NURTURE: """\
close_after_days = 20

[window]
opens = "09:00"
closes = "16:00"
days = ["tue"]

[[steps]]
file = "1-note.md"
wait_days = 20

[[steps]]
file = "2-note.md"
wait_days = 120
""",
    NOTE: "Subject: A note\n\nHi {{ lead.first_name }}, one.\n",
    "nurture/notes/2-note.md": "Subject: Another note\n\nHi {{ lead.first_name }}, two.\n",
}
HARBOUR = {
    PIECE: """\
sort = "case study"
title = "Harbour Foods"
text = "They sleep better."
value = "12 % less overtime"
link = "https://northlane.example/harbour"
objections = ["no_budget", "trust"]
countries = ["GB", "IE"]
"""
}


def _rule(label: Label) -> str:
    error = "" if label in (Label.OBJECTION, Label.NONE) else "error = 0.05\n"
    return f'\n[{label}]\nmode = "ask"\n{error}'


def files(**changes: str | None) -> dict[str, str]:
    """A small right set of files, with the ones given changed by path, or left out for None."""
    right = {
        SEQUENCE: """\
close_after_days = 8

[window]
opens = "08:30"
closes = "17:00"
days = ["mon", "tue", "fri"]

[[steps]]
file = "1-first.md"
wait_days = 0

[[steps]]
file = "2-second.md"
wait_days = 3
""",
        FIRST: "Subject: Late trucks at {{ lead.company }}\n\nHi {{ lead.first_name }},\n\nhow late?\n",
        SECOND: "Hi {{ lead.first_name }},\n\nstill late?\n",
        "handoff/introduction.md": "Hi {{ lead.first_name }}, meet {{ closer.name }}.\n",
        "handoff/brief.md": "Subject: {{ lead.company }}\n\n{{ reply.text }}\n",
        "footer.md": '{{ sender.company }}, {{ sender.address }}. Reply "stop" and we stop.\n',
        "routing.toml": "hold_minutes = [5, 9]\ncompany_stop_days = 20\n" + "".join(map(_rule, Label)),
        "policy.toml": "daily_cap = 20\ngap_seconds = 100\ngap_mean_seconds = 500\n"
        '[window]\nopens = "07:00"\ncloses = "19:00"\ndays = ["wed"]\n',
        "icp.toml": "",
        RETURN: "Hi {{ lead.first_name }}, you wrote:\n\n{{ reply.quoted }}\n\nnow?\n",
        REFERRAL: "Subject: {{ referrer.name }} named you\n\nIs {{ referrer.first_name }} right?\n",
        **{f"objections/{kind}.md": f"About {kind}: {{{{ collateral.title }}}}.\n" for kind in ObjectionType},
    }
    merged: dict[str, str | None] = {**right, **changes}
    return {path: text for path, text in merged.items() if text is not None}


def changed(path: str, old: str, new: str) -> dict[str, str]:
    """The right files with one edit in one of them."""
    text = files()[path]
    assert old in text
    return files(**{path: text.replace(old, new, 1)})


def told(edited: dict[str, str]) -> list[str]:
    """What `check` says, a line a problem."""
    return [str(problem) for problem in check(edited)]


def edited(extra: dict[str, str], path: str, old: str, new: str) -> dict[str, str]:
    """The right files and these, with one edit in one of these."""
    assert old in extra[path]
    return files(**{**extra, path: extra[path].replace(old, new, 1)})
