//! Finding customers by the beginnings of words: of names in any writing, of identifiers.

use std::collections::BTreeSet;

use super::Customer;
use crate::store::table::SEARCH;
use crate::store::{Bytes, Key};

/// Words are cut to this many bytes, in the index and in queries alike.
const MAX_WORD: usize = 40;

/// The keys under which a customer is found.
pub(super) fn keys(customer: &Customer, ordinal: u32) -> Vec<Bytes> {
    let mut words = BTreeSet::new();
    for text in customer.name.iter().chain(
        customer
            .name_parts
            .iter()
            .flat_map(|parts| [&parts.given, &parts.family])
            .flatten(),
    ) {
        words.extend(self::words(text));
    }
    for identifier in &customer.identifiers {
        words.extend(self::words(&identifier.value));
        words.insert(cut(&identifier.value.to_lowercase()));
    }
    words
        .into_iter()
        .map(|word| {
            Key::of(&SEARCH)
                .text(&word)
                .end_of_text()
                .u32(ordinal)
                .into_bytes()
        })
        .collect()
}

/// The words of a text: as written in lower case, without accents, Chinese also by pinyin, joined and by initials.
pub(super) fn words(text: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let is_word = |c: char| c.is_alphanumeric() || c == '+';
    for word in text.split(|c: char| !is_word(c)).filter(|word| !word.is_empty()) {
        let lower = word.to_lowercase();
        let folded = deunicode::deunicode(&lower).to_lowercase();
        let syllables: Vec<_> = folded.split_whitespace().collect();
        words.insert(cut(&lower));
        words.insert(cut(&syllables.concat()));
        if syllables.len() > 1 {
            words.insert(cut(&syllables
                .iter()
                .filter_map(|syllable| syllable.chars().next())
                .collect::<String>()));
            words.extend(syllables.iter().map(|syllable| cut(syllable)));
        }
    }
    words.remove("");
    words
}

fn cut(word: &str) -> String {
    let end = (0..=word.len().min(MAX_WORD))
        .rev()
        .find(|end| word.is_char_boundary(*end))
        .unwrap_or(0);
    word[..end].to_owned()
}
