//! Checking a whole file: the store's checksums, the journal's chain, the indexes, everything derived.

use serde::{Deserialize, Serialize};

use super::Crm;
use crate::base::Result;
use crate::journal::{self, JournalHead};

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerifyReport {
    /// The end of the journal. Keep it elsewhere, to find any later rewriting of what came before.
    pub head: Option<JournalHead>,
    /// What is wrong; empty when all is well.
    pub problems: Vec<Problem>,
}

/// Something that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The table it was found in.
    pub table: String,
    /// What is wrong, in a few words without any stored value.
    pub what: String,
}

impl Crm {
    /// Checks everything; see [`VerifyReport`].
    pub fn verify(&self) -> Result<VerifyReport> {
        let view = self.inner.engine.view()?;
        let mut problems = Vec::new();
        let head = journal::verify(&view, None).map_err(|error| {
            problems.push(Problem {
                table: "journal".to_owned(),
                what: error.code().as_str().to_owned(),
            });
        });
        crate::customers::check(&view, &mut |table, what| {
            problems.push(Problem {
                table: table.name.to_owned(),
                what: what.to_owned(),
            });
        })?;
        Ok(VerifyReport {
            head: head.ok(),
            problems,
        })
    }
}
