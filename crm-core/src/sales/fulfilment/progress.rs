//! How far the execution of an order is, line by line.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::part::quantity_in;
use super::{OrderPart, Return, Shipment, ShipmentStatus};
use crate::activity::{Order, OrderStatus};
use crate::base::{RefundId, Result, decimal_json};
use crate::sales::filed;
use crate::store::Reader;

/// How far the execution of one line of an order is.
///
/// `open` = ordered − called off − prepared − shipped, or nothing when that is less.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderLineProgress {
    /// The line's number, the first being 1.
    pub line: u32,
    /// How many were ordered; nothing of goods that come back.
    #[serde(deserialize_with = "decimal_json::read")]
    pub ordered: Decimal,
    /// How many were called off: refunded, but not by closing a return.
    #[serde(deserialize_with = "decimal_json::read")]
    pub called_off: Decimal,
    /// How many are in shipments that did not leave yet.
    #[serde(deserialize_with = "decimal_json::read")]
    pub prepared: Decimal,
    /// How many left, those that arrived included.
    #[serde(deserialize_with = "decimal_json::read")]
    pub shipped: Decimal,
    /// How many arrived.
    #[serde(deserialize_with = "decimal_json::read")]
    pub delivered: Decimal,
    /// How many come back, or came.
    #[serde(deserialize_with = "decimal_json::read")]
    pub returned: Decimal,
    /// How many are still to be shipped.
    #[serde(deserialize_with = "decimal_json::read")]
    pub open: Decimal,
}

/// The shipments and returns of an order that are not deleted.
pub(super) struct Records {
    pub(super) shipments: Vec<Shipment>,
    pub(super) returns: Vec<Return>,
}

impl Records {
    pub(super) fn of(reader: &dyn Reader, owner: u32, order: &Order) -> Result<Self> {
        let shipments = filed::of_order::<Shipment>(reader, owner, order.id)?;
        let returns = filed::of_order::<Return>(reader, owner, order.id)?;
        let shipments = shipments.into_iter().map(|(_, row)| row.record);
        let returns = returns.into_iter().map(|(_, row)| row.record);
        Ok(Self {
            shipments: shipments.filter(|record| record.deleted_at.is_none()).collect(),
            returns: returns.filter(|record| record.deleted_at.is_none()).collect(),
        })
    }

    fn shipped(&self, line: u32, from: ShipmentStatus) -> Decimal {
        let of = self.shipments.iter().filter(|shipment| shipment.status >= from);
        quantity_in(of.flat_map(|shipment| &shipment.lines), line)
    }

    fn is_return(&self, refund: RefundId) -> bool {
        self.returns.iter().any(|back| back.refund_id == Some(refund))
    }

    /// What the records say of each line of the order.
    pub(super) fn progress(&self, order: &Order) -> Vec<OrderLineProgress> {
        let line = |(number, line): (u32, &crate::activity::OrderLine)| {
            let refunds = order.refunds.iter().filter(|refund| !self.is_return(refund.id));
            let refunded = refunds.flat_map(|refund| &refund.lines);
            let called_off = refunded.filter(|part| part.line == number);
            let called_off: Decimal = called_off.map(|part| part.quantity).sum();
            let shipped = self.shipped(number, ShipmentStatus::Shipped);
            let prepared = self.shipped(number, ShipmentStatus::Prepared) - shipped;
            let ordered = line.quantity.max(Decimal::ZERO);
            OrderLineProgress {
                line: number,
                ordered,
                called_off,
                prepared,
                shipped,
                delivered: self.shipped(number, ShipmentStatus::Delivered),
                returned: quantity_in(self.returns.iter().flat_map(|back| &back.lines), number),
                open: (ordered - called_off - prepared - shipped).max(Decimal::ZERO),
            }
        };
        (1..).zip(&order.lines).map(line).collect()
    }

    /// The same, where an order without shipments has come as far as its status says.
    pub(super) fn progress_by_status(&self, order: &Order) -> Vec<OrderLineProgress> {
        let mut progress = self.progress(order);
        if !self.shipments.is_empty() {
            return progress;
        }
        // It may have been cancelled since; the goods are where they are.
        let reached = |status: OrderStatus| {
            let mut steps = order.status_history.iter().map(|step| step.status);
            steps.any(|step| step >= status && step != OrderStatus::Cancelled)
        };
        for line in &mut progress {
            if reached(OrderStatus::Shipped) {
                line.shipped = line.ordered;
                line.open = Decimal::ZERO;
            }
            if reached(OrderStatus::Delivered) {
                line.delivered = line.ordered;
            }
        }
        progress
    }
}

/// What `of` says of the line with this number; nothing of a line that is not there.
pub(super) fn at_line(
    progress: &[OrderLineProgress],
    line: u32,
    of: impl Fn(&OrderLineProgress) -> Decimal,
) -> Decimal {
    let found = progress.iter().find(|progress| progress.line == line);
    found.map_or(Decimal::ZERO, of)
}

/// All that is still to be shipped.
pub(super) fn open_parts(progress: &[OrderLineProgress]) -> Vec<OrderPart> {
    let open = progress.iter().filter(|line| !line.open.is_zero());
    open.map(|line| OrderPart::new(line.line, line.open)).collect()
}
