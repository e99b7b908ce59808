//! One consistent state to read from.

use crate::base::{Result, TimeZone, Timestamp};
use crate::journal::{Memory, Setting, Source};
use crate::store::{Reader, View};

/// A state of the CRM that does not change; from [`Crm::snapshot`](crate::Crm::snapshot).
pub struct Snapshot {
    pub(super) view: View,
    pub(super) region: Option<String>,
    /// When it was taken.
    pub(super) now: Timestamp,
    pub(super) zone: TimeZone,
    pub(super) memory: Memory,
}

impl Source for &Snapshot {
    fn read<T>(&self, work: impl FnOnce(&dyn Reader) -> Result<T>) -> Result<T> {
        work(&self.view)
    }

    fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    fn setting(&self) -> Setting<'_> {
        Setting {
            now: self.now,
            zone: &self.zone,
            memory: &self.memory,
            newest: false,
            watch: crate::journal::UNWATCHED,
        }
    }
}
