//! Lists of scores in parts, customers without an exchange rate, and versions that are but tried on the past.

use std::time::Duration;

use crm_core::{
    Clock as _, Code, Currency, Cursor, FeatureQuery, MissingRate, NewCustomer, NewModel, NewOrder,
    NewOrderLine, PageRequest, RfmSpec, ScoreQuery, ScoreSort,
};

use crate::propensity::code;
use crate::shop::{every_score, features, open};

#[test]
fn scores_come_in_parts() {
    let (crm, _) = open("2026-01-01T09:00:00Z");
    for number in 1..=25 {
        let customer = crm.customers().create(NewCustomer::person("N")).unwrap().id;
        let new = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, number % 7)]);
        crm.orders().create(new.customer(customer)).unwrap();
    }
    crm.models()
        .fit(NewModel::rfm(RfmSpec::new(Currency::EUR)))
        .unwrap();
    let ask = |sort, page: &PageRequest| {
        let query = ScoreQuery {
            sort,
            ..ScoreQuery::default()
        };
        crm.models().scores("rfm", &query, page)
    };
    let usual = ask(None, &PageRequest::first(100)).unwrap();
    assert_eq!((usual.items.len(), &usual.next), (25, &None));
    let page = |after: Option<Cursor>| PageRequest {
        after,
        ..PageRequest::first(4)
    };
    // With nothing written in between; within a transaction; with something written between all pages, which nobody sees.
    for between in [0, 1, 2] {
        let (mut parts, mut after) = (Vec::new(), None);
        loop {
            let part = match between {
                1 => crm.write(|tx| {
                    tx.models()
                        .scores("rfm", &ScoreQuery::default(), &page(after.clone()))
                }),
                _ => ask(None, &page(after)),
            };
            let part = part.unwrap();
            parts.extend(part.items);
            after = part.next;
            if after.is_none() {
                break;
            }
            if between == 2 {
                crm.customers().create(NewCustomer::person("S")).unwrap();
            }
        }
        assert_eq!(parts, usual.items, "{between}");
    }

    // Who stood at the end of a page may stand elsewhere in the list that somebody else has asked for since.
    let best = usual.items[0].customer_id;
    let first = ask(None, &PageRequest::first(1)).unwrap();
    let back = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", -1, 6)]);
    crm.orders().create(back.customer(best)).unwrap();
    ask(None, &PageRequest::first(1)).unwrap();
    let rest = PageRequest {
        after: first.next,
        ..PageRequest::first(100)
    };
    let rest: Vec<_> = ask(None, &rest)
        .unwrap()
        .items
        .into_iter()
        .map(|score| score.customer_id)
        .collect();
    let others = usual.items.iter().skip(1).map(|score| score.customer_id);
    assert!(others.into_iter().all(|other| rest.contains(&other)));
    let usual = ask(None, &PageRequest::first(100)).unwrap();

    // Who stood at the end of a page may be gone when the next one is asked for.
    let first = ask(None, &page(None)).unwrap();
    crm.customers().delete(usual.items[3].customer_id, None).unwrap();
    let second = ask(None, &page(first.next.clone())).unwrap();
    assert_eq!(second.items, usual.items[4..8]);
    for (sort, after) in [
        (Some(ScoreSort::Monetary), first.next),
        (None, Some(Cursor::new("03"))),
    ] {
        let refused = ask(sort, &page(after));
        assert_eq!(code(refused), (Code::InvalidCursor, Some("after".into())));
    }
    let refused = ask(None, &PageRequest::first(1_001));
    assert_eq!(code(refused), (Code::OutOfRange, Some("limit".into())));
}

/// An order in a currency without a rate refuses a list, or leaves its customer out of it.
#[test]
fn a_missing_rate_costs_one_customer() {
    let (crm, _) = open("2026-01-01T09:00:00Z");
    let buy = |currency| {
        let customer = crm.customers().create(NewCustomer::person("N")).unwrap().id;
        let new = NewOrder::new(currency, vec![NewOrderLine::new("TEA", 1, 5)]);
        crm.orders().create(new.customer(customer)).unwrap();
        customer
    };
    let known = buy(Currency::EUR);
    crm.models()
        .fit(NewModel::rfm(RfmSpec::new(Currency::EUR)))
        .unwrap();
    buy(Currency::USD);
    assert_eq!(
        code(
            crm.models()
                .scores("rfm", &ScoreQuery::default(), &PageRequest::default())
        )
        .0,
        Code::NotFound
    );
    let query = ScoreQuery {
        missing_rate: MissingRate::LeaveOut,
        ..ScoreQuery::default()
    };
    let scores = every_score(&crm, "rfm", &query);
    assert_eq!(
        scores.iter().map(|score| score.customer_id).collect::<Vec<_>>(),
        [known]
    );

    let query = FeatureQuery::new(Currency::EUR);
    assert_eq!(code(features(&crm, &query)).0, Code::NotFound);
    let query = FeatureQuery {
        missing_rate: MissingRate::LeaveOut,
        ..query
    };
    let found = features(&crm, &query).unwrap();
    assert_eq!(
        found.iter().map(|row| row.customer_id).collect::<Vec<_>>(),
        [known]
    );
}

/// A version that is fitted to the past, to see how it does, is not what segments go by.
#[test]
fn a_back_test_does_not_become_current() {
    let (crm, clock) = open("2026-01-01T09:00:00Z");
    let customer = crm.customers().create(NewCustomer::person("N")).unwrap().id;
    let new = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, 5)]);
    crm.orders().create(new.customer(customer)).unwrap();
    clock.advance(Duration::from_secs(30 * 86_400));
    let past = clock.now().saturating_sub(Duration::from_secs(10 * 86_400));
    let rfm = || NewModel::rfm(RfmSpec::new(Currency::EUR));
    let current = || crm.models().current("rfm").unwrap().unwrap().number;

    // The only one there is.
    crm.models().fit(rfm().as_of(past)).unwrap();
    assert_eq!(current(), 1);
    // Yesterday's is as good as today's.
    let yesterday = clock.now().saturating_sub(Duration::from_secs(86_400));
    crm.models().fit(rfm().as_of(yesterday)).unwrap();
    assert_eq!(current(), 2);
    let back = crm.models().refit("rfm", Some(past)).unwrap();
    assert_eq!((back.number, current()), (3, 2));
    crm.models().pin(back.id).unwrap();
    assert_eq!(current(), 3);
    crm.models().unpin("rfm").unwrap();
    assert_eq!(current(), 2);
    assert!(crm.verify().unwrap().problems.is_empty());
}
