"""What becomes of errors at this door: one status table, and problem details (RFC 9457) in every answer.

No answer holds a stack trace, nor repeats what was sent: a refused body may hold a password.
"""

from __future__ import annotations

import logging
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as NoConnection
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.errors import Conflict, Forbidden, Invalid, NotFound, ThawError

log = logging.getLogger(__name__)

STATUS: dict[type[ThawError], int] = {NotFound: 404, Conflict: 409, Invalid: 422, Forbidden: 403, ThawError: 400}
MEDIA_TYPE = "application/problem+json"
# Whole megabytes, which the refusal names.
_MEGABYTE = 1_048_576
_LARGEST_BODY = 1 * _MEGABYTE
_LARGER = {"/api/v1/leads/import": 10 * _MEGABYTE}
_TOO_LARGE = 413
# The names of this machine in a Host header, without the port.
_THIS_MACHINE = frozenset({"127.0.0.1", "localhost", "[::1]"})
# PostgreSQL's unique_violation.
_NOT_UNIQUE = "23505"
_RETRY_AFTER = {"Retry-After": "5"}


class Problem(BaseModel):
    """RFC 9457 problem details. `errors` names each wrong part of the input."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    errors: list[dict[str, str]] | None = None


def answer(
    status: int, detail: str, *, errors: list[dict[str, str]] | None = None, headers: dict[str, str] | None = None
) -> JSONResponse:
    """A problem as a response."""
    try:
        title = HTTPStatus(status).phrase
    except ValueError:
        title = "Error"
    body = Problem(title=title, status=status, detail=detail, errors=errors).model_dump(exclude_none=True)
    return JSONResponse(body, status, headers=headers, media_type=MEDIA_TYPE)


def install_errors(api: FastAPI) -> None:
    """Give an application the handlers of this module, and the limit on the size of a body."""
    api.add_exception_handler(ThawError, _expected)
    api.add_exception_handler(RequestValidationError, _not_valid)
    api.add_exception_handler(HTTPException, _http)
    api.add_exception_handler(IntegrityError, _not_unique)
    api.add_exception_handler(DataError, _not_storable)
    api.add_exception_handler(DBAPIError, _database_away)
    api.add_exception_handler(NoConnection, _database_away)
    api.add_exception_handler(Exception, _unexpected)
    api.add_middleware(_BodyLimit)


class _BodyLimit:
    """Refuses a body that is too large: at once where its length is told, else as soon as it is."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        most = _LARGER.get(scope["path"], _LARGEST_BODY)
        told = Headers(scope=scope).get("content-length", "")
        if told.isdecimal() and int(told[:20]) > most:
            return await answer(_TOO_LARGE, _too_large(most))(scope, receive, send)
        came = 0

        async def counted() -> Message:
            nonlocal came
            message = await receive()
            came += len(message.get("body", b""))
            if came > most:
                raise HTTPException(_TOO_LARGE, _too_large(most))
            return message

        await self._app(scope, counted, send)


def _too_large(most: int) -> str:
    return f"the body is larger than {most // _MEGABYTE} MB, the most that this address takes; send it in parts"


class OnlyThisMachine:
    """Answers only under the names of this machine.

    Where no key is needed, loopback is the fence: but a page of a stranger may point a name of its own at 127.0.0.1,
    and its requests carry that name.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and _host_of(scope) not in _THIS_MACHINE:
            detail = (
                "without a key this service answers only as 127.0.0.1 or localhost; to use it under another name, "
                "make a key with `thaw keys add NAME` and start it anew"
            )
            return await answer(400, detail)(scope, receive, send)
        await self._app(scope, receive, send)


def _host_of(scope: Scope) -> str:
    """The Host header without its port, in small letters; empty where there is none."""
    host = str(Headers(scope=scope).get("host", "")).lower()
    return host[: host.find("]") + 1] if host.startswith("[") else host.partition(":")[0]


async def _expected(request: Request, error: Exception) -> JSONResponse:
    status = next(STATUS[kind] for kind in type(error).__mro__ if kind in STATUS)
    return answer(status, str(error))


async def _not_valid(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    errors = [{"where": ".".join(map(str, e["loc"])), "message": str(e["msg"])} for e in error.errors()]
    detail = "; ".join(f"{e['where']}: {e['message']}" for e in errors[:5])
    return answer(422, detail, errors=errors)


async def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    return answer(error.status_code, _in_words(request, error), headers=dict(error.headers or {}))


def _in_words(request: Request, error: HTTPException) -> str:
    """What to do, where the framework says only what it did not like."""
    if error.status_code == 405:
        return f"nothing at this address takes {request.method[:20]}; /api/openapi.json lists what each address takes"
    if error.detail == "There was an error parsing the body":
        return "the body cannot be read as JSON; send an object in UTF-8"
    return error.detail


async def _not_unique(request: Request, error: Exception) -> JSONResponse:
    """Two calls made the same thing at once, and this one came second."""
    if getattr(getattr(error, "orig", None), "sqlstate", None) != _NOT_UNIQUE:
        return await _unexpected(request, error)
    return answer(409, "the same was made by another call just now; look before you ask again")


async def _not_storable(request: Request, error: Exception) -> JSONResponse:
    """PostgreSQL's text holds no NUL, and its numbers end somewhere."""
    return answer(422, "the input holds characters or numbers that cannot be stored, such as a NUL")


async def _database_away(request: Request, error: Exception) -> JSONResponse:
    log.warning("api.database_away", exc_info=error, extra={"path": _route(request)})
    return answer(503, "the database does not answer; try again", headers=_RETRY_AFTER)


async def _unexpected(request: Request, error: Exception) -> JSONResponse:
    log.error("api.failed", exc_info=error, extra={"path": _route(request)})
    return answer(500, "this is an error of ours; the log says more")


def _route(request: Request) -> str:
    """The path as the router knows it: the real one may hold a token."""
    return str(getattr(request.scope.get("route"), "path", ""))
