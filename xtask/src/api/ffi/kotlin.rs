//! Kotlin: ids, the accessors of `Crm`, and what its tests run the scenarios by.

use std::fmt::Write as _;

use super::super::Generated;
use super::super::model::{Accessor, Definition, DefinitionShape, Operation, Record, Type, snake};
use super::languages::{Reading, doc_comment, in_batches, lower_camel, reading};
use super::{Mirror, all_ids, camel, is_long, monomorphic};

const HEADER: &str = "// Written by `cargo xtask api` from the sources of crm-core; change those.\n\n";

pub(super) fn emit(mirror: &Mirror<'_>) -> Vec<Generated> {
    let main = |name: &str, text| (format!("crm-ffi/kotlin/src/main/generated/crm/{name}.kt"), text);
    let test = |name: &str, text| (format!("crm-ffi/kotlin/src/test/generated/crm/{name}.kt"), text);
    vec![
        main("Ids", ids(mirror)),
        main("Accessors", accessors(mirror)),
        test("Reading", readers(mirror)),
        test("Calls", calls(mirror)),
    ]
}

/// A type as Kotlin writes it.
fn kotlin(ty: &Type) -> String {
    match ty {
        Type::Unit => "Unit".to_owned(),
        Type::Bool => "Boolean".to_owned(),
        Type::Integer(name) => match *name {
            "u8" => "UByte",
            "i16" => "Short",
            "u16" => "UShort",
            "i64" => "Long",
            "u64" => "ULong",
            _ => "UInt",
        }
        .to_owned(),
        Type::Float => "Double".to_owned(),
        Type::Text | Type::Json | Type::Currency => "String".to_owned(),
        Type::Bytes => "ByteArray".to_owned(),
        Type::List(part) => format!("List<{}>", kotlin(part)),
        Type::Map(key, value) => format!("Map<{}, {}>", kotlin(key), kotlin(value)),
        Type::Optional(part) => format!("{}?", kotlin(part)),
        Type::Patch(_) => format!("{}?", monomorphic(ty).unwrap_or_default()),
        other => super::mirrored(other),
    }
}

fn ids(mirror: &Mirror<'_>) -> String {
    let mut text = format!("{HEADER}package crm\n");
    let cursor = ("Cursor", "A position in a list, opaque.");
    for (name, about) in all_ids(mirror.api).chain([cursor]) {
        text.push('\n');
        doc_comment(&mut text, "", about);
        let _ = writeln!(
            text,
            "@JvmInline\npublic value class {name}(public val value: String) {{\n    \
             override fun toString(): String = value\n}}"
        );
    }
    text
}

fn accessors(mirror: &Mirror<'_>) -> String {
    let mut text = format!(
        "{HEADER}package crm\n\n/** The domains of a CRM, each with its operations. */\n\
         public abstract class Accessors internal constructor(public val handle: CrmHandle) {{"
    );
    for accessor in &mirror.api.accessors {
        if accessor.name == "crm" {
            continue;
        }
        text.push('\n');
        doc_comment(&mut text, "    ", &super::about(accessor));
        let name = lower_camel(&accessor.name);
        let _ = writeln!(
            text,
            "    public val {name}: {} by lazy {{ handle.{name}() }}",
            accessor.type_name
        );
    }
    for operation in mirror.of_the_handle() {
        text.push('\n');
        doc_comment(&mut text, "    ", &operation.1.docs);
        let (given, passed) = parameters(mirror, operation.1);
        let _ = writeln!(
            text,
            "    public {}fun {name}({given}): {} = handle.{name}({passed})",
            if is_long(operation.0, operation.1) {
                "suspend "
            } else {
                ""
            },
            kotlin(&operation.1.result),
            name = lower_camel(&operation.1.name),
        );
    }
    text.push_str("}\n");
    text
}

fn parameters(mirror: &Mirror<'_>, operation: &Operation) -> (String, String) {
    let mut given = Vec::new();
    let mut passed = Vec::new();
    for argument in &operation.arguments {
        let name = lower_camel(&argument.name);
        let usual = match &argument.ty {
            Type::Optional(_) => " = null".to_owned(),
            ty if mirror.api.may_be_left_out(ty) => format!(" = {}()", kotlin(ty)),
            _ => String::new(),
        };
        given.push(format!("{name}: {}{usual}", kotlin(&argument.ty)));
        passed.push(name);
    }
    (given.join(", "), passed.join(", "))
}

/// The function that reads a type from JSON.
fn reader(ty: &Type) -> String {
    match ty {
        Type::List(part) => format!("list({})", reader(part)),
        Type::Map(_, value) => format!("map({})", reader(value)),
        Type::Optional(part) => format!("optional({})", reader(part)),
        Type::Json => "::toJsonText".to_owned(),
        Type::Text | Type::Currency => "::toText".to_owned(),
        other => format!("::to{}", kotlin(other)),
    }
}

/// The same, as it is called.
fn called(ty: &Type) -> String {
    reader(ty).trim_start_matches("::").to_owned()
}

fn readers(mirror: &Mirror<'_>) -> String {
    let mut text = format!(
        "{HEADER}@file:Suppress(\"LongMethod\")\n\npackage crm\n\nimport kotlinx.serialization.json.JsonElement\n"
    );
    for (name, _) in all_ids(mirror.api).chain([("Cursor", "")]) {
        let _ = writeln!(
            text,
            "\ninternal fun to{name}(json: JsonElement): {name} = {name}(toText(json))"
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
                    "\ninternal fun to{name}(json: JsonElement): {name} = when (val kind = kindOf(json, \"{}\")) {{",
                    union.tag
                );
                for variant in &union.variants {
                    let _ = writeln!(
                        text,
                        "    \"{}\" -> {name}.{}(to{}(without(json, \"{}\")))",
                        variant.name,
                        variant.rust,
                        kotlin(&variant.ty),
                        union.tag
                    );
                }
                text.push_str("    else -> throw Unreadable(\"kind $kind\")\n}\n");
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
                "\ninternal fun to{name}(json: JsonElement): {name} = Entries(json, \"items\", \"next\").run {{\n    \
                 {name}(need(\"items\", list({})), maybe(\"next\", ::toCursor))\n}}",
                reader(part)
            );
        }
    }
    text.push_str("\n/** Every enum: how a value is read, and how many there are. */\n");
    text.push_str("internal val enums: Map<String, Pair<(JsonElement) -> Any, Int>> = mapOf(\n");
    for name in enums.into_iter().chain(["ErrorCode"]) {
        let _ = writeln!(text, "    \"{name}\" to Pair(::to{name}, {name}.entries.size),");
    }
    text.push_str(")\n");
    text
}

fn enum_reader<'a>(text: &mut String, name: &str, values: impl Iterator<Item = (&'a str, &'a str)>) {
    let _ = writeln!(
        text,
        "\ninternal fun to{name}(json: JsonElement): {name} = when (val name = toText(json)) {{"
    );
    for (wire, variant) in values {
        let _ = writeln!(text, "    \"{wire}\" -> {name}.{}", snake(variant).to_uppercase());
    }
    text.push_str("    else -> throw Unreadable(\"value $name\")\n}\n");
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
        "\ninternal fun to{name}(json: JsonElement): {name} = Entries(json, {}).run {{\n    {name}(",
        names.join(", ")
    );
    for field in &record.fields {
        let key = &field.name;
        let read = match reading(mirror, name, field) {
            Reading::Needed => format!("need(\"{key}\", {})", reader(&field.ty)),
            Reading::Maybe(part) => format!("maybe(\"{key}\", {})", reader(part)),
            Reading::Patch(patch, part) => {
                format!(
                    "patch(\"{key}\", {patch}.Clear, {}) {{ {patch}.Set(it) }}",
                    reader(part)
                )
            }
            Reading::Json => format!("maybe(\"{key}\", ::toJsonText) ?: \"null\""),
            Reading::Empty => format!("maybe(\"{key}\", {}) ?: {}", reader(&field.ty), empty(&field.ty)),
        };
        let _ = writeln!(text, "        {} = {read},", field_name(key));
    }
    text.push_str("    )\n}\n");
}

fn empty(ty: &Type) -> &'static str {
    match ty {
        Type::List(_) => "listOf()",
        Type::Map(..) => "mapOf()",
        _ => "false",
    }
}

/// Words that are no name in Kotlin unless they are quoted.
const RESERVED: [&str; 8] = ["as", "class", "fun", "in", "interface", "is", "object", "when"];

/// The name of a field, as a field of Kotlin is written.
fn field_name(key: &str) -> String {
    let name = lower_camel(key);
    if RESERVED.contains(&name.as_str()) {
        format!("`{name}`")
    } else {
        name
    }
}

/// The arguments of an operation, read from `given`.
fn arguments(mirror: &Mirror<'_>, operation: &Operation) -> String {
    let each = operation.arguments.iter().map(|argument| {
        let key = &argument.name;
        let read = match &argument.ty {
            Type::Optional(part) => format!("given.maybe(\"{key}\", {})", reader(part)),
            ty if mirror.api.may_be_left_out(ty) => {
                format!("given.maybe(\"{key}\", {}) ?: {}()", reader(ty), kotlin(ty))
            }
            ty => format!("given.need(\"{key}\", {})", reader(ty)),
        };
        format!("{} = {read}", field_name(key))
    });
    each.collect::<Vec<_>>().join(", ")
}

fn names(operation: &Operation) -> String {
    let each = operation.arguments.iter();
    each.flat_map(|argument| [", \"", &argument.name, "\""]).collect()
}

fn calls(mirror: &Mirror<'_>) -> String {
    let mut text = format!("{HEADER}package crm\n\nimport kotlinx.serialization.json.JsonElement\n");
    text.push_str("\n/** Calls an operation by its name, through its own types. */\n");
    text.push_str(
        "internal suspend fun call(crm: Crm, operation: String, args: JsonElement, check: Check) {\n",
    );
    text.push_str("    when (operation.substringBefore('.')) {\n");
    for accessor in &mirror.api.accessors {
        let _ = writeln!(
            text,
            "        \"{}\" -> call{}(crm, operation, args, check)",
            accessor.name, accessor.type_name
        );
    }
    text.push_str("        else -> throw Unreadable(\"operation $operation\")\n    }\n}\n");
    for accessor in &mirror.api.accessors {
        let _ = writeln!(
            text,
            "\nprivate suspend fun call{}(crm: Crm, operation: String, args: JsonElement, check: Check) {{\n    when (operation) {{",
            accessor.type_name
        );
        for operation in &accessor.operations {
            call(&mut text, mirror, accessor, operation);
        }
        text.push_str("        else -> throw Unreadable(\"operation $operation\")\n    }\n}\n");
    }
    text.push_str("\n/** A command of a batch by its operation's name. */\n");
    text.push_str(
        "internal fun toCommand(operation: String, args: JsonElement): Command = when (operation) {\n",
    );
    for (accessor, operation) in in_batches(mirror) {
        let command = format!("{}Command.{}", accessor.type_name, camel(&operation.name));
        let (names, command) = if operation.arguments.is_empty() {
            (String::new(), command)
        } else {
            let arguments = arguments(mirror, operation);
            (names(operation), format!("{command}({arguments})"))
        };
        let given = if names.is_empty() { "" } else { " given ->" };
        let _ = writeln!(
            text,
            "    \"{}.{}\" -> Entries(args{names}).let {{{given} Command.{}({command}) }}",
            accessor.name, operation.name, accessor.type_name
        );
    }
    text.push_str("    else -> throw Unreadable(\"command $operation\")\n}\n");
    text.push_str("\n/** What a command of a batch gives. */\n");
    text.push_str(
        "internal fun toAnswer(operation: String, json: JsonElement): Answer = when (operation) {\n",
    );
    for (accessor, operation) in in_batches(mirror) {
        let made = match super::answer(&operation.result) {
            Some(name) => format!("Answer.{name}({}(json))", called(&operation.result)),
            None => "Answer.Nothing".to_owned(),
        };
        let _ = writeln!(text, "    \"{}.{}\" -> {made}", accessor.name, operation.name);
    }
    text.push_str("    else -> throw Unreadable(\"command $operation\")\n}\n");
    text.push_str(
        "\n/** Every operation, each called above. */\ninternal val operations: Set<String> = setOf(\n",
    );
    for accessor in &mirror.api.accessors {
        for operation in &accessor.operations {
            let _ = writeln!(text, "    \"{}.{}\",", accessor.name, operation.name);
        }
    }
    text.push_str(")\n");
    text
}

fn call(text: &mut String, mirror: &Mirror<'_>, accessor: &Accessor, operation: &Operation) {
    let on = if accessor.name == "crm" {
        "crm".to_owned()
    } else {
        format!("crm.{}", lower_camel(&accessor.name))
    };
    let _ = writeln!(
        text,
        "        \"{}.{}\" -> Entries(args{}).let {{ given ->\n            \
         check.that({on}.{}({}), {})\n        }}",
        accessor.name,
        operation.name,
        names(operation),
        lower_camel(&operation.name),
        arguments(mirror, operation),
        reader(&operation.result)
    );
}
