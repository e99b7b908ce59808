//! The plots of a holdout.

use super::{
    Chart, ChartPoint, HtmlPage, KeyFigure, Line, LineChart, LineKind, PageBlock, PageSection, SectionWidth,
};
use crate::model::ModelHoldoutReport;

/// What was made and what was expected: a filled line and one that is not.
fn chart(title: &str, x_title: &str, y_title: &str, points: &[(f64, f64, f64)]) -> LineChart {
    let line = |name: &str, kind, y: fn(&(f64, f64, f64)) -> f64| Line {
        name: name.into(),
        points: points
            .iter()
            .map(|point| ChartPoint {
                x: point.0,
                y: y(point),
            })
            .collect(),
        kind,
    };
    LineChart {
        title: title.into(),
        x_title: x_title.into(),
        y_title: y_title.into(),
        lines: vec![
            line("Actual", LineKind::Area, |point| point.1),
            line("Expected", LineKind::Solid, |point| point.2),
        ],
        ..LineChart::default()
    }
}

fn section(title: &str, note: &str, chart: LineChart, width: SectionWidth) -> PageSection {
    PageSection {
        title: title.into(),
        note: note.into(),
        width,
        blocks: vec![PageBlock::Chart(Chart::from(chart))],
    }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 purchases")]
pub(super) fn page(report: &ModelHoldoutReport) -> HtmlPage {
    let holdout = &report.holdout;
    let weeks: Vec<_> = report
        .tracking
        .iter()
        .map(|week| (f64::from(week.week), week.actual as f64, week.expected))
        .collect();
    let mut tracking = chart(
        "Repeat purchases, added up",
        "Weeks since the first purchase",
        "Repeat purchases",
        &weeks,
    );
    tracking.width = 960;
    // The holdout begins behind the last week that ended before it.
    let seen = report
        .tracking
        .iter()
        .take_while(|week| week.ends_on < holdout.from);
    let most = weeks
        .iter()
        .fold(0.0_f64, |most, week| most.max(week.1).max(week.2));
    let begins = seen.last().map_or(0.0, |week| f64::from(week.week));
    tracking.lines.push(Line {
        name: "Holdout begins".into(),
        points: [0.0, most].map(|y| ChartPoint { x: begins, y }).to_vec(),
        kind: LineKind::Dashed,
    });
    let frequencies: Vec<_> = report
        .frequencies
        .iter()
        .map(|count| (f64::from(count.frequency), count.actual as f64, count.expected))
        .collect();
    let conditional: Vec<_> = report
        .conditional
        .iter()
        .map(|group| (f64::from(group.frequency), group.actual, group.expected))
        .collect();
    let figure = |label: &str, value: String, note: &str| KeyFigure {
        label: label.into(),
        value,
        note: note.into(),
    };
    let figures = vec![
        figure(
            "Customers",
            holdout.customers.to_string(),
            "who had bought before",
        ),
        figure(
            "Purchases",
            holdout.actual.to_string(),
            "in the holdout, as the model counts them",
        ),
        figure("Expected", format!("{:.0}", holdout.expected), "by the model"),
        figure(
            "Mean error",
            format!("{:.3}", holdout.mean_absolute_error),
            &format!(
                "purchases a customer; {:.3} with the mean of all",
                holdout.mean_only_error
            ),
        ),
    ];
    let at_least = "The last group holds all higher ones too.";
    HtmlPage {
        title: format!("{}: forecast and fact", report.name),
        subtitle: format!("Holdout from {} to {}", holdout.from, holdout.until),
        sections: vec![
            PageSection {
                blocks: vec![PageBlock::Figures(figures)],
                ..PageSection::default()
            },
            section("Tracking", "", tracking, SectionWidth::Full),
            section(
                "Frequency before the holdout",
                at_least,
                chart(
                    "Customers by repeat purchases",
                    "Repeat purchases",
                    "Customers",
                    &frequencies,
                ),
                SectionWidth::Half,
            ),
            section(
                "Purchases in the holdout",
                at_least,
                chart(
                    "Mean purchases in the holdout",
                    "Repeat purchases before it",
                    "Purchases a customer",
                    &conditional,
                ),
                SectionWidth::Half,
            ),
        ],
        ..HtmlPage::default()
    }
}
