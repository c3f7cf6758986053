"""Templates to HTML: everything that is shown is escaped, and what a character hides is made visible.

Owns the Jinja environment and its filters. Must not query anything.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from app.web import words
from app.web.acting import seen
from app.web.happened import tell

FOLDER = Path(__file__).parent
_TEXT = 20_000
# C0 but tab and line feed, DEL and C1; marks that turn the direction of a line or show nothing; tags; half surrogates.
# The joiners U+200C and U+200D stay: Persian and emoji need them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)


def visible(text: str) -> str:
    """The text with every hidden or direction-turning character as a sign that shows which one it was."""
    return _HIDDEN.sub(_sign, text.replace("\r\n", "\n"))


def _sign(match: re.Match[str]) -> str:
    code = ord(match[0])
    # Unicode's own pictures of the C0 characters.
    return chr(0x2400 + code) if code < 0x20 else f"⟨U+{code:04X}⟩"


def _finish(value: object) -> object:
    """Passed over every value a template shows, before it is escaped."""
    if value is None:
        return ""
    return value if isinstance(value, Markup) else visible(str(value))


def typed(text: str | None) -> str:
    """The text for a field that people type in: without what they could not see there, for it is sent back as it is."""
    return _HIDDEN.sub("", (text or "").replace("\r\n", "\n"))


def when(at: datetime | None) -> Markup:
    """An instant in UTC, for people and for machines."""
    if at is None:
        return Markup("")
    at = at.astimezone(UTC)
    machine = at.isoformat(timespec="seconds").replace("+00:00", "Z")
    return Markup('<time datetime="{}">{}</time>').format(machine, f"{at.day} {at:%b %Y, %H:%M} UTC")


def cut(text: str | None) -> str:
    """A mail's words for a page; a very long one ends with a note that it goes on."""
    text = (text or "").strip()
    return text if len(text) <= _TEXT else f"{text[:_TEXT]} […] ({len(text) - _TEXT:,} more characters)"


def sentence(text: str) -> str:
    """The text with a capital first letter; names in it stay as they are."""
    return text[:1].upper() + text[1:]


def percent(part: int, whole: int) -> str:
    """A share as a whole percentage; a dash when there is nothing to share."""
    return f"{round(100 * part / whole)} %" if whole else "–"


@cache
def environment() -> Environment:
    """The environment of all pages."""
    made = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finish,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(when=when, cut=cut, sentence=sentence, plainly=words.plainly, typed=typed)
    made.globals.update(words=words, percent=percent, tell=tell, seen=seen)
    return made
