// Written by `cargo xtask api` from the sources of crm-core; change those.

//! The commands of a batch, and what they give.

use crm_core::{Result, Tx};

use crate::convert::{FromCore, argument};
use crate::generated::ids::*;
use crate::generated::records::*;
use crate::values::{Cursor, Timestamp};

/// One command of a batch: an operation, with what it takes there.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum Command {
    /// `categories.get`.
    CategoriesGet { id: CategoryId },
    /// `categories.find`.
    CategoriesFind { id: CategoryId },
    /// `categories.list`.
    CategoriesList { page: PageRequest },
    /// `categories.children`.
    CategoriesChildren {
        #[uniffi(default)]
        parent: Option<CategoryId>,
        page: PageRequest,
    },
    /// `categories.as_of`.
    CategoriesAsOf { id: CategoryId, at: Timestamp },
    /// `categories.history`.
    CategoriesHistory { id: CategoryId, page: PageRequest },
    /// `categories.create`.
    CategoriesCreate { new: NewCategory },
    /// `categories.update`.
    CategoriesUpdate { id: CategoryId, patch: CategoryPatch },
    /// `categories.delete`.
    CategoriesDelete {
        id: CategoryId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `categories.restore`.
    CategoriesRestore {
        id: CategoryId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `customers.get`.
    CustomersGet { id: CustomerId },
    /// `customers.find`.
    CustomersFind { id: CustomerId },
    /// `customers.find_deleted`.
    CustomersFindDeleted { id: CustomerId },
    /// `customers.find_by_identifier`.
    CustomersFindByIdentifier { identifier: Identifier },
    /// `customers.search`.
    CustomersSearch {
        query: String,
        #[uniffi(default)]
        limit: Option<u32>,
    },
    /// `customers.list`.
    CustomersList { query: CustomerQuery, page: PageRequest },
    /// `customers.count`.
    CustomersCount { query: CustomerQuery },
    /// `customers.as_of`.
    CustomersAsOf { id: CustomerId, at: Timestamp },
    /// `customers.history`.
    CustomersHistory { id: CustomerId, page: PageRequest },
    /// `customers.create`.
    CustomersCreate { new: NewCustomer },
    /// `customers.update`.
    CustomersUpdate { id: CustomerId, patch: CustomerPatch },
    /// `customers.delete`.
    CustomersDelete {
        id: CustomerId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `customers.restore`.
    CustomersRestore {
        id: CustomerId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `customers.add_tags`.
    CustomersAddTags { id: CustomerId, tags: Vec<String> },
    /// `customers.remove_tags`.
    CustomersRemoveTags { id: CustomerId, tags: Vec<String> },
    /// `customers.add_identifier`.
    CustomersAddIdentifier { id: CustomerId, identifier: Identifier },
    /// `customers.remove_identifier`.
    CustomersRemoveIdentifier { id: CustomerId, identifier: Identifier },
    /// `customers.record_consent`.
    CustomersRecordConsent { id: CustomerId, consent: Consent },
    /// `customers.view_360`.
    CustomersView360 {
        id: CustomerId,
        options: Customer360Options,
    },
    /// `customers.timeline`.
    CustomersTimeline {
        id: CustomerId,
        query: TimelineQuery,
        page: PageRequest,
    },
    /// `customers.profile`.
    CustomersProfile { id: CustomerId },
    /// `deals.get`.
    DealsGet { id: DealId },
    /// `deals.find`.
    DealsFind { id: DealId },
    /// `deals.list`.
    DealsList { query: DealQuery, page: PageRequest },
    /// `deals.board`.
    DealsBoard {
        pipeline_id: PipelineId,
        options: BoardOptions,
    },
    /// `deals.stalled`.
    DealsStalled { query: StalledQuery, page: PageRequest },
    /// `deals.visits`.
    DealsVisits { id: DealId },
    /// `deals.as_of`.
    DealsAsOf { id: DealId, at: Timestamp },
    /// `deals.history`.
    DealsHistory { id: DealId, page: PageRequest },
    /// `deals.create`.
    DealsCreate { new: NewDeal },
    /// `deals.update`.
    DealsUpdate { id: DealId, patch: DealPatch },
    /// `deals.move_to`.
    DealsMoveTo { id: DealId, step: DealMove },
    /// `deals.win`.
    DealsWin { id: DealId, win: DealWin },
    /// `deals.lose`.
    DealsLose { id: DealId, loss: DealLoss },
    /// `deals.reopen`.
    DealsReopen { id: DealId, reopening: DealReopening },
    /// `deals.delete`.
    DealsDelete {
        id: DealId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `deals.restore`.
    DealsRestore {
        id: DealId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `fields.get`.
    FieldsGet { key: String },
    /// `fields.find`.
    FieldsFind { key: String },
    /// `fields.list`.
    FieldsList {},
    /// `fields.as_of`.
    FieldsAsOf { key: String, at: Timestamp },
    /// `fields.history`.
    FieldsHistory { key: String, page: PageRequest },
    /// `fields.create`.
    FieldsCreate { new: NewField },
    /// `fields.update`.
    FieldsUpdate { key: String, patch: FieldPatch },
    /// `fields.delete`.
    FieldsDelete {
        key: String,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `forecasts.compute`.
    ForecastsCompute {
        query: ForecastQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `forecasts.review`.
    ForecastsReview {
        query: ReviewQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `forecasts.slipped`.
    ForecastsSlipped {
        query: ReviewQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `forecasts.get`.
    ForecastsGet { id: ForecastId },
    /// `forecasts.find`.
    ForecastsFind { id: ForecastId },
    /// `forecasts.list`.
    ForecastsList { page: PageRequest },
    /// `forecasts.as_of`.
    ForecastsAsOf { id: ForecastId, at: Timestamp },
    /// `forecasts.history`.
    ForecastsHistory { id: ForecastId, page: PageRequest },
    /// `forecasts.create`.
    ForecastsCreate { new: NewForecastSnapshot },
    /// `forecasts.delete`.
    ForecastsDelete {
        id: ForecastId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `forecasts.restore`.
    ForecastsRestore {
        id: ForecastId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `goals.get`.
    GoalsGet { id: GoalId },
    /// `goals.find`.
    GoalsFind { id: GoalId },
    /// `goals.list`.
    GoalsList { query: GoalQuery, page: PageRequest },
    /// `goals.attainment`.
    GoalsAttainment {
        id: GoalId,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `goals.attainments`.
    GoalsAttainments {
        query: GoalQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `goals.as_of`.
    GoalsAsOf { id: GoalId, at: Timestamp },
    /// `goals.history`.
    GoalsHistory { id: GoalId, page: PageRequest },
    /// `goals.create`.
    GoalsCreate { new: NewGoal },
    /// `goals.update`.
    GoalsUpdate { id: GoalId, patch: GoalPatch },
    /// `goals.delete`.
    GoalsDelete {
        id: GoalId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `goals.restore`.
    GoalsRestore {
        id: GoalId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `ingest.shopify`.
    IngestShopify {
        topic: String,
        payload: String,
        #[uniffi(default)]
        currency: Option<String>,
    },
    /// `ingest.stripe`.
    IngestStripe { event: String },
    /// `interactions.get`.
    InteractionsGet { id: InteractionId },
    /// `interactions.find`.
    InteractionsFind { id: InteractionId },
    /// `interactions.of`.
    InteractionsOf {
        customer_id: CustomerId,
        query: InteractionQuery,
        page: PageRequest,
    },
    /// `interactions.anonymous`.
    InteractionsAnonymous {
        query: InteractionQuery,
        page: PageRequest,
    },
    /// `interactions.as_of`.
    InteractionsAsOf { id: InteractionId, at: Timestamp },
    /// `interactions.history`.
    InteractionsHistory { id: InteractionId, page: PageRequest },
    /// `interactions.record`.
    InteractionsRecord { new: NewInteraction },
    /// `interactions.update`.
    InteractionsUpdate {
        id: InteractionId,
        patch: InteractionPatch,
    },
    /// `interactions.delete`.
    InteractionsDelete {
        id: InteractionId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `interactions.restore`.
    InteractionsRestore {
        id: InteractionId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `invoices.get`.
    InvoicesGet { id: InvoiceId },
    /// `invoices.find`.
    InvoicesFind { id: InvoiceId },
    /// `invoices.find_by_number`.
    InvoicesFindByNumber { number: String },
    /// `invoices.list`.
    InvoicesList { query: InvoiceQuery, page: PageRequest },
    /// `invoices.balance`.
    InvoicesBalance {
        id: InvoiceId,
        #[uniffi(default)]
        at: Option<Timestamp>,
    },
    /// `invoices.overdue`.
    InvoicesOverdue {
        #[uniffi(default)]
        at: Option<Timestamp>,
        page: PageRequest,
    },
    /// `invoices.as_of`.
    InvoicesAsOf { id: InvoiceId, at: Timestamp },
    /// `invoices.history`.
    InvoicesHistory { id: InvoiceId, page: PageRequest },
    /// `invoices.create`.
    InvoicesCreate { new: NewInvoice },
    /// `invoices.credit`.
    InvoicesCredit { new: NewCreditNote },
    /// `invoices.update`.
    InvoicesUpdate { id: InvoiceId, patch: InvoicePatch },
    /// `invoices.match_payment`.
    InvoicesMatchPayment {
        id: InvoiceId,
        matching: PaymentMatching,
    },
    /// `invoices.unmatch_payment`.
    InvoicesUnmatchPayment {
        id: InvoiceId,
        payment_id: PaymentId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `invoices.delete`.
    InvoicesDelete {
        id: InvoiceId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `invoices.restore`.
    InvoicesRestore {
        id: InvoiceId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `journal.changes_since`.
    JournalChangesSince { seq: u64, limit: u32 },
    /// `journal.next_changes`.
    JournalNextChanges { cursor: String, limit: u32 },
    /// `journal.position`.
    JournalPosition { cursor: String },
    /// `journal.head`.
    JournalHead {},
    /// `journal.verify`.
    JournalVerify {
        #[uniffi(default)]
        retained: Option<JournalHead>,
    },
    /// `journal.acknowledge`.
    JournalAcknowledge { cursor: String, seq: u64 },
    /// `notes.get`.
    NotesGet { id: NoteId },
    /// `notes.find`.
    NotesFind { id: NoteId },
    /// `notes.of`.
    NotesOf {
        customer_id: CustomerId,
        page: PageRequest,
    },
    /// `notes.as_of`.
    NotesAsOf { id: NoteId, at: Timestamp },
    /// `notes.history`.
    NotesHistory { id: NoteId, page: PageRequest },
    /// `notes.create`.
    NotesCreate { new: NewNote },
    /// `notes.update`.
    NotesUpdate { id: NoteId, patch: NotePatch },
    /// `notes.delete`.
    NotesDelete {
        id: NoteId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `notes.restore`.
    NotesRestore {
        id: NoteId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `orders.get`.
    OrdersGet { id: OrderId },
    /// `orders.find`.
    OrdersFind { id: OrderId },
    /// `orders.find_by_number`.
    OrdersFindByNumber {
        #[uniffi(default)]
        source: Option<String>,
        number: String,
    },
    /// `orders.list`.
    OrdersList { query: OrderQuery, page: PageRequest },
    /// `orders.late`.
    OrdersLate {
        #[uniffi(default)]
        at: Option<Timestamp>,
        page: PageRequest,
    },
    /// `orders.as_of`.
    OrdersAsOf { id: OrderId, at: Timestamp },
    /// `orders.history`.
    OrdersHistory { id: OrderId, page: PageRequest },
    /// `orders.create`.
    OrdersCreate { new: NewOrder },
    /// `orders.update`.
    OrdersUpdate { id: OrderId, patch: OrderPatch },
    /// `orders.advance`.
    OrdersAdvance { id: OrderId, advance: OrderAdvance },
    /// `orders.cancel`.
    OrdersCancel {
        id: OrderId,
        cancellation: OrderCancellation,
    },
    /// `orders.reopen`.
    OrdersReopen {
        id: OrderId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `orders.add_payment`.
    OrdersAddPayment { id: OrderId, payment: NewPayment },
    /// `orders.refund`.
    OrdersRefund { id: OrderId, refund: NewRefund },
    /// `orders.delete`.
    OrdersDelete {
        id: OrderId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `orders.restore`.
    OrdersRestore {
        id: OrderId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `pipelines.get`.
    PipelinesGet { id: PipelineId },
    /// `pipelines.find`.
    PipelinesFind { id: PipelineId },
    /// `pipelines.list`.
    PipelinesList {},
    /// `pipelines.preview_edit`.
    PipelinesPreviewEdit { id: PipelineId, edit: PipelineEdit },
    /// `pipelines.as_of`.
    PipelinesAsOf { id: PipelineId, at: Timestamp },
    /// `pipelines.history`.
    PipelinesHistory { id: PipelineId, page: PageRequest },
    /// `pipelines.create`.
    PipelinesCreate { new: NewPipeline },
    /// `pipelines.update`.
    PipelinesUpdate { id: PipelineId, patch: PipelinePatch },
    /// `pipelines.edit`.
    PipelinesEdit { id: PipelineId, edit: PipelineEdit },
    /// `pipelines.delete`.
    PipelinesDelete {
        id: PipelineId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `pipelines.restore`.
    PipelinesRestore {
        id: PipelineId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `products.get`.
    ProductsGet { id: ProductId },
    /// `products.find`.
    ProductsFind { id: ProductId },
    /// `products.find_by_sku`.
    ProductsFindBySku { sku: String },
    /// `products.list`.
    ProductsList { query: ProductQuery, page: PageRequest },
    /// `products.as_of`.
    ProductsAsOf { id: ProductId, at: Timestamp },
    /// `products.history`.
    ProductsHistory { id: ProductId, page: PageRequest },
    /// `products.create`.
    ProductsCreate { new: NewProduct },
    /// `products.update`.
    ProductsUpdate { id: ProductId, patch: ProductPatch },
    /// `products.delete`.
    ProductsDelete {
        id: ProductId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `products.restore`.
    ProductsRestore {
        id: ProductId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `purchases.get`.
    PurchasesGet { id: PurchaseOrderId },
    /// `purchases.find`.
    PurchasesFind { id: PurchaseOrderId },
    /// `purchases.list`.
    PurchasesList { query: PurchaseQuery, page: PageRequest },
    /// `purchases.as_of`.
    PurchasesAsOf { id: PurchaseOrderId, at: Timestamp },
    /// `purchases.history`.
    PurchasesHistory { id: PurchaseOrderId, page: PageRequest },
    /// `purchases.create`.
    PurchasesCreate { new: NewPurchaseOrder },
    /// `purchases.update`.
    PurchasesUpdate {
        id: PurchaseOrderId,
        patch: PurchaseOrderPatch,
    },
    /// `purchases.place`.
    PurchasesPlace {
        id: PurchaseOrderId,
        placement: PurchasePlacement,
    },
    /// `purchases.receive`.
    PurchasesReceive {
        id: PurchaseOrderId,
        receipt: NewReceipt,
    },
    /// `purchases.cancel`.
    PurchasesCancel {
        id: PurchaseOrderId,
        cancellation: PurchaseCancellation,
    },
    /// `purchases.delete`.
    PurchasesDelete {
        id: PurchaseOrderId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `purchases.restore`.
    PurchasesRestore {
        id: PurchaseOrderId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `quotes.get`.
    QuotesGet { id: QuoteId },
    /// `quotes.find`.
    QuotesFind { id: QuoteId },
    /// `quotes.list`.
    QuotesList { query: QuoteQuery, page: PageRequest },
    /// `quotes.html`.
    QuotesHtml { id: QuoteId, page: QuoteDocument },
    /// `quotes.as_of`.
    QuotesAsOf { id: QuoteId, at: Timestamp },
    /// `quotes.history`.
    QuotesHistory { id: QuoteId, page: PageRequest },
    /// `quotes.create`.
    QuotesCreate { new: NewQuote },
    /// `quotes.update`.
    QuotesUpdate { id: QuoteId, patch: QuotePatch },
    /// `quotes.send`.
    QuotesSend { id: QuoteId, sending: QuoteSending },
    /// `quotes.accept`.
    QuotesAccept {
        id: QuoteId,
        acceptance: QuoteAcceptance,
    },
    /// `quotes.decline`.
    QuotesDecline { id: QuoteId, refusal: QuoteRefusal },
    /// `quotes.revise`.
    QuotesRevise {
        id: QuoteId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `quotes.reopen`.
    QuotesReopen {
        id: QuoteId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `quotes.delete`.
    QuotesDelete {
        id: QuoteId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `quotes.restore`.
    QuotesRestore {
        id: QuoteId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `rates.get`.
    RatesGet {
        currency: String,
        base: String,
        on: CivilDate,
    },
    /// `rates.find`.
    RatesFind {
        currency: String,
        base: String,
        on: CivilDate,
    },
    /// `rates.list`.
    RatesList { query: RateQuery, page: PageRequest },
    /// `rates.convert`.
    RatesConvert {
        money: Money,
        base: String,
        on: CivilDate,
    },
    /// `rates.as_of`.
    RatesAsOf {
        currency: String,
        base: String,
        on: CivilDate,
        at: Timestamp,
    },
    /// `rates.history`.
    RatesHistory {
        currency: String,
        base: String,
        on: CivilDate,
        page: PageRequest,
    },
    /// `rates.set`.
    RatesSet { new: NewExchangeRate },
    /// `rates.delete`.
    RatesDelete {
        currency: String,
        base: String,
        on: CivilDate,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `relationships.get`.
    RelationshipsGet { id: RelationshipId },
    /// `relationships.find`.
    RelationshipsFind { id: RelationshipId },
    /// `relationships.of`.
    RelationshipsOf {
        customer_id: CustomerId,
        page: PageRequest,
    },
    /// `relationships.as_of`.
    RelationshipsAsOf { id: RelationshipId, at: Timestamp },
    /// `relationships.history`.
    RelationshipsHistory { id: RelationshipId, page: PageRequest },
    /// `relationships.create`.
    RelationshipsCreate { new: NewRelationship },
    /// `relationships.update`.
    RelationshipsUpdate {
        id: RelationshipId,
        patch: RelationshipPatch,
    },
    /// `relationships.delete`.
    RelationshipsDelete {
        id: RelationshipId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `reports.sales`.
    ReportsSales {},
    /// `reports.top_customers`.
    ReportsTopCustomers { currency: String, limit: u32 },
    /// `reports.deal_metrics`.
    ReportsDealMetrics {
        query: DealMetricsQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `reports.funnel`.
    ReportsFunnel {
        query: FunnelQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `reports.outlook`.
    ReportsOutlook {
        query: OutlookQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `reports.sales_page`.
    ReportsSalesPage {
        query: OutlookQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `reports.concentration`.
    ReportsConcentration { currency: String },
    /// `returns.get`.
    ReturnsGet { id: ReturnId },
    /// `returns.find`.
    ReturnsFind { id: ReturnId },
    /// `returns.list`.
    ReturnsList { query: ReturnQuery, page: PageRequest },
    /// `returns.as_of`.
    ReturnsAsOf { id: ReturnId, at: Timestamp },
    /// `returns.history`.
    ReturnsHistory { id: ReturnId, page: PageRequest },
    /// `returns.create`.
    ReturnsCreate { new: NewReturn },
    /// `returns.update`.
    ReturnsUpdate { id: ReturnId, patch: ReturnPatch },
    /// `returns.advance`.
    ReturnsAdvance { id: ReturnId, advance: ReturnAdvance },
    /// `returns.close`.
    ReturnsClose { id: ReturnId, closing: ReturnClosing },
    /// `returns.delete`.
    ReturnsDelete {
        id: ReturnId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `returns.restore`.
    ReturnsRestore {
        id: ReturnId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `scoring.rfm`.
    ScoringRfm {
        as_of: Timestamp,
        currency: String,
        options: RfmOptions,
    },
    /// `segments.get`.
    SegmentsGet { id: SegmentId },
    /// `segments.find`.
    SegmentsFind { id: SegmentId },
    /// `segments.find_by_name`.
    SegmentsFindByName { name: String },
    /// `segments.list`.
    SegmentsList { page: PageRequest },
    /// `segments.as_of`.
    SegmentsAsOf { id: SegmentId, at: Timestamp },
    /// `segments.history`.
    SegmentsHistory { id: SegmentId, page: PageRequest },
    /// `segments.count`.
    SegmentsCount { id: SegmentId },
    /// `segments.contains`.
    SegmentsContains { id: SegmentId, customer: CustomerId },
    /// `segments.members`.
    SegmentsMembers { id: SegmentId, page: PageRequest },
    /// `segments.of_customer`.
    SegmentsOfCustomer { customer: CustomerId },
    /// `segments.events`.
    SegmentsEvents { id: SegmentId, page: PageRequest },
    /// `segments.next_events`.
    SegmentsNextEvents {
        id: SegmentId,
        cursor: String,
        limit: u32,
    },
    /// `segments.members_as_of`.
    SegmentsMembersAsOf {
        id: SegmentId,
        at: Timestamp,
        page: PageRequest,
    },
    /// `segments.contains_as_of`.
    SegmentsContainsAsOf {
        id: SegmentId,
        customer: CustomerId,
        at: Timestamp,
    },
    /// `segments.sizes`.
    SegmentsSizes {
        id: SegmentId,
        start: Timestamp,
        end: Timestamp,
        step_seconds: u32,
    },
    /// `segments.overlap`.
    SegmentsOverlap { ids: Vec<SegmentId> },
    /// `segments.sample`.
    SegmentsSample { id: SegmentId, n: u32, seed: u64 },
    /// `segments.explain`.
    SegmentsExplain { id: SegmentId, customer: CustomerId },
    /// `segments.schema`.
    SegmentsSchema {},
    /// `segments.parse`.
    SegmentsParse { expression: String },
    /// `segments.format`.
    SegmentsFormat { tree: String },
    /// `segments.memory_bytes`.
    SegmentsMemoryBytes {},
    /// `segments.preview`.
    SegmentsPreview { expression: String, sample: u32 },
    /// `segments.select`.
    SegmentsSelect { expression: String, page: PageRequest },
    /// `segments.attributes`.
    SegmentsAttributes { expression: String, page: PageRequest },
    /// `segments.create`.
    SegmentsCreate { new: NewSegment },
    /// `segments.update`.
    SegmentsUpdate { id: SegmentId, patch: SegmentPatch },
    /// `segments.delete`.
    SegmentsDelete {
        id: SegmentId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `segments.add`.
    SegmentsAdd {
        id: SegmentId,
        customer_ids: Vec<CustomerId>,
    },
    /// `segments.remove`.
    SegmentsRemove {
        id: SegmentId,
        customer_ids: Vec<CustomerId>,
    },
    /// `segments.acknowledge`.
    SegmentsAcknowledge {
        id: SegmentId,
        cursor: String,
        after: Cursor,
    },
    /// `segments.build`.
    SegmentsBuild {},
    /// `segments.settle`.
    SegmentsSettle {},
    /// `shipments.get`.
    ShipmentsGet { id: ShipmentId },
    /// `shipments.find`.
    ShipmentsFind { id: ShipmentId },
    /// `shipments.list`.
    ShipmentsList { query: ShipmentQuery, page: PageRequest },
    /// `shipments.progress`.
    ShipmentsProgress { order_id: OrderId },
    /// `shipments.as_of`.
    ShipmentsAsOf { id: ShipmentId, at: Timestamp },
    /// `shipments.history`.
    ShipmentsHistory { id: ShipmentId, page: PageRequest },
    /// `shipments.create`.
    ShipmentsCreate { new: NewShipment },
    /// `shipments.update`.
    ShipmentsUpdate { id: ShipmentId, patch: ShipmentPatch },
    /// `shipments.ship`.
    ShipmentsShip { id: ShipmentId, step: ShipmentStep },
    /// `shipments.deliver`.
    ShipmentsDeliver { id: ShipmentId, step: ShipmentStep },
    /// `shipments.delete`.
    ShipmentsDelete {
        id: ShipmentId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `shipments.restore`.
    ShipmentsRestore {
        id: ShipmentId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `tasks.get`.
    TasksGet { id: TaskId },
    /// `tasks.find`.
    TasksFind { id: TaskId },
    /// `tasks.list`.
    TasksList { query: TaskQuery, page: PageRequest },
    /// `tasks.work_queue`.
    TasksWorkQueue { query: WorkQuery, page: PageRequest },
    /// `tasks.reminders`.
    TasksReminders { query: ReminderQuery, page: PageRequest },
    /// `tasks.call_queue`.
    TasksCallQueue { queue: CallQueue },
    /// `tasks.as_of`.
    TasksAsOf { id: TaskId, at: Timestamp },
    /// `tasks.history`.
    TasksHistory { id: TaskId, page: PageRequest },
    /// `tasks.create`.
    TasksCreate { new: NewTask },
    /// `tasks.update`.
    TasksUpdate { id: TaskId, patch: TaskPatch },
    /// `tasks.complete`.
    TasksComplete { id: TaskId, completion: TaskCompletion },
    /// `tasks.cancel`.
    TasksCancel {
        id: TaskId,
        cancellation: TaskCancellation,
    },
    /// `tasks.reopen`.
    TasksReopen {
        id: TaskId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `tasks.check_in`.
    TasksCheckIn { id: TaskId, check: TaskCheck },
    /// `tasks.check_out`.
    TasksCheckOut { id: TaskId, check: TaskCheck },
    /// `tasks.claim`.
    TasksClaim { id: TaskId, claiming: TaskClaiming },
    /// `tasks.release`.
    TasksRelease {
        id: TaskId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `tasks.next_call`.
    TasksNextCall { claiming: TaskClaiming },
    /// `tasks.attempt`.
    TasksAttempt { id: TaskId, attempt: NewCallAttempt },
    /// `tasks.delete`.
    TasksDelete {
        id: TaskId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `tasks.restore`.
    TasksRestore {
        id: TaskId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

/// What a command of a batch gives.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum Answer {
    /// As the command's operation gives it.
    Attainment(Attainment),
    /// As the command's operation gives it.
    AttainmentList(Vec<Attainment>),
    /// As the command's operation gives it.
    BoardStageList(Vec<BoardStage>),
    /// As the command's operation gives it.
    Bool(bool),
    /// As the command's operation gives it.
    Category(Category),
    /// As the command's operation gives it.
    CategoryPage(CategoryPage),
    /// As the command's operation gives it.
    Changes(Changes),
    /// As the command's operation gives it.
    Concentration(Concentration),
    /// As the command's operation gives it.
    Customer(Customer),
    /// As the command's operation gives it.
    Customer360(Customer360),
    /// As the command's operation gives it.
    CustomerAttributesPage(CustomerAttributesPage),
    /// As the command's operation gives it.
    CustomerIdList(Vec<CustomerId>),
    /// As the command's operation gives it.
    CustomerIdPage(CustomerIdPage),
    /// As the command's operation gives it.
    CustomerPage(CustomerPage),
    /// As the command's operation gives it.
    Deal(Deal),
    /// As the command's operation gives it.
    DealMetrics(DealMetrics),
    /// As the command's operation gives it.
    DealPage(DealPage),
    /// As the command's operation gives it.
    EditedPipeline(EditedPipeline),
    /// As the command's operation gives it.
    ExchangeRate(ExchangeRate),
    /// As the command's operation gives it.
    ExchangeRatePage(ExchangeRatePage),
    /// As the command's operation gives it.
    FieldDefinition(FieldDefinition),
    /// As the command's operation gives it.
    FieldDefinitionList(Vec<FieldDefinition>),
    /// As the command's operation gives it.
    Forecast(Forecast),
    /// As the command's operation gives it.
    ForecastReview(ForecastReview),
    /// As the command's operation gives it.
    ForecastSnapshot(ForecastSnapshot),
    /// As the command's operation gives it.
    ForecastSnapshotPage(ForecastSnapshotPage),
    /// As the command's operation gives it.
    Funnel(Funnel),
    /// As the command's operation gives it.
    Goal(Goal),
    /// As the command's operation gives it.
    GoalPage(GoalPage),
    /// As the command's operation gives it.
    HistoryEntryPage(HistoryEntryPage),
    /// As the command's operation gives it.
    Ingested(Ingested),
    /// As the command's operation gives it.
    Integer(u64),
    /// As the command's operation gives it.
    Interaction(Interaction),
    /// As the command's operation gives it.
    InteractionPage(InteractionPage),
    /// As the command's operation gives it.
    Invoice(Invoice),
    /// As the command's operation gives it.
    InvoiceBalance(InvoiceBalance),
    /// As the command's operation gives it.
    InvoicePage(InvoicePage),
    /// As the command's operation gives it.
    JournalHead(JournalHead),
    /// As the command's operation gives it.
    LateOrderPage(LateOrderPage),
    /// As the command's operation gives it.
    Money(Money),
    /// As the command's operation gives it.
    Note(Note),
    /// As the command's operation gives it.
    NotePage(NotePage),
    /// As the command's operation gives it.
    OptionalCategory(Option<Category>),
    /// As the command's operation gives it.
    OptionalCustomer(Option<Customer>),
    /// As the command's operation gives it.
    OptionalDeal(Option<Deal>),
    /// As the command's operation gives it.
    OptionalExchangeRate(Option<ExchangeRate>),
    /// As the command's operation gives it.
    OptionalFieldDefinition(Option<FieldDefinition>),
    /// As the command's operation gives it.
    OptionalForecastSnapshot(Option<ForecastSnapshot>),
    /// As the command's operation gives it.
    OptionalGoal(Option<Goal>),
    /// As the command's operation gives it.
    OptionalInteraction(Option<Interaction>),
    /// As the command's operation gives it.
    OptionalInvoice(Option<Invoice>),
    /// As the command's operation gives it.
    OptionalNote(Option<Note>),
    /// As the command's operation gives it.
    OptionalOrder(Option<Order>),
    /// As the command's operation gives it.
    OptionalPipeline(Option<Pipeline>),
    /// As the command's operation gives it.
    OptionalProduct(Option<Product>),
    /// As the command's operation gives it.
    OptionalPurchaseOrder(Option<PurchaseOrder>),
    /// As the command's operation gives it.
    OptionalQuote(Option<Quote>),
    /// As the command's operation gives it.
    OptionalRelationship(Option<Relationship>),
    /// As the command's operation gives it.
    OptionalReturn(Option<Return>),
    /// As the command's operation gives it.
    OptionalSegment(Option<Segment>),
    /// As the command's operation gives it.
    OptionalShipment(Option<Shipment>),
    /// As the command's operation gives it.
    OptionalTask(Option<Task>),
    /// As the command's operation gives it.
    Order(Order),
    /// As the command's operation gives it.
    OrderLineProgressList(Vec<OrderLineProgress>),
    /// As the command's operation gives it.
    OrderPage(OrderPage),
    /// As the command's operation gives it.
    OverdueInvoicePage(OverdueInvoicePage),
    /// As the command's operation gives it.
    PeriodOutlookList(Vec<PeriodOutlook>),
    /// As the command's operation gives it.
    Pipeline(Pipeline),
    /// As the command's operation gives it.
    PipelineList(Vec<Pipeline>),
    /// As the command's operation gives it.
    Product(Product),
    /// As the command's operation gives it.
    ProductPage(ProductPage),
    /// As the command's operation gives it.
    Profile(Profile),
    /// As the command's operation gives it.
    PurchaseOrder(PurchaseOrder),
    /// As the command's operation gives it.
    PurchaseOrderPage(PurchaseOrderPage),
    /// As the command's operation gives it.
    Quote(Quote),
    /// As the command's operation gives it.
    QuotePage(QuotePage),
    /// As the command's operation gives it.
    Relationship(Relationship),
    /// As the command's operation gives it.
    RelationshipPage(RelationshipPage),
    /// As the command's operation gives it.
    Return(Return),
    /// As the command's operation gives it.
    ReturnPage(ReturnPage),
    /// As the command's operation gives it.
    RfmScores(RfmScores),
    /// As the command's operation gives it.
    SalesReport(SalesReport),
    /// As the command's operation gives it.
    SearchHitList(Vec<SearchHit>),
    /// As the command's operation gives it.
    Segment(Segment),
    /// As the command's operation gives it.
    SegmentEvents(SegmentEvents),
    /// As the command's operation gives it.
    SegmentExplanation(SegmentExplanation),
    /// As the command's operation gives it.
    SegmentIdList(Vec<SegmentId>),
    /// As the command's operation gives it.
    SegmentOverlapList(Vec<SegmentOverlap>),
    /// As the command's operation gives it.
    SegmentPage(SegmentPage),
    /// As the command's operation gives it.
    SegmentPreview(SegmentPreview),
    /// As the command's operation gives it.
    SegmentSchema(SegmentSchema),
    /// As the command's operation gives it.
    SegmentSizeList(Vec<SegmentSize>),
    /// As the command's operation gives it.
    Shipment(Shipment),
    /// As the command's operation gives it.
    ShipmentPage(ShipmentPage),
    /// As the command's operation gives it.
    SlippedDealList(Vec<SlippedDeal>),
    /// As the command's operation gives it.
    StageMigrationList(Vec<StageMigration>),
    /// As the command's operation gives it.
    StageVisitList(Vec<StageVisit>),
    /// As the command's operation gives it.
    StalledDealPage(StalledDealPage),
    /// As the command's operation gives it.
    String(String),
    /// As the command's operation gives it.
    Task(Task),
    /// As the command's operation gives it.
    TaskList(Vec<Task>),
    /// As the command's operation gives it.
    TaskPage(TaskPage),
    /// As the command's operation gives it.
    Text(String),
    /// As the command's operation gives it.
    TimelineItemPage(TimelineItemPage),
    /// As the command's operation gives it.
    TopCustomerList(Vec<TopCustomer>),
    /// As the command's operation gives it.
    WorkItemPage(WorkItemPage),
    /// The command gives nothing.
    Nothing,
}

impl Command {
    pub(crate) fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::CategoriesGet { id } => {
                let id: crm_core::CategoryId = argument("categories.get", Some("id"), id)?;
                Answer::Category(FromCore::from_core(crm_core::Categories::on(tx).get(id)?))
            }
            Self::CategoriesFind { id } => {
                let id: crm_core::CategoryId = argument("categories.find", Some("id"), id)?;
                Answer::OptionalCategory(FromCore::from_core(crm_core::Categories::on(tx).find(id)?))
            }
            Self::CategoriesList { page } => {
                let page: crm_core::PageRequest = argument("categories.list", None, page)?;
                Answer::CategoryPage(FromCore::from_core(crm_core::Categories::on(tx).list(&page)?))
            }
            Self::CategoriesChildren { parent, page } => {
                let parent: Option<crm_core::CategoryId> =
                    argument("categories.children", Some("parent"), parent)?;
                let page: crm_core::PageRequest = argument("categories.children", None, page)?;
                Answer::CategoryPage(FromCore::from_core(
                    crm_core::Categories::on(tx).children(parent, &page)?,
                ))
            }
            Self::CategoriesAsOf { id, at } => {
                let id: crm_core::CategoryId = argument("categories.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("categories.as_of", Some("at"), at)?;
                Answer::Category(FromCore::from_core(crm_core::Categories::on(tx).as_of(id, at)?))
            }
            Self::CategoriesHistory { id, page } => {
                let id: crm_core::CategoryId = argument("categories.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("categories.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Categories::on(tx).history(id, &page)?,
                ))
            }
            Self::CategoriesCreate { new } => {
                let new: crm_core::NewCategory = argument("categories.create", None, new)?;
                Answer::Category(FromCore::from_core(crm_core::Categories::on(tx).create(new)?))
            }
            Self::CategoriesUpdate { id, patch } => {
                let id: crm_core::CategoryId = argument("categories.update", Some("id"), id)?;
                let patch: crm_core::CategoryPatch = argument("categories.update", None, patch)?;
                Answer::Category(FromCore::from_core(
                    crm_core::Categories::on(tx).update(id, patch)?,
                ))
            }
            Self::CategoriesDelete { id, version } => {
                let id: crm_core::CategoryId = argument("categories.delete", Some("id"), id)?;
                let version: Option<u64> = argument("categories.delete", Some("version"), version)?;
                Answer::Category(FromCore::from_core(
                    crm_core::Categories::on(tx).delete(id, version)?,
                ))
            }
            Self::CategoriesRestore { id, version } => {
                let id: crm_core::CategoryId = argument("categories.restore", Some("id"), id)?;
                let version: Option<u64> = argument("categories.restore", Some("version"), version)?;
                Answer::Category(FromCore::from_core(
                    crm_core::Categories::on(tx).restore(id, version)?,
                ))
            }
            Self::CustomersGet { id } => {
                let id: crm_core::CustomerId = argument("customers.get", Some("id"), id)?;
                Answer::Customer(FromCore::from_core(crm_core::Customers::on(tx).get(id)?))
            }
            Self::CustomersFind { id } => {
                let id: crm_core::CustomerId = argument("customers.find", Some("id"), id)?;
                Answer::OptionalCustomer(FromCore::from_core(crm_core::Customers::on(tx).find(id)?))
            }
            Self::CustomersFindDeleted { id } => {
                let id: crm_core::CustomerId = argument("customers.find_deleted", Some("id"), id)?;
                Answer::OptionalCustomer(FromCore::from_core(crm_core::Customers::on(tx).find_deleted(id)?))
            }
            Self::CustomersFindByIdentifier { identifier } => {
                let identifier: crm_core::Identifier =
                    argument("customers.find_by_identifier", None, identifier)?;
                Answer::OptionalCustomer(FromCore::from_core(
                    crm_core::Customers::on(tx).find_by_identifier(&identifier)?,
                ))
            }
            Self::CustomersSearch { query, limit } => {
                let query: String = argument("customers.search", Some("query"), query)?;
                let limit: Option<u32> = argument("customers.search", Some("limit"), limit)?;
                Answer::SearchHitList(FromCore::from_core(
                    crm_core::Customers::on(tx).search(&query, limit)?,
                ))
            }
            Self::CustomersList { query, page } => {
                let query: crm_core::CustomerQuery = argument("customers.list", None, query)?;
                let page: crm_core::PageRequest = argument("customers.list", None, page)?;
                Answer::CustomerPage(FromCore::from_core(
                    crm_core::Customers::on(tx).list(&query, &page)?,
                ))
            }
            Self::CustomersCount { query } => {
                let query: crm_core::CustomerQuery = argument("customers.count", None, query)?;
                Answer::Integer(FromCore::from_core(crm_core::Customers::on(tx).count(&query)?))
            }
            Self::CustomersAsOf { id, at } => {
                let id: crm_core::CustomerId = argument("customers.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("customers.as_of", Some("at"), at)?;
                Answer::Customer(FromCore::from_core(crm_core::Customers::on(tx).as_of(id, at)?))
            }
            Self::CustomersHistory { id, page } => {
                let id: crm_core::CustomerId = argument("customers.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("customers.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Customers::on(tx).history(id, &page)?,
                ))
            }
            Self::CustomersCreate { new } => {
                let new: crm_core::NewCustomer = argument("customers.create", None, new)?;
                Answer::Customer(FromCore::from_core(crm_core::Customers::on(tx).create(new)?))
            }
            Self::CustomersUpdate { id, patch } => {
                let id: crm_core::CustomerId = argument("customers.update", Some("id"), id)?;
                let patch: crm_core::CustomerPatch = argument("customers.update", None, patch)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).update(id, patch)?,
                ))
            }
            Self::CustomersDelete { id, version } => {
                let id: crm_core::CustomerId = argument("customers.delete", Some("id"), id)?;
                let version: Option<u64> = argument("customers.delete", Some("version"), version)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).delete(id, version)?,
                ))
            }
            Self::CustomersRestore { id, version } => {
                let id: crm_core::CustomerId = argument("customers.restore", Some("id"), id)?;
                let version: Option<u64> = argument("customers.restore", Some("version"), version)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).restore(id, version)?,
                ))
            }
            Self::CustomersAddTags { id, tags } => {
                let id: crm_core::CustomerId = argument("customers.add_tags", Some("id"), id)?;
                let tags: Vec<String> = argument("customers.add_tags", Some("tags"), tags)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).add_tags(id, &tags)?,
                ))
            }
            Self::CustomersRemoveTags { id, tags } => {
                let id: crm_core::CustomerId = argument("customers.remove_tags", Some("id"), id)?;
                let tags: Vec<String> = argument("customers.remove_tags", Some("tags"), tags)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).remove_tags(id, &tags)?,
                ))
            }
            Self::CustomersAddIdentifier { id, identifier } => {
                let id: crm_core::CustomerId = argument("customers.add_identifier", Some("id"), id)?;
                let identifier: crm_core::Identifier =
                    argument("customers.add_identifier", None, identifier)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).add_identifier(id, identifier)?,
                ))
            }
            Self::CustomersRemoveIdentifier { id, identifier } => {
                let id: crm_core::CustomerId = argument("customers.remove_identifier", Some("id"), id)?;
                let identifier: crm_core::Identifier =
                    argument("customers.remove_identifier", None, identifier)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).remove_identifier(id, &identifier)?,
                ))
            }
            Self::CustomersRecordConsent { id, consent } => {
                let id: crm_core::CustomerId = argument("customers.record_consent", Some("id"), id)?;
                let consent: crm_core::Consent = argument("customers.record_consent", None, consent)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).record_consent(id, consent)?,
                ))
            }
            Self::CustomersView360 { id, options } => {
                let id: crm_core::CustomerId = argument("customers.view_360", Some("id"), id)?;
                let options: crm_core::Customer360Options = argument("customers.view_360", None, options)?;
                Answer::Customer360(FromCore::from_core(
                    crm_core::Customers::on(tx).view_360(id, &options)?,
                ))
            }
            Self::CustomersTimeline { id, query, page } => {
                let id: crm_core::CustomerId = argument("customers.timeline", Some("id"), id)?;
                let query: crm_core::TimelineQuery = argument("customers.timeline", None, query)?;
                let page: crm_core::PageRequest = argument("customers.timeline", None, page)?;
                Answer::TimelineItemPage(FromCore::from_core(
                    crm_core::Customers::on(tx).timeline(id, &query, &page)?,
                ))
            }
            Self::CustomersProfile { id } => {
                let id: crm_core::CustomerId = argument("customers.profile", Some("id"), id)?;
                Answer::Profile(FromCore::from_core(crm_core::Customers::on(tx).profile(id)?))
            }
            Self::DealsGet { id } => {
                let id: crm_core::DealId = argument("deals.get", Some("id"), id)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).get(id)?))
            }
            Self::DealsFind { id } => {
                let id: crm_core::DealId = argument("deals.find", Some("id"), id)?;
                Answer::OptionalDeal(FromCore::from_core(crm_core::Deals::on(tx).find(id)?))
            }
            Self::DealsList { query, page } => {
                let query: crm_core::DealQuery = argument("deals.list", None, query)?;
                let page: crm_core::PageRequest = argument("deals.list", None, page)?;
                Answer::DealPage(FromCore::from_core(crm_core::Deals::on(tx).list(&query, &page)?))
            }
            Self::DealsBoard { pipeline_id, options } => {
                let pipeline_id: crm_core::PipelineId =
                    argument("deals.board", Some("pipeline_id"), pipeline_id)?;
                let options: crm_core::BoardOptions = argument("deals.board", None, options)?;
                Answer::BoardStageList(FromCore::from_core(
                    crm_core::Deals::on(tx).board(pipeline_id, &options)?,
                ))
            }
            Self::DealsStalled { query, page } => {
                let query: crm_core::StalledQuery = argument("deals.stalled", None, query)?;
                let page: crm_core::PageRequest = argument("deals.stalled", None, page)?;
                Answer::StalledDealPage(FromCore::from_core(
                    crm_core::Deals::on(tx).stalled(&query, &page)?,
                ))
            }
            Self::DealsVisits { id } => {
                let id: crm_core::DealId = argument("deals.visits", Some("id"), id)?;
                Answer::StageVisitList(FromCore::from_core(crm_core::Deals::on(tx).visits(id)?))
            }
            Self::DealsAsOf { id, at } => {
                let id: crm_core::DealId = argument("deals.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("deals.as_of", Some("at"), at)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).as_of(id, at)?))
            }
            Self::DealsHistory { id, page } => {
                let id: crm_core::DealId = argument("deals.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("deals.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Deals::on(tx).history(id, &page)?))
            }
            Self::DealsCreate { new } => {
                let new: crm_core::NewDeal = argument("deals.create", None, new)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).create(new)?))
            }
            Self::DealsUpdate { id, patch } => {
                let id: crm_core::DealId = argument("deals.update", Some("id"), id)?;
                let patch: crm_core::DealPatch = argument("deals.update", None, patch)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).update(id, patch)?))
            }
            Self::DealsMoveTo { id, step } => {
                let id: crm_core::DealId = argument("deals.move_to", Some("id"), id)?;
                let step: crm_core::DealMove = argument("deals.move_to", None, step)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).move_to(id, step)?))
            }
            Self::DealsWin { id, win } => {
                let id: crm_core::DealId = argument("deals.win", Some("id"), id)?;
                let win: crm_core::DealWin = argument("deals.win", None, win)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).win(id, win)?))
            }
            Self::DealsLose { id, loss } => {
                let id: crm_core::DealId = argument("deals.lose", Some("id"), id)?;
                let loss: crm_core::DealLoss = argument("deals.lose", None, loss)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).lose(id, loss)?))
            }
            Self::DealsReopen { id, reopening } => {
                let id: crm_core::DealId = argument("deals.reopen", Some("id"), id)?;
                let reopening: crm_core::DealReopening = argument("deals.reopen", None, reopening)?;
                Answer::Deal(FromCore::from_core(
                    crm_core::Deals::on(tx).reopen(id, reopening)?,
                ))
            }
            Self::DealsDelete { id, version } => {
                let id: crm_core::DealId = argument("deals.delete", Some("id"), id)?;
                let version: Option<u64> = argument("deals.delete", Some("version"), version)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).delete(id, version)?))
            }
            Self::DealsRestore { id, version } => {
                let id: crm_core::DealId = argument("deals.restore", Some("id"), id)?;
                let version: Option<u64> = argument("deals.restore", Some("version"), version)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).restore(id, version)?))
            }
            Self::FieldsGet { key } => {
                let key: String = argument("fields.get", Some("key"), key)?;
                Answer::FieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).get(&key)?))
            }
            Self::FieldsFind { key } => {
                let key: String = argument("fields.find", Some("key"), key)?;
                Answer::OptionalFieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).find(&key)?))
            }
            Self::FieldsList {} => {
                Answer::FieldDefinitionList(FromCore::from_core(crm_core::Fields::on(tx).list()?))
            }
            Self::FieldsAsOf { key, at } => {
                let key: String = argument("fields.as_of", Some("key"), key)?;
                let at: crm_core::Timestamp = argument("fields.as_of", Some("at"), at)?;
                Answer::FieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).as_of(&key, at)?))
            }
            Self::FieldsHistory { key, page } => {
                let key: String = argument("fields.history", Some("key"), key)?;
                let page: crm_core::PageRequest = argument("fields.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Fields::on(tx).history(&key, &page)?,
                ))
            }
            Self::FieldsCreate { new } => {
                let new: crm_core::NewField = argument("fields.create", None, new)?;
                Answer::FieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).create(new)?))
            }
            Self::FieldsUpdate { key, patch } => {
                let key: String = argument("fields.update", Some("key"), key)?;
                let patch: crm_core::FieldPatch = argument("fields.update", None, patch)?;
                Answer::FieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).update(&key, patch)?))
            }
            Self::FieldsDelete { key, version } => {
                let key: String = argument("fields.delete", Some("key"), key)?;
                let version: Option<u64> = argument("fields.delete", Some("version"), version)?;
                Answer::FieldDefinition(FromCore::from_core(
                    crm_core::Fields::on(tx).delete(&key, version)?,
                ))
            }
            Self::ForecastsCompute { query, as_of } => {
                let query: crm_core::ForecastQuery = argument("forecasts.compute", None, query)?;
                let as_of: Option<crm_core::Timestamp> = argument("forecasts.compute", Some("as_of"), as_of)?;
                Answer::Forecast(FromCore::from_core(
                    crm_core::Forecasts::on(tx).compute(&query, as_of)?,
                ))
            }
            Self::ForecastsReview { query, as_of } => {
                let query: crm_core::ReviewQuery = argument("forecasts.review", None, query)?;
                let as_of: Option<crm_core::Timestamp> = argument("forecasts.review", Some("as_of"), as_of)?;
                Answer::ForecastReview(FromCore::from_core(
                    crm_core::Forecasts::on(tx).review(&query, as_of)?,
                ))
            }
            Self::ForecastsSlipped { query, as_of } => {
                let query: crm_core::ReviewQuery = argument("forecasts.slipped", None, query)?;
                let as_of: Option<crm_core::Timestamp> = argument("forecasts.slipped", Some("as_of"), as_of)?;
                Answer::SlippedDealList(FromCore::from_core(
                    crm_core::Forecasts::on(tx).slipped(&query, as_of)?,
                ))
            }
            Self::ForecastsGet { id } => {
                let id: crm_core::ForecastId = argument("forecasts.get", Some("id"), id)?;
                Answer::ForecastSnapshot(FromCore::from_core(crm_core::Forecasts::on(tx).get(id)?))
            }
            Self::ForecastsFind { id } => {
                let id: crm_core::ForecastId = argument("forecasts.find", Some("id"), id)?;
                Answer::OptionalForecastSnapshot(FromCore::from_core(crm_core::Forecasts::on(tx).find(id)?))
            }
            Self::ForecastsList { page } => {
                let page: crm_core::PageRequest = argument("forecasts.list", None, page)?;
                Answer::ForecastSnapshotPage(FromCore::from_core(crm_core::Forecasts::on(tx).list(&page)?))
            }
            Self::ForecastsAsOf { id, at } => {
                let id: crm_core::ForecastId = argument("forecasts.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("forecasts.as_of", Some("at"), at)?;
                Answer::ForecastSnapshot(FromCore::from_core(crm_core::Forecasts::on(tx).as_of(id, at)?))
            }
            Self::ForecastsHistory { id, page } => {
                let id: crm_core::ForecastId = argument("forecasts.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("forecasts.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Forecasts::on(tx).history(id, &page)?,
                ))
            }
            Self::ForecastsCreate { new } => {
                let new: crm_core::NewForecastSnapshot = argument("forecasts.create", None, new)?;
                Answer::ForecastSnapshot(FromCore::from_core(crm_core::Forecasts::on(tx).create(new)?))
            }
            Self::ForecastsDelete { id, version } => {
                let id: crm_core::ForecastId = argument("forecasts.delete", Some("id"), id)?;
                let version: Option<u64> = argument("forecasts.delete", Some("version"), version)?;
                Answer::ForecastSnapshot(FromCore::from_core(
                    crm_core::Forecasts::on(tx).delete(id, version)?,
                ))
            }
            Self::ForecastsRestore { id, version } => {
                let id: crm_core::ForecastId = argument("forecasts.restore", Some("id"), id)?;
                let version: Option<u64> = argument("forecasts.restore", Some("version"), version)?;
                Answer::ForecastSnapshot(FromCore::from_core(
                    crm_core::Forecasts::on(tx).restore(id, version)?,
                ))
            }
            Self::GoalsGet { id } => {
                let id: crm_core::GoalId = argument("goals.get", Some("id"), id)?;
                Answer::Goal(FromCore::from_core(crm_core::Goals::on(tx).get(id)?))
            }
            Self::GoalsFind { id } => {
                let id: crm_core::GoalId = argument("goals.find", Some("id"), id)?;
                Answer::OptionalGoal(FromCore::from_core(crm_core::Goals::on(tx).find(id)?))
            }
            Self::GoalsList { query, page } => {
                let query: crm_core::GoalQuery = argument("goals.list", None, query)?;
                let page: crm_core::PageRequest = argument("goals.list", None, page)?;
                Answer::GoalPage(FromCore::from_core(crm_core::Goals::on(tx).list(&query, &page)?))
            }
            Self::GoalsAttainment { id, as_of } => {
                let id: crm_core::GoalId = argument("goals.attainment", Some("id"), id)?;
                let as_of: Option<crm_core::Timestamp> = argument("goals.attainment", Some("as_of"), as_of)?;
                Answer::Attainment(FromCore::from_core(
                    crm_core::Goals::on(tx).attainment(id, as_of)?,
                ))
            }
            Self::GoalsAttainments { query, as_of } => {
                let query: crm_core::GoalQuery = argument("goals.attainments", None, query)?;
                let as_of: Option<crm_core::Timestamp> = argument("goals.attainments", Some("as_of"), as_of)?;
                Answer::AttainmentList(FromCore::from_core(
                    crm_core::Goals::on(tx).attainments(&query, as_of)?,
                ))
            }
            Self::GoalsAsOf { id, at } => {
                let id: crm_core::GoalId = argument("goals.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("goals.as_of", Some("at"), at)?;
                Answer::Goal(FromCore::from_core(crm_core::Goals::on(tx).as_of(id, at)?))
            }
            Self::GoalsHistory { id, page } => {
                let id: crm_core::GoalId = argument("goals.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("goals.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Goals::on(tx).history(id, &page)?))
            }
            Self::GoalsCreate { new } => {
                let new: crm_core::NewGoal = argument("goals.create", None, new)?;
                Answer::Goal(FromCore::from_core(crm_core::Goals::on(tx).create(new)?))
            }
            Self::GoalsUpdate { id, patch } => {
                let id: crm_core::GoalId = argument("goals.update", Some("id"), id)?;
                let patch: crm_core::GoalPatch = argument("goals.update", None, patch)?;
                Answer::Goal(FromCore::from_core(crm_core::Goals::on(tx).update(id, patch)?))
            }
            Self::GoalsDelete { id, version } => {
                let id: crm_core::GoalId = argument("goals.delete", Some("id"), id)?;
                let version: Option<u64> = argument("goals.delete", Some("version"), version)?;
                Answer::Goal(FromCore::from_core(crm_core::Goals::on(tx).delete(id, version)?))
            }
            Self::GoalsRestore { id, version } => {
                let id: crm_core::GoalId = argument("goals.restore", Some("id"), id)?;
                let version: Option<u64> = argument("goals.restore", Some("version"), version)?;
                Answer::Goal(FromCore::from_core(crm_core::Goals::on(tx).restore(id, version)?))
            }
            Self::IngestShopify {
                topic,
                payload,
                currency,
            } => {
                let topic: String = argument("ingest.shopify", Some("topic"), topic)?;
                let payload: crm_core::Json = argument("ingest.shopify", Some("payload"), payload)?;
                let currency: Option<crm_core::Currency> =
                    argument("ingest.shopify", Some("currency"), currency)?;
                Answer::Ingested(FromCore::from_core(
                    crm_core::Ingest::on(tx).shopify(&topic, &payload, currency)?,
                ))
            }
            Self::IngestStripe { event } => {
                let event: crm_core::Json = argument("ingest.stripe", Some("event"), event)?;
                Answer::Ingested(FromCore::from_core(crm_core::Ingest::on(tx).stripe(&event)?))
            }
            Self::InteractionsGet { id } => {
                let id: crm_core::InteractionId = argument("interactions.get", Some("id"), id)?;
                Answer::Interaction(FromCore::from_core(crm_core::Interactions::on(tx).get(id)?))
            }
            Self::InteractionsFind { id } => {
                let id: crm_core::InteractionId = argument("interactions.find", Some("id"), id)?;
                Answer::OptionalInteraction(FromCore::from_core(crm_core::Interactions::on(tx).find(id)?))
            }
            Self::InteractionsOf {
                customer_id,
                query,
                page,
            } => {
                let customer_id: crm_core::CustomerId =
                    argument("interactions.of", Some("customer_id"), customer_id)?;
                let query: crm_core::InteractionQuery = argument("interactions.of", None, query)?;
                let page: crm_core::PageRequest = argument("interactions.of", None, page)?;
                Answer::InteractionPage(FromCore::from_core(crm_core::Interactions::on(tx).of(
                    customer_id,
                    &query,
                    &page,
                )?))
            }
            Self::InteractionsAnonymous { query, page } => {
                let query: crm_core::InteractionQuery = argument("interactions.anonymous", None, query)?;
                let page: crm_core::PageRequest = argument("interactions.anonymous", None, page)?;
                Answer::InteractionPage(FromCore::from_core(
                    crm_core::Interactions::on(tx).anonymous(&query, &page)?,
                ))
            }
            Self::InteractionsAsOf { id, at } => {
                let id: crm_core::InteractionId = argument("interactions.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("interactions.as_of", Some("at"), at)?;
                Answer::Interaction(FromCore::from_core(crm_core::Interactions::on(tx).as_of(id, at)?))
            }
            Self::InteractionsHistory { id, page } => {
                let id: crm_core::InteractionId = argument("interactions.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("interactions.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Interactions::on(tx).history(id, &page)?,
                ))
            }
            Self::InteractionsRecord { new } => {
                let new: crm_core::NewInteraction = argument("interactions.record", None, new)?;
                Answer::Interaction(FromCore::from_core(crm_core::Interactions::on(tx).record(new)?))
            }
            Self::InteractionsUpdate { id, patch } => {
                let id: crm_core::InteractionId = argument("interactions.update", Some("id"), id)?;
                let patch: crm_core::InteractionPatch = argument("interactions.update", None, patch)?;
                Answer::Interaction(FromCore::from_core(
                    crm_core::Interactions::on(tx).update(id, patch)?,
                ))
            }
            Self::InteractionsDelete { id, version } => {
                let id: crm_core::InteractionId = argument("interactions.delete", Some("id"), id)?;
                let version: Option<u64> = argument("interactions.delete", Some("version"), version)?;
                Answer::Interaction(FromCore::from_core(
                    crm_core::Interactions::on(tx).delete(id, version)?,
                ))
            }
            Self::InteractionsRestore { id, version } => {
                let id: crm_core::InteractionId = argument("interactions.restore", Some("id"), id)?;
                let version: Option<u64> = argument("interactions.restore", Some("version"), version)?;
                Answer::Interaction(FromCore::from_core(
                    crm_core::Interactions::on(tx).restore(id, version)?,
                ))
            }
            Self::InvoicesGet { id } => {
                let id: crm_core::InvoiceId = argument("invoices.get", Some("id"), id)?;
                Answer::Invoice(FromCore::from_core(crm_core::Invoices::on(tx).get(id)?))
            }
            Self::InvoicesFind { id } => {
                let id: crm_core::InvoiceId = argument("invoices.find", Some("id"), id)?;
                Answer::OptionalInvoice(FromCore::from_core(crm_core::Invoices::on(tx).find(id)?))
            }
            Self::InvoicesFindByNumber { number } => {
                let number: String = argument("invoices.find_by_number", Some("number"), number)?;
                Answer::OptionalInvoice(FromCore::from_core(
                    crm_core::Invoices::on(tx).find_by_number(&number)?,
                ))
            }
            Self::InvoicesList { query, page } => {
                let query: crm_core::InvoiceQuery = argument("invoices.list", None, query)?;
                let page: crm_core::PageRequest = argument("invoices.list", None, page)?;
                Answer::InvoicePage(FromCore::from_core(
                    crm_core::Invoices::on(tx).list(&query, &page)?,
                ))
            }
            Self::InvoicesBalance { id, at } => {
                let id: crm_core::InvoiceId = argument("invoices.balance", Some("id"), id)?;
                let at: Option<crm_core::Timestamp> = argument("invoices.balance", Some("at"), at)?;
                Answer::InvoiceBalance(FromCore::from_core(crm_core::Invoices::on(tx).balance(id, at)?))
            }
            Self::InvoicesOverdue { at, page } => {
                let at: Option<crm_core::Timestamp> = argument("invoices.overdue", Some("at"), at)?;
                let page: crm_core::PageRequest = argument("invoices.overdue", None, page)?;
                Answer::OverdueInvoicePage(FromCore::from_core(
                    crm_core::Invoices::on(tx).overdue(at, &page)?,
                ))
            }
            Self::InvoicesAsOf { id, at } => {
                let id: crm_core::InvoiceId = argument("invoices.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("invoices.as_of", Some("at"), at)?;
                Answer::Invoice(FromCore::from_core(crm_core::Invoices::on(tx).as_of(id, at)?))
            }
            Self::InvoicesHistory { id, page } => {
                let id: crm_core::InvoiceId = argument("invoices.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("invoices.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Invoices::on(tx).history(id, &page)?,
                ))
            }
            Self::InvoicesCreate { new } => {
                let new: crm_core::NewInvoice = argument("invoices.create", None, new)?;
                Answer::Invoice(FromCore::from_core(crm_core::Invoices::on(tx).create(new)?))
            }
            Self::InvoicesCredit { new } => {
                let new: crm_core::NewCreditNote = argument("invoices.credit", None, new)?;
                Answer::Invoice(FromCore::from_core(crm_core::Invoices::on(tx).credit(new)?))
            }
            Self::InvoicesUpdate { id, patch } => {
                let id: crm_core::InvoiceId = argument("invoices.update", Some("id"), id)?;
                let patch: crm_core::InvoicePatch = argument("invoices.update", None, patch)?;
                Answer::Invoice(FromCore::from_core(crm_core::Invoices::on(tx).update(id, patch)?))
            }
            Self::InvoicesMatchPayment { id, matching } => {
                let id: crm_core::InvoiceId = argument("invoices.match_payment", Some("id"), id)?;
                let matching: crm_core::PaymentMatching = argument("invoices.match_payment", None, matching)?;
                Answer::Invoice(FromCore::from_core(
                    crm_core::Invoices::on(tx).match_payment(id, matching)?,
                ))
            }
            Self::InvoicesUnmatchPayment {
                id,
                payment_id,
                version,
            } => {
                let id: crm_core::InvoiceId = argument("invoices.unmatch_payment", Some("id"), id)?;
                let payment_id: crm_core::PaymentId =
                    argument("invoices.unmatch_payment", Some("payment_id"), payment_id)?;
                let version: Option<u64> = argument("invoices.unmatch_payment", Some("version"), version)?;
                Answer::Invoice(FromCore::from_core(
                    crm_core::Invoices::on(tx).unmatch_payment(id, payment_id, version)?,
                ))
            }
            Self::InvoicesDelete { id, version } => {
                let id: crm_core::InvoiceId = argument("invoices.delete", Some("id"), id)?;
                let version: Option<u64> = argument("invoices.delete", Some("version"), version)?;
                Answer::Invoice(FromCore::from_core(
                    crm_core::Invoices::on(tx).delete(id, version)?,
                ))
            }
            Self::InvoicesRestore { id, version } => {
                let id: crm_core::InvoiceId = argument("invoices.restore", Some("id"), id)?;
                let version: Option<u64> = argument("invoices.restore", Some("version"), version)?;
                Answer::Invoice(FromCore::from_core(
                    crm_core::Invoices::on(tx).restore(id, version)?,
                ))
            }
            Self::JournalChangesSince { seq, limit } => {
                let seq: u64 = argument("journal.changes_since", Some("seq"), seq)?;
                let limit: u32 = argument("journal.changes_since", Some("limit"), limit)?;
                Answer::Changes(FromCore::from_core(
                    crm_core::Journal::on(tx).changes_since(seq, limit)?,
                ))
            }
            Self::JournalNextChanges { cursor, limit } => {
                let cursor: String = argument("journal.next_changes", Some("cursor"), cursor)?;
                let limit: u32 = argument("journal.next_changes", Some("limit"), limit)?;
                Answer::Changes(FromCore::from_core(
                    crm_core::Journal::on(tx).next_changes(&cursor, limit)?,
                ))
            }
            Self::JournalPosition { cursor } => {
                let cursor: String = argument("journal.position", Some("cursor"), cursor)?;
                Answer::Integer(FromCore::from_core(crm_core::Journal::on(tx).position(&cursor)?))
            }
            Self::JournalHead {} => {
                Answer::JournalHead(FromCore::from_core(crm_core::Journal::on(tx).head()?))
            }
            Self::JournalVerify { retained } => {
                let retained: Option<crm_core::JournalHead> =
                    argument("journal.verify", Some("retained"), retained)?;
                Answer::JournalHead(FromCore::from_core(crm_core::Journal::on(tx).verify(retained)?))
            }
            Self::JournalAcknowledge { cursor, seq } => {
                let cursor: String = argument("journal.acknowledge", Some("cursor"), cursor)?;
                let seq: u64 = argument("journal.acknowledge", Some("seq"), seq)?;
                crm_core::Journal::on(tx).acknowledge(&cursor, seq)?;
                Answer::Nothing
            }
            Self::NotesGet { id } => {
                let id: crm_core::NoteId = argument("notes.get", Some("id"), id)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).get(id)?))
            }
            Self::NotesFind { id } => {
                let id: crm_core::NoteId = argument("notes.find", Some("id"), id)?;
                Answer::OptionalNote(FromCore::from_core(crm_core::Notes::on(tx).find(id)?))
            }
            Self::NotesOf { customer_id, page } => {
                let customer_id: crm_core::CustomerId =
                    argument("notes.of", Some("customer_id"), customer_id)?;
                let page: crm_core::PageRequest = argument("notes.of", None, page)?;
                Answer::NotePage(FromCore::from_core(
                    crm_core::Notes::on(tx).of(customer_id, &page)?,
                ))
            }
            Self::NotesAsOf { id, at } => {
                let id: crm_core::NoteId = argument("notes.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("notes.as_of", Some("at"), at)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).as_of(id, at)?))
            }
            Self::NotesHistory { id, page } => {
                let id: crm_core::NoteId = argument("notes.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("notes.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Notes::on(tx).history(id, &page)?))
            }
            Self::NotesCreate { new } => {
                let new: crm_core::NewNote = argument("notes.create", None, new)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).create(new)?))
            }
            Self::NotesUpdate { id, patch } => {
                let id: crm_core::NoteId = argument("notes.update", Some("id"), id)?;
                let patch: crm_core::NotePatch = argument("notes.update", None, patch)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).update(id, patch)?))
            }
            Self::NotesDelete { id, version } => {
                let id: crm_core::NoteId = argument("notes.delete", Some("id"), id)?;
                let version: Option<u64> = argument("notes.delete", Some("version"), version)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).delete(id, version)?))
            }
            Self::NotesRestore { id, version } => {
                let id: crm_core::NoteId = argument("notes.restore", Some("id"), id)?;
                let version: Option<u64> = argument("notes.restore", Some("version"), version)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).restore(id, version)?))
            }
            Self::OrdersGet { id } => {
                let id: crm_core::OrderId = argument("orders.get", Some("id"), id)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).get(id)?))
            }
            Self::OrdersFind { id } => {
                let id: crm_core::OrderId = argument("orders.find", Some("id"), id)?;
                Answer::OptionalOrder(FromCore::from_core(crm_core::Orders::on(tx).find(id)?))
            }
            Self::OrdersFindByNumber { source, number } => {
                let source: Option<String> = argument("orders.find_by_number", Some("source"), source)?;
                let number: String = argument("orders.find_by_number", Some("number"), number)?;
                Answer::OptionalOrder(FromCore::from_core(
                    crm_core::Orders::on(tx).find_by_number(source.as_deref(), &number)?,
                ))
            }
            Self::OrdersList { query, page } => {
                let query: crm_core::OrderQuery = argument("orders.list", None, query)?;
                let page: crm_core::PageRequest = argument("orders.list", None, page)?;
                Answer::OrderPage(FromCore::from_core(crm_core::Orders::on(tx).list(&query, &page)?))
            }
            Self::OrdersLate { at, page } => {
                let at: Option<crm_core::Timestamp> = argument("orders.late", Some("at"), at)?;
                let page: crm_core::PageRequest = argument("orders.late", None, page)?;
                Answer::LateOrderPage(FromCore::from_core(crm_core::Orders::on(tx).late(at, &page)?))
            }
            Self::OrdersAsOf { id, at } => {
                let id: crm_core::OrderId = argument("orders.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("orders.as_of", Some("at"), at)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).as_of(id, at)?))
            }
            Self::OrdersHistory { id, page } => {
                let id: crm_core::OrderId = argument("orders.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("orders.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Orders::on(tx).history(id, &page)?))
            }
            Self::OrdersCreate { new } => {
                let new: crm_core::NewOrder = argument("orders.create", None, new)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).create(new)?))
            }
            Self::OrdersUpdate { id, patch } => {
                let id: crm_core::OrderId = argument("orders.update", Some("id"), id)?;
                let patch: crm_core::OrderPatch = argument("orders.update", None, patch)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).update(id, patch)?))
            }
            Self::OrdersAdvance { id, advance } => {
                let id: crm_core::OrderId = argument("orders.advance", Some("id"), id)?;
                let advance: crm_core::OrderAdvance = argument("orders.advance", None, advance)?;
                Answer::Order(FromCore::from_core(
                    crm_core::Orders::on(tx).advance(id, advance)?,
                ))
            }
            Self::OrdersCancel { id, cancellation } => {
                let id: crm_core::OrderId = argument("orders.cancel", Some("id"), id)?;
                let cancellation: crm_core::OrderCancellation =
                    argument("orders.cancel", None, cancellation)?;
                Answer::Order(FromCore::from_core(
                    crm_core::Orders::on(tx).cancel(id, cancellation)?,
                ))
            }
            Self::OrdersReopen { id, version } => {
                let id: crm_core::OrderId = argument("orders.reopen", Some("id"), id)?;
                let version: Option<u64> = argument("orders.reopen", Some("version"), version)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).reopen(id, version)?))
            }
            Self::OrdersAddPayment { id, payment } => {
                let id: crm_core::OrderId = argument("orders.add_payment", Some("id"), id)?;
                let payment: crm_core::NewPayment = argument("orders.add_payment", None, payment)?;
                Answer::Order(FromCore::from_core(
                    crm_core::Orders::on(tx).add_payment(id, payment)?,
                ))
            }
            Self::OrdersRefund { id, refund } => {
                let id: crm_core::OrderId = argument("orders.refund", Some("id"), id)?;
                let refund: crm_core::NewRefund = argument("orders.refund", None, refund)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).refund(id, refund)?))
            }
            Self::OrdersDelete { id, version } => {
                let id: crm_core::OrderId = argument("orders.delete", Some("id"), id)?;
                let version: Option<u64> = argument("orders.delete", Some("version"), version)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).delete(id, version)?))
            }
            Self::OrdersRestore { id, version } => {
                let id: crm_core::OrderId = argument("orders.restore", Some("id"), id)?;
                let version: Option<u64> = argument("orders.restore", Some("version"), version)?;
                Answer::Order(FromCore::from_core(
                    crm_core::Orders::on(tx).restore(id, version)?,
                ))
            }
            Self::PipelinesGet { id } => {
                let id: crm_core::PipelineId = argument("pipelines.get", Some("id"), id)?;
                Answer::Pipeline(FromCore::from_core(crm_core::Pipelines::on(tx).get(id)?))
            }
            Self::PipelinesFind { id } => {
                let id: crm_core::PipelineId = argument("pipelines.find", Some("id"), id)?;
                Answer::OptionalPipeline(FromCore::from_core(crm_core::Pipelines::on(tx).find(id)?))
            }
            Self::PipelinesList {} => {
                Answer::PipelineList(FromCore::from_core(crm_core::Pipelines::on(tx).list()?))
            }
            Self::PipelinesPreviewEdit { id, edit } => {
                let id: crm_core::PipelineId = argument("pipelines.preview_edit", Some("id"), id)?;
                let edit: crm_core::PipelineEdit = argument("pipelines.preview_edit", None, edit)?;
                Answer::StageMigrationList(FromCore::from_core(
                    crm_core::Pipelines::on(tx).preview_edit(id, &edit)?,
                ))
            }
            Self::PipelinesAsOf { id, at } => {
                let id: crm_core::PipelineId = argument("pipelines.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("pipelines.as_of", Some("at"), at)?;
                Answer::Pipeline(FromCore::from_core(crm_core::Pipelines::on(tx).as_of(id, at)?))
            }
            Self::PipelinesHistory { id, page } => {
                let id: crm_core::PipelineId = argument("pipelines.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("pipelines.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Pipelines::on(tx).history(id, &page)?,
                ))
            }
            Self::PipelinesCreate { new } => {
                let new: crm_core::NewPipeline = argument("pipelines.create", None, new)?;
                Answer::Pipeline(FromCore::from_core(crm_core::Pipelines::on(tx).create(new)?))
            }
            Self::PipelinesUpdate { id, patch } => {
                let id: crm_core::PipelineId = argument("pipelines.update", Some("id"), id)?;
                let patch: crm_core::PipelinePatch = argument("pipelines.update", None, patch)?;
                Answer::Pipeline(FromCore::from_core(
                    crm_core::Pipelines::on(tx).update(id, patch)?,
                ))
            }
            Self::PipelinesEdit { id, edit } => {
                let id: crm_core::PipelineId = argument("pipelines.edit", Some("id"), id)?;
                let edit: crm_core::PipelineEdit = argument("pipelines.edit", None, edit)?;
                Answer::EditedPipeline(FromCore::from_core(crm_core::Pipelines::on(tx).edit(id, edit)?))
            }
            Self::PipelinesDelete { id, version } => {
                let id: crm_core::PipelineId = argument("pipelines.delete", Some("id"), id)?;
                let version: Option<u64> = argument("pipelines.delete", Some("version"), version)?;
                Answer::Pipeline(FromCore::from_core(
                    crm_core::Pipelines::on(tx).delete(id, version)?,
                ))
            }
            Self::PipelinesRestore { id, version } => {
                let id: crm_core::PipelineId = argument("pipelines.restore", Some("id"), id)?;
                let version: Option<u64> = argument("pipelines.restore", Some("version"), version)?;
                Answer::Pipeline(FromCore::from_core(
                    crm_core::Pipelines::on(tx).restore(id, version)?,
                ))
            }
            Self::ProductsGet { id } => {
                let id: crm_core::ProductId = argument("products.get", Some("id"), id)?;
                Answer::Product(FromCore::from_core(crm_core::Products::on(tx).get(id)?))
            }
            Self::ProductsFind { id } => {
                let id: crm_core::ProductId = argument("products.find", Some("id"), id)?;
                Answer::OptionalProduct(FromCore::from_core(crm_core::Products::on(tx).find(id)?))
            }
            Self::ProductsFindBySku { sku } => {
                let sku: String = argument("products.find_by_sku", Some("sku"), sku)?;
                Answer::OptionalProduct(FromCore::from_core(crm_core::Products::on(tx).find_by_sku(&sku)?))
            }
            Self::ProductsList { query, page } => {
                let query: crm_core::ProductQuery = argument("products.list", None, query)?;
                let page: crm_core::PageRequest = argument("products.list", None, page)?;
                Answer::ProductPage(FromCore::from_core(
                    crm_core::Products::on(tx).list(&query, &page)?,
                ))
            }
            Self::ProductsAsOf { id, at } => {
                let id: crm_core::ProductId = argument("products.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("products.as_of", Some("at"), at)?;
                Answer::Product(FromCore::from_core(crm_core::Products::on(tx).as_of(id, at)?))
            }
            Self::ProductsHistory { id, page } => {
                let id: crm_core::ProductId = argument("products.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("products.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Products::on(tx).history(id, &page)?,
                ))
            }
            Self::ProductsCreate { new } => {
                let new: crm_core::NewProduct = argument("products.create", None, new)?;
                Answer::Product(FromCore::from_core(crm_core::Products::on(tx).create(new)?))
            }
            Self::ProductsUpdate { id, patch } => {
                let id: crm_core::ProductId = argument("products.update", Some("id"), id)?;
                let patch: crm_core::ProductPatch = argument("products.update", None, patch)?;
                Answer::Product(FromCore::from_core(crm_core::Products::on(tx).update(id, patch)?))
            }
            Self::ProductsDelete { id, version } => {
                let id: crm_core::ProductId = argument("products.delete", Some("id"), id)?;
                let version: Option<u64> = argument("products.delete", Some("version"), version)?;
                Answer::Product(FromCore::from_core(
                    crm_core::Products::on(tx).delete(id, version)?,
                ))
            }
            Self::ProductsRestore { id, version } => {
                let id: crm_core::ProductId = argument("products.restore", Some("id"), id)?;
                let version: Option<u64> = argument("products.restore", Some("version"), version)?;
                Answer::Product(FromCore::from_core(
                    crm_core::Products::on(tx).restore(id, version)?,
                ))
            }
            Self::PurchasesGet { id } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.get", Some("id"), id)?;
                Answer::PurchaseOrder(FromCore::from_core(crm_core::Purchases::on(tx).get(id)?))
            }
            Self::PurchasesFind { id } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.find", Some("id"), id)?;
                Answer::OptionalPurchaseOrder(FromCore::from_core(crm_core::Purchases::on(tx).find(id)?))
            }
            Self::PurchasesList { query, page } => {
                let query: crm_core::PurchaseQuery = argument("purchases.list", None, query)?;
                let page: crm_core::PageRequest = argument("purchases.list", None, page)?;
                Answer::PurchaseOrderPage(FromCore::from_core(
                    crm_core::Purchases::on(tx).list(&query, &page)?,
                ))
            }
            Self::PurchasesAsOf { id, at } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("purchases.as_of", Some("at"), at)?;
                Answer::PurchaseOrder(FromCore::from_core(crm_core::Purchases::on(tx).as_of(id, at)?))
            }
            Self::PurchasesHistory { id, page } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("purchases.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Purchases::on(tx).history(id, &page)?,
                ))
            }
            Self::PurchasesCreate { new } => {
                let new: crm_core::NewPurchaseOrder = argument("purchases.create", None, new)?;
                Answer::PurchaseOrder(FromCore::from_core(crm_core::Purchases::on(tx).create(new)?))
            }
            Self::PurchasesUpdate { id, patch } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.update", Some("id"), id)?;
                let patch: crm_core::PurchaseOrderPatch = argument("purchases.update", None, patch)?;
                Answer::PurchaseOrder(FromCore::from_core(
                    crm_core::Purchases::on(tx).update(id, patch)?,
                ))
            }
            Self::PurchasesPlace { id, placement } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.place", Some("id"), id)?;
                let placement: crm_core::PurchasePlacement = argument("purchases.place", None, placement)?;
                Answer::PurchaseOrder(FromCore::from_core(
                    crm_core::Purchases::on(tx).place(id, placement)?,
                ))
            }
            Self::PurchasesReceive { id, receipt } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.receive", Some("id"), id)?;
                let receipt: crm_core::NewReceipt = argument("purchases.receive", None, receipt)?;
                Answer::PurchaseOrder(FromCore::from_core(
                    crm_core::Purchases::on(tx).receive(id, receipt)?,
                ))
            }
            Self::PurchasesCancel { id, cancellation } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.cancel", Some("id"), id)?;
                let cancellation: crm_core::PurchaseCancellation =
                    argument("purchases.cancel", None, cancellation)?;
                Answer::PurchaseOrder(FromCore::from_core(
                    crm_core::Purchases::on(tx).cancel(id, cancellation)?,
                ))
            }
            Self::PurchasesDelete { id, version } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.delete", Some("id"), id)?;
                let version: Option<u64> = argument("purchases.delete", Some("version"), version)?;
                Answer::PurchaseOrder(FromCore::from_core(
                    crm_core::Purchases::on(tx).delete(id, version)?,
                ))
            }
            Self::PurchasesRestore { id, version } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.restore", Some("id"), id)?;
                let version: Option<u64> = argument("purchases.restore", Some("version"), version)?;
                Answer::PurchaseOrder(FromCore::from_core(
                    crm_core::Purchases::on(tx).restore(id, version)?,
                ))
            }
            Self::QuotesGet { id } => {
                let id: crm_core::QuoteId = argument("quotes.get", Some("id"), id)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).get(id)?))
            }
            Self::QuotesFind { id } => {
                let id: crm_core::QuoteId = argument("quotes.find", Some("id"), id)?;
                Answer::OptionalQuote(FromCore::from_core(crm_core::Quotes::on(tx).find(id)?))
            }
            Self::QuotesList { query, page } => {
                let query: crm_core::QuoteQuery = argument("quotes.list", None, query)?;
                let page: crm_core::PageRequest = argument("quotes.list", None, page)?;
                Answer::QuotePage(FromCore::from_core(crm_core::Quotes::on(tx).list(&query, &page)?))
            }
            Self::QuotesHtml { id, page } => {
                let id: crm_core::QuoteId = argument("quotes.html", Some("id"), id)?;
                let page: crm_core::QuoteDocument = argument("quotes.html", None, page)?;
                Answer::Text(FromCore::from_core(crm_core::Quotes::on(tx).html(id, &page)?))
            }
            Self::QuotesAsOf { id, at } => {
                let id: crm_core::QuoteId = argument("quotes.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("quotes.as_of", Some("at"), at)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).as_of(id, at)?))
            }
            Self::QuotesHistory { id, page } => {
                let id: crm_core::QuoteId = argument("quotes.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("quotes.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Quotes::on(tx).history(id, &page)?))
            }
            Self::QuotesCreate { new } => {
                let new: crm_core::NewQuote = argument("quotes.create", None, new)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).create(new)?))
            }
            Self::QuotesUpdate { id, patch } => {
                let id: crm_core::QuoteId = argument("quotes.update", Some("id"), id)?;
                let patch: crm_core::QuotePatch = argument("quotes.update", None, patch)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).update(id, patch)?))
            }
            Self::QuotesSend { id, sending } => {
                let id: crm_core::QuoteId = argument("quotes.send", Some("id"), id)?;
                let sending: crm_core::QuoteSending = argument("quotes.send", None, sending)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).send(id, sending)?))
            }
            Self::QuotesAccept { id, acceptance } => {
                let id: crm_core::QuoteId = argument("quotes.accept", Some("id"), id)?;
                let acceptance: crm_core::QuoteAcceptance = argument("quotes.accept", None, acceptance)?;
                Answer::Quote(FromCore::from_core(
                    crm_core::Quotes::on(tx).accept(id, acceptance)?,
                ))
            }
            Self::QuotesDecline { id, refusal } => {
                let id: crm_core::QuoteId = argument("quotes.decline", Some("id"), id)?;
                let refusal: crm_core::QuoteRefusal = argument("quotes.decline", None, refusal)?;
                Answer::Quote(FromCore::from_core(
                    crm_core::Quotes::on(tx).decline(id, refusal)?,
                ))
            }
            Self::QuotesRevise { id, version } => {
                let id: crm_core::QuoteId = argument("quotes.revise", Some("id"), id)?;
                let version: Option<u64> = argument("quotes.revise", Some("version"), version)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).revise(id, version)?))
            }
            Self::QuotesReopen { id, version } => {
                let id: crm_core::QuoteId = argument("quotes.reopen", Some("id"), id)?;
                let version: Option<u64> = argument("quotes.reopen", Some("version"), version)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).reopen(id, version)?))
            }
            Self::QuotesDelete { id, version } => {
                let id: crm_core::QuoteId = argument("quotes.delete", Some("id"), id)?;
                let version: Option<u64> = argument("quotes.delete", Some("version"), version)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).delete(id, version)?))
            }
            Self::QuotesRestore { id, version } => {
                let id: crm_core::QuoteId = argument("quotes.restore", Some("id"), id)?;
                let version: Option<u64> = argument("quotes.restore", Some("version"), version)?;
                Answer::Quote(FromCore::from_core(
                    crm_core::Quotes::on(tx).restore(id, version)?,
                ))
            }
            Self::RatesGet { currency, base, on } => {
                let currency: crm_core::Currency = argument("rates.get", Some("currency"), currency)?;
                let base: crm_core::Currency = argument("rates.get", Some("base"), base)?;
                let on: crm_core::Date = argument("rates.get", Some("on"), on)?;
                Answer::ExchangeRate(FromCore::from_core(
                    crm_core::Rates::on(tx).get(currency, base, on)?,
                ))
            }
            Self::RatesFind { currency, base, on } => {
                let currency: crm_core::Currency = argument("rates.find", Some("currency"), currency)?;
                let base: crm_core::Currency = argument("rates.find", Some("base"), base)?;
                let on: crm_core::Date = argument("rates.find", Some("on"), on)?;
                Answer::OptionalExchangeRate(FromCore::from_core(
                    crm_core::Rates::on(tx).find(currency, base, on)?,
                ))
            }
            Self::RatesList { query, page } => {
                let query: crm_core::RateQuery = argument("rates.list", None, query)?;
                let page: crm_core::PageRequest = argument("rates.list", None, page)?;
                Answer::ExchangeRatePage(FromCore::from_core(crm_core::Rates::on(tx).list(&query, &page)?))
            }
            Self::RatesConvert { money, base, on } => {
                let money: crm_core::Money = argument("rates.convert", None, money)?;
                let base: crm_core::Currency = argument("rates.convert", Some("base"), base)?;
                let on: crm_core::Date = argument("rates.convert", Some("on"), on)?;
                Answer::Money(FromCore::from_core(
                    crm_core::Rates::on(tx).convert(money, base, on)?,
                ))
            }
            Self::RatesAsOf {
                currency,
                base,
                on,
                at,
            } => {
                let currency: crm_core::Currency = argument("rates.as_of", Some("currency"), currency)?;
                let base: crm_core::Currency = argument("rates.as_of", Some("base"), base)?;
                let on: crm_core::Date = argument("rates.as_of", Some("on"), on)?;
                let at: crm_core::Timestamp = argument("rates.as_of", Some("at"), at)?;
                Answer::ExchangeRate(FromCore::from_core(
                    crm_core::Rates::on(tx).as_of(currency, base, on, at)?,
                ))
            }
            Self::RatesHistory {
                currency,
                base,
                on,
                page,
            } => {
                let currency: crm_core::Currency = argument("rates.history", Some("currency"), currency)?;
                let base: crm_core::Currency = argument("rates.history", Some("base"), base)?;
                let on: crm_core::Date = argument("rates.history", Some("on"), on)?;
                let page: crm_core::PageRequest = argument("rates.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Rates::on(tx).history(currency, base, on, &page)?,
                ))
            }
            Self::RatesSet { new } => {
                let new: crm_core::NewExchangeRate = argument("rates.set", None, new)?;
                Answer::ExchangeRate(FromCore::from_core(crm_core::Rates::on(tx).set(new)?))
            }
            Self::RatesDelete {
                currency,
                base,
                on,
                version,
            } => {
                let currency: crm_core::Currency = argument("rates.delete", Some("currency"), currency)?;
                let base: crm_core::Currency = argument("rates.delete", Some("base"), base)?;
                let on: crm_core::Date = argument("rates.delete", Some("on"), on)?;
                let version: Option<u64> = argument("rates.delete", Some("version"), version)?;
                Answer::ExchangeRate(FromCore::from_core(
                    crm_core::Rates::on(tx).delete(currency, base, on, version)?,
                ))
            }
            Self::RelationshipsGet { id } => {
                let id: crm_core::RelationshipId = argument("relationships.get", Some("id"), id)?;
                Answer::Relationship(FromCore::from_core(crm_core::Relationships::on(tx).get(id)?))
            }
            Self::RelationshipsFind { id } => {
                let id: crm_core::RelationshipId = argument("relationships.find", Some("id"), id)?;
                Answer::OptionalRelationship(FromCore::from_core(crm_core::Relationships::on(tx).find(id)?))
            }
            Self::RelationshipsOf { customer_id, page } => {
                let customer_id: crm_core::CustomerId =
                    argument("relationships.of", Some("customer_id"), customer_id)?;
                let page: crm_core::PageRequest = argument("relationships.of", None, page)?;
                Answer::RelationshipPage(FromCore::from_core(
                    crm_core::Relationships::on(tx).of(customer_id, &page)?,
                ))
            }
            Self::RelationshipsAsOf { id, at } => {
                let id: crm_core::RelationshipId = argument("relationships.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("relationships.as_of", Some("at"), at)?;
                Answer::Relationship(FromCore::from_core(
                    crm_core::Relationships::on(tx).as_of(id, at)?,
                ))
            }
            Self::RelationshipsHistory { id, page } => {
                let id: crm_core::RelationshipId = argument("relationships.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("relationships.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Relationships::on(tx).history(id, &page)?,
                ))
            }
            Self::RelationshipsCreate { new } => {
                let new: crm_core::NewRelationship = argument("relationships.create", None, new)?;
                Answer::Relationship(FromCore::from_core(crm_core::Relationships::on(tx).create(new)?))
            }
            Self::RelationshipsUpdate { id, patch } => {
                let id: crm_core::RelationshipId = argument("relationships.update", Some("id"), id)?;
                let patch: crm_core::RelationshipPatch = argument("relationships.update", None, patch)?;
                Answer::Relationship(FromCore::from_core(
                    crm_core::Relationships::on(tx).update(id, patch)?,
                ))
            }
            Self::RelationshipsDelete { id, version } => {
                let id: crm_core::RelationshipId = argument("relationships.delete", Some("id"), id)?;
                let version: Option<u64> = argument("relationships.delete", Some("version"), version)?;
                Answer::Relationship(FromCore::from_core(
                    crm_core::Relationships::on(tx).delete(id, version)?,
                ))
            }
            Self::ReportsSales {} => {
                Answer::SalesReport(FromCore::from_core(crm_core::Reports::on(tx).sales()?))
            }
            Self::ReportsTopCustomers { currency, limit } => {
                let currency: crm_core::Currency =
                    argument("reports.top_customers", Some("currency"), currency)?;
                let limit: u32 = argument("reports.top_customers", Some("limit"), limit)?;
                Answer::TopCustomerList(FromCore::from_core(
                    crm_core::Reports::on(tx).top_customers(currency, limit)?,
                ))
            }
            Self::ReportsDealMetrics { query, as_of } => {
                let query: crm_core::DealMetricsQuery = argument("reports.deal_metrics", None, query)?;
                let as_of: Option<crm_core::Timestamp> =
                    argument("reports.deal_metrics", Some("as_of"), as_of)?;
                Answer::DealMetrics(FromCore::from_core(
                    crm_core::Reports::on(tx).deal_metrics(&query, as_of)?,
                ))
            }
            Self::ReportsFunnel { query, as_of } => {
                let query: crm_core::FunnelQuery = argument("reports.funnel", None, query)?;
                let as_of: Option<crm_core::Timestamp> = argument("reports.funnel", Some("as_of"), as_of)?;
                Answer::Funnel(FromCore::from_core(
                    crm_core::Reports::on(tx).funnel(&query, as_of)?,
                ))
            }
            Self::ReportsOutlook { query, as_of } => {
                let query: crm_core::OutlookQuery = argument("reports.outlook", None, query)?;
                let as_of: Option<crm_core::Timestamp> = argument("reports.outlook", Some("as_of"), as_of)?;
                Answer::PeriodOutlookList(FromCore::from_core(
                    crm_core::Reports::on(tx).outlook(&query, as_of)?,
                ))
            }
            Self::ReportsSalesPage { query, as_of } => {
                let query: crm_core::OutlookQuery = argument("reports.sales_page", None, query)?;
                let as_of: Option<crm_core::Timestamp> =
                    argument("reports.sales_page", Some("as_of"), as_of)?;
                Answer::Text(FromCore::from_core(
                    crm_core::Reports::on(tx).sales_page(&query, as_of)?,
                ))
            }
            Self::ReportsConcentration { currency } => {
                let currency: crm_core::Currency =
                    argument("reports.concentration", Some("currency"), currency)?;
                Answer::Concentration(FromCore::from_core(
                    crm_core::Reports::on(tx).concentration(currency)?,
                ))
            }
            Self::ReturnsGet { id } => {
                let id: crm_core::ReturnId = argument("returns.get", Some("id"), id)?;
                Answer::Return(FromCore::from_core(crm_core::Returns::on(tx).get(id)?))
            }
            Self::ReturnsFind { id } => {
                let id: crm_core::ReturnId = argument("returns.find", Some("id"), id)?;
                Answer::OptionalReturn(FromCore::from_core(crm_core::Returns::on(tx).find(id)?))
            }
            Self::ReturnsList { query, page } => {
                let query: crm_core::ReturnQuery = argument("returns.list", None, query)?;
                let page: crm_core::PageRequest = argument("returns.list", None, page)?;
                Answer::ReturnPage(FromCore::from_core(
                    crm_core::Returns::on(tx).list(&query, &page)?,
                ))
            }
            Self::ReturnsAsOf { id, at } => {
                let id: crm_core::ReturnId = argument("returns.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("returns.as_of", Some("at"), at)?;
                Answer::Return(FromCore::from_core(crm_core::Returns::on(tx).as_of(id, at)?))
            }
            Self::ReturnsHistory { id, page } => {
                let id: crm_core::ReturnId = argument("returns.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("returns.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Returns::on(tx).history(id, &page)?))
            }
            Self::ReturnsCreate { new } => {
                let new: crm_core::NewReturn = argument("returns.create", None, new)?;
                Answer::Return(FromCore::from_core(crm_core::Returns::on(tx).create(new)?))
            }
            Self::ReturnsUpdate { id, patch } => {
                let id: crm_core::ReturnId = argument("returns.update", Some("id"), id)?;
                let patch: crm_core::ReturnPatch = argument("returns.update", None, patch)?;
                Answer::Return(FromCore::from_core(crm_core::Returns::on(tx).update(id, patch)?))
            }
            Self::ReturnsAdvance { id, advance } => {
                let id: crm_core::ReturnId = argument("returns.advance", Some("id"), id)?;
                let advance: crm_core::ReturnAdvance = argument("returns.advance", None, advance)?;
                Answer::Return(FromCore::from_core(
                    crm_core::Returns::on(tx).advance(id, advance)?,
                ))
            }
            Self::ReturnsClose { id, closing } => {
                let id: crm_core::ReturnId = argument("returns.close", Some("id"), id)?;
                let closing: crm_core::ReturnClosing = argument("returns.close", None, closing)?;
                Answer::Return(FromCore::from_core(crm_core::Returns::on(tx).close(id, closing)?))
            }
            Self::ReturnsDelete { id, version } => {
                let id: crm_core::ReturnId = argument("returns.delete", Some("id"), id)?;
                let version: Option<u64> = argument("returns.delete", Some("version"), version)?;
                Answer::Return(FromCore::from_core(
                    crm_core::Returns::on(tx).delete(id, version)?,
                ))
            }
            Self::ReturnsRestore { id, version } => {
                let id: crm_core::ReturnId = argument("returns.restore", Some("id"), id)?;
                let version: Option<u64> = argument("returns.restore", Some("version"), version)?;
                Answer::Return(FromCore::from_core(
                    crm_core::Returns::on(tx).restore(id, version)?,
                ))
            }
            Self::ScoringRfm {
                as_of,
                currency,
                options,
            } => {
                let as_of: crm_core::Timestamp = argument("scoring.rfm", Some("as_of"), as_of)?;
                let currency: crm_core::Currency = argument("scoring.rfm", Some("currency"), currency)?;
                let options: crm_core::RfmOptions = argument("scoring.rfm", None, options)?;
                Answer::RfmScores(FromCore::from_core(
                    crm_core::Scoring::on(tx).rfm(as_of, currency, &options)?,
                ))
            }
            Self::SegmentsGet { id } => {
                let id: crm_core::SegmentId = argument("segments.get", Some("id"), id)?;
                Answer::Segment(FromCore::from_core(crm_core::Segments::on(tx).get(id)?))
            }
            Self::SegmentsFind { id } => {
                let id: crm_core::SegmentId = argument("segments.find", Some("id"), id)?;
                Answer::OptionalSegment(FromCore::from_core(crm_core::Segments::on(tx).find(id)?))
            }
            Self::SegmentsFindByName { name } => {
                let name: String = argument("segments.find_by_name", Some("name"), name)?;
                Answer::OptionalSegment(FromCore::from_core(
                    crm_core::Segments::on(tx).find_by_name(&name)?,
                ))
            }
            Self::SegmentsList { page } => {
                let page: crm_core::PageRequest = argument("segments.list", None, page)?;
                Answer::SegmentPage(FromCore::from_core(crm_core::Segments::on(tx).list(&page)?))
            }
            Self::SegmentsAsOf { id, at } => {
                let id: crm_core::SegmentId = argument("segments.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("segments.as_of", Some("at"), at)?;
                Answer::Segment(FromCore::from_core(crm_core::Segments::on(tx).as_of(id, at)?))
            }
            Self::SegmentsHistory { id, page } => {
                let id: crm_core::SegmentId = argument("segments.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("segments.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Segments::on(tx).history(id, &page)?,
                ))
            }
            Self::SegmentsCount { id } => {
                let id: crm_core::SegmentId = argument("segments.count", Some("id"), id)?;
                Answer::Integer(FromCore::from_core(crm_core::Segments::on(tx).count(id)?))
            }
            Self::SegmentsContains { id, customer } => {
                let id: crm_core::SegmentId = argument("segments.contains", Some("id"), id)?;
                let customer: crm_core::CustomerId =
                    argument("segments.contains", Some("customer"), customer)?;
                Answer::Bool(FromCore::from_core(
                    crm_core::Segments::on(tx).contains(id, customer)?,
                ))
            }
            Self::SegmentsMembers { id, page } => {
                let id: crm_core::SegmentId = argument("segments.members", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("segments.members", None, page)?;
                Answer::CustomerIdPage(FromCore::from_core(
                    crm_core::Segments::on(tx).members(id, &page)?,
                ))
            }
            Self::SegmentsOfCustomer { customer } => {
                let customer: crm_core::CustomerId =
                    argument("segments.of_customer", Some("customer"), customer)?;
                Answer::SegmentIdList(FromCore::from_core(
                    crm_core::Segments::on(tx).of_customer(customer)?,
                ))
            }
            Self::SegmentsEvents { id, page } => {
                let id: crm_core::SegmentId = argument("segments.events", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("segments.events", None, page)?;
                Answer::SegmentEvents(FromCore::from_core(crm_core::Segments::on(tx).events(id, &page)?))
            }
            Self::SegmentsNextEvents { id, cursor, limit } => {
                let id: crm_core::SegmentId = argument("segments.next_events", Some("id"), id)?;
                let cursor: String = argument("segments.next_events", Some("cursor"), cursor)?;
                let limit: u32 = argument("segments.next_events", Some("limit"), limit)?;
                Answer::SegmentEvents(FromCore::from_core(
                    crm_core::Segments::on(tx).next_events(id, &cursor, limit)?,
                ))
            }
            Self::SegmentsMembersAsOf { id, at, page } => {
                let id: crm_core::SegmentId = argument("segments.members_as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("segments.members_as_of", Some("at"), at)?;
                let page: crm_core::PageRequest = argument("segments.members_as_of", None, page)?;
                Answer::CustomerIdPage(FromCore::from_core(
                    crm_core::Segments::on(tx).members_as_of(id, at, &page)?,
                ))
            }
            Self::SegmentsContainsAsOf { id, customer, at } => {
                let id: crm_core::SegmentId = argument("segments.contains_as_of", Some("id"), id)?;
                let customer: crm_core::CustomerId =
                    argument("segments.contains_as_of", Some("customer"), customer)?;
                let at: crm_core::Timestamp = argument("segments.contains_as_of", Some("at"), at)?;
                Answer::Bool(FromCore::from_core(
                    crm_core::Segments::on(tx).contains_as_of(id, customer, at)?,
                ))
            }
            Self::SegmentsSizes {
                id,
                start,
                end,
                step_seconds,
            } => {
                let id: crm_core::SegmentId = argument("segments.sizes", Some("id"), id)?;
                let start: crm_core::Timestamp = argument("segments.sizes", Some("start"), start)?;
                let end: crm_core::Timestamp = argument("segments.sizes", Some("end"), end)?;
                let step_seconds: u32 = argument("segments.sizes", Some("step_seconds"), step_seconds)?;
                Answer::SegmentSizeList(FromCore::from_core(crm_core::Segments::on(tx).sizes(
                    id,
                    start,
                    end,
                    step_seconds,
                )?))
            }
            Self::SegmentsOverlap { ids } => {
                let ids: Vec<crm_core::SegmentId> = argument("segments.overlap", Some("ids"), ids)?;
                Answer::SegmentOverlapList(FromCore::from_core(crm_core::Segments::on(tx).overlap(&ids)?))
            }
            Self::SegmentsSample { id, n, seed } => {
                let id: crm_core::SegmentId = argument("segments.sample", Some("id"), id)?;
                let n: u32 = argument("segments.sample", Some("n"), n)?;
                let seed: u64 = argument("segments.sample", Some("seed"), seed)?;
                Answer::CustomerIdList(FromCore::from_core(
                    crm_core::Segments::on(tx).sample(id, n, seed)?,
                ))
            }
            Self::SegmentsExplain { id, customer } => {
                let id: crm_core::SegmentId = argument("segments.explain", Some("id"), id)?;
                let customer: crm_core::CustomerId =
                    argument("segments.explain", Some("customer"), customer)?;
                Answer::SegmentExplanation(FromCore::from_core(
                    crm_core::Segments::on(tx).explain(id, customer)?,
                ))
            }
            Self::SegmentsSchema {} => {
                Answer::SegmentSchema(FromCore::from_core(crm_core::Segments::on(tx).schema()?))
            }
            Self::SegmentsParse { expression } => {
                let expression: String = argument("segments.parse", Some("expression"), expression)?;
                Answer::String(FromCore::from_core(
                    crm_core::Segments::on(tx).parse(&expression)?,
                ))
            }
            Self::SegmentsFormat { tree } => {
                let tree: crm_core::Json = argument("segments.format", Some("tree"), tree)?;
                Answer::Text(FromCore::from_core(crm_core::Segments::on(tx).format(&tree)?))
            }
            Self::SegmentsMemoryBytes {} => {
                Answer::Integer(FromCore::from_core(crm_core::Segments::on(tx).memory_bytes()?))
            }
            Self::SegmentsPreview { expression, sample } => {
                let expression: String = argument("segments.preview", Some("expression"), expression)?;
                let sample: u32 = argument("segments.preview", Some("sample"), sample)?;
                Answer::SegmentPreview(FromCore::from_core(
                    crm_core::Segments::on(tx).preview(&expression, sample)?,
                ))
            }
            Self::SegmentsSelect { expression, page } => {
                let expression: String = argument("segments.select", Some("expression"), expression)?;
                let page: crm_core::PageRequest = argument("segments.select", None, page)?;
                Answer::CustomerIdPage(FromCore::from_core(
                    crm_core::Segments::on(tx).select(&expression, &page)?,
                ))
            }
            Self::SegmentsAttributes { expression, page } => {
                let expression: String = argument("segments.attributes", Some("expression"), expression)?;
                let page: crm_core::PageRequest = argument("segments.attributes", None, page)?;
                Answer::CustomerAttributesPage(FromCore::from_core(
                    crm_core::Segments::on(tx).attributes(&expression, &page)?,
                ))
            }
            Self::SegmentsCreate { new } => {
                let new: crm_core::NewSegment = argument("segments.create", None, new)?;
                Answer::Segment(FromCore::from_core(crm_core::Segments::on(tx).create(new)?))
            }
            Self::SegmentsUpdate { id, patch } => {
                let id: crm_core::SegmentId = argument("segments.update", Some("id"), id)?;
                let patch: crm_core::SegmentPatch = argument("segments.update", None, patch)?;
                Answer::Segment(FromCore::from_core(crm_core::Segments::on(tx).update(id, patch)?))
            }
            Self::SegmentsDelete { id, version } => {
                let id: crm_core::SegmentId = argument("segments.delete", Some("id"), id)?;
                let version: Option<u64> = argument("segments.delete", Some("version"), version)?;
                Answer::Segment(FromCore::from_core(
                    crm_core::Segments::on(tx).delete(id, version)?,
                ))
            }
            Self::SegmentsAdd { id, customer_ids } => {
                let id: crm_core::SegmentId = argument("segments.add", Some("id"), id)?;
                let customer_ids: Vec<crm_core::CustomerId> =
                    argument("segments.add", Some("customer_ids"), customer_ids)?;
                crm_core::Segments::on(tx).add(id, &customer_ids)?;
                Answer::Nothing
            }
            Self::SegmentsRemove { id, customer_ids } => {
                let id: crm_core::SegmentId = argument("segments.remove", Some("id"), id)?;
                let customer_ids: Vec<crm_core::CustomerId> =
                    argument("segments.remove", Some("customer_ids"), customer_ids)?;
                crm_core::Segments::on(tx).remove(id, &customer_ids)?;
                Answer::Nothing
            }
            Self::SegmentsAcknowledge { id, cursor, after } => {
                let id: crm_core::SegmentId = argument("segments.acknowledge", Some("id"), id)?;
                let cursor: String = argument("segments.acknowledge", Some("cursor"), cursor)?;
                let after: crm_core::Cursor = argument("segments.acknowledge", Some("after"), after)?;
                crm_core::Segments::on(tx).acknowledge(id, &cursor, &after)?;
                Answer::Nothing
            }
            Self::SegmentsBuild {} => {
                crm_core::Segments::on(tx).build()?;
                Answer::Nothing
            }
            Self::SegmentsSettle {} => {
                crm_core::Segments::on(tx).settle()?;
                Answer::Nothing
            }
            Self::ShipmentsGet { id } => {
                let id: crm_core::ShipmentId = argument("shipments.get", Some("id"), id)?;
                Answer::Shipment(FromCore::from_core(crm_core::Shipments::on(tx).get(id)?))
            }
            Self::ShipmentsFind { id } => {
                let id: crm_core::ShipmentId = argument("shipments.find", Some("id"), id)?;
                Answer::OptionalShipment(FromCore::from_core(crm_core::Shipments::on(tx).find(id)?))
            }
            Self::ShipmentsList { query, page } => {
                let query: crm_core::ShipmentQuery = argument("shipments.list", None, query)?;
                let page: crm_core::PageRequest = argument("shipments.list", None, page)?;
                Answer::ShipmentPage(FromCore::from_core(
                    crm_core::Shipments::on(tx).list(&query, &page)?,
                ))
            }
            Self::ShipmentsProgress { order_id } => {
                let order_id: crm_core::OrderId = argument("shipments.progress", Some("order_id"), order_id)?;
                Answer::OrderLineProgressList(FromCore::from_core(
                    crm_core::Shipments::on(tx).progress(order_id)?,
                ))
            }
            Self::ShipmentsAsOf { id, at } => {
                let id: crm_core::ShipmentId = argument("shipments.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("shipments.as_of", Some("at"), at)?;
                Answer::Shipment(FromCore::from_core(crm_core::Shipments::on(tx).as_of(id, at)?))
            }
            Self::ShipmentsHistory { id, page } => {
                let id: crm_core::ShipmentId = argument("shipments.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("shipments.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Shipments::on(tx).history(id, &page)?,
                ))
            }
            Self::ShipmentsCreate { new } => {
                let new: crm_core::NewShipment = argument("shipments.create", None, new)?;
                Answer::Shipment(FromCore::from_core(crm_core::Shipments::on(tx).create(new)?))
            }
            Self::ShipmentsUpdate { id, patch } => {
                let id: crm_core::ShipmentId = argument("shipments.update", Some("id"), id)?;
                let patch: crm_core::ShipmentPatch = argument("shipments.update", None, patch)?;
                Answer::Shipment(FromCore::from_core(
                    crm_core::Shipments::on(tx).update(id, patch)?,
                ))
            }
            Self::ShipmentsShip { id, step } => {
                let id: crm_core::ShipmentId = argument("shipments.ship", Some("id"), id)?;
                let step: crm_core::ShipmentStep = argument("shipments.ship", None, step)?;
                Answer::Shipment(FromCore::from_core(crm_core::Shipments::on(tx).ship(id, step)?))
            }
            Self::ShipmentsDeliver { id, step } => {
                let id: crm_core::ShipmentId = argument("shipments.deliver", Some("id"), id)?;
                let step: crm_core::ShipmentStep = argument("shipments.deliver", None, step)?;
                Answer::Shipment(FromCore::from_core(
                    crm_core::Shipments::on(tx).deliver(id, step)?,
                ))
            }
            Self::ShipmentsDelete { id, version } => {
                let id: crm_core::ShipmentId = argument("shipments.delete", Some("id"), id)?;
                let version: Option<u64> = argument("shipments.delete", Some("version"), version)?;
                Answer::Shipment(FromCore::from_core(
                    crm_core::Shipments::on(tx).delete(id, version)?,
                ))
            }
            Self::ShipmentsRestore { id, version } => {
                let id: crm_core::ShipmentId = argument("shipments.restore", Some("id"), id)?;
                let version: Option<u64> = argument("shipments.restore", Some("version"), version)?;
                Answer::Shipment(FromCore::from_core(
                    crm_core::Shipments::on(tx).restore(id, version)?,
                ))
            }
            Self::TasksGet { id } => {
                let id: crm_core::TaskId = argument("tasks.get", Some("id"), id)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).get(id)?))
            }
            Self::TasksFind { id } => {
                let id: crm_core::TaskId = argument("tasks.find", Some("id"), id)?;
                Answer::OptionalTask(FromCore::from_core(crm_core::Tasks::on(tx).find(id)?))
            }
            Self::TasksList { query, page } => {
                let query: crm_core::TaskQuery = argument("tasks.list", None, query)?;
                let page: crm_core::PageRequest = argument("tasks.list", None, page)?;
                Answer::TaskPage(FromCore::from_core(crm_core::Tasks::on(tx).list(&query, &page)?))
            }
            Self::TasksWorkQueue { query, page } => {
                let query: crm_core::WorkQuery = argument("tasks.work_queue", None, query)?;
                let page: crm_core::PageRequest = argument("tasks.work_queue", None, page)?;
                Answer::WorkItemPage(FromCore::from_core(
                    crm_core::Tasks::on(tx).work_queue(&query, &page)?,
                ))
            }
            Self::TasksReminders { query, page } => {
                let query: crm_core::ReminderQuery = argument("tasks.reminders", None, query)?;
                let page: crm_core::PageRequest = argument("tasks.reminders", None, page)?;
                Answer::TaskPage(FromCore::from_core(
                    crm_core::Tasks::on(tx).reminders(&query, &page)?,
                ))
            }
            Self::TasksCallQueue { queue } => {
                let queue: crm_core::CallQueue = argument("tasks.call_queue", None, queue)?;
                Answer::TaskList(FromCore::from_core(crm_core::Tasks::on(tx).call_queue(&queue)?))
            }
            Self::TasksAsOf { id, at } => {
                let id: crm_core::TaskId = argument("tasks.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("tasks.as_of", Some("at"), at)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).as_of(id, at)?))
            }
            Self::TasksHistory { id, page } => {
                let id: crm_core::TaskId = argument("tasks.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("tasks.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Tasks::on(tx).history(id, &page)?))
            }
            Self::TasksCreate { new } => {
                let new: crm_core::NewTask = argument("tasks.create", None, new)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).create(new)?))
            }
            Self::TasksUpdate { id, patch } => {
                let id: crm_core::TaskId = argument("tasks.update", Some("id"), id)?;
                let patch: crm_core::TaskPatch = argument("tasks.update", None, patch)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).update(id, patch)?))
            }
            Self::TasksComplete { id, completion } => {
                let id: crm_core::TaskId = argument("tasks.complete", Some("id"), id)?;
                let completion: crm_core::TaskCompletion = argument("tasks.complete", None, completion)?;
                Answer::Task(FromCore::from_core(
                    crm_core::Tasks::on(tx).complete(id, completion)?,
                ))
            }
            Self::TasksCancel { id, cancellation } => {
                let id: crm_core::TaskId = argument("tasks.cancel", Some("id"), id)?;
                let cancellation: crm_core::TaskCancellation = argument("tasks.cancel", None, cancellation)?;
                Answer::Task(FromCore::from_core(
                    crm_core::Tasks::on(tx).cancel(id, cancellation)?,
                ))
            }
            Self::TasksReopen { id, version } => {
                let id: crm_core::TaskId = argument("tasks.reopen", Some("id"), id)?;
                let version: Option<u64> = argument("tasks.reopen", Some("version"), version)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).reopen(id, version)?))
            }
            Self::TasksCheckIn { id, check } => {
                let id: crm_core::TaskId = argument("tasks.check_in", Some("id"), id)?;
                let check: crm_core::TaskCheck = argument("tasks.check_in", None, check)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).check_in(id, check)?))
            }
            Self::TasksCheckOut { id, check } => {
                let id: crm_core::TaskId = argument("tasks.check_out", Some("id"), id)?;
                let check: crm_core::TaskCheck = argument("tasks.check_out", None, check)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).check_out(id, check)?))
            }
            Self::TasksClaim { id, claiming } => {
                let id: crm_core::TaskId = argument("tasks.claim", Some("id"), id)?;
                let claiming: crm_core::TaskClaiming = argument("tasks.claim", None, claiming)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).claim(id, claiming)?))
            }
            Self::TasksRelease { id, version } => {
                let id: crm_core::TaskId = argument("tasks.release", Some("id"), id)?;
                let version: Option<u64> = argument("tasks.release", Some("version"), version)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).release(id, version)?))
            }
            Self::TasksNextCall { claiming } => {
                let claiming: crm_core::TaskClaiming = argument("tasks.next_call", None, claiming)?;
                Answer::OptionalTask(FromCore::from_core(crm_core::Tasks::on(tx).next_call(claiming)?))
            }
            Self::TasksAttempt { id, attempt } => {
                let id: crm_core::TaskId = argument("tasks.attempt", Some("id"), id)?;
                let attempt: crm_core::NewCallAttempt = argument("tasks.attempt", None, attempt)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).attempt(id, attempt)?))
            }
            Self::TasksDelete { id, version } => {
                let id: crm_core::TaskId = argument("tasks.delete", Some("id"), id)?;
                let version: Option<u64> = argument("tasks.delete", Some("version"), version)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).delete(id, version)?))
            }
            Self::TasksRestore { id, version } => {
                let id: crm_core::TaskId = argument("tasks.restore", Some("id"), id)?;
                let version: Option<u64> = argument("tasks.restore", Some("version"), version)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).restore(id, version)?))
            }
        })
    }
}
