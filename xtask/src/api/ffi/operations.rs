//! The mirror's accessors with their operations, and the commands of a batch.

use std::fmt::Write as _;

use super::super::model::{Accessor, Argument, Form, Operation, Stopped, Type};
use super::super::wire::{HEADER, rust};
use super::{Mirror, about, answer, camel, docs, is_long, is_watched, mirrored};

impl Mirror<'_> {
    pub(super) fn operations(&self) -> String {
        let mut text = format!(
            "{HEADER}//! An object for every accessor, and a method for every operation.\n\n\
             use std::collections::HashMap;\nuse std::sync::Arc;\n\n\
             use crate::work::{{WorkListener, told}};\nuse crate::convert::{{FromCore, argument}};\n\
             use crate::error::{{Result, guarded}};\n\
             use crate::generated::enums::*;\nuse crate::generated::ids::*;\nuse crate::generated::records::*;\n\
             use crate::handle::CrmHandle;\nuse crate::imports::{{ProgressListener, source, watched}};\n\
             use crate::long::{{heard, long}};\nuse crate::values::{{CivilDate, Cursor, Parameter, Timestamp}};\n\n"
        );
        for accessor in &self.api.accessors {
            let name = if accessor.name == "crm" {
                "CrmHandle"
            } else {
                accessor.type_name.as_str()
            };
            if accessor.name != "crm" {
                docs(&mut text, &about(accessor));
                let _ = writeln!(
                    text,
                    "#[derive(Debug, uniffi::Object)]\npub struct {name} {{ pub(crate) crm: crm_core::Crm }}\n"
                );
            }
            let _ = writeln!(text, "#[uniffi::export]\nimpl {name} {{");
            if accessor.name == "crm" {
                for other in self.api.accessors.iter().filter(|other| other.name != "crm") {
                    docs(&mut text, &about(other));
                    let _ = writeln!(
                        text,
                        "pub fn {}(&self) -> Arc<{type_name}> {{ Arc::new({type_name} {{ crm: self.crm.clone() }}) }}\n",
                        other.name,
                        type_name = other.type_name
                    );
                }
            }
            for operation in &accessor.operations {
                self.operation(&mut text, accessor, operation);
                if let Some(stopped) = operation.tells {
                    self.telling(&mut text, accessor, operation, stopped);
                }
            }
            text.push_str("}\n\n");
        }
        text
    }

    fn operation(&self, text: &mut String, accessor: &Accessor, operation: &Operation) {
        let (is_long, is_watched) = (is_long(accessor, operation), is_watched(accessor, operation));
        docs(text, &operation.docs);
        let left_out: Vec<String> = operation
            .arguments
            .iter()
            .filter(|argument| self.api.may_be_left_out(&argument.ty))
            .map(|argument| argument.name.as_str())
            .chain(is_watched.then_some("progress"))
            .map(|name| format!("default({name})"))
            .collect();
        if !left_out.is_empty() {
            let _ = writeln!(text, "#[uniffi::method({})]", left_out.join(", "));
        }
        let mut arguments = String::new();
        for argument in &operation.arguments {
            let _ = write!(arguments, ", {}: {}", argument.name, mirrored(&argument.ty));
        }
        if is_watched {
            arguments.push_str(", progress: Option<Arc<dyn ProgressListener>>");
        }
        if operation.arguments.len() > 5 {
            text.push_str("#[allow(clippy::too_many_arguments, reason = \"the languages name them\")]\n");
        }
        let result = match &operation.result {
            Type::Unit => "()".to_owned(),
            other => mirrored(other),
        };
        let asynchronous = if is_long { "async " } else { "" };
        let _ = writeln!(
            text,
            "pub {asynchronous}fn {}(&self{arguments}) -> Result<{result}> {{",
            operation.name
        );
        let converted = given(accessor, operation);
        let call = call(accessor, operation, &format!("crm.{}()", accessor.name));
        if is_watched {
            watched_body(text, operation, accessor);
        } else {
            let made = match (&*accessor.name, &*operation.name) {
                ("crm", "new_id") => "Ok(Uuid::from_core(crm_core::Uuid::from_bytes(crm.new_id::<crm_core::CustomerId>().to_bytes())))".to_owned(),
                _ => format!("{call}.map(FromCore::from_core)"),
            };
            if is_long {
                let _ = writeln!(
                    text,
                    "let crm = self.crm.clone();\nlong(move |_| guarded(|| {{ {converted} {made} }})).await"
                );
            } else {
                let _ = writeln!(text, "let crm = &self.crm;\nguarded(|| {{ {converted} {made} }})");
            }
        }
        text.push_str("}\n\n");
    }

    /// The twin of an operation that tells how far it is.
    fn telling(&self, text: &mut String, accessor: &Accessor, operation: &Operation, stopped: Stopped) {
        let name = &operation.name;
        docs(
            text,
            &format!(
                "As `{name}`, on a thread of its own, and tells now and then how far it is. Whoever is told may stop it, and so \
                 does in Kotlin a caller who waits for it no longer: {}.",
                match stopped {
                    Stopped::Refused => "the error is `stopped`",
                    Stopped::Stays =>
                        "what is done so far stays, reads are exact, but slow, and `build` goes on",
                }
            ),
        );
        let left_out = operation.arguments.iter();
        let left_out = left_out.filter(|argument| self.api.may_be_left_out(&argument.ty));
        let left_out: Vec<String> = left_out
            .map(|argument| argument.name.as_str())
            .chain(["progress"])
            .map(|name| format!("default({name})"))
            .collect();
        let _ = writeln!(text, "#[uniffi::method({})]", left_out.join(", "));
        let mut arguments = String::new();
        for argument in &operation.arguments {
            let _ = write!(arguments, ", {}: {}", argument.name, mirrored(&argument.ty));
        }
        let result = match &operation.result {
            Type::Unit => "()".to_owned(),
            other => mirrored(other),
        };
        let on = format!("crm.{}().watched(watch)", accessor.name);
        let _ = writeln!(
            text,
            "pub async fn {name}_watched(&self{arguments}, progress: Option<Arc<dyn WorkListener>>) -> Result<{result}> {{\n\
             let crm = self.crm.clone();\n\
             long(move |gone| heard(gone, told(progress), |watch| {{ {} {}.map(FromCore::from_core) }})).await\n}}\n",
            given(accessor, operation),
            call(accessor, operation, &on)
        );
    }

    /// An enum for each accessor, since `UniFFI` knows at most 256 variants of one.
    pub(super) fn commands(&self) -> String {
        let mut text = format!(
            "{HEADER}//! The commands of a batch, and what they give.\n\n\
             use std::collections::HashMap;\n\n\
             use crm_core::{{Result, Tx}};\n\n\
             use crate::convert::{{FromCore, argument}};\n\
             use crate::generated::ids::*;\nuse crate::generated::records::*;\n\
             use crate::values::{{CivilDate, Cursor, Parameter, Timestamp}};\n\n\
             /// One command of a batch: an operation, with what it takes there.\n\
             #[derive(Clone, uniffi::Enum)]\n{LARGE}pub enum Command {{\n"
        );
        for (accessor, _) in self.in_batches() {
            let _ = writeln!(
                text,
                "/// An operation of `{}`.\n{1}({1}Command),",
                accessor.name, accessor.type_name
            );
        }
        let _ = writeln!(
            text,
            "}}\n\n/// What a command of a batch gives.\n#[derive(Clone, uniffi::Enum)]\n{LARGE}pub enum Answer {{"
        );
        for (name, ty) in self.answers() {
            let _ = writeln!(
                text,
                "/// As the command's operation gives it.\n{name}({}),",
                mirrored(ty)
            );
        }
        text.push_str("/// The command gives nothing.\nNothing,\n}\n\nimpl Command {\n");
        text.push_str("pub(crate) fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {\nmatch self {\n");
        for (accessor, _) in self.in_batches() {
            let _ = writeln!(text, "Self::{}(command) => command.run(tx),", accessor.type_name);
        }
        text.push_str("}}}\n");
        for (accessor, operations) in self.in_batches() {
            commands_of(&mut text, accessor, &operations);
        }
        text
    }
}

const LARGE: &str = "#[allow(clippy::large_enum_variant, reason = \"crosses the boundary as bytes\")]\n";

/// The commands of one accessor.
fn commands_of(text: &mut String, accessor: &Accessor, operations: &[&Operation]) {
    let _ = writeln!(
        text,
        "\n/// A command of a batch that is an operation of `{}`.\n#[derive(Clone, uniffi::Enum)]\n\
         {LARGE}pub enum {}Command {{",
        accessor.name, accessor.type_name
    );
    for operation in operations {
        docs(text, operation.docs.split("\n\n").next().unwrap_or_default());
        let _ = write!(text, "{} {{", camel(&operation.name));
        for argument in &operation.arguments {
            if matches!(argument.ty, Type::Optional(_)) {
                text.push_str("#[uniffi(default)]\n");
            }
            let _ = write!(
                text,
                "/// As in the operation.\n{}: {},",
                argument.name,
                mirrored(&argument.ty)
            );
        }
        text.push_str("},\n");
    }
    let _ = writeln!(
        text,
        "}}\n\nimpl {}Command {{\nfn run(self, tx: &mut Tx<'_>) -> Result<Answer> {{\nOk(match self {{",
        accessor.type_name
    );
    for operation in operations {
        let names: Vec<&str> = operation
            .arguments
            .iter()
            .map(|argument| argument.name.as_str())
            .collect();
        let call = call(
            accessor,
            operation,
            &format!("crm_core::{}::on(tx)", accessor.type_name),
        );
        let made = match answer(&operation.result) {
            Some(name) => format!("Answer::{name}(FromCore::from_core({call}?))"),
            None => format!("{call}?; Answer::Nothing"),
        };
        let _ = writeln!(
            text,
            "Self::{} {{ {} }} => {{ {} {made} }}",
            camel(&operation.name),
            names.join(", "),
            given(accessor, operation)
        );
    }
    text.push_str("})}}\n");
}

/// Turns the arguments into the core's.
fn given(accessor: &Accessor, operation: &Operation) -> String {
    let arguments = operation.arguments.iter();
    arguments
        .map(|argument| taken(accessor, operation, argument))
        .collect()
}

/// Turns one argument into the core's.
fn taken(accessor: &Accessor, operation: &Operation, argument: &Argument) -> String {
    // The core names the fields of a record without the argument that holds them.
    let name = match &argument.ty {
        Type::Named(_) => "None".to_owned(),
        _ => format!("Some({:?})", argument.name),
    };
    format!(
        "let {0}: {1} = argument(\"{2}.{3}\", {name}, {0})?;\n",
        argument.name,
        rust(&argument.ty),
        accessor.name,
        operation.name
    )
}

fn call(accessor: &Accessor, operation: &Operation, on: &str) -> String {
    let passed: Vec<String> = operation
        .arguments
        .iter()
        .map(|argument| match argument.form {
            Form::Value => argument.name.clone(),
            Form::Reference => format!("&{}", argument.name),
            Form::AsDeref => format!("{}.as_deref()", argument.name),
        })
        .collect();
    let on = if accessor.name == "crm" { "crm" } else { on };
    format!("{on}.{}({})", operation.name, passed.join(", "))
}

fn watched_body(text: &mut String, operation: &Operation, accessor: &Accessor) {
    let reads = operation.arguments.iter().any(|argument| argument.name == "text");
    let what = if reads { "mapping" } else { "orders" };
    text.push_str("let crm = self.crm.clone();\nlong(move |gone| watched(gone, progress, |options| {\n");
    for argument in &operation.arguments {
        if argument.name != "path" && argument.name != "text" {
            text.push_str(&taken(accessor, operation, argument));
        }
    }
    text.push_str("let options = crm_core::ImportOptions { dry_run: dry_run.unwrap_or(options.dry_run),\n");
    text.push_str("max_errors: max_errors.unwrap_or(options.max_errors),\n");
    if operation
        .arguments
        .iter()
        .any(|argument| argument.name == "on_duplicate")
    {
        text.push_str("on_duplicate: on_duplicate.unwrap_or_default(),\n");
    }
    let passed = if reads {
        "source(path, text)?, &mapping"
    } else {
        what
    };
    let _ = writeln!(
        text,
        "..options }};\ncrm.imports().{}({passed}, options)\n}})).await",
        operation.name
    );
}
