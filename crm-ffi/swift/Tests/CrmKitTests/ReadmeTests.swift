import CrmKit
import Foundation
import XCTest

final class ReadmeTests: XCTestCase {
    func testTheExampleRuns() async throws {
        let path = try temporaryFolder().appendingPathComponent("shop.crm").path
        let crm = try Crm.open(path)
        let ada = try crm.customers.create(new: NewCustomer(name: "Ada Lovelace"))
        _ = try crm.customers.update(id: ada.id, patch: CustomerPatch(version: ada.version, language: .set("pt")))
        for await change in try crm.changes(since: 0) { print(change.operation); break }
        try crm.close()
    }

    func testTheProgramRuns() throws {
        let path = try temporaryFolder().appendingPathComponent("shop.crm").path
        let crm = try Crm.open(path)
        let subscription = try crm.subscribe { changes in
            for change in changes.items { print(change.entity, change.operation) }
        }

        let email = Identifier(kind: .email, value: "ada@example.org")
        let ada = try crm.customers.findByIdentifier(identifier: email)
            ?? crm.customers.create(new: NewCustomer(name: "Ada", identifiers: [email], language: "en"))
        // What a patch does not name stays.
        _ = try crm.customers.update(id: ada.id, patch: CustomerPatch(language: .clear, occupation: .set("Engineer")))

        let line = NewOrderLine(sku: "TEA-1", quantity: 2, unitPrice: Decimal(string: "5.25"))
        _ = try crm.orders.create(new: NewOrder(customerId: ada.id, currency: "EUR", lines: [line]))
        let view = try crm.customers.view360(id: ada.id)
        print("\(view.customer.name ?? ""): \(view.profile.orderCount) orders, \(view.profile.spent[0].amount) EUR")

        Thread.sleep(forTimeInterval: 0.1)  // Listeners hear of a commit soon after it.
        subscription.cancel()
        try crm.close()
    }

    func testTheSegmentsRun() async throws {
        let crm = try Crm.inMemory()
        _ = try crm.customers.create(new: NewCustomer(name: "Ada", tags: ["vip"]))
        let typed: [String: Parameter] = ["tag": .text("vip"), "since": .interval("90 days")]
        let expression = try crm.segments.bind(
            expression: "has_tag(:tag) AND created_at > now() - :since", values: typed)
        let vips = try await crm.segments.create(new: NewSegment(name: "New VIPs", expression: expression)) {
            print("\($0.done) of \($0.of)")
            return true
        }
        for member in crm.segments.allMembers(vips.id) { print(try crm.customers.get(id: member).name ?? "") }

        let due = try crm.segments.settle()  // When time changes somebody next: set a timer.
        let events = try crm.segments.nextEvents(id: vips.id, cursor: "mailing", limit: 100)
        for event in events.items { print(event.customerId, event.change, event.cause) }
        try crm.segments.acknowledge(id: vips.id, cursor: "mailing", after: events.next)
        XCTAssertNotNil(due)
        XCTAssertEqual(events.items.map(\.cause), [.defined])
    }

    func testTheModelsRun() async throws {
        let crm = try Crm.inMemory()
        let customers = try ["Ada", "Bob", "Cy"].map { try crm.customers.create(new: NewCustomer(name: $0)) }
        let ada = customers[0]
        for (number, customer) in customers.enumerated() {
            let line = NewOrderLine(sku: "TEA", unitPrice: Decimal(number + 1))
            _ = try crm.orders.create(new: NewOrder(customerId: customer.id, currency: "EUR", lines: [line]))
        }
        let asked = NewModel(name: "rfm", spec: .rfm(RfmSpec(currency: "EUR")))
        _ = try await crm.models.fit(new: asked) { $0.done <= $0.of }  // `false` stops it.
        if case .rfm(let found) = try crm.models.score(name: "rfm", customerId: ada.id)?.values { print(found.score.segment) }
        let loyal = try crm.segments.create(new: NewSegment(name: "Loyal", expression: "rfm_frequency >= 4"))
        let offers = try crm.recommendations.forCustomer(customerId: ada.id)
        XCTAssertTrue(offers.isEmpty)
        XCTAssertLessThanOrEqual(try crm.segments.count(id: loyal.id), 3)
    }

    func testTheyAreTheOnesAbove() throws {
        try check("../crm-ffi/README.md", "let asked = ")
        try check("../crm-ffi/README.md", "let typed: [String: Parameter] = ")
        try check("../README.md", "```swift\n")
        try check("../crm-ffi/README.md", "let path = CommandLine.arguments.dropFirst().first ?? \"shop.crm\"\n")
    }

    /// Checks that what follows in a readme, up to its end, stands here.
    private func check(_ path: String, _ beginning: String) throws {
        let readme = try String(contentsOf: conformance.appendingPathComponent(path), encoding: .utf8)
        let example = try XCTUnwrap(readme.firstRange(of: beginning)).upperBound
        let here = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
        for line in readme[example...].split(separator: "\n").prefix(while: { $0 != "```" }) {
            XCTAssertTrue(here.contains(line.trimmingCharacters(in: .whitespaces)), String(line))
        }
    }
}
