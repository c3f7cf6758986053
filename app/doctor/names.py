"""The sender domains in DNS: whether receivers can tell that mail is ours. Words what `app.mail.dns` reads."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence

from dns.asyncresolver import Resolver

from app.doctor.findings import PATIENCE, Finding, ok, problem, skipped, warning
from app.mail.dns import MOST_LOOKUPS, LookupFailed, find_dkim, find_dmarc, find_mx, find_spf

_AT_ONCE = 4


async def domains(resolver: Resolver | None, names: Sequence[str]) -> list[Finding]:
    """All sender domains. `resolver` is None while `offline` is set: the question itself would leave this machine."""
    if resolver is None:
        return [skipped(f"DNS of {name}", "THAW_OFFLINE is set") for name in names]
    few = asyncio.Semaphore(_AT_ONCE)

    async def one(name: str) -> list[Finding]:
        about = f"DNS of {name}"
        async with few:
            found = await asyncio.gather(
                *(_asked(f"{about}, {what}", check(resolver, name)) for what, check in _CHECKS.items())
            )
        return list(found)

    return [finding for found in await asyncio.gather(*map(one, names)) for finding in found]


async def _asked(about: str, check: Awaitable[Finding]) -> Finding:
    """What a check found. Without an answer nothing is known, which is no verdict on the domain."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await check
    except TimeoutError:
        why = f"DNS did not answer all questions within {PATIENCE:g} s"
    except LookupFailed as failed:
        why = str(failed)
    return warning(about, why, "see that this machine can ask DNS, and look again later")


async def _mx(resolver: Resolver, name: str) -> Finding:
    about = f"DNS of {name}, MX"
    found = await find_mx(resolver, name)
    if found.is_null:
        mend = "publish the MX of your mail provider, or send from another domain"
        return problem(about, "it says that nobody takes mail here, so no reply can arrive", mend)
    if found.hosts:
        return ok(about, ", ".join(found.hosts[:3]))
    if found.has_address:
        return warning(about, "there is none; servers try its address instead", "publish the MX of your mail provider")
    return problem(about, "there is none, so no reply and no bounce can arrive", "publish the MX of your mail provider")


async def _spf(resolver: Resolver, name: str) -> Finding:
    about = f"DNS of {name}, SPF"
    found = await find_spf(resolver, name)
    if found.record is None:
        mend = f"publish the TXT record of your mail provider at {name}, such as v=spf1 include:… ~all"
        return problem(about, "there is no SPF record, and large receivers refuse mail without", mend)
    if found.error is not None:
        return problem(about, found.error, f"correct the TXT record v=spf1 … at {name}")
    return ok(about, f"one record, {found.lookups} of {MOST_LOOKUPS} look-ups")


async def _dmarc(resolver: Resolver, name: str) -> Finding:
    about = f"DNS of {name}, DMARC"
    found = await find_dmarc(resolver, name)
    if found.record is None:
        mend = f"publish a TXT record at _dmarc.{name}: v=DMARC1; p=none; rua=mailto:…"
        return warning(about, "there is no DMARC record, which large receivers ask of senders", mend)
    if found.error is not None:
        return warning(about, found.error, f"correct the TXT record at _dmarc.{name}")
    return ok(about, f"policy {found.policy}")


async def _dkim(resolver: Resolver, name: str) -> Finding:
    about = f"DNS of {name}, DKIM"
    found = await find_dkim(resolver, name)
    if found:
        return ok(about, f"a key under {', '.join(found)}")
    mend = "see in the provider's settings that DKIM signing is on, and under which name its key is published"
    return warning(about, "no key was found under the usual names; it may have another", mend)


_CHECKS = {"MX": _mx, "SPF": _spf, "DMARC": _dmarc, "DKIM": _dkim}
