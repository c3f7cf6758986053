"""Whether this process does its work. Open to everybody who can reach it, so it says states and nothing else."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Literal, Protocol

from fastapi import APIRouter
from pydantic import BaseModel
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from app.context import App

log = logging.getLogger(__name__)

_PATIENCE = 2.0


class PartHealth(Protocol):
    """How one part of the worker does, as the worker keeps it."""

    @property
    def is_running(self) -> bool: ...

    @property
    def restarts(self) -> int: ...


Parts = Callable[[], Mapping[str, PartHealth]]


class PartOut(BaseModel):
    """One part of the worker; `restarts` counts how often it had to be started again."""

    is_running: bool
    restarts: int


class HealthOut(BaseModel):
    """`degraded`: the database does not answer, or a part of the worker is down."""

    status: Literal["ok", "degraded"]
    database: bool
    parts: dict[str, PartOut]


def build(app: App, parts: Parts) -> APIRouter:
    """The health page of one process; `parts` are empty where it has no worker."""
    router = APIRouter(tags=["health"])

    @router.get("/health")
    async def health() -> HealthOut:
        """How this process does. Always 200 while it answers at all."""
        answers = await _database_answers(app)
        found = {name: PartOut(is_running=p.is_running, restarts=p.restarts) for name, p in parts().items()}
        is_well = answers and all(part.is_running for part in found.values())
        return HealthOut(status="ok" if is_well else "degraded", database=answers, parts=found)

    return router


async def _database_answers(app: App) -> bool:
    try:
        async with asyncio.timeout(_PATIENCE), app.read() as s:
            await s.execute(text("SELECT 1"))
    except (SQLAlchemyError, OSError, TimeoutError) as error:
        log.warning("health.database_away", extra={"error": type(error).__name__})
        return False
    return True
