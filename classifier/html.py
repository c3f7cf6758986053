"""HTML to text: what a reader would see, and what of it the sender marked as somebody else's words.

Owns the reading of HTML. Fetches nothing and runs nothing; the text is for reading, not for showing in a page.
Hidden and quoted elements are cut from the source in one pass over its tags: removing nodes from a parsed tree takes
minutes on a page of hostile siblings.
"""

from __future__ import annotations

import html as entities
import re
from collections.abc import Callable

MAX_HTML = 500_000
MAX_TAGS = 20_000
MAX_DEPTH = 200

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]{0,20})([^<>]{0,4000})>")
_ANY_TAG = re.compile(r"<[^<>]{0,4000}>")
_VOID = frozenset("br hr img meta link input area base col wbr source".split())
# A new one of these ends the one before, whose end tag writers may leave out.
_SELF_ENDING = frozenset("p li td tr th option dd dt".split())

_HIDDEN = re.compile(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all"
    r"|(?:font-size|max-height|opacity)\s{0,3}:\s{0,3}0(?![.\d])|(?<![-\w])hidden(?![-\w=:])",
    re.I,
)
_WHITE = re.compile(r"(?<![-\w])color\s{0,3}:\s{0,3}(?:#fff(?:fff)?\b|white\b|rgb\(255,\s{0,3}255,\s{0,3}255\))", re.I)
# Where the clients put the quoted mail: Gmail, Apple and Thunderbird, Yahoo, Outlook, Proton, Tuta, Zimbra.
_QUOTED = re.compile(
    r"gmail_quote|gmail_extra|gmail_attr|type\s{0,3}=\s{0,3}[\"']?cite\b|yahoo_quoted|moz-cite-prefix"
    r"|protonmail_quote"
    r"|tutanota_quote|zmail_extra|reply-intro|olk_src_body_section|reference-message",
    re.I,
)
_SIGNED = re.compile(r"gmail_signature|moz-signature|[\"']signature[\"']|protonmail_signature|mobile-signature", re.I)
# Outlook marks only the place where the old mail begins.
_QUOTED_FROM = re.compile(
    r"\bid\s{0,3}=\s{0,3}[\"']?(?:x_)?(?:appendonsend|divRplyFwdMsg)|border-top:\s{0,3}solid #(?:B5C4DF|E1E1E1)", re.I
)


def to_text(html: str) -> tuple[str, str | None, str | None]:
    """The text shown, the text without quotations (None where none was marked), and a defect or None."""
    defect = "html cut" if len(html) > MAX_HTML else None
    shown = _without(html[:MAX_HTML], _is_hidden)
    own = _without(_before_outlook_quote(shown), _is_quoted)
    whole = _plain(shown)
    if len(own) == len(shown):
        return whole, None, defect
    text = _plain(own)
    return whole, text if text.strip() else None, defect


def _is_hidden(name: str, attributes: str) -> bool:
    white = _WHITE.search(attributes) and "background" not in attributes.lower()
    return bool(attributes) and bool(_HIDDEN.search(attributes) or white)


def _is_quoted(name: str, attributes: str) -> bool:
    return bool(attributes) and bool(_QUOTED.search(attributes) or _SIGNED.search(attributes))


def _before_outlook_quote(html: str) -> str:
    for match in _TAG.finditer(html):
        if match[3] and _QUOTED_FROM.search(match[3]):
            return html[: match.start()]
    return html


def _without(html: str, unwanted: Callable[[str, str], bool]) -> str:
    """The source without the elements that are `unwanted`; an element that never ends goes to the end."""
    out: list[str] = []
    kept_from = depth = 0
    inside = ""
    for match in _TAG.finditer(html):
        name = match[2].lower()
        if inside:
            if name != inside:
                continue
            depth += -1 if match[1] else 0 if name in _SELF_ENDING else 1
            if depth <= 0:
                inside, kept_from = "", match.end()
        elif not match[1] and name not in _VOID and name != "body" and unwanted(name, match[3]):
            out.append(html[kept_from : match.start()])
            inside, depth, kept_from = name, 1, len(html)
    out.append(html[kept_from:])
    return "".join(out)


def _plain(html: str) -> str:
    if html.count("<") > MAX_TAGS or _depth(html) > MAX_DEPTH:
        # The tree would cost time per node and depth; a page like that is no letter.
        return entities.unescape(_ANY_TAG.sub(" ", html))
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
