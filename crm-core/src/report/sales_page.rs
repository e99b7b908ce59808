//! Sales as one page: where deals stand, how far they come, and what is expected beside what is to be sold.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use time::Date;

use super::outlook::{OutlookQuery, PeriodOutlook, outlook};
use super::{
    Bar, BarChart, BoardCard, BoardLane, HtmlCell, HtmlColumn, HtmlPage, HtmlTable, KeyFigure, PageBlock,
    PageSection, SectionWidth, Unit,
};
use crate::base::{Result, StageId, TimeZone, Timestamp};
use crate::sales::metric::{self, Card, DealMetrics, DealMetricsQuery, Funnel, FunnelQuery, StageMetrics};
use crate::sales::{Deal, pipeline};
use crate::store::Reader;

/// At most this many deals of each stage are shown.
const CARDS: usize = 5;

/// The page: all pipelines, or the one that is asked for.
pub(super) fn page(
    reader: &dyn Reader,
    zone: &TimeZone,
    query: &OutlookQuery,
    as_of: Timestamp,
) -> Result<HtmlPage> {
    let currency = query.currency;
    let periods = outlook(reader, zone, query, as_of)?;
    let (from, until) = (periods.first(), periods.last());
    let metrics = DealMetricsQuery {
        from: from.map(|first| first.period.starts_on),
        until: until.map(|last| last.period.until()),
        pipeline_id: query.pipeline_id,
        owner: query.owner.clone(),
        team: query.team.clone(),
        value: query.value,
        ..DealMetricsQuery::new(currency)
    };
    let cards = metric::cards(reader, zone, &metrics, as_of, CARDS)?;
    let metrics = metric::metrics(reader, zone, &metrics, as_of)?;
    let today = zone.date_of(as_of);
    let mut sections = vec![figures(&metrics), expected(&periods)];
    let pipelines = pipeline::all_at(reader, as_of)?;
    for pipeline in pipelines {
        if query.pipeline_id.is_some_and(|id| id != pipeline.id) {
            continue;
        }
        let stages = metrics
            .stages
            .iter()
            .filter(|stage| stage.pipeline_id == pipeline.id);
        sections.push(board(&pipeline.name, stages.clone(), &cards, today));
        sections.push(steps(&pipeline.name, stages));
        let of = FunnelQuery {
            from: from.map(|first| first.period.starts_on),
            until: until.map(|last| last.period.until()),
            owner: query.owner.clone(),
            team: query.team.clone(),
            value: query.value,
            ..FunnelQuery::new(pipeline.id, currency)
        };
        sections.push(funnel(&metric::funnel(reader, zone, &of, as_of)?));
    }
    let ends = from.zip(until);
    Ok(HtmlPage {
        title: "Sales".to_owned(),
        subtitle: ends.map_or_else(String::new, |(first, last)| {
            format!("{} to {}, in {currency}", first.period, last.period)
        }),
        sections,
        footer: vec![format!("As known on {today}.")],
        ..HtmlPage::default()
    })
}

fn number(amount: Decimal) -> f64 {
    amount.to_f64().unwrap_or(0.0)
}

fn percent(part: Option<f64>) -> String {
    part.map_or_else(|| "–".to_owned(), |part| format!("{:.0} %", part * 100.0))
}

/// An amount in the page's currency, which its subtitle names.
fn money(amount: Decimal) -> String {
    Unit::default().full(number(amount))
}

fn deals(count: u64) -> String {
    if count == 1 {
        "1 deal".to_owned()
    } else {
        format!("{count} deals")
    }
}

fn figures(metrics: &DealMetrics) -> PageSection {
    let figure = |label: &str, value: String, note: String| KeyFigure {
        label: label.to_owned(),
        value,
        note,
    };
    let velocity = metrics.velocity.map_or_else(|| "–".to_owned(), money);
    PageSection {
        blocks: vec![PageBlock::Figures(vec![
            figure("Open", money(metrics.open.value), deals(metrics.open.deals)),
            figure("Won", money(metrics.won.value), deals(metrics.won.deals)),
            figure("Lost", money(metrics.lost.value), deals(metrics.lost.deals)),
            figure(
                "Win rate",
                percent(metrics.win_rate),
                format!("{} by value", percent(metrics.win_rate_by_value)),
            ),
            figure("Velocity", velocity, "a day".to_owned()),
        ])],
        ..PageSection::default()
    }
}

fn expected(periods: &[PeriodOutlook]) -> PageSection {
    let bars = periods.iter().map(|of| Bar {
        label: of.period.to_string(),
        values: [of.won, of.weighted, of.missing].map(number).to_vec(),
        ..Bar::default()
    });
    let chart = BarChart {
        title: "Forecast against goal".to_owned(),
        series: ["Won", "Weighted", "Missing"].map(str::to_owned).to_vec(),
        bars: bars.collect(),
        ..BarChart::default()
    };
    let rows = periods.iter().map(|of| {
        let goal = of.goal.map_or_else(|| "–".to_owned(), money);
        let share = of.goal.and_then(|goal| super::share(of.won, goal));
        let mut cells: Vec<HtmlCell> = vec![of.period.to_string().into(), goal.into()];
        cells.push(HtmlCell {
            text: percent(share),
            gauge: share,
        });
        let amounts = [of.won, of.weighted, of.committed, of.best_case, of.missing];
        cells.extend(amounts.map(|amount| money(amount).into()));
        cells
    });
    let titles = [
        "Goal",
        "Reached",
        "Won",
        "Weighted",
        "Committed",
        "Best case",
        "Missing",
    ];
    PageSection {
        title: "Forecast against goal".to_owned(),
        note: "What was won and what is expected of open deals, up to the goal of each period.".to_owned(),
        blocks: vec![
            PageBlock::Chart(chart.into()),
            table("Period", &titles, rows.collect()),
        ],
        ..PageSection::default()
    }
}

/// A lane for each open stage.
fn board<'a>(
    name: &str,
    stages: impl Iterator<Item = &'a StageMetrics>,
    cards: &BTreeMap<StageId, Vec<Card>>,
    today: Date,
) -> PageSection {
    let lanes = stages.map(|stage| {
        let shown = cards.get(&stage.stage_id).map(Vec::as_slice).unwrap_or_default();
        let rest = stage.here.deals.saturating_sub(shown.len() as u64);
        BoardLane {
            title: stage.name.clone(),
            note: format!("{}, {}", deals(stage.here.deals), money(stage.here.value)),
            cards: shown
                .iter()
                .map(|(value, deal)| card(*value, deal, today))
                .collect(),
            more: if rest > 0 {
                format!("and {rest} more")
            } else {
                String::new()
            },
        }
    });
    PageSection {
        title: format!("{name}: board"),
        note: "The open deals of each stage that come to the most.".to_owned(),
        blocks: vec![PageBlock::Board(lanes.collect())],
        ..PageSection::default()
    }
}

fn card(value: Option<Decimal>, deal: &Deal, today: Date) -> BoardCard {
    let day = deal.expected_close_on.map(|day| {
        if day < today {
            format!("was due {day}")
        } else {
            format!("closes {day}")
        }
    });
    let chance = format!("{} %", deal.probability.normalize());
    let first = match &deal.owner {
        Some(owner) => format!("{owner} · {chance}"),
        None => chance,
    };
    BoardCard {
        title: deal.name.clone(),
        figure: value.map_or_else(|| "–".to_owned(), money),
        lines: [Some(first), day, deal.next_step.clone()]
            .into_iter()
            .flatten()
            .collect(),
    }
}

fn steps<'a>(name: &str, stages: impl Iterator<Item = &'a StageMetrics>) -> PageSection {
    let (mut bars, mut rows) = (Vec::new(), Vec::new());
    for stage in stages {
        let rest = number(stage.here.value - stage.weighted);
        bars.push(Bar {
            label: stage.name.clone(),
            values: vec![number(stage.weighted), rest],
            ..Bar::default()
        });
        let days = |milliseconds: Option<u64>| {
            milliseconds.map_or_else(
                || "–".to_owned(),
                |time| format!("{:.1}", number(time.into()) / 86_400_000.0),
            )
        };
        rows.push(vec![
            stage.name.as_str().into(),
            stage.here.deals.to_string().into(),
            money(stage.here.value).into(),
            money(stage.weighted).into(),
            HtmlCell {
                text: percent(stage.conversion),
                gauge: stage.conversion,
            },
            days(stage.time.p50).into(),
            days(stage.time.p90).into(),
        ]);
    }
    let chart = BarChart {
        title: format!("{name}: open deals by stage"),
        series: ["Weighted", "The rest"].map(str::to_owned).to_vec(),
        bars,
        width: 470,
        ..BarChart::default()
    };
    let titles = [
        "Deals",
        "Amount",
        "Weighted",
        "Goes on",
        "Median days",
        "p90 days",
    ];
    PageSection {
        title: format!("{name}: stages"),
        note: "Open deals by stage, and how many of those that came in the time shown went on from it."
            .to_owned(),
        width: SectionWidth::Half,
        blocks: vec![PageBlock::Chart(chart.into()), table("Stage", &titles, rows)],
    }
}

fn funnel(funnel: &Funnel) -> PageSection {
    let bars = funnel.steps.iter().map(|step| {
        let count = u32::try_from(step.reached.deals).unwrap_or(u32::MAX);
        Bar::new(step.name.clone(), count.into())
    });
    let chart = BarChart {
        title: format!("{}: funnel", funnel.name),
        bars: bars.collect(),
        width: 470,
        ..BarChart::default()
    };
    let rows = funnel.steps.iter().map(|step| {
        vec![
            step.name.as_str().into(),
            step.reached.deals.to_string().into(),
            money(step.reached.value).into(),
            HtmlCell {
                text: percent(step.share),
                gauge: step.share,
            },
            percent(step.conversion).into(),
        ]
    });
    let titles = ["Deals", "Amount", "Of all", "Of the step before"];
    PageSection {
        title: format!("{}: funnel", funnel.name),
        note: format!(
            "Of the {} deals that began in the time shown, how many came at least as far.",
            funnel.deals.deals
        ),
        width: SectionWidth::Half,
        blocks: vec![
            PageBlock::Chart(chart.into()),
            table("Stage", &titles, rows.collect()),
        ],
    }
}

/// A table of numbers behind a first column of text.
fn table(first: &str, titles: &[&str], rows: Vec<Vec<HtmlCell>>) -> PageBlock {
    let numbers = titles.iter().map(|title| HtmlColumn::number(*title));
    PageBlock::Table(HtmlTable {
        columns: std::iter::once(HtmlColumn::text(first)).chain(numbers).collect(),
        rows,
    })
}
