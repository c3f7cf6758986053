"""`python -m classifier read PATH…|-`, `explain`, `train`, `challenge`, `evaluate`: the classifier by hand.

Owns the command line. One JSON object a message on standard output, whatever the message is.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from classifier import model, selling
from classifier.artefact import ModelMissing
from classifier.mime import MAX_RAW
from classifier.read import read
from classifier.reading import Reading


def as_json(path: str, reading: Reading) -> dict[str, Any]:
    """The reading in the names of the guide, values plain enough for JSON."""
    fields = asdict(reading)
    for name in ("headers", "sure_at"):  # for whoever routes, not part of what was read
        fields.pop(name)
    fields["signals"] = sorted(reading.signals)
    fields["confidence"] = round(reading.confidence, 4)
    fields["probabilities"] = {str(label): round(p, 4) for label, p in reading.probabilities.items()}
    return {"path": path, **fields}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0, or 2 where a path or the model cannot be read."""
    # One BLAS thread in each process that this one starts: the same bytes on one machine, and no fight for cores.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    chosen = _parser().parse_args(argv)
    try:
        code = int(chosen.run(chosen))
        sys.stdout.flush()
        return code
    except ModelMissing as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Whoever reads has enough (`| head`); what is left in the buffer must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m classifier", description="Read replies; fit and measure the model."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    reader = commands.add_parser("read", help="read messages: files, folders in name order, or - for standard input")
    reader.add_argument("path", nargs="+")
    reader.set_defaults(run=lambda chosen: _read(chosen.path))
    why = commands.add_parser("explain", help="say of one message what decided: scores, words, rules")
    why.add_argument("file", help="a message, or - for standard input")
    why.set_defaults(run=lambda chosen: _explain(chosen.file))
    trainer = commands.add_parser("train", help="fit the model to classifier/corpus/")
    trainer.add_argument("--if-stale", action="store_true", help="only where there is none of this corpus and code")
    trainer.set_defaults(run=lambda chosen: _train(if_stale=chosen.if_stale))
    rival = commands.add_parser("challenge", help="fit a model to the corpus and corrections, and measure it")
    rival.add_argument("folder", type=Path, help="holds corrections.jsonl, and champion.npz where there is one")
    rival.add_argument("--corpus", type=Path, help="texts to fit to, instead of classifier/corpus/")
    rival.add_argument("--frozen", type=Path, help="texts to measure on, instead of classifier/corpus/unseen/")
    rival.set_defaults(run=lambda chosen: _challenge(chosen.folder, chosen.corpus, chosen.frozen))
    measure = commands.add_parser("evaluate", help="print figures on hands that the model has not seen")
    measure.add_argument("folder", nargs="?", type=Path, help="texts or whole mails that the fitted model has not seen")
    measure.add_argument("--card", action="store_true", help="write them to classifier/MODEL.md as well")
    measure.set_defaults(run=lambda chosen: _evaluate(chosen.folder, chosen.card))
    return parser


def _read(paths: Sequence[str]) -> int:
    code = 0
    for path in _files(paths):
        try:
            raw = _bytes(path)
        except OSError as error:
            print(f"{path}: {error.strerror}", file=sys.stderr)
            code = 2
            continue
        print(json.dumps(as_json(path, read(raw)), default=str, ensure_ascii=False), flush=True)
    return code


def _explain(path: str) -> int:
    from classifier.explain import explained

    try:
        print(explained(_bytes(path)))
    except OSError as error:
        print(f"{path}: {error.strerror}", file=sys.stderr)
        return 2
    return 0


def _train(*, if_stale: bool) -> int:
    replies, lint = (not (if_stale and each.STORED.is_fresh()) for each in (model, selling))
    if not (replies or lint):
        return 0
    from classifier import train, train_selling

    train.spend_memory()
    with train.two_processes() as pool:
        selling_told = pool.submit(train_selling.train) if lint else None  # beside the other
        if replies:
            print("Fitting the model that reads replies to classifier/corpus/ (only when they change)", flush=True)
            told = train.train(pool)
            print(f"{told['examples']} texts by {told['hands']} hands, {told['features']} features, {told['version']}")
        if selling_told is not None:
            print("Fitting the model that tells what sells to classifier/corpus/nurture/", flush=True)
            told = selling_told.result()
            print(f"{told['texts']} mails by {told['hands']} hands")
    return 0


def _challenge(folder: Path, corpus: Path | None, frozen: Path | None) -> int:
    from classifier import challenge
    from classifier.corpus import CORPUS

    print(challenge.run(folder, corpus or CORPUS, frozen or challenge.FROZEN))
    return 0


def _evaluate(folder: Path | None, card: bool) -> int:
    from classifier import evaluate

    try:
        report = evaluate.report_of_held_out() if folder is None else evaluate.report_of_folder(folder)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    print(report)
    if card:
        evaluate.CARD.write_text(evaluate.card(report), "utf-8")
    return 0


def _files(paths: Sequence[str]) -> Iterator[str]:
    for path in paths:
        if path != "-" and Path(path).is_dir():
            yield from (str(p) for p in sorted(Path(path).rglob("*")) if p.is_file())
        else:
            yield path


def _bytes(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read(MAX_RAW + 1)
    with open(path, "rb") as file:
        return file.read(MAX_RAW + 1)


if __name__ == "__main__":
    sys.exit(main())
