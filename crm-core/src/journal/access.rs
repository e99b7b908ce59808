//! What an accessor such as [`Customers`](crate::Customers) works on: the handle, a snapshot, or a transaction.

use super::{Memory, Tx, UNWATCHED, Watch};
use crate::base::{Code, Error, Result, TimeZone, Timestamp};
use crate::store::Reader;

/// What a read knows beside the rows.
#[derive(Clone, Copy)]
pub(crate) struct Setting<'a> {
    /// The instant of the read.
    pub(crate) now: Timestamp,
    /// The business's time zone.
    pub(crate) zone: &'a TimeZone,
    pub(crate) memory: &'a Memory,
    /// Whether the read is one of the newest state, not of a snapshot or within a transaction.
    pub(crate) newest: bool,
    /// Told how far a read is that takes long.
    pub(crate) watch: Watch<'a>,
}

impl Setting<'_> {
    /// The instant that is asked about, now when left out; `out_of_range` for one of which nothing is known yet.
    pub(crate) fn instant(&self, as_of: Option<Timestamp>) -> Result<Timestamp> {
        match as_of {
            Some(at) if at > self.now => Err(Error::field_of(Code::OutOfRange, "as_of")),
            at => Ok(at.unwrap_or(self.now)),
        }
    }
}

pub(crate) mod sealed {
    use super::{Reader, Result, Setting, Tx};

    pub trait Source {
        /// Runs `work` on one consistent state.
        fn read<T>(&self, work: impl FnOnce(&dyn Reader) -> Result<T>) -> Result<T>;

        /// The same for the accessor of `entity`, which errors of `work` then name.
        fn read_about<T>(
            &self,
            entity: &'static str,
            work: impl FnOnce(&dyn Reader) -> Result<T>,
        ) -> Result<T> {
            self.read(|reader| work(reader).map_err(|error| error.with_entity(entity)))
        }

        /// The country whose phone numbers need no country code.
        fn region(&self) -> Option<&str>;

        fn setting(&self) -> Setting<'_>;
    }

    pub trait Sink: Source {
        /// Runs `work` as one command, more than once when another writer came first.
        fn write<T>(&mut self, work: impl FnMut(&mut Tx<'_>) -> Result<T>) -> Result<T>;
    }
}

/// A context that can be read: `&Crm`, `&Snapshot` or `&mut Tx`. Sealed.
pub trait ReadContext: sealed::Source {}

/// A context that can be written: `&Crm`, each command a transaction of its own, or `&mut Tx`. Sealed.
pub trait WriteContext: ReadContext + sealed::Sink {}

impl<C: sealed::Source> ReadContext for C {}

impl<C: sealed::Sink> WriteContext for C {}

impl sealed::Source for &mut Tx<'_> {
    fn read<T>(&self, work: impl FnOnce(&dyn Reader) -> Result<T>) -> Result<T> {
        work(&**self)
    }

    fn region(&self) -> Option<&str> {
        Tx::region(self)
    }

    fn setting(&self) -> Setting<'_> {
        Setting {
            now: self.now(),
            zone: self.time_zone(),
            memory: self.memory(),
            newest: false,
            watch: UNWATCHED,
        }
    }
}

impl sealed::Sink for &mut Tx<'_> {
    fn write<T>(&mut self, mut work: impl FnMut(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.command(|tx| work(tx))
    }
}
