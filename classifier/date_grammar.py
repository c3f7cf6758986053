"""The grammar of dates: patterns over the letters of `date_words`, one letter a token, and the reader of each.

Owns their order: an earlier pattern takes its words away from the later ones. What cannot be known (3/4 in English, a
season, last May) uses its words up and gives no days.
"""

from __future__ import annotations

import re

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
    read_half_year,
    read_last_day,
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
    read_quarter,
    read_relative,
    read_this_unit,
    read_week,
    read_week_of_month,
    read_weekday,
    read_weekday_next_week,
    read_weekday_of_month,
    read_weekday_week,
    read_year,
)

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
GRAMMAR: tuple[tuple[re.Pattern[str], Reader], ...] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        # Parts of months.
        (rf"Rm*1m*(?P<m>M){_YEAR}", read_first_day),
        (rf"l1m*(?P<m>M)(?!m*[NO]){_YEAR}", read_last_day),
        (rf"(?P<r>R)m*[68P]m*[mi]*(?P<m>M){_YEAR}", read_half_month),
        (rf"(?:(?P<r>R)|(?P<l>l))m*3[mi]*(?P<m>M){_YEAR}", read_week_of_month),
        (rf"(?:(?P<r>R)|(?P<l>l))m*(?P<w>W)[mi]*(?P<m>M){_YEAR}", read_weekday_of_month),
        # What lies behind, and what only looks like a date.
        (r"l[m]*(?:[WM]Y?|[Ne]?[1-9])|(?:[WM]|[1-9])m*l(?![WM])|[Ne][1-9]o|o[Ne][1-9]", nothing),
        (r"[ntlPRm]*XY?[nl]?", nothing),
        (r"(?:[NOR]m*)?Vm*(?:[NOR]?m*[1-9]|W(?:[x,ru\-]W)*)?(?:m*[1-9M])?|eW", nothing),
        (r"Rm*W(?![,mi]*[MNOD])", nothing),
        (r"Wm*[ru\-]m*W(?![,m]*[NOD])", nothing),
        # Numeric dates and ranges of days.
        (r"(?P<n>[NO])m*[r\-ux/]m*[W,m]*(?P<d>D)", read_numeric_range),
        (r"(?:W[,m]*)?(?P<d>D)", read_numeric),
        (rf"(?P<n>[NOR])m*[r\-ux][m,]*(?:W[,m]*)?(?P<d>[NOR])[m,]*(?P<m>M){_YEAR}", read_days_month),
        (rf"(?P<m>M)m*(?P<n>[NO])m*[r\-ux]m*(?P<d>[NO])(?![1-9T]){_YEAR}", read_month_days),
        # Days of a month by name.
        (r"(?:W[,m]*)?(?P<d>[NO])m*(?P<m>M)m(?P<y2>N)(?![1-9TM])", read_day_month_year),
        (rf"(?:W[,m]*)?{_DAY}[m\-/]*(?P<m>M){_YEAR}", read_day_month),
        (rf"(?:W[,m]*)?(?P<m>M)[m\-]*(?P<d>[NO])(?![1-9T]){_YEAR}", read_month_day),
        (rf"(?P<m>M)m*(?P<d>R)(?![1-9]){_YEAR}", read_month_day),
        (r"(?P<d>[NOR])m*(?:n4|4n)", read_day_of_next_month),
        # Longer periods.
        (rf"{_P}(?P<q>Q){_YEAR}", read_quarter),
        (rf"{_P}(?P<q>[RO])m*5(?!n){_YEAR}", read_quarter),
        (rf"{_P}5m*(?P<q>N){_YEAR}", read_quarter),
        (rf"{_P}(?P<h>J){_YEAR}", read_half),
        (rf"{_P}(?P<h>[RO])m*6(?!m+[.])(?:m*7(?!n))?{_YEAR}", read_half),
        (rf"(?P<h>R)m*9{_YEAR}", read_half),
        (r"(?P<h>R)m*Pm*7(?!n)", read_half),
        (rf"{_P}[3K]?m*(?P<c>C){_YEAR}", read_week),
        (rf"{_P}[3K]m*(?P<c>N)(?![1-9]|[r\-]?N?M){_YEAR}", read_week),
        (rf"(?P<m>M)m*[r\-ux]m*(?P<m2>M){_YEAR}", read_months),
        (rf"{_P}(?P<n>n)?(?P<m>M)(?P<n2>n(?![1-9]))?{_YEAR}", read_month),
        (rf"(?P<h>H){_YEAR}", read_named),
        (r"(?P<w>W)[,m]*(?:[yi]m*)?(?:n3|3n)", read_weekday_next_week),
        (r"(?:n3|3n)[,my]*(?P<w>W)", read_weekday_next_week),
        # So many units from now, or from a weekday.
        (rf"{_N}(?P<u>{_U})(?:m|[fay])+(?P<w>W)", read_from_day),
        (r"(?P<w>W)3(?!n)", read_weekday_week),
        (rf"[iaG]y*(?:m*ny*)?G?{_N}?n?(?P<u>{_U})z?", read_relative),
        (r"[iaG]y*e?9|9z|[iaG]e?67|^9", read_half_year),
        (rf"{_N}(?P<u>{_U})[zE]", read_relative),
        (rf"q[mn]*{_N}n?(?P<u>{_U})", read_relative),
        (rf"nN{_U}", nothing),
        (rf"(?:^|(?<=[,;]))[y]*{_N}(?P<u>[2-58])(?=$|[;,])", read_relative),
        (rf"{_P}nm*(?P<u>[3-7])", read_next_unit),
        (rf"{_P}(?P<u>[3-7])n", read_next_unit),
        (r"(?P<p>P)m*(?P<t>t)?m*(?P<u>[3-7])t?", read_this_unit),
        (r"(?P<p>Q)?(?P<t>t)m*(?P<u>7)", read_this_unit),
        (r"t[3-7]", nothing),
        # Weekdays and day numbers.
        (r"(?P<n>[NO])m*[r\-ux][m,]*(?:W[,m]*)?(?P<d>[NO])(?![1-9TM])", read_day_numbers),
        (r"W[,m]*(?P<d>[NO])(?![1-9TM])", read_day_number),
        (r"(?P<d>[NO])(?![1-9TM])", read_day_number),
        (r"(?:(?P<n>n)|t)?m*(?P<w>W)", read_weekday),
        (r"(?P<p>P)m*(?P<y>Y)", read_part_of_year),
        (r"[iaubgfy][my]*(?P<y>Y)", read_year),
        (r"(?P<y>Y)", read_own_year),
    )
)
