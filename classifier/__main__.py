"""`python -m classifier read PATH…|-`, `train`, `evaluate`: the classifier by hand.

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

from classifier.mime import MAX_RAW
from classifier.read import read
from classifier.reading import Reading


def as_json(path: str, reading: Reading) -> dict[str, Any]:
    """The reading in the names of the guide, values plain enough for JSON."""
    fields = asdict(reading)
    fields.pop("headers")
    fields["signals"] = sorted(reading.signals)
    fields["confidence"] = round(reading.confidence, 4)
    fields["probabilities"] = {str(label): round(p, 4) for label, p in reading.probabilities.items()}
    return {"path": path, **fields}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0, or 2 where a path cannot be read."""
    parser = argparse.ArgumentParser(
        prog="python -m classifier", description="Read replies; fit and measure the model."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    reader = commands.add_parser("read", help="read messages: files, folders in name order, or - for standard input")
    reader.add_argument("path", nargs="+")
    commands.add_parser("train", help="fit the model to classifier/corpus/ and write classifier/model.json")
    commands.add_parser("evaluate", help="print figures on hands that the model has not seen")
    chosen = parser.parse_args(argv)
    if chosen.command == "read":
        return _read(chosen.path)
    # One BLAS thread: the same bytes on one machine, and no fight for cores. Read when numpy is first imported.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    if chosen.command == "train":
        from classifier.train import train

        model = train()
        print(f"{len(model.names)} features, opt-outs from {model.opt_out_threshold}, {model.version}")
        return 0
    from classifier.evaluate import answers, report

    print(report(answers()))
    return 0


def _read(paths: Sequence[str]) -> int:
    code = 0
    for path in _files(paths):
        try:
            raw = _bytes(path)
        except OSError as error:
            print(f"{path}: {error.strerror}", file=sys.stderr)
            code = 2
            continue
        print(json.dumps(as_json(path, read(raw)), default=str, ensure_ascii=False))
    return code


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
