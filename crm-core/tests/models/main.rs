//! Fitted models over a store: the published figures of a real shop, versions, and segments that ask them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails panics")]

mod occasions;

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use crm_core::clv::{PurchaseModel, PurchaseModelKind};
use crm_core::{
    Clock as _, ClvSpec, Code, Column, Crm, Currency, Decimal, Error, ImportOptions, ManualClock,
    MembershipChange, Model, ModelKind, ModelParameters, ModelQuery, ModelScore, ModelSpec, NewCustomer,
    NewExchangeRate, NewModel, NewOrder, NewOrderLine, NewSegment, OpenOptions, OrderMapping, PageRequest,
    RfmEdges, RfmOptions, RfmSpec, ScoreQuery, ScoreSort, ScoreValues, Timestamp,
};

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// All scores of a model, page by page.
pub(crate) fn every_score(crm: &Crm, name: &str, query: &ScoreQuery) -> Vec<ModelScore> {
    let (mut scores, mut page) = (Vec::new(), PageRequest::first(1_000));
    loop {
        let found = crm.models().scores(name, query, &page).unwrap();
        scores.extend(found.items);
        let Some(next) = found.next else { return scores };
        page = PageRequest::after(1_000, next);
    }
}

/// The CDNOW sample, as of the day after its last purchase.
pub(crate) fn shop() -> (Crm, ManualClock) {
    let clock = ManualClock::at("1998-07-01T00:00:00Z").unwrap();
    let crm = OpenOptions::new().clock(clock.clone()).in_memory().unwrap();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/cdnow.csv");
    let mapping = OrderMapping {
        customer_external_id: Some("customer".into()),
        placed_at: Some("date".into()),
        currency: Some(Column::fixed("USD")),
        description: Some(Column::fixed("CDs")),
        quantity: Some("quantity".into()),
        amount: Some("amount".into()),
        ..OrderMapping::default()
    };
    let file = File::open(file).unwrap();
    crm.imports()
        .orders(file, &mapping, ImportOptions::default())
        .unwrap();
    (crm, clock)
}

/// Equal when rounded to this digit.
#[track_caller]
pub(crate) fn near(found: f64, expected: f64, digit: f64) {
    assert!(
        (found - expected).abs() <= digit * 0.501,
        "{found} is not {expected}"
    );
}

pub(crate) fn code<T>(result: Result<T, Error>) -> (Code, Option<String>) {
    let error = result.err().unwrap();
    (error.code(), error.field().map(str::to_owned))
}

pub(crate) fn purchases(model: &Model) -> PurchaseModel {
    match &model.parameters {
        ModelParameters::Clv(parameters) => parameters.purchases,
        _ => panic!("a model of RFM"),
    }
}

#[test]
fn the_published_figures_come_out_of_the_store() {
    let (crm, _) = shop();
    let usd = Currency::USD;
    // Fitted to what had happened by then, though the rest is known.
    let calibration = at("1997-09-30T23:59:59Z");
    let model = crm
        .models()
        .fit(NewModel::clv(ClvSpec::new(usd)).as_of(calibration))
        .unwrap();
    let PurchaseModel::BgNbd(found) = purchases(&model) else {
        panic!("another model")
    };
    near(found.r, 0.2426, 1e-4);
    near(found.alpha, 4.4136, 1e-4);
    near(found.a, 0.7929, 1e-4);
    near(found.b, 2.4259, 1e-4);
    near(model.quality.log_likelihood.unwrap(), -9582.4292, 1e-4);
    assert_eq!(
        (model.customers, model.number, model.kind),
        (2_357, 1, ModelKind::Clv)
    );
    assert_eq!(
        (
            model.data_from.to_string().as_str(),
            model.data_until.to_string().as_str()
        ),
        ("1997-01-01", "1997-09-30")
    );
    let ModelParameters::Clv(parameters) = &model.parameters else {
        panic!("no parameters")
    };
    near(parameters.value.p, 6.25, 0.02);
    near(parameters.value.q, 3.74, 0.02);
    near(parameters.value.gamma, 15.44, 0.1);
    near(model.quality.value_correlation.unwrap(), 0.114, 1e-3);

    // The last 39 weeks held out: the same fit, and then one to all.
    let spec = ClvSpec {
        holdout_days: Some(273),
        ..ClvSpec::new(usd)
    };
    let later = crm
        .models()
        .fit(NewModel::clv(spec.clone()).as_of(at("1998-06-30T23:59:59Z")))
        .unwrap();
    let holdout = later.quality.holdout.unwrap();
    assert_eq!((holdout.customers, holdout.actual), (2_357, 1_882));
    assert_eq!(
        (
            holdout.from.to_string().as_str(),
            holdout.until.to_string().as_str()
        ),
        ("1997-10-01", "1998-06-30")
    );
    near(holdout.expected, 1_653.4, 0.1);
    near(holdout.mean_absolute_error, 0.7855, 1e-4);
    near(holdout.mean_only_error, 1.1335, 1e-4);
    let pareto = ClvSpec {
        purchase_model: PurchaseModelKind::ParetoNbd,
        ..spec
    };
    let pareto = NewModel::named("pareto", ModelSpec::Clv(pareto)).as_of(at("1998-06-30T23:59:59Z"));
    let holdout = crm.models().fit(pareto).unwrap().quality.holdout.unwrap();
    near(holdout.expected, 1_665.5, 0.1);
    near(holdout.mean_absolute_error, 0.7545, 1e-4);

    // Side by side on the last 39 weeks of the data as they are on 1 July: the second has seen them.
    let compared = crm.models().compare("clv", 274).unwrap();
    let seen: Vec<_> = compared.iter().map(|one| (one.number, one.has_seen)).collect();
    assert_eq!(seen, [(1, false), (2, true)]);
    assert_eq!(compared[0].holdout.actual, 1_882);
    near(compared[0].holdout.mean_absolute_error, 0.7855, 0.005);

    // The best customers come first, by the newest version.
    let scores = crm
        .models()
        .scores("clv", &ScoreQuery::default(), &PageRequest::first(3))
        .unwrap()
        .items;
    let values: Vec<_> = scores
        .iter()
        .map(|score| match &score.values {
            ScoreValues::Clv(values) => values.lifetime_value,
            _ => panic!("a score of RFM"),
        })
        .collect();
    assert!(
        values.is_sorted_by(|a, b| a >= b) && values[2] > 100.0,
        "{values:?}"
    );
    assert!(
        scores
            .iter()
            .all(|score| score.model.id == later.id && score.model.number == 2)
    );
}

#[test]
fn rfm_models_have_the_edges_of_the_file() {
    let (crm, _) = shop();
    let model = crm
        .models()
        .fit(NewModel::rfm(RfmSpec::new(Currency::USD)))
        .unwrap();
    let now = crm
        .scoring()
        .rfm(at("1998-07-01T00:00:00Z"), Currency::USD, &RfmOptions::default())
        .unwrap();
    let ModelParameters::Rfm(parameters) = &model.parameters else {
        panic!("no parameters")
    };
    assert_eq!((Some(parameters.edges), parameters.bins), (now.edges, now.bins));
    let scores = every_score(&crm, "rfm", &ScoreQuery::default());
    assert_eq!(scores.len(), 2_357);
    for score in scores.iter().step_by(100) {
        let ScoreValues::Rfm(values) = &score.values else {
            panic!("no score")
        };
        let same = now
            .customers
            .iter()
            .find(|one| one.input.customer_id == score.customer_id)
            .unwrap();
        assert_eq!(&values.score, same);
    }
    // Of those at risk a segment knows the same.
    let at_risk = now
        .segments
        .iter()
        .find(|segment| segment.name == "at risk")
        .unwrap();
    let segment = crm
        .segments()
        .create(NewSegment::live("At risk", "rfm_segment = 'at risk'"))
        .unwrap();
    assert_eq!(crm.segments().count(segment.id).unwrap(), at_risk.customers);
    let query = ScoreQuery {
        segment_id: Some(segment.id),
        sort: Some(ScoreSort::Monetary),
        ..ScoreQuery::default()
    };
    assert_eq!(every_score(&crm, "rfm", &query).len() as u64, at_risk.customers);
    let wrong = ScoreQuery {
        sort: Some(ScoreSort::LifetimeValue),
        ..query
    };
    assert_eq!(
        code(crm.models().scores("rfm", &wrong, &PageRequest::default())),
        (Code::WrongKind, Some("sort".into()))
    );
}

#[test]
fn segments_follow_orders_days_and_versions() {
    let (crm, clock) = shop();
    let calibration = at("1997-09-30T23:59:59Z");
    let first = crm
        .models()
        .fit(NewModel::clv(ClvSpec::new(Currency::USD)).as_of(calibration))
        .unwrap();
    let rule = "p_alive < 0.3 AND clv > 5";
    let segment = crm.segments().create(NewSegment::live("Slipping", rule)).unwrap();
    let page = PageRequest::first(1_000);
    let slipping = crm.segments().members(segment.id, &page).unwrap().items;
    let by_scores = |crm: &Crm| {
        let mut found: Vec<_> = every_score(crm, "clv", &ScoreQuery::default())
            .into_iter()
            .filter_map(|score| match score.values {
                ScoreValues::Clv(values) if values.probability_alive < 0.3 && values.lifetime_value > 5.0 => {
                    Some(score.customer_id)
                }
                _ => None,
            })
            .collect();
        found.sort_unstable();
        found
    };
    let sorted = |crm: &Crm| {
        let mut members = crm.segments().members(segment.id, &page).unwrap().items;
        members.sort_unstable();
        members
    };
    assert!((20..900).contains(&slipping.len()), "{}", slipping.len());
    assert_eq!(sorted(&crm), by_scores(&crm));
    // Who buys again leaves in the same commit.
    let order = NewOrder::new(Currency::USD, vec![NewOrderLine::new("CD", 1, 20)]).customer(slipping[0]);
    crm.orders().create(order).unwrap();
    assert!(!crm.segments().contains(segment.id, slipping[0]).unwrap());
    // Days pass, and nothing is written.
    for days in [1, 30, 90] {
        clock.advance(Duration::from_secs(86_400 * days));
        assert_eq!(sorted(&crm), by_scores(&crm), "after {days} days more");
    }
    let events = crm
        .segments()
        .events(segment.id, &PageRequest::first(1_000))
        .unwrap();
    assert!(
        events
            .items
            .iter()
            .any(|event| event.change == MembershipChange::Left)
    );

    // A second version counts at once, and the first again once it is pinned.
    let with_first = sorted(&crm);
    let second = crm.models().refit("clv", None).unwrap();
    assert_eq!((second.number, second.spec == first.spec), (2, true));
    let with_second = sorted(&crm);
    assert_eq!(with_second, by_scores(&crm));
    assert_ne!(with_first, with_second);
    let back = crm.models().roll_back("clv").unwrap();
    assert_eq!((back.id, back.pinned, back.version), (first.id, true, 2));
    assert_eq!(sorted(&crm), with_first);
    crm.segments().build().unwrap();
    assert_eq!(sorted(&crm), with_first);
    assert!(crm.verify().unwrap().problems.is_empty());
}

/// A shop of 120 customers, of whom each comes at random times, at a pace and with a loyalty of their own.
fn regulars(currency: Currency) -> (Crm, ManualClock) {
    let clock = ManualClock::at("2026-01-01T09:00:00Z").unwrap();
    let crm = OpenOptions::new().clock(clock.clone()).in_memory().unwrap();
    let mut state = 1_u64;
    // Even numbers from 0 up to 1 (Xorshift64, Marsaglia 2003).
    let mut even = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        f64::from(u32::try_from(state >> 32).unwrap()) / 4_294_967_296.0
    };
    for n in 0..120 {
        let customer = crm.customers().create(NewCustomer::person("N")).unwrap().id;
        let (pace, leaves, price) = (
            [4.0, 12.0, 40.0][n % 3],
            [0.05, 0.2, 0.6][n / 3 % 3],
            5.0 + 60.0 * even().powi(2),
        );
        let mut day = 30.0 * even();
        while day < 180.0 {
            let price = Decimal::try_from(price * (0.5 + even())).unwrap().round_dp(2);
            let line = NewOrderLine {
                unit_price: price,
                ..NewOrderLine::new("TEA", 1, 1)
            };
            let placed_at = clock
                .now()
                .saturating_add(Duration::from_secs_f64(86_400.0 * day));
            let order = NewOrder::new(currency, vec![line])
                .customer(customer)
                .placed_at(placed_at);
            crm.orders().create(order).unwrap();
            if even() < leaves {
                break;
            }
            day += -even().ln().max(-20.0) * pace;
        }
    }
    clock.advance(Duration::from_secs(86_400 * 180));
    (crm, clock)
}

#[test]
fn versions_are_numbered_pinned_and_deleted() {
    let (crm, _) = regulars(Currency::EUR);
    let fit = || {
        crm.models()
            .fit(NewModel::clv(ClvSpec::new(Currency::EUR)))
            .unwrap()
    };
    let (first, second) = (fit(), fit());
    let current = || crm.models().current("clv").unwrap().map(|model| model.number);
    assert_eq!(current(), Some(2));
    assert_eq!(
        code(crm.models().delete(crm.models().pin(first.id).unwrap().id, None)),
        (Code::InUse, Some("pinned".into()))
    );
    let third = fit();
    assert_eq!(current(), Some(1));
    assert_eq!(code(crm.models().roll_back("clv")), (Code::IllegalState, None));
    crm.models().unpin("clv").unwrap();
    assert_eq!(current(), Some(3));
    assert_eq!(crm.models().roll_back("clv").unwrap().id, second.id);
    // Pinned is one at most.
    crm.models().pin(third.id).unwrap();
    assert!(!crm.models().get(second.id).unwrap().pinned);
    crm.models().unpin("clv").unwrap();

    // What is asked for cannot go, neither by a bare name nor through another segment.
    let asked = crm
        .segments()
        .create(NewSegment::live("Alive", "p_alive > 0.5"))
        .unwrap();
    assert_eq!(code(crm.models().delete(third.id, None)), (Code::InUse, None));
    // A version that is not the current one can.
    crm.models().delete(second.id, None).unwrap();
    crm.segments().delete(asked.id, None).unwrap();
    crm.models().delete(third.id, None).unwrap();
    assert_eq!(current(), Some(1));
    // A number is never given again.
    assert_eq!(fit().number, 4);
    let query = ModelQuery {
        name: Some("clv".into()),
        kind: Some(ModelKind::Clv),
    };
    let listed = crm.models().list(&query, &PageRequest::first(10)).unwrap().items;
    assert_eq!(
        listed.iter().map(|model| model.number).collect::<Vec<_>>(),
        [1, 4]
    );
    assert_eq!(crm.models().find(third.id).unwrap(), None);
    assert_eq!(code(crm.models().get(third.id)), (Code::NotFound, None));
    let changes = crm
        .models()
        .history(first.id, &PageRequest::first(10))
        .unwrap()
        .items;
    assert_eq!(changes.len(), 3);
    assert!(changes[0].fields.iter().all(|change| change.field == "pinned"));

    // A name has one kind.
    let rfm = NewModel::named("clv", ModelSpec::Rfm(RfmSpec::new(Currency::EUR)));
    assert_eq!(
        code(crm.models().fit(rfm)),
        (Code::Inconsistent, Some("name".into()))
    );
    assert_eq!(code(crm.models().refit("nobody", None)), (Code::NotFound, None));
    assert!(crm.verify().unwrap().problems.is_empty());
}

#[test]
fn expressions_name_models_that_there_are() {
    let (crm, _) = regulars(Currency::EUR);
    let refusal = |text: &str| code(crm.segments().create(NewSegment::live("S", text))).0;
    assert_eq!(refusal("p_alive('online') < 0.3"), Code::UnknownReference);
    let spec = ClvSpec::new(Currency::EUR);
    let online = crm
        .models()
        .fit(NewModel::named("online", ModelSpec::Clv(spec)))
        .unwrap();
    assert_eq!(refusal("rfm_recency('online') < 3"), Code::UnknownReference);
    let alive = crm
        .segments()
        .create(NewSegment::live("Alive", "p_alive('online') > 0.5"))
        .unwrap();
    assert!(crm.segments().count(alive.id).unwrap() > 5);
    // Nor does a name alone ask a model that is not there, wherever it is given.
    let place = "expression[4..11]: a model of lifetime value called clv; there is p_alive('online')";
    let missing = (Code::UnknownReference, Some(place.to_owned()));
    let text = "NOT p_alive < 0.3";
    assert_eq!(code(crm.segments().create(NewSegment::live("S", text))), missing);
    assert_eq!(code(crm.segments().preview(text, 0)), missing);
    assert_eq!(code(crm.segments().parse(text)), missing);
    assert_eq!(code(crm.models().delete(online.id, None)), (Code::InUse, None));
    crm.models()
        .fit(NewModel::clv(ClvSpec::new(Currency::EUR)))
        .unwrap();
    let unknown = crm
        .segments()
        .create(NewSegment::live("Unknown", "p_alive IS NULL"))
        .unwrap();
    assert_eq!(crm.segments().count(unknown.id).unwrap(), 0);
    let stranger = crm.customers().create(NewCustomer::person("New")).unwrap().id;
    assert_eq!(crm.models().score("clv", stranger).unwrap(), None);
    assert!(crm.segments().contains(unknown.id, stranger).unwrap());
}

#[test]
fn money_of_other_currencies_needs_a_rate() {
    let (crm, clock) = regulars(Currency::EUR);
    let usd = ClvSpec::new(Currency::USD);
    assert_eq!(
        code(crm.models().fit(NewModel::clv(usd.clone()))),
        (Code::NotFound, Some("EUR/USD".into()))
    );
    let day = at("2025-12-01T00:00:00Z").utc_date();
    crm.rates()
        .set(NewExchangeRate::new(
            Currency::EUR,
            Currency::USD,
            day,
            Decimal::TWO,
        ))
        .unwrap();
    let in_dollars = crm.models().fit(NewModel::clv(usd)).unwrap();
    let in_euros = crm
        .models()
        .fit(NewModel::named(
            "euros",
            ModelSpec::Clv(ClvSpec::new(Currency::EUR)),
        ))
        .unwrap();
    assert_eq!(purchases(&in_dollars), purchases(&in_euros));
    let customer = crm
        .customers()
        .list(&crm_core::CustomerQuery::default(), &PageRequest::first(40))
        .unwrap()
        .items[39]
        .id;
    let value = |name: &str| match crm.models().score(name, customer).unwrap().unwrap().values {
        ScoreValues::Clv(values) => values,
        _ => panic!("a score of RFM"),
    };
    near(value("clv").mean_value, value("euros").mean_value * 2.0, 1e-9);
    let (low, high) = value("clv")
        .lifetime_value_interval
        .map(|range| (range.low, range.high))
        .unwrap();
    assert!(low < value("clv").lifetime_value && value("clv").lifetime_value < high);

    // Without the rate of one order there is no value, but the customer is as alive as before.
    let rich = crm
        .segments()
        .create(NewSegment::live("Rich", "clv > 0"))
        .unwrap();
    let alive = crm
        .segments()
        .create(NewSegment::live("Alive", "p_alive > 0"))
        .unwrap();
    assert!(crm.segments().contains(rich.id, customer).unwrap());
    let order = NewOrder::new(Currency::GBP, vec![NewOrderLine::new("TEA", 1, 5)]).customer(customer);
    crm.orders().create(order).unwrap();
    assert!(!crm.segments().contains(rich.id, customer).unwrap());
    assert!(crm.segments().contains(alive.id, customer).unwrap());
    assert_eq!(
        code(crm.models().score("clv", customer)),
        (Code::NotFound, Some("GBP/USD".into()))
    );
    let today = clock.now().utc_date();
    crm.rates()
        .set(NewExchangeRate::new(
            Currency::GBP,
            Currency::USD,
            today,
            Decimal::ONE,
        ))
        .unwrap();
    assert!(crm.segments().contains(rich.id, customer).unwrap());
}

#[test]
fn what_cannot_be_fitted_is_a_typed_error() {
    let crm = Crm::in_memory().unwrap();
    let eur = Currency::EUR;
    let clv = |spec: ClvSpec| code(crm.models().fit(NewModel::clv(spec)));
    assert_eq!(clv(ClvSpec::new(eur)), (Code::TooFew, Some("customers".into())));
    assert_eq!(
        code(crm.models().fit(NewModel::rfm(RfmSpec::new(eur)))),
        (Code::TooFew, Some("customers".into()))
    );
    let customer = crm.customers().create(NewCustomer::person("Ada")).unwrap().id;
    let order = NewOrder::new(eur, vec![NewOrderLine::new("TEA", 1, 5)]).customer(customer);
    crm.orders().create(order).unwrap();
    assert_eq!(clv(ClvSpec::new(eur)).0, Code::TooFew);
    // One customer has the scores that edges at one value give.
    crm.models().fit(NewModel::rfm(RfmSpec::new(eur))).unwrap();
    assert!(crm.models().score("rfm", customer).unwrap().is_some());

    let mut spec = ClvSpec::new(eur);
    spec.horizon.discount_rate = -0.1;
    assert_eq!(
        clv(spec),
        (Code::OutOfRange, Some("spec.horizon.discount_rate".into()))
    );
    let spec = ClvSpec {
        unit_days: Some(0.0),
        ..ClvSpec::new(eur)
    };
    assert_eq!(clv(spec), (Code::OutOfRange, Some("spec.unit_days".into())));
    let spec = ClvSpec {
        holdout_days: Some(0),
        ..ClvSpec::new(eur)
    };
    assert_eq!(clv(spec), (Code::OutOfRange, Some("spec.holdout_days".into())));
    let zero = Decimal::ZERO;
    let cuts = RfmEdges {
        recency: [Decimal::ONE, zero, zero, zero],
        frequency: [zero; 4],
        monetary: [zero; 4],
    };
    let options = RfmOptions {
        cuts: Some(cuts),
        ..RfmOptions::default()
    };
    let spec = RfmSpec {
        currency: eur,
        options,
    };
    assert_eq!(
        code(crm.models().fit(NewModel::rfm(spec))),
        (Code::OutOfRange, Some("spec.options.cuts.recency".into()))
    );
    let far = Timestamp::MAX;
    assert_eq!(
        code(crm.models().fit(NewModel::rfm(RfmSpec::new(eur)).as_of(far))),
        (Code::OutOfRange, Some("as_of".into()))
    );
    assert_eq!(
        code(
            crm.models()
                .fit(NewModel::named("", ModelSpec::Rfm(RfmSpec::new(eur))))
        ),
        (Code::Required, Some("name".into()))
    );
    assert_eq!(
        code(crm.models().compare("rfm", 30)),
        (Code::WrongKind, Some("name".into()))
    );
    assert_eq!(code(crm.models().compare("none", 30)), (Code::NotFound, None));
    assert_eq!(code(crm.models().score("none", customer)), (Code::NotFound, None));
}
