//! What is planned, who does it, and what comes of it.

use std::time::Duration;

use crm_core::{
    Clock, Code, Crm, CustomerId, DealId, DealMove, Decimal, DueState, InteractionKind, InteractionQuery,
    Location, ManualClock, NewCallAttempt, NewPipeline, NewProduct, NewTask, OpenOptions, PageRequest, Patch,
    Product, Recommendation, ReminderQuery, SeededIds, StageCheck, StalledQuery, Task, TaskCancellation,
    TaskCheck, TaskClaiming, TaskCompletion, TaskKind, TaskPatch, TaskQuery, TaskStatus, Timestamp, WorkItem,
    WorkQuery,
};
use time::macros::date;

use super::{check_refused, check_sound, deal, office, person, pipeline};

pub(super) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(super) fn in_minutes(clock: &ManualClock, minutes: u64) -> Timestamp {
    clock.now().saturating_add(Duration::from_secs(60 * minutes))
}

pub(super) fn pass(clock: &ManualClock, minutes: u64) {
    clock.advance(Duration::from_secs(60 * minutes));
}

fn product(crm: &Crm, name: &str) -> Product {
    crm.products().create(NewProduct::new(name)).unwrap()
}

/// How many interactions the customer of a task has had.
pub(super) fn spoken(crm: &Crm, task: &Task) -> usize {
    let (all, page) = (InteractionQuery::default(), PageRequest::default());
    let of = crm.interactions().of(task.customer_id.unwrap(), &all, &page);
    of.unwrap().items.len()
}

pub(super) fn subjects(tasks: impl IntoIterator<Item = Task>) -> Vec<String> {
    tasks.into_iter().map(|task| task.subject).collect()
}

#[test]
fn a_call_is_made_recorded_and_followed_by_the_next() {
    let (crm, clock) = office();
    let crm = crm.as_actor("Eve");
    let sales = pipeline(&crm, "Sales");
    let deal = deal(&crm, &sales, "Looms");
    let tea = product(&crm, "Tea");
    let call = NewTask {
        description: Some("Line one\nLine two".to_owned()),
        recommendations: vec![Recommendation {
            product_id: tea.id,
            response: None,
        }],
        ..NewTask::new(TaskKind::Call, "  Ask how it runs ")
            .deal(deal.id)
            .assignee("Eve")
    };
    let call = crm.tasks().create(call).unwrap();
    // The deal says with whom.
    assert_eq!(
        (call.subject.as_str(), call.customer_id),
        ("Ask how it runs", Some(deal.customer_id))
    );
    pass(&clock, 10);
    let done = TaskCompletion {
        note: Some("Runs well.".to_owned()),
        duration_seconds: Some(120),
        recommendations: vec![Recommendation {
            product_id: tea.id,
            response: Some("wants a sample".to_owned()),
        }],
        ..TaskCompletion::with("pleased").callback_at(at("2026-03-09T09:00:00Z"))
    };
    let call = crm.tasks().complete(call.id, done).unwrap();
    assert_eq!(
        (call.status, call.closed_at, call.version),
        (TaskStatus::Done, Some(clock.now()), 2)
    );
    assert_eq!(call.recommendations.len(), 1);
    assert_eq!(
        call.recommendations[0].response.as_deref(),
        Some("wants a sample")
    );
    let recorded = crm.interactions().get(call.interaction_id.unwrap()).unwrap();
    assert_eq!(
        (recorded.kind, recorded.customer_id),
        (InteractionKind::Call, Some(deal.customer_id))
    );
    assert_eq!(
        (recorded.outcome.as_deref(), recorded.body.as_deref()),
        (Some("pleased"), Some("Runs well."))
    );
    assert_eq!(
        (recorded.staff.as_deref(), recorded.duration_seconds),
        (Some("Eve"), Some(120))
    );
    let next = crm.tasks().get(call.follow_up_id.unwrap()).unwrap();
    assert_eq!(
        (next.kind, next.follows_id, next.deal_id),
        (TaskKind::Call, Some(call.id), Some(deal.id))
    );
    assert_eq!(
        (next.due_at, next.assignee.as_deref()),
        (Some(at("2026-03-09T09:00:00Z")), Some("Eve"))
    );
    assert_eq!(spoken(&crm, &call), 1);
    check_refused(
        crm.tasks().cancel(call.id, TaskCancellation::default()),
        Code::IllegalState,
        "status",
    );
    check_sound(&crm);
}

#[test]
fn what_cannot_be_done_leaves_nothing() {
    let (crm, clock) = office();
    let ada = person(&crm, "Ada");
    let call = crm
        .tasks()
        .create(NewTask::new(TaskKind::Call, "Ask").with(ada.id))
        .unwrap();
    let head = crm.verify().unwrap().head;
    let complete = |completion| crm.tasks().complete(call.id, completion);
    let follow = |new| TaskCompletion::default().follow_up(new);
    check_refused(
        complete(follow(NewTask::new(TaskKind::Todo, " "))),
        Code::Required,
        "follow_up.subject",
    );
    let unknown = NewTask::new(TaskKind::Todo, "x").with(CustomerId::from_bytes([9; 16]));
    check_refused(
        complete(follow(unknown)),
        Code::UnknownReference,
        "follow_up.customer_id",
    );
    let both = follow(NewTask::new(TaskKind::Todo, "x")).callback_at(clock.now());
    check_refused(complete(both), Code::Inconsistent, "callback_at");
    let far = TaskCompletion::default().callback_at(at("6000-01-01T00:00:00Z"));
    check_refused(complete(far), Code::OutOfRange, "callback_at");
    let later = TaskCompletion {
        at: Some(in_minutes(&clock, 1)),
        ..TaskCompletion::default()
    };
    check_refused(complete(later), Code::OutOfRange, "at");
    check_refused(
        complete(TaskCompletion::with("a\nb")),
        Code::ControlCharacter,
        "outcome",
    );
    let stale = TaskCompletion {
        version: Some(2),
        ..TaskCompletion::default()
    };
    check_refused(complete(stale), Code::StaleVersion, "version");
    assert_eq!(crm.verify().unwrap().head, head);
    assert_eq!(crm.tasks().get(call.id).unwrap().version, 1);
}

#[test]
fn bad_input_is_refused_by_its_field() {
    let (crm, _) = office();
    let create = |new| crm.tasks().create(new);
    let todo = || NewTask::new(TaskKind::Todo, "Tidy up");
    check_refused(
        create(NewTask::new(TaskKind::Todo, "")),
        Code::Required,
        "subject",
    );
    check_refused(
        create(todo().assignee("x".repeat(201))),
        Code::TooLong,
        "assignee",
    );
    check_refused(
        create(
            todo()
                .due_on(date!(2026 - 03 - 11))
                .due_at(at("2026-03-02T09:00:00Z")),
        ),
        Code::Inconsistent,
        "due_on",
    );
    check_refused(
        create(todo().due_at(at("6000-01-01T00:00:00Z"))),
        Code::OutOfRange,
        "due_at",
    );
    check_refused(
        create(todo().deal(DealId::from_bytes([1; 16]))),
        Code::UnknownReference,
        "deal_id",
    );
    let twice = NewTask {
        recommendations: vec![
            Recommendation {
                product_id: product(&crm, "Tea").id,
                response: None,
            };
            2
        ],
        ..todo()
    };
    check_refused(
        create(twice),
        Code::DuplicateInInput,
        "recommendations[1].product_id",
    );
    let task = create(todo()).unwrap();
    check_refused(
        create(NewTask {
            id: Some(task.id),
            ..todo()
        }),
        Code::AlreadyExists,
        "id",
    );
    let attempt = NewCallAttempt::new("no answer", at("2026-03-02T10:00:00Z"));
    check_refused(crm.tasks().attempt(task.id, attempt), Code::IllegalState, "kind");
    check_refused(
        crm.tasks().check_in(task.id, TaskCheck::default()),
        Code::IllegalState,
        "kind",
    );
    check_refused(
        crm.tasks().claim(task.id, TaskClaiming::default()),
        Code::Required,
        "by",
    );
    let long = TaskClaiming {
        seconds: Some(86_401),
        ..TaskClaiming::by("Eve")
    };
    check_refused(crm.tasks().claim(task.id, long), Code::OutOfRange, "seconds");
    check_refused(crm.tasks().reopen(task.id, None), Code::IllegalState, "status");
    check_refused(crm.tasks().restore(task.id, None), Code::NotDeleted, "");
    check_sound(&crm);
}

#[test]
fn a_visit_begins_with_its_check_in() {
    let (crm, clock) = office();
    let ada = person(&crm, "Ada");
    let visit = NewTask::new(TaskKind::Visit, "See the loom")
        .with(ada.id)
        .assignee("Eve");
    let visit = crm.tasks().create(visit).unwrap();
    let place = Location::at(Decimal::new(525_200_001, 7), Decimal::new(134_050, 4));
    check_refused(
        crm.tasks().check_out(visit.id, TaskCheck::default()),
        Code::IllegalState,
        "check_out",
    );
    let nowhere = Location::at(Decimal::from(91), Decimal::ZERO);
    check_refused(
        crm.tasks().check_in(visit.id, TaskCheck::at_place(nowhere)),
        Code::OutOfRange,
        "location.coordinates.latitude",
    );
    let came = clock.now();
    crm.tasks()
        .check_in(visit.id, TaskCheck::at_place(place.clone()))
        .unwrap();
    check_refused(
        crm.tasks().check_in(visit.id, TaskCheck::default()),
        Code::IllegalState,
        "check_in",
    );
    pass(&clock, 45);
    let before = TaskCheck {
        at: Some(came.saturating_sub(Duration::from_millis(1))),
        ..TaskCheck::default()
    };
    check_refused(crm.tasks().check_out(visit.id, before), Code::OutOfRange, "at");
    crm.tasks().check_out(visit.id, TaskCheck::default()).unwrap();
    pass(&clock, 30);
    let visit = crm
        .tasks()
        .complete(visit.id, TaskCompletion::with("wants one more"))
        .unwrap();
    let recorded = crm.interactions().get(visit.interaction_id.unwrap()).unwrap();
    assert_eq!((recorded.kind, recorded.at), (InteractionKind::Visit, came));
    assert_eq!(
        (recorded.duration_seconds, recorded.location),
        (Some(45 * 60), Some(place))
    );
    assert_eq!(recorded.staff.as_deref(), Some("Eve"));
    assert_eq!(visit.check_out.unwrap().by.as_deref(), Some("Eve"));
    check_sound(&crm);
}

#[test]
fn the_work_queue_knows_the_day_of_the_business() {
    let clock = ManualClock::at("2026-03-28T22:30:00Z").unwrap();
    let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(1));
    let crm = options
        .time_zone("Europe/Berlin".parse().unwrap())
        .in_memory()
        .unwrap();
    // The night in which the clocks go forward: Saturday 28 ends at 23:00Z, Sunday 29 at 22:00Z.
    let todo = |subject: &str| NewTask::new(TaskKind::Todo, subject).assignee("Eve");
    for new in [
        todo("some day"),
        todo("Sunday").due_on(date!(2026 - 03 - 29)),
        todo("Monday").due_on(date!(2026 - 03 - 30)),
        todo("Saturday").due_on(date!(2026 - 03 - 28)),
        todo("Friday").due_on(date!(2026 - 03 - 27)),
        todo("late").due_at(at("2026-03-28T22:29:59.999Z")),
        todo("at once").due_at(at("2026-03-28T22:30:00Z")),
        todo("Sunday's first").due_at(at("2026-03-28T23:00:00Z")),
        todo("Bob's").assignee("Bob").due_on(date!(2026 - 03 - 28)),
        NewTask::new(TaskKind::Todo, "nobody's").due_on(date!(2026 - 03 - 28)),
    ] {
        crm.tasks().create(new).unwrap();
    }
    let queue = |query: &WorkQuery| {
        let items = crm
            .tasks()
            .work_queue(query, &PageRequest::default())
            .unwrap()
            .items;
        let item = |item: WorkItem| (item.task.subject, item.due);
        items.into_iter().map(item).collect::<Vec<_>>()
    };
    let of = |due| subjects_of(queue(&WorkQuery::of("Eve").due(due)));
    assert_eq!(of(DueState::Overdue), ["Friday", "late"]);
    assert_eq!(of(DueState::Today), ["at once", "Saturday"]);
    assert_eq!(of(DueState::Upcoming), ["Sunday's first", "Sunday", "Monday"]);
    assert_eq!(of(DueState::Unscheduled), ["some day"]);
    assert_eq!(subjects_of(queue(&WorkQuery::default())), ["nobody's"]);
    let all = queue(&WorkQuery::of("Eve"));
    assert!(all.windows(2).all(|pair| pair[0].1 <= pair[1].1));
    assert_eq!(all.len(), 8);
    // In pages, and the same a day on.
    let first = crm
        .tasks()
        .work_queue(&WorkQuery::of("Eve"), &PageRequest::first(5))
        .unwrap();
    let rest = PageRequest::after(5, first.next.unwrap());
    let rest = crm.tasks().work_queue(&WorkQuery::of("Eve"), &rest).unwrap();
    assert_eq!((first.items.len(), rest.items.len(), rest.next), (5, 3, None));
    clock.set(at("2026-03-29T21:59:59.999Z"));
    assert_eq!(of(DueState::Today), ["Sunday"]);
    clock.advance(Duration::from_millis(1));
    assert_eq!(of(DueState::Today), ["Monday"]);
    check_sound(&crm);
}

fn subjects_of(items: Vec<(String, DueState)>) -> Vec<String> {
    items.into_iter().map(|(subject, _)| subject).collect()
}

#[test]
fn a_planned_action_keeps_a_deal_from_being_stalled() {
    let (crm, clock) = office();
    let mut stages = super::stages();
    stages[0].stalled_after_days = Some(7);
    stages[1].entry_checks = vec![StageCheck::NextActionPlanned];
    stages[2].entry_checks = vec![StageCheck::ActivityDone];
    let sales = crm.pipelines().create(NewPipeline::new("Sales", stages)).unwrap();
    let looms = deal(&crm, &sales, "Looms");
    let stalled = || {
        let page = PageRequest::default();
        crm.deals()
            .stalled(&StalledQuery::default(), &page)
            .unwrap()
            .items
            .len()
    };
    pass(&clock, 60 * 24 * 7);
    assert_eq!(stalled(), 1);
    let to_offer = DealMove::to(sales.stages[1].id);
    check_refused(
        crm.deals().move_to(looms.id, to_offer.clone()),
        Code::IllegalState,
        "next_action_planned",
    );
    // Something without a time is no plan.
    let todo = crm
        .tasks()
        .create(NewTask::new(TaskKind::Todo, "Think").deal(looms.id))
        .unwrap();
    assert_eq!(stalled(), 1);
    let patch = TaskPatch {
        due_at: Patch::Set(in_minutes(&clock, 10)),
        ..TaskPatch::default()
    };
    crm.tasks().update(todo.id, patch).unwrap();
    assert_eq!(stalled(), 0);
    pass(&clock, 11);
    // It was not done in time.
    assert_eq!(stalled(), 1);
    // A to-do that is done is an activity of the deal, though nobody was spoken with.
    let done = crm.tasks().complete(todo.id, TaskCompletion::default()).unwrap();
    assert_eq!((done.interaction_id, stalled()), (None, 0));
    crm.deals()
        .move_to(looms.id, DealMove::to(sales.stages[2].id))
        .unwrap();
    check_refused(
        crm.deals().move_to(looms.id, to_offer),
        Code::IllegalState,
        "next_action_planned",
    );
    check_sound(&crm);
}

#[test]
fn done_by_mistake_is_taken_back_with_its_interaction() {
    let (crm, clock) = office();
    let ada = person(&crm, "Ada");
    let mail = crm
        .tasks()
        .create(NewTask::new(TaskKind::Email, "Write").with(ada.id))
        .unwrap();
    let created = clock.now();
    pass(&clock, 1);
    let done = crm
        .tasks()
        .complete(mail.id, TaskCompletion::with("sent"))
        .unwrap();
    pass(&clock, 1);
    let open = crm.tasks().reopen(mail.id, Some(2)).unwrap();
    assert_eq!(
        (open.status, open.interaction_id, open.closed_at, open.outcome),
        (TaskStatus::Open, None, None, None)
    );
    assert!(
        crm.interactions()
            .find(done.interaction_id.unwrap())
            .unwrap()
            .is_none()
    );
    let cancelled = crm
        .tasks()
        .cancel(
            mail.id,
            TaskCancellation {
                reason: Some("no need".into()),
                ..TaskCancellation::default()
            },
        )
        .unwrap();
    assert_eq!(
        (cancelled.status, cancelled.outcome.as_deref()),
        (TaskStatus::Cancelled, Some("no need"))
    );
    crm.tasks().delete(mail.id, None).unwrap();
    check_refused(crm.tasks().get(mail.id), Code::NotFound, "");
    assert_eq!(crm.tasks().as_of(mail.id, created).unwrap(), mail);
    assert_eq!(crm.tasks().as_of(mail.id, done.updated_at).unwrap(), done);
    let history = crm.tasks().history(mail.id, &PageRequest::default()).unwrap();
    assert_eq!(history.items.len(), 5);
    assert_eq!(
        crm.tasks().restore(mail.id, None).unwrap().status,
        TaskStatus::Cancelled
    );
    check_sound(&crm);
}

#[test]
fn lists_and_reminders() {
    let (crm, clock) = office();
    let ada = person(&crm, "Ada");
    let tea = product(&crm, "Tea");
    let remind = |subject: &str, minutes| NewTask {
        remind_at: Some(in_minutes(&clock, minutes)),
        ..NewTask::new(TaskKind::Todo, subject).with(ada.id)
    };
    let first = crm.tasks().create(remind("Pack", 30)).unwrap();
    crm.tasks().create(remind("Étude", 10).assignee("Eve")).unwrap();
    let third = NewTask {
        recommendations: vec![Recommendation {
            product_id: tea.id,
            response: None,
        }],
        ..remind("Send", 20)
    };
    let third = crm.tasks().create(third).unwrap();
    let reminders = |query: ReminderQuery| {
        subjects(
            crm.tasks()
                .reminders(&query, &PageRequest::default())
                .unwrap()
                .items,
        )
    };
    assert_eq!(reminders(ReminderQuery::default()), ["Étude", "Send", "Pack"]);
    let range = ReminderQuery {
        from: Some(in_minutes(&clock, 20)),
        until: Some(in_minutes(&clock, 30)),
        ..ReminderQuery::default()
    };
    assert_eq!(reminders(range), ["Send"]);
    let eves = ReminderQuery {
        assignee: Some("Eve".into()),
        ..ReminderQuery::default()
    };
    assert_eq!(reminders(eves), ["Étude"]);
    crm.tasks().complete(first.id, TaskCompletion::default()).unwrap();
    assert_eq!(reminders(ReminderQuery::default()), ["Étude", "Send"]);
    let list = |query: TaskQuery| subjects(crm.tasks().list(&query, &PageRequest::default()).unwrap().items);
    // Those to be done first.
    let of_ada = TaskQuery {
        customer_id: Some(ada.id),
        ..TaskQuery::default()
    };
    assert_eq!(list(of_ada), ["Étude", "Send", "Pack"]);
    assert_eq!(list(TaskQuery::default()), ["Pack", "Étude", "Send"]);
    assert_eq!(
        list(TaskQuery {
            text: Some("etude".into()),
            ..TaskQuery::default()
        }),
        ["Étude"]
    );
    assert_eq!(
        list(TaskQuery {
            product_id: Some(tea.id),
            ..TaskQuery::default()
        }),
        ["Send"]
    );
    assert_eq!(
        list(TaskQuery {
            status: Some(TaskStatus::Done),
            ..TaskQuery::default()
        }),
        ["Pack"]
    );
    let moved = crm
        .tasks()
        .update(
            third.id,
            TaskPatch {
                customer_id: Patch::Clear,
                ..TaskPatch::default()
            },
        )
        .unwrap();
    assert_eq!(moved.customer_id, None);
    check_sound(&crm);
}
