"""Every way in which a submission server can misbehave, and what the ledger, the mailbox and the lead make of it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest
import trustme
from sqlalchemy import update

from app.domain.delivery import Purpose, State
from app.domain.enrollment import State as Enrolled
from app.domain.handoff import State as Handed
from app.domain.suppression import Reason
from app.errors import Unreachable
from app.handoff.closers import NewCloser, add_closer
from app.handoff.introduce import introduce
from app.mail.dkim import Signer
from app.outreach import letters, reconcile, record
from app.outreach.accounts import set_active
from app.outreach.catalog import parse
from app.store import deliveries, handoffs, suppressions
from app.store.closers import Closer
from app.store.enrollments import Enrollment
from app.store.messages import Message
from tests.mail.conftest import server_context
from tests.mail.test_dkim import EDWARDS, is_valid
from tests.outreach.turns import ANNA, HASTY, LOGINS, PATIENT, Desk, a_desk
from tests.smtpd import Conversation, Fault, SmtpServer, drop, hang
from tests.world import START

pytestmark = pytest.mark.anyio

_LONG = "250 " + "x" * 9000


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What must be on record after the turn. `due` and `turn` are minutes from now: the mail's, the mailbox's. `after`
    is when a server that is well again gets the mail."""

    mail: State | None
    attempts: int = 0
    due: int | None = None
    enrollment: Enrolled = Enrolled.ACTIVE
    failures: int = 0
    turn: int | None = None
    asked: tuple[str, ...] = ()
    kept: int = 0
    after: timedelta = timedelta(hours=2)


_DAY = 24 * 60
_A_DAY_LATER = timedelta(hours=25)
_ILL = Outcome(mail=None, failures=1, turn=1)
_LOCKED_OUT = Outcome(mail=None, failures=1, turn=60)
_LOGIN_LATER = Outcome(mail=None, failures=1, turn=15)
_LOST = Outcome(mail=State.QUEUED, due=1, failures=1, turn=1)
_LOST_ARMED = Outcome(mail=State.QUEUED, attempts=1, due=1, failures=1, turn=1)
_OURS = Outcome(mail=State.QUEUED, due=30, failures=1, turn=1)
_RATE = Outcome(mail=State.QUEUED, due=30, failures=1, turn=10)
_QUOTA = Outcome(mail=State.QUEUED, due=30, failures=1, turn=_DAY, after=_A_DAY_LATER)
_QUOTA_ARMED = Outcome(mail=State.QUEUED, attempts=1, due=30, failures=1, turn=_DAY, after=_A_DAY_LATER)
_FULL = Outcome(mail=State.QUEUED, attempts=1, due=3 * _DAY, after=timedelta(days=3))
_LATER = Outcome(mail=State.QUEUED, attempts=1, due=30)
_BOUNCED = Outcome(mail=State.REFUSED, enrollment=Enrolled.BOUNCED)
_ASKED = Outcome(mail=State.REFUSED, enrollment=Enrolled.PAUSED, asked=("refused",))
_ASKED_ARMED = Outcome(mail=State.REFUSED, attempts=1, enrollment=Enrolled.PAUSED, asked=("refused",))
_UNKNOWN = Outcome(mail=State.UNKNOWN, attempts=1, failures=1, turn=1)
_UNKNOWN_KEPT = Outcome(mail=State.UNKNOWN, attempts=1, failures=1, turn=1, kept=1)

FAULTS: list[tuple[str, Fault, Outcome]] = [
    ("GREETING", "554 5.3.2 go away", _ILL),
    ("GREETING", "550 5.7.1 not you", _ILL),
    ("GREETING", "421 4.3.2 too busy", _ILL),
    ("GREETING", "451 4.3.0 not now", _ILL),
    ("GREETING", drop, _ILL),
    ("GREETING", hang, _ILL),
    ("EHLO", "421 4.3.2 too busy", _ILL),
    ("EHLO", "451 4.3.0 not now", _ILL),
    ("EHLO", "550 5.7.1 not you", _ILL),
    ("EHLO", drop, _ILL),
    ("EHLO", hang, _ILL),
    ("AUTH", "535 5.7.8 wrong password", _LOCKED_OUT),
    ("AUTH", "550 5.7.30 Basic authentication is not supported", _LOCKED_OUT),
    ("AUTH", "421 4.7.0 too many logins", _LOGIN_LATER),
    ("AUTH", "451 4.3.0 not now", _LOGIN_LATER),
    ("AUTH", "454 4.7.0 come back", _LOGIN_LATER),
    ("AUTH", drop, _ILL),
    ("AUTH", hang, _ILL),
    ("MAIL", "421 4.3.2 going down", _OURS),
    ("MAIL", "451 4.3.0 not now", _OURS),
    ("MAIL", "432 4.3.2 too many connections", _RATE),
    ("MAIL", "550 5.1.8 no such sender", _OURS),
    ("MAIL", "550 5.4.5 daily sending limit exceeded", _QUOTA),
    ("MAIL", "550 5.7.1 SPF unauthorized", _QUOTA),
    ("MAIL", "552 5.3.4 too big", _ASKED),
    ("MAIL", drop, _LOST),
    ("MAIL", hang, _LOST),
    ("RCPT", "451 4.7.1 greylisted", _LATER),
    ("RCPT", "421 4.3.2 going down", _LATER),
    ("RCPT", "452 4.2.2 recipient is full", _FULL),
    ("RCPT", "552 5.2.2 recipient is full", _FULL),
    ("RCPT", "550 5.1.1 no such user", _BOUNCED),
    ("RCPT", "550 5.7.1 no", _ASKED),
    ("RCPT", "550 5.4.5 daily limit", _QUOTA),
    ("RCPT", "554 5.7.1 blocked using a blocklist", _QUOTA),
    ("RCPT", "hello?", _LOST),
    ("RCPT", drop, _LOST),
    ("RCPT", hang, _LOST),
    ("DATA", "451 4.3.0 not now", _LATER),
    ("DATA", "421 4.3.2 going down", _LATER),
    ("DATA", "550 5.7.1 unsolicited", _ASKED_ARMED),
    ("DATA", "554 5.5.1 no valid recipients", _ASKED_ARMED),
    ("DATA", "250 what was that", _LOST_ARMED),
    ("DATA", drop, _LOST_ARMED),
    ("DATA", hang, _LOST_ARMED),
    ("DOT", "421 4.3.2 going down", _LATER),
    ("DOT", "451 4.3.0 not now", _LATER),
    ("DOT", "554 5.6.0 unwanted words", _ASKED_ARMED),
    ("DOT", "550 5.7.1 spam", _ASKED_ARMED),
    ("DOT", "550 5.4.5 daily limit", _QUOTA_ARMED),
    ("DOT", "550 5.7.26 no DKIM signature", _QUOTA_ARMED),
    ("DOT", drop, _UNKNOWN),
    ("DOT", hang, _UNKNOWN),
    ("KEPT", drop, _UNKNOWN_KEPT),
    ("KEPT", hang, _UNKNOWN_KEPT),
    ("KEPT", "354 go on", _UNKNOWN_KEPT),
    ("KEPT", "what?", _UNKNOWN_KEPT),
    ("KEPT", _LONG, _UNKNOWN_KEPT),
]


def _named(value: object) -> str:
    return getattr(value, "__name__", str(value)[:9]) if not isinstance(value, Outcome) else ""


@pytest.mark.parametrize(("place", "fault", "expected"), FAULTS, ids=_named)
async def test_a_fault_has_one_outcome_and_the_mail_still_leaves_at_most_once(
    place: str, fault: Fault, expected: Outcome, database_url: str, tmp_path: Path
) -> None:
    server = SmtpServer(logins=LOGINS, faults={place: fault})
    timeouts = HASTY if fault is hang else PATIENT
    async with a_desk(database_url, tmp_path, server, timeouts=timeouts) as desk:
        mailbox = await desk.mailbox()
        lead = await desk.lead()

        assert await desk.turn(mailbox) is (expected.mail is not None)

        await _is_on_record(desk, mailbox, lead, expected)
        desk.server.faults.clear()
        await _goes_on(desk, mailbox, lead, expected)


async def _is_on_record(desk: Desk, mailbox_id: str, lead_id: str, expected: Outcome) -> None:
    now = desk.clock.now()
    mails = await desk.deliveries(lead_id)
    assert [mail.state for mail in mails] == ([] if expected.mail is None else [expected.mail])
    for mail in mails:
        assert mail.attempts == expected.attempts
        assert mail.state == State.REFUSED or mail.held_reason, "a mail that waits says why"
        if expected.due is not None:
            assert mail.due_at == now + timedelta(minutes=expected.due)
    enrollment = await desk.enrollment(lead_id)
    assert enrollment.state == expected.enrollment
    assert (enrollment.due_at is None) is (expected.mail is not None), "one of the two is due, never both"
    mailbox = await desk.the_mailbox(mailbox_id)
    assert mailbox.failures == expected.failures
    assert (mailbox.failure is None) is (expected.failures == 0)
    if expected.turn is not None:
        assert mailbox.next_turn_at is not None and mailbox.next_turn_at >= now + timedelta(minutes=expected.turn)
    assert await desk.asked() == list(expected.asked)
    assert len(desk.server.accepted) == expected.kept


async def _goes_on(desk: Desk, mailbox_id: str, lead_id: str, expected: Outcome) -> None:
    """The server is well again: what was queued leaves once with the bytes it had, the rest never does."""
    before = await desk.deliveries(lead_id)
    desk.clock.step_to(desk.clock.now() + expected.after)
    await desk.turn(mailbox_id)
    [mail] = await desk.deliveries(lead_id)
    is_sent = expected.mail in (None, State.QUEUED)
    assert mail.state == (State.SENT if is_sent else expected.mail)
    assert desk.refs() == [mail.id] * max(expected.kept, is_sent)
    assert not before or mail.message_id == before[0].message_id
    if is_sent:
        assert (await desk.the_mailbox(mailbox_id)).failures == 0, "who sends is well"
        assert (await desk.enrollment(lead_id)).next_step == 1


async def test_bytes_that_a_server_has_seen_are_sent_again_as_they_were(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"DOT": "451 later"})) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        [seen] = await desk.deliveries(lead)
        async with desk.app.read() as s:
            raw = await deliveries.raw(s, seen.id)
        desk.server.faults.clear()
        await desk.apply({**desk.files, "cold/late-shipments/1-first.md": "Subject: Other words\n\nHello\n"})
        desk.later(hours=1)

        await desk.turn(mailbox)

        assert [mail.raw for mail in desk.server.accepted] == [raw]


async def test_mail_of_a_domain_with_a_key_leaves_signed_and_again_as_it_was(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"DOT": "451 later"})) as desk:
        desk.app = dataclasses.replace(desk.app, signer=Signer({"northlane.example": EDWARDS}))
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        [mail] = await desk.deliveries(lead)
        async with desk.app.read() as s:
            raw = await deliveries.raw(s, mail.id)
        desk.server.faults.clear()
        desk.app = dataclasses.replace(desk.app, signer=Signer({}))
        desk.later(hours=1)
        await desk.turn(mailbox)
        assert [sent.raw for sent in desk.server.accepted] == [raw]
        assert raw.startswith(b"DKIM-Signature: ") and is_valid(raw, EDWARDS.record)


async def test_temporary_refusals_wait_longer_each_time_and_end_after_two_days(
    database_url: str, tmp_path: Path
) -> None:
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"RCPT": "451 4.7.1 no"})) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        waits: list[timedelta] = []
        while True:
            await desk.turn(mailbox)
            [mail] = await desk.deliveries(lead)
            if mail.state != State.QUEUED:
                break
            if "4.7.1" in (mail.held_reason or ""):
                waits.append(mail.due_at - desk.clock.now())
            desk.clock.step_to(mail.due_at)

        assert waits[:5] == [timedelta(minutes=m) for m in (30, 60, 120, 240, 240)]
        assert (mail.state, (await desk.enrollment(lead)).state) == (State.REFUSED, Enrolled.PAUSED)
        assert timedelta(hours=48) < desk.clock.now() - START < timedelta(hours=72)
        assert await desk.asked() == ["refused"]
        assert desk.server.accepted == []


async def test_a_mailbox_that_stays_full_is_given_up_after_three_tries_in_a_week_and_not_suppressed(
    database_url: str, tmp_path: Path
) -> None:
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"RCPT": "552 5.2.2 full"})) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        for days in (0, 3, 4):
            desk.later(days=days)
            assert await desk.turn(mailbox)
        [mail] = await desk.deliveries(lead)
        assert (mail.state, (await desk.enrollment(lead)).state) == (State.REFUSED, Enrolled.BOUNCED)
        assert await desk.asked() == []
        async with desk.app.read() as s:
            assert await suppressions.reason_for(s, ANNA) is None


async def test_what_is_wrong_with_the_domain_rests_all_its_mailboxes_and_no_other(
    database_url: str, tmp_path: Path
) -> None:
    unsigned = {"DOT": "550 5.7.26 neither SPF nor DKIM passed"}
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults=unsigned)) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        sister, other = await desk.mailbox("ida@northlane.example"), await desk.mailbox("ida@elsewhere.example")
        await desk.turn(mailbox)
        rests = START + timedelta(hours=24)
        assert [(await desk.the_mailbox(m)).next_turn_at for m in (mailbox, sister, other)] == [rests, rests, None]
        assert (await desk.enrollment(lead)).state == Enrolled.ACTIVE

        await set_active(desk.app, sister, True)
        assert (await desk.the_mailbox(sister)).next_turn_at is None, "a person ends the pause"


async def test_a_mail_that_only_looks_like_our_trouble_does_not_keep_the_others_waiting(
    database_url: str, tmp_path: Path
) -> None:
    odd = {f"RCPT:{ANNA}": "550 5.7.1 relaying denied"}
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults=odd)) as desk:
        mailbox = await desk.mailbox()
        await desk.lead()
        bo = await desk.lead("bo@elsewhere.example", "Bo")
        await desk.turn(mailbox)
        desk.later(minutes=15)
        await desk.turn(mailbox)
        assert [mail.state for mail in await desk.deliveries(bo)] == [State.SENT]
        assert (await desk.the_mailbox(mailbox)).failures == 0


async def test_a_kept_connection_that_the_server_closed_meanwhile_costs_nothing(
    database_url: str, tmp_path: Path
) -> None:
    async def say_goodbye(conversation: Conversation) -> None:
        await conversation.answer("421 4.4.2 idle for too long")
        conversation.cut_after_writing()

    async with a_desk(database_url, tmp_path) as desk:
        mailbox = await desk.mailbox()
        leads = [await desk.lead(f"lead{n}@company{n}.example") for n in range(3)]
        await desk.turn(mailbox)
        desk.server.cut_all()
        desk.later(hours=2)
        await desk.turn(mailbox)
        for conversation in list(desk.server.open_connections):
            await say_goodbye(conversation)
        desk.later(hours=2)
        await desk.turn(mailbox)

        for lead in leads:
            assert [mail.state for mail in await desk.deliveries(lead)] == [State.SENT]
        assert (len(desk.server.accepted), desk.server.connections) == (3, 3)
        assert (await desk.the_mailbox(mailbox)).failures == 0


async def test_a_mail_whose_outcome_nobody_knows_is_not_sent_again_however_long_it_takes(
    database_url: str, tmp_path: Path
) -> None:
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"KEPT": drop})) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        desk.server.faults.clear()
        for _ in range(5):
            await desk.later_with_inbox_read(mailbox, days=1)
            await reconcile.requeue_lapsed(desk.app)
            await reconcile.mark_undecided(desk.app)
            await reconcile.settle_adrift(desk.app)
            assert not await desk.turn(mailbox)
        assert len(desk.server.accepted) == 1

        [mail] = await desk.deliveries(lead)
        await reconcile.resolve(desk.app, mail.id, "sent", by="ops")
        enrollment = await desk.enrollment(lead)
        assert enrollment.next_step == 1 and enrollment.due_at is not None and enrollment.due_at > desk.clock.now()


async def test_a_refused_person_costs_the_next_one_nothing(database_url: str, tmp_path: Path) -> None:
    refused = {f"RCPT:{ANNA}": "550 5.1.1 no such user"}
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults=refused)) as desk:
        mailbox = await desk.mailbox()
        await desk.lead()
        bo = await desk.lead("bo@elsewhere.example", "Bo")
        await desk.turn(mailbox)
        desk.later(hours=2)
        await desk.turn(mailbox)
        assert [mail.state for mail in await desk.deliveries(bo)] == [State.SENT]
        async with desk.app.read() as s:
            assert await suppressions.reason_for(s, ANNA) is not None
        # The connection survived the refusal, and so did the transaction state on it.
        assert desk.server.connections == 1


async def test_a_failing_turn_never_shortens_the_gap_behind_another_mail(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mailbox = await desk.mailbox()
        await desk.lead()
        await desk.lead("bo@elsewhere.example", "Bo")
        await desk.turn(mailbox)
        gap_ends = (await desk.the_mailbox(mailbox)).next_turn_at
        assert gap_ends is not None and gap_ends > desk.clock.now() + timedelta(minutes=1)

        await record.mailbox_failed(desk.app, mailbox, Unreachable("another worker cannot connect"))

        ill = await desk.the_mailbox(mailbox)
        assert (ill.failures, ill.next_turn_at) == (1, gap_ends)


async def test_a_server_away_from_this_machine_is_an_ill_mailbox_while_offline(
    database_url: str, tmp_path: Path
) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mailbox, lead = await desk.mailbox(smtp_host="mail.elsewhere.example", smtp_security="tls"), await desk.lead()
        assert not await desk.turn(mailbox)
        await _is_on_record(desk, mailbox, lead, _ILL)
        assert "offline" in ((await desk.the_mailbox(mailbox)).failure or "")


async def test_a_mail_that_a_person_sends_again_has_its_two_days_anew(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"DOT": drop})) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        [lost] = await desk.deliveries(lead)
        desk.later(days=3)
        await reconcile.resolve(desk.app, lost.id, "resend", by="ops")
        desk.server.faults = {"RCPT": "451 4.7.1 greylisted"}
        await desk.turn(mailbox)
        [mail] = await desk.deliveries(lead)
        assert (mail.state, (await desk.enrollment(lead)).state) == (State.QUEUED, Enrolled.ACTIVE)
        assert mail.due_at > desk.clock.now()


# -- TLS ---------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.mark.parametrize("security", ["tls", "starttls"])
@pytest.mark.parametrize("flaw", [None, "stranger", "wrong name", "dropped", "plain"])
async def test_over_tls_a_mail_leaves_or_nothing_at_all_is_said(
    security: str, flaw: str | None, authority: trustme.CA, database_url: str, tmp_path: Path
) -> None:
    context = server_context(
        trustme.CA() if flaw == "stranger" else authority, "other.test" if flaw == "wrong name" else "127.0.0.1"
    )
    faults: dict[str, Fault] = {"STARTTLS" if security == "starttls" else "GREETING": drop} if flaw == "dropped" else {}
    offered = None if flaw == "plain" else context
    server = SmtpServer(
        logins=LOGINS,
        faults=faults,
        tls=offered if security == "tls" else None,
        starttls=offered if security == "starttls" else None,
    )
    cafile = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(cafile))
    async with a_desk(database_url, tmp_path, server, cafile=cafile) as desk:
        mailbox, lead = await desk.mailbox(smtp_security=security), await desk.lead()
        if flaw is None:
            assert await desk.turn(mailbox)
            assert [mail.state for mail in await desk.deliveries(lead)] == [State.SENT]
            return
        assert not await desk.turn(mailbox)
        await _is_on_record(desk, mailbox, lead, _ILL)
        assert not {"AUTH", "MAIL"} & set(server.said)


# -- introductions -----------------------------------------------------------------------------------------------------


async def test_a_reply_without_a_usable_message_id_still_gets_its_introduction(
    database_url: str, tmp_path: Path
) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mailbox, lead = await desk.the_mailbox(await desk.mailbox()), await desk.the_lead(await desk.lead())
        closer = Closer(id="clo_1", address="jonas@northlane.example", name="Jonas Ferreira", booking_url=None)
        reply = Message(from_address=ANNA, from_name="Anna", text="Yes, please.", received_at=START)
        for parent_id in ("", "no brackets", "<spaces in it@x>"):
            reply.message_id, reply.subject = parent_id, "Re: Late inbound"
            reply.reading = {"references": ["<first@northlane.example>"]}
            letter = letters.introduction("del_1", START, parse(desk.files), lead, mailbox, closer, reply, ())
            headers = message_from_bytes(letter.raw)
            assert headers["In-Reply-To"] is None
            assert headers["References"] == "<first@northlane.example>"
            assert headers["Subject"] == "Re: Late inbound"


async def test_nobody_who_opted_out_is_introduced_also_when_they_answered_for_another(
    database_url: str, tmp_path: Path
) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await a_positive_answer(desk, mailbox, lead, "bo@tidewell.example")
        async with desk.app.write() as s:
            await suppressions.add(s, "bo@tidewell.example", Reason.UNSUBSCRIBE, "test", desk.clock.now())
        await desk.later_with_inbox_read(mailbox, hours=1)

        await desk.turn(mailbox)

        said = {recipient for mail in desk.server.accepted for recipient in mail.recipients}
        assert "bo@tidewell.example" not in said
        [introduction] = [d for d in await desk.deliveries(lead) if d.purpose == Purpose.INTRODUCTION]
        assert introduction.state == State.CANCELLED
        assert introduction.held_reason and "suppressed" in introduction.held_reason


async def a_positive_answer(desk: Desk, mailbox_id: str, lead_id: str, writer: str) -> None:
    """A hand-off whose introduction is due: `writer` answered in the lead's thread, and Jonas takes the lead."""
    now = desk.clock.now()
    closer = NewCloser(name="Jonas Ferreira", address="jonas@northlane.example", booking_url="https://x.example/j")
    await add_closer(desk.app, closer)
    enrollment = await desk.enrollment(lead_id)
    await desk.message(mailbox_id, "msg_1", writer)
    async with desk.app.write() as s:
        ended = update(Enrollment).where(Enrollment.id == enrollment.id)
        await s.execute(ended.values(state=Enrolled.REPLIED, due_at=None))
        values = {"id": "hand_1", "lead_id": lead_id, "message_id": "msg_1", "mailbox_id": mailbox_id}
        await handoffs.open_once(s, {**values, "state": Handed.WANTED, "created_at": now})
    assert await introduce(desk.app, "hand_1")
