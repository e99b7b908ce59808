//! What a recommendation costs: in a shop of 100,000 customers with a million orders of two of 2,000 products, asked again
//! and again, and asked after each order; and what the first question costs, and the memory.

#![allow(clippy::cast_precision_loss, reason = "counts of a measurement are small")]

use crm_benches::Result;
use crm_benches::crm::CrmShop;
use crm_benches::duel::{median, now, show};
use crm_benches::fixture::scratch;
use crm_benches::shop;
use crm_core::{NewProduct, RecommendationBasis, RecommendationQuery};

const ORDERS: u32 = 1_000_000;
const QUESTIONS: usize = 20_000;
const ROUNDS: u32 = 200;
const TARGET: f64 = 1e-3;

fn main() -> Result<()> {
    let folder = tempfile::tempdir_in(scratch()?)?;
    let shop = CrmShop::create(&folder.path().join("shop.crm"))?;
    shop.crm.write(|tx| {
        for article in 0..2_000 {
            let sku = format!("SKU-{article:04}");
            tx.products().create(NewProduct::new(&sku).sku(&sku))?;
        }
        Ok(())
    })?;
    shop.bulk((0..ORDERS).map(shop::sale))?;
    let query = RecommendationQuery::default();
    let recommendations = shop.crm.recommendations();

    let began = now();
    recommendations.for_customer(shop.customers[0], &query)?;
    println!(
        "the first question, which counts: {}; {:.0} MiB",
        show(began.elapsed().as_secs_f64()),
        recommendations.memory_bytes()? as f64 / 1_048_576.0
    );

    let mut took = Vec::with_capacity(QUESTIONS);
    let mut causes = 0;
    for customer in shop.customers.iter().step_by(shop.customers.len() / QUESTIONS) {
        let began = now();
        let found = recommendations.for_customer(*customer, &query)?;
        took.push(began.elapsed().as_secs_f64());
        causes += usize::from(
            found
                .iter()
                .any(|one| one.basis == RecommendationBasis::BoughtTogether),
        );
    }
    tell("a customer's ten products", &mut took);
    println!("{causes} of {} follow from what was bought", took.len());

    let mut took = Vec::new();
    for index in ORDERS..ORDERS + ROUNDS {
        let sale = shop::sale(index);
        shop.sell(&sale)?;
        let customer = shop.customers[sale.customer as usize];
        let began = now();
        recommendations.for_customer(customer, &query)?;
        took.push(began.elapsed().as_secs_f64());
    }
    tell("the same after each order, for who ordered", &mut took);
    Ok(())
}

fn tell(what: &str, took: &mut [f64]) {
    took.sort_by(f64::total_cmp);
    let worst = took[took.len() * 99 / 100];
    let middle = median(took.to_vec());
    let verdict = if middle < TARGET { "met" } else { "MISSED" };
    println!(
        "{what}: {}, the 99th of 100 {} (target < {})  {verdict}",
        show(middle),
        show(worst),
        show(TARGET)
    );
}
