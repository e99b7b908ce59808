// Written by `cargo xtask api` from the sources of crm-core; change those.

//! The enums, and the codes of errors.

use crate::convert::{FromCore, IntoCore};

/// The classes of an ABC analysis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum AbcClass {
    /// The fewest that bring most of the value.
    A,
    /// Those that bring the next part.
    B,
    /// The rest.
    C,
}

impl FromCore<crm_core::AbcClass> for AbcClass {
    fn from_core(core: crm_core::AbcClass) -> Self {
        match core {
            crm_core::AbcClass::A => Self::A,
            crm_core::AbcClass::B => Self::B,
            crm_core::AbcClass::C => Self::C,
        }
    }
}

/// What is sorted by its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum AbcSubject {
    /// Customers, by what they spent: totals of orders, less refunds and returns.
    Customers,
    /// Products, by what their lines came to, less refunds and returns. What is taken off an order as a whole, its
    /// shipping and its own tax are no product's.
    Products,
}

impl IntoCore<crm_core::AbcSubject> for AbcSubject {
    fn into_core(self) -> crm_core::Result<crm_core::AbcSubject> {
        Ok(match self {
            Self::Customers => crm_core::AbcSubject::Customers,
            Self::Products => crm_core::AbcSubject::Products,
        })
    }
}

/// What counts as one item of a basket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum BasketBy {
    /// A product of the catalogue.
    Product,
    /// The main category of a product.
    Category,
}

impl IntoCore<crm_core::BasketBy> for BasketBy {
    fn into_core(self) -> crm_core::Result<crm_core::BasketBy> {
        Ok(match self {
            Self::Product => crm_core::BasketBy::Product,
            Self::Category => crm_core::BasketBy::Category,
        })
    }
}

/// How often something is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum BillingInterval {
    /// Every month.
    Month,
    /// Every quarter.
    Quarter,
    /// Every year.
    Year,
}

impl FromCore<crm_core::BillingInterval> for BillingInterval {
    fn from_core(core: crm_core::BillingInterval) -> Self {
        match core {
            crm_core::BillingInterval::Month => Self::Month,
            crm_core::BillingInterval::Quarter => Self::Quarter,
            crm_core::BillingInterval::Year => Self::Year,
        }
    }
}

impl IntoCore<crm_core::BillingInterval> for BillingInterval {
    fn into_core(self) -> crm_core::Result<crm_core::BillingInterval> {
        Ok(match self {
            Self::Month => crm_core::BillingInterval::Month,
            Self::Quarter => crm_core::BillingInterval::Quarter,
            Self::Year => crm_core::BillingInterval::Year,
        })
    }
}

/// The calendar that a date is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum CalendarKind {
    /// The civil calendar of most countries.
    Gregorian,
    /// The Chinese lunisolar calendar; its years are those of the Gregorian year in which they begin.
    ChineseLunar,
}

impl FromCore<crm_core::CalendarKind> for CalendarKind {
    fn from_core(core: crm_core::CalendarKind) -> Self {
        match core {
            crm_core::CalendarKind::Gregorian => Self::Gregorian,
            crm_core::CalendarKind::ChineseLunar => Self::ChineseLunar,
        }
    }
}

impl IntoCore<crm_core::CalendarKind> for CalendarKind {
    fn into_core(self) -> crm_core::Result<crm_core::CalendarKind> {
        Ok(match self {
            Self::Gregorian => crm_core::CalendarKind::Gregorian,
            Self::ChineseLunar => crm_core::CalendarKind::ChineseLunar,
        })
    }
}

/// A way of talking to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Channel {
    /// E-mail.
    Email,
    /// A voice call.
    Phone,
    /// A short message.
    Sms,
    /// A chat or messenger.
    Chat,
    /// A social network.
    Social,
    /// The web site or shop.
    Web,
    /// A mobile app, push messages included.
    App,
    /// Face to face.
    InPerson,
    /// Letters.
    Post,
    /// A machine that reports by itself.
    Device,
}

impl FromCore<crm_core::Channel> for Channel {
    fn from_core(core: crm_core::Channel) -> Self {
        match core {
            crm_core::Channel::Email => Self::Email,
            crm_core::Channel::Phone => Self::Phone,
            crm_core::Channel::Sms => Self::Sms,
            crm_core::Channel::Chat => Self::Chat,
            crm_core::Channel::Social => Self::Social,
            crm_core::Channel::Web => Self::Web,
            crm_core::Channel::App => Self::App,
            crm_core::Channel::InPerson => Self::InPerson,
            crm_core::Channel::Post => Self::Post,
            crm_core::Channel::Device => Self::Device,
        }
    }
}

impl IntoCore<crm_core::Channel> for Channel {
    fn into_core(self) -> crm_core::Result<crm_core::Channel> {
        Ok(match self {
            Self::Email => crm_core::Channel::Email,
            Self::Phone => crm_core::Channel::Phone,
            Self::Sms => crm_core::Channel::Sms,
            Self::Chat => crm_core::Channel::Chat,
            Self::Social => crm_core::Channel::Social,
            Self::Web => crm_core::Channel::Web,
            Self::App => crm_core::Channel::App,
            Self::InPerson => crm_core::Channel::InPerson,
            Self::Post => crm_core::Channel::Post,
            Self::Device => crm_core::Channel::Device,
        })
    }
}

/// Whether a consent was given or taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum ConsentStatus {
    /// The purpose is allowed on the channel.
    Granted,
    /// It is no longer allowed.
    Withdrawn,
}

impl FromCore<crm_core::ConsentStatus> for ConsentStatus {
    fn from_core(core: crm_core::ConsentStatus) -> Self {
        match core {
            crm_core::ConsentStatus::Granted => Self::Granted,
            crm_core::ConsentStatus::Withdrawn => Self::Withdrawn,
        }
    }
}

impl IntoCore<crm_core::ConsentStatus> for ConsentStatus {
    fn into_core(self) -> crm_core::Result<crm_core::ConsentStatus> {
        Ok(match self {
            Self::Granted => crm_core::ConsentStatus::Granted,
            Self::Withdrawn => crm_core::ConsentStatus::Withdrawn,
        })
    }
}

/// Whether a customer is a human being or a body of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum CustomerKind {
    /// A human being.
    Person,
    /// A company, an association, an authority.
    Organization,
}

impl FromCore<crm_core::CustomerKind> for CustomerKind {
    fn from_core(core: crm_core::CustomerKind) -> Self {
        match core {
            crm_core::CustomerKind::Person => Self::Person,
            crm_core::CustomerKind::Organization => Self::Organization,
        }
    }
}

impl IntoCore<crm_core::CustomerKind> for CustomerKind {
    fn into_core(self) -> crm_core::Result<crm_core::CustomerKind> {
        Ok(match self {
            Self::Person => crm_core::CustomerKind::Person,
            Self::Organization => crm_core::CustomerKind::Organization,
        })
    }
}

/// What customers are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum CustomerSort {
    /// By creation. The one order whose pages cost no more than what is on them.
    Created,
    /// By name without accents, Chinese by pinyin; those without a name last.
    Name,
    /// By the last change.
    Updated,
}

impl IntoCore<crm_core::CustomerSort> for CustomerSort {
    fn into_core(self) -> crm_core::Result<crm_core::CustomerSort> {
        Ok(match self {
            Self::Created => crm_core::CustomerSort::Created,
            Self::Name => crm_core::CustomerSort::Name,
            Self::Updated => crm_core::CustomerSort::Updated,
        })
    }
}

/// What a move made of a deal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum DealEventKind {
    /// It began.
    Opened,
    /// It came to another stage.
    Moved,
    /// It was won.
    Won,
    /// It was lost.
    Lost,
    /// It was open again.
    Reopened,
}

impl FromCore<crm_core::DealEventKind> for DealEventKind {
    fn from_core(core: crm_core::DealEventKind) -> Self {
        match core {
            crm_core::DealEventKind::Opened => Self::Opened,
            crm_core::DealEventKind::Moved => Self::Moved,
            crm_core::DealEventKind::Won => Self::Won,
            crm_core::DealEventKind::Lost => Self::Lost,
            crm_core::DealEventKind::Reopened => Self::Reopened,
        }
    }
}

/// A field of a deal that a stage can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum DealField {
    /// What it comes to, once or again and again.
    Amount,
    /// What is to be sold, line by line.
    Lines,
    /// Who takes part on the customer's side.
    Contacts,
    /// When it is expected to be closed.
    ExpectedCloseOn,
    /// Where it came from.
    Source,
    /// The campaign that brought it.
    Campaign,
    /// What is to be done next.
    NextStep,
    /// Who else is after it.
    Competitors,
    /// Why it was lost.
    LostReason,
    /// Whose deal it is.
    Owner,
    /// Whose team's it is.
    Team,
}

impl FromCore<crm_core::DealField> for DealField {
    fn from_core(core: crm_core::DealField) -> Self {
        match core {
            crm_core::DealField::Amount => Self::Amount,
            crm_core::DealField::Lines => Self::Lines,
            crm_core::DealField::Contacts => Self::Contacts,
            crm_core::DealField::ExpectedCloseOn => Self::ExpectedCloseOn,
            crm_core::DealField::Source => Self::Source,
            crm_core::DealField::Campaign => Self::Campaign,
            crm_core::DealField::NextStep => Self::NextStep,
            crm_core::DealField::Competitors => Self::Competitors,
            crm_core::DealField::LostReason => Self::LostReason,
            crm_core::DealField::Owner => Self::Owner,
            crm_core::DealField::Team => Self::Team,
        }
    }
}

impl IntoCore<crm_core::DealField> for DealField {
    fn into_core(self) -> crm_core::Result<crm_core::DealField> {
        Ok(match self {
            Self::Amount => crm_core::DealField::Amount,
            Self::Lines => crm_core::DealField::Lines,
            Self::Contacts => crm_core::DealField::Contacts,
            Self::ExpectedCloseOn => crm_core::DealField::ExpectedCloseOn,
            Self::Source => crm_core::DealField::Source,
            Self::Campaign => crm_core::DealField::Campaign,
            Self::NextStep => crm_core::DealField::NextStep,
            Self::Competitors => crm_core::DealField::Competitors,
            Self::LostReason => crm_core::DealField::LostReason,
            Self::Owner => crm_core::DealField::Owner,
            Self::Team => crm_core::DealField::Team,
        })
    }
}

/// What has become of a deal: what the stage says in which it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum DealStatus {
    /// It is being worked on.
    Open,
    /// The customer has bought.
    Won,
    /// Nothing came of it.
    Lost,
}

impl FromCore<crm_core::DealStatus> for DealStatus {
    fn from_core(core: crm_core::DealStatus) -> Self {
        match core {
            crm_core::DealStatus::Open => Self::Open,
            crm_core::DealStatus::Won => Self::Won,
            crm_core::DealStatus::Lost => Self::Lost,
        }
    }
}

impl IntoCore<crm_core::DealStatus> for DealStatus {
    fn into_core(self) -> crm_core::Result<crm_core::DealStatus> {
        Ok(match self {
            Self::Open => crm_core::DealStatus::Open,
            Self::Won => crm_core::DealStatus::Won,
            Self::Lost => crm_core::DealStatus::Lost,
        })
    }
}

/// What of a deal counts as its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum DealValue {
    /// What it comes to once.
    Amount,
    /// What it comes to each year, again and again.
    Yearly,
    /// Both: what it brings in its first year.
    FirstYear,
}

impl FromCore<crm_core::DealValue> for DealValue {
    fn from_core(core: crm_core::DealValue) -> Self {
        match core {
            crm_core::DealValue::Amount => Self::Amount,
            crm_core::DealValue::Yearly => Self::Yearly,
            crm_core::DealValue::FirstYear => Self::FirstYear,
        }
    }
}

impl IntoCore<crm_core::DealValue> for DealValue {
    fn into_core(self) -> crm_core::Result<crm_core::DealValue> {
        Ok(match self {
            Self::Amount => crm_core::DealValue::Amount,
            Self::Yearly => crm_core::DealValue::Yearly,
            Self::FirstYear => crm_core::DealValue::FirstYear,
        })
    }
}

/// What stands before the decimals of a number. Digits are never grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum DecimalMark {
    /// `12.30`.
    Point,
    /// `12,30`.
    Comma,
}

impl IntoCore<crm_core::DecimalMark> for DecimalMark {
    fn into_core(self) -> crm_core::Result<crm_core::DecimalMark> {
        Ok(match self {
            Self::Point => crm_core::DecimalMark::Point,
            Self::Comma => crm_core::DecimalMark::Comma,
        })
    }
}

/// What a list does with deleted records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Deleted {
    /// Leaves them out.
    Exclude,
    /// Shows nothing else.
    Only,
    /// Shows them among the others.
    Include,
}

impl IntoCore<crm_core::Deleted> for Deleted {
    fn into_core(self) -> crm_core::Result<crm_core::Deleted> {
        Ok(match self {
            Self::Exclude => crm_core::Deleted::Exclude,
            Self::Only => crm_core::Deleted::Only,
            Self::Include => crm_core::Deleted::Include,
        })
    }
}

/// How long the periods of a series are. Their days are civil days in the business's time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum DemandPeriod {
    /// A day.
    Day,
    /// A week, from Monday on.
    Week,
    /// A month.
    Month,
}

impl IntoCore<crm_core::DemandPeriod> for DemandPeriod {
    fn into_core(self) -> crm_core::Result<crm_core::DemandPeriod> {
        Ok(match self {
            Self::Day => crm_core::DemandPeriod::Day,
            Self::Week => crm_core::DemandPeriod::Week,
            Self::Month => crm_core::DemandPeriod::Month,
        })
    }
}

/// How periods of a season differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum DemandSeason {
    /// They do not.
    None,
    /// By an amount (P. Winters, 1960).
    Additive,
    /// By a factor. The series must be positive.
    Multiplicative,
}

impl FromCore<crm_core::DemandSeason> for DemandSeason {
    fn from_core(core: crm_core::DemandSeason) -> Self {
        match core {
            crm_core::DemandSeason::None => Self::None,
            crm_core::DemandSeason::Additive => Self::Additive,
            crm_core::DemandSeason::Multiplicative => Self::Multiplicative,
        }
    }
}

impl IntoCore<crm_core::DemandSeason> for DemandSeason {
    fn into_core(self) -> crm_core::Result<crm_core::DemandSeason> {
        Ok(match self {
            Self::None => crm_core::DemandSeason::None,
            Self::Additive => crm_core::DemandSeason::Additive,
            Self::Multiplicative => crm_core::DemandSeason::Multiplicative,
        })
    }
}

/// How the level moves on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum DemandTrend {
    /// It stays.
    None,
    /// By a slope (C. Holt, 1957).
    Additive,
    /// By a slope that fades (E. Gardner and E. `McKenzie`, 1985).
    Damped,
}

impl FromCore<crm_core::DemandTrend> for DemandTrend {
    fn from_core(core: crm_core::DemandTrend) -> Self {
        match core {
            crm_core::DemandTrend::None => Self::None,
            crm_core::DemandTrend::Additive => Self::Additive,
            crm_core::DemandTrend::Damped => Self::Damped,
        }
    }
}

impl IntoCore<crm_core::DemandTrend> for DemandTrend {
    fn into_core(self) -> crm_core::Result<crm_core::DemandTrend> {
        Ok(match self {
            Self::None => crm_core::DemandTrend::None,
            Self::Additive => crm_core::DemandTrend::Additive,
            Self::Damped => crm_core::DemandTrend::Damped,
        })
    }
}

/// Who turned to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Direction {
    /// The customer turned to the business.
    Inbound,
    /// The business turned to the customer.
    Outbound,
}

impl FromCore<crm_core::Direction> for Direction {
    fn from_core(core: crm_core::Direction) -> Self {
        match core {
            crm_core::Direction::Inbound => Self::Inbound,
            crm_core::Direction::Outbound => Self::Outbound,
        }
    }
}

impl IntoCore<crm_core::Direction> for Direction {
    fn into_core(self) -> crm_core::Result<crm_core::Direction> {
        Ok(match self {
            Self::Inbound => crm_core::Direction::Inbound,
            Self::Outbound => crm_core::Direction::Outbound,
        })
    }
}

/// How a task to be done stands to the time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum DueState {
    /// Its instant, or its day, is over.
    Overdue,
    /// It is due today, in the business's time zone.
    Today,
    /// It is due on a later day.
    Upcoming,
    /// It has no time.
    Unscheduled,
}

impl FromCore<crm_core::DueState> for DueState {
    fn from_core(core: crm_core::DueState) -> Self {
        match core {
            crm_core::DueState::Overdue => Self::Overdue,
            crm_core::DueState::Today => Self::Today,
            crm_core::DueState::Upcoming => Self::Upcoming,
            crm_core::DueState::Unscheduled => Self::Unscheduled,
        }
    }
}

impl IntoCore<crm_core::DueState> for DueState {
    fn into_core(self) -> crm_core::Result<crm_core::DueState> {
        Ok(match self {
            Self::Overdue => crm_core::DueState::Overdue,
            Self::Today => crm_core::DueState::Today,
            Self::Upcoming => crm_core::DueState::Upcoming,
            Self::Unscheduled => crm_core::DueState::Unscheduled,
        })
    }
}

/// The kinds of record that have a history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Entity {
    /// A customer.
    Customer,
    /// A relationship between two customers.
    Relationship,
    /// A note about a customer.
    Note,
    /// The definition of a custom field.
    Field,
    /// A product.
    Product,
    /// A category of products.
    Category,
    /// An order.
    Order,
    /// An interaction.
    Interaction,
    /// The definition of a segment.
    Segment,
    /// That a customer is a member of segments. The change's id is the customer's: `created` is entering, `deleted`
    /// leaving, of all those that its field `segment_ids` lists. Where a definition takes effect, it is `updated` with the
    /// segment's id.
    Membership,
    /// A pipeline.
    Pipeline,
    /// A deal.
    Deal,
    /// An exchange rate. The change's id is made of the two currencies and the day.
    Rate,
    /// A goal.
    Goal,
    /// A forecast that was kept.
    Forecast,
    /// A task.
    Task,
    /// A quote.
    Quote,
    /// A shipment of an order.
    Shipment,
    /// An invoice or a credit note.
    Invoice,
    /// A return of goods.
    Return,
    /// An order to a supplier.
    PurchaseOrder,
    /// A lead model.
    LeadModel,
    /// A version of a fitted model.
    Model,
}

impl FromCore<crm_core::Entity> for Entity {
    fn from_core(core: crm_core::Entity) -> Self {
        match core {
            crm_core::Entity::Customer => Self::Customer,
            crm_core::Entity::Relationship => Self::Relationship,
            crm_core::Entity::Note => Self::Note,
            crm_core::Entity::Field => Self::Field,
            crm_core::Entity::Product => Self::Product,
            crm_core::Entity::Category => Self::Category,
            crm_core::Entity::Order => Self::Order,
            crm_core::Entity::Interaction => Self::Interaction,
            crm_core::Entity::Segment => Self::Segment,
            crm_core::Entity::Membership => Self::Membership,
            crm_core::Entity::Pipeline => Self::Pipeline,
            crm_core::Entity::Deal => Self::Deal,
            crm_core::Entity::Rate => Self::Rate,
            crm_core::Entity::Goal => Self::Goal,
            crm_core::Entity::Forecast => Self::Forecast,
            crm_core::Entity::Task => Self::Task,
            crm_core::Entity::Quote => Self::Quote,
            crm_core::Entity::Shipment => Self::Shipment,
            crm_core::Entity::Invoice => Self::Invoice,
            crm_core::Entity::Return => Self::Return,
            crm_core::Entity::PurchaseOrder => Self::PurchaseOrder,
            crm_core::Entity::LeadModel => Self::LeadModel,
            crm_core::Entity::Model => Self::Model,
            _ => unreachable!("a value that is newer than this file"),
        }
    }
}

/// The types that the values of a custom field can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum FieldKind {
    /// Any text: `Value.Text`.
    Text,
    /// A whole number: `Value.Integer`.
    Integer,
    /// An exact decimal number: `Value.Decimal`.
    Decimal,
    /// Yes or no: `Value.Bool`.
    Bool,
    /// A civil date: `Value.Date`.
    Date,
    /// An instant: `Value.Timestamp`.
    Timestamp,
    /// One of the choices: `Value.Text`.
    Choice,
    /// Some of the choices, each at most once: `Value.Texts`.
    Choices,
}

impl FromCore<crm_core::FieldKind> for FieldKind {
    fn from_core(core: crm_core::FieldKind) -> Self {
        match core {
            crm_core::FieldKind::Text => Self::Text,
            crm_core::FieldKind::Integer => Self::Integer,
            crm_core::FieldKind::Decimal => Self::Decimal,
            crm_core::FieldKind::Bool => Self::Bool,
            crm_core::FieldKind::Date => Self::Date,
            crm_core::FieldKind::Timestamp => Self::Timestamp,
            crm_core::FieldKind::Choice => Self::Choice,
            crm_core::FieldKind::Choices => Self::Choices,
        }
    }
}

impl IntoCore<crm_core::FieldKind> for FieldKind {
    fn into_core(self) -> crm_core::Result<crm_core::FieldKind> {
        Ok(match self {
            Self::Text => crm_core::FieldKind::Text,
            Self::Integer => crm_core::FieldKind::Integer,
            Self::Decimal => crm_core::FieldKind::Decimal,
            Self::Bool => crm_core::FieldKind::Bool,
            Self::Date => crm_core::FieldKind::Date,
            Self::Timestamp => crm_core::FieldKind::Timestamp,
            Self::Choice => crm_core::FieldKind::Choice,
            Self::Choices => crm_core::FieldKind::Choices,
        })
    }
}

/// A fact of the first order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum FirstOrderFact {
    /// What it came to, before refunds: ln(1 + total), in the model's currency.
    Value,
    /// Whether something was taken off it or one of its lines: 1 or 0.
    Discounted,
}

impl FromCore<crm_core::FirstOrderFact> for FirstOrderFact {
    fn from_core(core: crm_core::FirstOrderFact) -> Self {
        match core {
            crm_core::FirstOrderFact::Value => Self::Value,
            crm_core::FirstOrderFact::Discounted => Self::Discounted,
        }
    }
}

impl IntoCore<crm_core::FirstOrderFact> for FirstOrderFact {
    fn into_core(self) -> crm_core::Result<crm_core::FirstOrderFact> {
        Ok(match self {
            Self::Value => crm_core::FirstOrderFact::Value,
            Self::Discounted => crm_core::FirstOrderFact::Discounted,
        })
    }
}

/// By what a forecast tells deals apart, beside their periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum ForecastGroup {
    /// By pipeline.
    Pipeline,
    /// By team.
    Team,
    /// By salesperson.
    Owner,
}

impl FromCore<crm_core::ForecastGroup> for ForecastGroup {
    fn from_core(core: crm_core::ForecastGroup) -> Self {
        match core {
            crm_core::ForecastGroup::Pipeline => Self::Pipeline,
            crm_core::ForecastGroup::Team => Self::Team,
            crm_core::ForecastGroup::Owner => Self::Owner,
        }
    }
}

impl IntoCore<crm_core::ForecastGroup> for ForecastGroup {
    fn into_core(self) -> crm_core::Result<crm_core::ForecastGroup> {
        Ok(match self {
            Self::Pipeline => crm_core::ForecastGroup::Pipeline,
            Self::Team => crm_core::ForecastGroup::Team,
            Self::Owner => crm_core::ForecastGroup::Owner,
        })
    }
}

/// A person's gender, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Gender {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Neither, or both.
    Nonbinary,
}

impl FromCore<crm_core::Gender> for Gender {
    fn from_core(core: crm_core::Gender) -> Self {
        match core {
            crm_core::Gender::Female => Self::Female,
            crm_core::Gender::Male => Self::Male,
            crm_core::Gender::Nonbinary => Self::Nonbinary,
        }
    }
}

impl IntoCore<crm_core::Gender> for Gender {
    fn into_core(self) -> crm_core::Result<crm_core::Gender> {
        Ok(match self {
            Self::Female => crm_core::Gender::Female,
            Self::Male => crm_core::Gender::Male,
            Self::Nonbinary => crm_core::Gender::Nonbinary,
        })
    }
}

/// The kinds of identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum IdentifierKind {
    /// An e-mail address, kept in lower case.
    Email,
    /// A phone number, kept in E.164 form with its extension, if any: `+493012345`, `+493012345;ext=67`.
    Phone,
    /// The id that another system, the issuer, gave the customer.
    ExternalId,
    /// A name in a social network, the issuer.
    Social,
    /// A device that belongs to the customer.
    Device,
}

impl FromCore<crm_core::IdentifierKind> for IdentifierKind {
    fn from_core(core: crm_core::IdentifierKind) -> Self {
        match core {
            crm_core::IdentifierKind::Email => Self::Email,
            crm_core::IdentifierKind::Phone => Self::Phone,
            crm_core::IdentifierKind::ExternalId => Self::ExternalId,
            crm_core::IdentifierKind::Social => Self::Social,
            crm_core::IdentifierKind::Device => Self::Device,
        }
    }
}

impl IntoCore<crm_core::IdentifierKind> for IdentifierKind {
    fn into_core(self) -> crm_core::Result<crm_core::IdentifierKind> {
        Ok(match self {
            Self::Email => crm_core::IdentifierKind::Email,
            Self::Phone => crm_core::IdentifierKind::Phone,
            Self::ExternalId => crm_core::IdentifierKind::ExternalId,
            Self::Social => crm_core::IdentifierKind::Social,
            Self::Device => crm_core::IdentifierKind::Device,
        })
    }
}

/// What an import brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum ImportKind {
    /// Customers.
    Customers,
    /// Orders, and the customers that they name.
    Orders,
    /// Deals.
    Deals,
}

impl FromCore<crm_core::ImportKind> for ImportKind {
    fn from_core(core: crm_core::ImportKind) -> Self {
        match core {
            crm_core::ImportKind::Customers => Self::Customers,
            crm_core::ImportKind::Orders => Self::Orders,
            crm_core::ImportKind::Deals => Self::Deals,
        }
    }
}

/// What a webhook did to the record that it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum IngestOutcome {
    /// The record is new; for a refund, the refund is.
    Created,
    /// The record, or one that hangs on it, was changed.
    Updated,
    /// The record was deleted.
    Deleted,
    /// All of it was known already; nothing was written to the journal.
    Unchanged,
    /// The webhook was left aside; the reason says why.
    Ignored,
}

impl FromCore<crm_core::IngestOutcome> for IngestOutcome {
    fn from_core(core: crm_core::IngestOutcome) -> Self {
        match core {
            crm_core::IngestOutcome::Created => Self::Created,
            crm_core::IngestOutcome::Updated => Self::Updated,
            crm_core::IngestOutcome::Deleted => Self::Deleted,
            crm_core::IngestOutcome::Unchanged => Self::Unchanged,
            crm_core::IngestOutcome::Ignored => Self::Ignored,
        }
    }
}

/// Why a webhook was left aside. Sending it again would change nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum IngestReason {
    /// Nothing is done with webhooks of this topic or type.
    Unsupported,
    /// A newer state of the record was taken already.
    Stale,
    /// The record was deleted, here or there.
    Deleted,
    /// It reports the end of a record that never came.
    Unknown,
    /// No money has moved yet, or none will.
    NotSettled,
    /// It says nothing of anybody who could be told.
    Anonymous,
    /// Somebody's data is asked for, or is to be erased. The library cannot do that yet, so whoever runs it has to.
    PrivacyRequest,
}

impl FromCore<crm_core::IngestReason> for IngestReason {
    fn from_core(core: crm_core::IngestReason) -> Self {
        match core {
            crm_core::IngestReason::Unsupported => Self::Unsupported,
            crm_core::IngestReason::Stale => Self::Stale,
            crm_core::IngestReason::Deleted => Self::Deleted,
            crm_core::IngestReason::Unknown => Self::Unknown,
            crm_core::IngestReason::NotSettled => Self::NotSettled,
            crm_core::IngestReason::Anonymous => Self::Anonymous,
            crm_core::IngestReason::PrivacyRequest => Self::PrivacyRequest,
            _ => unreachable!("a value that is newer than this file"),
        }
    }
}

/// The kinds of interaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum InteractionKind {
    /// A voice call.
    Call,
    /// A meeting by appointment.
    Meeting,
    /// A visit, of staff to the customer or of the customer to a shop.
    Visit,
    /// An e-mail.
    Email,
    /// A message in a chat or messenger.
    Chat,
    /// A short message.
    Sms,
    /// A page of the web site was looked at.
    PageView,
    /// A form was sent.
    Form,
    /// A post or a message in a social network.
    Social,
    /// A report that a device sent by itself.
    DeviceSignal,
    /// Anything else, told apart by its name.
    Custom,
}

impl FromCore<crm_core::InteractionKind> for InteractionKind {
    fn from_core(core: crm_core::InteractionKind) -> Self {
        match core {
            crm_core::InteractionKind::Call => Self::Call,
            crm_core::InteractionKind::Meeting => Self::Meeting,
            crm_core::InteractionKind::Visit => Self::Visit,
            crm_core::InteractionKind::Email => Self::Email,
            crm_core::InteractionKind::Chat => Self::Chat,
            crm_core::InteractionKind::Sms => Self::Sms,
            crm_core::InteractionKind::PageView => Self::PageView,
            crm_core::InteractionKind::Form => Self::Form,
            crm_core::InteractionKind::Social => Self::Social,
            crm_core::InteractionKind::DeviceSignal => Self::DeviceSignal,
            crm_core::InteractionKind::Custom => Self::Custom,
        }
    }
}

impl IntoCore<crm_core::InteractionKind> for InteractionKind {
    fn into_core(self) -> crm_core::Result<crm_core::InteractionKind> {
        Ok(match self {
            Self::Call => crm_core::InteractionKind::Call,
            Self::Meeting => crm_core::InteractionKind::Meeting,
            Self::Visit => crm_core::InteractionKind::Visit,
            Self::Email => crm_core::InteractionKind::Email,
            Self::Chat => crm_core::InteractionKind::Chat,
            Self::Sms => crm_core::InteractionKind::Sms,
            Self::PageView => crm_core::InteractionKind::PageView,
            Self::Form => crm_core::InteractionKind::Form,
            Self::Social => crm_core::InteractionKind::Social,
            Self::DeviceSignal => crm_core::InteractionKind::DeviceSignal,
            Self::Custom => crm_core::InteractionKind::Custom,
        })
    }
}

/// Whether money is asked for, or given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum InvoiceKind {
    /// It asks for money.
    Invoice,
    /// It takes back what an invoice asked for.
    CreditNote,
}

impl FromCore<crm_core::InvoiceKind> for InvoiceKind {
    fn from_core(core: crm_core::InvoiceKind) -> Self {
        match core {
            crm_core::InvoiceKind::Invoice => Self::Invoice,
            crm_core::InvoiceKind::CreditNote => Self::CreditNote,
        }
    }
}

impl IntoCore<crm_core::InvoiceKind> for InvoiceKind {
    fn into_core(self) -> crm_core::Result<crm_core::InvoiceKind> {
        Ok(match self {
            Self::Invoice => crm_core::InvoiceKind::Invoice,
            Self::CreditNote => crm_core::InvoiceKind::CreditNote,
        })
    }
}

/// Why data may be used (GDPR, Article 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum LawfulBasis {
    /// The person agreed.
    Consent,
    /// A contract asks for it.
    Contract,
    /// A law asks for it.
    LegalObligation,
    /// The business's interest outweighs the person's.
    LegitimateInterest,
}

impl FromCore<crm_core::LawfulBasis> for LawfulBasis {
    fn from_core(core: crm_core::LawfulBasis) -> Self {
        match core {
            crm_core::LawfulBasis::Consent => Self::Consent,
            crm_core::LawfulBasis::Contract => Self::Contract,
            crm_core::LawfulBasis::LegalObligation => Self::LegalObligation,
            crm_core::LawfulBasis::LegitimateInterest => Self::LegitimateInterest,
        }
    }
}

impl IntoCore<crm_core::LawfulBasis> for LawfulBasis {
    fn into_core(self) -> crm_core::Result<crm_core::LawfulBasis> {
        Ok(match self {
            Self::Consent => crm_core::LawfulBasis::Consent,
            Self::Contract => crm_core::LawfulBasis::Contract,
            Self::LegalObligation => crm_core::LawfulBasis::LegalObligation,
            Self::LegitimateInterest => crm_core::LawfulBasis::LegitimateInterest,
        })
    }
}

/// What a group of rules tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum LeadAxis {
    /// How well the customer is what the business looks for.
    Fit,
    /// How interested the customer is.
    Engagement,
}

impl FromCore<crm_core::LeadAxis> for LeadAxis {
    fn from_core(core: crm_core::LeadAxis) -> Self {
        match core {
            crm_core::LeadAxis::Fit => Self::Fit,
            crm_core::LeadAxis::Engagement => Self::Engagement,
        }
    }
}

impl IntoCore<crm_core::LeadAxis> for LeadAxis {
    fn into_core(self) -> crm_core::Result<crm_core::LeadAxis> {
        Ok(match self {
            Self::Fit => crm_core::LeadAxis::Fit,
            Self::Engagement => crm_core::LeadAxis::Engagement,
        })
    }
}

/// What a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum LeadSource {
    /// The customer: points once, when the expression is true.
    Customer,
    /// The customer's orders: points for each for which the expression is true, by when it was placed.
    Orders,
    /// The customer's interactions: the same, by when they happened.
    Interactions,
}

impl FromCore<crm_core::LeadSource> for LeadSource {
    fn from_core(core: crm_core::LeadSource) -> Self {
        match core {
            crm_core::LeadSource::Customer => Self::Customer,
            crm_core::LeadSource::Orders => Self::Orders,
            crm_core::LeadSource::Interactions => Self::Interactions,
        }
    }
}

impl IntoCore<crm_core::LeadSource> for LeadSource {
    fn into_core(self) -> crm_core::Result<crm_core::LeadSource> {
        Ok(match self {
            Self::Customer => crm_core::LeadSource::Customer,
            Self::Orders => crm_core::LeadSource::Orders,
            Self::Interactions => crm_core::LeadSource::Interactions,
        })
    }
}

/// How far a customer has come. It is yours to say: orders do not move it, but an import or a webhook that brings an order
/// makes its customer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Lifecycle {
    /// Receives news, no more.
    Subscriber,
    /// Has shown interest.
    Lead,
    /// Was found worth the effort of sales.
    Qualified,
    /// Has an open deal.
    Opportunity,
    /// Has bought.
    Customer,
    /// Brings others.
    Evangelist,
    /// Will not buy, or no longer.
    Lost,
}

impl FromCore<crm_core::Lifecycle> for Lifecycle {
    fn from_core(core: crm_core::Lifecycle) -> Self {
        match core {
            crm_core::Lifecycle::Subscriber => Self::Subscriber,
            crm_core::Lifecycle::Lead => Self::Lead,
            crm_core::Lifecycle::Qualified => Self::Qualified,
            crm_core::Lifecycle::Opportunity => Self::Opportunity,
            crm_core::Lifecycle::Customer => Self::Customer,
            crm_core::Lifecycle::Evangelist => Self::Evangelist,
            crm_core::Lifecycle::Lost => Self::Lost,
        }
    }
}

impl IntoCore<crm_core::Lifecycle> for Lifecycle {
    fn into_core(self) -> crm_core::Result<crm_core::Lifecycle> {
        Ok(match self {
            Self::Subscriber => crm_core::Lifecycle::Subscriber,
            Self::Lead => crm_core::Lifecycle::Lead,
            Self::Qualified => crm_core::Lifecycle::Qualified,
            Self::Opportunity => crm_core::Lifecycle::Opportunity,
            Self::Customer => crm_core::Lifecycle::Customer,
            Self::Evangelist => crm_core::Lifecycle::Evangelist,
            Self::Lost => crm_core::Lifecycle::Lost,
        })
    }
}

/// What made a customer enter or leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum MembershipCause {
    /// A write of the customer's own facts.
    Write,
    /// Time that passed.
    Time,
    /// A change of what is shared: of the catalogue, or of a segment that this one asks about. What a name in the
    /// catalogue changes holds from when everybody was looked at again (`settle`, `build`), not from its own change on.
    Shared,
    /// The segment's first definition, when it had looked at everybody.
    Defined,
    /// A changed definition, when it had looked at everybody.
    Redefined,
}

impl FromCore<crm_core::MembershipCause> for MembershipCause {
    fn from_core(core: crm_core::MembershipCause) -> Self {
        match core {
            crm_core::MembershipCause::Write => Self::Write,
            crm_core::MembershipCause::Time => Self::Time,
            crm_core::MembershipCause::Shared => Self::Shared,
            crm_core::MembershipCause::Defined => Self::Defined,
            crm_core::MembershipCause::Redefined => Self::Redefined,
            _ => unreachable!("a value that is newer than this file"),
        }
    }
}

/// What happened to a customer's membership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum MembershipChange {
    /// The customer became a member.
    Entered,
    /// The customer is no member any more.
    Left,
}

impl FromCore<crm_core::MembershipChange> for MembershipChange {
    fn from_core(core: crm_core::MembershipChange) -> Self {
        match core {
            crm_core::MembershipChange::Entered => Self::Entered,
            crm_core::MembershipChange::Left => Self::Left,
            _ => unreachable!("a value that is newer than this file"),
        }
    }
}

/// What to do with an order that names no customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum MissingCustomer {
    /// Reject the order with `required`.
    Reject,
    /// Import the order as nobody's.
    Anonymous,
}

impl IntoCore<crm_core::MissingCustomer> for MissingCustomer {
    fn into_core(self) -> crm_core::Result<crm_core::MissingCustomer> {
        Ok(match self {
            Self::Reject => crm_core::MissingCustomer::Reject,
            Self::Anonymous => crm_core::MissingCustomer::Anonymous,
        })
    }
}

/// What becomes of a customer with an order whose exchange rate is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum MissingRate {
    /// There is no list: `not_found` with both currencies.
    Refuse,
    /// The customer is left out of it.
    LeaveOut,
}

impl IntoCore<crm_core::MissingRate> for MissingRate {
    fn into_core(self) -> crm_core::Result<crm_core::MissingRate> {
        Ok(match self {
            Self::Refuse => crm_core::MissingRate::Refuse,
            Self::LeaveOut => crm_core::MissingRate::LeaveOut,
        })
    }
}

/// What a model tells of customers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum ModelKind {
    /// How recently, how often and for how much they bought: `RfmSpec`.
    Rfm,
    /// Whether they will come back, how often, and for how much: `ClvSpec`.
    Clv,
    /// How likely they do something within so many days: `PropensitySpec`.
    Propensity,
    /// Whom they are like: `ClustersSpec`.
    Clusters,
}

impl FromCore<crm_core::ModelKind> for ModelKind {
    fn from_core(core: crm_core::ModelKind) -> Self {
        match core {
            crm_core::ModelKind::Rfm => Self::Rfm,
            crm_core::ModelKind::Clv => Self::Clv,
            crm_core::ModelKind::Propensity => Self::Propensity,
            crm_core::ModelKind::Clusters => Self::Clusters,
        }
    }
}

impl IntoCore<crm_core::ModelKind> for ModelKind {
    fn into_core(self) -> crm_core::Result<crm_core::ModelKind> {
        Ok(match self {
            Self::Rfm => crm_core::ModelKind::Rfm,
            Self::Clv => crm_core::ModelKind::Clv,
            Self::Propensity => crm_core::ModelKind::Propensity,
            Self::Clusters => crm_core::ModelKind::Clusters,
        })
    }
}

/// Why a deal is in another stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum MoveCause {
    /// Somebody moved it.
    Moved,
    /// An edit of the pipeline took out the stage in which it was.
    Migrated,
}

impl FromCore<crm_core::MoveCause> for MoveCause {
    fn from_core(core: crm_core::MoveCause) -> Self {
        match core {
            crm_core::MoveCause::Moved => Self::Moved,
            crm_core::MoveCause::Migrated => Self::Migrated,
        }
    }
}

/// What to do with a customer who is stored already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum OnDuplicate {
    /// Leave the record as it is.
    Skip,
    /// Take over what the row says; what it does not say stays, and so do tags and identifiers.
    Update,
}

impl IntoCore<crm_core::OnDuplicate> for OnDuplicate {
    fn into_core(self) -> crm_core::Result<crm_core::OnDuplicate> {
        Ok(match self {
            Self::Skip => crm_core::OnDuplicate::Skip,
            Self::Update => crm_core::OnDuplicate::Update,
        })
    }
}

/// What was done to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Operation {
    /// It was created.
    Created,
    /// Some of its fields were changed.
    Updated,
    /// It was deleted. Most records can be restored; one that was deleted for good lives on in its history.
    Deleted,
    /// It was restored after a delete.
    Restored,
}

impl FromCore<crm_core::Operation> for Operation {
    fn from_core(core: crm_core::Operation) -> Self {
        match core {
            crm_core::Operation::Created => Self::Created,
            crm_core::Operation::Updated => Self::Updated,
            crm_core::Operation::Deleted => Self::Deleted,
            crm_core::Operation::Restored => Self::Restored,
            _ => unreachable!("a value that is newer than this file"),
        }
    }
}

/// How far an order's execution is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum OrderStatus {
    /// The customer has placed it.
    Placed,
    /// The business has accepted it.
    Confirmed,
    /// It is on its way.
    Shipped,
    /// It has arrived.
    Delivered,
    /// Nothing more is to be done.
    Completed,
    /// It was called off, and counts in no figure.
    Cancelled,
}

impl FromCore<crm_core::OrderStatus> for OrderStatus {
    fn from_core(core: crm_core::OrderStatus) -> Self {
        match core {
            crm_core::OrderStatus::Placed => Self::Placed,
            crm_core::OrderStatus::Confirmed => Self::Confirmed,
            crm_core::OrderStatus::Shipped => Self::Shipped,
            crm_core::OrderStatus::Delivered => Self::Delivered,
            crm_core::OrderStatus::Completed => Self::Completed,
            crm_core::OrderStatus::Cancelled => Self::Cancelled,
        }
    }
}

impl IntoCore<crm_core::OrderStatus> for OrderStatus {
    fn into_core(self) -> crm_core::Result<crm_core::OrderStatus> {
        Ok(match self {
            Self::Placed => crm_core::OrderStatus::Placed,
            Self::Confirmed => crm_core::OrderStatus::Confirmed,
            Self::Shipped => crm_core::OrderStatus::Shipped,
            Self::Delivered => crm_core::OrderStatus::Delivered,
            Self::Completed => crm_core::OrderStatus::Completed,
            Self::Cancelled => crm_core::OrderStatus::Cancelled,
        })
    }
}

/// How long a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum PeriodLength {
    /// A month of the civil calendar.
    Month,
    /// Three months, from January, April, July or October on.
    Quarter,
    /// A year, from January on.
    Year,
}

impl FromCore<crm_core::PeriodLength> for PeriodLength {
    fn from_core(core: crm_core::PeriodLength) -> Self {
        match core {
            crm_core::PeriodLength::Month => Self::Month,
            crm_core::PeriodLength::Quarter => Self::Quarter,
            crm_core::PeriodLength::Year => Self::Year,
        }
    }
}

impl IntoCore<crm_core::PeriodLength> for PeriodLength {
    fn into_core(self) -> crm_core::Result<crm_core::PeriodLength> {
        Ok(match self {
            Self::Month => crm_core::PeriodLength::Month,
            Self::Quarter => crm_core::PeriodLength::Quarter,
            Self::Year => crm_core::PeriodLength::Year,
        })
    }
}

/// Something known of a deal that may tell how it ends. The stage that it has reached always counts beside these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum PredictorField {
    /// Where it came from.
    Source,
    /// The campaign that brought it.
    Campaign,
    /// Whose deal it is.
    Owner,
    /// Whose team's it is.
    Team,
    /// The country of the customer's main address.
    Country,
    /// Whether the customer is a person or an organization.
    Kind,
    /// The customer's tags, each by itself.
    Tags,
    /// The customer's language.
    Language,
}

impl FromCore<crm_core::PredictorField> for PredictorField {
    fn from_core(core: crm_core::PredictorField) -> Self {
        match core {
            crm_core::PredictorField::Source => Self::Source,
            crm_core::PredictorField::Campaign => Self::Campaign,
            crm_core::PredictorField::Owner => Self::Owner,
            crm_core::PredictorField::Team => Self::Team,
            crm_core::PredictorField::Country => Self::Country,
            crm_core::PredictorField::Kind => Self::Kind,
            crm_core::PredictorField::Tags => Self::Tags,
            crm_core::PredictorField::Language => Self::Language,
        }
    }
}

impl IntoCore<crm_core::PredictorField> for PredictorField {
    fn into_core(self) -> crm_core::Result<crm_core::PredictorField> {
        Ok(match self {
            Self::Source => crm_core::PredictorField::Source,
            Self::Campaign => crm_core::PredictorField::Campaign,
            Self::Owner => crm_core::PredictorField::Owner,
            Self::Team => crm_core::PredictorField::Team,
            Self::Country => crm_core::PredictorField::Country,
            Self::Kind => crm_core::PredictorField::Kind,
            Self::Tags => crm_core::PredictorField::Tags,
            Self::Language => crm_core::PredictorField::Language,
        })
    }
}

/// Where the probability of an open deal comes from that nobody has set by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum ProbabilityMethod {
    /// The stage in which it is.
    Stage,
    /// What became of deals with the same labels, by naive Bayes.
    NaiveBayes,
    /// A logistic regression that was fitted to closed deals.
    LogisticRegression,
}

impl FromCore<crm_core::ProbabilityMethod> for ProbabilityMethod {
    fn from_core(core: crm_core::ProbabilityMethod) -> Self {
        match core {
            crm_core::ProbabilityMethod::Stage => Self::Stage,
            crm_core::ProbabilityMethod::NaiveBayes => Self::NaiveBayes,
            crm_core::ProbabilityMethod::LogisticRegression => Self::LogisticRegression,
        }
    }
}

impl IntoCore<crm_core::ProbabilityMethod> for ProbabilityMethod {
    fn into_core(self) -> crm_core::Result<crm_core::ProbabilityMethod> {
        Ok(match self {
            Self::Stage => crm_core::ProbabilityMethod::Stage,
            Self::NaiveBayes => crm_core::ProbabilityMethod::NaiveBayes,
            Self::LogisticRegression => crm_core::ProbabilityMethod::LogisticRegression,
        })
    }
}

/// Whether a product is still sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum ProductStatus {
    /// It is sold.
    Active,
    /// It is sold no more; what was sold of it stays.
    Discontinued,
}

impl FromCore<crm_core::ProductStatus> for ProductStatus {
    fn from_core(core: crm_core::ProductStatus) -> Self {
        match core {
            crm_core::ProductStatus::Active => Self::Active,
            crm_core::ProductStatus::Discontinued => Self::Discontinued,
        }
    }
}

impl IntoCore<crm_core::ProductStatus> for ProductStatus {
    fn into_core(self) -> crm_core::Result<crm_core::ProductStatus> {
        Ok(match self {
            Self::Active => crm_core::ProductStatus::Active,
            Self::Discontinued => crm_core::ProductStatus::Discontinued,
        })
    }
}

/// Which model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum PurchaseModelKind {
    /// `BgNbd`.
    BgNbd,
    /// `MbgNbd`.
    MbgNbd,
    /// `ParetoNbd`.
    ParetoNbd,
    /// `BgBb`, whose histories count occasions.
    BgBb,
}

impl FromCore<crm_core::PurchaseModelKind> for PurchaseModelKind {
    fn from_core(core: crm_core::PurchaseModelKind) -> Self {
        match core {
            crm_core::PurchaseModelKind::BgNbd => Self::BgNbd,
            crm_core::PurchaseModelKind::MbgNbd => Self::MbgNbd,
            crm_core::PurchaseModelKind::ParetoNbd => Self::ParetoNbd,
            crm_core::PurchaseModelKind::BgBb => Self::BgBb,
        }
    }
}

impl IntoCore<crm_core::PurchaseModelKind> for PurchaseModelKind {
    fn into_core(self) -> crm_core::Result<crm_core::PurchaseModelKind> {
        Ok(match self {
            Self::BgNbd => crm_core::PurchaseModelKind::BgNbd,
            Self::MbgNbd => crm_core::PurchaseModelKind::MbgNbd,
            Self::ParetoNbd => crm_core::PurchaseModelKind::ParetoNbd,
            Self::BgBb => crm_core::PurchaseModelKind::BgBb,
        })
    }
}

/// How far a purchase order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum PurchaseStatus {
    /// The supplier does not know of it yet.
    Draft,
    /// It was sent to the supplier.
    Ordered,
    /// A part of it came in.
    PartlyReceived,
    /// All of it came in.
    Received,
    /// What did not come in is called off.
    Cancelled,
}

impl FromCore<crm_core::PurchaseStatus> for PurchaseStatus {
    fn from_core(core: crm_core::PurchaseStatus) -> Self {
        match core {
            crm_core::PurchaseStatus::Draft => Self::Draft,
            crm_core::PurchaseStatus::Ordered => Self::Ordered,
            crm_core::PurchaseStatus::PartlyReceived => Self::PartlyReceived,
            crm_core::PurchaseStatus::Received => Self::Received,
            crm_core::PurchaseStatus::Cancelled => Self::Cancelled,
        }
    }
}

impl IntoCore<crm_core::PurchaseStatus> for PurchaseStatus {
    fn into_core(self) -> crm_core::Result<crm_core::PurchaseStatus> {
        Ok(match self {
            Self::Draft => crm_core::PurchaseStatus::Draft,
            Self::Ordered => crm_core::PurchaseStatus::Ordered,
            Self::PartlyReceived => crm_core::PurchaseStatus::PartlyReceived,
            Self::Received => crm_core::PurchaseStatus::Received,
            Self::Cancelled => crm_core::PurchaseStatus::Cancelled,
        })
    }
}

/// What has become of a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum QuoteStatus {
    /// It is being written, and can be changed.
    Draft,
    /// The customer has it.
    Sent,
    /// The customer has agreed to it.
    Accepted,
    /// The customer does not want it.
    Declined,
    /// Another one took its place.
    Superseded,
    /// The customer has it, but its last day is over. It is what a sent one is read as, and never stored.
    Expired,
}

impl FromCore<crm_core::QuoteStatus> for QuoteStatus {
    fn from_core(core: crm_core::QuoteStatus) -> Self {
        match core {
            crm_core::QuoteStatus::Draft => Self::Draft,
            crm_core::QuoteStatus::Sent => Self::Sent,
            crm_core::QuoteStatus::Accepted => Self::Accepted,
            crm_core::QuoteStatus::Declined => Self::Declined,
            crm_core::QuoteStatus::Superseded => Self::Superseded,
            crm_core::QuoteStatus::Expired => Self::Expired,
        }
    }
}

impl IntoCore<crm_core::QuoteStatus> for QuoteStatus {
    fn into_core(self) -> crm_core::Result<crm_core::QuoteStatus> {
        Ok(match self {
            Self::Draft => crm_core::QuoteStatus::Draft,
            Self::Sent => crm_core::QuoteStatus::Sent,
            Self::Accepted => crm_core::QuoteStatus::Accepted,
            Self::Declined => crm_core::QuoteStatus::Declined,
            Self::Superseded => crm_core::QuoteStatus::Superseded,
            Self::Expired => crm_core::QuoteStatus::Expired,
        })
    }
}

/// Why a product is recommended. In this order they fill a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum RecommendationBasis {
    /// It is bought by those who bought what the customer has.
    BoughtTogether,
    /// It is popular among the products in the categories of what the customer has.
    PopularInCategories,
    /// It is popular among all products.
    Popular,
}

impl FromCore<crm_core::RecommendationBasis> for RecommendationBasis {
    fn from_core(core: crm_core::RecommendationBasis) -> Self {
        match core {
            crm_core::RecommendationBasis::BoughtTogether => Self::BoughtTogether,
            crm_core::RecommendationBasis::PopularInCategories => Self::PopularInCategories,
            crm_core::RecommendationBasis::Popular => Self::Popular,
        }
    }
}

/// How a refund reaches the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum RefundMethod {
    /// The money is paid back.
    Payout,
    /// It stays as a credit in the customer's balance.
    Credit,
}

impl FromCore<crm_core::RefundMethod> for RefundMethod {
    fn from_core(core: crm_core::RefundMethod) -> Self {
        match core {
            crm_core::RefundMethod::Payout => Self::Payout,
            crm_core::RefundMethod::Credit => Self::Credit,
        }
    }
}

impl IntoCore<crm_core::RefundMethod> for RefundMethod {
    fn into_core(self) -> crm_core::Result<crm_core::RefundMethod> {
        Ok(match self {
            Self::Payout => crm_core::RefundMethod::Payout,
            Self::Credit => crm_core::RefundMethod::Credit,
        })
    }
}

/// How far a return is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum ReturnStatus {
    /// The customer has said that it comes.
    Announced,
    /// It is here.
    Received,
    /// It was looked at.
    Inspected,
    /// Nothing more is to be done.
    Closed,
}

impl FromCore<crm_core::ReturnStatus> for ReturnStatus {
    fn from_core(core: crm_core::ReturnStatus) -> Self {
        match core {
            crm_core::ReturnStatus::Announced => Self::Announced,
            crm_core::ReturnStatus::Received => Self::Received,
            crm_core::ReturnStatus::Inspected => Self::Inspected,
            crm_core::ReturnStatus::Closed => Self::Closed,
        }
    }
}

impl IntoCore<crm_core::ReturnStatus> for ReturnStatus {
    fn into_core(self) -> crm_core::Result<crm_core::ReturnStatus> {
        Ok(match self {
            Self::Announced => crm_core::ReturnStatus::Announced,
            Self::Received => crm_core::ReturnStatus::Received,
            Self::Inspected => crm_core::ReturnStatus::Inspected,
            Self::Closed => crm_core::ReturnStatus::Closed,
        })
    }
}

/// What counts as often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum RfmFrequency {
    /// Distinct civil days with an order: two carts on one day are one visit.
    OrderDays,
    /// Orders.
    Orders,
}

impl FromCore<crm_core::RfmFrequency> for RfmFrequency {
    fn from_core(core: crm_core::RfmFrequency) -> Self {
        match core {
            crm_core::RfmFrequency::OrderDays => Self::OrderDays,
            crm_core::RfmFrequency::Orders => Self::Orders,
        }
    }
}

impl IntoCore<crm_core::RfmFrequency> for RfmFrequency {
    fn into_core(self) -> crm_core::Result<crm_core::RfmFrequency> {
        Ok(match self {
            Self::OrderDays => crm_core::RfmFrequency::OrderDays,
            Self::Orders => crm_core::RfmFrequency::Orders,
        })
    }
}

/// How the edges between the scores are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum RfmMethod {
    /// At the 20, 40, 60 and 80 % quantiles of the values.
    Quantiles,
    /// By rank: a fifth of the customers in each bin, as far as equal values can be parted. A value's bin is
    /// 1 + ⌊5 · customers with a smaller value / all customers⌋.
    Ntile,
}

impl FromCore<crm_core::RfmMethod> for RfmMethod {
    fn from_core(core: crm_core::RfmMethod) -> Self {
        match core {
            crm_core::RfmMethod::Quantiles => Self::Quantiles,
            crm_core::RfmMethod::Ntile => Self::Ntile,
        }
    }
}

impl IntoCore<crm_core::RfmMethod> for RfmMethod {
    fn into_core(self) -> crm_core::Result<crm_core::RfmMethod> {
        Ok(match self {
            Self::Quantiles => crm_core::RfmMethod::Quantiles,
            Self::Ntile => crm_core::RfmMethod::Ntile,
        })
    }
}

/// What counts as much. Both are net of refunds and returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum RfmMonetary {
    /// All that was spent.
    Sum,
    /// What was spent for each order, on average.
    Mean,
}

impl FromCore<crm_core::RfmMonetary> for RfmMonetary {
    fn from_core(core: crm_core::RfmMonetary) -> Self {
        match core {
            crm_core::RfmMonetary::Sum => Self::Sum,
            crm_core::RfmMonetary::Mean => Self::Mean,
        }
    }
}

impl IntoCore<crm_core::RfmMonetary> for RfmMonetary {
    fn into_core(self) -> crm_core::Result<crm_core::RfmMonetary> {
        Ok(match self {
            Self::Sum => crm_core::RfmMonetary::Sum,
            Self::Mean => crm_core::RfmMonetary::Mean,
        })
    }
}

/// What a customer is to the business; one customer can be several of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Role {
    /// Buys, or may buy.
    Customer,
    /// Sells to the business.
    Supplier,
    /// Works with the business.
    Partner,
    /// Sells on behalf of the business.
    Reseller,
}

impl FromCore<crm_core::Role> for Role {
    fn from_core(core: crm_core::Role) -> Self {
        match core {
            crm_core::Role::Customer => Self::Customer,
            crm_core::Role::Supplier => Self::Supplier,
            crm_core::Role::Partner => Self::Partner,
            crm_core::Role::Reseller => Self::Reseller,
        }
    }
}

impl IntoCore<crm_core::Role> for Role {
    fn into_core(self) -> crm_core::Result<crm_core::Role> {
        Ok(match self {
            Self::Customer => crm_core::Role::Customer,
            Self::Supplier => crm_core::Role::Supplier,
            Self::Partner => crm_core::Role::Partner,
            Self::Reseller => crm_core::Role::Reseller,
        })
    }
}

/// By what scores are sorted, the greatest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum ScoreSort {
    /// By lifetime value: the usual order of a model of it.
    LifetimeValue,
    /// By the probability that the customer has not left.
    ProbabilityAlive,
    /// By the purchases to come.
    ExpectedPurchases,
    /// By the sum of the three scores of RFM, then by money: the usual order of a model of it.
    Rfm,
    /// By money that was spent.
    Monetary,
    /// By the probability: the usual order of a model of propensity.
    Propensity,
    /// By the number of the cluster, then by the distance from its centre, the least first: the usual order of a model of
    /// clusters.
    Cluster,
}

impl IntoCore<crm_core::ScoreSort> for ScoreSort {
    fn into_core(self) -> crm_core::Result<crm_core::ScoreSort> {
        Ok(match self {
            Self::LifetimeValue => crm_core::ScoreSort::LifetimeValue,
            Self::ProbabilityAlive => crm_core::ScoreSort::ProbabilityAlive,
            Self::ExpectedPurchases => crm_core::ScoreSort::ExpectedPurchases,
            Self::Rfm => crm_core::ScoreSort::Rfm,
            Self::Monetary => crm_core::ScoreSort::Monetary,
            Self::Propensity => crm_core::ScoreSort::Propensity,
            Self::Cluster => crm_core::ScoreSort::Cluster,
        })
    }
}

/// How a segment's members are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum SegmentKind {
    /// By an expression, at every instant.
    Live,
    /// They are put on a list by hand.
    List,
}

impl FromCore<crm_core::SegmentKind> for SegmentKind {
    fn from_core(core: crm_core::SegmentKind) -> Self {
        match core {
            crm_core::SegmentKind::Live => Self::Live,
            crm_core::SegmentKind::List => Self::List,
            _ => unreachable!("a value that is newer than this file"),
        }
    }
}

/// What a value of an expression is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum SegmentType {
    /// True or false.
    Bool,
    /// An exact number.
    Number,
    /// A text.
    Text,
    /// A point in time.
    Instant,
    /// A civil date.
    Date,
    /// A length of time.
    Interval,
    /// Several texts.
    Texts,
    /// A birthday: a day and month, in its calendar, with or without a year.
    Anniversary,
}

impl FromCore<crm_core::SegmentType> for SegmentType {
    fn from_core(core: crm_core::SegmentType) -> Self {
        match core {
            crm_core::SegmentType::Bool => Self::Bool,
            crm_core::SegmentType::Number => Self::Number,
            crm_core::SegmentType::Text => Self::Text,
            crm_core::SegmentType::Instant => Self::Instant,
            crm_core::SegmentType::Date => Self::Date,
            crm_core::SegmentType::Interval => Self::Interval,
            crm_core::SegmentType::Texts => Self::Texts,
            crm_core::SegmentType::Anniversary => Self::Anniversary,
        }
    }
}

/// How processes share the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum Sharing {
    /// This process alone; any other opener gets `locked`.
    Exclusive,
    /// This process alone writes; others may open the file as `Sharing.Follower`.
    SingleWriter,
    /// This process only reads, and sees what the writing process commits.
    Follower,
    /// Several processes write, one transaction at a time. Experimental.
    ManyWriters,
}

impl IntoCore<crm_core::Sharing> for Sharing {
    fn into_core(self) -> crm_core::Result<crm_core::Sharing> {
        Ok(match self {
            Self::Exclusive => crm_core::Sharing::Exclusive,
            Self::SingleWriter => crm_core::Sharing::SingleWriter,
            Self::Follower => crm_core::Sharing::Follower,
            Self::ManyWriters => crm_core::Sharing::ManyWriters,
        })
    }
}

/// How far a shipment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum ShipmentStatus {
    /// It is made ready.
    Prepared,
    /// It is on its way.
    Shipped,
    /// It has arrived.
    Delivered,
}

impl FromCore<crm_core::ShipmentStatus> for ShipmentStatus {
    fn from_core(core: crm_core::ShipmentStatus) -> Self {
        match core {
            crm_core::ShipmentStatus::Prepared => Self::Prepared,
            crm_core::ShipmentStatus::Shipped => Self::Shipped,
            crm_core::ShipmentStatus::Delivered => Self::Delivered,
        }
    }
}

impl IntoCore<crm_core::ShipmentStatus> for ShipmentStatus {
    fn into_core(self) -> crm_core::Result<crm_core::ShipmentStatus> {
        Ok(match self {
            Self::Prepared => crm_core::ShipmentStatus::Prepared,
            Self::Shipped => crm_core::ShipmentStatus::Shipped,
            Self::Delivered => crm_core::ShipmentStatus::Delivered,
        })
    }
}

/// Whether a list goes up or down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum SortOrder {
    /// The least, the oldest, A first.
    Ascending,
    /// The greatest, the newest, Z first.
    Descending,
}

impl IntoCore<crm_core::SortOrder> for SortOrder {
    fn into_core(self) -> crm_core::Result<crm_core::SortOrder> {
        Ok(match self {
            Self::Ascending => crm_core::SortOrder::Ascending,
            Self::Descending => crm_core::SortOrder::Descending,
        })
    }
}

/// A condition on a deal that goes into a stage, or out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum StageCheck {
    /// A quote for it is accepted.
    QuoteAccepted,
    /// The customer or a contact was spoken with since it came into the stage in which it is.
    ActivityDone,
    /// A next action is planned.
    NextActionPlanned,
}

impl FromCore<crm_core::StageCheck> for StageCheck {
    fn from_core(core: crm_core::StageCheck) -> Self {
        match core {
            crm_core::StageCheck::QuoteAccepted => Self::QuoteAccepted,
            crm_core::StageCheck::ActivityDone => Self::ActivityDone,
            crm_core::StageCheck::NextActionPlanned => Self::NextActionPlanned,
        }
    }
}

impl IntoCore<crm_core::StageCheck> for StageCheck {
    fn into_core(self) -> crm_core::Result<crm_core::StageCheck> {
        Ok(match self {
            Self::QuoteAccepted => crm_core::StageCheck::QuoteAccepted,
            Self::ActivityDone => crm_core::StageCheck::ActivityDone,
            Self::NextActionPlanned => crm_core::StageCheck::NextActionPlanned,
        })
    }
}

/// The kinds of task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum TaskKind {
    /// Somebody is to be called.
    Call,
    /// Somebody is to be visited.
    Visit,
    /// A meeting by appointment.
    Meeting,
    /// An e-mail is to be written.
    Email,
    /// Anything else that is to be done.
    Todo,
}

impl FromCore<crm_core::TaskKind> for TaskKind {
    fn from_core(core: crm_core::TaskKind) -> Self {
        match core {
            crm_core::TaskKind::Call => Self::Call,
            crm_core::TaskKind::Visit => Self::Visit,
            crm_core::TaskKind::Meeting => Self::Meeting,
            crm_core::TaskKind::Email => Self::Email,
            crm_core::TaskKind::Todo => Self::Todo,
        }
    }
}

impl IntoCore<crm_core::TaskKind> for TaskKind {
    fn into_core(self) -> crm_core::Result<crm_core::TaskKind> {
        Ok(match self {
            Self::Call => crm_core::TaskKind::Call,
            Self::Visit => crm_core::TaskKind::Visit,
            Self::Meeting => crm_core::TaskKind::Meeting,
            Self::Email => crm_core::TaskKind::Email,
            Self::Todo => crm_core::TaskKind::Todo,
        })
    }
}

/// How urgent a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum TaskPriority {
    /// When nothing else is to be done.
    Low,
    /// As usual.
    Normal,
    /// Before others.
    High,
    /// Before all others.
    Urgent,
}

impl FromCore<crm_core::TaskPriority> for TaskPriority {
    fn from_core(core: crm_core::TaskPriority) -> Self {
        match core {
            crm_core::TaskPriority::Low => Self::Low,
            crm_core::TaskPriority::Normal => Self::Normal,
            crm_core::TaskPriority::High => Self::High,
            crm_core::TaskPriority::Urgent => Self::Urgent,
        }
    }
}

impl IntoCore<crm_core::TaskPriority> for TaskPriority {
    fn into_core(self) -> crm_core::Result<crm_core::TaskPriority> {
        Ok(match self {
            Self::Low => crm_core::TaskPriority::Low,
            Self::Normal => crm_core::TaskPriority::Normal,
            Self::High => crm_core::TaskPriority::High,
            Self::Urgent => crm_core::TaskPriority::Urgent,
        })
    }
}

/// What has become of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum TaskStatus {
    /// It is to be done.
    Open,
    /// It was done.
    Done,
    /// It is not to be done any more.
    Cancelled,
}

impl FromCore<crm_core::TaskStatus> for TaskStatus {
    fn from_core(core: crm_core::TaskStatus) -> Self {
        match core {
            crm_core::TaskStatus::Open => Self::Open,
            crm_core::TaskStatus::Done => Self::Done,
            crm_core::TaskStatus::Cancelled => Self::Cancelled,
        }
    }
}

impl IntoCore<crm_core::TaskStatus> for TaskStatus {
    fn into_core(self) -> crm_core::Result<crm_core::TaskStatus> {
        Ok(match self {
            Self::Open => crm_core::TaskStatus::Open,
            Self::Done => crm_core::TaskStatus::Done,
            Self::Cancelled => crm_core::TaskStatus::Cancelled,
        })
    }
}

/// The kinds of item on a timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum TimelineKind {
    /// Orders.
    Order,
    /// Interactions.
    Interaction,
    /// Notes.
    Note,
    /// What happened to deals.
    Deal,
}

impl IntoCore<crm_core::TimelineKind> for TimelineKind {
    fn into_core(self) -> crm_core::Result<crm_core::TimelineKind> {
        Ok(match self {
            Self::Order => crm_core::TimelineKind::Order,
            Self::Interaction => crm_core::TimelineKind::Interaction,
            Self::Note => crm_core::TimelineKind::Note,
            Self::Deal => crm_core::TimelineKind::Deal,
        })
    }
}

/// What to do with an order whose customer is not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum UnknownCustomer {
    /// Create the customer.
    Create,
    /// Reject the order with `unknown_reference`.
    Reject,
    /// Import the order as nobody's.
    Anonymous,
}

impl IntoCore<crm_core::UnknownCustomer> for UnknownCustomer {
    fn into_core(self) -> crm_core::Result<crm_core::UnknownCustomer> {
        Ok(match self {
            Self::Create => crm_core::UnknownCustomer::Create,
            Self::Reject => crm_core::UnknownCustomer::Reject,
            Self::Anonymous => crm_core::UnknownCustomer::Anonymous,
        })
    }
}

/// What to do with a deal whose customer is named but not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum UnknownDealCustomer {
    /// Reject the deal with `unknown_reference`: a name that is written in two ways makes no second customer.
    Reject,
    /// Create the customer.
    Create,
}

impl IntoCore<crm_core::UnknownDealCustomer> for UnknownDealCustomer {
    fn into_core(self) -> crm_core::Result<crm_core::UnknownDealCustomer> {
        Ok(match self {
            Self::Reject => crm_core::UnknownDealCustomer::Reject,
            Self::Create => crm_core::UnknownDealCustomer::Create,
        })
    }
}

/// What to do with an article number that no product has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum UnknownProduct {
    /// Keep the number on the line.
    Keep,
    /// Create the product, named as the first line that has it, in that line's category. Asks for `sku` in the mapping.
    Create,
}

impl IntoCore<crm_core::UnknownProduct> for UnknownProduct {
    fn into_core(self) -> crm_core::Result<crm_core::UnknownProduct> {
        Ok(match self {
            Self::Keep => crm_core::UnknownProduct::Keep,
            Self::Create => crm_core::UnknownProduct::Create,
        })
    }
}

/// Every stable error code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum ErrorCode {
    /// `not_found`: no such record.
    NotFound,
    /// `not_yet_created`: the record did not exist at that instant.
    NotYetCreated,
    /// `erased`: the record's past values were erased.
    Erased,
    /// `stale_version`: the record was changed since it was read.
    StaleVersion,
    /// `taken`: the value already belongs to another record.
    Taken,
    /// `already_exists`: the record already exists.
    AlreadyExists,
    /// `not_deleted`: the record is not deleted.
    NotDeleted,
    /// `illegal_state`: the record's state does not allow this.
    IllegalState,
    /// `in_use`: other records refer to it.
    InUse,
    /// `required`: a value is required.
    Required,
    /// `malformed`: the value does not have the expected form.
    Malformed,
    /// `out_of_range`: the value is outside the allowed range.
    OutOfRange,
    /// `too_long`: the value is too long.
    TooLong,
    /// `too_many`: there are too many values.
    TooMany,
    /// `too_deep`: the value is nested too deeply.
    TooDeep,
    /// `control_character`: the text holds a control character.
    ControlCharacter,
    /// `not_utf8`: the text is not valid UTF-8.
    NotUtf8,
    /// `invalid_email`: not an e-mail address.
    InvalidEmail,
    /// `invalid_phone`: not a phone number; give it with its country code or set a region.
    InvalidPhone,
    /// `invalid_date`: not a date.
    InvalidDate,
    /// `invalid_timestamp`: not an instant.
    InvalidTimestamp,
    /// `invalid_number`: not a number that can be kept exactly.
    InvalidNumber,
    /// `invalid_id`: not an id.
    InvalidId,
    /// `invalid_cursor`: not a cursor of this list.
    InvalidCursor,
    /// `unknown_currency`: not an ISO 4217 currency.
    UnknownCurrency,
    /// `unknown_time_zone`: not an IANA time zone.
    UnknownTimeZone,
    /// `unknown_language`: not a BCP 47 language tag.
    UnknownLanguage,
    /// `unknown_country`: not an ISO 3166 country.
    UnknownCountry,
    /// `unknown_field`: no such field.
    UnknownField,
    /// `unknown_reference`: the record it refers to does not exist.
    UnknownReference,
    /// `unknown_column`: the file has no such column.
    UnknownColumn,
    /// `not_exact`: no record has just this name; the only one whose name differs by case or spaces was taken.
    NotExact,
    /// `ambiguous`: several records could be meant.
    Ambiguous,
    /// `currency_mismatch`: the currencies differ.
    CurrencyMismatch,
    /// `wrong_type`: the value has the wrong type.
    WrongType,
    /// `wrong_kind`: the record is of a kind that this cannot be asked of.
    WrongKind,
    /// `self_reference`: a record cannot refer to itself.
    SelfReference,
    /// `duplicate_in_input`: the input holds the value twice.
    DuplicateInInput,
    /// `inconsistent`: what was given contradicts itself, or what was given before.
    Inconsistent,
    /// `too_few`: there are too few values.
    TooFew,
    /// `not_converged`: no best fit was found; the data may be too few or too alike.
    NotConverged,
    /// `missing_columns`: the row has fewer columns than the header.
    MissingColumns,
    /// `closed`: the handle was closed.
    Closed,
    /// `locked`: the file is open elsewhere; close it there, or open it there as single_writer and here as follower.
    Locked,
    /// `nested_write`: a transaction is under way on this thread; use it instead of the handle.
    NestedWrite,
    /// `read_only`: this handle only reads.
    Follower,
    /// `snapshots_open`: views are still open; drop them first.
    SnapshotsOpen,
    /// `too_busy`: the write kept conflicting with other writers.
    TooBusy,
    /// `io`: the storage failed.
    Io,
    /// `disk_full`: the disk is full.
    DiskFull,
    /// `no_file`: the file does not exist, or the folder to make it in does not.
    NoFile,
    /// `no_permission`: the file may not be opened this way.
    NoPermission,
    /// `corrupt`: the file is damaged.
    Corrupt,
    /// `not_a_crm`: the file is not of this library.
    NotACrm,
    /// `newer_format`: the file was written by a newer version of this library.
    NewerFormat,
    /// `stopped`: whoever asked stopped it.
    Stopped,
    /// `internal`: a defect of this library.
    Internal,
}

impl FromCore<crm_core::Code> for ErrorCode {
    fn from_core(core: crm_core::Code) -> Self {
        match core {
            crm_core::Code::NotFound => Self::NotFound,
            crm_core::Code::NotYetCreated => Self::NotYetCreated,
            crm_core::Code::Erased => Self::Erased,
            crm_core::Code::StaleVersion => Self::StaleVersion,
            crm_core::Code::Taken => Self::Taken,
            crm_core::Code::AlreadyExists => Self::AlreadyExists,
            crm_core::Code::NotDeleted => Self::NotDeleted,
            crm_core::Code::IllegalState => Self::IllegalState,
            crm_core::Code::InUse => Self::InUse,
            crm_core::Code::Required => Self::Required,
            crm_core::Code::Malformed => Self::Malformed,
            crm_core::Code::OutOfRange => Self::OutOfRange,
            crm_core::Code::TooLong => Self::TooLong,
            crm_core::Code::TooMany => Self::TooMany,
            crm_core::Code::TooDeep => Self::TooDeep,
            crm_core::Code::ControlCharacter => Self::ControlCharacter,
            crm_core::Code::NotUtf8 => Self::NotUtf8,
            crm_core::Code::InvalidEmail => Self::InvalidEmail,
            crm_core::Code::InvalidPhone => Self::InvalidPhone,
            crm_core::Code::InvalidDate => Self::InvalidDate,
            crm_core::Code::InvalidTimestamp => Self::InvalidTimestamp,
            crm_core::Code::InvalidNumber => Self::InvalidNumber,
            crm_core::Code::InvalidId => Self::InvalidId,
            crm_core::Code::InvalidCursor => Self::InvalidCursor,
            crm_core::Code::UnknownCurrency => Self::UnknownCurrency,
            crm_core::Code::UnknownTimeZone => Self::UnknownTimeZone,
            crm_core::Code::UnknownLanguage => Self::UnknownLanguage,
            crm_core::Code::UnknownCountry => Self::UnknownCountry,
            crm_core::Code::UnknownField => Self::UnknownField,
            crm_core::Code::UnknownReference => Self::UnknownReference,
            crm_core::Code::UnknownColumn => Self::UnknownColumn,
            crm_core::Code::NotExact => Self::NotExact,
            crm_core::Code::Ambiguous => Self::Ambiguous,
            crm_core::Code::CurrencyMismatch => Self::CurrencyMismatch,
            crm_core::Code::WrongType => Self::WrongType,
            crm_core::Code::WrongKind => Self::WrongKind,
            crm_core::Code::SelfReference => Self::SelfReference,
            crm_core::Code::DuplicateInInput => Self::DuplicateInInput,
            crm_core::Code::Inconsistent => Self::Inconsistent,
            crm_core::Code::TooFew => Self::TooFew,
            crm_core::Code::NotConverged => Self::NotConverged,
            crm_core::Code::MissingColumns => Self::MissingColumns,
            crm_core::Code::Closed => Self::Closed,
            crm_core::Code::Locked => Self::Locked,
            crm_core::Code::NestedWrite => Self::NestedWrite,
            crm_core::Code::Follower => Self::Follower,
            crm_core::Code::SnapshotsOpen => Self::SnapshotsOpen,
            crm_core::Code::TooBusy => Self::TooBusy,
            crm_core::Code::Io => Self::Io,
            crm_core::Code::DiskFull => Self::DiskFull,
            crm_core::Code::NoFile => Self::NoFile,
            crm_core::Code::NoPermission => Self::NoPermission,
            crm_core::Code::Corrupt => Self::Corrupt,
            crm_core::Code::NotACrm => Self::NotACrm,
            crm_core::Code::NewerFormat => Self::NewerFormat,
            crm_core::Code::Stopped => Self::Stopped,
            crm_core::Code::Internal => Self::Internal,
            _ => Self::Internal,
        }
    }
}
