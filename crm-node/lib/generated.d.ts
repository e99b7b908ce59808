// Written by `cargo xtask api` from the sources of crm-core; change those.

/** An exact decimal number as text, such as `'12.50'`. */
export type Decimal = string
/** A decimal as it may be given: text, or a whole number. A fraction is given as text, so that no digit is lost. */
export type DecimalInput = string | number | bigint
/** A 64-bit whole number as it may be given: one above 2**53 - 1 as a bigint. */
export type IntegerInput = number | bigint
/** A civil date, `'2026-01-31'`. */
export type CivilDate = string
/** A currency by its ISO 4217 code, such as `'EUR'`. */
export type Currency = string
/** Where a list goes on: opaque. */
export type Cursor = string
/** Any JSON; whole numbers above 2**53 - 1 are bigints. */
export type Json = null | boolean | number | bigint | string | Json[] | { [key: string]: Json }
/** A custom value with its type. */
export type Value =
  | { type: 'text'; value: string }
  | { type: 'integer'; value: bigint }
  | { type: 'decimal'; value: Decimal }
  | { type: 'bool'; value: boolean }
  | { type: 'date'; value: CivilDate }
  | { type: 'timestamp'; value: Date }
  | { type: 'texts'; value: string[] }
/** A custom value as it may be given. */
export type ValueInput =
  | { type: 'text'; value: string }
  | { type: 'integer'; value: IntegerInput }
  | { type: 'decimal'; value: DecimalInput }
  | { type: 'bool'; value: boolean }
  | { type: 'date'; value: CivilDate }
  | { type: 'timestamp'; value: Date }
  | { type: 'texts'; value: readonly string[] }
/** What a placeholder of an expression stands for. Several are the items of `IN`; an id is a text. */
export type Parameter =
  | ValueInput
  | { type: 'interval'; value: string }
  | { type: 'list'; value: readonly (ValueInput | { type: 'interval'; value: string })[] }
/** A column of a file: its header, its place (the first is 0), or the same text in every row. */
export type Column = string | number | { fixed: string }
/** One page of a list. */
export interface Page<T> {
  items: T[]
  /** Where the next page begins; absent on the last page. */
  next?: Cursor
}
/** Names a category of products. */
export type CategoryId = string
/** Names a customer. */
export type CustomerId = string
/** Names a deal. */
export type DealId = string
/** Names a forecast that was kept. */
export type ForecastId = string
/** Names a goal of sales. */
export type GoalId = string
/** Names one run of an import, all of whose writes can be reverted together. */
export type ImportId = string
/** Names an interaction with a customer. */
export type InteractionId = string
/** Names an invoice or a credit note. */
export type InvoiceId = string
/** The id of a lead model. */
export type LeadModelId = string
/** Names a version of a fitted model. */
export type ModelId = string
/** Names a note about a customer. */
export type NoteId = string
/** Names an order. */
export type OrderId = string
/** Names a payment of an order. */
export type PaymentId = string
/** Names a pipeline. */
export type PipelineId = string
/** Names a product of the catalogue. */
export type ProductId = string
/** Names an order to a supplier. */
export type PurchaseOrderId = string
/** Names a quote. */
export type QuoteId = string
/** Names a receipt of goods from a supplier. */
export type ReceiptId = string
/** Names a refund of an order. */
export type RefundId = string
/** Names a relationship between two customers. */
export type RelationshipId = string
/** Names a return of goods. */
export type ReturnId = string
/** Names a segment. */
export type SegmentId = string
/** Names a shipment of an order. */
export type ShipmentId = string
/** Names a stage of a pipeline. */
export type StageId = string
/** Names a task. */
export type TaskId = string
/** An id of a kind that stands beside it. */
export type Uuid = string
/**
 * The classes of an ABC analysis.
 *
 * - `a`: The fewest that bring most of the value.
 * - `b`: Those that bring the next part.
 * - `c`: The rest.
 */
export type AbcClass = 'a' | 'b' | 'c'
/** A class or a tier as a whole. */
export interface AbcGroup {
  /** `A`, `B`, `C`, or the name of the tier. */
  name: string
  /** How many are in it. */
  count: bigint
  /** Their value. */
  value: Decimal
  /** Their share of all. */
  share: number
  /** The least value among them; none when nobody is in it. */
  least?: Decimal
}
/** A customer or a product among the others. */
export interface AbcItem {
  /** The customer, where customers are sorted. */
  customerId?: CustomerId
  /** The product, where products are sorted. */
  productId?: ProductId
  /** Its value. */
  value: Decimal
  /** Its share of all, 0 to 1; a value below nothing has none. */
  share: number
  /** The share of it and of all before it. */
  cumulativeShare: number
  /** Its class. */
  class: AbcClass
  /** Its tier; none where there is none for it. */
  tier?: string
}
/** What is asked of an ABC analysis. */
export interface AbcQuery {
  /** Customers or products. */
  of?: AbcSubject | undefined
  /** Only orders in this currency count. */
  currency: Currency
  /** Only orders that were placed at this instant or later. */
  from?: Date | null | undefined
  /** Only orders that were placed before this instant. */
  until?: Date | null | undefined
  /**
   * Only orders that were placed by this instant, with what had happened to them by then; as they are now, when left
   * out.
   */
  asOf?: Date | null | undefined
  /** Class A brings this percent of the value; 80 when left out. */
  aPercent?: number | null | undefined
  /** Classes A and B bring this percent; 95 when left out. */
  bPercent?: number | null | undefined
  /** Tiers by rank, the best first. */
  tiers?: readonly ValueTier[] | undefined
  /** The most items that are listed, the best ones; 1,000 when left out. */
  limit?: number | null | undefined
}
/** An ABC analysis. A value below nothing, as after returns, counts as nothing. */
export interface AbcReport {
  /** How many customers or products had an order. */
  count: bigint
  /** What they are worth. */
  value: Decimal
  /** The best of them; of equals the older record first. */
  items: AbcItem[]
  /** The three classes. */
  classes: AbcGroup[]
  /** The tiers that were asked for. */
  tiers: AbcGroup[]
  /** The Pareto curve: the share of the best 0, 1, 2 … 100 % of them; empty when nothing was bought. */
  points: ConcentrationPoint[]
  /**
   * Gini's coefficient, 2 Σ i · xᵢ / (n Σ x) − (n + 1) / n over values from the least on (C. Gini, 1912): 0 when all
   * are worth the same, near 1 when one is worth everything. None when nothing was bought.
   */
  gini?: number
}
/**
 * What is sorted by its value.
 *
 * - `customers`: Customers, by what they spent: totals of orders, less refunds and returns.
 * - `products`: Products, by what their lines came to, less refunds and returns. What is taken off an order as a whole, its shipping and its own tax are no product's.
 */
export type AbcSubject = 'customers' | 'products'
/** A postal address. */
export interface Address {
  /** What it is for: `billing`, `shipping`, `home`. */
  label?: string
  /** Street, house, flat: the lines above the city, in the order in which they are written. */
  lines: string[]
  /** The city. */
  city?: string
  /** State, province, prefecture. */
  region?: string
  /** The postal code. */
  postalCode?: string
  /** The country's two letters (ISO 3166-1). */
  country?: string
}
/** `Address` as it may be given. */
export interface AddressInput {
  /** What it is for: `billing`, `shipping`, `home`. */
  label?: string | null | undefined
  /** Street, house, flat: the lines above the city, in the order in which they are written. */
  lines?: readonly string[] | undefined
  /** The city. */
  city?: string | null | undefined
  /** State, province, prefecture. */
  region?: string | null | undefined
  /** The postal code. */
  postalCode?: string | null | undefined
  /** The country's two letters (ISO 3166-1). */
  country?: string | null | undefined
}
/**
 * How far a goal is reached, and what is still open for it. Amounts are in the goal's currency: what is won at the rates
 * of the days on which it was won, what is open at the rate of the day that is asked about.
 */
export interface Attainment {
  /** The goal, as it was known then. */
  goal: Goal
  /** The instant that it tells of. */
  asOf: Date
  /** The deals that were won in the period. */
  won: DealTally
  /** Won / goal; more than 1 when it is passed. */
  share?: number
  /** What is missing; nothing when the goal is reached. */
  remaining: Decimal
  /** The open deals that are expected to be closed in the period. */
  open: DealTally
  /** Each of them times its probability. */
  weighted: Decimal
  /** Open / remaining; none when nothing is missing. */
  coverage?: number
}
/**
 * What counts as one item of a basket.
 *
 * - `product`: A product of the catalogue.
 * - `category`: The main category of a product.
 */
export type BasketBy = 'product' | 'category'
/** An item of baskets: a product or a category. */
export interface BasketItem {
  /** The product, where products are counted. */
  productId?: ProductId
  /** The category, where categories are counted. */
  categoryId?: CategoryId
  /** What it is called. */
  name: string
}
/** Which baskets are looked at, and what is worth telling. */
export interface BasketQuery {
  /** What counts as one item. */
  by?: BasketBy | undefined
  /** Only orders that were placed at this instant or later. */
  from?: Date | null | undefined
  /** Only orders that were placed before this instant. */
  until?: Date | null | undefined
  /**
   * Only orders that were placed by this instant, with what had happened to them by then; as they are now, when left
   * out.
   */
  asOf?: Date | null | undefined
  /** The least part of all baskets that hold the items of a set or a rule, above 0 and up to 1; 0.01 when left out. */
  minSupport?: number | undefined
  /** The least part of the baskets with its antecedent for which a rule holds, 0 to 1; 0.5 when left out. Of rules alone. */
  minConfidence?: number | undefined
  /** The most items of a set, or of a rule with its consequent; 6 when left out. */
  maxItems?: number | undefined
  /** The most sets or rules that are told, the first ones; 1,000 when left out. */
  limit?: number | undefined
  /** The most itemsets that are looked at: more are an error; 1,000,000 when left out. */
  maxItemsets?: IntegerInput | undefined
  /** The most items of all baskets together, which memory goes by: more are an error; 10,000,000 when left out. */
  maxBasketItems?: IntegerInput | undefined
}
/**
 * "Who buys all of these also buys that", and how far it is true. P(A), P(B) and P(AB) are the parts of all baskets that
 * hold the antecedent, the consequent and both.
 */
export interface BasketRule {
  /** What is bought, who was created first first. */
  antecedent: BasketItem[]
  /** What is bought with it. */
  consequent: BasketItem
  /** How many baskets hold all of it. */
  count: bigint
  /** P(AB). */
  support: number
  /** P(AB) / P(A). */
  confidence: number
  /** P(AB) / (P(A) P(B)): above 1, they are bought together more often than by chance. */
  lift: number
  /** P(AB) − P(A) P(B). */
  leverage: number
  /** (1 − P(B)) / (1 − confidence); none when the rule holds always, where it is infinite. */
  conviction?: number
  /** Zhang's metric, from −1 (never together) to 1. */
  zhang: number
}
/** The rules that hold among baskets. */
export interface BasketRules {
  /** How many baskets there are. */
  baskets: bigint
  /** How many rules were found. */
  found: bigint
  /** The first of them, those of the highest lift first. */
  rules: BasketRule[]
}
/** Items that are bought together. */
export interface BasketSet {
  /** The items, who was created first first. */
  items: BasketItem[]
  /** How many baskets hold them all. */
  count: bigint
  /** The part of all baskets. */
  support: number
}
/** The sets of items that are often bought together. */
export interface BasketSets {
  /** How many baskets there are. */
  baskets: bigint
  /** How many sets were found. */
  found: bigint
  /** The first of them: those with fewer items first, of them those in the most baskets. */
  sets: BasketSet[]
}
/**
 * The beta-geometric/beta-Bernoulli model: at each occasion, customers buy with a chance of their own, and before
 * each they may leave, again with a chance of their own (P. Fader, B. Hardie, J. Shang, Customer-Base Analysis in a
 * Discrete-Time Noncontractual Setting, Marketing Science 29, 2010).
 *
 * Time is counted in occasions, such as yearly appeals or months: of a `PurchaseHistory`, frequency is how many were
 * used after the first purchase, recency the number of the last of them, and age how many there were, all of them whole
 * numbers. Of a fraction of an occasion to come the same fraction of its purchase is expected.
 */
export interface BgBb {
  /** The first parameter of the buying chances: α / (α + β) is their mean. */
  alpha: number
  /** The second. */
  beta: number
  /** The first parameter of the leaving chances: γ / (γ + δ) is their mean. */
  gamma: number
  /** The second. */
  delta: number
}
/**
 * The beta-geometric/NBD model: customers buy at random times, each at a rate of their own, and may leave after each
 * repeat purchase (P. Fader, B. Hardie, K. Lee, “Counting Your Customers” the Easy Way, Marketing Science 24, 2005).
 *
 * Rates have a gamma distribution, chances of leaving a beta distribution. One who never came back counts as active.
 */
export interface BgNbd {
  /** The shape of the rates' distribution. */
  r: number
  /** Its rate: r / α is the mean number of purchases in one unit of time. */
  alpha: number
  /** The first parameter of the leaving chances: a / (a + b) is their mean. */
  a: number
  /** The second. */
  b: number
}
/**
 * How often something is paid for.
 *
 * - `month`: Every month.
 * - `quarter`: Every quarter.
 * - `year`: Every year.
 */
export type BillingInterval = 'month' | 'quarter' | 'year'
/** Probabilities held against outcomes. */
export interface BinaryEvaluation {
  /** How many outcomes. */
  rows: bigint
  /** How many of them were positive. */
  positives: bigint
  /**
   * The area under the receiver operating characteristic: the chance that a positive has a higher probability than a
   * negative, ties half (H. Mann and D. Whitney, 1947). None when all outcomes are the same.
   */
  auc?: number
  /** −mean ln of the probability that was given to what happened; ln 2 = 0.6931 for saying one half always. */
  logLoss: number
  /** The mean squared distance of probability and outcome (G. Brier, 1950); 0.25 for saying one half always. */
  brier: number
  /** Probabilities and outcomes by bins of probability of equal width. */
  calibration: ReliabilityBin[]
}
/** Which deals a board shows; everything left out does not narrow it. */
export interface BoardOptions {
  /** How many deals of each stage are shown, at most 1,000; 0 leaves them out. All are counted. */
  deals?: number | undefined
  /** Deals of this salesperson. */
  owner?: string | null | undefined
  /** Deals of this team. */
  team?: string | null | undefined
}
/** A stage on a board. Sums are by currency, in the order of the codes; one of zero is left out. */
export interface BoardStage {
  /** The stage. */
  stageId: StageId
  /** Its name. */
  name: string
  /** What a deal in it is. */
  kind: DealStatus
  /** How many deals are in it. */
  count: bigint
  /** What they come to once. */
  amounts: Money[]
  /** What they come to each year. */
  yearly: Money[]
  /** What they come to once, each times its probability. */
  weighted: Money[]
  /** The first of them, in the order of their creation. */
  deals: Deal[]
  /** Where a list of the stage's deals goes on; none when there are no more. */
  next?: Cursor
}
/**
 * The chance of a positive outcome as a sum of small decision trees, each grown on what those before it got wrong
 * (J. Friedman, Greedy Function Approximation, 2001; with second derivatives and bins as T. Chen and C. Guestrin,
 * `XGBoost`, 2016). A value that is not a number is missing, which may say something as well.
 */
export interface BoostedTrees {
  /** The log-odds before any tree. */
  base: number
  /** The trees. */
  trees: DecisionTree[]
  /** By how much the questions about each column lowered the loss on the rows that were learnt from. */
  importance: number[]
  /** The log-loss on the rows that were kept back; none without such rows. */
  validationLoss?: number
}
/** How trees are grown. */
export interface BoostingOptions {
  /** The most trees: 300 when left out. */
  trees: number
  /** The most questions from the root to a leaf: 4 when left out. */
  depth: number
  /** How much of what a tree says counts: 0.1 when left out. */
  learningRate: number
  /** The fewest rows of a leaf: 20 when left out. */
  minRows: number
  /** The penalty of large leaves: 1 when left out. */
  l2: number
  /** The part of the rows that are kept back to tell when to stop, 0 for none: 0.2 when left out. */
  validationPart: number
  /** After so many trees that did not help on those rows, the search ends: 20 when left out. */
  patience: number
  /** Which rows are kept back. */
  seed: bigint
}
/** `BoostingOptions` as it may be given. */
export interface BoostingOptionsInput {
  /** The most trees: 300 when left out. */
  trees?: number | undefined
  /** The most questions from the root to a leaf: 4 when left out. */
  depth?: number | undefined
  /** How much of what a tree says counts: 0.1 when left out. */
  learningRate?: number | undefined
  /** The fewest rows of a leaf: 20 when left out. */
  minRows?: number | undefined
  /** The penalty of large leaves: 1 when left out. */
  l2?: number | undefined
  /** The part of the rows that are kept back to tell when to stop, 0 for none: 0.2 when left out. */
  validationPart?: number | undefined
  /** After so many trees that did not help on those rows, the search ends: 20 when left out. */
  patience?: number | undefined
  /** Which rows are kept back. */
  seed?: IntegerInput | undefined
}
/**
 * The calendar that a date is counted in.
 *
 * - `gregorian`: The civil calendar of most countries.
 * - `chinese_lunar`: The Chinese lunisolar calendar; its years are those of the Gregorian year in which they begin.
 */
export type CalendarKind = 'gregorian' | 'chinese_lunar'
/**
 * Whether deals are won as often as their probabilities say.
 *
 * Each deal that was open when a period began, and that is won or lost by now, is seen once for each such period, with
 * the probability that it had then.
 */
export interface Calibration {
  /** How often a deal was seen. */
  deals: bigint
  /**
   * The mean square of probability − outcome, both from 0 to 1 (Brier, Monthly Weather Review 78, 1950): 0 is the
   * best, a guess of one half always has 0.25.
   */
  brier?: number
  /** By probability, in steps of ten percent. */
  bins: CalibrationBin[]
}
/** What became of open deals of about one probability. */
export interface CalibrationBin {
  /** From this probability on, in percent. */
  from: number
  /** Up to this one, not including it, but for 100. */
  until: number
  /** How often a deal was seen with such a probability that is won or lost by now. */
  deals: bigint
  /** How many of these were won. */
  won: bigint
  /** Their mean probability, in percent. */
  expected?: number
  /** How many were won indeed, in percent. */
  actual?: number
}
/** A call that did not settle a task: nobody answered, or somebody asked for another one. */
export interface CallAttempt {
  /** When. */
  at: Date
  /** What came of it: `no_answer`, `busy`, `call again`. */
  outcome: string
  /** Who called. */
  by?: string
  /** The call that was recorded; none when the task is about nobody. */
  interactionId?: InteractionId
}
/** Which calls a queue holds. */
export interface CallQueue {
  /** Who calls: theirs and nobody's; only nobody's when left out. */
  agent?: string | null | undefined
  /** At most this many, 1 to 1,000. */
  limit?: number | undefined
}
/**
 * A category of products.
 *
 * Unique: no two categories below the same parent share a name, whatever its case. No category is below itself.
 */
export interface Category {
  /** The category's id. */
  id: CategoryId
  /** The name. */
  name: string
  /** The category it is a part of; none at the top of the tree. */
  parentId?: CategoryId
  /** What is in it, in some sentences. */
  description?: string
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** What an update says of each field of a category. */
export interface CategoryPatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** The name. */
  name?: string | null | undefined
  /** The category it is a part of; clear it to move it to the top of the tree. */
  parentId?: CategoryId | null | undefined
  /** What is in it, in some sentences. */
  description?: string | null | undefined
}
/** One change in the feed. */
export interface Change {
  /** Its number in the journal: 1 for the first change, one more for each. */
  seq: bigint
  /** When it was made. */
  at: Date
  /** Who made it, if the handle said so. */
  actor?: string
  /** The import that made it. */
  batch?: ImportId
  /** The kind of record. */
  entity: Entity
  /** The record's id. */
  id: Uuid
  /** What was done. */
  operation: Operation
  /** The fields that changed, by name; empty for a creation. */
  fields: FieldChange[]
}
/** A part of the feed. */
export interface Changes {
  /** The changes, oldest first. */
  items: Change[]
  /** Ask for what comes after this number next. */
  last: bigint
  /** Whether more is there already. */
  more: boolean
}
/**
 * A way of talking to somebody.
 *
 * - `email`: E-mail.
 * - `phone`: A voice call.
 * - `sms`: A short message.
 * - `chat`: A chat or messenger.
 * - `social`: A social network.
 * - `web`: The web site or shop.
 * - `app`: A mobile app, push messages included.
 * - `in_person`: Face to face.
 * - `post`: Letters.
 * - `device`: A machine that reports by itself.
 */
export type Channel = 'email' | 'phone' | 'sms' | 'chat' | 'social' | 'web' | 'app' | 'in_person' | 'post' | 'device'
/** What happened on one channel. */
export interface ChannelActivity {
  /** The channel. */
  channel: Channel
  /** Interactions on it. */
  count: bigint
  /** The last of them. */
  lastAt: Date
}
/** Whether a customer who has bought does not buy again. */
export interface ChurnOutcome {
  /** For so many days, 1 to 3,660. */
  horizonDays: number
}
/** A feature and its scale: (number − mean) / deviation, of its logarithm where it is skewed. */
export interface ClusterColumn {
  /** The feature. */
  name: string
  /** Whether its logarithm counts, ±ln(1 + |x|): so with counts, days and money. */
  isLogarithm: boolean
  /** The mean, of the logarithms where these count. It stands in where the number is not known. */
  mean: number
  /** The standard deviation, likewise. */
  deviation: number
}
/** How far a customer is from a cluster. */
export interface ClusterDistance {
  /** The cluster's number. */
  number: number
  /** The distance from its centre, in standard deviations. */
  distance: number
}
/** A cluster and what is typical of its customers. */
export interface ClusterProfile {
  /** Its number, from 1: the largest first. A refit may give it to others. */
  number: number
  /** A name of a few words by what sets it apart most; each cluster of a model has another. */
  name: string
  /** In words: what its typical customer is, beside that of all. */
  description: string
  /** How many customers it had at the fit. */
  customers: bigint
  /** Its centre in the units of the features, in their order; where logarithms count it is that of their mean. */
  center: number[]
  /** The same in standard deviations from the mean of all. */
  scaledCenter: number[]
}
/** What a model of clusters says of a customer. */
export interface ClusterScore {
  /** The number of the nearest cluster. */
  number: number
  /** Its name. */
  name: string
  /** The distances from all clusters, in their order. */
  distances: ClusterDistance[]
}
/** How well rows fall into so many groups. */
export interface ClusterTrial {
  /** How many groups. */
  clusters: number
  /** The mean silhouette of the rows, near 1 where groups lie far apart. */
  silhouette: number
  /** The sum of the squared distances of the rows from their centres. */
  inertia: number
}
/** What was fitted of clusters. */
export interface ClustersParameters {
  /** The features with their scales. */
  columns: ClusterColumn[]
  /** The clusters, the largest first. */
  clusters: ClusterProfile[]
  /** The sum of the squared distances of all customers from their centres, in squared standard deviations. */
  inertia: number
  /** The numbers that were tried on at most 5,000 customers, where none was given. */
  trials: ClusterTrial[]
}
/**
 * How clusters are looked for.
 *
 * Numbers and names of clusters are those of one version: a refit may give them to others. Pin the version that a
 * segment asks by them.
 */
export interface ClustersSpec {
  /** The currency of all money. Orders in others are converted at the rate of their day. */
  currency: Currency
  /**
   * The features that tell customers apart, by the names of fields of `CustomerFeatures`,
   * which are written alike in every language: `'mean_order_value'`. When empty those of RFM:
   * `'days_since_last_order'`, `'order_days'` and `'spent'`.
   */
  features: string[]
  /** How many clusters, 2 to 100; when left out the number from 2 to 10 with the greatest silhouette. */
  clusters?: number
  /** Where the random choices come from. */
  seed: bigint
}
/** `ClustersSpec` as it may be given. */
export interface ClustersSpecInput {
  /** The currency of all money. Orders in others are converted at the rate of their day. */
  currency: Currency
  /**
   * The features that tell customers apart, by the names of fields of `CustomerFeatures`,
   * which are written alike in every language: `'mean_order_value'`. When empty those of RFM:
   * `'days_since_last_order'`, `'order_days'` and `'spent'`.
   */
  features?: readonly string[] | undefined
  /** How many clusters, 2 to 100; when left out the number from 2 to 10 with the greatest silhouette. */
  clusters?: number | null | undefined
  /** Where the random choices come from. */
  seed?: IntegerInput | undefined
}
/**
 * What is known of a customer and may raise or lower the rate at which they buy: something that does not change as
 * days pass. Facts of the first order are as they had become by the instant that is asked about; of all else the present
 * value counts, also for the past.
 */
export type ClvCovariate =
  | (FirstOrderCovariate & { kind: 'first_order' })
  | (FirstChannelCovariate & { kind: 'first_channel' })
  | (CustomerKindCovariate & { kind: 'customer_kind' })
  | (CountryCovariate & { kind: 'country' })
  | (TagCovariate & { kind: 'tag' })
  | (NumberFieldCovariate & { kind: 'number_field' })
  | (TextFieldCovariate & { kind: 'text_field' })
/** What was found of a covariate. */
export interface ClvCovariateEffect {
  /** The covariate. */
  covariate: ClvCovariate
  /** By how much one more of it raises the logarithm of the rate: customers who have it buy e^weight times as often. */
  weight: number
  /** The standard error of the weight: from twice that on it tells more than chance. */
  standardError: number
  /** The mean of all customers, of whom the other parameters are. */
  mean: number
}
/** What was fitted of lifetime value. */
export interface ClvParameters {
  /** When customers buy and leave; with covariates, those who are in the mean of all of them. */
  purchases: PurchaseModel
  /** How well that fits, and how surely it is known. The weights of covariates follow the parameters. */
  purchasesFit: ModelFit
  /** What a purchase is worth. */
  value: GammaGamma
  /** How well that fits, and how surely it is known. */
  valueFit: ModelFit
  /** What moves the rates of customers, in the order in which it was asked for. */
  covariates: ClvCovariateEffect[]
}
/** How a covariate moves the rate at which a customer buys. */
export interface ClvRateFactor {
  /** The covariate. */
  covariate: ClvCovariate
  /** What it is of this customer; none where it is not known. */
  value?: number
  /** How many times as often this customer buys, while active, as one in the mean. */
  factor: number
}
/** What a model of lifetime value says of a customer. */
export interface ClvScore {
  /**
   * The days of purchase that it goes by, in the model's unit of time; of BG/BB, the occasions that were used, of the
   * one that runs once it was.
   */
  history: PurchaseHistory
  /**
   * The mean value of the repeat purchases, 0 where there are none; of BG/BB, of what was spent in an occasion that was
   * used.
   */
  meanValue: number
  /** The currency of all values. */
  currency: Currency
  /** The probability that the customer has not left. */
  probabilityAlive: number
  /**
   * The purchases within the model's horizon; of BG/BB, the occasions that will be used, from the end of the last one of
   * the history on.
   */
  expectedPurchases: number
  /** The mean value of a purchase; of BG/BB, of an occasion that is used. */
  expectedValue: number
  /** The discounted margin within the horizon. */
  lifetimeValue: number
  /** Where 95 % of the lifetime values lie that parameters as likely as the fitted ones would give. Left out in lists. */
  lifetimeValueInterval?: ConfidenceInterval
  /**
   * How the model's covariates move the rate at which this customer buys, those that move it most first. Left out in
   * lists.
   */
  rateFactors: ClvRateFactor[]
}
/** How a model of lifetime value is fitted. */
export interface ClvSpec {
  /** The currency of the values. Orders in others are converted at the rate of their day. */
  currency: Currency
  /**
   * The model of when customers buy and leave, BG/NBD where left out. BG/BB is for what can happen, or is known, once a month or a year: it
   * counts such occasions with a purchase, not the days.
   */
  purchaseModel: PurchaseModelKind
  /**
   * The unit of time in days, a week where left out. It scales the parameters. Of BG/BB it is the length of an occasion,
   * such as 30.4375 for months: the days after a customer's first purchase are cut into these, and the ones with a
   * purchase are counted, so that the times of a history are whole.
   */
  unitDays?: number
  /**
   * How far to look ahead, and what money is worth by then: a year of months where left out. The length of a period is
   * in weeks here, whatever the unit. The discount is not below 0, since what is expected of a customer has to fall as
   * days without a purchase pass.
   */
  horizon: LifetimeValueOptions
  /**
   * So many last days are first held out: the model is fitted to what was before, and its forecast of them compared
   * with what customers did, which is the model's quality. Then it is fitted to all. BG/BB wants at least one occasion.
   * Covariates that are not of the first order have their present value there too: one that was set because of what
   * customers did in those days makes the forecast look better than it is.
   */
  holdoutDays?: number
  /**
   * What is known of customers and may move the rate at which they buy, at most 32; for BG/NBD alone. The fit finds by
   * how much each does, and everybody is judged by a rate of their own.
   */
  covariates: ClvCovariate[]
}
/** `ClvSpec` as it may be given. */
export interface ClvSpecInput {
  /** The currency of the values. Orders in others are converted at the rate of their day. */
  currency: Currency
  /**
   * The model of when customers buy and leave, BG/NBD where left out. BG/BB is for what can happen, or is known, once a month or a year: it
   * counts such occasions with a purchase, not the days.
   */
  purchaseModel?: PurchaseModelKind | undefined
  /**
   * The unit of time in days, a week where left out. It scales the parameters. Of BG/BB it is the length of an occasion,
   * such as 30.4375 for months: the days after a customer's first purchase are cut into these, and the ones with a
   * purchase are counted, so that the times of a history are whole.
   */
  unitDays?: number | null | undefined
  /**
   * How far to look ahead, and what money is worth by then: a year of months where left out. The length of a period is
   * in weeks here, whatever the unit. The discount is not below 0, since what is expected of a customer has to fall as
   * days without a purchase pass.
   */
  horizon?: LifetimeValueOptionsInput | undefined
  /**
   * So many last days are first held out: the model is fitted to what was before, and its forecast of them compared
   * with what customers did, which is the model's quality. Then it is fitted to all. BG/BB wants at least one occasion.
   * Covariates that are not of the first order have their present value there too: one that was set because of what
   * customers did in those days makes the forecast look better than it is.
   */
  holdoutDays?: number | null | undefined
  /**
   * What is known of customers and may move the rate at which they buy, at most 32; for BG/NBD alone. The fit finds by
   * how much each does, and everybody is judged by a rate of their own.
   */
  covariates?: readonly ClvCovariate[] | undefined
}
/**
 * How spending is spread over customers: the Pareto curve, and the three classes of an ABC analysis.
 *
 * Of the customers with an order, in any currency, that are not deleted. Who spent less than nothing counts as nothing
 * here.
 */
export interface Concentration {
  /** How many customers there are. */
  customers: bigint
  /** What they spent. */
  spent: Decimal
  /** The share of the best 0, 1, 2 … 100 % of the customers; empty when nothing was spent. */
  points: ConcentrationPoint[]
  /** Class A: the fewest customers who bring 80 %. */
  a: bigint
  /** Class B: those who bring the next, up to 95 %. */
  b: bigint
  /** Class C: the rest. */
  c: bigint
}
/** A point of a Pareto curve. */
export interface ConcentrationPoint {
  /** How many of the best customers these are, as percent of all. A part of a customer brings that part. */
  percent: number
  /** Their share of what was spent, 0 to 1. */
  share: number
}
/** What a part of a condition is for a customer. */
export interface ConditionValue {
  /** The part. */
  expression: string
  /** Its value as a text, instants in UTC; none when it is not known. */
  value?: string
}
/** The range of a quantity that is computed from uncertain parameters. */
export interface ConfidenceInterval {
  /** The lower end. */
  low: number
  /** The upper end. */
  high: number
}
/** One entry of a customer's consent ledger. The newest entry of a purpose and channel counts. */
export interface Consent {
  /** What the data is used for, such as `newsletter`. */
  purpose: string
  /** The channel it is used on. */
  channel: Channel
  /** Given or taken back. */
  status: ConsentStatus
  /** Why it may be used. */
  basis: LawfulBasis
  /** What shows it: a form's name and version, a recording's id. */
  proof?: string
  /** Since when. */
  at: Date
}
/** `Consent` as it may be given. */
export interface ConsentInput {
  /** What the data is used for, such as `newsletter`. */
  purpose: string
  /** The channel it is used on. */
  channel: Channel
  /** Given or taken back. */
  status: ConsentStatus
  /** Why it may be used. */
  basis?: LawfulBasis | undefined
  /** What shows it: a form's name and version, a recording's id. */
  proof?: string | null | undefined
  /** Since when. */
  at: Date
}
/**
 * Whether a consent was given or taken back.
 *
 * - `granted`: The purpose is allowed on the channel.
 * - `withdrawn`: It is no longer allowed.
 */
export type ConsentStatus = 'granted' | 'withdrawn'
/**
 * Whether a contract ends that runs: two custom fields of the customer, dates or instants, say from when to when it does.
 * Their present values count, also for the past.
 */
export interface ContractEndOutcome {
  /** Within so many days, 1 to 3,660. */
  horizonDays: number
  /** The key of the field that says when the contract began. */
  beganField: string
  /** The key of the field that says when it ended; it runs where that is empty, or later. */
  endedField: string
}
/** A point on earth in degrees (WGS 84), kept to seven decimals: about a centimetre. */
export interface Coordinates {
  /** Degrees north, −90 to 90. */
  latitude: Decimal
  /** Degrees east, −180 to 180. */
  longitude: Decimal
}
/** `Coordinates` as it may be given. */
export interface CoordinatesInput {
  /** Degrees north, −90 to 90. */
  latitude: DecimalInput
  /** Degrees east, −180 to 180. */
  longitude: DecimalInput
}
/** Whether the customer's main address is in a country: 1 or 0. */
export interface CountryCovariate {
  /** The country's two letters (ISO 3166-1). */
  country: string
}
/** What a credit note takes back of an invoice. */
export interface Credit {
  /** The credit note. */
  creditNoteId: InvoiceId
  /** How much. */
  amount: Decimal
  /** When it was issued. */
  at: Date
}
/** How a file separates its values (RFC 4180, but for what is said here). Its text is UTF-8, with or without a mark. */
export interface CsvFormat {
  /** What stands between two cells: one ASCII character, a comma when left out. */
  delimiter?: string | undefined
  /** Whether the first row names the columns; it does when left out. */
  header?: boolean | undefined
  /** What stands before the decimals of a number. */
  decimalMark?: DecimalMark | undefined
}
/** What was sold in one currency. */
export interface CurrencySales {
  /** The currency. */
  currency: Currency
  /** Orders, without returns. */
  orders: bigint
  /** Totals less refunds and returns. */
  revenue: Decimal
  /** Refunds and returns. */
  refunded: Decimal
  /** Revenue / orders, not rounded; none without orders. */
  meanOrderValue?: Decimal
}
/**
 * Anyone the business deals with.
 *
 * Unique: no two customers that are not deleted share an identifier. `version` counts the changes from 1.
 */
export interface Customer {
  /** The customer's id. */
  id: CustomerId
  /** Person or organization. */
  kind: CustomerKind
  /** The whole name, as it is written. */
  name?: string
  /** The name's parts, for a person. */
  nameParts?: PersonName
  /** How the customer can be told from others and reached; the first of a kind is the main one. */
  identifiers: Identifier[]
  /** Postal addresses; the first is the main one. */
  addresses: Address[]
  /** Birthday, or founding day. */
  birthday?: PartialDate
  /** Gender. */
  gender?: Gender
  /** Preferred language, a BCP 47 tag. */
  language?: string
  /** Time zone, an IANA name. */
  timeZone?: string
  /** Occupation, or an organization's trade. */
  occupation?: string
  /** What the customer likes, by name. */
  preferences: { [key: string]: Value }
  /** Tags, sorted, each once. */
  tags: string[]
  /** Roles, sorted, each once. */
  roles: Role[]
  /** How far the customer has come. */
  lifecycle: Lifecycle
  /** The member of staff who looks after the customer. */
  owner?: string
  /** Where the customer came from. */
  source?: string
  /** Values of the custom fields that are defined for customers, by key. */
  custom: { [key: string]: Value }
  /** The consent ledger, oldest first. */
  consents: Consent[]
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** Everything about one customer, from one state of the CRM. */
export interface Customer360 {
  /** The record, with identifiers, addresses, consents, custom values and tags. */
  customer: Customer
  /** What orders and interactions add up to. */
  profile: Profile
  /** How the customer relates to others. */
  relationships: Relationship[]
  /** The newest orders. */
  orders: Order[]
  /** The newest interactions. */
  interactions: Interaction[]
  /** The newest notes. */
  notes: Note[]
  /** The newest deals with the customer, or in which the customer takes part as a contact or a partner. */
  deals: Deal[]
  /** The newest changes of the record. */
  history: HistoryEntry[]
}
/** How much of each list a 360° view holds; 0 leaves a list out. */
export interface Customer360Options {
  /** Orders, newest first. */
  orders?: number | undefined
  /** Interactions, newest first. */
  interactions?: number | undefined
  /** Notes, newest first. */
  notes?: number | undefined
  /** Deals, newest first. */
  deals?: number | undefined
  /** Relationships. */
  relationships?: number | undefined
  /** Changes of the customer's record, newest first. */
  history?: number | undefined
}
/**
 * The attributes of one customer that expressions read, under the names that they have there: a row of features. As an
 * Arrow table, a column each.
 */
export interface CustomerAttributes {
  /** The customer's id. */
  id: CustomerId
  /** Person or organization. */
  kind: CustomerKind
  /** The whole name, as it is written. */
  name?: string
  /** The name given at birth. */
  givenName?: string
  /** The family's name. */
  familyName?: string
  /** The main e-mail address. */
  email?: string
  /** The main phone number, in E.164. */
  phone?: string
  /** The main address's country, two capital letters (ISO 3166-1). */
  country?: string
  /** The main address's state, province or prefecture. */
  region?: string
  /** The main address's city. */
  city?: string
  /** The main address's postal code. */
  postalCode?: string
  /** The birthday, perhaps without a year. */
  birthday?: PartialDate
  /** The gender, when it is known. */
  gender?: Gender
  /** The language in which to write, as a tag (BCP 47). */
  language?: string
  /** The time zone, by its IANA name. */
  timeZone?: string
  /** The occupation. */
  occupation?: string
  /** The stage of life as a customer. */
  lifecycle: Lifecycle
  /** The member of staff who is responsible. */
  owner?: string
  /** Where the record came from. */
  source?: string
  /** What the customer is to the business. */
  roles: Role[]
  /** The tags. */
  tags: string[]
  /** The values of custom fields, by key. */
  custom: { [key: string]: Value }
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Orders, without returns. */
  orderCount: bigint
  /** Distinct civil days with an order, in the business's time zone. */
  orderDays: bigint
  /** Returns: orders that only took goods back. */
  returnCount: bigint
  /** Refunds of orders. */
  refundCount: bigint
  /** When the first order was placed. */
  firstOrderAt?: Date
  /** When the last order was placed. */
  lastOrderAt?: Date
  /** What was spent, by currency: totals less refunds and returns. */
  spent: Money[]
  /** What was given back, by currency. */
  refunded: Money[]
  /** What the customer owes, by currency; negative where the business does. */
  balance: Money[]
  /** Interactions, on all channels. */
  interactionCount: bigint
  /** The last of them. */
  lastInteractionAt?: Date
  /**
   * The probability that the customer has not left, by the model called `clv`, with six decimals. What models say is
   * told where there is such a model, and it says something of the customer.
   */
  pAlive?: number
  /** Purchases to come within the horizon of the model called `clv`. */
  expectedPurchases?: number
  /** Their discounted value, in that model's currency. */
  clv?: number
  /** How recently the customer bought, 1 to 5, by the model called `rfm`. */
  rfmRecency?: number
  /** How often, 1 to 5. */
  rfmFrequency?: number
  /** For how much, 1 to 5. */
  rfmMonetary?: number
  /** The name that the model's grid gives these three. */
  rfmSegment?: string
  /** The probability that the customer does what the model called `propensity` is about. */
  propensity?: number
  /** The number of the customer's cluster, by the model called `clusters`. */
  cluster?: number
  /** The name of this cluster. */
  clusterName?: string
}
/**
 * What was known of a customer at an instant. What expressions of segments know too has the name that it has there.
 *
 * Days are civil days in the file's time zone; the last 30 days are the instant's day and the 29 before it. Orders are
 * purchases that were not cancelled by then. Money is in the currency that was asked for, less refunds and returns that
 * were made by then; a refund counts on the day of its order, a return on its own.
 */
export interface CustomerFeatures {
  /** The customer. */
  customerId: CustomerId
  /** Days since the first order. */
  daysSinceFirstOrder?: number
  /** Days since the last order. */
  daysSinceLastOrder?: number
  /** Orders ever. */
  orderCount: bigint
  /** Orders of the last 30 days. */
  orders30Days: bigint
  /** Orders of the last 90 days. */
  orders90Days: bigint
  /** Orders of the last 365 days. */
  orders365Days: bigint
  /** Different days with an order. */
  orderDays: bigint
  /** Money spent ever. */
  spent: Decimal
  /** Money spent in the last 30 days. */
  spent30Days: Decimal
  /** Money spent in the last 90 days. */
  spent90Days: Decimal
  /** Money spent in the last 365 days. */
  spent365Days: Decimal
  /** What was spent, by order. */
  meanOrderValue?: Decimal
  /** The mean number of days from one day with an order to the next; none before the second such day. */
  meanGapDays?: number
  /** The standard deviation of these numbers (over n); none before the third such day. */
  gapDeviationDays?: number
  /** Different products in these orders; lines without one count by SKU, or by name. */
  products: bigint
  /** Different categories of these products, as the catalogue has them now. */
  categories: bigint
  /** The part of the orders' totals that was refunded, 0 to 1. */
  refundedShare?: number
  /** The part of the orders with a discount, 0 to 1. */
  discountedShare?: number
  /** Orders that brought goods back. */
  returnCount: bigint
  /** Orders that were cancelled. */
  cancellations: bigint
  /** Interactions ever. */
  interactionCount: bigint
  /** Interactions of the last 30 days. */
  interactions30Days: bigint
  /** Interactions of the last 90 days. */
  interactions90Days: bigint
  /** Of those of the last 90 days, the ones in which the customer turned to the business. */
  inbound90Days: bigint
  /** Of those of the last 90 days, the ones in which the business turned to the customer. */
  outbound90Days: bigint
  /** Days since the last interaction. */
  daysSinceLastInteraction?: number
}
/**
 * Whether a customer is a human being or a body of them.
 *
 * - `person`: A human being.
 * - `organization`: A company, an association, an authority.
 */
export type CustomerKind = 'person' | 'organization'
/** Whether the customer is of a kind: 1 or 0. */
export interface CustomerKindCovariate {
  /** The kind. */
  customerKind: CustomerKind
}
/**
 * What the columns of a file of customers mean. Empty cells say nothing.
 *
 * A row is known again by the first of these that it has: external id, e-mail address, phone number. A row without
 * any gets an external id that is made of its cells, so that it is known again too.
 */
export interface CustomerMapping {
  /** How the file separates its values. */
  format?: CsvFormat | undefined
  /** The customer's id in the system that the file comes from. */
  externalId?: Column | null | undefined
  /** The system's name: the issuer of the external ids, `import` when left out. */
  issuer?: string | undefined
  /** E-mail address. */
  email?: Column | null | undefined
  /** Phone number. */
  phone?: Column | null | undefined
  /** `person` or `organization`; a new customer is a person when left out. */
  kind?: Column | null | undefined
  /** The whole name. */
  name?: Column | null | undefined
  /** The given name. */
  givenName?: Column | null | undefined
  /** The family's name. */
  familyName?: Column | null | undefined
  /** Birthday, in `dateFormat`. */
  birthday?: Column | null | undefined
  /** How birthdays are written. */
  dateFormat?: string | undefined
  /** `female`, `male` or `nonbinary`, or their first letters; `x` for the last. */
  gender?: Column | null | undefined
  /** Preferred language, a BCP 47 tag. */
  language?: Column | null | undefined
  /** Occupation, or trade. */
  occupation?: Column | null | undefined
  /** The lines of the address above the city, one or more a cell. */
  addressLines?: readonly Column[] | undefined
  /** The address's postal code. */
  postalCode?: Column | null | undefined
  /** The address's city. */
  city?: Column | null | undefined
  /** The address's state or province. */
  region?: Column | null | undefined
  /** The address's country, two letters (ISO 3166-1). */
  country?: Column | null | undefined
  /** Tags, with `tagSeparator` between them. */
  tags?: Column | null | undefined
  /**
   * What stands between two tags, a comma when left out. A cell with a unit separator (U+001F) is cut there instead,
   * so that a list is written whatever its texts hold.
   */
  tagSeparator?: string | undefined
  /** A stage by its name, such as `lead`. */
  lifecycle?: Column | null | undefined
  /** The member of staff who looks after the customer. */
  owner?: Column | null | undefined
  /** Where the customer came from. */
  source?: Column | null | undefined
  /**
   * Custom fields, by key; read by the type of their definition. Dates and instants are in `dateFormat`, choices
   * have `tagSeparator` between them.
   */
  custom?: { readonly [key: string]: Column } | undefined
}
/** What an update says of each field of a customer. */
export interface CustomerPatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** Person or organization. */
  kind?: CustomerKind | null | undefined
  /** The whole name. */
  name?: string | null | undefined
  /** The name's parts. */
  nameParts?: PersonName | null | undefined
  /** All identifiers. */
  identifiers?: readonly Identifier[] | null | undefined
  /** All addresses. */
  addresses?: readonly AddressInput[] | null | undefined
  /** Birthday, or founding day. */
  birthday?: PartialDateInput | null | undefined
  /** Gender. */
  gender?: Gender | null | undefined
  /** Preferred language. */
  language?: string | null | undefined
  /** Time zone. */
  timeZone?: string | null | undefined
  /** Occupation, or an organization's trade. */
  occupation?: string | null | undefined
  /** Preferences by name: a value sets one, `undefined` removes one; those not named stay. */
  preferences?: { readonly [key: string]: ValueInput | null } | undefined
  /** All tags. */
  tags?: readonly string[] | null | undefined
  /** All roles. */
  roles?: readonly Role[] | null | undefined
  /** How far the customer has come. */
  lifecycle?: Lifecycle | null | undefined
  /** The member of staff who looks after the customer. */
  owner?: string | null | undefined
  /** Where the customer came from. */
  source?: string | null | undefined
  /** Custom values by key: a value sets one, `undefined` removes one; those not named stay. */
  custom?: { readonly [key: string]: ValueInput | null } | undefined
}
/** Which customers a list holds, and in which order; everything left out does not narrow it. */
export interface CustomerQuery {
  /** Persons or organizations. */
  kind?: CustomerKind | null | undefined
  /** Customers who have this role. */
  role?: Role | null | undefined
  /** Customers who have this tag. */
  tag?: string | null | undefined
  /** Customers at this stage. */
  lifecycle?: Lifecycle | null | undefined
  /** Customers whom this member of staff looks after. */
  owner?: string | null | undefined
  /** Customers with words that begin with those of this text, as `search` finds them. */
  text?: string | null | undefined
  /** Customers created at this instant or later. */
  createdFrom?: Date | null | undefined
  /** Customers created before this instant. */
  createdUntil?: Date | null | undefined
  /** Customers last changed at this instant or later. */
  updatedFrom?: Date | null | undefined
  /** Customers last changed before this instant. */
  updatedUntil?: Date | null | undefined
  /** What is done with deleted customers. */
  deleted?: Deleted | undefined
  /** What the customers are sorted by; those that are equal come in the order of their creation. */
  sort?: CustomerSort | undefined
  /** Up or down. */
  order?: SortOrder | undefined
}
/**
 * What customers are sorted by.
 *
 * - `created`: By creation. The one order whose pages cost no more than what is on them.
 * - `name`: By name without accents, Chinese by pinyin; those without a name last.
 * - `updated`: By the last change.
 */
export type CustomerSort = 'created' | 'name' | 'updated'
/**
 * Something that may be sold to a customer, on its way through a pipeline.
 *
 * It is open, won or lost as its stage says. With lines, `amount` and `recurring` are their sums: of those that are
 * paid once, and of the others in their longest interval, each line being quantity · unit price − discount + tax. So the
 * order that a won deal makes comes to the amount and one payment of each recurring line.
 */
export interface Deal {
  /** The deal's id. */
  id: DealId
  /** What it is about, in a few words. */
  name: string
  /** To whom something may be sold. */
  customerId: CustomerId
  /** The pipeline that it goes through. */
  pipelineId: PipelineId
  /** The stage in which it is. */
  stageId: StageId
  /** What has become of it. */
  status: DealStatus
  /** Who takes part on the customer's side. */
  contacts: DealContact[]
  /** With whom it is made together. */
  partners: DealPartner[]
  /** What is to be sold. */
  lines: DealLine[]
  /** The currency of all amounts. */
  currency: Currency
  /** What it comes to once; none when nobody knows yet. */
  amount?: Decimal
  /** What it comes to again and again. */
  recurring?: Recurring
  /**
   * How probable it is that it is won, in percent: 100 when it is, 0 when it is lost, else what was set by hand, else
   * what its pipeline predicted when the deal was last changed or refreshed, else what its stage says.
   */
  probability: Decimal
  /** What was set by hand; it stays until it is taken away. */
  manualProbability?: Decimal
  /** When it is expected to be closed. */
  expectedCloseOn?: CivilDate
  /** Where it came from: `fair`, `web site`, `referral`. */
  source?: string
  /** The campaign that brought it. */
  campaign?: string
  /** What is to be done next. */
  nextStep?: string
  /** Who else is after it. */
  competitors: string[]
  /** Why it was lost. */
  lostReason?: string
  /** Whose deal it is: a salesperson. */
  owner?: string
  /** Whose team's it is. */
  team?: string
  /** The quote that was accepted. */
  quoteId?: QuoteId
  /** The order that came of it. */
  orderId?: OrderId
  /** Its way through the stages, oldest first. Moves are added, also at an earlier place, and never taken away. */
  moves: StageMove[]
  /** When it began: the time of its first move. */
  openedAt: Date
  /** When it was won or lost. */
  closedAt?: Date
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
  /** By what its probability was predicted; none for one that was set by hand or is the stage's. */
  predictedBy?: ProbabilityMethod
}
/** Somebody on the customer's side who takes part in a deal. */
export interface DealContact {
  /** Who it is. */
  customerId: CustomerId
  /** What part: `decides`, `uses it`, `pays`. */
  role?: string
}
/** A probability and what makes it up: the logarithms of the odds of the prior and of all terms add up to its own. */
export interface DealEstimate {
  /** The probability, in percent, from 0.01 to 99.99. */
  probability: Decimal
  /** The logarithm of the odds of which nothing is known. */
  prior: number
  /** One term for the stage, and one for each label that was seen before. */
  terms: EstimateTerm[]
}
/** Something that happened to a deal. */
export interface DealEvent {
  /** What happened. */
  kind: DealEventKind
  /** The deal as it is now. */
  deal: Deal
  /** The move: where from and where to, when, by whom and why. */
  step: StageMove
}
/**
 * What a move made of a deal.
 *
 * - `opened`: It began.
 * - `moved`: It came to another stage.
 * - `won`: It was won.
 * - `lost`: It was lost.
 * - `reopened`: It was open again.
 */
export type DealEventKind = 'opened' | 'moved' | 'won' | 'lost' | 'reopened'
/**
 * A field of a deal that a stage can ask for.
 *
 * - `amount`: What it comes to, once or again and again.
 * - `lines`: What is to be sold, line by line.
 * - `contacts`: Who takes part on the customer's side.
 * - `expected_close_on`: When it is expected to be closed.
 * - `source`: Where it came from.
 * - `campaign`: The campaign that brought it.
 * - `next_step`: What is to be done next.
 * - `competitors`: Who else is after it.
 * - `lost_reason`: Why it was lost.
 * - `owner`: Whose deal it is.
 * - `team`: Whose team's it is.
 */
export type DealField = 'amount' | 'lines' | 'contacts' | 'expected_close_on' | 'source' | 'campaign' | 'next_step' | 'competitors' | 'lost_reason' | 'owner' | 'team'
/** One line of what a deal is about. Amounts are in the deal's currency. */
export interface DealLine {
  /** The product, when it is in the catalogue. */
  productId?: ProductId
  /** The article number, when the product is not in the catalogue. */
  sku?: string
  /** What the line is called, when that was given. */
  name?: string
  /** How many. */
  quantity: Decimal
  /** The price of one. */
  unitPrice: Decimal
  /** What is taken off the line. */
  discount: Decimal
  /** Tax that is added to the line. */
  tax: Decimal
  /** How often the line is paid for; once when there is none. */
  interval?: BillingInterval
}
/** A deal is lost. */
export interface DealLoss {
  /** Refuse it with `stale_version` unless the deal has this version. */
  version?: IntegerInput | null | undefined
  /** The stage to which it comes, a lost one; the first such stage when left out. */
  stageId?: StageId | null | undefined
  /** When; now, when left out. Not before the deal's last move. */
  at?: Date | null | undefined
  /** Who says so; the handle's actor when left out. */
  by?: string | null | undefined
  /** Why: what the deal has as its reason then. */
  reason?: string | null | undefined
}
/**
 * What the columns of a file of deals mean: a row is a deal. Empty cells say nothing.
 *
 * A deal is known again by its external id, or, in a file without, by its cells. One that was deleted since is made
 * anew.
 *
 * **Names.** Pipelines, stages, products and customers are found by their name. Where none is written just so, the
 * only one whose name differs by case or spaces is taken, and the row gets the warning `not_exact`; where there are
 * several, none is, and the code is `ambiguous`.
 *
 * **The way.** The deal goes its way by the ordinary commands: it begins, comes to the stages of which the row has a
 * date, and is won or lost at the end, where the pipeline's rules and checks hold; a won deal with a product makes its
 * order. The earliest date is the beginning: `openedAt`, in the stage where the row says it is, or in the first one
 * when it came to others later. A deal without any begins now, or when it was closed, with the warning `required`.
 *
 * **The amount** of a row with a product is that of its line. Where it is left out, the line is at the product's price
 * in the catalogue; where that has none in the deal's currency, the row gets the warning `required`.
 *
 * A row is rejected for all that is wrong with it, each an error of its own.
 */
export interface DealMapping {
  /** How the file separates its values. */
  format?: CsvFormat | undefined
  /** The deal's id in the system that the file comes from. */
  externalId?: Column | null | undefined
  /** The system's name, `import` when left out. */
  issuer?: string | undefined
  /** What the deal is about; the product's name when left out, or else the external id. */
  name?: Column | null | undefined
  /** The pipeline, by its name. Required. */
  pipeline?: Column | null | undefined
  /** The stage in which the deal is, by its name or by `stages`. Required. */
  stage?: Column | null | undefined
  /** What the file's own names of stages mean: names of stages. */
  stages?: { readonly [key: string]: string } | undefined
  /** The customer's id in another system. */
  customerExternalId?: Column | null | undefined
  /** That system's name, `import` when left out. */
  customerIssuer?: string | undefined
  /** The customer's e-mail address. */
  customerEmail?: Column | null | undefined
  /** The customer's phone number. */
  customerPhone?: Column | null | undefined
  /**
   * The customer's name. The first of external id, e-mail address, phone number and name that is stored decides who
   * it is. Where that is the name, and the customer is known by another of what the row gives, it is `not_exact`: perhaps
   * a namesake.
   */
  customerName?: Column | null | undefined
  /** `person` or `organization`: what a customer is who is created; an organization when left out. */
  customerKind?: Column | null | undefined
  /** What to do when the customer is not stored. */
  unknownCustomer?: UnknownDealCustomer | undefined
  /** Whose deals are that name no customer, with the warning `required`; rejected with that code when left out. */
  missingCustomerId?: CustomerId | null | undefined
  /** The product, by its article number or its name. */
  product?: Column | null | undefined
  /**
   * What to do when there is no such product: create one with this name, or keep the name on the line, with the
   * warning `unknown_reference`.
   */
  unknownProduct?: UnknownProduct | undefined
  /** How many of the product; 1 when left out. */
  quantity?: Column | null | undefined
  /** What the deal comes to. */
  amount?: Column | null | undefined
  /** The currency of the amount. Required. */
  currency?: Column | null | undefined
  /** When the deal began. */
  openedAt?: Column | null | undefined
  /** When the deal came to an open stage, by the stage's name. */
  stageDates?: { readonly [key: string]: Column } | undefined
  /** When the deal was won or lost, required then. Of an open deal it is the day on which it is expected to be closed. */
  closedAt?: Column | null | undefined
  /** How instants are written. */
  timeFormat?: string | undefined
  /** The IANA time zone of times without an offset; the file's own when left out. */
  timeZone?: string | null | undefined
  /** The day on which the deal is expected to be closed, in `dateFormat`. */
  expectedCloseOn?: Column | null | undefined
  /** How days are written. */
  dateFormat?: string | undefined
  /** How probable it is that the deal is won, in percent. */
  probability?: Column | null | undefined
  /** Whose deal it is: a salesperson. */
  owner?: Column | null | undefined
  /** Whose team's it is. */
  team?: Column | null | undefined
  /** Where the deal came from. */
  source?: Column | null | undefined
  /** The campaign that brought it. */
  campaign?: Column | null | undefined
  /** What is to be done next. */
  nextStep?: Column | null | undefined
  /** Why it was lost. */
  lostReason?: Column | null | undefined
}
/** How deals went. Won and lost are those that were closed in the time that was asked about. */
export interface DealMetrics {
  /** The instant up to which things are known. */
  asOf: Date
  /** The deals that were won. */
  won: DealTally
  /** The deals that were lost. */
  lost: DealTally
  /** Won / (won + lost), by count. */
  winRate?: number
  /** The same by value. */
  winRateByValue?: number
  /** What a won deal comes to on average, rounded to the currency's smallest unit. */
  meanWon?: Decimal
  /** How long won deals took, from their beginning until they were closed. */
  wonCycle: Durations
  /** How long lost deals took. */
  lostCycle: Durations
  /** The deals that are open at the instant, whenever they began. */
  open: DealTally
  /**
   * What is won each day at this pace: open deals · win rate · mean won value / mean cycle of won deals in days,
   * rounded to the currency's smallest unit.
   */
  velocity?: Decimal
  /**
   * The open stages of all pipelines, or of the one that was asked for, in their order. A deal that went to another
   * pipeline counts in the stages in which it was.
   */
  stages: StageMetrics[]
}
/** Over which deals, and over which time; everything left out does not narrow it. */
export interface DealMetricsQuery {
  /** The currency of all amounts. */
  currency: Currency
  /** What happened on this day or later. */
  from?: CivilDate | null | undefined
  /** What happened before this day. */
  until?: CivilDate | null | undefined
  /** Deals in this pipeline, and its stages. */
  pipelineId?: PipelineId | null | undefined
  /** Deals of this salesperson. */
  owner?: string | null | undefined
  /** Deals of this team. */
  team?: string | null | undefined
  /** Deals from this source. */
  source?: string | null | undefined
  /** Deals that this campaign brought. */
  campaign?: string | null | undefined
  /** What of a deal counts. */
  value?: DealValue | undefined
}
/** A deal's way to another open stage. */
export interface DealMove {
  /** Refuse it with `stale_version` unless the deal has this version. */
  version?: IntegerInput | null | undefined
  /** The stage to which it comes, an open one. */
  stageId: StageId
  /** The stage's pipeline, when the deal goes to another one. */
  pipelineId?: PipelineId | null | undefined
  /** When; now, when left out. A time before the deal's last move puts it between the moves that there are. */
  at?: Date | null | undefined
  /** Who moved it; the handle's actor when left out. */
  by?: string | null | undefined
  /** Why. */
  reason?: string | null | undefined
}
/** Somebody with whom a deal is made together. */
export interface DealPartner {
  /** Who it is. */
  customerId: CustomerId
  /** What part: `reseller`, `referral`. */
  role?: string
  /** What share of the deal is theirs, in percent. */
  share?: Decimal
}
/** `DealPartner` as it may be given. */
export interface DealPartnerInput {
  /** Who it is. */
  customerId: CustomerId
  /** What part: `reseller`, `referral`. */
  role?: string | null | undefined
  /** What share of the deal is theirs, in percent. */
  share?: DecimalInput | null | undefined
}
/** What an update says of each field of a deal. Its stage is changed by moving it. */
export interface DealPatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** What it is about. */
  name?: string | null | undefined
  /** To whom something may be sold. */
  customerId?: CustomerId | null | undefined
  /** All who take part on the customer's side. */
  contacts?: readonly DealContact[] | null | undefined
  /** All with whom it is made together. */
  partners?: readonly DealPartnerInput[] | null | undefined
  /** All lines; their sums become its amounts. Without lines any more it keeps its amounts. */
  lines?: readonly NewDealLine[] | null | undefined
  /** The currency of all amounts; their numbers stay as they are. */
  currency?: Currency | null | undefined
  /** What it comes to once, when there are no lines. */
  amount?: DecimalInput | null | undefined
  /** What it comes to again and again, when there are no lines. */
  recurring?: RecurringInput | null | undefined
  /** How probable it is that it is won, in percent; cleared, it is what its stage says. */
  probability?: DecimalInput | null | undefined
  /** When it is expected to be closed. */
  expectedCloseOn?: CivilDate | null | undefined
  /** Where it came from. */
  source?: string | null | undefined
  /** The campaign that brought it. */
  campaign?: string | null | undefined
  /** What is to be done next. */
  nextStep?: string | null | undefined
  /** All who are after it too. */
  competitors?: readonly string[] | null | undefined
  /** Why it was lost. */
  lostReason?: string | null | undefined
  /** Whose deal it is. */
  owner?: string | null | undefined
  /** Whose team's it is. */
  team?: string | null | undefined
}
/** What is predicted for an open deal now. */
export interface DealPrediction {
  /** The deal. */
  dealId: DealId
  /** The probability that it has, or would have when it was set back to automatic, in percent. */
  automaticProbability: Decimal
  /** Where that comes from: the pipeline's way, or the stage where that cannot say anything. */
  method: ProbabilityMethod
  /** What its stage says, in percent. */
  stageProbability: Decimal
  /** What was set by hand, in percent. */
  manualProbability?: Decimal
  /** What naive Bayes says; none before a deal of the pipeline was won and one was lost. */
  naiveBayes?: DealEstimate
  /** What the logistic regression says; none before it was fitted. */
  logisticRegression?: DealEstimate
}
/** Which deals a list holds; everything left out does not narrow it. */
export interface DealQuery {
  /** Deals in this pipeline. */
  pipelineId?: PipelineId | null | undefined
  /** Deals in this stage. */
  stageId?: StageId | null | undefined
  /** Deals of which this has become. */
  status?: DealStatus | null | undefined
  /** Deals of this salesperson. */
  owner?: string | null | undefined
  /** Deals of this team. */
  team?: string | null | undefined
  /** Deals with this customer. */
  customerId?: CustomerId | null | undefined
  /** Deals in which this contact takes part. */
  contactId?: CustomerId | null | undefined
  /** Deals that are made together with this partner. */
  partnerId?: CustomerId | null | undefined
  /** Deals that are expected to be closed on this day or later. */
  expectedFrom?: CivilDate | null | undefined
  /** Deals that are expected to be closed before this day. */
  expectedUntil?: CivilDate | null | undefined
  /** Deals from this source. */
  source?: string | null | undefined
  /** Deals that this campaign brought. */
  campaign?: string | null | undefined
  /** Deals whose name, next step or competitors hold each of these words, whatever their case and accents. */
  text?: string | null | undefined
}
/** A deal that was won or lost is open again. */
export interface DealReopening {
  /** Refuse it with `stale_version` unless the deal has this version. */
  version?: IntegerInput | null | undefined
  /** The stage to which it comes, an open one; the last such stage in which it was when left out. */
  stageId?: StageId | null | undefined
  /** When; now, when left out. Not before the deal's last move. */
  at?: Date | null | undefined
  /** Who says so; the handle's actor when left out. */
  by?: string | null | undefined
  /** Why. */
  reason?: string | null | undefined
}
/**
 * What has become of a deal: what the stage says in which it is.
 *
 * - `open`: It is being worked on.
 * - `won`: The customer has bought.
 * - `lost`: Nothing came of it.
 */
export type DealStatus = 'open' | 'won' | 'lost'
/** How many deals, and what they come to. */
export interface DealTally {
  /** How many. */
  deals: bigint
  /** What they come to. */
  value: Decimal
}
/**
 * What of a deal counts as its value.
 *
 * - `amount`: What it comes to once.
 * - `yearly`: What it comes to each year, again and again.
 * - `first_year`: Both: what it brings in its first year.
 */
export type DealValue = 'amount' | 'yearly' | 'first_year'
/** A deal is won. */
export interface DealWin {
  /** Refuse it with `stale_version` unless the deal has this version. */
  version?: IntegerInput | null | undefined
  /** The stage to which it comes, a won one; the first such stage when left out. */
  stageId?: StageId | null | undefined
  /** When; now, when left out. Not before the deal's last move. */
  at?: Date | null | undefined
  /** Who won it; the handle's actor when left out. */
  by?: string | null | undefined
  /** Why. */
  reason?: string | null | undefined
  /** The order that came of it, when there is one already; it is made of the deal's lines when left out. */
  orderId?: OrderId | null | undefined
}
/**
 * What stands before the decimals of a number. Digits are never grouped.
 *
 * - `point`: `12.30`.
 * - `comma`: `12,30`.
 */
export type DecimalMark = 'point' | 'comma'
/** A decision tree; the first node is its root, and children come after their parents. */
export interface DecisionTree {
  /** The nodes. */
  nodes: TreeNode[]
}
/**
 * What a list does with deleted records.
 *
 * - `exclude`: Leaves them out.
 * - `only`: Shows nothing else.
 * - `include`: Shows them among the others.
 */
export type Deleted = 'exclude' | 'only' | 'include'
/** A model and the simplest forecast, on the same periods. */
export interface DemandBacktest {
  /** How many periods were foretold, those counted several times that were foretold from several origins. */
  forecasts: bigint
  /** The model. */
  model: ForecastAccuracy
  /** "As in the same period of the last season"; "as in the last period" without seasons. */
  seasonalNaive: ForecastAccuracy
}
/** How sales go on, and how that is found out. */
export interface DemandForecastQuery {
  /** Which sales. The last period is that before `until`. */
  sales?: DemandQuery | undefined
  /** How many periods are foretold, 1 to 1,000; 6 when left out. */
  horizon?: number | undefined
  /** How likely the interval holds a period, above 0 and below 1; 0.8 when left out. */
  level?: number | undefined
  /** How many periods make a season; 7 days, 52 weeks or 12 months, when left out. */
  season?: number | null | undefined
  /** Which kind of smoothing, whose own period goes before `season`; the one that the series speaks for, when left out. */
  method?: SmoothingMethodInput | null | undefined
  /** From how many instants of the past it is tried out, 1 to 1,000; 6 when left out. */
  origins?: number | undefined
}
/** How sales are expected to go on. */
export interface DemandOutlook {
  /** What was sold. */
  sales: DemandPeriodSales[]
  /** Which kind of smoothing. */
  method: SmoothingMethod
  /** What is expected, the next period first. */
  expected: ExpectedDemand[]
  /**
   * What such forecasts were worth on the last periods, beside the simplest one; none where there are too few periods
   * to tell.
   */
  backtest?: DemandBacktest
}
/**
 * How long the periods of a series are. Their days are civil days in the business's time zone.
 *
 * - `day`: A day.
 * - `week`: A week, from Monday on.
 * - `month`: A month.
 */
export type DemandPeriod = 'day' | 'week' | 'month'
/** What was sold in a period. */
export interface DemandPeriodSales {
  /** The first day of the period. */
  startsOn: CivilDate
  /** Pieces, or what they came to. */
  sold: Decimal
  /** The orders with any of it. */
  orders: bigint
}
/** Which sales are added up, and by which periods. Everything left out does not narrow it. */
export interface DemandQuery {
  /** Sales of this product. */
  productId?: ProductId | null | undefined
  /** Sales of products in this category or in one below it. */
  categoryId?: CategoryId | null | undefined
  /** What the lines come to in this currency, instead of how many pieces were sold. */
  currency?: Currency | null | undefined
  /** How long the periods are. */
  period?: DemandPeriod | undefined
  /** From the period of this day on; from that of the first sale on, when left out. */
  from?: CivilDate | null | undefined
  /** Up to, not including, the period of this day; that of today when left out, so that every period is over. */
  until?: CivilDate | null | undefined
  /**
   * What was known at this instant, which takes the place of today: orders that were placed by then, with what had
   * happened to them by then; what is known now, when left out.
   */
  asOf?: Date | null | undefined
}
/**
 * How periods of a season differ.
 *
 * - `none`: They do not.
 * - `additive`: By an amount (P. Winters, 1960).
 * - `multiplicative`: By a factor. The series must be positive.
 */
export type DemandSeason = 'none' | 'additive' | 'multiplicative'
/**
 * How the level moves on.
 *
 * - `none`: It stays.
 * - `additive`: By a slope (C. Holt, 1957).
 * - `damped`: By a slope that fades (E. Gardner and E. `McKenzie`, 1985).
 */
export type DemandTrend = 'none' | 'additive' | 'damped'
/**
 * Who turned to whom.
 *
 * - `inbound`: The customer turned to the business.
 * - `outbound`: The business turned to the customer.
 */
export type Direction = 'inbound' | 'outbound'
/**
 * How a task to be done stands to the time of day.
 *
 * - `overdue`: Its instant, or its day, is over.
 * - `today`: It is due today, in the business's time zone.
 * - `upcoming`: It is due on a later day.
 * - `unscheduled`: It has no time.
 */
export type DueState = 'overdue' | 'today' | 'upcoming' | 'unscheduled'
/** How long things took, in milliseconds. */
export interface Durations {
  /** How many were measured. */
  count: bigint
  /** The mean, cut to whole milliseconds. */
  mean?: bigint
  /** The least time in which half of them were done: the one at place ⌈0.5 · count⌉ (nearest rank). */
  p50?: bigint
  /** The least time in which nine of ten were done. */
  p90?: bigint
}
/** A pipeline after an edit. */
export interface EditedPipeline {
  /** The pipeline as it is now. */
  pipeline: Pipeline
  /** What happened to the deals of each stage that was taken out. */
  migrations: StageMigration[]
}
/**
 * The kinds of record that have a history.
 *
 * - `customer`: A customer.
 * - `relationship`: A relationship between two customers.
 * - `note`: A note about a customer.
 * - `field`: The definition of a custom field.
 * - `product`: A product.
 * - `category`: A category of products.
 * - `order`: An order.
 * - `interaction`: An interaction.
 * - `segment`: The definition of a segment.
 * - `membership`: That a customer is a member of segments. The change's id is the customer's: `created` is entering, `deleted` leaving, of all those that its field `segment_ids` lists. Where a definition takes effect, it is `updated` with the segment's id.
 * - `pipeline`: A pipeline.
 * - `deal`: A deal.
 * - `rate`: An exchange rate. The change's id is made of the two currencies and the day.
 * - `goal`: A goal.
 * - `forecast`: A forecast that was kept.
 * - `task`: A task.
 * - `quote`: A quote.
 * - `shipment`: A shipment of an order.
 * - `invoice`: An invoice or a credit note.
 * - `return`: A return of goods.
 * - `purchase_order`: An order to a supplier.
 * - `lead_model`: A lead model.
 * - `model`: A version of a fitted model.
 */
export type Entity = 'customer' | 'relationship' | 'note' | 'field' | 'product' | 'category' | 'order' | 'interaction' | 'segment' | 'membership' | 'pipeline' | 'deal' | 'rate' | 'goal' | 'forecast' | 'task' | 'quote' | 'shipment' | 'invoice' | 'return' | 'purchase_order' | 'lead_model' | 'model'
/** What one thing that is known of a deal says. */
export interface EstimateTerm {
  /** The stage, where that is what is known. */
  stageId?: StageId
  /** The field, where it is a label. */
  field?: PredictorField
  /** The field's value. */
  value?: string
  /** The part of the won deals that have it; none of a regression. */
  won?: number
  /** The part of the lost deals that have it; none of a regression. */
  lost?: number
  /** By how much it moves the logarithm of the odds: above 0 it speaks for winning. */
  logOdds: number
}
/** What one of a currency is worth in another, from a day on until the next rate of the two. */
export interface ExchangeRate {
  /** The currency that is priced. */
  currency: Currency
  /** The currency of the price. */
  base: Currency
  /** The first day on which it holds. */
  on: CivilDate
  /** So many of the base are paid for one of the currency. */
  rate: Decimal
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** What is expected of a period. What is sold is never less than nothing, and neither is any of these. */
export interface ExpectedDemand {
  /** The first day of the period. */
  startsOn: CivilDate
  /** The mean. */
  mean: number
  /** The lower end of the interval. */
  low: number
  /** The upper end. */
  high: number
}
/** Whose features a list holds, and as of when. */
export interface FeatureQuery {
  /** The currency of all money. Orders in others are converted at the rate of their day. */
  currency: Currency
  /** The instant up to which everything counts; now when left out. */
  asOf?: Date | null | undefined
  /** The members that this segment has now; everybody when left out. */
  segmentId?: SegmentId | null | undefined
  /** These customers, where some are given. */
  customerIds?: readonly CustomerId[] | undefined
  /** What becomes of a customer with an order whose exchange rate is missing: it refuses the list when left out. */
  missingRate?: MissingRate | undefined
}
/** A field's values before and after a change, as on the wire. */
export interface FieldChange {
  /** The field's name. */
  field: string
  /** The value before; null when there was none. */
  old: Json
  /** The value after; null when there is none. */
  new: Json
}
/** The definition of a custom field of customers. */
export interface FieldDefinition {
  /** The name under which values are stored: lower-case letters, digits and `_`, at most 64. */
  key: string
  /** What people see. */
  label: string
  /** The type of the values. */
  kind: FieldKind
  /** What can be chosen, in the order in which it is offered; empty for kinds without choices. */
  choices: string[]
  /** Whether a customer cannot be created without a value, nor an update remove it. */
  required: boolean
  /** When the field was defined. */
  createdAt: Date
  /** When the definition was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/**
 * The types that the values of a custom field can have.
 *
 * - `text`: Any text: `Value.Text`.
 * - `integer`: A whole number: `Value.Integer`.
 * - `decimal`: An exact decimal number: `Value.Decimal`.
 * - `bool`: Yes or no: `Value.Bool`.
 * - `date`: A civil date: `Value.Date`.
 * - `timestamp`: An instant: `Value.Timestamp`.
 * - `choice`: One of the choices: `Value.Text`.
 * - `choices`: Some of the choices, each at most once: `Value.Texts`.
 */
export type FieldKind = 'text' | 'integer' | 'decimal' | 'bool' | 'date' | 'timestamp' | 'choice' | 'choices'
/** What an update says of a definition; its kind never changes. */
export interface FieldPatch {
  /** Refuse the update with `stale_version` unless the definition has this version. */
  version?: IntegerInput | null | undefined
  /** What people see. */
  label?: string | null | undefined
  /** All choices. Values that were chosen before and are no choice any more stay. */
  choices?: readonly string[] | null | undefined
  /** Whether a value is required from now on; customers without one stay as they are. */
  required?: boolean | null | undefined
}
/** Whether the first order came by a channel: 1 or 0. */
export interface FirstChannelCovariate {
  /** The channel. */
  channel: Channel
}
/** A fact of the first order that was not cancelled. */
export interface FirstOrderCovariate {
  /** Which. */
  fact: FirstOrderFact
}
/**
 * A fact of the first order.
 *
 * - `value`: What it came to, before refunds: ln(1 + total), in the model's currency.
 * - `discounted`: Whether something was taken off it or one of its lines: 1 or 0.
 */
export type FirstOrderFact = 'value' | 'discounted'
/** What is likely to be sold, as far as was known at an instant. */
export interface Forecast {
  /** The instant: what became known later is not in it. */
  asOf: Date
  /** What was asked. */
  query: ForecastQuery
  /**
   * By period, pipeline, team and salesperson; only where there is a deal. Deals without a date come last, and only
   * when all periods were asked for.
   */
  rows: ForecastRow[]
  /** All rows together. */
  total: ForecastFigures
}
/** How far forecasts were off. */
export interface ForecastAccuracy {
  /** The mean distance. */
  meanAbsoluteError: number
  /** The square root of the mean squared distance. */
  rootMeanSquaredError: number
  /**
   * The mean distance over that of the forecast "as one season before" within the series that was known: below 1 is
   * better (R. Hyndman and A. Koehler, Another Look at Measures of Forecast Accuracy, 2006). None when that one was
   * never off.
   */
  meanAbsoluteScaledError?: number
}
/**
 * Figures of a forecast. Open deals are counted in one part, won and lost ones in the other, none in both.
 *
 * Each deal's value is converted and rounded to the currency's smallest unit by itself, so that parts add up to their
 * whole.
 */
export interface ForecastFigures {
  /** The open deals. */
  openDeals: bigint
  /** Those of them of which nobody knows yet what they come to. */
  unvaluedDeals: bigint
  /** What the open deals come to. */
  open: Decimal
  /** The same, each times its probability. */
  weighted: Decimal
  /** What those come to that are probable enough for the best case. */
  bestCase: Decimal
  /** What those come to that are probable enough to be committed; a part of the best case. */
  committed: Decimal
  /** The deals that were won. */
  wonDeals: bigint
  /** What they come to. */
  won: Decimal
  /** The deals that were lost. */
  lostDeals: bigint
  /** What they would have come to. */
  lost: Decimal
}
/**
 * By what a forecast tells deals apart, beside their periods.
 *
 * - `pipeline`: By pipeline.
 * - `team`: By team.
 * - `owner`: By salesperson.
 */
export type ForecastGroup = 'pipeline' | 'team' | 'owner'
/** What to forecast; everything left out does not narrow it. */
export interface ForecastQuery {
  /** The currency of all amounts. */
  currency: Currency
  /** How long the periods are. */
  length: PeriodLength
  /** Periods that start on this day or later. */
  from?: CivilDate
  /** Periods that start before this day. */
  until?: CivilDate
  /** Deals in this pipeline. */
  pipelineId?: PipelineId
  /** Deals of this salesperson. */
  owner?: string
  /** Deals of this team. */
  team?: string
  /** What of a deal counts. */
  value: DealValue
  /** An open deal of at least this probability, in percent, belongs to the best case; 50 when left out. */
  bestCaseFrom?: Decimal
  /** One of at least this probability counts as committed; 80 when left out. */
  committedFrom?: Decimal
  /** By what deals are told apart, beside their periods. */
  groups: ForecastGroup[]
}
/** `ForecastQuery` as it may be given. */
export interface ForecastQueryInput {
  /** The currency of all amounts. */
  currency: Currency
  /** How long the periods are. */
  length?: PeriodLength | undefined
  /** Periods that start on this day or later. */
  from?: CivilDate | null | undefined
  /** Periods that start before this day. */
  until?: CivilDate | null | undefined
  /** Deals in this pipeline. */
  pipelineId?: PipelineId | null | undefined
  /** Deals of this salesperson. */
  owner?: string | null | undefined
  /** Deals of this team. */
  team?: string | null | undefined
  /** What of a deal counts. */
  value?: DealValue | undefined
  /** An open deal of at least this probability, in percent, belongs to the best case; 50 when left out. */
  bestCaseFrom?: DecimalInput | null | undefined
  /** One of at least this probability counts as committed; 80 when left out. */
  committedFrom?: DecimalInput | null | undefined
  /** By what deals are told apart, beside their periods. */
  groups?: readonly ForecastGroup[] | undefined
}
/** How good the forecasts of some periods were. */
export interface ForecastReview {
  /** The instant up to which things are known. */
  asOf: Date
  /** The periods that had begun by then, in their order. */
  periods: PeriodReview[]
  /** Σ |error| / Σ actual, of the periods that are over. */
  absoluteError?: number
  /** Σ error / Σ actual, of the periods that are over: more than 0 when too much is forecast. */
  bias?: number
  /** Whether probabilities are right. */
  calibration: Calibration
}
/** A period of a forecast, or a part of it. */
export interface ForecastRow {
  /**
   * The period in which open deals are expected to be closed, and the others were; none for open deals without a
   * date.
   */
  period?: Period
  /** The pipeline, when pipelines are told apart. */
  pipelineId?: PipelineId
  /** The team, when teams are told apart; none for deals of no team. */
  team?: string
  /** The salesperson, when they are told apart; none for deals of nobody. */
  owner?: string
  /** The figures. */
  figures: ForecastFigures
}
/** A forecast that is kept. It stays what it was, whatever becomes of its deals. */
export interface ForecastSnapshot {
  /** The snapshot's id. */
  id: ForecastId
  /** What it is called, when that was given. */
  name?: string
  /** The forecast. */
  forecast: Forecast
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** A stage that a pipeline had once. Deals have been in it, so it is not forgotten. */
export interface FormerStage {
  /** The stage's id. */
  id: StageId
  /** The name it had. */
  name: string
  /** What a deal in it was. */
  kind: DealStatus
  /** The stage that took its deals; it may be a former stage by now. */
  replacedBy: StageId
  /** When it was taken out. */
  removedAt: Date
}
/** How many customers made so many repeat purchases. */
export interface FrequencyCount {
  /** Repeat purchases; in the last row, at least so many. */
  frequency: number
  /** The customers who did. */
  actual: bigint
  /** The customers of whom the model expects it. */
  expected: number
}
/** How far the deals came that began in some time and are in a pipeline. */
export interface Funnel {
  /** The instant up to which things are known. */
  asOf: Date
  /** The pipeline's name. */
  name: string
  /** The currency of all amounts. */
  currency: Currency
  /** All of these deals. */
  deals: DealTally
  /** Those that are open. */
  open: DealTally
  /** Those that are lost. */
  lost: DealTally
  /** The open stages in their order, then the first won one for all that were won. */
  steps: FunnelStep[]
}
/** Whose funnel; what is left out does not narrow it. */
export interface FunnelQuery {
  /** The pipeline. */
  pipelineId: PipelineId
  /** The currency of all amounts. */
  currency: Currency
  /** Deals that began on this day or later. */
  from?: CivilDate | null | undefined
  /** Deals that began before this day. */
  until?: CivilDate | null | undefined
  /** Deals of this salesperson. */
  owner?: string | null | undefined
  /** Deals of this team. */
  team?: string | null | undefined
  /** What of a deal counts. */
  value?: DealValue | undefined
}
/** A step of a funnel. */
export interface FunnelStep {
  /** The stage. */
  stageId: StageId
  /** Its name. */
  name: string
  /** The deals that came to this stage or to a later one, at whatever time, wherever they are now. */
  reached: DealTally
  /** Their share of all deals, by count. */
  share?: number
  /** Their share of those that reached the step before. */
  conversion?: number
}
/**
 * The gamma-gamma model: the values of a customer's purchases vary around a mean of the customer's own, which does
 * not depend on how often the customer buys (P. Fader and B. Hardie, The Gamma-Gamma Model of Monetary Value, 2013).
 */
export interface GammaGamma {
  /** The shape of the values' distribution. */
  p: number
  /** The shape of the distribution of its rates among customers. */
  q: number
  /** The rate of that distribution. */
  gamma: number
}
/**
 * A person's gender, as far as it is known.
 *
 * - `female`: Female.
 * - `male`: Male.
 * - `nonbinary`: Neither, or both.
 */
export type Gender = 'female' | 'male' | 'nonbinary'
/**
 * What is to be sold in a period: by a salesperson, by a team, or by everybody together.
 *
 * Unique: there is one goal for each period, measure and person, team or everybody.
 */
export interface Goal {
  /** The goal's id. */
  id: GoalId
  /** The period. */
  period: Period
  /** The salesperson whose goal it is. */
  owner?: string
  /** The team whose goal it is; with neither a person nor a team it is everybody's. */
  team?: string
  /** What of a deal counts. */
  value: DealValue
  /** How much is to be sold. */
  amount: Decimal
  /** The currency of the amount, in which deals are counted. */
  currency: Currency
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** What an update says of each field of a goal. */
export interface GoalPatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** The period. */
  period?: Period | null | undefined
  /** The salesperson whose goal it is. */
  owner?: string | null | undefined
  /** The team whose goal it is. */
  team?: string | null | undefined
  /** What of a deal counts. */
  value?: DealValue | null | undefined
  /** How much is to be sold. */
  amount?: DecimalInput | null | undefined
  /** The currency of the amount. */
  currency?: Currency | null | undefined
}
/** Which goals are meant; everything left out does not narrow it. */
export interface GoalQuery {
  /** Goals for periods of this length. */
  length?: PeriodLength | null | undefined
  /** Goals for periods that start on this day or later. */
  from?: CivilDate | null | undefined
  /** Goals for periods that start before this day. */
  until?: CivilDate | null | undefined
  /** Goals of this salesperson. */
  owner?: string | null | undefined
  /** Goals of this team. */
  team?: string | null | undefined
}
/** One change of a record. */
export interface HistoryEntry {
  /** Its number in the journal. */
  seq: bigint
  /** When it was made. */
  at: Date
  /** Who made it, if the handle said so. */
  actor?: string
  /** The import that made it. */
  batch?: ImportId
  /** What was done. */
  operation: Operation
  /** The fields that changed, by name; empty for a creation. */
  fields: FieldChange[]
  /** Whether the values were erased since. */
  erased: boolean
}
/** The customers of one frequency. */
export interface HoldoutFrequency {
  /** Repeat purchases before the holdout; in the last group, at least so many. */
  frequency: number
  /** The number of customers. */
  customers: bigint
  /** The mean of the purchases that were made. */
  actual: number
  /** The mean of those that were expected. */
  expected: number
}
/**
 * One identifier. No two customers that are not deleted share one of the same kind and issuer.
 *
 * It is given as people write it and kept in a normal form, by which it is also found.
 */
export interface Identifier {
  /** What it is. */
  kind: IdentifierKind
  /** The value in its normal form. */
  value: string
  /** Who gave it: the system of an external id, the network of a social name. */
  issuer?: string
  /** What it is for: `work`, `private`. */
  label?: string
}
/**
 * The kinds of identifier.
 *
 * - `email`: An e-mail address, kept in lower case.
 * - `phone`: A phone number, kept in E.164 form with its extension, if any: `+493012345`, `+493012345;ext=67`.
 * - `external_id`: The id that another system, the issuer, gave the customer.
 * - `social`: A name in a social network, the issuer.
 * - `device`: A device that belongs to the customer.
 */
export type IdentifierKind = 'email' | 'phone' | 'external_id' | 'social' | 'device'
/** What is kept of an import. */
export interface Import {
  /** The import's id, which the journal's changes name as their batch. */
  id: ImportId
  /** What it brought. */
  kind: ImportKind
  /** Who ran it, if the handle said so. */
  actor?: string
  /** When it began. */
  startedAt: Date
  /**
   * When it ended; none while it runs, and when it was interrupted. An interrupted import goes on when the same
   * file is imported again.
   */
  finishedAt?: Date
  /** Rows of the file; zeros before the end. */
  rows: ImportCounts
  /** Customers, orders, or deals; zeros before the end. */
  records: ImportCounts
  /** When it was taken back. */
  revertedAt?: Date
}
/** What became of what was read: `read` = `imported` + `skipped` + `rejected`. */
export interface ImportCounts {
  /** How many were read. */
  read: bigint
  /** Created or updated. */
  imported: bigint
  /** Stored already, just so, or to be left as they are. */
  skipped: bigint
  /** Refused for an error. */
  rejected: bigint
}
/**
 * What an import brings.
 *
 * - `customers`: Customers.
 * - `orders`: Orders, and the customers that they name.
 * - `deals`: Deals.
 */
export type ImportKind = 'customers' | 'orders' | 'deals'
/** What an import did. */
export interface ImportReport {
  /** The import's id; none for a dry run. */
  id?: ImportId
  /** Rows of the file. */
  rows: ImportCounts
  /** Customers, orders, or deals; a row that belongs to no order counts as one. */
  records: ImportCounts
  /**
   * Customers that were created; with orders and deals these are those who were not
   * stored.
   */
  customersCreated: bigint
  /** Products that were created, since an order or a deal named them. */
  productsCreated: bigint
  /** The errors that were found first, by row. */
  errors: RowError[]
  /** How many errors there were. */
  errorCount: bigint
  /**
   * What was odd about rows, found first, by row, at most as many as errors: a row is not rejected for it. Only deals
   * have any.
   */
  warnings: RowError[]
  /** How many warnings there were. */
  warningCount: bigint
  /** How often each problem came, also beyond those that are told: by field and code. */
  problems: ProblemCount[]
  /** Whether the progress function ended the import before the end of the file. */
  stopped: boolean
}
/** A value that was left out, since it is somebody else's already or not in form. */
export interface IngestConflict {
  /** Where it lies in the payload. */
  field: string
  /** Why it was left out: `taken`, `invalid_email`, `invalid_phone`. */
  code: ErrorCode
}
/**
 * What a webhook did to the record that it is about.
 *
 * - `created`: The record is new; for a refund, the refund is.
 * - `updated`: The record, or one that hangs on it, was changed.
 * - `deleted`: The record was deleted.
 * - `unchanged`: All of it was known already; nothing was written to the journal.
 * - `ignored`: The webhook was left aside; the reason says why.
 */
export type IngestOutcome = 'created' | 'updated' | 'deleted' | 'unchanged' | 'ignored'
/**
 * Why a webhook was left aside. Sending it again would change nothing.
 *
 * - `unsupported`: Nothing is done with webhooks of this topic or type.
 * - `stale`: A newer state of the record was taken already.
 * - `deleted`: The record was deleted, here or there.
 * - `unknown`: It reports the end of a record that never came.
 * - `not_settled`: No money has moved yet, or none will.
 * - `anonymous`: It says nothing of anybody who could be told.
 * - `privacy_request`: Somebody's data is asked for, or is to be erased. The library cannot do that yet, so whoever runs it has to.
 */
export type IngestReason = 'unsupported' | 'stale' | 'deleted' | 'unknown' | 'not_settled' | 'anonymous' | 'privacy_request'
/** What became of a webhook: what it did, and the records that it is about. */
export interface Ingested {
  /** What it did. */
  outcome: IngestOutcome
  /** Why it was left aside, if it was. */
  reason?: IngestReason
  /** Whom it is about. */
  customerId?: CustomerId
  /** The order. */
  orderId?: OrderId
  /** The refunds that it reports. */
  refundIds: RefundId[]
  /** The products, one for each variant. */
  productIds: ProductId[]
  /** The interaction. */
  interactionId?: InteractionId
  /** What was left out. */
  conflicts: IngestConflict[]
}
/**
 * Something that passed between the business and somebody.
 *
 * Unique: no two interactions share an idempotency key, deleted ones included. `version` counts the changes from 1.
 */
export interface Interaction {
  /** The interaction's id. */
  id: InteractionId
  /** Whose it is; none while that is not known, as with page views before a log-in. */
  customerId?: CustomerId
  /** What it was. */
  kind: InteractionKind
  /** The event's name, always there for a custom event. */
  name?: string
  /** Who turned to whom, where that can be said. */
  direction?: Direction
  /** The channel it took. */
  channel: Channel
  /** What it was about, in a line. */
  subject?: string
  /** What was said or written. */
  body?: string
  /** What came of it: `no_answer`, `interested`, `complaint solved`. */
  outcome?: string
  /** How long it took. */
  durationSeconds?: number
  /** Where it was. */
  location?: Location
  /** The member of staff who took part. */
  staff?: string
  /** Free values by name, such as the page's address. */
  properties: { [key: string]: Value }
  /** What tells a repeated recording from a new one. */
  idempotencyKey?: string
  /** When it happened, or began. */
  at: Date
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/**
 * The kinds of interaction.
 *
 * - `call`: A voice call.
 * - `meeting`: A meeting by appointment.
 * - `visit`: A visit, of staff to the customer or of the customer to a shop.
 * - `email`: An e-mail.
 * - `chat`: A message in a chat or messenger.
 * - `sms`: A short message.
 * - `page_view`: A page of the web site was looked at.
 * - `form`: A form was sent.
 * - `social`: A post or a message in a social network.
 * - `device_signal`: A report that a device sent by itself.
 * - `custom`: Anything else, told apart by its name.
 */
export type InteractionKind = 'call' | 'meeting' | 'visit' | 'email' | 'chat' | 'sms' | 'page_view' | 'form' | 'social' | 'device_signal' | 'custom'
/** What an update says of each field of an interaction. Its kind, name and idempotency key stay as they were recorded. */
export interface InteractionPatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** Whose it is; clear it when that turns out not to be known. */
  customerId?: CustomerId | null | undefined
  /** Who turned to whom. */
  direction?: Direction | null | undefined
  /** The channel; cleared, it is that of the kind again. */
  channel?: Channel | null | undefined
  /** What it was about, in a line. */
  subject?: string | null | undefined
  /** What was said or written. */
  body?: string | null | undefined
  /** What came of it. */
  outcome?: string | null | undefined
  /** How long it took. */
  durationSeconds?: number | null | undefined
  /** Where it was. */
  location?: LocationInput | null | undefined
  /** The member of staff who took part. */
  staff?: string | null | undefined
  /** Properties by name: a value sets one, `undefined` removes one; those not named stay. */
  properties?: { readonly [key: string]: ValueInput | null } | undefined
  /** When it happened. */
  at?: Date | null | undefined
}
/** Which interactions a list holds; everything left out does not narrow it. */
export interface InteractionQuery {
  /** Interactions of one of these kinds; of all kinds when empty. */
  kinds?: readonly InteractionKind[] | undefined
  /** Interactions on this channel. */
  channel?: Channel | null | undefined
  /** Interactions in this direction. */
  direction?: Direction | null | undefined
  /** Interactions at this instant or later. */
  from?: Date | null | undefined
  /** Interactions before this instant. */
  until?: Date | null | undefined
}
/**
 * An invoice for an order, or a part of one, or a credit note to one.
 *
 * `open` = amount − matched payments − credits; less than nothing when more was paid than is asked for after a credit
 * note, and always nothing for a credit note. All invoices of an order together, less their credits, ask for no more than
 * the order comes to. No payment is matched with more than it is, and no invoice with more than is open.
 *
 * A number belongs to one invoice. In a series numbers are counted from 1 without a gap, so what has such a number is not
 * deleted: a credit note takes it back.
 */
export interface Invoice {
  /** The invoice's id. */
  id: InvoiceId
  /** Whether it is an invoice or a credit note. */
  kind: InvoiceKind
  /** The order. */
  orderId: OrderId
  /** Its number: given, or that of its series. */
  number: string
  /** The series in which it was numbered: `2026-`. */
  series?: string
  /** Its place in the series, from 1. */
  serial?: number
  /** The currency of all amounts: the order's. */
  currency: Currency
  /** What it asks for, when that is lines of the order. */
  lines: InvoiceLine[]
  /** What of the order's shipping it asks for beside the lines. */
  shipping: Decimal
  /** What it comes to, more than zero; of a credit note, what it takes back. */
  amount: Decimal
  /** The payments that settle it. */
  payments: PaymentMatch[]
  /** The credit notes that take it back, or a part of it. */
  credits: Credit[]
  /** What is still to be paid. */
  open: Decimal
  /** When it was issued. */
  issuedAt: Date
  /** The last day on which it can be paid in time. */
  dueOn?: CivilDate
  /** The invoice that a credit note takes back. */
  creditedInvoiceId?: InvoiceId
  /** The return that a credit note is for. */
  returnId?: ReturnId
  /** Remarks. */
  note?: string
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/**
 * What there is of an invoice at an instant. Payments count from when they came, credit notes from when they were
 * issued.
 */
export interface InvoiceBalance {
  /** The currency of all amounts. */
  currency: Currency
  /** What it comes to; nothing before it was issued. */
  amount: Decimal
  /** What payments settle of it. */
  paid: Decimal
  /** What credit notes took back. */
  credited: Decimal
  /** What is still to be paid; less than nothing when more was paid than is asked for. */
  open: Decimal
  /**
   * For how many days it should have been paid: 1 on the day after it was due, 0 while there is time, or nothing to
   * pay.
   */
  overdueDays: number
}
/**
 * Whether money is asked for, or given back.
 *
 * - `invoice`: It asks for money.
 * - `credit_note`: It takes back what an invoice asked for.
 */
export type InvoiceKind = 'invoice' | 'credit_note'
/** What an invoice asks for of one line of its order. */
export interface InvoiceLine {
  /** The line's number, the first being 1. */
  line: number
  /** How many of it. */
  quantity: Decimal
  /** What they come to, with their share of the order's own discount and tax. */
  amount: Decimal
}
/** What an update says of each field of an invoice. What it asks for stays as it is. */
export interface InvoicePatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** The last day on which it can be paid in time. */
  dueOn?: CivilDate | null | undefined
  /** Remarks. */
  note?: string | null | undefined
}
/** Which invoices a list holds; everything left out does not narrow it. */
export interface InvoiceQuery {
  /** Invoices of this order. */
  orderId?: OrderId | null | undefined
  /** Invoices to this customer. */
  customerId?: CustomerId | null | undefined
  /** Invoices alone, or credit notes alone. */
  kind?: InvoiceKind | null | undefined
  /** Those that were numbered in this series. */
  series?: string | null | undefined
  /** Those that were issued at this instant or later. */
  issuedFrom?: Date | null | undefined
  /** Those that were issued before this instant. */
  issuedUntil?: Date | null | undefined
}
/**
 * The end of the journal: keep it elsewhere, and a later `Journal.verify` finds any rewriting
 * of the past.
 */
export interface JournalHead {
  /** The last sequence number. */
  seq: bigint
  /** The hash of the last block; 64 hexadecimal digits in JSON. */
  hash: string
}
/** `JournalHead` as it may be given. */
export interface JournalHeadInput {
  /** The last sequence number. */
  seq: IntegerInput
  /** The hash of the last block; 64 hexadecimal digits in JSON. */
  hash: string
}
/** An order whose promised day is over, and that is still to arrive. */
export interface LateOrder {
  /** The order; as it was then, when the past is asked about. */
  order: Order
  /** How many days ago it was promised: 1 on the day after. */
  days: number
}
/**
 * Why data may be used (GDPR, Article 6).
 *
 * - `consent`: The person agreed.
 * - `contract`: A contract asks for it.
 * - `legal_obligation`: A law asks for it.
 * - `legitimate_interest`: The business's interest outweighs the person's.
 */
export type LawfulBasis = 'consent' | 'contract' | 'legal_obligation' | 'legitimate_interest'
/**
 * What a group of rules tells.
 *
 * - `fit`: How well the customer is what the business looks for.
 * - `engagement`: How interested the customer is.
 */
export type LeadAxis = 'fit' | 'engagement'
/** A grade of leads. */
export interface LeadGrade {
  /** What it is called: `A1`. */
  name: string
  /** The least points of fit. */
  fit: Decimal
  /** The least points of engagement. */
  engagement: Decimal
}
/** `LeadGrade` as it may be given. */
export interface LeadGradeInput {
  /** What it is called: `A1`. */
  name: string
  /** The least points of fit. */
  fit: DecimalInput
  /** The least points of engagement. */
  engagement: DecimalInput
}
/** Rules whose points add up to no more than a cap. */
export interface LeadGroup {
  /** What they are about, in a few words; no two groups of a model share a name. */
  name: string
  /** What they tell. */
  axis: LeadAxis
  /**
   * The most that they can add up to; not below zero. A cap cuts from above only: where the points of all rules add up
   * to less than zero, they count in full.
   */
  cap?: Decimal
  /** The rules: at least one. */
  rules: LeadRule[]
}
/** `LeadGroup` as it may be given. */
export interface LeadGroupInput {
  /** What they are about, in a few words; no two groups of a model share a name. */
  name: string
  /** What they tell. */
  axis?: LeadAxis | undefined
  /**
   * The most that they can add up to; not below zero. A cap cuts from above only: where the points of all rules add up
   * to less than zero, they count in full.
   */
  cap?: DecimalInput | null | undefined
  /** The rules: at least one. */
  rules: readonly LeadRuleInput[]
}
/** What a group of rules gives. */
export interface LeadGroupScore {
  /** The group's name. */
  name: string
  /** What it tells. */
  axis: LeadAxis
  /** Its points: those of its terms, less what the cap cuts off. */
  points: Decimal
  /** What the cap cuts off. */
  cut: Decimal
  /** What gives points, rule by rule, rows from the oldest to the newest. */
  terms: LeadTerm[]
}
/**
 * Rules by which leads are scored.
 *
 * Unique: no two models that are not deleted share a name, whatever its case.
 */
export interface LeadModel {
  /** The model's id. */
  id: LeadModelId
  /** The name. */
  name: string
  /** What it is for. */
  description?: string
  /** The groups of rules. */
  groups: LeadGroup[]
  /** The grades, the best first: a lead has the first one whose points it has on both axes. */
  grades: LeadGrade[]
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** What an update says of each field of a lead model. */
export interface LeadModelPatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** The name. */
  name?: string | null | undefined
  /** What it is for. */
  description?: string | null | undefined
  /** All groups of rules. */
  groups?: readonly LeadGroupInput[] | null | undefined
  /** All grades. */
  grades?: readonly LeadGradeInput[] | null | undefined
}
/** Whom to rank, and by what. */
export interface LeadQuery {
  /** The members of this segment; everybody when left out. */
  segmentId?: SegmentId | null | undefined
  /** By fit or by engagement; by the sum of both when left out. */
  axis?: LeadAxis | null | undefined
  /** How many: 1 to 10,000. */
  limit?: number | undefined
}
/** A rule: what gives points, and how many. */
export interface LeadRule {
  /** What it is about, in a few words. */
  name: string
  /** How many points; below zero they speak against the lead. */
  points: Decimal
  /** What it looks at. */
  source: LeadSource
  /**
   * For whom, or for which rows, in the language of segments: `country = 'DE'`, or `total > 100` of orders. All rows
   * without one; a rule about the customer needs one.
   */
  expression?: string
  /**
   * After so many days a row gives half of its points: 1 to 100,000; all for ever when left out. Not for a rule about the
   * customer.
   */
  halfLifeDays?: number
}
/** `LeadRule` as it may be given. */
export interface LeadRuleInput {
  /** What it is about, in a few words. */
  name: string
  /** How many points; below zero they speak against the lead. */
  points: DecimalInput
  /** What it looks at. */
  source?: LeadSource | undefined
  /**
   * For whom, or for which rows, in the language of segments: `country = 'DE'`, or `total > 100` of orders. All rows
   * without one; a rule about the customer needs one.
   */
  expression?: string | null | undefined
  /**
   * After so many days a row gives half of its points: 1 to 100,000; all for ever when left out. Not for a rule about the
   * customer.
   */
  halfLifeDays?: number | null | undefined
}
/** The score of a customer, and what makes it up. */
export interface LeadScore {
  /** The customer. */
  customerId: CustomerId
  /** The instant of which it is. */
  at: Date
  /** The points of fit. */
  fit: Decimal
  /** The points of engagement. */
  engagement: Decimal
  /** The grade; none where the lead has the points of none. */
  grade?: string
  /** The groups, in the model's order. */
  groups: LeadGroupScore[]
}
/**
 * What a rule looks at.
 *
 * - `customer`: The customer: points once, when the expression is true.
 * - `orders`: The customer's orders: points for each for which the expression is true, by when it was placed.
 * - `interactions`: The customer's interactions: the same, by when they happened.
 */
export type LeadSource = 'customer' | 'orders' | 'interactions'
/** Something that gives points. */
export interface LeadTerm {
  /** The rule's name. */
  rule: string
  /** How many, after they have decayed: with four decimals. */
  points: Decimal
  /** When the row happened; none of a rule about the customer. */
  happenedAt?: Date
  /** How many days that is ago, with four decimals. */
  ageDays?: Decimal
}
/**
 * How far a customer has come. It is yours to say: orders do not move it, but an import or a webhook that brings an order
 * makes its customer one.
 *
 * - `subscriber`: Receives news, no more.
 * - `lead`: Has shown interest.
 * - `qualified`: Was found worth the effort of sales.
 * - `opportunity`: Has an open deal.
 * - `customer`: Has bought.
 * - `evangelist`: Brings others.
 * - `lost`: Will not buy, or no longer.
 */
export type Lifecycle = 'subscriber' | 'lead' | 'qualified' | 'opportunity' | 'customer' | 'evangelist' | 'lost'
/** How far to look ahead, and what money is worth by then. */
export interface LifetimeValueOptions {
  /** The number of periods: 12 when left out. */
  periods: number
  /**
   * The length of a period: in the unit of the purchases' times over plain columns, in weeks for a model of a store.
   * A month of weeks, 4.348, when left out.
   */
  periodLength: number
  /** The discount of one period: 0.01, one per cent, when left out. */
  discountRate: number
  /** The part of the value that is earned: 1, which is revenue, when left out. */
  margin: number
}
/** `LifetimeValueOptions` as it may be given. */
export interface LifetimeValueOptionsInput {
  /** The number of periods: 12 when left out. */
  periods?: number | undefined
  /**
   * The length of a period: in the unit of the purchases' times over plain columns, in weeks for a model of a store.
   * A month of weeks, 4.348, when left out.
   */
  periodLength?: number | undefined
  /** The discount of one period: 0.01, one per cent, when left out. */
  discountRate?: number | undefined
  /** The part of the value that is earned: 1, which is revenue, when left out. */
  margin?: number | undefined
}
/** Where an interaction took place: a name, a point, or both. */
export interface Location {
  /** The place, as people call it. */
  place?: string
  /** The point, such as where a check-in was made. */
  coordinates?: Coordinates
}
/** `Location` as it may be given. */
export interface LocationInput {
  /** The place, as people call it. */
  place?: string | null | undefined
  /** The point, such as where a check-in was made. */
  coordinates?: CoordinatesInput | null | undefined
}
/** What the stage, or a label, is worth. */
export interface LogisticCoefficient {
  /** The stage. */
  stageId?: StageId
  /** The field, where it is a label. */
  field?: PredictorField
  /** The field's value. */
  value?: string
  /** By how much it moves the logarithm of the odds. */
  weight: number
  /** How many of the deals to learn from have it, or reached it. */
  deals: bigint
}
/**
 * A logistic regression over the closed deals of a pipeline: the probability of winning is 1 / (1 + e^−s), where s is the
 * intercept and the weights of the stage and of all labels that a deal has.
 *
 * It learns from each deal once for every stage that it has reached, a won deal for all of them, as naive Bayes does: so it
 * says what becomes of deals that are in a stage, not of those that never leave it.
 */
export interface LogisticModel {
  /** The pipeline. */
  pipelineId: PipelineId
  /** When it was fitted. */
  fittedAt: Date
  /** When the first of the deals was closed. */
  from: Date
  /** When the last of them was. */
  until: Date
  /** How many deals were won, those held out too. */
  won: bigint
  /** How many were lost, those held out too. */
  lost: bigint
  /** The penalty. */
  l2: number
  /** The logarithm of the odds of a deal in the first stage of which nothing else is known. */
  intercept: number
  /** By how much each stage but the first, and each label, moves the logarithm of the odds. */
  coefficients: LogisticCoefficient[]
  /**
   * What its probabilities are worth for the deals that were held out, once for every stage that each had reached;
   * none where none were.
   */
  evaluation?: BinaryEvaluation
}
/** How a logistic regression is fitted. */
export interface LogisticModelOptions {
  /** The penalty: half of it times the sum of the squared weights is taken from the log-likelihood. More than 0. */
  l2?: number | undefined
  /** The part of the deals that is held out to try the model on: between 0 and 1. */
  testPart?: number | undefined
  /** What decides which deals these are. */
  seed?: IntegerInput | undefined
  /** A label counts when at least so many deals to learn from have it: at least 1. */
  minDeals?: number | undefined
}
/** How a logistic regression is fitted. */
export interface LogisticOptions {
  /**
   * The penalty: λ/2 times the sum of the squared weights of the scaled columns is taken from the log-likelihood: 1
   * when left out. 0 for none, which does not converge when a column tells the outcomes apart.
   */
  l2: number
}
/** `LogisticOptions` as it may be given. */
export interface LogisticOptionsInput {
  /**
   * The penalty: λ/2 times the sum of the squared weights of the scaled columns is taken from the log-likelihood: 1
   * when left out. 0 for none, which does not converge when a column tells the outcomes apart.
   */
  l2?: number | undefined
}
/**
 * The chance of a positive outcome from numbers: 1 / (1 + e^−(intercept + Σ weight · value)) (D. Cox, The Regression
 * Analysis of Binary Sequences, 1958).
 */
export interface LogisticRegression {
  /** The log-odds where all columns are 0. */
  intercept: number
  /** By how much each column's value raises the log-odds. */
  weights: number[]
  /** The means of the columns that were learnt from: contributions count from there. */
  means: number[]
}
/**
 * The modified beta-geometric/NBD model: as `BgNbd`, but customers may also leave after the first
 * purchase (E. Batislam, M. Denizel, A. Filiztekin, Empirical Validation and Comparison of Models for Customer Base
 * Analysis, International Journal of Research in Marketing 24, 2007).
 */
export interface MbgNbd {
  /** The shape of the rates' distribution. */
  r: number
  /** Its rate: r / α is the mean number of purchases in one unit of time. */
  alpha: number
  /** The first parameter of the leaving chances: a / (a + b) is their mean. */
  a: number
  /** The second. */
  b: number
}
/**
 * What made a customer enter or leave.
 *
 * - `write`: A write of the customer's own facts.
 * - `time`: Time that passed.
 * - `shared`: A change of what is shared: of the catalogue, or of a segment that this one asks about. What a name in the catalogue changes holds from when everybody was looked at again (`settle`, `build`), not from its own change on.
 * - `defined`: The segment's first definition, when it had looked at everybody.
 * - `redefined`: A changed definition, when it had looked at everybody.
 */
export type MembershipCause = 'write' | 'time' | 'shared' | 'defined' | 'redefined'
/**
 * What happened to a customer's membership.
 *
 * - `entered`: The customer became a member.
 * - `left`: The customer is no member any more.
 */
export type MembershipChange = 'entered' | 'left'
/**
 * What to do with an order that names no customer.
 *
 * - `reject`: Reject the order with `required`.
 * - `anonymous`: Import the order as nobody's.
 */
export type MissingCustomer = 'reject' | 'anonymous'
/**
 * What becomes of a customer with an order whose exchange rate is missing.
 *
 * - `refuse`: There is no list: `not_found` with both currencies.
 * - `leave_out`: The customer is left out of it.
 */
export type MissingRate = 'refuse' | 'leave_out'
/** A version of a fitted model. Nothing of it ever changes but whether it is pinned or deleted. */
export interface Model {
  /** The id of this version. */
  id: ModelId
  /** The name that its versions share. */
  name: string
  /** Which version of the name it is, from 1; never given again. */
  number: number
  /** What it tells of customers. */
  kind: ModelKind
  /** When it was fitted. */
  fittedAt: Date
  /** The instant up to which orders, refunds, cancellations and deletions counted. */
  asOf: Date
  /** The day of the first purchase that counted. */
  dataFrom: CivilDate
  /** The day of the last one. */
  dataUntil: CivilDate
  /** The customers with a purchase. */
  customers: bigint
  /** What was asked for. */
  spec: ModelSpec
  /** What was found. */
  parameters: ModelParameters
  /** How good it is. */
  quality: ModelQuality
  /** Whether it stays the current version of its name, whatever is fitted later. */
  pinned: boolean
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** A version beside the others of its name, by a forecast of the same last days of the present data. */
export interface ModelComparison {
  /** The version. */
  id: ModelId
  /** Its number. */
  number: number
  /** When it was fitted. */
  fittedAt: Date
  /** Whether it was fitted to some of the days that it is tried on, which makes it look better than it is. */
  hasSeen: boolean
  /** What the version would have expected of those days. */
  holdout: ModelHoldout
}
/** How well a model fits, and how surely its parameters are known. Only a fit that converged has one. */
export interface ModelFit {
  /** The log-likelihood at its maximum. */
  logLikelihood: number
  /** The number of customers whose data were used. */
  customers: bigint
  /** The standard error of each parameter, in the order of the model's fields; behind them those of weights. */
  standardErrors: number[]
  /**
   * The covariance of the logarithms of the parameters, and of weights as they are, by rows: the inverse of the
   * observed information.
   */
  covariance: number[][]
  /** How often the likelihood was evaluated. */
  evaluations: number
}
/** A forecast of days that the fit had not seen, and what became of it. */
export interface ModelHoldout {
  /** The first day. */
  from: CivilDate
  /** The last day. */
  until: CivilDate
  /** The customers who had bought before. */
  customers: bigint
  /**
   * The days with a purchase that they had; of BG/BB, the occasions that they used, of those that were not over before
   * and are now.
   */
  actual: bigint
  /** Those that were expected. */
  expected: number
  /** The mean distance of the two, a customer. */
  meanAbsoluteError: number
  /** The square root of the mean squared distance. */
  rootMeanSquaredError: number
  /** The mean distance from the mean of all, which is known only afterwards: what any model has to beat. */
  meanOnlyError: number
}
/** A model of lifetime value that was fitted without the last days, and what became of them. */
export interface ModelHoldoutReport {
  /** The model's name. */
  name: string
  /** The forecast of all customers together. */
  holdout: ModelHoldout
  /** The repeat purchases of all customers, added up week by week since the very first purchase. */
  tracking: TrackedWeek[]
  /** How many customers had made how many repeat purchases before the holdout. */
  frequencies: FrequencyCount[]
  /** The mean number of purchases in the holdout, by the repeat purchases before it. */
  conditional: HoldoutFrequency[]
}
/**
 * What a model tells of customers.
 *
 * - `rfm`: How recently, how often and for how much they bought: `RfmSpec`.
 * - `clv`: Whether they will come back, how often, and for how much: `ClvSpec`.
 * - `propensity`: How likely they do something within so many days: `PropensitySpec`.
 * - `clusters`: Whom they are like: `ClustersSpec`.
 */
export type ModelKind = 'rfm' | 'clv' | 'propensity' | 'clusters'
/** What was fitted. */
export type ModelParameters =
  | (RfmParameters & { kind: 'rfm' })
  | (ClvParameters & { kind: 'clv' })
  | (PropensityParameters & { kind: 'propensity' })
  | (ClustersParameters & { kind: 'clusters' })
/** How good a model is, as far as its kind can tell. */
export interface ModelQuality {
  /** The log-likelihood of the purchases at its maximum. */
  logLikelihood?: number
  /**
   * The correlation of frequency and value. From .30 on, in either direction, values mislead: the model takes the two
   * to be independent.
   */
  valueCorrelation?: number
  /** The forecast of the days that were held out. */
  holdout?: ModelHoldout
  /**
   * The probabilities that a model without the last cutoff gave for the days after it, held against what happened: the
   * part of `positives` among the `rows` is what saying the same of everybody has to go by. Where there is one cutoff,
   * of a fifth of the customers.
   */
  evaluation?: BinaryEvaluation
  /** The mean silhouette of clusters, of at most 1,500 customers: near 1 they lie far apart, near 0 they touch. */
  silhouette?: number
  /**
   * The part of the customers that a model of propensity learnt from and was tried on: 1, or, where all would have made
   * more than 250,000 rows, a half, a quarter and so on, chosen by their ids and the seed.
   */
  sampledPart?: number
}
/** Which models a list holds; everything left out does not narrow it. */
export interface ModelQuery {
  /** Versions of this name. */
  name?: string | null | undefined
  /** Models of this kind. */
  kind?: ModelKind | null | undefined
}
/** Which model made a score. */
export interface ModelReference {
  /** The version's id. */
  id: ModelId
  /** Its name. */
  name: string
  /** Its number. */
  number: number
}
/** What a model says of a customer. */
export interface ModelScore {
  /** The model. */
  model: ModelReference
  /** The customer. */
  customerId: CustomerId
  /** The instant of which it is; it is the same all day. */
  at: Date
  /** What the model says. */
  values: ScoreValues
}
/** What to fit, and how. */
export type ModelSpec =
  | (RfmSpec & { kind: 'rfm' })
  | (ClvSpec & { kind: 'clv' })
  | (PropensitySpec & { kind: 'propensity' })
  | (ClustersSpec & { kind: 'clusters' })
/** `ModelSpec` as it may be given. */
export type ModelSpecInput =
  | (RfmSpecInput & { kind: 'rfm' })
  | (ClvSpecInput & { kind: 'clv' })
  | (PropensitySpecInput & { kind: 'propensity' })
  | (ClustersSpecInput & { kind: 'clusters' })
/**
 * An amount of money, exact to 28 digits. In JSON `{"amount": "12.30", "currency": "EUR"}`; an integer is read as well, a
 * float is not, since it may have lost digits.
 *
 * Arithmetic is checked: different currencies and results that do not fit are errors, never wrong numbers.
 */
export interface Money {
  /** The amount in the currency's main unit. */
  amount: Decimal
  /** The currency. */
  currency: Currency
}
/** `Money` as it may be given. */
export interface MoneyInput {
  /** The amount in the currency's main unit. */
  amount: DecimalInput
  /** The currency. */
  currency: Currency
}
/** What was sold in one civil month. */
export interface MonthSales {
  /** The month's first day. */
  month: CivilDate
  /** Orders, without returns. */
  orders: bigint
  /** Returns. */
  returns: bigint
  /** Customers whose first order was placed in this month. */
  newBuyers: bigint
  /** Customers with an order in this month and one in an earlier month. */
  returningBuyers: bigint
  /** Totals less refunds and returns, by currency; no entry for a sum of zero. */
  revenue: Money[]
}
/**
 * Why a deal is in another stage.
 *
 * - `moved`: Somebody moved it.
 * - `migrated`: An edit of the pipeline took out the stage in which it was.
 */
export type MoveCause = 'moved' | 'migrated'
/** A call did not settle its task. */
export interface NewCallAttempt {
  /** Refuse it with `stale_version` unless the task has this version. */
  version?: IntegerInput | null | undefined
  /** What came of it: `no_answer`, `busy`, `call again`. */
  outcome: string
  /** When to call again: the task is due then. */
  callbackAt: Date
  /** What was said, for the interaction; at most 1 MiB. */
  note?: string | null | undefined
  /** How long it took, for the interaction. */
  durationSeconds?: number | null | undefined
  /** When; now, when left out. Not later. */
  at?: Date | null | undefined
  /** Who called; the handle's actor when left out, or else the assignee. */
  by?: string | null | undefined
}
/** A category to create. Everything may be left out but the name. */
export interface NewCategory {
  /** The id, when it was minted elsewhere. */
  id?: CategoryId | null | undefined
  /** The name, at most 200 bytes. */
  name?: string | undefined
  /** The category it is a part of. */
  parentId?: CategoryId | null | undefined
  /** What is in it, in some sentences. */
  description?: string | null | undefined
}
/** A credit note to create: an invoice is taken back, or a part of it. */
export interface NewCreditNote {
  /** The id, when it was minted elsewhere. */
  id?: InvoiceId | null | undefined
  /** The invoice. */
  invoiceId: InvoiceId
  /** Its number; this or `series` is required. */
  number?: string | null | undefined
  /** The series in which it gets the next number. */
  series?: string | null | undefined
  /**
   * How much is taken back, more than zero; when left out all that was not taken back yet, or for a return what is
   * refunded.
   */
  amount?: DecimalInput | null | undefined
  /** When it is issued; now, when left out. */
  issuedAt?: Date | null | undefined
  /** Remarks. */
  note?: string | null | undefined
}
/** A customer to create. Everything may be left out but a name or an identifier. */
export interface NewCustomer {
  /** The id, when it was minted elsewhere, such as on a phone that was offline. */
  id?: CustomerId | null | undefined
  /** Person or organization. */
  kind?: CustomerKind | undefined
  /** The whole name, as it is written; made of the parts when it is left out. */
  name?: string | null | undefined
  /** The name's parts. */
  nameParts?: PersonName | null | undefined
  /** Identifiers. */
  identifiers?: readonly Identifier[] | undefined
  /** Postal addresses. */
  addresses?: readonly AddressInput[] | undefined
  /** Birthday, or founding day. */
  birthday?: PartialDateInput | null | undefined
  /** Gender. */
  gender?: Gender | null | undefined
  /** Preferred language, a BCP 47 tag. */
  language?: string | null | undefined
  /** Time zone, an IANA name. */
  timeZone?: string | null | undefined
  /** Occupation, or an organization's trade. */
  occupation?: string | null | undefined
  /** What the customer likes, by name. */
  preferences?: { readonly [key: string]: ValueInput } | undefined
  /** Tags. */
  tags?: readonly string[] | undefined
  /** Roles; `customer` when left out. */
  roles?: readonly Role[] | undefined
  /** How far the customer has come; `lead` when left out. */
  lifecycle?: Lifecycle | undefined
  /** The member of staff who looks after the customer. */
  owner?: string | null | undefined
  /** Where the customer came from. */
  source?: string | null | undefined
  /** Values of custom fields, by key. */
  custom?: { readonly [key: string]: ValueInput } | undefined
  /** Consents. */
  consents?: readonly ConsentInput[] | undefined
}
/** A deal to create. */
export interface NewDeal {
  /** The id, when it was minted elsewhere. */
  id?: DealId | null | undefined
  /** What it is about, in a few words. */
  name: string
  /** To whom something may be sold. */
  customerId: CustomerId
  /** The pipeline that it goes through. */
  pipelineId: PipelineId
  /** The stage in which it begins, an open one; the first such stage when left out. */
  stageId?: StageId | null | undefined
  /** Who takes part on the customer's side, at most 100. */
  contacts?: readonly DealContact[] | undefined
  /** With whom it is made together, at most 100. */
  partners?: readonly DealPartnerInput[] | undefined
  /** What is to be sold, at most 2,000 lines. */
  lines?: readonly NewDealLine[] | undefined
  /** The currency of all amounts. */
  currency: Currency
  /** What it comes to once, when there are no lines; not negative. */
  amount?: DecimalInput | null | undefined
  /** What it comes to again and again, when there are no lines; not negative. */
  recurring?: RecurringInput | null | undefined
  /** How probable it is that it is won, in percent; what its stage says when left out. */
  probability?: DecimalInput | null | undefined
  /** When it is expected to be closed. */
  expectedCloseOn?: CivilDate | null | undefined
  /** Where it came from. */
  source?: string | null | undefined
  /** The campaign that brought it. */
  campaign?: string | null | undefined
  /** What is to be done next. */
  nextStep?: string | null | undefined
  /** Who else is after it, at most 100. */
  competitors?: readonly string[] | undefined
  /** Whose deal it is. */
  owner?: string | null | undefined
  /** Whose team's it is. */
  team?: string | null | undefined
  /** When it began; now, when left out. */
  openedAt?: Date | null | undefined
}
/** A line of a deal to create or to update. */
export interface NewDealLine {
  /** The product's id; or give its article number. */
  productId?: ProductId | null | undefined
  /**
   * The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it is
   * when it is not there.
   */
  sku?: string | null | undefined
  /** What the line is called. */
  name?: string | null | undefined
  /** How many, 1 when left out. */
  quantity?: DecimalInput | undefined
  /** The price of one. When left out, that of the product in the catalogue, whose currency has to be the deal's. */
  unitPrice?: DecimalInput | null | undefined
  /** What is taken off the line. */
  discount?: DecimalInput | undefined
  /** Tax that is added to the line. */
  tax?: DecimalInput | undefined
  /** How often the line is paid for; once when left out. */
  interval?: BillingInterval | null | undefined
}
/** An exchange rate to set. */
export interface NewExchangeRate {
  /** The currency that is priced. */
  currency: Currency
  /** The currency of the price. */
  base: Currency
  /** The first day on which it holds. */
  on: CivilDate
  /** So many of the base are paid for one of the currency: more than nothing. */
  rate: DecimalInput
}
/** A field to define. */
export interface NewField {
  /** The name under which values are stored: lower-case letters, digits and `_`, at most 64. */
  key?: string | undefined
  /** What people see; the key when left out. */
  label?: string | null | undefined
  /** The type of the values. */
  kind?: FieldKind | undefined
  /** What can be chosen; at least one for `Choice` and `Choices`, none for the others. */
  choices?: readonly string[] | undefined
  /** Whether a customer cannot be created without a value. */
  required?: boolean | undefined
}
/** A forecast to compute now and to keep. */
export interface NewForecastSnapshot {
  /** The id, when it was minted elsewhere. */
  id?: ForecastId | null | undefined
  /** What it is called. */
  name?: string | null | undefined
  /** What to forecast. */
  query: ForecastQueryInput
}
/** A goal to create. It is everybody's, unless a person or a team is named. */
export interface NewGoal {
  /** The id, when it was minted elsewhere. */
  id?: GoalId | null | undefined
  /** The period. */
  period: Period
  /** The salesperson whose goal it is. */
  owner?: string | null | undefined
  /** The team whose goal it is; not beside a person. */
  team?: string | null | undefined
  /** What of a deal counts. */
  value?: DealValue | undefined
  /** How much is to be sold: more than nothing. */
  amount: DecimalInput
  /** The currency of the amount. */
  currency: Currency
}
/** An interaction to record. Everything may be left out but the kind, a custom event's name and its channel. */
export interface NewInteraction {
  /** The id, when it was minted elsewhere, such as on a phone that was offline. */
  id?: InteractionId | null | undefined
  /** Whose it is, when that is known. */
  customerId?: CustomerId | null | undefined
  /** What it was. */
  kind: InteractionKind
  /** The event's name; required for a custom event. */
  name?: string | null | undefined
  /** Who turned to whom. */
  direction?: Direction | null | undefined
  /** The channel; that of the kind when left out, but required for a custom event. */
  channel?: Channel | null | undefined
  /** What it was about, in a line. */
  subject?: string | null | undefined
  /** What was said or written, at most 1 MiB. */
  body?: string | null | undefined
  /** What came of it. */
  outcome?: string | null | undefined
  /** How long it took. */
  durationSeconds?: number | null | undefined
  /** Where it was. */
  location?: LocationInput | null | undefined
  /** The member of staff who took part. */
  staff?: string | null | undefined
  /** Free values by name: at most 200 of them, 64 KiB together. */
  properties?: { readonly [key: string]: ValueInput } | undefined
  /** At most 200 bytes that only this interaction has: recording it again gives back what was stored first. */
  idempotencyKey?: string | null | undefined
  /** When it happened: now when left out, at most a day ahead, not before the year 1. */
  at?: Date | null | undefined
}
/** An invoice to create: of lines, of an amount, or, with neither, of all that was not invoiced yet. */
export interface NewInvoice {
  /** The id, when it was minted elsewhere. */
  id?: InvoiceId | null | undefined
  /** The order. */
  orderId: OrderId
  /** Its number; this or `series` is required. */
  number?: string | null | undefined
  /** The series in which it gets the next number: the series' text, and its place with at least four digits. */
  series?: string | null | undefined
  /** What it asks for, each line of the order at most once. */
  lines?: readonly OrderPartInput[] | undefined
  /** What of the order's shipping it asks for beside the lines. */
  shipping?: DecimalInput | undefined
  /** What it comes to, when no lines are given; more than zero. */
  amount?: DecimalInput | null | undefined
  /** When it is issued; now, when left out. */
  issuedAt?: Date | null | undefined
  /** The last day on which it can be paid in time; not before it is issued. */
  dueOn?: CivilDate | null | undefined
  /** Remarks. */
  note?: string | null | undefined
}
/** A lead model to create. */
export interface NewLeadModel {
  /** The id, when it was minted elsewhere. */
  id?: LeadModelId | null | undefined
  /** The name, at most 200 bytes. */
  name?: string | undefined
  /** What it is for. */
  description?: string | null | undefined
  /** The groups of rules: at most 100, of at most 100 rules each. */
  groups?: readonly LeadGroupInput[] | undefined
  /** The grades, the best first: at most 100. */
  grades?: readonly LeadGradeInput[] | undefined
}
/** A model to fit. */
export interface NewModel {
  /**
   * The name, at most 200 bytes, of one kind for ever. Expressions of segments that name no model ask `clv`,
   * `rfm`, `propensity` and `clusters`.
   */
  name: string
  /** What to fit, and how. */
  spec: ModelSpecInput
  /**
   * The instant up to which orders, refunds, cancellations and deletions count; now when left out. More than a day ago makes a
   * back-test, which does not become the current version unless it is pinned or the only one.
   */
  asOf?: Date | null | undefined
}
/** A note to create. */
export interface NewNote {
  /** The id, when it was minted elsewhere. */
  id?: NoteId | null | undefined
  /** Whom it is about. */
  customerId: CustomerId
  /** What it says. */
  body: string
  /** Who wrote it; the handle's actor when left out. */
  author?: string | null | undefined
  /** When it was written; now when left out. */
  at?: Date | null | undefined
}
/** An order to create. */
export interface NewOrder {
  /** The id, when it was minted elsewhere. */
  id?: OrderId | null | undefined
  /** Its number in the system it comes from. */
  number?: string | null | undefined
  /** The system it comes from. */
  source?: string | null | undefined
  /** Who ordered. */
  customerId?: CustomerId | null | undefined
  /** The currency of all amounts. */
  currency: Currency
  /** What was ordered, 1 to 2,000 lines. */
  lines: readonly NewOrderLine[]
  /** What is taken off the whole order. */
  discount?: DecimalInput | undefined
  /** The price of shipping. */
  shipping?: DecimalInput | undefined
  /** Tax that is added to the whole order. */
  tax?: DecimalInput | undefined
  /** Payments that came already. */
  payments?: readonly NewPayment[] | undefined
  /** How far its execution is. */
  status?: OrderStatus | undefined
  /** The channel it came by. */
  channel?: Channel | null | undefined
  /** Remarks. */
  note?: string | null | undefined
  /** When it was placed; now, when left out. */
  placedAt?: Date | null | undefined
  /** The day by which it is promised to arrive. */
  promisedOn?: CivilDate | null | undefined
}
/** A line of a new order. */
export interface NewOrderLine {
  /** The product's id; or give its article number. */
  productId?: ProductId | null | undefined
  /**
   * The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it
   * is when it is not there.
   */
  sku?: string | null | undefined
  /** What the line is called. */
  name?: string | null | undefined
  /** How many, 1 when left out; negative for goods that come back. */
  quantity?: DecimalInput | undefined
  /** The price of one; nothing when left out. */
  unitPrice?: DecimalInput | undefined
  /** What is taken off the line. */
  discount?: DecimalInput | undefined
  /** Tax that is added to the line. */
  tax?: DecimalInput | undefined
}
/** A payment to record. */
export interface NewPayment {
  /** The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`. */
  id?: PaymentId | null | undefined
  /** Refuse it with `stale_version` unless the order has this version; of no use in a new order. */
  version?: IntegerInput | null | undefined
  /** The amount, in the order's currency; more than zero. */
  amount?: DecimalInput | undefined
  /** When it came; when left out now, or for a new order when that was placed. */
  at?: Date | null | undefined
  /** How it came. */
  method?: string | null | undefined
  /** Its number at whoever handled it. */
  reference?: string | null | undefined
}
/** A pipeline to create. */
export interface NewPipeline {
  /** The id, when it was minted elsewhere. */
  id?: PipelineId | null | undefined
  /** The name, at most 200 bytes. */
  name?: string | undefined
  /** What it is for. */
  description?: string | null | undefined
  /** Its stages, in their order: at most 100, and at least one of each kind. */
  stages?: readonly NewStage[] | undefined
  /** How it predicts what becomes of its deals. */
  prediction?: PredictionInput | null | undefined
}
/** A product to create. Everything may be left out but the name. */
export interface NewProduct {
  /** The id, when it was minted elsewhere. */
  id?: ProductId | null | undefined
  /** The stock keeping unit, at most 200 bytes. */
  sku?: string | null | undefined
  /** The name. */
  name?: string | undefined
  /** What it is, in some sentences. */
  description?: string | null | undefined
  /** The categories it is in, the main one first. */
  categoryIds?: readonly CategoryId[] | undefined
  /** What one unit costs the buyer; not negative. */
  price?: MoneyInput | null | undefined
  /** What one unit costs the business; not negative. */
  cost?: MoneyInput | null | undefined
  /** What is counted. */
  unit?: string | null | undefined
  /** Whether it is sold; `active` when left out. */
  status?: ProductStatus | undefined
  /** Free values by name: at most 200 of them, 64 KiB together. */
  attributes?: { readonly [key: string]: ValueInput } | undefined
}
/** A line of a purchase order to create or to update. */
export interface NewPurchaseLine {
  /** The product's id; or give its article number. */
  productId?: ProductId | null | undefined
  /**
   * The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it is
   * when it is not there.
   */
  sku?: string | null | undefined
  /** What the line is called. */
  name?: string | null | undefined
  /** How many, 1 when left out; more than zero. */
  quantity?: DecimalInput | undefined
  /** What one costs. When left out, the product's cost in the catalogue, whose currency has to be the order's. */
  unitCost?: DecimalInput | null | undefined
}
/** A purchase order to create; it is a draft until it is placed. */
export interface NewPurchaseOrder {
  /** The id, when it was minted elsewhere. */
  id?: PurchaseOrderId | null | undefined
  /** Its number. */
  number?: string | null | undefined
  /** Of whom it is bought: a customer with the role `supplier`. */
  supplierId: CustomerId
  /** The currency of all costs. */
  currency: Currency
  /** What is bought, 1 to 2,000 lines. */
  lines: readonly NewPurchaseLine[]
  /** What its shipping costs; not negative. */
  shipping?: DecimalInput | undefined
  /** Tax on it all; not negative. */
  tax?: DecimalInput | undefined
  /** The day on which it is expected. */
  expectedOn?: CivilDate | null | undefined
  /** Remarks. */
  note?: string | null | undefined
}
/** A quote to create. */
export interface NewQuote {
  /** The id, when it was minted elsewhere. */
  id?: QuoteId | null | undefined
  /** Its number, at most 200 bytes, which no other quote has had; one is made when left out: `Q-00001`, ascending. */
  number?: string | null | undefined
  /** To whom it is offered; the deal's customer when left out. */
  customerId?: CustomerId | null | undefined
  /** The deal that it is about. */
  dealId?: DealId | null | undefined
  /** What it is about, in a line. */
  title?: string | null | undefined
  /** The currency of all amounts. */
  currency: Currency
  /** What is offered, at most 2,000 lines. */
  lines?: readonly NewQuoteLine[] | undefined
  /** What is taken off the whole quote. */
  discount?: DecimalInput | undefined
  /** What is taken off the whole quote, in percent of what the lines come to, when no amount is. */
  discountPercent?: DecimalInput | null | undefined
  /** The last day on which it can be accepted. */
  validUntil?: CivilDate | null | undefined
  /** What stands above the lines, at most 1 MiB. */
  introduction?: string | null | undefined
  /** What stands below them, at most 1 MiB. */
  terms?: string | null | undefined
  /** Who makes it. */
  owner?: string | null | undefined
}
/** A line of a quote to create or to update. */
export interface NewQuoteLine {
  /** The product's id; or give its article number. */
  productId?: ProductId | null | undefined
  /** The article number; looked up in the catalogue. */
  sku?: string | null | undefined
  /** What the line is called; as its product when left out. */
  name?: string | null | undefined
  /** What there is to say of it, at most 1 MiB. */
  description?: string | null | undefined
  /** How many, 1 when left out. */
  quantity?: DecimalInput | undefined
  /**
   * The price of one, without tax. When left out, that of the product in the catalogue, whose currency has to be the
   * quote's.
   */
  unitPrice?: DecimalInput | null | undefined
  /** What is taken off the line. */
  discount?: DecimalInput | undefined
  /** What is taken off the line, in percent of it, when no amount is. */
  discountPercent?: DecimalInput | null | undefined
  /** The rate of its tax, in percent, at most 100. */
  taxRate?: DecimalInput | undefined
  /** How often it is paid for; once when left out. */
  interval?: BillingInterval | null | undefined
}
/** Goods that came in, to record. */
export interface NewReceipt {
  /** The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`. */
  id?: ReceiptId | null | undefined
  /** Refuse it with `stale_version` unless the purchase order has this version. */
  version?: IntegerInput | null | undefined
  /** What came in, each line at most once; all that is open when left out. */
  lines?: readonly PurchasePartInput[] | undefined
  /** When; now, when left out. Not before it was sent to the supplier. */
  at?: Date | null | undefined
  /** The supplier's number of the delivery, and other remarks. */
  note?: string | null | undefined
}
/** A refund to record. */
export interface NewRefund {
  /** The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`. */
  id?: RefundId | null | undefined
  /** Refuse it with `stale_version` unless the order has this version. */
  version?: IntegerInput | null | undefined
  /** What is refunded. */
  lines?: readonly NewRefundLine[] | undefined
  /** What is refunded of the shipping. */
  shipping?: DecimalInput | undefined
  /** How it reaches the customer; paid back when left out, also where nothing was paid yet. */
  method?: RefundMethod | undefined
  /** When; now, when left out. */
  at?: Date | null | undefined
  /** Why. */
  reason?: string | null | undefined
}
/** A part of a line to refund. */
export interface NewRefundLine {
  /** The line's number, the first being 1. */
  line?: number | undefined
  /** How many of it come back. */
  quantity?: DecimalInput | undefined
  /**
   * The amount; when left out, the quantity's share of the line, of which the order's own discount and tax are a
   * part, and at most what is left of it. The last items take what rounding left: neither what was refunded without
   * a quantity, nor what was withheld from other items, raises their share.
   */
  amount?: DecimalInput | null | undefined
}
/** A relationship to create. */
export interface NewRelationship {
  /** The id, when it was minted elsewhere. */
  id?: RelationshipId | null | undefined
  /** The customer who is something. */
  from: CustomerId
  /** The customer to whom `from` is that. */
  to: CustomerId
  /** What `from` is to `to`. */
  kind: string
  /** What `from` does there. */
  role?: string | null | undefined
  /** The first day. */
  since?: CivilDate | null | undefined
  /** The last day. */
  until?: CivilDate | null | undefined
}
/** A return to announce. */
export interface NewReturn {
  /** The id, when it was minted elsewhere. */
  id?: ReturnId | null | undefined
  /** The order. */
  orderId: OrderId
  /** What comes back; all that arrived and did not come back yet when left out. */
  lines?: readonly OrderPartInput[] | undefined
  /** Why. */
  reason?: string | null | undefined
  /** Remarks. */
  note?: string | null | undefined
  /** When it was announced; now, when left out. */
  announcedAt?: Date | null | undefined
}
/** A segment to create. With an expression it is live, without one a list. */
export interface NewSegment {
  /** The id, when it was minted elsewhere. */
  id?: SegmentId | null | undefined
  /** The name, at most 200 bytes. */
  name?: string | undefined
  /** What it is for, in some sentences. */
  description?: string | null | undefined
  /** Who is a member, in the language of segments. */
  expression?: string | null | undefined
}
/** A shipment to create. */
export interface NewShipment {
  /** The id, when it was minted elsewhere. */
  id?: ShipmentId | null | undefined
  /** The order. */
  orderId: OrderId
  /** What is in it; all that is open when left out. */
  lines?: readonly OrderPartInput[] | undefined
  /** Who carries it. */
  carrier?: string | null | undefined
  /** Its number at whoever carries it. */
  trackingNumber?: string | null | undefined
  /** Remarks. */
  note?: string | null | undefined
  /** When it left; it is being prepared when this is left out. */
  shippedAt?: Date | null | undefined
  /** When it arrived. */
  deliveredAt?: Date | null | undefined
}
/** A stage of a pipeline to create or to edit. A `Stage` can be turned into one, to be given back with changes. */
export interface NewStage {
  /**
   * In an edit the id of a stage that the pipeline has. For a new one an id that was minted elsewhere, so that others
   * can name it.
   */
  id?: StageId | null | undefined
  /** The name, at most 200 bytes. */
  name?: string | undefined
  /** What a deal in it is; it stays what it is. */
  kind?: DealStatus | undefined
  /** How probable it is that a deal in it is won, in percent. An open stage needs one, another has 100 or 0. */
  probability?: DecimalInput | null | undefined
  /** After so many days in which nothing happens, a deal in it is stalled: 1 to 10,000; never when left out. */
  stalledAfterDays?: number | null | undefined
  /** What a deal must have to come into it, and keeps while it is in it. */
  requiredFields?: readonly DealField[] | undefined
  /** Where a deal may go from it; anywhere when empty. A deal can be lost from anywhere. */
  nextStageIds?: readonly StageId[] | undefined
  /** What must hold of a deal that comes into it. */
  entryChecks?: readonly StageCheck[] | undefined
  /** What must hold of a deal that goes on from it; of one that is lost nothing. */
  exitChecks?: readonly StageCheck[] | undefined
}
/** A task to create. */
export interface NewTask {
  /** The id, when it was minted elsewhere. */
  id?: TaskId | null | undefined
  /** What is to be done. */
  kind: TaskKind
  /** What it is about, in a line. */
  subject: string
  /** What there is to know, at most 1 MiB. */
  description?: string | null | undefined
  /** With whom; the deal's customer when left out. */
  customerId?: CustomerId | null | undefined
  /** The deal that it brings on. */
  dealId?: DealId | null | undefined
  /** Who is to do it, at most 200 bytes. */
  assignee?: string | null | undefined
  /** How urgent it is. */
  priority?: TaskPriority | undefined
  /** When it is due, in the years 1 to 5999. */
  dueAt?: Date | null | undefined
  /** The day on which it is due, when no instant is. */
  dueOn?: CivilDate | null | undefined
  /** When somebody wants to be reminded of it, in the years 1 to 5999. */
  remindAt?: Date | null | undefined
  /** The products that the customer is to be recommended, at most 100. */
  recommendations?: readonly Recommendation[] | undefined
}
/** A note about a customer. */
export interface Note {
  /** The note's id. */
  id: NoteId
  /** Whom it is about. */
  customerId: CustomerId
  /** What it says, of one or more lines. */
  body: string
  /** Who wrote it. */
  author?: string
  /** When it was written; notes are sorted by it. */
  at: Date
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** What an update says of each field of a note; whom it is about never changes. */
export interface NotePatch {
  /** Refuse the update with `stale_version` unless the note has this version. */
  version?: IntegerInput | null | undefined
  /** What it says. */
  body?: string | null | undefined
  /** Who wrote it. */
  author?: string | null | undefined
  /** When it was written. */
  at?: Date | null | undefined
}
/** The number in a custom field, 1 or 0 of one that says yes or no. Where it is empty, the mean of all counts. */
export interface NumberFieldCovariate {
  /** The field's key. */
  field: string
}
/**
 * What to do with a customer who is stored already.
 *
 * - `skip`: Leave the record as it is.
 * - `update`: Take over what the row says; what it does not say stays, and so do tags and identifiers.
 */
export type OnDuplicate = 'skip' | 'update'
/**
 * What was done to a record.
 *
 * - `created`: It was created.
 * - `updated`: Some of its fields were changed.
 * - `deleted`: It was deleted. Most records can be restored; one that was deleted for good lives on in its history.
 * - `restored`: It was restored after a delete.
 */
export type Operation = 'created' | 'updated' | 'deleted' | 'restored'
/**
 * An order, a sale or the return of one.
 *
 * `total` = Σ (quantity · unit price − discount + tax) over the lines − discount + shipping + tax. An order all of
 * whose quantities are negative, or whose total is, is a return: it lowers what was spent and is no purchase.
 */
export interface Order {
  /** The order's id. */
  id: OrderId
  /** Its number in the system it comes from; no two orders of a source share one. */
  number?: string
  /** The system it comes from. */
  source?: string
  /** Who ordered, when that is known. */
  customerId?: CustomerId
  /** The currency of all amounts. */
  currency: Currency
  /** What was ordered. */
  lines: OrderLine[]
  /** What was taken off the whole order. */
  discount: Decimal
  /** The price of shipping. */
  shipping: Decimal
  /** Tax that is added to the whole order. */
  tax: Decimal
  /** What the customer owes for it, before refunds. */
  total: Decimal
  /** Money that came in. */
  payments: Payment[]
  /** Money given back. */
  refunds: Refund[]
  /** How far its execution is. */
  status: OrderStatus
  /** The steps of its execution, oldest first. */
  statusHistory: StatusChange[]
  /** The channel it came by. */
  channel?: Channel
  /** Remarks. */
  note?: string
  /** When it was placed. */
  placedAt: Date
  /** The day by which it was promised to arrive. */
  promisedOn?: CivilDate
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** A step of an order's execution to record. */
export interface OrderAdvance {
  /** Refuse it with `stale_version` unless the order has this version. */
  version?: IntegerInput | null | undefined
  /** The status that was reached. */
  status: OrderStatus
  /** When; now, when left out. Not before the step before it. */
  at?: Date | null | undefined
}
/** An order's cancellation to record. */
export interface OrderCancellation {
  /** Refuse it with `stale_version` unless the order has this version. */
  version?: IntegerInput | null | undefined
  /** When; now, when left out. Not before the last step of the order's execution. */
  at?: Date | null | undefined
  /** Why. */
  reason?: string | null | undefined
}
/** One line of an order. Amounts are in the order's currency. */
export interface OrderLine {
  /** The product, when it is in the catalogue, which has its article number: `products.get`. */
  productId?: ProductId
  /** The article number, when the product is not in the catalogue. */
  sku?: string
  /** What the line was called, when that was given. */
  name?: string
  /** How many; negative for goods that come back. */
  quantity: Decimal
  /** The price of one. */
  unitPrice: Decimal
  /** What was taken off the line. */
  discount: Decimal
  /** Tax that is added to the line. */
  tax: Decimal
}
/**
 * How far the execution of one line of an order is.
 *
 * `open` = ordered − called off − prepared − shipped, or nothing when that is less.
 */
export interface OrderLineProgress {
  /** The line's number, the first being 1. */
  line: number
  /** How many were ordered; nothing of goods that come back. */
  ordered: Decimal
  /** How many were called off: refunded, but not by closing a return. */
  calledOff: Decimal
  /** How many are in shipments that did not leave yet. */
  prepared: Decimal
  /** How many left, those that arrived included. */
  shipped: Decimal
  /** How many arrived. */
  delivered: Decimal
  /** How many come back, or came. */
  returned: Decimal
  /** How many are still to be shipped. */
  open: Decimal
}
/**
 * What the columns of a file of orders mean: a row is a line of an order. Empty cells say nothing.
 *
 * Rows with one number (and source) are one order when at most 16 rows of others lie between them; a number that
 * comes back later is rejected. In a file without numbers each row is an order, and gets a number that is made of
 * its cells and of how often they came, so that it is known again.
 *
 * What concerns the whole order (its customer, currency, status and amounts) is taken from the first of its rows that
 * says it, and may not differ in the others; only the instant may, and is that of the first row. An order whose
 * quantities are all negative, or whose total is, is a return.
 */
export interface OrderMapping {
  /** How the file separates its values. */
  format?: CsvFormat | undefined
  /** The order's number. */
  number?: Column | null | undefined
  /** The system that the order comes from, in which its number is unique. */
  source?: Column | null | undefined
  /** The customer's id in another system. */
  customerExternalId?: Column | null | undefined
  /** That system's name, `import` when left out. */
  customerIssuer?: string | null | undefined
  /** The customer's e-mail address. */
  customerEmail?: Column | null | undefined
  /** The customer's phone number. */
  customerPhone?: Column | null | undefined
  /** The name of a customer who is created. A name alone tells nobody. */
  customerName?: Column | null | undefined
  /**
   * What to do when the customer is not stored. The first of external id, e-mail address and phone number that
   * is stored decides who it is.
   */
  unknownCustomer?: UnknownCustomer | undefined
  /** What to do when no customer is named. */
  missingCustomer?: MissingCustomer | undefined
  /** When the order was placed. Required. */
  placedAt?: Column | null | undefined
  /** How instants are written. */
  timeFormat?: string | undefined
  /** The IANA time zone of times without an offset; the file's own when left out. */
  timeZone?: string | null | undefined
  /** The day by which the order is promised, in `dateFormat`. */
  promisedOn?: Column | null | undefined
  /** How days are written. */
  dateFormat?: string | undefined
  /** The order's currency. Required. */
  currency?: Column | null | undefined
  /**
   * The article number. Lines without one have no product: where none are mapped, `unknownProduct` and `category` do
   * nothing.
   */
  sku?: Column | null | undefined
  /** What to do when no product has the article number. */
  unknownProduct?: UnknownProduct | undefined
  /** The category of a product that is created, by its name at the top of the tree; created too when there is none. */
  category?: Column | null | undefined
  /** What the line is called. */
  description?: Column | null | undefined
  /** How many; 1 when left out, negative for goods that come back. */
  quantity?: Column | null | undefined
  /** The price of one. This or `amount` is required. */
  unitPrice?: Column | null | undefined
  /**
   * What the line comes to before its discount and tax, for lines without a unit price. Where the quantity does
   * not divide it, the price of one is rounded up and the rest becomes a discount, so that the sum stays exact.
   */
  amount?: Column | null | undefined
  /** What was taken off the line. */
  lineDiscount?: Column | null | undefined
  /** Tax that is added to the line. */
  lineTax?: Column | null | undefined
  /** What was taken off the whole order. */
  discount?: Column | null | undefined
  /** Tax that is added to the whole order. */
  tax?: Column | null | undefined
  /** The price of shipping. */
  shipping?: Column | null | undefined
  /** How far the order's execution is, by its name or by `statuses`; placed when left out. */
  status?: Column | null | undefined
  /** What the file's own names of statuses mean. */
  statuses?: { readonly [key: string]: OrderStatus } | undefined
}
/** So many of one line of an order. */
export interface OrderPart {
  /** The line's number, the first being 1. */
  line: number
  /** How many; more than zero. */
  quantity: Decimal
}
/** `OrderPart` as it may be given. */
export interface OrderPartInput {
  /** The line's number, the first being 1. */
  line: number
  /** How many; more than zero. */
  quantity: DecimalInput
}
/** What an update says of each field of an order. */
export interface OrderPatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** Its number. */
  number?: string | null | undefined
  /** The system it comes from. */
  source?: string | null | undefined
  /** Who ordered. */
  customerId?: CustomerId | null | undefined
  /** All lines; those of which something was refunded have to stay as they are, at their places. */
  lines?: readonly NewOrderLine[] | null | undefined
  /** What is taken off the whole order. */
  discount?: DecimalInput | null | undefined
  /** The price of shipping. */
  shipping?: DecimalInput | null | undefined
  /** Tax that is added to the whole order. */
  tax?: DecimalInput | null | undefined
  /** The channel it came by. */
  channel?: Channel | null | undefined
  /** Remarks. */
  note?: string | null | undefined
  /** When it was placed. */
  placedAt?: Date | null | undefined
  /** The day by which it is promised to arrive. */
  promisedOn?: CivilDate | null | undefined
}
/** Which orders a list holds; everything left out does not narrow it. */
export interface OrderQuery {
  /** Orders of this customer, newest first; all orders come in the order of their creation. */
  customerId?: CustomerId | null | undefined
  /** Orders in this status. */
  status?: OrderStatus | null | undefined
  /** Orders from this source. */
  source?: string | null | undefined
  /** Orders placed at this instant or later. */
  placedFrom?: Date | null | undefined
  /** Orders placed before this instant. */
  placedUntil?: Date | null | undefined
}
/**
 * How far an order's execution is.
 *
 * - `placed`: The customer has placed it.
 * - `confirmed`: The business has accepted it.
 * - `shipped`: It is on its way.
 * - `delivered`: It has arrived.
 * - `completed`: Nothing more is to be done.
 * - `cancelled`: It was called off, and counts in no figure.
 */
export type OrderStatus = 'placed' | 'confirmed' | 'shipped' | 'delivered' | 'completed' | 'cancelled'
/** Whose sales, and in which periods; what is left out does not narrow it. */
export interface OutlookQuery {
  /**
   * The currency of all amounts. Goals in another one are converted at the rate of the day that is asked about, or of
   * the last day of a period that is over.
   */
  currency: Currency
  /** How long the periods are. */
  length?: PeriodLength | undefined
  /** A day of the first period. */
  from: CivilDate
  /** A day of the period after the last one; at most 120 periods are shown. */
  until: CivilDate
  /** Deals in this pipeline; goals know of none. */
  pipelineId?: PipelineId | null | undefined
  /** Deals of this salesperson, and their goals. */
  owner?: string | null | undefined
  /** Deals of this team, and its goals. */
  team?: string | null | undefined
  /** What of a deal counts. */
  value?: DealValue | undefined
}
/** An invoice that should have been paid. */
export interface OverdueInvoice {
  /** The invoice; as it was then, when the past is asked about. */
  invoice: Invoice
  /** For how many days: 1 on the day after it was due. */
  days: number
}
/** Which page of a list to read. */
export interface PageRequest {
  /** At most this many items, 1 to 1,000; 50 unless set. */
  limit?: number | undefined
  /** The `next` of the page before; the first page without. */
  after?: Cursor | null | undefined
}
/**
 * The Pareto/NBD model: customers buy at random times, each at a rate of their own, and leave at a random time, each
 * again at a rate of their own (D. Schmittlein, D. Morrison, R. Colombo, Counting Your Customers, Management Science
 * 33, 1987; the likelihood as in P. Fader and B. Hardie, A Note on Deriving the Pareto/NBD Model, 2005).
 */
export interface ParetoNbd {
  /** The shape of the buying rates' distribution. */
  r: number
  /** Its rate: r / α is the mean number of purchases in one unit of time. */
  alpha: number
  /** The shape of the leaving rates' distribution. */
  s: number
  /** Its rate. */
  beta: number
}
/** A day and month, with or without a year: a birthday as people give it. */
export interface PartialDate {
  /** The year, when it is known. */
  year?: number
  /** The month, 1 to 12. */
  month: number
  /** The day of the month, 1 to 31 (1 to 30 in the lunar calendar). */
  day: number
  /** The calendar it is counted in. */
  calendar: CalendarKind
  /** Whether the month is the leap month that follows the month of this number (lunar only). */
  leap: boolean
}
/** `PartialDate` as it may be given. */
export interface PartialDateInput {
  /** The year, when it is known. */
  year?: number | null | undefined
  /** The month, 1 to 12. */
  month: number
  /** The day of the month, 1 to 31 (1 to 30 in the lunar calendar). */
  day: number
  /** The calendar it is counted in. */
  calendar?: CalendarKind | undefined
  /** Whether the month is the leap month that follows the month of this number (lunar only). */
  leap?: boolean | undefined
}
/** Money that came in for an order. */
export interface Payment {
  /** The payment's id. */
  id: PaymentId
  /** The amount, in the order's currency. */
  amount: Decimal
  /** When it came. */
  at: Date
  /** How: `card`, `transfer`. */
  method?: string
  /** The payment's number at whoever handled it. */
  reference?: string
}
/** A payment, or a part of one, that settles an invoice. */
export interface PaymentMatch {
  /** The payment of the invoice's order. */
  paymentId: PaymentId
  /** How much of it. */
  amount: Decimal
  /** When the payment came. */
  at: Date
}
/** A payment to match with an invoice. */
export interface PaymentMatching {
  /** Refuse it with `stale_version` unless the invoice has this version. */
  version?: IntegerInput | null | undefined
  /** The payment of the invoice's order. */
  paymentId: PaymentId
  /** How much of it, more than zero; when left out as much as is left of the payment and open of the invoice. */
  amount?: DecimalInput | null | undefined
}
/** A month, a quarter or a year. Its days are civil days in the business's time zone. */
export interface Period {
  /** How long it is. */
  length: PeriodLength
  /** Its first day. Where a period is given, any of its days will do. */
  startsOn: CivilDate
}
/**
 * How long a period is.
 *
 * - `month`: A month of the civil calendar.
 * - `quarter`: Three months, from January, April, July or October on.
 * - `year`: A year, from January on.
 */
export type PeriodLength = 'month' | 'quarter' | 'year'
/** What is won and what is to be expected in a period, beside its goal. */
export interface PeriodOutlook {
  /** The period. */
  period: Period
  /** What is to be sold; none without a goal. */
  goal?: Decimal
  /** What was won. */
  won: Decimal
  /** What is expected of the open deals. */
  weighted: Decimal
  /** What of them is probable enough to be committed. */
  committed: Decimal
  /** What the best case brings of them. */
  bestCase: Decimal
  /** Goal − won − weighted; nothing when that is reached. */
  missing: Decimal
}
/**
 * What was forecast for a period when it began, and what came of it.
 *
 * A deal that was open when the period began, and expected to be closed in it, was due. Each of them is either won,
 * lost, slipped, open or gone by now, and counts with what it came to when the period began.
 */
export interface PeriodReview {
  /** The period. */
  period: Period
  /** Whether it is over. */
  isOver: boolean
  /** The deals that were due. */
  due: DealTally
  /** What was forecast: the due deals, each times its probability. */
  weighted: Decimal
  /** Those that were probable enough for the best case. */
  bestCase: Decimal
  /** Those that were probable enough to be committed. */
  committed: Decimal
  /** All deals that were won in the period, due or not, at what they came to in the end. */
  actual: DealTally
  /** Weighted − actual: more than nothing when too much was forecast. */
  error: Decimal
  /** 1 − |error| / actual, 0 at least; none before the period is over, and when nothing was won in it. */
  accuracy?: number
  /** Due deals that were won in the period. */
  won: DealTally
  /** Due deals that were lost in the period. */
  lost: DealTally
  /** Due deals that were put off: expected after the period now, or closed after it. */
  slipped: DealTally
  /** How often the dates of these were put into a later period since. */
  pushes: bigint
  /** Due deals that are open still, and not expected later. */
  open: DealTally
  /** Due deals that are deleted now, or have no date any more. */
  gone: DealTally
}
/** The parts of a person's name, as far as they are known; `Customer.name` holds the whole as it is written. */
export interface PersonName {
  /** A title before the name. */
  prefix?: string
  /** The name or names given at birth. */
  given?: string
  /** A middle name or a patronymic. */
  middle?: string
  /** The family's name. */
  family?: string
  /** What follows the name. */
  suffix?: string
}
/**
 * The way of deals: stages one after the other.
 *
 * It has at least one stage of each kind, so that every deal can be won and can be lost.
 */
export interface Pipeline {
  /** The pipeline's id. */
  id: PipelineId
  /** The name; no two pipelines that are not deleted share one, whatever its case. */
  name: string
  /** What it is for. */
  description?: string
  /** Its stages, in their order. */
  stages: Stage[]
  /** The stages that it had once, oldest first. */
  formerStages: FormerStage[]
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
  /** How it predicts what becomes of its deals; none when it does not, and their probability is the stage's. */
  prediction?: Prediction
}
/** New stages for a pipeline that may be in use. */
export interface PipelineEdit {
  /** Refuse the edit with `stale_version` unless the pipeline has this version. */
  version?: IntegerInput | null | undefined
  /** All its stages, in their order. A stage that it has and that is not named here by its id is taken out. */
  stages?: readonly NewStage[] | undefined
  /** Where the deals of each stage go that is taken out, also when it has none now: a deleted one may come back. */
  replacements?: readonly StageReplacement[] | undefined
}
/** What an update says of each field of a pipeline. Its stages are changed by an edit. */
export interface PipelinePatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** The name. */
  name?: string | null | undefined
  /** What it is for. */
  description?: string | null | undefined
  /** How it predicts what becomes of its deals. All of them are looked at again in the same transaction. */
  prediction?: PredictionInput | null | undefined
}
/** How a pipeline predicts what becomes of its deals. */
export interface Prediction {
  /**
   * Where the probability of its open deals comes from that nobody has set by hand. Where that cannot say anything,
   * since no deal was won yet, none lost, or no regression was fitted, it is the stage's.
   */
  method: ProbabilityMethod
  /** What counts beside the stage. */
  fields: PredictorField[]
}
/** `Prediction` as it may be given. */
export interface PredictionInput {
  /**
   * Where the probability of its open deals comes from that nobody has set by hand. Where that cannot say anything,
   * since no deal was won yet, none lost, or no regression was fitted, it is the stage's.
   */
  method?: ProbabilityMethod | undefined
  /** What counts beside the stage. */
  fields?: readonly PredictorField[] | undefined
}
/**
 * Something known of a deal that may tell how it ends. The stage that it has reached always counts beside these.
 *
 * - `source`: Where it came from.
 * - `campaign`: The campaign that brought it.
 * - `owner`: Whose deal it is.
 * - `team`: Whose team's it is.
 * - `country`: The country of the customer's main address.
 * - `kind`: Whether the customer is a person or an organization.
 * - `tags`: The customer's tags, each by itself.
 * - `language`: The customer's language.
 */
export type PredictorField = 'source' | 'campaign' | 'owner' | 'team' | 'country' | 'kind' | 'tags' | 'language'
/**
 * Where the probability of an open deal comes from that nobody has set by hand.
 *
 * - `stage`: The stage in which it is.
 * - `naive_bayes`: What became of deals with the same labels, by naive Bayes.
 * - `logistic_regression`: A logistic regression that was fitted to closed deals.
 */
export type ProbabilityMethod = 'stage' | 'naive_bayes' | 'logistic_regression'
/** Something that is not as it must be. */
export interface Problem {
  /** The table it was found in. */
  table: string
  /** What is wrong, in a few words without any stored value. */
  what: string
}
/** How often rows had the same problem. */
export interface ProblemCount {
  /** The mapping's field. */
  field?: string
  /** The file's column: its header, or its place where there are no headers. */
  column?: string
  /** What is wrong, or odd. */
  code: ErrorCode
  /** How often a row was rejected for it. */
  errors: bigint
  /** How often it was no more than odd. */
  warnings: bigint
}
/**
 * Something the business sells.
 *
 * Unique: no two products that are not deleted share a SKU. `version` counts the changes from 1. Orders keep the
 * price that was paid; `price` is what the next order is offered.
 */
export interface Product {
  /** The product's id. */
  id: ProductId
  /** The stock keeping unit: the business's own code, exactly as it is written (`85123A` is not `85123a`). */
  sku?: string
  /** The name. */
  name: string
  /** What it is, in some sentences. */
  description?: string
  /** The categories it is in, each once; the first is the main one. */
  categoryIds: CategoryId[]
  /** What one unit costs the buyer. */
  price?: Money
  /** What one unit costs the business. */
  cost?: Money
  /** What is counted: `piece`, `kg`, `hour`. */
  unit?: string
  /** Whether it is still sold. */
  status: ProductStatus
  /** Free values by name, such as its colour. */
  attributes: { [key: string]: Value }
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** What an update says of each field of a product. */
export interface ProductPatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** The stock keeping unit. */
  sku?: string | null | undefined
  /** The name. */
  name?: string | null | undefined
  /** What it is, in some sentences. */
  description?: string | null | undefined
  /** All categories it is in, the main one first. */
  categoryIds?: readonly CategoryId[] | null | undefined
  /** What one unit costs the buyer. */
  price?: MoneyInput | null | undefined
  /** What one unit costs the business. */
  cost?: MoneyInput | null | undefined
  /** What is counted. */
  unit?: string | null | undefined
  /** Whether it is still sold. */
  status?: ProductStatus | null | undefined
  /** Free values by name: a value sets one, `undefined` removes one; those not named stay. */
  attributes?: { readonly [key: string]: ValueInput | null } | undefined
}
/** Whether a customer who has bought something buys a product, or one of a category or of those below it. */
export interface ProductPurchaseOutcome {
  /** Within so many days, 1 to 3,660. */
  horizonDays: number
  /** The product; this or a category is given. */
  productId?: ProductId
  /** The category, with the products that it has when the model is fitted. */
  categoryId?: CategoryId
}
/** Which products a list holds; everything left out does not narrow it. */
export interface ProductQuery {
  /** Products in this category or in one below it. */
  categoryId?: CategoryId | null | undefined
  /** Products with this status. */
  status?: ProductStatus | null | undefined
  /** Products whose name or SKU holds each of these words, whatever their case and accents. */
  text?: string | null | undefined
}
/** A product for a customer. */
export interface ProductRecommendation {
  /** The product. */
  productId: ProductId
  /** Why it is recommended. */
  basis: RecommendationBasis
  /**
   * How much speaks for it: the sum, over what the customer has, of the cosine likeness to it; 0 for one that is
   * recommended for being popular.
   */
  score: number
  /** "Because you bought": the strongest causes first; empty for one that is recommended for being popular. */
  because: RecommendationCause[]
  /** How many customers bought it. */
  customers: bigint
}
/**
 * Whether a product is still sold.
 *
 * - `active`: It is sold.
 * - `discontinued`: It is sold no more; what was sold of it stays.
 */
export type ProductStatus = 'active' | 'discontinued'
/**
 * What a customer's orders and interactions add up to. Cancelled and deleted records count in nothing.
 *
 * Money is by currency: one entry for each, in the order of the codes, none for a sum of zero. Sums are written with the
 * decimals of the currency's smallest unit, and with more only where they have them.
 */
export interface Profile {
  /** Orders, without returns. */
  orderCount: bigint
  /** Distinct civil days with an order, in the business's time zone. */
  orderDays: bigint
  /** Returns: orders that only took goods back. */
  returnCount: bigint
  /** Refunds of orders. */
  refundCount: bigint
  /** What was spent: totals less refunds and returns. */
  spent: Money[]
  /** What was given back: refunds and returns. */
  refunded: Money[]
  /** What the customer owes; negative where the business does. */
  balance: Money[]
  /** When the first order was placed. */
  firstOrderAt?: Date
  /** When the last order was placed. */
  lastOrderAt?: Date
  /** Interactions by channel. */
  channels: ChannelActivity[]
  /** Products of the catalogue that were bought, most often bought first. */
  products: Purchase[]
  /** The categories of those products. */
  categories: CategoryId[]
}
/** How far an import has come. */
export interface Progress {
  /** Rows of data read. */
  rows: bigint
  /** Bytes read. */
  bytes: bigint
  /** What became of the rows so far; those that still wait to be written are not counted. */
  counts: ImportCounts
}
/** What was learnt, over the columns. */
export type PropensityClassifier =
  | (LogisticRegression & { kind: 'logistic' })
  | (BoostedTrees & { kind: 'boosted_trees' })
/**
 * A feature that a model goes by, under the name of its field in `CustomerFeatures`, written
 * alike in every language: `'days_since_last_order'`.
 *
 * Beside these there are `'wanted_orders'` and `'days_since_wanted'`, the orders with the product that is asked about and
 * the days since the last of them, and `'contract_days'`, the days since the contract began.
 */
export interface PropensityColumn {
  /** The name. */
  name: string
  /**
   * How much of what the model knows it knows by this feature; all add up to 1. Of a regression the weight times the
   * standard deviation, of trees by how much questions about it lowered the loss.
   */
  importance: number
  /** Whether the model takes the logarithm: ±ln(1 + |x|). */
  isLogarithm: boolean
  /** What it takes where the number is not known; none where it is told so. */
  fill?: number
  /**
   * Columns of a regression with the same number tell much the same: their correlation with the weightiest of them is
   * .7 or more, up or down. They are one reason of a score. None of one that stands alone.
   */
  group?: number
}
/** A day of the past that was learnt from. */
export interface PropensityCutoff {
  /** The day whose end it is. */
  on: CivilDate
  /** The customers whom the question was about. */
  customers: bigint
  /** Of them those who did it in the days after. */
  positives: bigint
}
/** How a model of propensity learns. */
export type PropensityMethod =
  | (LogisticOptions & { kind: 'logistic' })
  | (BoostingOptions & { kind: 'boosted_trees' })
/** `PropensityMethod` as it may be given. */
export type PropensityMethodInput =
  | (LogisticOptionsInput & { kind: 'logistic' })
  | (BoostingOptionsInput & { kind: 'boosted_trees' })
/** What a model of propensity tells of a customer. */
export type PropensityOutcome =
  | (PurchaseOutcome & { kind: 'purchase' })
  | (ProductPurchaseOutcome & { kind: 'product_purchase' })
  | (ChurnOutcome & { kind: 'churn' })
  | (ContractEndOutcome & { kind: 'contract_end' })
/** What was fitted of propensity. */
export interface PropensityParameters {
  /** The features, in the order of the classifier's columns. */
  columns: PropensityColumn[]
  /** What was learnt. */
  classifier: PropensityClassifier
  /** The days that it was learnt from, the last one first. */
  cutoffs: PropensityCutoff[]
  /** The products whose purchase is asked about. */
  productIds: ProductId[]
}
/** Why a customer is more or less likely to do it than others. */
export interface PropensityReason {
  /** The feature; of features that are alike, the one that speaks loudest for what all of them say. */
  feature: string
  /** What it is of this customer; none where it is not known. */
  value?: number
  /** By how much it moves the log-odds, together with those that are alike: above 0 to more likely. */
  contribution: number
  /** The same in words, such as `more likely: last bought 12 days ago`. */
  text: string
  /** The features that are alike and were counted with it. */
  countedWith: string[]
}
/** What a model of propensity says of a customer. */
export interface PropensityScore {
  /** The probability. */
  probability: number
  /** The last day on which it would count. */
  until: CivilDate
  /** The log-odds from which contributions count: those of the average customer, or of everybody. */
  baseline: number
  /** What speaks for or against it, the weightiest first, at most five. Left out in lists. */
  reasons: PropensityReason[]
  /**
   * What all other features contribute together: with the baseline and the reasons they add up to the log-odds of the
   * probability. Left out in lists.
   */
  others?: number
}
/** How a model of propensity is fitted. It needs at least ten customers who did what it is about, and ten who did not. */
export interface PropensitySpec {
  /** The currency of all money. Orders in others are converted at the rate of their day. */
  currency: Currency
  /** What it tells. */
  outcome: PropensityOutcome
  /** How it learns: by logistic regression when left out. */
  method: PropensityMethod
  /**
   * From how many days of the past it learns, 1 to 36, each a horizon before the next, the last one a horizon before
   * the last day that is over (today is, in its last second): 4 when left out. Those before the first customer do not
   * count.
   */
  cutoffs?: number
  /** Which customers are held out where there is but one such day, and looked at where there are too many. */
  seed: bigint
}
/** `PropensitySpec` as it may be given. */
export interface PropensitySpecInput {
  /** The currency of all money. Orders in others are converted at the rate of their day. */
  currency: Currency
  /** What it tells. */
  outcome: PropensityOutcome
  /** How it learns: by logistic regression when left out. */
  method?: PropensityMethodInput | undefined
  /**
   * From how many days of the past it learns, 1 to 36, each a horizon before the next, the last one a horizon before
   * the last day that is over (today is, in its last second): 4 when left out. Those before the first customer do not
   * count.
   */
  cutoffs?: number | null | undefined
  /** Which customers are held out where there is but one such day, and looked at where there are too many. */
  seed?: IntegerInput | undefined
}
/** How much of one product a customer bought. */
export interface Purchase {
  /** The product. */
  productId: ProductId
  /** How many, less what came back. */
  quantity: Decimal
  /** In how many orders. */
  orders: bigint
  /** When it was last bought. */
  lastAt: Date
}
/** A purchase order's cancellation to record. */
export interface PurchaseCancellation {
  /** Refuse it with `stale_version` unless the purchase order has this version. */
  version?: IntegerInput | null | undefined
  /** Why. */
  reason?: string | null | undefined
}
/**
 * One customer's purchases, as the models see them.
 *
 * Time has any unit. For `BgBb` it is counted in occasions instead: the days after the first purchase
 * are cut into spans of one length, and frequency counts those with a purchase, however many there were in one.
 */
export interface PurchaseHistory {
  /** Repeat purchases: the days with a purchase, without the first. */
  frequency: number
  /** Time from the first purchase to the last; 0 without a repeat purchase. */
  recency: number
  /** Time from the first purchase to the end of the observation. */
  age: number
}
/** One line of a purchase order. Costs are in its currency. */
export interface PurchaseLine {
  /** The product, when it is in the catalogue. */
  productId?: ProductId
  /** The article number, when the product is not in the catalogue. */
  sku?: string
  /** What the line is called, when that was given. */
  name?: string
  /** How many. */
  quantity: Decimal
  /** What one costs. */
  unitCost: Decimal
  /** How many came in. */
  received: Decimal
}
/** A fitted model of when customers buy and leave. */
export type PurchaseModel =
  | (BgNbd & { kind: 'bg_nbd' })
  | (MbgNbd & { kind: 'mbg_nbd' })
  | (ParetoNbd & { kind: 'pareto_nbd' })
  | (BgBb & { kind: 'bg_bb' })
/**
 * Which model.
 *
 * - `bg_nbd`: `BgNbd`.
 * - `mbg_nbd`: `MbgNbd`.
 * - `pareto_nbd`: `ParetoNbd`.
 * - `bg_bb`: `BgBb`, whose histories count occasions.
 */
export type PurchaseModelKind = 'bg_nbd' | 'mbg_nbd' | 'pareto_nbd' | 'bg_bb'
/**
 * What the business buys of a supplier.
 *
 * `cost` = Σ quantity · unit cost over the lines + shipping + tax. Of no line more comes in than was ordered.
 */
export interface PurchaseOrder {
  /** The purchase order's id. */
  id: PurchaseOrderId
  /** Its number. */
  number?: string
  /** Of whom it is bought. */
  supplierId: CustomerId
  /** The currency of all costs. */
  currency: Currency
  /** What is bought. */
  lines: PurchaseLine[]
  /** What its shipping costs. */
  shipping: Decimal
  /** Tax on it all. */
  tax: Decimal
  /** What it costs. */
  cost: Decimal
  /** What the goods cost that came in, without shipping and tax. */
  receivedCost: Decimal
  /** How far it is. */
  status: PurchaseStatus
  /** What came in, as it was recorded. */
  receipts: Receipt[]
  /** The day on which it is expected. */
  expectedOn?: CivilDate
  /** When it was sent to the supplier. */
  orderedAt?: Date
  /** When it was called off. */
  cancelledAt?: Date
  /** Why it was called off. */
  cancelReason?: string
  /** Remarks. */
  note?: string
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** What an update says of each field of a purchase order. */
export interface PurchaseOrderPatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** Its number. */
  number?: string | null | undefined
  /** All lines, while it is a draft. */
  lines?: readonly NewPurchaseLine[] | null | undefined
  /** What its shipping costs. */
  shipping?: DecimalInput | null | undefined
  /** Tax on it all. */
  tax?: DecimalInput | null | undefined
  /** The day on which it is expected. */
  expectedOn?: CivilDate | null | undefined
  /** Remarks. */
  note?: string | null | undefined
}
/** Whether a customer who has bought buys again. */
export interface PurchaseOutcome {
  /** Within so many days, 1 to 3,660. */
  horizonDays: number
}
/** So many of one line of a purchase order. */
export interface PurchasePart {
  /** The line's number, the first being 1. */
  line: number
  /** How many; more than zero. */
  quantity: Decimal
}
/** `PurchasePart` as it may be given. */
export interface PurchasePartInput {
  /** The line's number, the first being 1. */
  line: number
  /** How many; more than zero. */
  quantity: DecimalInput
}
/** That a purchase order was sent to its supplier. */
export interface PurchasePlacement {
  /** Refuse it with `stale_version` unless the purchase order has this version. */
  version?: IntegerInput | null | undefined
  /** When; now, when left out. */
  at?: Date | null | undefined
}
/** Which purchase orders a list holds; everything left out does not narrow it. */
export interface PurchaseQuery {
  /** Those of this supplier. */
  supplierId?: CustomerId | null | undefined
  /** Those that are this far. */
  status?: PurchaseStatus | null | undefined
  /** Those with this number. */
  number?: string | null | undefined
  /** Those of which something is to come in, and that were expected before this day: until today, the late ones. */
  expectedBefore?: CivilDate | null | undefined
}
/**
 * How far a purchase order is.
 *
 * - `draft`: The supplier does not know of it yet.
 * - `ordered`: It was sent to the supplier.
 * - `partly_received`: A part of it came in.
 * - `received`: All of it came in.
 * - `cancelled`: What did not come in is called off.
 */
export type PurchaseStatus = 'draft' | 'ordered' | 'partly_received' | 'received' | 'cancelled'
/**
 * What a customer is offered, at what price, until when.
 *
 * `total` = Σ (quantity · unit price − discount) over the lines − discount + Σ tax, as the order comes to that is made
 * of it. The discount on the whole is shared among the lines by what they come to, and each line's tax is its rate of
 * the rest. Products of quantities and prices are exact; percentages, shares and taxes are rounded to the currency's
 * smallest unit, halves away from zero. A line that is paid for again and again counts once.
 */
export interface Quote {
  /** The quote's id. */
  id: QuoteId
  /** Its number, which all revisions of it share. */
  number: string
  /** Counts the revisions, from 1. */
  revision: number
  /** To whom it is offered. */
  customerId: CustomerId
  /** The deal that it is about. */
  dealId?: DealId
  /** What has become of it. */
  status: QuoteStatus
  /** What it is about, in a line. */
  title?: string
  /** The currency of all amounts. */
  currency: Currency
  /** What is offered. */
  lines: QuoteLine[]
  /** What is taken off the whole quote. */
  discount: Decimal
  /** The percentage that this is, when it was given as one. */
  discountPercent?: Decimal
  /** What the lines come to, before the discount on the whole and without tax. */
  subtotal: Decimal
  /** The taxes by their rates, the lowest first; those of zero percent among them. */
  taxes: QuoteTax[]
  /** What the customer is to pay. */
  total: Decimal
  /** The last day on which it can be accepted, in the business's time zone. */
  validUntil?: CivilDate
  /** What stands above the lines. */
  introduction?: string
  /** What stands below them: terms, how to pay. */
  terms?: string
  /** Who made it. */
  owner?: string
  /** When the customer got it. */
  sentAt?: Date
  /** When it was accepted or declined, or another one took its place. */
  closedAt?: Date
  /** Who accepted it, on the customer's side. */
  acceptedBy?: string
  /** The customer's own number for it. */
  reference?: string
  /** Why it was declined. */
  declineReason?: string
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** The customer agrees to a quote. */
export interface QuoteAcceptance {
  /** Refuse it with `stale_version` unless the quote has this version. */
  version?: IntegerInput | null | undefined
  /** When; now, when left out. Not later, and not before it was sent. */
  at?: Date | null | undefined
  /** Who, on the customer's side. */
  by?: string | null | undefined
  /** The customer's own number for it. */
  reference?: string | null | undefined
}
/** How a quote is shown as a page. */
export interface QuoteDocument {
  /** Who offers: name and address, one line each. */
  seller?: string | null | undefined
  /** The page's language; `en` when left out. The usual template is in English. */
  language?: string | null | undefined
  /**
   * A template of one's own, in Jinja's language, at most 1 MiB; see `Quotes.html` for what it
   * knows.
   */
  template?: string | null | undefined
}
/** One line of a quote. Amounts are in the quote's currency. */
export interface QuoteLine {
  /** The product, when it is in the catalogue. */
  productId?: ProductId
  /** The article number; that of the product when none was given. */
  sku?: string
  /** What the line is called; as the product was when the line was written, when nothing was given. */
  name?: string
  /** What there is to say of it. */
  description?: string
  /** How many. */
  quantity: Decimal
  /** The price of one, without tax. */
  unitPrice: Decimal
  /** What is taken off the line. */
  discount: Decimal
  /** The percentage that this is, when it was given as one. */
  discountPercent?: Decimal
  /** The rate of its tax, in percent. */
  taxRate: Decimal
  /** How often it is paid for; once when there is none. */
  interval?: BillingInterval
  /** What it comes to: quantity · unit price − discount. */
  net: Decimal
  /** The tax that is added to it: of what it comes to, less its share of the discount on the whole quote. */
  tax: Decimal
}
/** What an update says of each field of a draft. */
export interface QuotePatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** What it is about. */
  title?: string | null | undefined
  /** All lines. */
  lines?: readonly NewQuoteLine[] | null | undefined
  /** What is taken off the whole quote; an amount that is set takes the percentage away. */
  discount?: DecimalInput | null | undefined
  /** The same in percent; one that is set takes the place of the amount. */
  discountPercent?: DecimalInput | null | undefined
  /** The last day on which it can be accepted. */
  validUntil?: CivilDate | null | undefined
  /** What stands above the lines. */
  introduction?: string | null | undefined
  /** What stands below them. */
  terms?: string | null | undefined
  /** Who makes it. */
  owner?: string | null | undefined
}
/** Which quotes a list holds; everything left out does not narrow it. */
export interface QuoteQuery {
  /** Quotes to this customer. */
  customerId?: CustomerId | null | undefined
  /** Quotes for this deal. */
  dealId?: DealId | null | undefined
  /** Quotes of which this has become. */
  status?: QuoteStatus | null | undefined
  /** The revisions of the quote with this number. */
  number?: string | null | undefined
  /** Quotes that this salesperson made. */
  owner?: string | null | undefined
  /** Quotes whose number, title or lines hold each of these words, whatever their case and accents. */
  text?: string | null | undefined
}
/** The customer does not want a quote. */
export interface QuoteRefusal {
  /** Refuse it with `stale_version` unless the quote has this version. */
  version?: IntegerInput | null | undefined
  /** When; now, when left out. Not later, and not before it was sent. */
  at?: Date | null | undefined
  /** Why. */
  reason?: string | null | undefined
}
/** The customer gets a quote. */
export interface QuoteSending {
  /** Refuse it with `stale_version` unless the quote has this version. */
  version?: IntegerInput | null | undefined
  /** When; now, when left out. Not later. */
  at?: Date | null | undefined
}
/**
 * What has become of a quote.
 *
 * - `draft`: It is being written, and can be changed.
 * - `sent`: The customer has it.
 * - `accepted`: The customer has agreed to it.
 * - `declined`: The customer does not want it.
 * - `superseded`: Another one took its place.
 * - `expired`: The customer has it, but its last day is over. It is what a sent one is read as, and never stored.
 */
export type QuoteStatus = 'draft' | 'sent' | 'accepted' | 'declined' | 'superseded' | 'expired'
/** The tax of all lines with one rate. */
export interface QuoteTax {
  /** The rate, in percent. */
  rate: Decimal
  /** What is taxed. */
  base: Decimal
  /** The tax. */
  tax: Decimal
}
/** A lead among others. */
export interface RankedLead {
  /** The customer. */
  customerId: CustomerId
  /** The points of fit. */
  fit: Decimal
  /** The points of engagement. */
  engagement: Decimal
  /** The grade; none where the lead has the points of none. */
  grade?: string
}
/** Which exchange rates a list holds; everything left out does not narrow it. */
export interface RateQuery {
  /** Rates of this currency. */
  currency?: Currency | null | undefined
  /** Rates in this currency. */
  base?: Currency | null | undefined
  /** Rates that hold from this day on, or a later one. */
  from?: CivilDate | null | undefined
  /** Rates that hold from a day before this one on. */
  until?: CivilDate | null | undefined
}
/** Goods of a purchase order that came in together. */
export interface Receipt {
  /** The receipt's id. */
  id: ReceiptId
  /** What came in. */
  lines: PurchasePart[]
  /** When. */
  at: Date
  /** The supplier's number of the delivery, and other remarks. */
  note?: string
}
/** A product that a customer is recommended. */
export interface Recommendation {
  /** The product. */
  productId: ProductId
  /** What the customer thought of it: `wants a sample`. */
  response?: string
}
/**
 * Why a product is recommended. In this order they fill a list.
 *
 * - `bought_together`: It is bought by those who bought what the customer has.
 * - `popular_in_categories`: It is popular among the products in the categories of what the customer has.
 * - `popular`: It is popular among all products.
 */
export type RecommendationBasis = 'bought_together' | 'popular_in_categories' | 'popular'
/** Something that the customer has and that speaks for a product. */
export interface RecommendationCause {
  /** What the customer has. */
  productId: ProductId
  /** Its part of the score. */
  score: number
}
/** How good lists of k items were. */
export interface RecommendationQuality {
  /** The part of what was bought that had been recommended, of as much as fits in a list; the mean over customers. */
  recall: number
  /** The mean over customers of the mean, over the hits, of the part of hits up to each hit; MAP@k. */
  meanAveragePrecision: number
  /** The part of all items that was recommended to anybody. */
  coverage: number
}
/** What is recommended to a customer. */
export interface RecommendationQuery {
  /** The most products, 1 to 1,000; 10 when left out. */
  limit?: number | undefined
  /** Only products in this category or in one below it. */
  categoryId?: CategoryId | null | undefined
  /** Whether products are left out that the customer has; yes, when left out. */
  excludeOwned?: boolean | undefined
  /** Products that are left out, such as those out of stock. */
  exclude?: readonly ProductId[] | undefined
  /** The most products that are named as causes of one recommendation; 3 when left out. */
  causes?: number | undefined
}
/**
 * What recommendations would have been worth: of customers who bought before an instant, and something new from then
 * on.
 */
export interface RecommendationReview {
  /** The instant. */
  splitAt: Date
  /** How many purchases were learnt from: one for each order and product. */
  learnt: bigint
  /** How many customers there are. */
  customers: bigint
  /** The recommendations. */
  model: RecommendationQuality
  /** The most popular products that the customer did not have. */
  popular: RecommendationQuality
}
/** How recommendations are tried out on the past. */
export interface RecommendationReviewOptions {
  /**
   * What was bought before this instant is learnt from, what was bought from then on is to be foretold; when left out,
   * as `holdout` says.
   */
  splitAt?: Date | null | undefined
  /** The part of all purchases, the last ones, that is to be foretold, above 0 and below 1; 0.2 when left out. */
  holdout?: number | undefined
  /** How long the lists are, k; 10 when left out. */
  limit?: number | undefined
}
/** An amount that is paid again and again, in the deal's currency. */
export interface Recurring {
  /** What is paid each time. */
  amount: Decimal
  /** How often. */
  interval: BillingInterval
}
/** `Recurring` as it may be given. */
export interface RecurringInput {
  /** What is paid each time. */
  amount: DecimalInput
  /** How often. */
  interval: BillingInterval
}
/** Money that is given back for an order. */
export interface Refund {
  /** The refund's id. */
  id: RefundId
  /** What is refunded. */
  lines: RefundLine[]
  /** What is refunded of the shipping. */
  shipping: Decimal
  /** The sum of it all. */
  amount: Decimal
  /** How it reaches the customer. */
  method: RefundMethod
  /** When. */
  at: Date
  /** Why. */
  reason?: string
}
/** A part of a line that was refunded. */
export interface RefundLine {
  /** The line's number, the first being 1. */
  line: number
  /** How many of it came back; zero when only money was given back. */
  quantity: Decimal
  /** The amount, in the order's currency. */
  amount: Decimal
}
/**
 * How a refund reaches the customer.
 *
 * - `payout`: The money is paid back.
 * - `credit`: It stays as a credit in the customer's balance.
 */
export type RefundMethod = 'payout' | 'credit'
/** How one customer stands to another: `from` is an employee of `to`, the spouse of `to`, was referred by `to`. */
export interface Relationship {
  /** The relationship's id. */
  id: RelationshipId
  /** The customer who is something. */
  from: CustomerId
  /** The customer to whom `from` is that. */
  to: CustomerId
  /** What `from` is to `to`, such as `employee`, `subsidiary`, `spouse`. */
  kind: string
  /** What `from` does there, such as `head of purchasing`. */
  role?: string
  /** The first day. */
  since?: CivilDate
  /** The last day. */
  until?: CivilDate
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
}
/** What an update says of each field of a relationship; who it is about never changes. */
export interface RelationshipPatch {
  /** Refuse the update with `stale_version` unless the relationship has this version. */
  version?: IntegerInput | null | undefined
  /** What `from` is to `to`. */
  kind?: string | null | undefined
  /** What `from` does there. */
  role?: string | null | undefined
  /** The first day. */
  since?: CivilDate | null | undefined
  /** The last day. */
  until?: CivilDate | null | undefined
}
/** Rows of like probability. */
export interface ReliabilityBin {
  /** The lowest probability. */
  from: number
  /** The highest, which belongs to the next bin but for the last. */
  to: number
  /** How many rows. */
  rows: bigint
  /** The mean probability; none without rows. */
  expected?: number
  /** The part that was positive; none without rows. */
  actual?: number
}
/** Which reminders a list holds; everything left out does not narrow it. */
export interface ReminderQuery {
  /** Reminders at this instant or later. */
  from?: Date | null | undefined
  /** Reminders before this instant. */
  until?: Date | null | undefined
  /** Reminders of this assignee's tasks. */
  assignee?: string | null | undefined
}
/** Goods of an order that come back. Of no line more comes back, in all returns that are not deleted, than arrived. */
export interface Return {
  /** The return's id. */
  id: ReturnId
  /** The order. */
  orderId: OrderId
  /** What comes back, each line of the order at most once. */
  lines: OrderPart[]
  /** Why. */
  reason?: string
  /** What was found when it was looked at, and other remarks. */
  note?: string
  /** How far it is. */
  status: ReturnStatus
  /** Its steps, oldest first. */
  steps: ReturnStep[]
  /** The refund of the order that closing it booked. */
  refundId?: RefundId
  /** The credit note that closing it issued. */
  creditNoteId?: InvoiceId
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** A step of a return to record: it is received, or inspected. */
export interface ReturnAdvance {
  /** Refuse it with `stale_version` unless the return has this version. */
  version?: IntegerInput | null | undefined
  /** The status that was reached, not `closed`. */
  status: ReturnStatus
  /** When; now, when left out. Not before the step before it. */
  at?: Date | null | undefined
}
/** A return's end to record. */
export interface ReturnClosing {
  /** Refuse it with `stale_version` unless the return has this version. */
  version?: IntegerInput | null | undefined
  /** When; now, when left out. Not before the step before it. */
  at?: Date | null | undefined
  /** The refund to book; none when left out. */
  refund?: ReturnRefund | null | undefined
  /** The credit note to issue, to an invoice of the same order; none when left out. */
  creditNote?: NewCreditNote | null | undefined
}
/** What an update says of each field of a return. */
export interface ReturnPatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** All that comes back, until it is closed. */
  lines?: readonly OrderPartInput[] | null | undefined
  /** Why. */
  reason?: string | null | undefined
  /** Remarks. */
  note?: string | null | undefined
}
/** Which returns a list holds; everything left out does not narrow it. */
export interface ReturnQuery {
  /** Returns of this order. */
  orderId?: OrderId | null | undefined
  /** Returns from this customer. */
  customerId?: CustomerId | null | undefined
  /** Returns that are this far. */
  status?: ReturnStatus | null | undefined
}
/** The refund that closing a return books: of each of its lines the quantity's share of what it came to. */
export interface ReturnRefund {
  /** The refund's id, when it was minted elsewhere. */
  id?: RefundId | null | undefined
  /** What is refunded of the shipping. */
  shipping?: DecimalInput | undefined
  /** How it reaches the customer. */
  method?: RefundMethod | undefined
}
/**
 * How far a return is.
 *
 * - `announced`: The customer has said that it comes.
 * - `received`: It is here.
 * - `inspected`: It was looked at.
 * - `closed`: Nothing more is to be done.
 */
export type ReturnStatus = 'announced' | 'received' | 'inspected' | 'closed'
/** One step of a return. */
export interface ReturnStep {
  /** The status that was reached. */
  status: ReturnStatus
  /** When. */
  at: Date
}
/** What taking an import back did. */
export interface RevertReport {
  /** Changes that were taken back: creations and updates. */
  reverted: bigint
  /** Changes that were kept, since the record was changed afterwards or something else was recorded about it. */
  kept: bigint
}
/** Which forecasts to look back at; what is left out does not narrow it. */
export interface ReviewQuery {
  /** The currency of all amounts. */
  currency: Currency
  /** How long the periods are. */
  length?: PeriodLength | undefined
  /** A day of the first period. */
  from: CivilDate
  /** A day of the period after the last one. At most 120 periods are looked at, and none that has not begun. */
  until: CivilDate
  /** Deals in this pipeline. */
  pipelineId?: PipelineId | null | undefined
  /** Deals of this salesperson. */
  owner?: string | null | undefined
  /** Deals of this team. */
  team?: string | null | undefined
  /** What of a deal counts. */
  value?: DealValue | undefined
  /** An open deal of at least this probability, in percent, belongs to the best case; 50 when left out. */
  bestCaseFrom?: DecimalInput | null | undefined
  /** One of at least this probability counts as committed; 80 when left out. */
  committedFrom?: DecimalInput | null | undefined
}
/** How many customers have each score: the first entry counts those with score 1. */
export interface RfmBins {
  /** By recency. */
  recency: bigint[]
  /** By frequency. */
  frequency: bigint[]
  /** By money. */
  monetary: bigint[]
}
/**
 * The values between the bins, ascending: a value on an edge belongs below it.
 *
 * Those of one run can be the fixed cuts of another, by `RfmOptions.cuts`.
 */
export interface RfmEdges {
  /** Between the days since the last order. The fewer days, the higher the score. */
  recency: Decimal[]
  /** Between the frequencies. */
  frequency: Decimal[]
  /** Between the monetary values. */
  monetary: Decimal[]
}
/** `RfmEdges` as it may be given. */
export interface RfmEdgesInput {
  /** Between the days since the last order. The fewer days, the higher the score. */
  recency: readonly DecimalInput[]
  /** Between the frequencies. */
  frequency: readonly DecimalInput[]
  /** Between the monetary values. */
  monetary: readonly DecimalInput[]
}
/**
 * What counts as often.
 *
 * - `order_days`: Distinct civil days with an order: two carts on one day are one visit.
 * - `orders`: Orders.
 */
export type RfmFrequency = 'order_days' | 'orders'
/** What one customer did, as RFM sees it. */
export interface RfmInput {
  /** The customer. */
  customerId: CustomerId
  /** Civil days from the last order to the instant of the scores, 0 on the same day. */
  recencyDays: number
  /** How often the customer bought. */
  frequency: bigint
  /** For how much. */
  monetary: Decimal
}
/**
 * How the edges between the scores are found.
 *
 * - `quantiles`: At the 20, 40, 60 and 80 % quantiles of the values.
 * - `ntile`: By rank: a fifth of the customers in each bin, as far as equal values can be parted. A value's bin is 1 + ⌊5 · customers with a smaller value / all customers⌋.
 */
export type RfmMethod = 'quantiles' | 'ntile'
/** What a model of RFM says of a customer. */
export interface RfmModelScore {
  /** The scores, and what they were computed from. */
  score: RfmScore
  /** The edges between the scores. */
  edges: RfmEdges
}
/**
 * What counts as much. Both are net of refunds and returns.
 *
 * - `sum`: All that was spent.
 * - `mean`: What was spent for each order, on average.
 */
export type RfmMonetary = 'sum' | 'mean'
/** How RFM scores are computed; everything left out has its usual value. */
export interface RfmOptions {
  /** How the edges are found. */
  method: RfmMethod
  /**
   * Edges to use instead of finding them, whoever the customers are: to compare periods, or because the business
   * says so.
   */
  cuts?: RfmEdges
  /** What counts as often. */
  frequency: RfmFrequency
  /** What counts as much. */
  monetary: RfmMonetary
  /** The names of the scores; the usual ones where there are none. */
  grid: RfmRule[]
}
/** `RfmOptions` as it may be given. */
export interface RfmOptionsInput {
  /** How the edges are found. */
  method?: RfmMethod | undefined
  /**
   * Edges to use instead of finding them, whoever the customers are: to compare periods, or because the business
   * says so.
   */
  cuts?: RfmEdgesInput | null | undefined
  /** What counts as often. */
  frequency?: RfmFrequency | undefined
  /** What counts as much. */
  monetary?: RfmMonetary | undefined
  /** The names of the scores; the usual ones where there are none. */
  grid?: readonly RfmRuleInput[] | undefined
}
/** What was fitted of RFM. */
export interface RfmParameters {
  /** The edges between the scores. */
  edges: RfmEdges
  /** How many of the customers had each score. */
  bins: RfmBins
}
/** One rule of a grid: the name of the customers whose scores lie in these ranges. */
export interface RfmRule {
  /** The name. */
  name: string
  /** Recency scores. */
  recency: ScoreRange
  /** Frequency scores. */
  frequency: ScoreRange
  /** Monetary scores. */
  monetary: ScoreRange
}
/** `RfmRule` as it may be given. */
export interface RfmRuleInput {
  /** The name. */
  name: string
  /** Recency scores. */
  recency?: ScoreRange | undefined
  /** Frequency scores. */
  frequency?: ScoreRange | undefined
  /** Monetary scores. */
  monetary?: ScoreRange | undefined
}
/** One customer's scores, and what they were computed from. */
export interface RfmScore {
  /** What the scores were computed from. */
  input: RfmInput
  /** The scores. */
  scores: RfmTriple
  /** The name that the grid gives them. */
  segment: string
}
/** The scores of all customers, with everything that explains them. */
export interface RfmScores {
  /** The edges that were used; none when there was nobody to find them by. */
  edges?: RfmEdges
  /** How many customers each bin holds. A bin of 0 is empty: no value lies between its edges. */
  bins: RfmBins
  /** The names of the grid in its order, those of nobody too. */
  segments: RfmSegment[]
  /** The customers, in the order in which they were given. */
  customers: RfmScore[]
}
/** The customers that share a name of the grid. */
export interface RfmSegment {
  /** The name. */
  name: string
  /** How many customers there are. */
  customers: bigint
  /** The sum of their monetary values. */
  monetary: Decimal
}
/** How an RFM model is fitted. */
export interface RfmSpec {
  /** The currency of the monetary values. Orders in others are converted at the rate of their day. */
  currency: Currency
  /** How scores are computed. With `cuts` these are the edges, and nothing is fitted. */
  options: RfmOptions
}
/** `RfmSpec` as it may be given. */
export interface RfmSpecInput {
  /** The currency of the monetary values. Orders in others are converted at the rate of their day. */
  currency: Currency
  /** How scores are computed. With `cuts` these are the edges, and nothing is fitted. */
  options?: RfmOptionsInput | undefined
}
/** Three scores, each 1 to 5, 5 the best. Displayed as `5-4-4`. */
export interface RfmTriple {
  /** How recently the customer bought. */
  recency: number
  /** How often. */
  frequency: number
  /** For how much. */
  monetary: number
}
/**
 * What a customer is to the business; one customer can be several of these.
 *
 * - `customer`: Buys, or may buy.
 * - `supplier`: Sells to the business.
 * - `partner`: Works with the business.
 * - `reseller`: Sells on behalf of the business.
 */
export type Role = 'customer' | 'supplier' | 'partner' | 'reseller'
/** What is wrong with a row, or odd about it. An order is rejected with all of its rows when one of them is wrong. */
export interface RowError {
  /** The row, counted from 1 without the header; blank lines, and breaks within quotes, do not count. */
  row: bigint
  /** The mapping's field. */
  field?: string
  /** The file's column: its header, or its place where there are no headers. */
  column?: string
  /** What is wrong. */
  code: ErrorCode
}
/**
 * What was sold. Cancelled and deleted orders count in nothing; those of deleted customers do, since they happened.
 *
 * A refund lowers the figures of the order it belongs to, in the month in which that was placed; a return without an
 * order lowers those of its own month. So the months add up to the whole, and both to what the profiles say.
 */
export interface SalesReport {
  /** Customers that are not deleted, whether they bought or not. */
  customers: bigint
  /** Customers with an order. */
  buyers: bigint
  /** Customers with orders on two civil days or more. */
  repeatBuyers: bigint
  /** Repeat buyers / buyers; none without buyers. */
  repeatRate?: number
  /** Orders, without returns. */
  orders: bigint
  /** Those of them whose customer is not known. */
  anonymousOrders: bigint
  /** Returns: orders that only took goods back. */
  returns: bigint
  /** When the first order was placed. */
  firstOrderAt?: Date
  /** When the last order was placed. */
  lastOrderAt?: Date
  /** By currency, in the order of the codes. */
  currencies: CurrencySales[]
  /**
   * Every month from the first order or return to the last, in the business's time zone. A month in which nothing
   * happened is there, with zeros; but not where nothing happened for more than ten years, as before an order whose
   * date is wrong.
   */
  months: MonthSales[]
}
/** Whose scores a list holds, and which come first. */
export interface ScoreQuery {
  /** The members of this segment; everybody when left out. */
  segmentId?: SegmentId | null | undefined
  /** By what they are sorted; as is usual for the model's kind when left out. */
  sort?: ScoreSort | null | undefined
  /** What becomes of a customer with an order whose exchange rate is missing: it refuses the list when left out. */
  missingRate?: MissingRate | undefined
}
/** The scores from `min` to `max`, both included. */
export interface ScoreRange {
  /** The lowest. */
  min: number
  /** The highest. */
  max: number
}
/**
 * By what scores are sorted, the greatest first.
 *
 * - `lifetime_value`: By lifetime value: the usual order of a model of it.
 * - `probability_alive`: By the probability that the customer has not left.
 * - `expected_purchases`: By the purchases to come.
 * - `rfm`: By the sum of the three scores of RFM, then by money: the usual order of a model of it.
 * - `monetary`: By money that was spent.
 * - `propensity`: By the probability: the usual order of a model of propensity.
 * - `cluster`: By the number of the cluster, then by the distance from its centre, the least first: the usual order of a model of clusters.
 */
export type ScoreSort = 'lifetime_value' | 'probability_alive' | 'expected_purchases' | 'rfm' | 'monetary' | 'propensity' | 'cluster'
/** What a model says of a customer, by its kind. */
export type ScoreValues =
  | (RfmModelScore & { kind: 'rfm' })
  | (ClvScore & { kind: 'clv' })
  | (PropensityScore & { kind: 'propensity' })
  | (ClusterScore & { kind: 'clusters' })
/** A customer that a search found. */
export interface SearchHit {
  /** The customer. */
  customer: Customer
  /** Whether every word of the query is a whole word of the customer, not only the beginning of one. */
  exact: boolean
}
/**
 * A named part of the customers.
 *
 * Unique: no two segments share a name, whatever its case. Deleted customers are in no segment, and come back with
 * their restoration.
 */
export interface Segment {
  /** The segment's id. */
  id: SegmentId
  /** The name. */
  name: string
  /** What it is for, in some sentences. */
  description?: string
  /** How its members are found. */
  kind: SegmentKind
  /** Who is a member, in the language of segments; none for a list. */
  expression?: string
  /**
   * How far a definition is with looking at everybody, without what building columns before it takes; none when it is
   * done. Until then reads are exact all the
   * same: those of a new segment look at everybody themselves, those of a changed one tell of the definition before.
   */
  building?: WorkProgress
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** An attribute of a customer, or a column of a table of a customer's rows. */
export interface SegmentAttribute {
  /** The name, as an expression has it: `custom.shoe_size`, `total`. */
  name: string
  /** The table that it is a column of; none for attributes of the customer. */
  table?: string
  /** What it is. */
  valueType: SegmentType
  /** What a number counts: `orders`, `the order's currency`. */
  unit?: string
  /** What it means. */
  description: string
  /** The values that it can have, when they are known. */
  values: string[]
}
/** A condition of an expression, and what it says of a customer. */
export interface SegmentCondition {
  /** How deep it lies: 0 for the whole expression, 1 for what that is made of. */
  depth: number
  /** The condition. */
  expression: string
  /** What it says; none where that is unknown, because something that it asks about is not known. */
  truth?: boolean
  /** The first instant at which it may say something else though nothing is written. */
  until?: Date
  /** What its parts are for this customer, now; empty for one that reads no attribute by itself, such as `has_tag('vip')`. */
  values: ConditionValue[]
}
/**
 * A customer entered or left, by one command. Within a transaction of several, as a batch, an import or a webhook,
 * somebody may enter and leave again, both at the same instant: act on `entered` only while `contains` says so.
 */
export interface SegmentEvent {
  /** The number of the change in the journal; one for all who entered or left by a definition. */
  seq: bigint
  /** The instant from which it holds; of a flip in time before the instant at which it was noticed. */
  at: Date
  /** Who. */
  customerId: CustomerId
  /** What happened. */
  change: MembershipChange
  /** Why. */
  cause: MembershipCause
}
/** A part of the feed of a segment. */
export interface SegmentEvents {
  /** The events, as they were written. */
  items: SegmentEvent[]
  /** Where the next part begins, also when nothing is there yet. */
  next: Cursor
  /** Whether more is there already. */
  more: boolean
}
/** Why a customer is a member of a segment, or not. */
export interface SegmentExplanation {
  /** Whether the customer is a member now. */
  isMember: boolean
  /** The first instant at which that may change though nothing is written; none when there is none. */
  until?: Date
  /** The conditions of the expression as a tree, each followed by those that it is made of; none for a list. */
  conditions: SegmentCondition[]
}
/** A function of the language. */
export interface SegmentFunction {
  /** The name. */
  name: string
  /** How it is called. */
  signature: string
  /** What it returns; none where that is the type of its arguments. */
  returns?: SegmentType
  /** What it means. */
  description: string
  /** An expression with it. */
  example: string
}
/**
 * How a segment's members are found.
 *
 * - `live`: By an expression, at every instant.
 * - `list`: They are put on a list by hand.
 */
export type SegmentKind = 'live' | 'list'
/** How many customers are members of two segments at once. */
export interface SegmentOverlap {
  /** The one segment. */
  first: SegmentId
  /** The other; the same one in the row with its own count. */
  second: SegmentId
  /** Members of both. */
  count: bigint
}
/** What an update says of each field of a segment. */
export interface SegmentPatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** The name. */
  name?: string | null | undefined
  /** What it is for, in some sentences. */
  description?: string | null | undefined
  /** Who is a member. The segment tells of the definition before until this one has looked at everybody. */
  expression?: string | null | undefined
}
/** What an expression says that is not saved. */
export interface SegmentPreview {
  /** Customers for whom it is true. */
  count: bigint
  /** Some of them. */
  sample: CustomerId[]
}
/** What there is to write segments with. */
export interface SegmentSchema {
  /** Attributes of customers, custom fields among them, and the columns of their tables. */
  attributes: SegmentAttribute[]
  /** Functions, aggregates and behaviours. */
  functions: SegmentFunction[]
}
/** How many members a segment had at an instant. */
export interface SegmentSize {
  /** The instant. */
  at: Date
  /** The members; none before the segment first had looked at everybody, and from its deletion on. */
  count?: bigint
}
/**
 * What a value of an expression is.
 *
 * - `bool`: True or false.
 * - `number`: An exact number.
 * - `text`: A text.
 * - `instant`: A point in time.
 * - `date`: A civil date.
 * - `interval`: A length of time.
 * - `texts`: Several texts.
 * - `anniversary`: A birthday: a day and month, in its calendar, with or without a year.
 */
export type SegmentType = 'bool' | 'number' | 'text' | 'instant' | 'date' | 'interval' | 'texts' | 'anniversary'
/**
 * How processes share the file.
 *
 * - `exclusive`: This process alone; any other opener gets `locked`.
 * - `single_writer`: This process alone writes; others may open the file as `Sharing.Follower`.
 * - `follower`: This process only reads, and sees what the writing process commits.
 * - `many_writers`: Several processes write, one transaction at a time. Experimental.
 */
export type Sharing = 'exclusive' | 'single_writer' | 'follower' | 'many_writers'
/**
 * What of an order goes out together.
 *
 * Of no line more is in shipments than was ordered. When nothing of the order is open any more, and all has left, the
 * order becomes `shipped`, and when all has arrived `delivered`, in the transaction that says so; it never goes back.
 */
export interface Shipment {
  /** The shipment's id. */
  id: ShipmentId
  /** The order. */
  orderId: OrderId
  /** What is in it, each line of the order at most once. */
  lines: OrderPart[]
  /** Who carries it. */
  carrier?: string
  /** Its number at whoever carries it. */
  trackingNumber?: string
  /** Remarks. */
  note?: string
  /** How far it is. */
  status: ShipmentStatus
  /** When it left, when that is known. */
  shippedAt?: Date
  /** When it arrived. */
  deliveredAt?: Date
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** What an update says of each field of a shipment. */
export interface ShipmentPatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** All that is in it, while it is being prepared. */
  lines?: readonly OrderPartInput[] | null | undefined
  /** Who carries it. */
  carrier?: string | null | undefined
  /** Its number at whoever carries it. */
  trackingNumber?: string | null | undefined
  /** Remarks. */
  note?: string | null | undefined
}
/** Which shipments a list holds; everything left out does not narrow it. */
export interface ShipmentQuery {
  /** Shipments of this order. */
  orderId?: OrderId | null | undefined
  /** Shipments to this customer. */
  customerId?: CustomerId | null | undefined
  /** Shipments that are this far. */
  status?: ShipmentStatus | null | undefined
  /** Shipments with this number at whoever carries them. */
  trackingNumber?: string | null | undefined
}
/**
 * How far a shipment is.
 *
 * - `prepared`: It is made ready.
 * - `shipped`: It is on its way.
 * - `delivered`: It has arrived.
 */
export type ShipmentStatus = 'prepared' | 'shipped' | 'delivered'
/** That a shipment left, or arrived. */
export interface ShipmentStep {
  /** Refuse it with `stale_version` unless the shipment has this version. */
  version?: IntegerInput | null | undefined
  /** When; now, when left out. */
  at?: Date | null | undefined
}
/** A product that is like another. */
export interface SimilarProduct {
  /** The product. */
  productId: ProductId
  /** n(both) / √(n(one) n(other)) over customers: 1 when the same customers bought both. */
  score: number
  /** How many customers bought both. */
  customers: bigint
}
/** Which products that are like one are listed. */
export interface SimilarProductQuery {
  /** The most products, 1 to 1,000; 10 when left out. */
  limit?: number | undefined
  /** Only products in this category or in one below it. */
  categoryId?: CategoryId | null | undefined
  /** Products that are left out. */
  exclude?: readonly ProductId[] | undefined
}
/** A deal that was put off. */
export interface SlippedDeal {
  /** The deal. */
  dealId: DealId
  /** The period in which it was expected to be closed, when that began. */
  period: Period
  /** When it was expected to be closed then. */
  expectedCloseOn: CivilDate
  /** When it is expected to be closed now. */
  nowExpectedOn?: CivilDate
  /** What has become of it. */
  status: DealStatus
  /** Whose deal it is now. */
  owner?: string
  /** What it came to when the period began. */
  value: Decimal
  /** How often its date was put into a later period since. */
  pushes: bigint
}
/** Which kind of smoothing. */
export interface SmoothingMethod {
  /** How the level moves on. */
  trend: DemandTrend
  /** How periods of a season differ. */
  season: DemandSeason
  /** The periods of a season, such as 12 for months; without seasons only the simplest forecast uses it, and 0 is 1. */
  period: number
}
/** `SmoothingMethod` as it may be given. */
export interface SmoothingMethodInput {
  /** How the level moves on. */
  trend?: DemandTrend | undefined
  /** How periods of a season differ. */
  season?: DemandSeason | undefined
  /** The periods of a season, such as 12 for months; without seasons only the simplest forecast uses it, and 0 is 1. */
  period?: number | undefined
}
/**
 * Whether a list goes up or down.
 *
 * - `ascending`: The least, the oldest, A first.
 * - `descending`: The greatest, the newest, Z first.
 */
export type SortOrder = 'ascending' | 'descending'
/** A stage of a pipeline. */
export interface Stage {
  /** The stage's id; no two stages share one, also of different pipelines. */
  id: StageId
  /** The name; no two stages of a pipeline share one, whatever its case. */
  name: string
  /** What a deal in it is. */
  kind: DealStatus
  /** How probable it is that a deal in it is won, in percent; 100 where it is, 0 where it is lost. */
  probability: Decimal
  /** After so many days in which nothing happens, a deal in it is stalled. */
  stalledAfterDays?: number
  /** What a deal must have to come into it, and keeps while it is in it. */
  requiredFields: DealField[]
  /** Where a deal may go from it; anywhere when empty. A deal can be lost from anywhere. */
  nextStageIds: StageId[]
  /** What must hold of a deal that comes into it. */
  entryChecks: StageCheck[]
  /** What must hold of a deal that goes on from it; of one that is lost nothing. */
  exitChecks: StageCheck[]
}
/**
 * A condition on a deal that goes into a stage, or out of it.
 *
 * - `quote_accepted`: A quote for it is accepted.
 * - `activity_done`: The customer or a contact was spoken with since it came into the stage in which it is.
 * - `next_action_planned`: A next action is planned.
 */
export type StageCheck = 'quote_accepted' | 'activity_done' | 'next_action_planned'
/**
 * What becomes of the deals of a stage.
 *
 * Its cohort are the deals that came to it for the first time in the time that was asked about.
 */
export interface StageMetrics {
  /** The pipeline. */
  pipelineId: PipelineId
  /** The stage. */
  stageId: StageId
  /** Its name. */
  name: string
  /** The deals that are in the stage at the instant, whenever they came. */
  here: DealTally
  /** Each of them times its probability. */
  weighted: Decimal
  /** How many deals are in the cohort. */
  entered: bigint
  /** How many of them later reached a later stage of the pipeline, or were won. */
  converted: bigint
  /** Converted / entered. */
  conversion?: number
  /** How many of the cohort are won now. */
  won: bigint
  /** How many are lost now. */
  lost: bigint
  /** How often a deal came to the stage once more in the time that was asked about. */
  reentries: bigint
  /** How long deals stayed, each stay for itself: those that ended in the time that was asked about. */
  time: Durations
}
/** What an edit does to the deals of a stage that it takes out. */
export interface StageMigration {
  /** The stage that is taken out. */
  fromStageId: StageId
  /** Where its deals go. */
  toStageId: StageId
  /** How many deals that is. */
  deals: bigint
}
/** A deal's way from one stage to the next. */
export interface StageMove {
  /** The stage in which it was; none for where it began. */
  fromStageId?: StageId
  /** The stage to which it came. */
  toStageId: StageId
  /** When. */
  at: Date
  /** Who moved it. */
  by?: string
  /** Why, when that was given. */
  reason?: string
  /** What the move came of. */
  cause: MoveCause
}
/** Where the deals of a stage go that is taken out. */
export interface StageReplacement {
  /** The stage that is taken out. */
  fromStageId: StageId
  /** The stage that takes its deals, of the same kind; a new one among them has an id of its own. */
  toStageId: StageId
}
/** A stay of a deal in a stage. */
export interface StageVisit {
  /** The stage. */
  stageId: StageId
  /** When the deal came. */
  enteredAt: Date
  /** When it went; none while it is there. */
  leftAt?: Date
  /** How long it stayed, so far when it is there still, in milliseconds. */
  milliseconds: bigint
  /** How often it had come by then: 1 the first time, more when it came again. */
  entry: number
}
/** A deal in which nothing happened for as long as its stage allows, or longer. */
export interface StalledDeal {
  /** The deal as it is now. */
  deal: Deal
  /** The stage in which it was at that instant. */
  stageId: StageId
  /** When something happened last: it was moved, or somebody was spoken with. */
  lastActivityAt: Date
  /** Since when it is stalled. */
  stalledSince: Date
}
/** Which stalled deals a list holds; everything left out does not narrow it. */
export interface StalledQuery {
  /** Deals that are stalled at this instant, in the stage in which they are then; now, when left out. */
  at?: Date | null | undefined
  /** Deals in a stage of this pipeline. */
  pipelineId?: PipelineId | null | undefined
  /** Deals of this salesperson. */
  owner?: string | null | undefined
  /** Deals of this team. */
  team?: string | null | undefined
}
/** How much a CRM holds. */
export interface Stats {
  /** Customers ever created. */
  customers: number
  /** Changes in the journal. */
  changes: bigint
  /** The file. */
  store: StoreStats
}
/** One step of an order's execution. */
export interface StatusChange {
  /** The status that was reached. */
  status: OrderStatus
  /** When. */
  at: Date
  /** Why, for a cancellation. */
  reason?: string
}
/** The size of the store and the work that waits in it. */
export interface StoreStats {
  /** Length of the file in bytes. */
  fileBytes: bigint
  /** Bytes of keys and values in the tree. */
  storedBytes: bigint
  /** Bytes of the file that no data uses; `compact` gives them back. */
  freeBytes: bigint
  /** Commits since the last checkpoint, which opening after a crash would replay. */
  logCommits: bigint
  /** Bytes of those commits. */
  logBytes: bigint
}
/** Whether the customer has a tag: 1 or 0. */
export interface TagCovariate {
  /** The tag. */
  tag: string
}
/**
 * Something that is planned: a call, a visit, a meeting, an e-mail, a to-do.
 *
 * It is due at an instant, or some time on a day of the business's time zone, or has no time. When it is done, what
 * passed between the business and the customer is recorded as an interaction.
 */
export interface Task {
  /** The task's id. */
  id: TaskId
  /** What is to be done. */
  kind: TaskKind
  /** What it is about, in a line. */
  subject: string
  /** What there is to know. */
  description?: string
  /** With whom. */
  customerId?: CustomerId
  /** The deal that it brings on. */
  dealId?: DealId
  /** Who is to do it. */
  assignee?: string
  /** How urgent it is. */
  priority: TaskPriority
  /** What has become of it. */
  status: TaskStatus
  /** When it is due. */
  dueAt?: Date
  /** The day on which it is due, when no instant is. */
  dueOn?: CivilDate
  /** When somebody wants to be reminded of it. */
  remindAt?: Date
  /** The products that the customer is recommended. */
  recommendations: Recommendation[]
  /** That somebody came to where it is done. */
  checkIn?: TaskPresence
  /** That they left. */
  checkOut?: TaskPresence
  /** The calls that did not settle it, in the order in which they were recorded. */
  attempts: CallAttempt[]
  /** Who is at it; also one that says nothing any more, until there is another. */
  claim?: TaskClaim
  /** What came of it, or why it was cancelled. */
  outcome?: string
  /** When it was done or cancelled. */
  closedAt?: Date
  /** Who did it or cancelled it. */
  closedBy?: string
  /** The interaction that was recorded when it was done. */
  interactionId?: InteractionId
  /** The task that came of it. */
  followUpId?: TaskId
  /** The task that it came of. */
  followsId?: TaskId
  /** When the record was created. */
  createdAt: Date
  /** When it was last changed. */
  updatedAt: Date
  /** Counts the changes, from 1. */
  version: bigint
  /** When it was deleted. */
  deletedAt?: Date
}
/** A task is not to be done any more. */
export interface TaskCancellation {
  /** Refuse it with `stale_version` unless the task has this version. */
  version?: IntegerInput | null | undefined
  /** Why. */
  reason?: string | null | undefined
  /** Who says so; the handle's actor when left out. */
  by?: string | null | undefined
}
/** Somebody comes to where a task is done, or leaves. */
export interface TaskCheck {
  /** Refuse it with `stale_version` unless the task has this version. */
  version?: IntegerInput | null | undefined
  /** When; now, when left out. Not later. */
  at?: Date | null | undefined
  /** Where: a place, a point, or both. */
  location?: LocationInput | null | undefined
  /** Who; the handle's actor when left out, or else the assignee. */
  by?: string | null | undefined
}
/** That somebody is at a task, so that nobody else is. */
export interface TaskClaim {
  /** Who. */
  by: string
  /** Since when. */
  at: Date
  /** The instant from which it says nothing any more. */
  until: Date
}
/** Somebody wants to be at a task, alone. */
export interface TaskClaiming {
  /** Refuse it with `stale_version` unless the task has this version; of no use for the next call. */
  version?: IntegerInput | null | undefined
  /** Who; the handle's actor when left out. */
  by?: string | null | undefined
  /** For how many seconds, 1 to 86,400; a quarter of an hour when left out. */
  seconds?: number | null | undefined
}
/** A task is done. */
export interface TaskCompletion {
  /** Refuse it with `stale_version` unless the task has this version. */
  version?: IntegerInput | null | undefined
  /** What came of it: `wants an offer`. */
  outcome?: string | null | undefined
  /** What was said or written, for the interaction; at most 1 MiB. */
  note?: string | null | undefined
  /** How long it took, for the interaction; of a task with a check-in, the time until its check-out when left out. */
  durationSeconds?: number | null | undefined
  /** When; now, when left out. Not later, and not before its check-out. */
  at?: Date | null | undefined
  /** Who did it; the handle's actor when left out, or else the assignee. */
  by?: string | null | undefined
  /** What the customer was recommended, beside what the task says already; of a product that it names, the response. */
  recommendations?: readonly Recommendation[] | undefined
  /** When the customer wants to be called again: makes a call that follows, about the same. */
  callbackAt?: Date | null | undefined
  /** The task that follows, with the customer, the deal and the assignee of this one where it names none. */
  followUp?: NewTask | null | undefined
}
/**
 * The kinds of task.
 *
 * - `call`: Somebody is to be called.
 * - `visit`: Somebody is to be visited.
 * - `meeting`: A meeting by appointment.
 * - `email`: An e-mail is to be written.
 * - `todo`: Anything else that is to be done.
 */
export type TaskKind = 'call' | 'visit' | 'meeting' | 'email' | 'todo'
/** What an update says of each field of a task. What kind it is stays. */
export interface TaskPatch {
  /** Refuse the update with `stale_version` unless the record has this version. */
  version?: IntegerInput | null | undefined
  /** What it is about. */
  subject?: string | null | undefined
  /** What there is to know. */
  description?: string | null | undefined
  /** With whom. */
  customerId?: CustomerId | null | undefined
  /** The deal that it brings on. */
  dealId?: DealId | null | undefined
  /** Who is to do it. */
  assignee?: string | null | undefined
  /** How urgent it is. */
  priority?: TaskPriority | null | undefined
  /** When it is due; one that is set takes the day away. */
  dueAt?: Date | null | undefined
  /** The day on which it is due; one that is set takes the instant away. */
  dueOn?: CivilDate | null | undefined
  /** When somebody wants to be reminded of it. */
  remindAt?: Date | null | undefined
  /** All products that the customer is recommended. */
  recommendations?: readonly Recommendation[] | null | undefined
}
/** That somebody came to where a task is done, or left. */
export interface TaskPresence {
  /** When. */
  at: Date
  /** Where. */
  location?: Location
  /** Who. */
  by?: string
}
/**
 * How urgent a task is.
 *
 * - `low`: When nothing else is to be done.
 * - `normal`: As usual.
 * - `high`: Before others.
 * - `urgent`: Before all others.
 */
export type TaskPriority = 'low' | 'normal' | 'high' | 'urgent'
/** Which tasks a list holds; everything left out does not narrow it. */
export interface TaskQuery {
  /** Tasks with this customer. */
  customerId?: CustomerId | null | undefined
  /** Tasks that bring this deal on. */
  dealId?: DealId | null | undefined
  /** Tasks of this assignee. */
  assignee?: string | null | undefined
  /** Tasks of this kind. */
  kind?: TaskKind | null | undefined
  /** Tasks that are so urgent. */
  priority?: TaskPriority | null | undefined
  /** Tasks of which this has become. */
  status?: TaskStatus | null | undefined
  /** Tasks in which this product is recommended. */
  productId?: ProductId | null | undefined
  /** Tasks whose subject, description or outcome hold each of these words, whatever their case and accents. */
  text?: string | null | undefined
}
/**
 * What has become of a task.
 *
 * - `open`: It is to be done.
 * - `done`: It was done.
 * - `cancelled`: It is not to be done any more.
 */
export type TaskStatus = 'open' | 'done' | 'cancelled'
/** Whether a custom field has a text, or that text among its choices: 1 or 0. */
export interface TextFieldCovariate {
  /** The field's key. */
  field: string
  /** The text. */
  value: string
}
/** One item of a timeline. */
export type TimelineItem =
  | (Order & { type: 'order' })
  | (Interaction & { type: 'interaction' })
  | (Note & { type: 'note' })
  | (DealEvent & { type: 'deal' })
/**
 * The kinds of item on a timeline.
 *
 * - `order`: Orders.
 * - `interaction`: Interactions.
 * - `note`: Notes.
 * - `deal`: What happened to deals.
 */
export type TimelineKind = 'order' | 'interaction' | 'note' | 'deal'
/** Which part of a timeline to read; everything left out does not narrow it. */
export interface TimelineQuery {
  /** Items of these kinds; of all kinds when empty. */
  kinds?: readonly TimelineKind[] | undefined
  /** Items at this instant or later. */
  from?: Date | null | undefined
  /** Items before this instant. */
  until?: Date | null | undefined
}
/** One of the customers who spent the most. */
export interface TopCustomer {
  /** The customer. */
  customerId: CustomerId
  /** What was spent, net of refunds and returns. */
  spent: Decimal
  /** Its share of what all customers spent in this currency; none when that is nothing. */
  share?: number
  /** Orders, in any currency. */
  orders: bigint
  /** When the last of them was placed. */
  lastOrderAt?: Date
}
/** Repeat purchases up to the end of a week. */
export interface TrackedWeek {
  /** The number of the week, 1 for that of the first purchase. */
  week: number
  /** Its last day. */
  endsOn: CivilDate
  /**
   * The days with a repeat purchase that customers had, up to here; of BG/BB, the occasions that they used, counted when
   * they are over.
   */
  actual: bigint
  /** Those that the model expects. */
  expected: number
}
/** A node of a tree. */
export interface TreeNode {
  /** What the tree adds to the log-odds of rows that end here. */
  value: number
  /** The question that is asked here; none in a leaf. */
  split?: TreeSplit
}
/** A question: is the value of a column at most the threshold? */
export interface TreeSplit {
  /** The column. */
  column: number
  /** The threshold. */
  threshold: number
  /** Whether a missing value goes where values up to the threshold go. */
  missingBelow: boolean
  /** The node of values up to the threshold. */
  below: number
  /** The node of greater ones. */
  above: number
}
/**
 * What to do with an order whose customer is not stored.
 *
 * - `create`: Create the customer.
 * - `reject`: Reject the order with `unknown_reference`.
 * - `anonymous`: Import the order as nobody's.
 */
export type UnknownCustomer = 'create' | 'reject' | 'anonymous'
/**
 * What to do with a deal whose customer is named but not stored.
 *
 * - `reject`: Reject the deal with `unknown_reference`: a name that is written in two ways makes no second customer.
 * - `create`: Create the customer.
 */
export type UnknownDealCustomer = 'reject' | 'create'
/**
 * What to do with an article number that no product has.
 *
 * - `keep`: Keep the number on the line.
 * - `create`: Create the product, named as the first line that has it, in that line's category. Asks for `sku` in the mapping.
 */
export type UnknownProduct = 'keep' | 'create'
/** A tier that is named by how many are in it and in those before. */
export interface ValueTier {
  /** Its name. */
  name: string
  /** Up to this percent of all, the best ones, in whole ones rounded up; 100 for the last tier. */
  percent: number
}
/** What a check found. */
export interface VerifyReport {
  /** The end of the journal. Keep it elsewhere, to find any later rewriting of what came before. */
  head?: JournalHead
  /** What is wrong; empty when all is well. */
  problems: Problem[]
}
/** A task of a work queue. */
export interface WorkItem {
  /** The task. */
  task: Task
  /** How it stands to the time of day. */
  due: DueState
}
/**
 * How far work is that looks at many customers: a segment's definition, a read such as a preview, the fit of a model, a
 * report. Where it looks at them in several passes, each begins anew; while a fit searches, all of them are done.
 */
export interface WorkProgress {
  /** Customers that it has looked at. */
  done: number
  /** Customers that it looks at. */
  of: number
}
/** Which tasks a work queue holds; everything left out does not narrow it, but for the assignee. */
export interface WorkQuery {
  /** Whose work; when left out, that of nobody yet. */
  assignee?: string | null | undefined
  /** Tasks that stand so to the time of day. */
  due?: DueState | null | undefined
  /** Tasks of this kind. */
  kind?: TaskKind | null | undefined
}
/**
 * What is wrong, stable and the same in all languages.
 *
 * - `not_found`: no such record
 * - `not_yet_created`: the record did not exist at that instant
 * - `erased`: the record's past values were erased
 * - `stale_version`: the record was changed since it was read
 * - `taken`: the value already belongs to another record
 * - `already_exists`: the record already exists
 * - `not_deleted`: the record is not deleted
 * - `illegal_state`: the record's state does not allow this
 * - `in_use`: other records refer to it
 * - `required`: a value is required
 * - `malformed`: the value does not have the expected form
 * - `out_of_range`: the value is outside the allowed range
 * - `too_long`: the value is too long
 * - `too_many`: there are too many values
 * - `too_deep`: the value is nested too deeply
 * - `control_character`: the text holds a control character
 * - `not_utf8`: the text is not valid UTF-8
 * - `invalid_email`: not an e-mail address
 * - `invalid_phone`: not a phone number; give it with its country code or set a region
 * - `invalid_date`: not a date
 * - `invalid_timestamp`: not an instant
 * - `invalid_number`: not a number that can be kept exactly
 * - `invalid_id`: not an id
 * - `invalid_cursor`: not a cursor of this list
 * - `unknown_currency`: not an ISO 4217 currency
 * - `unknown_time_zone`: not an IANA time zone
 * - `unknown_language`: not a BCP 47 language tag
 * - `unknown_country`: not an ISO 3166 country
 * - `unknown_field`: no such field
 * - `unknown_reference`: the record it refers to does not exist
 * - `unknown_column`: the file has no such column
 * - `not_exact`: no record has just this name; the only one whose name differs by case or spaces was taken
 * - `ambiguous`: several records could be meant
 * - `currency_mismatch`: the currencies differ
 * - `wrong_type`: the value has the wrong type
 * - `wrong_kind`: the record is of a kind that this cannot be asked of
 * - `self_reference`: a record cannot refer to itself
 * - `duplicate_in_input`: the input holds the value twice
 * - `inconsistent`: what was given contradicts itself, or what was given before
 * - `too_few`: there are too few values
 * - `not_converged`: no best fit was found; the data may be too few or too alike
 * - `missing_columns`: the row has fewer columns than the header
 * - `closed`: the handle was closed
 * - `locked`: the file is open elsewhere; close it there, or open it there as single_writer and here as follower
 * - `nested_write`: a transaction is under way on this thread; use it instead of the handle
 * - `read_only`: this handle only reads
 * - `snapshots_open`: views are still open; drop them first
 * - `too_busy`: the write kept conflicting with other writers
 * - `io`: the storage failed
 * - `disk_full`: the disk is full
 * - `no_file`: the file does not exist, or the folder to make it in does not
 * - `no_permission`: the file may not be opened this way
 * - `corrupt`: the file is damaged
 * - `not_a_crm`: the file is not of this library
 * - `newer_format`: the file was written by a newer version of this library
 * - `stopped`: whoever asked stopped it
 * - `internal`: a defect of this library
 */
export type ErrorCode = 'not_found' | 'not_yet_created' | 'erased' | 'stale_version' | 'taken' | 'already_exists' | 'not_deleted' | 'illegal_state' | 'in_use' | 'required' | 'malformed' | 'out_of_range' | 'too_long' | 'too_many' | 'too_deep' | 'control_character' | 'not_utf8' | 'invalid_email' | 'invalid_phone' | 'invalid_date' | 'invalid_timestamp' | 'invalid_number' | 'invalid_id' | 'invalid_cursor' | 'unknown_currency' | 'unknown_time_zone' | 'unknown_language' | 'unknown_country' | 'unknown_field' | 'unknown_reference' | 'unknown_column' | 'not_exact' | 'ambiguous' | 'currency_mismatch' | 'wrong_type' | 'wrong_kind' | 'self_reference' | 'duplicate_in_input' | 'inconsistent' | 'too_few' | 'not_converged' | 'missing_columns' | 'closed' | 'locked' | 'nested_write' | 'read_only' | 'snapshots_open' | 'too_busy' | 'io' | 'disk_full' | 'no_file' | 'no_permission' | 'corrupt' | 'not_a_crm' | 'newer_format' | 'stopped' | 'internal'
/** What a caller can do about an error. */
export type ErrorKind = 'busy' | 'closed' | 'conflict' | 'data' | 'denied' | 'internal' | 'invalid' | 'not_found' | 'stopped' | 'unavailable'
/**
 * What is bought together; from `Crm.associations`, a snapshot or a transaction.
 *
 * An order is a basket of the products of the catalogue on its lines, each once. What came back is not in it; orders
 * that were cancelled or deleted, returns, and orders without such a product are no baskets. Each question reads all
 * orders of its window.
 */
export interface Associations {
  /**
   * The rules with one consequent that hold among the baskets, those of the highest lift first.
   *
   * Errors: `out_of_range` for options that are not in their range; `too_many` when there are more itemsets than
   * `maxItemsets`, or more items than `maxBasketItems`: ask for a higher support, fewer items or a shorter time.
   */
  rules(query?: BasketQuery): Promise<BasketRules>
  /**
   * The sets of items that are often in one basket, single ones first, of equal size the most frequent first. Errors as
   * for `Associations.rules`.
   */
  itemsets(query?: BasketQuery): Promise<BasketSets>
}
/** Categories of products; from `Crm.categories`, a snapshot or a transaction. */
export interface CategoriesReader {
  /** The category with this id; `not_found` when there is none, or it is deleted. */
  get(id: CategoryId): Promise<Category>
  /** The category with this id, unless there is none or it is deleted. */
  find(id: CategoryId): Promise<Category | null>
  /** A page of all categories, in the order of their ids. */
  list(page?: PageRequest): Promise<Page<Category>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(page?: PageRequest): AsyncGenerator<Category, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(): Promise<Uint8Array>
  /** A page of the categories directly below `parent`, or at the top of the tree, by name. */
  children(parent?: CategoryId | null, page?: PageRequest): Promise<Page<Category>>
  /** All that `children` gives, read page by page; `page.limit` is how many are read at once. */
  iterChildren(parent?: CategoryId | null, page?: PageRequest): AsyncGenerator<Category, void, undefined>
  /** All that `children` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  childrenTable(parent?: CategoryId | null): Promise<Uint8Array>
  /** The category as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found. */
  asOf(id: CategoryId, at: Date): Promise<Category>
  /** A page of the category's changes, newest first. */
  history(id: CategoryId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: CategoryId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: CategoryId): Promise<Uint8Array>
}
/** Categories of products; from `Crm.categories`, a snapshot or a transaction. */
export interface Categories extends CategoriesReader {
  /** Creates a category; `taken` when its parent has one of that name. */
  create(input: NewCategory): Promise<Category>
  /** Changes what the patch names; `self_reference` when the category would come to be below itself. */
  update(id: CategoryId, patch: CategoryPatch): Promise<Category>
  /** Deletes the category; `in_use` while products are in it or categories below it. */
  delete(id: CategoryId, version?: IntegerInput | null): Promise<Category>
  /**
   * Restores a deleted category; `taken` when its name is by now, `unknown_reference` when its parent was deleted.
   * With a version, `stale_version` unless the category has it.
   */
  restore(id: CategoryId, version?: IntegerInput | null): Promise<Category>
}
/** Customers; from `Crm.customers`, a snapshot or a transaction. */
export interface CustomersReader {
  /** The customer with this id; `not_found` when there is none, or it is deleted. */
  get(id: CustomerId): Promise<Customer>
  /** The customer with this id, unless there is none or it is deleted. */
  find(id: CustomerId): Promise<Customer | null>
  /** The deleted customer with this id, unless there is none or it is not deleted. */
  findDeleted(id: CustomerId): Promise<Customer | null>
  /**
   * The customer who has this identifier, given in any form in which it may be created.
   *
   * Errors: those of a create, such as `invalid_phone`.
   */
  findByIdentifier(identifier: Identifier): Promise<Customer | null>
  /**
   * The customers who have, for each word of the query, a word that begins with it; the best first, at most
   * `limit` (1 to 1,000; 50 without).
   *
   * Words are those of names in any writing, without accents, Chinese by characters, by pinyin and by initials, and
   * those of identifiers. Whole words come before beginnings, then short names before long ones. The work is
   * bounded: of a query that thousands meet, such as one letter, not every customer is looked at; narrow it, or use
   * `list` with a text.
   */
  search(query: string, limit?: number | null): Promise<SearchHit[]>
  /** All that `search` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  searchTable(query: string, limit?: number | null): Promise<Uint8Array>
  /**
   * A page of the customers that the query asks for.
   *
   * Sorted by creation, a page costs no more than the customers that are passed to fill it. The other orders look
   * at every customer, and keep one page of them.
   */
  list(query?: CustomerQuery, page?: PageRequest): Promise<Page<Customer>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(query?: CustomerQuery, page?: PageRequest): AsyncGenerator<Customer, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(query?: CustomerQuery): Promise<Uint8Array>
  /** How many customers the query asks for. */
  count(query?: CustomerQuery): Promise<bigint>
  /** The customer as it was at a past instant; `not_yet_created` before its creation. Deleted customers are found. */
  asOf(id: CustomerId, at: Date): Promise<Customer>
  /** A page of the customer's changes, newest first. Deleted customers are found. */
  history(id: CustomerId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: CustomerId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: CustomerId): Promise<Uint8Array>
  /**
   * The number of each of these customers, in their order; none where there never was such a customer. At most 10,000
   * ids, `too_many` otherwise.
   *
   * A number counts the customers from 1 in the order in which they were created. It belongs to its customer for good,
   * deleted or not, and is never another's; only that of a customer whom a transaction creates may come to be another's
   * when the transaction is given up. Bitmaps of customers hold numbers, such as that of
   * `Segments.membersBitmap`.
   */
  numbers(ids: readonly CustomerId[]): Promise<(number | null)[]>
  /**
   * The customer of each of these numbers, in their order, deleted or not; none where no customer has the number. At most
   * 10,000 numbers, `too_many` otherwise.
   */
  ofNumbers(numbers: readonly number[]): Promise<(CustomerId | null)[]>
  /** Everything about one customer, from one state; `not_found` when there is none, or it is deleted. */
  view360(id: CustomerId, options?: Customer360Options): Promise<Customer360>
  /**
   * A page of the customer's orders, interactions and notes, and of what happened to the deals with which the customer
   * has to do, on one line of time, newest first.
   *
   * Errors: `not_found`, `invalid_cursor`.
   */
  timeline(id: CustomerId, query?: TimelineQuery, page?: PageRequest): Promise<Page<TimelineItem>>
  /** All that `timeline` gives, read page by page; `page.limit` is how many are read at once. */
  iterTimeline(id: CustomerId, query?: TimelineQuery, page?: PageRequest): AsyncGenerator<TimelineItem, void, undefined>
  /** All that `timeline` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  timelineTable(id: CustomerId, query?: TimelineQuery): Promise<Uint8Array>
  /** What the customer's orders and interactions add up to; of deleted customers too. */
  profile(id: CustomerId): Promise<Profile>
}
/** Customers; from `Crm.customers`, a snapshot or a transaction. */
export interface Customers extends CustomersReader {
  /**
   * Creates a customer; `taken` when one of its identifiers belongs to another, and errors that name the field
   * when something given is not in form.
   */
  create(input: NewCustomer): Promise<Customer>
  /**
   * Changes what the patch names; `not_found` when the customer is deleted, `stale_version` when the patch is for
   * another version. A patch that changes nothing leaves the version as it is.
   */
  update(id: CustomerId, patch: CustomerPatch): Promise<Customer>
  /**
   * Deletes the customer; its identifiers are free again, its orders and its history stay. With a version,
   * `stale_version` unless the customer has it.
   */
  delete(id: CustomerId, version?: IntegerInput | null): Promise<Customer>
  /**
   * Restores a deleted customer; `taken` when somebody else has one of its identifiers by now, `not_deleted` when
   * there is nothing to restore. With a version, `stale_version` unless the customer has it.
   */
  restore(id: CustomerId, version?: IntegerInput | null): Promise<Customer>
  /** Adds tags; those that the customer has already change nothing. */
  addTags(id: CustomerId, tags: readonly string[]): Promise<Customer>
  /** Removes tags; those that the customer does not have change nothing. */
  removeTags(id: CustomerId, tags: readonly string[]): Promise<Customer>
  /**
   * Adds an identifier behind the others, `taken` when it belongs to another customer. One that the customer has
   * already takes the new label, if one is given.
   */
  addIdentifier(id: CustomerId, identifier: Identifier): Promise<Customer>
  /** Removes an identifier, whatever its label; one that the customer does not have changes nothing. */
  removeIdentifier(id: CustomerId, identifier: Identifier): Promise<Customer>
  /** Adds an entry to the consent ledger, at its place in time. */
  recordConsent(id: CustomerId, consent: ConsentInput): Promise<Customer>
}
/** Deals; from `Crm.deals`, a snapshot or a transaction. */
export interface DealsReader {
  /** The deal with this id; `not_found` when there is none, or it is deleted. */
  get(id: DealId): Promise<Deal>
  /** The deal with this id, unless there is none or it is deleted. */
  find(id: DealId): Promise<Deal | null>
  /** A page of the deals that the query asks for, in the order of their creation. */
  list(query?: DealQuery, page?: PageRequest): Promise<Page<Deal>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(query?: DealQuery, page?: PageRequest): AsyncGenerator<Deal, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(query?: DealQuery): Promise<Uint8Array>
  /**
   * The pipeline as a board: all its stages in their order, each with how many deals are in it, what they come to, and
   * the first of them. `not_found` when there is no such pipeline.
   */
  board(pipelineId: PipelineId, options?: BoardOptions): Promise<BoardStage[]>
  /** All that `board` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  boardTable(pipelineId: PipelineId, options?: BoardOptions): Promise<Uint8Array>
  /**
   * A page of the open deals in which nothing happened for as long as their stage allows, in the order of their
   * creation.
   *
   * Something happens when a deal is moved, and when its customer or a contact is spoken with: a call, a meeting, a
   * visit, an e-mail, a chat, a short message, a form, a message in a social network. A deal for which a next action
   * is planned is not stalled. What is known now decides, of the time before the instant that is asked about: who was
   * in which stage then, and when somebody was spoken with, also when it was recorded later.
   */
  stalled(query?: StalledQuery, page?: PageRequest): Promise<Page<StalledDeal>>
  /** All that `stalled` gives, read page by page; `page.limit` is how many are read at once. */
  iterStalled(query?: StalledQuery, page?: PageRequest): AsyncGenerator<StalledDeal, void, undefined>
  /** All that `stalled` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  stalledTable(query?: StalledQuery): Promise<Uint8Array>
  /** The deal's stays in stages, oldest first: from when to when, and how often it had come there by then. */
  visits(id: DealId): Promise<StageVisit[]>
  /** All that `visits` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  visitsTable(id: DealId): Promise<Uint8Array>
  /** The deal as it was at a past instant; `not_yet_created` before its creation. Deleted deals are found. */
  asOf(id: DealId, at: Date): Promise<Deal>
  /** A page of the deal's changes, newest first. */
  history(id: DealId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: DealId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: DealId): Promise<Uint8Array>
}
/** Deals; from `Crm.deals`, a snapshot or a transaction. */
export interface Deals extends DealsReader {
  /**
   * Creates a deal in an open stage of a pipeline.
   *
   * Errors: `unknown_reference` for a customer, a pipeline or a stage that is not there, `required` for what its
   * stage asks for, `inconsistent` for an amount beside lines, whose sum it is.
   */
  create(input: NewDeal): Promise<Deal>
  /**
   * Changes what the patch names; `required` when that takes away what its stage asks for, `illegal_state` for what
   * was ordered already.
   */
  update(id: DealId, patch: DealPatch): Promise<Deal>
  /**
   * Moves the deal to another open stage.
   *
   * A time before its last move puts the move between those that there are; where the deal is now stays as it is.
   *
   * Errors: `illegal_state` with `status` when the deal is won or lost, with `stageId` when it is in that stage
   * already or may not go there, with the name of a check that does not hold, such as `quote_accepted`; `required` for
   * what the stage asks for; `out_of_range` for a time before the deal began or after now.
   */
  moveTo(id: DealId, step: DealMove): Promise<Deal>
  /**
   * The deal is won; what was agreed on becomes an order in the same transaction, unless there is one already.
   * Nothing is ordered when the deal has no lines. Errors as for a move.
   */
  win(id: DealId, win?: DealWin): Promise<Deal>
  /** The deal is lost. Errors as for a move. */
  lose(id: DealId, loss?: DealLoss): Promise<Deal>
  /** A deal that was won or lost is open again; `illegal_state` with `orderId` while its order is not called off. */
  reopen(id: DealId, reopening?: DealReopening): Promise<Deal>
  /** Deletes the deal; an order that came of it stays. */
  delete(id: DealId, version?: IntegerInput | null): Promise<Deal>
  /**
   * Restores a deleted deal, in the stage where the others went when its own was taken out meanwhile;
   * `unknown_reference` when its pipeline was deleted. With a version, `stale_version` unless the deal has it.
   */
  restore(id: DealId, version?: IntegerInput | null): Promise<Deal>
}
/**
 * What is sold by period, and how that goes on; from `Crm.demand`, a snapshot or a transaction.
 *
 * What came back of an order counts as never sold, in the period in which it was ordered. Orders that were cancelled or
 * deleted count in nothing, nor do returns that name no order. Each question reads the orders of its time.
 */
export interface Demand {
  /**
   * What was sold in each period, the first one first; those in which nothing was sold are there, with zeros.
   *
   * Errors: `unknown_reference` for the product or the category; `inconsistent` for both at once; `out_of_range` for a
   * beginning behind the end, an `until` behind the day of `asOf`, and an `asOf` that is yet to come; `too_many` for
   * more than 10,000 periods.
   */
  sales(query?: DemandQuery): Promise<DemandPeriodSales[]>
  /** All that `sales` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  salesTable(query?: DemandQuery): Promise<Uint8Array>
  /**
   * How sales go on, by exponential smoothing: a level, a slope and a season, each moved by a part of the last error.
   * With it, how far such forecasts would have been off in the last periods, beside "as one season before".
   *
   * Errors: those of `Demand.sales`; `out_of_range` for options that are not in their range, and for a method with
   * factors where nothing was sold in a period; `too_few` for fewer than 4 periods, or fewer than two seasons and 4
   * periods for a method with seasons.
   */
  forecast(query?: DemandForecastQuery): Promise<DemandOutlook>
}
/** Definitions of custom fields; from `Crm.fields`, a snapshot or a transaction. */
export interface FieldsReader {
  /** The definition with this key; `not_found` when there is none. */
  get(key: string): Promise<FieldDefinition>
  /** The definition with this key, if there is one. */
  find(key: string): Promise<FieldDefinition | null>
  /** All definitions, by key; there are at most 1,000. */
  list(): Promise<FieldDefinition[]>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(): Promise<Uint8Array>
  /** The definition as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found. */
  asOf(key: string, at: Date): Promise<FieldDefinition>
  /** A page of the definition's changes, newest first. Deleted ones are found. */
  history(key: string, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(key: string, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(key: string): Promise<Uint8Array>
}
/** Definitions of custom fields; from `Crm.fields`, a snapshot or a transaction. */
export interface Fields extends FieldsReader {
  /**
   * Defines a field; `already_exists` when the key is in use.
   *
   * The key of a deleted field is free again, also for another kind; values that are stored stay as they are.
   */
  create(input: NewField): Promise<FieldDefinition>
  /** Changes what the patch names. What customers have is not checked again. */
  update(key: string, patch: FieldPatch): Promise<FieldDefinition>
  /**
   * Deletes a definition. Customers keep their values, which can still be read and removed; new ones are refused
   * with `unknown_field`.
   */
  delete(key: string, version?: IntegerInput | null): Promise<FieldDefinition>
}
/** Forecasts of sales; from `Crm.forecasts`, a snapshot or a transaction. */
export interface ForecastsReader {
  /**
   * What is likely to be sold, by what was known at an instant; now, when left out.
   *
   * Open deals count in the period in which they are expected to be closed, also when that is over; won and lost ones
   * in that in which they were closed. Amounts in other currencies are converted: those of open deals at the rate of
   * the day that is asked about, those of the others at the rate of the day on which they were closed.
   *
   * A past instant is as good as the present one: deals and rates are taken as they were known then, so that the
   * answer is what it would have been then.
   *
   * Errors: `not_found` with both currencies, such as `USD/EUR`, as the field where a rate is missing; `out_of_range`
   * for an instant after now; `inconsistent` when more is asked of the best case than of what is committed.
   */
  compute(query: ForecastQueryInput, asOf?: Date | null): Promise<Forecast>
  /**
   * How good the forecasts of past periods were, by what was known at an instant; now, when left out. For each period
   * what was forecast at its first instant, what was won in it, and what became of the deals that were due; and of all
   * together, whether deals are won as often as their probabilities say.
   *
   * What was forecast is taken as it was known then, at the rates of the first day of the period as they are known at
   * the instant that is asked about. Errors as for `Forecasts.compute`, and `too_many` periods.
   *
   * An example by hand. On 1 March three deals are expected to be closed in March: A over 100 at 50 %, B over 200 at
   * 80 %, C over 400 at 20 %. So 50 + 160 + 80 = 290 is forecast. In March B is won and C lost, and A is put off to
   * April, then to May. Won is 200, the error 290 − 200 = 90, and the accuracy 1 − 90 / 200 = 0.55. One deal slipped,
   * over 100, by two pushes. Of B, 80 % were expected and it was won; of C, 20 %, and it was lost; A has no outcome:
   * the Brier score is (0.2² + 0.2²) / 2 = 0.04.
   */
  review(query: ReviewQuery, asOf?: Date | null): Promise<ForecastReview>
  /**
   * The deals that were due in past periods and were put off, by period and in the order of their creation. Otherwise
   * as `Forecasts.review`, which counts them.
   */
  slipped(query: ReviewQuery, asOf?: Date | null): Promise<SlippedDeal[]>
  /** All that `slipped` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  slippedTable(query: ReviewQuery, asOf?: Date | null): Promise<Uint8Array>
  /** The forecast that was kept with this id; `not_found` when there is none, or it is deleted. */
  get(id: ForecastId): Promise<ForecastSnapshot>
  /** The forecast that was kept with this id, unless there is none or it is deleted. */
  find(id: ForecastId): Promise<ForecastSnapshot | null>
  /** A page of the forecasts that were kept, the newest first. */
  list(page?: PageRequest): Promise<Page<ForecastSnapshot>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(page?: PageRequest): AsyncGenerator<ForecastSnapshot, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(): Promise<Uint8Array>
  /** The kept forecast as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found. */
  asOf(id: ForecastId, at: Date): Promise<ForecastSnapshot>
  /** A page of the changes of a kept forecast, newest first. */
  history(id: ForecastId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: ForecastId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: ForecastId): Promise<Uint8Array>
}
/** Forecasts of sales; from `Crm.forecasts`, a snapshot or a transaction. */
export interface Forecasts extends ForecastsReader {
  /** Computes a forecast and keeps it as it is now; errors as for `Forecasts.compute`. */
  create(input: NewForecastSnapshot): Promise<ForecastSnapshot>
  /** Deletes a forecast that was kept. With a version, `stale_version` unless it has it. */
  delete(id: ForecastId, version?: IntegerInput | null): Promise<ForecastSnapshot>
  /** Restores one that was deleted. With a version, `stale_version` unless it has it. */
  restore(id: ForecastId, version?: IntegerInput | null): Promise<ForecastSnapshot>
}
/** Goals of sales; from `Crm.goals`, a snapshot or a transaction. */
export interface GoalsReader {
  /** The goal with this id; `not_found` when there is none, or it is deleted. */
  get(id: GoalId): Promise<Goal>
  /** The goal with this id, unless there is none or it is deleted. */
  find(id: GoalId): Promise<Goal | null>
  /**
   * A page of the goals that the query asks for: by the length of their period, its first day, what counts, and whose
   * they are, everybody's first, then the teams', then the persons'.
   */
  list(query?: GoalQuery, page?: PageRequest): Promise<Page<Goal>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(query?: GoalQuery, page?: PageRequest): AsyncGenerator<Goal, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(query?: GoalQuery): Promise<Uint8Array>
  /**
   * How far the goal is reached, by what was known at an instant; now, when left out.
   *
   * The goal too is taken as it was known then: `not_found` when it was deleted then, or not there yet.
   * `out_of_range` for an instant after now, `not_found` with both currencies as the field where a rate is missing.
   */
  attainment(id: GoalId, asOf?: Date | null): Promise<Attainment>
  /**
   * How far each goal that the query asks for is reached, in the order of the list. In one pass over the deals,
   * otherwise as `Goals.attainment` has it.
   */
  attainments(query?: GoalQuery, asOf?: Date | null): Promise<Attainment[]>
  /** All that `attainments` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  attainmentsTable(query?: GoalQuery, asOf?: Date | null): Promise<Uint8Array>
  /** The goal as it was at a past instant; `not_yet_created` before its creation. Deleted goals are found. */
  asOf(id: GoalId, at: Date): Promise<Goal>
  /** A page of the goal's changes, newest first. */
  history(id: GoalId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: GoalId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: GoalId): Promise<Uint8Array>
}
/** Goals of sales; from `Crm.goals`, a snapshot or a transaction. */
export interface Goals extends GoalsReader {
  /**
   * Creates a goal.
   *
   * Errors: `taken` when there is one for the same period, measure and person, team or everybody; `inconsistent` for
   * a person and a team at once; `out_of_range` unless the amount is more than nothing.
   */
  create(input: NewGoal): Promise<Goal>
  /** Changes what the patch names; errors as for `Goals.create`. */
  update(id: GoalId, patch: GoalPatch): Promise<Goal>
  /** Deletes the goal. With a version, `stale_version` unless the goal has it. */
  delete(id: GoalId, version?: IntegerInput | null): Promise<Goal>
  /**
   * Restores a deleted goal; `taken` when there is another one like it by now. With a version, `stale_version` unless
   * the goal has it.
   */
  restore(id: GoalId, version?: IntegerInput | null): Promise<Goal>
}
/** What `imports.customers` takes. */
export interface CustomersImport {
  path?: string | null | undefined
  text?: string | null | undefined
  mapping?: CustomerMapping | undefined
  dryRun?: boolean | null | undefined
  maxErrors?: number | null | undefined
  onDuplicate?: OnDuplicate | null | undefined
  /** Is told how far the import has come; it ends when the answer is `false`. */
  onProgress?: ((progress: Progress) => boolean | void) | null | undefined
  /** Ends the import when it is aborted, and rejects with its `reason`, usually an `AbortError`; what was read so far is imported. */
  signal?: AbortSignal | null | undefined
}
/** What `imports.orders` takes. */
export interface OrdersImport {
  path?: string | null | undefined
  text?: string | null | undefined
  mapping?: OrderMapping | undefined
  dryRun?: boolean | null | undefined
  maxErrors?: number | null | undefined
  /** Is told how far the import has come; it ends when the answer is `false`. */
  onProgress?: ((progress: Progress) => boolean | void) | null | undefined
  /** Ends the import when it is aborted, and rejects with its `reason`, usually an `AbortError`; what was read so far is imported. */
  signal?: AbortSignal | null | undefined
}
/** What `imports.deals` takes. */
export interface DealsImport {
  path?: string | null | undefined
  text?: string | null | undefined
  mapping?: DealMapping | undefined
  dryRun?: boolean | null | undefined
  maxErrors?: number | null | undefined
  /** Is told how far the import has come; it ends when the answer is `false`. */
  onProgress?: ((progress: Progress) => boolean | void) | null | undefined
  /** Ends the import when it is aborted, and rejects with its `reason`, usually an `AbortError`; what was read so far is imported. */
  signal?: AbortSignal | null | undefined
}
/** What `imports.load` takes. */
export interface LoadImport {
  orders: readonly NewOrder[]
  dryRun?: boolean | null | undefined
  maxErrors?: number | null | undefined
  /** Is told how far the import has come; it ends when the answer is `false`. */
  onProgress?: ((progress: Progress) => boolean | void) | null | undefined
  /** Ends the import when it is aborted, and rejects with its `reason`, usually an `AbortError`; what was read so far is imported. */
  signal?: AbortSignal | null | undefined
}
/**
 * Imports; from `Crm.imports`.
 *
 * An import reads a file once, from its beginning to its end, and writes it in many transactions, so memory stays
 * bounded whatever the file's length: beside the records that wait to be written, about twenty bytes a record are
 * kept to find numbers and identifiers that come twice. Every row is counted once: it is imported, skipped since it
 * is stored already, or rejected with an error that names the row and the field. So an import that was interrupted
 * goes on when it is run again, and running it once more changes nothing.
 */
export interface Imports {
  /** The import with this id; `not_found` when there is none. */
  get(id: ImportId): Promise<Import>
  /** A page of the imports, the newest first. */
  list(page?: PageRequest): Promise<Page<Import>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(page?: PageRequest): AsyncGenerator<Import, void, undefined>
  /**
   * Takes an import back: deletes what it created and undoes what it updated, unless the record was changed since
   * or something else was recorded about it; that is kept and counted. Then the same file can be imported again.
   *
   * It is done in many transactions, from the last change to the first; one that was interrupted goes on when it is
   * asked for again. `illegal_state` when it was done.
   */
  revert(id: ImportId): Promise<RevertReport>
  /** Imports customers from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report. */
  customers(options: CustomersImport): Promise<ImportReport>
  /** Imports orders from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report. */
  orders(options: OrdersImport): Promise<ImportReport>
  /** Imports deals from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report. */
  deals(options: DealsImport): Promise<ImportReport>
  /** Loads orders that are at hand as values, with the same account as a file: each is one row, those whose number is stored already are skipped. */
  load(options: LoadImport): Promise<ImportReport>
}
/**
 * Webhooks of other systems; from `Crm.ingest` or a transaction.
 *
 * A webhook is taken as it was sent, after the host has checked its signature: the body that was signed, as one text,
 * or what was parsed from it. Each is one transaction.
 *
 * - **Again**: the same payload a second time is `unchanged`, and the journal has no entry of it.
 * - **Out of order**: an update that comes before its record creates it, an older state never replaces a newer one,
 *   and a record that was deleted, there or here, stays deleted. A refund that comes before its order is refused with
 *   `unknown_reference` and leaves nothing: answer the sender with an error, and it sends it again later.
 * - **Beside people**: of a customer or a product only that is written which is new at the source. What was changed
 *   here in the meantime stays, and so does what nobody there ever said, such as tags that were given here.
 * - **Exact**: amounts are read from decimal text, or whole numbers; a fraction that comes as a JSON number is refused
 *   where the sender writes text.
 *
 * Errors name the place in the payload, such as `line_items[2].price`. Fields that are not known are passed over.
 */
export interface Ingest {
  /**
   * Takes a webhook of Shopify: its topic, as the header `X-Shopify-Topic` has it, and its body.
   *
   * **Customers** (`customers/create`, `update`, `delete`, `enable`, `disable`) are known again by their id, kept as
   * an external id of `shopify`, then by e-mail address or phone number. An identifier that is somebody else's, or
   * not in form, is left out and reported in `conflicts`. Taken are names, addresses, tags, the note, the language
   * and the consents, for the purpose `marketing`. Marketing state, tax exemption and metafields have no place.
   *
   * **Orders** (`orders/create`, `updated`, `paid`, `fulfilled`, `partially_fulfilled`, `cancelled`,
   * `delete`): the number is Shopify's id, which never changes and no two shops' orders share, unlike the name
   * (`#1001`), which a merchant can give a new format; the name is the note's first line. Amounts are in the shop's
   * currency. Discounts are those allocated to each line; tax is added to the line unless prices include it;
   * shipping is what is charged for it, its tax included. When all that does not come to `total_price`, the answer
   * is `inconsistent`. Payments are the transactions, when they are there, else what `financial_status` implies.
   *
   * **Refunds** (`refunds/create`, and those within an order) are booked on the lines that they name. What was not
   * paid out, such as an item taken off an unpaid order, is a refund by credit.
   *
   * **Products** (`products/create`, `update`, `delete`): each variant is a product, known again by its id, then by
   * its SKU. A variant that is no longer there is discontinued. The description, which is HTML, is not kept.
   *
   * Their payload does not tell the currency of their prices: `currency` does, or they come without a price.
   *
   * **Checkouts** (`checkouts/create`, `update`) of somebody who is known are an interaction named `checkout`.
   *
   * The privacy topics (`customers/data_request`, `customers/redact`, `shop/redact`) are `ignored` with the reason
   * `privacy_request`: nothing is erased. All others are `ignored` as `unsupported`.
   */
  shopify(topic: string, payload: unknown, currency?: Currency | null): Promise<Ingested>
  /**
   * Takes an event of Stripe, whole as it was sent, with its `type` and its `data.object`. Amounts are in Stripe's
   * smallest units: whole yen, cents, thousandths of a dinar; instants are seconds.
   *
   * **Customers** (`customer.created`, `updated`, `deleted`) are known again by their id, kept as an external id of
   * `stripe`, then by e-mail address or phone number. Which state is newer is told by the event's `created`.
   *
   * **Sales**: `invoice.paid` and `invoice.payment_succeeded` are an order with the invoice's lines, whose number is
   * the invoice's id; `checkout.session.completed` (and `async_payment_succeeded`), `payment_intent.succeeded`,
   * `charge.succeeded` and `charge.captured` are an order of one line, or of the session's lines where they are
   * expanded. Events that name each other are one sale, in whatever order they come, and its money is booked once.
   * Since API version 2025-03-31 an invoice and its payment no longer name each other: a shop on it that sends
   * invoices should send no payment intents and charges, or they are sales of their own.
   *
   * **Refunds** (`refund.created`, `refund.updated`, `charge.refund.updated`, `charge.refunded`) are booked when they
   * have `succeeded`, on the lines from the first on. One that fails after that has to be mended by hand.
   *
   * **Products** (`product.created`, `updated`, `deleted`) have a price where `default_price` is expanded.
   */
  stripe(event: unknown): Promise<Ingested>
}
/** Interactions; from `Crm.interactions`, a snapshot or a transaction. */
export interface InteractionsReader {
  /** The interaction with this id; `not_found` when there is none, or it is deleted. */
  get(id: InteractionId): Promise<Interaction>
  /** The interaction with this id, unless there is none or it is deleted. */
  find(id: InteractionId): Promise<Interaction | null>
  /**
   * A page of a customer's interactions, newest first; also of a deleted customer's. `not_found` when there never
   * was such a customer.
   */
  of(customerId: CustomerId, query?: InteractionQuery, page?: PageRequest): Promise<Page<Interaction>>
  /** All that `of` gives, read page by page; `page.limit` is how many are read at once. */
  iterOf(customerId: CustomerId, query?: InteractionQuery, page?: PageRequest): AsyncGenerator<Interaction, void, undefined>
  /** All that `of` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  ofTable(customerId: CustomerId, query?: InteractionQuery): Promise<Uint8Array>
  /** A page of the interactions of nobody known yet, newest first. */
  anonymous(query?: InteractionQuery, page?: PageRequest): Promise<Page<Interaction>>
  /** All that `anonymous` gives, read page by page; `page.limit` is how many are read at once. */
  iterAnonymous(query?: InteractionQuery, page?: PageRequest): AsyncGenerator<Interaction, void, undefined>
  /** All that `anonymous` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  anonymousTable(query?: InteractionQuery): Promise<Uint8Array>
  /**
   * The interaction as it was at a past instant; `not_yet_created` before its creation, which may be later than
   * when it happened. Deleted interactions are found.
   */
  asOf(id: InteractionId, at: Date): Promise<Interaction>
  /** A page of the interaction's changes, newest first. */
  history(id: InteractionId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: InteractionId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: InteractionId): Promise<Uint8Array>
}
/** Interactions; from `Crm.interactions`, a snapshot or a transaction. */
export interface Interactions extends InteractionsReader {
  /**
   * Records an interaction.
   *
   * When one was recorded with the same idempotency key before, that one is returned as it is now, changed or
   * deleted since or not, and nothing is written: a sender that got no answer can send again. When that one is of
   * another kind, the key was given twice by mistake: `inconsistent`.
   *
   * Errors: `unknown_reference` for a customer who is not there, `out_of_range` for an instant more than a day
   * ahead (a plan is not an interaction) or before the year 1, `required` for a custom event without name or
   * channel.
   */
  record(input: NewInteraction): Promise<Interaction>
  /** Changes what the patch names. A new customer or instant moves the interaction on the timelines. */
  update(id: InteractionId, patch: InteractionPatch): Promise<Interaction>
  /** Deletes the interaction. Its idempotency key stays taken, so that a late repetition does not bring it back. */
  delete(id: InteractionId, version?: IntegerInput | null): Promise<Interaction>
  /**
   * Restores a deleted interaction; `not_deleted` when it is not. With a version, `stale_version` unless the
   * interaction has it.
   */
  restore(id: InteractionId, version?: IntegerInput | null): Promise<Interaction>
}
/** Invoices and credit notes; from `Crm.invoices`, a snapshot or a transaction. */
export interface InvoicesReader {
  /** The invoice or credit note with this id; `not_found` when there is none, or it is deleted. */
  get(id: InvoiceId): Promise<Invoice>
  /** The invoice or credit note with this id, unless there is none or it is deleted. */
  find(id: InvoiceId): Promise<Invoice | null>
  /** The invoice or credit note with this number. */
  findByNumber(number: string): Promise<Invoice | null>
  /**
   * A page of the invoices and credit notes that the query asks for, in the order of their creation; those of a
   * customer order by order.
   */
  list(query?: InvoiceQuery, page?: PageRequest): Promise<Page<Invoice>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(query?: InvoiceQuery, page?: PageRequest): AsyncGenerator<Invoice, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(query?: InvoiceQuery): Promise<Uint8Array>
  /**
   * What there is of an invoice at an instant, now when left out: what is paid, credited and open, and for how many
   * days it is overdue, by the civil days of the business. What is known now decides, of the time before that instant.
   */
  balance(id: InvoiceId, at?: Date | null): Promise<InvoiceBalance>
  /**
   * A page of the invoices that are open, and should have been paid: the day on which they were due is over. Those that
   * wait longest come first.
   *
   * Of a past instant it tells what was known then, by the journal, unlike `Invoices.balance`: a payment that was
   * matched later settles nothing, whenever it came. That takes a walk over all invoices. Of an instant to come it tells
   * which of those open now will be overdue.
   */
  overdue(asOf?: Date | null, page?: PageRequest): Promise<Page<OverdueInvoice>>
  /** All that `overdue` gives, read page by page; `page.limit` is how many are read at once. */
  iterOverdue(asOf?: Date | null, page?: PageRequest): AsyncGenerator<OverdueInvoice, void, undefined>
  /** All that `overdue` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  overdueTable(asOf?: Date | null): Promise<Uint8Array>
  /** The invoice as it was at a past instant; `not_yet_created` before its creation. Deleted invoices are found. */
  asOf(id: InvoiceId, at: Date): Promise<Invoice>
  /** A page of the invoice's changes, newest first. */
  history(id: InvoiceId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: InvoiceId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: InvoiceId): Promise<Uint8Array>
}
/** Invoices and credit notes; from `Crm.invoices`, a snapshot or a transaction. */
export interface Invoices extends InvoicesReader {
  /**
   * Issues an invoice: of lines, each with its share of the order's own discount and tax, of an amount, or of all that
   * was not invoiced yet.
   *
   * Errors: `unknown_reference` for an order or a line that is not there, `illegal_state` with `orderId` for an order
   * that was cancelled, `taken` for a number that another invoice has, `required` without number and series,
   * `inconsistent` for an amount beside lines or for number and series, `out_of_range` for more than the order comes
   * to after refunds, or more of a line than was not invoiced yet.
   */
  create(input: NewInvoice): Promise<Invoice>
  /**
   * Issues a credit note, which takes an invoice back, or a part of it. `out_of_range` for more than is left of the
   * invoice; numbers as for an invoice.
   */
  credit(input: NewCreditNote): Promise<Invoice>
  /** Changes what the patch names. */
  update(id: InvoiceId, patch: InvoicePatch): Promise<Invoice>
  /**
   * Settles the invoice with a payment of its order, or a part of one. `unknown_reference` for a payment that the order
   * has not, `out_of_range` for more than is left of the payment or open of the invoice.
   */
  matchPayment(id: InvoiceId, matching: PaymentMatching): Promise<Invoice>
  /** Takes back that a payment settles the invoice; `unknown_reference` when it does not. */
  unmatchPayment(id: InvoiceId, paymentId: PaymentId, version?: IntegerInput | null): Promise<Invoice>
  /**
   * Deletes the invoice; its number is free again. `illegal_state` for a credit note, and for a number of a series,
   * which would leave a gap; `in_use` while payments or credit notes are matched with it.
   */
  delete(id: InvoiceId, version?: IntegerInput | null): Promise<Invoice>
  /** Restores a deleted invoice; errors as for a new one. With a version, `stale_version` unless it has it. */
  restore(id: InvoiceId, version?: IntegerInput | null): Promise<Invoice>
}
/** The journal; from `Crm.journal`, a snapshot or a transaction. */
export interface JournalReader {
  /** The changes after number `seq`, oldest first, at most `limit` (1 to 10,000). 0 asks from the beginning. */
  changesSince(seq: IntegerInput, limit: number): Promise<Changes>
  /** The changes after those that the named cursor has acknowledged. */
  nextChanges(cursor: string, limit: number): Promise<Changes>
  /** The number up to which the named cursor has acknowledged; 0 for a new cursor. */
  position(cursor: string): Promise<bigint>
  /** The journal's end. Kept elsewhere, it lets `Journal.verify` find any later rewriting of the past. */
  head(): Promise<JournalHead>
  /** Checks the whole chain, and that `retained`, an earlier head, is on it; `corrupt` otherwise. */
  verify(retained?: JournalHeadInput | null): Promise<JournalHead>
}
/** The journal; from `Crm.journal`, a snapshot or a transaction. */
export interface Journal extends JournalReader {
  /**
   * Remembers, durably, that the named cursor has handled everything up to `seq`; one before what it remembers is
   * allowed, and what is after it comes again.
   */
  acknowledge(cursor: string, seq: IntegerInput): Promise<void>
}
/**
 * Lead models: rules that say who fits, and who is engaged; from `Crm.lead_models`, a
 * snapshot or a transaction.
 *
 * A score is Σ over groups of min(cap, Σ points · 0.5^(age / half-life)), on two axes. It is computed when it is asked
 * for, at that instant: nothing of it is stored.
 */
export interface LeadModelsReader {
  /** The model with this id; `not_found` when there is none, or it is deleted. */
  get(id: LeadModelId): Promise<LeadModel>
  /** The model with this id, unless there is none or it is deleted. */
  find(id: LeadModelId): Promise<LeadModel | null>
  /** A page of the models, in the order of their ids. */
  list(page?: PageRequest): Promise<Page<LeadModel>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(page?: PageRequest): AsyncGenerator<LeadModel, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(): Promise<Uint8Array>
  /**
   * The score of a customer now, with everything that gives points. An error of an expression that is understood no
   * more, since what it names is gone, names its rule.
   */
  score(id: LeadModelId, customerId: CustomerId): Promise<LeadScore>
  /**
   * The best leads now, the best first, of equal ones who was created first. Takes time in proportion to all customers,
   * or to the members of the segment. Errors as for a score; `out_of_range` for a limit that cannot be.
   */
  rank(id: LeadModelId, query?: LeadQuery): Promise<RankedLead[]>
  /** All that `rank` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  rankTable(id: LeadModelId, query?: LeadQuery): Promise<Uint8Array>
  /** The model as it was at a past instant; `not_yet_created` before its creation. Deleted models are found. */
  asOf(id: LeadModelId, at: Date): Promise<LeadModel>
  /** A page of the model's changes, newest first. */
  history(id: LeadModelId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: LeadModelId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: LeadModelId): Promise<Uint8Array>
}
/**
 * Lead models: rules that say who fits, and who is engaged; from `Crm.lead_models`, a
 * snapshot or a transaction.
 *
 * A score is Σ over groups of min(cap, Σ points · 0.5^(age / half-life)), on two axes. It is computed when it is asked
 * for, at that instant: nothing of it is stored.
 */
export interface LeadModels extends LeadModelsReader {
  /**
   * Creates a model.
   *
   * Errors: `taken` when another has its name; those of the language of segments, with the rule, for an expression that
   * is not understood; `inconsistent` for a half-life of a rule about the customer.
   */
  create(input: NewLeadModel): Promise<LeadModel>
  /** Changes what the patch names; errors as for `LeadModels.create`. */
  update(id: LeadModelId, patch: LeadModelPatch): Promise<LeadModel>
  /** Deletes the model. With a version, `stale_version` unless the model has it. */
  delete(id: LeadModelId, version?: IntegerInput | null): Promise<LeadModel>
  /**
   * Restores a deleted model; `taken` when another has its name by now. With a version, `stale_version` unless the model
   * has it.
   */
  restore(id: LeadModelId, version?: IntegerInput | null): Promise<LeadModel>
}
/** Who watches what looks at many customers, and fits of models. */
export interface WorkWatch {
  /** Is told now and then how far it is. It stops when the answer is `false`, and is refused as `stopped`; of a segment that looks at everybody `build` goes on. */
  onProgress?: ((progress: WorkProgress) => boolean | void) | null | undefined
  /** Stops it when it is aborted, and rejects with its `reason`, usually an `AbortError`. */
  signal?: AbortSignal | null | undefined
}
/**
 * Fitted models: whether customers will come back, how often and for how much, RFM with edges that stay, and how likely
 * they do something within so many days, and whom they are like; from `Crm.models`, a snapshot or a transaction.
 *
 * Each fit adds a version to a name, of which nothing changes any more. The current version, the pinned one or else the
 * newest that is no back-test, says what expressions of segments ask: `p_alive < 0.3 AND clv > 500` asks the model called `clv`,
 * `p_alive('online') < 0.3` another. A score is computed when it is asked for, by the civil day in the file's time zone;
 * memberships follow in the commit that changes an order, and as days pass.
 */
export interface ModelsReader {
  /** The version with this id; `not_found` when there is none, or it is deleted. */
  get(id: ModelId): Promise<Model>
  /** The version with this id, unless there is none or it is deleted. */
  find(id: ModelId): Promise<Model | null>
  /** A page of the versions that the query asks for, in the order of their fits. */
  list(query?: ModelQuery, page?: PageRequest): Promise<Page<Model>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(query?: ModelQuery, page?: PageRequest): AsyncGenerator<Model, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(query?: ModelQuery): Promise<Uint8Array>
  /**
   * The current version of a name: the pinned one, else the newest. A back-test, which was fitted as of more than a day
   * before, is current only where the name has nothing else. None when the name has no version.
   */
  current(name: string): Promise<Model | null>
  /**
   * The versions of a name side by side: what each expects of the last days of the present data, by what was before
   * them, and what became of it. A version that was fitted to some of those days says so. Versions of BG/BB count the
   * occasions that were used, others days with a purchase: their figures compare among their like.
   *
   * Errors: `not_found` when the name has no model; `wrong_kind` with `name` unless it is one of lifetime value;
   * `out_of_range` for days that cannot be, and for fewer than the longest occasion of these versions.
   */
  compare(name: string, holdoutDays: number, watch?: WorkWatch): Promise<ModelComparison[]>
  /** All that `compare` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  compareTable(name: string, holdoutDays: number, watch?: WorkWatch): Promise<Uint8Array>
  /**
   * What the current version of a name was asked for, fitted to all days but the last ones, beside what became of those:
   * the figures of the three plots by which such models are judged, tracking, frequency and conditional expectation
   * (P. Fader, B. Hardie, K. Lee, 2005). Nothing is kept of it; `Reports.holdoutPage`
   * draws it. It takes every order there is.
   *
   * Errors: those of `Models.compare`; `too_few` and `not_converged` under `holdoutDays`.
   */
  holdout(name: string, holdoutDays: number, watch?: WorkWatch): Promise<ModelHoldoutReport>
  /** A page of the version's changes, newest first: its fit, and when it was pinned. */
  history(id: ModelId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: ModelId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: ModelId): Promise<Uint8Array>
  /**
   * What the current version of a name says of a customer now, by the orders, refunds and cancellations up to now;
   * none of whom the model does not ask about: without a purchase, or, where it is about contracts, without one that
   * runs. A lifetime value comes with an interval, the same for the same model.
   *
   * Errors: `not_found` when the name has no model, or the customer is none or deleted; `not_found` with both
   * currencies when the rate of an order is missing.
   */
  score(name: string, customerId: CustomerId): Promise<ModelScore | null>
  /**
   * A page of what the current version of a name says now of those whom it asks about, the greatest first (of clusters
   * the lowest number), of equal ones who was created first; without intervals and reasons.
   *
   * The first page takes time in proportion to all customers, or to the members of the segment; one that follows looks
   * at those on it alone, unless something was written or a day has begun in between: then it takes as long as the first,
   * and is the list as it is by then, behind the same place, so that who moved across it is missed or comes again. Whoever
   * writes for each of them collects them before, or walks over a snapshot.
   *
   * Errors: `not_found` when the name has no model, or the segment is none; `wrong_kind` with `sort` for an order of models
   * of another kind; `not_found` with both currencies when a rate is missing, unless such customers are left out.
   */
  scores(name: string, query?: ScoreQuery, page?: PageRequest, watch?: WorkWatch): Promise<Page<ModelScore>>
  /** All that `scores` gives, read page by page; `page.limit` is how many are read at once. */
  iterScores(name: string, query?: ScoreQuery, page?: PageRequest, watch?: WorkWatch): AsyncGenerator<ModelScore, void, undefined>
  /** All that `scores` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  scoresTable(name: string, query?: ScoreQuery, watch?: WorkWatch): Promise<Uint8Array>
  /**
   * A page of what was known of each customer at an instant, as numbers, in the order of their creation: the features
   * that models of propensity and clusters learn from, as a table with a row a customer. Customers are there who had been
   * created by then, or of whom something had happened.
   *
   * Nothing that happened later shows: no order, refund, return, cancellation, interaction or deletion of one. What
   * the store cannot tell counts as it stands: what is recorded afterwards with an earlier date, such as an import of
   * the past; corrections of an order's lines, time or customer; exchange rates; the categories of products. Customers
   * who are deleted by now are left out.
   *
   * Takes time in proportion to the customers that it looks at. Errors: `out_of_range` for an `asOf` that is yet to
   * come; `not_found` for a customer or a segment that is not there, and with both
   * currencies when the rate of an order is missing, unless such customers are left out.
   */
  features(query: FeatureQuery, page?: PageRequest, watch?: WorkWatch): Promise<Page<CustomerFeatures>>
  /** All that `features` gives, read page by page; `page.limit` is how many are read at once. */
  iterFeatures(query: FeatureQuery, page?: PageRequest, watch?: WorkWatch): AsyncGenerator<CustomerFeatures, void, undefined>
  /** All that `features` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  featuresTable(query: FeatureQuery, watch?: WorkWatch): Promise<Uint8Array>
}
/**
 * Fitted models: whether customers will come back, how often and for how much, RFM with edges that stay, and how likely
 * they do something within so many days, and whom they are like; from `Crm.models`, a snapshot or a transaction.
 *
 * Each fit adds a version to a name, of which nothing changes any more. The current version, the pinned one or else the
 * newest that is no back-test, says what expressions of segments ask: `p_alive < 0.3 AND clv > 500` asks the model called `clv`,
 * `p_alive('online') < 0.3` another. A score is computed when it is asked for, by the civil day in the file's time zone;
 * memberships follow in the commit that changes an order, and as days pass.
 */
export interface Models extends ModelsReader {
  /**
   * Fits a model to the orders of all customers, one of propensity also to their interactions and contracts, and keeps
   * it as the next version of its name.
   *
   * On a handle it reads one state and fits to that while others write; what it found is one small write. It holds
   * columns of figures, not records: about 60 bytes a customer, of propensity 400 and for each cutoff, of 250,000 such
   * rows at most. Orders count as for profiles: not deleted and not cancelled, by their civil day; money is net of
   * refunds and returns.
   *
   * Live segments that ask the name are evaluated anew at each read until everybody was looked at again, by `settle` or
   * `build` of segments at once, or by the writes that follow; so it is after a refit, a pin, a roll-back and a new rate.
   *
   * Errors: `not_found` with both currencies when the rate of an order is missing; `inconsistent` with `name` when the
   * models of that name are of another kind; `out_of_range` for an option that cannot be, and an `asOf` that is yet to
   * come; `not_converged`, and `too_few` when there is nothing to find. A propensity needs at least ten who did what it
   * is about and ten who did not among those learnt from, and one of each among those held out; clusters need as many
   * different customers. `unknown_reference` for a feature, product, category or contract field that is none,
   * `wrong_type` for a contract field that is no date, `already_exists` for a feature that is named twice, `required` and
   * `inconsistent` for an outcome of a product that names neither a product nor a category, or both. Of covariates,
   * which only BG/NBD has (`inconsistent` with `spec.purchase_model`): `unknown_reference` and `wrong_type` for a field,
   * `already_exists` for one that is named twice, `too_many` for more than 32, `not_converged` with `covariates[0]` for
   * one that is the same for all. BG/BB looks at 36,525 occasions of a customer at most (`out_of_range` with
   * `spec.unit_days`).
   */
  fit(input: NewModel, watch?: WorkWatch): Promise<Model>
  /**
   * Fits what the current version of a name was asked for anew, as its next version, which is the current one unless
   * another is pinned, or it is a back-test; the errors of `Models.fit`, and `not_found` when the name has no model.
   */
  refit(name: string, asOf?: Date | null, watch?: WorkWatch): Promise<Model>
  /** Makes a version the current one of its name until it is unpinned, whatever is fitted later. */
  pin(id: ModelId): Promise<Model>
  /** Takes the pin of a name away, so that its newest version is the current one; nothing where none is pinned. */
  unpin(name: string): Promise<void>
  /**
   * Pins the version before the current one, and returns it: what is fitted later becomes the current one only after
   * `Models.unpin`. `not_found` when the name has no model, `illegal_state` when there is no version before.
   */
  rollBack(name: string): Promise<Model>
  /**
   * Deletes a version for good; its number is never given again. With a record's version, `stale_version` unless it has that.
   *
   * `in_use` while it is pinned, and while it is the current version of a name that a live segment asks.
   */
  delete(id: ModelId, version?: IntegerInput | null): Promise<Model>
}
/** Notes; from `Crm.notes`, a snapshot or a transaction. */
export interface NotesReader {
  /** The note with this id; `not_found` when there is none, or it is deleted. */
  get(id: NoteId): Promise<Note>
  /** The note with this id, unless there is none or it is deleted. */
  find(id: NoteId): Promise<Note | null>
  /**
   * A page of the customer's notes, the newest by `at` first. `not_found` when the customer is deleted, or there is
   * none.
   */
  of(customerId: CustomerId, page?: PageRequest): Promise<Page<Note>>
  /** All that `of` gives, read page by page; `page.limit` is how many are read at once. */
  iterOf(customerId: CustomerId, page?: PageRequest): AsyncGenerator<Note, void, undefined>
  /** All that `of` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  ofTable(customerId: CustomerId): Promise<Uint8Array>
  /** The note as it was at a past instant; `not_yet_created` before its creation. Deleted notes are found. */
  asOf(id: NoteId, at: Date): Promise<Note>
  /** A page of the note's changes, newest first. Deleted notes are found. */
  history(id: NoteId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: NoteId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: NoteId): Promise<Uint8Array>
}
/** Notes; from `Crm.notes`, a snapshot or a transaction. */
export interface Notes extends NotesReader {
  /** Creates a note; `unknown_reference` when the customer is deleted, or there is none. */
  create(input: NewNote): Promise<Note>
  /** Changes what the patch names. */
  update(id: NoteId, patch: NotePatch): Promise<Note>
  /** Deletes the note. With a version, `stale_version` unless the note has it. */
  delete(id: NoteId, version?: IntegerInput | null): Promise<Note>
  /**
   * Restores a deleted note; `not_deleted` when there is nothing to restore. With a version, `stale_version` unless
   * the note has it.
   */
  restore(id: NoteId, version?: IntegerInput | null): Promise<Note>
}
/** Orders; from `Crm.orders`, a snapshot or a transaction. */
export interface OrdersReader {
  /** The order with this id; `not_found` when there is none, or it is deleted. */
  get(id: OrderId): Promise<Order>
  /** The order with this id, unless there is none or it is deleted. */
  find(id: OrderId): Promise<Order | null>
  /** The order with this number in this source. */
  findByNumber(number: string, source?: string | null): Promise<Order | null>
  /** A page of the orders that the query asks for. */
  list(query?: OrderQuery, page?: PageRequest): Promise<Page<Order>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(query?: OrderQuery, page?: PageRequest): AsyncGenerator<Order, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(query?: OrderQuery): Promise<Uint8Array>
  /**
   * A page of the orders that are late: open, that is neither delivered nor cancelled, when the day on which they
   * were promised is over. Those that wait longest come first.
   *
   * Of a past instant it tells what was known then, by the journal: an order that was late has the state that it had,
   * and one that was recorded later is none of them. That takes a walk over all orders. Of an instant to come it tells
   * which of those open now will be late.
   */
  late(asOf?: Date | null, page?: PageRequest): Promise<Page<LateOrder>>
  /** All that `late` gives, read page by page; `page.limit` is how many are read at once. */
  iterLate(asOf?: Date | null, page?: PageRequest): AsyncGenerator<LateOrder, void, undefined>
  /** All that `late` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  lateTable(asOf?: Date | null): Promise<Uint8Array>
  /** The order as it was at a past instant; `not_yet_created` before its creation. Deleted orders are found. */
  asOf(id: OrderId, at: Date): Promise<Order>
  /** A page of the order's changes, newest first. */
  history(id: OrderId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: OrderId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: OrderId): Promise<Uint8Array>
}
/** Orders; from `Crm.orders`, a snapshot or a transaction. */
export interface Orders extends OrdersReader {
  /** Creates an order; `taken` when its source has an order of that number. */
  create(input: NewOrder): Promise<Order>
  /** Changes what the patch names. */
  update(id: OrderId, patch: OrderPatch): Promise<Order>
  /** Moves the order's execution on; `illegal_state` for a step back, or out of a cancellation. */
  advance(id: OrderId, advance: OrderAdvance): Promise<Order>
  /** Calls the order off: it counts in no figure any more. `illegal_state` when it was, or is completed. */
  cancel(id: OrderId, cancellation?: OrderCancellation): Promise<Order>
  /**
   * Takes a cancellation back: the order has the status that it had before. `illegal_state` when there was none.
   * With a version, `stale_version` unless the order has it.
   */
  reopen(id: OrderId, version?: IntegerInput | null): Promise<Order>
  /** Records a payment. */
  addPayment(id: OrderId, payment?: NewPayment): Promise<Order>
  /** Refunds lines, or parts of them; `out_of_range` for more than is left. */
  refund(id: OrderId, refund?: NewRefund): Promise<Order>
  /** Deletes the order; its number is free again. With a version, `stale_version` unless the order has it. */
  delete(id: OrderId, version?: IntegerInput | null): Promise<Order>
  /**
   * Restores a deleted order; `taken` when its number is, `not_deleted` when there is nothing to restore. With a
   * version, `stale_version` unless the order has it.
   */
  restore(id: OrderId, version?: IntegerInput | null): Promise<Order>
}
/** Pipelines; from `Crm.pipelines`, a snapshot or a transaction. */
export interface PipelinesReader {
  /** The pipeline with this id; `not_found` when there is none, or it is deleted. */
  get(id: PipelineId): Promise<Pipeline>
  /** The pipeline with this id, unless there is none or it is deleted. */
  find(id: PipelineId): Promise<Pipeline | null>
  /** All pipelines, in the order of their creation. */
  list(): Promise<Pipeline[]>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(): Promise<Uint8Array>
  /**
   * What an edit would do: how many deals go from which stage to which. Nothing is changed; what is wrong with the
   * edit is refused as by `Pipelines.edit`.
   */
  previewEdit(id: PipelineId, edit?: PipelineEdit): Promise<StageMigration[]>
  /** All that `previewEdit` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  previewEditTable(id: PipelineId, edit?: PipelineEdit): Promise<Uint8Array>
  /** The pipeline as it was at a past instant; `not_yet_created` before its creation. Deleted pipelines are found. */
  asOf(id: PipelineId, at: Date): Promise<Pipeline>
  /** A page of the pipeline's changes, newest first. */
  history(id: PipelineId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: PipelineId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: PipelineId): Promise<Uint8Array>
}
/** Pipelines; from `Crm.pipelines`, a snapshot or a transaction. */
export interface Pipelines extends PipelinesReader {
  /** Creates a pipeline; `taken` when another has its name, `required` without a stage of each kind. */
  create(input: NewPipeline): Promise<Pipeline>
  /** Changes what the patch names. */
  update(id: PipelineId, patch: PipelinePatch): Promise<Pipeline>
  /**
   * Gives the pipeline other stages, and moves the deals of those that are taken out, all in one transaction. What
   * such a move leads to is not asked for required fields and checks, which the deals could not know of.
   *
   * Errors: `required` when a stage is taken out without a replacement, `inconsistent` when that is of another kind,
   * `illegal_state` for a stage that would become one of another kind.
   */
  edit(id: PipelineId, edit?: PipelineEdit): Promise<EditedPipeline>
  /** Deletes the pipeline; `in_use` while deals are in it. */
  delete(id: PipelineId, version?: IntegerInput | null): Promise<Pipeline>
  /**
   * Restores a deleted pipeline; `taken` when its name is by now. With a version, `stale_version` unless the
   * pipeline has it.
   */
  restore(id: PipelineId, version?: IntegerInput | null): Promise<Pipeline>
}
/**
 * Predictions: how probable it is that deals are won; from `Crm.predictions`, a snapshot or a
 * transaction.
 *
 * A pipeline says what its predictions go by (`Prediction`). An open deal gets its probability in the
 * commit that creates or changes it, and keeps it until then, so that its history and the forecasts of the past stay what
 * they were; `Predictions.refresh` brings all deals of a pipeline up to date with what was won and lost since.
 *
 * By naive Bayes, as the predictive lead scoring of Odoo has it: p = S(won) / (S(won) + S(lost)), where S(won) = P(won) ·
 * Π won(field, value) / won(field), from 0.01 to 99.99 %. Each count begins with 0.1. A won deal counts for every stage, a
 * lost one for the stages up to the one that it had reached.
 */
export interface PredictionsReader {
  /**
   * What is predicted for an open deal now, term by term; by each way, whichever its pipeline goes by. `illegal_state`
   * for a deal that is won or lost.
   */
  get(dealId: DealId): Promise<DealPrediction>
  /**
   * The logistic regression that was last fitted to the pipeline's deals; none before, and after its fields were
   * changed.
   */
  model(pipelineId: PipelineId): Promise<LogisticModel | null>
}
/**
 * Predictions: how probable it is that deals are won; from `Crm.predictions`, a snapshot or a
 * transaction.
 *
 * A pipeline says what its predictions go by (`Prediction`). An open deal gets its probability in the
 * commit that creates or changes it, and keeps it until then, so that its history and the forecasts of the past stay what
 * they were; `Predictions.refresh` brings all deals of a pipeline up to date with what was won and lost since.
 *
 * By naive Bayes, as the predictive lead scoring of Odoo has it: p = S(won) / (S(won) + S(lost)), where S(won) = P(won) ·
 * Π won(field, value) / won(field), from 0.01 to 99.99 %. Each count begins with 0.1. A won deal counts for every stage, a
 * lost one for the stages up to the one that it had reached.
 */
export interface Predictions extends PredictionsReader {
  /**
   * Fits a logistic regression to the pipeline's closed deals and keeps it, in the place of the one before. The open
   * deals are brought up to date where the pipeline goes by it.
   *
   * Errors: `illegal_state` with `prediction` when the pipeline predicts nothing, `too_few` unless a deal to learn from
   * was won and one lost, `out_of_range` for an option that cannot be.
   */
  fit(pipelineId: PipelineId, options?: LogisticModelOptions): Promise<LogisticModel>
  /**
   * Gives the pipeline's open deals the probability that is predicted for them now, unless one was set by hand, and says
   * how many it changed.
   */
  refresh(pipelineId: PipelineId): Promise<bigint>
}
/** Products; from `Crm.products`, a snapshot or a transaction. */
export interface ProductsReader {
  /** The product with this id; `not_found` when there is none, or it is deleted. */
  get(id: ProductId): Promise<Product>
  /** The product with this id, unless there is none or it is deleted. */
  find(id: ProductId): Promise<Product | null>
  /** The product with this SKU, unless there is none or it is deleted. */
  findBySku(sku: string): Promise<Product | null>
  /** A page of the products that the query asks for, in the order of their creation. */
  list(query?: ProductQuery, page?: PageRequest): Promise<Page<Product>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(query?: ProductQuery, page?: PageRequest): AsyncGenerator<Product, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(query?: ProductQuery): Promise<Uint8Array>
  /** The product as it was at a past instant; `not_yet_created` before its creation. Deleted products are found. */
  asOf(id: ProductId, at: Date): Promise<Product>
  /** A page of the product's changes, newest first. */
  history(id: ProductId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: ProductId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: ProductId): Promise<Uint8Array>
}
/** Products; from `Crm.products`, a snapshot or a transaction. */
export interface Products extends ProductsReader {
  /** Creates a product; `taken` when another has its SKU, `unknown_reference` for a category that is not there. */
  create(input: NewProduct): Promise<Product>
  /** Changes what the patch names. */
  update(id: ProductId, patch: ProductPatch): Promise<Product>
  /** Deletes the product; its SKU is free again, the orders for it stay. */
  delete(id: ProductId, version?: IntegerInput | null): Promise<Product>
  /**
   * Restores a deleted product; `taken` when another has its SKU by now, `unknown_reference` when one of its
   * categories was deleted since. With a version, `stale_version` unless the product has it.
   */
  restore(id: ProductId, version?: IntegerInput | null): Promise<Product>
}
/** Orders to suppliers; from `Crm.purchases`, a snapshot or a transaction. */
export interface PurchasesReader {
  /** The purchase order with this id; `not_found` when there is none, or it is deleted. */
  get(id: PurchaseOrderId): Promise<PurchaseOrder>
  /** The purchase order with this id, unless there is none or it is deleted. */
  find(id: PurchaseOrderId): Promise<PurchaseOrder | null>
  /** A page of the purchase orders that the query asks for, in the order of their creation. */
  list(query?: PurchaseQuery, page?: PageRequest): Promise<Page<PurchaseOrder>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(query?: PurchaseQuery, page?: PageRequest): AsyncGenerator<PurchaseOrder, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(query?: PurchaseQuery): Promise<Uint8Array>
  /** The purchase order as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found. */
  asOf(id: PurchaseOrderId, at: Date): Promise<PurchaseOrder>
  /** A page of the purchase order's changes, newest first. */
  history(id: PurchaseOrderId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: PurchaseOrderId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: PurchaseOrderId): Promise<Uint8Array>
}
/** Orders to suppliers; from `Crm.purchases`, a snapshot or a transaction. */
export interface Purchases extends PurchasesReader {
  /**
   * Creates a purchase order, as a draft.
   *
   * Errors: `unknown_reference` for a supplier or a product that is not there, `illegal_state` with `supplierId` for a
   * customer who is no supplier, `required` without lines, and for a cost that neither the line nor the catalogue has.
   */
  create(input: NewPurchaseOrder): Promise<PurchaseOrder>
  /** Changes what the patch names; `illegal_state` with `lines` once it was sent to the supplier. */
  update(id: PurchaseOrderId, patch: PurchaseOrderPatch): Promise<PurchaseOrder>
  /** The draft is sent to the supplier; `illegal_state` when it is none. */
  place(id: PurchaseOrderId, placement?: PurchasePlacement): Promise<PurchaseOrder>
  /**
   * Goods come in, a part of the order or all that is open. `illegal_state` for a draft and for one that is received or
   * cancelled, `out_of_range` for more of a line than is to come in.
   */
  receive(id: PurchaseOrderId, receipt?: NewReceipt): Promise<PurchaseOrder>
  /** Calls off what did not come in; `illegal_state` when all did, or it was called off. */
  cancel(id: PurchaseOrderId, cancellation?: PurchaseCancellation): Promise<PurchaseOrder>
  /** Deletes the purchase order. With a version, `stale_version` unless it has it. */
  delete(id: PurchaseOrderId, version?: IntegerInput | null): Promise<PurchaseOrder>
  /**
   * Restores a deleted purchase order; `not_deleted` when there is nothing to restore. With a version, `stale_version`
   * unless it has it.
   */
  restore(id: PurchaseOrderId, version?: IntegerInput | null): Promise<PurchaseOrder>
}
/** Quotes; from `Crm.quotes`, a snapshot or a transaction. */
export interface QuotesReader {
  /** The quote with this id; `not_found` when there is none, or it is deleted. */
  get(id: QuoteId): Promise<Quote>
  /** The quote with this id, unless there is none or it is deleted. */
  find(id: QuoteId): Promise<Quote | null>
  /** A page of the quotes that the query asks for, in the order of their creation. */
  list(query?: QuoteQuery, page?: PageRequest): Promise<Page<Quote>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(query?: QuoteQuery, page?: PageRequest): AsyncGenerator<Quote, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(query?: QuoteQuery): Promise<Uint8Array>
  /**
   * The quote as a page of HTML that stands alone and is ready to be printed.
   *
   * A template of one's own is in Jinja's language, without `include`, `extends` and `macro`. Values are escaped. It
   * knows `language`, `seller` (lines), `customer` (`name`, `address`: lines), `number`, `revision`, `status`,
   * `issued_on`, `validUntil`, `title`, `introduction`, `terms`, `owner`, `reference`, `acceptedBy`, `currency`,
   * `lines` (`position`, `sku`, `name`, `description`, `quantity`, `unitPrice`, `has_discount`, `discount`,
   * `discountPercent`, `taxRate`, `interval`, `net`, `tax`), `subtotal`, `has_discount`, `discount`,
   * `discountPercent`, `taxes` (`rate`, `base`, `tax`) and `total`. What is not known is `none`. Amounts are texts.
   * Templates are code: one from somebody else may take much memory.
   *
   * Errors, with `template` and the line as the row: `malformed` for what is no template, `unknown_field` for a name
   * that it does not know, `out_of_range` when it takes too many steps.
   */
  html(id: QuoteId, page?: QuoteDocument): Promise<string>
  /** The quote as it was read at a past instant; `not_yet_created` before its creation. Deleted quotes are found. */
  asOf(id: QuoteId, at: Date): Promise<Quote>
  /** A page of the quote's changes, newest first. */
  history(id: QuoteId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: QuoteId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: QuoteId): Promise<Uint8Array>
}
/** Quotes; from `Crm.quotes`, a snapshot or a transaction. */
export interface Quotes extends QuotesReader {
  /**
   * Creates a quote, as a draft.
   *
   * Errors: `unknown_reference` for a customer, a deal or a product that is not there, `inconsistent` for a customer
   * who is not the deal's and for a discount in both forms, `taken` for a number that another quote has had,
   * `required` for a line without a price, `out_of_range` when more is taken off than there is.
   */
  create(input: NewQuote): Promise<Quote>
  /** Changes what the patch names of a draft; `illegal_state` once it was sent. */
  update(id: QuoteId, patch: QuotePatch): Promise<Quote>
  /**
   * The customer gets the quote; `illegal_state` unless it is a draft, `required` without lines, `out_of_range` when
   * its last day is over.
   */
  send(id: QuoteId, sending?: QuoteSending): Promise<Quote>
  /**
   * The customer agrees. In the same transaction, its deal gets its currency, its lines and so its amount, and the
   * deal's other quotes that could be accepted, or were, are superseded.
   *
   * Errors: `illegal_state` with `status` unless it was sent and nothing became of it, or its deal is closed, with
   * `validUntil` when it is expired, with `dealId` when its deal is deleted; `inconsistent` when its deal is with
   * another customer now.
   */
  accept(id: QuoteId, acceptance?: QuoteAcceptance): Promise<Quote>
  /** The customer does not want it, also when it is expired; `illegal_state` unless it was sent and nothing became of it. */
  decline(id: QuoteId, refusal?: QuoteRefusal): Promise<Quote>
  /**
   * The next revision of a quote that was sent, as a draft with the same number; the quote is superseded, unless
   * something became of it. `illegal_state` for a draft, an accepted one, and one that has a later revision.
   */
  revise(id: QuoteId, version?: IntegerInput | null): Promise<Quote>
  /**
   * Takes back that the quote was accepted, declined or superseded: it is what it was before. Its deal, which must be
   * open, has no accepted quote any more and keeps its lines. `illegal_state` with `revision` when there is a later one.
   */
  reopen(id: QuoteId, version?: IntegerInput | null): Promise<Quote>
  /** Deletes the quote; `illegal_state` when it is accepted. Its number stays taken. */
  delete(id: QuoteId, version?: IntegerInput | null): Promise<Quote>
  /** Restores a deleted quote; `not_deleted` when it is not. With a version, `stale_version` unless the quote has it. */
  restore(id: QuoteId, version?: IntegerInput | null): Promise<Quote>
}
/**
 * Exchange rates; from `Crm.rates`, a snapshot or a transaction.
 *
 * A rate is named by its two currencies and the day from which it holds, until the next one of the two.
 */
export interface RatesReader {
  /** The rate that was set for this very day; `not_found` when there is none, or it is deleted. */
  get(currency: Currency, base: Currency, on: CivilDate): Promise<ExchangeRate>
  /** The rate that was set for this very day, unless there is none or it is deleted. */
  find(currency: Currency, base: Currency, on: CivilDate): Promise<ExchangeRate | null>
  /** A page of the rates that the query asks for, by currency, base and day. */
  list(query?: RateQuery, page?: PageRequest): Promise<Page<ExchangeRate>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(query?: RateQuery, page?: PageRequest): AsyncGenerator<ExchangeRate, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(query?: RateQuery): Promise<Uint8Array>
  /**
   * The money in another currency at a day's rate, rounded half to even to its smallest unit.
   *
   * The rate is the newest one of that day or before, of either direction; of one day, that of the money's currency.
   * No rate is made of two others. `not_found` without one, with both currencies as the field.
   */
  convert(money: MoneyInput, base: Currency, on: CivilDate): Promise<Money>
  /** The rate of a day as it was known at a past instant; `not_yet_created` before it was set. Deleted rates are found. */
  asOf(currency: Currency, base: Currency, on: CivilDate, at: Date): Promise<ExchangeRate>
  /** A page of the changes of a day's rate, newest first. */
  history(currency: Currency, base: Currency, on: CivilDate, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(currency: Currency, base: Currency, on: CivilDate, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(currency: Currency, base: Currency, on: CivilDate): Promise<Uint8Array>
}
/**
 * Exchange rates; from `Crm.rates`, a snapshot or a transaction.
 *
 * A rate is named by its two currencies and the day from which it holds, until the next one of the two.
 */
export interface Rates extends RatesReader {
  /**
   * Sets the rate of two currencies for a day, in place of the one that there was.
   *
   * Errors: `inconsistent` for a currency in itself, `out_of_range` unless the rate is more than nothing.
   */
  set(input: NewExchangeRate): Promise<ExchangeRate>
  /** Deletes the rate of a day; the one before it holds then. It comes back when it is set again. */
  delete(currency: Currency, base: Currency, on: CivilDate, version?: IntegerInput | null): Promise<ExchangeRate>
}
/**
 * Recommendations of products; from `Crm.recommendations`, a snapshot or a transaction.
 *
 * Products are alike when the same customers bought them (cosine likeness; G. Linden, B. Smith, J. York, Amazon.com
 * Recommendations: Item-to-Item Collaborative Filtering, 2003). Who bought what together is kept in the handle's memory:
 * counted by the first question, and from then on brought up to date by what has changed. Orders that were cancelled or
 * deleted count in nothing, nor does a product of which all came back. Products that were deleted or are sold no more are
 * never recommended.
 *
 * A transaction is answered by what was known when it began, but for what the customer has, which is taken as it is.
 */
export interface Recommendations {
  /**
   * Products for a customer, the best first: those that are bought by who bought what the customer has, each with its
   * causes; then the popular ones in the categories of what the customer has; then the popular ones of all. Fewer than
   * asked for, where no more were ever bought.
   *
   * Errors: `not_found` for a customer who does not exist or is deleted; `out_of_range` for a limit that cannot be;
   * `unknown_reference` for the category; `too_many` where the memory that
   * `OpenOptions.recommendation_memory` allows does not do.
   */
  forCustomer(customerId: CustomerId, query?: RecommendationQuery): Promise<ProductRecommendation[]>
  /** All that `forCustomer` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  forCustomerTable(customerId: CustomerId, query?: RecommendationQuery): Promise<Uint8Array>
  /**
   * Products that are like this one, the most alike first: at least two customers bought both. Of a product that was
   * deleted too. Errors as for `Recommendations.forCustomer`.
   */
  similar(productId: ProductId, query?: SimilarProductQuery): Promise<SimilarProduct[]>
  /** All that `similar` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  similarTable(productId: ProductId, query?: SimilarProductQuery): Promise<Uint8Array>
  /**
   * Tries recommendations out on the past: learns from what was bought before an instant, recommends to each customer
   * who was there, and compares with what the customer bought from then on and did not have. Beside them, the most
   * popular products. Reads every order.
   *
   * Errors: `out_of_range` for options that are not in their range; `too_few` without customers who bought before and
   * after.
   */
  evaluate(options?: RecommendationReviewOptions): Promise<RecommendationReview>
  /** The bytes of memory that the handle keeps for recommendations. */
  memoryBytes(): Promise<bigint>
}
/** Relationships; from `Crm.relationships`, a snapshot or a transaction. */
export interface RelationshipsReader {
  /** The relationship with this id; `not_found` when there is none, or it was deleted. */
  get(id: RelationshipId): Promise<Relationship>
  /** The relationship with this id, if there is one. */
  find(id: RelationshipId): Promise<Relationship | null>
  /**
   * A page of the customer's relationships, in both directions and by creation. Those with a deleted customer are
   * left out until it is restored. `not_found` when the customer itself is deleted, or there is none.
   */
  of(customerId: CustomerId, page?: PageRequest): Promise<Page<Relationship>>
  /** All that `of` gives, read page by page; `page.limit` is how many are read at once. */
  iterOf(customerId: CustomerId, page?: PageRequest): AsyncGenerator<Relationship, void, undefined>
  /** All that `of` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  ofTable(customerId: CustomerId): Promise<Uint8Array>
  /**
   * The relationship as it was at a past instant; `not_yet_created` before its creation, `not_found` from its
   * deletion on.
   */
  asOf(id: RelationshipId, at: Date): Promise<Relationship>
  /** A page of the relationship's changes, newest first. Deleted relationships are found. */
  history(id: RelationshipId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: RelationshipId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: RelationshipId): Promise<Uint8Array>
}
/** Relationships; from `Crm.relationships`, a snapshot or a transaction. */
export interface Relationships extends RelationshipsReader {
  /**
   * Creates a relationship; `unknown_reference` when one of the customers is deleted or there is none,
   * `self_reference` when both are the same.
   */
  create(input: NewRelationship): Promise<Relationship>
  /** Changes what the patch names. */
  update(id: RelationshipId, patch: RelationshipPatch): Promise<Relationship>
  /**
   * Deletes the relationship for good, and gives it back as it was; only its history stays. With a version,
   * `stale_version` unless the relationship has it. One that ended is better kept, with the day in `until`.
   */
  delete(id: RelationshipId, version?: IntegerInput | null): Promise<Relationship>
}
/** Reports; from `Crm.reports`, a snapshot or a transaction. */
export interface Reports {
  /** What was sold, in all, by currency and by month. */
  sales(): Promise<SalesReport>
  /**
   * The customers who spent the most in this currency, at most `limit` (1 or more), the best first; of those who
   * spent the same, the older record first. Deleted customers are left out, and those who spent nothing in it.
   */
  topCustomers(currency: Currency, limit: number): Promise<TopCustomer[]>
  /** All that `topCustomers` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  topCustomersTable(currency: Currency, limit: number): Promise<Uint8Array>
  /**
   * How deals went, by what was known at an instant; now, when left out: won and lost ones, the pace at which they are
   * won, and what becomes of them stage by stage. Deals, their moves, rates and pipelines are taken as they were known
   * then.
   *
   * Errors: `not_found` with both currencies, such as `USD/EUR`, as the field where a rate is missing; `out_of_range`
   * for an instant after now.
   */
  dealMetrics(query: DealMetricsQuery, asOf?: Date | null): Promise<DealMetrics>
  /**
   * How far the deals of a pipeline came, by what was known at an instant; now, when left out. `not_found` when there
   * was no such pipeline then; other errors as for `Reports.dealMetrics`.
   */
  funnel(query: FunnelQuery, asOf?: Date | null): Promise<Funnel>
  /**
   * Forecast against goal, by what was known at an instant; now, when left out: of each period what was won, what is
   * expected of open deals, and what is missing. Errors as for `Reports.dealMetrics`, and `too_many` periods.
   */
  outlook(query: OutlookQuery, asOf?: Date | null): Promise<PeriodOutlook[]>
  /** All that `outlook` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  outlookTable(query: OutlookQuery, asOf?: Date | null): Promise<Uint8Array>
  /**
   * Sales as one HTML page that needs nothing else: key figures, forecast against goal, and of each pipeline the board
   * and the funnel, as charts and tables. Errors as for `Reports.outlook`.
   */
  salesPage(query: OutlookQuery, asOf?: Date | null): Promise<string>
  /**
   * Customers or products by their value, each with its share, its class and its tier; the Pareto curve and Gini's
   * coefficient. Orders without a customer count for products alone, and deleted customers are left out. Reads every
   * order of its time.
   *
   * Errors: `out_of_range` for a limit of 0, or percents that do not rise up to 100.
   */
  abc(query: AbcQuery): Promise<AbcReport>
  /** The Pareto curve of the same as an SVG file, with the classes marked on it. */
  paretoChart(query: AbcQuery): Promise<string>
  /**
   * How sales go on, as an SVG file: what was sold in the last periods, what is expected of the next ones, and the
   * interval around it. Errors as for `Demand.forecast`.
   */
  demandChart(query?: DemandForecastQuery): Promise<string>
  /**
   * How well a model of lifetime value foretells, as one HTML page that needs nothing else: repeat purchases added up week
   * by week, customers by frequency, and purchases in the holdout by frequency before it, what was made beside what was
   * expected. Errors as for `Models.holdout`.
   */
  holdoutPage(name: string, holdoutDays: number, watch?: WorkWatch): Promise<string>
  /** How much of what was spent in this currency came from how few customers. */
  concentration(currency: Currency): Promise<Concentration>
}
/** Returns of goods; from `Crm.returns`, a snapshot or a transaction. */
export interface ReturnsReader {
  /** The return with this id; `not_found` when there is none, or it is deleted. */
  get(id: ReturnId): Promise<Return>
  /** The return with this id, unless there is none or it is deleted. */
  find(id: ReturnId): Promise<Return | null>
  /** A page of the returns that the query asks for, in the order of their creation; those of a customer order by order. */
  list(query?: ReturnQuery, page?: PageRequest): Promise<Page<Return>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(query?: ReturnQuery, page?: PageRequest): AsyncGenerator<Return, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(query?: ReturnQuery): Promise<Uint8Array>
  /** The return as it was at a past instant; `not_yet_created` before its creation. Deleted returns are found. */
  asOf(id: ReturnId, at: Date): Promise<Return>
  /** A page of the return's changes, newest first. */
  history(id: ReturnId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: ReturnId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: ReturnId): Promise<Uint8Array>
}
/** Returns of goods; from `Crm.returns`, a snapshot or a transaction. */
export interface Returns extends ReturnsReader {
  /**
   * Announces a return. An order without shipments has arrived as a whole when its status says so.
   *
   * Errors: `unknown_reference` for an order or a line that is not there, `out_of_range` for more of a line than
   * arrived and did not come back yet, `required` when nothing did.
   */
  create(input: NewReturn): Promise<Return>
  /** Changes what the patch names; `illegal_state` with `lines` once it is closed. */
  update(id: ReturnId, patch: ReturnPatch): Promise<Return>
  /** Moves the return on: it is received, or inspected. `illegal_state` for a step back, and for `closed`. */
  advance(id: ReturnId, advance: ReturnAdvance): Promise<Return>
  /**
   * Closes the return. The refund of what came back, and a credit note over it, are booked in the same transaction
   * when they are asked for; what they refuse is refused with their own errors, and nothing is closed.
   */
  close(id: ReturnId, closing?: ReturnClosing): Promise<Return>
  /** Deletes the return; `illegal_state` when it was refunded or credited. */
  delete(id: ReturnId, version?: IntegerInput | null): Promise<Return>
  /** Restores a deleted return; errors as for a new one. With a version, `stale_version` unless it has it. */
  restore(id: ReturnId, version?: IntegerInput | null): Promise<Return>
}
/** Scores; from `Crm.scoring`, a snapshot or a transaction. */
export interface Scoring {
  /**
   * The RFM scores of every customer who had placed an order in this currency by `asOf`, in the order of their
   * creation.
   *
   * A past `asOf` is as good as the present one: orders are counted that were placed up to it, and of those the
   * refunds, cancellations and deletions up to it. What was recorded late counts as it is known now. Each order is
   * read for it, since the profiles that are kept tell only of the present.
   *
   * Only orders in `currency` count, in all three measures: there is no rate that would add up two currencies, and
   * a customer without an order in it has no score in it. Deleted customers have none either.
   *
   * Errors: those of `rfm_scores`, and `out_of_range` when a sum does not fit.
   */
  rfm(asOf: Date, currency: Currency, options?: RfmOptionsInput): Promise<RfmScores>
}
/**
 * Segments; from `Crm.segments`, a snapshot or a transaction.
 *
 * The members of a live segment are right at the instant at which they are read: what is written changes them in the
 * same commit, and what time changes is seen without a write. Where the clock is set back, it stays the instant by which
 * members are recorded already, until the clock is there again.
 *
 * Reads need no upkeep. What there is makes them fast, and brings the feed of events up to date:
 *
 * | when | call | without it |
 * |---|---|---|
 * | time has passed | `Segments.settle`, at the instant that it answered the last time | events of what time changed wait for the next write |
 * | the process ended while a definition looked at everybody, or whoever watched it stopped it | `Segments.build` | reads are exact but slow; a changed definition does not take effect |
 * | a product, a category, a custom field or an exchange rate was changed, or a model that segments ask was fitted, pinned or rolled back | `Segments.settle` or `Segments.build` | reads are exact but slow, until the writes that follow have done it in small parts |
 *
 * What somebody has typed goes into an expression by `Segments.bind` alone.
 */
export interface SegmentsReader {
  /** The segment with this id; `not_found` when there is none, or it is deleted. */
  get(id: SegmentId): Promise<Segment>
  /** The segment with this id, unless there is none or it is deleted. */
  find(id: SegmentId): Promise<Segment | null>
  /** The segment of this name, whatever its case. */
  findByName(name: string): Promise<Segment | null>
  /** A page of all segments, in the order in which they were created. */
  list(page?: PageRequest): Promise<Page<Segment>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(page?: PageRequest): AsyncGenerator<Segment, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(): Promise<Uint8Array>
  /** The segment as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found. */
  asOf(id: SegmentId, at: Date): Promise<Segment>
  /** A page of the changes of the segment's definition, newest first. */
  history(id: SegmentId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: SegmentId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: SegmentId): Promise<Uint8Array>
  /**
   * How many members the segment has now.
   *
   * On a handle the members are kept in memory: asking again takes no time to speak of until something is written,
   * or time changes somebody's membership.
   */
  count(id: SegmentId): Promise<bigint>
  /** Whether the customer is a member now; `not_found` when there never was such a customer. */
  contains(id: SegmentId, customerId: CustomerId): Promise<boolean>
  /** A page of the members, in the order in which the customers were created. */
  members(id: SegmentId, page?: PageRequest): Promise<Page<CustomerId>>
  /** All that `members` gives, read page by page; `page.limit` is how many are read at once. */
  iterMembers(id: SegmentId, page?: PageRequest): AsyncGenerator<CustomerId, void, undefined>
  /** The segments that the customer is a member of now, in the order in which they were created. */
  ofCustomer(customerId: CustomerId): Promise<SegmentId[]>
  /**
   * Who entered and left, as it was noticed, behind the place of the page's cursor; from the beginning without.
   *
   * Added up, they are the members: those with which a definition takes effect entered by it, or left. A flip in time
   * is noticed by the next write, or by `Segments.settle`.
   */
  events(id: SegmentId, page?: PageRequest): Promise<SegmentEvents>
  /**
   * The events after those that the named cursor of the segment has acknowledged, the oldest first, at most `limit` (1 to
   * 10,000).
   *
   * So each event is acted on at least once, whatever crashes: call `Segments.settle`, then this; act on each item; then
   * `Segments.acknowledge` `next`; and again while there is `more`. What was acted on and not acknowledged comes again, so
   * send it with the key of segment, customer and `seq`, by which the other side knows what it has. It begins with
   * all members that the segment had from the beginning, over as many parts as that takes, with the cause `defined`, and a
   * changed expression adds those whom it moved, with `redefined`: who wants only what changes acknowledges those without
   * acting on them.
   *
   * Events follow each command, not each transaction: within a transaction (a batch, an import, a webhook) somebody may
   * enter and leave again. So act on `entered` only while `Segments.contains` says so. A listener of
   * `Crm.subscribe` hears of each commit, with a change of the entity `membership` for each
   * event (one for all of a definition), and can wake the worker. A follower reads this, but can't acknowledge: the
   * worker runs in the process that writes, or keeps its own cursor of `Segments.events`.
   */
  nextEvents(id: SegmentId, cursor: string, limit: number): Promise<SegmentEvents>
  /**
   * A page of those who were members at a past instant; `not_yet_created` before the first definition took effect.
   * A name that was changed in the catalogue concerns everybody from when they were looked at again (`Segments.settle`,
   * `Segments.build`): instants in between are told as before the change.
   */
  membersAsOf(id: SegmentId, at: Date, page?: PageRequest): Promise<Page<CustomerId>>
  /** All that `membersAsOf` gives, read page by page; `page.limit` is how many are read at once. */
  iterMembersAsOf(id: SegmentId, at: Date, page?: PageRequest): AsyncGenerator<CustomerId, void, undefined>
  /** Whether the customer was a member at a past instant. */
  containsAsOf(id: SegmentId, customerId: CustomerId, at: Date): Promise<boolean>
  /**
   * How many members there were at each instant from `start` on, `stepSeconds` apart, up to `end`; at most 10,000. Both
   * ends are among them: from 30 days ago up to now by 86,400 seconds are 31 counts. `out_of_range` for an `end` that is
   * to come. Before the first definition took effect, and from its deletion on, a segment has no count. Changed names of the
   * catalogue count as in `Segments.membersAsOf`.
   */
  sizes(id: SegmentId, start: Date, end: Date, stepSeconds: number): Promise<SegmentSize[]>
  /** All that `sizes` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  sizesTable(id: SegmentId, start: Date, end: Date, stepSeconds: number): Promise<Uint8Array>
  /** How many members each two of these segments share, and each has by itself; at most 100 segments. */
  overlap(ids: readonly SegmentId[]): Promise<SegmentOverlap[]>
  /** All that `overlap` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  overlapTable(ids: readonly SegmentId[]): Promise<Uint8Array>
  /**
   * Some of the members, at most `n` (1 to 10,000), drawn at random: the same for the same members and seed, and
   * mostly the same for members who are mostly the same. Another draw than that of `bucket('salt', n)` in an expression,
   * which puts each customer into one of `n` equal parts for ever, so that a part can be held out.
   */
  sample(id: SegmentId, n: number, seed: IntegerInput): Promise<CustomerId[]>
  /**
   * Why the customer is a member now, or not: the segment's conditions as a tree, with the values that decided and
   * when each may change though nothing is written. A condition that reads no attribute by itself, such as
   * `has_tag('vip')` or `never(orders)`, has no values, only what it says.
   */
  explain(id: SegmentId, customerId: CustomerId): Promise<SegmentExplanation>
  /** What there is to write expressions with: attributes, custom fields among them, columns and functions. */
  schema(): Promise<SegmentSchema>
  /**
   * Checks an expression by the names that there are, and returns it as a tree of JSON; see `Expr`.
   *
   * An error about an expression has the field `expression[from..to]: what is needed`. The places are counted in
   * characters (Unicode code points, no bytes and no UTF-16 units) from 0, and `to` is the first one behind.
   */
  parse(expression: string): Promise<Json>
  /**
   * The expression with the values of its placeholders: what is typed by somebody goes into an expression only so. Each
   * `:name` becomes the value of that name, rightly quoted: a text, a number, a truth, a date, an instant or an interval;
   * several become the items of `IN (:names)`, and texts an array elsewhere. An id is a text. No value changes what the
   * expression around it asks; an error's place is that of the placeholder in the text that was given.
   */
  bind(expression: string, values: { readonly [key: string]: Parameter }): Promise<string>
  /** Checks a tree as `Segments.parse` returns it, and returns its text. */
  format(tree: unknown): Promise<string>
  /**
   * The bytes of memory that the handle keeps for segments: columns, from the first `Segments.preview` or the first new
   * segment of many customers on, and the members of segments that somebody has asked for.
   */
  memoryBytes(): Promise<bigint>
  /** For how many customers an expression is true, and some of them, at most `sample` (0 to 10,000), without saving it. */
  preview(expression: string, sample: number, watch?: WorkWatch): Promise<SegmentPreview>
  /**
   * A page of the customers for whom an expression is true, in the order in which they were created, without saving
   * it. So is told who is in several segments, in one of them, or in one and not in another.
   */
  select(expression: string, page?: PageRequest, watch?: WorkWatch): Promise<Page<CustomerId>>
  /** All that `select` gives, read page by page; `page.limit` is how many are read at once. */
  iterSelect(expression: string, page?: PageRequest, watch?: WorkWatch): AsyncGenerator<CustomerId, void, undefined>
  /**
   * The same customers, each with the attributes that expressions read, what the models of the usual names say among them:
   * a table of features for whoever reads on. What other models say is told by `models.scores`.
   */
  attributes(expression: string, page?: PageRequest, watch?: WorkWatch): Promise<Page<CustomerAttributes>>
  /** All that `attributes` gives, read page by page; `page.limit` is how many are read at once. */
  iterAttributes(expression: string, page?: PageRequest, watch?: WorkWatch): AsyncGenerator<CustomerAttributes, void, undefined>
  /** All that `attributes` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  attributesTable(expression: string, watch?: WorkWatch): Promise<Uint8Array>
  /**
   * The members now, as the bytes of a Roaring bitmap of the customers' numbers: all at once, and small enough to keep
   * and to send. Unions, intersections and differences of such bitmaps are a matter of microseconds, in any language
   * that has Roaring bitmaps; `Customers.ofNumbers` makes ids of what they give.
   *
   * The bytes are in the portable format (<https://github.com/RoaringBitmap/RoaringFormatSpec>), with runs where those
   * are smaller, of 32-bit numbers as `Customers.numbers` tells them: the same bytes for
   * the same members. A segment without members is a bitmap without numbers. `not_found` for a segment that there is
   * not.
   */
  membersBitmap(id: SegmentId): Promise<Uint8Array>
  /**
   * The customers for whom an expression is true, without saving it, as the bytes of a bitmap: as
   * `Segments.membersBitmap` has the members of a segment. An expression that is not one is refused as by
   * `Segments.parse`.
   */
  selectBitmap(expression: string, watch?: WorkWatch): Promise<Uint8Array>
}
/**
 * Segments; from `Crm.segments`, a snapshot or a transaction.
 *
 * The members of a live segment are right at the instant at which they are read: what is written changes them in the
 * same commit, and what time changes is seen without a write. Where the clock is set back, it stays the instant by which
 * members are recorded already, until the clock is there again.
 *
 * Reads need no upkeep. What there is makes them fast, and brings the feed of events up to date:
 *
 * | when | call | without it |
 * |---|---|---|
 * | time has passed | `Segments.settle`, at the instant that it answered the last time | events of what time changed wait for the next write |
 * | the process ended while a definition looked at everybody, or whoever watched it stopped it | `Segments.build` | reads are exact but slow; a changed definition does not take effect |
 * | a product, a category, a custom field or an exchange rate was changed, or a model that segments ask was fitted, pinned or rolled back | `Segments.settle` or `Segments.build` | reads are exact but slow, until the writes that follow have done it in small parts |
 *
 * What somebody has typed goes into an expression by `Segments.bind` alone.
 */
export interface Segments extends SegmentsReader {
  /**
   * Creates a segment and looks at everybody, in bounded transactions between which others write; within a
   * transaction it is all part of that. `taken` when there is one of that name. Where there are many customers and no
   * columns yet, it looks at everybody for those first, of which whoever watches is told too.
   *
   * When whoever watches stops it, or a step fails, the segment is there and reads of it are exact, but slow;
   * `Segments.build` goes on. So whoever creates it again asks `Segments.findByName` before, and calls
   * `Segments.build` thereafter.
   */
  create(input: NewSegment, watch?: WorkWatch): Promise<Segment>
  /**
   * Changes what the patch names. A changed expression takes effect at once for everybody when all were looked at;
   * until then the one before does. `self_reference` when it asks about the segment itself, also through others;
   * `in_use` for a new name while others ask about it by the old one.
   *
   * Those who ask about it look at everybody again thereafter. When whoever watches stops it, or a step fails,
   * the change is made and waits to take effect; `Segments.build` goes on.
   */
  update(id: SegmentId, patch: SegmentPatch, watch?: WorkWatch): Promise<Segment>
  /** Deletes the segment; `in_use` while others ask about it. Its past can still be read. */
  delete(id: SegmentId, version?: IntegerInput | null): Promise<Segment>
  /** Puts customers on a list; those who are on it already change nothing. `illegal_state` for a live segment. */
  add(id: SegmentId, customerIds: readonly CustomerId[]): Promise<void>
  /** Takes customers off a list; those who are not on it change nothing. */
  remove(id: SegmentId, customerIds: readonly CustomerId[]): Promise<void>
  /**
   * Remembers, durably, that the named cursor of the segment has handled all events up to `after`, which is the `next`
   * of a part of the feed. A place before the one that it remembers is allowed: what is after it comes again.
   */
  acknowledge(id: SegmentId, cursor: string, after: Cursor): Promise<void>
  /**
   * Goes on with definitions that have not looked at everybody: after a crash, a stop, or a change of names in the
   * catalogue, after which each write of anything else does a small part of it too. Reads are exact without it, but the
   * first one after each commit looks at everybody then.
   */
  build(watch?: WorkWatch): Promise<void>
  /**
   * Records everything that time has changed, and a change of the catalogue; and answers at which instant time may change a membership again: when to
   * call this next, with one timer. None when time alone changes nothing. A write may bring an earlier instant, and so may
   * a definition that still looks at everybody, so ask again after those.
   *
   * Reads are exact without it. It brings the feed up to date, in bounded transactions, or all at once within a
   * transaction, and is done in part by every write. The answer is never too late; there may be nothing to do then but to ask again.
   */
  settle(): Promise<Date | null>
}
/** Shipments of orders; from `Crm.shipments`, a snapshot or a transaction. */
export interface ShipmentsReader {
  /** The shipment with this id; `not_found` when there is none, or it is deleted. */
  get(id: ShipmentId): Promise<Shipment>
  /** The shipment with this id, unless there is none or it is deleted. */
  find(id: ShipmentId): Promise<Shipment | null>
  /**
   * A page of the shipments that the query asks for, in the order of their creation; those of a customer order by
   * order.
   */
  list(query?: ShipmentQuery, page?: PageRequest): Promise<Page<Shipment>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(query?: ShipmentQuery, page?: PageRequest): AsyncGenerator<Shipment, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(query?: ShipmentQuery): Promise<Uint8Array>
  /**
   * How far each line of an order is: what is open, in shipments, arrived, and comes back. An order without shipments
   * has come as far as its status says. `unknown_reference` when there is no such order.
   */
  progress(orderId: OrderId): Promise<OrderLineProgress[]>
  /** All that `progress` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  progressTable(orderId: OrderId): Promise<Uint8Array>
  /** The shipment as it was at a past instant; `not_yet_created` before its creation. Deleted shipments are found. */
  asOf(id: ShipmentId, at: Date): Promise<Shipment>
  /** A page of the shipment's changes, newest first. */
  history(id: ShipmentId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: ShipmentId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: ShipmentId): Promise<Uint8Array>
}
/** Shipments of orders; from `Crm.shipments`, a snapshot or a transaction. */
export interface Shipments extends ShipmentsReader {
  /**
   * Creates a shipment, which may have left or arrived already.
   *
   * Errors: `unknown_reference` for an order or a line that is not there, `illegal_state` with `orderId` for an order
   * that was cancelled, `out_of_range` for more of a line than is open, `required` when nothing is.
   */
  create(input: NewShipment): Promise<Shipment>
  /** Changes what the patch names; `illegal_state` with `lines` once it has left. */
  update(id: ShipmentId, patch: ShipmentPatch): Promise<Shipment>
  /**
   * The shipment leaves. `illegal_state` when it did already, or its order was cancelled; `out_of_range` for an instant
   * that is still to come.
   */
  ship(id: ShipmentId, step?: ShipmentStep): Promise<Shipment>
  /**
   * The shipment arrives, also when nobody said that it left. `illegal_state` when it did already; `out_of_range` for
   * an instant before it left, or that is still to come.
   */
  deliver(id: ShipmentId, step?: ShipmentStep): Promise<Shipment>
  /**
   * Deletes the shipment: what was in it is open again, the order's status stays. `in_use` when
   * more came back than would have arrived then.
   */
  delete(id: ShipmentId, version?: IntegerInput | null): Promise<Shipment>
  /** Restores a deleted shipment; errors as for a new one. With a version, `stale_version` unless it has it. */
  restore(id: ShipmentId, version?: IntegerInput | null): Promise<Shipment>
}
/** Tasks; from `Crm.tasks`, a snapshot or a transaction. */
export interface TasksReader {
  /** The task with this id; `not_found` when there is none, or it is deleted. */
  get(id: TaskId): Promise<Task>
  /** The task with this id, unless there is none or it is deleted. */
  find(id: TaskId): Promise<Task | null>
  /**
   * A page of the tasks that the query asks for, in the order of their creation; of a customer or a deal, those that
   * are to be done first.
   */
  list(query?: TaskQuery, page?: PageRequest): Promise<Page<Task>>
  /** All that `list` gives, read page by page; `page.limit` is how many are read at once. */
  iter(query?: TaskQuery, page?: PageRequest): AsyncGenerator<Task, void, undefined>
  /** All that `list` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  listTable(query?: TaskQuery): Promise<Uint8Array>
  /**
   * A page of what somebody is to do: what is overdue, what is due today, what is due later, what has no time; each by
   * when it is due. A day is one of the business's time zone, and a task without an hour is due until it ends.
   */
  workQueue(query?: WorkQuery, page?: PageRequest): Promise<Page<WorkItem>>
  /** All that `workQueue` gives, read page by page; `page.limit` is how many are read at once. */
  iterWorkQueue(query?: WorkQuery, page?: PageRequest): AsyncGenerator<WorkItem, void, undefined>
  /** All that `workQueue` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  workQueueTable(query?: WorkQuery): Promise<Uint8Array>
  /** A page of the tasks to be done of which somebody wants to be reminded, by when. */
  reminders(query?: ReminderQuery, page?: PageRequest): Promise<Page<Task>>
  /** All that `reminders` gives, read page by page; `page.limit` is how many are read at once. */
  iterReminders(query?: ReminderQuery, page?: PageRequest): AsyncGenerator<Task, void, undefined>
  /** All that `reminders` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  remindersTable(query?: ReminderQuery): Promise<Uint8Array>
  /**
   * The calls that somebody can make now, the first first: of those whose time has come, the most urgent, then the one
   * that has waited longest. One at which somebody else is, or at another task with the same customer, is left out.
   */
  callQueue(queue?: CallQueue): Promise<Task[]>
  /** All that `callQueue` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  callQueueTable(queue?: CallQueue): Promise<Uint8Array>
  /** The task as it was at a past instant; `not_yet_created` before its creation. Deleted tasks are found. */
  asOf(id: TaskId, at: Date): Promise<Task>
  /** A page of the task's changes, newest first. */
  history(id: TaskId, page?: PageRequest): Promise<Page<HistoryEntry>>
  /** All that `history` gives, read page by page; `page.limit` is how many are read at once. */
  iterHistory(id: TaskId, page?: PageRequest): AsyncGenerator<HistoryEntry, void, undefined>
  /** All that `history` gives, of one state, as an Arrow IPC stream: what `tableFromIPC` of apache-arrow reads. The columns have the fields' names in snake case. */
  historyTable(id: TaskId): Promise<Uint8Array>
}
/** Tasks; from `Crm.tasks`, a snapshot or a transaction. */
export interface Tasks extends TasksReader {
  /**
   * Creates a task.
   *
   * Errors: `unknown_reference` for a customer, a deal or a product that is not there, `inconsistent` for an instant
   * beside a day.
   */
  create(input: NewTask): Promise<Task>
  /** Changes what the patch names. */
  update(id: TaskId, patch: TaskPatch): Promise<Task>
  /**
   * The task is done. In the same transaction, an interaction is recorded with its customer, unless it is a to-do or
   * about nobody, and the task created that follows.
   *
   * Errors: `illegal_state` with `status` when it is not to be done any more, with `claim` when somebody else is at
   * it; `out_of_range` for a time after now or before its check-in.
   */
  complete(id: TaskId, completion?: TaskCompletion): Promise<Task>
  /** The task is not to be done any more. Errors as for its completion. */
  cancel(id: TaskId, cancellation?: TaskCancellation): Promise<Task>
  /**
   * Takes back that the task was done or cancelled, and deletes the interaction that was recorded of it. The task
   * that follows stays. `illegal_state` when it is to be done; with a version, `stale_version` unless it has it.
   */
  reopen(id: TaskId, version?: IntegerInput | null): Promise<Task>
  /**
   * Somebody came to where a visit or a meeting is. `illegal_state` with `kind` for any other task, with `checkIn`
   * when somebody came already.
   */
  checkIn(id: TaskId, check?: TaskCheck): Promise<Task>
  /** They left. `illegal_state` with `checkOut` when nobody came, or they left already. */
  checkOut(id: TaskId, check?: TaskCheck): Promise<Task>
  /**
   * Somebody is at the task from now on, and nobody else at one with the same customer, until the time is over or it
   * is released. Who is at it already gets more time. `illegal_state` with `claim` while somebody else is.
   */
  claim(id: TaskId, claiming?: TaskClaiming): Promise<Task>
  /** Nobody is at the task any more. */
  release(id: TaskId, version?: IntegerInput | null): Promise<Task>
  /**
   * Claims the first call of an agent's queue; none when there is nothing to call for now. Two agents never get the
   * same customer.
   */
  nextCall(claiming?: TaskClaiming): Promise<Task | null>
  /**
   * Records a call that did not settle its task: the task is due when the customer is to be called again, and nobody
   * is at it. Errors as for its completion.
   */
  attempt(id: TaskId, attempt: NewCallAttempt): Promise<Task>
  /** Deletes the task; an interaction that was recorded of it stays. */
  delete(id: TaskId, version?: IntegerInput | null): Promise<Task>
  /** Restores a deleted task; `not_deleted` when it is not. With a version, `stale_version` unless the task has it. */
  restore(id: TaskId, version?: IntegerInput | null): Promise<Task>
}
/** What a snapshot offers. */
export interface Readers {
  /** What is bought together; from `Crm.associations`, a snapshot or a transaction. */
  readonly associations: Associations
  /** Categories of products; from `Crm.categories`, a snapshot or a transaction. */
  readonly categories: CategoriesReader
  /** Customers; from `Crm.customers`, a snapshot or a transaction. */
  readonly customers: CustomersReader
  /** Deals; from `Crm.deals`, a snapshot or a transaction. */
  readonly deals: DealsReader
  /** What is sold by period, and how that goes on; from `Crm.demand`, a snapshot or a transaction. */
  readonly demand: Demand
  /** Definitions of custom fields; from `Crm.fields`, a snapshot or a transaction. */
  readonly fields: FieldsReader
  /** Forecasts of sales; from `Crm.forecasts`, a snapshot or a transaction. */
  readonly forecasts: ForecastsReader
  /** Goals of sales; from `Crm.goals`, a snapshot or a transaction. */
  readonly goals: GoalsReader
  /** Interactions; from `Crm.interactions`, a snapshot or a transaction. */
  readonly interactions: InteractionsReader
  /** Invoices and credit notes; from `Crm.invoices`, a snapshot or a transaction. */
  readonly invoices: InvoicesReader
  /** The journal; from `Crm.journal`, a snapshot or a transaction. */
  readonly journal: JournalReader
  /** Lead models: rules that say who fits, and who is engaged; from `Crm.lead_models`, a */
  readonly leadModels: LeadModelsReader
  /** Fitted models: whether customers will come back, how often and for how much, RFM with edges that stay, and how likely */
  readonly models: ModelsReader
  /** Notes; from `Crm.notes`, a snapshot or a transaction. */
  readonly notes: NotesReader
  /** Orders; from `Crm.orders`, a snapshot or a transaction. */
  readonly orders: OrdersReader
  /** Pipelines; from `Crm.pipelines`, a snapshot or a transaction. */
  readonly pipelines: PipelinesReader
  /** Predictions: how probable it is that deals are won; from `Crm.predictions`, a snapshot or a */
  readonly predictions: PredictionsReader
  /** Products; from `Crm.products`, a snapshot or a transaction. */
  readonly products: ProductsReader
  /** Orders to suppliers; from `Crm.purchases`, a snapshot or a transaction. */
  readonly purchases: PurchasesReader
  /** Quotes; from `Crm.quotes`, a snapshot or a transaction. */
  readonly quotes: QuotesReader
  /** Exchange rates; from `Crm.rates`, a snapshot or a transaction. */
  readonly rates: RatesReader
  /** Recommendations of products; from `Crm.recommendations`, a snapshot or a transaction. */
  readonly recommendations: Recommendations
  /** Relationships; from `Crm.relationships`, a snapshot or a transaction. */
  readonly relationships: RelationshipsReader
  /** Reports; from `Crm.reports`, a snapshot or a transaction. */
  readonly reports: Reports
  /** Returns of goods; from `Crm.returns`, a snapshot or a transaction. */
  readonly returns: ReturnsReader
  /** Scores; from `Crm.scoring`, a snapshot or a transaction. */
  readonly scoring: Scoring
  /** Segments; from `Crm.segments`, a snapshot or a transaction. */
  readonly segments: SegmentsReader
  /** Shipments of orders; from `Crm.shipments`, a snapshot or a transaction. */
  readonly shipments: ShipmentsReader
  /** Tasks; from `Crm.tasks`, a snapshot or a transaction. */
  readonly tasks: TasksReader
}
/** What a handle offers, and a batch. */
export interface Accessors {
  /** What is bought together; from `Crm.associations`, a snapshot or a transaction. */
  readonly associations: Associations
  /** Categories of products; from `Crm.categories`, a snapshot or a transaction. */
  readonly categories: Categories
  /** Customers; from `Crm.customers`, a snapshot or a transaction. */
  readonly customers: Customers
  /** Deals; from `Crm.deals`, a snapshot or a transaction. */
  readonly deals: Deals
  /** What is sold by period, and how that goes on; from `Crm.demand`, a snapshot or a transaction. */
  readonly demand: Demand
  /** Definitions of custom fields; from `Crm.fields`, a snapshot or a transaction. */
  readonly fields: Fields
  /** Forecasts of sales; from `Crm.forecasts`, a snapshot or a transaction. */
  readonly forecasts: Forecasts
  /** Goals of sales; from `Crm.goals`, a snapshot or a transaction. */
  readonly goals: Goals
  /** Webhooks of other systems; from `Crm.ingest` or a transaction. */
  readonly ingest: Ingest
  /** Interactions; from `Crm.interactions`, a snapshot or a transaction. */
  readonly interactions: Interactions
  /** Invoices and credit notes; from `Crm.invoices`, a snapshot or a transaction. */
  readonly invoices: Invoices
  /** The journal; from `Crm.journal`, a snapshot or a transaction. */
  readonly journal: Journal
  /** Lead models: rules that say who fits, and who is engaged; from `Crm.lead_models`, a */
  readonly leadModels: LeadModels
  /** Fitted models: whether customers will come back, how often and for how much, RFM with edges that stay, and how likely */
  readonly models: Models
  /** Notes; from `Crm.notes`, a snapshot or a transaction. */
  readonly notes: Notes
  /** Orders; from `Crm.orders`, a snapshot or a transaction. */
  readonly orders: Orders
  /** Pipelines; from `Crm.pipelines`, a snapshot or a transaction. */
  readonly pipelines: Pipelines
  /** Predictions: how probable it is that deals are won; from `Crm.predictions`, a snapshot or a */
  readonly predictions: Predictions
  /** Products; from `Crm.products`, a snapshot or a transaction. */
  readonly products: Products
  /** Orders to suppliers; from `Crm.purchases`, a snapshot or a transaction. */
  readonly purchases: Purchases
  /** Quotes; from `Crm.quotes`, a snapshot or a transaction. */
  readonly quotes: Quotes
  /** Exchange rates; from `Crm.rates`, a snapshot or a transaction. */
  readonly rates: Rates
  /** Recommendations of products; from `Crm.recommendations`, a snapshot or a transaction. */
  readonly recommendations: Recommendations
  /** Relationships; from `Crm.relationships`, a snapshot or a transaction. */
  readonly relationships: Relationships
  /** Reports; from `Crm.reports`, a snapshot or a transaction. */
  readonly reports: Reports
  /** Returns of goods; from `Crm.returns`, a snapshot or a transaction. */
  readonly returns: Returns
  /** Scores; from `Crm.scoring`, a snapshot or a transaction. */
  readonly scoring: Scoring
  /** Segments; from `Crm.segments`, a snapshot or a transaction. */
  readonly segments: Segments
  /** Shipments of orders; from `Crm.shipments`, a snapshot or a transaction. */
  readonly shipments: Shipments
  /** Tasks; from `Crm.tasks`, a snapshot or a transaction. */
  readonly tasks: Tasks
}
/** What only a handle offers. */
export interface Operations extends Accessors {
  /** Imports; from `Crm.imports`. */
  readonly imports: Imports
  /** Moves the log into the tree now, as happens by itself when the log is full and on close. */
  checkpoint(): Promise<void>
  /** Gives free space back to the file system; `snapshots_open` while a snapshot is held. */
  compact(): Promise<void>
  /** Writes a consistent, compact copy to a new file while others go on writing; `already_exists` when there is one. */
  backup(path: string): Promise<void>
  /** How much there is. */
  stats(): Promise<Stats>
  /**
   * Checks everything: the file's checksums, the journal's chain, that every record that was created is there, that
   * the indexes hold exactly what the records imply, and that each profile is what its rows add up to, and each membership what its segment says. Takes time in proportion to the file.
   *
   * `snapshots_open` while a snapshot of a file is held. Where other processes share the file, pages that hold no
   * live row are not checked.
   */
  verify(): Promise<VerifyReport>
  /** A new id, for a record that is written later, perhaps more than once. */
  newId(): Promise<Uuid>
}
