//! A page of figures, charts and tables as one HTML file that needs nothing else.

use serde::{Deserialize, Serialize};

use super::board::{self, BoardLane};
use super::chart::{Chart, STYLE};
use super::markup::Markup;

const PAGE_STYLE: &str = include_str!("page.css");

/// Nothing may be loaded and nothing run, whatever a text tries.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// A page. It says nothing of when it was made: the same data gives the same bytes.
///
/// All texts are escaped, whatever they hold.
///
/// ```
/// use crm_core::{HtmlPage, KeyFigure, PageBlock, PageSection};
/// let figure = KeyFigure { label: "Customers".into(), value: "2,357".into(), note: String::new() };
/// let section = PageSection { blocks: vec![PageBlock::Figures(vec![figure])], ..PageSection::default() };
/// let page = HtmlPage { title: "Tom & Jerry's".into(), sections: vec![section], ..HtmlPage::default() };
/// let html = page.html();
/// assert!(html.starts_with("<!doctype html>") && html.contains("<h1>Tom &amp; Jerry&#39;s</h1>"));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HtmlPage {
    /// Its language, a BCP 47 tag.
    pub language: String,
    /// Its title.
    pub title: String,
    /// A line under the title.
    pub subtitle: String,
    /// What it shows.
    pub sections: Vec<PageSection>,
    /// Small lines at its end.
    pub footer: Vec<String>,
}

impl Default for HtmlPage {
    fn default() -> Self {
        Self {
            language: "en".to_owned(),
            title: String::new(),
            subtitle: String::new(),
            sections: Vec::new(),
            footer: Vec::new(),
        }
    }
}

/// How wide a section is where there is room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SectionWidth {
    /// As wide as the page.
    #[default]
    Full,
    /// Half as wide, beside the next one of this width.
    Half,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PageSection {
    /// Its title; may be empty.
    pub title: String,
    /// A sentence under the title: what to read from it.
    pub note: String,
    /// How wide it is.
    pub width: SectionWidth,
    /// What it shows.
    pub blocks: Vec<PageBlock>,
}

/// Something that a page shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageBlock {
    /// A heading within the section.
    Heading(String),
    /// Large figures, side by side.
    Figures(Vec<KeyFigure>),
    /// A chart.
    Chart(Chart),
    /// A table.
    Table(HtmlTable),
    /// Names and values.
    Facts(Vec<Fact>),
    /// Things that happened, one under the other.
    Events(Vec<PageEvent>),
    /// Lanes with cards, side by side.
    Board(Vec<BoardLane>),
}

/// A figure that says much.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct KeyFigure {
    /// What it counts.
    pub label: String,
    /// The figure.
    pub value: String,
    /// A few words that put it into proportion.
    pub note: String,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HtmlTable {
    /// Its columns.
    pub columns: Vec<HtmlColumn>,
    /// Its rows, each with one cell for each column.
    pub rows: Vec<Vec<HtmlCell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HtmlColumn {
    /// Its title.
    pub title: String,
    /// Whether it holds numbers, which end at the right, or text.
    pub kind: ColumnKind,
}

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// Text.
    #[default]
    Text,
    /// Numbers.
    Number,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HtmlCell {
    /// What it says.
    pub text: String,
    /// How much of a small bar is filled, 0 to 1; no bar when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gauge: Option<f64>,
}

impl From<String> for HtmlCell {
    fn from(text: String) -> Self {
        Self { text, gauge: None }
    }
}

impl From<&str> for HtmlCell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A name and its value.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Fact {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PageEvent {
    /// When.
    pub when: String,
    /// What.
    pub what: String,
    /// How much.
    pub figure: String,
}

impl HtmlPage {
    /// The page as HTML.
    pub fn html(&self) -> String {
        let mut page = Markup::default();
        page.constant("<!doctype html>\n");
        page.open("html", &[("lang", &self.language)]);
        page.open("head", &[]);
        page.open("meta", &[("charset", "utf-8")]);
        page.open(
            "meta",
            &[("http-equiv", "Content-Security-Policy"), ("content", POLICY)],
        );
        page.open(
            "meta",
            &[
                ("name", "viewport"),
                ("content", "width=device-width, initial-scale=1"),
            ],
        );
        page.element("title", &[], &self.title);
        page.open("style", &[]);
        page.end_line();
        page.constant(PAGE_STYLE);
        page.constant(STYLE);
        page.close("style");
        page.close("head");
        page.end_line();
        page.open("body", &[]);
        page.open("main", &[]);
        page.open("header", &[]);
        page.element("h1", &[], &self.title);
        page.element("p", &[], &self.subtitle);
        page.close("header");
        page.end_line();
        page.open("div", &[("class", "sections")]);
        page.end_line();
        for section in &self.sections {
            section.write(&mut page);
        }
        page.close("div");
        page.open("footer", &[]);
        for line in &self.footer {
            page.element("p", &[], line);
        }
        page.close("footer");
        page.close("main");
        page.close("body");
        page.close("html");
        page.end_line();
        page.finish()
    }
}

impl PageSection {
    fn write(&self, page: &mut Markup) {
        let only_figures = matches!(self.blocks.as_slice(), [PageBlock::Figures(_)]) && self.title.is_empty();
        let class = match (self.width, only_figures) {
            (_, true) => "plain",
            (SectionWidth::Full, false) => "full",
            (SectionWidth::Half, false) => "half",
        };
        page.open("section", &[("class", class)]);
        if !self.title.is_empty() {
            page.element("h2", &[], &self.title);
        }
        if !self.note.is_empty() {
            page.element("p", &[("class", "note")], &self.note);
        }
        page.end_line();
        for block in &self.blocks {
            block.write(page);
            page.end_line();
        }
        page.close("section");
        page.end_line();
    }
}

impl PageBlock {
    fn write(&self, page: &mut Markup) {
        match self {
            Self::Heading(text) => page.element("h3", &[], text),
            Self::Figures(figures) => write_figures(page, figures),
            Self::Chart(chart) => {
                // A chart as wide as the page is not squeezed onto a phone, but can be moved there.
                let class = if chart.width() > 720 {
                    "scroll wide"
                } else {
                    "scroll"
                };
                page.open("div", &[("class", class)]);
                chart.draw(page, false);
                page.close("div");
            }
            Self::Table(table) => table.write(page),
            Self::Board(lanes) => board::write(page, lanes),
            Self::Facts(facts) => {
                page.open("dl", &[("class", "facts")]);
                for fact in facts {
                    page.element("dt", &[], &fact.name);
                    page.open("dd", &[]);
                    page.element("bdi", &[], &fact.value);
                    page.close("dd");
                }
                page.close("dl");
            }
            Self::Events(events) => {
                page.open("ol", &[("class", "events")]);
                for event in events {
                    page.open("li", &[]);
                    page.element("time", &[], &event.when);
                    page.element("bdi", &[], &event.what);
                    page.element("b", &[], &event.figure);
                    page.close("li");
                    page.end_line();
                }
                page.close("ol");
            }
        }
    }
}

fn write_figures(page: &mut Markup, figures: &[KeyFigure]) {
    page.open("dl", &[("class", "figures")]);
    for figure in figures {
        page.open("div", &[]);
        page.element("dt", &[], &figure.label);
        page.element("dd", &[], &figure.value);
        if !figure.note.is_empty() {
            page.element("dd", &[], &figure.note);
        }
        page.close("div");
        page.end_line();
    }
    page.close("dl");
}

impl HtmlTable {
    fn write(&self, page: &mut Markup) {
        page.open("div", &[("class", "scroll")]);
        page.open("table", &[]);
        page.open("thead", &[]);
        page.open("tr", &[]);
        for column in &self.columns {
            page.element(
                "th",
                &[("class", column.class()), ("scope", "col")],
                &column.title,
            );
        }
        page.close("tr");
        page.close("thead");
        page.end_line();
        page.open("tbody", &[]);
        for row in &self.rows {
            page.open("tr", &[]);
            for (column, cell) in self.columns.iter().zip(row) {
                page.open("td", &[("class", column.class()), ("title", &cell.text)]);
                if let Some(part) = cell.gauge.filter(|part| part.is_finite()) {
                    let width = format!("width:{:.1}%", part.clamp(0.0, 1.0) * 100.0);
                    page.open("span", &[("class", "gauge")]);
                    page.element("i", &[("style", &width)], "");
                    page.close("span");
                }
                // A name in another direction than the page's does not turn what stands around it.
                let class = if cell.gauge.is_some() { "gauged" } else { "" };
                page.element("bdi", &[("class", class)], &cell.text);
                page.close("td");
            }
            page.close("tr");
            page.end_line();
        }
        page.close("tbody");
        page.close("table");
        page.close("div");
    }
}

impl HtmlColumn {
    /// A column of text.
    pub fn text(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            kind: ColumnKind::Text,
        }
    }

    /// A column of numbers.
    pub fn number(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            kind: ColumnKind::Number,
        }
    }

    fn class(&self) -> &'static str {
        match self.kind {
            ColumnKind::Text => "text",
            ColumnKind::Number => "number",
        }
    }
}
