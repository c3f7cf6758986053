"""Folder names on the wire and what they are for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.folders import Listed, Role, decode_name, encode_name, with_roles


@pytest.mark.parametrize(
    ("name", "wire"),
    [
        ("Sent", "Sent"),
        ("Tom & Jerry", "Tom &- Jerry"),
        ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"),  # the example of RFC 3501 section 5.1.3
        ("Entwürfe", "Entw&APw-rfe"),
        ("😀", "&2D3eAA-"),
    ],
)
def test_known_names(name: str, wire: str) -> None:
    assert encode_name(name) == wire
    assert decode_name(wire.encode()) == name


@given(st.text())
def test_any_name_survives_and_no_control_character_passes(name: str) -> None:
    wire = encode_name(name)
    assert all(" " <= character <= "~" for character in wire)
    assert decode_name(wire.encode()) == name


@given(st.binary())
def test_any_bytes_decode(wire: bytes) -> None:
    assert isinstance(decode_name(wire), str)


def listed(name: str, *attributes: str) -> Listed:
    return Listed(attributes=frozenset(attributes), separator="/", name=name)


def test_the_servers_mark_beats_the_name() -> None:
    folders = with_roles([listed("Sent"), listed("Out", "\\sent"), listed("Spam")])
    assert [(folder.name, folder.role) for folder in folders] == [
        ("INBOX", Role.INBOX),
        ("Sent", Role.OTHER),
        ("Out", Role.SENT),
        ("Spam", Role.JUNK),
    ]


@pytest.mark.parametrize("name", ["Gesendete Elemente", "INBOX/Sent", "[Gmail]/Sent Mail", "Envoyés", "送信済み"])
def test_sent_by_any_name(name: str) -> None:
    assert with_roles([listed(name)])[1].role is Role.SENT


def test_drafts_and_the_folder_of_everything_are_told() -> None:
    folders = with_roles([listed("Entwürfe"), listed("[Gmail]/Everything", "\\all"), listed("[Gmail]/D", "\\drafts")])
    assert [folder.role for folder in folders[1:]] == [Role.OTHER, Role.ALL, Role.DRAFTS]
    assert with_roles([listed("Entwürfe")])[1].role is Role.DRAFTS


@pytest.mark.parametrize("name", ["Bounces", "INBOX/Undelivered Mail", "Unzustellbar"])
def test_a_folder_for_bounces_is_known_by_its_name(name: str) -> None:
    assert with_roles([listed(name)])[1].role is Role.BOUNCES


@pytest.mark.parametrize("name", ["Clients/Sent", "Sentiments", "Not spam", "Sent/2024"])
def test_names_that_only_look_like_it(name: str) -> None:
    assert with_roles([listed(name)])[1].role is Role.OTHER
