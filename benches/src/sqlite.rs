//! The other side: the tables that a shop would make in `SQLite`, written the way its documentation advises.
//!
//! Whatever is left open is decided in `SQLite`'s favour:
//! - write-ahead log, `synchronous = FULL`: a commit is durable, as one of crm's is, and costs one sync;
//! - a page cache as large as crm's, 64 MiB instead of 2;
//! - ids are integer row ids, the cheapest that there are, and appended to; the order's public id is stored beside
//!   them without an index of its own;
//! - three indexes: orders by number (unique), orders by customer and time, lines by order;
//! - one aggregate row a customer, which stands there from the start, so that its update is also the check that the
//!   customer exists; distinct days are counted by one look into the index before;
//! - money in integer cents, times in integer milliseconds;
//! - statements prepared once, one transaction an order;
//! - neither journal, nor versions, nor refunds, nor anything else that crm writes or checks besides.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use crate::Result;
use crate::shop::{self, CUSTOMERS, Sale};

const DAY: i64 = 86_400_000;

const SCHEMA: &str = "
CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL
);
CREATE UNIQUE INDEX customers_email ON customers (email);
CREATE TABLE customer_totals (
    customer_id INTEGER PRIMARY KEY,
    order_count INTEGER NOT NULL,
    order_days INTEGER NOT NULL,
    spent INTEGER NOT NULL,
    first_order_at INTEGER,
    last_order_at INTEGER
);
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL,
    number TEXT NOT NULL,
    customer_id INTEGER NOT NULL,
    placed_at INTEGER NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    total INTEGER NOT NULL
);
CREATE TABLE order_lines (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL,
    sku TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    unit_price INTEGER NOT NULL
);
CREATE TABLE interactions (
    id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, at INTEGER NOT NULL, channel TEXT NOT NULL, subject TEXT
);
CREATE INDEX interactions_customer ON interactions (customer_id, at);
CREATE TABLE notes (
    id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT
);
CREATE INDEX notes_customer ON notes (customer_id, at);
CREATE TABLE relationships (
    id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, at INTEGER NOT NULL, role TEXT NOT NULL, other TEXT
);
CREATE INDEX relationships_customer ON relationships (customer_id, at);
CREATE UNIQUE INDEX orders_number ON orders (number);
CREATE INDEX orders_customer ON orders (customer_id, placed_at);
CREATE INDEX order_lines_order ON order_lines (order_id);
";

const HAS_ORDER_THAT_DAY: &str =
    "SELECT 1 FROM orders WHERE customer_id = ?1 AND placed_at >= ?2 AND placed_at < ?3 LIMIT 1";
const INSERT_ORDER: &str =
    "INSERT INTO orders (uuid, number, customer_id, placed_at, currency, status, total)
    VALUES (?1, ?2, ?3, ?4, 'EUR', 'placed', ?5)";
const INSERT_LINE: &str =
    "INSERT INTO order_lines (order_id, sku, quantity, unit_price) VALUES (?1, ?2, ?3, ?4)";
const UPDATE_TOTALS: &str = "UPDATE customer_totals SET
    order_count = order_count + 1,
    order_days = order_days + ?2,
    spent = spent + ?3,
    first_order_at = min(coalesce(first_order_at, ?4), ?4),
    last_order_at = max(coalesce(last_order_at, ?4), ?4)
    WHERE customer_id = ?1";

const NEWEST_ORDERS: &str = "SELECT
        o.id, o.uuid, o.number, o.placed_at, o.currency, o.status, o.total, l.sku, l.quantity, l.unit_price
    FROM (SELECT * FROM orders WHERE customer_id = ?1 ORDER BY placed_at DESC LIMIT ?2) o
    JOIN order_lines l ON l.order_id = o.id
    ORDER BY o.placed_at DESC, o.id DESC";

/// What else a view shows; empty here, as it is on crm's side.
const NEWEST_OTHERS: [&str; 3] = [
    "SELECT at, channel, subject FROM interactions WHERE customer_id = ?1 ORDER BY at DESC LIMIT 10",
    "SELECT at, kind, text FROM notes WHERE customer_id = ?1 ORDER BY at DESC LIMIT 10",
    "SELECT at, role, other FROM relationships WHERE customer_id = ?1 ORDER BY at DESC LIMIT 50",
];

/// What is known of one customer.
#[derive(Debug)]
#[expect(missing_docs, reason = "the columns")]
pub struct View {
    pub uuid: [u8; 16],
    pub name: String,
    pub email: String,
    pub totals: [i64; 5],
    pub orders: Vec<ViewedOrder>,
    /// Interactions, notes and relationships.
    pub others: [Vec<(i64, String, String)>; 3],
}

/// One order of a view.
#[derive(Debug)]
#[expect(missing_docs, reason = "the columns")]
pub struct ViewedOrder {
    pub id: i64,
    pub uuid: [u8; 16],
    pub number: String,
    pub placed_at: i64,
    pub currency: String,
    pub status: String,
    pub total: i64,
    /// Article, quantity, price.
    pub lines: Vec<(String, i64, i64)>,
}

/// A connection to the shop's file.
pub struct SqliteShop(Connection);

impl SqliteShop {
    /// Opens the file at `path`, and makes the tables when they are missing.
    pub fn open(path: &Path) -> Result<Self> {
        let connection = Connection::open(path)?;
        connection.busy_timeout(Duration::from_secs(60))?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "cache_size", -65_536)?;
        let made: Option<i64> = connection
            .query_row("SELECT 1 FROM sqlite_master WHERE name = 'orders'", [], |row| {
                row.get(0)
            })
            .optional()?;
        if made.is_none() {
            connection.execute_batch(SCHEMA)?;
        }
        Ok(Self(connection))
    }

    /// Stores the shop's customers, each with its aggregate row.
    pub fn load_customers(&mut self) -> Result<()> {
        let transaction = self.0.transaction()?;
        {
            let mut customer = transaction
                .prepare("INSERT INTO customers (id, uuid, name, email) VALUES (?1, ?2, ?3, ?4)")?;
            let mut totals =
                transaction.prepare("INSERT INTO customer_totals VALUES (?1, 0, 0, 0, NULL, NULL)")?;
            for number in 0..CUSTOMERS {
                let id = i64::from(number) + 1;
                customer.execute(params![
                    id,
                    public_id(1, number),
                    shop::name_of(number),
                    shop::email_of(number)
                ])?;
                totals.execute([id])?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// Stores many sales as one transaction.
    pub fn load_sales(&mut self, sales: impl IntoIterator<Item = Sale>) -> Result<()> {
        let transaction = self.0.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for sale in sales {
            insert(&transaction, &sale)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Stores one sale as one transaction.
    pub fn sell(&mut self, sale: &Sale) -> Result<()> {
        let transaction = self.0.transaction_with_behavior(TransactionBehavior::Immediate)?;
        insert(&transaction, sale)?;
        transaction.commit()?;
        Ok(())
    }

    /// Moves the write-ahead log into the file.
    pub fn checkpoint(&self) -> Result<()> {
        self.0
            .query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))
            .map_err(Into::into)
    }

    /// The customers, by number, who have so many orders or more.
    pub fn customers_with(&self, orders: usize) -> Result<Vec<u32>> {
        let mut statement = self
            .0
            .prepare("SELECT customer_id - 1 FROM customer_totals WHERE order_count >= ?1")?;
        let customers = statement.query_map([orders as i64], |row| row.get(0))?;
        Ok(customers.collect::<rusqlite::Result<_>>()?)
    }

    /// A customer with the aggregate row and the newest orders, from one read transaction.
    pub fn view(&self, customer: u32, orders: usize) -> Result<View> {
        let id = i64::from(customer) + 1;
        let transaction = self.0.unchecked_transaction()?;
        let (uuid, name, email) = transaction
            .prepare_cached("SELECT uuid, name, email FROM customers WHERE id = ?1")?
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let totals = transaction
            .prepare_cached(
                "SELECT order_count, order_days, spent, first_order_at, last_order_at
                 FROM customer_totals WHERE customer_id = ?1",
            )?
            .query_row([id], |row| {
                Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?])
            })?;
        let mut statement = transaction.prepare_cached(NEWEST_ORDERS)?;
        let mut rows = statement.query([id, orders as i64])?;
        let mut orders: Vec<ViewedOrder> = Vec::with_capacity(orders);
        while let Some(row) = rows.next()? {
            let id = row.get(0)?;
            if orders.last().is_none_or(|last| last.id != id) {
                orders.push(ViewedOrder {
                    id,
                    uuid: row.get(1)?,
                    number: row.get(2)?,
                    placed_at: row.get(3)?,
                    currency: row.get(4)?,
                    status: row.get(5)?,
                    total: row.get(6)?,
                    lines: Vec::with_capacity(2),
                });
            }
            let line = (row.get(7)?, row.get(8)?, row.get(9)?);
            if let Some(order) = orders.last_mut() {
                order.lines.push(line);
            }
        }
        let mut others = [const { Vec::new() }; 3];
        for (found, query) in others.iter_mut().zip(NEWEST_OTHERS) {
            let mut statement = transaction.prepare_cached(query)?;
            let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            *found = rows.collect::<rusqlite::Result<_>>()?;
        }
        Ok(View {
            uuid,
            name,
            email,
            totals,
            orders,
            others,
        })
    }

    /// How many orders were ever stored.
    pub fn orders(&self) -> Result<i64> {
        Ok(self
            .0
            .query_row("SELECT coalesce(max(id), 0) FROM orders", [], |row| row.get(0))?)
    }
}

/// Sixteen bytes, as a public id takes them.
fn public_id(kind: u8, number: u32) -> [u8; 16] {
    let mut id = [kind; 16];
    id[..4].copy_from_slice(&number.to_be_bytes());
    id
}

fn insert(connection: &Connection, sale: &Sale) -> Result<()> {
    let customer = i64::from(sale.customer) + 1;
    let midnight = sale.placed_at - sale.placed_at.rem_euclid(DAY);
    let known_day: Option<i64> = connection
        .prepare_cached(HAS_ORDER_THAT_DAY)?
        .query_row([customer, midnight, midnight + DAY], |row| row.get(0))
        .optional()?;
    let id = public_id(2, sale.index);
    let total = sale.total_cents();
    let order = connection.prepare_cached(INSERT_ORDER)?.insert(params![
        id,
        sale.number,
        customer,
        sale.placed_at,
        total
    ])?;
    let mut line = connection.prepare_cached(INSERT_LINE)?;
    for part in &sale.lines {
        line.execute(params![order, part.sku, part.quantity, part.cents])?;
    }
    let new_day = i64::from(known_day.is_none());
    let updated =
        connection
            .prepare_cached(UPDATE_TOTALS)?
            .execute([customer, new_day, total, sale.placed_at])?;
    if updated == 1 {
        Ok(())
    } else {
        Err("no such customer".into())
    }
}
