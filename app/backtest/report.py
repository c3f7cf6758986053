"""The report: what a mailbox's past holds, counted. Pure; how it is shown is for the modules beside it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median

from app.backtest.judge import Reply
from app.backtest.replies import Heard, Unread
from app.backtest.survey import Survey, Surveyed
from app.domain.conversation import Past, Seen, Uncounted
from app.domain.effect import Effect
from app.domain.suppression import canonical
from app.mail.imap import Role
from classifier.reading import Kind, Label, Person, Signal


@dataclass(frozen=True, kw_only=True, slots=True)
class WrittenAgain:
    """Somebody who asked for no more mail, or whose address takes none, and what was sent there all the same."""

    reply: Reply
    mails: int
    last_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """Somebody whom a reply points to; `written_at`: when we first wrote to them afterwards."""

    reply: Reply
    person: Person
    written_at: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Month:
    """What came in one month: replies by label, absences and other machine mail, and returned mail."""

    first: date
    labels: Mapping[Label, int]
    machine: int
    bounces: int

    @property
    def people(self) -> int:
        """Replies by people."""
        return sum(self.labels.values())


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """Everything that is shown.

    `own` counts mails of ours, `written` those of them that are outreach, `people` who got them, `copies` what lies in
    more than one folder. Lists of replies are in the order in which somebody should look at them.
    """

    mailbox: str
    since: date
    now: datetime
    folders: tuple[Surveyed, ...]
    closed: tuple[str, ...]
    copies: int
    own: int
    written: int
    people: int
    answered: int
    replies: tuple[Reply, ...]
    months: tuple[Month, ...]
    uncounted: Mapping[Uncounted, int]
    unread: tuple[Unread, ...]
    unanswered: tuple[Reply, ...]
    passed: tuple[Reply, ...]
    after_opt_out: tuple[WrittenAgain, ...]
    after_bounce: tuple[WrittenAgain, ...]
    named: tuple[Named, ...]
    until_answered: timedelta | None

    def by_people(self) -> list[Reply]:
        """The replies that people wrote, oldest first."""
        return [reply for reply in self.replies if reply.is_by_person]

    def labels(self) -> Counter[Label]:
        """Replies of people by label."""
        return Counter(reply.reading.label for reply in self.by_people())

    def kinds(self) -> Counter[Kind]:
        """Mail of machines by kind."""
        return Counter(reply.reading.kind for reply in self.replies if not reply.is_by_person)

    def opt_outs(self) -> int:
        """How many asked for no more mail."""
        return sum(_opts_out(reply) for reply in self.replies)

    def hard_bounces(self) -> int:
        """How many mails came back because the address takes none."""
        return sum(Signal.BOUNCE_HARD in reply.reading.signals for reply in self.replies)

    def effects(self) -> Counter[type[Effect]]:
        """For how many replies Thaw would have done each thing."""
        return Counter(kind for reply in self.replies for kind in {type(effect) for effect in reply.decision.effects})

    def without_effect(self) -> int:
        """For how many nothing would have come of it."""
        return sum(not reply.decision.effects for reply in self.replies)

    def objections(self) -> list[tuple[str, list[Reply]]]:
        """Objections by type, the most frequent first, the newest reply first."""
        by_type: defaultdict[str, list[Reply]] = defaultdict(list)
        for reply in reversed(self.by_people()):
            if reply.reading.label is Label.OBJECTION:
                by_type[str(reply.reading.objection_type or "not_interested")].append(reply)
        return sorted(by_type.items(), key=lambda pair: (-len(pair[1]), pair[0]))

    def in_junk(self) -> list[Reply]:
        """What people wrote and the provider put into Junk."""
        return [reply for reply in self.by_people() if self.folders[reply.answer.mail.folder].role is Role.JUNK]


def report(
    mailbox: str, since: date, now: datetime, found: Survey, past: Past, heard: Heard, replies: Sequence[Reply]
) -> Report:
    """Count it all. `now` says what has passed."""
    outreach = [mail for mail in past.outreach if mail.at.date() >= since]
    people = {a for mail in outreach for a in mail.recipients if not past.is_inside(a)}
    waited = [r.answered_at - r.at for r in replies if _is_positive(r) and r.answered_at is not None]
    return Report(
        mailbox=mailbox,
        since=since,
        now=now,
        folders=found.folders,
        closed=found.closed,
        own=sum(past.is_ours(mail) for mail in found.mails),
        copies=found.copies,
        written=len(outreach),
        people=len(people),
        answered=len({r.answer.lead for r in replies if r.is_by_person} & people),
        replies=tuple(replies),
        months=_months(replies),
        uncounted=heard.uncounted,
        unread=tuple(heard.unread),
        unanswered=_unanswered(replies),
        passed=_passed(replies, past, now.date()),
        after_opt_out=_written_again(filter(_opts_out, replies), past),
        after_bounce=_written_again((r for r in replies if Signal.BOUNCE_HARD in r.reading.signals), past),
        named=tuple(_named(replies, past)),
        until_answered=timedelta(seconds=median(w.total_seconds() for w in waited)) if waited else None,
    )


def _is_positive(reply: Reply) -> bool:
    return reply.is_by_person and reply.reading.label is Label.POSITIVE


def _opts_out(reply: Reply) -> bool:
    return Signal.OPT_OUT in reply.reading.signals


def _months(replies: Sequence[Reply]) -> tuple[Month, ...]:
    by_month: defaultdict[date, list[Reply]] = defaultdict(list)
    for reply in replies:
        by_month[reply.at.date().replace(day=1)].append(reply)
    return tuple(
        Month(
            first=first,
            labels=Counter(reply.reading.label for reply in some if reply.is_by_person),
            machine=sum(not reply.is_by_person and reply.reading.kind is not Kind.BOUNCE for reply in some),
            bounces=sum(reply.reading.kind is Kind.BOUNCE for reply in some),
        )
        for first, some in sorted(by_month.items())
    )


def _unanswered(replies: Sequence[Reply]) -> tuple[Reply, ...]:
    """Warm replies that no mail of ours followed, each lead once, the newest first. Who asked for no more mail since
    is not to be written to because of an old yes."""
    out = {reply.answer.lead for reply in replies if _opts_out(reply)}
    newest = {r.answer.lead: r for r in replies if _is_positive(r) and r.answered_at is None}
    return tuple(sorted((r for lead, r in newest.items() if lead not in out), key=lambda r: r.at, reverse=True))


def _passed(replies: Sequence[Reply], past: Past, today: date) -> tuple[Reply, ...]:
    """Who named a day that has passed, and heard nothing from us since that day; nor did they write again."""
    newest = {reply.answer.lead: index for index, reply in enumerate(replies) if reply.is_by_person}
    found = []
    for index, reply in enumerate(replies):
        day = reply.reading.resume_on
        if not reply.is_by_person or reply.reading.label is not Label.STALL or day is None:
            continue
        if newest[reply.answer.lead] != index:
            continue
        begins = datetime(day.year, day.month, day.day, tzinfo=reply.at.tzinfo)
        if reply.at.date() <= day < today and past.reaction(reply.answer, max(begins, reply.at)) is None:
            found.append(reply)
    return tuple(sorted(found, key=lambda r: r.reading.resume_on or today, reverse=True))


def _written_again(replies: Iterable[Reply], past: Past) -> tuple[WrittenAgain, ...]:
    """Each lead once, by their first such message; the most mails first."""
    found: dict[str, WrittenAgain] = {}
    for reply in replies:
        mails: dict[int, Seen] = {}
        for address in {reply.answer.lead, *([reply.answer.mail.writer] if reply.is_by_person else [])}:
            mails |= {mail.key: mail for mail in past.written_after(address, reply.at)}
        if mails and reply.answer.lead not in found:
            last = max(mail.at for mail in mails.values())
            found[reply.answer.lead] = WrittenAgain(reply=reply, mails=len(mails), last_at=last)
    return tuple(sorted(found.values(), key=lambda each: (-each.mails, each.reply.at)))


def _named(replies: Sequence[Reply], past: Past) -> Iterable[Named]:
    """Everybody whom a referral names, the newest first."""
    for reply in reversed(replies):
        if reply.reading.label is not Label.REFERRAL:
            continue
        for person in reply.reading.referred_to:
            written = past.written_after(canonical(person.email), reply.at) if person.email else []
            yield Named(reply=reply, person=person, written_at=written[0].at if written else None)
