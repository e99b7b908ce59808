/// A CRM: one file, or memory.
///
/// Each command is one transaction: when it returns, the record and everything derived from it is durable. Any number of
/// threads may share one `Crm`. Calls block, so keep them off the main actor; those that may take long are `async`.
public final class Crm: Sendable {
    /// What the generated code calls.
    public let handle: CrmHandle

    init(_ handle: CrmHandle) {
        self.handle = handle
    }

    /// Opens the file at `path`, creating it when there is none. See `OpenOptions`; `clock` is for tests.
    public static func open(
        _ path: String, options: OpenOptions = OpenOptions(), clock: ManualClock? = nil
    ) throws -> Crm {
        Crm(try CrmHandle.open(path: path, options: options, clock: clock))
    }

    /// A CRM that lives in memory and is gone when it is closed.
    public static func inMemory(options: OpenOptions = OpenOptions(), clock: ManualClock? = nil) throws -> Crm {
        Crm(try CrmHandle.open(path: nil, options: options, clock: clock))
    }

    /// The IANA zone whose civil days the business counts by.
    public var timeZone: String { handle.timeZone() }

    /// The same CRM, with `actor` named in the journal as who makes the changes.
    public func acting(_ actor: String) -> Crm {
        Crm(handle.acting(actor: actor))
    }

    /// Runs all commands as one transaction, and gives what each gives. The first that fails takes all back; the error's
    /// field begins with its place, as in `commands[3].email`. For a record that a later command names, take its id from
    /// `newId` first.
    @discardableResult
    public func batch(_ commands: [Command]) throws -> [Answer] {
        try handle.batch(commands: commands)
    }

    /// Calls `listener` with all changes that are committed from now on, or since change number `since`: after the
    /// commit, on a thread that all listeners share. Keep the subscription: it ends when nobody holds it. What `listener`
    /// throws is told on standard error by its type alone, and it is not called again.
    public func subscribe(
        since: UInt64? = nil, _ listener: @escaping @Sendable (Changes) throws -> Void
    ) throws -> Subscription {
        try handle.subscribe(since: since, listener: Listening(listener))
    }

    /// All changes that are committed from now on, or since change number `since`, one by one, until the handle is closed.
    /// A reader that takes its time makes the thread that all listeners share wait, once 64 of them are unread.
    public func changes(since: UInt64? = nil) throws -> AsyncStream<Change> {
        let feed = Feed()
        let reading = Reading(feed, try handle.subscribe(since: since, listener: feed))
        return AsyncStream(unfolding: { await reading.feed.next() }, onCancel: { feed.end() })
    }

    /// Closes the file. Later calls throw `CrmError.Closed`, but for this one, which does nothing then. Columns that
    /// previews and segments built are written into the file first; a process that is killed keeps none, and the next one
    /// builds them anew.
    public func close() throws {
        try handle.closeFile()
    }
}
