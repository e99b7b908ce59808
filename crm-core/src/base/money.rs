//! Money: an exact decimal amount with its currency.

use std::fmt;
use std::str::FromStr;

use minicbor::{Decode, Encode};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Code, Error, Result, decimal_cbor, decimal_json};

/// An ISO 4217 currency.
///
/// ```
/// use crm_core::Currency;
/// let yen: Currency = "JPY".parse()?;
/// assert_eq!((yen.as_str(), yen.minor_digits()), ("JPY", 0));
/// assert!("XYZ".parse::<Currency>().is_err());
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");
    /// The pound sterling.
    pub const GBP: Self = Self(*b"GBP");
    /// The dollar of the United States.
    pub const USD: Self = Self(*b"USD");
    /// The renminbi.
    pub const CNY: Self = Self(*b"CNY");

    /// The three-letter code.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// How many decimals the currency's smallest unit has: 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn minor_digits(self) -> u32 {
        iso_currency::Currency::from_code(self.as_str())
            .and_then(iso_currency::Currency::exponent)
            .map_or(2, u32::from)
    }

    /// The same amount as people write it: with the decimals of the smallest unit, and more only where it has them.
    pub(crate) fn written(self, amount: Decimal) -> Decimal {
        let mut amount = amount.normalize();
        amount.rescale(amount.scale().max(self.minor_digits()));
        amount
    }
}

impl FromStr for Currency {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self> {
        let known = iso_currency::Currency::from_code(code).is_some();
        match <[u8; 3]>::try_from(code.as_bytes()) {
            Ok(bytes) if known => Ok(Self(bytes)),
            _ => Err(Error::new(Code::UnknownCurrency)),
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        std::borrow::Cow::<'de, str>::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

impl<C> Encode<C> for Currency {
    fn encode<W: minicbor::encode::Write>(
        &self,
        e: &mut minicbor::Encoder<W>,
        _: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        e.str(self.as_str())?.ok()
    }
}

impl<'b, C> Decode<'b, C> for Currency {
    fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        // Stored codes were checked when they came in; a currency that ISO withdraws later stays readable.
        d.str()?
            .as_bytes()
            .try_into()
            .map(Self)
            .map_err(|_| minicbor::decode::Error::message("currency"))
    }
}

/// An amount of money, exact to 28 digits. In JSON `{"amount": "12.30", "currency": "EUR"}`; an integer is read as well, a
/// float is not, since it may have lost digits.
///
/// Arithmetic is checked: different currencies and results that do not fit are errors, never wrong numbers.
///
/// ```
/// use crm_core::{Code, Currency, Money};
/// let price = Money::parse("19.90", "EUR")?;
/// assert_eq!(price.checked_add(Money::parse("0.10", "EUR")?)?.to_string(), "20.00 EUR");
/// assert_eq!(price.checked_add(Money::parse("1", "USD")?).unwrap_err().code(), Code::CurrencyMismatch);
/// # Ok::<(), crm_core::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Encode, Decode)]
#[cbor(array)]
pub struct Money {
    /// The amount in the currency's main unit.
    #[cbor(n(0), with = "decimal_cbor")]
    #[serde(deserialize_with = "decimal_json::read")]
    pub amount: Decimal,
    /// The currency.
    #[n(1)]
    pub currency: Currency,
}

impl Money {
    /// This amount in this currency.
    pub const fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount, currency }
    }

    /// Nothing, in this currency.
    pub const fn zero(currency: Currency) -> Self {
        Self::new(Decimal::ZERO, currency)
    }

    /// Reads an amount such as `-12.30` exactly; `invalid_number` when it has more digits than can be kept.
    pub fn parse(amount: &str, currency: &str) -> Result<Self> {
        let currency = currency
            .parse()
            .map_err(|error: Error| error.with_field("currency"))?;
        let amount =
            Decimal::from_str_exact(amount).map_err(|_| Error::field_of(Code::InvalidNumber, "amount"))?;
        Ok(Self { amount, currency })
    }

    /// The sum, in the common currency.
    pub fn checked_add(self, other: Self) -> Result<Self> {
        self.combine(other, Decimal::checked_add)
    }

    /// The difference, in the common currency.
    pub fn checked_sub(self, other: Self) -> Result<Self> {
        self.combine(other, Decimal::checked_sub)
    }

    /// The amount times a number.
    pub fn checked_mul(self, by: Decimal) -> Result<Self> {
        let amount = self
            .amount
            .checked_mul(by)
            .ok_or_else(|| Error::field_of(Code::OutOfRange, "amount"))?;
        Ok(Self { amount, ..self })
    }

    /// The amount rounded half to even to the currency's smallest unit.
    #[must_use]
    pub fn rounded(self) -> Self {
        Self {
            amount: self.amount.round_dp(self.currency.minor_digits()),
            ..self
        }
    }

    fn combine(self, other: Self, f: fn(Decimal, Decimal) -> Option<Decimal>) -> Result<Self> {
        if self.currency != other.currency {
            return Err(Error::field_of(Code::CurrencyMismatch, "currency"));
        }
        let amount =
            f(self.amount, other.amount).ok_or_else(|| Error::field_of(Code::OutOfRange, "amount"))?;
        Ok(Self { amount, ..self })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{} {}", self.amount, self.currency);
        f.pad(&text)
    }
}

/// The largest amount of a single record: sums of many millions of them still fit a `Decimal`.
const MAX_AMOUNT: Decimal = Decimal::from_parts(0xd4a5_1000, 0xe8, 0, false, 0);

/// Checks that an amount is at most 10^12.
pub(crate) fn check_magnitude(amount: Decimal, field: &'static str) -> Result<()> {
    // An amount is never larger than its mantissa, and comparing integers is cheap.
    let is_small = amount.mantissa().unsigned_abs() <= MAX_AMOUNT.mantissa().unsigned_abs();
    if !is_small && amount.abs() > MAX_AMOUNT {
        return Err(Error::field_of(Code::OutOfRange, field));
    }
    Ok(())
}

/// Checks that a given amount is at most 10^12 with at most 10 decimals.
pub(crate) fn check_amount(amount: Decimal, field: &'static str) -> Result<()> {
    if amount.scale() > 10 && amount.normalize().scale() > 10 {
        return Err(Error::field_of(Code::OutOfRange, field));
    }
    check_magnitude(amount, field)
}

/// The amount, and for `0.00` or `-0` zero as it is stored: so that giving it again is no change.
pub(crate) fn nothing_or(amount: Decimal) -> Decimal {
    if amount.is_zero() { Decimal::ZERO } else { amount }
}

/// Sums by currency, in the order of the codes.
pub(crate) mod money_map {
    use super::{Code, Currency, Decimal, Error, Money, Result};

    /// Adds `amount` to its currency's sum; a sum of zero is dropped. Sums have no needless zeros, so that they do not
    /// depend on the order of what was added; [`written`] gives them some.
    pub(crate) fn add(sums: &mut Vec<Money>, currency: Currency, amount: Decimal) -> Result<()> {
        match sums.binary_search_by(|sum| sum.currency.cmp(&currency)) {
            Ok(at) => {
                sums[at].amount = sums[at]
                    .amount
                    .checked_add(amount)
                    .ok_or_else(|| Error::new(Code::OutOfRange))?
                    .normalize();
                if sums[at].amount.is_zero() {
                    sums.remove(at);
                }
            }
            Err(at) if !amount.is_zero() => sums.insert(at, Money::new(amount.normalize(), currency)),
            Err(_) => {}
        }
        Ok(())
    }

    /// The sums as people write them.
    pub(crate) fn written(mut sums: Vec<Money>) -> Vec<Money> {
        for sum in &mut sums {
            sum.amount = sum.currency.written(sum.amount);
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_have_the_decimals_of_their_currency() {
        let written = |amount: &str, currency: &str| {
            let sum = Money::parse(amount, currency).unwrap();
            money_map::written(vec![sum])[0].amount.to_string()
        };
        assert_eq!(written("10.5", "EUR"), "10.50");
        assert_eq!(written("-10.500", "EUR"), "-10.50");
        assert_eq!(written("10.5125", "EUR"), "10.5125");
        assert_eq!(written("10", "JPY"), "10");
        assert_eq!(written("10.0", "JPY"), "10");
        assert_eq!(written("0", "KWD"), "0.000");
        let widest = "79228162514264337593543950335";
        assert_eq!(written(widest, "EUR"), widest);
    }

    #[test]
    fn amounts_are_bounded() {
        for good in ["1000000000000", "-1000000000000", "0.0000000001", "0"] {
            assert!(check_amount(good.parse().unwrap(), "x").is_ok(), "{good}");
        }
        for bad in [
            "1000000000000.01",
            "-1000000000001",
            "0.00000000001",
            "1000000000000000000000000",
        ] {
            assert!(check_amount(bad.parse().unwrap(), "x").is_err(), "{bad}");
        }
        assert_eq!(
            Money::parse("1e30", "EUR").unwrap_err().code(),
            Code::InvalidNumber
        );
        let too_exact = "0.12345678901234567890123456789012345678";
        assert_eq!(
            Money::parse(too_exact, "EUR").unwrap_err().code(),
            Code::InvalidNumber
        );
    }
}
