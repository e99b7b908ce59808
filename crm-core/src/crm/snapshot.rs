//! One consistent state to read from.

use crate::base::Result;
use crate::journal::Source;
use crate::store::{Reader, View};

/// A state of the CRM that does not change; from [`Crm::snapshot`](crate::Crm::snapshot).
pub struct Snapshot {
    pub(super) view: View,
    pub(super) region: Option<String>,
}

impl Source for &Snapshot {
    fn read<T>(&self, work: impl FnOnce(&dyn Reader) -> Result<T>) -> Result<T> {
        work(&self.view)
    }

    fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }
}
