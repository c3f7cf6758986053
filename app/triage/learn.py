"""Learning: what people correct becomes training examples, and a model that is fitted to them.

The fit is a process of its own (`classifier.challenge`). Whether its model is put in force is decided by
`app.domain.promotion`; every model that was in force can be put back, and every batch of corrections be withdrawn.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import tempfile
from asyncio.subprocess import DEVNULL, PIPE
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.effect import TaskKind
from app.domain.promotion import Batch, Duel, Verdict, judge
from app.errors import Conflict, NotFound
from app.store import events, models, tasks, training_examples
from app.store.messages import Message
from app.store.training_examples import TrainingExample
from app.triage.reader import Given
from classifier.challenge import CHALLENGER, CHAMPION, CORRECTIONS, INSTALLED, REPORT
from classifier.folding import fold
from classifier.model import code_sha256
from classifier.reading import Label

log = logging.getLogger(__name__)

FITTED = "fitted"  # the name, for people, of the model that is fitted at install
# So few new corrections teach nothing that a fit would be worth.
_LEAST_NEW = 20
# Business hours (UTC) of the night in which a worker has both cores to itself.
_NIGHT = range(1, 5)
# A fit takes a minute on two idle cores.
_LIMIT = timedelta(hours=1).total_seconds()


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """The texts of a fit and the model of the install, where they are not those of the classifier."""

    corpus: Path | None = None
    frozen: Path | None = None
    installed: bytes | None = None


async def keep_example(app: App, s: AsyncSession, message: Message, label: Label, by: str) -> None:
    """Keep the words of a reply with the label that a person gave them. What a person gave on one day is a batch, so
    that it can be withdrawn as one."""
    if not (message.text or "").strip():
        return
    now = app.clock.now()
    example = {
        "id": app.new_id("example"),
        "text": message.text,
        "label": label,
        "signals": list((message.reading or {}).get("signals", ())),
        "origin": f"reply:{message.id}",
        "batch": f"{now:%Y-%m-%d} {by}",
        "created_at": now,
    }
    await training_examples.give(s, example)


# -- the model in force --------------------------------------------------------------------------------------------


@cache
def _code() -> str:
    return code_sha256()


async def model_to_read_with(app: App, known: str | None) -> Given | None:
    """The model in force, where it is another one than the one known."""
    async with app.read() as s:
        version = await models.in_force(s, _code())
        if version == known:
            return None
        return Given(version, None if version is None else await models.artefact(s, version))


async def use(app: App, version: str, by: str) -> None:
    """Put a model in force for all workers; `fitted` is the one of the install.

    Raises NotFound, and Conflict for one that this release cannot read.
    """
    chosen = None if version == FITTED else version
    async with app.write() as s:
        if chosen is not None and (await models.get(s, chosen)).code != _code():
            raise Conflict(f"{version} was fitted by another release of Thaw, which reads words otherwise: train anew")
        await _put_in_force(app, s, chosen, by)


async def _put_in_force(app: App, s: AsyncSession, version: str | None, by: str) -> None:
    now = app.clock.now()
    await models.put_in_force(s, version, now, by)
    events.add(s, "model.in_force", now, version=version or FITTED, by=by)


async def withdraw(app: App, batch: str, by: str) -> tuple[int, str]:
    """Nobody learns from a batch of corrections any more; how many that takes back, and the version in force then.

    A model that learned from it is replaced by the newest one before it that did not. Raises NotFound.
    """
    async with app.write() as s:
        count = await training_examples.withdraw(s, batch, app.clock.now())
        if not count:
            known = ", ".join(f'"{name}"' for name, _, _ in await training_examples.batches(s)) or "none"
            raise NotFound(f'there is nothing to withdraw in the batch "{batch}"; batches: {known}')
        events.add(s, "training.withdrawn", app.clock.now(), batch=batch, examples=count, by=by)
        current = await models.in_force(s, _code())
        if current is not None and batch in (await models.get(s, current)).batches:
            current = await _before(s, batch)
            await _put_in_force(app, s, current, by)
        return count, current or FITTED


async def _before(s: AsyncSession, batch: str) -> str | None:
    """The newest model in force that learned from no withdrawn batch."""
    bad = {batch} | {name for name, count, withdrawn in await training_examples.batches(s) if withdrawn == count}
    for version in await models.used_before(s, _code()):
        if version is not None and not bad & set((await models.get(s, version)).batches):
            return version
    return None


# -- training ------------------------------------------------------------------------------------------------------


async def is_due(app: App, s: AsyncSession) -> bool:
    """Whether tonight is the night for a fit: enough was corrected since the last one."""
    now, last = app.clock.now(), await models.last_made(s)
    if now.hour not in _NIGHT or (last is not None and last.made_at > now - timedelta(hours=12)):
        return False
    return await training_examples.standing_since(s, last.made_at if last else None) >= _LEAST_NEW


async def train(app: App, by: str, source: Source = Source()) -> Verdict:
    """Fit a challenger to the corpus and all corrections that stand, and put it in force where it has earned it.

    Harmless to repeat: the same corrections give the same model. Raises Conflict where there is nothing to learn from.
    """
    async with app.read() as s:
        examples = await training_examples.standing(s)
        champion = await models.in_force(s, _code())
        data = None if champion is None else await models.artefact(s, champion)
    if not examples:
        raise Conflict("nobody has corrected a reply yet, so there is nothing to learn from")
    artefact, report = await _challenged(examples, data, source)
    verdict = _verdict(examples, report)
    version = report["version"]
    async with app.write() as s:
        now = app.clock.now()
        made = {
            "version": version,
            "artefact": artefact,
            "code": _code(),
            "batches": sorted({e.batch for e in examples if e.batch}),
            "examples": len(examples),
            "figures": report,
            "is_promoted": verdict.is_promoted,
            "why": verdict.why,
            "made_at": now,
        }
        await models.add_once(s, made)
        told = {"version": version, "why": verdict.why, "by": by}
        events.add(s, "model.promoted" if verdict.is_promoted else "model.refused", now, **told)
        if verdict.waits:
            mend = (
                f"`thaw train --withdraw` takes a batch back, `thaw models use {version}` puts it in force all the same"
            )
            task = {
                "id": app.new_id("task"),
                "key": f"{TaskKind.MODEL}:{version}",
                "kind": TaskKind.MODEL,
                "why": f"a model that learned from corrections waits for you, since {verdict.why}: {mend}",
                "created_at": now,
            }
            await tasks.ask(s, task)
        # Somebody may have put another model in force while this one was fitted: then its duel was with the wrong one.
        if verdict.is_promoted and await models.in_force(s, _code()) == champion:
            await _put_in_force(app, s, version, by)
    log.info("model.made", extra={"version": version, "promoted": verdict.is_promoted})
    return verdict


def _verdict(examples: Sequence[TrainingExample], report: Mapping[str, Any]) -> Verdict:
    odd = Counter(examples[n].batch for n in report["sure_otherwise"])
    sizes = Counter(e.batch for e in examples if e.batch)
    labels: dict[str, set[str]] = {}
    for e in examples:
        labels.setdefault(fold(e.text), set()).add(e.label)
    return judge(
        *(Duel(**report[name]) for name in ("frozen", "frozen_fitted", "corrections")),
        labels={label: Duel(**told) for label, told in report["labels"].items()},
        batches=[Batch(name=name, texts=texts, sure_otherwise=odd[name]) for name, texts in sizes.items()],
        torn=sum(len(labels[fold(e.text)]) > 1 for e in examples),
    )


async def _challenged(
    examples: Sequence[TrainingExample], champion: bytes | None, source: Source
) -> tuple[bytes, dict[str, Any]]:
    """The challenger's bytes and its report. The words of people lie in a folder of our own, and not for long."""
    with tempfile.TemporaryDirectory(prefix="thaw-train-") as name:
        folder = Path(name)
        lines = [json.dumps(_line(e), ensure_ascii=False) for e in examples]
        await asyncio.to_thread((folder / CORRECTIONS).write_text, "\n".join(lines), "utf-8")
        for file, data in ((CHAMPION, champion), (INSTALLED, source.installed)):
            if data is not None:
                await asyncio.to_thread((folder / file).write_bytes, data)
        where = [f"--{name}={path}" for name, path in (("corpus", source.corpus), ("frozen", source.frozen)) if path]
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "classifier", "challenge", name, *where, stdout=DEVNULL, stderr=PIPE
        )
        try:
            _, told = await asyncio.wait_for(child.communicate(), _LIMIT)
        finally:
            if child.returncode is None:
                with suppress(ProcessLookupError):
                    child.kill()
                await child.wait()
        if child.returncode:
            last = told.decode(errors="replace").strip().rpartition("\n")[2]
            raise Conflict(f"the fit ended with code {child.returncode}: {last[:300]}")
        artefact = await asyncio.to_thread((folder / CHALLENGER).read_bytes)
        return artefact, json.loads(await asyncio.to_thread((folder / REPORT).read_text, "utf-8"))


def _line(e: TrainingExample) -> dict[str, object]:
    """One line as the corpus has them; what language it is in is found out by whoever reads it."""
    return {
        "text": e.text,
        "label": e.label,
        "signals": e.signals,
        "language": "en",
        "family": "correction",
        "received_on": e.created_at.date().isoformat(),
    }
