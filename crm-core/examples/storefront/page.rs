//! The page: what the terminal shows, with charts.

use crm_core::{
    Bar, BarChart, Chart, ChartPoint, Decimal, Fact, HeatCell, HeatGrid, HeatRow, HtmlCell, HtmlColumn,
    HtmlPage, HtmlTable, KeyFigure, Line, LineChart, LineKind, Mark, MonthSales, PageBlock, PageEvent,
    PageSection, SectionWidth, Unit,
};

use crate::shop::{Shop, Star, segment};
use crate::text::{count, many, money, month, month_name, percent, round_money, share, symbol};

const SAMPLE: &str = "Data: CDNOW 1/10 sample, by Bruce G. S. Hardie and Peter S. Fader: the customers who first \
     bought at the music shop in the first quarter of 1997.";

pub(crate) fn page(shop: &Shop) -> HtmlPage {
    let mut sections = vec![
        figures(shop),
        revenue(shop),
        buyers(shop),
        pareto(shop),
        grid(shop),
        segments(shop),
    ];
    sections.push(best(shop));
    sections.extend(shop.star.as_ref().map(|star| one_customer(shop, star)));
    let mut footer = Vec::new();
    if shop.is_sample {
        footer.push(SAMPLE.to_owned());
    }
    footer.push(shop.edges().join(" "));
    HtmlPage {
        title: if shop.is_sample {
            "CDNOW, 1997–1998".to_owned()
        } else {
            shop.name.clone()
        },
        subtitle: format!("Orders from {}, as of {}.", shop.period(), shop.day(shop.as_of)),
        sections,
        footer,
        ..HtmlPage::default()
    }
}

fn figures(shop: &Shop) -> PageSection {
    let sales = &shop.sales;
    let mut figures = Vec::new();
    let mut figure = |label: &str, value: String, note: String| {
        figures.push(KeyFigure {
            label: label.to_owned(),
            value,
            note,
        });
    };
    let buyers = if sales.customers == sales.buyers {
        "all of them have bought".to_owned()
    } else {
        format!("{} have bought", count(sales.buyers))
    };
    figure("Customers", count(sales.customers), buyers);
    let returns = match sales.returns {
        0 => format!("in {}", many(sales.months.len() as u64, "month")),
        some => format!("and {}", many(some, "return")),
    };
    figure("Orders", count(sales.orders), returns);
    for sales in &sales.currencies {
        let note = if sales.refunded.is_zero() {
            "nothing was given back".to_owned()
        } else {
            format!("{} given back", round_money(sales.refunded, sales.currency))
        };
        figure("Revenue", round_money(sales.revenue, sales.currency), note);
    }
    let main = sales
        .currencies
        .iter()
        .find(|sales| sales.currency == shop.currency);
    if let Some(mean) = main.and_then(|sales| sales.mean_order_value) {
        figure(
            "Mean order",
            money(mean, shop.currency),
            "revenue by order".to_owned(),
        );
    }
    let repeat = format!("{} came back another day", count(sales.repeat_buyers));
    figure(
        "Repeat rate",
        sales.repeat_rate.map(percent).unwrap_or_default(),
        repeat,
    );
    PageSection {
        blocks: vec![PageBlock::Figures(figures)],
        ..PageSection::default()
    }
}

/// A bar for a month, with its year under each first month.
fn bar(at: usize, of: &MonthSales, values: Vec<f64>) -> Bar {
    let is_first = at == 0 || u8::from(of.month.month()) == 1;
    Bar {
        label: month_name(of.month),
        caption: if is_first {
            of.month.year().to_string()
        } else {
            String::new()
        },
        name: month(of.month),
        values,
    }
}

fn revenue(shop: &Shop) -> PageSection {
    let months = &shop.sales.months;
    let value = |of: &MonthSales| of.revenue_in(shop.currency);
    let best = months.iter().max_by_key(|of| value(of));
    let best = best.map(|of| {
        format!(
            "{} brought the most, {}.",
            month(of.month),
            money(value(of), shop.currency)
        )
    });
    let bars = months
        .iter()
        .enumerate()
        .map(|(at, of)| bar(at, of, vec![float(value(of))]))
        .collect();
    let chart = BarChart {
        title: "Revenue by month".to_owned(),
        unit: Unit::prefix(symbol(shop.currency)),
        bars,
        width: 1070,
        ..BarChart::default()
    };
    section(
        "Revenue by month",
        best.unwrap_or_default(),
        SectionWidth::Full,
        chart.into(),
    )
}

fn buyers(shop: &Shop) -> PageSection {
    let values = |of: &MonthSales| vec![whole(of.returning_buyers), whole(of.new_buyers)];
    let bars = shop
        .sales
        .months
        .iter()
        .enumerate()
        .map(|(at, of)| bar(at, of, values(of)))
        .collect();
    let chart = BarChart {
        title: "New and returning customers by month".to_owned(),
        series: vec!["returning".to_owned(), "new".to_owned()],
        bars,
        width: 500,
        height: 330,
        ..BarChart::default()
    };
    let note = "Who bought for the first time, and who came back.".to_owned();
    section("Customers by month", note, SectionWidth::Half, chart.into())
}

fn pareto(shop: &Shop) -> PageSection {
    let point = |percent: u8, share: f64| ChartPoint {
        x: percent.into(),
        y: share * 100.0,
    };
    let points: Vec<_> = shop
        .spread
        .points
        .iter()
        .map(|at| point(at.percent, at.share))
        .collect();
    let fifth = shop.spread.points.get(20).map(|at| Mark {
        at: point(at.percent, at.share),
        label: format!("20 % bring {:.0} %", at.share * 100.0),
    });
    let even = Line {
        name: "if all spent the same".to_owned(),
        points: vec![point(0, 0.0), point(100, 1.0)],
        kind: LineKind::Dashed,
    };
    let chart = LineChart {
        title: "Share of spending by share of customers".to_owned(),
        x_title: "Customers, the best first".to_owned(),
        x_unit: Unit::suffix(" %"),
        y_title: "Share of what was spent".to_owned(),
        y_unit: Unit::suffix(" %"),
        lines: vec![
            Line {
                name: "customers".to_owned(),
                points,
                kind: LineKind::Area,
            },
            even,
        ],
        marks: fifth.into_iter().collect(),
        width: 500,
        height: 330,
    };
    let spread = &shop.spread;
    let note = format!(
        "{} bring 80 % (A), {} more the next 15 % (B), {} the rest (C).",
        count(spread.a),
        count(spread.b),
        count(spread.c)
    );
    section("Few bring most", note, SectionWidth::Half, chart.into())
}

fn grid(shop: &Shop) -> PageSection {
    let cell = |recency, frequency, customers: u64| HeatCell {
        value: whole(customers),
        label: segment(recency, frequency),
    };
    let cells = shop.scores.cells();
    let rows = cells.chunks(5).map(|row| HeatRow {
        name: row[0].recency.to_string(),
        cells: row
            .iter()
            .map(|of| cell(of.recency, of.frequency, of.customers))
            .collect(),
    });
    let chart = HeatGrid {
        title: "Customers by recency and frequency".to_owned(),
        x_title: "Frequency score".to_owned(),
        y_title: "Recency score".to_owned(),
        columns: (1..=5).map(|score| score.to_string()).collect(),
        rows: rows.collect(),
        width: 500,
        height: 462,
        ..HeatGrid::default()
    };
    let note = format!("Scores from 1 to 5, 5 is best.{}", shop.empty_scores());
    section("Recency and frequency", note, SectionWidth::Half, chart.into())
}

fn segments(shop: &Shop) -> PageSection {
    let of = &shop.scores.segments;
    let most = of
        .iter()
        .map(|segment| segment.customers)
        .max()
        .unwrap_or(0)
        .max(1);
    let columns = vec![
        HtmlColumn::text("Segment"),
        HtmlColumn::number("Customers"),
        HtmlColumn::number("Spent"),
    ];
    let rows = of.iter().map(|segment| {
        let gauge = Some(share(segment.customers, most));
        vec![
            segment.name.as_str().into(),
            HtmlCell {
                text: count(segment.customers),
                gauge,
            },
            money(segment.monetary, shop.currency).into(),
        ]
    });
    let table = HtmlTable {
        columns,
        rows: rows.collect(),
    };
    PageSection {
        title: "Segments".to_owned(),
        note: "What the scores are called, and what each group has spent.".to_owned(),
        width: SectionWidth::Half,
        blocks: vec![PageBlock::Table(table)],
    }
}

fn best(shop: &Shop) -> PageSection {
    let columns = vec![
        HtmlColumn::text("Customer"),
        HtmlColumn::number("Orders"),
        HtmlColumn::number("Last order"),
        HtmlColumn::number("Spent"),
    ];
    let rows = shop.top.iter().map(|(one, label)| {
        let last = one
            .last_order_at
            .map(|at| shop.day(at).to_string())
            .unwrap_or_default();
        let spent = money(one.spent, shop.currency);
        vec![
            label.as_str().into(),
            count(one.orders).into(),
            last.into(),
            spent.into(),
        ]
    });
    let table = HtmlTable {
        columns,
        rows: rows.collect(),
    };
    let share: f64 = shop.top.iter().filter_map(|(one, _)| one.share).sum();
    PageSection {
        title: "The ten best customers".to_owned(),
        note: format!("Together {} of all that was spent.", percent(share)),
        width: SectionWidth::Half,
        blocks: vec![PageBlock::Table(table)],
    }
}

fn one_customer(shop: &Shop, star: &Star) -> PageSection {
    let facts = star
        .facts(shop)
        .into_iter()
        .map(|(name, value)| Fact { name, value });
    let events = star.timeline.iter().map(|event| PageEvent {
        when: event.when.clone(),
        what: event.what.clone(),
        figure: event.figure.clone(),
    });
    PageSection {
        title: star.label.clone(),
        note: "The best of them, from all sides.".to_owned(),
        width: SectionWidth::Half,
        blocks: vec![
            PageBlock::Facts(facts.collect()),
            PageBlock::Heading("Timeline".to_owned()),
            PageBlock::Events(events.collect()),
        ],
    }
}

fn section(title: &str, note: String, width: SectionWidth, chart: Chart) -> PageSection {
    PageSection {
        title: title.to_owned(),
        note,
        width,
        blocks: vec![PageBlock::Chart(chart)],
    }
}

/// An amount as a chart takes it.
fn float(amount: Decimal) -> f64 {
    amount.try_into().unwrap_or_default()
}

/// A number as a chart takes it.
#[expect(clippy::cast_precision_loss, reason = "a chart is read to three digits")]
fn whole(number: u64) -> f64 {
    number as f64
}
