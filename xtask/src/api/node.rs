//! `crm-node`: the accessors in JavaScript, and the typings of everything.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::Generated;
use super::model::{Access, Accessor, Api, Argument, Definition, DefinitionShape, Operation, Record, Type};

const HEADER: &str = "// Written by `cargo xtask api` from the sources of crm-core; change those.\n\n";

/// The types that records are made of.
const BASE: &str = "\
/** An exact decimal number as text, such as `'12.50'`. */
export type Decimal = string
/** A decimal as it may be given: text, or a whole number. A fraction is given as text, so that no digit is lost. */
export type DecimalInput = string | number | bigint
/** A 64-bit whole number as it may be given: one above 2**53 - 1 as a bigint. */
export type IntegerInput = number | bigint
/** A civil date, `'2026-01-31'`. */
export type CivilDate = string
/** A currency by its ISO 4217 code, such as `'EUR'`. */
export type Currency = string
/** Where a list goes on: opaque. */
export type Cursor = string
/** Any JSON; whole numbers above 2**53 - 1 are bigints. */
export type Json = null | boolean | number | bigint | string | Json[] | { [key: string]: Json }
/** A custom value with its type. */
export type Value =
  | { type: 'text'; value: string }
  | { type: 'integer'; value: bigint }
  | { type: 'decimal'; value: Decimal }
  | { type: 'bool'; value: boolean }
  | { type: 'date'; value: CivilDate }
  | { type: 'timestamp'; value: Date }
  | { type: 'texts'; value: string[] }
/** A custom value as it may be given. */
export type ValueInput =
  | { type: 'text'; value: string }
  | { type: 'integer'; value: IntegerInput }
  | { type: 'decimal'; value: DecimalInput }
  | { type: 'bool'; value: boolean }
  | { type: 'date'; value: CivilDate }
  | { type: 'timestamp'; value: Date }
  | { type: 'texts'; value: readonly string[] }
/** A column of a file: its header, its place (the first is 0), or the same text in every row. */
export type Column = string | number | { fixed: string }
/** One page of a list. */
export interface Page<T> {
  items: T[]
  /** Where the next page begins; absent on the last page. */
  next?: Cursor
}
";

pub(super) fn emit(api: &Api) -> Vec<Generated> {
    vec![
        ("crm-node/lib/accessors.js".to_owned(), javascript(api)),
        ("crm-node/lib/generated.d.ts".to_owned(), Typings::of(api).write()),
    ]
}

/// `postal_code` as `postalCode`.
fn camel(name: &str) -> String {
    let mut camel = String::new();
    let mut up = false;
    for letter in name.chars() {
        match letter {
            '_' => up = true,
            _ if up => {
                camel.push(letter.to_ascii_uppercase());
                up = false;
            }
            _ => camel.push(letter),
        }
    }
    camel
}

/// `postal_code` as `PostalCode`.
fn pascal(name: &str) -> String {
    camel(&format!("_{name}"))
}

/// A parameter's name: `new` is a word of the language.
fn parameter(argument: &Argument) -> String {
    match argument.name.as_str() {
        "new" => "input".to_owned(),
        name => camel(name),
    }
}

/// Whether an argument may be left out here: nobody creates or changes a record without saying how.
fn may_be_left_out(api: &Api, argument: &Argument) -> bool {
    !matches!(argument.name.as_str(), "new" | "patch") && api.may_be_left_out(&argument.ty)
}

/// The arguments in the order of the parameters: what must be given first.
fn ordered<'a>(api: &Api, operation: &'a Operation) -> Vec<&'a Argument> {
    let (optional, required): (Vec<_>, Vec<_>) = operation
        .arguments
        .iter()
        .partition(|argument| may_be_left_out(api, argument));
    required.into_iter().chain(optional).collect()
}

/// Whether an operation takes one object, and may be watched.
fn is_import(accessor: &Accessor, operation: &Operation) -> bool {
    accessor.name == "imports" && matches!(operation.name.as_str(), "customers" | "orders" | "load")
}

/// The item's type and the iterating method's name, of an operation that gives pages.
fn iterated(operation: &Operation) -> Option<(&Type, String)> {
    let Type::Page(item) = &operation.result else {
        return None;
    };
    let name = match operation.name.as_str() {
        "list" => "iter".to_owned(),
        other => format!("iter{}", pascal(other)),
    };
    Some((item, name))
}

/// The name of the method that gives all rows of an operation as a table, and the arguments it takes.
fn tabulated<'a>(api: &'a Api, operation: &'a Operation) -> Option<(String, Vec<&'a Argument>)> {
    let (Type::Page(row) | Type::List(row)) = &operation.result else {
        return None;
    };
    let is_table = operation.access == Access::Read && matches!(**row, Type::Named(_));
    let mut arguments = ordered(api, operation);
    arguments.retain(|argument| argument.name != "page");
    is_table.then(|| (format!("{}Table", camel(&operation.name)), arguments))
}

fn is_of_the_handle(accessor: &Accessor) -> bool {
    accessor
        .operations
        .iter()
        .all(|operation| operation.access == Access::Handle)
}

/// The accessors but the handle's own operations.
fn accessors(api: &Api) -> impl Iterator<Item = &Accessor> {
    api.accessors.iter().filter(|accessor| accessor.name != "crm")
}

/// The handle's own operations.
fn own(api: &Api) -> impl Iterator<Item = (&Accessor, &Operation)> {
    api.accessors
        .iter()
        .filter(|accessor| accessor.name == "crm")
        .flat_map(|accessor| {
            accessor
                .operations
                .iter()
                .map(move |operation| (accessor, operation))
        })
}

fn javascript(api: &Api) -> String {
    let mut text = format!("{HEADER}'use strict'\n\nconst {{ pages }} = require('./pages')\n\n");
    for accessor in accessors(api) {
        let _ = writeln!(
            text,
            "class {} {{\n  #context\n\n  constructor(context) {{\n    this.#context = context\n  }}",
            accessor.type_name
        );
        for operation in &accessor.operations {
            method(&mut text, api, accessor, operation);
        }
        text.push_str("}\n\n");
    }
    text.push_str("class Accessors {\n  constructor(context) {\n");
    for accessor in accessors(api).filter(|accessor| !is_of_the_handle(accessor)) {
        let _ = writeln!(
            text,
            "    this.{} = new {}(context)",
            camel(&accessor.name),
            accessor.type_name
        );
    }
    text.push_str("  }\n}\n\nclass Operations extends Accessors {\n  #context\n\n  constructor(context) {\n    super(context)\n    this.#context = context\n");
    for accessor in accessors(api).filter(|accessor| is_of_the_handle(accessor)) {
        let _ = writeln!(
            text,
            "    this.{} = new {}(context)",
            camel(&accessor.name),
            accessor.type_name
        );
    }
    text.push_str("  }\n");
    for (accessor, operation) in own(api) {
        method(&mut text, api, accessor, operation);
    }
    text.push_str("}\n\nmodule.exports = { Accessors, Operations }\n");
    text
}

fn method(text: &mut String, api: &Api, accessor: &Accessor, operation: &Operation) {
    let name = camel(&operation.name);
    let wire = format!("{}.{}", accessor.name, operation.name);
    if is_import(accessor, operation) {
        let _ = writeln!(
            text,
            "\n  {name}({{ onProgress, ...options }}) {{\n    return this.#context.run('{wire}', options, onProgress)\n  }}"
        );
        return;
    }
    let parameters: Vec<String> = ordered(api, operation).into_iter().map(parameter).collect();
    let parameters = parameters.join(", ");
    let given = object(operation.arguments.iter());
    let _ = writeln!(
        text,
        "\n  {name}({parameters}) {{\n    return this.#context.run('{wire}', {given})\n  }}"
    );
    if let Some((_, iterating)) = iterated(operation) {
        let _ = writeln!(
            text,
            "\n  {iterating}({parameters}) {{\n    return pages((page) => this.{name}({parameters}), page)\n  }}"
        );
    }
    if let Some((table, arguments)) = tabulated(api, operation) {
        let parameters: Vec<String> = arguments.iter().copied().map(parameter).collect();
        let _ = writeln!(
            text,
            "\n  {table}({}) {{\n    return this.#context.table('{wire}', {})\n  }}",
            parameters.join(", "),
            object(arguments.into_iter())
        );
    }
}

/// The arguments as an object, each from the parameter of its name.
fn object<'a>(arguments: impl Iterator<Item = &'a Argument>) -> String {
    let given: Vec<String> = arguments
        .map(|argument| match (camel(&argument.name), parameter(argument)) {
            (name, parameter) if name == parameter => name,
            (name, parameter) => format!("{name}: {parameter}"),
        })
        .collect();
    if given.is_empty() {
        "{}".to_owned()
    } else {
        format!("{{ {} }}", given.join(", "))
    }
}

/// Which way a value goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    In,
    Out,
}

struct Typings<'a> {
    api: &'a Api,
    /// The types that are given to an operation.
    given: BTreeSet<&'a str>,
    /// The types that an operation gives.
    got: BTreeSet<&'a str>,
    /// Names of fields, arguments and operations that JavaScript spells differently.
    renamed: BTreeSet<&'a str>,
}

impl<'a> Typings<'a> {
    fn of(api: &'a Api) -> Self {
        let mut typings = Self {
            api,
            given: BTreeSet::new(),
            got: BTreeSet::new(),
            renamed: BTreeSet::new(),
        };
        for accessor in &api.accessors {
            for operation in &accessor.operations {
                typings.renamed.insert(&operation.name);
                for argument in &operation.arguments {
                    typings.renamed.insert(&argument.name);
                    reach(api, &argument.ty, &mut typings.given);
                }
                reach(api, &operation.result, &mut typings.got);
            }
        }
        for (name, definition) in &api.types {
            if !typings.given.contains(name.as_str()) {
                reach_named(api, name, &mut typings.got);
            }
            if let DefinitionShape::Record(record) = &definition.shape {
                let names = record.fields.iter().map(|field| field.name.as_str());
                typings.renamed.extend(names);
            }
        }
        for definition in api.types.values() {
            if let DefinitionShape::Enum(values) = &definition.shape {
                for value in values {
                    typings.renamed.remove(value.name.as_str());
                }
            }
        }
        for code in &api.codes {
            typings.renamed.remove(code.name.as_str());
        }
        typings
    }

    fn write(&self) -> String {
        let mut text = format!("{HEADER}{BASE}");
        for (name, docs) in &self.api.ids {
            self.docs(&mut text, "", docs);
            let _ = writeln!(text, "export type {name} = string");
        }
        if !self.api.ids.contains_key("Uuid") {
            text.push_str("/** An id of a kind that stands beside it. */\nexport type Uuid = string\n");
        }
        for (name, definition) in &self.api.types {
            self.definition(&mut text, name, definition);
        }
        self.errors(&mut text);
        for accessor in accessors(self.api) {
            self.accessor(&mut text, accessor);
        }
        self.places(&mut text);
        text
    }

    /// Where the accessors hang.
    fn places(&self, text: &mut String) {
        let place = |text: &mut String, accessor: &Accessor, ty: &str| {
            let first = accessor.docs.lines().next().unwrap_or_default();
            self.docs(text, "  ", first);
            let _ = writeln!(text, "  readonly {}: {ty}", camel(&accessor.name));
        };
        text.push_str("/** What a snapshot offers. */\nexport interface Readers {\n");
        for accessor in accessors(self.api) {
            if let Some(ty) = reader(accessor) {
                place(text, accessor, &ty);
            }
        }
        text.push_str("}\n/** What a handle offers, and a batch. */\nexport interface Accessors {\n");
        for accessor in accessors(self.api).filter(|accessor| !is_of_the_handle(accessor)) {
            place(text, accessor, &accessor.type_name);
        }
        text.push_str(
            "}\n/** What only a handle offers. */\nexport interface Operations extends Accessors {\n",
        );
        for accessor in accessors(self.api).filter(|accessor| is_of_the_handle(accessor)) {
            place(text, accessor, &accessor.type_name);
        }
        for (accessor, operation) in own(self.api) {
            self.method(text, accessor, operation);
        }
        text.push_str("}\n");
    }

    fn errors(&self, text: &mut String) {
        text.push_str("/**\n * What is wrong, stable and the same in all languages.\n *\n");
        for code in &self.api.codes {
            let _ = writeln!(text, " * - `{}`: {}", code.name, code.message);
        }
        let names: Vec<String> = self
            .api
            .codes
            .iter()
            .map(|code| format!("'{}'", code.name))
            .collect();
        let kinds: BTreeSet<String> = self
            .api
            .codes
            .iter()
            .map(|code| format!("'{}'", code.kind))
            .collect();
        let kinds: Vec<String> = kinds.into_iter().collect();
        let _ = writeln!(text, " */\nexport type ErrorCode = {}", names.join(" | "));
        let _ = writeln!(
            text,
            "/** What a caller can do about an error. */\nexport type ErrorKind = {}",
            kinds.join(" | ")
        );
    }

    fn definition(&self, text: &mut String, name: &str, definition: &Definition) {
        match &definition.shape {
            DefinitionShape::Record(record) => {
                let (given, got) = (self.given.contains(name), self.got.contains(name));
                self.docs(text, "", &definition.docs);
                self.record(text, name, record, if got { Way::Out } else { Way::In });
                if given && got && self.is_wider(&Type::named(name)) {
                    let _ = writeln!(text, "/** `{name}` as it may be given. */");
                    self.record(text, &format!("{name}Input"), record, Way::In);
                }
            }
            DefinitionShape::Enum(values) => {
                let mut docs = definition.docs.clone();
                if values.iter().any(|value| !value.docs.is_empty()) {
                    docs.push('\n');
                    for value in values {
                        let _ = write!(docs, "\n- `{}`: {}", value.name, value.docs.replace('\n', " "));
                    }
                }
                self.docs(text, "", &docs);
                let values: Vec<String> = values.iter().map(|value| format!("'{}'", value.name)).collect();
                let _ = writeln!(text, "export type {name} = {}", values.join(" | "));
            }
            DefinitionShape::Union(union) => {
                self.docs(text, "", &definition.docs);
                let variants = union.variants.iter().map(|variant| {
                    let record = self.name_of(&variant.ty, Way::Out);
                    format!(
                        "\n  | ({record} & {{ {}: '{}' }})",
                        camel(&union.tag),
                        variant.name
                    )
                });
                let _ = writeln!(text, "export type {name} ={}", variants.collect::<String>());
            }
        }
    }

    fn record(&self, text: &mut String, name: &str, record: &Record, way: Way) {
        let _ = writeln!(text, "export interface {name} {{");
        for field in &record.fields {
            self.docs(text, "  ", &field.docs);
            let _ = writeln!(
                text,
                "  {}",
                self.property(&field.name, &field.ty, field.optional, way)
            );
        }
        text.push_str("}\n");
    }

    fn property(&self, name: &str, ty: &Type, optional: bool, way: Way) -> String {
        let name = camel(name);
        let inner = match ty {
            Type::Optional(inner) | Type::Patch(inner) => inner,
            _ => ty,
        };
        let may_be_null = !std::ptr::eq(inner, ty);
        let written = self.name_of(inner, way);
        match (way, optional || may_be_null) {
            (Way::In, true) if may_be_null => format!("{name}?: {written} | null | undefined"),
            (Way::In, true) => format!("{name}?: {written} | undefined"),
            (Way::Out, true) if may_be_null => format!("{name}?: {written}"),
            _ => format!("{name}: {written}"),
        }
    }

    fn accessor(&self, text: &mut String, accessor: &Accessor) {
        let reads = |operation: &&Operation| operation.access == Access::Read;
        let name = &accessor.type_name;
        for operation in accessor
            .operations
            .iter()
            .filter(|operation| is_import(accessor, operation))
        {
            let _ = writeln!(
                text,
                "/** What `{}.{}` takes. */\nexport interface {}Import {{",
                accessor.name,
                camel(&operation.name),
                pascal(&operation.name)
            );
            for argument in &operation.arguments {
                let optional = self.api.may_be_left_out(&argument.ty);
                let _ = writeln!(
                    text,
                    "  {}",
                    self.property(&argument.name, &argument.ty, optional, Way::In)
                );
            }
            text.push_str(
                "  /** Is told how far the import has come; it ends when the answer is `false`. */\n  \
                 onProgress?: ((progress: Progress) => boolean | void) | null | undefined\n}\n",
            );
        }
        self.docs(text, "", &accessor.docs);
        let mut parents = String::new();
        if let Some(reader) = reader(accessor)
            && reader != *name
        {
            let _ = writeln!(text, "export interface {reader} {{");
            for operation in accessor.operations.iter().filter(reads) {
                self.method(text, accessor, operation);
            }
            text.push_str("}\n");
            self.docs(text, "", &accessor.docs);
            parents = format!(" extends {reader}");
        }
        let _ = writeln!(text, "export interface {name}{parents} {{");
        for operation in &accessor.operations {
            if parents.is_empty() || operation.access != Access::Read {
                self.method(text, accessor, operation);
            }
        }
        text.push_str("}\n");
    }

    fn method(&self, text: &mut String, accessor: &Accessor, operation: &Operation) {
        let name = camel(&operation.name);
        self.docs(text, "  ", &operation.docs);
        let result = match &operation.result {
            Type::Unit => "void".to_owned(),
            ty => self.name_of(ty, Way::Out),
        };
        if is_import(accessor, operation) {
            let _ = writeln!(
                text,
                "  {name}(options: {}Import): Promise<{result}>",
                pascal(&operation.name)
            );
            return;
        }
        let parameters: Vec<String> = ordered(self.api, operation)
            .into_iter()
            .map(|argument| {
                let name = parameter(argument);
                let ty = match &argument.ty {
                    Type::Optional(inner) => format!("{} | null", self.name_of(inner, Way::In)),
                    ty => self.name_of(ty, Way::In),
                };
                let mark = if may_be_left_out(self.api, argument) {
                    "?"
                } else {
                    ""
                };
                format!("{name}{mark}: {ty}")
            })
            .collect();
        let parameters = parameters.join(", ");
        let _ = writeln!(text, "  {name}({parameters}): Promise<{result}>");
        if let Some((item, iterating)) = iterated(operation) {
            let item = self.name_of(item, Way::Out);
            let _ = writeln!(
                text,
                "  /** All that `{name}` gives, read page by page; `page.limit` is how many are read at once. */\n  \
                 {iterating}({parameters}): AsyncGenerator<{item}, void, undefined>"
            );
        }
        if let Some((table, arguments)) = tabulated(self.api, operation) {
            let parameters = self.parameters(&arguments);
            let _ = writeln!(
                text,
                "  /** All that `{name}` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. \
                 The columns have the fields' names in snake case. */\n  \
                 {table}({parameters}): Promise<Uint8Array>"
            );
        }
    }

    fn parameters(&self, arguments: &[&Argument]) -> String {
        let parameter = |argument: &&Argument| {
            let ty = match &argument.ty {
                Type::Optional(inner) => format!("{} | null", self.name_of(inner, Way::In)),
                ty => self.name_of(ty, Way::In),
            };
            let mark = if may_be_left_out(self.api, argument) {
                "?"
            } else {
                ""
            };
            format!("{}{mark}: {ty}", parameter(argument))
        };
        let parameters: Vec<String> = arguments.iter().map(parameter).collect();
        parameters.join(", ")
    }

    fn name_of(&self, ty: &Type, way: Way) -> String {
        let one = |out: &str, given: &str| if way == Way::In { given } else { out }.to_owned();
        match ty {
            Type::Unit => "null".to_owned(),
            Type::Bool => "boolean".to_owned(),
            Type::Integer("u64" | "i64") => one("bigint", "IntegerInput"),
            Type::Integer(_) | Type::Float => "number".to_owned(),
            Type::Text => "string".to_owned(),
            Type::Decimal => one("Decimal", "DecimalInput"),
            Type::Date => "CivilDate".to_owned(),
            Type::Timestamp => "Date".to_owned(),
            Type::Currency => "Currency".to_owned(),
            Type::Id(name) => name.clone(),
            Type::Cursor => "Cursor".to_owned(),
            Type::ErrorCode => "ErrorCode".to_owned(),
            Type::Json => one("Json", "unknown"),
            Type::Value => one("Value", "ValueInput"),
            Type::Column => "Column".to_owned(),
            Type::Optional(part) | Type::Patch(part) => format!("{} | null", self.name_of(part, way)),
            Type::List(part) => {
                let part = match self.name_of(part, way) {
                    part if part.contains(' ') => format!("({part})"),
                    part => part,
                };
                one(&format!("{part}[]"), &format!("readonly {part}[]"))
            }
            Type::Map(_, value) => {
                let value = self.name_of(value, way);
                let map = format!("[key: string]: {value}");
                one(&format!("{{ {map} }}"), &format!("{{ readonly {map} }}"))
            }
            Type::Page(part) => format!("Page<{}>", self.name_of(part, way)),
            Type::Named(name) => {
                let both = self.given.contains(name.as_str()) && self.got.contains(name.as_str());
                if way == Way::In && both && self.is_wider(ty) {
                    format!("{name}Input")
                } else {
                    name.clone()
                }
            }
        }
    }

    /// Whether more may be given than is got.
    fn is_wider(&self, ty: &Type) -> bool {
        match ty {
            Type::Integer("u64" | "i64") | Type::Decimal | Type::Value => true,
            Type::Named(name) => match self.api.types.get(name).map(|found| &found.shape) {
                Some(DefinitionShape::Record(record)) => record.fields.iter().any(|field| {
                    let may_be_null = matches!(field.ty, Type::Optional(_) | Type::Patch(_));
                    (field.optional && !may_be_null) || self.is_wider(&field.ty)
                }),
                _ => false,
            },
            _ => ty.parts().into_iter().any(|part| self.is_wider(part)),
        }
    }

    fn docs(&self, text: &mut String, indent: &str, docs: &str) {
        if docs.is_empty() {
            return;
        }
        let lines: Vec<String> = docs.lines().map(|line| self.spelled(line)).collect();
        if let [line] = lines.as_slice() {
            let _ = writeln!(text, "{indent}/** {line} */");
            return;
        }
        let _ = writeln!(text, "{indent}/**");
        for line in lines {
            let _ = writeln!(text, "{}", format!("{indent} * {line}").trim_end());
        }
        let _ = writeln!(text, "{indent} */");
    }

    /// A line of Rust's documentation with the names as JavaScript has them.
    fn spelled(&self, line: &str) -> String {
        let mut spelled = String::new();
        for (at, part) in line.split('`').enumerate() {
            if at > 0 {
                spelled.push('`');
            }
            if at % 2 == 1 {
                spelled.push_str(&self.code(part));
            } else {
                spelled.push_str(part);
            }
        }
        without_links(&spelled).replace("*/", "* /")
    }

    fn code(&self, code: &str) -> String {
        if code == "None" {
            return "undefined".to_owned();
        }
        let part = |part: &str| {
            if self.renamed.contains(part) {
                camel(part)
            } else {
                part.to_owned()
            }
        };
        let path: Vec<String> = code
            .split("::")
            .filter(|part| *part != "crate")
            .map(part)
            .collect();
        path.join(".")
    }
}

/// The accessor's type on a snapshot; none when it has nothing to read.
fn reader(accessor: &Accessor) -> Option<String> {
    let reads = |operation: &Operation| operation.access == Access::Read;
    if accessor.operations.iter().all(reads) {
        Some(accessor.type_name.clone())
    } else if accessor.operations.iter().any(reads) {
        Some(format!("{}Reader", accessor.type_name))
    } else {
        None
    }
}

/// ``[`Crm`](crate::Crm)`` and ``[`Crm`]`` as `` `Crm` ``.
fn without_links(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("[`") {
        text.push_str(before);
        let Some((name, after)) = after.split_once("`]") else {
            text.push_str("[`");
            rest = after;
            continue;
        };
        let _ = write!(text, "`{name}`");
        rest = match after.strip_prefix('(').and_then(|target| target.split_once(')')) {
            Some((_, after)) => after,
            None => after,
        };
    }
    text.push_str(rest);
    text
}

fn reach<'a>(api: &'a Api, ty: &'a Type, reached: &mut BTreeSet<&'a str>) {
    if let Type::Named(name) = ty {
        reach_named(api, name, reached);
    }
    for part in ty.parts() {
        reach(api, part, reached);
    }
}

fn reach_named<'a>(api: &'a Api, name: &'a str, reached: &mut BTreeSet<&'a str>) {
    if !reached.insert(name) {
        return;
    }
    match api.types.get(name).map(|found| &found.shape) {
        Some(DefinitionShape::Record(record)) => {
            for field in &record.fields {
                reach(api, &field.ty, reached);
            }
        }
        Some(DefinitionShape::Union(union)) => {
            for variant in &union.variants {
                reach(api, &variant.ty, reached);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_as_in_javascript() {
        for (rust, javascript) in [
            ("get", "get"),
            ("find_by_sku", "findBySku"),
            ("view_360", "view360"),
        ] {
            assert_eq!(camel(rust), javascript);
        }
        assert_eq!(pascal("find_by_sku"), "FindBySku");
    }

    #[test]
    fn links_are_plain_words() {
        assert_eq!(
            without_links("from [`Crm`](crate::Crm), as [`X`] or [0]"),
            "from `Crm`, as `X` or [0]"
        );
    }
}
