//! A clock that stands still until it is moved.

use crm_core::{Clock as _, ManualClock, Timestamp};
use napi_derive::napi;

use crate::task::thrown;

/// The native half of `ManualClock`; instants are milliseconds since 1970.
#[napi]
pub struct NativeClock {
    pub(crate) clock: ManualClock,
}

#[napi]
impl NativeClock {
    /// A clock that shows `at`.
    #[napi(constructor, catch_unwind)]
    pub fn new(at: i64) -> napi::Result<Self> {
        let at = Timestamp::from_millis(at).map_err(thrown)?;
        Ok(Self {
            clock: ManualClock::new(at),
        })
    }

    /// What the clock shows.
    #[napi(catch_unwind)]
    pub fn now(&self) -> i64 {
        self.clock.now().as_millis()
    }

    /// Moves the hands to `at`.
    #[napi(catch_unwind)]
    pub fn set(&self, at: i64) -> napi::Result<()> {
        self.clock.set(Timestamp::from_millis(at).map_err(thrown)?);
        Ok(())
    }
}
