//! What text is let in: valid, of bounded length, without control characters.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::{Code, Error, Result};

/// The longest short text (names, labels, codes), in bytes.
pub(crate) const MAX_LABEL: usize = 1_000;
/// The longest text, in bytes.
pub(crate) const MAX_TEXT: usize = 1 << 20;

/// A one-line text: trimmed, in NFC, not empty, without control characters.
pub(crate) fn clean_label(text: &str, field: &'static str) -> Result<String> {
    label(text, field).map(Cow::into_owned)
}

/// Makes a text what `clean_label` returns, which most texts are already.
pub(crate) fn clean_label_in(text: &mut String, field: &'static str) -> Result<()> {
    let clean = match label(text, field)? {
        Cow::Borrowed(same) if same.len() == text.len() => return Ok(()),
        clean => clean.into_owned(),
    };
    *text = clean;
    Ok(())
}

fn label<'a>(text: &'a str, field: &'static str) -> Result<Cow<'a, str>> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Error::field_of(Code::Required, field));
    }
    if text.len() > MAX_LABEL {
        return Err(Error::field_of(Code::TooLong, field));
    }
    if text.chars().any(char::is_control) {
        return Err(Error::field_of(Code::ControlCharacter, field));
    }
    Ok(if is_nfc(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    })
}

/// A text of several lines: kept as it is, but bounded and without control characters other than tab and newlines.
pub(crate) fn clean_text(text: &str, field: &'static str) -> Result<String> {
    if text.len() > MAX_TEXT {
        return Err(Error::field_of(Code::TooLong, field));
    }
    if text
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
    {
        return Err(Error::field_of(Code::ControlCharacter, field));
    }
    Ok(text.to_owned())
}

/// Without case and accents, in Latin letters: what texts are looked for by.
pub(crate) fn folded(text: &str) -> String {
    deunicode::deunicode(&text.to_lowercase()).to_lowercase()
}
