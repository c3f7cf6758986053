"""The sender domains in DNS: whether receivers can tell that mail is ours. Words what `app.mail.preflight` judges."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence
from pathlib import Path

from dns.asyncresolver import Resolver

from app.doctor.findings import PATIENCE, Finding, ok, problem, skipped, warning
from app.errors import Invalid
from app.mail.dkim import SigningKey, read_keys
from app.mail.dns import LookupFailed, find_published
from app.mail.preflight import CHECKS, Judgement, Verdict

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
                *(_asked(f"{about}, {what}", check(resolver, name)) for what, check in CHECKS.items())
            )
        return list(found)

    return [finding for found in await asyncio.gather(*map(one, names)) for finding in found]


async def signing_keys(resolver: Resolver | None, folder: Path | None) -> list[Finding]:
    """Whether the public half of each key that we sign with is published: an unknown signature is worse than none."""
    try:
        keys = read_keys(folder).keys.values()
    except Invalid as error:
        return [problem("DKIM keys", str(error), "mend the folder; until then nothing starts")]
    if resolver is None:
        return [skipped(f"DKIM key of {key.domain}", "THAW_OFFLINE is set") for key in keys]
    return [await _published(resolver, key) for key in keys]


async def _published(resolver: Resolver, key: SigningKey) -> Finding:
    about, place = f"DKIM key of {key.domain}", f"{key.selector}._domainkey.{key.domain}"
    try:
        async with asyncio.timeout(PATIENCE):
            there = await find_published(resolver, key.selector, key.domain)
    except (TimeoutError, LookupFailed) as failed:
        return warning(about, str(failed) or "DNS did not answer", "look again later")
    if there == key.record.rpartition("p=")[2]:
        return ok(about, f"it is published at {place}")
    text = "another key is published" if there else "its public half is not published"
    return problem(about, f"{text} at {place}", f"publish there the TXT record {key.record}")


async def _asked(about: str, check: Awaitable[Verdict]) -> Finding:
    """What a check found. Without an answer nothing is known, which is no verdict on the domain."""
    try:
        async with asyncio.timeout(PATIENCE):
            found = await check
    except TimeoutError:
        why = f"DNS did not answer all questions within {PATIENCE:g} s"
    except LookupFailed as failed:
        why = str(failed)
    else:
        if found.judgement is Judgement.FINE:
            return ok(about, found.text)
        return (problem if found.judgement is Judgement.BAD else warning)(about, found.text, found.mend)
    return warning(about, why, "see that this machine can ask DNS, and look again later")
