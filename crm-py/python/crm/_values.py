"""The values that records are made of."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import ClassVar, Protocol, TypeAlias, TypeVar, Union
from uuid import UUID

from . import _show

__all__ = ["UNSET", "Choice", "Column", "File", "Fixed", "GivenParameter", "GivenValue", "Record", "Unset", "Value"]

C = TypeVar("C", bound="Choice")


class Unset(enum.Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"


UNSET = Unset.UNSET
"""In a change: leave the field as it is. `None` clears it."""


class Choice(str, enum.Enum):
    """One of several names. It is a `str` too, and equal to its name."""

    def __new__(cls: type[C], value: str) -> C:
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return repr(str(self.value))

    def __format__(self, spec: str) -> str:
        return format(str(self.value), spec)


@dataclass(frozen=True, slots=True)
class Fixed:
    """In a mapping: no column, but this text in every row."""

    text: str


Column: TypeAlias = Union[str, int, Fixed]
"""A column of a file or a table: its header, its place (the first is 0), or `Fixed("EUR")`."""

Value: TypeAlias = Union[str, int, Decimal, bool, datetime.date, datetime.datetime, list[str]]
"""What a custom field or a property holds."""

GivenValue: TypeAlias = Union[str, int, Decimal, bool, datetime.date, datetime.datetime, Sequence[str]]
"""What a custom field or a property may be given."""


GivenParameter: TypeAlias = Union[
    str, int, Decimal, bool, datetime.date, datetime.datetime, datetime.timedelta, UUID, Sequence["GivenParameter"]
]
"""What a placeholder of an expression may be given; several are the items of `IN`."""


class File(Protocol):
    """An open file, of text or of bytes."""

    def read(self, size: int, /) -> str | bytes:
        """At most `size` characters or bytes; empty at the end."""
        ...


class Record:
    """What all records have in common."""

    __slots__ = ()

    _tables: ClassVar[tuple[str, ...]] = ()

    def _shown(self) -> list[tuple[str, object]]:
        return [(field.name, getattr(self, field.name)) for field in fields(self)]  # type: ignore[arg-type]

    def __repr__(self) -> str:
        return _show.line(type(self).__name__, self._shown())

    def _repr_html_(self) -> str:
        return _show.page(type(self).__name__, self._shown())
