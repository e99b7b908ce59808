//! Lists as Arrow tables.

use crm_core::{Json, Result, Snapshot};
use crm_wire::arrow::{Table, ipc};
use crm_wire::{Shape, Watcher, operation, run_on};
use serde_json::json;

/// How many rows are read at once.
const PAGE: u32 = 1000;

/// All rows of what an operation lists, of all pages, as an Arrow IPC stream. Who watches is told of each page.
pub(crate) fn table(
    snapshot: &Snapshot,
    name: &str,
    mut arguments: Json,
    mut watch: Option<&mut Watcher<'_>>,
) -> Result<Vec<u8>> {
    let result = operation(name)?.result;
    let is_paged = matches!(result, Shape::Page(_));
    let mut table = Table::of(result)?;
    let mut after = None;
    loop {
        if is_paged {
            arguments["page"] = json!({ "limit": PAGE, "after": after });
        }
        after = table.extend(&run_on(snapshot, name, arguments.clone(), watch.as_deref_mut())?)?;
        if after.is_none() {
            let (schema, batches) = table.finish()?;
            return ipc(&schema, &batches);
        }
    }
}
