"""The words of opt-outs, two modules a language. Tables and nothing else; `classifier.optout_patterns` reads them.

WORDS names groups of words, a blank between them. A star stands for any ending, an underscore for a blank; a group that
begins with "=" is a pattern as it stands.

ASKS holds what people say, by the verb or thing it turns on. OTHER_SENSES holds the clauses that use the same words and
ask for nothing: another thing is stopped, another day or channel is named, it is told or denied. In both, <name> is a
group (<rest> the rest of a clause), ~3 is up to three words more without a comma, ~~3 any three words, and plain
brackets only hold together.

What two opt-outs of the corpus do not bear out is hardly worth a phrase, and one that needs no word at all is looked
for in every sentence.

HOSTILE and NOT_HOSTILE are insults and threats, and what only sounds like them. All of it is for folded text.
"""
