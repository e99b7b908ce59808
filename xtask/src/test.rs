//! `cargo xtask test`: the one command that a change must pass, here and in CI.

mod ffi;
mod node;
mod python;

use std::env::{self, consts::EXE_SUFFIX};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio, id};
use std::time::Instant;

use crate::bindgen::target;
use crate::tidy;

/// How a step ended that did not fail.
enum Outcome {
    Passed,
    /// Not run, and why.
    LeftOut(String),
}

type Step = (&'static str, fn(&Path) -> Result<Outcome, String>);

/// Cheapest first, so that a slip shows in seconds.
const STEPS: &[Step] = &[
    ("format", format),
    ("tidy", rules),
    ("generated", generated),
    ("dependencies", dependencies),
    ("lints", lints),
    ("tests", tests),
    ("storefront", storefront),
    ("python", python::step),
    ("node", node::step),
    ("kotlin", ffi::kotlin),
    ("swift", ffi::swift),
    ("documentation", documentation),
];

/// Runs the steps of these names, or all when there are none.
pub(crate) fn run(root: &Path, names: &[&str]) -> bool {
    match chosen(names) {
        Ok(steps) => {
            let tally = run_steps(&steps, root);
            println!("\n{tally}");
            tally.failed == 0
        }
        Err(unknown) => {
            let known: Vec<&str> = STEPS.iter().map(|(name, _)| *name).collect();
            eprintln!("no step is named `{unknown}`; there are {}", known.join(", "));
            false
        }
    }
}

/// The steps of these names in their own order; the name that there is not.
fn chosen<'n>(names: &[&'n str]) -> Result<Vec<Step>, &'n str> {
    if let Some(unknown) = names
        .iter()
        .find(|name| !STEPS.iter().any(|(step, _)| step == *name))
    {
        return Err(unknown);
    }
    let is_chosen = |step: &&Step| names.is_empty() || names.contains(&step.0);
    Ok(STEPS.iter().filter(is_chosen).copied().collect())
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: usize,
    failed: usize,
    left_out: usize,
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.left_out > 0 {
            write!(f, ", {} skipped", self.left_out)?;
        }
        Ok(())
    }
}

/// Runs the steps in order and stops at the first that fails.
fn run_steps(steps: &[Step], root: &Path) -> Tally {
    let mut tally = Tally::default();
    for (index, (name, step)) in steps.iter().enumerate() {
        let label = format!("[{}/{}] {name}", index + 1, steps.len());
        println!("\n{label}");
        let started = now();
        let outcome = step(root);
        let seconds = started.elapsed().as_secs_f64();
        match outcome {
            Ok(Outcome::Passed) => {
                tally.passed += 1;
                println!("{label}: passed in {seconds:.1} s");
            }
            Ok(Outcome::LeftOut(why)) => {
                tally.left_out += 1;
                println!("{label}: left out, {why}");
            }
            Err(why) => {
                tally.failed += 1;
                println!("{label}: FAILED after {seconds:.1} s: {why}");
                break;
            }
        }
    }
    tally
}

#[expect(
    clippy::disallowed_methods,
    reason = "a task runner times its steps; no record depends on it"
)]
fn now() -> Instant {
    Instant::now()
}

fn format(root: &Path) -> Result<Outcome, String> {
    if !has_tool("fmt") {
        return missing("rustfmt", is_ci());
    }
    cargo(root, &["fmt", "--all", "--", "--check"])
}

fn rules(root: &Path) -> Result<Outcome, String> {
    if tidy::run(root) {
        Ok(Outcome::Passed)
    } else {
        Err("a rule of the project is broken".to_owned())
    }
}

/// The bindings' files are what the sources say.
fn generated(root: &Path) -> Result<Outcome, String> {
    if crate::api::run(root, true) {
        Ok(Outcome::Passed)
    } else {
        Err("a generated file is stale".to_owned())
    }
}

fn dependencies(root: &Path) -> Result<Outcome, String> {
    if !has_tool("deny") {
        let why = "cargo-deny is not installed; tidy has checked licences, bans and sources";
        return Ok(Outcome::LeftOut(why.to_owned()));
    }
    cargo(
        root,
        &[
            "deny",
            "--offline",
            "--log-level",
            "error",
            "check",
            "licenses",
            "bans",
            "sources",
        ],
    )
}

fn lints(root: &Path) -> Result<Outcome, String> {
    if !has_tool("clippy") {
        return missing("clippy", is_ci());
    }
    cargo(
        root,
        &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
    )
}

/// Unit, integration and doc tests; cargo builds the examples on the way.
fn tests(root: &Path) -> Result<Outcome, String> {
    cargo(root, &["test", "--workspace"])
}

/// Runs the example as a newcomer would, twice: the second run must find its file and show the same page.
fn storefront(root: &Path) -> Result<Outcome, String> {
    // With the whole workspace, so that its libraries are those that the tests have just built.
    cargo(root, &["build", "--workspace", "--example", "storefront"])?;
    let program = target(root)
        .join("debug/examples")
        .join(format!("storefront{EXE_SUFFIX}"));
    let dir = TempDir::new("storefront")?;
    let mut pages = Vec::new();
    for turn in ["first", "second"] {
        let output = Command::new(&program)
            .current_dir(&dir.0)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("{} did not start: {error}", program.display()))?;
        if !output.status.success() {
            print!("{}", String::from_utf8_lossy(&output.stdout));
            eprint!("{}", String::from_utf8_lossy(&output.stderr));
            return Err(format!("the {turn} run ended with {}", output.status));
        }
        pages.push(made(&dir.0, "storefront.html", turn)?);
        let file = made(&dir.0, "storefront.crm", turn)?;
        println!("{turn} run: storefront.crm has {} bytes", file.len());
    }
    if pages[0] != pages[1] {
        return Err("storefront.html differs after the second run, so it is not idempotent".to_owned());
    }
    Ok(Outcome::Passed)
}

fn documentation(root: &Path) -> Result<Outcome, String> {
    let mut command = Command::new(cargo_path());
    command
        .args(["doc", "--workspace", "--no-deps"])
        .env("RUSTDOCFLAGS", "-D warnings");
    finish(command, root)
}

/// The bytes of a file that the example must have written.
fn made(dir: &Path, name: &str, turn: &str) -> Result<Vec<u8>, String> {
    match fs::read(dir.join(name)) {
        Ok(bytes) if !bytes.is_empty() => Ok(bytes),
        Ok(_) => Err(format!("the {turn} run left {name} empty")),
        Err(error) => Err(format!("the {turn} run left no {name}: {error}")),
    }
}

/// What to do without a tool: a person goes on and is told, CI must not pass.
fn missing(tool: &str, ci: bool) -> Result<Outcome, String> {
    let what = format!("{tool} is not installed (`rustup component add {tool}`)");
    if ci { Err(what) } else { Ok(Outcome::LeftOut(what)) }
}

fn is_ci() -> bool {
    env::var("CI").is_ok_and(|value| value == "true")
}

/// The cargo that runs this program.
fn cargo_path() -> String {
    env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

fn has_tool(subcommand: &str) -> bool {
    Command::new(cargo_path())
        .args([subcommand, "--version"])
        .stdin(Stdio::null())
        .output()
        .is_ok_and(|output| output.status.success())
}

fn cargo(root: &Path, args: &[&str]) -> Result<Outcome, String> {
    let mut command = Command::new(cargo_path());
    command.args(args);
    finish(command, root)
}

fn finish(mut command: Command, root: &Path) -> Result<Outcome, String> {
    let args: Vec<_> = command
        .get_args()
        .map(|arg| arg.to_string_lossy().into_owned())
        .collect();
    let program = Path::new(command.get_program());
    let program = program.file_stem().unwrap_or_default().to_string_lossy();
    let line = format!("{program} {}", args.join(" "));
    println!("$ {line}");
    match command.current_dir(root).stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(Outcome::Passed),
        Ok(status) => Err(format!("`{line}` ended with {status}")),
        Err(error) => Err(format!("`{line}` did not start: {error}")),
    }
}

/// A directory that goes when this value goes.
struct TempDir(PathBuf);

impl TempDir {
    fn new(name: &str) -> Result<Self, String> {
        let path = env::temp_dir().join(format!("crm-xtask-{name}-{}", id()));
        fs::create_dir(&path).map_err(|error| format!("no temporary directory: {error}"))?;
        Ok(Self(path))
    }
}

impl Drop for TempDir {
    fn drop(&mut self) {
        // Nothing is wrong with the tree when a temporary file stays behind.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_stops_the_run_and_is_counted() {
        let steps: &[Step] = &[
            ("good", |_| Ok(Outcome::Passed)),
            ("absent", |_| Ok(Outcome::LeftOut("no such tool".to_owned()))),
            ("bad", |_| Err("broken".to_owned())),
            ("never", |_| panic!("ran a step after a failure")),
        ];
        let tally = run_steps(steps, Path::new("."));
        assert_eq!(
            tally,
            Tally {
                passed: 1,
                failed: 1,
                left_out: 1
            }
        );
        assert_eq!(tally.to_string(), "1 passed, 1 failed, 1 skipped");
    }

    #[test]
    fn a_clean_run_closes_on_the_plain_line() {
        let tally = run_steps(&[("good", |_| Ok(Outcome::Passed))], Path::new("."));
        assert_eq!(tally.to_string(), "1 passed, 0 failed");
    }

    #[test]
    fn steps_are_chosen_by_name() {
        fn check(names: &[&str], expected: Result<&[&str], &str>) {
            let found = chosen(names).map(|steps| steps.iter().map(|step| step.0).collect::<Vec<_>>());
            assert_eq!(found.as_deref().map_err(|unknown| *unknown), expected);
        }
        check(&["lints", "format"], Ok(&["format", "lints"]));
        check(&["format", "lint"], Err("lint"));
        let all: Vec<&str> = STEPS.iter().map(|(name, _)| *name).collect();
        check(&[], Ok(&all));
    }

    #[test]
    fn a_missing_tool_fails_only_in_ci() {
        assert!(missing("rustfmt", true).is_err_and(|why| why.contains("rustup component add rustfmt")));
        assert!(matches!(missing("rustfmt", false), Ok(Outcome::LeftOut(_))));
    }

    #[test]
    fn a_failing_command_is_an_error() {
        let silent = |arg: &str| {
            let mut command = Command::new(cargo_path());
            command.arg(arg).stdout(Stdio::null()).stderr(Stdio::null());
            finish(command, Path::new("."))
        };
        assert!(silent("--version").is_ok());
        assert!(silent("no-such-subcommand").is_err_and(|why| why.contains("cargo no-such-subcommand")));
    }

    #[test]
    fn an_example_must_leave_its_files() -> Result<(), String> {
        let dir = TempDir::new("made")?;
        let path = dir.0.clone();
        assert!(made(&path, "page.html", "first").is_err_and(|why| why.contains("left no page.html")));
        fs::write(path.join("page.html"), "").map_err(|error| error.to_string())?;
        assert!(made(&path, "page.html", "first").is_err_and(|why| why.contains("empty")));
        fs::write(path.join("page.html"), "x").map_err(|error| error.to_string())?;
        assert_eq!(made(&path, "page.html", "first"), Ok(vec![b'x']));
        drop(dir);
        assert!(!path.exists());
        Ok(())
    }
}
