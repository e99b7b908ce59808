//! Runs the scenarios of `conformance/` in Rust. See the README there.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crm_core::{Crm, Error, Json, ManualClock, OpenOptions, SeededIds, TimeZone};
use crm_wire::Command;
use serde_json::{Map, json};
use tempfile::TempDir;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/scenarios")
}

fn scenarios() -> Vec<(PathBuf, Json)> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "there are no scenarios");
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let scenario =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path, scenario)
    };
    paths.into_iter().map(read).collect()
}

/// A scenario's CRM, its clock, and its folder.
struct World {
    crm: Crm,
    clock: ManualClock,
    folder: TempDir,
}

impl World {
    fn new(scenario: &Json) -> Self {
        let clock = ManualClock::at(scenario["clock"].as_str().unwrap()).unwrap();
        let ids = SeededIds::new(scenario["id_seed"].as_u64().unwrap());
        let mut options = OpenOptions::new().clock(clock.clone()).ids(ids);
        if let Some(zone) = scenario["time_zone"].as_str() {
            options = options.time_zone(zone.parse::<TimeZone>().unwrap());
        }
        if let Some(region) = scenario["region"].as_str() {
            options = options.region(region);
        }
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in scenario["files"].as_object().into_iter().flatten() {
            fs::write(folder.path().join(name), text.as_str().unwrap()).unwrap();
        }
        let crm = options.in_memory().unwrap();
        Self {
            crm: scenario["actor"]
                .as_str()
                .map_or(crm.clone(), |actor| crm.as_actor(actor)),
            clock,
            folder,
        }
    }

    fn run(&self, op: &str, mut args: Json) -> Result<Json, Error> {
        if let Some(within) = args["path"].as_str().and_then(|path| path.strip_prefix("$dir/")) {
            args["path"] = self.folder.path().join(within).to_str().unwrap().into();
        }
        match op {
            "clock.advance" => {
                let milliseconds = args["milliseconds"].as_u64().unwrap();
                self.clock.advance(Duration::from_millis(milliseconds));
                Ok(Json::Null)
            }
            "batch" => {
                let commands: Vec<Command> = serde_json::from_value(args["commands"].clone()).unwrap();
                crm_wire::batch(&self.crm, &commands).map(Json::Array)
            }
            "close" => self.crm.close().map(|()| Json::Null),
            _ => crm_wire::call(&self.crm, op, args, None),
        }
    }
}

/// What is expected of an error, as far as it is said.
fn error_matches(expected: &Json, error: &Error) -> bool {
    let found = serde_json::to_value(error).unwrap();
    let expected = expected.as_object().unwrap();
    expected
        .iter()
        .all(|(part, value)| found.get(part) == Some(value))
}

#[test]
fn scenarios_give_the_answers_that_are_written_down() {
    let bless = std::env::var_os("CRM_BLESS").is_some();
    let mut wrong = Vec::new();
    for (path, mut scenario) in scenarios() {
        let world = World::new(&scenario);
        for (at, step) in scenario["steps"].as_array_mut().unwrap().iter_mut().enumerate() {
            let step = step.as_object_mut().unwrap();
            let op = step["op"].as_str().unwrap().to_owned();
            let args = step.get("args").cloned().unwrap_or_else(|| json!({}));
            let result = world.run(&op, args);
            let said = step.contains_key("expect") || step.contains_key("error");
            if !said && op == "clock.advance" {
                continue;
            }
            if !said && bless {
                bless_step(step, &result);
                continue;
            }
            let fits = match (&result, step.get("expect"), step.get("error")) {
                (Ok(found), Some(expected), None) => found == expected,
                (Err(error), None, Some(expected)) => error_matches(expected, error),
                _ => false,
            };
            if !fits {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                let found = result.unwrap_or_else(|error| json!({ "error": error }));
                wrong.push(format!("{name}, step {at}, {op}: {found:#}"));
            }
        }
        let (text, in_form) = (fs::read_to_string(&path).unwrap(), format!("{scenario:#}\n"));
        if text != in_form {
            if bless {
                fs::write(&path, in_form).unwrap();
            } else {
                wrong.push(format!("{} is not in its form", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn bless_step(step: &mut Map<String, Json>, result: &Result<Json, Error>) {
    match result {
        Ok(found) => step.insert("expect".to_owned(), found.clone()),
        Err(error) => {
            let mut error = serde_json::to_value(error).unwrap();
            error.as_object_mut().unwrap().remove("message");
            step.insert("error".to_owned(), error)
        }
    };
}
