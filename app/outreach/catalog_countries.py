"""Lists of countries in the files of `sequences/`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files as package_files

from app.outreach.ops_toml import Table


def countries(table: Table, key: str) -> frozenset[str]:
    """A list of codes of ISO 3166; those that are none are refused."""
    codes = table.texts(key)
    for code in codes:
        if code not in _iso_codes():
            mend = "write two capital letters, such as DE, or GB for the United Kingdom"
            table.refuse(key, f'"{code}" is no country of ISO 3166; {mend}')
    return frozenset(codes)


@cache
def _iso_codes() -> frozenset[str]:
    """The codes of ISO 3166, from the iso3166.tab of the time zone database."""
    table = (package_files("tzdata") / "zoneinfo" / "iso3166.tab").read_text(encoding="utf-8")
    return frozenset(line.split("\t")[0] for line in table.splitlines() if line and not line.startswith("#"))
