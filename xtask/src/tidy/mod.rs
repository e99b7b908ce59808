//! The project's rules as code. Each rule is a function from the tree to findings, in a file of its own, with a good and
//! a bad sample beside it.

mod clock;
mod dependencies;
mod docs;
mod engine;
mod layers;
mod leftovers;
mod names;
mod places;
mod size;
mod tokens;
mod tree;

use std::fmt;
use std::path::Path;

use tree::Tree;

/// `lexes` first: what does not lex is invisible to the others.
const RULES: &[Rule] = &[
    tree::lexes,
    engine::only_in_the_store,
    clock::is_injected,
    layers::know_only_those_before,
    leftovers::are_gone,
    names::say_something,
    places::stay_at_home,
    docs::open_each_file,
    size::of_one_family,
    dependencies::may_be_linked,
];

type Rule = fn(&Tree) -> Vec<Finding>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Warning,
    Error,
}

/// One place where a rule is broken, or nearly.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    level: Level,
    path: String,
    line: usize,
    rule: &'static str,
    what: String,
}

impl Finding {
    fn error(path: &str, line: usize, rule: &'static str, what: impl Into<String>) -> Self {
        Self {
            level: Level::Error,
            path: path.to_owned(),
            line,
            rule,
            what: what.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.level == Level::Warning {
            " (warning)"
        } else {
            ""
        };
        write!(
            f,
            "{}:{}: {}: {}{mark}",
            self.path, self.line, self.rule, self.what
        )
    }
}

/// Prints every finding; false when one is an error.
pub(crate) fn run(root: &Path) -> bool {
    let tree = match Tree::read(root) {
        Ok(tree) => tree,
        Err(why) => {
            println!("tidy: the tree cannot be read: {why}");
            return false;
        }
    };
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(&tree)).collect();
    findings.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
    for finding in &findings {
        println!("{finding}");
    }
    let errors = findings
        .iter()
        .filter(|finding| finding.level == Level::Error)
        .count();
    let warnings = findings.len() - errors;
    println!(
        "tidy: {} files, {} rules, {errors} errors, {warnings} warnings",
        tree.files.len(),
        RULES.len()
    );
    errors == 0
}

/// Runs one rule over a tree of one file and compares the lines it finds: the one check that the rules' tests share.
#[cfg(test)]
#[track_caller]
fn check(rule: Rule, path: &str, text: &str, lines: &[usize]) {
    check_tree(
        rule,
        &[(path, text)],
        &lines.iter().map(|line| (path, *line)).collect::<Vec<_>>(),
    );
}

#[cfg(test)]
#[track_caller]
fn check_tree(rule: Rule, files: &[(&str, &str)], expected: &[(&str, usize)]) {
    let tree = Tree::of(
        files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned())),
    );
    let findings = rule(&tree);
    let found: Vec<(&str, usize)> = findings.iter().map(|f| (f.path.as_str(), f.line)).collect();
    assert_eq!(found, expected, "{findings:#?}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_reads_like_a_compiler_message() {
        let mut finding = Finding::error("a.rs", 3, "size", "too long");
        assert_eq!(finding.to_string(), "a.rs:3: size: too long");
        finding.level = Level::Warning;
        assert_eq!(finding.to_string(), "a.rs:3: size: too long (warning)");
    }
}
