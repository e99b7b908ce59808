//! The frame says of everybody what evaluation says, whatever is asked, and whatever was written since it was built.

use std::sync::Arc;

use proptest::prelude::*;

use super::draft::Limits;
use super::{Column, Frame};
use crate::base::{Clock as _, PartialDate, Result, Timestamp};
use crate::journal::{Head, UNWATCHED};
use crate::segment::evaluate::{self, Subject, Surroundings, World, evaluate};
use crate::segment::plan::{
    Aggregate, Arithmetic, Attribute, Comparison, Function, Interval, LeapDay, Measure, Node, Part, Past,
    Pattern, Plan, Reads, Rows, Scalar, Table, Type, Zone,
};
use crate::store::{View, WriteSet};
use crate::{
    Address, Channel, Consent, ConsentStatus, Crm, Currency, CustomerId, CustomerPatch, FieldKind, Gender,
    InteractionKind, LawfulBasis, Lifecycle, ManualClock, NewCategory, NewCustomer, NewField, NewInteraction,
    NewOrder, NewOrderLine, NewProduct, NewRefund, NewRefundLine, OpenOptions, OrderCancellation, OrderId,
    OrderPatch, Patch, PersonName, ProductId, ProductPatch, Role, Value,
};

/// 2026-01-10T12:00:00Z.
pub(super) const NOW: i64 = 1_768_046_400_000;
const DAY: i64 = 86_400_000;

/// A source of choices that repeats itself.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn maybe<T>(&mut self, value: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.below(4) > 0).then(|| value(self))
    }

    pub(super) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }

    fn word(&mut self) -> String {
        self.one(&["a", "b", "c", "de", "E", "fr", "z"]).to_owned()
    }

    fn at(&mut self) -> Timestamp {
        let days = self.below(400) as i64 * DAY;
        Timestamp::from_millis(NOW - days - self.below(3) as i64 * 3_600_000).unwrap()
    }
}

/// A shop that changes at random.
pub(super) struct Shop {
    pub(super) crm: Crm,
    clock: ManualClock,
    customers: Vec<CustomerId>,
    orders: Vec<OrderId>,
    products: Vec<ProductId>,
    pub(super) dice: Dice,
}

/// Segment 1: those of one country; segment 2: a list.
pub(super) struct Two;

impl Surroundings for Two {
    fn segment(&self, number: u32) -> Result<evaluate::Members> {
        Ok(if number == 1 {
            let country = Node::Attribute(Attribute::Country).into();
            let root = Node::Compare(Comparison::Equal, country, text("DE").into());
            evaluate::Members::Live(Arc::new(plan(root)))
        } else {
            evaluate::Members::Listed(Arc::new([1, 5, 9].into_iter().collect()))
        })
    }
}

pub(super) fn plan(root: Node) -> Plan {
    Plan {
        root,
        reads: Reads::default(),
        segments: Vec::new(),
        models: Vec::new(),
    }
}

pub(super) fn text(text: &str) -> Node {
    Node::Constant(Scalar::Text(text.into()))
}

fn texts(texts: &[&str]) -> Node {
    Node::Constant(Scalar::Texts(texts.iter().map(|text| Arc::from(*text)).collect()))
}

fn number(number: i64) -> Node {
    Node::Constant(Scalar::Number(number.into()))
}

/// A line: a product, or something that the catalogue does not know.
fn line(dice: &mut Dice) -> NewOrderLine {
    let price = match dice.below(200) {
        // Too long for a column.
        0 => crate::Decimal::from_i128_with_scale(12_345_678_901_234_567_890_123, 2),
        _ => crate::Decimal::new(dice.below(20_000) as i64, 2),
    };
    NewOrderLine {
        sku: dice.maybe(|dice| dice.one(&["tea", "cake", "cup", "a", ""]).to_owned()),
        name: dice.maybe(Dice::word),
        quantity: crate::Decimal::from(1 + dice.below(4) as i64 * dice.one(&[1, 1, 1, -1])),
        unit_price: price,
        ..NewOrderLine::default()
    }
}

impl Shop {
    pub(super) fn new(seed: u64, customers: usize) -> Self {
        let clock = ManualClock::at("2026-01-10T12:00:00Z").unwrap();
        let crm = OpenOptions::new()
            .clock(clock.clone())
            .time_zone("Europe/Berlin".parse().unwrap())
            .in_memory()
            .unwrap();
        for (key, kind) in [
            ("points", FieldKind::Decimal),
            ("vip", FieldKind::Bool),
            ("since", FieldKind::Date),
            ("seen", FieldKind::Timestamp),
            ("none", FieldKind::Text),
        ] {
            crm.fields().create(NewField::new(key, kind)).unwrap();
        }
        let mut likes = NewField::choice("likes", ["tea", "cake"]);
        likes.kind = FieldKind::Choices;
        crm.fields().create(likes).unwrap();
        let mut shop = Self {
            crm,
            clock,
            customers: Vec::new(),
            orders: Vec::new(),
            products: Vec::new(),
            dice: Dice::new(seed),
        };
        let category = |name| shop.crm.categories().create(NewCategory::new(name)).unwrap().id;
        let all = category("all");
        for name in ["tea", "cake", "cup"] {
            let product = NewProduct::new(name).sku(name).category(category(name));
            let product = product.category(all);
            shop.products
                .push(shop.crm.products().create(product).unwrap().id);
        }
        for _ in 0..customers {
            shop.create();
        }
        for _ in 0..customers * 4 {
            shop.change();
        }
        shop
    }

    fn create(&mut self) {
        let dice = &mut self.dice;
        let custom = [
            (
                "points",
                Value::Decimal(crate::Decimal::new(dice.below(300) as i64, dice.below(3) as u32)),
            ),
            ("vip", Value::Bool(dice.below(2) == 0)),
            ("since", Value::Date(dice.at().utc_date())),
            ("seen", Value::Timestamp(dice.at())),
            ("likes", Value::Texts(vec![dice.one(&["tea", "cake"]).into()])),
        ];
        let custom = custom
            .into_iter()
            .filter_map(|(key, value)| dice.maybe(|_| (key.to_owned(), value)));
        let custom = custom.collect();
        let birthday = match dice.below(3) {
            0 => PartialDate::gregorian(None, 2, 29),
            1 => PartialDate::gregorian(Some(1970 + dice.below(50) as i16), 1 + dice.below(12) as u8, 11),
            _ => PartialDate::chinese_lunar(Some(1990), 12, 1 + dice.below(29) as u8),
        };
        let new = NewCustomer {
            name_parts: dice.maybe(|dice| PersonName {
                given: dice.maybe(Dice::word),
                family: dice.maybe(Dice::word),
                ..PersonName::default()
            }),
            addresses: vec![Address {
                country: dice.maybe(|dice| dice.one(&["DE", "CN", "FR"]).to_owned()),
                city: dice.maybe(Dice::word),
                ..Address::default()
            }],
            birthday: dice.maybe(|_| birthday),
            gender: dice.maybe(|dice| dice.one(&[Gender::Female, Gender::Male])),
            language: dice.maybe(|_| "de".into()),
            time_zone: dice.maybe(|dice| dice.one(&["Asia/Shanghai", "America/New_York"]).to_owned()),
            tags: (0..dice.below(4)).map(|_| dice.word()).collect(),
            roles: vec![dice.one(&[Role::Customer, Role::Partner])],
            custom,
            ..NewCustomer::person("Ada")
        };
        self.customers.push(self.crm.customers().create(new).unwrap().id);
    }

    /// Changes something; what the shop refuses stays as it is.
    pub(super) fn change(&mut self) {
        let dice = &mut self.dice;
        let id = self.customers[dice.below(self.customers.len() as u64) as usize];
        let crm = &self.crm;
        match dice.below(15) {
            0 => {
                let status = dice.one(&[ConsentStatus::Granted, ConsentStatus::Withdrawn]);
                let consent = Consent {
                    purpose: dice.one(&["news", "ads"]).into(),
                    channel: dice.one(&[Channel::Email, Channel::Sms]),
                    status,
                    basis: LawfulBasis::Consent,
                    proof: None,
                    at: self.clock.now(),
                };
                let _ = crm.customers().record_consent(id, consent);
            }
            1 => {
                let patch = CustomerPatch {
                    lifecycle: Some(dice.one(&[Lifecycle::Lead, Lifecycle::Customer])),
                    occupation: Patch::Set(dice.word()),
                    ..CustomerPatch::default()
                };
                let _ = crm.customers().update(id, patch);
            }
            2 if dice.below(3) == 0 => {
                let _ = crm.customers().delete(id, None);
            }
            3 => {
                let _ = crm.customers().restore(id, None);
            }
            4 => {
                let view = NewInteraction {
                    at: Some(dice.at()),
                    ..NewInteraction::with(id, InteractionKind::PageView)
                };
                let _ = crm.interactions().record(view);
            }
            5 if !self.orders.is_empty() => {
                let order = self.orders[dice.below(self.orders.len() as u64) as usize];
                let patch = OrderPatch {
                    customer_id: Patch::Set(id),
                    ..OrderPatch::default()
                };
                let _ = crm.orders().update(order, patch);
            }
            6 if !self.orders.is_empty() => {
                let order = self.orders[dice.below(self.orders.len() as u64) as usize];
                let _ = crm.orders().delete(order, None);
            }
            7 => {
                let _ = crm.customers().add_tags(id, &[dice.word()]);
            }
            8 if dice.below(8) == 0 => self.create(),
            12 if !self.orders.is_empty() => {
                let order = self.orders[dice.below(self.orders.len() as u64) as usize];
                let _ = crm.orders().cancel(order, OrderCancellation::default());
            }
            13 if !self.orders.is_empty() => {
                let refund = NewRefund {
                    lines: vec![NewRefundLine {
                        line: 1,
                        quantity: 1.into(),
                        amount: None,
                    }],
                    ..NewRefund::default()
                };
                let order = self.orders[dice.below(self.orders.len() as u64) as usize];
                let _ = crm.orders().refund(order, refund);
            }
            14 if dice.below(4) == 0 => {
                let patch = ProductPatch {
                    name: Some(dice.word()),
                    ..ProductPatch::default()
                };
                let _ = crm.products().update(dice.one(&self.products), patch);
            }
            _ => {
                let lines = (0..=dice.below(3)).map(|_| line(dice)).collect();
                let order = NewOrder {
                    channel: dice.maybe(|dice| dice.one(&[Channel::Email, Channel::Phone])),
                    source: dice.maybe(Dice::word),
                    shipping: crate::Decimal::new(dice.below(3) as i64 * 5, dice.below(3) as u32),
                    ..NewOrder::new(dice.one(&[Currency::EUR, Currency::USD]), lines)
                };
                let order = order.customer(id).placed_at(dice.at());
                self.orders
                    .extend(crm.orders().create(order).map(|order| order.id));
            }
        }
    }

    /// Puts a frame of the newest state into the file.
    pub(super) fn store(&self, frame: &Frame) {
        let rows = |view: &View| Ok(WriteSet::Run(frame.to_rows(view, &Head::read(view)?)?));
        self.crm.inner.engine.update(&mut |view| rows(view)).unwrap();
    }

    /// The one in the file.
    pub(super) fn stored(&self) -> Option<Frame> {
        Frame::stored(&self.view(), usize::MAX, UNWATCHED)
            .unwrap()
            .map(|(frame, _)| frame)
    }

    pub(super) fn view(&self) -> View {
        self.crm.inner.engine.view().unwrap()
    }

    /// Brings the frame up to the shop, by one that is built anew if need be.
    pub(super) fn refresh(&self, frame: &mut Frame) {
        let view = self.view();
        if !frame.catch_up(&view).unwrap() {
            *frame = Frame::build_within(&view, frame.limits, UNWATCHED)
                .unwrap()
                .unwrap();
        }
    }

    /// The frame says of everybody what evaluation says.
    fn check(&self, frame: &Frame, node: &Node) -> std::result::Result<(), TestCaseError> {
        self.check_plan(frame, &plan(node.clone()))
    }

    pub(super) fn check_plan(&self, frame: &Frame, plan: &Plan) -> std::result::Result<(), TestCaseError> {
        let view = self.view();
        let world = World::new(&view, self.crm.time_zone(), &Two);
        for days in [-30, 0, 1, 200] {
            let at = Timestamp::from_millis(NOW + days * DAY).unwrap();
            let mut members = frame.select(plan, &world, at).unwrap();
            prop_assert_eq!(frame.count(plan, &world, at).unwrap(), members.count());
            for owner in frame.dirty() {
                if evaluate(plan, &Subject::new(&world, owner), at).unwrap().truth == Some(true) {
                    members.set(owner as usize);
                }
            }
            for owner in 0..self.customers.len() as u32 + 2 {
                let said = evaluate(plan, &Subject::new(&world, owner), at).unwrap();
                prop_assert_eq!(
                    members.get(owner as usize),
                    said.truth == Some(true),
                    "customer {} on day {}: {:?}",
                    owner,
                    days,
                    plan.root
                );
            }
        }
        Ok(())
    }
}

pub(super) const SMALL: Limits = Limits {
    codes: 6,
    buckets: 4,
    part: 10,
    bytes: 1 << 20,
};

fn attribute(of: &[Attribute]) -> impl Strategy<Value = Node> + use<> {
    prop::sample::select(of.to_vec()).prop_map(Node::Attribute)
}

fn custom(key: &str, of: Type) -> Attribute {
    Attribute::Custom(key.into(), of)
}

fn ago() -> impl Strategy<Value = Node> {
    (0..400, 0..14).prop_map(|(days, months)| {
        let interval = Interval {
            months,
            days,
            millis: 0,
        };
        let interval = Node::Constant(Scalar::Interval(interval)).into();
        Node::Arithmetic(Arithmetic::Subtract, Node::Now.into(), interval)
    })
}

/// Pairs of steps of one type.
fn pairs() -> impl Strategy<Value = (Node, Node)> {
    let words = || {
        let texts = attribute(&[
            Attribute::Country,
            Attribute::City,
            Attribute::GivenName,
            Attribute::Occupation,
            Attribute::Kind,
            Attribute::Lifecycle,
            Attribute::Gender,
            Attribute::Name,
            Attribute::Region,
            custom("none", Type::Text),
            custom("nobody's", Type::Text),
        ]);
        prop_oneof![
            3 => texts,
            3 => prop::sample::select(&["DE", "CN", "a", "de", "", "zz", "lead", "customer"][..]).prop_map(text),
            1 => Just(Node::Constant(Scalar::Null)),
        ]
    };
    let numbers = || {
        let figures = attribute(&[
            Attribute::OrderCount,
            Attribute::OrderDays,
            Attribute::InteractionCount,
            Attribute::Spent(Currency::EUR),
            Attribute::Balance(Currency::USD),
            Attribute::Refunded(Currency::EUR),
            Attribute::Spent(Currency::GBP),
            custom("points", Type::Number),
        ]);
        let count = Aggregate {
            measure: Measure::Count,
            rows: Rows {
                table: Table::Orders,
                filter: None,
            },
            of: None,
        };
        let leaf = prop_oneof![
            5 => figures,
            4 => (-3..200_i64).prop_map(number),
            1 => Just(Node::Aggregate(Box::new(count))),
            1 => Just(Node::Call(Function::Length, vec![Node::Attribute(Attribute::Tags)])),
            1 => Just(Node::Call(
                Function::Extract(Part::Month, Zone::Customer),
                vec![Node::Attribute(Attribute::LastOrderAt)],
            )),
        ];
        // What moves with the clock is in no division: the check refuses it.
        let age = Node::Call(Function::Age, vec![Node::Attribute(Attribute::Birthday)]);
        let how = prop::sample::select(vec![Arithmetic::Add, Arithmetic::Multiply, Arithmetic::Divide]);
        prop_oneof![
            1 => Just(age),
            4 => leaf.clone(),
            1 => (how, leaf.clone(), leaf)
                .prop_map(|(how, a, b)| Node::Arithmetic(how, a.into(), b.into())),
        ]
    };
    let instants = || {
        let stamps = attribute(&[
            Attribute::FirstOrderAt,
            Attribute::LastOrderAt,
            Attribute::CreatedAt,
            Attribute::LastInteractionAt,
            custom("seen", Type::Instant),
        ]);
        prop_oneof![3 => stamps, 2 => ago(), 1 => Just(Node::Now)]
    };
    let dates = || {
        let born = Node::Attribute(Attribute::Birthday);
        prop_oneof![
            attribute(&[custom("since", Type::Date)]),
            Just(Node::Today(Zone::Business)),
            Just(Node::Call(Function::NextAnniversary(LeapDay::March1), vec![born])),
            instants().prop_map(|at| Node::Call(Function::DateOf(Zone::Business), vec![at])),
        ]
    };
    prop_oneof![
        (words(), words()),
        (numbers(), numbers()),
        (instants(), instants()),
        (dates(), dates()),
    ]
}

fn nodes() -> impl Strategy<Value = Node> {
    let comparisons = || {
        prop::sample::select(vec![
            Comparison::Equal,
            Comparison::NotEqual,
            Comparison::Less,
            Comparison::LessOrEqual,
            Comparison::Greater,
            Comparison::GreaterOrEqual,
        ])
    };
    let word = || prop::sample::select(&["a", "b", "de", "zz", "tea", "partner"][..]);
    let arrays = || attribute(&[Attribute::Tags, Attribute::Roles, custom("likes", Type::Texts)]);
    let pattern = Pattern {
        source: "%e%".into(),
        regex: regex::Regex::new("(?i)e").unwrap(),
    };
    let like = move |node: Node| Node::Like(node.into(), pattern.clone());
    let given = Node::Attribute(Attribute::GivenName);
    let leaf = prop_oneof![
        6 => (comparisons(), pairs()).prop_map(|(how, (a, b))| Node::Compare(how, a.into(), b.into())),
        2 => (pairs(), pairs()).prop_map(|((a, b), (c, _))| Node::In(a.into(), vec![b, c])),
        1 => pairs().prop_map(|(a, _)| Node::IsNull(a.into())),
        1 => arrays().prop_map(|array| Node::IsNull(array.into())),
        1 => pairs().prop_map(move |(a, _)| like(a)),
        1 => (comparisons(), word(), arrays(), any::<bool>()).prop_map(|(how, word, array, any)| {
            let (word, array) = (text(word).into(), array.into());
            if any { Node::Any(how, word, array) } else { Node::All(how, word, array) }
        }),
        1 => (word(), word(), arrays(), any::<bool>()).prop_map(|(a, b, array, all)| {
            let (array, texts) = (array.into(), texts(&[a, b]).into());
            if all { Node::Holds(array, texts) } else { Node::Overlaps(texts, array) }
        }),
        1 => (prop::option::of(Just("news")), prop::option::of(Just(Channel::Email)))
            .prop_map(|(purpose, channel)| Node::HasConsent(purpose.map(Arc::from), channel)),
        1 => (1..3_u32).prop_map(Node::InSegment),
        1 => (1..5_u32).prop_map(|of| {
            let bucket = Node::Bucket { salt: "s".into(), of };
            Node::Compare(Comparison::Less, bucket.into(), number(2).into())
        }),
        1 => Just(Node::Attribute(custom("vip", Type::Bool))),
        1 => Just(Node::Call(Function::StartsWith, vec![given, text("d")])),
        1 => Just(Node::Past(Past::Since { field: "lifecycle" }))
            .prop_map(|since| Node::Compare(Comparison::Less, since.into(), Node::Now.into())),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(Node::And),
            prop::collection::vec(inner.clone(), 1..4).prop_map(Node::Or),
            inner.clone().prop_map(|node| Node::Not(node.into())),
            (inner.clone(), inner.clone(), inner)
                .prop_map(|(a, b, c)| Node::Case(vec![(a, b)], Some(c.into()))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Before and after changes, read from the file, and once it is built anew, whether columns are exact or in buckets.
    #[test]
    fn the_frame_says_what_evaluation_says(
        seed in any::<u64>(),
        is_small in any::<bool>(),
        plans in prop::collection::vec(nodes(), 12),
    ) {
        let mut shop = Shop::new(seed, 40);
        let limits = if is_small { SMALL } else { Limits::default() };
        let mut frame = Frame::build_within(&shop.view(), limits, UNWATCHED).unwrap().unwrap();
        for node in &plans {
            shop.check(&frame, node)?;
        }
        for _ in 0..12 {
            shop.change();
        }
        shop.refresh(&mut frame);
        for node in &plans {
            shop.check(&frame, node)?;
        }
        shop.store(&frame);
        prop_assert_eq!(Frame::check_stored(&shop.view(), usize::MAX), Ok(None));
        for _ in 0..3 {
            shop.change();
        }
        let mut frame = shop.stored().unwrap();
        shop.refresh(&mut frame);
        for node in &plans {
            shop.check(&frame, node)?;
        }
        let frame = Frame::build_within(&shop.view(), limits, UNWATCHED).unwrap().unwrap();
        prop_assert_eq!(frame.dirty.count(), 0);
        for node in &plans {
            shop.check(&frame, node)?;
        }
    }
}

#[test]
fn a_new_field_gets_a_column() {
    let shop = Shop::new(1, 10);
    let mut frame = Frame::build(&shop.view(), usize::MAX, UNWATCHED)
        .unwrap()
        .unwrap();
    shop.crm
        .fields()
        .create(NewField::new("size", FieldKind::Integer))
        .unwrap();
    shop.refresh(&mut frame);
    let size = Attribute::Custom("size".into(), Type::Number);
    assert!(matches!(frame.column(&size), Some(Column::Coded(_))));
}

#[test]
fn many_changes_make_a_new_frame() {
    let shop = Shop::new(2, 10);
    let mut frame = Frame::build(&shop.view(), usize::MAX, UNWATCHED)
        .unwrap()
        .unwrap();
    shop.crm
        .write(|tx| {
            for number in 0..1_500 {
                tx.customers().create(NewCustomer::person(format!("{number}")))?;
            }
            Ok(())
        })
        .unwrap();
    let last = Timestamp::from_millis(NOW).unwrap();
    shop.refresh(&mut frame);
    assert_eq!(frame.dirty.count(), 0);
    let view = shop.view();
    let world = World::new(&view, shop.crm.time_zone(), &Two);
    let everybody = plan(Node::Constant(Scalar::Bool(true)));
    let living = frame.count(&everybody, &world, last).unwrap();
    assert_eq!(living, frame.clean.count());
    assert!(living >= 1_500);
}
