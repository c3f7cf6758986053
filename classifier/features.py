"""From words to numbers: what the model looks at.

Owns the features, so that training and reading cannot differ. Plain Python; no library, no clock, no file.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from classifier.details import language
from classifier.folding import fold, sentences
from classifier.rules import Hit, hits

MAX_CHARACTERS = 3_000  # the decision stands in the first lines; a long mail costs no more than this

_TOKEN = re.compile(r"[a-z0-9']+|[?!€$£]")
_DIGITS = re.compile(r"\d+")


def counts(folded: str, found: Sequence[Hit]) -> Counter[str]:
    """Feature names with how often they occur: words, pairs, pieces of words, rules, shape."""
    text = _DIGITS.sub("0", folded[:MAX_CHARACTERS])
    tokens = _TOKEN.findall(text)
    out: Counter[str] = Counter()
    for token in tokens:
        out[f"w:{token}"] += 1
        padded = f" {token} "
        for size in (3, 4, 5):
            for at in range(len(padded) - size + 1):
                out[f"c:{padded[at : at + size]}"] += 1
    for left, right in zip(tokens, tokens[1:], strict=False):
        out[f"b:{left} {right}"] += 1
    out.update(_rules(found))
    out.update(_shape(text, tokens))
    return out


def _rules(found: Sequence[Hit]) -> Counter[str]:
    out: Counter[str] = Counter()
    for hit in found:
        out[f"r:{hit.rule}"] = 1
        out[f"R:{hit.rule.partition('.')[0]}"] += 1
    kinds = sorted({hit.rule.partition(".")[0] for hit in found if not hit.rule.startswith("signal")})
    out[f"R={'+'.join(kinds)}"] = 1
    return out


def _shape(text: str, tokens: list[str]) -> Counter[str]:
    lines = sentences(text)
    out: Counter[str] = Counter()
    out[f"s:length{min(6, len(tokens).bit_length())}"] = 1
    if lines and lines[-1].endswith("?"):
        out["s:ends in a question"] = 1
    if "@" in text:
        out["s:address"] = 1
    for name, line in (("first", lines[:1]), ("last", lines[-1:])):
        for token in _TOKEN.findall(line[0])[:8] if line else ():
            out[f"s:{name} {token}"] = 1
    return out


def of_text(text: str) -> Counter[str]:
    """The features of a text as it was written."""
    folded = fold(text)
    return counts(folded, hits(sentences(folded), language(folded)))


def weigh(found: Mapping[str, int], index: Mapping[str, int], idf: Sequence[float]) -> dict[int, float]:
    """Known features as TF-IDF with logarithmic counts; words and pieces are each of length 1, rules count fully."""
    groups: dict[str, dict[int, float]] = {}
    for name, count in found.items():
        at = index.get(name)
        if at is not None:
            group = "r" if name[0] in "rR" else "c" if name[0] == "c" else "w"
            groups.setdefault(group, {})[at] = (1 + math.log(count)) * idf[at]
    out: dict[int, float] = {}
    for group, values in groups.items():
        length = math.sqrt(sum(v * v for v in values.values())) or 1.0
        scale = 1.3 if group == "r" else 1.0
        out.update({at: scale * v / length for at, v in values.items()})
    return out
