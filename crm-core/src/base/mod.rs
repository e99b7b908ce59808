//! The vocabulary every other layer speaks: ids, money, time, patches, pages, custom values and errors.

mod calendar;
mod civil;
mod clock;
mod date;
mod debug;
mod decimal;
mod error;
mod hex;
mod id;
mod money;
mod page;
mod patch;
mod text;
mod time_format;
mod timestamp;
mod value;

pub use civil::{CalendarKind, PartialDate};
pub use clock::{Clock, ManualClock, SystemClock};
pub use error::{Code, Error, ErrorKind, Result};
pub use id::{
    CategoryId, CustomerId, DealId, ForecastId, GoalId, IdSource, ImportId, InteractionId, InvoiceId,
    LeadModelId, ModelId, NoteId, OrderId, PaymentId, PipelineId, ProductId, PurchaseOrderId, QuoteId,
    RandomIds, ReceiptId, RefundId, RelationshipId, ReturnId, SeededIds, SegmentId, ShipmentId, StageId,
    TaskId,
};
pub use money::{Currency, Money};
pub(crate) use page::DEFAULT_LIMIT;
pub use page::{Cursor, Deleted, Page, PageRequest, SortOrder};
pub use patch::Patch;
pub use time_format::{TimeFormat, TimePattern};
pub use timestamp::{TimeZone, Timestamp};
pub use value::Value;

pub(crate) use date::{date_cbor, date_json, optional_date_cbor};
pub(crate) use debug::{debug_by_id, debug_by_type, show};
pub(crate) use decimal::{decimal_cbor, decimal_json, decimals_cbor, optional_decimal_cbor};
pub(crate) use hex::{from_hex, to_hex};
pub use id::RecordId;
pub(crate) use id::{IdGenerator, derived, mixed};
pub(crate) use money::{check_amount, check_magnitude, money_map, nothing_or};
pub(crate) use text::{MAX_LABEL, clean_label, clean_label_in, clean_text, folded};
