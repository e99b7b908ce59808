//! What an operation gives, before it is written in any form.

use crm_core::{Code, Error, Json, Result};
use serde::{Serialize, Serializer};

/// What an operation gave: a value of the core, to be written as JSON or into the columns of a table.
pub struct Answer(Box<dyn erased_serde::Serialize + Send>);

impl Answer {
    pub(crate) fn new(value: impl Serialize + Send + 'static) -> Self {
        Self(Box::new(value))
    }

    /// As JSON.
    pub fn to_json(&self) -> Result<Json> {
        serde_json::to_value(self).map_err(|_| Error::new(Code::Internal))
    }

    /// As the text of JSON.
    pub fn to_text(&self) -> Result<Vec<u8>> {
        serde_json::to_vec(self).map_err(|_| Error::new(Code::Internal))
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        erased_serde::serialize(&*self.0, serializer)
    }
}
