"""What is read from DNS, over real questions to a server on loopback."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from app.mail.dns import Key, LookupFailed, Mx, find_dkim, find_dmarc, find_mx, find_soa, find_spf, parse_dmarc
from tests.dnsd import SERVFAIL, SILENT, DnsServer, txt
from tests.mail.keys import rsa

pytestmark = pytest.mark.anyio

HOME = "northlane.example"


@pytest.fixture
async def server() -> AsyncIterator[DnsServer]:
    async with DnsServer() as made:
        yield made


def spf(server: DnsServer, **records: str) -> None:
    """SPF records by domain; `home` is ours, the others lie under it."""
    for name, record in records.items():
        domain = HOME if name == "home" else f"{name}.{HOME}"
        server.records[f"{domain} TXT"] = [txt(record)]


# -- MX ------------------------------------------------------------------------------------------------------------


async def test_the_hosts_that_take_mail_come_in_their_order(server: DnsServer) -> None:
    server.records[f"{HOME} MX"] = ["20 b.northlane.example.", "10 a.northlane.example."]
    assert await find_mx(server.resolver(), HOME) == Mx(hosts=("a.northlane.example", "b.northlane.example"))


async def test_a_null_mx_says_that_nobody_takes_mail(server: DnsServer) -> None:
    server.records[f"{HOME} MX"] = ["0 ."]
    assert (await find_mx(server.resolver(), HOME)).is_null


@pytest.mark.parametrize(
    ("records", "has_address"), [({"A": ["192.0.2.1"]}, True), ({"TXT": ['"x"']}, False), ({}, False)]
)
async def test_without_mx_an_address_may_stand_in(
    server: DnsServer, records: dict[str, list[str]], has_address: bool
) -> None:
    server.records |= {f"{HOME} {kind}": found for kind, found in records.items()}
    assert await find_mx(server.resolver(), HOME) == Mx(hosts=(), has_address=has_address)


@pytest.mark.parametrize(("fault", "told"), [(SERVFAIL, "own servers"), (SILENT, "in time")])
async def test_no_answer_is_not_taken_for_no_record(server: DnsServer, fault: str, told: str) -> None:
    server.records = {f"{HOME} MX": fault, f"{HOME} TXT": fault, f"_dmarc.{HOME} TXT": fault}
    resolver = server.resolver(lifetime=0.3)
    for find in (find_mx, find_spf, find_dmarc):
        with pytest.raises(LookupFailed, match=told):
            await find(resolver, HOME)


# -- SPF -----------------------------------------------------------------------------------------------------------


async def test_an_spf_record_is_found_among_others_and_joined(server: DnsServer) -> None:
    server.records[f"{HOME} TXT"] = [txt("site-check=1"), txt("v=spf1 ip4:192.0.2.0/24", " -all"), txt("v=spf10 x")]
    found = await find_spf(server.resolver(), HOME)
    assert (found.record, found.lookups, found.error) == ("v=spf1 ip4:192.0.2.0/24 -all", 0, None)


async def test_no_spf_record(server: DnsServer) -> None:
    server.records[f"{HOME} TXT"] = [txt("nothing of the sort")]
    assert (await find_spf(server.resolver(), HOME)).record is None


async def test_two_spf_records_are_an_error(server: DnsServer) -> None:
    server.records[f"{HOME} TXT"] = [txt("v=spf1 -all"), txt("v=spf1 mx -all")]
    assert (await find_spf(server.resolver(), HOME)).error == "there are 2 SPF records, and only one may be there"


async def test_look_ups_are_counted_through_includes_and_redirects(server: DnsServer) -> None:
    spf(
        server,
        home="v=spf1 a mx:mx.northlane.example/24 exists:%{i}.x.example include:%{d}.y.example "
        "include:one.northlane.example redirect=two.northlane.example",
        one="v=spf1 ptr ip6:2001:db8::/32 ?all",
        two="v=spf1 a:b.example ~all",
    )
    found = await find_spf(server.resolver(), HOME)
    # a, mx, exists, two includes, the ptr of one, the redirect, the a of two.
    assert (found.lookups, found.error) == (8, None)


async def test_ten_look_ups_are_allowed_and_eleven_are_not(server: DnsServer) -> None:
    spf(server, home=f"v=spf1 {' '.join(f'a:h{n}.example' for n in range(10))} -all")
    assert (await find_spf(server.resolver(), HOME)).error is None
    spf(server, home=f"v=spf1 {' '.join(f'a:h{n}.example' for n in range(11))} -all")
    assert "more than 10" in str((await find_spf(server.resolver(), HOME)).error)


async def test_eleven_look_ups_in_nested_includes_are_too_many(server: DnsServer) -> None:
    chain = {f"n{n}": f"v=spf1 include:n{n + 1}.northlane.example -all" for n in range(11)}
    spf(server, home="v=spf1 include:n0.northlane.example -all", **chain)
    assert "more than 10" in str((await find_spf(server.resolver(), HOME)).error)


async def test_an_include_loop_ends(server: DnsServer) -> None:
    spf(server, home="v=spf1 include:one.northlane.example -all", one="v=spf1 include:NORTHLANE.example. -all")
    assert (await find_spf(server.resolver(), HOME)).error == "northlane.example includes itself"


async def test_one_domain_may_be_included_twice(server: DnsServer) -> None:
    spf(server, home="v=spf1 include:one.northlane.example include:one.northlane.example -all", one="v=spf1 -all")
    assert (await find_spf(server.resolver(), HOME)).error is None


async def test_what_follows_all_costs_nothing(server: DnsServer) -> None:
    spf(server, home="v=spf1 -all include:gone.example redirect=gone.example")
    assert (await find_spf(server.resolver(), HOME)).lookups == 0


@pytest.mark.parametrize(
    ("record", "told"),
    [
        ("v=spf1 include:gone.example -all", "its include of gone.example finds no SPF record there"),
        ("v=spf1 redirect=gone.example", "its redirect of gone.example finds no SPF record there"),
        ("v=spf1 +all", "lets everybody send"),
        ("v=spf1 all", "lets everybody send"),
        ("v=spf1 includes:x.example -all", "is no term of SPF"),
        ("v=spf1 include=x.example:1 mx=1 !! -all", "is no term of SPF"),
        ("v=spf1 include: -all", "names nothing"),
        ("v=spf1 ip4 -all", "names nothing"),
        ("v=spf1 redirect=", "names no domain"),
    ],
)
async def test_a_record_that_ends_in_an_error_says_which(server: DnsServer, record: str, told: str) -> None:
    spf(server, home=record)
    assert told in str((await find_spf(server.resolver(), HOME)).error)


async def test_an_included_server_that_fails_is_no_verdict(server: DnsServer) -> None:
    spf(server, home="v=spf1 include:one.northlane.example -all")
    server.records["one.northlane.example TXT"] = SERVFAIL
    with pytest.raises(LookupFailed):
        await find_spf(server.resolver(), HOME)


# -- DMARC ---------------------------------------------------------------------------------------------------------


async def test_the_organisation_speaks_for_a_domain_without_its_own_record(server: DnsServer) -> None:
    server.records["_dmarc.northlane.example TXT"] = [txt("v=DMARC1; p=reject; rua=mailto:post@northlane.example")]
    assert (await find_dmarc(server.resolver(), "mail.northlane.example")).policy == "reject"
    server.records["_dmarc.mail.northlane.example TXT"] = [txt("unrelated"), txt("v=DMARC1;p=none")]
    assert (await find_dmarc(server.resolver(), "mail.northlane.example")).policy == "none"


@pytest.mark.parametrize(
    ("records", "policy"),
    [
        # RFC 9989 section 4.10: the shortest name with a record is the organisation, unless one says otherwise.
        ({"example": "p=quarantine", "northlane.example": "p=reject"}, "quarantine"),
        ({"example": "p=quarantine; psd=y", "northlane.example": "p=reject"}, "reject"),
        ({"example": "p=quarantine; psd=y"}, "quarantine"),
        ({"example": "p=quarantine", "northlane.example": "p=reject; psd=n"}, "reject"),
        ({"northlane.example": "p=reject; sp=none"}, "none"),
        ({"a.mail.northlane.example": "p=none", "northlane.example": "p=reject"}, "none"),
        ({}, None),
    ],
)
async def test_the_organisation_is_found_by_a_walk_up_the_tree(
    server: DnsServer, records: dict[str, str], policy: str | None
) -> None:
    for name, record in records.items():
        server.records[f"_dmarc.{name} TXT"] = [txt(f"v=DMARC1; {record}")]
    assert (await find_dmarc(server.resolver(), "a.mail.northlane.example")).policy == policy


async def test_the_walk_takes_eight_questions_at_most(server: DnsServer) -> None:
    await find_dmarc(server.resolver(), ".".join("abcdefghijklmnopq") + ".northlane.example")
    assert len(server.asked) <= 8


async def test_a_zone_is_that_of_the_domain_or_of_its_organisation(server: DnsServer) -> None:
    assert not await find_soa(server.resolver(), f"mail.{HOME}")
    server.records[f"{HOME} SOA"] = ["ns.northlane.example. post.northlane.example. 1 7200 3600 1209600 300"]
    assert await find_soa(server.resolver(), f"mail.{HOME}")


async def test_no_dmarc_record_and_two_of_them(server: DnsServer) -> None:
    assert (await find_dmarc(server.resolver(), HOME)).record is None
    server.records[f"_dmarc.{HOME} TXT"] = [txt("v=DMARC1; p=none"), txt("v=DMARC1; p=reject")]
    assert "2 DMARC records" in str((await find_dmarc(server.resolver(), HOME)).error)


@pytest.mark.parametrize(
    ("record", "policy", "error"),
    [
        ("v=DMARC1; p=none", "none", None),
        ("v=DMARC1 ; P = Quarantine ; pct=50;", "quarantine", None),
        ("v=DMARC1; rua=mailto:a@b.example", None, "it has no p="),
        ("v=DMARC1; p=strict", None, "it has no p="),
        # Tags that RFC 9989 no longer has, and unknown ones, say nothing.
        ("v=DMARC1; p=none; pct=many; ri=x; rf=afrf; colour=red", "none", None),
        ("v=DMARC1; p=none; nonsense", None, "not of the form"),
    ],
)
def test_a_dmarc_record_is_read(record: str, policy: str | None, error: str | None) -> None:
    found = parse_dmarc(record)
    assert found.policy == policy
    assert found.error is None if error is None else error in str(found.error)


# -- DKIM ----------------------------------------------------------------------------------------------------------


async def test_keys_are_found_under_the_usual_names_and_withdrawn_ones_are_none(server: DnsServer) -> None:
    server.records |= {
        f"google._domainkey.{HOME} TXT": [txt(f"v=DKIM1; k=rsa; p={rsa(2048)}")],
        f"s1._domainkey.{HOME} TXT": [txt("v=DKIM1; p=")],
        f"s2._domainkey.{HOME} TXT": [txt("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")],
        f"k1._domainkey.{HOME} TXT": SERVFAIL,
        f"mail._domainkey.{HOME} TXT": [txt("v=DKIM1; p=MIIBIjANBgkq")],
    }
    assert await find_dkim(server.resolver(), HOME) == (
        Key(selector="google", bits=2048),
        Key(selector="s2", bits=None),
        Key(selector="mail", bits=0),
    )


async def test_no_key_is_no_error_but_no_answer_is(server: DnsServer) -> None:
    assert await find_dkim(server.resolver(), HOME) == ()
    nobody = server.resolver(lifetime=0.3)
    nobody.port = 9
    with pytest.raises(LookupFailed):
        await find_dkim(nobody, HOME)


@pytest.mark.parametrize("domain", ["a..b", "x" * 70 + ".example", "bücher.example", "-", "a b.example"])
async def test_an_odd_name_is_an_answer_or_a_failed_look_up(server: DnsServer, domain: str) -> None:
    for find in (find_mx, find_spf, find_dmarc, find_dkim):
        try:
            await find(server.resolver(), domain)
        except LookupFailed as failed:
            assert str(failed)
