//! What one row of a file of deals says.

use rust_decimal::Decimal;
use time::Date;

use crate::base::{Code, Currency, Error, Result, TimeZone, Timestamp};
use crate::customers::{CustomerKind, Identifier};
use crate::exchange::columns::{Cell, Columns};
use crate::exchange::mapping::DealMapping;
use crate::exchange::rows::Row;
use crate::exchange::seen::Fingerprint;

/// The fields that say who the customer is.
pub(super) const CUSTOMER: [&str; 4] = [
    "customer_external_id",
    "customer_email",
    "customer_phone",
    "customer_name",
];

/// What a row says of a deal, as far as it could be read.
#[derive(Default)]
pub(super) struct Given {
    /// All that is wrong with the cells.
    pub(super) errors: Vec<Error>,
    /// What the deal is known by in its system: its external id, or what is made of its cells.
    pub(super) key: String,
    pub(super) external_id: Option<String>,
    pub(super) name: Option<String>,
    pub(super) pipeline: Option<String>,
    pub(super) stage: Option<String>,
    pub(super) customer: Party,
    pub(super) product: Option<String>,
    pub(super) quantity: Option<Decimal>,
    pub(super) amount: Option<Decimal>,
    pub(super) currency: Option<Currency>,
    pub(super) opened_at: Option<Timestamp>,
    /// When the deal came to the stages of the mapping's `stage_dates`.
    pub(super) stage_dates: Vec<StageDate>,
    pub(super) closed_at: Option<Timestamp>,
    pub(super) expected_close_on: Option<Date>,
    pub(super) probability: Option<Decimal>,
    pub(super) owner: Option<String>,
    pub(super) team: Option<String>,
    pub(super) source: Option<String>,
    pub(super) campaign: Option<String>,
    pub(super) next_step: Option<String>,
    pub(super) lost_reason: Option<String>,
}

impl Given {
    /// Whether the field, or a part of it, has a cell that says something which cannot be read.
    pub(super) fn is_unreadable(&self, field: &str) -> bool {
        let head = |path: &str| {
            path.split_once('.')
                .map_or(path == field, |(head, _)| head == field)
        };
        self.errors.iter().any(|error| error.field().is_some_and(head))
    }
}

/// Who a row says that the customer is.
#[derive(Default)]
pub(super) struct Party {
    /// In their normal form, each with the mapping's field.
    pub(super) identifiers: Vec<(&'static str, Identifier)>,
    pub(super) name: Option<String>,
    pub(super) kind: Option<CustomerKind>,
}

/// When a deal came to a stage.
pub(super) struct StageDate {
    /// The mapping's field.
    pub(super) field: String,
    /// The stage's name.
    pub(super) stage: String,
    pub(super) at: Timestamp,
}

/// Where each field's value is found.
pub(super) struct Fields<'m> {
    pub(super) mapping: &'m DealMapping,
    /// The zone of instants without an offset.
    pub(super) zone: &'m TimeZone,
    region: Option<&'m str>,
    external_id: Cell,
    name: Cell,
    pipeline: Cell,
    stage: Cell,
    customer_external_id: Cell,
    customer_email: Cell,
    customer_phone: Cell,
    customer_name: Cell,
    customer_kind: Cell,
    product: Cell,
    quantity: Cell,
    amount: Cell,
    currency: Cell,
    opened_at: Cell,
    stage_dates: Vec<(&'m str, Cell)>,
    closed_at: Cell,
    expected_close_on: Cell,
    probability: Cell,
    owner: Cell,
    team: Cell,
    source: Cell,
    campaign: Cell,
    next_step: Cell,
    lost_reason: Cell,
}

impl<'m> Fields<'m> {
    /// Errors: `unknown_column`, and `required` for a field that no deal can do without.
    pub(super) fn find(
        columns: &mut Columns,
        mapping: &'m DealMapping,
        zone: &'m TimeZone,
        region: Option<&'m str>,
    ) -> Result<Self> {
        // Every field is named here, so that a new one cannot be forgotten.
        let DealMapping {
            format: _,
            external_id,
            issuer: _,
            name,
            pipeline,
            stage,
            stages: _,
            customer_external_id,
            customer_issuer: _,
            customer_email,
            customer_phone,
            customer_name,
            customer_kind,
            unknown_customer: _,
            missing_customer_id,
            product,
            unknown_product: _,
            quantity,
            amount,
            currency,
            opened_at,
            stage_dates,
            closed_at,
            time_format: _,
            time_zone: _,
            expected_close_on,
            date_format: _,
            probability,
            owner,
            team,
            source,
            campaign,
            next_step,
            lost_reason,
        } = mapping;
        let named = [
            customer_external_id,
            customer_email,
            customer_phone,
            customer_name,
        ];
        for (given, field) in [
            (pipeline.is_some(), "pipeline"),
            (stage.is_some(), "stage"),
            (currency.is_some(), "currency"),
            (
                missing_customer_id.is_some() || named.iter().any(|column| column.is_some()),
                "customer_name",
            ),
        ] {
            if !given {
                return Err(Error::field_of(Code::Required, field));
            }
        }
        let mut find = |field: &'static str, column: &Option<_>| columns.find(field, column.as_ref());
        Ok(Self {
            mapping,
            zone,
            region,
            external_id: find("external_id", external_id)?,
            name: find("name", name)?,
            pipeline: find("pipeline", pipeline)?,
            stage: find("stage", stage)?,
            customer_external_id: find("customer_external_id", customer_external_id)?,
            customer_email: find("customer_email", customer_email)?,
            customer_phone: find("customer_phone", customer_phone)?,
            customer_name: find("customer_name", customer_name)?,
            customer_kind: find("customer_kind", customer_kind)?,
            product: find("product", product)?,
            quantity: find("quantity", quantity)?,
            amount: find("amount", amount)?,
            currency: find("currency", currency)?,
            opened_at: find("opened_at", opened_at)?,
            closed_at: find("closed_at", closed_at)?,
            expected_close_on: find("expected_close_on", expected_close_on)?,
            probability: find("probability", probability)?,
            owner: find("owner", owner)?,
            team: find("team", team)?,
            source: find("source", source)?,
            campaign: find("campaign", campaign)?,
            next_step: find("next_step", next_step)?,
            lost_reason: find("lost_reason", lost_reason)?,
            stage_dates: stage_dates
                .iter()
                .map(|(stage, column)| {
                    let cell = columns.find(format!("stage_dates.{stage}"), Some(column))?;
                    Ok((stage.as_str(), cell))
                })
                .collect::<Result<_>>()?,
        })
    }

    /// The field that first says who the customer is.
    pub(super) fn customer_field(&self) -> &'static str {
        let cells = [
            &self.customer_external_id,
            &self.customer_email,
            &self.customer_phone,
        ];
        let mapped = cells.iter().zip(CUSTOMER).find(|(cell, _)| cell.is_mapped());
        mapped.map_or("customer_name", |(_, field)| field)
    }

    /// The field that first says when a deal began.
    pub(super) fn opening_field(&self) -> String {
        match self.stage_dates.first() {
            Some((_, cell)) if !self.opened_at.is_mapped() => cell.field.clone().into_owned(),
            _ => "opened_at".to_owned(),
        }
    }

    pub(super) fn says_amount(&self) -> bool {
        self.amount.is_mapped()
    }

    /// What the row says. What cannot be read is left out, and is an error beside it.
    pub(super) fn read(&self, columns: &Columns, row: &Row<'_>) -> Given {
        let mut given = Given::default();
        if let Err(error) = columns.check(row) {
            given.errors.push(error);
            return given;
        }
        let errors = &mut given.errors;
        given.external_id = kept(errors, row.label(&self.external_id));
        given.name = kept(errors, row.label(&self.name));
        given.pipeline = needed(errors, row.label(&self.pipeline), "pipeline");
        given.stage = needed(errors, row.label(&self.stage), "stage");
        given.currency = needed(errors, self.currency(row), "currency");
        given.customer = Party {
            identifiers: self.identifiers(row, errors),
            name: kept(errors, row.label(&self.customer_name)),
            kind: kept(errors, row.named(&self.customer_kind)),
        };
        given.product = kept(errors, row.label(&self.product));
        given.quantity = kept(errors, self.quantity(columns, row));
        given.amount = kept(errors, columns.number(row, &self.amount));
        given.probability = kept(errors, columns.number(row, &self.probability));
        given.opened_at = kept(errors, self.instant(row, &self.opened_at));
        given.closed_at = kept(errors, self.instant(row, &self.closed_at));
        for (stage, cell) in &self.stage_dates {
            let at = kept(errors, self.instant(row, cell));
            given.stage_dates.extend(at.map(|at| StageDate {
                field: cell.field.clone().into_owned(),
                stage: (*stage).to_owned(),
                at,
            }));
        }
        given.expected_close_on = kept(errors, self.day(row));
        given.owner = kept(errors, row.label(&self.owner));
        given.team = kept(errors, row.label(&self.team));
        given.source = kept(errors, row.label(&self.source));
        given.campaign = kept(errors, row.label(&self.campaign));
        given.next_step = kept(errors, row.label(&self.next_step));
        given.lost_reason = kept(errors, row.label(&self.lost_reason));
        given.key = match &given.external_id {
            Some(id) => id.clone(),
            // A cell that cannot be read is an error already.
            None => self.fingerprint(row).unwrap_or_default(),
        };
        given
    }

    fn currency(&self, row: &Row<'_>) -> Result<Option<Currency>> {
        let currency = row.text(&self.currency)?.map(str::parse::<Currency>);
        currency.transpose().map_err(|error| error.with_field("currency"))
    }

    fn quantity(&self, columns: &Columns, row: &Row<'_>) -> Result<Option<Decimal>> {
        let quantity = columns.number(row, &self.quantity)?;
        if quantity.is_some_and(|quantity| quantity <= Decimal::ZERO) {
            return Err(Error::field_of(Code::OutOfRange, "quantity"));
        }
        Ok(quantity)
    }

    fn instant(&self, row: &Row<'_>, cell: &Cell) -> Result<Option<Timestamp>> {
        let parse = |text| self.mapping.time_format.parse(text, self.zone);
        let at = row.text(cell)?.map(parse).transpose();
        at.map_err(|error| error.with_field(cell.field.clone()))
    }

    fn day(&self, row: &Row<'_>) -> Result<Option<Date>> {
        let cell = &self.expected_close_on;
        let day = row
            .text(cell)?
            .map(|text| self.mapping.date_format.parse_day(text));
        day.transpose()
            .map_err(|error| error.with_field(cell.field.clone()))
    }

    /// The customer's identifiers in their normal form.
    fn identifiers(&self, row: &Row<'_>, errors: &mut Vec<Error>) -> Vec<(&'static str, Identifier)> {
        let issuer = self.mapping.customer_issuer.as_str();
        let external = |id: String| Identifier::external_id(issuer, id);
        let mut identifiers = Vec::new();
        let mut add = |field: &'static str, cell: &Cell, make: &dyn Fn(String) -> Identifier| {
            let normal = row.label(cell).and_then(|text| {
                let normal = text.map(|text| make(text).normalized(self.region));
                normal.transpose().map_err(|error| error.with_field(field))
            });
            identifiers.extend(kept(errors, normal).map(|identifier| (field, identifier)));
        };
        add("customer_external_id", &self.customer_external_id, &external);
        add("customer_email", &self.customer_email, &|text| {
            Identifier::email(text)
        });
        add("customer_phone", &self.customer_phone, &|text| {
            Identifier::phone(text)
        });
        identifiers
    }

    fn fingerprint(&self, row: &Row<'_>) -> Result<String> {
        let cells = [
            &self.name,
            &self.pipeline,
            &self.stage,
            &self.customer_external_id,
            &self.customer_email,
            &self.customer_phone,
            &self.customer_name,
            &self.customer_kind,
            &self.product,
            &self.quantity,
            &self.amount,
            &self.currency,
            &self.opened_at,
            &self.closed_at,
            &self.expected_close_on,
            &self.probability,
            &self.owner,
            &self.team,
            &self.source,
            &self.campaign,
            &self.next_step,
            &self.lost_reason,
        ];
        let dates = self.stage_dates.iter().map(|(_, cell)| cell);
        let mut print = Fingerprint::new();
        for cell in cells.into_iter().chain(dates).filter(|cell| cell.is_column()) {
            print.add(&cell.field, row.text(cell)?.unwrap_or_default());
        }
        Ok(print.finish())
    }
}

/// What was read; an error is noted instead.
fn kept<T>(errors: &mut Vec<Error>, read: Result<Option<T>>) -> Option<T> {
    read.unwrap_or_else(|error| {
        errors.push(error);
        None
    })
}

/// The same of what no deal can do without.
fn needed<T>(errors: &mut Vec<Error>, read: Result<Option<T>>, field: &'static str) -> Option<T> {
    let missing = || Error::field_of(Code::Required, field);
    kept(errors, read.and_then(|value| value.ok_or_else(missing).map(Some)))
}
