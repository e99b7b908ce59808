//! Swift: ids, the accessors of `Crm`, and what its tests run the scenarios by.

use std::fmt::Write as _;

use super::super::Generated;
use super::super::model::{Accessor, Definition, DefinitionShape, Operation, Record, Type};
use super::languages::{OF_SWIFT, Reading, doc_comment, in_batches, lower_camel, reading};
use super::{Mirror, all_ids, is_long, monomorphic};

const HEADER: &str = "// Written by `cargo xtask api` from the sources of crm-core; change those.\n\n";

pub(super) fn emit(mirror: &Mirror<'_>) -> Vec<Generated> {
    let main = |name: &str, text| {
        (
            format!("crm-ffi/swift/Sources/CrmKit/Generated/{name}.swift"),
            text,
        )
    };
    let test = |name: &str, text| {
        (
            format!("crm-ffi/swift/Tests/CrmKitTests/Generated/{name}.swift"),
            text,
        )
    };
    vec![
        main("Ids", ids(mirror)),
        main("Accessors", accessors(mirror)),
        test("Reading", readers(mirror)),
        test("Calls", calls(mirror)),
    ]
}

/// Names that Foundation has too, so that whoever imports both says which is meant.
const OF_FOUNDATION: [&str; 3] = ["Operation", "Progress", "SortOrder"];

/// The name of a type where Foundation is imported.
fn qualified(name: &str) -> String {
    if OF_FOUNDATION.contains(&name) {
        return format!("CrmKit.{name}");
    }
    let renamed = OF_SWIFT.iter().find(|(own, _)| *own == name);
    renamed.map_or(name, |(_, swift)| swift).to_owned()
}

/// A type as Swift writes it.
fn swift(ty: &Type) -> String {
    match ty {
        Type::Unit => "Void".to_owned(),
        Type::Bool => "Bool".to_owned(),
        Type::Integer(name) => match *name {
            "u8" => "UInt8",
            "i16" => "Int16",
            "u16" => "UInt16",
            "i64" => "Int64",
            "u64" => "UInt64",
            _ => "UInt32",
        }
        .to_owned(),
        Type::Float => "Double".to_owned(),
        Type::Text | Type::Json | Type::Currency => "String".to_owned(),
        Type::Bytes => "Data".to_owned(),
        Type::List(part) => format!("[{}]", swift(part)),
        Type::Map(key, value) => format!("[{}: {}]", swift(key), swift(value)),
        Type::Optional(part) => format!("{}?", swift(part)),
        Type::Patch(_) => format!("{}?", monomorphic(ty).unwrap_or_default()),
        other => super::mirrored(other),
    }
}

fn ids(mirror: &Mirror<'_>) -> String {
    let mut text = format!(
        "{HEADER}/// A text of a type of its own.\n\
         public protocol TextId: Hashable, Sendable, Codable, CustomStringConvertible, ExpressibleByStringLiteral {{\n    \
         /// The text.\n    var value: String {{ get }}\n\n    /// The id with this text.\n    init(_ value: String)\n}}\n\n\
         extension TextId {{\n    public var description: String {{ value }}\n\n    \
         public init(stringLiteral value: String) {{ self.init(value) }}\n\n    \
         public init(from decoder: any Decoder) throws {{\n        \
         self.init(try decoder.singleValueContainer().decode(String.self))\n    }}\n\n    \
         public func encode(to encoder: any Encoder) throws {{\n        \
         var container = encoder.singleValueContainer()\n        try container.encode(value)\n    }}\n}}\n"
    );
    let cursor = ("Cursor", "A position in a list, opaque.");
    for (name, about) in all_ids(mirror.api).chain([cursor]) {
        text.push('\n');
        doc_comment(&mut text, "", about);
        let _ = writeln!(
            text,
            "public struct {name}: TextId {{\n    public let value: String\n\n    \
             public init(_ value: String) {{ self.value = value }}\n}}"
        );
    }
    text
}

fn accessors(mirror: &Mirror<'_>) -> String {
    let mut text = format!("{HEADER}extension Crm {{");
    for accessor in &mirror.api.accessors {
        if accessor.name == "crm" {
            continue;
        }
        text.push('\n');
        doc_comment(&mut text, "    ", &super::about(accessor));
        let name = lower_camel(&accessor.name);
        let _ = writeln!(
            text,
            "    public var {name}: {} {{ handle.{name}() }}",
            accessor.type_name
        );
    }
    for (accessor, operation) in mirror.of_the_handle() {
        text.push('\n');
        doc_comment(&mut text, "    ", &operation.docs);
        let mut given = Vec::new();
        let mut passed = Vec::new();
        for argument in &operation.arguments {
            let name = lower_camel(&argument.name);
            let usual = match &argument.ty {
                Type::Optional(_) => " = nil".to_owned(),
                ty if mirror.api.may_be_left_out(ty) => format!(" = {}()", swift(ty)),
                _ => String::new(),
            };
            given.push(format!("{name}: {}{usual}", swift(&argument.ty)));
            passed.push(format!("{name}: {name}"));
        }
        let (effects, call) = if is_long(accessor, operation) {
            ("async throws", "try await")
        } else {
            ("throws", "try")
        };
        let _ = writeln!(
            text,
            "    public func {name}({}) {effects} -> {} {{\n        {call} handle.{name}({})\n    }}",
            given.join(", "),
            swift(&operation.result),
            passed.join(", "),
            name = lower_camel(&operation.name),
        );
    }
    text.push_str("}\n");
    text
}

/// The function that reads a type from JSON.
fn reader(ty: &Type) -> String {
    match ty {
        Type::List(part) => format!("list({})", reader(part)),
        Type::Map(_, value) => format!("map({})", reader(value)),
        Type::Optional(part) => format!("optional({})", reader(part)),
        Type::Json => "toJsonText".to_owned(),
        Type::Text | Type::Currency => "toText".to_owned(),
        other => format!("to{}", swift(other)),
    }
}

fn readers(mirror: &Mirror<'_>) -> String {
    let mut text = format!("{HEADER}import Foundation\n\n@testable import CrmKit\n");
    for (name, _) in all_ids(mirror.api).chain([("Cursor", "")]) {
        let _ = writeln!(
            text,
            "\nfunc to{name}(_ json: Json) throws -> {name} {{ {name}(try toText(json)) }}"
        );
    }
    let mut enums = Vec::new();
    for (name, definition) in &mirror.api.types {
        match &definition.shape {
            DefinitionShape::Record(record) => record_reader(&mut text, mirror, definition, record),
            DefinitionShape::Enum(values) => {
                enums.push(name.as_str());
                let values = values
                    .iter()
                    .map(|value| (value.name.as_str(), value.variant.as_str()));
                enum_reader(&mut text, name, values);
            }
            DefinitionShape::Union(union) => {
                let _ = writeln!(
                    text,
                    "\nfunc to{name}(_ json: Json) throws -> {name} {{\n    let (kind, rest) = try kindOf(json, \"{}\")\n    switch kind {{",
                    union.tag
                );
                for variant in &union.variants {
                    let _ = writeln!(
                        text,
                        "    case \"{}\": return .{}(try to{}(rest))",
                        variant.name,
                        case(&variant.rust),
                        swift(&variant.ty)
                    );
                }
                text.push_str("    default: throw Unreadable(\"kind \\(kind)\")\n    }\n}\n");
            }
        }
    }
    let codes = mirror.api.codes.iter();
    enum_reader(
        &mut text,
        "ErrorCode",
        codes.map(|code| (code.name.as_str(), code.variant.as_str())),
    );
    for (name, ty) in &mirror.monomorphic {
        if let Type::Page(part) = ty {
            let _ = writeln!(
                text,
                "\nfunc to{name}(_ json: Json) throws -> {name} {{\n    \
                 let fields = try Entries(json, [\"items\", \"next\"])\n    \
                 let items = try fields.need(\"items\", list({}))\n    \
                 return {name}(items: items, next: try fields.maybe(\"next\", toCursor))\n}}",
                reader(part)
            );
        }
    }
    text.push_str("\n/// Every enum: how a value is read, and how many there are.\n");
    text.push_str("let enums: [String: (read: @Sendable (Json) throws -> AnyHashable, count: Int)] = [\n");
    for name in enums.into_iter().chain(["ErrorCode"]) {
        let _ = writeln!(
            text,
            "    \"{name}\": ({{ AnyHashable(try to{name}($0)) }}, {}.allCases.count),",
            qualified(name)
        );
    }
    text.push_str("]\n");
    text
}

/// `InPerson` as `inPerson`.
fn case(variant: &str) -> String {
    lower_camel(&super::super::model::snake(variant))
}

fn enum_reader<'a>(text: &mut String, name: &str, values: impl Iterator<Item = (&'a str, &'a str)>) {
    let _ = writeln!(
        text,
        "\nfunc to{name}(_ json: Json) throws -> {} {{\n    let name = try toText(json)\n    switch name {{",
        qualified(name)
    );
    for (wire, variant) in values {
        let _ = writeln!(text, "    case \"{wire}\": return .{}", case(variant));
    }
    text.push_str("    default: throw Unreadable(\"value \\(name)\")\n    }\n}\n");
}

fn record_reader(text: &mut String, mirror: &Mirror<'_>, definition: &Definition, record: &Record) {
    let name = &definition.name;
    let names: Vec<String> = record
        .fields
        .iter()
        .map(|field| format!("\"{}\"", field.name))
        .collect();
    let _ = writeln!(
        text,
        "\nfunc to{name}(_ json: Json) throws -> {} {{\n    let fields = try Entries(json, [{}])",
        qualified(name),
        names.join(", ")
    );
    let mut passed = Vec::new();
    // One statement a field: the compiler takes long for one expression of all.
    for (at, field) in record.fields.iter().enumerate() {
        let key = &field.name;
        let read = match reading(mirror, name, field) {
            Reading::Needed => format!("try fields.need(\"{key}\", {})", reader(&field.ty)),
            Reading::Maybe(part) => format!("try fields.maybe(\"{key}\", {})", reader(part)),
            Reading::Patch(patch, part) => format!(
                "try fields.patch(\"{key}\", {patch}.clear, {}, {patch}.set)",
                reader(part)
            ),
            Reading::Json => format!("try fields.maybe(\"{key}\", toJsonText) ?? \"null\""),
            Reading::Empty => format!(
                "try fields.maybe(\"{key}\", {}) ?? {}",
                reader(&field.ty),
                empty(&field.ty)
            ),
        };
        let _ = writeln!(text, "    let value{at} = {read}");
        passed.push(format!("{}: value{at}", lower_camel(key)));
    }
    let _ = writeln!(text, "    return {}({})\n}}", qualified(name), passed.join(", "));
}

fn empty(ty: &Type) -> &'static str {
    match ty {
        Type::List(_) => "[]",
        Type::Map(..) => "[:]",
        _ => "false",
    }
}

/// The arguments of an operation, read from `given`.
fn arguments(mirror: &Mirror<'_>, operation: &Operation) -> String {
    let each = operation.arguments.iter().map(|argument| {
        let key = &argument.name;
        let read = match &argument.ty {
            Type::Optional(part) => format!("try given.maybe(\"{key}\", {})", reader(part)),
            ty if mirror.api.may_be_left_out(ty) => {
                format!("try given.maybe(\"{key}\", {}) ?? {}()", reader(ty), swift(ty))
            }
            ty => format!("try given.need(\"{key}\", {})", reader(ty)),
        };
        format!("{}: {read}", lower_camel(key))
    });
    each.collect::<Vec<_>>().join(", ")
}

fn names(operation: &Operation) -> String {
    let each = operation
        .arguments
        .iter()
        .map(|argument| format!("\"{}\"", argument.name));
    each.collect::<Vec<_>>().join(", ")
}

/// Binds `given` when there are arguments, and checks that there are none otherwise.
fn fields(operation: &Operation) -> String {
    let bound = if operation.arguments.is_empty() {
        "_"
    } else {
        "let given"
    };
    format!("{bound} = try Entries(args, [{}])", names(operation))
}

fn calls(mirror: &Mirror<'_>) -> String {
    let mut text = format!("{HEADER}import Foundation\n\n@testable import CrmKit\n");
    text.push_str("\n/// Calls an operation by its name, through its own types.\n");
    text.push_str(
        "func call(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {\n",
    );
    text.push_str("    switch operation.prefix(while: { $0 != \".\" }) {\n");
    for accessor in &mirror.api.accessors {
        let _ = writeln!(
            text,
            "    case \"{}\": try await call{}(crm, operation, args, check)",
            accessor.name, accessor.type_name
        );
    }
    text.push_str("    default: throw Unreadable(\"operation \\(operation)\")\n    }\n}\n");
    for accessor in &mirror.api.accessors {
        let _ = writeln!(
            text,
            "\nprivate func call{}(_ crm: Crm, _ operation: String, _ args: Json, _ check: Check) async throws {{\n    switch operation {{",
            accessor.type_name
        );
        for operation in &accessor.operations {
            call(&mut text, mirror, accessor, operation);
        }
        text.push_str("    default: throw Unreadable(\"operation \\(operation)\")\n    }\n}\n");
    }
    text.push_str("\n/// A command of a batch by its operation's name.\n");
    text.push_str(
        "func toCommand(_ operation: String, _ args: Json) throws -> Command {\n    switch operation {\n",
    );
    for (accessor, operation) in in_batches(mirror) {
        let _ = writeln!(
            text,
            "    case \"{}.{}\":\n        {}\n        return .{}(.{}{})",
            accessor.name,
            operation.name,
            fields(operation),
            lower_camel(&accessor.name),
            lower_camel(&operation.name),
            if operation.arguments.is_empty() {
                String::new()
            } else {
                format!("({})", arguments(mirror, operation))
            }
        );
    }
    text.push_str("    default: throw Unreadable(\"command \\(operation)\")\n    }\n}\n");
    text.push_str("\n/// What a command of a batch gives.\n");
    text.push_str(
        "func toAnswer(_ operation: String, _ json: Json) throws -> Answer {\n    switch operation {\n",
    );
    for (accessor, operation) in in_batches(mirror) {
        let made = match super::answer(&operation.result) {
            Some(name) => format!(".{}(try {}(json))", case(&name), reader(&operation.result)),
            None => ".nothing".to_owned(),
        };
        let _ = writeln!(
            text,
            "    case \"{}.{}\": return {made}",
            accessor.name, operation.name
        );
    }
    text.push_str("    default: throw Unreadable(\"command \\(operation)\")\n    }\n}\n");
    text.push_str("\n/// Every operation, each called above.\nlet operations: Set<String> = [\n");
    for accessor in &mirror.api.accessors {
        for operation in &accessor.operations {
            let _ = writeln!(text, "    \"{}.{}\",", accessor.name, operation.name);
        }
    }
    text.push_str("]\n");
    text
}

fn call(text: &mut String, mirror: &Mirror<'_>, accessor: &Accessor, operation: &Operation) {
    let on = if accessor.name == "crm" {
        "crm".to_owned()
    } else {
        format!("crm.{}", lower_camel(&accessor.name))
    };
    let effects = if is_long(accessor, operation) {
        "try await"
    } else {
        "try"
    };
    let _ = writeln!(
        text,
        "    case \"{}.{}\":\n        {}",
        accessor.name,
        operation.name,
        fields(operation)
    );
    let call = format!(
        "{effects} {on}.{}({})",
        lower_camel(&operation.name),
        arguments(mirror, operation)
    );
    if operation.result == Type::Unit {
        let _ = writeln!(text, "        {call}\n        try check.nothing()");
    } else {
        let _ = writeln!(
            text,
            "        let found = {call}\n        try check.that(found, {})",
            reader(&operation.result)
        );
    }
}
