//! The Python binding: the wheel, its tests, its types, and the notebook example.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Outcome, finish, is_ci};
use crate::bindgen::target;

pub(super) fn step(root: &Path) -> Result<Outcome, String> {
    let Some(python) = python() else {
        let what = "Python 3.10 or later with `venv` is not installed (https://python.org)".to_owned();
        return if is_ci() {
            Err(what)
        } else {
            Ok(Outcome::LeftOut(what))
        };
    };
    let target = target(root);
    let place = target.join("python");
    let package = root.join("crm-py");
    let venv = Venv(place.join("venv"));
    venv.set_up(python, &package.join("tests/requirements.txt"))?;

    let wheels = place.join("wheels");
    let _ = fs::remove_dir_all(&wheels);
    let build = ["build", "--release", "--quiet", "--features", "panic", "--out"];
    let mut maturin = venv.program("maturin");
    maturin.args(build).arg(&wheels).arg("--target-dir").arg(&target);
    finish(maturin, &package)?;
    let wheel = only_file(&wheels)?;
    let mut install = venv.python([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--force-reinstall",
    ]);
    install.arg(wheel);
    finish(install, &package)?;

    finish(venv.python(["-m", "pytest"]), &package)?;
    let mypy = [
        "-m",
        "mypy",
        "--config-file",
        "pyproject.toml",
        "python/crm",
        "../examples/python",
    ];
    finish(venv.python(mypy), &package)?;
    let stubs = [
        "-m",
        "mypy.stubtest",
        "crm",
        "--mypy-config-file",
        "pyproject.toml",
        "--allowlist",
        "tests/stubtest.txt",
    ];
    finish(venv.python(stubs), &package)
}

/// The first interpreter that is new enough.
fn python() -> Option<&'static str> {
    const ASKS: &str = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))";
    ["python3", "python"].into_iter().find(|python| {
        let mut command = Command::new(python);
        command.args(["-c", ASKS]).stdin(Stdio::null());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    })
}

/// A virtual environment.
struct Venv(PathBuf);

impl Venv {
    /// Makes it and installs what is required, unless that was done before.
    fn set_up(&self, python: &str, requirements: &Path) -> Result<(), String> {
        let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
        let wanted = fs::read(requirements).map_err(|error| failed(requirements, error))?;
        let stamp = self.0.join("installed.txt");
        if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(());
        }
        let mut make = Command::new(python);
        make.args(["-m", "venv", "--clear"]).arg(&self.0);
        finish(make, Path::new("."))?;
        let mut install = self.python(["-m", "pip", "install", "--quiet", "--requirement"]);
        install.arg(requirements);
        finish(install, Path::new("."))?;
        fs::write(&stamp, wanted).map_err(|error| failed(&stamp, error))
    }

    fn program(&self, name: &str) -> Command {
        let folder = if cfg!(windows) { "Scripts" } else { "bin" };
        let mut command = Command::new(self.0.join(folder).join(name));
        command.env("VIRTUAL_ENV", &self.0);
        command
    }

    fn python<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = self.program("python");
        command.args(args.into_iter().map(OsStr::new));
        command
    }
}

/// The one file in a folder.
fn only_file(folder: &Path) -> Result<PathBuf, String> {
    let mut files = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    match (files.next(), files.next()) {
        (Some(Ok(file)), None) => Ok(file.path()),
        _ => Err(format!("{} holds no single wheel", folder.display())),
    }
}
