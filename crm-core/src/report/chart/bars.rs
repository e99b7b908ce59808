//! Bars, each of one value or of several on top of each other.

use serde::{Deserialize, Serialize};

use super::canvas::{self, Area, count, fill, letters, px, rect, rule, shorten, text, text_width, whole};
use super::scale::{Scale, Unit, finite};
use crate::report::markup::Markup;

/// A chart of upright bars.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct BarChart {
    /// What the chart shows.
    pub title: String,
    /// What the values are counted in.
    pub unit: Unit,
    /// What the parts of a bar are, lowest first; may be empty when bars have one part.
    pub series: Vec<String>,
    /// The bars, from left to right.
    pub bars: Vec<Bar>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

impl Default for BarChart {
    fn default() -> Self {
        Self {
            title: String::new(),
            unit: Unit::default(),
            series: Vec::new(),
            bars: Vec::new(),
            width: 960,
            height: 280,
        }
    }
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Bar {
    /// What stands under it; left out where there is no room.
    pub label: String,
    /// What stands under the label, such as the year of a first month.
    pub caption: String,
    /// The whole name, for the figures that a pointer shows; the label when it is empty.
    pub name: String,
    /// One value for each series; values below zero go down.
    pub values: Vec<f64>,
}

impl Bar {
    /// A bar of one value.
    pub fn new(label: impl Into<String>, value: f64) -> Self {
        Self {
            label: label.into(),
            values: vec![value],
            ..Self::default()
        }
    }

    /// How far it reaches up, and down.
    fn reach(&self) -> [f64; 2] {
        let values = || self.values.iter().copied().map(finite);
        [
            values().filter(|value| *value > 0.0).sum(),
            values().filter(|value| *value < 0.0).sum(),
        ]
    }
}

impl BarChart {
    pub(super) fn draw(&self, markup: &mut Markup, styled: bool) {
        let has_legend = self.series.len() > 1;
        let area = Area {
            left: 52.0,
            top: if has_legend { 34.0 } else { 12.0 },
            right: f64::from(self.width) - 4.0,
            bottom: f64::from(self.height) - 40.0,
        };
        canvas::open(markup, styled, &self.title, self.width, self.height);
        if has_legend {
            canvas::legend(markup, &self.series, area.right, 14.0);
        }
        let scale = Scale::around(self.bars.iter().flat_map(Bar::reach));
        for tick in scale.ticks() {
            let y = area.y(scale.place(tick));
            rule(markup, "crm-rule", (area.left, y), (area.right, y));
            text(
                markup,
                "crm-end",
                area.left - 8.0,
                y + 4.0,
                &self.unit.short(tick),
            );
        }
        markup.end_line();
        let slot = area.width() / count(self.bars.len().max(1));
        // Of many bars only every second, third … has room for its label.
        let widest = self
            .bars
            .iter()
            .map(|bar| bar.label.chars().count())
            .max()
            .unwrap_or(0);
        let every = (text_width(widest.min(14)) + 8.0) / slot;
        let every = whole(every.ceil()).max(1);
        for (at, bar) in self.bars.iter().enumerate() {
            let left = area.left + slot * count(at);
            markup.open("g", &[("class", "crm-item")]);
            markup.element("title", &[], &self.figures(bar));
            rect(
                markup,
                &[("class", "crm-hit")],
                (left, area.top),
                (slot, area.bottom - area.top),
                0.0,
            );
            draw_bar(markup, bar, &area, &scale, left, slot);
            if at % every == 0 {
                let room = letters(slot * count(every)).min(14);
                let middle = left + slot / 2.0;
                text(
                    markup,
                    "crm-mid",
                    middle,
                    area.bottom + 17.0,
                    &shorten(&bar.label, room),
                );
            }
            if !bar.caption.is_empty() {
                text(
                    markup,
                    "crm-mid crm-ink",
                    left + slot / 2.0,
                    area.bottom + 33.0,
                    &shorten(&bar.caption, 14),
                );
            }
            markup.close("g");
            markup.end_line();
        }
        let zero = area.y(scale.place(0.0));
        rule(markup, "crm-zero", (area.left, zero), (area.right, zero));
        canvas::close(markup);
    }

    fn figures(&self, bar: &Bar) -> String {
        let name = if bar.name.is_empty() {
            &bar.label
        } else {
            &bar.name
        };
        let parts = bar
            .values
            .iter()
            .enumerate()
            .map(|(at, value)| match self.series.get(at) {
                Some(series) if self.series.len() > 1 => {
                    format!("{series} {}", self.unit.full(*value))
                }
                _ => self.unit.full(*value),
            });
        format!("{name}: {}", parts.collect::<Vec<_>>().join(", "))
    }
}

fn draw_bar(markup: &mut Markup, bar: &Bar, area: &Area, scale: &Scale, left: f64, slot: f64) {
    let width = (slot * 0.68).clamp(1.0, 56.0);
    let left = left + (slot - width) / 2.0;
    let ends = bar.reach();
    let mut reached = [0.0, 0.0];
    for (series, value) in bar.values.iter().copied().map(finite).enumerate() {
        let side = usize::from(value < 0.0);
        let from = reached[side];
        reached[side] += value;
        let (from, to) = (area.y(scale.place(from)), area.y(scale.place(reached[side])));
        let (top, height) = (from.min(to), (from - to).abs());
        if height < 0.05 {
            continue;
        }
        let class = fill(series);
        let is_end = (reached[side] - ends[side]).abs() < f64::EPSILON;
        if is_end && height > 3.0 && value > 0.0 {
            // Only the end of a bar is round, its foot stands flat.
            let d = rounded_top(left, top, width, height);
            markup.element("path", &[("class", &class), ("d", &d)], "");
        } else {
            rect(markup, &[("class", &class)], (left, top), (width, height), 0.0);
        }
    }
}

fn rounded_top(x: f64, y: f64, width: f64, height: f64) -> String {
    let round = 3.0_f64.min(width / 2.0).min(height);
    format!(
        "M{x0} {y2}V{y1}Q{x0} {y0} {x1} {y0}H{x2}Q{x3} {y0} {x3} {y1}V{y2}Z",
        x0 = px(x),
        x1 = px(x + round),
        x2 = px(x + width - round),
        x3 = px(x + width),
        y0 = px(y),
        y1 = px(y + round),
        y2 = px(y + height),
    )
}
