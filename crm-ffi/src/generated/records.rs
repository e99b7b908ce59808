// Written by `cargo xtask api` from the sources of crm-core; change those.

//! The records, what is one of several, and the patches and pages of each type.

use std::collections::HashMap;

use crm_core::Result;

use crate::convert::{self, FromCore, IntoCore};
use crate::generated::enums::*;
use crate::generated::ids::*;
use crate::values::{CivilDate, Column, Cursor, Decimal, Timestamp, Value};

/// A class or a tier as a whole.
#[derive(Clone, uniffi::Record)]
pub struct AbcGroup {
    /// `A`, `B`, `C`, or the name of the tier.
    pub name: String,
    /// How many are in it.
    pub count: u64,
    /// Their value.
    pub value: Decimal,
    /// Their share of all.
    pub share: f64,
    /// The least value among them; none when nobody is in it.
    pub least: Option<Decimal>,
}

impl FromCore<crm_core::AbcGroup> for AbcGroup {
    fn from_core(core: crm_core::AbcGroup) -> Self {
        let crm_core::AbcGroup {
            name,
            count,
            value,
            share,
            least,
        } = core;
        Self {
            name: FromCore::from_core(name),
            count: FromCore::from_core(count),
            value: FromCore::from_core(value),
            share: FromCore::from_core(share),
            least: FromCore::from_core(least),
        }
    }
}

/// A customer or a product among the others.
#[derive(Clone, uniffi::Record)]
pub struct AbcItem {
    /// The customer, where customers are sorted.
    pub customer_id: Option<CustomerId>,
    /// The product, where products are sorted.
    pub product_id: Option<ProductId>,
    /// Its value.
    pub value: Decimal,
    /// Its share of all, 0 to 1; a value below nothing has none.
    pub share: f64,
    /// The share of it and of all before it.
    pub cumulative_share: f64,
    /// Its class.
    pub class: AbcClass,
    /// Its tier; none where there is none for it.
    pub tier: Option<String>,
}

impl FromCore<crm_core::AbcItem> for AbcItem {
    fn from_core(core: crm_core::AbcItem) -> Self {
        let crm_core::AbcItem {
            customer_id,
            product_id,
            value,
            share,
            cumulative_share,
            class,
            tier,
        } = core;
        Self {
            customer_id: FromCore::from_core(customer_id),
            product_id: FromCore::from_core(product_id),
            value: FromCore::from_core(value),
            share: FromCore::from_core(share),
            cumulative_share: FromCore::from_core(cumulative_share),
            class: FromCore::from_core(class),
            tier: FromCore::from_core(tier),
        }
    }
}

/// What is asked of an ABC analysis.
#[derive(Clone, uniffi::Record)]
pub struct AbcQuery {
    /// Customers or products.
    #[uniffi(default)]
    pub of: Option<AbcSubject>,
    /// Only orders in this currency count.
    pub currency: String,
    /// Only orders that were placed at this instant or later.
    #[uniffi(default)]
    pub from: Option<Timestamp>,
    /// Only orders that were placed before this instant.
    #[uniffi(default)]
    pub until: Option<Timestamp>,
    /// Only orders that were placed by this instant, with what had happened to them by then; as they are now, when left
    /// out.
    #[uniffi(default)]
    pub as_of: Option<Timestamp>,
    /// Class A brings this percent of the value; 80 when left out.
    #[uniffi(default)]
    pub a_percent: Option<f64>,
    /// Classes A and B bring this percent; 95 when left out.
    #[uniffi(default)]
    pub b_percent: Option<f64>,
    /// Tiers by rank, the best first.
    #[uniffi(default)]
    pub tiers: Vec<ValueTier>,
    /// The most items that are listed, the best ones; 1,000 when left out.
    #[uniffi(default)]
    pub limit: Option<u32>,
}

impl IntoCore<crm_core::AbcQuery> for AbcQuery {
    fn into_core(self) -> Result<crm_core::AbcQuery> {
        let Self {
            of,
            currency,
            from,
            until,
            as_of,
            a_percent,
            b_percent,
            tiers,
            limit,
        } = self;
        Ok(crm_core::AbcQuery {
            of: convert::field_or("of", of, Default::default())?,
            currency: convert::field("currency", currency)?,
            from: convert::field("from", from)?,
            until: convert::field("until", until)?,
            as_of: convert::field("as_of", as_of)?,
            a_percent: convert::field("a_percent", a_percent)?,
            b_percent: convert::field("b_percent", b_percent)?,
            tiers: convert::field("tiers", tiers)?,
            limit: convert::field("limit", limit)?,
        })
    }
}

/// An ABC analysis. A value below nothing, as after returns, counts as nothing.
#[derive(Clone, uniffi::Record)]
pub struct AbcReport {
    /// How many customers or products had an order.
    pub count: u64,
    /// What they are worth.
    pub value: Decimal,
    /// The best of them; of equals the older record first.
    pub items: Vec<AbcItem>,
    /// The three classes.
    pub classes: Vec<AbcGroup>,
    /// The tiers that were asked for.
    pub tiers: Vec<AbcGroup>,
    /// The Pareto curve: the share of the best 0, 1, 2 … 100 % of them; empty when nothing was bought.
    pub points: Vec<ConcentrationPoint>,
    /// Gini's coefficient, 2 Σ i · xᵢ / (n Σ x) − (n + 1) / n over values from the least on (C. Gini, 1912): 0 when all
    /// are worth the same, near 1 when one is worth everything. None when nothing was bought.
    pub gini: Option<f64>,
}

impl FromCore<crm_core::AbcReport> for AbcReport {
    fn from_core(core: crm_core::AbcReport) -> Self {
        let crm_core::AbcReport {
            count,
            value,
            items,
            classes,
            tiers,
            points,
            gini,
        } = core;
        Self {
            count: FromCore::from_core(count),
            value: FromCore::from_core(value),
            items: FromCore::from_core(items),
            classes: FromCore::from_core(classes),
            tiers: FromCore::from_core(tiers),
            points: FromCore::from_core(points),
            gini: FromCore::from_core(gini),
        }
    }
}

/// A postal address.
#[derive(Clone, uniffi::Record)]
pub struct Address {
    /// What it is for: `billing`, `shipping`, `home`.
    #[uniffi(default)]
    pub label: Option<String>,
    /// Street, house, flat: the lines above the city, in the order in which they are written.
    #[uniffi(default)]
    pub lines: Vec<String>,
    /// The city.
    #[uniffi(default)]
    pub city: Option<String>,
    /// State, province, prefecture.
    #[uniffi(default)]
    pub region: Option<String>,
    /// The postal code.
    #[uniffi(default)]
    pub postal_code: Option<String>,
    /// The country's two letters (ISO 3166-1).
    #[uniffi(default)]
    pub country: Option<String>,
}

impl FromCore<crm_core::Address> for Address {
    fn from_core(core: crm_core::Address) -> Self {
        let crm_core::Address {
            label,
            lines,
            city,
            region,
            postal_code,
            country,
        } = core;
        Self {
            label: FromCore::from_core(label),
            lines: FromCore::from_core(lines),
            city: FromCore::from_core(city),
            region: FromCore::from_core(region),
            postal_code: FromCore::from_core(postal_code),
            country: FromCore::from_core(country),
        }
    }
}

impl IntoCore<crm_core::Address> for Address {
    fn into_core(self) -> Result<crm_core::Address> {
        let Self {
            label,
            lines,
            city,
            region,
            postal_code,
            country,
        } = self;
        Ok(crm_core::Address {
            label: convert::field("label", label)?,
            lines: convert::field("lines", lines)?,
            city: convert::field("city", city)?,
            region: convert::field("region", region)?,
            postal_code: convert::field("postal_code", postal_code)?,
            country: convert::field("country", country)?,
        })
    }
}

/// How far a goal is reached, and what is still open for it. Amounts are in the goal's currency: what is won at the rates
/// of the days on which it was won, what is open at the rate of the day that is asked about.
#[derive(Clone, uniffi::Record)]
pub struct Attainment {
    /// The goal, as it was known then.
    pub goal: Goal,
    /// The instant that it tells of.
    pub as_of: Timestamp,
    /// The deals that were won in the period.
    pub won: DealTally,
    /// Won / goal; more than 1 when it is passed.
    pub share: Option<f64>,
    /// What is missing; nothing when the goal is reached.
    pub remaining: Decimal,
    /// The open deals that are expected to be closed in the period.
    pub open: DealTally,
    /// Each of them times its probability.
    pub weighted: Decimal,
    /// Open / remaining; none when nothing is missing.
    pub coverage: Option<f64>,
}

impl FromCore<crm_core::Attainment> for Attainment {
    fn from_core(core: crm_core::Attainment) -> Self {
        let crm_core::Attainment {
            goal,
            as_of,
            won,
            share,
            remaining,
            open,
            weighted,
            coverage,
        } = core;
        Self {
            goal: FromCore::from_core(goal),
            as_of: FromCore::from_core(as_of),
            won: FromCore::from_core(won),
            share: FromCore::from_core(share),
            remaining: FromCore::from_core(remaining),
            open: FromCore::from_core(open),
            weighted: FromCore::from_core(weighted),
            coverage: FromCore::from_core(coverage),
        }
    }
}

/// An item of baskets: a product or a category.
#[derive(Clone, uniffi::Record)]
pub struct BasketItem {
    /// The product, where products are counted.
    pub product_id: Option<ProductId>,
    /// The category, where categories are counted.
    pub category_id: Option<CategoryId>,
    /// What it is called.
    pub name: String,
}

impl FromCore<crm_core::BasketItem> for BasketItem {
    fn from_core(core: crm_core::BasketItem) -> Self {
        let crm_core::BasketItem {
            product_id,
            category_id,
            name,
        } = core;
        Self {
            product_id: FromCore::from_core(product_id),
            category_id: FromCore::from_core(category_id),
            name: FromCore::from_core(name),
        }
    }
}

/// Which baskets are looked at, and what is worth telling.
#[derive(Clone, uniffi::Record)]
pub struct BasketQuery {
    /// What counts as one item.
    #[uniffi(default)]
    pub by: Option<BasketBy>,
    /// Only orders that were placed at this instant or later.
    #[uniffi(default)]
    pub from: Option<Timestamp>,
    /// Only orders that were placed before this instant.
    #[uniffi(default)]
    pub until: Option<Timestamp>,
    /// Only orders that were placed by this instant, with what had happened to them by then; as they are now, when left
    /// out.
    #[uniffi(default)]
    pub as_of: Option<Timestamp>,
    /// The least part of all baskets that hold the items of a set or a rule, above 0 and up to 1; 0.01 when left out.
    #[uniffi(default)]
    pub min_support: Option<f64>,
    /// The least part of the baskets with its antecedent for which a rule holds, 0 to 1; 0.5 when left out. Of rules alone.
    #[uniffi(default)]
    pub min_confidence: Option<f64>,
    /// The most items of a set, or of a rule with its consequent; 6 when left out.
    #[uniffi(default)]
    pub max_items: Option<u32>,
    /// The most sets or rules that are told, the first ones; 1,000 when left out.
    #[uniffi(default)]
    pub limit: Option<u32>,
    /// The most itemsets that are looked at: more are an error; 1,000,000 when left out.
    #[uniffi(default)]
    pub max_itemsets: Option<u64>,
    /// The most items of all baskets together, which memory goes by: more are an error; 10,000,000 when left out.
    #[uniffi(default)]
    pub max_basket_items: Option<u64>,
}

impl IntoCore<crm_core::BasketQuery> for BasketQuery {
    fn into_core(self) -> Result<crm_core::BasketQuery> {
        let Self {
            by,
            from,
            until,
            as_of,
            min_support,
            min_confidence,
            max_items,
            limit,
            max_itemsets,
            max_basket_items,
        } = self;
        let crm_core::BasketQuery {
            by: usual_by,
            from: _,
            until: _,
            as_of: _,
            min_support: usual_min_support,
            min_confidence: usual_min_confidence,
            max_items: usual_max_items,
            limit: usual_limit,
            max_itemsets: usual_max_itemsets,
            max_basket_items: usual_max_basket_items,
        } = Default::default();
        Ok(crm_core::BasketQuery {
            by: convert::field_or("by", by, usual_by)?,
            from: convert::field("from", from)?,
            until: convert::field("until", until)?,
            as_of: convert::field("as_of", as_of)?,
            min_support: convert::field_or("min_support", min_support, usual_min_support)?,
            min_confidence: convert::field_or("min_confidence", min_confidence, usual_min_confidence)?,
            max_items: convert::field_or("max_items", max_items, usual_max_items)?,
            limit: convert::field_or("limit", limit, usual_limit)?,
            max_itemsets: convert::field_or("max_itemsets", max_itemsets, usual_max_itemsets)?,
            max_basket_items: convert::field_or(
                "max_basket_items",
                max_basket_items,
                usual_max_basket_items,
            )?,
        })
    }
}

/// "Who buys all of these also buys that", and how far it is true. P(A), P(B) and P(AB) are the parts of all baskets that
/// hold the antecedent, the consequent and both.
#[derive(Clone, uniffi::Record)]
pub struct BasketRule {
    /// What is bought, who was created first first.
    pub antecedent: Vec<BasketItem>,
    /// What is bought with it.
    pub consequent: BasketItem,
    /// How many baskets hold all of it.
    pub count: u64,
    /// P(AB).
    pub support: f64,
    /// P(AB) / P(A).
    pub confidence: f64,
    /// P(AB) / (P(A) P(B)): above 1, they are bought together more often than by chance.
    pub lift: f64,
    /// P(AB) − P(A) P(B).
    pub leverage: f64,
    /// (1 − P(B)) / (1 − confidence); none when the rule holds always, where it is infinite.
    pub conviction: Option<f64>,
    /// Zhang's metric, from −1 (never together) to 1.
    pub zhang: f64,
}

impl FromCore<crm_core::BasketRule> for BasketRule {
    fn from_core(core: crm_core::BasketRule) -> Self {
        let crm_core::BasketRule {
            antecedent,
            consequent,
            count,
            support,
            confidence,
            lift,
            leverage,
            conviction,
            zhang,
        } = core;
        Self {
            antecedent: FromCore::from_core(antecedent),
            consequent: FromCore::from_core(consequent),
            count: FromCore::from_core(count),
            support: FromCore::from_core(support),
            confidence: FromCore::from_core(confidence),
            lift: FromCore::from_core(lift),
            leverage: FromCore::from_core(leverage),
            conviction: FromCore::from_core(conviction),
            zhang: FromCore::from_core(zhang),
        }
    }
}

/// The rules that hold among baskets.
#[derive(Clone, uniffi::Record)]
pub struct BasketRules {
    /// How many baskets there are.
    pub baskets: u64,
    /// How many rules were found.
    pub found: u64,
    /// The first of them, those of the highest lift first.
    pub rules: Vec<BasketRule>,
}

impl FromCore<crm_core::BasketRules> for BasketRules {
    fn from_core(core: crm_core::BasketRules) -> Self {
        let crm_core::BasketRules {
            baskets,
            found,
            rules,
        } = core;
        Self {
            baskets: FromCore::from_core(baskets),
            found: FromCore::from_core(found),
            rules: FromCore::from_core(rules),
        }
    }
}

/// Items that are bought together.
#[derive(Clone, uniffi::Record)]
pub struct BasketSet {
    /// The items, who was created first first.
    pub items: Vec<BasketItem>,
    /// How many baskets hold them all.
    pub count: u64,
    /// The part of all baskets.
    pub support: f64,
}

impl FromCore<crm_core::BasketSet> for BasketSet {
    fn from_core(core: crm_core::BasketSet) -> Self {
        let crm_core::BasketSet {
            items,
            count,
            support,
        } = core;
        Self {
            items: FromCore::from_core(items),
            count: FromCore::from_core(count),
            support: FromCore::from_core(support),
        }
    }
}

/// The sets of items that are often bought together.
#[derive(Clone, uniffi::Record)]
pub struct BasketSets {
    /// How many baskets there are.
    pub baskets: u64,
    /// How many sets were found.
    pub found: u64,
    /// The first of them: those with fewer items first, of them those in the most baskets.
    pub sets: Vec<BasketSet>,
}

impl FromCore<crm_core::BasketSets> for BasketSets {
    fn from_core(core: crm_core::BasketSets) -> Self {
        let crm_core::BasketSets { baskets, found, sets } = core;
        Self {
            baskets: FromCore::from_core(baskets),
            found: FromCore::from_core(found),
            sets: FromCore::from_core(sets),
        }
    }
}

/// The beta-geometric/beta-Bernoulli model: at each occasion, customers buy with a chance of their own, and before
/// each they may leave, again with a chance of their own (P. Fader, B. Hardie, J. Shang, Customer-Base Analysis in a
/// Discrete-Time Noncontractual Setting, Marketing Science 29, 2010).
///
/// Time is counted in occasions, such as yearly appeals or months: of a `PurchaseHistory`, frequency is how many were
/// used after the first purchase, recency the number of the last of them, and age how many there were, all of them whole
/// numbers. Of a fraction of an occasion to come the same fraction of its purchase is expected.
#[derive(Clone, uniffi::Record)]
pub struct BgBb {
    /// The first parameter of the buying chances: α / (α + β) is their mean.
    pub alpha: f64,
    /// The second.
    pub beta: f64,
    /// The first parameter of the leaving chances: γ / (γ + δ) is their mean.
    pub gamma: f64,
    /// The second.
    pub delta: f64,
}

impl FromCore<crm_core::BgBb> for BgBb {
    fn from_core(core: crm_core::BgBb) -> Self {
        let crm_core::BgBb {
            alpha,
            beta,
            gamma,
            delta,
        } = core;
        Self {
            alpha: FromCore::from_core(alpha),
            beta: FromCore::from_core(beta),
            gamma: FromCore::from_core(gamma),
            delta: FromCore::from_core(delta),
        }
    }
}

/// The beta-geometric/NBD model: customers buy at random times, each at a rate of their own, and may leave after each
/// repeat purchase (P. Fader, B. Hardie, K. Lee, “Counting Your Customers” the Easy Way, Marketing Science 24, 2005).
///
/// Rates have a gamma distribution, chances of leaving a beta distribution. One who never came back counts as active.
#[derive(Clone, uniffi::Record)]
pub struct BgNbd {
    /// The shape of the rates' distribution.
    pub r: f64,
    /// Its rate: r / α is the mean number of purchases in one unit of time.
    pub alpha: f64,
    /// The first parameter of the leaving chances: a / (a + b) is their mean.
    pub a: f64,
    /// The second.
    pub b: f64,
}

impl FromCore<crm_core::BgNbd> for BgNbd {
    fn from_core(core: crm_core::BgNbd) -> Self {
        let crm_core::BgNbd { r, alpha, a, b } = core;
        Self {
            r: FromCore::from_core(r),
            alpha: FromCore::from_core(alpha),
            a: FromCore::from_core(a),
            b: FromCore::from_core(b),
        }
    }
}

/// Probabilities held against outcomes.
#[derive(Clone, uniffi::Record)]
pub struct BinaryEvaluation {
    /// How many outcomes.
    pub rows: u64,
    /// How many of them were positive.
    pub positives: u64,
    /// The area under the receiver operating characteristic: the chance that a positive has a higher probability than a
    /// negative, ties half (H. Mann and D. Whitney, 1947). None when all outcomes are the same.
    pub auc: Option<f64>,
    /// −mean ln of the probability that was given to what happened; ln 2 = 0.6931 for saying one half always.
    pub log_loss: f64,
    /// The mean squared distance of probability and outcome (G. Brier, 1950); 0.25 for saying one half always.
    pub brier: f64,
    /// Probabilities and outcomes by bins of probability of equal width.
    pub calibration: Vec<ReliabilityBin>,
}

impl FromCore<crm_core::BinaryEvaluation> for BinaryEvaluation {
    fn from_core(core: crm_core::BinaryEvaluation) -> Self {
        let crm_core::BinaryEvaluation {
            rows,
            positives,
            auc,
            log_loss,
            brier,
            calibration,
        } = core;
        Self {
            rows: FromCore::from_core(rows),
            positives: FromCore::from_core(positives),
            auc: FromCore::from_core(auc),
            log_loss: FromCore::from_core(log_loss),
            brier: FromCore::from_core(brier),
            calibration: FromCore::from_core(calibration),
        }
    }
}

/// Which deals a board shows; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct BoardOptions {
    /// How many deals of each stage are shown, at most 1,000; 0 leaves them out. All are counted.
    #[uniffi(default)]
    pub deals: Option<u32>,
    /// Deals of this salesperson.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// Deals of this team.
    #[uniffi(default)]
    pub team: Option<String>,
}

impl IntoCore<crm_core::BoardOptions> for BoardOptions {
    fn into_core(self) -> Result<crm_core::BoardOptions> {
        let Self { deals, owner, team } = self;
        let crm_core::BoardOptions {
            deals: usual_deals,
            owner: _,
            team: _,
        } = Default::default();
        Ok(crm_core::BoardOptions {
            deals: convert::field_or("deals", deals, usual_deals)?,
            owner: convert::field("owner", owner)?,
            team: convert::field("team", team)?,
        })
    }
}

/// A stage on a board. Sums are by currency, in the order of the codes; one of zero is left out.
#[derive(Clone, uniffi::Record)]
pub struct BoardStage {
    /// The stage.
    pub stage_id: StageId,
    /// Its name.
    pub name: String,
    /// What a deal in it is.
    pub kind: DealStatus,
    /// How many deals are in it.
    pub count: u64,
    /// What they come to once.
    pub amounts: Vec<Money>,
    /// What they come to each year.
    pub yearly: Vec<Money>,
    /// What they come to once, each times its probability.
    pub weighted: Vec<Money>,
    /// The first of them, in the order of their creation.
    pub deals: Vec<Deal>,
    /// Where a list of the stage's deals goes on; none when there are no more.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::BoardStage> for BoardStage {
    fn from_core(core: crm_core::BoardStage) -> Self {
        let crm_core::BoardStage {
            stage_id,
            name,
            kind,
            count,
            amounts,
            yearly,
            weighted,
            deals,
            next,
        } = core;
        Self {
            stage_id: FromCore::from_core(stage_id),
            name: FromCore::from_core(name),
            kind: FromCore::from_core(kind),
            count: FromCore::from_core(count),
            amounts: FromCore::from_core(amounts),
            yearly: FromCore::from_core(yearly),
            weighted: FromCore::from_core(weighted),
            deals: FromCore::from_core(deals),
            next: FromCore::from_core(next),
        }
    }
}

/// The chance of a positive outcome as a sum of small decision trees, each grown on what those before it got wrong
/// (J. Friedman, Greedy Function Approximation, 2001; with second derivatives and bins as T. Chen and C. Guestrin,
/// `XGBoost`, 2016). A value that is not a number is missing, which may say something as well.
#[derive(Clone, uniffi::Record)]
pub struct BoostedTrees {
    /// The log-odds before any tree.
    pub base: f64,
    /// The trees.
    pub trees: Vec<DecisionTree>,
    /// By how much the questions about each column lowered the loss on the rows that were learnt from.
    pub importance: Vec<f64>,
    /// The log-loss on the rows that were kept back; none without such rows.
    pub validation_loss: Option<f64>,
}

impl FromCore<crm_core::BoostedTrees> for BoostedTrees {
    fn from_core(core: crm_core::BoostedTrees) -> Self {
        let crm_core::BoostedTrees {
            base,
            trees,
            importance,
            validation_loss,
        } = core;
        Self {
            base: FromCore::from_core(base),
            trees: FromCore::from_core(trees),
            importance: FromCore::from_core(importance),
            validation_loss: FromCore::from_core(validation_loss),
        }
    }
}

/// How trees are grown.
#[derive(Clone, uniffi::Record)]
pub struct BoostingOptions {
    /// The most trees: 300 when left out.
    #[uniffi(default)]
    pub trees: Option<u32>,
    /// The most questions from the root to a leaf: 4 when left out.
    #[uniffi(default)]
    pub depth: Option<u32>,
    /// How much of what a tree says counts: 0.1 when left out.
    #[uniffi(default)]
    pub learning_rate: Option<f64>,
    /// The fewest rows of a leaf: 20 when left out.
    #[uniffi(default)]
    pub min_rows: Option<u32>,
    /// The penalty of large leaves: 1 when left out.
    #[uniffi(default)]
    pub l2: Option<f64>,
    /// The part of the rows that are kept back to tell when to stop, 0 for none: 0.2 when left out.
    #[uniffi(default)]
    pub validation_part: Option<f64>,
    /// After so many trees that did not help on those rows, the search ends: 20 when left out.
    #[uniffi(default)]
    pub patience: Option<u32>,
    /// Which rows are kept back.
    #[uniffi(default)]
    pub seed: Option<u64>,
}

impl FromCore<crm_core::BoostingOptions> for BoostingOptions {
    fn from_core(core: crm_core::BoostingOptions) -> Self {
        let crm_core::BoostingOptions {
            trees,
            depth,
            learning_rate,
            min_rows,
            l2,
            validation_part,
            patience,
            seed,
        } = core;
        Self {
            trees: Some(FromCore::from_core(trees)),
            depth: Some(FromCore::from_core(depth)),
            learning_rate: Some(FromCore::from_core(learning_rate)),
            min_rows: Some(FromCore::from_core(min_rows)),
            l2: Some(FromCore::from_core(l2)),
            validation_part: Some(FromCore::from_core(validation_part)),
            patience: Some(FromCore::from_core(patience)),
            seed: Some(FromCore::from_core(seed)),
        }
    }
}

impl IntoCore<crm_core::BoostingOptions> for BoostingOptions {
    fn into_core(self) -> Result<crm_core::BoostingOptions> {
        let Self {
            trees,
            depth,
            learning_rate,
            min_rows,
            l2,
            validation_part,
            patience,
            seed,
        } = self;
        let crm_core::BoostingOptions {
            trees: usual_trees,
            depth: usual_depth,
            learning_rate: usual_learning_rate,
            min_rows: usual_min_rows,
            l2: usual_l2,
            validation_part: usual_validation_part,
            patience: usual_patience,
            seed: usual_seed,
        } = Default::default();
        Ok(crm_core::BoostingOptions {
            trees: convert::field_or("trees", trees, usual_trees)?,
            depth: convert::field_or("depth", depth, usual_depth)?,
            learning_rate: convert::field_or("learning_rate", learning_rate, usual_learning_rate)?,
            min_rows: convert::field_or("min_rows", min_rows, usual_min_rows)?,
            l2: convert::field_or("l2", l2, usual_l2)?,
            validation_part: convert::field_or("validation_part", validation_part, usual_validation_part)?,
            patience: convert::field_or("patience", patience, usual_patience)?,
            seed: convert::field_or("seed", seed, usual_seed)?,
        })
    }
}

/// Whether deals are won as often as their probabilities say.
///
/// Each deal that was open when a period began, and that is won or lost by now, is seen once for each such period, with
/// the probability that it had then.
#[derive(Clone, uniffi::Record)]
pub struct Calibration {
    /// How often a deal was seen.
    pub deals: u64,
    /// The mean square of probability − outcome, both from 0 to 1 (Brier, Monthly Weather Review 78, 1950): 0 is the
    /// best, a guess of one half always has 0.25.
    pub brier: Option<f64>,
    /// By probability, in steps of ten percent.
    pub bins: Vec<CalibrationBin>,
}

impl FromCore<crm_core::Calibration> for Calibration {
    fn from_core(core: crm_core::Calibration) -> Self {
        let crm_core::Calibration { deals, brier, bins } = core;
        Self {
            deals: FromCore::from_core(deals),
            brier: FromCore::from_core(brier),
            bins: FromCore::from_core(bins),
        }
    }
}

/// What became of open deals of about one probability.
#[derive(Clone, uniffi::Record)]
pub struct CalibrationBin {
    /// From this probability on, in percent.
    pub from: u32,
    /// Up to this one, not including it, but for 100.
    pub until: u32,
    /// How often a deal was seen with such a probability that is won or lost by now.
    pub deals: u64,
    /// How many of these were won.
    pub won: u64,
    /// Their mean probability, in percent.
    pub expected: Option<f64>,
    /// How many were won indeed, in percent.
    pub actual: Option<f64>,
}

impl FromCore<crm_core::CalibrationBin> for CalibrationBin {
    fn from_core(core: crm_core::CalibrationBin) -> Self {
        let crm_core::CalibrationBin {
            from,
            until,
            deals,
            won,
            expected,
            actual,
        } = core;
        Self {
            from: FromCore::from_core(from),
            until: FromCore::from_core(until),
            deals: FromCore::from_core(deals),
            won: FromCore::from_core(won),
            expected: FromCore::from_core(expected),
            actual: FromCore::from_core(actual),
        }
    }
}

/// A call that did not settle a task: nobody answered, or somebody asked for another one.
#[derive(Clone, uniffi::Record)]
pub struct CallAttempt {
    /// When.
    pub at: Timestamp,
    /// What came of it: `no_answer`, `busy`, `call again`.
    pub outcome: String,
    /// Who called.
    pub by: Option<String>,
    /// The call that was recorded; none when the task is about nobody.
    pub interaction_id: Option<InteractionId>,
}

impl FromCore<crm_core::CallAttempt> for CallAttempt {
    fn from_core(core: crm_core::CallAttempt) -> Self {
        let crm_core::CallAttempt {
            at,
            outcome,
            by,
            interaction_id,
        } = core;
        Self {
            at: FromCore::from_core(at),
            outcome: FromCore::from_core(outcome),
            by: FromCore::from_core(by),
            interaction_id: FromCore::from_core(interaction_id),
        }
    }
}

/// Which calls a queue holds.
#[derive(Clone, uniffi::Record)]
pub struct CallQueue {
    /// Who calls: theirs and nobody's; only nobody's when left out.
    #[uniffi(default)]
    pub agent: Option<String>,
    /// At most this many, 1 to 1,000.
    #[uniffi(default)]
    pub limit: Option<u32>,
}

impl IntoCore<crm_core::CallQueue> for CallQueue {
    fn into_core(self) -> Result<crm_core::CallQueue> {
        let Self { agent, limit } = self;
        let crm_core::CallQueue {
            agent: _,
            limit: usual_limit,
        } = Default::default();
        Ok(crm_core::CallQueue {
            agent: convert::field("agent", agent)?,
            limit: convert::field_or("limit", limit, usual_limit)?,
        })
    }
}

/// A category of products.
///
/// Unique: no two categories below the same parent share a name, whatever its case. No category is below itself.
#[derive(Clone, uniffi::Record)]
pub struct Category {
    /// The category's id.
    pub id: CategoryId,
    /// The name.
    pub name: String,
    /// The category it is a part of; none at the top of the tree.
    pub parent_id: Option<CategoryId>,
    /// What is in it, in some sentences.
    pub description: Option<String>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Category> for Category {
    fn from_core(core: crm_core::Category) -> Self {
        let crm_core::Category {
            id,
            name,
            parent_id,
            description,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            name: FromCore::from_core(name),
            parent_id: FromCore::from_core(parent_id),
            description: FromCore::from_core(description),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// What an update says of each field of a category.
#[derive(Clone, uniffi::Record)]
pub struct CategoryPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The name.
    #[uniffi(default)]
    pub name: Option<String>,
    /// The category it is a part of; clear it to move it to the top of the tree.
    #[uniffi(default)]
    pub parent_id: Option<CategoryIdPatch>,
    /// What is in it, in some sentences.
    #[uniffi(default)]
    pub description: Option<TextPatch>,
}

impl IntoCore<crm_core::CategoryPatch> for CategoryPatch {
    fn into_core(self) -> Result<crm_core::CategoryPatch> {
        let Self {
            version,
            name,
            parent_id,
            description,
        } = self;
        Ok(crm_core::CategoryPatch {
            version: convert::field("version", version)?,
            name: convert::field("name", name)?,
            parent_id: convert::kept_or("parent_id", parent_id)?,
            description: convert::kept_or("description", description)?,
        })
    }
}

/// One change in the feed.
#[derive(Clone, uniffi::Record)]
pub struct Change {
    /// Its number in the journal: 1 for the first change, one more for each.
    pub seq: u64,
    /// When it was made.
    pub at: Timestamp,
    /// Who made it, if the handle said so.
    pub actor: Option<String>,
    /// The import that made it.
    pub batch: Option<ImportId>,
    /// The kind of record.
    pub entity: Entity,
    /// The record's id.
    pub id: Uuid,
    /// What was done.
    pub operation: Operation,
    /// The fields that changed, by name; empty for a creation.
    pub fields: Vec<FieldChange>,
}

impl FromCore<crm_core::Change> for Change {
    fn from_core(core: crm_core::Change) -> Self {
        let crm_core::Change {
            seq,
            at,
            actor,
            batch,
            entity,
            id,
            operation,
            fields,
        } = core;
        Self {
            seq: FromCore::from_core(seq),
            at: FromCore::from_core(at),
            actor: FromCore::from_core(actor),
            batch: FromCore::from_core(batch),
            entity: FromCore::from_core(entity),
            id: FromCore::from_core(id),
            operation: FromCore::from_core(operation),
            fields: FromCore::from_core(fields),
        }
    }
}

/// A part of the feed.
#[derive(Clone, uniffi::Record)]
pub struct Changes {
    /// The changes, oldest first.
    pub items: Vec<Change>,
    /// Ask for what comes after this number next.
    pub last: u64,
    /// Whether more is there already.
    pub more: bool,
}

impl FromCore<crm_core::Changes> for Changes {
    fn from_core(core: crm_core::Changes) -> Self {
        let crm_core::Changes { items, last, more } = core;
        Self {
            items: FromCore::from_core(items),
            last: FromCore::from_core(last),
            more: FromCore::from_core(more),
        }
    }
}

/// What happened on one channel.
#[derive(Clone, uniffi::Record)]
pub struct ChannelActivity {
    /// The channel.
    pub channel: Channel,
    /// Interactions on it.
    pub count: u64,
    /// The last of them.
    pub last_at: Timestamp,
}

impl FromCore<crm_core::ChannelActivity> for ChannelActivity {
    fn from_core(core: crm_core::ChannelActivity) -> Self {
        let crm_core::ChannelActivity {
            channel,
            count,
            last_at,
        } = core;
        Self {
            channel: FromCore::from_core(channel),
            count: FromCore::from_core(count),
            last_at: FromCore::from_core(last_at),
        }
    }
}

/// Whether a customer who has bought does not buy again.
#[derive(Clone, uniffi::Record)]
pub struct ChurnOutcome {
    /// For so many days, 1 to 3,660.
    pub horizon_days: u32,
}

impl FromCore<crm_core::ChurnOutcome> for ChurnOutcome {
    fn from_core(core: crm_core::ChurnOutcome) -> Self {
        let crm_core::ChurnOutcome { horizon_days } = core;
        Self {
            horizon_days: FromCore::from_core(horizon_days),
        }
    }
}

impl IntoCore<crm_core::ChurnOutcome> for ChurnOutcome {
    fn into_core(self) -> Result<crm_core::ChurnOutcome> {
        let Self { horizon_days } = self;
        Ok(crm_core::ChurnOutcome {
            horizon_days: convert::field("horizon_days", horizon_days)?,
        })
    }
}

/// A feature and its scale: (number − mean) / deviation, of its logarithm where it is skewed.
#[derive(Clone, uniffi::Record)]
pub struct ClusterColumn {
    /// The feature.
    pub name: String,
    /// Whether its logarithm counts, ±ln(1 + |x|): so with counts, days and money.
    pub is_logarithm: bool,
    /// The mean, of the logarithms where these count. It stands in where the number is not known.
    pub mean: f64,
    /// The standard deviation, likewise.
    pub deviation: f64,
}

impl FromCore<crm_core::ClusterColumn> for ClusterColumn {
    fn from_core(core: crm_core::ClusterColumn) -> Self {
        let crm_core::ClusterColumn {
            name,
            is_logarithm,
            mean,
            deviation,
        } = core;
        Self {
            name: FromCore::from_core(name),
            is_logarithm: FromCore::from_core(is_logarithm),
            mean: FromCore::from_core(mean),
            deviation: FromCore::from_core(deviation),
        }
    }
}

/// How far a customer is from a cluster.
#[derive(Clone, uniffi::Record)]
pub struct ClusterDistance {
    /// The cluster's number.
    pub number: u32,
    /// The distance from its centre, in standard deviations.
    pub distance: f64,
}

impl FromCore<crm_core::ClusterDistance> for ClusterDistance {
    fn from_core(core: crm_core::ClusterDistance) -> Self {
        let crm_core::ClusterDistance { number, distance } = core;
        Self {
            number: FromCore::from_core(number),
            distance: FromCore::from_core(distance),
        }
    }
}

/// A cluster and what is typical of its customers.
#[derive(Clone, uniffi::Record)]
pub struct ClusterProfile {
    /// Its number, from 1: the largest first. A refit may give it to others.
    pub number: u32,
    /// A name of a few words by what sets it apart most; each cluster of a model has another.
    pub name: String,
    /// In words: what its typical customer is, beside that of all.
    pub description: String,
    /// How many customers it had at the fit.
    pub customers: u64,
    /// Its centre in the units of the features, in their order; where logarithms count it is that of their mean.
    pub center: Vec<f64>,
    /// The same in standard deviations from the mean of all.
    pub scaled_center: Vec<f64>,
}

impl FromCore<crm_core::ClusterProfile> for ClusterProfile {
    fn from_core(core: crm_core::ClusterProfile) -> Self {
        let crm_core::ClusterProfile {
            number,
            name,
            description,
            customers,
            center,
            scaled_center,
        } = core;
        Self {
            number: FromCore::from_core(number),
            name: FromCore::from_core(name),
            description: FromCore::from_core(description),
            customers: FromCore::from_core(customers),
            center: FromCore::from_core(center),
            scaled_center: FromCore::from_core(scaled_center),
        }
    }
}

/// What a model of clusters says of a customer.
#[derive(Clone, uniffi::Record)]
pub struct ClusterScore {
    /// The number of the nearest cluster.
    pub number: u32,
    /// Its name.
    pub name: String,
    /// The distances from all clusters, in their order.
    pub distances: Vec<ClusterDistance>,
}

impl FromCore<crm_core::ClusterScore> for ClusterScore {
    fn from_core(core: crm_core::ClusterScore) -> Self {
        let crm_core::ClusterScore {
            number,
            name,
            distances,
        } = core;
        Self {
            number: FromCore::from_core(number),
            name: FromCore::from_core(name),
            distances: FromCore::from_core(distances),
        }
    }
}

/// How well rows fall into so many groups.
#[derive(Clone, uniffi::Record)]
pub struct ClusterTrial {
    /// How many groups.
    pub clusters: u32,
    /// The mean silhouette of the rows, near 1 where groups lie far apart.
    pub silhouette: f64,
    /// The sum of the squared distances of the rows from their centres.
    pub inertia: f64,
}

impl FromCore<crm_core::ClusterTrial> for ClusterTrial {
    fn from_core(core: crm_core::ClusterTrial) -> Self {
        let crm_core::ClusterTrial {
            clusters,
            silhouette,
            inertia,
        } = core;
        Self {
            clusters: FromCore::from_core(clusters),
            silhouette: FromCore::from_core(silhouette),
            inertia: FromCore::from_core(inertia),
        }
    }
}

/// What was fitted of clusters.
#[derive(Clone, uniffi::Record)]
pub struct ClustersParameters {
    /// The features with their scales.
    pub columns: Vec<ClusterColumn>,
    /// The clusters, the largest first.
    pub clusters: Vec<ClusterProfile>,
    /// The sum of the squared distances of all customers from their centres, in squared standard deviations.
    pub inertia: f64,
    /// The numbers that were tried on at most 5,000 customers, where none was given.
    pub trials: Vec<ClusterTrial>,
}

impl FromCore<crm_core::ClustersParameters> for ClustersParameters {
    fn from_core(core: crm_core::ClustersParameters) -> Self {
        let crm_core::ClustersParameters {
            columns,
            clusters,
            inertia,
            trials,
        } = core;
        Self {
            columns: FromCore::from_core(columns),
            clusters: FromCore::from_core(clusters),
            inertia: FromCore::from_core(inertia),
            trials: FromCore::from_core(trials),
        }
    }
}

/// How clusters are looked for.
///
/// Numbers and names of clusters are those of one version: a refit may give them to others. Pin the version that a
/// segment asks by them.
#[derive(Clone, uniffi::Record)]
pub struct ClustersSpec {
    /// The currency of all money. Orders in others are converted at the rate of their day.
    pub currency: String,
    /// The features that tell customers apart, by the names of fields of `CustomerFeatures`,
    /// which are written alike in every language: `'mean_order_value'`. When empty those of RFM:
    /// `'days_since_last_order'`, `'order_days'` and `'spent'`.
    #[uniffi(default)]
    pub features: Vec<String>,
    /// How many clusters, 2 to 100; when left out the number from 2 to 10 with the greatest silhouette.
    #[uniffi(default)]
    pub clusters: Option<u32>,
    /// Where the random choices come from.
    #[uniffi(default)]
    pub seed: Option<u64>,
}

impl FromCore<crm_core::ClustersSpec> for ClustersSpec {
    fn from_core(core: crm_core::ClustersSpec) -> Self {
        let crm_core::ClustersSpec {
            currency,
            features,
            clusters,
            seed,
        } = core;
        Self {
            currency: FromCore::from_core(currency),
            features: FromCore::from_core(features),
            clusters: FromCore::from_core(clusters),
            seed: Some(FromCore::from_core(seed)),
        }
    }
}

impl IntoCore<crm_core::ClustersSpec> for ClustersSpec {
    fn into_core(self) -> Result<crm_core::ClustersSpec> {
        let Self {
            currency,
            features,
            clusters,
            seed,
        } = self;
        Ok(crm_core::ClustersSpec {
            currency: convert::field("currency", currency)?,
            features: convert::field("features", features)?,
            clusters: convert::field("clusters", clusters)?,
            seed: convert::field_or("seed", seed, Default::default())?,
        })
    }
}

/// What is known of a customer and may raise or lower the rate at which they buy: something that does not change as
/// days pass. Facts of the first order are as they had become by the instant that is asked about; of all else the present
/// value counts, also for the past.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ClvCovariate {
    /// A fact of the first order.
    FirstOrder(FirstOrderCovariate),
    /// The channel of the first order.
    FirstChannel(FirstChannelCovariate),
    /// Person or organization.
    CustomerKind(CustomerKindCovariate),
    /// The country.
    Country(CountryCovariate),
    /// A tag.
    Tag(TagCovariate),
    /// A number in a custom field.
    NumberField(NumberFieldCovariate),
    /// A text in a custom field.
    TextField(TextFieldCovariate),
}

impl FromCore<crm_core::ClvCovariate> for ClvCovariate {
    fn from_core(core: crm_core::ClvCovariate) -> Self {
        match core {
            crm_core::ClvCovariate::FirstOrder(record) => Self::FirstOrder(FromCore::from_core(record)),
            crm_core::ClvCovariate::FirstChannel(record) => Self::FirstChannel(FromCore::from_core(record)),
            crm_core::ClvCovariate::CustomerKind(record) => Self::CustomerKind(FromCore::from_core(record)),
            crm_core::ClvCovariate::Country(record) => Self::Country(FromCore::from_core(record)),
            crm_core::ClvCovariate::Tag(record) => Self::Tag(FromCore::from_core(record)),
            crm_core::ClvCovariate::NumberField(record) => Self::NumberField(FromCore::from_core(record)),
            crm_core::ClvCovariate::TextField(record) => Self::TextField(FromCore::from_core(record)),
        }
    }
}

impl IntoCore<crm_core::ClvCovariate> for ClvCovariate {
    fn into_core(self) -> Result<crm_core::ClvCovariate> {
        Ok(match self {
            Self::FirstOrder(record) => crm_core::ClvCovariate::FirstOrder(record.into_core()?),
            Self::FirstChannel(record) => crm_core::ClvCovariate::FirstChannel(record.into_core()?),
            Self::CustomerKind(record) => crm_core::ClvCovariate::CustomerKind(record.into_core()?),
            Self::Country(record) => crm_core::ClvCovariate::Country(record.into_core()?),
            Self::Tag(record) => crm_core::ClvCovariate::Tag(record.into_core()?),
            Self::NumberField(record) => crm_core::ClvCovariate::NumberField(record.into_core()?),
            Self::TextField(record) => crm_core::ClvCovariate::TextField(record.into_core()?),
        })
    }
}

/// What was found of a covariate.
#[derive(Clone, uniffi::Record)]
pub struct ClvCovariateEffect {
    /// The covariate.
    pub covariate: ClvCovariate,
    /// By how much one more of it raises the logarithm of the rate: customers who have it buy e^weight times as often.
    pub weight: f64,
    /// The standard error of the weight: from twice that on it tells more than chance.
    pub standard_error: f64,
    /// The mean of all customers, of whom the other parameters are.
    pub mean: f64,
}

impl FromCore<crm_core::ClvCovariateEffect> for ClvCovariateEffect {
    fn from_core(core: crm_core::ClvCovariateEffect) -> Self {
        let crm_core::ClvCovariateEffect {
            covariate,
            weight,
            standard_error,
            mean,
        } = core;
        Self {
            covariate: FromCore::from_core(covariate),
            weight: FromCore::from_core(weight),
            standard_error: FromCore::from_core(standard_error),
            mean: FromCore::from_core(mean),
        }
    }
}

/// What was fitted of lifetime value.
#[derive(Clone, uniffi::Record)]
pub struct ClvParameters {
    /// When customers buy and leave; with covariates, those who are in the mean of all of them.
    pub purchases: PurchaseModel,
    /// How well that fits, and how surely it is known. The weights of covariates follow the parameters.
    pub purchases_fit: ModelFit,
    /// What a purchase is worth.
    pub value: GammaGamma,
    /// How well that fits, and how surely it is known.
    pub value_fit: ModelFit,
    /// What moves the rates of customers, in the order in which it was asked for.
    pub covariates: Vec<ClvCovariateEffect>,
}

impl FromCore<crm_core::ClvParameters> for ClvParameters {
    fn from_core(core: crm_core::ClvParameters) -> Self {
        let crm_core::ClvParameters {
            purchases,
            purchases_fit,
            value,
            value_fit,
            covariates,
        } = core;
        Self {
            purchases: FromCore::from_core(purchases),
            purchases_fit: FromCore::from_core(purchases_fit),
            value: FromCore::from_core(value),
            value_fit: FromCore::from_core(value_fit),
            covariates: FromCore::from_core(covariates),
        }
    }
}

/// How a covariate moves the rate at which a customer buys.
#[derive(Clone, uniffi::Record)]
pub struct ClvRateFactor {
    /// The covariate.
    pub covariate: ClvCovariate,
    /// What it is of this customer; none where it is not known.
    pub value: Option<f64>,
    /// How many times as often this customer buys, while active, as one in the mean.
    pub factor: f64,
}

impl FromCore<crm_core::ClvRateFactor> for ClvRateFactor {
    fn from_core(core: crm_core::ClvRateFactor) -> Self {
        let crm_core::ClvRateFactor {
            covariate,
            value,
            factor,
        } = core;
        Self {
            covariate: FromCore::from_core(covariate),
            value: FromCore::from_core(value),
            factor: FromCore::from_core(factor),
        }
    }
}

/// What a model of lifetime value says of a customer.
#[derive(Clone, uniffi::Record)]
pub struct ClvScore {
    /// The days of purchase that it goes by, in the model's unit of time; of BG/BB, the occasions that were used, of the
    /// one that runs once it was.
    pub history: PurchaseHistory,
    /// The mean value of the repeat purchases, 0 where there are none; of BG/BB, of what was spent in an occasion that was
    /// used.
    pub mean_value: f64,
    /// The currency of all values.
    pub currency: String,
    /// The probability that the customer has not left.
    pub probability_alive: f64,
    /// The purchases within the model's horizon; of BG/BB, the occasions that will be used, from the end of the last one of
    /// the history on.
    pub expected_purchases: f64,
    /// The mean value of a purchase; of BG/BB, of an occasion that is used.
    pub expected_value: f64,
    /// The discounted margin within the horizon.
    pub lifetime_value: f64,
    /// Where 95 % of the lifetime values lie that parameters as likely as the fitted ones would give. Left out in lists.
    pub lifetime_value_interval: Option<ConfidenceInterval>,
    /// How the model's covariates move the rate at which this customer buys, those that move it most first. Left out in
    /// lists.
    pub rate_factors: Vec<ClvRateFactor>,
}

impl FromCore<crm_core::ClvScore> for ClvScore {
    fn from_core(core: crm_core::ClvScore) -> Self {
        let crm_core::ClvScore {
            history,
            mean_value,
            currency,
            probability_alive,
            expected_purchases,
            expected_value,
            lifetime_value,
            lifetime_value_interval,
            rate_factors,
        } = core;
        Self {
            history: FromCore::from_core(history),
            mean_value: FromCore::from_core(mean_value),
            currency: FromCore::from_core(currency),
            probability_alive: FromCore::from_core(probability_alive),
            expected_purchases: FromCore::from_core(expected_purchases),
            expected_value: FromCore::from_core(expected_value),
            lifetime_value: FromCore::from_core(lifetime_value),
            lifetime_value_interval: FromCore::from_core(lifetime_value_interval),
            rate_factors: FromCore::from_core(rate_factors),
        }
    }
}

/// How a model of lifetime value is fitted.
#[derive(Clone, uniffi::Record)]
pub struct ClvSpec {
    /// The currency of the values. Orders in others are converted at the rate of their day.
    pub currency: String,
    /// The model of when customers buy and leave, BG/NBD where left out. BG/BB is for what can happen, or is known, once a month or a year: it
    /// counts such occasions with a purchase, not the days.
    #[uniffi(default)]
    pub purchase_model: Option<PurchaseModelKind>,
    /// The unit of time in days, a week where left out. It scales the parameters. Of BG/BB it is the length of an occasion,
    /// such as 30.4375 for months: the days after a customer's first purchase are cut into these, and the ones with a
    /// purchase are counted, so that the times of a history are whole.
    #[uniffi(default)]
    pub unit_days: Option<f64>,
    /// How far to look ahead, and what money is worth by then: a year of months where left out. The length of a period is
    /// in weeks here, whatever the unit. The discount is not below 0, since what is expected of a customer has to fall as
    /// days without a purchase pass.
    #[uniffi(default)]
    pub horizon: Option<LifetimeValueOptions>,
    /// So many last days are first held out: the model is fitted to what was before, and its forecast of them compared
    /// with what customers did, which is the model's quality. Then it is fitted to all. BG/BB wants at least one occasion.
    /// Covariates that are not of the first order have their present value there too: one that was set because of what
    /// customers did in those days makes the forecast look better than it is.
    #[uniffi(default)]
    pub holdout_days: Option<u32>,
    /// What is known of customers and may move the rate at which they buy, at most 32; for BG/NBD alone. The fit finds by
    /// how much each does, and everybody is judged by a rate of their own.
    #[uniffi(default)]
    pub covariates: Vec<ClvCovariate>,
}

impl FromCore<crm_core::ClvSpec> for ClvSpec {
    fn from_core(core: crm_core::ClvSpec) -> Self {
        let crm_core::ClvSpec {
            currency,
            purchase_model,
            unit_days,
            horizon,
            holdout_days,
            covariates,
        } = core;
        Self {
            currency: FromCore::from_core(currency),
            purchase_model: Some(FromCore::from_core(purchase_model)),
            unit_days: FromCore::from_core(unit_days),
            horizon: Some(FromCore::from_core(horizon)),
            holdout_days: FromCore::from_core(holdout_days),
            covariates: FromCore::from_core(covariates),
        }
    }
}

impl IntoCore<crm_core::ClvSpec> for ClvSpec {
    fn into_core(self) -> Result<crm_core::ClvSpec> {
        let Self {
            currency,
            purchase_model,
            unit_days,
            horizon,
            holdout_days,
            covariates,
        } = self;
        Ok(crm_core::ClvSpec {
            currency: convert::field("currency", currency)?,
            purchase_model: convert::field_or("purchase_model", purchase_model, Default::default())?,
            unit_days: convert::field("unit_days", unit_days)?,
            horizon: convert::field_or("horizon", horizon, Default::default())?,
            holdout_days: convert::field("holdout_days", holdout_days)?,
            covariates: convert::field("covariates", covariates)?,
        })
    }
}

/// How spending is spread over customers: the Pareto curve, and the three classes of an ABC analysis.
///
/// Of the customers with an order, in any currency, that are not deleted. Who spent less than nothing counts as nothing
/// here.
#[derive(Clone, uniffi::Record)]
pub struct Concentration {
    /// How many customers there are.
    pub customers: u64,
    /// What they spent.
    pub spent: Decimal,
    /// The share of the best 0, 1, 2 … 100 % of the customers; empty when nothing was spent.
    pub points: Vec<ConcentrationPoint>,
    /// Class A: the fewest customers who bring 80 %.
    pub a: u64,
    /// Class B: those who bring the next, up to 95 %.
    pub b: u64,
    /// Class C: the rest.
    pub c: u64,
}

impl FromCore<crm_core::Concentration> for Concentration {
    fn from_core(core: crm_core::Concentration) -> Self {
        let crm_core::Concentration {
            customers,
            spent,
            points,
            a,
            b,
            c,
        } = core;
        Self {
            customers: FromCore::from_core(customers),
            spent: FromCore::from_core(spent),
            points: FromCore::from_core(points),
            a: FromCore::from_core(a),
            b: FromCore::from_core(b),
            c: FromCore::from_core(c),
        }
    }
}

/// A point of a Pareto curve.
#[derive(Clone, uniffi::Record)]
pub struct ConcentrationPoint {
    /// How many of the best customers these are, as percent of all. A part of a customer brings that part.
    pub percent: u8,
    /// Their share of what was spent, 0 to 1.
    pub share: f64,
}

impl FromCore<crm_core::ConcentrationPoint> for ConcentrationPoint {
    fn from_core(core: crm_core::ConcentrationPoint) -> Self {
        let crm_core::ConcentrationPoint { percent, share } = core;
        Self {
            percent: FromCore::from_core(percent),
            share: FromCore::from_core(share),
        }
    }
}

/// What a part of a condition is for a customer.
#[derive(Clone, uniffi::Record)]
pub struct ConditionValue {
    /// The part.
    pub expression: String,
    /// Its value as a text, instants in UTC; none when it is not known.
    pub value: Option<String>,
}

impl FromCore<crm_core::ConditionValue> for ConditionValue {
    fn from_core(core: crm_core::ConditionValue) -> Self {
        let crm_core::ConditionValue { expression, value } = core;
        Self {
            expression: FromCore::from_core(expression),
            value: FromCore::from_core(value),
        }
    }
}

/// The range of a quantity that is computed from uncertain parameters.
#[derive(Clone, uniffi::Record)]
pub struct ConfidenceInterval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl FromCore<crm_core::ConfidenceInterval> for ConfidenceInterval {
    fn from_core(core: crm_core::ConfidenceInterval) -> Self {
        let crm_core::ConfidenceInterval { low, high } = core;
        Self {
            low: FromCore::from_core(low),
            high: FromCore::from_core(high),
        }
    }
}

/// One entry of a customer's consent ledger. The newest entry of a purpose and channel counts.
#[derive(Clone, uniffi::Record)]
pub struct Consent {
    /// What the data is used for, such as `newsletter`.
    pub purpose: String,
    /// The channel it is used on.
    pub channel: Channel,
    /// Given or taken back.
    pub status: ConsentStatus,
    /// Why it may be used.
    #[uniffi(default)]
    pub basis: Option<LawfulBasis>,
    /// What shows it: a form's name and version, a recording's id.
    #[uniffi(default)]
    pub proof: Option<String>,
    /// Since when.
    pub at: Timestamp,
}

impl FromCore<crm_core::Consent> for Consent {
    fn from_core(core: crm_core::Consent) -> Self {
        let crm_core::Consent {
            purpose,
            channel,
            status,
            basis,
            proof,
            at,
        } = core;
        Self {
            purpose: FromCore::from_core(purpose),
            channel: FromCore::from_core(channel),
            status: FromCore::from_core(status),
            basis: Some(FromCore::from_core(basis)),
            proof: FromCore::from_core(proof),
            at: FromCore::from_core(at),
        }
    }
}

impl IntoCore<crm_core::Consent> for Consent {
    fn into_core(self) -> Result<crm_core::Consent> {
        let Self {
            purpose,
            channel,
            status,
            basis,
            proof,
            at,
        } = self;
        Ok(crm_core::Consent {
            purpose: convert::field("purpose", purpose)?,
            channel: convert::field("channel", channel)?,
            status: convert::field("status", status)?,
            basis: convert::field_or("basis", basis, Default::default())?,
            proof: convert::field("proof", proof)?,
            at: convert::field("at", at)?,
        })
    }
}

/// Whether a contract ends that runs: two custom fields of the customer, dates or instants, say from when to when it does.
/// Their present values count, also for the past.
#[derive(Clone, uniffi::Record)]
pub struct ContractEndOutcome {
    /// Within so many days, 1 to 3,660.
    pub horizon_days: u32,
    /// The key of the field that says when the contract began.
    pub began_field: String,
    /// The key of the field that says when it ended; it runs where that is empty, or later.
    pub ended_field: String,
}

impl FromCore<crm_core::ContractEndOutcome> for ContractEndOutcome {
    fn from_core(core: crm_core::ContractEndOutcome) -> Self {
        let crm_core::ContractEndOutcome {
            horizon_days,
            began_field,
            ended_field,
        } = core;
        Self {
            horizon_days: FromCore::from_core(horizon_days),
            began_field: FromCore::from_core(began_field),
            ended_field: FromCore::from_core(ended_field),
        }
    }
}

impl IntoCore<crm_core::ContractEndOutcome> for ContractEndOutcome {
    fn into_core(self) -> Result<crm_core::ContractEndOutcome> {
        let Self {
            horizon_days,
            began_field,
            ended_field,
        } = self;
        Ok(crm_core::ContractEndOutcome {
            horizon_days: convert::field("horizon_days", horizon_days)?,
            began_field: convert::field("began_field", began_field)?,
            ended_field: convert::field("ended_field", ended_field)?,
        })
    }
}

/// A point on earth in degrees (WGS 84), kept to seven decimals: about a centimetre.
#[derive(Clone, uniffi::Record)]
pub struct Coordinates {
    /// Degrees north, −90 to 90.
    pub latitude: Decimal,
    /// Degrees east, −180 to 180.
    pub longitude: Decimal,
}

impl FromCore<crm_core::Coordinates> for Coordinates {
    fn from_core(core: crm_core::Coordinates) -> Self {
        let crm_core::Coordinates { latitude, longitude } = core;
        Self {
            latitude: FromCore::from_core(latitude),
            longitude: FromCore::from_core(longitude),
        }
    }
}

impl IntoCore<crm_core::Coordinates> for Coordinates {
    fn into_core(self) -> Result<crm_core::Coordinates> {
        let Self { latitude, longitude } = self;
        Ok(crm_core::Coordinates {
            latitude: convert::field("latitude", latitude)?,
            longitude: convert::field("longitude", longitude)?,
        })
    }
}

/// Whether the customer's main address is in a country: 1 or 0.
#[derive(Clone, uniffi::Record)]
pub struct CountryCovariate {
    /// The country's two letters (ISO 3166-1).
    pub country: String,
}

impl FromCore<crm_core::CountryCovariate> for CountryCovariate {
    fn from_core(core: crm_core::CountryCovariate) -> Self {
        let crm_core::CountryCovariate { country } = core;
        Self {
            country: FromCore::from_core(country),
        }
    }
}

impl IntoCore<crm_core::CountryCovariate> for CountryCovariate {
    fn into_core(self) -> Result<crm_core::CountryCovariate> {
        let Self { country } = self;
        Ok(crm_core::CountryCovariate {
            country: convert::field("country", country)?,
        })
    }
}

/// What a credit note takes back of an invoice.
#[derive(Clone, uniffi::Record)]
pub struct Credit {
    /// The credit note.
    pub credit_note_id: InvoiceId,
    /// How much.
    pub amount: Decimal,
    /// When it was issued.
    pub at: Timestamp,
}

impl FromCore<crm_core::Credit> for Credit {
    fn from_core(core: crm_core::Credit) -> Self {
        let crm_core::Credit {
            credit_note_id,
            amount,
            at,
        } = core;
        Self {
            credit_note_id: FromCore::from_core(credit_note_id),
            amount: FromCore::from_core(amount),
            at: FromCore::from_core(at),
        }
    }
}

/// How a file separates its values (RFC 4180, but for what is said here). Its text is UTF-8, with or without a mark.
#[derive(Clone, uniffi::Record)]
pub struct CsvFormat {
    /// What stands between two cells: one ASCII character, a comma when left out.
    #[uniffi(default)]
    pub delimiter: Option<String>,
    /// Whether the first row names the columns; it does when left out.
    #[uniffi(default)]
    pub header: Option<bool>,
    /// What stands before the decimals of a number.
    #[uniffi(default)]
    pub decimal_mark: Option<DecimalMark>,
}

impl IntoCore<crm_core::CsvFormat> for CsvFormat {
    fn into_core(self) -> Result<crm_core::CsvFormat> {
        let Self {
            delimiter,
            header,
            decimal_mark,
        } = self;
        let crm_core::CsvFormat {
            delimiter: usual_delimiter,
            header: usual_header,
            decimal_mark: usual_decimal_mark,
        } = Default::default();
        Ok(crm_core::CsvFormat {
            delimiter: convert::field_or("delimiter", delimiter, usual_delimiter)?,
            header: convert::field_or("header", header, usual_header)?,
            decimal_mark: convert::field_or("decimal_mark", decimal_mark, usual_decimal_mark)?,
        })
    }
}

/// What was sold in one currency.
#[derive(Clone, uniffi::Record)]
pub struct CurrencySales {
    /// The currency.
    pub currency: String,
    /// Orders, without returns.
    pub orders: u64,
    /// Totals less refunds and returns.
    pub revenue: Decimal,
    /// Refunds and returns.
    pub refunded: Decimal,
    /// Revenue / orders, not rounded; none without orders.
    pub mean_order_value: Option<Decimal>,
}

impl FromCore<crm_core::CurrencySales> for CurrencySales {
    fn from_core(core: crm_core::CurrencySales) -> Self {
        let crm_core::CurrencySales {
            currency,
            orders,
            revenue,
            refunded,
            mean_order_value,
        } = core;
        Self {
            currency: FromCore::from_core(currency),
            orders: FromCore::from_core(orders),
            revenue: FromCore::from_core(revenue),
            refunded: FromCore::from_core(refunded),
            mean_order_value: FromCore::from_core(mean_order_value),
        }
    }
}

/// Anyone the business deals with.
///
/// Unique: no two customers that are not deleted share an identifier. `version` counts the changes from 1.
#[derive(Clone, uniffi::Record)]
pub struct Customer {
    /// The customer's id.
    pub id: CustomerId,
    /// Person or organization.
    pub kind: CustomerKind,
    /// The whole name, as it is written.
    pub name: Option<String>,
    /// The name's parts, for a person.
    pub name_parts: Option<PersonName>,
    /// How the customer can be told from others and reached; the first of a kind is the main one.
    pub identifiers: Vec<Identifier>,
    /// Postal addresses; the first is the main one.
    pub addresses: Vec<Address>,
    /// Birthday, or founding day.
    pub birthday: Option<PartialDate>,
    /// Gender.
    pub gender: Option<Gender>,
    /// Preferred language, a BCP 47 tag.
    pub language: Option<String>,
    /// Time zone, an IANA name.
    pub time_zone: Option<String>,
    /// Occupation, or an organization's trade.
    pub occupation: Option<String>,
    /// What the customer likes, by name.
    pub preferences: HashMap<String, Value>,
    /// Tags, sorted, each once.
    pub tags: Vec<String>,
    /// Roles, sorted, each once.
    pub roles: Vec<Role>,
    /// How far the customer has come.
    pub lifecycle: Lifecycle,
    /// The member of staff who looks after the customer.
    pub owner: Option<String>,
    /// Where the customer came from.
    pub source: Option<String>,
    /// Values of the custom fields that are defined for customers, by key.
    pub custom: HashMap<String, Value>,
    /// The consent ledger, oldest first.
    pub consents: Vec<Consent>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Customer> for Customer {
    fn from_core(core: crm_core::Customer) -> Self {
        let crm_core::Customer {
            id,
            kind,
            name,
            name_parts,
            identifiers,
            addresses,
            birthday,
            gender,
            language,
            time_zone,
            occupation,
            preferences,
            tags,
            roles,
            lifecycle,
            owner,
            source,
            custom,
            consents,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            kind: FromCore::from_core(kind),
            name: FromCore::from_core(name),
            name_parts: FromCore::from_core(name_parts),
            identifiers: FromCore::from_core(identifiers),
            addresses: FromCore::from_core(addresses),
            birthday: FromCore::from_core(birthday),
            gender: FromCore::from_core(gender),
            language: FromCore::from_core(language),
            time_zone: FromCore::from_core(time_zone),
            occupation: FromCore::from_core(occupation),
            preferences: FromCore::from_core(preferences),
            tags: FromCore::from_core(tags),
            roles: FromCore::from_core(roles),
            lifecycle: FromCore::from_core(lifecycle),
            owner: FromCore::from_core(owner),
            source: FromCore::from_core(source),
            custom: FromCore::from_core(custom),
            consents: FromCore::from_core(consents),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// Everything about one customer, from one state of the CRM.
#[derive(Clone, uniffi::Record)]
pub struct Customer360 {
    /// The record, with identifiers, addresses, consents, custom values and tags.
    pub customer: Customer,
    /// What orders and interactions add up to.
    pub profile: Profile,
    /// How the customer relates to others.
    pub relationships: Vec<Relationship>,
    /// The newest orders.
    pub orders: Vec<Order>,
    /// The newest interactions.
    pub interactions: Vec<Interaction>,
    /// The newest notes.
    pub notes: Vec<Note>,
    /// The newest deals with the customer, or in which the customer takes part as a contact or a partner.
    pub deals: Vec<Deal>,
    /// The newest changes of the record.
    pub history: Vec<HistoryEntry>,
}

impl FromCore<crm_core::Customer360> for Customer360 {
    fn from_core(core: crm_core::Customer360) -> Self {
        let crm_core::Customer360 {
            customer,
            profile,
            relationships,
            orders,
            interactions,
            notes,
            deals,
            history,
        } = core;
        Self {
            customer: FromCore::from_core(customer),
            profile: FromCore::from_core(profile),
            relationships: FromCore::from_core(relationships),
            orders: FromCore::from_core(orders),
            interactions: FromCore::from_core(interactions),
            notes: FromCore::from_core(notes),
            deals: FromCore::from_core(deals),
            history: FromCore::from_core(history),
        }
    }
}

/// How much of each list a 360° view holds; 0 leaves a list out.
#[derive(Clone, uniffi::Record)]
pub struct Customer360Options {
    /// Orders, newest first.
    #[uniffi(default)]
    pub orders: Option<u32>,
    /// Interactions, newest first.
    #[uniffi(default)]
    pub interactions: Option<u32>,
    /// Notes, newest first.
    #[uniffi(default)]
    pub notes: Option<u32>,
    /// Deals, newest first.
    #[uniffi(default)]
    pub deals: Option<u32>,
    /// Relationships.
    #[uniffi(default)]
    pub relationships: Option<u32>,
    /// Changes of the customer's record, newest first.
    #[uniffi(default)]
    pub history: Option<u32>,
}

impl IntoCore<crm_core::Customer360Options> for Customer360Options {
    fn into_core(self) -> Result<crm_core::Customer360Options> {
        let Self {
            orders,
            interactions,
            notes,
            deals,
            relationships,
            history,
        } = self;
        let crm_core::Customer360Options {
            orders: usual_orders,
            interactions: usual_interactions,
            notes: usual_notes,
            deals: usual_deals,
            relationships: usual_relationships,
            history: usual_history,
        } = Default::default();
        Ok(crm_core::Customer360Options {
            orders: convert::field_or("orders", orders, usual_orders)?,
            interactions: convert::field_or("interactions", interactions, usual_interactions)?,
            notes: convert::field_or("notes", notes, usual_notes)?,
            deals: convert::field_or("deals", deals, usual_deals)?,
            relationships: convert::field_or("relationships", relationships, usual_relationships)?,
            history: convert::field_or("history", history, usual_history)?,
        })
    }
}

/// The attributes of one customer that expressions read, under the names that they have there: a row of features. As an
/// Arrow table, a column each.
#[derive(Clone, uniffi::Record)]
pub struct CustomerAttributes {
    /// The customer's id.
    pub id: CustomerId,
    /// Person or organization.
    pub kind: CustomerKind,
    /// The whole name, as it is written.
    pub name: Option<String>,
    /// The name given at birth.
    pub given_name: Option<String>,
    /// The family's name.
    pub family_name: Option<String>,
    /// The main e-mail address.
    pub email: Option<String>,
    /// The main phone number, in E.164.
    pub phone: Option<String>,
    /// The main address's country, two capital letters (ISO 3166-1).
    pub country: Option<String>,
    /// The main address's state, province or prefecture.
    pub region: Option<String>,
    /// The main address's city.
    pub city: Option<String>,
    /// The main address's postal code.
    pub postal_code: Option<String>,
    /// The birthday, perhaps without a year.
    pub birthday: Option<PartialDate>,
    /// The gender, when it is known.
    pub gender: Option<Gender>,
    /// The language in which to write, as a tag (BCP 47).
    pub language: Option<String>,
    /// The time zone, by its IANA name.
    pub time_zone: Option<String>,
    /// The occupation.
    pub occupation: Option<String>,
    /// The stage of life as a customer.
    pub lifecycle: Lifecycle,
    /// The member of staff who is responsible.
    pub owner: Option<String>,
    /// Where the record came from.
    pub source: Option<String>,
    /// What the customer is to the business.
    pub roles: Vec<Role>,
    /// The tags.
    pub tags: Vec<String>,
    /// The values of custom fields, by key.
    pub custom: HashMap<String, Value>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Orders, without returns.
    pub order_count: u64,
    /// Distinct civil days with an order, in the business's time zone.
    pub order_days: u64,
    /// Returns: orders that only took goods back.
    pub return_count: u64,
    /// Refunds of orders.
    pub refund_count: u64,
    /// When the first order was placed.
    pub first_order_at: Option<Timestamp>,
    /// When the last order was placed.
    pub last_order_at: Option<Timestamp>,
    /// What was spent, by currency: totals less refunds and returns.
    pub spent: Vec<Money>,
    /// What was given back, by currency.
    pub refunded: Vec<Money>,
    /// What the customer owes, by currency; negative where the business does.
    pub balance: Vec<Money>,
    /// Interactions, on all channels.
    pub interaction_count: u64,
    /// The last of them.
    pub last_interaction_at: Option<Timestamp>,
    /// The probability that the customer has not left, by the model called `clv`, with six decimals. What models say is
    /// told where there is such a model, and it says something of the customer.
    pub p_alive: Option<f64>,
    /// Purchases to come within the horizon of the model called `clv`.
    pub expected_purchases: Option<f64>,
    /// Their discounted value, in that model's currency.
    pub clv: Option<f64>,
    /// How recently the customer bought, 1 to 5, by the model called `rfm`.
    pub rfm_recency: Option<u32>,
    /// How often, 1 to 5.
    pub rfm_frequency: Option<u32>,
    /// For how much, 1 to 5.
    pub rfm_monetary: Option<u32>,
    /// The name that the model's grid gives these three.
    pub rfm_segment: Option<String>,
    /// The probability that the customer does what the model called `propensity` is about.
    pub propensity: Option<f64>,
    /// The number of the customer's cluster, by the model called `clusters`.
    pub cluster: Option<u32>,
    /// The name of this cluster.
    pub cluster_name: Option<String>,
}

impl FromCore<crm_core::CustomerAttributes> for CustomerAttributes {
    fn from_core(core: crm_core::CustomerAttributes) -> Self {
        let crm_core::CustomerAttributes {
            id,
            kind,
            name,
            given_name,
            family_name,
            email,
            phone,
            country,
            region,
            city,
            postal_code,
            birthday,
            gender,
            language,
            time_zone,
            occupation,
            lifecycle,
            owner,
            source,
            roles,
            tags,
            custom,
            created_at,
            updated_at,
            order_count,
            order_days,
            return_count,
            refund_count,
            first_order_at,
            last_order_at,
            spent,
            refunded,
            balance,
            interaction_count,
            last_interaction_at,
            p_alive,
            expected_purchases,
            clv,
            rfm_recency,
            rfm_frequency,
            rfm_monetary,
            rfm_segment,
            propensity,
            cluster,
            cluster_name,
        } = core;
        Self {
            id: FromCore::from_core(id),
            kind: FromCore::from_core(kind),
            name: FromCore::from_core(name),
            given_name: FromCore::from_core(given_name),
            family_name: FromCore::from_core(family_name),
            email: FromCore::from_core(email),
            phone: FromCore::from_core(phone),
            country: FromCore::from_core(country),
            region: FromCore::from_core(region),
            city: FromCore::from_core(city),
            postal_code: FromCore::from_core(postal_code),
            birthday: FromCore::from_core(birthday),
            gender: FromCore::from_core(gender),
            language: FromCore::from_core(language),
            time_zone: FromCore::from_core(time_zone),
            occupation: FromCore::from_core(occupation),
            lifecycle: FromCore::from_core(lifecycle),
            owner: FromCore::from_core(owner),
            source: FromCore::from_core(source),
            roles: FromCore::from_core(roles),
            tags: FromCore::from_core(tags),
            custom: FromCore::from_core(custom),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            order_count: FromCore::from_core(order_count),
            order_days: FromCore::from_core(order_days),
            return_count: FromCore::from_core(return_count),
            refund_count: FromCore::from_core(refund_count),
            first_order_at: FromCore::from_core(first_order_at),
            last_order_at: FromCore::from_core(last_order_at),
            spent: FromCore::from_core(spent),
            refunded: FromCore::from_core(refunded),
            balance: FromCore::from_core(balance),
            interaction_count: FromCore::from_core(interaction_count),
            last_interaction_at: FromCore::from_core(last_interaction_at),
            p_alive: FromCore::from_core(p_alive),
            expected_purchases: FromCore::from_core(expected_purchases),
            clv: FromCore::from_core(clv),
            rfm_recency: FromCore::from_core(rfm_recency),
            rfm_frequency: FromCore::from_core(rfm_frequency),
            rfm_monetary: FromCore::from_core(rfm_monetary),
            rfm_segment: FromCore::from_core(rfm_segment),
            propensity: FromCore::from_core(propensity),
            cluster: FromCore::from_core(cluster),
            cluster_name: FromCore::from_core(cluster_name),
        }
    }
}

/// What was known of a customer at an instant. What expressions of segments know too has the name that it has there.
///
/// Days are civil days in the file's time zone; the last 30 days are the instant's day and the 29 before it. Orders are
/// purchases that were not cancelled by then. Money is in the currency that was asked for, less refunds and returns that
/// were made by then; a refund counts on the day of its order, a return on its own.
#[derive(Clone, uniffi::Record)]
pub struct CustomerFeatures {
    /// The customer.
    pub customer_id: CustomerId,
    /// Days since the first order.
    pub days_since_first_order: Option<u32>,
    /// Days since the last order.
    pub days_since_last_order: Option<u32>,
    /// Orders ever.
    pub order_count: u64,
    /// Orders of the last 30 days.
    pub orders_30_days: u64,
    /// Orders of the last 90 days.
    pub orders_90_days: u64,
    /// Orders of the last 365 days.
    pub orders_365_days: u64,
    /// Different days with an order.
    pub order_days: u64,
    /// Money spent ever.
    pub spent: Decimal,
    /// Money spent in the last 30 days.
    pub spent_30_days: Decimal,
    /// Money spent in the last 90 days.
    pub spent_90_days: Decimal,
    /// Money spent in the last 365 days.
    pub spent_365_days: Decimal,
    /// What was spent, by order.
    pub mean_order_value: Option<Decimal>,
    /// The mean number of days from one day with an order to the next; none before the second such day.
    pub mean_gap_days: Option<f64>,
    /// The standard deviation of these numbers (over n); none before the third such day.
    pub gap_deviation_days: Option<f64>,
    /// Different products in these orders; lines without one count by SKU, or by name.
    pub products: u64,
    /// Different categories of these products, as the catalogue has them now.
    pub categories: u64,
    /// The part of the orders' totals that was refunded, 0 to 1.
    pub refunded_share: Option<f64>,
    /// The part of the orders with a discount, 0 to 1.
    pub discounted_share: Option<f64>,
    /// Orders that brought goods back.
    pub return_count: u64,
    /// Orders that were cancelled.
    pub cancellations: u64,
    /// Interactions ever.
    pub interaction_count: u64,
    /// Interactions of the last 30 days.
    pub interactions_30_days: u64,
    /// Interactions of the last 90 days.
    pub interactions_90_days: u64,
    /// Of those of the last 90 days, the ones in which the customer turned to the business.
    pub inbound_90_days: u64,
    /// Of those of the last 90 days, the ones in which the business turned to the customer.
    pub outbound_90_days: u64,
    /// Days since the last interaction.
    pub days_since_last_interaction: Option<u32>,
}

impl FromCore<crm_core::CustomerFeatures> for CustomerFeatures {
    fn from_core(core: crm_core::CustomerFeatures) -> Self {
        let crm_core::CustomerFeatures {
            customer_id,
            days_since_first_order,
            days_since_last_order,
            order_count,
            orders_30_days,
            orders_90_days,
            orders_365_days,
            order_days,
            spent,
            spent_30_days,
            spent_90_days,
            spent_365_days,
            mean_order_value,
            mean_gap_days,
            gap_deviation_days,
            products,
            categories,
            refunded_share,
            discounted_share,
            return_count,
            cancellations,
            interaction_count,
            interactions_30_days,
            interactions_90_days,
            inbound_90_days,
            outbound_90_days,
            days_since_last_interaction,
        } = core;
        Self {
            customer_id: FromCore::from_core(customer_id),
            days_since_first_order: FromCore::from_core(days_since_first_order),
            days_since_last_order: FromCore::from_core(days_since_last_order),
            order_count: FromCore::from_core(order_count),
            orders_30_days: FromCore::from_core(orders_30_days),
            orders_90_days: FromCore::from_core(orders_90_days),
            orders_365_days: FromCore::from_core(orders_365_days),
            order_days: FromCore::from_core(order_days),
            spent: FromCore::from_core(spent),
            spent_30_days: FromCore::from_core(spent_30_days),
            spent_90_days: FromCore::from_core(spent_90_days),
            spent_365_days: FromCore::from_core(spent_365_days),
            mean_order_value: FromCore::from_core(mean_order_value),
            mean_gap_days: FromCore::from_core(mean_gap_days),
            gap_deviation_days: FromCore::from_core(gap_deviation_days),
            products: FromCore::from_core(products),
            categories: FromCore::from_core(categories),
            refunded_share: FromCore::from_core(refunded_share),
            discounted_share: FromCore::from_core(discounted_share),
            return_count: FromCore::from_core(return_count),
            cancellations: FromCore::from_core(cancellations),
            interaction_count: FromCore::from_core(interaction_count),
            interactions_30_days: FromCore::from_core(interactions_30_days),
            interactions_90_days: FromCore::from_core(interactions_90_days),
            inbound_90_days: FromCore::from_core(inbound_90_days),
            outbound_90_days: FromCore::from_core(outbound_90_days),
            days_since_last_interaction: FromCore::from_core(days_since_last_interaction),
        }
    }
}

/// Whether the customer is of a kind: 1 or 0.
#[derive(Clone, uniffi::Record)]
pub struct CustomerKindCovariate {
    /// The kind.
    pub customer_kind: CustomerKind,
}

impl FromCore<crm_core::CustomerKindCovariate> for CustomerKindCovariate {
    fn from_core(core: crm_core::CustomerKindCovariate) -> Self {
        let crm_core::CustomerKindCovariate { customer_kind } = core;
        Self {
            customer_kind: FromCore::from_core(customer_kind),
        }
    }
}

impl IntoCore<crm_core::CustomerKindCovariate> for CustomerKindCovariate {
    fn into_core(self) -> Result<crm_core::CustomerKindCovariate> {
        let Self { customer_kind } = self;
        Ok(crm_core::CustomerKindCovariate {
            customer_kind: convert::field("customer_kind", customer_kind)?,
        })
    }
}

/// What the columns of a file of customers mean. Empty cells say nothing.
///
/// A row is known again by the first of these that it has: external id, e-mail address, phone number. A row without
/// any gets an external id that is made of its cells, so that it is known again too.
#[derive(Clone, uniffi::Record)]
pub struct CustomerMapping {
    /// How the file separates its values.
    #[uniffi(default)]
    pub format: Option<CsvFormat>,
    /// The customer's id in the system that the file comes from.
    #[uniffi(default)]
    pub external_id: Option<Column>,
    /// The system's name: the issuer of the external ids, `import` when left out.
    #[uniffi(default)]
    pub issuer: Option<String>,
    /// E-mail address.
    #[uniffi(default)]
    pub email: Option<Column>,
    /// Phone number.
    #[uniffi(default)]
    pub phone: Option<Column>,
    /// `person` or `organization`; a new customer is a person when left out.
    #[uniffi(default)]
    pub kind: Option<Column>,
    /// The whole name.
    #[uniffi(default)]
    pub name: Option<Column>,
    /// The given name.
    #[uniffi(default)]
    pub given_name: Option<Column>,
    /// The family's name.
    #[uniffi(default)]
    pub family_name: Option<Column>,
    /// Birthday, in `date_format`.
    #[uniffi(default)]
    pub birthday: Option<Column>,
    /// How birthdays are written.
    #[uniffi(default)]
    pub date_format: Option<String>,
    /// `female`, `male` or `nonbinary`, or their first letters; `x` for the last.
    #[uniffi(default)]
    pub gender: Option<Column>,
    /// Preferred language, a BCP 47 tag.
    #[uniffi(default)]
    pub language: Option<Column>,
    /// Occupation, or trade.
    #[uniffi(default)]
    pub occupation: Option<Column>,
    /// The lines of the address above the city, one or more a cell.
    #[uniffi(default)]
    pub address_lines: Option<Vec<Column>>,
    /// The address's postal code.
    #[uniffi(default)]
    pub postal_code: Option<Column>,
    /// The address's city.
    #[uniffi(default)]
    pub city: Option<Column>,
    /// The address's state or province.
    #[uniffi(default)]
    pub region: Option<Column>,
    /// The address's country, two letters (ISO 3166-1).
    #[uniffi(default)]
    pub country: Option<Column>,
    /// Tags, with `tag_separator` between them.
    #[uniffi(default)]
    pub tags: Option<Column>,
    /// What stands between two tags, a comma when left out. A cell with a unit separator (U+001F) is cut there instead,
    /// so that a list is written whatever its texts hold.
    #[uniffi(default)]
    pub tag_separator: Option<String>,
    /// A stage by its name, such as `lead`.
    #[uniffi(default)]
    pub lifecycle: Option<Column>,
    /// The member of staff who looks after the customer.
    #[uniffi(default)]
    pub owner: Option<Column>,
    /// Where the customer came from.
    #[uniffi(default)]
    pub source: Option<Column>,
    /// Custom fields, by key; read by the type of their definition. Dates and instants are in `date_format`, choices
    /// have `tag_separator` between them.
    #[uniffi(default)]
    pub custom: Option<HashMap<String, Column>>,
}

impl IntoCore<crm_core::CustomerMapping> for CustomerMapping {
    fn into_core(self) -> Result<crm_core::CustomerMapping> {
        let Self {
            format,
            external_id,
            issuer,
            email,
            phone,
            kind,
            name,
            given_name,
            family_name,
            birthday,
            date_format,
            gender,
            language,
            occupation,
            address_lines,
            postal_code,
            city,
            region,
            country,
            tags,
            tag_separator,
            lifecycle,
            owner,
            source,
            custom,
        } = self;
        let crm_core::CustomerMapping {
            format: usual_format,
            external_id: _,
            issuer: usual_issuer,
            email: _,
            phone: _,
            kind: _,
            name: _,
            given_name: _,
            family_name: _,
            birthday: _,
            date_format: usual_date_format,
            gender: _,
            language: _,
            occupation: _,
            address_lines: usual_address_lines,
            postal_code: _,
            city: _,
            region: _,
            country: _,
            tags: _,
            tag_separator: usual_tag_separator,
            lifecycle: _,
            owner: _,
            source: _,
            custom: usual_custom,
        } = Default::default();
        Ok(crm_core::CustomerMapping {
            format: convert::field_or("format", format, usual_format)?,
            external_id: convert::field("external_id", external_id)?,
            issuer: convert::field_or("issuer", issuer, usual_issuer)?,
            email: convert::field("email", email)?,
            phone: convert::field("phone", phone)?,
            kind: convert::field("kind", kind)?,
            name: convert::field("name", name)?,
            given_name: convert::field("given_name", given_name)?,
            family_name: convert::field("family_name", family_name)?,
            birthday: convert::field("birthday", birthday)?,
            date_format: convert::field_or("date_format", date_format, usual_date_format)?,
            gender: convert::field("gender", gender)?,
            language: convert::field("language", language)?,
            occupation: convert::field("occupation", occupation)?,
            address_lines: convert::field_or("address_lines", address_lines, usual_address_lines)?,
            postal_code: convert::field("postal_code", postal_code)?,
            city: convert::field("city", city)?,
            region: convert::field("region", region)?,
            country: convert::field("country", country)?,
            tags: convert::field("tags", tags)?,
            tag_separator: convert::field_or("tag_separator", tag_separator, usual_tag_separator)?,
            lifecycle: convert::field("lifecycle", lifecycle)?,
            owner: convert::field("owner", owner)?,
            source: convert::field("source", source)?,
            custom: convert::field_or("custom", custom, usual_custom)?,
        })
    }
}

/// What an update says of each field of a customer.
#[derive(Clone, uniffi::Record)]
pub struct CustomerPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// Person or organization.
    #[uniffi(default)]
    pub kind: Option<CustomerKind>,
    /// The whole name.
    #[uniffi(default)]
    pub name: Option<TextPatch>,
    /// The name's parts.
    #[uniffi(default)]
    pub name_parts: Option<PersonNamePatch>,
    /// All identifiers.
    #[uniffi(default)]
    pub identifiers: Option<IdentifierListPatch>,
    /// All addresses.
    #[uniffi(default)]
    pub addresses: Option<AddressListPatch>,
    /// Birthday, or founding day.
    #[uniffi(default)]
    pub birthday: Option<PartialDatePatch>,
    /// Gender.
    #[uniffi(default)]
    pub gender: Option<GenderPatch>,
    /// Preferred language.
    #[uniffi(default)]
    pub language: Option<TextPatch>,
    /// Time zone.
    #[uniffi(default)]
    pub time_zone: Option<TextPatch>,
    /// Occupation, or an organization's trade.
    #[uniffi(default)]
    pub occupation: Option<TextPatch>,
    /// Preferences by name: a value sets one, `None` removes one; those not named stay.
    #[uniffi(default)]
    pub preferences: Option<HashMap<String, Option<Value>>>,
    /// All tags.
    #[uniffi(default)]
    pub tags: Option<TextListPatch>,
    /// All roles.
    #[uniffi(default)]
    pub roles: Option<RoleListPatch>,
    /// How far the customer has come.
    #[uniffi(default)]
    pub lifecycle: Option<Lifecycle>,
    /// The member of staff who looks after the customer.
    #[uniffi(default)]
    pub owner: Option<TextPatch>,
    /// Where the customer came from.
    #[uniffi(default)]
    pub source: Option<TextPatch>,
    /// Custom values by key: a value sets one, `None` removes one; those not named stay.
    #[uniffi(default)]
    pub custom: Option<HashMap<String, Option<Value>>>,
}

impl IntoCore<crm_core::CustomerPatch> for CustomerPatch {
    fn into_core(self) -> Result<crm_core::CustomerPatch> {
        let Self {
            version,
            kind,
            name,
            name_parts,
            identifiers,
            addresses,
            birthday,
            gender,
            language,
            time_zone,
            occupation,
            preferences,
            tags,
            roles,
            lifecycle,
            owner,
            source,
            custom,
        } = self;
        let crm_core::CustomerPatch {
            version: _,
            kind: _,
            name: _,
            name_parts: _,
            identifiers: _,
            addresses: _,
            birthday: _,
            gender: _,
            language: _,
            time_zone: _,
            occupation: _,
            preferences: usual_preferences,
            tags: _,
            roles: _,
            lifecycle: _,
            owner: _,
            source: _,
            custom: usual_custom,
        } = Default::default();
        Ok(crm_core::CustomerPatch {
            version: convert::field("version", version)?,
            kind: convert::field("kind", kind)?,
            name: convert::kept_or("name", name)?,
            name_parts: convert::kept_or("name_parts", name_parts)?,
            identifiers: convert::kept_or("identifiers", identifiers)?,
            addresses: convert::kept_or("addresses", addresses)?,
            birthday: convert::kept_or("birthday", birthday)?,
            gender: convert::kept_or("gender", gender)?,
            language: convert::kept_or("language", language)?,
            time_zone: convert::kept_or("time_zone", time_zone)?,
            occupation: convert::kept_or("occupation", occupation)?,
            preferences: convert::field_or("preferences", preferences, usual_preferences)?,
            tags: convert::kept_or("tags", tags)?,
            roles: convert::kept_or("roles", roles)?,
            lifecycle: convert::field("lifecycle", lifecycle)?,
            owner: convert::kept_or("owner", owner)?,
            source: convert::kept_or("source", source)?,
            custom: convert::field_or("custom", custom, usual_custom)?,
        })
    }
}

/// Which customers a list holds, and in which order; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct CustomerQuery {
    /// Persons or organizations.
    #[uniffi(default)]
    pub kind: Option<CustomerKind>,
    /// Customers who have this role.
    #[uniffi(default)]
    pub role: Option<Role>,
    /// Customers who have this tag.
    #[uniffi(default)]
    pub tag: Option<String>,
    /// Customers at this stage.
    #[uniffi(default)]
    pub lifecycle: Option<Lifecycle>,
    /// Customers whom this member of staff looks after.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// Customers with words that begin with those of this text, as `search` finds them.
    #[uniffi(default)]
    pub text: Option<String>,
    /// Customers created at this instant or later.
    #[uniffi(default)]
    pub created_from: Option<Timestamp>,
    /// Customers created before this instant.
    #[uniffi(default)]
    pub created_until: Option<Timestamp>,
    /// Customers last changed at this instant or later.
    #[uniffi(default)]
    pub updated_from: Option<Timestamp>,
    /// Customers last changed before this instant.
    #[uniffi(default)]
    pub updated_until: Option<Timestamp>,
    /// What is done with deleted customers.
    #[uniffi(default)]
    pub deleted: Option<Deleted>,
    /// What the customers are sorted by; those that are equal come in the order of their creation.
    #[uniffi(default)]
    pub sort: Option<CustomerSort>,
    /// Up or down.
    #[uniffi(default)]
    pub order: Option<SortOrder>,
}

impl IntoCore<crm_core::CustomerQuery> for CustomerQuery {
    fn into_core(self) -> Result<crm_core::CustomerQuery> {
        let Self {
            kind,
            role,
            tag,
            lifecycle,
            owner,
            text,
            created_from,
            created_until,
            updated_from,
            updated_until,
            deleted,
            sort,
            order,
        } = self;
        let crm_core::CustomerQuery {
            kind: _,
            role: _,
            tag: _,
            lifecycle: _,
            owner: _,
            text: _,
            created_from: _,
            created_until: _,
            updated_from: _,
            updated_until: _,
            deleted: usual_deleted,
            sort: usual_sort,
            order: usual_order,
        } = Default::default();
        Ok(crm_core::CustomerQuery {
            kind: convert::field("kind", kind)?,
            role: convert::field("role", role)?,
            tag: convert::field("tag", tag)?,
            lifecycle: convert::field("lifecycle", lifecycle)?,
            owner: convert::field("owner", owner)?,
            text: convert::field("text", text)?,
            created_from: convert::field("created_from", created_from)?,
            created_until: convert::field("created_until", created_until)?,
            updated_from: convert::field("updated_from", updated_from)?,
            updated_until: convert::field("updated_until", updated_until)?,
            deleted: convert::field_or("deleted", deleted, usual_deleted)?,
            sort: convert::field_or("sort", sort, usual_sort)?,
            order: convert::field_or("order", order, usual_order)?,
        })
    }
}

/// Something that may be sold to a customer, on its way through a pipeline.
///
/// It is open, won or lost as its stage says. With lines, `amount` and `recurring` are their sums: of those that are
/// paid once, and of the others in their longest interval, each line being quantity · unit price − discount + tax. So the
/// order that a won deal makes comes to the amount and one payment of each recurring line.
#[derive(Clone, uniffi::Record)]
pub struct Deal {
    /// The deal's id.
    pub id: DealId,
    /// What it is about, in a few words.
    pub name: String,
    /// To whom something may be sold.
    pub customer_id: CustomerId,
    /// The pipeline that it goes through.
    pub pipeline_id: PipelineId,
    /// The stage in which it is.
    pub stage_id: StageId,
    /// What has become of it.
    pub status: DealStatus,
    /// Who takes part on the customer's side.
    pub contacts: Vec<DealContact>,
    /// With whom it is made together.
    pub partners: Vec<DealPartner>,
    /// What is to be sold.
    pub lines: Vec<DealLine>,
    /// The currency of all amounts.
    pub currency: String,
    /// What it comes to once; none when nobody knows yet.
    pub amount: Option<Decimal>,
    /// What it comes to again and again.
    pub recurring: Option<Recurring>,
    /// How probable it is that it is won, in percent: 100 when it is, 0 when it is lost, else what was set by hand, else
    /// what its pipeline predicted when the deal was last changed or refreshed, else what its stage says.
    pub probability: Decimal,
    /// What was set by hand; it stays until it is taken away.
    pub manual_probability: Option<Decimal>,
    /// When it is expected to be closed.
    pub expected_close_on: Option<CivilDate>,
    /// Where it came from: `fair`, `web site`, `referral`.
    pub source: Option<String>,
    /// The campaign that brought it.
    pub campaign: Option<String>,
    /// What is to be done next.
    pub next_step: Option<String>,
    /// Who else is after it.
    pub competitors: Vec<String>,
    /// Why it was lost.
    pub lost_reason: Option<String>,
    /// Whose deal it is: a salesperson.
    pub owner: Option<String>,
    /// Whose team's it is.
    pub team: Option<String>,
    /// The quote that was accepted.
    pub quote_id: Option<QuoteId>,
    /// The order that came of it.
    pub order_id: Option<OrderId>,
    /// Its way through the stages, oldest first. Moves are added, also at an earlier place, and never taken away.
    pub moves: Vec<StageMove>,
    /// When it began: the time of its first move.
    pub opened_at: Timestamp,
    /// When it was won or lost.
    pub closed_at: Option<Timestamp>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// By what its probability was predicted; none for one that was set by hand or is the stage's.
    pub predicted_by: Option<ProbabilityMethod>,
}

impl FromCore<crm_core::Deal> for Deal {
    fn from_core(core: crm_core::Deal) -> Self {
        let crm_core::Deal {
            id,
            name,
            customer_id,
            pipeline_id,
            stage_id,
            status,
            contacts,
            partners,
            lines,
            currency,
            amount,
            recurring,
            probability,
            manual_probability,
            expected_close_on,
            source,
            campaign,
            next_step,
            competitors,
            lost_reason,
            owner,
            team,
            quote_id,
            order_id,
            moves,
            opened_at,
            closed_at,
            created_at,
            updated_at,
            version,
            deleted_at,
            predicted_by,
        } = core;
        Self {
            id: FromCore::from_core(id),
            name: FromCore::from_core(name),
            customer_id: FromCore::from_core(customer_id),
            pipeline_id: FromCore::from_core(pipeline_id),
            stage_id: FromCore::from_core(stage_id),
            status: FromCore::from_core(status),
            contacts: FromCore::from_core(contacts),
            partners: FromCore::from_core(partners),
            lines: FromCore::from_core(lines),
            currency: FromCore::from_core(currency),
            amount: FromCore::from_core(amount),
            recurring: FromCore::from_core(recurring),
            probability: FromCore::from_core(probability),
            manual_probability: FromCore::from_core(manual_probability),
            expected_close_on: FromCore::from_core(expected_close_on),
            source: FromCore::from_core(source),
            campaign: FromCore::from_core(campaign),
            next_step: FromCore::from_core(next_step),
            competitors: FromCore::from_core(competitors),
            lost_reason: FromCore::from_core(lost_reason),
            owner: FromCore::from_core(owner),
            team: FromCore::from_core(team),
            quote_id: FromCore::from_core(quote_id),
            order_id: FromCore::from_core(order_id),
            moves: FromCore::from_core(moves),
            opened_at: FromCore::from_core(opened_at),
            closed_at: FromCore::from_core(closed_at),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
            predicted_by: FromCore::from_core(predicted_by),
        }
    }
}

/// Somebody on the customer's side who takes part in a deal.
#[derive(Clone, uniffi::Record)]
pub struct DealContact {
    /// Who it is.
    pub customer_id: CustomerId,
    /// What part: `decides`, `uses it`, `pays`.
    #[uniffi(default)]
    pub role: Option<String>,
}

impl FromCore<crm_core::DealContact> for DealContact {
    fn from_core(core: crm_core::DealContact) -> Self {
        let crm_core::DealContact { customer_id, role } = core;
        Self {
            customer_id: FromCore::from_core(customer_id),
            role: FromCore::from_core(role),
        }
    }
}

impl IntoCore<crm_core::DealContact> for DealContact {
    fn into_core(self) -> Result<crm_core::DealContact> {
        let Self { customer_id, role } = self;
        Ok(crm_core::DealContact {
            customer_id: convert::field("customer_id", customer_id)?,
            role: convert::field("role", role)?,
        })
    }
}

/// A probability and what makes it up: the logarithms of the odds of the prior and of all terms add up to its own.
#[derive(Clone, uniffi::Record)]
pub struct DealEstimate {
    /// The probability, in percent, from 0.01 to 99.99.
    pub probability: Decimal,
    /// The logarithm of the odds of which nothing is known.
    pub prior: f64,
    /// One term for the stage, and one for each label that was seen before.
    pub terms: Vec<EstimateTerm>,
}

impl FromCore<crm_core::DealEstimate> for DealEstimate {
    fn from_core(core: crm_core::DealEstimate) -> Self {
        let crm_core::DealEstimate {
            probability,
            prior,
            terms,
        } = core;
        Self {
            probability: FromCore::from_core(probability),
            prior: FromCore::from_core(prior),
            terms: FromCore::from_core(terms),
        }
    }
}

/// Something that happened to a deal.
#[derive(Clone, uniffi::Record)]
pub struct DealEvent {
    /// What happened.
    pub kind: DealEventKind,
    /// The deal as it is now.
    pub deal: Deal,
    /// The move: where from and where to, when, by whom and why.
    pub step: StageMove,
}

impl FromCore<crm_core::DealEvent> for DealEvent {
    fn from_core(core: crm_core::DealEvent) -> Self {
        let crm_core::DealEvent { kind, deal, step } = core;
        Self {
            kind: FromCore::from_core(kind),
            deal: FromCore::from_core(deal),
            step: FromCore::from_core(step),
        }
    }
}

/// One line of what a deal is about. Amounts are in the deal's currency.
#[derive(Clone, uniffi::Record)]
pub struct DealLine {
    /// The product, when it is in the catalogue.
    pub product_id: Option<ProductId>,
    /// The article number, when the product is not in the catalogue.
    pub sku: Option<String>,
    /// What the line is called, when that was given.
    pub name: Option<String>,
    /// How many.
    pub quantity: Decimal,
    /// The price of one.
    pub unit_price: Decimal,
    /// What is taken off the line.
    pub discount: Decimal,
    /// Tax that is added to the line.
    pub tax: Decimal,
    /// How often the line is paid for; once when there is none.
    pub interval: Option<BillingInterval>,
}

impl FromCore<crm_core::DealLine> for DealLine {
    fn from_core(core: crm_core::DealLine) -> Self {
        let crm_core::DealLine {
            product_id,
            sku,
            name,
            quantity,
            unit_price,
            discount,
            tax,
            interval,
        } = core;
        Self {
            product_id: FromCore::from_core(product_id),
            sku: FromCore::from_core(sku),
            name: FromCore::from_core(name),
            quantity: FromCore::from_core(quantity),
            unit_price: FromCore::from_core(unit_price),
            discount: FromCore::from_core(discount),
            tax: FromCore::from_core(tax),
            interval: FromCore::from_core(interval),
        }
    }
}

/// A deal is lost.
#[derive(Clone, uniffi::Record)]
pub struct DealLoss {
    /// Refuse it with `stale_version` unless the deal has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The stage to which it comes, a lost one; the first such stage when left out.
    #[uniffi(default)]
    pub stage_id: Option<StageId>,
    /// When; now, when left out. Not before the deal's last move.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// Who says so; the handle's actor when left out.
    #[uniffi(default)]
    pub by: Option<String>,
    /// Why: what the deal has as its reason then.
    #[uniffi(default)]
    pub reason: Option<String>,
}

impl IntoCore<crm_core::DealLoss> for DealLoss {
    fn into_core(self) -> Result<crm_core::DealLoss> {
        let Self {
            version,
            stage_id,
            at,
            by,
            reason,
        } = self;
        Ok(crm_core::DealLoss {
            version: convert::field("version", version)?,
            stage_id: convert::field("stage_id", stage_id)?,
            at: convert::field("at", at)?,
            by: convert::field("by", by)?,
            reason: convert::field("reason", reason)?,
        })
    }
}

/// What the columns of a file of deals mean: a row is a deal. Empty cells say nothing.
///
/// A deal is known again by its external id, or, in a file without, by its cells. One that was deleted since is made
/// anew.
///
/// **Names.** Pipelines, stages, products and customers are found by their name. Where none is written just so, the
/// only one whose name differs by case or spaces is taken, and the row gets the warning `not_exact`; where there are
/// several, none is, and the code is `ambiguous`.
///
/// **The way.** The deal goes its way by the ordinary commands: it begins, comes to the stages of which the row has a
/// date, and is won or lost at the end, where the pipeline's rules and checks hold; a won deal with a product makes its
/// order. The earliest date is the beginning: `opened_at`, in the stage where the row says it is, or in the first one
/// when it came to others later. A deal without any begins now, or when it was closed, with the warning `required`.
///
/// **The amount** of a row with a product is that of its line. Where it is left out, the line is at the product's price
/// in the catalogue; where that has none in the deal's currency, the row gets the warning `required`.
///
/// A row is rejected for all that is wrong with it, each an error of its own.
#[derive(Clone, uniffi::Record)]
pub struct DealMapping {
    /// How the file separates its values.
    #[uniffi(default)]
    pub format: Option<CsvFormat>,
    /// The deal's id in the system that the file comes from.
    #[uniffi(default)]
    pub external_id: Option<Column>,
    /// The system's name, `import` when left out.
    #[uniffi(default)]
    pub issuer: Option<String>,
    /// What the deal is about; the product's name when left out, or else the external id.
    #[uniffi(default)]
    pub name: Option<Column>,
    /// The pipeline, by its name. Required.
    #[uniffi(default)]
    pub pipeline: Option<Column>,
    /// The stage in which the deal is, by its name or by `stages`. Required.
    #[uniffi(default)]
    pub stage: Option<Column>,
    /// What the file's own names of stages mean: names of stages.
    #[uniffi(default)]
    pub stages: Option<HashMap<String, String>>,
    /// The customer's id in another system.
    #[uniffi(default)]
    pub customer_external_id: Option<Column>,
    /// That system's name, `import` when left out.
    #[uniffi(default)]
    pub customer_issuer: Option<String>,
    /// The customer's e-mail address.
    #[uniffi(default)]
    pub customer_email: Option<Column>,
    /// The customer's phone number.
    #[uniffi(default)]
    pub customer_phone: Option<Column>,
    /// The customer's name. The first of external id, e-mail address, phone number and name that is stored decides who
    /// it is. Where that is the name, and the customer is known by another of what the row gives, it is `not_exact`: perhaps
    /// a namesake.
    #[uniffi(default)]
    pub customer_name: Option<Column>,
    /// `person` or `organization`: what a customer is who is created; an organization when left out.
    #[uniffi(default)]
    pub customer_kind: Option<Column>,
    /// What to do when the customer is not stored.
    #[uniffi(default)]
    pub unknown_customer: Option<UnknownDealCustomer>,
    /// Whose deals are that name no customer, with the warning `required`; rejected with that code when left out.
    #[uniffi(default)]
    pub missing_customer_id: Option<CustomerId>,
    /// The product, by its article number or its name.
    #[uniffi(default)]
    pub product: Option<Column>,
    /// What to do when there is no such product: create one with this name, or keep the name on the line, with the
    /// warning `unknown_reference`.
    #[uniffi(default)]
    pub unknown_product: Option<UnknownProduct>,
    /// How many of the product; 1 when left out.
    #[uniffi(default)]
    pub quantity: Option<Column>,
    /// What the deal comes to.
    #[uniffi(default)]
    pub amount: Option<Column>,
    /// The currency of the amount. Required.
    #[uniffi(default)]
    pub currency: Option<Column>,
    /// When the deal began.
    #[uniffi(default)]
    pub opened_at: Option<Column>,
    /// When the deal came to an open stage, by the stage's name.
    #[uniffi(default)]
    pub stage_dates: Option<HashMap<String, Column>>,
    /// When the deal was won or lost, required then. Of an open deal it is the day on which it is expected to be closed.
    #[uniffi(default)]
    pub closed_at: Option<Column>,
    /// How instants are written.
    #[uniffi(default)]
    pub time_format: Option<String>,
    /// The IANA time zone of times without an offset; the file's own when left out.
    #[uniffi(default)]
    pub time_zone: Option<String>,
    /// The day on which the deal is expected to be closed, in `date_format`.
    #[uniffi(default)]
    pub expected_close_on: Option<Column>,
    /// How days are written.
    #[uniffi(default)]
    pub date_format: Option<String>,
    /// How probable it is that the deal is won, in percent.
    #[uniffi(default)]
    pub probability: Option<Column>,
    /// Whose deal it is: a salesperson.
    #[uniffi(default)]
    pub owner: Option<Column>,
    /// Whose team's it is.
    #[uniffi(default)]
    pub team: Option<Column>,
    /// Where the deal came from.
    #[uniffi(default)]
    pub source: Option<Column>,
    /// The campaign that brought it.
    #[uniffi(default)]
    pub campaign: Option<Column>,
    /// What is to be done next.
    #[uniffi(default)]
    pub next_step: Option<Column>,
    /// Why it was lost.
    #[uniffi(default)]
    pub lost_reason: Option<Column>,
}

impl IntoCore<crm_core::DealMapping> for DealMapping {
    fn into_core(self) -> Result<crm_core::DealMapping> {
        let Self {
            format,
            external_id,
            issuer,
            name,
            pipeline,
            stage,
            stages,
            customer_external_id,
            customer_issuer,
            customer_email,
            customer_phone,
            customer_name,
            customer_kind,
            unknown_customer,
            missing_customer_id,
            product,
            unknown_product,
            quantity,
            amount,
            currency,
            opened_at,
            stage_dates,
            closed_at,
            time_format,
            time_zone,
            expected_close_on,
            date_format,
            probability,
            owner,
            team,
            source,
            campaign,
            next_step,
            lost_reason,
        } = self;
        let crm_core::DealMapping {
            format: usual_format,
            external_id: _,
            issuer: usual_issuer,
            name: _,
            pipeline: _,
            stage: _,
            stages: usual_stages,
            customer_external_id: _,
            customer_issuer: usual_customer_issuer,
            customer_email: _,
            customer_phone: _,
            customer_name: _,
            customer_kind: _,
            unknown_customer: usual_unknown_customer,
            missing_customer_id: _,
            product: _,
            unknown_product: usual_unknown_product,
            quantity: _,
            amount: _,
            currency: _,
            opened_at: _,
            stage_dates: usual_stage_dates,
            closed_at: _,
            time_format: usual_time_format,
            time_zone: _,
            expected_close_on: _,
            date_format: usual_date_format,
            probability: _,
            owner: _,
            team: _,
            source: _,
            campaign: _,
            next_step: _,
            lost_reason: _,
        } = Default::default();
        Ok(crm_core::DealMapping {
            format: convert::field_or("format", format, usual_format)?,
            external_id: convert::field("external_id", external_id)?,
            issuer: convert::field_or("issuer", issuer, usual_issuer)?,
            name: convert::field("name", name)?,
            pipeline: convert::field("pipeline", pipeline)?,
            stage: convert::field("stage", stage)?,
            stages: convert::field_or("stages", stages, usual_stages)?,
            customer_external_id: convert::field("customer_external_id", customer_external_id)?,
            customer_issuer: convert::field_or("customer_issuer", customer_issuer, usual_customer_issuer)?,
            customer_email: convert::field("customer_email", customer_email)?,
            customer_phone: convert::field("customer_phone", customer_phone)?,
            customer_name: convert::field("customer_name", customer_name)?,
            customer_kind: convert::field("customer_kind", customer_kind)?,
            unknown_customer: convert::field_or(
                "unknown_customer",
                unknown_customer,
                usual_unknown_customer,
            )?,
            missing_customer_id: convert::field("missing_customer_id", missing_customer_id)?,
            product: convert::field("product", product)?,
            unknown_product: convert::field_or("unknown_product", unknown_product, usual_unknown_product)?,
            quantity: convert::field("quantity", quantity)?,
            amount: convert::field("amount", amount)?,
            currency: convert::field("currency", currency)?,
            opened_at: convert::field("opened_at", opened_at)?,
            stage_dates: convert::field_or("stage_dates", stage_dates, usual_stage_dates)?,
            closed_at: convert::field("closed_at", closed_at)?,
            time_format: convert::field_or("time_format", time_format, usual_time_format)?,
            time_zone: convert::field("time_zone", time_zone)?,
            expected_close_on: convert::field("expected_close_on", expected_close_on)?,
            date_format: convert::field_or("date_format", date_format, usual_date_format)?,
            probability: convert::field("probability", probability)?,
            owner: convert::field("owner", owner)?,
            team: convert::field("team", team)?,
            source: convert::field("source", source)?,
            campaign: convert::field("campaign", campaign)?,
            next_step: convert::field("next_step", next_step)?,
            lost_reason: convert::field("lost_reason", lost_reason)?,
        })
    }
}

/// How deals went. Won and lost are those that were closed in the time that was asked about.
#[derive(Clone, uniffi::Record)]
pub struct DealMetrics {
    /// The instant up to which things are known.
    pub as_of: Timestamp,
    /// The deals that were won.
    pub won: DealTally,
    /// The deals that were lost.
    pub lost: DealTally,
    /// Won / (won + lost), by count.
    pub win_rate: Option<f64>,
    /// The same by value.
    pub win_rate_by_value: Option<f64>,
    /// What a won deal comes to on average, rounded to the currency's smallest unit.
    pub mean_won: Option<Decimal>,
    /// How long won deals took, from their beginning until they were closed.
    pub won_cycle: Durations,
    /// How long lost deals took.
    pub lost_cycle: Durations,
    /// The deals that are open at the instant, whenever they began.
    pub open: DealTally,
    /// What is won each day at this pace: open deals · win rate · mean won value / mean cycle of won deals in days,
    /// rounded to the currency's smallest unit.
    pub velocity: Option<Decimal>,
    /// The open stages of all pipelines, or of the one that was asked for, in their order. A deal that went to another
    /// pipeline counts in the stages in which it was.
    pub stages: Vec<StageMetrics>,
}

impl FromCore<crm_core::DealMetrics> for DealMetrics {
    fn from_core(core: crm_core::DealMetrics) -> Self {
        let crm_core::DealMetrics {
            as_of,
            won,
            lost,
            win_rate,
            win_rate_by_value,
            mean_won,
            won_cycle,
            lost_cycle,
            open,
            velocity,
            stages,
        } = core;
        Self {
            as_of: FromCore::from_core(as_of),
            won: FromCore::from_core(won),
            lost: FromCore::from_core(lost),
            win_rate: FromCore::from_core(win_rate),
            win_rate_by_value: FromCore::from_core(win_rate_by_value),
            mean_won: FromCore::from_core(mean_won),
            won_cycle: FromCore::from_core(won_cycle),
            lost_cycle: FromCore::from_core(lost_cycle),
            open: FromCore::from_core(open),
            velocity: FromCore::from_core(velocity),
            stages: FromCore::from_core(stages),
        }
    }
}

/// Over which deals, and over which time; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct DealMetricsQuery {
    /// The currency of all amounts.
    pub currency: String,
    /// What happened on this day or later.
    #[uniffi(default)]
    pub from: Option<CivilDate>,
    /// What happened before this day.
    #[uniffi(default)]
    pub until: Option<CivilDate>,
    /// Deals in this pipeline, and its stages.
    #[uniffi(default)]
    pub pipeline_id: Option<PipelineId>,
    /// Deals of this salesperson.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// Deals of this team.
    #[uniffi(default)]
    pub team: Option<String>,
    /// Deals from this source.
    #[uniffi(default)]
    pub source: Option<String>,
    /// Deals that this campaign brought.
    #[uniffi(default)]
    pub campaign: Option<String>,
    /// What of a deal counts.
    #[uniffi(default)]
    pub value: Option<DealValue>,
}

impl IntoCore<crm_core::DealMetricsQuery> for DealMetricsQuery {
    fn into_core(self) -> Result<crm_core::DealMetricsQuery> {
        let Self {
            currency,
            from,
            until,
            pipeline_id,
            owner,
            team,
            source,
            campaign,
            value,
        } = self;
        Ok(crm_core::DealMetricsQuery {
            currency: convert::field("currency", currency)?,
            from: convert::field("from", from)?,
            until: convert::field("until", until)?,
            pipeline_id: convert::field("pipeline_id", pipeline_id)?,
            owner: convert::field("owner", owner)?,
            team: convert::field("team", team)?,
            source: convert::field("source", source)?,
            campaign: convert::field("campaign", campaign)?,
            value: convert::field_or("value", value, Default::default())?,
        })
    }
}

/// A deal's way to another open stage.
#[derive(Clone, uniffi::Record)]
pub struct DealMove {
    /// Refuse it with `stale_version` unless the deal has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The stage to which it comes, an open one.
    pub stage_id: StageId,
    /// The stage's pipeline, when the deal goes to another one.
    #[uniffi(default)]
    pub pipeline_id: Option<PipelineId>,
    /// When; now, when left out. A time before the deal's last move puts it between the moves that there are.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// Who moved it; the handle's actor when left out.
    #[uniffi(default)]
    pub by: Option<String>,
    /// Why.
    #[uniffi(default)]
    pub reason: Option<String>,
}

impl IntoCore<crm_core::DealMove> for DealMove {
    fn into_core(self) -> Result<crm_core::DealMove> {
        let Self {
            version,
            stage_id,
            pipeline_id,
            at,
            by,
            reason,
        } = self;
        Ok(crm_core::DealMove {
            version: convert::field("version", version)?,
            stage_id: convert::field("stage_id", stage_id)?,
            pipeline_id: convert::field("pipeline_id", pipeline_id)?,
            at: convert::field("at", at)?,
            by: convert::field("by", by)?,
            reason: convert::field("reason", reason)?,
        })
    }
}

/// Somebody with whom a deal is made together.
#[derive(Clone, uniffi::Record)]
pub struct DealPartner {
    /// Who it is.
    pub customer_id: CustomerId,
    /// What part: `reseller`, `referral`.
    #[uniffi(default)]
    pub role: Option<String>,
    /// What share of the deal is theirs, in percent.
    #[uniffi(default)]
    pub share: Option<Decimal>,
}

impl FromCore<crm_core::DealPartner> for DealPartner {
    fn from_core(core: crm_core::DealPartner) -> Self {
        let crm_core::DealPartner {
            customer_id,
            role,
            share,
        } = core;
        Self {
            customer_id: FromCore::from_core(customer_id),
            role: FromCore::from_core(role),
            share: FromCore::from_core(share),
        }
    }
}

impl IntoCore<crm_core::DealPartner> for DealPartner {
    fn into_core(self) -> Result<crm_core::DealPartner> {
        let Self {
            customer_id,
            role,
            share,
        } = self;
        Ok(crm_core::DealPartner {
            customer_id: convert::field("customer_id", customer_id)?,
            role: convert::field("role", role)?,
            share: convert::field("share", share)?,
        })
    }
}

/// What an update says of each field of a deal. Its stage is changed by moving it.
#[derive(Clone, uniffi::Record)]
pub struct DealPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// What it is about.
    #[uniffi(default)]
    pub name: Option<String>,
    /// To whom something may be sold.
    #[uniffi(default)]
    pub customer_id: Option<CustomerId>,
    /// All who take part on the customer's side.
    #[uniffi(default)]
    pub contacts: Option<DealContactListPatch>,
    /// All with whom it is made together.
    #[uniffi(default)]
    pub partners: Option<DealPartnerListPatch>,
    /// All lines; their sums become its amounts. Without lines any more it keeps its amounts.
    #[uniffi(default)]
    pub lines: Option<NewDealLineListPatch>,
    /// The currency of all amounts; their numbers stay as they are.
    #[uniffi(default)]
    pub currency: Option<String>,
    /// What it comes to once, when there are no lines.
    #[uniffi(default)]
    pub amount: Option<DecimalPatch>,
    /// What it comes to again and again, when there are no lines.
    #[uniffi(default)]
    pub recurring: Option<RecurringPatch>,
    /// How probable it is that it is won, in percent; cleared, it is what its stage says.
    #[uniffi(default)]
    pub probability: Option<DecimalPatch>,
    /// When it is expected to be closed.
    #[uniffi(default)]
    pub expected_close_on: Option<CivilDatePatch>,
    /// Where it came from.
    #[uniffi(default)]
    pub source: Option<TextPatch>,
    /// The campaign that brought it.
    #[uniffi(default)]
    pub campaign: Option<TextPatch>,
    /// What is to be done next.
    #[uniffi(default)]
    pub next_step: Option<TextPatch>,
    /// All who are after it too.
    #[uniffi(default)]
    pub competitors: Option<TextListPatch>,
    /// Why it was lost.
    #[uniffi(default)]
    pub lost_reason: Option<TextPatch>,
    /// Whose deal it is.
    #[uniffi(default)]
    pub owner: Option<TextPatch>,
    /// Whose team's it is.
    #[uniffi(default)]
    pub team: Option<TextPatch>,
}

impl IntoCore<crm_core::DealPatch> for DealPatch {
    fn into_core(self) -> Result<crm_core::DealPatch> {
        let Self {
            version,
            name,
            customer_id,
            contacts,
            partners,
            lines,
            currency,
            amount,
            recurring,
            probability,
            expected_close_on,
            source,
            campaign,
            next_step,
            competitors,
            lost_reason,
            owner,
            team,
        } = self;
        Ok(crm_core::DealPatch {
            version: convert::field("version", version)?,
            name: convert::field("name", name)?,
            customer_id: convert::field("customer_id", customer_id)?,
            contacts: convert::kept_or("contacts", contacts)?,
            partners: convert::kept_or("partners", partners)?,
            lines: convert::kept_or("lines", lines)?,
            currency: convert::field("currency", currency)?,
            amount: convert::kept_or("amount", amount)?,
            recurring: convert::kept_or("recurring", recurring)?,
            probability: convert::kept_or("probability", probability)?,
            expected_close_on: convert::kept_or("expected_close_on", expected_close_on)?,
            source: convert::kept_or("source", source)?,
            campaign: convert::kept_or("campaign", campaign)?,
            next_step: convert::kept_or("next_step", next_step)?,
            competitors: convert::kept_or("competitors", competitors)?,
            lost_reason: convert::kept_or("lost_reason", lost_reason)?,
            owner: convert::kept_or("owner", owner)?,
            team: convert::kept_or("team", team)?,
        })
    }
}

/// What is predicted for an open deal now.
#[derive(Clone, uniffi::Record)]
pub struct DealPrediction {
    /// The deal.
    pub deal_id: DealId,
    /// The probability that it has, or would have when it was set back to automatic, in percent.
    pub automatic_probability: Decimal,
    /// Where that comes from: the pipeline's way, or the stage where that cannot say anything.
    pub method: ProbabilityMethod,
    /// What its stage says, in percent.
    pub stage_probability: Decimal,
    /// What was set by hand, in percent.
    pub manual_probability: Option<Decimal>,
    /// What naive Bayes says; none before a deal of the pipeline was won and one was lost.
    pub naive_bayes: Option<DealEstimate>,
    /// What the logistic regression says; none before it was fitted.
    pub logistic_regression: Option<DealEstimate>,
}

impl FromCore<crm_core::DealPrediction> for DealPrediction {
    fn from_core(core: crm_core::DealPrediction) -> Self {
        let crm_core::DealPrediction {
            deal_id,
            automatic_probability,
            method,
            stage_probability,
            manual_probability,
            naive_bayes,
            logistic_regression,
        } = core;
        Self {
            deal_id: FromCore::from_core(deal_id),
            automatic_probability: FromCore::from_core(automatic_probability),
            method: FromCore::from_core(method),
            stage_probability: FromCore::from_core(stage_probability),
            manual_probability: FromCore::from_core(manual_probability),
            naive_bayes: FromCore::from_core(naive_bayes),
            logistic_regression: FromCore::from_core(logistic_regression),
        }
    }
}

/// Which deals a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct DealQuery {
    /// Deals in this pipeline.
    #[uniffi(default)]
    pub pipeline_id: Option<PipelineId>,
    /// Deals in this stage.
    #[uniffi(default)]
    pub stage_id: Option<StageId>,
    /// Deals of which this has become.
    #[uniffi(default)]
    pub status: Option<DealStatus>,
    /// Deals of this salesperson.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// Deals of this team.
    #[uniffi(default)]
    pub team: Option<String>,
    /// Deals with this customer.
    #[uniffi(default)]
    pub customer_id: Option<CustomerId>,
    /// Deals in which this contact takes part.
    #[uniffi(default)]
    pub contact_id: Option<CustomerId>,
    /// Deals that are made together with this partner.
    #[uniffi(default)]
    pub partner_id: Option<CustomerId>,
    /// Deals that are expected to be closed on this day or later.
    #[uniffi(default)]
    pub expected_from: Option<CivilDate>,
    /// Deals that are expected to be closed before this day.
    #[uniffi(default)]
    pub expected_until: Option<CivilDate>,
    /// Deals from this source.
    #[uniffi(default)]
    pub source: Option<String>,
    /// Deals that this campaign brought.
    #[uniffi(default)]
    pub campaign: Option<String>,
    /// Deals whose name, next step or competitors hold each of these words, whatever their case and accents.
    #[uniffi(default)]
    pub text: Option<String>,
}

impl IntoCore<crm_core::DealQuery> for DealQuery {
    fn into_core(self) -> Result<crm_core::DealQuery> {
        let Self {
            pipeline_id,
            stage_id,
            status,
            owner,
            team,
            customer_id,
            contact_id,
            partner_id,
            expected_from,
            expected_until,
            source,
            campaign,
            text,
        } = self;
        Ok(crm_core::DealQuery {
            pipeline_id: convert::field("pipeline_id", pipeline_id)?,
            stage_id: convert::field("stage_id", stage_id)?,
            status: convert::field("status", status)?,
            owner: convert::field("owner", owner)?,
            team: convert::field("team", team)?,
            customer_id: convert::field("customer_id", customer_id)?,
            contact_id: convert::field("contact_id", contact_id)?,
            partner_id: convert::field("partner_id", partner_id)?,
            expected_from: convert::field("expected_from", expected_from)?,
            expected_until: convert::field("expected_until", expected_until)?,
            source: convert::field("source", source)?,
            campaign: convert::field("campaign", campaign)?,
            text: convert::field("text", text)?,
        })
    }
}

/// A deal that was won or lost is open again.
#[derive(Clone, uniffi::Record)]
pub struct DealReopening {
    /// Refuse it with `stale_version` unless the deal has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The stage to which it comes, an open one; the last such stage in which it was when left out.
    #[uniffi(default)]
    pub stage_id: Option<StageId>,
    /// When; now, when left out. Not before the deal's last move.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// Who says so; the handle's actor when left out.
    #[uniffi(default)]
    pub by: Option<String>,
    /// Why.
    #[uniffi(default)]
    pub reason: Option<String>,
}

impl IntoCore<crm_core::DealReopening> for DealReopening {
    fn into_core(self) -> Result<crm_core::DealReopening> {
        let Self {
            version,
            stage_id,
            at,
            by,
            reason,
        } = self;
        Ok(crm_core::DealReopening {
            version: convert::field("version", version)?,
            stage_id: convert::field("stage_id", stage_id)?,
            at: convert::field("at", at)?,
            by: convert::field("by", by)?,
            reason: convert::field("reason", reason)?,
        })
    }
}

/// How many deals, and what they come to.
#[derive(Clone, uniffi::Record)]
pub struct DealTally {
    /// How many.
    pub deals: u64,
    /// What they come to.
    pub value: Decimal,
}

impl FromCore<crm_core::DealTally> for DealTally {
    fn from_core(core: crm_core::DealTally) -> Self {
        let crm_core::DealTally { deals, value } = core;
        Self {
            deals: FromCore::from_core(deals),
            value: FromCore::from_core(value),
        }
    }
}

/// A deal is won.
#[derive(Clone, uniffi::Record)]
pub struct DealWin {
    /// Refuse it with `stale_version` unless the deal has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The stage to which it comes, a won one; the first such stage when left out.
    #[uniffi(default)]
    pub stage_id: Option<StageId>,
    /// When; now, when left out. Not before the deal's last move.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// Who won it; the handle's actor when left out.
    #[uniffi(default)]
    pub by: Option<String>,
    /// Why.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// The order that came of it, when there is one already; it is made of the deal's lines when left out.
    #[uniffi(default)]
    pub order_id: Option<OrderId>,
}

impl IntoCore<crm_core::DealWin> for DealWin {
    fn into_core(self) -> Result<crm_core::DealWin> {
        let Self {
            version,
            stage_id,
            at,
            by,
            reason,
            order_id,
        } = self;
        Ok(crm_core::DealWin {
            version: convert::field("version", version)?,
            stage_id: convert::field("stage_id", stage_id)?,
            at: convert::field("at", at)?,
            by: convert::field("by", by)?,
            reason: convert::field("reason", reason)?,
            order_id: convert::field("order_id", order_id)?,
        })
    }
}

/// A decision tree; the first node is its root, and children come after their parents.
#[derive(Clone, uniffi::Record)]
pub struct DecisionTree {
    /// The nodes.
    pub nodes: Vec<TreeNode>,
}

impl FromCore<crm_core::DecisionTree> for DecisionTree {
    fn from_core(core: crm_core::DecisionTree) -> Self {
        let crm_core::DecisionTree { nodes } = core;
        Self {
            nodes: FromCore::from_core(nodes),
        }
    }
}

/// A model and the simplest forecast, on the same periods.
#[derive(Clone, uniffi::Record)]
pub struct DemandBacktest {
    /// How many periods were foretold, those counted several times that were foretold from several origins.
    pub forecasts: u64,
    /// The model.
    pub model: ForecastAccuracy,
    /// "As in the same period of the last season"; "as in the last period" without seasons.
    pub seasonal_naive: ForecastAccuracy,
}

impl FromCore<crm_core::DemandBacktest> for DemandBacktest {
    fn from_core(core: crm_core::DemandBacktest) -> Self {
        let crm_core::DemandBacktest {
            forecasts,
            model,
            seasonal_naive,
        } = core;
        Self {
            forecasts: FromCore::from_core(forecasts),
            model: FromCore::from_core(model),
            seasonal_naive: FromCore::from_core(seasonal_naive),
        }
    }
}

/// How sales go on, and how that is found out.
#[derive(Clone, uniffi::Record)]
pub struct DemandForecastQuery {
    /// Which sales. The last period is that before `until`.
    #[uniffi(default)]
    pub sales: Option<DemandQuery>,
    /// How many periods are foretold, 1 to 1,000; 6 when left out.
    #[uniffi(default)]
    pub horizon: Option<u32>,
    /// How likely the interval holds a period, above 0 and below 1; 0.8 when left out.
    #[uniffi(default)]
    pub level: Option<f64>,
    /// How many periods make a season; 7 days, 52 weeks or 12 months, when left out.
    #[uniffi(default)]
    pub season: Option<u32>,
    /// Which kind of smoothing, whose own period goes before `season`; the one that the series speaks for, when left out.
    #[uniffi(default)]
    pub method: Option<SmoothingMethod>,
    /// From how many instants of the past it is tried out, 1 to 1,000; 6 when left out.
    #[uniffi(default)]
    pub origins: Option<u32>,
}

impl IntoCore<crm_core::DemandForecastQuery> for DemandForecastQuery {
    fn into_core(self) -> Result<crm_core::DemandForecastQuery> {
        let Self {
            sales,
            horizon,
            level,
            season,
            method,
            origins,
        } = self;
        let crm_core::DemandForecastQuery {
            sales: usual_sales,
            horizon: usual_horizon,
            level: usual_level,
            season: _,
            method: _,
            origins: usual_origins,
        } = Default::default();
        Ok(crm_core::DemandForecastQuery {
            sales: convert::field_or("sales", sales, usual_sales)?,
            horizon: convert::field_or("horizon", horizon, usual_horizon)?,
            level: convert::field_or("level", level, usual_level)?,
            season: convert::field("season", season)?,
            method: convert::field("method", method)?,
            origins: convert::field_or("origins", origins, usual_origins)?,
        })
    }
}

/// How sales are expected to go on.
#[derive(Clone, uniffi::Record)]
pub struct DemandOutlook {
    /// What was sold.
    pub sales: Vec<DemandPeriodSales>,
    /// Which kind of smoothing.
    pub method: SmoothingMethod,
    /// What is expected, the next period first.
    pub expected: Vec<ExpectedDemand>,
    /// What such forecasts were worth on the last periods, beside the simplest one; none where there are too few periods
    /// to tell.
    pub backtest: Option<DemandBacktest>,
}

impl FromCore<crm_core::DemandOutlook> for DemandOutlook {
    fn from_core(core: crm_core::DemandOutlook) -> Self {
        let crm_core::DemandOutlook {
            sales,
            method,
            expected,
            backtest,
        } = core;
        Self {
            sales: FromCore::from_core(sales),
            method: FromCore::from_core(method),
            expected: FromCore::from_core(expected),
            backtest: FromCore::from_core(backtest),
        }
    }
}

/// What was sold in a period.
#[derive(Clone, uniffi::Record)]
pub struct DemandPeriodSales {
    /// The first day of the period.
    pub starts_on: CivilDate,
    /// Pieces, or what they came to.
    pub sold: Decimal,
    /// The orders with any of it.
    pub orders: u64,
}

impl FromCore<crm_core::DemandPeriodSales> for DemandPeriodSales {
    fn from_core(core: crm_core::DemandPeriodSales) -> Self {
        let crm_core::DemandPeriodSales {
            starts_on,
            sold,
            orders,
        } = core;
        Self {
            starts_on: FromCore::from_core(starts_on),
            sold: FromCore::from_core(sold),
            orders: FromCore::from_core(orders),
        }
    }
}

/// Which sales are added up, and by which periods. Everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct DemandQuery {
    /// Sales of this product.
    #[uniffi(default)]
    pub product_id: Option<ProductId>,
    /// Sales of products in this category or in one below it.
    #[uniffi(default)]
    pub category_id: Option<CategoryId>,
    /// What the lines come to in this currency, instead of how many pieces were sold.
    #[uniffi(default)]
    pub currency: Option<String>,
    /// How long the periods are.
    #[uniffi(default)]
    pub period: Option<DemandPeriod>,
    /// From the period of this day on; from that of the first sale on, when left out.
    #[uniffi(default)]
    pub from: Option<CivilDate>,
    /// Up to, not including, the period of this day; that of today when left out, so that every period is over.
    #[uniffi(default)]
    pub until: Option<CivilDate>,
    /// What was known at this instant, which takes the place of today: orders that were placed by then, with what had
    /// happened to them by then; what is known now, when left out.
    #[uniffi(default)]
    pub as_of: Option<Timestamp>,
}

impl IntoCore<crm_core::DemandQuery> for DemandQuery {
    fn into_core(self) -> Result<crm_core::DemandQuery> {
        let Self {
            product_id,
            category_id,
            currency,
            period,
            from,
            until,
            as_of,
        } = self;
        let crm_core::DemandQuery {
            product_id: _,
            category_id: _,
            currency: _,
            period: usual_period,
            from: _,
            until: _,
            as_of: _,
        } = Default::default();
        Ok(crm_core::DemandQuery {
            product_id: convert::field("product_id", product_id)?,
            category_id: convert::field("category_id", category_id)?,
            currency: convert::field("currency", currency)?,
            period: convert::field_or("period", period, usual_period)?,
            from: convert::field("from", from)?,
            until: convert::field("until", until)?,
            as_of: convert::field("as_of", as_of)?,
        })
    }
}

/// How long things took, in milliseconds.
#[derive(Clone, uniffi::Record)]
pub struct Durations {
    /// How many were measured.
    pub count: u64,
    /// The mean, cut to whole milliseconds.
    pub mean: Option<u64>,
    /// The least time in which half of them were done: the one at place ⌈0.5 · count⌉ (nearest rank).
    pub p50: Option<u64>,
    /// The least time in which nine of ten were done.
    pub p90: Option<u64>,
}

impl FromCore<crm_core::Durations> for Durations {
    fn from_core(core: crm_core::Durations) -> Self {
        let crm_core::Durations {
            count,
            mean,
            p50,
            p90,
        } = core;
        Self {
            count: FromCore::from_core(count),
            mean: FromCore::from_core(mean),
            p50: FromCore::from_core(p50),
            p90: FromCore::from_core(p90),
        }
    }
}

/// A pipeline after an edit.
#[derive(Clone, uniffi::Record)]
pub struct EditedPipeline {
    /// The pipeline as it is now.
    pub pipeline: Pipeline,
    /// What happened to the deals of each stage that was taken out.
    pub migrations: Vec<StageMigration>,
}

impl FromCore<crm_core::EditedPipeline> for EditedPipeline {
    fn from_core(core: crm_core::EditedPipeline) -> Self {
        let crm_core::EditedPipeline { pipeline, migrations } = core;
        Self {
            pipeline: FromCore::from_core(pipeline),
            migrations: FromCore::from_core(migrations),
        }
    }
}

/// What one thing that is known of a deal says.
#[derive(Clone, uniffi::Record)]
pub struct EstimateTerm {
    /// The stage, where that is what is known.
    pub stage_id: Option<StageId>,
    /// The field, where it is a label.
    pub field: Option<PredictorField>,
    /// The field's value.
    pub value: Option<String>,
    /// The part of the won deals that have it; none of a regression.
    pub won: Option<f64>,
    /// The part of the lost deals that have it; none of a regression.
    pub lost: Option<f64>,
    /// By how much it moves the logarithm of the odds: above 0 it speaks for winning.
    pub log_odds: f64,
}

impl FromCore<crm_core::EstimateTerm> for EstimateTerm {
    fn from_core(core: crm_core::EstimateTerm) -> Self {
        let crm_core::EstimateTerm {
            stage_id,
            field,
            value,
            won,
            lost,
            log_odds,
        } = core;
        Self {
            stage_id: FromCore::from_core(stage_id),
            field: FromCore::from_core(field),
            value: FromCore::from_core(value),
            won: FromCore::from_core(won),
            lost: FromCore::from_core(lost),
            log_odds: FromCore::from_core(log_odds),
        }
    }
}

/// What one of a currency is worth in another, from a day on until the next rate of the two.
#[derive(Clone, uniffi::Record)]
pub struct ExchangeRate {
    /// The currency that is priced.
    pub currency: String,
    /// The currency of the price.
    pub base: String,
    /// The first day on which it holds.
    pub on: CivilDate,
    /// So many of the base are paid for one of the currency.
    pub rate: Decimal,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::ExchangeRate> for ExchangeRate {
    fn from_core(core: crm_core::ExchangeRate) -> Self {
        let crm_core::ExchangeRate {
            currency,
            base,
            on,
            rate,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            currency: FromCore::from_core(currency),
            base: FromCore::from_core(base),
            on: FromCore::from_core(on),
            rate: FromCore::from_core(rate),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// What is expected of a period. What is sold is never less than nothing, and neither is any of these.
#[derive(Clone, uniffi::Record)]
pub struct ExpectedDemand {
    /// The first day of the period.
    pub starts_on: CivilDate,
    /// The mean.
    pub mean: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl FromCore<crm_core::ExpectedDemand> for ExpectedDemand {
    fn from_core(core: crm_core::ExpectedDemand) -> Self {
        let crm_core::ExpectedDemand {
            starts_on,
            mean,
            low,
            high,
        } = core;
        Self {
            starts_on: FromCore::from_core(starts_on),
            mean: FromCore::from_core(mean),
            low: FromCore::from_core(low),
            high: FromCore::from_core(high),
        }
    }
}

/// Whose features a list holds, and as of when.
#[derive(Clone, uniffi::Record)]
pub struct FeatureQuery {
    /// The currency of all money. Orders in others are converted at the rate of their day.
    pub currency: String,
    /// The instant up to which everything counts; now when left out.
    #[uniffi(default)]
    pub as_of: Option<Timestamp>,
    /// The members that this segment has now; everybody when left out.
    #[uniffi(default)]
    pub segment_id: Option<SegmentId>,
    /// These customers, where some are given.
    #[uniffi(default)]
    pub customer_ids: Vec<CustomerId>,
    /// What becomes of a customer with an order whose exchange rate is missing: it refuses the list when left out.
    #[uniffi(default)]
    pub missing_rate: Option<MissingRate>,
}

impl IntoCore<crm_core::FeatureQuery> for FeatureQuery {
    fn into_core(self) -> Result<crm_core::FeatureQuery> {
        let Self {
            currency,
            as_of,
            segment_id,
            customer_ids,
            missing_rate,
        } = self;
        Ok(crm_core::FeatureQuery {
            currency: convert::field("currency", currency)?,
            as_of: convert::field("as_of", as_of)?,
            segment_id: convert::field("segment_id", segment_id)?,
            customer_ids: convert::field("customer_ids", customer_ids)?,
            missing_rate: convert::field_or("missing_rate", missing_rate, Default::default())?,
        })
    }
}

/// A field's values before and after a change, as on the wire.
#[derive(Clone, uniffi::Record)]
pub struct FieldChange {
    /// The field's name.
    pub field: String,
    /// The value before; null when there was none.
    pub old: String,
    /// The value after; null when there is none.
    pub new: String,
}

impl FromCore<crm_core::FieldChange> for FieldChange {
    fn from_core(core: crm_core::FieldChange) -> Self {
        let crm_core::FieldChange { field, old, new } = core;
        Self {
            field: FromCore::from_core(field),
            old: FromCore::from_core(old),
            new: FromCore::from_core(new),
        }
    }
}

/// The definition of a custom field of customers.
#[derive(Clone, uniffi::Record)]
pub struct FieldDefinition {
    /// The name under which values are stored: lower-case letters, digits and `_`, at most 64.
    pub key: String,
    /// What people see.
    pub label: String,
    /// The type of the values.
    pub kind: FieldKind,
    /// What can be chosen, in the order in which it is offered; empty for kinds without choices.
    pub choices: Vec<String>,
    /// Whether a customer cannot be created without a value, nor an update remove it.
    pub required: bool,
    /// When the field was defined.
    pub created_at: Timestamp,
    /// When the definition was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::FieldDefinition> for FieldDefinition {
    fn from_core(core: crm_core::FieldDefinition) -> Self {
        let crm_core::FieldDefinition {
            key,
            label,
            kind,
            choices,
            required,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            key: FromCore::from_core(key),
            label: FromCore::from_core(label),
            kind: FromCore::from_core(kind),
            choices: FromCore::from_core(choices),
            required: FromCore::from_core(required),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// What an update says of a definition; its kind never changes.
#[derive(Clone, uniffi::Record)]
pub struct FieldPatch {
    /// Refuse the update with `stale_version` unless the definition has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// What people see.
    #[uniffi(default)]
    pub label: Option<String>,
    /// All choices. Values that were chosen before and are no choice any more stay.
    #[uniffi(default)]
    pub choices: Option<Vec<String>>,
    /// Whether a value is required from now on; customers without one stay as they are.
    #[uniffi(default)]
    pub required: Option<bool>,
}

impl IntoCore<crm_core::FieldPatch> for FieldPatch {
    fn into_core(self) -> Result<crm_core::FieldPatch> {
        let Self {
            version,
            label,
            choices,
            required,
        } = self;
        Ok(crm_core::FieldPatch {
            version: convert::field("version", version)?,
            label: convert::field("label", label)?,
            choices: convert::field("choices", choices)?,
            required: convert::field("required", required)?,
        })
    }
}

/// Whether the first order came by a channel: 1 or 0.
#[derive(Clone, uniffi::Record)]
pub struct FirstChannelCovariate {
    /// The channel.
    pub channel: Channel,
}

impl FromCore<crm_core::FirstChannelCovariate> for FirstChannelCovariate {
    fn from_core(core: crm_core::FirstChannelCovariate) -> Self {
        let crm_core::FirstChannelCovariate { channel } = core;
        Self {
            channel: FromCore::from_core(channel),
        }
    }
}

impl IntoCore<crm_core::FirstChannelCovariate> for FirstChannelCovariate {
    fn into_core(self) -> Result<crm_core::FirstChannelCovariate> {
        let Self { channel } = self;
        Ok(crm_core::FirstChannelCovariate {
            channel: convert::field("channel", channel)?,
        })
    }
}

/// A fact of the first order that was not cancelled.
#[derive(Clone, uniffi::Record)]
pub struct FirstOrderCovariate {
    /// Which.
    pub fact: FirstOrderFact,
}

impl FromCore<crm_core::FirstOrderCovariate> for FirstOrderCovariate {
    fn from_core(core: crm_core::FirstOrderCovariate) -> Self {
        let crm_core::FirstOrderCovariate { fact } = core;
        Self {
            fact: FromCore::from_core(fact),
        }
    }
}

impl IntoCore<crm_core::FirstOrderCovariate> for FirstOrderCovariate {
    fn into_core(self) -> Result<crm_core::FirstOrderCovariate> {
        let Self { fact } = self;
        Ok(crm_core::FirstOrderCovariate {
            fact: convert::field("fact", fact)?,
        })
    }
}

/// What is likely to be sold, as far as was known at an instant.
#[derive(Clone, uniffi::Record)]
pub struct Forecast {
    /// The instant: what became known later is not in it.
    pub as_of: Timestamp,
    /// What was asked.
    pub query: ForecastQuery,
    /// By period, pipeline, team and salesperson; only where there is a deal. Deals without a date come last, and only
    /// when all periods were asked for.
    pub rows: Vec<ForecastRow>,
    /// All rows together.
    pub total: ForecastFigures,
}

impl FromCore<crm_core::Forecast> for Forecast {
    fn from_core(core: crm_core::Forecast) -> Self {
        let crm_core::Forecast {
            as_of,
            query,
            rows,
            total,
        } = core;
        Self {
            as_of: FromCore::from_core(as_of),
            query: FromCore::from_core(query),
            rows: FromCore::from_core(rows),
            total: FromCore::from_core(total),
        }
    }
}

/// How far forecasts were off.
#[derive(Clone, uniffi::Record)]
pub struct ForecastAccuracy {
    /// The mean distance.
    pub mean_absolute_error: f64,
    /// The square root of the mean squared distance.
    pub root_mean_squared_error: f64,
    /// The mean distance over that of the forecast "as one season before" within the series that was known: below 1 is
    /// better (R. Hyndman and A. Koehler, Another Look at Measures of Forecast Accuracy, 2006). None when that one was
    /// never off.
    pub mean_absolute_scaled_error: Option<f64>,
}

impl FromCore<crm_core::ForecastAccuracy> for ForecastAccuracy {
    fn from_core(core: crm_core::ForecastAccuracy) -> Self {
        let crm_core::ForecastAccuracy {
            mean_absolute_error,
            root_mean_squared_error,
            mean_absolute_scaled_error,
        } = core;
        Self {
            mean_absolute_error: FromCore::from_core(mean_absolute_error),
            root_mean_squared_error: FromCore::from_core(root_mean_squared_error),
            mean_absolute_scaled_error: FromCore::from_core(mean_absolute_scaled_error),
        }
    }
}

/// Figures of a forecast. Open deals are counted in one part, won and lost ones in the other, none in both.
///
/// Each deal's value is converted and rounded to the currency's smallest unit by itself, so that parts add up to their
/// whole.
#[derive(Clone, uniffi::Record)]
pub struct ForecastFigures {
    /// The open deals.
    pub open_deals: u64,
    /// Those of them of which nobody knows yet what they come to.
    pub unvalued_deals: u64,
    /// What the open deals come to.
    pub open: Decimal,
    /// The same, each times its probability.
    pub weighted: Decimal,
    /// What those come to that are probable enough for the best case.
    pub best_case: Decimal,
    /// What those come to that are probable enough to be committed; a part of the best case.
    pub committed: Decimal,
    /// The deals that were won.
    pub won_deals: u64,
    /// What they come to.
    pub won: Decimal,
    /// The deals that were lost.
    pub lost_deals: u64,
    /// What they would have come to.
    pub lost: Decimal,
}

impl FromCore<crm_core::ForecastFigures> for ForecastFigures {
    fn from_core(core: crm_core::ForecastFigures) -> Self {
        let crm_core::ForecastFigures {
            open_deals,
            unvalued_deals,
            open,
            weighted,
            best_case,
            committed,
            won_deals,
            won,
            lost_deals,
            lost,
        } = core;
        Self {
            open_deals: FromCore::from_core(open_deals),
            unvalued_deals: FromCore::from_core(unvalued_deals),
            open: FromCore::from_core(open),
            weighted: FromCore::from_core(weighted),
            best_case: FromCore::from_core(best_case),
            committed: FromCore::from_core(committed),
            won_deals: FromCore::from_core(won_deals),
            won: FromCore::from_core(won),
            lost_deals: FromCore::from_core(lost_deals),
            lost: FromCore::from_core(lost),
        }
    }
}

/// What to forecast; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct ForecastQuery {
    /// The currency of all amounts.
    pub currency: String,
    /// How long the periods are.
    #[uniffi(default)]
    pub length: Option<PeriodLength>,
    /// Periods that start on this day or later.
    #[uniffi(default)]
    pub from: Option<CivilDate>,
    /// Periods that start before this day.
    #[uniffi(default)]
    pub until: Option<CivilDate>,
    /// Deals in this pipeline.
    #[uniffi(default)]
    pub pipeline_id: Option<PipelineId>,
    /// Deals of this salesperson.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// Deals of this team.
    #[uniffi(default)]
    pub team: Option<String>,
    /// What of a deal counts.
    #[uniffi(default)]
    pub value: Option<DealValue>,
    /// An open deal of at least this probability, in percent, belongs to the best case; 50 when left out.
    #[uniffi(default)]
    pub best_case_from: Option<Decimal>,
    /// One of at least this probability counts as committed; 80 when left out.
    #[uniffi(default)]
    pub committed_from: Option<Decimal>,
    /// By what deals are told apart, beside their periods.
    #[uniffi(default)]
    pub groups: Vec<ForecastGroup>,
}

impl FromCore<crm_core::ForecastQuery> for ForecastQuery {
    fn from_core(core: crm_core::ForecastQuery) -> Self {
        let crm_core::ForecastQuery {
            currency,
            length,
            from,
            until,
            pipeline_id,
            owner,
            team,
            value,
            best_case_from,
            committed_from,
            groups,
        } = core;
        Self {
            currency: FromCore::from_core(currency),
            length: Some(FromCore::from_core(length)),
            from: FromCore::from_core(from),
            until: FromCore::from_core(until),
            pipeline_id: FromCore::from_core(pipeline_id),
            owner: FromCore::from_core(owner),
            team: FromCore::from_core(team),
            value: Some(FromCore::from_core(value)),
            best_case_from: FromCore::from_core(best_case_from),
            committed_from: FromCore::from_core(committed_from),
            groups: FromCore::from_core(groups),
        }
    }
}

impl IntoCore<crm_core::ForecastQuery> for ForecastQuery {
    fn into_core(self) -> Result<crm_core::ForecastQuery> {
        let Self {
            currency,
            length,
            from,
            until,
            pipeline_id,
            owner,
            team,
            value,
            best_case_from,
            committed_from,
            groups,
        } = self;
        Ok(crm_core::ForecastQuery {
            currency: convert::field("currency", currency)?,
            length: convert::field_or("length", length, Default::default())?,
            from: convert::field("from", from)?,
            until: convert::field("until", until)?,
            pipeline_id: convert::field("pipeline_id", pipeline_id)?,
            owner: convert::field("owner", owner)?,
            team: convert::field("team", team)?,
            value: convert::field_or("value", value, Default::default())?,
            best_case_from: convert::field("best_case_from", best_case_from)?,
            committed_from: convert::field("committed_from", committed_from)?,
            groups: convert::field("groups", groups)?,
        })
    }
}

/// How good the forecasts of some periods were.
#[derive(Clone, uniffi::Record)]
pub struct ForecastReview {
    /// The instant up to which things are known.
    pub as_of: Timestamp,
    /// The periods that had begun by then, in their order.
    pub periods: Vec<PeriodReview>,
    /// Σ |error| / Σ actual, of the periods that are over.
    pub absolute_error: Option<f64>,
    /// Σ error / Σ actual, of the periods that are over: more than 0 when too much is forecast.
    pub bias: Option<f64>,
    /// Whether probabilities are right.
    pub calibration: Calibration,
}

impl FromCore<crm_core::ForecastReview> for ForecastReview {
    fn from_core(core: crm_core::ForecastReview) -> Self {
        let crm_core::ForecastReview {
            as_of,
            periods,
            absolute_error,
            bias,
            calibration,
        } = core;
        Self {
            as_of: FromCore::from_core(as_of),
            periods: FromCore::from_core(periods),
            absolute_error: FromCore::from_core(absolute_error),
            bias: FromCore::from_core(bias),
            calibration: FromCore::from_core(calibration),
        }
    }
}

/// A period of a forecast, or a part of it.
#[derive(Clone, uniffi::Record)]
pub struct ForecastRow {
    /// The period in which open deals are expected to be closed, and the others were; none for open deals without a
    /// date.
    pub period: Option<Period>,
    /// The pipeline, when pipelines are told apart.
    pub pipeline_id: Option<PipelineId>,
    /// The team, when teams are told apart; none for deals of no team.
    pub team: Option<String>,
    /// The salesperson, when they are told apart; none for deals of nobody.
    pub owner: Option<String>,
    /// The figures.
    pub figures: ForecastFigures,
}

impl FromCore<crm_core::ForecastRow> for ForecastRow {
    fn from_core(core: crm_core::ForecastRow) -> Self {
        let crm_core::ForecastRow {
            period,
            pipeline_id,
            team,
            owner,
            figures,
        } = core;
        Self {
            period: FromCore::from_core(period),
            pipeline_id: FromCore::from_core(pipeline_id),
            team: FromCore::from_core(team),
            owner: FromCore::from_core(owner),
            figures: FromCore::from_core(figures),
        }
    }
}

/// A forecast that is kept. It stays what it was, whatever becomes of its deals.
#[derive(Clone, uniffi::Record)]
pub struct ForecastSnapshot {
    /// The snapshot's id.
    pub id: ForecastId,
    /// What it is called, when that was given.
    pub name: Option<String>,
    /// The forecast.
    pub forecast: Forecast,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::ForecastSnapshot> for ForecastSnapshot {
    fn from_core(core: crm_core::ForecastSnapshot) -> Self {
        let crm_core::ForecastSnapshot {
            id,
            name,
            forecast,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            name: FromCore::from_core(name),
            forecast: FromCore::from_core(forecast),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// A stage that a pipeline had once. Deals have been in it, so it is not forgotten.
#[derive(Clone, uniffi::Record)]
pub struct FormerStage {
    /// The stage's id.
    pub id: StageId,
    /// The name it had.
    pub name: String,
    /// What a deal in it was.
    pub kind: DealStatus,
    /// The stage that took its deals; it may be a former stage by now.
    pub replaced_by: StageId,
    /// When it was taken out.
    pub removed_at: Timestamp,
}

impl FromCore<crm_core::FormerStage> for FormerStage {
    fn from_core(core: crm_core::FormerStage) -> Self {
        let crm_core::FormerStage {
            id,
            name,
            kind,
            replaced_by,
            removed_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            name: FromCore::from_core(name),
            kind: FromCore::from_core(kind),
            replaced_by: FromCore::from_core(replaced_by),
            removed_at: FromCore::from_core(removed_at),
        }
    }
}

/// How many customers made so many repeat purchases.
#[derive(Clone, uniffi::Record)]
pub struct FrequencyCount {
    /// Repeat purchases; in the last row, at least so many.
    pub frequency: u32,
    /// The customers who did.
    pub actual: u64,
    /// The customers of whom the model expects it.
    pub expected: f64,
}

impl FromCore<crm_core::FrequencyCount> for FrequencyCount {
    fn from_core(core: crm_core::FrequencyCount) -> Self {
        let crm_core::FrequencyCount {
            frequency,
            actual,
            expected,
        } = core;
        Self {
            frequency: FromCore::from_core(frequency),
            actual: FromCore::from_core(actual),
            expected: FromCore::from_core(expected),
        }
    }
}

/// How far the deals came that began in some time and are in a pipeline.
#[derive(Clone, uniffi::Record)]
pub struct Funnel {
    /// The instant up to which things are known.
    pub as_of: Timestamp,
    /// The pipeline's name.
    pub name: String,
    /// The currency of all amounts.
    pub currency: String,
    /// All of these deals.
    pub deals: DealTally,
    /// Those that are open.
    pub open: DealTally,
    /// Those that are lost.
    pub lost: DealTally,
    /// The open stages in their order, then the first won one for all that were won.
    pub steps: Vec<FunnelStep>,
}

impl FromCore<crm_core::Funnel> for Funnel {
    fn from_core(core: crm_core::Funnel) -> Self {
        let crm_core::Funnel {
            as_of,
            name,
            currency,
            deals,
            open,
            lost,
            steps,
        } = core;
        Self {
            as_of: FromCore::from_core(as_of),
            name: FromCore::from_core(name),
            currency: FromCore::from_core(currency),
            deals: FromCore::from_core(deals),
            open: FromCore::from_core(open),
            lost: FromCore::from_core(lost),
            steps: FromCore::from_core(steps),
        }
    }
}

/// Whose funnel; what is left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct FunnelQuery {
    /// The pipeline.
    pub pipeline_id: PipelineId,
    /// The currency of all amounts.
    pub currency: String,
    /// Deals that began on this day or later.
    #[uniffi(default)]
    pub from: Option<CivilDate>,
    /// Deals that began before this day.
    #[uniffi(default)]
    pub until: Option<CivilDate>,
    /// Deals of this salesperson.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// Deals of this team.
    #[uniffi(default)]
    pub team: Option<String>,
    /// What of a deal counts.
    #[uniffi(default)]
    pub value: Option<DealValue>,
}

impl IntoCore<crm_core::FunnelQuery> for FunnelQuery {
    fn into_core(self) -> Result<crm_core::FunnelQuery> {
        let Self {
            pipeline_id,
            currency,
            from,
            until,
            owner,
            team,
            value,
        } = self;
        Ok(crm_core::FunnelQuery {
            pipeline_id: convert::field("pipeline_id", pipeline_id)?,
            currency: convert::field("currency", currency)?,
            from: convert::field("from", from)?,
            until: convert::field("until", until)?,
            owner: convert::field("owner", owner)?,
            team: convert::field("team", team)?,
            value: convert::field_or("value", value, Default::default())?,
        })
    }
}

/// A step of a funnel.
#[derive(Clone, uniffi::Record)]
pub struct FunnelStep {
    /// The stage.
    pub stage_id: StageId,
    /// Its name.
    pub name: String,
    /// The deals that came to this stage or to a later one, at whatever time, wherever they are now.
    pub reached: DealTally,
    /// Their share of all deals, by count.
    pub share: Option<f64>,
    /// Their share of those that reached the step before.
    pub conversion: Option<f64>,
}

impl FromCore<crm_core::FunnelStep> for FunnelStep {
    fn from_core(core: crm_core::FunnelStep) -> Self {
        let crm_core::FunnelStep {
            stage_id,
            name,
            reached,
            share,
            conversion,
        } = core;
        Self {
            stage_id: FromCore::from_core(stage_id),
            name: FromCore::from_core(name),
            reached: FromCore::from_core(reached),
            share: FromCore::from_core(share),
            conversion: FromCore::from_core(conversion),
        }
    }
}

/// The gamma-gamma model: the values of a customer's purchases vary around a mean of the customer's own, which does
/// not depend on how often the customer buys (P. Fader and B. Hardie, The Gamma-Gamma Model of Monetary Value, 2013).
#[derive(Clone, uniffi::Record)]
pub struct GammaGamma {
    /// The shape of the values' distribution.
    pub p: f64,
    /// The shape of the distribution of its rates among customers.
    pub q: f64,
    /// The rate of that distribution.
    pub gamma: f64,
}

impl FromCore<crm_core::GammaGamma> for GammaGamma {
    fn from_core(core: crm_core::GammaGamma) -> Self {
        let crm_core::GammaGamma { p, q, gamma } = core;
        Self {
            p: FromCore::from_core(p),
            q: FromCore::from_core(q),
            gamma: FromCore::from_core(gamma),
        }
    }
}

/// What is to be sold in a period: by a salesperson, by a team, or by everybody together.
///
/// Unique: there is one goal for each period, measure and person, team or everybody.
#[derive(Clone, uniffi::Record)]
pub struct Goal {
    /// The goal's id.
    pub id: GoalId,
    /// The period.
    pub period: Period,
    /// The salesperson whose goal it is.
    pub owner: Option<String>,
    /// The team whose goal it is; with neither a person nor a team it is everybody's.
    pub team: Option<String>,
    /// What of a deal counts.
    pub value: DealValue,
    /// How much is to be sold.
    pub amount: Decimal,
    /// The currency of the amount, in which deals are counted.
    pub currency: String,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Goal> for Goal {
    fn from_core(core: crm_core::Goal) -> Self {
        let crm_core::Goal {
            id,
            period,
            owner,
            team,
            value,
            amount,
            currency,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            period: FromCore::from_core(period),
            owner: FromCore::from_core(owner),
            team: FromCore::from_core(team),
            value: FromCore::from_core(value),
            amount: FromCore::from_core(amount),
            currency: FromCore::from_core(currency),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// What an update says of each field of a goal.
#[derive(Clone, uniffi::Record)]
pub struct GoalPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The period.
    #[uniffi(default)]
    pub period: Option<Period>,
    /// The salesperson whose goal it is.
    #[uniffi(default)]
    pub owner: Option<TextPatch>,
    /// The team whose goal it is.
    #[uniffi(default)]
    pub team: Option<TextPatch>,
    /// What of a deal counts.
    #[uniffi(default)]
    pub value: Option<DealValue>,
    /// How much is to be sold.
    #[uniffi(default)]
    pub amount: Option<Decimal>,
    /// The currency of the amount.
    #[uniffi(default)]
    pub currency: Option<String>,
}

impl IntoCore<crm_core::GoalPatch> for GoalPatch {
    fn into_core(self) -> Result<crm_core::GoalPatch> {
        let Self {
            version,
            period,
            owner,
            team,
            value,
            amount,
            currency,
        } = self;
        Ok(crm_core::GoalPatch {
            version: convert::field("version", version)?,
            period: convert::field("period", period)?,
            owner: convert::kept_or("owner", owner)?,
            team: convert::kept_or("team", team)?,
            value: convert::field("value", value)?,
            amount: convert::field("amount", amount)?,
            currency: convert::field("currency", currency)?,
        })
    }
}

/// Which goals are meant; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct GoalQuery {
    /// Goals for periods of this length.
    #[uniffi(default)]
    pub length: Option<PeriodLength>,
    /// Goals for periods that start on this day or later.
    #[uniffi(default)]
    pub from: Option<CivilDate>,
    /// Goals for periods that start before this day.
    #[uniffi(default)]
    pub until: Option<CivilDate>,
    /// Goals of this salesperson.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// Goals of this team.
    #[uniffi(default)]
    pub team: Option<String>,
}

impl IntoCore<crm_core::GoalQuery> for GoalQuery {
    fn into_core(self) -> Result<crm_core::GoalQuery> {
        let Self {
            length,
            from,
            until,
            owner,
            team,
        } = self;
        Ok(crm_core::GoalQuery {
            length: convert::field("length", length)?,
            from: convert::field("from", from)?,
            until: convert::field("until", until)?,
            owner: convert::field("owner", owner)?,
            team: convert::field("team", team)?,
        })
    }
}

/// One change of a record.
#[derive(Clone, uniffi::Record)]
pub struct HistoryEntry {
    /// Its number in the journal.
    pub seq: u64,
    /// When it was made.
    pub at: Timestamp,
    /// Who made it, if the handle said so.
    pub actor: Option<String>,
    /// The import that made it.
    pub batch: Option<ImportId>,
    /// What was done.
    pub operation: Operation,
    /// The fields that changed, by name; empty for a creation.
    pub fields: Vec<FieldChange>,
    /// Whether the values were erased since.
    pub erased: bool,
}

impl FromCore<crm_core::HistoryEntry> for HistoryEntry {
    fn from_core(core: crm_core::HistoryEntry) -> Self {
        let crm_core::HistoryEntry {
            seq,
            at,
            actor,
            batch,
            operation,
            fields,
            erased,
        } = core;
        Self {
            seq: FromCore::from_core(seq),
            at: FromCore::from_core(at),
            actor: FromCore::from_core(actor),
            batch: FromCore::from_core(batch),
            operation: FromCore::from_core(operation),
            fields: FromCore::from_core(fields),
            erased: FromCore::from_core(erased),
        }
    }
}

/// The customers of one frequency.
#[derive(Clone, uniffi::Record)]
pub struct HoldoutFrequency {
    /// Repeat purchases before the holdout; in the last group, at least so many.
    pub frequency: u32,
    /// The number of customers.
    pub customers: u64,
    /// The mean of the purchases that were made.
    pub actual: f64,
    /// The mean of those that were expected.
    pub expected: f64,
}

impl FromCore<crm_core::HoldoutFrequency> for HoldoutFrequency {
    fn from_core(core: crm_core::HoldoutFrequency) -> Self {
        let crm_core::HoldoutFrequency {
            frequency,
            customers,
            actual,
            expected,
        } = core;
        Self {
            frequency: FromCore::from_core(frequency),
            customers: FromCore::from_core(customers),
            actual: FromCore::from_core(actual),
            expected: FromCore::from_core(expected),
        }
    }
}

/// One identifier. No two customers that are not deleted share one of the same kind and issuer.
///
/// It is given as people write it and kept in a normal form, by which it is also found.
#[derive(Clone, uniffi::Record)]
pub struct Identifier {
    /// What it is.
    pub kind: IdentifierKind,
    /// The value in its normal form.
    pub value: String,
    /// Who gave it: the system of an external id, the network of a social name.
    #[uniffi(default)]
    pub issuer: Option<String>,
    /// What it is for: `work`, `private`.
    #[uniffi(default)]
    pub label: Option<String>,
}

impl FromCore<crm_core::Identifier> for Identifier {
    fn from_core(core: crm_core::Identifier) -> Self {
        let crm_core::Identifier {
            kind,
            value,
            issuer,
            label,
        } = core;
        Self {
            kind: FromCore::from_core(kind),
            value: FromCore::from_core(value),
            issuer: FromCore::from_core(issuer),
            label: FromCore::from_core(label),
        }
    }
}

impl IntoCore<crm_core::Identifier> for Identifier {
    fn into_core(self) -> Result<crm_core::Identifier> {
        let Self {
            kind,
            value,
            issuer,
            label,
        } = self;
        Ok(crm_core::Identifier {
            kind: convert::field("kind", kind)?,
            value: convert::field("value", value)?,
            issuer: convert::field("issuer", issuer)?,
            label: convert::field("label", label)?,
        })
    }
}

/// What is kept of an import.
#[derive(Clone, uniffi::Record)]
pub struct Import {
    /// The import's id, which the journal's changes name as their batch.
    pub id: ImportId,
    /// What it brought.
    pub kind: ImportKind,
    /// Who ran it, if the handle said so.
    pub actor: Option<String>,
    /// When it began.
    pub started_at: Timestamp,
    /// When it ended; none while it runs, and when it was interrupted. An interrupted import goes on when the same
    /// file is imported again.
    pub finished_at: Option<Timestamp>,
    /// Rows of the file; zeros before the end.
    pub rows: ImportCounts,
    /// Customers, orders, or deals; zeros before the end.
    pub records: ImportCounts,
    /// When it was taken back.
    pub reverted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Import> for Import {
    fn from_core(core: crm_core::Import) -> Self {
        let crm_core::Import {
            id,
            kind,
            actor,
            started_at,
            finished_at,
            rows,
            records,
            reverted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            kind: FromCore::from_core(kind),
            actor: FromCore::from_core(actor),
            started_at: FromCore::from_core(started_at),
            finished_at: FromCore::from_core(finished_at),
            rows: FromCore::from_core(rows),
            records: FromCore::from_core(records),
            reverted_at: FromCore::from_core(reverted_at),
        }
    }
}

/// What became of what was read: `read` = `imported` + `skipped` + `rejected`.
#[derive(Clone, uniffi::Record)]
pub struct ImportCounts {
    /// How many were read.
    pub read: u64,
    /// Created or updated.
    pub imported: u64,
    /// Stored already, just so, or to be left as they are.
    pub skipped: u64,
    /// Refused for an error.
    pub rejected: u64,
}

impl FromCore<crm_core::ImportCounts> for ImportCounts {
    fn from_core(core: crm_core::ImportCounts) -> Self {
        let crm_core::ImportCounts {
            read,
            imported,
            skipped,
            rejected,
        } = core;
        Self {
            read: FromCore::from_core(read),
            imported: FromCore::from_core(imported),
            skipped: FromCore::from_core(skipped),
            rejected: FromCore::from_core(rejected),
        }
    }
}

/// What an import did.
#[derive(Clone, uniffi::Record)]
pub struct ImportReport {
    /// The import's id; none for a dry run.
    pub id: Option<ImportId>,
    /// Rows of the file.
    pub rows: ImportCounts,
    /// Customers, orders, or deals; a row that belongs to no order counts as one.
    pub records: ImportCounts,
    /// Customers that were created; with orders and deals these are those who were not
    /// stored.
    pub customers_created: u64,
    /// Products that were created, since an order or a deal named them.
    pub products_created: u64,
    /// The errors that were found first, by row.
    pub errors: Vec<RowError>,
    /// How many errors there were.
    pub error_count: u64,
    /// What was odd about rows, found first, by row, at most as many as errors: a row is not rejected for it. Only deals
    /// have any.
    pub warnings: Vec<RowError>,
    /// How many warnings there were.
    pub warning_count: u64,
    /// How often each problem came, also beyond those that are told: by field and code.
    pub problems: Vec<ProblemCount>,
    /// Whether the progress function ended the import before the end of the file.
    pub stopped: bool,
}

impl FromCore<crm_core::ImportReport> for ImportReport {
    fn from_core(core: crm_core::ImportReport) -> Self {
        let crm_core::ImportReport {
            id,
            rows,
            records,
            customers_created,
            products_created,
            errors,
            error_count,
            warnings,
            warning_count,
            problems,
            stopped,
        } = core;
        Self {
            id: FromCore::from_core(id),
            rows: FromCore::from_core(rows),
            records: FromCore::from_core(records),
            customers_created: FromCore::from_core(customers_created),
            products_created: FromCore::from_core(products_created),
            errors: FromCore::from_core(errors),
            error_count: FromCore::from_core(error_count),
            warnings: FromCore::from_core(warnings),
            warning_count: FromCore::from_core(warning_count),
            problems: FromCore::from_core(problems),
            stopped: FromCore::from_core(stopped),
        }
    }
}

/// A value that was left out, since it is somebody else's already or not in form.
#[derive(Clone, uniffi::Record)]
pub struct IngestConflict {
    /// Where it lies in the payload.
    pub field: String,
    /// Why it was left out: `taken`, `invalid_email`, `invalid_phone`.
    pub code: ErrorCode,
}

impl FromCore<crm_core::IngestConflict> for IngestConflict {
    fn from_core(core: crm_core::IngestConflict) -> Self {
        let crm_core::IngestConflict { field, code } = core;
        Self {
            field: FromCore::from_core(field),
            code: FromCore::from_core(code),
        }
    }
}

/// What became of a webhook: what it did, and the records that it is about.
#[derive(Clone, uniffi::Record)]
pub struct Ingested {
    /// What it did.
    pub outcome: IngestOutcome,
    /// Why it was left aside, if it was.
    pub reason: Option<IngestReason>,
    /// Whom it is about.
    pub customer_id: Option<CustomerId>,
    /// The order.
    pub order_id: Option<OrderId>,
    /// The refunds that it reports.
    pub refund_ids: Vec<RefundId>,
    /// The products, one for each variant.
    pub product_ids: Vec<ProductId>,
    /// The interaction.
    pub interaction_id: Option<InteractionId>,
    /// What was left out.
    pub conflicts: Vec<IngestConflict>,
}

impl FromCore<crm_core::Ingested> for Ingested {
    fn from_core(core: crm_core::Ingested) -> Self {
        let crm_core::Ingested {
            outcome,
            reason,
            customer_id,
            order_id,
            refund_ids,
            product_ids,
            interaction_id,
            conflicts,
        } = core;
        Self {
            outcome: FromCore::from_core(outcome),
            reason: FromCore::from_core(reason),
            customer_id: FromCore::from_core(customer_id),
            order_id: FromCore::from_core(order_id),
            refund_ids: FromCore::from_core(refund_ids),
            product_ids: FromCore::from_core(product_ids),
            interaction_id: FromCore::from_core(interaction_id),
            conflicts: FromCore::from_core(conflicts),
        }
    }
}

/// Something that passed between the business and somebody.
///
/// Unique: no two interactions share an idempotency key, deleted ones included. `version` counts the changes from 1.
#[derive(Clone, uniffi::Record)]
pub struct Interaction {
    /// The interaction's id.
    pub id: InteractionId,
    /// Whose it is; none while that is not known, as with page views before a log-in.
    pub customer_id: Option<CustomerId>,
    /// What it was.
    pub kind: InteractionKind,
    /// The event's name, always there for a custom event.
    pub name: Option<String>,
    /// Who turned to whom, where that can be said.
    pub direction: Option<Direction>,
    /// The channel it took.
    pub channel: Channel,
    /// What it was about, in a line.
    pub subject: Option<String>,
    /// What was said or written.
    pub body: Option<String>,
    /// What came of it: `no_answer`, `interested`, `complaint solved`.
    pub outcome: Option<String>,
    /// How long it took.
    pub duration_seconds: Option<u32>,
    /// Where it was.
    pub location: Option<Location>,
    /// The member of staff who took part.
    pub staff: Option<String>,
    /// Free values by name, such as the page's address.
    pub properties: HashMap<String, Value>,
    /// What tells a repeated recording from a new one.
    pub idempotency_key: Option<String>,
    /// When it happened, or began.
    pub at: Timestamp,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Interaction> for Interaction {
    fn from_core(core: crm_core::Interaction) -> Self {
        let crm_core::Interaction {
            id,
            customer_id,
            kind,
            name,
            direction,
            channel,
            subject,
            body,
            outcome,
            duration_seconds,
            location,
            staff,
            properties,
            idempotency_key,
            at,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            customer_id: FromCore::from_core(customer_id),
            kind: FromCore::from_core(kind),
            name: FromCore::from_core(name),
            direction: FromCore::from_core(direction),
            channel: FromCore::from_core(channel),
            subject: FromCore::from_core(subject),
            body: FromCore::from_core(body),
            outcome: FromCore::from_core(outcome),
            duration_seconds: FromCore::from_core(duration_seconds),
            location: FromCore::from_core(location),
            staff: FromCore::from_core(staff),
            properties: FromCore::from_core(properties),
            idempotency_key: FromCore::from_core(idempotency_key),
            at: FromCore::from_core(at),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// What an update says of each field of an interaction. Its kind, name and idempotency key stay as they were recorded.
#[derive(Clone, uniffi::Record)]
pub struct InteractionPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// Whose it is; clear it when that turns out not to be known.
    #[uniffi(default)]
    pub customer_id: Option<CustomerIdPatch>,
    /// Who turned to whom.
    #[uniffi(default)]
    pub direction: Option<DirectionPatch>,
    /// The channel; cleared, it is that of the kind again.
    #[uniffi(default)]
    pub channel: Option<ChannelPatch>,
    /// What it was about, in a line.
    #[uniffi(default)]
    pub subject: Option<TextPatch>,
    /// What was said or written.
    #[uniffi(default)]
    pub body: Option<TextPatch>,
    /// What came of it.
    #[uniffi(default)]
    pub outcome: Option<TextPatch>,
    /// How long it took.
    #[uniffi(default)]
    pub duration_seconds: Option<IntegerPatch>,
    /// Where it was.
    #[uniffi(default)]
    pub location: Option<LocationPatch>,
    /// The member of staff who took part.
    #[uniffi(default)]
    pub staff: Option<TextPatch>,
    /// Properties by name: a value sets one, `None` removes one; those not named stay.
    #[uniffi(default)]
    pub properties: Option<HashMap<String, Option<Value>>>,
    /// When it happened.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
}

impl IntoCore<crm_core::InteractionPatch> for InteractionPatch {
    fn into_core(self) -> Result<crm_core::InteractionPatch> {
        let Self {
            version,
            customer_id,
            direction,
            channel,
            subject,
            body,
            outcome,
            duration_seconds,
            location,
            staff,
            properties,
            at,
        } = self;
        let crm_core::InteractionPatch {
            version: _,
            customer_id: _,
            direction: _,
            channel: _,
            subject: _,
            body: _,
            outcome: _,
            duration_seconds: _,
            location: _,
            staff: _,
            properties: usual_properties,
            at: _,
        } = Default::default();
        Ok(crm_core::InteractionPatch {
            version: convert::field("version", version)?,
            customer_id: convert::kept_or("customer_id", customer_id)?,
            direction: convert::kept_or("direction", direction)?,
            channel: convert::kept_or("channel", channel)?,
            subject: convert::kept_or("subject", subject)?,
            body: convert::kept_or("body", body)?,
            outcome: convert::kept_or("outcome", outcome)?,
            duration_seconds: convert::kept_or("duration_seconds", duration_seconds)?,
            location: convert::kept_or("location", location)?,
            staff: convert::kept_or("staff", staff)?,
            properties: convert::field_or("properties", properties, usual_properties)?,
            at: convert::field("at", at)?,
        })
    }
}

/// Which interactions a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct InteractionQuery {
    /// Interactions of one of these kinds; of all kinds when empty.
    #[uniffi(default)]
    pub kinds: Option<Vec<InteractionKind>>,
    /// Interactions on this channel.
    #[uniffi(default)]
    pub channel: Option<Channel>,
    /// Interactions in this direction.
    #[uniffi(default)]
    pub direction: Option<Direction>,
    /// Interactions at this instant or later.
    #[uniffi(default)]
    pub from: Option<Timestamp>,
    /// Interactions before this instant.
    #[uniffi(default)]
    pub until: Option<Timestamp>,
}

impl IntoCore<crm_core::InteractionQuery> for InteractionQuery {
    fn into_core(self) -> Result<crm_core::InteractionQuery> {
        let Self {
            kinds,
            channel,
            direction,
            from,
            until,
        } = self;
        let crm_core::InteractionQuery {
            kinds: usual_kinds,
            channel: _,
            direction: _,
            from: _,
            until: _,
        } = Default::default();
        Ok(crm_core::InteractionQuery {
            kinds: convert::field_or("kinds", kinds, usual_kinds)?,
            channel: convert::field("channel", channel)?,
            direction: convert::field("direction", direction)?,
            from: convert::field("from", from)?,
            until: convert::field("until", until)?,
        })
    }
}

/// An invoice for an order, or a part of one, or a credit note to one.
///
/// `open` = amount − matched payments − credits; less than nothing when more was paid than is asked for after a credit
/// note, and always nothing for a credit note. All invoices of an order together, less their credits, ask for no more than
/// the order comes to. No payment is matched with more than it is, and no invoice with more than is open.
///
/// A number belongs to one invoice. In a series numbers are counted from 1 without a gap, so what has such a number is not
/// deleted: a credit note takes it back.
#[derive(Clone, uniffi::Record)]
pub struct Invoice {
    /// The invoice's id.
    pub id: InvoiceId,
    /// Whether it is an invoice or a credit note.
    pub kind: InvoiceKind,
    /// The order.
    pub order_id: OrderId,
    /// Its number: given, or that of its series.
    pub number: String,
    /// The series in which it was numbered: `2026-`.
    pub series: Option<String>,
    /// Its place in the series, from 1.
    pub serial: Option<u32>,
    /// The currency of all amounts: the order's.
    pub currency: String,
    /// What it asks for, when that is lines of the order.
    pub lines: Vec<InvoiceLine>,
    /// What of the order's shipping it asks for beside the lines.
    pub shipping: Decimal,
    /// What it comes to, more than zero; of a credit note, what it takes back.
    pub amount: Decimal,
    /// The payments that settle it.
    pub payments: Vec<PaymentMatch>,
    /// The credit notes that take it back, or a part of it.
    pub credits: Vec<Credit>,
    /// What is still to be paid.
    pub open: Decimal,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// The last day on which it can be paid in time.
    pub due_on: Option<CivilDate>,
    /// The invoice that a credit note takes back.
    pub credited_invoice_id: Option<InvoiceId>,
    /// The return that a credit note is for.
    pub return_id: Option<ReturnId>,
    /// Remarks.
    pub note: Option<String>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Invoice> for Invoice {
    fn from_core(core: crm_core::Invoice) -> Self {
        let crm_core::Invoice {
            id,
            kind,
            order_id,
            number,
            series,
            serial,
            currency,
            lines,
            shipping,
            amount,
            payments,
            credits,
            open,
            issued_at,
            due_on,
            credited_invoice_id,
            return_id,
            note,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            kind: FromCore::from_core(kind),
            order_id: FromCore::from_core(order_id),
            number: FromCore::from_core(number),
            series: FromCore::from_core(series),
            serial: FromCore::from_core(serial),
            currency: FromCore::from_core(currency),
            lines: FromCore::from_core(lines),
            shipping: FromCore::from_core(shipping),
            amount: FromCore::from_core(amount),
            payments: FromCore::from_core(payments),
            credits: FromCore::from_core(credits),
            open: FromCore::from_core(open),
            issued_at: FromCore::from_core(issued_at),
            due_on: FromCore::from_core(due_on),
            credited_invoice_id: FromCore::from_core(credited_invoice_id),
            return_id: FromCore::from_core(return_id),
            note: FromCore::from_core(note),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// What there is of an invoice at an instant. Payments count from when they came, credit notes from when they were
/// issued.
#[derive(Clone, uniffi::Record)]
pub struct InvoiceBalance {
    /// The currency of all amounts.
    pub currency: String,
    /// What it comes to; nothing before it was issued.
    pub amount: Decimal,
    /// What payments settle of it.
    pub paid: Decimal,
    /// What credit notes took back.
    pub credited: Decimal,
    /// What is still to be paid; less than nothing when more was paid than is asked for.
    pub open: Decimal,
    /// For how many days it should have been paid: 1 on the day after it was due, 0 while there is time, or nothing to
    /// pay.
    pub overdue_days: u32,
}

impl FromCore<crm_core::InvoiceBalance> for InvoiceBalance {
    fn from_core(core: crm_core::InvoiceBalance) -> Self {
        let crm_core::InvoiceBalance {
            currency,
            amount,
            paid,
            credited,
            open,
            overdue_days,
        } = core;
        Self {
            currency: FromCore::from_core(currency),
            amount: FromCore::from_core(amount),
            paid: FromCore::from_core(paid),
            credited: FromCore::from_core(credited),
            open: FromCore::from_core(open),
            overdue_days: FromCore::from_core(overdue_days),
        }
    }
}

/// What an invoice asks for of one line of its order.
#[derive(Clone, uniffi::Record)]
pub struct InvoiceLine {
    /// The line's number, the first being 1.
    pub line: u32,
    /// How many of it.
    pub quantity: Decimal,
    /// What they come to, with their share of the order's own discount and tax.
    pub amount: Decimal,
}

impl FromCore<crm_core::InvoiceLine> for InvoiceLine {
    fn from_core(core: crm_core::InvoiceLine) -> Self {
        let crm_core::InvoiceLine {
            line,
            quantity,
            amount,
        } = core;
        Self {
            line: FromCore::from_core(line),
            quantity: FromCore::from_core(quantity),
            amount: FromCore::from_core(amount),
        }
    }
}

/// What an update says of each field of an invoice. What it asks for stays as it is.
#[derive(Clone, uniffi::Record)]
pub struct InvoicePatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The last day on which it can be paid in time.
    #[uniffi(default)]
    pub due_on: Option<CivilDatePatch>,
    /// Remarks.
    #[uniffi(default)]
    pub note: Option<TextPatch>,
}

impl IntoCore<crm_core::InvoicePatch> for InvoicePatch {
    fn into_core(self) -> Result<crm_core::InvoicePatch> {
        let Self {
            version,
            due_on,
            note,
        } = self;
        Ok(crm_core::InvoicePatch {
            version: convert::field("version", version)?,
            due_on: convert::kept_or("due_on", due_on)?,
            note: convert::kept_or("note", note)?,
        })
    }
}

/// Which invoices a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct InvoiceQuery {
    /// Invoices of this order.
    #[uniffi(default)]
    pub order_id: Option<OrderId>,
    /// Invoices to this customer.
    #[uniffi(default)]
    pub customer_id: Option<CustomerId>,
    /// Invoices alone, or credit notes alone.
    #[uniffi(default)]
    pub kind: Option<InvoiceKind>,
    /// Those that were numbered in this series.
    #[uniffi(default)]
    pub series: Option<String>,
    /// Those that were issued at this instant or later.
    #[uniffi(default)]
    pub issued_from: Option<Timestamp>,
    /// Those that were issued before this instant.
    #[uniffi(default)]
    pub issued_until: Option<Timestamp>,
}

impl IntoCore<crm_core::InvoiceQuery> for InvoiceQuery {
    fn into_core(self) -> Result<crm_core::InvoiceQuery> {
        let Self {
            order_id,
            customer_id,
            kind,
            series,
            issued_from,
            issued_until,
        } = self;
        Ok(crm_core::InvoiceQuery {
            order_id: convert::field("order_id", order_id)?,
            customer_id: convert::field("customer_id", customer_id)?,
            kind: convert::field("kind", kind)?,
            series: convert::field("series", series)?,
            issued_from: convert::field("issued_from", issued_from)?,
            issued_until: convert::field("issued_until", issued_until)?,
        })
    }
}

/// The end of the journal: keep it elsewhere, and a later `Journal.verify` finds any rewriting
/// of the past.
#[derive(Clone, uniffi::Record)]
pub struct JournalHead {
    /// The last sequence number.
    pub seq: u64,
    /// The hash of the last block; 64 hexadecimal digits in JSON.
    pub hash: String,
}

impl FromCore<crm_core::JournalHead> for JournalHead {
    fn from_core(core: crm_core::JournalHead) -> Self {
        let crm_core::JournalHead { seq, hash } = core;
        Self {
            seq: FromCore::from_core(seq),
            hash: FromCore::from_core(hash),
        }
    }
}

impl IntoCore<crm_core::JournalHead> for JournalHead {
    fn into_core(self) -> Result<crm_core::JournalHead> {
        let Self { seq, hash } = self;
        Ok(crm_core::JournalHead {
            seq: convert::field("seq", seq)?,
            hash: convert::field("hash", hash)?,
        })
    }
}

/// An order whose promised day is over, and that is still to arrive.
#[derive(Clone, uniffi::Record)]
pub struct LateOrder {
    /// The order; as it was then, when the past is asked about.
    pub order: Order,
    /// How many days ago it was promised: 1 on the day after.
    pub days: u32,
}

impl FromCore<crm_core::LateOrder> for LateOrder {
    fn from_core(core: crm_core::LateOrder) -> Self {
        let crm_core::LateOrder { order, days } = core;
        Self {
            order: FromCore::from_core(order),
            days: FromCore::from_core(days),
        }
    }
}

/// A grade of leads.
#[derive(Clone, uniffi::Record)]
pub struct LeadGrade {
    /// What it is called: `A1`.
    pub name: String,
    /// The least points of fit.
    pub fit: Decimal,
    /// The least points of engagement.
    pub engagement: Decimal,
}

impl FromCore<crm_core::LeadGrade> for LeadGrade {
    fn from_core(core: crm_core::LeadGrade) -> Self {
        let crm_core::LeadGrade {
            name,
            fit,
            engagement,
        } = core;
        Self {
            name: FromCore::from_core(name),
            fit: FromCore::from_core(fit),
            engagement: FromCore::from_core(engagement),
        }
    }
}

impl IntoCore<crm_core::LeadGrade> for LeadGrade {
    fn into_core(self) -> Result<crm_core::LeadGrade> {
        let Self {
            name,
            fit,
            engagement,
        } = self;
        Ok(crm_core::LeadGrade {
            name: convert::field("name", name)?,
            fit: convert::field("fit", fit)?,
            engagement: convert::field("engagement", engagement)?,
        })
    }
}

/// Rules whose points add up to no more than a cap.
#[derive(Clone, uniffi::Record)]
pub struct LeadGroup {
    /// What they are about, in a few words; no two groups of a model share a name.
    pub name: String,
    /// What they tell.
    #[uniffi(default)]
    pub axis: Option<LeadAxis>,
    /// The most that they can add up to; not below zero. A cap cuts from above only: where the points of all rules add up
    /// to less than zero, they count in full.
    #[uniffi(default)]
    pub cap: Option<Decimal>,
    /// The rules: at least one.
    pub rules: Vec<LeadRule>,
}

impl FromCore<crm_core::LeadGroup> for LeadGroup {
    fn from_core(core: crm_core::LeadGroup) -> Self {
        let crm_core::LeadGroup {
            name,
            axis,
            cap,
            rules,
        } = core;
        Self {
            name: FromCore::from_core(name),
            axis: Some(FromCore::from_core(axis)),
            cap: FromCore::from_core(cap),
            rules: FromCore::from_core(rules),
        }
    }
}

impl IntoCore<crm_core::LeadGroup> for LeadGroup {
    fn into_core(self) -> Result<crm_core::LeadGroup> {
        let Self {
            name,
            axis,
            cap,
            rules,
        } = self;
        Ok(crm_core::LeadGroup {
            name: convert::field("name", name)?,
            axis: convert::field_or("axis", axis, Default::default())?,
            cap: convert::field("cap", cap)?,
            rules: convert::field("rules", rules)?,
        })
    }
}

/// What a group of rules gives.
#[derive(Clone, uniffi::Record)]
pub struct LeadGroupScore {
    /// The group's name.
    pub name: String,
    /// What it tells.
    pub axis: LeadAxis,
    /// Its points: those of its terms, less what the cap cuts off.
    pub points: Decimal,
    /// What the cap cuts off.
    pub cut: Decimal,
    /// What gives points, rule by rule, rows from the oldest to the newest.
    pub terms: Vec<LeadTerm>,
}

impl FromCore<crm_core::LeadGroupScore> for LeadGroupScore {
    fn from_core(core: crm_core::LeadGroupScore) -> Self {
        let crm_core::LeadGroupScore {
            name,
            axis,
            points,
            cut,
            terms,
        } = core;
        Self {
            name: FromCore::from_core(name),
            axis: FromCore::from_core(axis),
            points: FromCore::from_core(points),
            cut: FromCore::from_core(cut),
            terms: FromCore::from_core(terms),
        }
    }
}

/// Rules by which leads are scored.
///
/// Unique: no two models that are not deleted share a name, whatever its case.
#[derive(Clone, uniffi::Record)]
pub struct LeadModel {
    /// The model's id.
    pub id: LeadModelId,
    /// The name.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// The groups of rules.
    pub groups: Vec<LeadGroup>,
    /// The grades, the best first: a lead has the first one whose points it has on both axes.
    pub grades: Vec<LeadGrade>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::LeadModel> for LeadModel {
    fn from_core(core: crm_core::LeadModel) -> Self {
        let crm_core::LeadModel {
            id,
            name,
            description,
            groups,
            grades,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            name: FromCore::from_core(name),
            description: FromCore::from_core(description),
            groups: FromCore::from_core(groups),
            grades: FromCore::from_core(grades),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// What an update says of each field of a lead model.
#[derive(Clone, uniffi::Record)]
pub struct LeadModelPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The name.
    #[uniffi(default)]
    pub name: Option<String>,
    /// What it is for.
    #[uniffi(default)]
    pub description: Option<TextPatch>,
    /// All groups of rules.
    #[uniffi(default)]
    pub groups: Option<Vec<LeadGroup>>,
    /// All grades.
    #[uniffi(default)]
    pub grades: Option<LeadGradeListPatch>,
}

impl IntoCore<crm_core::LeadModelPatch> for LeadModelPatch {
    fn into_core(self) -> Result<crm_core::LeadModelPatch> {
        let Self {
            version,
            name,
            description,
            groups,
            grades,
        } = self;
        Ok(crm_core::LeadModelPatch {
            version: convert::field("version", version)?,
            name: convert::field("name", name)?,
            description: convert::kept_or("description", description)?,
            groups: convert::field("groups", groups)?,
            grades: convert::kept_or("grades", grades)?,
        })
    }
}

/// Whom to rank, and by what.
#[derive(Clone, uniffi::Record)]
pub struct LeadQuery {
    /// The members of this segment; everybody when left out.
    #[uniffi(default)]
    pub segment_id: Option<SegmentId>,
    /// By fit or by engagement; by the sum of both when left out.
    #[uniffi(default)]
    pub axis: Option<LeadAxis>,
    /// How many: 1 to 10,000.
    #[uniffi(default)]
    pub limit: Option<u32>,
}

impl IntoCore<crm_core::LeadQuery> for LeadQuery {
    fn into_core(self) -> Result<crm_core::LeadQuery> {
        let Self {
            segment_id,
            axis,
            limit,
        } = self;
        let crm_core::LeadQuery {
            segment_id: _,
            axis: _,
            limit: usual_limit,
        } = Default::default();
        Ok(crm_core::LeadQuery {
            segment_id: convert::field("segment_id", segment_id)?,
            axis: convert::field("axis", axis)?,
            limit: convert::field_or("limit", limit, usual_limit)?,
        })
    }
}

/// A rule: what gives points, and how many.
#[derive(Clone, uniffi::Record)]
pub struct LeadRule {
    /// What it is about, in a few words.
    pub name: String,
    /// How many points; below zero they speak against the lead.
    pub points: Decimal,
    /// What it looks at.
    #[uniffi(default)]
    pub source: Option<LeadSource>,
    /// For whom, or for which rows, in the language of segments: `country = 'DE'`, or `total > 100` of orders. All rows
    /// without one; a rule about the customer needs one.
    #[uniffi(default)]
    pub expression: Option<String>,
    /// After so many days a row gives half of its points: 1 to 100,000; all for ever when left out. Not for a rule about the
    /// customer.
    #[uniffi(default)]
    pub half_life_days: Option<u32>,
}

impl FromCore<crm_core::LeadRule> for LeadRule {
    fn from_core(core: crm_core::LeadRule) -> Self {
        let crm_core::LeadRule {
            name,
            points,
            source,
            expression,
            half_life_days,
        } = core;
        Self {
            name: FromCore::from_core(name),
            points: FromCore::from_core(points),
            source: Some(FromCore::from_core(source)),
            expression: FromCore::from_core(expression),
            half_life_days: FromCore::from_core(half_life_days),
        }
    }
}

impl IntoCore<crm_core::LeadRule> for LeadRule {
    fn into_core(self) -> Result<crm_core::LeadRule> {
        let Self {
            name,
            points,
            source,
            expression,
            half_life_days,
        } = self;
        Ok(crm_core::LeadRule {
            name: convert::field("name", name)?,
            points: convert::field("points", points)?,
            source: convert::field_or("source", source, Default::default())?,
            expression: convert::field("expression", expression)?,
            half_life_days: convert::field("half_life_days", half_life_days)?,
        })
    }
}

/// The score of a customer, and what makes it up.
#[derive(Clone, uniffi::Record)]
pub struct LeadScore {
    /// The customer.
    pub customer_id: CustomerId,
    /// The instant of which it is.
    pub at: Timestamp,
    /// The points of fit.
    pub fit: Decimal,
    /// The points of engagement.
    pub engagement: Decimal,
    /// The grade; none where the lead has the points of none.
    pub grade: Option<String>,
    /// The groups, in the model's order.
    pub groups: Vec<LeadGroupScore>,
}

impl FromCore<crm_core::LeadScore> for LeadScore {
    fn from_core(core: crm_core::LeadScore) -> Self {
        let crm_core::LeadScore {
            customer_id,
            at,
            fit,
            engagement,
            grade,
            groups,
        } = core;
        Self {
            customer_id: FromCore::from_core(customer_id),
            at: FromCore::from_core(at),
            fit: FromCore::from_core(fit),
            engagement: FromCore::from_core(engagement),
            grade: FromCore::from_core(grade),
            groups: FromCore::from_core(groups),
        }
    }
}

/// Something that gives points.
#[derive(Clone, uniffi::Record)]
pub struct LeadTerm {
    /// The rule's name.
    pub rule: String,
    /// How many, after they have decayed: with four decimals.
    pub points: Decimal,
    /// When the row happened; none of a rule about the customer.
    pub happened_at: Option<Timestamp>,
    /// How many days that is ago, with four decimals.
    pub age_days: Option<Decimal>,
}

impl FromCore<crm_core::LeadTerm> for LeadTerm {
    fn from_core(core: crm_core::LeadTerm) -> Self {
        let crm_core::LeadTerm {
            rule,
            points,
            happened_at,
            age_days,
        } = core;
        Self {
            rule: FromCore::from_core(rule),
            points: FromCore::from_core(points),
            happened_at: FromCore::from_core(happened_at),
            age_days: FromCore::from_core(age_days),
        }
    }
}

/// How far to look ahead, and what money is worth by then.
#[derive(Clone, uniffi::Record)]
pub struct LifetimeValueOptions {
    /// The number of periods: 12 when left out.
    #[uniffi(default)]
    pub periods: Option<u32>,
    /// The length of a period: in the unit of the purchases' times over plain columns, in weeks for a model of a store.
    /// A month of weeks, 4.348, when left out.
    #[uniffi(default)]
    pub period_length: Option<f64>,
    /// The discount of one period: 0.01, one per cent, when left out.
    #[uniffi(default)]
    pub discount_rate: Option<f64>,
    /// The part of the value that is earned: 1, which is revenue, when left out.
    #[uniffi(default)]
    pub margin: Option<f64>,
}

impl FromCore<crm_core::LifetimeValueOptions> for LifetimeValueOptions {
    fn from_core(core: crm_core::LifetimeValueOptions) -> Self {
        let crm_core::LifetimeValueOptions {
            periods,
            period_length,
            discount_rate,
            margin,
        } = core;
        Self {
            periods: Some(FromCore::from_core(periods)),
            period_length: Some(FromCore::from_core(period_length)),
            discount_rate: Some(FromCore::from_core(discount_rate)),
            margin: Some(FromCore::from_core(margin)),
        }
    }
}

impl IntoCore<crm_core::LifetimeValueOptions> for LifetimeValueOptions {
    fn into_core(self) -> Result<crm_core::LifetimeValueOptions> {
        let Self {
            periods,
            period_length,
            discount_rate,
            margin,
        } = self;
        let crm_core::LifetimeValueOptions {
            periods: usual_periods,
            period_length: usual_period_length,
            discount_rate: usual_discount_rate,
            margin: usual_margin,
        } = Default::default();
        Ok(crm_core::LifetimeValueOptions {
            periods: convert::field_or("periods", periods, usual_periods)?,
            period_length: convert::field_or("period_length", period_length, usual_period_length)?,
            discount_rate: convert::field_or("discount_rate", discount_rate, usual_discount_rate)?,
            margin: convert::field_or("margin", margin, usual_margin)?,
        })
    }
}

/// Where an interaction took place: a name, a point, or both.
#[derive(Clone, uniffi::Record)]
pub struct Location {
    /// The place, as people call it.
    #[uniffi(default)]
    pub place: Option<String>,
    /// The point, such as where a check-in was made.
    #[uniffi(default)]
    pub coordinates: Option<Coordinates>,
}

impl FromCore<crm_core::Location> for Location {
    fn from_core(core: crm_core::Location) -> Self {
        let crm_core::Location { place, coordinates } = core;
        Self {
            place: FromCore::from_core(place),
            coordinates: FromCore::from_core(coordinates),
        }
    }
}

impl IntoCore<crm_core::Location> for Location {
    fn into_core(self) -> Result<crm_core::Location> {
        let Self { place, coordinates } = self;
        Ok(crm_core::Location {
            place: convert::field("place", place)?,
            coordinates: convert::field("coordinates", coordinates)?,
        })
    }
}

/// What the stage, or a label, is worth.
#[derive(Clone, uniffi::Record)]
pub struct LogisticCoefficient {
    /// The stage.
    pub stage_id: Option<StageId>,
    /// The field, where it is a label.
    pub field: Option<PredictorField>,
    /// The field's value.
    pub value: Option<String>,
    /// By how much it moves the logarithm of the odds.
    pub weight: f64,
    /// How many of the deals to learn from have it, or reached it.
    pub deals: u64,
}

impl FromCore<crm_core::LogisticCoefficient> for LogisticCoefficient {
    fn from_core(core: crm_core::LogisticCoefficient) -> Self {
        let crm_core::LogisticCoefficient {
            stage_id,
            field,
            value,
            weight,
            deals,
        } = core;
        Self {
            stage_id: FromCore::from_core(stage_id),
            field: FromCore::from_core(field),
            value: FromCore::from_core(value),
            weight: FromCore::from_core(weight),
            deals: FromCore::from_core(deals),
        }
    }
}

/// A logistic regression over the closed deals of a pipeline: the probability of winning is 1 / (1 + e^−s), where s is the
/// intercept and the weights of the stage and of all labels that a deal has.
///
/// It learns from each deal once for every stage that it has reached, a won deal for all of them, as naive Bayes does: so it
/// says what becomes of deals that are in a stage, not of those that never leave it.
#[derive(Clone, uniffi::Record)]
pub struct LogisticModel {
    /// The pipeline.
    pub pipeline_id: PipelineId,
    /// When it was fitted.
    pub fitted_at: Timestamp,
    /// When the first of the deals was closed.
    pub from: Timestamp,
    /// When the last of them was.
    pub until: Timestamp,
    /// How many deals were won, those held out too.
    pub won: u64,
    /// How many were lost, those held out too.
    pub lost: u64,
    /// The penalty.
    pub l2: f64,
    /// The logarithm of the odds of a deal in the first stage of which nothing else is known.
    pub intercept: f64,
    /// By how much each stage but the first, and each label, moves the logarithm of the odds.
    pub coefficients: Vec<LogisticCoefficient>,
    /// What its probabilities are worth for the deals that were held out, once for every stage that each had reached;
    /// none where none were.
    pub evaluation: Option<BinaryEvaluation>,
}

impl FromCore<crm_core::LogisticModel> for LogisticModel {
    fn from_core(core: crm_core::LogisticModel) -> Self {
        let crm_core::LogisticModel {
            pipeline_id,
            fitted_at,
            from,
            until,
            won,
            lost,
            l2,
            intercept,
            coefficients,
            evaluation,
        } = core;
        Self {
            pipeline_id: FromCore::from_core(pipeline_id),
            fitted_at: FromCore::from_core(fitted_at),
            from: FromCore::from_core(from),
            until: FromCore::from_core(until),
            won: FromCore::from_core(won),
            lost: FromCore::from_core(lost),
            l2: FromCore::from_core(l2),
            intercept: FromCore::from_core(intercept),
            coefficients: FromCore::from_core(coefficients),
            evaluation: FromCore::from_core(evaluation),
        }
    }
}

/// How a logistic regression is fitted.
#[derive(Clone, uniffi::Record)]
pub struct LogisticModelOptions {
    /// The penalty: half of it times the sum of the squared weights is taken from the log-likelihood. More than 0.
    #[uniffi(default)]
    pub l2: Option<f64>,
    /// The part of the deals that is held out to try the model on: between 0 and 1.
    #[uniffi(default)]
    pub test_part: Option<f64>,
    /// What decides which deals these are.
    #[uniffi(default)]
    pub seed: Option<u64>,
    /// A label counts when at least so many deals to learn from have it: at least 1.
    #[uniffi(default)]
    pub min_deals: Option<u32>,
}

impl IntoCore<crm_core::LogisticModelOptions> for LogisticModelOptions {
    fn into_core(self) -> Result<crm_core::LogisticModelOptions> {
        let Self {
            l2,
            test_part,
            seed,
            min_deals,
        } = self;
        let crm_core::LogisticModelOptions {
            l2: usual_l2,
            test_part: usual_test_part,
            seed: usual_seed,
            min_deals: usual_min_deals,
        } = Default::default();
        Ok(crm_core::LogisticModelOptions {
            l2: convert::field_or("l2", l2, usual_l2)?,
            test_part: convert::field_or("test_part", test_part, usual_test_part)?,
            seed: convert::field_or("seed", seed, usual_seed)?,
            min_deals: convert::field_or("min_deals", min_deals, usual_min_deals)?,
        })
    }
}

/// How a logistic regression is fitted.
#[derive(Clone, uniffi::Record)]
pub struct LogisticOptions {
    /// The penalty: λ/2 times the sum of the squared weights of the scaled columns is taken from the log-likelihood: 1
    /// when left out. 0 for none, which does not converge when a column tells the outcomes apart.
    #[uniffi(default)]
    pub l2: Option<f64>,
}

impl FromCore<crm_core::LogisticOptions> for LogisticOptions {
    fn from_core(core: crm_core::LogisticOptions) -> Self {
        let crm_core::LogisticOptions { l2 } = core;
        Self {
            l2: Some(FromCore::from_core(l2)),
        }
    }
}

impl IntoCore<crm_core::LogisticOptions> for LogisticOptions {
    fn into_core(self) -> Result<crm_core::LogisticOptions> {
        let Self { l2 } = self;
        let crm_core::LogisticOptions { l2: usual_l2 } = Default::default();
        Ok(crm_core::LogisticOptions {
            l2: convert::field_or("l2", l2, usual_l2)?,
        })
    }
}

/// The chance of a positive outcome from numbers: 1 / (1 + e^−(intercept + Σ weight · value)) (D. Cox, The Regression
/// Analysis of Binary Sequences, 1958).
#[derive(Clone, uniffi::Record)]
pub struct LogisticRegression {
    /// The log-odds where all columns are 0.
    pub intercept: f64,
    /// By how much each column's value raises the log-odds.
    pub weights: Vec<f64>,
    /// The means of the columns that were learnt from: contributions count from there.
    pub means: Vec<f64>,
}

impl FromCore<crm_core::LogisticRegression> for LogisticRegression {
    fn from_core(core: crm_core::LogisticRegression) -> Self {
        let crm_core::LogisticRegression {
            intercept,
            weights,
            means,
        } = core;
        Self {
            intercept: FromCore::from_core(intercept),
            weights: FromCore::from_core(weights),
            means: FromCore::from_core(means),
        }
    }
}

/// The modified beta-geometric/NBD model: as `BgNbd`, but customers may also leave after the first
/// purchase (E. Batislam, M. Denizel, A. Filiztekin, Empirical Validation and Comparison of Models for Customer Base
/// Analysis, International Journal of Research in Marketing 24, 2007).
#[derive(Clone, uniffi::Record)]
pub struct MbgNbd {
    /// The shape of the rates' distribution.
    pub r: f64,
    /// Its rate: r / α is the mean number of purchases in one unit of time.
    pub alpha: f64,
    /// The first parameter of the leaving chances: a / (a + b) is their mean.
    pub a: f64,
    /// The second.
    pub b: f64,
}

impl FromCore<crm_core::MbgNbd> for MbgNbd {
    fn from_core(core: crm_core::MbgNbd) -> Self {
        let crm_core::MbgNbd { r, alpha, a, b } = core;
        Self {
            r: FromCore::from_core(r),
            alpha: FromCore::from_core(alpha),
            a: FromCore::from_core(a),
            b: FromCore::from_core(b),
        }
    }
}

/// A version of a fitted model. Nothing of it ever changes but whether it is pinned or deleted.
#[derive(Clone, uniffi::Record)]
pub struct Model {
    /// The id of this version.
    pub id: ModelId,
    /// The name that its versions share.
    pub name: String,
    /// Which version of the name it is, from 1; never given again.
    pub number: u32,
    /// What it tells of customers.
    pub kind: ModelKind,
    /// When it was fitted.
    pub fitted_at: Timestamp,
    /// The instant up to which orders, refunds, cancellations and deletions counted.
    pub as_of: Timestamp,
    /// The day of the first purchase that counted.
    pub data_from: CivilDate,
    /// The day of the last one.
    pub data_until: CivilDate,
    /// The customers with a purchase.
    pub customers: u64,
    /// What was asked for.
    pub spec: ModelSpec,
    /// What was found.
    pub parameters: ModelParameters,
    /// How good it is.
    pub quality: ModelQuality,
    /// Whether it stays the current version of its name, whatever is fitted later.
    pub pinned: bool,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Model> for Model {
    fn from_core(core: crm_core::Model) -> Self {
        let crm_core::Model {
            id,
            name,
            number,
            kind,
            fitted_at,
            as_of,
            data_from,
            data_until,
            customers,
            spec,
            parameters,
            quality,
            pinned,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            name: FromCore::from_core(name),
            number: FromCore::from_core(number),
            kind: FromCore::from_core(kind),
            fitted_at: FromCore::from_core(fitted_at),
            as_of: FromCore::from_core(as_of),
            data_from: FromCore::from_core(data_from),
            data_until: FromCore::from_core(data_until),
            customers: FromCore::from_core(customers),
            spec: FromCore::from_core(spec),
            parameters: FromCore::from_core(parameters),
            quality: FromCore::from_core(quality),
            pinned: FromCore::from_core(pinned),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// A version beside the others of its name, by a forecast of the same last days of the present data.
#[derive(Clone, uniffi::Record)]
pub struct ModelComparison {
    /// The version.
    pub id: ModelId,
    /// Its number.
    pub number: u32,
    /// When it was fitted.
    pub fitted_at: Timestamp,
    /// Whether it was fitted to some of the days that it is tried on, which makes it look better than it is.
    pub has_seen: bool,
    /// What the version would have expected of those days.
    pub holdout: ModelHoldout,
}

impl FromCore<crm_core::ModelComparison> for ModelComparison {
    fn from_core(core: crm_core::ModelComparison) -> Self {
        let crm_core::ModelComparison {
            id,
            number,
            fitted_at,
            has_seen,
            holdout,
        } = core;
        Self {
            id: FromCore::from_core(id),
            number: FromCore::from_core(number),
            fitted_at: FromCore::from_core(fitted_at),
            has_seen: FromCore::from_core(has_seen),
            holdout: FromCore::from_core(holdout),
        }
    }
}

/// How well a model fits, and how surely its parameters are known. Only a fit that converged has one.
#[derive(Clone, uniffi::Record)]
pub struct ModelFit {
    /// The log-likelihood at its maximum.
    pub log_likelihood: f64,
    /// The number of customers whose data were used.
    pub customers: u64,
    /// The standard error of each parameter, in the order of the model's fields; behind them those of weights.
    pub standard_errors: Vec<f64>,
    /// The covariance of the logarithms of the parameters, and of weights as they are, by rows: the inverse of the
    /// observed information.
    pub covariance: Vec<Vec<f64>>,
    /// How often the likelihood was evaluated.
    pub evaluations: u32,
}

impl FromCore<crm_core::ModelFit> for ModelFit {
    fn from_core(core: crm_core::ModelFit) -> Self {
        let crm_core::ModelFit {
            log_likelihood,
            customers,
            standard_errors,
            covariance,
            evaluations,
        } = core;
        Self {
            log_likelihood: FromCore::from_core(log_likelihood),
            customers: FromCore::from_core(customers),
            standard_errors: FromCore::from_core(standard_errors),
            covariance: FromCore::from_core(covariance),
            evaluations: FromCore::from_core(evaluations),
        }
    }
}

/// A forecast of days that the fit had not seen, and what became of it.
#[derive(Clone, uniffi::Record)]
pub struct ModelHoldout {
    /// The first day.
    pub from: CivilDate,
    /// The last day.
    pub until: CivilDate,
    /// The customers who had bought before.
    pub customers: u64,
    /// The days with a purchase that they had; of BG/BB, the occasions that they used, of those that were not over before
    /// and are now.
    pub actual: u64,
    /// Those that were expected.
    pub expected: f64,
    /// The mean distance of the two, a customer.
    pub mean_absolute_error: f64,
    /// The square root of the mean squared distance.
    pub root_mean_squared_error: f64,
    /// The mean distance from the mean of all, which is known only afterwards: what any model has to beat.
    pub mean_only_error: f64,
}

impl FromCore<crm_core::ModelHoldout> for ModelHoldout {
    fn from_core(core: crm_core::ModelHoldout) -> Self {
        let crm_core::ModelHoldout {
            from,
            until,
            customers,
            actual,
            expected,
            mean_absolute_error,
            root_mean_squared_error,
            mean_only_error,
        } = core;
        Self {
            from: FromCore::from_core(from),
            until: FromCore::from_core(until),
            customers: FromCore::from_core(customers),
            actual: FromCore::from_core(actual),
            expected: FromCore::from_core(expected),
            mean_absolute_error: FromCore::from_core(mean_absolute_error),
            root_mean_squared_error: FromCore::from_core(root_mean_squared_error),
            mean_only_error: FromCore::from_core(mean_only_error),
        }
    }
}

/// A model of lifetime value that was fitted without the last days, and what became of them.
#[derive(Clone, uniffi::Record)]
pub struct ModelHoldoutReport {
    /// The model's name.
    pub name: String,
    /// The forecast of all customers together.
    pub holdout: ModelHoldout,
    /// The repeat purchases of all customers, added up week by week since the very first purchase.
    pub tracking: Vec<TrackedWeek>,
    /// How many customers had made how many repeat purchases before the holdout.
    pub frequencies: Vec<FrequencyCount>,
    /// The mean number of purchases in the holdout, by the repeat purchases before it.
    pub conditional: Vec<HoldoutFrequency>,
}

impl FromCore<crm_core::ModelHoldoutReport> for ModelHoldoutReport {
    fn from_core(core: crm_core::ModelHoldoutReport) -> Self {
        let crm_core::ModelHoldoutReport {
            name,
            holdout,
            tracking,
            frequencies,
            conditional,
        } = core;
        Self {
            name: FromCore::from_core(name),
            holdout: FromCore::from_core(holdout),
            tracking: FromCore::from_core(tracking),
            frequencies: FromCore::from_core(frequencies),
            conditional: FromCore::from_core(conditional),
        }
    }
}

/// What was fitted.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ModelParameters {
    /// Of RFM.
    Rfm(RfmParameters),
    /// Of lifetime value.
    Clv(ClvParameters),
    /// Of propensity.
    Propensity(PropensityParameters),
    /// Of clusters.
    Clusters(ClustersParameters),
}

impl FromCore<crm_core::ModelParameters> for ModelParameters {
    fn from_core(core: crm_core::ModelParameters) -> Self {
        match core {
            crm_core::ModelParameters::Rfm(record) => Self::Rfm(FromCore::from_core(record)),
            crm_core::ModelParameters::Clv(record) => Self::Clv(FromCore::from_core(record)),
            crm_core::ModelParameters::Propensity(record) => Self::Propensity(FromCore::from_core(record)),
            crm_core::ModelParameters::Clusters(record) => Self::Clusters(FromCore::from_core(record)),
        }
    }
}

/// How good a model is, as far as its kind can tell.
#[derive(Clone, uniffi::Record)]
pub struct ModelQuality {
    /// The log-likelihood of the purchases at its maximum.
    pub log_likelihood: Option<f64>,
    /// The correlation of frequency and value. From .30 on, in either direction, values mislead: the model takes the two
    /// to be independent.
    pub value_correlation: Option<f64>,
    /// The forecast of the days that were held out.
    pub holdout: Option<ModelHoldout>,
    /// The probabilities that a model without the last cutoff gave for the days after it, held against what happened: the
    /// part of `positives` among the `rows` is what saying the same of everybody has to go by. Where there is one cutoff,
    /// of a fifth of the customers.
    pub evaluation: Option<BinaryEvaluation>,
    /// The mean silhouette of clusters, of at most 1,500 customers: near 1 they lie far apart, near 0 they touch.
    pub silhouette: Option<f64>,
    /// The part of the customers that a model of propensity learnt from and was tried on: 1, or, where all would have made
    /// more than 250,000 rows, a half, a quarter and so on, chosen by their ids and the seed.
    pub sampled_part: Option<f64>,
}

impl FromCore<crm_core::ModelQuality> for ModelQuality {
    fn from_core(core: crm_core::ModelQuality) -> Self {
        let crm_core::ModelQuality {
            log_likelihood,
            value_correlation,
            holdout,
            evaluation,
            silhouette,
            sampled_part,
        } = core;
        Self {
            log_likelihood: FromCore::from_core(log_likelihood),
            value_correlation: FromCore::from_core(value_correlation),
            holdout: FromCore::from_core(holdout),
            evaluation: FromCore::from_core(evaluation),
            silhouette: FromCore::from_core(silhouette),
            sampled_part: FromCore::from_core(sampled_part),
        }
    }
}

/// Which models a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct ModelQuery {
    /// Versions of this name.
    #[uniffi(default)]
    pub name: Option<String>,
    /// Models of this kind.
    #[uniffi(default)]
    pub kind: Option<ModelKind>,
}

impl IntoCore<crm_core::ModelQuery> for ModelQuery {
    fn into_core(self) -> Result<crm_core::ModelQuery> {
        let Self { name, kind } = self;
        Ok(crm_core::ModelQuery {
            name: convert::field("name", name)?,
            kind: convert::field("kind", kind)?,
        })
    }
}

/// Which model made a score.
#[derive(Clone, uniffi::Record)]
pub struct ModelReference {
    /// The version's id.
    pub id: ModelId,
    /// Its name.
    pub name: String,
    /// Its number.
    pub number: u32,
}

impl FromCore<crm_core::ModelReference> for ModelReference {
    fn from_core(core: crm_core::ModelReference) -> Self {
        let crm_core::ModelReference { id, name, number } = core;
        Self {
            id: FromCore::from_core(id),
            name: FromCore::from_core(name),
            number: FromCore::from_core(number),
        }
    }
}

/// What a model says of a customer.
#[derive(Clone, uniffi::Record)]
pub struct ModelScore {
    /// The model.
    pub model: ModelReference,
    /// The customer.
    pub customer_id: CustomerId,
    /// The instant of which it is; it is the same all day.
    pub at: Timestamp,
    /// What the model says.
    pub values: ScoreValues,
}

impl FromCore<crm_core::ModelScore> for ModelScore {
    fn from_core(core: crm_core::ModelScore) -> Self {
        let crm_core::ModelScore {
            model,
            customer_id,
            at,
            values,
        } = core;
        Self {
            model: FromCore::from_core(model),
            customer_id: FromCore::from_core(customer_id),
            at: FromCore::from_core(at),
            values: FromCore::from_core(values),
        }
    }
}

/// What to fit, and how.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ModelSpec {
    /// RFM.
    Rfm(RfmSpec),
    /// Lifetime value.
    Clv(ClvSpec),
    /// Propensity.
    Propensity(PropensitySpec),
    /// Clusters.
    Clusters(ClustersSpec),
}

impl FromCore<crm_core::ModelSpec> for ModelSpec {
    fn from_core(core: crm_core::ModelSpec) -> Self {
        match core {
            crm_core::ModelSpec::Rfm(record) => Self::Rfm(FromCore::from_core(record)),
            crm_core::ModelSpec::Clv(record) => Self::Clv(FromCore::from_core(record)),
            crm_core::ModelSpec::Propensity(record) => Self::Propensity(FromCore::from_core(record)),
            crm_core::ModelSpec::Clusters(record) => Self::Clusters(FromCore::from_core(record)),
        }
    }
}

impl IntoCore<crm_core::ModelSpec> for ModelSpec {
    fn into_core(self) -> Result<crm_core::ModelSpec> {
        Ok(match self {
            Self::Rfm(record) => crm_core::ModelSpec::Rfm(record.into_core()?),
            Self::Clv(record) => crm_core::ModelSpec::Clv(record.into_core()?),
            Self::Propensity(record) => crm_core::ModelSpec::Propensity(record.into_core()?),
            Self::Clusters(record) => crm_core::ModelSpec::Clusters(record.into_core()?),
        })
    }
}

/// An amount of money, exact to 28 digits. In JSON `{"amount": "12.30", "currency": "EUR"}`; an integer is read as well, a
/// float is not, since it may have lost digits.
///
/// Arithmetic is checked: different currencies and results that do not fit are errors, never wrong numbers.
#[derive(Clone, uniffi::Record)]
pub struct Money {
    /// The amount in the currency's main unit.
    pub amount: Decimal,
    /// The currency.
    pub currency: String,
}

impl FromCore<crm_core::Money> for Money {
    fn from_core(core: crm_core::Money) -> Self {
        let crm_core::Money { amount, currency } = core;
        Self {
            amount: FromCore::from_core(amount),
            currency: FromCore::from_core(currency),
        }
    }
}

impl IntoCore<crm_core::Money> for Money {
    fn into_core(self) -> Result<crm_core::Money> {
        let Self { amount, currency } = self;
        Ok(crm_core::Money {
            amount: convert::field("amount", amount)?,
            currency: convert::field("currency", currency)?,
        })
    }
}

/// What was sold in one civil month.
#[derive(Clone, uniffi::Record)]
pub struct MonthSales {
    /// The month's first day.
    pub month: CivilDate,
    /// Orders, without returns.
    pub orders: u64,
    /// Returns.
    pub returns: u64,
    /// Customers whose first order was placed in this month.
    pub new_buyers: u64,
    /// Customers with an order in this month and one in an earlier month.
    pub returning_buyers: u64,
    /// Totals less refunds and returns, by currency; no entry for a sum of zero.
    pub revenue: Vec<Money>,
}

impl FromCore<crm_core::MonthSales> for MonthSales {
    fn from_core(core: crm_core::MonthSales) -> Self {
        let crm_core::MonthSales {
            month,
            orders,
            returns,
            new_buyers,
            returning_buyers,
            revenue,
        } = core;
        Self {
            month: FromCore::from_core(month),
            orders: FromCore::from_core(orders),
            returns: FromCore::from_core(returns),
            new_buyers: FromCore::from_core(new_buyers),
            returning_buyers: FromCore::from_core(returning_buyers),
            revenue: FromCore::from_core(revenue),
        }
    }
}

/// A call did not settle its task.
#[derive(Clone, uniffi::Record)]
pub struct NewCallAttempt {
    /// Refuse it with `stale_version` unless the task has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// What came of it: `no_answer`, `busy`, `call again`.
    pub outcome: String,
    /// When to call again: the task is due then.
    pub callback_at: Timestamp,
    /// What was said, for the interaction; at most 1 MiB.
    #[uniffi(default)]
    pub note: Option<String>,
    /// How long it took, for the interaction.
    #[uniffi(default)]
    pub duration_seconds: Option<u32>,
    /// When; now, when left out. Not later.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// Who called; the handle's actor when left out, or else the assignee.
    #[uniffi(default)]
    pub by: Option<String>,
}

impl IntoCore<crm_core::NewCallAttempt> for NewCallAttempt {
    fn into_core(self) -> Result<crm_core::NewCallAttempt> {
        let Self {
            version,
            outcome,
            callback_at,
            note,
            duration_seconds,
            at,
            by,
        } = self;
        Ok(crm_core::NewCallAttempt {
            version: convert::field("version", version)?,
            outcome: convert::field("outcome", outcome)?,
            callback_at: convert::field("callback_at", callback_at)?,
            note: convert::field("note", note)?,
            duration_seconds: convert::field("duration_seconds", duration_seconds)?,
            at: convert::field("at", at)?,
            by: convert::field("by", by)?,
        })
    }
}

/// A category to create. Everything may be left out but the name.
#[derive(Clone, uniffi::Record)]
pub struct NewCategory {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<CategoryId>,
    /// The name, at most 200 bytes.
    #[uniffi(default)]
    pub name: Option<String>,
    /// The category it is a part of.
    #[uniffi(default)]
    pub parent_id: Option<CategoryId>,
    /// What is in it, in some sentences.
    #[uniffi(default)]
    pub description: Option<String>,
}

impl IntoCore<crm_core::NewCategory> for NewCategory {
    fn into_core(self) -> Result<crm_core::NewCategory> {
        let Self {
            id,
            name,
            parent_id,
            description,
        } = self;
        let crm_core::NewCategory {
            id: _,
            name: usual_name,
            parent_id: _,
            description: _,
        } = Default::default();
        Ok(crm_core::NewCategory {
            id: convert::field("id", id)?,
            name: convert::field_or("name", name, usual_name)?,
            parent_id: convert::field("parent_id", parent_id)?,
            description: convert::field("description", description)?,
        })
    }
}

/// A credit note to create: an invoice is taken back, or a part of it.
#[derive(Clone, uniffi::Record)]
pub struct NewCreditNote {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<InvoiceId>,
    /// The invoice.
    pub invoice_id: InvoiceId,
    /// Its number; this or `series` is required.
    #[uniffi(default)]
    pub number: Option<String>,
    /// The series in which it gets the next number.
    #[uniffi(default)]
    pub series: Option<String>,
    /// How much is taken back, more than zero; when left out all that was not taken back yet, or for a return what is
    /// refunded.
    #[uniffi(default)]
    pub amount: Option<Decimal>,
    /// When it is issued; now, when left out.
    #[uniffi(default)]
    pub issued_at: Option<Timestamp>,
    /// Remarks.
    #[uniffi(default)]
    pub note: Option<String>,
}

impl IntoCore<crm_core::NewCreditNote> for NewCreditNote {
    fn into_core(self) -> Result<crm_core::NewCreditNote> {
        let Self {
            id,
            invoice_id,
            number,
            series,
            amount,
            issued_at,
            note,
        } = self;
        Ok(crm_core::NewCreditNote {
            id: convert::field("id", id)?,
            invoice_id: convert::field("invoice_id", invoice_id)?,
            number: convert::field("number", number)?,
            series: convert::field("series", series)?,
            amount: convert::field("amount", amount)?,
            issued_at: convert::field("issued_at", issued_at)?,
            note: convert::field("note", note)?,
        })
    }
}

/// A customer to create. Everything may be left out but a name or an identifier.
#[derive(Clone, uniffi::Record)]
pub struct NewCustomer {
    /// The id, when it was minted elsewhere, such as on a phone that was offline.
    #[uniffi(default)]
    pub id: Option<CustomerId>,
    /// Person or organization.
    #[uniffi(default)]
    pub kind: Option<CustomerKind>,
    /// The whole name, as it is written; made of the parts when it is left out.
    #[uniffi(default)]
    pub name: Option<String>,
    /// The name's parts.
    #[uniffi(default)]
    pub name_parts: Option<PersonName>,
    /// Identifiers.
    #[uniffi(default)]
    pub identifiers: Option<Vec<Identifier>>,
    /// Postal addresses.
    #[uniffi(default)]
    pub addresses: Option<Vec<Address>>,
    /// Birthday, or founding day.
    #[uniffi(default)]
    pub birthday: Option<PartialDate>,
    /// Gender.
    #[uniffi(default)]
    pub gender: Option<Gender>,
    /// Preferred language, a BCP 47 tag.
    #[uniffi(default)]
    pub language: Option<String>,
    /// Time zone, an IANA name.
    #[uniffi(default)]
    pub time_zone: Option<String>,
    /// Occupation, or an organization's trade.
    #[uniffi(default)]
    pub occupation: Option<String>,
    /// What the customer likes, by name.
    #[uniffi(default)]
    pub preferences: Option<HashMap<String, Value>>,
    /// Tags.
    #[uniffi(default)]
    pub tags: Option<Vec<String>>,
    /// Roles; `customer` when left out.
    #[uniffi(default)]
    pub roles: Option<Vec<Role>>,
    /// How far the customer has come; `lead` when left out.
    #[uniffi(default)]
    pub lifecycle: Option<Lifecycle>,
    /// The member of staff who looks after the customer.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// Where the customer came from.
    #[uniffi(default)]
    pub source: Option<String>,
    /// Values of custom fields, by key.
    #[uniffi(default)]
    pub custom: Option<HashMap<String, Value>>,
    /// Consents.
    #[uniffi(default)]
    pub consents: Option<Vec<Consent>>,
}

impl IntoCore<crm_core::NewCustomer> for NewCustomer {
    fn into_core(self) -> Result<crm_core::NewCustomer> {
        let Self {
            id,
            kind,
            name,
            name_parts,
            identifiers,
            addresses,
            birthday,
            gender,
            language,
            time_zone,
            occupation,
            preferences,
            tags,
            roles,
            lifecycle,
            owner,
            source,
            custom,
            consents,
        } = self;
        let crm_core::NewCustomer {
            id: _,
            kind: usual_kind,
            name: _,
            name_parts: _,
            identifiers: usual_identifiers,
            addresses: usual_addresses,
            birthday: _,
            gender: _,
            language: _,
            time_zone: _,
            occupation: _,
            preferences: usual_preferences,
            tags: usual_tags,
            roles: usual_roles,
            lifecycle: usual_lifecycle,
            owner: _,
            source: _,
            custom: usual_custom,
            consents: usual_consents,
        } = Default::default();
        Ok(crm_core::NewCustomer {
            id: convert::field("id", id)?,
            kind: convert::field_or("kind", kind, usual_kind)?,
            name: convert::field("name", name)?,
            name_parts: convert::field("name_parts", name_parts)?,
            identifiers: convert::field_or("identifiers", identifiers, usual_identifiers)?,
            addresses: convert::field_or("addresses", addresses, usual_addresses)?,
            birthday: convert::field("birthday", birthday)?,
            gender: convert::field("gender", gender)?,
            language: convert::field("language", language)?,
            time_zone: convert::field("time_zone", time_zone)?,
            occupation: convert::field("occupation", occupation)?,
            preferences: convert::field_or("preferences", preferences, usual_preferences)?,
            tags: convert::field_or("tags", tags, usual_tags)?,
            roles: convert::field_or("roles", roles, usual_roles)?,
            lifecycle: convert::field_or("lifecycle", lifecycle, usual_lifecycle)?,
            owner: convert::field("owner", owner)?,
            source: convert::field("source", source)?,
            custom: convert::field_or("custom", custom, usual_custom)?,
            consents: convert::field_or("consents", consents, usual_consents)?,
        })
    }
}

/// A deal to create.
#[derive(Clone, uniffi::Record)]
pub struct NewDeal {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<DealId>,
    /// What it is about, in a few words.
    pub name: String,
    /// To whom something may be sold.
    pub customer_id: CustomerId,
    /// The pipeline that it goes through.
    pub pipeline_id: PipelineId,
    /// The stage in which it begins, an open one; the first such stage when left out.
    #[uniffi(default)]
    pub stage_id: Option<StageId>,
    /// Who takes part on the customer's side, at most 100.
    #[uniffi(default)]
    pub contacts: Vec<DealContact>,
    /// With whom it is made together, at most 100.
    #[uniffi(default)]
    pub partners: Vec<DealPartner>,
    /// What is to be sold, at most 2,000 lines.
    #[uniffi(default)]
    pub lines: Vec<NewDealLine>,
    /// The currency of all amounts.
    pub currency: String,
    /// What it comes to once, when there are no lines; not negative.
    #[uniffi(default)]
    pub amount: Option<Decimal>,
    /// What it comes to again and again, when there are no lines; not negative.
    #[uniffi(default)]
    pub recurring: Option<Recurring>,
    /// How probable it is that it is won, in percent; what its stage says when left out.
    #[uniffi(default)]
    pub probability: Option<Decimal>,
    /// When it is expected to be closed.
    #[uniffi(default)]
    pub expected_close_on: Option<CivilDate>,
    /// Where it came from.
    #[uniffi(default)]
    pub source: Option<String>,
    /// The campaign that brought it.
    #[uniffi(default)]
    pub campaign: Option<String>,
    /// What is to be done next.
    #[uniffi(default)]
    pub next_step: Option<String>,
    /// Who else is after it, at most 100.
    #[uniffi(default)]
    pub competitors: Vec<String>,
    /// Whose deal it is.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// Whose team's it is.
    #[uniffi(default)]
    pub team: Option<String>,
    /// When it began; now, when left out.
    #[uniffi(default)]
    pub opened_at: Option<Timestamp>,
}

impl IntoCore<crm_core::NewDeal> for NewDeal {
    fn into_core(self) -> Result<crm_core::NewDeal> {
        let Self {
            id,
            name,
            customer_id,
            pipeline_id,
            stage_id,
            contacts,
            partners,
            lines,
            currency,
            amount,
            recurring,
            probability,
            expected_close_on,
            source,
            campaign,
            next_step,
            competitors,
            owner,
            team,
            opened_at,
        } = self;
        Ok(crm_core::NewDeal {
            id: convert::field("id", id)?,
            name: convert::field("name", name)?,
            customer_id: convert::field("customer_id", customer_id)?,
            pipeline_id: convert::field("pipeline_id", pipeline_id)?,
            stage_id: convert::field("stage_id", stage_id)?,
            contacts: convert::field("contacts", contacts)?,
            partners: convert::field("partners", partners)?,
            lines: convert::field("lines", lines)?,
            currency: convert::field("currency", currency)?,
            amount: convert::field("amount", amount)?,
            recurring: convert::field("recurring", recurring)?,
            probability: convert::field("probability", probability)?,
            expected_close_on: convert::field("expected_close_on", expected_close_on)?,
            source: convert::field("source", source)?,
            campaign: convert::field("campaign", campaign)?,
            next_step: convert::field("next_step", next_step)?,
            competitors: convert::field("competitors", competitors)?,
            owner: convert::field("owner", owner)?,
            team: convert::field("team", team)?,
            opened_at: convert::field("opened_at", opened_at)?,
        })
    }
}

/// A line of a deal to create or to update.
#[derive(Clone, uniffi::Record)]
pub struct NewDealLine {
    /// The product's id; or give its article number.
    #[uniffi(default)]
    pub product_id: Option<ProductId>,
    /// The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it is
    /// when it is not there.
    #[uniffi(default)]
    pub sku: Option<String>,
    /// What the line is called.
    #[uniffi(default)]
    pub name: Option<String>,
    /// How many, 1 when left out.
    #[uniffi(default)]
    pub quantity: Option<Decimal>,
    /// The price of one. When left out, that of the product in the catalogue, whose currency has to be the deal's.
    #[uniffi(default)]
    pub unit_price: Option<Decimal>,
    /// What is taken off the line.
    #[uniffi(default)]
    pub discount: Option<Decimal>,
    /// Tax that is added to the line.
    #[uniffi(default)]
    pub tax: Option<Decimal>,
    /// How often the line is paid for; once when left out.
    #[uniffi(default)]
    pub interval: Option<BillingInterval>,
}

impl IntoCore<crm_core::NewDealLine> for NewDealLine {
    fn into_core(self) -> Result<crm_core::NewDealLine> {
        let Self {
            product_id,
            sku,
            name,
            quantity,
            unit_price,
            discount,
            tax,
            interval,
        } = self;
        let crm_core::NewDealLine {
            product_id: _,
            sku: _,
            name: _,
            quantity: usual_quantity,
            unit_price: _,
            discount: usual_discount,
            tax: usual_tax,
            interval: _,
        } = Default::default();
        Ok(crm_core::NewDealLine {
            product_id: convert::field("product_id", product_id)?,
            sku: convert::field("sku", sku)?,
            name: convert::field("name", name)?,
            quantity: convert::field_or("quantity", quantity, usual_quantity)?,
            unit_price: convert::field("unit_price", unit_price)?,
            discount: convert::field_or("discount", discount, usual_discount)?,
            tax: convert::field_or("tax", tax, usual_tax)?,
            interval: convert::field("interval", interval)?,
        })
    }
}

/// An exchange rate to set.
#[derive(Clone, uniffi::Record)]
pub struct NewExchangeRate {
    /// The currency that is priced.
    pub currency: String,
    /// The currency of the price.
    pub base: String,
    /// The first day on which it holds.
    pub on: CivilDate,
    /// So many of the base are paid for one of the currency: more than nothing.
    pub rate: Decimal,
}

impl IntoCore<crm_core::NewExchangeRate> for NewExchangeRate {
    fn into_core(self) -> Result<crm_core::NewExchangeRate> {
        let Self {
            currency,
            base,
            on,
            rate,
        } = self;
        Ok(crm_core::NewExchangeRate {
            currency: convert::field("currency", currency)?,
            base: convert::field("base", base)?,
            on: convert::field("on", on)?,
            rate: convert::field("rate", rate)?,
        })
    }
}

/// A field to define.
#[derive(Clone, uniffi::Record)]
pub struct NewField {
    /// The name under which values are stored: lower-case letters, digits and `_`, at most 64.
    #[uniffi(default)]
    pub key: Option<String>,
    /// What people see; the key when left out.
    #[uniffi(default)]
    pub label: Option<String>,
    /// The type of the values.
    #[uniffi(default)]
    pub kind: Option<FieldKind>,
    /// What can be chosen; at least one for `Choice` and `Choices`, none for the others.
    #[uniffi(default)]
    pub choices: Option<Vec<String>>,
    /// Whether a customer cannot be created without a value.
    #[uniffi(default)]
    pub required: Option<bool>,
}

impl IntoCore<crm_core::NewField> for NewField {
    fn into_core(self) -> Result<crm_core::NewField> {
        let Self {
            key,
            label,
            kind,
            choices,
            required,
        } = self;
        let crm_core::NewField {
            key: usual_key,
            label: _,
            kind: usual_kind,
            choices: usual_choices,
            required: usual_required,
        } = Default::default();
        Ok(crm_core::NewField {
            key: convert::field_or("key", key, usual_key)?,
            label: convert::field("label", label)?,
            kind: convert::field_or("kind", kind, usual_kind)?,
            choices: convert::field_or("choices", choices, usual_choices)?,
            required: convert::field_or("required", required, usual_required)?,
        })
    }
}

/// A forecast to compute now and to keep.
#[derive(Clone, uniffi::Record)]
pub struct NewForecastSnapshot {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<ForecastId>,
    /// What it is called.
    #[uniffi(default)]
    pub name: Option<String>,
    /// What to forecast.
    pub query: ForecastQuery,
}

impl IntoCore<crm_core::NewForecastSnapshot> for NewForecastSnapshot {
    fn into_core(self) -> Result<crm_core::NewForecastSnapshot> {
        let Self { id, name, query } = self;
        Ok(crm_core::NewForecastSnapshot {
            id: convert::field("id", id)?,
            name: convert::field("name", name)?,
            query: convert::field("query", query)?,
        })
    }
}

/// A goal to create. It is everybody's, unless a person or a team is named.
#[derive(Clone, uniffi::Record)]
pub struct NewGoal {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<GoalId>,
    /// The period.
    pub period: Period,
    /// The salesperson whose goal it is.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// The team whose goal it is; not beside a person.
    #[uniffi(default)]
    pub team: Option<String>,
    /// What of a deal counts.
    #[uniffi(default)]
    pub value: Option<DealValue>,
    /// How much is to be sold: more than nothing.
    pub amount: Decimal,
    /// The currency of the amount.
    pub currency: String,
}

impl IntoCore<crm_core::NewGoal> for NewGoal {
    fn into_core(self) -> Result<crm_core::NewGoal> {
        let Self {
            id,
            period,
            owner,
            team,
            value,
            amount,
            currency,
        } = self;
        Ok(crm_core::NewGoal {
            id: convert::field("id", id)?,
            period: convert::field("period", period)?,
            owner: convert::field("owner", owner)?,
            team: convert::field("team", team)?,
            value: convert::field_or("value", value, Default::default())?,
            amount: convert::field("amount", amount)?,
            currency: convert::field("currency", currency)?,
        })
    }
}

/// An interaction to record. Everything may be left out but the kind, a custom event's name and its channel.
#[derive(Clone, uniffi::Record)]
pub struct NewInteraction {
    /// The id, when it was minted elsewhere, such as on a phone that was offline.
    #[uniffi(default)]
    pub id: Option<InteractionId>,
    /// Whose it is, when that is known.
    #[uniffi(default)]
    pub customer_id: Option<CustomerId>,
    /// What it was.
    pub kind: InteractionKind,
    /// The event's name; required for a custom event.
    #[uniffi(default)]
    pub name: Option<String>,
    /// Who turned to whom.
    #[uniffi(default)]
    pub direction: Option<Direction>,
    /// The channel; that of the kind when left out, but required for a custom event.
    #[uniffi(default)]
    pub channel: Option<Channel>,
    /// What it was about, in a line.
    #[uniffi(default)]
    pub subject: Option<String>,
    /// What was said or written, at most 1 MiB.
    #[uniffi(default)]
    pub body: Option<String>,
    /// What came of it.
    #[uniffi(default)]
    pub outcome: Option<String>,
    /// How long it took.
    #[uniffi(default)]
    pub duration_seconds: Option<u32>,
    /// Where it was.
    #[uniffi(default)]
    pub location: Option<Location>,
    /// The member of staff who took part.
    #[uniffi(default)]
    pub staff: Option<String>,
    /// Free values by name: at most 200 of them, 64 KiB together.
    #[uniffi(default)]
    pub properties: HashMap<String, Value>,
    /// At most 200 bytes that only this interaction has: recording it again gives back what was stored first.
    #[uniffi(default)]
    pub idempotency_key: Option<String>,
    /// When it happened: now when left out, at most a day ahead, not before the year 1.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
}

impl IntoCore<crm_core::NewInteraction> for NewInteraction {
    fn into_core(self) -> Result<crm_core::NewInteraction> {
        let Self {
            id,
            customer_id,
            kind,
            name,
            direction,
            channel,
            subject,
            body,
            outcome,
            duration_seconds,
            location,
            staff,
            properties,
            idempotency_key,
            at,
        } = self;
        Ok(crm_core::NewInteraction {
            id: convert::field("id", id)?,
            customer_id: convert::field("customer_id", customer_id)?,
            kind: convert::field("kind", kind)?,
            name: convert::field("name", name)?,
            direction: convert::field("direction", direction)?,
            channel: convert::field("channel", channel)?,
            subject: convert::field("subject", subject)?,
            body: convert::field("body", body)?,
            outcome: convert::field("outcome", outcome)?,
            duration_seconds: convert::field("duration_seconds", duration_seconds)?,
            location: convert::field("location", location)?,
            staff: convert::field("staff", staff)?,
            properties: convert::field("properties", properties)?,
            idempotency_key: convert::field("idempotency_key", idempotency_key)?,
            at: convert::field("at", at)?,
        })
    }
}

/// An invoice to create: of lines, of an amount, or, with neither, of all that was not invoiced yet.
#[derive(Clone, uniffi::Record)]
pub struct NewInvoice {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<InvoiceId>,
    /// The order.
    pub order_id: OrderId,
    /// Its number; this or `series` is required.
    #[uniffi(default)]
    pub number: Option<String>,
    /// The series in which it gets the next number: the series' text, and its place with at least four digits.
    #[uniffi(default)]
    pub series: Option<String>,
    /// What it asks for, each line of the order at most once.
    #[uniffi(default)]
    pub lines: Vec<OrderPart>,
    /// What of the order's shipping it asks for beside the lines.
    #[uniffi(default)]
    pub shipping: Option<Decimal>,
    /// What it comes to, when no lines are given; more than zero.
    #[uniffi(default)]
    pub amount: Option<Decimal>,
    /// When it is issued; now, when left out.
    #[uniffi(default)]
    pub issued_at: Option<Timestamp>,
    /// The last day on which it can be paid in time; not before it is issued.
    #[uniffi(default)]
    pub due_on: Option<CivilDate>,
    /// Remarks.
    #[uniffi(default)]
    pub note: Option<String>,
}

impl IntoCore<crm_core::NewInvoice> for NewInvoice {
    fn into_core(self) -> Result<crm_core::NewInvoice> {
        let Self {
            id,
            order_id,
            number,
            series,
            lines,
            shipping,
            amount,
            issued_at,
            due_on,
            note,
        } = self;
        Ok(crm_core::NewInvoice {
            id: convert::field("id", id)?,
            order_id: convert::field("order_id", order_id)?,
            number: convert::field("number", number)?,
            series: convert::field("series", series)?,
            lines: convert::field("lines", lines)?,
            shipping: convert::field_or("shipping", shipping, Default::default())?,
            amount: convert::field("amount", amount)?,
            issued_at: convert::field("issued_at", issued_at)?,
            due_on: convert::field("due_on", due_on)?,
            note: convert::field("note", note)?,
        })
    }
}

/// A lead model to create.
#[derive(Clone, uniffi::Record)]
pub struct NewLeadModel {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<LeadModelId>,
    /// The name, at most 200 bytes.
    #[uniffi(default)]
    pub name: Option<String>,
    /// What it is for.
    #[uniffi(default)]
    pub description: Option<String>,
    /// The groups of rules: at most 100, of at most 100 rules each.
    #[uniffi(default)]
    pub groups: Option<Vec<LeadGroup>>,
    /// The grades, the best first: at most 100.
    #[uniffi(default)]
    pub grades: Option<Vec<LeadGrade>>,
}

impl IntoCore<crm_core::NewLeadModel> for NewLeadModel {
    fn into_core(self) -> Result<crm_core::NewLeadModel> {
        let Self {
            id,
            name,
            description,
            groups,
            grades,
        } = self;
        let crm_core::NewLeadModel {
            id: _,
            name: usual_name,
            description: _,
            groups: usual_groups,
            grades: usual_grades,
        } = Default::default();
        Ok(crm_core::NewLeadModel {
            id: convert::field("id", id)?,
            name: convert::field_or("name", name, usual_name)?,
            description: convert::field("description", description)?,
            groups: convert::field_or("groups", groups, usual_groups)?,
            grades: convert::field_or("grades", grades, usual_grades)?,
        })
    }
}

/// A model to fit.
#[derive(Clone, uniffi::Record)]
pub struct NewModel {
    /// The name, at most 200 bytes, of one kind for ever. Expressions of segments that name no model ask `clv`,
    /// `rfm`, `propensity` and `clusters`.
    pub name: String,
    /// What to fit, and how.
    pub spec: ModelSpec,
    /// The instant up to which orders, refunds, cancellations and deletions count; now when left out. More than a day ago makes a
    /// back-test, which does not become the current version unless it is pinned or the only one.
    #[uniffi(default)]
    pub as_of: Option<Timestamp>,
}

impl IntoCore<crm_core::NewModel> for NewModel {
    fn into_core(self) -> Result<crm_core::NewModel> {
        let Self { name, spec, as_of } = self;
        Ok(crm_core::NewModel {
            name: convert::field("name", name)?,
            spec: convert::field("spec", spec)?,
            as_of: convert::field("as_of", as_of)?,
        })
    }
}

/// A note to create.
#[derive(Clone, uniffi::Record)]
pub struct NewNote {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<NoteId>,
    /// Whom it is about.
    pub customer_id: CustomerId,
    /// What it says.
    pub body: String,
    /// Who wrote it; the handle's actor when left out.
    #[uniffi(default)]
    pub author: Option<String>,
    /// When it was written; now when left out.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
}

impl IntoCore<crm_core::NewNote> for NewNote {
    fn into_core(self) -> Result<crm_core::NewNote> {
        let Self {
            id,
            customer_id,
            body,
            author,
            at,
        } = self;
        Ok(crm_core::NewNote {
            id: convert::field("id", id)?,
            customer_id: convert::field("customer_id", customer_id)?,
            body: convert::field("body", body)?,
            author: convert::field("author", author)?,
            at: convert::field("at", at)?,
        })
    }
}

/// An order to create.
#[derive(Clone, uniffi::Record)]
pub struct NewOrder {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<OrderId>,
    /// Its number in the system it comes from.
    #[uniffi(default)]
    pub number: Option<String>,
    /// The system it comes from.
    #[uniffi(default)]
    pub source: Option<String>,
    /// Who ordered.
    #[uniffi(default)]
    pub customer_id: Option<CustomerId>,
    /// The currency of all amounts.
    pub currency: String,
    /// What was ordered, 1 to 2,000 lines.
    pub lines: Vec<NewOrderLine>,
    /// What is taken off the whole order.
    #[uniffi(default)]
    pub discount: Option<Decimal>,
    /// The price of shipping.
    #[uniffi(default)]
    pub shipping: Option<Decimal>,
    /// Tax that is added to the whole order.
    #[uniffi(default)]
    pub tax: Option<Decimal>,
    /// Payments that came already.
    #[uniffi(default)]
    pub payments: Vec<NewPayment>,
    /// How far its execution is.
    #[uniffi(default)]
    pub status: Option<OrderStatus>,
    /// The channel it came by.
    #[uniffi(default)]
    pub channel: Option<Channel>,
    /// Remarks.
    #[uniffi(default)]
    pub note: Option<String>,
    /// When it was placed; now, when left out.
    #[uniffi(default)]
    pub placed_at: Option<Timestamp>,
    /// The day by which it is promised to arrive.
    #[uniffi(default)]
    pub promised_on: Option<CivilDate>,
}

impl IntoCore<crm_core::NewOrder> for NewOrder {
    fn into_core(self) -> Result<crm_core::NewOrder> {
        let Self {
            id,
            number,
            source,
            customer_id,
            currency,
            lines,
            discount,
            shipping,
            tax,
            payments,
            status,
            channel,
            note,
            placed_at,
            promised_on,
        } = self;
        Ok(crm_core::NewOrder {
            id: convert::field("id", id)?,
            number: convert::field("number", number)?,
            source: convert::field("source", source)?,
            customer_id: convert::field("customer_id", customer_id)?,
            currency: convert::field("currency", currency)?,
            lines: convert::field("lines", lines)?,
            discount: convert::field_or("discount", discount, Default::default())?,
            shipping: convert::field_or("shipping", shipping, Default::default())?,
            tax: convert::field_or("tax", tax, Default::default())?,
            payments: convert::field("payments", payments)?,
            status: convert::field_or("status", status, Default::default())?,
            channel: convert::field("channel", channel)?,
            note: convert::field("note", note)?,
            placed_at: convert::field("placed_at", placed_at)?,
            promised_on: convert::field("promised_on", promised_on)?,
        })
    }
}

/// A line of a new order.
#[derive(Clone, uniffi::Record)]
pub struct NewOrderLine {
    /// The product's id; or give its article number.
    #[uniffi(default)]
    pub product_id: Option<ProductId>,
    /// The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it
    /// is when it is not there.
    #[uniffi(default)]
    pub sku: Option<String>,
    /// What the line is called.
    #[uniffi(default)]
    pub name: Option<String>,
    /// How many, 1 when left out; negative for goods that come back.
    #[uniffi(default)]
    pub quantity: Option<Decimal>,
    /// The price of one; nothing when left out.
    #[uniffi(default)]
    pub unit_price: Option<Decimal>,
    /// What is taken off the line.
    #[uniffi(default)]
    pub discount: Option<Decimal>,
    /// Tax that is added to the line.
    #[uniffi(default)]
    pub tax: Option<Decimal>,
}

impl IntoCore<crm_core::NewOrderLine> for NewOrderLine {
    fn into_core(self) -> Result<crm_core::NewOrderLine> {
        let Self {
            product_id,
            sku,
            name,
            quantity,
            unit_price,
            discount,
            tax,
        } = self;
        let crm_core::NewOrderLine {
            product_id: _,
            sku: _,
            name: _,
            quantity: usual_quantity,
            unit_price: usual_unit_price,
            discount: usual_discount,
            tax: usual_tax,
        } = Default::default();
        Ok(crm_core::NewOrderLine {
            product_id: convert::field("product_id", product_id)?,
            sku: convert::field("sku", sku)?,
            name: convert::field("name", name)?,
            quantity: convert::field_or("quantity", quantity, usual_quantity)?,
            unit_price: convert::field_or("unit_price", unit_price, usual_unit_price)?,
            discount: convert::field_or("discount", discount, usual_discount)?,
            tax: convert::field_or("tax", tax, usual_tax)?,
        })
    }
}

/// A payment to record.
#[derive(Clone, uniffi::Record)]
pub struct NewPayment {
    /// The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
    #[uniffi(default)]
    pub id: Option<PaymentId>,
    /// Refuse it with `stale_version` unless the order has this version; of no use in a new order.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The amount, in the order's currency; more than zero.
    #[uniffi(default)]
    pub amount: Option<Decimal>,
    /// When it came; when left out now, or for a new order when that was placed.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// How it came.
    #[uniffi(default)]
    pub method: Option<String>,
    /// Its number at whoever handled it.
    #[uniffi(default)]
    pub reference: Option<String>,
}

impl IntoCore<crm_core::NewPayment> for NewPayment {
    fn into_core(self) -> Result<crm_core::NewPayment> {
        let Self {
            id,
            version,
            amount,
            at,
            method,
            reference,
        } = self;
        let crm_core::NewPayment {
            id: _,
            version: _,
            amount: usual_amount,
            at: _,
            method: _,
            reference: _,
        } = Default::default();
        Ok(crm_core::NewPayment {
            id: convert::field("id", id)?,
            version: convert::field("version", version)?,
            amount: convert::field_or("amount", amount, usual_amount)?,
            at: convert::field("at", at)?,
            method: convert::field("method", method)?,
            reference: convert::field("reference", reference)?,
        })
    }
}

/// A pipeline to create.
#[derive(Clone, uniffi::Record)]
pub struct NewPipeline {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<PipelineId>,
    /// The name, at most 200 bytes.
    #[uniffi(default)]
    pub name: Option<String>,
    /// What it is for.
    #[uniffi(default)]
    pub description: Option<String>,
    /// Its stages, in their order: at most 100, and at least one of each kind.
    #[uniffi(default)]
    pub stages: Option<Vec<NewStage>>,
    /// How it predicts what becomes of its deals.
    #[uniffi(default)]
    pub prediction: Option<Prediction>,
}

impl IntoCore<crm_core::NewPipeline> for NewPipeline {
    fn into_core(self) -> Result<crm_core::NewPipeline> {
        let Self {
            id,
            name,
            description,
            stages,
            prediction,
        } = self;
        let crm_core::NewPipeline {
            id: _,
            name: usual_name,
            description: _,
            stages: usual_stages,
            prediction: _,
        } = Default::default();
        Ok(crm_core::NewPipeline {
            id: convert::field("id", id)?,
            name: convert::field_or("name", name, usual_name)?,
            description: convert::field("description", description)?,
            stages: convert::field_or("stages", stages, usual_stages)?,
            prediction: convert::field("prediction", prediction)?,
        })
    }
}

/// A product to create. Everything may be left out but the name.
#[derive(Clone, uniffi::Record)]
pub struct NewProduct {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<ProductId>,
    /// The stock keeping unit, at most 200 bytes.
    #[uniffi(default)]
    pub sku: Option<String>,
    /// The name.
    #[uniffi(default)]
    pub name: Option<String>,
    /// What it is, in some sentences.
    #[uniffi(default)]
    pub description: Option<String>,
    /// The categories it is in, the main one first.
    #[uniffi(default)]
    pub category_ids: Option<Vec<CategoryId>>,
    /// What one unit costs the buyer; not negative.
    #[uniffi(default)]
    pub price: Option<Money>,
    /// What one unit costs the business; not negative.
    #[uniffi(default)]
    pub cost: Option<Money>,
    /// What is counted.
    #[uniffi(default)]
    pub unit: Option<String>,
    /// Whether it is sold; `active` when left out.
    #[uniffi(default)]
    pub status: Option<ProductStatus>,
    /// Free values by name: at most 200 of them, 64 KiB together.
    #[uniffi(default)]
    pub attributes: Option<HashMap<String, Value>>,
}

impl IntoCore<crm_core::NewProduct> for NewProduct {
    fn into_core(self) -> Result<crm_core::NewProduct> {
        let Self {
            id,
            sku,
            name,
            description,
            category_ids,
            price,
            cost,
            unit,
            status,
            attributes,
        } = self;
        let crm_core::NewProduct {
            id: _,
            sku: _,
            name: usual_name,
            description: _,
            category_ids: usual_category_ids,
            price: _,
            cost: _,
            unit: _,
            status: usual_status,
            attributes: usual_attributes,
        } = Default::default();
        Ok(crm_core::NewProduct {
            id: convert::field("id", id)?,
            sku: convert::field("sku", sku)?,
            name: convert::field_or("name", name, usual_name)?,
            description: convert::field("description", description)?,
            category_ids: convert::field_or("category_ids", category_ids, usual_category_ids)?,
            price: convert::field("price", price)?,
            cost: convert::field("cost", cost)?,
            unit: convert::field("unit", unit)?,
            status: convert::field_or("status", status, usual_status)?,
            attributes: convert::field_or("attributes", attributes, usual_attributes)?,
        })
    }
}

/// A line of a purchase order to create or to update.
#[derive(Clone, uniffi::Record)]
pub struct NewPurchaseLine {
    /// The product's id; or give its article number.
    #[uniffi(default)]
    pub product_id: Option<ProductId>,
    /// The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it is
    /// when it is not there.
    #[uniffi(default)]
    pub sku: Option<String>,
    /// What the line is called.
    #[uniffi(default)]
    pub name: Option<String>,
    /// How many, 1 when left out; more than zero.
    #[uniffi(default)]
    pub quantity: Option<Decimal>,
    /// What one costs. When left out, the product's cost in the catalogue, whose currency has to be the order's.
    #[uniffi(default)]
    pub unit_cost: Option<Decimal>,
}

impl IntoCore<crm_core::NewPurchaseLine> for NewPurchaseLine {
    fn into_core(self) -> Result<crm_core::NewPurchaseLine> {
        let Self {
            product_id,
            sku,
            name,
            quantity,
            unit_cost,
        } = self;
        let crm_core::NewPurchaseLine {
            product_id: _,
            sku: _,
            name: _,
            quantity: usual_quantity,
            unit_cost: _,
        } = Default::default();
        Ok(crm_core::NewPurchaseLine {
            product_id: convert::field("product_id", product_id)?,
            sku: convert::field("sku", sku)?,
            name: convert::field("name", name)?,
            quantity: convert::field_or("quantity", quantity, usual_quantity)?,
            unit_cost: convert::field("unit_cost", unit_cost)?,
        })
    }
}

/// A purchase order to create; it is a draft until it is placed.
#[derive(Clone, uniffi::Record)]
pub struct NewPurchaseOrder {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<PurchaseOrderId>,
    /// Its number.
    #[uniffi(default)]
    pub number: Option<String>,
    /// Of whom it is bought: a customer with the role `supplier`.
    pub supplier_id: CustomerId,
    /// The currency of all costs.
    pub currency: String,
    /// What is bought, 1 to 2,000 lines.
    pub lines: Vec<NewPurchaseLine>,
    /// What its shipping costs; not negative.
    #[uniffi(default)]
    pub shipping: Option<Decimal>,
    /// Tax on it all; not negative.
    #[uniffi(default)]
    pub tax: Option<Decimal>,
    /// The day on which it is expected.
    #[uniffi(default)]
    pub expected_on: Option<CivilDate>,
    /// Remarks.
    #[uniffi(default)]
    pub note: Option<String>,
}

impl IntoCore<crm_core::NewPurchaseOrder> for NewPurchaseOrder {
    fn into_core(self) -> Result<crm_core::NewPurchaseOrder> {
        let Self {
            id,
            number,
            supplier_id,
            currency,
            lines,
            shipping,
            tax,
            expected_on,
            note,
        } = self;
        Ok(crm_core::NewPurchaseOrder {
            id: convert::field("id", id)?,
            number: convert::field("number", number)?,
            supplier_id: convert::field("supplier_id", supplier_id)?,
            currency: convert::field("currency", currency)?,
            lines: convert::field("lines", lines)?,
            shipping: convert::field_or("shipping", shipping, Default::default())?,
            tax: convert::field_or("tax", tax, Default::default())?,
            expected_on: convert::field("expected_on", expected_on)?,
            note: convert::field("note", note)?,
        })
    }
}

/// A quote to create.
#[derive(Clone, uniffi::Record)]
pub struct NewQuote {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<QuoteId>,
    /// Its number, at most 200 bytes, which no other quote has had; one is made when left out: `Q-00001`, ascending.
    #[uniffi(default)]
    pub number: Option<String>,
    /// To whom it is offered; the deal's customer when left out.
    #[uniffi(default)]
    pub customer_id: Option<CustomerId>,
    /// The deal that it is about.
    #[uniffi(default)]
    pub deal_id: Option<DealId>,
    /// What it is about, in a line.
    #[uniffi(default)]
    pub title: Option<String>,
    /// The currency of all amounts.
    pub currency: String,
    /// What is offered, at most 2,000 lines.
    #[uniffi(default)]
    pub lines: Vec<NewQuoteLine>,
    /// What is taken off the whole quote.
    #[uniffi(default)]
    pub discount: Option<Decimal>,
    /// What is taken off the whole quote, in percent of what the lines come to, when no amount is.
    #[uniffi(default)]
    pub discount_percent: Option<Decimal>,
    /// The last day on which it can be accepted.
    #[uniffi(default)]
    pub valid_until: Option<CivilDate>,
    /// What stands above the lines, at most 1 MiB.
    #[uniffi(default)]
    pub introduction: Option<String>,
    /// What stands below them, at most 1 MiB.
    #[uniffi(default)]
    pub terms: Option<String>,
    /// Who makes it.
    #[uniffi(default)]
    pub owner: Option<String>,
}

impl IntoCore<crm_core::NewQuote> for NewQuote {
    fn into_core(self) -> Result<crm_core::NewQuote> {
        let Self {
            id,
            number,
            customer_id,
            deal_id,
            title,
            currency,
            lines,
            discount,
            discount_percent,
            valid_until,
            introduction,
            terms,
            owner,
        } = self;
        Ok(crm_core::NewQuote {
            id: convert::field("id", id)?,
            number: convert::field("number", number)?,
            customer_id: convert::field("customer_id", customer_id)?,
            deal_id: convert::field("deal_id", deal_id)?,
            title: convert::field("title", title)?,
            currency: convert::field("currency", currency)?,
            lines: convert::field("lines", lines)?,
            discount: convert::field_or("discount", discount, Default::default())?,
            discount_percent: convert::field("discount_percent", discount_percent)?,
            valid_until: convert::field("valid_until", valid_until)?,
            introduction: convert::field("introduction", introduction)?,
            terms: convert::field("terms", terms)?,
            owner: convert::field("owner", owner)?,
        })
    }
}

/// A line of a quote to create or to update.
#[derive(Clone, uniffi::Record)]
pub struct NewQuoteLine {
    /// The product's id; or give its article number.
    #[uniffi(default)]
    pub product_id: Option<ProductId>,
    /// The article number; looked up in the catalogue.
    #[uniffi(default)]
    pub sku: Option<String>,
    /// What the line is called; as its product when left out.
    #[uniffi(default)]
    pub name: Option<String>,
    /// What there is to say of it, at most 1 MiB.
    #[uniffi(default)]
    pub description: Option<String>,
    /// How many, 1 when left out.
    #[uniffi(default)]
    pub quantity: Option<Decimal>,
    /// The price of one, without tax. When left out, that of the product in the catalogue, whose currency has to be the
    /// quote's.
    #[uniffi(default)]
    pub unit_price: Option<Decimal>,
    /// What is taken off the line.
    #[uniffi(default)]
    pub discount: Option<Decimal>,
    /// What is taken off the line, in percent of it, when no amount is.
    #[uniffi(default)]
    pub discount_percent: Option<Decimal>,
    /// The rate of its tax, in percent, at most 100.
    #[uniffi(default)]
    pub tax_rate: Option<Decimal>,
    /// How often it is paid for; once when left out.
    #[uniffi(default)]
    pub interval: Option<BillingInterval>,
}

impl IntoCore<crm_core::NewQuoteLine> for NewQuoteLine {
    fn into_core(self) -> Result<crm_core::NewQuoteLine> {
        let Self {
            product_id,
            sku,
            name,
            description,
            quantity,
            unit_price,
            discount,
            discount_percent,
            tax_rate,
            interval,
        } = self;
        let crm_core::NewQuoteLine {
            product_id: _,
            sku: _,
            name: _,
            description: _,
            quantity: usual_quantity,
            unit_price: _,
            discount: usual_discount,
            discount_percent: _,
            tax_rate: usual_tax_rate,
            interval: _,
        } = Default::default();
        Ok(crm_core::NewQuoteLine {
            product_id: convert::field("product_id", product_id)?,
            sku: convert::field("sku", sku)?,
            name: convert::field("name", name)?,
            description: convert::field("description", description)?,
            quantity: convert::field_or("quantity", quantity, usual_quantity)?,
            unit_price: convert::field("unit_price", unit_price)?,
            discount: convert::field_or("discount", discount, usual_discount)?,
            discount_percent: convert::field("discount_percent", discount_percent)?,
            tax_rate: convert::field_or("tax_rate", tax_rate, usual_tax_rate)?,
            interval: convert::field("interval", interval)?,
        })
    }
}

/// Goods that came in, to record.
#[derive(Clone, uniffi::Record)]
pub struct NewReceipt {
    /// The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
    #[uniffi(default)]
    pub id: Option<ReceiptId>,
    /// Refuse it with `stale_version` unless the purchase order has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// What came in, each line at most once; all that is open when left out.
    #[uniffi(default)]
    pub lines: Option<Vec<PurchasePart>>,
    /// When; now, when left out. Not before it was sent to the supplier.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// The supplier's number of the delivery, and other remarks.
    #[uniffi(default)]
    pub note: Option<String>,
}

impl IntoCore<crm_core::NewReceipt> for NewReceipt {
    fn into_core(self) -> Result<crm_core::NewReceipt> {
        let Self {
            id,
            version,
            lines,
            at,
            note,
        } = self;
        let crm_core::NewReceipt {
            id: _,
            version: _,
            lines: usual_lines,
            at: _,
            note: _,
        } = Default::default();
        Ok(crm_core::NewReceipt {
            id: convert::field("id", id)?,
            version: convert::field("version", version)?,
            lines: convert::field_or("lines", lines, usual_lines)?,
            at: convert::field("at", at)?,
            note: convert::field("note", note)?,
        })
    }
}

/// A refund to record.
#[derive(Clone, uniffi::Record)]
pub struct NewRefund {
    /// The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
    #[uniffi(default)]
    pub id: Option<RefundId>,
    /// Refuse it with `stale_version` unless the order has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// What is refunded.
    #[uniffi(default)]
    pub lines: Option<Vec<NewRefundLine>>,
    /// What is refunded of the shipping.
    #[uniffi(default)]
    pub shipping: Option<Decimal>,
    /// How it reaches the customer; paid back when left out, also where nothing was paid yet.
    #[uniffi(default)]
    pub method: Option<RefundMethod>,
    /// When; now, when left out.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// Why.
    #[uniffi(default)]
    pub reason: Option<String>,
}

impl IntoCore<crm_core::NewRefund> for NewRefund {
    fn into_core(self) -> Result<crm_core::NewRefund> {
        let Self {
            id,
            version,
            lines,
            shipping,
            method,
            at,
            reason,
        } = self;
        let crm_core::NewRefund {
            id: _,
            version: _,
            lines: usual_lines,
            shipping: usual_shipping,
            method: usual_method,
            at: _,
            reason: _,
        } = Default::default();
        Ok(crm_core::NewRefund {
            id: convert::field("id", id)?,
            version: convert::field("version", version)?,
            lines: convert::field_or("lines", lines, usual_lines)?,
            shipping: convert::field_or("shipping", shipping, usual_shipping)?,
            method: convert::field_or("method", method, usual_method)?,
            at: convert::field("at", at)?,
            reason: convert::field("reason", reason)?,
        })
    }
}

/// A part of a line to refund.
#[derive(Clone, uniffi::Record)]
pub struct NewRefundLine {
    /// The line's number, the first being 1.
    #[uniffi(default)]
    pub line: Option<u32>,
    /// How many of it come back.
    #[uniffi(default)]
    pub quantity: Option<Decimal>,
    /// The amount; when left out, the quantity's share of the line, of which the order's own discount and tax are a
    /// part, and at most what is left of it. The last items take what rounding left: neither what was refunded without
    /// a quantity, nor what was withheld from other items, raises their share.
    #[uniffi(default)]
    pub amount: Option<Decimal>,
}

impl IntoCore<crm_core::NewRefundLine> for NewRefundLine {
    fn into_core(self) -> Result<crm_core::NewRefundLine> {
        let Self {
            line,
            quantity,
            amount,
        } = self;
        let crm_core::NewRefundLine {
            line: usual_line,
            quantity: usual_quantity,
            amount: _,
        } = Default::default();
        Ok(crm_core::NewRefundLine {
            line: convert::field_or("line", line, usual_line)?,
            quantity: convert::field_or("quantity", quantity, usual_quantity)?,
            amount: convert::field("amount", amount)?,
        })
    }
}

/// A relationship to create.
#[derive(Clone, uniffi::Record)]
pub struct NewRelationship {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<RelationshipId>,
    /// The customer who is something.
    pub from: CustomerId,
    /// The customer to whom `from` is that.
    pub to: CustomerId,
    /// What `from` is to `to`.
    pub kind: String,
    /// What `from` does there.
    #[uniffi(default)]
    pub role: Option<String>,
    /// The first day.
    #[uniffi(default)]
    pub since: Option<CivilDate>,
    /// The last day.
    #[uniffi(default)]
    pub until: Option<CivilDate>,
}

impl IntoCore<crm_core::NewRelationship> for NewRelationship {
    fn into_core(self) -> Result<crm_core::NewRelationship> {
        let Self {
            id,
            from,
            to,
            kind,
            role,
            since,
            until,
        } = self;
        Ok(crm_core::NewRelationship {
            id: convert::field("id", id)?,
            from: convert::field("from", from)?,
            to: convert::field("to", to)?,
            kind: convert::field("kind", kind)?,
            role: convert::field("role", role)?,
            since: convert::field("since", since)?,
            until: convert::field("until", until)?,
        })
    }
}

/// A return to announce.
#[derive(Clone, uniffi::Record)]
pub struct NewReturn {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<ReturnId>,
    /// The order.
    pub order_id: OrderId,
    /// What comes back; all that arrived and did not come back yet when left out.
    #[uniffi(default)]
    pub lines: Vec<OrderPart>,
    /// Why.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// Remarks.
    #[uniffi(default)]
    pub note: Option<String>,
    /// When it was announced; now, when left out.
    #[uniffi(default)]
    pub announced_at: Option<Timestamp>,
}

impl IntoCore<crm_core::NewReturn> for NewReturn {
    fn into_core(self) -> Result<crm_core::NewReturn> {
        let Self {
            id,
            order_id,
            lines,
            reason,
            note,
            announced_at,
        } = self;
        Ok(crm_core::NewReturn {
            id: convert::field("id", id)?,
            order_id: convert::field("order_id", order_id)?,
            lines: convert::field("lines", lines)?,
            reason: convert::field("reason", reason)?,
            note: convert::field("note", note)?,
            announced_at: convert::field("announced_at", announced_at)?,
        })
    }
}

/// A segment to create. With an expression it is live, without one a list.
#[derive(Clone, uniffi::Record)]
pub struct NewSegment {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<SegmentId>,
    /// The name, at most 200 bytes.
    #[uniffi(default)]
    pub name: Option<String>,
    /// What it is for, in some sentences.
    #[uniffi(default)]
    pub description: Option<String>,
    /// Who is a member, in the language of segments.
    #[uniffi(default)]
    pub expression: Option<String>,
}

impl IntoCore<crm_core::NewSegment> for NewSegment {
    fn into_core(self) -> Result<crm_core::NewSegment> {
        let Self {
            id,
            name,
            description,
            expression,
        } = self;
        let crm_core::NewSegment {
            id: _,
            name: usual_name,
            description: _,
            expression: _,
        } = Default::default();
        Ok(crm_core::NewSegment {
            id: convert::field("id", id)?,
            name: convert::field_or("name", name, usual_name)?,
            description: convert::field("description", description)?,
            expression: convert::field("expression", expression)?,
        })
    }
}

/// A shipment to create.
#[derive(Clone, uniffi::Record)]
pub struct NewShipment {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<ShipmentId>,
    /// The order.
    pub order_id: OrderId,
    /// What is in it; all that is open when left out.
    #[uniffi(default)]
    pub lines: Vec<OrderPart>,
    /// Who carries it.
    #[uniffi(default)]
    pub carrier: Option<String>,
    /// Its number at whoever carries it.
    #[uniffi(default)]
    pub tracking_number: Option<String>,
    /// Remarks.
    #[uniffi(default)]
    pub note: Option<String>,
    /// When it left; it is being prepared when this is left out.
    #[uniffi(default)]
    pub shipped_at: Option<Timestamp>,
    /// When it arrived.
    #[uniffi(default)]
    pub delivered_at: Option<Timestamp>,
}

impl IntoCore<crm_core::NewShipment> for NewShipment {
    fn into_core(self) -> Result<crm_core::NewShipment> {
        let Self {
            id,
            order_id,
            lines,
            carrier,
            tracking_number,
            note,
            shipped_at,
            delivered_at,
        } = self;
        Ok(crm_core::NewShipment {
            id: convert::field("id", id)?,
            order_id: convert::field("order_id", order_id)?,
            lines: convert::field("lines", lines)?,
            carrier: convert::field("carrier", carrier)?,
            tracking_number: convert::field("tracking_number", tracking_number)?,
            note: convert::field("note", note)?,
            shipped_at: convert::field("shipped_at", shipped_at)?,
            delivered_at: convert::field("delivered_at", delivered_at)?,
        })
    }
}

/// A stage of a pipeline to create or to edit. A `Stage` can be turned into one, to be given back with changes.
#[derive(Clone, uniffi::Record)]
pub struct NewStage {
    /// In an edit the id of a stage that the pipeline has. For a new one an id that was minted elsewhere, so that others
    /// can name it.
    #[uniffi(default)]
    pub id: Option<StageId>,
    /// The name, at most 200 bytes.
    #[uniffi(default)]
    pub name: Option<String>,
    /// What a deal in it is; it stays what it is.
    #[uniffi(default)]
    pub kind: Option<DealStatus>,
    /// How probable it is that a deal in it is won, in percent. An open stage needs one, another has 100 or 0.
    #[uniffi(default)]
    pub probability: Option<Decimal>,
    /// After so many days in which nothing happens, a deal in it is stalled: 1 to 10,000; never when left out.
    #[uniffi(default)]
    pub stalled_after_days: Option<u32>,
    /// What a deal must have to come into it, and keeps while it is in it.
    #[uniffi(default)]
    pub required_fields: Option<Vec<DealField>>,
    /// Where a deal may go from it; anywhere when empty. A deal can be lost from anywhere.
    #[uniffi(default)]
    pub next_stage_ids: Option<Vec<StageId>>,
    /// What must hold of a deal that comes into it.
    #[uniffi(default)]
    pub entry_checks: Option<Vec<StageCheck>>,
    /// What must hold of a deal that goes on from it; of one that is lost nothing.
    #[uniffi(default)]
    pub exit_checks: Option<Vec<StageCheck>>,
}

impl IntoCore<crm_core::NewStage> for NewStage {
    fn into_core(self) -> Result<crm_core::NewStage> {
        let Self {
            id,
            name,
            kind,
            probability,
            stalled_after_days,
            required_fields,
            next_stage_ids,
            entry_checks,
            exit_checks,
        } = self;
        let crm_core::NewStage {
            id: _,
            name: usual_name,
            kind: usual_kind,
            probability: _,
            stalled_after_days: _,
            required_fields: usual_required_fields,
            next_stage_ids: usual_next_stage_ids,
            entry_checks: usual_entry_checks,
            exit_checks: usual_exit_checks,
        } = Default::default();
        Ok(crm_core::NewStage {
            id: convert::field("id", id)?,
            name: convert::field_or("name", name, usual_name)?,
            kind: convert::field_or("kind", kind, usual_kind)?,
            probability: convert::field("probability", probability)?,
            stalled_after_days: convert::field("stalled_after_days", stalled_after_days)?,
            required_fields: convert::field_or("required_fields", required_fields, usual_required_fields)?,
            next_stage_ids: convert::field_or("next_stage_ids", next_stage_ids, usual_next_stage_ids)?,
            entry_checks: convert::field_or("entry_checks", entry_checks, usual_entry_checks)?,
            exit_checks: convert::field_or("exit_checks", exit_checks, usual_exit_checks)?,
        })
    }
}

/// A task to create.
#[derive(Clone, uniffi::Record)]
pub struct NewTask {
    /// The id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<TaskId>,
    /// What is to be done.
    pub kind: TaskKind,
    /// What it is about, in a line.
    pub subject: String,
    /// What there is to know, at most 1 MiB.
    #[uniffi(default)]
    pub description: Option<String>,
    /// With whom; the deal's customer when left out.
    #[uniffi(default)]
    pub customer_id: Option<CustomerId>,
    /// The deal that it brings on.
    #[uniffi(default)]
    pub deal_id: Option<DealId>,
    /// Who is to do it, at most 200 bytes.
    #[uniffi(default)]
    pub assignee: Option<String>,
    /// How urgent it is.
    #[uniffi(default)]
    pub priority: Option<TaskPriority>,
    /// When it is due, in the years 1 to 5999.
    #[uniffi(default)]
    pub due_at: Option<Timestamp>,
    /// The day on which it is due, when no instant is.
    #[uniffi(default)]
    pub due_on: Option<CivilDate>,
    /// When somebody wants to be reminded of it, in the years 1 to 5999.
    #[uniffi(default)]
    pub remind_at: Option<Timestamp>,
    /// The products that the customer is to be recommended, at most 100.
    #[uniffi(default)]
    pub recommendations: Vec<Recommendation>,
}

impl IntoCore<crm_core::NewTask> for NewTask {
    fn into_core(self) -> Result<crm_core::NewTask> {
        let Self {
            id,
            kind,
            subject,
            description,
            customer_id,
            deal_id,
            assignee,
            priority,
            due_at,
            due_on,
            remind_at,
            recommendations,
        } = self;
        Ok(crm_core::NewTask {
            id: convert::field("id", id)?,
            kind: convert::field("kind", kind)?,
            subject: convert::field("subject", subject)?,
            description: convert::field("description", description)?,
            customer_id: convert::field("customer_id", customer_id)?,
            deal_id: convert::field("deal_id", deal_id)?,
            assignee: convert::field("assignee", assignee)?,
            priority: convert::field_or("priority", priority, Default::default())?,
            due_at: convert::field("due_at", due_at)?,
            due_on: convert::field("due_on", due_on)?,
            remind_at: convert::field("remind_at", remind_at)?,
            recommendations: convert::field("recommendations", recommendations)?,
        })
    }
}

/// A note about a customer.
#[derive(Clone, uniffi::Record)]
pub struct Note {
    /// The note's id.
    pub id: NoteId,
    /// Whom it is about.
    pub customer_id: CustomerId,
    /// What it says, of one or more lines.
    pub body: String,
    /// Who wrote it.
    pub author: Option<String>,
    /// When it was written; notes are sorted by it.
    pub at: Timestamp,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Note> for Note {
    fn from_core(core: crm_core::Note) -> Self {
        let crm_core::Note {
            id,
            customer_id,
            body,
            author,
            at,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            customer_id: FromCore::from_core(customer_id),
            body: FromCore::from_core(body),
            author: FromCore::from_core(author),
            at: FromCore::from_core(at),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// What an update says of each field of a note; whom it is about never changes.
#[derive(Clone, uniffi::Record)]
pub struct NotePatch {
    /// Refuse the update with `stale_version` unless the note has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// What it says.
    #[uniffi(default)]
    pub body: Option<String>,
    /// Who wrote it.
    #[uniffi(default)]
    pub author: Option<TextPatch>,
    /// When it was written.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
}

impl IntoCore<crm_core::NotePatch> for NotePatch {
    fn into_core(self) -> Result<crm_core::NotePatch> {
        let Self {
            version,
            body,
            author,
            at,
        } = self;
        Ok(crm_core::NotePatch {
            version: convert::field("version", version)?,
            body: convert::field("body", body)?,
            author: convert::kept_or("author", author)?,
            at: convert::field("at", at)?,
        })
    }
}

/// The number in a custom field, 1 or 0 of one that says yes or no. Where it is empty, the mean of all counts.
#[derive(Clone, uniffi::Record)]
pub struct NumberFieldCovariate {
    /// The field's key.
    pub field: String,
}

impl FromCore<crm_core::NumberFieldCovariate> for NumberFieldCovariate {
    fn from_core(core: crm_core::NumberFieldCovariate) -> Self {
        let crm_core::NumberFieldCovariate { field } = core;
        Self {
            field: FromCore::from_core(field),
        }
    }
}

impl IntoCore<crm_core::NumberFieldCovariate> for NumberFieldCovariate {
    fn into_core(self) -> Result<crm_core::NumberFieldCovariate> {
        let Self { field } = self;
        Ok(crm_core::NumberFieldCovariate {
            field: convert::field("field", field)?,
        })
    }
}

/// An order, a sale or the return of one.
///
/// `total` = Σ (quantity · unit price − discount + tax) over the lines − discount + shipping + tax. An order all of
/// whose quantities are negative, or whose total is, is a return: it lowers what was spent and is no purchase.
#[derive(Clone, uniffi::Record)]
pub struct Order {
    /// The order's id.
    pub id: OrderId,
    /// Its number in the system it comes from; no two orders of a source share one.
    pub number: Option<String>,
    /// The system it comes from.
    pub source: Option<String>,
    /// Who ordered, when that is known.
    pub customer_id: Option<CustomerId>,
    /// The currency of all amounts.
    pub currency: String,
    /// What was ordered.
    pub lines: Vec<OrderLine>,
    /// What was taken off the whole order.
    pub discount: Decimal,
    /// The price of shipping.
    pub shipping: Decimal,
    /// Tax that is added to the whole order.
    pub tax: Decimal,
    /// What the customer owes for it, before refunds.
    pub total: Decimal,
    /// Money that came in.
    pub payments: Vec<Payment>,
    /// Money given back.
    pub refunds: Vec<Refund>,
    /// How far its execution is.
    pub status: OrderStatus,
    /// The steps of its execution, oldest first.
    pub status_history: Vec<StatusChange>,
    /// The channel it came by.
    pub channel: Option<Channel>,
    /// Remarks.
    pub note: Option<String>,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// The day by which it was promised to arrive.
    pub promised_on: Option<CivilDate>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Order> for Order {
    fn from_core(core: crm_core::Order) -> Self {
        let crm_core::Order {
            id,
            number,
            source,
            customer_id,
            currency,
            lines,
            discount,
            shipping,
            tax,
            total,
            payments,
            refunds,
            status,
            status_history,
            channel,
            note,
            placed_at,
            promised_on,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            number: FromCore::from_core(number),
            source: FromCore::from_core(source),
            customer_id: FromCore::from_core(customer_id),
            currency: FromCore::from_core(currency),
            lines: FromCore::from_core(lines),
            discount: FromCore::from_core(discount),
            shipping: FromCore::from_core(shipping),
            tax: FromCore::from_core(tax),
            total: FromCore::from_core(total),
            payments: FromCore::from_core(payments),
            refunds: FromCore::from_core(refunds),
            status: FromCore::from_core(status),
            status_history: FromCore::from_core(status_history),
            channel: FromCore::from_core(channel),
            note: FromCore::from_core(note),
            placed_at: FromCore::from_core(placed_at),
            promised_on: FromCore::from_core(promised_on),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// A step of an order's execution to record.
#[derive(Clone, uniffi::Record)]
pub struct OrderAdvance {
    /// Refuse it with `stale_version` unless the order has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The status that was reached.
    pub status: OrderStatus,
    /// When; now, when left out. Not before the step before it.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
}

impl IntoCore<crm_core::OrderAdvance> for OrderAdvance {
    fn into_core(self) -> Result<crm_core::OrderAdvance> {
        let Self { version, status, at } = self;
        Ok(crm_core::OrderAdvance {
            version: convert::field("version", version)?,
            status: convert::field("status", status)?,
            at: convert::field("at", at)?,
        })
    }
}

/// An order's cancellation to record.
#[derive(Clone, uniffi::Record)]
pub struct OrderCancellation {
    /// Refuse it with `stale_version` unless the order has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// When; now, when left out. Not before the last step of the order's execution.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// Why.
    #[uniffi(default)]
    pub reason: Option<String>,
}

impl IntoCore<crm_core::OrderCancellation> for OrderCancellation {
    fn into_core(self) -> Result<crm_core::OrderCancellation> {
        let Self { version, at, reason } = self;
        Ok(crm_core::OrderCancellation {
            version: convert::field("version", version)?,
            at: convert::field("at", at)?,
            reason: convert::field("reason", reason)?,
        })
    }
}

/// One line of an order. Amounts are in the order's currency.
#[derive(Clone, uniffi::Record)]
pub struct OrderLine {
    /// The product, when it is in the catalogue, which has its article number: `products.get`.
    pub product_id: Option<ProductId>,
    /// The article number, when the product is not in the catalogue.
    pub sku: Option<String>,
    /// What the line was called, when that was given.
    pub name: Option<String>,
    /// How many; negative for goods that come back.
    pub quantity: Decimal,
    /// The price of one.
    pub unit_price: Decimal,
    /// What was taken off the line.
    pub discount: Decimal,
    /// Tax that is added to the line.
    pub tax: Decimal,
}

impl FromCore<crm_core::OrderLine> for OrderLine {
    fn from_core(core: crm_core::OrderLine) -> Self {
        let crm_core::OrderLine {
            product_id,
            sku,
            name,
            quantity,
            unit_price,
            discount,
            tax,
        } = core;
        Self {
            product_id: FromCore::from_core(product_id),
            sku: FromCore::from_core(sku),
            name: FromCore::from_core(name),
            quantity: FromCore::from_core(quantity),
            unit_price: FromCore::from_core(unit_price),
            discount: FromCore::from_core(discount),
            tax: FromCore::from_core(tax),
        }
    }
}

/// How far the execution of one line of an order is.
///
/// `open` = ordered − called off − prepared − shipped, or nothing when that is less.
#[derive(Clone, uniffi::Record)]
pub struct OrderLineProgress {
    /// The line's number, the first being 1.
    pub line: u32,
    /// How many were ordered; nothing of goods that come back.
    pub ordered: Decimal,
    /// How many were called off: refunded, but not by closing a return.
    pub called_off: Decimal,
    /// How many are in shipments that did not leave yet.
    pub prepared: Decimal,
    /// How many left, those that arrived included.
    pub shipped: Decimal,
    /// How many arrived.
    pub delivered: Decimal,
    /// How many come back, or came.
    pub returned: Decimal,
    /// How many are still to be shipped.
    pub open: Decimal,
}

impl FromCore<crm_core::OrderLineProgress> for OrderLineProgress {
    fn from_core(core: crm_core::OrderLineProgress) -> Self {
        let crm_core::OrderLineProgress {
            line,
            ordered,
            called_off,
            prepared,
            shipped,
            delivered,
            returned,
            open,
        } = core;
        Self {
            line: FromCore::from_core(line),
            ordered: FromCore::from_core(ordered),
            called_off: FromCore::from_core(called_off),
            prepared: FromCore::from_core(prepared),
            shipped: FromCore::from_core(shipped),
            delivered: FromCore::from_core(delivered),
            returned: FromCore::from_core(returned),
            open: FromCore::from_core(open),
        }
    }
}

/// What the columns of a file of orders mean: a row is a line of an order. Empty cells say nothing.
///
/// Rows with one number (and source) are one order when at most 16 rows of others lie between them; a number that
/// comes back later is rejected. In a file without numbers each row is an order, and gets a number that is made of
/// its cells and of how often they came, so that it is known again.
///
/// What concerns the whole order (its customer, currency, status and amounts) is taken from the first of its rows that
/// says it, and may not differ in the others; only the instant may, and is that of the first row. An order whose
/// quantities are all negative, or whose total is, is a return.
#[derive(Clone, uniffi::Record)]
pub struct OrderMapping {
    /// How the file separates its values.
    #[uniffi(default)]
    pub format: Option<CsvFormat>,
    /// The order's number.
    #[uniffi(default)]
    pub number: Option<Column>,
    /// The system that the order comes from, in which its number is unique.
    #[uniffi(default)]
    pub source: Option<Column>,
    /// The customer's id in another system.
    #[uniffi(default)]
    pub customer_external_id: Option<Column>,
    /// That system's name, `import` when left out.
    #[uniffi(default)]
    pub customer_issuer: Option<String>,
    /// The customer's e-mail address.
    #[uniffi(default)]
    pub customer_email: Option<Column>,
    /// The customer's phone number.
    #[uniffi(default)]
    pub customer_phone: Option<Column>,
    /// The name of a customer who is created. A name alone tells nobody.
    #[uniffi(default)]
    pub customer_name: Option<Column>,
    /// What to do when the customer is not stored. The first of external id, e-mail address and phone number that
    /// is stored decides who it is.
    #[uniffi(default)]
    pub unknown_customer: Option<UnknownCustomer>,
    /// What to do when no customer is named.
    #[uniffi(default)]
    pub missing_customer: Option<MissingCustomer>,
    /// When the order was placed. Required.
    #[uniffi(default)]
    pub placed_at: Option<Column>,
    /// How instants are written.
    #[uniffi(default)]
    pub time_format: Option<String>,
    /// The IANA time zone of times without an offset; the file's own when left out.
    #[uniffi(default)]
    pub time_zone: Option<String>,
    /// The day by which the order is promised, in `date_format`.
    #[uniffi(default)]
    pub promised_on: Option<Column>,
    /// How days are written.
    #[uniffi(default)]
    pub date_format: Option<String>,
    /// The order's currency. Required.
    #[uniffi(default)]
    pub currency: Option<Column>,
    /// The article number. Lines without one have no product: where none are mapped, `unknown_product` and `category` do
    /// nothing.
    #[uniffi(default)]
    pub sku: Option<Column>,
    /// What to do when no product has the article number.
    #[uniffi(default)]
    pub unknown_product: Option<UnknownProduct>,
    /// The category of a product that is created, by its name at the top of the tree; created too when there is none.
    #[uniffi(default)]
    pub category: Option<Column>,
    /// What the line is called.
    #[uniffi(default)]
    pub description: Option<Column>,
    /// How many; 1 when left out, negative for goods that come back.
    #[uniffi(default)]
    pub quantity: Option<Column>,
    /// The price of one. This or `amount` is required.
    #[uniffi(default)]
    pub unit_price: Option<Column>,
    /// What the line comes to before its discount and tax, for lines without a unit price. Where the quantity does
    /// not divide it, the price of one is rounded up and the rest becomes a discount, so that the sum stays exact.
    #[uniffi(default)]
    pub amount: Option<Column>,
    /// What was taken off the line.
    #[uniffi(default)]
    pub line_discount: Option<Column>,
    /// Tax that is added to the line.
    #[uniffi(default)]
    pub line_tax: Option<Column>,
    /// What was taken off the whole order.
    #[uniffi(default)]
    pub discount: Option<Column>,
    /// Tax that is added to the whole order.
    #[uniffi(default)]
    pub tax: Option<Column>,
    /// The price of shipping.
    #[uniffi(default)]
    pub shipping: Option<Column>,
    /// How far the order's execution is, by its name or by `statuses`; placed when left out.
    #[uniffi(default)]
    pub status: Option<Column>,
    /// What the file's own names of statuses mean.
    #[uniffi(default)]
    pub statuses: Option<HashMap<String, OrderStatus>>,
}

impl IntoCore<crm_core::OrderMapping> for OrderMapping {
    fn into_core(self) -> Result<crm_core::OrderMapping> {
        let Self {
            format,
            number,
            source,
            customer_external_id,
            customer_issuer,
            customer_email,
            customer_phone,
            customer_name,
            unknown_customer,
            missing_customer,
            placed_at,
            time_format,
            time_zone,
            promised_on,
            date_format,
            currency,
            sku,
            unknown_product,
            category,
            description,
            quantity,
            unit_price,
            amount,
            line_discount,
            line_tax,
            discount,
            tax,
            shipping,
            status,
            statuses,
        } = self;
        let crm_core::OrderMapping {
            format: usual_format,
            number: _,
            source: _,
            customer_external_id: _,
            customer_issuer: _,
            customer_email: _,
            customer_phone: _,
            customer_name: _,
            unknown_customer: usual_unknown_customer,
            missing_customer: usual_missing_customer,
            placed_at: _,
            time_format: usual_time_format,
            time_zone: _,
            promised_on: _,
            date_format: usual_date_format,
            currency: _,
            sku: _,
            unknown_product: usual_unknown_product,
            category: _,
            description: _,
            quantity: _,
            unit_price: _,
            amount: _,
            line_discount: _,
            line_tax: _,
            discount: _,
            tax: _,
            shipping: _,
            status: _,
            statuses: usual_statuses,
        } = Default::default();
        Ok(crm_core::OrderMapping {
            format: convert::field_or("format", format, usual_format)?,
            number: convert::field("number", number)?,
            source: convert::field("source", source)?,
            customer_external_id: convert::field("customer_external_id", customer_external_id)?,
            customer_issuer: convert::field("customer_issuer", customer_issuer)?,
            customer_email: convert::field("customer_email", customer_email)?,
            customer_phone: convert::field("customer_phone", customer_phone)?,
            customer_name: convert::field("customer_name", customer_name)?,
            unknown_customer: convert::field_or(
                "unknown_customer",
                unknown_customer,
                usual_unknown_customer,
            )?,
            missing_customer: convert::field_or(
                "missing_customer",
                missing_customer,
                usual_missing_customer,
            )?,
            placed_at: convert::field("placed_at", placed_at)?,
            time_format: convert::field_or("time_format", time_format, usual_time_format)?,
            time_zone: convert::field("time_zone", time_zone)?,
            promised_on: convert::field("promised_on", promised_on)?,
            date_format: convert::field_or("date_format", date_format, usual_date_format)?,
            currency: convert::field("currency", currency)?,
            sku: convert::field("sku", sku)?,
            unknown_product: convert::field_or("unknown_product", unknown_product, usual_unknown_product)?,
            category: convert::field("category", category)?,
            description: convert::field("description", description)?,
            quantity: convert::field("quantity", quantity)?,
            unit_price: convert::field("unit_price", unit_price)?,
            amount: convert::field("amount", amount)?,
            line_discount: convert::field("line_discount", line_discount)?,
            line_tax: convert::field("line_tax", line_tax)?,
            discount: convert::field("discount", discount)?,
            tax: convert::field("tax", tax)?,
            shipping: convert::field("shipping", shipping)?,
            status: convert::field("status", status)?,
            statuses: convert::field_or("statuses", statuses, usual_statuses)?,
        })
    }
}

/// So many of one line of an order.
#[derive(Clone, uniffi::Record)]
pub struct OrderPart {
    /// The line's number, the first being 1.
    pub line: u32,
    /// How many; more than zero.
    pub quantity: Decimal,
}

impl FromCore<crm_core::OrderPart> for OrderPart {
    fn from_core(core: crm_core::OrderPart) -> Self {
        let crm_core::OrderPart { line, quantity } = core;
        Self {
            line: FromCore::from_core(line),
            quantity: FromCore::from_core(quantity),
        }
    }
}

impl IntoCore<crm_core::OrderPart> for OrderPart {
    fn into_core(self) -> Result<crm_core::OrderPart> {
        let Self { line, quantity } = self;
        Ok(crm_core::OrderPart {
            line: convert::field("line", line)?,
            quantity: convert::field("quantity", quantity)?,
        })
    }
}

/// What an update says of each field of an order.
#[derive(Clone, uniffi::Record)]
pub struct OrderPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// Its number.
    #[uniffi(default)]
    pub number: Option<TextPatch>,
    /// The system it comes from.
    #[uniffi(default)]
    pub source: Option<TextPatch>,
    /// Who ordered.
    #[uniffi(default)]
    pub customer_id: Option<CustomerIdPatch>,
    /// All lines; those of which something was refunded have to stay as they are, at their places.
    #[uniffi(default)]
    pub lines: Option<Vec<NewOrderLine>>,
    /// What is taken off the whole order.
    #[uniffi(default)]
    pub discount: Option<Decimal>,
    /// The price of shipping.
    #[uniffi(default)]
    pub shipping: Option<Decimal>,
    /// Tax that is added to the whole order.
    #[uniffi(default)]
    pub tax: Option<Decimal>,
    /// The channel it came by.
    #[uniffi(default)]
    pub channel: Option<ChannelPatch>,
    /// Remarks.
    #[uniffi(default)]
    pub note: Option<TextPatch>,
    /// When it was placed.
    #[uniffi(default)]
    pub placed_at: Option<Timestamp>,
    /// The day by which it is promised to arrive.
    #[uniffi(default)]
    pub promised_on: Option<CivilDatePatch>,
}

impl IntoCore<crm_core::OrderPatch> for OrderPatch {
    fn into_core(self) -> Result<crm_core::OrderPatch> {
        let Self {
            version,
            number,
            source,
            customer_id,
            lines,
            discount,
            shipping,
            tax,
            channel,
            note,
            placed_at,
            promised_on,
        } = self;
        Ok(crm_core::OrderPatch {
            version: convert::field("version", version)?,
            number: convert::kept_or("number", number)?,
            source: convert::kept_or("source", source)?,
            customer_id: convert::kept_or("customer_id", customer_id)?,
            lines: convert::field("lines", lines)?,
            discount: convert::field("discount", discount)?,
            shipping: convert::field("shipping", shipping)?,
            tax: convert::field("tax", tax)?,
            channel: convert::kept_or("channel", channel)?,
            note: convert::kept_or("note", note)?,
            placed_at: convert::field("placed_at", placed_at)?,
            promised_on: convert::kept_or("promised_on", promised_on)?,
        })
    }
}

/// Which orders a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct OrderQuery {
    /// Orders of this customer, newest first; all orders come in the order of their creation.
    #[uniffi(default)]
    pub customer_id: Option<CustomerId>,
    /// Orders in this status.
    #[uniffi(default)]
    pub status: Option<OrderStatus>,
    /// Orders from this source.
    #[uniffi(default)]
    pub source: Option<String>,
    /// Orders placed at this instant or later.
    #[uniffi(default)]
    pub placed_from: Option<Timestamp>,
    /// Orders placed before this instant.
    #[uniffi(default)]
    pub placed_until: Option<Timestamp>,
}

impl IntoCore<crm_core::OrderQuery> for OrderQuery {
    fn into_core(self) -> Result<crm_core::OrderQuery> {
        let Self {
            customer_id,
            status,
            source,
            placed_from,
            placed_until,
        } = self;
        Ok(crm_core::OrderQuery {
            customer_id: convert::field("customer_id", customer_id)?,
            status: convert::field("status", status)?,
            source: convert::field("source", source)?,
            placed_from: convert::field("placed_from", placed_from)?,
            placed_until: convert::field("placed_until", placed_until)?,
        })
    }
}

/// Whose sales, and in which periods; what is left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct OutlookQuery {
    /// The currency of all amounts. Goals in another one are converted at the rate of the day that is asked about, or of
    /// the last day of a period that is over.
    pub currency: String,
    /// How long the periods are.
    #[uniffi(default)]
    pub length: Option<PeriodLength>,
    /// A day of the first period.
    pub from: CivilDate,
    /// A day of the period after the last one; at most 120 periods are shown.
    pub until: CivilDate,
    /// Deals in this pipeline; goals know of none.
    #[uniffi(default)]
    pub pipeline_id: Option<PipelineId>,
    /// Deals of this salesperson, and their goals.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// Deals of this team, and its goals.
    #[uniffi(default)]
    pub team: Option<String>,
    /// What of a deal counts.
    #[uniffi(default)]
    pub value: Option<DealValue>,
}

impl IntoCore<crm_core::OutlookQuery> for OutlookQuery {
    fn into_core(self) -> Result<crm_core::OutlookQuery> {
        let Self {
            currency,
            length,
            from,
            until,
            pipeline_id,
            owner,
            team,
            value,
        } = self;
        Ok(crm_core::OutlookQuery {
            currency: convert::field("currency", currency)?,
            length: convert::field_or("length", length, Default::default())?,
            from: convert::field("from", from)?,
            until: convert::field("until", until)?,
            pipeline_id: convert::field("pipeline_id", pipeline_id)?,
            owner: convert::field("owner", owner)?,
            team: convert::field("team", team)?,
            value: convert::field_or("value", value, Default::default())?,
        })
    }
}

/// An invoice that should have been paid.
#[derive(Clone, uniffi::Record)]
pub struct OverdueInvoice {
    /// The invoice; as it was then, when the past is asked about.
    pub invoice: Invoice,
    /// For how many days: 1 on the day after it was due.
    pub days: u32,
}

impl FromCore<crm_core::OverdueInvoice> for OverdueInvoice {
    fn from_core(core: crm_core::OverdueInvoice) -> Self {
        let crm_core::OverdueInvoice { invoice, days } = core;
        Self {
            invoice: FromCore::from_core(invoice),
            days: FromCore::from_core(days),
        }
    }
}

/// Which page of a list to read.
#[derive(Clone, uniffi::Record)]
pub struct PageRequest {
    /// At most this many items, 1 to 1,000; 50 unless set.
    #[uniffi(default)]
    pub limit: Option<u32>,
    /// The `next` of the page before; the first page without.
    #[uniffi(default)]
    pub after: Option<Cursor>,
}

impl IntoCore<crm_core::PageRequest> for PageRequest {
    fn into_core(self) -> Result<crm_core::PageRequest> {
        let Self { limit, after } = self;
        let crm_core::PageRequest {
            limit: usual_limit,
            after: _,
        } = Default::default();
        Ok(crm_core::PageRequest {
            limit: convert::field_or("limit", limit, usual_limit)?,
            after: convert::field("after", after)?,
        })
    }
}

/// The Pareto/NBD model: customers buy at random times, each at a rate of their own, and leave at a random time, each
/// again at a rate of their own (D. Schmittlein, D. Morrison, R. Colombo, Counting Your Customers, Management Science
/// 33, 1987; the likelihood as in P. Fader and B. Hardie, A Note on Deriving the Pareto/NBD Model, 2005).
#[derive(Clone, uniffi::Record)]
pub struct ParetoNbd {
    /// The shape of the buying rates' distribution.
    pub r: f64,
    /// Its rate: r / α is the mean number of purchases in one unit of time.
    pub alpha: f64,
    /// The shape of the leaving rates' distribution.
    pub s: f64,
    /// Its rate.
    pub beta: f64,
}

impl FromCore<crm_core::ParetoNbd> for ParetoNbd {
    fn from_core(core: crm_core::ParetoNbd) -> Self {
        let crm_core::ParetoNbd { r, alpha, s, beta } = core;
        Self {
            r: FromCore::from_core(r),
            alpha: FromCore::from_core(alpha),
            s: FromCore::from_core(s),
            beta: FromCore::from_core(beta),
        }
    }
}

/// A day and month, with or without a year: a birthday as people give it.
#[derive(Clone, uniffi::Record)]
pub struct PartialDate {
    /// The year, when it is known.
    #[uniffi(default)]
    pub year: Option<i16>,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31 (1 to 30 in the lunar calendar).
    pub day: u8,
    /// The calendar it is counted in.
    #[uniffi(default)]
    pub calendar: Option<CalendarKind>,
    /// Whether the month is the leap month that follows the month of this number (lunar only).
    #[uniffi(default)]
    pub leap: bool,
}

impl FromCore<crm_core::PartialDate> for PartialDate {
    fn from_core(core: crm_core::PartialDate) -> Self {
        let crm_core::PartialDate {
            year,
            month,
            day,
            calendar,
            leap,
        } = core;
        Self {
            year: FromCore::from_core(year),
            month: FromCore::from_core(month),
            day: FromCore::from_core(day),
            calendar: Some(FromCore::from_core(calendar)),
            leap: FromCore::from_core(leap),
        }
    }
}

impl IntoCore<crm_core::PartialDate> for PartialDate {
    fn into_core(self) -> Result<crm_core::PartialDate> {
        let Self {
            year,
            month,
            day,
            calendar,
            leap,
        } = self;
        Ok(crm_core::PartialDate {
            year: convert::field("year", year)?,
            month: convert::field("month", month)?,
            day: convert::field("day", day)?,
            calendar: convert::field_or("calendar", calendar, Default::default())?,
            leap: convert::field("leap", leap)?,
        })
    }
}

/// Money that came in for an order.
#[derive(Clone, uniffi::Record)]
pub struct Payment {
    /// The payment's id.
    pub id: PaymentId,
    /// The amount, in the order's currency.
    pub amount: Decimal,
    /// When it came.
    pub at: Timestamp,
    /// How: `card`, `transfer`.
    pub method: Option<String>,
    /// The payment's number at whoever handled it.
    pub reference: Option<String>,
}

impl FromCore<crm_core::Payment> for Payment {
    fn from_core(core: crm_core::Payment) -> Self {
        let crm_core::Payment {
            id,
            amount,
            at,
            method,
            reference,
        } = core;
        Self {
            id: FromCore::from_core(id),
            amount: FromCore::from_core(amount),
            at: FromCore::from_core(at),
            method: FromCore::from_core(method),
            reference: FromCore::from_core(reference),
        }
    }
}

/// A payment, or a part of one, that settles an invoice.
#[derive(Clone, uniffi::Record)]
pub struct PaymentMatch {
    /// The payment of the invoice's order.
    pub payment_id: PaymentId,
    /// How much of it.
    pub amount: Decimal,
    /// When the payment came.
    pub at: Timestamp,
}

impl FromCore<crm_core::PaymentMatch> for PaymentMatch {
    fn from_core(core: crm_core::PaymentMatch) -> Self {
        let crm_core::PaymentMatch {
            payment_id,
            amount,
            at,
        } = core;
        Self {
            payment_id: FromCore::from_core(payment_id),
            amount: FromCore::from_core(amount),
            at: FromCore::from_core(at),
        }
    }
}

/// A payment to match with an invoice.
#[derive(Clone, uniffi::Record)]
pub struct PaymentMatching {
    /// Refuse it with `stale_version` unless the invoice has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The payment of the invoice's order.
    pub payment_id: PaymentId,
    /// How much of it, more than zero; when left out as much as is left of the payment and open of the invoice.
    #[uniffi(default)]
    pub amount: Option<Decimal>,
}

impl IntoCore<crm_core::PaymentMatching> for PaymentMatching {
    fn into_core(self) -> Result<crm_core::PaymentMatching> {
        let Self {
            version,
            payment_id,
            amount,
        } = self;
        Ok(crm_core::PaymentMatching {
            version: convert::field("version", version)?,
            payment_id: convert::field("payment_id", payment_id)?,
            amount: convert::field("amount", amount)?,
        })
    }
}

/// A month, a quarter or a year. Its days are civil days in the business's time zone.
#[derive(Clone, uniffi::Record)]
pub struct Period {
    /// How long it is.
    pub length: PeriodLength,
    /// Its first day. Where a period is given, any of its days will do.
    pub starts_on: CivilDate,
}

impl FromCore<crm_core::Period> for Period {
    fn from_core(core: crm_core::Period) -> Self {
        let crm_core::Period { length, starts_on } = core;
        Self {
            length: FromCore::from_core(length),
            starts_on: FromCore::from_core(starts_on),
        }
    }
}

impl IntoCore<crm_core::Period> for Period {
    fn into_core(self) -> Result<crm_core::Period> {
        let Self { length, starts_on } = self;
        Ok(crm_core::Period {
            length: convert::field("length", length)?,
            starts_on: convert::field("starts_on", starts_on)?,
        })
    }
}

/// What is won and what is to be expected in a period, beside its goal.
#[derive(Clone, uniffi::Record)]
pub struct PeriodOutlook {
    /// The period.
    pub period: Period,
    /// What is to be sold; none without a goal.
    pub goal: Option<Decimal>,
    /// What was won.
    pub won: Decimal,
    /// What is expected of the open deals.
    pub weighted: Decimal,
    /// What of them is probable enough to be committed.
    pub committed: Decimal,
    /// What the best case brings of them.
    pub best_case: Decimal,
    /// Goal − won − weighted; nothing when that is reached.
    pub missing: Decimal,
}

impl FromCore<crm_core::PeriodOutlook> for PeriodOutlook {
    fn from_core(core: crm_core::PeriodOutlook) -> Self {
        let crm_core::PeriodOutlook {
            period,
            goal,
            won,
            weighted,
            committed,
            best_case,
            missing,
        } = core;
        Self {
            period: FromCore::from_core(period),
            goal: FromCore::from_core(goal),
            won: FromCore::from_core(won),
            weighted: FromCore::from_core(weighted),
            committed: FromCore::from_core(committed),
            best_case: FromCore::from_core(best_case),
            missing: FromCore::from_core(missing),
        }
    }
}

/// What was forecast for a period when it began, and what came of it.
///
/// A deal that was open when the period began, and expected to be closed in it, was due. Each of them is either won,
/// lost, slipped, open or gone by now, and counts with what it came to when the period began.
#[derive(Clone, uniffi::Record)]
pub struct PeriodReview {
    /// The period.
    pub period: Period,
    /// Whether it is over.
    pub is_over: bool,
    /// The deals that were due.
    pub due: DealTally,
    /// What was forecast: the due deals, each times its probability.
    pub weighted: Decimal,
    /// Those that were probable enough for the best case.
    pub best_case: Decimal,
    /// Those that were probable enough to be committed.
    pub committed: Decimal,
    /// All deals that were won in the period, due or not, at what they came to in the end.
    pub actual: DealTally,
    /// Weighted − actual: more than nothing when too much was forecast.
    pub error: Decimal,
    /// 1 − |error| / actual, 0 at least; none before the period is over, and when nothing was won in it.
    pub accuracy: Option<f64>,
    /// Due deals that were won in the period.
    pub won: DealTally,
    /// Due deals that were lost in the period.
    pub lost: DealTally,
    /// Due deals that were put off: expected after the period now, or closed after it.
    pub slipped: DealTally,
    /// How often the dates of these were put into a later period since.
    pub pushes: u64,
    /// Due deals that are open still, and not expected later.
    pub open: DealTally,
    /// Due deals that are deleted now, or have no date any more.
    pub gone: DealTally,
}

impl FromCore<crm_core::PeriodReview> for PeriodReview {
    fn from_core(core: crm_core::PeriodReview) -> Self {
        let crm_core::PeriodReview {
            period,
            is_over,
            due,
            weighted,
            best_case,
            committed,
            actual,
            error,
            accuracy,
            won,
            lost,
            slipped,
            pushes,
            open,
            gone,
        } = core;
        Self {
            period: FromCore::from_core(period),
            is_over: FromCore::from_core(is_over),
            due: FromCore::from_core(due),
            weighted: FromCore::from_core(weighted),
            best_case: FromCore::from_core(best_case),
            committed: FromCore::from_core(committed),
            actual: FromCore::from_core(actual),
            error: FromCore::from_core(error),
            accuracy: FromCore::from_core(accuracy),
            won: FromCore::from_core(won),
            lost: FromCore::from_core(lost),
            slipped: FromCore::from_core(slipped),
            pushes: FromCore::from_core(pushes),
            open: FromCore::from_core(open),
            gone: FromCore::from_core(gone),
        }
    }
}

/// The parts of a person's name, as far as they are known; `Customer.name` holds the whole as it is written.
#[derive(Clone, uniffi::Record)]
pub struct PersonName {
    /// A title before the name.
    #[uniffi(default)]
    pub prefix: Option<String>,
    /// The name or names given at birth.
    #[uniffi(default)]
    pub given: Option<String>,
    /// A middle name or a patronymic.
    #[uniffi(default)]
    pub middle: Option<String>,
    /// The family's name.
    #[uniffi(default)]
    pub family: Option<String>,
    /// What follows the name.
    #[uniffi(default)]
    pub suffix: Option<String>,
}

impl FromCore<crm_core::PersonName> for PersonName {
    fn from_core(core: crm_core::PersonName) -> Self {
        let crm_core::PersonName {
            prefix,
            given,
            middle,
            family,
            suffix,
        } = core;
        Self {
            prefix: FromCore::from_core(prefix),
            given: FromCore::from_core(given),
            middle: FromCore::from_core(middle),
            family: FromCore::from_core(family),
            suffix: FromCore::from_core(suffix),
        }
    }
}

impl IntoCore<crm_core::PersonName> for PersonName {
    fn into_core(self) -> Result<crm_core::PersonName> {
        let Self {
            prefix,
            given,
            middle,
            family,
            suffix,
        } = self;
        Ok(crm_core::PersonName {
            prefix: convert::field("prefix", prefix)?,
            given: convert::field("given", given)?,
            middle: convert::field("middle", middle)?,
            family: convert::field("family", family)?,
            suffix: convert::field("suffix", suffix)?,
        })
    }
}

/// The way of deals: stages one after the other.
///
/// It has at least one stage of each kind, so that every deal can be won and can be lost.
#[derive(Clone, uniffi::Record)]
pub struct Pipeline {
    /// The pipeline's id.
    pub id: PipelineId,
    /// The name; no two pipelines that are not deleted share one, whatever its case.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Its stages, in their order.
    pub stages: Vec<Stage>,
    /// The stages that it had once, oldest first.
    pub former_stages: Vec<FormerStage>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// How it predicts what becomes of its deals; none when it does not, and their probability is the stage's.
    pub prediction: Option<Prediction>,
}

impl FromCore<crm_core::Pipeline> for Pipeline {
    fn from_core(core: crm_core::Pipeline) -> Self {
        let crm_core::Pipeline {
            id,
            name,
            description,
            stages,
            former_stages,
            created_at,
            updated_at,
            version,
            deleted_at,
            prediction,
        } = core;
        Self {
            id: FromCore::from_core(id),
            name: FromCore::from_core(name),
            description: FromCore::from_core(description),
            stages: FromCore::from_core(stages),
            former_stages: FromCore::from_core(former_stages),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
            prediction: FromCore::from_core(prediction),
        }
    }
}

/// New stages for a pipeline that may be in use.
#[derive(Clone, uniffi::Record)]
pub struct PipelineEdit {
    /// Refuse the edit with `stale_version` unless the pipeline has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// All its stages, in their order. A stage that it has and that is not named here by its id is taken out.
    #[uniffi(default)]
    pub stages: Option<Vec<NewStage>>,
    /// Where the deals of each stage go that is taken out, also when it has none now: a deleted one may come back.
    #[uniffi(default)]
    pub replacements: Option<Vec<StageReplacement>>,
}

impl IntoCore<crm_core::PipelineEdit> for PipelineEdit {
    fn into_core(self) -> Result<crm_core::PipelineEdit> {
        let Self {
            version,
            stages,
            replacements,
        } = self;
        let crm_core::PipelineEdit {
            version: _,
            stages: usual_stages,
            replacements: usual_replacements,
        } = Default::default();
        Ok(crm_core::PipelineEdit {
            version: convert::field("version", version)?,
            stages: convert::field_or("stages", stages, usual_stages)?,
            replacements: convert::field_or("replacements", replacements, usual_replacements)?,
        })
    }
}

/// What an update says of each field of a pipeline. Its stages are changed by an edit.
#[derive(Clone, uniffi::Record)]
pub struct PipelinePatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The name.
    #[uniffi(default)]
    pub name: Option<String>,
    /// What it is for.
    #[uniffi(default)]
    pub description: Option<TextPatch>,
    /// How it predicts what becomes of its deals. All of them are looked at again in the same transaction.
    #[uniffi(default)]
    pub prediction: Option<PredictionPatch>,
}

impl IntoCore<crm_core::PipelinePatch> for PipelinePatch {
    fn into_core(self) -> Result<crm_core::PipelinePatch> {
        let Self {
            version,
            name,
            description,
            prediction,
        } = self;
        Ok(crm_core::PipelinePatch {
            version: convert::field("version", version)?,
            name: convert::field("name", name)?,
            description: convert::kept_or("description", description)?,
            prediction: convert::kept_or("prediction", prediction)?,
        })
    }
}

/// How a pipeline predicts what becomes of its deals.
#[derive(Clone, uniffi::Record)]
pub struct Prediction {
    /// Where the probability of its open deals comes from that nobody has set by hand. Where that cannot say anything,
    /// since no deal was won yet, none lost, or no regression was fitted, it is the stage's.
    #[uniffi(default)]
    pub method: Option<ProbabilityMethod>,
    /// What counts beside the stage.
    #[uniffi(default)]
    pub fields: Vec<PredictorField>,
}

impl FromCore<crm_core::Prediction> for Prediction {
    fn from_core(core: crm_core::Prediction) -> Self {
        let crm_core::Prediction { method, fields } = core;
        Self {
            method: Some(FromCore::from_core(method)),
            fields: FromCore::from_core(fields),
        }
    }
}

impl IntoCore<crm_core::Prediction> for Prediction {
    fn into_core(self) -> Result<crm_core::Prediction> {
        let Self { method, fields } = self;
        let crm_core::Prediction {
            method: usual_method,
            fields: _,
        } = Default::default();
        Ok(crm_core::Prediction {
            method: convert::field_or("method", method, usual_method)?,
            fields: convert::field("fields", fields)?,
        })
    }
}

/// Something that is not as it must be.
#[derive(Clone, uniffi::Record)]
pub struct Problem {
    /// The table it was found in.
    pub table: String,
    /// What is wrong, in a few words without any stored value.
    pub what: String,
}

impl FromCore<crm_core::Problem> for Problem {
    fn from_core(core: crm_core::Problem) -> Self {
        let crm_core::Problem { table, what } = core;
        Self {
            table: FromCore::from_core(table),
            what: FromCore::from_core(what),
        }
    }
}

/// How often rows had the same problem.
#[derive(Clone, uniffi::Record)]
pub struct ProblemCount {
    /// The mapping's field.
    pub field: Option<String>,
    /// The file's column: its header, or its place where there are no headers.
    pub column: Option<String>,
    /// What is wrong, or odd.
    pub code: ErrorCode,
    /// How often a row was rejected for it.
    pub errors: u64,
    /// How often it was no more than odd.
    pub warnings: u64,
}

impl FromCore<crm_core::ProblemCount> for ProblemCount {
    fn from_core(core: crm_core::ProblemCount) -> Self {
        let crm_core::ProblemCount {
            field,
            column,
            code,
            errors,
            warnings,
        } = core;
        Self {
            field: FromCore::from_core(field),
            column: FromCore::from_core(column),
            code: FromCore::from_core(code),
            errors: FromCore::from_core(errors),
            warnings: FromCore::from_core(warnings),
        }
    }
}

/// Something the business sells.
///
/// Unique: no two products that are not deleted share a SKU. `version` counts the changes from 1. Orders keep the
/// price that was paid; `price` is what the next order is offered.
#[derive(Clone, uniffi::Record)]
pub struct Product {
    /// The product's id.
    pub id: ProductId,
    /// The stock keeping unit: the business's own code, exactly as it is written (`85123A` is not `85123a`).
    pub sku: Option<String>,
    /// The name.
    pub name: String,
    /// What it is, in some sentences.
    pub description: Option<String>,
    /// The categories it is in, each once; the first is the main one.
    pub category_ids: Vec<CategoryId>,
    /// What one unit costs the buyer.
    pub price: Option<Money>,
    /// What one unit costs the business.
    pub cost: Option<Money>,
    /// What is counted: `piece`, `kg`, `hour`.
    pub unit: Option<String>,
    /// Whether it is still sold.
    pub status: ProductStatus,
    /// Free values by name, such as its colour.
    pub attributes: HashMap<String, Value>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Product> for Product {
    fn from_core(core: crm_core::Product) -> Self {
        let crm_core::Product {
            id,
            sku,
            name,
            description,
            category_ids,
            price,
            cost,
            unit,
            status,
            attributes,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            sku: FromCore::from_core(sku),
            name: FromCore::from_core(name),
            description: FromCore::from_core(description),
            category_ids: FromCore::from_core(category_ids),
            price: FromCore::from_core(price),
            cost: FromCore::from_core(cost),
            unit: FromCore::from_core(unit),
            status: FromCore::from_core(status),
            attributes: FromCore::from_core(attributes),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// What an update says of each field of a product.
#[derive(Clone, uniffi::Record)]
pub struct ProductPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The stock keeping unit.
    #[uniffi(default)]
    pub sku: Option<TextPatch>,
    /// The name.
    #[uniffi(default)]
    pub name: Option<String>,
    /// What it is, in some sentences.
    #[uniffi(default)]
    pub description: Option<TextPatch>,
    /// All categories it is in, the main one first.
    #[uniffi(default)]
    pub category_ids: Option<CategoryIdListPatch>,
    /// What one unit costs the buyer.
    #[uniffi(default)]
    pub price: Option<MoneyPatch>,
    /// What one unit costs the business.
    #[uniffi(default)]
    pub cost: Option<MoneyPatch>,
    /// What is counted.
    #[uniffi(default)]
    pub unit: Option<TextPatch>,
    /// Whether it is still sold.
    #[uniffi(default)]
    pub status: Option<ProductStatus>,
    /// Free values by name: a value sets one, `None` removes one; those not named stay.
    #[uniffi(default)]
    pub attributes: Option<HashMap<String, Option<Value>>>,
}

impl IntoCore<crm_core::ProductPatch> for ProductPatch {
    fn into_core(self) -> Result<crm_core::ProductPatch> {
        let Self {
            version,
            sku,
            name,
            description,
            category_ids,
            price,
            cost,
            unit,
            status,
            attributes,
        } = self;
        let crm_core::ProductPatch {
            version: _,
            sku: _,
            name: _,
            description: _,
            category_ids: _,
            price: _,
            cost: _,
            unit: _,
            status: _,
            attributes: usual_attributes,
        } = Default::default();
        Ok(crm_core::ProductPatch {
            version: convert::field("version", version)?,
            sku: convert::kept_or("sku", sku)?,
            name: convert::field("name", name)?,
            description: convert::kept_or("description", description)?,
            category_ids: convert::kept_or("category_ids", category_ids)?,
            price: convert::kept_or("price", price)?,
            cost: convert::kept_or("cost", cost)?,
            unit: convert::kept_or("unit", unit)?,
            status: convert::field("status", status)?,
            attributes: convert::field_or("attributes", attributes, usual_attributes)?,
        })
    }
}

/// Whether a customer who has bought something buys a product, or one of a category or of those below it.
#[derive(Clone, uniffi::Record)]
pub struct ProductPurchaseOutcome {
    /// Within so many days, 1 to 3,660.
    pub horizon_days: u32,
    /// The product; this or a category is given.
    #[uniffi(default)]
    pub product_id: Option<ProductId>,
    /// The category, with the products that it has when the model is fitted.
    #[uniffi(default)]
    pub category_id: Option<CategoryId>,
}

impl FromCore<crm_core::ProductPurchaseOutcome> for ProductPurchaseOutcome {
    fn from_core(core: crm_core::ProductPurchaseOutcome) -> Self {
        let crm_core::ProductPurchaseOutcome {
            horizon_days,
            product_id,
            category_id,
        } = core;
        Self {
            horizon_days: FromCore::from_core(horizon_days),
            product_id: FromCore::from_core(product_id),
            category_id: FromCore::from_core(category_id),
        }
    }
}

impl IntoCore<crm_core::ProductPurchaseOutcome> for ProductPurchaseOutcome {
    fn into_core(self) -> Result<crm_core::ProductPurchaseOutcome> {
        let Self {
            horizon_days,
            product_id,
            category_id,
        } = self;
        Ok(crm_core::ProductPurchaseOutcome {
            horizon_days: convert::field("horizon_days", horizon_days)?,
            product_id: convert::field("product_id", product_id)?,
            category_id: convert::field("category_id", category_id)?,
        })
    }
}

/// Which products a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct ProductQuery {
    /// Products in this category or in one below it.
    #[uniffi(default)]
    pub category_id: Option<CategoryId>,
    /// Products with this status.
    #[uniffi(default)]
    pub status: Option<ProductStatus>,
    /// Products whose name or SKU holds each of these words, whatever their case and accents.
    #[uniffi(default)]
    pub text: Option<String>,
}

impl IntoCore<crm_core::ProductQuery> for ProductQuery {
    fn into_core(self) -> Result<crm_core::ProductQuery> {
        let Self {
            category_id,
            status,
            text,
        } = self;
        Ok(crm_core::ProductQuery {
            category_id: convert::field("category_id", category_id)?,
            status: convert::field("status", status)?,
            text: convert::field("text", text)?,
        })
    }
}

/// A product for a customer.
#[derive(Clone, uniffi::Record)]
pub struct ProductRecommendation {
    /// The product.
    pub product_id: ProductId,
    /// Why it is recommended.
    pub basis: RecommendationBasis,
    /// How much speaks for it: the sum, over what the customer has, of the cosine likeness to it; 0 for one that is
    /// recommended for being popular.
    pub score: f64,
    /// "Because you bought": the strongest causes first; empty for one that is recommended for being popular.
    pub because: Vec<RecommendationCause>,
    /// How many customers bought it.
    pub customers: u64,
}

impl FromCore<crm_core::ProductRecommendation> for ProductRecommendation {
    fn from_core(core: crm_core::ProductRecommendation) -> Self {
        let crm_core::ProductRecommendation {
            product_id,
            basis,
            score,
            because,
            customers,
        } = core;
        Self {
            product_id: FromCore::from_core(product_id),
            basis: FromCore::from_core(basis),
            score: FromCore::from_core(score),
            because: FromCore::from_core(because),
            customers: FromCore::from_core(customers),
        }
    }
}

/// What a customer's orders and interactions add up to. Cancelled and deleted records count in nothing.
///
/// Money is by currency: one entry for each, in the order of the codes, none for a sum of zero. Sums are written with the
/// decimals of the currency's smallest unit, and with more only where they have them.
#[derive(Clone, uniffi::Record)]
pub struct Profile {
    /// Orders, without returns.
    pub order_count: u64,
    /// Distinct civil days with an order, in the business's time zone.
    pub order_days: u64,
    /// Returns: orders that only took goods back.
    pub return_count: u64,
    /// Refunds of orders.
    pub refund_count: u64,
    /// What was spent: totals less refunds and returns.
    pub spent: Vec<Money>,
    /// What was given back: refunds and returns.
    pub refunded: Vec<Money>,
    /// What the customer owes; negative where the business does.
    pub balance: Vec<Money>,
    /// When the first order was placed.
    pub first_order_at: Option<Timestamp>,
    /// When the last order was placed.
    pub last_order_at: Option<Timestamp>,
    /// Interactions by channel.
    pub channels: Vec<ChannelActivity>,
    /// Products of the catalogue that were bought, most often bought first.
    pub products: Vec<Purchase>,
    /// The categories of those products.
    pub categories: Vec<CategoryId>,
}

impl FromCore<crm_core::Profile> for Profile {
    fn from_core(core: crm_core::Profile) -> Self {
        let crm_core::Profile {
            order_count,
            order_days,
            return_count,
            refund_count,
            spent,
            refunded,
            balance,
            first_order_at,
            last_order_at,
            channels,
            products,
            categories,
        } = core;
        Self {
            order_count: FromCore::from_core(order_count),
            order_days: FromCore::from_core(order_days),
            return_count: FromCore::from_core(return_count),
            refund_count: FromCore::from_core(refund_count),
            spent: FromCore::from_core(spent),
            refunded: FromCore::from_core(refunded),
            balance: FromCore::from_core(balance),
            first_order_at: FromCore::from_core(first_order_at),
            last_order_at: FromCore::from_core(last_order_at),
            channels: FromCore::from_core(channels),
            products: FromCore::from_core(products),
            categories: FromCore::from_core(categories),
        }
    }
}

/// How far an import has come.
#[derive(Clone, uniffi::Record)]
pub struct Progress {
    /// Rows of data read.
    pub rows: u64,
    /// Bytes read.
    pub bytes: u64,
    /// What became of the rows so far; those that still wait to be written are not counted.
    pub counts: ImportCounts,
}

impl FromCore<crm_core::Progress> for Progress {
    fn from_core(core: crm_core::Progress) -> Self {
        let crm_core::Progress { rows, bytes, counts } = core;
        Self {
            rows: FromCore::from_core(rows),
            bytes: FromCore::from_core(bytes),
            counts: FromCore::from_core(counts),
        }
    }
}

/// What was learnt, over the columns.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum PropensityClassifier {
    /// By logistic regression.
    Logistic(LogisticRegression),
    /// By boosted trees.
    BoostedTrees(BoostedTrees),
}

impl FromCore<crm_core::PropensityClassifier> for PropensityClassifier {
    fn from_core(core: crm_core::PropensityClassifier) -> Self {
        match core {
            crm_core::PropensityClassifier::Logistic(record) => Self::Logistic(FromCore::from_core(record)),
            crm_core::PropensityClassifier::BoostedTrees(record) => {
                Self::BoostedTrees(FromCore::from_core(record))
            }
        }
    }
}

/// A feature that a model goes by, under the name of its field in `CustomerFeatures`, written
/// alike in every language: `'days_since_last_order'`.
///
/// Beside these there are `'wanted_orders'` and `'days_since_wanted'`, the orders with the product that is asked about and
/// the days since the last of them, and `'contract_days'`, the days since the contract began.
#[derive(Clone, uniffi::Record)]
pub struct PropensityColumn {
    /// The name.
    pub name: String,
    /// How much of what the model knows it knows by this feature; all add up to 1. Of a regression the weight times the
    /// standard deviation, of trees by how much questions about it lowered the loss.
    pub importance: f64,
    /// Whether the model takes the logarithm: ±ln(1 + |x|).
    pub is_logarithm: bool,
    /// What it takes where the number is not known; none where it is told so.
    pub fill: Option<f64>,
    /// Columns of a regression with the same number tell much the same: their correlation with the weightiest of them is
    /// .7 or more, up or down. They are one reason of a score. None of one that stands alone.
    pub group: Option<u32>,
}

impl FromCore<crm_core::PropensityColumn> for PropensityColumn {
    fn from_core(core: crm_core::PropensityColumn) -> Self {
        let crm_core::PropensityColumn {
            name,
            importance,
            is_logarithm,
            fill,
            group,
        } = core;
        Self {
            name: FromCore::from_core(name),
            importance: FromCore::from_core(importance),
            is_logarithm: FromCore::from_core(is_logarithm),
            fill: FromCore::from_core(fill),
            group: FromCore::from_core(group),
        }
    }
}

/// A day of the past that was learnt from.
#[derive(Clone, uniffi::Record)]
pub struct PropensityCutoff {
    /// The day whose end it is.
    pub on: CivilDate,
    /// The customers whom the question was about.
    pub customers: u64,
    /// Of them those who did it in the days after.
    pub positives: u64,
}

impl FromCore<crm_core::PropensityCutoff> for PropensityCutoff {
    fn from_core(core: crm_core::PropensityCutoff) -> Self {
        let crm_core::PropensityCutoff {
            on,
            customers,
            positives,
        } = core;
        Self {
            on: FromCore::from_core(on),
            customers: FromCore::from_core(customers),
            positives: FromCore::from_core(positives),
        }
    }
}

/// How a model of propensity learns.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum PropensityMethod {
    /// Logistic regression: fast, sober, explained by a term a feature. Of counts, days and money it takes the
    /// logarithm, and for what is not known of a customer the mean of all.
    Logistic(LogisticOptions),
    /// Boosted trees: they find bends and combinations, and want some thousand customers.
    BoostedTrees(BoostingOptions),
}

impl FromCore<crm_core::PropensityMethod> for PropensityMethod {
    fn from_core(core: crm_core::PropensityMethod) -> Self {
        match core {
            crm_core::PropensityMethod::Logistic(record) => Self::Logistic(FromCore::from_core(record)),
            crm_core::PropensityMethod::BoostedTrees(record) => {
                Self::BoostedTrees(FromCore::from_core(record))
            }
        }
    }
}

impl IntoCore<crm_core::PropensityMethod> for PropensityMethod {
    fn into_core(self) -> Result<crm_core::PropensityMethod> {
        Ok(match self {
            Self::Logistic(record) => crm_core::PropensityMethod::Logistic(record.into_core()?),
            Self::BoostedTrees(record) => crm_core::PropensityMethod::BoostedTrees(record.into_core()?),
        })
    }
}

/// What a model of propensity tells of a customer.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum PropensityOutcome {
    /// Buys again.
    Purchase(PurchaseOutcome),
    /// Buys some product.
    ProductPurchase(ProductPurchaseOutcome),
    /// Does not buy again.
    Churn(ChurnOutcome),
    /// Ends the contract.
    ContractEnd(ContractEndOutcome),
}

impl FromCore<crm_core::PropensityOutcome> for PropensityOutcome {
    fn from_core(core: crm_core::PropensityOutcome) -> Self {
        match core {
            crm_core::PropensityOutcome::Purchase(record) => Self::Purchase(FromCore::from_core(record)),
            crm_core::PropensityOutcome::ProductPurchase(record) => {
                Self::ProductPurchase(FromCore::from_core(record))
            }
            crm_core::PropensityOutcome::Churn(record) => Self::Churn(FromCore::from_core(record)),
            crm_core::PropensityOutcome::ContractEnd(record) => {
                Self::ContractEnd(FromCore::from_core(record))
            }
        }
    }
}

impl IntoCore<crm_core::PropensityOutcome> for PropensityOutcome {
    fn into_core(self) -> Result<crm_core::PropensityOutcome> {
        Ok(match self {
            Self::Purchase(record) => crm_core::PropensityOutcome::Purchase(record.into_core()?),
            Self::ProductPurchase(record) => {
                crm_core::PropensityOutcome::ProductPurchase(record.into_core()?)
            }
            Self::Churn(record) => crm_core::PropensityOutcome::Churn(record.into_core()?),
            Self::ContractEnd(record) => crm_core::PropensityOutcome::ContractEnd(record.into_core()?),
        })
    }
}

/// What was fitted of propensity.
#[derive(Clone, uniffi::Record)]
pub struct PropensityParameters {
    /// The features, in the order of the classifier's columns.
    pub columns: Vec<PropensityColumn>,
    /// What was learnt.
    pub classifier: PropensityClassifier,
    /// The days that it was learnt from, the last one first.
    pub cutoffs: Vec<PropensityCutoff>,
    /// The products whose purchase is asked about.
    pub product_ids: Vec<ProductId>,
}

impl FromCore<crm_core::PropensityParameters> for PropensityParameters {
    fn from_core(core: crm_core::PropensityParameters) -> Self {
        let crm_core::PropensityParameters {
            columns,
            classifier,
            cutoffs,
            product_ids,
        } = core;
        Self {
            columns: FromCore::from_core(columns),
            classifier: FromCore::from_core(classifier),
            cutoffs: FromCore::from_core(cutoffs),
            product_ids: FromCore::from_core(product_ids),
        }
    }
}

/// Why a customer is more or less likely to do it than others.
#[derive(Clone, uniffi::Record)]
pub struct PropensityReason {
    /// The feature; of features that are alike, the one that speaks loudest for what all of them say.
    pub feature: String,
    /// What it is of this customer; none where it is not known.
    pub value: Option<f64>,
    /// By how much it moves the log-odds, together with those that are alike: above 0 to more likely.
    pub contribution: f64,
    /// The same in words, such as `more likely: last bought 12 days ago`.
    pub text: String,
    /// The features that are alike and were counted with it.
    pub counted_with: Vec<String>,
}

impl FromCore<crm_core::PropensityReason> for PropensityReason {
    fn from_core(core: crm_core::PropensityReason) -> Self {
        let crm_core::PropensityReason {
            feature,
            value,
            contribution,
            text,
            counted_with,
        } = core;
        Self {
            feature: FromCore::from_core(feature),
            value: FromCore::from_core(value),
            contribution: FromCore::from_core(contribution),
            text: FromCore::from_core(text),
            counted_with: FromCore::from_core(counted_with),
        }
    }
}

/// What a model of propensity says of a customer.
#[derive(Clone, uniffi::Record)]
pub struct PropensityScore {
    /// The probability.
    pub probability: f64,
    /// The last day on which it would count.
    pub until: CivilDate,
    /// The log-odds from which contributions count: those of the average customer, or of everybody.
    pub baseline: f64,
    /// What speaks for or against it, the weightiest first, at most five. Left out in lists.
    pub reasons: Vec<PropensityReason>,
    /// What all other features contribute together: with the baseline and the reasons they add up to the log-odds of the
    /// probability. Left out in lists.
    pub others: Option<f64>,
}

impl FromCore<crm_core::PropensityScore> for PropensityScore {
    fn from_core(core: crm_core::PropensityScore) -> Self {
        let crm_core::PropensityScore {
            probability,
            until,
            baseline,
            reasons,
            others,
        } = core;
        Self {
            probability: FromCore::from_core(probability),
            until: FromCore::from_core(until),
            baseline: FromCore::from_core(baseline),
            reasons: FromCore::from_core(reasons),
            others: FromCore::from_core(others),
        }
    }
}

/// How a model of propensity is fitted. It needs at least ten customers who did what it is about, and ten who did not.
#[derive(Clone, uniffi::Record)]
pub struct PropensitySpec {
    /// The currency of all money. Orders in others are converted at the rate of their day.
    pub currency: String,
    /// What it tells.
    pub outcome: PropensityOutcome,
    /// How it learns: by logistic regression when left out.
    #[uniffi(default)]
    pub method: Option<PropensityMethod>,
    /// From how many days of the past it learns, 1 to 36, each a horizon before the next, the last one a horizon before
    /// the last day that is over (today is, in its last second): 4 when left out. Those before the first customer do not
    /// count.
    #[uniffi(default)]
    pub cutoffs: Option<u32>,
    /// Which customers are held out where there is but one such day, and looked at where there are too many.
    #[uniffi(default)]
    pub seed: Option<u64>,
}

impl FromCore<crm_core::PropensitySpec> for PropensitySpec {
    fn from_core(core: crm_core::PropensitySpec) -> Self {
        let crm_core::PropensitySpec {
            currency,
            outcome,
            method,
            cutoffs,
            seed,
        } = core;
        Self {
            currency: FromCore::from_core(currency),
            outcome: FromCore::from_core(outcome),
            method: Some(FromCore::from_core(method)),
            cutoffs: FromCore::from_core(cutoffs),
            seed: Some(FromCore::from_core(seed)),
        }
    }
}

impl IntoCore<crm_core::PropensitySpec> for PropensitySpec {
    fn into_core(self) -> Result<crm_core::PropensitySpec> {
        let Self {
            currency,
            outcome,
            method,
            cutoffs,
            seed,
        } = self;
        Ok(crm_core::PropensitySpec {
            currency: convert::field("currency", currency)?,
            outcome: convert::field("outcome", outcome)?,
            method: convert::field_or("method", method, Default::default())?,
            cutoffs: convert::field("cutoffs", cutoffs)?,
            seed: convert::field_or("seed", seed, Default::default())?,
        })
    }
}

/// How much of one product a customer bought.
#[derive(Clone, uniffi::Record)]
pub struct Purchase {
    /// The product.
    pub product_id: ProductId,
    /// How many, less what came back.
    pub quantity: Decimal,
    /// In how many orders.
    pub orders: u64,
    /// When it was last bought.
    pub last_at: Timestamp,
}

impl FromCore<crm_core::Purchase> for Purchase {
    fn from_core(core: crm_core::Purchase) -> Self {
        let crm_core::Purchase {
            product_id,
            quantity,
            orders,
            last_at,
        } = core;
        Self {
            product_id: FromCore::from_core(product_id),
            quantity: FromCore::from_core(quantity),
            orders: FromCore::from_core(orders),
            last_at: FromCore::from_core(last_at),
        }
    }
}

/// A purchase order's cancellation to record.
#[derive(Clone, uniffi::Record)]
pub struct PurchaseCancellation {
    /// Refuse it with `stale_version` unless the purchase order has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// Why.
    #[uniffi(default)]
    pub reason: Option<String>,
}

impl IntoCore<crm_core::PurchaseCancellation> for PurchaseCancellation {
    fn into_core(self) -> Result<crm_core::PurchaseCancellation> {
        let Self { version, reason } = self;
        Ok(crm_core::PurchaseCancellation {
            version: convert::field("version", version)?,
            reason: convert::field("reason", reason)?,
        })
    }
}

/// One customer's purchases, as the models see them.
///
/// Time has any unit. For `BgBb` it is counted in occasions instead: the days after the first purchase
/// are cut into spans of one length, and frequency counts those with a purchase, however many there were in one.
#[derive(Clone, uniffi::Record)]
pub struct PurchaseHistory {
    /// Repeat purchases: the days with a purchase, without the first.
    pub frequency: u32,
    /// Time from the first purchase to the last; 0 without a repeat purchase.
    pub recency: f64,
    /// Time from the first purchase to the end of the observation.
    pub age: f64,
}

impl FromCore<crm_core::PurchaseHistory> for PurchaseHistory {
    fn from_core(core: crm_core::PurchaseHistory) -> Self {
        let crm_core::PurchaseHistory {
            frequency,
            recency,
            age,
        } = core;
        Self {
            frequency: FromCore::from_core(frequency),
            recency: FromCore::from_core(recency),
            age: FromCore::from_core(age),
        }
    }
}

/// One line of a purchase order. Costs are in its currency.
#[derive(Clone, uniffi::Record)]
pub struct PurchaseLine {
    /// The product, when it is in the catalogue.
    pub product_id: Option<ProductId>,
    /// The article number, when the product is not in the catalogue.
    pub sku: Option<String>,
    /// What the line is called, when that was given.
    pub name: Option<String>,
    /// How many.
    pub quantity: Decimal,
    /// What one costs.
    pub unit_cost: Decimal,
    /// How many came in.
    pub received: Decimal,
}

impl FromCore<crm_core::PurchaseLine> for PurchaseLine {
    fn from_core(core: crm_core::PurchaseLine) -> Self {
        let crm_core::PurchaseLine {
            product_id,
            sku,
            name,
            quantity,
            unit_cost,
            received,
        } = core;
        Self {
            product_id: FromCore::from_core(product_id),
            sku: FromCore::from_core(sku),
            name: FromCore::from_core(name),
            quantity: FromCore::from_core(quantity),
            unit_cost: FromCore::from_core(unit_cost),
            received: FromCore::from_core(received),
        }
    }
}

/// A fitted model of when customers buy and leave.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum PurchaseModel {
    /// BG/NBD.
    BgNbd(BgNbd),
    /// MBG/NBD.
    MbgNbd(MbgNbd),
    /// Pareto/NBD.
    ParetoNbd(ParetoNbd),
    /// BG/BB.
    BgBb(BgBb),
}

impl FromCore<crm_core::PurchaseModel> for PurchaseModel {
    fn from_core(core: crm_core::PurchaseModel) -> Self {
        match core {
            crm_core::PurchaseModel::BgNbd(record) => Self::BgNbd(FromCore::from_core(record)),
            crm_core::PurchaseModel::MbgNbd(record) => Self::MbgNbd(FromCore::from_core(record)),
            crm_core::PurchaseModel::ParetoNbd(record) => Self::ParetoNbd(FromCore::from_core(record)),
            crm_core::PurchaseModel::BgBb(record) => Self::BgBb(FromCore::from_core(record)),
        }
    }
}

/// What the business buys of a supplier.
///
/// `cost` = Σ quantity · unit cost over the lines + shipping + tax. Of no line more comes in than was ordered.
#[derive(Clone, uniffi::Record)]
pub struct PurchaseOrder {
    /// The purchase order's id.
    pub id: PurchaseOrderId,
    /// Its number.
    pub number: Option<String>,
    /// Of whom it is bought.
    pub supplier_id: CustomerId,
    /// The currency of all costs.
    pub currency: String,
    /// What is bought.
    pub lines: Vec<PurchaseLine>,
    /// What its shipping costs.
    pub shipping: Decimal,
    /// Tax on it all.
    pub tax: Decimal,
    /// What it costs.
    pub cost: Decimal,
    /// What the goods cost that came in, without shipping and tax.
    pub received_cost: Decimal,
    /// How far it is.
    pub status: PurchaseStatus,
    /// What came in, as it was recorded.
    pub receipts: Vec<Receipt>,
    /// The day on which it is expected.
    pub expected_on: Option<CivilDate>,
    /// When it was sent to the supplier.
    pub ordered_at: Option<Timestamp>,
    /// When it was called off.
    pub cancelled_at: Option<Timestamp>,
    /// Why it was called off.
    pub cancel_reason: Option<String>,
    /// Remarks.
    pub note: Option<String>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::PurchaseOrder> for PurchaseOrder {
    fn from_core(core: crm_core::PurchaseOrder) -> Self {
        let crm_core::PurchaseOrder {
            id,
            number,
            supplier_id,
            currency,
            lines,
            shipping,
            tax,
            cost,
            received_cost,
            status,
            receipts,
            expected_on,
            ordered_at,
            cancelled_at,
            cancel_reason,
            note,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            number: FromCore::from_core(number),
            supplier_id: FromCore::from_core(supplier_id),
            currency: FromCore::from_core(currency),
            lines: FromCore::from_core(lines),
            shipping: FromCore::from_core(shipping),
            tax: FromCore::from_core(tax),
            cost: FromCore::from_core(cost),
            received_cost: FromCore::from_core(received_cost),
            status: FromCore::from_core(status),
            receipts: FromCore::from_core(receipts),
            expected_on: FromCore::from_core(expected_on),
            ordered_at: FromCore::from_core(ordered_at),
            cancelled_at: FromCore::from_core(cancelled_at),
            cancel_reason: FromCore::from_core(cancel_reason),
            note: FromCore::from_core(note),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// What an update says of each field of a purchase order.
#[derive(Clone, uniffi::Record)]
pub struct PurchaseOrderPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// Its number.
    #[uniffi(default)]
    pub number: Option<TextPatch>,
    /// All lines, while it is a draft.
    #[uniffi(default)]
    pub lines: Option<Vec<NewPurchaseLine>>,
    /// What its shipping costs.
    #[uniffi(default)]
    pub shipping: Option<Decimal>,
    /// Tax on it all.
    #[uniffi(default)]
    pub tax: Option<Decimal>,
    /// The day on which it is expected.
    #[uniffi(default)]
    pub expected_on: Option<CivilDatePatch>,
    /// Remarks.
    #[uniffi(default)]
    pub note: Option<TextPatch>,
}

impl IntoCore<crm_core::PurchaseOrderPatch> for PurchaseOrderPatch {
    fn into_core(self) -> Result<crm_core::PurchaseOrderPatch> {
        let Self {
            version,
            number,
            lines,
            shipping,
            tax,
            expected_on,
            note,
        } = self;
        Ok(crm_core::PurchaseOrderPatch {
            version: convert::field("version", version)?,
            number: convert::kept_or("number", number)?,
            lines: convert::field("lines", lines)?,
            shipping: convert::field("shipping", shipping)?,
            tax: convert::field("tax", tax)?,
            expected_on: convert::kept_or("expected_on", expected_on)?,
            note: convert::kept_or("note", note)?,
        })
    }
}

/// Whether a customer who has bought buys again.
#[derive(Clone, uniffi::Record)]
pub struct PurchaseOutcome {
    /// Within so many days, 1 to 3,660.
    pub horizon_days: u32,
}

impl FromCore<crm_core::PurchaseOutcome> for PurchaseOutcome {
    fn from_core(core: crm_core::PurchaseOutcome) -> Self {
        let crm_core::PurchaseOutcome { horizon_days } = core;
        Self {
            horizon_days: FromCore::from_core(horizon_days),
        }
    }
}

impl IntoCore<crm_core::PurchaseOutcome> for PurchaseOutcome {
    fn into_core(self) -> Result<crm_core::PurchaseOutcome> {
        let Self { horizon_days } = self;
        Ok(crm_core::PurchaseOutcome {
            horizon_days: convert::field("horizon_days", horizon_days)?,
        })
    }
}

/// So many of one line of a purchase order.
#[derive(Clone, uniffi::Record)]
pub struct PurchasePart {
    /// The line's number, the first being 1.
    pub line: u32,
    /// How many; more than zero.
    pub quantity: Decimal,
}

impl FromCore<crm_core::PurchasePart> for PurchasePart {
    fn from_core(core: crm_core::PurchasePart) -> Self {
        let crm_core::PurchasePart { line, quantity } = core;
        Self {
            line: FromCore::from_core(line),
            quantity: FromCore::from_core(quantity),
        }
    }
}

impl IntoCore<crm_core::PurchasePart> for PurchasePart {
    fn into_core(self) -> Result<crm_core::PurchasePart> {
        let Self { line, quantity } = self;
        Ok(crm_core::PurchasePart {
            line: convert::field("line", line)?,
            quantity: convert::field("quantity", quantity)?,
        })
    }
}

/// That a purchase order was sent to its supplier.
#[derive(Clone, uniffi::Record)]
pub struct PurchasePlacement {
    /// Refuse it with `stale_version` unless the purchase order has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// When; now, when left out.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
}

impl IntoCore<crm_core::PurchasePlacement> for PurchasePlacement {
    fn into_core(self) -> Result<crm_core::PurchasePlacement> {
        let Self { version, at } = self;
        Ok(crm_core::PurchasePlacement {
            version: convert::field("version", version)?,
            at: convert::field("at", at)?,
        })
    }
}

/// Which purchase orders a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct PurchaseQuery {
    /// Those of this supplier.
    #[uniffi(default)]
    pub supplier_id: Option<CustomerId>,
    /// Those that are this far.
    #[uniffi(default)]
    pub status: Option<PurchaseStatus>,
    /// Those with this number.
    #[uniffi(default)]
    pub number: Option<String>,
    /// Those of which something is to come in, and that were expected before this day: until today, the late ones.
    #[uniffi(default)]
    pub expected_before: Option<CivilDate>,
}

impl IntoCore<crm_core::PurchaseQuery> for PurchaseQuery {
    fn into_core(self) -> Result<crm_core::PurchaseQuery> {
        let Self {
            supplier_id,
            status,
            number,
            expected_before,
        } = self;
        Ok(crm_core::PurchaseQuery {
            supplier_id: convert::field("supplier_id", supplier_id)?,
            status: convert::field("status", status)?,
            number: convert::field("number", number)?,
            expected_before: convert::field("expected_before", expected_before)?,
        })
    }
}

/// What a customer is offered, at what price, until when.
///
/// `total` = Σ (quantity · unit price − discount) over the lines − discount + Σ tax, as the order comes to that is made
/// of it. The discount on the whole is shared among the lines by what they come to, and each line's tax is its rate of
/// the rest. Products of quantities and prices are exact; percentages, shares and taxes are rounded to the currency's
/// smallest unit, halves away from zero. A line that is paid for again and again counts once.
#[derive(Clone, uniffi::Record)]
pub struct Quote {
    /// The quote's id.
    pub id: QuoteId,
    /// Its number, which all revisions of it share.
    pub number: String,
    /// Counts the revisions, from 1.
    pub revision: u32,
    /// To whom it is offered.
    pub customer_id: CustomerId,
    /// The deal that it is about.
    pub deal_id: Option<DealId>,
    /// What has become of it.
    pub status: QuoteStatus,
    /// What it is about, in a line.
    pub title: Option<String>,
    /// The currency of all amounts.
    pub currency: String,
    /// What is offered.
    pub lines: Vec<QuoteLine>,
    /// What is taken off the whole quote.
    pub discount: Decimal,
    /// The percentage that this is, when it was given as one.
    pub discount_percent: Option<Decimal>,
    /// What the lines come to, before the discount on the whole and without tax.
    pub subtotal: Decimal,
    /// The taxes by their rates, the lowest first; those of zero percent among them.
    pub taxes: Vec<QuoteTax>,
    /// What the customer is to pay.
    pub total: Decimal,
    /// The last day on which it can be accepted, in the business's time zone.
    pub valid_until: Option<CivilDate>,
    /// What stands above the lines.
    pub introduction: Option<String>,
    /// What stands below them: terms, how to pay.
    pub terms: Option<String>,
    /// Who made it.
    pub owner: Option<String>,
    /// When the customer got it.
    pub sent_at: Option<Timestamp>,
    /// When it was accepted or declined, or another one took its place.
    pub closed_at: Option<Timestamp>,
    /// Who accepted it, on the customer's side.
    pub accepted_by: Option<String>,
    /// The customer's own number for it.
    pub reference: Option<String>,
    /// Why it was declined.
    pub decline_reason: Option<String>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Quote> for Quote {
    fn from_core(core: crm_core::Quote) -> Self {
        let crm_core::Quote {
            id,
            number,
            revision,
            customer_id,
            deal_id,
            status,
            title,
            currency,
            lines,
            discount,
            discount_percent,
            subtotal,
            taxes,
            total,
            valid_until,
            introduction,
            terms,
            owner,
            sent_at,
            closed_at,
            accepted_by,
            reference,
            decline_reason,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            number: FromCore::from_core(number),
            revision: FromCore::from_core(revision),
            customer_id: FromCore::from_core(customer_id),
            deal_id: FromCore::from_core(deal_id),
            status: FromCore::from_core(status),
            title: FromCore::from_core(title),
            currency: FromCore::from_core(currency),
            lines: FromCore::from_core(lines),
            discount: FromCore::from_core(discount),
            discount_percent: FromCore::from_core(discount_percent),
            subtotal: FromCore::from_core(subtotal),
            taxes: FromCore::from_core(taxes),
            total: FromCore::from_core(total),
            valid_until: FromCore::from_core(valid_until),
            introduction: FromCore::from_core(introduction),
            terms: FromCore::from_core(terms),
            owner: FromCore::from_core(owner),
            sent_at: FromCore::from_core(sent_at),
            closed_at: FromCore::from_core(closed_at),
            accepted_by: FromCore::from_core(accepted_by),
            reference: FromCore::from_core(reference),
            decline_reason: FromCore::from_core(decline_reason),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// The customer agrees to a quote.
#[derive(Clone, uniffi::Record)]
pub struct QuoteAcceptance {
    /// Refuse it with `stale_version` unless the quote has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// When; now, when left out. Not later, and not before it was sent.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// Who, on the customer's side.
    #[uniffi(default)]
    pub by: Option<String>,
    /// The customer's own number for it.
    #[uniffi(default)]
    pub reference: Option<String>,
}

impl IntoCore<crm_core::QuoteAcceptance> for QuoteAcceptance {
    fn into_core(self) -> Result<crm_core::QuoteAcceptance> {
        let Self {
            version,
            at,
            by,
            reference,
        } = self;
        Ok(crm_core::QuoteAcceptance {
            version: convert::field("version", version)?,
            at: convert::field("at", at)?,
            by: convert::field("by", by)?,
            reference: convert::field("reference", reference)?,
        })
    }
}

/// How a quote is shown as a page.
#[derive(Clone, uniffi::Record)]
pub struct QuoteDocument {
    /// Who offers: name and address, one line each.
    #[uniffi(default)]
    pub seller: Option<String>,
    /// The page's language; `en` when left out. The usual template is in English.
    #[uniffi(default)]
    pub language: Option<String>,
    /// A template of one's own, in Jinja's language, at most 1 MiB; see `Quotes.html` for what it
    /// knows.
    #[uniffi(default)]
    pub template: Option<String>,
}

impl IntoCore<crm_core::QuoteDocument> for QuoteDocument {
    fn into_core(self) -> Result<crm_core::QuoteDocument> {
        let Self {
            seller,
            language,
            template,
        } = self;
        Ok(crm_core::QuoteDocument {
            seller: convert::field("seller", seller)?,
            language: convert::field("language", language)?,
            template: convert::field("template", template)?,
        })
    }
}

/// One line of a quote. Amounts are in the quote's currency.
#[derive(Clone, uniffi::Record)]
pub struct QuoteLine {
    /// The product, when it is in the catalogue.
    pub product_id: Option<ProductId>,
    /// The article number; that of the product when none was given.
    pub sku: Option<String>,
    /// What the line is called; as the product was when the line was written, when nothing was given.
    pub name: Option<String>,
    /// What there is to say of it.
    pub description: Option<String>,
    /// How many.
    pub quantity: Decimal,
    /// The price of one, without tax.
    pub unit_price: Decimal,
    /// What is taken off the line.
    pub discount: Decimal,
    /// The percentage that this is, when it was given as one.
    pub discount_percent: Option<Decimal>,
    /// The rate of its tax, in percent.
    pub tax_rate: Decimal,
    /// How often it is paid for; once when there is none.
    pub interval: Option<BillingInterval>,
    /// What it comes to: quantity · unit price − discount.
    pub net: Decimal,
    /// The tax that is added to it: of what it comes to, less its share of the discount on the whole quote.
    pub tax: Decimal,
}

impl FromCore<crm_core::QuoteLine> for QuoteLine {
    fn from_core(core: crm_core::QuoteLine) -> Self {
        let crm_core::QuoteLine {
            product_id,
            sku,
            name,
            description,
            quantity,
            unit_price,
            discount,
            discount_percent,
            tax_rate,
            interval,
            net,
            tax,
        } = core;
        Self {
            product_id: FromCore::from_core(product_id),
            sku: FromCore::from_core(sku),
            name: FromCore::from_core(name),
            description: FromCore::from_core(description),
            quantity: FromCore::from_core(quantity),
            unit_price: FromCore::from_core(unit_price),
            discount: FromCore::from_core(discount),
            discount_percent: FromCore::from_core(discount_percent),
            tax_rate: FromCore::from_core(tax_rate),
            interval: FromCore::from_core(interval),
            net: FromCore::from_core(net),
            tax: FromCore::from_core(tax),
        }
    }
}

/// What an update says of each field of a draft.
#[derive(Clone, uniffi::Record)]
pub struct QuotePatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// What it is about.
    #[uniffi(default)]
    pub title: Option<TextPatch>,
    /// All lines.
    #[uniffi(default)]
    pub lines: Option<NewQuoteLineListPatch>,
    /// What is taken off the whole quote; an amount that is set takes the percentage away.
    #[uniffi(default)]
    pub discount: Option<DecimalPatch>,
    /// The same in percent; one that is set takes the place of the amount.
    #[uniffi(default)]
    pub discount_percent: Option<DecimalPatch>,
    /// The last day on which it can be accepted.
    #[uniffi(default)]
    pub valid_until: Option<CivilDatePatch>,
    /// What stands above the lines.
    #[uniffi(default)]
    pub introduction: Option<TextPatch>,
    /// What stands below them.
    #[uniffi(default)]
    pub terms: Option<TextPatch>,
    /// Who makes it.
    #[uniffi(default)]
    pub owner: Option<TextPatch>,
}

impl IntoCore<crm_core::QuotePatch> for QuotePatch {
    fn into_core(self) -> Result<crm_core::QuotePatch> {
        let Self {
            version,
            title,
            lines,
            discount,
            discount_percent,
            valid_until,
            introduction,
            terms,
            owner,
        } = self;
        Ok(crm_core::QuotePatch {
            version: convert::field("version", version)?,
            title: convert::kept_or("title", title)?,
            lines: convert::kept_or("lines", lines)?,
            discount: convert::kept_or("discount", discount)?,
            discount_percent: convert::kept_or("discount_percent", discount_percent)?,
            valid_until: convert::kept_or("valid_until", valid_until)?,
            introduction: convert::kept_or("introduction", introduction)?,
            terms: convert::kept_or("terms", terms)?,
            owner: convert::kept_or("owner", owner)?,
        })
    }
}

/// Which quotes a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct QuoteQuery {
    /// Quotes to this customer.
    #[uniffi(default)]
    pub customer_id: Option<CustomerId>,
    /// Quotes for this deal.
    #[uniffi(default)]
    pub deal_id: Option<DealId>,
    /// Quotes of which this has become.
    #[uniffi(default)]
    pub status: Option<QuoteStatus>,
    /// The revisions of the quote with this number.
    #[uniffi(default)]
    pub number: Option<String>,
    /// Quotes that this salesperson made.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// Quotes whose number, title or lines hold each of these words, whatever their case and accents.
    #[uniffi(default)]
    pub text: Option<String>,
}

impl IntoCore<crm_core::QuoteQuery> for QuoteQuery {
    fn into_core(self) -> Result<crm_core::QuoteQuery> {
        let Self {
            customer_id,
            deal_id,
            status,
            number,
            owner,
            text,
        } = self;
        Ok(crm_core::QuoteQuery {
            customer_id: convert::field("customer_id", customer_id)?,
            deal_id: convert::field("deal_id", deal_id)?,
            status: convert::field("status", status)?,
            number: convert::field("number", number)?,
            owner: convert::field("owner", owner)?,
            text: convert::field("text", text)?,
        })
    }
}

/// The customer does not want a quote.
#[derive(Clone, uniffi::Record)]
pub struct QuoteRefusal {
    /// Refuse it with `stale_version` unless the quote has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// When; now, when left out. Not later, and not before it was sent.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// Why.
    #[uniffi(default)]
    pub reason: Option<String>,
}

impl IntoCore<crm_core::QuoteRefusal> for QuoteRefusal {
    fn into_core(self) -> Result<crm_core::QuoteRefusal> {
        let Self { version, at, reason } = self;
        Ok(crm_core::QuoteRefusal {
            version: convert::field("version", version)?,
            at: convert::field("at", at)?,
            reason: convert::field("reason", reason)?,
        })
    }
}

/// The customer gets a quote.
#[derive(Clone, uniffi::Record)]
pub struct QuoteSending {
    /// Refuse it with `stale_version` unless the quote has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// When; now, when left out. Not later.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
}

impl IntoCore<crm_core::QuoteSending> for QuoteSending {
    fn into_core(self) -> Result<crm_core::QuoteSending> {
        let Self { version, at } = self;
        Ok(crm_core::QuoteSending {
            version: convert::field("version", version)?,
            at: convert::field("at", at)?,
        })
    }
}

/// The tax of all lines with one rate.
#[derive(Clone, uniffi::Record)]
pub struct QuoteTax {
    /// The rate, in percent.
    pub rate: Decimal,
    /// What is taxed.
    pub base: Decimal,
    /// The tax.
    pub tax: Decimal,
}

impl FromCore<crm_core::QuoteTax> for QuoteTax {
    fn from_core(core: crm_core::QuoteTax) -> Self {
        let crm_core::QuoteTax { rate, base, tax } = core;
        Self {
            rate: FromCore::from_core(rate),
            base: FromCore::from_core(base),
            tax: FromCore::from_core(tax),
        }
    }
}

/// A lead among others.
#[derive(Clone, uniffi::Record)]
pub struct RankedLead {
    /// The customer.
    pub customer_id: CustomerId,
    /// The points of fit.
    pub fit: Decimal,
    /// The points of engagement.
    pub engagement: Decimal,
    /// The grade; none where the lead has the points of none.
    pub grade: Option<String>,
}

impl FromCore<crm_core::RankedLead> for RankedLead {
    fn from_core(core: crm_core::RankedLead) -> Self {
        let crm_core::RankedLead {
            customer_id,
            fit,
            engagement,
            grade,
        } = core;
        Self {
            customer_id: FromCore::from_core(customer_id),
            fit: FromCore::from_core(fit),
            engagement: FromCore::from_core(engagement),
            grade: FromCore::from_core(grade),
        }
    }
}

/// Which exchange rates a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct RateQuery {
    /// Rates of this currency.
    #[uniffi(default)]
    pub currency: Option<String>,
    /// Rates in this currency.
    #[uniffi(default)]
    pub base: Option<String>,
    /// Rates that hold from this day on, or a later one.
    #[uniffi(default)]
    pub from: Option<CivilDate>,
    /// Rates that hold from a day before this one on.
    #[uniffi(default)]
    pub until: Option<CivilDate>,
}

impl IntoCore<crm_core::RateQuery> for RateQuery {
    fn into_core(self) -> Result<crm_core::RateQuery> {
        let Self {
            currency,
            base,
            from,
            until,
        } = self;
        Ok(crm_core::RateQuery {
            currency: convert::field("currency", currency)?,
            base: convert::field("base", base)?,
            from: convert::field("from", from)?,
            until: convert::field("until", until)?,
        })
    }
}

/// Goods of a purchase order that came in together.
#[derive(Clone, uniffi::Record)]
pub struct Receipt {
    /// The receipt's id.
    pub id: ReceiptId,
    /// What came in.
    pub lines: Vec<PurchasePart>,
    /// When.
    pub at: Timestamp,
    /// The supplier's number of the delivery, and other remarks.
    pub note: Option<String>,
}

impl FromCore<crm_core::Receipt> for Receipt {
    fn from_core(core: crm_core::Receipt) -> Self {
        let crm_core::Receipt { id, lines, at, note } = core;
        Self {
            id: FromCore::from_core(id),
            lines: FromCore::from_core(lines),
            at: FromCore::from_core(at),
            note: FromCore::from_core(note),
        }
    }
}

/// A product that a customer is recommended.
#[derive(Clone, uniffi::Record)]
pub struct Recommendation {
    /// The product.
    pub product_id: ProductId,
    /// What the customer thought of it: `wants a sample`.
    #[uniffi(default)]
    pub response: Option<String>,
}

impl FromCore<crm_core::Recommendation> for Recommendation {
    fn from_core(core: crm_core::Recommendation) -> Self {
        let crm_core::Recommendation { product_id, response } = core;
        Self {
            product_id: FromCore::from_core(product_id),
            response: FromCore::from_core(response),
        }
    }
}

impl IntoCore<crm_core::Recommendation> for Recommendation {
    fn into_core(self) -> Result<crm_core::Recommendation> {
        let Self { product_id, response } = self;
        Ok(crm_core::Recommendation {
            product_id: convert::field("product_id", product_id)?,
            response: convert::field("response", response)?,
        })
    }
}

/// Something that the customer has and that speaks for a product.
#[derive(Clone, uniffi::Record)]
pub struct RecommendationCause {
    /// What the customer has.
    pub product_id: ProductId,
    /// Its part of the score.
    pub score: f64,
}

impl FromCore<crm_core::RecommendationCause> for RecommendationCause {
    fn from_core(core: crm_core::RecommendationCause) -> Self {
        let crm_core::RecommendationCause { product_id, score } = core;
        Self {
            product_id: FromCore::from_core(product_id),
            score: FromCore::from_core(score),
        }
    }
}

/// How good lists of k items were.
#[derive(Clone, uniffi::Record)]
pub struct RecommendationQuality {
    /// The part of what was bought that had been recommended, of as much as fits in a list; the mean over customers.
    pub recall: f64,
    /// The mean over customers of the mean, over the hits, of the part of hits up to each hit; MAP@k.
    pub mean_average_precision: f64,
    /// The part of all items that was recommended to anybody.
    pub coverage: f64,
}

impl FromCore<crm_core::RecommendationQuality> for RecommendationQuality {
    fn from_core(core: crm_core::RecommendationQuality) -> Self {
        let crm_core::RecommendationQuality {
            recall,
            mean_average_precision,
            coverage,
        } = core;
        Self {
            recall: FromCore::from_core(recall),
            mean_average_precision: FromCore::from_core(mean_average_precision),
            coverage: FromCore::from_core(coverage),
        }
    }
}

/// What is recommended to a customer.
#[derive(Clone, uniffi::Record)]
pub struct RecommendationQuery {
    /// The most products, 1 to 1,000; 10 when left out.
    #[uniffi(default)]
    pub limit: Option<u32>,
    /// Only products in this category or in one below it.
    #[uniffi(default)]
    pub category_id: Option<CategoryId>,
    /// Whether products are left out that the customer has; yes, when left out.
    #[uniffi(default)]
    pub exclude_owned: Option<bool>,
    /// Products that are left out, such as those out of stock.
    #[uniffi(default)]
    pub exclude: Option<Vec<ProductId>>,
    /// The most products that are named as causes of one recommendation; 3 when left out.
    #[uniffi(default)]
    pub causes: Option<u32>,
}

impl IntoCore<crm_core::RecommendationQuery> for RecommendationQuery {
    fn into_core(self) -> Result<crm_core::RecommendationQuery> {
        let Self {
            limit,
            category_id,
            exclude_owned,
            exclude,
            causes,
        } = self;
        let crm_core::RecommendationQuery {
            limit: usual_limit,
            category_id: _,
            exclude_owned: usual_exclude_owned,
            exclude: usual_exclude,
            causes: usual_causes,
        } = Default::default();
        Ok(crm_core::RecommendationQuery {
            limit: convert::field_or("limit", limit, usual_limit)?,
            category_id: convert::field("category_id", category_id)?,
            exclude_owned: convert::field_or("exclude_owned", exclude_owned, usual_exclude_owned)?,
            exclude: convert::field_or("exclude", exclude, usual_exclude)?,
            causes: convert::field_or("causes", causes, usual_causes)?,
        })
    }
}

/// What recommendations would have been worth: of customers who bought before an instant, and something new from then
/// on.
#[derive(Clone, uniffi::Record)]
pub struct RecommendationReview {
    /// The instant.
    pub split_at: Timestamp,
    /// How many purchases were learnt from: one for each order and product.
    pub learnt: u64,
    /// How many customers there are.
    pub customers: u64,
    /// The recommendations.
    pub model: RecommendationQuality,
    /// The most popular products that the customer did not have.
    pub popular: RecommendationQuality,
}

impl FromCore<crm_core::RecommendationReview> for RecommendationReview {
    fn from_core(core: crm_core::RecommendationReview) -> Self {
        let crm_core::RecommendationReview {
            split_at,
            learnt,
            customers,
            model,
            popular,
        } = core;
        Self {
            split_at: FromCore::from_core(split_at),
            learnt: FromCore::from_core(learnt),
            customers: FromCore::from_core(customers),
            model: FromCore::from_core(model),
            popular: FromCore::from_core(popular),
        }
    }
}

/// How recommendations are tried out on the past.
#[derive(Clone, uniffi::Record)]
pub struct RecommendationReviewOptions {
    /// What was bought before this instant is learnt from, what was bought from then on is to be foretold; when left out,
    /// as `holdout` says.
    #[uniffi(default)]
    pub split_at: Option<Timestamp>,
    /// The part of all purchases, the last ones, that is to be foretold, above 0 and below 1; 0.2 when left out.
    #[uniffi(default)]
    pub holdout: Option<f64>,
    /// How long the lists are, k; 10 when left out.
    #[uniffi(default)]
    pub limit: Option<u32>,
}

impl IntoCore<crm_core::RecommendationReviewOptions> for RecommendationReviewOptions {
    fn into_core(self) -> Result<crm_core::RecommendationReviewOptions> {
        let Self {
            split_at,
            holdout,
            limit,
        } = self;
        let crm_core::RecommendationReviewOptions {
            split_at: _,
            holdout: usual_holdout,
            limit: usual_limit,
        } = Default::default();
        Ok(crm_core::RecommendationReviewOptions {
            split_at: convert::field("split_at", split_at)?,
            holdout: convert::field_or("holdout", holdout, usual_holdout)?,
            limit: convert::field_or("limit", limit, usual_limit)?,
        })
    }
}

/// An amount that is paid again and again, in the deal's currency.
#[derive(Clone, uniffi::Record)]
pub struct Recurring {
    /// What is paid each time.
    pub amount: Decimal,
    /// How often.
    pub interval: BillingInterval,
}

impl FromCore<crm_core::Recurring> for Recurring {
    fn from_core(core: crm_core::Recurring) -> Self {
        let crm_core::Recurring { amount, interval } = core;
        Self {
            amount: FromCore::from_core(amount),
            interval: FromCore::from_core(interval),
        }
    }
}

impl IntoCore<crm_core::Recurring> for Recurring {
    fn into_core(self) -> Result<crm_core::Recurring> {
        let Self { amount, interval } = self;
        Ok(crm_core::Recurring {
            amount: convert::field("amount", amount)?,
            interval: convert::field("interval", interval)?,
        })
    }
}

/// Money that is given back for an order.
#[derive(Clone, uniffi::Record)]
pub struct Refund {
    /// The refund's id.
    pub id: RefundId,
    /// What is refunded.
    pub lines: Vec<RefundLine>,
    /// What is refunded of the shipping.
    pub shipping: Decimal,
    /// The sum of it all.
    pub amount: Decimal,
    /// How it reaches the customer.
    pub method: RefundMethod,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: Option<String>,
}

impl FromCore<crm_core::Refund> for Refund {
    fn from_core(core: crm_core::Refund) -> Self {
        let crm_core::Refund {
            id,
            lines,
            shipping,
            amount,
            method,
            at,
            reason,
        } = core;
        Self {
            id: FromCore::from_core(id),
            lines: FromCore::from_core(lines),
            shipping: FromCore::from_core(shipping),
            amount: FromCore::from_core(amount),
            method: FromCore::from_core(method),
            at: FromCore::from_core(at),
            reason: FromCore::from_core(reason),
        }
    }
}

/// A part of a line that was refunded.
#[derive(Clone, uniffi::Record)]
pub struct RefundLine {
    /// The line's number, the first being 1.
    pub line: u32,
    /// How many of it came back; zero when only money was given back.
    pub quantity: Decimal,
    /// The amount, in the order's currency.
    pub amount: Decimal,
}

impl FromCore<crm_core::RefundLine> for RefundLine {
    fn from_core(core: crm_core::RefundLine) -> Self {
        let crm_core::RefundLine {
            line,
            quantity,
            amount,
        } = core;
        Self {
            line: FromCore::from_core(line),
            quantity: FromCore::from_core(quantity),
            amount: FromCore::from_core(amount),
        }
    }
}

/// How one customer stands to another: `from` is an employee of `to`, the spouse of `to`, was referred by `to`.
#[derive(Clone, uniffi::Record)]
pub struct Relationship {
    /// The relationship's id.
    pub id: RelationshipId,
    /// The customer who is something.
    pub from: CustomerId,
    /// The customer to whom `from` is that.
    pub to: CustomerId,
    /// What `from` is to `to`, such as `employee`, `subsidiary`, `spouse`.
    pub kind: String,
    /// What `from` does there, such as `head of purchasing`.
    pub role: Option<String>,
    /// The first day.
    pub since: Option<CivilDate>,
    /// The last day.
    pub until: Option<CivilDate>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
}

impl FromCore<crm_core::Relationship> for Relationship {
    fn from_core(core: crm_core::Relationship) -> Self {
        let crm_core::Relationship {
            id,
            from,
            to,
            kind,
            role,
            since,
            until,
            created_at,
            updated_at,
            version,
        } = core;
        Self {
            id: FromCore::from_core(id),
            from: FromCore::from_core(from),
            to: FromCore::from_core(to),
            kind: FromCore::from_core(kind),
            role: FromCore::from_core(role),
            since: FromCore::from_core(since),
            until: FromCore::from_core(until),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
        }
    }
}

/// What an update says of each field of a relationship; who it is about never changes.
#[derive(Clone, uniffi::Record)]
pub struct RelationshipPatch {
    /// Refuse the update with `stale_version` unless the relationship has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// What `from` is to `to`.
    #[uniffi(default)]
    pub kind: Option<String>,
    /// What `from` does there.
    #[uniffi(default)]
    pub role: Option<TextPatch>,
    /// The first day.
    #[uniffi(default)]
    pub since: Option<CivilDatePatch>,
    /// The last day.
    #[uniffi(default)]
    pub until: Option<CivilDatePatch>,
}

impl IntoCore<crm_core::RelationshipPatch> for RelationshipPatch {
    fn into_core(self) -> Result<crm_core::RelationshipPatch> {
        let Self {
            version,
            kind,
            role,
            since,
            until,
        } = self;
        Ok(crm_core::RelationshipPatch {
            version: convert::field("version", version)?,
            kind: convert::field("kind", kind)?,
            role: convert::kept_or("role", role)?,
            since: convert::kept_or("since", since)?,
            until: convert::kept_or("until", until)?,
        })
    }
}

/// Rows of like probability.
#[derive(Clone, uniffi::Record)]
pub struct ReliabilityBin {
    /// The lowest probability.
    pub from: f64,
    /// The highest, which belongs to the next bin but for the last.
    pub to: f64,
    /// How many rows.
    pub rows: u64,
    /// The mean probability; none without rows.
    pub expected: Option<f64>,
    /// The part that was positive; none without rows.
    pub actual: Option<f64>,
}

impl FromCore<crm_core::ReliabilityBin> for ReliabilityBin {
    fn from_core(core: crm_core::ReliabilityBin) -> Self {
        let crm_core::ReliabilityBin {
            from,
            to,
            rows,
            expected,
            actual,
        } = core;
        Self {
            from: FromCore::from_core(from),
            to: FromCore::from_core(to),
            rows: FromCore::from_core(rows),
            expected: FromCore::from_core(expected),
            actual: FromCore::from_core(actual),
        }
    }
}

/// Which reminders a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct ReminderQuery {
    /// Reminders at this instant or later.
    #[uniffi(default)]
    pub from: Option<Timestamp>,
    /// Reminders before this instant.
    #[uniffi(default)]
    pub until: Option<Timestamp>,
    /// Reminders of this assignee's tasks.
    #[uniffi(default)]
    pub assignee: Option<String>,
}

impl IntoCore<crm_core::ReminderQuery> for ReminderQuery {
    fn into_core(self) -> Result<crm_core::ReminderQuery> {
        let Self {
            from,
            until,
            assignee,
        } = self;
        Ok(crm_core::ReminderQuery {
            from: convert::field("from", from)?,
            until: convert::field("until", until)?,
            assignee: convert::field("assignee", assignee)?,
        })
    }
}

/// Goods of an order that come back. Of no line more comes back, in all returns that are not deleted, than arrived.
#[derive(Clone, uniffi::Record)]
pub struct Return {
    /// The return's id.
    pub id: ReturnId,
    /// The order.
    pub order_id: OrderId,
    /// What comes back, each line of the order at most once.
    pub lines: Vec<OrderPart>,
    /// Why.
    pub reason: Option<String>,
    /// What was found when it was looked at, and other remarks.
    pub note: Option<String>,
    /// How far it is.
    pub status: ReturnStatus,
    /// Its steps, oldest first.
    pub steps: Vec<ReturnStep>,
    /// The refund of the order that closing it booked.
    pub refund_id: Option<RefundId>,
    /// The credit note that closing it issued.
    pub credit_note_id: Option<InvoiceId>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Return> for Return {
    fn from_core(core: crm_core::Return) -> Self {
        let crm_core::Return {
            id,
            order_id,
            lines,
            reason,
            note,
            status,
            steps,
            refund_id,
            credit_note_id,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            order_id: FromCore::from_core(order_id),
            lines: FromCore::from_core(lines),
            reason: FromCore::from_core(reason),
            note: FromCore::from_core(note),
            status: FromCore::from_core(status),
            steps: FromCore::from_core(steps),
            refund_id: FromCore::from_core(refund_id),
            credit_note_id: FromCore::from_core(credit_note_id),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// A step of a return to record: it is received, or inspected.
#[derive(Clone, uniffi::Record)]
pub struct ReturnAdvance {
    /// Refuse it with `stale_version` unless the return has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The status that was reached, not `closed`.
    pub status: ReturnStatus,
    /// When; now, when left out. Not before the step before it.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
}

impl IntoCore<crm_core::ReturnAdvance> for ReturnAdvance {
    fn into_core(self) -> Result<crm_core::ReturnAdvance> {
        let Self { version, status, at } = self;
        Ok(crm_core::ReturnAdvance {
            version: convert::field("version", version)?,
            status: convert::field("status", status)?,
            at: convert::field("at", at)?,
        })
    }
}

/// A return's end to record.
#[derive(Clone, uniffi::Record)]
pub struct ReturnClosing {
    /// Refuse it with `stale_version` unless the return has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// When; now, when left out. Not before the step before it.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// The refund to book; none when left out.
    #[uniffi(default)]
    pub refund: Option<ReturnRefund>,
    /// The credit note to issue, to an invoice of the same order; none when left out.
    #[uniffi(default)]
    pub credit_note: Option<NewCreditNote>,
}

impl IntoCore<crm_core::ReturnClosing> for ReturnClosing {
    fn into_core(self) -> Result<crm_core::ReturnClosing> {
        let Self {
            version,
            at,
            refund,
            credit_note,
        } = self;
        Ok(crm_core::ReturnClosing {
            version: convert::field("version", version)?,
            at: convert::field("at", at)?,
            refund: convert::field("refund", refund)?,
            credit_note: convert::field("credit_note", credit_note)?,
        })
    }
}

/// What an update says of each field of a return.
#[derive(Clone, uniffi::Record)]
pub struct ReturnPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// All that comes back, until it is closed.
    #[uniffi(default)]
    pub lines: Option<Vec<OrderPart>>,
    /// Why.
    #[uniffi(default)]
    pub reason: Option<TextPatch>,
    /// Remarks.
    #[uniffi(default)]
    pub note: Option<TextPatch>,
}

impl IntoCore<crm_core::ReturnPatch> for ReturnPatch {
    fn into_core(self) -> Result<crm_core::ReturnPatch> {
        let Self {
            version,
            lines,
            reason,
            note,
        } = self;
        Ok(crm_core::ReturnPatch {
            version: convert::field("version", version)?,
            lines: convert::field("lines", lines)?,
            reason: convert::kept_or("reason", reason)?,
            note: convert::kept_or("note", note)?,
        })
    }
}

/// Which returns a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct ReturnQuery {
    /// Returns of this order.
    #[uniffi(default)]
    pub order_id: Option<OrderId>,
    /// Returns from this customer.
    #[uniffi(default)]
    pub customer_id: Option<CustomerId>,
    /// Returns that are this far.
    #[uniffi(default)]
    pub status: Option<ReturnStatus>,
}

impl IntoCore<crm_core::ReturnQuery> for ReturnQuery {
    fn into_core(self) -> Result<crm_core::ReturnQuery> {
        let Self {
            order_id,
            customer_id,
            status,
        } = self;
        Ok(crm_core::ReturnQuery {
            order_id: convert::field("order_id", order_id)?,
            customer_id: convert::field("customer_id", customer_id)?,
            status: convert::field("status", status)?,
        })
    }
}

/// The refund that closing a return books: of each of its lines the quantity's share of what it came to.
#[derive(Clone, uniffi::Record)]
pub struct ReturnRefund {
    /// The refund's id, when it was minted elsewhere.
    #[uniffi(default)]
    pub id: Option<RefundId>,
    /// What is refunded of the shipping.
    #[uniffi(default)]
    pub shipping: Option<Decimal>,
    /// How it reaches the customer.
    #[uniffi(default)]
    pub method: Option<RefundMethod>,
}

impl IntoCore<crm_core::ReturnRefund> for ReturnRefund {
    fn into_core(self) -> Result<crm_core::ReturnRefund> {
        let Self { id, shipping, method } = self;
        let crm_core::ReturnRefund {
            id: _,
            shipping: usual_shipping,
            method: usual_method,
        } = Default::default();
        Ok(crm_core::ReturnRefund {
            id: convert::field("id", id)?,
            shipping: convert::field_or("shipping", shipping, usual_shipping)?,
            method: convert::field_or("method", method, usual_method)?,
        })
    }
}

/// One step of a return.
#[derive(Clone, uniffi::Record)]
pub struct ReturnStep {
    /// The status that was reached.
    pub status: ReturnStatus,
    /// When.
    pub at: Timestamp,
}

impl FromCore<crm_core::ReturnStep> for ReturnStep {
    fn from_core(core: crm_core::ReturnStep) -> Self {
        let crm_core::ReturnStep { status, at } = core;
        Self {
            status: FromCore::from_core(status),
            at: FromCore::from_core(at),
        }
    }
}

/// What taking an import back did.
#[derive(Clone, uniffi::Record)]
pub struct RevertReport {
    /// Changes that were taken back: creations and updates.
    pub reverted: u64,
    /// Changes that were kept, since the record was changed afterwards or something else was recorded about it.
    pub kept: u64,
}

impl FromCore<crm_core::RevertReport> for RevertReport {
    fn from_core(core: crm_core::RevertReport) -> Self {
        let crm_core::RevertReport { reverted, kept } = core;
        Self {
            reverted: FromCore::from_core(reverted),
            kept: FromCore::from_core(kept),
        }
    }
}

/// Which forecasts to look back at; what is left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct ReviewQuery {
    /// The currency of all amounts.
    pub currency: String,
    /// How long the periods are.
    #[uniffi(default)]
    pub length: Option<PeriodLength>,
    /// A day of the first period.
    pub from: CivilDate,
    /// A day of the period after the last one. At most 120 periods are looked at, and none that has not begun.
    pub until: CivilDate,
    /// Deals in this pipeline.
    #[uniffi(default)]
    pub pipeline_id: Option<PipelineId>,
    /// Deals of this salesperson.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// Deals of this team.
    #[uniffi(default)]
    pub team: Option<String>,
    /// What of a deal counts.
    #[uniffi(default)]
    pub value: Option<DealValue>,
    /// An open deal of at least this probability, in percent, belongs to the best case; 50 when left out.
    #[uniffi(default)]
    pub best_case_from: Option<Decimal>,
    /// One of at least this probability counts as committed; 80 when left out.
    #[uniffi(default)]
    pub committed_from: Option<Decimal>,
}

impl IntoCore<crm_core::ReviewQuery> for ReviewQuery {
    fn into_core(self) -> Result<crm_core::ReviewQuery> {
        let Self {
            currency,
            length,
            from,
            until,
            pipeline_id,
            owner,
            team,
            value,
            best_case_from,
            committed_from,
        } = self;
        Ok(crm_core::ReviewQuery {
            currency: convert::field("currency", currency)?,
            length: convert::field_or("length", length, Default::default())?,
            from: convert::field("from", from)?,
            until: convert::field("until", until)?,
            pipeline_id: convert::field("pipeline_id", pipeline_id)?,
            owner: convert::field("owner", owner)?,
            team: convert::field("team", team)?,
            value: convert::field_or("value", value, Default::default())?,
            best_case_from: convert::field("best_case_from", best_case_from)?,
            committed_from: convert::field("committed_from", committed_from)?,
        })
    }
}

/// How many customers have each score: the first entry counts those with score 1.
#[derive(Clone, uniffi::Record)]
pub struct RfmBins {
    /// By recency.
    pub recency: Vec<u64>,
    /// By frequency.
    pub frequency: Vec<u64>,
    /// By money.
    pub monetary: Vec<u64>,
}

impl FromCore<crm_core::RfmBins> for RfmBins {
    fn from_core(core: crm_core::RfmBins) -> Self {
        let crm_core::RfmBins {
            recency,
            frequency,
            monetary,
        } = core;
        Self {
            recency: FromCore::from_core(recency),
            frequency: FromCore::from_core(frequency),
            monetary: FromCore::from_core(monetary),
        }
    }
}

/// The values between the bins, ascending: a value on an edge belongs below it.
///
/// Those of one run can be the fixed cuts of another, by `RfmOptions.cuts`.
#[derive(Clone, uniffi::Record)]
pub struct RfmEdges {
    /// Between the days since the last order. The fewer days, the higher the score.
    pub recency: Vec<Decimal>,
    /// Between the frequencies.
    pub frequency: Vec<Decimal>,
    /// Between the monetary values.
    pub monetary: Vec<Decimal>,
}

impl FromCore<crm_core::RfmEdges> for RfmEdges {
    fn from_core(core: crm_core::RfmEdges) -> Self {
        let crm_core::RfmEdges {
            recency,
            frequency,
            monetary,
        } = core;
        Self {
            recency: FromCore::from_core(recency),
            frequency: FromCore::from_core(frequency),
            monetary: FromCore::from_core(monetary),
        }
    }
}

impl IntoCore<crm_core::RfmEdges> for RfmEdges {
    fn into_core(self) -> Result<crm_core::RfmEdges> {
        let Self {
            recency,
            frequency,
            monetary,
        } = self;
        Ok(crm_core::RfmEdges {
            recency: convert::field("recency", recency)?,
            frequency: convert::field("frequency", frequency)?,
            monetary: convert::field("monetary", monetary)?,
        })
    }
}

/// What one customer did, as RFM sees it.
#[derive(Clone, uniffi::Record)]
pub struct RfmInput {
    /// The customer.
    pub customer_id: CustomerId,
    /// Civil days from the last order to the instant of the scores, 0 on the same day.
    pub recency_days: u32,
    /// How often the customer bought.
    pub frequency: u64,
    /// For how much.
    pub monetary: Decimal,
}

impl FromCore<crm_core::RfmInput> for RfmInput {
    fn from_core(core: crm_core::RfmInput) -> Self {
        let crm_core::RfmInput {
            customer_id,
            recency_days,
            frequency,
            monetary,
        } = core;
        Self {
            customer_id: FromCore::from_core(customer_id),
            recency_days: FromCore::from_core(recency_days),
            frequency: FromCore::from_core(frequency),
            monetary: FromCore::from_core(monetary),
        }
    }
}

/// What a model of RFM says of a customer.
#[derive(Clone, uniffi::Record)]
pub struct RfmModelScore {
    /// The scores, and what they were computed from.
    pub score: RfmScore,
    /// The edges between the scores.
    pub edges: RfmEdges,
}

impl FromCore<crm_core::RfmModelScore> for RfmModelScore {
    fn from_core(core: crm_core::RfmModelScore) -> Self {
        let crm_core::RfmModelScore { score, edges } = core;
        Self {
            score: FromCore::from_core(score),
            edges: FromCore::from_core(edges),
        }
    }
}

/// How RFM scores are computed; everything left out has its usual value.
#[derive(Clone, uniffi::Record)]
pub struct RfmOptions {
    /// How the edges are found.
    #[uniffi(default)]
    pub method: Option<RfmMethod>,
    /// Edges to use instead of finding them, whoever the customers are: to compare periods, or because the business
    /// says so.
    #[uniffi(default)]
    pub cuts: Option<RfmEdges>,
    /// What counts as often.
    #[uniffi(default)]
    pub frequency: Option<RfmFrequency>,
    /// What counts as much.
    #[uniffi(default)]
    pub monetary: Option<RfmMonetary>,
    /// The names of the scores; the usual ones where there are none.
    #[uniffi(default)]
    pub grid: Vec<RfmRule>,
}

impl FromCore<crm_core::RfmOptions> for RfmOptions {
    fn from_core(core: crm_core::RfmOptions) -> Self {
        let crm_core::RfmOptions {
            method,
            cuts,
            frequency,
            monetary,
            grid,
        } = core;
        Self {
            method: Some(FromCore::from_core(method)),
            cuts: FromCore::from_core(cuts),
            frequency: Some(FromCore::from_core(frequency)),
            monetary: Some(FromCore::from_core(monetary)),
            grid: FromCore::from_core(grid),
        }
    }
}

impl IntoCore<crm_core::RfmOptions> for RfmOptions {
    fn into_core(self) -> Result<crm_core::RfmOptions> {
        let Self {
            method,
            cuts,
            frequency,
            monetary,
            grid,
        } = self;
        let crm_core::RfmOptions {
            method: usual_method,
            cuts: _,
            frequency: usual_frequency,
            monetary: usual_monetary,
            grid: _,
        } = Default::default();
        Ok(crm_core::RfmOptions {
            method: convert::field_or("method", method, usual_method)?,
            cuts: convert::field("cuts", cuts)?,
            frequency: convert::field_or("frequency", frequency, usual_frequency)?,
            monetary: convert::field_or("monetary", monetary, usual_monetary)?,
            grid: convert::field("grid", grid)?,
        })
    }
}

/// What was fitted of RFM.
#[derive(Clone, uniffi::Record)]
pub struct RfmParameters {
    /// The edges between the scores.
    pub edges: RfmEdges,
    /// How many of the customers had each score.
    pub bins: RfmBins,
}

impl FromCore<crm_core::RfmParameters> for RfmParameters {
    fn from_core(core: crm_core::RfmParameters) -> Self {
        let crm_core::RfmParameters { edges, bins } = core;
        Self {
            edges: FromCore::from_core(edges),
            bins: FromCore::from_core(bins),
        }
    }
}

/// One rule of a grid: the name of the customers whose scores lie in these ranges.
#[derive(Clone, uniffi::Record)]
pub struct RfmRule {
    /// The name.
    pub name: String,
    /// Recency scores.
    #[uniffi(default)]
    pub recency: Option<ScoreRange>,
    /// Frequency scores.
    #[uniffi(default)]
    pub frequency: Option<ScoreRange>,
    /// Monetary scores.
    #[uniffi(default)]
    pub monetary: Option<ScoreRange>,
}

impl FromCore<crm_core::RfmRule> for RfmRule {
    fn from_core(core: crm_core::RfmRule) -> Self {
        let crm_core::RfmRule {
            name,
            recency,
            frequency,
            monetary,
        } = core;
        Self {
            name: FromCore::from_core(name),
            recency: Some(FromCore::from_core(recency)),
            frequency: Some(FromCore::from_core(frequency)),
            monetary: Some(FromCore::from_core(monetary)),
        }
    }
}

impl IntoCore<crm_core::RfmRule> for RfmRule {
    fn into_core(self) -> Result<crm_core::RfmRule> {
        let Self {
            name,
            recency,
            frequency,
            monetary,
        } = self;
        Ok(crm_core::RfmRule {
            name: convert::field("name", name)?,
            recency: convert::field_or("recency", recency, Default::default())?,
            frequency: convert::field_or("frequency", frequency, Default::default())?,
            monetary: convert::field_or("monetary", monetary, Default::default())?,
        })
    }
}

/// One customer's scores, and what they were computed from.
#[derive(Clone, uniffi::Record)]
pub struct RfmScore {
    /// What the scores were computed from.
    pub input: RfmInput,
    /// The scores.
    pub scores: RfmTriple,
    /// The name that the grid gives them.
    pub segment: String,
}

impl FromCore<crm_core::RfmScore> for RfmScore {
    fn from_core(core: crm_core::RfmScore) -> Self {
        let crm_core::RfmScore {
            input,
            scores,
            segment,
        } = core;
        Self {
            input: FromCore::from_core(input),
            scores: FromCore::from_core(scores),
            segment: FromCore::from_core(segment),
        }
    }
}

/// The scores of all customers, with everything that explains them.
#[derive(Clone, uniffi::Record)]
pub struct RfmScores {
    /// The edges that were used; none when there was nobody to find them by.
    pub edges: Option<RfmEdges>,
    /// How many customers each bin holds. A bin of 0 is empty: no value lies between its edges.
    pub bins: RfmBins,
    /// The names of the grid in its order, those of nobody too.
    pub segments: Vec<RfmSegment>,
    /// The customers, in the order in which they were given.
    pub customers: Vec<RfmScore>,
}

impl FromCore<crm_core::RfmScores> for RfmScores {
    fn from_core(core: crm_core::RfmScores) -> Self {
        let crm_core::RfmScores {
            edges,
            bins,
            segments,
            customers,
        } = core;
        Self {
            edges: FromCore::from_core(edges),
            bins: FromCore::from_core(bins),
            segments: FromCore::from_core(segments),
            customers: FromCore::from_core(customers),
        }
    }
}

/// The customers that share a name of the grid.
#[derive(Clone, uniffi::Record)]
pub struct RfmSegment {
    /// The name.
    pub name: String,
    /// How many customers there are.
    pub customers: u64,
    /// The sum of their monetary values.
    pub monetary: Decimal,
}

impl FromCore<crm_core::RfmSegment> for RfmSegment {
    fn from_core(core: crm_core::RfmSegment) -> Self {
        let crm_core::RfmSegment {
            name,
            customers,
            monetary,
        } = core;
        Self {
            name: FromCore::from_core(name),
            customers: FromCore::from_core(customers),
            monetary: FromCore::from_core(monetary),
        }
    }
}

/// How an RFM model is fitted.
#[derive(Clone, uniffi::Record)]
pub struct RfmSpec {
    /// The currency of the monetary values. Orders in others are converted at the rate of their day.
    pub currency: String,
    /// How scores are computed. With `cuts` these are the edges, and nothing is fitted.
    #[uniffi(default)]
    pub options: Option<RfmOptions>,
}

impl FromCore<crm_core::RfmSpec> for RfmSpec {
    fn from_core(core: crm_core::RfmSpec) -> Self {
        let crm_core::RfmSpec { currency, options } = core;
        Self {
            currency: FromCore::from_core(currency),
            options: Some(FromCore::from_core(options)),
        }
    }
}

impl IntoCore<crm_core::RfmSpec> for RfmSpec {
    fn into_core(self) -> Result<crm_core::RfmSpec> {
        let Self { currency, options } = self;
        Ok(crm_core::RfmSpec {
            currency: convert::field("currency", currency)?,
            options: convert::field_or("options", options, Default::default())?,
        })
    }
}

/// Three scores, each 1 to 5, 5 the best. Displayed as `5-4-4`.
#[derive(Clone, uniffi::Record)]
pub struct RfmTriple {
    /// How recently the customer bought.
    pub recency: u8,
    /// How often.
    pub frequency: u8,
    /// For how much.
    pub monetary: u8,
}

impl FromCore<crm_core::RfmTriple> for RfmTriple {
    fn from_core(core: crm_core::RfmTriple) -> Self {
        let crm_core::RfmTriple {
            recency,
            frequency,
            monetary,
        } = core;
        Self {
            recency: FromCore::from_core(recency),
            frequency: FromCore::from_core(frequency),
            monetary: FromCore::from_core(monetary),
        }
    }
}

/// What is wrong with a row, or odd about it. An order is rejected with all of its rows when one of them is wrong.
#[derive(Clone, uniffi::Record)]
pub struct RowError {
    /// The row, counted from 1 without the header; blank lines, and breaks within quotes, do not count.
    pub row: u64,
    /// The mapping's field.
    pub field: Option<String>,
    /// The file's column: its header, or its place where there are no headers.
    pub column: Option<String>,
    /// What is wrong.
    pub code: ErrorCode,
}

impl FromCore<crm_core::RowError> for RowError {
    fn from_core(core: crm_core::RowError) -> Self {
        let crm_core::RowError {
            row,
            field,
            column,
            code,
        } = core;
        Self {
            row: FromCore::from_core(row),
            field: FromCore::from_core(field),
            column: FromCore::from_core(column),
            code: FromCore::from_core(code),
        }
    }
}

/// What was sold. Cancelled and deleted orders count in nothing; those of deleted customers do, since they happened.
///
/// A refund lowers the figures of the order it belongs to, in the month in which that was placed; a return without an
/// order lowers those of its own month. So the months add up to the whole, and both to what the profiles say.
#[derive(Clone, uniffi::Record)]
pub struct SalesReport {
    /// Customers that are not deleted, whether they bought or not.
    pub customers: u64,
    /// Customers with an order.
    pub buyers: u64,
    /// Customers with orders on two civil days or more.
    pub repeat_buyers: u64,
    /// Repeat buyers / buyers; none without buyers.
    pub repeat_rate: Option<f64>,
    /// Orders, without returns.
    pub orders: u64,
    /// Those of them whose customer is not known.
    pub anonymous_orders: u64,
    /// Returns: orders that only took goods back.
    pub returns: u64,
    /// When the first order was placed.
    pub first_order_at: Option<Timestamp>,
    /// When the last order was placed.
    pub last_order_at: Option<Timestamp>,
    /// By currency, in the order of the codes.
    pub currencies: Vec<CurrencySales>,
    /// Every month from the first order or return to the last, in the business's time zone. A month in which nothing
    /// happened is there, with zeros; but not where nothing happened for more than ten years, as before an order whose
    /// date is wrong.
    pub months: Vec<MonthSales>,
}

impl FromCore<crm_core::SalesReport> for SalesReport {
    fn from_core(core: crm_core::SalesReport) -> Self {
        let crm_core::SalesReport {
            customers,
            buyers,
            repeat_buyers,
            repeat_rate,
            orders,
            anonymous_orders,
            returns,
            first_order_at,
            last_order_at,
            currencies,
            months,
        } = core;
        Self {
            customers: FromCore::from_core(customers),
            buyers: FromCore::from_core(buyers),
            repeat_buyers: FromCore::from_core(repeat_buyers),
            repeat_rate: FromCore::from_core(repeat_rate),
            orders: FromCore::from_core(orders),
            anonymous_orders: FromCore::from_core(anonymous_orders),
            returns: FromCore::from_core(returns),
            first_order_at: FromCore::from_core(first_order_at),
            last_order_at: FromCore::from_core(last_order_at),
            currencies: FromCore::from_core(currencies),
            months: FromCore::from_core(months),
        }
    }
}

/// Whose scores a list holds, and which come first.
#[derive(Clone, uniffi::Record)]
pub struct ScoreQuery {
    /// The members of this segment; everybody when left out.
    #[uniffi(default)]
    pub segment_id: Option<SegmentId>,
    /// By what they are sorted; as is usual for the model's kind when left out.
    #[uniffi(default)]
    pub sort: Option<ScoreSort>,
    /// What becomes of a customer with an order whose exchange rate is missing: it refuses the list when left out.
    #[uniffi(default)]
    pub missing_rate: Option<MissingRate>,
}

impl IntoCore<crm_core::ScoreQuery> for ScoreQuery {
    fn into_core(self) -> Result<crm_core::ScoreQuery> {
        let Self {
            segment_id,
            sort,
            missing_rate,
        } = self;
        let crm_core::ScoreQuery {
            segment_id: _,
            sort: _,
            missing_rate: usual_missing_rate,
        } = Default::default();
        Ok(crm_core::ScoreQuery {
            segment_id: convert::field("segment_id", segment_id)?,
            sort: convert::field("sort", sort)?,
            missing_rate: convert::field_or("missing_rate", missing_rate, usual_missing_rate)?,
        })
    }
}

/// The scores from `min` to `max`, both included.
#[derive(Clone, uniffi::Record)]
pub struct ScoreRange {
    /// The lowest.
    pub min: u8,
    /// The highest.
    pub max: u8,
}

impl FromCore<crm_core::ScoreRange> for ScoreRange {
    fn from_core(core: crm_core::ScoreRange) -> Self {
        let crm_core::ScoreRange { min, max } = core;
        Self {
            min: FromCore::from_core(min),
            max: FromCore::from_core(max),
        }
    }
}

impl IntoCore<crm_core::ScoreRange> for ScoreRange {
    fn into_core(self) -> Result<crm_core::ScoreRange> {
        let Self { min, max } = self;
        Ok(crm_core::ScoreRange {
            min: convert::field("min", min)?,
            max: convert::field("max", max)?,
        })
    }
}

/// What a model says of a customer, by its kind.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ScoreValues {
    /// Of RFM.
    Rfm(RfmModelScore),
    /// Of lifetime value.
    Clv(ClvScore),
    /// Of propensity.
    Propensity(PropensityScore),
    /// Of clusters.
    Clusters(ClusterScore),
}

impl FromCore<crm_core::ScoreValues> for ScoreValues {
    fn from_core(core: crm_core::ScoreValues) -> Self {
        match core {
            crm_core::ScoreValues::Rfm(record) => Self::Rfm(FromCore::from_core(record)),
            crm_core::ScoreValues::Clv(record) => Self::Clv(FromCore::from_core(record)),
            crm_core::ScoreValues::Propensity(record) => Self::Propensity(FromCore::from_core(record)),
            crm_core::ScoreValues::Clusters(record) => Self::Clusters(FromCore::from_core(record)),
        }
    }
}

/// A customer that a search found.
#[derive(Clone, uniffi::Record)]
pub struct SearchHit {
    /// The customer.
    pub customer: Customer,
    /// Whether every word of the query is a whole word of the customer, not only the beginning of one.
    pub exact: bool,
}

impl FromCore<crm_core::SearchHit> for SearchHit {
    fn from_core(core: crm_core::SearchHit) -> Self {
        let crm_core::SearchHit { customer, exact } = core;
        Self {
            customer: FromCore::from_core(customer),
            exact: FromCore::from_core(exact),
        }
    }
}

/// A named part of the customers.
///
/// Unique: no two segments share a name, whatever its case. Deleted customers are in no segment, and come back with
/// their restoration.
#[derive(Clone, uniffi::Record)]
pub struct Segment {
    /// The segment's id.
    pub id: SegmentId,
    /// The name.
    pub name: String,
    /// What it is for, in some sentences.
    pub description: Option<String>,
    /// How its members are found.
    pub kind: SegmentKind,
    /// Who is a member, in the language of segments; none for a list.
    pub expression: Option<String>,
    /// How far a definition is with looking at everybody, without what building columns before it takes; none when it is
    /// done. Until then reads are exact all the
    /// same: those of a new segment look at everybody themselves, those of a changed one tell of the definition before.
    pub building: Option<WorkProgress>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Segment> for Segment {
    fn from_core(core: crm_core::Segment) -> Self {
        let crm_core::Segment {
            id,
            name,
            description,
            kind,
            expression,
            building,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            name: FromCore::from_core(name),
            description: FromCore::from_core(description),
            kind: FromCore::from_core(kind),
            expression: FromCore::from_core(expression),
            building: FromCore::from_core(building),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// An attribute of a customer, or a column of a table of a customer's rows.
#[derive(Clone, uniffi::Record)]
pub struct SegmentAttribute {
    /// The name, as an expression has it: `custom.shoe_size`, `total`.
    pub name: String,
    /// The table that it is a column of; none for attributes of the customer.
    pub table: Option<String>,
    /// What it is.
    pub value_type: SegmentType,
    /// What a number counts: `orders`, `the order's currency`.
    pub unit: Option<String>,
    /// What it means.
    pub description: String,
    /// The values that it can have, when they are known.
    pub values: Vec<String>,
}

impl FromCore<crm_core::SegmentAttribute> for SegmentAttribute {
    fn from_core(core: crm_core::SegmentAttribute) -> Self {
        let crm_core::SegmentAttribute {
            name,
            table,
            value_type,
            unit,
            description,
            values,
        } = core;
        Self {
            name: FromCore::from_core(name),
            table: FromCore::from_core(table),
            value_type: FromCore::from_core(value_type),
            unit: FromCore::from_core(unit),
            description: FromCore::from_core(description),
            values: FromCore::from_core(values),
        }
    }
}

/// A condition of an expression, and what it says of a customer.
#[derive(Clone, uniffi::Record)]
pub struct SegmentCondition {
    /// How deep it lies: 0 for the whole expression, 1 for what that is made of.
    pub depth: u32,
    /// The condition.
    pub expression: String,
    /// What it says; none where that is unknown, because something that it asks about is not known.
    pub truth: Option<bool>,
    /// The first instant at which it may say something else though nothing is written.
    pub until: Option<Timestamp>,
    /// What its parts are for this customer, now; empty for one that reads no attribute by itself, such as `has_tag('vip')`.
    pub values: Vec<ConditionValue>,
}

impl FromCore<crm_core::SegmentCondition> for SegmentCondition {
    fn from_core(core: crm_core::SegmentCondition) -> Self {
        let crm_core::SegmentCondition {
            depth,
            expression,
            truth,
            until,
            values,
        } = core;
        Self {
            depth: FromCore::from_core(depth),
            expression: FromCore::from_core(expression),
            truth: FromCore::from_core(truth),
            until: FromCore::from_core(until),
            values: FromCore::from_core(values),
        }
    }
}

/// A customer entered or left, by one command. Within a transaction of several, as a batch, an import or a webhook,
/// somebody may enter and leave again, both at the same instant: act on `entered` only while `contains` says so.
#[derive(Clone, uniffi::Record)]
pub struct SegmentEvent {
    /// The number of the change in the journal; one for all who entered or left by a definition.
    pub seq: u64,
    /// The instant from which it holds; of a flip in time before the instant at which it was noticed.
    pub at: Timestamp,
    /// Who.
    pub customer_id: CustomerId,
    /// What happened.
    pub change: MembershipChange,
    /// Why.
    pub cause: MembershipCause,
}

impl FromCore<crm_core::SegmentEvent> for SegmentEvent {
    fn from_core(core: crm_core::SegmentEvent) -> Self {
        let crm_core::SegmentEvent {
            seq,
            at,
            customer_id,
            change,
            cause,
        } = core;
        Self {
            seq: FromCore::from_core(seq),
            at: FromCore::from_core(at),
            customer_id: FromCore::from_core(customer_id),
            change: FromCore::from_core(change),
            cause: FromCore::from_core(cause),
        }
    }
}

/// A part of the feed of a segment.
#[derive(Clone, uniffi::Record)]
pub struct SegmentEvents {
    /// The events, as they were written.
    pub items: Vec<SegmentEvent>,
    /// Where the next part begins, also when nothing is there yet.
    pub next: Cursor,
    /// Whether more is there already.
    pub more: bool,
}

impl FromCore<crm_core::SegmentEvents> for SegmentEvents {
    fn from_core(core: crm_core::SegmentEvents) -> Self {
        let crm_core::SegmentEvents { items, next, more } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
            more: FromCore::from_core(more),
        }
    }
}

/// Why a customer is a member of a segment, or not.
#[derive(Clone, uniffi::Record)]
pub struct SegmentExplanation {
    /// Whether the customer is a member now.
    pub is_member: bool,
    /// The first instant at which that may change though nothing is written; none when there is none.
    pub until: Option<Timestamp>,
    /// The conditions of the expression as a tree, each followed by those that it is made of; none for a list.
    pub conditions: Vec<SegmentCondition>,
}

impl FromCore<crm_core::SegmentExplanation> for SegmentExplanation {
    fn from_core(core: crm_core::SegmentExplanation) -> Self {
        let crm_core::SegmentExplanation {
            is_member,
            until,
            conditions,
        } = core;
        Self {
            is_member: FromCore::from_core(is_member),
            until: FromCore::from_core(until),
            conditions: FromCore::from_core(conditions),
        }
    }
}

/// A function of the language.
#[derive(Clone, uniffi::Record)]
pub struct SegmentFunction {
    /// The name.
    pub name: String,
    /// How it is called.
    pub signature: String,
    /// What it returns; none where that is the type of its arguments.
    pub returns: Option<SegmentType>,
    /// What it means.
    pub description: String,
    /// An expression with it.
    pub example: String,
}

impl FromCore<crm_core::SegmentFunction> for SegmentFunction {
    fn from_core(core: crm_core::SegmentFunction) -> Self {
        let crm_core::SegmentFunction {
            name,
            signature,
            returns,
            description,
            example,
        } = core;
        Self {
            name: FromCore::from_core(name),
            signature: FromCore::from_core(signature),
            returns: FromCore::from_core(returns),
            description: FromCore::from_core(description),
            example: FromCore::from_core(example),
        }
    }
}

/// How many customers are members of two segments at once.
#[derive(Clone, uniffi::Record)]
pub struct SegmentOverlap {
    /// The one segment.
    pub first: SegmentId,
    /// The other; the same one in the row with its own count.
    pub second: SegmentId,
    /// Members of both.
    pub count: u64,
}

impl FromCore<crm_core::SegmentOverlap> for SegmentOverlap {
    fn from_core(core: crm_core::SegmentOverlap) -> Self {
        let crm_core::SegmentOverlap { first, second, count } = core;
        Self {
            first: FromCore::from_core(first),
            second: FromCore::from_core(second),
            count: FromCore::from_core(count),
        }
    }
}

/// What an update says of each field of a segment.
#[derive(Clone, uniffi::Record)]
pub struct SegmentPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// The name.
    #[uniffi(default)]
    pub name: Option<String>,
    /// What it is for, in some sentences.
    #[uniffi(default)]
    pub description: Option<TextPatch>,
    /// Who is a member. The segment tells of the definition before until this one has looked at everybody.
    #[uniffi(default)]
    pub expression: Option<String>,
}

impl IntoCore<crm_core::SegmentPatch> for SegmentPatch {
    fn into_core(self) -> Result<crm_core::SegmentPatch> {
        let Self {
            version,
            name,
            description,
            expression,
        } = self;
        Ok(crm_core::SegmentPatch {
            version: convert::field("version", version)?,
            name: convert::field("name", name)?,
            description: convert::kept_or("description", description)?,
            expression: convert::field("expression", expression)?,
        })
    }
}

/// What an expression says that is not saved.
#[derive(Clone, uniffi::Record)]
pub struct SegmentPreview {
    /// Customers for whom it is true.
    pub count: u64,
    /// Some of them.
    pub sample: Vec<CustomerId>,
}

impl FromCore<crm_core::SegmentPreview> for SegmentPreview {
    fn from_core(core: crm_core::SegmentPreview) -> Self {
        let crm_core::SegmentPreview { count, sample } = core;
        Self {
            count: FromCore::from_core(count),
            sample: FromCore::from_core(sample),
        }
    }
}

/// What there is to write segments with.
#[derive(Clone, uniffi::Record)]
pub struct SegmentSchema {
    /// Attributes of customers, custom fields among them, and the columns of their tables.
    pub attributes: Vec<SegmentAttribute>,
    /// Functions, aggregates and behaviours.
    pub functions: Vec<SegmentFunction>,
}

impl FromCore<crm_core::SegmentSchema> for SegmentSchema {
    fn from_core(core: crm_core::SegmentSchema) -> Self {
        let crm_core::SegmentSchema {
            attributes,
            functions,
        } = core;
        Self {
            attributes: FromCore::from_core(attributes),
            functions: FromCore::from_core(functions),
        }
    }
}

/// How many members a segment had at an instant.
#[derive(Clone, uniffi::Record)]
pub struct SegmentSize {
    /// The instant.
    pub at: Timestamp,
    /// The members; none before the segment first had looked at everybody, and from its deletion on.
    pub count: Option<u64>,
}

impl FromCore<crm_core::SegmentSize> for SegmentSize {
    fn from_core(core: crm_core::SegmentSize) -> Self {
        let crm_core::SegmentSize { at, count } = core;
        Self {
            at: FromCore::from_core(at),
            count: FromCore::from_core(count),
        }
    }
}

/// What of an order goes out together.
///
/// Of no line more is in shipments than was ordered. When nothing of the order is open any more, and all has left, the
/// order becomes `shipped`, and when all has arrived `delivered`, in the transaction that says so; it never goes back.
#[derive(Clone, uniffi::Record)]
pub struct Shipment {
    /// The shipment's id.
    pub id: ShipmentId,
    /// The order.
    pub order_id: OrderId,
    /// What is in it, each line of the order at most once.
    pub lines: Vec<OrderPart>,
    /// Who carries it.
    pub carrier: Option<String>,
    /// Its number at whoever carries it.
    pub tracking_number: Option<String>,
    /// Remarks.
    pub note: Option<String>,
    /// How far it is.
    pub status: ShipmentStatus,
    /// When it left, when that is known.
    pub shipped_at: Option<Timestamp>,
    /// When it arrived.
    pub delivered_at: Option<Timestamp>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Shipment> for Shipment {
    fn from_core(core: crm_core::Shipment) -> Self {
        let crm_core::Shipment {
            id,
            order_id,
            lines,
            carrier,
            tracking_number,
            note,
            status,
            shipped_at,
            delivered_at,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            order_id: FromCore::from_core(order_id),
            lines: FromCore::from_core(lines),
            carrier: FromCore::from_core(carrier),
            tracking_number: FromCore::from_core(tracking_number),
            note: FromCore::from_core(note),
            status: FromCore::from_core(status),
            shipped_at: FromCore::from_core(shipped_at),
            delivered_at: FromCore::from_core(delivered_at),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// What an update says of each field of a shipment.
#[derive(Clone, uniffi::Record)]
pub struct ShipmentPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// All that is in it, while it is being prepared.
    #[uniffi(default)]
    pub lines: Option<Vec<OrderPart>>,
    /// Who carries it.
    #[uniffi(default)]
    pub carrier: Option<TextPatch>,
    /// Its number at whoever carries it.
    #[uniffi(default)]
    pub tracking_number: Option<TextPatch>,
    /// Remarks.
    #[uniffi(default)]
    pub note: Option<TextPatch>,
}

impl IntoCore<crm_core::ShipmentPatch> for ShipmentPatch {
    fn into_core(self) -> Result<crm_core::ShipmentPatch> {
        let Self {
            version,
            lines,
            carrier,
            tracking_number,
            note,
        } = self;
        Ok(crm_core::ShipmentPatch {
            version: convert::field("version", version)?,
            lines: convert::field("lines", lines)?,
            carrier: convert::kept_or("carrier", carrier)?,
            tracking_number: convert::kept_or("tracking_number", tracking_number)?,
            note: convert::kept_or("note", note)?,
        })
    }
}

/// Which shipments a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct ShipmentQuery {
    /// Shipments of this order.
    #[uniffi(default)]
    pub order_id: Option<OrderId>,
    /// Shipments to this customer.
    #[uniffi(default)]
    pub customer_id: Option<CustomerId>,
    /// Shipments that are this far.
    #[uniffi(default)]
    pub status: Option<ShipmentStatus>,
    /// Shipments with this number at whoever carries them.
    #[uniffi(default)]
    pub tracking_number: Option<String>,
}

impl IntoCore<crm_core::ShipmentQuery> for ShipmentQuery {
    fn into_core(self) -> Result<crm_core::ShipmentQuery> {
        let Self {
            order_id,
            customer_id,
            status,
            tracking_number,
        } = self;
        Ok(crm_core::ShipmentQuery {
            order_id: convert::field("order_id", order_id)?,
            customer_id: convert::field("customer_id", customer_id)?,
            status: convert::field("status", status)?,
            tracking_number: convert::field("tracking_number", tracking_number)?,
        })
    }
}

/// That a shipment left, or arrived.
#[derive(Clone, uniffi::Record)]
pub struct ShipmentStep {
    /// Refuse it with `stale_version` unless the shipment has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// When; now, when left out.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
}

impl IntoCore<crm_core::ShipmentStep> for ShipmentStep {
    fn into_core(self) -> Result<crm_core::ShipmentStep> {
        let Self { version, at } = self;
        Ok(crm_core::ShipmentStep {
            version: convert::field("version", version)?,
            at: convert::field("at", at)?,
        })
    }
}

/// A product that is like another.
#[derive(Clone, uniffi::Record)]
pub struct SimilarProduct {
    /// The product.
    pub product_id: ProductId,
    /// n(both) / √(n(one) n(other)) over customers: 1 when the same customers bought both.
    pub score: f64,
    /// How many customers bought both.
    pub customers: u64,
}

impl FromCore<crm_core::SimilarProduct> for SimilarProduct {
    fn from_core(core: crm_core::SimilarProduct) -> Self {
        let crm_core::SimilarProduct {
            product_id,
            score,
            customers,
        } = core;
        Self {
            product_id: FromCore::from_core(product_id),
            score: FromCore::from_core(score),
            customers: FromCore::from_core(customers),
        }
    }
}

/// Which products that are like one are listed.
#[derive(Clone, uniffi::Record)]
pub struct SimilarProductQuery {
    /// The most products, 1 to 1,000; 10 when left out.
    #[uniffi(default)]
    pub limit: Option<u32>,
    /// Only products in this category or in one below it.
    #[uniffi(default)]
    pub category_id: Option<CategoryId>,
    /// Products that are left out.
    #[uniffi(default)]
    pub exclude: Option<Vec<ProductId>>,
}

impl IntoCore<crm_core::SimilarProductQuery> for SimilarProductQuery {
    fn into_core(self) -> Result<crm_core::SimilarProductQuery> {
        let Self {
            limit,
            category_id,
            exclude,
        } = self;
        let crm_core::SimilarProductQuery {
            limit: usual_limit,
            category_id: _,
            exclude: usual_exclude,
        } = Default::default();
        Ok(crm_core::SimilarProductQuery {
            limit: convert::field_or("limit", limit, usual_limit)?,
            category_id: convert::field("category_id", category_id)?,
            exclude: convert::field_or("exclude", exclude, usual_exclude)?,
        })
    }
}

/// A deal that was put off.
#[derive(Clone, uniffi::Record)]
pub struct SlippedDeal {
    /// The deal.
    pub deal_id: DealId,
    /// The period in which it was expected to be closed, when that began.
    pub period: Period,
    /// When it was expected to be closed then.
    pub expected_close_on: CivilDate,
    /// When it is expected to be closed now.
    pub now_expected_on: Option<CivilDate>,
    /// What has become of it.
    pub status: DealStatus,
    /// Whose deal it is now.
    pub owner: Option<String>,
    /// What it came to when the period began.
    pub value: Decimal,
    /// How often its date was put into a later period since.
    pub pushes: u64,
}

impl FromCore<crm_core::SlippedDeal> for SlippedDeal {
    fn from_core(core: crm_core::SlippedDeal) -> Self {
        let crm_core::SlippedDeal {
            deal_id,
            period,
            expected_close_on,
            now_expected_on,
            status,
            owner,
            value,
            pushes,
        } = core;
        Self {
            deal_id: FromCore::from_core(deal_id),
            period: FromCore::from_core(period),
            expected_close_on: FromCore::from_core(expected_close_on),
            now_expected_on: FromCore::from_core(now_expected_on),
            status: FromCore::from_core(status),
            owner: FromCore::from_core(owner),
            value: FromCore::from_core(value),
            pushes: FromCore::from_core(pushes),
        }
    }
}

/// Which kind of smoothing.
#[derive(Clone, uniffi::Record)]
pub struct SmoothingMethod {
    /// How the level moves on.
    #[uniffi(default)]
    pub trend: Option<DemandTrend>,
    /// How periods of a season differ.
    #[uniffi(default)]
    pub season: Option<DemandSeason>,
    /// The periods of a season, such as 12 for months; without seasons only the simplest forecast uses it, and 0 is 1.
    #[uniffi(default)]
    pub period: Option<u32>,
}

impl FromCore<crm_core::SmoothingMethod> for SmoothingMethod {
    fn from_core(core: crm_core::SmoothingMethod) -> Self {
        let crm_core::SmoothingMethod {
            trend,
            season,
            period,
        } = core;
        Self {
            trend: Some(FromCore::from_core(trend)),
            season: Some(FromCore::from_core(season)),
            period: Some(FromCore::from_core(period)),
        }
    }
}

impl IntoCore<crm_core::SmoothingMethod> for SmoothingMethod {
    fn into_core(self) -> Result<crm_core::SmoothingMethod> {
        let Self {
            trend,
            season,
            period,
        } = self;
        let crm_core::SmoothingMethod {
            trend: usual_trend,
            season: usual_season,
            period: usual_period,
        } = Default::default();
        Ok(crm_core::SmoothingMethod {
            trend: convert::field_or("trend", trend, usual_trend)?,
            season: convert::field_or("season", season, usual_season)?,
            period: convert::field_or("period", period, usual_period)?,
        })
    }
}

/// A stage of a pipeline.
#[derive(Clone, uniffi::Record)]
pub struct Stage {
    /// The stage's id; no two stages share one, also of different pipelines.
    pub id: StageId,
    /// The name; no two stages of a pipeline share one, whatever its case.
    pub name: String,
    /// What a deal in it is.
    pub kind: DealStatus,
    /// How probable it is that a deal in it is won, in percent; 100 where it is, 0 where it is lost.
    pub probability: Decimal,
    /// After so many days in which nothing happens, a deal in it is stalled.
    pub stalled_after_days: Option<u32>,
    /// What a deal must have to come into it, and keeps while it is in it.
    pub required_fields: Vec<DealField>,
    /// Where a deal may go from it; anywhere when empty. A deal can be lost from anywhere.
    pub next_stage_ids: Vec<StageId>,
    /// What must hold of a deal that comes into it.
    pub entry_checks: Vec<StageCheck>,
    /// What must hold of a deal that goes on from it; of one that is lost nothing.
    pub exit_checks: Vec<StageCheck>,
}

impl FromCore<crm_core::Stage> for Stage {
    fn from_core(core: crm_core::Stage) -> Self {
        let crm_core::Stage {
            id,
            name,
            kind,
            probability,
            stalled_after_days,
            required_fields,
            next_stage_ids,
            entry_checks,
            exit_checks,
        } = core;
        Self {
            id: FromCore::from_core(id),
            name: FromCore::from_core(name),
            kind: FromCore::from_core(kind),
            probability: FromCore::from_core(probability),
            stalled_after_days: FromCore::from_core(stalled_after_days),
            required_fields: FromCore::from_core(required_fields),
            next_stage_ids: FromCore::from_core(next_stage_ids),
            entry_checks: FromCore::from_core(entry_checks),
            exit_checks: FromCore::from_core(exit_checks),
        }
    }
}

/// What becomes of the deals of a stage.
///
/// Its cohort are the deals that came to it for the first time in the time that was asked about.
#[derive(Clone, uniffi::Record)]
pub struct StageMetrics {
    /// The pipeline.
    pub pipeline_id: PipelineId,
    /// The stage.
    pub stage_id: StageId,
    /// Its name.
    pub name: String,
    /// The deals that are in the stage at the instant, whenever they came.
    pub here: DealTally,
    /// Each of them times its probability.
    pub weighted: Decimal,
    /// How many deals are in the cohort.
    pub entered: u64,
    /// How many of them later reached a later stage of the pipeline, or were won.
    pub converted: u64,
    /// Converted / entered.
    pub conversion: Option<f64>,
    /// How many of the cohort are won now.
    pub won: u64,
    /// How many are lost now.
    pub lost: u64,
    /// How often a deal came to the stage once more in the time that was asked about.
    pub reentries: u64,
    /// How long deals stayed, each stay for itself: those that ended in the time that was asked about.
    pub time: Durations,
}

impl FromCore<crm_core::StageMetrics> for StageMetrics {
    fn from_core(core: crm_core::StageMetrics) -> Self {
        let crm_core::StageMetrics {
            pipeline_id,
            stage_id,
            name,
            here,
            weighted,
            entered,
            converted,
            conversion,
            won,
            lost,
            reentries,
            time,
        } = core;
        Self {
            pipeline_id: FromCore::from_core(pipeline_id),
            stage_id: FromCore::from_core(stage_id),
            name: FromCore::from_core(name),
            here: FromCore::from_core(here),
            weighted: FromCore::from_core(weighted),
            entered: FromCore::from_core(entered),
            converted: FromCore::from_core(converted),
            conversion: FromCore::from_core(conversion),
            won: FromCore::from_core(won),
            lost: FromCore::from_core(lost),
            reentries: FromCore::from_core(reentries),
            time: FromCore::from_core(time),
        }
    }
}

/// What an edit does to the deals of a stage that it takes out.
#[derive(Clone, uniffi::Record)]
pub struct StageMigration {
    /// The stage that is taken out.
    pub from_stage_id: StageId,
    /// Where its deals go.
    pub to_stage_id: StageId,
    /// How many deals that is.
    pub deals: u64,
}

impl FromCore<crm_core::StageMigration> for StageMigration {
    fn from_core(core: crm_core::StageMigration) -> Self {
        let crm_core::StageMigration {
            from_stage_id,
            to_stage_id,
            deals,
        } = core;
        Self {
            from_stage_id: FromCore::from_core(from_stage_id),
            to_stage_id: FromCore::from_core(to_stage_id),
            deals: FromCore::from_core(deals),
        }
    }
}

/// A deal's way from one stage to the next.
#[derive(Clone, uniffi::Record)]
pub struct StageMove {
    /// The stage in which it was; none for where it began.
    pub from_stage_id: Option<StageId>,
    /// The stage to which it came.
    pub to_stage_id: StageId,
    /// When.
    pub at: Timestamp,
    /// Who moved it.
    pub by: Option<String>,
    /// Why, when that was given.
    pub reason: Option<String>,
    /// What the move came of.
    pub cause: MoveCause,
}

impl FromCore<crm_core::StageMove> for StageMove {
    fn from_core(core: crm_core::StageMove) -> Self {
        let crm_core::StageMove {
            from_stage_id,
            to_stage_id,
            at,
            by,
            reason,
            cause,
        } = core;
        Self {
            from_stage_id: FromCore::from_core(from_stage_id),
            to_stage_id: FromCore::from_core(to_stage_id),
            at: FromCore::from_core(at),
            by: FromCore::from_core(by),
            reason: FromCore::from_core(reason),
            cause: FromCore::from_core(cause),
        }
    }
}

/// Where the deals of a stage go that is taken out.
#[derive(Clone, uniffi::Record)]
pub struct StageReplacement {
    /// The stage that is taken out.
    pub from_stage_id: StageId,
    /// The stage that takes its deals, of the same kind; a new one among them has an id of its own.
    pub to_stage_id: StageId,
}

impl IntoCore<crm_core::StageReplacement> for StageReplacement {
    fn into_core(self) -> Result<crm_core::StageReplacement> {
        let Self {
            from_stage_id,
            to_stage_id,
        } = self;
        Ok(crm_core::StageReplacement {
            from_stage_id: convert::field("from_stage_id", from_stage_id)?,
            to_stage_id: convert::field("to_stage_id", to_stage_id)?,
        })
    }
}

/// A stay of a deal in a stage.
#[derive(Clone, uniffi::Record)]
pub struct StageVisit {
    /// The stage.
    pub stage_id: StageId,
    /// When the deal came.
    pub entered_at: Timestamp,
    /// When it went; none while it is there.
    pub left_at: Option<Timestamp>,
    /// How long it stayed, so far when it is there still, in milliseconds.
    pub milliseconds: u64,
    /// How often it had come by then: 1 the first time, more when it came again.
    pub entry: u32,
}

impl FromCore<crm_core::StageVisit> for StageVisit {
    fn from_core(core: crm_core::StageVisit) -> Self {
        let crm_core::StageVisit {
            stage_id,
            entered_at,
            left_at,
            milliseconds,
            entry,
        } = core;
        Self {
            stage_id: FromCore::from_core(stage_id),
            entered_at: FromCore::from_core(entered_at),
            left_at: FromCore::from_core(left_at),
            milliseconds: FromCore::from_core(milliseconds),
            entry: FromCore::from_core(entry),
        }
    }
}

/// A deal in which nothing happened for as long as its stage allows, or longer.
#[derive(Clone, uniffi::Record)]
pub struct StalledDeal {
    /// The deal as it is now.
    pub deal: Deal,
    /// The stage in which it was at that instant.
    pub stage_id: StageId,
    /// When something happened last: it was moved, or somebody was spoken with.
    pub last_activity_at: Timestamp,
    /// Since when it is stalled.
    pub stalled_since: Timestamp,
}

impl FromCore<crm_core::StalledDeal> for StalledDeal {
    fn from_core(core: crm_core::StalledDeal) -> Self {
        let crm_core::StalledDeal {
            deal,
            stage_id,
            last_activity_at,
            stalled_since,
        } = core;
        Self {
            deal: FromCore::from_core(deal),
            stage_id: FromCore::from_core(stage_id),
            last_activity_at: FromCore::from_core(last_activity_at),
            stalled_since: FromCore::from_core(stalled_since),
        }
    }
}

/// Which stalled deals a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct StalledQuery {
    /// Deals that are stalled at this instant, in the stage in which they are then; now, when left out.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// Deals in a stage of this pipeline.
    #[uniffi(default)]
    pub pipeline_id: Option<PipelineId>,
    /// Deals of this salesperson.
    #[uniffi(default)]
    pub owner: Option<String>,
    /// Deals of this team.
    #[uniffi(default)]
    pub team: Option<String>,
}

impl IntoCore<crm_core::StalledQuery> for StalledQuery {
    fn into_core(self) -> Result<crm_core::StalledQuery> {
        let Self {
            at,
            pipeline_id,
            owner,
            team,
        } = self;
        Ok(crm_core::StalledQuery {
            at: convert::field("at", at)?,
            pipeline_id: convert::field("pipeline_id", pipeline_id)?,
            owner: convert::field("owner", owner)?,
            team: convert::field("team", team)?,
        })
    }
}

/// How much a CRM holds.
#[derive(Clone, uniffi::Record)]
pub struct Stats {
    /// Customers ever created.
    pub customers: u32,
    /// Changes in the journal.
    pub changes: u64,
    /// The file.
    pub store: StoreStats,
}

impl FromCore<crm_core::Stats> for Stats {
    fn from_core(core: crm_core::Stats) -> Self {
        let crm_core::Stats {
            customers,
            changes,
            store,
        } = core;
        Self {
            customers: FromCore::from_core(customers),
            changes: FromCore::from_core(changes),
            store: FromCore::from_core(store),
        }
    }
}

/// One step of an order's execution.
#[derive(Clone, uniffi::Record)]
pub struct StatusChange {
    /// The status that was reached.
    pub status: OrderStatus,
    /// When.
    pub at: Timestamp,
    /// Why, for a cancellation.
    pub reason: Option<String>,
}

impl FromCore<crm_core::StatusChange> for StatusChange {
    fn from_core(core: crm_core::StatusChange) -> Self {
        let crm_core::StatusChange { status, at, reason } = core;
        Self {
            status: FromCore::from_core(status),
            at: FromCore::from_core(at),
            reason: FromCore::from_core(reason),
        }
    }
}

/// The size of the store and the work that waits in it.
#[derive(Clone, uniffi::Record)]
pub struct StoreStats {
    /// Length of the file in bytes.
    pub file_bytes: u64,
    /// Bytes of keys and values in the tree.
    pub stored_bytes: u64,
    /// Bytes of the file that no data uses; `compact` gives them back.
    pub free_bytes: u64,
    /// Commits since the last checkpoint, which opening after a crash would replay.
    pub log_commits: u64,
    /// Bytes of those commits.
    pub log_bytes: u64,
}

impl FromCore<crm_core::StoreStats> for StoreStats {
    fn from_core(core: crm_core::StoreStats) -> Self {
        let crm_core::StoreStats {
            file_bytes,
            stored_bytes,
            free_bytes,
            log_commits,
            log_bytes,
        } = core;
        Self {
            file_bytes: FromCore::from_core(file_bytes),
            stored_bytes: FromCore::from_core(stored_bytes),
            free_bytes: FromCore::from_core(free_bytes),
            log_commits: FromCore::from_core(log_commits),
            log_bytes: FromCore::from_core(log_bytes),
        }
    }
}

/// Whether the customer has a tag: 1 or 0.
#[derive(Clone, uniffi::Record)]
pub struct TagCovariate {
    /// The tag.
    pub tag: String,
}

impl FromCore<crm_core::TagCovariate> for TagCovariate {
    fn from_core(core: crm_core::TagCovariate) -> Self {
        let crm_core::TagCovariate { tag } = core;
        Self {
            tag: FromCore::from_core(tag),
        }
    }
}

impl IntoCore<crm_core::TagCovariate> for TagCovariate {
    fn into_core(self) -> Result<crm_core::TagCovariate> {
        let Self { tag } = self;
        Ok(crm_core::TagCovariate {
            tag: convert::field("tag", tag)?,
        })
    }
}

/// Something that is planned: a call, a visit, a meeting, an e-mail, a to-do.
///
/// It is due at an instant, or some time on a day of the business's time zone, or has no time. When it is done, what
/// passed between the business and the customer is recorded as an interaction.
#[derive(Clone, uniffi::Record)]
pub struct Task {
    /// The task's id.
    pub id: TaskId,
    /// What is to be done.
    pub kind: TaskKind,
    /// What it is about, in a line.
    pub subject: String,
    /// What there is to know.
    pub description: Option<String>,
    /// With whom.
    pub customer_id: Option<CustomerId>,
    /// The deal that it brings on.
    pub deal_id: Option<DealId>,
    /// Who is to do it.
    pub assignee: Option<String>,
    /// How urgent it is.
    pub priority: TaskPriority,
    /// What has become of it.
    pub status: TaskStatus,
    /// When it is due.
    pub due_at: Option<Timestamp>,
    /// The day on which it is due, when no instant is.
    pub due_on: Option<CivilDate>,
    /// When somebody wants to be reminded of it.
    pub remind_at: Option<Timestamp>,
    /// The products that the customer is recommended.
    pub recommendations: Vec<Recommendation>,
    /// That somebody came to where it is done.
    pub check_in: Option<TaskPresence>,
    /// That they left.
    pub check_out: Option<TaskPresence>,
    /// The calls that did not settle it, in the order in which they were recorded.
    pub attempts: Vec<CallAttempt>,
    /// Who is at it; also one that says nothing any more, until there is another.
    pub claim: Option<TaskClaim>,
    /// What came of it, or why it was cancelled.
    pub outcome: Option<String>,
    /// When it was done or cancelled.
    pub closed_at: Option<Timestamp>,
    /// Who did it or cancelled it.
    pub closed_by: Option<String>,
    /// The interaction that was recorded when it was done.
    pub interaction_id: Option<InteractionId>,
    /// The task that came of it.
    pub follow_up_id: Option<TaskId>,
    /// The task that it came of.
    pub follows_id: Option<TaskId>,
    /// When the record was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u64,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl FromCore<crm_core::Task> for Task {
    fn from_core(core: crm_core::Task) -> Self {
        let crm_core::Task {
            id,
            kind,
            subject,
            description,
            customer_id,
            deal_id,
            assignee,
            priority,
            status,
            due_at,
            due_on,
            remind_at,
            recommendations,
            check_in,
            check_out,
            attempts,
            claim,
            outcome,
            closed_at,
            closed_by,
            interaction_id,
            follow_up_id,
            follows_id,
            created_at,
            updated_at,
            version,
            deleted_at,
        } = core;
        Self {
            id: FromCore::from_core(id),
            kind: FromCore::from_core(kind),
            subject: FromCore::from_core(subject),
            description: FromCore::from_core(description),
            customer_id: FromCore::from_core(customer_id),
            deal_id: FromCore::from_core(deal_id),
            assignee: FromCore::from_core(assignee),
            priority: FromCore::from_core(priority),
            status: FromCore::from_core(status),
            due_at: FromCore::from_core(due_at),
            due_on: FromCore::from_core(due_on),
            remind_at: FromCore::from_core(remind_at),
            recommendations: FromCore::from_core(recommendations),
            check_in: FromCore::from_core(check_in),
            check_out: FromCore::from_core(check_out),
            attempts: FromCore::from_core(attempts),
            claim: FromCore::from_core(claim),
            outcome: FromCore::from_core(outcome),
            closed_at: FromCore::from_core(closed_at),
            closed_by: FromCore::from_core(closed_by),
            interaction_id: FromCore::from_core(interaction_id),
            follow_up_id: FromCore::from_core(follow_up_id),
            follows_id: FromCore::from_core(follows_id),
            created_at: FromCore::from_core(created_at),
            updated_at: FromCore::from_core(updated_at),
            version: FromCore::from_core(version),
            deleted_at: FromCore::from_core(deleted_at),
        }
    }
}

/// A task is not to be done any more.
#[derive(Clone, uniffi::Record)]
pub struct TaskCancellation {
    /// Refuse it with `stale_version` unless the task has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// Why.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// Who says so; the handle's actor when left out.
    #[uniffi(default)]
    pub by: Option<String>,
}

impl IntoCore<crm_core::TaskCancellation> for TaskCancellation {
    fn into_core(self) -> Result<crm_core::TaskCancellation> {
        let Self { version, reason, by } = self;
        Ok(crm_core::TaskCancellation {
            version: convert::field("version", version)?,
            reason: convert::field("reason", reason)?,
            by: convert::field("by", by)?,
        })
    }
}

/// Somebody comes to where a task is done, or leaves.
#[derive(Clone, uniffi::Record)]
pub struct TaskCheck {
    /// Refuse it with `stale_version` unless the task has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// When; now, when left out. Not later.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// Where: a place, a point, or both.
    #[uniffi(default)]
    pub location: Option<Location>,
    /// Who; the handle's actor when left out, or else the assignee.
    #[uniffi(default)]
    pub by: Option<String>,
}

impl IntoCore<crm_core::TaskCheck> for TaskCheck {
    fn into_core(self) -> Result<crm_core::TaskCheck> {
        let Self {
            version,
            at,
            location,
            by,
        } = self;
        Ok(crm_core::TaskCheck {
            version: convert::field("version", version)?,
            at: convert::field("at", at)?,
            location: convert::field("location", location)?,
            by: convert::field("by", by)?,
        })
    }
}

/// That somebody is at a task, so that nobody else is.
#[derive(Clone, uniffi::Record)]
pub struct TaskClaim {
    /// Who.
    pub by: String,
    /// Since when.
    pub at: Timestamp,
    /// The instant from which it says nothing any more.
    pub until: Timestamp,
}

impl FromCore<crm_core::TaskClaim> for TaskClaim {
    fn from_core(core: crm_core::TaskClaim) -> Self {
        let crm_core::TaskClaim { by, at, until } = core;
        Self {
            by: FromCore::from_core(by),
            at: FromCore::from_core(at),
            until: FromCore::from_core(until),
        }
    }
}

/// Somebody wants to be at a task, alone.
#[derive(Clone, uniffi::Record)]
pub struct TaskClaiming {
    /// Refuse it with `stale_version` unless the task has this version; of no use for the next call.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// Who; the handle's actor when left out.
    #[uniffi(default)]
    pub by: Option<String>,
    /// For how many seconds, 1 to 86,400; a quarter of an hour when left out.
    #[uniffi(default)]
    pub seconds: Option<u32>,
}

impl IntoCore<crm_core::TaskClaiming> for TaskClaiming {
    fn into_core(self) -> Result<crm_core::TaskClaiming> {
        let Self { version, by, seconds } = self;
        Ok(crm_core::TaskClaiming {
            version: convert::field("version", version)?,
            by: convert::field("by", by)?,
            seconds: convert::field("seconds", seconds)?,
        })
    }
}

/// A task is done.
#[derive(Clone, uniffi::Record)]
pub struct TaskCompletion {
    /// Refuse it with `stale_version` unless the task has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// What came of it: `wants an offer`.
    #[uniffi(default)]
    pub outcome: Option<String>,
    /// What was said or written, for the interaction; at most 1 MiB.
    #[uniffi(default)]
    pub note: Option<String>,
    /// How long it took, for the interaction; of a task with a check-in, the time until its check-out when left out.
    #[uniffi(default)]
    pub duration_seconds: Option<u32>,
    /// When; now, when left out. Not later, and not before its check-out.
    #[uniffi(default)]
    pub at: Option<Timestamp>,
    /// Who did it; the handle's actor when left out, or else the assignee.
    #[uniffi(default)]
    pub by: Option<String>,
    /// What the customer was recommended, beside what the task says already; of a product that it names, the response.
    #[uniffi(default)]
    pub recommendations: Option<Vec<Recommendation>>,
    /// When the customer wants to be called again: makes a call that follows, about the same.
    #[uniffi(default)]
    pub callback_at: Option<Timestamp>,
    /// The task that follows, with the customer, the deal and the assignee of this one where it names none.
    #[uniffi(default)]
    pub follow_up: Option<NewTask>,
}

impl IntoCore<crm_core::TaskCompletion> for TaskCompletion {
    fn into_core(self) -> Result<crm_core::TaskCompletion> {
        let Self {
            version,
            outcome,
            note,
            duration_seconds,
            at,
            by,
            recommendations,
            callback_at,
            follow_up,
        } = self;
        let crm_core::TaskCompletion {
            version: _,
            outcome: _,
            note: _,
            duration_seconds: _,
            at: _,
            by: _,
            recommendations: usual_recommendations,
            callback_at: _,
            follow_up: _,
        } = Default::default();
        Ok(crm_core::TaskCompletion {
            version: convert::field("version", version)?,
            outcome: convert::field("outcome", outcome)?,
            note: convert::field("note", note)?,
            duration_seconds: convert::field("duration_seconds", duration_seconds)?,
            at: convert::field("at", at)?,
            by: convert::field("by", by)?,
            recommendations: convert::field_or("recommendations", recommendations, usual_recommendations)?,
            callback_at: convert::field("callback_at", callback_at)?,
            follow_up: convert::field("follow_up", follow_up)?,
        })
    }
}

/// What an update says of each field of a task. What kind it is stays.
#[derive(Clone, uniffi::Record)]
pub struct TaskPatch {
    /// Refuse the update with `stale_version` unless the record has this version.
    #[uniffi(default)]
    pub version: Option<u64>,
    /// What it is about.
    #[uniffi(default)]
    pub subject: Option<String>,
    /// What there is to know.
    #[uniffi(default)]
    pub description: Option<TextPatch>,
    /// With whom.
    #[uniffi(default)]
    pub customer_id: Option<CustomerIdPatch>,
    /// The deal that it brings on.
    #[uniffi(default)]
    pub deal_id: Option<DealIdPatch>,
    /// Who is to do it.
    #[uniffi(default)]
    pub assignee: Option<TextPatch>,
    /// How urgent it is.
    #[uniffi(default)]
    pub priority: Option<TaskPriority>,
    /// When it is due; one that is set takes the day away.
    #[uniffi(default)]
    pub due_at: Option<TimestampPatch>,
    /// The day on which it is due; one that is set takes the instant away.
    #[uniffi(default)]
    pub due_on: Option<CivilDatePatch>,
    /// When somebody wants to be reminded of it.
    #[uniffi(default)]
    pub remind_at: Option<TimestampPatch>,
    /// All products that the customer is recommended.
    #[uniffi(default)]
    pub recommendations: Option<RecommendationListPatch>,
}

impl IntoCore<crm_core::TaskPatch> for TaskPatch {
    fn into_core(self) -> Result<crm_core::TaskPatch> {
        let Self {
            version,
            subject,
            description,
            customer_id,
            deal_id,
            assignee,
            priority,
            due_at,
            due_on,
            remind_at,
            recommendations,
        } = self;
        Ok(crm_core::TaskPatch {
            version: convert::field("version", version)?,
            subject: convert::field("subject", subject)?,
            description: convert::kept_or("description", description)?,
            customer_id: convert::kept_or("customer_id", customer_id)?,
            deal_id: convert::kept_or("deal_id", deal_id)?,
            assignee: convert::kept_or("assignee", assignee)?,
            priority: convert::field("priority", priority)?,
            due_at: convert::kept_or("due_at", due_at)?,
            due_on: convert::kept_or("due_on", due_on)?,
            remind_at: convert::kept_or("remind_at", remind_at)?,
            recommendations: convert::kept_or("recommendations", recommendations)?,
        })
    }
}

/// That somebody came to where a task is done, or left.
#[derive(Clone, uniffi::Record)]
pub struct TaskPresence {
    /// When.
    pub at: Timestamp,
    /// Where.
    pub location: Option<Location>,
    /// Who.
    pub by: Option<String>,
}

impl FromCore<crm_core::TaskPresence> for TaskPresence {
    fn from_core(core: crm_core::TaskPresence) -> Self {
        let crm_core::TaskPresence { at, location, by } = core;
        Self {
            at: FromCore::from_core(at),
            location: FromCore::from_core(location),
            by: FromCore::from_core(by),
        }
    }
}

/// Which tasks a list holds; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct TaskQuery {
    /// Tasks with this customer.
    #[uniffi(default)]
    pub customer_id: Option<CustomerId>,
    /// Tasks that bring this deal on.
    #[uniffi(default)]
    pub deal_id: Option<DealId>,
    /// Tasks of this assignee.
    #[uniffi(default)]
    pub assignee: Option<String>,
    /// Tasks of this kind.
    #[uniffi(default)]
    pub kind: Option<TaskKind>,
    /// Tasks that are so urgent.
    #[uniffi(default)]
    pub priority: Option<TaskPriority>,
    /// Tasks of which this has become.
    #[uniffi(default)]
    pub status: Option<TaskStatus>,
    /// Tasks in which this product is recommended.
    #[uniffi(default)]
    pub product_id: Option<ProductId>,
    /// Tasks whose subject, description or outcome hold each of these words, whatever their case and accents.
    #[uniffi(default)]
    pub text: Option<String>,
}

impl IntoCore<crm_core::TaskQuery> for TaskQuery {
    fn into_core(self) -> Result<crm_core::TaskQuery> {
        let Self {
            customer_id,
            deal_id,
            assignee,
            kind,
            priority,
            status,
            product_id,
            text,
        } = self;
        Ok(crm_core::TaskQuery {
            customer_id: convert::field("customer_id", customer_id)?,
            deal_id: convert::field("deal_id", deal_id)?,
            assignee: convert::field("assignee", assignee)?,
            kind: convert::field("kind", kind)?,
            priority: convert::field("priority", priority)?,
            status: convert::field("status", status)?,
            product_id: convert::field("product_id", product_id)?,
            text: convert::field("text", text)?,
        })
    }
}

/// Whether a custom field has a text, or that text among its choices: 1 or 0.
#[derive(Clone, uniffi::Record)]
pub struct TextFieldCovariate {
    /// The field's key.
    pub field: String,
    /// The text.
    pub value: String,
}

impl FromCore<crm_core::TextFieldCovariate> for TextFieldCovariate {
    fn from_core(core: crm_core::TextFieldCovariate) -> Self {
        let crm_core::TextFieldCovariate { field, value } = core;
        Self {
            field: FromCore::from_core(field),
            value: FromCore::from_core(value),
        }
    }
}

impl IntoCore<crm_core::TextFieldCovariate> for TextFieldCovariate {
    fn into_core(self) -> Result<crm_core::TextFieldCovariate> {
        let Self { field, value } = self;
        Ok(crm_core::TextFieldCovariate {
            field: convert::field("field", field)?,
            value: convert::field("value", value)?,
        })
    }
}

/// One item of a timeline.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum TimelineItem {
    /// An order, at the time it was placed.
    Order(Order),
    /// An interaction, at the time it happened.
    Interaction(Interaction),
    /// A note, at the time it is about.
    Note(Note),
    /// What happened to a deal of the customer, or in which the customer takes part, at the time of its move.
    Deal(DealEvent),
}

impl FromCore<crm_core::TimelineItem> for TimelineItem {
    fn from_core(core: crm_core::TimelineItem) -> Self {
        match core {
            crm_core::TimelineItem::Order(record) => Self::Order(FromCore::from_core(record)),
            crm_core::TimelineItem::Interaction(record) => Self::Interaction(FromCore::from_core(record)),
            crm_core::TimelineItem::Note(record) => Self::Note(FromCore::from_core(record)),
            crm_core::TimelineItem::Deal(record) => Self::Deal(FromCore::from_core(record)),
        }
    }
}

/// Which part of a timeline to read; everything left out does not narrow it.
#[derive(Clone, uniffi::Record)]
pub struct TimelineQuery {
    /// Items of these kinds; of all kinds when empty.
    #[uniffi(default)]
    pub kinds: Option<Vec<TimelineKind>>,
    /// Items at this instant or later.
    #[uniffi(default)]
    pub from: Option<Timestamp>,
    /// Items before this instant.
    #[uniffi(default)]
    pub until: Option<Timestamp>,
}

impl IntoCore<crm_core::TimelineQuery> for TimelineQuery {
    fn into_core(self) -> Result<crm_core::TimelineQuery> {
        let Self { kinds, from, until } = self;
        let crm_core::TimelineQuery {
            kinds: usual_kinds,
            from: _,
            until: _,
        } = Default::default();
        Ok(crm_core::TimelineQuery {
            kinds: convert::field_or("kinds", kinds, usual_kinds)?,
            from: convert::field("from", from)?,
            until: convert::field("until", until)?,
        })
    }
}

/// One of the customers who spent the most.
#[derive(Clone, uniffi::Record)]
pub struct TopCustomer {
    /// The customer.
    pub customer_id: CustomerId,
    /// What was spent, net of refunds and returns.
    pub spent: Decimal,
    /// Its share of what all customers spent in this currency; none when that is nothing.
    pub share: Option<f64>,
    /// Orders, in any currency.
    pub orders: u64,
    /// When the last of them was placed.
    pub last_order_at: Option<Timestamp>,
}

impl FromCore<crm_core::TopCustomer> for TopCustomer {
    fn from_core(core: crm_core::TopCustomer) -> Self {
        let crm_core::TopCustomer {
            customer_id,
            spent,
            share,
            orders,
            last_order_at,
        } = core;
        Self {
            customer_id: FromCore::from_core(customer_id),
            spent: FromCore::from_core(spent),
            share: FromCore::from_core(share),
            orders: FromCore::from_core(orders),
            last_order_at: FromCore::from_core(last_order_at),
        }
    }
}

/// Repeat purchases up to the end of a week.
#[derive(Clone, uniffi::Record)]
pub struct TrackedWeek {
    /// The number of the week, 1 for that of the first purchase.
    pub week: u32,
    /// Its last day.
    pub ends_on: CivilDate,
    /// The days with a repeat purchase that customers had, up to here; of BG/BB, the occasions that they used, counted when
    /// they are over.
    pub actual: u64,
    /// Those that the model expects.
    pub expected: f64,
}

impl FromCore<crm_core::TrackedWeek> for TrackedWeek {
    fn from_core(core: crm_core::TrackedWeek) -> Self {
        let crm_core::TrackedWeek {
            week,
            ends_on,
            actual,
            expected,
        } = core;
        Self {
            week: FromCore::from_core(week),
            ends_on: FromCore::from_core(ends_on),
            actual: FromCore::from_core(actual),
            expected: FromCore::from_core(expected),
        }
    }
}

/// A node of a tree.
#[derive(Clone, uniffi::Record)]
pub struct TreeNode {
    /// What the tree adds to the log-odds of rows that end here.
    pub value: f64,
    /// The question that is asked here; none in a leaf.
    pub split: Option<TreeSplit>,
}

impl FromCore<crm_core::TreeNode> for TreeNode {
    fn from_core(core: crm_core::TreeNode) -> Self {
        let crm_core::TreeNode { value, split } = core;
        Self {
            value: FromCore::from_core(value),
            split: FromCore::from_core(split),
        }
    }
}

/// A question: is the value of a column at most the threshold?
#[derive(Clone, uniffi::Record)]
pub struct TreeSplit {
    /// The column.
    pub column: u32,
    /// The threshold.
    pub threshold: f64,
    /// Whether a missing value goes where values up to the threshold go.
    pub missing_below: bool,
    /// The node of values up to the threshold.
    pub below: u32,
    /// The node of greater ones.
    pub above: u32,
}

impl FromCore<crm_core::TreeSplit> for TreeSplit {
    fn from_core(core: crm_core::TreeSplit) -> Self {
        let crm_core::TreeSplit {
            column,
            threshold,
            missing_below,
            below,
            above,
        } = core;
        Self {
            column: FromCore::from_core(column),
            threshold: FromCore::from_core(threshold),
            missing_below: FromCore::from_core(missing_below),
            below: FromCore::from_core(below),
            above: FromCore::from_core(above),
        }
    }
}

/// A tier that is named by how many are in it and in those before.
#[derive(Clone, uniffi::Record)]
pub struct ValueTier {
    /// Its name.
    pub name: String,
    /// Up to this percent of all, the best ones, in whole ones rounded up; 100 for the last tier.
    pub percent: f64,
}

impl IntoCore<crm_core::ValueTier> for ValueTier {
    fn into_core(self) -> Result<crm_core::ValueTier> {
        let Self { name, percent } = self;
        Ok(crm_core::ValueTier {
            name: convert::field("name", name)?,
            percent: convert::field("percent", percent)?,
        })
    }
}

/// What a check found.
#[derive(Clone, uniffi::Record)]
pub struct VerifyReport {
    /// The end of the journal. Keep it elsewhere, to find any later rewriting of what came before.
    pub head: Option<JournalHead>,
    /// What is wrong; empty when all is well.
    pub problems: Vec<Problem>,
}

impl FromCore<crm_core::VerifyReport> for VerifyReport {
    fn from_core(core: crm_core::VerifyReport) -> Self {
        let crm_core::VerifyReport { head, problems } = core;
        Self {
            head: FromCore::from_core(head),
            problems: FromCore::from_core(problems),
        }
    }
}

/// A task of a work queue.
#[derive(Clone, uniffi::Record)]
pub struct WorkItem {
    /// The task.
    pub task: Task,
    /// How it stands to the time of day.
    pub due: DueState,
}

impl FromCore<crm_core::WorkItem> for WorkItem {
    fn from_core(core: crm_core::WorkItem) -> Self {
        let crm_core::WorkItem { task, due } = core;
        Self {
            task: FromCore::from_core(task),
            due: FromCore::from_core(due),
        }
    }
}

/// How far work is that looks at many customers: a segment's definition, a read such as a preview, the fit of a model, a
/// report. Where it looks at them in several passes, each begins anew; while a fit searches, all of them are done.
#[derive(Clone, uniffi::Record)]
pub struct WorkProgress {
    /// Customers that it has looked at.
    pub done: u32,
    /// Customers that it looks at.
    pub of: u32,
}

impl FromCore<crm_core::WorkProgress> for WorkProgress {
    fn from_core(core: crm_core::WorkProgress) -> Self {
        let crm_core::WorkProgress { done, of } = core;
        Self {
            done: FromCore::from_core(done),
            of: FromCore::from_core(of),
        }
    }
}

/// Which tasks a work queue holds; everything left out does not narrow it, but for the assignee.
#[derive(Clone, uniffi::Record)]
pub struct WorkQuery {
    /// Whose work; when left out, that of nobody yet.
    #[uniffi(default)]
    pub assignee: Option<String>,
    /// Tasks that stand so to the time of day.
    #[uniffi(default)]
    pub due: Option<DueState>,
    /// Tasks of this kind.
    #[uniffi(default)]
    pub kind: Option<TaskKind>,
}

impl IntoCore<crm_core::WorkQuery> for WorkQuery {
    fn into_core(self) -> Result<crm_core::WorkQuery> {
        let Self { assignee, due, kind } = self;
        Ok(crm_core::WorkQuery {
            assignee: convert::field("assignee", assignee)?,
            due: convert::field("due", due)?,
            kind: convert::field("kind", kind)?,
        })
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct CategoryPage {
    /// The items, in the list's order.
    pub items: Vec<Category>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Category>> for CategoryPage {
    fn from_core(core: crm_core::Page<crm_core::Category>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct CustomerPage {
    /// The items, in the list's order.
    pub items: Vec<Customer>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Customer>> for CustomerPage {
    fn from_core(core: crm_core::Page<crm_core::Customer>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct CustomerAttributesPage {
    /// The items, in the list's order.
    pub items: Vec<CustomerAttributes>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::CustomerAttributes>> for CustomerAttributesPage {
    fn from_core(core: crm_core::Page<crm_core::CustomerAttributes>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct CustomerFeaturesPage {
    /// The items, in the list's order.
    pub items: Vec<CustomerFeatures>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::CustomerFeatures>> for CustomerFeaturesPage {
    fn from_core(core: crm_core::Page<crm_core::CustomerFeatures>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct CustomerIdPage {
    /// The items, in the list's order.
    pub items: Vec<CustomerId>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::CustomerId>> for CustomerIdPage {
    fn from_core(core: crm_core::Page<crm_core::CustomerId>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct DealPage {
    /// The items, in the list's order.
    pub items: Vec<Deal>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Deal>> for DealPage {
    fn from_core(core: crm_core::Page<crm_core::Deal>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct ExchangeRatePage {
    /// The items, in the list's order.
    pub items: Vec<ExchangeRate>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::ExchangeRate>> for ExchangeRatePage {
    fn from_core(core: crm_core::Page<crm_core::ExchangeRate>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct ForecastSnapshotPage {
    /// The items, in the list's order.
    pub items: Vec<ForecastSnapshot>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::ForecastSnapshot>> for ForecastSnapshotPage {
    fn from_core(core: crm_core::Page<crm_core::ForecastSnapshot>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct GoalPage {
    /// The items, in the list's order.
    pub items: Vec<Goal>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Goal>> for GoalPage {
    fn from_core(core: crm_core::Page<crm_core::Goal>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct HistoryEntryPage {
    /// The items, in the list's order.
    pub items: Vec<HistoryEntry>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::HistoryEntry>> for HistoryEntryPage {
    fn from_core(core: crm_core::Page<crm_core::HistoryEntry>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct ImportPage {
    /// The items, in the list's order.
    pub items: Vec<Import>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Import>> for ImportPage {
    fn from_core(core: crm_core::Page<crm_core::Import>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct InteractionPage {
    /// The items, in the list's order.
    pub items: Vec<Interaction>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Interaction>> for InteractionPage {
    fn from_core(core: crm_core::Page<crm_core::Interaction>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct InvoicePage {
    /// The items, in the list's order.
    pub items: Vec<Invoice>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Invoice>> for InvoicePage {
    fn from_core(core: crm_core::Page<crm_core::Invoice>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct LateOrderPage {
    /// The items, in the list's order.
    pub items: Vec<LateOrder>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::LateOrder>> for LateOrderPage {
    fn from_core(core: crm_core::Page<crm_core::LateOrder>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct LeadModelPage {
    /// The items, in the list's order.
    pub items: Vec<LeadModel>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::LeadModel>> for LeadModelPage {
    fn from_core(core: crm_core::Page<crm_core::LeadModel>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct ModelPage {
    /// The items, in the list's order.
    pub items: Vec<Model>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Model>> for ModelPage {
    fn from_core(core: crm_core::Page<crm_core::Model>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct ModelScorePage {
    /// The items, in the list's order.
    pub items: Vec<ModelScore>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::ModelScore>> for ModelScorePage {
    fn from_core(core: crm_core::Page<crm_core::ModelScore>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct NotePage {
    /// The items, in the list's order.
    pub items: Vec<Note>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Note>> for NotePage {
    fn from_core(core: crm_core::Page<crm_core::Note>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct OrderPage {
    /// The items, in the list's order.
    pub items: Vec<Order>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Order>> for OrderPage {
    fn from_core(core: crm_core::Page<crm_core::Order>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct OverdueInvoicePage {
    /// The items, in the list's order.
    pub items: Vec<OverdueInvoice>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::OverdueInvoice>> for OverdueInvoicePage {
    fn from_core(core: crm_core::Page<crm_core::OverdueInvoice>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct ProductPage {
    /// The items, in the list's order.
    pub items: Vec<Product>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Product>> for ProductPage {
    fn from_core(core: crm_core::Page<crm_core::Product>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct PurchaseOrderPage {
    /// The items, in the list's order.
    pub items: Vec<PurchaseOrder>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::PurchaseOrder>> for PurchaseOrderPage {
    fn from_core(core: crm_core::Page<crm_core::PurchaseOrder>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct QuotePage {
    /// The items, in the list's order.
    pub items: Vec<Quote>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Quote>> for QuotePage {
    fn from_core(core: crm_core::Page<crm_core::Quote>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct RelationshipPage {
    /// The items, in the list's order.
    pub items: Vec<Relationship>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Relationship>> for RelationshipPage {
    fn from_core(core: crm_core::Page<crm_core::Relationship>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct ReturnPage {
    /// The items, in the list's order.
    pub items: Vec<Return>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Return>> for ReturnPage {
    fn from_core(core: crm_core::Page<crm_core::Return>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct SegmentPage {
    /// The items, in the list's order.
    pub items: Vec<Segment>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Segment>> for SegmentPage {
    fn from_core(core: crm_core::Page<crm_core::Segment>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct ShipmentPage {
    /// The items, in the list's order.
    pub items: Vec<Shipment>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Shipment>> for ShipmentPage {
    fn from_core(core: crm_core::Page<crm_core::Shipment>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct StalledDealPage {
    /// The items, in the list's order.
    pub items: Vec<StalledDeal>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::StalledDeal>> for StalledDealPage {
    fn from_core(core: crm_core::Page<crm_core::StalledDeal>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct TaskPage {
    /// The items, in the list's order.
    pub items: Vec<Task>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::Task>> for TaskPage {
    fn from_core(core: crm_core::Page<crm_core::Task>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct TimelineItemPage {
    /// The items, in the list's order.
    pub items: Vec<TimelineItem>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::TimelineItem>> for TimelineItemPage {
    fn from_core(core: crm_core::Page<crm_core::TimelineItem>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// One page of a list.
#[derive(Clone, uniffi::Record)]
pub struct WorkItemPage {
    /// The items, in the list's order.
    pub items: Vec<WorkItem>,
    /// Where the next page begins; nothing on the last page.
    pub next: Option<Cursor>,
}

impl FromCore<crm_core::Page<crm_core::WorkItem>> for WorkItemPage {
    fn from_core(core: crm_core::Page<crm_core::WorkItem>) -> Self {
        let crm_core::Page { items, next } = core;
        Self {
            items: FromCore::from_core(items),
            next: FromCore::from_core(next),
        }
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum CategoryIdPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(CategoryId),
}

impl IntoCore<crm_core::Patch<crm_core::CategoryId>> for CategoryIdPatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::CategoryId>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum ChannelPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Channel),
}

impl IntoCore<crm_core::Patch<crm_core::Channel>> for ChannelPatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::Channel>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum CustomerIdPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(CustomerId),
}

impl IntoCore<crm_core::Patch<crm_core::CustomerId>> for CustomerIdPatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::CustomerId>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum DealIdPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(DealId),
}

impl IntoCore<crm_core::Patch<crm_core::DealId>> for DealIdPatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::DealId>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum DirectionPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Direction),
}

impl IntoCore<crm_core::Patch<crm_core::Direction>> for DirectionPatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::Direction>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum GenderPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Gender),
}

impl IntoCore<crm_core::Patch<crm_core::Gender>> for GenderPatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::Gender>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum LocationPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Location),
}

impl IntoCore<crm_core::Patch<crm_core::Location>> for LocationPatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::Location>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum MoneyPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Money),
}

impl IntoCore<crm_core::Patch<crm_core::Money>> for MoneyPatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::Money>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum PartialDatePatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(PartialDate),
}

impl IntoCore<crm_core::Patch<crm_core::PartialDate>> for PartialDatePatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::PartialDate>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum PersonNamePatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(PersonName),
}

impl IntoCore<crm_core::Patch<crm_core::PersonName>> for PersonNamePatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::PersonName>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum PredictionPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Prediction),
}

impl IntoCore<crm_core::Patch<crm_core::Prediction>> for PredictionPatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::Prediction>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum RecurringPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Recurring),
}

impl IntoCore<crm_core::Patch<crm_core::Recurring>> for RecurringPatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::Recurring>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum CivilDatePatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(CivilDate),
}

impl IntoCore<crm_core::Patch<crm_core::Date>> for CivilDatePatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::Date>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum DecimalPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Decimal),
}

impl IntoCore<crm_core::Patch<crm_core::Decimal>> for DecimalPatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::Decimal>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum AddressListPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Vec<Address>),
}

impl IntoCore<crm_core::Patch<Vec<crm_core::Address>>> for AddressListPatch {
    fn into_core(self) -> Result<crm_core::Patch<Vec<crm_core::Address>>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum CategoryIdListPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Vec<CategoryId>),
}

impl IntoCore<crm_core::Patch<Vec<crm_core::CategoryId>>> for CategoryIdListPatch {
    fn into_core(self) -> Result<crm_core::Patch<Vec<crm_core::CategoryId>>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum DealContactListPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Vec<DealContact>),
}

impl IntoCore<crm_core::Patch<Vec<crm_core::DealContact>>> for DealContactListPatch {
    fn into_core(self) -> Result<crm_core::Patch<Vec<crm_core::DealContact>>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum DealPartnerListPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Vec<DealPartner>),
}

impl IntoCore<crm_core::Patch<Vec<crm_core::DealPartner>>> for DealPartnerListPatch {
    fn into_core(self) -> Result<crm_core::Patch<Vec<crm_core::DealPartner>>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum IdentifierListPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Vec<Identifier>),
}

impl IntoCore<crm_core::Patch<Vec<crm_core::Identifier>>> for IdentifierListPatch {
    fn into_core(self) -> Result<crm_core::Patch<Vec<crm_core::Identifier>>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum LeadGradeListPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Vec<LeadGrade>),
}

impl IntoCore<crm_core::Patch<Vec<crm_core::LeadGrade>>> for LeadGradeListPatch {
    fn into_core(self) -> Result<crm_core::Patch<Vec<crm_core::LeadGrade>>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum NewDealLineListPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Vec<NewDealLine>),
}

impl IntoCore<crm_core::Patch<Vec<crm_core::NewDealLine>>> for NewDealLineListPatch {
    fn into_core(self) -> Result<crm_core::Patch<Vec<crm_core::NewDealLine>>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum NewQuoteLineListPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Vec<NewQuoteLine>),
}

impl IntoCore<crm_core::Patch<Vec<crm_core::NewQuoteLine>>> for NewQuoteLineListPatch {
    fn into_core(self) -> Result<crm_core::Patch<Vec<crm_core::NewQuoteLine>>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum RecommendationListPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Vec<Recommendation>),
}

impl IntoCore<crm_core::Patch<Vec<crm_core::Recommendation>>> for RecommendationListPatch {
    fn into_core(self) -> Result<crm_core::Patch<Vec<crm_core::Recommendation>>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum RoleListPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Vec<Role>),
}

impl IntoCore<crm_core::Patch<Vec<crm_core::Role>>> for RoleListPatch {
    fn into_core(self) -> Result<crm_core::Patch<Vec<crm_core::Role>>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum TextListPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Vec<String>),
}

impl IntoCore<crm_core::Patch<Vec<String>>> for TextListPatch {
    fn into_core(self) -> Result<crm_core::Patch<Vec<String>>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum TextPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(String),
}

impl IntoCore<crm_core::Patch<String>> for TextPatch {
    fn into_core(self) -> Result<crm_core::Patch<String>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum TimestampPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(Timestamp),
}

impl IntoCore<crm_core::Patch<crm_core::Timestamp>> for TimestampPatch {
    fn into_core(self) -> Result<crm_core::Patch<crm_core::Timestamp>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}

/// What an update does with a field; one that is left out is kept as it is.
#[derive(Clone, uniffi::Enum)]
pub enum IntegerPatch {
    /// Makes the field empty.
    Clear,
    /// Gives the field this value.
    Set(u32),
}

impl IntoCore<crm_core::Patch<u32>> for IntegerPatch {
    fn into_core(self) -> Result<crm_core::Patch<u32>> {
        Ok(match self {
            Self::Clear => crm_core::Patch::Clear,
            Self::Set(value) => crm_core::Patch::Set(value.into_core()?),
        })
    }
}
