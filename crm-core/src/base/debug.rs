//! `Debug` without personal data: a record shows what it is and its id, not what is known about anybody.

use std::fmt;

/// Writes `Customer { id: …, version: 3, .. }`: the named fields, and a sign that there are more.
pub(crate) fn show(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[(&str, &dyn fmt::Debug)],
) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (field, value) in fields {
        shown.field(field, value);
    }
    shown.finish_non_exhaustive()
}
