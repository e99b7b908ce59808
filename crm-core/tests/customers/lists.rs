//! Lists of customers.

use std::time::Duration;

use crm_core::{
    Code, Crm, Cursor, CustomerKind, CustomerQuery, CustomerSort, Deleted, Lifecycle, NewCustomer,
    PageRequest, Role, SortOrder,
};

use crate::{check_refused, check_sound, person, shop};

/// Nine customers, a minute apart; Zoë is changed at last, Bob is deleted.
fn people() -> Crm {
    let (crm, clock) = shop();
    let news = [
        NewCustomer {
            tags: vec!["vip".into()],
            owner: Some("eve".into()),
            ..NewCustomer::person("Zoë Ångström")
        },
        NewCustomer {
            roles: vec![Role::Supplier],
            ..NewCustomer::organization("acme")
        },
        NewCustomer {
            lifecycle: Lifecycle::Customer,
            ..NewCustomer::person("Émile")
        },
        NewCustomer::default().email("nameless@example.org"),
        NewCustomer {
            tags: vec!["vip".into()],
            ..NewCustomer::person("王明")
        },
        NewCustomer::person("Bob"),
        NewCustomer {
            tags: vec!["vip".into(), "early".into()],
            ..NewCustomer::person("ada")
        },
        NewCustomer::person("Ada"),
        NewCustomer::organization("Émile & Co"),
    ];
    let mut ids = Vec::new();
    for new in news {
        ids.push(crm.customers().create(new).unwrap().id);
        clock.advance(Duration::from_secs(60));
    }
    crm.customers().add_tags(ids[0], &["changed"]).unwrap();
    crm.customers().delete(ids[5], None).unwrap();
    crm
}

fn name(customer: &crm_core::Customer) -> String {
    customer.name.clone().unwrap_or_else(|| "-".into())
}

/// The list is the same in pages of every size, from an iterator and by a count.
#[track_caller]
fn check(query: &CustomerQuery, expected: &[&str]) {
    let crm = people();
    for limit in [1, 2, 3, 9, 10] {
        let mut names = Vec::new();
        let mut request = PageRequest::first(limit);
        loop {
            let page = crm.customers().list(query, &request).unwrap();
            let full = page.items.len() == limit as usize;
            names.extend(page.items.iter().map(name));
            // A cursor is text, and survives as such.
            let Some(next) = page.next else { break };
            assert!(full);
            request.after = Some(Cursor::new(next.as_str()));
        }
        assert_eq!(names, expected, "{limit} a page");
    }
    let all: Vec<_> = crm
        .customers()
        .iter(query.clone())
        .map(|found| name(&found.unwrap()))
        .collect();
    assert_eq!(all, expected);
    assert_eq!(crm.customers().count(query).unwrap(), expected.len() as u64);
}

fn query() -> CustomerQuery {
    CustomerQuery::default()
}

#[test]
fn customers_come_in_order_of_creation() {
    let all = [
        "Zoë Ångström",
        "acme",
        "Émile",
        "-",
        "王明",
        "ada",
        "Ada",
        "Émile & Co",
    ];
    check(&query(), &all);
    let mut reversed = all;
    reversed.reverse();
    check(
        &CustomerQuery {
            order: SortOrder::Descending,
            ..query()
        },
        &reversed,
    );
}

#[test]
fn names_are_sorted_without_accents_and_by_pinyin() {
    let all = [
        "acme",
        "ada",
        "Ada",
        "Émile",
        "Émile & Co",
        "王明",
        "Zoë Ångström",
        "-",
    ];
    check(
        &CustomerQuery {
            sort: CustomerSort::Name,
            ..query()
        },
        &all,
    );
    let reversed = [
        "-",
        "Zoë Ångström",
        "王明",
        "Émile & Co",
        "Émile",
        "Ada",
        "ada",
        "acme",
    ];
    check(
        &CustomerQuery {
            sort: CustomerSort::Name,
            order: SortOrder::Descending,
            ..query()
        },
        &reversed,
    );
}

#[test]
fn the_last_change_sorts() {
    let newest = [
        "Zoë Ångström",
        "Émile & Co",
        "Ada",
        "ada",
        "王明",
        "-",
        "Émile",
        "acme",
    ];
    check(
        &CustomerQuery {
            sort: CustomerSort::Updated,
            order: SortOrder::Descending,
            ..query()
        },
        &newest,
    );
    let mut oldest = newest;
    oldest.reverse();
    check(
        &CustomerQuery {
            sort: CustomerSort::Updated,
            ..query()
        },
        &oldest,
    );
}

#[test]
fn filters_narrow_and_combine() {
    let vip = || CustomerQuery {
        tag: Some(" vip ".into()),
        ..query()
    };
    check(&vip(), &["Zoë Ångström", "王明", "ada"]);
    check(
        &CustomerQuery {
            owner: Some("eve".into()),
            ..vip()
        },
        &["Zoë Ångström"],
    );
    check(
        &CustomerQuery {
            kind: Some(CustomerKind::Organization),
            ..query()
        },
        &["acme", "Émile & Co"],
    );
    check(
        &CustomerQuery {
            kind: Some(CustomerKind::Organization),
            ..vip()
        },
        &[],
    );
    check(
        &CustomerQuery {
            role: Some(Role::Supplier),
            ..query()
        },
        &["acme"],
    );
    check(
        &CustomerQuery {
            lifecycle: Some(Lifecycle::Customer),
            ..query()
        },
        &["Émile"],
    );
}

#[test]
fn deleted_customers_are_left_out_alone_or_among_the_others() {
    check(
        &CustomerQuery {
            deleted: Deleted::Only,
            ..query()
        },
        &["Bob"],
    );
    let all = [
        "Zoë Ångström",
        "acme",
        "Émile",
        "-",
        "王明",
        "Bob",
        "ada",
        "Ada",
        "Émile & Co",
    ];
    check(
        &CustomerQuery {
            deleted: Deleted::Include,
            ..query()
        },
        &all,
    );
    let text = |deleted| CustomerQuery {
        text: Some("bob".into()),
        deleted,
        ..query()
    };
    check(&text(Deleted::Exclude), &[]);
    check(&text(Deleted::Include), &["Bob"]);
}

#[test]
fn ranges_are_half_open() {
    let minute = |n: u32| Some(format!("2026-03-02T09:{n:02}:00Z").parse().unwrap());
    let range = CustomerQuery {
        created_from: minute(1),
        created_until: minute(4),
        ..query()
    };
    check(&range, &["acme", "Émile", "-"]);
    check(
        &CustomerQuery {
            updated_from: minute(9),
            ..query()
        },
        &["Zoë Ångström"],
    );
    check(
        &CustomerQuery {
            updated_until: minute(2),
            ..query()
        },
        &["acme"],
    );
    check(
        &CustomerQuery {
            created_from: minute(4),
            created_until: minute(4),
            ..query()
        },
        &[],
    );
}

#[test]
fn a_text_narrows_as_a_search_does() {
    let text = |text: &str| CustomerQuery {
        text: Some(text.into()),
        ..query()
    };
    check(&text("emile"), &["Émile", "Émile & Co"]);
    check(&text("co emile"), &["Émile & Co"]);
    check(
        &text("  "),
        &[
            "Zoë Ångström",
            "acme",
            "Émile",
            "-",
            "王明",
            "ada",
            "Ada",
            "Émile & Co",
        ],
    );
    check(&text("!"), &[]);
    let down = CustomerQuery {
        order: SortOrder::Descending,
        ..text("a")
    };
    check(&down, &["Ada", "ada", "acme", "Zoë Ångström"]);
    let named = CustomerQuery {
        sort: CustomerSort::Name,
        tag: Some("vip".into()),
        ..text("a")
    };
    check(&named, &["ada", "Zoë Ångström"]);
}

#[test]
fn pages_go_on_where_they_ended_whatever_changed() {
    let crm = people();
    let by_name = CustomerQuery {
        sort: CustomerSort::Name,
        ..query()
    };
    let first = crm.customers().list(&by_name, &PageRequest::first(2)).unwrap();
    assert_eq!(first.items.iter().map(name).collect::<Vec<_>>(), ["acme", "ada"]);
    crm.customers().delete(first.items[1].id, None).unwrap();
    person(&crm, "Aaron");
    person(&crm, "Dora");
    let second = crm
        .customers()
        .list(&by_name, &PageRequest::after(2, first.next.unwrap()))
        .unwrap();
    assert_eq!(second.items.iter().map(name).collect::<Vec<_>>(), ["Ada", "Dora"]);
}

#[test]
fn wrong_pages_are_refused() {
    let crm = people();
    let list = |query: &CustomerQuery, request| crm.customers().list(query, &request);
    check_refused(list(&query(), PageRequest::first(0)), Code::OutOfRange, "limit");
    check_refused(
        list(&query(), PageRequest::first(1_001)),
        Code::OutOfRange,
        "limit",
    );
    let by_name = CustomerQuery {
        sort: CustomerSort::Name,
        ..query()
    };
    let down = CustomerQuery {
        order: SortOrder::Descending,
        ..query()
    };
    let next = list(&query(), PageRequest::first(1)).unwrap().next.unwrap();
    check_refused(
        list(&by_name, PageRequest::after(1, next.clone())),
        Code::InvalidCursor,
        "after",
    );
    check_refused(
        list(&down, PageRequest::after(1, next)),
        Code::InvalidCursor,
        "after",
    );
    for bad in ["", "0", "00", "zz", "é", "0000000001ff", "02"] {
        let request = PageRequest::after(1, Cursor::new(bad));
        check_refused(list(&query(), request.clone()), Code::InvalidCursor, "after");
        check_refused(list(&by_name, request), Code::InvalidCursor, "after");
    }
    let tag = CustomerQuery {
        tag: Some("a\0".into()),
        ..query()
    };
    check_refused(list(&tag, PageRequest::default()), Code::ControlCharacter, "tag");
    let mut failing = crm.customers().iter(tag);
    check_refused(failing.next().unwrap(), Code::ControlCharacter, "tag");
    assert!(failing.next().is_none());
}

#[test]
fn many_customers_are_iterated_from_one_state_of_a_snapshot() {
    let (crm, _) = shop();
    crm.write(|tx| {
        (0..450).try_for_each(|n| {
            tx.customers()
                .create(NewCustomer::person(format!("n{n:03}")))
                .map(drop)
        })
    })
    .unwrap();
    let snapshot = crm.snapshot().unwrap();
    crm.write(|tx| (0..50).try_for_each(|_| tx.customers().create(NewCustomer::person("late")).map(drop)))
        .unwrap();
    for sort in [CustomerSort::Created, CustomerSort::Name, CustomerSort::Updated] {
        let query = CustomerQuery { sort, ..query() };
        let names: Vec<_> = snapshot
            .customers()
            .iter(query.clone())
            .map(|found| name(&found.unwrap()))
            .collect();
        assert_eq!(names, (0..450).map(|n| format!("n{n:03}")).collect::<Vec<_>>());
        assert_eq!(crm.customers().iter(query).count(), 500);
    }
}

#[test]
fn a_query_is_read_from_json() {
    let json = r#"{"tag": "vip", "deleted": "include", "sort": "name", "order": "descending"}"#;
    let expected = CustomerQuery {
        tag: Some("vip".into()),
        deleted: Deleted::Include,
        sort: CustomerSort::Name,
        order: SortOrder::Descending,
        ..query()
    };
    assert!(serde_json::from_str::<CustomerQuery>(json).unwrap() == expected);
    assert!(serde_json::from_str::<CustomerQuery>(r#"{"tags": "vip"}"#).is_err());
}

#[test]
fn a_list_inside_a_transaction_shows_what_the_transaction_created() {
    let (crm, _) = shop();
    person(&crm, "Ada");
    crm.write(|tx| {
        let bob = tx.customers().create(NewCustomer::person("Bob"))?;
        tx.customers().create(NewCustomer::person("Cleo"))?;
        tx.customers().delete(bob.id, None)?;
        for order in [SortOrder::Ascending, SortOrder::Descending] {
            let query = CustomerQuery {
                order,
                ..CustomerQuery::default()
            };
            let found = tx.customers().list(&query, &PageRequest::default())?.items;
            let mut names: Vec<_> = found.iter().filter_map(|one| one.name.as_deref()).collect();
            names.sort_unstable();
            assert_eq!(names, ["Ada", "Cleo"]);
        }
        Ok(())
    })
    .unwrap();
    check_sound(&crm);
}
