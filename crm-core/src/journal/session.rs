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
        self.engine.view()
    }

    /// Runs `work` on one consistent state.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&dyn Reader) -> Result<T>) -> Result<T> {
        work(&self.engine.view()?)
    }

    /// Runs `work` as one transaction, more than once when another writer came first.
    pub(crate) fn write<T>(&self, mut work: impl FnMut(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.load(|view| {
            let mut tx = Tx::new(view, self.env, self.actor, self.batch)?;
            let done = work(&mut tx)?;
            Ok((tx.finish()?, done))
        })
    }

    /// Runs `work` as a transaction that is never committed.
    pub(crate) fn rehearse<T>(&self, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let view = self.engine.view()?;
        let mut tx = Tx::new(&view, self.env, self.actor, self.batch)?;
        work(&mut tx)
    }

    /// Commits the rows that `build` makes of the newest state; it keeps the journal and all that is derived itself.
    pub(crate) fn load<T>(&self, mut build: impl FnMut(&View) -> Result<(WriteSet, T)>) -> Result<T> {
        let _writing = Writing::begin(self.env)?;
        let mut built = None;
        self.engine.update(&mut |view| {
            let (writes, done) = build(view)?;
            built = Some(done);
            Ok(writes)
        })?;
        built.ok_or_else(|| Code::Internal.into())
    }
}

thread_local! {
    /// The handles, by where they are, that this thread is inside a transaction of. A write from within its own
    /// transaction would wait for itself for ever, so it is refused.
    static WRITING: RefCell<Vec<*const Env>> = const { RefCell::new(Vec::new()) };
}

struct Writing<'a>(&'a Env);

impl<'a> Writing<'a> {
    fn begin(env: &'a Env) -> Result<Self> {
        WRITING.with_borrow_mut(|writing| {
            if writing.contains(&std::ptr::from_ref(env)) {
                return Err(Error::new(Code::NestedWrite));
            }
            writing.push(env);
            Ok(Self(env))
        })
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        WRITING.with_borrow_mut(|writing| writing.retain(|env| !std::ptr::eq(*env, self.0)));
    }
}
