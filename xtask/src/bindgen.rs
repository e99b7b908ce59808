//! `cargo xtask bindgen`: the Kotlin and Swift sources that `UniFFI` makes of the built library.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What `UniFFI` writes, and where it stands.
const FILES: &[(&str, &str, &str)] = &[
    (
        "kotlin",
        "crm/crm.kt",
        "crm-ffi/kotlin/src/main/generated/crm/crm.kt",
    ),
    (
        "swift",
        "CrmCore.swift",
        "crm-ffi/swift/Sources/CrmKit/Generated/CrmCore.swift",
    ),
    (
        "swift",
        "CrmFFI.h",
        "crm-ffi/swift/Sources/CrmFFI/include/CrmFFI.h",
    ),
];

const HEADER: &str = "// Written by `cargo xtask bindgen` from crm-ffi; change that.\n";

/// Builds the library that tests load, and writes the sources; with `check` only compares, and says which differ.
pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    build(root)?;
    let out = target(root).join("bindgen");
    for language in ["kotlin", "swift"] {
        let mut bindgen = Command::new(target(root).join("debug/uniffi-bindgen"));
        bindgen
            .arg("generate")
            .arg(built(root))
            .args(["--language", language, "--no-format", "--out-dir"])
            .arg(out.join(language));
        finish(bindgen.current_dir(root.join("crm-ffi")))?;
    }
    let mut stale = Vec::new();
    for (language, from, to) in FILES {
        let text = read(&out.join(language).join(from))?;
        let mut text = format!("{HEADER}{}", tidied(&text));
        if *language == "kotlin" {
            // The command `List` hides the type where it is declared.
            text = text.replace(": List<", ": kotlin.collections.List<");
        }
        let stored = root.join(to);
        if fs::read_to_string(&stored).is_ok_and(|stored| stored == text) {
            continue;
        }
        if check {
            stale.push(*to);
        } else {
            let folder = stored.parent().unwrap_or(root);
            fs::create_dir_all(folder)
                .and_then(|()| fs::write(&stored, &text))
                .map_err(|error| format!("{to}: {error}"))?;
            println!("wrote {to}");
        }
    }
    if stale.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "{} is not what the library says; run `cargo xtask bindgen`",
            stale.join(", ")
        ))
    }
}

/// Builds the library with what tests need, and the program that writes the sources.
fn build(root: &Path) -> Result<(), String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut build = Command::new(cargo);
    build.args([
        "build",
        "-p",
        "crm-ffi",
        "--lib",
        "--bins",
        "--features",
        "bindgen,faults",
    ]);
    finish(build.current_dir(root))
}

/// The library that tests load.
pub(crate) fn built(root: &Path) -> PathBuf {
    let name = format!(
        "{}crm_ffi{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    );
    target(root).join("debug").join(name)
}

/// Cargo's target folder.
pub(crate) fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

/// Without the generator's own first lines and the spaces at the ends of lines.
fn tidied(text: &str) -> String {
    let lines = text
        .lines()
        .skip_while(|line| line.starts_with("// This file was") || line.starts_with("// Trust me"));
    lines.flat_map(|line| [line.trim_end(), "\n"]).collect()
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

pub(crate) fn finish(command: &mut Command) -> Result<(), String> {
    println!("$ {command:?}");
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("it ended with {status}")),
        Err(error) => Err(format!("it did not start: {error}")),
    }
}
