import Foundation

/// A day of the calendar, without a time or a time zone.
public struct CivilDate: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nothing when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        self.init(daysSince1970: CivilDate.days(year, month, day))
        guard self.year == year, self.month == month, self.day == day else { return nil }
    }

    /// The day that `2026-01-31` stands for; nothing when there is no such day.
    public init?(_ text: String) {
        let isBefore0 = text.hasPrefix("-")
        let parts = text.dropFirst(isBefore0 ? 1 : 0).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else {
            return nil
        }
        self.init(year: isBefore0 ? -year : year, month: month, day: day)
    }

    /// The day this long after 1970-01-01, before it when negative.
    public init(daysSince1970 days: Int64) {
        // Years begin in March here, so that a leap day is a year's last. 400 years have 146,097 days.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        day = Int(dayOfYear - (153 * fromMarch + 2) / 5 + 1)
        month = Int(fromMarch < 10 ? fromMarch + 3 : fromMarch - 9)
        year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
    }

    /// How many days after 1970-01-01, negative before.
    public var daysSince1970: Int64 { CivilDate.days(year, month, day) }

    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
        let shifted = Int64(month <= 2 ? year - 1 : year)
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let fromMarch = Int64(month > 2 ? month - 3 : month + 9)
        let dayOfYear = (153 * fromMarch + 2) / 5 + Int64(day) - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        left.daysSince1970 < right.daysSince1970
    }

    /// `2026-01-31`
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(abs(number))
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(year < 0 ? "-" : "")\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

private let posix = Locale(identifier: "en_US_POSIX")

/// What the library writes is a decimal of at most 28 digits, which `Decimal` holds exactly.
func exactDecimal(_ text: String) -> Decimal {
    Decimal(string: text, locale: posix) ?? .nan
}

func exactText(_ decimal: Decimal) -> String {
    var decimal = decimal
    return NSDecimalString(&decimal, posix)
}

func instant(_ milliseconds: Int64) -> Date {
    Date(timeIntervalSince1970: Double(milliseconds) / 1000)
}

/// Cut to milliseconds, but for what a `Double` cannot tell from a whole one. What is too far for an `Int64` is too far
/// for the library, which says so.
func milliseconds(_ date: Date) -> Int64 {
    let exact = date.timeIntervalSince1970 * 1000
    let nearest = exact.rounded()
    // A `Date` counts seconds from 2001 as a `Double`: in the year 9999 its neighbours are 0.03 milliseconds away.
    let whole = abs(exact - nearest) < 0.05 ? nearest : exact.rounded(.down)
    return Int64(exactly: whole) ?? (whole < 0 ? .min : .max)
}
