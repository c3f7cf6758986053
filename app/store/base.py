"""What all tables share: the metadata with its naming of constraints, and the column types."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import BigInteger, ColumnElement, Date, DateTime, LargeBinary, MetaData, Text, any_, literal
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import DeclarativeBase, InstrumentedAttribute


def among(column: InstrumentedAttribute[Any], values: Collection[str]) -> ColumnElement[bool]:
    """Whether a column has one of these values. One statement for any number of them, which IN is not."""
    return column == any_(literal(list(values), ARRAY(Text)))


class Base(DeclarativeBase):
    """Base of all mapped classes. No relationships: what belongs together is asked for by a query with a name."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        int: BigInteger,
        bytes: LargeBinary,
        date: Date,
        datetime: DateTime(timezone=True),
        list[str]: ARRAY(Text),
        dict[str, Any]: JSONB,
    }
