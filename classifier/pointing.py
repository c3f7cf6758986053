"""Whether the words around a name or a role point to it as somebody to contact.

Owns the look to both sides. It works on tokens and sets of words, so its cost grows with the few names, not with the
vocabulary.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.name_words import TITLES
from classifier.names import LIKELY, OFFICE, SURE, WEAK, Name, starts
from classifier.pointing_words import (
    ASKS,
    BEINGS,
    COPULAS,
    DEPARTED,
    GREETINGS,
    HANDLES,
    HAVE,
    MY,
    PASSED,
    PLACES,
    POINTERS,
    SELF,
    THANKS,
    TRANSPARENT,
    WHO_IT_IS,
    WITH,
    WRITERS,
)
from classifier.roles import QUALIFIERS, is_role
from classifier.tokens import Token

_BACK, _AHEAD = 9, 9
_NAME_WORDS = frozenset("name nombre nom nome naam".split())
_WHO = frozenset("who que qui der die che das dat quien".split())
_NO_MORE = frozenset(
    {("no", "longer"), ("ya", "no"), ("ja", "nao"), ("nicht", "mehr"), ("niet", "meer"), ("n'", "est"), ("ne", "fait")}
    | {("ne", "travaille"), ("non", "lavora"), ("non", "fa"), ("nao", "trabalha"), ("nao", "esta"), ("isn't", "with")}
)
_SENDS = frozenset("manda mando envia envio envoie schickt stuurt mandou enviou".split())
_TO_YOU = frozenset("vi ti te le les os vous sie dich u je lhe".split())
_STEPS_IN = frozenset({("stepped", "in"), ("stepped", "into"), ("steps", "in"), ("steps", "into")})
_BROUGHT = frozenset({"bring", "bringing", "brought"})
_MARKS = frozenset(",:()-–—>→=/&+\"'@*<[]|")
_STOPS = frozenset("i we ich wir je nous yo nosotros io noi ik wij eu nos moi j'".split())

# The writer is not the one, or sends the reader to somebody by a pronoun.
_ELSEWHERE = re.compile(
    r"\bnot (?:me|my|the right|for me|i)\b|\bwrong (?:person|dep|\w{3,9}\b)|\bisn't (?:my|me|for me)"
    r"|\bno longer\b|\bnot i\b"
    r"|\b(?:ask|talk to|speak to|write to|write|email|call|ring|contact|try|with|go to|reach|tell) (?:her|him|them)\b"
    r"|\b(?:with|to|on to|hit|write|tell|get on to|it's|be) (?:them|him|her)\b|\btheir number\b|\byou(?:'d|'ll"
    r"| would| will)? (?:need|have) to\b"
    r"|\bdort (?:vorsprechen|melden)|\b(?:daar|dan) moet (?:u|je)\b|\bbij hen\b|\baupres d'eux\b|\bavec eux\b"
    r"|\bcon ellos\b|\bcom eles\b"
    r"|\b(?:den|die) mussten sie\b|\bmit dem\b.{0,20}$|\bnach (?:ihr|ihm)\b|\bschreib\w* (?:beide|sie an|ihn)"
    r"|\bbewerben sie\b"
    r"|\b(?:start (?:there|with)|ask from|(?:he|she)'d (?:be|love|like)|him you|her you|do write|you(?:'d"
    r"| would)? want|better off"
    r"|hear (?:from you|you out)|send (?:it to )?(?:her|him)|(?:lo|la|le|gli) (?:chiami|scriva|contatti|senta)"
    r"|my (?:wife|husband|dad|son)"
    r"|tell (?:her|him)|could ask|take it up)\b"
    r"|\b(?:retired|moved (?:on|over|to|into|from)|changed roles|handed (?:over|it)|took over|taken over|instead)\b"
    r"|\b(?:falsche[rn]? (?:adresse|person|ansprech\w+)|nicht (?:ich|zustandig|mein|mehr)"
    r"|bin (?:da )?(?:leider )?der falsche)"
    r"|\b(?:mit|an|bei) (?:ihm|ihr)\b|\bschreiben sie (?:ihm|ihr)|\bihnen weiterhelfen"
    r"|\bpas (?:moi|de mon ressort|la bonne personne|mon)\b|\b(?:avec|contactez|ecrivez|contacter)[ -](?:lui"
    r"|elle|la|le)\b"
    r"|\b(?:no soy yo|no es (?:mi|asunto|cosa)|a mi no|no me (?:toca|corresponde|ocupo))|\bya no\b|\bcon (?:ella|el)\b"
    r"|\b(?:escrib|llam|pregunt|hab)\w{0,4}[aei]l[ea]s?\b"
    r"|\b(?:non (?:sono io|io|me ne|mi occupo)|io no)\b|\bcon (?:lei|lui)\b|\bscriva a lei|\bchied\w+ a l(?:ei|ui)"
    r"|\bniet (?:ik|mijn|bij mij|voor mij|meer)\b|\bbij (?:hem|haar)\b|\bmet (?:hem|haar)\b"
    r"|\bverkeerde (?:adres|persoon)"
    r"|\bnao (?:e comigo|sou eu|e meu|trato|e a mim)\b|\bcom el[ea]\b|\bja nao\b"
)


def elsewhere(folded_text: str) -> bool:
    """Whether the message as a whole sends the reader to somebody else."""
    return bool(_ELSEWHERE.search(folded_text))


def points_before(words: Sequence[Token], at: int, taken: dict[int, int], strength: int) -> bool:
    """Whether what stands before `at` in its sentence points there. `taken` maps the last token of a name to its
    first, so that lists (`ask Tom or Dana`) are one."""
    opaque = 2 if strength == SURE else 1 if strength == LIKELY else 0
    if WEAK <= strength < SURE and after_place(words, at):
        return False
    sentence, probe, steps = words[at].sentence, at - 1, 0
    while probe >= 0 and steps < _BACK and words[probe].sentence == sentence:
        token = words[probe]
        if probe in taken:
            probe = taken[probe] - 1
            steps += 1
            continue
        if token.key.partition("-")[0] in POINTERS and not _of_the_writer(words, probe):
            if strength == OFFICE and token.key in PASSED:
                return False
            return True
        if token.key in HANDLES and words[probe + 1].text == ":":
            return True
        if token.key in DEPARTED and token.key not in POINTERS:
            return False
        if token.key in COPULAS:
            return (
                strength not in (WEAK, OFFICE)
                and not _presents(words, probe)
                and (strength == SURE or _asks_who(words, probe))
            )
        if token.key in _BROUGHT and words[probe + 1].key == "in":
            return True
        if token.text == "+":
            return True
        if token.key in SELF and steps == 0 and not transparent(token):
            return False
        if not transparent(token):
            if token.kind in "nt" or token.key in _STOPS or opaque == 0:
                return False
            opaque -= 1
        probe -= 1
        steps += 1
    begins = probe < 0 or words[probe].sentence != sentence
    return begins and strength >= LIKELY and any(t.key in WITH for t in words[probe + 1 : at])


def is_said_to_be(words: Sequence[Token], at: int) -> bool:
    """`That would be procurement`, `isso é com o financeiro`: what stands before is `is`, not of the writer."""
    for probe in range(at - 1, max(-1, at - 5), -1):
        if words[probe].sentence != words[at].sentence:
            return False
        if words[probe].key in COPULAS:
            return not _presents(words, probe)
        if not transparent(words[probe]):
            return False
    return False


def points_after(words: Sequence[Token], after: int, strength: int) -> bool:
    """Whether what stands after a name says that the person does it. A weak name needs the verb right beside it."""
    sentence, opaque, being = words[after - 1].sentence, 3 if strength == SURE else 2 if strength > WEAK else 0, False
    for probe in range(after, min(len(words), after + _AHEAD)):
        token = words[probe]
        if token.sentence != sentence or token.key in _STOPS or token.key in DEPARTED:
            return False
        follows = words[probe + 1].key if probe + 1 < len(words) else ""
        if token.key in HANDLES or (token.key, follows) in _STEPS_IN:
            return True
        being = being or token.key in COPULAS or token.key in HAVE or token.text == ","
        if (being or strength == SURE) and (token.key in BEINGS or is_role(token)):
            return True
        if not transparent(token) and token.key not in COPULAS and token.key not in HAVE:
            opaque -= 1
            if opaque < 0:
                return False
    return False


def departed(words: Sequence[Token], after: int) -> bool:
    """Whether the one who was named before `after` is said to be gone, or to have sent the reader on."""
    sentence = words[after - 1].sentence
    near = [t for t in words[after : after + 7] if t.sentence == sentence]
    for index, token in enumerate(near):
        follows = near[index + 1].key if index + 1 < len(near) else ""
        if token.text == "," and follows not in _WHO:
            return False
        if token.key in DEPARTED or (token.key, follows) in _NO_MORE:
            return True
    return False


def greeted(words: Sequence[Token], name: Name) -> bool:
    """Whether the name is that of who is greeted, or of who signs."""
    if (
        name.first == 0
        and name.strength == SURE
        and words[0].key in TITLES
        and name.last < len(words)
        and words[name.last].text == ","
    ):
        return not points_after(words, name.last, WEAK)
    sentence, probe = words[name.first].sentence, name.first - 1
    while probe >= 0 and name.first - probe < 4 and words[probe].key in (",", "\n", "-", "–", "—", "und", "and", "!"):
        probe -= 1
    for back in (probe, probe - 1):
        if back < 0 or words[back].kind != "w" or words[back].sentence < sentence - 2:
            return False
        if words[back].key in GREETINGS:
            while back > 0 and words[back - 1].key in GREETINGS and words[back - 1].sentence == words[back].sentence:
                back -= 1
            return starts(words, back)
    return False


def presents(words: Sequence[Token], name: Name) -> bool:
    """Whether the writer gives this as their own name (`I'm Bo`, `soy Ana`, `Bo here`)."""
    before = words[name.first - 1] if name.first else None
    if before is not None and before.sentence == words[name.first].sentence:
        if before.key in SELF - GREETINGS or (before.key in COPULAS and _presents(words, name.first - 1)):
            return True
    after = words[name.last] if name.last < len(words) else None
    return after is not None and after.key in ("here", "hier", "ici") and starts(words, name.first)


def addressed(words: Sequence[Token], name: Name) -> bool:
    """`Dana, meet Rachel`: a name alone before a comma at the beginning of a sentence."""
    at_start = name.first == 0 or words[name.first - 1].sentence != words[name.first].sentence
    return (
        at_start
        and name.last < len(words)
        and words[name.last].text in ",!"
        and not points_after(words, name.last, name.strength)
    )


def bare(words: Sequence[Token], first: int, last: int) -> bool:
    """Whether the sentence holds nothing but the name or role and what says where the person sits."""
    sentence = words[first].sentence
    return all(
        transparent(t) or t.kind in "etn" or t.key in ("\n", ".", "!", "?")
        for i, t in _sentence(words, first, sentence)
        if not first <= i < last
    )


def _sentence(words: Sequence[Token], at: int, sentence: int) -> list[tuple[int, Token]]:
    first = at
    while first > 0 and words[first - 1].sentence == sentence:
        first -= 1
    last = at
    while last < len(words) and words[last].sentence == sentence:
        last += 1
    return list(enumerate(words[first:last], first))


def transparent(token: Token) -> bool:
    """Whether the word may stand between what points and whom it points to."""
    return token.key in TRANSPARENT or token.text in _MARKS or token.key in QUALIFIERS or is_role(token)


def _presents(words: Sequence[Token], copula: int) -> bool:
    if copula and (words[copula - 1].key in _STOPS or any(t.key in MY for t in words[max(0, copula - 2) : copula])):
        return words[copula - 1].key in _STOPS or words[copula - 1].key in _NAME_WORDS or words[copula - 1].key == "mi"
    if words[copula - 1].key == "it" and copula > 1 and words[copula - 2].key in ("hey", "hi", "hello", "there"):
        return True
    return any(t.key in SELF or t.key == "this" for t in words[max(0, copula - 2) : copula]) and (
        words[copula - 1].key in SELF or words[copula - 1].key in ("this", "hier", "ici")
    )


def _of_the_writer(words: Sequence[Token], at: int) -> bool:
    """`I need to talk to Dana`, `thanks for contacting us`: the verb asks nothing of the reader."""
    before = [t.key for t in words[max(0, at - 5) : at] if t.sentence == words[at].sentence]
    if any(key in THANKS for key in before):
        return True
    if words[at].key in _SENDS and before and before[-1] in _TO_YOU:
        return True
    return words[at].key in ASKS and any(key in WRITERS for key in before[-4:])


def _asks_who(words: Sequence[Token], copula: int) -> bool:
    """Whether before the `is` at `copula` stands who it may be, and not what has a name of its own."""
    before = words[copula - 1] if copula else None
    if before is None or before.sentence != words[copula].sentence or before.kind != "w":
        return True
    return before.key in WHO_IT_IS or is_role(before) or before.key in POINTERS


def after_place(words: Sequence[Token], at: int) -> bool:
    """Whether the name stands where a place or a time does: `in Leipzig`, `since May`, `through Henry Schein`."""
    before = words[at - 1] if at and words[at - 1].sentence == words[at].sentence else None
    if before is not None and before.text == "à":
        return at < 2 or words[at - 2].key.partition("-")[0] not in POINTERS
    return before is not None and before.key in PLACES
