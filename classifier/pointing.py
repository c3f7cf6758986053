"""Whether the words around a name or a role point to it as somebody to contact.

Owns the look to both sides. It works on tokens and sets of words, so its cost grows with the few names, not with the
vocabulary.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.first_names import FIRST_NAMES
from classifier.name_words import PARTICLES, TITLES
from classifier.names import LIKELY, OFFICE, POSSIBLE, SURE, WEAK, Name, starts
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
    | {("'t", "work"), ("on", "leave"), ("on", "holiday"), ("out", "sick"), ("in", "ferie"), ("de", "baja")}
    | {("im", "urlaub"), ("in", "elternzeit"), ("en", "conge"), ("met", "verlof"), ("de", "ferias"), ("de", "licenca")}
    | {("ne", "travaille"), ("non", "lavora"), ("non", "fa"), ("nao", "trabalha"), ("nao", "esta"), ("isn't", "with")}
)
_SENDS = frozenset("manda mando envia envio envoie schickt stuurt mandou enviou".split())
_TO_YOU = frozenset("vi ti te le les os vous sie dich u je lhe".split())
_TAKES_OVER = frozenset({("took", "over"), ("takes", "over"), ("has", "taken")})
_WRITER = frozenset("i ich je j' yo io ik eu".split())
_STEPS_IN = frozenset({("stepped", "in"), ("stepped", "into"), ("steps", "in"), ("steps", "into")})
_BROUGHT = frozenset({"bring", "bringing", "brought"})
# These point to the very next word only: `tell Vlad`, but `tell her Vlad sent you`.
_BESIDE = frozenset("tell give drop".split())
_FALLS_TO = frozenset("corresponde compete spetta".split())
# What the reader is to say of who sent them: `tell her Vlad sent you`, `dile que vas de parte de Ana`, `diga que foi o Rui`.
_TELL = frozenset(
    "tell say mention dile digale diganle diga dica dille digli dites dis sag sagen sagt zeg zegt fala fale falar diz dizer".split()
)
_WHOM = frozenset(
    "him her them em that that's que che dass dat lui leur gli ihm ihr ihnen hem haar hun lhe part parte".split()
)
_SAID_OF_US = _WHOM | frozenset(
    "it's it is 's 'em from was foi o a e la lo le li ti te manda mando mandou envia envoie c' est , dich vous mononcle de da di del do von van"
    " der den ge u je vas va viene vem - mi saluta".split()
)
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
        if token.key in _FALLS_TO:
            return strength == SURE  # else it is an office, whose name is none
        if token.key in _BESIDE and probe == at - 1:
            return not _of_the_writer(words, probe)
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
        if token.key in _WRITER or (token.key == "mehr" and near[index - 1].key in HANDLES):
            return False  # `and say I sent you`, `weiß mehr`
        if (token.key, follows) in _TAKES_OVER or (token.key == "be" and follows in DEPARTED):
            return False  # `Priya took over when he left`, `Ms. Voss asks that letters be sent`
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
        return not (points_after(words, name.last, WEAK) or _is_told_of(words, name.last + 1))
    sentence, probe = words[name.first].sentence, name.first - 1
    while probe >= 0 and name.first - probe < 4 and words[probe].key in (",", "\n", "-", "–", "—", "und", "and", "!"):
        probe -= 1
    for back in (probe, probe - 1):
        if back < 0 or words[back].kind != "w" or words[back].sentence < sentence - 2:
            return False
        if words[back].key in GREETINGS:
            while (
                back > 0
                and words[back - 1].key in _BEFORE_A_GREETING
                and words[back - 1].sentence == words[back].sentence
            ):
                back -= 1
            apart = words[name.first - 1].text in ",!."
            return starts(words, back) and not (apart and _is_told_of(words, name.last))
    return False


_BEFORE_A_GREETING = GREETINGS | frozenset("un um con com met mit with".split())


def _is_told_of(words: Sequence[Token], after: int) -> bool:
    """Whether it goes on with what the one does or where the one is found, as no greeting does: `Hi, Ruud does IT`,
    `Frau Nagel, Zimmer 204`."""
    near = [t for t in words[after : after + 3] if t.sentence == words[after - 1].sentence]
    if near and (near[0].key in HANDLES or near[0].key in COPULAS or near[0].key in HAVE):
        return True
    return any(t.kind in "net" or is_role(t) for t in near) or (len(near) > 1 and near[1].key in HANDLES)


def presents(words: Sequence[Token], name: Name) -> bool:
    """Whether the writer gives this as their own name (`I'm Bo`, `soy Ana`, `Bo here`)."""
    before = words[name.first - 1] if name.first else None
    if before is not None and before.sentence == words[name.first].sentence:
        if before.key == "je" and name.first > 1 and words[name.first - 2].key in _MUST:
            return False  # Dutch: `moet je Jeroen hebben`
        if words[name.last : name.last + 1] and words[name.last].key == "'s":
            return False  # `this is Ngaire's department`
        if before.key in SELF - GREETINGS or (before.key in COPULAS and _presents(words, name.first - 1)):
            return True
    after = words[name.last] if name.last < len(words) else None
    if before is not None and (after is None or after.kind in "pl") and _speaks(words, name.first):
        return True
    return after is not None and after.key in _THIS_SIDE and starts(words, name.first)


_THIS_SIDE = frozenset("here hier ici aqui aca".split())
_IS_CALLED = frozenset("c' est e sono is ist a o".split())


def _speaks(words: Sequence[Token], at: int) -> bool:
    """`Hola, acá Nacho, boletería`, `aqui é a Márcia.`, `Moi c'est Bruno,`: of who writes, where a mark follows."""
    probe, is_said = at - 1, False
    while probe >= 0 and words[probe].key in _IS_CALLED and words[probe].sentence == words[at].sentence:
        is_said = is_said or words[probe].key != "a"
        probe -= 1
    if probe < 0 or words[probe].sentence != words[at].sentence:
        return False
    here = words[probe].key in ("aqui", "aca") or (words[probe].key in ("moi", "ici") and is_said)
    return here and (starts(words, probe) or words[probe - 1].text == ",")


def sent_the_reader(words: Sequence[Token], name: Name) -> bool:
    """Whether the reader is to say that this one sent them: mostly the writer, and nobody to contact."""
    sentence, between = words[name.first].sentence, set[str]()
    for probe in range(name.first - 1, max(-1, name.first - 9), -1):
        token = words[probe]
        if token.sentence != sentence:
            return False
        verb, _, whom = token.key.partition("-")
        if verb in _TELL:
            return bool((between | {whom}) & _WHOM)
        if token.key not in _SAID_OF_US:
            return False
        between.add(token.key)
    return False


def addressed(words: Sequence[Token], name: Name) -> bool:
    """`Dana, meet Rachel`: a name alone before a comma at the beginning of a sentence."""
    at_start = name.first == 0 or words[name.first - 1].sentence != words[name.first].sentence
    return (
        at_start
        and name.last < len(words)
        and words[name.last].text in ",!"
        and not points_after(words, name.last, name.strength)
    )


def denied(words: Sequence[Token], name: Name) -> bool:
    """`Not with Dana`, `I never met Dana`."""
    at = name.first - 1
    if at > 0 and words[at].key in _TOWARDS:
        at -= 1
    if at < 0 or words[at].key not in _NOT or words[at].sentence != words[name.first].sentence:
        return False
    return at == 0 or words[at - 1].key != "why"


def refuses(words: Sequence[Token], name: Name) -> bool:
    """`Dr Pillay never sees suppliers`, `Mario is not interested`; but `Tom does it, not me`, and not where it goes on
    with whom to ask: `Dana does not bite, ask her`."""
    sentence = words[name.last - 1].sentence
    for probe in range(name.last, min(len(words), name.last + 4)):
        token = words[probe]
        if token.sentence != sentence or (token.kind == "p" and token.text[0] != "'") or token.key in _STOPS:
            return False
        if token.key in _NOT or token.key in _NOR:
            return (probe + 1 == len(words) or words[probe + 1].key not in _ME) and not _to_be_asked(words, probe + 1)
    return False


def _to_be_asked(words: Sequence[Token], at: int) -> bool:
    """Whether from `at` on, in this sentence or the next, the reader is told to ask whoever was named: `write to him`,
    `escríbale`."""
    sentence = words[at - 1].sentence
    clause: list[Token] = []
    for token in words[at : at + 20]:
        if token.sentence > sentence + 1 or (token.capital and token.key in FIRST_NAMES):
            return False  # else another may be meant
        if token.kind == "p" and token.text[0] != "'":
            clause = []
            continue
        asked = [t for t in clause[-3:] if t.key in POINTERS]
        verb, _, whom = token.key.partition("-")
        at_once = verb in POINTERS and (whom in _HIM or token.key in _HIM_TOO)
        if at_once or (token.key in _HIM and asked):
            return not any(t.key in _NOT or t.key in _NOR for t in clause)
        clause.append(token)
    return False


_HIM = frozenset("him her them ihm ihr ihn ihnen lui elle la le gli lei ella el hem haar ele ela".split())
_HIM_TOO = frozenset(
    "escribale escribele escribile llamale llamelo mandale enviale preguntale preguntele hablelo scrivile".split()
)


def stands_for_somebody(words: Sequence[Token], name: Name) -> bool:
    """Whether the form and the place of a name say that it is of a person, where no word points to it."""
    at_start = name.first == 0 or words[name.first - 1].sentence != words[name.first].sentence
    before = None if at_start else words[name.first - 1]
    after = words[name.last] if name.last < len(words) else None
    if before is not None and any(t.key in _SENT_BY for t in words[max(0, name.first - 3) : name.first]):
        return False
    if denied(words, name) or refuses(words, name):
        return False
    if at_start and name.first and all(t.kind in "lp" for t in words[name.last :]):
        return False  # who signs
    if name.strength == SURE:
        return not name.low or at_start or (before is not None and (before.text == "=" or is_role(before)))
    if name.strength == LIKELY:
        if any(t.key in PARTICLES for t in words[name.first : name.last]):
            return False  # an office: `Gabinete de Comunicação`
        return before is None or before.key not in PLACES or (after is not None and after.text == ",")
    if name.strength == POSSIBLE:
        return before is not None and (
            (is_role(before) and (after is None or after.text != ",")) or before.text in "&="
        )
    if before is not None:
        return before.text == ":" and after is not None
    if after is None:
        return False
    follows = words[name.last + 1].key if name.last + 1 < len(words) else ""
    if after.key in _WOULD and follows in HANDLES:
        return True
    return (after.key in HANDLES and not after.key.endswith("en")) or (
        after.key in COPULAS and (follows in BEINGS or follows in _YOUR)
    )


_SENT_BY = frozenset("part parte namens behalf account cuenta sekretariat secretariat segreteria mailbox".split())
_WOULD = frozenset("would will can should might".split())
_NOT = frozenset("not never nicht nie non pas niet nao nunca mai jamais".split())
_TOWARDS = frozenset("with to met by mit an bei avec a con al com ao".split())
_NOR = frozenset("'t ne n' non no neither".split())
_ME = _STOPS | frozenset("me us mich uns mir mij ons mim mi , only".split())
_YOUR = frozenset("your yours it who".split())


# `Ask for Dana`, `pregunte por Ana`, `chieda di Ivo`.
_ASKED_FOR = frozenset("for por per di de".split())
_ASKING = frozenset(
    "ask asking asked call page pregunte pregunta pregunten preguntad peca pergunte pergunta procure"
    " chieda chiedi chiedete demandez demande".split()
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


_MUST = frozenset("moet mag kan kun kunt zou wil best moest spreek bel mail vraag".split())
_AT_OURS = frozenset("chez bei presso bij of for about to with by per pour".split())


def _presents(words: Sequence[Token], copula: int) -> bool:
    if copula > 1 and words[copula - 2].key in _AT_OURS:
        return False  # `votre interlocutrice chez nous est`, `the one for this is`
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
    clause = before[-4:]
    if "," in clause:
        clause = clause[len(clause) - clause[::-1].index(",") :]  # `I left, try Dana`
    return words[at].key in ASKS and any(key in WRITERS for key in clause)


def _asks_who(words: Sequence[Token], copula: int) -> bool:
    """Whether before the `is` at `copula` stands who it may be, and not what has a name of its own."""
    before = words[copula - 1] if copula else None
    if before is None or before.sentence != words[copula].sentence or before.kind != "w":
        return True
    return before.key in WHO_IT_IS or is_role(before) or before.key in POINTERS


def after_place(words: Sequence[Token], at: int) -> bool:
    """Whether the name stands where a place or a time does: `in Leipzig`, `since May`, `through Henry Schein`."""
    before = words[at - 1] if at and words[at - 1].sentence == words[at].sentence else None
    if before is not None and (before.text == "à" or before.key in _ASKED_FOR):
        return at < 2 or words[at - 2].key.partition("-")[0] not in (POINTERS if before.text == "à" else _ASKING)
    return before is not None and before.key in PLACES
