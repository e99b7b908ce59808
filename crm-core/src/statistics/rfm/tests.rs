//! RFM scores of small sets, worked by hand.

use rust_decimal::Decimal;

use super::*;
use crate::base::{Code, CustomerId};

fn decimals<const N: usize>(texts: [&str; N]) -> [Decimal; N] {
    texts.map(|text| text.parse().unwrap())
}

/// Customers of these days, frequencies and amounts.
fn inputs(rows: &[(u32, u64, &str)]) -> Vec<RfmInput> {
    let input = |&(recency_days, frequency, monetary): &(u32, u64, &str)| RfmInput {
        customer_id: CustomerId::from_bytes([7; 16]),
        recency_days,
        frequency,
        monetary: monetary.parse().unwrap(),
    };
    rows.iter().map(input).collect()
}

#[track_caller]
fn score(rows: &[(u32, u64, &str)], method: RfmMethod) -> RfmScores {
    let options = RfmOptions {
        method,
        ..RfmOptions::default()
    };
    rfm_scores(&inputs(rows), &options).unwrap()
}

#[track_caller]
fn check(rows: &[(u32, u64, &str)], method: RfmMethod, expected: &[&str]) -> RfmScores {
    let scores = score(rows, method);
    let found: Vec<_> = scores
        .customers
        .iter()
        .map(|one| one.scores.to_string())
        .collect();
    assert_eq!(found, expected);
    scores
}

#[test]
fn five_customers_take_one_score_each() {
    // n = 5: the positions 4k/5 are 0.8, 1.6, 2.4 and 3.2, so the edges lie between neighbours.
    let rows = [
        (1, 9, "500"),
        (10, 7, "400"),
        (20, 5, "300"),
        (40, 3, "200.50"),
        (80, 1, "-5"),
    ];
    let expected = ["5-5-5", "4-4-4", "3-3-3", "2-2-2", "1-1-1"];
    let scores = check(&rows, RfmMethod::Quantiles, &expected);
    let edges = scores.edges.unwrap();
    assert_eq!(edges.recency, decimals(["8.2", "16", "28", "48"]));
    assert_eq!(edges.frequency, decimals(["2.6", "4.2", "5.8", "7.4"]));
    assert_eq!(edges.monetary, decimals(["159.4", "260.2", "340", "420"]));
    assert_eq!(scores.bins.recency, [1; 5]);
    let names: Vec<_> = scores.customers.iter().map(|one| one.segment.as_str()).collect();
    assert_eq!(
        names,
        ["champions", "loyal", "needs attention", "hibernating", "lost"]
    );
    check(&rows, RfmMethod::Ntile, &expected);
}

#[test]
fn a_value_on_an_edge_belongs_below_it() {
    // n = 6: the positions are 1, 2, 3 and 4, so the edges are the values themselves.
    let rows = [1_u8, 2, 3, 4, 5, 6].map(|n| (u32::from(n), u64::from(n), "1"));
    let expected = ["5-1-1", "5-1-1", "4-2-1", "3-3-1", "2-4-1", "1-5-1"];
    let scores = check(&rows, RfmMethod::Quantiles, &expected);
    assert_eq!(scores.edges.unwrap().recency, decimals(["2", "3", "4", "5"]));
}

#[test]
fn equal_values_get_equal_scores_and_leave_bins_empty() {
    // Six of ten bought once. Counted from 0, the positions 1.8, 3.6, 5.4 and 7.2 hold 1, 1, 1.4 and 2.2.
    let frequencies = [1, 1, 1, 1, 1, 1, 2, 2, 3, 9];
    let rows = frequencies.map(|frequency| (0, frequency, "0"));
    let scores = score(&rows, RfmMethod::Quantiles);
    let of: Vec<_> = scores.customers.iter().map(|one| one.scores.frequency).collect();
    assert_eq!(of, [1, 1, 1, 1, 1, 1, 4, 4, 5, 5]);
    assert_eq!(
        scores.edges.unwrap().frequency,
        decimals(["1", "1", "1.4", "2.2"])
    );
    assert_eq!(scores.bins.frequency, [6, 0, 0, 2, 2]);
    // By rank: six, eight and nine tenths are smaller than 2, 3 and 9.
    let scores = score(&rows, RfmMethod::Ntile);
    let of: Vec<_> = scores.customers.iter().map(|one| one.scores.frequency).collect();
    assert_eq!(of, [1, 1, 1, 1, 1, 1, 4, 4, 5, 5]);
    assert_eq!(scores.edges.unwrap().frequency, decimals(["1", "1", "1", "2"]));
}

#[test]
fn all_equal_customers_are_recent_and_nothing_else() {
    for method in [RfmMethod::Quantiles, RfmMethod::Ntile] {
        let scores = check(&[(30, 2, "9.99"); 4], method, &["5-1-1"; 4]);
        assert_eq!(scores.bins.recency, [0, 0, 0, 0, 4]);
        assert_eq!(scores.bins.monetary, [4, 0, 0, 0, 0]);
        check(&[(30, 2, "9.99")], method, &["5-1-1"]);
    }
}

#[test]
fn nobody_has_no_edges_but_all_segments() {
    for method in [RfmMethod::Quantiles, RfmMethod::Ntile] {
        let scores = score(&[], method);
        assert_eq!((scores.edges, scores.customers.len()), (None, 0));
        assert_eq!(scores.segments.len(), 11);
        assert_eq!(scores.cells().len(), 25);
        assert!(scores.cells().iter().all(|cell| cell.customers == 0));
    }
}

#[test]
fn the_same_input_gives_the_same_output_in_any_order() {
    let mut rows: Vec<(u32, u64, String)> = (0..200_u32)
        .map(|n| (n * 37 % 90, u64::from(n * n % 7), (n * 53 % 31).to_string()))
        .collect();
    let run = |rows: &[(u32, u64, String)]| {
        let rows: Vec<_> = rows.iter().map(|(r, f, m)| (*r, *f, m.as_str())).collect();
        let scores = score(&rows, RfmMethod::Quantiles);
        let mut each: Vec<_> = scores
            .customers
            .iter()
            .map(|one| {
                (
                    one.input.recency_days,
                    one.input.frequency,
                    one.input.monetary,
                    one.scores,
                )
            })
            .collect();
        each.sort_unstable();
        (scores.edges, scores.bins, each)
    };
    let first = run(&rows);
    rows.reverse();
    assert_eq!(run(&rows), first);
    rows.rotate_left(71);
    assert_eq!(run(&rows), first);
}

#[test]
fn the_edges_of_one_run_are_the_cuts_of_another() {
    let rows = [
        (1, 9, "500"),
        (10, 7, "400"),
        (20, 5, "300"),
        (40, 3, "200"),
        (80, 1, "100"),
    ];
    let edges = score(&rows, RfmMethod::Quantiles).edges.unwrap();
    let options = RfmOptions {
        cuts: Some(edges),
        ..RfmOptions::default()
    };
    let one = rfm_scores(&inputs(&[(16, 6, "1000")]), &options).unwrap();
    assert_eq!(one.customers[0].scores.to_string(), "4-4-5");
    let none = rfm_scores(&[], &options).unwrap();
    assert_eq!(none.edges, Some(edges));
}

#[test]
fn cells_count_every_customer_once() {
    let rows: Vec<_> = (0..50).map(|n| (n % 9, u64::from(n % 7), "1")).collect();
    let scores = score(&rows, RfmMethod::Quantiles);
    let cells = scores.cells();
    assert_eq!(cells.iter().map(|cell| cell.customers).sum::<u64>(), 50);
    assert_eq!((cells[0].recency, cells[0].frequency), (5, 1));
    for cell in cells {
        let same =
            |one: &&RfmScore| (one.scores.recency, one.scores.frequency) == (cell.recency, cell.frequency);
        assert_eq!(
            scores.customers.iter().filter(same).count() as u64,
            cell.customers
        );
    }
    let in_segments: u64 = scores.segments.iter().map(|segment| segment.customers).sum();
    assert_eq!(in_segments, 50);
}

#[test]
fn wrong_cuts_and_grids_name_their_field() {
    let good = RfmEdges {
        recency: decimals(["7", "30", "90", "180"]),
        frequency: decimals(["1", "2", "3", "5"]),
        monetary: decimals(["10", "50", "100", "500"]),
    };
    let bad = RfmEdges {
        frequency: decimals(["1", "3", "2", "5"]),
        ..good
    };
    let refused = |change: &dyn Fn(&mut RfmOptions)| {
        let mut options = RfmOptions::default();
        change(&mut options);
        let error = rfm_scores(&[], &options).unwrap_err();
        (error.code(), error.field().unwrap_or_default().to_owned())
    };
    let far = inputs(&[
        (0, 1, "70000000000000000000000000000"),
        (0, 1, "-79228162514264337593543950335"),
    ]);
    let error = rfm_scores(&far, &RfmOptions::default()).unwrap_err();
    assert_eq!(
        (error.code(), error.field()),
        (Code::OutOfRange, Some("monetary"))
    );
    assert_eq!(
        refused(&|options| options.cuts = Some(bad)),
        (Code::OutOfRange, "cuts.frequency".to_owned())
    );
    assert_eq!(
        refused(&|options| drop(options.grid.rules.remove(3))),
        (Code::Required, "grid.rules".to_owned())
    );
    assert_eq!(
        refused(&|options| options.grid.rules[2].recency.max = 6),
        (Code::OutOfRange, "grid.rules[2].recency".to_owned())
    );
    assert_eq!(
        refused(&|options| options.grid.rules[0].name.clear()),
        (Code::Required, "grid.rules[0].name".to_owned())
    );
}

#[test]
fn the_default_grid_is_the_table_of_its_documentation() {
    let grid = RfmGrid::default();
    grid.check().unwrap();
    assert_eq!(grid.names().count(), 11);
    let row = |recency: u8| {
        let name = |frequency| {
            let of = |monetary| {
                grid.name_of(RfmTriple {
                    recency,
                    frequency,
                    monetary,
                })
                .unwrap()
            };
            assert!((1..=5).all(|monetary| of(monetary) == of(1)));
            of(1)
        };
        (1..=5).map(name).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(
        row(5),
        "new, potential loyalist, potential loyalist, champions, champions"
    );
    assert_eq!(
        row(4),
        "promising, potential loyalist, potential loyalist, loyal, loyal"
    );
    assert_eq!(
        row(3),
        "about to sleep, about to sleep, needs attention, loyal, loyal"
    );
    assert_eq!(row(2), "hibernating, hibernating, at risk, at risk, cannot lose");
    assert_eq!(row(1), "lost, lost, at risk, at risk, cannot lose");
}

#[test]
fn options_are_plain_data() {
    let json = r#"{"method":"ntile","grid":[{"name":"best","recency":{"min":4,"max":5}},{"name":"rest"}]}"#;
    let options: RfmOptions = serde_json::from_str(json).unwrap();
    assert_eq!(options.method, RfmMethod::Ntile);
    let scores = rfm_scores(&inputs(&[(3, 1, "1"), (9, 1, "1")]), &options).unwrap();
    let names: Vec<_> = scores.customers.iter().map(|one| one.segment.as_str()).collect();
    assert_eq!(names, ["best", "rest"]);
    let back: RfmScores = serde_json::from_str(&serde_json::to_string(&scores).unwrap()).unwrap();
    assert_eq!(back, scores);
}

#[test]
fn columns_are_scored_as_customers_are() {
    // So many that several cores share them; amounts of two scales, some negative, one far off.
    let amount = |n: i64| match n {
        77 => Decimal::new(9_000_000_000_000_000, 2),
        n => Decimal::new(n * 7_919 % 100_003 - 2_000, u32::from(n % 3 == 0) + 1),
    };
    let rows: Vec<RfmInput> = (0..70_000_u32)
        .map(|n| RfmInput {
            customer_id: CustomerId::from_bytes([7; 16]),
            recency_days: n * 37 % 731,
            frequency: u64::from(n) * u64::from(n) % 11,
            monetary: amount(n.into()),
        })
        .collect();
    let monetary: Vec<Decimal> = rows.iter().map(|row| row.monetary).collect();
    let columns = RfmColumns {
        recency_days: &rows.iter().map(|row| row.recency_days).collect::<Vec<_>>(),
        frequency: &rows.iter().map(|row| row.frequency).collect::<Vec<_>>(),
        monetary: &monetary,
    };
    for method in [RfmMethod::Quantiles, RfmMethod::Ntile] {
        let options = RfmOptions {
            method,
            ..RfmOptions::default()
        };
        let (found, records) = (
            rfm_column_scores(&columns, &options).unwrap(),
            rfm_scores(&rows, &options).unwrap(),
        );
        let edges = found.edges.unwrap();
        assert_eq!(
            (Some(edges), found.bins, &found.segments),
            (records.edges, records.bins, &records.segments)
        );
        // The values in order say the same.
        let mut sorted = monetary.clone();
        sorted.sort_unstable();
        if method == RfmMethod::Ntile {
            assert_eq!(
                edges.monetary,
                [13_999, 27_999, 41_999, 55_999].map(|at| sorted[at])
            );
        }
        for (at, one) in records.customers.iter().enumerate() {
            assert_eq!(one.input, rows[at]);
            assert_eq!(one.scores, edges.scores(&one.input));
            assert_eq!(
                (one.scores, one.segment.as_str()),
                (
                    found.scores[at],
                    found.segments[found.segment[at] as usize].name.as_str()
                )
            );
        }
        let total: Decimal = found.segments.iter().map(|segment| segment.monetary).sum();
        assert_eq!(total, monetary.iter().sum());
    }
    let short = RfmColumns {
        frequency: &[],
        ..columns
    };
    let error = rfm_column_scores(&short, &RfmOptions::default()).unwrap_err();
    assert_eq!(
        (error.code(), error.field()),
        (Code::Inconsistent, Some("frequency"))
    );
}

#[test]
fn values_beyond_whole_numbers_are_scored_by_their_decimals() {
    let rows = [
        "0.0000000000000000000000000001",
        "1",
        "2",
        "3",
        "70000000000000000000000000000",
    ];
    let rows: Vec<_> = rows.iter().map(|amount| (1, u64::MAX, *amount)).collect();
    let scores = score(&rows, RfmMethod::Ntile);
    let of: Vec<_> = scores.customers.iter().map(|one| one.scores.monetary).collect();
    assert_eq!(of, [1, 2, 3, 4, 5]);
    assert_eq!(scores.bins.frequency, [5, 0, 0, 0, 0]);
}
