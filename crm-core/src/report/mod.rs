//! Reports: what all records together say, as tables of plain structs, and charts and pages made from tables.
//!
//! Nothing here is stored. A report is computed from one consistent state when it is asked for, in one pass over the
//! customers' rows, so it is never out of date.

mod abc;
mod api;
mod board;
mod chart;
mod demand_chart;
mod holdout_page;
mod markup;
mod outlook;
mod page;
mod sales;
mod sales_page;
mod spenders;
#[cfg(test)]
mod tests;

pub use abc::{AbcGroup, AbcItem, AbcQuery, AbcReport, AbcSubject};
pub use api::Reports;
pub use board::{BoardCard, BoardLane};
pub use chart::{
    Bar, BarChart, Chart, ChartPoint, HeatCell, HeatGrid, HeatRow, Line, LineChart, LineKind, Mark, Unit,
};
pub use outlook::{OutlookQuery, PeriodOutlook};
pub use page::{
    ColumnKind, Fact, HtmlCell, HtmlColumn, HtmlPage, HtmlTable, KeyFigure, PageBlock, PageEvent,
    PageSection, SectionWidth,
};
pub use sales::{CurrencySales, MonthSales, SalesReport};
pub use spenders::{Concentration, TopCustomer};

use crate::statistics::abc::share;
