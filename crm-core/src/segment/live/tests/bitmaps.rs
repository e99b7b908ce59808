//! Story: members leave as a bitmap, are computed with elsewhere, and come back as customers.

use roaring::RoaringBitmap;

use crate::{Code, Crm, CustomerId, NewCustomer, NewSegment, PageRequest};

fn customer(crm: &Crm, name: &str) -> CustomerId {
    crm.customers().create(NewCustomer::person(name)).unwrap().id
}

fn read(bytes: &[u8]) -> RoaringBitmap {
    RoaringBitmap::deserialize_from(bytes).unwrap()
}

#[test]
fn numbers_lead_back_to_the_members() {
    let crm = Crm::in_memory().unwrap();
    let all: Vec<CustomerId> = (0..300)
        .map(|at| customer(&crm, ["Ada", "Bob", "Cleo"][at % 3]))
        .collect();
    let adas = NewSegment::live("Adas", "name = 'Ada'");
    let adas = crm.segments().create(adas).unwrap().id;
    let members = read(&crm.segments().members_bitmap(adas).unwrap());
    let numbers: Vec<u32> = members.iter().collect();
    assert_eq!(numbers, (1..300).step_by(3).collect::<Vec<u32>>());
    let ids: Option<Vec<CustomerId>> = crm
        .customers()
        .of_numbers(&numbers)
        .unwrap()
        .into_iter()
        .collect();
    let page = PageRequest::first(1000);
    assert_eq!(ids, Some(crm.segments().members(adas, &page).unwrap().items));

    // Whoever is deleted is no member, but has the number still.
    crm.customers().delete(all[0], None).unwrap();
    let members = read(&crm.segments().members_bitmap(adas).unwrap());
    assert_eq!((members.len(), members.min()), (99, Some(4)));
    assert_eq!(crm.customers().numbers(&all[..1]).unwrap(), [Some(1)]);
    assert_eq!(crm.customers().of_numbers(&[1]).unwrap(), [Some(all[0])]);
    assert_eq!(
        customer(&crm, "Dora"),
        crm.customers().of_numbers(&[301]).unwrap()[0].unwrap()
    );
}

#[test]
fn the_same_members_are_the_same_bytes() {
    let crm = Crm::in_memory().unwrap();
    let all: Vec<CustomerId> = (0..200).map(|_| customer(&crm, "Ada")).collect();
    let live = NewSegment::live("Live", "name = 'Ada'");
    let live = crm.segments().create(live).unwrap().id;
    let list = crm.segments().create(NewSegment::list("List")).unwrap().id;
    for id in all.iter().rev() {
        crm.segments().add(list, &[*id]).unwrap();
        crm.segments().members_bitmap(list).unwrap();
    }
    let bytes = crm.segments().members_bitmap(live).unwrap();
    assert_eq!(crm.segments().members_bitmap(list).unwrap(), bytes);
    assert_eq!(crm.segments().select_bitmap("in_segment('List')").unwrap(), bytes);
    // One run: 4 bytes of cookie, 1 of flags, 4 of the container's head, 6 of the run.
    assert_eq!(bytes.len(), 15);

    // A snapshot stays as it is, a transaction sees its own.
    let snapshot = crm.snapshot().unwrap();
    crm.write(|tx| {
        tx.segments().remove(list, &all[..100])?;
        assert_eq!(read(&tx.segments().members_bitmap(list)?).min(), Some(101));
        assert_eq!(
            read(&tx.segments().select_bitmap("in_segment('List')")?).len(),
            100
        );
        let new = tx.customers().create(NewCustomer::person("Ada"))?.id;
        assert_eq!(tx.customers().numbers(&[new])?, [Some(201)]);
        assert_eq!(tx.customers().of_numbers(&[201])?, [Some(new)]);
        Ok(())
    })
    .unwrap();
    assert_eq!(snapshot.segments().members_bitmap(list).unwrap(), bytes);
    assert_eq!(snapshot.customers().of_numbers(&[201]).unwrap(), [None]);
    assert_eq!(read(&crm.segments().members_bitmap(live).unwrap()).len(), 201);
    let nobody = crm.segments().select_bitmap("false").unwrap();
    assert_eq!(read(&nobody).len(), 0);
}

#[test]
fn what_is_asked_wrongly_is_refused() {
    let crm = Crm::in_memory().unwrap();
    let id = customer(&crm, "Ada");
    let error = crm.customers().numbers(&vec![id; 10_001]).unwrap_err();
    assert_eq!(
        (error.code(), error.entity(), error.field()),
        (Code::TooMany, Some("customer"), Some("ids"))
    );
    assert_eq!(crm.customers().numbers(&vec![id; 10_000]).unwrap().len(), 10_000);
    let error = crm.customers().of_numbers(&vec![0; 10_001]).unwrap_err();
    assert_eq!((error.code(), error.field()), (Code::TooMany, Some("numbers")));
    let error = crm.segments().members_bitmap(crm.new_id()).unwrap_err();
    assert_eq!((error.code(), error.entity()), (Code::NotFound, Some("segment")));
    let error = crm.segments().select_bitmap("name =").unwrap_err();
    assert_eq!(error.code(), Code::Malformed);
}
