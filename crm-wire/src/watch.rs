//! Whoever watches what takes long: imports, segments that look at everybody, fits of models, and reads that look at many.

use std::ops::ControlFlow;

use crm_core::{Progress, WorkProgress};
use serde::Serialize;

use crate::{Shape, TYPES};

/// How far it is.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(untagged)]
pub enum Told {
    /// An import.
    Import(Progress),
    /// What looks at many customers: a definition of a segment, a read, the fit of a model.
    Work(WorkProgress),
}

impl Told {
    /// What its JSON looks like.
    pub fn shape(&self) -> Shape {
        let name = match self {
            Self::Import(_) => "Progress",
            Self::Work(_) => "WorkProgress",
        };
        let is_it = |shape: &&Shape| matches!(shape, Shape::Record(record) if record.name == name);
        TYPES.iter().find(is_it).copied().unwrap_or(Shape::Json)
    }
}

/// Is told how far it is, and may end it. A read or a fit that is ended is the error `stopped`.
pub type Watcher<'a> = dyn FnMut(Told) -> ControlFlow<()> + 'a;

/// What tells the watcher, if there is one, of customers who were looked at.
pub(crate) fn teller(mut watch: Option<&mut Watcher<'_>>) -> impl FnMut(WorkProgress) -> ControlFlow<()> {
    move |at| {
        let watch = watch.as_mut();
        watch.map_or(ControlFlow::Continue(()), |watch| watch(Told::Work(at)))
    }
}
