//! Models of RFM: edges between scores that stay, so that a customer's score changes with the customer alone.

use rust_decimal::Decimal;
use time::Date;

use super::{RfmParameters, RfmSpec};
use crate::base::{Code, Error, Result, Timestamp};
use crate::model::purchases::{
    Counter, Counting, Exchange, PurchaseTally, Reading, civil_day, each_customer, widen,
};
use crate::model::record::{ModelParameters, ModelQuality};
use crate::model::store::Fitted;
use crate::sales::rate::RateTable;
use crate::statistics::rfm::{RfmFrequency, RfmInput, RfmMonetary, RfmOptions, rfm_scores};

/// What RFM sees of a customer with these purchases on a day.
pub(crate) struct RfmMeasures {
    pub(crate) recency_days: u32,
    pub(crate) frequency: u64,
    pub(crate) monetary: Decimal,
}

impl RfmMeasures {
    pub(crate) fn of(purchases: &PurchaseTally, today: Date, options: &RfmOptions) -> Self {
        let mean = || {
            purchases
                .spent
                .checked_div(purchases.orders.into())
                .unwrap_or_default()
        };
        Self {
            recency_days: u32::try_from((today - purchases.last).whole_days()).unwrap_or(0),
            frequency: match options.frequency {
                RfmFrequency::OrderDays => purchases.times.into(),
                RfmFrequency::Orders => purchases.orders,
            },
            monetary: match options.monetary {
                RfmMonetary::Sum => purchases.spent,
                RfmMonetary::Mean => mean(),
            }
            .normalize(),
        }
    }
}

impl RfmSpec {
    pub(in crate::model) fn check(&self) -> Result<()> {
        let options = &self.options;
        options
            .grid
            .check()
            .map_err(|error| error.under("options.grid"))?;
        match &options.cuts {
            Some(cuts) => cuts.check().map_err(|error| error.under("options.cuts")),
            None => Ok(()),
        }
    }
}

/// What everybody did, and the days of the first purchase and of the last.
pub(in crate::model) struct Columns {
    inputs: Vec<RfmInput>,
    span: Option<(Date, Date)>,
}

/// What all customers with a purchase did up to an instant.
pub(crate) fn rfm_inputs(
    reading: &Reading<'_>,
    options: &RfmOptions,
    exchange: &mut Exchange<'_, '_>,
) -> Result<Vec<RfmInput>> {
    Ok(Columns::count(reading, options, exchange)?.inputs)
}

impl Columns {
    pub(in crate::model) fn read(reading: &Reading<'_>, spec: &RfmSpec) -> Result<Self> {
        let mut rates = RateTable::new(spec.currency, Timestamp::MAX);
        let mut exchange = Exchange::Into(&mut rates, reading.reader);
        Self::count(reading, &spec.options, &mut exchange)
    }

    fn count(reading: &Reading<'_>, options: &RfmOptions, exchange: &mut Exchange<'_, '_>) -> Result<Self> {
        let today = civil_day(reading.zone, reading.at);
        let (mut inputs, mut span) = (Vec::new(), None);
        each_customer(reading, |customer, orders| {
            let mut counter = Counter::new(reading.zone, reading.at, Counting::Days);
            for (placed_at, order) in orders {
                counter.add(order, *placed_at, exchange)?;
            }
            let Some(found) = counter.finish() else {
                return Ok(());
            };
            let RfmMeasures {
                recency_days,
                frequency,
                monetary,
            } = RfmMeasures::of(&found, today, options);
            inputs.push(RfmInput {
                customer_id: customer.id,
                recency_days,
                frequency,
                monetary,
            });
            widen(&mut span, found.first, found.last);
            Ok(())
        })?;
        Ok(Self { inputs, span })
    }
}

/// Finds the edges.
pub(in crate::model) fn fit(spec: &RfmSpec, columns: &Columns) -> Result<Fitted> {
    let scores = rfm_scores(&columns.inputs, &spec.options)?;
    let too_few = || Error::field_of(Code::TooFew, "customers");
    let ((from, until), edges) = columns.span.zip(scores.edges).ok_or_else(too_few)?;
    Ok(Fitted {
        from,
        until,
        customers: columns.inputs.len() as u64,
        parameters: ModelParameters::Rfm(RfmParameters {
            edges,
            bins: scores.bins,
        }),
        quality: ModelQuality::default(),
    })
}
