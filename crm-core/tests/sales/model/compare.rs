//! Everything that is read against the model, worked out anew.

use std::collections::BTreeMap;

use crm_core::{Crm, DealQuery, DealStatus, Decimal, MoveCause, PageRequest, StageId, Timestamp};

use super::{Model, ModelDeal};

/// What the deal must be, by nothing but its moves and its pipeline's stages.
fn compare_deal(crm: &Crm, model: &Model, deal: &ModelDeal, now: Timestamp) {
    let found = crm.deals().get(deal.id).unwrap();
    let stage = model.pipelines[&deal.pipeline].stage(deal.stage()).unwrap();
    assert_eq!(
        (found.pipeline_id, found.stage_id, found.status),
        (deal.pipeline, stage.id, stage.kind)
    );
    let probability = match stage.kind {
        DealStatus::Open => deal.manual.unwrap_or(stage.probability),
        DealStatus::Won => Decimal::ONE_HUNDRED,
        DealStatus::Lost => Decimal::ZERO,
    };
    assert_eq!(
        (found.probability, found.amount),
        (probability, Some(deal.amount()))
    );
    let steps: Vec<_> = found
        .moves
        .iter()
        .map(|step| (step.to_stage_id, step.at, step.cause))
        .collect();
    let expected: Vec<_> = deal
        .moves
        .iter()
        .map(|step| (step.to, step.at, step.cause))
        .collect();
    assert_eq!(steps, expected);
    let moved = deal
        .moves
        .iter()
        .rev()
        .find(|step| step.cause == MoveCause::Moved);
    let closed = moved
        .map(|step| step.at)
        .filter(|_| stage.kind != DealStatus::Open);
    assert_eq!((found.opened_at, found.closed_at), (deal.moves[0].at, closed));

    // How long it was in each stage: between all times at which it moved, in the stage to which the last move before led.
    let mut times: Vec<_> = deal.moves.iter().map(|step| step.at).chain([now]).collect();
    times.dedup();
    let mut stays: BTreeMap<StageId, i64> = BTreeMap::new();
    for pair in times.windows(2) {
        let mut within = deal.moves.iter().filter(|step| step.at <= pair[0]);
        let stage = within.next_back().unwrap().to;
        *stays.entry(stage).or_default() += pair[1].as_millis() - pair[0].as_millis();
    }
    let (mut sums, mut entries): (BTreeMap<StageId, i64>, BTreeMap<StageId, u32>) = Default::default();
    for visit in crm.deals().visits(deal.id).unwrap() {
        *sums.entry(visit.stage_id).or_default() += i64::try_from(visit.milliseconds).unwrap();
        let entry = entries.entry(visit.stage_id).or_default();
        *entry += 1;
        assert_eq!(visit.entry, *entry);
    }
    for (stage, entries) in entries {
        let came = deal.moves.iter().filter(|step| step.to == stage).count();
        assert_eq!(entries as usize, came);
    }
    sums.retain(|_, time| *time != 0);
    stays.retain(|_, time| *time != 0);
    assert_eq!(sums, stays);
}

pub(super) fn compare(crm: &Crm, model: &Model, now: Timestamp) {
    let live: Vec<_> = model.deals.iter().filter(|deal| !deal.deleted).collect();
    for deal in &live {
        compare_deal(crm, model, deal, now);
    }
    let mut found = Vec::new();
    let mut page = PageRequest::first(100);
    loop {
        let deals = crm.deals().list(&DealQuery::default(), &page).unwrap();
        found.extend(deals.items.iter().map(|deal| deal.id));
        let Some(next) = deals.next else { break };
        page = PageRequest::after(100, next);
    }
    assert_eq!(found, live.iter().map(|deal| deal.id).collect::<Vec<_>>());
    for (id, pipeline) in model.pipelines.iter().filter(|(_, pipeline)| !pipeline.deleted) {
        let board = crm
            .deals()
            .board(*id, &crm_core::BoardOptions::default())
            .unwrap();
        for (column, stage) in board.iter().zip(&pipeline.stages) {
            let here = live.iter().filter(|deal| deal.stage() == stage.id);
            let (count, sum) = here.fold((0, Decimal::ZERO), |(count, sum), deal| {
                (count + 1, sum + deal.amount())
            });
            let shown = column.amounts.first().map_or(Decimal::ZERO, |sum| sum.amount);
            assert_eq!((column.stage_id, column.count, shown), (stage.id, count, sum));
        }
    }
    for (at, deal) in &model.past {
        assert_eq!(crm.deals().as_of(deal.id, *at).unwrap(), *deal);
    }
    assert_eq!(crm.verify().unwrap().problems, []);
}
