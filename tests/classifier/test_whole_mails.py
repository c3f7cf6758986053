"""`python -m classifier evaluate FOLDER` on whole mails: what is counted, and against what."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from classifier.__main__ import main
from tests.classifier.mails import dsn, reply

AWAY = b"From: a@b.test\nSubject: Automatic reply: x\nAuto-Submitted: auto-replied\n\nI am away until Monday.\n"


def folder(at: Path, *mails: tuple[bytes, dict[str, Any]]) -> Path:
    with (at / "index.jsonl").open("w") as index:
        for number, (raw, row) in enumerate(mails):
            (at / f"{number}.eml").write_bytes(raw)
            index.write(json.dumps({"file": f"{number}.eml", **row}) + "\n")
    return at


def figures(at: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["evaluate", str(at)]) == 0
    return capsys.readouterr().out


def test_machine_mail_is_counted_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hard = {"recipients": ["gone@birchwood.test"], "permanent": True}
    said = figures(
        folder(
            tmp_path,
            (dsn(), {"kind": "bounce", "bounce": hard}),
            (dsn(), {"kind": "bounce", "bounce": {**hard, "permanent": False}}),
            (dsn(), {"accept": ["none"]}),
            (dsn(), {"accept": ["hard", "soft"], "expect": {"recipient": ["other@birchwood.test"]}}),
            (AWAY, {"kind": "out_of_office"}),
            (AWAY, {"kind": "human"}),
            (AWAY, {"expect": {"auto_reply": True}}),
            (reply("Thanks"), {"expect": {"auto_reply": True}}),
        ),
        capsys,
    )
    assert "8 messages, 0 that could not be read" in said
    assert "kind right: 3 of 4" in said
    assert "automatic replies found: 2 of 3" in said
    assert "people's messages taken for automatic ones: 1 of 1" in said
    assert "bounces found: 3 of 3" in said and "verdict right: 2 of 3" in said
    assert "clear soft ones right: 0 of 1" in said and "clear hard ones right: 1 of 1" in said
    assert "recipient right: 2 of 3" in said
    assert "other messages taken for bounces: 1 of 1" in said
    assert "macro-F1" not in said, "nobody's label was told"


def test_what_people_want_is_measured_as_on_texts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    later = reply("We use Kestrel until the end of June, write to me after that.")
    right = {"kind": "human", "label": "stall", "signals": [], "language": "en", "resume_on": "2026-07-01"}
    said = figures(folder(tmp_path, (later, right), (later, {**right, "resume_on": "2026-07-02"})), capsys)
    assert "resume_on of dated stalls: exact or rightly empty 0.500, wrong date 0.500, of 2" in said
    assert "stall          1.000   1.000      2" in said


def test_a_bare_text_is_a_persons_mail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    quoted = b"Sounds good.\n\nBest,\nBo\n\nOn Mon, 9 Feb 2026 at 09:00, Rachel <r@north.example> wrote:\n> Hello\n"
    page = b"<p>Sounds good.</p><blockquote type='cite'>Hello</blockquote>"
    removed, kept = {"signature": "removed"}, {"signature": "kept"}
    said = figures(
        folder(
            tmp_path,
            (quoted, {"format": "text", "expected": "Sounds  good.", **removed}),
            (quoted, {"format": "text", "expected": "Sounds good.\nHello", **removed}),
            (quoted, {"format": "text", "expected": "Sounds good.\n\nBest,\nBo", **kept}),
            (page, {"format": "html", "expected": "Soundsgood.", "compare": "nows"}),
            (page, {"format": "html", "must_contain": ["good"], "must_not_contain": ["Hello"]}),
            (page, {"format": "html", "must_contain": ["Hello"], "must_not_contain": []}),
        ),
        capsys,
    )
    assert "people's messages taken for automatic ones: 0 of 6" in said
    assert "new text exact: 2 of 3" in said
    assert "signatures taken off by us: 1 of 1" in said
    assert "nothing that it must not: 1 of 2" in said


@pytest.mark.parametrize(
    "line", ["{", '{"file": "none.eml"}', '{"kind": "human"}', '{"file": "0.eml", "kind": "robot"}']
)
def test_a_wrong_line_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str) -> None:
    folder(tmp_path, (AWAY, {"kind": "out_of_office"}))
    with (tmp_path / "index.jsonl").open("a") as index:
        index.write(line + "\n")
    assert main(["evaluate", str(tmp_path)]) == 2
    printed = capsys.readouterr()
    assert "line 2" in printed.err and not printed.out


def test_a_folder_of_nothing_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(tmp_path)]) == 2
    assert "there are neither texts" in capsys.readouterr().err
