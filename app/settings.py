"""Settings: one frozen class, read once by `app.main`. Every field is described here and in `docs/SETTINGS.md`."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


def _seconds(value: object) -> object:
    """A plain number is seconds, which is what everybody types; ISO 8601 (`PT20S`) is understood too."""
    try:
        return timedelta(seconds=float(value)) if isinstance(value, str | int | float) else value
    except ValueError:
        return value


def _https(value: object) -> object:
    """RFC 8058 section 3.1: one-click unsubscribe is over HTTPS. An empty value is none."""
    if isinstance(value, str) and value and not value.startswith("https://"):
        raise ValueError("must begin with https://, or be left out")
    return value or None


def _not_blank(value: object) -> object:
    """A blank key would be shown by whoever shows none."""
    if isinstance(value, str) and not value.strip():
        raise ValueError("must not be empty; leave it out, or set a long random text")
    return value


Seconds = Annotated[timedelta, BeforeValidator(_seconds)]


class Settings(BaseSettings):
    """Read from `THAW_…` environment variables; the command line also reads the files of `THAW_SECRETS_DIR`."""

    model_config = SettingsConfigDict(env_prefix="THAW_", frozen=True, extra="ignore")

    data_dir: Path = Field(Path("var"), description="Folder of the embedded database and of the generated secret key")
    database_url: SecretStr | None = Field(
        None, description="PostgreSQL to use instead of the embedded one: postgresql://user:password@host/name"
    )
    secret_key: SecretStr | None = Field(
        None, description="Encrypts mailbox passwords; generated into the data folder when not given"
    )
    api_key: Annotated[SecretStr | None, BeforeValidator(_not_blank)] = Field(
        None,
        description="Key that API calls and pages may show beside stored ones; with none, all on this machine may call",
    )
    public_url: Annotated[str | None, BeforeValidator(_https)] = Field(
        None,
        description="Where the outside reaches this service (https://…); makes one-click unsubscribe links possible",
    )
    host: str = Field("127.0.0.1", description="Address to listen on")
    port: int = Field(8080, ge=0, le=65535, description="Port to listen on; 0 for any free one")
    offline: bool = Field(False, description="Refuse every outward connection that leaves this machine")
    dry_run: bool = Field(False, description="Send nothing: each mail becomes a file in dry-run/ of the data folder")
    sequences_dir: Path = Field(Path("sequences"), description="Folder of the files that ops edit")
    auto_apply: bool = Field(False, description="Apply an edit in the sequences folder without `thaw sequences apply`")
    log_level: str = Field("INFO", description="Least level of log lines")
    mail_ca_file: Path | None = Field(None, description="Extra certificate authority for mail servers of your own")
    dkim_dir: Path | None = Field(
        None, description="Folder of DKIM keys, SELECTOR._domainkey.DOMAIN.pem, for relays that do not sign"
    )
    webhook_private: bool = Field(
        False, description="Let webhooks reach addresses of one's own network, and plain http"
    )
    concurrency: int = Field(20, ge=1, le=200, description="Jobs at once in one worker")

    planner_interval: Seconds = Field(
        timedelta(seconds=2), description="Seconds between two looks at what is due, in each worker"
    )
    watch_lease: Seconds = Field(
        timedelta(seconds=20),
        description="Seconds for which a worker holds a mailbox's inbox before another may take it",
    )
    watch_renewal: Seconds = Field(timedelta(seconds=5), description="Seconds between two renewals of those leases")
    poll_interval: Seconds = Field(
        timedelta(minutes=2), description="Seconds between two polls of a folder; IDLE only hurries it"
    )
    inbox_fresh: Seconds = Field(
        timedelta(minutes=15), description="Follow-ups wait when their inbox was not read for so many seconds"
    )
    claim_lease: Seconds = Field(
        timedelta(minutes=20), description="Seconds after which a claimed mail whose worker is gone is due again"
    )
    undecided_after: Seconds = Field(
        timedelta(minutes=15),
        description="Seconds after which a transmission without an outcome is unknown; SMTP allows it 10 minutes",
    )
    stalled_worker: Seconds = Field(
        timedelta(seconds=30), description="Seconds without a heartbeat after which a worker's jobs are given to others"
    )

    @model_validator(mode="after")
    def _fits(self) -> Settings:
        """Values that make no sense together, or a file that is not there, stop the start."""
        if self.watch_renewal * 2 > self.watch_lease:
            raise ValueError("THAW_WATCH_RENEWAL must be at most half of THAW_WATCH_LEASE, or watches lapse")
        if self.mail_ca_file is not None and not self.mail_ca_file.is_file():
            raise ValueError(f"THAW_MAIL_CA_FILE: there is no file {self.mail_ca_file}")
        return self
