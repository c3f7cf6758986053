"""The zone in which a lead's hours are counted."""

from __future__ import annotations

import pytest

from app.errors import Invalid
from app.mail.zones import checked, zone_of


@pytest.mark.parametrize(
    ("zone", "country", "expected"),
    [
        ("America/Denver", "US", "America/Denver"),
        (None, "US", "America/New_York"),
        (None, "de", "Europe/Berlin"),
        (None, "FR", "Europe/Paris"),
        (None, "AU", "Australia/Sydney"),
        (None, "BR", "America/Sao_Paulo"),
        (None, "CA", "America/Toronto"),
        (None, "ES", "Europe/Madrid"),
        (None, "PT", "Europe/Lisbon"),
        (None, "MX", "America/Mexico_City"),
        (None, "NZ", "Pacific/Auckland"),
        (None, "XX", "Europe/London"),
        (None, None, "Europe/London"),
    ],
)
def test_own_zone_then_the_countrys_then_the_mailboxs(zone: str | None, country: str | None, expected: str) -> None:
    assert zone_of(zone, country, "Europe/London").key == expected


def test_a_zone_that_does_not_exist_is_refused() -> None:
    with pytest.raises(Invalid, match="names look like Europe/Berlin"):
        checked("Berlin")
