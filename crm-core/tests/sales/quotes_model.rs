//! Story: random commands on the quotes of a few deals, also wrong ones, against a model that knows of each quote only
//! what became of it.
//!
//! `CRM_STEPS` sets how many commands each run makes.

use std::time::Duration;

use crm_core::{
    Clock, Code, Crm, Currency, Deal, DealLoss, DealReopening, DealStatus, DealWin, Decimal, ManualClock,
    NewQuote, NewQuoteLine, OrderCancellation, PageRequest, Patch, Quote, QuoteAcceptance, QuoteId,
    QuotePatch, QuoteQuery, QuoteRefusal, QuoteSending, QuoteStatus, Timestamp,
};

use super::model::Random;
use super::{check_sound, deal, office, pipeline};

#[derive(Clone)]
struct ModelQuote {
    id: QuoteId,
    number: String,
    revision: u32,
    /// The place of its deal.
    deal: usize,
    status: QuoteStatus,
    was_sent: bool,
    /// How many days after the first one it ends.
    last_day: Option<u64>,
    total: Decimal,
    deleted: bool,
}

struct World {
    crm: Crm,
    clock: ManualClock,
    begin: Timestamp,
    random: Random,
    deals: Vec<Deal>,
    status: Vec<DealStatus>,
    /// The quotes in the order of their creation.
    quotes: Vec<ModelQuote>,
}

const DAY: u64 = 24 * 60 * 60;

impl World {
    fn new(seed: u64) -> Self {
        let (crm, clock) = office();
        let sales = pipeline(&crm, "Sales");
        let deals: Vec<_> = ["One", "Two", "Three"]
            .iter()
            .map(|name| deal(&crm, &sales, name))
            .collect();
        let begin = Timestamp::start_of(clock.now().utc_date());
        Self {
            crm,
            clock,
            begin,
            random: Random(seed),
            status: vec![DealStatus::Open; deals.len()],
            deals,
            quotes: Vec::new(),
        }
    }

    fn today(&self) -> u64 {
        let passed = self.clock.now().as_millis() - self.begin.as_millis();
        u64::try_from(passed).unwrap() / (DAY * 1000)
    }

    fn lines(&mut self) -> Vec<NewQuoteLine> {
        let rates = [0_u32, 7, 19];
        let line = |random: &mut Random| {
            let price = Decimal::new(i64::try_from(random.below(100_000)).unwrap(), 2);
            let quantity = Decimal::from(1 + random.below(9));
            let line = NewQuoteLine::new("Wool", quantity, price).tax_rate(random.one_of(&rates).unwrap());
            match random.below(2) {
                0 => line,
                _ => line.less_percent(random.below(101)),
            }
        };
        let count = 1 + self.random.below(4);
        (0..count).map(|_| line(&mut self.random)).collect()
    }

    /// Whether a later revision of the quote is there.
    fn is_old(&self, quote: &ModelQuote) -> bool {
        let later = |other: &ModelQuote| !other.deleted && other.revision > quote.revision;
        self.quotes
            .iter()
            .any(|other| other.number == quote.number && later(other))
    }

    fn is_over(&self, quote: &ModelQuote) -> bool {
        quote.last_day.is_some_and(|day| day < self.today())
    }

    fn shown(&self, quote: &ModelQuote) -> QuoteStatus {
        match quote.status {
            QuoteStatus::Sent if self.is_over(quote) => QuoteStatus::Expired,
            status => status,
        }
    }

    fn accepted(&self, deal: usize) -> Option<&ModelQuote> {
        let is_accepted = |quote: &&ModelQuote| quote.deal == deal && quote.status == QuoteStatus::Accepted;
        self.quotes.iter().find(is_accepted)
    }
}

/// What a quote comes to, in whole cents: every rounding as on paper, halves up.
fn total_in_cents(quote: &Quote) -> i128 {
    let scaled = |amount: Decimal| {
        let mut amount = amount;
        amount.rescale(2);
        amount.mantissa()
    };
    let rounded = |dividend: i128, divisor: i128| (2 * dividend + divisor).div_euclid(2 * divisor);
    let whole = |percent: Option<Decimal>| percent.map(|percent| i128::try_from(percent).unwrap());
    let nets: Vec<i128> = quote
        .lines
        .iter()
        .map(|line| {
            let goods = i128::try_from(line.quantity).unwrap() * scaled(line.unit_price);
            goods - whole(line.discount_percent).map_or(0, |percent| rounded(goods * percent, 100))
        })
        .collect();
    let subtotal: i128 = nets.iter().sum();
    let discount = whole(quote.discount_percent).map_or(0, |percent| rounded(subtotal * percent, 100));
    let (mut sum, mut taken, mut tax) = (0, 0, 0);
    for (line, net) in quote.lines.iter().zip(nets) {
        sum += net;
        let part = if subtotal == 0 {
            0
        } else {
            rounded(sum * discount, subtotal)
        };
        let rate = i128::try_from(line.tax_rate).unwrap();
        tax += rounded((net - (part - taken)) * rate, 100);
        taken = part;
    }
    subtotal - discount + tax
}

fn check_total(quote: &Quote) {
    let total = Decimal::from_i128_with_scale(total_in_cents(quote), 2);
    assert_eq!(quote.total, total);
}

fn create(world: &mut World) {
    let deal = usize::try_from(world.random.below(3)).unwrap();
    let last_day = (world.random.below(2) == 0).then(|| world.today() + world.random.below(6));
    let day = last_day.map(|day| {
        world
            .begin
            .saturating_add(Duration::from_secs(day * DAY))
            .utc_date()
    });
    let mut new = NewQuote::of(world.deals[deal].id, Currency::EUR);
    new.lines = world.lines();
    new.valid_until = day;
    new.discount_percent = (world.random.below(2) == 0).then(|| world.random.below(101).into());
    let quote = world.crm.quotes().create(new).unwrap();
    check_total(&quote);
    world.quotes.push(ModelQuote {
        id: quote.id,
        number: quote.number,
        revision: 1,
        deal,
        status: QuoteStatus::Draft,
        was_sent: false,
        last_day,
        total: quote.total,
        deleted: false,
    });
}

/// The ways of a deal: lost, won, open again with its order called off.
fn step_deal(world: &mut World) {
    let at = usize::try_from(world.random.below(3)).unwrap();
    let id = world.deals[at].id;
    if world.status[at] != DealStatus::Open {
        let order = world.crm.deals().get(id).unwrap().order_id;
        if let Some(order) = order {
            world
                .crm
                .orders()
                .cancel(order, OrderCancellation::default())
                .unwrap();
        }
        world.crm.deals().reopen(id, DealReopening::default()).unwrap();
        world.status[at] = DealStatus::Open;
    } else if world.random.below(2) == 0 {
        world.crm.deals().lose(id, DealLoss::default()).unwrap();
        world.status[at] = DealStatus::Lost;
    } else {
        let deal = world.crm.deals().win(id, DealWin::default()).unwrap();
        world.status[at] = DealStatus::Won;
        let order = deal.order_id.map(|order| world.crm.orders().get(order).unwrap());
        if let Some(quote) = world.accepted(at) {
            assert_eq!(order.map(|order| order.total), Some(quote.total));
        }
    }
}

fn step(world: &mut World) {
    match world.random.below(12) {
        0 | 1 => return create(world),
        2 => return step_deal(world),
        3 => return world.clock.advance(Duration::from_secs(DAY / 2)),
        _ => {}
    }
    let Some(quote) = world.random.one_of(&world.quotes) else {
        return;
    };
    let place = world
        .quotes
        .iter()
        .position(|other| other.id == quote.id)
        .unwrap();
    let is_open = world.status[quote.deal] == DealStatus::Open;
    let here = !quote.deleted;
    let is = |status| here && quote.status == status;
    let crm = world.crm.clone();
    let mut quotes = crm.quotes();
    let mut after = quote.clone();
    let (result, expected) = match world.random.below(9) {
        0 => {
            (after.status, after.was_sent) = (QuoteStatus::Sent, true);
            let expected = is(QuoteStatus::Draft) && !world.is_over(&quote);
            (quotes.send(quote.id, QuoteSending::default()), expected)
        }
        1 | 2 => {
            after.status = QuoteStatus::Accepted;
            let expected = is(QuoteStatus::Sent) && !world.is_over(&quote) && is_open;
            (quotes.accept(quote.id, QuoteAcceptance::default()), expected)
        }
        3 => {
            after.status = QuoteStatus::Declined;
            (
                quotes.decline(quote.id, QuoteRefusal::default()),
                is(QuoteStatus::Sent),
            )
        }
        4 => {
            if quote.status == QuoteStatus::Sent {
                after.status = QuoteStatus::Superseded;
            }
            let expected =
                here && !is(QuoteStatus::Draft) && !is(QuoteStatus::Accepted) && !world.is_old(&quote);
            (quotes.revise(quote.id, None), expected)
        }
        5 => {
            let expected = match quote.status {
                QuoteStatus::Accepted => is_open,
                QuoteStatus::Declined | QuoteStatus::Superseded => !world.is_old(&quote),
                _ => false,
            };
            after.status = if quote.was_sent {
                QuoteStatus::Sent
            } else {
                QuoteStatus::Draft
            };
            (quotes.reopen(quote.id, None), here && expected)
        }
        6 => {
            after.deleted = true;
            (quotes.delete(quote.id, None), here && !is(QuoteStatus::Accepted))
        }
        7 => {
            after.deleted = false;
            (quotes.restore(quote.id, None), quote.deleted)
        }
        _ => {
            let lines = world.lines();
            let patch = QuotePatch {
                lines: Patch::Set(lines),
                ..QuotePatch::default()
            };
            (quotes.update(quote.id, patch), is(QuoteStatus::Draft))
        }
    };
    assert_eq!(result.is_ok(), expected, "{:?}", result.err());
    match result {
        Err(error) => assert!(
            matches!(
                error.code(),
                Code::IllegalState | Code::NotFound | Code::NotDeleted | Code::OutOfRange
            ),
            "{error}"
        ),
        Ok(found) => {
            check_total(&found);
            if after.status == QuoteStatus::Accepted && quote.status == QuoteStatus::Sent {
                supersede(world, &after);
            }
            if found.id == quote.id {
                after.total = found.total;
            } else {
                let revisions = world.quotes.iter().filter(|other| other.number == quote.number);
                let last_day = quote.last_day.filter(|_| !world.is_over(&quote));
                let next = ModelQuote {
                    id: found.id,
                    revision: revisions.map(|other| other.revision).max().unwrap() + 1,
                    status: QuoteStatus::Draft,
                    was_sent: false,
                    last_day,
                    ..quote
                };
                assert_eq!((found.revision, found.total), (next.revision, next.total));
                world.quotes.push(next);
            }
            world.quotes[place] = after;
        }
    }
}

/// The others of the deal give way.
fn supersede(world: &mut World, accepted: &ModelQuote) {
    for other in &mut world.quotes {
        let gives_way = matches!(
            other.status,
            QuoteStatus::Draft | QuoteStatus::Sent | QuoteStatus::Accepted
        );
        if other.deal == accepted.deal && !other.deleted && gives_way {
            other.status = QuoteStatus::Superseded;
        }
    }
}

fn compare(world: &World) {
    let page = PageRequest::first(1000);
    let list = |query: QuoteQuery| world.crm.quotes().list(&query, &page).unwrap().items;
    let all = list(QuoteQuery::default());
    let found: Vec<_> = all
        .iter()
        .map(|quote| (quote.id, quote.status, quote.revision))
        .collect();
    let live = world.quotes.iter().filter(|quote| !quote.deleted);
    let expected: Vec<_> = live
        .map(|quote| (quote.id, world.shown(quote), quote.revision))
        .collect();
    assert_eq!(found, expected);
    for (at, deal) in world.deals.iter().enumerate() {
        let deal = world.crm.deals().get(deal.id).unwrap();
        let accepted = world.accepted(at);
        assert_eq!(deal.quote_id, accepted.map(|quote| quote.id));
        if let Some(quote) = accepted {
            assert_eq!(deal.amount, Some(quote.total));
        }
        let of = QuoteQuery {
            deal_id: Some(deal.id),
            ..QuoteQuery::default()
        };
        let count = world
            .quotes
            .iter()
            .filter(|quote| quote.deal == at && !quote.deleted)
            .count();
        assert_eq!(list(of).len(), count);
    }
}

fn run(seed: u64) {
    let steps: u64 = std::env::var("CRM_STEPS").map_or(400, |steps| steps.parse().unwrap());
    let mut world = World::new(seed);
    let mut past: Vec<(Timestamp, Vec<Quote>)> = Vec::new();
    for at in 0..steps {
        step(&mut world);
        if at % 20 == 0 {
            compare(&world);
        }
        if at % 100 == 50 {
            let all = world
                .crm
                .quotes()
                .list(&QuoteQuery::default(), &PageRequest::first(1000));
            past.push((world.clock.now(), all.unwrap().items));
            world.clock.advance(Duration::from_millis(1));
        }
    }
    compare(&world);
    for (at, quotes) in past {
        for quote in quotes {
            assert_eq!(world.crm.quotes().as_of(quote.id, at).unwrap(), quote);
        }
    }
    check_sound(&world.crm);
}

#[test]
fn quotes_are_what_became_of_them() {
    for seed in 1..=8 {
        run(seed);
    }
}
