//! Whoever waits for what takes long: is told how far it is, and may stop it.

use std::cell::RefCell;
use std::ops::ControlFlow;

use super::Tx;
use super::access::Setting;
use super::access::sealed::{Sink, Source};
use crate::base::{Code, Error, Result};
use crate::store::Reader;

/// Told how much is done of how much; the work ends with its error. Only the thread that asked calls it.
pub(crate) type Watch<'a> = &'a (dyn Fn(usize, usize) -> Result<()> + 'a);

/// Nobody is told, and nobody stops it.
pub(crate) const UNWATCHED: Watch<'static> = &|_, _| Ok(());

/// A context of which somebody is told how far it is with what takes long, and may stop it; from
/// [`watched`](crate::watched).
pub struct Watched<'w, C> {
    context: C,
    tell: Box<dyn Fn(usize, usize) -> Result<()> + 'w>,
}

impl<'w, C> Watched<'w, C> {
    pub(crate) fn new(context: C, tell: impl FnMut(usize, usize) -> ControlFlow<()> + 'w) -> Self {
        let tell = RefCell::new(tell);
        let tell = move |done, of| match (tell.borrow_mut())(done, of) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::new(Code::Stopped)),
        };
        Self {
            context,
            tell: Box::new(tell),
        }
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
