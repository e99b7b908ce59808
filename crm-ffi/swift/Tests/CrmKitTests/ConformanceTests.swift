import CrmKit
import Foundation
import XCTest

/// The folder that all languages share.
let conformance = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../../../conformance").standardizedFileURL

struct Mismatch: Error, CustomStringConvertible {
    let description: String
}

/// Compares what a step gives with what it should.
struct Check {
    let expected: Json?
    /// Whether the journal has the bytes that it has in other languages.
    let hasSameBytes: Bool

    func that<T: Equatable>(_ found: T, _ read: (Json) throws -> T) throws {
        guard let expected else { return }
        let wanted = try read(expected)
        guard wanted == found || (!hasSameBytes && isSameButForTheHash(wanted, found)) else {
            throw Mismatch(description: "\(found) instead of \(expected.compact)")
        }
    }

    private func isSameButForTheHash(_ wanted: Any, _ found: Any) -> Bool {
        switch (wanted, found) {
        case (let wanted as JournalHead, let found as JournalHead): return wanted.seq == found.seq
        case (let wanted as VerifyReport, let found as VerifyReport):
            return wanted.head?.seq == found.head?.seq && wanted.problems == found.problems
        default: return false
        }
    }

    func nothing() throws {
        if let expected, expected != .null { throw Mismatch(description: "nothing instead of \(expected.compact)") }
    }
}

/// Runs the scenarios of `conformance/`; see the README there.
final class ConformanceTests: XCTestCase {
    func testScenarios() async throws {
        let folder = conformance.appendingPathComponent("scenarios")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let scenarios = files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
        XCTAssertFalse(scenarios.isEmpty, "there are no scenarios")
        for file in scenarios {
            do {
                try await Scenario(try Json.read(file)).run()
            } catch {
                XCTFail("\(file.lastPathComponent), \(error)")
            }
        }
    }
}

private struct Scenario {
    let scenario: Json
    let clock: ManualClock
    let folder: URL
    let crm: Crm

    init(_ scenario: Json) throws {
        self.scenario = scenario
        clock = try ManualClock(now: try toTimestamp(scenario["clock"] ?? .null))
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let options = OpenOptions(
            timeZone: try scenario["time_zone"].map(toText), region: try scenario["region"].map(toText),
            idSeed: try toUInt64(scenario["id_seed"] ?? .null), actor: try scenario["actor"].map(toText))
        crm = try Crm.inMemory(options: options, clock: clock)
    }

    func run() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        if case .object(let files)? = scenario["files"] {
            for (name, text) in files {
                try Data(try toText(text).utf8).write(to: folder.appendingPathComponent(name))
            }
        }
        guard case .list(let steps)? = scenario["steps"] else { throw Unreadable("no steps") }
        for (at, step) in steps.enumerated() where step["untyped"] == nil && step["json"] == nil {
            let operation = try toText(step["op"] ?? .null)
            do {
                try await run(operation, step)
            } catch {
                throw Mismatch(description: "step \(at), \(operation): \(error)")
            }
        }
    }

    private func run(_ operation: String, _ step: Json) async throws {
        let args = inFolder(step["args"] ?? .object([:]))
        let error = step["error"]
        var expected: Json?
        if case .object(let fields) = step, error == nil { expected = fields["expect"] }
        do {
            try await call(operation, args, Check(expected: expected, hasSameBytes: !scenario.hasZerosAtEnd))
        } catch let found as CrmError {
            guard let error else { throw found }
            let parts = [("kind", found.kind), ("entity", found.entity), ("field", found.field)]
            for (part, value) in parts where error[part] != nil {
                try same(try error[part].map(toText), value)
            }
            try same(try error["code"].map(toErrorCode), found.code)
            if let row = error["row"] { try same(try toUInt64(row), found.row) }
            return
        }
        if let error { throw Mismatch(description: "an answer instead of \(error.compact)") }
    }

    private func same<T: Equatable>(_ expected: T?, _ found: T?) throws {
        guard expected == found else {
            throw Mismatch(description: "\(String(describing: found)) instead of \(String(describing: expected))")
        }
    }

    private func call(_ operation: String, _ args: Json, _ check: Check) async throws {
        switch operation {
        case "clock.advance": clock.advance(milliseconds: try toUInt64(args["milliseconds"] ?? .null))
        case "close": try crm.close()
        case "batch":
            let commands = try list({ $0 })(args["commands"] ?? .null)
            let names = try commands.map { try toText($0["operation"] ?? .null) }
            let arguments = commands.map { $0["arguments"] ?? .object([:]) }
            let answers = try crm.batch(try zip(names, arguments).map(toCommand))
            try check.that(answers) { try zip(names, try list({ $0 })($0)).map(toAnswer) }
        default: try await CrmKitTests.call(crm, operation, args, check)
        }
    }

    /// `$dir` at the beginning of a path is the scenario's folder.
    private func inFolder(_ json: Json) -> Json {
        switch json {
        case .object(let fields): return .object(fields.mapValues(inFolder))
        case .list(let items): return .list(items.map(inFolder))
        case .text(let text) where text.hasPrefix("$dir"): return .text(folder.path + text.dropFirst(4))
        default: return json
        }
    }
}

/// What `conformance/api.json` lists is here. That each operation has its types is shown by `Calls.swift`, which calls it.
final class SurfaceTests: XCTestCase {
    private func api() throws -> Json {
        try Json.read(conformance.appendingPathComponent("api.json"))
    }

    func testEveryOperationIsCalled() throws {
        let names = try list({ try toText($0["name"] ?? .null) })(try api()["operations"] ?? .null)
        XCTAssertEqual(Set(names), operations)
    }

    func testEnumsHaveTheValuesOfTheCoreAndNoOthers() throws {
        guard case .object(let types)? = try api()["types"] else { return XCTFail("no types") }
        var all: [String: [Json]] = [:]
        for (name, type) in types {
            if let values = type["enum"] { all[name] = try list({ $0 })(values) }
        }
        all["ErrorCode"] = try list({ $0["code"] ?? .null })(try api()["errors"] ?? .null)
        XCTAssertEqual(Set(all.keys), Set(enums.keys))
        for (name, values) in all {
            let (read, count) = try XCTUnwrap(enums[name])
            XCTAssertEqual(Set(try values.map(read)).count, count, name)
            XCTAssertEqual(values.count, count, name)
        }
    }
}
