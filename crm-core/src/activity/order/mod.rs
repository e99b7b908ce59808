//! Orders: what was bought, paid, refunded, and how far its execution is.

mod api;
mod given;
mod late;
mod lifecycle;
mod model;
mod money;
mod payment;
mod query;
mod row;

pub use api::Orders;
pub use given::{
    NewOrder, NewOrderLine, NewPayment, NewRefund, NewRefundLine, OrderAdvance, OrderCancellation, OrderPatch,
};
pub use late::LateOrder;
pub use model::{Order, OrderLine, OrderStatus, Payment, Refund, RefundLine, RefundMethod, StatusChange};
pub use query::OrderQuery;

pub(crate) use lifecycle::{check_new, row_of_new};
pub(crate) use money::{due, is_counted, is_return, line_total, net, paid, total};
pub(crate) use payment::{Share, refundable};
pub(crate) use query::{order_in, order_with_owner, orders_page, scan, scan_days};
pub(crate) use row::load as order_row;
pub(crate) use row::{
    LineRow, Locator, OrderHead, OrderRow, due_key, id_key, index_rows, number_key, rows_between, rows_of,
};
