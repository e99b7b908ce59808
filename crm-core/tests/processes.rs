//! Story: two processes share a file. What one writes, the other's segments, columns and listeners know.
//!
//! The test starts itself again as the second process, which writes what it is told to line by line.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crm_core::{
    Crm, Currency, CustomerId, NewCustomer, NewOrder, NewOrderLine, NewSegment, OpenOptions,
    OrderCancellation, OrderId, Sharing,
};

const FILE: &str = "CRM_SHARED_FILE";

fn open(path: &std::path::Path) -> Crm {
    let options = OpenOptions::new().sharing(Sharing::ManyWriters);
    options.open(path).unwrap()
}

/// The second process: `order <customer>` or `cancel <order>`, answered by `done <order>`.
#[test]
#[ignore = "started by the other tests as the second process"]
fn second() {
    let crm = open(std::env::var(FILE).unwrap().as_ref());
    for line in std::io::stdin().lines().map_while(Result::ok) {
        let (verb, id) = line.split_once(' ').unwrap();
        let order = if verb == "order" {
            let order = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("TEA", 2, 5)]);
            crm.orders().create(order.customer(id.parse().unwrap()))
        } else {
            crm.orders()
                .cancel(id.parse().unwrap(), OrderCancellation::default())
        };
        let order = order.unwrap();
        writeln!(std::io::stdout(), "done {}", order.id).unwrap();
    }
}

/// The second process, for whoever tells it what to write.
struct Second {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Second {
    fn on(path: &std::path::Path) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["second", "--exact", "--ignored", "--nocapture"])
            .env(FILE, path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        Self {
            input: process.stdin.take().unwrap(),
            output: BufReader::new(process.stdout.take().unwrap()),
            process,
        }
    }

    fn does(&mut self, what: &str) -> OrderId {
        writeln!(self.input, "{what}").unwrap();
        let mut told = (&mut self.output).lines().map_while(Result::ok);
        let id = told.find_map(|line| line.split_once("done ")?.1.parse().ok());
        id.unwrap()
    }

    fn orders(&mut self, customer: CustomerId) -> OrderId {
        self.does(&format!("order {customer}"))
    }

    fn ends(self) {
        let Self {
            mut process, input, ..
        } = self;
        drop(input);
        assert!(process.wait().unwrap().success());
    }
}

#[test]
fn what_another_process_writes_is_in_columns_and_in_segments() {
    const BUYERS: &str = "order_count >= 1 AND spent('EUR') >= 10";
    const CANCELLED: &str = "COUNT(orders) FILTER (WHERE status = 'cancelled') >= 1";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.crm");
    let crm = open(&path);
    let customers = ["Ada", "Bob", "Cem"].map(|name| {
        let customer = crm.customers().create(NewCustomer::person(name)).unwrap();
        customer.id
    });
    let buyers = crm
        .segments()
        .create(NewSegment::live("Buyers", BUYERS))
        .unwrap()
        .id;
    // The columns are there before the other process writes.
    let previewed = |expression| crm.segments().preview(expression, 0).unwrap().count;
    assert_eq!((previewed(BUYERS), previewed(CANCELLED)), (0, 0));
    assert_eq!(crm.segments().count(buyers).unwrap(), 0);

    let mut second = Second::on(&path);
    let mut last = None;
    for (ordered, customer) in (1..).zip(customers) {
        last = Some(second.orders(customer));
        assert_eq!(
            (previewed(BUYERS), crm.segments().count(buyers).unwrap()),
            (ordered, ordered)
        );
        assert!(crm.segments().contains(buyers, customer).unwrap());
    }
    second.does(&format!("cancel {}", last.unwrap()));
    assert_eq!((previewed(BUYERS), previewed(CANCELLED)), (2, 1));
    assert_eq!(crm.segments().count(buyers).unwrap(), 2);

    // Both write in turn: neither loses what the other did.
    for _ in 0..20 {
        second.orders(customers[0]);
        let ours = NewOrder::new(Currency::EUR, vec![NewOrderLine::new("CUP", 1, 3)]);
        crm.orders().create(ours.customer(customers[1])).unwrap();
    }
    assert_eq!(previewed("order_count = 21"), 2);
    second.ends();
    assert_eq!(crm.verify().unwrap().problems, []);
}
