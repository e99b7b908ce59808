//! What expressions say, and until when.

mod fuzz;
mod says;
mod scores;
mod threshold;
mod until;

use std::sync::Arc;

use super::*;
use crate::base::{Code, Error, PartialDate, TimeZone};
use crate::journal::Source as _;
use crate::segment::plan::*;
use crate::{
    Channel, Consent, ConsentStatus, Crm, Currency, CustomerId, CustomerPatch, InteractionKind, LawfulBasis,
    Lifecycle, ManualClock, NewCustomer, NewInteraction, NewOrder, NewOrderLine, OpenOptions,
};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A shop with one customer.
struct Shop {
    crm: Crm,
    clock: ManualClock,
    ada: CustomerId,
}

/// Segment 1: no order within 90 days; segment 2: a list with the first customer on it.
struct Two;

impl Surroundings for Two {
    fn segment(&self, number: u32) -> Result<Members> {
        match number {
            1 => Ok(Members::Live(Arc::new(plan(less(last_order(), ago(0, 90, 0)))))),
            2 => Ok(Members::Listed(Arc::new([1, 5].into_iter().collect()))),
            _ => Err(Error::new(Code::NotFound)),
        }
    }
}

impl Shop {
    fn new(zone: &str, ada: NewCustomer) -> Self {
        let clock = ManualClock::at("2026-01-10T12:00:00Z").unwrap();
        let crm = OpenOptions::new()
            .clock(clock.clone())
            .time_zone(zone.parse().unwrap())
            .in_memory()
            .unwrap();
        let ada = crm.customers().create(ada).unwrap().id;
        Self { crm, clock, ada }
    }

    fn ada() -> Self {
        Self::new("UTC", NewCustomer::person("Ada"))
    }

    fn order(&self, placed_at: Timestamp, sku: &str, price: i64) {
        let line = NewOrderLine::new(sku, 1, price);
        let order = NewOrder::new(Currency::EUR, vec![line]);
        let order = order.customer(self.ada).placed_at(placed_at);
        self.crm.orders().create(order).unwrap();
    }

    fn page_view(&self, when: &str) {
        let view = NewInteraction {
            at: Some(at(when)),
            ..NewInteraction::with(self.ada, InteractionKind::PageView)
        };
        self.crm.interactions().record(view).unwrap();
    }

    fn verdict(&self, plan: &Plan, at: Timestamp) -> Verdict {
        let zone = self.crm.time_zone();
        let verdict = (&self.crm).read(|reader| {
            let world = World::new(reader, zone, &Two);
            evaluate(plan, &Subject::new(&world, 1), at)
        });
        verdict.unwrap()
    }

    #[track_caller]
    fn check(&self, node: Node, now: &str, truth: Option<bool>, until: Option<&str>) {
        let verdict = self.verdict(&plan(node), at(now));
        assert_eq!((verdict.truth, verdict.until), (truth, until.map(at)));
    }
}

fn plan(root: Node) -> Plan {
    Plan {
        root,
        reads: Reads::default(),
        segments: Vec::new(),
        models: Vec::new(),
    }
}

fn last_order() -> Node {
    Node::Attribute(Attribute::LastOrderAt)
}

fn number(number: i64) -> Node {
    Node::Constant(Scalar::Number(number.into()))
}

fn text(text: &str) -> Node {
    Node::Constant(Scalar::Text(text.into()))
}

fn interval(months: i32, days: i32, millis: i64) -> Interval {
    Interval { months, days, millis }
}

/// `now() - INTERVAL …`
fn ago(months: i32, days: i32, millis: i64) -> Node {
    let by = Node::Constant(Scalar::Interval(interval(months, days, millis)));
    Node::Arithmetic(Arithmetic::Subtract, Node::Now.into(), by.into())
}

fn compare(how: Comparison, a: Node, b: Node) -> Node {
    Node::Compare(how, a.into(), b.into())
}

fn less(a: Node, b: Node) -> Node {
    compare(Comparison::Less, a, b)
}

fn at_least(a: Node, b: Node) -> Node {
    compare(Comparison::GreaterOrEqual, a, b)
}

fn equal(a: Node, b: Node) -> Node {
    compare(Comparison::Equal, a, b)
}

fn rows(table: Table, filter: Option<Node>) -> Rows {
    Rows {
        table,
        filter: filter.map(Box::new),
    }
}

fn aggregate(measure: Measure, rows: Rows, of: Option<Node>) -> Node {
    Node::Aggregate(Box::new(Aggregate { measure, rows, of }))
}

fn orders_since(start: Node) -> Rows {
    rows(
        Table::Orders,
        Some(at_least(Node::Column(Column::PlacedAt), start)),
    )
}
