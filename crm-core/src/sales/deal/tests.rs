//! Rows that say what cannot be are found.

use super::store::{DealRow, load, row_key, stage_key};
use crate::base::{Currency, PipelineId, StageId, Timestamp};
use crate::crm::Crm;
use crate::sales::{Deal, DealStatus, NewDeal, NewDealLine, NewPipeline, NewStage};
use crate::{NewCustomer, Patch};

/// A deal with a line, a contact and a move behind it.
fn office() -> (Crm, Deal) {
    let crm = Crm::in_memory().unwrap();
    let stages = vec![
        NewStage::open("Contacted", 20),
        NewStage::open("Offer", 50),
        NewStage::won("Won"),
        NewStage::lost("Lost"),
    ];
    let sales = crm.pipelines().create(NewPipeline::new("Sales", stages)).unwrap();
    let ada = crm.customers().create(NewCustomer::person("Ada")).unwrap().id;
    let new = NewDeal::new("Looms", ada, sales.id, Currency::EUR).line(NewDealLine::new("L", 1, 9));
    let deal = crm.deals().create(new).unwrap();
    let step = crate::DealMove::to(sales.stages[1].id);
    (crm.clone(), crm.deals().move_to(deal.id, step).unwrap())
}

/// The one problem that is found when a deal's row is another.
#[track_caller]
fn check(change: impl Fn(&mut DealRow), problem: &str) {
    let (crm, deal) = office();
    assert_eq!(crm.verify().unwrap().problems, []);
    crm.write(|tx| {
        let (number, mut row) = load(tx, deal.id)?.unwrap();
        change(&mut row);
        tx.put_row(row_key(number), &row)
    })
    .unwrap();
    let problems = crm.verify().unwrap().problems;
    assert!(problems.iter().any(|found| found.what == problem), "{problems:?}");
}

#[test]
fn a_deal_that_is_not_where_its_moves_lead_is_found() {
    let lost = "a deal's moves do not lead to where it is";
    check(|row| row.record.moves[1].at = Timestamp::MIN, lost);
    check(|row| row.record.moves[1].from_stage_id = None, lost);
    check(|row| drop(row.record.moves.pop()), lost);
    check(|row| row.record.moves.clear(), lost);
    check(|row| row.record.opened_at = Timestamp::MIN, lost);
}

#[test]
fn a_deal_that_its_stage_contradicts_is_found() {
    let other = "a deal is not what its stage says";
    check(|row| row.record.status = DealStatus::Won, other);
    check(|row| row.record.probability = 49.into(), other);
    check(|row| row.record.closed_at = Some(Timestamp::MAX), other);
    check(
        |row| row.record.pipeline_id = PipelineId::from_bytes([7; 16]),
        other,
    );
    check(|row| row.record.stage_id = StageId::from_bytes([7; 16]), other);
}

#[test]
fn sums_and_ways_that_are_wrong_are_found() {
    check(
        |row| row.record.amount = Some(10.into()),
        "a deal is not what its lines add up to",
    );
    check(
        |row| row.people.push(9),
        "a deal is not found by somebody who has to do with it",
    );
    check(|row| row.pipeline = 2, "a record is not found by its index");
}

#[test]
fn an_index_row_too_many_is_found() {
    let (crm, deal) = office();
    crm.write(|tx| {
        tx.put(stage_key(1, deal.stage_id).u32(9), [].as_slice());
        Ok(())
    })
    .unwrap();
    let problems = crm.verify().unwrap().problems;
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].table, "deal_stage");
}

#[test]
fn rows_in_the_clusters_of_those_who_have_to_do_with_it_are_counted() {
    let (crm, deal) = office();
    let bob = crm.customers().create(NewCustomer::person("Bob")).unwrap();
    let contact = crate::DealContact {
        customer_id: bob.id,
        role: None,
    };
    let patch = crate::DealPatch {
        contacts: Patch::Set(vec![contact]),
        ..crate::DealPatch::default()
    };
    crm.deals().update(deal.id, patch).unwrap();
    assert_eq!(crm.verify().unwrap().problems, []);
    crm.write(|tx| {
        tx.delete(super::store::of_key(2).u32(1));
        Ok(())
    })
    .unwrap();
    let problems = crm.verify().unwrap().problems;
    let tables: Vec<_> = problems.iter().map(|found| found.table.as_str()).collect();
    assert_eq!(tables, ["deal", "deal_of"]);
}
