"""Our own sent words found again in an answer, whatever its writer's mail program did to marks, wraps and links.

Owns that comparison. Texts are compared by their letters and figures alone. A long line is ours wherever it stands; a
short one ("Best,", "Yes") only where it goes on directly from a line that is, for people write such lines themselves.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from classifier import attribution
from classifier.quotation import is_marked

MAX_SENT = 20
MAX_SENT_LENGTH = 20_000
LONG = 20  # letters and figures; a line of that length is nobody's by chance
MAX_RUN = 12
MAX_TRIED = 50
NEAR = 160  # how far ahead in our text a whole short line may be picked up again

_LINK = re.compile(r"<?(?:https?://|mailto:)\S{1,2000}")
_RULE = re.compile(r"\s{0,20}[-_=*~.+#|]{1,200}\s{0,20}")
_SKELETON = re.compile(r"[\W_]+")
_FOOTER = re.compile(r"unsubscribe|opt ?out|abmelden|désabonn|suscripci|cancella|afmelden|descadastr|\bstop\b", re.I)


def skeleton(text: str) -> str:
    """Letters and figures of a text in lower case, links left out."""
    return _SKELETON.sub("", _LINK.sub("", text)).casefold()


def without_sent(lines: Sequence[str], sent_texts: Sequence[str]) -> list[str]:
    """The lines that are not ours. Those with a quote mark stay: it tells what they are, and what is above them."""
    sent = _Sent(sent_texts[:MAX_SENT])
    if not sent.text:
        return list(lines)
    ours = _ours(lines, sent)
    _spread_to_introductions(lines, ours)
    return [line for line, is_ours in zip(lines, ours, strict=True) if not is_ours or is_marked(line)]


def _spread_to_introductions(lines: Sequence[str], ours: list[bool]) -> None:
    """Over our words even "Rachel Moor wrote:" is an attribution; without date and address it is none elsewhere."""
    for index in range(1, len(lines)):
        if not ours[index] or ours[index - 1] or is_marked(lines[index]):
            continue
        above = index - 1 if lines[index - 1].strip() else index - 2
        if above >= 0 and not ours[above] and not attribution.ends_at(lines, above, False):
            ours[above] = attribution.ends_at(lines, above, True) is not None


def is_repeated(lines: Sequence[str], sent_texts: Sequence[str]) -> bool:
    """Whether lines that are all ours are no more than a sentence that the person took up, and no footer."""
    return 0 < sum(len(skeleton(line)) for line in lines) <= 80 and not any(_FOOTER.search(line) for line in lines)


class _Sent:
    """All that we sent as one skeleton, and where its lines start and end."""

    def __init__(self, texts: Sequence[str]) -> None:
        pieces: list[str] = []
        self.starts: list[int] = []
        size = 0
        for text in texts:
            for line in text[:MAX_SENT_LENGTH].split("\n"):
                bones = skeleton(line)
                if bones:
                    self.starts.append(size)
                    pieces.append(bones)
                    size += len(bones)
            pieces.append(" ")
            size += 1
        self.text = "".join(pieces).rstrip(" ")
        self._lines: defaultdict[str, list[int]] = defaultdict(list)
        for start in self.starts:
            self._lines[self.text[start : start + 2]].append(start)
        self._openings = {self.text[at : at + 8] for at in range(len(self.text))}

    def find(self, bones: str) -> int:
        """Where a long line stands in our text, or -1. Most lines fail at their first letters."""
        return self.text.find(bones) if bones[:8] in self._openings else -1

    def opens(self, bones: str) -> list[int]:
        """Where lines of ours begin with a short line."""
        return [at for at in self._lines.get(bones[:2], ())[:MAX_TRIED] if self.text.startswith(bones, at)][:4]

    def follows(self, bones: str, end: int) -> int:
        """The end of a short line that goes on at `end`, directly or as the next whole line near by; or -1."""
        if self.text.startswith(bones, end):
            return end + len(bones)
        at = bisect_right(self.starts, end)
        while at < len(self.starts) and self.starts[at] <= end + NEAR:
            start = self.starts[at]
            stop = self.starts[at + 1] if at + 1 < len(self.starts) else len(self.text)
            if self.text[start:stop].rstrip() == bones:
                return start + len(bones)
            at += 1
        return -1


def _ours(lines: Sequence[str], sent: _Sent) -> list[bool]:
    bones = [skeleton(line) for line in lines]
    spans = [_span(each, sent) for each in bones]
    _join_short(bones, spans, sent)
    ours = [span is not None for span in spans]
    _spread_down(lines, bones, spans, ours, sent)
    _spread_up(bones, spans, ours, sent)
    return ours


def _span(bones: str, sent: _Sent) -> tuple[int, int] | None:
    if len(bones) < LONG:
        return None
    at = sent.find(bones)
    return None if at < 0 else (at, at + len(bones))


def _join_short(bones: list[str], spans: list[tuple[int, int] | None], sent: _Sent) -> None:
    """Short lines that together are a long piece of ours: a mail of ours may have no long line at all."""
    filled = [index for index, each in enumerate(bones) if each]
    taken = 0
    for place, index in enumerate(filled):
        if place < taken or spans[index] is not None:
            continue
        for start in sent.opens(bones[index]):
            run, end = [index], start + len(bones[index])
            for below in filled[place + 1 : place + MAX_RUN]:
                if not sent.text.startswith(bones[below], end):
                    break
                run.append(below)
                end += len(bones[below])
            if end - start >= LONG and len(run) > 1:
                taken = place + len(run)
                for each in run:
                    spans[each] = (start, start + len(bones[each]))
                    start += len(bones[each])
                break


def _spread_down(
    lines: Sequence[str], bones: list[str], spans: list[tuple[int, int] | None], ours: list[bool], sent: _Sent
) -> None:
    """Short lines that go on from a line of ours are ours; a line that is a mere link or rule below one is, too."""
    end = -1
    for index, each in enumerate(bones):
        span = spans[index]
        if span is not None:
            end = span[1]
        elif end >= 0 and each:
            end = sent.follows(each, end)
            if end >= 0:
                spans[index], ours[index] = (end - len(each), end), True
        elif end >= 0 and (_LINK.search(lines[index]) or _RULE.fullmatch(lines[index])):
            ours[index] = True


def _spread_up(bones: list[str], spans: list[tuple[int, int] | None], ours: list[bool], sent: _Sent) -> None:
    """Short lines directly above one of ours, as a salutation."""
    start = -1
    for index in range(len(bones) - 1, -1, -1):
        span, each = spans[index], bones[index]
        if span is not None:
            start = span[0]
        elif start >= 0 and each:
            if sent.text.endswith(each, 0, start):
                start -= len(each)
                spans[index], ours[index] = (start, start + len(each)), True
            else:
                start = -1
