"""How an address that must not be written to is recognised in other spellings, and which reason is kept."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.suppression import RANK, Reason, a_label, canonical, domain_of, outranks


@pytest.mark.parametrize(
    ("spelling", "same_as"),
    [
        ("Anna@Acme.TEST", "anna@acme.test"),
        ("  anna@acme.test\n", "anna@acme.test"),
        ("anna+crm@acme.test", "anna@acme.test"),
        ("anna+a+b@acme.test", "anna@acme.test"),
        ("anna@acme.test.", "anna@acme.test"),
        ("anna@acme\u3002test\u3002", "anna@acme.test"),
        ("anna@Bücher.example", "anna@xn--bcher-kva.example"),
        ("anna@bu\u0308cher.example", "anna@xn--bcher-kva.example"),
        ("anna@XN--BCHER-KVA.example", "anna@xn--bcher-kva.example"),
        ("rene\u0301@acme.test", "ren\u00e9@acme.test"),
        ("RENÉ@acme.test", "ren\u00e9@acme.test"),
        ("an.na@gmail.com", "anna@gmail.com"),
        ("A.n.N.a+news@GoogleMail.com", "anna@gmail.com"),
        ("anna@ｇｍａｉｌ.com", "anna@gmail.com"),
    ],
)
def test_spellings_of_one_mailbox(spelling: str, same_as: str) -> None:
    assert canonical(spelling) == same_as == canonical(same_as)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("an.na@acme.test", "anna@acme.test"),  # dots count where it is not Gmail
        ("an.na@mail.gmail.com", "anna@mail.gmail.com"),
        ("anna@acme.test", "anna@acme.example"),
        ("anna@gmail.com.acme.test", "anna@gmail.com"),
        ("+anna@acme.test", "+ben@acme.test"),
        ("anna@acme.test", "hanna@acme.test"),
    ],
)
def test_different_mailboxes_stay_different(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize("text", ["", "@", "anna", "@acme.test", "anna@", "+@x", "a@b@c", "anna@[192.0.2.1]", "a@x_y"])
def test_what_is_no_address_breaks_nothing(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


parts = st.text(st.characters(codec="utf-8"), max_size=12) | st.text(
    "aAzZ.+@ \t-_\u0130\u0131\u00df\u1e9e\u0301\u0308\u212a\u3002\uff0e\uff20\u03c2\u200d", max_size=12
)


@given(parts, parts | st.sampled_from(["gmail.com", "GoogleMail.com.", "bücher.example", "xn--zca.example"]))
@example("a \u00a0", "b .")
@example("\u1e9e", "b")
@example("A\u0301\u0323", "x")
@example("A.\u0300", "gmail.com")
def test_the_canonical_form_is_its_own(local: str, domain: str) -> None:
    once = canonical(f"{local}@{domain}")
    assert canonical(once) == once
    assert unicodedata.is_normalized("NFC", once)


@given(st.text(max_size=40))
def test_any_text_has_a_canonical_form(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


@given(st.from_regex(r"[a-z0-9.]{1,12}", fullmatch=True), st.from_regex(r"[a-z0-9]{0,6}", fullmatch=True))
def test_no_tag_case_or_dot_hides_a_gmail_address(local: str, tag: str) -> None:
    assert canonical(f"{local.upper()}+{tag}@Gmail.com") == canonical(local.replace(".", "") + "@googlemail.com")


@pytest.mark.parametrize(
    ("address", "domain"),
    [("anna@Acme.Test", "acme.test"), ("anna", ""), ('"a@b"@acme.test', "acme.test"), ("a@STRASSE.example ", None)],
)
def test_the_domain_is_what_follows_the_last_at(address: str, domain: str | None) -> None:
    assert domain_of(address) == (domain if domain is not None else "strasse.example")


def test_what_idna_cannot_encode_is_kept_in_lower_case() -> None:
    assert a_label("My_Host.TEST.") == "my_host.test"
    assert a_label("a" * 70 + ".Test") == "a" * 70 + ".test"


def test_a_complaint_outranks_an_opt_out_and_so_on_and_nothing_itself() -> None:
    assert list(RANK) == [Reason.COMPLAINT, Reason.UNSUBSCRIBE, Reason.HARD_BOUNCE, Reason.MANUAL]
    for higher, lower in pairwise(RANK):
        assert outranks(higher, lower)
        assert not outranks(lower, higher)
        assert not outranks(higher, higher)
