"""What every router shares: the application behind it, the key that calls must show, and pages of rows."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from typing import Annotated, Any, Generic, Self, TypeVar

from fastapi import Depends, FastAPI, HTTPException, Path, Query, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, ConfigDict
from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from app.access import Refused, admit, note_use
from app.context import App
from app.errors import Forbidden
from app.store.base import Base

_bearer = HTTPBearer(auto_error=False, description="An API key; needed as soon as there is one")
_FROM_ELSEWHERE = frozenset({"cross-site", "same-site"})
_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_T = TypeVar("_T")
_Row = TypeVar("_Row", bound=Base)


class In(BaseModel):
    """A body as it is given: unknown fields are refused by name."""

    model_config = ConfigDict(extra="forbid", str_max_length=2_000)


class Out(BaseModel):
    """An answer made of a row. Only the fields that a class names are shown."""

    model_config = ConfigDict(from_attributes=True, frozen=True, validate_by_name=True, validate_by_alias=True)

    @classmethod
    def of(cls, row: object) -> Self:
        """The answer for one row; call it while the row's transaction is open."""
        return cls.model_validate(row)


class Page(BaseModel, Generic[_T]):
    """One page of a list, in order of id. `next` is the cursor of the next page; null on the last one."""

    items: list[_T]
    next: str | None


Id = Annotated[str, Path(max_length=64)]
After = Annotated[str | None, Query(max_length=320, description="the `next` of the page before")]
Limit = Annotated[int, Query(ge=1, le=500)]
Filter = Annotated[str | None, Query(max_length=64)]


async def rows(
    s: AsyncSession,
    row: type[_Row],
    key: InstrumentedAttribute[str],
    after: str | None,
    limit: int,
    *where: ColumnElement[bool],
) -> Sequence[_Row]:
    """Up to `limit` + 1 rows behind `after` by `key`; the one too many says that there is a next page."""
    query = select(row).where(*where).order_by(key).limit(limit + 1)
    return (await s.scalars(query if after is None else query.where(key > after))).all()


def page_of(found: Sequence[_Row], limit: int, key: str, shape: Callable[[_Row], _T]) -> Page[_T]:
    """The page made of what `rows` found."""
    shown = found[:limit]
    more = len(found) > limit
    return Page(items=[shape(row) for row in shown], next=str(getattr(shown[-1], key)) if more else None)


def equal(*wanted: tuple[InstrumentedAttribute[Any], str | None]) -> list[ColumnElement[bool]]:
    """Conditions for the filters that were given."""
    return [column == value for column, value in wanted if value is not None]


def bring(api: FastAPI, app: App) -> None:
    """Put the application where `AppDep` finds it."""
    api.state.thaw = app


def _app(request: Request) -> App:
    app: App = request.app.state.thaw
    return app


AppDep = Annotated[App, Depends(_app)]


async def key_is_shown(
    request: Request, app: AppDep, credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]
) -> AsyncIterator[None]:
    """RFC 6750 section 2.1: the key stands in the Authorization header. Whose it is, `By` tells the routes."""
    _refuse_pages_of_strangers(request)
    try:
        # Header text is Latin-1 to Starlette; this gives back the bytes that were sent.
        caller = await admit(app, credentials.credentials.encode("latin-1") if credentials else None)
    except Refused as refused:
        how = "show it as Authorization: Bearer …"
        raise HTTPException(401, f"{refused}; {how}", headers={"WWW-Authenticate": "Bearer"}) from None
    request.state.by = caller.name
    try:
        yield
    finally:
        # The answer has been sent by now.
        await note_use(app, caller)


def _refuse_pages_of_strangers(request: Request) -> None:
    """A page of any site can make a browser post a form here, and where no key is needed that would be let in.

    Browsers tell where a request comes from (W3C Fetch Metadata, Sec-Fetch-Site); programs send no such header.
    """
    if request.method not in _READING and request.headers.get("sec-fetch-site") in _FROM_ELSEWHERE:
        raise Forbidden("a page of another site may not change anything here")


def _by(request: Request) -> str:
    by: str = request.state.by
    return by


# Who acts, as events and reasons name it.
By = Annotated[str, Depends(_by)]
