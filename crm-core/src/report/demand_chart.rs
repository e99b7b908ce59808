//! The chart of a demand forecast.

use rust_decimal::prelude::ToPrimitive;

use super::{Chart, ChartPoint, Line, LineChart, LineKind, Unit};
use crate::{DemandForecastQuery, DemandOutlook, DemandPeriod, ExpectedDemand};

/// Of so many of the last periods it shows the sales.
const SHOWN: usize = 60;

/// The last sales, what is expected, and the interval around it. The last period that is over is number 0.
pub(super) fn chart(outlook: &DemandOutlook, query: &DemandForecastQuery) -> Chart {
    let last = outlook.sales.iter().rev().take(SHOWN);
    let sold = last.zip(0_u32..).map(|(period, before)| ChartPoint {
        x: -f64::from(before),
        y: period.sold.to_f64().unwrap_or_default(),
    });
    let mut sold: Vec<ChartPoint> = sold.collect();
    sold.reverse();
    let newest = sold.last().copied();
    let line = |name: &str, kind, value: fn(&ExpectedDemand) -> f64| {
        let expected = outlook.expected.iter().zip(1_u32..);
        let points = expected.map(|(period, after)| ChartPoint {
            x: after.into(),
            y: value(period),
        });
        Line {
            name: name.into(),
            points: newest.into_iter().chain(points).collect(),
            kind,
        }
    };
    let lines = vec![
        Line {
            name: "Sold".into(),
            points: sold.clone(),
            kind: LineKind::Area,
        },
        line("Expected", LineKind::Solid, |period| period.mean),
        line("Low", LineKind::Dashed, |period| period.low),
        line("High", LineKind::Dashed, |period| period.high),
    ];
    let periods = match query.sales.period {
        DemandPeriod::Day => "Days",
        DemandPeriod::Week => "Weeks",
        DemandPeriod::Month => "Months",
    };
    let (y_title, y_unit) = match query.sales.currency {
        Some(currency) => ("Sold", Unit::suffix(format!(" {currency}"))),
        None => ("Pieces sold", Unit::default()),
    };
    LineChart {
        title: "Sales and forecast".into(),
        x_title: format!("{periods} from the last"),
        y_title: y_title.into(),
        y_unit,
        lines,
        ..LineChart::default()
    }
    .into()
}
