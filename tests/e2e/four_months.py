"""Plays the paths of `tests.e2e.hundred`: time passes in steps of twenty minutes, and in the evening everybody looks
into their mailbox: the leads, the closers, and those of us who decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import Message as ParsedMail
from urllib.parse import urlsplit

from app.store import planning
from tests.e2e.doors import Town, text_of
from tests.e2e.hundred import PATHS, Path, Person

CLOSERS = ("jonas@northlane.example", "delia@northlane.example", "piet@northlane.example")
# The last mails leave a few hours before; at night nothing does.
_EVENING = timedelta(hours=9)
_STEP = timedelta(minutes=20)
_IN_OTHER_WORDS = "Fair enough. Shall I send you the two pages that I would send to a sceptic?"


@dataclass(kw_only=True)
class Play:
    """The people of one play, and how far each has read their mail."""

    town: Town
    people: dict[str, Person] = field(default_factory=dict)
    evening: int = 0
    _handed_out: int = 0
    _read: dict[str, int] = field(default_factory=dict)
    _briefed: dict[str, int] = field(default_factory=dict)

    async def enter(self) -> None:
        """All leads of all paths."""
        for name, path in PATHS.items():
            for n in range(path.count):
                who = Person(path=name, address=f"kim@{_label(name)}{n}.example")
                if path.refuses:
                    self.town.world.people.refuse[who.address] = path.refuses
                who.lead_id = await self.town.lead(who.address, "Kim", company=f"{_label(name)} {n}", title=path.title)
                self.people[who.address] = who

    async def live(self, days: int) -> None:
        """So many days, each to its end."""
        begins = self.town.now
        for day in range(days):
            self.evening += 1
            evening = begins + timedelta(days=day) + _EVENING
            if await self._pass_until(evening) or any(self.evening in path.acts for path in PATHS.values()):
                await self._look()
        await self._pass_until(begins + timedelta(days=days))

    async def _pass_until(self, end: datetime) -> bool:
        """Let time pass; whether anything was to be done."""
        world, was_due = self.town.world, False
        while True:
            async with world.app.read() as s:
                due = await planning.next_due(s)
            if due is None or due > end:
                world.clock.step_to(end)
                return was_due
            was_due = True
            late = (due - world.clock.now()) % _STEP
            world.clock.step_to(min(max(due + (_STEP - late), world.clock.now()), end))
            await world.settle()

    async def _look(self) -> None:
        for who, mail in self._new_mails():
            await self._reads(who, mail)
        await self.town.world.settle()
        await self._meet_the_named()
        for who in list(self.people.values()):
            if act := PATHS[who.path].acts.get(self.evening):
                await act(self.town, who)
        await self._decide()
        for closer in CLOSERS:
            await self._answer_briefs(closer)
        await self.town.world.settle()

    def _new_mails(self) -> list[tuple[Person, ParsedMail]]:
        accepted = self.town.world.mail.accepted
        new, self._handed_out = accepted[self._handed_out :], len(accepted)
        return [
            (self.people[to], message_from_bytes(mail.raw))
            for mail in new
            for to in mail.recipients
            if to in self.people
        ]

    async def _reads(self, who: Person, mail: ParsedMail) -> None:
        who.got.append(mail)
        says = PATHS[who.path].says
        words = says[len(who.got) - 1] if len(who.got) <= len(says) else None
        if isinstance(words, str):
            await self.town.world.replies(who.address, words.format(uma=who.uma), to=mail)
        elif words is not None:
            mailbox = str(mail["From"]).rpartition("<")[2].rstrip(">")
            for raw in words(who, mail, self.town.now):
                await self.town.world.mail.deliver(mailbox, raw)

    async def _meet_the_named(self) -> None:
        """Whoever became a lead because somebody named them plays, too."""
        by_lead = {who.lead_id: who for who in self.people.values()}
        for row in await self.town.rest.every("leads"):
            if row["id"] not in by_lead:
                path = PATHS[by_lead[row["referred_by"]].path].names
                assert path is not None, (
                    f"{by_lead[row['referred_by']].path} names nobody, but {row['email']} is a lead"
                )
                self.people[row["email"]] = Person(path=path, address=row["email"], lead_id=row["id"])

    async def _decide(self) -> None:
        """On the answers that are proposed."""
        rest = self.town.rest
        paths = {who.lead_id: PATHS[who.path] for who in self.people.values()}
        for row in await rest.every("suggestions?state=waiting"):
            match paths[row["lead_id"]].decides:
                case "approve":
                    await rest.post(f"suggestions/{row['id']}/approve")
                case "edit":
                    await rest.post(f"suggestions/{row['id']}/edit", {"text": _IN_OTHER_WORDS})
                    await rest.post(f"suggestions/{row['id']}/approve")
                case "dismiss":
                    await rest.post(f"suggestions/{row['id']}/dismiss")

    async def _answer_briefs(self, closer: str) -> None:
        inbox = await self.town.world.mail.messages(closer)
        new, self._read[closer] = inbox[self._read.get(closer, 0) :], len(inbox)
        by_lead = {who.lead_id: who for who in self.people.values()}
        for mail in map(message_from_bytes, new):
            known = await self.town.rest.get(f"deliveries/{mail['X-Thaw-Ref']}")
            if known["purpose"] == "brief":
                nth = self._briefed.get(known["handoff_id"], 0)
                self._briefed[known["handoff_id"]] = nth + 1
                await self._answer(PATHS[by_lead[known["lead_id"]].path], nth, closer, mail, known["handoff_id"])

    async def _answer(self, path: Path, nth: int, closer: str, brief: ParsedMail, handoff: str) -> None:
        rest = self.town.rest
        match path.closers[nth]:
            case "rest":
                await rest.post(f"handoffs/{handoff}/accept")
            case "mail":
                await self.town.world.replies(closer, "Yes, I will take this one.", to=brief)
            case "link":
                link = next(word for word in text_of(brief).split() if "/h/" in word)
                await rest.text(urlsplit(link).path)
                await rest.send(urlsplit(link).path, {"answer": "accept"})
            case "no time":
                await rest.post(f"handoffs/{handoff}/decline", {"reason": "no_time"})
            case "no lead":
                await rest.post(f"handoffs/{handoff}/decline", {"reason": "not_interested", "why": "was polite only"})


def _label(name: str) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in name.lower()).strip("-").replace("--", "-")[:40]


def by_path(people: Mapping[str, Person]) -> dict[str, list[Person]]:
    """Who is on which path."""
    found: dict[str, list[Person]] = {name: [] for name in PATHS}
    for who in people.values():
        found[who.path].append(who)
    return found
