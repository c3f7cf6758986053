"""The sender domains in DNS: whether receivers can tell that mail is ours. Words what `app.mail.preflight` judges."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence

from dns.asyncresolver import Resolver

from app.doctor.findings import PATIENCE, Finding, ok, problem, skipped, warning
from app.mail.dns import LookupFailed
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
