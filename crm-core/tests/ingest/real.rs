//! The objects that the services' own libraries are tested with, as far as they can be webhooks.

use std::path::{Path, PathBuf};

use super::stripe::event;
use super::*;

/// The folder of these objects; none where it is absent, but CI has it.
fn folder(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/data")
        .join(name);
    if path.exists() {
        return Some(path);
    }
    let is_ci = std::env::var("CI").is_ok_and(|ci| ci == "true");
    assert!(!is_ci, "CI has the set at {}", path.display());
    println!("skipped: {name} is not at {}", path.display());
    None
}

fn read(path: &Path) -> Json {
    parse(&std::fs::read_to_string(path).unwrap())
}

#[test]
fn objects_of_shopify() {
    let Some(folder) = folder("shopify") else { return };
    let object = |file: &str, name: &str| read(&folder.join(file))[name].clone();
    let crm = open();
    let bob = shopify(&crm, "customers/create", &object("customer.json", "customer"));
    assert_eq!(customer(&crm, &bob).email(), Some("bob.norman@hostmail.com"));
    let ipods = shopify(&crm, "products/create", &object("product.json", "product"));
    assert_eq!(
        (ipods.outcome, ipods.product_ids.len()),
        (IngestOutcome::Created, 4)
    );

    // The sample's lines come to 608.94, and its total says 409.94.
    let mut sample = object("order.json", "order");
    assert_eq!(
        refused(&crm, "orders/create", &sample),
        (Code::Inconsistent, "total_price".into())
    );
    sample["total_price"] = json!("608.94");
    let sold = shopify(&crm, "orders/create", &sample);
    assert_eq!((sold.customer_id, sold.product_ids.len()), (bob.customer_id, 3));
    let refund = object("refund.json", "refund");
    let given_back = order(&crm, &shopify(&crm, "refunds/create", &refund));
    assert_eq!(given_back.refunds[0].amount, dec("209.00"));
    for (file, topic) in [
        ("checkouts", "checkouts/create"),
        ("products", "products/update"),
        ("orders", "orders/updated"),
    ] {
        let list = read(&folder.join(file).with_extension("json"));
        for payload in list.get(file).unwrap_or(&list).as_array().unwrap() {
            // An old sample order has no lines.
            let code = crm
                .ingest()
                .shopify(topic, payload, None)
                .err()
                .map(|error| error.code());
            assert!(matches!(code, None | Some(Code::Required)), "{topic}: {code:?}");
        }
    }
    check_sound(&crm);
}

#[test]
fn objects_of_stripe() {
    let Some(folder) = folder("stripe") else { return };
    let objects = read(&folder.join("fixtures3.json"))["resources"].clone();
    let crm = open();
    let mut outcomes = Vec::new();
    for (kind, name) in [
        ("customer.created", "customer"),
        ("product.created", "product"),
        ("charge.succeeded", "charge"),
        ("payment_intent.succeeded", "payment_intent"),
        ("invoice.paid", "invoice"),
        ("checkout.session.completed", "checkout.session"),
    ] {
        let taken = crm
            .ingest()
            .stripe(&event(kind, 0, objects[name].clone()))
            .unwrap();
        outcomes.push(verdict(&taken));
    }
    let (created, not_settled) = ((IngestOutcome::Created, None), ignored(IngestReason::NotSettled));
    assert_eq!(
        outcomes,
        [
            created,
            created,
            not_settled,
            not_settled,
            not_settled,
            not_settled
        ]
    );
    // The same, once they are paid. The sample's invoice ships at prices that its total does not know of.
    let mut charge = objects["charge"].clone();
    charge["captured"] = json!(true);
    let sold = crm
        .ingest()
        .stripe(&event("charge.succeeded", 1, charge))
        .unwrap();
    assert_eq!(order(&crm, &sold).total, dec("1.00"));
    let taken = crm
        .ingest()
        .stripe(&event("refund.created", 2, objects["refund"].clone()))
        .unwrap();
    assert_eq!(
        (taken.outcome, taken.order_id),
        (IngestOutcome::Created, sold.order_id)
    );
    let mut invoice = objects["invoice"].clone();
    invoice["status"] = json!("paid");
    invoice["shipping_cost"] = Json::Null;
    invoice["amount_paid"] = json!(1_000);
    let sold = crm.ingest().stripe(&event("invoice.paid", 3, invoice)).unwrap();
    assert_eq!(order(&crm, &sold).total, dec("10.00"));
    check_sound(&crm);
}
