//! Small sets worked by hand, and the purchases of a real shop.
#![allow(clippy::float_cmp, reason = "results that are exact")]

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use super::co_purchases::CoPurchases;
use super::*;
use crate::base::Code;
use crate::statistics::numeric::Random;

const ALL: SimilarityOptions = SimilarityOptions {
    measure: SimilarityMeasure::Cosine,
    neighbors: 50,
    min_customers: 1,
    max_items: 2_000,
};

#[derive(Default)]
struct Shop {
    customer: Vec<u32>,
    item: Vec<u32>,
    /// Days, counted as year · 372 + month · 31 + day.
    at: Vec<i64>,
}

/// The lines of Online Retail with a customer, a positive quantity and no cancellation; none where the data are absent.
fn online_retail() -> Option<Shop> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/online_retail/onlineretail.csv.gz");
    let Ok(file) = std::fs::File::open(path) else {
        eprintln!("../shared/data/online_retail is absent: recommendations were tried on made data alone");
        return None;
    };
    let mut text = String::new();
    flate2::read::GzDecoder::new(file)
        .read_to_string(&mut text)
        .unwrap();
    let mut shop = Shop::default();
    let mut items: BTreeMap<String, u32> = BTreeMap::new();
    for row in csv::Reader::from_reader(text.as_bytes()).records() {
        let row = row.unwrap();
        if row[0].starts_with('C') || row[6].is_empty() || row[3].starts_with('-') {
            continue;
        }
        let next = u32::try_from(items.len()).unwrap();
        shop.item.push(*items.entry(row[1].to_owned()).or_insert(next));
        shop.customer.push(row[6].parse().unwrap());
        let day: Vec<i64> = row[4][..10]
            .split('-')
            .map(|part| part.parse().unwrap())
            .collect();
        shop.at.push(day[0] * 372 + day[1] * 31 + day[2]);
    }
    Some(shop)
}

#[test]
fn a_real_shop_is_foretold_better_than_by_popularity() {
    let Some(shop) = online_retail() else { return };
    assert_eq!(shop.item.len(), 397_924);
    // Up to the end of August, and the months after it.
    let split = 2_011 * 372 + 9 * 31 + 1;
    for (measure, neighbors, recall, precision) in [
        (SimilarityMeasure::Cosine, 50, 0.099, 0.048),
        // As the store keeps it.
        (SimilarityMeasure::Cosine, 15, 0.112, 0.056),
        (SimilarityMeasure::Bm25, 50, 0.113, 0.059),
    ] {
        let options = SimilarityOptions {
            measure,
            neighbors,
            ..SimilarityOptions::default()
        };
        let found = evaluate(&shop.customer, &shop.item, &shop.at, split, 10, &options).unwrap();
        assert!(found.model.recall >= recall && found.model.mean_average_precision >= precision);
        assert!(found.model.recall > 1.9 * found.popular.recall);
        assert!(found.model.coverage > 10.0 * found.popular.coverage);
    }
}

#[test]
fn weights_are_those_worked_by_hand() {
    // Customer 1 bought item 1 twice and item 2, customer 2 bought both once, customer 3 bought 3 and 4.
    let (customer, item) = ([1, 1, 1, 2, 2, 3, 3], [1, 1, 2, 1, 2, 3, 4]);
    let model = ItemSimilarities::fit(&customer, &item, &ALL).unwrap();
    assert!((model.like(1)[0].score - 1.0).abs() < 1e-12);
    assert_eq!(
        model.popular[0],
        ItemUses {
            item: 1,
            customers: 2
        }
    );
    let bm25 = SimilarityOptions {
        measure: SimilarityMeasure::Bm25,
        ..ALL
    };
    let model = ItemSimilarities::fit(&customer, &item, &bm25).unwrap();
    // Purchases: 3, 2, 1 and 1, in the mean 1.75; each customer has 2 of 4 items.
    let rarity = (4.0_f64 / 3.0).ln();
    let length = |purchases: f64| 0.25 + 0.75 * purchases / 1.75;
    let weight = |tf: f64, purchases: f64| tf * 2.2 / (tf + 1.2 * length(purchases)) * rarity;
    let expected = weight(2.0, 3.0) * weight(1.0, 2.0) + weight(1.0, 3.0) * weight(1.0, 2.0);
    assert!((model.like(1)[0].score - expected).abs() < 1e-12);
    assert_eq!(
        (
            model.like(1)[0].item,
            model.like(1)[0].customers,
            model.like(1).len()
        ),
        (2, 2, 1)
    );
    assert!(model.like(9).is_empty());
}

/// Purchases of 40 customers among 12 items, some of them twice.
fn made() -> (Vec<u32>, Vec<u32>) {
    let mut random = Random::seeded(6);
    let mut below = |end| u32::try_from(random.below(end)).unwrap();
    (0..300).map(|_| (below(40), below(12) * below(12) / 11)).unzip()
}

#[test]
fn counts_that_are_kept_give_what_a_fit_gives() {
    let (customer, item) = made();
    let mut has: Vec<Vec<u32>> = vec![Vec::new(); 40];
    let mut counts = CoPurchases::of(&has, usize::MAX, usize::MAX).unwrap();
    let nothing = counts.clone();
    for (customer, item) in customer.iter().zip(&item) {
        let before = &mut has[*customer as usize];
        if let Err(at) = before.binary_search(item) {
            let mut after = before.clone();
            after.insert(at, *item);
            counts.change(before, &after);
            *before = after;
        }
    }
    assert_eq!(counts, CoPurchases::of(&has, usize::MAX, usize::MAX).unwrap());
    let fitted = ItemSimilarities::fit(&customer, &item, &ALL).unwrap();
    for uses in &fitted.popular {
        assert_eq!(u64::from(counts.customers(uses.item)), uses.customers);
    }
    for fitted in &fitted.items {
        let mut kept = counts.like(fitted.item, 50, ALL.min_customers, |_| true);
        let mut fitted = fitted.neighbors.clone();
        assert_eq!(kept.len(), fitted.len());
        kept.sort_by_key(|one| one.item);
        fitted.sort_by_key(|one| one.item);
        for (a, b) in kept.iter().zip(&fitted) {
            assert_eq!((a.item, a.customers), (b.item, b.customers));
            assert!((a.score - b.score).abs() < 1e-12);
        }
    }
    // Everything taken back, in another order, leaves nothing.
    for items in has {
        counts.change(&items, &[]);
    }
    assert_eq!(counts, nothing);
}

#[test]
fn lists_leave_out_what_they_should() {
    let (customer, item) = made();
    let model = ItemSimilarities::fit(&customer, &item, &ALL).unwrap();
    let has = [0, 1, 1, 2];
    let options = RecommendationOptions {
        count: 100,
        exclude: vec![3, 4],
        reasons: 2,
        ..Default::default()
    };
    let found = model.recommend(&has, &options);
    let items: Vec<u32> = found.iter().map(|one| one.item).collect();
    assert!(items.iter().all(|item| ![0, 1, 2, 3, 4].contains(item)));
    let mut once = items.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), items.len());
    assert!(found.windows(2).all(|pair| pair[0].score >= pair[1].score));
    for one in found.iter().filter(|one| one.score > 0.0) {
        assert!(one.because.len() <= 2 && one.because.iter().all(|reason| has.contains(&reason.item)));
    }
    // Without a past, what is popular; without filling up, nothing.
    let new = model.recommend(
        &[],
        &RecommendationOptions {
            count: 3,
            ..Default::default()
        },
    );
    let popular: Vec<u32> = model.popular.iter().take(3).map(|uses| uses.item).collect();
    assert_eq!(new.iter().map(|one| one.item).collect::<Vec<_>>(), popular);
    assert!(
        model
            .recommend(
                &[],
                &RecommendationOptions {
                    fill_up: false,
                    ..Default::default()
                }
            )
            .is_empty()
    );
    assert!(
        ItemSimilarities::default()
            .recommend(&[1], &RecommendationOptions::default())
            .is_empty()
    );
}

#[test]
fn an_evaluation_is_the_one_worked_by_hand() {
    // Before: two customers with 1 and 2, one with 1 alone. After: that one buys 2 and 3, another buys 3.
    let customer = [1, 1, 2, 2, 3, 3, 3, 1];
    let item = [1, 2, 1, 2, 1, 2, 3, 3];
    let at = [0, 0, 0, 0, 0, 5, 5, 5];
    let found = evaluate(&customer, &item, &at, 5, 1, &ALL).unwrap();
    // Customer 3 gets 2, one hit of one possible; customer 1 has all there is and gets nothing.
    assert_eq!(
        (
            found.customers,
            found.model.recall,
            found.model.mean_average_precision
        ),
        (2, 0.5, 0.5)
    );
    assert_eq!(found.model.coverage, 0.5);
    let wide = evaluate(&customer, &item, &at, 5, 4, &ALL).unwrap();
    assert_eq!(wide.model.recall, 0.25);
}

#[test]
fn input_that_says_nothing_is_refused() {
    let code = |error: crate::base::Error| (error.code(), error.field().map(str::to_owned));
    let fit = |customer: &[u32], item: &[u32], options| {
        ItemSimilarities::fit(customer, item, options).map_err(code)
    };
    assert_eq!(
        fit(&[1], &[], &ALL),
        Err((Code::Inconsistent, Some("item".into())))
    );
    let none = SimilarityOptions { neighbors: 0, ..ALL };
    assert_eq!(
        fit(&[1], &[1], &none),
        Err((Code::OutOfRange, Some("neighbors".into())))
    );
    assert_eq!(fit(&[], &[], &ALL), Ok(ItemSimilarities::default()));
    // Who bought everything is left out; the items are still known.
    let few = SimilarityOptions { max_items: 1, ..ALL };
    let model = fit(&[1, 1, 2], &[1, 2, 1], &few).unwrap();
    assert_eq!((model.like(1).len(), model.popular[0].customers), (0, 2));
    let of = |at: &[i64], split, count| evaluate(&[1, 1], &[1, 2], at, split, count, &ALL).map_err(code);
    assert_eq!(of(&[0], 1, 1), Err((Code::Inconsistent, Some("at".into()))));
    assert_eq!(of(&[0, 1], 1, 0), Err((Code::OutOfRange, Some("count".into()))));
    assert_eq!(of(&[0, 1], 9, 1), Err((Code::TooFew, Some("split".into()))));
    assert_eq!(of(&[0, 1], 1, 1).unwrap().customers, 1);
}
