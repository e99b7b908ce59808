//! A board: lanes side by side, with cards in them.

use serde::{Deserialize, Serialize};

use super::markup::Markup;

/// A lane of a board.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct BoardLane {
    /// Its title.
    pub title: String,
    /// A few words under the title.
    pub note: String,
    /// Its cards.
    pub cards: Vec<BoardCard>,
    /// What stands under the last card, such as how many are not shown.
    pub more: String,
}

/// A card on a board.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct BoardCard {
    /// Its title.
    pub title: String,
    /// How much.
    pub figure: String,
    /// Lines under the title.
    pub lines: Vec<String>,
}

pub(super) fn write(page: &mut Markup, lanes: &[BoardLane]) {
    page.open("div", &[("class", "scroll")]);
    page.open("div", &[("class", "board")]);
    page.end_line();
    for lane in lanes {
        lane.write(page);
        page.end_line();
    }
    page.close("div");
    page.close("div");
}

impl BoardLane {
    fn write(&self, page: &mut Markup) {
        page.open("div", &[("class", "lane")]);
        page.open("h3", &[]);
        page.element("bdi", &[], &self.title);
        page.close("h3");
        page.element("p", &[], &self.note);
        page.open("ul", &[]);
        for card in &self.cards {
            page.open("li", &[]);
            page.element("bdi", &[], &card.title);
            page.element("b", &[], &card.figure);
            for line in &card.lines {
                page.element("p", &[], line);
            }
            page.close("li");
            page.end_line();
        }
        page.close("ul");
        if !self.more.is_empty() {
            page.element("p", &[], &self.more);
        }
        page.close("div");
    }
}
