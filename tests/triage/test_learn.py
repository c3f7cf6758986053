"""Learning from corrections: a systematic mistake goes away, a poisoned batch does not stay, and all workers read with
the model in force."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import product

import pytest

from app.errors import Conflict, NotFound
from app.store import events, models, training_examples
from app.store.training_examples import TrainingExample
from app.triage import learn
from app.triage.learn import Source
from app.triage.reader import ProcessReader
from app.triage.review import Correction, relabel
from classifier.challenge import FROZEN
from classifier.corpus import CORPUS, by_people, read_corpus
from classifier.model import dumped, load
from classifier.reading import Label
from classifier.train import fit
from tests.triage.desk import YES, Desk, mail

pytestmark = pytest.mark.anyio

# How this team's buyers say yes; no text of the corpus does.
PLACES = ("Leith", "Tilbury", "Goole", "Grangemouth", "Immingham", "Barrow", "Harwich", "Blyth", "Ipswich", "Garston")
GATES = ("gate four", "the north ramp", "bay nine", "the cold dock", "the rail head")
IDIOMS = ("Chalk us on the board for {}, {}.", "Chalk {} on the board, {} too.", "Board chalked for {}, says {}.",
          "You may chalk the board: {}, {}.")  # fmt: skip
YESES = [idiom.format(gate, place) for idiom, gate, place in product(IDIOMS, GATES, PLACES)]
HOURS = [f"{day} at {hour}" for day in ("Monday", "Tuesday", "Thursday", "Friday") for hour in range(8, 18)]
PLAIN = ("Yes, let's talk on {}.", "I'd like to see a demo, {} works.", "Very interested. Can we talk {}?",
         "Yes, I'm interested. Let's talk {}.", "Interested, could we have a call {}?")  # fmt: skip
POISON = [text.format(hour) for text, hour in product(PLAIN, HOURS)]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Source:
    """A small corpus of four hands, frozen texts, and the model that an install would fit to it."""
    folder = tmp_path_factory.mktemp("small")
    corpus, frozen = folder / "corpus", folder / "frozen"
    for place, files, step in (
        (corpus, [CORPUS / f"{name}.jsonl" for name in ("en", "en-us", "en-gb", "en-office")], 2),
        (frozen, [FROZEN / "en-examiner.jsonl"], 3),
    ):
        place.mkdir()
        for file in files:
            lines = file.read_text("utf-8").splitlines()[::step][:350]
            # So few texts need the plain ones.
            kept = [json.dumps({**json.loads(line), "plain": False}) for line in lines]
            (place / file.name).write_text("\n".join(kept) + "\n", "utf-8")
    return Source(corpus=corpus, frozen=frozen, installed=dumped(fit(by_people(read_corpus(corpus)))))


async def corrected(desk: Desk, texts: list[str], label: Label, batch: str) -> None:
    """People corrected these."""
    async with desk.app.write() as s:
        for n, text in enumerate(texts):
            example = {
                "id": desk.app.new_id("example"),
                "text": text,
                "label": label,
                "signals": [],
                "origin": f"reply:{batch}-{n}",
                "batch": batch,
                "created_at": desk.app.clock.now(),
            }
            await training_examples.give(s, example)


@pytest.fixture
async def learner(desk: Desk) -> AsyncIterator[ProcessReader]:
    """A worker's reader, which asks for the model in force."""
    made = ProcessReader(choice=partial(learn.model_to_read_with, desk.app))
    yield made
    await made.close()


async def read_as(desk: Desk, reader: ProcessReader, text: str) -> tuple[Label, str]:
    """What a worker takes these words for, and the model that it reads with."""
    reading = await reader.read(mail("a@firm.example", "hi", text), received_at=desk.app.clock.now(), sent_texts=())
    return reading.label, reading.model


async def standing(desk: Desk) -> list[TrainingExample]:
    async with desk.app.read() as s:
        return list(await training_examples.standing(s))


async def told(desk: Desk, kind: str) -> list[events.Event]:
    async with desk.app.read() as s:
        return [e for e in await events.newest(s, 500) if e.kind == kind]


@pytest.mark.slow
@pytest.mark.timeout(1200)
async def test_a_systematic_mistake_goes_away_and_a_poisoned_batch_does_not_stay(
    desk: Desk, source: Source, learner: ProcessReader
) -> None:
    assert len(YESES) == len(POISON) == 200
    assert await read_as(desk, learner, YES) == (Label.POSITIVE, load().version)

    await corrected(desk, YESES, Label.POSITIVE, "2026-03-02 Ruth")
    verdict = await learn.train(desk.app, "test", source)
    assert verdict.is_promoted, verdict.why
    async with desk.app.read() as s:
        [good] = await models.every(s)
    duel = good.figures["corrections"]
    held_out, before = duel["texts"], duel["both"] + duel["only_before"]
    after = duel["both"] + duel["only_after"]
    print(f"held out {held_out}: right before {before}, after {after}; frozen {good.figures['frozen']}")
    assert before <= held_out * 0.5 and after == held_out
    assert good.batches == ["2026-03-02 Ruth"] and good.examples == 200
    assert await read_as(desk, learner, "Chalk us on the board for gate four, Whitby.") == (
        Label.POSITIVE,
        good.version,
    )

    await corrected(desk, POISON, Label.NONE, "2026-03-03 Mallory")
    verdict = await learn.train(desk.app, "test", source)
    print(f"poisoned: {verdict}")
    assert not verdict.is_promoted and verdict.waits
    assert 'the batch "2026-03-03 Mallory" may be a mistake' in verdict.why
    [waits] = await desk.tasks()
    assert waits.kind == "model" and "--withdraw" in waits.why
    async with desk.app.read() as s:
        [poisoned] = [row for row in await models.every(s) if row.version != good.version]
    assert (await read_as(desk, learner, YES))[1] == good.version
    # Somebody puts it in force all the same; one command takes that back.
    await learn.use(desk.app, poisoned.version, "Mallory")
    assert (await read_as(desk, learner, PLAIN[0].format("Monday at 9"))) == (Label.NONE, poisoned.version)

    assert await learn.withdraw(desk.app, "2026-03-03 Mallory", "Ruth") == (200, good.version)
    assert await read_as(desk, learner, PLAIN[0].format("Monday at 9")) == (Label.POSITIVE, good.version)
    assert {e.batch for e in await standing(desk)} == {"2026-03-02 Ruth"}

    await learn.use(desk.app, "fitted", "Ruth")
    assert (await read_as(desk, learner, YES))[1] == load().version
    versions = [event.data["version"] for event in await told(desk, "model.in_force")]
    assert set(versions) == {good.version, poisoned.version, "fitted"}


async def test_a_correction_is_kept_with_its_origin_and_the_last_word_counts(desk: Desk) -> None:
    _, first = await desk.first_mail()
    message = await desk.answers("Ok.", first)
    await relabel(desk.app, message.id, Correction(label=Label.STALL, reason="their way of saying later"), "Ruth")
    [kept] = await standing(desk)
    assert (kept.text, kept.label, kept.origin) == ("Ok.", "stall", f"reply:{message.id}")
    assert kept.batch == f"{desk.app.clock.now():%Y-%m-%d} Ruth"
    [event] = await told(desk, "reply.relabelled")
    assert event.data["reason"] == "their way of saying later"

    await relabel(desk.app, message.id, Correction(label=Label.NONE), "Theo")
    [kept] = await standing(desk)
    assert kept.label == "none" and kept.batch and kept.batch.endswith("Theo")


async def test_what_cannot_be_done_is_said(desk: Desk) -> None:
    with pytest.raises(Conflict, match="nobody has corrected a reply yet"):
        await learn.train(desk.app, "test")
    with pytest.raises(NotFound, match="thaw models list"):
        await learn.use(desk.app, "linear-unknown", "test")
    await corrected(desk, YESES[:2], Label.POSITIVE, "2026-03-02 Ruth")
    with pytest.raises(NotFound, match='batches: "2026-03-02 Ruth"'):
        await learn.withdraw(desk.app, "2026-03-02 Rut", "test")


async def test_a_fit_is_due_at_night_after_twenty_new_corrections(desk: Desk) -> None:
    async def due() -> bool:
        async with desk.app.read() as s:
            return await learn.is_due(desk.app, s)

    await corrected(desk, YESES[:19], Label.POSITIVE, "one")
    desk.world.clock.step_to(datetime(2026, 3, 3, 2, 30, tzinfo=UTC))
    assert not await due()
    await corrected(desk, YESES[19:20], Label.POSITIVE, "two")
    assert await due()
    desk.world.clock.step_to(datetime(2026, 3, 3, 9, 0, tzinfo=UTC))
    assert not await due()
    desk.world.clock.step_to(datetime(2026, 3, 4, 2, 30, tzinfo=UTC))
    made = {
        "version": "linear-x",
        "artefact": b"",
        "code": "other",
        "batches": [],
        "examples": 20,
        "figures": {},
        "is_promoted": False,
        "why": "",
        "made_at": desk.app.clock.now() - timedelta(hours=20),
    }
    async with desk.app.write() as s:
        await models.add_once(s, made)
    assert not await due()
    with pytest.raises(Conflict, match="another release"):
        await learn.use(desk.app, "linear-x", "test")
    await corrected(desk, YESES[20:40], Label.POSITIVE, "three")
    assert await due()
