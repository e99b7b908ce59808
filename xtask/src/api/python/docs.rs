//! Rust's doc comments in Python's terms.

/// The text without Rust's links, and with Python's names of the common values.
pub(super) fn translated(docs: &str) -> String {
    let mut text = String::new();
    let mut rest = docs;
    // [`X`](target) and [`X`] are `X`.
    while let Some(at) = rest.find("[`") {
        text.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let Some(end) = after.find("`]") else {
            rest = &rest[at..];
            break;
        };
        text.push_str(&after[..=end]);
        rest = &after[end + 2..];
        if let Some(target) = rest.strip_prefix('(')
            && let Some(close) = target.find(')')
        {
            rest = &target[close + 1..];
        }
    }
    text.push_str(rest);
    for (rust, python) in [
        ("`Crm::", "`Crm."),
        ("`Some(", "`("),
        ("`Ok`", "normally"),
        ("`true`", "`True`"),
        ("`false`", "`False`"),
        ("`null`", "`None`"),
        ("`Vec`", "`list`"),
        ("::", "."),
        ("\\", "\\\\"),
        ("\"\"\"", "'''"),
    ] {
        text = text.replace(rust, python);
    }
    // Methods with `_` at their end and the like stay; calls lose nothing.
    text
}

/// A docstring, indented; nothing for an undocumented thing.
pub(super) fn docstring(docs: &str, indent: &str) -> String {
    let text = translated(docs);
    let text = text.trim();
    if text.is_empty() {
        return String::new();
    }
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        lines.push(if line.trim().is_empty() {
            String::new()
        } else {
            format!("{indent}{line}")
        });
    }
    let body = lines.join("\n");
    let body = body.trim_start();
    if body.contains('\n') {
        format!("{indent}\"\"\"{body}\n{indent}\"\"\"\n")
    } else {
        let body = body
            .strip_suffix('"')
            .map_or(body.to_owned(), |rest| format!("{rest}\\\""));
        format!("{indent}\"\"\"{body}\"\"\"\n")
    }
}

/// The first paragraph on one line.
pub(super) fn summary(docs: &str) -> String {
    let text = translated(docs);
    let first = text.split("\n\n").next().unwrap_or_default();
    first.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_values_are_pythons() {
        assert_eq!(
            translated("From [`Crm::imports`](crate::Crm::imports); `true` for [`X`], else `null`."),
            "From `Crm.imports`; `True` for `X`, else `None`."
        );
    }

    #[test]
    fn docstrings_are_indented_and_closed() {
        assert_eq!(docstring("One.", "    "), "    \"\"\"One.\"\"\"\n");
        assert_eq!(
            docstring("One.\n\nTwo.", "  "),
            "  \"\"\"One.\n\n  Two.\n  \"\"\"\n"
        );
        assert_eq!(docstring("Say \"x\"", ""), "\"\"\"Say \"x\\\"\"\"\"\n");
        assert_eq!(docstring("", "  "), "");
    }
}
