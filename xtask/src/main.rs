//! The project's own tasks: `cargo xtask help` lists them.

mod api;
mod bindgen;
mod test;
mod tidy;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  test    everything a change must pass: format, rules, lints, tests, the storefront example, documentation; with names
          behind it, only those steps, such as `test format lints`
  api     the bindings' generated files, made anew from the sources; `--check` only compares
  bindgen the Kotlin and Swift sources that UniFFI makes of the built library; `--check` only compares
  tidy    the project's own rules alone: layers, clock, sizes, names, licences and the like
  help    this text
";

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let passed = match args.as_slice() {
        ["test", steps @ ..] => test::run(&root(), steps),
        ["api"] => api::run(&root(), false),
        ["api", "--check"] => api::run(&root(), true),
        ["bindgen"] => told(bindgen::run(&root(), false)),
        ["bindgen", "--check"] => told(bindgen::run(&root(), true)),
        ["tidy"] => tidy::run(&root()),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            true
        }
        _ => {
            eprint!("unknown command `{}`\n\n{HELP}", args.join(" "));
            return ExitCode::from(2);
        }
    };
    if passed {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn told(result: Result<(), String>) -> bool {
    if let Err(why) = &result {
        eprintln!("{why}");
    }
    result.is_ok()
}

/// The workspace's directory. Asked of cargo at run time, since clones may share one target directory.
fn root() -> PathBuf {
    let xtask = env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    Path::new(&xtask)
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}
