//! What may be linked, read from `deny.toml`: licences, banned crates, sources. `cargo deny` looks deeper where it is
//! installed; this rule holds everywhere.

use std::process::Command;

use serde_json::Value;

use super::Finding;
use super::tree::Tree;

/// As cargo writes the default registry.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

pub(super) fn may_be_linked(tree: &Tree) -> Vec<Finding> {
    let error = |what: String| vec![Finding::error("Cargo.lock", 1, "dependencies", what)];
    let Some(deny) = tree.get("deny.toml") else {
        return error("deny.toml is missing".to_owned());
    };
    match packages() {
        Ok(packages) => {
            let lock = tree.get("Cargo.lock").map_or("", |file| file.text.as_str());
            judge(&packages, &deny.text, lock)
        }
        Err(why) => error(format!(
            "the dependencies cannot be listed (try `cargo fetch`): {why}"
        )),
    }
}

/// One crate that the workspace builds with.
struct Package {
    name: String,
    licence: Option<String>,
    /// None for the workspace's own.
    source: Option<String>,
}

/// Every package for every target; from the network only when the local copies are incomplete.
fn packages() -> Result<Vec<Package>, String> {
    let json = metadata(&["--offline"]).or_else(|_| metadata(&[]))?;
    let packages = json["packages"]
        .as_array()
        .ok_or("cargo's answer has no packages")?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    Ok(packages
        .iter()
        .map(|package| Package {
            name: text(&package["name"]).unwrap_or_default(),
            licence: text(&package["license"]),
            source: text(&package["source"]),
        })
        .collect())
}

fn metadata(options: &[&str]) -> Result<Value, String> {
    let output = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
        .args(["metadata", "--format-version", "1"])
        .args(options)
        .current_dir(crate::root())
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned());
    }
    serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())
}

fn judge(packages: &[Package], deny: &str, lock: &str) -> Vec<Finding> {
    let allowed = quoted(array(deny, "[licenses]", "allow"));
    let banned = banned(array(deny, "[bans]", "deny"));
    let mut findings = Vec::new();
    for Package {
        name,
        licence,
        source,
    } in packages
    {
        let entry = format!("name = \"{name}\"");
        let line = lock
            .lines()
            .position(|line| line == entry)
            .map_or(1, |index| index + 1);
        let mut add = |what| findings.push(Finding::error("Cargo.lock", line, "dependencies", what));
        match licence {
            None => add(format!("`{name}` names no licence")),
            Some(licence) if !is_allowed(licence, &allowed) => {
                add(format!(
                    "`{name}` is under {licence}, which deny.toml does not allow"
                ));
            }
            Some(_) => {}
        }
        if banned.contains(&name.as_str()) {
            add(format!("`{name}` is banned in deny.toml"));
        }
        if source.as_ref().is_some_and(|source| source != REGISTRY) {
            add(format!("`{name}` does not come from the default registry"));
        }
    }
    findings
}

/// The lines between `key = [` and `]` in a section of the file, without comments.
fn array<'a>(toml: &'a str, section: &str, key: &str) -> Vec<&'a str> {
    let opening = format!("{key} = [");
    toml.lines()
        .map(str::trim)
        .skip_while(|line| *line != section)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .skip_while(|line| *line != opening)
        .skip(1)
        .take_while(|line| *line != "]")
        .filter(|line| !line.starts_with('#'))
        .collect()
}

fn quoted(lines: Vec<&str>) -> Vec<&str> {
    lines
        .into_iter()
        .filter_map(|line| line.split('"').nth(1))
        .collect()
}

fn banned(lines: Vec<&str>) -> Vec<&str> {
    lines
        .into_iter()
        .filter_map(|line| line.split_once("crate = \"")?.1.split('"').next())
        .collect()
}

/// Whether the allowed licences satisfy an SPDX expression. `/` is how old crates wrote `OR`.
fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    any_of(&mut rest, allowed).is_some_and(|satisfied| satisfied && rest.is_empty())
}

/// Alternatives joined by `OR`; none when the expression is malformed.
fn any_of(words: &mut &[&str], allowed: &[&str]) -> Option<bool> {
    let mut satisfied = all_of(words, allowed)?;
    while take(words, "OR") {
        satisfied |= all_of(words, allowed)?;
    }
    Some(satisfied)
}

fn all_of(words: &mut &[&str], allowed: &[&str]) -> Option<bool> {
    let mut satisfied = one(words, allowed)?;
    while take(words, "AND") {
        satisfied &= one(words, allowed)?;
    }
    Some(satisfied)
}

fn one(words: &mut &[&str], allowed: &[&str]) -> Option<bool> {
    if take(words, "(") {
        let satisfied = any_of(words, allowed)?;
        return take(words, ")").then_some(satisfied);
    }
    let licence = word(words)?;
    if take(words, "WITH") {
        let exception = word(words)?;
        return Some(allowed.contains(&format!("{licence} WITH {exception}").as_str()));
    }
    // `+` is "or a later version", so this one will do.
    Some(allowed.contains(&licence.strip_suffix('+').unwrap_or(licence)))
}

fn take(words: &mut &[&str], expected: &str) -> bool {
    let found = words.first() == Some(&expected);
    if found {
        *words = &words[1..];
    }
    found
}

fn word<'a>(words: &mut &[&'a str]) -> Option<&'a str> {
    let (first, rest) = words.split_first()?;
    *words = rest;
    (!["OR", "AND", "WITH", "(", ")"].contains(first)).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DENY: &str = "[licenses]\n# A list.\nallow = [\n    \"MIT\",\n    # \"GPL-3.0\",\n    \"Unicode-3.0\",\n]\n\
                        [bans]\ndeny = [\n    { crate = \"tokio\", reason = \"r\" },\n]\n";

    fn check(expression: &str, expected: bool) {
        let allowed = ["MIT", "Apache-2.0", "Unicode-3.0"];
        assert_eq!(is_allowed(expression, &allowed), expected, "{expression}");
    }

    #[test]
    fn expressions_are_evaluated() {
        check("MIT", true);
        check("GPL-3.0", false);
        check("Apache-2.0+", true);
        check("GPL-3.0+", false);
        check("GPL-3.0 OR MIT", true);
        check("MIT AND GPL-3.0", false);
        check("(MIT OR Apache-2.0) AND Unicode-3.0", true);
        check("MIT OR GPL-3.0 AND GPL-2.0", true);
        check("(MIT OR GPL-3.0) AND GPL-2.0", false);
        check("MIT/GPL-2.0", true);
        check("Apache-2.0 WITH LLVM-exception", false);
        check("Apache-2.0 WITH LLVM-exception OR MIT", true);
    }

    #[test]
    fn what_cannot_be_read_is_not_allowed() {
        for malformed in ["", "MIT MIT", "(MIT", "MIT OR", "OR MIT", "MIT)", "MIT WITH"] {
            check(malformed, false);
        }
    }

    fn package(name: &str, licence: Option<&str>, source: Option<&str>) -> Package {
        Package {
            name: name.to_owned(),
            licence: licence.map(str::to_owned),
            source: source.map(str::to_owned),
        }
    }

    #[test]
    fn good_dependencies_pass() {
        let packages = [
            package("crm-core", Some("MIT"), None),
            package("a", Some("Unicode-3.0"), Some(REGISTRY)),
        ];
        assert_eq!(judge(&packages, DENY, ""), []);
    }

    #[test]
    fn bad_dependencies_are_found_where_the_lock_names_them() {
        let packages = [
            package("copyleft", Some("GPL-3.0"), Some(REGISTRY)),
            package("silent", None, Some(REGISTRY)),
            package("tokio", Some("MIT"), Some(REGISTRY)),
            package("forked", Some("MIT"), Some("git+https://example.com/forked")),
        ];
        let lock = "[[package]]\nname = \"silent\"\n\n[[package]]\nname = \"tokio\"\n";
        let found: Vec<String> = judge(&packages, DENY, lock)
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(
            found,
            [
                "Cargo.lock:1: dependencies: `copyleft` is under GPL-3.0, which deny.toml does not allow",
                "Cargo.lock:2: dependencies: `silent` names no licence",
                "Cargo.lock:5: dependencies: `tokio` is banned in deny.toml",
                "Cargo.lock:1: dependencies: `forked` does not come from the default registry",
            ]
        );
    }

    #[test]
    fn an_unreadable_list_allows_nothing() {
        assert_eq!(
            judge(
                &[package("a", Some("MIT"), None)],
                "[licenses]\nallow = \"MIT\"\n",
                ""
            )
            .len(),
            1
        );
    }

    #[test]
    fn the_projects_own_list_is_read() {
        let deny = std::fs::read_to_string(crate::root().join("deny.toml")).unwrap();
        assert!(quoted(array(&deny, "[licenses]", "allow")).contains(&"Unicode-3.0"));
        assert!(banned(array(&deny, "[bans]", "deny")).contains(&"tokio"));
    }
}
