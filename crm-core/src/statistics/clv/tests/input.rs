//! Data that cannot be fitted are errors with a name, whatever they hold.

use super::super::*;
use crate::base::Code;

const KINDS: [PurchaseModelKind; 3] = [
    PurchaseModelKind::BgNbd,
    PurchaseModelKind::MbgNbd,
    PurchaseModelKind::ParetoNbd,
];

fn columns(rows: &[(u32, f64, f64)]) -> PurchaseHistories {
    PurchaseHistories {
        frequency: rows.iter().map(|row| row.0).collect(),
        recency: rows.iter().map(|row| row.1).collect(),
        age: rows.iter().map(|row| row.2).collect(),
        value: vec![],
    }
}

#[track_caller]
fn refused(rows: &[(u32, f64, f64)], code: Code, field: Option<&str>, row: Option<u64>) {
    for kind in KINDS {
        let error = PurchaseModel::fit(kind, &columns(rows)).unwrap_err();
        assert_eq!((error.code(), error.field(), error.row()), (code, field, row));
    }
}

#[test]
fn impossible_histories_name_their_row() {
    let good = (1, 2.0, 3.0);
    refused(
        &[good, (1, f64::NAN, 3.0)],
        Code::OutOfRange,
        Some("recency"),
        Some(2),
    );
    refused(&[(1, 2.0, f64::INFINITY)], Code::OutOfRange, Some("age"), Some(1));
    refused(&[(0, 0.0, f64::NAN)], Code::OutOfRange, Some("age"), Some(1));
    refused(
        &[good, good, (1, 4.0, 3.0)],
        Code::OutOfRange,
        Some("recency"),
        Some(3),
    );
    refused(&[(1, -1.0, 3.0)], Code::OutOfRange, Some("recency"), Some(1));
    refused(&[(0, 0.0, -1.0)], Code::OutOfRange, Some("age"), Some(1));
    refused(&[(0, 1.0, 3.0)], Code::Inconsistent, Some("recency"), Some(1));
    refused(&[(2, 0.0, 3.0)], Code::Inconsistent, Some("recency"), Some(1));
}

#[test]
fn too_few_or_too_equal_customers_have_no_fit() {
    refused(&[], Code::TooFew, None, None);
    refused(&[(3, 2.0, 3.0)], Code::TooFew, None, None);
    refused(
        &[(0, 0.0, 3.0), (0, 0.0, 5.0)],
        Code::TooFew,
        Some("frequency"),
        None,
    );
    refused(&[(3, 2.0, 4.0); 50], Code::NotConverged, None, None);
    refused(&[(3, 4.0, 4.0); 50], Code::NotConverged, None, None);
}

#[test]
fn columns_of_other_lengths_are_refused() {
    let mut short = columns(&[(1, 2.0, 3.0), (0, 0.0, 3.0)]);
    short.recency.pop();
    assert_eq!(BgNbd::fit(&short).unwrap_err().field(), Some("recency"));
    let mut valued = columns(&[(1, 2.0, 3.0), (0, 0.0, 3.0)]);
    valued.value = vec![1.0];
    assert_eq!(BgNbd::fit(&valued).unwrap_err().field(), Some("value"));
    let transactions = TransactionColumns {
        customer: &[1, 2],
        day: &[1],
        value: &[],
    };
    let error = CustomerHistories::up_to(9, 7.0, &transactions).unwrap_err();
    assert_eq!((error.code(), error.field()), (Code::Inconsistent, Some("day")));
    let transactions = TransactionColumns {
        customer: &[1, 2],
        day: &[1, 1],
        value: &[1.0, f64::NAN],
    };
    assert_eq!(
        CustomerHistories::up_to(9, 7.0, &transactions).unwrap_err().row(),
        Some(2)
    );
    let transactions = TransactionColumns {
        customer: &[1],
        day: &[i32::MIN],
        value: &[],
    };
    for unit in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(
            CustomerHistories::up_to(9, unit, &transactions)
                .unwrap_err()
                .field(),
            Some("unit")
        );
    }
    let far = CustomerHistories::up_to(i32::MAX, 7.0, &transactions).unwrap();
    assert!(far.purchases.age[0] > 6e8 && far.purchases.value.is_empty());
}

#[test]
fn values_must_be_amounts() {
    let of = |value: [f64; 4]| {
        let mut purchases = columns(&[(1, 2.0, 3.0), (2, 3.0, 3.0), (1, 1.0, 4.0), (0, 0.0, 3.0)]);
        purchases.value = value.to_vec();
        GammaGamma::fit(&purchases).map_err(|error| (error.code(), error.row()))
    };
    assert_eq!(of([1.0, -1.0, 2.0, 0.0]), Err((Code::OutOfRange, Some(2))));
    assert_eq!(of([1.0, 2.0, f64::NAN, 0.0]), Err((Code::OutOfRange, Some(3))));
    assert_eq!(
        of([1.0, 2.0, f64::INFINITY, 0.0]),
        Err((Code::OutOfRange, Some(3)))
    );
    assert_eq!(of([0.0, 0.0, 5.0, 0.0]), Err((Code::TooFew, None)));
    assert_eq!(of([5.0, 5.0, 5.0, 0.0]), Err((Code::NotConverged, None)));
    let none = columns(&[(1, 2.0, 3.0), (2, 3.0, 3.0)]);
    assert_eq!(GammaGamma::fit(&none).unwrap_err().code(), Code::TooFew);
    assert_eq!(GammaGamma::correlation(&none), Ok(None));
}

#[test]
fn models_and_options_are_checked() {
    let purchases = PurchaseHistories {
        value: vec![3.0],
        ..columns(&[(1, 2.0, 3.0)])
    };
    let money = GammaGamma {
        p: 6.0,
        q: 4.0,
        gamma: 15.0,
    };
    let model = BgNbd {
        r: 0.2,
        alpha: 4.0,
        a: 0.8,
        b: 2.4,
    };
    let field =
        |model: BgNbd, money: GammaGamma, purchases: &PurchaseHistories, options: LifetimeValueOptions| {
            let found = lifetime_values(&PurchaseModel::BgNbd(model), &money, purchases, &options);
            found.unwrap_err().field().map(str::to_owned)
        };
    let options = LifetimeValueOptions::default();
    assert_eq!(
        field(BgNbd { a: f64::NAN, ..model }, money, &purchases, options).as_deref(),
        Some("a")
    );
    assert_eq!(
        field(BgNbd { r: 0.0, ..model }, money, &purchases, options).as_deref(),
        Some("r")
    );
    assert_eq!(
        field(model, GammaGamma { q: 1.0, ..money }, &purchases, options).as_deref(),
        Some("q")
    );
    let valueless = columns(&[(1, 2.0, 3.0)]);
    assert_eq!(field(model, money, &valueless, options).as_deref(), Some("value"));
    for (changed, name) in [
        (
            LifetimeValueOptions {
                periods: 0,
                ..options
            },
            "periods",
        ),
        (
            LifetimeValueOptions {
                periods: 2_000_000_000,
                ..options
            },
            "periods",
        ),
        (
            LifetimeValueOptions {
                period_length: -1.0,
                ..options
            },
            "period_length",
        ),
        (
            LifetimeValueOptions {
                discount_rate: -1.0,
                ..options
            },
            "discount_rate",
        ),
        (
            LifetimeValueOptions {
                margin: f64::NAN,
                ..options
            },
            "margin",
        ),
    ] {
        assert_eq!(field(model, money, &purchases, changed).as_deref(), Some(name));
    }
    let model = PurchaseModel::BgNbd(model);
    assert_eq!(
        model.tracking(
            &TransactionColumns {
                customer: &[],
                day: &[],
                value: &[]
            },
            7.0,
            1.0,
            9
        ),
        Ok(vec![])
    );
    let error = HoldoutForecast::of(&model, &purchases, &[], 1.0, 7).unwrap_err();
    assert_eq!(error.field(), Some("actual"));
    assert_eq!(
        model.frequency_counts(&purchases, 1_001).unwrap_err().field(),
        Some("most")
    );
    assert_eq!(interval(&[], 0.5).unwrap_err().code(), Code::TooFew);
    assert_eq!(interval(&[1.0], 1.0).unwrap_err().field(), Some("level"));
}
