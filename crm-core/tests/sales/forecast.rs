//! Forecasts, the snapshots of them, and how good they were.

use std::collections::BTreeMap;
use std::time::Duration;

use crm_core::{
    Attainment, BoardOptions, Code, Currency, Deal, DealLoss, DealMetrics, DealMetricsQuery, DealMove,
    DealPatch, DealStatus, DealValue, DealWin, Decimal, ForecastGroup, ForecastQuery, ForecastReview, Funnel,
    FunnelQuery, GoalQuery, NewDeal, NewForecastSnapshot, NewGoal, OutlookQuery, PageRequest, Patch, Period,
    PeriodLength, ReviewQuery, SlippedDeal, Timestamp,
};

use super::shop::{Shop, day};
use super::{check_refused, check_sound, office, person, pipeline};

const EUR: Currency = Currency::EUR;

fn random_query(shop: &mut Shop) -> ForecastQuery {
    let dice = &mut shop.dice;
    let lengths = [PeriodLength::Month, PeriodLength::Quarter, PeriodLength::Year];
    let values = [DealValue::Amount, DealValue::Yearly, DealValue::FirstYear];
    let mut query = ForecastQuery::new(EUR);
    query.length = dice.one_of(&lengths);
    query.value = dice.one_of(&values);
    for group in [ForecastGroup::Owner, ForecastGroup::Pipeline, ForecastGroup::Team] {
        if dice.below(2) == 0 {
            query.groups.push(group);
        }
    }
    if dice.below(4) == 0 {
        query.from = Some(day("2026-02-10"));
        query.until = Some(day("2026-05-10"));
    }
    if dice.below(4) == 0 {
        query.owner = Some("Eve".to_owned());
    }
    if dice.below(4) == 0 {
        query.pipeline_id = Some(shop.pipelines[0]);
    }
    query
}

fn review_query() -> ReviewQuery {
    ReviewQuery::new(EUR, day("2026-01-01"), day("2027-01-01"))
}

/// All that can be asked about an instant, as it was answered then.
struct Answers {
    at: Timestamp,
    query: ForecastQuery,
    attainments: Vec<Attainment>,
    metrics: DealMetrics,
    funnel: Funnel,
    review: ForecastReview,
    slipped: Vec<SlippedDeal>,
    page: String,
}

impl Answers {
    /// Asks about an instant; now, without one.
    fn of(shop: &Shop, query: &ForecastQuery, at: Option<Timestamp>) -> Self {
        let crm = &shop.crm;
        let funnel = FunnelQuery::new(shop.pipelines[0], EUR);
        let review = review_query();
        let outlook = OutlookQuery::new(EUR, day("2026-01-01"), day("2026-07-01"));
        Self {
            at: at.unwrap_or(shop.now()),
            query: query.clone(),
            attainments: crm.goals().attainments(&GoalQuery::default(), at).unwrap(),
            metrics: crm
                .reports()
                .deal_metrics(&DealMetricsQuery::new(EUR), at)
                .unwrap(),
            funnel: crm.reports().funnel(&funnel, at).unwrap(),
            review: crm.forecasts().review(&review, at).unwrap(),
            slipped: crm.forecasts().slipped(&review, at).unwrap(),
            page: crm.reports().sales_page(&outlook, at).unwrap(),
        }
    }

    #[track_caller]
    fn check_same(&self, other: &Self) {
        assert_eq!(self.attainments, other.attainments);
        assert_eq!(self.metrics, other.metrics);
        assert_eq!(self.funnel, other.funnel);
        assert_eq!(self.review, other.review);
        assert_eq!(self.slipped, other.slipped);
        assert_eq!(self.page, other.page);
    }
}

/// Whatever happens later, also in the name of an earlier time: what is computed of a past instant is what was computed
/// then.
#[test]
fn the_past_is_what_the_snapshot_says() {
    for seed in 1..=4 {
        let mut shop = Shop::new(seed);
        for on in ["2026-01-01", "2026-02-01", "2026-03-01"] {
            let goal = NewGoal::new(PeriodLength::Month.period_of(day(on)), 500, EUR);
            shop.crm.goals().create(goal).unwrap();
        }
        let mut taken = Vec::new();
        for _ in 0..8 {
            for _ in 0..60 {
                shop.step();
            }
            let query = random_query(&mut shop);
            let kept = shop
                .crm
                .forecasts()
                .create(NewForecastSnapshot::new(query.clone()))
                .unwrap();
            taken.push((kept, Answers::of(&shop, &query, None)));
            shop.clock.advance(Duration::from_millis(1));
        }
        for (kept, answers) in taken {
            let again = shop
                .crm
                .forecasts()
                .compute(&answers.query, Some(answers.at))
                .unwrap();
            assert_eq!(again, kept.forecast, "seed {seed}");
            assert_eq!(shop.crm.forecasts().get(kept.id).unwrap(), kept);
            answers.check_same(&Answers::of(&shop, &answers.query, Some(answers.at)));
        }
        check_sound(&shop.crm);
    }
}

/// A deal's value in euros, by looking at every rate there is.
fn value(shop: &Shop, deal: &Deal, kind: DealValue, on: crm_core::Date) -> Option<Decimal> {
    let yearly = deal
        .recurring
        .map(|again| again.amount * Decimal::from(12 / again.interval.months()));
    let own = match kind {
        DealValue::Amount => deal.amount,
        DealValue::Yearly => yearly,
        DealValue::FirstYear if deal.amount.is_none() && yearly.is_none() => None,
        DealValue::FirstYear => Some(deal.amount.unwrap_or_default() + yearly.unwrap_or_default()),
    };
    own.map(|own| shop.converted(own, deal.currency, EUR, on))
}

type Place = (Option<Period>, String, Option<String>, Option<String>);

#[test]
fn a_forecast_is_what_brute_force_adds_up() {
    for seed in 1..=4 {
        let mut shop = Shop::new(seed);
        for _ in 0..300 {
            shop.step();
        }
        let deals = shop.all();
        let today = shop.zone.date_of(shop.now());
        for _ in 0..6 {
            let query = random_query(&mut shop);
            let by = |group| query.groups.contains(&group);
            let mut expected: BTreeMap<Place, [Decimal; 9]> = BTreeMap::new();
            for deal in &deals {
                if query.owner.is_some() && query.owner != deal.owner
                    || query.pipeline_id.is_some_and(|id| id != deal.pipeline_id)
                {
                    continue;
                }
                let closed = deal.closed_at.map(|at| shop.zone.date_of(at));
                let is_open = deal.status == DealStatus::Open;
                let on = if is_open { deal.expected_close_on } else { closed };
                let period = on.map(|on| query.length.period_of(on));
                if query.from.is_some() {
                    let starts_on = period.map(|period| period.starts_on);
                    if starts_on.is_none() || starts_on < query.from || starts_on >= query.until {
                        continue;
                    }
                }
                let place = (
                    period,
                    if by(ForecastGroup::Pipeline) {
                        deal.pipeline_id.to_string()
                    } else {
                        String::new()
                    },
                    deal.team.clone().filter(|_| by(ForecastGroup::Team)),
                    deal.owner.clone().filter(|_| by(ForecastGroup::Owner)),
                );
                let found = value(&shop, deal, query.value, closed.unwrap_or(today));
                let value = found.unwrap_or_default();
                let part = deal.probability / Decimal::ONE_HUNDRED;
                let when = |is: bool, value: Decimal| if is { value } else { Decimal::ZERO };
                let one = Decimal::ONE;
                let adds = [
                    when(is_open, one),
                    when(is_open && found.is_none(), one),
                    when(is_open, value),
                    when(is_open, (value * part).round_dp(2)),
                    when(is_open && deal.probability >= 50.into(), value),
                    when(is_open && deal.probability >= 80.into(), value),
                    when(deal.status == DealStatus::Won, one),
                    when(deal.status == DealStatus::Won, value),
                    when(deal.status == DealStatus::Lost, value),
                ];
                let sums = expected.entry(place).or_default();
                for (sum, add) in sums.iter_mut().zip(adds) {
                    *sum += add;
                }
            }
            let forecast = shop.crm.forecasts().compute(&query, None).unwrap();
            let found: BTreeMap<Place, [Decimal; 9]> = forecast
                .rows
                .iter()
                .map(|row| {
                    let pipeline = row.pipeline_id.map(|id| id.to_string()).unwrap_or_default();
                    let place = (row.period, pipeline, row.team.clone(), row.owner.clone());
                    let of = &row.figures;
                    let figures = [
                        of.open_deals.into(),
                        of.unvalued_deals.into(),
                        of.open,
                        of.weighted,
                        of.best_case,
                        of.committed,
                        of.won_deals.into(),
                        of.won,
                        of.lost,
                    ];
                    (place, figures)
                })
                .collect();
            assert_eq!(found, expected, "seed {seed}");
            assert_eq!(found.len(), forecast.rows.len());
            // Parts add up to their whole, and are in their order.
            let whole: Decimal = forecast.rows.iter().map(|row| row.figures.weighted).sum();
            assert_eq!(forecast.total.weighted, whole);
            let periods: Vec<_> = forecast
                .rows
                .iter()
                .map(|row| (row.period.is_none(), row.period))
                .collect();
            assert!(periods.is_sorted());
        }
    }
}

/// What is counted of a period: due, weighted, actual, won, lost, slipped, open, gone, pushes.
fn reviewed(shop: &Shop, period: Period) -> [Decimal; 9] {
    let start = shop.zone.start_of(period.starts_on);
    let mut sums = [Decimal::ZERO; 9];
    for id in &shop.deals {
        let now = shop.crm.deals().find(*id).unwrap();
        let closed = now
            .as_ref()
            .and_then(|deal| deal.closed_at)
            .map(|at| shop.zone.date_of(at));
        if let Some(now) = &now
            && now.status == DealStatus::Won
            && period.contains(closed.unwrap())
        {
            sums[2] += value(shop, now, DealValue::Amount, closed.unwrap()).unwrap_or_default();
        }
        let Ok(then) = shop.crm.deals().as_of(*id, start) else {
            continue;
        };
        let was_due = then.deleted_at.is_none()
            && then.status == DealStatus::Open
            && then.expected_close_on.is_some_and(|day| period.contains(day));
        if !was_due {
            continue;
        }
        let value = value(shop, &then, DealValue::Amount, period.starts_on).unwrap_or_default();
        sums[0] += value;
        sums[1] += (value * then.probability / Decimal::ONE_HUNDRED).round_dp(2);
        let outcome = match &now {
            None => 7,
            Some(now) if now.status == DealStatus::Open => match now.expected_close_on {
                None => 7,
                Some(day) if day < period.until() => 6,
                Some(_) => 5,
            },
            Some(_) if closed.unwrap() >= period.until() => 5,
            Some(now) if now.status == DealStatus::Won => 3,
            Some(_) => 4,
        };
        sums[outcome] += value;
        if outcome == 5 {
            let history = shop.crm.deals().history(*id, &PageRequest::first(1_000)).unwrap();
            assert!(history.next.is_none());
            for entry in history.items.iter().filter(|entry| entry.at > start) {
                let of_date = entry
                    .fields
                    .iter()
                    .filter(|field| field.field == "expected_close_on");
                for (old, new) in of_date.filter_map(|field| Some((field.old.as_str()?, field.new.as_str()?)))
                {
                    // Months are told apart by their first seven letters.
                    sums[8] += Decimal::from(u8::from(new[..7] > old[..7]));
                }
            }
        }
    }
    sums
}

#[test]
fn a_review_is_what_brute_force_counts() {
    for seed in 1..=4 {
        let mut shop = Shop::new(seed);
        for _ in 0..500 {
            shop.step();
        }
        let review = shop.crm.forecasts().review(&review_query(), None).unwrap();
        let mut seen = [Decimal::ZERO; 9];
        for of in &review.periods {
            let expected = reviewed(&shop, of.period);
            let found = [
                of.due.value,
                of.weighted,
                of.actual.value,
                of.won.value,
                of.lost.value,
                of.slipped.value,
                of.open.value,
                of.gone.value,
                of.pushes.into(),
            ];
            assert_eq!(found, expected, "seed {seed}, {}", of.period);
            assert_eq!(of.error, of.weighted - of.actual.value);
            for (sum, add) in seen.iter_mut().zip(expected) {
                *sum += add;
            }
        }
        assert!(seen.iter().filter(|sum| sum.is_zero()).count() <= 2, "{seen:?}");
        let slipped = shop.crm.forecasts().slipped(&review_query(), None).unwrap();
        for of in &review.periods {
            let of_it: Vec<_> = slipped.iter().filter(|deal| deal.period == of.period).collect();
            assert_eq!(of_it.len() as u64, of.slipped.deals);
            assert_eq!(of_it.iter().map(|deal| deal.pushes).sum::<u64>(), of.pushes);
            assert_eq!(
                of_it.iter().map(|deal| deal.value).sum::<Decimal>(),
                of.slipped.value
            );
        }
        check_calibration(&shop, &review);
    }
}

/// Looks at each deal at the start of each period.
fn check_calibration(shop: &Shop, review: &ForecastReview) {
    let mut seen = Vec::new();
    for of in &review.periods {
        let start = shop.zone.start_of(of.period.starts_on);
        for id in &shop.deals {
            let Ok(then) = shop.crm.deals().as_of(*id, start) else {
                continue;
            };
            let now = shop.crm.deals().find(*id).unwrap();
            let closed = now.filter(|now| now.status != DealStatus::Open);
            if let Some(now) = closed.filter(|_| then.deleted_at.is_none() && then.status == DealStatus::Open)
            {
                seen.push((then.probability, now.status == DealStatus::Won));
            }
        }
    }
    assert_eq!(review.calibration.deals, seen.len() as u64);
    let squares = seen.iter().map(|(percent, won)| {
        let miss = percent.to_string().parse::<f64>().unwrap() / 100.0 - f64::from(u8::from(*won));
        miss * miss
    });
    let brier = squares.sum::<f64>() / f64::from(u32::try_from(seen.len()).unwrap());
    assert!((review.calibration.brier.unwrap() - brier).abs() < 1e-9);
    for bin in &review.calibration.bins {
        let of: Vec<_> = seen
            .iter()
            .filter(|(percent, _)| {
                *percent >= bin.from.into() && (*percent < bin.until.into() || bin.until == 100)
            })
            .collect();
        assert_eq!(bin.deals, of.len() as u64);
        assert_eq!(bin.won, of.iter().filter(|(_, won)| *won).count() as u64);
        assert_eq!(bin.expected.is_some(), !of.is_empty());
    }
}

#[test]
fn a_deal_is_never_open_and_closed_at_once_and_needs_a_rate() {
    let (crm, clock) = office();
    let sales = pipeline(&crm, "Sales");
    let ada = person(&crm, "Ada").id;
    let open = |currency| {
        let new = NewDeal::new("A deal", ada, sales.id, currency).amount(100);
        crm.deals().create(new).unwrap().id
    };
    let (won, lost) = (open(EUR), open(EUR));
    crm.deals().win(won, DealWin::default()).unwrap();
    crm.deals().lose(lost, DealLoss::default()).unwrap();
    let total = crm
        .forecasts()
        .compute(&ForecastQuery::new(EUR), None)
        .unwrap()
        .total;
    assert_eq!((total.open_deals, total.won_deals, total.lost_deals), (0, 1, 1));
    assert_eq!(
        (total.open, total.won, total.lost),
        (0.into(), 100.into(), 100.into())
    );

    let then = clock_at(&crm);
    clock.advance(Duration::from_secs(1));
    open(Currency::USD);
    let refused = crm.forecasts().compute(&ForecastQuery::new(EUR), None);
    let error = refused.unwrap_err();
    assert_eq!(
        (error.code(), error.entity(), error.field()),
        (Code::NotFound, Some("rate"), Some("USD/EUR"))
    );
    let snapshot = NewForecastSnapshot::new(ForecastQuery::new(EUR));
    check_refused(crm.forecasts().create(snapshot), Code::NotFound, "USD/EUR");
    // Before there was a deal in dollars, no rate was missing.
    assert_eq!(
        crm.forecasts()
            .compute(&ForecastQuery::new(EUR), Some(then))
            .unwrap()
            .total,
        total
    );
    check_sound(&crm);
}

fn clock_at(crm: &crm_core::Crm) -> Timestamp {
    crm.write(|tx| Ok(tx.now())).unwrap()
}

#[test]
fn a_move_into_the_past_is_known_from_when_it_was_made() {
    let (crm, clock) = office();
    let sales = pipeline(&crm, "Sales");
    let id = super::deal(&crm, &sales, "A deal").id;
    clock.advance(Duration::from_secs(3_600));
    let then = clock_at(&crm);
    let before = crm.forecasts().compute(&ForecastQuery::new(EUR), None).unwrap();
    clock.advance(Duration::from_secs(3_600));
    let early = then.saturating_sub(Duration::from_secs(60));
    let step = DealMove::to(sales.stages[2].id).at(early);
    crm.deals().move_to(id, step).unwrap();
    let now = crm.forecasts().compute(&ForecastQuery::new(EUR), None).unwrap();
    assert_eq!(
        (before.total.weighted, now.total.weighted),
        (20.into(), 80.into())
    );
    assert_eq!(
        crm.forecasts()
            .compute(&ForecastQuery::new(EUR), Some(then))
            .unwrap(),
        before
    );
}

#[test]
fn snapshots_are_listed_and_deleted_and_wrong_questions_refused() {
    let (crm, clock) = office();
    let new = |name: &str| NewForecastSnapshot {
        name: Some(name.to_owned()),
        ..NewForecastSnapshot::new(ForecastQuery::new(EUR))
    };
    let march = crm.forecasts().create(new("March")).unwrap();
    clock.advance(Duration::from_secs(1));
    let april = crm.forecasts().create(new("April")).unwrap();
    let listed = || crm.forecasts().list(&PageRequest::default()).unwrap().items;
    assert_eq!(listed(), [april.clone(), march.clone()]);
    let deleted = crm.forecasts().delete(march.id, Some(1)).unwrap();
    assert_eq!((listed(), deleted.version), (vec![april], 2));
    check_refused(crm.forecasts().get(march.id), Code::NotFound, "");
    check_refused(
        crm.forecasts().restore(march.id, Some(1)),
        Code::StaleVersion,
        "version",
    );
    assert_eq!(
        crm.forecasts().restore(march.id, None).unwrap().forecast,
        march.forecast
    );
    check_refused(crm.forecasts().restore(march.id, None), Code::NotDeleted, "");
    assert_eq!(crm.forecasts().as_of(march.id, march.created_at).unwrap(), march);
    let page = crm
        .forecasts()
        .history(march.id, &PageRequest::default())
        .unwrap();
    assert_eq!(page.items.len(), 3);

    let thresholds = |best: u32, committed: u32| {
        let mut query = ForecastQuery::new(EUR);
        query.best_case_from = Some(best.into());
        query.committed_from = Some(committed.into());
        crm.forecasts().compute(&query, None)
    };
    check_refused(thresholds(101, 101), Code::OutOfRange, "best_case_from");
    check_refused(thresholds(1, 101), Code::OutOfRange, "committed_from");
    check_refused(thresholds(81, 80), Code::Inconsistent, "committed_from");
    let late = clock_at(&crm).saturating_add(Duration::from_millis(1));
    check_refused(
        crm.forecasts().compute(&ForecastQuery::new(EUR), Some(late)),
        Code::OutOfRange,
        "as_of",
    );
    let long = ReviewQuery::new(EUR, day("1990-01-01"), day("2026-01-01"));
    check_refused(crm.forecasts().review(&long, None), Code::TooMany, "until");
    check_refused(crm.forecasts().create(new("")), Code::Required, "name");
    check_sound(&crm);
}

/// Set `CRM_PAGE` to a path to look at the page.
#[test]
fn the_sales_page_shows_what_the_outlook_and_the_funnel_say() {
    let mut shop = Shop::new(7);
    let goal = NewGoal::new(PeriodLength::Month.period_of(day("2026-02-01")), 12_345, EUR);
    shop.crm.goals().create(goal).unwrap();
    for _ in 0..400 {
        shop.step();
    }
    let mut query = OutlookQuery::new(EUR, day("2026-01-15"), day("2026-07-01"));
    let outlook = shop.crm.reports().outlook(&query, None).unwrap();
    assert_eq!(outlook.len(), 6);
    let february = outlook[1];
    assert_eq!(february.goal, Some(12_345.into()));
    let expected = Decimal::from(12_345) - february.won - february.weighted;
    assert_eq!(february.missing, expected.max(Decimal::ZERO));
    let html = shop.crm.reports().sales_page(&query, None).unwrap();
    for text in [
        "12,345",
        "in EUR",
        "2026-02",
        "Sales: funnel",
        "Renewals: board",
        "Sales: stages",
        "Velocity",
    ] {
        assert!(html.contains(text), "{text}");
    }
    // One chart of the goals, and two of each pipeline.
    assert_eq!(html.matches("<svg").count(), 5);
    for pipeline in &shop.pipelines {
        let board = shop
            .crm
            .deals()
            .board(
                *pipeline,
                &BoardOptions {
                    deals: 1_000,
                    ..BoardOptions::default()
                },
            )
            .unwrap();
        for stage in board.iter().filter(|stage| stage.kind == DealStatus::Open) {
            let deals = if stage.count == 1 { "deal" } else { "deals" };
            let lane = format!("<h3><bdi>{}</bdi></h3><p>{} {deals}, ", stage.name, stage.count);
            assert!(html.contains(&lane), "{lane}");
            let rest = stage.count.saturating_sub(5);
            assert!(rest == 0 || html.contains(&format!("<p>and {rest} more</p>")));
        }
    }
    if let Some(path) = std::env::var_os("CRM_PAGE") {
        std::fs::write(path, html).unwrap();
    }
    query.pipeline_id = Some(shop.pipelines[1]);
    let html = shop.crm.reports().sales_page(&query, None).unwrap();
    assert!(!html.contains("Sales: funnel") && html.contains("Renewals: funnel"));
    query.from = day("1990-01-01");
    check_refused(shop.crm.reports().outlook(&query, None), Code::TooMany, "until");
}

#[test]
fn a_period_that_is_not_over_has_no_accuracy_and_one_that_has_not_begun_no_review() {
    let (crm, clock) = office();
    let sales = pipeline(&crm, "Sales");
    let id = super::deal(&crm, &sales, "A deal").id;
    let patch = DealPatch {
        expected_close_on: Patch::Set(day("2026-04-30")),
        ..DealPatch::default()
    };
    crm.deals().update(id, patch).unwrap();
    let query = ReviewQuery::new(EUR, day("2026-03-01"), day("2026-07-01"));
    assert_eq!(crm.forecasts().review(&query, None).unwrap().periods.len(), 1);
    clock.set("2026-04-02T09:00:00Z".parse().unwrap());
    crm.deals().win(id, DealWin::default()).unwrap();
    let review = crm.forecasts().review(&query, None).unwrap();
    let april = review.periods[1];
    assert_eq!(
        (review.periods.len(), april.is_over, april.accuracy),
        (2, false, None)
    );
    assert_eq!((april.due.deals, april.won.deals, april.actual.deals), (1, 1, 1));
    assert_eq!((review.absolute_error, review.bias), (None, None));
    clock.set("2026-05-01T09:00:00Z".parse().unwrap());
    let review = crm.forecasts().review(&query, None).unwrap();
    assert_eq!(
        (review.periods[1].accuracy, review.bias),
        (Some(1.0 - 0.8), Some(-0.8))
    );
}
