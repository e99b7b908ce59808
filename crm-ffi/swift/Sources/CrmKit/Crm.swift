import Foundation

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
    /// throws is written to standard error, and it is not called again.
    public func subscribe(
        since: UInt64? = nil, _ listener: @escaping @Sendable (Changes) throws -> Void
    ) throws -> Subscription {
        try handle.subscribe(since: since, listener: Listening(listener))
    }

    /// All changes that are committed from now on, or since change number `since`, one by one.
    public func changes(since: UInt64? = nil) throws -> AsyncStream<Change> {
        let (stream, continuation) = AsyncStream<Change>.makeStream()
        let subscription = try subscribe(since: since) { changes in
            for change in changes.items { continuation.yield(change) }
        }
        continuation.onTermination = { _ in subscription.cancel() }
        return stream
    }

    /// Closes the file. Later calls throw `CrmError.Closed`, but for this one, which does nothing then.
    public func close() throws {
        try handle.closeFile()
    }
}

/// A closure as the listener that the generated code asks for.
private final class Listening: ChangeListener {
    private let listener: @Sendable (Changes) throws -> Void

    init(_ listener: @escaping @Sendable (Changes) throws -> Void) {
        self.listener = listener
    }

    func changed(changes: Changes) throws {
        try told { try listener(changes) }
    }
}

/// A closure that watches an import: it says whether to go on. What it throws is written to standard error, and the
/// import ends with `CrmError.Internal`.
public final class Watch: ProgressListener {
    private let watch: @Sendable (Progress) throws -> Bool

    public init(_ watch: @escaping @Sendable (Progress) throws -> Bool) {
        self.watch = watch
    }

    public func progressed(progress: Progress) throws -> Bool {
        try told { try watch(progress) }
    }
}

/// Runs what was given to listen. What it throws would be lost in the library, so standard error has it.
private func told<T>(_ listen: () throws -> T) throws -> T {
    do {
        return try listen()
    } catch {
        FileHandle.standardError.write(Data("crm: a listener threw: \(error)\n".utf8))
        throw Failure.ofTheListener
    }
}

private enum Failure: Error {
    case ofTheListener
}
