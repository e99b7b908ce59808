//! What a handle lends to those who run transactions: the engine, what is injected, and in whose name they run.

use std::cell::RefCell;

use super::{Env, Tx};
use crate::base::{Code, Error, ImportId, RecordId, Result, Timestamp};
use crate::store::{Engine, Reader, View, WriteSet};

/// The one way to the engine, for the handle itself and for the layers below it that need more than one transaction.
#[derive(Clone, Copy)]
pub(crate) struct Session<'a> {
    pub(crate) engine: &'a dyn Engine,
    pub(crate) env: &'a Env,
    /// Who the journal says made the changes.
    pub(crate) actor: Option<&'a str>,
    /// The import that the journal says made them.
    pub(crate) batch: Option<ImportId>,
}

impl Session<'_> {
    /// The same session, with every change attributed to an import.
    pub(crate) fn in_batch(self, import: ImportId) -> Self {
        Self {
            batch: Some(import),
            ..self
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.env.clock.now()
    }

    pub(crate) fn new_id<T: RecordId>(&self) -> T {
        self.env.generator.next(self.now(), &*self.env.ids)
    }

    /// One state to read from.
    pub(crate) fn view(&self) -> Result<View> {
        Writing::view(self.env).map_or_else(|| self.engine.view(), Ok)
    }

    /// `nested_write` on a thread that is inside a transaction of the handle: what works on the whole file would wait
    /// for it.
    pub(crate) fn outside(&self) -> Result<()> {
        match Writing::view(self.env) {
            Some(_) => Err(Error::new(Code::NestedWrite)),
            None => Ok(()),
        }
    }

    /// Runs `work` on one consistent state.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&dyn Reader) -> Result<T>) -> Result<T> {
        work(&self.view()?)
    }

    /// Runs `work` as one transaction, more than once when another writer came first.
    pub(crate) fn write<T>(&self, mut work: impl FnMut(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.load(|view| {
            let mut tx = Tx::new(view, self.env, self.actor, self.batch)?;
            tx.command(self.env.begin)?;
            let done = work(&mut tx)?;
            Ok((tx.finish()?, done))
        })
    }

    /// Runs `work` as a transaction that is never committed.
    pub(crate) fn rehearse<T>(&self, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let view = self.view()?;
        let mut tx = Tx::new(&view, self.env, self.actor, self.batch)?;
        work(&mut tx)
    }

    /// Commits the rows that `build` makes of the newest state; it keeps the journal and all that is derived itself.
    pub(crate) fn load<T>(&self, mut build: impl FnMut(&View) -> Result<(WriteSet, T)>) -> Result<T> {
        let writing = Writing::begin(self.env)?;
        let mut built = None;
        self.engine.update(&mut |view| {
            writing.set_view(Some(view.clone()));
            let done = build(view);
            // A view that is still shared would have to be copied where the commit changes it.
            writing.set_view(None);
            let (writes, done) = done?;
            built = Some(done);
            Ok(writes)
        })?;
        (self.env.committed)();
        built.ok_or_else(|| Code::Internal.into())
    }
}

/// A transaction of a handle that this thread is inside of.
struct Inside {
    /// The handle, by where it is.
    env: *const Env,
    /// What the transaction began with, while its work runs.
    view: Option<View>,
}

thread_local! {
    static INSIDE: RefCell<Vec<Inside>> = const { RefCell::new(Vec::new()) };
}

/// Notes that this thread is inside a transaction of a handle. A write from within its own transaction would wait for
/// itself for ever, so it is refused; a read sees what the transaction began with.
struct Writing<'a>(&'a Env);

impl<'a> Writing<'a> {
    fn begin(env: &'a Env) -> Result<Self> {
        INSIDE.with_borrow_mut(|inside| {
            if inside.iter().any(|inside| std::ptr::eq(inside.env, env)) {
                return Err(Error::new(Code::NestedWrite));
            }
            inside.push(Inside { env, view: None });
            Ok(Self(env))
        })
    }

    fn set_view(&self, view: Option<View>) {
        INSIDE.with_borrow_mut(|inside| {
            if let Some(inside) = inside.iter_mut().find(|inside| std::ptr::eq(inside.env, self.0)) {
                inside.view = view;
            }
        });
    }

    /// What the transaction began with that this thread is inside of.
    fn view(env: &Env) -> Option<View> {
        INSIDE.with_borrow(|inside| {
            let inside = inside.iter().find(|inside| std::ptr::eq(inside.env, env))?;
            inside.view.clone()
        })
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        INSIDE.with_borrow_mut(|inside| inside.retain(|inside| !std::ptr::eq(inside.env, self.0)));
    }
}
