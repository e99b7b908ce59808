"""What the accessors stand on."""

from __future__ import annotations

from collections.abc import Callable
from os import PathLike, fspath
from typing import Any, TypeVar

from ._errors import InvalidError
from ._values import UNSET

__all__ = ["Accessor", "one"]

R = TypeVar("R")


def one(ready: R | None, parts: dict[str, Any]) -> R | dict[str, Any]:
    """A record that is ready, or the parts of one; not both."""
    if ready is None:
        return parts
    if any(part is not None and part is not UNSET for part in parts.values()):
        raise TypeError("give the record or its fields, not both")
    return ready


class Accessor:
    """A domain's operations, on a handle, a snapshot or a transaction."""

    __slots__ = ("_session",)

    def __init__(self, session: Any) -> None:
        self._session = session

    def _page(
        self,
        operation: str,
        arguments: dict[str, Any],
        progress: Callable[[Any], object] | None = None,
    ) -> Any:
        page = self._watched(operation, arguments, progress)
        page._more = (self._session, operation, arguments)
        return page

    def _watched(
        self, operation: str, arguments: dict[str, Any], progress: Callable[[Any], object] | None
    ) -> Any:
        if progress is None:
            return self._session.call(operation, arguments)
        return self._session.watched(operation, arguments, None, progress)

    def _import(
        self,
        operation: str,
        arguments: dict[str, Any],
        file: object,
        text: str | None,
        progress: Callable[[Any], object] | None,
    ) -> Any:
        if isinstance(file, str) and "\n" in file:
            message = "this is a file's text, not its path, entity: import, field: file [wrong_type]; give it as text=…"
            raise InvalidError(message, "wrong_type", "import", "file")
        if isinstance(file, (str, PathLike)):
            arguments["path"] = fspath(file)
            file = None
        arguments["text"] = text
        return self._session.watched(operation, arguments, file, progress)

    def _load(self, arguments: dict[str, Any], orders: Any, progress: Callable[[Any], object] | None) -> Any:
        if hasattr(orders, "__arrow_c_stream__"):
            return self._session.watched("imports.load", arguments, orders, progress)
        return self._session.watched("imports.load", {**arguments, "orders": orders}, None, progress)
