"""Lists of records: read one by one, or taken whole by Polars, pandas, pyarrow or DuckDB."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Generic, Protocol, TypeVar, overload

from . import _show

__all__ = ["ArrowTable", "Listing", "Page", "Rows"]

T = TypeVar("T")


class ArrowTable(Protocol):
    """Anything that speaks Arrow's C stream interface, such as a table of Polars, pandas, pyarrow or DuckDB."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """A capsule with the stream."""
        ...


class Source(Protocol):
    """What lists are read from: a handle, a snapshot or a transaction."""

    def call(self, operation: str, arguments: dict[str, Any], /) -> Any:
        """Runs an operation."""
        ...

    def table(self, operation: str, arguments: dict[str, Any], /) -> Any:
        """All rows of a list as an Arrow stream."""
        ...


class Rows(Collection[T]):
    """Records that are read when they are asked for.

    Also an Arrow table: `polars.DataFrame(rows)`, `pyarrow.table(rows)`, `pandas.DataFrame.from_arrow(rows)`, and in
    DuckDB's SQL the variable's name. Amounts are decimals there, instants are in UTC.
    """

    # Not a `Sequence`: Polars would take it apart, and never ask for the Arrow table.
    __slots__ = ("_native",)
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, native: Any) -> None:
        self._native = native

    def __len__(self) -> int:
        return len(self._native)

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> list[T]: ...

    def __getitem__(self, index: int | slice) -> T | list[T]:
        if isinstance(index, slice):
            return [self._native[at] for at in range(*index.indices(len(self)))]
        at = index + len(self) if index < 0 else index
        if not 0 <= at < len(self):
            raise IndexError("there is no such row")
        row: T = self._native[at]
        return row

    def __iter__(self) -> Iterator[T]:
        return (self._native[at] for at in range(len(self)))

    def __reversed__(self) -> Iterator[T]:
        return (self._native[at] for at in reversed(range(len(self))))

    def __contains__(self, row: object) -> bool:
        return any(each == row for each in self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (Rows, list, tuple)):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other))

    def __repr__(self) -> str:
        shown = ", ".join(repr(row) for row in self[:3])
        return f"[{shown}, … {len(self) - 3:,} more]" if len(self) > 3 else f"[{shown}]"

    def __reduce__(self) -> tuple[type[list[T]], tuple[list[T]]]:
        return list, (list(self),)

    def _repr_html_(self) -> str:
        return _show.table(type(self[0]).__name__ if len(self) else "Nothing", self)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """A capsule with the rows as an Arrow stream."""
        return self._native.__arrow_c_stream__(requested_schema)


def no_rows() -> Rows[Any]:
    """No rows at all."""
    return Rows(())


class Page(Generic[T]):
    """One page of a list: its `items`, and where the `next` page begins; `None` on the last."""

    __slots__ = ("_more", "items", "next")
    __hash__ = None  # type: ignore[assignment]

    items: Rows[T]
    next: str | None
    _more: tuple[Source, str, dict[str, Any]] | None

    def __init__(self, items: Rows[T], next: str | None = None) -> None:
        self.items = items
        self.next = next
        self._more = None

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> T:
        return self.items[index]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Page):
            return NotImplemented
        return self.items == other.items and self.next == other.next

    def all(self) -> Listing[T]:
        """This page and all that follow it."""
        if self._more is None:
            raise TypeError("this page does not know where it came from")
        return Listing(*self._more, first=self)

    def __repr__(self) -> str:
        return f"Page(items={self.items!r}, next={self.next!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return Page, (list(self.items), self.next)

    def _repr_html_(self) -> str:
        name = type(self.items[0]).__name__ if len(self.items) else "Nothing"
        return _show.table(name, self.items, more=self.next is not None)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """A capsule with the page's items as an Arrow stream."""
        return self.items.__arrow_c_stream__(requested_schema)


class Listing(Generic[T]):
    """All pages of a list. Iterating reads a page at a time; as an Arrow table it is read whole, from one state.

    It has no length before it is read: `sum(1 for _ in …)`, `len(list(…))`, or `customers.count`.
    """

    __slots__ = ("_arguments", "_first", "_operation", "_source")

    def __init__(
        self, source: Source, operation: str, arguments: dict[str, Any], first: Page[T] | None = None
    ) -> None:
        self._source = source
        self._operation = operation
        self._arguments = arguments
        self._first = first

    def _page(self, after: str | None, limit: int = 1000) -> Page[T]:
        arguments = {**self._arguments, "page": {"limit": limit, "after": after}}
        page: Page[T] = self._source.call(self._operation, arguments)
        return page

    def __iter__(self) -> Iterator[T]:
        page = self._page(None) if self._first is None else self._first
        yield from page.items
        while page.next is not None:
            page = self._page(page.next)
            yield from page.items

    def __repr__(self) -> str:
        return f"<all of {self._operation}>"

    def _repr_html_(self) -> str:
        page = self._page(None, _show.ROWS) if self._first is None else self._first
        return page._repr_html_()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """A capsule with all rows as an Arrow stream."""
        return self._source.table(self._operation, self._arguments)
