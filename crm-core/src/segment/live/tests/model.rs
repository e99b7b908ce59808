//! Story: random commands, late, taken back and restored, while time moves and definitions change, against a model that
//! evaluates anew whomever a command concerned, and now and then everybody; at the end it is asked what it had said.
//!
//! The commands are spread over many small shops, of which each test takes a share: in memory, in a file that is closed
//! and opened, written by two handles, or followed by one. `CRM_STEPS` sets how many commands each test makes.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use super::commands::{Random, Shop, Use};
use super::naive::{Concerned, Model};
use crate::journal::Source as _;
use crate::store::table::{MEMBERS, MEMBERS_EVENT, WAKE};
use crate::store::{Bytes, Key};
use crate::{Clock as _, Code, ManualClock, NewProduct, OpenOptions, SeededIds, Sharing};

/// Commands of each test.
const STEPS: u64 = 25_000;
/// Commands of one shop, which stays small by that.
const SHOP: u64 = 500;

/// A row that is taken out of the store, which somebody must notice.
type Sabotage = &'static crate::store::Table;

impl Shop {
    fn open(seed: u64, used: Use, folder: &std::path::Path) -> Self {
        let path = folder.join(format!("{seed}.crm"));
        let clock = ManualClock::at("2026-03-01T08:00:00Z").unwrap();
        let zones = ["UTC", "Europe/Berlin", "America/Santiago"];
        let zone = zones[usize::try_from(seed % 3).unwrap()].parse().unwrap();
        let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(seed));
        let options = options.time_zone(zone);
        let sharing = match used {
            Use::Memory | Use::Alone => Sharing::Exclusive,
            Use::Both => Sharing::ManyWriters,
            Use::Followed => Sharing::SingleWriter,
        };
        let options = options.sharing(sharing);
        let crm = match used {
            Use::Memory => options.in_memory().unwrap(),
            _ => options.open(&path).unwrap(),
        };
        let mut handles = vec![crm.clone()];
        match used {
            Use::Memory | Use::Alone => {}
            Use::Both => {
                // Its ids are others.
                let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(!seed));
                handles.push(options.sharing(sharing).open(&path).unwrap());
            }
            Use::Followed => {
                let options = OpenOptions::new().clock(clock.clone());
                handles.push(options.sharing(Sharing::Follower).open(&path).unwrap());
            }
        }
        let tea = crm.products().create(NewProduct::new("Tea").sku("TEA")).unwrap();
        let mut shop = Self {
            handles,
            crm,
            clock,
            options,
            used,
            path,
            random: Random(seed * 0x9e37_79b9 + 1),
            model: Model::default(),
            concerned: Concerned::default(),
            customers: Vec::new(),
            orders: Vec::new(),
            interactions: Vec::new(),
            products: vec![tea.id],
            segments: Vec::new(),
            names: 0,
        };
        for _ in 0..12 {
            let new = shop.new_customer();
            let new = shop.crm.customers().create(new).unwrap();
            shop.customers.push(new.id);
            shop.model.customers.push(new.id);
        }
        shop
    }

    /// Reads by some handle say what the model says.
    fn compare(&mut self, when: &str) {
        let reads = self.random.one_of(&self.handles).unwrap();
        let concerned = std::mem::take(&mut self.concerned);
        let clock = self.clock.now();
        let now = (&self.crm).read(|reader| crate::segment::live::instant::of(reader, clock));
        let now = now.unwrap();
        self.model.compare(&reads, now, &concerned, when);
        let (id, customer) = (
            self.random.one_of(&self.segments),
            self.random.one_of(&self.customers),
        );
        if let Some(id) = id.filter(|_| concerned == Concerned::Everybody) {
            self.model.compare_reads(&reads, id, customer, when);
        }
    }

    fn run(&mut self, steps: u64, sabotage: Option<Sabotage>) {
        for step in 0..steps {
            let when = format!("{:?}, step {step}", self.used);
            if self.random.below(10) == 0 {
                let stop = self.next_stop();
                self.clock.set(stop);
                self.concerned = Concerned::Everybody;
                self.compare(&when);
            }
            if self.random.below(50) == 0 {
                // Somebody sets the clock back.
                let minutes = self.random.below(3000);
                let back = Duration::from_secs(minutes * 60);
                let clock = self.clock.now().saturating_sub(back);
                self.clock.set(clock);
                let now = (&self.crm).read(|reader| crate::segment::live::instant::of(reader, clock));
                self.model.forget_after(now.unwrap());
                self.concerned = Concerned::Everybody;
                self.compare(&when);
            }
            if self.used == Use::Both {
                self.crm = self.random.one_of(&self.handles).unwrap();
            }
            // Some commands are refused, which must change nothing.
            if let Err(error) = self.step() {
                assert!(
                    !matches!(error.code(), Code::Internal | Code::Corrupt),
                    "{when}: {error:?}"
                );
            }
            self.compare(&when);
            if let Some(table) = sabotage.filter(|_| step % 20 == 19) {
                self.break_one(table);
            }
            if step % 250 == 249 {
                let problems = self.crm.verify().unwrap().problems;
                assert!(problems.is_empty(), "{when}: {problems:?}");
            }
        }
        self.crm.segments().build().unwrap();
        self.crm.segments().settle().unwrap();
        self.concerned = Concerned::Everybody;
        self.compare("at the end");
        self.clock.advance(Duration::from_millis(1));
        self.concerned = Concerned::Everybody;
        self.compare("after the end");
        let reads = self.handles.last().unwrap();
        self.model
            .compare_past(reads, 7, 1 + u32::try_from(self.random.0 % 40).unwrap());
    }

    /// Takes the last row of a table away.
    fn break_one(&self, table: Sabotage) {
        let row = (&self.crm).read(|reader| {
            let last = reader.scan_back(Key::of(table).range())?.next();
            last.map(|row| Ok(row?.0)).transpose()
        });
        let key: Option<Bytes> = row.unwrap();
        if let Some(key) = key {
            let broken = self.crm.write(|tx| {
                tx.delete_bytes(key.clone());
                Ok(())
            });
            broken.unwrap();
        }
    }
}

/// Random commands in shops whose files are used so.
fn shops(first: u64, used: Use, share: u64) {
    let steps = std::env::var("CRM_STEPS")
        .ok()
        .and_then(|steps| steps.parse().ok());
    let steps: u64 = steps.unwrap_or(STEPS) / share;
    let folder = tempfile::tempdir().unwrap();
    for seed in first..first + steps.div_ceil(SHOP) {
        Shop::open(seed, used, folder.path()).run(SHOP, None);
    }
}

#[test]
fn random_commands() {
    shops(1, Use::Memory, 1);
}

#[test]
fn more_random_commands() {
    shops(1001, Use::Memory, 1);
}

#[test]
fn still_more_random_commands() {
    shops(2001, Use::Memory, 1);
}

#[test]
fn random_commands_on_a_file() {
    shops(3001, Use::Alone, 2);
}

#[test]
fn random_commands_of_two_handles() {
    shops(4001, Use::Both, 4);
}

#[test]
fn random_commands_that_another_handle_follows() {
    shops(5001, Use::Followed, 4);
}

#[test]
fn what_is_broken_is_found() {
    for table in [&WAKE, &MEMBERS, &MEMBERS_EVENT] {
        let found = (1..=5).any(|seed| {
            let run = || {
                let folder = tempfile::tempdir().unwrap();
                Shop::open(seed, Use::Memory, folder.path()).run(SHOP, Some(table));
            };
            catch_unwind(AssertUnwindSafe(run)).is_err()
        });
        assert!(found, "nobody missed a row of {}", table.name);
    }
}
