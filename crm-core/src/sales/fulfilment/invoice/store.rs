//! Where invoices are kept.

use super::Invoice;
use super::number::{due_key, number_key, serial_key};
use crate::base::{InvoiceId, OrderId, Timestamp};
use crate::journal::{Entity, Head, Record};
use crate::sales::filed::Filed;
use crate::store::table::{INVOICE, INVOICE_ID, INVOICE_OF};
use crate::store::{Key, Table};

pub(super) const ENTITY: &str = "invoice";

impl Record for Invoice {
    const ENTITY: Entity = Entity::Invoice;

    fn id(&self) -> [u8; 16] {
        self.id.to_bytes()
    }

    fn version(&mut self) -> &mut u64 {
        &mut self.version
    }

    fn updated_at(&mut self) -> &mut Timestamp {
        &mut self.updated_at
    }

    fn deleted_at(&self) -> Option<Timestamp> {
        self.deleted_at
    }
}

impl Filed for Invoice {
    type Id = InvoiceId;

    const ROWS: &'static Table = &INVOICE;
    const IDS: &'static Table = &INVOICE_ID;
    const OF: &'static Table = &INVOICE_OF;

    fn count(head: &mut Head) -> &mut u32 {
        &mut head.invoices
    }

    fn record_id(&self) -> InvoiceId {
        self.id
    }

    fn order_id(&self) -> Option<OrderId> {
        Some(self.order_id)
    }

    fn other_keys(&self) -> Vec<Key> {
        if self.deleted_at.is_some() {
            return Vec::new();
        }
        let mut keys = vec![number_key(&self.number)];
        if let (Some(series), Some(serial)) = (&self.series, self.serial) {
            keys.push(serial_key(series, serial));
        }
        // By its id, since several are due on one day.
        if let Some(day) = self.due_on.filter(|_| self.open > crate::Decimal::ZERO) {
            keys.push(due_key(day).id(self.id));
        }
        keys
    }
}
