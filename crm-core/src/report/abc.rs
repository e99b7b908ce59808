//! How much of all value comes from how few customers or products.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Chart, ChartPoint, Line, LineChart, LineKind, Mark, Unit};
use crate::activity::{OrderRow, line_total, net, product};
use crate::base::{Code, Currency, CustomerId, Error, ProductId, Result, Timestamp, decimal_json};
use crate::customers;
use crate::profile::{OrderWindow, each_sale};
use crate::statistics::abc::{AbcAnalysis, AbcClass, AbcOptions, AbcSpan, ConcentrationPoint, ValueTier};
use crate::store::Reader;

/// What is sorted by its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AbcSubject {
    /// Customers, by what they spent: totals of orders, less refunds and returns.
    #[default]
    Customers,
    /// Products, by what their lines came to, less refunds and returns. What is taken off an order as a whole, its
    /// shipping and its own tax are no product's.
    Products,
}

/// What is asked of an ABC analysis.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AbcQuery {
    /// Customers or products.
    #[serde(default)]
    pub of: AbcSubject,
    /// Only orders in this currency count.
    pub currency: Currency,
    /// Only orders that were placed at this instant or later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Only orders that were placed before this instant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// Only orders that were placed by this instant, with what had happened to them by then; as they are now, when left
    /// out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Timestamp>,
    /// Class A brings this percent of the value; 80 when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a_percent: Option<f64>,
    /// Classes A and B bring this percent; 95 when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b_percent: Option<f64>,
    /// Tiers by rank, the best first.
    #[serde(default)]
    pub tiers: Vec<ValueTier>,
    /// The most items that are listed, the best ones; 1,000 when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// How many items are listed where nothing is said.
const LIMIT: u32 = 1_000;
impl AbcQuery {
    /// Where classes and tiers end.
    fn options(&self) -> AbcOptions {
        let usual = AbcOptions::default();
        AbcOptions {
            a_percent: self.a_percent.unwrap_or(usual.a_percent),
            b_percent: self.b_percent.unwrap_or(usual.b_percent),
            tiers: self.tiers.clone(),
        }
    }

    /// Of all time, with classes at 80 and 95 percent.
    pub fn new(of: AbcSubject, currency: Currency) -> Self {
        Self {
            of,
            currency,
            from: None,
            until: None,
            as_of: None,
            a_percent: None,
            b_percent: None,
            tiers: Vec::new(),
            limit: None,
        }
    }
}

/// A customer or a product among the others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AbcItem {
    /// The customer, where customers are sorted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<CustomerId>,
    /// The product, where products are sorted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_id: Option<ProductId>,
    /// Its value.
    #[serde(deserialize_with = "decimal_json::read")]
    pub value: Decimal,
    /// Its share of all, 0 to 1; a value below nothing has none.
    pub share: f64,
    /// The share of it and of all before it.
    pub cumulative_share: f64,
    /// Its class.
    pub class: AbcClass,
    /// Its tier; none where there is none for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<String>,
}

/// A class or a tier as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AbcGroup {
    /// `A`, `B`, `C`, or the name of the tier.
    pub name: String,
    /// How many are in it.
    pub count: u64,
    /// Their value.
    #[serde(deserialize_with = "decimal_json::read")]
    pub value: Decimal,
    /// Their share of all.
    pub share: f64,
    /// The least value among them; none when nobody is in it.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "decimal_json::read_option"
    )]
    pub least: Option<Decimal>,
}

/// An ABC analysis. A value below nothing, as after returns, counts as nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AbcReport {
    /// How many customers or products had an order.
    pub count: u64,
    /// What they are worth.
    #[serde(deserialize_with = "decimal_json::read")]
    pub value: Decimal,
    /// The best of them; of equals the older record first.
    pub items: Vec<AbcItem>,
    /// The three classes.
    pub classes: Vec<AbcGroup>,
    /// The tiers that were asked for.
    pub tiers: Vec<AbcGroup>,
    /// The Pareto curve: the share of the best 0, 1, 2 … 100 % of them; empty when nothing was bought.
    pub points: Vec<ConcentrationPoint>,
    /// Gini's coefficient, 2 Σ i · xᵢ / (n Σ x) − (n + 1) / n over values from the least on (C. Gini, 1912): 0 when all
    /// are worth the same, near 1 when one is worth everything. None when nothing was bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gini: Option<f64>,
}

fn too_large() -> Error {
    Error::field_of(Code::OutOfRange, "value")
}

fn checked_sum(a: Decimal, b: Decimal) -> Result<Decimal> {
    a.checked_add(b).ok_or_else(too_large)
}

/// What each customer or product is worth, by ordinal.
fn values(reader: &dyn Reader, query: &AbcQuery) -> Result<BTreeMap<u32, Decimal>> {
    let window = OrderWindow {
        from: query.from,
        until: query.until,
        as_of: query.as_of,
    };
    let mut values: BTreeMap<u32, Decimal> = BTreeMap::new();
    let mut add = |ordinal, amount| -> Result<()> {
        let value = values.entry(ordinal).or_default();
        *value = checked_sum(*value, amount)?;
        Ok(())
    };
    each_sale(reader, &window, |place, _, order| {
        if order.currency != query.currency {
            return Ok(());
        }
        match query.of {
            AbcSubject::Customers if place.owner == 0 => Ok(()),
            AbcSubject::Customers => add(place.owner, net(order)?),
            AbcSubject::Products => each_product(order, &mut add),
        }
    })?;
    if query.of == AbcSubject::Customers {
        let mut live = BTreeMap::new();
        for (owner, value) in values {
            if customers::is_live(reader, owner)? {
                live.insert(owner, value);
            }
        }
        values = live;
    }
    Ok(values)
}

fn each_product(order: &OrderRow<&str>, add: &mut impl FnMut(u32, Decimal) -> Result<()>) -> Result<()> {
    for (line, number) in order.lines.iter().zip(1..) {
        let Some(product) = line.product else { continue };
        let mut amount = line_total(line)?;
        for part in order.refunds().iter().flat_map(|refund| &refund.lines) {
            if part.line == number {
                amount = amount.checked_sub(part.amount).ok_or_else(too_large)?;
            }
        }
        add(product, amount)?;
    }
    Ok(())
}

pub(super) fn report(reader: &dyn Reader, query: &AbcQuery) -> Result<AbcReport> {
    if query.limit == Some(0) {
        return Err(Error::field_of(Code::OutOfRange, "limit"));
    }
    let options = query.options();
    options.check()?;
    // Of equals the older comes first.
    let (ordinals, values): (Vec<u32>, Vec<Decimal>) = values(reader, query)?.into_iter().unzip();
    let found = AbcAnalysis::of(&values, &options)?;
    let limit = query.limit.unwrap_or(LIMIT) as usize;
    let mut items = Vec::with_capacity(limit.min(ordinals.len()));
    for rank in found.ranks().take(limit) {
        let Some(ordinal) = ordinals.get(rank.row).copied() else {
            continue;
        };
        let is_customer = query.of == AbcSubject::Customers;
        items.push(AbcItem {
            customer_id: is_customer
                .then(|| Ok::<_, Error>(customers::load_by_ordinal(reader, ordinal)?.record.id))
                .transpose()?,
            product_id: (!is_customer)
                .then(|| product::id_of(reader, ordinal))
                .transpose()?,
            value: query.currency.written(rank.value),
            share: rank.share,
            cumulative_share: rank.cumulative_share,
            class: rank.class,
            tier: rank
                .tier
                .and_then(|tier| Some(query.tiers.get(tier)?.name.clone())),
        });
    }
    let group = |(name, span): (&str, AbcSpan)| AbcGroup {
        name: name.to_owned(),
        count: span.count as u64,
        value: query.currency.written(span.value),
        share: span.share,
        least: span.least.map(|least| query.currency.written(least)),
    };
    let names = query.tiers.iter().map(|tier| tier.name.as_str());
    Ok(AbcReport {
        count: found.len() as u64,
        value: query.currency.written(found.value()),
        items,
        classes: ["A", "B", "C"]
            .into_iter()
            .zip(found.classes())
            .map(group)
            .collect(),
        tiers: names.zip(found.tiers()).map(group).collect(),
        points: found.points(),
        gini: found.gini(),
    })
}

/// The Pareto curve of a report, with the classes as marks.
pub(super) fn chart(report: &AbcReport, query: &AbcQuery) -> Chart {
    let who = match query.of {
        AbcSubject::Customers => "customers",
        AbcSubject::Products => "products",
    };
    let points = report.points.iter().map(|point| ChartPoint {
        x: point.percent.into(),
        y: point.share * 100.0,
    });
    let equal = [0.0, 100.0].map(|at| ChartPoint { x: at, y: at });
    let lines = vec![
        Line {
            name: "Value".into(),
            points: points.collect(),
            kind: LineKind::Area,
        },
        Line {
            name: "All equal".into(),
            points: equal.to_vec(),
            kind: LineKind::Dashed,
        },
    ];
    let mut marks = Vec::new();
    let (mut members, mut part) = (0, 0.0);
    for class in report.classes.iter().take(2).filter(|class| class.count > 0) {
        members += class.count;
        part += class.share * 100.0;
        marks.push(Mark {
            at: ChartPoint {
                x: percent_of(members, report.count),
                y: part,
            },
            label: format!("{}: {} {who}", class.name, class.count),
        });
    }
    LineChart {
        title: format!("Value by {who}, {}", query.currency),
        x_title: format!("Best {who}"),
        x_unit: Unit::suffix(" %"),
        y_title: "Share of value".into(),
        y_unit: Unit::suffix(" %"),
        lines,
        marks,
        ..LineChart::default()
    }
    .into()
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 records")]
fn percent_of(part: u64, whole: u64) -> f64 {
    part as f64 * 100.0 / whole.max(1) as f64
}
