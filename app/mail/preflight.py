"""Whether DNS lets a domain send: each record judged, with the mend, and those without which no mailbox may start.

Large receivers refuse or file as spam what has no SPF, DKIM and DMARC, and nobody can answer where there is no MX.
Words what `app.mail.dns` reads. Must not decide what follows.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dns.asyncresolver import Resolver

from app.mail.dns import MOST_LOOKUPS, LookupFailed, find_dkim, find_dmarc, find_mx, find_soa, find_spf

# RFC 8301 section 3.2: receivers must not accept less; signers should use 2048.
_LEAST_BITS, _GOOD_BITS = 1024, 2048


class Judgement(StrEnum):
    """`bad`: nothing is sent from this domain until it is mended."""

    FINE = "fine"
    DOUBTFUL = "doubtful"
    BAD = "bad"


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What is said of one record; `mend` is empty where all is fine."""

    judgement: Judgement
    text: str
    mend: str = ""


def _fine(text: str) -> Verdict:
    return Verdict(judgement=Judgement.FINE, text=text)


def _doubtful(text: str, mend: str) -> Verdict:
    return Verdict(judgement=Judgement.DOUBTFUL, text=text, mend=mend)


def _bad(text: str, mend: str) -> Verdict:
    return Verdict(judgement=Judgement.BAD, text=text, mend=mend)


async def _mx(resolver: Resolver, name: str) -> Verdict:
    found = await find_mx(resolver, name)
    mend = "publish the MX of your mail provider"
    if found.is_null:
        return _bad(
            "it says that nobody takes mail here, so no reply can arrive", f"{mend}, or send from another domain"
        )
    if found.hosts:
        return _fine(", ".join(found.hosts[:3]))
    if found.has_address:
        return _doubtful("there is none; servers try its address instead", mend)
    return _bad("there is none, so no reply and no bounce can arrive", mend)


async def _soa(resolver: Resolver, name: str) -> Verdict:
    if await find_soa(resolver, name):
        return _fine("it has a zone")
    return _bad(
        "there is no SOA record: the domain has no zone of its own", f"register {name}, and see its name servers"
    )


async def _spf(resolver: Resolver, name: str) -> Verdict:
    found = await find_spf(resolver, name)
    if found.record is None:
        mend = f"publish the TXT record of your mail provider at {name}, such as v=spf1 include:… ~all"
        return _bad("there is no SPF record, and large receivers refuse mail without", mend)
    if found.error is not None:
        return _bad(found.error, f"correct the TXT record v=spf1 … at {name}")
    return _fine(f"one record, {found.lookups} of {MOST_LOOKUPS} look-ups")


async def _dmarc(resolver: Resolver, name: str) -> Verdict:
    found = await find_dmarc(resolver, name)
    if found.record is None:
        mend = f"publish a TXT record at _dmarc.{name}: v=DMARC1; p=none; rua=mailto:…"
        return _bad("there is no DMARC record, which large receivers ask of senders", mend)
    if found.error is not None:
        return _bad(found.error, f"correct the TXT record at _dmarc.{name}")
    return _fine(f"policy {found.policy}")


async def _dkim(resolver: Resolver, name: str) -> Verdict:
    found = await find_dkim(resolver, name)
    if not found:
        mend = "see in the provider's settings that DKIM signing is on, and under which name its key is published"
        return _doubtful("no key was found under the usual names; it may have another", mend)
    usable = [key for key in found if key.bits is None or key.bits >= _LEAST_BITS]
    if not usable:
        text = f"the key under {found[0].selector} has {found[0].bits} bits, and receivers ask for {_LEAST_BITS}"
        return _bad(text, "have the provider make a new key of 2048 bits")
    if all(key.bits is not None and key.bits < _GOOD_BITS for key in usable):
        text = f"the key under {usable[0].selector} has {usable[0].bits} bits, which is little"
        return _doubtful(text, "have the provider make a new key of 2048 bits")
    return _fine(f"a key under {', '.join(key.selector for key in usable)}")


CHECKS: Mapping[str, Callable[[Resolver, str], Awaitable[Verdict]]] = {
    "MX": _mx,
    "SOA": _soa,
    "SPF": _spf,
    "DMARC": _dmarc,
    "DKIM": _dkim,
}


async def what_is_bad(resolver: Resolver, domain: str, within: float) -> list[str]:
    """The sentences of what keeps a domain from sending. Where DNS gives no answer in `within` seconds nothing is
    known, and nothing is held against the domain."""

    async def one(name: str, check: Callable[[Resolver, str], Awaitable[Verdict]]) -> str | None:
        try:
            async with asyncio.timeout(within):
                found = await check(resolver, domain)
        except (TimeoutError, LookupFailed):
            return None
        bad = found.judgement is Judgement.BAD
        return f"{name} of {domain}: {found.text}. Mend: {found.mend}" if bad else None

    found = await asyncio.gather(*(one(name, check) for name, check in CHECKS.items()))
    return [sentence for sentence in found if sentence]
