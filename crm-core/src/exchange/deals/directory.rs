//! Those whom rows can name: pipelines, customers and products, by their names.

use crate::activity::{NewProduct, product};
use crate::base::{Code, CustomerId, Error, ProductId, Result};
use crate::customers::{NewCustomer, last_ordinal, load_by_ordinal, ordinal_of};
use crate::exchange::mapping::DealMapping;
use crate::exchange::names::Names;
use crate::journal::{Session, Tx};
use crate::sales::Pipeline;

/// A name leads to records that have it, or had it: the record tells.
pub(super) struct Directory {
    pub(super) pipelines: Vec<Pipeline>,
    pub(super) customers: Names,
    pub(super) products: Names,
}

impl Directory {
    /// Everybody whom a row can name by what is mapped.
    pub(super) fn read(session: &Session<'_>, mapping: &DealMapping) -> Result<Self> {
        session.read(|reader| {
            let (mut customers, mut products) = (Names::default(), Names::default());
            if mapping.customer_name.is_some() {
                for ordinal in 1..=last_ordinal(reader)? {
                    let customer = load_by_ordinal(reader, ordinal)?.record;
                    if let Some(name) = customer.name {
                        customers.add(&name, ordinal);
                    }
                }
            }
            if mapping.product.is_some() {
                for product in product::all(reader)? {
                    let (ordinal, product) = product?;
                    products.add(&product.name, ordinal);
                }
            }
            customers.keep();
            products.keep();
            Ok(Self {
                pipelines: Vec::new(),
                customers,
                products,
            })
        })
    }

    /// A transaction begins, perhaps once more: what the last one added was not committed, unless it was kept.
    pub(super) fn begin(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        self.forget((0, 0));
        self.pipelines = tx.pipelines().list()?;
        Ok(())
    }

    /// The transaction was committed.
    pub(super) fn keep(&mut self) {
        self.customers.keep();
        self.products.keep();
    }

    /// How many were added in this transaction.
    pub(super) fn mark(&self) -> (usize, usize) {
        (self.customers.mark(), self.products.mark())
    }

    /// Forgets those that were added since.
    pub(super) fn forget(&mut self, (customers, products): (usize, usize)) {
        self.customers.forget(customers);
        self.products.forget(products);
    }

    pub(super) fn create_customer(&mut self, tx: &mut Tx<'_>, new: &NewCustomer) -> Result<CustomerId> {
        let customer = tx.customers().create(new.clone())?;
        let ordinal = ordinal_of(tx, customer.id)?.ok_or_else(|| Error::new(Code::Internal))?;
        if let Some(name) = &customer.name {
            self.customers.add(name, ordinal);
        }
        Ok(customer.id)
    }

    pub(super) fn create_product(&mut self, tx: &mut Tx<'_>, name: &str) -> Result<ProductId> {
        let product = tx.products().create(NewProduct::new(name))?;
        let ordinal = product::ordinal_of(tx, product.id)?.ok_or_else(|| Error::new(Code::Internal))?;
        self.products.add(&product.name, ordinal);
        Ok(product.id)
    }
}
