//! Civil dates on the disk and in JSON.

/// A civil date in JSON, `2026-01-31`; what is none is refused with `invalid_date`.
pub(crate) mod date_json {
    use std::borrow::Cow;

    use serde::de::value::{CowStrDeserializer, Error as NoDate};
    use serde::de::{Deserialize, Deserializer, Error as _, IntoDeserializer};
    use time::Date;

    use crate::base::{Code, Error, Patch};

    struct Civil(Date);

    impl<'de> Deserialize<'de> for Civil {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let text: CowStrDeserializer<'_, NoDate> =
                Cow::<'de, str>::deserialize(deserializer)?.into_deserializer();
            Date::deserialize(text)
                .map(Self)
                .map_err(|_| D::Error::custom(Error::new(Code::InvalidDate)))
        }
    }

    pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        Ok(Civil::deserialize(deserializer)?.0)
    }

    pub(crate) fn read_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        Ok(Option::<Civil>::deserialize(deserializer)?.map(|civil| civil.0))
    }

    pub(crate) fn read_patch<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Patch<Date>, D::Error> {
        Ok(read_option(deserializer)?.map_or(Patch::Clear, Patch::Set))
    }
}

/// A civil date as its Julian day.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the shape that minicbor asks for"
)]
pub(crate) mod date_cbor {
    use minicbor::{Decoder, Encoder};
    use time::Date;

    pub(crate) fn encode<C, W: minicbor::encode::Write>(
        date: &Date,
        e: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        e.i32(date.to_julian_day())?.ok()
    }

    pub(crate) fn decode<C>(d: &mut Decoder<'_>, _: &mut C) -> Result<Date, minicbor::decode::Error> {
        Date::from_julian_day(d.i32()?).map_err(|_| minicbor::decode::Error::message("date"))
    }
}

/// A civil date that may be missing, as its Julian day.
#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    clippy::option_option,
    clippy::unnecessary_wraps,
    reason = "the shapes that minicbor asks for"
)]
pub(crate) mod optional_date_cbor {
    use minicbor::{Decoder, Encoder};
    use time::Date;

    pub(crate) fn encode<C, W: minicbor::encode::Write>(
        date: &Option<Date>,
        e: &mut Encoder<W>,
        context: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        e.encode_with(date.map(Date::to_julian_day), context)?.ok()
    }

    pub(crate) fn decode<C>(
        d: &mut Decoder<'_>,
        context: &mut C,
    ) -> Result<Option<Date>, minicbor::decode::Error> {
        let day: Option<i32> = d.decode_with(context)?;
        day.map(Date::from_julian_day)
            .transpose()
            .map_err(|_| minicbor::decode::Error::message("date"))
    }

    pub(crate) fn is_nil(date: &Option<Date>) -> bool {
        date.is_none()
    }

    pub(crate) fn nil() -> Option<Option<Date>> {
        Some(None)
    }
}
