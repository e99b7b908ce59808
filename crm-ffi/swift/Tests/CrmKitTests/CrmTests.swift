import CrmKit
import Foundation
import XCTest

/// A folder for one test.
func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
}

/// The error that `work` throws.
func failure(_ file: StaticString = #filePath, _ line: UInt = #line, _ work: () throws -> Any) throws -> CrmError {
    do {
        _ = try work()
    } catch let error as CrmError {
        return error
    }
    XCTFail("it gave an answer", file: file, line: line)
    throw Unreadable("no error")
}

/// What a listener heard.
final class Heard: @unchecked Sendable {
    private let lock = NSCondition()
    private var changes: [Change] = []

    func hear(_ more: Changes) {
        lock.lock()
        changes += more.items
        lock.broadcast()
        lock.unlock()
    }

    /// The first `count` changes.
    func first(_ count: Int) -> [Change] {
        lock.lock()
        defer { lock.unlock() }
        let deadline = Date().addingTimeInterval(10)
        while changes.count < count, lock.wait(until: deadline) {}
        return changes
    }
}

final class CrmTests: XCTestCase {
    func testAFileKeepsWhatWasWritten() throws {
        let path = try temporaryFolder().appendingPathComponent("shop.crm").path
        let crm = try Crm.open(path)
        let ada = try crm.customers.create(new: NewCustomer(name: "Ada"))
        try crm.close()
        XCTAssertEqual(try failure { try crm.customers.get(id: ada.id) }.kind, "closed")
        XCTAssertEqual(try failure { try crm.batch([.customers(.delete(id: ada.id))]) }.code, .closed)

        let again = try Crm.open(path, options: OpenOptions(existing: true, actor: "tester"))
        XCTAssertEqual(try again.customers.get(id: ada.id), ada)
        XCTAssertEqual(try failure { try Crm.open(path) }.code, .locked)
        _ = try again.customers.addTags(id: ada.id, tags: ["vip"])
        XCTAssertEqual(try again.customers.history(id: ada.id).items.first?.actor, "tester")
        try again.close()
        XCTAssertEqual(try failure { try Crm.open(path + "x", options: OpenOptions(existing: true)) }.code, .noFile)
    }

    func testAnErrorTellsItsPartsAndNothingPersonal() throws {
        let crm = try Crm.inMemory()
        let email = Identifier(kind: .email, value: "not an address")
        let error = try failure { try crm.customers.create(new: NewCustomer(name: "Ada", identifiers: [email])) }
        guard case .Invalid = error else { return XCTFail("\(error)") }
        XCTAssertEqual(error.code, .invalidEmail)
        XCTAssertEqual(error.field, "identifiers[0].value")
        XCTAssertTrue(error.localizedDescription.contains("[invalid_email]"), error.localizedDescription)
        XCTAssertFalse("\(error) \(error.localizedDescription)".contains("not an address"))
    }

    func testABatchIsOneTransaction() throws {
        let crm = try Crm.inMemory()
        let id = CustomerId(try crm.newId().value)
        let answers = try crm.batch([
            .customers(.create(new: NewCustomer(id: id, name: "Ada"))),
            .notes(.create(new: NewNote(customerId: id, body: "Called"))),
        ])
        guard case .customer(let ada) = answers[0] else { return XCTFail("no customer") }
        XCTAssertEqual(ada.id, id)
        let nobody = CustomerId(try crm.newId().value)
        let refused = try failure {
            try crm.batch([.customers(.create(new: NewCustomer(name: "Bob"))), .customers(.delete(id: nobody))])
        }
        XCTAssertEqual(refused.field, "commands[1]")
        XCTAssertEqual(try crm.stats().customers, 1)
    }

    func testListenersHearOfChangesAfterTheCommit() throws {
        let crm = try Crm.inMemory()
        let heard = Heard()
        let subscription = try crm.subscribe(heard.hear)
        let ada = try crm.customers.create(new: NewCustomer(name: "Ada"))
        let change = try XCTUnwrap(heard.first(1).first)
        XCTAssertEqual(change.id.value, ada.id.value)
        XCTAssertEqual(change.operation, .created)
        subscription.cancel()
        XCTAssertTrue(subscription.hasEnded())
    }

    func testAListenerThatThrowsEndsItsSubscriptionAlone() throws {
        let crm = try Crm.inMemory()
        let failing = try crm.subscribe { _ in throw Unreadable("a defect of the listener") }
        let heard = Heard()
        let other = try crm.subscribe(heard.hear)
        _ = try crm.customers.create(new: NewCustomer(name: "Ada"))
        _ = try crm.customers.create(new: NewCustomer(name: "Bob"))
        XCTAssertEqual(heard.first(2).count, 2)
        XCTAssertTrue(failing.hasEnded())
        XCTAssertFalse(other.hasEnded())
    }

    func testAListenersErrorIsToldByItsTypeAlone() throws {
        let crm = try Crm.inMemory()
        let heard = Heard()
        let pipe = Pipe()
        let standardError = dup(STDERR_FILENO)
        dup2(pipe.fileHandleForWriting.fileDescriptor, STDERR_FILENO)
        let failing = try crm.subscribe { _ in throw Unreadable("Ada's values") }
        let other = try crm.subscribe(heard.hear)
        _ = try crm.customers.create(new: NewCustomer(name: "Ada"))
        XCTAssertEqual(heard.first(1).count, 1)
        // Which of them is told first is not certain.
        for _ in 0..<500 where !failing.hasEnded() { Thread.sleep(forTimeInterval: 0.01) }
        dup2(standardError, STDERR_FILENO)
        close(standardError)
        try pipe.fileHandleForWriting.close()
        let told = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        XCTAssertEqual(told, "crm: a listener threw: Unreadable\n")
        XCTAssertTrue(failing.hasEnded())
        other.cancel()
    }

    func testAFollowerLooksAsOftenAsItIsTold() throws {
        let path = try temporaryFolder().appendingPathComponent("shop.crm").path
        let writer = try Crm.open(path, options: OpenOptions(sharing: .singleWriter))
        let follower = try Crm.open(path, options: OpenOptions(sharing: .follower, pollEvery: 0.005))
        let heard = Heard()
        let subscription = try follower.subscribe(heard.hear)
        let start = Date()
        for count in 1...20 {
            _ = try writer.customers.create(new: NewCustomer(name: "Ada"))
            XCTAssertEqual(heard.first(count).count, count)
        }
        // When nothing is said, every look is a quarter of a second after the last.
        XCTAssertLessThan(Date().timeIntervalSince(start), 3)
        subscription.cancel()
        try follower.close()
        try writer.close()
    }

    func testChangesAreAStream() async throws {
        let crm = try Crm.inMemory()
        _ = try crm.customers.create(new: NewCustomer(name: "Ada"))
        for await change in try crm.changes(since: 0) {
            XCTAssertEqual(change.entity, .customer)
            break
        }
    }

    func testTheStreamOfChangesWaitsForItsReaderAndEndsWithTheHandle() async throws {
        let crm = try Crm.inMemory()
        try crm.batch((0..<2500).map { .customers(.create(new: NewCustomer(name: "Customer \($0)"))) })
        let count = try crm.stats().changes
        let changes = try crm.changes(since: 0)
        try await Task.sleep(nanoseconds: 200_000_000)
        var seen: [UInt64] = []
        for await change in changes {
            seen.append(change.seq)
            if seen.count == count { try crm.close() }
        }
        XCTAssertEqual(seen, Array(1...count))
    }

    func testAStreamThatWaitsEndsWithTheHandle() async throws {
        let crm = try Crm.inMemory()
        let changes = try crm.changes()
        let reading = Task { await changes.reduce(0) { count, _ in count + 1 } }
        _ = try crm.customers.create(new: NewCustomer(name: "Ada"))
        try await Task.sleep(nanoseconds: 200_000_000)
        try crm.close()
        let count = await reading.value
        XCTAssertEqual(count, 1)
    }

    func testAStreamThatNobodyReadsAnyMoreLetsTheOtherListenersHear() async throws {
        let crm = try Crm.inMemory()
        try crm.batch((0..<2500).map { .customers(.create(new: NewCustomer(name: "Customer \($0)"))) })
        for await _ in try crm.changes(since: 0) { break }
        let reading = Task { for await _ in try crm.changes(since: 0) { try await Task.sleep(nanoseconds: 50_000_000) } }
        try await Task.sleep(nanoseconds: 200_000_000)
        reading.cancel()
        let heard = Heard()
        let subscription = try crm.subscribe(heard.hear)
        _ = try crm.customers.create(new: NewCustomer(name: "Ada"))
        XCTAssertEqual(heard.first(1).count, 1)
        subscription.cancel()
    }

    func testListsAreSequencesOverTheirPages() throws {
        let crm = try Crm.inMemory()
        try crm.batch((0..<450).map { .customers(.create(new: NewCustomer(name: "Customer \($0)"))) })
        let all = crm.customers.all()
        XCTAssertEqual(Set(all.map(\.id)).count, 450)
        XCTAssertNil(all.error)
        try crm.close()
        let closed = crm.customers.all()
        XCTAssertEqual(closed.map(\.id), [])
        XCTAssertEqual((closed.error as? CrmError)?.code, .closed)
    }

    func testAnImportTellsHowFarItIsAndCanBeEnded() async throws {
        let text = "name\n" + (0..<3000).map { "Customer \($0)" }.joined(separator: "\n")
        let mapping = CustomerMapping(name: .name("name"))
        let whole = try await Crm.inMemory().imports.customers(
            text: text, mapping: mapping, progress: Watch { $0.rows <= 3000 })
        XCTAssertEqual(whole.rows.imported, 3000)
        let ended = try await Crm.inMemory().imports.customers(
            text: text, mapping: mapping, progress: Watch { _ in false })
        XCTAssertTrue(ended.stopped)
    }

    func testSegmentsAreListedAndWatched() async throws {
        let crm = try Crm.inMemory(options: OpenOptions(previewMemory: 1_000_000))
        try crm.batch((0..<450).map { .customers(.create(new: NewCustomer(name: "Customer \($0)"))) })
        let idle = try await crm.segments.create(new: NewSegment(name: "Idle", expression: "never(orders)")) {
            $0.done <= $0.of
        }
        XCTAssertNil(idle.building)
        let everybody = Set(crm.customers.all().map(\.id))
        XCTAssertEqual(Set(crm.segments.allMembers(idle.id)), everybody)
        XCTAssertEqual(Set(crm.segments.allSelected("in_segment('Idle')")), everybody)
        XCTAssertEqual(Set(crm.segments.allAttributes("never(orders)").map(\.name)).count, 450)
        let named = NewSegment(name: "Named", expression: "name IS NOT NULL")
        let stopped = try await crm.segments.create(new: named) { _ in false }
        XCTAssertNotNil(stopped.building)
        try await crm.segments.build { _ in true }
        XCTAssertEqual(crm.segments.all().map { $0.building == nil }, [true, true])
        let patch = SegmentPatch(expression: "name IS NULL")
        let changed = try await crm.segments.update(id: stopped.id, patch: patch) { _ in true }
        XCTAssertNil(changed.building)
        XCTAssertNil(try crm.segments.settle())
    }

    func testPreviewsAreWatchedAndStopped() async throws {
        let crm = try Crm.inMemory(options: OpenOptions(previewMemory: 1_000_000))
        try crm.batch((0..<450).map { .customers(.create(new: NewCustomer(name: "Customer \($0)"))) })
        let rows = "COUNT(interactions) = 0"
        let preview = try await crm.segments.preview(expression: rows, sample: 0) { $0.done <= $0.of }
        XCTAssertEqual(preview.count, 450)
        let known = try await crm.segments.attributes(expression: rows, page: PageRequest(limit: 7)) { _ in true }
        XCTAssertEqual(known.items.count, 7)
        let bitmap = try await crm.segments.selectBitmap(expression: rows) { _ in true }
        XCTAssertEqual(bitmap, try crm.segments.selectBitmap(expression: rows))
        do {
            _ = try await crm.segments.select(expression: rows) { _ in false }
            XCTFail("nobody stopped it")
        } catch CrmError.Stopped(let detail) {
            XCTAssertEqual(detail.code, .stopped)
        }
    }

    func testACancelledTaskStopsWhatItWatches() async throws {
        let crm = try Crm.inMemory(options: OpenOptions(previewMemory: 1_000_000))
        try crm.batch((0..<450).map { .customers(.create(new: NewCustomer(name: "Customer \($0)"))) })
        let (told, tell) = AsyncStream.makeStream(of: Void.self)
        let goOn = DispatchSemaphore(value: 0)
        let watch: @Sendable (WorkProgress) -> Bool = { _ in
            tell.yield()
            goOn.wait()
            return true
        }
        var calls = told.makeAsyncIterator()
        let reading = Task {
            try await crm.segments.preview(expression: "COUNT(interactions) = 0", sample: 0, progress: watch)
        }
        await calls.next()
        reading.cancel()
        goOn.signal()
        do {
            _ = try await reading.value
            XCTFail("it was cancelled")
        } catch is CancellationError {}

        let named = NewSegment(name: "Named", expression: "name IS NOT NULL")
        let building = Task { try await crm.segments.create(new: named, progress: watch) }
        await calls.next()
        building.cancel()
        goOn.signal()
        let stopped = try await building.value
        XCTAssertNotNil(stopped.building)
    }

    func testFitsOfModelsAreWatchedAndStopped() async throws {
        let crm = try Crm.inMemory()
        try crm.batch((0..<450).map { .customers(.create(new: NewCustomer(name: "Customer \($0)"))) })
        for (at, customer) in crm.customers.all().prefix(50).enumerated() {
            let line = NewOrderLine(sku: "TEA", unitPrice: Decimal(at + 1))
            _ = try crm.orders.create(new: NewOrder(customerId: customer.id, currency: "EUR", lines: [line]))
        }
        let asked = NewModel(name: "rfm", spec: .rfm(RfmSpec(currency: "EUR")))
        let first = try await crm.models.fit(new: asked) { $0.done <= $0.of && $0.of == 450 }
        XCTAssertEqual(first.number, 1)
        let second = try await crm.models.refit(name: "rfm") { _ in true }
        XCTAssertEqual(second.number, 2)
        do {
            _ = try await crm.models.fit(new: asked) { _ in false }
            XCTFail("nobody stopped it")
        } catch CrmError.Stopped(let detail) {
            XCTAssertEqual(detail.code, .stopped)
        }
        let scores = try await crm.models.scores(name: "rfm", page: PageRequest(limit: 10)) { _ in true }
        XCTAssertEqual(scores.items.count, 10)
        XCTAssertEqual(Set(crm.models.allScores("rfm").map(\.customerId)).count, 50)
        let query = FeatureQuery(currency: "EUR")
        let known = try await crm.models.features(query: query, page: PageRequest(limit: 400)) { _ in true }
        XCTAssertEqual(known.items.count, 400)
        XCTAssertEqual(Array(crm.models.allFeatures(query)).count, 450)

        let (told, tell) = AsyncStream.makeStream(of: Void.self)
        let goOn = DispatchSemaphore(value: 0)
        let fitting = Task {
            try await crm.models.fit(new: asked) { _ in
                tell.yield()
                goOn.wait()
                return true
            }
        }
        var calls = told.makeAsyncIterator()
        await calls.next()
        fitting.cancel()
        goOn.signal()
        do {
            _ = try await fitting.value
            XCTFail("it was cancelled")
        } catch is CancellationError {}
        XCTAssertEqual(try crm.models.list().items.count, 2)
    }

    func testMembersAreABitmapOfNumbers() async throws {
        let crm = try Crm.inMemory()
        try crm.batch((0..<450).map { .customers(.create(new: NewCustomer(name: "Customer \($0)"))) })
        let idle = try await crm.segments.create(new: NewSegment(name: "Idle", expression: "never(orders)"))
        let bitmap: Data = try crm.segments.membersBitmap(id: idle.id)
        // One run of 450: cookie, flags, the container's head, the run.
        XCTAssertEqual(bitmap.count, 15)
        XCTAssertEqual(try crm.segments.membersBitmap(id: idle.id), bitmap)
        XCTAssertEqual(try crm.segments.selectBitmap(expression: "in_segment('Idle')"), bitmap)
        let members = try crm.customers.ofNumbers(numbers: [1, 450, 451])
        XCTAssertEqual(members.map { $0 == nil }, [false, false, true])
        XCTAssertEqual(try crm.customers.numbers(ids: members.compactMap { $0 }), [1, 450])
    }

    func testLongOperationsAreAsync() async throws {
        let folder = try temporaryFolder()
        let crm = try Crm.open(folder.appendingPathComponent("a.crm").path)
        _ = try crm.customers.create(new: NewCustomer(name: "Ada"))
        let report = try await crm.verify()
        XCTAssertEqual(report.problems, [])
        let copy = folder.appendingPathComponent("copy.crm").path
        try await crm.backup(path: copy)
        try await crm.compact()
        try crm.close()
        do {
            _ = try await crm.verify()
            XCTFail("it was closed")
        } catch let error as CrmError {
            XCTAssertEqual(error.code, .closed)
        }
        XCTAssertEqual(try Crm.open(copy).stats().customers, 1)
    }

    func testAPanicIsAnErrorAndTheNextCallWorks() throws {
        let start = Date(timeIntervalSince1970: 1_769_850_000)
        let clock = try ManualClock(now: start)
        let crm = try Crm.inMemory(clock: clock)
        try clock.set(now: try toTimestamp(.text("9999-12-31T23:59:59.999Z")))
        XCTAssertEqual(try failure { try crm.customers.create(new: NewCustomer(name: "Ada")) }.code, .internal)
        try clock.set(now: start)
        XCTAssertEqual(try crm.customers.create(new: NewCustomer(name: "Ada")).createdAt, start)
        XCTAssertEqual(try crm.stats().customers, 1)
    }
}
