//! What a handle knows of the models that segments ask.

use std::sync::Arc;

use crate::journal::Source as _;
use crate::model::tests::add;
use crate::segment::inquire;
use crate::segment::live::definitions::{Definitions, plan_of, stored_plan_of};
use crate::segment::live::memory::Memory;
use crate::{Crm, NewCustomer, NewSegment};

#[test]
fn a_model_is_loaded_once_also_where_there_are_no_segments() {
    let crm = Crm::in_memory().unwrap();
    let model = add(&crm, "clv", 0).unwrap();
    let loaded = || inquire(&&crm, "model", |inquiry| inquiry.loaded(&model)).unwrap();
    let first = loaded();
    assert!(Arc::ptr_eq(&first, &loaded()));
    // A definition changes nothing of it.
    crm.segments()
        .create(NewSegment::live("Gone", "p_alive < 0.3"))
        .unwrap();
    assert!(Arc::ptr_eq(&first, &loaded()));
}

/// A segment that was defined before its model had to be there, or whose model is gone, is what it was: of nobody anything is
/// known.
#[test]
fn a_stored_text_may_ask_a_model_that_is_gone() {
    let crm = Crm::in_memory().unwrap();
    (&crm)
        .read(|reader| {
            assert!(plan_of(reader, "p_alive IS NULL").is_err());
            assert!(stored_plan_of(reader, "p_alive IS NULL").is_ok());
            assert!(stored_plan_of(reader, "p_alive('clv') IS NULL").is_err());
            Ok(())
        })
        .unwrap();
}

/// Whether a change of the customer's record judges each segment anew.
fn reads(crm: &Crm) -> Vec<bool> {
    let handle = &crm;
    let reads = handle.read(|reader| {
        let definitions = Definitions::of(reader, Memory::of(handle.setting().memory)?)?.unwrap();
        let rules = definitions.segments().filter_map(|definition| definition.rule());
        Ok(rules.map(|rule| rule.reads.customer).collect())
    });
    reads.unwrap()
}

#[test]
fn a_change_of_the_record_concerns_those_alone_whose_models_go_by_it() {
    let crm = Crm::in_memory().unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap().id;
    add(&crm, "clv", 0).unwrap();
    add(&crm, "rfm", 0).unwrap();
    for (name, expression) in [
        ("Gone", "p_alive < 0.3"),
        ("Not gone", "NOT in_segment('Gone')"),
        ("Rare", "rfm_frequency < 2"),
        ("Ours", "clv > 5 AND country = 'DE'"),
    ] {
        crm.segments().create(NewSegment::live(name, expression)).unwrap();
    }
    assert_eq!(reads(&crm), [false, false, false, true]);
    // The fourth kind goes by a tag.
    add(&crm, "clv", 3).unwrap();
    assert_eq!(reads(&crm), [true, true, false, true]);
    // Nobody has looked at everybody since.
    let latest = add(&crm, "clv", 0).unwrap();
    assert_eq!(reads(&crm), [false, false, false, true]);
    crm.models().roll_back("clv").unwrap();
    assert_eq!(reads(&crm), [true, true, false, true]);
    crm.models().pin(latest.id).unwrap();
    crm.segments().build().unwrap();
    assert_eq!(reads(&crm), [false, false, false, true]);
    crm.customers().add_tags(ada, &["vip"]).unwrap();
    assert!(crm.verify().unwrap().problems.is_empty());
}
