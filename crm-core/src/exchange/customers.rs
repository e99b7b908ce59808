//! Importing customers.

use std::io::Read;

use super::columns::{Cell, Columns};
use super::custom::Custom;
use super::mapping::CustomerMapping;
use super::model::{ImportKind, ImportOptions, ImportReport, OnDuplicate};
use super::progress::{Running, is_of_the_row};
use super::rows::{Row, Rows};
use super::seen::{Fingerprint, Seen};
use crate::base::{Code, Error, Patch, Result, TimeFormat, TimeZone, Value};
use crate::customers::{
    Address, Customer, CustomerKind, CustomerPatch, Gender, Identifier, Lifecycle, NewCustomer, PersonName,
    definitions, find_by_identifier, load_by_ordinal,
};
use crate::journal::{Session, Tx};

/// A transaction takes at most this many rows, and about this many bytes of them.
const CHUNK: usize = 2_000;
const CHUNK_BYTES: u64 = 4 << 20;

/// Imports the customers of a file; see `Imports::customers`.
pub(super) fn import<R: Read>(
    session: Session<'_>,
    reader: R,
    mapping: &CustomerMapping,
    options: ImportOptions<'_>,
) -> Result<ImportReport> {
    let mut rows = Rows::new(reader, &mapping.format)?;
    let mut columns = Columns::of(&mut rows, &mapping.format)?;
    let fields = Fields::find(&mut columns, mapping, &session)?;
    let mut running = Running::start(session, ImportKind::Customers, options, columns)?;
    let mut seen = Seen::new();
    let (mut chunk, mut chunk_start) = (Vec::new(), rows.bytes());
    let region = session.env.region.as_deref();
    while let Some(row) = rows.next()? {
        let number = row.number;
        match fields
            .read(&running.columns, &row, region)
            .and_then(|given| given.once(&mut seen))
        {
            Ok(given) => chunk.push((number, given)),
            Err(error) => reject(&mut running, number, error)?,
        }
        if chunk.len() == CHUNK || rows.bytes() - chunk_start >= CHUNK_BYTES {
            write(&mut running, &mut chunk)?;
            chunk_start = rows.bytes();
        }
        if running.tell(number, rows.bytes()).is_break() {
            running.report.stopped = true;
            break;
        }
    }
    write(&mut running, &mut chunk)?;
    running.finish()
}

fn reject(running: &mut Running<'_, '_>, row: u64, error: Error) -> Result<()> {
    running.refuse(row, error)?;
    running.report.rows.rejected(1);
    running.report.records.rejected(1);
    Ok(())
}

/// What became of a row.
enum Outcome {
    Created,
    Updated,
    Skipped,
    Refused(Error),
}

fn write(running: &mut Running<'_, '_>, chunk: &mut Vec<(u64, Given)>) -> Result<()> {
    if chunk.is_empty() {
        return Ok(());
    }
    let on_duplicate = running.options.on_duplicate;
    let work = |tx: &mut Tx<'_>| -> Result<Vec<Outcome>> {
        chunk
            .iter()
            .map(|(_, given)| store(tx, given, on_duplicate))
            .collect()
    };
    let outcomes = if running.options.dry_run {
        running.session.rehearse(work)?
    } else {
        running.session.write(work)?
    };
    for ((row, _), outcome) in chunk.drain(..).zip(outcomes) {
        let report = &mut running.report;
        match outcome {
            Outcome::Created | Outcome::Updated => {
                report.rows.imported(1);
                report.records.imported(1);
                report.customers_created += u64::from(matches!(outcome, Outcome::Created));
            }
            Outcome::Skipped => {
                report.rows.skipped(1);
                report.records.skipped(1);
            }
            Outcome::Refused(error) => reject(running, row, error)?,
        }
    }
    Ok(())
}

fn store(tx: &mut Tx<'_>, given: &Given, on_duplicate: OnDuplicate) -> Result<Outcome> {
    let stored = match given.identifiers.first() {
        Some((_, identifier)) => find_by_identifier(tx, identifier)?,
        None => None,
    };
    let (done, known) = match (stored, on_duplicate) {
        (None, _) => {
            let created = tx.customers().create(given.new_customer());
            (created.map(|_| Outcome::Created), Vec::new())
        }
        (Some(_), OnDuplicate::Skip) => return Ok(Outcome::Skipped),
        (Some(ordinal), OnDuplicate::Update) => {
            let current = load_by_ordinal(tx, ordinal)?.record;
            let updated = tx.customers().update(current.id, given.patch(&current));
            let changed = |after: Customer| after.version > current.version;
            let done = updated.map(|after| {
                if changed(after) {
                    Outcome::Updated
                } else {
                    Outcome::Skipped
                }
            });
            (done, current.identifiers)
        }
    };
    match done {
        Err(error) if is_of_the_row(&error) => Ok(Outcome::Refused(given.name_field(error, &known))),
        done => done,
    }
}

/// Where each field's value is found.
struct Fields<'m> {
    mapping: &'m CustomerMapping,
    external_id: Cell,
    email: Cell,
    phone: Cell,
    kind: Cell,
    name: Cell,
    given_name: Cell,
    family_name: Cell,
    birthday: Cell,
    date_format: &'m TimeFormat,
    /// The zone of instants without an offset.
    zone: &'m TimeZone,
    gender: Cell,
    language: Cell,
    occupation: Cell,
    address_lines: Vec<Cell>,
    postal_code: Cell,
    city: Cell,
    region: Cell,
    country: Cell,
    tags: Cell,
    lifecycle: Cell,
    owner: Cell,
    source: Cell,
    custom: Vec<Custom<'m>>,
}

impl<'m> Fields<'m> {
    fn find(columns: &mut Columns, mapping: &'m CustomerMapping, session: &Session<'m>) -> Result<Self> {
        // Every field is named here, so that a new one cannot be forgotten.
        let CustomerMapping {
            format: _,
            external_id,
            issuer: _,
            email,
            phone,
            kind,
            name,
            given_name,
            family_name,
            birthday,
            date_format,
            gender,
            language,
            occupation,
            address_lines,
            postal_code,
            city,
            region,
            country,
            tags,
            tag_separator: _,
            lifecycle,
            owner,
            source,
            custom: _,
        } = mapping;
        let definitions = session.read(|reader| definitions(reader))?;
        let mut find = |field: &'static str, column: &Option<_>| columns.find(field, column.as_ref());
        Ok(Self {
            mapping,
            external_id: find("external_id", external_id)?,
            email: find("email", email)?,
            phone: find("phone", phone)?,
            kind: find("kind", kind)?,
            name: find("name", name)?,
            given_name: find("given_name", given_name)?,
            family_name: find("family_name", family_name)?,
            birthday: find("birthday", birthday)?,
            date_format,
            zone: &session.env.time_zone,
            gender: find("gender", gender)?,
            language: find("language", language)?,
            occupation: find("occupation", occupation)?,
            postal_code: find("postal_code", postal_code)?,
            city: find("city", city)?,
            region: find("region", region)?,
            country: find("country", country)?,
            tags: find("tags", tags)?,
            lifecycle: find("lifecycle", lifecycle)?,
            owner: find("owner", owner)?,
            source: find("source", source)?,
            address_lines: address_lines
                .iter()
                .enumerate()
                .map(|(at, column)| columns.find(format!("address_lines[{at}]"), Some(column)))
                .collect::<Result<_>>()?,
            custom: Custom::find(columns, mapping, &definitions)?,
        })
    }

    /// What the row says.
    fn read(&self, columns: &Columns, row: &Row<'_>, region: Option<&str>) -> Result<Given> {
        columns.check(row)?;
        let label = |cell: &Cell| row.label(cell);
        let parts = PersonName {
            given: label(&self.given_name)?,
            family: label(&self.family_name)?,
            ..PersonName::default()
        };
        let birthday = row.text(&self.birthday)?.map(|text| {
            let date = self.date_format.parse_date(text);
            date.map_err(|error| error.with_field(self.birthday.field.clone()))
        });
        let mut address = Address {
            postal_code: label(&self.postal_code)?,
            city: label(&self.city)?,
            region: label(&self.region)?,
            country: label(&self.country)?,
            ..Address::default()
        };
        for cell in &self.address_lines {
            let lines = row.text(cell)?.unwrap_or_default().lines();
            for line in lines.map(str::trim).filter(|line| !line.is_empty()) {
                let line = crate::base::clean_label(line, "");
                address
                    .lines
                    .push(line.map_err(|error| error.with_field(cell.field.clone()))?);
            }
        }
        let tags = self.mapping.parts(row.text(&self.tags)?.unwrap_or_default());
        let custom = self.custom.iter().map(|field| {
            let Some(text) = row.text(&field.cell)? else {
                return Ok(None);
            };
            let value = field.value(text, columns, self.mapping, self.zone)?;
            Ok(Some((field.key.to_owned(), value)))
        });
        Ok(Given {
            identifiers: self.identifiers(row, region)?,
            kind: row.named(&self.kind)?,
            name: label(&self.name)?,
            parts: (parts != PersonName::default()).then_some(parts),
            birthday: birthday.transpose()?,
            gender: self.gender(row)?,
            language: label(&self.language)?,
            occupation: label(&self.occupation)?,
            address: (address != Address::default()).then_some(address),
            tags: tags.map(str::to_owned).collect(),
            lifecycle: row.named(&self.lifecycle)?,
            owner: label(&self.owner)?,
            source: label(&self.source)?,
            custom: custom.filter_map(Result::transpose).collect::<Result<_>>()?,
        })
    }

    fn gender(&self, row: &Row<'_>) -> Result<Option<Gender>> {
        Ok(match row.text(&self.gender)? {
            Some("f" | "F") => Some(Gender::Female),
            Some("m" | "M") => Some(Gender::Male),
            Some("n" | "N" | "x" | "X") => Some(Gender::Nonbinary),
            _ => row.named(&self.gender)?,
        })
    }

    /// The row's identifiers in their normal form, the one that it is known by first.
    fn identifiers(&self, row: &Row<'_>, region: Option<&str>) -> Result<Vec<(&'static str, Identifier)>> {
        let issuer = &self.mapping.issuer;
        let external = |id: String| Identifier::external_id(issuer.as_str(), id);
        let mut identifiers = Vec::new();
        let mut add = |field: &'static str, cell: &Cell, make: &dyn Fn(String) -> Identifier| -> Result<()> {
            if let Some(text) = row.label(cell)? {
                let normal = make(text).normalized(region);
                identifiers.push((field, normal.map_err(|error| error.with_field(field))?));
            }
            Ok(())
        };
        add("external_id", &self.external_id, &external)?;
        add("email", &self.email, &|text| Identifier::email(text))?;
        add("phone", &self.phone, &|text| Identifier::phone(text))?;
        if identifiers.is_empty() {
            let id = external(self.fingerprint(row)?).normalized(region);
            identifiers.push(("external_id", id.map_err(|error| error.with_field("issuer"))?));
        }
        Ok(identifiers)
    }

    fn fingerprint(&self, row: &Row<'_>) -> Result<String> {
        let mut print = Fingerprint::new();
        let cells = [
            &self.kind,
            &self.name,
            &self.given_name,
            &self.family_name,
            &self.birthday,
            &self.gender,
        ];
        let cells = cells
            .into_iter()
            .chain([&self.language, &self.occupation])
            .chain(&self.address_lines);
        let cells = cells.chain([
            &self.postal_code,
            &self.city,
            &self.region,
            &self.country,
            &self.tags,
        ]);
        let cells = cells.chain([&self.lifecycle, &self.owner, &self.source]);
        let mut says_something = false;
        for cell in cells
            .chain(self.custom.iter().map(|field| &field.cell))
            .filter(|cell| cell.is_column())
        {
            let text = row.text(cell)?.unwrap_or_default();
            says_something |= !text.is_empty();
            print.add(&cell.field, text);
        }
        if !says_something {
            return Err(Error::field_of(Code::Required, "name"));
        }
        Ok(print.finish())
    }
}

/// What a row says of a customer.
struct Given {
    /// Each with the mapping's field that it comes from.
    identifiers: Vec<(&'static str, Identifier)>,
    kind: Option<CustomerKind>,
    name: Option<String>,
    parts: Option<PersonName>,
    birthday: Option<crate::base::PartialDate>,
    gender: Option<Gender>,
    language: Option<String>,
    occupation: Option<String>,
    address: Option<Address>,
    tags: Vec<String>,
    lifecycle: Option<Lifecycle>,
    owner: Option<String>,
    source: Option<String>,
    custom: std::collections::BTreeMap<String, Value>,
}

impl Given {
    /// Refuses a row one of whose identifiers the file had before.
    fn once(self, seen: &mut Seen) -> Result<Self> {
        let keys: Vec<_> = self
            .identifiers
            .iter()
            .map(|(field, identifier)| (*field, identifier.key()))
            .collect();
        if let Some((field, _)) = keys.iter().find(|(_, key)| seen.contains(key.as_bytes())) {
            return Err(Error::field_of(Code::DuplicateInInput, *field));
        }
        for (_, key) in keys {
            seen.insert(key.as_bytes());
        }
        Ok(self)
    }

    fn new_customer(&self) -> NewCustomer {
        NewCustomer {
            kind: self.kind.unwrap_or_default(),
            name: self.name.clone(),
            name_parts: self.parts.clone(),
            identifiers: self
                .identifiers
                .iter()
                .map(|(_, identifier)| identifier.clone())
                .collect(),
            addresses: self.address.iter().cloned().collect(),
            birthday: self.birthday,
            gender: self.gender,
            language: self.language.clone(),
            occupation: self.occupation.clone(),
            tags: self.tags.clone(),
            lifecycle: self.lifecycle.unwrap_or_default(),
            owner: self.owner.clone(),
            source: self.source.clone(),
            custom: self.custom.clone(),
            ..NewCustomer::default()
        }
    }

    /// The row's identifiers that are not among those known already.
    fn added(&self, known: &[Identifier]) -> impl Iterator<Item = &(&'static str, Identifier)> {
        let is_known = |identifier: &Identifier| known.iter().any(|known| known.key() == identifier.key());
        self.identifiers
            .iter()
            .filter(move |(_, identifier)| !is_known(identifier))
    }

    /// What an update to what the row says changes.
    fn patch(&self, current: &Customer) -> CustomerPatch {
        fn set<T: Clone>(value: Option<&T>) -> Patch<T> {
            value.map_or(Patch::Keep, |value| Patch::Set(value.clone()))
        }
        let added = self.added(&current.identifiers).map(|(_, identifier)| identifier);
        let identifiers = current.identifiers.iter().chain(added).cloned().collect();
        let parts = self.parts.as_ref().map(|parts| {
            let known = current.name_parts.clone().unwrap_or_default();
            PersonName {
                given: parts.given.clone().or(known.given),
                family: parts.family.clone().or(known.family),
                ..known
            }
        });
        let renamed = parts.is_some() && parts != current.name_parts;
        let mut tags = current.tags.clone();
        tags.extend(self.tags.iter().cloned());
        CustomerPatch {
            kind: self.kind,
            // The whole name is made again of the parts.
            name: if self.name.is_none() && renamed {
                Patch::Clear
            } else {
                set(self.name.as_ref())
            },
            name_parts: set(parts.as_ref()),
            identifiers: Patch::Set(identifiers),
            addresses: self.address.as_ref().map_or(Patch::Keep, |given| {
                let mut addresses = current.addresses.clone();
                match addresses.first_mut() {
                    Some(main) => merge_address(main, given),
                    None => addresses.push(given.clone()),
                }
                Patch::Set(addresses)
            }),
            birthday: set(self.birthday.as_ref()),
            gender: set(self.gender.as_ref()),
            language: set(self.language.as_ref()),
            occupation: set(self.occupation.as_ref()),
            tags: Patch::Set(tags),
            lifecycle: self.lifecycle,
            owner: set(self.owner.as_ref()),
            source: set(self.source.as_ref()),
            custom: self
                .custom
                .iter()
                .map(|(key, value)| (key.clone(), Some(value.clone())))
                .collect(),
            ..CustomerPatch::default()
        }
    }

    /// Names the mapping's field instead of the customer's, who had the `known` identifiers before.
    fn name_field(&self, error: Error, known: &[Identifier]) -> Error {
        let Some(path) = error.field() else { return error };
        let (head, tail) = path.split_once('.').unwrap_or((path, ""));
        let field = match (head, tail) {
            ("name_parts", "given") => "given_name",
            ("name_parts", "family") => "family_name",
            ("custom", _) => return error,
            (_, "value") if head.starts_with("identifiers") => {
                let at = head.trim_start_matches("identifiers[").trim_end_matches(']');
                let at = at.parse().unwrap_or(0_usize).saturating_sub(known.len());
                self.added(known)
                    .nth(at)
                    .map_or("external_id", |(field, _)| field)
            }
            (_, "lines") => "address_lines[0]",
            (_, part @ ("city" | "region" | "postal_code" | "country")) => {
                return error.clone().with_field(part.to_owned());
            }
            _ => return error,
        };
        error.with_field(field)
    }
}

fn merge_address(main: &mut Address, given: &Address) {
    let Address {
        label: _,
        lines,
        city,
        region,
        postal_code,
        country,
    } = given;
    if !lines.is_empty() {
        main.lines.clone_from(lines);
    }
    for (known, given) in [
        (&mut main.city, city),
        (&mut main.region, region),
        (&mut main.postal_code, postal_code),
        (&mut main.country, country),
    ] {
        if given.is_some() {
            known.clone_from(given);
        }
    }
}
