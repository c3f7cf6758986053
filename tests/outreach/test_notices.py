"""The notice in first mails: by country, checked with the other files, and never left out where the law asks for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.delivery import State
from app.errors import Invalid
from app.outreach.catalog import Catalog, check, parse, read_folder
from app.outreach.catalog_notices import NEED_ONE, NoNotice
from app.outreach.enroll import NewLead, enter
from tests.outreach.opsfiles import CONTEXT
from tests.outreach.turns import a_desk
from tests.world import SEQUENCE, SEQUENCES

SHIPPED = read_folder(SEQUENCES)
ABOUT = "About your data"
EN = "Who has your data: {{ sender.company }}. Reply stop."
DE = "Wer Ihre Daten hat: {{ sender.company }}. Oder antworten Sie stop."


def context(country: str | None) -> dict[str, dict[str, object]]:
    return CONTEXT | {"lead": CONTEXT["lead"] | {"country": country}}


def catalog(**files: str | None) -> Catalog:
    return parse(changed(**files))


def changed(**files: str | None) -> dict[str, str]:
    """The shipped files with other ones in place of notices.toml and of notices; None takes one away."""
    names = {"toml": "notices.toml", "gdpr": "notices/gdpr.md", "german": "notices/german.md"}
    return {k: v for k, v in (SHIPPED | {names[k]: v for k, v in files.items()}).items() if v is not None}


def rows(**lists: set[str]) -> str:
    """A notices.toml."""
    return "\n".join(
        [f"{name} = {json.dumps(sorted(codes))}" for name, codes in lists.items()] + ['unknown = "gdpr"', ""]
    )


@pytest.mark.parametrize("country", [*sorted(NEED_ONE), "gb", None, ""])
def test_a_first_mail_has_its_notice_where_the_law_asks_for_one_or_nobody_knows(country: str | None) -> None:
    chosen = catalog()
    for track in (SEQUENCE, "dock-overtime", "referral"):
        first = chosen.sequence(track).sequence.first
        for stem in (first.stem, *first.variants):
            mail = chosen.mail(track, stem, context(country))
            assert mail.text.index(ABOUT) < mail.text.index("12 Quay Street"), "before the footer"
            assert ABOUT in mail.html


@pytest.mark.parametrize("country", ["US", "JP", "BR"])
def test_elsewhere_no_mail_has_one(country: str) -> None:
    chosen = catalog()
    for step in chosen.sequence(SEQUENCE).sequence.steps:
        assert ABOUT not in chosen.mail(SEQUENCE, step.stem, context(country)).text


def test_only_the_first_mail_has_one() -> None:
    chosen = catalog()
    later = [(SEQUENCE, step.stem) for step in chosen.sequence(SEQUENCE).sequence.steps[1:]]
    notes = [("inbound-notes", step.stem) for step in chosen.sequence("inbound-notes").sequence.steps]
    answers_them = ("return", chosen.sequence("return").sequence.first.stem)
    for track, stem in [*later, *notes, answers_them]:
        assert ABOUT not in chosen.mail(track, stem, context("GB")).text


def test_each_country_gets_its_own() -> None:
    german = {"DE", "AT", "CH"}
    chosen = catalog(toml=rows(gdpr=set(NEED_ONE) - german | {"CA"}, german=german), gdpr=EN, german=DE)
    said = {c: chosen.mail(SEQUENCE, "1-first", context(c)).text for c in ("DE", "FR", "CA", "US")}
    assert "Wer Ihre Daten hat" in said["DE"]
    assert "Who has your data" in said["FR"] and "Who has your data" in said["CA"]
    assert "data" not in said["US"].partition("Northlane")[2].lower()


def test_without_notices_a_first_mail_that_needs_one_is_not_made() -> None:
    chosen = catalog(toml=None, gdpr=None)
    with pytest.raises(NoNotice, match="a notice for DE"):
        chosen.mail(SEQUENCE, "1-first", context("DE"))
    assert chosen.mail(SEQUENCE, "1-first", context("US"))
    assert chosen.mail(SEQUENCE, "2-short-list", context("DE"))


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"toml": rows(gdpr=set(NEED_ONE) - {"DE"})}, "DE is in no list"),
        ({"toml": rows(gdpr={*NEED_ONE, "UK"})}, '"UK" is no country'),
        ({"toml": rows(gdpr=set(NEED_ONE)).replace('"gdpr"\n', '"gpdr"\n')}, 'no notice "gpdr"'),
        ({"toml": rows(gdpr=set(NEED_ONE)).replace('unknown = "gdpr"', "")}, "unknown is missing"),
        ({"toml": rows(gdpr=set(NEED_ONE), german={"DE"}), "german": DE}, "DE has a notice already"),
        ({"toml": rows(gdpr=set(NEED_ONE), german={"LI"})}, "notices/german.md"),
        ({"german": DE}, "no line of notices.toml names this file"),
        ({"gdpr": "We have your data. Reply stop."}, "say who writes"),
        ({"gdpr": "{{ sender.company }} has your data."}, "say how to end the mails"),
        ({"gdpr": f"Subject: Hello\n\n{EN}"}, "a notice has no Subject"),
        ({"gdpr": f"{EN} {{{{ reply.text }}}}"}, "reply"),
        ({"gdpr": f"{EN} https://a.example/ https://b.example/"}, "it has over 2 links"),
    ],
)
def test_a_wrong_notice_is_refused_with_its_place(files: dict[str, Any], told: str) -> None:
    # A mail with a link of its own: what stands below it counts, too.
    linked = SHIPPED["cold/late-shipments/1-first.md"] + "\nhttps://northlane.example/\n"
    given = changed(**files) | ({"cold/late-shipments/1-first.md": linked} if "links" in told else {})
    problems = [str(problem) for problem in check(given)]
    assert any(told in problem for problem in problems), problems


@pytest.mark.anyio
async def test_a_lead_without_what_the_notice_names_is_refused_and_one_mail_is_held(
    database_url: str, tmp_path: Path
) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.apply(changed(gdpr=f"{EN} We have you from {{{{ lead.source }}}}."))
        new = NewLead(email="bo@elsewhere.example", first_name="Bo", company="Elsewhere", country="GB")
        with pytest.raises(Invalid, match=r"lead\.source"):
            await enter(desk.app, new, SEQUENCE)

        assert not await desk.turn(mailbox), "she was enrolled before the edit"
        assert "lead.source has no value" in ((await desk.enrollment(lead)).held_reason or "")

        desk.execute("UPDATE lead SET source = 'the list of the harbour fair'")
        desk.later(days=1)
        assert await desk.turn(mailbox)
        [mail] = await desk.deliveries(lead)
        assert mail.state == State.SENT and "We have you from the list of the harbour fair." in (mail.body or "")
