//! The accessor for imports.

use std::io::Read;

use super::mapping::{CustomerMapping, DealMapping, OrderMapping};
use super::model::{Import, ImportOptions, ImportReport, RevertReport};
use super::{customers, deals, load, orders, revert, store};
use crate::activity::NewOrder;
use crate::base::{Error, ImportId, Page, PageRequest, Result};
use crate::journal::Session;

/// Imports; from [`Crm::imports`](crate::Crm::imports).
///
/// An import reads a file once, from its beginning to its end, and writes it in many transactions, so memory stays
/// bounded whatever the file's length: beside the records that wait to be written, about twenty bytes a record are
/// kept to find numbers and identifiers that come twice. Every row is counted once: it is imported, skipped since it
/// is stored already, or rejected with an error that names the row and the field. So an import that was interrupted
/// goes on when it is run again, and running it once more changes nothing.
pub struct Imports<'a>(pub(crate) Session<'a>);

fn about(error: Error) -> Error {
    error.with_entity("import")
}

impl Imports<'_> {
    /// Imports customers from CSV; see [`CustomerMapping`].
    ///
    /// Errors, before any row is read: `unknown_column`, and `not_utf8` for a file in another encoding. What is wrong
    /// with a row is in the report.
    pub fn customers<R: Read>(
        &self,
        reader: R,
        mapping: &CustomerMapping,
        options: ImportOptions<'_>,
    ) -> Result<ImportReport> {
        customers::import(self.0, reader, mapping, options).map_err(about)
    }

    /// Imports orders from CSV; see [`OrderMapping`].
    ///
    /// ```
    /// use crm_core::{Column, Crm, ImportOptions, OrderMapping};
    /// let crm = Crm::in_memory()?;
    /// let file = "no,mail,day,article,count,price\n\
    ///             1,ada@example.org,2026-03-01,TEA,2,4.50\n\
    ///             1,ada@example.org,2026-03-01,CUP,1,12\n\
    ///             2,bob@example.org,yesterday,TEA,1,4.50\n";
    /// let mapping = OrderMapping {
    ///     number: Some("no".into()),
    ///     customer_email: Some("mail".into()),
    ///     placed_at: Some("day".into()),
    ///     currency: Some(Column::fixed("EUR")),
    ///     sku: Some("article".into()),
    ///     quantity: Some("count".into()),
    ///     unit_price: Some("price".into()),
    ///     ..OrderMapping::default()
    /// };
    /// let report = crm.imports().orders(file.as_bytes(), &mapping, ImportOptions::default())?;
    /// assert_eq!((report.records.imported, report.rows.imported, report.rows.rejected), (1, 2, 1));
    /// assert_eq!(report.errors[0].code.as_str(), "invalid_timestamp");
    ///
    /// let again = crm.imports().orders(file.as_bytes(), &mapping, ImportOptions::default())?;
    /// assert_eq!((again.rows.imported, again.rows.skipped, again.rows.rejected), (0, 2, 1));
    /// crm.imports().revert(report.id.unwrap())?;
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    ///
    /// Errors, before any row is read: `unknown_column`, `required` for a field that every order needs,
    /// `unknown_time_zone`, and `not_utf8` for a file in another encoding. What is wrong with a row is in the report.
    pub fn orders<R: Read>(
        &self,
        reader: R,
        mapping: &OrderMapping,
        options: ImportOptions<'_>,
    ) -> Result<ImportReport> {
        orders::import(self.0, reader, mapping, options).map_err(about)
    }

    /// Imports deals from CSV; see [`DealMapping`].
    ///
    /// ```
    /// use crm_core::{Column, Crm, Currency, DealMapping, ImportOptions, Money, NewCustomer, NewPipeline, NewProduct, NewStage};
    /// let crm = Crm::in_memory()?;
    /// let stages = vec![NewStage::open("Prospecting", 10), NewStage::open("Engaging", 40), NewStage::won("Won"), NewStage::lost("Lost")];
    /// crm.pipelines().create(NewPipeline::new("Sales", stages))?;
    /// crm.products().create(NewProduct::new("GTX Pro").price(Money::new(4821.into(), Currency::USD)))?;
    /// crm.customers().create(NewCustomer::organization("Cancity"))?;
    /// let file = "id,agent,product,account,stage,engaged,closed,value\n\
    ///             A1,Moses,GTXPro,Cancity,Won,2016-10-20,2017-03-01,4514\n\
    ///             B2,Zane,GTX Pro,,Engaging,2016-11-03,,\n";
    /// let mapping = DealMapping {
    ///     external_id: Some("id".into()),
    ///     pipeline: Some(Column::fixed("Sales")),
    ///     stage: Some("stage".into()),
    ///     customer_name: Some("account".into()),
    ///     product: Some("product".into()),
    ///     amount: Some("value".into()),
    ///     currency: Some(Column::fixed("USD")),
    ///     stage_dates: [("Engaging".to_owned(), "engaged".into())].into(),
    ///     closed_at: Some("closed".into()),
    ///     owner: Some("agent".into()),
    ///     ..DealMapping::default()
    /// };
    /// let report = crm.imports().deals(file.as_bytes(), &mapping, ImportOptions::default())?;
    /// assert_eq!((report.rows.imported, report.rows.rejected), (1, 1));
    /// assert_eq!((report.warnings[0].row, report.warnings[0].code.as_str()), (1, "not_exact"));
    /// assert_eq!((report.errors[0].row, report.errors[0].field.as_deref()), (2, Some("customer_name")));
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    ///
    /// Errors, before any row is read: `unknown_column`, `required` for a field that every deal needs,
    /// `unknown_time_zone`, and `not_utf8` for a file in another encoding. What is wrong with a row is in the report.
    pub fn deals<R: Read>(
        &self,
        reader: R,
        mapping: &DealMapping,
        options: ImportOptions<'_>,
    ) -> Result<ImportReport> {
        deals::import(self.0, reader, mapping, options).map_err(about)
    }

    /// Loads orders that are at hand as values, by the same path and with the same account as a file: each is one row,
    /// those whose number is stored already are skipped.
    ///
    /// ```
    /// use crm_core::{Crm, Currency, ImportOptions, NewOrder, NewOrderLine};
    /// let crm = Crm::in_memory()?;
    /// let order = |n: i64| {
    ///     NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", n, 3)]).numbered("shop", n.to_string())
    /// };
    /// let report = crm.imports().load((0..100).map(order), ImportOptions::default())?;
    /// assert_eq!((report.records.imported, report.records.rejected), (99, 1)); // a quantity of zero
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn load(
        &self,
        orders: impl IntoIterator<Item = NewOrder>,
        options: ImportOptions<'_>,
    ) -> Result<ImportReport> {
        load::load(self.0, orders, options).map_err(about)
    }

    /// The import with this id; `not_found` when there is none.
    pub fn get(&self, id: ImportId) -> Result<Import> {
        self.0
            .read(|reader| Ok(store::import_of(id, store::load(reader, id)?)))
    }

    /// A page of the imports, the newest first.
    pub fn list(&self, page: &PageRequest) -> Result<Page<Import>> {
        self.0.read(|reader| store::list(reader, page).map_err(about))
    }

    /// Takes an import back: deletes what it created and undoes what it updated, unless the record was changed since
    /// or something else was recorded about it; that is kept and counted. Then the same file can be imported again.
    ///
    /// It is done in many transactions, from the last change to the first; one that was interrupted goes on when it is
    /// asked for again. `illegal_state` when it was done.
    pub fn revert(&self, id: ImportId) -> Result<RevertReport> {
        revert::revert(&self.0.in_batch(id), id)
    }
}
