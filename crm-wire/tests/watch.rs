//! Reads and fits that are told of, and stopped, by name.

use std::ops::ControlFlow;

use crm_core::{Code, Crm, OpenOptions, Result};
use crm_wire::{Command, Told, Watcher, run, run_in, run_on};
use serde_json::json;

fn crowd() -> Result<Crm> {
    let crm = OpenOptions::new().preview_memory(0).in_memory()?;
    let one = |_| Command {
        operation: "customers.create".to_owned(),
        arguments: json!({ "new": { "name": "Ada" } }),
    };
    let all: Vec<Command> = (0..3_000).map(one).collect();
    crm_wire::run_all(&crm, &all)?;
    Ok(crm)
}

#[test]
fn a_fit_is_told_of_and_stopped_wherever_it_is_asked() -> Result<()> {
    let crm = crowd()?;
    let given = json!({ "new": { "name": "Bob" } });
    let bob = crm_wire::call(&crm, "customers.create", given, None)?;
    let lines = json!([{ "sku": "TEA", "unit_price": "5" }]);
    let order = json!({ "new": { "customer_id": bob["id"], "currency": "EUR", "lines": lines } });
    crm_wire::call(&crm, "orders.create", order, None)?;

    let fit = || json!({ "new": { "name": "rfm", "spec": { "kind": "rfm", "currency": "EUR" } } });
    let stop: &mut Watcher<'_> = &mut |_| ControlFlow::Break(());
    let stopped = run(&crm, "models.fit", fit(), Some(&mut *stop));
    assert_eq!(stopped.err().map(|error| error.code()), Some(Code::Stopped));
    let stopped = crm.write(|tx| Ok(run_in(tx, "models.fit", fit(), Some(&mut *stop)).err()))?;
    assert_eq!(stopped.map(|error| error.code()), Some(Code::Stopped));
    let all = crm_wire::call(&crm, "models.list", json!({}), None)?;
    assert_eq!(all["items"], json!([]));

    let mut told = Vec::new();
    let mut tell = |now| {
        told.push(now);
        ControlFlow::Continue(())
    };
    run(&crm, "models.fit", fit(), Some(&mut tell))?;
    assert!(told.len() > 1);
    let is_whole = |told: &Told| matches!(told, Told::Work(at) if (at.done, at.of) == (3_001, 3_001));
    assert!(told.last().is_some_and(is_whole));
    Ok(())
}

#[test]
fn a_preview_is_told_of_and_stopped_wherever_it_is_asked() -> Result<()> {
    let crm = crowd()?;
    let state = crm.snapshot()?;
    let given = || json!({ "expression": "name = 'Ada'", "sample": 0 });
    let ask = |watch: &mut Watcher<'_>| {
        let mut asked = vec![
            run(&crm, "segments.preview", given(), Some(&mut *watch)),
            run_on(&state, "segments.preview", given(), Some(&mut *watch)),
        ];
        crm.write(|tx| {
            asked.push(run_in(tx, "segments.preview", given(), Some(&mut *watch)));
            Ok(())
        })?;
        Ok::<_, crm_core::Error>(asked)
    };
    let mut told = Vec::new();
    let asked = ask(&mut |now| {
        told.push(now);
        ControlFlow::Continue(())
    })?;
    for answer in asked {
        assert_eq!(answer?.to_json()?["count"], 3_000);
    }
    let last = told.last().copied();
    assert!(
        matches!(last, Some(Told::Work(at)) if (at.done, at.of) == (3_000, 3_000)),
        "{last:?}"
    );
    for answer in ask(&mut |_| ControlFlow::Break(()))? {
        assert_eq!(answer.err().map(|error| error.code()), Some(Code::Stopped));
    }
    Ok(())
}
