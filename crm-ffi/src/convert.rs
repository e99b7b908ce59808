//! Values of the boundary into those of the core, with the path of what is wrong, and back.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;

use crm_core::{Code, Error, Patch, Result, RfmGrid, TimeFormat, TimeZone};

/// Made from a value of the core.
pub(crate) trait FromCore<C> {
    fn from_core(core: C) -> Self;
}

/// Becomes a value of the core, if it is one.
pub(crate) trait IntoCore<C> {
    fn into_core(self) -> Result<C>;
}

/// A field of a record.
pub(crate) fn field<C>(name: &str, value: impl IntoCore<C>) -> Result<C> {
    value.into_core().map_err(|error| within(error, name))
}

/// A field that may be left out, with its usual value.
pub(crate) fn field_or<C>(name: &str, value: Option<impl IntoCore<C>>, usual: C) -> Result<C> {
    value.map_or(Ok(usual), |value| field(name, value))
}

/// An argument of an operation: what is wrong is said of the entity that it is about. Fields of a record stand for
/// themselves, `name` is given for what is no record.
pub(crate) fn argument<C>(operation: &str, name: Option<&str>, value: impl IntoCore<C>) -> Result<C> {
    value.into_core().map_err(|error| {
        let error = name.map_or(error.clone(), |name| within(error, name));
        match crm_wire::entity(operation) {
            Some(entity) => error.with_entity(entity),
            None => error,
        }
    })
}

/// `quantity` within `lines`: `lines.quantity`, and `[2]` within it: `lines[2]`.
fn within(error: Error, name: &str) -> Error {
    match error.field().map(str::to_owned) {
        Some(rest) if rest.starts_with('[') => error.with_field(format!("{name}{rest}")),
        _ => error.under(name),
    }
}

macro_rules! same {
    ($($plain:ty),*) => {$(
        impl FromCore<$plain> for $plain {
            fn from_core(core: $plain) -> Self { core }
        }

        impl IntoCore<$plain> for $plain {
            fn into_core(self) -> Result<$plain> { Ok(self) }
        }
    )*};
}

same!((), bool, u8, i16, u16, u32, i64, u64, f64, String);

impl FromCore<usize> for u32 {
    fn from_core(core: usize) -> Self {
        Self::try_from(core).unwrap_or(Self::MAX)
    }
}

impl IntoCore<usize> for u32 {
    fn into_core(self) -> Result<usize> {
        usize::try_from(self).map_err(|_| Error::new(Code::OutOfRange))
    }
}

impl IntoCore<char> for String {
    fn into_core(self) -> Result<char> {
        let mut letters = self.chars();
        match (letters.next(), letters.next()) {
            (Some(letter), None) => Ok(letter),
            _ => Err(Error::new(Code::Malformed)),
        }
    }
}

impl IntoCore<TimeZone> for String {
    fn into_core(self) -> Result<TimeZone> {
        self.parse()
    }
}

impl IntoCore<TimeFormat> for String {
    fn into_core(self) -> Result<TimeFormat> {
        TimeFormat::try_from(self)
    }
}

impl<T: FromCore<C>, C> FromCore<Option<C>> for Option<T> {
    fn from_core(core: Option<C>) -> Self {
        core.map(T::from_core)
    }
}

impl<T: IntoCore<C>, C> IntoCore<Option<C>> for Option<T> {
    fn into_core(self) -> Result<Option<C>> {
        self.map(T::into_core).transpose()
    }
}

impl<T: FromCore<C>, C> FromCore<Box<C>> for T {
    fn from_core(core: Box<C>) -> Self {
        T::from_core(*core)
    }
}

impl<T: FromCore<C>, C> FromCore<Vec<C>> for Vec<T> {
    fn from_core(core: Vec<C>) -> Self {
        core.into_iter().map(T::from_core).collect()
    }
}

impl<T: FromCore<C>, C> FromCore<BTreeSet<C>> for Vec<T> {
    fn from_core(core: BTreeSet<C>) -> Self {
        core.into_iter().map(T::from_core).collect()
    }
}

impl<T: FromCore<C>, C, const N: usize> FromCore<[C; N]> for Vec<T> {
    fn from_core(core: [C; N]) -> Self {
        core.into_iter().map(T::from_core).collect()
    }
}

impl<T: IntoCore<C>, C> IntoCore<Vec<C>> for Vec<T> {
    fn into_core(self) -> Result<Vec<C>> {
        let numbered = self.into_iter().enumerate();
        numbered
            .map(|(at, item)| {
                item.into_core()
                    .map_err(|error| within(error, &format!("[{at}]")))
            })
            .collect()
    }
}

impl<T: IntoCore<C>, C: Ord> IntoCore<BTreeSet<C>> for Vec<T> {
    fn into_core(self) -> Result<BTreeSet<C>> {
        let items: Vec<C> = self.into_core()?;
        Ok(items.into_iter().collect())
    }
}

impl<T: IntoCore<C>, C, const N: usize> IntoCore<[C; N]> for Vec<T> {
    fn into_core(self) -> Result<[C; N]> {
        let items: Vec<C> = self.into_core()?;
        items.try_into().map_err(|_| Error::new(Code::Malformed))
    }
}

impl<T: FromCore<crm_core::RfmRule>> FromCore<RfmGrid> for Vec<T> {
    fn from_core(core: RfmGrid) -> Self {
        Self::from_core(core.rules)
    }
}

impl<T: IntoCore<crm_core::RfmRule>> IntoCore<RfmGrid> for Vec<T> {
    fn into_core(self) -> Result<RfmGrid> {
        Ok(RfmGrid {
            rules: self.into_core()?,
        })
    }
}

impl<K: FromCore<A> + Eq + Hash, A, T: FromCore<C>, C> FromCore<BTreeMap<A, C>> for HashMap<K, T> {
    fn from_core(core: BTreeMap<A, C>) -> Self {
        let entries = core.into_iter();
        entries
            .map(|(key, value)| (K::from_core(key), T::from_core(value)))
            .collect()
    }
}

impl<T: IntoCore<C>, C> IntoCore<BTreeMap<String, C>> for HashMap<String, T> {
    fn into_core(self) -> Result<BTreeMap<String, C>> {
        let entries = self.into_iter();
        entries
            .map(|(key, value)| {
                let value = field(&key, value)?;
                Ok((key, value))
            })
            .collect()
    }
}

/// Nothing given keeps a field.
pub(crate) fn kept_or<P: IntoCore<Patch<C>>, C>(name: &str, given: Option<P>) -> Result<Patch<C>> {
    given.map_or(Ok(Patch::Keep), |patch| field(name, patch))
}

/// Ids: texts until they reach the core.
macro_rules! text_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(String);

        uniffi::custom_newtype!($name, String);

        impl $crate::convert::FromCore<crm_core::$name> for $name {
            fn from_core(core: crm_core::$name) -> Self { Self(core.to_string()) }
        }

        impl $crate::convert::IntoCore<crm_core::$name> for $name {
            fn into_core(self) -> crm_core::Result<crm_core::$name> {
                self.0.parse().map_err(|_| crm_core::Error::new(crm_core::Code::InvalidId))
            }
        }
    )*};
}

pub(crate) use text_ids;
