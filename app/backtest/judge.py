"""What would have come of each reply: the decision of `app.domain.routing`, in the order in which they came.

Pure. Owns no rule of its own but what an earlier reply changes for a later one; the policy is an argument.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.backtest.replies import Read
from app.domain.conversation import Answer, Past
from app.domain.effect import Context, Decision, Introduce, Suppress
from app.domain.matching import MatchedBy
from app.domain.policy import RoutingPolicy
from app.domain.routing import PEOPLE, decide
from app.domain.suppression import Reason
from classifier.reading import Reading


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """One reply, what Thaw would have done, and what people did: when they answered, or passed it on to a colleague;
    None where they did not."""

    answer: Answer
    reading: Reading
    decision: Decision
    answered_at: datetime | None
    passed_on_at: datetime | None

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
    suppressed: dict[str, Reason] = {}
    introduced: set[str] = set()
    replies = []
    for one in sorted(read, key=lambda each: each.answer.mail.at):
        reaction, passed_on = past.reaction(one.answer, one.answer.mail.at), past.passed_on(one.answer)
        decision = decide(one.reading, _context(one, suppressed, introduced), policy)
        _remember(one, decision, suppressed, introduced)
        replies.append(
            Reply(
                answer=one.answer,
                reading=one.reading,
                decision=decision,
                answered_at=reaction.at if reaction else None,
                passed_on_at=passed_on.at if passed_on else None,
            )
        )
    return replies


def _context(one: Read, suppressed: dict[str, Reason], introduced: set[str]) -> Context:
    lead, writer = one.answer.lead, one.answer.mail.writer
    stopped = next((address for address in (lead, writer) if address in suppressed), None)
    return Context(
        is_correlated=one.answer.by in (MatchedBy.REFERENCES, MatchedBy.RETURNED),
        has_handoff=lead in introduced,
        today=one.answer.mail.at.date(),
        is_certain=one.answer.by is not MatchedBy.COMPANY,
        is_by_thaw=one.reading.headers.ref is not None,
        suppressed=stopped and f"{stopped} is suppressed ({suppressed[stopped]}) and is never written to",
    )


def _remember(one: Read, decision: Decision, suppressed: dict[str, Reason], introduced: set[str]) -> None:
    for effect in decision.effects:
        match effect:
            case Suppress(reason=reason):
                suppressed.setdefault(one.answer.lead, reason)
                # An assistant's "stop" counts for both addresses; a bounce comes from a machine.
                if one.reading.kind in PEOPLE:
                    suppressed.setdefault(one.answer.mail.writer, reason)
            case Introduce():
                introduced.add(one.answer.lead)
