//! Numbers, money and dates as people read them.

use crm_core::{Currency, Date, Decimal};

/// `1234567` as `1,234,567`.
pub(crate) fn count(number: u64) -> String {
    grouped(&number.to_string())
}

/// The amount rounded to the currency's smallest unit, half to even, with its sign or code: `$1,234.50`.
pub(crate) fn money(amount: Decimal, currency: Currency) -> String {
    let digits = currency.minor_digits();
    let rounded = amount.round_dp(digits);
    let text = format!("{:.*}", digits as usize, rounded.abs());
    let (whole, decimals) = text
        .split_once('.')
        .map_or((text.as_str(), None), |(w, d)| (w, Some(d)));
    let decimals = decimals
        .map(|decimals| format!(".{decimals}"))
        .unwrap_or_default();
    let sign = if rounded.is_sign_negative() && !rounded.is_zero() {
        "−"
    } else {
        ""
    };
    format!("{sign}{}{}{decimals}", symbol(currency), grouped(whole))
}

/// What stands before an amount: a sign that is known, else the code and a space.
pub(crate) fn symbol(currency: Currency) -> String {
    match currency.as_str() {
        "USD" => "$".to_owned(),
        "EUR" => "€".to_owned(),
        "GBP" => "£".to_owned(),
        "CNY" | "JPY" => "¥".to_owned(),
        code => format!("{code} "),
    }
}

fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `0.4732` as `47.3 %`.
pub(crate) fn percent(part: f64) -> String {
    format!("{:.1} %", part * 100.0)
}

/// What part of the whole it is, 0 when there is none.
pub(crate) fn share(part: u64, whole: u64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a share is shown to three digits")]
    match whole {
        0 => 0.0,
        _ => part as f64 / whole as f64,
    }
}

/// The amount without the smallest units when it is large, as a headline has it.
pub(crate) fn round_money(amount: Decimal, currency: Currency) -> String {
    if amount.abs() < Decimal::from(10_000) {
        return money(amount, currency);
    }
    let text = money(amount.round(), currency);
    text.split_once('.')
        .map(|(whole, _)| whole.to_owned())
        .unwrap_or(text)
}

/// `Jan 1997`.
pub(crate) fn month(date: Date) -> String {
    format!("{} {}", month_name(date), date.year())
}

/// `Jan`.
pub(crate) fn month_name(date: Date) -> String {
    date.month().to_string().chars().take(3).collect()
}

/// How many of something: `1 order`, `2 orders`.
pub(crate) fn many(number: u64, one: &str) -> String {
    format!("{} {one}{}", count(number), if number == 1 { "" } else { "s" })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that fails panics")]
mod tests {
    use super::*;

    #[test]
    fn money_reads_well() {
        let text = |amount: &str, currency| money(amount.parse().unwrap(), currency);
        assert_eq!(text("1234567.005", Currency::USD), "$1,234,567.00");
        assert_eq!(text("-0.5", Currency::EUR), "−€0.50");
        assert_eq!(text("999", "JPY".parse().unwrap()), "¥999");
        assert_eq!(
            round_money("244091.94".parse().unwrap(), Currency::USD),
            "$244,092"
        );
        assert_eq!(text("0", "CHF".parse().unwrap()), "CHF 0.00");
    }
}
