"""Opening a CRM, and what an open one can do beside its operations."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from contextlib import suppress
from os import PathLike, fspath
from types import TracebackType
from typing import Any
from zoneinfo import ZoneInfo

from . import _native
from ._api import Operations, Reads, Writes
from ._errors import ClosedError
from ._model import Changes, SharingLike
from ._native import ManualClock, Subscription

__all__ = ["Command", "Crm", "Snapshot", "Transaction", "in_memory", "open"]


def open(
    path: str | PathLike[str],
    *,
    clock: ManualClock | None = None,
    id_seed: int | None = None,
    time_zone: ZoneInfo | str | None = None,
    region: str | None = None,
    sharing: SharingLike | None = None,
    existing: bool = False,
    poll_every: datetime.timedelta | None = None,
    preview_memory: int | None = None,
    recommendation_memory: int | None = None,
    actor: str | None = None,
) -> Crm:
    """Opens the file at `path`, creating it when there is none.

    Args:
        path: The file.
        clock: Tells when things happen; the system's clock when left out.
        id_seed: Makes ids the same in every run, for tests.
        time_zone: The zone whose civil days a new file counts by; an existing file keeps its own.
        region: The country (two letters) whose phone numbers may be given without a country code.
        sharing: How processes share the file; `exclusive` when left out.
        existing: Raises `no_file` instead of creating a file.
        poll_every: How often a subscription looks for what other processes have committed.
        preview_memory: The most bytes of memory for the columns by which previews and new segments look at everybody, 1
            GiB when left out. Where they need more, or none are wanted (0), both go by the rows, which is slower and says
            the same. While they are built, values take up to four times the limit for a moment. A file of 16,384
            customers or more keeps a copy of about the same size when it is closed, which the next to open it reads,
            until one customer in 64 (and at least 1,000) has changed since they were built.
        recommendation_memory: The most bytes of memory for what is kept for recommendations, 512 MiB when left out; where
            that does not do, they are `too_many`.
        actor: Who makes the changes, as the journal names them.
    """
    memory = (preview_memory, recommendation_memory)
    return _open(fspath(path), clock, id_seed, time_zone, region, sharing, existing, poll_every, memory, actor)


def in_memory(
    *,
    clock: ManualClock | None = None,
    id_seed: int | None = None,
    time_zone: ZoneInfo | str | None = None,
    region: str | None = None,
    preview_memory: int | None = None,
    recommendation_memory: int | None = None,
    actor: str | None = None,
) -> Crm:
    """A CRM that lives in memory and is gone when it is closed. For the options see `open`."""
    memory = (preview_memory, recommendation_memory)
    return _open(None, clock, id_seed, time_zone, region, None, False, None, memory, actor)


def _open(
    path: str | None,
    clock: ManualClock | None,
    id_seed: int | None,
    time_zone: ZoneInfo | str | None,
    region: str | None,
    sharing: SharingLike | None,
    existing: bool,
    poll_every: datetime.timedelta | None,
    memory: tuple[int | None, int | None],
    actor: str | None,
) -> Crm:
    zone = time_zone.key if isinstance(time_zone, ZoneInfo) else time_zone
    handle = _native.open(
        path,
        clock=clock,
        id_seed=id_seed,
        time_zone=zone,
        region=region,
        sharing=None if sharing is None else str(sharing),
        existing=existing,
        poll_every=poll_every,
        preview_memory=memory[0],
        recommendation_memory=memory[1],
        actor=actor,
    )
    return Crm(handle, path)


class Crm(Operations):
    """An open CRM; from `open` or `in_memory`.

    Each call is one transaction: when it returns, the record and everything derived from it is durable. Many threads
    may use one; while one waits for the disk the others run. Use it in a `with` statement, which closes it.
    """

    __slots__ = ("_path",)

    def __init__(self, handle: _native.Handle, path: str | None) -> None:
        super().__init__(handle)
        self._path = path

    def transaction(self) -> Transaction:
        """Several commands as one transaction, for a `with` statement: all of them are committed at its end, or none
        when it is left by an exception. Other writers wait meanwhile; a write by the `Crm` itself on the same thread
        raises `nested_write`."""
        return Transaction(self._session.transaction())

    def batch(self, commands: Iterable[Command]) -> list[Any]:
        """Runs all commands as one transaction, and gives what each gives. The first that fails takes all back."""
        answers: list[Any] = self._session.batch([(each.operation, each.arguments) for each in commands])
        return answers

    def snapshot(self) -> Snapshot:
        """One consistent state to read from, whatever is written meanwhile; for a `with` statement."""
        return Snapshot(self._session.snapshot())

    def subscribe(self, listener: Callable[[Changes], object], since: int | None = None) -> Subscription:
        """Calls `listener` with all changes that are committed from now on, or after change number `since`, on a thread
        of its own, in their order, each once, up to 1,000 at a time. An exception in it goes to `sys.unraisablehook`.

        The subscription ends when it is cancelled, or when nobody holds it any more.
        """
        subscription: Subscription = self._session.subscribe(listener, since)
        return subscription

    def as_actor(self, actor: str) -> Crm:
        """The same CRM, with `actor` named in the journal as who makes the changes."""
        return Crm(self._session.as_actor(actor), self._path)

    @property
    def time_zone(self) -> ZoneInfo:
        """The zone whose civil days the business counts by: what the file was created with."""
        return ZoneInfo(self._session.time_zone())

    def close(self) -> None:
        """Closes the file, for everybody who shares this `Crm`. Later calls raise `ClosedError`; closing
        again does nothing. Columns that previews and segments built are written into the file first; a process that
        is killed keeps none, and the next one builds them anew."""
        self._session.close()

    def __enter__(self) -> Crm:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(ClosedError):
            self.close()

    def __repr__(self) -> str:
        return f"<crm.Crm {self._path or 'in memory'}>"


class Transaction(Writes):
    """A transaction that is under way; from `Crm.transaction`. Its reads see its own writes.

    A command that fails leaves no trace in it, so its error may be handled and others may follow. One that is forgotten
    is taken back.
    """

    __slots__ = ("_ended",)

    def __init__(self, transaction: _native.Transaction) -> None:
        super().__init__(transaction)
        self._ended = False

    def commit(self) -> None:
        """Makes everything durable, and ends."""
        self._ended = True
        self._session.commit()

    def roll_back(self) -> None:
        """Takes everything back, and ends."""
        self._ended = True
        self._session.roll_back()

    def __enter__(self) -> Transaction:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._ended:
            return
        if kind is None:
            self.commit()
        else:
            self.roll_back()


class Snapshot(Reads):
    """A state that does not change; from `Crm.snapshot`."""

    __slots__ = ()

    def close(self) -> None:
        """Lets go of the state. Later calls raise `ClosedError`; closing
        again does nothing."""
        self._session.close()

    def __enter__(self) -> Snapshot:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Command:
    """One command of a batch: an operation's name and its arguments, as in
    `Command("customers.create", new=NewCustomer(name="Ada"))`."""

    __slots__ = ("arguments", "operation")

    operation: str
    arguments: dict[str, Any]

    def __init__(self, operation: str, /, **arguments: Any) -> None:
        self.operation = operation
        self.arguments = arguments

    def __repr__(self) -> str:
        return f"Command({self.operation!r}, …)"
