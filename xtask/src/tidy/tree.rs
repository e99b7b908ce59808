//! The files that git has or would take, read once for all rules.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::Finding;
use super::tokens::{self, Token};

pub(super) struct Tree {
    pub(super) files: Vec<File>,
}

pub(super) struct File {
    /// From the workspace's directory, with forward slashes.
    pub(super) path: String,
    /// Empty when the file is binary.
    pub(super) text: String,
    /// Empty unless the file is Rust and lexes.
    pub(super) tokens: Vec<Token>,
    /// Compiled for tests only: under `tests/`, or the file of a `#[cfg(test)] mod`.
    pub(super) test: bool,
    broken: Option<usize>,
}

impl Tree {
    pub(super) fn read(root: &Path) -> Result<Self, String> {
        let output = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(root)
            .output()
            .map_err(|error| format!("git did not start: {error}"))?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned());
        }
        let listed = String::from_utf8_lossy(&output.stdout);
        let mut paths: Vec<&str> = listed.split('\0').filter(|path| !path.is_empty()).collect();
        paths.sort_unstable();
        paths.dedup();
        // A path that cannot be read as a file is deleted but not yet committed, or a link to a directory.
        Ok(Self::of(paths.into_iter().filter_map(|path| {
            let bytes = fs::read(root.join(path)).ok()?;
            let text = if bytes.contains(&0) {
                String::new()
            } else {
                String::from_utf8_lossy(&bytes).into_owned()
            };
            Some((path.to_owned(), text))
        })))
    }

    pub(super) fn of(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut files: Vec<File> = files
            .into_iter()
            .map(|(path, text)| File::new(path, text))
            .collect();
        let test_modules: Vec<String> = files.iter().flat_map(File::test_modules).collect();
        for file in &mut files {
            file.test |= test_modules.iter().any(|module| {
                file.path
                    .strip_prefix(module.as_str())
                    .is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
            });
        }
        Self { files }
    }

    pub(super) fn rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.extension() == Some("rs"))
    }

    pub(super) fn get(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }
}

impl File {
    fn new(path: String, text: String) -> Self {
        let mut file = Self {
            path,
            text,
            tokens: Vec::new(),
            test: false,
            broken: None,
        };
        file.test = file.is_under("tests") || file.path.ends_with("/tests.rs");
        if file.extension() == Some("rs") {
            match tokens::lex(&file.text) {
                Ok(tokens) => file.tokens = tokens,
                Err(line) => file.broken = Some(line),
            }
        }
        file
    }

    pub(super) fn extension(&self) -> Option<&str> {
        Path::new(&self.path).extension()?.to_str()
    }

    /// Whether some directory above the file has this name.
    pub(super) fn is_under(&self, directory: &str) -> bool {
        self.path.rsplit('/').skip(1).any(|part| part == directory)
    }

    /// Where the out-of-line modules of this file are that only tests compile, without `.rs`.
    fn test_modules(&self) -> Vec<String> {
        let stem = self.path.trim_end_matches(".rs");
        let base = match stem.rsplit_once('/') {
            Some((directory, "mod" | "lib" | "main")) => directory,
            _ => stem,
        };
        self.tokens
            .windows(3)
            .filter(|window| window[0].text == "mod" && window[2].text == ";" && window[0].test)
            .map(|window| format!("{base}/{}", window[1].text))
            .collect()
    }
}

/// Every Rust file must lex, or the other rules would be blind to it.
pub(super) fn lexes(tree: &Tree) -> Vec<Finding> {
    let broken = tree.rust().filter_map(|file| Some((file, file.broken?)));
    broken
        .map(|(file, line)| Finding::error(&file.path, line, "lexes", "this is not Rust"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn broken_files_are_found() {
        check(lexes, "a.rs", "fn f() {}", &[]);
        check(lexes, "a.rs", "fn f() {\n\"", &[2]);
        check(lexes, "a.py", "fn f() {", &[]);
    }

    #[test]
    fn files_of_test_modules_are_test() {
        let files = [
            ("c/src/lib.rs", "#[cfg(test)] mod one; mod two;"),
            ("c/src/one.rs", "mod inner;"),
            ("c/src/one/inner.rs", ""),
            ("c/src/one_more.rs", ""),
            ("c/src/two.rs", "#[cfg(test)] mod three;"),
            ("c/src/two/three/mod.rs", ""),
            ("c/src/two/tests.rs", ""),
            ("c/tests/four.rs", ""),
        ];
        let tree = Tree::of(files.map(|(path, text)| (path.to_owned(), text.to_owned())));
        let outside: Vec<&str> = tree
            .files
            .iter()
            .filter(|file| !file.test)
            .map(|file| file.path.as_str())
            .collect();
        assert_eq!(outside, ["c/src/lib.rs", "c/src/one_more.rs", "c/src/two.rs"]);
    }
}
