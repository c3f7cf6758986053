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
from starlette.exceptions import HTTPException
from starlette.middleware.body_limit import RequestBodyLimitMiddleware
from starlette.responses import JSONResponse

from app.errors import Conflict, Forbidden, Invalid, NotFound, ThawError

log = logging.getLogger(__name__)

STATUS: dict[type[ThawError], int] = {NotFound: 404, Conflict: 409, Invalid: 422, Forbidden: 403, ThawError: 400}
MEDIA_TYPE = "application/problem+json"
_LARGEST_BODY = 1_048_576
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
    api.add_middleware(RequestBodyLimitMiddleware, max_body_size=_LARGEST_BODY)


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
    return answer(error.status_code, error.detail, headers=dict(error.headers or {}))


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
