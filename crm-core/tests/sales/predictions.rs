//! Predictions: what is counted, what follows from it, and that both are right after whatever happened.

use std::collections::BTreeMap;
use std::time::Duration;

use crm_core::learn::{BayesEvidence, BayesLabel, BayesOutcome, NaiveBayes};
use crm_core::{
    Address, Code, Crm, Currency, CustomerId, CustomerPatch, Deal, DealId, DealLoss, DealMove, DealPatch,
    DealQuery, DealReopening, DealStatus, DealWin, Decimal, LogisticModelOptions, ManualClock, NewCustomer,
    NewDeal, NewPipeline, NewStage, PageRequest, Patch, Pipeline, PipelineEdit, PipelinePatch, Prediction,
    PredictorField, ProbabilityMethod,
};

use super::model::Random;
use super::{check_refused, check_sound, office, stage, stages};

use PredictorField::{Campaign, Country, Kind, Owner, Source, Tags};

fn predicting(crm: &Crm, method: ProbabilityMethod, fields: &[PredictorField]) -> Pipeline {
    let mut new = NewPipeline::new("Sales", stages());
    new.prediction = Some(Prediction::by(method, fields));
    crm.pipelines().create(new).unwrap()
}

fn somebody(crm: &Crm, country: &str, tags: &[&str]) -> CustomerId {
    let mut new = NewCustomer::person("Ada");
    new.addresses = vec![Address {
        country: Some(country.to_owned()),
        ..Address::default()
    }];
    new.tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
    crm.customers().create(new).unwrap().id
}

fn deal_in(crm: &Crm, pipeline: &Pipeline, name: &str, customer: CustomerId, source: &str) -> Deal {
    let mut new = NewDeal::new("Loom", customer, pipeline.id, Currency::EUR);
    new.stage_id = Some(stage(pipeline, name).id);
    new.source = Some(source.to_owned());
    crm.deals().create(new).unwrap()
}

fn reset(crm: &Crm, pipeline: &Pipeline, prediction: Patch<Prediction>) -> Pipeline {
    let patch = PipelinePatch {
        prediction,
        ..PipelinePatch::default()
    };
    crm.pipelines().update(pipeline.id, patch).unwrap()
}

/// All deals that are not deleted.
fn all(crm: &Crm) -> Vec<Deal> {
    let page = PageRequest {
        limit: 1_000,
        ..PageRequest::default()
    };
    crm.deals().list(&DealQuery::default(), &page).unwrap().items
}

#[test]
fn the_worked_example() {
    // Three open stages. Lost in the first from Belgium, lost in the second from France, won from Germany.
    let (crm, _) = office();
    let sales = predicting(&crm, ProbabilityMethod::NaiveBayes, &[Country]);
    for (name, country) in [("Contacted", "BE"), ("Offer", "FR")] {
        let lost = deal_in(&crm, &sales, name, somebody(&crm, country, &[]), "web");
        // Before a deal was won and one was lost there is nothing to go by.
        let said = crm.predictions().get(lost.id).unwrap();
        assert_eq!((said.naive_bayes, said.method), (None, ProbabilityMethod::Stage));
        assert_eq!(lost.predicted_by, None);
        crm.deals().lose(lost.id, DealLoss::default()).unwrap();
    }
    let won = deal_in(&crm, &sales, "Talks", somebody(&crm, "DE", &[]), "web");
    crm.deals().win(won.id, DealWin::default()).unwrap();

    // P(won) = 1.1 / 3.2. In the second stage 1.1 / 1.1 won and 1.1 / 2.1 lost; from Belgium 0.1 / 1.3 and 1.1 / 2.3.
    // S(won) = 0.34375 · 1 · 0.07692 = 0.02644; S(lost) = 0.65625 · 0.52381 · 0.47826 = 0.16440; 13.86 %.
    let open = deal_in(&crm, &sales, "Offer", somebody(&crm, "BE", &[]), "web");
    assert_eq!(open.probability.to_string(), "13.86");
    assert_eq!(open.predicted_by, Some(ProbabilityMethod::NaiveBayes));
    let said = crm.predictions().get(open.id).unwrap();
    let terms = said.naive_bayes.unwrap().terms;
    assert_eq!(terms[0].stage_id, Some(open.stage_id));
    assert!((terms[0].log_odds - (2.1_f64 / 1.1).ln()).abs() < 1e-9);
    assert_eq!(
        (terms[1].field, terms[1].value.as_deref()),
        (Some(Country), Some("BE"))
    );
    assert!((terms[1].log_odds - (0.1_f64 / 1.3 / (1.1 / 2.3)).ln()).abs() < 1e-9);
    assert_eq!(said.stage_probability, 50.into());
    check_refused(crm.predictions().get(won.id), Code::IllegalState, "status");
    check_sound(&crm);
}

#[test]
fn what_is_set_by_hand_stays_until_it_is_set_back() {
    let (crm, _) = office();
    let sales = predicting(&crm, ProbabilityMethod::NaiveBayes, &[Source]);
    let ada = somebody(&crm, "DE", &[]);
    for (source, won) in [("fair", true), ("fair", true), ("web", false)] {
        let deal = deal_in(&crm, &sales, "Offer", ada, source);
        if won {
            crm.deals().win(deal.id, DealWin::default()).unwrap();
        } else {
            crm.deals().lose(deal.id, DealLoss::default()).unwrap();
        }
    }
    let deal = deal_in(&crm, &sales, "Offer", ada, "fair");
    let set = |probability| {
        let patch = DealPatch {
            probability,
            ..DealPatch::default()
        };
        crm.deals().update(deal.id, patch).unwrap()
    };
    let by_hand = set(Patch::Set(33.into()));
    assert_eq!((by_hand.probability, by_hand.predicted_by), (33.into(), None));
    let said = crm.predictions().get(deal.id).unwrap();
    assert_eq!(
        (said.manual_probability, said.automatic_probability),
        (Some(33.into()), deal.probability)
    );
    let again = crm
        .deals()
        .move_to(deal.id, DealMove::to(stage(&sales, "Talks").id))
        .unwrap();
    assert_eq!(again.probability, 33.into());
    assert_eq!(crm.predictions().refresh(sales.id).unwrap(), 0);

    let back = set(Patch::Clear);
    assert_eq!(back.predicted_by, Some(ProbabilityMethod::NaiveBayes));
    assert_ne!(back.probability, 80.into());
    // The board goes by the same.
    let board = crm
        .deals()
        .board(sales.id, &crm_core::BoardOptions::default())
        .unwrap();
    assert_eq!(board[2].deals[0].probability, back.probability);
    // A pipeline that does not predict any more takes its stages'.
    reset(&crm, &sales, Patch::Clear);
    let plain = crm.deals().get(deal.id).unwrap();
    assert_eq!((plain.probability, plain.predicted_by), (80.into(), None));
    let fields =
        |fields: &[PredictorField]| Patch::Set(Prediction::by(ProbabilityMethod::NaiveBayes, fields));
    reset(&crm, &sales, fields(&[Owner, Tags]));
    let other = crm.predictions().get(deal.id).unwrap().naive_bayes.unwrap();
    assert_eq!(other.terms.len(), 1);
    check_sound(&crm);
}

#[test]
fn a_deal_that_is_open_again_is_not_one_of_those_it_is_compared_with() {
    let (crm, _) = office();
    let sales = predicting(&crm, ProbabilityMethod::NaiveBayes, &[Source]);
    let ada = somebody(&crm, "DE", &[]);
    let deals = ["fair", "fair", "web", "web"].map(|source| deal_in(&crm, &sales, "Offer", ada, source).id);
    crm.deals().win(deals[0], DealWin::default()).unwrap();
    for lost in &deals[1..] {
        crm.deals().lose(*lost, DealLoss::default()).unwrap();
    }
    let again = crm.deals().reopen(deals[1], DealReopening::default()).unwrap();
    let said = crm.predictions().get(again.id).unwrap();
    assert_eq!(again.probability, said.automatic_probability);
    assert_eq!(crm.predictions().refresh(sales.id).unwrap(), 0);
    check_sound(&crm);
}

#[test]
fn a_refresh_brings_deals_up_to_date_and_the_past_stays() {
    let (crm, clock) = office();
    let sales = predicting(&crm, ProbabilityMethod::NaiveBayes, &[Source]);
    let ada = somebody(&crm, "DE", &[]);
    let open = deal_in(&crm, &sales, "Offer", ada, "fair");
    assert_eq!(open.probability, 50.into());
    let created = open.updated_at;
    clock.advance(Duration::from_secs(60));
    for won in [true, true, true, false] {
        let deal = deal_in(&crm, &sales, "Offer", ada, "fair");
        if won {
            crm.deals().win(deal.id, DealWin::default()).unwrap();
        } else {
            crm.deals().lose(deal.id, DealLoss::default()).unwrap();
        }
    }
    assert_eq!(crm.deals().get(open.id).unwrap().probability, 50.into());
    assert_eq!(crm.predictions().refresh(sales.id).unwrap(), 1);
    let now = crm.deals().get(open.id).unwrap();
    assert_eq!(
        now.probability,
        crm.predictions().get(open.id).unwrap().automatic_probability
    );
    assert!(now.probability > 70.into());
    assert_eq!(
        crm.deals().as_of(open.id, created).unwrap().probability,
        50.into()
    );
    check_sound(&crm);
}

/// The model that all deals make, counted anew.
fn scratch(crm: &Crm, pipeline: &Pipeline, fields: &[PredictorField]) -> NaiveBayes {
    let open = open_stages(pipeline);
    let mut model = NaiveBayes::new(u32::try_from(open.len()).unwrap());
    for deal in all(crm) {
        let outcome = match deal.status {
            DealStatus::Open => continue,
            DealStatus::Won => BayesOutcome::Won,
            DealStatus::Lost => BayesOutcome::Lost,
        };
        model
            .record(&evidence(crm, pipeline, fields, &deal), outcome)
            .unwrap();
    }
    model
}

fn open_stages(pipeline: &Pipeline) -> Vec<crm_core::StageId> {
    let open = pipeline
        .stages
        .iter()
        .filter(|stage| stage.kind == DealStatus::Open);
    open.map(|stage| stage.id).collect()
}

fn evidence(crm: &Crm, pipeline: &Pipeline, fields: &[PredictorField], deal: &Deal) -> BayesEvidence {
    let replaced: BTreeMap<_, _> = pipeline
        .former_stages
        .iter()
        .map(|stage| (stage.id, stage.replaced_by))
        .collect();
    let open = open_stages(pipeline);
    let place = deal.moves.iter().rev().find_map(|step| {
        let mut id = step.to_stage_id;
        while let Some(next) = replaced.get(&id) {
            id = *next;
        }
        open.iter().position(|stage| *stage == id)
    });
    let customer = crm.customers().get(deal.customer_id).unwrap();
    let mut labels = Vec::new();
    for field in fields {
        let values: Vec<String> = match field {
            Source => deal.source.clone().into_iter().collect(),
            Campaign => deal.campaign.clone().into_iter().collect(),
            Owner => deal.owner.clone().into_iter().collect(),
            Country => customer.addresses[0].country.clone().into_iter().collect(),
            Kind => vec!["person".to_owned()],
            Tags => customer.tags.clone(),
            _ => Vec::new(),
        };
        let name = format!("{field:?}");
        labels.extend(
            values
                .into_iter()
                .map(|value| BayesLabel::new(name.clone(), value)),
        );
    }
    BayesEvidence {
        stage: u32::try_from(place.unwrap()).unwrap(),
        labels,
    }
}

/// Xorshift64 of the model, by places.
struct Dice(Random);

impl Dice {
    fn new(seed: u64) -> Self {
        Self(Random(seed + 1))
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.0.below(limit as u64)).unwrap()
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

#[test]
fn counts_are_those_of_all_closed_deals_after_random_commands() {
    for seed in 0..12 {
        random_commands(seed);
    }
}

fn random_commands(seed: u64) {
    const COUNTRIES: [&str; 3] = ["DE", "FR", "JP"];
    const SOURCES: [&str; 3] = ["fair", "web", "referral"];
    let (crm, clock): (Crm, ManualClock) = office();
    let mut dice = Dice::new(seed);
    let mut fields = vec![Source, Country, Tags];
    let mut sales = predicting(&crm, ProbabilityMethod::NaiveBayes, &fields);
    let people: Vec<CustomerId> = (0..6)
        .map(|n| {
            somebody(
                &crm,
                COUNTRIES[n % 3],
                if n % 2 == 0 { &["a", "b"] } else { &["b"] },
            )
        })
        .collect();
    let mut deals: Vec<DealId> = Vec::new();
    let mut compared = 0;
    for step in 0..150 {
        clock.advance(Duration::from_secs(3_600));
        let open = open_stages(&sales);
        if deals.len() < 5 || dice.below(5) == 0 {
            let mut new = NewDeal::new("Loom", *dice.one(&people), sales.id, Currency::EUR);
            new.stage_id = Some(*dice.one(&open));
            new.source = (dice.below(4) > 0).then(|| (*dice.one(&SOURCES)).to_owned());
            deals.push(crm.deals().create(new).unwrap().id);
            continue;
        }
        let id = *dice.one(&deals);
        // What is not allowed where the deal is does nothing.
        match dice.below(12) {
            0 | 1 => drop(crm.deals().win(id, DealWin::default())),
            2 | 3 => drop(crm.deals().lose(id, DealLoss::default())),
            4 => drop(crm.deals().reopen(id, DealReopening::default())),
            5 => drop(crm.deals().move_to(id, DealMove::to(*dice.one(&open)))),
            6 => {
                let past = clock_back(&crm, id, dice.below(40));
                let step = DealMove {
                    at: past,
                    ..DealMove::to(*dice.one(&open))
                };
                drop(crm.deals().move_to(id, step));
            }
            7 => {
                let patch = DealPatch {
                    source: Patch::Set((*dice.one(&SOURCES)).to_owned()),
                    customer_id: Some(*dice.one(&people)),
                    ..DealPatch::default()
                };
                drop(crm.deals().update(id, patch));
            }
            8 => drop(crm.deals().delete(id, None)),
            9 => drop(crm.deals().restore(id, None)),
            10 => {
                let tags = [vec![], vec!["a"], vec!["a", "c"]];
                let patch = CustomerPatch {
                    tags: Patch::Set(dice.one(&tags).iter().map(|tag| (*tag).to_owned()).collect()),
                    ..CustomerPatch::default()
                };
                crm.customers().update(*dice.one(&people), patch).unwrap();
            }
            _ if step % 2 == 0 => sales = edited(&crm, &sales, &mut dice, step),
            _ => {
                let choices = [vec![Source], vec![Country, Kind], vec![Source, Tags, Owner]];
                fields.clone_from(dice.one(&choices));
                let prediction = Prediction::by(ProbabilityMethod::NaiveBayes, fields.clone());
                sales = reset(&crm, &sales, Patch::Set(prediction));
            }
        }
        if step % 10 == 0 {
            compared += compare(&crm, &sales, &fields);
        }
    }
    compared += compare(&crm, &sales, &fields);
    assert!(compared > 20, "{compared}");
    check_sound(&crm);
}

fn clock_back(crm: &Crm, id: DealId, hours: usize) -> Option<crm_core::Timestamp> {
    let deal = crm.deals().find(id).unwrap()?;
    let last = deal.moves.last()?.at.as_millis();
    crm_core::Timestamp::from_millis(last - 3_600_000 * i64::try_from(hours).unwrap()).ok()
}

/// The open stages in another order, with one more or one fewer.
fn edited(crm: &Crm, pipeline: &Pipeline, dice: &mut Dice, step: usize) -> Pipeline {
    let mut stages: Vec<NewStage> = pipeline.stages.iter().cloned().map(Into::into).collect();
    let mut edit = PipelineEdit::to(Vec::new());
    let open = open_stages(pipeline);
    match dice.below(3) {
        0 => stages.insert(0, NewStage::open(format!("Stage {step}"), 30)),
        1 if open.len() > 2 => {
            let gone = *dice.one(&open);
            let rest: Vec<_> = open.iter().filter(|id| **id != gone).collect();
            stages.retain(|stage| stage.id != Some(gone));
            edit = edit.replace(gone, **dice.one(&rest));
        }
        _ => stages.rotate_left(1),
    }
    edit.stages = stages;
    crm.pipelines().edit(pipeline.id, edit).unwrap().pipeline
}

/// How many estimates there were to compare.
fn compare(crm: &Crm, pipeline: &Pipeline, fields: &[PredictorField]) -> usize {
    let mut compared = 0;
    let model = scratch(crm, pipeline, fields);
    for deal in all(crm)
        .into_iter()
        .filter(|deal| deal.status == DealStatus::Open)
    {
        let expected = model.estimate(&evidence(crm, pipeline, fields, &deal));
        let said = crm.predictions().get(deal.id).unwrap();
        assert_eq!(said.naive_bayes.is_some(), expected.is_some());
        if let (Some(said), Some(expected)) = (said.naive_bayes, expected) {
            let exact = said.prior + said.terms.iter().map(|term| term.log_odds).sum::<f64>();
            let wanted = (expected.percent / (100.0 - expected.percent)).ln();
            assert!((exact - wanted).abs() < 1e-6 || expected.percent > 99.9 || expected.percent < 0.1);
            assert_eq!(said.terms.len(), expected.terms.len());
            compared += 1;
        }
    }
    compared
}

#[test]
fn a_regression_is_fitted_kept_and_explained() {
    let (crm, _) = office();
    let sales = predicting(&crm, ProbabilityMethod::Stage, &[Source]);
    let options = LogisticModelOptions::default();
    check_refused(crm.predictions().fit(sales.id, options), Code::TooFew, "outcomes");
    assert_eq!(crm.predictions().model(sales.id).unwrap(), None);
    let ada = somebody(&crm, "DE", &[]);
    let mut dice = Dice::new(7);
    // Of deals from the fair three in four are won, of those from the web one in four.
    for n in 0..400 {
        let source = if n % 2 == 0 { "fair" } else { "web" };
        let deal = deal_in(&crm, &sales, "Offer", ada, source);
        if (dice.below(4) > 0) == (source == "fair") {
            crm.deals().win(deal.id, DealWin::default()).unwrap();
        } else {
            crm.deals().lose(deal.id, DealLoss::default()).unwrap();
        }
    }
    let open = deal_in(&crm, &sales, "Offer", ada, "fair");
    assert_eq!((open.probability, open.predicted_by), (50.into(), None));
    let model = crm.predictions().fit(sales.id, options).unwrap();
    assert_eq!(crm.predictions().model(sales.id).unwrap().as_ref(), Some(&model));
    assert_eq!(model.won + model.lost, 400);
    let weight = |value: &str| {
        let of = |it: &&crm_core::LogisticCoefficient| it.value.as_deref() == Some(value);
        model.coefficients.iter().find(of).unwrap().weight
    };
    assert!(weight("fair") > 0.5 && weight("web") < -0.5);
    let evaluation = model.evaluation.clone().unwrap();
    assert!(evaluation.auc.unwrap() > 0.6 && evaluation.log_loss < 0.69);
    assert_eq!(evaluation.calibration.len(), 10);

    let chosen = Prediction::by(ProbabilityMethod::LogisticRegression, [Source]);
    reset(&crm, &sales, Patch::Set(chosen));
    let open = crm.deals().get(open.id).unwrap();
    assert_eq!(open.predicted_by, Some(ProbabilityMethod::LogisticRegression));
    let said = crm
        .predictions()
        .get(open.id)
        .unwrap()
        .logistic_regression
        .unwrap();
    assert_eq!(said.probability, open.probability);
    let log_odds = said.prior + said.terms.iter().map(|term| term.log_odds).sum::<f64>();
    let percent: Decimal = open.probability;
    let expected = 100.0 / (1.0 + (-log_odds).exp());
    assert!((expected - percent.to_string().parse::<f64>().unwrap()).abs() < 0.01);
    // Other fields: what was fitted to those before is of no use.
    let other = Prediction::by(ProbabilityMethod::LogisticRegression, [Owner]);
    reset(&crm, &sales, Patch::Set(other));
    assert_eq!(crm.predictions().model(sales.id).unwrap(), None);
    assert_eq!(crm.deals().get(open.id).unwrap().probability, 50.into());

    for (options, field) in [
        (LogisticModelOptions { l2: 0.0, ..options }, "l2"),
        (
            LogisticModelOptions {
                test_part: 1.0,
                ..options
            },
            "test_part",
        ),
        (
            LogisticModelOptions {
                min_deals: 0,
                ..options
            },
            "min_deals",
        ),
    ] {
        check_refused(crm.predictions().fit(sales.id, options), Code::OutOfRange, field);
    }
    reset(&crm, &sales, Patch::Clear);
    check_refused(
        crm.predictions().fit(sales.id, options),
        Code::IllegalState,
        "prediction",
    );
    check_sound(&crm);
}
