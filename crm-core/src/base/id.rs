//! Ids are `UUIDv7` newtypes; the source of their random bits is injected.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Code, Error, Timestamp};

/// What all id newtypes share.
pub trait RecordId: Copy {
    /// The id with these 16 bytes.
    fn from_bytes(bytes: [u8; 16]) -> Self;

    /// The id's 16 bytes.
    fn to_bytes(self) -> [u8; 16];
}

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// The id with these 16 bytes.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self { Self(Uuid::from_bytes(bytes)) }

            /// The id's 16 bytes.
            pub const fn to_bytes(self) -> [u8; 16] { self.0.into_bytes() }
        }

        impl RecordId for $name {
            fn from_bytes(bytes: [u8; 16]) -> Self { Self::from_bytes(bytes) }
            fn to_bytes(self) -> [u8; 16] { self.to_bytes() }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}({})", stringify!($name), self.0) }
        }

        impl FromStr for $name {
            type Err = Error;
            fn from_str(text: &str) -> Result<Self, Error> {
                Uuid::parse_str(text).map(Self).map_err(|_| Error::new(Code::InvalidId))
            }
        }

        impl<C> Encode<C> for $name {
            fn encode<W: minicbor::encode::Write>(
                &self, e: &mut minicbor::Encoder<W>, _: &mut C,
            ) -> Result<(), minicbor::encode::Error<W::Error>> {
                e.bytes(self.0.as_bytes())?.ok()
            }
        }

        impl<'b, C> Decode<'b, C> for $name {
            fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
                let bytes = d.bytes()?;
                bytes.try_into().map(Self::from_bytes).map_err(|_| minicbor::decode::Error::message("id"))
            }
        }
    )*};
}

id! {
    /// Names a customer.
    CustomerId;
    /// Names a relationship between two customers.
    RelationshipId;
    /// Names a note about a customer.
    NoteId;
    /// Names a product of the catalogue.
    ProductId;
    /// Names a category of products.
    CategoryId;
    /// Names an order.
    OrderId;
    /// Names a payment of an order.
    PaymentId;
    /// Names a refund of an order.
    RefundId;
    /// Names an interaction with a customer.
    InteractionId;
    /// Names a segment.
    SegmentId;
    /// Names a pipeline.
    PipelineId;
    /// Names a stage of a pipeline.
    StageId;
    /// Names a deal.
    DealId;
    /// Names a quote.
    QuoteId;
    /// Names a goal of sales.
    GoalId;
    /// The id of a lead model.
    LeadModelId;
    /// Names a version of a fitted model.
    ModelId;
    /// Names a forecast that was kept.
    ForecastId;
    /// Names a task.
    TaskId;
    /// Names a shipment of an order.
    ShipmentId;
    /// Names an invoice or a credit note.
    InvoiceId;
    /// Names a return of goods.
    ReturnId;
    /// Names an order to a supplier.
    PurchaseOrderId;
    /// Names a receipt of goods from a supplier.
    ReceiptId;
    /// Names one run of an import, all of whose writes can be reverted together.
    ImportId;
}

/// Where the random bits of new ids come from.
pub trait IdSource: Send + Sync {
    /// Ten bytes that make an id unique within its millisecond.
    fn entropy(&self) -> [u8; 10];
}

/// Random bits from the operating system: the source outside of tests.
#[derive(Debug, Default)]
pub struct RandomIds(Mutex<Vec<u8>>);

/// Bits are fetched for this many ids at a time: a system call for each would be most of an id's cost.
const POOL: usize = 200;

impl RandomIds {
    /// A source of random bits.
    pub fn new() -> Self {
        Self::default()
    }
}

impl IdSource for RandomIds {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the system for randomness"
    )]
    fn entropy(&self) -> [u8; 10] {
        let mut pool = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if pool.len() < 10 {
            pool.resize(10 * POOL, 0);
            // Only a machine without any source of randomness fails here. Ids still differ within a process then:
            // their counter does.
            let _ = getrandom::fill(&mut pool);
        }
        let rest = pool.len() - 10;
        let mut bytes = [0; 10];
        bytes.copy_from_slice(&pool[rest..]);
        pool.truncate(rest);
        bytes
    }
}

/// A repeatable source: the same seed gives the same ids, in every language.
#[derive(Debug)]
pub struct SeededIds(Mutex<u64>);

impl SeededIds {
    /// A source that always gives the same sequence for `seed`.
    pub const fn new(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }
}

/// The finalizer of `SplitMix64` (Steele, Lea, Flood 2014).
pub(crate) const fn mixed(state: u64) -> u64 {
    let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl IdSource for SeededIds {
    fn entropy(&self) -> [u8; 10] {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut bytes = [0; 10];
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        bytes[..8].copy_from_slice(&mixed(*state).to_be_bytes());
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        bytes[8..].copy_from_slice(&mixed(*state).to_be_bytes()[..2]);
        bytes
    }
}

/// Mints ids that ascend within the process, also within one millisecond and when the clock steps back.
#[derive(Debug, Default)]
pub(crate) struct IdGenerator {
    last: Mutex<(u64, u16)>,
}

impl IdGenerator {
    /// A `UUIDv7` (RFC 9562): 48 bits of milliseconds, a 12-bit counter in `rand_a`, 62 random bits.
    pub(crate) fn next<T: RecordId>(&self, now: Timestamp, source: &dyn IdSource) -> T {
        let now = u64::try_from(now.as_millis()).unwrap_or(0) & 0xffff_ffff_ffff;
        let (millis, counter) = {
            let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
            *last = match *last {
                (millis, _) if now > millis => (now, 0),
                (millis, 0xfff) => (millis + 1, 0),
                (millis, counter) => (millis, counter + 1),
            };
            *last
        };
        let entropy = source.entropy();
        let mut bytes = [0; 16];
        bytes[..6].copy_from_slice(&millis.to_be_bytes()[2..]);
        bytes[6..8].copy_from_slice(&(0x7000 | counter).to_be_bytes());
        bytes[8..].copy_from_slice(&entropy[..8]);
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        T::from_bytes(bytes)
    }
}

/// The one id that these texts always give: a `UUIDv8` (RFC 9562) of 122 bits of their SHA-256.
pub(crate) fn derived<T: RecordId>(names: &[&str]) -> T {
    let mut hash = Sha256::new();
    for name in names {
        hash.update((name.len() as u64).to_be_bytes());
        hash.update(name);
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.finalize()[..16]);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    T::from_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_give_one_id_and_where_they_end_counts() {
        let id: RefundId = derived(&["shop", "refund", "12"]);
        assert_eq!(id, derived(&["shop", "refund", "12"]));
        assert_ne!(id, derived(&["shop", "refund1", "2"]));
        assert_eq!(id.to_string().as_bytes()[14], b'8');
    }

    #[test]
    fn ids_ascend_and_repeat_by_seed() {
        let make = || {
            let (generator, source) = (IdGenerator::default(), SeededIds::new(7));
            let times = [5, 5, 4, 9, 9];
            times.map(|ms| generator.next::<CustomerId>(Timestamp::from_millis(ms).unwrap(), &source))
        };
        let ids = make();
        assert!(ids.is_sorted(), "{ids:?}");
        assert_eq!(ids, make());
        assert_eq!(ids[0].to_string().as_bytes()[14], b'7');
    }

    #[test]
    fn ids_stay_distinct_past_the_counter() {
        let (generator, source) = (IdGenerator::default(), SeededIds::new(1));
        let now = Timestamp::from_millis(1_000).unwrap();
        let ids: Vec<_> = (0..10_000)
            .map(|_| generator.next::<OrderId>(now, &source))
            .collect();
        assert!(ids.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
