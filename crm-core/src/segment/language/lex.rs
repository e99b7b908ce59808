//! The tokens of a text, with their places.

use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::tokenizer::{Location, Token, Tokenizer, Word};

use super::place::Span;
use crate::base::{Code, Result};

/// A token and where it stands.
pub(super) struct Lexeme {
    pub(super) token: Token,
    pub(super) span: Span,
}

/// The first character of each line.
struct Lines(Vec<u32>);

impl Lines {
    fn of(text: &str) -> Self {
        let after = |(place, c): (u32, char)| (c == '\n').then_some(place + 1);
        Self(
            std::iter::once(0)
                .chain((0..).zip(text.chars()).filter_map(after))
                .collect(),
        )
    }

    fn place(&self, at: Location) -> u32 {
        let line = usize::try_from(at.line).unwrap_or(1).saturating_sub(1);
        let start = self.0.get(line).or(self.0.last()).copied().unwrap_or_default();
        start.saturating_add(u32::try_from(at.column).unwrap_or(1).saturating_sub(1))
    }
}

/// The tokens of a text without spaces and comments, and the end of it. A colon and the name right behind it are one
/// placeholder.
pub(super) fn lex(text: &str) -> Result<(Vec<Lexeme>, Span)> {
    let lines = Lines::of(text);
    let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    let end = Span {
        from: length,
        to: length,
    };
    let tokens = Tokenizer::new(&PostgreSqlDialect {}, text)
        .tokenize_with_location()
        .map_err(|error| {
            let from = lines.place(error.location).min(length);
            // The message may repeat what was written.
            Span { from, to: length }.error(Code::Malformed, "no SQL; is a quote or a comment left open?")
        })?;
    let mut lexemes: Vec<Lexeme> = Vec::with_capacity(tokens.len());
    for token in tokens {
        if matches!(token.token, Token::Whitespace(_) | Token::EOF) {
            continue;
        }
        let mut span = Span {
            from: lines.place(token.span.start),
            to: lines.place(token.span.end),
        };
        let is_colon = |last: &mut Lexeme| last.token == Token::Colon && last.span.to == span.from;
        let token = match token.token {
            Token::Word(word) if is_name(&word) && lexemes.pop_if(is_colon).is_some() => {
                span.from -= 1;
                Token::Placeholder(format!(":{}", word.value))
            }
            token => token,
        };
        lexemes.push(Lexeme { token, span });
    }
    Ok((lexemes, end))
}

/// Whether a word can be the name of a placeholder.
fn is_name(word: &Word) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    word.quote_style.is_none() && word.value.bytes().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters() {
        let text = "名 = '金' -- x\r\n AND\n\ta >= 1.5";
        let (lexemes, end) = lex(text).unwrap();
        let letters: Vec<char> = text.chars().collect();
        let seen: Vec<String> = lexemes
            .iter()
            .map(|lexeme| {
                letters[lexeme.span.from as usize..lexeme.span.to as usize]
                    .iter()
                    .collect()
            })
            .collect();
        assert_eq!(seen, ["名", "=", "'金'", "AND", "a", ">=", "1.5"]);
        assert_eq!(end.from as usize, letters.len());
    }

    #[test]
    fn a_placeholder_is_one_token() {
        let spans = |text| -> Vec<(u32, u32)> {
            let (lexemes, _) = lex(text).unwrap();
            lexemes
                .iter()
                .map(|lexeme| (lexeme.span.from, lexeme.span.to))
                .collect()
        };
        assert_eq!(
            spans("a = :from::date"),
            [(0, 1), (2, 3), (4, 9), (9, 11), (11, 15)]
        );
        assert_eq!(spans("a = : b"), [(0, 1), (2, 3), (4, 5), (6, 7)]);
        assert_eq!(spans("a::\n:b"), [(0, 1), (1, 3), (4, 6)]);
        assert_eq!(spans(":\"b\" :größe ':c'").len(), 5);
    }
}
