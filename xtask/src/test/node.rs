//! The Node binding: the addon, its tests and types, and the example shop.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{Outcome, finish, is_ci};

pub(super) fn step(root: &Path) -> Result<Outcome, String> {
    if !has_node() {
        let what = "Node 20.9 or later with npm is not installed (https://nodejs.org)".to_owned();
        return if is_ci() {
            Err(what)
        } else {
            Ok(Outcome::LeftOut(what))
        };
    }
    let package = root.join("crm-node");
    install(&package)?;
    npm(&package, &["run", "build", "--", "--features", "panic-test"])?;
    npm(&package, &["test"])?;
    let example = root.join("examples/node");
    install(&example)?;
    npm(&example, &["test"])
}

/// Whether both tools are there and new enough.
fn has_node() -> bool {
    let asks = "const [major, minor] = process.versions.node.split('.'); \
                process.exit(major > 20 || (major == 20 && minor >= 9) ? 0 : 1)";
    let runs = |program: &str, args: &[&str]| {
        let mut command = Command::new(program);
        command.args(args).stdin(Stdio::null()).stdout(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    runs("node", &["-e", asks]) && runs(NPM, &["--version"])
}

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Installs what the lock file says, unless that was done before.
fn install(folder: &Path) -> Result<(), String> {
    let stamp = folder.join("node_modules/.installed");
    let read = |path: &Path| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let lock = read(&folder.join("package-lock.json"))?;
    if read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    npm(folder, &["ci", "--no-audit", "--no-fund"])?;
    fs::write(&stamp, lock).map_err(|error| format!("{}: {error}", stamp.display()))
}

fn npm(folder: &Path, args: &[&str]) -> Result<Outcome, String> {
    let mut command = Command::new(NPM);
    command.args(args);
    finish(command, folder)
}
