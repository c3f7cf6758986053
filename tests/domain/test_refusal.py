"""What servers say and what it means: answers by provider, status and phase (RFC 3463), in words of our own making."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.refusal import GIVE_UP_AFTER, Meaning, meaning, retry_wait
from app.errors import AuthFailed, MailError, Permanent, Phase, Temporary

AUTH, MAIL, RCPT, DATA = Phase.AUTH, Phase.MAIL, Phase.RCPT, Phase.DATA
NO_SUCH, LATER, THIS, OURS = Meaning.NO_SUCH_RECIPIENT, Meaning.LATER, Meaning.THIS_MAIL, Meaning.OUR_MAILBOX


def answer(phase: Phase, code: int, text: str) -> MailError:
    return (Temporary if code < 500 else Permanent)(text, phase=phase, code=code)


ANSWERS: list[tuple[Phase, int, str, Meaning]] = [
    # The address is not there. Gmail, Exchange Online, Postfix, Exim, Sendmail, qmail, Yahoo.
    (RCPT, 550, "5.1.1 The account you wrote to is not here. Check for typos or spaces. gsmtp", NO_SUCH),
    (RCPT, 550, "5.1.1 <anna@acme.test>: Recipient address rejected: User unknown in local recipient table", NO_SUCH),
    (RCPT, 550, "5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", NO_SUCH),
    (DATA, 550, "5.1.10 RESOLVER.ADR.RecipientNotFound; not found", NO_SUCH),
    (RCPT, 550, "5.1.1 <anna@acme.test>... User unknown", NO_SUCH),
    (RCPT, 550, "No such user here", NO_SUCH),
    (RCPT, 550, "Unknown user: anna@acme.test", NO_SUCH),
    (RCPT, 550, "5.1.0 <anna@acme.test> no such mailbox", NO_SUCH),
    (RCPT, 554, "5.0.0 delivery error: this account does not exist", NO_SUCH),
    (RCPT, 550, "5.1.2 <anna@nowhere.test>: the domain has no mail server", NO_SUCH),
    (RCPT, 556, "5.1.10 Recipient address has null MX", NO_SUCH),  # RFC 7505 section 4.1
    (RCPT, 550, "5.1.6 the mailbox has moved, no forwarding address", NO_SUCH),
    (RCPT, 501, "5.1.3 Bad recipient address syntax", NO_SUCH),
    # It may come through later: greylisting, throttling, a full mailbox, the server's own trouble.
    (RCPT, 450, "4.2.0 <anna@acme.test>: Recipient address rejected: Greylisted, come back in 5 minutes", LATER),
    (RCPT, 451, "4.7.1 Try again later", LATER),
    (RCPT, 452, "4.2.2 The recipient's inbox is out of storage space. gsmtp", LATER),
    (RCPT, 450, "4.2.1 The recipient gets mail at too high a rate. gsmtp", LATER),
    (RCPT, 450, "4.1.2 <anna@acme.test>: Recipient address rejected: Domain not found", LATER),
    (RCPT, 452, "4.5.3 Too many recipients", LATER),
    (DATA, 421, "4.7.28 Unusual rate of mail from this address block. gsmtp", LATER),
    (DATA, 432, "4.3.2 STOREDRV; recipient thread limit exceeded", LATER),
    (DATA, 451, "4.4.0 DNS query failed", LATER),
    (DATA, 451, "User unknown for the moment: directory not available", LATER),
    # This mail, for this recipient: policy, content, size, an account that is shut. A person looks.
    (RCPT, 550, "5.4.1 Recipient address rejected: Access denied. AS(201806281)", THIS),
    (RCPT, 550, "5.2.1 The account you wrote to is inactive. gsmtp", THIS),
    (RCPT, 552, "5.2.2 The account you wrote to is over quota. gsmtp", THIS),
    (RCPT, 550, "5.7.1 Service unavailable, client host blocked by a list", THIS),
    (RCPT, 550, "5.7.1 <anna@acme.test>: Relay access denied", THIS),
    (RCPT, 550, "5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required", THIS),
    (RCPT, 550, "Requested action not taken: mailbox unavailable", THIS),
    (RCPT, 554, "Message refused", THIS),
    (DATA, 552, "5.3.4 Message size exceeds fixed limit", THIS),
    (DATA, 550, "5.7.1 The mail looks unsolicited, so it was blocked. gsmtp", THIS),
    (DATA, 550, "5.7.26 The mail has no valid DKIM signature and SPF did not pass. gsmtp", THIS),
    (DATA, 554, "5.6.0 Invalid message content", THIS),
    (DATA, 550, "the page you link to does not exist", THIS),
    # Ours: not logged in, not allowed to send as this sender, over the limit of the day, blocked by the provider.
    (AUTH, 535, "5.7.8 Username and Password not accepted", OURS),
    (AUTH, 454, "4.7.0 Temporary authentication failure", OURS),
    (MAIL, 530, "5.7.0 Authentication Required. gsmtp", OURS),
    (MAIL, 530, "5.7.57 Client not authenticated to send mail", OURS),
    (MAIL, 451, "4.3.0 Mail server temporarily rejected message", OURS),
    (RCPT, 550, "5.1.8 Access denied, bad outbound sender", OURS),
    (RCPT, 553, "5.1.7 <us@mail.example>: Sender address rejected: bad syntax", OURS),
    (DATA, 550, "5.4.5 Daily user sending limit exceeded. gsmtp", OURS),
    (RCPT, 550, "5.1.90 Your message can't be sent: the daily limit for recipients is reached", OURS),
    (DATA, 550, "5.7.60 SMTP; Client does not have permissions to send as this sender", OURS),
    (DATA, 554, "5.2.252 SendAsDenied; us@mail.example not allowed to send as you@mail.example", OURS),
    (DATA, 550, "5.7.501 Access denied, spam abuse detected from this account", OURS),
    (RCPT, 550, "5.7.502 Access denied, banned sender", OURS),
    (RCPT, 550, "5.7.705 Access denied, tenant has exceeded threshold", OURS),
    (RCPT, 550, "5.7.708 Access denied, traffic not accepted from this IP", OURS),
    # Words and digits that mislead.
    (RCPT, 550, "Verification failed for <us@mail.example> No Such User Here Sender verify failed", THIS),
    (RCPT, 550, "<us@mail.example>: Sender address rejected: User unknown in virtual mailbox table", THIS),
    (RCPT, 550, "the domain of the MAIL FROM address does not exist", THIS),
    (RCPT, 554, "mail from 5.1.1.20 refused, see our list", THIS),
    (RCPT, 554, "192.5.1.1 is blocked", THIS),
    (RCPT, 550, "Mailer 2.1.1 refuses this", THIS),
    (RCPT, 550, "host mx.acme.test said: 550-5.1.1 nobody by that name", NO_SUCH),
    (RCPT, 550, "policy (see 5.1.1).", NO_SUCH),
]


@pytest.mark.parametrize(
    ("phase", "code", "text", "means"), ANSWERS, ids=[f"{a[0]} {a[1]} {a[2]}"[:60] for a in ANSWERS]
)
def test_what_an_answer_means(phase: Phase, code: int, text: str, means: Meaning) -> None:
    assert meaning(answer(phase, code, text)) is means


def test_a_refused_login_is_our_trouble_whatever_it_says() -> None:
    assert meaning(AuthFailed("User unknown", phase=Phase.AUTH, code=535)) is OURS


@given(st.sampled_from(Phase), st.integers(400, 499), st.text(max_size=60))
def test_a_temporary_answer_never_condemns_an_address(phase: Phase, code: int, text: str) -> None:
    assert meaning(answer(phase, code, text)) in (LATER, OURS)


@given(st.sampled_from([Phase.CONNECT, AUTH, MAIL, DATA]), st.text(max_size=60))
def test_without_a_status_only_an_answer_to_the_recipient_condemns_it(phase: Phase, text: str) -> None:
    if "5.1." not in text:
        assert meaning(answer(phase, 550, text + " user unknown")) is not NO_SUCH


def test_waits_grow_from_half_an_hour_to_four_hours() -> None:
    # RFC 5321 section 4.5.4.1.
    waits = [retry_wait(attempts) for attempts in range(1, 30)]
    assert waits[0] == timedelta(minutes=30)
    assert all(one <= other for one, other in pairwise(waits))
    assert waits[-1] == timedelta(hours=4)
    assert sum(waits[:14], timedelta()) < GIVE_UP_AFTER < sum(waits[:15], timedelta())
