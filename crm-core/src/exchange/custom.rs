//! Values of custom fields, read by the type that their definition asks for.

use super::columns::{Cell, Columns, named};
use super::mapping::CustomerMapping;
use crate::base::{Code, Error, Result, TimeZone, Value};
use crate::customers::{FieldDefinition, FieldKind};

/// A mapped custom field.
pub(super) struct Custom<'m> {
    pub(super) key: &'m str,
    kind: FieldKind,
    pub(super) cell: Cell,
}

impl<'m> Custom<'m> {
    /// The mapped fields; `unknown_field` for one that is not defined.
    pub(super) fn find(
        columns: &mut Columns,
        mapping: &'m CustomerMapping,
        definitions: &[FieldDefinition],
    ) -> Result<Vec<Self>> {
        let fields = mapping.custom.iter().map(|(key, column)| {
            let path = format!("custom.{key}");
            let definition = definitions.iter().find(|definition| definition.key == *key);
            let kind = definition
                .ok_or_else(|| Error::field_of(Code::UnknownField, path.clone()))?
                .kind;
            let cell = columns.find(path, Some(column))?;
            Ok(Self { key, kind, cell })
        });
        fields.collect()
    }

    pub(super) fn value(
        &self,
        text: &str,
        columns: &Columns,
        mapping: &CustomerMapping,
        zone: &TimeZone,
    ) -> Result<Value> {
        let value = match self.kind {
            FieldKind::Text | FieldKind::Choice => Ok(Value::from(text)),
            FieldKind::Integer => text
                .parse()
                .map(Value::Integer)
                .map_err(|_| Error::new(Code::InvalidNumber)),
            FieldKind::Decimal => columns.number_in(text, &self.cell).map(Value::Decimal),
            FieldKind::Bool => yes_or_no(text, &self.cell).map(Value::Bool),
            FieldKind::Date => mapping.date_format.parse_day(text).map(Value::Date),
            FieldKind::Timestamp => mapping.date_format.parse(text, zone).map(Value::Timestamp),
            FieldKind::Choices => {
                let choices = mapping.parts(text).map(str::to_owned);
                Ok(Value::Texts(choices.collect()))
            }
        };
        value.map_err(|error| error.with_field(self.cell.field.clone()))
    }
}

fn yes_or_no(text: &str, cell: &Cell) -> Result<bool> {
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Answer {
        #[serde(alias = "yes", alias = "1")]
        True,
        #[serde(alias = "no", alias = "0")]
        False,
    }
    Ok(matches!(named(text, cell)?, Answer::True))
}
