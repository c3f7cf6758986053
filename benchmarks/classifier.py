"""How fast replies are read: labels a second, whole messages a second, time to load, memory.

Owns the figures of `classifier/`. One core, one BLAS thread. Texts are those of the corpus that have 150 to 250
characters; a message is such a text with a signature below and our mail quoted. Compare figures of one run only:
machines differ, and so does what else they do.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[_name] = "1"

BATCH = 256
ROUNDS = 5
# Read by the one who measures: nothing of Thaw reads a clock here.
_clock = time.perf_counter


def main() -> None:
    before = _memory()
    began = _clock()
    from classifier import model, read

    fitted = model.load()
    loaded = _clock() - began
    held = _memory() - before
    from classifier.corpus import by_people, read_corpus
    from classifier.facts import facts_of, rows
    from classifier.folding import fold
    from classifier.labels import Decision, decide, opt_out_evidence

    texts = [e.text for e in by_people(read_corpus()) if 150 <= len(e.text) <= 250 and e.language == "en"]
    texts = texts[:: max(1, len(texts) // (4 * BATCH))][: 4 * BATCH]

    def label(texts: Sequence[str]) -> list[Decision]:
        folded = [fold(text) for text in texts]
        known = [facts_of(plain, "en") for plain in folded]
        scores = fitted.scores(folded)
        return [
            decide(fitted, score, facts, judged, opt_out=opt_out_evidence(facts, fitted, score, judged))
            for score, facts, judged in zip(scores, known, fitted.judge(scores, rows(known)), strict=True)
        ]

    messages = [_message(text) for text in texts]
    read(messages[0])
    # Half of the texts warm up what is remembered of words; the other half are measured.
    unknown = texts[1::2]
    label(texts[::2])
    print(f"load: {loaded:.2f} s with imports, {held:.0f} MB")
    print(f"labels a second, one by one: {_rate([[text] for text in unknown], label):,.0f}")
    batches = [unknown[at : at + BATCH] for at in range(0, len(unknown), BATCH)]
    print(f"labels a second, batches of {BATCH}: {BATCH * _rate(batches, label):,.0f}")
    print(f"whole messages a second: {_rate(messages[1::2], read):,.0f}")


def _rate(items: Sequence[Any], work: Callable[[Any], object]) -> float:
    """How many a second: the median of some rounds."""
    rates = []
    for _ in range(ROUNDS):
        began = _clock()
        for item in items:
            work(item)
        rates.append(len(items) / (_clock() - began))
    return sorted(rates)[ROUNDS // 2]


def _message(text: str) -> bytes:
    return (
        "From: Jo Berger <jo.berger@birchwood.example>\r\nTo: Mara <mara@north.example>\r\nSubject: Re: Invoices\r\n"
        "Date: Tue, 3 Mar 2026 10:00:00 +0000\r\nMessage-ID: <1@birchwood.example>\r\n"
        "In-Reply-To: <del_1@north.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        f"{text}\r\n\r\nKind regards\r\nJo Berger\r\nBirchwood Ltd, +44 161 555 0134\r\n\r\n"
        "On Mon, 2 Mar 2026 at 09:00, Mara <mara@north.example> wrote:\r\n"
        "> Hi Jo,\r\n> would an hour a week less on invoices be worth a short call?\r\n> Mara\r\n"
        "> Reply stop and I will not write again.\r\n"
    ).encode()


def _memory() -> float:
    """Megabytes of this process that are in memory."""
    if sys.platform != "linux":
        return 0.0
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
