"""What can go wrong. Every error has a kind, a stable code, and where it happened; never a stored or given value."""

from __future__ import annotations

from typing import ClassVar

__all__ = [
    "BusyError",
    "ClosedError",
    "ConflictError",
    "CrmError",
    "DataError",
    "DeniedError",
    "InternalError",
    "InvalidError",
    "NotFoundError",
    "StoppedError",
    "UnavailableError",
]


class CrmError(Exception):
    """Any error of this library."""

    kind: ClassVar[str] = "internal"
    """What a caller can do about it, the same in all languages."""

    code: str
    """The stable code, such as `stale_version`, the same in all languages."""

    entity: str | None
    """What it is about, such as `customer`."""

    field: str | None
    """The path of the field it is about, such as `lines[2].quantity`."""

    row: int | None
    """The row of the input it is about, the first data row being 1."""

    def __init__(
        self,
        message: str = "",
        code: str = "internal",
        entity: str | None = None,
        field: str | None = None,
        row: int | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.entity = entity
        self.field = field
        self.row = row


class NotFoundError(CrmError, LookupError):
    """The record does not exist; create it or ask for another."""

    kind = "not_found"


class ConflictError(CrmError):
    """The write lost against what is stored: a stale version, a taken identifier. Read again and decide."""

    kind = "conflict"


class InvalidError(CrmError, ValueError):
    """The input is wrong; mend the named field and try again."""

    kind = "invalid"


class DeniedError(CrmError, PermissionError):
    """The caller may not do this, such as a write beside the transaction that is open on the same thread."""

    kind = "denied"


class ClosedError(CrmError):
    """The CRM was closed."""

    kind = "closed"


class BusyError(CrmError):
    """Somebody else holds the file; try again later or open it in another sharing mode."""

    kind = "busy"


class UnavailableError(CrmError, OSError):
    """The disk or the file system failed; nothing of the failed write is kept. Trying again may succeed."""

    kind = "unavailable"


class DataError(CrmError):
    """The stored data is damaged or of a newer format."""

    kind = "data"


class StoppedError(CrmError):
    """Whoever asked stopped it before it was done; a read gives nothing then."""

    kind = "stopped"


class InternalError(CrmError, RuntimeError):
    """A defect of this library."""

    kind = "internal"
