//! `_api.py`: the accessors. Records that are only ever given (new records, patches, queries, options, page requests)
//! are taken apart into keyword arguments; a ready one is taken too.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::docs::{summary, translated};
use super::model::argument_line;
use super::types::{Roles, given, is_record, or_none, received};
use super::{HEADER, all, attribute};
use crate::api::model::{
    Access, Accessor, Api, Argument, DefinitionShape, Field, Operation, Record, Stopped, Type,
};

/// The names that the module defines, and its text.
pub(super) fn accessors(api: &Api, roles: &Roles) -> (Vec<String>, String) {
    let emitter = Emitter { api, roles };
    let mut body = String::new();
    let mut names = Vec::new();
    let of = |access: &[Access], accessor: &Accessor| {
        accessor
            .operations
            .iter()
            .any(|operation| access.contains(&operation.access))
    };
    for accessor in api.accessors.iter().filter(|accessor| accessor.name != "crm") {
        if of(&[Access::Read], accessor) {
            let name = format!("{}View", accessor.type_name);
            emitter.class(&mut body, accessor, &name, "Accessor", &[Access::Read]);
            names.push(name);
        }
        let base = if of(&[Access::Read], accessor) {
            format!("{}View", accessor.type_name)
        } else {
            "Accessor".to_owned()
        };
        if of(&[Access::Write, Access::Handle], accessor) {
            emitter.class(
                &mut body,
                accessor,
                &accessor.type_name,
                &base,
                &[Access::Write, Access::Handle],
            );
            names.push(accessor.type_name.clone());
        }
    }
    let mut group = |name: &str, base: &str, docs: &str, access: Access| {
        let _ = write!(body, "\n\nclass {name}({base}):\n    \"\"\"{docs}\"\"\"\n");
        for accessor in api.accessors.iter().filter(|accessor| accessor.name != "crm") {
            if !of(&[access], accessor) {
                continue;
            }
            let class = match access {
                Access::Read => format!("{}View", accessor.type_name),
                _ => accessor.type_name.clone(),
            };
            let _ = write!(
                body,
                "\n    @property\n    def {}(self) -> {class}:\n        \"\"\"{}\"\"\"\n        return {class}(self._session)\n",
                accessor.name,
                summary(&accessor.docs)
            );
        }
        if access == Access::Handle
            && let Some(handle) = api.accessors.iter().find(|accessor| accessor.name == "crm")
        {
            for operation in &handle.operations {
                emitter.method(&mut body, handle, operation);
            }
        }
    };
    group(
        "Reads",
        "Accessor",
        "The accessors of what only reads.",
        Access::Read,
    );
    group(
        "Writes",
        "Reads",
        "The accessors of what reads and writes.",
        Access::Write,
    );
    group(
        "Operations",
        "Writes",
        "All that an open CRM can do.",
        Access::Handle,
    );
    names.extend(["Operations", "Reads", "Writes"].map(str::to_owned));
    names.sort();
    let model: Vec<String> = api
        .types
        .iter()
        .flat_map(|(name, definition)| {
            let like = matches!(&definition.shape, DefinitionShape::Enum(_)).then(|| format!("{name}Like"));
            std::iter::once(name.clone()).chain(like)
        })
        .filter(|name| mentions(&body, name))
        .map(|name| format!("    {name},\n"))
        .collect();
    let text = format!(
        "{HEADER}\n\"\"\"The accessors: one a domain, one method an operation.\"\"\"\n\nfrom __future__ import annotations\n\n\
         import datetime\nfrom collections.abc import Callable, Iterable, Mapping, Sequence\nfrom decimal import Decimal\n\
         from os import PathLike, fspath\nfrom typing import Any, overload\nfrom uuid import UUID\n\n\
         from ._model import (\n{})\nfrom ._session import Accessor, one\nfrom ._table import ArrowTable, Listing, Page, Rows\n\
         from ._values import UNSET, Column, File, GivenParameter, GivenValue, Unset\n\n{}{body}",
        model.concat(),
        all(&names)
    );
    (names, text)
}

fn mentions(body: &str, name: &str) -> bool {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    body.match_indices(name).any(|(at, _)| {
        !is_part(body[..at].chars().next_back()) && !is_part(body[at + name.len()..].chars().next())
    })
}

struct Emitter<'a> {
    api: &'a Api,
    roles: &'a Roles,
}

/// A parameter of a method.
struct Parameter {
    name: String,
    ty: String,
    default: Option<&'static str>,
    docs: String,
}

/// How a method gets one of the operation's arguments.
enum Passed<'a> {
    Plain(&'a Argument),
    /// A record, ready or in parts.
    Parts(&'a Argument, Vec<(&'a Field, Parameter)>),
}

impl Emitter<'_> {
    fn class(&self, body: &mut String, accessor: &Accessor, name: &str, base: &str, access: &[Access]) {
        let docs = super::docs::docstring(&accessor.docs, "    ");
        let _ = write!(body, "\n\nclass {name}({base}):\n{docs}");
        for operation in &accessor.operations {
            if access.contains(&operation.access) {
                self.method(body, accessor, operation);
            }
        }
    }

    /// The record that an argument is taken apart into, if it is.
    fn parts(&self, argument: &Argument) -> Option<&Record> {
        let Type::Named(name) = &argument.ty else {
            return None;
        };
        match &self.api.types.get(name)?.shape {
            DefinitionShape::Record(record) if self.roles.is_only_given(name) => Some(record),
            _ => None,
        }
    }

    fn passed<'b>(&'b self, operation: &'b Operation) -> Vec<Passed<'b>> {
        let mut taken: BTreeSet<String> = operation
            .arguments
            .iter()
            .map(|argument| argument.name.clone())
            .collect();
        if is_import(operation) {
            taken.extend(["file", "text", "progress"].map(str::to_owned));
        }
        let mut passed = Vec::new();
        for argument in &operation.arguments {
            let Some(record) = self.parts(argument) else {
                passed.push(Passed::Plain(argument));
                continue;
            };
            let fields = record.fields.iter().map(|field| {
                let mut name = attribute(&field.name);
                if taken.contains(&name) {
                    name = format!("{}_{name}", argument.name);
                }
                taken.insert(name.clone());
                (field, self.part(field, name))
            });
            let fields = fields.collect();
            passed.push(Passed::Parts(argument, fields));
        }
        passed
    }

    fn part(&self, field: &Field, name: String) -> Parameter {
        let ty = given(self.api, &field.ty);
        let is_patch = matches!(field.ty, Type::Patch(_));
        Parameter {
            name,
            ty: if field.optional && !is_patch {
                or_none(&ty)
            } else {
                ty
            },
            default: field.optional.then_some(if is_patch { "UNSET" } else { "None" }),
            docs: field.docs.clone(),
        }
    }

    fn method(&self, body: &mut String, accessor: &Accessor, operation: &Operation) {
        let is_import = operation
            .arguments
            .iter()
            .any(|argument| argument.name == "dry_run");
        let passed = self.passed(operation);
        let result = self.result(operation);
        let needed = |passed: &Passed<'_>| match passed {
            Passed::Parts(_, fields) => fields.iter().any(|(_, part)| part.default.is_none()),
            Passed::Plain(_) => false,
        };
        if passed.iter().any(needed) {
            // Either the record, or its fields of which some are needed.
            let ready = self.signature(operation, &passed, is_import, Form::Ready, &result);
            let parts = self.signature(operation, &passed, is_import, Form::Parts, &result);
            let _ = write!(
                body,
                "\n    @overload\n{ready} ...\n\n    @overload\n{parts} ...\n"
            );
        }
        let signature = self.signature(operation, &passed, is_import, Form::Both, &result);
        let docs = Self::docs(operation, &passed, is_import);
        let arguments = Self::arguments(&passed, is_import);
        let name = format!("{}.{}", accessor.name, operation.name);
        let call = if is_import && operation.name == "load" {
            format!("self._load({arguments}, orders, progress)")
        } else if is_import {
            format!("self._import(\"{name}\", {arguments}, file, text, progress)")
        } else if operation.tells.is_some() && matches!(operation.result, Type::Page(_)) {
            format!("self._page(\"{name}\", {arguments}, progress)")
        } else if operation.tells.is_some() {
            format!("self._watched(\"{name}\", {arguments}, progress)")
        } else if matches!(operation.result, Type::Page(_)) {
            format!("self._page(\"{name}\", {arguments})")
        } else {
            format!("self._session.call(\"{name}\", {arguments})")
        };
        let _ = write!(
            body,
            "\n{signature}\n{docs}        result: {result} = {call}\n        return result\n"
        );
        if operation.name == "list" && matches!(operation.result, Type::Page(_)) {
            Self::every(body, operation, &passed, &name);
        }
    }

    /// `all`: a list with all its pages.
    fn every(body: &mut String, operation: &Operation, passed: &[Passed<'_>], name: &str) {
        let Type::Page(row) = &operation.result else {
            return;
        };
        let without_page: Vec<&Passed<'_>> = passed
            .iter()
            .filter(|passed| !matches!(passed, Passed::Parts(argument, _) if argument.name == "page"))
            .collect();
        let row = received(row);
        let mut parameters = Vec::new();
        let mut keywords = Vec::new();
        let mut arguments = Vec::new();
        for each in without_page {
            if let Passed::Parts(argument, fields) = each {
                parameters.push(format!(
                    "{}: {} | None = None",
                    argument.name,
                    received(&argument.ty)
                ));
                keywords.extend(fields.iter().map(|(_, part)| written(part)));
                arguments.push(format!(
                    "\"{}\": {}",
                    argument.name,
                    ready_or_parts(argument, fields)
                ));
            }
        }
        let _ = write!(
            body,
            "\n    def all({}) -> Listing[{row}]:\n        \"\"\"All pages of `list`: to iterate, or to read as an Arrow table.\"\"\"\n        \
             return Listing(self._session, \"{name}\", {{{}}})\n",
            joined(parameters, keywords),
            arguments.join(", ")
        );
    }

    fn result(&self, operation: &Operation) -> String {
        match &operation.result {
            Type::List(row) if is_record(self.api, row) => format!("Rows[{}]", received(row)),
            // The class has a method of this name.
            Type::List(row) => format!("Sequence[{}]", received(row)),
            other => received(other),
        }
    }

    fn signature(
        &self,
        operation: &Operation,
        passed: &[Passed<'_>],
        is_import: bool,
        form: Form,
        result: &str,
    ) -> String {
        let mut needed = Vec::new();
        let mut optional = Vec::new();
        let mut keywords = Vec::new();
        if is_import && operation.name != "load" {
            optional.push("file: str | PathLike[str] | File | ArrowTable | None = None".to_owned());
            keywords.push("text: str | None = None".to_owned());
        }
        for each in passed {
            match each {
                Passed::Plain(argument)
                    if is_import && ["path", "text"].contains(&argument.name.as_str()) => {}
                Passed::Plain(argument) if is_import && argument.name == "orders" => {
                    needed.push("orders: Iterable[NewOrder] | ArrowTable".to_owned());
                }
                Passed::Plain(argument) if argument.name == "path" => {
                    needed.push("path: str | PathLike[str]".to_owned());
                }
                Passed::Plain(argument) => {
                    let ty = given(self.api, &argument.ty);
                    let name = attribute(&argument.name);
                    if self.api.may_be_left_out(&argument.ty) {
                        let text = format!("{name}: {} = None", or_none(&ty));
                        if is_import {
                            keywords.push(text);
                        } else {
                            optional.push(text);
                        }
                    } else {
                        needed.push(format!("{name}: {ty}"));
                    }
                }
                Passed::Parts(argument, fields) => {
                    let ty = received(&argument.ty);
                    let is_needed = fields.iter().any(|(_, part)| part.default.is_none());
                    match form {
                        Form::Ready if is_needed => {
                            needed.push(format!("{}: {ty}", argument.name));
                            let parts = fields.iter().filter(|(_, part)| part.default.is_none());
                            keywords.extend(parts.map(|(_, part)| format!("{}: None = None", part.name)));
                        }
                        Form::Parts if is_needed => {
                            optional.push(format!("{}: None = None", argument.name));
                            keywords.extend(fields.iter().map(|(_, part)| written(part)));
                        }
                        _ => {
                            optional.push(format!("{}: {ty} | None = None", argument.name));
                            let with_default = |part: &Parameter| match part.default {
                                Some(_) => written(part),
                                None => format!("{}: {} = None", part.name, or_none(&part.ty)),
                            };
                            keywords.extend(fields.iter().map(|(_, part)| with_default(part)));
                        }
                    }
                }
            }
        }
        if is_import {
            keywords.push("progress: Callable[[Progress], object] | None = None".to_owned());
        } else if operation.tells.is_some() {
            keywords.push("progress: Callable[[WorkProgress], object] | None = None".to_owned());
        }
        needed.extend(optional);
        format!(
            "    def {}({}) -> {result}:",
            attribute(&operation.name),
            joined(needed, keywords)
        )
    }

    fn docs(operation: &Operation, passed: &[Passed<'_>], is_import: bool) -> String {
        let mut lines = String::new();
        if is_import && operation.name != "load" {
            lines.push_str("        file: A path, an open file, or anything that speaks Arrow: a Polars, pandas, pyarrow or DuckDB table.\n");
            lines.push_str("        text: The file's text, instead of it.\n");
        }
        for each in passed {
            if let Passed::Parts(_, fields) = each {
                for (_, part) in fields {
                    lines.push_str(&argument_line(&part.name, &part.docs));
                }
            }
        }
        if is_import {
            lines.push_str(
                "        progress: Called now and then; the import ends when it answers `False`.\n",
            );
        }
        match operation.tells {
            Some(Stopped::Refused) => lines.push_str(
                "        progress: Called now and then; when it answers `False`, that is a `StoppedError`.\n",
            ),
            Some(Stopped::Stays) => lines.push_str(
                "        progress: Called now and then; when it answers `False`, it ends early, and `build` goes on.\n",
            ),
            None => {}
        }
        let mut docs = translated(&operation.docs);
        if !lines.is_empty() {
            let _ = write!(
                docs,
                "\n\nArgs:\n{}",
                lines
                    .replace("\n        ", "\n    ")
                    .replacen("        ", "    ", 1)
            );
        }
        indented(&docs)
    }

    fn arguments(passed: &[Passed<'_>], is_import: bool) -> String {
        let mut arguments = Vec::new();
        for each in passed {
            match each {
                Passed::Plain(argument)
                    if is_import && ["path", "text", "orders"].contains(&argument.name.as_str()) => {}
                Passed::Plain(argument) if argument.name == "path" => {
                    arguments.push("\"path\": fspath(path)".to_owned());
                }
                Passed::Plain(argument) => {
                    arguments.push(format!("\"{}\": {}", argument.name, attribute(&argument.name)));
                }
                Passed::Parts(argument, fields) => {
                    arguments.push(format!(
                        "\"{}\": {}",
                        argument.name,
                        ready_or_parts(argument, fields)
                    ));
                }
            }
        }
        format!("{{{}}}", arguments.join(", "))
    }
}

/// Whether it reads a stream, which Python has in many forms, and tells a watcher.
fn is_import(operation: &Operation) -> bool {
    operation
        .arguments
        .iter()
        .any(|argument| argument.name == "dry_run")
}

/// Which way a method with a needed field is called.
#[derive(Clone, Copy)]
enum Form {
    Ready,
    Parts,
    Both,
}

fn ready_or_parts(argument: &Argument, fields: &[(&Field, Parameter)]) -> String {
    let parts: Vec<String> = fields
        .iter()
        .map(|(field, part)| format!("\"{}\": {}", field.name, part.name))
        .collect();
    let line = parts.join(", ");
    if line.len() < 60 {
        return format!("one({}, {{{line}}})", argument.name);
    }
    let lines: Vec<String> = parts
        .iter()
        .map(|part| format!("            {part},\n"))
        .collect();
    let lines = lines.concat();
    format!("one({}, {{\n{lines}        }})", argument.name)
}

fn written(part: &Parameter) -> String {
    match part.default {
        Some(default) => format!("{}: {} = {default}", part.name, part.ty),
        None => format!("{}: {}", part.name, part.ty),
    }
}

/// The parameters, those after the star by name alone; on lines of their own when they are many.
fn joined(parameters: Vec<String>, keywords: Vec<String>) -> String {
    let mut all = vec!["self".to_owned()];
    all.extend(parameters);
    if !keywords.is_empty() {
        all.push("*".to_owned());
        all.extend(keywords);
    }
    let line = all.join(", ");
    if line.len() < 90 {
        line
    } else {
        format!("\n        {},\n    ", all.join(",\n        "))
    }
}

/// A method's docstring, whose text is translated already.
fn indented(docs: &str) -> String {
    let lines = docs.trim().lines().map(|line| {
        if line.trim().is_empty() {
            String::new()
        } else {
            format!("        {line}")
        }
    });
    let body = lines.collect::<Vec<_>>().join("\n");
    let body = body.trim_start();
    if body.is_empty() {
        String::new()
    } else if body.contains('\n') {
        format!("        \"\"\"{body}\n        \"\"\"\n")
    } else {
        format!("        \"\"\"{body}\"\"\"\n")
    }
}
