//! The clock is injected: nothing else in the crate asks the system for the time.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use super::{Result, Timestamp};

/// Tells what time it is.
pub trait Clock: Send + Sync {
    /// The current instant.
    fn now(&self) -> Timestamp;
}

/// The operating system's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the system for the time"
    )]
    fn now(&self) -> Timestamp {
        Timestamp::from_offset_date_time(time::OffsetDateTime::now_utc())
    }
}

/// A clock that stands still until it is moved; clones share the same hands.
///
/// ```
/// use crm_core::{Clock, ManualClock};
/// let clock = ManualClock::at("2026-01-31T09:00:00Z")?;
/// let other = clock.clone();
/// clock.advance(std::time::Duration::from_secs(60));
/// assert_eq!(other.now().to_string(), "2026-01-31T09:01:00.000Z");
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct ManualClock(Arc<AtomicI64>);

impl ManualClock {
    /// A clock that shows `now`.
    pub fn new(now: Timestamp) -> Self {
        Self(Arc::new(AtomicI64::new(now.as_millis())))
    }

    /// A clock that shows this RFC 3339 instant.
    pub fn at(text: &str) -> Result<Self> {
        Ok(Self::new(text.parse()?))
    }

    /// Moves the hands to `now`, also backwards; time stands still for segments then, until it is there again.
    pub fn set(&self, now: Timestamp) {
        self.0.store(now.as_millis(), Ordering::SeqCst);
    }

    /// Moves the hands forward.
    pub fn advance(&self, by: std::time::Duration) {
        self.set(self.now().saturating_add(by));
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp::saturating_from_millis(self.0.load(Ordering::SeqCst))
    }
}
