//! Customers by what they are worth, and rows that are alike.

use crm_core::abc::{AbcAnalysis, AbcClass, AbcOptions, AbcRank, AbcSpan};
use crm_core::learn::{KMeans, KMeansOptions, Scaling, silhouette};
use crm_core::{
    Code, Date, Decimal, Error, Result, RfmHistories, RfmMethod, RfmOptions, RfmScores, RfmTriple,
    rfm_column_scores,
};
use serde_json::json;

use super::input::{Input, day_of};
use super::output::Output;
use super::{Answer, Options, json, named, numbered};

/// Rows that a silhouette looks at.
const SAMPLE: usize = 2_000;

/// Items by what they are worth: one row an item, the best first.
pub(super) fn abc(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let (item, value): (String, String) = (options.get("item")?, options.get("value")?);
    let search = AbcOptions {
        a_percent: options.get("a_percent")?,
        b_percent: options.get("b_percent")?,
        tiers: options.get("tiers")?,
    };
    let ((keys, numbers), amounts) = (input.keys(&item)?, input.decimals(&value)?);
    options.go_on()?;
    let too_large = || Error::field_of(Code::OutOfRange, value.clone());
    let mut values = vec![Decimal::ZERO; keys.len()];
    for (number, amount) in numbers.iter().zip(&amounts) {
        if let Some(sum) = values.get_mut(*number as usize) {
            *sum = sum.checked_add(*amount).ok_or_else(too_large)?;
        }
    }
    let found = AbcAnalysis::of(&values, &search).map_err(|error| named(error, &[("value", &value)]))?;
    let ranks: Vec<AbcRank> = found.ranks().collect();
    let class = |rank: &AbcRank| match rank.class {
        AbcClass::A => "A",
        AbcClass::B => "B",
        AbcClass::C => "C",
    };
    let tier = |rank: &AbcRank| Some(search.tiers.get(rank.tier?)?.name.as_str());
    let group = |(name, span): (&str, AbcSpan)| {
        json!({
            "name": name,
            "count": span.count,
            "value": span.value,
            "share": span.share,
            "least": span.least,
        })
    };
    let classes: Vec<_> = ["A", "B", "C"]
        .into_iter()
        .zip(found.classes())
        .map(group)
        .collect();
    let names = search.tiers.iter().map(|tier| tier.name.as_str());
    let tiers: Vec<_> = names.zip(found.tiers()).map(group).collect();
    let points: Vec<_> = found
        .points()
        .iter()
        .map(|point| (point.percent, point.share))
        .collect();
    let column = |of: fn(&AbcRank) -> f64| ranks.iter().map(of).collect();
    let mut table = Output::default()
        .keys(
            &item,
            &keys,
            ranks.iter().filter_map(|rank| u32::try_from(rank.row).ok()),
        )
        .decimals("value", &ranks.iter().map(|rank| rank.value).collect::<Vec<_>>())?
        .numbers("share", column(|rank| rank.share))
        .numbers("cumulative_share", column(|rank| rank.cumulative_share))
        .texts("class", ranks.iter().map(class));
    if !search.tiers.is_empty() {
        table = table.some_texts("tier", ranks.iter().map(tier));
    }
    Ok(Answer {
        figures: json!({
            "value": found.value(),
            "classes": classes,
            "tiers": tiers,
            "points": points,
            "gini": found.gini(),
        }),
        table,
    })
}

pub(super) fn rfm(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let (customer, at, value): (String, String, String) = (
        options.get("customer")?,
        options.get("at")?,
        options.get("value")?,
    );
    let as_of: Date = options.get("as_of")?;
    let method: RfmMethod = options.get("method")?;
    let (keys, numbers) = input.keys(&customer)?;
    options.go_on()?;
    let (days, values) = (input.days(&at)?, input.decimals(&value)?);
    options.go_on()?;
    let histories = RfmHistories::as_of(day_of(as_of), &numbers, &days, &values)
        .map_err(|error| named(error, &[("value", &value)]))?;
    options.go_on()?;
    let search = RfmOptions {
        method,
        ..RfmOptions::default()
    };
    let found = rfm_column_scores(&histories.columns(), &search)
        .map_err(|error| named(error, &[("monetary", &value)]))?;
    let score = |of: fn(&RfmTriple) -> u8| found.scores.iter().map(of);
    let name = |place: &u32| {
        found
            .segments
            .get(*place as usize)
            .map_or("", |one| one.name.as_str())
    };
    let table = Output::default()
        .keys("customer", &keys, histories.customer.iter().copied())
        .counts("recency_days", histories.recency_days.iter().copied())
        .counts("frequency", histories.frequency.iter().copied())
        .decimals("monetary", &histories.monetary)?
        .counts("recency_score", score(|scores| scores.recency))
        .counts("frequency_score", score(|scores| scores.frequency))
        .counts("monetary_score", score(|scores| scores.monetary))
        .texts("segment", found.segment.iter().map(name));
    let summary = RfmScores {
        edges: found.edges,
        bins: found.bins,
        segments: found.segments.clone(),
        customers: Vec::new(),
    };
    Ok(Answer {
        figures: json(&summary)?,
        table,
    })
}

pub(super) fn k_means(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let names: Vec<String> = options.get("columns")?;
    let columns: Vec<Vec<f64>> = names
        .iter()
        .map(|name| input.numbers(name))
        .collect::<Result<_>>()?;
    if columns.is_empty() {
        return Err(Error::field_of(Code::Required, "columns"));
    }
    let (clusters, most): (Option<u32>, u32) = (options.get("clusters")?, options.get("most")?);
    let search = KMeansOptions {
        clusters: clusters.unwrap_or(most),
        starts: options.get("starts")?,
        seed: options.get("seed")?,
        ..KMeansOptions::default()
    };
    let scaling = if options.get("scale")? {
        Some(Scaling::of(&columns)?)
    } else {
        None
    };
    let scaled = scaling.as_ref().map(|scaling| scaling.apply(&columns));
    let scaled = scaled.as_ref().unwrap_or(&columns);
    let (found, trials) = match clusters {
        Some(_) => (KMeans::fit_while(scaled, &search, options.go_on), Vec::new()),
        None => KMeans::choose_while(scaled, most, &search, SAMPLE, options.go_on).map_or_else(
            |error| (Err(error), Vec::new()),
            |(found, trials)| (Ok(found), trials),
        ),
    };
    let mut found = found.map_err(|error| numbered(error, &names))?;
    let width = match silhouette(scaled, &found.labels, SAMPLE, search.seed) {
        Ok(width) => Some(width),
        Err(error) if error.code() == Code::TooFew => None,
        Err(error) => return Err(error),
    };
    if let Some(Scaling { means, deviations }) = &scaling {
        // Back to the units of the columns.
        for center in &mut found.centers {
            for ((value, mean), deviation) in center.iter_mut().zip(means).zip(deviations) {
                *value = *value * deviation + mean;
            }
        }
    }
    let figures = json!({
        "columns": names,
        "centers": found.centers,
        "sizes": found.sizes,
        "inertia": found.inertia,
        "silhouette": width,
        "trials": json(&trials)?,
    });
    Ok(Answer {
        figures,
        // Numbered as those of fitted models.
        table: Output::default().counts("cluster", found.labels.into_iter().map(|label| label + 1)),
    })
}
