//! The words by which a customer is found, and those of a query.
//!
//! Words are in lower case and without accents, in Latin letters whatever the writing. Writings without spaces (Han,
//! kana, Hangul) are kept from each character on, as they are, by reading and by initials: 王小明 is found by 小明,
//! `xiaoming` and `wxm`. Identifiers are also kept as a whole.

use std::collections::BTreeSet;

use unicode_normalization::char::is_combining_mark;

use super::identifier::home_digits;
use super::{Customer, IdentifierKind};

/// Words are cut to this many bytes, for customers and queries alike.
const MAX_WORD: usize = 40;

/// A run of a writing without spaces is found from each of its first so many characters on.
const MAX_STARTS: usize = 24;

/// The words of a customer's names.
pub(super) fn of_names(customer: &Customer, words: &mut BTreeSet<String>) {
    let parts = customer.name_parts.iter();
    let parts = parts.flat_map(|parts| [&parts.given, &parts.middle, &parts.family]);
    for text in parts.chain([&customer.name]).flatten() {
        for run in runs(text) {
            match run {
                Run::Spaced(word) => {
                    words.extend(fold(word));
                    // O’Brien is found by `obrien` and by `brien`.
                    let tails = word.match_indices(is_apostrophe);
                    words.extend(tails.filter_map(|(at, _)| fold(&word[at..])));
                }
                Run::Unspaced(text) => starts(text, words),
            }
        }
    }
}

/// The words of a customer's identifiers.
pub(super) fn of_identifiers(customer: &Customer, words: &mut BTreeSet<String>) {
    for identifier in &customer.identifiers {
        let whole = identifier.value.to_lowercase();
        match identifier.kind {
            IdentifierKind::Email => {
                if let Some((local, domain)) = whole.rsplit_once('@') {
                    words.extend(split(local));
                    words.insert(cut(domain));
                }
                words.insert(cut(&whole));
            }
            IdentifierKind::Phone => {
                words.insert(cut(&digits(&whole)));
                words.extend(home_digits(&whole));
            }
            IdentifierKind::ExternalId | IdentifierKind::Social => {
                words.extend(split(&whole));
                words.insert(cut(&whole));
            }
            IdentifierKind::Device => drop(words.insert(cut(&whole))),
        }
    }
    words.remove("");
}

/// A part of a query: the customer must have all words of one of the alternatives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Term(pub(super) Vec<Vec<String>>);

/// How well a customer's words meet a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Some word of the term is no more than the beginning of one of the customer's.
    Beginning,
    /// All words of the term are words of the customer.
    Exact,
}

impl Term {
    /// How well the words meet the term, if they do.
    pub(super) fn fit(&self, words: &BTreeSet<String>) -> Option<Fit> {
        let fit = |word: &String| {
            let first = words.range::<String, _>(word..).next()?;
            if first == word {
                Some(Fit::Exact)
            } else {
                first.starts_with(word.as_str()).then_some(Fit::Beginning)
            }
        };
        let all = |words: &Vec<String>| {
            words
                .iter()
                .try_fold(Fit::Exact, |worst, word| Some(worst.min(fit(word)?)))
        };
        self.0.iter().filter_map(all).max()
    }

    /// The word of each alternative that the fewest customers are likely to have: the longest.
    pub(super) fn rarest(&self) -> impl Iterator<Item = &str> {
        self.0
            .iter()
            .filter_map(|words| words.iter().max_by_key(|word| word.len()))
            .map(String::as_str)
    }
}

/// The terms of a query, those that the fewest customers are likely to meet first.
pub(super) fn terms(query: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut tokens = query.split_whitespace().peekable();
    while let Some(token) = tokens.next() {
        let mut run = vec![token];
        if is_phone(token) {
            while let Some(next) = tokens.next_if(|next| is_phone(next)) {
                run.push(next);
            }
        }
        if run.len() > 1 {
            // One number written in groups, or several numbers.
            let number = run.iter().map(|token| digits(token)).collect::<String>();
            let mut alternatives = vec![run.iter().flat_map(|token| split(token)).collect()];
            alternatives.extend(as_dialled(&number));
            terms.push(Term(alternatives));
        } else {
            terms.push(term(token));
        }
    }
    for term in &mut terms {
        term.0.retain(|words| !words.is_empty());
    }
    terms.retain(|term| !term.0.is_empty());
    terms.sort_by_key(|term| std::cmp::Reverse(term.rarest().map(str::len).min()));
    terms.dedup();
    terms
}

/// The term of a text without spaces: its words, or the text as it is, as the beginning of an identifier.
fn term(token: &str) -> Term {
    let mut alternatives = vec![split(token)];
    let whole = token.to_lowercase();
    let whole = cut(whole.trim_start_matches('@'));
    if alternatives[0] != [whole.as_str()] && whole.chars().any(char::is_alphanumeric) {
        alternatives.push(vec![whole]);
    }
    if is_phone(token) {
        alternatives.extend(as_dialled(&digits(token)));
    }
    alternatives.dedup();
    Term(alternatives)
}

/// The digits of a number, and those behind the prefix of international calls.
fn as_dialled(number: &str) -> impl Iterator<Item = Vec<String>> {
    let behind = number.strip_prefix("00").filter(|rest| !rest.is_empty());
    [number].into_iter().chain(behind).map(|number| vec![cut(number)])
}

fn is_phone(token: &str) -> bool {
    token.bytes().any(|byte| byte.is_ascii_digit())
        && token
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"+()-./".contains(&byte))
}

fn digits(text: &str) -> String {
    let number = text.split(';').next().unwrap_or_default();
    number.chars().filter(char::is_ascii_digit).collect()
}

/// The words of a text as a query has them.
fn split(text: &str) -> Vec<String> {
    runs(text)
        .filter_map(|run| match run {
            Run::Spaced(word) => fold(word),
            Run::Unspaced(text) => Some(cut(text)),
        })
        .collect()
}

/// How names are sorted: as they are searched, and those without one last.
pub(super) fn sort_key(name: Option<&str>) -> Vec<u8> {
    /// More than this does not count.
    const MAX_KEY: usize = 200;
    let Some(name) = name else {
        return vec![1];
    };
    let folded = deunicode::deunicode_with_tofu(&name.to_lowercase(), "").to_lowercase();
    std::iter::once(0).chain(folded.bytes().take(MAX_KEY)).collect()
}

enum Run<'a> {
    /// A word of a writing that puts spaces between words.
    Spaced(&'a str),
    /// Text of a writing that does not.
    Unspaced(&'a str),
}

/// The runs of letters and digits of a text.
fn runs(text: &str) -> impl Iterator<Item = Run<'_>> {
    #[derive(PartialEq, Clone, Copy)]
    enum Class {
        Between,
        Spaced,
        Unspaced,
    }
    let class = |c: char| {
        if is_unspaced(c) {
            Class::Unspaced
        } else if c.is_alphanumeric() || is_combining_mark(c) || is_apostrophe(c) {
            Class::Spaced
        } else {
            Class::Between
        }
    };
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c| class(c) == Class::Between);
        let first = class(rest.chars().next()?);
        let end = rest.find(|c| class(c) != first).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(if first == Class::Spaced {
            Run::Spaced(run)
        } else {
            Run::Unspaced(run)
        })
    })
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`')
}

fn is_unspaced(c: char) -> bool {
    matches!(
        c,
        '\u{3005}' | '\u{3007}' // The mark of repetition, and zero.
            | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}' // Kana.
            | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' // Han.
            | '\u{20000}'..='\u{3ffff}'
            | '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}' // Hangul.
    ) && c != '\u{30fb}'
}

/// A word in lower-case Latin letters; the word itself when there are none for it. `None` for marks alone.
fn fold(word: &str) -> Option<String> {
    // Points for vowels are mostly left out, so they do not count.
    let is_point = |c: char| matches!(c, '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}');
    let lower: String = word
        .to_lowercase()
        .chars()
        .filter(|c| !is_point(*c) && !is_apostrophe(*c))
        .collect();
    let folded: String = deunicode::deunicode_with_tofu(&lower, "")
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let word = if folded.is_empty() { lower } else { folded };
    word.contains(char::is_alphanumeric).then(|| cut(&word))
}

/// The words of a text without spaces: from each character on, as written, by reading and by initials.
fn starts(text: &str, words: &mut BTreeSet<String>) {
    let readings: Vec<String> = text
        .chars()
        .map(|c| {
            let reading = deunicode::deunicode_char(c).unwrap_or_default();
            let letters = reading.chars().filter(char::is_ascii_alphanumeric);
            letters.map(|c| c.to_ascii_lowercase()).collect()
        })
        .collect();
    for (at, (start, _)) in text.char_indices().enumerate().take(MAX_STARTS) {
        words.insert(cut(&text[start..]));
        words.insert(cut(&readings[at..].concat()));
        if readings.len() - at > 1 {
            let initials = readings[at..].iter().filter_map(|reading| reading.chars().next());
            words.insert(cut(&initials.collect::<String>()));
        }
    }
    words.remove("");
}

fn cut(word: &str) -> String {
    let end = (0..=word.len().min(MAX_WORD))
        .rev()
        .find(|end| word.is_char_boundary(*end))
        .unwrap_or(0);
    word[..end].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_name(name: &str, expected: &[&str]) {
        let customer = crate::customers::NewCustomer::person(name);
        let mut words = BTreeSet::new();
        of_names(&record(customer), &mut words);
        assert_eq!(
            words.iter().map(String::as_str).collect::<Vec<_>>(),
            expected,
            "{name}"
        );
    }

    fn record(new: crate::customers::NewCustomer) -> Customer {
        let now = crate::base::Timestamp::MIN;
        let json = serde_json::json!({
            "id": "01900000-0000-7000-8000-000000000000", "kind": new.kind, "name": new.name,
            "identifiers": new.identifiers, "addresses": [], "preferences": {}, "tags": [], "roles": [],
            "lifecycle": "lead", "custom": {}, "consents": [], "created_at": now, "updated_at": now, "version": 1,
        });
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn names_fold_to_latin_letters() {
        check_name("Łukasz Müller-Straße", &["lukasz", "muller", "strasse"]);
        check_name("Seán O’Brien", &["brien", "obrien", "sean"]);
        check_name("Nguyễn Văn Ánh", &["anh", "nguyen", "van"]);
        check_name("Игорь", &["igor"]);
        check_name("İlker Yılmaz", &["ilker", "yilmaz"]);
        check_name("Ελένη", &["elene"]);
        check_name("प्रिया", &["priyaa"]);
        check_name("👩‍💻 & Co. '", &["co"]);
    }

    #[test]
    fn points_for_vowels_do_not_count() {
        let mut words = [BTreeSet::new(), BTreeSet::new()];
        for (name, words) in ["مُحَمَّد", "محمد"].into_iter().zip(&mut words) {
            of_names(&record(crate::customers::NewCustomer::person(name)), words);
        }
        assert_eq!(words[0], words[1]);
    }

    #[test]
    fn han_is_found_by_characters_reading_and_initials() {
        check_name(
            "王小明",
            &[
                "ming",
                "wangxiaoming",
                "wxm",
                "xiaoming",
                "xm",
                "小明",
                "明",
                "王小明",
            ],
        );
        check_name("김민", &["gimmin", "gm", "min", "김민", "민"]);
        check_name("Lee王", &["lee", "wang", "王"]);
    }

    #[test]
    fn identifiers_are_found_whole_and_by_words() {
        let new = crate::customers::NewCustomer::default()
            .email("ada.lovelace@example.org")
            .phone("+4930901820;ext=67")
            .identifier(crate::customers::Identifier::external_id("ERP", "CUST-1001"))
            .identifier(crate::customers::Identifier::device("A1-b2"));
        let mut words = BTreeSet::new();
        of_identifiers(&record(new), &mut words);
        let expected = [
            "030901820",
            "1001",
            "4930901820",
            "a1-b2",
            "ada",
            "ada.lovelace@example.org",
            "cust",
            "cust-1001",
            "example.org",
            "lovelace",
        ];
        assert_eq!(words.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    }

    #[track_caller]
    fn check_terms(query: &str, expected: &[&[&[&str]]]) {
        let terms = terms(query);
        let found: Vec<Vec<Vec<&str>>> = terms
            .iter()
            .map(|term| {
                term.0
                    .iter()
                    .map(|words| words.iter().map(String::as_str).collect())
                    .collect()
            })
            .collect();
        assert_eq!(found, expected, "{query}");
    }

    #[test]
    fn queries_fall_into_terms() {
        check_terms("", &[]);
        check_terms("  !? ", &[]);
        check_terms("Müller Jo", &[&[&["muller"], &["müller"]], &[&["jo"]]]);
        check_terms("ada@exa", &[&[&["ada", "exa"], &["ada@exa"]]]);
        check_terms("@Example.org", &[&[&["example", "org"], &["example.org"]]]);
        check_terms("+49 (30) 9018", &[&[&["49", "30", "9018"], &["49309018"]]]);
        check_terms("004930", &[&[&["004930"], &["4930"]]]);
        check_terms("54 7", &[&[&["54", "7"], &["547"]]]);
        check_terms("王wang", &[&[&["王", "wang"], &["王wang"]]]);
    }

    #[test]
    fn long_words_are_cut_between_characters() {
        let long = "é".repeat(400);
        assert!(
            terms(&long)[0]
                .0
                .iter()
                .flatten()
                .all(|word| word.len() <= MAX_WORD)
        );
        check_name(
            &"王".repeat(300),
            &{
                let mut words = vec!["wang".repeat(10), "w".repeat(40), "王".repeat(13)];
                words.sort();
                words
            }
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>(),
        );
    }
}
