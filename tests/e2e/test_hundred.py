"""A hundred leads over four months through every path from a reply to the next step, over real SMTP and IMAP.

Each lead must have exactly what their path brings; the sums must be those of the log of events, of the ledger and of
what the mail servers took; and what must always hold must hold.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.context import Reader
from app.outreach.applied import apply
from tests.dovecot import PASSWORD
from tests.e2e.doors import Town, a_town, add_mailbox
from tests.e2e.four_months import CLOSERS, Play, by_path
from tests.e2e.holds import (
    all_states_follow_from_the_log_of_events,
    nobody_is_written_to_behind_a_stop,
    nothing_was_accepted_twice_and_whatever_is_due_has_ended,
    whatever_was_held_skipped_or_stopped_says_why,
)
from tests.e2e.hundred import PATHS
from tests.world import ops_files, until, until_watched

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

_DAYS = 123
_SECONDS = timedelta(seconds=1)
# What a step is called in the nurture track.
_NOTES = re.compile(r"\d-(measure|slots|shipping|ten)")


def _files() -> dict[str, str]:
    """Closers have some days for an answer, and a domain may send to a hundred people and answer them on one day."""
    files = ops_files()
    hours = dict(remind=24, escalate=48, reassign=72)
    for name, after in hours.items():
        files["handoff/policy.toml"] = re.sub(
            rf"(?m)^{name}_after_hours = \d+", f"{name}_after_hours = {after}", files["handoff/policy.toml"]
        )
    files["policy.toml"] = files["policy.toml"].replace("domain_daily_cap = 100", "domain_daily_cap = 500")
    files["policy.toml"] = files["policy.toml"].replace("gap_mean_seconds = 600", "gap_mean_seconds = 300")
    files["routing.toml"] = files["routing.toml"].replace('info = "introduce"', 'info = "answer"')
    return files


async def test_a_hundred_leads_over_four_months_through_every_path(
    database_url: str, tmp_path: Path, reader: Reader
) -> None:
    assert sum(path.count for path in PATHS.values()) == 100
    # Time is stepped, and each step plans by itself: looking again every half second would be most of the work.
    async with a_town(
        database_url,
        tmp_path,
        reader,
        public_url="https://thaw.northlane.example",
        planner_interval=5 * _SECONDS,
        poll_interval=5 * _SECONDS,
        watch_lease=30 * _SECONDS,
        watch_renewal=5 * _SECONDS,
        stalled_worker=30 * _SECONDS,
    ) as town:
        await apply(town.world.app, _files(), by="ops")
        for n in range(1, 5):
            await add_mailbox(town.world, town.rest, f"seller{n}@northlane.example")
        for address in CLOSERS[1:]:
            await town.world.mail.add_mailbox(address, PASSWORD)
            closer = {"address": address, "name": address.partition("@")[0].title(), "weekly_capacity": 40}
            await town.rest.post("closers", closer)
        await until_watched(town.world)
        play = Play(town=town)
        await play.enter()
        await play.live(_DAYS)

        log = await town.log()
        each_lead_has_what_its_path_brings(play, log)
        await the_sums_agree(town, play, log)
        nobody_is_written_to_behind_a_stop(log)
        await nothing_was_accepted_twice_and_whatever_is_due_has_ended(town)
        await whatever_was_held_skipped_or_stopped_says_why(town)
        await every_message_has_its_fate_and_the_reason(town)
        await all_states_follow_from_the_log_of_events(town)


def each_lead_has_what_its_path_brings(play: Play, log: list[Any]) -> None:
    """To the single event: no lead has more or less of anything than its path says."""
    told: dict[str, Counter[str]] = {who.lead_id: Counter() for who in play.people.values()}
    for event in log:
        if event["lead_id"] and (name := _name(event)):
            told[event["lead_id"]][name] += 1
    wrong = []
    for name, people in by_path(play.people).items():
        named = sum(path.count for path in PATHS.values() if path.names == name)
        assert len(people) == PATHS[name].count + named, f"{len(people)} are on the path: {name}"
        wanted = Counter(PATHS[name].brings)
        wrong += [
            f"{who.address}: too much {+(told[who.lead_id] - wanted)}, missing {+(wanted - told[who.lead_id])}"
            for who in people
            if told[who.lead_id] != wanted
        ]
    assert not wrong, "\n".join(wrong)


async def the_sums_agree(town: Town, play: Play, log: list[Any]) -> None:
    """Of the paths, the log of events, the ledger (`GET /summary`) and what the mail servers took."""
    wanted: Counter[str] = Counter()
    for path, people in by_path(play.people).items():
        wanted.update({what: count * len(people) for what, count in PATHS[path].brings.items()})
    events = Counter(name for event in log if event["lead_id"] and (name := _name(event)))
    assert events == +wanted

    ledger = await town.rest.get("summary")
    sent = Counter({what.partition(" ")[2]: count for what, count in events.items() if what.startswith("sent ")})
    sent["step"] += sent.pop("note")
    assert ledger["sent"] == sent
    assert ledger["nurture"] == events["sent note"]
    # An introduction goes to the closer, too, and briefs and reminders to nobody else.
    recipients = Counter(len(mail.recipients) > 1 for mail in town.world.mail.accepted)
    assert recipients == {True: events["handoff.introduced"], False: sent.total() - events["handoff.introduced"]}

    assert Counter(e["data"]["label"] for e in log if e["kind"] == "reply.received") == _replies(events)
    corrected = Counter(ledger["replies"])
    for event in log:
        if event["kind"] == "reply.relabelled":
            corrected.subtract([event["data"]["after"]])
            corrected.update([event["data"]["before"]])
    assert +corrected == _replies(events)
    ended = ledger["handoffs"]
    assert ended["introduced"] + ended["declined"] == events["handoff.introduced"]
    assert ended["cancelled"] == events["handoff.cancelled"]
    assert sum(ledger["suggestions"].values()) == events["suggestion.created"]
    assert ledger["suggestions"]["edited"] + ledger["suggestions"]["approved"] == events["suggestion.approved"]
    assert ledger["suppressed"] == Counter(e["data"]["reason"] for e in log if e["kind"] == "suppression.added")
    closed = Counter(e["data"]["task_kind"] for e in log if e["kind"] == "task.done")
    asked = Counter(e["data"]["task_kind"] for e in log if e["kind"] == "task.created")
    assert ledger["tasks"] == +(asked - closed)
    outcomes = await town.rest.get("summary/outcomes")
    assert sum(outcomes.values()) == ledger["leads"] == len(play.people)


def _replies(events: Mapping[str, int]) -> Counter[str]:
    return Counter({what.partition(" ")[2]: count for what, count in events.items() if what.startswith("reply ")})


async def every_message_has_its_fate_and_the_reason(town: Town) -> None:
    """Those of people and machines, of closers, the one by hand in Sent, and the servers' copies of our own."""
    world = town.world
    total = sum(world.mail.delivered[address] for address in world.watched) + len(world.mail.accepted) + 1

    async def is_read() -> bool:
        return len([r for r in await town.rest.every("replies") if r["processed_at"]]) == total

    await until(is_read)
    replies = await town.rest.every("replies")
    assert {r["fate"] for r in replies} <= {"matched", "unmatched", "ignored"}
    assert all(r["reason"] for r in replies)
    assert len({r["id"] for r in replies}) == total


_UNTOLD = {"lead.created", "enrollment.created", "enrollment.stopped", "machine_mail.received"} | {
    # What waits for a person is told by the task itself.
    f"task.{what}"
    for what in ("done", "escalated", "assigned")
}


def _name(event: Mapping[str, Any]) -> str | None:
    """What a path calls an event; None for what every lead has, or what others follow from."""
    data = event["data"]
    match event["kind"]:
        case kind if kind in _UNTOLD:
            return None
        case "delivery.sent" if _NOTES.match(data["step"] or ""):
            return "sent note"
        case "delivery.sent":
            return f"sent {data['purpose']}"
        case "reply.received":
            return f"reply {data['label']}"
        case "task.created":
            return f"task {data['task_kind']}"
        case kind:
            return str(kind)
