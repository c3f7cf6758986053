"""Territories: which leads a closer takes, by country, region, industry, company size and language.

Owns what a territory can say and when it covers a lead. Must not know closers, turns or capacities.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

# The names under which a lead's further fields hold these; the first one that is filled counts.
_REGION = ("region", "state", "province")
_INDUSTRY = ("industry", "sector")
_EMPLOYEES = ("employees", "company_size", "headcount")
_LANGUAGE = ("language",)
_NUMBER = re.compile(r"\s*\d{1,3}(?:[.,' ]\d{3})+(?![\d.,])|\s*\d{1,9}(?![\d.,]*\d|\s*[km])", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Traits:
    """What a territory asks of a lead; None where nobody knows. `employees` is the least number of a range."""

    country: str | None = None
    region: str | None = None
    industry: str | None = None
    employees: int | None = None
    language: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Territory:
    """What a closer takes. Nothing in a place asks for nothing there; `most_employees` is still covered.

    Countries are ISO 3166, languages ISO 639, all compared without regard to capitals.
    """

    countries: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    industries: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    least_employees: int | None = None
    most_employees: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether it asks for nothing, so that every lead is in it."""
        lists = (self.countries, self.regions, self.industries, self.languages)
        return not any(lists) and self.least_employees is None and self.most_employees is None


def covers(territory: Territory, lead: Traits) -> bool:
    """Whether a lead is in a territory. What is not known of a lead is in no list: nobody is given away on a guess."""
    asked = (
        (territory.countries, lead.country),
        (territory.regions, lead.region),
        (territory.industries, lead.industry),
        (territory.languages, lead.language),
    )
    if any(wanted and not _is_among(value, wanted) for wanted, value in asked):
        return False
    least, most = territory.least_employees, territory.most_employees
    if least is None and most is None:
        return True
    size = lead.employees
    return size is not None and (least is None or size >= least) and (most is None or size <= most)


def named(territory: Territory, lead: Traits) -> str:
    """The traits of a lead by which a territory covers it, for people: "DE, food"."""
    size = None if lead.employees is None else f"{lead.employees} employees"
    asks_size = territory.least_employees is not None or territory.most_employees is not None
    asked = (
        (territory.countries, lead.country),
        (territory.regions, lead.region),
        (territory.industries, lead.industry),
        (asks_size, size),
        (territory.languages, lead.language),
    )
    return ", ".join(value for wanted, value in asked if wanted and value)


def words(territory: Territory) -> str:
    """A whole territory, for people."""
    if territory.is_open:
        return "every lead"
    lists = (territory.countries, territory.regions, territory.industries, territory.languages)
    parts = [" or ".join(sorted(names)) for names in lists if names]
    least, most = territory.least_employees, territory.most_employees
    if least is not None and most is not None:
        parts.append(f"{least} to {most} employees")
    elif least is not None or most is not None:
        parts.append(f"{least} employees or more" if least is not None else f"{most} employees or fewer")
    return ", ".join(parts)


def traits_of(country: str | None, fields: Mapping[str, object], language: str | None) -> Traits:
    """The traits of a lead from what is kept of it. `language` is that of the reply, for a lead that names none."""
    known = {name.lower().replace(" ", "_").replace("-", "_"): str(value).strip() for name, value in fields.items()}
    return Traits(
        country=country or None,
        region=_first(known, _REGION),
        industry=_first(known, _INDUSTRY),
        employees=_count(_first(known, _EMPLOYEES)),
        language=_first(known, _LANGUAGE) or language or None,
    )


def _is_among(value: str | None, wanted: frozenset[str]) -> bool:
    return value is not None and value.casefold() in {one.casefold() for one in wanted}


def _first(known: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((known[name] for name in names if known.get(name)), None)


def _count(text: str | None) -> int | None:
    """The first number of "250", "1,000-5,000" or "51 to 200"; None for what is no plain number, such as "10k"."""
    found = _NUMBER.match(text or "")
    return int(re.sub(r"\D", "", found[0])) if found else None
