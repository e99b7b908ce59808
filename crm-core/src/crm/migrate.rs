//! Bringing a file of an earlier version up to date, once, when it is opened for writing.

use std::collections::BTreeMap;

use crate::base::{Code, Error, Result};
use crate::store::table::META;
use crate::store::{Engine, Key, Reader, View, WriteSet};

/// One step: what it writes brings a file of its number to the next.
type Step = fn(&View) -> Result<WriteSet>;

/// The steps from schema 1 on. A file's schema is one more than the steps it has behind it.
const STEPS: &[Step] = &[];

fn key() -> Key {
    Key::of(&META).text("schema")
}

fn schema_of(view: &View) -> Result<Option<u32>> {
    let corrupt = |_| Error::new(Code::Corrupt).with_entity("meta");
    let Some(bytes) = view.get(key().as_bytes())? else {
        return Ok(None);
    };
    Ok(Some(u32::from_be_bytes(bytes[..].try_into().map_err(corrupt)?)))
}

/// Runs the steps that the file does not have behind it; `newer_format` when it has more than there are.
pub(super) fn migrate(engine: &dyn Engine) -> Result<()> {
    run(engine, STEPS)
}

/// Refuses a file that this version could misread, without writing to it.
pub(super) fn check(engine: &dyn Engine) -> Result<()> {
    let newest = newest(STEPS);
    match schema_of(&engine.view()?)? {
        Some(schema) if schema > newest => Err(Error::new(Code::NewerFormat)),
        _ => Ok(()),
    }
}

/// The schema that all steps lead to.
fn newest(steps: &[Step]) -> u32 {
    u32::try_from(steps.len() + 1).unwrap_or(u32::MAX)
}

fn run(engine: &dyn Engine, steps: &[Step]) -> Result<()> {
    let newest = newest(steps);
    loop {
        match schema_of(&engine.view()?)? {
            Some(schema) if schema == newest => return Ok(()),
            Some(schema) if schema > newest => return Err(Error::new(Code::NewerFormat)),
            _ => {}
        }
        engine.update(&mut |view| {
            // Another process may have been here meanwhile, so what to do is decided inside.
            let (next, writes) = match schema_of(view)? {
                None => (newest, WriteSet::Rows(BTreeMap::new())),
                Some(schema) if schema >= newest => return Ok(WriteSet::Rows(BTreeMap::new())),
                Some(schema) => (schema + 1, steps[schema as usize - 1](view)?),
            };
            let (key, value) = (key(), next.to_be_bytes());
            Ok(match writes {
                WriteSet::Rows(mut rows) => {
                    rows.insert(key.into_bytes(), Some(value.as_slice().into()));
                    WriteSet::Rows(rows)
                }
                WriteSet::Run(mut run) => {
                    run.put(key.as_bytes(), &value)?;
                    WriteSet::Run(run)
                }
            })
        })?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{MemoryEngine, Run};

    fn put(key: &'static str) -> WriteSet {
        let mut run = Run::default();
        run.put(Key::of(&META).text(key).as_bytes(), b"done").unwrap();
        WriteSet::Run(run)
    }

    const ONE: &[Step] = &[|_| Ok(put("first"))];
    const TWO: &[Step] = &[
        |_| Ok(put("first")),
        |view| {
            assert!(view.get(Key::of(&META).text("first").as_bytes())?.is_some());
            Ok(put("second"))
        },
    ];

    #[test]
    fn steps_run_once_each_and_a_newer_file_is_refused() {
        let engine = MemoryEngine::new();
        run(&engine, &[]).unwrap();
        assert_eq!(schema_of(&engine.view().unwrap()).unwrap(), Some(1));
        run(&engine, TWO).unwrap();
        run(&engine, TWO).unwrap();
        let view = engine.view().unwrap();
        assert_eq!(schema_of(&view).unwrap(), Some(3));
        assert!(
            view.get(Key::of(&META).text("second").as_bytes())
                .unwrap()
                .is_some()
        );
        assert_eq!(run(&engine, ONE).unwrap_err().code(), Code::NewerFormat);
    }
}
