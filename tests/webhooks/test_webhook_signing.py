"""Secrets and signatures are those of the Standard Webhooks specification, and the documented verifier agrees."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from standardwebhooks import Webhook

from app.webhooks.signing import headers, new_secret

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "WEBHOOKS.md").read_text(encoding="utf-8")

# The vector that the specification's own libraries are tested with.
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
ID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
SECONDS = 1614265330
BODY = '{"test": 2432232314}'
SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="

Verifier = Callable[[str, dict[str, str], bytes, float], bool]


def signed(*secrets: str) -> dict[str, str]:
    return dict(headers(secrets, ID, datetime.fromtimestamp(SECONDS, UTC), BODY))


def test_the_published_vector() -> None:
    assert signed(SECRET) == {
        "webhook-id": ID,
        "webhook-timestamp": str(SECONDS),
        "webhook-signature": SIGNATURE,
    }


def test_two_secrets_make_two_signatures() -> None:
    other = new_secret()
    first, second = signed(other, SECRET)["webhook-signature"].split(" ")
    assert first.startswith("v1,") and first != SIGNATURE and second == SIGNATURE


def test_a_secret_is_as_long_as_the_specification_wants_and_never_the_same() -> None:
    made = {new_secret() for _ in range(50)}
    assert len(made) == 50
    for secret in made:
        assert 24 <= len(base64.b64decode(secret.removeprefix("whsec_"), validate=True)) <= 64
        Webhook(secret)


@pytest.fixture
def documented() -> Verifier:
    """The verifier as docs/WEBHOOKS.md shows it."""
    [code] = re.findall(r"```python\n(.+?)```", DOCUMENT, flags=re.DOTALL)
    assert len([line for line in code.splitlines() if line.strip()]) <= 18
    found: dict[str, Verifier] = {}
    exec(code, found)
    return found["is_genuine"]


def test_the_documented_verifier_takes_what_is_genuine(documented: Verifier) -> None:
    assert documented(SECRET, signed(SECRET), BODY.encode(), SECONDS)
    assert documented(SECRET, signed(new_secret(), SECRET), BODY.encode(), SECONDS + 299)


def test_the_documented_verifier_refuses_everything_else(documented: Verifier) -> None:
    good, body = signed(SECRET), BODY.encode()
    assert not documented(new_secret(), good, body, SECONDS)
    assert not documented(SECRET, good, body + b" ", SECONDS)
    assert not documented(SECRET, good | {"webhook-id": "msg_2"}, body, SECONDS)
    assert not documented(SECRET, good | {"webhook-timestamp": str(SECONDS + 1)}, body, SECONDS)
    assert not documented(SECRET, good | {"webhook-signature": SIGNATURE.replace("v1", "v2")}, body, SECONDS)
    assert not documented(SECRET, good, body, SECONDS + 301)
    assert not documented(SECRET, good, body, SECONDS - 301)
