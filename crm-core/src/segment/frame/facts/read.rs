//! Reading facts: one pass over the orders, on all cores.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rust_decimal::Decimal;

use super::dictionary::{Article, Known, Numbering};
use super::ints::Ints;
use super::{Facts, Figure, Figures, Kind, Part, Word};
use crate::activity::{Locator, OrderRow, OrderStatus, line_total, net, total};
use crate::base::{Code, Currency, Error, Result};
use crate::customers::Channel;
use crate::journal::Watch;
use crate::segment::evaluate::name_of;
use crate::segment::frame::cores::on_all_cores;
use crate::store::table::ORDER;
use crate::store::{View, clusters_between};

/// What all parts number alike.
struct Shared {
    texts: Numbering<Arc<str>>,
    articles: Numbering<Article>,
}

/// What one part has met.
struct Met {
    sources: Known<String>,
    statuses: Known<OrderStatus>,
    currencies: Known<Currency>,
    channels: Known<Channel>,
    products: Known<u32>,
    /// Articles that are no products, by SKU and name.
    others: Known<String>,
}

/// An order on its way into the columns.
struct Draft {
    at: i64,
    owner: u16,
    words: [i64; Word::ALL.len()],
    /// Places of the first line, and behind the last.
    lines: (usize, usize),
}

/// Decimals as whole numbers of so many places; none once one does not fit.
struct Decimals {
    places: u32,
    keys: Option<Vec<i64>>,
}

impl Facts {
    /// The orders of customers below `rows`, in parts of so many; none when they take more than `most` bytes.
    pub(in crate::segment::frame) fn read(
        view: &View,
        rows: usize,
        size: usize,
        most: usize,
        watch: Watch<'_>,
    ) -> Result<Option<Self>> {
        let shared = Shared {
            texts: Numbering::new(),
            articles: Numbering::new(),
        };
        let bytes = AtomicUsize::new(0);
        let read = |parts: usize, _| watch((parts * size).min(rows), rows);
        let parts = on_all_cores(rows.div_ceil(size), &read, |number| {
            if bytes.load(Ordering::Relaxed) > most {
                return Ok(None);
            }
            let part = read_part(view, number, size, &shared)?;
            bytes.fetch_add(part.bytes(), Ordering::Relaxed);
            Ok(Some(part))
        })?;
        let parts: Option<Vec<Part>> = parts.into_iter().collect();
        Ok(parts
            .map(|parts| Self {
                size,
                parts,
                texts: shared.texts.values(),
                articles: shared.articles.values(),
            })
            .filter(|facts| facts.bytes() <= most))
    }
}

fn read_part(view: &View, number: usize, size: usize, shared: &Shared) -> Result<Part> {
    let too_many = |_| Error::new(Code::Internal);
    let first = u32::try_from(number * size).map_err(too_many)?;
    let last = u32::try_from((number + 1) * size - 1).map_err(too_many)?;
    let mut met = Met {
        sources: Known::new(),
        statuses: Known::new(),
        currencies: Known::new(),
        channels: Known::new(),
        products: Known::new(),
        others: Known::new(),
    };
    let mut drafts = Vec::new();
    let mut articles: Vec<i64> = Vec::new();
    let mut figures: [Decimals; Figure::ALL.len()] = std::array::from_fn(|_| Decimals {
        places: 0,
        keys: Some(Vec::new()),
    });
    // Ordinal 0 is nobody.
    for row in clusters_between(view, first.max(1), last, &[&ORDER])? {
        let row = row?;
        let locator = Locator::of_key(&row.key)?;
        let order: OrderRow<&str> = row.borrow()?;
        if order.deleted_at.is_some() {
            continue;
        }
        let begin = articles.len();
        for line in &order.lines {
            articles.push(met.article(line.product, line.sku, line.name, shared)?.into());
            figures[Figure::Quantity as usize].push(Some(line.quantity));
            figures[Figure::UnitPrice as usize].push(Some(line.unit_price));
            figures[Figure::LineTotal as usize].push(line_total(line).ok());
        }
        figures[Figure::Total as usize].push(total(&order).ok());
        figures[Figure::Net as usize].push(net(&order).ok());
        drafts.push(Draft {
            at: locator.placed_at.as_millis(),
            owner: u16::try_from(row.owner - first).map_err(too_many)?,
            words: met.words(&order, shared)?,
            lines: (begin, articles.len()),
        });
    }
    Ok(ordered(&drafts, &articles, figures))
}

/// The columns, by time.
fn ordered(drafts: &[Draft], articles: &[i64], figures: [Decimals; Figure::ALL.len()]) -> Part {
    let mut places: Vec<usize> = (0..drafts.len()).collect();
    // Orders of one customer are read by time, and stay in their order.
    places.sort_by_key(|place| drafts[*place].at);
    let of_orders = |value: &dyn Fn(usize) -> i64| {
        let values: Vec<i64> = places.iter().map(|place| value(*place)).collect();
        Ints::of(&values)
    };
    let of_lines = |keys: &[i64]| {
        let lines = places.iter().map(|place| drafts[*place].lines);
        let values: Vec<i64> = lines
            .flat_map(|(begin, end)| &keys[begin..end])
            .copied()
            .collect();
        Ints::of(&values)
    };
    let mut lines = Vec::with_capacity(drafts.len() + 1);
    let mut end = 0;
    lines.push(end);
    for place in &places {
        let (first, last) = drafts[*place].lines;
        end += u32::try_from(last - first).unwrap_or(u32::MAX);
        lines.push(end);
    }
    let figure = |figure: Figure| {
        if figure == Figure::PlacedAt {
            let keys = of_orders(&|place| drafts[place].at);
            return Some(Figures {
                kind: Kind::Instant,
                keys,
            });
        }
        let Decimals { places, keys } = &figures[figure as usize];
        // The difference of any two is a number too.
        let is_short = |key: &i64| key.unsigned_abs() < 1 << 62;
        let keys = keys.as_deref().filter(|keys| keys.iter().all(is_short))?;
        let keys = if figure.is_of_lines() {
            of_lines(keys)
        } else {
            of_orders(&|place| keys[place])
        };
        Some(Figures {
            kind: Kind::Number(*places),
            keys,
        })
    };
    Part {
        owners: places.iter().map(|place| drafts[*place].owner).collect(),
        lines,
        words: Word::ALL.map(|word| of_orders(&|place| drafts[place].words[word as usize])),
        figures: Figure::ALL.map(figure),
        articles: of_lines(articles),
    }
}

impl Met {
    fn words(&mut self, order: &OrderRow<&str>, shared: &Shared) -> Result<[i64; Word::ALL.len()]> {
        let texts = &shared.texts;
        let source = order.source.map_or(Ok(0), |source| {
            self.sources
                .number(source, texts, || Ok((source.to_owned(), source.into())))
        })?;
        let status = order.status();
        let status = self
            .statuses
            .number(&status, texts, || Ok((status, name_of(&status)?)))?;
        let currency = order.currency;
        let currency = self
            .currencies
            .number(&currency, texts, || Ok((currency, currency.as_str().into())))?;
        let channel = order.channel.map_or(Ok(0), |channel| {
            self.channels
                .number(&channel, texts, || Ok((channel, name_of(&channel)?)))
        })?;
        let mut words = [0; Word::ALL.len()];
        for (word, number) in [
            (Word::Source, source),
            (Word::Status, status),
            (Word::Currency, currency),
            (Word::Channel, channel),
        ] {
            words[word as usize] = number.into();
        }
        Ok(words)
    }

    fn article(
        &mut self,
        product: Option<u32>,
        sku: Option<&str>,
        name: Option<&str>,
        shared: &Shared,
    ) -> Result<u32> {
        let article = || Article {
            product,
            sku: sku.filter(|_| product.is_none()).map(Arc::from),
            name: name.filter(|_| product.is_none()).map(Arc::from),
        };
        if let Some(ordinal) = product {
            return self
                .products
                .number(&ordinal, &shared.articles, || Ok((ordinal, article())));
        }
        // A missing text is not an empty one.
        let tell = |text: Option<&str>| text.map_or_else(String::new, |text| format!("={text}"));
        let key = format!("{}\0{}", tell(sku), tell(name));
        self.others
            .number(key.as_str(), &shared.articles, || Ok((key.clone(), article())))
    }
}

impl Decimals {
    fn push(&mut self, number: Option<Decimal>) {
        let key = number.and_then(|number| self.key(number));
        match (&mut self.keys, key) {
            (Some(keys), Some(key)) => keys.push(key),
            _ => self.keys = None,
        }
    }

    fn key(&mut self, number: Decimal) -> Option<i64> {
        let number = if number.scale() > self.places {
            number.normalize()
        } else {
            number
        };
        if number.scale() > self.places {
            let factor = 10_i64.checked_pow(number.scale() - self.places)?;
            for key in self.keys.as_mut()? {
                *key = key.checked_mul(factor)?;
            }
            self.places = number.scale();
        }
        let factor = 10_i64.checked_pow(self.places - number.scale())?;
        i64::try_from(number.mantissa()).ok()?.checked_mul(factor)
    }
}
