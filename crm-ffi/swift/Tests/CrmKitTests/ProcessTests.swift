import CrmKit
import Foundation
import XCTest

/// Programs that run beside the tests: the example, and one that is killed.
final class ProcessTests: XCTestCase {
    private func program(_ name: String, _ arguments: [String]) -> (Process, Pipe) {
        let process = Process()
        #if os(macOS)
            let beside = Bundle(for: ProcessTests.self).bundleURL.deletingLastPathComponent()
        #else
            let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        #endif
        process.executableURL = beside.appendingPathComponent(name)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        return (process, output)
    }

    private func contacts(_ path: String, _ lines: [String]) throws -> [String] {
        let (process, output) = program("contacts", [path])
        let input = Pipe()
        process.standardInput = input
        try process.run()
        input.fileHandleForWriting.write(Data(lines.joined(separator: "\n").utf8))
        try input.fileHandleForWriting.close()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        XCTAssertEqual(process.terminationStatus, 0)
        // When changes are told is not certain, so they are left out.
        return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("*") }
    }

    func testTheExampleTodayAndTomorrow() throws {
        let folder = try temporaryFolder()
        let path = folder.appendingPathComponent("contacts.crm").path
        let csv = folder.appendingPathComponent("people.csv")
        try Data("name,email\nBob,bob@example.org\nEve,not an address\n".utf8).write(to: csv)
        XCTAssertEqual(
            try contacts(
                path,
                [
                    "add Ada Lovelace ada@example.org", "add Ada ada@example.org",
                    "note ada@example.org Likes numbers", "import \(csv.path)", "find ada",
                ]),
            [
                "Ada Lovelace <ada@example.org>",
                "error: the value already belongs to another record, entity: customer, field: identifiers[0].value [taken]",
                "1 imported, 0 skipped, 1 rejected",
                "Ada Lovelace <ada@example.org>",
            ])
        XCTAssertEqual(
            try contacts(path, ["list", "show ada@example.org", "show eve@example.org", "quit", "list"]),
            [
                "Ada Lovelace <ada@example.org>", "Bob <bob@example.org>", "Ada Lovelace <ada@example.org>",
                "  0 orders, 1 changes", "  note: Likes numbers", "nobody has eve@example.org",
            ])
    }

    func testWhatWasAcknowledgedSurvivesAKill() throws {
        let path = try temporaryFolder().appendingPathComponent("killed.crm").path
        let kills = ProcessInfo.processInfo.environment["CRM_KILLS"].flatMap(Int.init) ?? 10
        var acknowledged = 0
        for turn in 0..<kills {
            let (process, output) = program("killed-writer", [path])
            try process.run()
            var heard = output.fileHandleForReading.availableData
            usleep(UInt32(turn * 7919 % 40_000))
            kill(process.processIdentifier, SIGKILL)
            heard += output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            // The last line may be cut short.
            let ids = String(decoding: heard, as: UTF8.self).split(separator: "\n").filter { $0.utf8.count == 36 }
            XCTAssertFalse(ids.isEmpty, "turn \(turn) wrote nothing")
            acknowledged += ids.count
            let crm = try Crm.open(path)
            for id in ids {
                XCTAssertEqual(try crm.customers.get(id: CustomerId(String(id))).name, "Ada")
            }
            XCTAssertGreaterThanOrEqual(Int(try crm.stats().customers), acknowledged)
            try crm.close()
        }
        print("\(kills) kills, \(acknowledged) acknowledged customers, none lost")
    }
}
