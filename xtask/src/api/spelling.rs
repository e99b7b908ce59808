//! Rust's documentation in the words of languages that write names in camel case.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::model::{Api, DefinitionShape};

/// Spells names as such a language does.
pub(super) struct Speller<'a> {
    /// Its word for nothing, where words by themselves are spelled too.
    nothing: Option<&'static str>,
    /// Names of fields, arguments and operations that are camel case there.
    renamed: BTreeSet<&'a str>,
}

impl<'a> Speller<'a> {
    /// Spells all words, with the language's word for nothing.
    pub(super) fn of(api: &'a Api, nothing: &'static str) -> Self {
        Self {
            nothing: Some(nothing),
            ..Self::of_paths(api)
        }
    }

    /// Spells paths such as `Segments::find_by_name`; a word by itself may be one of an error or a template.
    pub(super) fn of_paths(api: &'a Api) -> Self {
        let mut renamed = BTreeSet::new();
        for operation in api.accessors.iter().flat_map(|accessor| &accessor.operations) {
            renamed.insert(operation.name.as_str());
            renamed.extend(operation.arguments.iter().map(|argument| argument.name.as_str()));
        }
        for definition in api.types.values() {
            if let DefinitionShape::Record(record) = &definition.shape {
                renamed.extend(record.fields.iter().map(|field| field.name.as_str()));
            }
        }
        // What is a value or a code too stays as it is.
        for definition in api.types.values() {
            if let DefinitionShape::Enum(values) = &definition.shape {
                renamed.retain(|name| !values.iter().any(|value| value.name == *name));
            }
        }
        renamed.retain(|name| !api.codes.iter().any(|code| code.name == *name));
        Self {
            nothing: None,
            renamed,
        }
    }

    /// Writes a comment.
    pub(super) fn comment(&self, text: &mut String, indent: &str, docs: &str) {
        if docs.is_empty() {
            return;
        }
        let lines: Vec<String> = docs
            .lines()
            .map(|line| self.line(line).replace("*/", "* /"))
            .collect();
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

    /// A line without links that only Rust can follow.
    pub(super) fn line(&self, line: &str) -> String {
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
        without_links(&spelled)
    }

    fn code(&self, code: &str) -> String {
        match self.nothing {
            Some(nothing) if code == "None" => return nothing.to_owned(),
            None if !code.contains("::") => return code.to_owned(),
            _ => {}
        }
        let spelled = |part: &str| {
            if self.renamed.contains(part) {
                camel(part)
            } else {
                part.to_owned()
            }
        };
        let path = code.split("::").filter(|part| *part != "crate");
        path.map(spelled).collect::<Vec<_>>().join(".")
    }
}

/// `order_lines` as `orderLines`.
pub(super) fn camel(name: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_plain_words() {
        assert_eq!(
            without_links("from [`Crm`](crate::Crm), as [`X`] or [0]"),
            "from `Crm`, as `X` or [0]"
        );
    }
}
