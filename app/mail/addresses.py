"""Mail addresses as people type them: checked, and written the one way that we keep."""

from __future__ import annotations

from email_validator import EmailNotValidError, validate_email

from app.errors import Invalid

_SHOWN = 80


def checked(text: str) -> str:
    """The address, its domain in lower case. Raises Invalid, which says what is wrong with it (RFC 5321, RFC 6531).

    Asks no server: whether somebody reads there is not known before a mail was sent.
    """
    try:
        # `test_environment` lets the names pass that RFC 2606 keeps for tests; everything else is checked the same.
        return validate_email(text.strip(), check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError as error:
        raise Invalid(f'"{text[:_SHOWN]}" is no address: {error}') from None
