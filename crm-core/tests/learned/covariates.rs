//! Lifetime value by what is known of customers.

use std::time::Duration;

use crm_core::{
    Clock as _, ClvCovariate, ClvParameters, ClvScore, ClvSpec, Code, Crm, Currency, CustomerId, FieldKind,
    FirstOrderFact, GammaGamma, LifetimeValueOptions, Model, ModelFit, ModelParameters, ModelSpec,
    NewCustomer, NewField, NewModel, NewOrder, NewOrderLine, NewSegment, PurchaseModel, PurchaseModelKind,
    ScoreValues, Value,
};

use crate::shop::{Random, at, open};

pub(crate) fn tag(tag: &str) -> ClvCovariate {
    ClvCovariate::tag(tag)
}

fn unit(random: &mut Random) -> f64 {
    (random.below(1 << 40) as f64 + 0.5) / (1_u64 << 40) as f64
}

/// A shop of so many, as the model has it: every fourth has the tag `trade` and buys e^1.2 ≈ 3.3 times as often; rates are
/// of the gamma distribution with the shape 3.
pub(crate) fn shop(customers: u32) -> (Crm, crm_core::ManualClock, Vec<CustomerId>) {
    let (crm, clock) = open("2026-06-01T12:00:00Z");
    crm.fields()
        .create(NewField::new("seats", FieldKind::Integer))
        .unwrap();
    crm.fields()
        .create(NewField::new("plan", FieldKind::Text))
        .unwrap();
    let mut random = Random(0x9e37_79b9);
    let day = Duration::from_secs(86_400);
    let start = at("2025-01-01T09:00:00Z");
    let end = clock.now();
    let mut ids = Vec::new();
    crm.write(|tx| {
        for number in 0..customers {
            let is_trade = number % 4 == 0;
            let mut new = NewCustomer::person("N");
            if is_trade {
                new.tags.push("trade".into());
            }
            if number % 3 == 0 {
                new.custom
                    .insert("seats".into(), Value::Integer(i64::from(number % 7)));
            }
            let id = tx.customers().create(new)?.id;
            ids.push(id);
            let mean_gap = if is_trade { 30.0 } else { 30.0 * 1.2_f64.exp() };
            let own_rate: f64 = (0..3).map(|_| -unit(&mut random).ln() / 3.0).sum();
            let own_gap = mean_gap / own_rate;
            let first = start.saturating_add(day * u32::try_from(random.below(380)).unwrap());
            let worth = 5 + i64::try_from(random.below(60)).unwrap();
            // The chance to leave after a repeat purchase is of the beta distribution (1, 3).
            let leaves = 1.0 - unit(&mut random).cbrt();
            let (mut placed_at, mut is_first) = (first, true);
            loop {
                let price = worth + i64::try_from(random.below(20)).unwrap();
                let new = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, price)]);
                tx.orders().create(new.customer(id).placed_at(placed_at))?;
                let days = (own_gap * -unit(&mut random).ln()).ceil().clamp(1.0, 5_000.0);
                placed_at = placed_at.saturating_add(day.mul_f64(days));
                if placed_at > end || (!is_first && unit(&mut random) < leaves) {
                    break;
                }
                is_first = false;
            }
        }
        Ok(())
    })
    .unwrap();
    (crm, clock, ids)
}

fn found(model: &Model) -> &ClvParameters {
    match &model.parameters {
        ModelParameters::Clv(parameters) => parameters,
        _ => panic!("another kind"),
    }
}

fn score(crm: &Crm, name: &str, id: CustomerId) -> ClvScore {
    match crm.models().score(name, id).unwrap().unwrap().values {
        ScoreValues::Clv(score) => score,
        _ => panic!("another kind"),
    }
}

#[test]
fn what_is_known_of_customers_moves_their_rates() {
    let (crm, _, ids) = shop(1_200);
    let with_holdout = ClvSpec {
        holdout_days: Some(120),
        ..ClvSpec::new(Currency::EUR)
    };
    let plain = NewModel::named("plain", ModelSpec::Clv(with_holdout.clone()));
    let plain = crm.models().fit(plain).unwrap();
    let spec = with_holdout.covariates([
        tag("trade"),
        ClvCovariate::first_order(FirstOrderFact::Value),
        ClvCovariate::field("seats"),
    ]);
    let model = crm.models().fit(NewModel::clv(spec.clone())).unwrap();

    // The weight that was put in is found; those of what does not matter are nothing more than chance.
    let effects = &found(&model).covariates;
    assert_eq!(effects.len(), 3);
    let [trade, value, seats] = [&effects[0], &effects[1], &effects[2]];
    assert!(
        (trade.weight - 1.2).abs() < 3.0 * trade.standard_error,
        "{trade:?}"
    );
    assert!(
        trade.standard_error < 0.15 && (trade.mean - 0.25).abs() < 1e-9,
        "{trade:?}"
    );
    for none in [value, seats] {
        assert!(none.weight.abs() < 3.0 * none.standard_error, "{none:?}");
    }
    let fit = &found(&model).purchases_fit;
    assert_eq!((fit.standard_errors.len(), fit.covariance.len()), (7, 7));

    // It foretells days that it had not seen better than the model without.
    let error = |model: &Model| model.quality.holdout.unwrap().root_mean_squared_error;
    assert!(
        error(&model) < error(&plain),
        "{:?} {:?}",
        model.quality,
        plain.quality
    );
    let report = |name| crm.models().holdout(name, 120).unwrap();
    let (with, without) = (report("clv"), report("plain"));
    assert_eq!(
        (Some(with.holdout), Some(without.holdout)),
        (model.quality.holdout, plain.quality.holdout)
    );
    assert_eq!(with.tracking.len(), without.tracking.len());
    let last = with.tracking.last().unwrap();
    assert!(
        (last.expected / last.actual as f64 - 1.0).abs() < 0.15,
        "{last:?}"
    );

    // Versions with and without stand side by side.
    let without = ClvSpec {
        covariates: Vec::new(),
        ..spec
    };
    crm.models()
        .fit(NewModel::clv(without).as_of(at("2026-05-01T12:00:00Z")))
        .unwrap();
    let compared = crm.models().compare("clv", 120).unwrap();
    assert_eq!(compared.len(), 2);
    let errors = compared.iter().map(|one| one.holdout.root_mean_squared_error);
    let errors: Vec<f64> = errors.collect();
    assert!(errors[0] < errors[1], "{errors:?}");

    // A score says what moved it, by how much.
    let score = score(&crm, "clv", ids[0]);
    let first = &score.rate_factors[0];
    assert_eq!((&first.covariate, first.value), (&tag("trade"), Some(1.0)));
    assert!((first.factor - (0.75 * trade.weight).exp()).abs() < 1e-9);
    let interval = score.lifetime_value_interval.unwrap();
    assert!(interval.low < score.lifetime_value && score.lifetime_value < interval.high);
    assert_eq!(score.rate_factors.len(), 3);
}

#[test]
fn memberships_follow_what_is_known() {
    let (crm, clock, ids) = shop(300);
    let spec = ClvSpec::new(Currency::EUR).covariates([tag("  trade ")]);
    let first = crm.models().fit(NewModel::clv(spec)).unwrap();
    let ModelSpec::Clv(spec) = &first.spec else {
        panic!("another kind")
    };
    assert_eq!(spec.covariates, [tag("trade")]);
    let values: Vec<f64> = ids
        .iter()
        .map(|id| score(&crm, "clv", *id).lifetime_value)
        .collect();
    // One without the tag, who would be worth more with it.
    let id = ids[1];
    let before = values[1];
    crm.customers().add_tags(id, &["trade"]).unwrap();
    let after = score(&crm, "clv", id).lifetime_value;
    crm.customers().remove_tags(id, &["trade"]).unwrap();
    let (low, high) = (before.min(after), before.max(after));
    assert!(high - low > 0.01, "{before} {after}");
    let text = format!("clv('clv') > {:.4}", f64::midpoint(low, high));
    let rich = crm.segments().create(NewSegment::live("Rich", &text)).unwrap().id;
    crm.segments().build().unwrap();
    let is_member = || crm.segments().contains(rich, id).unwrap();
    assert_eq!(is_member(), before > after);
    crm.customers().add_tags(id, &["trade"]).unwrap();
    assert_eq!(is_member(), after > before);
    assert!(crm.verify().unwrap().problems.is_empty());

    // A version without it, a pin back, days that pass: memberships are what scores say.
    let threshold = f64::midpoint(low, high);
    let agree = || {
        for id in &ids {
            let says = score(&crm, "clv", *id).lifetime_value > threshold;
            assert_eq!(crm.segments().contains(rich, *id).unwrap(), says);
        }
        assert!(crm.verify().unwrap().problems.is_empty());
    };
    crm.models()
        .fit(NewModel::clv(ClvSpec::new(Currency::EUR)))
        .unwrap();
    agree();
    crm.models().roll_back("clv").unwrap();
    agree();
    clock.advance(Duration::from_secs(40 * 86_400));
    crm.customers().remove_tags(ids[4], &["trade"]).unwrap();
    agree();
    assert!(score(&crm, "clv", id).rate_factors[0].factor > 1.0);
}

#[test]
fn covariates_that_cannot_be_are_typed_errors() {
    let (crm, _, _) = shop(60);
    let refused = |spec: ClvSpec| {
        let error = crm.models().fit(NewModel::clv(spec)).unwrap_err();
        (error.code(), error.field().unwrap_or_default().to_owned())
    };
    let of = |covariate: ClvCovariate| ClvSpec::new(Currency::EUR).covariates([covariate]);
    for kind in [PurchaseModelKind::MbgNbd, PurchaseModelKind::ParetoNbd] {
        let spec = ClvSpec {
            purchase_model: kind,
            ..of(tag("trade"))
        };
        assert_eq!(refused(spec), (Code::Inconsistent, "spec.purchase_model".into()));
    }
    assert_eq!(
        refused(of(ClvCovariate::country("ZZ"))),
        (Code::UnknownCountry, "spec.covariates[0].country".into())
    );
    let number = |field: &str| ClvCovariate::field(field);
    let place = || "spec.covariates[0].field".to_owned();
    assert_eq!(refused(of(number("size"))), (Code::UnknownReference, place()));
    assert_eq!(refused(of(number("plan"))), (Code::WrongType, place()));
    let text = ClvCovariate::field_value("seats", "3");
    assert_eq!(refused(of(text)), (Code::WrongType, place()));
    let twice = ClvSpec::new(Currency::EUR).covariates([tag("trade"), tag("trade")]);
    assert_eq!(refused(twice), (Code::AlreadyExists, "spec.covariates[1]".into()));
    let many = ClvSpec::new(Currency::EUR).covariates((0..33).map(|n| tag(&n.to_string())));
    assert_eq!(refused(many), (Code::TooMany, "spec.covariates".into()));
    // Nobody has it, so it tells nothing.
    let nobody = ClvSpec::new(Currency::EUR).covariates([tag("trade"), tag("nobody")]);
    assert_eq!(refused(nobody), (Code::NotConverged, "covariates[1]".into()));
}

/// A specification and parameters as they were written before there were covariates.
#[derive(minicbor::Encode)]
#[cbor(map)]
struct OlderSpec {
    #[n(0)]
    currency: Currency,
    #[n(1)]
    purchase_model: PurchaseModelKind,
    #[n(3)]
    horizon: LifetimeValueOptions,
}

#[derive(minicbor::Encode)]
#[cbor(map)]
struct OlderParameters {
    #[n(0)]
    purchases: PurchaseModel,
    #[n(1)]
    purchases_fit: ModelFit,
    #[n(2)]
    value: GammaGamma,
    #[n(3)]
    value_fit: ModelFit,
}

#[test]
fn models_from_before_there_were_covariates_are_read() {
    let (crm, _, _) = shop(300);
    let model = crm
        .models()
        .fit(NewModel::clv(ClvSpec::new(Currency::EUR)))
        .unwrap();
    let parameters = found(&model).clone();
    let older = OlderParameters {
        purchases: parameters.purchases,
        purchases_fit: parameters.purchases_fit.clone(),
        value: parameters.value,
        value_fit: parameters.value_fit.clone(),
    };
    let bytes = minicbor::to_vec(older).unwrap();
    assert_eq!(minicbor::decode::<ClvParameters>(&bytes).unwrap(), parameters);
    let spec = OlderSpec {
        currency: Currency::EUR,
        purchase_model: PurchaseModelKind::BgNbd,
        horizon: LifetimeValueOptions::default(),
    };
    let bytes = minicbor::to_vec(spec).unwrap();
    assert_eq!(
        minicbor::decode::<ClvSpec>(&bytes).unwrap(),
        ClvSpec::new(Currency::EUR)
    );
}
