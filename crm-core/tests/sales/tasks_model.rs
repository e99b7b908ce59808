//! Story: random commands on tasks, also wrong ones, against a model that keeps them in a list and looks through all of
//! them for every question.
//!
//! `CRM_STEPS` sets how many commands each run makes.

use std::collections::BTreeMap;
use std::time::Duration;

use crm_core::{
    CallQueue, Clock, Code, Crm, CustomerId, Deal, DueState, InteractionQuery, ManualClock, NewCallAttempt,
    NewPipeline, NewTask, OpenOptions, PageRequest, Patch, ReminderQuery, SeededIds, StalledQuery, Task,
    TaskCancellation, TaskClaiming, TaskCompletion, TaskId, TaskKind, TaskPatch, TaskPriority, TaskStatus,
    TimeZone, Timestamp, WorkQuery,
};

use super::model::Random;
use super::{check_sound, deal, person};

const AGENTS: [&str; 3] = ["Eve", "Max", "Zoe"];
const KINDS: [TaskKind; 3] = [TaskKind::Call, TaskKind::Visit, TaskKind::Todo];
const PRIORITIES: [TaskPriority; 4] = [
    TaskPriority::Low,
    TaskPriority::Normal,
    TaskPriority::High,
    TaskPriority::Urgent,
];

struct World {
    crm: Crm,
    clock: ManualClock,
    zone: TimeZone,
    random: Random,
    people: Vec<CustomerId>,
    deals: Vec<Deal>,
    /// In the order of their creation.
    tasks: Vec<Task>,
    /// How many interactions are recorded with each customer.
    spoken: BTreeMap<CustomerId, usize>,
    /// When somebody was spoken with, by customer; one that was taken back is gone.
    seen: Vec<(TaskId, Timestamp)>,
}

impl World {
    fn new(seed: u64) -> Self {
        let clock = ManualClock::at("2026-10-24T20:00:00Z").unwrap();
        let zone: TimeZone = "Europe/Berlin".parse().unwrap();
        let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(seed));
        let crm = options.time_zone(zone.clone()).in_memory().unwrap();
        let mut stages = super::stages();
        stages[0].stalled_after_days = Some(1);
        let sales = crm.pipelines().create(NewPipeline::new("Sales", stages)).unwrap();
        let deals: Vec<_> = ["One", "Two"]
            .iter()
            .map(|name| deal(&crm, &sales, name))
            .collect();
        let people = vec![person(&crm, "Ada").id, person(&crm, "Bob").id];
        Self {
            crm,
            clock,
            zone,
            random: Random(seed),
            people,
            deals,
            tasks: Vec::new(),
            spoken: BTreeMap::new(),
            seen: Vec::new(),
        }
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Some time in the three days around now.
    fn around(&mut self) -> Timestamp {
        let minutes = self.random.below(3 * 24 * 60);
        let start = self.now().saturating_sub(Duration::from_secs(24 * 60 * 60));
        start.saturating_add(Duration::from_secs(minutes * 60))
    }

    fn agent(&mut self) -> String {
        self.random.one_of(&AGENTS).unwrap().to_owned()
    }

    fn maybe_agent(&mut self) -> Option<String> {
        (self.random.below(2) == 0).then(|| self.agent())
    }

    fn new_task(&mut self) -> NewTask {
        let mut new = NewTask::new(self.random.one_of(&KINDS).unwrap(), "Do it");
        new.priority = self.random.one_of(&PRIORITIES).unwrap();
        new.assignee = self.maybe_agent();
        match self.random.below(3) {
            0 => new.customer_id = self.random.one_of(&self.people),
            1 => new.deal_id = self.random.one_of(&self.deals).map(|deal| deal.id),
            _ => {}
        }
        let at = self.around();
        match self.random.below(3) {
            0 => new.due_at = Some(at),
            1 => new.due_on = Some(self.zone.date_of(at)),
            _ => {}
        }
        new.remind_at = (self.random.below(3) == 0).then_some(at);
        new
    }

    /// Who is at the task now.
    fn holder<'a>(&self, task: &'a Task) -> Option<&'a str> {
        let claim = task.claim.as_ref().filter(|claim| self.now() < claim.until);
        claim.map(|claim| claim.by.as_str())
    }

    /// Whether nobody else is at an open task with the same customer, or at this one.
    fn is_free(&self, task: &Task, agent: &str) -> bool {
        let is_about = |other: &&Task| {
            let same = task.customer_id.is_some() && other.customer_id == task.customer_id;
            is_open(other) && (other.id == task.id || same)
        };
        let mut about = self.tasks.iter().filter(is_about);
        about.all(|other| self.holder(other).is_none_or(|by| by == agent))
    }

    fn from(&self, task: &Task) -> Timestamp {
        let day = task.due_on.map(|day| self.zone.start_of(day));
        task.due_at.or(day).unwrap_or(Timestamp::MIN)
    }

    /// The instant after which it is late.
    fn until(&self, task: &Task) -> Option<Timestamp> {
        let end = task.due_on.and_then(time::Date::next_day);
        let end = end.map(|day| self.zone.start_of(day).saturating_sub(Duration::from_millis(1)));
        task.due_at.or(end)
    }

    fn calls(&self, agent: &str) -> Vec<TaskId> {
        let mut calls: Vec<(usize, &Task)> = self.tasks.iter().enumerate().collect();
        calls.retain(|(_, task)| {
            let theirs = task.assignee.as_deref().is_none_or(|name| name == agent);
            task.kind == TaskKind::Call && is_open(task) && theirs && self.from(task) <= self.now()
        });
        calls.retain(|(_, task)| self.is_free(task, agent));
        calls.sort_by_key(|(at, task)| (std::cmp::Reverse(task.priority), self.from(task), *at));
        calls.into_iter().map(|(_, task)| task.id).collect()
    }

    fn work(&self, assignee: Option<&str>) -> Vec<(TaskId, DueState)> {
        let mut work: Vec<(usize, &Task)> = self.tasks.iter().enumerate().collect();
        work.retain(|(_, task)| is_open(task) && task.assignee.as_deref() == assignee);
        work.sort_by_key(|(at, task)| (self.until(task).unwrap_or(Timestamp::MAX), *at));
        let today = self.zone.date_of(self.now());
        let state = |task: &Task| match self.until(task) {
            None => DueState::Unscheduled,
            Some(until) if until < self.now() => DueState::Overdue,
            Some(until) if self.zone.date_of(until) == today => DueState::Today,
            Some(_) => DueState::Upcoming,
        };
        work.into_iter().map(|(_, task)| (task.id, state(task))).collect()
    }

    /// Whether the deal is stalled, which began in a stage for a day at `since`.
    fn is_stalled(&self, deal: &Deal) -> bool {
        let of_deal = |task: &&Task| task.deal_id == Some(deal.id) && task.deleted_at.is_none();
        let done = self.tasks.iter().filter(of_deal);
        let done = done.filter(|task| task.status == TaskStatus::Done);
        let spoken = self.seen.iter().filter(|(id, _)| {
            let of = self.tasks.iter().find(|task| task.id == *id);
            of.is_some_and(|task| task.customer_id == Some(deal.customer_id))
        });
        let last = done
            .filter_map(|task| task.closed_at)
            .chain(spoken.map(|(_, at)| *at));
        let last = last.chain([deal.opened_at]).max().unwrap();
        let mut open = self.tasks.iter().filter(of_deal).filter(|task| is_open(task));
        let is_planned = open.any(|task| self.until(task).is_some_and(|until| until >= self.now()));
        last.saturating_add(Duration::from_secs(24 * 60 * 60)) <= self.now() && !is_planned
    }

    /// Puts what came back in the place of what was there, and answers with what was there.
    fn keep(&mut self, task: Task) {
        match self.tasks.iter_mut().find(|known| known.id == task.id) {
            Some(known) => *known = task,
            None => self.tasks.push(task),
        }
    }

    /// Notes a call or a visit.
    fn speak(&mut self, task: &Task) {
        if let Some(customer) = task.customer_id {
            *self.spoken.entry(customer).or_default() += 1;
            self.seen.push((task.id, self.now()));
        }
    }
}

fn is_open(task: &Task) -> bool {
    task.status == TaskStatus::Open && task.deleted_at.is_none()
}

fn step(world: &mut World) {
    let task = match world.random.below(12) {
        0 => return world.clock.advance(Duration::from_secs(60 * 17)),
        1 | 2 => {
            let new = world.new_task();
            let task = world.crm.tasks().create(new).unwrap();
            return world.keep(task);
        }
        3 => {
            let agent = world.agent();
            let expected = world.calls(&agent).first().copied();
            let next = world.crm.tasks().next_call(TaskClaiming::by(&agent)).unwrap();
            assert_eq!(next.as_ref().map(|task| task.id), expected);
            if let Some(task) = next {
                assert_eq!(world.holder(&task), Some(agent.as_str()));
                world.keep(task);
            }
            return;
        }
        _ => match world.random.one_of(&world.tasks) {
            Some(task) => task,
            None => return,
        },
    };
    let agent = world.agent();
    let is_held = world.holder(&task).is_some_and(|by| by != agent);
    let is_deleted = task.deleted_at.is_some();
    let actor = world.crm.as_actor(&agent);
    let mut tasks = actor.tasks();
    let (result, expected) = match world.random.below(9) {
        0 => {
            let expected = is_open(&task) && world.is_free(&task, &agent);
            (tasks.claim(task.id, TaskClaiming::default()), expected)
        }
        1 => (tasks.release(task.id, None), !is_deleted),
        2 => {
            let attempt = NewCallAttempt::new("busy", world.now().saturating_add(Duration::from_secs(3600)));
            let expected = is_open(&task) && task.kind == TaskKind::Call && !is_held;
            (tasks.attempt(task.id, attempt), expected)
        }
        3 => (
            tasks.complete(task.id, TaskCompletion::with("done")),
            is_open(&task) && !is_held,
        ),
        4 => (
            tasks.cancel(task.id, TaskCancellation::default()),
            is_open(&task) && !is_held,
        ),
        5 => (
            tasks.reopen(task.id, None),
            !is_deleted && task.status != TaskStatus::Open,
        ),
        6 => (tasks.delete(task.id, None), !is_deleted),
        7 => (tasks.restore(task.id, None), is_deleted),
        _ => {
            let at = world.around();
            let patch = TaskPatch {
                due_at: Patch::Set(at),
                assignee: world.maybe_agent().map_or(Patch::Clear, Patch::Set),
                priority: world.random.one_of(&PRIORITIES),
                customer_id: world.random.one_of(&world.people).map_or(Patch::Keep, Patch::Set),
                ..TaskPatch::default()
            };
            // What was recorded stays with whom it was with; the model does not follow that.
            if task.interaction_id.is_some() || !task.attempts.is_empty() || is_deleted {
                return;
            }
            (tasks.update(task.id, patch), true)
        }
    };
    assert_eq!(result.is_ok(), expected, "{:?}", result.err());
    match result {
        Err(error) => assert!(
            matches!(
                error.code(),
                Code::IllegalState | Code::NotFound | Code::NotDeleted
            ),
            "{error}"
        ),
        Ok(after) => {
            let is_new = after.attempts.len() > task.attempts.len()
                || after.interaction_id.is_some() && task.interaction_id.is_none();
            if is_new {
                world.speak(&after);
            }
            if after.interaction_id.is_none() && task.interaction_id.is_some() {
                *world.spoken.get_mut(&after.customer_id.unwrap()).unwrap() -= 1;
                let taken_back = world
                    .seen
                    .iter()
                    .rposition(|seen| *seen == (task.id, task.closed_at.unwrap()));
                world.seen.remove(taken_back.unwrap());
            }
            world.keep(after);
        }
    }
}

fn compare(world: &World) {
    let page = PageRequest::first(1000);
    let tasks = world.crm.tasks();
    for agent in AGENTS {
        let queue = CallQueue {
            limit: 1000,
            ..CallQueue::of(agent)
        };
        let calls: Vec<_> = tasks
            .call_queue(&queue)
            .unwrap()
            .iter()
            .map(|task| task.id)
            .collect();
        assert_eq!(calls, world.calls(agent));
    }
    for assignee in [None, Some("Eve"), Some("Max"), Some("Zoe")] {
        let query = WorkQuery {
            assignee: assignee.map(str::to_owned),
            ..WorkQuery::default()
        };
        let items = tasks.work_queue(&query, &page).unwrap().items;
        let found: Vec<_> = items.iter().map(|item| (item.task.id, item.due)).collect();
        assert_eq!(found, world.work(assignee));
        for due in [
            DueState::Overdue,
            DueState::Today,
            DueState::Upcoming,
            DueState::Unscheduled,
        ] {
            let part = tasks.work_queue(&query.clone().due(due), &page).unwrap().items;
            let part: Vec<_> = part.iter().map(|item| (item.task.id, item.due)).collect();
            let expected: Vec<_> = found.iter().copied().filter(|(_, state)| *state == due).collect();
            assert_eq!(part, expected);
        }
    }
    let mut reminders: Vec<_> = world.tasks.iter().enumerate().collect();
    reminders.retain(|(_, task)| is_open(task) && task.remind_at.is_some());
    reminders.sort_by_key(|(at, task)| (task.remind_at, *at));
    let reminders: Vec<_> = reminders.into_iter().map(|(_, task)| task.id).collect();
    let found = tasks.reminders(&ReminderQuery::default(), &page).unwrap().items;
    assert_eq!(found.iter().map(|task| task.id).collect::<Vec<_>>(), reminders);
    let stalled = world
        .crm
        .deals()
        .stalled(&StalledQuery::default(), &page)
        .unwrap()
        .items;
    let stalled: Vec<_> = stalled.iter().map(|stalled| stalled.deal.id).collect();
    let expected = world.deals.iter().filter(|deal| world.is_stalled(deal));
    assert_eq!(stalled, expected.map(|deal| deal.id).collect::<Vec<_>>());
    for (customer, count) in &world.spoken {
        let all = world
            .crm
            .interactions()
            .of(*customer, &InteractionQuery::default(), &page);
        assert_eq!(all.unwrap().items.len(), *count);
    }
}

fn run(seed: u64) {
    let steps: u64 = std::env::var("CRM_STEPS").map_or(400, |steps| steps.parse().unwrap());
    let mut world = World::new(seed);
    let mut past: Vec<(Timestamp, Vec<Task>)> = Vec::new();
    for at in 0..steps {
        step(&mut world);
        if at % 20 == 0 {
            compare(&world);
        }
        if at % 100 == 50 {
            past.push((world.now(), world.tasks.clone()));
            world.clock.advance(Duration::from_millis(1));
        }
    }
    compare(&world);
    for (at, tasks) in past {
        for task in tasks {
            assert_eq!(world.crm.tasks().as_of(task.id, at).unwrap(), task);
        }
    }
    check_sound(&world.crm);
}

#[test]
fn tasks_are_what_a_list_of_them_says() {
    for seed in 1..=8 {
        run(seed);
    }
}
