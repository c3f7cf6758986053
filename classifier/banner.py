"""The warnings that mail gateways put over a message: "[EXTERNAL]", "CAUTION: this email originated from outside".

Owns how they are told from the sender's own words.
"""

from __future__ import annotations

import re

MAX_BANNER = 12
MAX_PARAGRAPH = 1_000

# "[EXTERNAL]", "External email:"; a warning word with a colon and talk of links or the outside; or what says where the
# mail came from. All that is not one of these may be the sender's own warning.
_TAG = re.compile(
    r"[\s\[({*!⚠️|<>#_-]{0,10}(?:external|externe?|externo|externa|esterno|esterna|ext)\b(?: (?:e-?mail"
    r"|sender|message|mail|nachricht"
    r"|absender|afzender|remitente|correo|mittente|bericht|remetente))?\s{0,2}(?:[\])}*:!|-]|$)",
    re.I,
)
_ALARM = re.compile(
    r"[\s\[({*!⚠️|<>#_-]{0,10}(?:caution|warning|attention|achtung|vorsicht|avertissement|let op|atenci[oó]n|aviso"
    r"|aten[cç][aã]o|attenzione|waarschuwing|opgelet|cuidado|advertencia|be careful|notice|hinweis"
    r"|precauci[oó]n|security notice)"
    r"\b(?: ?[\])}*:!-]| (?:external|extern|this e-?mail|ce |cet |diese |esta |questa |deze ))",
    re.I,
)
_OUTSIDE = re.compile(
    r"outside|external|extern|estern[oa]|fuera de|fora d|ext[ée]rieur|buiten|unknown sender|unbekannt|phishing"
    r"|(?:click|open|öffnen|cliquez|klik|clic|clique)\b.{0,80}(?:links?|attach|anh[aä]ng|liens?|pi[eè]ces"
    r"|bijlag|enlace|allegat|anexo)",
    re.I,
)
_ORIGIN = re.compile(
    r"[\s\[({*!⚠️|<>#_-]{0,10}(?:(?:this|the following) (?:e-?mail|message|mail) (?:(?:has )?originated"
    r"|(?:was|has been) sent|came"
    r"|comes|is|was received|has been received) (?:from )?(?:outside|(?:an )?external (?:sender|source"
    r"|e-?mail|address|domain))"
    r"|(?:ce|cet) (?:mail|e-?mail|message|courriel) (?:provient|a été envoyé|vient) (?:de l['’]|d['’]un "
    r"|depuis l['’])ext"
    r"|diese (?:e-?mail|nachricht|mail) (?:stammt|kommt|wurde) von (?:au(?:ß|ss)erhalb|einem externen|extern)"
    r"|este (?:correo|mensaje|e-?mail)(?: electrónico)? (?:proviene|se originó|procede"
    r"|ha sido enviado) (?:de|desde) (?:fuera|un)"
    r"|quest[oa] (?:messaggio|e-?mail|mail) (?:proviene|è stat[oa] inviat[oa]) (?:da|dall)"
    r"|(?:deze|dit) (?:e-?mail|bericht|mail) (?:is afkomstig|komt) van (?:buiten|een extern)"
    r"|est[ae] (?:mensagem|e-?mail) (?:foi enviad[ao]|veio|provém|tem origem|originou) .{0,12}(?:fora|extern)"
    r"|you don['’]t often get e|sie erhalten nicht (?:häufig|oft) e|sie erhalten nicht so oft"
    r"|vous ne recevez pas souvent"
    r"|vous n['’]obtenez pas souvent|some people who received this|no suele recibir correo"
    r"|no recibe correo|non si ricevono spesso"
    r"|u ontvangt niet vaak|(?:voc[eê]|n[aã]o) (?:n[aã]o )?costuma receber|einige personen, die diese"
    r"|algunas personas que han recib"
    r"|certaines personnes qui ont reçu)",
    re.I,
)


def without_banner(lines: list[str]) -> list[str]:
    """Gateways put their warning on top, in one or two paragraphs."""
    for _ in range(2):
        start = next((index for index, line in enumerate(lines) if line.strip()), len(lines))
        end = start
        while end < len(lines) and lines[end].strip() and end - start < MAX_BANNER:
            end += 1
        if not _is_banner(" ".join(lines[start:end])[:MAX_PARAGRAPH]):
            break
        if not any(line.strip() for line in lines[end:]):
            # Where no blank line parts it from the words, it ends with the last line that speaks of the outside.
            end = 1 + max((i for i in range(start, end) if _OUTSIDE.search(lines[i])), default=start)
        if not any(line.strip() for line in lines[end:]):
            break
        lines = lines[end:]
    return lines


def _is_banner(paragraph: str) -> bool:
    if _ORIGIN.match(paragraph) or _TAG.match(paragraph):
        return True
    return bool(_ALARM.match(paragraph) and _OUTSIDE.search(paragraph))
