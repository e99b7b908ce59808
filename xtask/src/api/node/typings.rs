//! The typings: interfaces of records and accessors, unions of texts for enums.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::super::model::{
    Access, Accessor, Api, Argument, Definition, DefinitionShape, Operation, Record, Type, Union,
};
use super::super::spelling::Speller;
use super::{
    HEADER, accessors, camel, is_import, is_of_the_handle, iterated, may_be_left_out, ordered, own,
    parameter, pascal, tabulated,
};

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
/** What a placeholder of an expression stands for. Several are the items of `IN`; an id is a text. */
export type Parameter =
  | ValueInput
  | { type: 'interval'; value: string }
  | { type: 'list'; value: readonly (ValueInput | { type: 'interval'; value: string })[] }
/** A column of a file: its header, its place (the first is 0), or the same text in every row. */
export type Column = string | number | { fixed: string }
/** One page of a list. */
export interface Page<T> {
  items: T[]
  /** Where the next page begins; absent on the last page. */
  next?: Cursor
}
";

pub(super) fn write(api: &Api) -> String {
    Typings::of(api).write()
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
    speller: Speller<'a>,
}

impl<'a> Typings<'a> {
    fn of(api: &'a Api) -> Self {
        let mut typings = Self {
            api,
            given: BTreeSet::new(),
            got: BTreeSet::new(),
            speller: Speller::of(api, "undefined"),
        };
        for accessor in &api.accessors {
            for operation in &accessor.operations {
                for argument in &operation.arguments {
                    reach(api, &argument.ty, &mut typings.given);
                }
                reach(api, &operation.result, &mut typings.got);
            }
        }
        for name in api.types.keys() {
            if !typings.given.contains(name.as_str()) {
                reach_named(api, name, &mut typings.got);
            }
        }
        typings
    }

    fn write(&self) -> String {
        let mut text = format!("{HEADER}{BASE}");
        for (name, docs) in &self.api.ids {
            self.speller.comment(&mut text, "", docs);
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
            self.speller.comment(text, "  ", first);
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
                self.speller.comment(text, "", &definition.docs);
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
                self.speller.comment(text, "", &docs);
                let values: Vec<String> = values.iter().map(|value| format!("'{}'", value.name)).collect();
                let _ = writeln!(text, "export type {name} = {}", values.join(" | "));
            }
            DefinitionShape::Union(union) => {
                self.speller.comment(text, "", &definition.docs);
                self.union(text, name, union, Way::Out);
                let (given, got) = (self.given.contains(name), self.got.contains(name));
                if given && got && self.is_wider(&Type::named(name)) {
                    let _ = writeln!(text, "/** `{name}` as it may be given. */");
                    self.union(text, &format!("{name}Input"), union, Way::In);
                }
            }
        }
    }

    fn union(&self, text: &mut String, name: &str, union: &Union, way: Way) {
        let variants = union.variants.iter().map(|variant| {
            let record = self.name_of(&variant.ty, way);
            format!(
                "\n  | ({record} & {{ {}: '{}' }})",
                camel(&union.tag),
                variant.name
            )
        });
        let _ = writeln!(text, "export type {name} ={}", variants.collect::<String>());
    }

    fn record(&self, text: &mut String, name: &str, record: &Record, way: Way) {
        let _ = writeln!(text, "export interface {name} {{");
        for field in &record.fields {
            self.speller.comment(text, "  ", &field.docs);
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

    /// Whether the type of watches stands before this accessor.
    fn is_first_that_tells(&self, accessor: &Accessor) -> bool {
        let tells = |accessor: &&Accessor| {
            accessor
                .operations
                .iter()
                .any(|operation| operation.tells.is_some())
        };
        let first = self.api.accessors.iter().find(tells);
        first.is_some_and(|first| first.name == accessor.name)
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
                 onProgress?: ((progress: Progress) => boolean | void) | null | undefined\n  \
                 /** Ends the import when it is aborted, and rejects with its `reason`, usually an `AbortError`; what was read so far is imported. */\n  \
                 signal?: AbortSignal | null | undefined\n}\n",
            );
        }
        if self.is_first_that_tells(accessor) {
            text.push_str(
                "/** Who watches what looks at many customers, and fits of models. */\nexport interface WorkWatch {\n  \
                 /** Is told now and then how far it is. It stops when the answer is `false`, and is refused as `stopped`; of a segment that looks at everybody \
                 `build` goes on. */\n  \
                 onProgress?: ((progress: WorkProgress) => boolean | void) | null | undefined\n  \
                 /** Stops it when it is aborted, and rejects with its `reason`, usually an `AbortError`. */\n  \
                 signal?: AbortSignal | null | undefined\n}\n",
            );
        }
        self.speller.comment(text, "", &accessor.docs);
        let mut parents = String::new();
        if let Some(reader) = reader(accessor)
            && reader != *name
        {
            let _ = writeln!(text, "export interface {reader} {{");
            for operation in accessor.operations.iter().filter(reads) {
                self.method(text, accessor, operation);
            }
            text.push_str("}\n");
            self.speller.comment(text, "", &accessor.docs);
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
        self.speller.comment(text, "  ", &operation.docs);
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
        let mut parameters: Vec<String> = ordered(self.api, operation)
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
        if operation.tells.is_some() {
            parameters.push("watch?: WorkWatch".to_owned());
        }
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
            let mut parameters = self.parameters(&arguments);
            if operation.tells.is_some() {
                parameters.push_str(", watch?: WorkWatch");
            }
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
            Type::Parameter => "Parameter".to_owned(),
            Type::Bytes => "Uint8Array".to_owned(),
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
                Some(DefinitionShape::Union(union)) => {
                    union.variants.iter().any(|variant| self.is_wider(&variant.ty))
                }
                _ => false,
            },
            _ => ty.parts().into_iter().any(|part| self.is_wider(part)),
        }
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
