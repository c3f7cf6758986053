"""From raw mail to a reading, with signature and quotation around the words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from classifier import Kind, Label, ObjectionType, PositiveType, Signal, StallType, read
from tests.classifier.mails import OUR_MAIL, QUOTED, SIGNATURE, reply


@pytest.mark.parametrize(
    ("body", "label"),
    [
        ("Sure, happy to talk. Does Thursday at 3pm suit you?", Label.POSITIVE),
        ("What would that cost for four depots?", Label.POSITIVE),
        ("Could you send me some more information? This looks relevant for us.", Label.POSITIVE),
        ("I'm not the right person, please contact Maud Perrin in procurement: maud@birchwood.test", Label.REFERRAL),
        ("We already use Kestrel for this and are happy with them.", Label.OBJECTION),
        ("Not interested, thanks.", Label.OBJECTION),
        ("👍 Tuesday?", Label.POSITIVE),
        ("👎", Label.OBJECTION),
        ("👍", Label.NONE),
        ("We have no budget for this.", Label.OBJECTION),
        ("Never heard of you. Can you prove any of this?", Label.OBJECTION),
        ("Please contact me again in September.", Label.STALL),
        ("I need to discuss this with my team and will get back to you.", Label.STALL),
        ("Swamped right now, sorry.", Label.STALL),
        ("Thanks!", Label.NONE),
        ("", Label.NONE),
        ("Klingt interessant, rufen Sie mich am Donnerstag an.", Label.POSITIVE),
        ("Nous avons déjà un prestataire, merci.", Label.OBJECTION),
        ("No nos interesa, gracias.", Label.OBJECTION),
        ("Non siamo interessati.", Label.OBJECTION),
        ("Geen interesse, bedankt.", Label.OBJECTION),
        ("Fale comigo em setembro, por favor.", Label.STALL),
    ],
)
def test_a_reply_gets_its_label(body: str, label: Label) -> None:
    reading = read(reply(body))
    assert (reading.kind, reading.label) == (Kind.HUMAN, label), reading.evidence
    assert reading.new_text == body
    assert reading.confidence == reading.probabilities[label]
    assert sum(reading.probabilities.values()) == pytest.approx(1.0)
    assert Signal.OPT_OUT not in reading.signals


def test_our_own_quoted_footer_is_nobodys_opt_out() -> None:
    unmarked = reply("Sounds good, call me on Thursday.\n\n" + OUR_MAIL, tail="")
    for raw in (reply("Sounds good, call me on Thursday."), unmarked):
        reading = read(raw, sent_texts=[OUR_MAIL])
        assert reading.label is Label.POSITIVE
        assert Signal.OPT_OUT not in reading.signals
        assert "unsubscribe" not in reading.new_text


def test_a_footer_in_html_without_quote_marks_is_nobodys_opt_out() -> None:
    html = (
        "<html><body><p>Yes, let's talk on Thursday.</p><div style='display:none'>unsubscribe me</div>"
        "<div class='gmail_quote'>On Monday Rachel wrote: <a"
        " href='https://x.example'>unsubscribe</a></div></body></html>"
    )
    reading = read(reply(html, tail="", content_type="text/html; charset=utf-8"))
    assert (reading.label, reading.new_text) == (Label.POSITIVE, "Yes, let's talk on Thursday.")
    assert Signal.OPT_OUT not in reading.signals


@pytest.mark.parametrize(
    ("body", "label"),
    [
        ("Please remove me from your list.", Label.NONE),
        ("STOP", Label.NONE),
        ("🛑", Label.NONE),
        ("We have a supplier. Take us off your list.", Label.OBJECTION),
        ("Not interested, please don't contact me again.", Label.OBJECTION),
        ("Sounds great, now unsubscribe me.", Label.NONE),
    ],
)
def test_an_opt_out_outranks_everything(body: str, label: Label) -> None:
    reading = read(reply(body))
    assert Signal.OPT_OUT in reading.signals
    assert reading.label is label


def test_an_answer_that_stands_before_our_subject_is_read() -> None:
    reading = read(reply("", subject="Not for us, we have Kestrel. Re: Birchwood's second depot", tail=QUOTED))
    assert (reading.new_text, reading.label) == ("Not for us, we have Kestrel.", Label.OBJECTION)
    assert read(reply("", subject="Yes please, call me Tuesday", tail=QUOTED)).label is Label.NONE, "it may be ours"


def test_an_opt_out_in_a_subject_of_their_own_counts_and_in_ours_does_not() -> None:
    assert Signal.OPT_OUT in read(reply("", subject="Unsubscribe", tail="")).signals
    assert Signal.OPT_OUT not in read(reply("Thanks", subject="Re: How teams unsubscribe faster")).signals


def test_what_is_written_in_a_language_that_the_model_does_not_know_is_for_a_person() -> None:
    """The file has replies in 25 languages and eleven scripts. Catalan is near enough to Spanish to be read."""
    bodies = (Path(__file__).parent / "other_languages.txt").read_text("utf-8").splitlines()
    readings = {body: read(reply(body)) for body in bodies}
    unknown = {body: r for body, r in readings.items() if r.evidence[0] == "few of the words are known"}
    assert readings.keys() - unknown.keys() == {"Gràcies, però no ens interessa.", "Si us plau, doneu-me de baixa."}
    assert all(r.sure_at == {} and r.confidence < 0.75 for r in unknown.values())
    assert not any(Signal.OPT_OUT in r.signals for r in unknown.values()), "nobody knows what it says"


def test_a_postponed_yes_is_positive_and_carries_no_day_to_come_back() -> None:
    reading = read(reply("Yes, I'd like to see it. I'm away this week, can we do the week of the 16th?"))
    assert (reading.label, reading.resume_on) == (Label.POSITIVE, None)
    assert reading.positive_type is PositiveType.MEETING
    assert "the week of the 16th" in reading.meeting_times
    assert Signal.MEETING_TIME in reading.signals


def test_a_stall_keeps_its_reason_its_vendor_and_its_day() -> None:
    reading = read(reply("We use Kestrel until the end of June, write to me after that."))
    assert (reading.label, reading.stall_type) == (Label.STALL, StallType.LATER)
    assert (reading.objection_type, reading.vendor) == (ObjectionType.INCUMBENT, "Kestrel")
    assert reading.resume_on == date(2026, 7, 1)


def test_relative_days_count_from_the_messages_own_date_else_from_its_arrival() -> None:
    raw = reply("Ping me again in two weeks.")
    arrived = datetime(2026, 2, 11, 8, tzinfo=UTC)
    assert read(raw, received_at=arrived).resume_on == date(2026, 2, 24)
    undated = raw.replace(b"Date: Tue, 10 Feb 2026 10:00:00 +0100\r\n", b"")
    assert read(undated, received_at=arrived).resume_on == date(2026, 2, 25)
    assert read(undated).resume_on is None


def test_the_headers_are_read_once_for_all() -> None:
    headers = read(reply("Ok", headers="Cc: Dana <Dana@birchwood.test>\nX-Thaw-Ref: del_1\n")).headers
    assert headers.message_id == "<answer-1@birchwood.test>"
    assert headers.in_reply_to == ("<del_1@north.example>",)
    assert headers.references == ("<del_0@north.example>", "<del_1@north.example>")
    assert (headers.from_name, headers.from_address) == ("Bo Lind", "bo@birchwood.test")
    assert (headers.to, headers.cc) == (("rachel@north.example",), ("dana@birchwood.test",))
    assert (headers.subject, headers.ref) == ("Re: Birchwood's second depot", "del_1")


def test_the_address_in_brackets_decides_not_the_one_in_the_display_name() -> None:
    raw = reply("Ok").replace(b"From: Bo Lind <bo@birchwood.test>", b'From: "alice@ok.test" <bob@evil.test>')
    assert read(raw).headers.from_address == "bob@evil.test"


@pytest.mark.parametrize(
    ("status", "method", "label"),
    [
        ("ACCEPTED", "REPLY", Label.POSITIVE),
        ("DECLINED", "REPLY", Label.STALL),
        ("TENTATIVE", "COUNTER", Label.POSITIVE),
    ],
)
def test_a_calendar_answer_is_an_answer(status: str, method: str, label: Label) -> None:
    event = (
        f"BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\nDTSTART:20260219T140000Z\n"
        f"ATTENDEE;PARTSTAT={status}:mailto:bo@birchwood.test\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    reading = read(reply(event, tail="", content_type="text/calendar; charset=utf-8"))
    assert (reading.kind, reading.label) == (Kind.CALENDAR, label)
    assert reading.meeting_times == (("2026-02-19 14:00 UTC",) if label is Label.POSITIVE else ())


@pytest.mark.parametrize(
    ("words", "label", "opt_out"),
    [
        ("", Label.STALL, False),
        ("Bo Lind has declined this invitation.", Label.STALL, False),
        ("Not interested, please don't invite me again.", Label.OBJECTION, True),
        ("Wrong person, please ask Dana Reed (dana@birchwood.test), she runs procurement.", Label.REFERRAL, False),
    ],
)
def test_words_beside_a_declined_invitation_count(words: str, label: Label, opt_out: bool) -> None:
    event = (
        "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nDTSTART:20260219T140000Z\n"
        "ATTENDEE;PARTSTAT=DECLINED:mailto:bo@birchwood.test\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    parts = (
        f"--b\nContent-Type: text/plain; charset=utf-8\n\n{words}\n"
        f"--b\nContent-Type: text/calendar; method=REPLY\n\n{event}\n--b--\n"
    )
    reading = read(reply(parts, tail="", content_type='multipart/alternative; boundary="b"'))
    assert (reading.kind, reading.label, Signal.OPT_OUT in reading.signals) == (Kind.CALENDAR, label, opt_out)
    assert reading.meeting_times == ()


@pytest.mark.parametrize(
    ("subject", "body", "kind", "label"),
    [
        ("Declined: intro call", "", Kind.CALENDAR, Label.STALL),
        ("Refusé : point de 20 minutes", "", Kind.CALENDAR, Label.STALL),
        ("Angenommen: Kennenlernen", "", Kind.CALENDAR, Label.POSITIVE),
        ("Declined: intro call", "Too expensive for us, we do not need it.", Kind.HUMAN, Label.OBJECTION),
        ("Re: intro", "Geweigerd: Demo planbord, di 3 maart 09:30", Kind.CALENDAR, Label.STALL),
        ("Re: intro", "Geannuleerd: demo planbord, di 3 maart 09:30", Kind.CALENDAR, Label.STALL),
        ("Re: intro", "Accettato: demo del gestionale, gio 12 marzo 15:00", Kind.CALENDAR, Label.POSITIVE),
        ("Re: intro", "Declined: too expensive.", Kind.HUMAN, Label.OBJECTION),
    ],
)
def test_a_calendar_answer_without_its_calendar_part_is_one_all_the_same(
    subject: str, body: str, kind: Kind, label: Label
) -> None:
    reading = read(reply(body, subject=subject, tail=""))
    assert (reading.kind, reading.label) == (kind, label)


def test_a_signature_alone_says_nothing() -> None:
    reading = read(reply("", tail=SIGNATURE + QUOTED))
    assert (reading.label, reading.new_text) == (Label.NONE, "")
