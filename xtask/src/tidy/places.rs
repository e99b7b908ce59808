//! Nothing in the tree names a place on one machine or the host of a package registry: a clone must work anywhere.

use super::Finding;
use super::tree::Tree;

// Written in two parts, since this file is read by its own rule.
const DIRECTORIES: [&str; 4] = [
    concat!("/wo", "rk/"),
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/t", "mp/"),
];
const HOSTS: [&str; 9] = [
    concat!("://crates", ".io"),
    concat!("index.crates", ".io"),
    concat!("static.crates", ".io"),
    concat!("pypi", ".org"),
    concat!("files.python", "hosted.org"),
    concat!("registry.npm", "js.org"),
    concat!("repo1.maven", ".org"),
    concat!("repo.maven.apache", ".org"),
    concat!("proxy.golang", ".org"),
];

pub(super) fn stay_at_home(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &tree.files {
        for (index, line) in file.text.lines().enumerate() {
            let mut add = |what| findings.push(Finding::error(&file.path, index + 1, "places", what));
            if let Some(directory) = DIRECTORIES
                .iter()
                .find(|directory| begins_a_path(line, directory))
            {
                add(format!("`{directory}` is a place on one machine"));
            }
            if let Some(host) = HOSTS.iter().find(|host| line.contains(*host)) {
                add(format!(
                    "`{host}` is a registry's host: cargo, pip and npm know their own"
                ));
            }
        }
    }
    findings
}

/// Whether the directory stands at the root of a path, not in the middle of one.
fn begins_a_path(line: &str, directory: &str) -> bool {
    line.match_indices(directory).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && !"._-~$}>*/".contains(c))
    })
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn machine_paths_are_found() {
        for directory in DIRECTORIES {
            let text = format!("ok\nopen(\"{directory}shop.crm\")\n{directory}x");
            check(stay_at_home, "crm-core/src/a.rs", &text, &[2, 3]);
            check(stay_at_home, "README.md", &text, &[2, 3]);
        }
    }

    #[test]
    fn relative_paths_pass() {
        for directory in DIRECTORIES {
            let text = format!(
                "..{directory}x\n~{directory}x\n$HOME{directory}x\n**{directory}x\nhttps://a.b{directory}x"
            );
            check(stay_at_home, "README.md", &text, &[]);
        }
    }

    #[test]
    fn registry_hosts_are_found() {
        for host in HOSTS {
            check(
                stay_at_home,
                "package-lock.json",
                &format!("see https{host}/x"),
                &[1],
            );
        }
        check(
            stay_at_home,
            "Cargo.lock",
            "registry+https://github.com/rust-lang/crates.io-index",
            &[],
        );
    }
}
