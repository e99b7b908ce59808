//! What recommendations would have been worth.

use super::index::OPTIONS;
use super::model::{RecommendationReview, RecommendationReviewOptions};
use crate::activity::{Locator, OrderRow};
use crate::base::{Code, Error, Result, Timestamp};
use crate::customers::is_live;
use crate::profile::{Standing, goods, standing};
use crate::recommend::evaluate;
use crate::store::table::ORDER;
use crate::store::{Reader, clusters};

/// The longest list.
const MAX_LIMIT: u32 = 1_000;

/// Purchases of products by customers, in columns.
#[derive(Default)]
struct Purchases {
    customers: Vec<u32>,
    products: Vec<u32>,
    at: Vec<i64>,
}

impl Purchases {
    /// All that were not taken back, of customers who are not deleted.
    fn read(reader: &dyn Reader) -> Result<Self> {
        let mut all = Self::default();
        let mut last = (0, false);
        for row in clusters(reader, &[&ORDER])? {
            let row = row?;
            if row.owner == 0 {
                continue;
            }
            if last.0 != row.owner {
                last = (row.owner, is_live(reader, row.owner)?);
            }
            let order: OrderRow = row.decode()?;
            if !last.1 || standing(&order)? != Standing::Purchase {
                continue;
            }
            let placed_at = Locator::of_key(&row.key)?.placed_at.as_millis();
            let kept =
                goods(&order).filter(|goods| goods.quantity.is_sign_positive() && !goods.quantity.is_zero());
            for goods in kept {
                all.customers.push(row.owner);
                all.products.push(goods.product);
                all.at.push(placed_at);
            }
        }
        Ok(all)
    }

    /// The instant from which on this part of them was bought.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a part of a number of purchases"
    )]
    fn split(&self, holdout: f64) -> Result<Timestamp> {
        let mut at = self.at.clone();
        at.sort_unstable();
        let place = (at.len() as f64 * (1.0 - holdout)) as usize;
        let split = at
            .get(place)
            .ok_or_else(|| Error::field_of(Code::TooFew, "orders"))?;
        Timestamp::from_millis(*split)
    }
}

pub(super) fn review(
    reader: &dyn Reader,
    options: &RecommendationReviewOptions,
) -> Result<RecommendationReview> {
    let RecommendationReviewOptions {
        split_at,
        holdout,
        limit,
    } = *options;
    if !(holdout > 0.0 && holdout < 1.0) {
        return Err(Error::field_of(Code::OutOfRange, "holdout"));
    }
    if !(1..=MAX_LIMIT).contains(&limit) {
        return Err(Error::field_of(Code::OutOfRange, "limit"));
    }
    let purchases = Purchases::read(reader)?;
    let split_at = match split_at {
        Some(at) => at,
        None => purchases.split(holdout)?,
    };
    let split = split_at.as_millis();
    let Purchases {
        customers,
        products,
        at,
    } = &purchases;
    let found = evaluate(customers, products, at, split, limit, &OPTIONS)?;
    Ok(RecommendationReview {
        split_at,
        learnt: at.iter().filter(|at| **at < split).count() as u64,
        customers: found.customers,
        model: found.model,
        popular: found.popular,
    })
}
