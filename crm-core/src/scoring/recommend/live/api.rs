//! The accessor for recommendations.

use super::index::Index;
use super::memory::RecommenderMemory;
use super::model::{
    ProductRecommendation, RecommendationQuery, RecommendationReview, RecommendationReviewOptions,
    SimilarProduct, SimilarProductQuery,
};
use super::{answer, review};
use crate::base::{CustomerId, ProductId, Result};
use crate::journal::{ReadContext, Tx};
use crate::store::Reader;

const ENTITY: &str = "recommendation";

/// So often it looks at the store, where others are ahead.
const LOOKS: u32 = 8;

/// Recommendations of products; from [`Crm::recommendations`](crate::Crm::recommendations), a snapshot or a transaction.
///
/// Products are alike when the same customers bought them (cosine likeness; G. Linden, B. Smith, J. York, Amazon.com
/// Recommendations: Item-to-Item Collaborative Filtering, 2003). Who bought what together is kept in the handle's memory:
/// counted by the first question, and from then on brought up to date by what has changed. Orders that were cancelled or
/// deleted count in nothing, nor does a product of which all came back. Products that were deleted or are sold no more are
/// never recommended.
///
/// A transaction is answered by what was known when it began, but for what the customer has, which is taken as it is.
///
/// ```
/// use crm_core::{
///     Crm, Currency, NewCustomer, NewOrder, NewOrderLine, NewProduct, RecommendationBasis, RecommendationQuery,
///     SimilarProductQuery,
/// };
/// let crm = Crm::in_memory()?;
/// let [tea, pot, soap] = ["TEA", "POT", "SOAP"]
///     .map(|sku| crm.products().create(NewProduct::new(sku).sku(sku)).unwrap().id);
/// let mut customers = Vec::new();
/// // Two have tea and a pot, three have soap, the last has tea alone.
/// for bought in [&["TEA", "POT"][..], &["TEA", "POT"], &["SOAP"], &["SOAP"], &["SOAP"], &["TEA"]] {
///     let customer = crm.customers().create(NewCustomer::person("Ada"))?.id;
///     let lines = bought.iter().map(|sku| NewOrderLine::new(*sku, 1, 5)).collect();
///     crm.orders().create(NewOrder::new(Currency::EUR, lines).customer(customer))?;
///     customers.push(customer);
/// }
/// let found = crm.recommendations().for_customer(customers[5], &RecommendationQuery::default())?;
/// // Two customers bought both: 2 / √(3 · 2).
/// assert_eq!((found[0].product_id, found[0].because[0].product_id), (pot, tea));
/// assert!((found[0].score - 2.0 / 6_f64.sqrt()).abs() < 1e-12);
/// assert_eq!((found[1].product_id, found[1].basis), (soap, RecommendationBasis::Popular));
/// assert_eq!(found.len(), 2);
///
/// let similar = crm.recommendations().similar(pot, &SimilarProductQuery::default())?;
/// assert_eq!((similar[0].product_id, similar[0].customers, similar.len()), (tea, 2, 1));
/// # Ok::<(), crm_core::Error>(())
/// ```
pub struct Recommendations<C>(C);

impl<C> Recommendations<C> {
    /// The accessor over a handle, a snapshot or a transaction; [`Crm::recommendations`](crate::Crm::recommendations) and
    /// its kin call it.
    pub fn on(context: C) -> Self {
        Self(context)
    }
}

impl<C: ReadContext> Recommendations<C> {
    /// Asks in the context's state. Where others have meanwhile brought what a handle keeps beyond that, it looks at the
    /// store again.
    fn ask<T>(&self, work: impl Fn(&Index, &dyn Reader) -> Result<T>) -> Result<T> {
        let setting = self.0.setting();
        let memory: &RecommenderMemory = setting.memory.part()?;
        let mut looks = if setting.newest { LOOKS } else { 1 };
        loop {
            looks -= 1;
            let answer = self.0.read_about(ENTITY, |reader| {
                if looks > 0 && memory.is_ahead_of(reader)? {
                    return Ok(None);
                }
                memory.with(reader, |index| work(index, reader)).map(Some)
            })?;
            if let Some(answer) = answer {
                return Ok(answer);
            }
        }
    }

    /// Products for a customer, the best first: those that are bought by who bought what the customer has, each with its
    /// causes; then the popular ones in the categories of what the customer has; then the popular ones of all. Fewer than
    /// asked for, where no more were ever bought.
    ///
    /// Errors: `not_found` for a customer who does not exist or is deleted; `out_of_range` for a limit that cannot be;
    /// `unknown_reference` for the category; `too_many` where the memory that
    /// [`OpenOptions::recommendation_memory`](crate::OpenOptions::recommendation_memory) allows does not do.
    pub fn for_customer(
        &self,
        customer_id: CustomerId,
        query: &RecommendationQuery,
    ) -> Result<Vec<ProductRecommendation>> {
        self.ask(|index, reader| answer::for_customer(index, reader, customer_id, query))
    }

    /// Products that are like this one, the most alike first: at least two customers bought both. Of a product that was
    /// deleted too. Errors as for [`Recommendations::for_customer`].
    pub fn similar(&self, product_id: ProductId, query: &SimilarProductQuery) -> Result<Vec<SimilarProduct>> {
        self.ask(|index, reader| answer::similar(index, reader, product_id, query))
    }

    /// Tries recommendations out on the past: learns from what was bought before an instant, recommends to each customer
    /// who was there, and compares with what the customer bought from then on and did not have. Beside them, the most
    /// popular products. Reads every order.
    ///
    /// Errors: `out_of_range` for options that are not in their range; `too_few` without customers who bought before and
    /// after.
    pub fn evaluate(&self, options: &RecommendationReviewOptions) -> Result<RecommendationReview> {
        self.0
            .read_about(ENTITY, |reader| review::review(reader, options))
    }

    /// The bytes of memory that the handle keeps for recommendations.
    pub fn memory_bytes(&self) -> Result<u64> {
        let setting = self.0.setting();
        let memory: &RecommenderMemory = setting.memory.part()?;
        Ok(memory.bytes() as u64)
    }
}

impl Tx<'_> {
    /// Recommendations of products.
    pub fn recommendations(&mut self) -> Recommendations<&mut Self> {
        Recommendations::on(self)
    }
}
