//! The rows of a file of deals, a chunk a transaction.

use std::collections::HashSet;
use std::io::Read;

use rust_decimal::Decimal;

use super::directory::Directory;
use super::plan::{Findings, Plan, What, Who};
use super::row::{Fields, Given};
use super::way::Way;
use crate::base::{Code, Currency, DealId, Error, Money, ProductId, Result, TimeZone, derived};
use crate::customers::NewCustomer;
use crate::exchange::columns::Columns;
use crate::exchange::mapping::DealMapping;
use crate::exchange::model::{ImportKind, ImportOptions, ImportReport};
use crate::exchange::names::likeness;
use crate::exchange::order_rows::shares;
use crate::exchange::progress::{Running, is_of_the_row};
use crate::exchange::rows::Rows;
use crate::exchange::seen::Seen;
use crate::journal::{Session, Tx};
use crate::sales::{DealLoss, DealMove, DealStatus, DealWin, NewDeal, NewDealLine, deal};
use crate::store::Reader;

/// A transaction takes at most this many rows, and about this many bytes of them.
const CHUNK: usize = 1_000;
const CHUNK_BYTES: u64 = 4 << 20;

/// Imports the deals of a file; see `Imports::deals`.
pub(in crate::exchange) fn import<R: Read>(
    session: Session<'_>,
    reader: R,
    mapping: &DealMapping,
    options: ImportOptions<'_>,
) -> Result<ImportReport> {
    let mut rows = Rows::new(reader, &mapping.format)?;
    let mut columns = Columns::of(&mut rows, &mapping.format)?;
    let zone = mapping
        .time_zone
        .as_deref()
        .map(str::parse::<TimeZone>)
        .transpose();
    let zone = zone.map_err(|error| error.with_field("time_zone"))?;
    let zone = zone.as_ref().unwrap_or(&session.env.time_zone);
    let fields = Fields::find(&mut columns, mapping, zone, session.env.region.as_deref())?;
    let running = Running::start(session, ImportKind::Deals, options, columns)?;
    let mut importer = Importer {
        directory: Directory::read(&running.session, mapping)?,
        running,
        fields,
        seen: Seen::new(),
        rehearsed: Vec::new(),
    };
    let (mut chunk, mut chunk_start) = (Vec::new(), rows.bytes());
    while let Some(row) = rows.next()? {
        let number = row.number;
        let mut given = importer.fields.read(&importer.running.columns, &row);
        if given.errors.is_empty() && !importer.seen.insert(given.key.as_bytes()) {
            given
                .errors
                .push(Error::field_of(Code::DuplicateInInput, "external_id"));
        }
        chunk.push((number, given));
        if chunk.len() == CHUNK || rows.bytes() - chunk_start >= CHUNK_BYTES {
            importer.write(&mut chunk)?;
            chunk_start = rows.bytes();
        }
        if importer.running.tell(number, rows.bytes()).is_break() {
            importer.running.report.stopped = true;
            break;
        }
    }
    importer.write(&mut chunk)?;
    importer.running.finish()
}

/// What became of a row.
enum Outcome {
    /// Its deal was created, and what it names.
    Created(Vec<Beside>),
    Skipped,
    Refused,
}

/// Whom or what a row creates beside its deal.
enum Beside {
    Customer(Box<NewCustomer>),
    Product(String),
}

/// What the rows of a chunk name.
struct Named(HashSet<String>);

impl Named {
    fn by(chunk: &[(u64, Given)]) -> Self {
        let texts = chunk.iter().flat_map(|(_, given)| {
            let party = &given.customer;
            let identifiers = party.identifiers.iter().map(|(_, one)| one.value.clone());
            let names = [&party.name, &given.product].into_iter().flatten();
            identifiers.chain(names.map(|name| likeness(name)))
        });
        Self(texts.collect())
    }

    /// Whether some row may mean this.
    fn has(&self, beside: &Beside) -> bool {
        let is_named = |name: &str| self.0.contains(&likeness(name));
        match beside {
            Beside::Customer(new) => {
                let by_name = new.name.as_deref().is_some_and(is_named);
                by_name || new.identifiers.iter().any(|one| self.0.contains(&one.value))
            }
            Beside::Product(name) => is_named(name),
        }
    }
}

struct Importer<'a, 'o, 'm> {
    running: Running<'a, 'o>,
    fields: Fields<'m>,
    directory: Directory,
    /// The keys of the rows so far.
    seen: Seen,
    /// Whom and what a rehearsal created: each of its transactions begins with those that its rows name, since the one
    /// before was taken back.
    rehearsed: Vec<Beside>,
}

impl Importer<'_, '_, '_> {
    fn write(&mut self, chunk: &mut Vec<(u64, Given)>) -> Result<()> {
        if chunk.is_empty() {
            return Ok(());
        }
        let (session, dry_run) = (self.running.session, self.running.options.dry_run);
        let named = Named::by(chunk);
        let work = |tx: &mut Tx<'_>| -> Result<Vec<(Outcome, Findings)>> {
            self.directory.begin(tx)?;
            for beside in self.rehearsed.iter().filter(|beside| named.has(beside)) {
                match beside {
                    Beside::Customer(new) => drop(self.directory.create_customer(tx, new)?),
                    Beside::Product(name) => drop(self.directory.create_product(tx, name)?),
                }
            }
            let row = |(_, given): &(u64, Given)| store(tx, &self.fields, &mut self.directory, given);
            chunk.iter().map(row).collect()
        };
        let outcomes = if dry_run {
            session.rehearse(work)?
        } else {
            session.write(work)?
        };
        if !dry_run {
            self.directory.keep();
        }
        for ((row, _), (outcome, found)) in chunk.drain(..).zip(outcomes) {
            self.account(row, outcome, found)?;
        }
        Ok(())
    }

    fn account(&mut self, row: u64, outcome: Outcome, found: Findings) -> Result<()> {
        for odd in &found.warnings {
            self.running.warn(row, odd);
        }
        for error in found.errors {
            self.running.refuse(row, error)?;
        }
        let report = &mut self.running.report;
        match outcome {
            Outcome::Created(beside) => {
                for one in &beside {
                    match one {
                        Beside::Customer(_) => report.customers_created += 1,
                        Beside::Product(_) => report.products_created += 1,
                    }
                }
                report.rows.imported(1);
                report.records.imported(1);
                if self.running.options.dry_run {
                    self.rehearsed.extend(beside);
                }
            }
            Outcome::Skipped => {
                report.rows.skipped(1);
                report.records.skipped(1);
            }
            Outcome::Refused => {
                report.rows.rejected(1);
                report.records.rejected(1);
            }
        }
        Ok(())
    }
}

/// Stores what a row says, or finds all that is wrong with it.
fn store(
    tx: &mut Tx<'_>,
    fields: &Fields<'_>,
    directory: &mut Directory,
    given: &Given,
) -> Result<(Outcome, Findings)> {
    let mut found = Findings::default();
    let mut id = None;
    if given.errors.is_empty() {
        id = free_id(tx, fields, given)?;
        if id.is_none() {
            return Ok((Outcome::Skipped, found));
        }
    }
    let plan = directory.plan(tx, fields, given, &mut found)?;
    found.errors.splice(0..0, given.errors.iter().cloned());
    let (Some(plan), Some(id), true) = (plan, id, found.errors.is_empty()) else {
        return Ok((Outcome::Refused, found));
    };
    let mark = directory.mark();
    match tx.command(|tx| make(tx, fields, directory, given, plan, id)) {
        Ok(beside) => Ok((Outcome::Created(beside), found)),
        Err(error) if is_of_the_row(&error) => {
            directory.forget(mark);
            found.errors.push(error);
            Ok((Outcome::Refused, found))
        }
        Err(error) => Err(error),
    }
}

/// The id that a row's deal gets; none when it is stored. One that was deleted leaves its id behind.
fn free_id(reader: &dyn Reader, fields: &Fields<'_>, given: &Given) -> Result<Option<DealId>> {
    for run in 0_u32.. {
        let id = derived(&[&fields.mapping.issuer, "deal", &given.key, &run.to_string()]);
        match deal::is_live(reader, id)? {
            None => return Ok(Some(id)),
            Some(true) => return Ok(None),
            Some(false) => {}
        }
    }
    Ok(None)
}

/// Makes the deal and sends it on its way. Errors name the mapping's fields.
fn make(
    tx: &mut Tx<'_>,
    fields: &Fields<'_>,
    directory: &mut Directory,
    given: &Given,
    plan: Plan,
    id: DealId,
) -> Result<Vec<Beside>> {
    let named = |error| name_field(error, fields);
    let mut beside = Vec::new();
    let customer_id = match plan.customer {
        Who::Known(id) => id,
        Who::New(new) => {
            let created = directory.create_customer(tx, &new);
            beside.push(Beside::Customer(new));
            created.map_err(|error| error.with_field(fields.customer_field()))?
        }
    };
    let (what, name) = match plan.product {
        What::Nothing => (None, None),
        What::Known(product) => (Some((Some(product.id), product.price)), Some(product.name)),
        What::New(name) => {
            let created = directory.create_product(tx, &name);
            beside.push(Beside::Product(name.clone()));
            let id = created.map_err(|error| error.with_field("product"))?;
            (Some((Some(id), None)), Some(name))
        }
        What::Called(name) => (Some((None, None)), Some(name)),
    };
    let line =
        what.map(|(product_id, listed)| line_of(given, plan.currency, product_id, listed, name.as_deref()));
    let title = [&given.name, &name, &given.external_id]
        .into_iter()
        .flatten()
        .next();
    let title = title.ok_or_else(|| Error::field_of(Code::Required, "name"))?;
    let Way {
        begins_in,
        opened_at,
        moves,
        end,
    } = plan.way;
    let expected = given.closed_at.filter(|_| end.is_none());
    let new = NewDeal {
        id: Some(id),
        stage_id: Some(begins_in),
        amount: given.amount.filter(|_| line.is_none()),
        lines: line.transpose()?.into_iter().collect(),
        probability: given.probability,
        expected_close_on: given
            .expected_close_on
            .or(expected.map(|at| fields.zone.date_of(at))),
        source: given.source.clone(),
        campaign: given.campaign.clone(),
        next_step: given.next_step.clone(),
        owner: given.owner.clone(),
        team: given.team.clone(),
        opened_at,
        ..NewDeal::new(title, customer_id, plan.pipeline_id, plan.currency)
    };
    let mut deals = tx.deals();
    deals.create(new).map_err(named)?;
    for step in moves {
        let moved = deals.move_to(id, DealMove::to(step.stage_id).at(step.at));
        moved.map_err(|error| match error.field() {
            Some("at" | "stage_id") | None => error.with_field(step.field),
            _ => named(error),
        })?;
    }
    let closed = match end {
        None => return Ok(beside),
        Some((DealStatus::Lost, stage_id, at)) => deals.lose(
            id,
            DealLoss {
                stage_id: Some(stage_id),
                at: Some(at),
                reason: given.lost_reason.clone(),
                ..DealLoss::default()
            },
        ),
        Some((_, stage_id, at)) => deals.win(
            id,
            DealWin {
                stage_id: Some(stage_id),
                at: Some(at),
                ..DealWin::default()
            },
        ),
    };
    closed.map_err(named)?;
    Ok(beside)
}

/// The line about a product, which comes to the row's amount.
fn line_of(
    given: &Given,
    currency: Currency,
    product_id: Option<ProductId>,
    listed: Option<Money>,
    name: Option<&str>,
) -> Result<NewDealLine> {
    let quantity = given.quantity.unwrap_or(Decimal::ONE);
    let listed = listed.filter(|price| price.currency == currency);
    let (unit_price, discount) = match given.amount {
        Some(amount) => {
            shares(amount, quantity).ok_or_else(|| Error::field_of(Code::OutOfRange, "amount"))?
        }
        None => (listed.map_or(Decimal::ZERO, |price| price.amount), Decimal::ZERO),
    };
    Ok(NewDealLine {
        name: name.filter(|_| product_id.is_none()).map(str::to_owned),
        product_id,
        quantity,
        unit_price: Some(unit_price),
        discount,
        ..NewDealLine::default()
    })
}

/// Names the mapping's field instead of the deal's.
fn name_field(error: Error, fields: &Fields<'_>) -> Error {
    let Some(path) = error.field() else { return error };
    let field = match path {
        "lines[0].quantity" => "quantity",
        "lines[0].unit_price" | "lines[0].discount" => "amount",
        "stage_id" => "stage",
        "pipeline_id" => "pipeline",
        "customer_id" => fields.customer_field(),
        "at" => "closed_at",
        "reason" => "lost_reason",
        "opened_at" => return error.with_field(fields.opening_field()),
        path if path.starts_with("lines") => "product",
        _ => return error,
    };
    error.with_field(field)
}
