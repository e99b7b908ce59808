//! Imports of sales opportunities: dirty names of products, missing accounts, missing dates.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crm_core::{
    Column, Crm, Currency, CustomerMapping, DealMapping, DealQuery, DealStatus, Decimal, ImportOptions,
    ImportReport, Money, NewPipeline, NewProduct, NewStage, PageRequest,
};

use super::{col, counts, for_each_order};

/// A set of sales opportunities: deals, the accounts that they should name, and the products with their prices.
struct Opportunities {
    deals: String,
    accounts: String,
    products: Vec<(String, i64)>,
}

/// What is wrong with the deals of a set, counted by looking at the cells.
#[derive(Debug, Default, PartialEq, Eq)]
struct Dirt {
    rows: u64,
    without_account: u64,
    other_writing: u64,
    without_beginning: u64,
    won: u64,
    won_sum: Decimal,
}

impl Opportunities {
    fn dirt(&self) -> Dirt {
        let mut dirt = Dirt::default();
        for line in self.deals.lines().skip(1) {
            let cells: Vec<&str> = line.split(',').collect();
            let [_, _, product, account, stage, engaged, closed, value] = cells.try_into().unwrap();
            assert_eq!(closed.is_empty(), !["Won", "Lost"].contains(&stage), "{line}");
            dirt.rows += 1;
            dirt.without_account += u64::from(account.is_empty());
            dirt.other_writing += u64::from(self.products.iter().all(|(name, _)| name != product));
            dirt.without_beginning += u64::from(engaged.is_empty());
            if stage == "Won" {
                assert!(!account.is_empty(), "{line}");
                dirt.won += 1;
                dirt.won_sum += value.parse::<Decimal>().unwrap();
            }
        }
        dirt
    }

    /// A CRM with a pipeline, the products and the accounts.
    fn office(&self) -> Crm {
        let crm = Crm::in_memory().unwrap();
        let stages = vec![
            NewStage::open("Prospecting", 10),
            NewStage::open("Engaging", 40),
            NewStage::won("Won"),
            NewStage::lost("Lost"),
        ];
        crm.pipelines().create(NewPipeline::new("Sales", stages)).unwrap();
        for (name, price) in &self.products {
            let price = Money::new((*price).into(), Currency::USD);
            crm.products()
                .create(NewProduct::new(name.as_str()).price(price))
                .unwrap();
        }
        let accounts = CustomerMapping {
            name: col("account"),
            kind: Some(Column::fixed("organization")),
            ..CustomerMapping::default()
        };
        let report = crm
            .imports()
            .customers(self.accounts.as_bytes(), &accounts, ImportOptions::default());
        assert_eq!(report.unwrap().rows.rejected, 0);
        crm
    }

    /// Imports the set, and compares the report and what is stored with what the cells say.
    fn check(&self, date_format: &str) {
        let crm = self.office();
        let mapping = DealMapping {
            external_id: col("opportunity_id"),
            pipeline: Some(Column::fixed("Sales")),
            stage: col("deal_stage"),
            customer_name: col("account"),
            product: col("product"),
            amount: col("close_value"),
            currency: Some(Column::fixed("USD")),
            stage_dates: [("Engaging".to_owned(), "engage_date".into())].into(),
            closed_at: col("close_date"),
            time_format: date_format.to_owned().try_into().unwrap(),
            owner: col("sales_agent"),
            ..DealMapping::default()
        };
        let run = |dry_run| -> ImportReport {
            let options = ImportOptions {
                dry_run,
                max_errors: u32::MAX,
                ..ImportOptions::default()
            };
            crm.imports()
                .deals(self.deals.as_bytes(), &mapping, options)
                .unwrap()
        };
        let rehearsal = run(true);
        let report = run(false);
        assert_eq!(
            ImportReport {
                id: report.id,
                ..rehearsal
            },
            report
        );
        let dirt = self.dirt();
        let kept = dirt.rows - dirt.without_account;
        assert_eq!(report.rows, counts(dirt.rows, kept, 0, dirt.without_account));
        // Each problem is told with its row, and there is no other.
        let problems: BTreeMap<_, _> = report
            .problems
            .iter()
            .map(|problem| {
                let field = problem.field.as_deref().unwrap();
                ((field, problem.code.as_str()), (problem.errors, problem.warnings))
            })
            .collect();
        let expected = BTreeMap::from([
            (("customer_name", "required"), (dirt.without_account, 0)),
            (("product", "not_exact"), (0, dirt.other_writing)),
            (("stage_dates.Engaging", "required"), (0, dirt.without_beginning)),
        ]);
        assert_eq!(problems, expected);
        assert_eq!(report.errors.len() as u64, dirt.without_account);
        assert_eq!(
            report.warnings.len() as u64,
            dirt.other_writing + dirt.without_beginning
        );
        check_won(&crm, &dirt);
        assert_eq!(crm.verify().unwrap().problems, []);
        let before = crm.stats().unwrap().changes;
        let again = run(false);
        assert_eq!(
            (again.rows, crm.stats().unwrap().changes),
            (counts(dirt.rows, 0, kept, dirt.without_account), before)
        );
        crm.imports().revert(report.id.unwrap()).unwrap();
        let left = crm.deals().list(&DealQuery::default(), &PageRequest::default());
        assert_eq!((left.unwrap().items.len(), all_orders(&crm)), (0, 0));
        assert_eq!(run(false).rows, report.rows);
        assert_eq!(crm.verify().unwrap().problems, []);
    }
}

/// The deals that were won, and the orders that came of them, come to what the cells say.
fn check_won(crm: &Crm, dirt: &Dirt) {
    let won = DealQuery {
        status: Some(DealStatus::Won),
        ..DealQuery::default()
    };
    let mut page = PageRequest::first(1000);
    let (mut count, mut sum) = (0, Decimal::ZERO);
    loop {
        let deals = crm.deals().list(&won, &page).unwrap();
        for deal in &deals.items {
            assert!(deal.order_id.is_some() && deal.moves.len() == 2 && deal.owner.is_some());
            assert!(deal.lines[0].product_id.is_some());
            count += 1;
            sum += deal.amount.unwrap();
        }
        let Some(next) = deals.next else { break };
        page = PageRequest::after(1000, next);
    }
    let mut ordered = Decimal::ZERO;
    for_each_order(crm, |order| ordered += order.total);
    assert_eq!((count, sum, ordered), (dirt.won, dirt.won_sum, dirt.won_sum));
}

fn all_orders(crm: &Crm) -> u64 {
    let mut count = 0;
    for_each_order(crm, |_| count += 1);
    count
}

/// Rows in the shape of the public set of sales opportunities, with its kinds of dirt: a product that is always written
/// without its space, open deals without an account, deals that were never engaged in and have no date at all.
#[test]
fn invented_opportunities() {
    let products = ["Falcon One", "Falcon Pro", "Falcon Plus", "Wren", "Heron 500"];
    let mut deals =
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
            .to_owned();
    for n in 0..8_800 {
        let product = products[n % 5].replace("Falcon Pro", "FalconPro");
        let stage = [
            "Prospecting",
            "Engaging",
            "Won",
            "Lost",
            "Won",
            "Won",
            "Lost",
            "Engaging",
        ][n % 8];
        let is_open = n % 8 < 2 || n % 8 == 7;
        let account = if is_open && n % 3 == 0 {
            String::new()
        } else {
            format!("Account {}", n % 85)
        };
        let engaged = if n % 8 == 0 {
            String::new()
        } else {
            format!("2017-{:02}-{:02}", 1 + n % 5, 1 + n % 28)
        };
        let (closed, value) = match stage {
            "Won" => (
                format!("2017-{:02}-{:02}", 6 + n % 5, 1 + n % 28),
                (100 + n).to_string(),
            ),
            "Lost" => (format!("2017-{:02}-{:02}", 6 + n % 5, 1 + n % 28), "0".to_owned()),
            _ => (String::new(), String::new()),
        };
        let agent = n % 30;
        writeln!(
            deals,
            "OP{n:06},Agent {agent},{product},{account},{stage},{engaged},{closed},{value}"
        )
        .unwrap();
    }
    let accounts = (0..85).map(|n| format!("Account {n}\n"));
    let set = Opportunities {
        deals,
        accounts: accounts.fold("account\n".to_owned(), |file, row| file + &row),
        products: products.map(|name| (name.to_owned(), 1_000)).to_vec(),
    };
    let expected = Dirt {
        rows: 8_800,
        without_account: 1_101,
        other_writing: 1_760,
        without_beginning: 1_100,
        won: 3_300,
        won_sum: 14_848_900.into(),
    };
    assert_eq!(set.dirt(), expected);
    set.check("iso");
}

/// The public set itself, which is not part of the project: `sales_pipeline.csv`, `accounts.csv`, `products.csv`.
#[test]
fn sales_opportunities() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/sales_opportunities");
    if !folder.exists() {
        println!("skipped: sales_opportunities is not at {}", folder.display());
        return;
    }
    let text = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap();
    let products = text("products.csv");
    let products = products.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split(',').collect();
        (cells[0].to_owned(), cells[2].parse().unwrap())
    });
    let set = Opportunities {
        deals: text("sales_pipeline.csv"),
        accounts: text("accounts.csv"),
        products: products.collect(),
    };
    set.check("iso");
}
