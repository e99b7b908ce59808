//! Whoever watches what takes long: imports, and segments that look at everybody.

use std::ops::ControlFlow;

use crm_core::{Code, Crm, Error, Json, NewSegment, Progress, Result, SegmentBuild, SegmentId, SegmentPatch};
use serde::{Deserialize, Serialize};

use crate::arguments::{parsed, reply};
use crate::{Answer, Shape, TYPES};

/// How far it is.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(untagged)]
pub enum Told {
    /// An import.
    Import(Progress),
    /// A definition of a segment.
    Build(SegmentBuild),
}

impl Told {
    /// What its JSON looks like.
    pub fn shape(&self) -> Shape {
        let name = match self {
            Self::Import(_) => "Progress",
            Self::Build(_) => "SegmentBuild",
        };
        let is_it = |shape: &&Shape| matches!(shape, Shape::Record(record) if record.name == name);
        TYPES.iter().find(is_it).copied().unwrap_or(Shape::Json)
    }
}

/// Is told how far it is, and may end it.
pub type Watcher<'a> = dyn FnMut(Told) -> ControlFlow<()> + 'a;

/// Whether an operation has somebody told of a segment's steps.
pub(crate) fn builds(operation: &str) -> bool {
    matches!(
        operation,
        "segments.create" | "segments.update" | "segments.build"
    )
}

/// Runs an operation that [`builds`].
pub(crate) fn build(crm: &Crm, name: &str, given: Json, watch: &mut Watcher<'_>) -> Result<Answer> {
    let mut watch = |build: SegmentBuild| watch(Told::Build(build));
    match name {
        "segments.create" => {
            #[derive(Deserialize)]
            struct Arguments {
                #[serde(default)]
                new: NewSegment,
            }
            let given: Arguments = parsed(name, given)?;
            reply(crm.segments().create_watched(given.new, &mut watch))
        }
        "segments.update" => {
            #[derive(Deserialize)]
            struct Arguments {
                id: SegmentId,
                #[serde(default)]
                patch: SegmentPatch,
            }
            let given: Arguments = parsed(name, given)?;
            reply(crm.segments().update_watched(given.id, given.patch, &mut watch))
        }
        "segments.build" => {
            #[derive(Deserialize)]
            struct Arguments {}
            parsed::<Arguments>(name, given)?;
            reply(crm.segments().build_watched(&mut watch))
        }
        _ => Err(Error::field_of(Code::UnknownField, "operation")),
    }
}
