import CrmKit
import Foundation

/// JSON as it is, with whole numbers exact.
indirect enum Json: Decodable, Equatable {
    case null
    case bool(Bool)
    case integer(Int64)
    case natural(UInt64)
    case float(Double)
    case text(String)
    case list([Json])
    case object([String: Json])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let integer = try? value.decode(Int64.self) {
            self = .integer(integer)
        } else if let natural = try? value.decode(UInt64.self) {
            self = .natural(natural)
        } else if let float = try? value.decode(Double.self) {
            self = .float(float)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([Json].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: Json].self))
        }
    }

    /// Whether there are decimals such as `4.50`, which Swift gives as `4.5`: the journal's bytes are others then.
    var hasZerosAtEnd: Bool {
        switch self {
        case .text(let text): return withoutZeros(text) != text
        case .list(let items): return items.contains(where: \.hasZerosAtEnd)
        case .object(let fields): return fields.values.contains(where: \.hasZerosAtEnd)
        default: return false
        }
    }

    static func read(_ file: URL) throws -> Json {
        try JSONDecoder().decode(Json.self, from: Data(contentsOf: file))
    }

    subscript(_ name: String) -> Json? {
        guard case .object(let fields) = self, let found = fields[name], found != .null else { return nil }
        return found
    }

    /// As the library writes it after what Swift gave it: keys in order, no spaces, decimals without zeros at the end.
    var compact: String {
        switch self {
        case .null: return "null"
        case .bool(let bool): return "\(bool)"
        case .integer(let integer): return "\(integer)"
        case .natural(let natural): return "\(natural)"
        case .float(let float): return "\(float)"
        case .text(let text): return quoted(withoutZeros(text))
        case .list(let items): return "[" + items.map(\.compact).joined(separator: ",") + "]"
        case .object(let fields):
            let sorted = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            return "{" + sorted.map { quoted($0.key) + ":" + $0.value.compact }.joined(separator: ",") + "}"
        }
    }
}

/// `4.50` as `4.5`, since `Decimal` knows no other; every other text as it is.
private func withoutZeros(_ text: String) -> String {
    guard text.wholeMatch(of: /-?\d+\.\d*0/) != nil else { return text }
    var digits = text
    while digits.hasSuffix("0") { digits.removeLast() }
    if digits.hasSuffix(".") { digits.removeLast() }
    return digits
}

private func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).flatMap { String(data: $0, encoding: .utf8) } ?? ""
}

/// What a scenario holds is no value of the type that is asked for.
struct Unreadable: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = "unreadable: \(description)"
    }
}

/// The fields of an object, all of which have one of these names.
struct Entries {
    private let fields: [String: Json]

    init(_ json: Json, _ names: [String]) throws {
        guard case .object(let fields) = json else { throw Unreadable("no object: \(json.compact)") }
        let unknown = Set(fields.keys).subtracting(names)
        guard unknown.isEmpty else { throw Unreadable("fields \(unknown)") }
        self.fields = fields
    }

    func need<T>(_ name: String, _ read: (Json) throws -> T) throws -> T {
        guard let value = fields[name], value != .null else { throw Unreadable("no \(name)") }
        return try read(value)
    }

    func maybe<T>(_ name: String, _ read: (Json) throws -> T) throws -> T? {
        guard let value = fields[name], value != .null else { return nil }
        return try read(value)
    }

    /// Absent keeps, null clears.
    func patch<T, P>(_ name: String, _ clear: P, _ read: (Json) throws -> T, _ set: (T) -> P) throws -> P? {
        guard let value = fields[name] else { return nil }
        return value == .null ? clear : set(try read(value))
    }
}

func toText(_ json: Json) throws -> String {
    guard case .text(let text) = json else { throw Unreadable("text \(json.compact)") }
    return text
}

func toBool(_ json: Json) throws -> Bool {
    guard case .bool(let bool) = json else { throw Unreadable("bool \(json.compact)") }
    return bool
}

private func whole<T: FixedWidthInteger>(_ json: Json) throws -> T {
    switch json {
    case .integer(let integer):
        if let fits = T(exactly: integer) { return fits }
    case .natural(let natural):
        if let fits = T(exactly: natural) { return fits }
    default: break
    }
    throw Unreadable("number \(json.compact)")
}

func toUInt8(_ json: Json) throws -> UInt8 { try whole(json) }
func toInt16(_ json: Json) throws -> Int16 { try whole(json) }
func toUInt32(_ json: Json) throws -> UInt32 { try whole(json) }
func toInt64(_ json: Json) throws -> Int64 { try whole(json) }
func toUInt64(_ json: Json) throws -> UInt64 { try whole(json) }

func toDouble(_ json: Json) throws -> Double {
    switch json {
    case .float(let float): return float
    case .integer(let integer): return Double(integer)
    default: throw Unreadable("number \(json.compact)")
    }
}

/// Decimals are texts, or integers.
func toDecimal(_ json: Json) throws -> Decimal {
    let text: String
    switch json {
    case .integer(let integer): text = "\(integer)"
    case .natural(let natural): text = "\(natural)"
    default: text = try toText(json)
    }
    guard let decimal = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) else {
        throw Unreadable("decimal \(text)")
    }
    return decimal
}

func toCivilDate(_ json: Json) throws -> CivilDate {
    guard let date = CivilDate(try toText(json)) else { throw Unreadable("date \(json.compact)") }
    return date
}

func toTimestamp(_ json: Json) throws -> Timestamp {
    let text = try toText(json)
    // `2026-01-31T09:00:00.000Z`, or without the milliseconds.
    let parts = text.dropLast().split(separator: "T")
    guard parts.count == 2, let date = CivilDate(String(parts[0])) else { throw Unreadable("instant \(text)") }
    let clock = parts[1].split(whereSeparator: { $0 == ":" || $0 == "." }).compactMap { Int64($0) }
    guard clock.count >= 3 else { throw Unreadable("instant \(text)") }
    let seconds = (clock[0] * 60 + clock[1]) * 60 + clock[2]
    let milliseconds = seconds * 1000 + (clock.count > 3 ? clock[3] : 0)
    return Date(timeIntervalSince1970: Double(date.daysSince1970 * 86_400_000 + milliseconds) / 1000)
}

func toData(_ json: Json) throws -> Data {
    guard let data = Data(base64Encoded: try toText(json)) else { throw Unreadable("bytes \(json.compact)") }
    return data
}

func toJsonText(_ json: Json) throws -> String { json.compact }

func toValue(_ json: Json) throws -> Value {
    let fields = try Entries(json, ["type", "value"])
    let type = try fields.need("type", toText)
    switch type {
    case "text": return .text(try fields.need("value", toText))
    case "integer": return .integer(try fields.need("value", toInt64))
    case "decimal": return .decimal(try fields.need("value", toDecimal))
    case "bool": return .bool(try fields.need("value", toBool))
    case "date": return .date(try fields.need("value", toCivilDate))
    case "timestamp": return .timestamp(try fields.need("value", toTimestamp))
    case "texts": return .texts(try fields.need("value", list(toText)))
    default: throw Unreadable("type \(type)")
    }
}

func toParameter(_ json: Json) throws -> Parameter {
    let fields = try Entries(json, ["type", "value"])
    let type = try fields.need("type", toText)
    switch type {
    case "text": return .text(try fields.need("value", toText))
    case "integer": return .integer(try fields.need("value", toInt64))
    case "decimal": return .decimal(try fields.need("value", toDecimal))
    case "bool": return .bool(try fields.need("value", toBool))
    case "date": return .date(try fields.need("value", toCivilDate))
    case "timestamp": return .timestamp(try fields.need("value", toTimestamp))
    case "interval": return .interval(try fields.need("value", toText))
    case "texts": return .texts(try fields.need("value", list(toText)))
    case "list": return .list(try fields.need("value", list(toParameter)))
    default: throw Unreadable("type \(type)")
    }
}

func toColumn(_ json: Json) throws -> Column {
    switch json {
    case .object: return .fixed(try Entries(json, ["fixed"]).need("fixed", toText))
    case .text(let header): return .name(header)
    default: return .index(try toUInt32(json))
    }
}

func list<T>(_ read: @escaping (Json) throws -> T) -> (Json) throws -> [T] {
    { json in
        guard case .list(let items) = json else { throw Unreadable("no list: \(json.compact)") }
        return try items.map(read)
    }
}

func map<T>(_ read: @escaping (Json) throws -> T) -> (Json) throws -> [String: T] {
    { json in
        guard case .object(let fields) = json else { throw Unreadable("no object: \(json.compact)") }
        return try fields.mapValues(read)
    }
}

func optional<T>(_ read: @escaping (Json) throws -> T) -> (Json) throws -> T? {
    { json in json == .null ? nil : try read(json) }
}

/// Which one of several records it is, and the record.
func kindOf(_ json: Json, _ tag: String) throws -> (String, Json) {
    guard case .object(var fields) = json, let kind = fields.removeValue(forKey: tag) else {
        throw Unreadable("no \(tag)")
    }
    return (try toText(kind), .object(fields))
}
