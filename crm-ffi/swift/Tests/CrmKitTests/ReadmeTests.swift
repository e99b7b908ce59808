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

    func testItIsTheOneAbove() throws {
        let readme = try String(contentsOf: conformance.appendingPathComponent("../README.md"), encoding: .utf8)
        let example = try XCTUnwrap(readme.firstRange(of: "```swift\n")).upperBound
        let here = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
        for line in readme[example...].split(separator: "\n").prefix(while: { $0 != "```" }) {
            XCTAssertTrue(here.contains(line.trimmingCharacters(in: .whitespaces)), String(line))
        }
    }
}
