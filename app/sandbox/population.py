"""The town behind the sandbox's SMTP server: everybody our people write to, and what is still to come from them.

Owns who exists, which mail is whose first or second, and the heap of pending reactions. How a person reacts is decided
in `prospects`; when a reaction is delivered is decided by the clock of the demo.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.sandbox.dice import Dice
from app.sandbox.incoming import IncomingMail
from app.sandbox.prospects import COLLEAGUES, Prospect, Reaction, Temperament, draw


@dataclass(frozen=True, kw_only=True, slots=True)
class LeadCard:
    """What the town must know of a lead. `country` (ISO 3166, two letters) gives its office hours and its language."""

    address: str
    name: str
    company: str
    country: str = ""


class Town:
    """The prospects of a demo, as the population of a `MailWorld`. The same seed and leads give the same town."""

    def __init__(self, seed: int, leads: Sequence[LeadCard], *, clock: Callable[[], datetime]) -> None:
        """`clock` gives the business time at which a mail arrives."""
        self.temperaments: dict[str, Temperament] = draw(seed, [lead.address.lower() for lead in leads])
        self._clock = clock
        self.prospects = {lead.address.lower(): self._settle(seed, lead) for lead in leads}
        # Whoever a prospect may point us to exists, too.
        for prospect in list(self.prospects.values()):
            self.prospects.setdefault(prospect.colleague.address, _colleague(seed, prospect))
        self._touches: Counter[str] = Counter()
        # By instant, then by prospect: the order in which our mails came in must not show.
        self._pending: list[tuple[datetime, str, int, Reaction]] = []

    def _settle(self, seed: int, lead: LeadCard) -> Prospect:
        address = lead.address.lower()
        return Prospect(
            address=address,
            name=lead.name,
            company=lead.company,
            country=lead.country,
            temperament=self.temperaments[address],
            seed=seed,
        )

    def rcpt(self, address: str) -> str | None:
        """Unknown addresses, and those of prospects who are long gone, are refused as servers do at RCPT."""
        prospect = self.prospects.get(address)
        known = prospect is not None and not prospect.is_refused
        return None if known else f"550 5.1.1 <{address}>: nobody here has that address"

    def mail(self, sender: str, recipients: list[str], raw: bytes) -> None:
        """A mail of ours arrived: work out what each of its readers will do, and when."""
        now = self._clock()
        for address in recipients:
            if prospect := self.prospects.get(address):
                self._touches[address] += 1
                mail = IncomingMail.read(sender, address, raw, touch=self._touches[address], received_at=now)
                for number, reaction in enumerate(prospect.reactions(mail, now)):
                    heapq.heappush(self._pending, (reaction.at, f"{address} {mail.touch}", number, reaction))

    def due(self, now: datetime) -> list[Reaction]:
        """Take out what is to be delivered by `now`, oldest first."""
        ready = []
        while self._pending and self._pending[0][0] <= now:
            ready.append(heapq.heappop(self._pending)[-1])
        return ready

    def next_at(self) -> datetime | None:
        """When the next reaction is to be delivered; None when the town has nothing more to say."""
        return self._pending[0][0] if self._pending else None

    def touches(self, address: str) -> int:
        """How many of our mails that prospect has got."""
        return self._touches[address.lower()]


def _colleague(seed: int, prospect: Prospect) -> Prospect:
    """Whom `prospect` names, with a temperament of their own."""
    who = prospect.colleague
    return Prospect(
        address=who.address,
        name=who.name,
        company=prospect.company,
        country=prospect.country,
        temperament=Dice(seed, who.address, "temperament").pick(COLLEAGUES),
        seed=seed,
        is_referred=True,
    )
