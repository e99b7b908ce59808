//! A grid of cells, the darker the more.

use serde::{Deserialize, Serialize};

use super::canvas::{self, count, letters, rect, shorten, text, wrap};
use super::scale::{Unit, finite};
use crate::report::markup::Markup;

/// A grid whose cells are the darker the larger their value is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HeatGrid {
    /// What the chart shows.
    pub title: String,
    /// What the columns are.
    pub x_title: String,
    /// What the rows are.
    pub y_title: String,
    /// What the values are counted in.
    pub unit: Unit,
    /// The columns' names, from left to right.
    pub columns: Vec<String>,
    /// The rows, from top to bottom.
    pub rows: Vec<HeatRow>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

impl Default for HeatGrid {
    fn default() -> Self {
        Self {
            title: String::new(),
            x_title: String::new(),
            y_title: String::new(),
            unit: Unit::default(),
            columns: Vec::new(),
            rows: Vec::new(),
            width: 620,
            height: 360,
        }
    }
}

/// A row of a grid.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HeatRow {
    /// Its name.
    pub name: String,
    /// One cell for each column.
    pub cells: Vec<HeatCell>,
}

/// A cell of a grid.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HeatCell {
    /// Its value; cells of zero or less are empty.
    pub value: f64,
    /// What it is called.
    pub label: String,
}

impl HeatGrid {
    pub(super) fn draw(&self, markup: &mut Markup, styled: bool) {
        const GAP: f64 = 4.0;
        let (left, top) = (30.0, 26.0);
        let (width, height) = (f64::from(self.width) - left, f64::from(self.height) - top - 40.0);
        canvas::open(markup, styled, &self.title, self.width, self.height);
        text(markup, "crm-small", 0.0, 11.0, &self.y_title);
        let size = (
            width / count(self.columns.len().max(1)),
            height / count(self.rows.len().max(1)),
        );
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        let most = cells.map(|cell| finite(cell.value)).fold(0.0, f64::max);
        for (at, row) in self.rows.iter().enumerate() {
            let y = top + count(at) * size.1;
            text(
                markup,
                "crm-mid crm-ink",
                12.0,
                y + size.1 / 2.0 + 4.0,
                &shorten(&row.name, 4),
            );
            for (column, cell) in row.cells.iter().enumerate().take(self.columns.len()) {
                let x = left + count(column) * size.0;
                markup.open("g", &[]);
                let (row, column) = (&row.name, &self.columns[column]);
                let value = self.unit.full(cell.value);
                let place = format!("{} {row}, {} {column}", self.y_title, self.x_title);
                markup.element("title", &[], &format!("{place}: {} · {value}", cell.label));
                let inner = (size.0 - GAP, size.1 - GAP);
                self.draw_cell(markup, cell, (x + GAP / 2.0, y + GAP / 2.0), inner, most);
                markup.close("g");
                markup.end_line();
            }
        }
        for (at, column) in self.columns.iter().enumerate() {
            let middle = left + (count(at) + 0.5) * size.0;
            text(
                markup,
                "crm-mid crm-ink",
                middle,
                top + height + 17.0,
                &shorten(column, letters(size.0)),
            );
        }
        text(
            markup,
            "crm-small crm-end",
            left + width - 2.0,
            top + height + 35.0,
            &self.x_title,
        );
        canvas::close(markup);
    }

    fn draw_cell(&self, markup: &mut Markup, cell: &HeatCell, at: (f64, f64), size: (f64, f64), most: f64) {
        let value = finite(cell.value);
        // By the square root, so that one large cell does not make all others pale.
        let strength = if value > 0.0 && most > 0.0 {
            0.1 + 0.9 * (value / most).sqrt()
        } else {
            0.03
        };
        let opacity = format!("{strength:.2}");
        rect(
            markup,
            &[("class", "crm-cell crm-fill-1"), ("fill-opacity", &opacity)],
            at,
            size,
            6.0,
        );
        let (number, label) = match strength {
            0.85.. => ("crm-big crm-on", "crm-small crm-on"),
            0.68.. => ("crm-big crm-between", "crm-small crm-between"),
            0.05.. => ("crm-big crm-ink", "crm-small crm-ink"),
            _ => ("crm-big", "crm-small"),
        };
        let value = if value > 0.0 {
            self.unit.full(value)
        } else {
            "–".to_owned()
        };
        for (line, y) in wrap(&cell.label, letters(size.0 - 8.0), 2)
            .iter()
            .zip([17.0, 30.0])
        {
            text(markup, label, at.0 + 9.0, at.1 + y, line);
        }
        text(markup, number, at.0 + 9.0, at.1 + size.1 - 10.0, &value);
    }
}
