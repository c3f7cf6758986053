"""Statements that go to the driver as they are written, past SQLAlchemy: those that every mail needs, and no others.

A statement through the session costs 0.45 ms of this process' time, one of these 0.15, and one of several that go in
one trip 0.05 (ten rows of four columns). They run in the session's own transaction. What the session holds unwritten
they do not see: who asks in this way has nothing of it unwritten. Where an index is for some rows only, the statement
names these by a literal: a plan that is kept for any parameter could not use it. Must not know any table.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Generic, LiteralString, Protocol, TypeVar, cast

import psycopg
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from app.store import pipeline
from app.store.pipeline import Result, Statement

_CONNECTION = "the connection of a transaction"
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


async def rows(s: AsyncSession, sql: LiteralString, **given: object) -> list[Any]:
    """What a statement answers; parameters are written `%(name)s`. Raises DBAPIError."""
    [result] = await _executed(s, [(sql, given)])
    return result.rows


async def run(s: AsyncSession, sql: LiteralString, **given: object) -> int:
    """Execute a statement; how many rows it changed, or answers. Raises DBAPIError."""
    [result] = await _executed(s, [(sql, given)])
    return result.count


@dataclass(frozen=True, slots=True)
class Question(Generic[T]):
    """A statement that can go in one trip with others, what it is given, and how its rows are read."""

    sql: LiteralString
    given: Mapping[str, object]
    read: Callable[[list[Any]], T]


class Answer(Protocol[T_co]):
    """Gives the answer, once the trip is over."""

    def __call__(self) -> T_co: ...


class Ask(Protocol):
    """Puts a question among those of a trip."""

    def __call__(self, question: Question[T]) -> Answer[T]: ...


async def answer(s: AsyncSession, question: Question[T]) -> T:
    """The answer to one question. Raises DBAPIError."""
    return question.read(await rows(s, question.sql, **question.given))


@asynccontextmanager
async def trip(s: AsyncSession) -> AsyncIterator[Ask]:
    """Whatever is asked in the block is sent together behind it, and executed in that order, each statement seeing what
    is committed when it begins: a lock that is asked for first is held when the rest is read. Raises DBAPIError."""
    questions: list[Question[Any]] = []
    answers: list[Any] = []

    def ask(question: Question[T]) -> Answer[T]:
        place = len(questions)
        questions.append(question)
        return lambda: cast(T, answers[place])

    yield ask
    results = await _executed(s, [(question.sql, question.given) for question in questions])
    answers.extend(question.read(result.rows) for question, result in zip(questions, results, strict=True))


def by_index() -> Question[None]:
    """For a transaction whose every statement has an index. A plan is kept for as long as the connection lives, and one
    that was made while a table was small would read it whole for ever: with 3,000 mails that took 0.9 ms a mail."""
    return Question(_BY_INDEX, {}, nothing)


_BY_INDEX = "SELECT set_config('enable_seqscan', 'off', true)"


def nothing(_: list[Any]) -> None:
    """Reads the rows of a statement of which nobody wants any: a lock, or a change."""


async def _executed(s: AsyncSession, statements: Sequence[Statement]) -> list[Result]:
    connection = await _connection(s)
    driver: Any = connection.connection.driver_connection
    try:
        return await pipeline.execute(driver, connection.info, statements)
    except psycopg.Error as error:
        raise DBAPIError("; ".join(sql for sql, _ in statements), None, error) from error


async def _connection(s: AsyncSession) -> Connection:
    """That of the session's transaction; finding it costs as much as a statement, so it is kept with that."""
    transaction = s.sync_session.get_transaction()
    known, connection = s.info.get(_CONNECTION, (None, None))
    if transaction is None or known is not transaction:
        connection = (await s.connection()).sync_connection
        s.info[_CONNECTION] = s.sync_session.get_transaction(), connection
    return cast(Connection, connection)
