//! Clusters: what k-means finds among real and made-up customers, in words, and segments that ask for them.

use std::time::Duration;

use crm_core::{
    ClusterScore, ClustersParameters, ClustersSpec, Code, Crm, Currency, CustomerId, FeatureQuery, Model,
    ModelParameters, NewCustomer, NewModel, NewOrder, NewOrderLine, NewSegment, ScoreQuery, ScoreValues,
};

use crate::propensity::{cdnow, code};
use crate::shop::{every_score, features, open};

const DAY: u64 = 86_400;

fn parameters(model: &Model) -> &ClustersParameters {
    match &model.parameters {
        ModelParameters::Clusters(parameters) => parameters,
        _ => panic!("another model"),
    }
}

fn scores(crm: &Crm) -> Vec<(CustomerId, ClusterScore)> {
    let scores = every_score(crm, "clusters", &ScoreQuery::default());
    scores
        .into_iter()
        .map(|score| match score.values {
            ScoreValues::Clusters(values) => (score.customer_id, values),
            _ => panic!("another score"),
        })
        .collect()
}

#[test]
fn clusters_of_the_cdnow_sample() {
    let (crm, clock) = cdnow();
    let spec = ClustersSpec::new(Currency::USD);
    let model = crm.models().fit(NewModel::clusters(spec.clone())).unwrap();
    let found = parameters(&model);
    let silhouette = model.quality.silhouette.unwrap();
    for trial in &found.trials {
        println!(
            "{} clusters: silhouette {:.4}, inertia {:.1}",
            trial.clusters, trial.silhouette, trial.inertia
        );
    }
    for cluster in &found.clusters {
        println!(
            "{} ({}): {}: {}",
            cluster.number, cluster.customers, cluster.name, cluster.description
        );
    }
    assert_eq!(found.trials.len(), 9);
    assert!(
        found
            .trials
            .iter()
            .all(|trial| trial.silhouette < silhouette + 0.05)
    );
    assert!(silhouette > 0.3, "silhouette {silhouette}");
    assert_eq!(
        found
            .clusters
            .iter()
            .map(|cluster| cluster.customers)
            .sum::<u64>(),
        2_357
    );
    assert!(found.clusters.is_sorted_by(|a, b| a.customers >= b.customers));
    // The same again, and the same customers.
    let again = crm.models().fit(NewModel::clusters(spec)).unwrap();
    assert_eq!(parameters(&again), found);
    let scored = scores(&crm);
    for cluster in &found.clusters {
        let of = scored.iter().filter(|(_, score)| score.number == cluster.number);
        assert_eq!(of.count() as u64, cluster.customers);
        let rule = format!("cluster = {}", cluster.number);
        let by_number = crm.segments().create(NewSegment::live(&rule, &rule)).unwrap().id;
        assert_eq!(crm.segments().count(by_number).unwrap(), cluster.customers);
        let rule = format!("cluster_name('clusters') = '{}'", cluster.name);
        let by_name = crm.segments().create(NewSegment::live(&rule, &rule)).unwrap().id;
        assert_eq!(crm.segments().count(by_name).unwrap(), cluster.customers);
    }
    // As days pass without a purchase customers drift.
    clock.advance(Duration::from_secs(200 * DAY));
    let later = scores(&crm);
    let first = later.iter().filter(|(_, score)| score.number == 1).count() as u64;
    let rule = crm.segments().find_by_name("cluster = 1").unwrap().unwrap();
    assert_eq!(crm.segments().count(rule.id).unwrap(), first);
    assert!(crm.verify().unwrap().problems.is_empty());
}

/// Three kinds of customers that were made up are found, each with its name.
#[test]
fn groups_that_were_made_up_are_found() {
    let (crm, clock) = open("2026-01-01T09:00:00Z");
    let buy = |customer, price: i64| {
        let new = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 1, price)]);
        crm.orders().create(new.customer(customer)).unwrap();
    };
    let customers: Vec<_> = (0..60)
        .map(|_| crm.customers().create(NewCustomer::person("N")).unwrap().id)
        .collect();
    let kind = |at: usize| at % 3;
    for month in 0..10 {
        for (at, customer) in customers.iter().enumerate() {
            let jitter = i64::try_from(at % 5).unwrap();
            match kind(at) {
                // Every month for little.
                0 => buy(*customer, 8 + jitter),
                // Twice, long ago.
                1 if month < 2 => buy(*customer, 20 + jitter),
                // Lately, for much.
                2 if month > 7 => buy(*customer, 900 + 10 * jitter),
                _ => {}
            }
        }
        clock.advance(Duration::from_secs(30 * DAY));
    }
    let names = ["days_since_last_order", "order_days", "mean_order_value"];
    let spec = ClustersSpec {
        features: names.map(str::to_owned).into(),
        ..ClustersSpec::new(Currency::EUR)
    };
    let model = crm.models().fit(NewModel::clusters(spec.clone())).unwrap();
    let found = parameters(&model);
    assert_eq!(found.clusters.len(), 3, "{:?}", found.trials);
    let scored = scores(&crm);
    let number = |at: usize| {
        scored
            .iter()
            .find(|(id, _)| *id == customers[at])
            .unwrap()
            .1
            .number
    };
    for at in 0..customers.len() {
        assert_eq!(number(at), number(kind(at)));
    }
    let name = |at: usize| {
        let name = &found.clusters[usize::try_from(number(at)).unwrap() - 1];
        (name.name.as_str(), name.description.as_str())
    };
    assert!(
        name(0).0.contains("buys often") && name(0).0.contains("small orders"),
        "{:?}",
        name(0)
    );
    assert!(name(1).0.contains("bought long ago"), "{:?}", name(1));
    assert!(name(2).0.contains("large orders"), "{:?}", name(2));
    assert!(
        name(0)
            .1
            .contains("bought on 10 days, much more than the mean of"),
        "{:?}",
        name(0)
    );

    // Who is in the middle of a cluster is nearer to its centre than to another.
    let (_, score) = &scored[0];
    let own = score
        .distances
        .iter()
        .find(|far| far.number == score.number)
        .unwrap();
    assert!(score.distances.iter().all(|far| far.distance >= own.distance));
    let query = FeatureQuery {
        customer_ids: vec![customers[0]],
        ..FeatureQuery::new(Currency::EUR)
    };
    assert_eq!(features(&crm, &query).unwrap()[0].order_days, 10);

    // An order moves a customer in the commit that places it.
    let rich = crm
        .segments()
        .create(NewSegment::live("Rich", format!("cluster = {}", number(2))))
        .unwrap()
        .id;
    assert!(!crm.segments().contains(rich, customers[1]).unwrap());
    for _ in 0..2 {
        buy(customers[1], 2_000);
    }
    assert!(crm.segments().contains(rich, customers[1]).unwrap());

    let refused = |spec| code(crm.models().fit(NewModel::clusters(spec)));
    let one = ClustersSpec {
        clusters: Some(1),
        ..spec.clone()
    };
    assert_eq!(refused(one), (Code::OutOfRange, Some("spec.clusters".into())));
    let many = ClustersSpec {
        clusters: Some(100),
        ..spec.clone()
    };
    assert_eq!(refused(many), (Code::TooFew, Some("clusters".into())));
    let unknown = ClustersSpec {
        features: vec!["order_count".into(), "shoes".into()],
        ..spec.clone()
    };
    assert_eq!(
        refused(unknown),
        (Code::UnknownReference, Some("spec.features[1]".into()))
    );
    let twice = ClustersSpec {
        features: vec!["order_count".into(), "order_count".into()],
        ..spec
    };
    assert_eq!(
        refused(twice),
        (Code::AlreadyExists, Some("spec.features[1]".into()))
    );
    let (empty, _) = open("2026-01-01T09:00:00Z");
    let none = empty
        .models()
        .fit(NewModel::clusters(ClustersSpec::new(Currency::EUR)));
    assert_eq!(code(none), (Code::TooFew, Some("customers".into())));
}
