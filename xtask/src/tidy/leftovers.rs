//! What was put in while working and does not belong in a commit.

use super::Finding;
use super::tokens::find;
use super::tree::Tree;

pub(super) fn are_gone(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.rust() {
        let mut add = |line, what: &str| findings.push(Finding::error(&file.path, line, "leftovers", what));
        for name in ["todo", "unimplemented", "dbg"] {
            for token in find(&file.tokens, &[name, "!"]) {
                add(token.line, &format!("`{name}!` is unfinished work"));
            }
        }
        for token in find(&file.tokens, &["#", "[", "ignore", "]"]) {
            add(token.line, "an ignored test says why: `#[ignore = \"reason\"]`");
        }
        let may_unwrap = file.test || file.is_under("benches");
        for token in find(&file.tokens, &[".", "unwrap", "(", ")"]).filter(|t| !may_unwrap && !t.test) {
            add(token.line, "`unwrap()` outside tests: return an error");
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn unfinished_work_is_found_even_in_tests() {
        let bad = "todo!();\nunimplemented!(\"later\");\ndbg!(x);\n#[test] #[ignore]\nfn f() {}\n";
        check(are_gone, "crm-core/src/a.rs", bad, &[1, 2, 3, 4]);
        check(are_gone, "crm-core/tests/a.rs", bad, &[1, 2, 3, 4]);
    }

    #[test]
    fn unwrap_is_for_tests() {
        let text = "/// x.unwrap()\nfn f() { x\n  .unwrap() }\n#[cfg(test)] mod t { x.unwrap() }";
        check(are_gone, "crm-core/src/a.rs", text, &[3]);
        check(are_gone, "crm-core/examples/a.rs", text, &[3]);
        check(are_gone, "crm-core/tests/a.rs", text, &[]);
        check(are_gone, "benches/benches/a.rs", text, &[]);
    }

    #[test]
    fn finished_work_passes() {
        let good =
            "#[ignore = \"needs an hour\"] fn f() { x.unwrap_or(0); let todo = 1; \"dbg!()\" } // todo!()";
        check(are_gone, "crm-core/src/a.rs", good, &[]);
    }
}
