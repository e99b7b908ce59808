//! Words with a meaning of their own, and the nearest of several words.

/// Words that are no name unless they are quoted.
const RESERVED: &[&str] = &[
    "all",
    "and",
    "any",
    "array",
    "as",
    "between",
    "case",
    "cast",
    "current_date",
    "current_timestamp",
    "date",
    "distinct",
    "else",
    "end",
    "escape",
    "exists",
    "extract",
    "false",
    "filter",
    "from",
    "ilike",
    "in",
    "interval",
    "is",
    "like",
    "not",
    "null",
    "or",
    "similar",
    "some",
    "then",
    "timestamp",
    "timestamptz",
    "to",
    "true",
    "when",
    "where",
];

/// Whether a word is no name unless it is quoted.
pub(super) fn is_reserved(word: &str) -> bool {
    RESERVED.contains(&word)
}

/// Whether what looks like a call of this name is something else.
pub(super) fn is_special_call(name: &str) -> bool {
    matches!(
        name,
        "count" | "sum" | "avg" | "min" | "max" | "first" | "last" | "regexp_matches" | "date_part"
    )
}

/// What is written here instead of a word that other dialects of SQL, or other shops, have for it.
const SYNONYMS: &[(&str, &str)] = &[
    ("charindex", "contains(text, 'part')"),
    ("concat", "a || b"),
    ("curdate", "today()"),
    ("date_add", "an instant + INTERVAL '30 days'"),
    ("date_diff", "days_since(an instant)"),
    ("date_sub", "an instant - INTERVAL '30 days'"),
    ("datediff", "days_since(an instant)"),
    ("day", "EXTRACT(DAY FROM an instant)"),
    ("getdate", "now()"),
    ("hour", "EXTRACT(HOUR FROM an instant)"),
    ("if", "CASE WHEN a condition THEN a ELSE b END"),
    ("ifnull", "COALESCE(a, b)"),
    ("iif", "CASE WHEN a condition THEN a ELSE b END"),
    ("instr", "contains(text, 'part')"),
    ("isnull", "a IS NULL, or COALESCE(a, b)"),
    ("left", "starts_with(text, 'part')"),
    ("len", "length(text)"),
    ("lifetime_value", "clv"),
    ("lower_case", "lower(text)"),
    ("ltv", "clv"),
    ("month", "EXTRACT(MONTH FROM an instant)"),
    ("nvl", "COALESCE(a, b)"),
    ("regexp_like", "text ~ 'pattern'"),
    ("revenue", "spent('EUR')"),
    ("substr", "text LIKE 'part%'"),
    ("substring", "text LIKE 'part%'"),
    ("sysdate", "now()"),
    ("timestampdiff", "days_since(an instant)"),
    ("to_date", "DATE '2026-01-31'"),
    ("total_spent", "spent('EUR')"),
    ("turnover", "spent('EUR')"),
    ("week", "EXTRACT(WEEK FROM an instant)"),
    ("year", "EXTRACT(YEAR FROM an instant)"),
];

/// What is written here instead of this word.
pub(super) fn meant(written: &str) -> Option<&'static str> {
    let found = SYNONYMS
        .iter()
        .find(|(word, _)| written.eq_ignore_ascii_case(word));
    found.map(|(_, here)| *here)
}

/// The known word that is nearest to what was written, if one is near.
pub(super) fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written: Vec<char> = written.chars().take(64).collect();
    let most = (written.len() / 3).max(1);
    known
        .into_iter()
        .map(|word| (distance(&written, word), word))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, word)| word)
}

/// How many letters must be put in, left out, replaced or swapped with their neighbour (Damerau and Levenshtein).
fn distance(from: &[char], to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut before = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in to.iter().enumerate() {
            let replaced = last[j] + usize::from(!a.eq_ignore_ascii_case(b));
            let mut least = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == to[j - 1] && from[i - 1] == *b {
                let swapped: &Vec<usize> = &before;
                least = least.min(swapped[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_means_one_thing() {
        assert!(SYNONYMS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn the_nearest_word_is_found() {
        let known = ["order_count", "order_days", "country", "email"];
        for (written, expected) in [
            ("order_cuont", Some("order_count")),
            ("ordercount", Some("order_count")),
            ("county", Some("country")),
            ("e_mail", Some("email")),
            ("shoe_size", None),
            ("", None),
        ] {
            assert_eq!(nearest(written, known), expected, "{written}");
        }
    }
}
