"""Secrets and signatures as the Standard Webhooks specification has them (symmetric, `v1`). Must not know a table."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime

from standardwebhooks import Webhook

# The specification wants at least 24 random bytes.
_BYTES = 32


def new_secret() -> str:
    """A secret as it is shown to the receiver's author: `whsec_` and base 64."""
    return "whsec_" + base64.b64encode(secrets.token_bytes(_BYTES)).decode()


def headers(given: Sequence[str], delivery_id: str, at: datetime, body: str) -> Mapping[str, str]:
    """The three headers of one attempt at `at` (real), with a signature by each of the secrets."""
    return {
        "webhook-id": delivery_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": " ".join(Webhook(secret).sign(delivery_id, at, body) for secret in given),
    }
