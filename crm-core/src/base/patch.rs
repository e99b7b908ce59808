//! What an update says of one field: keep it, clear it, or set it.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A field of an update. In JSON an absent field keeps, `null` clears, a value sets.
///
/// ```
/// use crm_core::{CustomerPatch, Patch};
/// let patch: CustomerPatch = serde_json::from_str(r#"{"occupation": null, "language": "pt-BR"}"#)?;
/// assert_eq!(patch.gender, Patch::Keep);
/// assert_eq!(patch.occupation, Patch::Clear);
/// assert_eq!(patch.language, Patch::Set("pt-BR".into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Patch<T> {
    /// Leave the field as it is.
    #[default]
    Keep,
    /// Make the field empty.
    Clear,
    /// Give the field this value.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether the field is left as it is; for `skip_serializing_if`.
    pub fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }

    /// Applies the patch to a field that may be empty.
    pub fn apply(self, field: &mut Option<T>) {
        match self {
            Self::Keep => {}
            Self::Clear => *field = None,
            Self::Set(value) => *field = Some(value),
        }
    }

    /// Applies the patch to a field for which empty is its default value, such as a list.
    pub fn apply_or_default(self, field: &mut T)
    where
        T: Default,
    {
        match self {
            Self::Keep => {}
            Self::Clear => *field = T::default(),
            Self::Set(value) => *field = value,
        }
    }

    /// The value that is set, if one is.
    pub fn as_set(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            _ => None,
        }
    }

    /// The same patch with its value, if one is set, converted.
    pub fn try_map<U, E>(self, f: impl FnOnce(T) -> Result<U, E>) -> Result<Patch<U>, E> {
        Ok(match self {
            Self::Keep => Patch::Keep,
            Self::Clear => Patch::Clear,
            Self::Set(value) => Patch::Set(f(value)?),
        })
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Keep | Self::Clear => serializer.serialize_none(),
            Self::Set(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Clear, Self::Set))
    }
}
