//! Every file of the core begins by saying what it is.

use super::Finding;
use super::tree::Tree;

pub(super) fn open_each_file(tree: &Tree) -> Vec<Finding> {
    let core = tree.rust().filter(|file| file.path.starts_with("crm-core/src/"));
    core.filter(|file| !file.text.trim_start().starts_with("//!"))
        .map(|file| {
            Finding::error(
                &file.path,
                1,
                "docs",
                "the file begins with a `//!` line that says what it is",
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn a_file_of_the_core_opens_with_its_doc() {
        check(
            open_each_file,
            "crm-core/src/base/money.rs",
            "//! Money.\nuse a;",
            &[],
        );
        check(
            open_each_file,
            "crm-core/src/base/money.rs",
            "use a;\n//! Money.",
            &[1],
        );
        check(open_each_file, "crm-core/src/base/money.rs", "// Money.", &[1]);
        check(open_each_file, "crm-core/src/base/money.rs", "", &[1]);
        check(open_each_file, "crm-core/tests/money.rs", "", &[]);
    }
}
