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

/// Shows a record by its type and id alone: the other fields may hold personal data.
macro_rules! debug_by_id {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::base::show(f, stringify!($name), &[("id", &self.id)])
            }
        }
    )*};
}

/// Shows what has no id by its type alone.
macro_rules! debug_by_type {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::base::show(f, stringify!($name), &[])
            }
        }
    )*};
}

pub(crate) use {debug_by_id, debug_by_type};
