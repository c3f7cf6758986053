"""What DNS says of a domain that sends mail: MX, SPF, DMARC and DKIM records, read and judged by their RFCs.

Owns the look-ups, through the resolver it is given, and the reading of the records. Sends no mail and asks no mail
server. Must not decide how bad a finding is.
"""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import dns.exception
import dns.rdatatype
import dns.resolver
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key
from dns.asyncresolver import Resolver

from app.errors import ThawError
from app.mail.domains import organisation

# RFC 7208 section 4.6.4: terms that cost a look-up, and how many a check may cost in all.
MOST_LOOKUPS = 10
_COSTLY = frozenset({"include", "a", "mx", "ptr", "exists"})
_FREE = frozenset({"all", "ip4", "ip6"})
# The names under which the large providers and their guides publish a key. A domain may use any other.
SELECTORS = (
    *("google", "selector1", "selector2", "default", "k1", "k2", "k3", "s1", "s2", "dkim", "mail", "protonmail"),
    *("zoho", "fm1", "fm2", "mxvault", "key1", "sig1"),
)
_TERM = re.compile(r"(?P<sign>[+?~-])?(?P<name>[a-z][a-z0-9._-]*)(?P<kind>[:=/])?(?P<rest>.*)", re.IGNORECASE)


class LookupFailed(ThawError):
    """The question got no answer: the server is silent, or says that it cannot tell. Nothing is known then."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mx:
    """Who takes mail for a domain. `is_null`: it says that nobody does (RFC 7505). `has_address`: it has no MX, but an
    address, which servers try instead (RFC 5321 section 5.1)."""

    hosts: tuple[str, ...]
    is_null: bool = False
    has_address: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Spf:
    """The SPF record of a domain. `error` says why a check of it ends in an error (RFC 7208 section 2.6.7), or what
    makes it worthless; `lookups` were counted up to the first one too many."""

    record: str | None
    lookups: int = 0
    error: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Key:
    """A DKIM key; `bits` is the length of an RSA one, 0 for what is no key, None for another kind (RFC 8463)."""

    selector: str
    bits: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Dmarc:
    """The DMARC record that counts for a domain: its own, or its organisation's. `error`: why it does not count."""

    record: str | None
    policy: str | None = None
    error: str | None = None
    # What the record says of its name: a public suffix (psd=y), an organisation (psd=n), or nothing.
    is_public_suffix: bool | None = None


def system_resolver(seconds: float) -> Resolver:
    """The resolver of this machine; each question is given up after `seconds`. Where none is set, every one fails."""
    try:
        resolver = Resolver()
    except (dns.exception.DNSException, OSError):
        resolver = Resolver(configure=False)
    resolver.lifetime = seconds
    return resolver


async def find_soa(resolver: Resolver, domain: str) -> bool:
    """Whether the domain, or the one above it that was registered, has a zone of its own (Yahoo looks for its SOA).
    Raises LookupFailed."""
    for place in dict.fromkeys([domain, organisation(domain) or domain]):
        if await _ask(resolver, place, dns.rdatatype.SOA):
            return True
    return False


async def find_mx(resolver: Resolver, domain: str) -> Mx:
    """Raises LookupFailed."""
    found = await _ask(resolver, domain, dns.rdatatype.MX)
    records = sorted((int(r.preference), r.exchange.to_text(omit_final_dot=True)) for r in found)
    if len(records) == 1 and records[0][1] in ("", "."):
        return Mx(hosts=(), is_null=True)
    if records:
        return Mx(hosts=tuple(host for _, host in records))
    addresses = [await _ask(resolver, domain, kind) for kind in (dns.rdatatype.A, dns.rdatatype.AAAA)]
    return Mx(hosts=(), has_address=any(addresses))


async def find_spf(resolver: Resolver, domain: str) -> Spf:
    """The SPF record and whether it can be checked at all. Raises LookupFailed."""
    records = await _spf_records(resolver, domain)
    if not records:
        return Spf(record=None)
    if len(records) > 1:
        # RFC 7208 section 4.5.
        return Spf(record=records[0], error=f"there are {len(records)} SPF records, and only one may be there")
    walk = _Walk(resolver)
    try:
        await walk.through(domain, records[0])
    except _Permanent as wrong:
        return Spf(record=records[0], lookups=walk.lookups, error=str(wrong))
    return Spf(record=records[0], lookups=walk.lookups)


async def find_dmarc(resolver: Resolver, domain: str) -> Dmarc:
    """The DMARC record that counts for a domain: its own, else that of its organisation, which a walk up the tree of
    names finds (RFC 9989 section 4.10). Raises LookupFailed."""
    found: list[tuple[str, Dmarc]] = []
    for place in _upwards(domain):
        texts = await _texts(resolver, f"_dmarc.{place}")
        records = [r for r in texts if re.match(r"v\s*=\s*DMARC1\s*(?:;|$)", r)]
        if len(records) > 1:
            said = Dmarc(record=records[0], error=f"there are {len(records)} DMARC records at _dmarc.{place}")
        elif records:
            said = parse_dmarc(records[0], is_own=place == domain)
        else:
            continue
        if place == domain:
            return said
        found.append((place, said))
        if said.is_public_suffix is not None:
            break
    if not found:
        return Dmarc(record=None)
    # The shortest name speaks, or whoever says that the organisation begins there; a public suffix speaks only for who
    # has no record right below it.
    if found[-1][1].is_public_suffix and len(found) > 1 and found[-2][0].count(".") == found[-1][0].count(".") + 1:
        return found[-2][1]
    return found[-1][1]


def _upwards(domain: str) -> Iterator[str]:
    """The name itself and those above it, of a long one only those of the last seven labels: eight look-ups at most."""
    labels = domain.split(".")
    yield domain
    above = labels[1:] if len(labels) <= 8 else labels[-7:]
    while above:
        yield ".".join(above)
        above = above[1:]


def parse_dmarc(record: str, *, is_own: bool = True) -> Dmarc:
    """The policy of a DMARC record (RFC 9989 section 4.7): `sp` for a name below it, where it has one. Tags that are
    unknown or gone (`pct`, `rf`, `ri`) say nothing."""
    tags: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in record.split(";"))):
        name, sign, value = (piece.strip() for piece in part.partition("="))
        if not sign or not name.isalpha():
            return Dmarc(record=record, error=f'"{part[:40]}" is not of the form name=value')
        tags.setdefault(name.lower(), value)
    kind = {"y": True, "n": False}.get(tags.get("psd", "").lower())
    policy = tags.get("p", "").lower()
    if not is_own:
        policy = tags.get("sp", policy).lower()
    if policy not in ("none", "quarantine", "reject"):
        wrong = "it has no p=none, p=quarantine or p=reject"
        return Dmarc(record=record, error=wrong, is_public_suffix=kind)
    return Dmarc(record=record, policy=policy, is_public_suffix=kind)


async def find_dkim(resolver: Resolver, domain: str) -> tuple[Key, ...]:
    """The keys under those of the usual selectors that hold one. None proves nothing: selectors cannot be listed.
    Raises LookupFailed when no question at all was answered."""
    names = [f"{selector}._domainkey.{domain}" for selector in SELECTORS]
    answers = await asyncio.gather(*(_texts(resolver, name) for name in names), return_exceptions=True)
    if all(isinstance(answer, LookupFailed) for answer in answers):
        raise LookupFailed(str(answers[0]))
    found = []
    for selector, answer in zip(SELECTORS, answers, strict=True):
        if isinstance(answer, BaseException) and not isinstance(answer, LookupFailed):
            raise answer
        if not isinstance(answer, BaseException) and (key := _key(selector, answer)):
            found.append(key)
    return tuple(found)


async def find_published(resolver: Resolver, selector: str, domain: str) -> str | None:
    """The public key under one selector, as its record has it, without spaces. Raises LookupFailed."""
    for record in await _texts(resolver, f"{selector}._domainkey.{domain}"):
        if found := re.search(r"\bp\s*=\s*([A-Za-z0-9+/=\s]*)", record):
            return "".join(found[1].split())
    return None


def _key(selector: str, records: Sequence[str]) -> Key | None:
    for record in records:
        # RFC 6376 section 3.6.1: an empty p= is a key that was withdrawn.
        found = re.search(r"\bp\s*=\s*([A-Za-z0-9+/][A-Za-z0-9+/=\s]*)", record)
        if found:
            return Key(selector=selector, bits=None if "ed25519" in record else _bits(found[1]))
    return None


def _bits(text: str) -> int:
    """The length of an RSA key; 0 for what is none."""
    try:
        key = load_der_public_key(base64.b64decode("".join(text.split())))
    except (ValueError, UnsupportedAlgorithm):
        return 0
    return key.key_size if isinstance(key, RSAPublicKey) else 0


# -- SPF -----------------------------------------------------------------------------------------------------------


class _Permanent(Exception):
    """What makes every check of the record an error (RFC 7208 section 2.6.7)."""


class _Walk:
    """Counts the look-ups that one check may cost: all terms up to `all`, as for a sender that none of them names."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._path: list[str] = []
        self.lookups = 0

    async def through(self, domain: str, record: str) -> None:
        """Count one record and what it includes."""
        if domain in self._path:
            raise _Permanent(f"{domain} includes itself")
        self._path.append(domain)
        redirect = None
        for term in record.split()[1:]:
            name, is_modifier, value = _term(term)
            if is_modifier:
                redirect = value if name == "redirect" else redirect
                continue
            if name == "all":
                self._refuse_open_door(term, domain)
                redirect = None  # RFC 7208 section 6.1: it does not count beside `all`.
                break
            if name in _COSTLY:
                self._count()
            if name == "include":
                await self._follow(value, "include")
        if redirect is not None:
            self._count()
            await self._follow(redirect, "redirect")
        self._path.pop()

    def _refuse_open_door(self, term: str, domain: str) -> None:
        if term[0] in "+aA" and len(self._path) == 1:
            raise _Permanent(f'"{term}" lets everybody send in the name of {domain}; end it with ~all or -all')

    def _count(self) -> None:
        self.lookups += 1
        if self.lookups > MOST_LOOKUPS:
            raise _Permanent(f"checking it takes more than {MOST_LOOKUPS} DNS look-ups, so receivers give up")

    async def _follow(self, value: str, by: str) -> None:
        if "%" in value:
            return  # RFC 7208 section 7: a macro stands for a part of one mail, so nobody can look further.
        target = value.rstrip(".").lower()
        records = await _spf_records(self._resolver, target)
        if len(records) != 1:
            many = "several SPF records" if records else "no SPF record"
            raise _Permanent(f"its {by} of {target} finds {many} there")
        await self.through(target, records[0])


def _term(term: str) -> tuple[str, bool, str]:
    """A term's name, whether it is a modifier, and its value (RFC 7208 section 4.6.1)."""
    found = _TERM.fullmatch(term)
    if found is None:
        raise _Permanent(f'"{term[:40]}" is no term of SPF')
    name, value = found["name"].lower(), found["rest"]
    if found["kind"] == "=" and found["sign"] is None:
        if name in ("redirect", "exp") and not value:
            raise _Permanent(f'"{term[:40]}" names no domain')
        return name, True, value
    if name not in _COSTLY | _FREE or found["kind"] == "=":
        raise _Permanent(f'"{term[:40]}" is no term of SPF')
    if name in ("include", "exists", "ip4", "ip6") and not (found["kind"] == ":" and value):
        raise _Permanent(f'"{term[:40]}" names nothing')
    return name, False, value


async def _spf_records(resolver: Resolver, domain: str) -> list[str]:
    # RFC 7208 section 4.5: "v=spf1" and then a space or the end.
    return [r for r in await _texts(resolver, domain) if re.match(r"v=spf1(?: |$)", r, re.IGNORECASE)]


# -- asking --------------------------------------------------------------------------------------------------------


async def _texts(resolver: Resolver, name: str) -> list[str]:
    """The TXT records of a name, their strings joined without a space (RFC 7208 section 3.3)."""
    found = await _ask(resolver, name, dns.rdatatype.TXT)
    return [b"".join(record.strings).decode("ascii", "replace") for record in found]


async def _ask(resolver: Resolver, name: str, kind: dns.rdatatype.RdataType) -> Sequence[Any]:
    """The records of one name and kind; none where there is no such name or no such record. Raises LookupFailed."""
    question = f"{dns.rdatatype.to_text(kind)} {name}"
    if not resolver.nameservers:
        raise LookupFailed("this machine has no DNS server to ask")
    try:
        return list(await resolver.resolve(f"{name}.", kind, raise_on_no_answer=False))
    except dns.resolver.NXDOMAIN:
        return []
    except dns.exception.Timeout as error:
        raise LookupFailed(f"no DNS server answered the question {question} in time") from error
    except dns.resolver.NoNameservers as error:
        raise LookupFailed(f"the DNS servers cannot tell {question}: an error of the domain's own servers") from error
    except (dns.exception.DNSException, OSError) as error:
        raise LookupFailed(f"the question {question} failed: {error}") from error
