// Written by `cargo xtask api` from the sources of crm-core; change those.

'use strict'

const { pages } = require('./pages')

class Associations {
  #context

  constructor(context) {
    this.#context = context
  }

  rules(query) {
    return this.#context.run('associations.rules', { query })
  }

  itemsets(query) {
    return this.#context.run('associations.itemsets', { query })
  }
}

class Categories {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('categories.get', { id })
  }

  find(id) {
    return this.#context.run('categories.find', { id })
  }

  list(page) {
    return this.#context.run('categories.list', { page })
  }

  iter(page) {
    return pages((page) => this.list(page), page)
  }

  listTable() {
    return this.#context.table('categories.list', {})
  }

  children(parent, page) {
    return this.#context.run('categories.children', { parent, page })
  }

  iterChildren(parent, page) {
    return pages((page) => this.children(parent, page), page)
  }

  childrenTable(parent) {
    return this.#context.table('categories.children', { parent })
  }

  asOf(id, at) {
    return this.#context.run('categories.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('categories.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('categories.history', { id })
  }

  create(input) {
    return this.#context.run('categories.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('categories.update', { id, patch })
  }

  delete(id, version) {
    return this.#context.run('categories.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('categories.restore', { id, version })
  }
}

class Customers {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('customers.get', { id })
  }

  find(id) {
    return this.#context.run('customers.find', { id })
  }

  findDeleted(id) {
    return this.#context.run('customers.find_deleted', { id })
  }

  findByIdentifier(identifier) {
    return this.#context.run('customers.find_by_identifier', { identifier })
  }

  search(query, limit) {
    return this.#context.run('customers.search', { query, limit })
  }

  searchTable(query, limit) {
    return this.#context.table('customers.search', { query, limit })
  }

  list(query, page) {
    return this.#context.run('customers.list', { query, page })
  }

  iter(query, page) {
    return pages((page) => this.list(query, page), page)
  }

  listTable(query) {
    return this.#context.table('customers.list', { query })
  }

  count(query) {
    return this.#context.run('customers.count', { query })
  }

  asOf(id, at) {
    return this.#context.run('customers.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('customers.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('customers.history', { id })
  }

  create(input) {
    return this.#context.run('customers.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('customers.update', { id, patch })
  }

  delete(id, version) {
    return this.#context.run('customers.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('customers.restore', { id, version })
  }

  addTags(id, tags) {
    return this.#context.run('customers.add_tags', { id, tags })
  }

  removeTags(id, tags) {
    return this.#context.run('customers.remove_tags', { id, tags })
  }

  addIdentifier(id, identifier) {
    return this.#context.run('customers.add_identifier', { id, identifier })
  }

  removeIdentifier(id, identifier) {
    return this.#context.run('customers.remove_identifier', { id, identifier })
  }

  recordConsent(id, consent) {
    return this.#context.run('customers.record_consent', { id, consent })
  }

  numbers(ids) {
    return this.#context.run('customers.numbers', { ids })
  }

  ofNumbers(numbers) {
    return this.#context.run('customers.of_numbers', { numbers })
  }

  view360(id, options) {
    return this.#context.run('customers.view_360', { id, options })
  }

  timeline(id, query, page) {
    return this.#context.run('customers.timeline', { id, query, page })
  }

  iterTimeline(id, query, page) {
    return pages((page) => this.timeline(id, query, page), page)
  }

  timelineTable(id, query) {
    return this.#context.table('customers.timeline', { id, query })
  }

  profile(id) {
    return this.#context.run('customers.profile', { id })
  }
}

class Deals {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('deals.get', { id })
  }

  find(id) {
    return this.#context.run('deals.find', { id })
  }

  list(query, page) {
    return this.#context.run('deals.list', { query, page })
  }

  iter(query, page) {
    return pages((page) => this.list(query, page), page)
  }

  listTable(query) {
    return this.#context.table('deals.list', { query })
  }

  board(pipelineId, options) {
    return this.#context.run('deals.board', { pipelineId, options })
  }

  boardTable(pipelineId, options) {
    return this.#context.table('deals.board', { pipelineId, options })
  }

  stalled(query, page) {
    return this.#context.run('deals.stalled', { query, page })
  }

  iterStalled(query, page) {
    return pages((page) => this.stalled(query, page), page)
  }

  stalledTable(query) {
    return this.#context.table('deals.stalled', { query })
  }

  visits(id) {
    return this.#context.run('deals.visits', { id })
  }

  visitsTable(id) {
    return this.#context.table('deals.visits', { id })
  }

  asOf(id, at) {
    return this.#context.run('deals.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('deals.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('deals.history', { id })
  }

  create(input) {
    return this.#context.run('deals.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('deals.update', { id, patch })
  }

  moveTo(id, step) {
    return this.#context.run('deals.move_to', { id, step })
  }

  win(id, win) {
    return this.#context.run('deals.win', { id, win })
  }

  lose(id, loss) {
    return this.#context.run('deals.lose', { id, loss })
  }

  reopen(id, reopening) {
    return this.#context.run('deals.reopen', { id, reopening })
  }

  delete(id, version) {
    return this.#context.run('deals.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('deals.restore', { id, version })
  }
}

class Demand {
  #context

  constructor(context) {
    this.#context = context
  }

  sales(query) {
    return this.#context.run('demand.sales', { query })
  }

  salesTable(query) {
    return this.#context.table('demand.sales', { query })
  }

  forecast(query) {
    return this.#context.run('demand.forecast', { query })
  }
}

class Fields {
  #context

  constructor(context) {
    this.#context = context
  }

  get(key) {
    return this.#context.run('fields.get', { key })
  }

  find(key) {
    return this.#context.run('fields.find', { key })
  }

  list() {
    return this.#context.run('fields.list', {})
  }

  listTable() {
    return this.#context.table('fields.list', {})
  }

  asOf(key, at) {
    return this.#context.run('fields.as_of', { key, at })
  }

  history(key, page) {
    return this.#context.run('fields.history', { key, page })
  }

  iterHistory(key, page) {
    return pages((page) => this.history(key, page), page)
  }

  historyTable(key) {
    return this.#context.table('fields.history', { key })
  }

  create(input) {
    return this.#context.run('fields.create', { new: input })
  }

  update(key, patch) {
    return this.#context.run('fields.update', { key, patch })
  }

  delete(key, version) {
    return this.#context.run('fields.delete', { key, version })
  }
}

class Forecasts {
  #context

  constructor(context) {
    this.#context = context
  }

  compute(query, asOf) {
    return this.#context.run('forecasts.compute', { query, asOf })
  }

  review(query, asOf) {
    return this.#context.run('forecasts.review', { query, asOf })
  }

  slipped(query, asOf) {
    return this.#context.run('forecasts.slipped', { query, asOf })
  }

  slippedTable(query, asOf) {
    return this.#context.table('forecasts.slipped', { query, asOf })
  }

  get(id) {
    return this.#context.run('forecasts.get', { id })
  }

  find(id) {
    return this.#context.run('forecasts.find', { id })
  }

  list(page) {
    return this.#context.run('forecasts.list', { page })
  }

  iter(page) {
    return pages((page) => this.list(page), page)
  }

  listTable() {
    return this.#context.table('forecasts.list', {})
  }

  asOf(id, at) {
    return this.#context.run('forecasts.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('forecasts.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('forecasts.history', { id })
  }

  create(input) {
    return this.#context.run('forecasts.create', { new: input })
  }

  delete(id, version) {
    return this.#context.run('forecasts.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('forecasts.restore', { id, version })
  }
}

class Goals {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('goals.get', { id })
  }

  find(id) {
    return this.#context.run('goals.find', { id })
  }

  list(query, page) {
    return this.#context.run('goals.list', { query, page })
  }

  iter(query, page) {
    return pages((page) => this.list(query, page), page)
  }

  listTable(query) {
    return this.#context.table('goals.list', { query })
  }

  attainment(id, asOf) {
    return this.#context.run('goals.attainment', { id, asOf })
  }

  attainments(query, asOf) {
    return this.#context.run('goals.attainments', { query, asOf })
  }

  attainmentsTable(query, asOf) {
    return this.#context.table('goals.attainments', { query, asOf })
  }

  asOf(id, at) {
    return this.#context.run('goals.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('goals.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('goals.history', { id })
  }

  create(input) {
    return this.#context.run('goals.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('goals.update', { id, patch })
  }

  delete(id, version) {
    return this.#context.run('goals.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('goals.restore', { id, version })
  }
}

class Imports {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('imports.get', { id })
  }

  list(page) {
    return this.#context.run('imports.list', { page })
  }

  iter(page) {
    return pages((page) => this.list(page), page)
  }

  revert(id) {
    return this.#context.run('imports.revert', { id })
  }

  customers({ onProgress, signal, ...options }) {
    return this.#context.run('imports.customers', options, { onProgress, signal })
  }

  orders({ onProgress, signal, ...options }) {
    return this.#context.run('imports.orders', options, { onProgress, signal })
  }

  deals({ onProgress, signal, ...options }) {
    return this.#context.run('imports.deals', options, { onProgress, signal })
  }

  load({ onProgress, signal, ...options }) {
    return this.#context.run('imports.load', options, { onProgress, signal })
  }
}

class Ingest {
  #context

  constructor(context) {
    this.#context = context
  }

  shopify(topic, payload, currency) {
    return this.#context.run('ingest.shopify', { topic, payload, currency })
  }

  stripe(event) {
    return this.#context.run('ingest.stripe', { event })
  }
}

class Interactions {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('interactions.get', { id })
  }

  find(id) {
    return this.#context.run('interactions.find', { id })
  }

  of(customerId, query, page) {
    return this.#context.run('interactions.of', { customerId, query, page })
  }

  iterOf(customerId, query, page) {
    return pages((page) => this.of(customerId, query, page), page)
  }

  ofTable(customerId, query) {
    return this.#context.table('interactions.of', { customerId, query })
  }

  anonymous(query, page) {
    return this.#context.run('interactions.anonymous', { query, page })
  }

  iterAnonymous(query, page) {
    return pages((page) => this.anonymous(query, page), page)
  }

  anonymousTable(query) {
    return this.#context.table('interactions.anonymous', { query })
  }

  asOf(id, at) {
    return this.#context.run('interactions.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('interactions.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('interactions.history', { id })
  }

  record(input) {
    return this.#context.run('interactions.record', { new: input })
  }

  update(id, patch) {
    return this.#context.run('interactions.update', { id, patch })
  }

  delete(id, version) {
    return this.#context.run('interactions.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('interactions.restore', { id, version })
  }
}

class Invoices {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('invoices.get', { id })
  }

  find(id) {
    return this.#context.run('invoices.find', { id })
  }

  findByNumber(number) {
    return this.#context.run('invoices.find_by_number', { number })
  }

  list(query, page) {
    return this.#context.run('invoices.list', { query, page })
  }

  iter(query, page) {
    return pages((page) => this.list(query, page), page)
  }

  listTable(query) {
    return this.#context.table('invoices.list', { query })
  }

  balance(id, at) {
    return this.#context.run('invoices.balance', { id, at })
  }

  overdue(asOf, page) {
    return this.#context.run('invoices.overdue', { asOf, page })
  }

  iterOverdue(asOf, page) {
    return pages((page) => this.overdue(asOf, page), page)
  }

  overdueTable(asOf) {
    return this.#context.table('invoices.overdue', { asOf })
  }

  asOf(id, at) {
    return this.#context.run('invoices.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('invoices.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('invoices.history', { id })
  }

  create(input) {
    return this.#context.run('invoices.create', { new: input })
  }

  credit(input) {
    return this.#context.run('invoices.credit', { new: input })
  }

  update(id, patch) {
    return this.#context.run('invoices.update', { id, patch })
  }

  matchPayment(id, matching) {
    return this.#context.run('invoices.match_payment', { id, matching })
  }

  unmatchPayment(id, paymentId, version) {
    return this.#context.run('invoices.unmatch_payment', { id, paymentId, version })
  }

  delete(id, version) {
    return this.#context.run('invoices.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('invoices.restore', { id, version })
  }
}

class Journal {
  #context

  constructor(context) {
    this.#context = context
  }

  changesSince(seq, limit) {
    return this.#context.run('journal.changes_since', { seq, limit })
  }

  nextChanges(cursor, limit) {
    return this.#context.run('journal.next_changes', { cursor, limit })
  }

  position(cursor) {
    return this.#context.run('journal.position', { cursor })
  }

  head() {
    return this.#context.run('journal.head', {})
  }

  verify(retained) {
    return this.#context.run('journal.verify', { retained })
  }

  acknowledge(cursor, seq) {
    return this.#context.run('journal.acknowledge', { cursor, seq })
  }
}

class LeadModels {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('lead_models.get', { id })
  }

  find(id) {
    return this.#context.run('lead_models.find', { id })
  }

  list(page) {
    return this.#context.run('lead_models.list', { page })
  }

  iter(page) {
    return pages((page) => this.list(page), page)
  }

  listTable() {
    return this.#context.table('lead_models.list', {})
  }

  score(id, customerId) {
    return this.#context.run('lead_models.score', { id, customerId })
  }

  rank(id, query) {
    return this.#context.run('lead_models.rank', { id, query })
  }

  rankTable(id, query) {
    return this.#context.table('lead_models.rank', { id, query })
  }

  asOf(id, at) {
    return this.#context.run('lead_models.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('lead_models.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('lead_models.history', { id })
  }

  create(input) {
    return this.#context.run('lead_models.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('lead_models.update', { id, patch })
  }

  delete(id, version) {
    return this.#context.run('lead_models.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('lead_models.restore', { id, version })
  }
}

class Models {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('models.get', { id })
  }

  find(id) {
    return this.#context.run('models.find', { id })
  }

  list(query, page) {
    return this.#context.run('models.list', { query, page })
  }

  iter(query, page) {
    return pages((page) => this.list(query, page), page)
  }

  listTable(query) {
    return this.#context.table('models.list', { query })
  }

  current(name) {
    return this.#context.run('models.current', { name })
  }

  compare(name, holdoutDays, watch) {
    return this.#context.run('models.compare', { name, holdoutDays }, watch)
  }

  compareTable(name, holdoutDays, watch) {
    return this.#context.table('models.compare', { name, holdoutDays }, watch)
  }

  holdout(name, holdoutDays, watch) {
    return this.#context.run('models.holdout', { name, holdoutDays }, watch)
  }

  history(id, page) {
    return this.#context.run('models.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('models.history', { id })
  }

  fit(input, watch) {
    return this.#context.run('models.fit', { new: input }, watch)
  }

  refit(name, asOf, watch) {
    return this.#context.run('models.refit', { name, asOf }, watch)
  }

  pin(id) {
    return this.#context.run('models.pin', { id })
  }

  unpin(name) {
    return this.#context.run('models.unpin', { name })
  }

  rollBack(name) {
    return this.#context.run('models.roll_back', { name })
  }

  delete(id, version) {
    return this.#context.run('models.delete', { id, version })
  }

  score(name, customerId) {
    return this.#context.run('models.score', { name, customerId })
  }

  scores(name, query, page, watch) {
    return this.#context.run('models.scores', { name, query, page }, watch)
  }

  iterScores(name, query, page, watch) {
    return pages((page) => this.scores(name, query, page, watch), page)
  }

  scoresTable(name, query, watch) {
    return this.#context.table('models.scores', { name, query }, watch)
  }

  features(query, page, watch) {
    return this.#context.run('models.features', { query, page }, watch)
  }

  iterFeatures(query, page, watch) {
    return pages((page) => this.features(query, page, watch), page)
  }

  featuresTable(query, watch) {
    return this.#context.table('models.features', { query }, watch)
  }
}

class Notes {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('notes.get', { id })
  }

  find(id) {
    return this.#context.run('notes.find', { id })
  }

  of(customerId, page) {
    return this.#context.run('notes.of', { customerId, page })
  }

  iterOf(customerId, page) {
    return pages((page) => this.of(customerId, page), page)
  }

  ofTable(customerId) {
    return this.#context.table('notes.of', { customerId })
  }

  asOf(id, at) {
    return this.#context.run('notes.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('notes.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('notes.history', { id })
  }

  create(input) {
    return this.#context.run('notes.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('notes.update', { id, patch })
  }

  delete(id, version) {
    return this.#context.run('notes.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('notes.restore', { id, version })
  }
}

class Orders {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('orders.get', { id })
  }

  find(id) {
    return this.#context.run('orders.find', { id })
  }

  findByNumber(number, source) {
    return this.#context.run('orders.find_by_number', { source, number })
  }

  list(query, page) {
    return this.#context.run('orders.list', { query, page })
  }

  iter(query, page) {
    return pages((page) => this.list(query, page), page)
  }

  listTable(query) {
    return this.#context.table('orders.list', { query })
  }

  late(asOf, page) {
    return this.#context.run('orders.late', { asOf, page })
  }

  iterLate(asOf, page) {
    return pages((page) => this.late(asOf, page), page)
  }

  lateTable(asOf) {
    return this.#context.table('orders.late', { asOf })
  }

  asOf(id, at) {
    return this.#context.run('orders.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('orders.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('orders.history', { id })
  }

  create(input) {
    return this.#context.run('orders.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('orders.update', { id, patch })
  }

  advance(id, advance) {
    return this.#context.run('orders.advance', { id, advance })
  }

  cancel(id, cancellation) {
    return this.#context.run('orders.cancel', { id, cancellation })
  }

  reopen(id, version) {
    return this.#context.run('orders.reopen', { id, version })
  }

  addPayment(id, payment) {
    return this.#context.run('orders.add_payment', { id, payment })
  }

  refund(id, refund) {
    return this.#context.run('orders.refund', { id, refund })
  }

  delete(id, version) {
    return this.#context.run('orders.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('orders.restore', { id, version })
  }
}

class Pipelines {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('pipelines.get', { id })
  }

  find(id) {
    return this.#context.run('pipelines.find', { id })
  }

  list() {
    return this.#context.run('pipelines.list', {})
  }

  listTable() {
    return this.#context.table('pipelines.list', {})
  }

  previewEdit(id, edit) {
    return this.#context.run('pipelines.preview_edit', { id, edit })
  }

  previewEditTable(id, edit) {
    return this.#context.table('pipelines.preview_edit', { id, edit })
  }

  asOf(id, at) {
    return this.#context.run('pipelines.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('pipelines.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('pipelines.history', { id })
  }

  create(input) {
    return this.#context.run('pipelines.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('pipelines.update', { id, patch })
  }

  edit(id, edit) {
    return this.#context.run('pipelines.edit', { id, edit })
  }

  delete(id, version) {
    return this.#context.run('pipelines.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('pipelines.restore', { id, version })
  }
}

class Predictions {
  #context

  constructor(context) {
    this.#context = context
  }

  get(dealId) {
    return this.#context.run('predictions.get', { dealId })
  }

  model(pipelineId) {
    return this.#context.run('predictions.model', { pipelineId })
  }

  fit(pipelineId, options) {
    return this.#context.run('predictions.fit', { pipelineId, options })
  }

  refresh(pipelineId) {
    return this.#context.run('predictions.refresh', { pipelineId })
  }
}

class Products {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('products.get', { id })
  }

  find(id) {
    return this.#context.run('products.find', { id })
  }

  findBySku(sku) {
    return this.#context.run('products.find_by_sku', { sku })
  }

  list(query, page) {
    return this.#context.run('products.list', { query, page })
  }

  iter(query, page) {
    return pages((page) => this.list(query, page), page)
  }

  listTable(query) {
    return this.#context.table('products.list', { query })
  }

  asOf(id, at) {
    return this.#context.run('products.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('products.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('products.history', { id })
  }

  create(input) {
    return this.#context.run('products.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('products.update', { id, patch })
  }

  delete(id, version) {
    return this.#context.run('products.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('products.restore', { id, version })
  }
}

class Purchases {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('purchases.get', { id })
  }

  find(id) {
    return this.#context.run('purchases.find', { id })
  }

  list(query, page) {
    return this.#context.run('purchases.list', { query, page })
  }

  iter(query, page) {
    return pages((page) => this.list(query, page), page)
  }

  listTable(query) {
    return this.#context.table('purchases.list', { query })
  }

  asOf(id, at) {
    return this.#context.run('purchases.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('purchases.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('purchases.history', { id })
  }

  create(input) {
    return this.#context.run('purchases.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('purchases.update', { id, patch })
  }

  place(id, placement) {
    return this.#context.run('purchases.place', { id, placement })
  }

  receive(id, receipt) {
    return this.#context.run('purchases.receive', { id, receipt })
  }

  cancel(id, cancellation) {
    return this.#context.run('purchases.cancel', { id, cancellation })
  }

  delete(id, version) {
    return this.#context.run('purchases.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('purchases.restore', { id, version })
  }
}

class Quotes {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('quotes.get', { id })
  }

  find(id) {
    return this.#context.run('quotes.find', { id })
  }

  list(query, page) {
    return this.#context.run('quotes.list', { query, page })
  }

  iter(query, page) {
    return pages((page) => this.list(query, page), page)
  }

  listTable(query) {
    return this.#context.table('quotes.list', { query })
  }

  html(id, page) {
    return this.#context.run('quotes.html', { id, page })
  }

  asOf(id, at) {
    return this.#context.run('quotes.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('quotes.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('quotes.history', { id })
  }

  create(input) {
    return this.#context.run('quotes.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('quotes.update', { id, patch })
  }

  send(id, sending) {
    return this.#context.run('quotes.send', { id, sending })
  }

  accept(id, acceptance) {
    return this.#context.run('quotes.accept', { id, acceptance })
  }

  decline(id, refusal) {
    return this.#context.run('quotes.decline', { id, refusal })
  }

  revise(id, version) {
    return this.#context.run('quotes.revise', { id, version })
  }

  reopen(id, version) {
    return this.#context.run('quotes.reopen', { id, version })
  }

  delete(id, version) {
    return this.#context.run('quotes.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('quotes.restore', { id, version })
  }
}

class Rates {
  #context

  constructor(context) {
    this.#context = context
  }

  get(currency, base, on) {
    return this.#context.run('rates.get', { currency, base, on })
  }

  find(currency, base, on) {
    return this.#context.run('rates.find', { currency, base, on })
  }

  list(query, page) {
    return this.#context.run('rates.list', { query, page })
  }

  iter(query, page) {
    return pages((page) => this.list(query, page), page)
  }

  listTable(query) {
    return this.#context.table('rates.list', { query })
  }

  convert(money, base, on) {
    return this.#context.run('rates.convert', { money, base, on })
  }

  asOf(currency, base, on, at) {
    return this.#context.run('rates.as_of', { currency, base, on, at })
  }

  history(currency, base, on, page) {
    return this.#context.run('rates.history', { currency, base, on, page })
  }

  iterHistory(currency, base, on, page) {
    return pages((page) => this.history(currency, base, on, page), page)
  }

  historyTable(currency, base, on) {
    return this.#context.table('rates.history', { currency, base, on })
  }

  set(input) {
    return this.#context.run('rates.set', { new: input })
  }

  delete(currency, base, on, version) {
    return this.#context.run('rates.delete', { currency, base, on, version })
  }
}

class Recommendations {
  #context

  constructor(context) {
    this.#context = context
  }

  forCustomer(customerId, query) {
    return this.#context.run('recommendations.for_customer', { customerId, query })
  }

  forCustomerTable(customerId, query) {
    return this.#context.table('recommendations.for_customer', { customerId, query })
  }

  similar(productId, query) {
    return this.#context.run('recommendations.similar', { productId, query })
  }

  similarTable(productId, query) {
    return this.#context.table('recommendations.similar', { productId, query })
  }

  evaluate(options) {
    return this.#context.run('recommendations.evaluate', { options })
  }

  memoryBytes() {
    return this.#context.run('recommendations.memory_bytes', {})
  }
}

class Relationships {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('relationships.get', { id })
  }

  find(id) {
    return this.#context.run('relationships.find', { id })
  }

  of(customerId, page) {
    return this.#context.run('relationships.of', { customerId, page })
  }

  iterOf(customerId, page) {
    return pages((page) => this.of(customerId, page), page)
  }

  ofTable(customerId) {
    return this.#context.table('relationships.of', { customerId })
  }

  asOf(id, at) {
    return this.#context.run('relationships.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('relationships.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('relationships.history', { id })
  }

  create(input) {
    return this.#context.run('relationships.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('relationships.update', { id, patch })
  }

  delete(id, version) {
    return this.#context.run('relationships.delete', { id, version })
  }
}

class Reports {
  #context

  constructor(context) {
    this.#context = context
  }

  sales() {
    return this.#context.run('reports.sales', {})
  }

  topCustomers(currency, limit) {
    return this.#context.run('reports.top_customers', { currency, limit })
  }

  topCustomersTable(currency, limit) {
    return this.#context.table('reports.top_customers', { currency, limit })
  }

  dealMetrics(query, asOf) {
    return this.#context.run('reports.deal_metrics', { query, asOf })
  }

  funnel(query, asOf) {
    return this.#context.run('reports.funnel', { query, asOf })
  }

  outlook(query, asOf) {
    return this.#context.run('reports.outlook', { query, asOf })
  }

  outlookTable(query, asOf) {
    return this.#context.table('reports.outlook', { query, asOf })
  }

  salesPage(query, asOf) {
    return this.#context.run('reports.sales_page', { query, asOf })
  }

  abc(query) {
    return this.#context.run('reports.abc', { query })
  }

  paretoChart(query) {
    return this.#context.run('reports.pareto_chart', { query })
  }

  demandChart(query) {
    return this.#context.run('reports.demand_chart', { query })
  }

  holdoutPage(name, holdoutDays, watch) {
    return this.#context.run('reports.holdout_page', { name, holdoutDays }, watch)
  }

  concentration(currency) {
    return this.#context.run('reports.concentration', { currency })
  }
}

class Returns {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('returns.get', { id })
  }

  find(id) {
    return this.#context.run('returns.find', { id })
  }

  list(query, page) {
    return this.#context.run('returns.list', { query, page })
  }

  iter(query, page) {
    return pages((page) => this.list(query, page), page)
  }

  listTable(query) {
    return this.#context.table('returns.list', { query })
  }

  asOf(id, at) {
    return this.#context.run('returns.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('returns.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('returns.history', { id })
  }

  create(input) {
    return this.#context.run('returns.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('returns.update', { id, patch })
  }

  advance(id, advance) {
    return this.#context.run('returns.advance', { id, advance })
  }

  close(id, closing) {
    return this.#context.run('returns.close', { id, closing })
  }

  delete(id, version) {
    return this.#context.run('returns.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('returns.restore', { id, version })
  }
}

class Scoring {
  #context

  constructor(context) {
    this.#context = context
  }

  rfm(asOf, currency, options) {
    return this.#context.run('scoring.rfm', { asOf, currency, options })
  }
}

class Segments {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('segments.get', { id })
  }

  find(id) {
    return this.#context.run('segments.find', { id })
  }

  findByName(name) {
    return this.#context.run('segments.find_by_name', { name })
  }

  list(page) {
    return this.#context.run('segments.list', { page })
  }

  iter(page) {
    return pages((page) => this.list(page), page)
  }

  listTable() {
    return this.#context.table('segments.list', {})
  }

  asOf(id, at) {
    return this.#context.run('segments.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('segments.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('segments.history', { id })
  }

  count(id) {
    return this.#context.run('segments.count', { id })
  }

  contains(id, customerId) {
    return this.#context.run('segments.contains', { id, customerId })
  }

  members(id, page) {
    return this.#context.run('segments.members', { id, page })
  }

  iterMembers(id, page) {
    return pages((page) => this.members(id, page), page)
  }

  ofCustomer(customerId) {
    return this.#context.run('segments.of_customer', { customerId })
  }

  events(id, page) {
    return this.#context.run('segments.events', { id, page })
  }

  nextEvents(id, cursor, limit) {
    return this.#context.run('segments.next_events', { id, cursor, limit })
  }

  membersAsOf(id, at, page) {
    return this.#context.run('segments.members_as_of', { id, at, page })
  }

  iterMembersAsOf(id, at, page) {
    return pages((page) => this.membersAsOf(id, at, page), page)
  }

  containsAsOf(id, customerId, at) {
    return this.#context.run('segments.contains_as_of', { id, customerId, at })
  }

  sizes(id, start, end, stepSeconds) {
    return this.#context.run('segments.sizes', { id, start, end, stepSeconds })
  }

  sizesTable(id, start, end, stepSeconds) {
    return this.#context.table('segments.sizes', { id, start, end, stepSeconds })
  }

  overlap(ids) {
    return this.#context.run('segments.overlap', { ids })
  }

  overlapTable(ids) {
    return this.#context.table('segments.overlap', { ids })
  }

  sample(id, n, seed) {
    return this.#context.run('segments.sample', { id, n, seed })
  }

  explain(id, customerId) {
    return this.#context.run('segments.explain', { id, customerId })
  }

  schema() {
    return this.#context.run('segments.schema', {})
  }

  parse(expression) {
    return this.#context.run('segments.parse', { expression })
  }

  bind(expression, values) {
    return this.#context.run('segments.bind', { expression, values })
  }

  format(tree) {
    return this.#context.run('segments.format', { tree })
  }

  memoryBytes() {
    return this.#context.run('segments.memory_bytes', {})
  }

  preview(expression, sample, watch) {
    return this.#context.run('segments.preview', { expression, sample }, watch)
  }

  select(expression, page, watch) {
    return this.#context.run('segments.select', { expression, page }, watch)
  }

  iterSelect(expression, page, watch) {
    return pages((page) => this.select(expression, page, watch), page)
  }

  attributes(expression, page, watch) {
    return this.#context.run('segments.attributes', { expression, page }, watch)
  }

  iterAttributes(expression, page, watch) {
    return pages((page) => this.attributes(expression, page, watch), page)
  }

  attributesTable(expression, watch) {
    return this.#context.table('segments.attributes', { expression }, watch)
  }

  create(input, watch) {
    return this.#context.run('segments.create', { new: input }, watch)
  }

  update(id, patch, watch) {
    return this.#context.run('segments.update', { id, patch }, watch)
  }

  delete(id, version) {
    return this.#context.run('segments.delete', { id, version })
  }

  add(id, customerIds) {
    return this.#context.run('segments.add', { id, customerIds })
  }

  remove(id, customerIds) {
    return this.#context.run('segments.remove', { id, customerIds })
  }

  acknowledge(id, cursor, after) {
    return this.#context.run('segments.acknowledge', { id, cursor, after })
  }

  build(watch) {
    return this.#context.run('segments.build', {}, watch)
  }

  settle() {
    return this.#context.run('segments.settle', {})
  }

  membersBitmap(id) {
    return this.#context.run('segments.members_bitmap', { id })
  }

  selectBitmap(expression, watch) {
    return this.#context.run('segments.select_bitmap', { expression }, watch)
  }
}

class Shipments {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('shipments.get', { id })
  }

  find(id) {
    return this.#context.run('shipments.find', { id })
  }

  list(query, page) {
    return this.#context.run('shipments.list', { query, page })
  }

  iter(query, page) {
    return pages((page) => this.list(query, page), page)
  }

  listTable(query) {
    return this.#context.table('shipments.list', { query })
  }

  progress(orderId) {
    return this.#context.run('shipments.progress', { orderId })
  }

  progressTable(orderId) {
    return this.#context.table('shipments.progress', { orderId })
  }

  asOf(id, at) {
    return this.#context.run('shipments.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('shipments.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('shipments.history', { id })
  }

  create(input) {
    return this.#context.run('shipments.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('shipments.update', { id, patch })
  }

  ship(id, step) {
    return this.#context.run('shipments.ship', { id, step })
  }

  deliver(id, step) {
    return this.#context.run('shipments.deliver', { id, step })
  }

  delete(id, version) {
    return this.#context.run('shipments.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('shipments.restore', { id, version })
  }
}

class Tasks {
  #context

  constructor(context) {
    this.#context = context
  }

  get(id) {
    return this.#context.run('tasks.get', { id })
  }

  find(id) {
    return this.#context.run('tasks.find', { id })
  }

  list(query, page) {
    return this.#context.run('tasks.list', { query, page })
  }

  iter(query, page) {
    return pages((page) => this.list(query, page), page)
  }

  listTable(query) {
    return this.#context.table('tasks.list', { query })
  }

  workQueue(query, page) {
    return this.#context.run('tasks.work_queue', { query, page })
  }

  iterWorkQueue(query, page) {
    return pages((page) => this.workQueue(query, page), page)
  }

  workQueueTable(query) {
    return this.#context.table('tasks.work_queue', { query })
  }

  reminders(query, page) {
    return this.#context.run('tasks.reminders', { query, page })
  }

  iterReminders(query, page) {
    return pages((page) => this.reminders(query, page), page)
  }

  remindersTable(query) {
    return this.#context.table('tasks.reminders', { query })
  }

  callQueue(queue) {
    return this.#context.run('tasks.call_queue', { queue })
  }

  callQueueTable(queue) {
    return this.#context.table('tasks.call_queue', { queue })
  }

  asOf(id, at) {
    return this.#context.run('tasks.as_of', { id, at })
  }

  history(id, page) {
    return this.#context.run('tasks.history', { id, page })
  }

  iterHistory(id, page) {
    return pages((page) => this.history(id, page), page)
  }

  historyTable(id) {
    return this.#context.table('tasks.history', { id })
  }

  create(input) {
    return this.#context.run('tasks.create', { new: input })
  }

  update(id, patch) {
    return this.#context.run('tasks.update', { id, patch })
  }

  complete(id, completion) {
    return this.#context.run('tasks.complete', { id, completion })
  }

  cancel(id, cancellation) {
    return this.#context.run('tasks.cancel', { id, cancellation })
  }

  reopen(id, version) {
    return this.#context.run('tasks.reopen', { id, version })
  }

  checkIn(id, check) {
    return this.#context.run('tasks.check_in', { id, check })
  }

  checkOut(id, check) {
    return this.#context.run('tasks.check_out', { id, check })
  }

  claim(id, claiming) {
    return this.#context.run('tasks.claim', { id, claiming })
  }

  release(id, version) {
    return this.#context.run('tasks.release', { id, version })
  }

  nextCall(claiming) {
    return this.#context.run('tasks.next_call', { claiming })
  }

  attempt(id, attempt) {
    return this.#context.run('tasks.attempt', { id, attempt })
  }

  delete(id, version) {
    return this.#context.run('tasks.delete', { id, version })
  }

  restore(id, version) {
    return this.#context.run('tasks.restore', { id, version })
  }
}

class Accessors {
  constructor(context) {
    this.associations = new Associations(context)
    this.categories = new Categories(context)
    this.customers = new Customers(context)
    this.deals = new Deals(context)
    this.demand = new Demand(context)
    this.fields = new Fields(context)
    this.forecasts = new Forecasts(context)
    this.goals = new Goals(context)
    this.ingest = new Ingest(context)
    this.interactions = new Interactions(context)
    this.invoices = new Invoices(context)
    this.journal = new Journal(context)
    this.leadModels = new LeadModels(context)
    this.models = new Models(context)
    this.notes = new Notes(context)
    this.orders = new Orders(context)
    this.pipelines = new Pipelines(context)
    this.predictions = new Predictions(context)
    this.products = new Products(context)
    this.purchases = new Purchases(context)
    this.quotes = new Quotes(context)
    this.rates = new Rates(context)
    this.recommendations = new Recommendations(context)
    this.relationships = new Relationships(context)
    this.reports = new Reports(context)
    this.returns = new Returns(context)
    this.scoring = new Scoring(context)
    this.segments = new Segments(context)
    this.shipments = new Shipments(context)
    this.tasks = new Tasks(context)
  }
}

class Operations extends Accessors {
  #context

  constructor(context) {
    super(context)
    this.#context = context
    this.imports = new Imports(context)
  }

  checkpoint() {
    return this.#context.run('crm.checkpoint', {})
  }

  compact() {
    return this.#context.run('crm.compact', {})
  }

  backup(path) {
    return this.#context.run('crm.backup', { path })
  }

  stats() {
    return this.#context.run('crm.stats', {})
  }

  verify() {
    return this.#context.run('crm.verify', {})
  }

  newId() {
    return this.#context.run('crm.new_id', {})
  }
}

module.exports = { Accessors, Operations }
