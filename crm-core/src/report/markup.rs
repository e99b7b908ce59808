//! Writing HTML and SVG so that no text can become markup: whatever is written as text or as an attribute is escaped.

use std::fmt::Write as _;

/// An attribute's name and value.
pub(super) type Attribute<'a> = (&'static str, &'a str);

/// A document that is being written.
#[derive(Debug, Default)]
pub(super) struct Markup(String);

impl Markup {
    pub(super) fn open(&mut self, element: &'static str, attributes: &[Attribute<'_>]) {
        let _ = write!(self.0, "<{element}");
        for (name, value) in attributes {
            let _ = write!(self.0, " {name}=\"");
            self.text(value);
            self.0.push('"');
        }
        self.0.push('>');
    }

    pub(super) fn close(&mut self, element: &'static str) {
        let _ = write!(self.0, "</{element}>");
    }

    /// Text, with everything escaped that could end it. Characters that XML does not know are left out.
    pub(super) fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                '\t' | '\n' | '\r' => self.0.push(c),
                '\u{fffe}' | '\u{ffff}' => {}
                c if c.is_control() => {}
                c => self.0.push(c),
            }
        }
    }

    /// A whole element that holds only text.
    pub(super) fn element(&mut self, element: &'static str, attributes: &[Attribute<'_>], text: &str) {
        self.open(element, attributes);
        self.text(text);
        self.close(element);
    }

    /// A line of its own, so that files compare line by line.
    pub(super) fn end_line(&mut self) {
        self.0.push('\n');
    }

    /// Markup that this crate holds as a constant.
    pub(super) fn constant(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        let mut markup = Markup::default();
        markup.element(
            "b",
            &[("title", "\" onclick='x'")],
            "<script>alert(1)</script> & \u{0}co\u{8}\u{ffff}",
        );
        assert_eq!(
            markup.finish(),
            "<b title=\"&quot; onclick=&#39;x&#39;\">&lt;script&gt;alert(1)&lt;/script&gt; &amp; co</b>"
        );
    }
}
