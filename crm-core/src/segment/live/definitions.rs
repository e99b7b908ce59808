//! All definitions, compiled: loaded once a change, and shared by everybody on a handle.

use std::cell::Cell;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::concern::{Changed, Concerns};
use super::members::Chunk;
use super::memory::{Memory, Models};
use super::store::{Registry, SegmentRow, all, number_of_name};
use crate::base::{Code, Error, Result, SegmentId, TimeZone};
use crate::customers::{self, FieldDefinition};
use crate::model::{LoadedModel, ModelKind, current_id, kind_of, names_of_kind};
use crate::segment::evaluate::reach;
use crate::segment::language::{Context, SegmentSchema, compile, schema};
use crate::segment::plan::{Plan, Reads};
use crate::store::{Reader, time_zone};

/// What the text of an expression that somebody gives says, by the names that the reader knows.
pub(super) fn plan_of(reader: &dyn Reader, text: &str) -> Result<Arc<Plan>> {
    Names::of(reader)?.with(|context| Ok(Arc::new(compile(text, context)?)))
}

/// The same of one that is stored.
pub(super) fn stored_plan_of(reader: &dyn Reader, text: &str) -> Result<Arc<Plan>> {
    Names::of_stored(reader)?.with(|context| Ok(Arc::new(compile(text, context)?)))
}

/// What names mean in one state of the store.
pub(super) struct Names<'a> {
    reader: &'a dyn Reader,
    fields: Vec<FieldDefinition>,
    zone: TimeZone,
    /// Whether they are those of a stored text, which may name a model that is gone.
    is_stored: bool,
}

impl<'a> Names<'a> {
    pub(super) fn of(reader: &'a dyn Reader) -> Result<Self> {
        Ok(Self {
            reader,
            fields: customers::definitions(reader)?,
            zone: time_zone(reader)?.unwrap_or(TimeZone::UTC),
            is_stored: false,
        })
    }

    /// Those of stored texts.
    pub(super) fn of_stored(reader: &'a dyn Reader) -> Result<Self> {
        let names = Self::of(reader)?;
        Ok(Self {
            is_stored: true,
            ..names
        })
    }

    pub(super) fn schema(&self) -> SegmentSchema {
        schema(&self.fields)
    }

    pub(super) fn with<T>(&self, work: impl FnOnce(&Context<'_>) -> Result<T>) -> Result<T> {
        // A name that could not be looked up is no unknown name.
        let failed = Cell::new(None);
        let kind = |name: &str| {
            kind_of(self.reader, name).unwrap_or_else(|error| {
                failed.set(Some(error));
                None
            })
        };
        let number = |name: &str| {
            number_of_name(self.reader, name).unwrap_or_else(|error| {
                failed.set(Some(error));
                None
            })
        };
        let of_kind = |kind: ModelKind| {
            names_of_kind(self.reader, kind).unwrap_or_else(|error| {
                failed.set(Some(error));
                Vec::new()
            })
        };
        let of_kind: &dyn Fn(ModelKind) -> Vec<String> = &of_kind;
        let done = work(&Context {
            fields: &self.fields,
            segments: &number,
            models: &kind,
            model_names: (!self.is_stored).then_some(of_kind),
            zone: &self.zone,
        });
        failed.take().map_or(done, Err)
    }
}

/// So many segments may ask about each other in a row.
const MAX_CHAIN: usize = 16;

/// The definitions of all segments that are not deleted.
pub(super) struct Definitions {
    registry: Registry,
    /// The plans of all texts; none of one that is understood no more.
    plans: HashMap<String, Option<Arc<Plan>>>,
    segments: BTreeMap<u32, Definition>,
    /// The rules by which memberships are kept, by slot.
    rules: Vec<Kept>,
    /// Which of them read what.
    concerns: Concerns,
    /// Other slots in use, by number: of who was put on a list.
    listed: Vec<u32>,
    /// Segments below which more ask about each other in a row than may, or in a circle: nobody can evaluate them.
    endless: BTreeSet<u32>,
    /// The models that the handle keeps.
    pub(super) models: Arc<Models>,
}

/// A segment with the rules of its definitions.
pub(super) struct Definition {
    pub(super) number: u32,
    pub(super) id: SegmentId,
    /// The rule in effect.
    pub(super) live: Option<Arc<Rule>>,
    /// One that has not looked at everybody yet.
    pub(super) next: Option<Arc<Rule>>,
    /// Whether what is stored for the rule in effect is out of date for some.
    pub(super) stale: bool,
}

/// A rule by which memberships are stored.
#[derive(Clone)]
pub(super) struct Kept {
    pub(super) segment: SegmentId,
    pub(super) rule: Arc<Rule>,
    /// Whether it is in effect, so that its changes are events.
    pub(super) live: bool,
    /// Whether it is, and what is stored for it is out of date for nobody.
    pub(super) is_settled: bool,
}

/// Who is in a slot.
pub(super) struct Rule {
    pub(super) slot: u32,
    pub(super) of: Of,
    /// What it reads, also by the segments that it asks about.
    pub(super) reads: Reads,
    /// How far back in time it reads, see [`reach`].
    reach: i64,
    /// The segments that it asks about, also through others.
    pub(super) asks: Vec<u32>,
    /// The names of the models that it asks, by itself or through others.
    pub(super) models: Vec<Arc<str>>,
    /// Whether it asks about lists.
    pub(super) lists: bool,
}

/// What a rule goes by.
#[derive(Clone)]
pub(super) enum Of {
    Plan(Arc<Plan>),
    /// Those in this slot who are not deleted.
    List(u32),
    /// A text that is understood no more: nobody.
    Nothing,
}

impl Definition {
    /// The rule by which others ask about the segment.
    pub(super) fn rule(&self) -> Option<&Arc<Rule>> {
        self.live.as_ref().or(self.next.as_ref())
    }

    /// The rule in effect, where what is stored for it can be relied on.
    pub(super) fn stored(&self) -> Option<&Arc<Rule>> {
        self.live.as_ref().filter(|_| !self.stale)
    }
}

impl Definitions {
    /// The definitions in this state; none where there never was a segment.
    pub(super) fn of(reader: &dyn Reader, memory: &Memory) -> Result<Option<Arc<Self>>> {
        let Some(registry) = Registry::read(reader)? else {
            return Ok(None);
        };
        let known = memory.definitions();
        if let Some(known) = known
            .as_ref()
            .filter(|known| known.registry.state == registry.state)
        {
            return Ok(Some(known.clone()));
        }
        let loaded = Arc::new(Self::load(reader, registry, known.as_deref(), memory.models())?);
        memory.set_definitions(loaded.clone());
        Ok(Some(loaded))
    }

    fn load(
        reader: &dyn Reader,
        registry: Registry,
        before: Option<&Self>,
        models: Arc<Models>,
    ) -> Result<Self> {
        let rows = all(reader)?;
        let before = before.filter(|before| before.registry.names == registry.names);
        let mut plans = HashMap::new();
        for text in rows.iter().flat_map(|(_, row)| texts(row)) {
            let known = before.and_then(|before| before.plans.get(text));
            let plan = match known {
                Some(plan) => plan.clone(),
                None => understood(stored_plan_of(reader, text))?,
            };
            plans.insert(text.to_owned(), plan);
        }
        let asks = |text: &str| plans.get(text).cloned().flatten();
        let current: BTreeMap<u32, Asked> = rows
            .iter()
            .map(|(number, row)| {
                let span = row.span().map(|span| span.expression.as_deref());
                let text = span.unwrap_or_else(|| row.next.as_ref().map(|next| next.expression.as_str()));
                (
                    *number,
                    Asked {
                        plan: text.and_then(asks),
                        is_list: row.listed.is_some(),
                    },
                )
            })
            .collect();
        let of_customers = models_of_customers(reader, &models, plans.values().flatten())?;
        let rule = |slot: u32, text: &str| {
            let mut rule = closed(slot, asks(text), &current);
            rule.reads.customer |= rule.models.iter().any(|name| of_customers.contains(name));
            Arc::new(rule)
        };
        let mut segments = BTreeMap::new();
        let (mut rules, mut listed) = (Vec::new(), Vec::new());
        for (number, row) in &rows {
            let live = row.span().map(|span| match (&span.expression, row.listed) {
                (Some(text), _) => rule(span.slot, text),
                (None, Some(list)) => Arc::new(Rule {
                    slot: span.slot,
                    of: Of::List(list),
                    reads: Reads::default(),
                    reach: 0,
                    asks: Vec::new(),
                    models: Vec::new(),
                    lists: true,
                }),
                (None, None) => Arc::new(closed(span.slot, None, &current)),
            });
            let next = row.next.as_ref().map(|next| rule(next.slot, &next.expression));
            listed.extend(row.listed);
            for (rule, is_live) in [(&live, true), (&next, false)] {
                rules.extend(rule.as_ref().map(|rule| Kept {
                    segment: row.record.id,
                    rule: rule.clone(),
                    live: is_live,
                    is_settled: is_live && row.again.is_none(),
                }));
            }
            let definition = Definition {
                number: *number,
                id: row.record.id,
                live,
                next,
                stale: row.again.is_some(),
            };
            segments.insert(*number, definition);
        }
        rules.sort_by_key(|kept| kept.rule.slot);
        listed.sort_unstable();
        let mut loaded = Self {
            registry,
            plans,
            segments,
            concerns: Concerns::of(&rules),
            rules,
            listed,
            endless: BTreeSet::new(),
            models,
        };
        let numbers = loaded.segments.keys().copied();
        let is_endless = |number: &u32| loaded.longest(&[*number], Self::asked_now_by) > MAX_CHAIN;
        loaded.endless = numbers.filter(is_endless).collect();
        Ok(loaded)
    }

    /// The definitions where there are none.
    pub(super) fn none(models: Arc<Models>) -> Self {
        Self {
            registry: Registry::none(),
            plans: HashMap::new(),
            segments: BTreeMap::new(),
            rules: Vec::new(),
            concerns: Concerns::default(),
            listed: Vec::new(),
            endless: BTreeSet::new(),
            models,
        }
    }

    pub(super) fn rules(&self) -> &[Kept] {
        &self.rules
    }

    /// The rules that may say something else after a change than what is stored of the customer, those that read farthest
    /// back first.
    pub(super) fn concerned(&self, changed: &Changed, owner: u32, stored: &Chunk) -> Vec<&Kept> {
        let rule = |place: u32| self.rules.get(place as usize);
        let is_member = |place| rule(place).is_some_and(|kept| stored.has(kept.rule.slot, owner));
        let places = self.concerns.of_change(changed, is_member);
        let mut rules: Vec<&Kept> = places.into_iter().filter_map(rule).collect();
        rules.sort_by_key(|kept| Reverse(kept.rule.reach));
        rules
    }

    pub(super) fn segments(&self) -> impl Iterator<Item = &Definition> {
        self.segments.values()
    }

    pub(super) fn get(&self, number: u32) -> Result<&Definition> {
        let corrupt = || Error::new(Code::Corrupt).with_entity("segment");
        self.segments.get(&number).ok_or_else(corrupt)
    }

    /// The rule by which expressions ask about a segment. `corrupt` where that would never come to an end, which no
    /// definition that was accepted does.
    pub(super) fn asked(&self, number: u32) -> Result<Option<&Arc<Rule>>> {
        let definition = self.get(number)?;
        if self.endless.contains(&number) {
            return Err(Error::new(Code::Corrupt).with_entity("segment"));
        }
        Ok(definition.rule())
    }

    /// Whether anything is stored for this slot.
    pub(super) fn in_use(&self, slot: u32) -> bool {
        let rules = self.rules.binary_search_by_key(&slot, |kept| kept.rule.slot);
        rules.is_ok() || self.listed.binary_search(&slot).is_ok()
    }

    /// The segments that ask about this one, also through others.
    pub(super) fn asking(&self, number: u32) -> impl Iterator<Item = &Definition> {
        self.segments().filter(move |definition| {
            let rules = [&definition.live, &definition.next];
            rules
                .into_iter()
                .flatten()
                .any(|rule| rule.asks.contains(&number))
        })
    }

    /// A rule by this plan that is stored nowhere. `self_reference` when it asks about the segment `itself`, also
    /// through others; `too_deep` when more than [`MAX_CHAIN`] segments would ask about each other in a row.
    pub(super) fn rule_of(&self, plan: Arc<Plan>, itself: Option<u32>) -> Result<Rule> {
        let current = self.segments.iter().map(|(number, definition)| {
            let of = definition.rule().map(|rule| &rule.of);
            let asked = Asked {
                plan: match of {
                    Some(Of::Plan(plan)) => Some(plan.clone()),
                    _ => None,
                },
                is_list: matches!(of, Some(Of::List(_))),
            };
            (*number, asked)
        });
        let rule = closed(0, Some(plan), &current.collect());
        if let Of::Plan(plan) = &rule.of {
            if itself.is_some_and(|itself| self.reaches(&plan.segments, itself)) {
                return Err(Error::field_of(Code::SelfReference, "expression"));
            }
            let below = self.longest(&plan.segments, Self::asked_by);
            let above = itself.map_or(0, |itself| self.longest(&self.askers(itself), Self::askers));
            if above + 1 + below > MAX_CHAIN {
                return Err(Error::field_of(Code::TooDeep, "expression"));
            }
        }
        Ok(rule)
    }

    /// Whether one of these segments is `wanted` or asks about it, also through others. A definition that is being built
    /// counts as one in effect does, since it takes effect without asking again.
    fn reaches(&self, from: &[u32], wanted: u32) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = from.to_vec();
        while let Some(number) = open.pop() {
            if number == wanted {
                return true;
            }
            if seen.insert(number) {
                open.extend(self.asked_by(number));
            }
        }
        false
    }

    /// The segments that one asks about itself, by its definition in effect or the next.
    fn asked_by(&self, number: u32) -> Vec<u32> {
        let definition = self.segments.get(&number);
        let rules = definition.map(|definition| [&definition.live, &definition.next]);
        asked_by(rules.into_iter().flatten().flatten())
    }

    /// The segments that one asks about itself when it is evaluated.
    fn asked_now_by(&self, number: u32) -> Vec<u32> {
        asked_by(self.segments.get(&number).and_then(Definition::rule))
    }

    /// The segments that ask about one themselves.
    fn askers(&self, number: u32) -> Vec<u32> {
        let numbers = self.segments.keys().copied();
        numbers
            .filter(|asking| self.asked_by(*asking).contains(&number))
            .collect()
    }

    /// How many segments the longest way has that begins with one of these, at most one more than [`MAX_CHAIN`]: all that
    /// can be reached in a step, then in two, and so on, until there are none.
    fn longest(&self, from: &[u32], next: fn(&Self, u32) -> Vec<u32>) -> usize {
        let mut steps = 0;
        let mut reached: BTreeSet<u32> = from.iter().copied().collect();
        while !reached.is_empty() && steps <= MAX_CHAIN {
            steps += 1;
            reached = reached
                .into_iter()
                .flat_map(|number| next(self, number))
                .collect();
        }
        steps
    }

    /// The text of some segment that is understood no more, though it was before.
    pub(super) fn is_broken_since(&self, before: &Self) -> bool {
        self.plans
            .iter()
            .any(|(text, plan)| plan.is_none() && before.plans.get(text).is_some_and(Option::is_some))
    }
}

/// The segments that rules ask about themselves.
fn asked_by<'r>(rules: impl IntoIterator<Item = &'r Arc<Rule>>) -> Vec<u32> {
    let plans = rules.into_iter().filter_map(|rule| match &rule.of {
        Of::Plan(plan) => Some(&plan.segments),
        Of::List(_) | Of::Nothing => None,
    });
    plans.flatten().copied().collect()
}

pub(super) fn texts(row: &SegmentRow) -> impl Iterator<Item = &str> {
    let live = row.span().and_then(|span| span.expression.as_deref());
    live.into_iter()
        .chain(row.next.as_ref().map(|next| &*next.expression))
}

/// Which models that these plans ask go by something of the customer's own record, as far as the versions do that are
/// current now: whoever makes another the current one changes the registry.
fn models_of_customers<'p>(
    reader: &dyn Reader,
    models: &Models,
    plans: impl Iterator<Item = &'p Arc<Plan>>,
) -> Result<BTreeSet<Arc<str>>> {
    let mut found: BTreeSet<Arc<str>> = plans.flat_map(|plan| plan.models.iter().cloned()).collect();
    let mut others = Vec::new();
    for name in &found {
        if let Some(id) = current_id(reader, name)?
            && !models
                .loaded(id, &|| LoadedModel::load(reader, id))?
                .reads_customer()
        {
            others.push(name.clone());
        }
    }
    found.retain(|name| !others.contains(name));
    Ok(found)
}

/// The plan, unless the text makes no sense by now.
fn understood(plan: Result<Arc<Plan>>) -> Result<Option<Arc<Plan>>> {
    match plan {
        Ok(plan) => Ok(Some(plan)),
        Err(error) if error.kind() == crate::base::ErrorKind::Invalid => Ok(None),
        Err(error) => Err(error),
    }
}

/// A segment as others ask about it.
struct Asked {
    plan: Option<Arc<Plan>>,
    is_list: bool,
}

/// The rule by a plan, with all that it reads through the segments that it asks about.
fn closed(slot: u32, plan: Option<Arc<Plan>>, current: &BTreeMap<u32, Asked>) -> Rule {
    let mut rule = Rule {
        slot,
        of: plan.clone().map_or(Of::Nothing, Of::Plan),
        reads: Reads::default(),
        reach: plan.as_deref().map_or(0, reach),
        asks: Vec::new(),
        models: Vec::new(),
        lists: false,
    };
    let mut open: Vec<Arc<Plan>> = plan.into_iter().collect();
    while let Some(plan) = open.pop() {
        // Every field is named here, so that a new one cannot be forgotten.
        let Reads {
            customer,
            profile,
            orders,
            interactions,
            catalogue,
            time,
        } = plan.reads;
        rule.reads = Reads {
            customer: rule.reads.customer || customer,
            profile: rule.reads.profile || profile,
            orders: rule.reads.orders || orders,
            interactions: rule.reads.interactions || interactions,
            catalogue: rule.reads.catalogue || catalogue,
            time: rule.reads.time || time,
        };
        for model in &plan.models {
            if !rule.models.contains(model) {
                rule.models.push(model.clone());
            }
        }
        for number in &plan.segments {
            if rule.asks.contains(number) {
                continue;
            }
            rule.asks.push(*number);
            if let Some(asked) = current.get(number) {
                rule.lists |= asked.is_list;
                open.extend(asked.plan.clone());
            }
        }
    }
    rule
}
