//! Running operations by name.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

use crm_core::{Code, Crm, Error, Json, Result, Snapshot, Tx, watched};
use serde::Deserialize;

use crate::generated::dispatch;
use crate::watch::{Watcher, teller};
use crate::{Access, Answer, OPERATIONS, Operation};

static BY_NAME: LazyLock<HashMap<&str, &Operation>> = LazyLock::new(|| {
    OPERATIONS
        .iter()
        .map(|operation| (operation.name, operation))
        .collect()
});

/// The operation with this name.
pub fn operation(name: &str) -> Result<&'static Operation> {
    BY_NAME.get(name).copied().ok_or_else(unknown)
}

fn unknown() -> Error {
    Error::field_of(Code::UnknownField, "operation")
}

/// Runs an operation on the handle. `watch` is told how far it is with what takes long.
pub fn run(crm: &Crm, name: &str, arguments: Json, watch: Option<&mut Watcher<'_>>) -> Result<Answer> {
    let done = match operation(name)?.access {
        Access::Read => dispatch::read(watched(crm, &mut teller(watch)), name, arguments),
        Access::Write => dispatch::write(watched(crm, &mut teller(watch)), name, arguments),
        Access::Handle => dispatch::handle(crm, name, arguments, watch),
    };
    done.unwrap_or_else(|| Err(unknown()))
}

/// Runs an operation on one state; `read_only` for one that writes. `watch` as for [`run`].
pub fn run_on(
    snapshot: &Snapshot,
    name: &str,
    arguments: Json,
    watch: Option<&mut Watcher<'_>>,
) -> Result<Answer> {
    let done = match operation(name)?.access {
        Access::Read => dispatch::read(watched(snapshot, &mut teller(watch)), name, arguments),
        Access::Write | Access::Handle => return Err(Error::field_of(Code::Follower, "operation")),
    };
    done.unwrap_or_else(|| Err(unknown()))
}

/// Runs an operation as a part of a transaction; `illegal_state` for one that is a transaction, or many, of its own.
/// `watch` as for [`run`].
pub fn run_in(
    tx: &mut Tx<'_>,
    name: &str,
    arguments: Json,
    watch: Option<&mut Watcher<'_>>,
) -> Result<Answer> {
    let done = match operation(name)?.access {
        Access::Read => dispatch::read(watched(tx, &mut teller(watch)), name, arguments),
        Access::Write => dispatch::write(watched(tx, &mut teller(watch)), name, arguments),
        Access::Handle => return Err(Error::field_of(Code::IllegalState, "operation")),
    };
    done.unwrap_or_else(|| Err(unknown()))
}

/// [`run`], with the answer as JSON.
pub fn call(crm: &Crm, name: &str, arguments: Json, watch: Option<&mut Watcher<'_>>) -> Result<Json> {
    run(crm, name, arguments, watch)?.to_json()
}

/// [`run_on`], with the answer as JSON.
pub fn call_on(snapshot: &Snapshot, name: &str, arguments: Json) -> Result<Json> {
    run_on(snapshot, name, arguments, None)?.to_json()
}

/// [`run_in`], with the answer as JSON.
pub fn call_in(tx: &mut Tx<'_>, name: &str, arguments: Json) -> Result<Json> {
    run_in(tx, name, arguments, None)?.to_json()
}

/// One command of a batch.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// The operation's name.
    pub operation: String,
    /// What it takes.
    #[serde(default)]
    pub arguments: Json,
}

/// Runs all commands as one transaction, and gives what each gives. The first that fails takes all back; the error's
/// field begins with its place, as in `commands[3].email`.
pub fn run_all(crm: &Crm, commands: &[Command]) -> Result<Vec<Answer>> {
    crm.write(|tx| {
        let each = commands.iter().enumerate().map(|(at, command)| {
            run_in(tx, &command.operation, command.arguments.clone(), None)
                .map_err(|error| error.under(format_args!("commands[{at}]")))
        });
        each.collect()
    })
}

/// [`run_all`], with the answers as JSON.
pub fn batch(crm: &Crm, commands: &[Command]) -> Result<Vec<Json>> {
    run_all(crm, commands)?.iter().map(Answer::to_json).collect()
}

/// Runs `work` so that no panic leaves it: the one gateway of each binding. A panic is a defect of this library, and
/// the answer is `internal`.
pub fn guarded<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Error::new(Code::Internal)))
}
