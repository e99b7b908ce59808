//! Story: segments ask about each other, in effect or waiting for it.

use crate::{Code, Crm, NewCustomer, NewSegment, SegmentPatch};

#[test]
fn segments_ask_about_each_other_only_so_far() {
    let crm = Crm::in_memory().unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap();
    let live = |name: &str, expression: &str| crm.segments().create(NewSegment::live(name, expression));
    let bottom = live("s1", "order_count = 0").unwrap();
    let mut top = bottom.id;
    for at in 2..=16 {
        let below = format!("in_segment('s{}') AND in_segment('s{}')", at - 1, (at - 1).min(2));
        top = live(&format!("s{at}"), &below).unwrap().id;
    }
    assert!(crm.segments().contains(top, ada.id).unwrap());
    assert_eq!(crm.segments().preview("in_segment('s15')", 0).unwrap().count, 1);
    let error = live("s17", "in_segment('s16')").unwrap_err();
    assert_eq!((error.code(), error.field()), (Code::TooDeep, Some("expression")));
    // Neither may one below come to ask about another.
    live("apart", "has_tag('vip')").unwrap();
    let longer = SegmentPatch {
        expression: Some("in_segment('apart')".into()),
        ..SegmentPatch::default()
    };
    let error = crm.segments().update(bottom.id, longer).unwrap_err();
    assert_eq!(error.code(), Code::TooDeep);
}

#[test]
fn definitions_that_wait_close_no_circle() {
    let crm = Crm::in_memory().unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap();
    let [a, b, d] = ["A", "B", "D"].map(|name| {
        let new = NewSegment::live(name, "order_count = 0");
        crm.segments().create(new).unwrap().id
    });
    let asks = |id, name: &str| {
        let patch = SegmentPatch {
            expression: Some(format!("in_segment('{name}')")),
            ..SegmentPatch::default()
        };
        crm.segments()
            .watched(&mut |_| std::ops::ControlFlow::Break(()))
            .update(id, patch)
    };
    asks(d, "A").unwrap();
    asks(b, "D").unwrap();
    assert!(crm.segments().get(b).unwrap().building.is_some());
    let error = asks(a, "B").unwrap_err();
    assert_eq!(
        (error.code(), error.field()),
        (Code::SelfReference, Some("expression"))
    );
    crm.segments().build().unwrap();
    for id in [a, b, d] {
        assert!(crm.segments().contains(id, ada.id).unwrap());
    }
}

#[test]
fn a_circle_in_a_file_is_an_error() {
    use crate::segment::live::store::{Registry, load_live, row_key};
    let crm = Crm::in_memory().unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap();
    let live = |name: &str, expression: &str| crm.segments().create(NewSegment::live(name, expression));
    let below = live("Below", "order_count = 0").unwrap().id;
    let above = live("Above", "in_segment('Below')").unwrap().id;
    let circle = crm.write(|tx| {
        let (number, mut row) = load_live(tx, below)?;
        row.spans[0].expression = Some("in_segment('Above')".into());
        tx.put_row(row_key(number), &row)?;
        Registry::change(tx, |_| Ok(()))
    });
    circle.unwrap();
    for id in [below, above] {
        let snapshot = crm.snapshot().unwrap();
        let error = snapshot.segments().contains(id, ada.id).unwrap_err();
        assert_eq!(error.code(), Code::Corrupt);
    }
    for expression in ["in_segment('Above')", "NOT in_segment('Below')"] {
        let error = crm.segments().preview(expression, 0).unwrap_err();
        assert_eq!(error.code(), Code::TooDeep);
    }
}

#[test]
fn a_call_builds_its_own_definition() {
    let crm = Crm::in_memory().unwrap();
    let stop = |_| std::ops::ControlFlow::Break(());
    crm.customers().create(NewCustomer::person("Ada")).unwrap();
    let live = |name: &str| NewSegment::live(name, "order_count = 0");
    let waits = crm
        .segments()
        .watched(&mut { stop })
        .create(live("Waits"))
        .unwrap();
    crm.segments().create(NewSegment::list("List")).unwrap();
    let built = crm.segments().create(live("Built")).unwrap();
    assert!(built.building.is_none());
    assert!(crm.segments().get(waits.id).unwrap().building.is_some());
    crm.segments().build().unwrap();
    assert!(crm.segments().get(waits.id).unwrap().building.is_none());
}
