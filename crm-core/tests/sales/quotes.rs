//! What customers are offered, and what becomes of it.

use std::time::Duration;

use crm_core::{
    Address, Code, Crm, Currency, Customer, CustomerPatch, Deal, DealLoss, DealPatch, DealReopening,
    DealStatus, DealWin, Decimal, ManualClock, Money, NewCustomer, NewDealLine, NewProduct, NewQuote,
    NewQuoteLine, OpenOptions, OrderCancellation, PageRequest, Patch, Quote, QuoteAcceptance, QuoteDocument,
    QuoteId, QuotePatch, QuoteQuery, QuoteRefusal, QuoteSending, QuoteStatus, SeededIds,
};
use time::macros::date;

use super::{check_refused, check_sound, deal, office, person, pipeline};

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn line(name: &str, quantity: &str, price: &str, tax: &str) -> NewQuoteLine {
    NewQuoteLine::new(name, dec(quantity), dec(price)).tax_rate(dec(tax))
}

fn loom() -> NewQuoteLine {
    line("Loom", "2", "900", "19")
}

fn offer(crm: &Crm, deal: &Deal) -> Quote {
    let quote = crm
        .quotes()
        .create(NewQuote::of(deal.id, Currency::EUR).line(loom()))
        .unwrap();
    crm.quotes().send(quote.id, QuoteSending::default()).unwrap()
}

fn accept(crm: &Crm, id: QuoteId) -> crm_core::Result<Quote> {
    crm.quotes().accept(id, QuoteAcceptance::default())
}

fn statuses(crm: &Crm) -> Vec<QuoteStatus> {
    let all = crm.quotes().list(&QuoteQuery::default(), &PageRequest::default());
    all.unwrap().items.iter().map(|quote| quote.status).collect()
}

/// `subtotal`, `discount`, `total` of a quote over these lines, and each line's tax.
#[track_caller]
fn check_sums(new: NewQuote, sums: [&str; 3], taxes: &[&str]) {
    let (crm, _) = office();
    let ada = person(&crm, "Ada");
    let quote = crm
        .quotes()
        .create(NewQuote {
            customer_id: Some(ada.id),
            ..new
        })
        .unwrap();
    let found = [quote.subtotal, quote.discount, quote.total].map(|sum| sum.normalize().to_string());
    assert_eq!(found, sums);
    let found: Vec<_> = quote
        .lines
        .iter()
        .map(|line| line.tax.normalize().to_string())
        .collect();
    assert_eq!(found, taxes);
    check_sound(&crm);
}

#[test]
fn sums_are_those_of_an_invoice() {
    let new = |currency: &str| {
        NewQuote::to(
            crm_core::CustomerId::from_bytes([0; 16]),
            currency.parse().unwrap(),
        )
    };
    // By hand: 3 · 9.99 = 29.97, less 10 % (3.00, rounded from 2.997) = 26.97; 7 % = 1.8879 → 1.89.
    let tea = line("Tea", "3", "9.99", "7").less_percent(10);
    check_sums(new("EUR").line(tea), ["26.97", "0", "28.86"], &["1.89"]);
    // Halves go up: 19 % of 0.50 = 0.095.
    check_sums(
        new("EUR").line(line("a", "1", "0.50", "19")),
        ["0.5", "0", "0.6"],
        &["0.1"],
    );
    // 10 off is shared 1 : 2 → 3.33 and 6.67, so the taxes are 19 % of 26.67 and 7 % of 53.33.
    let shared = NewQuote {
        discount: dec("10"),
        ..new("EUR")
            .line(line("a", "1", "30", "19"))
            .line(line("b", "1", "60", "7"))
    };
    check_sums(shared, ["90", "10", "88.8"], &["5.07", "3.73"]);
    // All off; and the yen has no smaller unit.
    check_sums(
        new("EUR").line(loom()).less_percent(100),
        ["1800", "1800", "0"],
        &["0"],
    );
    check_sums(
        new("JPY").line(line("茶", "1", "105", "10")),
        ["105", "0", "116"],
        &["11"],
    );
    // An old machine is taken back.
    let back = new("EUR").line(loom()).line(line("old loom", "-1", "300", "19"));
    check_sums(
        back.less_percent(10),
        ["1500", "150", "1606.5"],
        &["307.8", "-51.3"],
    );
    check_sums(new("EUR"), ["0", "0", "0"], &[]);
}

#[test]
fn an_accepted_quote_is_what_the_deal_is_won_with() {
    let (crm, clock) = office();
    let sales = pipeline(&crm, "Sales");
    let won = deal(&crm, &sales, "Looms");
    let first = offer(&crm, &won);
    let second = NewQuote {
        discount: dec("100.01"),
        ..NewQuote::of(won.id, Currency::USD)
            .line(loom())
            .line(line("Wool", "7", "3.33", "7"))
    };
    let second = crm.quotes().create(second).unwrap();
    assert_eq!(
        (first.number.as_str(), second.number.as_str()),
        ("Q-00001", "Q-00002")
    );
    check_refused(accept(&crm, second.id), Code::IllegalState, "status");
    crm.quotes().send(second.id, QuoteSending::default()).unwrap();
    accept(&crm, first.id).unwrap();
    assert_eq!(statuses(&crm), [QuoteStatus::Accepted, QuoteStatus::Superseded]);
    let reopened = crm.quotes().reopen(second.id, None).unwrap();
    assert_eq!((reopened.status, reopened.closed_at), (QuoteStatus::Sent, None));
    clock.advance(Duration::from_secs(60));
    let by_ada = QuoteAcceptance {
        by: Some("Ada".into()),
        reference: Some("PO 7".into()),
        ..QuoteAcceptance::default()
    };
    let second = crm.quotes().accept(second.id, by_ada).unwrap();
    assert_eq!(statuses(&crm), [QuoteStatus::Superseded, QuoteStatus::Accepted]);
    check_sound(&crm);

    let agreed = crm.deals().get(won.id).unwrap();
    assert_eq!(
        (agreed.quote_id, agreed.currency, agreed.amount),
        (Some(second.id), Currency::USD, Some(second.total))
    );
    let other = DealPatch {
        lines: Patch::Set(vec![NewDealLine::new("LOOM-1", 1, 1)]),
        ..DealPatch::default()
    };
    check_refused(crm.deals().update(won.id, other), Code::IllegalState, "lines");
    check_refused(crm.quotes().delete(second.id, None), Code::IllegalState, "status");
    let won = crm.deals().win(won.id, DealWin::default()).unwrap();
    let order = crm.orders().get(won.order_id.unwrap()).unwrap();
    assert_eq!(
        (order.total_money(), order.discount),
        (second.total_money(), dec("100.01"))
    );
    assert_eq!(order.customer_id, Some(won.customer_id));
    check_refused(crm.quotes().reopen(second.id, None), Code::IllegalState, "status");

    // Called off, the deal is open, and so can the quote be.
    crm.orders()
        .cancel(order.id, OrderCancellation::default())
        .unwrap();
    crm.deals().reopen(won.id, DealReopening::default()).unwrap();
    crm.quotes().reopen(second.id, None).unwrap();
    let open = crm.deals().get(won.id).unwrap();
    assert_eq!(
        (open.quote_id, open.status, open.amount),
        (None, DealStatus::Open, Some(second.total))
    );
    crm.deals().lose(won.id, DealLoss::default()).unwrap();
    check_refused(accept(&crm, second.id), Code::IllegalState, "status");
    check_sound(&crm);
}

#[test]
fn a_quote_expires_when_its_last_day_is_over() {
    let clock = ManualClock::at("2026-03-27T12:00:00Z").unwrap();
    let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(1));
    let crm = options
        .time_zone("Europe/Berlin".parse().unwrap())
        .in_memory()
        .unwrap();
    let ada = person(&crm, "Ada");
    let new = NewQuote::to(ada.id, Currency::EUR).line(loom());
    let past = crm
        .quotes()
        .create(new.clone().valid_until(date!(2026 - 03 - 26)))
        .unwrap();
    check_refused(
        crm.quotes().send(past.id, QuoteSending::default()),
        Code::OutOfRange,
        "valid_until",
    );
    let quote = crm
        .quotes()
        .create(new.valid_until(date!(2026 - 03 - 28)))
        .unwrap();
    crm.quotes().send(quote.id, QuoteSending::default()).unwrap();
    clock.set("2026-03-28T22:59:59.999Z".parse().unwrap());
    assert_eq!(crm.quotes().get(quote.id).unwrap().status, QuoteStatus::Sent);
    clock.advance(Duration::from_millis(1));
    assert_eq!(crm.quotes().get(quote.id).unwrap().status, QuoteStatus::Expired);
    let expired = QuoteQuery {
        status: Some(QuoteStatus::Expired),
        ..QuoteQuery::default()
    };
    assert_eq!(
        crm.quotes()
            .list(&expired, &PageRequest::default())
            .unwrap()
            .items
            .len(),
        1
    );
    let then = "2026-03-28T12:00:00Z".parse().unwrap();
    assert_eq!(
        crm.quotes().as_of(quote.id, then).unwrap().status,
        QuoteStatus::Sent
    );
    check_refused(accept(&crm, quote.id), Code::IllegalState, "valid_until");
    // It was accepted in time, which is recorded later.
    let in_time = QuoteAcceptance {
        at: Some(then),
        ..QuoteAcceptance::default()
    };
    let accepted = crm.quotes().accept(quote.id, in_time).unwrap();
    assert_eq!(
        (accepted.status, accepted.closed_at),
        (QuoteStatus::Accepted, Some(then))
    );
    check_sound(&crm);
}

#[test]
fn revisions_share_a_number() {
    let (crm, clock) = office();
    let ada = person(&crm, "Ada");
    let new = NewQuote {
        number: Some(" 2026/7 ".into()),
        ..NewQuote::to(ada.id, Currency::EUR)
            .line(loom())
            .less_percent(5)
            .valid_until(date!(2026 - 03 - 03))
    };
    let first = crm.quotes().create(new.clone()).unwrap();
    check_refused(crm.quotes().create(new), Code::Taken, "number");
    check_refused(crm.quotes().revise(first.id, None), Code::IllegalState, "status");
    crm.quotes().send(first.id, QuoteSending::default()).unwrap();
    clock.advance(Duration::from_secs(3 * 24 * 60 * 60));
    let second = crm.quotes().revise(first.id, None).unwrap();
    assert_eq!(
        (second.number.as_str(), second.revision, second.valid_until),
        ("2026/7", 2, None)
    );
    assert_eq!(
        (second.total, second.discount_percent),
        (first.total, Some(dec("5")))
    );
    check_refused(
        crm.quotes().revise(first.id, None),
        Code::IllegalState,
        "revision",
    );
    check_refused(
        crm.quotes().reopen(first.id, None),
        Code::IllegalState,
        "revision",
    );
    let cheaper = QuotePatch {
        discount: Patch::Set(dec("200")),
        ..QuotePatch::default()
    };
    let cheaper = crm.quotes().update(second.id, cheaper).unwrap();
    assert_eq!((cheaper.discount, cheaper.discount_percent), (dec("200"), None));
    crm.quotes().send(second.id, QuoteSending::default()).unwrap();
    check_refused(
        crm.quotes().update(second.id, QuotePatch::default()),
        Code::IllegalState,
        "status",
    );
    let why = QuoteRefusal {
        reason: Some("too dear".into()),
        ..QuoteRefusal::default()
    };
    let declined = crm.quotes().decline(second.id, why).unwrap();
    assert_eq!(
        (declined.status, declined.decline_reason.as_deref()),
        (QuoteStatus::Declined, Some("too dear"))
    );
    // A number that a customer may have seen is not given twice, not even its revision's.
    let third = crm.quotes().revise(second.id, None).unwrap();
    crm.quotes().delete(third.id, None).unwrap();
    assert_eq!(crm.quotes().revise(second.id, None).unwrap().revision, 4);
    let all = QuoteQuery {
        number: Some("2026/7".into()),
        ..QuoteQuery::default()
    };
    assert_eq!(
        crm.quotes()
            .list(&all, &PageRequest::default())
            .unwrap()
            .items
            .len(),
        3
    );
    assert_eq!(
        crm.quotes()
            .history(second.id, &PageRequest::default())
            .unwrap()
            .items
            .len(),
        4
    );
    check_sound(&crm);
}

#[test]
fn bad_input_is_refused_by_its_field() {
    let (crm, _) = office();
    let ada = person(&crm, "Ada");
    let sales = pipeline(&crm, "Sales");
    let looms = deal(&crm, &sales, "Looms");
    let new = || NewQuote::to(ada.id, Currency::EUR);
    let create = |new| crm.quotes().create(new);
    let with = |line| create(new().line(line));
    check_refused(
        create(NewQuote {
            customer_id: None,
            ..new()
        }),
        Code::Required,
        "customer_id",
    );
    check_refused(
        create(NewQuote {
            deal_id: Some(looms.id),
            ..new()
        }),
        Code::Inconsistent,
        "customer_id",
    );
    check_refused(
        create(NewQuote {
            number: Some("x".repeat(201)),
            ..new()
        }),
        Code::TooLong,
        "number",
    );
    check_refused(
        with(NewQuoteLine::default()),
        Code::Required,
        "lines[0].product_id",
    );
    let free = NewQuoteLine {
        name: Some("x".into()),
        ..NewQuoteLine::default()
    };
    check_refused(with(free), Code::Required, "lines[0].unit_price");
    check_refused(
        with(line("x", "0", "1", "0")),
        Code::OutOfRange,
        "lines[0].quantity",
    );
    check_refused(
        with(line("x", "1000000", "1000000000", "0")),
        Code::OutOfRange,
        "lines[0].quantity",
    );
    check_refused(
        with(line("x", "1", "1", "101")),
        Code::OutOfRange,
        "lines[0].tax_rate",
    );
    check_refused(
        with(line("x", "1", "1", "-1")),
        Code::OutOfRange,
        "lines[0].tax_rate",
    );
    check_refused(
        with(loom().less_percent(101)),
        Code::OutOfRange,
        "lines[0].discount_percent",
    );
    let both = NewQuoteLine {
        discount: dec("1"),
        ..loom().less_percent(1)
    };
    check_refused(with(both), Code::Inconsistent, "lines[0].discount_percent");
    let negative = NewQuoteLine {
        discount: dec("-1"),
        ..loom()
    };
    check_refused(with(negative), Code::OutOfRange, "lines[0].discount");
    check_refused(with(line("x", "-1", "1", "0")), Code::OutOfRange, "lines");
    let off = NewQuote {
        discount: dec("1800.01"),
        ..new().line(loom())
    };
    check_refused(create(off), Code::OutOfRange, "discount");
    let priced = NewProduct {
        price: Some(Money::parse("5", "USD").unwrap()),
        ..NewProduct::new("Tea")
    };
    let tea = crm.products().create(priced).unwrap();
    check_refused(
        with(NewQuoteLine::product(tea.id, 1)),
        Code::CurrencyMismatch,
        "lines[0].unit_price",
    );
    let empty = create(new()).unwrap();
    check_refused(
        crm.quotes().send(empty.id, QuoteSending::default()),
        Code::Required,
        "lines",
    );
    check_refused(crm.quotes().reopen(empty.id, None), Code::IllegalState, "status");
    check_refused(crm.quotes().get(QuoteId::from_bytes([1; 16])), Code::NotFound, "");
    check_sound(&crm);
}

#[test]
fn a_line_says_what_its_product_was_called_then() {
    let (crm, _) = office();
    let ada = person(&crm, "Ada");
    let priced = NewProduct {
        sku: Some("TEA-1".into()),
        price: Some(Money::parse("5.50", "EUR").unwrap()),
        ..NewProduct::new("Tea")
    };
    let tea = crm.products().create(priced).unwrap();
    let by_sku = NewQuoteLine {
        sku: Some("TEA-1".into()),
        ..NewQuoteLine::default()
    };
    let quote = crm
        .quotes()
        .create(NewQuote::to(ada.id, Currency::EUR).line(by_sku))
        .unwrap();
    let line = &quote.lines[0];
    assert_eq!(
        (line.product_id, line.name.as_deref(), line.unit_price),
        (Some(tea.id), Some("Tea"), dec("5.50"))
    );
    crm.products().delete(tea.id, None).unwrap();
    assert_eq!(crm.quotes().get(quote.id).unwrap(), quote);
    check_sound(&crm);
}

/// Somebody whose name is the beginning of a program.
fn evil(crm: &Crm) -> Customer {
    let evil = crm
        .customers()
        .create(NewCustomer::person("<script>alert('x')</script>"))
        .unwrap();
    let address = Address {
        lines: vec!["1 <b>Mill</b> & Street".into()],
        city: Some("Leeds".into()),
        postal_code: Some("LS1".into()),
        ..Address::default()
    };
    let patch = CustomerPatch {
        addresses: Patch::Set(vec![address]),
        ..CustomerPatch::default()
    };
    crm.customers().update(evil.id, patch).unwrap()
}

#[test]
fn the_page_stands_alone_and_escapes_everything() {
    let (crm, _) = office();
    let evil = evil(&crm);
    let hostile = "\"><img src=x onerror=alert(1)>{{ number }}";
    let new = NewQuote {
        title: Some(hostile.into()),
        introduction: Some(hostile.into()),
        terms: Some(hostile.into()),
        owner: Some(hostile.into()),
        number: Some(hostile.into()),
        ..NewQuote::to(evil.id, Currency::EUR)
    };
    let mut loom = NewQuoteLine {
        sku: Some(hostile.into()),
        description: Some(hostile.into()),
        ..loom().less_percent(10)
    };
    loom.name = Some(hostile.into());
    let new = new.line(loom).less_percent(5).valid_until(date!(2026 - 04 - 01));
    let quote = crm.quotes().create(new).unwrap();
    let options = QuoteDocument {
        seller: Some(format!("Looms & Co\n{hostile}")),
        language: Some("en-gb".into()),
        template: None,
    };
    let html = crm.quotes().html(quote.id, &options).unwrap();
    assert!(html.starts_with("<!doctype html>\n<html lang=\"en-GB\">"));
    for forbidden in [
        "<script",
        "<img",
        "<b>",
        "onerror=alert(1)>",
        "http:",
        "https:",
        "url(",
        "@import",
        "src=",
    ] {
        let found = html.replace("src=x onerror=alert(1)&gt;", "").contains(forbidden);
        assert!(!found, "{forbidden}");
    }
    // Text of a value is not read as a template.
    assert!(html.contains("{{ number }}"));
    for shown in [
        "LS1 Leeds",
        "1620.00",
        "−81.00",
        "1539.00",
        "292.41",
        "1831.41 EUR",
        "2026-04-01",
        "2026-03-02",
        "Looms &amp; Co",
    ] {
        assert!(html.contains(shown), "{shown}");
    }
    assert_eq!(html.matches("<td").count(), html.matches("</td>").count());
    check_sound(&crm);
}

#[test]
fn a_template_of_ones_own_fails_by_its_line() {
    let (crm, _) = office();
    let ada = person(&crm, "Ada & Bob");
    let quote = crm
        .quotes()
        .create(NewQuote::to(ada.id, Currency::EUR).line(loom()))
        .unwrap();
    let html = |template: &str| {
        let page = QuoteDocument {
            template: Some(template.into()),
            ..QuoteDocument::default()
        };
        crm.quotes().html(quote.id, &page)
    };
    let own = "{{ customer.name }}{% for line in lines %} {{ line.position }}: {{ line.net }}{% endfor %}";
    assert_eq!(html(own).unwrap(), "Ada &amp; Bob 1: 1800.00");
    assert_eq!(html("").unwrap(), "");
    for (template, code, line) in [
        ("\n{% for %}", Code::Malformed, 2),
        ("{{ nothing }}", Code::UnknownField, 1),
        ("\n\n{{ customer.age }}", Code::UnknownField, 3),
        ("{{ number|shout }}", Code::Malformed, 1),
        ("{% include 'x' %}", Code::Malformed, 1),
        (
            "{% for i in range(9999) %}{% for j in range(9999) %}{{ j }}{% endfor %}{% endfor %}",
            Code::OutOfRange,
            1,
        ),
    ] {
        let error = html(template).unwrap_err();
        assert_eq!(
            (error.code(), error.field(), error.row()),
            (code, Some("template"), Some(line)),
            "{template}"
        );
        assert!(!error.to_string().contains("nothing"));
    }
    let tag = QuoteDocument {
        language: Some("\"x".into()),
        ..QuoteDocument::default()
    };
    check_refused(
        crm.quotes().html(quote.id, &tag),
        Code::UnknownLanguage,
        "language",
    );
}
