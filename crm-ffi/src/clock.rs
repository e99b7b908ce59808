//! A clock that stands still, for tests.

use std::sync::Arc;

use crm_core::Clock;

use crate::convert::{FromCore, IntoCore};
use crate::error::Result;
use crate::values::Timestamp;

/// A clock that stands still until it is moved, so that tests give the same answers each time.
#[derive(Debug, uniffi::Object)]
pub struct ManualClock {
    clock: crm_core::ManualClock,
}

#[uniffi::export]
impl ManualClock {
    /// A clock that shows `now`.
    #[uniffi::constructor]
    pub fn new(now: Timestamp) -> Result<Arc<Self>> {
        Ok(Arc::new(Self {
            clock: crm_core::ManualClock::new(now.into_core()?),
        }))
    }

    /// What it shows.
    pub fn now(&self) -> Timestamp {
        Timestamp::from_core(self.clock.now())
    }

    /// Moves the hands to `now`, also backwards.
    pub fn set(&self, now: Timestamp) -> Result<()> {
        self.clock.set(now.into_core()?);
        Ok(())
    }

    /// Moves the hands forward.
    pub fn advance(&self, milliseconds: u64) {
        self.clock.advance(std::time::Duration::from_millis(milliseconds));
    }
}

/// The same hands, as the core asks for them.
pub(crate) struct Hands(pub(crate) Arc<ManualClock>);

impl Clock for Hands {
    fn now(&self) -> crm_core::Timestamp {
        let now = self.0.clock.now();
        // In the midst of whatever the core is doing.
        #[cfg(feature = "faults")]
        assert!(now != crm_core::Timestamp::MAX, "the test asked for a panic");
        now
    }
}
