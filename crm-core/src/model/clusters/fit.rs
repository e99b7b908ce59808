//! Reading everybody's features, and looking for clusters among them.

use time::Date;

use super::words::describe;
use super::{ClusterColumn, ClusterProfile, ClustersParameters, ClustersSpec};
use crate::base::{Code, Error, Result, Timestamp};
use crate::model::features::{Extras, FeatureColumn, FeatureRow, each_customer_rows, from_logarithm, usual};
use crate::model::purchases::{Exchange, Reading, civil_day, widen};
use crate::model::record::{ModelParameters, ModelQuality};
use crate::model::store::Fitted;
use crate::sales::rate::RateTable;
use crate::statistics::learn::{
    ClusterTrial, KMeans, KMeansOptions, RowSplit, Scaling, fill_with_mean, silhouette, train_test_split,
};
use crate::statistics::numeric::GoOn;

const MAX_CLUSTERS: u32 = 100;
/// From two clusters to so many are tried where no number is given.
const MOST_TRIED: u32 = 10;
/// On so many customers at most.
const SAMPLE: usize = 5_000;
/// The silhouette takes time in proportion to the square of these.
const OUTLINED: usize = 1_500;
/// The features of RFM.
const USUAL: [&str; 3] = ["days_since_last_order", "order_days", "spent"];

impl ClustersSpec {
    pub(in crate::model) fn check(&self) -> Result<()> {
        if self
            .clusters
            .is_some_and(|clusters| !(2..=MAX_CLUSTERS).contains(&clusters))
        {
            return Err(Error::field_of(Code::OutOfRange, "clusters"));
        }
        self.columns().map(drop)
    }

    fn columns(&self) -> Result<Vec<&'static FeatureColumn>> {
        let find = |(at, name): (usize, &str)| {
            let found = usual().iter().find(|column| column.name == name);
            found.ok_or_else(|| Error::field_of(Code::UnknownReference, format!("features[{at}]")))
        };
        if self.features.is_empty() {
            return USUAL.into_iter().enumerate().map(find).collect();
        }
        let names = self.features.iter().map(String::as_str).enumerate();
        let columns: Vec<_> = names.map(find).collect::<Result<_>>()?;
        for (at, column) in columns.iter().enumerate() {
            if columns.iter().take(at).any(|before| before.name == column.name) {
                let field = format!("features[{at}]");
                return Err(Error::field_of(Code::AlreadyExists, field));
            }
        }
        Ok(columns)
    }
}

/// The features of everybody who has bought; what is not known is not a number.
pub(in crate::model) struct Columns {
    features: Vec<Vec<f64>>,
    span: Option<(Date, Date)>,
}

impl Columns {
    pub(in crate::model) fn read(reading: &Reading<'_>, spec: &ClustersSpec) -> Result<Self> {
        let Reading { reader, zone, at, .. } = *reading;
        let columns = spec.columns()?;
        let today = civil_day(zone, at);
        let mut rates = RateTable::new(spec.currency, Timestamp::MAX);
        let mut found = Self {
            features: vec![Vec::new(); columns.len()],
            span: None,
        };
        each_customer_rows(reading, |rows| {
            let facts = rows.facts(zone, at, None, &mut Exchange::Into(&mut rates, reader))?;
            let Some((from, until)) = facts.span() else {
                return Ok(());
            };
            widen(&mut found.span, from, until);
            let row = FeatureRow {
                features: facts.features(rows.customer.id, today)?,
                extras: Extras::default(),
            };
            for (values, column) in found.features.iter_mut().zip(&columns) {
                values.push((column.value)(&row).unwrap_or(f64::NAN));
            }
            Ok(())
        })?;
        Ok(found)
    }
}

fn options(clusters: u32, seed: u64) -> KMeansOptions {
    KMeansOptions {
        clusters,
        seed,
        ..KMeansOptions::default()
    }
}

/// Tries numbers of clusters on a part of the customers, as far as there are so many different ones; the best and all.
fn choose(scaled: &[Vec<f64>], seed: u64, go_on: GoOn<'_>) -> Result<(u32, Vec<ClusterTrial>)> {
    let rows = scaled.first().map_or(0, Vec::len);
    let mut part = 1.0;
    if rows > SAMPLE {
        #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^53 rows")]
        let of_all = SAMPLE as f64 / rows as f64;
        part = of_all;
    }
    let order = train_test_split(rows, part, seed)?.test;
    let sample: Vec<Vec<f64>> = scaled
        .iter()
        .map(|values| RowSplit::pick(&order, values))
        .collect();
    let (best, trials) = KMeans::choose_while(&sample, MOST_TRIED, &options(2, seed), OUTLINED, go_on)?;
    let clusters = u32::try_from(best.centers.len()).unwrap_or(MOST_TRIED);
    Ok((clusters, trials))
}

/// Looks for clusters.
pub(in crate::model) fn fit(spec: &ClustersSpec, columns: &Columns, go_on: GoOn<'_>) -> Result<Fitted> {
    let too_few = || Error::field_of(Code::TooFew, "customers");
    let (from, until) = columns.span.ok_or_else(too_few)?;
    let asked = spec.columns()?;
    let prepared: Vec<Vec<f64>> = columns
        .features
        .iter()
        .zip(&asked)
        .map(|(values, column)| {
            let mut values: Vec<f64> = values
                .iter()
                .map(|value| ClusterColumn::prepared(column.is_skewed, *value))
                .collect();
            fill_with_mean(&mut values);
            values
        })
        .collect();
    let scaling = Scaling::of(&prepared)?;
    let scaled = scaling.apply(&prepared);
    let (clusters, trials) = if let Some(clusters) = spec.clusters {
        (clusters, Vec::new())
    } else {
        choose(&scaled, spec.seed, go_on).map_err(|error| match error.code() {
            Code::TooFew => too_few(),
            _ => error,
        })?
    };
    let found = KMeans::fit_while(&scaled, &options(clusters, spec.seed), go_on)?;
    let outline = silhouette(&scaled, &found.labels, OUTLINED, spec.seed)?;
    let scales = scaling.means.iter().zip(&scaling.deviations).zip(&asked);
    let scales: Vec<_> = scales
        .map(|((mean, deviation), column)| ClusterColumn {
            name: column.name.to_owned(),
            is_logarithm: column.is_skewed,
            mean: *mean,
            deviation: *deviation,
        })
        .collect();
    let groups = found.centers.into_iter().zip(found.sizes).zip(1..);
    let mut profiles: Vec<_> = groups
        .map(|((scaled_center, customers), number)| {
            let axes = scaled_center.iter().zip(&scales);
            let center = axes.map(|(place, scale)| {
                let value = place * scale.deviation + scale.mean;
                if scale.is_logarithm {
                    from_logarithm(value)
                } else {
                    value
                }
            });
            ClusterProfile {
                number,
                name: String::new(),
                description: String::new(),
                customers,
                center: center.collect(),
                scaled_center,
            }
        })
        .collect();
    describe(&scales, &mut profiles);
    Ok(Fitted {
        from,
        until,
        customers: found.labels.len() as u64,
        parameters: ModelParameters::Clusters(ClustersParameters {
            columns: scales,
            clusters: profiles,
            inertia: found.inertia,
            trials,
        }),
        quality: ModelQuality {
            silhouette: Some(outline),
            ..ModelQuality::default()
        },
    })
}
