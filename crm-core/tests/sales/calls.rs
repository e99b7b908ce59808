//! Who is called next, by whom, and what is done when nobody answers.

use crm_core::{
    CallQueue, Clock, Code, NewCallAttempt, NewTask, TaskClaiming, TaskCompletion, TaskKind, TaskPriority,
    TaskStatus,
};

use super::tasks::{at, in_minutes, pass, spoken, subjects};
use super::{check_refused, check_sound, office, person};

#[test]
fn two_agents_never_get_the_same_customer() {
    let (crm, clock) = office();
    let (ada, bob) = (person(&crm, "Ada"), person(&crm, "Bob"));
    let call = |subject: &str| NewTask::new(TaskKind::Call, subject);
    for new in [
        call("later")
            .with(bob.id)
            .priority(TaskPriority::Urgent)
            .due_at(in_minutes(&clock, 5)),
        call("usual").with(ada.id).due_at(at("2026-03-01T09:00:00Z")),
        call("any time").with(bob.id),
        call("high")
            .with(ada.id)
            .priority(TaskPriority::High)
            .due_at(clock.now()),
        call("Zoe's")
            .with(bob.id)
            .priority(TaskPriority::High)
            .assignee("Zoe"),
        NewTask::new(TaskKind::Visit, "no call")
            .with(ada.id)
            .priority(TaskPriority::Urgent),
    ] {
        crm.tasks().create(new).unwrap();
    }
    let queue = |agent: &str| subjects(crm.tasks().call_queue(&CallQueue::of(agent)).unwrap());
    assert_eq!(queue("Eve"), ["high", "any time", "usual"]);
    assert_eq!(queue("Zoe"), ["Zoe's", "high", "any time", "usual"]);
    let next = |agent: &str| crm.tasks().next_call(TaskClaiming::by(agent)).unwrap();
    let eves = next("Eve").unwrap();
    assert_eq!(eves.subject, "high");
    // Ada is Eve's now, whatever the task; asking again gives Eve the same.
    assert_eq!(queue("Max"), ["any time"]);
    assert_eq!(next("Eve").unwrap().id, eves.id);
    let maxs = next("Max").unwrap();
    assert_eq!(maxs.subject, "any time");
    assert!(next("Zoe").is_none());
    for done in [
        crm.tasks().complete(maxs.id, TaskCompletion::default()),
        crm.tasks().claim(maxs.id, TaskClaiming::by("Zoe")),
    ] {
        check_refused(done, Code::IllegalState, "claim");
    }
    // A claim ends by itself, and what was to be called later has come.
    pass(&clock, 15);
    assert_eq!(next("Zoe").unwrap().subject, "later");
    check_refused(
        crm.tasks().claim(maxs.id, TaskClaiming::by("Max")),
        Code::IllegalState,
        "claim",
    );
    assert_eq!(crm.tasks().release(eves.id, None).unwrap().claim, None);
    check_sound(&crm);
}

#[test]
fn a_call_that_settles_nothing_is_made_again() {
    let (crm, clock) = office();
    let ada = person(&crm, "Ada");
    crm.tasks()
        .create(NewTask::new(TaskKind::Call, "Ask").with(ada.id))
        .unwrap();
    let eve = crm.as_actor("Eve");
    let call = eve.tasks().next_call(TaskClaiming::default()).unwrap().unwrap();
    let again = in_minutes(&clock, 60);
    check_refused(
        eve.tasks().attempt(
            call.id,
            NewCallAttempt::new("no_answer", at("2026-03-02T08:59:59Z")),
        ),
        Code::OutOfRange,
        "callback_at",
    );
    let call = eve
        .tasks()
        .attempt(call.id, NewCallAttempt::new("no_answer", again))
        .unwrap();
    assert_eq!(
        (call.status, call.due_at, &call.claim),
        (TaskStatus::Open, Some(again), &None)
    );
    let recorded = crm
        .interactions()
        .get(call.attempts[0].interaction_id.unwrap())
        .unwrap();
    assert_eq!(
        (recorded.outcome.as_deref(), recorded.staff.as_deref()),
        (Some("no_answer"), Some("Eve"))
    );
    assert!(crm.tasks().next_call(TaskClaiming::by("Max")).unwrap().is_none());
    pass(&clock, 60);
    assert_eq!(
        crm.tasks()
            .next_call(TaskClaiming::by("Max"))
            .unwrap()
            .unwrap()
            .id,
        call.id
    );
    let max = crm.as_actor("Max");
    let call = max
        .tasks()
        .complete(call.id, TaskCompletion::with("reached"))
        .unwrap();
    assert_eq!((call.attempts.len(), spoken(&crm, &call)), (1, 2));
    check_sound(&crm);
}
