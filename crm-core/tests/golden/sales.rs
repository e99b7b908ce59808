//! A file of sales: pipelines, deals, quotes, tasks, what becomes of orders, goals and forecasts.

use std::path::Path;
use std::time::Duration;

use crm_core::{
    Crm, Currency, Deal, DealLoss, DealMove, DealPatch, DealQuery, DealReopening, DealStatus, DealWin,
    ForecastQuery, InvoiceQuery, ManualClock, NewCustomer, NewDeal, NewDealLine, NewExchangeRate,
    NewForecastSnapshot, NewGoal, NewInvoice, NewPayment, NewPipeline, NewPurchaseLine, NewPurchaseOrder,
    NewQuote, NewQuoteLine, NewReturn, NewShipment, NewStage, NewTask, OpenOptions, PageRequest, Patch,
    PaymentMatching, PeriodLength, Pipeline, PipelineEdit, Prediction, PredictorField, ProbabilityMethod,
    PurchaseQuery, QuoteAcceptance, QuoteQuery, QuoteSending, QuoteStatus, RateQuery, ReturnQuery, Role,
    SeededIds, ShipmentQuery, ShipmentStep, TaskClaiming, TaskCompletion, TaskKind, TaskQuery, TaskStatus,
    Timestamp,
};

use super::{pack, with_unpacked};

const EUR: Currency = Currency::EUR;

fn pipeline(crm: &Crm) -> Pipeline {
    let stages = vec![
        NewStage::open("Contacted", 20),
        NewStage::open("Offer", 50),
        NewStage::open("Talks", 80),
        NewStage::won("Won"),
        NewStage::lost("Lost"),
    ];
    let new = NewPipeline {
        prediction: Some(Prediction::by(
            ProbabilityMethod::NaiveBayes,
            [PredictorField::Source],
        )),
        ..NewPipeline::new("Sales", stages)
    };
    crm.pipelines().create(new).unwrap()
}

/// What becomes of the order of a deal that is won.
fn fulfil(crm: &Crm, deal: &Deal) {
    let order = deal.order_id.unwrap();
    let shipment = crm
        .shipments()
        .create(NewShipment::new(order).line(1, 2))
        .unwrap();
    crm.shipments()
        .ship(shipment.id, ShipmentStep::default())
        .unwrap();
    crm.shipments()
        .deliver(shipment.id, ShipmentStep::default())
        .unwrap();
    let invoice = crm
        .invoices()
        .create(NewInvoice::new(order).series("2026-"))
        .unwrap();
    let payment = NewPayment {
        amount: 5.into(),
        ..NewPayment::default()
    };
    let paid = crm.orders().add_payment(order, payment).unwrap().payments[0].id;
    crm.invoices()
        .match_payment(invoice.id, PaymentMatching::of(paid))
        .unwrap();
    crm.returns().create(NewReturn::new(order).line(1, 1)).unwrap();
}

/// One of everything, by a clock and ids that repeat.
fn fill(path: &Path) {
    let clock = ManualClock::at("2026-03-02T08:00:00Z").unwrap();
    let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(1));
    let crm = options.open(path).unwrap();
    let today = clock_day(&clock);
    let sales = pipeline(&crm);
    let stage = |at: usize| sales.stages[at].id;
    let rate = NewExchangeRate::new("USD".parse().unwrap(), EUR, today, 2);
    crm.rates().set(rate).unwrap();
    let month = PeriodLength::Month.period_of(today);
    crm.goals()
        .create(NewGoal::new(month, 1_000, EUR).owner("Eve"))
        .unwrap();
    for n in 0..12_i64 {
        clock.advance(Duration::from_secs(5_000));
        let customer = crm
            .customers()
            .create(NewCustomer::organization(format!("Loom {n}")))
            .unwrap();
        let mut new = NewDeal::new(format!("Deal {n}"), customer.id, sales.id, EUR).owner("Eve");
        new.source = Some(["fair", "web"][usize::try_from(n % 2).unwrap()].into());
        new.expected_close_on = Some(today);
        let new = new.line(NewDealLine::new("LOOM-1", 2, 10 + n));
        let deal = crm.as_actor("anna").deals().create(new).unwrap();
        let call = NewTask::new(TaskKind::Call, "Ask")
            .with(customer.id)
            .deal(deal.id)
            .assignee("Eve")
            .due_on(today);
        let call = crm.tasks().create(call).unwrap();
        clock.advance(Duration::from_secs(100));
        if n % 2 == 0 {
            crm.deals().move_to(deal.id, DealMove::to(stage(1))).unwrap();
            crm.tasks()
                .complete(call.id, TaskCompletion::with("They think"))
                .unwrap();
        }
        match n % 4 {
            0 => {
                let line = NewQuoteLine::new("A loom", 2, 12).tax_rate(19);
                let quote = crm
                    .quotes()
                    .create(NewQuote::of(deal.id, EUR).line(line))
                    .unwrap();
                crm.quotes().send(quote.id, QuoteSending::default()).unwrap();
                let quote = crm.quotes().revise(quote.id, None).unwrap();
                crm.quotes().send(quote.id, QuoteSending::default()).unwrap();
                crm.quotes().accept(quote.id, QuoteAcceptance::default()).unwrap();
                clock.advance(Duration::from_secs(100));
                let won = crm.deals().win(deal.id, DealWin::default()).unwrap();
                fulfil(&crm, &won);
            }
            1 => drop(crm.deals().lose(deal.id, DealLoss::because("too dear")).unwrap()),
            2 => {
                crm.deals().lose(deal.id, DealLoss::because("too slow")).unwrap();
                crm.deals().reopen(deal.id, DealReopening::default()).unwrap();
            }
            _ => {
                let patch = DealPatch {
                    probability: Patch::Set(33.into()),
                    ..DealPatch::default()
                };
                crm.deals().update(deal.id, patch).unwrap();
                crm.tasks().claim(call.id, TaskClaiming::by("Max")).unwrap();
            }
        }
    }
    let kept = NewForecastSnapshot::new(ForecastQuery::new(EUR));
    crm.forecasts().create(kept).unwrap();
    clock.advance(Duration::from_secs(100));
    // The deals of a stage that is gone are elsewhere.
    let left = sales.stages.iter().filter(|one| one.id != stage(1));
    let edit = PipelineEdit::to(left.cloned().map(NewStage::from).collect()).replace(stage(1), stage(2));
    crm.pipelines().edit(sales.id, edit).unwrap();
    let supplier = NewCustomer {
        roles: vec![Role::Supplier],
        ..NewCustomer::organization("Mill")
    };
    let supplier = crm.customers().create(supplier).unwrap();
    let line = NewPurchaseLine::new("YARN", 10, 1);
    crm.purchases()
        .create(NewPurchaseOrder::new(supplier.id, EUR, vec![line]))
        .unwrap();
    crm.compact().unwrap();
    crm.close().unwrap();
}

fn clock_day(clock: &ManualClock) -> crm_core::Date {
    crm_core::Clock::now(clock).utc_date()
}

#[test]
#[ignore = "writes the file of a new format"]
fn write_sales() {
    pack("v1_sales.crm.gz", fill);
}

fn check(crm: &Crm) {
    let page = PageRequest::first(100);
    let sales = crm.pipelines().list().unwrap().remove(0);
    assert_eq!((sales.stages.len(), sales.former_stages.len()), (4, 1));
    let deals = crm.deals().list(&DealQuery::default(), &page).unwrap().items;
    let of = |status| deals.iter().filter(|deal| deal.status == status).count();
    assert_eq!(
        (of(DealStatus::Open), of(DealStatus::Won), of(DealStatus::Lost)),
        (6, 3, 3)
    );
    let first = &deals[0];
    assert_eq!(
        (first.moves.len(), first.amount),
        (3, Some("28.56".parse().unwrap()))
    );
    assert_eq!(first.moves[0].by.as_deref(), Some("anna"));
    // Deals that were reopened in the stage that is gone were taken along.
    assert_eq!((deals[2].stage_id, deals[2].moves.len()), (sales.stages[1].id, 5));
    assert_eq!(deals[3].probability, 33.into());
    let began = crm.deals().as_of(first.id, first.created_at).unwrap();
    assert_eq!((began.status, began.amount), (DealStatus::Open, Some(20.into())));
    let quotes = crm.quotes().list(&QuoteQuery::default(), &page).unwrap().items;
    let accepted = quotes
        .iter()
        .filter(|quote| quote.status == QuoteStatus::Accepted);
    assert_eq!((quotes.len(), accepted.count()), (6, 3));
    let tasks = crm.tasks().list(&TaskQuery::default(), &page).unwrap().items;
    let done = tasks.iter().filter(|task| task.status == TaskStatus::Done);
    assert_eq!((tasks.len(), done.count()), (12, 6));
    assert_eq!(
        crm.shipments()
            .list(&ShipmentQuery::default(), &page)
            .unwrap()
            .items
            .len(),
        3
    );
    let invoices = crm
        .invoices()
        .list(&InvoiceQuery::default(), &page)
        .unwrap()
        .items;
    let numbers: Vec<_> = invoices.iter().map(|invoice| invoice.number.as_str()).collect();
    assert_eq!(numbers, ["2026-0001", "2026-0002", "2026-0003"]);
    assert_eq!(invoices[0].open, invoices[0].amount - crm_core::Decimal::from(5));
    assert_eq!(
        crm.returns()
            .list(&ReturnQuery::default(), &page)
            .unwrap()
            .items
            .len(),
        3
    );
    assert_eq!(
        crm.purchases()
            .list(&PurchaseQuery::default(), &page)
            .unwrap()
            .items
            .len(),
        1
    );
    assert_eq!(
        crm.rates()
            .list(&RateQuery::default(), &page)
            .unwrap()
            .items
            .len(),
        1
    );
    let goals = crm
        .goals()
        .attainments(&crm_core::GoalQuery::default(), None)
        .unwrap();
    assert_eq!((goals.len(), goals[0].won.deals), (1, 3));
    let kept = crm.forecasts().list(&page).unwrap().items.remove(0);
    let at: Option<Timestamp> = Some(kept.created_at);
    assert_eq!(
        crm.forecasts().compute(&kept.forecast.query, at).unwrap(),
        kept.forecast
    );
    assert!(crm.predictions().get(deals[2].id).is_ok());
    // It can be written to, and stays whole.
    crm.deals().win(deals[2].id, DealWin::default()).unwrap();
    assert_eq!(crm.verify().unwrap().problems, []);
}

#[test]
fn a_file_of_sales_of_the_first_format_opens() {
    with_unpacked("v1_sales.crm.gz", |crm| {
        check(&crm);
        crm.close().unwrap();
    });
}
