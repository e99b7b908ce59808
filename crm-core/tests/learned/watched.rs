//! Story: whoever waits for a model is told how far it is, and stops it.

use std::ops::ControlFlow;

use crm_core::{
    BoostingOptions, ClustersSpec, ClvCovariate, ClvSpec, Code, Currency, Error, FeatureQuery,
    FirstOrderFact, ModelQuery, ModelSpec, Models, NewModel, PageRequest, PropensityMethod,
    PropensityOutcome, PropensitySpec, PurchaseOutcome, ReadContext, RfmSpec, ScoreQuery, WorkProgress,
    watched,
};

use crate::covariates::{shop, tag};

const CUSTOMERS: u32 = 3_000;

fn specs() -> Vec<ModelSpec> {
    let outcome = PropensityOutcome::Purchase(PurchaseOutcome { horizon_days: 60 });
    let propensity = |method| PropensitySpec {
        method,
        ..PropensitySpec::new(Currency::EUR, outcome.clone())
    };
    let trees = BoostingOptions {
        trees: 5,
        ..BoostingOptions::default()
    };
    let clv = ClvSpec {
        holdout_days: Some(90),
        ..ClvSpec::new(Currency::EUR)
    };
    vec![
        ModelSpec::Rfm(RfmSpec::new(Currency::EUR)),
        ModelSpec::Clv(clv.clone()),
        ModelSpec::Clv(clv.covariates([tag("trade")])),
        ModelSpec::Propensity(propensity(PropensityMethod::default())),
        ModelSpec::Propensity(propensity(PropensityMethod::BoostedTrees(trees))),
        ModelSpec::Clusters(ClustersSpec::new(Currency::EUR)),
    ]
}

fn is_stopped(error: &Error) -> bool {
    (error.code(), error.entity(), error.field()) == (Code::Stopped, Some("model"), None)
}

#[test]
fn a_fit_tells_how_far_it_is_and_is_stopped_anywhere() {
    let (crm, _, _) = shop(CUSTOMERS);
    for (spec, name) in specs()
        .into_iter()
        .zip(["rfm", "clv", "moved", "again", "trees", "clusters"])
    {
        let new = || NewModel {
            name: name.into(),
            spec: spec.clone(),
            as_of: None,
        };
        let mut told: Vec<WorkProgress> = Vec::new();
        let mut tell = |at| {
            told.push(at);
            ControlFlow::Continue(())
        };
        let model = crm.models().watched(&mut tell).fit(new()).unwrap();
        let done: Vec<u32> = told.iter().map(|at| at.done).collect();
        assert!(told.iter().all(|at| at.of == CUSTOMERS));
        assert!(
            done.is_sorted() && done[0] < CUSTOMERS && done[1] == CUSTOMERS,
            "{done:?}"
        );
        // All but RFM search.
        assert_eq!(done.len() > 5, !matches!(spec, ModelSpec::Rfm(_)), "{done:?}");

        // Among the customers, between, in the search, and in its last step.
        for at in [1, 2, done.len().div_ceil(2), done.len()] {
            let stop = || {
                let mut left = at;
                move |_| {
                    left -= 1;
                    if left == 0 {
                        ControlFlow::Break(())
                    } else {
                        ControlFlow::Continue(())
                    }
                }
            };
            let stopped = crm.models().watched(&mut stop()).refit(name, None).unwrap_err();
            assert!(is_stopped(&stopped), "{stopped:?}");
            let in_one = crm.write(|tx| Ok(tx.models().watched(&mut stop()).fit(new()).unwrap_err()));
            assert!(is_stopped(&in_one.unwrap()));
        }
        let all = ModelQuery {
            name: Some(name.into()),
            ..ModelQuery::default()
        };
        let versions = crm.models().list(&all, &PageRequest::default()).unwrap().items;
        assert_eq!(versions, [model]);
    }
}

/// The errors of all reads that look at everybody, asked on one context.
fn reads<C: ReadContext>(models: &Models<C>) -> Vec<Option<Error>> {
    let features = FeatureQuery::new(Currency::EUR);
    vec![
        models.compare("clv", 90).err(),
        models.holdout("clv", 90).err(),
        models
            .scores("clv", &ScoreQuery::default(), &PageRequest::default())
            .err(),
        models.features(&features, &PageRequest::default()).err(),
    ]
}

#[test]
fn reads_are_told_of_and_stopped_wherever_they_are_asked() {
    let (crm, _, _) = shop(CUSTOMERS);
    crm.models()
        .fit(NewModel::clv(ClvSpec::new(Currency::EUR)))
        .unwrap();
    let value = ClvCovariate::first_order(FirstOrderFact::Value);
    for covariates in [vec![tag("trade"), value], vec![ClvCovariate::field("seats")]] {
        let spec = ClvSpec::new(Currency::EUR).covariates(covariates);
        crm.models().fit(NewModel::clv(spec)).unwrap();
    }
    let state = crm.snapshot().unwrap();

    // Versions with different covariates are compared in one pass.
    let mut began = 0;
    let mut tell = |at: WorkProgress| {
        began += u32::from(at.done < at.of);
        ControlFlow::Continue(())
    };
    let compared = crm.models().watched(&mut tell).compare("clv", 90).unwrap();
    assert_eq!((compared.len(), began), (3, 1));

    let mut told: Vec<WorkProgress> = Vec::new();
    let mut tell = |at| {
        told.push(at);
        ControlFlow::Continue(())
    };
    assert_eq!(
        reads(&crm.models().watched(&mut tell)),
        vec![None, None, None, None]
    );
    assert!(told.iter().all(|at| at.done <= at.of && at.of == CUSTOMERS));
    assert_eq!(told.iter().filter(|at| at.done == 0).count(), 0);
    // A page of features looks no farther than it has to.
    assert!(told.iter().any(|at| at.done == CUSTOMERS));

    let mut asked = 0;
    let mut stop = |_| {
        asked += 1;
        ControlFlow::Break(())
    };
    let mut refused = reads(&crm.models().watched(&mut stop));
    refused.extend(reads(&Models::on(watched(&state, &mut stop))));
    crm.write(|tx| {
        refused.extend(reads(&tx.models().watched(&mut stop)));
        Ok(())
    })
    .unwrap();
    for error in &refused {
        assert_eq!(
            error.as_ref().map(Error::code),
            Some(Code::Stopped),
            "{refused:?}"
        );
    }
    assert_eq!((refused.len(), asked), (12, 12));
}
