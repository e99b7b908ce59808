import Foundation
import XCTest

@testable import CrmKit

/// What crosses comes back as it was, at the edges of each type.
final class ValuesTests: XCTestCase {
    private func roundTrip(_ kind: FieldKind, _ values: [Value]) throws {
        let crm = try Crm.inMemory()
        _ = try crm.fields.create(new: NewField(key: "field", kind: kind))
        for value in values {
            let ada = try crm.customers.create(new: NewCustomer(name: "Ada", custom: ["field": value]))
            XCTAssertEqual(ada.custom["field"], value)
        }
    }

    private func refused(_ kind: FieldKind, _ value: Value) throws -> ErrorCode {
        let crm = try Crm.inMemory()
        _ = try crm.fields.create(new: NewField(key: "field", kind: kind))
        return try failure { try crm.customers.create(new: NewCustomer(name: "Ada", custom: ["field": value])) }.code
    }

    func testDecimalsKeep28Digits() throws {
        let texts = [
            "0", "1.50", "-0.0000000000000000000000000001", "9999999999999999999999999999",
            "-1234567890123456.789012345678", "-7",
        ]
        try roundTrip(.decimal, try texts.map { .decimal(try toDecimal(.text($0))) })
        let tooLong = try toDecimal(.text("1.23456789012345678901234567890123"))
        XCTAssertEqual(try refused(.decimal, .decimal(tooLong)), .malformed)
        XCTAssertEqual(try refused(.decimal, .decimal(.nan)), .malformed)
    }

    func testInstantsAreCutToMilliseconds() throws {
        let texts = [
            "1969-12-31T23:59:59.999Z", "-9999-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z",
            "2026-01-31T09:00:00.001Z",
        ]
        for text in texts {
            let at = try toTimestamp(.text(text))
            XCTAssertEqual(instant(milliseconds(at)), at, text)
        }
        for second in stride(from: -377_705_116_800, to: 253_402_300_799, by: 7_654_321_987) as StrideTo<Int64> {
            let exact = second * 1000 + 123
            XCTAssertEqual(milliseconds(instant(exact)), exact)
        }
        // The last millisecond is what the tests' clock panics at, not what a field may hold.
        try roundTrip(.timestamp, try texts.map { .timestamp(try toTimestamp(.text($0))) })
        XCTAssertEqual(milliseconds(Date(timeIntervalSince1970: -0.000_5)), -1)
        XCTAssertEqual(milliseconds(Date(timeIntervalSince1970: 1.999_8)), 1999)
        XCTAssertEqual(try refused(.timestamp, .timestamp(Date(timeIntervalSince1970: 1e300))), .outOfRange)
    }

    func testDatesHaveNoTimeZone() throws {
        let texts = ["1970-01-01", "1969-12-31", "2024-02-29", "0001-01-01", "9999-12-31"]
        for text in texts { XCTAssertEqual(try toCivilDate(.text(text)).description, text) }
        try roundTrip(.date, try texts.map { .date(try toCivilDate(.text($0))) })
        XCTAssertNil(CivilDate("2026-02-29"))
        XCTAssertNil(CivilDate(year: 2026, month: 13, day: 1))
        XCTAssertEqual(CivilDate(year: 2000, month: 3, day: 1)?.daysSince1970, 11_017)
        XCTAssertEqual(try refused(.date, .date(CivilDate(daysSince1970: .max / 2))), .invalidDate)
    }

    func testWholeNumbersHave64BitsAndTextsAreAnyText() throws {
        try roundTrip(.integer, [.integer(.min), .integer(.max), .integer(0)])
        try roundTrip(.text, [.text("李雷 👩‍🚀 ʼ"), .text(String(repeating: "a", count: 1000))])
        let crm = try Crm.inMemory()
        XCTAssertEqual(try failure { try crm.journal.changesSince(seq: .max, limit: 0) }.code, .outOfRange)
    }

    func testAnUpdateKeepsClearsOrSets() throws {
        let crm = try Crm.inMemory()
        let ada = try crm.customers.create(new: NewCustomer(name: "Ada", language: "en", occupation: "poet"))
        let changed = try crm.customers.update(id: ada.id, patch: CustomerPatch(language: .set("pt"), occupation: .clear))
        XCTAssertEqual(changed.name, "Ada")
        XCTAssertEqual(changed.language, "pt")
        XCTAssertNil(changed.occupation)
    }

    func testWhatIsWrongIsNamedByItsPath() throws {
        let crm = try Crm.inMemory()
        let wrong = try failure { try crm.orders.create(new: NewOrder(currency: "XYZ", lines: [])) }
        XCTAssertEqual(wrong.code, .unknownCurrency)
        XCTAssertEqual(wrong.field, "currency")
        XCTAssertEqual(wrong.entity, "order")
        XCTAssertEqual(try failure { try crm.customers.get(id: "x") }.code, .invalidId)
    }
}
