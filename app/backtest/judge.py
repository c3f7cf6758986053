"""What would have come of each reply: the decision of `app.domain.routing`, in the order in which they came.

Pure. Owns no rule of its own but what an earlier reply changes for a later one; the policy is an argument.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.backtest.replies import Read
from app.domain.conversation import Answer, Past
from app.domain.effect import Context, Decision, Introduce, Suppress
from app.domain.matching import MatchedBy
from app.domain.policy import RoutingPolicy
from app.domain.routing import PEOPLE, decide
from app.domain.streak import Try, is_undeliverable
from app.domain.suppression import Reason
from classifier.reading import Reading, Signal


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """One reply, what Thaw would have done, and what people did: when they answered, or passed it on to a colleague;
    None where they did not. `is_forged`: the mailbox's own provider says that somebody else wrote it."""

    answer: Answer
    reading: Reading
    decision: Decision
    answered_at: datetime | None
    passed_on_at: datetime | None
    is_forged: bool

    @property
    def at(self) -> datetime:
        """When it was written."""
        return self.answer.mail.at

    @property
    def is_by_person(self) -> bool:
        """Whether a person wrote it."""
        return self.reading.kind in PEOPLE


def judge(read: Sequence[Read], past: Past, policy: RoutingPolicy) -> list[Reply]:
    """All replies with their decisions, oldest first."""
    before = _Before()
    replies = []
    for one in sorted(read, key=lambda each: each.answer.mail.at):
        reaction, passed_on = past.reaction(one.answer, one.answer.mail.at), past.passed_on(one.answer)
        decision = decide(one.reading, _context(one, past, before), policy)
        _remember(one, decision, before)
        replies.append(
            Reply(
                answer=one.answer,
                reading=one.reading,
                decision=decision,
                answered_at=reaction.at if reaction else None,
                passed_on_at=passed_on.at if passed_on else None,
                is_forged=one.is_forged,
            )
        )
    return replies


@dataclass(kw_only=True, slots=True)
class _Before:
    """What earlier replies changed for later ones: whom nobody writes to any more, who was introduced, and by lead
    which mails came back for now, and when."""

    suppressed: dict[str, Reason] = field(default_factory=dict)
    introduced: set[str] = field(default_factory=set)
    returned: defaultdict[str, dict[int, datetime]] = field(default_factory=lambda: defaultdict(dict))


def _context(one: Read, past: Past, before: _Before) -> Context:
    lead, writer = one.answer.lead, one.answer.mail.writer
    stopped = next((address for address in (lead, writer) if address in before.suppressed), None)
    return Context(
        is_correlated=one.answer.by in (MatchedBy.REFERENCES, MatchedBy.RETURNED),
        has_handoff=lead in before.introduced,
        today=one.answer.mail.at.date(),
        is_certain=one.answer.by is not MatchedBy.COMPANY,
        is_by_thaw=one.reading.headers.ref is not None,
        suppressed=stopped and f"{stopped} is suppressed ({before.suppressed[stopped]}) and is never written to",
        is_forged=one.is_forged,
        is_undeliverable=_is_undeliverable(one, past, before),
    )


def _is_undeliverable(one: Read, past: Past, before: _Before) -> bool:
    """Whether the mail that came back is the last of a row that did."""
    lead, original = one.answer.lead, one.answer.original
    if Signal.BOUNCE_SOFT not in one.reading.signals or one.is_delay or original is None:
        return False
    before.returned[lead].setdefault(original, one.answer.mail.at)
    keys = [mail.key for mail in past.outreach_to(lead)]
    until = keys.index(original) + 1 if original in keys else 0
    return is_undeliverable([Try(failed_at=before.returned[lead].get(key)) for key in keys[:until]])


def _remember(one: Read, decision: Decision, before: _Before) -> None:
    for effect in decision.effects:
        match effect:
            case Suppress(reason=reason):
                before.suppressed.setdefault(one.answer.lead, reason)
                # An assistant's "stop" counts for both addresses; a bounce comes from a machine.
                if one.reading.kind in PEOPLE:
                    before.suppressed.setdefault(one.answer.mail.writer, reason)
            case Introduce():
                before.introduced.add(one.answer.lead)
