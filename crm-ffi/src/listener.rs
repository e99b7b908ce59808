//! Listening to changes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::convert::FromCore;
use crate::error::Result;
use crate::generated::records::Changes;

/// Hears of changes.
#[uniffi::export(foreign)]
pub trait ChangeListener: Send + Sync {
    /// Called after the commit, on a thread that all listeners share, with up to 1,000 changes in their order. It may
    /// read and write. An exception ends the subscription.
    fn changed(&self, changes: Changes) -> Result<()>;

    /// Called once when the subscription has ended, for whatever reason: no other call comes after it.
    fn ended(&self) -> Result<()>;
}

/// A listener's subscription. Lives until it is cancelled, the handle is closed, or nobody holds it any more.
#[derive(Debug, uniffi::Object)]
pub struct Subscription {
    subscription: crm_core::Subscription,
    /// Whether the listener threw: it is not called again.
    failed: Arc<AtomicBool>,
}

#[uniffi::export]
impl Subscription {
    /// Ends it: the listener is not called again. A call that is under way goes on.
    pub fn cancel(&self) {
        self.subscription.cancel();
    }

    /// Whether it has ended, for whatever reason.
    pub fn has_ended(&self) -> bool {
        self.failed.load(Ordering::SeqCst) || self.subscription.has_ended()
    }
}

/// Subscribes `listener` to what is committed from now on, or since change number `since`.
pub(crate) fn subscribe(
    crm: &crm_core::Crm,
    since: Option<u64>,
    listener: Arc<dyn ChangeListener>,
) -> crm_core::Result<Arc<Subscription>> {
    let failed = Arc::new(AtomicBool::new(false));
    let threw = failed.clone();
    let mut told = Some(Told(listener));
    let tell = move |changes: &crm_core::Changes| {
        let Some(Told(listener)) = &told else {
            return;
        };
        if listener.changed(Changes::from_core(changes.clone())).is_err() {
            threw.store(true, Ordering::SeqCst);
            told = None;
        }
    };
    let subscription = match since {
        Some(seq) => crm.subscribe_since(seq, tell)?,
        None => crm.subscribe(tell)?,
    };
    Ok(Arc::new(Subscription { subscription, failed }))
}

/// Who is told, until that is dropped: by itself when the listener threw, with the core's subscription otherwise.
struct Told(Arc<dyn ChangeListener>);

impl Drop for Told {
    fn drop(&mut self) {
        // Nobody is left to hear of an exception.
        drop(self.0.ended());
    }
}
