//! What the terminal shows: tables that end well in a hundred columns.

use comfy_table::presets::{NOTHING, UTF8_FULL};
use comfy_table::{Cell, CellAlignment, ContentArrangement, LineStyle, Table, TableStyle};
use crm_core::Decimal;

use crate::shop::{Shop, Star, segment};
use crate::text::{count, money, month, percent, share};

/// All lines begin two letters from the left.
const INDENT: &str = "  ";
const WIDTH: u16 = 98;
/// A line under the header.
const PLAIN: TableStyle = NOTHING.header_separator(LineStyle::none().fill('─').junction('─'));

/// All tables, each under its title.
pub(crate) fn all(shop: &Shop, bold: bool) -> String {
    let mut out = String::new();
    let mut add = |title: &str, note: &str, table: &Table| {
        let title = if bold {
            format!("\u{1b}[1m{title}\u{1b}[0m")
        } else {
            title.to_owned()
        };
        let note = note.lines().map(str::to_owned);
        let lines = std::iter::once(title)
            .chain(note)
            .chain([String::new()])
            .chain(table.lines());
        for line in lines {
            out.push_str(format!("{INDENT}{line}").trim_end());
            out.push('\n');
        }
        out.push('\n');
    };
    add("Totals", &shop.period(), &totals(shop));
    add("Revenue by month", "", &months(shop));
    let note = format!("Scores from 1 to 5, 5 is best.{}", shop.empty_scores());
    add("Customers by recency (R) and frequency (F)", &note, &grid(shop));
    add("Segments", &shop.edges().join("\n"), &segments(shop));
    add("The ten best customers", "", &best(shop));
    if let Some(star) = &shop.star {
        add(
            &star.label,
            "The best of them, from all sides.",
            &facts(shop, star),
        );
        add("Timeline", "Newest first.", &timeline(star));
    }
    out
}

/// A table without lines but one under its header; these columns hold numbers, which end at the right.
fn plain(columns: &[&str], numbers: &[usize]) -> Table {
    let mut table = Table::new();
    table
        .load_style(if columns.is_empty() { NOTHING } else { PLAIN })
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(WIDTH);
    if !columns.is_empty() {
        table.set_header(columns);
    }
    align(&mut table, numbers);
    table
}

/// Sets the columns a little apart, and those with numbers to the right.
fn align(table: &mut Table, numbers: &[usize]) {
    for column in table.column_iter_mut() {
        column.set_padding((0, 3));
        if numbers.contains(&column.index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
}

fn totals(shop: &Shop) -> Table {
    let sales = &shop.sales;
    let mut table = plain(&[], &[]);
    let mut row = |name: &str, value: String, note: String| {
        table.add_row([name, &value, &note]);
    };
    let buyers = match sales.customers.checked_sub(sales.buyers) {
        Some(0) => "all have bought".to_owned(),
        _ => format!("{} have bought", count(sales.buyers)),
    };
    row("Customers", count(sales.customers), buyers);
    let repeat = format!("{} came back on another day", count(sales.repeat_buyers));
    row(
        "Repeat rate",
        sales.repeat_rate.map(percent).unwrap_or_default(),
        repeat,
    );
    let anonymous = match sales.anonymous_orders {
        0 => String::new(),
        some => format!("{} of somebody unknown", count(some)),
    };
    row("Orders", count(sales.orders), anonymous);
    if sales.returns > 0 {
        row("Returns", count(sales.returns), String::new());
    }
    for sales in &sales.currencies {
        let refunded = if sales.refunded.is_zero() {
            String::new()
        } else {
            format!("after {} given back", money(sales.refunded, sales.currency))
        };
        row("Revenue", money(sales.revenue, sales.currency), refunded);
        let mean = sales.mean_order_value.map(|mean| money(mean, sales.currency));
        row("Mean order", mean.unwrap_or_default(), String::new());
    }
    align(&mut table, &[1]);
    table
}

fn months(shop: &Shop) -> Table {
    let mut table = plain(
        &["Month", "Orders", "New", "Returning", "Revenue", ""],
        &[1, 2, 3, 4],
    );
    let revenue = || {
        shop.sales
            .months
            .iter()
            .map(|month| month.revenue_in(shop.currency))
    };
    let most = revenue().max().unwrap_or_default();
    for (of, revenue) in shop.sales.months.iter().zip(revenue()) {
        table.add_row([
            month(of.month),
            count(of.orders),
            count(of.new_buyers),
            count(of.returning_buyers),
            money(revenue, shop.currency),
            bar(revenue, most, 30),
        ]);
    }
    table
}

fn grid(shop: &Shop) -> Table {
    let mut table = Table::new();
    table
        .load_style(UTF8_FULL.with_rounded_corners().with_solid_inner_borders())
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(WIDTH);
    let cells = shop.scores.cells();
    for row in cells.chunks(5) {
        let name = Cell::new(format!("R {}", row[0].recency));
        let cells = row.iter().map(|cell| {
            Cell::new(format!(
                "{}\n{}",
                segment(cell.recency, cell.frequency),
                count(cell.customers)
            ))
        });
        table.add_row(std::iter::once(name).chain(cells));
    }
    let names = (1..=5).map(|frequency| Cell::new(format!("F {frequency}")));
    table.add_row(std::iter::once(Cell::new("")).chain(names));
    table
}

fn segments(shop: &Shop) -> Table {
    let mut table = plain(
        &["Segment", "Customers", "Share", "Spent", "Each", ""],
        &[1, 2, 3, 4],
    );
    let all = shop.scores.customers.len() as u64;
    let most = shop.scores.segments.iter().map(|segment| segment.customers).max();
    for segment in &shop.scores.segments {
        let customers = segment.customers;
        let each = segment.monetary.checked_div(customers.into());
        table.add_row([
            segment.name.clone(),
            count(customers),
            percent(share(customers, all)),
            money(segment.monetary, shop.currency),
            each.map_or_else(|| "–".to_owned(), |each| money(each, shop.currency)),
            bar(customers.into(), most.unwrap_or(0).into(), 20),
        ]);
    }
    table
}

fn best(shop: &Shop) -> Table {
    let mut table = plain(
        &["", "Customer", "Orders", "Last order", "Share", "Spent"],
        &[0, 2, 4, 5],
    );
    for (at, (one, label)) in shop.top.iter().enumerate() {
        table.add_row([
            (at + 1).to_string(),
            label.clone(),
            count(one.orders),
            one.last_order_at
                .map(|at| shop.day(at).to_string())
                .unwrap_or_default(),
            one.share.map(percent).unwrap_or_default(),
            money(one.spent, shop.currency),
        ]);
    }
    table
}

fn facts(shop: &Shop, star: &Star) -> Table {
    let mut table = plain(&[], &[]);
    for (name, value) in star.facts(shop) {
        table.add_row([name, value]);
    }
    align(&mut table, &[]);
    table
}

fn timeline(star: &Star) -> Table {
    let mut table = plain(&["Date", "What", "Amount"], &[2]);
    for event in &star.timeline {
        table.add_row([&event.when, &event.what, &event.figure]);
    }
    table
}

/// A bar of at most so many letters, as long as the part is of the whole, to the eighth of a letter.
fn bar(part: Decimal, whole: Decimal, most: usize) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let share = part.max(Decimal::ZERO).checked_div(whole).unwrap_or_default();
    let eighths = (share * Decimal::from(most * 8)).round();
    let eighths = usize::try_from(eighths).unwrap_or(0).min(most * 8);
    format!("{}{}", "█".repeat(eighths / 8), EIGHTHS[eighths % 8])
}
