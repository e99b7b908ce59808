//! Metrics over deals and funnels, each counted again by brute force.

use std::collections::BTreeMap;

use crm_core::{
    Code, Currency, Deal, DealMetricsQuery, DealStatus, Decimal, Durations, FunnelQuery, Pipeline, StageId,
    Timestamp,
};

use super::shop::{Shop, day};
use super::{check_refused, office, pipeline};

const EUR: Currency = Currency::EUR;

/// The stage that a stage is by now.
fn now(pipelines: &[Pipeline], mut id: StageId) -> StageId {
    let former: Vec<_> = pipelines
        .iter()
        .flat_map(|pipeline| &pipeline.former_stages)
        .collect();
    while let Some(gone) = former.iter().find(|stage| stage.id == id) {
        id = gone.replaced_by;
    }
    id
}

/// A deal's stays, each with the end of it, as the stages are by now.
fn stays(pipelines: &[Pipeline], deal: &Deal) -> Vec<(StageId, Timestamp, Option<Timestamp>)> {
    let mut ids: Vec<_> = deal
        .moves
        .iter()
        .map(|step| (now(pipelines, step.to_stage_id), step.at))
        .collect();
    ids.dedup_by_key(|(id, _)| *id);
    let ends = ids.iter().skip(1).map(|(_, at)| Some(*at)).chain([None]);
    ids.iter()
        .zip(ends)
        .map(|((id, at), end)| (*id, *at, end))
        .collect()
}

/// The least of them that so many percent do not exceed.
fn percentile(times: &[u64], percent: usize) -> Option<u64> {
    let enough =
        |time: u64| times.iter().filter(|other| **other <= time).count() * 100 >= times.len() * percent;
    times.iter().copied().filter(|time| enough(*time)).min()
}

#[track_caller]
fn check_durations(found: Durations, times: &[u64]) {
    assert_eq!(found.count, times.len() as u64);
    assert_eq!(
        (found.p50, found.p90),
        (percentile(times, 50), percentile(times, 90))
    );
    let mean = times.iter().sum::<u64>().checked_div(times.len() as u64);
    assert_eq!(found.mean, mean);
}

fn between(from: Timestamp, until: Timestamp) -> u64 {
    u64::try_from(until.as_millis() - from.as_millis()).unwrap()
}

#[track_caller]
fn check_near(found: Option<f64>, part: Decimal, whole: Decimal) {
    let number = |decimal: Decimal| decimal.to_string().parse::<f64>().unwrap();
    match found {
        None => assert!(whole.is_zero()),
        Some(found) => assert!((found - number(part) / number(whole)).abs() < 1e-9),
    }
}

#[test]
fn metrics_are_what_brute_force_counts() {
    for seed in 1..=5 {
        let mut shop = Shop::new(seed);
        for _ in 0..600 {
            shop.step();
        }
        let pipelines: Vec<_> = shop
            .pipelines
            .iter()
            .map(|id| shop.crm.pipelines().get(*id).unwrap())
            .collect();
        let deals = shop.all();
        for narrow in 0..3 {
            let mut query = DealMetricsQuery::new(EUR);
            if narrow > 0 {
                query.from = Some(day("2026-01-20"));
                query.until = Some(day("2026-04-20"));
            }
            if narrow > 1 {
                query.pipeline_id = Some(shop.pipelines[0]);
                query.source = Some("fair".to_owned());
            }
            check_metrics(&shop, &pipelines, &deals, &query);
        }
    }
}

fn check_metrics(shop: &Shop, pipelines: &[Pipeline], deals: &[Deal], query: &DealMetricsQuery) {
    let is_inside = |at: Timestamp| {
        let on = shop.zone.date_of(at);
        query.from.is_none_or(|from| on >= from) && query.until.is_none_or(|until| on < until)
    };
    let found = shop.crm.reports().deal_metrics(query, None).unwrap();
    let today = shop.zone.date_of(shop.now());
    let meant: Vec<_> = deals
        .iter()
        .filter(|deal| query.source.is_none() || query.source == deal.source)
        .collect();
    // Won, lost, open: how many, what they come to, how long they took.
    let mut sums = BTreeMap::from(
        [DealStatus::Won, DealStatus::Lost, DealStatus::Open].map(|status| {
            let none: (u64, Decimal, Vec<u64>) = (0, Decimal::ZERO, Vec::new());
            (status, none)
        }),
    );
    for deal in &meant {
        let is_elsewhere = query.pipeline_id.is_some_and(|id| id != deal.pipeline_id);
        if is_elsewhere || deal.closed_at.is_some_and(|at| !is_inside(at)) {
            continue;
        }
        let on = deal.closed_at.map_or(today, |at| shop.zone.date_of(at));
        let (count, value, times) = sums.get_mut(&deal.status).unwrap();
        *count += 1;
        *value += shop.converted(deal.amount.unwrap_or_default(), deal.currency, EUR, on);
        times.extend(deal.closed_at.map(|at| between(deal.opened_at, at)));
    }
    let [won, lost, open] =
        [DealStatus::Won, DealStatus::Lost, DealStatus::Open].map(|status| &sums[&status]);
    assert_eq!((found.won.deals, found.won.value), (won.0, won.1));
    assert_eq!((found.lost.deals, found.lost.value), (lost.0, lost.1));
    assert_eq!((found.open.deals, found.open.value), (open.0, open.1));
    check_near(found.win_rate, won.0.into(), (won.0 + lost.0).into());
    check_near(found.win_rate_by_value, won.1, won.1 + lost.1);
    check_durations(found.won_cycle, &won.2);
    check_durations(found.lost_cycle, &lost.2);
    if won.0 > 0 {
        assert!(won.0 > 1 || query.source.is_some(), "too little happens");
        let mean = won.1 / Decimal::from(won.0);
        assert_eq!(found.mean_won, Some(mean.round_dp(2)));
        let days =
            Decimal::from(won.2.iter().sum::<u64>()) / Decimal::from(won.0) / Decimal::from(86_400_000);
        let rate = Decimal::from(won.0) / Decimal::from(won.0 + lost.0);
        let velocity = Decimal::from(open.0) * rate * mean / days;
        assert!((found.velocity.unwrap() - velocity).abs() <= Decimal::new(1, 2));
    }
    let mut stages = found.stages.iter();
    for pipeline in pipelines {
        if query.pipeline_id.is_some_and(|id| id != pipeline.id) {
            continue;
        }
        let order: Vec<_> = pipeline.stages.iter().map(|stage| stage.id).collect();
        for (place, stage) in pipeline.stages.iter().enumerate() {
            if stage.kind != DealStatus::Open {
                continue;
            }
            let of = stages.next().unwrap();
            assert_eq!(
                (of.pipeline_id, of.stage_id, &of.name),
                (pipeline.id, stage.id, &stage.name)
            );
            let (mut entered, mut converted, mut again, mut won, mut lost) = (0, 0, 0, 0, 0);
            let mut times = Vec::new();
            for deal in &meant {
                let stays = stays(pipelines, deal);
                let here: Vec<_> = (0..stays.len()).filter(|at| stays[*at].0 == stage.id).collect();
                for at in &here {
                    let (_, came, went) = stays[*at];
                    times.extend(
                        went.filter(|went| is_inside(*went))
                            .map(|went| between(came, went)),
                    );
                }
                again += here.iter().skip(1).filter(|at| is_inside(stays[**at].1)).count() as u64;
                let Some(first) = here.first().filter(|at| is_inside(stays[**at].1)) else {
                    continue;
                };
                entered += 1;
                won += u64::from(deal.status == DealStatus::Won);
                lost += u64::from(deal.status == DealStatus::Lost);
                let goes_on = stays[*first..].iter().any(|(id, _, _)| {
                    let to = order.iter().position(|other| other == id);
                    to.is_some_and(|to| match pipeline.stages[to].kind {
                        DealStatus::Open => to > place,
                        kind => kind == DealStatus::Won,
                    })
                });
                converted += u64::from(goes_on);
            }
            assert_eq!(
                (of.entered, of.converted, of.reentries),
                (entered, converted, again)
            );
            assert_eq!((of.won, of.lost), (won, lost));
            check_near(of.conversion, converted.into(), entered.into());
            check_durations(of.time, &times);
        }
    }
    assert!(stages.next().is_none());
}

#[test]
fn a_funnel_is_what_brute_force_counts() {
    for seed in 1..=5 {
        let mut shop = Shop::new(seed);
        for _ in 0..400 {
            shop.step();
        }
        let pipeline = shop.crm.pipelines().get(shop.pipelines[1]).unwrap();
        let mut query = FunnelQuery::new(pipeline.id, EUR);
        query.from = Some(day("2026-01-10"));
        let funnel = shop.crm.reports().funnel(&query, None).unwrap();
        let deals: Vec<_> = shop
            .all()
            .into_iter()
            .filter(|deal| deal.pipeline_id == pipeline.id)
            .filter(|deal| shop.zone.date_of(deal.opened_at) >= day("2026-01-10"))
            .collect();
        assert_eq!(funnel.deals.deals, deals.len() as u64);
        let open = deals
            .iter()
            .filter(|deal| deal.status == DealStatus::Open)
            .count();
        let lost = deals
            .iter()
            .filter(|deal| deal.status == DealStatus::Lost)
            .count();
        assert_eq!((funnel.open.deals, funnel.lost.deals), (open as u64, lost as u64));
        let steps: Vec<_> = funnel.steps.iter().map(|step| step.stage_id).collect();
        let mut before = deals.len();
        for (place, step) in funnel.steps.iter().enumerate() {
            let came = |deal: &&Deal| {
                stays(std::slice::from_ref(&pipeline), deal)
                    .iter()
                    .any(|(id, _, _)| steps.iter().position(|step| step == id) >= Some(place))
            };
            let reached = deals.iter().filter(came).count();
            assert_eq!(step.reached.deals, reached as u64);
            check_near(step.conversion, reached.into(), before.into());
            check_near(step.share, reached.into(), deals.len().into());
            before = reached;
        }
        assert!(
            funnel
                .steps
                .is_sorted_by(|a, b| a.reached.deals >= b.reached.deals)
        );
    }
}

#[test]
fn without_deals_there_are_no_rates() {
    let (crm, _) = office();
    let sales = pipeline(&crm, "Sales");
    let metrics = crm
        .reports()
        .deal_metrics(&DealMetricsQuery::new(EUR), None)
        .unwrap();
    assert_eq!(
        (metrics.win_rate, metrics.velocity, metrics.mean_won),
        (None, None, None)
    );
    assert_eq!(metrics.stages.len(), 3);
    let funnel = crm
        .reports()
        .funnel(&FunnelQuery::new(sales.id, EUR), None)
        .unwrap();
    assert_eq!(
        funnel.steps.iter().map(|step| step.share).collect::<Vec<_>>(),
        [None; 4]
    );
    check_refused(
        crm.reports().funnel(&FunnelQuery::new(crm.new_id(), EUR), None),
        Code::NotFound,
        "",
    );
}
