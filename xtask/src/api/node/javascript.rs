//! The accessors' classes: each method names its operation and passes its arguments.

use std::fmt::Write as _;

use super::super::model::{Accessor, Api, Argument, Operation};
use super::{
    HEADER, accessors, camel, is_import, is_of_the_handle, iterated, ordered, own, parameter, tabulated,
};

pub(super) fn accessors_of(api: &Api) -> String {
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
            "\n  {name}({{ onProgress, signal, ...options }}) {{\n    return this.#context.run('{wire}', options, {{ onProgress, signal }})\n  }}"
        );
        return;
    }
    let mut parameters: Vec<String> = ordered(api, operation).into_iter().map(parameter).collect();
    let mut given = object(operation.arguments.iter());
    if operation.tells.is_some() {
        parameters.push("watch".to_owned());
        given.push_str(", watch");
    }
    let parameters = parameters.join(", ");
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
        let mut parameters: Vec<String> = arguments.iter().copied().map(parameter).collect();
        let mut given = object(arguments.into_iter());
        if operation.tells.is_some() {
            parameters.push("watch".to_owned());
            given.push_str(", watch");
        }
        let _ = writeln!(
            text,
            "\n  {table}({}) {{\n    return this.#context.table('{wire}', {given})\n  }}",
            parameters.join(", ")
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
