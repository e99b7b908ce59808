//! `cargo xtask api`: reads the public API off the sources of `crm-core` and writes what the bindings are made of.
//!
//! The core is the only place where a record or an operation is defined. Each emitter turns the same description into
//! one language's files; they are committed, and `cargo xtask test` fails when they are not what the sources say.

mod definitions;
mod describe;
mod ffi;
mod lists;
mod model;
mod node;
mod parse;
mod python;
mod spelling;
mod wire;

use std::fs;
use std::path::Path;

/// Types that no operation names but every binding offers: how an import is asked for and what it reports.
const ALSO: &[&str] = &[
    "CustomerMapping",
    "OrderMapping",
    "DealMapping",
    "OnDuplicate",
    "ImportReport",
    "Progress",
    "NewOrder",
    "Sharing",
];

/// A generated file: its path from the workspace's directory, and its text.
type Generated = (String, String);

/// Writes the generated files; with `check` only compares, and says which differ.
pub(crate) fn run(root: &Path, check: bool) -> bool {
    let files = match generate(root) {
        Ok(files) => files,
        Err(why) => {
            eprintln!("the API could not be read: {why}");
            return false;
        }
    };
    let mut fine = true;
    for (path, text) in files {
        let target = root.join(&path);
        if fs::read_to_string(&target).is_ok_and(|stored| stored == text) {
            continue;
        }
        if check {
            eprintln!("{path} is not what the sources say; run `cargo xtask api`");
            fine = false;
        } else if let Err(error) = write(&target, &text) {
            eprintln!("{path}: {error}");
            fine = false;
        } else {
            println!("wrote {path}");
        }
    }
    fine
}

fn generate(root: &Path) -> Result<Vec<Generated>, String> {
    let api = parse::parse(&root.join("crm-core/src"))?;
    let mut files = vec![describe::describe(&api)];
    for (path, text) in wire::emit(&api).into_iter().chain(ffi::emit(&api)?) {
        let text = if Path::new(&path).extension().is_some_and(|ending| ending == "rs") {
            formatted(root, &text)?
        } else {
            text
        };
        files.push((path, text));
    }
    files.extend(node::emit(&api));
    files.extend(python::emit(&api));
    Ok(files)
}

fn write(target: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(target, text)
}

/// Rust as `rustfmt` writes it, by the workspace's settings.
fn formatted(root: &Path, text: &str) -> Result<String, String> {
    use std::io::Write as _;
    let failed = |error: std::io::Error| format!("rustfmt: {error}");
    let mut child = std::process::Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .map_err(failed)?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(text.as_bytes()).map_err(failed)?;
    }
    let output = child.wait_with_output().map_err(failed)?;
    if output.status.success() {
        String::from_utf8(output.stdout).map_err(|error| error.to_string())
    } else {
        Err("rustfmt refused what was generated".to_owned())
    }
}
