"""The composition root: ports, keys, and who may ask."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr, ValidationError

from app.errors import Invalid
from app.main import bind, secret_key
from app.settings import Settings


def test_a_taken_port_gives_the_next_free_one_or_a_clear_error() -> None:
    with bind("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        with bind("127.0.0.1", port, or_next=50) as other:
            assert port < other.getsockname()[1] <= port + 50
        with pytest.raises(Invalid, match="set THAW_PORT"):
            bind("127.0.0.1", port)


def test_the_key_is_made_once_and_readable_by_nobody_else(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "var", secret_key=None)
    first = secret_key(settings)
    assert secret_key(settings) == first
    Fernet(first)
    assert stat.S_IMODE((tmp_path / "var" / "secret.key").stat().st_mode) == 0o600


def test_a_wrong_key_is_refused_with_the_mend_and_without_the_key(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="thaw new-key") as refused:
        secret_key(Settings(data_dir=tmp_path, secret_key=SecretStr("too short")))
    assert "too short" not in str(refused.value)


def test_a_public_address_without_https_is_refused() -> None:
    with pytest.raises(ValidationError, match="https://"):
        Settings(public_url="http://thaw.example")
    assert Settings(public_url="").public_url is None


@pytest.mark.parametrize(("written", "seconds"), [("20", 20), ("0.5", 0.5), ("PT2M", 120), ("00:00:05", 5)])
def test_a_duration_may_be_plain_seconds(written: str, seconds: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THAW_POLL_INTERVAL", written)
    assert Settings().poll_interval.total_seconds() == seconds
