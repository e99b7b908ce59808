//! Customers, sales, refunds and products of Stripe.

use super::*;
use crm_core::{Channel, Currency, Identifier, NewCustomer, NewProduct, OrderPatch, Patch, ProductStatus};

/// An event of this type about this object, some seconds after the others.
pub(super) fn event(kind: &str, second: i64, object: Json) -> Json {
    json!({
        "id": "evt_1", "object": "event", "api_version": "2024-06-20", "type": kind, "livemode": false,
        "created": 1_771_000_000 + second, "pending_webhooks": 1, "data": { "object": object },
    })
}

/// Takes an event, then again, which changes nothing.
#[track_caller]
fn stripe(crm: &Crm, event: &Json) -> Ingested {
    let taken = crm.ingest().stripe(event).unwrap();
    let before = changes(crm);
    let again = crm.ingest().stripe(event).unwrap();
    let expected = match taken.outcome {
        IngestOutcome::Ignored => IngestOutcome::Ignored,
        _ => IngestOutcome::Unchanged,
    };
    assert_eq!(again.outcome, expected);
    assert_eq!(
        (changes(crm), again.order_id, &again.refund_ids),
        (before, taken.order_id, &taken.refund_ids)
    );
    taken
}

#[track_caller]
fn refused(crm: &Crm, event: &Json) -> (Code, String) {
    let before = changes(crm);
    let error = crm.ingest().stripe(event).unwrap_err();
    assert_eq!(changes(crm), before);
    (error.code(), error.field().unwrap_or_default().to_owned())
}

pub(super) fn customer_object() -> Json {
    json!({
        "id": "cus_NoraBlum1", "object": "customer", "created": 1_770_990_000, "currency": "eur", "email": "Nora@example.org",
        "name": "Nora Blum", "phone": "+4930901830", "preferred_locales": ["de-DE"], "tax_exempt": "none", "metadata": {},
        "address": { "line1": "Uferweg 1", "line2": null, "city": "Kiel", "state": null, "postal_code": "24103", "country": "DE" },
        "shipping": { "name": "Nora Blum", "address": { "line1": "Hof 3", "line2": "", "city": "Plön", "state": null,
            "postal_code": "24306", "country": "DE" } },
    })
}

pub(super) fn charge() -> Json {
    json!({
        "id": "ch_1", "object": "charge", "amount": 4_990, "amount_captured": 4_990, "amount_refunded": 0, "captured": true,
        "created": 1_770_999_990, "currency": "eur", "customer": "cus_NoraBlum1", "description": "Tea pot", "paid": true,
        "payment_intent": "pi_1", "invoice": null, "refunded": false, "status": "succeeded",
        "billing_details": { "email": "nora@example.org", "name": "Nora Blum", "phone": null, "address": { "city": null } },
        "payment_method_details": { "type": "card", "card": { "brand": "visa", "last4": "4242" } },
    })
}

fn intent() -> Json {
    json!({
        "id": "pi_1", "object": "payment_intent", "amount": 4_990, "amount_received": 4_990, "created": 1_770_999_980,
        "currency": "eur", "customer": "cus_NoraBlum1", "description": null, "latest_charge": "ch_1", "status": "succeeded",
    })
}

fn session() -> Json {
    json!({
        "id": "cs_1", "object": "checkout.session", "amount_subtotal": 4_500, "amount_total": 4_990, "created": 1_770_999_900,
        "currency": "eur", "customer": "cus_NoraBlum1", "mode": "payment", "payment_status": "paid", "payment_intent": "pi_1",
        "invoice": null, "status": "complete",
        "customer_details": { "email": "nora@example.org", "name": "Nora Blum", "phone": null },
        "total_details": { "amount_discount": 500, "amount_shipping": 190, "amount_tax": 800 },
    })
}

pub(super) fn invoice() -> Json {
    json!({
        "id": "in_1", "object": "invoice", "amount_due": 3_808, "amount_paid": 3_808, "charge": "ch_2", "payment_intent": "pi_2",
        "created": 1_770_999_000, "currency": "eur", "customer": "cus_NoraBlum1", "customer_email": "nora@example.org",
        "customer_name": "Nora Blum", "number": "TEA-0007", "status": "paid", "subtotal": 4_000, "total": 3_808,
        "status_transitions": { "paid_at": 1_770_999_500 },
        "lines": { "object": "list", "has_more": false, "data": [
            { "id": "il_1", "amount": 3_000, "currency": "eur", "description": "Tea plan", "quantity": 3,
              "discount_amounts": [{ "amount": 800, "discount": "di_1" }],
              "tax_amounts": [{ "amount": 418, "inclusive": false }], "price": { "id": "price_1", "product": "prod_1" } },
            { "id": "il_2", "amount": 1_000, "currency": "eur", "description": "Sample", "quantity": 1, "discount_amounts": [],
              "taxes": [{ "amount": 190, "tax_behavior": "exclusive" }] },
        ] },
    })
}

pub(super) fn refund(id: &str, amount: i64) -> Json {
    json!({
        "id": id, "object": "refund", "amount": amount, "charge": "ch_1", "payment_intent": "pi_1", "created": 1_771_000_100,
        "currency": "eur", "reason": "requested_by_customer", "status": "succeeded",
    })
}

pub(super) fn product() -> Json {
    json!({
        "id": "prod_1", "object": "product", "active": true, "created": 1_770_000_000, "name": "Tea plan",
        "description": "A box a month.", "unit_label": "box", "updated": 1_770_000_000,
        "default_price": { "id": "price_1", "unit_amount": 1_000, "currency": "eur" },
    })
}

#[test]
fn a_customer_from_its_beginning_to_its_end() {
    let crm = open();
    let taken = stripe(&crm, &event("customer.created", 0, customer_object()));
    assert_eq!(taken.outcome, IngestOutcome::Created);
    let nora = customer(&crm, &taken);
    assert_eq!(
        (nora.name.as_deref(), nora.email()),
        (Some("Nora Blum"), Some("nora@example.org"))
    );
    assert_eq!(
        (nora.phone(), nora.language.as_deref()),
        (Some("+4930901830"), Some("de-DE"))
    );
    assert!(
        nora.identifiers
            .contains(&Identifier::external_id("stripe", "cus_NoraBlum1"))
    );
    assert_eq!(nora.addresses.len(), 2);
    let mut moved = customer_object();
    moved["address"]["city"] = json!("Lübeck");
    let taken = stripe(&crm, &event("customer.updated", 10, moved));
    assert_eq!(
        customer(&crm, &taken).addresses[0].city.as_deref(),
        Some("Lübeck")
    );
    let late = stripe(&crm, &event("customer.updated", 5, customer_object()));
    assert_eq!(verdict(&late), ignored(IngestReason::Stale));
    let gone = stripe(
        &crm,
        &event(
            "customer.deleted",
            20,
            json!({ "id": "cus_NoraBlum1", "deleted": true }),
        ),
    );
    assert_eq!(gone.outcome, IngestOutcome::Deleted);
    let late = stripe(&crm, &event("customer.updated", 30, customer_object()));
    assert_eq!(verdict(&late), ignored(IngestReason::Deleted));
    check_sound(&crm);
}

#[test]
fn somebody_known_from_another_system_is_one_customer() {
    let crm = open();
    let nora = crm
        .customers()
        .create(NewCustomer::person("Nora Blum").email("nora@example.org"))
        .unwrap();
    let taken = stripe(&crm, &event("charge.succeeded", 0, charge()));
    assert_eq!(taken.customer_id, Some(nora.id));
    let taken = stripe(&crm, &event("customer.created", 1, customer_object()));
    assert_eq!(
        (taken.outcome, taken.customer_id),
        (IngestOutcome::Updated, Some(nora.id))
    );
}

/// Each order in which the events of one sale may come leads to one order, paid once.
#[test]
fn session_intent_and_charge_are_one_sale() {
    let events = [
        event("checkout.session.completed", 2, session()),
        event("payment_intent.succeeded", 1, intent()),
        event("charge.succeeded", 0, charge()),
    ];
    for way in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let crm = open();
        let mut last = Ingested::default();
        for at in way {
            last = stripe(&crm, &events[at]);
        }
        let order = order(&crm, &last);
        assert_eq!((order.total, order.payments.len()), (dec("49.90"), 1), "{way:?}");
        assert_eq!(
            (order.discount, order.shipping, order.tax),
            (dec("5.00"), dec("1.90"), dec("8.00"))
        );
        assert_eq!(
            (order.number.as_deref(), order.channel),
            (Some("pi_1"), Some(Channel::Web))
        );
        assert_eq!(crm.stats().unwrap().customers, 1);
        let profile = crm.customers().profile(order.customer_id.unwrap()).unwrap();
        assert_eq!((profile.order_count, profile.balance.len()), (1, 0));
        check_sound(&crm);
    }
}

fn charge_of_invoice() -> Json {
    json!({
        "id": "ch_2", "object": "charge", "amount": 3_808, "amount_captured": 3_808, "captured": true, "created": 1_770_999_400,
        "currency": "eur", "customer": "cus_NoraBlum1", "invoice": "in_1", "payment_intent": "pi_2", "status": "succeeded",
    })
}

#[test]
fn a_note_written_here_stays_when_the_charge_comes_between() {
    let crm = open();
    let id = stripe(&crm, &event("invoice.paid", 0, invoice()))
        .order_id
        .unwrap();
    let patch = OrderPatch {
        note: Patch::Set("Called back.".into()),
        ..OrderPatch::default()
    };
    crm.orders().update(id, patch).unwrap();
    stripe(&crm, &event("charge.succeeded", 1, charge_of_invoice()));
    let last = stripe(&crm, &event("invoice.payment_succeeded", 2, invoice()));
    assert_eq!(order(&crm, &last).note.as_deref(), Some("Called back."));
}

#[test]
fn an_invoice_and_its_charge_are_one_sale() {
    let events = [
        event("invoice.paid", 0, invoice()),
        event("charge.succeeded", 0, charge_of_invoice()),
    ];
    for way in [[0, 1], [1, 0]] {
        let crm = open();
        let tea = stripe(&crm, &event("product.created", 0, product())).product_ids[0];
        let mut last = Ingested::default();
        for at in way {
            last = stripe(&crm, &events[at]);
        }
        let order = order(&crm, &last);
        assert_eq!(
            (order.number.as_deref(), order.total),
            (Some("in_1"), dec("38.08"))
        );
        assert_eq!(
            (order.payments.len(), order.payments[0].amount),
            (1, dec("38.08"))
        );
        let line = &order.lines[0];
        assert_eq!(
            (line.quantity, line.unit_price, line.discount, line.tax),
            (dec("3"), dec("10"), dec("8.00"), dec("4.18"))
        );
        assert_eq!(
            (line.product_id, order.note.as_deref()),
            (Some(tea), Some("TEA-0007"))
        );
        check_sound(&crm);
    }
}

#[test]
fn an_invoice_with_more_lines_than_an_event_holds_and_a_balance() {
    let crm = open();
    let mut long = invoice();
    long["lines"]["has_more"] = json!(true);
    long["total"] = json!(10_000);
    long["amount_paid"] = json!(9_000);
    let order = order(&crm, &stripe(&crm, &event("invoice.payment_succeeded", 0, long)));
    assert_eq!((order.lines.len(), order.lines[2].unit_price), (3, dec("61.92")));
    let paid: Vec<_> = order
        .payments
        .iter()
        .map(|payment| (payment.amount, payment.method.as_deref()))
        .collect();
    assert_eq!(paid, [(dec("90.00"), None), (dec("10.00"), Some("balance"))]);
    let mut wrong = invoice();
    wrong["id"] = json!("in_2");
    wrong["total"] = json!(3_809);
    let error = refused(&crm, &event("invoice.paid", 0, wrong));
    assert_eq!(error, (Code::Inconsistent, "data.object.total".into()));
}

#[test]
fn money_that_has_not_moved_is_no_sale() {
    let crm = open();
    let mut reserved = charge();
    reserved["captured"] = json!(false);
    let mut unpaid = session();
    unpaid["payment_status"] = json!("unpaid");
    let mut failed = intent();
    failed["status"] = json!("requires_payment_method");
    let mut free = invoice();
    free["total"] = json!(0);
    for (kind, object) in [
        ("charge.succeeded", reserved),
        ("checkout.session.completed", unpaid),
        ("payment_intent.succeeded", failed),
        ("invoice.paid", free),
    ] {
        let taken = stripe(&crm, &event(kind, 0, object));
        assert_eq!(verdict(&taken), ignored(IngestReason::NotSettled), "{kind}");
    }
    let taken = stripe(&crm, &event("payout.paid", 0, json!({})));
    assert_eq!(verdict(&taken), ignored(IngestReason::Unsupported));
}

#[test]
fn each_currency_in_its_units() {
    let crm = open();
    let currencies = [
        ("usd", "12.34"),
        ("jpy", "1234"),
        ("mga", "1234"),
        ("kwd", "1.234"),
        ("tnd", "1.234"),
        ("isk", "12.34"),
        ("ugx", "12.34"),
        ("huf", "12.34"),
    ];
    for (currency, amount) in currencies {
        let mut paid = charge();
        paid["amount_captured"] = json!(1_234);
        paid["currency"] = json!(currency);
        paid["id"] = json!(format!("ch_{currency}"));
        paid["payment_intent"] = Json::Null;
        let order = order(&crm, &stripe(&crm, &event("charge.succeeded", 0, paid)));
        assert_eq!(order.total, dec(amount), "{currency}");
        assert_eq!(order.currency.as_str(), currency.to_uppercase());
        assert_eq!(order.placed_at, "2026-02-13T16:26:30Z".parse().unwrap());
    }
}

#[test]
fn refunds_by_themselves() {
    let crm = open();
    let early = refused(&crm, &event("refund.created", 0, refund("re_1", 1_000)));
    assert_eq!(early, (Code::UnknownReference, "data.object.charge".into()));
    let sold = stripe(&crm, &event("charge.succeeded", 0, charge()));
    let mut pending = refund("re_1", 1_000);
    pending["status"] = json!("pending");
    let taken = stripe(&crm, &event("refund.created", 1, pending));
    assert_eq!(verdict(&taken), ignored(IngestReason::NotSettled));
    assert_eq!(
        stripe(&crm, &event("refund.updated", 2, refund("re_1", 1_000))).outcome,
        IngestOutcome::Created
    );
    assert_eq!(
        stripe(&crm, &event("refund.created", 3, refund("re_2", 3_990))).outcome,
        IngestOutcome::Created
    );
    let order = order(&crm, &sold);
    assert_eq!((order.refunded(), order.refunds.len()), (dec("49.90"), 2));
    let error = refused(&crm, &event("refund.created", 4, refund("re_3", 1)));
    assert_eq!(error, (Code::Inconsistent, "data.object.amount".into()));
    check_sound(&crm);
}

#[test]
fn a_refund_that_a_charge_and_its_own_event_tell_is_booked_once() {
    let mut sum = charge();
    sum["amount_refunded"] = json!(1_500);
    let mut listed = sum.clone();
    listed["refunds"] = json!({ "object": "list", "data": [refund("re_1", 1_000), refund("re_2", 500)] });
    let events = [
        event("charge.refunded", 1, sum),
        event("charge.refunded", 1, listed),
        event("refund.created", 1, refund("re_1", 1_000)),
        event("refund.created", 1, refund("re_2", 500)),
    ];
    for way in [
        [2, 3, 0],
        [3, 2, 1],
        [1, 2, 3],
        [2, 0, 3],
        [3, 0, 2],
        [0, 2, 3],
        [0, 3, 2],
        [0, 1, 2],
        [1, 0, 2],
    ] {
        let crm = open();
        let sold = stripe(&crm, &event("charge.succeeded", 0, charge()));
        for at in way {
            stripe(&crm, &events[at]);
        }
        assert_eq!(order(&crm, &sold).refunded(), dec("15.00"), "{way:?}");
    }
}

#[test]
fn a_product_with_its_price() {
    let crm = open();
    let taken = stripe(&crm, &event("product.created", 0, product()));
    assert_eq!(taken.outcome, IngestOutcome::Created);
    let box_ = crm.products().get(taken.product_ids[0]).unwrap();
    assert_eq!(
        (box_.name.as_str(), box_.unit.as_deref()),
        ("Tea plan", Some("box"))
    );
    assert_eq!(box_.price.unwrap().currency, Currency::EUR);
    let mut ended = product();
    ended["active"] = json!(false);
    ended["default_price"] = json!("price_1");
    stripe(&crm, &event("product.updated", 1, ended));
    let ended = crm.products().get(box_.id).unwrap();
    assert_eq!(
        (ended.status, ended.price),
        (ProductStatus::Discontinued, box_.price)
    );
    let gone = stripe(
        &crm,
        &event("product.deleted", 2, json!({ "id": "prod_1", "deleted": true })),
    );
    assert_eq!(
        (gone.outcome, gone.product_ids),
        (IngestOutcome::Deleted, vec![box_.id])
    );
    crm.products().create(NewProduct::new("Tea plan")).unwrap();
    check_sound(&crm);
}

#[test]
fn errors_name_the_place_in_the_event() {
    let crm = open();
    let at = |pointer: &str, value: Json| {
        let mut event = event("invoice.paid", 0, invoice());
        *event.pointer_mut(pointer).unwrap() = value;
        refused(&crm, &event)
    };
    let lines = "/data/object/lines/data";
    for (pointer, value, code, field) in [
        ("/type", json!(3), Code::WrongType, "type"),
        ("/data/object", Json::Null, Code::Required, "data.object"),
        ("/created", json!("now"), Code::WrongType, "created"),
        ("/created", json!(i64::MAX), Code::OutOfRange, "created"),
        (
            "/data/object/total",
            json!(38.08),
            Code::WrongType,
            "data.object.total",
        ),
        (
            "/data/object/currency",
            json!("zzz"),
            Code::UnknownCurrency,
            "data.object.currency",
        ),
    ] {
        assert_eq!(at(pointer, value), (code, field.to_owned()));
    }
    let amount = at(&format!("{lines}/1/amount"), json!("10"));
    assert_eq!(
        amount,
        (Code::WrongType, "data.object.lines.data[1].amount".into())
    );
    let amount = at(&format!("{lines}/0/amount"), json!(i64::MAX));
    assert_eq!(
        amount,
        (Code::OutOfRange, "data.object.lines.data[0].amount".into())
    );
}
