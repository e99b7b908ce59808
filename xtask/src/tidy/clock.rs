//! The system's clock and random bytes have one home each; everything else is handed a clock and an id source.

use super::Finding;
use super::tokens::find;
use super::tree::Tree;

const HOMES: [&str; 2] = ["crm-core/src/base/clock.rs", "crm-core/src/base/id.rs"];

/// Measuring time is what a bench does; no record depends on it.
const STOPWATCH: &[&str] = &["Instant", "::", "now"];

const BANNED: &[&[&str]] = &[
    STOPWATCH,
    &["SystemTime", "::", "now"],
    &["Timestamp", "::", "now"],
    &["Zoned", "::", "now"],
    &["now_utc"],
    &["now_local"],
    &["new_v4"],
    &["now_v7"],
    &["getrandom", "::"],
    &["use", "getrandom"],
];

pub(super) fn is_injected(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.rust().filter(|file| !HOMES.contains(&file.path.as_str())) {
        let may_time = file.test
            || ["benches", "examples", "xtask"]
                .iter()
                .any(|name| file.is_under(name));
        for pattern in BANNED {
            let is_stopwatch = *pattern == STOPWATCH;
            for token in find(&file.tokens, pattern).filter(|t| !(is_stopwatch && (may_time || t.test))) {
                let what = format!(
                    "`{}` is for {} alone: take a clock or an id source",
                    pattern.concat(),
                    HOMES.join(" and ")
                );
                findings.push(Finding::error(&file.path, token.line, "clock", what));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    const BAD: &str = "std::time::Instant::now();\nSystemTime::now();\njiff::Timestamp::now();\njiff::Zoned::now();\n\
                       OffsetDateTime::now_utc();\nOffsetDateTime::now_local();\nUuid::new_v4();\nUuid::now_v7();\n\
                       getrandom::fill(b);\nuse getrandom as r;\n";

    #[test]
    fn only_the_homes_ask_the_system() {
        check(is_injected, "crm-core/src/base/clock.rs", BAD, &[]);
        check(is_injected, "crm-core/src/base/id.rs", BAD, &[]);
        check(
            is_injected,
            "crm-core/src/base/page.rs",
            BAD,
            &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        );
    }

    #[test]
    fn tests_and_benches_may_hold_a_stopwatch_only() {
        for path in [
            "crm-core/tests/speed.rs",
            "benches/benches/write.rs",
            "crm-core/examples/storefront.rs",
        ] {
            check(is_injected, path, "Instant::now();\nSystemTime::now();", &[2]);
        }
        check(
            is_injected,
            "crm-core/src/a.rs",
            "#[cfg(test)] mod t { Instant::now() }\nInstant::now()",
            &[2],
        );
    }

    #[test]
    fn an_injected_clock_is_fine() {
        check(
            is_injected,
            "crm-core/src/a.rs",
            "/// Instant::now()\nclock.now(); let s = \"new_v4\";",
            &[],
        );
    }
}
