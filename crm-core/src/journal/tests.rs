//! Story: somebody with write access to the file changes the past. The chain must tell, whatever they do to it.

use crate::journal::verify;
use crate::store::table::JOURNAL;
use crate::store::{Bytes, Key, Reader, WriteSet};
use crate::{Code, Crm, CustomerPatch, JournalHead, NewCustomer, OpenOptions, Patch, SeededIds};

fn shop() -> Crm {
    let crm = OpenOptions::new().ids(SeededIds::new(3)).in_memory().unwrap();
    for n in 0..20 {
        let customer = crm
            .as_actor("anna")
            .customers()
            .create(NewCustomer::person(format!("Customer {n}")))
            .unwrap();
        for name in ["x", "y"] {
            let patch = CustomerPatch {
                occupation: Patch::Set(name.into()),
                ..CustomerPatch::default()
            };
            crm.customers().update(customer.id, patch).unwrap();
        }
    }
    crm
}

fn blocks(crm: &Crm) -> Vec<(Bytes, Bytes)> {
    let view = crm.inner.engine.view().unwrap();
    view.scan(Key::of(&JOURNAL).range())
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

/// Writes rows past all commands, as a tamperer would.
fn overwrite(crm: &Crm, rows: Vec<(Bytes, Option<Bytes>)>) {
    crm.inner
        .engine
        .update(&mut |_| Ok(WriteSet::Rows(rows.iter().cloned().collect())))
        .unwrap();
}

fn check(crm: &Crm, retained: Option<JournalHead>) -> Result<JournalHead, Code> {
    verify(&crm.inner.engine.view().unwrap(), retained).map_err(|error| error.code())
}

#[test]
fn every_flipped_bit_dropped_block_and_swap_is_found() {
    let crm = shop();
    let sound = blocks(&crm);
    assert!(check(&crm, None).is_ok());
    let mut tried = 0;
    for (at, (key, value)) in sound.iter().enumerate() {
        for bit in (0..value.len() * 8).step_by(11) {
            let mut changed = value.to_vec();
            changed[bit / 8] ^= 1 << (bit % 8);
            overwrite(&crm, vec![(key.clone(), Some(changed.into()))]);
            // A flip of the version byte is found too, as a newer format.
            assert!(check(&crm, None).is_err(), "block {at}, bit {bit}");
            tried += 1;
        }
        overwrite(&crm, vec![(key.clone(), None)]);
        assert!(check(&crm, None).is_err(), "block {at} dropped");
        let (other, swapped) = &sound[(at + 1) % sound.len()];
        overwrite(
            &crm,
            vec![
                (key.clone(), Some(swapped.clone())),
                (other.clone(), Some(value.clone())),
            ],
        );
        assert!(check(&crm, None).is_err(), "block {at} swapped");
        overwrite(
            &crm,
            vec![
                (key.clone(), Some(value.clone())),
                (other.clone(), Some(swapped.clone())),
            ],
        );
        tried += 2;
    }
    assert!(check(&crm, None).is_ok(), "the past was put back");
    assert!(tried > 1000, "{tried}");
}

#[test]
fn a_rolled_back_journal_is_found_by_a_retained_head() {
    let crm = shop();
    let earlier = crm.journal().head().unwrap();
    crm.customers().create(NewCustomer::person("Late")).unwrap();
    let retained = crm.journal().head().unwrap();
    assert!(check(&crm, Some(earlier)).is_ok());
    // Truncated, with a head row to match: sound in itself, but not what was retained.
    let (last, _) = blocks(&crm).pop().unwrap();
    let mut head = crate::journal::Head::read(&crm.inner.engine.view().unwrap()).unwrap();
    (head.seq, head.hash) = (earlier.seq, earlier.hash.into());
    let row = crate::store::encode(&head).unwrap();
    overwrite(
        &crm,
        vec![
            (last, None),
            (crate::journal::Head::key().into_bytes(), Some(row)),
        ],
    );
    assert_eq!(check(&crm, None), Ok(earlier));
    assert_eq!(check(&crm, Some(retained)), Err(Code::Corrupt));
}

#[test]
fn the_feed_tells_old_and_new_values_and_cursors_last() {
    let crm = shop();
    let mut changes = Vec::new();
    loop {
        let part = crm.journal().next_changes("reader", 7).unwrap();
        changes.extend(part.items);
        crm.journal().acknowledge("reader", part.last).unwrap();
        if !part.more {
            break;
        }
    }
    assert_eq!(
        changes.iter().map(|change| change.seq).collect::<Vec<_>>(),
        (1..=60).collect::<Vec<_>>()
    );
    let change = &changes[2];
    assert_eq!(
        (change.fields.len(), change.fields[0].field.as_str()),
        (1, "occupation")
    );
    assert_eq!(
        (&change.fields[0].old, &change.fields[0].new),
        (&"x".into(), &"y".into())
    );
    assert_eq!(
        (changes[0].actor.as_deref(), changes[1].actor.as_deref()),
        (Some("anna"), None)
    );
    assert_eq!(crm.journal().position("reader").unwrap(), 60);
    assert_eq!(
        crm.journal().acknowledge("reader", 61).unwrap_err().code(),
        Code::OutOfRange
    );
    assert_eq!(
        crm.journal().changes_since(61, 1).unwrap_err().field(),
        Some("seq")
    );
}
