"""All routers as one: the API under /api/v1 behind its key, the links in mails and the health page before it."""

from __future__ import annotations

from functools import cache
from typing import Any

from fastapi import APIRouter, Depends, FastAPI

from app.api import (
    answers,
    closers,
    decisions,
    deliveries,
    enrollments,
    events,
    halts,
    handoffs,
    health,
    keys,
    leads,
    mailboxes,
    referrals,
    replies,
    returns,
    sequences,
    suggestions,
    summary,
    suppressions,
    tasks,
    unsubscribe,
    webhooks,
)
from app.api.door import bring, key_is_shown
from app.api.health import Parts
from app.api.problems import MEDIA_TYPE, OnlyThisMachine, Problem, install_errors
from app.context import App
from app.errors import NotFound

__all__ = ["OnlyThisMachine", "install", "install_errors"]

_NOUNS = (
    leads,
    enrollments,
    deliveries,
    replies,
    suggestions,
    returns,
    referrals,
    handoffs,
    mailboxes,
    halts,
    closers,
    suppressions,
    tasks,
    events,
    sequences,
    summary,
    webhooks,
    keys,
)
_ERRORS: dict[int | str, dict[str, Any]] = {
    "default": {
        "description": "What went wrong, as problem details (RFC 9457)",
        "content": {MEDIA_TYPE: {"schema": Problem.model_json_schema()}},
    }
}


def install(api: FastAPI, app: App, health_of_parts: Parts = dict) -> None:
    """Give `api` the routes of one application. `health_of_parts` tells how the worker in the same process does."""
    bring(api, app)
    # As they are, not as a router: that would look at the types of each of them once more.
    api.router.routes.extend(_nouns().routes)
    for links in (unsubscribe.build(app), answers.build(app), decisions.build(app), health.build(app, health_of_parts)):
        api.include_router(links)


@cache
def _nouns() -> APIRouter:
    """All under /api/v1, made once a process: most of the time that it takes to begin."""
    api = APIRouter(prefix="/api/v1", dependencies=[Depends(key_is_shown)], responses=_ERRORS)
    for noun in _NOUNS:
        api.include_router(noun.router)
    # The pages answer every path that nobody else knows; what is under /api is answered here.
    api.add_api_route("/{path:path}", _nowhere, methods=["GET"], include_in_schema=False)
    return api


async def _nowhere(path: str) -> None:
    raise NotFound(f"the API has no /{path}")
