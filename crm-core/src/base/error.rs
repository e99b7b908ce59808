//! One error for the whole crate: a coarse kind, a stable code, and where it happened.

use std::borrow::Cow;
use std::fmt;

/// A result with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What a caller can do about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorKind {
    /// The record does not exist; create it or ask for another.
    NotFound,
    /// The write lost against what is stored: a stale version, a taken identifier. Read again and decide.
    Conflict,
    /// The input is wrong; mend the named field and try again.
    Invalid,
    /// The caller may not do this.
    Denied,
    /// The handle was closed.
    Closed,
    /// Somebody else holds the file; try again later or open it in another sharing mode.
    Busy,
    /// The disk or the file system failed; nothing of the failed write is kept. Trying again may succeed.
    Unavailable,
    /// The stored data is damaged or of a newer format.
    Data,
    /// Whoever asked stopped it before it was done; a read gives nothing then.
    Stopped,
    /// A defect of this crate.
    Internal,
}

impl ErrorKind {
    /// The kind's stable name, the same in all languages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::Invalid => "invalid",
            Self::Denied => "denied",
            Self::Closed => "closed",
            Self::Busy => "busy",
            Self::Unavailable => "unavailable",
            Self::Data => "data",
            Self::Stopped => "stopped",
            Self::Internal => "internal",
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $kind:ident, $name:literal, $message:literal;)*) => {
        /// Every stable error code. The table here is the only place where a code is defined.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code { $($(#[$doc])* #[doc = concat!("`", $name, "`: ", $message, ".")] $variant,)* }

        impl Code {
            /// All codes, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code's stable name, the same in all languages.
            pub const fn as_str(self) -> &'static str { match self { $(Self::$variant => $name,)* } }

            /// The kind that errors with this code have.
            pub const fn kind(self) -> ErrorKind { match self { $(Self::$variant => ErrorKind::$kind,)* } }

            /// What the code means, in a few words.
            pub const fn message(self) -> &'static str { match self { $(Self::$variant => $message,)* } }
        }
    };
}

codes! {
    NotFound = NotFound, "not_found", "no such record";
    NotYetCreated = NotFound, "not_yet_created", "the record did not exist at that instant";
    Erased = NotFound, "erased", "the record's past values were erased";
    StaleVersion = Conflict, "stale_version", "the record was changed since it was read";
    Taken = Conflict, "taken", "the value already belongs to another record";
    AlreadyExists = Conflict, "already_exists", "the record already exists";
    NotDeleted = Conflict, "not_deleted", "the record is not deleted";
    IllegalState = Conflict, "illegal_state", "the record's state does not allow this";
    InUse = Conflict, "in_use", "other records refer to it";
    Required = Invalid, "required", "a value is required";
    Malformed = Invalid, "malformed", "the value does not have the expected form";
    OutOfRange = Invalid, "out_of_range", "the value is outside the allowed range";
    TooLong = Invalid, "too_long", "the value is too long";
    TooMany = Invalid, "too_many", "there are too many values";
    TooDeep = Invalid, "too_deep", "the value is nested too deeply";
    ControlCharacter = Invalid, "control_character", "the text holds a control character";
    NotUtf8 = Invalid, "not_utf8", "the text is not valid UTF-8";
    InvalidEmail = Invalid, "invalid_email", "not an e-mail address";
    InvalidPhone = Invalid, "invalid_phone", "not a phone number; give it with its country code or set a region";
    InvalidDate = Invalid, "invalid_date", "not a date";
    InvalidTimestamp = Invalid, "invalid_timestamp", "not an instant";
    InvalidNumber = Invalid, "invalid_number", "not a number that can be kept exactly";
    InvalidId = Invalid, "invalid_id", "not an id";
    InvalidCursor = Invalid, "invalid_cursor", "not a cursor of this list";
    UnknownCurrency = Invalid, "unknown_currency", "not an ISO 4217 currency";
    UnknownTimeZone = Invalid, "unknown_time_zone", "not an IANA time zone";
    UnknownLanguage = Invalid, "unknown_language", "not a BCP 47 language tag";
    UnknownCountry = Invalid, "unknown_country", "not an ISO 3166 country";
    UnknownField = Invalid, "unknown_field", "no such field";
    UnknownReference = Invalid, "unknown_reference", "the record it refers to does not exist";
    UnknownColumn = Invalid, "unknown_column", "the file has no such column";
    NotExact = Invalid, "not_exact", "no record has just this name; the only one whose name differs by case or spaces was taken";
    Ambiguous = Invalid, "ambiguous", "several records could be meant";
    CurrencyMismatch = Invalid, "currency_mismatch", "the currencies differ";
    WrongType = Invalid, "wrong_type", "the value has the wrong type";
    WrongKind = Invalid, "wrong_kind", "the record is of a kind that this cannot be asked of";
    SelfReference = Invalid, "self_reference", "a record cannot refer to itself";
    DuplicateInInput = Invalid, "duplicate_in_input", "the input holds the value twice";
    Inconsistent = Invalid, "inconsistent", "what was given contradicts itself, or what was given before";
    TooFew = Invalid, "too_few", "there are too few values";
    NotConverged = Invalid, "not_converged", "no best fit was found; the data may be too few or too alike";
    MissingColumns = Invalid, "missing_columns", "the row has fewer columns than the header";
    Closed = Closed, "closed", "the handle was closed";
    Locked = Busy, "locked", "the file is open elsewhere; close it there, or open it there as single_writer and here as follower";
    NestedWrite = Denied, "nested_write", "a transaction is under way on this thread; use it instead of the handle";
    Follower = Denied, "read_only", "this handle only reads";
    SnapshotsOpen = Busy, "snapshots_open", "views are still open; drop them first";
    TooBusy = Busy, "too_busy", "the write kept conflicting with other writers";
    Io = Unavailable, "io", "the storage failed";
    DiskFull = Unavailable, "disk_full", "the disk is full";
    NoFile = Unavailable, "no_file", "the file does not exist, or the folder to make it in does not";
    NoPermission = Unavailable, "no_permission", "the file may not be opened this way";
    Corrupt = Data, "corrupt", "the file is damaged";
    NotACrm = Data, "not_a_crm", "the file is not of this library";
    NewerFormat = Data, "newer_format", "the file was written by a newer version of this library";
    Stopped = Stopped, "stopped", "whoever asked stopped it";
    Internal = Internal, "internal", "a defect of this library";
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Code {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = Cow::<'de, str>::deserialize(deserializer)?;
        let known = Self::ALL.iter().find(|code| code.as_str() == name);
        known
            .copied()
            .ok_or_else(|| serde::de::Error::custom("not a code of this library"))
    }
}

/// What went wrong, where, and nothing about whom: no error ever holds a stored or given value.
///
/// ```
/// use crm_core::{Code, Crm, ErrorKind, NewCustomer};
/// let crm = Crm::in_memory()?;
/// let error = crm.customers().create(NewCustomer::person("Ada").email("not an address")).unwrap_err();
/// assert_eq!((error.kind(), error.code()), (ErrorKind::Invalid, Code::InvalidEmail));
/// assert_eq!((error.entity(), error.field()), (Some("customer"), Some("identifiers[0].value")));
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    code: Code,
    entity: Option<&'static str>,
    field: Option<Cow<'static, str>>,
    row: Option<u64>,
}

impl Error {
    /// An error with this code and nothing else yet.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self(Box::new(Inner {
            code,
            entity: None,
            field: None,
            row: None,
        }))
    }

    /// An error about one field of the input.
    #[must_use]
    pub fn field_of(code: Code, field: impl Into<Cow<'static, str>>) -> Self {
        Self::new(code).with_field(field)
    }

    /// Names the field, as a path such as `lines[2].quantity`.
    #[must_use]
    pub fn with_field(mut self, field: impl Into<Cow<'static, str>>) -> Self {
        self.0.field = Some(field.into());
        self
    }

    /// Puts `prefix` before the field's path: `quantity` under `lines[2]` becomes `lines[2].quantity`.
    #[must_use]
    pub fn under(mut self, prefix: impl fmt::Display) -> Self {
        self.0.field = Some(match self.0.field.take() {
            Some(field) => format!("{prefix}.{field}").into(),
            None => prefix.to_string().into(),
        });
        self
    }

    /// Names the entity, unless a deeper layer has named one already.
    #[must_use]
    pub fn with_entity(mut self, entity: &'static str) -> Self {
        self.0.entity.get_or_insert(entity);
        self
    }

    /// Names the row of the input, counted from 1 without a header.
    #[must_use]
    pub fn with_row(mut self, row: u64) -> Self {
        self.0.row = Some(row);
        self
    }

    /// What a caller can do about it.
    pub fn kind(&self) -> ErrorKind {
        self.0.code.kind()
    }

    /// The stable code.
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// The entity it is about, such as `customer`.
    pub fn entity(&self) -> Option<&'static str> {
        self.0.entity
    }

    /// The path of the field it is about.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// The row of the input it is about, counted from 1 without a header.
    pub fn row(&self) -> Option<u64> {
        self.0.row
    }
}

impl From<Code> for Error {
    fn from(code: Code) -> Self {
        Self::new(code)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.code.message())?;
        if let Some(entity) = self.0.entity {
            write!(f, ", entity: {entity}")?;
        }
        if let Some(field) = &self.0.field {
            write!(f, ", field: {field}")?;
        }
        if let Some(row) = self.0.row {
            write!(f, ", row: {row}")?;
        }
        write!(f, " [{}]", self.0.code.as_str())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self})")
    }
}

impl std::error::Error for Error {}

/// `{"kind", "code", "entity", "field", "row", "message"}`, without what is not known.
impl serde::Serialize for Error {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("kind", self.kind().as_str())?;
        map.serialize_entry("code", self.code().as_str())?;
        if let Some(entity) = self.entity() {
            map.serialize_entry("entity", entity)?;
        }
        if let Some(field) = self.field() {
            map.serialize_entry("field", field)?;
        }
        if let Some(row) = self.row() {
            map.serialize_entry("row", &row)?;
        }
        map.serialize_entry("message", self.code().message())?;
        map.end()
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as Io;
        // The text of an I/O error may name a path, so only its kind is kept.
        Self::new(match error.kind() {
            Io::NotFound => Code::NoFile,
            Io::PermissionDenied | Io::ReadOnlyFilesystem => Code::NoPermission,
            Io::StorageFull | Io::QuotaExceeded => Code::DiskFull,
            _ => Code::Io,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_distinct() {
        let names: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(names.len(), Code::ALL.len());
    }

    #[test]
    fn json_tells_the_same_in_parts() {
        let error = Error::field_of(Code::Taken, "number").with_entity("order");
        let json = serde_json::to_value(&error).unwrap();
        assert_eq!(json["kind"], "conflict");
        for code in Code::ALL {
            let kind = serde_json::to_value(code.kind()).unwrap();
            assert_eq!(kind, code.kind().as_str());
        }
        assert_eq!(
            (&json["code"], &json["entity"], &json["field"]),
            (&"taken".into(), &"order".into(), &"number".into())
        );
        assert_eq!(json.get("row"), None);
    }

    #[test]
    fn display_says_what_and_where() {
        let error = Error::field_of(Code::OutOfRange, "quantity")
            .under("lines[2]")
            .with_entity("order")
            .with_row(7);
        assert_eq!(
            error.to_string(),
            "the value is outside the allowed range, entity: order, field: lines[2].quantity, row: 7 [out_of_range]"
        );
    }
}
