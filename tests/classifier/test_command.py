"""`python -m classifier read`: one JSON object a message, whatever the message is."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from classifier.__main__ import main
from tests.classifier.mails import dsn, reply

FIELDS = (
    "path kind label confidence probabilities signals positive_type objection_type stall_type vendor contract_end "
    "resume_on meeting_times referred_to new_text language bounce evidence defects model"
).split()


def test_a_folder_is_read_in_name_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "b.eml").write_bytes(dsn())
    (tmp_path / "a.eml").write_bytes(reply("We use Kestrel until the end of June, write to me after that."))
    (tmp_path / "c.eml").write_bytes(b"\xff\x00")
    assert main(["read", str(tmp_path)]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [Path(row["path"]).name for row in rows] == ["a.eml", "b.eml", "c.eml"]
    assert all(list(row) and set(row) == set(FIELDS) for row in rows)
    assert (rows[0]["label"], rows[0]["resume_on"], rows[0]["objection_type"]) == ("stall", "2026-07-01", "incumbent")
    assert rows[1]["bounce"]["recipients"] == ["gone@birchwood.test"]


def test_a_missing_file_is_said_and_the_others_are_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.eml").write_bytes(reply("Thanks"))
    assert main(["read", str(tmp_path / "none.eml"), str(tmp_path / "a.eml")]) == 2
    printed = capsys.readouterr()
    assert "none.eml" in printed.err
    assert json.loads(printed.out)["label"] == "none"


def test_a_reader_that_has_enough_ends_it_quietly(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(reply("Thanks"))
    command = [sys.executable, "-m", "classifier", "read", str(tmp_path / "a.eml")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (0, "")
