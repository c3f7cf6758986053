"""The grammar of dates: patterns over the letters of `date_words`, one letter a token, and the reader of each.

Owns their order: an earlier pattern takes its words away from the later ones. What cannot be known (3/4 in English, a
season, last May) uses its words up and gives no days.
"""

from __future__ import annotations

import re
from functools import lru_cache

from classifier.date_readers import (
    Reader,
    nothing,
    read_day_month,
    read_day_month_year,
    read_day_number,
    read_day_numbers,
    read_day_of_next_month,
    read_days_month,
    read_first_day,
    read_from_day,
    read_half,
    read_half_month,
    read_last_day,
    read_middle,
    read_month,
    read_month_day,
    read_month_days,
    read_months,
    read_named,
    read_next_unit,
    read_numeric,
    read_numeric_range,
    read_own_year,
    read_part_of_year,
    read_past,
    read_quarter,
    read_this_unit,
    read_week,
    read_week_of_month,
    read_weekday,
    read_weekday_next_week,
    read_weekday_of_month,
    read_weekday_week,
    read_year,
)
from classifier.date_waits import read_half_year, read_or_so, read_relative, read_same_day, read_wait

# Units by letter, so that patterns can ask for one.
LETTER_OF_UNIT = {
    "day": "1",
    "workday": "2",
    "week": "3",
    "month": "4",
    "quarter": "5",
    "half": "6",
    "year": "7",
    "fortnight": "8",
    "halfyear": "9",
}
_U = "[1-9]"
_NEXT_YEAR = r"m*n7|m*7n|m*t7|m*7t"
_YEAR = rf"(?P<year>[m,]*Y|{_NEXT_YEAR})?"
_N = "(?P<n>[Ne])"


_P = r"(?:(?P<p>P)[m\-]*)?"
_DAY = "(?P<d>[NOR])"
# Each with the letters of which a sentence must hold one to have it.
GRAMMAR: tuple[tuple[frozenset[str], re.Pattern[str], Reader], ...] = tuple(
    (frozenset(needed), re.compile(pattern), read)
    for needed, pattern, read in (
        # Parts of months.
        ("M", rf"Rm*1m*(?P<m>M){_YEAR}", read_first_day),
        ("M", rf"l1m*(?P<m>M)(?!m*[NO]){_YEAR}", read_last_day),
        ("M", rf"(?P<r>R)m*[68P]m*[mi]*(?P<m>M){_YEAR}", read_half_month),
        ("M", rf"6m+(?P<m>M){_YEAR}", read_middle),
        ("M", rf"(?:(?P<r>R)|(?P<l>l))m*3[mi]*(?P<m>M){_YEAR}", read_week_of_month),
        ("M", rf"(?:(?P<r>R)|(?P<l>l))m*(?P<w>W)[mi]*(?P<m>M){_YEAR}", read_weekday_of_month),
        ("I", r"I[m,yi]*(?:n7|7n)|(?:n7|7n)[m,yi]*I|[iG]e7[m,yi]*I", read_same_day),
        # What lies behind, and what only looks like a date.
        ("lo", r"l[m]*(?:[WM]Y?|[Ne]?[1-9])|(?:[WM]|[1-9])l(?![WM])|[Ne][1-9]o|o[Ne][1-9]", read_past),
        ("X", r"[ntlPRm]*XY?[nl]?", nothing),
        ("Ve", r"(?:[NOR]m*)?Vm*(?:[NOR]?m*[1-9]|W(?:[x,ru\-]W)*)?(?:m*[1-9M])?|eW", nothing),
        ("R", r"Rm*W(?![,mi]*[MNOD])", nothing),
        ("W", r"Wm*[ru\-]m*W(?![,m]*[NOD])", nothing),
        # Numeric dates and ranges of days.
        ("D", r"(?P<n>[NO])m*[r\-ux/]m*[W,m]*(?P<d>D)", read_numeric_range),
        ("D", r"(?:W[,m]*)?(?P<d>D)", read_numeric),
        ("M", rf"(?P<n>[NOR])m*[r\-ux][m,]*(?:W[,m]*)?(?P<d>[NOR])[m,]*(?P<m>M){_YEAR}", read_days_month),
        ("M", rf"(?P<m>M)m*(?P<n>[NO])m*[r\-ux]m*(?P<d>[NO])(?![1-9T]){_YEAR}", read_month_days),
        # Days of a month by name.
        ("M", r"(?:W[,m]*)?(?P<d>[NO])m*(?P<m>M)m(?P<y2>N)(?![1-9TM])", read_day_month_year),
        ("M", rf"(?:W[,m]*)?{_DAY}[m\-/]*(?P<m>M){_YEAR}", read_day_month),
        ("M", rf"(?:W[,m]*)?(?P<m>M)[m\-]*(?P<d>[NO])(?![1-9T]){_YEAR}", read_month_day),
        ("M", rf"(?P<m>M)m*(?P<d>R)(?![1-9]){_YEAR}", read_month_day),
        ("4", r"(?P<d>[NOR])m*(?:n4|4n)", read_day_of_next_month),
        # Longer periods.
        ("Q", rf"{_P}(?P<q>Q){_YEAR}", read_quarter),
        ("5", rf"{_P}(?P<q>[RO])m*5(?!n){_YEAR}", read_quarter),
        ("5", rf"{_P}5m*(?P<q>N){_YEAR}", read_quarter),
        ("J", rf"{_P}(?P<h>J){_YEAR}", read_half),
        ("6", rf"{_P}(?P<h>[RO])m*6(?!m+[.])(?:m*7(?!n))?{_YEAR}", read_half),
        ("9", rf"(?P<h>R)m*9{_YEAR}", read_half),
        ("7", r"(?P<h>R)m*Pm*7(?!n)", read_half),
        ("C", rf"{_P}[3K]?m*(?P<c>C){_YEAR}", read_week),
        ("3K", rf"{_P}[3K]m*(?P<c>N)(?![1-9]|[r\-]?N?M){_YEAR}", read_week),
        ("M", rf"(?P<m>M)m*[r\-ux]m*(?P<m2>M){_YEAR}", read_months),
        ("M", rf"{_P}(?P<n>n)?(?P<m>M)(?P<n2>n(?![1-9]))?{_YEAR}", read_month),
        ("H", rf"(?P<h>H){_YEAR}", read_named),
        ("W", r"(?P<w>W)[,m]*(?:[yi]m*)?(?:n3|3n)", read_weekday_next_week),
        ("W", r"(?:n3|3n)[,my]*(?P<w>W)", read_weekday_next_week),
        # So many units from now, or from a weekday.
        ("W", rf"{_N}(?P<u>{_U})(?:m|[fay])+(?P<w>W)", read_from_day),
        ("W", r"(?P<w>W)3(?!n)", read_weekday_week),
        ("x", r"[iaG]?e(?P<u>[1-4])x(?P<n>N)(?![1-9])", read_or_so),
        ("123456789", rf"[iaG]y*(?:m*ny*)?G?{_N}?n?(?P<u>{_U})z?", read_relative),
        ("69", r"[iaG]y*e?9|9z|[iaG]e?67|^9", read_half_year),
        ("zE", rf"{_N}(?P<u>{_U})[zE]", read_relative),
        ("q", rf"q[mn]*{_N}n?(?P<u>{_U})", read_relative),
        ("n", rf"nN{_U}", nothing),
        ("23458", rf"(?:^|(?<=[,;]))[y]*(?:{_N}(?P<u>[2-58])|e?8)(?=$|[;,])", read_wait),
        ("23458", rf"(?:^|(?<=[,;]))[y]*{_N}(?P<u>[2-58])(?P<x>[x.])", read_wait),
        ("n", rf"{_P}nm*(?P<u>[3-7])", read_next_unit),
        ("n", rf"{_P}(?P<u>[3-7])n", read_next_unit),
        ("P", r"(?P<p>P)m*(?P<t>t)?m*(?P<u>[3-7])t?", read_this_unit),
        ("7", r"(?P<p>Q)?(?P<t>t)m*(?P<u>7)", read_this_unit),
        ("t", r"t[3-7]", nothing),
        # Weekdays and day numbers.
        ("NO", r"(?P<n>[NO])m*[r\-ux][m,]*(?:W[,m]*)?(?P<d>[NO])(?![1-9TM])", read_day_numbers),
        ("W", r"W[,m]*(?P<d>[NO])(?![1-9TM])", read_day_number),
        ("NO", r"(?P<d>[NO])(?![1-9TM])", read_day_number),
        ("W", r"(?:(?P<n>n)|t)?m*(?P<w>W)", read_weekday),
        ("P", r"(?P<p>P)m*(?P<y>Y)", read_part_of_year),
        ("Y", r"[iaubgfyq][my]*(?P<y>Y)", read_year),
        ("Y", r"(?P<y>Y)", read_own_year),
    )
)


@lru_cache(maxsize=10_000)
def expressions(letters: frozenset[str]) -> tuple[tuple[re.Pattern[str], Reader], ...]:
    """The patterns that a sentence of these letters may have, in their order."""
    return tuple((pattern, read) for needed, pattern, read in GRAMMAR if not needed.isdisjoint(letters))
