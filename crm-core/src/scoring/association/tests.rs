//! The groceries that R's arules comes with, and small sets worked by hand.
#![allow(
    clippy::cast_precision_loss,
    clippy::float_cmp,
    reason = "small counts, and results that are exact"
)]

use std::collections::BTreeMap;
use std::path::Path;

use super::*;
use crate::base::Code;

/// The baskets of the file and the names of their items; none where the data are absent.
fn groceries() -> Option<(Baskets, Vec<String>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("../../shared/data/groceries/groceries_baskets.csv");
    let Ok(text) = std::fs::read_to_string(path) else {
        eprintln!("../shared/data/groceries is absent: the published rules were not compared");
        return None;
    };
    let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
    let mut lists = Vec::new();
    for line in text.lines() {
        let mut list = Vec::new();
        for name in line.split(',') {
            let next = u32::try_from(numbers.len()).unwrap();
            list.push(*numbers.entry(name).or_insert(next));
        }
        lists.push(list);
    }
    let mut names = vec![String::new(); numbers.len()];
    for (name, number) in numbers {
        names[number as usize] = name.to_owned();
    }
    Some((Baskets::of_lists(&lists), names))
}

#[test]
fn groceries_give_the_published_rules() {
    let Some((baskets, names)) = groceries() else {
        return;
    };
    assert_eq!((baskets.len(), names.len()), (9_835, 169));
    let options = ItemsetOptions {
        min_support: 0.001,
        max_items: 10,
        ..ItemsetOptions::default()
    };
    let itemsets = frequent_itemsets(&baskets, &options).unwrap();
    assert_eq!(itemsets.itemsets.len(), 13_492);
    let rules = association_rules(&itemsets, 0.5).unwrap();
    assert_eq!(rules.len(), 5_668);
    let mut lengths = [0; 8];
    for rule in &rules {
        lengths[rule.antecedent.len() + 1] += 1;
    }
    assert_eq!(lengths, [0, 0, 11, 1_461, 3_211, 939, 46, 0]);
    let top = &rules[0];
    assert_eq!(format!("{:.6}", top.lift), "18.995654");
    let mut of: Vec<_> = top
        .antecedent
        .iter()
        .map(|item| names[*item as usize].as_str())
        .collect();
    of.sort_unstable();
    assert_eq!(
        (of, names[top.consequent as usize].as_str()),
        (vec!["Instant food products", "soda"], "hamburger meat")
    );
    assert_eq!(
        (top.count, format!("{:.4}", top.confidence)),
        (12, "0.6316".to_owned())
    );
}

#[test]
fn itemsets_are_those_that_counting_finds() {
    // All subsets of small baskets, counted one by one.
    let lists: Vec<Vec<u32>> = (0..60_u32)
        .map(|n| (0..8).filter(|i| n * (i + 3) % 7 < 3).collect())
        .collect();
    let mut counts: BTreeMap<Vec<u32>, u64> = BTreeMap::new();
    for list in &lists {
        for mask in 1_u32..(1 << list.len()) {
            let set: Vec<u32> = list
                .iter()
                .enumerate()
                .filter(|(at, _)| mask >> at & 1 == 1)
                .map(|(_, i)| *i)
                .collect();
            *counts.entry(set).or_default() += 1;
        }
    }
    for (min_support, max_items) in [(0.05, 8), (0.2, 8), (0.2, 2), (1.0, 8)] {
        let options = ItemsetOptions {
            min_support,
            max_items,
            ..ItemsetOptions::default()
        };
        let found = frequent_itemsets(&Baskets::of_lists(&lists), &options).unwrap();
        let expected = counts
            .iter()
            .filter(|(set, n)| **n as f64 >= min_support * 60.0 && set.len() <= max_items as usize);
        let found: BTreeMap<_, _> = found
            .itemsets
            .into_iter()
            .map(|set| (set.items, set.count))
            .collect();
        assert_eq!(found, expected.map(|(set, n)| (set.clone(), *n)).collect());
    }
}

#[test]
fn limits_are_errors() {
    let baskets = Baskets::of_lists(&vec![(0..20).collect(); 3]);
    let of = |options: ItemsetOptions| frequent_itemsets(&baskets, &options).map_err(|error| error.code());
    let options = ItemsetOptions {
        max_items: 20,
        max_itemsets: 1_000,
        ..ItemsetOptions::default()
    };
    assert_eq!(of(options), Err(Code::TooMany));
    assert_eq!(
        of(ItemsetOptions {
            max_items: 0,
            ..options
        }),
        Err(Code::OutOfRange)
    );
    for min_support in [0.0, -0.1, 1.1, f64::NAN] {
        assert_eq!(
            of(ItemsetOptions {
                min_support,
                ..options
            }),
            Err(Code::OutOfRange)
        );
    }
    let pairs = of(ItemsetOptions {
        max_items: 2,
        ..options
    })
    .unwrap();
    assert_eq!(pairs.itemsets.len(), 20 + 190);
    // Whatever is always bought says nothing.
    let rules = association_rules(&pairs, 0.0).unwrap();
    assert!(
        rules
            .iter()
            .all(|r| (r.lift, r.leverage, r.conviction, r.zhang) == (1.0, 0.0, None, 0.0))
    );
    assert_eq!(
        association_rules(&pairs, f64::NAN).unwrap_err().field(),
        Some("min_confidence")
    );
    let part = Itemsets {
        itemsets: pairs.itemsets[30..31].to_vec(),
        ..pairs
    };
    assert_eq!(
        association_rules(&part, 0.1).unwrap_err().code(),
        Code::Inconsistent
    );
}

#[test]
fn no_baskets_have_no_itemsets() {
    let none = frequent_itemsets(&Baskets::default(), &ItemsetOptions::default()).unwrap();
    assert_eq!(none, Itemsets::default());
    assert_eq!(association_rules(&none, 0.5), Ok(vec![]));
    let empty = frequent_itemsets(&Baskets::of_lists(&[vec![], vec![]]), &ItemsetOptions::default()).unwrap();
    assert_eq!((empty.baskets, empty.itemsets.len()), (2, 0));
    assert_eq!(Baskets::of_columns(&[1], &[]).unwrap_err().field(), Some("item"));
}
