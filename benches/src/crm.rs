//! This side: the shop in crm.

use std::path::Path;

use crm_core::{
    Crm, Currency, Customer360, Customer360Options, CustomerId, Decimal, ImportOptions, NewCustomer,
    NewOrder, NewOrderLine, Timestamp,
};

use crate::Result;
use crate::shop::{self, CUSTOMERS, Sale};

/// Records a transaction when the shop is filled.
const CHUNK: usize = 50_000;

/// An open file with the ids of the shop's customers.
#[derive(Clone)]
pub struct CrmShop {
    /// The handle.
    pub crm: Crm,
    /// The customers' ids, by number.
    pub customers: std::sync::Arc<[CustomerId]>,
}

impl CrmShop {
    /// Makes a file at `path` that holds the shop's customers.
    pub fn create(path: &Path) -> Result<Self> {
        let crm = Crm::open(path)?;
        let numbers: Vec<u32> = (0..CUSTOMERS).collect();
        let mut customers = Vec::with_capacity(numbers.len());
        for chunk in numbers.chunks(CHUNK) {
            customers.extend(crm.write(|tx| {
                let create = |&number: &u32| {
                    let new = NewCustomer::person(shop::name_of(number)).email(shop::email_of(number));
                    tx.customers().create(new).map(|customer| customer.id)
                };
                chunk.iter().map(create).collect::<crm_core::Result<Vec<_>>>()
            })?);
        }
        let customers = customers.into();
        Ok(Self { crm, customers })
    }

    /// The order that a sale makes.
    pub fn order(&self, sale: &Sale) -> NewOrder {
        let line = |line: &shop::Line| {
            NewOrderLine::new(line.sku.as_str(), line.quantity, Decimal::new(line.cents, 2))
        };
        let mut order = NewOrder::new(Currency::EUR, sale.lines.iter().map(line).collect())
            .customer(self.customers[sale.customer as usize])
            .placed_at(Timestamp::from_millis(sale.placed_at).unwrap_or(Timestamp::MIN));
        order.number = Some(sale.number.clone());
        order
    }

    /// Stores many sales, many a transaction.
    pub fn load_sales(&self, sales: &[Sale]) -> Result<()> {
        for chunk in sales.chunks(CHUNK) {
            self.crm.write(|tx| {
                for sale in chunk {
                    tx.orders().create(self.order(sale))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Loads sales by the bulk path.
    pub fn bulk(&self, sales: impl Iterator<Item = Sale>) -> Result<()> {
        let orders = sales.map(|sale| self.order(&sale));
        let report = self.crm.imports().load(orders, ImportOptions::default())?;
        if report.rows.rejected + report.rows.skipped > 0 {
            return Err(format!("not everything was loaded: {:?}", report.rows).into());
        }
        Ok(())
    }

    /// Stores one sale as one transaction.
    pub fn sell(&self, sale: &Sale) -> Result<()> {
        self.crm.orders().create(self.order(sale))?;
        Ok(())
    }

    /// Everything about a customer but the history of its record, which the other side does not keep.
    pub fn view(&self, customer: u32, orders: usize) -> Result<Customer360> {
        let options = Customer360Options {
            orders: orders as u32,
            history: 0,
            ..Customer360Options::default()
        };
        let id = self.customers[customer as usize];
        Ok(self.crm.customers().view_360(id, &options)?)
    }

    /// Writes the customers' ids down for another process.
    pub fn save_customers(&self, path: &Path) -> Result<()> {
        let ids: Vec<String> = self.customers.iter().map(ToString::to_string).collect();
        Ok(std::fs::write(path, ids.join("\n"))?)
    }

    /// Opens a file whose customers' ids another process wrote down.
    pub fn open(path: &Path, customers: &Path) -> Result<Self> {
        let ids = std::fs::read_to_string(customers)?;
        let customers = ids
            .lines()
            .map(str::parse)
            .collect::<crm_core::Result<Vec<_>>>()?;
        Ok(Self {
            crm: Crm::open(path)?,
            customers: customers.into(),
        })
    }
}
