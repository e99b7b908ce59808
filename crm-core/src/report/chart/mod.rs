//! Charts as plain data, drawn as SVG: no script, no font and no image from anywhere, light and dark as the reader
//! has it. A pointer that rests on a mark shows its figures.

mod bars;
mod canvas;
mod heat;
mod line;
mod scale;

pub use bars::{Bar, BarChart};
pub use heat::{HeatCell, HeatGrid, HeatRow};
pub use line::{ChartPoint, Line, LineChart, LineKind, Mark};
pub use scale::Unit;

use serde::{Deserialize, Serialize};

use super::markup::Markup;

/// The colours and letters of all charts.
pub(super) const STYLE: &str = include_str!("chart.css");

/// A chart of any kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Chart {
    /// Bars.
    Bars(BarChart),
    /// Lines.
    Lines(LineChart),
    /// A grid of cells.
    Heat(HeatGrid),
}

impl Chart {
    /// The chart as an SVG file of its own. All texts are escaped, whatever they hold.
    ///
    /// ```
    /// use crm_core::{Bar, BarChart, Chart};
    /// let bars = vec![Bar::new("<b>Tea</b>", 12.0), Bar::new("Cups", 7.5)];
    /// let svg = Chart::from(BarChart { title: "Sold".into(), bars, ..BarChart::default() }).svg();
    /// assert!(svg.starts_with("<svg") && svg.contains("&lt;b&gt;Tea&lt;/b&gt;"));
    /// ```
    pub fn svg(&self) -> String {
        let mut markup = Markup::default();
        self.draw(&mut markup, true);
        markup.finish()
    }

    /// Width in pixels.
    pub(super) fn width(&self) -> u32 {
        match self {
            Self::Bars(chart) => chart.width,
            Self::Lines(chart) => chart.width,
            Self::Heat(chart) => chart.width,
        }
    }

    /// Draws the chart, with its style unless the page has it already.
    pub(super) fn draw(&self, markup: &mut Markup, styled: bool) {
        match self {
            Self::Bars(chart) => chart.draw(markup, styled),
            Self::Lines(chart) => chart.draw(markup, styled),
            Self::Heat(chart) => chart.draw(markup, styled),
        }
    }
}

impl From<BarChart> for Chart {
    fn from(chart: BarChart) -> Self {
        Self::Bars(chart)
    }
}

impl From<LineChart> for Chart {
    fn from(chart: LineChart) -> Self {
        Self::Lines(chart)
    }
}

impl From<HeatGrid> for Chart {
    fn from(chart: HeatGrid) -> Self {
        Self::Heat(chart)
    }
}
