"""What the pages behind the links in mails share: their headers, and the form that a press brings.

Must not know what a page says or what its form does.
"""

from __future__ import annotations

from urllib.parse import parse_qs

from fastapi import Request

from app.domain.fields import UNWANTED
from app.errors import Invalid

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}


async def form(request: Request, most: int) -> dict[str, str]:
    """The fields of a form of at most so many bytes, without characters that show nothing. Raises Invalid."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise Invalid("the form is too long")
    try:
        fields = parse_qs(body.decode(), max_num_fields=20)
    except ValueError:
        raise Invalid("the form cannot be read") from None
    return {name: UNWANTED.sub("", values[0]) for name, values in fields.items()}
