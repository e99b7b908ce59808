//! A module is named for what it holds, not for being a place to put things.

use super::Finding;
use super::size::CODE;
use super::tree::Tree;

const EMPTY: [&str; 7] = [
    "util", "utils", "common", "helper", "helpers", "manager", "managers",
];

pub(super) fn say_something(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree
        .files
        .iter()
        .filter(|file| file.extension().is_some_and(|e| CODE.contains(&e)))
    {
        let stem = file
            .path
            .rsplit_once('.')
            .map_or(file.path.as_str(), |(stem, _)| stem);
        let in_path = stem
            .split('/')
            .filter(|part| EMPTY.contains(part))
            .map(|part| (part, 1));
        let inline = file.tokens.windows(3).filter_map(|window| {
            let name = window[1].text.as_str();
            let opens = window[0].text == "mod" && window[2].text == "{";
            (opens && EMPTY.contains(&name)).then_some((name, window[0].line))
        });
        for (name, line) in in_path.chain(inline) {
            let what = format!("`{name}` says nothing: name what is inside");
            findings.push(Finding::error(&file.path, line, "names", what));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn empty_names_are_found_in_paths_and_source() {
        check(say_something, "crm-core/src/base/utils.rs", "", &[1]);
        check(say_something, "crm-core/tests/common/mod.rs", "", &[1]);
        check(say_something, "crm-py/python/helpers.py", "", &[1]);
        check(say_something, "crm-core/src/a.rs", "\nmod manager {}", &[2]);
    }

    #[test]
    fn names_that_say_something_pass() {
        check(
            say_something,
            "crm-core/src/base/money.rs",
            "mod tests {} // mod utils {}",
            &[],
        );
        check(
            say_something,
            "crm-core/src/base/uncommon.rs",
            "let manager = 1;",
            &[],
        );
        check(say_something, "examples/data/common.csv", "", &[]);
    }
}
