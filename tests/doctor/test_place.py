"""Settings, keys, folders and templates as the doctor sees them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr

from app.doctor import place
from app.doctor.findings import Level
from tests.doctor.clinic import Clinic, only
from tests.world import SEQUENCES, settings_for

pytestmark = pytest.mark.anyio


def test_without_a_public_address_there_is_no_one_click_unsubscribe(tmp_path: Path) -> None:
    [found] = place.public_address(settings_for(tmp_path))
    assert found.level is Level.WARNING and "THAW_PUBLIC_URL" in found.mend
    [found] = place.public_address(settings_for(tmp_path, public_url="https://thaw.northlane.example"))
    assert found.level is Level.OK


def test_a_key_file_that_others_can_read_is_told(tmp_path: Path) -> None:
    settings = settings_for(tmp_path, secret_key=None)
    path = tmp_path / "secret.key"
    path.write_bytes(Fernet.generate_key())
    path.chmod(0o644)
    [found] = place.secret_key(settings, 1)
    assert (found.level, found.mend) == (Level.WARNING, f"chmod 600 {path}")
    path.chmod(0o600)
    assert place.secret_key(settings, 1)[0].level is Level.OK
    path.write_bytes(b"spoilt")
    assert place.secret_key(settings, 1)[0].level is Level.PROBLEM


def test_a_key_that_is_gone_is_a_problem_only_where_passwords_need_it_and_none_is_made(tmp_path: Path) -> None:
    settings = settings_for(tmp_path, secret_key=None)
    assert place.secret_key(settings, 0)[0].level is Level.OK
    assert place.secret_key(settings, 1)[0].level is Level.PROBLEM
    assert not (tmp_path / "secret.key").exists()


def test_a_wrong_key_is_told_without_the_key(tmp_path: Path) -> None:
    [found] = place.secret_key(settings_for(tmp_path, secret_key=SecretStr("far-too-short")), 0)
    assert found.level is Level.PROBLEM and "far-too-short" not in found.line
    [found] = place.secret_key(settings_for(tmp_path, secret_key=SecretStr(Fernet.generate_key().decode())), 0)
    assert found.level is Level.OK


def test_secret_files_that_everybody_can_read_are_told(tmp_path: Path) -> None:
    file = tmp_path / "THAW_API_KEY"
    file.write_text("x")
    (tmp_path / "notes").write_text("x")
    file.chmod(0o644)
    [found] = place.secret_files(tmp_path)
    assert found.level is Level.WARNING and str(file) in found.mend and "notes" not in found.line
    file.chmod(0o640)
    assert place.secret_files(tmp_path)[0].level is Level.OK
    assert place.secret_files(tmp_path / "none")[0].level is Level.PROBLEM
    assert place.secret_files(None) == []


# -- templates -----------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SEQUENCES, tmp_path / "own"))


async def test_nothing_is_sent_before_the_first_apply(clinic: Clinic) -> None:
    level, line = only(await clinic.examined(), "templates in force")
    assert level is Level.PROBLEM and "`thaw sequences apply`" in line
    await clinic.apply()
    found = await clinic.examined()
    assert only(found, "templates in force")[0] is Level.OK
    assert only(found, "templates folder")[0] is Level.OK


async def test_a_folder_that_differs_from_what_is_in_force_is_told(clinic: Clinic, folder: Path) -> None:
    await clinic.apply()
    footer = folder / "footer.md"
    footer.write_text(footer.read_text() + "\nOne more line.\n")
    level, line = only(await clinic.examined(sequences_dir=folder), "templates folder")
    assert level is Level.WARNING and "differs" in line and "`thaw sequences apply`" in line


async def test_a_mistake_in_the_folder_leaves_what_is_in_force(clinic: Clinic, folder: Path) -> None:
    (folder / "policy.toml").write_text("daily_cup = 3\n")
    level, line = only(await clinic.examined(sequences_dir=folder), "templates folder")
    assert level is Level.PROBLEM and "policy.toml" in line and "`thaw sequences check`" in line
    await clinic.apply()
    found = await clinic.examined(sequences_dir=folder)
    assert only(found, "templates folder")[0] is Level.WARNING
    assert only(found, "templates in force")[0] is Level.OK


async def test_what_is_in_force_and_cannot_be_read_any_more_is_told(clinic: Clinic) -> None:
    await clinic.apply()
    clinic.execute("UPDATE catalog_version SET files = '{}'")
    assert only(await clinic.examined(), "templates in force")[0] is Level.PROBLEM


async def test_a_missing_folder_is_told(clinic: Clinic, tmp_path: Path) -> None:
    await clinic.apply()
    level, line = only(await clinic.examined(sequences_dir=tmp_path / "none"), "templates folder")
    assert level is Level.WARNING and "THAW_SEQUENCES_DIR" in line
