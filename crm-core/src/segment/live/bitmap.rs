//! Members as bitmaps of the customers' numbers, for whoever computes with many segments at once.

use roaring::RoaringBitmap;

use super::api::Segments;
use crate::base::{Code, Error, Result, SegmentId};
use crate::journal::ReadContext;

impl<C: ReadContext> Segments<C> {
    /// The members now, as the bytes of a Roaring bitmap of the customers' numbers: all at once, and small enough to keep
    /// and to send. Unions, intersections and differences of such bitmaps are a matter of microseconds, in any language
    /// that has Roaring bitmaps; [`Customers::of_numbers`](crate::Customers::of_numbers) makes ids of what they give.
    ///
    /// The bytes are in the portable format (<https://github.com/RoaringBitmap/RoaringFormatSpec>), with runs where those
    /// are smaller, of 32-bit numbers as [`Customers::numbers`](crate::Customers::numbers) tells them: the same bytes for
    /// the same members. A segment without members is a bitmap without numbers. `not_found` for a segment that there is
    /// not.
    ///
    /// ```
    /// use crm_core::{Crm, NewCustomer, NewSegment};
    /// use roaring::RoaringBitmap;
    /// let crm = Crm::in_memory()?;
    /// let ada = crm.customers().create(NewCustomer { tags: vec!["vip".into()], ..NewCustomer::person("Ada") })?;
    /// crm.customers().create(NewCustomer::person("Bob"))?;
    /// let vip = crm.segments().create(NewSegment::live("VIP", "has_tag('vip')"))?;
    /// let idle = crm.segments().create(NewSegment::live("Idle", "never(orders)"))?;
    /// let members = |id| crm.segments().members_bitmap(id).map(|bytes| RoaringBitmap::deserialize_from(&*bytes));
    /// let both = members(vip.id)?.unwrap() & members(idle.id)?.unwrap();
    /// let numbers: Vec<u32> = both.iter().collect();
    /// assert_eq!(crm.customers().of_numbers(&numbers)?, [Some(ada.id)]);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn members_bitmap(&self, id: SegmentId) -> Result<Vec<u8>> {
        self.look(|look| portable((*look.members(id)?).clone()))
    }

    /// The customers for whom an expression is true, without saving it, as the bytes of a bitmap: as
    /// [`Segments::members_bitmap`] has the members of a segment. An expression that is not one is refused as by
    /// [`Segments::parse`].
    ///
    /// ```
    /// use crm_core::{Crm, NewCustomer};
    /// use roaring::RoaringBitmap;
    /// let crm = Crm::in_memory()?;
    /// crm.customers().create(NewCustomer::person("Ada"))?;
    /// crm.customers().create(NewCustomer::person("Bob"))?;
    /// let bytes = crm.segments().select_bitmap("name = 'Bob'")?;
    /// let found = RoaringBitmap::deserialize_from(&*bytes).unwrap();
    /// assert_eq!(found.iter().collect::<Vec<_>>(), [2]);
    /// # Ok::<(), crm_core::Error>(())
    /// ```
    pub fn select_bitmap(&self, expression: &str) -> Result<Vec<u8>> {
        self.look(|look| portable(look.everybody(&look.unsaved(expression)?)?))
    }
}

/// The bytes, which depend on nothing but the numbers.
fn portable(mut numbers: RoaringBitmap) -> Result<Vec<u8>> {
    numbers.optimize();
    let mut bytes = Vec::with_capacity(numbers.serialized_size());
    numbers
        .serialize_into(&mut bytes)
        .map_err(|_| Error::new(Code::Internal))?;
    Ok(bytes)
}
