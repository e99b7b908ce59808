//! Deals from CSV: names that are written differently, missing accounts, missing dates; the way of a deal.

use crm_core::{
    Column, Crm, CustomerId, CustomerKind, CustomerQuery, Deal, DealMapping, DealPatch, DealQuery,
    DealStatus, Decimal, ImportKind, ImportOptions, ImportReport, ManualClock, Money, NewCustomer,
    NewPipeline, NewProduct, NewStage, OpenOptions, OrderQuery, PageRequest, ProblemCount, Product,
    ProductQuery, RevertReport, UnknownDealCustomer, UnknownProduct,
};

use super::{changes, check_sound, col, counts, errors};

const HEADER: &str = "id,agent,product,account,stage,engaged,proposed,closed,value,reason\n";

fn mapping() -> DealMapping {
    DealMapping {
        external_id: col("id"),
        pipeline: Some(Column::fixed("Sales")),
        stage: col("stage"),
        customer_name: col("account"),
        product: col("product"),
        amount: col("value"),
        currency: Some(Column::fixed("USD")),
        stage_dates: [
            ("Engaging".to_owned(), "engaged".into()),
            ("Proposal".to_owned(), "proposed".into()),
        ]
        .into(),
        closed_at: col("closed"),
        owner: col("agent"),
        lost_reason: col("reason"),
        ..DealMapping::default()
    }
}

/// A pipeline, three products, and three accounts of which two are told apart by their case only.
fn world() -> Crm {
    let clock = ManualClock::at("2026-06-01T12:00:00Z").unwrap();
    let crm = OpenOptions::new().clock(clock).in_memory().unwrap();
    let stages = vec![
        NewStage::open("Prospecting", 10),
        NewStage::open("Engaging", 40),
        NewStage::open("Proposal", 60),
        NewStage::won("Won"),
        NewStage::lost("Lost"),
    ];
    crm.pipelines().create(NewPipeline::new("Sales", stages)).unwrap();
    let product = |name: &str, price: i64| {
        let new = NewProduct::new(name).price(Money::new(price.into(), "USD".parse().unwrap()));
        crm.products().create(new).unwrap();
    };
    product("GTX Pro", 4_821);
    product("MG Special", 55);
    crm.products()
        .create(NewProduct::new("Visit").sku("V-1"))
        .unwrap();
    for name in ["Cancity", "Isdom", "ISDOM"] {
        crm.customers().create(NewCustomer::organization(name)).unwrap();
    }
    crm
}

fn import_with(crm: &Crm, rows: &str, mapping: &DealMapping, dry_run: bool) -> ImportReport {
    let file = format!("{HEADER}{rows}");
    let options = ImportOptions {
        dry_run,
        ..ImportOptions::default()
    };
    crm.imports().deals(file.as_bytes(), mapping, options).unwrap()
}

fn import(crm: &Crm, rows: &str) -> ImportReport {
    import_with(crm, rows, &mapping(), false)
}

fn all(crm: &Crm) -> Vec<Deal> {
    let page = PageRequest::first(1000);
    crm.deals().list(&DealQuery::default(), &page).unwrap().items
}

/// (row, field, code) of each warning.
fn warnings(report: &ImportReport) -> Vec<(u64, &str, &str)> {
    assert_eq!(report.warning_count, report.warnings.len() as u64);
    let told = report.warnings.iter();
    told.map(|odd| (odd.row, odd.field.as_deref().unwrap_or(""), odd.code.as_str()))
        .collect()
}

const DIRTY: &str = "\
A1,Moses,GTX Pro,Cancity,Won,2026-01-10,,2026-03-01,4514,
A2,Moses,GTXPro,cancity,Won,2026-01-11,,2026-03-02,4600,
A3,Zane,MG Special,,Engaging,2026-01-12,,,,
A4,Zane,MG Special,Cancity,Prospecting,,,,,
A5,Anna,Teapot,Cancity,Lost,2026-01-13,,2026-02-01,0,too dear
A6,Anna,GTX Pro,Nobody Inc,Won,2026-01-14,,,4000,
A7,,GTXPro,,Won,14.01.2026,,2026-13-01,much,
A1,Moses,GTX Pro,Cancity,Won,2026-01-10,,2026-03-01,4514,
A8,Zane,Visit,isdom,Signed,2026-03-01,,2026-02-01,,
A9,Zane,V-1,Cancity,Won,2026-03-01,,2026-02-01,100,
";

#[test]
fn every_problem_of_every_row_is_told() {
    let crm = world();
    let report = import(&crm, DIRTY);
    assert_eq!(report.rows, counts(10, 4, 0, 6));
    assert_eq!(report.records, report.rows);
    assert_eq!(
        errors(&report),
        [
            (3, "customer_name", "required"),
            (6, "customer_name", "unknown_reference"),
            (6, "closed_at", "required"),
            (7, "amount", "invalid_number"),
            (7, "closed_at", "invalid_timestamp"),
            (7, "stage_dates.Engaging", "invalid_timestamp"),
            (7, "customer_name", "required"),
            (8, "external_id", "duplicate_in_input"),
            (9, "customer_name", "ambiguous"),
            (9, "stage", "unknown_reference"),
            (10, "closed_at", "out_of_range"),
        ]
    );
    assert_eq!(
        warnings(&report),
        [
            (2, "customer_name", "not_exact"),
            (2, "product", "not_exact"),
            (4, "stage_dates.Engaging", "required"),
            (5, "product", "unknown_reference"),
            (7, "product", "not_exact"),
            (9, "amount", "required"),
        ]
    );
    assert_eq!(report.errors[0].column.as_deref(), Some("account"));
    let required = |field: &str| {
        let of_field = |problem: &&ProblemCount| {
            problem.field.as_deref() == Some(field) && problem.code.as_str() == "required"
        };
        let problem = report.problems.iter().find(of_field).unwrap();
        (problem.column.as_deref(), problem.errors, problem.warnings)
    };
    assert_eq!(required("customer_name"), (Some("account"), 2, 0));
    assert_eq!(required("amount"), (Some("value"), 0, 1));
    let sum = |of: fn(&ProblemCount) -> u64| report.problems.iter().map(of).sum::<u64>();
    assert_eq!(
        (sum(|problem| problem.errors), sum(|problem| problem.warnings)),
        (report.error_count, report.warning_count)
    );
    check_sound(&crm);
}

#[test]
fn what_is_imported_is_what_the_commands_make() {
    let crm = world();
    import(&crm, DIRTY);
    let deals = all(&crm);
    let told: Vec<_> = deals
        .iter()
        .map(|deal| (deal.name.as_str(), deal.status, deal.amount.unwrap().to_string()))
        .collect();
    assert_eq!(
        told,
        [
            ("GTX Pro", DealStatus::Won, "4514".into()),
            ("GTX Pro", DealStatus::Won, "4600".into()),
            // What the catalogue says, since the row does not.
            ("MG Special", DealStatus::Open, "55".into()),
            ("Teapot", DealStatus::Lost, "0".into()),
        ]
    );
    let moves: Vec<_> = deals[0].moves.iter().map(|step| step.at.to_string()).collect();
    assert_eq!(moves, ["2026-01-10T00:00:00.000Z", "2026-03-01T00:00:00.000Z"]);
    assert_eq!(deals[0].owner.as_deref(), Some("Moses"));
    assert_eq!(deals[3].lost_reason.as_deref(), Some("too dear"));
    assert_eq!(deals[3].lines[0].name.as_deref(), Some("Teapot"));
    let orders = crm
        .orders()
        .list(&OrderQuery::default(), &PageRequest::first(10))
        .unwrap();
    let orders: Vec<_> = orders
        .items
        .iter()
        .map(|order| (Some(order.id), order.total))
        .collect();
    let won: Vec<_> = deals[..2]
        .iter()
        .map(|deal| (deal.order_id, deal.amount.unwrap()))
        .collect();
    assert_eq!(orders, won);
}

#[test]
fn importing_again_changes_nothing_and_a_rehearsal_says_the_same() {
    let crm = world();
    let before = changes(&crm);
    let rehearsal = import_with(&crm, DIRTY, &mapping(), true);
    assert_eq!((changes(&crm), all(&crm)), (before, Vec::new()));
    let report = import(&crm, DIRTY);
    assert_eq!(
        ImportReport {
            id: report.id,
            ..rehearsal
        },
        report
    );
    let imported = crm.imports().get(report.id.unwrap()).unwrap();
    assert_eq!((imported.kind, imported.rows), (ImportKind::Deals, report.rows));
    let before = changes(&crm);
    let again = import(&crm, DIRTY);
    assert_eq!((again.rows, changes(&crm)), (counts(10, 0, 4, 6), before));
    assert_eq!(errors(&again), errors(&report));
}

#[test]
fn a_file_without_ids_knows_its_rows_again() {
    let crm = world();
    let mapping = DealMapping {
        external_id: None,
        ..mapping()
    };
    let rows = "A1,Moses,GTX Pro,Cancity,Won,2026-01-10,,2026-03-01,1,\n\
                A1,Moses,GTX Pro,Cancity,Won,2026-01-10,,2026-03-01,2,\n";
    assert_eq!(import_with(&crm, rows, &mapping, false).rows, counts(2, 2, 0, 0));
    assert_eq!(import_with(&crm, rows, &mapping, false).rows, counts(2, 0, 2, 0));
    let twice = "A2,Moses,GTX Pro,Cancity,Won,2026-01-10,,2026-03-01,3,\n".repeat(2);
    let report = import_with(&crm, &twice, &mapping, false);
    assert_eq!(errors(&report), [(2, "external_id", "duplicate_in_input")]);
}

#[test]
fn an_import_is_taken_back_and_made_again() {
    let crm = world();
    let creating = DealMapping {
        unknown_customer: UnknownDealCustomer::Create,
        unknown_product: UnknownProduct::Create,
        ..mapping()
    };
    let rows = "A1,Moses,Teapot,New Inc,Won,2026-01-10,2026-01-20,2026-03-01,10,\n\
                A2,Moses,teapot,NewInc,Proposal,2026-01-10,2026-01-20,,20,\n";
    let first = import_with(&crm, rows, &creating, false);
    assert_eq!((first.customers_created, first.products_created), (1, 1));
    let first = crm.imports().revert(first.id.unwrap()).unwrap();
    // Two deals begun, one move each, one won, its order, the customer, the product.
    assert_eq!(first, RevertReport { reverted: 8, kept: 0 });
    let customers = crm
        .customers()
        .list(&CustomerQuery::default(), &PageRequest::first(10))
        .unwrap();
    assert_eq!((all(&crm), customers.items.len()), (Vec::new(), 3));
    check_sound(&crm);

    let again = import_with(&crm, rows, &creating, false);
    assert_eq!(again.rows, counts(2, 2, 0, 0));
    let deals = all(&crm);
    let patch = DealPatch {
        owner: crm_core::Patch::Set("Zane".into()),
        ..DealPatch::default()
    };
    crm.deals().update(deals[0].id, patch).unwrap();
    let reverted = crm.imports().revert(again.id.unwrap()).unwrap();
    // The deal that was changed stays, with its order and its customer; its line keeps a product that is deleted.
    assert_eq!(reverted, RevertReport { reverted: 3, kept: 5 });
    assert_eq!(all(&crm).len(), 1);
    assert!(crm.orders().find(deals[0].order_id.unwrap()).unwrap().is_some());
    check_sound(&crm);
}

#[test]
fn a_rehearsal_remembers_whom_it_would_have_created() {
    let crm = world();
    let mapping = DealMapping {
        unknown_customer: UnknownDealCustomer::Create,
        unknown_product: UnknownProduct::Create,
        ..mapping()
    };
    // More rows than one transaction takes, and a name that comes again in another writing.
    let row = |n: u32| {
        let (account, product) = (
            ["New Inc", "newinc"][(n % 2) as usize],
            ["Pot", "POT"][(n % 2) as usize],
        );
        format!("{n},Moses,{product},{account},Engaging,2026-01-10,,,1,\n")
    };
    let rows: String = (0..2_500).map(row).collect();
    let rehearsal = import_with(&crm, &rows, &mapping, true);
    let report = import_with(&crm, &rows, &mapping, false);
    assert_eq!((report.customers_created, report.products_created), (1, 1));
    assert_eq!(report.warning_count, 2_500);
    assert_eq!(
        ImportReport {
            id: report.id,
            ..rehearsal
        },
        report
    );
}

#[test]
fn who_the_customer_is() {
    let crm = world();
    let ada = crm
        .customers()
        .create(NewCustomer::person("Ada").email("ada@example.org"))
        .unwrap();
    let mapping = |missing: Option<CustomerId>| DealMapping {
        customer_email: col("reason"),
        lost_reason: None,
        missing_customer_id: missing,
        customer_kind: Some(Column::fixed("person")),
        unknown_customer: UnknownDealCustomer::Create,
        ..mapping()
    };
    let rows = "A1,,,Cancity,Engaging,2026-01-10,,,1,ada@example.org\n\
                A2,,,Cancity,Engaging,2026-01-10,,,1,bob@example.org\n\
                A3,,,Bob,Engaging,2026-01-10,,,1,bob@example.org\n\
                A4,,,,Engaging,2026-01-10,,,1,\n\
                A5,,,,Engaging,2026-01-10,,,1,at home\n\
                A6,,,Bob,Engaging,2026-01-10,,,1,bob@example.org\n";
    let report = import_with(&crm, rows, &mapping(Some(ada.id)), false);
    assert_eq!(errors(&report), [(5, "customer_email", "invalid_email")]);
    assert_eq!(warnings(&report), [(4, "customer_email", "required")]);
    let names: Vec<_> = all(&crm)
        .iter()
        .map(|deal| crm.customers().get(deal.customer_id).unwrap())
        .map(|customer| (customer.name.unwrap(), customer.kind))
        .collect();
    let (person, organization) = (CustomerKind::Person, CustomerKind::Organization);
    let expected = [
        ("Ada", person),
        // The address is nobody's, so the name decides.
        ("Cancity", organization),
        ("Bob", person),
        ("Ada", person),
        ("Bob", person),
    ];
    assert_eq!(names, expected.map(|(name, kind)| (name.to_owned(), kind)));
}

#[test]
fn a_namesake_is_told() {
    let crm = world();
    let bob = NewCustomer::person("Bob Smith").email("bob1@example.org");
    let bob = crm.customers().create(bob).unwrap();
    crm.customers().create(NewCustomer::person("Cy Young")).unwrap();
    let mapping = DealMapping {
        customer_email: col("reason"),
        lost_reason: None,
        ..mapping()
    };
    let rows = "d1,,,Bob Smith,Prospecting,,,,10,bob2@example.org\n\
                d2,,,Cy Young,Prospecting,,,,10,cy@example.org\n\
                d3,,,Bob Smith,Prospecting,,,,10,bob1@example.org\n";
    let report = import_with(&crm, rows, &mapping, false);
    // Who has no e-mail address may well be meant; who has another one may be somebody else.
    let told = warnings(&report);
    assert!(told.contains(&(1, "customer_email", "not_exact")), "{told:?}");
    assert!(
        !told
            .iter()
            .any(|(row, field, _)| *row > 1 && *field == "customer_email")
    );
    assert_eq!(all(&crm)[0].customer_id, bob.id);
}

/// The way of a deal: `stage@month-day` of each move, or the errors of its row.
#[track_caller]
fn check_way(row: &str, opened: bool, expected: &str) {
    let crm = world();
    let mapping = DealMapping {
        opened_at: opened.then(|| "reason".into()),
        lost_reason: None,
        name: Some(Column::fixed("Deal")),
        product: None,
        amount: None,
        ..mapping()
    };
    let report = import_with(&crm, row, &mapping, false);
    let stages = crm.pipelines().list().unwrap()[0].stages.clone();
    let told: Vec<String> = match all(&crm).first() {
        Some(deal) => {
            let name = |id| stages.iter().find(|stage| stage.id == id).unwrap().name.clone();
            let steps = deal.moves.iter();
            steps
                .map(|step| format!("{}@{}", name(step.to_stage_id), &step.at.to_string()[5..10]))
                .collect()
        }
        None => errors(&report)
            .iter()
            .map(|(_, field, code)| format!("{field}: {code}"))
            .collect(),
    };
    let odd = warnings(&report)
        .into_iter()
        .map(|(_, field, code)| format!("({field}: {code})"));
    let told: Vec<_> = told.into_iter().chain(odd).collect();
    assert_eq!(told.join(" "), expected, "{row}");
    check_sound(&crm);
}

#[test]
fn dates_make_the_way() {
    let check = |cells: &str, expected: &str| check_way(&format!("1,,,Cancity,{cells},,\n"), false, expected);
    check(
        "Won,2026-01-10,2026-02-10,2026-03-10",
        "Engaging@01-10 Proposal@02-10 Won@03-10",
    );
    // By time, whatever the pipeline's order.
    check(
        "Lost,2026-02-10,2026-01-10,2026-03-10",
        "Proposal@01-10 Engaging@02-10 Lost@03-10",
    );
    check("Engaging,2026-01-10,,", "Engaging@01-10");
    check(
        "Prospecting,,,",
        "Prospecting@06-01 (stage_dates.Engaging: required)",
    );
    check(
        "Won,,,2026-03-10",
        "Prospecting@03-10 Won@03-10 (stage_dates.Engaging: required)",
    );
    // It is there, though nobody says since when.
    check(
        "Proposal,2026-01-10,,",
        "Engaging@01-10 Proposal@01-10 (stage_dates.Proposal: required)",
    );
    // It went on to another stage later.
    check("Engaging,2026-01-10,2026-02-10,", "stage: inconsistent");
    check("Won,2026-01-10,,2026-01-09", "closed_at: out_of_range");
    check("Won,2026-01-10,,2027-01-01", "closed_at: out_of_range");
    check("Engaging,2027-01-10,,", "stage_dates.Engaging: out_of_range");
}

#[test]
fn an_opening_comes_before_all() {
    let check = |cells: &str, expected: &str| check_way(&format!("1,,,Cancity,{cells}\n"), true, expected);
    check(
        "Won,2026-01-10,,2026-03-10,,2026-01-01",
        "Prospecting@01-01 Engaging@01-10 Won@03-10",
    );
    check(
        "Won,2026-01-10,,2026-03-10,,2026-01-10",
        "Engaging@01-10 Won@03-10",
    );
    check(
        "Won,2026-01-10,,2026-03-10,,2026-01-11",
        "stage_dates.Engaging: out_of_range",
    );
    check("Engaging,,,,,2026-01-11", "Engaging@01-11");
    check("Engaging,,,,,", "Engaging@06-01 (opened_at: required)");
}

#[test]
fn stages_by_the_names_of_the_file_and_closing_days_that_are_hoped_for() {
    let crm = world();
    let mapping = DealMapping {
        stages: [
            ("Closed Won".to_owned(), "Won".to_owned()),
            ("Talk".to_owned(), "Engaging".to_owned()),
        ]
        .into(),
        ..mapping()
    };
    let rows = "1,,Visit,Cancity,Closed Won,2026-01-10,,2026-03-01,5,\n\
                2,,Visit,Cancity,Talk,2026-01-10,,2026-09-01,5,\n\
                3,,Visit,Cancity,WON,2026-01-10,,2026-03-01,5,\n";
    let report = import_with(&crm, rows, &mapping, false);
    assert_eq!(report.rows, counts(3, 3, 0, 0));
    assert_eq!(warnings(&report), [(3, "stage", "not_exact")]);
    let deals = all(&crm);
    let told: Vec<_> = deals
        .iter()
        .map(|deal| (deal.status, deal.expected_close_on.map(|day| day.to_string())))
        .collect();
    let won = (DealStatus::Won, None);
    assert_eq!(
        told,
        [won.clone(), (DealStatus::Open, Some("2026-09-01".into())), won]
    );
}

#[test]
fn the_rules_of_the_pipeline_hold() {
    let crm = world();
    let stages = vec![
        NewStage {
            required_fields: vec![crm_core::DealField::Owner],
            ..NewStage::open("Open", 10)
        },
        NewStage::won("Won"),
        NewStage {
            required_fields: vec![crm_core::DealField::LostReason],
            ..NewStage::lost("Lost")
        },
    ];
    crm.pipelines()
        .create(NewPipeline::new("Strict", stages))
        .unwrap();
    let mapping = DealMapping {
        pipeline: Some(Column::fixed("strict")),
        stage_dates: [("Open".to_owned(), "engaged".into())].into(),
        ..mapping()
    };
    let rows = "1,,Visit,Cancity,Open,2026-01-10,,,5,\n\
                2,Zane,Visit,Cancity,Lost,2026-01-10,,2026-03-01,5,\n\
                3,Zane,Visit,Cancity,Lost,2026-01-10,,2026-03-01,5,too slow\n";
    let report = import_with(&crm, rows, &mapping, false);
    assert_eq!(
        errors(&report),
        [(1, "owner", "required"), (2, "lost_reason", "required")]
    );
    assert_eq!(warnings(&report).len(), 3);
    assert_eq!(all(&crm).len(), 1);
    check_sound(&crm);
}

#[test]
fn amounts_of_several_and_of_products_with_the_same_name() {
    let crm = world();
    crm.products().create(NewProduct::new("GTX Pro")).unwrap();
    let mapping = DealMapping {
        quantity: col("reason"),
        lost_reason: None,
        ..mapping()
    };
    let rows = "1,,MG Special,Cancity,Engaging,2026-01-10,,,100,3\n\
                2,,MG Special,Cancity,Engaging,2026-01-10,,,,3\n\
                3,,GTX Pro,Cancity,Engaging,2026-01-10,,,7,\n\
                4,,GTX Pro,Cancity,Engaging,2026-01-10,,,7,0\n\
                5,,GTX Pro,Cancity,Engaging,2026-01-10,,,-7,\n";
    let report = import_with(&crm, rows, &mapping, false);
    assert_eq!(
        errors(&report),
        [(4, "quantity", "out_of_range"), (5, "amount", "out_of_range")]
    );
    let ambiguous = [3, 4, 5].map(|row| (row, "product", "ambiguous"));
    assert_eq!(warnings(&report), ambiguous);
    let deals = all(&crm);
    let amounts: Vec<_> = deals.iter().map(|deal| deal.amount.unwrap()).collect();
    assert_eq!(amounts, [100, 165, 7].map(Decimal::from));
    let by_id = |product: &Product| Some(product.id) == deals[0].lines[0].product_id;
    let page = crm
        .products()
        .list(&ProductQuery::default(), &PageRequest::first(10))
        .unwrap();
    assert_eq!(
        page.items.iter().find(|product| by_id(product)).unwrap().name,
        "MG Special"
    );
    assert_eq!(deals[2].lines[0].name.as_deref(), Some("GTX Pro"));
}

#[test]
fn what_is_needed_before_any_row_is_read() {
    let crm = world();
    let refused = |mapping: DealMapping| {
        let file = HEADER.as_bytes();
        let error = crm
            .imports()
            .deals(file, &mapping, ImportOptions::default())
            .unwrap_err();
        (error.code().as_str(), error.field().unwrap().to_owned())
    };
    let required = |field: &str| ("required", field.to_owned());
    assert_eq!(
        refused(DealMapping {
            pipeline: None,
            ..mapping()
        }),
        required("pipeline")
    );
    assert_eq!(
        refused(DealMapping {
            stage: None,
            ..mapping()
        }),
        required("stage")
    );
    assert_eq!(
        refused(DealMapping {
            currency: None,
            ..mapping()
        }),
        required("currency")
    );
    assert_eq!(
        refused(DealMapping {
            customer_name: None,
            ..mapping()
        }),
        required("customer_name")
    );
    let unknown = DealMapping {
        owner: col("salesperson"),
        ..mapping()
    };
    assert_eq!(refused(unknown), ("unknown_column", "salesperson".to_owned()));
}
