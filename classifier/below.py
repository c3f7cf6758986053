"""Somebody to whom the words only point, while the address stands under them: in the signature block or below it.

Owns what says so (`you will find him under my name`), and which of the lines below is meant. Without such words nothing
below counts: a signature is full of addresses that are nobody's answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.names import names
from classifier.parties import AUTOMATIC
from classifier.quotation import without_quotations
from classifier.roles import is_role
from classifier.said import Said
from classifier.tokens import Token, folded

MAX_TEXT = 200_000
MAX_WHOLE = 3_000  # lines
MAX_LINES = 40
MAX_LINE = 300
_LEAST = 12  # characters of a last line that was joined from several

_POINTS = re.compile(
    r"\b(?:below|beneath|underneath|further down|under my (?:own )?name"
    r"|(?:in|at|under) (?:my|the|our|this) (?:e-?mail )?(?:signature|footer|foot|bottom)"
    r"|unten|(?:unten|nach)stehende?\w?|unter meinem namen|in (?:meiner|der|unserer) (?:signatur|fusszeile)"
    r"|am ende (?:dieser|der|meiner) (?:e-?mail|nachricht)"
    r"|ci-(?:dessous|apres)|plus bas|en bas|au bas|sous (?:mon nom|ma signature)|(?:dans|en) (?:ma|la) signature"
    r"|en pied"
    r"|abajo|debajo|al pie|(?:en|bajo) (?:mi|la) (?:firma|nombre)|bajo mi nombre|a continuacion"
    r"|(?:qui|piu|trova|trovate|trovi) (?:di )?sotto|in calce|in fondo|sotto (?:il mio nome|la (?:mia )?firma)"
    r"|(?:nella|in) (?:mia )?firma|a pie di pagina"
    r"|hieronder|hierbeneden|onderaan|onderstaande?|onder mijn (?:naam|handtekening)|in mijn (?:hand|onder)tekening"
    r"|abaixo|em ?baixo|no rodape|na (?:minha )?assinatura|no fim (?:desta|da) mensagem|sob o meu nome)\b"
)
# Addresses of the firm as a whole, which stand in every signature.
_COMMON = frozenset(
    "info office contact kontakt contacto contatto contato mail email hello post sales vertrieb support service"
    " datenschutz privacy dpo rgpd gdpr impressum legal accueil reception empfang receptie geral".split()
)


def below(text: str, words: str) -> str:
    """What stands under `words` in the whole `text`, without the quotation."""
    last = " ".join(words.rstrip().rpartition("\n")[2].split())
    if not last:
        return ""
    whole = [" ".join(line[:1_000].split()) for line in text[:MAX_TEXT].split("\n", MAX_WHOLE)[:MAX_WHOLE]]
    lines = without_quotations(whole)
    ends = (at for at, line in enumerate(lines) if line == last or (len(line) >= _LEAST and last.endswith(line)))
    at = next(ends, None)
    return "" if at is None else "\n".join(line[:MAX_LINE] for line in lines[at + 1 :][:MAX_LINES]).strip()


def lines_meant(said: Said, under: str) -> list[str]:
    """The lines of `under` with the address of whom the words point to; none where it is not clear which."""
    if not under or not _POINTS.search(said.folded):
        return []
    wanted = _who(said.words, said)
    lines = under.split("\n")
    own = _senders_block(lines, said)
    likely: list[tuple[int, str]] = []
    for at, line in enumerate(lines):
        shown = Said(line, said.parties)
        if not shown.names and not shown.posts:
            line = _with_those_above(lines, at)
            shown = Said(line, said.parties)
        addresses = [t.text for t in shown.words if t.kind == "e" and not said.parties.is_own_address(t.text)]
        if "@" not in lines[at] or not addresses or any(said.parties.is_sender(name) for name in names(shown.words)):
            continue
        alike = len(wanted & {t.key for t in shown.words})
        if not alike and (wanted or all(_is_common(a) for a in addresses)):
            continue
        if at < own and alike < 2:
            continue
        likely.append((alike, line))
    most = max((alike for alike, _ in likely), default=0)
    meant = [line for alike, line in likely if alike == most]
    return meant if most or len(meant) == 1 else []


def _with_those_above(lines: Sequence[str], at: int) -> str:
    """An address alone on its line, with the name and the post above it."""
    start = at
    while start and at - start < 3 and lines[start - 1] and "@" not in lines[start - 1]:
        start -= 1
    return ", ".join(lines[start : at + 1])


def _who(words: Sequence[Token], said: Said) -> set[str]:
    """The words for whom the reader is sent to: of posts and offices, of names, and what stands before a post."""
    keys = {t.key for t in words if is_role(t)}
    keys |= {words[at - 1].key for at in said.posts if at and words[at - 1].kind == "w" and len(words[at - 1].key) > 3}
    return keys | {key for name in said.names for key in name.key}


def _senders_block(lines: Sequence[str], said: Said) -> int:
    """After the first paragraph that holds more than a formula or a name: it is the sender's."""
    start = 0
    for at, line in enumerate([*lines, ""]):
        if line:
            continue
        block = lines[start:at]
        if len(block) > 1 or any(t.kind in "et" for one in block for t in Said(one, said.parties).words):
            return at
        start = at + 1
    return len(lines)


def _is_common(address: str) -> bool:
    local = folded(address.partition("@")[0])
    return local in _COMMON or bool(AUTOMATIC.match(local))
