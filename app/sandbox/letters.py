"""The words of the sandbox's prospects: reads `words.toml` beside this file and fills the blanks of one letter.

The words are kept apart from `classifier/corpus`, so that what the demo shows was never trained on.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from app.sandbox.dice import Dice

_DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes"),
}
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """One text with its blanks. `cc` copies the colleague in; `names` marks a notice that names a successor."""

    text: str
    language: str = "en"
    cc: bool = False
    names: bool = False

    def fill(self, blanks: Mapping[str, str]) -> str:
        """The text as it is sent. Raises KeyError for a blank that nobody knows."""
        return self.text.format_map(blanks).strip()


@cache
def letters() -> Mapping[str, tuple[Letter, ...]]:
    """All letters, by who writes them: a temperament, or what somebody makes of a later mail."""
    source = files("app.sandbox").joinpath("words.toml").read_text(encoding="utf-8")
    return {writer: tuple(Letter(**row) for row in rows) for writer, rows in tomllib.loads(source).items()}


def written_by(writer: str, language: str = "en") -> tuple[Letter, ...]:
    """The letters of one writer in one language; in English where they have none in that language."""
    own = tuple(letter for letter in letters()[writer] if letter.language == language)
    return own or tuple(letter for letter in letters()[writer] if letter.language == "en")


def day_blanks(dice: Dice, today: date, language: str) -> dict[str, str]:
    """The blanks of a human letter that hang on the day it is written: `day` and `month`."""
    soon = today + timedelta(days=2)
    while soon.weekday() >= 5 or dice.chance(0.3):
        soon += timedelta(days=1)
    month = (today.month - 1 + dice.whole(2, 6)) % 12
    return {"day": _DAYS[language][soon.weekday()], "month": MONTHS[month]}


def return_blanks(back: date) -> dict[str, str]:
    """The day of return in the forms in which notices give it."""
    month = MONTHS[back.month - 1]
    return {
        "back": f"{_DAYS['en'][back.weekday()]}, {back.day} {month}",
        "back_us": f"{month} {back.day}",
        "back_full": f"{back.day} {month} {back.year}",
        "back_iso": back.isoformat(),
    }
