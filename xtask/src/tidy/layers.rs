//! A module of the core knows only those before it in one list.

use std::collections::BTreeMap;

use super::Finding;
use super::tokens::Token;
use super::tree::{File, Tree};

/// Each knows those before it; `crm`, the handle, and the crate's root know them all.
const LAYERS: [&str; 20] = [
    "base",
    "statistics",
    "store",
    "journal",
    "customers",
    "activity",
    "profile",
    "sales",
    "overview",
    "loyalty",
    "service",
    "marketing",
    "model",
    "segment",
    "scoring",
    "report",
    "automation",
    "exchange",
    "privacy",
    "crm",
];

const CORE: &str = "crm-core/src/";

pub(super) fn know_only_those_before(tree: &Tree) -> Vec<Finding> {
    let root = tree
        .get("crm-core/src/lib.rs")
        .map(|lib| reexports(&lib.tokens))
        .unwrap_or_default();
    let mut findings = Vec::new();
    for file in tree.rust().filter(|file| !file.test) {
        let Some(module) = module_path(file) else { continue };
        let Some(place) = rank(&module[0]) else {
            let what = format!(
                "`{}` has no place in the list of layers (xtask/src/tidy/layers.rs)",
                module[0]
            );
            findings.push(Finding::error(&file.path, 1, "layers", what));
            continue;
        };
        if module[0] == "crm" {
            continue;
        }
        for (name, line) in references(&file.tokens, module.len()) {
            let target = root.get(name).map_or(name, String::as_str);
            if rank(target).is_some_and(|rank| rank > place) {
                let what = format!(
                    "`{}` comes before `{target}` in the layers and must not know it",
                    module[0]
                );
                findings.push(Finding::error(&file.path, line, "layers", what));
            }
        }
    }
    findings
}

fn rank(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| *layer == module)
}

/// `[base, money]` for `crm-core/src/base/money.rs`; none for the crate's root and other crates.
fn module_path(file: &File) -> Option<Vec<String>> {
    let inside = file.path.strip_prefix(CORE)?.strip_suffix(".rs")?;
    let inside = inside.strip_suffix("/mod").unwrap_or(inside);
    (inside != "lib").then(|| inside.split('/').map(str::to_owned).collect())
}

/// What the code asks of the crate's root, with its line: `crate::name`, `crate::{name, ..}`, or as many `super::` as
/// lead there.
fn references(tokens: &[Token], depth: usize) -> Vec<(&str, usize)> {
    let is = |at: usize, text: &str| tokens.get(at).is_some_and(|token| token.text == text);
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| !token.test) {
        let mut next = at + 2;
        match token.text.as_str() {
            "crate" if is(at + 1, "::") => {}
            "super" if is(at + 1, "::") && !(at > 0 && is(at - 1, "::")) => {
                let mut supers = 1;
                while is(next, "super") && is(next + 1, "::") {
                    (supers, next) = (supers + 1, next + 2);
                }
                if supers != depth {
                    continue;
                }
            }
            _ => continue,
        }
        if is(next, "{") {
            found.extend(first_names(&tokens[next..]));
        } else if let Some(name) = tokens.get(next) {
            found.push((name.text.as_str(), name.line));
        }
    }
    found
}

/// The first name of each path in a `{..}` that the tokens begin with.
fn first_names(tokens: &[Token]) -> Vec<(&str, usize)> {
    let mut names = Vec::new();
    let mut depth = 0_usize;
    for pair in tokens.windows(2) {
        match pair[0].text.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if depth == 1
            && ["{", ","].contains(&pair[0].text.as_str())
            && !["}", ","].contains(&pair[1].text.as_str())
        {
            names.push((pair[1].text.as_str(), pair[1].line));
        }
    }
    names
}

/// The names that the crate's root lends from its modules, each with its module: `pub use base::{Error, Money}`.
fn reexports(tokens: &[Token]) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for (at, _) in tokens.iter().enumerate().filter(|(_, token)| token.text == "use") {
        let end = tokens[at..]
            .iter()
            .position(|token| token.text == ";")
            .map_or(tokens.len(), |len| at + len);
        let words = tokens[at + 1..end].iter().map(|token| token.text.as_str());
        let words: Vec<&str> = words
            .skip_while(|word| ["crate", "self", "::"].contains(word))
            .collect();
        let Some(module) = words.first().filter(|word| rank(word).is_some()) else {
            continue;
        };
        for pair in words.windows(2) {
            // The last name of a path, or what it is renamed to.
            if !["::", "as", "{", "}", ",", "*"].contains(&pair[0]) && [",", "}"].contains(&pair[1]) {
                names.insert(pair[0].to_owned(), (*module).to_owned());
            }
        }
        if let Some(last) = words.last().filter(|last| !["}", "*"].contains(last)) {
            names.insert((*last).to_owned(), (*module).to_owned());
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::super::{check, check_tree};
    use super::*;

    const RULE: super::super::Rule = know_only_those_before;

    #[test]
    fn looking_up_is_allowed_and_looking_down_is_not() {
        let text =
            "//! d\nuse crate::base::Money;\nuse crate::sales::Deal;\nfn f() { crate::report::table() }\n";
        check(RULE, "crm-core/src/journal/log.rs", text, &[3, 4]);
        check(RULE, "crm-core/src/base/mod.rs", text, &[3, 4]);
        check(RULE, "crm-core/src/privacy.rs", text, &[]);
    }

    #[test]
    fn groups_are_opened() {
        let text = "use crate::{\n base::{Money, sales},\n crm::Crm,\n store,\n};\n";
        check(RULE, "crm-core/src/journal/log.rs", text, &[3]);
    }

    #[test]
    fn supers_that_reach_the_root_count() {
        check(RULE, "crm-core/src/base/mod.rs", "use super::store::Key;", &[1]);
        check(
            RULE,
            "crm-core/src/base/money.rs",
            "use super::super::store::Key;",
            &[1],
        );
        check(RULE, "crm-core/src/base/money.rs", "use super::store::Key;", &[]);
    }

    #[test]
    fn tests_docs_and_the_handle_know_all() {
        let text = "/// See [`crate::crm::Crm`].\nfn f() {}\n#[cfg(test)] mod t { use crate::crm::Crm; }\n";
        check(RULE, "crm-core/src/base/money.rs", text, &[]);
        check(RULE, "crm-core/src/crm/open.rs", "use crate::privacy::Rule;", &[]);
        check(
            RULE,
            "crm-core/src/lib.rs",
            "pub mod crm; pub use crate::crm::Crm;",
            &[],
        );
        check(RULE, "crm-core/tests/base.rs", "use crate::crm::Crm;", &[]);
    }

    #[test]
    fn a_name_lent_by_the_root_keeps_its_layer() {
        let lib = "pub use base::{Error, money::Money};\npub use crate::crm::{Crm, Open as OpenCrm};\npub use sales::Deal;";
        let text = "use crate::{Error, Money};\nuse crate::Crm;\nuse crate::OpenCrm;\nuse crate::Deal;\n";
        let files = [("crm-core/src/lib.rs", lib), ("crm-core/src/store/mod.rs", text)];
        let store = "crm-core/src/store/mod.rs";
        check_tree(RULE, &files, &[(store, 2), (store, 3), (store, 4)]);
    }

    #[test]
    fn a_new_module_needs_a_place() {
        check(RULE, "crm-core/src/billing/mod.rs", "", &[1]);
    }
}
