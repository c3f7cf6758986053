"""The last paragraph that only says who writes: somebody's name, a post, the firm itself.

Owns that decision where the sender's header does not show the name: an organisation's account, a desk, an assistant. A
name below words that send the reader to somebody may be that somebody's, so there it stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.contacts import contacts
from classifier.first_names import AT_THE_START, FIRST_NAMES
from classifier.folding import fold
from classifier.name_words import COURTESIES, NO_NAME, ORGANISED, PARTICLES, PLACE_NAMES, TITLES
from classifier.pointing import elsewhere
from classifier.pointing_words import HANDLES, POINTERS
from classifier.roles import QUALIFIERS, is_role
from classifier.tokens import Token, tokens

MAX_LINES = 6
MAX_LINE = 80
# Below fewer words a name may be their object: "Not me.", "Ask her."
MIN_WORDS = 4

_ENDS = re.compile(r"[.!?…。)][\s\"'”’»*_]{0,3}$")
_FIRST_PART = re.compile(r"\s?[|•·/,(]\s?|\s[-–—]\s")
_LETTERS = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"[.!?…\n]+\s")
# Who is asked to write to the writer, or never again, is sent to nobody.
_TO_THE_WRITER = re.compile(
    r"\b(?:send|give|call|write|email|mail|contact|tell|ring|show|reach|to|with|for|sie|sende|schicke)[ -]"
    r"(?:me|us|mir|mich|uns)\b|[a-z]{3}ez[ -](?:moi|nous)\b"
    r"|\b(?:mandeme|envieme|enviame|mi mandi|mi invii|stuur (?:mij|me)|envie-me|mande-me)\b"
    r"|\b(?:stop|again|any ?more|further|mehr|weiteren?|plus|jamais|nunca|mas|piu|mai|meer|nooit|mais)\b"
)
_ARTICLES = frozenset(
    "the your der die das den ihr ihre le la les l' votre el los las il lo i gli de het uw o a os as".split()
)
# Those who sign for a house, also without an article and a name.
_DESKS = frozenset(
    "reception receptionist office secretary assistant helpdesk helpline administration"
    " sekretariat sekretarin empfang assistenz assistentin vorzimmer rezeption zentrale pforte"
    " secretariat secretaire accueil assistante standard conciergerie intendance"
    " secretaria secretario recepcion recepcionista asistente administracion conserjeria porteria"
    " rececao recepcao rececionista recepcionista portaria administracao"
    " secretariaat secretaresse receptie receptioniste balie assistente administratie"
    " segreteria segretaria segretario portineria centralino accettazione amministrazione".split()
)
# Not in the list of posts: there a message would be taken to name whom to ask.
_TEAMS = frozenset("team equipe equipo equipa staff".split())
# First names that begin sentences, and yet are no answer of one word.
_ALONE = frozenset("mark max nora lina vera iris mia jo dan ed rob lily bo".split())
_NOT_ALONE = (AT_THE_START - _ALONE) | PLACE_NAMES | (NO_NAME - _ALONE)
# What no line of a signature says, though it may begin with a capital.
_SPEAKS = frozenset(
    "please bitte thanks thank danke merci gracias grazie obrigado obrigada bedankt dank yes no ja nein oui non si sim"
    " nao nee not me you us i we ich wir sie je nous vous my today tomorrow only ok okay call ask try contact send"
    " write stop remove unsubscribe sorry kein keine nicht pas sans niet geen monday tuesday wednesday thursday friday"
    " montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi lunes martes miercoles jueves"
    " viernes lunedi martedi mercoledi giovedi venerdi maandag dinsdag woensdag donderdag vrijdag segunda terca quarta"
    " quinta sexta happy glad interested let sounds works fine go gern gerne volontiers encantado volentieri graag is"
    " are was ist sind est es e'".split()
)
# Somebody who is not named yet.
_ANOTHER = frozenset(
    "he she him her they them his their who whose somebody someone anybody person people lady man woman guy girl one"
    " er ihm ihn ihr wer jemand jemanden person dame herr kollege kollegin"
    " il elle lui elles ils eux qui quelqu'un personne dame monsieur collegue"
    " el ella ellos quien alguien persona senora senor companero companera"
    " lui lei loro chi qualcuno persona signora signore collega"
    " hij zij haar hem hun wie iemand persoon mevrouw meneer collega"
    " ele ela eles quem alguem pessoa senhora senhor colega".split()
)
_FIRMS = frozenset("ltd limited llc inc plc gmbh ag kg ug sarl sas sa sl slu srl spa bv nv lda ltda co company".split())


def signer_at(lines: Sequence[str], sender_name: str = "") -> int | None:
    """Where the last paragraph begins that only says who writes; None where it says more. `lines` end with a
    filled one."""
    start = _last_paragraph(lines)
    if start is None:
        return None
    above = "\n".join(lines[max(0, start - 60) : start]).rstrip()
    block = [line.strip(" \t*_-–—") for line in lines[start:]]
    if not above or any(not line or len(line) > MAX_LINE for line in block) or len(_LETTERS.findall(above)) < MIN_WORDS:
        return None
    names = shown_words(sender_name)
    if _is_nickname(block, names) and _ENDS.search(above):
        return start
    if _is_house(block[0], names, sender_name) and all(_is_tag(line) for line in block[1:]):
        return start if above[-1] not in ":,-" else None
    if not _ENDS.search(above):
        return None
    return start if _signs(block, above, names, sender_name) else None


def is_person(sender_name: str) -> bool:
    """Whether the name that the header shows has a first name in it, or initials."""
    words = _LETTERS.findall(sender_name)
    return any(len(w) == 1 or fold(w) in FIRST_NAMES for w in words[:3])


def is_name(line: str) -> bool:
    """Whether the line is the name of a person: with a title, or with a known first name and one word more."""
    return _name(_words(line)) > 1


def shown_words(sender_name: str) -> frozenset[str]:
    """The words of the name in the header, folded, without the forms of firms."""
    return frozenset(w for part in _LETTERS.findall(sender_name) if len(w := fold(part)) > 1) - _FIRMS


def _last_paragraph(lines: Sequence[str]) -> int | None:
    for index in range(len(lines) - 1, max(0, len(lines) - MAX_LINES - 1), -1):
        if not lines[index - 1].strip():
            return index
    return None


def _words(line: str) -> list[Token]:
    """The words of a line; empty where marks of sentences or figures are among them."""
    found = tokens(line.strip(" \t*_-–—,"), [])
    return [] if any(t.kind != "w" and t.text not in "&/-'" for t in found) else [t for t in found if t.kind == "w"]


def _name(words: Sequence[Token]) -> int:
    """How many words of a person's name these are, a title among them; 0 where they are none."""
    at = 0
    while at < len(words) - 1 and at < 3 and words[at].key in TITLES | COURTESIES and len(words[at].key) > 1:
        at += 1
    if at == 0 and len(words) > 1 and words[0].text in ("M", "M."):
        at = 1
    rest = words[at:]
    if not 1 <= len(rest) <= 5 or not rest[0].capital or not rest[-1].capital:
        return 0
    if any(not (t.capital or t.key in PARTICLES) or _is_no_name(t) for t in rest[1 if not at else 0 :]):
        return 0
    known = rest[0].key in FIRST_NAMES or rest[0].key.partition("-")[0] in FIRST_NAMES
    turned = len(rest) == 2 and rest[0].text.isupper() and rest[1].key in FIRST_NAMES
    return len(words) if at or known or turned else 0


def _is_no_name(token: Token) -> bool:
    return (token.key in NO_NAME and token.text != "Sá") or (token.key not in PARTICLES and _is_office(token))


def _is_office(token: Token) -> bool:
    return is_role(token) or token.key in ORGANISED or token.key in _DESKS


def _is_nickname(block: Sequence[str], names: frozenset[str]) -> bool:
    """`Dan` of Danaë Hale: one word with which a word of the header begins, or the other way round."""
    words = _words(block[0])
    if len(block) > 1 or len(words) != 1 or not words[0].capital or len(words[0].key) < 3 or words[0].key in NO_NAME:
        return False
    key = words[0].key
    return not is_role(words[0]) and any(n != key and _begins(n, key) for n in names)


def _begins(one: str, other: str) -> bool:
    """Whether one of the two words begins with the other."""
    return min(len(one), len(other)) > 2 and (one.startswith(other) or other.startswith(one))


def _is_house(line: str, names: frozenset[str], sender_name: str) -> bool:
    """All words of the header's name, with further capitals: `Elm Street Surgery` of Surgery."""
    words = _words(line)
    if not names or not 1 <= len(words) <= 7 or not all(t.capital or t.key in PARTICLES | QUALIFIERS for t in words):
        return False
    keys = [fold(part) for part in _LETTERS.findall(line)]
    if not names <= set(keys) or max(map(len, names)) < 4 or any(key in _SPEAKS for key in keys):
        return False
    return keys[0] in names or not (is_person(sender_name) or words[0].key in NO_NAME - _ARTICLES)


def _is_post(line: str) -> str:
    """`desk` for a reception or an office, `post` for another one with its article; empty for what is none."""
    words = _words(line)
    if not 1 <= len(words) <= 8 or not words[0].capital or any(t.key in _SPEAKS for t in words):
        return ""
    article = words[0].key in _ARTICLES
    if not all(t.capital or t.key in QUALIFIERS | PARTICLES | _ARTICLES or _is_office(t) for t in words):
        return ""
    heads = words[1:3] if article else words[:2]
    if any(t.key in _DESKS for t in heads):
        return "desk"
    if not article:
        return ""
    return "post" if heads and (is_role(heads[0]) or heads[0].key in _TEAMS) else ""


def _is_tag(line: str) -> bool:
    """A line below a name: a post, a firm, a place, or how to reach them."""
    if contacts(line) or "www." in line or "http" in line:
        return len(line.split()) <= 10
    words = [t for t in tokens(line, []) if t.kind == "w"]
    if not words or len(words) > 9 or line.rstrip()[-1] in "!?:" or any(t.key in _SPEAKS for t in words):
        return False
    if len(words) == 1 and words[0].key in NO_NAME - _FIRMS:
        return False
    return all(t.capital or t.key in QUALIFIERS | PARTICLES | _ARTICLES or _is_office(t) for t in words)


def is_card_line(line: str) -> bool:
    """A line of somebody's own card: as below a name, or a motto."""
    keys = [fold(word) for word in _LETTERS.findall(line)]
    motto = (
        2 <= len(keys) <= 8 and line.strip()[0].isupper() and line.rstrip()[-1] not in "!?:" and not set(keys) & _SPEAKS
    )
    return _is_tag(line) or motto


def _signs(block: Sequence[str], above: str, names: frozenset[str], sender_name: str) -> bool:
    reach = any(contacts(line) for line in block)
    folded = fold(above)
    kind = _kind(block, names)
    if not kind:
        return False
    if kind == "desk":
        return not (reach and elsewhere(folded))
    if elsewhere(folded):
        return not reach and bool(contacts(above)) and not is_person(sender_name)
    if kind == "kin":
        return True
    if is_person(sender_name):
        return not _speaks_of_another(folded)
    last = _SENTENCE.split(folded)[-1]
    return bool(_TO_THE_WRITER.search(last)) or not _speaks_of_another(last)


def _speaks_of_another(folded: str) -> bool:
    """Whether somebody is spoken of, and with a word that could send the reader there."""
    words = tokens(folded, [])
    return any(t.key in _ANOTHER or is_role(t) for t in words) and any(t.key in POINTERS | HANDLES for t in words)


def _kind(block: Sequence[str], names: frozenset[str]) -> str:
    """What signs: a `desk`, a `post`, a `name`, `kin` for a name with a word of the header's; empty for nothing."""
    first, rest = block[0], block[1:]
    post = _is_post(first)
    if post:
        named = bool(rest) and (_name(_words(rest[0])) > 0 or _is_tag(rest[0]))
        fits = not rest or (named and all(_is_tag(line) for line in rest[1:]))
        return post if fits else ""
    if not all(_is_tag(line) for line in rest):
        return ""
    parts = _FIRST_PART.split(first, maxsplit=1)
    words, tail = _words(parts[0]), (parts[1].strip(" )") if len(parts) > 1 else "")
    if tail:
        return _with_post(words, tail, names)
    count = _name(words)
    if count > 1:
        return _named(words, names)
    alone = count == 1 and len(block) == 1 and words[0].key not in _NOT_ALONE and len(words[0].key) > 1
    return "name" if alone else ""


def _named(words: Sequence[Token], names: frozenset[str]) -> str:
    return "kin" if any(_begins(t.key, n) for t in words for n in names) else "name"


def _with_post(words: Sequence[Token], tail: str, names: frozenset[str]) -> str:
    """`Dana (Office)`, `K. Boersma, Reception`, `Dana Hale, Birchwood`."""
    if not words or len(words) > 4 or not all(t.capital or t.key in PARTICLES for t in words) or not _is_tag(tail):
        return ""
    if any(_is_no_name(t) and t.key not in TITLES for t in words):
        return ""
    if any(t.key in _DESKS for t in tokens(tail, [])[:3]):
        return "desk"
    return _named(words, names) if _name(words) > 1 else ""
