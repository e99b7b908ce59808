//! Notes about customers.

use std::time::Duration;

use crm_core::{Code, Crm, Cursor, CustomerId, NewNote, NotePatch, Operation, PageRequest, Patch, Timestamp};

use Operation::{Created, Deleted, Restored, Updated};

use crate::{check_refused, check_sound, person, shop};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn bodies(crm: &Crm, customer: CustomerId) -> Vec<String> {
    let mut bodies = Vec::new();
    let mut request = PageRequest::first(2);
    loop {
        let page = crm.notes().of(customer, &request).unwrap();
        bodies.extend(page.items.into_iter().map(|note| note.body));
        match page.next {
            Some(next) => request.after = Some(next),
            None => return bodies,
        }
    }
}

#[test]
fn notes_come_newest_first() {
    let (crm, _) = shop();
    let (ada, bob) = (person(&crm, "Ada"), person(&crm, "Bob"));
    let days = [
        "2026-02-03",
        "2026-02-01",
        "2026-02-05",
        "2026-02-03",
        "-0044-03-15",
    ];
    for (n, day) in days.into_iter().enumerate() {
        let new = NewNote {
            at: Some(at(&format!("{day}T12:00:00Z"))),
            ..NewNote::new(ada.id, n.to_string())
        };
        crm.notes().create(new).unwrap();
    }
    crm.notes().create(NewNote::new(bob.id, "another's")).unwrap();
    assert_eq!(bodies(&crm, ada.id), ["2", "3", "0", "1", "4"]);
    check_sound(&crm);
}

#[test]
fn the_author_is_who_is_given_or_the_handles_actor() {
    let (crm, clock) = shop();
    let ada = person(&crm, "Ada");
    let bob = crm.as_actor("bob");
    let note = bob
        .notes()
        .create(NewNote::new(ada.id, "Likes tea,\nno sugar."))
        .unwrap();
    assert_eq!(
        (note.author.as_deref(), note.at),
        (Some("bob"), crm_core::Clock::now(&clock))
    );
    let given = NewNote {
        author: Some(" eve ".into()),
        ..NewNote::new(ada.id, "x")
    };
    assert_eq!(bob.notes().create(given).unwrap().author.as_deref(), Some("eve"));
    assert_eq!(
        crm.notes().create(NewNote::new(ada.id, "x")).unwrap().author,
        None
    );
}

#[test]
fn a_note_is_changed_moved_deleted_and_restored() {
    let (crm, clock) = shop();
    let ada = person(&crm, "Ada");
    let note = crm.notes().create(NewNote::new(ada.id, "first")).unwrap();
    crm.notes()
        .create(NewNote {
            at: Some(at("2026-01-15T00:00:00Z")),
            ..NewNote::new(ada.id, "other")
        })
        .unwrap();
    assert_eq!(bodies(&crm, ada.id), ["first", "other"]);
    clock.advance(Duration::from_secs(60));
    let patch = NotePatch {
        version: Some(1),
        body: Some("changed".into()),
        author: Patch::Set("bob".into()),
        at: Some(at("2026-01-01T00:00:00Z")),
    };
    let changed = crm.notes().update(note.id, patch.clone()).unwrap();
    assert_eq!((changed.version, changed.author.as_deref()), (2, Some("bob")));
    assert_eq!(bodies(&crm, ada.id), ["other", "changed"]);
    check_refused(crm.notes().update(note.id, patch), Code::StaleVersion, "version");
    check_refused(crm.notes().restore(note.id, None), Code::NotDeleted, "");
    check_refused(
        crm.notes().delete(note.id, Some(1)),
        Code::StaleVersion,
        "version",
    );
    check_sound(&crm);
    clock.advance(Duration::from_secs(60));
    crm.notes().delete(note.id, Some(2)).unwrap();
    assert_eq!(bodies(&crm, ada.id), ["other"]);
    assert_eq!(crm.notes().find(note.id).unwrap(), None);
    check_refused(crm.notes().get(note.id), Code::NotFound, "");
    check_refused(
        crm.notes().update(note.id, NotePatch::default()),
        Code::NotFound,
        "",
    );
    check_sound(&crm);
    let stale = crm.notes().restore(note.id, Some(2));
    check_refused(stale, Code::StaleVersion, "version");
    let restored = crm.notes().restore(note.id, Some(3)).unwrap();
    assert_eq!((restored.version, restored.deleted_at), (4, None));
    assert_eq!(bodies(&crm, ada.id), ["other", "changed"]);
    let notes = crm.notes();
    assert_eq!(notes.as_of(note.id, note.created_at).unwrap(), note);
    assert_eq!(notes.as_of(note.id, changed.updated_at).unwrap(), changed);
    let operations: Vec<_> = notes
        .history(note.id, &PageRequest::first(9))
        .unwrap()
        .items
        .into_iter()
        .map(|entry| entry.operation)
        .collect();
    assert_eq!(operations, [Restored, Deleted, Updated, Created]);
    check_sound(&crm);
}

#[test]
fn notes_are_checked() {
    let (crm, _) = shop();
    let ada = person(&crm, "Ada");
    let refused = |new: NewNote, code, field| check_refused(crm.notes().create(new), code, field);
    refused(NewNote::new(ada.id, " \n"), Code::Required, "body");
    refused(NewNote::new(ada.id, "a\0"), Code::ControlCharacter, "body");
    refused(
        NewNote::new(ada.id, "x".repeat((1 << 20) + 1)),
        Code::TooLong,
        "body",
    );
    refused(
        NewNote {
            author: Some("a\nb".into()),
            ..NewNote::new(ada.id, "x")
        },
        Code::ControlCharacter,
        "author",
    );
    let nobody = "0195f3c1-0000-7000-8000-00000000002a".parse().unwrap();
    refused(NewNote::new(nobody, "x"), Code::UnknownReference, "customer_id");
    check_refused(
        crm.notes().of(nobody, &PageRequest::default()),
        Code::NotFound,
        "",
    );
    check_refused(
        crm.notes().of(ada.id, &PageRequest::first(0)),
        Code::OutOfRange,
        "limit",
    );
    for bad in ["0", "zz", "00ff", "00000000000000000000000000"] {
        let page = crm.notes().of(ada.id, &PageRequest::after(1, Cursor::new(bad)));
        check_refused(page, Code::InvalidCursor, "after");
    }
    let note = crm.notes().create(NewNote::new(ada.id, "x")).unwrap();
    refused(
        NewNote {
            id: Some(note.id),
            ..NewNote::new(ada.id, "y")
        },
        Code::AlreadyExists,
        "id",
    );
    crm.customers().delete(ada.id, None).unwrap();
    refused(NewNote::new(ada.id, "x"), Code::UnknownReference, "customer_id");
    check_refused(
        crm.notes().of(ada.id, &PageRequest::default()),
        Code::NotFound,
        "",
    );
    check_sound(&crm);
}
