//! The store is the one place that names the storage engine, so that another engine can stand beside it.

use super::Finding;
use super::tree::Tree;

const HOME: &str = "crm-core/src/store/";

pub(super) fn only_in_the_store(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.rust().filter(|file| !file.path.starts_with(HOME)) {
        for window in file.tokens.windows(3) {
            let [before, word, after] = window else { continue };
            let used = ["use", "crate"].contains(&before.text.as_str())
                || (["{", ",", "::"].contains(&before.text.as_str()) && after.text == "as");
            if word.text == "redb" && (used || after.text == "::") {
                let what = format!("`redb` is named only under {HOME}");
                findings.push(Finding::error(&file.path, word.line, "engine", what));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn the_engine_is_named_in_the_store_alone() {
        let bad = "//! redb::Database\nuse redb::Database;\nuse redb;\nfn f() { let d = redb::open(); }\n\
                   use {x, redb::Key};\nextern crate redb;\nuse {redb as engine};\n";
        check(only_in_the_store, "crm-core/src/store/engine.rs", bad, &[]);
        check(
            only_in_the_store,
            "crm-core/src/journal/log.rs",
            bad,
            &[2, 3, 4, 5, 6, 7],
        );
        check(
            only_in_the_store,
            "benches/benches/write.rs",
            bad,
            &[2, 3, 4, 5, 6, 7],
        );
    }

    #[test]
    fn the_word_alone_is_free() {
        let good = "//! Built on redb::Database.\nuse crate::store::RedbStore;\nlet name = \"redb::x\";\nredb.open();\n";
        check(only_in_the_store, "crm-core/src/crm/open.rs", good, &[]);
    }
}
