//! Charts and pages: nothing that a text holds gets out of it, and the same data gives the same bytes.

use super::*;

const EVIL: &str = "</style><script>alert('x')</script><img src=x onerror=\"y\">\u{202e}]]>&amp;";

fn bars(text: &str) -> Chart {
    let bar = Bar {
        label: text.to_owned(),
        caption: text.to_owned(),
        name: text.to_owned(),
        values: vec![1.0, -2.0, f64::NAN],
    };
    BarChart {
        title: text.to_owned(),
        unit: Unit::prefix(text),
        series: vec![text.to_owned(), text.to_owned()],
        bars: vec![bar],
        ..BarChart::default()
    }
    .into()
}

fn lines(text: &str) -> Chart {
    let point = ChartPoint {
        x: 1.0,
        y: f64::INFINITY,
    };
    LineChart {
        title: text.to_owned(),
        x_title: text.to_owned(),
        y_title: text.to_owned(),
        x_unit: Unit::suffix(text),
        lines: vec![Line {
            name: text.to_owned(),
            points: vec![point, point],
            kind: LineKind::Area,
        }],
        marks: vec![Mark {
            at: point,
            label: text.to_owned(),
        }],
        ..LineChart::default()
    }
    .into()
}

fn heat(text: &str) -> Chart {
    let cell = HeatCell {
        value: 3.0,
        label: text.to_owned(),
    };
    HeatGrid {
        title: text.to_owned(),
        x_title: text.to_owned(),
        y_title: text.to_owned(),
        unit: Unit::suffix(text),
        columns: vec![text.to_owned()],
        rows: vec![HeatRow {
            name: text.to_owned(),
            cells: vec![cell.clone(), cell],
        }],
        ..HeatGrid::default()
    }
    .into()
}

fn page(text: &str) -> HtmlPage {
    let owned = || text.to_owned();
    let cell = HtmlCell {
        text: owned(),
        gauge: Some(f64::NAN),
    };
    let blocks = vec![
        PageBlock::Heading(owned()),
        PageBlock::Figures(vec![KeyFigure {
            label: owned(),
            value: owned(),
            note: owned(),
        }]),
        PageBlock::Chart(bars(text)),
        PageBlock::Chart(lines(text)),
        PageBlock::Chart(heat(text)),
        PageBlock::Table(HtmlTable {
            columns: vec![HtmlColumn::text(text), HtmlColumn::number(text)],
            rows: vec![vec![cell.clone(), cell]],
        }),
        PageBlock::Facts(vec![Fact {
            name: owned(),
            value: owned(),
        }]),
        PageBlock::Events(vec![PageEvent {
            when: owned(),
            what: owned(),
            figure: owned(),
        }]),
        PageBlock::Board(vec![BoardLane {
            title: owned(),
            note: owned(),
            cards: vec![BoardCard {
                title: owned(),
                figure: owned(),
                lines: vec![owned()],
            }],
            more: owned(),
        }]),
    ];
    HtmlPage {
        language: owned(),
        title: owned(),
        subtitle: owned(),
        sections: vec![PageSection {
            title: owned(),
            note: owned(),
            width: SectionWidth::Half,
            blocks,
        }],
        footer: vec![owned()],
    }
}

/// What is markup in a document: its tags' names and its attributes' names.
fn skeleton(document: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = document;
    while let Some((_, tag)) = rest.split_once('<') {
        // No attribute's value holds a `>` that is not escaped.
        let (tag, after) = tag.split_once('>').unwrap();
        let mut quoted = tag.split('"');
        let names: Vec<_> = std::iter::from_fn(|| {
            let names = quoted.next()?;
            quoted.next();
            Some(names.trim().to_owned())
        })
        .collect();
        found.push(names.join(" "));
        rest = after;
    }
    found
}

#[test]
fn texts_stay_texts() {
    for chart in [bars, lines, heat] {
        assert_eq!(skeleton(&chart(EVIL).svg()), skeleton(&chart("harmless").svg()));
    }
    let html = page(EVIL).html();
    assert_eq!(skeleton(&html), skeleton(&page("harmless").html()));
    assert!(!html.contains("<script") && !html.contains("<img"));
    assert!(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
}

#[test]
fn a_page_needs_nothing_from_elsewhere() {
    let html = page("harmless").html();
    let elsewhere = html.replace("http://www.w3.org/2000/svg", "");
    for way in [
        "http:", "https:", "//", "src=", "url(", "@import", "<script", "<link", " on",
    ] {
        assert!(!elsewhere.contains(way), "{way}");
    }
}

#[test]
fn charts_of_nothing_and_of_much_are_drawn() {
    for chart in [
        BarChart::default().into(),
        LineChart::default().into(),
        Chart::from(HeatGrid::default()),
    ] {
        assert!(chart.svg().ends_with("</svg>\n"));
    }
    // Labels that would lie over each other are left out.
    let many = |n: u32| {
        (0..n)
            .map(|at| Bar::new(format!("bar {at}"), f64::from(at)))
            .collect()
    };
    let chart = |n| {
        Chart::from(BarChart {
            bars: many(n),
            ..BarChart::default()
        })
        .svg()
    };
    assert_eq!(chart(12).matches(">bar ").count(), 12 * 2);
    assert!(chart(400).matches(">bar ").count() < 400 + 25);
    for text in [chart(400), lines("x").svg(), bars("x").svg(), heat("x").svg()] {
        assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
    }
}

#[test]
fn the_same_data_gives_the_same_bytes() {
    assert_eq!(page("x").html(), page("x").html());
    let json = serde_json::to_string(&heat("x")).unwrap();
    assert_eq!(
        serde_json::from_str::<Chart>(&json).unwrap().svg(),
        heat("x").svg()
    );
}
