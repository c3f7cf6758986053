"""What else a reply tells: types, the supplier and the end of its contract, times to talk, the language.

Owns the small extractions that do not decide a label.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from classifier.model import Scores
from classifier.reading import ObjectionType

LANGUAGES = ("en", "fr", "de", "es", "it", "nl", "pt")

# The reasons that a stall may keep (see the guide).
_KEPT_BY_A_STALL = (ObjectionType.INCUMBENT, ObjectionType.NO_BUDGET)


def objection_type(scores: Scores, *, stall: bool) -> ObjectionType | None:
    """Why not. A stall keeps a reason only where one is plainly stated."""
    if not stall:
        return ObjectionType(scores.best("objection_type"))
    told = dict(zip(ObjectionType, scores.head("objection_type").tolist(), strict=True))
    best = max(_KEPT_BY_A_STALL, key=lambda each: told[each])
    return best if told[best] > 0 else None


CLEAR = 3  # so many more of the commonest words than twice those of any other language leave no doubt
_SHORT = {
    "fr": "bonjour merci pas vous nous est je suis le les des oui non une pour avec etre cordialement",
    "de": "nicht bitte danke ich wir sie und der die das ist kein keine mich mit fur gerne ja nein haben",
    "es": "hola gracias no nos me por favor estamos tenemos el los para con usted correo si interesa que",
    "it": "ciao grazie non siamo sono per il che con mi ci buongiorno interessa salve prego al abbiamo",
    "nl": "niet geen bedankt wij ik het een van voor met graag dank hallo jullie hebben maar u ons",
    "pt": "ola obrigado obrigada nao nos temos para com voce o os por favor interesse bom dia estamos sim",
    "en": "the you we not is are i to and please thanks no yes for me my our this it of have",
}


def language(folded: str) -> str | None:
    """One of seven languages, or None where the text is too short to tell."""
    words = re.findall(r"[a-z']+", folded[:3_000])
    if len(words) < 2:
        return None
    votes = {code: sum(w in listed for w in words) for code, listed in _short_words().items()}
    best = max(votes, key=lambda code: votes[code])
    second = sorted(votes.values())[-2]
    if len(words) < 8 and votes[best] > second:
        return best
    if votes[best] >= 2 * second + CLEAR:
        return best  # the identifier says the same of such texts, and takes long over it
    return str(_identifier().classify(" ".join(words[:300]))[0])


@cache
def _short_words() -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in _SHORT.items()}


@cache
def _identifier() -> Any:
    """An identifier of our own, so that nobody else's choice of languages reaches us, nor ours them."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier
