//! Versions that were fitted as of a day of the past.

use std::time::Duration;

use super::versions::clv_of;
use crate::model::store::{self, Fitted};
use crate::model::{ModelParameters, ModelQuality, ModelSpec, lifecycle};
use crate::{Clock as _, ManualClock, OpenOptions};

/// Story: a file from before back-tests had a state of their own in the index of names was called damaged.
#[test]
fn back_tests_of_older_files_are_sound() {
    let clock = ManualClock::at("2026-03-01T08:00:00Z").unwrap();
    let crm = OpenOptions::new().clock(clock.clone()).in_memory().unwrap();
    let (spec, parameters) = clv_of(0);
    let (spec, day) = (ModelSpec::Clv(spec), clock.now().utc_date());
    let fitted = Fitted {
        from: day,
        until: day,
        customers: 1,
        parameters: ModelParameters::Clv(parameters),
        quality: ModelQuality::default(),
    };
    let as_of = clock.now().saturating_sub(Duration::from_secs(10 * 86_400));
    let model = crm.write(|tx| tx.command(|tx| lifecycle::create(tx, "clv", &spec, as_of, &fitted)));
    let model = model.unwrap();
    let problems = |state: u8| {
        crm.write(|tx| {
            let mut row = model.id.to_bytes().to_vec();
            row.push(state);
            tx.put(store::version_key(&model), row);
            Ok(())
        })
        .unwrap();
        crm.verify().unwrap().problems.len()
    };
    assert_eq!([3, 0, 1, 2].map(problems), [0, 0, 1, 1]);
    assert_eq!(problems(0), 0);
    assert_eq!(crm.models().current("clv").unwrap(), Some(model.clone()));
}
