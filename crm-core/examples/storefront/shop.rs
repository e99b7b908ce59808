//! Everything that is shown, read from one state of the store.

use crm_core::{
    Concentration, Crm, Currency, Customer, Customer360, Customer360Options, CustomerId, Date, Decimal,
    IdentifierKind, Money, Order, PageRequest, Result, RfmGrid, RfmOptions, RfmScore, RfmScores, RfmTriple,
    SalesReport, Snapshot, TimeZone, TimelineItem, TimelineQuery, Timestamp, TopCustomer,
};

use crate::args::Run;
use crate::text::{many, money};

/// What is known of the shop.
pub(crate) struct Shop {
    pub(crate) name: String,
    pub(crate) is_sample: bool,
    pub(crate) zone: TimeZone,
    /// The currency with the most orders; what has another is only in the totals.
    pub(crate) currency: Currency,
    /// The start of the day after the last order, so that the same orders always give the same figures.
    pub(crate) as_of: Timestamp,
    pub(crate) sales: SalesReport,
    pub(crate) scores: RfmScores,
    /// The best customers, with what to call them.
    pub(crate) top: Vec<(TopCustomer, String)>,
    pub(crate) spread: Concentration,
    /// The best of all.
    pub(crate) star: Option<Star>,
}

/// One customer from all sides.
pub(crate) struct Star {
    pub(crate) label: String,
    view: Customer360,
    score: Option<RfmScore>,
    /// The newest of what happened.
    pub(crate) timeline: Vec<Event>,
}

/// Something that happened, as it is shown.
pub(crate) struct Event {
    pub(crate) when: String,
    pub(crate) what: String,
    pub(crate) figure: String,
}

impl Shop {
    /// Reads the shop; none when nothing was ever ordered.
    pub(crate) fn read(crm: &Crm, run: &Run) -> Result<Option<Self>> {
        let state = crm.snapshot()?;
        let sales = state.reports().sales()?;
        let Some(last) = sales.last_order_at else {
            return Ok(None);
        };
        let most = sales.currencies.iter().max_by_key(|sales| sales.orders);
        let currency = most.map_or(Currency::USD, |sales| sales.currency);
        let zone = crm.time_zone().clone();
        let next_day = zone.date_of(last).next_day();
        let as_of = next_day.map_or(Timestamp::MAX, |day| zone.start_of(day));
        let scores = state.scoring().rfm(as_of, currency, &RfmOptions::default())?;
        let mut top = Vec::new();
        for one in state.reports().top_customers(currency, 10)? {
            let label = label(&state.customers().get(one.customer_id)?);
            top.push((one, label));
        }
        let star = match top.first() {
            Some((best, _)) => Some(Star::read(&state, best.customer_id, &scores, &zone)?),
            None => None,
        };
        Ok(Some(Self {
            name: run.name.clone(),
            is_sample: run.csv.is_none(),
            currency,
            as_of,
            scores,
            top,
            spread: state.reports().concentration(currency)?,
            star,
            zone,
            sales,
        }))
    }

    /// The day that this is in the shop.
    pub(crate) fn day(&self, at: Timestamp) -> Date {
        self.zone.date_of(at)
    }

    /// From the first order to the last.
    pub(crate) fn period(&self) -> String {
        let day = |at: Option<Timestamp>| at.map(|at| self.day(at).to_string()).unwrap_or_default();
        format!(
            "{} to {}",
            day(self.sales.first_order_at),
            day(self.sales.last_order_at)
        )
    }
}

impl Star {
    fn read(state: &Snapshot, id: CustomerId, scores: &RfmScores, zone: &TimeZone) -> Result<Self> {
        let view = state.customers().view_360(id, &Customer360Options::default())?;
        let page = PageRequest::first(6);
        let timeline = state
            .customers()
            .timeline(id, &TimelineQuery::default(), &page)?
            .items;
        Ok(Self {
            label: label(&view.customer),
            score: scores
                .customers
                .iter()
                .find(|score| score.input.customer_id == id)
                .cloned(),
            timeline: timeline.iter().map(|item| Event::of(item, zone)).collect(),
            view,
        })
    }
}

impl Shop {
    /// The scores that nobody has, and why; empty when each has somebody.
    pub(crate) fn empty_scores(&self) -> String {
        let bins = &self.scores.bins;
        let empty = [("R", bins.recency), ("F", bins.frequency), ("M", bins.monetary)].into_iter();
        let empty = empty.flat_map(|(letter, bin)| {
            let none = (1..).zip(bin).filter(|(_, customers)| *customers == 0);
            none.map(|(score, _)| format!("{letter} {score}"))
                .collect::<Vec<_>>()
        });
        match empty.collect::<Vec<_>>() {
            none if none.is_empty() => String::new(),
            some => format!(" Nobody has {}: too many share a value.", some.join(", ")),
        }
    }

    /// The values between the scores, a line for each measure.
    pub(crate) fn edges(&self) -> Vec<String> {
        let Some(edges) = &self.scores.edges else {
            return Vec::new();
        };
        let list = |edges: &[Decimal; 4], text: &dyn Fn(Decimal) -> String| edges.map(text).join(", ");
        let plain = |edge: Decimal| edge.round_dp(2).normalize().to_string();
        let recency = list(&edges.recency, &plain);
        let frequency = list(&edges.frequency, &plain);
        let monetary = list(&edges.monetary, &|edge| money(edge, self.currency));
        vec![
            format!("Edges of R: {recency} days since the last order."),
            format!("Edges of F: {frequency} days with an order."),
            format!("Edges of M: {monetary} spent."),
        ]
    }
}

/// What to call a customer: the name, or else what tells the customer from others.
pub(crate) fn label(customer: &Customer) -> String {
    let external = || {
        let id = customer
            .identifiers
            .iter()
            .find(|id| id.kind == IdentifierKind::ExternalId)?;
        Some(format!("Customer {}", id.value))
    };
    let name = customer
        .name
        .clone()
        .or_else(|| customer.email().map(str::to_owned));
    name.or_else(external).unwrap_or_else(|| customer.id.to_string())
}

/// The name of a cell of the grid. The default grid looks at recency and frequency alone.
pub(crate) fn segment(recency: u8, frequency: u8) -> String {
    let scores = RfmTriple {
        recency,
        frequency,
        monetary: 3,
    };
    RfmGrid::default().name_of(scores).unwrap_or_default().to_owned()
}

impl Star {
    /// What is known of the customer, by name.
    pub(crate) fn facts(&self, shop: &Shop) -> Vec<(String, String)> {
        let Customer360 {
            customer,
            profile,
            relationships,
            interactions,
            notes,
            ..
        } = &self.view;
        let mut facts = Vec::new();
        let mut fact = |name: &str, value: String| {
            if !value.is_empty() {
                facts.push((name.to_owned(), value));
            }
        };
        if let Some(score) = &self.score {
            fact("Segment", format!("{}, scores {}", score.segment, score.scores));
        }
        for identifier in &customer.identifiers {
            let kind = match (identifier.kind, &identifier.issuer) {
                (IdentifierKind::Email, _) => "E-mail".to_owned(),
                (IdentifierKind::Phone, _) => "Phone".to_owned(),
                (IdentifierKind::Device, _) => "Device".to_owned(),
                (_, Some(issuer)) => format!("Id at {issuer}"),
                (_, None) => "Id".to_owned(),
            };
            fact(&kind, identifier.value.clone());
        }
        fact("Tags", customer.tags.join(", "));
        let orders = many(profile.order_count, "order");
        fact(
            "Bought",
            format!("{orders} on {}", many(profile.order_days, "day")),
        );
        let day = |at: Option<Timestamp>| at.map(|at| shop.day(at).to_string()).unwrap_or_default();
        fact("First order", day(profile.first_order_at));
        let days = self
            .score
            .as_ref()
            .map(|score| many(score.input.recency_days.into(), "day"));
        let ago = days.map(|days| format!(", {days} before {}", shop.day(shop.as_of)));
        fact(
            "Last order",
            day(profile.last_order_at) + &ago.unwrap_or_default(),
        );
        let sums = |sums: &[Money]| {
            let texts: Vec<_> = sums.iter().map(|sum| money(sum.amount, sum.currency)).collect();
            texts.join(", ")
        };
        let mean = profile.mean_order_value(shop.currency);
        let mean = mean.map(|mean| format!(", {} an order", money(mean, shop.currency)));
        fact("Spent", sums(&profile.spent) + &mean.unwrap_or_default());
        fact("Given back", sums(&profile.refunded));
        let some = |number: usize, one: &str| match number {
            0 => String::new(),
            _ => many(number as u64, one),
        };
        fact("Relationships", some(relationships.len(), "relationship"));
        fact("Interactions", some(interactions.len(), "interaction"));
        fact("Notes", some(notes.len(), "note"));
        facts
    }
}

impl Event {
    fn of(item: &TimelineItem, zone: &TimeZone) -> Self {
        let (what, figure) = match item {
            TimelineItem::Order(order) => order_text(order),
            TimelineItem::Interaction(interaction) => {
                let about = interaction.subject.clone().or_else(|| interaction.name.clone());
                (
                    about.unwrap_or_else(|| format!("{:?}", interaction.kind)),
                    String::new(),
                )
            }
            TimelineItem::Note(note) => (
                note.body.lines().next().unwrap_or_default().to_owned(),
                String::new(),
            ),
            TimelineItem::Deal(event) => (
                format!("{}: {:?}", event.deal.name, event.kind),
                event.deal.amount_money().to_string(),
            ),
        };
        Self {
            when: zone.date_of(item.at()).to_string(),
            what,
            figure,
        }
    }
}

/// What was ordered, and what it came to.
fn order_text(order: &Order) -> (String, String) {
    let pieces: Decimal = order.lines.iter().map(|line| line.quantity.abs()).sum();
    let mut names: Vec<_> = order
        .lines
        .iter()
        .filter_map(|line| line.name.as_deref())
        .collect();
    names.dedup();
    let what = match names.as_slice() {
        [one] => (*one).to_owned(),
        _ => "articles".to_owned(),
    };
    let kind = if order.is_return() { "Returned" } else { "Bought" };
    let net = order.total - order.refunded();
    (
        format!("{kind} {} {what}", pieces.normalize()),
        money(net, order.currency),
    )
}
