import CrmKit
import Foundation
import XCTest

/// What calls cost, for comparison with `crm-ffi/examples/calls.rs`; see the README there.
final class CallsBench: XCTestCase {
    func testCalls() throws {
        try XCTSkipUnless(ProcessInfo.processInfo.environment["CRM_BENCH"] == "1", "CRM_BENCH is not set")
        let crm = try Crm.open(try temporaryFolder().appendingPathComponent("bench.crm").path)
        let commands = (0..<10_000).map { Command.customers(.create(new: NewCustomer(name: "Customer \($0)"))) }
        var ids: [CustomerId] = []
        let batch = try seconds {
            ids = try crm.batch(commands).compactMap { if case .customer(let customer) = $0 { customer.id } else { nil } }
        }
        let customers = crm.customers
        let reads = try seconds { for id in ids { _ = try customers.get(id: id) } }
        let writes = try seconds {
            for at in 0..<1000 { _ = try customers.create(new: NewCustomer(name: "One \(at)")) }
        }
        print("swift: a batch of 10,000 customers \(Int(batch * 1000)) ms")
        print("swift: a point read \(String(format: "%.1f", reads * 1e6 / Double(ids.count))) µs")
        print("swift: a durable write \(String(format: "%.1f", writes * 1e6 / 1000)) µs")
        try crm.close()
    }

    private func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = Date()
        try work()
        return Date().timeIntervalSince(start)
    }
}
