import Foundation

/// A closure as the listener that the generated code asks for.
final class Listening: ChangeListener {
    private let listener: @Sendable (Changes) throws -> Void

    init(_ listener: @escaping @Sendable (Changes) throws -> Void) {
        self.listener = listener
    }

    func changed(changes: Changes) throws {
        do {
            try listener(changes)
        } catch {
            // What describes it may hold a customer's values.
            FileHandle.standardError.write(Data("crm: a listener threw: \(type(of: error))\n".utf8))
            throw Failure.ofTheListener
        }
    }

    func ended() {}
}

private enum Failure: Error {
    case ofTheListener
}

/// A closure that watches an import: it says whether to go on.
public final class Watch: ProgressListener {
    private let watch: @Sendable (Progress) -> Bool

    public init(_ watch: @escaping @Sendable (Progress) -> Bool) {
        self.watch = watch
    }

    public func progressed(progress: Progress) -> Bool {
        watch(progress)
    }
}

/// A closure that watches a segment look at everybody: it says whether to go on.
final class BuildWatch: BuildListener {
    private let watch: @Sendable (SegmentBuild) -> Bool

    init(_ watch: @escaping @Sendable (SegmentBuild) -> Bool) {
        self.watch = watch
    }

    func built(progress: SegmentBuild) -> Bool {
        watch(progress)
    }
}

extension Segments {
    /// As the other, without holding the calling thread, and calls `progress` after each step, on a thread of its own. When
    /// that answers `false`, the segment is there, its reads are exact but slow, and `build` goes on.
    public func create(
        new: NewSegment, progress: @escaping @Sendable (SegmentBuild) -> Bool
    ) async throws -> Segment {
        try await createWatched(new: new, progress: BuildWatch(progress))
    }

    /// As the other, without holding the calling thread, with `progress` as for `create`.
    public func update(
        id: SegmentId, patch: SegmentPatch, progress: @escaping @Sendable (SegmentBuild) -> Bool
    ) async throws -> Segment {
        try await updateWatched(id: id, patch: patch, progress: BuildWatch(progress))
    }

    /// As the other, without holding the calling thread, with `progress` as for `create`.
    public func build(progress: @escaping @Sendable (SegmentBuild) -> Bool) async throws {
        try await buildWatched(progress: BuildWatch(progress))
    }
}

/// Changes on their way from the listeners' thread, which waits while `most` of them are unread, to a stream.
final class Feed: ChangeListener, @unchecked Sendable {
    private static let most = 64

    private let condition = NSCondition()
    private var unread: [Change] = []
    private var readers: [CheckedContinuation<Change?, Never>] = []
    private var isOver = false

    func changed(changes: Changes) {
        for change in changes.items { put(change) }
    }

    /// Nothing comes any more, or nobody reads any more. What is unread may still be read.
    func end() {
        let left = locked {
            isOver = true
            condition.broadcast()
            defer { readers = [] }
            return readers
        }
        for reader in left { reader.resume(returning: nil) }
    }

    func ended() {
        end()
    }

    /// The next change, when there is one; nil at the end.
    func next() async -> Change? {
        await withCheckedContinuation { reader in
            let next: Change?? = locked {
                if !unread.isEmpty {
                    condition.broadcast()
                    return unread.removeFirst()
                }
                if isOver { return .some(nil) }
                readers.append(reader)
                return nil
            }
            if let next { reader.resume(returning: next) }
        }
    }

    private func put(_ change: Change) {
        let reader: CheckedContinuation<Change?, Never>? = locked {
            while unread.count >= Self.most, !isOver { condition.wait() }
            if isOver { return nil }
            if !readers.isEmpty { return readers.removeFirst() }
            unread.append(change)
            return nil
        }
        reader?.resume(returning: change)
    }

    private func locked<T>(_ work: () -> T) -> T {
        condition.lock()
        defer { condition.unlock() }
        return work()
    }
}

/// A stream's hold on its subscription, which ends with the stream.
final class Reading: Sendable {
    let feed: Feed
    private let subscription: Subscription

    init(_ feed: Feed, _ subscription: Subscription) {
        self.feed = feed
        self.subscription = subscription
    }

    deinit {
        feed.end()
        subscription.cancel()
    }
}
