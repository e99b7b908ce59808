//! What predictions cost: a logistic regression over 100,000 closed deals, a refresh of the open ones, and a win that is
//! counted.

use crm_benches::Result;
use crm_benches::duel::now;
use crm_core::{
    Currency, DealLoss, DealWin, LogisticModelOptions, NewCustomer, NewDeal, NewPipeline, NewStage,
    OpenOptions, Prediction, PredictorField, ProbabilityMethod, SeededIds,
};

const CLOSED: u64 = 100_000;
const OPEN: u64 = 1_000;

/// Numbers that look random: the `SplitMix64` of S. Vigna.
fn dice(n: u64, below: u64) -> u64 {
    let mut z = n.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (z ^ (z >> 31)) % below
}

fn main() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let crm = OpenOptions::new()
        .ids(SeededIds::new(1))
        .open(folder.path().join("deals.crm"))?;
    let stages = ["New", "Talks", "Offer", "Terms"].map(|name| NewStage::open(name, 50));
    let mut new = NewPipeline::new(
        "Sales",
        [
            stages.to_vec(),
            vec![NewStage::won("Won"), NewStage::lost("Lost")],
        ]
        .concat(),
    );
    let fields = [
        PredictorField::Source,
        PredictorField::Campaign,
        PredictorField::Owner,
        PredictorField::Kind,
        PredictorField::Tags,
    ];
    new.prediction = Some(Prediction::by(ProbabilityMethod::NaiveBayes, fields));
    let sales = crm.pipelines().create(new)?;
    let mut customers = Vec::new();
    for n in 0..1_000 {
        let mut customer = NewCustomer::person(format!("Customer {n}"));
        customer.tags = (0..3).map(|of| format!("tag {}", dice(n * 3 + of, 30))).collect();
        customers.push(crm.customers().create(customer)?.id);
    }
    let deal = |n: u64| {
        let customer = customers[usize::try_from(dice(n, 1_000)).unwrap_or(0)];
        let mut deal = NewDeal::new("A deal", customer, sales.id, Currency::EUR).amount(100);
        deal.stage_id = Some(sales.stages[usize::try_from(dice(n + 1, 4)).unwrap_or(0)].id);
        deal.source = Some(format!("Source {}", dice(n + 2, 12)));
        deal.campaign = Some(format!("Campaign {}", dice(n + 3, 80)));
        deal.owner = Some(format!("Salesperson {}", dice(n + 4, 60)));
        deal
    };
    let began = now();
    for part in 0..CLOSED / 1_000 {
        crm.write(|tx| {
            for n in part * 1_000..(part + 1) * 1_000 {
                let id = tx.deals().create(deal(n * 7))?.id;
                if dice(n * 7 + 2, 12) + dice(n * 7 + 5, 12) > 11 {
                    tx.deals().win(id, DealWin::default())?;
                } else {
                    tx.deals().lose(id, DealLoss::default())?;
                }
            }
            Ok(())
        })?;
    }
    println!("{CLOSED} deals made and closed in {:.1?}", began.elapsed());
    crm.write(|tx| (0..OPEN).try_for_each(|n| tx.deals().create(deal(n * 7 + 3)).map(drop)))?;

    for _ in 0..5 {
        let began = now();
        let model = crm.predictions().fit(sales.id, LogisticModelOptions::default())?;
        let took = began.elapsed();
        let evaluation = model.evaluation.as_ref();
        println!(
            "fit: {took:.1?}, {} coefficients, held-out AUC {:?}, log-loss {:?}",
            model.coefficients.len(),
            evaluation.and_then(|found| found.auc),
            evaluation.map(|found| found.log_loss)
        );
    }
    let began = now();
    let changed = crm.predictions().refresh(sales.id)?;
    println!(
        "refresh of {OPEN} open deals: {:.1?}, {changed} changed",
        began.elapsed()
    );
    Ok(())
}
