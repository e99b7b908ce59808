//! Lines over two axes.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::canvas::{self, Area, count, fill, px, rect, rule, shorten, stroke, text, text_width};
use super::scale::{Scale, Unit};
use crate::report::markup::Markup;

/// A chart of lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LineChart {
    /// What the chart shows.
    pub title: String,
    /// What the horizontal axis counts.
    pub x_title: String,
    /// Its unit; an axis of percent goes from 0 to 100.
    pub x_unit: Unit,
    /// What the vertical axis counts.
    pub y_title: String,
    /// Its unit.
    pub y_unit: Unit,
    /// The lines.
    pub lines: Vec<Line>,
    /// Points to read off.
    pub marks: Vec<Mark>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

impl Default for LineChart {
    fn default() -> Self {
        Self {
            title: String::new(),
            x_title: String::new(),
            x_unit: Unit::default(),
            y_title: String::new(),
            y_unit: Unit::default(),
            lines: Vec::new(),
            marks: Vec::new(),
            width: 470,
            height: 340,
        }
    }
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// A line.
    #[default]
    Solid,
    /// A line, and what lies under it.
    Area,
    /// A thin line of dashes, to compare with.
    Dashed,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Line {
    /// What it shows.
    pub name: String,
    /// Its points, from left to right.
    pub points: Vec<ChartPoint>,
    /// How it is drawn.
    pub kind: LineKind,
}

/// A point of a line.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct ChartPoint {
    /// Along the horizontal axis.
    pub x: f64,
    /// Along the vertical axis.
    pub y: f64,
}

/// A point that is worth a word.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Mark {
    /// Where.
    pub at: ChartPoint,
    /// The word.
    pub label: String,
}

impl LineChart {
    pub(super) fn draw(&self, markup: &mut Markup, styled: bool) {
        let area = Area {
            left: 52.0,
            top: 26.0,
            right: f64::from(self.width) - 12.0,
            bottom: f64::from(self.height) - 42.0,
        };
        let points = || self.lines.iter().flat_map(|line| &line.points);
        let scale = |unit: &Unit, value: fn(&ChartPoint) -> f64| match unit.suffix.trim() {
            "%" => Scale::percent(),
            _ => Scale::around(points().map(value)),
        };
        let scales = (
            scale(&self.x_unit, |point| point.x),
            scale(&self.y_unit, |point| point.y),
        );
        canvas::open(markup, styled, &self.title, self.width, self.height);
        self.draw_axes(markup, &area, &scales);
        let place = |point: &ChartPoint| (area.x(scales.0.place(point.x)), area.y(scales.1.place(point.y)));
        for (at, line) in self.lines.iter().enumerate() {
            let places: Vec<_> = line.points.iter().map(place).collect();
            draw_line(markup, line, at, &places, area.bottom);
        }
        for mark in &self.marks {
            draw_mark(markup, mark, place(&mark.at), &area);
        }
        self.draw_figures(markup, &area, place);
        canvas::close(markup);
    }

    fn draw_axes(&self, markup: &mut Markup, area: &Area, scales: &(Scale, Scale)) {
        for tick in scales.1.ticks() {
            let y = area.y(scales.1.place(tick));
            rule(markup, "crm-rule", (area.left, y), (area.right, y));
            text(
                markup,
                "crm-end",
                area.left - 8.0,
                y + 4.0,
                &self.y_unit.short(tick),
            );
        }
        for tick in scales.0.ticks() {
            let x = area.x(scales.0.place(tick));
            let class = if tick >= scales.0.max {
                "crm-end"
            } else {
                "crm-mid"
            };
            let x = if tick >= scales.0.max { area.right + 8.0 } else { x };
            text(markup, class, x, area.bottom + 17.0, &self.x_unit.short(tick));
        }
        text(markup, "crm-small", 0.0, 11.0, &self.y_title);
        self.draw_legend(markup, area.right, 11.0);
        text(
            markup,
            "crm-small crm-end",
            area.right,
            area.bottom + 35.0,
            &self.x_title,
        );
        markup.end_line();
    }

    /// The names of several lines, each behind a piece of it, in a row that ends at the right.
    fn draw_legend(&self, markup: &mut Markup, right: f64, y: f64) {
        let named = self
            .lines
            .iter()
            .enumerate()
            .filter(|(_, line)| !line.name.is_empty());
        if self.lines.len() < 2 {
            return;
        }
        let mut x = right;
        for (series, line) in named.rev() {
            let name = shorten(&line.name, 24);
            text(markup, "crm-small crm-end", x, y, &name);
            x -= text_width(name.chars().count()) + 18.0;
            let (from, middle) = (px(x), y - 4.0);
            if line.kind == LineKind::Area {
                let class = format!("crm-area {}", fill(series));
                rect(markup, &[("class", &class)], (x, middle), (14.0, 5.0), 0.0);
            }
            let piece = format!("M{from} {}H{}", px(middle), px(x + 14.0));
            markup.element(
                "path",
                &[("class", &class_of(line.kind, series)), ("d", &piece)],
                "",
            );
            x -= 12.0;
        }
        markup.end_line();
    }

    /// Invisible strips around the points of the first line, which show its figures.
    fn draw_figures(&self, markup: &mut Markup, area: &Area, place: impl Fn(&ChartPoint) -> (f64, f64)) {
        let Some(line) = self.lines.first() else { return };
        let step = area.width() / count(line.points.len().max(1));
        for point in &line.points {
            let (x, _) = place(point);
            markup.open("g", &[("class", "crm-item")]);
            let (x_text, y_text) = (self.x_unit.full(point.x), self.y_unit.full(point.y));
            markup.element(
                "title",
                &[],
                &format!("{} {x_text} · {} {y_text}", self.x_title, self.y_title),
            );
            let size = (step, area.bottom - area.top);
            canvas::rect(
                markup,
                &[("class", "crm-hit")],
                (x - step / 2.0, area.top),
                size,
                0.0,
            );
            markup.close("g");
        }
        markup.end_line();
    }
}

fn draw_line(markup: &mut Markup, line: &Line, series: usize, places: &[(f64, f64)], bottom: f64) {
    let (Some(first), Some(last)) = (places.first(), places.last()) else {
        return;
    };
    let mut path = String::new();
    for (at, (x, y)) in places.iter().enumerate() {
        let _ = write!(path, "{}{} {}", if at == 0 { 'M' } else { 'L' }, px(*x), px(*y));
    }
    if line.kind == LineKind::Area {
        let closed = format!(
            "{path}L{} {bottom}L{} {bottom}Z",
            px(last.0),
            px(first.0),
            bottom = px(bottom)
        );
        markup.element(
            "path",
            &[("class", &format!("crm-area {}", fill(series))), ("d", &closed)],
            "",
        );
    }
    let class = class_of(line.kind, series);
    markup.element("path", &[("class", &class), ("d", &path)], "");
    markup.end_line();
}

fn class_of(kind: LineKind, series: usize) -> String {
    match kind {
        LineKind::Dashed => "crm-path crm-dashed".to_owned(),
        LineKind::Solid | LineKind::Area => format!("crm-path {}", stroke(series)),
    }
}

fn draw_mark(markup: &mut Markup, mark: &Mark, (x, y): (f64, f64), area: &Area) {
    rule(markup, "crm-guide", (x, area.bottom), (x, y));
    rule(markup, "crm-guide", (area.left, y), (x, y));
    let (cx, cy) = (px(x), px(y));
    markup.element(
        "circle",
        &[
            ("class", "crm-dot crm-fill-1"),
            ("cx", &cx),
            ("cy", &cy),
            ("r", "5"),
        ],
        "",
    );
    // The word stands under the curve, where there is room, and stays inside the chart.
    let label = shorten(&mark.label, 40);
    let width = text_width(label.chars().count());
    if x + 12.0 + width <= area.right {
        text(markup, "crm-strong", x + 12.0, y + 18.0, &label);
    } else {
        text(markup, "crm-strong crm-end", x - 12.0, y + 18.0, &label);
    }
    markup.end_line();
}
