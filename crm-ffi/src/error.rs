//! The error that every call may end with.

use std::fmt;

use crm_core::ErrorKind;

use crate::convert::FromCore;
use crate::generated::enums::ErrorCode;

/// A result with this library's error.
pub(crate) type Result<T, E = CrmError> = std::result::Result<T, E>;

/// What went wrong, by what a caller can do about it. Holds no personal data, so that it can be logged.
#[derive(Debug, Clone, uniffi::Error)]
#[uniffi::export(Display)]
pub enum CrmError {
    /// The record does not exist; create it or ask for another.
    NotFound {
        /// What exactly, and where.
        detail: ErrorDetail,
    },
    /// The write lost against what is stored: a stale version, a taken identifier. Read again and decide.
    Conflict {
        /// What exactly, and where.
        detail: ErrorDetail,
    },
    /// The input is wrong; mend the named field and try again.
    Invalid {
        /// What exactly, and where.
        detail: ErrorDetail,
    },
    /// The caller may not do this.
    Denied {
        /// What exactly, and where.
        detail: ErrorDetail,
    },
    /// The handle was closed.
    Closed {
        /// What exactly, and where.
        detail: ErrorDetail,
    },
    /// Somebody else holds the file; try again later or open it in another sharing mode.
    Busy {
        /// What exactly, and where.
        detail: ErrorDetail,
    },
    /// The disk or the file system failed; nothing of the failed write is kept. Trying again may succeed.
    Unavailable {
        /// What exactly, and where.
        detail: ErrorDetail,
    },
    /// The stored data is damaged or of a newer format.
    Data {
        /// What exactly, and where.
        detail: ErrorDetail,
    },
    /// Whoever asked stopped it before it was done; a read gives nothing then.
    Stopped {
        /// What exactly, and where.
        detail: ErrorDetail,
    },
    /// A defect of this library.
    Internal {
        /// What exactly, and where.
        detail: ErrorDetail,
    },
}

/// What exactly went wrong, and where.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ErrorDetail {
    /// The stable code.
    pub code: ErrorCode,
    /// The entity it is about, such as `customer`.
    pub entity: Option<String>,
    /// The path of the field it is about, such as `lines[2].quantity`.
    pub field: Option<String>,
    /// The row of the input it is about, the first being 1.
    pub row: Option<u64>,
    /// All of it as one line, for a log.
    pub text: String,
}

impl From<crm_core::Error> for CrmError {
    fn from(error: crm_core::Error) -> Self {
        let detail = ErrorDetail {
            code: ErrorCode::from_core(error.code()),
            entity: error.entity().map(str::to_owned),
            field: error.field().map(str::to_owned),
            row: error.row(),
            text: error.to_string(),
        };
        match error.kind() {
            ErrorKind::NotFound => Self::NotFound { detail },
            ErrorKind::Conflict => Self::Conflict { detail },
            ErrorKind::Invalid => Self::Invalid { detail },
            ErrorKind::Denied => Self::Denied { detail },
            ErrorKind::Closed => Self::Closed { detail },
            ErrorKind::Busy => Self::Busy { detail },
            ErrorKind::Unavailable => Self::Unavailable { detail },
            ErrorKind::Data => Self::Data { detail },
            ErrorKind::Stopped => Self::Stopped { detail },
            // Kinds may be added; to a caller who does not know them they are defects.
            _ => Self::Internal { detail },
        }
    }
}

/// An exception in a listener.
impl From<uniffi::UnexpectedUniFFICallbackError> for CrmError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        crm_core::Error::new(crm_core::Code::Internal).into()
    }
}

impl fmt::Display for CrmError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::NotFound { detail }
        | Self::Conflict { detail }
        | Self::Invalid { detail }
        | Self::Denied { detail }
        | Self::Closed { detail }
        | Self::Busy { detail }
        | Self::Unavailable { detail }
        | Self::Data { detail }
        | Self::Stopped { detail }
        | Self::Internal { detail }) = self;
        f.write_str(&detail.text)
    }
}

impl std::error::Error for CrmError {}

/// The one gateway into the core: no panic passes it.
pub(crate) fn guarded<T>(work: impl FnOnce() -> crm_core::Result<T>) -> Result<T> {
    crm_wire::guarded(work).map_err(CrmError::from)
}
