//! The newest orders of a customer: what windows that go back from now ask for, without reading any order.

use minicbor::encode::Write;
use minicbor::{Decode, Decoder, Encode, Encoder};
use rust_decimal::Decimal;

use crate::base::Timestamp;
use crate::store::{put_small, small};

/// The newest [`NewestOrders::MOST`] orders of whatever standing that are not deleted, or all where there are fewer. Newest
/// first; of those at the same instant the greater total first, so that they do not depend on the order in which they were
/// noted.
///
/// Stored as a text of bytes: of the first one its milliseconds since 1970, of each other one how many it lies before the one
/// before it; then the decimals of its total, and the total without them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct NewestOrders(Vec<NewestOrder>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NewestOrder {
    pub(crate) placed_at: Timestamp,
    /// What the customer owes for it, before refunds.
    pub(crate) total: Decimal,
}

/// Bytes that no order takes less than.
const SHORTEST: usize = 3;
/// Set in the byte of decimals where the total without them takes 16 bytes.
const LONG: u8 = 0x80;

/// A number with its sign as its lowest bit, so that small ones stay small.
fn zigzag(number: i64) -> u64 {
    (number.cast_unsigned() << 1) ^ (number >> 63).cast_unsigned()
}

fn unzigzag(number: u64) -> i64 {
    (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
}

impl NewestOrders {
    pub(super) const MOST: usize = 8;

    /// The orders, newest first.
    pub(crate) fn orders(&self) -> &[NewestOrder] {
        &self.0
    }

    /// Whether it is known that there are no others.
    pub(crate) fn are_all(&self) -> bool {
        self.0.len() < Self::MOST
    }

    pub(super) fn add(&mut self, order: NewestOrder) {
        let order = NewestOrder {
            total: order.total.normalize(),
            ..order
        };
        let place = self.0.partition_point(|other| *other > order);
        if place < Self::MOST {
            self.0.truncate(Self::MOST - 1);
            self.0.insert(place, order);
        }
    }
}

impl<C> Encode<C> for NewestOrders {
    fn encode<W: Write>(
        &self,
        e: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        let mut bytes = Vec::with_capacity(Self::MOST * 12);
        let mut newer = None;
        for order in &self.0 {
            write(&mut bytes, *order, newer);
            newer = Some(order.placed_at);
        }
        e.bytes(&bytes)?.ok()
    }
}

impl<'b, C> Decode<'b, C> for NewestOrders {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        let bytes = d.bytes()?;
        let (mut rest, mut orders) = (
            bytes,
            Vec::with_capacity((bytes.len() / SHORTEST).min(Self::MOST)),
        );
        while !rest.is_empty() {
            let bad = || minicbor::decode::Error::message("newest orders");
            let newer: Option<&NewestOrder> = orders.last();
            let (order, left) = read(rest, newer.map(|newer| newer.placed_at)).ok_or_else(bad)?;
            if orders.len() == Self::MOST || newer.is_some_and(|newer| *newer < order) {
                return Err(bad());
            }
            orders.push(order);
            rest = left;
        }
        Ok(Self(orders))
    }
}

fn write(bytes: &mut Vec<u8>, order: NewestOrder, newer: Option<Timestamp>) {
    let at = order.placed_at.as_millis();
    put_small(
        bytes,
        match newer {
            None => zigzag(at),
            Some(newer) => newer.as_millis().abs_diff(at),
        },
    );
    let mantissa = order.total.mantissa();
    let [.., decimals] = order.total.scale().to_be_bytes();
    if let Ok(mantissa) = i64::try_from(mantissa) {
        bytes.push(decimals);
        put_small(bytes, zigzag(mantissa));
    } else {
        bytes.push(decimals | LONG);
        bytes.extend_from_slice(&mantissa.to_be_bytes());
    }
}

fn read(bytes: &[u8], newer: Option<Timestamp>) -> Option<(NewestOrder, &[u8])> {
    let (at, rest) = small(bytes)?;
    let at = match newer {
        None => unzigzag(at),
        Some(newer) => newer.as_millis().checked_sub(i64::try_from(at).ok()?)?,
    };
    let (decimals, rest) = rest.split_first()?;
    let (mantissa, rest) = if decimals & LONG == 0 {
        let (mantissa, rest) = small(rest)?;
        (unzigzag(mantissa).into(), rest)
    } else {
        let (mantissa, rest) = rest.split_first_chunk()?;
        (i128::from_be_bytes(*mantissa), rest)
    };
    let order = NewestOrder {
        placed_at: Timestamp::from_millis(at).ok()?,
        total: Decimal::try_from_i128_with_scale(mantissa, (decimals & !LONG).into()).ok()?,
    };
    Some((order, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn order() -> impl Strategy<Value = NewestOrder> {
        let total = prop_oneof![
            // Some are equal, written with other decimals.
            5 => (-3..4_i64, 0..3_u32).prop_map(|(euros, decimals)| {
                let mut total = Decimal::from(euros);
                total.rescale(decimals);
                total
            }),
            5 => (-200_000..200_000_i64).prop_map(|cents| Decimal::new(cents, 2)),
            1 => (any::<i64>(), 0..28_u32).prop_map(|(mantissa, scale)| {
                Decimal::from_i128_with_scale(i128::from(mantissa) * 4_000_000_000, scale)
            }),
        ];
        // Few instants, so that some are the same.
        let at = prop_oneof![5 => -3..20_i64, 1 => -60_000_000_000_000..200_000_000_000_000_i64];
        (at, total).prop_map(|(at, total)| NewestOrder {
            placed_at: Timestamp::from_millis(at).unwrap(),
            total,
        })
    }

    proptest! {
        #[test]
        fn the_newest_are_kept_whatever_the_order_in_which_they_come(
            orders in prop::collection::vec(order(), 0..20)
        ) {
            let noted = |orders: &[NewestOrder]| {
                let mut noted = NewestOrders::default();
                for order in orders {
                    noted.add(*order);
                }
                noted
            };
            let found = noted(&orders);
            let mut expected = orders.clone();
            expected.sort_by(|a, b| b.cmp(a));
            let bytes = minicbor::to_vec(&found).unwrap();
            prop_assert_eq!(&bytes, &minicbor::to_vec(noted(&expected)).unwrap());
            expected.truncate(NewestOrders::MOST);
            prop_assert_eq!(found.orders(), expected);
            prop_assert_eq!(found.are_all(), orders.len() < NewestOrders::MOST);
            prop_assert_eq!(minicbor::decode::<NewestOrders>(&bytes).unwrap(), found);
        }

        #[test]
        fn damaged_bytes_are_a_list_or_an_error(bytes in prop::collection::vec(0..4_u8, 0..40)) {
            let row = minicbor::to_vec(minicbor::bytes::ByteVec::from(bytes.clone())).unwrap();
            if let Ok(found) = minicbor::decode::<NewestOrders>(&row) {
                prop_assert!(found.orders().len() <= NewestOrders::MOST);
                prop_assert!(found.orders().is_sorted_by(|a, b| a >= b));
                prop_assert_eq!(found.orders().is_empty(), bytes.is_empty());
            }
        }
    }
}
