//! Rust source as a flat list of tokens: no comments, no text inside strings, and each token knows whether it is compiled
//! for tests only.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Keywords that begin an item; after one of them a comma does not end what an attribute stands on.
const ITEM: [&str; 11] = [
    "fn",
    "impl",
    "struct",
    "enum",
    "trait",
    "mod",
    "use",
    "const",
    "static",
    "type",
    "macro_rules",
];

#[derive(Debug)]
pub(super) struct Token {
    /// An identifier, a literal as written, one punctuation character, or `::`.
    pub(super) text: String,
    pub(super) line: usize,
    pub(super) test: bool,
}

/// The tokens of a file, or the line where it stops being Rust.
pub(super) fn lex(source: &str) -> Result<Vec<Token>, usize> {
    let stream: TokenStream = source
        .parse()
        .map_err(|error: proc_macro2::LexError| error.span().start().line)?;
    let mut tokens = Vec::new();
    flatten(stream, false, &mut tokens);
    Ok(tokens)
}

/// The places where the tokens read as the pattern does.
pub(super) fn find<'a>(tokens: &'a [Token], pattern: &'a [&str]) -> impl Iterator<Item = &'a Token> {
    let reads = move |window: &&[Token]| {
        window
            .iter()
            .map(|token| token.text.as_str())
            .eq(pattern.iter().copied())
    };
    tokens
        .windows(pattern.len())
        .filter(reads)
        .map(|window| &window[0])
}

fn flatten(stream: TokenStream, test: bool, out: &mut Vec<Token>) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let mut whole = test;
    // Set from a test attribute to the end of what it stands on.
    let mut pending = false;
    let mut item = false;
    let mut at = 0;
    while at < trees.len() {
        if let Some((attribute, inner, length)) = attribute(&trees[at..]) {
            if is_test(&attribute) {
                whole |= inner;
                if !inner && !pending {
                    (pending, item) = (true, false);
                }
            }
            let test = whole || pending;
            for tree in &trees[at..at + length] {
                push(tree, test, out);
            }
            at += length;
            continue;
        }
        let tree = &trees[at];
        if is_path_separator(&trees[at..]) {
            out.push(Token {
                text: "::".to_owned(),
                line: tree.span().start().line,
                test: whole || pending,
            });
            at += 2;
            continue;
        }
        push(tree, whole || pending, out);
        match tree {
            TokenTree::Ident(ident) if ITEM.contains(&ident.to_string().as_str()) => item = true,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => pending = false,
            TokenTree::Punct(punct) if punct.as_char() == ';' => pending = false,
            TokenTree::Punct(punct) if punct.as_char() == ',' && !item => pending = false,
            _ => {}
        }
        at += 1;
    }
}

fn push(tree: &TokenTree, test: bool, out: &mut Vec<Token>) {
    match tree {
        TokenTree::Group(group) => {
            let (open, close) = match group.delimiter() {
                Delimiter::Parenthesis => ("(", ")"),
                Delimiter::Brace => ("{", "}"),
                Delimiter::Bracket => ("[", "]"),
                Delimiter::None => ("", ""),
            };
            out.push(Token {
                text: open.to_owned(),
                line: group.span_open().start().line,
                test,
            });
            flatten(group.stream(), test, out);
            out.push(Token {
                text: close.to_owned(),
                line: group.span_close().start().line,
                test,
            });
        }
        other => out.push(Token {
            text: other.to_string(),
            line: other.span().start().line,
            test,
        }),
    }
}

/// The attribute that the trees begin with: its content, whether it is an inner one (`#![..]`), its length in trees.
fn attribute(trees: &[TokenTree]) -> Option<(TokenStream, bool, usize)> {
    let is = |tree: &TokenTree, c| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == c);
    let inner = trees.get(1).is_some_and(|tree| is(tree, '!'));
    let group_at = 1 + usize::from(inner);
    match (trees.first(), trees.get(group_at)) {
        (Some(hash), Some(TokenTree::Group(group)))
            if is(hash, '#') && group.delimiter() == Delimiter::Bracket =>
        {
            Some((group.stream(), inner, group_at + 1))
        }
        _ => None,
    }
}

/// `#[test]`, or a `#[cfg(..)]` that holds in tests only.
fn is_test(attribute: &TokenStream) -> bool {
    let mut tokens = Vec::new();
    flatten(attribute.clone(), false, &mut tokens);
    let has = |word| tokens.iter().any(|token| token.text == word);
    match tokens.first().map(|token| token.text.as_str()) {
        Some("test") => tokens.len() == 1,
        Some("cfg") => has("test") && !has("not") && !has("any"),
        _ => false,
    }
}

fn is_path_separator(trees: &[TokenTree]) -> bool {
    match trees {
        [TokenTree::Punct(first), TokenTree::Punct(second), ..] => {
            first.as_char() == ':' && first.spacing() == Spacing::Joint && second.as_char() == ':'
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines on which `X` stands as code, in tests and outside.
    #[track_caller]
    fn check(source: &str, outside: &[usize], in_tests: &[usize]) {
        let tokens = lex(source).unwrap();
        let lines = |test| -> Vec<usize> {
            tokens
                .iter()
                .filter(|t| t.text == "X" && t.test == test)
                .map(|t| t.line)
                .collect()
        };
        assert_eq!((lines(false), lines(true)), (outside.to_vec(), in_tests.to_vec()));
    }

    #[test]
    fn comments_and_strings_are_not_code() {
        check(
            "// X\n/* X */ /// X\nfn f() { \"X\"; r#\"X\"#; 'X'; b\"X\"; X }",
            &[3],
            &[],
        );
    }

    #[test]
    fn a_test_attribute_covers_its_item_and_no_more() {
        check("#[cfg(test)]\nmod t { X }\nX", &[3], &[2]);
        check(
            "#[test]\n#[should_panic]\nfn f<A, B>() -> X where A: X, { X }\nX",
            &[4],
            &[3, 3, 3],
        );
        check("#[cfg(test)] use a::X;\nX", &[2], &[1]);
        check("struct S { #[cfg(test)] X: u8,\nX: u8 }", &[2], &[1]);
        check("enum E { #[cfg(all(test, unix))] X,\nX }", &[2], &[1]);
    }

    #[test]
    fn what_is_also_compiled_elsewhere_is_not_test() {
        check("#[cfg(not(test))] fn X() {}", &[1], &[]);
        check("#[cfg(any(test, feature = \"f\"))] fn X() {}", &[1], &[]);
        check("#[cfg_attr(test, derive(Debug))] struct X;", &[1], &[]);
        check("#[cfg(feature = \"test\")] struct X;", &[1], &[]);
    }

    #[test]
    fn an_inner_attribute_covers_the_file() {
        check("#![cfg(test)]\nX\nfn f() {}\nX", &[], &[2, 4]);
    }

    #[test]
    fn patterns_match_whole_tokens() {
        let tokens = lex("a::now();\nA::now();\nA::nowhere();\nb::A::now").unwrap();
        let lines: Vec<usize> = find(&tokens, &["A", "::", "now"])
            .map(|token| token.line)
            .collect();
        assert_eq!(lines, [2, 4]);
    }

    #[test]
    fn broken_source_names_its_line() {
        assert_eq!(lex("fn f() {\n}\n)").unwrap_err(), 3);
    }
}
