// Written by `cargo xtask api` from the sources of crm-core; change those.

//! The commands of a batch, and what they give.

use crm_core::{Result, Tx};

use crate::convert::{FromCore, argument};
use crate::generated::ids::*;
use crate::generated::records::*;
use crate::values::{CivilDate, Cursor, Timestamp};

/// One command of a batch: an operation, with what it takes there.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum Command {
    /// An operation of `categories`.
    Categories(CategoriesCommand),
    /// An operation of `customers`.
    Customers(CustomersCommand),
    /// An operation of `deals`.
    Deals(DealsCommand),
    /// An operation of `fields`.
    Fields(FieldsCommand),
    /// An operation of `forecasts`.
    Forecasts(ForecastsCommand),
    /// An operation of `goals`.
    Goals(GoalsCommand),
    /// An operation of `ingest`.
    Ingest(IngestCommand),
    /// An operation of `interactions`.
    Interactions(InteractionsCommand),
    /// An operation of `invoices`.
    Invoices(InvoicesCommand),
    /// An operation of `journal`.
    Journal(JournalCommand),
    /// An operation of `lead_models`.
    LeadModels(LeadModelsCommand),
    /// An operation of `notes`.
    Notes(NotesCommand),
    /// An operation of `orders`.
    Orders(OrdersCommand),
    /// An operation of `pipelines`.
    Pipelines(PipelinesCommand),
    /// An operation of `predictions`.
    Predictions(PredictionsCommand),
    /// An operation of `products`.
    Products(ProductsCommand),
    /// An operation of `purchases`.
    Purchases(PurchasesCommand),
    /// An operation of `quotes`.
    Quotes(QuotesCommand),
    /// An operation of `rates`.
    Rates(RatesCommand),
    /// An operation of `relationships`.
    Relationships(RelationshipsCommand),
    /// An operation of `reports`.
    Reports(ReportsCommand),
    /// An operation of `returns`.
    Returns(ReturnsCommand),
    /// An operation of `scoring`.
    Scoring(ScoringCommand),
    /// An operation of `segments`.
    Segments(SegmentsCommand),
    /// An operation of `shipments`.
    Shipments(ShipmentsCommand),
    /// An operation of `tasks`.
    Tasks(TasksCommand),
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
    DealPrediction(DealPrediction),
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
    LeadModel(LeadModel),
    /// As the command's operation gives it.
    LeadModelPage(LeadModelPage),
    /// As the command's operation gives it.
    LeadScore(LeadScore),
    /// As the command's operation gives it.
    LogisticModel(LogisticModel),
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
    OptionalLeadModel(Option<LeadModel>),
    /// As the command's operation gives it.
    OptionalLogisticModel(Option<LogisticModel>),
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
    RankedLeadList(Vec<RankedLead>),
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
        match self {
            Self::Categories(command) => command.run(tx),
            Self::Customers(command) => command.run(tx),
            Self::Deals(command) => command.run(tx),
            Self::Fields(command) => command.run(tx),
            Self::Forecasts(command) => command.run(tx),
            Self::Goals(command) => command.run(tx),
            Self::Ingest(command) => command.run(tx),
            Self::Interactions(command) => command.run(tx),
            Self::Invoices(command) => command.run(tx),
            Self::Journal(command) => command.run(tx),
            Self::LeadModels(command) => command.run(tx),
            Self::Notes(command) => command.run(tx),
            Self::Orders(command) => command.run(tx),
            Self::Pipelines(command) => command.run(tx),
            Self::Predictions(command) => command.run(tx),
            Self::Products(command) => command.run(tx),
            Self::Purchases(command) => command.run(tx),
            Self::Quotes(command) => command.run(tx),
            Self::Rates(command) => command.run(tx),
            Self::Relationships(command) => command.run(tx),
            Self::Reports(command) => command.run(tx),
            Self::Returns(command) => command.run(tx),
            Self::Scoring(command) => command.run(tx),
            Self::Segments(command) => command.run(tx),
            Self::Shipments(command) => command.run(tx),
            Self::Tasks(command) => command.run(tx),
        }
    }
}

/// A command of a batch that is an operation of `categories`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum CategoriesCommand {
    /// `categories.get`.
    Get { id: CategoryId },
    /// `categories.find`.
    Find { id: CategoryId },
    /// `categories.list`.
    List { page: PageRequest },
    /// `categories.children`.
    Children {
        #[uniffi(default)]
        parent: Option<CategoryId>,
        page: PageRequest,
    },
    /// `categories.as_of`.
    AsOf { id: CategoryId, at: Timestamp },
    /// `categories.history`.
    History { id: CategoryId, page: PageRequest },
    /// `categories.create`.
    Create { new: NewCategory },
    /// `categories.update`.
    Update { id: CategoryId, patch: CategoryPatch },
    /// `categories.delete`.
    Delete {
        id: CategoryId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `categories.restore`.
    Restore {
        id: CategoryId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl CategoriesCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::CategoryId = argument("categories.get", Some("id"), id)?;
                Answer::Category(FromCore::from_core(crm_core::Categories::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::CategoryId = argument("categories.find", Some("id"), id)?;
                Answer::OptionalCategory(FromCore::from_core(crm_core::Categories::on(tx).find(id)?))
            }
            Self::List { page } => {
                let page: crm_core::PageRequest = argument("categories.list", None, page)?;
                Answer::CategoryPage(FromCore::from_core(crm_core::Categories::on(tx).list(&page)?))
            }
            Self::Children { parent, page } => {
                let parent: Option<crm_core::CategoryId> =
                    argument("categories.children", Some("parent"), parent)?;
                let page: crm_core::PageRequest = argument("categories.children", None, page)?;
                Answer::CategoryPage(FromCore::from_core(
                    crm_core::Categories::on(tx).children(parent, &page)?,
                ))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::CategoryId = argument("categories.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("categories.as_of", Some("at"), at)?;
                Answer::Category(FromCore::from_core(crm_core::Categories::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::CategoryId = argument("categories.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("categories.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Categories::on(tx).history(id, &page)?,
                ))
            }
            Self::Create { new } => {
                let new: crm_core::NewCategory = argument("categories.create", None, new)?;
                Answer::Category(FromCore::from_core(crm_core::Categories::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::CategoryId = argument("categories.update", Some("id"), id)?;
                let patch: crm_core::CategoryPatch = argument("categories.update", None, patch)?;
                Answer::Category(FromCore::from_core(
                    crm_core::Categories::on(tx).update(id, patch)?,
                ))
            }
            Self::Delete { id, version } => {
                let id: crm_core::CategoryId = argument("categories.delete", Some("id"), id)?;
                let version: Option<u64> = argument("categories.delete", Some("version"), version)?;
                Answer::Category(FromCore::from_core(
                    crm_core::Categories::on(tx).delete(id, version)?,
                ))
            }
            Self::Restore { id, version } => {
                let id: crm_core::CategoryId = argument("categories.restore", Some("id"), id)?;
                let version: Option<u64> = argument("categories.restore", Some("version"), version)?;
                Answer::Category(FromCore::from_core(
                    crm_core::Categories::on(tx).restore(id, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `customers`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum CustomersCommand {
    /// `customers.get`.
    Get { id: CustomerId },
    /// `customers.find`.
    Find { id: CustomerId },
    /// `customers.find_deleted`.
    FindDeleted { id: CustomerId },
    /// `customers.find_by_identifier`.
    FindByIdentifier { identifier: Identifier },
    /// `customers.search`.
    Search {
        query: String,
        #[uniffi(default)]
        limit: Option<u32>,
    },
    /// `customers.list`.
    List { query: CustomerQuery, page: PageRequest },
    /// `customers.count`.
    Count { query: CustomerQuery },
    /// `customers.as_of`.
    AsOf { id: CustomerId, at: Timestamp },
    /// `customers.history`.
    History { id: CustomerId, page: PageRequest },
    /// `customers.create`.
    Create { new: NewCustomer },
    /// `customers.update`.
    Update { id: CustomerId, patch: CustomerPatch },
    /// `customers.delete`.
    Delete {
        id: CustomerId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `customers.restore`.
    Restore {
        id: CustomerId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `customers.add_tags`.
    AddTags { id: CustomerId, tags: Vec<String> },
    /// `customers.remove_tags`.
    RemoveTags { id: CustomerId, tags: Vec<String> },
    /// `customers.add_identifier`.
    AddIdentifier { id: CustomerId, identifier: Identifier },
    /// `customers.remove_identifier`.
    RemoveIdentifier { id: CustomerId, identifier: Identifier },
    /// `customers.record_consent`.
    RecordConsent { id: CustomerId, consent: Consent },
    /// `customers.view_360`.
    View360 {
        id: CustomerId,
        options: Customer360Options,
    },
    /// `customers.timeline`.
    Timeline {
        id: CustomerId,
        query: TimelineQuery,
        page: PageRequest,
    },
    /// `customers.profile`.
    Profile { id: CustomerId },
}

impl CustomersCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::CustomerId = argument("customers.get", Some("id"), id)?;
                Answer::Customer(FromCore::from_core(crm_core::Customers::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::CustomerId = argument("customers.find", Some("id"), id)?;
                Answer::OptionalCustomer(FromCore::from_core(crm_core::Customers::on(tx).find(id)?))
            }
            Self::FindDeleted { id } => {
                let id: crm_core::CustomerId = argument("customers.find_deleted", Some("id"), id)?;
                Answer::OptionalCustomer(FromCore::from_core(crm_core::Customers::on(tx).find_deleted(id)?))
            }
            Self::FindByIdentifier { identifier } => {
                let identifier: crm_core::Identifier =
                    argument("customers.find_by_identifier", None, identifier)?;
                Answer::OptionalCustomer(FromCore::from_core(
                    crm_core::Customers::on(tx).find_by_identifier(&identifier)?,
                ))
            }
            Self::Search { query, limit } => {
                let query: String = argument("customers.search", Some("query"), query)?;
                let limit: Option<u32> = argument("customers.search", Some("limit"), limit)?;
                Answer::SearchHitList(FromCore::from_core(
                    crm_core::Customers::on(tx).search(&query, limit)?,
                ))
            }
            Self::List { query, page } => {
                let query: crm_core::CustomerQuery = argument("customers.list", None, query)?;
                let page: crm_core::PageRequest = argument("customers.list", None, page)?;
                Answer::CustomerPage(FromCore::from_core(
                    crm_core::Customers::on(tx).list(&query, &page)?,
                ))
            }
            Self::Count { query } => {
                let query: crm_core::CustomerQuery = argument("customers.count", None, query)?;
                Answer::Integer(FromCore::from_core(crm_core::Customers::on(tx).count(&query)?))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::CustomerId = argument("customers.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("customers.as_of", Some("at"), at)?;
                Answer::Customer(FromCore::from_core(crm_core::Customers::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::CustomerId = argument("customers.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("customers.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Customers::on(tx).history(id, &page)?,
                ))
            }
            Self::Create { new } => {
                let new: crm_core::NewCustomer = argument("customers.create", None, new)?;
                Answer::Customer(FromCore::from_core(crm_core::Customers::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::CustomerId = argument("customers.update", Some("id"), id)?;
                let patch: crm_core::CustomerPatch = argument("customers.update", None, patch)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).update(id, patch)?,
                ))
            }
            Self::Delete { id, version } => {
                let id: crm_core::CustomerId = argument("customers.delete", Some("id"), id)?;
                let version: Option<u64> = argument("customers.delete", Some("version"), version)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).delete(id, version)?,
                ))
            }
            Self::Restore { id, version } => {
                let id: crm_core::CustomerId = argument("customers.restore", Some("id"), id)?;
                let version: Option<u64> = argument("customers.restore", Some("version"), version)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).restore(id, version)?,
                ))
            }
            Self::AddTags { id, tags } => {
                let id: crm_core::CustomerId = argument("customers.add_tags", Some("id"), id)?;
                let tags: Vec<String> = argument("customers.add_tags", Some("tags"), tags)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).add_tags(id, &tags)?,
                ))
            }
            Self::RemoveTags { id, tags } => {
                let id: crm_core::CustomerId = argument("customers.remove_tags", Some("id"), id)?;
                let tags: Vec<String> = argument("customers.remove_tags", Some("tags"), tags)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).remove_tags(id, &tags)?,
                ))
            }
            Self::AddIdentifier { id, identifier } => {
                let id: crm_core::CustomerId = argument("customers.add_identifier", Some("id"), id)?;
                let identifier: crm_core::Identifier =
                    argument("customers.add_identifier", None, identifier)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).add_identifier(id, identifier)?,
                ))
            }
            Self::RemoveIdentifier { id, identifier } => {
                let id: crm_core::CustomerId = argument("customers.remove_identifier", Some("id"), id)?;
                let identifier: crm_core::Identifier =
                    argument("customers.remove_identifier", None, identifier)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).remove_identifier(id, &identifier)?,
                ))
            }
            Self::RecordConsent { id, consent } => {
                let id: crm_core::CustomerId = argument("customers.record_consent", Some("id"), id)?;
                let consent: crm_core::Consent = argument("customers.record_consent", None, consent)?;
                Answer::Customer(FromCore::from_core(
                    crm_core::Customers::on(tx).record_consent(id, consent)?,
                ))
            }
            Self::View360 { id, options } => {
                let id: crm_core::CustomerId = argument("customers.view_360", Some("id"), id)?;
                let options: crm_core::Customer360Options = argument("customers.view_360", None, options)?;
                Answer::Customer360(FromCore::from_core(
                    crm_core::Customers::on(tx).view_360(id, &options)?,
                ))
            }
            Self::Timeline { id, query, page } => {
                let id: crm_core::CustomerId = argument("customers.timeline", Some("id"), id)?;
                let query: crm_core::TimelineQuery = argument("customers.timeline", None, query)?;
                let page: crm_core::PageRequest = argument("customers.timeline", None, page)?;
                Answer::TimelineItemPage(FromCore::from_core(
                    crm_core::Customers::on(tx).timeline(id, &query, &page)?,
                ))
            }
            Self::Profile { id } => {
                let id: crm_core::CustomerId = argument("customers.profile", Some("id"), id)?;
                Answer::Profile(FromCore::from_core(crm_core::Customers::on(tx).profile(id)?))
            }
        })
    }
}

/// A command of a batch that is an operation of `deals`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum DealsCommand {
    /// `deals.get`.
    Get { id: DealId },
    /// `deals.find`.
    Find { id: DealId },
    /// `deals.list`.
    List { query: DealQuery, page: PageRequest },
    /// `deals.board`.
    Board {
        pipeline_id: PipelineId,
        options: BoardOptions,
    },
    /// `deals.stalled`.
    Stalled { query: StalledQuery, page: PageRequest },
    /// `deals.visits`.
    Visits { id: DealId },
    /// `deals.as_of`.
    AsOf { id: DealId, at: Timestamp },
    /// `deals.history`.
    History { id: DealId, page: PageRequest },
    /// `deals.create`.
    Create { new: NewDeal },
    /// `deals.update`.
    Update { id: DealId, patch: DealPatch },
    /// `deals.move_to`.
    MoveTo { id: DealId, step: DealMove },
    /// `deals.win`.
    Win { id: DealId, win: DealWin },
    /// `deals.lose`.
    Lose { id: DealId, loss: DealLoss },
    /// `deals.reopen`.
    Reopen { id: DealId, reopening: DealReopening },
    /// `deals.delete`.
    Delete {
        id: DealId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `deals.restore`.
    Restore {
        id: DealId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl DealsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::DealId = argument("deals.get", Some("id"), id)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::DealId = argument("deals.find", Some("id"), id)?;
                Answer::OptionalDeal(FromCore::from_core(crm_core::Deals::on(tx).find(id)?))
            }
            Self::List { query, page } => {
                let query: crm_core::DealQuery = argument("deals.list", None, query)?;
                let page: crm_core::PageRequest = argument("deals.list", None, page)?;
                Answer::DealPage(FromCore::from_core(crm_core::Deals::on(tx).list(&query, &page)?))
            }
            Self::Board { pipeline_id, options } => {
                let pipeline_id: crm_core::PipelineId =
                    argument("deals.board", Some("pipeline_id"), pipeline_id)?;
                let options: crm_core::BoardOptions = argument("deals.board", None, options)?;
                Answer::BoardStageList(FromCore::from_core(
                    crm_core::Deals::on(tx).board(pipeline_id, &options)?,
                ))
            }
            Self::Stalled { query, page } => {
                let query: crm_core::StalledQuery = argument("deals.stalled", None, query)?;
                let page: crm_core::PageRequest = argument("deals.stalled", None, page)?;
                Answer::StalledDealPage(FromCore::from_core(
                    crm_core::Deals::on(tx).stalled(&query, &page)?,
                ))
            }
            Self::Visits { id } => {
                let id: crm_core::DealId = argument("deals.visits", Some("id"), id)?;
                Answer::StageVisitList(FromCore::from_core(crm_core::Deals::on(tx).visits(id)?))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::DealId = argument("deals.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("deals.as_of", Some("at"), at)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::DealId = argument("deals.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("deals.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Deals::on(tx).history(id, &page)?))
            }
            Self::Create { new } => {
                let new: crm_core::NewDeal = argument("deals.create", None, new)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::DealId = argument("deals.update", Some("id"), id)?;
                let patch: crm_core::DealPatch = argument("deals.update", None, patch)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).update(id, patch)?))
            }
            Self::MoveTo { id, step } => {
                let id: crm_core::DealId = argument("deals.move_to", Some("id"), id)?;
                let step: crm_core::DealMove = argument("deals.move_to", None, step)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).move_to(id, step)?))
            }
            Self::Win { id, win } => {
                let id: crm_core::DealId = argument("deals.win", Some("id"), id)?;
                let win: crm_core::DealWin = argument("deals.win", None, win)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).win(id, win)?))
            }
            Self::Lose { id, loss } => {
                let id: crm_core::DealId = argument("deals.lose", Some("id"), id)?;
                let loss: crm_core::DealLoss = argument("deals.lose", None, loss)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).lose(id, loss)?))
            }
            Self::Reopen { id, reopening } => {
                let id: crm_core::DealId = argument("deals.reopen", Some("id"), id)?;
                let reopening: crm_core::DealReopening = argument("deals.reopen", None, reopening)?;
                Answer::Deal(FromCore::from_core(
                    crm_core::Deals::on(tx).reopen(id, reopening)?,
                ))
            }
            Self::Delete { id, version } => {
                let id: crm_core::DealId = argument("deals.delete", Some("id"), id)?;
                let version: Option<u64> = argument("deals.delete", Some("version"), version)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).delete(id, version)?))
            }
            Self::Restore { id, version } => {
                let id: crm_core::DealId = argument("deals.restore", Some("id"), id)?;
                let version: Option<u64> = argument("deals.restore", Some("version"), version)?;
                Answer::Deal(FromCore::from_core(crm_core::Deals::on(tx).restore(id, version)?))
            }
        })
    }
}

/// A command of a batch that is an operation of `fields`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum FieldsCommand {
    /// `fields.get`.
    Get { key: String },
    /// `fields.find`.
    Find { key: String },
    /// `fields.list`.
    List {},
    /// `fields.as_of`.
    AsOf { key: String, at: Timestamp },
    /// `fields.history`.
    History { key: String, page: PageRequest },
    /// `fields.create`.
    Create { new: NewField },
    /// `fields.update`.
    Update { key: String, patch: FieldPatch },
    /// `fields.delete`.
    Delete {
        key: String,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl FieldsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { key } => {
                let key: String = argument("fields.get", Some("key"), key)?;
                Answer::FieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).get(&key)?))
            }
            Self::Find { key } => {
                let key: String = argument("fields.find", Some("key"), key)?;
                Answer::OptionalFieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).find(&key)?))
            }
            Self::List {} => {
                Answer::FieldDefinitionList(FromCore::from_core(crm_core::Fields::on(tx).list()?))
            }
            Self::AsOf { key, at } => {
                let key: String = argument("fields.as_of", Some("key"), key)?;
                let at: crm_core::Timestamp = argument("fields.as_of", Some("at"), at)?;
                Answer::FieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).as_of(&key, at)?))
            }
            Self::History { key, page } => {
                let key: String = argument("fields.history", Some("key"), key)?;
                let page: crm_core::PageRequest = argument("fields.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Fields::on(tx).history(&key, &page)?,
                ))
            }
            Self::Create { new } => {
                let new: crm_core::NewField = argument("fields.create", None, new)?;
                Answer::FieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).create(new)?))
            }
            Self::Update { key, patch } => {
                let key: String = argument("fields.update", Some("key"), key)?;
                let patch: crm_core::FieldPatch = argument("fields.update", None, patch)?;
                Answer::FieldDefinition(FromCore::from_core(crm_core::Fields::on(tx).update(&key, patch)?))
            }
            Self::Delete { key, version } => {
                let key: String = argument("fields.delete", Some("key"), key)?;
                let version: Option<u64> = argument("fields.delete", Some("version"), version)?;
                Answer::FieldDefinition(FromCore::from_core(
                    crm_core::Fields::on(tx).delete(&key, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `forecasts`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ForecastsCommand {
    /// `forecasts.compute`.
    Compute {
        query: ForecastQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `forecasts.review`.
    Review {
        query: ReviewQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `forecasts.slipped`.
    Slipped {
        query: ReviewQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `forecasts.get`.
    Get { id: ForecastId },
    /// `forecasts.find`.
    Find { id: ForecastId },
    /// `forecasts.list`.
    List { page: PageRequest },
    /// `forecasts.as_of`.
    AsOf { id: ForecastId, at: Timestamp },
    /// `forecasts.history`.
    History { id: ForecastId, page: PageRequest },
    /// `forecasts.create`.
    Create { new: NewForecastSnapshot },
    /// `forecasts.delete`.
    Delete {
        id: ForecastId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `forecasts.restore`.
    Restore {
        id: ForecastId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl ForecastsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Compute { query, as_of } => {
                let query: crm_core::ForecastQuery = argument("forecasts.compute", None, query)?;
                let as_of: Option<crm_core::Timestamp> = argument("forecasts.compute", Some("as_of"), as_of)?;
                Answer::Forecast(FromCore::from_core(
                    crm_core::Forecasts::on(tx).compute(&query, as_of)?,
                ))
            }
            Self::Review { query, as_of } => {
                let query: crm_core::ReviewQuery = argument("forecasts.review", None, query)?;
                let as_of: Option<crm_core::Timestamp> = argument("forecasts.review", Some("as_of"), as_of)?;
                Answer::ForecastReview(FromCore::from_core(
                    crm_core::Forecasts::on(tx).review(&query, as_of)?,
                ))
            }
            Self::Slipped { query, as_of } => {
                let query: crm_core::ReviewQuery = argument("forecasts.slipped", None, query)?;
                let as_of: Option<crm_core::Timestamp> = argument("forecasts.slipped", Some("as_of"), as_of)?;
                Answer::SlippedDealList(FromCore::from_core(
                    crm_core::Forecasts::on(tx).slipped(&query, as_of)?,
                ))
            }
            Self::Get { id } => {
                let id: crm_core::ForecastId = argument("forecasts.get", Some("id"), id)?;
                Answer::ForecastSnapshot(FromCore::from_core(crm_core::Forecasts::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::ForecastId = argument("forecasts.find", Some("id"), id)?;
                Answer::OptionalForecastSnapshot(FromCore::from_core(crm_core::Forecasts::on(tx).find(id)?))
            }
            Self::List { page } => {
                let page: crm_core::PageRequest = argument("forecasts.list", None, page)?;
                Answer::ForecastSnapshotPage(FromCore::from_core(crm_core::Forecasts::on(tx).list(&page)?))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::ForecastId = argument("forecasts.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("forecasts.as_of", Some("at"), at)?;
                Answer::ForecastSnapshot(FromCore::from_core(crm_core::Forecasts::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::ForecastId = argument("forecasts.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("forecasts.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Forecasts::on(tx).history(id, &page)?,
                ))
            }
            Self::Create { new } => {
                let new: crm_core::NewForecastSnapshot = argument("forecasts.create", None, new)?;
                Answer::ForecastSnapshot(FromCore::from_core(crm_core::Forecasts::on(tx).create(new)?))
            }
            Self::Delete { id, version } => {
                let id: crm_core::ForecastId = argument("forecasts.delete", Some("id"), id)?;
                let version: Option<u64> = argument("forecasts.delete", Some("version"), version)?;
                Answer::ForecastSnapshot(FromCore::from_core(
                    crm_core::Forecasts::on(tx).delete(id, version)?,
                ))
            }
            Self::Restore { id, version } => {
                let id: crm_core::ForecastId = argument("forecasts.restore", Some("id"), id)?;
                let version: Option<u64> = argument("forecasts.restore", Some("version"), version)?;
                Answer::ForecastSnapshot(FromCore::from_core(
                    crm_core::Forecasts::on(tx).restore(id, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `goals`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum GoalsCommand {
    /// `goals.get`.
    Get { id: GoalId },
    /// `goals.find`.
    Find { id: GoalId },
    /// `goals.list`.
    List { query: GoalQuery, page: PageRequest },
    /// `goals.attainment`.
    Attainment {
        id: GoalId,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `goals.attainments`.
    Attainments {
        query: GoalQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `goals.as_of`.
    AsOf { id: GoalId, at: Timestamp },
    /// `goals.history`.
    History { id: GoalId, page: PageRequest },
    /// `goals.create`.
    Create { new: NewGoal },
    /// `goals.update`.
    Update { id: GoalId, patch: GoalPatch },
    /// `goals.delete`.
    Delete {
        id: GoalId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `goals.restore`.
    Restore {
        id: GoalId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl GoalsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::GoalId = argument("goals.get", Some("id"), id)?;
                Answer::Goal(FromCore::from_core(crm_core::Goals::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::GoalId = argument("goals.find", Some("id"), id)?;
                Answer::OptionalGoal(FromCore::from_core(crm_core::Goals::on(tx).find(id)?))
            }
            Self::List { query, page } => {
                let query: crm_core::GoalQuery = argument("goals.list", None, query)?;
                let page: crm_core::PageRequest = argument("goals.list", None, page)?;
                Answer::GoalPage(FromCore::from_core(crm_core::Goals::on(tx).list(&query, &page)?))
            }
            Self::Attainment { id, as_of } => {
                let id: crm_core::GoalId = argument("goals.attainment", Some("id"), id)?;
                let as_of: Option<crm_core::Timestamp> = argument("goals.attainment", Some("as_of"), as_of)?;
                Answer::Attainment(FromCore::from_core(
                    crm_core::Goals::on(tx).attainment(id, as_of)?,
                ))
            }
            Self::Attainments { query, as_of } => {
                let query: crm_core::GoalQuery = argument("goals.attainments", None, query)?;
                let as_of: Option<crm_core::Timestamp> = argument("goals.attainments", Some("as_of"), as_of)?;
                Answer::AttainmentList(FromCore::from_core(
                    crm_core::Goals::on(tx).attainments(&query, as_of)?,
                ))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::GoalId = argument("goals.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("goals.as_of", Some("at"), at)?;
                Answer::Goal(FromCore::from_core(crm_core::Goals::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::GoalId = argument("goals.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("goals.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Goals::on(tx).history(id, &page)?))
            }
            Self::Create { new } => {
                let new: crm_core::NewGoal = argument("goals.create", None, new)?;
                Answer::Goal(FromCore::from_core(crm_core::Goals::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::GoalId = argument("goals.update", Some("id"), id)?;
                let patch: crm_core::GoalPatch = argument("goals.update", None, patch)?;
                Answer::Goal(FromCore::from_core(crm_core::Goals::on(tx).update(id, patch)?))
            }
            Self::Delete { id, version } => {
                let id: crm_core::GoalId = argument("goals.delete", Some("id"), id)?;
                let version: Option<u64> = argument("goals.delete", Some("version"), version)?;
                Answer::Goal(FromCore::from_core(crm_core::Goals::on(tx).delete(id, version)?))
            }
            Self::Restore { id, version } => {
                let id: crm_core::GoalId = argument("goals.restore", Some("id"), id)?;
                let version: Option<u64> = argument("goals.restore", Some("version"), version)?;
                Answer::Goal(FromCore::from_core(crm_core::Goals::on(tx).restore(id, version)?))
            }
        })
    }
}

/// A command of a batch that is an operation of `ingest`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum IngestCommand {
    /// `ingest.shopify`.
    Shopify {
        topic: String,
        payload: String,
        #[uniffi(default)]
        currency: Option<String>,
    },
    /// `ingest.stripe`.
    Stripe { event: String },
}

impl IngestCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Shopify {
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
            Self::Stripe { event } => {
                let event: crm_core::Json = argument("ingest.stripe", Some("event"), event)?;
                Answer::Ingested(FromCore::from_core(crm_core::Ingest::on(tx).stripe(&event)?))
            }
        })
    }
}

/// A command of a batch that is an operation of `interactions`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum InteractionsCommand {
    /// `interactions.get`.
    Get { id: InteractionId },
    /// `interactions.find`.
    Find { id: InteractionId },
    /// `interactions.of`.
    Of {
        customer_id: CustomerId,
        query: InteractionQuery,
        page: PageRequest,
    },
    /// `interactions.anonymous`.
    Anonymous {
        query: InteractionQuery,
        page: PageRequest,
    },
    /// `interactions.as_of`.
    AsOf { id: InteractionId, at: Timestamp },
    /// `interactions.history`.
    History { id: InteractionId, page: PageRequest },
    /// `interactions.record`.
    Record { new: NewInteraction },
    /// `interactions.update`.
    Update {
        id: InteractionId,
        patch: InteractionPatch,
    },
    /// `interactions.delete`.
    Delete {
        id: InteractionId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `interactions.restore`.
    Restore {
        id: InteractionId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl InteractionsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::InteractionId = argument("interactions.get", Some("id"), id)?;
                Answer::Interaction(FromCore::from_core(crm_core::Interactions::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::InteractionId = argument("interactions.find", Some("id"), id)?;
                Answer::OptionalInteraction(FromCore::from_core(crm_core::Interactions::on(tx).find(id)?))
            }
            Self::Of {
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
            Self::Anonymous { query, page } => {
                let query: crm_core::InteractionQuery = argument("interactions.anonymous", None, query)?;
                let page: crm_core::PageRequest = argument("interactions.anonymous", None, page)?;
                Answer::InteractionPage(FromCore::from_core(
                    crm_core::Interactions::on(tx).anonymous(&query, &page)?,
                ))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::InteractionId = argument("interactions.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("interactions.as_of", Some("at"), at)?;
                Answer::Interaction(FromCore::from_core(crm_core::Interactions::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::InteractionId = argument("interactions.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("interactions.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Interactions::on(tx).history(id, &page)?,
                ))
            }
            Self::Record { new } => {
                let new: crm_core::NewInteraction = argument("interactions.record", None, new)?;
                Answer::Interaction(FromCore::from_core(crm_core::Interactions::on(tx).record(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::InteractionId = argument("interactions.update", Some("id"), id)?;
                let patch: crm_core::InteractionPatch = argument("interactions.update", None, patch)?;
                Answer::Interaction(FromCore::from_core(
                    crm_core::Interactions::on(tx).update(id, patch)?,
                ))
            }
            Self::Delete { id, version } => {
                let id: crm_core::InteractionId = argument("interactions.delete", Some("id"), id)?;
                let version: Option<u64> = argument("interactions.delete", Some("version"), version)?;
                Answer::Interaction(FromCore::from_core(
                    crm_core::Interactions::on(tx).delete(id, version)?,
                ))
            }
            Self::Restore { id, version } => {
                let id: crm_core::InteractionId = argument("interactions.restore", Some("id"), id)?;
                let version: Option<u64> = argument("interactions.restore", Some("version"), version)?;
                Answer::Interaction(FromCore::from_core(
                    crm_core::Interactions::on(tx).restore(id, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `invoices`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum InvoicesCommand {
    /// `invoices.get`.
    Get { id: InvoiceId },
    /// `invoices.find`.
    Find { id: InvoiceId },
    /// `invoices.find_by_number`.
    FindByNumber { number: String },
    /// `invoices.list`.
    List { query: InvoiceQuery, page: PageRequest },
    /// `invoices.balance`.
    Balance {
        id: InvoiceId,
        #[uniffi(default)]
        at: Option<Timestamp>,
    },
    /// `invoices.overdue`.
    Overdue {
        #[uniffi(default)]
        at: Option<Timestamp>,
        page: PageRequest,
    },
    /// `invoices.as_of`.
    AsOf { id: InvoiceId, at: Timestamp },
    /// `invoices.history`.
    History { id: InvoiceId, page: PageRequest },
    /// `invoices.create`.
    Create { new: NewInvoice },
    /// `invoices.credit`.
    Credit { new: NewCreditNote },
    /// `invoices.update`.
    Update { id: InvoiceId, patch: InvoicePatch },
    /// `invoices.match_payment`.
    MatchPayment {
        id: InvoiceId,
        matching: PaymentMatching,
    },
    /// `invoices.unmatch_payment`.
    UnmatchPayment {
        id: InvoiceId,
        payment_id: PaymentId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `invoices.delete`.
    Delete {
        id: InvoiceId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `invoices.restore`.
    Restore {
        id: InvoiceId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl InvoicesCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::InvoiceId = argument("invoices.get", Some("id"), id)?;
                Answer::Invoice(FromCore::from_core(crm_core::Invoices::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::InvoiceId = argument("invoices.find", Some("id"), id)?;
                Answer::OptionalInvoice(FromCore::from_core(crm_core::Invoices::on(tx).find(id)?))
            }
            Self::FindByNumber { number } => {
                let number: String = argument("invoices.find_by_number", Some("number"), number)?;
                Answer::OptionalInvoice(FromCore::from_core(
                    crm_core::Invoices::on(tx).find_by_number(&number)?,
                ))
            }
            Self::List { query, page } => {
                let query: crm_core::InvoiceQuery = argument("invoices.list", None, query)?;
                let page: crm_core::PageRequest = argument("invoices.list", None, page)?;
                Answer::InvoicePage(FromCore::from_core(
                    crm_core::Invoices::on(tx).list(&query, &page)?,
                ))
            }
            Self::Balance { id, at } => {
                let id: crm_core::InvoiceId = argument("invoices.balance", Some("id"), id)?;
                let at: Option<crm_core::Timestamp> = argument("invoices.balance", Some("at"), at)?;
                Answer::InvoiceBalance(FromCore::from_core(crm_core::Invoices::on(tx).balance(id, at)?))
            }
            Self::Overdue { at, page } => {
                let at: Option<crm_core::Timestamp> = argument("invoices.overdue", Some("at"), at)?;
                let page: crm_core::PageRequest = argument("invoices.overdue", None, page)?;
                Answer::OverdueInvoicePage(FromCore::from_core(
                    crm_core::Invoices::on(tx).overdue(at, &page)?,
                ))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::InvoiceId = argument("invoices.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("invoices.as_of", Some("at"), at)?;
                Answer::Invoice(FromCore::from_core(crm_core::Invoices::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::InvoiceId = argument("invoices.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("invoices.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Invoices::on(tx).history(id, &page)?,
                ))
            }
            Self::Create { new } => {
                let new: crm_core::NewInvoice = argument("invoices.create", None, new)?;
                Answer::Invoice(FromCore::from_core(crm_core::Invoices::on(tx).create(new)?))
            }
            Self::Credit { new } => {
                let new: crm_core::NewCreditNote = argument("invoices.credit", None, new)?;
                Answer::Invoice(FromCore::from_core(crm_core::Invoices::on(tx).credit(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::InvoiceId = argument("invoices.update", Some("id"), id)?;
                let patch: crm_core::InvoicePatch = argument("invoices.update", None, patch)?;
                Answer::Invoice(FromCore::from_core(crm_core::Invoices::on(tx).update(id, patch)?))
            }
            Self::MatchPayment { id, matching } => {
                let id: crm_core::InvoiceId = argument("invoices.match_payment", Some("id"), id)?;
                let matching: crm_core::PaymentMatching = argument("invoices.match_payment", None, matching)?;
                Answer::Invoice(FromCore::from_core(
                    crm_core::Invoices::on(tx).match_payment(id, matching)?,
                ))
            }
            Self::UnmatchPayment {
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
            Self::Delete { id, version } => {
                let id: crm_core::InvoiceId = argument("invoices.delete", Some("id"), id)?;
                let version: Option<u64> = argument("invoices.delete", Some("version"), version)?;
                Answer::Invoice(FromCore::from_core(
                    crm_core::Invoices::on(tx).delete(id, version)?,
                ))
            }
            Self::Restore { id, version } => {
                let id: crm_core::InvoiceId = argument("invoices.restore", Some("id"), id)?;
                let version: Option<u64> = argument("invoices.restore", Some("version"), version)?;
                Answer::Invoice(FromCore::from_core(
                    crm_core::Invoices::on(tx).restore(id, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `journal`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum JournalCommand {
    /// `journal.changes_since`.
    ChangesSince { seq: u64, limit: u32 },
    /// `journal.next_changes`.
    NextChanges { cursor: String, limit: u32 },
    /// `journal.position`.
    Position { cursor: String },
    /// `journal.head`.
    Head {},
    /// `journal.verify`.
    Verify {
        #[uniffi(default)]
        retained: Option<JournalHead>,
    },
    /// `journal.acknowledge`.
    Acknowledge { cursor: String, seq: u64 },
}

impl JournalCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::ChangesSince { seq, limit } => {
                let seq: u64 = argument("journal.changes_since", Some("seq"), seq)?;
                let limit: u32 = argument("journal.changes_since", Some("limit"), limit)?;
                Answer::Changes(FromCore::from_core(
                    crm_core::Journal::on(tx).changes_since(seq, limit)?,
                ))
            }
            Self::NextChanges { cursor, limit } => {
                let cursor: String = argument("journal.next_changes", Some("cursor"), cursor)?;
                let limit: u32 = argument("journal.next_changes", Some("limit"), limit)?;
                Answer::Changes(FromCore::from_core(
                    crm_core::Journal::on(tx).next_changes(&cursor, limit)?,
                ))
            }
            Self::Position { cursor } => {
                let cursor: String = argument("journal.position", Some("cursor"), cursor)?;
                Answer::Integer(FromCore::from_core(crm_core::Journal::on(tx).position(&cursor)?))
            }
            Self::Head {} => Answer::JournalHead(FromCore::from_core(crm_core::Journal::on(tx).head()?)),
            Self::Verify { retained } => {
                let retained: Option<crm_core::JournalHead> =
                    argument("journal.verify", Some("retained"), retained)?;
                Answer::JournalHead(FromCore::from_core(crm_core::Journal::on(tx).verify(retained)?))
            }
            Self::Acknowledge { cursor, seq } => {
                let cursor: String = argument("journal.acknowledge", Some("cursor"), cursor)?;
                let seq: u64 = argument("journal.acknowledge", Some("seq"), seq)?;
                crm_core::Journal::on(tx).acknowledge(&cursor, seq)?;
                Answer::Nothing
            }
        })
    }
}

/// A command of a batch that is an operation of `lead_models`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum LeadModelsCommand {
    /// `lead_models.get`.
    Get { id: LeadModelId },
    /// `lead_models.find`.
    Find { id: LeadModelId },
    /// `lead_models.list`.
    List { page: PageRequest },
    /// `lead_models.score`.
    Score {
        id: LeadModelId,
        customer_id: CustomerId,
    },
    /// `lead_models.rank`.
    Rank { id: LeadModelId, query: LeadQuery },
    /// `lead_models.as_of`.
    AsOf { id: LeadModelId, at: Timestamp },
    /// `lead_models.history`.
    History { id: LeadModelId, page: PageRequest },
    /// `lead_models.create`.
    Create { new: NewLeadModel },
    /// `lead_models.update`.
    Update { id: LeadModelId, patch: LeadModelPatch },
    /// `lead_models.delete`.
    Delete {
        id: LeadModelId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `lead_models.restore`.
    Restore {
        id: LeadModelId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl LeadModelsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::LeadModelId = argument("lead_models.get", Some("id"), id)?;
                Answer::LeadModel(FromCore::from_core(crm_core::LeadModels::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::LeadModelId = argument("lead_models.find", Some("id"), id)?;
                Answer::OptionalLeadModel(FromCore::from_core(crm_core::LeadModels::on(tx).find(id)?))
            }
            Self::List { page } => {
                let page: crm_core::PageRequest = argument("lead_models.list", None, page)?;
                Answer::LeadModelPage(FromCore::from_core(crm_core::LeadModels::on(tx).list(&page)?))
            }
            Self::Score { id, customer_id } => {
                let id: crm_core::LeadModelId = argument("lead_models.score", Some("id"), id)?;
                let customer_id: crm_core::CustomerId =
                    argument("lead_models.score", Some("customer_id"), customer_id)?;
                Answer::LeadScore(FromCore::from_core(
                    crm_core::LeadModels::on(tx).score(id, customer_id)?,
                ))
            }
            Self::Rank { id, query } => {
                let id: crm_core::LeadModelId = argument("lead_models.rank", Some("id"), id)?;
                let query: crm_core::LeadQuery = argument("lead_models.rank", None, query)?;
                Answer::RankedLeadList(FromCore::from_core(
                    crm_core::LeadModels::on(tx).rank(id, &query)?,
                ))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::LeadModelId = argument("lead_models.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("lead_models.as_of", Some("at"), at)?;
                Answer::LeadModel(FromCore::from_core(crm_core::LeadModels::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::LeadModelId = argument("lead_models.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("lead_models.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::LeadModels::on(tx).history(id, &page)?,
                ))
            }
            Self::Create { new } => {
                let new: crm_core::NewLeadModel = argument("lead_models.create", None, new)?;
                Answer::LeadModel(FromCore::from_core(crm_core::LeadModels::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::LeadModelId = argument("lead_models.update", Some("id"), id)?;
                let patch: crm_core::LeadModelPatch = argument("lead_models.update", None, patch)?;
                Answer::LeadModel(FromCore::from_core(
                    crm_core::LeadModels::on(tx).update(id, patch)?,
                ))
            }
            Self::Delete { id, version } => {
                let id: crm_core::LeadModelId = argument("lead_models.delete", Some("id"), id)?;
                let version: Option<u64> = argument("lead_models.delete", Some("version"), version)?;
                Answer::LeadModel(FromCore::from_core(
                    crm_core::LeadModels::on(tx).delete(id, version)?,
                ))
            }
            Self::Restore { id, version } => {
                let id: crm_core::LeadModelId = argument("lead_models.restore", Some("id"), id)?;
                let version: Option<u64> = argument("lead_models.restore", Some("version"), version)?;
                Answer::LeadModel(FromCore::from_core(
                    crm_core::LeadModels::on(tx).restore(id, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `notes`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum NotesCommand {
    /// `notes.get`.
    Get { id: NoteId },
    /// `notes.find`.
    Find { id: NoteId },
    /// `notes.of`.
    Of {
        customer_id: CustomerId,
        page: PageRequest,
    },
    /// `notes.as_of`.
    AsOf { id: NoteId, at: Timestamp },
    /// `notes.history`.
    History { id: NoteId, page: PageRequest },
    /// `notes.create`.
    Create { new: NewNote },
    /// `notes.update`.
    Update { id: NoteId, patch: NotePatch },
    /// `notes.delete`.
    Delete {
        id: NoteId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `notes.restore`.
    Restore {
        id: NoteId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl NotesCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::NoteId = argument("notes.get", Some("id"), id)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::NoteId = argument("notes.find", Some("id"), id)?;
                Answer::OptionalNote(FromCore::from_core(crm_core::Notes::on(tx).find(id)?))
            }
            Self::Of { customer_id, page } => {
                let customer_id: crm_core::CustomerId =
                    argument("notes.of", Some("customer_id"), customer_id)?;
                let page: crm_core::PageRequest = argument("notes.of", None, page)?;
                Answer::NotePage(FromCore::from_core(
                    crm_core::Notes::on(tx).of(customer_id, &page)?,
                ))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::NoteId = argument("notes.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("notes.as_of", Some("at"), at)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::NoteId = argument("notes.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("notes.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Notes::on(tx).history(id, &page)?))
            }
            Self::Create { new } => {
                let new: crm_core::NewNote = argument("notes.create", None, new)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::NoteId = argument("notes.update", Some("id"), id)?;
                let patch: crm_core::NotePatch = argument("notes.update", None, patch)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).update(id, patch)?))
            }
            Self::Delete { id, version } => {
                let id: crm_core::NoteId = argument("notes.delete", Some("id"), id)?;
                let version: Option<u64> = argument("notes.delete", Some("version"), version)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).delete(id, version)?))
            }
            Self::Restore { id, version } => {
                let id: crm_core::NoteId = argument("notes.restore", Some("id"), id)?;
                let version: Option<u64> = argument("notes.restore", Some("version"), version)?;
                Answer::Note(FromCore::from_core(crm_core::Notes::on(tx).restore(id, version)?))
            }
        })
    }
}

/// A command of a batch that is an operation of `orders`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum OrdersCommand {
    /// `orders.get`.
    Get { id: OrderId },
    /// `orders.find`.
    Find { id: OrderId },
    /// `orders.find_by_number`.
    FindByNumber {
        #[uniffi(default)]
        source: Option<String>,
        number: String,
    },
    /// `orders.list`.
    List { query: OrderQuery, page: PageRequest },
    /// `orders.late`.
    Late {
        #[uniffi(default)]
        at: Option<Timestamp>,
        page: PageRequest,
    },
    /// `orders.as_of`.
    AsOf { id: OrderId, at: Timestamp },
    /// `orders.history`.
    History { id: OrderId, page: PageRequest },
    /// `orders.create`.
    Create { new: NewOrder },
    /// `orders.update`.
    Update { id: OrderId, patch: OrderPatch },
    /// `orders.advance`.
    Advance { id: OrderId, advance: OrderAdvance },
    /// `orders.cancel`.
    Cancel {
        id: OrderId,
        cancellation: OrderCancellation,
    },
    /// `orders.reopen`.
    Reopen {
        id: OrderId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `orders.add_payment`.
    AddPayment { id: OrderId, payment: NewPayment },
    /// `orders.refund`.
    Refund { id: OrderId, refund: NewRefund },
    /// `orders.delete`.
    Delete {
        id: OrderId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `orders.restore`.
    Restore {
        id: OrderId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl OrdersCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::OrderId = argument("orders.get", Some("id"), id)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::OrderId = argument("orders.find", Some("id"), id)?;
                Answer::OptionalOrder(FromCore::from_core(crm_core::Orders::on(tx).find(id)?))
            }
            Self::FindByNumber { source, number } => {
                let source: Option<String> = argument("orders.find_by_number", Some("source"), source)?;
                let number: String = argument("orders.find_by_number", Some("number"), number)?;
                Answer::OptionalOrder(FromCore::from_core(
                    crm_core::Orders::on(tx).find_by_number(source.as_deref(), &number)?,
                ))
            }
            Self::List { query, page } => {
                let query: crm_core::OrderQuery = argument("orders.list", None, query)?;
                let page: crm_core::PageRequest = argument("orders.list", None, page)?;
                Answer::OrderPage(FromCore::from_core(crm_core::Orders::on(tx).list(&query, &page)?))
            }
            Self::Late { at, page } => {
                let at: Option<crm_core::Timestamp> = argument("orders.late", Some("at"), at)?;
                let page: crm_core::PageRequest = argument("orders.late", None, page)?;
                Answer::LateOrderPage(FromCore::from_core(crm_core::Orders::on(tx).late(at, &page)?))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::OrderId = argument("orders.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("orders.as_of", Some("at"), at)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::OrderId = argument("orders.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("orders.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Orders::on(tx).history(id, &page)?))
            }
            Self::Create { new } => {
                let new: crm_core::NewOrder = argument("orders.create", None, new)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::OrderId = argument("orders.update", Some("id"), id)?;
                let patch: crm_core::OrderPatch = argument("orders.update", None, patch)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).update(id, patch)?))
            }
            Self::Advance { id, advance } => {
                let id: crm_core::OrderId = argument("orders.advance", Some("id"), id)?;
                let advance: crm_core::OrderAdvance = argument("orders.advance", None, advance)?;
                Answer::Order(FromCore::from_core(
                    crm_core::Orders::on(tx).advance(id, advance)?,
                ))
            }
            Self::Cancel { id, cancellation } => {
                let id: crm_core::OrderId = argument("orders.cancel", Some("id"), id)?;
                let cancellation: crm_core::OrderCancellation =
                    argument("orders.cancel", None, cancellation)?;
                Answer::Order(FromCore::from_core(
                    crm_core::Orders::on(tx).cancel(id, cancellation)?,
                ))
            }
            Self::Reopen { id, version } => {
                let id: crm_core::OrderId = argument("orders.reopen", Some("id"), id)?;
                let version: Option<u64> = argument("orders.reopen", Some("version"), version)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).reopen(id, version)?))
            }
            Self::AddPayment { id, payment } => {
                let id: crm_core::OrderId = argument("orders.add_payment", Some("id"), id)?;
                let payment: crm_core::NewPayment = argument("orders.add_payment", None, payment)?;
                Answer::Order(FromCore::from_core(
                    crm_core::Orders::on(tx).add_payment(id, payment)?,
                ))
            }
            Self::Refund { id, refund } => {
                let id: crm_core::OrderId = argument("orders.refund", Some("id"), id)?;
                let refund: crm_core::NewRefund = argument("orders.refund", None, refund)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).refund(id, refund)?))
            }
            Self::Delete { id, version } => {
                let id: crm_core::OrderId = argument("orders.delete", Some("id"), id)?;
                let version: Option<u64> = argument("orders.delete", Some("version"), version)?;
                Answer::Order(FromCore::from_core(crm_core::Orders::on(tx).delete(id, version)?))
            }
            Self::Restore { id, version } => {
                let id: crm_core::OrderId = argument("orders.restore", Some("id"), id)?;
                let version: Option<u64> = argument("orders.restore", Some("version"), version)?;
                Answer::Order(FromCore::from_core(
                    crm_core::Orders::on(tx).restore(id, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `pipelines`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum PipelinesCommand {
    /// `pipelines.get`.
    Get { id: PipelineId },
    /// `pipelines.find`.
    Find { id: PipelineId },
    /// `pipelines.list`.
    List {},
    /// `pipelines.preview_edit`.
    PreviewEdit { id: PipelineId, edit: PipelineEdit },
    /// `pipelines.as_of`.
    AsOf { id: PipelineId, at: Timestamp },
    /// `pipelines.history`.
    History { id: PipelineId, page: PageRequest },
    /// `pipelines.create`.
    Create { new: NewPipeline },
    /// `pipelines.update`.
    Update { id: PipelineId, patch: PipelinePatch },
    /// `pipelines.edit`.
    Edit { id: PipelineId, edit: PipelineEdit },
    /// `pipelines.delete`.
    Delete {
        id: PipelineId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `pipelines.restore`.
    Restore {
        id: PipelineId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl PipelinesCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::PipelineId = argument("pipelines.get", Some("id"), id)?;
                Answer::Pipeline(FromCore::from_core(crm_core::Pipelines::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::PipelineId = argument("pipelines.find", Some("id"), id)?;
                Answer::OptionalPipeline(FromCore::from_core(crm_core::Pipelines::on(tx).find(id)?))
            }
            Self::List {} => Answer::PipelineList(FromCore::from_core(crm_core::Pipelines::on(tx).list()?)),
            Self::PreviewEdit { id, edit } => {
                let id: crm_core::PipelineId = argument("pipelines.preview_edit", Some("id"), id)?;
                let edit: crm_core::PipelineEdit = argument("pipelines.preview_edit", None, edit)?;
                Answer::StageMigrationList(FromCore::from_core(
                    crm_core::Pipelines::on(tx).preview_edit(id, &edit)?,
                ))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::PipelineId = argument("pipelines.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("pipelines.as_of", Some("at"), at)?;
                Answer::Pipeline(FromCore::from_core(crm_core::Pipelines::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::PipelineId = argument("pipelines.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("pipelines.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Pipelines::on(tx).history(id, &page)?,
                ))
            }
            Self::Create { new } => {
                let new: crm_core::NewPipeline = argument("pipelines.create", None, new)?;
                Answer::Pipeline(FromCore::from_core(crm_core::Pipelines::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::PipelineId = argument("pipelines.update", Some("id"), id)?;
                let patch: crm_core::PipelinePatch = argument("pipelines.update", None, patch)?;
                Answer::Pipeline(FromCore::from_core(
                    crm_core::Pipelines::on(tx).update(id, patch)?,
                ))
            }
            Self::Edit { id, edit } => {
                let id: crm_core::PipelineId = argument("pipelines.edit", Some("id"), id)?;
                let edit: crm_core::PipelineEdit = argument("pipelines.edit", None, edit)?;
                Answer::EditedPipeline(FromCore::from_core(crm_core::Pipelines::on(tx).edit(id, edit)?))
            }
            Self::Delete { id, version } => {
                let id: crm_core::PipelineId = argument("pipelines.delete", Some("id"), id)?;
                let version: Option<u64> = argument("pipelines.delete", Some("version"), version)?;
                Answer::Pipeline(FromCore::from_core(
                    crm_core::Pipelines::on(tx).delete(id, version)?,
                ))
            }
            Self::Restore { id, version } => {
                let id: crm_core::PipelineId = argument("pipelines.restore", Some("id"), id)?;
                let version: Option<u64> = argument("pipelines.restore", Some("version"), version)?;
                Answer::Pipeline(FromCore::from_core(
                    crm_core::Pipelines::on(tx).restore(id, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `predictions`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum PredictionsCommand {
    /// `predictions.get`.
    Get { deal_id: DealId },
    /// `predictions.model`.
    Model { pipeline_id: PipelineId },
    /// `predictions.fit`.
    Fit {
        pipeline_id: PipelineId,
        options: LogisticModelOptions,
    },
    /// `predictions.refresh`.
    Refresh { pipeline_id: PipelineId },
}

impl PredictionsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { deal_id } => {
                let deal_id: crm_core::DealId = argument("predictions.get", Some("deal_id"), deal_id)?;
                Answer::DealPrediction(FromCore::from_core(crm_core::Predictions::on(tx).get(deal_id)?))
            }
            Self::Model { pipeline_id } => {
                let pipeline_id: crm_core::PipelineId =
                    argument("predictions.model", Some("pipeline_id"), pipeline_id)?;
                Answer::OptionalLogisticModel(FromCore::from_core(
                    crm_core::Predictions::on(tx).model(pipeline_id)?,
                ))
            }
            Self::Fit { pipeline_id, options } => {
                let pipeline_id: crm_core::PipelineId =
                    argument("predictions.fit", Some("pipeline_id"), pipeline_id)?;
                let options: crm_core::LogisticModelOptions = argument("predictions.fit", None, options)?;
                Answer::LogisticModel(FromCore::from_core(
                    crm_core::Predictions::on(tx).fit(pipeline_id, options)?,
                ))
            }
            Self::Refresh { pipeline_id } => {
                let pipeline_id: crm_core::PipelineId =
                    argument("predictions.refresh", Some("pipeline_id"), pipeline_id)?;
                Answer::Integer(FromCore::from_core(
                    crm_core::Predictions::on(tx).refresh(pipeline_id)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `products`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ProductsCommand {
    /// `products.get`.
    Get { id: ProductId },
    /// `products.find`.
    Find { id: ProductId },
    /// `products.find_by_sku`.
    FindBySku { sku: String },
    /// `products.list`.
    List { query: ProductQuery, page: PageRequest },
    /// `products.as_of`.
    AsOf { id: ProductId, at: Timestamp },
    /// `products.history`.
    History { id: ProductId, page: PageRequest },
    /// `products.create`.
    Create { new: NewProduct },
    /// `products.update`.
    Update { id: ProductId, patch: ProductPatch },
    /// `products.delete`.
    Delete {
        id: ProductId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `products.restore`.
    Restore {
        id: ProductId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl ProductsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::ProductId = argument("products.get", Some("id"), id)?;
                Answer::Product(FromCore::from_core(crm_core::Products::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::ProductId = argument("products.find", Some("id"), id)?;
                Answer::OptionalProduct(FromCore::from_core(crm_core::Products::on(tx).find(id)?))
            }
            Self::FindBySku { sku } => {
                let sku: String = argument("products.find_by_sku", Some("sku"), sku)?;
                Answer::OptionalProduct(FromCore::from_core(crm_core::Products::on(tx).find_by_sku(&sku)?))
            }
            Self::List { query, page } => {
                let query: crm_core::ProductQuery = argument("products.list", None, query)?;
                let page: crm_core::PageRequest = argument("products.list", None, page)?;
                Answer::ProductPage(FromCore::from_core(
                    crm_core::Products::on(tx).list(&query, &page)?,
                ))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::ProductId = argument("products.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("products.as_of", Some("at"), at)?;
                Answer::Product(FromCore::from_core(crm_core::Products::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::ProductId = argument("products.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("products.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Products::on(tx).history(id, &page)?,
                ))
            }
            Self::Create { new } => {
                let new: crm_core::NewProduct = argument("products.create", None, new)?;
                Answer::Product(FromCore::from_core(crm_core::Products::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::ProductId = argument("products.update", Some("id"), id)?;
                let patch: crm_core::ProductPatch = argument("products.update", None, patch)?;
                Answer::Product(FromCore::from_core(crm_core::Products::on(tx).update(id, patch)?))
            }
            Self::Delete { id, version } => {
                let id: crm_core::ProductId = argument("products.delete", Some("id"), id)?;
                let version: Option<u64> = argument("products.delete", Some("version"), version)?;
                Answer::Product(FromCore::from_core(
                    crm_core::Products::on(tx).delete(id, version)?,
                ))
            }
            Self::Restore { id, version } => {
                let id: crm_core::ProductId = argument("products.restore", Some("id"), id)?;
                let version: Option<u64> = argument("products.restore", Some("version"), version)?;
                Answer::Product(FromCore::from_core(
                    crm_core::Products::on(tx).restore(id, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `purchases`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum PurchasesCommand {
    /// `purchases.get`.
    Get { id: PurchaseOrderId },
    /// `purchases.find`.
    Find { id: PurchaseOrderId },
    /// `purchases.list`.
    List { query: PurchaseQuery, page: PageRequest },
    /// `purchases.as_of`.
    AsOf { id: PurchaseOrderId, at: Timestamp },
    /// `purchases.history`.
    History { id: PurchaseOrderId, page: PageRequest },
    /// `purchases.create`.
    Create { new: NewPurchaseOrder },
    /// `purchases.update`.
    Update {
        id: PurchaseOrderId,
        patch: PurchaseOrderPatch,
    },
    /// `purchases.place`.
    Place {
        id: PurchaseOrderId,
        placement: PurchasePlacement,
    },
    /// `purchases.receive`.
    Receive {
        id: PurchaseOrderId,
        receipt: NewReceipt,
    },
    /// `purchases.cancel`.
    Cancel {
        id: PurchaseOrderId,
        cancellation: PurchaseCancellation,
    },
    /// `purchases.delete`.
    Delete {
        id: PurchaseOrderId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `purchases.restore`.
    Restore {
        id: PurchaseOrderId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl PurchasesCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.get", Some("id"), id)?;
                Answer::PurchaseOrder(FromCore::from_core(crm_core::Purchases::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.find", Some("id"), id)?;
                Answer::OptionalPurchaseOrder(FromCore::from_core(crm_core::Purchases::on(tx).find(id)?))
            }
            Self::List { query, page } => {
                let query: crm_core::PurchaseQuery = argument("purchases.list", None, query)?;
                let page: crm_core::PageRequest = argument("purchases.list", None, page)?;
                Answer::PurchaseOrderPage(FromCore::from_core(
                    crm_core::Purchases::on(tx).list(&query, &page)?,
                ))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("purchases.as_of", Some("at"), at)?;
                Answer::PurchaseOrder(FromCore::from_core(crm_core::Purchases::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("purchases.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Purchases::on(tx).history(id, &page)?,
                ))
            }
            Self::Create { new } => {
                let new: crm_core::NewPurchaseOrder = argument("purchases.create", None, new)?;
                Answer::PurchaseOrder(FromCore::from_core(crm_core::Purchases::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.update", Some("id"), id)?;
                let patch: crm_core::PurchaseOrderPatch = argument("purchases.update", None, patch)?;
                Answer::PurchaseOrder(FromCore::from_core(
                    crm_core::Purchases::on(tx).update(id, patch)?,
                ))
            }
            Self::Place { id, placement } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.place", Some("id"), id)?;
                let placement: crm_core::PurchasePlacement = argument("purchases.place", None, placement)?;
                Answer::PurchaseOrder(FromCore::from_core(
                    crm_core::Purchases::on(tx).place(id, placement)?,
                ))
            }
            Self::Receive { id, receipt } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.receive", Some("id"), id)?;
                let receipt: crm_core::NewReceipt = argument("purchases.receive", None, receipt)?;
                Answer::PurchaseOrder(FromCore::from_core(
                    crm_core::Purchases::on(tx).receive(id, receipt)?,
                ))
            }
            Self::Cancel { id, cancellation } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.cancel", Some("id"), id)?;
                let cancellation: crm_core::PurchaseCancellation =
                    argument("purchases.cancel", None, cancellation)?;
                Answer::PurchaseOrder(FromCore::from_core(
                    crm_core::Purchases::on(tx).cancel(id, cancellation)?,
                ))
            }
            Self::Delete { id, version } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.delete", Some("id"), id)?;
                let version: Option<u64> = argument("purchases.delete", Some("version"), version)?;
                Answer::PurchaseOrder(FromCore::from_core(
                    crm_core::Purchases::on(tx).delete(id, version)?,
                ))
            }
            Self::Restore { id, version } => {
                let id: crm_core::PurchaseOrderId = argument("purchases.restore", Some("id"), id)?;
                let version: Option<u64> = argument("purchases.restore", Some("version"), version)?;
                Answer::PurchaseOrder(FromCore::from_core(
                    crm_core::Purchases::on(tx).restore(id, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `quotes`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum QuotesCommand {
    /// `quotes.get`.
    Get { id: QuoteId },
    /// `quotes.find`.
    Find { id: QuoteId },
    /// `quotes.list`.
    List { query: QuoteQuery, page: PageRequest },
    /// `quotes.html`.
    Html { id: QuoteId, page: QuoteDocument },
    /// `quotes.as_of`.
    AsOf { id: QuoteId, at: Timestamp },
    /// `quotes.history`.
    History { id: QuoteId, page: PageRequest },
    /// `quotes.create`.
    Create { new: NewQuote },
    /// `quotes.update`.
    Update { id: QuoteId, patch: QuotePatch },
    /// `quotes.send`.
    Send { id: QuoteId, sending: QuoteSending },
    /// `quotes.accept`.
    Accept {
        id: QuoteId,
        acceptance: QuoteAcceptance,
    },
    /// `quotes.decline`.
    Decline { id: QuoteId, refusal: QuoteRefusal },
    /// `quotes.revise`.
    Revise {
        id: QuoteId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `quotes.reopen`.
    Reopen {
        id: QuoteId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `quotes.delete`.
    Delete {
        id: QuoteId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `quotes.restore`.
    Restore {
        id: QuoteId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl QuotesCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::QuoteId = argument("quotes.get", Some("id"), id)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::QuoteId = argument("quotes.find", Some("id"), id)?;
                Answer::OptionalQuote(FromCore::from_core(crm_core::Quotes::on(tx).find(id)?))
            }
            Self::List { query, page } => {
                let query: crm_core::QuoteQuery = argument("quotes.list", None, query)?;
                let page: crm_core::PageRequest = argument("quotes.list", None, page)?;
                Answer::QuotePage(FromCore::from_core(crm_core::Quotes::on(tx).list(&query, &page)?))
            }
            Self::Html { id, page } => {
                let id: crm_core::QuoteId = argument("quotes.html", Some("id"), id)?;
                let page: crm_core::QuoteDocument = argument("quotes.html", None, page)?;
                Answer::Text(FromCore::from_core(crm_core::Quotes::on(tx).html(id, &page)?))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::QuoteId = argument("quotes.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("quotes.as_of", Some("at"), at)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::QuoteId = argument("quotes.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("quotes.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Quotes::on(tx).history(id, &page)?))
            }
            Self::Create { new } => {
                let new: crm_core::NewQuote = argument("quotes.create", None, new)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::QuoteId = argument("quotes.update", Some("id"), id)?;
                let patch: crm_core::QuotePatch = argument("quotes.update", None, patch)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).update(id, patch)?))
            }
            Self::Send { id, sending } => {
                let id: crm_core::QuoteId = argument("quotes.send", Some("id"), id)?;
                let sending: crm_core::QuoteSending = argument("quotes.send", None, sending)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).send(id, sending)?))
            }
            Self::Accept { id, acceptance } => {
                let id: crm_core::QuoteId = argument("quotes.accept", Some("id"), id)?;
                let acceptance: crm_core::QuoteAcceptance = argument("quotes.accept", None, acceptance)?;
                Answer::Quote(FromCore::from_core(
                    crm_core::Quotes::on(tx).accept(id, acceptance)?,
                ))
            }
            Self::Decline { id, refusal } => {
                let id: crm_core::QuoteId = argument("quotes.decline", Some("id"), id)?;
                let refusal: crm_core::QuoteRefusal = argument("quotes.decline", None, refusal)?;
                Answer::Quote(FromCore::from_core(
                    crm_core::Quotes::on(tx).decline(id, refusal)?,
                ))
            }
            Self::Revise { id, version } => {
                let id: crm_core::QuoteId = argument("quotes.revise", Some("id"), id)?;
                let version: Option<u64> = argument("quotes.revise", Some("version"), version)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).revise(id, version)?))
            }
            Self::Reopen { id, version } => {
                let id: crm_core::QuoteId = argument("quotes.reopen", Some("id"), id)?;
                let version: Option<u64> = argument("quotes.reopen", Some("version"), version)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).reopen(id, version)?))
            }
            Self::Delete { id, version } => {
                let id: crm_core::QuoteId = argument("quotes.delete", Some("id"), id)?;
                let version: Option<u64> = argument("quotes.delete", Some("version"), version)?;
                Answer::Quote(FromCore::from_core(crm_core::Quotes::on(tx).delete(id, version)?))
            }
            Self::Restore { id, version } => {
                let id: crm_core::QuoteId = argument("quotes.restore", Some("id"), id)?;
                let version: Option<u64> = argument("quotes.restore", Some("version"), version)?;
                Answer::Quote(FromCore::from_core(
                    crm_core::Quotes::on(tx).restore(id, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `rates`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum RatesCommand {
    /// `rates.get`.
    Get {
        currency: String,
        base: String,
        on: CivilDate,
    },
    /// `rates.find`.
    Find {
        currency: String,
        base: String,
        on: CivilDate,
    },
    /// `rates.list`.
    List { query: RateQuery, page: PageRequest },
    /// `rates.convert`.
    Convert {
        money: Money,
        base: String,
        on: CivilDate,
    },
    /// `rates.as_of`.
    AsOf {
        currency: String,
        base: String,
        on: CivilDate,
        at: Timestamp,
    },
    /// `rates.history`.
    History {
        currency: String,
        base: String,
        on: CivilDate,
        page: PageRequest,
    },
    /// `rates.set`.
    Set { new: NewExchangeRate },
    /// `rates.delete`.
    Delete {
        currency: String,
        base: String,
        on: CivilDate,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl RatesCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { currency, base, on } => {
                let currency: crm_core::Currency = argument("rates.get", Some("currency"), currency)?;
                let base: crm_core::Currency = argument("rates.get", Some("base"), base)?;
                let on: crm_core::Date = argument("rates.get", Some("on"), on)?;
                Answer::ExchangeRate(FromCore::from_core(
                    crm_core::Rates::on(tx).get(currency, base, on)?,
                ))
            }
            Self::Find { currency, base, on } => {
                let currency: crm_core::Currency = argument("rates.find", Some("currency"), currency)?;
                let base: crm_core::Currency = argument("rates.find", Some("base"), base)?;
                let on: crm_core::Date = argument("rates.find", Some("on"), on)?;
                Answer::OptionalExchangeRate(FromCore::from_core(
                    crm_core::Rates::on(tx).find(currency, base, on)?,
                ))
            }
            Self::List { query, page } => {
                let query: crm_core::RateQuery = argument("rates.list", None, query)?;
                let page: crm_core::PageRequest = argument("rates.list", None, page)?;
                Answer::ExchangeRatePage(FromCore::from_core(crm_core::Rates::on(tx).list(&query, &page)?))
            }
            Self::Convert { money, base, on } => {
                let money: crm_core::Money = argument("rates.convert", None, money)?;
                let base: crm_core::Currency = argument("rates.convert", Some("base"), base)?;
                let on: crm_core::Date = argument("rates.convert", Some("on"), on)?;
                Answer::Money(FromCore::from_core(
                    crm_core::Rates::on(tx).convert(money, base, on)?,
                ))
            }
            Self::AsOf {
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
            Self::History {
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
            Self::Set { new } => {
                let new: crm_core::NewExchangeRate = argument("rates.set", None, new)?;
                Answer::ExchangeRate(FromCore::from_core(crm_core::Rates::on(tx).set(new)?))
            }
            Self::Delete {
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
        })
    }
}

/// A command of a batch that is an operation of `relationships`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum RelationshipsCommand {
    /// `relationships.get`.
    Get { id: RelationshipId },
    /// `relationships.find`.
    Find { id: RelationshipId },
    /// `relationships.of`.
    Of {
        customer_id: CustomerId,
        page: PageRequest,
    },
    /// `relationships.as_of`.
    AsOf { id: RelationshipId, at: Timestamp },
    /// `relationships.history`.
    History { id: RelationshipId, page: PageRequest },
    /// `relationships.create`.
    Create { new: NewRelationship },
    /// `relationships.update`.
    Update {
        id: RelationshipId,
        patch: RelationshipPatch,
    },
    /// `relationships.delete`.
    Delete {
        id: RelationshipId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl RelationshipsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::RelationshipId = argument("relationships.get", Some("id"), id)?;
                Answer::Relationship(FromCore::from_core(crm_core::Relationships::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::RelationshipId = argument("relationships.find", Some("id"), id)?;
                Answer::OptionalRelationship(FromCore::from_core(crm_core::Relationships::on(tx).find(id)?))
            }
            Self::Of { customer_id, page } => {
                let customer_id: crm_core::CustomerId =
                    argument("relationships.of", Some("customer_id"), customer_id)?;
                let page: crm_core::PageRequest = argument("relationships.of", None, page)?;
                Answer::RelationshipPage(FromCore::from_core(
                    crm_core::Relationships::on(tx).of(customer_id, &page)?,
                ))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::RelationshipId = argument("relationships.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("relationships.as_of", Some("at"), at)?;
                Answer::Relationship(FromCore::from_core(
                    crm_core::Relationships::on(tx).as_of(id, at)?,
                ))
            }
            Self::History { id, page } => {
                let id: crm_core::RelationshipId = argument("relationships.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("relationships.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Relationships::on(tx).history(id, &page)?,
                ))
            }
            Self::Create { new } => {
                let new: crm_core::NewRelationship = argument("relationships.create", None, new)?;
                Answer::Relationship(FromCore::from_core(crm_core::Relationships::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::RelationshipId = argument("relationships.update", Some("id"), id)?;
                let patch: crm_core::RelationshipPatch = argument("relationships.update", None, patch)?;
                Answer::Relationship(FromCore::from_core(
                    crm_core::Relationships::on(tx).update(id, patch)?,
                ))
            }
            Self::Delete { id, version } => {
                let id: crm_core::RelationshipId = argument("relationships.delete", Some("id"), id)?;
                let version: Option<u64> = argument("relationships.delete", Some("version"), version)?;
                Answer::Relationship(FromCore::from_core(
                    crm_core::Relationships::on(tx).delete(id, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `reports`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ReportsCommand {
    /// `reports.sales`.
    Sales {},
    /// `reports.top_customers`.
    TopCustomers { currency: String, limit: u32 },
    /// `reports.deal_metrics`.
    DealMetrics {
        query: DealMetricsQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `reports.funnel`.
    Funnel {
        query: FunnelQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `reports.outlook`.
    Outlook {
        query: OutlookQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `reports.sales_page`.
    SalesPage {
        query: OutlookQuery,
        #[uniffi(default)]
        as_of: Option<Timestamp>,
    },
    /// `reports.concentration`.
    Concentration { currency: String },
}

impl ReportsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Sales {} => Answer::SalesReport(FromCore::from_core(crm_core::Reports::on(tx).sales()?)),
            Self::TopCustomers { currency, limit } => {
                let currency: crm_core::Currency =
                    argument("reports.top_customers", Some("currency"), currency)?;
                let limit: u32 = argument("reports.top_customers", Some("limit"), limit)?;
                Answer::TopCustomerList(FromCore::from_core(
                    crm_core::Reports::on(tx).top_customers(currency, limit)?,
                ))
            }
            Self::DealMetrics { query, as_of } => {
                let query: crm_core::DealMetricsQuery = argument("reports.deal_metrics", None, query)?;
                let as_of: Option<crm_core::Timestamp> =
                    argument("reports.deal_metrics", Some("as_of"), as_of)?;
                Answer::DealMetrics(FromCore::from_core(
                    crm_core::Reports::on(tx).deal_metrics(&query, as_of)?,
                ))
            }
            Self::Funnel { query, as_of } => {
                let query: crm_core::FunnelQuery = argument("reports.funnel", None, query)?;
                let as_of: Option<crm_core::Timestamp> = argument("reports.funnel", Some("as_of"), as_of)?;
                Answer::Funnel(FromCore::from_core(
                    crm_core::Reports::on(tx).funnel(&query, as_of)?,
                ))
            }
            Self::Outlook { query, as_of } => {
                let query: crm_core::OutlookQuery = argument("reports.outlook", None, query)?;
                let as_of: Option<crm_core::Timestamp> = argument("reports.outlook", Some("as_of"), as_of)?;
                Answer::PeriodOutlookList(FromCore::from_core(
                    crm_core::Reports::on(tx).outlook(&query, as_of)?,
                ))
            }
            Self::SalesPage { query, as_of } => {
                let query: crm_core::OutlookQuery = argument("reports.sales_page", None, query)?;
                let as_of: Option<crm_core::Timestamp> =
                    argument("reports.sales_page", Some("as_of"), as_of)?;
                Answer::Text(FromCore::from_core(
                    crm_core::Reports::on(tx).sales_page(&query, as_of)?,
                ))
            }
            Self::Concentration { currency } => {
                let currency: crm_core::Currency =
                    argument("reports.concentration", Some("currency"), currency)?;
                Answer::Concentration(FromCore::from_core(
                    crm_core::Reports::on(tx).concentration(currency)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `returns`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ReturnsCommand {
    /// `returns.get`.
    Get { id: ReturnId },
    /// `returns.find`.
    Find { id: ReturnId },
    /// `returns.list`.
    List { query: ReturnQuery, page: PageRequest },
    /// `returns.as_of`.
    AsOf { id: ReturnId, at: Timestamp },
    /// `returns.history`.
    History { id: ReturnId, page: PageRequest },
    /// `returns.create`.
    Create { new: NewReturn },
    /// `returns.update`.
    Update { id: ReturnId, patch: ReturnPatch },
    /// `returns.advance`.
    Advance { id: ReturnId, advance: ReturnAdvance },
    /// `returns.close`.
    Close { id: ReturnId, closing: ReturnClosing },
    /// `returns.delete`.
    Delete {
        id: ReturnId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `returns.restore`.
    Restore {
        id: ReturnId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl ReturnsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::ReturnId = argument("returns.get", Some("id"), id)?;
                Answer::Return(FromCore::from_core(crm_core::Returns::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::ReturnId = argument("returns.find", Some("id"), id)?;
                Answer::OptionalReturn(FromCore::from_core(crm_core::Returns::on(tx).find(id)?))
            }
            Self::List { query, page } => {
                let query: crm_core::ReturnQuery = argument("returns.list", None, query)?;
                let page: crm_core::PageRequest = argument("returns.list", None, page)?;
                Answer::ReturnPage(FromCore::from_core(
                    crm_core::Returns::on(tx).list(&query, &page)?,
                ))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::ReturnId = argument("returns.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("returns.as_of", Some("at"), at)?;
                Answer::Return(FromCore::from_core(crm_core::Returns::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::ReturnId = argument("returns.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("returns.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Returns::on(tx).history(id, &page)?))
            }
            Self::Create { new } => {
                let new: crm_core::NewReturn = argument("returns.create", None, new)?;
                Answer::Return(FromCore::from_core(crm_core::Returns::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::ReturnId = argument("returns.update", Some("id"), id)?;
                let patch: crm_core::ReturnPatch = argument("returns.update", None, patch)?;
                Answer::Return(FromCore::from_core(crm_core::Returns::on(tx).update(id, patch)?))
            }
            Self::Advance { id, advance } => {
                let id: crm_core::ReturnId = argument("returns.advance", Some("id"), id)?;
                let advance: crm_core::ReturnAdvance = argument("returns.advance", None, advance)?;
                Answer::Return(FromCore::from_core(
                    crm_core::Returns::on(tx).advance(id, advance)?,
                ))
            }
            Self::Close { id, closing } => {
                let id: crm_core::ReturnId = argument("returns.close", Some("id"), id)?;
                let closing: crm_core::ReturnClosing = argument("returns.close", None, closing)?;
                Answer::Return(FromCore::from_core(crm_core::Returns::on(tx).close(id, closing)?))
            }
            Self::Delete { id, version } => {
                let id: crm_core::ReturnId = argument("returns.delete", Some("id"), id)?;
                let version: Option<u64> = argument("returns.delete", Some("version"), version)?;
                Answer::Return(FromCore::from_core(
                    crm_core::Returns::on(tx).delete(id, version)?,
                ))
            }
            Self::Restore { id, version } => {
                let id: crm_core::ReturnId = argument("returns.restore", Some("id"), id)?;
                let version: Option<u64> = argument("returns.restore", Some("version"), version)?;
                Answer::Return(FromCore::from_core(
                    crm_core::Returns::on(tx).restore(id, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `scoring`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ScoringCommand {
    /// `scoring.rfm`.
    Rfm {
        as_of: Timestamp,
        currency: String,
        options: RfmOptions,
    },
}

impl ScoringCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Rfm {
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
        })
    }
}

/// A command of a batch that is an operation of `segments`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum SegmentsCommand {
    /// `segments.get`.
    Get { id: SegmentId },
    /// `segments.find`.
    Find { id: SegmentId },
    /// `segments.find_by_name`.
    FindByName { name: String },
    /// `segments.list`.
    List { page: PageRequest },
    /// `segments.as_of`.
    AsOf { id: SegmentId, at: Timestamp },
    /// `segments.history`.
    History { id: SegmentId, page: PageRequest },
    /// `segments.count`.
    Count { id: SegmentId },
    /// `segments.contains`.
    Contains { id: SegmentId, customer: CustomerId },
    /// `segments.members`.
    Members { id: SegmentId, page: PageRequest },
    /// `segments.of_customer`.
    OfCustomer { customer: CustomerId },
    /// `segments.events`.
    Events { id: SegmentId, page: PageRequest },
    /// `segments.next_events`.
    NextEvents {
        id: SegmentId,
        cursor: String,
        limit: u32,
    },
    /// `segments.members_as_of`.
    MembersAsOf {
        id: SegmentId,
        at: Timestamp,
        page: PageRequest,
    },
    /// `segments.contains_as_of`.
    ContainsAsOf {
        id: SegmentId,
        customer: CustomerId,
        at: Timestamp,
    },
    /// `segments.sizes`.
    Sizes {
        id: SegmentId,
        start: Timestamp,
        end: Timestamp,
        step_seconds: u32,
    },
    /// `segments.overlap`.
    Overlap { ids: Vec<SegmentId> },
    /// `segments.sample`.
    Sample { id: SegmentId, n: u32, seed: u64 },
    /// `segments.explain`.
    Explain { id: SegmentId, customer: CustomerId },
    /// `segments.schema`.
    Schema {},
    /// `segments.parse`.
    Parse { expression: String },
    /// `segments.format`.
    Format { tree: String },
    /// `segments.memory_bytes`.
    MemoryBytes {},
    /// `segments.preview`.
    Preview { expression: String, sample: u32 },
    /// `segments.select`.
    Select { expression: String, page: PageRequest },
    /// `segments.attributes`.
    Attributes { expression: String, page: PageRequest },
    /// `segments.create`.
    Create { new: NewSegment },
    /// `segments.update`.
    Update { id: SegmentId, patch: SegmentPatch },
    /// `segments.delete`.
    Delete {
        id: SegmentId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `segments.add`.
    Add {
        id: SegmentId,
        customer_ids: Vec<CustomerId>,
    },
    /// `segments.remove`.
    Remove {
        id: SegmentId,
        customer_ids: Vec<CustomerId>,
    },
    /// `segments.acknowledge`.
    Acknowledge {
        id: SegmentId,
        cursor: String,
        after: Cursor,
    },
    /// `segments.build`.
    Build {},
    /// `segments.settle`.
    Settle {},
}

impl SegmentsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::SegmentId = argument("segments.get", Some("id"), id)?;
                Answer::Segment(FromCore::from_core(crm_core::Segments::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::SegmentId = argument("segments.find", Some("id"), id)?;
                Answer::OptionalSegment(FromCore::from_core(crm_core::Segments::on(tx).find(id)?))
            }
            Self::FindByName { name } => {
                let name: String = argument("segments.find_by_name", Some("name"), name)?;
                Answer::OptionalSegment(FromCore::from_core(
                    crm_core::Segments::on(tx).find_by_name(&name)?,
                ))
            }
            Self::List { page } => {
                let page: crm_core::PageRequest = argument("segments.list", None, page)?;
                Answer::SegmentPage(FromCore::from_core(crm_core::Segments::on(tx).list(&page)?))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::SegmentId = argument("segments.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("segments.as_of", Some("at"), at)?;
                Answer::Segment(FromCore::from_core(crm_core::Segments::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::SegmentId = argument("segments.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("segments.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Segments::on(tx).history(id, &page)?,
                ))
            }
            Self::Count { id } => {
                let id: crm_core::SegmentId = argument("segments.count", Some("id"), id)?;
                Answer::Integer(FromCore::from_core(crm_core::Segments::on(tx).count(id)?))
            }
            Self::Contains { id, customer } => {
                let id: crm_core::SegmentId = argument("segments.contains", Some("id"), id)?;
                let customer: crm_core::CustomerId =
                    argument("segments.contains", Some("customer"), customer)?;
                Answer::Bool(FromCore::from_core(
                    crm_core::Segments::on(tx).contains(id, customer)?,
                ))
            }
            Self::Members { id, page } => {
                let id: crm_core::SegmentId = argument("segments.members", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("segments.members", None, page)?;
                Answer::CustomerIdPage(FromCore::from_core(
                    crm_core::Segments::on(tx).members(id, &page)?,
                ))
            }
            Self::OfCustomer { customer } => {
                let customer: crm_core::CustomerId =
                    argument("segments.of_customer", Some("customer"), customer)?;
                Answer::SegmentIdList(FromCore::from_core(
                    crm_core::Segments::on(tx).of_customer(customer)?,
                ))
            }
            Self::Events { id, page } => {
                let id: crm_core::SegmentId = argument("segments.events", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("segments.events", None, page)?;
                Answer::SegmentEvents(FromCore::from_core(crm_core::Segments::on(tx).events(id, &page)?))
            }
            Self::NextEvents { id, cursor, limit } => {
                let id: crm_core::SegmentId = argument("segments.next_events", Some("id"), id)?;
                let cursor: String = argument("segments.next_events", Some("cursor"), cursor)?;
                let limit: u32 = argument("segments.next_events", Some("limit"), limit)?;
                Answer::SegmentEvents(FromCore::from_core(
                    crm_core::Segments::on(tx).next_events(id, &cursor, limit)?,
                ))
            }
            Self::MembersAsOf { id, at, page } => {
                let id: crm_core::SegmentId = argument("segments.members_as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("segments.members_as_of", Some("at"), at)?;
                let page: crm_core::PageRequest = argument("segments.members_as_of", None, page)?;
                Answer::CustomerIdPage(FromCore::from_core(
                    crm_core::Segments::on(tx).members_as_of(id, at, &page)?,
                ))
            }
            Self::ContainsAsOf { id, customer, at } => {
                let id: crm_core::SegmentId = argument("segments.contains_as_of", Some("id"), id)?;
                let customer: crm_core::CustomerId =
                    argument("segments.contains_as_of", Some("customer"), customer)?;
                let at: crm_core::Timestamp = argument("segments.contains_as_of", Some("at"), at)?;
                Answer::Bool(FromCore::from_core(
                    crm_core::Segments::on(tx).contains_as_of(id, customer, at)?,
                ))
            }
            Self::Sizes {
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
            Self::Overlap { ids } => {
                let ids: Vec<crm_core::SegmentId> = argument("segments.overlap", Some("ids"), ids)?;
                Answer::SegmentOverlapList(FromCore::from_core(crm_core::Segments::on(tx).overlap(&ids)?))
            }
            Self::Sample { id, n, seed } => {
                let id: crm_core::SegmentId = argument("segments.sample", Some("id"), id)?;
                let n: u32 = argument("segments.sample", Some("n"), n)?;
                let seed: u64 = argument("segments.sample", Some("seed"), seed)?;
                Answer::CustomerIdList(FromCore::from_core(
                    crm_core::Segments::on(tx).sample(id, n, seed)?,
                ))
            }
            Self::Explain { id, customer } => {
                let id: crm_core::SegmentId = argument("segments.explain", Some("id"), id)?;
                let customer: crm_core::CustomerId =
                    argument("segments.explain", Some("customer"), customer)?;
                Answer::SegmentExplanation(FromCore::from_core(
                    crm_core::Segments::on(tx).explain(id, customer)?,
                ))
            }
            Self::Schema {} => {
                Answer::SegmentSchema(FromCore::from_core(crm_core::Segments::on(tx).schema()?))
            }
            Self::Parse { expression } => {
                let expression: String = argument("segments.parse", Some("expression"), expression)?;
                Answer::String(FromCore::from_core(
                    crm_core::Segments::on(tx).parse(&expression)?,
                ))
            }
            Self::Format { tree } => {
                let tree: crm_core::Json = argument("segments.format", Some("tree"), tree)?;
                Answer::Text(FromCore::from_core(crm_core::Segments::on(tx).format(&tree)?))
            }
            Self::MemoryBytes {} => {
                Answer::Integer(FromCore::from_core(crm_core::Segments::on(tx).memory_bytes()?))
            }
            Self::Preview { expression, sample } => {
                let expression: String = argument("segments.preview", Some("expression"), expression)?;
                let sample: u32 = argument("segments.preview", Some("sample"), sample)?;
                Answer::SegmentPreview(FromCore::from_core(
                    crm_core::Segments::on(tx).preview(&expression, sample)?,
                ))
            }
            Self::Select { expression, page } => {
                let expression: String = argument("segments.select", Some("expression"), expression)?;
                let page: crm_core::PageRequest = argument("segments.select", None, page)?;
                Answer::CustomerIdPage(FromCore::from_core(
                    crm_core::Segments::on(tx).select(&expression, &page)?,
                ))
            }
            Self::Attributes { expression, page } => {
                let expression: String = argument("segments.attributes", Some("expression"), expression)?;
                let page: crm_core::PageRequest = argument("segments.attributes", None, page)?;
                Answer::CustomerAttributesPage(FromCore::from_core(
                    crm_core::Segments::on(tx).attributes(&expression, &page)?,
                ))
            }
            Self::Create { new } => {
                let new: crm_core::NewSegment = argument("segments.create", None, new)?;
                Answer::Segment(FromCore::from_core(crm_core::Segments::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::SegmentId = argument("segments.update", Some("id"), id)?;
                let patch: crm_core::SegmentPatch = argument("segments.update", None, patch)?;
                Answer::Segment(FromCore::from_core(crm_core::Segments::on(tx).update(id, patch)?))
            }
            Self::Delete { id, version } => {
                let id: crm_core::SegmentId = argument("segments.delete", Some("id"), id)?;
                let version: Option<u64> = argument("segments.delete", Some("version"), version)?;
                Answer::Segment(FromCore::from_core(
                    crm_core::Segments::on(tx).delete(id, version)?,
                ))
            }
            Self::Add { id, customer_ids } => {
                let id: crm_core::SegmentId = argument("segments.add", Some("id"), id)?;
                let customer_ids: Vec<crm_core::CustomerId> =
                    argument("segments.add", Some("customer_ids"), customer_ids)?;
                crm_core::Segments::on(tx).add(id, &customer_ids)?;
                Answer::Nothing
            }
            Self::Remove { id, customer_ids } => {
                let id: crm_core::SegmentId = argument("segments.remove", Some("id"), id)?;
                let customer_ids: Vec<crm_core::CustomerId> =
                    argument("segments.remove", Some("customer_ids"), customer_ids)?;
                crm_core::Segments::on(tx).remove(id, &customer_ids)?;
                Answer::Nothing
            }
            Self::Acknowledge { id, cursor, after } => {
                let id: crm_core::SegmentId = argument("segments.acknowledge", Some("id"), id)?;
                let cursor: String = argument("segments.acknowledge", Some("cursor"), cursor)?;
                let after: crm_core::Cursor = argument("segments.acknowledge", Some("after"), after)?;
                crm_core::Segments::on(tx).acknowledge(id, &cursor, &after)?;
                Answer::Nothing
            }
            Self::Build {} => {
                crm_core::Segments::on(tx).build()?;
                Answer::Nothing
            }
            Self::Settle {} => {
                crm_core::Segments::on(tx).settle()?;
                Answer::Nothing
            }
        })
    }
}

/// A command of a batch that is an operation of `shipments`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ShipmentsCommand {
    /// `shipments.get`.
    Get { id: ShipmentId },
    /// `shipments.find`.
    Find { id: ShipmentId },
    /// `shipments.list`.
    List { query: ShipmentQuery, page: PageRequest },
    /// `shipments.progress`.
    Progress { order_id: OrderId },
    /// `shipments.as_of`.
    AsOf { id: ShipmentId, at: Timestamp },
    /// `shipments.history`.
    History { id: ShipmentId, page: PageRequest },
    /// `shipments.create`.
    Create { new: NewShipment },
    /// `shipments.update`.
    Update { id: ShipmentId, patch: ShipmentPatch },
    /// `shipments.ship`.
    Ship { id: ShipmentId, step: ShipmentStep },
    /// `shipments.deliver`.
    Deliver { id: ShipmentId, step: ShipmentStep },
    /// `shipments.delete`.
    Delete {
        id: ShipmentId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `shipments.restore`.
    Restore {
        id: ShipmentId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl ShipmentsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::ShipmentId = argument("shipments.get", Some("id"), id)?;
                Answer::Shipment(FromCore::from_core(crm_core::Shipments::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::ShipmentId = argument("shipments.find", Some("id"), id)?;
                Answer::OptionalShipment(FromCore::from_core(crm_core::Shipments::on(tx).find(id)?))
            }
            Self::List { query, page } => {
                let query: crm_core::ShipmentQuery = argument("shipments.list", None, query)?;
                let page: crm_core::PageRequest = argument("shipments.list", None, page)?;
                Answer::ShipmentPage(FromCore::from_core(
                    crm_core::Shipments::on(tx).list(&query, &page)?,
                ))
            }
            Self::Progress { order_id } => {
                let order_id: crm_core::OrderId = argument("shipments.progress", Some("order_id"), order_id)?;
                Answer::OrderLineProgressList(FromCore::from_core(
                    crm_core::Shipments::on(tx).progress(order_id)?,
                ))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::ShipmentId = argument("shipments.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("shipments.as_of", Some("at"), at)?;
                Answer::Shipment(FromCore::from_core(crm_core::Shipments::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::ShipmentId = argument("shipments.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("shipments.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(
                    crm_core::Shipments::on(tx).history(id, &page)?,
                ))
            }
            Self::Create { new } => {
                let new: crm_core::NewShipment = argument("shipments.create", None, new)?;
                Answer::Shipment(FromCore::from_core(crm_core::Shipments::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::ShipmentId = argument("shipments.update", Some("id"), id)?;
                let patch: crm_core::ShipmentPatch = argument("shipments.update", None, patch)?;
                Answer::Shipment(FromCore::from_core(
                    crm_core::Shipments::on(tx).update(id, patch)?,
                ))
            }
            Self::Ship { id, step } => {
                let id: crm_core::ShipmentId = argument("shipments.ship", Some("id"), id)?;
                let step: crm_core::ShipmentStep = argument("shipments.ship", None, step)?;
                Answer::Shipment(FromCore::from_core(crm_core::Shipments::on(tx).ship(id, step)?))
            }
            Self::Deliver { id, step } => {
                let id: crm_core::ShipmentId = argument("shipments.deliver", Some("id"), id)?;
                let step: crm_core::ShipmentStep = argument("shipments.deliver", None, step)?;
                Answer::Shipment(FromCore::from_core(
                    crm_core::Shipments::on(tx).deliver(id, step)?,
                ))
            }
            Self::Delete { id, version } => {
                let id: crm_core::ShipmentId = argument("shipments.delete", Some("id"), id)?;
                let version: Option<u64> = argument("shipments.delete", Some("version"), version)?;
                Answer::Shipment(FromCore::from_core(
                    crm_core::Shipments::on(tx).delete(id, version)?,
                ))
            }
            Self::Restore { id, version } => {
                let id: crm_core::ShipmentId = argument("shipments.restore", Some("id"), id)?;
                let version: Option<u64> = argument("shipments.restore", Some("version"), version)?;
                Answer::Shipment(FromCore::from_core(
                    crm_core::Shipments::on(tx).restore(id, version)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `tasks`.
#[derive(Clone, uniffi::Enum)]
#[allow(missing_docs, reason = "the operations have them")]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum TasksCommand {
    /// `tasks.get`.
    Get { id: TaskId },
    /// `tasks.find`.
    Find { id: TaskId },
    /// `tasks.list`.
    List { query: TaskQuery, page: PageRequest },
    /// `tasks.work_queue`.
    WorkQueue { query: WorkQuery, page: PageRequest },
    /// `tasks.reminders`.
    Reminders { query: ReminderQuery, page: PageRequest },
    /// `tasks.call_queue`.
    CallQueue { queue: CallQueue },
    /// `tasks.as_of`.
    AsOf { id: TaskId, at: Timestamp },
    /// `tasks.history`.
    History { id: TaskId, page: PageRequest },
    /// `tasks.create`.
    Create { new: NewTask },
    /// `tasks.update`.
    Update { id: TaskId, patch: TaskPatch },
    /// `tasks.complete`.
    Complete { id: TaskId, completion: TaskCompletion },
    /// `tasks.cancel`.
    Cancel {
        id: TaskId,
        cancellation: TaskCancellation,
    },
    /// `tasks.reopen`.
    Reopen {
        id: TaskId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `tasks.check_in`.
    CheckIn { id: TaskId, check: TaskCheck },
    /// `tasks.check_out`.
    CheckOut { id: TaskId, check: TaskCheck },
    /// `tasks.claim`.
    Claim { id: TaskId, claiming: TaskClaiming },
    /// `tasks.release`.
    Release {
        id: TaskId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `tasks.next_call`.
    NextCall { claiming: TaskClaiming },
    /// `tasks.attempt`.
    Attempt { id: TaskId, attempt: NewCallAttempt },
    /// `tasks.delete`.
    Delete {
        id: TaskId,
        #[uniffi(default)]
        version: Option<u64>,
    },
    /// `tasks.restore`.
    Restore {
        id: TaskId,
        #[uniffi(default)]
        version: Option<u64>,
    },
}

impl TasksCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::TaskId = argument("tasks.get", Some("id"), id)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::TaskId = argument("tasks.find", Some("id"), id)?;
                Answer::OptionalTask(FromCore::from_core(crm_core::Tasks::on(tx).find(id)?))
            }
            Self::List { query, page } => {
                let query: crm_core::TaskQuery = argument("tasks.list", None, query)?;
                let page: crm_core::PageRequest = argument("tasks.list", None, page)?;
                Answer::TaskPage(FromCore::from_core(crm_core::Tasks::on(tx).list(&query, &page)?))
            }
            Self::WorkQueue { query, page } => {
                let query: crm_core::WorkQuery = argument("tasks.work_queue", None, query)?;
                let page: crm_core::PageRequest = argument("tasks.work_queue", None, page)?;
                Answer::WorkItemPage(FromCore::from_core(
                    crm_core::Tasks::on(tx).work_queue(&query, &page)?,
                ))
            }
            Self::Reminders { query, page } => {
                let query: crm_core::ReminderQuery = argument("tasks.reminders", None, query)?;
                let page: crm_core::PageRequest = argument("tasks.reminders", None, page)?;
                Answer::TaskPage(FromCore::from_core(
                    crm_core::Tasks::on(tx).reminders(&query, &page)?,
                ))
            }
            Self::CallQueue { queue } => {
                let queue: crm_core::CallQueue = argument("tasks.call_queue", None, queue)?;
                Answer::TaskList(FromCore::from_core(crm_core::Tasks::on(tx).call_queue(&queue)?))
            }
            Self::AsOf { id, at } => {
                let id: crm_core::TaskId = argument("tasks.as_of", Some("id"), id)?;
                let at: crm_core::Timestamp = argument("tasks.as_of", Some("at"), at)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).as_of(id, at)?))
            }
            Self::History { id, page } => {
                let id: crm_core::TaskId = argument("tasks.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("tasks.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Tasks::on(tx).history(id, &page)?))
            }
            Self::Create { new } => {
                let new: crm_core::NewTask = argument("tasks.create", None, new)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).create(new)?))
            }
            Self::Update { id, patch } => {
                let id: crm_core::TaskId = argument("tasks.update", Some("id"), id)?;
                let patch: crm_core::TaskPatch = argument("tasks.update", None, patch)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).update(id, patch)?))
            }
            Self::Complete { id, completion } => {
                let id: crm_core::TaskId = argument("tasks.complete", Some("id"), id)?;
                let completion: crm_core::TaskCompletion = argument("tasks.complete", None, completion)?;
                Answer::Task(FromCore::from_core(
                    crm_core::Tasks::on(tx).complete(id, completion)?,
                ))
            }
            Self::Cancel { id, cancellation } => {
                let id: crm_core::TaskId = argument("tasks.cancel", Some("id"), id)?;
                let cancellation: crm_core::TaskCancellation = argument("tasks.cancel", None, cancellation)?;
                Answer::Task(FromCore::from_core(
                    crm_core::Tasks::on(tx).cancel(id, cancellation)?,
                ))
            }
            Self::Reopen { id, version } => {
                let id: crm_core::TaskId = argument("tasks.reopen", Some("id"), id)?;
                let version: Option<u64> = argument("tasks.reopen", Some("version"), version)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).reopen(id, version)?))
            }
            Self::CheckIn { id, check } => {
                let id: crm_core::TaskId = argument("tasks.check_in", Some("id"), id)?;
                let check: crm_core::TaskCheck = argument("tasks.check_in", None, check)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).check_in(id, check)?))
            }
            Self::CheckOut { id, check } => {
                let id: crm_core::TaskId = argument("tasks.check_out", Some("id"), id)?;
                let check: crm_core::TaskCheck = argument("tasks.check_out", None, check)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).check_out(id, check)?))
            }
            Self::Claim { id, claiming } => {
                let id: crm_core::TaskId = argument("tasks.claim", Some("id"), id)?;
                let claiming: crm_core::TaskClaiming = argument("tasks.claim", None, claiming)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).claim(id, claiming)?))
            }
            Self::Release { id, version } => {
                let id: crm_core::TaskId = argument("tasks.release", Some("id"), id)?;
                let version: Option<u64> = argument("tasks.release", Some("version"), version)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).release(id, version)?))
            }
            Self::NextCall { claiming } => {
                let claiming: crm_core::TaskClaiming = argument("tasks.next_call", None, claiming)?;
                Answer::OptionalTask(FromCore::from_core(crm_core::Tasks::on(tx).next_call(claiming)?))
            }
            Self::Attempt { id, attempt } => {
                let id: crm_core::TaskId = argument("tasks.attempt", Some("id"), id)?;
                let attempt: crm_core::NewCallAttempt = argument("tasks.attempt", None, attempt)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).attempt(id, attempt)?))
            }
            Self::Delete { id, version } => {
                let id: crm_core::TaskId = argument("tasks.delete", Some("id"), id)?;
                let version: Option<u64> = argument("tasks.delete", Some("version"), version)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).delete(id, version)?))
            }
            Self::Restore { id, version } => {
                let id: crm_core::TaskId = argument("tasks.restore", Some("id"), id)?;
                let version: Option<u64> = argument("tasks.restore", Some("version"), version)?;
                Answer::Task(FromCore::from_core(crm_core::Tasks::on(tx).restore(id, version)?))
            }
        })
    }
}
