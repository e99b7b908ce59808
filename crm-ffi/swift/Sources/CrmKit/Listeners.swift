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

/// A closure that watches a look at many customers: it says whether to go on.
public final class WorkWatch: WorkListener {
    private let watch: @Sendable (WorkProgress) -> Bool

    public init(_ watch: @escaping @Sendable (WorkProgress) -> Bool) {
        self.watch = watch
    }

    public func progressed(progress: WorkProgress) -> Bool {
        watch(progress)
    }
}

/// Whether a task was cancelled, for a thread that is no part of it.
private final class Cancellation: @unchecked Sendable {
    private let lock = NSLock()
    private var isSet = false

    var isCancelled: Bool {
        lock.lock()
        defer { lock.unlock() }
        return isSet
    }

    func cancel() {
        lock.lock()
        defer { lock.unlock() }
        isSet = true
    }

    /// The answer of `work`, whose watch stops once the task is cancelled.
    func during<T>(_ work: () async throws -> T) async throws -> T {
        try await withTaskCancellationHandler(operation: work, onCancel: { self.cancel() })
    }
}

/// The answer of `work`; what is stopped because the task was cancelled keeps what is written.
private func written<T>(
    _ progress: @escaping @Sendable (WorkProgress) -> Bool, _ work: (WorkWatch) async throws -> T
) async throws -> T {
    let cancellation = Cancellation()
    let watch = WorkWatch { !cancellation.isCancelled && progress($0) && !cancellation.isCancelled }
    return try await cancellation.during { try await work(watch) }
}

/// The answer of `work`, or a `CancellationError` when it was stopped because the task was cancelled, with nothing written.
private func whole<T>(
    _ progress: @escaping @Sendable (WorkProgress) -> Bool, _ work: (WorkWatch) async throws -> T
) async throws -> T {
    try Task.checkCancellation()
    let cancellation = Cancellation()
    let watch = WorkWatch { !cancellation.isCancelled && progress($0) && !cancellation.isCancelled }
    do {
        return try await cancellation.during { try await work(watch) }
    } catch CrmError.Stopped where cancellation.isCancelled {
        throw CancellationError()
    }
}

/// The report of `work`, which ends at its next thousand rows when the task is cancelled.
private func imported(
    _ progress: Watch, _ work: (any ProgressListener) async throws -> ImportReport
) async throws -> ImportReport {
    let cancellation = Cancellation()
    let watch = Watch { !cancellation.isCancelled && progress.progressed(progress: $0) && !cancellation.isCancelled }
    return try await cancellation.during { try await work(watch) }
}

extension Imports {
    /// As the other. When `progress` answers `false`, or the task is cancelled, the import ends at its next thousand
    /// rows: the report says `stopped`, and what was read so far is imported.
    public func customers(
        path: String? = nil, text: String? = nil, mapping: CustomerMapping = CustomerMapping(), dryRun: Bool? = nil,
        maxErrors: UInt32? = nil, onDuplicate: OnDuplicate? = nil, progress: Watch
    ) async throws -> ImportReport {
        try await imported(progress) {
            try await customers(
                path: path, text: text, mapping: mapping, dryRun: dryRun, maxErrors: maxErrors,
                onDuplicate: onDuplicate, progress: $0)
        }
    }

    /// As the other, with `progress` as for customers.
    public func orders(
        path: String? = nil, text: String? = nil, mapping: OrderMapping = OrderMapping(), dryRun: Bool? = nil,
        maxErrors: UInt32? = nil, progress: Watch
    ) async throws -> ImportReport {
        try await imported(progress) {
            try await orders(
                path: path, text: text, mapping: mapping, dryRun: dryRun, maxErrors: maxErrors, progress: $0)
        }
    }

    /// As the other, with `progress` as for customers.
    public func deals(
        path: String? = nil, text: String? = nil, mapping: DealMapping = DealMapping(), dryRun: Bool? = nil,
        maxErrors: UInt32? = nil, progress: Watch
    ) async throws -> ImportReport {
        try await imported(progress) {
            try await deals(
                path: path, text: text, mapping: mapping, dryRun: dryRun, maxErrors: maxErrors, progress: $0)
        }
    }

    /// As the other, with `progress` as for customers.
    public func load(
        orders: [NewOrder], dryRun: Bool? = nil, maxErrors: UInt32? = nil, progress: Watch
    ) async throws -> ImportReport {
        try await imported(progress) {
            try await load(orders: orders, dryRun: dryRun, maxErrors: maxErrors, progress: $0)
        }
    }
}

extension Segments {
    /// As the other, without holding the calling thread, and calls `progress` after each step, on a thread of its own.
    /// When that answers `false`, or the task is cancelled, it ends without an error: the segment is there, its reads are
    /// exact but slow, and `build` goes on.
    public func create(
        new: NewSegment, progress: @escaping @Sendable (WorkProgress) -> Bool
    ) async throws -> Segment {
        try await written(progress) { try await createWatched(new: new, progress: $0) }
    }

    /// As the other, without holding the calling thread, with `progress` as for `create`.
    public func update(
        id: SegmentId, patch: SegmentPatch, progress: @escaping @Sendable (WorkProgress) -> Bool
    ) async throws -> Segment {
        try await written(progress) { try await updateWatched(id: id, patch: patch, progress: $0) }
    }

    /// As the other, without holding the calling thread, with `progress` as for `create`.
    public func build(progress: @escaping @Sendable (WorkProgress) -> Bool) async throws {
        try await written(progress) { try await buildWatched(progress: $0) }
    }

    /// As the other, without holding the calling thread, and calls `progress` now and then, on a thread of its own, with
    /// how far it is. When that answers `false`, the error is `stopped`; when the task is cancelled, it stops at the next
    /// such call, and the error is a `CancellationError`.
    public func preview(
        expression: String, sample: UInt32, progress: @escaping @Sendable (WorkProgress) -> Bool
    ) async throws -> SegmentPreview {
        try await whole(progress) {
            try await previewWatched(expression: expression, sample: sample, progress: $0)
        }
    }

    /// As the other, without holding the calling thread, with `progress` as for `preview`.
    public func select(
        expression: String, page: PageRequest = PageRequest(),
        progress: @escaping @Sendable (WorkProgress) -> Bool
    ) async throws -> CustomerIdPage {
        try await whole(progress) { try await selectWatched(expression: expression, page: page, progress: $0) }
    }

    /// As the other, without holding the calling thread, with `progress` as for `preview`.
    public func attributes(
        expression: String, page: PageRequest = PageRequest(),
        progress: @escaping @Sendable (WorkProgress) -> Bool
    ) async throws -> CustomerAttributesPage {
        try await whole(progress) { try await attributesWatched(expression: expression, page: page, progress: $0) }
    }

    /// As the other, without holding the calling thread, with `progress` as for `preview`.
    public func selectBitmap(
        expression: String, progress: @escaping @Sendable (WorkProgress) -> Bool
    ) async throws -> Data {
        try await whole(progress) { try await selectBitmapWatched(expression: expression, progress: $0) }
    }
}

extension Models {
    /// As the other, without holding the calling thread, and calls `progress` now and then, on a thread of its own, with
    /// how many customers' orders were read, and then between the steps of the fit. When that answers `false`, the
    /// error is `stopped`; when the task is cancelled, it stops at the next such call, and the error is a
    /// `CancellationError`. Nothing is written then.
    public func fit(
        new: NewModel, progress: @escaping @Sendable (WorkProgress) -> Bool
    ) async throws -> Model {
        try await whole(progress) { try await fitWatched(new: new, progress: $0) }
    }

    /// As the other, without holding the calling thread, with `progress` as for `fit`.
    public func refit(
        name: String, asOf: Timestamp? = nil, progress: @escaping @Sendable (WorkProgress) -> Bool
    ) async throws -> Model {
        try await whole(progress) { try await refitWatched(name: name, asOf: asOf, progress: $0) }
    }

    /// As the other, without holding the calling thread, with `progress` as for `fit`.
    public func compare(
        name: String, holdoutDays: UInt32, progress: @escaping @Sendable (WorkProgress) -> Bool
    ) async throws -> [ModelComparison] {
        try await whole(progress) { try await compareWatched(name: name, holdoutDays: holdoutDays, progress: $0) }
    }

    /// As the other, without holding the calling thread, with `progress` as for `fit`.
    public func holdout(
        name: String, holdoutDays: UInt32, progress: @escaping @Sendable (WorkProgress) -> Bool
    ) async throws -> ModelHoldoutReport {
        try await whole(progress) { try await holdoutWatched(name: name, holdoutDays: holdoutDays, progress: $0) }
    }

    /// As the other, without holding the calling thread, with `progress` as for `fit`.
    public func scores(
        name: String, query: ScoreQuery = ScoreQuery(), page: PageRequest = PageRequest(),
        progress: @escaping @Sendable (WorkProgress) -> Bool
    ) async throws -> ModelScorePage {
        try await whole(progress) { try await scoresWatched(name: name, query: query, page: page, progress: $0) }
    }

    /// As the other, without holding the calling thread, with `progress` as for `fit`.
    public func features(
        query: FeatureQuery, page: PageRequest = PageRequest(),
        progress: @escaping @Sendable (WorkProgress) -> Bool
    ) async throws -> CustomerFeaturesPage {
        try await whole(progress) { try await featuresWatched(query: query, page: page, progress: $0) }
    }
}

extension Reports {
    /// As the other, without holding the calling thread, with `progress` as for `holdout` of models.
    public func holdoutPage(
        name: String, holdoutDays: UInt32, progress: @escaping @Sendable (WorkProgress) -> Bool
    ) async throws -> String {
        try await whole(progress) {
            try await holdoutPageWatched(name: name, holdoutDays: holdoutDays, progress: $0)
        }
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
