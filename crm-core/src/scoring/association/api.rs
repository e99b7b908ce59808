//! The accessor for what is bought together.

use super::model::{BasketQuery, BasketRules, BasketSets};
use super::read;
use crate::base::Result;
use crate::journal::{ReadContext, Tx};

const ENTITY: &str = "association";

/// What is bought together; from [`Crm::associations`](crate::Crm::associations), a snapshot or a transaction.
///
/// An order is a basket of the products of the catalogue on its lines, each once. What came back is not in it; orders
/// that were cancelled or deleted, returns, and orders without such a product are no baskets. Each question reads all
/// orders of its window.
///
/// ```
/// use crm_core::{BasketQuery, Crm, Currency, NewOrder, NewOrderLine, NewProduct};
/// let crm = Crm::in_memory()?;
/// for sku in ["TEA", "CUP", "SOAP"] {
///     crm.products().create(NewProduct::new(sku).sku(sku))?;
/// }
/// for basket in [&["TEA", "CUP"][..], &["TEA", "CUP"], &["CUP"], &["SOAP"]] {
///     let lines = basket.iter().map(|sku| NewOrderLine::new(*sku, 1, 5)).collect();
///     crm.orders().create(NewOrder::new(Currency::EUR, lines))?;
/// }
/// let found = crm.associations().rules(&BasketQuery { min_confidence: 0.8, ..BasketQuery::default() })?;
/// let rule = &found.rules[0];
/// // Who buys tea buys a cup: P(A) = 1/2, P(B) = 3/4, P(AB) = 1/2.
/// assert_eq!((rule.antecedent[0].name.as_str(), rule.consequent.name.as_str(), found.found), ("TEA", "CUP", 1));
/// assert_eq!((rule.confidence, rule.lift, rule.leverage), (1.0, 4.0 / 3.0, 0.125));
/// assert_eq!(crm.associations().itemsets(&BasketQuery::default())?.sets[3].count, 2);
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Associations<C>(C);

impl<C> Associations<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::associations`](crate::Crm::associations) and its
    /// kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Associations<C> {
    /// The rules with one consequent that hold among the baskets, those of the highest lift first.
    ///
    /// Errors: `out_of_range` for options that are not in their range; `too_many` when there are more itemsets than
    /// `max_itemsets`, or more items than `max_basket_items`: ask for a higher support, fewer items or a shorter time.
    pub fn rules(&self, query: &BasketQuery) -> Result<BasketRules> {
        self.0.read_about(ENTITY, |reader| read::rules(reader, query))
    }

    /// The sets of items that are often in one basket, single ones first, of equal size the most frequent first. Errors as
    /// for [`Associations::rules`].
    pub fn itemsets(&self, query: &BasketQuery) -> Result<BasketSets> {
        self.0.read_about(ENTITY, |reader| read::sets(reader, query))
    }
}

impl Tx<'_> {
    /// What is bought together.
    pub fn associations(&mut self) -> Associations<&mut Self> {
        Associations::on(self)
    }
}
