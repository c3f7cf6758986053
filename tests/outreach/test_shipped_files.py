"""The files in `sequences/`: that every mail can be written to every lead, and that it reads as we want to be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.collateral import Sort, fitting
from app.domain.fields import FIELDS
from app.domain.policy import Mode
from app.domain.qualification import qualify
from app.domain.sequence import Kind
from app.outreach.catalog import Catalog, Context, parse, preview, read_folder
from app.outreach.template import MissingField, Rendered, is_answer_subject
from classifier.reading import Label, ObjectionType
from tests.outreach.opsfiles import CONTEXT

SHIPPED = Path(__file__).parents[2] / "sequences"
CATALOG = parse(read_folder(SHIPPED))
COLD = [name for name, track in CATALOG.sequences.items() if track.sequence.kind is Kind.COLD]
NURTURE = [name for name, track in CATALOG.sequences.items() if track.sequence.kind is Kind.NURTURE]

# Whatever can be missing is missing: no company, no name but the first, no page, no quotation, no collateral.
BARE: Context = {
    "lead": {"first_name": "Mara", "email": "mara@voss.test"},
    "sender": {key: CONTEXT["sender"][key] for key in ("name", "company", "email", "address")},
    "closer": {"name": "Ines Duarte"},
    "referrer": {"first_name": "Jonas"},
}
FULL: Context = CONTEXT | {
    "lead": CONTEXT["lead"] | {"last_name": "Voss", "name": "Mara Voss", "title": "Head of Inbound", "country": "GB"},
    "closer": CONTEXT["closer"] | {"first_name": "Ines", "email": "ines@northlane.example"},
    "handoff": {"reason": "wants to talk", "choice": "next in turn"},
    "unsubscribe": {"url": "https://northlane.example/u/abc"},
}
# Of cold mail, these say that the writer has nothing to say, or pretend to know the reader.
EMPTY_PHRASES = re.compile(
    r"just (?:checking|following)|check(?:ing)? in|circl(?:e|ing) back|touch(?:ing)? base|bump|hope this (?:email|mail|"
    r"finds)|hope you(?:'re| are) well|quick (?:question|call|chat)|reaching out|game.?chang|revolution|leverage|synerg"
    r"|cutting.edge|world.class|excited|thrilled|love to|pick your brain|as per my last|did you see my",
    re.IGNORECASE,
)


def every_mail(context: Context) -> Iterator[tuple[str, Rendered]]:
    """All mails to a lead, variants and answers too, as they leave."""
    footer = CATALOG.footer.render(context)
    for name, track in CATALOG.sequences.items():
        for stem in track.templates:
            yield f"{name}/{stem}", CATALOG.mail(name, stem, context)
    for kind in CATALOG.answers:
        yield f"objections/{kind}", CATALOG.answer(kind, context).with_footer(footer)
    yield "introduction", CATALOG.introduction.render(context)


def own_words(name: str, context: Context = BARE) -> dict[str, Rendered]:
    """The mails of a track without the footer, by stem."""
    return {stem: template.render(context) for stem, template in CATALOG.sequence(name).templates.items()}


@pytest.mark.parametrize("context", [BARE, FULL], ids=["bare", "full"])
def test_every_mail_can_be_written(context: Context) -> None:
    mails = dict(every_mail(context)) | {"brief": CATALOG.brief.render(context)}
    assert len(mails) == 2 * 5 + 4 + 4 + 11 + 2
    for name, mail in mails.items():
        assert not re.search(r"[{}]|\n\n\n| {2}|\bNone\b", mail.text), name
        assert len({text for text in mail.text.split("\n\n") if text.strip()}) > 1, name
        assert mail.html.count("<p>") == mail.html.count("</p>"), name


@pytest.mark.parametrize("context", [BARE, FULL], ids=["bare", "full"])
def test_every_mail_reads_as_we_want_to_be_read(context: Context) -> None:
    for name, mail in every_mail(context):
        assert "!" not in mail.text, name
        assert not EMPTY_PHRASES.search(mail.text), name
        assert len(re.findall(r"https?://", mail.text)) <= 2, name
        assert mail.text.startswith("Hi Mara,\n"), name
        if mail.subject is not None:
            assert not is_answer_subject(mail.subject) and len(mail.subject) <= 60, name


def test_every_mail_of_a_track_says_who_writes_and_how_to_stop() -> None:
    for name, mail in every_mail(FULL):
        if name != "introduction":
            assert "12 Quay Street" in mail.text and 'reply "stop"' in mail.text, name
            assert "https://northlane.example/u/abc" in mail.text, name


# -- cold and nurture --------------------------------------------------------------------------------------------


def test_there_are_two_cold_sequences_of_four_steps_with_two_wordings_of_the_first() -> None:
    assert COLD == ["dock-overtime", "late-shipments"]
    for name in COLD:
        steps = CATALOG.sequence(name).sequence.steps
        assert [len(step.variants) for step in steps] == [1, 0, 0, 0]


@pytest.mark.parametrize("name", COLD)
def test_a_cold_mail_is_short_asks_one_thing_and_says_something_new(name: str) -> None:
    mails = own_words(name)
    for stem, mail in mails.items():
        assert len(mail.text.split()) <= 120, stem
        assert mail.text.count("?") == 1, stem
        assert "http" not in mail.text, stem
    said = [words for mail in mails.values() for words in re.split(r"(?<=[.?])\s+", mail.text) if len(words) > 40]
    assert len(said) == len(set(said)), "no sentence stands in two mails"


@pytest.mark.parametrize("name", COLD)
def test_the_wordings_of_a_first_mail_have_little_in_common(name: str) -> None:
    first = CATALOG.sequence(name).sequence.first
    one, other = (set(re.findall(r"\w{6,}", own_words(name)[stem].text)) for stem in (first.stem, *first.variants))
    assert len(one & other) / len(one | other) < 0.4
    assert own_words(name)[first.stem].subject != own_words(name)[first.variants[0]].subject


def test_the_subject_names_the_company_where_it_is_known() -> None:
    assert preview(CATALOG, "late-shipments", BARE)["1-first"].subject == "Late inbound"
    mails = preview(CATALOG, "late-shipments", FULL)
    assert mails["1-first"].subject == "Late inbound at Voss Cold Storage"
    assert mails["4-who-else"].subject == "Re: Late inbound at Voss Cold Storage"
    with pytest.raises(MissingField, match=r"lead\.first_name"):
        preview(CATALOG, "late-shipments", {**FULL, "lead": {"email": "x@voss.test"}})


def test_nurture_teaches_about_monthly_and_asks_and_sells_nothing() -> None:
    assert NURTURE == ["inbound-notes"]
    track = CATALOG.sequence("inbound-notes").sequence
    assert [step.wait_days for step in track.steps] == [20, 22, 22, 22]
    for stem, mail in own_words("inbound-notes").items():
        assert mail.subject and mail.subject.startswith("A note on"), stem
        assert "?" not in mail.text and "http" not in mail.text, stem
        assert not re.search(r"northlane|\bour\b|demo|trial|price|customer|software", mail.text, re.IGNORECASE), stem
        assert 80 < len(mail.text.split()) <= 160, stem


def test_nurture_says_at_once_how_to_end_it() -> None:
    assert "If you want no more of them, tell me" in own_words("inbound-notes")["1-measure-the-slot"].text


# -- answers, returns, referrals ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", sorted(set(ObjectionType) - {ObjectionType.NOT_INTERESTED, ObjectionType.DATA_SOURCE}))
def test_an_answer_is_short_and_ends_with_one_question(kind: ObjectionType) -> None:
    text = CATALOG.answer(kind, FULL).text
    assert text.count("?") == 1 and len(text.split()) <= 150
    assert "?" in text.split("\n\n")[-2], "the last words before the name"


def test_a_refusal_is_not_argued_with() -> None:
    assert CATALOG.responses("not_interested") == []


def test_who_asks_for_material_gets_it_with_one_next_step() -> None:
    text = CATALOG.answer("info", FULL).text
    assert str(FULL["collateral"]["title"]) in text and "?" not in text and len(text.split()) < 100


def test_whoever_asks_for_the_source_is_told_it_and_how_to_be_removed() -> None:
    text = CATALOG.answer("data_source", BARE).text
    assert "come from" in text and "Northlane" in text
    assert '"stop"' in text and "deleted" in text and "copy" in text and "?" not in text
    assert "Ops" not in text and "Ops" in CATALOG.files["objections/data_source.md"], "a note for ops is not sent"


@pytest.mark.parametrize("kind", ["incumbent", "no_need", "no_budget", "trust", "authority", "fit"])
def test_an_answer_shows_proof_where_there_is_any(kind: str) -> None:
    for country in ("GB", "SE", None):
        piece = fitting(CATALOG.collateral, kind, country)
        assert piece is not None
        proof = {field: getattr(piece, field) for field in FIELDS["collateral"]}
        with_it = CATALOG.answer(kind, {**BARE, "collateral": proof}).text
        assert (piece.title in with_it) == (kind != "no_budget" or piece.value is not None)
        without = CATALOG.answer(kind, BARE).text
        assert piece.title not in without and not re.search(r"[:.]\s*\n\n:", without)


def test_the_return_mail_recalls_their_words_and_takes_a_no() -> None:
    text = CATALOG.mail("return", "first", FULL).text
    assert "On 12 March 2026 you wrote:\n\n> Sounds useful.\n> Does it work with SAP?\n\n" in text
    assert text.count("?") == 2, "theirs and ours"
    assert 'plain "no"' in text
    undated = CATALOG.mail("return", "first", {**BARE, "reply": {"quoted": "> Later."}}).text
    assert "\n\nYou wrote:\n\n> Later.\n\n" in undated


def test_the_referral_mail_names_who_referred_them_first() -> None:
    mail = CATALOG.mail("referral", "first", FULL)
    assert mail.subject == "Jonas Falk gave me your name"
    assert mail.text.split("\n\n")[1].startswith("Jonas Falk gave me your name")
    assert mail.text.count("?") == 1
    with pytest.raises(MissingField, match=r"referrer\.first_name"):
        CATALOG.mail("referral", "first", {**BARE, "referrer": {}})


@pytest.mark.parametrize(
    "name", ["return/first", "referral/first", "introduction", *(f"objections/{kind}" for kind in CATALOG.answers)]
)
def test_whoever_was_not_enrolled_by_name_can_be_nameless(name: str) -> None:
    nameless: Context = {**BARE, "lead": {"email": "mara@voss.test"}}
    track, _, rest = name.partition("/")
    if track == "objections":
        mail = CATALOG.answer(rest, nameless)
    else:
        mail = CATALOG.introduction.render(nameless) if not rest else CATALOG.mail(track, rest, nameless)
    assert mail.text.startswith("Hi there,\n")


# -- the hand-off ------------------------------------------------------------------------------------------------


def test_the_introduction_quotes_their_words_and_gives_one_next_step() -> None:
    mail = CATALOG.introduction.render(FULL)
    assert mail.subject is None
    assert "> Sounds useful.\n> Does it work with SAP?" in mail.text
    assert mail.text.count("https://") == 1
    assert "two times" in CATALOG.introduction.render(BARE).text


def test_the_brief_says_who_why_what_was_said_and_what_to_show() -> None:
    mail = CATALOG.brief.render(FULL)
    assert mail.subject == "For your call: Mara Voss, Voss Cold Storage"
    for words in ("Head of Inbound", "wants to talk", "> Does it work with SAP?", "2026-11-04, Tim:"):
        assert words in mail.text
    assert "Worth showing (case study): Harbour Foods: They sleep better. The result: 12 % less overtime." in mail.text
    assert "Worth showing" not in CATALOG.brief.render(BARE).text


# -- policies and collateral -------------------------------------------------------------------------------------


def test_the_example_introduces_by_itself_and_always_asks_before_an_answer() -> None:
    rules = CATALOG.routing.rules
    shown = {label: rule.error for label, rule in rules.items() if rule.mode is Mode.AUTO}
    assert shown == {Label.POSITIVE: 0.01, Label.STALL: 0.05, Label.REFERRAL: 0.02}
    assert CATALOG.routing.hold_minutes[0] > 0, "a person can stop an introduction"


def test_a_typical_lead_fits_the_profile_and_is_nurtured() -> None:
    assert CATALOG.profile.nurture == "inbound-notes"
    assert qualify(CATALOG.profile, "GB", "Head of Warehouse Operations").is_qualified
    assert not qualify(CATALOG.profile, "GB", "Software Engineer").is_qualified
    assert not qualify(CATALOG.profile, None, None).is_qualified


def test_there_is_a_case_study_with_a_figure_a_testimonial_and_an_article() -> None:
    assert {piece.sort for piece in CATALOG.collateral} == set(Sort)
    [study] = [piece for piece in CATALOG.collateral if piece.sort is Sort.CASE_STUDY]
    assert study.value and re.search(r"\d", study.value)
    for piece in CATALOG.collateral:
        assert piece.link is None or ".example/" in piece.link


# -- the guide for ops -------------------------------------------------------------------------------------------

GUIDE = (SHIPPED / "README.md").read_text(encoding="utf-8")


def test_the_guide_lists_every_field() -> None:
    rows = re.findall(r"\| `(\w+)\.` \| (.*?) \|", GUIDE)
    assert {root: frozenset(re.findall(r"`(\w+)`", fields)) for root, fields in rows} == FIELDS


def test_the_guide_lists_every_file() -> None:
    listed = re.findall(r"^\| `([^`]+\.(?:md|toml))` \|", GUIDE, re.MULTILINE)
    forms = [re.compile(re.sub(r"<\w+>", r"[^/]+", re.escape(form).replace(r"\<", "<"))) for form in listed]
    for path in CATALOG.files:
        assert any(form.fullmatch(path) for form in forms), path
    for form in forms:
        assert any(form.fullmatch(path) for path in CATALOG.files), form.pattern


def test_the_guide_explains_every_objection_type() -> None:
    assert set(ObjectionType) <= set(re.findall(r"`(\w+)`", GUIDE))


def test_its_careful_start_can_be_applied() -> None:
    [careful] = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    catalog: Catalog = parse({**CATALOG.files, "routing.toml": careful})
    assert {rule.mode for rule in catalog.routing.rules.values()} == {Mode.ASK}
