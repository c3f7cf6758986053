"""Which mails of a mailbox's past belong together, and which of them answer a mail with which we began.

Owns the rule of what counts as an answer to outreach: it stands in a conversation whose first mail was ours, to
somebody outside. Works on what headers say; must not read words, and must not decide what comes of an answer.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.matching import MatchedBy
from app.domain.suppression import domain_of

# So long after a mail of ours its subject alone, without references, makes an answer of a mail.
_LATELY = timedelta(days=90)
# Two clocks may differ by so much.
_SKEW = timedelta(hours=12)
# A shorter subject stands in too many others.
_TELLING = 8
_LONGEST_SUBJECT = 200
_PREFIX = re.compile(
    r"\s{0,3}(?:\[[^\]]{1,40}\]\s{0,3})?(?:re|aw|sv|vs|rv|res|antw|ref|fwd?|wg|tr|r|i|enc|automatic reply|auto"
    r"|autoreply|automatische antwort|réponse automatique|respuesta automática|risposta automatica"
    r"|resposta automática|automatisch antwoord)\s{0,2}(?:\[\d{1,3}\])?\s{0,2}:",
    re.IGNORECASE,
)


class Form(StrEnum):
    """What sort of mail it is, as far as its header tells."""

    PERSON = "person"
    REPORT = "report"
    LIST = "list"
    # An automatic answer, which answers nobody's question.
    NOTICE = "notice"
    MACHINE = "machine"


class Uncounted(StrEnum):
    """Why a mail is no answer to outreach."""

    OLD = "old"
    COLLEAGUE = "colleague"
    LIST = "list"
    MACHINE = "machine"
    REPORT = "report"
    THEIRS = "theirs"
    INSIDE = "inside"
    BEFORE = "before"
    ANEW = "anew"
    STRANGER = "stranger"
    WITHHELD = "withheld"


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """What the header of one mail says.

    `folder` and `uid` say where it lies. Message-IDs are fingerprints, the references newest first; addresses are
    canonical; `subject` is a plain one.
    """

    folder: int
    uid: int
    key: int
    references: tuple[int, ...]
    at: datetime
    writer: str
    recipients: tuple[str, ...]
    subject: str
    form: Form


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """A mail that answers outreach: in which conversation, whose lead, and what told; for returned mail which one."""

    mail: Seen
    conversation: int
    lead: str
    by: MatchedBy
    original: int | None = None


def fingerprint(text: str) -> int:
    """A Message-ID as a number of 64 bits: a hundred thousand of them are to fit into the memory."""
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).digest())


def plain_subject(subject: str) -> str:
    """A subject without what mail programs put before it, for comparing."""
    rest = subject[: 2 * _LONGEST_SUBJECT]
    for _ in range(10):
        if (found := _PREFIX.match(rest)) is None:
            break
        rest = rest[found.end() :]
    return " ".join(rest.casefold().split())[:_LONGEST_SUBJECT]


def own_addresses(mailbox: str, sent: Iterable[Seen], organisation: Callable[[str], str | None]) -> frozenset[str]:
    """The canonical addresses that write from a mailbox: its own, and those that are seen in its Sent folder.

    Somebody from elsewhere who is also written to from there is no alias: their mail was put there by hand.
    """
    writers: set[str] = set()
    recipients: set[str] = set()
    for mail in sent:
        writers.add(mail.writer)
        recipients.update(mail.recipients)
    home = organisation(domain_of(mailbox))
    at_home = {writer for writer in writers if home is not None and organisation(domain_of(writer)) == home}
    return frozenset({mailbox} | at_home | (writers - recipients - {""}))


class Past:
    """All mails of a mailbox in some span of time, each once.

    `ours` are the addresses that write from it; `organisation` gives the registrable domain of a domain, None for those
    that say nothing about where one works. In the folders of `junk` nobody of ours writes, whatever a From line says.
    """

    def __init__(
        self,
        mails: Sequence[Seen],
        ours: frozenset[str],
        organisation: Callable[[str], str | None],
        junk: frozenset[int] = frozenset(),
    ) -> None:
        self._organisation = organisation
        self._ours = ours
        self._junk = junk
        self._companies = frozenset(name for own in ours if (name := organisation(domain_of(own))) is not None)
        self._parents: dict[int, int] = {}
        for mail in mails:
            for reference in mail.references:
                self._join(mail.key, reference)
        self._mails: dict[int, Seen] = {mail.key: mail for mail in mails}
        # The first mail of each conversation, as far as it is here: one that answers none.
        self._firsts: dict[int, Seen] = {}
        self._written: dict[int, list[Seen]] = defaultdict(list)
        self._to: dict[str, list[Seen]] = defaultdict(list)
        self._to_company: dict[str, list[Seen]] = defaultdict(list)
        for mail in sorted(mails, key=lambda each: each.at):
            self._note(mail)
        # The mails of ours to outside, in conversations that began with one, oldest first.
        self.outreach = [mail for mail in self._ours_to_outside() if self._began(self._root(mail.key)) is None]
        for mail in self.outreach:
            for company in {name for each in self._outside(mail) if (name := organisation(domain_of(each)))}:
                self._to_company[company].append(mail)

    def _note(self, mail: Seen) -> None:
        is_inside = self.is_inside(mail.writer)
        if is_inside and (mail.folder in self._junk or mail.form in (Form.REPORT, Form.NOTICE)):
            return
        conversation = self._root(mail.key)
        if not mail.references:
            self._firsts.setdefault(conversation, mail)
        if not is_inside:
            return
        self._written[conversation].append(mail)
        for address in self._outside(mail):
            self._to[address].append(mail)

    def _ours_to_outside(self) -> list[Seen]:
        found = {mail.key: mail for mails in self._to.values() for mail in mails if mail.writer in self._ours}
        return sorted(found.values(), key=lambda each: each.at)

    def _outside(self, mail: Seen) -> list[str]:
        return [address for address in mail.recipients if not self.is_inside(address)]

    def _join(self, one: int, other: int) -> None:
        self._parents[self._root(other)] = self._root(one)

    def _root(self, key: int) -> int:
        top = key
        while (above := self._parents.get(top, top)) != top:
            top = above
        while (above := self._parents.get(key, top)) != top:
            self._parents[key], key = top, above
        return top

    def is_inside(self, address: str) -> bool:
        """Whether somebody of ours has this address."""
        return address in self._ours or self._organisation(domain_of(address)) in self._companies

    def is_ours(self, mail: Seen) -> bool:
        """Whether an address of the mailbox wrote it, by its From line."""
        return mail.writer in self._ours

    def _began(self, conversation: int) -> Uncounted | None:
        """None where a conversation began with a mail of ours to somebody outside; else why it does not count."""
        first = self._firsts.get(conversation)
        if first is None:
            return Uncounted.BEFORE
        if first.writer not in self._ours:
            return Uncounted.COLLEAGUE if self.is_inside(first.writer) else Uncounted.THEIRS
        return None if self._outside(first) else Uncounted.INSIDE

    def place(self, mail: Seen) -> Answer | Uncounted:
        """What a mail by somebody else answers, or why it counts for nothing. A report about returned mail that names
        none in its header is `REPORT`; `returned` places it once it was read."""
        # Our own mail server, too, returns mail.
        if self.is_inside(mail.writer) and mail.form is not Form.REPORT:
            return Uncounted.COLLEAGUE
        conversation = self._root(mail.key)
        if self._written.get(conversation):
            return self._began(conversation) or self._answer(mail, conversation, MatchedBy.REFERENCES)
        if mail.form is Form.REPORT:
            return Uncounted.REPORT
        if mail.form is Form.LIST:
            return Uncounted.LIST
        if (answered := self._by_subject(mail, self._to.get(mail.writer, ()))) is not None:
            conversation = self._root(answered.key)
            return self._began(conversation) or self._answer(mail, conversation, MatchedBy.ADDRESS)
        company = self._organisation(domain_of(mail.writer)) or ""
        if (answered := self._by_subject(mail, self._to_company.get(company, ()))) is not None:
            return self._answer(mail, self._root(answered.key), MatchedBy.COMPANY)
        if mail.form in (Form.MACHINE, Form.NOTICE):
            return Uncounted.MACHINE
        if mail.references:
            return Uncounted.BEFORE
        return Uncounted.ANEW if self._was_lately_written_to(mail) else Uncounted.STRANGER

    def returned(self, mail: Seen, message_ids: Iterable[str], recipients: Sequence[str]) -> Answer | Uncounted:
        """What a report is about: the mail that it encloses, and whom it did not reach (canonical addresses)."""
        for message_id in message_ids:
            original = self._mails.get(fingerprint(message_id))
            if original is not None and original.writer in self._ours:
                conversation = self._root(original.key)
                if (why := self._began(conversation)) is not None:
                    return why
                there = self._outside(original)
                # It reached the lead, and failed at somebody of ours.
                if not any(a in there for a in recipients) and any(a in original.recipients for a in recipients):
                    return Uncounted.REPORT
                lead = next((address for address in recipients if address in there), there[0] if there else "")
                by = MatchedBy.RETURNED
                return Answer(mail=mail, conversation=conversation, lead=lead, by=by, original=original.key)
        return Uncounted.REPORT

    def _by_subject(self, mail: Seen, written: Sequence[Seen]) -> Seen | None:
        """The newest of these mails of ours, not long before, whose subject this one carries on."""
        end = bisect_right(written, mail.at + _SKEW, key=lambda each: each.at)
        for ours in reversed(written[:end]):
            if ours.at < mail.at - _LATELY:
                return None
            if ours.subject and (
                ours.subject in mail.subject if len(ours.subject) >= _TELLING else ours.subject == mail.subject
            ):
                return ours
        return None

    def _was_lately_written_to(self, mail: Seen) -> bool:
        return any(mail.at - _LATELY <= ours.at <= mail.at for ours in self._to.get(mail.writer, ()))

    def _answer(self, mail: Seen, conversation: int, by: MatchedBy) -> Answer:
        """The lead is the writer, where we wrote to them; else whoever the answered mail was for."""
        ours = {each.key: each for each in self._written[conversation] if each.writer in self._ours}
        if any(mail.writer in self._outside(each) for each in ours.values()):
            return Answer(mail=mail, conversation=conversation, lead=mail.writer, by=by)
        answered = [*(ours[key] for key in mail.references if key in ours), self._firsts[conversation]]
        lead = next(address for each in answered for address in self._outside(each))
        return Answer(mail=mail, conversation=conversation, lead=lead, by=by)

    def before(self, answer: Answer, most: int) -> list[Seen]:
        """The mails of ours in the conversation of an answer that went before it, the newest `most` of them.

        None that answers it, whatever the clocks say: it quotes the very words.
        """
        written = self._written[answer.conversation]
        end = bisect_right(written, answer.mail.at, key=lambda each: each.at)
        earlier = [each for each in written[:end] if answer.mail.key not in each.references]
        return earlier[-most:]

    def reaction(self, answer: Answer, after: datetime) -> Seen | None:
        """The first mail of ours behind an instant, in the conversation of an answer or to its writer or lead, that
        went outside."""
        heard = (each for each in self._written[answer.conversation] if not self._is_internal(each))
        later = _behind(heard, after)
        for address in {answer.mail.writer, answer.lead}:
            later += self.written_after(address, after)
        return min(later, key=lambda each: each.at, default=None)

    def passed_on(self, answer: Answer) -> Seen | None:
        """The first mail behind an answer by which it went to somebody of ours only."""
        internal = (each for each in self._written[answer.conversation] if self._is_internal(each))
        return next(iter(_behind(internal, answer.mail.at)), None)

    def outreach_to(self, address: str) -> list[Seen]:
        """Our mails to an address (canonical) that are outreach, oldest first."""
        return [mail for mail in self._to.get(address, ()) if self._began(self._root(mail.key)) is None]

    def written_after(self, address: str, at: datetime) -> list[Seen]:
        """Our mails to an address (canonical) behind an instant, oldest first."""
        return _behind(self._to.get(address, ()), at)

    def _is_internal(self, mail: Seen) -> bool:
        return not self._outside(mail)


def _behind(mails: Iterable[Seen], at: datetime) -> list[Seen]:
    return [each for each in mails if each.at > at]
