//! A customer's orders, interactions, notes, and what happened to the deals with which the customer has to do, on one
//! line of time.

use serde::{Deserialize, Serialize};

use crate::activity::{self, Interaction, Order};
use crate::base::{Code, Cursor, CustomerId, Error, Page, PageRequest, Result, Timestamp};
use crate::customers::{self, Note};
use crate::sales::DealEvent;
use crate::sales::deal::DealEvents;
use crate::store::key::{parts, time_bytes};
use crate::store::table::{DEAL_OF, INTERACTION, NOTE, ORDER};
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
    /// What happened to deals.
    Deal,
}

impl TimelineKind {
    const ALL: [Self; 4] = [Self::Order, Self::Interaction, Self::Note, Self::Deal];

    const fn table(self) -> &'static Table {
        match self {
            Self::Order => &ORDER,
            Self::Interaction => &INTERACTION,
            Self::Note => &NOTE,
            Self::Deal => &DEAL_OF,
        }
    }
}

/// One item of a timeline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[expect(
    clippy::large_enum_variant,
    reason = "a page has a thousand of them at most, and whoever matches one takes it as it is"
)]
pub enum TimelineItem {
    /// An order, at the time it was placed.
    Order(Order),
    /// An interaction, at the time it happened.
    Interaction(Interaction),
    /// A note, at the time it is about.
    Note(Note),
    /// What happened to a deal of the customer, or in which the customer takes part, at the time of its move.
    Deal(DealEvent),
}

impl TimelineItem {
    /// Where the item stands on the line.
    pub fn at(&self) -> Timestamp {
        match self {
            Self::Order(order) => order.placed_at,
            Self::Interaction(interaction) => interaction.at,
            Self::Note(note) => note.at,
            Self::Deal(event) => event.step.at,
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

/// Where an item stands: by time, then by table, then by what tells items of one time apart.
type Place = [u8; 15];

/// The time and the table of a place.
const SHARED: usize = 7;
/// Rows are told apart by the number of the change that created them, and the rest is zero; moves by the number of their
/// deal and their place among its moves.
const SEQ: usize = 5;

/// The place of a row. The last part of its key, with the table moved behind the time.
fn place_of(key: &[u8]) -> Result<Place> {
    let [_, table, at, seq] = parts(key, 1, [4, 1, 6, SEQ])?;
    let mut place = [0; 15];
    place[..6].copy_from_slice(at);
    place[6] = table[0];
    place[SHARED..SHARED + SEQ].copy_from_slice(seq);
    Ok(place)
}

/// The rows of one kind that stand before `place`.
fn before(owner: u32, kind: TimelineKind, place: &Place, range: KeyRange) -> KeyRange {
    let rows = Key::owned(kind.table(), owner);
    let end = match kind.table().id.cmp(&place[6]) {
        // At the same time, this kind comes after the place, is the place's own, or comes before it.
        std::cmp::Ordering::Greater => [rows.as_bytes(), &place[..6]].concat(),
        std::cmp::Ordering::Equal => [rows.as_bytes(), &place[..6], &place[SHARED..SHARED + SEQ]].concat(),
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
            Some(Place::try_from(cursor.to_key()?).map_err(invalid)?)
        }
        None => None,
    };
    let mut heads = Vec::new();
    for kind in TimelineKind::ALL {
        if !query.kinds.is_empty() && !query.kinds.contains(&kind) {
            continue;
        }
        let source = if kind == TimelineKind::Deal {
            Source::Deals(Moves::of(reader, owner, query, place.as_ref())?)
        } else {
            Source::Rows(kind, rows_of(reader, owner, kind, query, place.as_ref())?)
        };
        heads.push(Head::new(source)?);
    }
    let (mut items, mut last) = (Vec::new(), None);
    // The head that stands latest gives the next item; there are four heads at most.
    while let Some(head) = heads
        .iter_mut()
        .filter(|head| head.next.is_some())
        .max_by_key(|head| head.place)
    {
        let place = head.place;
        let Some(item) = head.take(reader, customer)? else {
            continue;
        };
        if items.len() == limit {
            return Ok(Page {
                items,
                next: last.as_ref().map(|place: &Place| Cursor::from_key(place)),
            });
        }
        items.push(item);
        last = Some(place);
    }
    Ok(Page { items, next: None })
}

/// The rows of one kind that a query asks for, the latest first.
fn rows_of<'a>(
    reader: &'a dyn Reader,
    owner: u32,
    kind: TimelineKind,
    query: &TimelineQuery,
    place: Option<&Place>,
) -> Result<Scan<'a>> {
    let rows = Key::owned(kind.table(), owner);
    let mut range = rows.range();
    if let Some(from) = query.from {
        range.start = rows.clone().time(from).into_bytes();
    }
    if let Some(until) = query.until {
        range.end = rows.clone().time(until).into_bytes();
    }
    if let Some(place) = place {
        range = before(owner, kind, place, range);
    }
    reader.scan_back(range)
}

/// The moves of a customer's deals that a query asks for. They have no rows by their time, so all of the customer's deals
/// are read.
struct Moves {
    events: DealEvents,
    /// Places of moves, the latest last.
    places: Vec<(Place, u32, u32)>,
}

impl Moves {
    fn of(reader: &dyn Reader, owner: u32, query: &TimelineQuery, place: Option<&Place>) -> Result<Self> {
        let events = DealEvents::of_customer(reader, owner)?;
        let is_asked =
            |at| query.from.is_none_or(|from| at >= from) && query.until.is_none_or(|until| at < until);
        let moves = events.moves().filter(|(_, _, step)| is_asked(step.at));
        let moves = moves.map(|(number, of_deal, step)| {
            let mut place = [0; 15];
            place[..6].copy_from_slice(&time_bytes(step.at));
            place[6] = DEAL_OF.id;
            place[SHARED..SHARED + 4].copy_from_slice(&number.to_be_bytes());
            place[SHARED + 4..].copy_from_slice(&of_deal.to_be_bytes());
            (place, number, of_deal)
        });
        let is_before = |(found, _, _): &(Place, u32, u32)| place.is_none_or(|place| found < place);
        let mut places: Vec<_> = moves.filter(is_before).collect();
        places.sort_unstable();
        Ok(Self { events, places })
    }
}

/// Where the items of one kind come from, the latest first.
enum Source<'a> {
    Rows(TimelineKind, Scan<'a>),
    Deals(Moves),
}

/// What comes next of one kind.
enum Next {
    Row(Bytes, Bytes),
    Move(u32, u32),
}

struct Head<'a> {
    source: Source<'a>,
    next: Option<Next>,
    place: Place,
}

impl<'a> Head<'a> {
    fn new(source: Source<'a>) -> Result<Self> {
        let mut head = Self {
            source,
            next: None,
            place: [0; 15],
        };
        head.advance()?;
        Ok(head)
    }

    fn advance(&mut self) -> Result<()> {
        self.next = match &mut self.source {
            Source::Rows(_, rows) => match rows.next().transpose()? {
                Some((key, row)) => {
                    self.place = place_of(&key)?;
                    Some(Next::Row(key, row))
                }
                None => None,
            },
            Source::Deals(moves) => moves.places.pop().map(|(place, number, of_deal)| {
                self.place = place;
                Next::Move(number, of_deal)
            }),
        };
        Ok(())
    }

    /// What came next, unless it is deleted; goes on to what follows.
    fn take(&mut self, reader: &dyn Reader, customer: CustomerId) -> Result<Option<TimelineItem>> {
        let next = self.next.take();
        self.advance()?;
        match (&self.source, next) {
            (Source::Rows(kind, _), Some(Next::Row(key, row))) => item(reader, *kind, customer, &key, &row),
            (Source::Deals(moves), Some(Next::Move(number, of_deal))) => {
                Ok(moves.events.get(number, of_deal).map(TimelineItem::Deal))
            }
            _ => Ok(None),
        }
    }
}

/// The item of a row, unless it is deleted.
fn item(
    reader: &dyn Reader,
    kind: TimelineKind,
    customer: CustomerId,
    key: &[u8],
    row: &[u8],
) -> Result<Option<TimelineItem>> {
    Ok(match kind {
        TimelineKind::Order => {
            let order = activity::order_in(reader, key, row, Some(customer))?;
            order.deleted_at.is_none().then_some(TimelineItem::Order(order))
        }
        TimelineKind::Interaction => {
            let (_, mut interaction) = activity::interaction::decode_row(key, row)?;
            interaction.customer_id = Some(customer);
            interaction
                .deleted_at
                .is_none()
                .then_some(TimelineItem::Interaction(interaction))
        }
        TimelineKind::Note => {
            let note = customers::note_in(row)?;
            note.deleted_at.is_none().then_some(TimelineItem::Note(note))
        }
        TimelineKind::Deal => None,
    })
}
