// Written by `cargo xtask api` from the sources of crm-core; change those.

//! The commands of a batch, and what they give.

use std::collections::HashMap;

use crm_core::{Result, Tx};

use crate::convert::{FromCore, argument};
use crate::generated::ids::*;
use crate::generated::records::*;
use crate::values::{CivilDate, Cursor, Parameter, Timestamp};

/// One command of a batch: an operation, with what it takes there.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum Command {
    /// An operation of `associations`.
    Associations(AssociationsCommand),
    /// An operation of `categories`.
    Categories(CategoriesCommand),
    /// An operation of `customers`.
    Customers(CustomersCommand),
    /// An operation of `deals`.
    Deals(DealsCommand),
    /// An operation of `demand`.
    Demand(DemandCommand),
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
    /// An operation of `models`.
    Models(ModelsCommand),
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
    /// An operation of `recommendations`.
    Recommendations(RecommendationsCommand),
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
    AbcReport(AbcReport),
    /// As the command's operation gives it.
    Attainment(Attainment),
    /// As the command's operation gives it.
    AttainmentList(Vec<Attainment>),
    /// As the command's operation gives it.
    BasketRules(BasketRules),
    /// As the command's operation gives it.
    BasketSets(BasketSets),
    /// As the command's operation gives it.
    BoardStageList(Vec<BoardStage>),
    /// As the command's operation gives it.
    Bool(bool),
    /// As the command's operation gives it.
    Bytes(Vec<u8>),
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
    CustomerFeaturesPage(CustomerFeaturesPage),
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
    DemandOutlook(DemandOutlook),
    /// As the command's operation gives it.
    DemandPeriodSalesList(Vec<DemandPeriodSales>),
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
    Model(Model),
    /// As the command's operation gives it.
    ModelComparisonList(Vec<ModelComparison>),
    /// As the command's operation gives it.
    ModelHoldoutReport(ModelHoldoutReport),
    /// As the command's operation gives it.
    ModelPage(ModelPage),
    /// As the command's operation gives it.
    ModelScorePage(ModelScorePage),
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
    OptionalCustomerIdList(Vec<Option<CustomerId>>),
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
    OptionalIntegerList(Vec<Option<u32>>),
    /// As the command's operation gives it.
    OptionalInteraction(Option<Interaction>),
    /// As the command's operation gives it.
    OptionalInvoice(Option<Invoice>),
    /// As the command's operation gives it.
    OptionalLeadModel(Option<LeadModel>),
    /// As the command's operation gives it.
    OptionalLogisticModel(Option<LogisticModel>),
    /// As the command's operation gives it.
    OptionalModel(Option<Model>),
    /// As the command's operation gives it.
    OptionalModelScore(Option<ModelScore>),
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
    OptionalTimestamp(Option<Timestamp>),
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
    ProductRecommendationList(Vec<ProductRecommendation>),
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
    RecommendationReview(RecommendationReview),
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
    SimilarProductList(Vec<SimilarProduct>),
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
            Self::Associations(command) => command.run(tx),
            Self::Categories(command) => command.run(tx),
            Self::Customers(command) => command.run(tx),
            Self::Deals(command) => command.run(tx),
            Self::Demand(command) => command.run(tx),
            Self::Fields(command) => command.run(tx),
            Self::Forecasts(command) => command.run(tx),
            Self::Goals(command) => command.run(tx),
            Self::Ingest(command) => command.run(tx),
            Self::Interactions(command) => command.run(tx),
            Self::Invoices(command) => command.run(tx),
            Self::Journal(command) => command.run(tx),
            Self::LeadModels(command) => command.run(tx),
            Self::Models(command) => command.run(tx),
            Self::Notes(command) => command.run(tx),
            Self::Orders(command) => command.run(tx),
            Self::Pipelines(command) => command.run(tx),
            Self::Predictions(command) => command.run(tx),
            Self::Products(command) => command.run(tx),
            Self::Purchases(command) => command.run(tx),
            Self::Quotes(command) => command.run(tx),
            Self::Rates(command) => command.run(tx),
            Self::Recommendations(command) => command.run(tx),
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

/// A command of a batch that is an operation of `associations`.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum AssociationsCommand {
    /// The rules with one consequent that hold among the baskets, those of the highest lift first.
    Rules {
        /// As in the operation.
        query: BasketQuery,
    },
    /// The sets of items that are often in one basket, single ones first, of equal size the most frequent first. Errors as
    /// for `Associations.rules`.
    Itemsets {
        /// As in the operation.
        query: BasketQuery,
    },
}

impl AssociationsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Rules { query } => {
                let query: crm_core::BasketQuery = argument("associations.rules", None, query)?;
                Answer::BasketRules(FromCore::from_core(crm_core::Associations::on(tx).rules(&query)?))
            }
            Self::Itemsets { query } => {
                let query: crm_core::BasketQuery = argument("associations.itemsets", None, query)?;
                Answer::BasketSets(FromCore::from_core(
                    crm_core::Associations::on(tx).itemsets(&query)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `categories`.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum CategoriesCommand {
    /// The category with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: CategoryId,
    },
    /// The category with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: CategoryId,
    },
    /// A page of all categories, in the order of their ids.
    List {
        /// As in the operation.
        page: PageRequest,
    },
    /// A page of the categories directly below `parent`, or at the top of the tree, by name.
    Children {
        #[uniffi(default)]
        /// As in the operation.
        parent: Option<CategoryId>,
        /// As in the operation.
        page: PageRequest,
    },
    /// The category as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    AsOf {
        /// As in the operation.
        id: CategoryId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the category's changes, newest first.
    History {
        /// As in the operation.
        id: CategoryId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a category; `taken` when its parent has one of that name.
    Create {
        /// As in the operation.
        new: NewCategory,
    },
    /// Changes what the patch names; `self_reference` when the category would come to be below itself.
    Update {
        /// As in the operation.
        id: CategoryId,
        /// As in the operation.
        patch: CategoryPatch,
    },
    /// Deletes the category; `in_use` while products are in it or categories below it.
    Delete {
        /// As in the operation.
        id: CategoryId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted category; `taken` when its name is by now, `unknown_reference` when its parent was deleted.
    /// With a version, `stale_version` unless the category has it.
    Restore {
        /// As in the operation.
        id: CategoryId,
        #[uniffi(default)]
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum CustomersCommand {
    /// The customer with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: CustomerId,
    },
    /// The customer with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: CustomerId,
    },
    /// The deleted customer with this id, unless there is none or it is not deleted.
    FindDeleted {
        /// As in the operation.
        id: CustomerId,
    },
    /// The customer who has this identifier, given in any form in which it may be created.
    FindByIdentifier {
        /// As in the operation.
        identifier: Identifier,
    },
    /// The customers who have, for each word of the query, a word that begins with it; the best first, at most
    /// `limit` (1 to 1,000; 50 without).
    Search {
        /// As in the operation.
        query: String,
        #[uniffi(default)]
        /// As in the operation.
        limit: Option<u32>,
    },
    /// A page of the customers that the query asks for.
    List {
        /// As in the operation.
        query: CustomerQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// How many customers the query asks for.
    Count {
        /// As in the operation.
        query: CustomerQuery,
    },
    /// The customer as it was at a past instant; `not_yet_created` before its creation. Deleted customers are found.
    AsOf {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the customer's changes, newest first. Deleted customers are found.
    History {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a customer; `taken` when one of its identifiers belongs to another, and errors that name the field
    /// when something given is not in form.
    Create {
        /// As in the operation.
        new: NewCustomer,
    },
    /// Changes what the patch names; `not_found` when the customer is deleted, `stale_version` when the patch is for
    /// another version. A patch that changes nothing leaves the version as it is.
    Update {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        patch: CustomerPatch,
    },
    /// Deletes the customer; its identifiers are free again, its orders and its history stay. With a version,
    /// `stale_version` unless the customer has it.
    Delete {
        /// As in the operation.
        id: CustomerId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted customer; `taken` when somebody else has one of its identifiers by now, `not_deleted` when
    /// there is nothing to restore. With a version, `stale_version` unless the customer has it.
    Restore {
        /// As in the operation.
        id: CustomerId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Adds tags; those that the customer has already change nothing.
    AddTags {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        tags: Vec<String>,
    },
    /// Removes tags; those that the customer does not have change nothing.
    RemoveTags {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        tags: Vec<String>,
    },
    /// Adds an identifier behind the others, `taken` when it belongs to another customer. One that the customer has
    /// already takes the new label, if one is given.
    AddIdentifier {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        identifier: Identifier,
    },
    /// Removes an identifier, whatever its label; one that the customer does not have changes nothing.
    RemoveIdentifier {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        identifier: Identifier,
    },
    /// Adds an entry to the consent ledger, at its place in time.
    RecordConsent {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        consent: Consent,
    },
    /// The number of each of these customers, in their order; none where there never was such a customer. At most 10,000
    /// ids, `too_many` otherwise.
    Numbers {
        /// As in the operation.
        ids: Vec<CustomerId>,
    },
    /// The customer of each of these numbers, in their order, deleted or not; none where no customer has the number. At most
    /// 10,000 numbers, `too_many` otherwise.
    OfNumbers {
        /// As in the operation.
        numbers: Vec<u32>,
    },
    /// Everything about one customer, from one state; `not_found` when there is none, or it is deleted.
    View360 {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        options: Customer360Options,
    },
    /// A page of the customer's orders, interactions and notes, and of what happened to the deals with which the customer
    /// has to do, on one line of time, newest first.
    Timeline {
        /// As in the operation.
        id: CustomerId,
        /// As in the operation.
        query: TimelineQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// What the customer's orders and interactions add up to; of deleted customers too.
    Profile {
        /// As in the operation.
        id: CustomerId,
    },
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
            Self::Numbers { ids } => {
                let ids: Vec<crm_core::CustomerId> = argument("customers.numbers", Some("ids"), ids)?;
                Answer::OptionalIntegerList(FromCore::from_core(crm_core::Customers::on(tx).numbers(&ids)?))
            }
            Self::OfNumbers { numbers } => {
                let numbers: Vec<u32> = argument("customers.of_numbers", Some("numbers"), numbers)?;
                Answer::OptionalCustomerIdList(FromCore::from_core(
                    crm_core::Customers::on(tx).of_numbers(&numbers)?,
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum DealsCommand {
    /// The deal with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: DealId,
    },
    /// The deal with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: DealId,
    },
    /// A page of the deals that the query asks for, in the order of their creation.
    List {
        /// As in the operation.
        query: DealQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The pipeline as a board: all its stages in their order, each with how many deals are in it, what they come to, and
    /// the first of them. `not_found` when there is no such pipeline.
    Board {
        /// As in the operation.
        pipeline_id: PipelineId,
        /// As in the operation.
        options: BoardOptions,
    },
    /// A page of the open deals in which nothing happened for as long as their stage allows, in the order of their
    /// creation.
    Stalled {
        /// As in the operation.
        query: StalledQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The deal's stays in stages, oldest first: from when to when, and how often it had come there by then.
    Visits {
        /// As in the operation.
        id: DealId,
    },
    /// The deal as it was at a past instant; `not_yet_created` before its creation. Deleted deals are found.
    AsOf {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the deal's changes, newest first.
    History {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a deal in an open stage of a pipeline.
    Create {
        /// As in the operation.
        new: NewDeal,
    },
    /// Changes what the patch names; `required` when that takes away what its stage asks for, `illegal_state` for what
    /// was ordered already.
    Update {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        patch: DealPatch,
    },
    /// Moves the deal to another open stage.
    MoveTo {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        step: DealMove,
    },
    /// The deal is won; what was agreed on becomes an order in the same transaction, unless there is one already.
    /// Nothing is ordered when the deal has no lines. Errors as for a move.
    Win {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        win: DealWin,
    },
    /// The deal is lost. Errors as for a move.
    Lose {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        loss: DealLoss,
    },
    /// A deal that was won or lost is open again; `illegal_state` with `order_id` while its order is not called off.
    Reopen {
        /// As in the operation.
        id: DealId,
        /// As in the operation.
        reopening: DealReopening,
    },
    /// Deletes the deal; an order that came of it stays.
    Delete {
        /// As in the operation.
        id: DealId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted deal, in the stage where the others went when its own was taken out meanwhile;
    /// `unknown_reference` when its pipeline was deleted. With a version, `stale_version` unless the deal has it.
    Restore {
        /// As in the operation.
        id: DealId,
        #[uniffi(default)]
        /// As in the operation.
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

/// A command of a batch that is an operation of `demand`.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum DemandCommand {
    /// What was sold in each period, the first one first; those in which nothing was sold are there, with zeros.
    Sales {
        /// As in the operation.
        query: DemandQuery,
    },
    /// How sales go on, by exponential smoothing: a level, a slope and a season, each moved by a part of the last error.
    /// With it, how far such forecasts would have been off in the last periods, beside "as one season before".
    Forecast {
        /// As in the operation.
        query: DemandForecastQuery,
    },
}

impl DemandCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Sales { query } => {
                let query: crm_core::DemandQuery = argument("demand.sales", None, query)?;
                Answer::DemandPeriodSalesList(FromCore::from_core(crm_core::Demand::on(tx).sales(&query)?))
            }
            Self::Forecast { query } => {
                let query: crm_core::DemandForecastQuery = argument("demand.forecast", None, query)?;
                Answer::DemandOutlook(FromCore::from_core(crm_core::Demand::on(tx).forecast(&query)?))
            }
        })
    }
}

/// A command of a batch that is an operation of `fields`.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum FieldsCommand {
    /// The definition with this key; `not_found` when there is none.
    Get {
        /// As in the operation.
        key: String,
    },
    /// The definition with this key, if there is one.
    Find {
        /// As in the operation.
        key: String,
    },
    /// All definitions, by key; there are at most 1,000.
    List {},
    /// The definition as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    AsOf {
        /// As in the operation.
        key: String,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the definition's changes, newest first. Deleted ones are found.
    History {
        /// As in the operation.
        key: String,
        /// As in the operation.
        page: PageRequest,
    },
    /// Defines a field; `already_exists` when the key is in use.
    Create {
        /// As in the operation.
        new: NewField,
    },
    /// Changes what the patch names. What customers have is not checked again.
    Update {
        /// As in the operation.
        key: String,
        /// As in the operation.
        patch: FieldPatch,
    },
    /// Deletes a definition. Customers keep their values, which can still be read and removed; new ones are refused
    /// with `unknown_field`.
    Delete {
        /// As in the operation.
        key: String,
        #[uniffi(default)]
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ForecastsCommand {
    /// What is likely to be sold, by what was known at an instant; now, when left out.
    Compute {
        /// As in the operation.
        query: ForecastQuery,
        #[uniffi(default)]
        /// As in the operation.
        as_of: Option<Timestamp>,
    },
    /// How good the forecasts of past periods were, by what was known at an instant; now, when left out. For each period
    /// what was forecast at its first instant, what was won in it, and what became of the deals that were due; and of all
    /// together, whether deals are won as often as their probabilities say.
    Review {
        /// As in the operation.
        query: ReviewQuery,
        #[uniffi(default)]
        /// As in the operation.
        as_of: Option<Timestamp>,
    },
    /// The deals that were due in past periods and were put off, by period and in the order of their creation. Otherwise
    /// as `Forecasts.review`, which counts them.
    Slipped {
        /// As in the operation.
        query: ReviewQuery,
        #[uniffi(default)]
        /// As in the operation.
        as_of: Option<Timestamp>,
    },
    /// The forecast that was kept with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: ForecastId,
    },
    /// The forecast that was kept with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: ForecastId,
    },
    /// A page of the forecasts that were kept, the newest first.
    List {
        /// As in the operation.
        page: PageRequest,
    },
    /// The kept forecast as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    AsOf {
        /// As in the operation.
        id: ForecastId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the changes of a kept forecast, newest first.
    History {
        /// As in the operation.
        id: ForecastId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Computes a forecast and keeps it as it is now; errors as for `Forecasts.compute`.
    Create {
        /// As in the operation.
        new: NewForecastSnapshot,
    },
    /// Deletes a forecast that was kept. With a version, `stale_version` unless it has it.
    Delete {
        /// As in the operation.
        id: ForecastId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores one that was deleted. With a version, `stale_version` unless it has it.
    Restore {
        /// As in the operation.
        id: ForecastId,
        #[uniffi(default)]
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum GoalsCommand {
    /// The goal with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: GoalId,
    },
    /// The goal with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: GoalId,
    },
    /// A page of the goals that the query asks for: by the length of their period, its first day, what counts, and whose
    /// they are, everybody's first, then the teams', then the persons'.
    List {
        /// As in the operation.
        query: GoalQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// How far the goal is reached, by what was known at an instant; now, when left out.
    Attainment {
        /// As in the operation.
        id: GoalId,
        #[uniffi(default)]
        /// As in the operation.
        as_of: Option<Timestamp>,
    },
    /// How far each goal that the query asks for is reached, in the order of the list. In one pass over the deals,
    /// otherwise as `Goals.attainment` has it.
    Attainments {
        /// As in the operation.
        query: GoalQuery,
        #[uniffi(default)]
        /// As in the operation.
        as_of: Option<Timestamp>,
    },
    /// The goal as it was at a past instant; `not_yet_created` before its creation. Deleted goals are found.
    AsOf {
        /// As in the operation.
        id: GoalId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the goal's changes, newest first.
    History {
        /// As in the operation.
        id: GoalId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a goal.
    Create {
        /// As in the operation.
        new: NewGoal,
    },
    /// Changes what the patch names; errors as for `Goals.create`.
    Update {
        /// As in the operation.
        id: GoalId,
        /// As in the operation.
        patch: GoalPatch,
    },
    /// Deletes the goal. With a version, `stale_version` unless the goal has it.
    Delete {
        /// As in the operation.
        id: GoalId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted goal; `taken` when there is another one like it by now. With a version, `stale_version` unless
    /// the goal has it.
    Restore {
        /// As in the operation.
        id: GoalId,
        #[uniffi(default)]
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum IngestCommand {
    /// Takes a webhook of Shopify: its topic, as the header `X-Shopify-Topic` has it, and its body.
    Shopify {
        /// As in the operation.
        topic: String,
        /// As in the operation.
        payload: String,
        #[uniffi(default)]
        /// As in the operation.
        currency: Option<String>,
    },
    /// Takes an event of Stripe, whole as it was sent, with its `type` and its `data.object`. Amounts are in Stripe's
    /// smallest units: whole yen, cents, thousandths of a dinar; instants are seconds.
    Stripe {
        /// As in the operation.
        event: String,
    },
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum InteractionsCommand {
    /// The interaction with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: InteractionId,
    },
    /// The interaction with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: InteractionId,
    },
    /// A page of a customer's interactions, newest first; also of a deleted customer's. `not_found` when there never
    /// was such a customer.
    Of {
        /// As in the operation.
        customer_id: CustomerId,
        /// As in the operation.
        query: InteractionQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// A page of the interactions of nobody known yet, newest first.
    Anonymous {
        /// As in the operation.
        query: InteractionQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The interaction as it was at a past instant; `not_yet_created` before its creation, which may be later than
    /// when it happened. Deleted interactions are found.
    AsOf {
        /// As in the operation.
        id: InteractionId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the interaction's changes, newest first.
    History {
        /// As in the operation.
        id: InteractionId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Records an interaction.
    Record {
        /// As in the operation.
        new: NewInteraction,
    },
    /// Changes what the patch names. A new customer or instant moves the interaction on the timelines.
    Update {
        /// As in the operation.
        id: InteractionId,
        /// As in the operation.
        patch: InteractionPatch,
    },
    /// Deletes the interaction. Its idempotency key stays taken, so that a late repetition does not bring it back.
    Delete {
        /// As in the operation.
        id: InteractionId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted interaction; `not_deleted` when it is not. With a version, `stale_version` unless the
    /// interaction has it.
    Restore {
        /// As in the operation.
        id: InteractionId,
        #[uniffi(default)]
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum InvoicesCommand {
    /// The invoice or credit note with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: InvoiceId,
    },
    /// The invoice or credit note with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: InvoiceId,
    },
    /// The invoice or credit note with this number.
    FindByNumber {
        /// As in the operation.
        number: String,
    },
    /// A page of the invoices and credit notes that the query asks for, in the order of their creation; those of a
    /// customer order by order.
    List {
        /// As in the operation.
        query: InvoiceQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// What there is of an invoice at an instant, now when left out: what is paid, credited and open, and for how many
    /// days it is overdue, by the civil days of the business. What is known now decides, of the time before that instant.
    Balance {
        /// As in the operation.
        id: InvoiceId,
        #[uniffi(default)]
        /// As in the operation.
        at: Option<Timestamp>,
    },
    /// A page of the invoices that are open, and should have been paid: the day on which they were due is over. Those that
    /// wait longest come first.
    Overdue {
        #[uniffi(default)]
        /// As in the operation.
        as_of: Option<Timestamp>,
        /// As in the operation.
        page: PageRequest,
    },
    /// The invoice as it was at a past instant; `not_yet_created` before its creation. Deleted invoices are found.
    AsOf {
        /// As in the operation.
        id: InvoiceId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the invoice's changes, newest first.
    History {
        /// As in the operation.
        id: InvoiceId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Issues an invoice: of lines, each with its share of the order's own discount and tax, of an amount, or of all that
    /// was not invoiced yet.
    Create {
        /// As in the operation.
        new: NewInvoice,
    },
    /// Issues a credit note, which takes an invoice back, or a part of it. `out_of_range` for more than is left of the
    /// invoice; numbers as for an invoice.
    Credit {
        /// As in the operation.
        new: NewCreditNote,
    },
    /// Changes what the patch names.
    Update {
        /// As in the operation.
        id: InvoiceId,
        /// As in the operation.
        patch: InvoicePatch,
    },
    /// Settles the invoice with a payment of its order, or a part of one. `unknown_reference` for a payment that the order
    /// has not, `out_of_range` for more than is left of the payment or open of the invoice.
    MatchPayment {
        /// As in the operation.
        id: InvoiceId,
        /// As in the operation.
        matching: PaymentMatching,
    },
    /// Takes back that a payment settles the invoice; `unknown_reference` when it does not.
    UnmatchPayment {
        /// As in the operation.
        id: InvoiceId,
        /// As in the operation.
        payment_id: PaymentId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Deletes the invoice; its number is free again. `illegal_state` for a credit note, and for a number of a series,
    /// which would leave a gap; `in_use` while payments or credit notes are matched with it.
    Delete {
        /// As in the operation.
        id: InvoiceId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted invoice; errors as for a new one. With a version, `stale_version` unless it has it.
    Restore {
        /// As in the operation.
        id: InvoiceId,
        #[uniffi(default)]
        /// As in the operation.
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
            Self::Overdue { as_of, page } => {
                let as_of: Option<crm_core::Timestamp> = argument("invoices.overdue", Some("as_of"), as_of)?;
                let page: crm_core::PageRequest = argument("invoices.overdue", None, page)?;
                Answer::OverdueInvoicePage(FromCore::from_core(
                    crm_core::Invoices::on(tx).overdue(as_of, &page)?,
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum JournalCommand {
    /// The changes after number `seq`, oldest first, at most `limit` (1 to 10,000). 0 asks from the beginning.
    ChangesSince {
        /// As in the operation.
        seq: u64,
        /// As in the operation.
        limit: u32,
    },
    /// The changes after those that the named cursor has acknowledged.
    NextChanges {
        /// As in the operation.
        cursor: String,
        /// As in the operation.
        limit: u32,
    },
    /// The number up to which the named cursor has acknowledged; 0 for a new cursor.
    Position {
        /// As in the operation.
        cursor: String,
    },
    /// The journal's end. Kept elsewhere, it lets `Journal.verify` find any later rewriting of the past.
    Head {},
    /// Checks the whole chain, and that `retained`, an earlier head, is on it; `corrupt` otherwise.
    Verify {
        #[uniffi(default)]
        /// As in the operation.
        retained: Option<JournalHead>,
    },
    /// Remembers, durably, that the named cursor has handled everything up to `seq`; one before what it remembers is
    /// allowed, and what is after it comes again.
    Acknowledge {
        /// As in the operation.
        cursor: String,
        /// As in the operation.
        seq: u64,
    },
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum LeadModelsCommand {
    /// The model with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: LeadModelId,
    },
    /// The model with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: LeadModelId,
    },
    /// A page of the models, in the order of their ids.
    List {
        /// As in the operation.
        page: PageRequest,
    },
    /// The score of a customer now, with everything that gives points. An error of an expression that is understood no
    /// more, since what it names is gone, names its rule.
    Score {
        /// As in the operation.
        id: LeadModelId,
        /// As in the operation.
        customer_id: CustomerId,
    },
    /// The best leads now, the best first, of equal ones who was created first. Takes time in proportion to all customers,
    /// or to the members of the segment. Errors as for a score; `out_of_range` for a limit that cannot be.
    Rank {
        /// As in the operation.
        id: LeadModelId,
        /// As in the operation.
        query: LeadQuery,
    },
    /// The model as it was at a past instant; `not_yet_created` before its creation. Deleted models are found.
    AsOf {
        /// As in the operation.
        id: LeadModelId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the model's changes, newest first.
    History {
        /// As in the operation.
        id: LeadModelId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a model.
    Create {
        /// As in the operation.
        new: NewLeadModel,
    },
    /// Changes what the patch names; errors as for `LeadModels.create`.
    Update {
        /// As in the operation.
        id: LeadModelId,
        /// As in the operation.
        patch: LeadModelPatch,
    },
    /// Deletes the model. With a version, `stale_version` unless the model has it.
    Delete {
        /// As in the operation.
        id: LeadModelId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted model; `taken` when another has its name by now. With a version, `stale_version` unless the model
    /// has it.
    Restore {
        /// As in the operation.
        id: LeadModelId,
        #[uniffi(default)]
        /// As in the operation.
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

/// A command of a batch that is an operation of `models`.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ModelsCommand {
    /// The version with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: ModelId,
    },
    /// The version with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: ModelId,
    },
    /// A page of the versions that the query asks for, in the order of their fits.
    List {
        /// As in the operation.
        query: ModelQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The current version of a name: the pinned one, else the newest. A back-test, which was fitted as of more than a day
    /// before, is current only where the name has nothing else. None when the name has no version.
    Current {
        /// As in the operation.
        name: String,
    },
    /// The versions of a name side by side: what each expects of the last days of the present data, by what was before
    /// them, and what became of it. A version that was fitted to some of those days says so. Versions of BG/BB count the
    /// occasions that were used, others days with a purchase: their figures compare among their like.
    Compare {
        /// As in the operation.
        name: String,
        /// As in the operation.
        holdout_days: u32,
    },
    /// What the current version of a name was asked for, fitted to all days but the last ones, beside what became of those:
    /// the figures of the three plots by which such models are judged, tracking, frequency and conditional expectation
    /// (P. Fader, B. Hardie, K. Lee, 2005). Nothing is kept of it; `Reports.holdoutPage`
    /// draws it. It takes every order there is.
    Holdout {
        /// As in the operation.
        name: String,
        /// As in the operation.
        holdout_days: u32,
    },
    /// A page of the version's changes, newest first: its fit, and when it was pinned.
    History {
        /// As in the operation.
        id: ModelId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Fits a model to the orders of all customers, one of propensity also to their interactions and contracts, and keeps
    /// it as the next version of its name.
    Fit {
        /// As in the operation.
        new: NewModel,
    },
    /// Fits what the current version of a name was asked for anew, as its next version, which is the current one unless
    /// another is pinned, or it is a back-test; the errors of `Models.fit`, and `not_found` when the name has no model.
    Refit {
        /// As in the operation.
        name: String,
        #[uniffi(default)]
        /// As in the operation.
        as_of: Option<Timestamp>,
    },
    /// Makes a version the current one of its name until it is unpinned, whatever is fitted later.
    Pin {
        /// As in the operation.
        id: ModelId,
    },
    /// Takes the pin of a name away, so that its newest version is the current one; nothing where none is pinned.
    Unpin {
        /// As in the operation.
        name: String,
    },
    /// Pins the version before the current one, and returns it: what is fitted later becomes the current one only after
    /// `Models.unpin`. `not_found` when the name has no model, `illegal_state` when there is no version before.
    RollBack {
        /// As in the operation.
        name: String,
    },
    /// Deletes a version for good; its number is never given again. With a record's version, `stale_version` unless it has that.
    Delete {
        /// As in the operation.
        id: ModelId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// What the current version of a name says of a customer now, by the orders, refunds and cancellations up to now;
    /// none of whom the model does not ask about: without a purchase, or, where it is about contracts, without one that
    /// runs. A lifetime value comes with an interval, the same for the same model.
    Score {
        /// As in the operation.
        name: String,
        /// As in the operation.
        customer_id: CustomerId,
    },
    /// A page of what the current version of a name says now of those whom it asks about, the greatest first (of clusters
    /// the lowest number), of equal ones who was created first; without intervals and reasons.
    Scores {
        /// As in the operation.
        name: String,
        /// As in the operation.
        query: ScoreQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// A page of what was known of each customer at an instant, as numbers, in the order of their creation: the features
    /// that models of propensity and clusters learn from, as a table with a row a customer. Customers are there who had been
    /// created by then, or of whom something had happened.
    Features {
        /// As in the operation.
        query: FeatureQuery,
        /// As in the operation.
        page: PageRequest,
    },
}

impl ModelsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::Get { id } => {
                let id: crm_core::ModelId = argument("models.get", Some("id"), id)?;
                Answer::Model(FromCore::from_core(crm_core::Models::on(tx).get(id)?))
            }
            Self::Find { id } => {
                let id: crm_core::ModelId = argument("models.find", Some("id"), id)?;
                Answer::OptionalModel(FromCore::from_core(crm_core::Models::on(tx).find(id)?))
            }
            Self::List { query, page } => {
                let query: crm_core::ModelQuery = argument("models.list", None, query)?;
                let page: crm_core::PageRequest = argument("models.list", None, page)?;
                Answer::ModelPage(FromCore::from_core(crm_core::Models::on(tx).list(&query, &page)?))
            }
            Self::Current { name } => {
                let name: String = argument("models.current", Some("name"), name)?;
                Answer::OptionalModel(FromCore::from_core(crm_core::Models::on(tx).current(&name)?))
            }
            Self::Compare { name, holdout_days } => {
                let name: String = argument("models.compare", Some("name"), name)?;
                let holdout_days: u32 = argument("models.compare", Some("holdout_days"), holdout_days)?;
                Answer::ModelComparisonList(FromCore::from_core(
                    crm_core::Models::on(tx).compare(&name, holdout_days)?,
                ))
            }
            Self::Holdout { name, holdout_days } => {
                let name: String = argument("models.holdout", Some("name"), name)?;
                let holdout_days: u32 = argument("models.holdout", Some("holdout_days"), holdout_days)?;
                Answer::ModelHoldoutReport(FromCore::from_core(
                    crm_core::Models::on(tx).holdout(&name, holdout_days)?,
                ))
            }
            Self::History { id, page } => {
                let id: crm_core::ModelId = argument("models.history", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("models.history", None, page)?;
                Answer::HistoryEntryPage(FromCore::from_core(crm_core::Models::on(tx).history(id, &page)?))
            }
            Self::Fit { new } => {
                let new: crm_core::NewModel = argument("models.fit", None, new)?;
                Answer::Model(FromCore::from_core(crm_core::Models::on(tx).fit(new)?))
            }
            Self::Refit { name, as_of } => {
                let name: String = argument("models.refit", Some("name"), name)?;
                let as_of: Option<crm_core::Timestamp> = argument("models.refit", Some("as_of"), as_of)?;
                Answer::Model(FromCore::from_core(crm_core::Models::on(tx).refit(&name, as_of)?))
            }
            Self::Pin { id } => {
                let id: crm_core::ModelId = argument("models.pin", Some("id"), id)?;
                Answer::Model(FromCore::from_core(crm_core::Models::on(tx).pin(id)?))
            }
            Self::Unpin { name } => {
                let name: String = argument("models.unpin", Some("name"), name)?;
                crm_core::Models::on(tx).unpin(&name)?;
                Answer::Nothing
            }
            Self::RollBack { name } => {
                let name: String = argument("models.roll_back", Some("name"), name)?;
                Answer::Model(FromCore::from_core(crm_core::Models::on(tx).roll_back(&name)?))
            }
            Self::Delete { id, version } => {
                let id: crm_core::ModelId = argument("models.delete", Some("id"), id)?;
                let version: Option<u64> = argument("models.delete", Some("version"), version)?;
                Answer::Model(FromCore::from_core(crm_core::Models::on(tx).delete(id, version)?))
            }
            Self::Score { name, customer_id } => {
                let name: String = argument("models.score", Some("name"), name)?;
                let customer_id: crm_core::CustomerId =
                    argument("models.score", Some("customer_id"), customer_id)?;
                Answer::OptionalModelScore(FromCore::from_core(
                    crm_core::Models::on(tx).score(&name, customer_id)?,
                ))
            }
            Self::Scores { name, query, page } => {
                let name: String = argument("models.scores", Some("name"), name)?;
                let query: crm_core::ScoreQuery = argument("models.scores", None, query)?;
                let page: crm_core::PageRequest = argument("models.scores", None, page)?;
                Answer::ModelScorePage(FromCore::from_core(
                    crm_core::Models::on(tx).scores(&name, &query, &page)?,
                ))
            }
            Self::Features { query, page } => {
                let query: crm_core::FeatureQuery = argument("models.features", None, query)?;
                let page: crm_core::PageRequest = argument("models.features", None, page)?;
                Answer::CustomerFeaturesPage(FromCore::from_core(
                    crm_core::Models::on(tx).features(&query, &page)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `notes`.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum NotesCommand {
    /// The note with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: NoteId,
    },
    /// The note with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: NoteId,
    },
    /// A page of the customer's notes, the newest by `at` first. `not_found` when the customer is deleted, or there is
    /// none.
    Of {
        /// As in the operation.
        customer_id: CustomerId,
        /// As in the operation.
        page: PageRequest,
    },
    /// The note as it was at a past instant; `not_yet_created` before its creation. Deleted notes are found.
    AsOf {
        /// As in the operation.
        id: NoteId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the note's changes, newest first. Deleted notes are found.
    History {
        /// As in the operation.
        id: NoteId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a note; `unknown_reference` when the customer is deleted, or there is none.
    Create {
        /// As in the operation.
        new: NewNote,
    },
    /// Changes what the patch names.
    Update {
        /// As in the operation.
        id: NoteId,
        /// As in the operation.
        patch: NotePatch,
    },
    /// Deletes the note. With a version, `stale_version` unless the note has it.
    Delete {
        /// As in the operation.
        id: NoteId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted note; `not_deleted` when there is nothing to restore. With a version, `stale_version` unless
    /// the note has it.
    Restore {
        /// As in the operation.
        id: NoteId,
        #[uniffi(default)]
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum OrdersCommand {
    /// The order with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: OrderId,
    },
    /// The order with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: OrderId,
    },
    /// The order with this number in this source.
    FindByNumber {
        #[uniffi(default)]
        /// As in the operation.
        source: Option<String>,
        /// As in the operation.
        number: String,
    },
    /// A page of the orders that the query asks for.
    List {
        /// As in the operation.
        query: OrderQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// A page of the orders that are late: open, that is neither delivered nor cancelled, when the day on which they
    /// were promised is over. Those that wait longest come first.
    Late {
        #[uniffi(default)]
        /// As in the operation.
        as_of: Option<Timestamp>,
        /// As in the operation.
        page: PageRequest,
    },
    /// The order as it was at a past instant; `not_yet_created` before its creation. Deleted orders are found.
    AsOf {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the order's changes, newest first.
    History {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates an order; `taken` when its source has an order of that number.
    Create {
        /// As in the operation.
        new: NewOrder,
    },
    /// Changes what the patch names.
    Update {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        patch: OrderPatch,
    },
    /// Moves the order's execution on; `illegal_state` for a step back, or out of a cancellation.
    Advance {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        advance: OrderAdvance,
    },
    /// Calls the order off: it counts in no figure any more. `illegal_state` when it was, or is completed.
    Cancel {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        cancellation: OrderCancellation,
    },
    /// Takes a cancellation back: the order has the status that it had before. `illegal_state` when there was none.
    /// With a version, `stale_version` unless the order has it.
    Reopen {
        /// As in the operation.
        id: OrderId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Records a payment.
    AddPayment {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        payment: NewPayment,
    },
    /// Refunds lines, or parts of them; `out_of_range` for more than is left.
    Refund {
        /// As in the operation.
        id: OrderId,
        /// As in the operation.
        refund: NewRefund,
    },
    /// Deletes the order; its number is free again. With a version, `stale_version` unless the order has it.
    Delete {
        /// As in the operation.
        id: OrderId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted order; `taken` when its number is, `not_deleted` when there is nothing to restore. With a
    /// version, `stale_version` unless the order has it.
    Restore {
        /// As in the operation.
        id: OrderId,
        #[uniffi(default)]
        /// As in the operation.
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
            Self::Late { as_of, page } => {
                let as_of: Option<crm_core::Timestamp> = argument("orders.late", Some("as_of"), as_of)?;
                let page: crm_core::PageRequest = argument("orders.late", None, page)?;
                Answer::LateOrderPage(FromCore::from_core(crm_core::Orders::on(tx).late(as_of, &page)?))
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum PipelinesCommand {
    /// The pipeline with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: PipelineId,
    },
    /// The pipeline with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: PipelineId,
    },
    /// All pipelines, in the order of their creation.
    List {},
    /// What an edit would do: how many deals go from which stage to which. Nothing is changed; what is wrong with the
    /// edit is refused as by `Pipelines.edit`.
    PreviewEdit {
        /// As in the operation.
        id: PipelineId,
        /// As in the operation.
        edit: PipelineEdit,
    },
    /// The pipeline as it was at a past instant; `not_yet_created` before its creation. Deleted pipelines are found.
    AsOf {
        /// As in the operation.
        id: PipelineId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the pipeline's changes, newest first.
    History {
        /// As in the operation.
        id: PipelineId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a pipeline; `taken` when another has its name, `required` without a stage of each kind.
    Create {
        /// As in the operation.
        new: NewPipeline,
    },
    /// Changes what the patch names.
    Update {
        /// As in the operation.
        id: PipelineId,
        /// As in the operation.
        patch: PipelinePatch,
    },
    /// Gives the pipeline other stages, and moves the deals of those that are taken out, all in one transaction. What
    /// such a move leads to is not asked for required fields and checks, which the deals could not know of.
    Edit {
        /// As in the operation.
        id: PipelineId,
        /// As in the operation.
        edit: PipelineEdit,
    },
    /// Deletes the pipeline; `in_use` while deals are in it.
    Delete {
        /// As in the operation.
        id: PipelineId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted pipeline; `taken` when its name is by now. With a version, `stale_version` unless the
    /// pipeline has it.
    Restore {
        /// As in the operation.
        id: PipelineId,
        #[uniffi(default)]
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum PredictionsCommand {
    /// What is predicted for an open deal now, term by term; by each way, whichever its pipeline goes by. `illegal_state`
    /// for a deal that is won or lost.
    Get {
        /// As in the operation.
        deal_id: DealId,
    },
    /// The logistic regression that was last fitted to the pipeline's deals; none before, and after its fields were
    /// changed.
    Model {
        /// As in the operation.
        pipeline_id: PipelineId,
    },
    /// Fits a logistic regression to the pipeline's closed deals and keeps it, in the place of the one before. The open
    /// deals are brought up to date where the pipeline goes by it.
    Fit {
        /// As in the operation.
        pipeline_id: PipelineId,
        /// As in the operation.
        options: LogisticModelOptions,
    },
    /// Gives the pipeline's open deals the probability that is predicted for them now, unless one was set by hand, and says
    /// how many it changed.
    Refresh {
        /// As in the operation.
        pipeline_id: PipelineId,
    },
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ProductsCommand {
    /// The product with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: ProductId,
    },
    /// The product with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: ProductId,
    },
    /// The product with this SKU, unless there is none or it is deleted.
    FindBySku {
        /// As in the operation.
        sku: String,
    },
    /// A page of the products that the query asks for, in the order of their creation.
    List {
        /// As in the operation.
        query: ProductQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The product as it was at a past instant; `not_yet_created` before its creation. Deleted products are found.
    AsOf {
        /// As in the operation.
        id: ProductId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the product's changes, newest first.
    History {
        /// As in the operation.
        id: ProductId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a product; `taken` when another has its SKU, `unknown_reference` for a category that is not there.
    Create {
        /// As in the operation.
        new: NewProduct,
    },
    /// Changes what the patch names.
    Update {
        /// As in the operation.
        id: ProductId,
        /// As in the operation.
        patch: ProductPatch,
    },
    /// Deletes the product; its SKU is free again, the orders for it stay.
    Delete {
        /// As in the operation.
        id: ProductId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted product; `taken` when another has its SKU by now, `unknown_reference` when one of its
    /// categories was deleted since. With a version, `stale_version` unless the product has it.
    Restore {
        /// As in the operation.
        id: ProductId,
        #[uniffi(default)]
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum PurchasesCommand {
    /// The purchase order with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: PurchaseOrderId,
    },
    /// The purchase order with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: PurchaseOrderId,
    },
    /// A page of the purchase orders that the query asks for, in the order of their creation.
    List {
        /// As in the operation.
        query: PurchaseQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The purchase order as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    AsOf {
        /// As in the operation.
        id: PurchaseOrderId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the purchase order's changes, newest first.
    History {
        /// As in the operation.
        id: PurchaseOrderId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a purchase order, as a draft.
    Create {
        /// As in the operation.
        new: NewPurchaseOrder,
    },
    /// Changes what the patch names; `illegal_state` with `lines` once it was sent to the supplier.
    Update {
        /// As in the operation.
        id: PurchaseOrderId,
        /// As in the operation.
        patch: PurchaseOrderPatch,
    },
    /// The draft is sent to the supplier; `illegal_state` when it is none.
    Place {
        /// As in the operation.
        id: PurchaseOrderId,
        /// As in the operation.
        placement: PurchasePlacement,
    },
    /// Goods come in, a part of the order or all that is open. `illegal_state` for a draft and for one that is received or
    /// cancelled, `out_of_range` for more of a line than is to come in.
    Receive {
        /// As in the operation.
        id: PurchaseOrderId,
        /// As in the operation.
        receipt: NewReceipt,
    },
    /// Calls off what did not come in; `illegal_state` when all did, or it was called off.
    Cancel {
        /// As in the operation.
        id: PurchaseOrderId,
        /// As in the operation.
        cancellation: PurchaseCancellation,
    },
    /// Deletes the purchase order. With a version, `stale_version` unless it has it.
    Delete {
        /// As in the operation.
        id: PurchaseOrderId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted purchase order; `not_deleted` when there is nothing to restore. With a version, `stale_version`
    /// unless it has it.
    Restore {
        /// As in the operation.
        id: PurchaseOrderId,
        #[uniffi(default)]
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum QuotesCommand {
    /// The quote with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: QuoteId,
    },
    /// The quote with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: QuoteId,
    },
    /// A page of the quotes that the query asks for, in the order of their creation.
    List {
        /// As in the operation.
        query: QuoteQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The quote as a page of HTML that stands alone and is ready to be printed.
    Html {
        /// As in the operation.
        id: QuoteId,
        /// As in the operation.
        page: QuoteDocument,
    },
    /// The quote as it was read at a past instant; `not_yet_created` before its creation. Deleted quotes are found.
    AsOf {
        /// As in the operation.
        id: QuoteId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the quote's changes, newest first.
    History {
        /// As in the operation.
        id: QuoteId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a quote, as a draft.
    Create {
        /// As in the operation.
        new: NewQuote,
    },
    /// Changes what the patch names of a draft; `illegal_state` once it was sent.
    Update {
        /// As in the operation.
        id: QuoteId,
        /// As in the operation.
        patch: QuotePatch,
    },
    /// The customer gets the quote; `illegal_state` unless it is a draft, `required` without lines, `out_of_range` when
    /// its last day is over.
    Send {
        /// As in the operation.
        id: QuoteId,
        /// As in the operation.
        sending: QuoteSending,
    },
    /// The customer agrees. In the same transaction, its deal gets its currency, its lines and so its amount, and the
    /// deal's other quotes that could be accepted, or were, are superseded.
    Accept {
        /// As in the operation.
        id: QuoteId,
        /// As in the operation.
        acceptance: QuoteAcceptance,
    },
    /// The customer does not want it, also when it is expired; `illegal_state` unless it was sent and nothing became of it.
    Decline {
        /// As in the operation.
        id: QuoteId,
        /// As in the operation.
        refusal: QuoteRefusal,
    },
    /// The next revision of a quote that was sent, as a draft with the same number; the quote is superseded, unless
    /// something became of it. `illegal_state` for a draft, an accepted one, and one that has a later revision.
    Revise {
        /// As in the operation.
        id: QuoteId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Takes back that the quote was accepted, declined or superseded: it is what it was before. Its deal, which must be
    /// open, has no accepted quote any more and keeps its lines. `illegal_state` with `revision` when there is a later one.
    Reopen {
        /// As in the operation.
        id: QuoteId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Deletes the quote; `illegal_state` when it is accepted. Its number stays taken.
    Delete {
        /// As in the operation.
        id: QuoteId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted quote; `not_deleted` when it is not. With a version, `stale_version` unless the quote has it.
    Restore {
        /// As in the operation.
        id: QuoteId,
        #[uniffi(default)]
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum RatesCommand {
    /// The rate that was set for this very day; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        currency: String,
        /// As in the operation.
        base: String,
        /// As in the operation.
        on: CivilDate,
    },
    /// The rate that was set for this very day, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        currency: String,
        /// As in the operation.
        base: String,
        /// As in the operation.
        on: CivilDate,
    },
    /// A page of the rates that the query asks for, by currency, base and day.
    List {
        /// As in the operation.
        query: RateQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The money in another currency at a day's rate, rounded half to even to its smallest unit.
    Convert {
        /// As in the operation.
        money: Money,
        /// As in the operation.
        base: String,
        /// As in the operation.
        on: CivilDate,
    },
    /// The rate of a day as it was known at a past instant; `not_yet_created` before it was set. Deleted rates are found.
    AsOf {
        /// As in the operation.
        currency: String,
        /// As in the operation.
        base: String,
        /// As in the operation.
        on: CivilDate,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the changes of a day's rate, newest first.
    History {
        /// As in the operation.
        currency: String,
        /// As in the operation.
        base: String,
        /// As in the operation.
        on: CivilDate,
        /// As in the operation.
        page: PageRequest,
    },
    /// Sets the rate of two currencies for a day, in place of the one that there was.
    Set {
        /// As in the operation.
        new: NewExchangeRate,
    },
    /// Deletes the rate of a day; the one before it holds then. It comes back when it is set again.
    Delete {
        /// As in the operation.
        currency: String,
        /// As in the operation.
        base: String,
        /// As in the operation.
        on: CivilDate,
        #[uniffi(default)]
        /// As in the operation.
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

/// A command of a batch that is an operation of `recommendations`.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum RecommendationsCommand {
    /// Products for a customer, the best first: those that are bought by who bought what the customer has, each with its
    /// causes; then the popular ones in the categories of what the customer has; then the popular ones of all. Fewer than
    /// asked for, where no more were ever bought.
    ForCustomer {
        /// As in the operation.
        customer_id: CustomerId,
        /// As in the operation.
        query: RecommendationQuery,
    },
    /// Products that are like this one, the most alike first: at least two customers bought both. Of a product that was
    /// deleted too. Errors as for `Recommendations.forCustomer`.
    Similar {
        /// As in the operation.
        product_id: ProductId,
        /// As in the operation.
        query: SimilarProductQuery,
    },
    /// Tries recommendations out on the past: learns from what was bought before an instant, recommends to each customer
    /// who was there, and compares with what the customer bought from then on and did not have. Beside them, the most
    /// popular products. Reads every order.
    Evaluate {
        /// As in the operation.
        options: RecommendationReviewOptions,
    },
    /// The bytes of memory that the handle keeps for recommendations.
    MemoryBytes {},
}

impl RecommendationsCommand {
    fn run(self, tx: &mut Tx<'_>) -> Result<Answer> {
        Ok(match self {
            Self::ForCustomer { customer_id, query } => {
                let customer_id: crm_core::CustomerId =
                    argument("recommendations.for_customer", Some("customer_id"), customer_id)?;
                let query: crm_core::RecommendationQuery =
                    argument("recommendations.for_customer", None, query)?;
                Answer::ProductRecommendationList(FromCore::from_core(
                    crm_core::Recommendations::on(tx).for_customer(customer_id, &query)?,
                ))
            }
            Self::Similar { product_id, query } => {
                let product_id: crm_core::ProductId =
                    argument("recommendations.similar", Some("product_id"), product_id)?;
                let query: crm_core::SimilarProductQuery = argument("recommendations.similar", None, query)?;
                Answer::SimilarProductList(FromCore::from_core(
                    crm_core::Recommendations::on(tx).similar(product_id, &query)?,
                ))
            }
            Self::Evaluate { options } => {
                let options: crm_core::RecommendationReviewOptions =
                    argument("recommendations.evaluate", None, options)?;
                Answer::RecommendationReview(FromCore::from_core(
                    crm_core::Recommendations::on(tx).evaluate(&options)?,
                ))
            }
            Self::MemoryBytes {} => Answer::Integer(FromCore::from_core(
                crm_core::Recommendations::on(tx).memory_bytes()?,
            )),
        })
    }
}

/// A command of a batch that is an operation of `relationships`.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum RelationshipsCommand {
    /// The relationship with this id; `not_found` when there is none, or it was deleted.
    Get {
        /// As in the operation.
        id: RelationshipId,
    },
    /// The relationship with this id, if there is one.
    Find {
        /// As in the operation.
        id: RelationshipId,
    },
    /// A page of the customer's relationships, in both directions and by creation. Those with a deleted customer are
    /// left out until it is restored. `not_found` when the customer itself is deleted, or there is none.
    Of {
        /// As in the operation.
        customer_id: CustomerId,
        /// As in the operation.
        page: PageRequest,
    },
    /// The relationship as it was at a past instant; `not_yet_created` before its creation, `not_found` from its
    /// deletion on.
    AsOf {
        /// As in the operation.
        id: RelationshipId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the relationship's changes, newest first. Deleted relationships are found.
    History {
        /// As in the operation.
        id: RelationshipId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a relationship; `unknown_reference` when one of the customers is deleted or there is none,
    /// `self_reference` when both are the same.
    Create {
        /// As in the operation.
        new: NewRelationship,
    },
    /// Changes what the patch names.
    Update {
        /// As in the operation.
        id: RelationshipId,
        /// As in the operation.
        patch: RelationshipPatch,
    },
    /// Deletes the relationship for good, and gives it back as it was; only its history stays. With a version,
    /// `stale_version` unless the relationship has it. One that ended is better kept, with the day in `until`.
    Delete {
        /// As in the operation.
        id: RelationshipId,
        #[uniffi(default)]
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ReportsCommand {
    /// What was sold, in all, by currency and by month.
    Sales {},
    /// The customers who spent the most in this currency, at most `limit` (1 or more), the best first; of those who
    /// spent the same, the older record first. Deleted customers are left out, and those who spent nothing in it.
    TopCustomers {
        /// As in the operation.
        currency: String,
        /// As in the operation.
        limit: u32,
    },
    /// How deals went, by what was known at an instant; now, when left out: won and lost ones, the pace at which they are
    /// won, and what becomes of them stage by stage. Deals, their moves, rates and pipelines are taken as they were known
    /// then.
    DealMetrics {
        /// As in the operation.
        query: DealMetricsQuery,
        #[uniffi(default)]
        /// As in the operation.
        as_of: Option<Timestamp>,
    },
    /// How far the deals of a pipeline came, by what was known at an instant; now, when left out. `not_found` when there
    /// was no such pipeline then; other errors as for `Reports.dealMetrics`.
    Funnel {
        /// As in the operation.
        query: FunnelQuery,
        #[uniffi(default)]
        /// As in the operation.
        as_of: Option<Timestamp>,
    },
    /// Forecast against goal, by what was known at an instant; now, when left out: of each period what was won, what is
    /// expected of open deals, and what is missing. Errors as for `Reports.dealMetrics`, and `too_many` periods.
    Outlook {
        /// As in the operation.
        query: OutlookQuery,
        #[uniffi(default)]
        /// As in the operation.
        as_of: Option<Timestamp>,
    },
    /// Sales as one HTML page that needs nothing else: key figures, forecast against goal, and of each pipeline the board
    /// and the funnel, as charts and tables. Errors as for `Reports.outlook`.
    SalesPage {
        /// As in the operation.
        query: OutlookQuery,
        #[uniffi(default)]
        /// As in the operation.
        as_of: Option<Timestamp>,
    },
    /// Customers or products by their value, each with its share, its class and its tier; the Pareto curve and Gini's
    /// coefficient. Orders without a customer count for products alone, and deleted customers are left out. Reads every
    /// order of its time.
    Abc {
        /// As in the operation.
        query: AbcQuery,
    },
    /// The Pareto curve of the same as an SVG file, with the classes marked on it.
    ParetoChart {
        /// As in the operation.
        query: AbcQuery,
    },
    /// How sales go on, as an SVG file: what was sold in the last periods, what is expected of the next ones, and the
    /// interval around it. Errors as for `Demand.forecast`.
    DemandChart {
        /// As in the operation.
        query: DemandForecastQuery,
    },
    /// How well a model of lifetime value foretells, as one HTML page that needs nothing else: repeat purchases added up week
    /// by week, customers by frequency, and purchases in the holdout by frequency before it, what was made beside what was
    /// expected. Errors as for `Models.holdout`.
    HoldoutPage {
        /// As in the operation.
        name: String,
        /// As in the operation.
        holdout_days: u32,
    },
    /// How much of what was spent in this currency came from how few customers.
    Concentration {
        /// As in the operation.
        currency: String,
    },
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
            Self::Abc { query } => {
                let query: crm_core::AbcQuery = argument("reports.abc", None, query)?;
                Answer::AbcReport(FromCore::from_core(crm_core::Reports::on(tx).abc(&query)?))
            }
            Self::ParetoChart { query } => {
                let query: crm_core::AbcQuery = argument("reports.pareto_chart", None, query)?;
                Answer::Text(FromCore::from_core(
                    crm_core::Reports::on(tx).pareto_chart(&query)?,
                ))
            }
            Self::DemandChart { query } => {
                let query: crm_core::DemandForecastQuery = argument("reports.demand_chart", None, query)?;
                Answer::Text(FromCore::from_core(
                    crm_core::Reports::on(tx).demand_chart(&query)?,
                ))
            }
            Self::HoldoutPage { name, holdout_days } => {
                let name: String = argument("reports.holdout_page", Some("name"), name)?;
                let holdout_days: u32 = argument("reports.holdout_page", Some("holdout_days"), holdout_days)?;
                Answer::Text(FromCore::from_core(
                    crm_core::Reports::on(tx).holdout_page(&name, holdout_days)?,
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ReturnsCommand {
    /// The return with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: ReturnId,
    },
    /// The return with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: ReturnId,
    },
    /// A page of the returns that the query asks for, in the order of their creation; those of a customer order by order.
    List {
        /// As in the operation.
        query: ReturnQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The return as it was at a past instant; `not_yet_created` before its creation. Deleted returns are found.
    AsOf {
        /// As in the operation.
        id: ReturnId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the return's changes, newest first.
    History {
        /// As in the operation.
        id: ReturnId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Announces a return. An order without shipments has arrived as a whole when its status says so.
    Create {
        /// As in the operation.
        new: NewReturn,
    },
    /// Changes what the patch names; `illegal_state` with `lines` once it is closed.
    Update {
        /// As in the operation.
        id: ReturnId,
        /// As in the operation.
        patch: ReturnPatch,
    },
    /// Moves the return on: it is received, or inspected. `illegal_state` for a step back, and for `closed`.
    Advance {
        /// As in the operation.
        id: ReturnId,
        /// As in the operation.
        advance: ReturnAdvance,
    },
    /// Closes the return. The refund of what came back, and a credit note over it, are booked in the same transaction
    /// when they are asked for; what they refuse is refused with their own errors, and nothing is closed.
    Close {
        /// As in the operation.
        id: ReturnId,
        /// As in the operation.
        closing: ReturnClosing,
    },
    /// Deletes the return; `illegal_state` when it was refunded or credited.
    Delete {
        /// As in the operation.
        id: ReturnId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted return; errors as for a new one. With a version, `stale_version` unless it has it.
    Restore {
        /// As in the operation.
        id: ReturnId,
        #[uniffi(default)]
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ScoringCommand {
    /// The RFM scores of every customer who had placed an order in this currency by `as_of`, in the order of their
    /// creation.
    Rfm {
        /// As in the operation.
        as_of: Timestamp,
        /// As in the operation.
        currency: String,
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum SegmentsCommand {
    /// The segment with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: SegmentId,
    },
    /// The segment with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: SegmentId,
    },
    /// The segment of this name, whatever its case.
    FindByName {
        /// As in the operation.
        name: String,
    },
    /// A page of all segments, in the order in which they were created.
    List {
        /// As in the operation.
        page: PageRequest,
    },
    /// The segment as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found.
    AsOf {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the changes of the segment's definition, newest first.
    History {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        page: PageRequest,
    },
    /// How many members the segment has now.
    Count {
        /// As in the operation.
        id: SegmentId,
    },
    /// Whether the customer is a member now; `not_found` when there never was such a customer.
    Contains {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        customer_id: CustomerId,
    },
    /// A page of the members, in the order in which the customers were created.
    Members {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        page: PageRequest,
    },
    /// The segments that the customer is a member of now, in the order in which they were created.
    OfCustomer {
        /// As in the operation.
        customer_id: CustomerId,
    },
    /// Who entered and left, as it was noticed, behind the place of the page's cursor; from the beginning without.
    Events {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        page: PageRequest,
    },
    /// The events after those that the named cursor of the segment has acknowledged, the oldest first, at most `limit` (1 to
    /// 10,000).
    NextEvents {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        cursor: String,
        /// As in the operation.
        limit: u32,
    },
    /// A page of those who were members at a past instant; `not_yet_created` before the first definition took effect.
    /// A name that was changed in the catalogue concerns everybody from when they were looked at again (`Segments.settle`,
    /// `Segments.build`): instants in between are told as before the change.
    MembersAsOf {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        at: Timestamp,
        /// As in the operation.
        page: PageRequest,
    },
    /// Whether the customer was a member at a past instant.
    ContainsAsOf {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        customer_id: CustomerId,
        /// As in the operation.
        at: Timestamp,
    },
    /// How many members there were at each instant from `start` on, `step_seconds` apart, up to `end`; at most 10,000. Both
    /// ends are among them: from 30 days ago up to now by 86,400 seconds are 31 counts. `out_of_range` for an `end` that is
    /// to come. Before the first definition took effect, and from its deletion on, a segment has no count. Changed names of the
    /// catalogue count as in `Segments.membersAsOf`.
    Sizes {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        start: Timestamp,
        /// As in the operation.
        end: Timestamp,
        /// As in the operation.
        step_seconds: u32,
    },
    /// How many members each two of these segments share, and each has by itself; at most 100 segments.
    Overlap {
        /// As in the operation.
        ids: Vec<SegmentId>,
    },
    /// Some of the members, at most `n` (1 to 10,000), drawn at random: the same for the same members and seed, and
    /// mostly the same for members who are mostly the same. Another draw than that of `bucket('salt', n)` in an expression,
    /// which puts each customer into one of `n` equal parts for ever, so that a part can be held out.
    Sample {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        n: u32,
        /// As in the operation.
        seed: u64,
    },
    /// Why the customer is a member now, or not: the segment's conditions as a tree, with the values that decided and
    /// when each may change though nothing is written. A condition that reads no attribute by itself, such as
    /// `has_tag('vip')` or `never(orders)`, has no values, only what it says.
    Explain {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        customer_id: CustomerId,
    },
    /// What there is to write expressions with: attributes, custom fields among them, columns and functions.
    Schema {},
    /// Checks an expression by the names that there are, and returns it as a tree of JSON; see `Expr`.
    Parse {
        /// As in the operation.
        expression: String,
    },
    /// The expression with the values of its placeholders: what is typed by somebody goes into an expression only so. Each
    /// `:name` becomes the value of that name, rightly quoted: a text, a number, a truth, a date, an instant or an interval;
    /// several become the items of `IN (:names)`, and texts an array elsewhere. An id is a text. No value changes what the
    /// expression around it asks; an error's place is that of the placeholder in the text that was given.
    Bind {
        /// As in the operation.
        expression: String,
        /// As in the operation.
        values: HashMap<String, Parameter>,
    },
    /// Checks a tree as `Segments.parse` returns it, and returns its text.
    Format {
        /// As in the operation.
        tree: String,
    },
    /// The bytes of memory that the handle keeps for segments: columns, from the first `Segments.preview` or the first new
    /// segment of many customers on, and the members of segments that somebody has asked for.
    MemoryBytes {},
    /// For how many customers an expression is true, and some of them, at most `sample` (0 to 10,000), without saving it.
    Preview {
        /// As in the operation.
        expression: String,
        /// As in the operation.
        sample: u32,
    },
    /// A page of the customers for whom an expression is true, in the order in which they were created, without saving
    /// it. So is told who is in several segments, in one of them, or in one and not in another.
    Select {
        /// As in the operation.
        expression: String,
        /// As in the operation.
        page: PageRequest,
    },
    /// The same customers, each with the attributes that expressions read, what the models of the usual names say among them:
    /// a table of features for whoever reads on. What other models say is told by `models.scores`.
    Attributes {
        /// As in the operation.
        expression: String,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a segment and looks at everybody, in bounded transactions between which others write; within a
    /// transaction it is all part of that. `taken` when there is one of that name. Where there are many customers and no
    /// columns yet, it looks at everybody for those first, of which whoever watches is told too.
    Create {
        /// As in the operation.
        new: NewSegment,
    },
    /// Changes what the patch names. A changed expression takes effect at once for everybody when all were looked at;
    /// until then the one before does. `self_reference` when it asks about the segment itself, also through others;
    /// `in_use` for a new name while others ask about it by the old one.
    Update {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        patch: SegmentPatch,
    },
    /// Deletes the segment; `in_use` while others ask about it. Its past can still be read.
    Delete {
        /// As in the operation.
        id: SegmentId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Puts customers on a list; those who are on it already change nothing. `illegal_state` for a live segment.
    Add {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        customer_ids: Vec<CustomerId>,
    },
    /// Takes customers off a list; those who are not on it change nothing.
    Remove {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        customer_ids: Vec<CustomerId>,
    },
    /// Remembers, durably, that the named cursor of the segment has handled all events up to `after`, which is the `next`
    /// of a part of the feed. A place before the one that it remembers is allowed: what is after it comes again.
    Acknowledge {
        /// As in the operation.
        id: SegmentId,
        /// As in the operation.
        cursor: String,
        /// As in the operation.
        after: Cursor,
    },
    /// Goes on with definitions that have not looked at everybody: after a crash, a stop, or a change of names in the
    /// catalogue, after which each write of anything else does a small part of it too. Reads are exact without it, but the
    /// first one after each commit looks at everybody then.
    Build {},
    /// Records everything that time has changed, and a change of the catalogue; and answers at which instant time may change a membership again: when to
    /// call this next, with one timer. None when time alone changes nothing. A write may bring an earlier instant, and so may
    /// a definition that still looks at everybody, so ask again after those.
    Settle {},
    /// The members now, as the bytes of a Roaring bitmap of the customers' numbers: all at once, and small enough to keep
    /// and to send. Unions, intersections and differences of such bitmaps are a matter of microseconds, in any language
    /// that has Roaring bitmaps; `Customers.ofNumbers` makes ids of what they give.
    MembersBitmap {
        /// As in the operation.
        id: SegmentId,
    },
    /// The customers for whom an expression is true, without saving it, as the bytes of a bitmap: as
    /// `Segments.membersBitmap` has the members of a segment. An expression that is not one is refused as by
    /// `Segments.parse`.
    SelectBitmap {
        /// As in the operation.
        expression: String,
    },
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
            Self::Contains { id, customer_id } => {
                let id: crm_core::SegmentId = argument("segments.contains", Some("id"), id)?;
                let customer_id: crm_core::CustomerId =
                    argument("segments.contains", Some("customer_id"), customer_id)?;
                Answer::Bool(FromCore::from_core(
                    crm_core::Segments::on(tx).contains(id, customer_id)?,
                ))
            }
            Self::Members { id, page } => {
                let id: crm_core::SegmentId = argument("segments.members", Some("id"), id)?;
                let page: crm_core::PageRequest = argument("segments.members", None, page)?;
                Answer::CustomerIdPage(FromCore::from_core(
                    crm_core::Segments::on(tx).members(id, &page)?,
                ))
            }
            Self::OfCustomer { customer_id } => {
                let customer_id: crm_core::CustomerId =
                    argument("segments.of_customer", Some("customer_id"), customer_id)?;
                Answer::SegmentIdList(FromCore::from_core(
                    crm_core::Segments::on(tx).of_customer(customer_id)?,
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
            Self::ContainsAsOf { id, customer_id, at } => {
                let id: crm_core::SegmentId = argument("segments.contains_as_of", Some("id"), id)?;
                let customer_id: crm_core::CustomerId =
                    argument("segments.contains_as_of", Some("customer_id"), customer_id)?;
                let at: crm_core::Timestamp = argument("segments.contains_as_of", Some("at"), at)?;
                Answer::Bool(FromCore::from_core(crm_core::Segments::on(tx).contains_as_of(
                    id,
                    customer_id,
                    at,
                )?))
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
            Self::Explain { id, customer_id } => {
                let id: crm_core::SegmentId = argument("segments.explain", Some("id"), id)?;
                let customer_id: crm_core::CustomerId =
                    argument("segments.explain", Some("customer_id"), customer_id)?;
                Answer::SegmentExplanation(FromCore::from_core(
                    crm_core::Segments::on(tx).explain(id, customer_id)?,
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
            Self::Bind { expression, values } => {
                let expression: String = argument("segments.bind", Some("expression"), expression)?;
                let values: std::collections::BTreeMap<String, crm_core::Parameter> =
                    argument("segments.bind", Some("values"), values)?;
                Answer::Text(FromCore::from_core(
                    crm_core::Segments::on(tx).bind(&expression, &values)?,
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
                Answer::OptionalTimestamp(FromCore::from_core(crm_core::Segments::on(tx).settle()?))
            }
            Self::MembersBitmap { id } => {
                let id: crm_core::SegmentId = argument("segments.members_bitmap", Some("id"), id)?;
                Answer::Bytes(FromCore::from_core(
                    crm_core::Segments::on(tx).members_bitmap(id)?,
                ))
            }
            Self::SelectBitmap { expression } => {
                let expression: String = argument("segments.select_bitmap", Some("expression"), expression)?;
                Answer::Bytes(FromCore::from_core(
                    crm_core::Segments::on(tx).select_bitmap(&expression)?,
                ))
            }
        })
    }
}

/// A command of a batch that is an operation of `shipments`.
#[derive(Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum ShipmentsCommand {
    /// The shipment with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: ShipmentId,
    },
    /// The shipment with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: ShipmentId,
    },
    /// A page of the shipments that the query asks for, in the order of their creation; those of a customer order by
    /// order.
    List {
        /// As in the operation.
        query: ShipmentQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// How far each line of an order is: what is open, in shipments, arrived, and comes back. An order without shipments
    /// has come as far as its status says. `unknown_reference` when there is no such order.
    Progress {
        /// As in the operation.
        order_id: OrderId,
    },
    /// The shipment as it was at a past instant; `not_yet_created` before its creation. Deleted shipments are found.
    AsOf {
        /// As in the operation.
        id: ShipmentId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the shipment's changes, newest first.
    History {
        /// As in the operation.
        id: ShipmentId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a shipment, which may have left or arrived already.
    Create {
        /// As in the operation.
        new: NewShipment,
    },
    /// Changes what the patch names; `illegal_state` with `lines` once it has left.
    Update {
        /// As in the operation.
        id: ShipmentId,
        /// As in the operation.
        patch: ShipmentPatch,
    },
    /// The shipment leaves. `illegal_state` when it did already, or its order was cancelled; `out_of_range` for an instant
    /// that is still to come.
    Ship {
        /// As in the operation.
        id: ShipmentId,
        /// As in the operation.
        step: ShipmentStep,
    },
    /// The shipment arrives, also when nobody said that it left. `illegal_state` when it did already; `out_of_range` for
    /// an instant before it left, or that is still to come.
    Deliver {
        /// As in the operation.
        id: ShipmentId,
        /// As in the operation.
        step: ShipmentStep,
    },
    /// Deletes the shipment: what was in it is open again, the order's status stays. `in_use` when
    /// more came back than would have arrived then.
    Delete {
        /// As in the operation.
        id: ShipmentId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted shipment; errors as for a new one. With a version, `stale_version` unless it has it.
    Restore {
        /// As in the operation.
        id: ShipmentId,
        #[uniffi(default)]
        /// As in the operation.
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
#[allow(clippy::large_enum_variant, reason = "crosses the boundary as bytes")]
pub enum TasksCommand {
    /// The task with this id; `not_found` when there is none, or it is deleted.
    Get {
        /// As in the operation.
        id: TaskId,
    },
    /// The task with this id, unless there is none or it is deleted.
    Find {
        /// As in the operation.
        id: TaskId,
    },
    /// A page of the tasks that the query asks for, in the order of their creation; of a customer or a deal, those that
    /// are to be done first.
    List {
        /// As in the operation.
        query: TaskQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// A page of what somebody is to do: what is overdue, what is due today, what is due later, what has no time; each by
    /// when it is due. A day is one of the business's time zone, and a task without an hour is due until it ends.
    WorkQueue {
        /// As in the operation.
        query: WorkQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// A page of the tasks to be done of which somebody wants to be reminded, by when.
    Reminders {
        /// As in the operation.
        query: ReminderQuery,
        /// As in the operation.
        page: PageRequest,
    },
    /// The calls that somebody can make now, the first first: of those whose time has come, the most urgent, then the one
    /// that has waited longest. One at which somebody else is, or at another task with the same customer, is left out.
    CallQueue {
        /// As in the operation.
        queue: CallQueue,
    },
    /// The task as it was at a past instant; `not_yet_created` before its creation. Deleted tasks are found.
    AsOf {
        /// As in the operation.
        id: TaskId,
        /// As in the operation.
        at: Timestamp,
    },
    /// A page of the task's changes, newest first.
    History {
        /// As in the operation.
        id: TaskId,
        /// As in the operation.
        page: PageRequest,
    },
    /// Creates a task.
    Create {
        /// As in the operation.
        new: NewTask,
    },
    /// Changes what the patch names.
    Update {
        /// As in the operation.
        id: TaskId,
        /// As in the operation.
        patch: TaskPatch,
    },
    /// The task is done. In the same transaction, an interaction is recorded with its customer, unless it is a to-do or
    /// about nobody, and the task created that follows.
    Complete {
        /// As in the operation.
        id: TaskId,
        /// As in the operation.
        completion: TaskCompletion,
    },
    /// The task is not to be done any more. Errors as for its completion.
    Cancel {
        /// As in the operation.
        id: TaskId,
        /// As in the operation.
        cancellation: TaskCancellation,
    },
    /// Takes back that the task was done or cancelled, and deletes the interaction that was recorded of it. The task
    /// that follows stays. `illegal_state` when it is to be done; with a version, `stale_version` unless it has it.
    Reopen {
        /// As in the operation.
        id: TaskId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Somebody came to where a visit or a meeting is. `illegal_state` with `kind` for any other task, with `check_in`
    /// when somebody came already.
    CheckIn {
        /// As in the operation.
        id: TaskId,
        /// As in the operation.
        check: TaskCheck,
    },
    /// They left. `illegal_state` with `check_out` when nobody came, or they left already.
    CheckOut {
        /// As in the operation.
        id: TaskId,
        /// As in the operation.
        check: TaskCheck,
    },
    /// Somebody is at the task from now on, and nobody else at one with the same customer, until the time is over or it
    /// is released. Who is at it already gets more time. `illegal_state` with `claim` while somebody else is.
    Claim {
        /// As in the operation.
        id: TaskId,
        /// As in the operation.
        claiming: TaskClaiming,
    },
    /// Nobody is at the task any more.
    Release {
        /// As in the operation.
        id: TaskId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Claims the first call of an agent's queue; none when there is nothing to call for now. Two agents never get the
    /// same customer.
    NextCall {
        /// As in the operation.
        claiming: TaskClaiming,
    },
    /// Records a call that did not settle its task: the task is due when the customer is to be called again, and nobody
    /// is at it. Errors as for its completion.
    Attempt {
        /// As in the operation.
        id: TaskId,
        /// As in the operation.
        attempt: NewCallAttempt,
    },
    /// Deletes the task; an interaction that was recorded of it stays.
    Delete {
        /// As in the operation.
        id: TaskId,
        #[uniffi(default)]
        /// As in the operation.
        version: Option<u64>,
    },
    /// Restores a deleted task; `not_deleted` when it is not. With a version, `stale_version` unless the task has it.
    Restore {
        /// As in the operation.
        id: TaskId,
        #[uniffi(default)]
        /// As in the operation.
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
