"""The date words of seven languages.

Owns the tables and nothing else: for each language, lines of a code and the phrases that it stands for. The codes are
the alphabet of the grammar in `date_spans`; a digit or name behind the letter is its value. Phrases are folded (no
accents, lower case); `a(|b|c)` stands for a, ab and ac; a phrase that ends in `*` is the beginning of a word.

    M month · W weekday (M? W? only beside other date words) · N count · e one · O ordinal day · R rank · U unit
    P part of a period · n next · t this · l last · i in · a after · b before · u until · g through · f from
    s since · o ago · z from now · y about, on · q for · G give me · r to · x and · m the, of
    A part of a day · E today · F any (for times to meet only)
    H named day · I the same day (of another year) · X what looks like a date and is none · K calendar week

Hints at what a date is for, beside or instead of a letter of the grammar:

    w write, talk · k is back · L is away · c contract · C it ends · v not · S spent · B money · p past · d then · D after that

The line `j` holds the words after which a bare number is a day of the month.
"""

from __future__ import annotations

from classifier.date_words import de, en, es, fr, it, nl, pt

WORDS = {
    "en": en.WORDS,
    "fr": fr.WORDS,
    "de": de.WORDS,
    "es": es.WORDS,
    "it": it.WORDS,
    "nl": nl.WORDS,
    "pt": pt.WORDS,
}
