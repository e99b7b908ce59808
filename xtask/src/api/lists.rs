//! Methods of the core that are told apart by their names, each of which must be there.

use super::model::Stopped;

/// What the handle itself offers beside its accessors. The rest of it opens, closes and lends, which each language does
/// in its own way.
pub(super) const OF_THE_HANDLE: [&str; 5] = ["stats", "verify", "checkpoint", "compact", "backup"];

/// Methods of accessors that are no operations. Any other one that cannot be one is an error.
pub(super) const LEFT_OUT: [(&str, &str); 8] = [
    // Lends; each language walks over the pages of `list` in its own way.
    ("Customers", "iter"),
    // Read a stream and tell of it as they go; `imports_of_files` has them in a form that crosses a boundary.
    ("Imports", "customers"),
    ("Imports", "orders"),
    ("Imports", "deals"),
    ("Imports", "load"),
    // Elsewhere whoever is told how far it is is one more argument of the operation: `Operation::tells`.
    ("Segments", "watched"),
    ("Models", "watched"),
    ("Reports", "watched"),
];

/// Those that look at many customers, and tell how far they are.
pub(super) const TELLING: [(&str, &str, Stopped); 14] = [
    ("Segments", "create", Stopped::Stays),
    ("Segments", "update", Stopped::Stays),
    ("Segments", "build", Stopped::Stays),
    ("Segments", "preview", Stopped::Refused),
    ("Segments", "select", Stopped::Refused),
    ("Segments", "select_bitmap", Stopped::Refused),
    ("Segments", "attributes", Stopped::Refused),
    ("Models", "fit", Stopped::Refused),
    ("Models", "refit", Stopped::Refused),
    ("Models", "compare", Stopped::Refused),
    ("Models", "holdout", Stopped::Refused),
    ("Models", "scores", Stopped::Refused),
    ("Models", "features", Stopped::Refused),
    ("Reports", "holdout_page", Stopped::Refused),
];

/// Refuses a name above that nothing has any more.
pub(super) fn check_lists(has_method: impl Fn(&str, &str) -> bool) -> Result<(), String> {
    let telling = TELLING.iter().map(|(accessor, method, _)| (*accessor, *method));
    let of_the_handle = OF_THE_HANDLE.iter().map(|method| ("Crm", *method));
    match telling
        .chain(LEFT_OUT)
        .chain(of_the_handle)
        .find(|(accessor, method)| !has_method(accessor, method))
    {
        Some((accessor, method)) => Err(format!(
            "`{accessor}::{method}` is in a list, and there is no such method"
        )),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_nothing_is_refused() {
        assert_eq!(check_lists(|_, _| true), Ok(()));
        for gone in ["watched", "holdout", "stats"] {
            let found = check_lists(|_, method| method != gone);
            assert!(
                found.is_err_and(|why| why.contains(&format!("::{gone}`"))),
                "{gone}"
            );
        }
    }
}
