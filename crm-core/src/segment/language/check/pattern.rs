//! Patterns of texts, made regular expressions that take time in proportion to the text.

use regex::RegexBuilder;

use super::{Checker, Typed, still};
use crate::base::{Code, Result};
use crate::segment::language::ast::Matching;
use crate::segment::language::place::{MAX_TEXT, Span};
use crate::segment::language::schema::SegmentType as Type;
use crate::segment::plan::{Node, Pattern};

/// The most memory of one compiled pattern, in bytes.
const MAX_SIZE: usize = 256 << 10;
/// The most patterns of an expression.
const MAX_PATTERNS: usize = 100;

impl Checker<'_> {
    pub(super) fn matches(
        &mut self,
        (of, of_span): (Typed, Span),
        (by, pattern, escape): (Matching, &str, Option<char>),
        span: Span,
    ) -> Result<Node> {
        let of = self.coerce(of, Type::Text, &[], of_span)?;
        if !of.some {
            still(&of, of_span)?;
        }
        self.patterns += 1;
        if self.patterns > MAX_PATTERNS {
            return Err(span.error(Code::TooMany, format_args!("at most {MAX_PATTERNS} patterns")));
        }
        if pattern.len() > MAX_TEXT {
            let most = format_args!("a pattern of at most {MAX_TEXT} bytes");
            return Err(span.error(Code::TooLong, most));
        }
        let insensitive = matches!(by, Matching::Ilike | Matching::RegexInsensitive);
        let regex = match by {
            Matching::Like | Matching::Ilike => like(pattern, escape.unwrap_or('\\'), false),
            Matching::Similar => like(pattern, escape.unwrap_or('\\'), true),
            Matching::Regex | Matching::RegexInsensitive => Some(pattern.to_owned()),
        };
        let bad = || {
            span.error(
                Code::Malformed,
                "a pattern that can be understood, and is not too large",
            )
        };
        let regex = RegexBuilder::new(&regex.ok_or_else(bad)?)
            .case_insensitive(insensitive)
            .size_limit(MAX_SIZE)
            .nest_limit(50)
            .build()
            .map_err(|_| bad())?;
        let source = format!(
            "{} {} {pattern}",
            by.text(),
            escape.map_or(String::new(), String::from)
        )
        .into();
        Ok(Node::Like(Box::new(of.node), Pattern { source, regex }))
    }
}

/// The regular expression of a pattern of `LIKE`, or with more signs of `SIMILAR TO`; none when it ends in an escape.
fn like(pattern: &str, escape: char, similar: bool) -> Option<String> {
    let mut regex = String::from("(?s)^(?:");
    let mut letters = pattern.chars();
    let mut in_set = false;
    while let Some(letter) = letters.next() {
        match letter {
            _ if letter == escape => put_literal(&mut regex, letters.next()?),
            ']' if similar && in_set => {
                in_set = false;
                regex.push(']');
            }
            // Inside brackets `[`, `&`, `~` would begin something that SQL does not know.
            '^' | '-' if in_set => regex.push(letter),
            _ if in_set => put_literal(&mut regex, letter),
            '%' => regex.push_str(".*"),
            '_' => regex.push('.'),
            '[' if similar => {
                in_set = true;
                regex.push('[');
            }
            '|' | '*' | '+' | '?' | '(' | ')' | '{' | '}' if similar => regex.push(letter),
            _ => put_literal(&mut regex, letter),
        }
    }
    regex.push_str(")$");
    Some(regex)
}

fn put_literal(regex: &mut String, letter: char) {
    regex.push_str(&regex::escape(letter.encode_utf8(&mut [0; 4])));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_anchored() {
        let check = |pattern: &str, similar: bool, yes: &[&str], no: &[&str]| {
            let regex = regex::Regex::new(&like(pattern, '\\', similar).unwrap()).unwrap();
            for text in yes {
                assert!(regex.is_match(text), "{pattern} {text}");
            }
            for text in no {
                assert!(!regex.is_match(text), "{pattern} {text}");
            }
        };
        check("a%", false, &["a", "abc", "a\nb"], &["ba", ""]);
        check("a_c", false, &["abc", "a金c"], &["ac", "abbc"]);
        check(r"100\%", false, &["100%"], &["1000"]);
        check("a.c|b", false, &["a.c|b"], &["abc", "b"]);
        check("(a|b)+%", true, &["a", "bax"], &["x", ""]);
        check("[a-c^]_", true, &["ax", "^x"], &["dx", "a"]);
        check("a.", true, &["a."], &["ab"]);
        check("a|b", true, &["a", "b"], &["ab"]);
        check("[&&a]", true, &["&", "a"], &["b"]);
        assert_eq!(like("a\\", '\\', false), None);
    }
}
