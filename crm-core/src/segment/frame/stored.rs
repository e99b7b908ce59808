//! A frame in the file, for whoever opens it next: reading it takes a small part of the time that a look at everybody takes.
//!
//! It is derived, so nothing depends on it: it says which change of the journal it knows of, and follows the journal from
//! there as it does in memory. One that cannot be read, or that another version of the library made of other attributes, is
//! as good as none.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::Arc;

use minicbor::{Decode, Decoder, Encode, Encoder};
use rust_decimal::Decimal;

use super::bits::Bits;
use super::build::{ALMOST_UNIQUE, ATTRIBUTES};
use super::column::{Coded, Codes, Column, Exact, Kind, Lists, Members, Values, birthday_of};
use super::cores::on_all_cores;
use super::draft::{Limits, NO_KEY};
use super::{Consents, Frame};
use crate::base::{Code, Error, Result};
use crate::journal::{Head, Watch};
use crate::segment::plan::Attribute;
use crate::store::table::{FRAME, Table};
use crate::store::{Key, Reader, Row, Run, View, decode, encode};

/// The bytes of a part are in rows of so many, which with their keys fill 16 pages each.
const PIECE: usize = 64_000;

/// Counts up whenever columns say something else of the same rows, or say it otherwise.
const MADE: u32 = 1;

/// What of the frame is in the file.
#[derive(Debug, Encode, Decode)]
#[cbor(map)]
struct FrameRow {
    /// The end of the journal, up to which it knows all changes.
    #[n(0)]
    head: Head,
    #[n(1)]
    rows: u32,
    /// What each customer was asked for, besides custom fields.
    #[n(2)]
    asked: Vec<Attribute>,
    /// What there are columns of.
    #[n(3)]
    columns: Vec<Attribute>,
    /// How many rows each part has: who is clean, who is dirty, the consents, and each column.
    #[n(4)]
    pieces: Vec<u32>,
    /// How the columns were made.
    #[n(5)]
    made: u32,
}

impl Row for FrameRow {
    const TABLE: &'static Table = &FRAME;
}

/// The parts before the columns.
const BEFORE: usize = 3;

/// A part as it is read.
enum Part {
    Bits(Bits),
    Consents(Option<Consents>),
    Column(Column),
}

fn head_key() -> Key {
    Key::of(&FRAME).u32(0)
}

fn piece_key(part: usize, piece: u32) -> Key {
    // The first number is the row's that tells of all.
    let part = u32::try_from(part + 1).unwrap_or(u32::MAX);
    Key::of(&FRAME).u32(part).u32(piece)
}

impl FrameRow {
    /// The bytes that its parts take at least: all pieces but the last one are full.
    fn bytes(&self) -> usize {
        let full = self.pieces.iter().map(|pieces| pieces.saturating_sub(1) as usize);
        full.sum::<usize>().saturating_mul(PIECE)
    }

    /// What there is; none where it is nothing that this version reads.
    fn read(view: &View) -> Result<Option<Self>> {
        let row = view.get(head_key().as_bytes())?;
        let row: Option<Self> = row.and_then(|row| decode(&row).ok());
        Ok(row.filter(|row| row.made == MADE && row.asked.iter().eq(asked())))
    }
}

/// The attributes that are asked of everybody, whatever fields the customers have.
fn asked() -> impl Iterator<Item = &'static Attribute> {
    ATTRIBUTES.iter().chain(&ALMOST_UNIQUE)
}

impl Frame {
    /// Whether the file has a frame that this version reads, and that takes no more than so many bytes.
    pub(super) fn is_stored(view: &View, bytes: usize) -> Result<bool> {
        Ok(FrameRow::read(view)?.is_some_and(|row| row.bytes() <= bytes))
    }

    /// The rows that take the place of the frame in the file, if there is one; `head` is the end of the journal that this
    /// one caught up with. They take about as much memory as the frame.
    pub(crate) fn to_rows(&self, view: &View, head: &Head) -> Result<Run> {
        let (attributes, columns): (Vec<_>, Vec<_>) = self.columns.iter().unzip();
        let before = FrameRow::read(view)?.map_or_else(Vec::new, |row| row.pieces);
        let mut run = Run::default();
        let mut pieces = Vec::new();
        for part in 0..BEFORE + columns.len() {
            let mut out = Encoder::new(Vec::new());
            let written = match part {
                0 => put_bits(&mut out, &self.clean),
                1 => put_bits(&mut out, &self.dirty),
                2 => put_consents(&mut out, self.consents.as_deref()),
                _ => put_column(&mut out, columns[part - BEFORE]),
            };
            written.map_err(|_| Error::new(Code::Internal))?;
            let mut piece = 0;
            for bytes in out.writer().chunks(PIECE) {
                run.put(piece_key(part, piece).as_bytes(), bytes)?;
                piece += 1;
            }
            pieces.push(piece);
        }
        for (part, count) in before.into_iter().enumerate() {
            for left in pieces.get(part).copied().unwrap_or(0)..count {
                run.delete(piece_key(part, left).as_bytes())?;
            }
        }
        let row = FrameRow {
            head: head.clone(),
            rows: u32::try_from(self.rows).map_err(|_| Error::new(Code::Internal))?,
            asked: asked().cloned().collect(),
            columns: attributes.into_iter().cloned().collect(),
            pieces,
            made: MADE,
        };
        run.put(head_key().as_bytes(), &encode(&row)?)?;
        Ok(run)
    }

    /// The frame in the file, unless it takes more than so many bytes, and the end of the journal up to which it knows all
    /// changes; none where there is none that can be read. `watch` is told how many customers were read, and of how many.
    pub(crate) fn stored(view: &View, bytes: usize, watch: Watch<'_>) -> Result<Option<(Self, Head)>> {
        let Some(row) = FrameRow::read(view)? else {
            return Ok(None);
        };
        let rows = row.rows as usize;
        let parts = row.pieces.len();
        let is_good = parts == BEFORE + row.columns.len()
            && rows.is_multiple_of(64)
            && rows <= (row.head.customers as usize + 1).next_multiple_of(64)
            && row.bytes() <= bytes;
        if !is_good {
            return Ok(None);
        }
        let of = row.head.customers as usize;
        let read = |done: usize, parts: usize| watch(of * done / parts.max(1), of);
        let parts = on_all_cores(parts, &read, |part| {
            let bytes = part_of(view, part, row.pieces[part])?;
            Ok(bytes.and_then(|bytes| Part::of(part, &bytes, rows)))
        })?;
        let Some(parts) = parts.into_iter().collect::<Option<Vec<Part>>>() else {
            return Ok(None);
        };
        let limits = Limits {
            bytes,
            ..Limits::default()
        };
        let frame = Self::of_parts(parts, row.columns, (&row.head, rows), limits);
        let frame = frame.filter(|frame| frame.profiles() <= bytes);
        Ok(frame.map(|frame| (frame, row.head)))
    }

    fn of_parts(
        parts: Vec<Part>,
        attributes: Vec<Attribute>,
        (head, rows): (&Head, usize),
        limits: Limits,
    ) -> Option<Self> {
        let mut parts = parts.into_iter();
        let (Some(Part::Bits(clean)), Some(Part::Bits(dirty)), Some(Part::Consents(consents))) =
            (parts.next(), parts.next(), parts.next())
        else {
            return None;
        };
        let columns = attributes
            .into_iter()
            .zip(parts)
            .map(|(attribute, part)| match part {
                Part::Column(column) => Some((attribute, column)),
                _ => None,
            });
        let columns: Vec<_> = columns.collect::<Option<_>>()?;
        let count = columns.len();
        let columns: HashMap<_, _> = columns.into_iter().collect();
        let frame = Self::new((head.seq, rows), (clean, dirty), columns, consents, limits);
        (frame.columns.len() == count).then_some(frame)
    }
}

/// The bytes of a part; none where some of them are missing.
fn part_of(view: &View, part: usize, pieces: u32) -> Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let mut found = 0;
    // What another version left behind is none of it.
    for row in view.scan(piece_key(part, 0).up_to(&piece_key(part, pieces)))? {
        bytes.extend_from_slice(&row?.1);
        found += 1;
    }
    Ok(Some(bytes).filter(|_| found == pieces))
}

impl Part {
    fn of(part: usize, bytes: &[u8], rows: usize) -> Option<Self> {
        let mut bytes = In {
            from: Decoder::new(bytes),
            rows,
        };
        Some(match part {
            0 => Self::Bits(bytes.bits_of_rows()?),
            1 => Self::Bits(bytes.bits()?),
            2 => bytes.consents()?,
            _ => Self::Column(bytes.column()?),
        })
    }
}

type Out = Encoder<Vec<u8>>;
type Written = std::result::Result<(), minicbor::encode::Error<Infallible>>;

fn put_column(out: &mut Out, column: &Column) -> Written {
    match column {
        Column::Coded(column) => {
            out.u8(0)?;
            match &column.codes {
                Codes::Narrow(codes) => out.bool(false)?.bytes(codes)?,
                Codes::Wide(codes) => out.bool(true)?.bytes(&to_bytes(codes, u16::to_le_bytes))?,
            };
            match &column.values {
                Values::Texts(texts) => {
                    out.bool(false)?.array(texts.len() as u64)?;
                    for text in texts {
                        out.str(text)?;
                    }
                }
                Values::Keys(kind, keys) => {
                    let keys = to_bytes(keys, i64::to_le_bytes);
                    out.bool(true)?.encode(kind)?.bytes(&keys)?;
                }
            }
            out.bool(column.exact.is_some())?;
            if let Some(exact) = &column.exact {
                out.bytes(&to_bytes(&exact.keys, i64::to_le_bytes))?;
            }
        }
        Column::Lists(lists) => {
            out.u8(1)?;
            put_lists(out, lists, |out, text| out.str(text).map(drop))?;
        }
        Column::Known(bits) => {
            out.u8(2)?;
            put_bits(out, bits)?;
        }
    }
    Ok(())
}

fn put_consents(out: &mut Out, consents: Option<&Consents>) -> Written {
    out.bool(consents.is_some())?;
    let Some(consents) = consents else {
        return Ok(());
    };
    put_lists(out, consents, |out, (purpose, channel)| {
        out.str(purpose)?.encode(channel)?;
        Ok(())
    })
}

fn put_lists<K>(out: &mut Out, lists: &Lists<K>, put: impl Fn(&mut Out, &K) -> Written) -> Written {
    out.bool(lists.known.is_some())?;
    if let Some(known) = &lists.known {
        put_bits(out, known)?;
    }
    out.array(lists.values.len() as u64)?;
    for (value, members) in &lists.values {
        put(out, value)?;
        match members {
            Members::Dense(bits) => {
                out.bool(true)?;
                put_bits(out, bits)?;
            }
            Members::Sparse(rows) => drop(out.bool(false)?.bytes(&to_bytes(rows, u32::to_le_bytes))?),
        }
    }
    Ok(())
}

fn put_bits(out: &mut Out, bits: &Bits) -> Written {
    out.bytes(&to_bytes(bits.words(), u64::to_le_bytes))?;
    Ok(())
}

fn to_bytes<T: Copy, const N: usize>(values: &[T], bytes: impl Fn(T) -> [u8; N]) -> Vec<u8> {
    values.iter().flat_map(|value| bytes(*value)).collect()
}

/// What was put so, if any row of it can be asked.
struct In<'b> {
    from: Decoder<'b>,
    rows: usize,
}

impl In<'_> {
    fn flag(&mut self) -> Option<bool> {
        self.from.bool().ok()
    }

    fn text(&mut self) -> Option<Arc<str>> {
        self.from.str().ok().map(Arc::from)
    }

    fn values<T, const N: usize>(&mut self, of: impl Fn([u8; N]) -> T) -> Option<Vec<T>> {
        let (values, rest) = self.from.bytes().ok()?.as_chunks();
        let values = || values.iter().map(|value| of(*value)).collect();
        rest.is_empty().then(values)
    }

    fn many<T>(&mut self, mut one: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.from.array().ok()??;
        (0..count).map(|_| one(self)).collect()
    }

    fn bits(&mut self) -> Option<Bits> {
        self.values(u64::from_le_bytes).map(Bits::of_words)
    }

    /// A bit for each row.
    fn bits_of_rows(&mut self) -> Option<Bits> {
        let bits = self.bits()?;
        (bits.words().len() == self.rows / 64).then_some(bits)
    }

    fn column(&mut self) -> Option<Column> {
        Some(match self.from.u8().ok()? {
            0 => Column::Coded(self.coded()?),
            1 => Column::Lists(self.lists(Self::text)?),
            2 => Column::Known(self.bits_of_rows()?),
            _ => return None,
        })
    }

    fn coded(&mut self) -> Option<Coded> {
        let (codes, most) = if self.flag()? {
            let codes = self.values(u16::from_le_bytes)?;
            let most = codes.iter().max().copied();
            (Codes::Wide(codes), most)
        } else {
            let codes = self.values(|[code]| code)?;
            let most = codes.iter().max().copied().map(u16::from);
            (Codes::Narrow(codes), most)
        };
        let values = if self.flag()? {
            let kind = self.from.decode().ok()?;
            Values::Keys(kind, self.keys(kind)?)
        } else {
            Values::Texts(self.many(Self::text)?)
        };
        let exact = match (&values, self.flag()?) {
            (_, false) => None,
            (Values::Keys(kind, _), true) => {
                let keys = self.keys(*kind).filter(|keys| keys.len() == self.rows)?;
                let last = keys.iter().copied().max()?;
                Some(Exact { keys, last })
            }
            (Values::Texts(_), true) => return None,
        };
        let has_all = codes.len() == self.rows && usize::from(most.unwrap_or(0)) <= values.len();
        has_all.then_some(Coded { codes, values, exact })
    }

    fn keys(&mut self, kind: Kind) -> Option<Vec<i64>> {
        let keys = self.values(i64::from_le_bytes)?;
        let is_good = match kind {
            Kind::Number(places) => places <= Decimal::MAX_SCALE,
            Kind::Birthday => keys
                .iter()
                .all(|key| *key == NO_KEY || birthday_of(*key).check().is_ok()),
            Kind::Bool | Kind::Instant | Kind::Date => true,
        };
        is_good.then_some(keys)
    }

    fn consents(&mut self) -> Option<Part> {
        let consents = if self.flag()? {
            Some(self.lists(|from| Some((from.text()?, from.from.decode().ok()?)))?)
        } else {
            None
        };
        Some(Part::Consents(consents))
    }

    fn lists<K: Ord>(&mut self, value: impl Fn(&mut Self) -> Option<K>) -> Option<Lists<K>> {
        let known = if self.flag()? {
            Some(self.bits_of_rows()?)
        } else {
            None
        };
        let values = self.many(|from| Some((value(from)?, from.members()?)))?;
        values
            .is_sorted_by(|(a, _), (b, _)| a < b)
            .then_some(Lists { known, values })
    }

    fn members(&mut self) -> Option<Members> {
        if self.flag()? {
            return self.bits_of_rows().map(Members::Dense);
        }
        let members = self.values(u32::from_le_bytes)?;
        let is_within = members.last().is_none_or(|last| (*last as usize) < self.rows);
        (is_within && members.is_sorted_by(|a, b| a < b)).then_some(Members::Sparse(members))
    }
}

#[cfg(test)]
impl Frame {
    /// The longest row of the frame in the file.
    pub(crate) fn longest_row(view: &View) -> Vec<u8> {
        let rows = view.scan(Key::of(&FRAME).range()).unwrap();
        let longest = rows.map(|row| row.unwrap().1).max_by_key(|row| row.len());
        longest.map_or_else(Vec::new, |row| row.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Timestamp;
    use crate::journal::UNWATCHED;
    use crate::segment::evaluate::World;
    use crate::segment::frame::tests::{Dice, NOW, Shop, Two, plan, text};
    use crate::segment::plan::{Comparison, Node};
    use crate::store::WriteSet;

    fn shop() -> Shop {
        let shop = Shop::new(11, 300);
        let frame = Frame::build(&shop.view(), usize::MAX, UNWATCHED).unwrap();
        shop.store(&frame.unwrap());
        shop
    }

    /// Changes the rows of the frame in the file: `work` sees each with its number and its key.
    fn change(shop: &Shop, mut work: impl FnMut(&mut Run, (usize, &[u8]), Vec<u8>)) {
        shop.crm
            .inner
            .engine
            .update(&mut |view| {
                let mut run = Run::default();
                for (at, row) in view.scan(Key::of(&FRAME).range())?.enumerate() {
                    let (key, value) = row?;
                    work(&mut run, (at, &key), value.to_vec());
                }
                Ok(WriteSet::Run(run))
            })
            .unwrap();
    }

    #[test]
    fn one_that_takes_fewer_rows_leaves_none_behind() {
        let shop = shop();
        let rows = || shop.view().scan(Key::of(&FRAME).range()).unwrap().count();
        let before = rows();
        let mut frame = shop.stored().unwrap();
        let columns = Arc::get_mut(&mut frame.columns).unwrap();
        columns.remove(&Attribute::City).unwrap();
        shop.store(&frame);
        assert_eq!(rows(), before - 1);
        assert!(shop.stored().unwrap().column(&Attribute::City).is_none());
    }

    #[test]
    fn one_that_other_attributes_were_asked_for_is_none() {
        let shop = shop();
        let view = shop.view();
        let mut row = FrameRow::read(&view).unwrap().unwrap();
        row.asked.pop();
        let row = encode(&row).unwrap();
        change(&shop, |run, (at, key), value| {
            let value = if at == 0 { row.to_vec() } else { value };
            run.put(key, &value).unwrap();
        });
        assert!(shop.stored().is_none());
        assert_eq!(Frame::check_stored(&shop.view(), usize::MAX), Ok(None));
        // Another takes its place, whatever that was.
        change(&shop, |run, (at, key), value| {
            run.put(key, if at == 0 { &[0xff] } else { &value }).unwrap();
            run.put(&[&key[..key.len() - 1], &[0xff]].concat(), &value)
                .unwrap();
        });
        let frame = Frame::build(&shop.view(), usize::MAX, UNWATCHED).unwrap();
        shop.store(&frame.unwrap());
        assert!(shop.stored().is_some());
        assert_eq!(Frame::check_stored(&shop.view(), usize::MAX), Ok(None));
    }

    #[test]
    fn one_without_room_is_not_read() {
        let shop = shop();
        let bytes = shop.stored().unwrap().profiles();
        assert!(Frame::stored(&shop.view(), bytes, UNWATCHED).unwrap().is_some());
        assert!(
            Frame::stored(&shop.view(), bytes - 1, UNWATCHED)
                .unwrap()
                .is_none()
        );
    }

    #[test]
    fn a_missing_piece_is_a_missing_frame() {
        let shop = shop();
        change(&shop, |run, (at, key), _| {
            if at == 5 {
                run.delete(key).unwrap();
            }
        });
        assert!(shop.stored().is_none());
        let found = Frame::check_stored(&shop.view(), usize::MAX).unwrap();
        assert_eq!(found, Some("columns cannot be read"));
    }

    #[test]
    fn whatever_the_bytes_say_nothing_panics() {
        let shop = shop();
        let mut dice = Dice::new(3);
        let mut below = |end: usize| usize::try_from(dice.below(end as u64)).unwrap();
        let at = Timestamp::from_millis(NOW).unwrap();
        let questions: Vec<_> = asked()
            .map(|attribute| {
                let attribute = Node::Attribute(attribute.clone());
                plan(Node::Or(vec![
                    Node::IsNull(attribute.clone().into()),
                    Node::Compare(Comparison::Less, attribute.into(), text("m").into()),
                ]))
            })
            .collect();
        let (mut read, mut unreadable, mut untrue) = (0, 0, 0);
        let rows: Vec<_> = shop
            .view()
            .scan(Key::of(&FRAME).range())
            .unwrap()
            .collect::<Result<_>>()
            .unwrap();
        for _ in 0..300 {
            let victim = below(rows.len());
            change(&shop, |run, (at, key), _| {
                let mut value = rows[at].1.to_vec();
                if at == victim {
                    let place = below(value.len());
                    value[place] = below(256).to_le_bytes()[0];
                }
                run.put(key, &value).unwrap();
            });
            if let Some(frame) = shop.stored() {
                read += 1;
                let view = shop.view();
                let world = World::new(&view, shop.crm.time_zone(), &Two);
                for question in &questions {
                    frame.count(question, &world, at).unwrap();
                }
            }
            match Frame::check_stored(&shop.view(), usize::MAX).unwrap() {
                Some("columns cannot be read") => unreadable += 1,
                Some(_) => untrue += 1,
                None => {}
            }
        }
        assert!(
            read > 100 && unreadable > 20 && untrue > 100,
            "{read} {unreadable} {untrue}"
        );
    }
}
