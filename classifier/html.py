"""HTML to text: what a reader would see, and what of it the sender marked as somebody else's words.

Owns the reading of HTML. Fetches nothing and runs nothing; the text is for reading, not for showing in a page.
Hidden and quoted elements are cut from the source in one pass over its tags: removing nodes from a parsed tree takes
minutes on a page of hostile siblings.
"""

from __future__ import annotations

import html as entities
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

MAX_HTML = 500_000
MAX_TAGS = 20_000
MAX_DEPTH = 200

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]{0,20})([^<>]{0,4000})>")
_ANY_TAG = re.compile(r"<[^<>]{0,4000}>")
_LINE_TAG = re.compile(r"<(?:br|/p|/div|/li|/tr|/h\d)[^<>\w]{0,40}>", re.I)
_VOID = frozenset("br hr img meta link input area base col wbr source".split())
_UNSHOWN = frozenset("title style script template".split())
# A new one of these ends the one before, whose end tag writers may leave out.
_SELF_ENDING = frozenset("p li td tr th option dd dt".split())

_HIDDEN = re.compile(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all"
    r"|(?:font-size|max-height|opacity)\s{0,3}:\s{0,3}0(?:\.0{1,4})?(?![.\d])|(?<![-\w:])(?<!: )hidden(?![-\w=:])"
    r"|(?<![-\w])height\s{0,3}:\s{0,3}0(?:px|pt)?\s{0,3};[^\"'<>]{0,200}overflow\s{0,3}:\s{0,3}hidden"
    r"|(?:left|top|right|text-indent|margin-left|margin-top)\s{0,3}:\s{0,3}-\d{4,6}(?:px|em|pt)"
    r"|color\s{0,3}:\s{0,3}transparent",
    re.I,
)
_WHITE = re.compile(
    r"(?<![-\w])color\s{0,3}[:=]\s{0,3}[\"']?(?:#fff(?:fff)?\b|white\b|rgba?\(255,\s{0,3}255,\s{0,3}255)", re.I
)
# White letters are hidden only where no ground of the page is dark.
_GROUND = re.compile(
    r"(?:background(?:-color)?\s{0,3}:|bgcolor\s{0,3}=)\s{0,3}[\"']?\s{0,3}"
    r"(?!#fff(?:fff)?\b|white\b|transparent|none|inherit|initial|rgba?\(255,\s{0,3}255,\s{0,3}255"
    r"|rgba\(0,\s{0,3}0,\s{0,3}0,\s{0,3}0\))\S",
    re.I,
)
# Where the clients put the quoted mail: Gmail, Apple and Thunderbird, Yahoo, Outlook, Proton, Tuta, Zoho.
_QUOTED = re.compile(
    r"gmail_quote|type\s{0,3}=\s{0,3}[\"']?cite\b|yahoo_quoted|protonmail_quote|tutanota_quote"
    r"|zmail_extra|reply-intro"
    r"|olk_src_body_section|reference-message|mail-quote|quoted-?text|ya-quote|mail_quote|bq_quote",
    re.I,
)
_ATTRIBUTION = re.compile(r"gmail_attr|moz-cite-prefix", re.I)
_SIGNED = re.compile(
    r"gmail_signature|moz-signature|[\"'](?:x_)?signature[\"']|protonmail_signature|mobile-signature"
    r"|yahoo-signature"
    r"|ydp[\w-]{0,20}signature|tutanota_signature|zmail_signature|AppleMailSignature",
    re.I,
)
# Outlook marks only the place where the old mail begins.
_QUOTED_FROM = re.compile(
    r"\bid\s{0,3}=\s{0,3}[\"']?(?:x_)?(?:appendonsend|divRplyFwdMsg)|border-top:\s{0,3}solid #(?:B5C4DF"
    r"|E1E1E1)",
    re.I,
)
_INDENT = re.compile(r"border\s{0,3}:\s{0,3}(?:none|0)", re.I)
# What stands for a quotation that was left out, so that the lines around it are read as what they are.
_MARK = "<div>&gt;</div>"

_Wanted = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class _Element:
    """Where an element stands in the source; one that never ends goes to the end."""

    start: int
    end: int
    name: str
    attributes: str


def to_text(html: str) -> tuple[str, str | None, str | None]:
    """The text shown, the text without quotations (None where none was marked), and a defect or None.

    Each quotation that is left out leaves a line `>`.
    """
    defect = "html cut" if len(html) > MAX_HTML else None
    html = html[:MAX_HTML]
    shown = _replaced(html, _elements(html, _is_unseen(html)), lambda _: "")
    whole = _plain(shown)
    own = _without_quotations(shown)
    if own == shown:
        return whole, None, defect
    text = _plain(own)
    return whole, text if text.strip() else None, defect


def _is_unseen(html: str) -> _Wanted:
    dark = bool(_GROUND.search(html))

    def unseen(name: str, attributes: str) -> bool:
        if not attributes:
            return name in _UNSHOWN
        return name in _UNSHOWN or bool(_HIDDEN.search(attributes) or (not dark and _WHITE.search(attributes)))

    return unseen


def _is_marked(name: str, attributes: str) -> bool:
    return bool(attributes) and bool(
        _QUOTED.search(attributes) or _ATTRIBUTION.search(attributes) or _SIGNED.search(attributes)
    )


def _is_quote(name: str, attributes: str) -> bool:
    return name == "blockquote" or bool(attributes and _ATTRIBUTION.search(attributes))


def _is_bare_quote(name: str, attributes: str) -> bool:
    """A blockquote without a client's mark; one without a border is how Gmail indents the writer's own words."""
    return name == "blockquote" and not _INDENT.search(attributes)


def _without_quotations(html: str) -> str:
    html = _before_outlook_quote(html)
    html = _replaced(html, _elements(html, _is_marked), lambda element: _left_of(html, element))
    bare = _elements(html, _is_bare_quote)
    introduced = next((i for i, quote in enumerate(bare) if _is_introduced(html, quote)), len(bare) - 1)
    return _replaced(html, bare[max(0, introduced) :], lambda _: _MARK)


def _left_of(html: str, element: _Element) -> str:
    """What stays in place of a marked element: of one that holds quotations, the answers around these."""
    if _SIGNED.search(element.attributes) or _ATTRIBUTION.search(element.attributes):
        return ""
    inside = html[element.start : element.end]
    opening = inside.find(">") + 1
    if element.name == "blockquote" or "<blockquote" not in inside.lower():
        return _MARK
    inside = inside[opening:]
    return _replaced(inside, _elements(inside, _is_quote), lambda e: _MARK if e.name == "blockquote" else "")


def _is_introduced(html: str, quote: _Element) -> bool:
    before = entities.unescape(_ANY_TAG.sub(" ", html[max(0, quote.start - 400) : quote.start])).rstrip()
    return before.endswith((":", "："))


def _before_outlook_quote(html: str) -> str:
    for match in _TAG.finditer(html):
        if match[3] and _QUOTED_FROM.search(match[3]):
            return html[: match.start()]
    return html


def _elements(html: str, wanted: _Wanted) -> list[_Element]:
    """The outermost elements that are `wanted`, in one pass over the tags."""
    found: list[_Element] = []
    depth = 0
    opening: re.Match[str] | None = None
    inside = ""
    for match in _TAG.finditer(html):
        name = match[2].lower()
        if opening is not None:
            if name != inside:
                continue
            depth += -1 if match[1] else 0 if name in _SELF_ENDING else 1
            if depth <= 0:
                found.append(_Element(opening.start(), match.end(), inside, opening[3]))
                opening = None
        elif not match[1] and name not in _VOID and name != "body" and wanted(name, match[3]):
            opening, inside, depth = match, name, 1
    if opening is not None:
        found.append(_Element(opening.start(), len(html), inside, opening[3]))
    return found


def _replaced(html: str, elements: Sequence[_Element], by: Callable[[_Element], str]) -> str:
    out: list[str] = []
    kept_from = 0
    for element in elements:
        out += (html[kept_from : element.start], by(element))
        kept_from = element.end
    out.append(html[kept_from:])
    return "".join(out)


def _plain(html: str) -> str:
    if html.count("<") > MAX_TAGS or _depth(html) > MAX_DEPTH:
        # The tree would cost time per node and depth; a page like that is no letter.
        return entities.unescape(_ANY_TAG.sub(" ", _LINE_TAG.sub("\n", html)))
    from resiliparse.extract.html2text import extract_plain_text

    found: str = extract_plain_text(html, preserve_formatting=True, main_content=False, links=False, alt_texts=False)
    return found.replace("\xa0", " ")


def _depth(html: str) -> int:
    """How deep elements nest, about: end tags without a start are not counted below zero."""
    depth = deepest = 0
    for match in _TAG.finditer(html):
        name = match[2].lower()
        if name not in _VOID and name not in _SELF_ENDING:
            depth = max(0, depth - 1) if match[1] else depth + 1
            deepest = max(deepest, depth)
    return deepest
