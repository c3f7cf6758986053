"""What every router shares: the application behind it, the key that calls must show, and pages of rows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from secrets import compare_digest
from typing import Annotated, Any, Generic, Self, TypeVar

from fastapi import Depends, HTTPException, Path, Query, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, ConfigDict
from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from app.context import App
from app.store.base import Base

# Who acted, as events and reasons name it; there is one key and so one caller.
BY = "the API"

_bearer = HTTPBearer(auto_error=False, description="THAW_API_KEY, when the service was given one")
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


def bring(app: App) -> Callable[[Request], Awaitable[None]]:
    """A dependency of the whole API that puts the application where `AppDep` finds it."""

    async def put(request: Request) -> None:
        request.state.thaw = app

    return put


def _app(request: Request) -> App:
    app: App = request.state.thaw
    return app


AppDep = Annotated[App, Depends(_app)]


async def key_is_shown(
    app: AppDep, credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]
) -> None:
    """RFC 6750 section 2.1: the key stands in the Authorization header. Without a configured key everybody may call."""
    key = app.settings.api_key
    if key is None:
        return
    shown = credentials.credentials if credentials else ""
    # Header text is Latin-1 to Starlette; this gives back the bytes that were sent.
    if not compare_digest(shown.encode("latin-1"), key.get_secret_value().encode()):
        raise HTTPException(401, "show the API key: Authorization: Bearer …", headers={"WWW-Authenticate": "Bearer"})
