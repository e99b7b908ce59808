//! Whoever waits for what takes long: is told how far it is, and may stop it.

use std::cell::RefCell;
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use super::Tx;
use super::access::sealed::{Sink, Source};
use super::access::{ReadContext, Setting};
use crate::base::{Code, Error, Result};
use crate::store::Reader;

/// Told how much is done of how much; the work ends with its error. Only the thread that asked calls it.
pub(crate) type Watch<'a> = &'a (dyn Fn(usize, usize) -> Result<()> + 'a);

/// Nobody is told, and nobody stops it.
pub(crate) const UNWATCHED: Watch<'static> = &|_, _| Ok(());

/// How far work is that looks at many customers: a segment's definition, a read such as a preview, the fit of a model, a
/// report. Where it looks at them in several passes, each begins anew; while a fit searches, all of them are done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkProgress {
    /// Customers that it has looked at.
    pub done: u32,
    /// Customers that it looks at.
    pub of: u32,
}

/// A context of which somebody is told how far it is with what takes long, and may stop it; from
/// [`watched`](crate::watched).
pub struct Watched<'w, C> {
    context: C,
    tell: Box<dyn Fn(usize, usize) -> Result<()> + 'w>,
}

/// The context, for any accessor, with somebody who is told how far it is and may stop it; see
/// [`Segments::watched`](crate::Segments::watched), [`Models::watched`](crate::Models::watched) and
/// [`Reports::watched`](crate::Reports::watched).
pub fn watched<C: ReadContext>(
    context: C,
    progress: &mut dyn FnMut(WorkProgress) -> ControlFlow<()>,
) -> Watched<'_, C> {
    let progress = RefCell::new(progress);
    let count = |customers| u32::try_from(customers).unwrap_or(u32::MAX);
    let tell = move |done, of| {
        let at = WorkProgress {
            done: count(done),
            of: count(of),
        };
        match (progress.borrow_mut())(at) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::new(Code::Stopped)),
        }
    };
    Watched {
        context,
        tell: Box::new(tell),
    }
}

impl<C: Source> Source for Watched<'_, C> {
    fn read<T>(&self, work: impl FnOnce(&dyn Reader) -> Result<T>) -> Result<T> {
        self.context.read(work)
    }

    fn region(&self) -> Option<&str> {
        self.context.region()
    }

    fn setting(&self) -> Setting<'_> {
        Setting {
            watch: &*self.tell,
            ..self.context.setting()
        }
    }
}

impl<C: Sink> Sink for Watched<'_, C> {
    fn write<T>(&mut self, work: impl FnMut(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.context.write(work)
    }
}
