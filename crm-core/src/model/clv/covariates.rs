//! What is known of customers and bears on how often they buy.

use minicbor::{Decode, Encode};
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::base::{Result, Value, clean_label};
use crate::customers::{Channel, Customer, CustomerKind, FieldKind, clean_country, require_field};
use crate::model::features::logarithm;
use crate::model::purchases::FirstOrder;
use crate::store::Reader;

/// A fact of the first order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Encode, Decode)]
#[serde(rename_all = "snake_case")]
#[cbor(index_only)]
pub enum FirstOrderFact {
    /// What it came to, before refunds: ln(1 + total), in the model's currency.
    #[n(0)]
    Value,
    /// Whether something was taken off it or one of its lines: 1 or 0.
    #[n(1)]
    Discounted,
}

/// A fact of the first order that was not cancelled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct FirstOrderCovariate {
    /// Which.
    #[n(0)]
    pub fact: FirstOrderFact,
}

/// Whether the first order came by a channel: 1 or 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct FirstChannelCovariate {
    /// The channel.
    #[n(0)]
    pub channel: Channel,
}

/// Whether the customer is of a kind: 1 or 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct CustomerKindCovariate {
    /// The kind.
    #[n(0)]
    pub customer_kind: CustomerKind,
}

/// Whether the customer's main address is in a country: 1 or 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct CountryCovariate {
    /// The country's two letters (ISO 3166-1).
    #[n(0)]
    pub country: String,
}

/// Whether the customer has a tag: 1 or 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct TagCovariate {
    /// The tag.
    #[n(0)]
    pub tag: String,
}

/// The number in a custom field, 1 or 0 of one that says yes or no. Where it is empty, the mean of all counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct NumberFieldCovariate {
    /// The field's key.
    #[n(0)]
    pub field: String,
}

/// Whether a custom field has a text, or that text among its choices: 1 or 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct TextFieldCovariate {
    /// The field's key.
    #[n(0)]
    pub field: String,
    /// The text.
    #[n(1)]
    pub value: String,
}

/// What is known of a customer and may raise or lower the rate at which they buy: something that does not change as
/// days pass. Facts of the first order are as they had become by the instant that is asked about; of all else the present
/// value counts, also for the past.
///
/// ```
/// use crm_core::{Channel, ClvCovariate, ClvSpec, Currency, CustomerKind, FirstOrderFact};
/// let spec = ClvSpec::new(Currency::EUR).covariates([
///     ClvCovariate::first_order(FirstOrderFact::Value),
///     ClvCovariate::first_channel(Channel::Web),
///     ClvCovariate::customer_kind(CustomerKind::Organization),
///     ClvCovariate::country("DE"),
///     ClvCovariate::tag("vip"),
///     ClvCovariate::field("seats"),
///     ClvCovariate::field_value("plan", "pro"),
/// ]);
/// assert_eq!(spec.covariates.len(), 7);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ClvCovariate {
    /// A fact of the first order.
    #[n(0)]
    FirstOrder(#[n(0)] FirstOrderCovariate),
    /// The channel of the first order.
    #[n(1)]
    FirstChannel(#[n(0)] FirstChannelCovariate),
    /// Person or organization.
    #[n(2)]
    CustomerKind(#[n(0)] CustomerKindCovariate),
    /// The country.
    #[n(3)]
    Country(#[n(0)] CountryCovariate),
    /// A tag.
    #[n(4)]
    Tag(#[n(0)] TagCovariate),
    /// A number in a custom field.
    #[n(5)]
    NumberField(#[n(0)] NumberFieldCovariate),
    /// A text in a custom field.
    #[n(6)]
    TextField(#[n(0)] TextFieldCovariate),
}

/// What was found of a covariate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cbor(map)]
pub struct ClvCovariateEffect {
    /// The covariate.
    #[n(0)]
    pub covariate: ClvCovariate,
    /// By how much one more of it raises the logarithm of the rate: customers who have it buy e^weight times as often.
    #[n(1)]
    pub weight: f64,
    /// The standard error of the weight: from twice that on it tells more than chance.
    #[n(2)]
    pub standard_error: f64,
    /// The mean of all customers, of whom the other parameters are.
    #[n(3)]
    pub mean: f64,
}

/// How a covariate moves the rate at which a customer buys.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClvRateFactor {
    /// The covariate.
    pub covariate: ClvCovariate,
    /// What it is of this customer; none where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// How many times as often this customer buys, while active, as one in the mean.
    pub factor: f64,
}

impl ClvCovariate {
    /// A fact of the first order.
    pub fn first_order(fact: FirstOrderFact) -> Self {
        Self::FirstOrder(FirstOrderCovariate { fact })
    }

    /// Whether the first order came by this channel.
    pub fn first_channel(channel: Channel) -> Self {
        Self::FirstChannel(FirstChannelCovariate { channel })
    }

    /// Whether the customer is of this kind.
    pub fn customer_kind(customer_kind: CustomerKind) -> Self {
        Self::CustomerKind(CustomerKindCovariate { customer_kind })
    }

    /// Whether the customer's main address is in this country.
    pub fn country(country: impl Into<String>) -> Self {
        let country = country.into();
        Self::Country(CountryCovariate { country })
    }

    /// Whether the customer has this tag.
    pub fn tag(tag: impl Into<String>) -> Self {
        let tag = tag.into();
        Self::Tag(TagCovariate { tag })
    }

    /// The number in the custom field with this key, or whether it says yes.
    pub fn field(key: impl Into<String>) -> Self {
        let field = key.into();
        Self::NumberField(NumberFieldCovariate { field })
    }

    /// Whether the custom field with this key has this text, or that among its choices.
    pub fn field_value(key: impl Into<String>, value: impl Into<String>) -> Self {
        let (field, value) = (key.into(), value.into());
        Self::TextField(TextFieldCovariate { field, value })
    }

    /// Whether it is known of the customer, not of the first order, so that it may be another tomorrow.
    pub(super) fn is_of_customer(&self) -> bool {
        !matches!(self, Self::FirstOrder(_) | Self::FirstChannel(_))
    }

    /// Puts texts into their normal form.
    pub(super) fn clean(&mut self) -> Result<()> {
        match self {
            Self::Country(of) => of.country = clean_country(&of.country)?,
            Self::Tag(of) => of.tag = clean_label(&of.tag, "tag")?,
            Self::FirstOrder(_)
            | Self::FirstChannel(_)
            | Self::CustomerKind(_)
            | Self::NumberField(_)
            | Self::TextField(_) => {}
        }
        Ok(())
    }

    /// Whether it is an amount of money.
    pub(super) fn is_money(&self) -> bool {
        matches!(self, Self::FirstOrder(of) if of.fact == FirstOrderFact::Value)
    }

    /// What it is of a customer; none where that is not known.
    pub(super) fn value(&self, first: &FirstOrder, customer: &Customer) -> Option<f64> {
        let truth = |truth: bool| Some(f64::from(u8::from(truth)));
        match self {
            Self::FirstOrder(of) => match of.fact {
                FirstOrderFact::Value => first.total.to_f64().map(logarithm),
                FirstOrderFact::Discounted => truth(first.is_discounted),
            },
            Self::FirstChannel(of) => truth(first.channel == Some(of.channel)),
            Self::CustomerKind(of) => truth(customer.kind == of.customer_kind),
            Self::Country(of) => {
                let address = customer.addresses.first();
                truth(address.and_then(|address| address.country.as_ref()) == Some(&of.country))
            }
            Self::Tag(of) => truth(customer.tags.contains(&of.tag)),
            Self::NumberField(of) => match customer.custom.get(&of.field)? {
                Value::Integer(number) => number.to_f64(),
                Value::Decimal(number) => number.to_f64(),
                Value::Bool(flag) => truth(*flag),
                _ => None,
            },
            Self::TextField(of) => truth(match customer.custom.get(&of.field) {
                Some(Value::Text(text)) => *text == of.value,
                Some(Value::Texts(texts)) => texts.contains(&of.value),
                _ => false,
            }),
        }
    }
}

/// Checks that the custom fields are there that these covariates ask, and can say it.
///
/// Errors: `unknown_reference` and `wrong_type` with the place.
pub(in crate::model) fn check_fields(reader: &dyn Reader, covariates: &[ClvCovariate]) -> Result<()> {
    for (at, covariate) in covariates.iter().enumerate() {
        let (key, kinds): (&str, &[FieldKind]) = match covariate {
            ClvCovariate::NumberField(of) => (
                &of.field,
                &[FieldKind::Integer, FieldKind::Decimal, FieldKind::Bool],
            ),
            ClvCovariate::TextField(of) => (
                &of.field,
                &[FieldKind::Text, FieldKind::Choice, FieldKind::Choices],
            ),
            _ => continue,
        };
        require_field(reader, key, kinds, format!("spec.covariates[{at}].field"))?;
    }
    Ok(())
}
