//! Thresholds over windows say what the window's rows come to, at every instant, and as long as is told.

use std::time::Duration;

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;

/// An order, or a return where the quantity is negative, so many hours after the beginning.
#[derive(Debug, Clone, Copy)]
struct Placed {
    hour: i64,
    quantity: i64,
    is_shoe: bool,
}

#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
#[derive(Debug, Clone)]
struct Asked {
    orders: Vec<Placed>,
    zone: &'static str,
    /// Days and hours of the window.
    window: (i32, i64),
    is_strict: bool,
    sums: bool,
    only_shoes: bool,
    how: Comparison,
    number: i64,
    is_second: bool,
}

const HOUR: i64 = 3_600_000;
const HALF_AN_HOUR: Duration = Duration::from_secs(1_800);
/// Clocks are set back in Berlin two days later.
const BEGIN: &str = "2026-10-23T00:00:00Z";

fn later(hours: i64) -> Timestamp {
    Timestamp::saturating_from_millis(at(BEGIN).as_millis() + hours * HOUR)
}

fn asked() -> impl Strategy<Value = Asked> {
    let placed = (
        0..120_i64,
        prop_oneof![5 => 1..4_i64, 1 => -2..0_i64],
        any::<bool>(),
    );
    let placed = placed.prop_map(|(hour, quantity, is_shoe)| Placed {
        hour,
        quantity,
        is_shoe,
    });
    let how = prop_oneof![
        Just(Comparison::Less),
        Just(Comparison::LessOrEqual),
        Just(Comparison::Greater),
        Just(Comparison::GreaterOrEqual),
    ];
    (
        prop::collection::vec(placed, 0..14),
        prop_oneof![Just("UTC"), Just("Europe/Berlin")],
        prop_oneof![Just((2, 0)), Just((0, 30)), Just((1, 12))],
        prop::array::uniform4(any::<bool>()),
        how,
        -1..12_i64,
    )
        .prop_map(
            |(orders, zone, window, [is_strict, sums, only_shoes, is_second], how, number)| Asked {
                orders,
                zone,
                window,
                is_strict,
                sums,
                only_shoes,
                how,
                number,
                is_second,
            },
        )
}

impl Asked {
    fn node(&self) -> Node {
        let (days, hours) = self.window;
        let bound = if self.is_strict {
            Comparison::Greater
        } else {
            Comparison::GreaterOrEqual
        };
        let bound = compare(bound, Node::Column(Column::PlacedAt), ago(0, days, hours * HOUR));
        let filter = if self.only_shoes {
            Node::And(vec![equal(Node::Column(Column::Source), text("shoes")), bound])
        } else {
            bound
        };
        let rows = rows(Table::Orders, Some(filter));
        let measured = if self.sums {
            aggregate(Measure::Sum, rows, Some(Node::Column(Column::Total)))
        } else {
            aggregate(Measure::Count, rows, None)
        };
        if self.is_second {
            compare(flipped(self.how), number(self.number), measured)
        } else {
            compare(self.how, measured, number(self.number))
        }
    }

    /// By the definition: whatever is in the window then.
    fn truth(&self, zone: &TimeZone, at: Timestamp) -> Option<bool> {
        let (days, hours) = self.window;
        let start = super::super::calendar::shift(at, interval(0, -days, -hours * HOUR), zone);
        let within = |order: &&Placed| {
            let placed_at = later(order.hour);
            let passes = if self.is_strict {
                placed_at > start
            } else {
                placed_at >= start
            };
            passes && (order.is_shoe || !self.only_shoes)
        };
        let rows: Vec<i64> = self
            .orders
            .iter()
            .filter(within)
            .map(|order| order.quantity)
            .collect();
        let measured = match (self.sums, rows.len()) {
            (true, 0) => return None,
            (true, _) => rows.iter().sum(),
            (false, count) => i64::try_from(count).unwrap(),
        };
        Some(holds(
            self.how,
            Decimal::from(measured).cmp(&Decimal::from(self.number)),
        ))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_threshold_over_a_window_is_what_its_rows_come_to(asked in asked()) {
        let shop = Shop::new(asked.zone, NewCustomer::person("Ada"));
        shop.clock.set(later(0));
        for order in &asked.orders {
            let line = NewOrderLine::new("TEA", order.quantity, 1);
            let new = NewOrder {
                source: order.is_shoe.then(|| "shoes".to_owned()),
                ..NewOrder::new(Currency::EUR, vec![line]).customer(shop.ada).placed_at(later(order.hour))
            };
            shop.crm.orders().create(new).unwrap();
        }
        let plan = plan(asked.node());
        let zone = shop.crm.time_zone();
        let instant = |half: u32| later(0).saturating_add(HALF_AN_HOUR * half);
        let mut promised: Option<(Option<bool>, Option<Timestamp>)> = None;
        for half in 0..400 {
            let now = instant(half);
            let verdict = shop.verdict(&plan, now);
            prop_assert_eq!(verdict.truth, asked.truth(zone, now), "{}", now);
            if let Some((truth, until)) = promised
                && until.is_none_or(|until| now < until)
            {
                prop_assert_eq!(verdict.truth, truth, "promised until {:?}, at {}", until, now);
                continue;
            }
            promised = Some((verdict.truth, verdict.until));
            // Hours are as long where clocks are set back.
            if (asked.zone == "UTC" || asked.window.0 == 0) && asked.orders.iter().all(|order| order.quantity > 0) {
                // It is not promised for less long than it is so.
                let mut later = (half + 1..400).map(instant);
                let change = later.find(|then| asked.truth(zone, *then) != verdict.truth);
                let is_exact = match change {
                    Some(change) => verdict.until.is_some_and(|until| until > change.saturating_sub(HALF_AN_HOUR)),
                    None => verdict.until.is_none(),
                };
                prop_assert!(is_exact, "{:?} at {}", verdict, now);
            }
        }
    }
}
