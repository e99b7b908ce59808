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
/** Names one run of an import, all of whose writes can be reverted together. */
export type ImportId = string
/** Names an interaction with a customer. */
export type InteractionId = string
/** Names a note about a customer. */
export type NoteId = string
/** Names an order. */
export type OrderId = string
/** Names a payment of an order. */
export type PaymentId = string
/** Names a product of the catalogue. */
export type ProductId = string
/** Names a refund of an order. */
export type RefundId = string
/** Names a relationship between two customers. */
export type RelationshipId = string
/** An id of a kind that stands beside it. */
export type Uuid = string
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
 * The calendar that a date is counted in.
 *
 * - `gregorian`: The civil calendar of most countries.
 * - `chinese_lunar`: The Chinese lunisolar calendar; its years are those of the Gregorian year in which they begin.
 */
export type CalendarKind = 'gregorian' | 'chinese_lunar'
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
  /** Relationships. */
  relationships?: number | undefined
  /** Changes of the customer's record, newest first. */
  history?: number | undefined
}
/**
 * Whether a customer is a human being or a body of them.
 *
 * - `person`: A human being.
 * - `organization`: A company, an association, an authority.
 */
export type CustomerKind = 'person' | 'organization'
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
 * What stands before the decimals of a number. Digits are never grouped.
 *
 * - `point`: `12.30`.
 * - `comma`: `12,30`.
 */
export type DecimalMark = 'point' | 'comma'
/**
 * What a list does with deleted records.
 *
 * - `exclude`: Leaves them out.
 * - `only`: Shows nothing else.
 * - `include`: Shows them among the others.
 */
export type Deleted = 'exclude' | 'only' | 'include'
/**
 * Who turned to whom.
 *
 * - `inbound`: The customer turned to the business.
 * - `outbound`: The business turned to the customer.
 */
export type Direction = 'inbound' | 'outbound'
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
 */
export type Entity = 'customer' | 'relationship' | 'note' | 'field' | 'product' | 'category' | 'order' | 'interaction'
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
/**
 * A person's gender, as far as it is known.
 *
 * - `female`: Female.
 * - `male`: Male.
 * - `nonbinary`: Neither, or both.
 */
export type Gender = 'female' | 'male' | 'nonbinary'
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
  /** Customers, or orders; zeros before the end. */
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
 */
export type ImportKind = 'customers' | 'orders'
/** What an import did. */
export interface ImportReport {
  /** The import's id; none for a dry run. */
  id?: ImportId
  /** Rows of the file. */
  rows: ImportCounts
  /** Customers, or orders; a row that belongs to no order counts as one. */
  records: ImportCounts
  /** Customers that were created; with orders these are the customers that were not stored. */
  customersCreated: bigint
  /** Products that were created, since an order named them. */
  productsCreated: bigint
  /** The errors that were found first, by row. */
  errors: RowError[]
  /** How many errors there were. */
  errorCount: bigint
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
/**
 * What to do with an order that names no customer.
 *
 * - `reject`: Reject the order with `required`.
 * - `anonymous`: Import the order as nobody's.
 */
export type MissingCustomer = 'reject' | 'anonymous'
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
/** Which page of a list to read. */
export interface PageRequest {
  /** At most this many items, 1 to 1,000; 50 unless set. */
  limit?: number | undefined
  /** The `next` of the page before; the first page without. */
  after?: Cursor | null | undefined
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
/** Something that is not as it must be. */
export interface Problem {
  /** The table it was found in. */
  table: string
  /** What is wrong, in a few words without any stored value. */
  what: string
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
/** Which products a list holds; everything left out does not narrow it. */
export interface ProductQuery {
  /** Products in this category or in one below it. */
  categoryId?: CategoryId | null | undefined
  /** Products with this status. */
  status?: ProductStatus | null | undefined
  /** Products whose name or SKU holds each of these words, whatever their case and accents. */
  text?: string | null | undefined
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
/** What taking an import back did. */
export interface RevertReport {
  /** Changes that were taken back: creations and updates. */
  reverted: bigint
  /** Changes that were kept, since the record was changed afterwards or something else was recorded about it. */
  kept: bigint
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
  /** The names of the scores. */
  grid?: readonly RfmRule[] | undefined
}
/** One rule of a grid: the name of the customers whose scores lie in these ranges. */
export interface RfmRule {
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
/** What is wrong with a row. An order is rejected with all of its rows when one of them is wrong. */
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
/** The scores from `min` to `max`, both included. */
export interface ScoreRange {
  /** The lowest. */
  min: number
  /** The highest. */
  max: number
}
/** A customer that a search found. */
export interface SearchHit {
  /** The customer. */
  customer: Customer
  /** Whether every word of the query is a whole word of the customer, not only the beginning of one. */
  exact: boolean
}
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
 * Whether a list goes up or down.
 *
 * - `ascending`: The least, the oldest, A first.
 * - `descending`: The greatest, the newest, Z first.
 */
export type SortOrder = 'ascending' | 'descending'
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
/** One item of a timeline. */
export type TimelineItem =
  | (Order & { type: 'order' })
  | (Interaction & { type: 'interaction' })
  | (Note & { type: 'note' })
/**
 * The kinds of item on a timeline.
 *
 * - `order`: Orders.
 * - `interaction`: Interactions.
 * - `note`: Notes.
 */
export type TimelineKind = 'order' | 'interaction' | 'note'
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
/**
 * What to do with an order whose customer is not stored.
 *
 * - `create`: Create the customer.
 * - `reject`: Reject the order with `unknown_reference`.
 * - `anonymous`: Import the order as nobody's.
 */
export type UnknownCustomer = 'create' | 'reject' | 'anonymous'
/**
 * What to do with an article number that no product has.
 *
 * - `keep`: Keep the number on the line.
 * - `create`: Create the product, named as the first line that has it, in that line's category. Asks for `sku` in the mapping.
 */
export type UnknownProduct = 'keep' | 'create'
/** What a check found. */
export interface VerifyReport {
  /** The end of the journal. Keep it elsewhere, to find any later rewriting of what came before. */
  head?: JournalHead
  /** What is wrong; empty when all is well. */
  problems: Problem[]
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
 * - `currency_mismatch`: the currencies differ
 * - `wrong_type`: the value has the wrong type
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
 * - `internal`: a defect of this library
 */
export type ErrorCode = 'not_found' | 'not_yet_created' | 'erased' | 'stale_version' | 'taken' | 'already_exists' | 'not_deleted' | 'illegal_state' | 'in_use' | 'required' | 'malformed' | 'out_of_range' | 'too_long' | 'too_many' | 'too_deep' | 'control_character' | 'not_utf8' | 'invalid_email' | 'invalid_phone' | 'invalid_date' | 'invalid_timestamp' | 'invalid_number' | 'invalid_id' | 'invalid_cursor' | 'unknown_currency' | 'unknown_time_zone' | 'unknown_language' | 'unknown_country' | 'unknown_field' | 'unknown_reference' | 'unknown_column' | 'currency_mismatch' | 'wrong_type' | 'self_reference' | 'duplicate_in_input' | 'inconsistent' | 'too_few' | 'not_converged' | 'missing_columns' | 'closed' | 'locked' | 'nested_write' | 'read_only' | 'snapshots_open' | 'too_busy' | 'io' | 'disk_full' | 'no_file' | 'no_permission' | 'corrupt' | 'not_a_crm' | 'newer_format' | 'internal'
/** What a caller can do about an error. */
export type ErrorKind = 'busy' | 'closed' | 'conflict' | 'data' | 'denied' | 'internal' | 'invalid' | 'not_found' | 'unavailable'
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
  /** Everything about one customer, from one state; `not_found` when there is none, or it is deleted. */
  view360(id: CustomerId, options?: Customer360Options): Promise<Customer360>
  /** A page of the customer's orders, interactions and notes on one line of time, newest first. */
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
}
/** What `imports.load` takes. */
export interface LoadImport {
  orders: readonly NewOrder[]
  dryRun?: boolean | null | undefined
  maxErrors?: number | null | undefined
  /** Is told how far the import has come; it ends when the answer is `false`. */
  onProgress?: ((progress: Progress) => boolean | void) | null | undefined
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
  /** Remembers, durably, that the named cursor has handled everything up to `seq`. */
  acknowledge(cursor: string, seq: IntegerInput): Promise<void>
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
  /** How much of what was spent in this currency came from how few customers. */
  concentration(currency: Currency): Promise<Concentration>
}
/** Scores; from `Crm.scoring`, a snapshot or a transaction. */
export interface Scoring {
  /**
   * The RFM scores of every customer who had placed an order in this currency by `asOf`, in the order of their
   * creation.
   *
   * A past `asOf` is as good as the present one: orders are counted that were placed up to it, and of those the
   * refunds and cancellations up to it. What was recorded late or deleted since counts as it is known now. Each
   * order is read for it, since the profiles that are kept tell only of the present.
   *
   * Only orders in `currency` count, in all three measures: there is no rate that would add up two currencies, and
   * a customer without an order in it has no score in it. Deleted customers have none either.
   *
   * Errors: those of `rfm_scores`, and `out_of_range` when a sum does not fit.
   */
  rfm(asOf: Date, currency: Currency, options?: RfmOptions): Promise<RfmScores>
}
/** What a snapshot offers. */
export interface Readers {
  /** Categories of products; from `Crm.categories`, a snapshot or a transaction. */
  readonly categories: CategoriesReader
  /** Customers; from `Crm.customers`, a snapshot or a transaction. */
  readonly customers: CustomersReader
  /** Definitions of custom fields; from `Crm.fields`, a snapshot or a transaction. */
  readonly fields: FieldsReader
  /** Interactions; from `Crm.interactions`, a snapshot or a transaction. */
  readonly interactions: InteractionsReader
  /** The journal; from `Crm.journal`, a snapshot or a transaction. */
  readonly journal: JournalReader
  /** Notes; from `Crm.notes`, a snapshot or a transaction. */
  readonly notes: NotesReader
  /** Orders; from `Crm.orders`, a snapshot or a transaction. */
  readonly orders: OrdersReader
  /** Products; from `Crm.products`, a snapshot or a transaction. */
  readonly products: ProductsReader
  /** Relationships; from `Crm.relationships`, a snapshot or a transaction. */
  readonly relationships: RelationshipsReader
  /** Reports; from `Crm.reports`, a snapshot or a transaction. */
  readonly reports: Reports
  /** Scores; from `Crm.scoring`, a snapshot or a transaction. */
  readonly scoring: Scoring
}
/** What a handle offers, and a batch. */
export interface Accessors {
  /** Categories of products; from `Crm.categories`, a snapshot or a transaction. */
  readonly categories: Categories
  /** Customers; from `Crm.customers`, a snapshot or a transaction. */
  readonly customers: Customers
  /** Definitions of custom fields; from `Crm.fields`, a snapshot or a transaction. */
  readonly fields: Fields
  /** Webhooks of other systems; from `Crm.ingest` or a transaction. */
  readonly ingest: Ingest
  /** Interactions; from `Crm.interactions`, a snapshot or a transaction. */
  readonly interactions: Interactions
  /** The journal; from `Crm.journal`, a snapshot or a transaction. */
  readonly journal: Journal
  /** Notes; from `Crm.notes`, a snapshot or a transaction. */
  readonly notes: Notes
  /** Orders; from `Crm.orders`, a snapshot or a transaction. */
  readonly orders: Orders
  /** Products; from `Crm.products`, a snapshot or a transaction. */
  readonly products: Products
  /** Relationships; from `Crm.relationships`, a snapshot or a transaction. */
  readonly relationships: Relationships
  /** Reports; from `Crm.reports`, a snapshot or a transaction. */
  readonly reports: Reports
  /** Scores; from `Crm.scoring`, a snapshot or a transaction. */
  readonly scoring: Scoring
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
   * the indexes hold exactly what the records imply, and that each profile is what its rows add up to. Takes time in proportion to the file.
   *
   * `snapshots_open` while a snapshot of a file is held. Where other processes share the file, pages that hold no
   * live row are not checked.
   */
  verify(): Promise<VerifyReport>
  /** A new id, for a record that is written later, perhaps more than once. */
  newId(): Promise<Uuid>
}
