//! How sales go on.

use crm_core::demand::{DemandForecast, ExponentialSmoothing, PeriodSales, backtest};
use crm_core::{Code, Date, DemandPeriod, Error, Json, Result};
use serde_json::json;

use super::input::{Input, Keys, date};
use super::output::Output;
use super::{Answer, Options, json, named};

/// A period to come of a product.
struct Expected {
    product: u32,
    starts_on: Date,
    forecast: DemandForecast,
}

pub(super) fn forecast_demand(input: &Input, options: &Options<'_>) -> Result<Answer> {
    let (product, at): (Option<String>, String) = (options.get("product")?, options.get("at")?);
    let (quantity, period): (String, DemandPeriod) = (options.get("quantity")?, options.get("period")?);
    let (horizon, level): (u32, f64) = (options.get("horizon")?, options.get("level")?);
    let (season, origins): (Option<u32>, u32) = (options.get("season")?, options.get("origins")?);
    let until: Option<Date> = options.get("until")?;
    let season = season.unwrap_or_else(|| period.season());

    let (keys, products) = match &product {
        Some(product) => input.keys(product)?,
        None => (Keys::Whole(vec![0]), vec![0; input.rows()]),
    };
    let days: Vec<Date> = input.days(&at)?.into_iter().map(date).collect::<Result<_>>()?;
    let quantities = input.numbers(&quantity)?;
    let last = days
        .iter()
        .max()
        .ok_or_else(|| Error::field_of(Code::TooFew, at.clone()))?;
    let end = period.start(until.unwrap_or_else(|| period.next(period.start(*last))));

    let mut sales: Vec<(Vec<Date>, Vec<f64>)> = vec![Default::default(); keys.len()];
    for ((product, day), quantity) in products.iter().zip(&days).zip(&quantities) {
        if let Some((days, quantities)) = sales.get_mut(*product as usize).filter(|_| *day < end) {
            days.push(*day);
            quantities.push(*quantity);
        }
    }
    let (mut rows, mut models) = (Vec::new(), Vec::new());
    for (product, (days, quantities)) in (0..).zip(&sales) {
        options.go_on()?;
        let series = PeriodSales::of(days, quantities, period, end)
            .map_err(|error| named(error, &[("sold", &quantity)]))?
            .sold;
        let fitted = ExponentialSmoothing::choose(&series, season).and_then(|model| {
            let expected = model.forecast(horizon, level)?;
            Ok((model, expected))
        });
        let (model, expected) = match fitted {
            Ok(fitted) => fitted,
            // Of many products some have hardly been sold yet.
            Err(error) if error.code() == Code::TooFew && keys.len() > 1 => {
                models.push(json!({ "periods": series.len(), "method": Json::Null, "backtest": Json::Null }));
                continue;
            }
            Err(error) => return Err(error.with_field(quantity.clone())),
        };
        let tried = backtest(&series, &model.method, horizon, origins);
        let tried = match tried {
            Ok(tried) => Some(tried),
            Err(error) if error.code() == Code::TooFew => None,
            Err(error) => return Err(error),
        };
        models.push(json!({
            "periods": series.len(),
            "method": json(&model.method)?,
            "backtest": json(&tried)?,
        }));
        let mut starts_on = end;
        for forecast in expected {
            rows.push(Expected {
                product,
                starts_on,
                forecast,
            });
            starts_on = period.next(starts_on);
        }
    }
    let mut table = Output::default();
    if product.is_some() {
        table = table.keys("product", &keys, rows.iter().map(|row| row.product));
        for (product, model) in (0_usize..).zip(&mut models) {
            let name = match &keys {
                Keys::Whole(keys) => keys.get(product).map(|key| json!(key)),
                Keys::Text(keys) => keys.get(product).map(|key| json!(key)),
            };
            if let (Some(model), Some(name)) = (model.as_object_mut(), name) {
                model.insert("product".to_owned(), name);
            }
        }
    }
    // What is sold is never less than nothing.
    let number = |of: fn(&DemandForecast) -> f64| rows.iter().map(|row| of(&row.forecast).max(0.0)).collect();
    Ok(Answer {
        figures: json!({ "models": models }),
        table: table
            .dates("starts_on", rows.iter().map(|row| row.starts_on))
            .numbers("mean", number(|one| one.mean))
            .numbers("low", number(|one| one.low))
            .numbers("high", number(|one| one.high)),
    })
}
