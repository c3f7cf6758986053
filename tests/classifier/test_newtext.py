"""The words written now, in the habits of many clients."""

from __future__ import annotations

import pytest

from classifier.newtext import own_words


@pytest.mark.parametrize(
    "tail",
    [
        "\n\nOn Mon, 9 Feb 2026 at 09:00, Rachel Moor <rachel@north.example> wrote:\n> Hi\n> unsubscribe\n",
        "\n\nOn Mon, 9 Feb 2026 at 09:00, Rachel Moor\n<rachel@north.example> wrote:\n\nHi, unsubscribe\n",
        "\n\nLe lun. 9 févr. 2026 à 09:00, Rachel Moor <rachel@north.example> a écrit :\n> Bonjour\n",
        "\n\nAm Mo., 9. Feb. 2026 um 09:00 Uhr schrieb Rachel Moor <rachel@north.example>:\n> Hallo\n",
        "\n\nEl lun, 9 feb 2026 a las 9:00, Rachel Moor (<rachel@north.example>) escribió:\n> Hola\n",
        "\n\nIl giorno lun 9 feb 2026 alle ore 09:00 Rachel Moor <rachel@north.example> ha scritto:\n> Ciao\n",
        "\n\nOp ma 9 feb 2026 om 09:00 schreef Rachel Moor <rachel@north.example>:\n> Hoi\n",
        "\n\nEm seg., 9 de fev. de 2026 às 09:00, Rachel Moor <rachel@north.example> escreveu:\n> Oi\n",
        "\n\n-----Original Message-----\nFrom: Rachel Moor\nSent: Monday\nTo: Bo\nSubject: Hi\n\nunsubscribe\n",
        "\n\n________________________________\n"
        "Von: Rachel Moor <rachel@north.example>\nGesendet: Montag\nAn: Bo\nBetreff: Hallo\n\nText\n",
        "\n\nSent from my iPhone\n",
        "\n\nVon meinem iPhone gesendet\n",
        "\n\n-- \nBo Lind\nBirchwood\n",
        "\n\nKind regards,\n\nBo Lind\nCOO\n+44 20 7946 0018\n",
        "\n\nMit freundlichen Grüßen\nBo Lind\n",
        "\n\nThis e-mail and any attachments are confidential and intended only for the addressee.\n",
    ],
)
def test_what_stands_below_is_cut(tail: str) -> None:
    words = "Sure, let's talk.\nThursday is fine."
    assert own_words(words + tail) == words


def test_answers_between_the_lines_stay() -> None:
    text = (
        "On 9 Feb 2026 at 09:00, Rachel <r@north.example> wrote:\n"
        "> Do you have 5 depots?\nSeven.\n> Shall we talk?\nYes, do.\n"
    )
    assert own_words(text).split("\n") == ["Seven.", "Yes, do."]


def test_an_answer_below_the_quotation_stays() -> None:
    text = "On 9 Feb 2026 at 09:00, Rachel <r@north.example> wrote:\n> Shall we talk?\n\nYes, do.\n"
    assert own_words(text) == "Yes, do."


def test_our_own_lines_go_wherever_they_stand_also_rewrapped() -> None:
    sent = (
        "Would a call on Tuesday be of use to you and to the team at Birchwood?\nReply stop and I will not write again."
    )
    text = (
        "Yes.\nWould a call on Tuesday be of use to you and\nto the team at Birchwood?\n"
        "Reply stop and I will not write again."
    )
    assert own_words(text, [sent]) == "Yes."


def test_a_gateways_banner_is_not_theirs() -> None:
    assert own_words("CAUTION: This email originated from outside.\n\nYes, please call.") == "Yes, please call."


def test_a_name_under_the_words_goes_when_it_is_the_senders() -> None:
    assert own_words("Ask Dana\n\nBo", sender_name="Bo Lind") == "Ask Dana"
    assert own_words("Thanks") == "Thanks"
    assert own_words("Thanks,\nBo", sender_name="Bo Lind") == "Thanks,"


def test_words_with_a_date_in_them_are_no_attribution() -> None:
    text = "On 9 February we met Rachel and she wrote down our numbers.\nCall me."
    assert own_words(text) == text
