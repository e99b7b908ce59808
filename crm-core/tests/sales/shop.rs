//! A shop with deals in several currencies, in which all sorts of things happen at random.

use std::time::Duration;

use crm_core::{
    BillingInterval, Clock, Crm, Currency, CustomerId, Date, Deal, DealId, DealLoss, DealMove, DealPatch,
    DealReopening, DealWin, Decimal, ManualClock, NewCustomer, NewDeal, NewExchangeRate, NewPipeline,
    NewStage, OpenOptions, PageRequest, Patch, Pipeline, PipelineEdit, PipelineId, RateQuery, Recurring,
    SeededIds, TimeZone, Timestamp,
};

pub(super) const JPY: &str = "JPY";
const OWNERS: [&str; 3] = ["Eve", "Bob", "Li"];
const TEAMS: [&str; 2] = ["North", "South"];

/// Xorshift64 (Marsaglia 2003).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed * 0x9e37_79b9 + 1)
    }

    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap()
    }

    pub(super) fn one_of<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.place(list.len())].clone()
    }

    /// One of them, or none.
    pub(super) fn some_of(&mut self, list: &[&str]) -> Option<String> {
        (self.below(3) > 0).then(|| self.one_of(list).to_owned())
    }
}

pub(super) fn day(text: &str) -> Date {
    format!("{text}T00:00:00Z")
        .parse::<Timestamp>()
        .unwrap()
        .utc_date()
}

pub(super) struct Shop {
    pub(super) crm: Crm,
    pub(super) clock: ManualClock,
    pub(super) zone: TimeZone,
    pub(super) dice: Dice,
    pub(super) pipelines: Vec<PipelineId>,
    pub(super) deals: Vec<DealId>,
    customers: Vec<CustomerId>,
}

impl Shop {
    /// A shop in Berlin, at the beginning of a year. Every currency had a rate long ago.
    pub(super) fn new(seed: u64) -> Self {
        let clock = ManualClock::at("2026-01-02T09:00:00Z").unwrap();
        let zone: TimeZone = "Europe/Berlin".parse().unwrap();
        let options = OpenOptions::new().clock(clock.clone()).ids(SeededIds::new(seed));
        let crm = options.time_zone(zone.clone()).in_memory().unwrap();
        let (eur, long_ago) = (Currency::EUR, day("2020-01-01"));
        let first = [
            NewExchangeRate::new(Currency::USD, eur, long_ago, Decimal::new(9, 1)),
            NewExchangeRate::new(eur, JPY.parse().unwrap(), long_ago, 160),
        ];
        for rate in first {
            crm.rates().set(rate).unwrap();
        }
        let stages = || {
            vec![
                NewStage::open("Contacted", 20),
                NewStage::open("Offer", 50),
                NewStage::open("Talks", 80),
                NewStage::won("Won"),
                NewStage::lost("Lost"),
            ]
        };
        let pipelines = ["Sales", "Renewals"].map(|name| {
            let new = NewPipeline::new(name, stages());
            crm.pipelines().create(new).unwrap().id
        });
        let customers =
            ["Ada", "Cleo"].map(|name| crm.customers().create(NewCustomer::person(name)).unwrap().id);
        Self {
            crm,
            clock,
            zone,
            dice: Dice::new(seed),
            pipelines: pipelines.to_vec(),
            deals: Vec::new(),
            customers: customers.to_vec(),
        }
    }

    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// A day up to so many days before or after today.
    fn day_around(&mut self, before: u64, after: u64) -> Date {
        let today = self.clock.now();
        let hours = |days| Duration::from_secs(days * 24 * 60 * 60);
        let moved = today.saturating_add(hours(self.dice.below(before + after)));
        moved.saturating_sub(hours(before)).utc_date()
    }

    fn pipeline(&mut self) -> Pipeline {
        let id = self.dice.one_of(&self.pipelines);
        self.crm.pipelines().get(id).unwrap()
    }

    /// Something happens, or is refused.
    pub(super) fn step(&mut self) {
        let deals = self.deals.len() as u64;
        match self.dice.below(24) {
            0..=3 => self.open(),
            _ if deals == 0 => self.open(),
            4..=7 => self.edit(),
            8..=12 => self.go(),
            13..=14 => {
                let id = self.dice.one_of(&self.deals);
                let _ = self.crm.deals().win(id, DealWin::default());
            }
            15 => {
                let id = self.dice.one_of(&self.deals);
                let _ = self.crm.deals().lose(id, DealLoss::because("price"));
            }
            16 => {
                let id = self.dice.one_of(&self.deals);
                let _ = self.crm.deals().reopen(id, DealReopening::default());
            }
            17 => {
                let id = self.dice.one_of(&self.deals);
                if self.dice.below(2) == 0 {
                    let _ = self.crm.deals().delete(id, None);
                } else {
                    let _ = self.crm.deals().restore(id, None);
                }
            }
            18 => self.change_stages(),
            19 => self.change_rate(),
            _ => {
                let hours = 1 + self.dice.below(120);
                self.clock.advance(Duration::from_secs(hours * 60 * 60));
            }
        }
        self.clock.advance(Duration::from_secs(1));
    }

    fn open(&mut self) {
        let pipeline = self.pipeline();
        let currency = self.dice.one_of(&["EUR", "USD", JPY]).parse().unwrap();
        let customer = self.dice.one_of(&self.customers);
        let mut new = NewDeal::new("A deal", customer, pipeline.id, currency);
        if self.dice.below(5) > 0 {
            new.amount = Some(Decimal::new(
                i64::try_from(self.dice.below(1_000_000)).unwrap(),
                3,
            ));
        }
        if self.dice.below(3) == 0 {
            new.recurring = Some(Recurring {
                amount: Decimal::from(self.dice.below(100)),
                interval: self.dice.one_of(&[BillingInterval::Month, BillingInterval::Year]),
            });
        }
        new.expected_close_on = (self.dice.below(6) > 0).then(|| self.day_around(20, 100));
        new.owner = self.dice.some_of(&OWNERS);
        new.team = self.dice.some_of(&TEAMS);
        new.source = self.dice.some_of(&["fair", "web"]);
        let back = Duration::from_secs(self.dice.below(40) * 24 * 60 * 60);
        new.opened_at = Some(self.now().saturating_sub(back));
        self.deals.push(self.crm.deals().create(new).unwrap().id);
    }

    fn edit(&mut self) {
        let id = self.dice.one_of(&self.deals);
        let mut patch = DealPatch::default();
        match self.dice.below(6) {
            0 => patch.amount = Patch::Set(self.dice.below(2_000).into()),
            1 => patch.probability = Patch::Set(self.dice.below(101).into()),
            2 => patch.probability = Patch::Clear,
            3 => patch.owner = self.dice.some_of(&OWNERS).map_or(Patch::Clear, Patch::Set),
            4 => patch.expected_close_on = Patch::Clear,
            _ => patch.expected_close_on = Patch::Set(self.day_around(20, 100)),
        }
        let _ = self.crm.deals().update(id, patch);
    }

    /// Moves a deal, often some days ago.
    fn go(&mut self) {
        let id = self.dice.one_of(&self.deals);
        let pipeline = self.pipeline();
        let mut step = DealMove::to(self.dice.one_of(&pipeline.stages).id);
        step.pipeline_id = Some(pipeline.id);
        if self.dice.below(2) == 0 {
            let back = Duration::from_secs(self.dice.below(30 * 24) * 60 * 60);
            step.at = Some(self.now().saturating_sub(back));
        }
        let _ = self.crm.deals().move_to(id, step);
    }

    /// Takes out a stage of a pipeline, or adds one.
    fn change_stages(&mut self) {
        let pipeline = self.pipeline();
        let mut stages: Vec<NewStage> = pipeline.stages.iter().cloned().map(Into::into).collect();
        let open: Vec<_> = pipeline
            .stages
            .iter()
            .filter(|stage| stage.probability > Decimal::ZERO && stage.probability < Decimal::ONE_HUNDRED)
            .collect();
        if open.len() > 2 && self.dice.below(2) == 0 {
            let (gone, heir) = (open[1].id, open[0].id);
            stages.retain(|stage| stage.id != Some(gone));
            let edit = PipelineEdit::to(stages).replace(gone, heir);
            self.crm.pipelines().edit(pipeline.id, edit).unwrap();
        } else {
            let name = format!("Stage {}", self.now());
            let percent = 1 + self.dice.below(98);
            stages.insert(self.dice.place(open.len() + 1), NewStage::open(name, percent));
            let _ = self.crm.pipelines().edit(pipeline.id, PipelineEdit::to(stages));
        }
    }

    fn change_rate(&mut self) {
        let on = self.day_around(60, 10);
        let (eur, other) = (Currency::EUR, self.dice.one_of(&["USD", JPY]).parse().unwrap());
        let (from, to) = self.dice.one_of(&[(eur, other), (other, eur)]);
        let rate = Decimal::new(i64::try_from(1 + self.dice.below(2_000)).unwrap(), 3);
        if self.dice.below(4) == 0 {
            let known = self
                .crm
                .rates()
                .list(&RateQuery::default(), &PageRequest::first(1_000));
            let known = known.unwrap().items;
            let gone = known.get(self.dice.place(known.len())).unwrap();
            if gone.on > day("2020-01-01") {
                self.crm
                    .rates()
                    .delete(gone.currency, gone.base, gone.on, None)
                    .unwrap();
            }
        } else {
            self.crm
                .rates()
                .set(NewExchangeRate::new(from, to, on, rate))
                .unwrap();
        }
    }

    /// All deals that are not deleted.
    pub(super) fn all(&self) -> Vec<Deal> {
        let deals = self.deals.iter();
        deals
            .filter_map(|id| self.crm.deals().find(*id).unwrap())
            .collect()
    }

    /// An amount in another currency, by looking at every rate there is.
    pub(super) fn converted(&self, amount: Decimal, currency: Currency, base: Currency, on: Date) -> Decimal {
        let rates = self
            .crm
            .rates()
            .list(&RateQuery::default(), &PageRequest::first(1_000));
        let known = rates.unwrap().items.into_iter();
        let best = known
            .filter(|rate| rate.on <= on)
            .filter(|rate| [(currency, base), (base, currency)].contains(&(rate.currency, rate.base)))
            .max_by_key(|rate| (rate.on, rate.currency == currency));
        let exact = match best {
            _ if currency == base => amount,
            Some(rate) if rate.currency == currency => amount * rate.rate,
            Some(rate) => amount / rate.rate,
            None => panic!("no rate"),
        };
        exact.round_dp(base.minor_digits())
    }
}
