//! A customer's orders, interactions and notes on one line of time.

use serde::{Deserialize, Serialize};

use crate::activity::{self, Interaction, Order};
use crate::base::{Code, Cursor, CustomerId, Error, Page, PageRequest, Result, Timestamp};
use crate::customers::{self, Note};
use crate::store::key::{parts, time_of};
use crate::store::table::{INTERACTION, NOTE, ORDER};
use crate::store::{Bytes, Key, KeyRange, Reader, Scan, Table};

/// The kinds of item on a timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimelineKind {
    /// Orders.
    Order,
    /// Interactions.
    Interaction,
    /// Notes.
    Note,
}

impl TimelineKind {
    const ALL: [Self; 3] = [Self::Order, Self::Interaction, Self::Note];

    const fn table(self) -> &'static Table {
        match self {
            Self::Order => &ORDER,
            Self::Interaction => &INTERACTION,
            Self::Note => &NOTE,
        }
    }
}

/// One item of a timeline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum TimelineItem {
    /// An order, at the time it was placed.
    Order(Order),
    /// An interaction, at the time it happened.
    Interaction(Interaction),
    /// A note, at the time it is about.
    Note(Note),
}

impl TimelineItem {
    /// Where the item stands on the line.
    pub fn at(&self) -> Timestamp {
        match self {
            Self::Order(order) => order.placed_at,
            Self::Interaction(interaction) => interaction.at,
            Self::Note(note) => note.at,
        }
    }
}

/// Which part of a timeline to read; everything left out does not narrow it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TimelineQuery {
    /// Items of these kinds; of all kinds when empty.
    pub kinds: Vec<TimelineKind>,
    /// Items at this instant or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Items before this instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// Where an item stands: by time, then by table, then by the number of the change that created it. The last part of a
/// row's key, with the table moved behind the time.
fn place_of(key: &[u8]) -> Result<[u8; 12]> {
    let [_, table, at, seq] = parts(key, 1, [4, 1, 6, 5])?;
    let mut place = [0; 12];
    place[..6].copy_from_slice(at);
    place[6] = table[0];
    place[7..].copy_from_slice(seq);
    Ok(place)
}

/// The rows of one kind that stand before `place`.
fn before(owner: u32, kind: TimelineKind, place: &[u8; 12], range: KeyRange) -> KeyRange {
    let rows = Key::owned(kind.table(), owner);
    let end = match kind.table().id.cmp(&place[6]) {
        // At the same time, this kind comes after the place, is the place's own, or comes before it.
        std::cmp::Ordering::Greater => [rows.as_bytes(), &place[..6]].concat(),
        std::cmp::Ordering::Equal => [rows.as_bytes(), &place[..6], &place[7..]].concat(),
        std::cmp::Ordering::Less => [rows.as_bytes(), &place[..6], &[0xff; 6]].concat(),
    };
    range.before(&end)
}

/// A page of a customer's timeline, newest first.
pub(super) fn timeline(
    reader: &dyn Reader,
    customer: CustomerId,
    query: &TimelineQuery,
    page: &PageRequest,
) -> Result<Page<TimelineItem>> {
    let limit = page.checked_limit()?;
    let owner = customers::ordinal_of(reader, customer)?;
    let owner = owner.ok_or_else(|| Error::new(Code::NotFound).with_entity("customer"))?;
    let place = match &page.after {
        Some(cursor) => {
            let invalid = |_| Error::field_of(Code::InvalidCursor, "after");
            Some(<[u8; 12]>::try_from(cursor.to_key()?).map_err(invalid)?)
        }
        None => None,
    };
    let mut heads = Vec::new();
    for kind in TimelineKind::ALL {
        if query.kinds.is_empty() || query.kinds.contains(&kind) {
            let rows = Key::owned(kind.table(), owner);
            let mut range = rows.range();
            if let Some(from) = query.from {
                range.start = rows.clone().time(from).into_bytes();
            }
            if let Some(until) = query.until {
                range.end = rows.clone().time(until).into_bytes();
            }
            if let Some(place) = &place {
                range = before(owner, kind, place, range);
            }
            heads.push(Head::new(kind, reader.scan_back(range)?)?);
        }
    }
    let (mut items, mut last) = (Vec::new(), None);
    // The head that stands latest gives the next item; there are three heads at most.
    while let Some(head) = heads
        .iter_mut()
        .filter(|head| head.row.is_some())
        .max_by_key(|head| head.place)
    {
        let place = head.place;
        let Some(item) = head.take(reader, customer)? else {
            continue;
        };
        if items.len() == limit {
            return Ok(Page {
                items,
                next: last.as_ref().map(|place: &[u8; 12]| Cursor::from_key(place)),
            });
        }
        items.push(item);
        last = Some(place);
    }
    Ok(Page { items, next: None })
}

/// The next row of one kind.
struct Head<'a> {
    kind: TimelineKind,
    rows: Scan<'a>,
    row: Option<(Bytes, Bytes)>,
    place: [u8; 12],
}

impl<'a> Head<'a> {
    fn new(kind: TimelineKind, rows: Scan<'a>) -> Result<Self> {
        let mut head = Self {
            kind,
            rows,
            row: None,
            place: [0; 12],
        };
        head.advance()?;
        Ok(head)
    }

    fn advance(&mut self) -> Result<()> {
        self.row = self.rows.next().transpose()?;
        if let Some((key, _)) = &self.row {
            self.place = place_of(key)?;
            debug_assert!(time_of(&self.place[..6]) <= Timestamp::MAX);
        }
        Ok(())
    }

    /// The item of the current row, unless it is deleted; goes on to the next row.
    fn take(&mut self, reader: &dyn Reader, customer: CustomerId) -> Result<Option<TimelineItem>> {
        let Some((key, row)) = self.row.take() else {
            return Ok(None);
        };
        self.advance()?;
        Ok(match self.kind {
            TimelineKind::Order => {
                let order = activity::order_in(reader, &key, &row, Some(customer))?;
                order.deleted_at.is_none().then_some(TimelineItem::Order(order))
            }
            TimelineKind::Interaction => {
                let (_, mut interaction) = activity::interaction::decode_row(&key, &row)?;
                interaction.customer_id = Some(customer);
                interaction
                    .deleted_at
                    .is_none()
                    .then_some(TimelineItem::Interaction(interaction))
            }
            TimelineKind::Note => {
                let note = customers::note_in(&row)?;
                note.deleted_at.is_none().then_some(TimelineItem::Note(note))
            }
        })
    }
}
