//! Civil dates in JSON.

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
