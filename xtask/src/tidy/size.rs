//! A long file is a room with two families in it.

use super::tree::Tree;
use super::{Finding, Level};

const MOST: usize = 1_000;
const MANY: usize = 600;

pub(super) const CODE: [&str; 5] = ["rs", "py", "ts", "kt", "swift"];

pub(super) fn of_one_family(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &tree.files {
        let lines = file.text.lines().count();
        let is_code = file.extension().is_some_and(|e| CODE.contains(&e));
        if !is_code || file.is_generated() || lines <= MANY {
            continue;
        }
        let (level, limit) = if lines > MOST {
            (Level::Error, MOST)
        } else {
            (Level::Warning, MANY)
        };
        let what = format!("{lines} lines, more than {limit}: two families live here");
        findings.push(Finding {
            level,
            path: file.path.clone(),
            line: lines,
            rule: "size",
            what,
        });
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, lines: usize, expected: Option<Level>) {
        let tree = Tree::of([(path.to_owned(), "x\n".repeat(lines))]);
        assert_eq!(
            of_one_family(&tree).first().map(|finding| finding.level),
            expected
        );
    }

    #[test]
    fn limits_are_inclusive() {
        check("a.rs", 600, None);
        check("a.rs", 601, Some(Level::Warning));
        check("a.swift", 1_000, Some(Level::Warning));
        check("a.py", 1_001, Some(Level::Error));
    }

    #[test]
    fn a_generated_file_may_be_long() {
        let text = format!(
            "// Written by `cargo xtask api` from the sources.\n{}",
            "x\n".repeat(5_000)
        );
        let tree = Tree::of([("a/shapes.rs".to_owned(), text)]);
        assert!(of_one_family(&tree).is_empty());
    }

    #[test]
    fn data_may_be_long() {
        check("examples/data/orders.csv", 5_000, None);
    }
}
