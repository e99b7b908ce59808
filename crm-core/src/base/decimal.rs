//! Exact decimals on the disk and in JSON.

/// A decimal in JSON: written as text, read from text or from an integer. A float is refused, since it may have lost
/// digits on its way here.
pub(crate) mod decimal_json {
    use std::fmt;

    use rust_decimal::Decimal;
    use serde::de::{Deserialize, Deserializer, Error, Visitor};

    use crate::base::{Code, Patch};

    const EXPECTED: &str = "a decimal as text, such as \"1.50\", or an integer";

    struct Exact(Decimal);

    impl<'de> Deserialize<'de> for Exact {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(ExactVisitor).map(Self)
        }
    }

    struct ExactVisitor;

    fn wrong<E: Error>(code: Code, why: &str) -> E {
        E::custom(format_args!("expected {EXPECTED}{why} [{}]", code.as_str()))
    }

    impl Visitor<'_> for ExactVisitor {
        type Value = Decimal;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(EXPECTED)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Decimal, E> {
            Decimal::from_str_exact(text).map_err(|_| wrong(Code::InvalidNumber, ""))
        }

        fn visit_i64<E: Error>(self, number: i64) -> Result<Decimal, E> {
            Ok(number.into())
        }

        fn visit_u64<E: Error>(self, number: u64) -> Result<Decimal, E> {
            Ok(number.into())
        }

        fn visit_f64<E: Error>(self, _: f64) -> Result<Decimal, E> {
            Err(wrong(Code::WrongType, "; a float may have lost digits"))
        }
    }

    pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        Ok(Exact::deserialize(deserializer)?.0)
    }

    pub(crate) fn read_option<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Decimal>, D::Error> {
        Ok(Option::<Exact>::deserialize(deserializer)?.map(|exact| exact.0))
    }

    pub(crate) fn read_patch<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Patch<Decimal>, D::Error> {
        Ok(read_option(deserializer)?.map_or(Patch::Clear, Patch::Set))
    }

    pub(crate) fn read_all<'de, D: Deserializer<'de>, const N: usize>(
        deserializer: D,
    ) -> Result<[Decimal; N], D::Error> {
        let all: Vec<_> = Vec::<Exact>::deserialize(deserializer)?;
        let all: Vec<_> = all.into_iter().map(|exact| exact.0).collect();
        all.try_into()
            .map_err(|all: Vec<_>| D::Error::invalid_length(all.len(), &"another number of decimals"))
    }
}

/// A decimal as a CBOR integer when it is whole, else as `[scale, mantissa]`: 29.33 takes five bytes.
pub(crate) mod decimal_cbor {
    use minicbor::data::Type;
    use minicbor::{Decoder, Encoder};
    use rust_decimal::Decimal;

    pub(crate) fn encode<C, W: minicbor::encode::Write>(
        number: &Decimal,
        e: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        let (mantissa, scale) = (number.mantissa(), number.scale());
        match i64::try_from(mantissa) {
            Ok(small) if scale == 0 => e.i64(small)?.ok(),
            Ok(small) => e.array(2)?.u32(scale)?.i64(small)?.ok(),
            Err(_) => e.array(2)?.u32(scale)?.bytes(&mantissa.to_be_bytes())?.ok(),
        }
    }

    pub(crate) fn decode<C>(d: &mut Decoder<'_>, _: &mut C) -> Result<Decimal, minicbor::decode::Error> {
        let bad = || minicbor::decode::Error::message("decimal");
        if d.datatype()? != Type::Array {
            return Ok(Decimal::from(d.i64()?));
        }
        d.array()?;
        let scale = d.u32()?;
        let mantissa = if d.datatype()? == Type::Bytes {
            i128::from_be_bytes(d.bytes()?.try_into().map_err(|_| bad())?)
        } else {
            i128::from(d.i64()?)
        };
        Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| bad())
    }
}

/// So many decimals, each as [`decimal_cbor`] writes it.
pub(crate) mod decimals_cbor {
    use minicbor::{Decoder, Encoder};
    use rust_decimal::Decimal;

    use super::decimal_cbor;

    pub(crate) fn encode<C, W: minicbor::encode::Write, const N: usize>(
        numbers: &[Decimal; N],
        e: &mut Encoder<W>,
        context: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        e.array(N as u64)?;
        for number in numbers {
            decimal_cbor::encode(number, e, context)?;
        }
        Ok(())
    }

    pub(crate) fn decode<C, const N: usize>(
        d: &mut Decoder<'_>,
        context: &mut C,
    ) -> Result<[Decimal; N], minicbor::decode::Error> {
        if d.array()? != Some(N as u64) {
            return Err(minicbor::decode::Error::message("decimals"));
        }
        let mut numbers = [Decimal::ZERO; N];
        for number in &mut numbers {
            *number = decimal_cbor::decode(d, context)?;
        }
        Ok(numbers)
    }
}

/// A decimal that may be missing.
#[expect(
    clippy::ref_option,
    clippy::option_option,
    clippy::unnecessary_wraps,
    reason = "the shapes that minicbor asks for"
)]
pub(crate) mod optional_decimal_cbor {
    use minicbor::data::Type;
    use minicbor::{Decoder, Encoder};
    use rust_decimal::Decimal;

    use super::decimal_cbor;

    pub(crate) fn encode<C, W: minicbor::encode::Write>(
        number: &Option<Decimal>,
        e: &mut Encoder<W>,
        context: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        match number {
            Some(number) => decimal_cbor::encode(number, e, context),
            None => e.null()?.ok(),
        }
    }

    pub(crate) fn decode<C>(
        d: &mut Decoder<'_>,
        context: &mut C,
    ) -> Result<Option<Decimal>, minicbor::decode::Error> {
        if d.datatype()? == Type::Null {
            d.null()?;
            return Ok(None);
        }
        decimal_cbor::decode(d, context).map(Some)
    }

    pub(crate) fn is_nil(number: &Option<Decimal>) -> bool {
        number.is_none()
    }

    pub(crate) fn nil() -> Option<Option<Decimal>> {
        Some(None)
    }
}

#[cfg(test)]
mod tests {
    use minicbor::{Decode, Encode};
    use rust_decimal::Decimal;
    use serde::Deserialize;

    use super::{decimal_cbor, decimal_json};

    #[test]
    fn decimals_round_trip_as_cbor() {
        #[derive(Encode, Decode, PartialEq, Debug)]
        struct Row(#[cbor(n(0), with = "decimal_cbor")] Decimal);
        for text in [
            "0",
            "-1",
            "29.33",
            "-0.01",
            "79228162514264337593543950335",
            "-7.9228162514264337593543950335",
        ] {
            let row = Row(text.parse().unwrap());
            let bytes = minicbor::to_vec(&row).unwrap();
            let back: Row = minicbor::decode(&bytes).unwrap();
            assert_eq!(back.0.to_string(), text);
        }
    }

    #[derive(Deserialize)]
    struct Json {
        #[serde(deserialize_with = "decimal_json::read")]
        amount: Decimal,
        #[serde(default, deserialize_with = "decimal_json::read_option")]
        most: Option<Decimal>,
    }

    #[track_caller]
    fn check(json: &str, amount: &str, most: Option<&str>) {
        let value: serde_json::Value = serde_json::from_str(json).unwrap();
        for read in [serde_json::from_str::<Json>(json), serde_json::from_value(value)] {
            let read = read.unwrap();
            assert_eq!(read.amount.to_string(), amount);
            assert_eq!(read.most.map(|most| most.to_string()).as_deref(), most);
        }
    }

    #[track_caller]
    fn check_refused(amount: &str, message: &str) {
        let json = format!(r#"{{"amount": {amount}}}"#);
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        for read in [serde_json::from_str::<Json>(&json), serde_json::from_value(value)] {
            let error = read.err().unwrap().to_string();
            assert!(error.contains(message), "{error}");
        }
    }

    #[test]
    fn decimals_in_json_are_texts_or_integers() {
        check(r#"{"amount": "12.30"}"#, "12.30", None);
        check(r#"{"amount": 12, "most": null}"#, "12", None);
        check(r#"{"amount": -3, "most": 7}"#, "-3", Some("7"));
        check(
            r#"{"amount": 18446744073709551615, "most": "0.10"}"#,
            "18446744073709551615",
            Some("0.10"),
        );
        check_refused("1.5", "a float may have lost digits");
        check_refused("1e3", "a float may have lost digits");
        check_refused("18446744073709551616", "a float may have lost digits");
        check_refused("true", "a decimal as text");
        check_refused("null", "a decimal as text");
        for text in [
            r#""""#,
            r#""secret""#,
            r#""0.12345678901234567890123456789012345""#,
        ] {
            check_refused(text, "expected a decimal as text");
        }
    }

    #[test]
    fn no_digit_of_a_text_gets_into_an_error() {
        let error = serde_json::from_str::<Json>(r#"{"amount": "4711 for Ada"}"#);
        let error = error.err().unwrap().to_string();
        assert!(!error.contains("Ada") && !error.contains("4711"), "{error}");
    }
}
