"""Who is suppressed stays so, whatever else is done: imports, other spellings, enrollments, restores, successors."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from random import Random

import pytest

from app.domain.suppression import RANK, Reason, canonical
from app.errors import ThawError
from app.outreach import halting, pausing, reconcile
from app.outreach.accounts import set_active
from app.outreach.enroll import NewLead, enroll, enter
from app.outreach.leads_csv import import_leads, read
from app.outreach.succession import succeed
from app.store import leads, suppressions
from app.triage.optout import suppress, unsubscribe
from tests.outreach.turns import LOGINS, Desk, a_desk
from tests.smtpd import SmtpServer, drop
from tests.world import SEQUENCE

pytestmark = pytest.mark.anyio

SPELLINGS = ("{0}.{1}@{2}", "{0}.{1}+list@{2}", "{0}.{1}@{2}", " {0}.{1}@{2} ", "{0}.{1}+a+b@{2}")


class Life:
    """What may happen to a few people, in any order."""

    def __init__(self, desk: Desk, dice: Random) -> None:
        self.desk, self.dice = desk, dice
        self.boxes: list[str] = []
        # By canonical address: the gravest reason that was ever given, and the mails that had left by then.
        self.gone: dict[str, tuple[Reason, int]] = {}

    def address(self) -> str:
        who, domain = self.dice.randrange(12), self.dice.choice(["gmail.com", "Tidewell.example"])
        spelled = self.dice.choice(SPELLINGS).format("anna", f"berg{who}", domain)
        if self.dice.random() < 0.3:
            spelled = spelled.upper()
        return spelled.replace("@GMAIL.COM", "@GoogleMail.com")

    def sent_to(self, key: str) -> int:
        return sum(canonical(to) == key for mail in self.desk.server.accepted for to in mail.recipients)

    async def lead_id(self) -> str:
        async with self.desk.app.read() as s:
            found = await leads.page(s, None, 100)
        return self.dice.choice(found).id

    async def enters(self) -> None:
        new = NewLead(email=self.address(), first_name="Anna", company="Tidewell", country="GB")
        await enter(self.desk.app, new, self.dice.choice([SEQUENCE, "dock-overtime", None]))

    async def is_imported(self) -> None:
        text = "email,first name,company,country\n" + "".join(f"{self.address()},Anna,Tidewell,GB\n" for _ in range(3))
        await import_leads(self.desk.app, read(text.encode()), SEQUENCE)

    async def is_enrolled_again(self) -> None:
        await enroll(self.desk.app, await self.lead_id(), self.dice.choice([SEQUENCE, "dock-overtime"]))

    async def is_suppressed(self) -> None:
        address, reason = self.address(), self.dice.choice(list(Reason))
        if reason is Reason.MANUAL:
            await suppress(self.desk.app, address, by="ops")
        else:
            async with self.desk.app.write() as s:
                await suppressions.add(s, canonical(address), reason, "test", self.desk.clock.now())
        self.note(canonical(address), reason)

    async def unsubscribes(self) -> None:
        lead = await self.desk.the_lead(await self.lead_id())
        await unsubscribe(self.desk.app, lead.unsubscribe_token)
        self.note(lead.address_key, Reason.UNSUBSCRIBE)

    def note(self, key: str, reason: Reason) -> None:
        known, sent = self.gone.get(key, (reason, self.sent_to(key)))
        self.gone[key] = min(known, reason, key=RANK.__getitem__), sent

    async def is_paused_or_resumed(self) -> None:
        for e in await self.desk.enrollments():
            await self.dice.choice([pausing.pause, pausing.resume])(self.desk.app, e.id, "ops")

    async def a_mail_is_lost_and_resolved(self) -> None:
        self.desk.server.faults["DOT"] = drop
        await self.desk.turn(self.boxes[0])
        self.desk.server.faults.clear()
        for lead in {e.lead_id for e in await self.desk.enrollments()}:
            for mail in await self.desk.deliveries(lead):
                if mail.state == "unknown":
                    await reconcile.resolve(self.desk.app, mail.id, "resend", by="ops")

    async def a_mailbox_is_succeeded(self) -> None:
        if len(self.boxes) < 4:
            new = await self.desk.mailbox(f"seller{len(self.boxes)}@northlane.example")
            await succeed(self.desk.app, self.boxes[-1], new, by="ops")
            self.boxes.append(new)

    async def a_mailbox_goes_off_and_on(self) -> None:
        await set_active(self.desk.app, self.boxes[-1], False)
        await set_active(self.desk.app, self.boxes[-1], True)

    async def sweeps(self) -> None:
        await reconcile.requeue_lapsed(self.desk.app)
        await reconcile.settle_adrift(self.desk.app)
        await halting.judge_all(self.desk.app)

    async def time_passes(self) -> None:
        self.desk.later(hours=self.dice.choice([1, 24, 100]))
        for box in self.boxes:
            await self.desk.later_with_inbox_read(box)
            await self.desk.turn(box)

    def anything(self) -> Callable[[], Awaitable[None]]:
        often = [self.enters, self.is_imported, self.time_passes, self.time_passes, self.time_passes]
        return self.dice.choice([
            *often, *often, self.is_enrolled_again, self.is_suppressed, self.unsubscribes, self.is_paused_or_resumed,
            self.a_mail_is_lost_and_resolved, self.a_mailbox_is_succeeded, self.a_mailbox_goes_off_and_on, self.sweeps,
        ])  # fmt: skip


@pytest.mark.parametrize("seed", [11, 12, 13])
async def test_nothing_that_is_done_undoes_a_suppression(seed: int, database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS)) as desk:
        life = Life(desk, Random(seed))
        life.boxes = [await desk.mailbox()]
        await life.enters()
        for _ in range(90):
            try:
                await life.anything()()
            except ThawError:
                continue  # it was refused, which is one way to hold
            async with desk.app.read() as s:
                for key, (reason, sent) in life.gone.items():
                    kept = await suppressions.reason_for(s, key)
                    assert kept is not None and RANK[kept] <= RANK[reason]
                    assert life.sent_to(key) == sent, "nothing left after it"
        assert len(life.gone) >= 3 and len(desk.server.accepted) >= 2
