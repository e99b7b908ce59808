//! Listening to changes.

use std::sync::Arc;

use crate::convert::FromCore;
use crate::error::Result;
use crate::generated::records::Changes;

/// Hears of changes.
#[uniffi::export(foreign)]
pub trait ChangeListener: Send + Sync {
    /// Called after the commit, on a thread that all listeners share, with up to 1,000 changes in their order. It may
    /// read and write. An exception ends the subscription.
    fn changed(&self, changes: Changes) -> Result<()>;
}

/// A listener's subscription. Lives until it is cancelled, the handle is closed, or nobody holds it any more.
#[derive(Debug, uniffi::Object)]
pub struct Subscription {
    subscription: crm_core::Subscription,
}

#[uniffi::export]
impl Subscription {
    /// Ends it: the listener is not called again. A call that is under way goes on.
    pub fn cancel(&self) {
        self.subscription.cancel();
    }

    /// Whether it has ended, for whatever reason.
    pub fn has_ended(&self) -> bool {
        self.subscription.has_ended()
    }
}

/// Subscribes `listener` to what is committed from now on, or since change number `since`.
pub(crate) fn subscribe(
    crm: &crm_core::Crm,
    since: Option<u64>,
    listener: Arc<dyn ChangeListener>,
) -> crm_core::Result<Arc<Subscription>> {
    let tell = move |changes: &crm_core::Changes| {
        // The core ends the subscription of a listener that panics, and only that.
        assert!(
            listener.changed(Changes::from_core(changes.clone())).is_ok(),
            "the listener failed"
        );
    };
    let subscription = match since {
        Some(seq) => crm.subscribe_since(seq, tell)?,
        None => crm.subscribe(tell)?,
    };
    Ok(Arc::new(Subscription { subscription }))
}
