//! Measures over columns say of everybody what evaluation says.

use proptest::prelude::*;

use crate::Timestamp;
use crate::base::TimeZone;
use crate::journal::UNWATCHED;
use crate::segment::evaluate::World;
use crate::segment::frame::Frame;
use crate::segment::frame::compile::Compiler;
use crate::segment::frame::draft::Limits;
use crate::segment::frame::tests::{Dice, SMALL, Shop, Two};
use crate::segment::language::{Context, compile};
use crate::segment::plan::Plan;

fn plan_of(text: &str) -> Plan {
    let context = Context {
        fields: &[],
        segments: &|_| Some(1),
        models: &|_| None,
        model_names: None,
        zone: &"Europe/Berlin".parse::<TimeZone>().unwrap(),
    };
    compile(text, &context).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// A condition on a row.
fn condition(dice: &mut Dice, is_of_lines: bool) -> String {
    let how = dice.one(&["=", "<>", "<", "<=", ">", ">="]);
    let days = dice.below(420);
    let number = dice.below(120);
    match dice.below(if is_of_lines { 15 } else { 9 }) {
        0 => format!("placed_at {how} now() - INTERVAL '{days} days'"),
        1 => "placed_at >= DATE_TRUNC('month', now()) AND placed_at < now()".into(),
        2 => dice
            .one(&["status = 'cancelled'", "status <> 'cancelled'"])
            .into(),
        3 => format!("currency {how} 'EUR'"),
        4 => dice
            .one(&[
                "channel IS NULL",
                "channel IN ('email', 'sms')",
                "NOT channel = 'phone'",
            ])
            .into(),
        5 => dice
            .one(&[
                "source LIKE '%e%'",
                "source IS NOT NULL",
                "source > 'b' OR channel = 'email'",
            ])
            .into(),
        6 => format!("total {how} {number}.50"),
        7 => format!("net BETWEEN {number} AND {}", number * 3),
        // What no column answers.
        8 => dice
            .one(&[
                "placed_at::date = today()",
                "net < total",
                "customer.country = 'DE'",
            ])
            .into(),
        9 => format!("category = '{}'", dice.one(&["tea", "all", "none", "de"])),
        10 => format!("sku {how} '{}'", dice.one(&["tea", "a", "zz"])),
        11 => format!("product IN ('{}', 'tea')", dice.one(&["a", "fr", "cup"])),
        12 => format!("quantity {how} {}", dice.below(4)),
        13 => format!("unit_price {how} {number}"),
        _ => format!("NOT (line_total {how} {number} OR category = 'cup')"),
    }
}

fn filter(dice: &mut Dice, is_of_lines: bool) -> String {
    let mut text = String::new();
    for at in 0..dice.below(4) {
        let both = if at == 0 {
            ""
        } else {
            dice.one(&[" AND ", " AND ", " OR "])
        };
        let not = dice.one(&["", "", "NOT "]);
        text.extend([both, not, "(", &condition(dice, is_of_lines), ")"]);
    }
    if text.is_empty() {
        text
    } else {
        format!(" FILTER (WHERE {text})")
    }
}

/// A question about orders or lines.
fn question(dice: &mut Dice) -> String {
    let is_of_lines = dice.below(2) == 0;
    let table = if is_of_lines { "order_lines" } else { "orders" };
    let number = dice.one(&["total", "net"]);
    let number = if is_of_lines {
        dice.one(&["quantity", "unit_price", "line_total"])
    } else {
        number
    };
    let word = dice.one(&["status", "source", "channel", "currency"]);
    let word = if is_of_lines {
        dice.one(&["sku", "product", word])
    } else {
        word
    };
    let rows = filter(dice, is_of_lines);
    let how = dice.one(&["=", "<>", "<", "<=", ">", ">="]);
    let (small, large, days) = (dice.below(4), dice.below(300), dice.below(400));
    let text = match dice.below(13) {
        0 | 1 => format!("COUNT({table}){rows} {how} {small}"),
        2 => format!("COUNT({table}.{word}){rows} {how} {small}"),
        3 => format!("COUNT(DISTINCT {table}.{word}){rows} {how} {small}"),
        4 => format!("COUNT(DISTINCT {table}.id){rows} {how} {small}"),
        5 => format!("SUM({table}.{number}){rows} {how} {large}"),
        6 => format!(
            "COALESCE(SUM({table}.{number}){rows}, 0) {how} {}",
            large - large % 7
        ),
        7 => format!(
            "AVG({table}.{number}){rows} {how} {}",
            dice.one(&["12.5", "100", "2"])
        ),
        8 => format!(
            "{}({table}.{number}){rows} {how} {large}",
            dice.one(&["MIN", "MAX", "FIRST", "LAST"])
        ),
        9 => format!(
            "{}({table}.placed_at){rows} {how} now() - INTERVAL '{days} days'",
            dice.one(&["MIN", "MAX", "FIRST", "LAST"])
        ),
        10 => {
            let value = match word {
                "status" => "cancelled",
                "channel" => "email",
                "currency" => "EUR",
                _ => "a",
            };
            let how = dice.one(&["=", "<>"]);
            format!(
                "{}({table}.{word}){rows} {how} '{value}'",
                dice.one(&["FIRST", "LAST"])
            )
        }
        11 => format!(
            "{}({table}.{number}){rows} IS NULL",
            dice.one(&["SUM", "AVG", "FIRST"])
        ),
        _ => format!("stopped(COUNT({table}){rows}, INTERVAL '{days} days 1 hour')"),
    };
    match dice.below(4) {
        0 => format!("NOT {text}"),
        1 => format!("{text} AND country = 'DE'"),
        2 => format!("order_count > 3 OR {text}"),
        _ => text,
    }
}

proptest! {
    // A seed does not shrink.
    #![proptest_config(ProptestConfig {
        cases: 16,
        max_shrink_iters: 0,
        ..ProptestConfig::default()
    })]

    #[test]
    fn columns_say_what_evaluation_says(seed in any::<u64>(), is_small in any::<bool>()) {
        let mut shop = Shop::new(seed, 30);
        for _ in 0..150 {
            shop.change();
        }
        let limits = if is_small { SMALL } else { Limits::default() };
        let mut frame = Frame::build_within(&shop.view(), limits, UNWATCHED).unwrap().unwrap();
        let plans: Vec<Plan> = (0..16).map(|_| plan_of(&question(&mut shop.dice))).collect();
        for plan in &plans {
            shop.check_plan(&frame, plan)?;
        }
        for _ in 0..10 {
            shop.change();
        }
        shop.refresh(&mut frame);
        for plan in &plans {
            shop.check_plan(&frame, plan)?;
        }
    }
}

/// Whether the question is answered without asking single customers.
fn is_compiled(shop: &Shop, frame: &Frame, text: &str) -> bool {
    let view = shop.view();
    let world = World::new(&view, shop.crm.time_zone(), &Two);
    let at = Timestamp::from_millis(1_768_046_400_000).unwrap();
    !Compiler::new(frame, &world, at)
        .plan(&plan_of(text))
        .unwrap()
        .asks()
}

#[test]
fn common_questions_need_no_single_customers() {
    let shop = Shop::new(3, 40);
    let frame = Frame::build(&shop.view(), usize::MAX, UNWATCHED)
        .unwrap()
        .unwrap();
    for text in [
        "COUNT(order_lines) FILTER (WHERE category = 'tea' AND placed_at >= now() - INTERVAL '30 days') >= 2",
        "COUNT(orders) FILTER (WHERE placed_at BETWEEN '2025-01-01' AND '2025-06-30') BETWEEN 1 AND 3",
        "COUNT(DISTINCT order_lines.sku) FILTER (WHERE status <> 'cancelled') > 1",
        "COUNT(DISTINCT order_lines.id) FILTER (WHERE product ILIKE '%e%') > 1",
        "LAST(orders.channel) = 'email' OR FIRST(order_lines.sku) = 'tea'",
        "MAX(orders.placed_at) FILTER (WHERE channel = 'email') < now() - INTERVAL '1 month'",
        "never(orders) OR stopped(orders, INTERVAL '90 days')",
    ] {
        assert!(is_compiled(&shop, &frame, text), "{text}");
    }
    for text in [
        "COUNT(interactions) > 2",
        "COUNT(orders) FILTER (WHERE net < total) > 1",
        "regularly(orders, 1, 'month', 2, 3)",
    ] {
        assert!(!is_compiled(&shop, &frame, text), "{text}");
    }
}

#[test]
fn without_room_single_customers_are_asked() {
    let shop = Shop::new(4, 40);
    let text = "COUNT(order_lines) FILTER (WHERE quantity > 1) >= 2";
    let roomy = Frame::build(&shop.view(), usize::MAX, UNWATCHED)
        .unwrap()
        .unwrap();
    let profiles = roomy.memory();
    assert!(is_compiled(&shop, &roomy, text));
    assert!(roomy.memory() > profiles);
    let limits = Limits {
        bytes: profiles + 100,
        ..Limits::default()
    };
    let narrow = Frame::build_within(&shop.view(), limits, UNWATCHED)
        .unwrap()
        .unwrap();
    assert!(!is_compiled(&shop, &narrow, text));
    assert_eq!(narrow.memory(), profiles);
    shop.check_plan(&narrow, &plan_of(text)).unwrap();
}
