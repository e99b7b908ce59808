//! Deals: what may be given, how they are changed, and by what they are found.

use crm_core::{
    BillingInterval, Clock, Code, Currency, DealContact, DealMove, DealPartner, DealPatch, DealQuery,
    DealStatus, DealWin, Money, NewDeal, NewDealLine, NewProduct, PageRequest, Patch, Recurring,
};

use super::{check_refused, check_sound, deal, office, person, pipeline, stage};

#[test]
fn lines_add_up_to_what_is_paid_once_and_again_and_again() {
    let (crm, _) = office();
    let sales = pipeline(&crm, "Sales");
    let ada = person(&crm, "Ada");
    let price = Money::parse("900", "EUR").unwrap();
    let loom = crm
        .products()
        .create(NewProduct::new("Loom").sku("LOOM-1").price(price))
        .unwrap();
    let mut care = NewDealLine::new("CARE", 3, 10).every(BillingInterval::Month);
    care.discount = 5.into();
    let new = NewDeal::new("Looms", ada.id, sales.id, Currency::EUR)
        .line(NewDealLine::product(loom.id, 2))
        .line(NewDealLine {
            sku: Some("LOOM-1".to_owned()),
            ..NewDealLine::default()
        })
        .line(care)
        .line(NewDealLine::new("RENT", 1, 100).every(BillingInterval::Year));
    let made = crm.deals().create(new).unwrap();
    assert_eq!(made.amount, Some(2_700.into()));
    // 25 a month and 100 a year.
    let yearly = Recurring {
        amount: 400.into(),
        interval: BillingInterval::Year,
    };
    assert_eq!(made.recurring, Some(yearly));
    assert_eq!(
        (made.lines[1].product_id, made.lines[1].sku.as_deref()),
        (Some(loom.id), None)
    );

    let fewer = DealPatch {
        lines: Patch::Set(vec![made.lines[0].clone().into()]),
        ..DealPatch::default()
    };
    let fewer = crm.deals().update(made.id, fewer).unwrap();
    assert_eq!((fewer.amount, fewer.recurring), (Some(1_800.into()), None));
    let none = DealPatch {
        lines: Patch::Clear,
        ..DealPatch::default()
    };
    let none = crm.deals().update(made.id, none).unwrap();
    assert_eq!((none.amount, none.lines.len()), (Some(1_800.into()), 0));
    check_sound(&crm);
}

#[test]
fn what_makes_no_deal_is_refused() {
    let (crm, clock) = office();
    let sales = pipeline(&crm, "Sales");
    let ada = person(&crm, "Ada").id;
    let gone = person(&crm, "Bob").id;
    crm.customers().delete(gone, None).unwrap();
    let unit = crm
        .products()
        .create(
            NewProduct::new("Loom")
                .sku("L")
                .price(Money::parse("9", "USD").unwrap()),
        )
        .unwrap();
    let refuse = |change: &dyn Fn(&mut NewDeal), code, field: &str| {
        let mut new = NewDeal::new("Looms", ada, sales.id, Currency::EUR);
        change(&mut new);
        check_refused(crm.deals().create(new), code, field);
    };
    refuse(
        &|new| new.name = "\u{7}".to_owned(),
        Code::ControlCharacter,
        "name",
    );
    refuse(
        &|new| new.customer_id = gone,
        Code::UnknownReference,
        "customer_id",
    );
    refuse(
        &|new| new.pipeline_id = crm.new_id(),
        Code::UnknownReference,
        "pipeline_id",
    );
    refuse(
        &|new| new.stage_id = Some(crm.new_id()),
        Code::UnknownReference,
        "stage_id",
    );
    refuse(
        &|new| new.stage_id = Some(stage(&sales, "Won").id),
        Code::IllegalState,
        "stage_id",
    );
    refuse(&|new| new.amount = Some((-1).into()), Code::OutOfRange, "amount");
    refuse(
        &|new| new.probability = Some(101.into()),
        Code::OutOfRange,
        "probability",
    );
    let again = |amount: i64| {
        Some(Recurring {
            amount: amount.into(),
            interval: BillingInterval::Month,
        })
    };
    refuse(
        &|new| new.recurring = again(-1),
        Code::OutOfRange,
        "recurring.amount",
    );
    let line = NewDealLine::new("A", 1, 1);
    refuse(
        &|new| (new.lines, new.amount) = (vec![line.clone()], Some(1.into())),
        Code::Inconsistent,
        "amount",
    );
    refuse(
        &|new| (new.lines, new.recurring) = (vec![line.clone()], again(1)),
        Code::Inconsistent,
        "recurring",
    );
    refuse(
        &|new| new.lines = vec![line.clone(), NewDealLine::default()],
        Code::Required,
        "lines[1].product_id",
    );
    refuse(
        &|new| new.lines = vec![NewDealLine::new("A", 0, 1)],
        Code::OutOfRange,
        "lines[0].quantity",
    );
    refuse(
        &|new| new.lines = vec![NewDealLine::new("A", 1, 1); 2_001],
        Code::TooMany,
        "lines",
    );
    refuse(
        &|new| new.lines = vec![NewDealLine::product(unit.id, 1)],
        Code::CurrencyMismatch,
        "lines[0].unit_price",
    );
    refuse(
        &|new| new.lines = vec![NewDealLine::product(crm.new_id(), 1)],
        Code::UnknownReference,
        "lines[0].product_id",
    );
    let priceless = NewDealLine {
        sku: Some("B".to_owned()),
        ..NewDealLine::default()
    };
    refuse(
        &|new| new.lines = vec![priceless.clone()],
        Code::Required,
        "lines[0].unit_price",
    );
    let contact = |id| DealContact {
        customer_id: id,
        role: None,
    };
    refuse(
        &|new| new.contacts = vec![contact(gone)],
        Code::UnknownReference,
        "contacts[0].customer_id",
    );
    refuse(
        &|new| new.contacts = vec![contact(ada); 2],
        Code::DuplicateInInput,
        "contacts[1].customer_id",
    );
    let partner = |share: i64| DealPartner {
        customer_id: ada,
        role: None,
        share: Some(share.into()),
    };
    refuse(
        &|new| new.partners = vec![partner(101)],
        Code::OutOfRange,
        "partners[0].share",
    );
    refuse(
        &|new| new.partners = vec![partner(-1)],
        Code::OutOfRange,
        "partners[0].share",
    );
    let late = clock.now().saturating_add(std::time::Duration::from_millis(1));
    refuse(&|new| new.opened_at = Some(late), Code::OutOfRange, "opened_at");
    let first = deal(&crm, &sales, "a").id;
    refuse(&|new| new.id = Some(first), Code::AlreadyExists, "id");
    check_sound(&crm);
}

#[test]
fn a_deal_is_found_by_what_it_says_and_by_everybody_who_has_to_do_with_it() {
    let (crm, _) = office();
    let (sales, renewals) = (pipeline(&crm, "Sales"), pipeline(&crm, "Renewals"));
    let [ada, bob, mill] = ["Ada", "Bob", "Mill"].map(|name| person(&crm, name).id);
    let new = NewDeal {
        contacts: vec![DealContact {
            customer_id: bob,
            role: Some("decides".to_owned()),
        }],
        partners: vec![DealPartner {
            customer_id: mill,
            role: None,
            share: Some(30.into()),
        }],
        expected_close_on: Some(date("2026-04-30")),
        source: Some("fair".to_owned()),
        campaign: Some("spring".to_owned()),
        next_step: Some("Send the offer to Zürich".to_owned()),
        competitors: vec!["Weber".to_owned(), "weber".to_owned()],
        team: Some("north".to_owned()),
        ..NewDeal::new("Looms", ada, sales.id, Currency::EUR)
            .owner("Eve")
            .amount(5)
    };
    let made = crm.deals().create(new).unwrap();
    assert_eq!(made.competitors, ["Weber"]);
    let other = deal(&crm, &renewals, "Other");
    let found = |query: DealQuery| {
        let page = crm.deals().list(&query, &PageRequest::default()).unwrap();
        page.items
            .iter()
            .map(|deal| deal.name.clone())
            .collect::<Vec<_>>()
    };
    let all = DealQuery::default;
    assert_eq!(found(all()), ["Looms", "Other"]);
    let text = |text: &str| DealQuery {
        text: Some(text.to_owned()),
        ..all()
    };
    for query in [
        DealQuery {
            pipeline_id: Some(sales.id),
            ..all()
        },
        DealQuery {
            stage_id: Some(sales.stages[0].id),
            ..all()
        },
        DealQuery {
            customer_id: Some(ada),
            status: Some(DealStatus::Open),
            ..all()
        },
        DealQuery {
            contact_id: Some(bob),
            ..all()
        },
        DealQuery {
            partner_id: Some(mill),
            ..all()
        },
        DealQuery {
            owner: Some("Eve".to_owned()),
            ..all()
        },
        DealQuery {
            team: Some("north".to_owned()),
            ..all()
        },
        DealQuery {
            source: Some("fair".to_owned()),
            ..all()
        },
        DealQuery {
            campaign: Some("spring".to_owned()),
            ..all()
        },
        DealQuery {
            expected_from: Some(date("2026-04-30")),
            expected_until: Some(date("2026-05-01")),
            ..all()
        },
        text("LOOM zurich"),
        text("weber"),
    ] {
        assert_eq!(found(query), ["Looms"]);
    }
    for query in [
        DealQuery {
            customer_id: Some(bob),
            ..all()
        },
        DealQuery {
            contact_id: Some(ada),
            ..all()
        },
        DealQuery {
            status: Some(DealStatus::Lost),
            ..all()
        },
        DealQuery {
            expected_until: Some(date("2026-04-30")),
            ..all()
        },
        text("loom paris"),
    ] {
        assert!(found(query).is_empty());
    }
    let unknown = DealQuery {
        customer_id: Some(crm.new_id()),
        ..all()
    };
    check_refused(
        crm.deals().list(&unknown, &PageRequest::default()),
        Code::UnknownReference,
        "customer_id",
    );

    // Everybody who has to do with it finds it on their page.
    let options = crm_core::Customer360Options::default();
    for id in [ada, bob, mill] {
        let view = crm.customers().view_360(id, &options).unwrap();
        assert_eq!(view.deals, std::slice::from_ref(&made));
    }

    // Page by page, in the order of their creation.
    let first = crm.deals().list(&all(), &PageRequest::first(1)).unwrap();
    let rest = crm
        .deals()
        .list(&all(), &PageRequest::after(1, first.next.unwrap()))
        .unwrap();
    assert_eq!((rest.items, rest.next), (vec![other], None));

    // A contact that is taken away leads to it no more.
    crm.deals()
        .update(
            made.id,
            DealPatch {
                contacts: Patch::Clear,
                ..DealPatch::default()
            },
        )
        .unwrap();
    assert!(
        found(DealQuery {
            contact_id: Some(bob),
            ..all()
        })
        .is_empty()
    );
    check_sound(&crm);
}

fn date(text: &str) -> crm_core::Date {
    serde_json::from_value(text.into()).unwrap()
}

#[test]
fn a_deal_is_read_in_its_past_and_comes_back_when_it_was_deleted() {
    let (crm, clock) = office();
    let sales = pipeline(&crm, "Sales");
    let made = deal(&crm, &sales, "Looms");
    let before = clock.now();
    clock.advance(std::time::Duration::from_secs(60));
    let patch = DealPatch {
        version: Some(1),
        amount: Patch::Set("120.50".parse().unwrap()),
        probability: Patch::Set(35.into()),
        expected_close_on: Patch::Set(date("2026-05-01")),
        ..DealPatch::default()
    };
    let changed = crm.deals().update(made.id, patch.clone()).unwrap();
    check_refused(crm.deals().update(made.id, patch), Code::StaleVersion, "version");
    assert_eq!(crm.deals().as_of(made.id, before).unwrap(), made);
    let deleted = crm.deals().delete(made.id, Some(2)).unwrap();
    assert_eq!(crm.deals().find(made.id).unwrap(), None);
    assert_eq!(crm.deals().as_of(made.id, before).unwrap(), made);
    check_refused(
        crm.deals().move_to(made.id, DealMove::to(sales.stages[1].id)),
        Code::NotFound,
        "",
    );
    assert!(deleted.deleted_at.is_some());
    let back = crm.deals().restore(made.id, Some(3)).unwrap();
    assert_eq!((back.version, back.probability), (4, changed.probability));
    let history = crm.deals().history(made.id, &PageRequest::default()).unwrap();
    assert_eq!(history.items.len(), 4);
    let page = crm
        .deals()
        .list(&DealQuery::default(), &PageRequest::default())
        .unwrap();
    assert_eq!(page.items, [back]);
    check_sound(&crm);
}

#[test]
fn what_was_ordered_is_not_changed_in_the_deal() {
    let (crm, _) = office();
    let sales = pipeline(&crm, "Sales");
    let ada = person(&crm, "Ada").id;
    let new = NewDeal::new("Looms", ada, sales.id, Currency::EUR).line(NewDealLine::new("A", 1, 10));
    let made = crm.deals().create(new).unwrap();
    let won = crm.deals().win(made.id, DealWin::default()).unwrap();
    assert!(won.order_id.is_some());
    let update = |patch| crm.deals().update(made.id, patch);
    let other = person(&crm, "Bob").id;
    check_refused(
        update(DealPatch {
            lines: Patch::Clear,
            ..DealPatch::default()
        }),
        Code::IllegalState,
        "lines",
    );
    check_refused(
        update(DealPatch {
            customer_id: Some(other),
            ..DealPatch::default()
        }),
        Code::IllegalState,
        "customer_id",
    );
    check_refused(
        update(DealPatch {
            currency: Some(Currency::USD),
            ..DealPatch::default()
        }),
        Code::IllegalState,
        "currency",
    );
    update(DealPatch {
        source: Patch::Set("fair".to_owned()),
        ..DealPatch::default()
    })
    .unwrap();
    check_sound(&crm);
}
