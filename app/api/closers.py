"""Closers over REST: the people to whom warm leads are introduced."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import AwareDatetime, Field, StringConstraints, field_validator

from app.api.door import AppDep, Id, In, Out
from app.domain.territory import Territory
from app.handoff.closers import CloserChange, NewCloser, add_closer, change_closer
from app.store import closers

router = APIRouter(prefix="/closers", tags=["closers"])

_Capacity = Annotated[int, Field(ge=0, le=1_000, description="leads within any seven days")]
_Weight = Annotated[
    int, Field(ge=0, le=100, description="share of the turns beside the others'; 0: only what is theirs already")
]
_Names = Annotated[list[Annotated[str, StringConstraints(max_length=300)]], Field(max_length=300)]
_Size = Annotated[int, Field(ge=0, le=100_000_000)]


class TerritoryIn(In):
    """Which leads a closer takes; what is left out asks for nothing. A lead of whom it is not known is not covered."""

    countries: _Names = Field([], description="ISO 3166, such as DE")
    regions: _Names = []
    industries: _Names = []
    languages: _Names = Field([], description="ISO 639, such as de")
    least_employees: _Size | None = None
    most_employees: _Size | None = None

    def to_territory(self) -> Territory:
        return Territory(
            countries=frozenset(self.countries),
            regions=frozenset(self.regions),
            industries=frozenset(self.industries),
            languages=frozenset(self.languages),
            least_employees=self.least_employees,
            most_employees=self.most_employees,
        )


class CloserIn(In):
    """A closer as they are given."""

    address: Annotated[str, StringConstraints(max_length=320)]
    name: Annotated[str, StringConstraints(max_length=300)]
    booking_url: str | None = Field(None, description="where a lead books a call; https only")
    weekly_capacity: _Capacity = 10
    weight: _Weight = 1
    territory: TerritoryIn = Field(default_factory=TerritoryIn)

    def to_closer(self) -> NewCloser:
        return NewCloser(**self.model_dump(exclude={"territory"}), territory=self.territory.to_territory())


class CloserChangeIn(In):
    """What is to change; what is left out stays. `absent_until: null` ends an absence, `booking_url: ""` takes the link
    away, and a territory is given as a whole."""

    name: Annotated[str, StringConstraints(max_length=300)] | None = None
    booking_url: str | None = None
    is_active: bool | None = None
    absent_until: AwareDatetime | None = None
    weekly_capacity: _Capacity | None = None
    weight: _Weight | None = None
    territory: TerritoryIn | None = None

    def to_change(self) -> CloserChange:
        is_back = "absent_until" in self.model_fields_set and self.absent_until is None
        territory = self.territory.to_territory() if self.territory else None
        return CloserChange(**self.model_dump(exclude={"territory"}), is_back=is_back, territory=territory)


class TerritoryOut(Out):
    """Which leads a closer takes; what is empty asks for nothing."""

    countries: list[str]
    regions: list[str]
    industries: list[str]
    languages: list[str]
    least_employees: int | None
    most_employees: int | None

    @field_validator("countries", "regions", "industries", "languages", mode="before")
    @classmethod
    def in_order(cls, names: frozenset[str]) -> list[str]:
        """A list that is the same each time."""
        return sorted(names)


class CloserOut(Out):
    """A closer."""

    id: str
    address: str
    name: str
    booking_url: str | None
    weekly_capacity: int
    weight: int
    territory: TerritoryOut
    is_active: bool
    absent_until: AwareDatetime | None
    created_at: AwareDatetime


@router.get("")
async def list_closers(app: AppDep) -> list[CloserOut]:
    """All closers by address."""
    async with app.read() as s:
        return [CloserOut.of(c) for c in await closers.every(s)]


@router.post("", status_code=201)
async def create_closer(body: CloserIn, app: AppDep) -> CloserOut:
    """Add a closer, active from now on."""
    return await _get(await add_closer(app, body.to_closer()), app)


@router.patch("/{closer_id}")
async def patch_closer(closer_id: Id, body: CloserChangeIn, app: AppDep) -> CloserOut:
    """Change what a closer takes, and when."""
    await change_closer(app, closer_id, body.to_change())
    return await _get(closer_id, app)


async def _get(closer_id: str, app: AppDep) -> CloserOut:
    async with app.read() as s:
        return CloserOut.of(await closers.get(s, closer_id))
