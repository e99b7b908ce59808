//! Kotlin and Swift: the generated sources are what the library says, and the tests of both pass against it.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{Outcome, is_ci};
use crate::bindgen;

pub(super) fn kotlin(root: &Path) -> Result<Outcome, String> {
    if !runs("mvn", &["--version"]) {
        return missing("Maven with a JDK of 17 or later is not installed");
    }
    bindgen::run(root, true)?;
    let library = bindgen::built(root);
    let mut maven = Command::new("mvn");
    maven.args(["-B", "--no-transfer-progress", "test"]).arg(format!(
        "-Dcrm.library={}",
        library.parent().unwrap_or(root).display()
    ));
    told(maven.current_dir(root.join("crm-ffi/kotlin")))
}

pub(super) fn swift(root: &Path) -> Result<Outcome, String> {
    // A folder with Swift for machines that have no package of it.
    let script = root.join("../shared/tools/swift-linux.sh");
    let is_installed = runs("swift", &["--version"]);
    let may_use_script = script.exists() && is_root();
    if !is_installed && !may_use_script {
        return missing("Swift 6 is not installed");
    }
    bindgen::run(root, true)?;
    // Beside the package, which is all that the folder's programs see.
    let package = root.join("crm-ffi/swift");
    let beside = package.join(".build/library");
    let library = bindgen::built(root);
    let name = library.file_name().unwrap_or_default();
    fs::create_dir_all(&beside)
        .and_then(|()| fs::copy(&library, beside.join(name)))
        .map_err(|error| format!("{}: {error}", beside.display()))?;
    let mut test = if is_installed {
        Command::new("env")
    } else {
        let mut inside = Command::new("bash");
        inside.arg(script).arg("run").arg(root).arg("env");
        inside
    };
    let mut setting = std::ffi::OsString::from("CRM_LIBRARY=");
    setting.push(&beside);
    test.arg(setting)
        .args(["swift", "test", "--package-path"])
        .arg(&package);
    told(test.current_dir(root))
}

fn told(command: &mut Command) -> Result<Outcome, String> {
    bindgen::finish(command).map(|()| Outcome::Passed)
}

fn missing(what: &str) -> Result<Outcome, String> {
    if is_ci() {
        Err(what.to_owned())
    } else {
        Ok(Outcome::LeftOut(what.to_owned()))
    }
}

fn runs(program: &str, args: &[&str]) -> bool {
    let mut command = Command::new(program);
    command
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
