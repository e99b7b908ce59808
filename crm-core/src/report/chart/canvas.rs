//! What the charts share: the frame, lines, texts, and how numbers become coordinates.

use super::STYLE;
use crate::report::markup::{Attribute, Markup};

/// A coordinate, to the tenth of a pixel.
pub(super) fn px(value: f64) -> String {
    let mut text = format!("{value:.1}");
    text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
    if text == "-0" { "0".to_owned() } else { text }
}

/// The width of a letter, on average, in the widest of the usual fonts.
const LETTER: f64 = 7.0;

/// A number of things, to reckon with.
#[expect(
    clippy::cast_precision_loss,
    reason = "no chart shows as many things as f64 cannot count"
)]
pub(super) fn count(things: usize) -> f64 {
    things as f64
}

/// The whole part of a number, at least 0.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, and what is meant is to truncate"
)]
pub(super) fn whole(number: f64) -> usize {
    number as usize
}

/// About how wide so many letters of the usual size are.
pub(super) fn text_width(letters: usize) -> f64 {
    count(letters) * LETTER
}

/// About how many letters of the usual size fit.
pub(super) fn letters(width: f64) -> usize {
    whole(width / LETTER).max(1)
}

/// The text, cut with an ellipsis when it is longer than so many letters.
pub(super) fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// The text in at most so many lines of so many letters, broken between words.
pub(super) fn wrap(text: &str, most: usize, lines: usize) -> Vec<String> {
    let mut wrapped: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let count = wrapped.len();
        match wrapped.last_mut() {
            Some(line) if count >= lines || line.chars().count() + word.chars().count() < most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => wrapped.push(word.to_owned()),
        }
    }
    wrapped.iter().map(|line| shorten(line, most)).collect()
}

/// The inside of a chart: where its data is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    pub(super) fn width(&self) -> f64 {
        self.right - self.left
    }

    /// The coordinate of a place on the horizontal axis, 0 to 1.
    pub(super) fn x(&self, place: f64) -> f64 {
        self.left + place * self.width()
    }

    /// The coordinate of a place on the vertical axis, 0 at the bottom.
    pub(super) fn y(&self, place: f64) -> f64 {
        self.bottom - place * (self.bottom - self.top)
    }
}

/// Opens a chart of this size, with what it shows for who cannot see it.
pub(super) fn open(markup: &mut Markup, styled: bool, title: &str, width: u32, height: u32) {
    let (width, height) = (width.to_string(), height.to_string());
    let view = format!("0 0 {width} {height}");
    markup.open(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", "crm-chart"),
            ("viewBox", &view),
            ("width", &width),
            ("height", &height),
            ("role", "img"),
            ("aria-label", title),
        ],
    );
    if styled {
        markup.open("style", &[]);
        markup.constant(STYLE);
        markup.close("style");
    }
    markup.end_line();
}

pub(super) fn close(markup: &mut Markup) {
    markup.close("svg");
    markup.end_line();
}

pub(super) fn text(markup: &mut Markup, class: &str, x: f64, y: f64, text: &str) {
    let (x, y) = (px(x), px(y));
    let mut attributes: Vec<Attribute<'_>> = vec![("x", &x), ("y", &y)];
    if !class.is_empty() {
        attributes.insert(0, ("class", class));
    }
    markup.element("text", &attributes, text);
}

pub(super) fn rule(markup: &mut Markup, class: &str, from: (f64, f64), to: (f64, f64)) {
    let (x1, y1, x2, y2) = (px(from.0), px(from.1), px(to.0), px(to.1));
    markup.element(
        "line",
        &[
            ("class", class),
            ("x1", &x1),
            ("y1", &y1),
            ("x2", &x2),
            ("y2", &y2),
        ],
        "",
    );
}

/// A rectangle; its corners are rounded by as much as its size allows.
pub(super) fn rect(
    markup: &mut Markup,
    attributes: &[Attribute<'_>],
    at: (f64, f64),
    size: (f64, f64),
    round: f64,
) {
    let (x, y, width, height) = (px(at.0), px(at.1), px(size.0.max(0.0)), px(size.1.max(0.0)));
    let round = px(round.min(size.0 / 2.0).min(size.1 / 2.0).max(0.0));
    let mut all = attributes.to_vec();
    all.extend([
        ("x", x.as_str()),
        ("y", &y),
        ("width", &width),
        ("height", &height),
    ]);
    if round != "0" {
        all.push(("rx", &round));
    }
    markup.element("rect", &all, "");
}

/// Names of the colours' meanings, in a row that ends at the right.
pub(super) fn legend(markup: &mut Markup, names: &[String], right: f64, y: f64) {
    let mut x = right;
    for (at, name) in names.iter().enumerate().rev() {
        let name = shorten(name, 24);
        x -= text_width(name.chars().count());
        text(markup, "", x, y, &name);
        x -= 14.0;
        rect(markup, &[("class", &fill(at))], (x, y - 9.0), (10.0, 10.0), 3.0);
        x -= 16.0;
    }
}

/// The class that fills with the colour of this series.
pub(super) fn fill(series: usize) -> String {
    format!("crm-fill-{}", series % 4 + 1)
}

/// The class that draws lines in the colour of this series.
pub(super) fn stroke(series: usize) -> String {
    format!("crm-stroke-{}", series % 4 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_fit_or_are_cut() {
        assert_eq!(wrap("potential loyalist", 12, 2), ["potential", "loyalist"]);
        assert_eq!(wrap("at risk", 12, 2), ["at risk"]);
        assert_eq!(wrap("one two three four", 7, 2), ["one two", "three…"]);
        assert_eq!(wrap("Donaudampfschiff", 6, 2), ["Donau…"]);
        assert_eq!(wrap("", 6, 2), Vec::<String>::new());
    }
}
