//! What takes long runs on a thread of its own, and its caller waits without holding one.

use std::future::Future;
use std::ops::ControlFlow;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use crate::error::{Result, guarded};

/// Whether the caller has gone away.
pub(crate) struct Gone(AtomicBool);

impl Gone {
    pub(crate) fn is_so(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Runs `work` on a thread. It is told when nobody waits for it any more.
pub(crate) async fn long<T: Send + 'static>(
    work: impl FnOnce(&Gone) -> Result<T> + Send + 'static,
) -> Result<T> {
    let job = Job {
        state: Arc::default(),
        gone: Arc::new(Gone(AtomicBool::new(false))),
    };
    let (state, gone) = (job.state.clone(), job.gone.clone());
    let thread = std::thread::Builder::new().name("crm-long".to_owned());
    let started = thread.spawn(move || {
        // Two layers, since what `work` guards is inside it.
        let result = guarded(|| Ok(work(&gone))).and_then(|result| result);
        let waker = {
            let mut state = lock(&state);
            state.result = Some(result);
            state.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    });
    started.map_err(crm_core::Error::from)?;
    job.await
}

/// Does work that tells how far it is, until it ends, the listener ends it, or nobody waits for it any more. An exception in
/// the listener ends it too, and is what the caller gets.
pub(crate) fn heard<P, T>(
    gone: &Gone,
    tell: impl Fn(P) -> Result<bool>,
    work: impl FnOnce(&mut dyn FnMut(P) -> ControlFlow<()>) -> crm_core::Result<T>,
) -> Result<T> {
    let mut failed = None;
    let mut watch = |progress: P| match tell(progress) {
        Ok(true) if !gone.is_so() => ControlFlow::Continue(()),
        Ok(_) => ControlFlow::Break(()),
        Err(error) => {
            failed = Some(error);
            ControlFlow::Break(())
        }
    };
    let done = guarded(|| work(&mut watch));
    failed.map_or(done, Err)
}

struct Job<T> {
    state: Arc<Mutex<State<T>>>,
    gone: Arc<Gone>,
}

struct State<T> {
    result: Option<Result<T>>,
    waker: Option<Waker>,
}

impl<T> Default for State<T> {
    fn default() -> Self {
        Self {
            result: None,
            waker: None,
        }
    }
}

impl<T> Future for Job<T> {
    type Output = Result<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        let mut state = lock(&self.state);
        if let Some(result) = state.result.take() {
            return Poll::Ready(result);
        }
        state.waker = Some(context.waker().clone());
        Poll::Pending
    }
}

impl<T> Drop for Job<T> {
    fn drop(&mut self) {
        self.gone.0.store(true, Ordering::Relaxed);
    }
}

fn lock<T>(state: &Mutex<State<T>>) -> MutexGuard<'_, State<T>> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
