"""The words of opt-outs, two modules a language. Tables and nothing else; `classifier.optout_patterns` reads them.

WORDS names groups of words, a blank between them. A star stands for any ending, an underscore for a blank; a group that
begins with "=" is a pattern as it stands.

ASKS holds what people say, by the verb or thing it turns on. OTHER_SENSES holds the clauses that use the same words and
ask for nothing: another thing is stopped, another day or channel is named, it is told or denied. In both, <name> is a
group (<rest> the rest of a clause), ~3 is up to three words more without a comma, ~~3 any three words, and plain
brackets only hold together.

Of the phrases of the last round only those stay by which two opt-outs of the corpus are heard, or more; and no phrase
that could start at any word, so that it is looked for in every sentence, unless four are heard by it alone.

HOSTILE and NOT_HOSTILE are insults and threats, and what only sounds like them. All of it is for folded text.
"""
