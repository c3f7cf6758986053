"""The whole of a backtest: look, match, read, decide, count. Time is an argument, and nothing is stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from app.backtest.judge import judge
from app.backtest.replies import read_all
from app.backtest.report import Report, report
from app.backtest.survey import SENT_MARGIN, Connection, Progress, Survey, survey
from app.context import Reader
from app.domain.conversation import Past, Seen, Uncounted, own_addresses
from app.domain.policy import RoutingPolicy
from app.domain.suppression import canonical
from app.errors import NotFound
from app.mail.domains import organisation
from app.mail.imap import Role


async def backtest(
    connection: Connection,
    reader: Reader,
    address: str,
    policy: RoutingPolicy,
    *,
    since: date,
    now: datetime,
    sent: str | None = None,
    progress: Progress = lambda doing, done, total: None,
) -> Report:
    """Read the mail of a mailbox since a day, and report; the connection is closed at the end. `sent`: its Sent
    folder, where the server does not say.

    Raises NotFound where there is nothing to look at, Invalid without a Sent folder, Conflict where a folder is
    numbered anew meanwhile, and errors.MailError.
    """
    try:
        found = await survey(connection, since, sent, progress)
        ours = own_addresses(canonical(address), found.sent(), organisation)
        others = [mail for mail in found.mails if mail.writer not in ours]
        theirs = [mail for mail in others if mail.at.date() >= since]
        _refuse_nothing(found, theirs, since)
        junk = frozenset(n for n, folder in enumerate(found.folders) if folder.role is Role.JUNK)
        past = Past(found.mails, ours, organisation, junk)
        heard = await read_all(connection, reader, found, past, theirs, progress)
    finally:
        await connection.close()
    heard.uncounted += Counter({Uncounted.OLD: len(others) - len(theirs), Uncounted.WITHHELD: found.withheld})
    return report(address, since, now, found, past, heard, judge(heard.read, past, policy))


def _refuse_nothing(found: Survey, theirs: Sequence[Seen], since: date) -> None:
    """A report without anything in it would look like one about a quiet mailbox."""
    names = ", ".join(folder.name for folder in found.folders)
    if not found.mails:
        raise NotFound(f"there is no mail since {since} in {names}: go further back with --since")
    if not found.sent():
        from_day = since - SENT_MARGIN
        told = ", ".join(folder.name for folder in found.folders if folder.role is Role.SENT)
        raise NotFound(
            f"nothing was sent since {from_day}: {told} is empty, so there is no mail that a reply could answer. If "
            f"what was sent lies elsewhere, name that folder with --sent; there are {names}"
        )
    if not theirs:
        raise NotFound(f"nothing came in since {since} in {names}: go further back with --since")
