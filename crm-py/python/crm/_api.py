# Written by `cargo xtask api` from the sources of crm-core; change those.

"""The accessors: one a domain, one method an operation."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from os import PathLike, fspath
from typing import Any, overload
from uuid import UUID

from ._model import (
    AbcQuery,
    AbcReport,
    AbcSubjectLike,
    Address,
    Attainment,
    BasketByLike,
    BasketQuery,
    BasketRules,
    BasketSets,
    BoardOptions,
    BoardStage,
    CallQueue,
    Category,
    CategoryPatch,
    Changes,
    ChannelLike,
    Concentration,
    Consent,
    CsvFormat,
    Customer,
    Customer360,
    Customer360Options,
    CustomerAttributes,
    CustomerFeatures,
    CustomerKindLike,
    CustomerMapping,
    CustomerPatch,
    CustomerQuery,
    CustomerSortLike,
    Deal,
    DealContact,
    DealLoss,
    DealMapping,
    DealMetrics,
    DealMetricsQuery,
    DealMove,
    DealPartner,
    DealPatch,
    DealPrediction,
    DealQuery,
    DealReopening,
    DealStatusLike,
    DealValueLike,
    DealWin,
    Deleted,
    DeletedLike,
    DemandForecastQuery,
    DemandOutlook,
    DemandPeriodLike,
    DemandPeriodSales,
    DemandQuery,
    DirectionLike,
    DueStateLike,
    EditedPipeline,
    ExchangeRate,
    FeatureQuery,
    FieldDefinition,
    FieldKindLike,
    FieldPatch,
    Forecast,
    ForecastQuery,
    ForecastReview,
    ForecastSnapshot,
    Funnel,
    FunnelQuery,
    Gender,
    GenderLike,
    Goal,
    GoalPatch,
    GoalQuery,
    HistoryEntry,
    Identifier,
    Import,
    ImportReport,
    Ingested,
    Interaction,
    InteractionKindLike,
    InteractionPatch,
    InteractionQuery,
    Invoice,
    InvoiceBalance,
    InvoiceKindLike,
    InvoicePatch,
    InvoiceQuery,
    JournalHead,
    LateOrder,
    LeadAxisLike,
    LeadGrade,
    LeadGroup,
    LeadModel,
    LeadModelPatch,
    LeadQuery,
    LeadScore,
    LifecycleLike,
    Location,
    LogisticModel,
    LogisticModelOptions,
    MissingCustomerLike,
    MissingRateLike,
    Model,
    ModelComparison,
    ModelHoldoutReport,
    ModelKindLike,
    ModelQuery,
    ModelScore,
    ModelSpec,
    Money,
    NewCallAttempt,
    NewCategory,
    NewCreditNote,
    NewCustomer,
    NewDeal,
    NewDealLine,
    NewExchangeRate,
    NewField,
    NewForecastSnapshot,
    NewGoal,
    NewInteraction,
    NewInvoice,
    NewLeadModel,
    NewModel,
    NewNote,
    NewOrder,
    NewOrderLine,
    NewPayment,
    NewPipeline,
    NewProduct,
    NewPurchaseLine,
    NewPurchaseOrder,
    NewQuote,
    NewQuoteLine,
    NewReceipt,
    NewRefund,
    NewRefundLine,
    NewRelationship,
    NewReturn,
    NewSegment,
    NewShipment,
    NewStage,
    NewTask,
    Note,
    NotePatch,
    OnDuplicateLike,
    Order,
    OrderAdvance,
    OrderCancellation,
    OrderLineProgress,
    OrderMapping,
    OrderPart,
    OrderPatch,
    OrderQuery,
    OrderStatusLike,
    OutlookQuery,
    OverdueInvoice,
    PageRequest,
    PartialDate,
    PaymentMatching,
    Period,
    PeriodLengthLike,
    PeriodOutlook,
    PersonName,
    Pipeline,
    PipelineEdit,
    PipelinePatch,
    Prediction,
    Product,
    ProductPatch,
    ProductQuery,
    ProductRecommendation,
    ProductStatusLike,
    Profile,
    Progress,
    PurchaseCancellation,
    PurchaseOrder,
    PurchaseOrderPatch,
    PurchasePart,
    PurchasePlacement,
    PurchaseQuery,
    PurchaseStatusLike,
    Quote,
    QuoteAcceptance,
    QuoteDocument,
    QuotePatch,
    QuoteQuery,
    QuoteRefusal,
    QuoteSending,
    QuoteStatusLike,
    RankedLead,
    RateQuery,
    Recommendation,
    RecommendationQuery,
    RecommendationReview,
    RecommendationReviewOptions,
    Recurring,
    RefundMethodLike,
    Relationship,
    RelationshipPatch,
    ReminderQuery,
    Return,
    ReturnAdvance,
    ReturnClosing,
    ReturnPatch,
    ReturnQuery,
    ReturnRefund,
    ReturnStatusLike,
    RevertReport,
    ReviewQuery,
    RfmOptions,
    RfmScores,
    RoleLike,
    SalesReport,
    ScoreQuery,
    ScoreSortLike,
    SearchHit,
    Segment,
    SegmentEvents,
    SegmentExplanation,
    SegmentOverlap,
    SegmentPatch,
    SegmentPreview,
    SegmentSchema,
    SegmentSize,
    Shipment,
    ShipmentPatch,
    ShipmentQuery,
    ShipmentStatusLike,
    ShipmentStep,
    SimilarProduct,
    SimilarProductQuery,
    SlippedDeal,
    SmoothingMethod,
    SortOrderLike,
    StageMigration,
    StageReplacement,
    StageVisit,
    StalledDeal,
    StalledQuery,
    Stats,
    Task,
    TaskCancellation,
    TaskCheck,
    TaskClaiming,
    TaskCompletion,
    TaskKindLike,
    TaskPatch,
    TaskPriorityLike,
    TaskQuery,
    TaskStatusLike,
    TimelineItem,
    TimelineKindLike,
    TimelineQuery,
    TopCustomer,
    UnknownCustomerLike,
    UnknownDealCustomerLike,
    UnknownProductLike,
    ValueTier,
    VerifyReport,
    WorkItem,
    WorkProgress,
    WorkQuery,
)
from ._session import Accessor, one
from ._table import ArrowTable, Listing, Page, Rows
from ._values import UNSET, Column, File, GivenParameter, GivenValue, Unset

__all__ = [
    "AssociationsView",
    "Categories",
    "CategoriesView",
    "Customers",
    "CustomersView",
    "Deals",
    "DealsView",
    "DemandView",
    "Fields",
    "FieldsView",
    "Forecasts",
    "ForecastsView",
    "Goals",
    "GoalsView",
    "Imports",
    "Ingest",
    "Interactions",
    "InteractionsView",
    "Invoices",
    "InvoicesView",
    "Journal",
    "JournalView",
    "LeadModels",
    "LeadModelsView",
    "Models",
    "ModelsView",
    "Notes",
    "NotesView",
    "Operations",
    "Orders",
    "OrdersView",
    "Pipelines",
    "PipelinesView",
    "Predictions",
    "PredictionsView",
    "Products",
    "ProductsView",
    "Purchases",
    "PurchasesView",
    "Quotes",
    "QuotesView",
    "Rates",
    "RatesView",
    "Reads",
    "RecommendationsView",
    "Relationships",
    "RelationshipsView",
    "ReportsView",
    "Returns",
    "ReturnsView",
    "ScoringView",
    "Segments",
    "SegmentsView",
    "Shipments",
    "ShipmentsView",
    "Tasks",
    "TasksView",
    "Writes",
]


class AssociationsView(Accessor):
    """What is bought together; from `Crm.associations`, a snapshot or a transaction.

    An order is a basket of the products of the catalogue on its lines, each once. What came back is not in it; orders
    that were cancelled or deleted, returns, and orders without such a product are no baskets. Each question reads all
    orders of its window.
    """

    def rules(
        self,
        query: BasketQuery | None = None,
        *,
        by: BasketByLike | None = None,
        from_: datetime.datetime | None = None,
        until: datetime.datetime | None = None,
        as_of: datetime.datetime | None = None,
        min_support: float | None = None,
        min_confidence: float | None = None,
        max_items: int | None = None,
        limit: int | None = None,
        max_itemsets: int | None = None,
        max_basket_items: int | None = None,
    ) -> BasketRules:
        """The rules with one consequent that hold among the baskets, those of the highest lift first.

        Errors: `out_of_range` for options that are not in their range; `too_many` when there are more itemsets than
        `max_itemsets`, or more items than `max_basket_items`: ask for a higher support, fewer items or a shorter time.

        Args:
            by: What counts as one item.
            from_: Only orders that were placed at this instant or later.
            until: Only orders that were placed before this instant.
            as_of: Only orders that were placed by this instant, with what had happened to them by then; as they are now, when left out.
            min_support: The least part of all baskets that hold the items of a set or a rule, above 0 and up to 1; 0.01 when left out.
            min_confidence: The least part of the baskets with its antecedent for which a rule holds, 0 to 1; 0.5 when left out. Of rules alone.
            max_items: The most items of a set, or of a rule with its consequent; 6 when left out.
            limit: The most sets or rules that are told, the first ones; 1,000 when left out.
            max_itemsets: The most itemsets that are looked at: more are an error; 1,000,000 when left out.
            max_basket_items: The most items of all baskets together, which memory goes by: more are an error; 10,000,000 when left out.
        """
        result: BasketRules = self._session.call("associations.rules", {"query": one(query, {
            "by": by,
            "from": from_,
            "until": until,
            "as_of": as_of,
            "min_support": min_support,
            "min_confidence": min_confidence,
            "max_items": max_items,
            "limit": limit,
            "max_itemsets": max_itemsets,
            "max_basket_items": max_basket_items,
        })})
        return result

    def itemsets(
        self,
        query: BasketQuery | None = None,
        *,
        by: BasketByLike | None = None,
        from_: datetime.datetime | None = None,
        until: datetime.datetime | None = None,
        as_of: datetime.datetime | None = None,
        min_support: float | None = None,
        min_confidence: float | None = None,
        max_items: int | None = None,
        limit: int | None = None,
        max_itemsets: int | None = None,
        max_basket_items: int | None = None,
    ) -> BasketSets:
        """The sets of items that are often in one basket, single ones first, of equal size the most frequent first. Errors as
        for `Associations.rules`.

        Args:
            by: What counts as one item.
            from_: Only orders that were placed at this instant or later.
            until: Only orders that were placed before this instant.
            as_of: Only orders that were placed by this instant, with what had happened to them by then; as they are now, when left out.
            min_support: The least part of all baskets that hold the items of a set or a rule, above 0 and up to 1; 0.01 when left out.
            min_confidence: The least part of the baskets with its antecedent for which a rule holds, 0 to 1; 0.5 when left out. Of rules alone.
            max_items: The most items of a set, or of a rule with its consequent; 6 when left out.
            limit: The most sets or rules that are told, the first ones; 1,000 when left out.
            max_itemsets: The most itemsets that are looked at: more are an error; 1,000,000 when left out.
            max_basket_items: The most items of all baskets together, which memory goes by: more are an error; 10,000,000 when left out.
        """
        result: BasketSets = self._session.call("associations.itemsets", {"query": one(query, {
            "by": by,
            "from": from_,
            "until": until,
            "as_of": as_of,
            "min_support": min_support,
            "min_confidence": min_confidence,
            "max_items": max_items,
            "limit": limit,
            "max_itemsets": max_itemsets,
            "max_basket_items": max_basket_items,
        })})
        return result


class CategoriesView(Accessor):
    """Categories of products; from `Crm.categories`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Category:
        """The category with this id; `not_found` when there is none, or it is deleted."""
        result: Category = self._session.call("categories.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Category | None:
        """The category with this id, unless there is none or it is deleted."""
        result: Category | None = self._session.call("categories.find", {"id": id})
        return result

    def list(
        self,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Category]:
        """A page of all categories, in the order of their ids.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Category] = self._page("categories.list", {"page": one(page, {"limit": limit, "after": after})})
        return result

    def all(self) -> Listing[Category]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "categories.list", {})

    def children(
        self,
        parent: UUID | str | None = None,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Category]:
        """A page of the categories directly below `parent`, or at the top of the tree, by name.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Category] = self._page("categories.children", {"parent": parent, "page": one(page, {"limit": limit, "after": after})})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Category:
        """The category as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found."""
        result: Category = self._session.call("categories.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the category's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("categories.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Categories(CategoriesView):
    """Categories of products; from `Crm.categories`, a snapshot or a transaction."""

    def create(
        self,
        new: NewCategory | None = None,
        *,
        id: UUID | str | None = None,
        name: str | None = None,
        parent_id: UUID | str | None = None,
        description: str | None = None,
    ) -> Category:
        """Creates a category; `taken` when its parent has one of that name.

        Args:
            id: The id, when it was minted elsewhere.
            name: The name, at most 200 bytes.
            parent_id: The category it is a part of.
            description: What is in it, in some sentences.
        """
        result: Category = self._session.call("categories.create", {"new": one(new, {
            "id": id,
            "name": name,
            "parent_id": parent_id,
            "description": description,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: CategoryPatch | None = None,
        *,
        version: int | None = None,
        name: str | None = None,
        parent_id: UUID | str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
    ) -> Category:
        """Changes what the patch names; `self_reference` when the category would come to be below itself.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            name: The name.
            parent_id: The category it is a part of; clear it to move it to the top of the tree.
            description: What is in it, in some sentences.
        """
        result: Category = self._session.call("categories.update", {"id": id, "patch": one(patch, {
            "version": version,
            "name": name,
            "parent_id": parent_id,
            "description": description,
        })})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Category:
        """Deletes the category; `in_use` while products are in it or categories below it."""
        result: Category = self._session.call("categories.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Category:
        """Restores a deleted category; `taken` when its name is by now, `unknown_reference` when its parent was deleted.
        With a version, `stale_version` unless the category has it.
        """
        result: Category = self._session.call("categories.restore", {"id": id, "version": version})
        return result


class CustomersView(Accessor):
    """Customers; from `Crm.customers`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Customer:
        """The customer with this id; `not_found` when there is none, or it is deleted."""
        result: Customer = self._session.call("customers.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Customer | None:
        """The customer with this id, unless there is none or it is deleted."""
        result: Customer | None = self._session.call("customers.find", {"id": id})
        return result

    def find_deleted(self, id: UUID | str) -> Customer | None:
        """The deleted customer with this id, unless there is none or it is not deleted."""
        result: Customer | None = self._session.call("customers.find_deleted", {"id": id})
        return result

    def find_by_identifier(self, identifier: Identifier) -> Customer | None:
        """The customer who has this identifier, given in any form in which it may be created.

        Errors: those of a create, such as `invalid_phone`.
        """
        result: Customer | None = self._session.call("customers.find_by_identifier", {"identifier": identifier})
        return result

    def search(self, query: str, limit: int | None = None) -> Rows[SearchHit]:
        """The customers who have, for each word of the query, a word that begins with it; the best first, at most
        `limit` (1 to 1,000; 50 without).

        Words are those of names in any writing, without accents, Chinese by characters, by pinyin and by initials, and
        those of identifiers. Whole words come before beginnings, then short names before long ones. The work is
        bounded: of a query that thousands meet, such as one letter, not every customer is looked at; narrow it, or use
        `list` with a text.
        """
        result: Rows[SearchHit] = self._session.call("customers.search", {"query": query, "limit": limit})
        return result

    def list(
        self,
        query: CustomerQuery | None = None,
        page: PageRequest | None = None,
        *,
        kind: CustomerKindLike | None = None,
        role: RoleLike | None = None,
        tag: str | None = None,
        lifecycle: LifecycleLike | None = None,
        owner: str | None = None,
        text: str | None = None,
        created_from: datetime.datetime | None = None,
        created_until: datetime.datetime | None = None,
        updated_from: datetime.datetime | None = None,
        updated_until: datetime.datetime | None = None,
        deleted: DeletedLike | None = None,
        sort: CustomerSortLike | None = None,
        order: SortOrderLike | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Customer]:
        """A page of the customers that the query asks for.

        Sorted by creation, a page costs no more than the customers that are passed to fill it. The other orders look
        at every customer, and keep one page of them.

        Args:
            kind: Persons or organizations.
            role: Customers who have this role.
            tag: Customers who have this tag.
            lifecycle: Customers at this stage.
            owner: Customers whom this member of staff looks after.
            text: Customers with words that begin with those of this text, as `search` finds them.
            created_from: Customers created at this instant or later.
            created_until: Customers created before this instant.
            updated_from: Customers last changed at this instant or later.
            updated_until: Customers last changed before this instant.
            deleted: What is done with deleted customers.
            sort: What the customers are sorted by; those that are equal come in the order of their creation.
            order: Up or down.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Customer] = self._page("customers.list", {"query": one(query, {
            "kind": kind,
            "role": role,
            "tag": tag,
            "lifecycle": lifecycle,
            "owner": owner,
            "text": text,
            "created_from": created_from,
            "created_until": created_until,
            "updated_from": updated_from,
            "updated_until": updated_until,
            "deleted": deleted,
            "sort": sort,
            "order": order,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def all(
        self,
        query: CustomerQuery | None = None,
        *,
        kind: CustomerKindLike | None = None,
        role: RoleLike | None = None,
        tag: str | None = None,
        lifecycle: LifecycleLike | None = None,
        owner: str | None = None,
        text: str | None = None,
        created_from: datetime.datetime | None = None,
        created_until: datetime.datetime | None = None,
        updated_from: datetime.datetime | None = None,
        updated_until: datetime.datetime | None = None,
        deleted: DeletedLike | None = None,
        sort: CustomerSortLike | None = None,
        order: SortOrderLike | None = None,
    ) -> Listing[Customer]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "customers.list", {"query": one(query, {
            "kind": kind,
            "role": role,
            "tag": tag,
            "lifecycle": lifecycle,
            "owner": owner,
            "text": text,
            "created_from": created_from,
            "created_until": created_until,
            "updated_from": updated_from,
            "updated_until": updated_until,
            "deleted": deleted,
            "sort": sort,
            "order": order,
        })})

    def count(
        self,
        query: CustomerQuery | None = None,
        *,
        kind: CustomerKindLike | None = None,
        role: RoleLike | None = None,
        tag: str | None = None,
        lifecycle: LifecycleLike | None = None,
        owner: str | None = None,
        text: str | None = None,
        created_from: datetime.datetime | None = None,
        created_until: datetime.datetime | None = None,
        updated_from: datetime.datetime | None = None,
        updated_until: datetime.datetime | None = None,
        deleted: DeletedLike | None = None,
        sort: CustomerSortLike | None = None,
        order: SortOrderLike | None = None,
    ) -> int:
        """How many customers the query asks for.

        Args:
            kind: Persons or organizations.
            role: Customers who have this role.
            tag: Customers who have this tag.
            lifecycle: Customers at this stage.
            owner: Customers whom this member of staff looks after.
            text: Customers with words that begin with those of this text, as `search` finds them.
            created_from: Customers created at this instant or later.
            created_until: Customers created before this instant.
            updated_from: Customers last changed at this instant or later.
            updated_until: Customers last changed before this instant.
            deleted: What is done with deleted customers.
            sort: What the customers are sorted by; those that are equal come in the order of their creation.
            order: Up or down.
        """
        result: int = self._session.call("customers.count", {"query": one(query, {
            "kind": kind,
            "role": role,
            "tag": tag,
            "lifecycle": lifecycle,
            "owner": owner,
            "text": text,
            "created_from": created_from,
            "created_until": created_until,
            "updated_from": updated_from,
            "updated_until": updated_until,
            "deleted": deleted,
            "sort": sort,
            "order": order,
        })})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Customer:
        """The customer as it was at a past instant; `not_yet_created` before its creation. Deleted customers are found."""
        result: Customer = self._session.call("customers.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the customer's changes, newest first. Deleted customers are found.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("customers.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result

    def numbers(self, ids: Sequence[UUID | str]) -> Sequence[int | None]:
        """The number of each of these customers, in their order; none where there never was such a customer. At most 10,000
        ids, `too_many` otherwise.

        A number counts the customers from 1 in the order in which they were created. It belongs to its customer for good,
        deleted or not, and is never another's; only that of a customer whom a transaction creates may come to be another's
        when the transaction is given up. Bitmaps of customers hold numbers, such as that of
        `Segments.members_bitmap`.
        """
        result: Sequence[int | None] = self._session.call("customers.numbers", {"ids": ids})
        return result

    def of_numbers(self, numbers: Sequence[int]) -> Sequence[UUID | None]:
        """The customer of each of these numbers, in their order, deleted or not; none where no customer has the number. At most
        10,000 numbers, `too_many` otherwise.
        """
        result: Sequence[UUID | None] = self._session.call("customers.of_numbers", {"numbers": numbers})
        return result

    def view_360(
        self,
        id: UUID | str,
        options: Customer360Options | None = None,
        *,
        orders: int | None = None,
        interactions: int | None = None,
        notes: int | None = None,
        deals: int | None = None,
        relationships: int | None = None,
        history: int | None = None,
    ) -> Customer360:
        """Everything about one customer, from one state; `not_found` when there is none, or it is deleted.

        Args:
            orders: Orders, newest first.
            interactions: Interactions, newest first.
            notes: Notes, newest first.
            deals: Deals, newest first.
            relationships: Relationships.
            history: Changes of the customer's record, newest first.
        """
        result: Customer360 = self._session.call("customers.view_360", {"id": id, "options": one(options, {
            "orders": orders,
            "interactions": interactions,
            "notes": notes,
            "deals": deals,
            "relationships": relationships,
            "history": history,
        })})
        return result

    def timeline(
        self,
        id: UUID | str,
        query: TimelineQuery | None = None,
        page: PageRequest | None = None,
        *,
        kinds: Sequence[TimelineKindLike] | None = None,
        from_: datetime.datetime | None = None,
        until: datetime.datetime | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[TimelineItem]:
        """A page of the customer's orders, interactions and notes, and of what happened to the deals with which the customer
        has to do, on one line of time, newest first.

        Errors: `not_found`, `invalid_cursor`.

        Args:
            kinds: Items of these kinds; of all kinds when empty.
            from_: Items at this instant or later.
            until: Items before this instant.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[TimelineItem] = self._page("customers.timeline", {"id": id, "query": one(query, {"kinds": kinds, "from": from_, "until": until}), "page": one(page, {"limit": limit, "after": after})})
        return result

    def profile(self, id: UUID | str) -> Profile:
        """What the customer's orders and interactions add up to; of deleted customers too."""
        result: Profile = self._session.call("customers.profile", {"id": id})
        return result


class Customers(CustomersView):
    """Customers; from `Crm.customers`, a snapshot or a transaction."""

    def create(
        self,
        new: NewCustomer | None = None,
        *,
        id: UUID | str | None = None,
        kind: CustomerKindLike | None = None,
        name: str | None = None,
        name_parts: PersonName | None = None,
        identifiers: Sequence[Identifier] | None = None,
        addresses: Sequence[Address] | None = None,
        birthday: PartialDate | None = None,
        gender: GenderLike | None = None,
        language: str | None = None,
        time_zone: str | None = None,
        occupation: str | None = None,
        preferences: Mapping[str, GivenValue] | None = None,
        tags: Sequence[str] | None = None,
        roles: Sequence[RoleLike] | None = None,
        lifecycle: LifecycleLike | None = None,
        owner: str | None = None,
        source: str | None = None,
        custom: Mapping[str, GivenValue] | None = None,
        consents: Sequence[Consent] | None = None,
    ) -> Customer:
        """Creates a customer; `taken` when one of its identifiers belongs to another, and errors that name the field
        when something given is not in form.

        Args:
            id: The id, when it was minted elsewhere, such as on a phone that was offline.
            kind: Person or organization.
            name: The whole name, as it is written; made of the parts when it is left out.
            name_parts: The name's parts.
            identifiers: Identifiers.
            addresses: Postal addresses.
            birthday: Birthday, or founding day.
            gender: Gender.
            language: Preferred language, a BCP 47 tag.
            time_zone: Time zone, an IANA name.
            occupation: Occupation, or an organization's trade.
            preferences: What the customer likes, by name.
            tags: Tags.
            roles: Roles; `customer` when left out.
            lifecycle: How far the customer has come; `lead` when left out.
            owner: The member of staff who looks after the customer.
            source: Where the customer came from.
            custom: Values of custom fields, by key.
            consents: Consents.
        """
        result: Customer = self._session.call("customers.create", {"new": one(new, {
            "id": id,
            "kind": kind,
            "name": name,
            "name_parts": name_parts,
            "identifiers": identifiers,
            "addresses": addresses,
            "birthday": birthday,
            "gender": gender,
            "language": language,
            "time_zone": time_zone,
            "occupation": occupation,
            "preferences": preferences,
            "tags": tags,
            "roles": roles,
            "lifecycle": lifecycle,
            "owner": owner,
            "source": source,
            "custom": custom,
            "consents": consents,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: CustomerPatch | None = None,
        *,
        version: int | None = None,
        kind: CustomerKindLike | None = None,
        name: str | None | Unset = UNSET,
        name_parts: PersonName | None | Unset = UNSET,
        identifiers: Sequence[Identifier] | None | Unset = UNSET,
        addresses: Sequence[Address] | None | Unset = UNSET,
        birthday: PartialDate | None | Unset = UNSET,
        gender: GenderLike | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        time_zone: str | None | Unset = UNSET,
        occupation: str | None | Unset = UNSET,
        preferences: Mapping[str, GivenValue | None] | None = None,
        tags: Sequence[str] | None | Unset = UNSET,
        roles: Sequence[RoleLike] | None | Unset = UNSET,
        lifecycle: LifecycleLike | None = None,
        owner: str | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        custom: Mapping[str, GivenValue | None] | None = None,
    ) -> Customer:
        """Changes what the patch names; `not_found` when the customer is deleted, `stale_version` when the patch is for
        another version. A patch that changes nothing leaves the version as it is.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            kind: Person or organization.
            name: The whole name.
            name_parts: The name's parts.
            identifiers: All identifiers.
            addresses: All addresses.
            birthday: Birthday, or founding day.
            gender: Gender.
            language: Preferred language.
            time_zone: Time zone.
            occupation: Occupation, or an organization's trade.
            preferences: Preferences by name: a value sets one, `None` removes one; those not named stay.
            tags: All tags.
            roles: All roles.
            lifecycle: How far the customer has come.
            owner: The member of staff who looks after the customer.
            source: Where the customer came from.
            custom: Custom values by key: a value sets one, `None` removes one; those not named stay.
        """
        result: Customer = self._session.call("customers.update", {"id": id, "patch": one(patch, {
            "version": version,
            "kind": kind,
            "name": name,
            "name_parts": name_parts,
            "identifiers": identifiers,
            "addresses": addresses,
            "birthday": birthday,
            "gender": gender,
            "language": language,
            "time_zone": time_zone,
            "occupation": occupation,
            "preferences": preferences,
            "tags": tags,
            "roles": roles,
            "lifecycle": lifecycle,
            "owner": owner,
            "source": source,
            "custom": custom,
        })})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Customer:
        """Deletes the customer; its identifiers are free again, its orders and its history stay. With a version,
        `stale_version` unless the customer has it.
        """
        result: Customer = self._session.call("customers.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Customer:
        """Restores a deleted customer; `taken` when somebody else has one of its identifiers by now, `not_deleted` when
        there is nothing to restore. With a version, `stale_version` unless the customer has it.
        """
        result: Customer = self._session.call("customers.restore", {"id": id, "version": version})
        return result

    def add_tags(self, id: UUID | str, tags: Sequence[str]) -> Customer:
        """Adds tags; those that the customer has already change nothing."""
        result: Customer = self._session.call("customers.add_tags", {"id": id, "tags": tags})
        return result

    def remove_tags(self, id: UUID | str, tags: Sequence[str]) -> Customer:
        """Removes tags; those that the customer does not have change nothing."""
        result: Customer = self._session.call("customers.remove_tags", {"id": id, "tags": tags})
        return result

    def add_identifier(self, id: UUID | str, identifier: Identifier) -> Customer:
        """Adds an identifier behind the others, `taken` when it belongs to another customer. One that the customer has
        already takes the new label, if one is given.
        """
        result: Customer = self._session.call("customers.add_identifier", {"id": id, "identifier": identifier})
        return result

    def remove_identifier(self, id: UUID | str, identifier: Identifier) -> Customer:
        """Removes an identifier, whatever its label; one that the customer does not have changes nothing."""
        result: Customer = self._session.call("customers.remove_identifier", {"id": id, "identifier": identifier})
        return result

    def record_consent(self, id: UUID | str, consent: Consent) -> Customer:
        """Adds an entry to the consent ledger, at its place in time."""
        result: Customer = self._session.call("customers.record_consent", {"id": id, "consent": consent})
        return result


class DealsView(Accessor):
    """Deals; from `Crm.deals`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Deal:
        """The deal with this id; `not_found` when there is none, or it is deleted."""
        result: Deal = self._session.call("deals.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Deal | None:
        """The deal with this id, unless there is none or it is deleted."""
        result: Deal | None = self._session.call("deals.find", {"id": id})
        return result

    def list(
        self,
        query: DealQuery | None = None,
        page: PageRequest | None = None,
        *,
        pipeline_id: UUID | str | None = None,
        stage_id: UUID | str | None = None,
        status: DealStatusLike | None = None,
        owner: str | None = None,
        team: str | None = None,
        customer_id: UUID | str | None = None,
        contact_id: UUID | str | None = None,
        partner_id: UUID | str | None = None,
        expected_from: datetime.date | None = None,
        expected_until: datetime.date | None = None,
        source: str | None = None,
        campaign: str | None = None,
        text: str | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Deal]:
        """A page of the deals that the query asks for, in the order of their creation.

        Args:
            pipeline_id: Deals in this pipeline.
            stage_id: Deals in this stage.
            status: Deals of which this has become.
            owner: Deals of this salesperson.
            team: Deals of this team.
            customer_id: Deals with this customer.
            contact_id: Deals in which this contact takes part.
            partner_id: Deals that are made together with this partner.
            expected_from: Deals that are expected to be closed on this day or later.
            expected_until: Deals that are expected to be closed before this day.
            source: Deals from this source.
            campaign: Deals that this campaign brought.
            text: Deals whose name, next step or competitors hold each of these words, whatever their case and accents.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Deal] = self._page("deals.list", {"query": one(query, {
            "pipeline_id": pipeline_id,
            "stage_id": stage_id,
            "status": status,
            "owner": owner,
            "team": team,
            "customer_id": customer_id,
            "contact_id": contact_id,
            "partner_id": partner_id,
            "expected_from": expected_from,
            "expected_until": expected_until,
            "source": source,
            "campaign": campaign,
            "text": text,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def all(
        self,
        query: DealQuery | None = None,
        *,
        pipeline_id: UUID | str | None = None,
        stage_id: UUID | str | None = None,
        status: DealStatusLike | None = None,
        owner: str | None = None,
        team: str | None = None,
        customer_id: UUID | str | None = None,
        contact_id: UUID | str | None = None,
        partner_id: UUID | str | None = None,
        expected_from: datetime.date | None = None,
        expected_until: datetime.date | None = None,
        source: str | None = None,
        campaign: str | None = None,
        text: str | None = None,
    ) -> Listing[Deal]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "deals.list", {"query": one(query, {
            "pipeline_id": pipeline_id,
            "stage_id": stage_id,
            "status": status,
            "owner": owner,
            "team": team,
            "customer_id": customer_id,
            "contact_id": contact_id,
            "partner_id": partner_id,
            "expected_from": expected_from,
            "expected_until": expected_until,
            "source": source,
            "campaign": campaign,
            "text": text,
        })})

    def board(
        self,
        pipeline_id: UUID | str,
        options: BoardOptions | None = None,
        *,
        deals: int | None = None,
        owner: str | None = None,
        team: str | None = None,
    ) -> Rows[BoardStage]:
        """The pipeline as a board: all its stages in their order, each with how many deals are in it, what they come to, and
        the first of them. `not_found` when there is no such pipeline.

        Args:
            deals: How many deals of each stage are shown, at most 1,000; 0 leaves them out. All are counted.
            owner: Deals of this salesperson.
            team: Deals of this team.
        """
        result: Rows[BoardStage] = self._session.call("deals.board", {"pipeline_id": pipeline_id, "options": one(options, {"deals": deals, "owner": owner, "team": team})})
        return result

    def stalled(
        self,
        query: StalledQuery | None = None,
        page: PageRequest | None = None,
        *,
        at: datetime.datetime | None = None,
        pipeline_id: UUID | str | None = None,
        owner: str | None = None,
        team: str | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[StalledDeal]:
        """A page of the open deals in which nothing happened for as long as their stage allows, in the order of their
        creation.

        Something happens when a deal is moved, and when its customer or a contact is spoken with: a call, a meeting, a
        visit, an e-mail, a chat, a short message, a form, a message in a social network. A deal for which a next action
        is planned is not stalled. What is known now decides, of the time before the instant that is asked about: who was
        in which stage then, and when somebody was spoken with, also when it was recorded later.

        Args:
            at: Deals that are stalled at this instant, in the stage in which they are then; now, when left out.
            pipeline_id: Deals in a stage of this pipeline.
            owner: Deals of this salesperson.
            team: Deals of this team.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[StalledDeal] = self._page("deals.stalled", {"query": one(query, {
            "at": at,
            "pipeline_id": pipeline_id,
            "owner": owner,
            "team": team,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def visits(self, id: UUID | str) -> Rows[StageVisit]:
        """The deal's stays in stages, oldest first: from when to when, and how often it had come there by then."""
        result: Rows[StageVisit] = self._session.call("deals.visits", {"id": id})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Deal:
        """The deal as it was at a past instant; `not_yet_created` before its creation. Deleted deals are found."""
        result: Deal = self._session.call("deals.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the deal's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("deals.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Deals(DealsView):
    """Deals; from `Crm.deals`, a snapshot or a transaction."""

    @overload
    def create(
        self,
        new: NewDeal,
        *,
        name: None = None,
        customer_id: None = None,
        pipeline_id: None = None,
        currency: None = None,
    ) -> Deal: ...

    @overload
    def create(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        name: str,
        customer_id: UUID | str,
        pipeline_id: UUID | str,
        stage_id: UUID | str | None = None,
        contacts: Sequence[DealContact] | None = None,
        partners: Sequence[DealPartner] | None = None,
        lines: Sequence[NewDealLine] | None = None,
        currency: str,
        amount: Decimal | int | None = None,
        recurring: Recurring | None = None,
        probability: Decimal | int | None = None,
        expected_close_on: datetime.date | None = None,
        source: str | None = None,
        campaign: str | None = None,
        next_step: str | None = None,
        competitors: Sequence[str] | None = None,
        owner: str | None = None,
        team: str | None = None,
        opened_at: datetime.datetime | None = None,
    ) -> Deal: ...

    def create(
        self,
        new: NewDeal | None = None,
        *,
        id: UUID | str | None = None,
        name: str | None = None,
        customer_id: UUID | str | None = None,
        pipeline_id: UUID | str | None = None,
        stage_id: UUID | str | None = None,
        contacts: Sequence[DealContact] | None = None,
        partners: Sequence[DealPartner] | None = None,
        lines: Sequence[NewDealLine] | None = None,
        currency: str | None = None,
        amount: Decimal | int | None = None,
        recurring: Recurring | None = None,
        probability: Decimal | int | None = None,
        expected_close_on: datetime.date | None = None,
        source: str | None = None,
        campaign: str | None = None,
        next_step: str | None = None,
        competitors: Sequence[str] | None = None,
        owner: str | None = None,
        team: str | None = None,
        opened_at: datetime.datetime | None = None,
    ) -> Deal:
        """Creates a deal in an open stage of a pipeline.

        Errors: `unknown_reference` for a customer, a pipeline or a stage that is not there, `required` for what its
        stage asks for, `inconsistent` for an amount beside lines, whose sum it is.

        Args:
            id: The id, when it was minted elsewhere.
            name: What it is about, in a few words.
            customer_id: To whom something may be sold.
            pipeline_id: The pipeline that it goes through.
            stage_id: The stage in which it begins, an open one; the first such stage when left out.
            contacts: Who takes part on the customer's side, at most 100.
            partners: With whom it is made together, at most 100.
            lines: What is to be sold, at most 2,000 lines.
            currency: The currency of all amounts.
            amount: What it comes to once, when there are no lines; not negative.
            recurring: What it comes to again and again, when there are no lines; not negative.
            probability: How probable it is that it is won, in percent; what its stage says when left out.
            expected_close_on: When it is expected to be closed.
            source: Where it came from.
            campaign: The campaign that brought it.
            next_step: What is to be done next.
            competitors: Who else is after it, at most 100.
            owner: Whose deal it is.
            team: Whose team's it is.
            opened_at: When it began; now, when left out.
        """
        result: Deal = self._session.call("deals.create", {"new": one(new, {
            "id": id,
            "name": name,
            "customer_id": customer_id,
            "pipeline_id": pipeline_id,
            "stage_id": stage_id,
            "contacts": contacts,
            "partners": partners,
            "lines": lines,
            "currency": currency,
            "amount": amount,
            "recurring": recurring,
            "probability": probability,
            "expected_close_on": expected_close_on,
            "source": source,
            "campaign": campaign,
            "next_step": next_step,
            "competitors": competitors,
            "owner": owner,
            "team": team,
            "opened_at": opened_at,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: DealPatch | None = None,
        *,
        version: int | None = None,
        name: str | None = None,
        customer_id: UUID | str | None = None,
        contacts: Sequence[DealContact] | None | Unset = UNSET,
        partners: Sequence[DealPartner] | None | Unset = UNSET,
        lines: Sequence[NewDealLine] | None | Unset = UNSET,
        currency: str | None = None,
        amount: Decimal | int | None | Unset = UNSET,
        recurring: Recurring | None | Unset = UNSET,
        probability: Decimal | int | None | Unset = UNSET,
        expected_close_on: datetime.date | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        campaign: str | None | Unset = UNSET,
        next_step: str | None | Unset = UNSET,
        competitors: Sequence[str] | None | Unset = UNSET,
        lost_reason: str | None | Unset = UNSET,
        owner: str | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
    ) -> Deal:
        """Changes what the patch names; `required` when that takes away what its stage asks for, `illegal_state` for what
        was ordered already.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            name: What it is about.
            customer_id: To whom something may be sold.
            contacts: All who take part on the customer's side.
            partners: All with whom it is made together.
            lines: All lines; their sums become its amounts. Without lines any more it keeps its amounts.
            currency: The currency of all amounts; their numbers stay as they are.
            amount: What it comes to once, when there are no lines.
            recurring: What it comes to again and again, when there are no lines.
            probability: How probable it is that it is won, in percent; cleared, it is what its stage says.
            expected_close_on: When it is expected to be closed.
            source: Where it came from.
            campaign: The campaign that brought it.
            next_step: What is to be done next.
            competitors: All who are after it too.
            lost_reason: Why it was lost.
            owner: Whose deal it is.
            team: Whose team's it is.
        """
        result: Deal = self._session.call("deals.update", {"id": id, "patch": one(patch, {
            "version": version,
            "name": name,
            "customer_id": customer_id,
            "contacts": contacts,
            "partners": partners,
            "lines": lines,
            "currency": currency,
            "amount": amount,
            "recurring": recurring,
            "probability": probability,
            "expected_close_on": expected_close_on,
            "source": source,
            "campaign": campaign,
            "next_step": next_step,
            "competitors": competitors,
            "lost_reason": lost_reason,
            "owner": owner,
            "team": team,
        })})
        return result

    @overload
    def move_to(self, id: UUID | str, step: DealMove, *, stage_id: None = None) -> Deal: ...

    @overload
    def move_to(
        self,
        id: UUID | str,
        step: None = None,
        *,
        version: int | None = None,
        stage_id: UUID | str,
        pipeline_id: UUID | str | None = None,
        at: datetime.datetime | None = None,
        by: str | None = None,
        reason: str | None = None,
    ) -> Deal: ...

    def move_to(
        self,
        id: UUID | str,
        step: DealMove | None = None,
        *,
        version: int | None = None,
        stage_id: UUID | str | None = None,
        pipeline_id: UUID | str | None = None,
        at: datetime.datetime | None = None,
        by: str | None = None,
        reason: str | None = None,
    ) -> Deal:
        """Moves the deal to another open stage.

        A time before its last move puts the move between those that there are; where the deal is now stays as it is.

        Errors: `illegal_state` with `status` when the deal is won or lost, with `stage_id` when it is in that stage
        already or may not go there, with the name of a check that does not hold, such as `quote_accepted`; `required` for
        what the stage asks for; `out_of_range` for a time before the deal began or after now.

        Args:
            version: Refuse it with `stale_version` unless the deal has this version.
            stage_id: The stage to which it comes, an open one.
            pipeline_id: The stage's pipeline, when the deal goes to another one.
            at: When; now, when left out. A time before the deal's last move puts it between the moves that there are.
            by: Who moved it; the handle's actor when left out.
            reason: Why.
        """
        result: Deal = self._session.call("deals.move_to", {"id": id, "step": one(step, {
            "version": version,
            "stage_id": stage_id,
            "pipeline_id": pipeline_id,
            "at": at,
            "by": by,
            "reason": reason,
        })})
        return result

    def win(
        self,
        id: UUID | str,
        win: DealWin | None = None,
        *,
        version: int | None = None,
        stage_id: UUID | str | None = None,
        at: datetime.datetime | None = None,
        by: str | None = None,
        reason: str | None = None,
        order_id: UUID | str | None = None,
    ) -> Deal:
        """The deal is won; what was agreed on becomes an order in the same transaction, unless there is one already.
        Nothing is ordered when the deal has no lines. Errors as for a move.

        Args:
            version: Refuse it with `stale_version` unless the deal has this version.
            stage_id: The stage to which it comes, a won one; the first such stage when left out.
            at: When; now, when left out. Not before the deal's last move.
            by: Who won it; the handle's actor when left out.
            reason: Why.
            order_id: The order that came of it, when there is one already; it is made of the deal's lines when left out.
        """
        result: Deal = self._session.call("deals.win", {"id": id, "win": one(win, {
            "version": version,
            "stage_id": stage_id,
            "at": at,
            "by": by,
            "reason": reason,
            "order_id": order_id,
        })})
        return result

    def lose(
        self,
        id: UUID | str,
        loss: DealLoss | None = None,
        *,
        version: int | None = None,
        stage_id: UUID | str | None = None,
        at: datetime.datetime | None = None,
        by: str | None = None,
        reason: str | None = None,
    ) -> Deal:
        """The deal is lost. Errors as for a move.

        Args:
            version: Refuse it with `stale_version` unless the deal has this version.
            stage_id: The stage to which it comes, a lost one; the first such stage when left out.
            at: When; now, when left out. Not before the deal's last move.
            by: Who says so; the handle's actor when left out.
            reason: Why: what the deal has as its reason then.
        """
        result: Deal = self._session.call("deals.lose", {"id": id, "loss": one(loss, {
            "version": version,
            "stage_id": stage_id,
            "at": at,
            "by": by,
            "reason": reason,
        })})
        return result

    def reopen(
        self,
        id: UUID | str,
        reopening: DealReopening | None = None,
        *,
        version: int | None = None,
        stage_id: UUID | str | None = None,
        at: datetime.datetime | None = None,
        by: str | None = None,
        reason: str | None = None,
    ) -> Deal:
        """A deal that was won or lost is open again; `illegal_state` with `order_id` while its order is not called off.

        Args:
            version: Refuse it with `stale_version` unless the deal has this version.
            stage_id: The stage to which it comes, an open one; the last such stage in which it was when left out.
            at: When; now, when left out. Not before the deal's last move.
            by: Who says so; the handle's actor when left out.
            reason: Why.
        """
        result: Deal = self._session.call("deals.reopen", {"id": id, "reopening": one(reopening, {
            "version": version,
            "stage_id": stage_id,
            "at": at,
            "by": by,
            "reason": reason,
        })})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Deal:
        """Deletes the deal; an order that came of it stays."""
        result: Deal = self._session.call("deals.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Deal:
        """Restores a deleted deal, in the stage where the others went when its own was taken out meanwhile;
        `unknown_reference` when its pipeline was deleted. With a version, `stale_version` unless the deal has it.
        """
        result: Deal = self._session.call("deals.restore", {"id": id, "version": version})
        return result


class DemandView(Accessor):
    """What is sold by period, and how that goes on; from `Crm.demand`, a snapshot or a transaction.

    What came back of an order counts as never sold, in the period in which it was ordered. Orders that were cancelled or
    deleted count in nothing, nor do returns that name no order. Each question reads the orders of its time.
    """

    def sales(
        self,
        query: DemandQuery | None = None,
        *,
        product_id: UUID | str | None = None,
        category_id: UUID | str | None = None,
        currency: str | None = None,
        period: DemandPeriodLike | None = None,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
        as_of: datetime.datetime | None = None,
    ) -> Rows[DemandPeriodSales]:
        """What was sold in each period, the first one first; those in which nothing was sold are there, with zeros.

        Errors: `unknown_reference` for the product or the category; `inconsistent` for both at once; `out_of_range` for a
        beginning behind the end, an `until` behind the day of `as_of`, and an `as_of` that is yet to come; `too_many` for
        more than 10,000 periods.

        Args:
            product_id: Sales of this product.
            category_id: Sales of products in this category or in one below it.
            currency: What the lines come to in this currency, instead of how many pieces were sold.
            period: How long the periods are.
            from_: From the period of this day on; from that of the first sale on, when left out.
            until: Up to, not including, the period of this day; that of today when left out, so that every period is over.
            as_of: What was known at this instant, which takes the place of today: orders that were placed by then, with what had happened to them by then; what is known now, when left out.
        """
        result: Rows[DemandPeriodSales] = self._session.call("demand.sales", {"query": one(query, {
            "product_id": product_id,
            "category_id": category_id,
            "currency": currency,
            "period": period,
            "from": from_,
            "until": until,
            "as_of": as_of,
        })})
        return result

    def forecast(
        self,
        query: DemandForecastQuery | None = None,
        *,
        sales: DemandQuery | None = None,
        horizon: int | None = None,
        level: float | None = None,
        season: int | None = None,
        method: SmoothingMethod | None = None,
        origins: int | None = None,
    ) -> DemandOutlook:
        """How sales go on, by exponential smoothing: a level, a slope and a season, each moved by a part of the last error.
        With it, how far such forecasts would have been off in the last periods, beside "as one season before".

        Errors: those of `Demand.sales`; `out_of_range` for options that are not in their range, and for a method with
        factors where nothing was sold in a period; `too_few` for fewer than 4 periods, or fewer than two seasons and 4
        periods for a method with seasons.

        Args:
            sales: Which sales. The last period is that before `until`.
            horizon: How many periods are foretold, 1 to 1,000; 6 when left out.
            level: How likely the interval holds a period, above 0 and below 1; 0.8 when left out.
            season: How many periods make a season; 7 days, 52 weeks or 12 months, when left out.
            method: Which kind of smoothing, whose own period goes before `season`; the one that the series speaks for, when left out.
            origins: From how many instants of the past it is tried out, 1 to 1,000; 6 when left out.
        """
        result: DemandOutlook = self._session.call("demand.forecast", {"query": one(query, {
            "sales": sales,
            "horizon": horizon,
            "level": level,
            "season": season,
            "method": method,
            "origins": origins,
        })})
        return result


class FieldsView(Accessor):
    """Definitions of custom fields; from `Crm.fields`, a snapshot or a transaction."""

    def get(self, key: str) -> FieldDefinition:
        """The definition with this key; `not_found` when there is none."""
        result: FieldDefinition = self._session.call("fields.get", {"key": key})
        return result

    def find(self, key: str) -> FieldDefinition | None:
        """The definition with this key, if there is one."""
        result: FieldDefinition | None = self._session.call("fields.find", {"key": key})
        return result

    def list(self) -> Rows[FieldDefinition]:
        """All definitions, by key; there are at most 1,000."""
        result: Rows[FieldDefinition] = self._session.call("fields.list", {})
        return result

    def as_of(self, key: str, at: datetime.datetime) -> FieldDefinition:
        """The definition as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found."""
        result: FieldDefinition = self._session.call("fields.as_of", {"key": key, "at": at})
        return result

    def history(
        self,
        key: str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the definition's changes, newest first. Deleted ones are found.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("fields.history", {"key": key, "page": one(page, {"limit": limit, "after": after})})
        return result


class Fields(FieldsView):
    """Definitions of custom fields; from `Crm.fields`, a snapshot or a transaction."""

    def create(
        self,
        new: NewField | None = None,
        *,
        key: str | None = None,
        label: str | None = None,
        kind: FieldKindLike | None = None,
        choices: Sequence[str] | None = None,
        required: bool | None = None,
    ) -> FieldDefinition:
        """Defines a field; `already_exists` when the key is in use.

        The key of a deleted field is free again, also for another kind; values that are stored stay as they are.

        Args:
            key: The name under which values are stored: lower-case letters, digits and `_`, at most 64.
            label: What people see; the key when left out.
            kind: The type of the values.
            choices: What can be chosen; at least one for `Choice` and `Choices`, none for the others.
            required: Whether a customer cannot be created without a value.
        """
        result: FieldDefinition = self._session.call("fields.create", {"new": one(new, {
            "key": key,
            "label": label,
            "kind": kind,
            "choices": choices,
            "required": required,
        })})
        return result

    def update(
        self,
        key: str,
        patch: FieldPatch | None = None,
        *,
        version: int | None = None,
        label: str | None = None,
        choices: Sequence[str] | None = None,
        required: bool | None = None,
    ) -> FieldDefinition:
        """Changes what the patch names. What customers have is not checked again.

        Args:
            version: Refuse the update with `stale_version` unless the definition has this version.
            label: What people see.
            choices: All choices. Values that were chosen before and are no choice any more stay.
            required: Whether a value is required from now on; customers without one stay as they are.
        """
        result: FieldDefinition = self._session.call("fields.update", {"key": key, "patch": one(patch, {
            "version": version,
            "label": label,
            "choices": choices,
            "required": required,
        })})
        return result

    def delete(self, key: str, version: int | None = None) -> FieldDefinition:
        """Deletes a definition. Customers keep their values, which can still be read and removed; new ones are refused
        with `unknown_field`.
        """
        result: FieldDefinition = self._session.call("fields.delete", {"key": key, "version": version})
        return result


class ForecastsView(Accessor):
    """Forecasts of sales; from `Crm.forecasts`, a snapshot or a transaction."""

    def compute(self, query: ForecastQuery, as_of: datetime.datetime | None = None) -> Forecast:
        """What is likely to be sold, by what was known at an instant; now, when left out.

        Open deals count in the period in which they are expected to be closed, also when that is over; won and lost ones
        in that in which they were closed. Amounts in other currencies are converted: those of open deals at the rate of
        the day that is asked about, those of the others at the rate of the day on which they were closed.

        A past instant is as good as the present one: deals and rates are taken as they were known then, so that the
        answer is what it would have been then.

        Errors: `not_found` with both currencies, such as `USD/EUR`, as the field where a rate is missing; `out_of_range`
        for an instant after now; `inconsistent` when more is asked of the best case than of what is committed.
        """
        result: Forecast = self._session.call("forecasts.compute", {"query": query, "as_of": as_of})
        return result

    @overload
    def review(
        self,
        query: ReviewQuery,
        as_of: datetime.datetime | None = None,
        *,
        currency: None = None,
        from_: None = None,
        until: None = None,
    ) -> ForecastReview: ...

    @overload
    def review(
        self,
        query: None = None,
        as_of: datetime.datetime | None = None,
        *,
        currency: str,
        length: PeriodLengthLike | None = None,
        from_: datetime.date,
        until: datetime.date,
        pipeline_id: UUID | str | None = None,
        owner: str | None = None,
        team: str | None = None,
        value: DealValueLike | None = None,
        best_case_from: Decimal | int | None = None,
        committed_from: Decimal | int | None = None,
    ) -> ForecastReview: ...

    def review(
        self,
        query: ReviewQuery | None = None,
        as_of: datetime.datetime | None = None,
        *,
        currency: str | None = None,
        length: PeriodLengthLike | None = None,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
        pipeline_id: UUID | str | None = None,
        owner: str | None = None,
        team: str | None = None,
        value: DealValueLike | None = None,
        best_case_from: Decimal | int | None = None,
        committed_from: Decimal | int | None = None,
    ) -> ForecastReview:
        """How good the forecasts of past periods were, by what was known at an instant; now, when left out. For each period
        what was forecast at its first instant, what was won in it, and what became of the deals that were due; and of all
        together, whether deals are won as often as their probabilities say.

        What was forecast is taken as it was known then, at the rates of the first day of the period as they are known at
        the instant that is asked about. Errors as for `Forecasts.compute`, and `too_many` periods.

        An example by hand. On 1 March three deals are expected to be closed in March: A over 100 at 50 %, B over 200 at
        80 %, C over 400 at 20 %. So 50 + 160 + 80 = 290 is forecast. In March B is won and C lost, and A is put off to
        April, then to May. Won is 200, the error 290 − 200 = 90, and the accuracy 1 − 90 / 200 = 0.55. One deal slipped,
        over 100, by two pushes. Of B, 80 % were expected and it was won; of C, 20 %, and it was lost; A has no outcome:
        the Brier score is (0.2² + 0.2²) / 2 = 0.04.

        Args:
            currency: The currency of all amounts.
            length: How long the periods are.
            from_: A day of the first period.
            until: A day of the period after the last one. At most 120 periods are looked at, and none that has not begun.
            pipeline_id: Deals in this pipeline.
            owner: Deals of this salesperson.
            team: Deals of this team.
            value: What of a deal counts.
            best_case_from: An open deal of at least this probability, in percent, belongs to the best case; 50 when left out.
            committed_from: One of at least this probability counts as committed; 80 when left out.
        """
        result: ForecastReview = self._session.call("forecasts.review", {"query": one(query, {
            "currency": currency,
            "length": length,
            "from": from_,
            "until": until,
            "pipeline_id": pipeline_id,
            "owner": owner,
            "team": team,
            "value": value,
            "best_case_from": best_case_from,
            "committed_from": committed_from,
        }), "as_of": as_of})
        return result

    @overload
    def slipped(
        self,
        query: ReviewQuery,
        as_of: datetime.datetime | None = None,
        *,
        currency: None = None,
        from_: None = None,
        until: None = None,
    ) -> Rows[SlippedDeal]: ...

    @overload
    def slipped(
        self,
        query: None = None,
        as_of: datetime.datetime | None = None,
        *,
        currency: str,
        length: PeriodLengthLike | None = None,
        from_: datetime.date,
        until: datetime.date,
        pipeline_id: UUID | str | None = None,
        owner: str | None = None,
        team: str | None = None,
        value: DealValueLike | None = None,
        best_case_from: Decimal | int | None = None,
        committed_from: Decimal | int | None = None,
    ) -> Rows[SlippedDeal]: ...

    def slipped(
        self,
        query: ReviewQuery | None = None,
        as_of: datetime.datetime | None = None,
        *,
        currency: str | None = None,
        length: PeriodLengthLike | None = None,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
        pipeline_id: UUID | str | None = None,
        owner: str | None = None,
        team: str | None = None,
        value: DealValueLike | None = None,
        best_case_from: Decimal | int | None = None,
        committed_from: Decimal | int | None = None,
    ) -> Rows[SlippedDeal]:
        """The deals that were due in past periods and were put off, by period and in the order of their creation. Otherwise
        as `Forecasts.review`, which counts them.

        Args:
            currency: The currency of all amounts.
            length: How long the periods are.
            from_: A day of the first period.
            until: A day of the period after the last one. At most 120 periods are looked at, and none that has not begun.
            pipeline_id: Deals in this pipeline.
            owner: Deals of this salesperson.
            team: Deals of this team.
            value: What of a deal counts.
            best_case_from: An open deal of at least this probability, in percent, belongs to the best case; 50 when left out.
            committed_from: One of at least this probability counts as committed; 80 when left out.
        """
        result: Rows[SlippedDeal] = self._session.call("forecasts.slipped", {"query": one(query, {
            "currency": currency,
            "length": length,
            "from": from_,
            "until": until,
            "pipeline_id": pipeline_id,
            "owner": owner,
            "team": team,
            "value": value,
            "best_case_from": best_case_from,
            "committed_from": committed_from,
        }), "as_of": as_of})
        return result

    def get(self, id: UUID | str) -> ForecastSnapshot:
        """The forecast that was kept with this id; `not_found` when there is none, or it is deleted."""
        result: ForecastSnapshot = self._session.call("forecasts.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> ForecastSnapshot | None:
        """The forecast that was kept with this id, unless there is none or it is deleted."""
        result: ForecastSnapshot | None = self._session.call("forecasts.find", {"id": id})
        return result

    def list(
        self,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[ForecastSnapshot]:
        """A page of the forecasts that were kept, the newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[ForecastSnapshot] = self._page("forecasts.list", {"page": one(page, {"limit": limit, "after": after})})
        return result

    def all(self) -> Listing[ForecastSnapshot]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "forecasts.list", {})

    def as_of(self, id: UUID | str, at: datetime.datetime) -> ForecastSnapshot:
        """The kept forecast as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found."""
        result: ForecastSnapshot = self._session.call("forecasts.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the changes of a kept forecast, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("forecasts.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Forecasts(ForecastsView):
    """Forecasts of sales; from `Crm.forecasts`, a snapshot or a transaction."""

    @overload
    def create(self, new: NewForecastSnapshot, *, query: None = None) -> ForecastSnapshot: ...

    @overload
    def create(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        name: str | None = None,
        query: ForecastQuery,
    ) -> ForecastSnapshot: ...

    def create(
        self,
        new: NewForecastSnapshot | None = None,
        *,
        id: UUID | str | None = None,
        name: str | None = None,
        query: ForecastQuery | None = None,
    ) -> ForecastSnapshot:
        """Computes a forecast and keeps it as it is now; errors as for `Forecasts.compute`.

        Args:
            id: The id, when it was minted elsewhere.
            name: What it is called.
            query: What to forecast.
        """
        result: ForecastSnapshot = self._session.call("forecasts.create", {"new": one(new, {"id": id, "name": name, "query": query})})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> ForecastSnapshot:
        """Deletes a forecast that was kept. With a version, `stale_version` unless it has it."""
        result: ForecastSnapshot = self._session.call("forecasts.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> ForecastSnapshot:
        """Restores one that was deleted. With a version, `stale_version` unless it has it."""
        result: ForecastSnapshot = self._session.call("forecasts.restore", {"id": id, "version": version})
        return result


class GoalsView(Accessor):
    """Goals of sales; from `Crm.goals`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Goal:
        """The goal with this id; `not_found` when there is none, or it is deleted."""
        result: Goal = self._session.call("goals.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Goal | None:
        """The goal with this id, unless there is none or it is deleted."""
        result: Goal | None = self._session.call("goals.find", {"id": id})
        return result

    def list(
        self,
        query: GoalQuery | None = None,
        page: PageRequest | None = None,
        *,
        length: PeriodLengthLike | None = None,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
        owner: str | None = None,
        team: str | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Goal]:
        """A page of the goals that the query asks for: by the length of their period, its first day, what counts, and whose
        they are, everybody's first, then the teams', then the persons'.

        Args:
            length: Goals for periods of this length.
            from_: Goals for periods that start on this day or later.
            until: Goals for periods that start before this day.
            owner: Goals of this salesperson.
            team: Goals of this team.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Goal] = self._page("goals.list", {"query": one(query, {
            "length": length,
            "from": from_,
            "until": until,
            "owner": owner,
            "team": team,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def all(
        self,
        query: GoalQuery | None = None,
        *,
        length: PeriodLengthLike | None = None,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
        owner: str | None = None,
        team: str | None = None,
    ) -> Listing[Goal]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "goals.list", {"query": one(query, {
            "length": length,
            "from": from_,
            "until": until,
            "owner": owner,
            "team": team,
        })})

    def attainment(self, id: UUID | str, as_of: datetime.datetime | None = None) -> Attainment:
        """How far the goal is reached, by what was known at an instant; now, when left out.

        The goal too is taken as it was known then: `not_found` when it was deleted then, or not there yet.
        `out_of_range` for an instant after now, `not_found` with both currencies as the field where a rate is missing.
        """
        result: Attainment = self._session.call("goals.attainment", {"id": id, "as_of": as_of})
        return result

    def attainments(
        self,
        query: GoalQuery | None = None,
        as_of: datetime.datetime | None = None,
        *,
        length: PeriodLengthLike | None = None,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
        owner: str | None = None,
        team: str | None = None,
    ) -> Rows[Attainment]:
        """How far each goal that the query asks for is reached, in the order of the list. In one pass over the deals,
        otherwise as `Goals.attainment` has it.

        Args:
            length: Goals for periods of this length.
            from_: Goals for periods that start on this day or later.
            until: Goals for periods that start before this day.
            owner: Goals of this salesperson.
            team: Goals of this team.
        """
        result: Rows[Attainment] = self._session.call("goals.attainments", {"query": one(query, {
            "length": length,
            "from": from_,
            "until": until,
            "owner": owner,
            "team": team,
        }), "as_of": as_of})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Goal:
        """The goal as it was at a past instant; `not_yet_created` before its creation. Deleted goals are found."""
        result: Goal = self._session.call("goals.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the goal's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("goals.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Goals(GoalsView):
    """Goals of sales; from `Crm.goals`, a snapshot or a transaction."""

    @overload
    def create(self, new: NewGoal, *, period: None = None, amount: None = None, currency: None = None) -> Goal: ...

    @overload
    def create(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        period: Period,
        owner: str | None = None,
        team: str | None = None,
        value: DealValueLike | None = None,
        amount: Decimal | int,
        currency: str,
    ) -> Goal: ...

    def create(
        self,
        new: NewGoal | None = None,
        *,
        id: UUID | str | None = None,
        period: Period | None = None,
        owner: str | None = None,
        team: str | None = None,
        value: DealValueLike | None = None,
        amount: Decimal | int | None = None,
        currency: str | None = None,
    ) -> Goal:
        """Creates a goal.

        Errors: `taken` when there is one for the same period, measure and person, team or everybody; `inconsistent` for
        a person and a team at once; `out_of_range` unless the amount is more than nothing.

        Args:
            id: The id, when it was minted elsewhere.
            period: The period.
            owner: The salesperson whose goal it is.
            team: The team whose goal it is; not beside a person.
            value: What of a deal counts.
            amount: How much is to be sold: more than nothing.
            currency: The currency of the amount.
        """
        result: Goal = self._session.call("goals.create", {"new": one(new, {
            "id": id,
            "period": period,
            "owner": owner,
            "team": team,
            "value": value,
            "amount": amount,
            "currency": currency,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: GoalPatch | None = None,
        *,
        version: int | None = None,
        period: Period | None = None,
        owner: str | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        value: DealValueLike | None = None,
        amount: Decimal | int | None = None,
        currency: str | None = None,
    ) -> Goal:
        """Changes what the patch names; errors as for `Goals.create`.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            period: The period.
            owner: The salesperson whose goal it is.
            team: The team whose goal it is.
            value: What of a deal counts.
            amount: How much is to be sold.
            currency: The currency of the amount.
        """
        result: Goal = self._session.call("goals.update", {"id": id, "patch": one(patch, {
            "version": version,
            "period": period,
            "owner": owner,
            "team": team,
            "value": value,
            "amount": amount,
            "currency": currency,
        })})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Goal:
        """Deletes the goal. With a version, `stale_version` unless the goal has it."""
        result: Goal = self._session.call("goals.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Goal:
        """Restores a deleted goal; `taken` when there is another one like it by now. With a version, `stale_version` unless
        the goal has it.
        """
        result: Goal = self._session.call("goals.restore", {"id": id, "version": version})
        return result


class Imports(Accessor):
    """Imports; from `Crm.imports`.

    An import reads a file once, from its beginning to its end, and writes it in many transactions, so memory stays
    bounded whatever the file's length: beside the records that wait to be written, about twenty bytes a record are
    kept to find numbers and identifiers that come twice. Every row is counted once: it is imported, skipped since it
    is stored already, or rejected with an error that names the row and the field. So an import that was interrupted
    goes on when it is run again, and running it once more changes nothing.
    """

    def get(self, id: UUID | str) -> Import:
        """The import with this id; `not_found` when there is none."""
        result: Import = self._session.call("imports.get", {"id": id})
        return result

    def list(
        self,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Import]:
        """A page of the imports, the newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Import] = self._page("imports.list", {"page": one(page, {"limit": limit, "after": after})})
        return result

    def all(self) -> Listing[Import]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "imports.list", {})

    def revert(self, id: UUID | str) -> RevertReport:
        """Takes an import back: deletes what it created and undoes what it updated, unless the record was changed since
        or something else was recorded about it; that is kept and counted. Then the same file can be imported again.

        It is done in many transactions, from the last change to the first; one that was interrupted goes on when it is
        asked for again. `illegal_state` when it was done.
        """
        result: RevertReport = self._session.call("imports.revert", {"id": id})
        return result

    def customers(
        self,
        file: str | PathLike[str] | File | ArrowTable | None = None,
        mapping: CustomerMapping | None = None,
        *,
        text: str | None = None,
        format: CsvFormat | None = None,
        external_id: Column | None = None,
        issuer: str | None = None,
        email: Column | None = None,
        phone: Column | None = None,
        kind: Column | None = None,
        name: Column | None = None,
        given_name: Column | None = None,
        family_name: Column | None = None,
        birthday: Column | None = None,
        date_format: str | None = None,
        gender: Column | None = None,
        language: Column | None = None,
        occupation: Column | None = None,
        address_lines: Sequence[Column] | None = None,
        postal_code: Column | None = None,
        city: Column | None = None,
        region: Column | None = None,
        country: Column | None = None,
        tags: Column | None = None,
        tag_separator: str | None = None,
        lifecycle: Column | None = None,
        owner: Column | None = None,
        source: Column | None = None,
        custom: Mapping[str, Column] | None = None,
        dry_run: bool | None = None,
        max_errors: int | None = None,
        on_duplicate: OnDuplicateLike | None = None,
        progress: Callable[[Progress], object] | None = None,
    ) -> ImportReport:
        """Imports customers from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.

        Args:
            file: A path, an open file, or anything that speaks Arrow: a Polars, pandas, pyarrow or DuckDB table.
            text: The file's text, instead of it.
            format: How the file separates its values.
            external_id: The customer's id in the system that the file comes from.
            issuer: The system's name: the issuer of the external ids, `import` when left out.
            email: E-mail address.
            phone: Phone number.
            kind: `person` or `organization`; a new customer is a person when left out.
            name: The whole name.
            given_name: The given name.
            family_name: The family's name.
            birthday: Birthday, in `date_format`.
            date_format: How birthdays are written.
            gender: `female`, `male` or `nonbinary`, or their first letters; `x` for the last.
            language: Preferred language, a BCP 47 tag.
            occupation: Occupation, or trade.
            address_lines: The lines of the address above the city, one or more a cell.
            postal_code: The address's postal code.
            city: The address's city.
            region: The address's state or province.
            country: The address's country, two letters (ISO 3166-1).
            tags: Tags, with `tag_separator` between them.
            tag_separator: What stands between two tags, a comma when left out. A cell with a unit separator (U+001F) is cut there instead, so that a list is written whatever its texts hold.
            lifecycle: A stage by its name, such as `lead`.
            owner: The member of staff who looks after the customer.
            source: Where the customer came from.
            custom: Custom fields, by key; read by the type of their definition. Dates and instants are in `date_format`, choices have `tag_separator` between them.
            progress: Called now and then; the import ends when it answers `False`.
        """
        result: ImportReport = self._import("imports.customers", {"mapping": one(mapping, {
            "format": format,
            "external_id": external_id,
            "issuer": issuer,
            "email": email,
            "phone": phone,
            "kind": kind,
            "name": name,
            "given_name": given_name,
            "family_name": family_name,
            "birthday": birthday,
            "date_format": date_format,
            "gender": gender,
            "language": language,
            "occupation": occupation,
            "address_lines": address_lines,
            "postal_code": postal_code,
            "city": city,
            "region": region,
            "country": country,
            "tags": tags,
            "tag_separator": tag_separator,
            "lifecycle": lifecycle,
            "owner": owner,
            "source": source,
            "custom": custom,
        }), "dry_run": dry_run, "max_errors": max_errors, "on_duplicate": on_duplicate}, file, text, progress)
        return result

    def orders(
        self,
        file: str | PathLike[str] | File | ArrowTable | None = None,
        mapping: OrderMapping | None = None,
        *,
        text: str | None = None,
        format: CsvFormat | None = None,
        number: Column | None = None,
        source: Column | None = None,
        customer_external_id: Column | None = None,
        customer_issuer: str | None = None,
        customer_email: Column | None = None,
        customer_phone: Column | None = None,
        customer_name: Column | None = None,
        unknown_customer: UnknownCustomerLike | None = None,
        missing_customer: MissingCustomerLike | None = None,
        placed_at: Column | None = None,
        time_format: str | None = None,
        time_zone: str | None = None,
        promised_on: Column | None = None,
        date_format: str | None = None,
        currency: Column | None = None,
        sku: Column | None = None,
        unknown_product: UnknownProductLike | None = None,
        category: Column | None = None,
        description: Column | None = None,
        quantity: Column | None = None,
        unit_price: Column | None = None,
        amount: Column | None = None,
        line_discount: Column | None = None,
        line_tax: Column | None = None,
        discount: Column | None = None,
        tax: Column | None = None,
        shipping: Column | None = None,
        status: Column | None = None,
        statuses: Mapping[str, OrderStatusLike] | None = None,
        dry_run: bool | None = None,
        max_errors: int | None = None,
        progress: Callable[[Progress], object] | None = None,
    ) -> ImportReport:
        """Imports orders from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.

        Args:
            file: A path, an open file, or anything that speaks Arrow: a Polars, pandas, pyarrow or DuckDB table.
            text: The file's text, instead of it.
            format: How the file separates its values.
            number: The order's number.
            source: The system that the order comes from, in which its number is unique.
            customer_external_id: The customer's id in another system.
            customer_issuer: That system's name, `import` when left out.
            customer_email: The customer's e-mail address.
            customer_phone: The customer's phone number.
            customer_name: The name of a customer who is created. A name alone tells nobody.
            unknown_customer: What to do when the customer is not stored. The first of external id, e-mail address and phone number that is stored decides who it is.
            missing_customer: What to do when no customer is named.
            placed_at: When the order was placed. Required.
            time_format: How instants are written.
            time_zone: The IANA time zone of times without an offset; the file's own when left out.
            promised_on: The day by which the order is promised, in `date_format`.
            date_format: How days are written.
            currency: The order's currency. Required.
            sku: The article number. Lines without one have no product: where none are mapped, `unknown_product` and `category` do nothing.
            unknown_product: What to do when no product has the article number.
            category: The category of a product that is created, by its name at the top of the tree; created too when there is none.
            description: What the line is called.
            quantity: How many; 1 when left out, negative for goods that come back.
            unit_price: The price of one. This or `amount` is required.
            amount: What the line comes to before its discount and tax, for lines without a unit price. Where the quantity does not divide it, the price of one is rounded up and the rest becomes a discount, so that the sum stays exact.
            line_discount: What was taken off the line.
            line_tax: Tax that is added to the line.
            discount: What was taken off the whole order.
            tax: Tax that is added to the whole order.
            shipping: The price of shipping.
            status: How far the order's execution is, by its name or by `statuses`; placed when left out.
            statuses: What the file's own names of statuses mean.
            progress: Called now and then; the import ends when it answers `False`.
        """
        result: ImportReport = self._import("imports.orders", {"mapping": one(mapping, {
            "format": format,
            "number": number,
            "source": source,
            "customer_external_id": customer_external_id,
            "customer_issuer": customer_issuer,
            "customer_email": customer_email,
            "customer_phone": customer_phone,
            "customer_name": customer_name,
            "unknown_customer": unknown_customer,
            "missing_customer": missing_customer,
            "placed_at": placed_at,
            "time_format": time_format,
            "time_zone": time_zone,
            "promised_on": promised_on,
            "date_format": date_format,
            "currency": currency,
            "sku": sku,
            "unknown_product": unknown_product,
            "category": category,
            "description": description,
            "quantity": quantity,
            "unit_price": unit_price,
            "amount": amount,
            "line_discount": line_discount,
            "line_tax": line_tax,
            "discount": discount,
            "tax": tax,
            "shipping": shipping,
            "status": status,
            "statuses": statuses,
        }), "dry_run": dry_run, "max_errors": max_errors}, file, text, progress)
        return result

    def deals(
        self,
        file: str | PathLike[str] | File | ArrowTable | None = None,
        mapping: DealMapping | None = None,
        *,
        text: str | None = None,
        format: CsvFormat | None = None,
        external_id: Column | None = None,
        issuer: str | None = None,
        name: Column | None = None,
        pipeline: Column | None = None,
        stage: Column | None = None,
        stages: Mapping[str, str] | None = None,
        customer_external_id: Column | None = None,
        customer_issuer: str | None = None,
        customer_email: Column | None = None,
        customer_phone: Column | None = None,
        customer_name: Column | None = None,
        customer_kind: Column | None = None,
        unknown_customer: UnknownDealCustomerLike | None = None,
        missing_customer_id: UUID | str | None = None,
        product: Column | None = None,
        unknown_product: UnknownProductLike | None = None,
        quantity: Column | None = None,
        amount: Column | None = None,
        currency: Column | None = None,
        opened_at: Column | None = None,
        stage_dates: Mapping[str, Column] | None = None,
        closed_at: Column | None = None,
        time_format: str | None = None,
        time_zone: str | None = None,
        expected_close_on: Column | None = None,
        date_format: str | None = None,
        probability: Column | None = None,
        owner: Column | None = None,
        team: Column | None = None,
        source: Column | None = None,
        campaign: Column | None = None,
        next_step: Column | None = None,
        lost_reason: Column | None = None,
        dry_run: bool | None = None,
        max_errors: int | None = None,
        progress: Callable[[Progress], object] | None = None,
    ) -> ImportReport:
        """Imports deals from CSV: the file at `path`, or `text` itself. What is wrong with a row is in the report.

        Args:
            file: A path, an open file, or anything that speaks Arrow: a Polars, pandas, pyarrow or DuckDB table.
            text: The file's text, instead of it.
            format: How the file separates its values.
            external_id: The deal's id in the system that the file comes from.
            issuer: The system's name, `import` when left out.
            name: What the deal is about; the product's name when left out, or else the external id.
            pipeline: The pipeline, by its name. Required.
            stage: The stage in which the deal is, by its name or by `stages`. Required.
            stages: What the file's own names of stages mean: names of stages.
            customer_external_id: The customer's id in another system.
            customer_issuer: That system's name, `import` when left out.
            customer_email: The customer's e-mail address.
            customer_phone: The customer's phone number.
            customer_name: The customer's name. The first of external id, e-mail address, phone number and name that is stored decides who it is. Where that is the name, and the customer is known by another of what the row gives, it is `not_exact`: perhaps a namesake.
            customer_kind: `person` or `organization`: what a customer is who is created; an organization when left out.
            unknown_customer: What to do when the customer is not stored.
            missing_customer_id: Whose deals are that name no customer, with the warning `required`; rejected with that code when left out.
            product: The product, by its article number or its name.
            unknown_product: What to do when there is no such product: create one with this name, or keep the name on the line, with the warning `unknown_reference`.
            quantity: How many of the product; 1 when left out.
            amount: What the deal comes to.
            currency: The currency of the amount. Required.
            opened_at: When the deal began.
            stage_dates: When the deal came to an open stage, by the stage's name.
            closed_at: When the deal was won or lost, required then. Of an open deal it is the day on which it is expected to be closed.
            time_format: How instants are written.
            time_zone: The IANA time zone of times without an offset; the file's own when left out.
            expected_close_on: The day on which the deal is expected to be closed, in `date_format`.
            date_format: How days are written.
            probability: How probable it is that the deal is won, in percent.
            owner: Whose deal it is: a salesperson.
            team: Whose team's it is.
            source: Where the deal came from.
            campaign: The campaign that brought it.
            next_step: What is to be done next.
            lost_reason: Why it was lost.
            progress: Called now and then; the import ends when it answers `False`.
        """
        result: ImportReport = self._import("imports.deals", {"mapping": one(mapping, {
            "format": format,
            "external_id": external_id,
            "issuer": issuer,
            "name": name,
            "pipeline": pipeline,
            "stage": stage,
            "stages": stages,
            "customer_external_id": customer_external_id,
            "customer_issuer": customer_issuer,
            "customer_email": customer_email,
            "customer_phone": customer_phone,
            "customer_name": customer_name,
            "customer_kind": customer_kind,
            "unknown_customer": unknown_customer,
            "missing_customer_id": missing_customer_id,
            "product": product,
            "unknown_product": unknown_product,
            "quantity": quantity,
            "amount": amount,
            "currency": currency,
            "opened_at": opened_at,
            "stage_dates": stage_dates,
            "closed_at": closed_at,
            "time_format": time_format,
            "time_zone": time_zone,
            "expected_close_on": expected_close_on,
            "date_format": date_format,
            "probability": probability,
            "owner": owner,
            "team": team,
            "source": source,
            "campaign": campaign,
            "next_step": next_step,
            "lost_reason": lost_reason,
        }), "dry_run": dry_run, "max_errors": max_errors}, file, text, progress)
        return result

    def load(
        self,
        orders: Iterable[NewOrder] | ArrowTable,
        *,
        dry_run: bool | None = None,
        max_errors: int | None = None,
        progress: Callable[[Progress], object] | None = None,
    ) -> ImportReport:
        """Loads orders that are at hand as values, with the same account as a file: each is one row, those whose number is stored already are skipped.

        Args:
            progress: Called now and then; the import ends when it answers `False`.
        """
        result: ImportReport = self._load({"dry_run": dry_run, "max_errors": max_errors}, orders, progress)
        return result


class Ingest(Accessor):
    """Webhooks of other systems; from `Crm.ingest` or a transaction.

    A webhook is taken as it was sent, after the host has checked its signature: the body that was signed, as one text,
    or what was parsed from it. Each is one transaction.

    - **Again**: the same payload a second time is `unchanged`, and the journal has no entry of it.
    - **Out of order**: an update that comes before its record creates it, an older state never replaces a newer one,
      and a record that was deleted, there or here, stays deleted. A refund that comes before its order is refused with
      `unknown_reference` and leaves nothing: answer the sender with an error, and it sends it again later.
    - **Beside people**: of a customer or a product only that is written which is new at the source. What was changed
      here in the meantime stays, and so does what nobody there ever said, such as tags that were given here.
    - **Exact**: amounts are read from decimal text, or whole numbers; a fraction that comes as a JSON number is refused
      where the sender writes text.

    Errors name the place in the payload, such as `line_items[2].price`. Fields that are not known are passed over.
    """

    def shopify(self, topic: str, payload: Any, currency: str | None = None) -> Ingested:
        """Takes a webhook of Shopify: its topic, as the header `X-Shopify-Topic` has it, and its body.

        **Customers** (`customers/create`, `update`, `delete`, `enable`, `disable`) are known again by their id, kept as
        an external id of `shopify`, then by e-mail address or phone number. An identifier that is somebody else's, or
        not in form, is left out and reported in `conflicts`. Taken are names, addresses, tags, the note, the language
        and the consents, for the purpose `marketing`. Marketing state, tax exemption and metafields have no place.

        **Orders** (`orders/create`, `updated`, `paid`, `fulfilled`, `partially_fulfilled`, `cancelled`,
        `delete`): the number is Shopify's id, which never changes and no two shops' orders share, unlike the name
        (`#1001`), which a merchant can give a new format; the name is the note's first line. Amounts are in the shop's
        currency. Discounts are those allocated to each line; tax is added to the line unless prices include it;
        shipping is what is charged for it, its tax included. When all that does not come to `total_price`, the answer
        is `inconsistent`. Payments are the transactions, when they are there, else what `financial_status` implies.

        **Refunds** (`refunds/create`, and those within an order) are booked on the lines that they name. What was not
        paid out, such as an item taken off an unpaid order, is a refund by credit.

        **Products** (`products/create`, `update`, `delete`): each variant is a product, known again by its id, then by
        its SKU. A variant that is no longer there is discontinued. The description, which is HTML, is not kept.

        Their payload does not tell the currency of their prices: `currency` does, or they come without a price.

        **Checkouts** (`checkouts/create`, `update`) of somebody who is known are an interaction named `checkout`.

        The privacy topics (`customers/data_request`, `customers/redact`, `shop/redact`) are `ignored` with the reason
        `privacy_request`: nothing is erased. All others are `ignored` as `unsupported`.
        """
        result: Ingested = self._session.call("ingest.shopify", {"topic": topic, "payload": payload, "currency": currency})
        return result

    def stripe(self, event: Any) -> Ingested:
        """Takes an event of Stripe, whole as it was sent, with its `type` and its `data.object`. Amounts are in Stripe's
        smallest units: whole yen, cents, thousandths of a dinar; instants are seconds.

        **Customers** (`customer.created`, `updated`, `deleted`) are known again by their id, kept as an external id of
        `stripe`, then by e-mail address or phone number. Which state is newer is told by the event's `created`.

        **Sales**: `invoice.paid` and `invoice.payment_succeeded` are an order with the invoice's lines, whose number is
        the invoice's id; `checkout.session.completed` (and `async_payment_succeeded`), `payment_intent.succeeded`,
        `charge.succeeded` and `charge.captured` are an order of one line, or of the session's lines where they are
        expanded. Events that name each other are one sale, in whatever order they come, and its money is booked once.
        Since API version 2025-03-31 an invoice and its payment no longer name each other: a shop on it that sends
        invoices should send no payment intents and charges, or they are sales of their own.

        **Refunds** (`refund.created`, `refund.updated`, `charge.refund.updated`, `charge.refunded`) are booked when they
        have `succeeded`, on the lines from the first on. One that fails after that has to be mended by hand.

        **Products** (`product.created`, `updated`, `deleted`) have a price where `default_price` is expanded.
        """
        result: Ingested = self._session.call("ingest.stripe", {"event": event})
        return result


class InteractionsView(Accessor):
    """Interactions; from `Crm.interactions`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Interaction:
        """The interaction with this id; `not_found` when there is none, or it is deleted."""
        result: Interaction = self._session.call("interactions.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Interaction | None:
        """The interaction with this id, unless there is none or it is deleted."""
        result: Interaction | None = self._session.call("interactions.find", {"id": id})
        return result

    def of(
        self,
        customer_id: UUID | str,
        query: InteractionQuery | None = None,
        page: PageRequest | None = None,
        *,
        kinds: Sequence[InteractionKindLike] | None = None,
        channel: ChannelLike | None = None,
        direction: DirectionLike | None = None,
        from_: datetime.datetime | None = None,
        until: datetime.datetime | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Interaction]:
        """A page of a customer's interactions, newest first; also of a deleted customer's. `not_found` when there never
        was such a customer.

        Args:
            kinds: Interactions of one of these kinds; of all kinds when empty.
            channel: Interactions on this channel.
            direction: Interactions in this direction.
            from_: Interactions at this instant or later.
            until: Interactions before this instant.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Interaction] = self._page("interactions.of", {"customer_id": customer_id, "query": one(query, {
            "kinds": kinds,
            "channel": channel,
            "direction": direction,
            "from": from_,
            "until": until,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def anonymous(
        self,
        query: InteractionQuery | None = None,
        page: PageRequest | None = None,
        *,
        kinds: Sequence[InteractionKindLike] | None = None,
        channel: ChannelLike | None = None,
        direction: DirectionLike | None = None,
        from_: datetime.datetime | None = None,
        until: datetime.datetime | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Interaction]:
        """A page of the interactions of nobody known yet, newest first.

        Args:
            kinds: Interactions of one of these kinds; of all kinds when empty.
            channel: Interactions on this channel.
            direction: Interactions in this direction.
            from_: Interactions at this instant or later.
            until: Interactions before this instant.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Interaction] = self._page("interactions.anonymous", {"query": one(query, {
            "kinds": kinds,
            "channel": channel,
            "direction": direction,
            "from": from_,
            "until": until,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Interaction:
        """The interaction as it was at a past instant; `not_yet_created` before its creation, which may be later than
        when it happened. Deleted interactions are found.
        """
        result: Interaction = self._session.call("interactions.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the interaction's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("interactions.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Interactions(InteractionsView):
    """Interactions; from `Crm.interactions`, a snapshot or a transaction."""

    @overload
    def record(self, new: NewInteraction, *, kind: None = None) -> Interaction: ...

    @overload
    def record(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        customer_id: UUID | str | None = None,
        kind: InteractionKindLike,
        name: str | None = None,
        direction: DirectionLike | None = None,
        channel: ChannelLike | None = None,
        subject: str | None = None,
        body: str | None = None,
        outcome: str | None = None,
        duration_seconds: int | None = None,
        location: Location | None = None,
        staff: str | None = None,
        properties: Mapping[str, GivenValue] | None = None,
        idempotency_key: str | None = None,
        at: datetime.datetime | None = None,
    ) -> Interaction: ...

    def record(
        self,
        new: NewInteraction | None = None,
        *,
        id: UUID | str | None = None,
        customer_id: UUID | str | None = None,
        kind: InteractionKindLike | None = None,
        name: str | None = None,
        direction: DirectionLike | None = None,
        channel: ChannelLike | None = None,
        subject: str | None = None,
        body: str | None = None,
        outcome: str | None = None,
        duration_seconds: int | None = None,
        location: Location | None = None,
        staff: str | None = None,
        properties: Mapping[str, GivenValue] | None = None,
        idempotency_key: str | None = None,
        at: datetime.datetime | None = None,
    ) -> Interaction:
        """Records an interaction.

        When one was recorded with the same idempotency key before, that one is returned as it is now, changed or
        deleted since or not, and nothing is written: a sender that got no answer can send again. When that one is of
        another kind, the key was given twice by mistake: `inconsistent`.

        Errors: `unknown_reference` for a customer who is not there, `out_of_range` for an instant more than a day
        ahead (a plan is not an interaction) or before the year 1, `required` for a custom event without name or
        channel.

        Args:
            id: The id, when it was minted elsewhere, such as on a phone that was offline.
            customer_id: Whose it is, when that is known.
            kind: What it was.
            name: The event's name; required for a custom event.
            direction: Who turned to whom.
            channel: The channel; that of the kind when left out, but required for a custom event.
            subject: What it was about, in a line.
            body: What was said or written, at most 1 MiB.
            outcome: What came of it.
            duration_seconds: How long it took.
            location: Where it was.
            staff: The member of staff who took part.
            properties: Free values by name: at most 200 of them, 64 KiB together.
            idempotency_key: At most 200 bytes that only this interaction has: recording it again gives back what was stored first.
            at: When it happened: now when left out, at most a day ahead, not before the year 1.
        """
        result: Interaction = self._session.call("interactions.record", {"new": one(new, {
            "id": id,
            "customer_id": customer_id,
            "kind": kind,
            "name": name,
            "direction": direction,
            "channel": channel,
            "subject": subject,
            "body": body,
            "outcome": outcome,
            "duration_seconds": duration_seconds,
            "location": location,
            "staff": staff,
            "properties": properties,
            "idempotency_key": idempotency_key,
            "at": at,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: InteractionPatch | None = None,
        *,
        version: int | None = None,
        customer_id: UUID | str | None | Unset = UNSET,
        direction: DirectionLike | None | Unset = UNSET,
        channel: ChannelLike | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        body: str | None | Unset = UNSET,
        outcome: str | None | Unset = UNSET,
        duration_seconds: int | None | Unset = UNSET,
        location: Location | None | Unset = UNSET,
        staff: str | None | Unset = UNSET,
        properties: Mapping[str, GivenValue | None] | None = None,
        at: datetime.datetime | None = None,
    ) -> Interaction:
        """Changes what the patch names. A new customer or instant moves the interaction on the timelines.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            customer_id: Whose it is; clear it when that turns out not to be known.
            direction: Who turned to whom.
            channel: The channel; cleared, it is that of the kind again.
            subject: What it was about, in a line.
            body: What was said or written.
            outcome: What came of it.
            duration_seconds: How long it took.
            location: Where it was.
            staff: The member of staff who took part.
            properties: Properties by name: a value sets one, `None` removes one; those not named stay.
            at: When it happened.
        """
        result: Interaction = self._session.call("interactions.update", {"id": id, "patch": one(patch, {
            "version": version,
            "customer_id": customer_id,
            "direction": direction,
            "channel": channel,
            "subject": subject,
            "body": body,
            "outcome": outcome,
            "duration_seconds": duration_seconds,
            "location": location,
            "staff": staff,
            "properties": properties,
            "at": at,
        })})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Interaction:
        """Deletes the interaction. Its idempotency key stays taken, so that a late repetition does not bring it back."""
        result: Interaction = self._session.call("interactions.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Interaction:
        """Restores a deleted interaction; `not_deleted` when it is not. With a version, `stale_version` unless the
        interaction has it.
        """
        result: Interaction = self._session.call("interactions.restore", {"id": id, "version": version})
        return result


class InvoicesView(Accessor):
    """Invoices and credit notes; from `Crm.invoices`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Invoice:
        """The invoice or credit note with this id; `not_found` when there is none, or it is deleted."""
        result: Invoice = self._session.call("invoices.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Invoice | None:
        """The invoice or credit note with this id, unless there is none or it is deleted."""
        result: Invoice | None = self._session.call("invoices.find", {"id": id})
        return result

    def find_by_number(self, number: str) -> Invoice | None:
        """The invoice or credit note with this number."""
        result: Invoice | None = self._session.call("invoices.find_by_number", {"number": number})
        return result

    def list(
        self,
        query: InvoiceQuery | None = None,
        page: PageRequest | None = None,
        *,
        order_id: UUID | str | None = None,
        customer_id: UUID | str | None = None,
        kind: InvoiceKindLike | None = None,
        series: str | None = None,
        issued_from: datetime.datetime | None = None,
        issued_until: datetime.datetime | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Invoice]:
        """A page of the invoices and credit notes that the query asks for, in the order of their creation; those of a
        customer order by order.

        Args:
            order_id: Invoices of this order.
            customer_id: Invoices to this customer.
            kind: Invoices alone, or credit notes alone.
            series: Those that were numbered in this series.
            issued_from: Those that were issued at this instant or later.
            issued_until: Those that were issued before this instant.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Invoice] = self._page("invoices.list", {"query": one(query, {
            "order_id": order_id,
            "customer_id": customer_id,
            "kind": kind,
            "series": series,
            "issued_from": issued_from,
            "issued_until": issued_until,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def all(
        self,
        query: InvoiceQuery | None = None,
        *,
        order_id: UUID | str | None = None,
        customer_id: UUID | str | None = None,
        kind: InvoiceKindLike | None = None,
        series: str | None = None,
        issued_from: datetime.datetime | None = None,
        issued_until: datetime.datetime | None = None,
    ) -> Listing[Invoice]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "invoices.list", {"query": one(query, {
            "order_id": order_id,
            "customer_id": customer_id,
            "kind": kind,
            "series": series,
            "issued_from": issued_from,
            "issued_until": issued_until,
        })})

    def balance(self, id: UUID | str, at: datetime.datetime | None = None) -> InvoiceBalance:
        """What there is of an invoice at an instant, now when left out: what is paid, credited and open, and for how many
        days it is overdue, by the civil days of the business. What is known now decides, of the time before that instant.
        """
        result: InvoiceBalance = self._session.call("invoices.balance", {"id": id, "at": at})
        return result

    def overdue(
        self,
        as_of: datetime.datetime | None = None,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[OverdueInvoice]:
        """A page of the invoices that are open, and should have been paid: the day on which they were due is over. Those that
        wait longest come first.

        Of a past instant it tells what was known then, by the journal, unlike `Invoices.balance`: a payment that was
        matched later settles nothing, whenever it came. That takes a walk over all invoices. Of an instant to come it tells
        which of those open now will be overdue.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[OverdueInvoice] = self._page("invoices.overdue", {"as_of": as_of, "page": one(page, {"limit": limit, "after": after})})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Invoice:
        """The invoice as it was at a past instant; `not_yet_created` before its creation. Deleted invoices are found."""
        result: Invoice = self._session.call("invoices.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the invoice's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("invoices.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Invoices(InvoicesView):
    """Invoices and credit notes; from `Crm.invoices`, a snapshot or a transaction."""

    @overload
    def create(self, new: NewInvoice, *, order_id: None = None) -> Invoice: ...

    @overload
    def create(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        order_id: UUID | str,
        number: str | None = None,
        series: str | None = None,
        lines: Sequence[OrderPart] | None = None,
        shipping: Decimal | int | None = None,
        amount: Decimal | int | None = None,
        issued_at: datetime.datetime | None = None,
        due_on: datetime.date | None = None,
        note: str | None = None,
    ) -> Invoice: ...

    def create(
        self,
        new: NewInvoice | None = None,
        *,
        id: UUID | str | None = None,
        order_id: UUID | str | None = None,
        number: str | None = None,
        series: str | None = None,
        lines: Sequence[OrderPart] | None = None,
        shipping: Decimal | int | None = None,
        amount: Decimal | int | None = None,
        issued_at: datetime.datetime | None = None,
        due_on: datetime.date | None = None,
        note: str | None = None,
    ) -> Invoice:
        """Issues an invoice: of lines, each with its share of the order's own discount and tax, of an amount, or of all that
        was not invoiced yet.

        Errors: `unknown_reference` for an order or a line that is not there, `illegal_state` with `order_id` for an order
        that was cancelled, `taken` for a number that another invoice has, `required` without number and series,
        `inconsistent` for an amount beside lines or for number and series, `out_of_range` for more than the order comes
        to after refunds, or more of a line than was not invoiced yet.

        Args:
            id: The id, when it was minted elsewhere.
            order_id: The order.
            number: Its number; this or `series` is required.
            series: The series in which it gets the next number: the series' text, and its place with at least four digits.
            lines: What it asks for, each line of the order at most once.
            shipping: What of the order's shipping it asks for beside the lines.
            amount: What it comes to, when no lines are given; more than zero.
            issued_at: When it is issued; now, when left out.
            due_on: The last day on which it can be paid in time; not before it is issued.
            note: Remarks.
        """
        result: Invoice = self._session.call("invoices.create", {"new": one(new, {
            "id": id,
            "order_id": order_id,
            "number": number,
            "series": series,
            "lines": lines,
            "shipping": shipping,
            "amount": amount,
            "issued_at": issued_at,
            "due_on": due_on,
            "note": note,
        })})
        return result

    @overload
    def credit(self, new: NewCreditNote, *, invoice_id: None = None) -> Invoice: ...

    @overload
    def credit(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        invoice_id: UUID | str,
        number: str | None = None,
        series: str | None = None,
        amount: Decimal | int | None = None,
        issued_at: datetime.datetime | None = None,
        note: str | None = None,
    ) -> Invoice: ...

    def credit(
        self,
        new: NewCreditNote | None = None,
        *,
        id: UUID | str | None = None,
        invoice_id: UUID | str | None = None,
        number: str | None = None,
        series: str | None = None,
        amount: Decimal | int | None = None,
        issued_at: datetime.datetime | None = None,
        note: str | None = None,
    ) -> Invoice:
        """Issues a credit note, which takes an invoice back, or a part of it. `out_of_range` for more than is left of the
        invoice; numbers as for an invoice.

        Args:
            id: The id, when it was minted elsewhere.
            invoice_id: The invoice.
            number: Its number; this or `series` is required.
            series: The series in which it gets the next number.
            amount: How much is taken back, more than zero; when left out all that was not taken back yet, or for a return what is refunded.
            issued_at: When it is issued; now, when left out.
            note: Remarks.
        """
        result: Invoice = self._session.call("invoices.credit", {"new": one(new, {
            "id": id,
            "invoice_id": invoice_id,
            "number": number,
            "series": series,
            "amount": amount,
            "issued_at": issued_at,
            "note": note,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: InvoicePatch | None = None,
        *,
        version: int | None = None,
        due_on: datetime.date | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
    ) -> Invoice:
        """Changes what the patch names.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            due_on: The last day on which it can be paid in time.
            note: Remarks.
        """
        result: Invoice = self._session.call("invoices.update", {"id": id, "patch": one(patch, {"version": version, "due_on": due_on, "note": note})})
        return result

    @overload
    def match_payment(self, id: UUID | str, matching: PaymentMatching, *, payment_id: None = None) -> Invoice: ...

    @overload
    def match_payment(
        self,
        id: UUID | str,
        matching: None = None,
        *,
        version: int | None = None,
        payment_id: UUID | str,
        amount: Decimal | int | None = None,
    ) -> Invoice: ...

    def match_payment(
        self,
        id: UUID | str,
        matching: PaymentMatching | None = None,
        *,
        version: int | None = None,
        payment_id: UUID | str | None = None,
        amount: Decimal | int | None = None,
    ) -> Invoice:
        """Settles the invoice with a payment of its order, or a part of one. `unknown_reference` for a payment that the order
        has not, `out_of_range` for more than is left of the payment or open of the invoice.

        Args:
            version: Refuse it with `stale_version` unless the invoice has this version.
            payment_id: The payment of the invoice's order.
            amount: How much of it, more than zero; when left out as much as is left of the payment and open of the invoice.
        """
        result: Invoice = self._session.call("invoices.match_payment", {"id": id, "matching": one(matching, {
            "version": version,
            "payment_id": payment_id,
            "amount": amount,
        })})
        return result

    def unmatch_payment(self, id: UUID | str, payment_id: UUID | str, version: int | None = None) -> Invoice:
        """Takes back that a payment settles the invoice; `unknown_reference` when it does not."""
        result: Invoice = self._session.call("invoices.unmatch_payment", {"id": id, "payment_id": payment_id, "version": version})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Invoice:
        """Deletes the invoice; its number is free again. `illegal_state` for a credit note, and for a number of a series,
        which would leave a gap; `in_use` while payments or credit notes are matched with it.
        """
        result: Invoice = self._session.call("invoices.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Invoice:
        """Restores a deleted invoice; errors as for a new one. With a version, `stale_version` unless it has it."""
        result: Invoice = self._session.call("invoices.restore", {"id": id, "version": version})
        return result


class JournalView(Accessor):
    """The journal; from `Crm.journal`, a snapshot or a transaction."""

    def changes_since(self, seq: int, limit: int) -> Changes:
        """The changes after number `seq`, oldest first, at most `limit` (1 to 10,000). 0 asks from the beginning."""
        result: Changes = self._session.call("journal.changes_since", {"seq": seq, "limit": limit})
        return result

    def next_changes(self, cursor: str, limit: int) -> Changes:
        """The changes after those that the named cursor has acknowledged."""
        result: Changes = self._session.call("journal.next_changes", {"cursor": cursor, "limit": limit})
        return result

    def position(self, cursor: str) -> int:
        """The number up to which the named cursor has acknowledged; 0 for a new cursor."""
        result: int = self._session.call("journal.position", {"cursor": cursor})
        return result

    def head(self) -> JournalHead:
        """The journal's end. Kept elsewhere, it lets `Journal.verify` find any later rewriting of the past."""
        result: JournalHead = self._session.call("journal.head", {})
        return result

    def verify(self, retained: JournalHead | None = None) -> JournalHead:
        """Checks the whole chain, and that `retained`, an earlier head, is on it; `corrupt` otherwise."""
        result: JournalHead = self._session.call("journal.verify", {"retained": retained})
        return result


class Journal(JournalView):
    """The journal; from `Crm.journal`, a snapshot or a transaction."""

    def acknowledge(self, cursor: str, seq: int) -> None:
        """Remembers, durably, that the named cursor has handled everything up to `seq`; one before what it remembers is
        allowed, and what is after it comes again.
        """
        result: None = self._session.call("journal.acknowledge", {"cursor": cursor, "seq": seq})
        return result


class LeadModelsView(Accessor):
    """Lead models: rules that say who fits, and who is engaged; from `Crm.lead_models`, a
    snapshot or a transaction.

    A score is Σ over groups of min(cap, Σ points · 0.5^(age / half-life)), on two axes. It is computed when it is asked
    for, at that instant: nothing of it is stored.
    """

    def get(self, id: UUID | str) -> LeadModel:
        """The model with this id; `not_found` when there is none, or it is deleted."""
        result: LeadModel = self._session.call("lead_models.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> LeadModel | None:
        """The model with this id, unless there is none or it is deleted."""
        result: LeadModel | None = self._session.call("lead_models.find", {"id": id})
        return result

    def list(
        self,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[LeadModel]:
        """A page of the models, in the order of their ids.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[LeadModel] = self._page("lead_models.list", {"page": one(page, {"limit": limit, "after": after})})
        return result

    def all(self) -> Listing[LeadModel]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "lead_models.list", {})

    def score(self, id: UUID | str, customer_id: UUID | str) -> LeadScore:
        """The score of a customer now, with everything that gives points. An error of an expression that is understood no
        more, since what it names is gone, names its rule.
        """
        result: LeadScore = self._session.call("lead_models.score", {"id": id, "customer_id": customer_id})
        return result

    def rank(
        self,
        id: UUID | str,
        query: LeadQuery | None = None,
        *,
        segment_id: UUID | str | None = None,
        axis: LeadAxisLike | None = None,
        limit: int | None = None,
    ) -> Rows[RankedLead]:
        """The best leads now, the best first, of equal ones who was created first. Takes time in proportion to all customers,
        or to the members of the segment. Errors as for a score; `out_of_range` for a limit that cannot be.

        Args:
            segment_id: The members of this segment; everybody when left out.
            axis: By fit or by engagement; by the sum of both when left out.
            limit: How many: 1 to 10,000.
        """
        result: Rows[RankedLead] = self._session.call("lead_models.rank", {"id": id, "query": one(query, {"segment_id": segment_id, "axis": axis, "limit": limit})})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> LeadModel:
        """The model as it was at a past instant; `not_yet_created` before its creation. Deleted models are found."""
        result: LeadModel = self._session.call("lead_models.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the model's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("lead_models.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class LeadModels(LeadModelsView):
    """Lead models: rules that say who fits, and who is engaged; from `Crm.lead_models`, a
    snapshot or a transaction.

    A score is Σ over groups of min(cap, Σ points · 0.5^(age / half-life)), on two axes. It is computed when it is asked
    for, at that instant: nothing of it is stored.
    """

    def create(
        self,
        new: NewLeadModel | None = None,
        *,
        id: UUID | str | None = None,
        name: str | None = None,
        description: str | None = None,
        groups: Sequence[LeadGroup] | None = None,
        grades: Sequence[LeadGrade] | None = None,
    ) -> LeadModel:
        """Creates a model.

        Errors: `taken` when another has its name; those of the language of segments, with the rule, for an expression that
        is not understood; `inconsistent` for a half-life of a rule about the customer.

        Args:
            id: The id, when it was minted elsewhere.
            name: The name, at most 200 bytes.
            description: What it is for.
            groups: The groups of rules: at most 100, of at most 100 rules each.
            grades: The grades, the best first: at most 100.
        """
        result: LeadModel = self._session.call("lead_models.create", {"new": one(new, {
            "id": id,
            "name": name,
            "description": description,
            "groups": groups,
            "grades": grades,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: LeadModelPatch | None = None,
        *,
        version: int | None = None,
        name: str | None = None,
        description: str | None | Unset = UNSET,
        groups: Sequence[LeadGroup] | None = None,
        grades: Sequence[LeadGrade] | None | Unset = UNSET,
    ) -> LeadModel:
        """Changes what the patch names; errors as for `LeadModels.create`.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            name: The name.
            description: What it is for.
            groups: All groups of rules.
            grades: All grades.
        """
        result: LeadModel = self._session.call("lead_models.update", {"id": id, "patch": one(patch, {
            "version": version,
            "name": name,
            "description": description,
            "groups": groups,
            "grades": grades,
        })})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> LeadModel:
        """Deletes the model. With a version, `stale_version` unless the model has it."""
        result: LeadModel = self._session.call("lead_models.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> LeadModel:
        """Restores a deleted model; `taken` when another has its name by now. With a version, `stale_version` unless the model
        has it.
        """
        result: LeadModel = self._session.call("lead_models.restore", {"id": id, "version": version})
        return result


class ModelsView(Accessor):
    """Fitted models: whether customers will come back, how often and for how much, RFM with edges that stay, and how likely
    they do something within so many days, and whom they are like; from `Crm.models`, a snapshot or a transaction.

    Each fit adds a version to a name, of which nothing changes any more. The current version, the pinned one or else the
    newest that is no back-test, says what expressions of segments ask: `p_alive < 0.3 AND clv > 500` asks the model called `clv`,
    `p_alive('online') < 0.3` another. A score is computed when it is asked for, by the civil day in the file's time zone;
    memberships follow in the commit that changes an order, and as days pass.
    """

    def get(self, id: UUID | str) -> Model:
        """The version with this id; `not_found` when there is none, or it is deleted."""
        result: Model = self._session.call("models.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Model | None:
        """The version with this id, unless there is none or it is deleted."""
        result: Model | None = self._session.call("models.find", {"id": id})
        return result

    def list(
        self,
        query: ModelQuery | None = None,
        page: PageRequest | None = None,
        *,
        name: str | None = None,
        kind: ModelKindLike | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Model]:
        """A page of the versions that the query asks for, in the order of their fits.

        Args:
            name: Versions of this name.
            kind: Models of this kind.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Model] = self._page("models.list", {"query": one(query, {"name": name, "kind": kind}), "page": one(page, {"limit": limit, "after": after})})
        return result

    def all(
        self,
        query: ModelQuery | None = None,
        *,
        name: str | None = None,
        kind: ModelKindLike | None = None,
    ) -> Listing[Model]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "models.list", {"query": one(query, {"name": name, "kind": kind})})

    def current(self, name: str) -> Model | None:
        """The current version of a name: the pinned one, else the newest. A back-test, which was fitted as of more than a day
        before, is current only where the name has nothing else. None when the name has no version.
        """
        result: Model | None = self._session.call("models.current", {"name": name})
        return result

    def compare(
        self,
        name: str,
        holdout_days: int,
        *,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> Rows[ModelComparison]:
        """The versions of a name side by side: what each expects of the last days of the present data, by what was before
        them, and what became of it. A version that was fitted to some of those days says so. Versions of BG/BB count the
        occasions that were used, others days with a purchase: their figures compare among their like.

        Errors: `not_found` when the name has no model; `wrong_kind` with `name` unless it is one of lifetime value;
        `out_of_range` for days that cannot be, and for fewer than the longest occasion of these versions.

        Args:
            progress: Called now and then; when it answers `False`, that is a `StoppedError`.
        """
        result: Rows[ModelComparison] = self._watched("models.compare", {"name": name, "holdout_days": holdout_days}, progress)
        return result

    def holdout(
        self,
        name: str,
        holdout_days: int,
        *,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> ModelHoldoutReport:
        """What the current version of a name was asked for, fitted to all days but the last ones, beside what became of those:
        the figures of the three plots by which such models are judged, tracking, frequency and conditional expectation
        (P. Fader, B. Hardie, K. Lee, 2005). Nothing is kept of it; `Reports.holdout_page`
        draws it. It takes every order there is.

        Errors: those of `Models.compare`; `too_few` and `not_converged` under `holdout_days`.

        Args:
            progress: Called now and then; when it answers `False`, that is a `StoppedError`.
        """
        result: ModelHoldoutReport = self._watched("models.holdout", {"name": name, "holdout_days": holdout_days}, progress)
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the version's changes, newest first: its fit, and when it was pinned.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("models.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result

    def score(self, name: str, customer_id: UUID | str) -> ModelScore | None:
        """What the current version of a name says of a customer now, by the orders, refunds and cancellations up to now;
        none of whom the model does not ask about: without a purchase, or, where it is about contracts, without one that
        runs. A lifetime value comes with an interval, the same for the same model.

        Errors: `not_found` when the name has no model, or the customer is none or deleted; `not_found` with both
        currencies when the rate of an order is missing.
        """
        result: ModelScore | None = self._session.call("models.score", {"name": name, "customer_id": customer_id})
        return result

    def scores(
        self,
        name: str,
        query: ScoreQuery | None = None,
        page: PageRequest | None = None,
        *,
        segment_id: UUID | str | None = None,
        sort: ScoreSortLike | None = None,
        missing_rate: MissingRateLike | None = None,
        limit: int | None = None,
        after: str | None = None,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> Page[ModelScore]:
        """A page of what the current version of a name says now of those whom it asks about, the greatest first (of clusters
        the lowest number), of equal ones who was created first; without intervals and reasons.

        The first page takes time in proportion to all customers, or to the members of the segment; one that follows looks
        at those on it alone, unless something was written or a day has begun in between: then it takes as long as the first,
        and is the list as it is by then, behind the same place, so that who moved across it is missed or comes again. Whoever
        writes for each of them collects them before, or walks over a snapshot.

        Errors: `not_found` when the name has no model, or the segment is none; `wrong_kind` with `sort` for an order of models
        of another kind; `not_found` with both currencies when a rate is missing, unless such customers are left out.

        Args:
            segment_id: The members of this segment; everybody when left out.
            sort: By what they are sorted; as is usual for the model's kind when left out.
            missing_rate: What becomes of a customer with an order whose exchange rate is missing: it refuses the list when left out.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
            progress: Called now and then; when it answers `False`, that is a `StoppedError`.
        """
        result: Page[ModelScore] = self._page("models.scores", {"name": name, "query": one(query, {
            "segment_id": segment_id,
            "sort": sort,
            "missing_rate": missing_rate,
        }), "page": one(page, {"limit": limit, "after": after})}, progress)
        return result

    @overload
    def features(
        self,
        query: FeatureQuery,
        page: PageRequest | None = None,
        *,
        currency: None = None,
        limit: int | None = None,
        after: str | None = None,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> Page[CustomerFeatures]: ...

    @overload
    def features(
        self,
        query: None = None,
        page: PageRequest | None = None,
        *,
        currency: str,
        as_of: datetime.datetime | None = None,
        segment_id: UUID | str | None = None,
        customer_ids: Sequence[UUID | str] | None = None,
        missing_rate: MissingRateLike | None = None,
        limit: int | None = None,
        after: str | None = None,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> Page[CustomerFeatures]: ...

    def features(
        self,
        query: FeatureQuery | None = None,
        page: PageRequest | None = None,
        *,
        currency: str | None = None,
        as_of: datetime.datetime | None = None,
        segment_id: UUID | str | None = None,
        customer_ids: Sequence[UUID | str] | None = None,
        missing_rate: MissingRateLike | None = None,
        limit: int | None = None,
        after: str | None = None,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> Page[CustomerFeatures]:
        """A page of what was known of each customer at an instant, as numbers, in the order of their creation: the features
        that models of propensity and clusters learn from, as a table with a row a customer. Customers are there who had been
        created by then, or of whom something had happened.

        Nothing that happened later shows: no order, refund, return, cancellation, interaction or deletion of one. What
        the store cannot tell counts as it stands: what is recorded afterwards with an earlier date, such as an import of
        the past; corrections of an order's lines, time or customer; exchange rates; the categories of products. Customers
        who are deleted by now are left out.

        Takes time in proportion to the customers that it looks at. Errors: `out_of_range` for an `as_of` that is yet to
        come; `not_found` for a customer or a segment that is not there, and with both
        currencies when the rate of an order is missing, unless such customers are left out.

        Args:
            currency: The currency of all money. Orders in others are converted at the rate of their day.
            as_of: The instant up to which everything counts; now when left out.
            segment_id: The members that this segment has now; everybody when left out.
            customer_ids: These customers, where some are given.
            missing_rate: What becomes of a customer with an order whose exchange rate is missing: it refuses the list when left out.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
            progress: Called now and then; when it answers `False`, that is a `StoppedError`.
        """
        result: Page[CustomerFeatures] = self._page("models.features", {"query": one(query, {
            "currency": currency,
            "as_of": as_of,
            "segment_id": segment_id,
            "customer_ids": customer_ids,
            "missing_rate": missing_rate,
        }), "page": one(page, {"limit": limit, "after": after})}, progress)
        return result


class Models(ModelsView):
    """Fitted models: whether customers will come back, how often and for how much, RFM with edges that stay, and how likely
    they do something within so many days, and whom they are like; from `Crm.models`, a snapshot or a transaction.

    Each fit adds a version to a name, of which nothing changes any more. The current version, the pinned one or else the
    newest that is no back-test, says what expressions of segments ask: `p_alive < 0.3 AND clv > 500` asks the model called `clv`,
    `p_alive('online') < 0.3` another. A score is computed when it is asked for, by the civil day in the file's time zone;
    memberships follow in the commit that changes an order, and as days pass.
    """

    @overload
    def fit(
        self,
        new: NewModel,
        *,
        name: None = None,
        spec: None = None,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> Model: ...

    @overload
    def fit(
        self,
        new: None = None,
        *,
        name: str,
        spec: ModelSpec,
        as_of: datetime.datetime | None = None,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> Model: ...

    def fit(
        self,
        new: NewModel | None = None,
        *,
        name: str | None = None,
        spec: ModelSpec | None = None,
        as_of: datetime.datetime | None = None,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> Model:
        """Fits a model to the orders of all customers, one of propensity also to their interactions and contracts, and keeps
        it as the next version of its name.

        On a handle it reads one state and fits to that while others write; what it found is one small write. It holds
        columns of figures, not records: about 60 bytes a customer, of propensity 400 and for each cutoff, of 250,000 such
        rows at most. Orders count as for profiles: not deleted and not cancelled, by their civil day; money is net of
        refunds and returns.

        Live segments that ask the name are evaluated anew at each read until everybody was looked at again, by `settle` or
        `build` of segments at once, or by the writes that follow; so it is after a refit, a pin, a roll-back and a new rate.

        Errors: `not_found` with both currencies when the rate of an order is missing; `inconsistent` with `name` when the
        models of that name are of another kind; `out_of_range` for an option that cannot be, and an `as_of` that is yet to
        come; `not_converged`, and `too_few` when there is nothing to find. A propensity needs at least ten who did what it
        is about and ten who did not among those learnt from, and one of each among those held out; clusters need as many
        different customers. `unknown_reference` for a feature, product, category or contract field that is none,
        `wrong_type` for a contract field that is no date, `already_exists` for a feature that is named twice, `required` and
        `inconsistent` for an outcome of a product that names neither a product nor a category, or both. Of covariates,
        which only BG/NBD has (`inconsistent` with `spec.purchase_model`): `unknown_reference` and `wrong_type` for a field,
        `already_exists` for one that is named twice, `too_many` for more than 32, `not_converged` with `covariates[0]` for
        one that is the same for all. BG/BB looks at 36,525 occasions of a customer at most (`out_of_range` with
        `spec.unit_days`).

        Args:
            name: The name, at most 200 bytes, of one kind for ever. Expressions of segments that name no model ask `clv`, `rfm`, `propensity` and `clusters`.
            spec: What to fit, and how.
            as_of: The instant up to which orders, refunds, cancellations and deletions count; now when left out. More than a day ago makes a back-test, which does not become the current version unless it is pinned or the only one.
            progress: Called now and then; when it answers `False`, that is a `StoppedError`.
        """
        result: Model = self._watched("models.fit", {"new": one(new, {"name": name, "spec": spec, "as_of": as_of})}, progress)
        return result

    def refit(
        self,
        name: str,
        as_of: datetime.datetime | None = None,
        *,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> Model:
        """Fits what the current version of a name was asked for anew, as its next version, which is the current one unless
        another is pinned, or it is a back-test; the errors of `Models.fit`, and `not_found` when the name has no model.

        Args:
            progress: Called now and then; when it answers `False`, that is a `StoppedError`.
        """
        result: Model = self._watched("models.refit", {"name": name, "as_of": as_of}, progress)
        return result

    def pin(self, id: UUID | str) -> Model:
        """Makes a version the current one of its name until it is unpinned, whatever is fitted later."""
        result: Model = self._session.call("models.pin", {"id": id})
        return result

    def unpin(self, name: str) -> None:
        """Takes the pin of a name away, so that its newest version is the current one; nothing where none is pinned."""
        result: None = self._session.call("models.unpin", {"name": name})
        return result

    def roll_back(self, name: str) -> Model:
        """Pins the version before the current one, and returns it: what is fitted later becomes the current one only after
        `Models.unpin`. `not_found` when the name has no model, `illegal_state` when there is no version before.
        """
        result: Model = self._session.call("models.roll_back", {"name": name})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Model:
        """Deletes a version for good; its number is never given again. With a record's version, `stale_version` unless it has that.

        `in_use` while it is pinned, and while it is the current version of a name that a live segment asks.
        """
        result: Model = self._session.call("models.delete", {"id": id, "version": version})
        return result


class NotesView(Accessor):
    """Notes; from `Crm.notes`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Note:
        """The note with this id; `not_found` when there is none, or it is deleted."""
        result: Note = self._session.call("notes.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Note | None:
        """The note with this id, unless there is none or it is deleted."""
        result: Note | None = self._session.call("notes.find", {"id": id})
        return result

    def of(
        self,
        customer_id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Note]:
        """A page of the customer's notes, the newest by `at` first. `not_found` when the customer is deleted, or there is
        none.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Note] = self._page("notes.of", {"customer_id": customer_id, "page": one(page, {"limit": limit, "after": after})})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Note:
        """The note as it was at a past instant; `not_yet_created` before its creation. Deleted notes are found."""
        result: Note = self._session.call("notes.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the note's changes, newest first. Deleted notes are found.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("notes.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Notes(NotesView):
    """Notes; from `Crm.notes`, a snapshot or a transaction."""

    @overload
    def create(self, new: NewNote, *, customer_id: None = None, body: None = None) -> Note: ...

    @overload
    def create(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        customer_id: UUID | str,
        body: str,
        author: str | None = None,
        at: datetime.datetime | None = None,
    ) -> Note: ...

    def create(
        self,
        new: NewNote | None = None,
        *,
        id: UUID | str | None = None,
        customer_id: UUID | str | None = None,
        body: str | None = None,
        author: str | None = None,
        at: datetime.datetime | None = None,
    ) -> Note:
        """Creates a note; `unknown_reference` when the customer is deleted, or there is none.

        Args:
            id: The id, when it was minted elsewhere.
            customer_id: Whom it is about.
            body: What it says.
            author: Who wrote it; the handle's actor when left out.
            at: When it was written; now when left out.
        """
        result: Note = self._session.call("notes.create", {"new": one(new, {
            "id": id,
            "customer_id": customer_id,
            "body": body,
            "author": author,
            "at": at,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: NotePatch | None = None,
        *,
        version: int | None = None,
        body: str | None = None,
        author: str | None | Unset = UNSET,
        at: datetime.datetime | None = None,
    ) -> Note:
        """Changes what the patch names.

        Args:
            version: Refuse the update with `stale_version` unless the note has this version.
            body: What it says.
            author: Who wrote it.
            at: When it was written.
        """
        result: Note = self._session.call("notes.update", {"id": id, "patch": one(patch, {
            "version": version,
            "body": body,
            "author": author,
            "at": at,
        })})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Note:
        """Deletes the note. With a version, `stale_version` unless the note has it."""
        result: Note = self._session.call("notes.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Note:
        """Restores a deleted note; `not_deleted` when there is nothing to restore. With a version, `stale_version` unless
        the note has it.
        """
        result: Note = self._session.call("notes.restore", {"id": id, "version": version})
        return result


class OrdersView(Accessor):
    """Orders; from `Crm.orders`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Order:
        """The order with this id; `not_found` when there is none, or it is deleted."""
        result: Order = self._session.call("orders.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Order | None:
        """The order with this id, unless there is none or it is deleted."""
        result: Order | None = self._session.call("orders.find", {"id": id})
        return result

    def find_by_number(self, number: str, source: str | None = None) -> Order | None:
        """The order with this number in this source."""
        result: Order | None = self._session.call("orders.find_by_number", {"source": source, "number": number})
        return result

    def list(
        self,
        query: OrderQuery | None = None,
        page: PageRequest | None = None,
        *,
        customer_id: UUID | str | None = None,
        status: OrderStatusLike | None = None,
        source: str | None = None,
        placed_from: datetime.datetime | None = None,
        placed_until: datetime.datetime | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Order]:
        """A page of the orders that the query asks for.

        Args:
            customer_id: Orders of this customer, newest first; all orders come in the order of their creation.
            status: Orders in this status.
            source: Orders from this source.
            placed_from: Orders placed at this instant or later.
            placed_until: Orders placed before this instant.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Order] = self._page("orders.list", {"query": one(query, {
            "customer_id": customer_id,
            "status": status,
            "source": source,
            "placed_from": placed_from,
            "placed_until": placed_until,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def all(
        self,
        query: OrderQuery | None = None,
        *,
        customer_id: UUID | str | None = None,
        status: OrderStatusLike | None = None,
        source: str | None = None,
        placed_from: datetime.datetime | None = None,
        placed_until: datetime.datetime | None = None,
    ) -> Listing[Order]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "orders.list", {"query": one(query, {
            "customer_id": customer_id,
            "status": status,
            "source": source,
            "placed_from": placed_from,
            "placed_until": placed_until,
        })})

    def late(
        self,
        as_of: datetime.datetime | None = None,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[LateOrder]:
        """A page of the orders that are late: open, that is neither delivered nor cancelled, when the day on which they
        were promised is over. Those that wait longest come first.

        Of a past instant it tells what was known then, by the journal: an order that was late has the state that it had,
        and one that was recorded later is none of them. That takes a walk over all orders. Of an instant to come it tells
        which of those open now will be late.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[LateOrder] = self._page("orders.late", {"as_of": as_of, "page": one(page, {"limit": limit, "after": after})})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Order:
        """The order as it was at a past instant; `not_yet_created` before its creation. Deleted orders are found."""
        result: Order = self._session.call("orders.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the order's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("orders.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Orders(OrdersView):
    """Orders; from `Crm.orders`, a snapshot or a transaction."""

    @overload
    def create(self, new: NewOrder, *, currency: None = None, lines: None = None) -> Order: ...

    @overload
    def create(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        number: str | None = None,
        source: str | None = None,
        customer_id: UUID | str | None = None,
        currency: str,
        lines: Sequence[NewOrderLine],
        discount: Decimal | int | None = None,
        shipping: Decimal | int | None = None,
        tax: Decimal | int | None = None,
        payments: Sequence[NewPayment] | None = None,
        status: OrderStatusLike | None = None,
        channel: ChannelLike | None = None,
        note: str | None = None,
        placed_at: datetime.datetime | None = None,
        promised_on: datetime.date | None = None,
    ) -> Order: ...

    def create(
        self,
        new: NewOrder | None = None,
        *,
        id: UUID | str | None = None,
        number: str | None = None,
        source: str | None = None,
        customer_id: UUID | str | None = None,
        currency: str | None = None,
        lines: Sequence[NewOrderLine] | None = None,
        discount: Decimal | int | None = None,
        shipping: Decimal | int | None = None,
        tax: Decimal | int | None = None,
        payments: Sequence[NewPayment] | None = None,
        status: OrderStatusLike | None = None,
        channel: ChannelLike | None = None,
        note: str | None = None,
        placed_at: datetime.datetime | None = None,
        promised_on: datetime.date | None = None,
    ) -> Order:
        """Creates an order; `taken` when its source has an order of that number.

        Args:
            id: The id, when it was minted elsewhere.
            number: Its number in the system it comes from.
            source: The system it comes from.
            customer_id: Who ordered.
            currency: The currency of all amounts.
            lines: What was ordered, 1 to 2,000 lines.
            discount: What is taken off the whole order.
            shipping: The price of shipping.
            tax: Tax that is added to the whole order.
            payments: Payments that came already.
            status: How far its execution is.
            channel: The channel it came by.
            note: Remarks.
            placed_at: When it was placed; now, when left out.
            promised_on: The day by which it is promised to arrive.
        """
        result: Order = self._session.call("orders.create", {"new": one(new, {
            "id": id,
            "number": number,
            "source": source,
            "customer_id": customer_id,
            "currency": currency,
            "lines": lines,
            "discount": discount,
            "shipping": shipping,
            "tax": tax,
            "payments": payments,
            "status": status,
            "channel": channel,
            "note": note,
            "placed_at": placed_at,
            "promised_on": promised_on,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: OrderPatch | None = None,
        *,
        version: int | None = None,
        number: str | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        customer_id: UUID | str | None | Unset = UNSET,
        lines: Sequence[NewOrderLine] | None = None,
        discount: Decimal | int | None = None,
        shipping: Decimal | int | None = None,
        tax: Decimal | int | None = None,
        channel: ChannelLike | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        placed_at: datetime.datetime | None = None,
        promised_on: datetime.date | None | Unset = UNSET,
    ) -> Order:
        """Changes what the patch names.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            number: Its number.
            source: The system it comes from.
            customer_id: Who ordered.
            lines: All lines; those of which something was refunded have to stay as they are, at their places.
            discount: What is taken off the whole order.
            shipping: The price of shipping.
            tax: Tax that is added to the whole order.
            channel: The channel it came by.
            note: Remarks.
            placed_at: When it was placed.
            promised_on: The day by which it is promised to arrive.
        """
        result: Order = self._session.call("orders.update", {"id": id, "patch": one(patch, {
            "version": version,
            "number": number,
            "source": source,
            "customer_id": customer_id,
            "lines": lines,
            "discount": discount,
            "shipping": shipping,
            "tax": tax,
            "channel": channel,
            "note": note,
            "placed_at": placed_at,
            "promised_on": promised_on,
        })})
        return result

    @overload
    def advance(self, id: UUID | str, advance: OrderAdvance, *, status: None = None) -> Order: ...

    @overload
    def advance(
        self,
        id: UUID | str,
        advance: None = None,
        *,
        version: int | None = None,
        status: OrderStatusLike,
        at: datetime.datetime | None = None,
    ) -> Order: ...

    def advance(
        self,
        id: UUID | str,
        advance: OrderAdvance | None = None,
        *,
        version: int | None = None,
        status: OrderStatusLike | None = None,
        at: datetime.datetime | None = None,
    ) -> Order:
        """Moves the order's execution on; `illegal_state` for a step back, or out of a cancellation.

        Args:
            version: Refuse it with `stale_version` unless the order has this version.
            status: The status that was reached.
            at: When; now, when left out. Not before the step before it.
        """
        result: Order = self._session.call("orders.advance", {"id": id, "advance": one(advance, {"version": version, "status": status, "at": at})})
        return result

    def cancel(
        self,
        id: UUID | str,
        cancellation: OrderCancellation | None = None,
        *,
        version: int | None = None,
        at: datetime.datetime | None = None,
        reason: str | None = None,
    ) -> Order:
        """Calls the order off: it counts in no figure any more. `illegal_state` when it was, or is completed.

        Args:
            version: Refuse it with `stale_version` unless the order has this version.
            at: When; now, when left out. Not before the last step of the order's execution.
            reason: Why.
        """
        result: Order = self._session.call("orders.cancel", {"id": id, "cancellation": one(cancellation, {"version": version, "at": at, "reason": reason})})
        return result

    def reopen(self, id: UUID | str, version: int | None = None) -> Order:
        """Takes a cancellation back: the order has the status that it had before. `illegal_state` when there was none.
        With a version, `stale_version` unless the order has it.
        """
        result: Order = self._session.call("orders.reopen", {"id": id, "version": version})
        return result

    def add_payment(
        self,
        id: UUID | str,
        payment: NewPayment | None = None,
        *,
        payment_id: UUID | str | None = None,
        version: int | None = None,
        amount: Decimal | int | None = None,
        at: datetime.datetime | None = None,
        method: str | None = None,
        reference: str | None = None,
    ) -> Order:
        """Records a payment.

        Args:
            payment_id: The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
            version: Refuse it with `stale_version` unless the order has this version; of no use in a new order.
            amount: The amount, in the order's currency; more than zero.
            at: When it came; when left out now, or for a new order when that was placed.
            method: How it came.
            reference: Its number at whoever handled it.
        """
        result: Order = self._session.call("orders.add_payment", {"id": id, "payment": one(payment, {
            "id": payment_id,
            "version": version,
            "amount": amount,
            "at": at,
            "method": method,
            "reference": reference,
        })})
        return result

    def refund(
        self,
        id: UUID | str,
        refund: NewRefund | None = None,
        *,
        refund_id: UUID | str | None = None,
        version: int | None = None,
        lines: Sequence[NewRefundLine] | None = None,
        shipping: Decimal | int | None = None,
        method: RefundMethodLike | None = None,
        at: datetime.datetime | None = None,
        reason: str | None = None,
    ) -> Order:
        """Refunds lines, or parts of them; `out_of_range` for more than is left.

        Args:
            refund_id: The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
            version: Refuse it with `stale_version` unless the order has this version.
            lines: What is refunded.
            shipping: What is refunded of the shipping.
            method: How it reaches the customer; paid back when left out, also where nothing was paid yet.
            at: When; now, when left out.
            reason: Why.
        """
        result: Order = self._session.call("orders.refund", {"id": id, "refund": one(refund, {
            "id": refund_id,
            "version": version,
            "lines": lines,
            "shipping": shipping,
            "method": method,
            "at": at,
            "reason": reason,
        })})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Order:
        """Deletes the order; its number is free again. With a version, `stale_version` unless the order has it."""
        result: Order = self._session.call("orders.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Order:
        """Restores a deleted order; `taken` when its number is, `not_deleted` when there is nothing to restore. With a
        version, `stale_version` unless the order has it.
        """
        result: Order = self._session.call("orders.restore", {"id": id, "version": version})
        return result


class PipelinesView(Accessor):
    """Pipelines; from `Crm.pipelines`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Pipeline:
        """The pipeline with this id; `not_found` when there is none, or it is deleted."""
        result: Pipeline = self._session.call("pipelines.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Pipeline | None:
        """The pipeline with this id, unless there is none or it is deleted."""
        result: Pipeline | None = self._session.call("pipelines.find", {"id": id})
        return result

    def list(self) -> Rows[Pipeline]:
        """All pipelines, in the order of their creation."""
        result: Rows[Pipeline] = self._session.call("pipelines.list", {})
        return result

    def preview_edit(
        self,
        id: UUID | str,
        edit: PipelineEdit | None = None,
        *,
        version: int | None = None,
        stages: Sequence[NewStage] | None = None,
        replacements: Sequence[StageReplacement] | None = None,
    ) -> Rows[StageMigration]:
        """What an edit would do: how many deals go from which stage to which. Nothing is changed; what is wrong with the
        edit is refused as by `Pipelines.edit`.

        Args:
            version: Refuse the edit with `stale_version` unless the pipeline has this version.
            stages: All its stages, in their order. A stage that it has and that is not named here by its id is taken out.
            replacements: Where the deals of each stage go that is taken out, also when it has none now: a deleted one may come back.
        """
        result: Rows[StageMigration] = self._session.call("pipelines.preview_edit", {"id": id, "edit": one(edit, {
            "version": version,
            "stages": stages,
            "replacements": replacements,
        })})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Pipeline:
        """The pipeline as it was at a past instant; `not_yet_created` before its creation. Deleted pipelines are found."""
        result: Pipeline = self._session.call("pipelines.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the pipeline's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("pipelines.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Pipelines(PipelinesView):
    """Pipelines; from `Crm.pipelines`, a snapshot or a transaction."""

    def create(
        self,
        new: NewPipeline | None = None,
        *,
        id: UUID | str | None = None,
        name: str | None = None,
        description: str | None = None,
        stages: Sequence[NewStage] | None = None,
        prediction: Prediction | None = None,
    ) -> Pipeline:
        """Creates a pipeline; `taken` when another has its name, `required` without a stage of each kind.

        Args:
            id: The id, when it was minted elsewhere.
            name: The name, at most 200 bytes.
            description: What it is for.
            stages: Its stages, in their order: at most 100, and at least one of each kind.
            prediction: How it predicts what becomes of its deals.
        """
        result: Pipeline = self._session.call("pipelines.create", {"new": one(new, {
            "id": id,
            "name": name,
            "description": description,
            "stages": stages,
            "prediction": prediction,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: PipelinePatch | None = None,
        *,
        version: int | None = None,
        name: str | None = None,
        description: str | None | Unset = UNSET,
        prediction: Prediction | None | Unset = UNSET,
    ) -> Pipeline:
        """Changes what the patch names.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            name: The name.
            description: What it is for.
            prediction: How it predicts what becomes of its deals. All of them are looked at again in the same transaction.
        """
        result: Pipeline = self._session.call("pipelines.update", {"id": id, "patch": one(patch, {
            "version": version,
            "name": name,
            "description": description,
            "prediction": prediction,
        })})
        return result

    def edit(
        self,
        id: UUID | str,
        edit: PipelineEdit | None = None,
        *,
        version: int | None = None,
        stages: Sequence[NewStage] | None = None,
        replacements: Sequence[StageReplacement] | None = None,
    ) -> EditedPipeline:
        """Gives the pipeline other stages, and moves the deals of those that are taken out, all in one transaction. What
        such a move leads to is not asked for required fields and checks, which the deals could not know of.

        Errors: `required` when a stage is taken out without a replacement, `inconsistent` when that is of another kind,
        `illegal_state` for a stage that would become one of another kind.

        Args:
            version: Refuse the edit with `stale_version` unless the pipeline has this version.
            stages: All its stages, in their order. A stage that it has and that is not named here by its id is taken out.
            replacements: Where the deals of each stage go that is taken out, also when it has none now: a deleted one may come back.
        """
        result: EditedPipeline = self._session.call("pipelines.edit", {"id": id, "edit": one(edit, {
            "version": version,
            "stages": stages,
            "replacements": replacements,
        })})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Pipeline:
        """Deletes the pipeline; `in_use` while deals are in it."""
        result: Pipeline = self._session.call("pipelines.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Pipeline:
        """Restores a deleted pipeline; `taken` when its name is by now. With a version, `stale_version` unless the
        pipeline has it.
        """
        result: Pipeline = self._session.call("pipelines.restore", {"id": id, "version": version})
        return result


class PredictionsView(Accessor):
    """Predictions: how probable it is that deals are won; from `Crm.predictions`, a snapshot or a
    transaction.

    A pipeline says what its predictions go by (`Prediction`). An open deal gets its probability in the
    commit that creates or changes it, and keeps it until then, so that its history and the forecasts of the past stay what
    they were; `Predictions.refresh` brings all deals of a pipeline up to date with what was won and lost since.

    By naive Bayes, as the predictive lead scoring of Odoo has it: p = S(won) / (S(won) + S(lost)), where S(won) = P(won) ·
    Π won(field, value) / won(field), from 0.01 to 99.99 %. Each count begins with 0.1. A won deal counts for every stage, a
    lost one for the stages up to the one that it had reached.
    """

    def get(self, deal_id: UUID | str) -> DealPrediction:
        """What is predicted for an open deal now, term by term; by each way, whichever its pipeline goes by. `illegal_state`
        for a deal that is won or lost.
        """
        result: DealPrediction = self._session.call("predictions.get", {"deal_id": deal_id})
        return result

    def model(self, pipeline_id: UUID | str) -> LogisticModel | None:
        """The logistic regression that was last fitted to the pipeline's deals; none before, and after its fields were
        changed.
        """
        result: LogisticModel | None = self._session.call("predictions.model", {"pipeline_id": pipeline_id})
        return result


class Predictions(PredictionsView):
    """Predictions: how probable it is that deals are won; from `Crm.predictions`, a snapshot or a
    transaction.

    A pipeline says what its predictions go by (`Prediction`). An open deal gets its probability in the
    commit that creates or changes it, and keeps it until then, so that its history and the forecasts of the past stay what
    they were; `Predictions.refresh` brings all deals of a pipeline up to date with what was won and lost since.

    By naive Bayes, as the predictive lead scoring of Odoo has it: p = S(won) / (S(won) + S(lost)), where S(won) = P(won) ·
    Π won(field, value) / won(field), from 0.01 to 99.99 %. Each count begins with 0.1. A won deal counts for every stage, a
    lost one for the stages up to the one that it had reached.
    """

    def fit(
        self,
        pipeline_id: UUID | str,
        options: LogisticModelOptions | None = None,
        *,
        l2: float | None = None,
        test_part: float | None = None,
        seed: int | None = None,
        min_deals: int | None = None,
    ) -> LogisticModel:
        """Fits a logistic regression to the pipeline's closed deals and keeps it, in the place of the one before. The open
        deals are brought up to date where the pipeline goes by it.

        Errors: `illegal_state` with `prediction` when the pipeline predicts nothing, `too_few` unless a deal to learn from
        was won and one lost, `out_of_range` for an option that cannot be.

        Args:
            l2: The penalty: half of it times the sum of the squared weights is taken from the log-likelihood. More than 0.
            test_part: The part of the deals that is held out to try the model on: between 0 and 1.
            seed: What decides which deals these are.
            min_deals: A label counts when at least so many deals to learn from have it: at least 1.
        """
        result: LogisticModel = self._session.call("predictions.fit", {"pipeline_id": pipeline_id, "options": one(options, {
            "l2": l2,
            "test_part": test_part,
            "seed": seed,
            "min_deals": min_deals,
        })})
        return result

    def refresh(self, pipeline_id: UUID | str) -> int:
        """Gives the pipeline's open deals the probability that is predicted for them now, unless one was set by hand, and says
        how many it changed.
        """
        result: int = self._session.call("predictions.refresh", {"pipeline_id": pipeline_id})
        return result


class ProductsView(Accessor):
    """Products; from `Crm.products`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Product:
        """The product with this id; `not_found` when there is none, or it is deleted."""
        result: Product = self._session.call("products.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Product | None:
        """The product with this id, unless there is none or it is deleted."""
        result: Product | None = self._session.call("products.find", {"id": id})
        return result

    def find_by_sku(self, sku: str) -> Product | None:
        """The product with this SKU, unless there is none or it is deleted."""
        result: Product | None = self._session.call("products.find_by_sku", {"sku": sku})
        return result

    def list(
        self,
        query: ProductQuery | None = None,
        page: PageRequest | None = None,
        *,
        category_id: UUID | str | None = None,
        status: ProductStatusLike | None = None,
        text: str | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Product]:
        """A page of the products that the query asks for, in the order of their creation.

        Args:
            category_id: Products in this category or in one below it.
            status: Products with this status.
            text: Products whose name or SKU holds each of these words, whatever their case and accents.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Product] = self._page("products.list", {"query": one(query, {"category_id": category_id, "status": status, "text": text}), "page": one(page, {"limit": limit, "after": after})})
        return result

    def all(
        self,
        query: ProductQuery | None = None,
        *,
        category_id: UUID | str | None = None,
        status: ProductStatusLike | None = None,
        text: str | None = None,
    ) -> Listing[Product]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "products.list", {"query": one(query, {"category_id": category_id, "status": status, "text": text})})

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Product:
        """The product as it was at a past instant; `not_yet_created` before its creation. Deleted products are found."""
        result: Product = self._session.call("products.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the product's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("products.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Products(ProductsView):
    """Products; from `Crm.products`, a snapshot or a transaction."""

    def create(
        self,
        new: NewProduct | None = None,
        *,
        id: UUID | str | None = None,
        sku: str | None = None,
        name: str | None = None,
        description: str | None = None,
        category_ids: Sequence[UUID | str] | None = None,
        price: Money | None = None,
        cost: Money | None = None,
        unit: str | None = None,
        status: ProductStatusLike | None = None,
        attributes: Mapping[str, GivenValue] | None = None,
    ) -> Product:
        """Creates a product; `taken` when another has its SKU, `unknown_reference` for a category that is not there.

        Args:
            id: The id, when it was minted elsewhere.
            sku: The stock keeping unit, at most 200 bytes.
            name: The name.
            description: What it is, in some sentences.
            category_ids: The categories it is in, the main one first.
            price: What one unit costs the buyer; not negative.
            cost: What one unit costs the business; not negative.
            unit: What is counted.
            status: Whether it is sold; `active` when left out.
            attributes: Free values by name: at most 200 of them, 64 KiB together.
        """
        result: Product = self._session.call("products.create", {"new": one(new, {
            "id": id,
            "sku": sku,
            "name": name,
            "description": description,
            "category_ids": category_ids,
            "price": price,
            "cost": cost,
            "unit": unit,
            "status": status,
            "attributes": attributes,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: ProductPatch | None = None,
        *,
        version: int | None = None,
        sku: str | None | Unset = UNSET,
        name: str | None = None,
        description: str | None | Unset = UNSET,
        category_ids: Sequence[UUID | str] | None | Unset = UNSET,
        price: Money | None | Unset = UNSET,
        cost: Money | None | Unset = UNSET,
        unit: str | None | Unset = UNSET,
        status: ProductStatusLike | None = None,
        attributes: Mapping[str, GivenValue | None] | None = None,
    ) -> Product:
        """Changes what the patch names.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            sku: The stock keeping unit.
            name: The name.
            description: What it is, in some sentences.
            category_ids: All categories it is in, the main one first.
            price: What one unit costs the buyer.
            cost: What one unit costs the business.
            unit: What is counted.
            status: Whether it is still sold.
            attributes: Free values by name: a value sets one, `None` removes one; those not named stay.
        """
        result: Product = self._session.call("products.update", {"id": id, "patch": one(patch, {
            "version": version,
            "sku": sku,
            "name": name,
            "description": description,
            "category_ids": category_ids,
            "price": price,
            "cost": cost,
            "unit": unit,
            "status": status,
            "attributes": attributes,
        })})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Product:
        """Deletes the product; its SKU is free again, the orders for it stay."""
        result: Product = self._session.call("products.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Product:
        """Restores a deleted product; `taken` when another has its SKU by now, `unknown_reference` when one of its
        categories was deleted since. With a version, `stale_version` unless the product has it.
        """
        result: Product = self._session.call("products.restore", {"id": id, "version": version})
        return result


class PurchasesView(Accessor):
    """Orders to suppliers; from `Crm.purchases`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> PurchaseOrder:
        """The purchase order with this id; `not_found` when there is none, or it is deleted."""
        result: PurchaseOrder = self._session.call("purchases.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> PurchaseOrder | None:
        """The purchase order with this id, unless there is none or it is deleted."""
        result: PurchaseOrder | None = self._session.call("purchases.find", {"id": id})
        return result

    def list(
        self,
        query: PurchaseQuery | None = None,
        page: PageRequest | None = None,
        *,
        supplier_id: UUID | str | None = None,
        status: PurchaseStatusLike | None = None,
        number: str | None = None,
        expected_before: datetime.date | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[PurchaseOrder]:
        """A page of the purchase orders that the query asks for, in the order of their creation.

        Args:
            supplier_id: Those of this supplier.
            status: Those that are this far.
            number: Those with this number.
            expected_before: Those of which something is to come in, and that were expected before this day: until today, the late ones.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[PurchaseOrder] = self._page("purchases.list", {"query": one(query, {
            "supplier_id": supplier_id,
            "status": status,
            "number": number,
            "expected_before": expected_before,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def all(
        self,
        query: PurchaseQuery | None = None,
        *,
        supplier_id: UUID | str | None = None,
        status: PurchaseStatusLike | None = None,
        number: str | None = None,
        expected_before: datetime.date | None = None,
    ) -> Listing[PurchaseOrder]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "purchases.list", {"query": one(query, {
            "supplier_id": supplier_id,
            "status": status,
            "number": number,
            "expected_before": expected_before,
        })})

    def as_of(self, id: UUID | str, at: datetime.datetime) -> PurchaseOrder:
        """The purchase order as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found."""
        result: PurchaseOrder = self._session.call("purchases.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the purchase order's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("purchases.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Purchases(PurchasesView):
    """Orders to suppliers; from `Crm.purchases`, a snapshot or a transaction."""

    @overload
    def create(
        self,
        new: NewPurchaseOrder,
        *,
        supplier_id: None = None,
        currency: None = None,
        lines: None = None,
    ) -> PurchaseOrder: ...

    @overload
    def create(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        number: str | None = None,
        supplier_id: UUID | str,
        currency: str,
        lines: Sequence[NewPurchaseLine],
        shipping: Decimal | int | None = None,
        tax: Decimal | int | None = None,
        expected_on: datetime.date | None = None,
        note: str | None = None,
    ) -> PurchaseOrder: ...

    def create(
        self,
        new: NewPurchaseOrder | None = None,
        *,
        id: UUID | str | None = None,
        number: str | None = None,
        supplier_id: UUID | str | None = None,
        currency: str | None = None,
        lines: Sequence[NewPurchaseLine] | None = None,
        shipping: Decimal | int | None = None,
        tax: Decimal | int | None = None,
        expected_on: datetime.date | None = None,
        note: str | None = None,
    ) -> PurchaseOrder:
        """Creates a purchase order, as a draft.

        Errors: `unknown_reference` for a supplier or a product that is not there, `illegal_state` with `supplier_id` for a
        customer who is no supplier, `required` without lines, and for a cost that neither the line nor the catalogue has.

        Args:
            id: The id, when it was minted elsewhere.
            number: Its number.
            supplier_id: Of whom it is bought: a customer with the role `supplier`.
            currency: The currency of all costs.
            lines: What is bought, 1 to 2,000 lines.
            shipping: What its shipping costs; not negative.
            tax: Tax on it all; not negative.
            expected_on: The day on which it is expected.
            note: Remarks.
        """
        result: PurchaseOrder = self._session.call("purchases.create", {"new": one(new, {
            "id": id,
            "number": number,
            "supplier_id": supplier_id,
            "currency": currency,
            "lines": lines,
            "shipping": shipping,
            "tax": tax,
            "expected_on": expected_on,
            "note": note,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: PurchaseOrderPatch | None = None,
        *,
        version: int | None = None,
        number: str | None | Unset = UNSET,
        lines: Sequence[NewPurchaseLine] | None = None,
        shipping: Decimal | int | None = None,
        tax: Decimal | int | None = None,
        expected_on: datetime.date | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
    ) -> PurchaseOrder:
        """Changes what the patch names; `illegal_state` with `lines` once it was sent to the supplier.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            number: Its number.
            lines: All lines, while it is a draft.
            shipping: What its shipping costs.
            tax: Tax on it all.
            expected_on: The day on which it is expected.
            note: Remarks.
        """
        result: PurchaseOrder = self._session.call("purchases.update", {"id": id, "patch": one(patch, {
            "version": version,
            "number": number,
            "lines": lines,
            "shipping": shipping,
            "tax": tax,
            "expected_on": expected_on,
            "note": note,
        })})
        return result

    def place(
        self,
        id: UUID | str,
        placement: PurchasePlacement | None = None,
        *,
        version: int | None = None,
        at: datetime.datetime | None = None,
    ) -> PurchaseOrder:
        """The draft is sent to the supplier; `illegal_state` when it is none.

        Args:
            version: Refuse it with `stale_version` unless the purchase order has this version.
            at: When; now, when left out.
        """
        result: PurchaseOrder = self._session.call("purchases.place", {"id": id, "placement": one(placement, {"version": version, "at": at})})
        return result

    def receive(
        self,
        id: UUID | str,
        receipt: NewReceipt | None = None,
        *,
        receipt_id: UUID | str | None = None,
        version: int | None = None,
        lines: Sequence[PurchasePart] | None = None,
        at: datetime.datetime | None = None,
        note: str | None = None,
    ) -> PurchaseOrder:
        """Goods come in, a part of the order or all that is open. `illegal_state` for a draft and for one that is received or
        cancelled, `out_of_range` for more of a line than is to come in.

        Args:
            receipt_id: The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`.
            version: Refuse it with `stale_version` unless the purchase order has this version.
            lines: What came in, each line at most once; all that is open when left out.
            at: When; now, when left out. Not before it was sent to the supplier.
            note: The supplier's number of the delivery, and other remarks.
        """
        result: PurchaseOrder = self._session.call("purchases.receive", {"id": id, "receipt": one(receipt, {
            "id": receipt_id,
            "version": version,
            "lines": lines,
            "at": at,
            "note": note,
        })})
        return result

    def cancel(
        self,
        id: UUID | str,
        cancellation: PurchaseCancellation | None = None,
        *,
        version: int | None = None,
        reason: str | None = None,
    ) -> PurchaseOrder:
        """Calls off what did not come in; `illegal_state` when all did, or it was called off.

        Args:
            version: Refuse it with `stale_version` unless the purchase order has this version.
            reason: Why.
        """
        result: PurchaseOrder = self._session.call("purchases.cancel", {"id": id, "cancellation": one(cancellation, {"version": version, "reason": reason})})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> PurchaseOrder:
        """Deletes the purchase order. With a version, `stale_version` unless it has it."""
        result: PurchaseOrder = self._session.call("purchases.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> PurchaseOrder:
        """Restores a deleted purchase order; `not_deleted` when there is nothing to restore. With a version, `stale_version`
        unless it has it.
        """
        result: PurchaseOrder = self._session.call("purchases.restore", {"id": id, "version": version})
        return result


class QuotesView(Accessor):
    """Quotes; from `Crm.quotes`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Quote:
        """The quote with this id; `not_found` when there is none, or it is deleted."""
        result: Quote = self._session.call("quotes.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Quote | None:
        """The quote with this id, unless there is none or it is deleted."""
        result: Quote | None = self._session.call("quotes.find", {"id": id})
        return result

    def list(
        self,
        query: QuoteQuery | None = None,
        page: PageRequest | None = None,
        *,
        customer_id: UUID | str | None = None,
        deal_id: UUID | str | None = None,
        status: QuoteStatusLike | None = None,
        number: str | None = None,
        owner: str | None = None,
        text: str | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Quote]:
        """A page of the quotes that the query asks for, in the order of their creation.

        Args:
            customer_id: Quotes to this customer.
            deal_id: Quotes for this deal.
            status: Quotes of which this has become.
            number: The revisions of the quote with this number.
            owner: Quotes that this salesperson made.
            text: Quotes whose number, title or lines hold each of these words, whatever their case and accents.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Quote] = self._page("quotes.list", {"query": one(query, {
            "customer_id": customer_id,
            "deal_id": deal_id,
            "status": status,
            "number": number,
            "owner": owner,
            "text": text,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def all(
        self,
        query: QuoteQuery | None = None,
        *,
        customer_id: UUID | str | None = None,
        deal_id: UUID | str | None = None,
        status: QuoteStatusLike | None = None,
        number: str | None = None,
        owner: str | None = None,
        text: str | None = None,
    ) -> Listing[Quote]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "quotes.list", {"query": one(query, {
            "customer_id": customer_id,
            "deal_id": deal_id,
            "status": status,
            "number": number,
            "owner": owner,
            "text": text,
        })})

    def html(
        self,
        id: UUID | str,
        page: QuoteDocument | None = None,
        *,
        seller: str | None = None,
        language: str | None = None,
        template: str | None = None,
    ) -> str:
        """The quote as a page of HTML that stands alone and is ready to be printed.

        A template of one's own is in Jinja's language, without `include`, `extends` and `macro`. Values are escaped. It
        knows `language`, `seller` (lines), `customer` (`name`, `address`: lines), `number`, `revision`, `status`,
        `issued_on`, `valid_until`, `title`, `introduction`, `terms`, `owner`, `reference`, `accepted_by`, `currency`,
        `lines` (`position`, `sku`, `name`, `description`, `quantity`, `unit_price`, `has_discount`, `discount`,
        `discount_percent`, `tax_rate`, `interval`, `net`, `tax`), `subtotal`, `has_discount`, `discount`,
        `discount_percent`, `taxes` (`rate`, `base`, `tax`) and `total`. What is not known is `none`. Amounts are texts.
        Templates are code: one from somebody else may take much memory.

        Errors, with `template` and the line as the row: `malformed` for what is no template, `unknown_field` for a name
        that it does not know, `out_of_range` when it takes too many steps.

        Args:
            seller: Who offers: name and address, one line each.
            language: The page's language; `en` when left out. The usual template is in English.
            template: A template of one's own, in Jinja's language, at most 1 MiB; see `Quotes.html` for what it knows.
        """
        result: str = self._session.call("quotes.html", {"id": id, "page": one(page, {
            "seller": seller,
            "language": language,
            "template": template,
        })})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Quote:
        """The quote as it was read at a past instant; `not_yet_created` before its creation. Deleted quotes are found."""
        result: Quote = self._session.call("quotes.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the quote's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("quotes.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Quotes(QuotesView):
    """Quotes; from `Crm.quotes`, a snapshot or a transaction."""

    @overload
    def create(self, new: NewQuote, *, currency: None = None) -> Quote: ...

    @overload
    def create(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        number: str | None = None,
        customer_id: UUID | str | None = None,
        deal_id: UUID | str | None = None,
        title: str | None = None,
        currency: str,
        lines: Sequence[NewQuoteLine] | None = None,
        discount: Decimal | int | None = None,
        discount_percent: Decimal | int | None = None,
        valid_until: datetime.date | None = None,
        introduction: str | None = None,
        terms: str | None = None,
        owner: str | None = None,
    ) -> Quote: ...

    def create(
        self,
        new: NewQuote | None = None,
        *,
        id: UUID | str | None = None,
        number: str | None = None,
        customer_id: UUID | str | None = None,
        deal_id: UUID | str | None = None,
        title: str | None = None,
        currency: str | None = None,
        lines: Sequence[NewQuoteLine] | None = None,
        discount: Decimal | int | None = None,
        discount_percent: Decimal | int | None = None,
        valid_until: datetime.date | None = None,
        introduction: str | None = None,
        terms: str | None = None,
        owner: str | None = None,
    ) -> Quote:
        """Creates a quote, as a draft.

        Errors: `unknown_reference` for a customer, a deal or a product that is not there, `inconsistent` for a customer
        who is not the deal's and for a discount in both forms, `taken` for a number that another quote has had,
        `required` for a line without a price, `out_of_range` when more is taken off than there is.

        Args:
            id: The id, when it was minted elsewhere.
            number: Its number, at most 200 bytes, which no other quote has had; one is made when left out: `Q-00001`, ascending.
            customer_id: To whom it is offered; the deal's customer when left out.
            deal_id: The deal that it is about.
            title: What it is about, in a line.
            currency: The currency of all amounts.
            lines: What is offered, at most 2,000 lines.
            discount: What is taken off the whole quote.
            discount_percent: What is taken off the whole quote, in percent of what the lines come to, when no amount is.
            valid_until: The last day on which it can be accepted.
            introduction: What stands above the lines, at most 1 MiB.
            terms: What stands below them, at most 1 MiB.
            owner: Who makes it.
        """
        result: Quote = self._session.call("quotes.create", {"new": one(new, {
            "id": id,
            "number": number,
            "customer_id": customer_id,
            "deal_id": deal_id,
            "title": title,
            "currency": currency,
            "lines": lines,
            "discount": discount,
            "discount_percent": discount_percent,
            "valid_until": valid_until,
            "introduction": introduction,
            "terms": terms,
            "owner": owner,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: QuotePatch | None = None,
        *,
        version: int | None = None,
        title: str | None | Unset = UNSET,
        lines: Sequence[NewQuoteLine] | None | Unset = UNSET,
        discount: Decimal | int | None | Unset = UNSET,
        discount_percent: Decimal | int | None | Unset = UNSET,
        valid_until: datetime.date | None | Unset = UNSET,
        introduction: str | None | Unset = UNSET,
        terms: str | None | Unset = UNSET,
        owner: str | None | Unset = UNSET,
    ) -> Quote:
        """Changes what the patch names of a draft; `illegal_state` once it was sent.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            title: What it is about.
            lines: All lines.
            discount: What is taken off the whole quote; an amount that is set takes the percentage away.
            discount_percent: The same in percent; one that is set takes the place of the amount.
            valid_until: The last day on which it can be accepted.
            introduction: What stands above the lines.
            terms: What stands below them.
            owner: Who makes it.
        """
        result: Quote = self._session.call("quotes.update", {"id": id, "patch": one(patch, {
            "version": version,
            "title": title,
            "lines": lines,
            "discount": discount,
            "discount_percent": discount_percent,
            "valid_until": valid_until,
            "introduction": introduction,
            "terms": terms,
            "owner": owner,
        })})
        return result

    def send(
        self,
        id: UUID | str,
        sending: QuoteSending | None = None,
        *,
        version: int | None = None,
        at: datetime.datetime | None = None,
    ) -> Quote:
        """The customer gets the quote; `illegal_state` unless it is a draft, `required` without lines, `out_of_range` when
        its last day is over.

        Args:
            version: Refuse it with `stale_version` unless the quote has this version.
            at: When; now, when left out. Not later.
        """
        result: Quote = self._session.call("quotes.send", {"id": id, "sending": one(sending, {"version": version, "at": at})})
        return result

    def accept(
        self,
        id: UUID | str,
        acceptance: QuoteAcceptance | None = None,
        *,
        version: int | None = None,
        at: datetime.datetime | None = None,
        by: str | None = None,
        reference: str | None = None,
    ) -> Quote:
        """The customer agrees. In the same transaction, its deal gets its currency, its lines and so its amount, and the
        deal's other quotes that could be accepted, or were, are superseded.

        Errors: `illegal_state` with `status` unless it was sent and nothing became of it, or its deal is closed, with
        `valid_until` when it is expired, with `deal_id` when its deal is deleted; `inconsistent` when its deal is with
        another customer now.

        Args:
            version: Refuse it with `stale_version` unless the quote has this version.
            at: When; now, when left out. Not later, and not before it was sent.
            by: Who, on the customer's side.
            reference: The customer's own number for it.
        """
        result: Quote = self._session.call("quotes.accept", {"id": id, "acceptance": one(acceptance, {
            "version": version,
            "at": at,
            "by": by,
            "reference": reference,
        })})
        return result

    def decline(
        self,
        id: UUID | str,
        refusal: QuoteRefusal | None = None,
        *,
        version: int | None = None,
        at: datetime.datetime | None = None,
        reason: str | None = None,
    ) -> Quote:
        """The customer does not want it, also when it is expired; `illegal_state` unless it was sent and nothing became of it.

        Args:
            version: Refuse it with `stale_version` unless the quote has this version.
            at: When; now, when left out. Not later, and not before it was sent.
            reason: Why.
        """
        result: Quote = self._session.call("quotes.decline", {"id": id, "refusal": one(refusal, {"version": version, "at": at, "reason": reason})})
        return result

    def revise(self, id: UUID | str, version: int | None = None) -> Quote:
        """The next revision of a quote that was sent, as a draft with the same number; the quote is superseded, unless
        something became of it. `illegal_state` for a draft, an accepted one, and one that has a later revision.
        """
        result: Quote = self._session.call("quotes.revise", {"id": id, "version": version})
        return result

    def reopen(self, id: UUID | str, version: int | None = None) -> Quote:
        """Takes back that the quote was accepted, declined or superseded: it is what it was before. Its deal, which must be
        open, has no accepted quote any more and keeps its lines. `illegal_state` with `revision` when there is a later one.
        """
        result: Quote = self._session.call("quotes.reopen", {"id": id, "version": version})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Quote:
        """Deletes the quote; `illegal_state` when it is accepted. Its number stays taken."""
        result: Quote = self._session.call("quotes.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Quote:
        """Restores a deleted quote; `not_deleted` when it is not. With a version, `stale_version` unless the quote has it."""
        result: Quote = self._session.call("quotes.restore", {"id": id, "version": version})
        return result


class RatesView(Accessor):
    """Exchange rates; from `Crm.rates`, a snapshot or a transaction.

    A rate is named by its two currencies and the day from which it holds, until the next one of the two.
    """

    def get(self, currency: str, base: str, on: datetime.date) -> ExchangeRate:
        """The rate that was set for this very day; `not_found` when there is none, or it is deleted."""
        result: ExchangeRate = self._session.call("rates.get", {"currency": currency, "base": base, "on": on})
        return result

    def find(self, currency: str, base: str, on: datetime.date) -> ExchangeRate | None:
        """The rate that was set for this very day, unless there is none or it is deleted."""
        result: ExchangeRate | None = self._session.call("rates.find", {"currency": currency, "base": base, "on": on})
        return result

    def list(
        self,
        query: RateQuery | None = None,
        page: PageRequest | None = None,
        *,
        currency: str | None = None,
        base: str | None = None,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[ExchangeRate]:
        """A page of the rates that the query asks for, by currency, base and day.

        Args:
            currency: Rates of this currency.
            base: Rates in this currency.
            from_: Rates that hold from this day on, or a later one.
            until: Rates that hold from a day before this one on.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[ExchangeRate] = self._page("rates.list", {"query": one(query, {
            "currency": currency,
            "base": base,
            "from": from_,
            "until": until,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def all(
        self,
        query: RateQuery | None = None,
        *,
        currency: str | None = None,
        base: str | None = None,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> Listing[ExchangeRate]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "rates.list", {"query": one(query, {
            "currency": currency,
            "base": base,
            "from": from_,
            "until": until,
        })})

    def convert(self, money: Money, base: str, on: datetime.date) -> Money:
        """The money in another currency at a day's rate, rounded half to even to its smallest unit.

        The rate is the newest one of that day or before, of either direction; of one day, that of the money's currency.
        No rate is made of two others. `not_found` without one, with both currencies as the field.
        """
        result: Money = self._session.call("rates.convert", {"money": money, "base": base, "on": on})
        return result

    def as_of(self, currency: str, base: str, on: datetime.date, at: datetime.datetime) -> ExchangeRate:
        """The rate of a day as it was known at a past instant; `not_yet_created` before it was set. Deleted rates are found."""
        result: ExchangeRate = self._session.call("rates.as_of", {"currency": currency, "base": base, "on": on, "at": at})
        return result

    def history(
        self,
        currency: str,
        base: str,
        on: datetime.date,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the changes of a day's rate, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("rates.history", {"currency": currency, "base": base, "on": on, "page": one(page, {"limit": limit, "after": after})})
        return result


class Rates(RatesView):
    """Exchange rates; from `Crm.rates`, a snapshot or a transaction.

    A rate is named by its two currencies and the day from which it holds, until the next one of the two.
    """

    @overload
    def set(
        self,
        new: NewExchangeRate,
        *,
        currency: None = None,
        base: None = None,
        on: None = None,
        rate: None = None,
    ) -> ExchangeRate: ...

    @overload
    def set(
        self,
        new: None = None,
        *,
        currency: str,
        base: str,
        on: datetime.date,
        rate: Decimal | int,
    ) -> ExchangeRate: ...

    def set(
        self,
        new: NewExchangeRate | None = None,
        *,
        currency: str | None = None,
        base: str | None = None,
        on: datetime.date | None = None,
        rate: Decimal | int | None = None,
    ) -> ExchangeRate:
        """Sets the rate of two currencies for a day, in place of the one that there was.

        Errors: `inconsistent` for a currency in itself, `out_of_range` unless the rate is more than nothing.

        Args:
            currency: The currency that is priced.
            base: The currency of the price.
            on: The first day on which it holds.
            rate: So many of the base are paid for one of the currency: more than nothing.
        """
        result: ExchangeRate = self._session.call("rates.set", {"new": one(new, {"currency": currency, "base": base, "on": on, "rate": rate})})
        return result

    def delete(self, currency: str, base: str, on: datetime.date, version: int | None = None) -> ExchangeRate:
        """Deletes the rate of a day; the one before it holds then. It comes back when it is set again."""
        result: ExchangeRate = self._session.call("rates.delete", {"currency": currency, "base": base, "on": on, "version": version})
        return result


class RecommendationsView(Accessor):
    """Recommendations of products; from `Crm.recommendations`, a snapshot or a transaction.

    Products are alike when the same customers bought them (cosine likeness; G. Linden, B. Smith, J. York, Amazon.com
    Recommendations: Item-to-Item Collaborative Filtering, 2003). Who bought what together is kept in the handle's memory:
    counted by the first question, and from then on brought up to date by what has changed. Orders that were cancelled or
    deleted count in nothing, nor does a product of which all came back. Products that were deleted or are sold no more are
    never recommended.

    A transaction is answered by what was known when it began, but for what the customer has, which is taken as it is.
    """

    def for_customer(
        self,
        customer_id: UUID | str,
        query: RecommendationQuery | None = None,
        *,
        limit: int | None = None,
        category_id: UUID | str | None = None,
        exclude_owned: bool | None = None,
        exclude: Sequence[UUID | str] | None = None,
        causes: int | None = None,
    ) -> Rows[ProductRecommendation]:
        """Products for a customer, the best first: those that are bought by who bought what the customer has, each with its
        causes; then the popular ones in the categories of what the customer has; then the popular ones of all. Fewer than
        asked for, where no more were ever bought.

        Errors: `not_found` for a customer who does not exist or is deleted; `out_of_range` for a limit that cannot be;
        `unknown_reference` for the category; `too_many` where the memory that
        `OpenOptions.recommendation_memory` allows does not do.

        Args:
            limit: The most products, 1 to 1,000; 10 when left out.
            category_id: Only products in this category or in one below it.
            exclude_owned: Whether products are left out that the customer has; yes, when left out.
            exclude: Products that are left out, such as those out of stock.
            causes: The most products that are named as causes of one recommendation; 3 when left out.
        """
        result: Rows[ProductRecommendation] = self._session.call("recommendations.for_customer", {"customer_id": customer_id, "query": one(query, {
            "limit": limit,
            "category_id": category_id,
            "exclude_owned": exclude_owned,
            "exclude": exclude,
            "causes": causes,
        })})
        return result

    def similar(
        self,
        product_id: UUID | str,
        query: SimilarProductQuery | None = None,
        *,
        limit: int | None = None,
        category_id: UUID | str | None = None,
        exclude: Sequence[UUID | str] | None = None,
    ) -> Rows[SimilarProduct]:
        """Products that are like this one, the most alike first: at least two customers bought both. Of a product that was
        deleted too. Errors as for `Recommendations.for_customer`.

        Args:
            limit: The most products, 1 to 1,000; 10 when left out.
            category_id: Only products in this category or in one below it.
            exclude: Products that are left out.
        """
        result: Rows[SimilarProduct] = self._session.call("recommendations.similar", {"product_id": product_id, "query": one(query, {
            "limit": limit,
            "category_id": category_id,
            "exclude": exclude,
        })})
        return result

    def evaluate(
        self,
        options: RecommendationReviewOptions | None = None,
        *,
        split_at: datetime.datetime | None = None,
        holdout: float | None = None,
        limit: int | None = None,
    ) -> RecommendationReview:
        """Tries recommendations out on the past: learns from what was bought before an instant, recommends to each customer
        who was there, and compares with what the customer bought from then on and did not have. Beside them, the most
        popular products. Reads every order.

        Errors: `out_of_range` for options that are not in their range; `too_few` without customers who bought before and
        after.

        Args:
            split_at: What was bought before this instant is learnt from, what was bought from then on is to be foretold; when left out, as `holdout` says.
            holdout: The part of all purchases, the last ones, that is to be foretold, above 0 and below 1; 0.2 when left out.
            limit: How long the lists are, k; 10 when left out.
        """
        result: RecommendationReview = self._session.call("recommendations.evaluate", {"options": one(options, {"split_at": split_at, "holdout": holdout, "limit": limit})})
        return result

    def memory_bytes(self) -> int:
        """The bytes of memory that the handle keeps for recommendations."""
        result: int = self._session.call("recommendations.memory_bytes", {})
        return result


class RelationshipsView(Accessor):
    """Relationships; from `Crm.relationships`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Relationship:
        """The relationship with this id; `not_found` when there is none, or it was deleted."""
        result: Relationship = self._session.call("relationships.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Relationship | None:
        """The relationship with this id, if there is one."""
        result: Relationship | None = self._session.call("relationships.find", {"id": id})
        return result

    def of(
        self,
        customer_id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Relationship]:
        """A page of the customer's relationships, in both directions and by creation. Those with a deleted customer are
        left out until it is restored. `not_found` when the customer itself is deleted, or there is none.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Relationship] = self._page("relationships.of", {"customer_id": customer_id, "page": one(page, {"limit": limit, "after": after})})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Relationship:
        """The relationship as it was at a past instant; `not_yet_created` before its creation, `not_found` from its
        deletion on.
        """
        result: Relationship = self._session.call("relationships.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the relationship's changes, newest first. Deleted relationships are found.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("relationships.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Relationships(RelationshipsView):
    """Relationships; from `Crm.relationships`, a snapshot or a transaction."""

    @overload
    def create(self, new: NewRelationship, *, from_: None = None, to: None = None, kind: None = None) -> Relationship: ...

    @overload
    def create(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        from_: UUID | str,
        to: UUID | str,
        kind: str,
        role: str | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> Relationship: ...

    def create(
        self,
        new: NewRelationship | None = None,
        *,
        id: UUID | str | None = None,
        from_: UUID | str | None = None,
        to: UUID | str | None = None,
        kind: str | None = None,
        role: str | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> Relationship:
        """Creates a relationship; `unknown_reference` when one of the customers is deleted or there is none,
        `self_reference` when both are the same.

        Args:
            id: The id, when it was minted elsewhere.
            from_: The customer who is something.
            to: The customer to whom `from` is that.
            kind: What `from` is to `to`.
            role: What `from` does there.
            since: The first day.
            until: The last day.
        """
        result: Relationship = self._session.call("relationships.create", {"new": one(new, {
            "id": id,
            "from": from_,
            "to": to,
            "kind": kind,
            "role": role,
            "since": since,
            "until": until,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: RelationshipPatch | None = None,
        *,
        version: int | None = None,
        kind: str | None = None,
        role: str | None | Unset = UNSET,
        since: datetime.date | None | Unset = UNSET,
        until: datetime.date | None | Unset = UNSET,
    ) -> Relationship:
        """Changes what the patch names.

        Args:
            version: Refuse the update with `stale_version` unless the relationship has this version.
            kind: What `from` is to `to`.
            role: What `from` does there.
            since: The first day.
            until: The last day.
        """
        result: Relationship = self._session.call("relationships.update", {"id": id, "patch": one(patch, {
            "version": version,
            "kind": kind,
            "role": role,
            "since": since,
            "until": until,
        })})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Relationship:
        """Deletes the relationship for good, and gives it back as it was; only its history stays. With a version,
        `stale_version` unless the relationship has it. One that ended is better kept, with the day in `until`.
        """
        result: Relationship = self._session.call("relationships.delete", {"id": id, "version": version})
        return result


class ReportsView(Accessor):
    """Reports; from `Crm.reports`, a snapshot or a transaction."""

    def sales(self) -> SalesReport:
        """What was sold, in all, by currency and by month."""
        result: SalesReport = self._session.call("reports.sales", {})
        return result

    def top_customers(self, currency: str, limit: int) -> Rows[TopCustomer]:
        """The customers who spent the most in this currency, at most `limit` (1 or more), the best first; of those who
        spent the same, the older record first. Deleted customers are left out, and those who spent nothing in it.
        """
        result: Rows[TopCustomer] = self._session.call("reports.top_customers", {"currency": currency, "limit": limit})
        return result

    @overload
    def deal_metrics(
        self,
        query: DealMetricsQuery,
        as_of: datetime.datetime | None = None,
        *,
        currency: None = None,
    ) -> DealMetrics: ...

    @overload
    def deal_metrics(
        self,
        query: None = None,
        as_of: datetime.datetime | None = None,
        *,
        currency: str,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
        pipeline_id: UUID | str | None = None,
        owner: str | None = None,
        team: str | None = None,
        source: str | None = None,
        campaign: str | None = None,
        value: DealValueLike | None = None,
    ) -> DealMetrics: ...

    def deal_metrics(
        self,
        query: DealMetricsQuery | None = None,
        as_of: datetime.datetime | None = None,
        *,
        currency: str | None = None,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
        pipeline_id: UUID | str | None = None,
        owner: str | None = None,
        team: str | None = None,
        source: str | None = None,
        campaign: str | None = None,
        value: DealValueLike | None = None,
    ) -> DealMetrics:
        """How deals went, by what was known at an instant; now, when left out: won and lost ones, the pace at which they are
        won, and what becomes of them stage by stage. Deals, their moves, rates and pipelines are taken as they were known
        then.

        Errors: `not_found` with both currencies, such as `USD/EUR`, as the field where a rate is missing; `out_of_range`
        for an instant after now.

        Args:
            currency: The currency of all amounts.
            from_: What happened on this day or later.
            until: What happened before this day.
            pipeline_id: Deals in this pipeline, and its stages.
            owner: Deals of this salesperson.
            team: Deals of this team.
            source: Deals from this source.
            campaign: Deals that this campaign brought.
            value: What of a deal counts.
        """
        result: DealMetrics = self._session.call("reports.deal_metrics", {"query": one(query, {
            "currency": currency,
            "from": from_,
            "until": until,
            "pipeline_id": pipeline_id,
            "owner": owner,
            "team": team,
            "source": source,
            "campaign": campaign,
            "value": value,
        }), "as_of": as_of})
        return result

    @overload
    def funnel(
        self,
        query: FunnelQuery,
        as_of: datetime.datetime | None = None,
        *,
        pipeline_id: None = None,
        currency: None = None,
    ) -> Funnel: ...

    @overload
    def funnel(
        self,
        query: None = None,
        as_of: datetime.datetime | None = None,
        *,
        pipeline_id: UUID | str,
        currency: str,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
        owner: str | None = None,
        team: str | None = None,
        value: DealValueLike | None = None,
    ) -> Funnel: ...

    def funnel(
        self,
        query: FunnelQuery | None = None,
        as_of: datetime.datetime | None = None,
        *,
        pipeline_id: UUID | str | None = None,
        currency: str | None = None,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
        owner: str | None = None,
        team: str | None = None,
        value: DealValueLike | None = None,
    ) -> Funnel:
        """How far the deals of a pipeline came, by what was known at an instant; now, when left out. `not_found` when there
        was no such pipeline then; other errors as for `Reports.deal_metrics`.

        Args:
            pipeline_id: The pipeline.
            currency: The currency of all amounts.
            from_: Deals that began on this day or later.
            until: Deals that began before this day.
            owner: Deals of this salesperson.
            team: Deals of this team.
            value: What of a deal counts.
        """
        result: Funnel = self._session.call("reports.funnel", {"query": one(query, {
            "pipeline_id": pipeline_id,
            "currency": currency,
            "from": from_,
            "until": until,
            "owner": owner,
            "team": team,
            "value": value,
        }), "as_of": as_of})
        return result

    @overload
    def outlook(
        self,
        query: OutlookQuery,
        as_of: datetime.datetime | None = None,
        *,
        currency: None = None,
        from_: None = None,
        until: None = None,
    ) -> Rows[PeriodOutlook]: ...

    @overload
    def outlook(
        self,
        query: None = None,
        as_of: datetime.datetime | None = None,
        *,
        currency: str,
        length: PeriodLengthLike | None = None,
        from_: datetime.date,
        until: datetime.date,
        pipeline_id: UUID | str | None = None,
        owner: str | None = None,
        team: str | None = None,
        value: DealValueLike | None = None,
    ) -> Rows[PeriodOutlook]: ...

    def outlook(
        self,
        query: OutlookQuery | None = None,
        as_of: datetime.datetime | None = None,
        *,
        currency: str | None = None,
        length: PeriodLengthLike | None = None,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
        pipeline_id: UUID | str | None = None,
        owner: str | None = None,
        team: str | None = None,
        value: DealValueLike | None = None,
    ) -> Rows[PeriodOutlook]:
        """Forecast against goal, by what was known at an instant; now, when left out: of each period what was won, what is
        expected of open deals, and what is missing. Errors as for `Reports.deal_metrics`, and `too_many` periods.

        Args:
            currency: The currency of all amounts. Goals in another one are converted at the rate of the day that is asked about, or of the last day of a period that is over.
            length: How long the periods are.
            from_: A day of the first period.
            until: A day of the period after the last one; at most 120 periods are shown.
            pipeline_id: Deals in this pipeline; goals know of none.
            owner: Deals of this salesperson, and their goals.
            team: Deals of this team, and its goals.
            value: What of a deal counts.
        """
        result: Rows[PeriodOutlook] = self._session.call("reports.outlook", {"query": one(query, {
            "currency": currency,
            "length": length,
            "from": from_,
            "until": until,
            "pipeline_id": pipeline_id,
            "owner": owner,
            "team": team,
            "value": value,
        }), "as_of": as_of})
        return result

    @overload
    def sales_page(
        self,
        query: OutlookQuery,
        as_of: datetime.datetime | None = None,
        *,
        currency: None = None,
        from_: None = None,
        until: None = None,
    ) -> str: ...

    @overload
    def sales_page(
        self,
        query: None = None,
        as_of: datetime.datetime | None = None,
        *,
        currency: str,
        length: PeriodLengthLike | None = None,
        from_: datetime.date,
        until: datetime.date,
        pipeline_id: UUID | str | None = None,
        owner: str | None = None,
        team: str | None = None,
        value: DealValueLike | None = None,
    ) -> str: ...

    def sales_page(
        self,
        query: OutlookQuery | None = None,
        as_of: datetime.datetime | None = None,
        *,
        currency: str | None = None,
        length: PeriodLengthLike | None = None,
        from_: datetime.date | None = None,
        until: datetime.date | None = None,
        pipeline_id: UUID | str | None = None,
        owner: str | None = None,
        team: str | None = None,
        value: DealValueLike | None = None,
    ) -> str:
        """Sales as one HTML page that needs nothing else: key figures, forecast against goal, and of each pipeline the board
        and the funnel, as charts and tables. Errors as for `Reports.outlook`.

        Args:
            currency: The currency of all amounts. Goals in another one are converted at the rate of the day that is asked about, or of the last day of a period that is over.
            length: How long the periods are.
            from_: A day of the first period.
            until: A day of the period after the last one; at most 120 periods are shown.
            pipeline_id: Deals in this pipeline; goals know of none.
            owner: Deals of this salesperson, and their goals.
            team: Deals of this team, and its goals.
            value: What of a deal counts.
        """
        result: str = self._session.call("reports.sales_page", {"query": one(query, {
            "currency": currency,
            "length": length,
            "from": from_,
            "until": until,
            "pipeline_id": pipeline_id,
            "owner": owner,
            "team": team,
            "value": value,
        }), "as_of": as_of})
        return result

    @overload
    def abc(self, query: AbcQuery, *, currency: None = None) -> AbcReport: ...

    @overload
    def abc(
        self,
        query: None = None,
        *,
        of: AbcSubjectLike | None = None,
        currency: str,
        from_: datetime.datetime | None = None,
        until: datetime.datetime | None = None,
        as_of: datetime.datetime | None = None,
        a_percent: float | None = None,
        b_percent: float | None = None,
        tiers: Sequence[ValueTier] | None = None,
        limit: int | None = None,
    ) -> AbcReport: ...

    def abc(
        self,
        query: AbcQuery | None = None,
        *,
        of: AbcSubjectLike | None = None,
        currency: str | None = None,
        from_: datetime.datetime | None = None,
        until: datetime.datetime | None = None,
        as_of: datetime.datetime | None = None,
        a_percent: float | None = None,
        b_percent: float | None = None,
        tiers: Sequence[ValueTier] | None = None,
        limit: int | None = None,
    ) -> AbcReport:
        """Customers or products by their value, each with its share, its class and its tier; the Pareto curve and Gini's
        coefficient. Orders without a customer count for products alone, and deleted customers are left out. Reads every
        order of its time.

        Errors: `out_of_range` for a limit of 0, or percents that do not rise up to 100.

        Args:
            of: Customers or products.
            currency: Only orders in this currency count.
            from_: Only orders that were placed at this instant or later.
            until: Only orders that were placed before this instant.
            as_of: Only orders that were placed by this instant, with what had happened to them by then; as they are now, when left out.
            a_percent: Class A brings this percent of the value; 80 when left out.
            b_percent: Classes A and B bring this percent; 95 when left out.
            tiers: Tiers by rank, the best first.
            limit: The most items that are listed, the best ones; 1,000 when left out.
        """
        result: AbcReport = self._session.call("reports.abc", {"query": one(query, {
            "of": of,
            "currency": currency,
            "from": from_,
            "until": until,
            "as_of": as_of,
            "a_percent": a_percent,
            "b_percent": b_percent,
            "tiers": tiers,
            "limit": limit,
        })})
        return result

    @overload
    def pareto_chart(self, query: AbcQuery, *, currency: None = None) -> str: ...

    @overload
    def pareto_chart(
        self,
        query: None = None,
        *,
        of: AbcSubjectLike | None = None,
        currency: str,
        from_: datetime.datetime | None = None,
        until: datetime.datetime | None = None,
        as_of: datetime.datetime | None = None,
        a_percent: float | None = None,
        b_percent: float | None = None,
        tiers: Sequence[ValueTier] | None = None,
        limit: int | None = None,
    ) -> str: ...

    def pareto_chart(
        self,
        query: AbcQuery | None = None,
        *,
        of: AbcSubjectLike | None = None,
        currency: str | None = None,
        from_: datetime.datetime | None = None,
        until: datetime.datetime | None = None,
        as_of: datetime.datetime | None = None,
        a_percent: float | None = None,
        b_percent: float | None = None,
        tiers: Sequence[ValueTier] | None = None,
        limit: int | None = None,
    ) -> str:
        """The Pareto curve of the same as an SVG file, with the classes marked on it.

        Args:
            of: Customers or products.
            currency: Only orders in this currency count.
            from_: Only orders that were placed at this instant or later.
            until: Only orders that were placed before this instant.
            as_of: Only orders that were placed by this instant, with what had happened to them by then; as they are now, when left out.
            a_percent: Class A brings this percent of the value; 80 when left out.
            b_percent: Classes A and B bring this percent; 95 when left out.
            tiers: Tiers by rank, the best first.
            limit: The most items that are listed, the best ones; 1,000 when left out.
        """
        result: str = self._session.call("reports.pareto_chart", {"query": one(query, {
            "of": of,
            "currency": currency,
            "from": from_,
            "until": until,
            "as_of": as_of,
            "a_percent": a_percent,
            "b_percent": b_percent,
            "tiers": tiers,
            "limit": limit,
        })})
        return result

    def demand_chart(
        self,
        query: DemandForecastQuery | None = None,
        *,
        sales: DemandQuery | None = None,
        horizon: int | None = None,
        level: float | None = None,
        season: int | None = None,
        method: SmoothingMethod | None = None,
        origins: int | None = None,
    ) -> str:
        """How sales go on, as an SVG file: what was sold in the last periods, what is expected of the next ones, and the
        interval around it. Errors as for `Demand.forecast`.

        Args:
            sales: Which sales. The last period is that before `until`.
            horizon: How many periods are foretold, 1 to 1,000; 6 when left out.
            level: How likely the interval holds a period, above 0 and below 1; 0.8 when left out.
            season: How many periods make a season; 7 days, 52 weeks or 12 months, when left out.
            method: Which kind of smoothing, whose own period goes before `season`; the one that the series speaks for, when left out.
            origins: From how many instants of the past it is tried out, 1 to 1,000; 6 when left out.
        """
        result: str = self._session.call("reports.demand_chart", {"query": one(query, {
            "sales": sales,
            "horizon": horizon,
            "level": level,
            "season": season,
            "method": method,
            "origins": origins,
        })})
        return result

    def holdout_page(
        self,
        name: str,
        holdout_days: int,
        *,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> str:
        """How well a model of lifetime value foretells, as one HTML page that needs nothing else: repeat purchases added up week
        by week, customers by frequency, and purchases in the holdout by frequency before it, what was made beside what was
        expected. Errors as for `Models.holdout`.

        Args:
            progress: Called now and then; when it answers `False`, that is a `StoppedError`.
        """
        result: str = self._watched("reports.holdout_page", {"name": name, "holdout_days": holdout_days}, progress)
        return result

    def concentration(self, currency: str) -> Concentration:
        """How much of what was spent in this currency came from how few customers."""
        result: Concentration = self._session.call("reports.concentration", {"currency": currency})
        return result


class ReturnsView(Accessor):
    """Returns of goods; from `Crm.returns`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Return:
        """The return with this id; `not_found` when there is none, or it is deleted."""
        result: Return = self._session.call("returns.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Return | None:
        """The return with this id, unless there is none or it is deleted."""
        result: Return | None = self._session.call("returns.find", {"id": id})
        return result

    def list(
        self,
        query: ReturnQuery | None = None,
        page: PageRequest | None = None,
        *,
        order_id: UUID | str | None = None,
        customer_id: UUID | str | None = None,
        status: ReturnStatusLike | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Return]:
        """A page of the returns that the query asks for, in the order of their creation; those of a customer order by order.

        Args:
            order_id: Returns of this order.
            customer_id: Returns from this customer.
            status: Returns that are this far.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Return] = self._page("returns.list", {"query": one(query, {
            "order_id": order_id,
            "customer_id": customer_id,
            "status": status,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def all(
        self,
        query: ReturnQuery | None = None,
        *,
        order_id: UUID | str | None = None,
        customer_id: UUID | str | None = None,
        status: ReturnStatusLike | None = None,
    ) -> Listing[Return]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "returns.list", {"query": one(query, {
            "order_id": order_id,
            "customer_id": customer_id,
            "status": status,
        })})

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Return:
        """The return as it was at a past instant; `not_yet_created` before its creation. Deleted returns are found."""
        result: Return = self._session.call("returns.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the return's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("returns.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Returns(ReturnsView):
    """Returns of goods; from `Crm.returns`, a snapshot or a transaction."""

    @overload
    def create(self, new: NewReturn, *, order_id: None = None) -> Return: ...

    @overload
    def create(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        order_id: UUID | str,
        lines: Sequence[OrderPart] | None = None,
        reason: str | None = None,
        note: str | None = None,
        announced_at: datetime.datetime | None = None,
    ) -> Return: ...

    def create(
        self,
        new: NewReturn | None = None,
        *,
        id: UUID | str | None = None,
        order_id: UUID | str | None = None,
        lines: Sequence[OrderPart] | None = None,
        reason: str | None = None,
        note: str | None = None,
        announced_at: datetime.datetime | None = None,
    ) -> Return:
        """Announces a return. An order without shipments has arrived as a whole when its status says so.

        Errors: `unknown_reference` for an order or a line that is not there, `out_of_range` for more of a line than
        arrived and did not come back yet, `required` when nothing did.

        Args:
            id: The id, when it was minted elsewhere.
            order_id: The order.
            lines: What comes back; all that arrived and did not come back yet when left out.
            reason: Why.
            note: Remarks.
            announced_at: When it was announced; now, when left out.
        """
        result: Return = self._session.call("returns.create", {"new": one(new, {
            "id": id,
            "order_id": order_id,
            "lines": lines,
            "reason": reason,
            "note": note,
            "announced_at": announced_at,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: ReturnPatch | None = None,
        *,
        version: int | None = None,
        lines: Sequence[OrderPart] | None = None,
        reason: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
    ) -> Return:
        """Changes what the patch names; `illegal_state` with `lines` once it is closed.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            lines: All that comes back, until it is closed.
            reason: Why.
            note: Remarks.
        """
        result: Return = self._session.call("returns.update", {"id": id, "patch": one(patch, {
            "version": version,
            "lines": lines,
            "reason": reason,
            "note": note,
        })})
        return result

    @overload
    def advance(self, id: UUID | str, advance: ReturnAdvance, *, status: None = None) -> Return: ...

    @overload
    def advance(
        self,
        id: UUID | str,
        advance: None = None,
        *,
        version: int | None = None,
        status: ReturnStatusLike,
        at: datetime.datetime | None = None,
    ) -> Return: ...

    def advance(
        self,
        id: UUID | str,
        advance: ReturnAdvance | None = None,
        *,
        version: int | None = None,
        status: ReturnStatusLike | None = None,
        at: datetime.datetime | None = None,
    ) -> Return:
        """Moves the return on: it is received, or inspected. `illegal_state` for a step back, and for `closed`.

        Args:
            version: Refuse it with `stale_version` unless the return has this version.
            status: The status that was reached, not `closed`.
            at: When; now, when left out. Not before the step before it.
        """
        result: Return = self._session.call("returns.advance", {"id": id, "advance": one(advance, {"version": version, "status": status, "at": at})})
        return result

    def close(
        self,
        id: UUID | str,
        closing: ReturnClosing | None = None,
        *,
        version: int | None = None,
        at: datetime.datetime | None = None,
        refund: ReturnRefund | None = None,
        credit_note: NewCreditNote | None = None,
    ) -> Return:
        """Closes the return. The refund of what came back, and a credit note over it, are booked in the same transaction
        when they are asked for; what they refuse is refused with their own errors, and nothing is closed.

        Args:
            version: Refuse it with `stale_version` unless the return has this version.
            at: When; now, when left out. Not before the step before it.
            refund: The refund to book; none when left out.
            credit_note: The credit note to issue, to an invoice of the same order; none when left out.
        """
        result: Return = self._session.call("returns.close", {"id": id, "closing": one(closing, {
            "version": version,
            "at": at,
            "refund": refund,
            "credit_note": credit_note,
        })})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Return:
        """Deletes the return; `illegal_state` when it was refunded or credited."""
        result: Return = self._session.call("returns.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Return:
        """Restores a deleted return; errors as for a new one. With a version, `stale_version` unless it has it."""
        result: Return = self._session.call("returns.restore", {"id": id, "version": version})
        return result


class ScoringView(Accessor):
    """Scores; from `Crm.scoring`, a snapshot or a transaction."""

    def rfm(self, as_of: datetime.datetime, currency: str, options: RfmOptions | None = None) -> RfmScores:
        """The RFM scores of every customer who had placed an order in this currency by `as_of`, in the order of their
        creation.

        A past `as_of` is as good as the present one: orders are counted that were placed up to it, and of those the
        refunds, cancellations and deletions up to it. What was recorded late counts as it is known now. Each order is
        read for it, since the profiles that are kept tell only of the present.

        Only orders in `currency` count, in all three measures: there is no rate that would add up two currencies, and
        a customer without an order in it has no score in it. Deleted customers have none either.

        Errors: those of `rfm_scores`, and `out_of_range` when a sum does not fit.
        """
        result: RfmScores = self._session.call("scoring.rfm", {"as_of": as_of, "currency": currency, "options": options})
        return result


class SegmentsView(Accessor):
    """Segments; from `Crm.segments`, a snapshot or a transaction.

    The members of a live segment are right at the instant at which they are read: what is written changes them in the
    same commit, and what time changes is seen without a write. Where the clock is set back, it stays the instant by which
    members are recorded already, until the clock is there again.

    Reads need no upkeep. What there is makes them fast, and brings the feed of events up to date:

    | when | call | without it |
    |---|---|---|
    | time has passed | `Segments.settle`, at the instant that it answered the last time | events of what time changed wait for the next write |
    | the process ended while a definition looked at everybody, or whoever watched it stopped it | `Segments.build` | reads are exact but slow; a changed definition does not take effect |
    | a product, a category, a custom field or an exchange rate was changed, or a model that segments ask was fitted, pinned or rolled back | `Segments.settle` or `Segments.build` | reads are exact but slow, until the writes that follow have done it in small parts |

    What somebody has typed goes into an expression by `Segments.bind` alone.
    """

    def get(self, id: UUID | str) -> Segment:
        """The segment with this id; `not_found` when there is none, or it is deleted."""
        result: Segment = self._session.call("segments.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Segment | None:
        """The segment with this id, unless there is none or it is deleted."""
        result: Segment | None = self._session.call("segments.find", {"id": id})
        return result

    def find_by_name(self, name: str) -> Segment | None:
        """The segment of this name, whatever its case."""
        result: Segment | None = self._session.call("segments.find_by_name", {"name": name})
        return result

    def list(
        self,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Segment]:
        """A page of all segments, in the order in which they were created.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Segment] = self._page("segments.list", {"page": one(page, {"limit": limit, "after": after})})
        return result

    def all(self) -> Listing[Segment]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "segments.list", {})

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Segment:
        """The segment as it was at a past instant; `not_yet_created` before its creation. Deleted ones are found."""
        result: Segment = self._session.call("segments.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the changes of the segment's definition, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("segments.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result

    def count(self, id: UUID | str) -> int:
        """How many members the segment has now.

        On a handle the members are kept in memory: asking again takes no time to speak of until something is written,
        or time changes somebody's membership.
        """
        result: int = self._session.call("segments.count", {"id": id})
        return result

    def contains(self, id: UUID | str, customer_id: UUID | str) -> bool:
        """Whether the customer is a member now; `not_found` when there never was such a customer."""
        result: bool = self._session.call("segments.contains", {"id": id, "customer_id": customer_id})
        return result

    def members(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[UUID]:
        """A page of the members, in the order in which the customers were created.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[UUID] = self._page("segments.members", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result

    def of_customer(self, customer_id: UUID | str) -> Sequence[UUID]:
        """The segments that the customer is a member of now, in the order in which they were created."""
        result: Sequence[UUID] = self._session.call("segments.of_customer", {"customer_id": customer_id})
        return result

    def events(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> SegmentEvents:
        """Who entered and left, as it was noticed, behind the place of the page's cursor; from the beginning without.

        Added up, they are the members: those with which a definition takes effect entered by it, or left. A flip in time
        is noticed by the next write, or by `Segments.settle`.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: SegmentEvents = self._session.call("segments.events", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result

    def next_events(self, id: UUID | str, cursor: str, limit: int) -> SegmentEvents:
        """The events after those that the named cursor of the segment has acknowledged, the oldest first, at most `limit` (1 to
        10,000).

        So each event is acted on at least once, whatever crashes: call `Segments.settle`, then this; act on each item; then
        `Segments.acknowledge` `next`; and again while there is `more`. What was acted on and not acknowledged comes again, so
        send it with the key of segment, customer and `seq`, by which the other side knows what it has. It begins with
        all members that the segment had from the beginning, over as many parts as that takes, with the cause `defined`, and a
        changed expression adds those whom it moved, with `redefined`: who wants only what changes acknowledges those without
        acting on them.

        Events follow each command, not each transaction: within a transaction (a batch, an import, a webhook) somebody may
        enter and leave again. So act on `entered` only while `Segments.contains` says so. A listener of
        `Crm.subscribe` hears of each commit, with a change of the entity `membership` for each
        event (one for all of a definition), and can wake the worker. A follower reads this, but can't acknowledge: the
        worker runs in the process that writes, or keeps its own cursor of `Segments.events`.
        """
        result: SegmentEvents = self._session.call("segments.next_events", {"id": id, "cursor": cursor, "limit": limit})
        return result

    def members_as_of(
        self,
        id: UUID | str,
        at: datetime.datetime,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[UUID]:
        """A page of those who were members at a past instant; `not_yet_created` before the first definition took effect.
        A name that was changed in the catalogue concerns everybody from when they were looked at again (`Segments.settle`,
        `Segments.build`): instants in between are told as before the change.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[UUID] = self._page("segments.members_as_of", {"id": id, "at": at, "page": one(page, {"limit": limit, "after": after})})
        return result

    def contains_as_of(self, id: UUID | str, customer_id: UUID | str, at: datetime.datetime) -> bool:
        """Whether the customer was a member at a past instant."""
        result: bool = self._session.call("segments.contains_as_of", {"id": id, "customer_id": customer_id, "at": at})
        return result

    def sizes(self, id: UUID | str, start: datetime.datetime, end: datetime.datetime, step_seconds: int) -> Rows[SegmentSize]:
        """How many members there were at each instant from `start` on, `step_seconds` apart, up to `end`; at most 10,000. Both
        ends are among them: from 30 days ago up to now by 86,400 seconds are 31 counts. `out_of_range` for an `end` that is
        to come. Before the first definition took effect, and from its deletion on, a segment has no count. Changed names of the
        catalogue count as in `Segments.members_as_of`.
        """
        result: Rows[SegmentSize] = self._session.call("segments.sizes", {"id": id, "start": start, "end": end, "step_seconds": step_seconds})
        return result

    def overlap(self, ids: Sequence[UUID | str]) -> Rows[SegmentOverlap]:
        """How many members each two of these segments share, and each has by itself; at most 100 segments."""
        result: Rows[SegmentOverlap] = self._session.call("segments.overlap", {"ids": ids})
        return result

    def sample(self, id: UUID | str, n: int, seed: int) -> Sequence[UUID]:
        """Some of the members, at most `n` (1 to 10,000), drawn at random: the same for the same members and seed, and
        mostly the same for members who are mostly the same. Another draw than that of `bucket('salt', n)` in an expression,
        which puts each customer into one of `n` equal parts for ever, so that a part can be held out.
        """
        result: Sequence[UUID] = self._session.call("segments.sample", {"id": id, "n": n, "seed": seed})
        return result

    def explain(self, id: UUID | str, customer_id: UUID | str) -> SegmentExplanation:
        """Why the customer is a member now, or not: the segment's conditions as a tree, with the values that decided and
        when each may change though nothing is written. A condition that reads no attribute by itself, such as
        `has_tag('vip')` or `never(orders)`, has no values, only what it says.
        """
        result: SegmentExplanation = self._session.call("segments.explain", {"id": id, "customer_id": customer_id})
        return result

    def schema(self) -> SegmentSchema:
        """What there is to write expressions with: attributes, custom fields among them, columns and functions."""
        result: SegmentSchema = self._session.call("segments.schema", {})
        return result

    def parse(self, expression: str) -> Any:
        """Checks an expression by the names that there are, and returns it as a tree of JSON; see `Expr`.

        An error about an expression has the field `expression[from..to]: what is needed`. The places are counted in
        characters (Unicode code points, no bytes and no UTF-16 units) from 0, and `to` is the first one behind.
        """
        result: Any = self._session.call("segments.parse", {"expression": expression})
        return result

    def bind(self, expression: str, values: Mapping[str, GivenParameter]) -> str:
        """The expression with the values of its placeholders: what is typed by somebody goes into an expression only so. Each
        `:name` becomes the value of that name, rightly quoted: a text, a number, a truth, a date, an instant or an interval;
        several become the items of `IN (:names)`, and texts an array elsewhere. An id is a text. No value changes what the
        expression around it asks; an error's place is that of the placeholder in the text that was given.
        """
        result: str = self._session.call("segments.bind", {"expression": expression, "values": values})
        return result

    def format(self, tree: Any) -> str:
        """Checks a tree as `Segments.parse` returns it, and returns its text."""
        result: str = self._session.call("segments.format", {"tree": tree})
        return result

    def memory_bytes(self) -> int:
        """The bytes of memory that the handle keeps for segments: columns, from the first `Segments.preview` or the first new
        segment of many customers on, and the members of segments that somebody has asked for.
        """
        result: int = self._session.call("segments.memory_bytes", {})
        return result

    def preview(
        self,
        expression: str,
        sample: int,
        *,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> SegmentPreview:
        """For how many customers an expression is true, and some of them, at most `sample` (0 to 10,000), without saving it.

        Args:
            progress: Called now and then; when it answers `False`, that is a `StoppedError`.
        """
        result: SegmentPreview = self._watched("segments.preview", {"expression": expression, "sample": sample}, progress)
        return result

    def select(
        self,
        expression: str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> Page[UUID]:
        """A page of the customers for whom an expression is true, in the order in which they were created, without saving
        it. So is told who is in several segments, in one of them, or in one and not in another.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
            progress: Called now and then; when it answers `False`, that is a `StoppedError`.
        """
        result: Page[UUID] = self._page("segments.select", {"expression": expression, "page": one(page, {"limit": limit, "after": after})}, progress)
        return result

    def attributes(
        self,
        expression: str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> Page[CustomerAttributes]:
        """The same customers, each with the attributes that expressions read, what the models of the usual names say among them:
        a table of features for whoever reads on. What other models say is told by `models.scores`.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
            progress: Called now and then; when it answers `False`, that is a `StoppedError`.
        """
        result: Page[CustomerAttributes] = self._page("segments.attributes", {"expression": expression, "page": one(page, {"limit": limit, "after": after})}, progress)
        return result

    def members_bitmap(self, id: UUID | str) -> bytes:
        """The members now, as the bytes of a Roaring bitmap of the customers' numbers: all at once, and small enough to keep
        and to send. Unions, intersections and differences of such bitmaps are a matter of microseconds, in any language
        that has Roaring bitmaps; `Customers.of_numbers` makes ids of what they give.

        The bytes are in the portable format (<https://github.com/RoaringBitmap/RoaringFormatSpec>), with runs where those
        are smaller, of 32-bit numbers as `Customers.numbers` tells them: the same bytes for
        the same members. A segment without members is a bitmap without numbers. `not_found` for a segment that there is
        not.
        """
        result: bytes = self._session.call("segments.members_bitmap", {"id": id})
        return result

    def select_bitmap(self, expression: str, *, progress: Callable[[WorkProgress], object] | None = None) -> bytes:
        """The customers for whom an expression is true, without saving it, as the bytes of a bitmap: as
        `Segments.members_bitmap` has the members of a segment. An expression that is not one is refused as by
        `Segments.parse`.

        Args:
            progress: Called now and then; when it answers `False`, that is a `StoppedError`.
        """
        result: bytes = self._watched("segments.select_bitmap", {"expression": expression}, progress)
        return result


class Segments(SegmentsView):
    """Segments; from `Crm.segments`, a snapshot or a transaction.

    The members of a live segment are right at the instant at which they are read: what is written changes them in the
    same commit, and what time changes is seen without a write. Where the clock is set back, it stays the instant by which
    members are recorded already, until the clock is there again.

    Reads need no upkeep. What there is makes them fast, and brings the feed of events up to date:

    | when | call | without it |
    |---|---|---|
    | time has passed | `Segments.settle`, at the instant that it answered the last time | events of what time changed wait for the next write |
    | the process ended while a definition looked at everybody, or whoever watched it stopped it | `Segments.build` | reads are exact but slow; a changed definition does not take effect |
    | a product, a category, a custom field or an exchange rate was changed, or a model that segments ask was fitted, pinned or rolled back | `Segments.settle` or `Segments.build` | reads are exact but slow, until the writes that follow have done it in small parts |

    What somebody has typed goes into an expression by `Segments.bind` alone.
    """

    def create(
        self,
        new: NewSegment | None = None,
        *,
        id: UUID | str | None = None,
        name: str | None = None,
        description: str | None = None,
        expression: str | None = None,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> Segment:
        """Creates a segment and looks at everybody, in bounded transactions between which others write; within a
        transaction it is all part of that. `taken` when there is one of that name. Where there are many customers and no
        columns yet, it looks at everybody for those first, of which whoever watches is told too.

        When whoever watches stops it, or a step fails, the segment is there and reads of it are exact, but slow;
        `Segments.build` goes on. So whoever creates it again asks `Segments.find_by_name` before, and calls
        `Segments.build` thereafter.

        Args:
            id: The id, when it was minted elsewhere.
            name: The name, at most 200 bytes.
            description: What it is for, in some sentences.
            expression: Who is a member, in the language of segments.
            progress: Called now and then; when it answers `False`, it ends early, and `build` goes on.
        """
        result: Segment = self._watched("segments.create", {"new": one(new, {
            "id": id,
            "name": name,
            "description": description,
            "expression": expression,
        })}, progress)
        return result

    def update(
        self,
        id: UUID | str,
        patch: SegmentPatch | None = None,
        *,
        version: int | None = None,
        name: str | None = None,
        description: str | None | Unset = UNSET,
        expression: str | None = None,
        progress: Callable[[WorkProgress], object] | None = None,
    ) -> Segment:
        """Changes what the patch names. A changed expression takes effect at once for everybody when all were looked at;
        until then the one before does. `self_reference` when it asks about the segment itself, also through others;
        `in_use` for a new name while others ask about it by the old one.

        Those who ask about it look at everybody again thereafter. When whoever watches stops it, or a step fails,
        the change is made and waits to take effect; `Segments.build` goes on.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            name: The name.
            description: What it is for, in some sentences.
            expression: Who is a member. The segment tells of the definition before until this one has looked at everybody.
            progress: Called now and then; when it answers `False`, it ends early, and `build` goes on.
        """
        result: Segment = self._watched("segments.update", {"id": id, "patch": one(patch, {
            "version": version,
            "name": name,
            "description": description,
            "expression": expression,
        })}, progress)
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Segment:
        """Deletes the segment; `in_use` while others ask about it. Its past can still be read."""
        result: Segment = self._session.call("segments.delete", {"id": id, "version": version})
        return result

    def add(self, id: UUID | str, customer_ids: Sequence[UUID | str]) -> None:
        """Puts customers on a list; those who are on it already change nothing. `illegal_state` for a live segment."""
        result: None = self._session.call("segments.add", {"id": id, "customer_ids": customer_ids})
        return result

    def remove(self, id: UUID | str, customer_ids: Sequence[UUID | str]) -> None:
        """Takes customers off a list; those who are not on it change nothing."""
        result: None = self._session.call("segments.remove", {"id": id, "customer_ids": customer_ids})
        return result

    def acknowledge(self, id: UUID | str, cursor: str, after: str) -> None:
        """Remembers, durably, that the named cursor of the segment has handled all events up to `after`, which is the `next`
        of a part of the feed. A place before the one that it remembers is allowed: what is after it comes again.
        """
        result: None = self._session.call("segments.acknowledge", {"id": id, "cursor": cursor, "after": after})
        return result

    def build(self, *, progress: Callable[[WorkProgress], object] | None = None) -> None:
        """Goes on with definitions that have not looked at everybody: after a crash, a stop, or a change of names in the
        catalogue, after which each write of anything else does a small part of it too. Reads are exact without it, but the
        first one after each commit looks at everybody then.

        Args:
            progress: Called now and then; when it answers `False`, it ends early, and `build` goes on.
        """
        result: None = self._watched("segments.build", {}, progress)
        return result

    def settle(self) -> datetime.datetime | None:
        """Records everything that time has changed, and a change of the catalogue; and answers at which instant time may change a membership again: when to
        call this next, with one timer. None when time alone changes nothing. A write may bring an earlier instant, and so may
        a definition that still looks at everybody, so ask again after those.

        Reads are exact without it. It brings the feed up to date, in bounded transactions, or all at once within a
        transaction, and is done in part by every write. The answer is never too late; there may be nothing to do then but to ask again.
        """
        result: datetime.datetime | None = self._session.call("segments.settle", {})
        return result


class ShipmentsView(Accessor):
    """Shipments of orders; from `Crm.shipments`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Shipment:
        """The shipment with this id; `not_found` when there is none, or it is deleted."""
        result: Shipment = self._session.call("shipments.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Shipment | None:
        """The shipment with this id, unless there is none or it is deleted."""
        result: Shipment | None = self._session.call("shipments.find", {"id": id})
        return result

    def list(
        self,
        query: ShipmentQuery | None = None,
        page: PageRequest | None = None,
        *,
        order_id: UUID | str | None = None,
        customer_id: UUID | str | None = None,
        status: ShipmentStatusLike | None = None,
        tracking_number: str | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Shipment]:
        """A page of the shipments that the query asks for, in the order of their creation; those of a customer order by
        order.

        Args:
            order_id: Shipments of this order.
            customer_id: Shipments to this customer.
            status: Shipments that are this far.
            tracking_number: Shipments with this number at whoever carries them.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Shipment] = self._page("shipments.list", {"query": one(query, {
            "order_id": order_id,
            "customer_id": customer_id,
            "status": status,
            "tracking_number": tracking_number,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def all(
        self,
        query: ShipmentQuery | None = None,
        *,
        order_id: UUID | str | None = None,
        customer_id: UUID | str | None = None,
        status: ShipmentStatusLike | None = None,
        tracking_number: str | None = None,
    ) -> Listing[Shipment]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "shipments.list", {"query": one(query, {
            "order_id": order_id,
            "customer_id": customer_id,
            "status": status,
            "tracking_number": tracking_number,
        })})

    def progress(self, order_id: UUID | str) -> Rows[OrderLineProgress]:
        """How far each line of an order is: what is open, in shipments, arrived, and comes back. An order without shipments
        has come as far as its status says. `unknown_reference` when there is no such order.
        """
        result: Rows[OrderLineProgress] = self._session.call("shipments.progress", {"order_id": order_id})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Shipment:
        """The shipment as it was at a past instant; `not_yet_created` before its creation. Deleted shipments are found."""
        result: Shipment = self._session.call("shipments.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the shipment's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("shipments.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Shipments(ShipmentsView):
    """Shipments of orders; from `Crm.shipments`, a snapshot or a transaction."""

    @overload
    def create(self, new: NewShipment, *, order_id: None = None) -> Shipment: ...

    @overload
    def create(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        order_id: UUID | str,
        lines: Sequence[OrderPart] | None = None,
        carrier: str | None = None,
        tracking_number: str | None = None,
        note: str | None = None,
        shipped_at: datetime.datetime | None = None,
        delivered_at: datetime.datetime | None = None,
    ) -> Shipment: ...

    def create(
        self,
        new: NewShipment | None = None,
        *,
        id: UUID | str | None = None,
        order_id: UUID | str | None = None,
        lines: Sequence[OrderPart] | None = None,
        carrier: str | None = None,
        tracking_number: str | None = None,
        note: str | None = None,
        shipped_at: datetime.datetime | None = None,
        delivered_at: datetime.datetime | None = None,
    ) -> Shipment:
        """Creates a shipment, which may have left or arrived already.

        Errors: `unknown_reference` for an order or a line that is not there, `illegal_state` with `order_id` for an order
        that was cancelled, `out_of_range` for more of a line than is open, `required` when nothing is.

        Args:
            id: The id, when it was minted elsewhere.
            order_id: The order.
            lines: What is in it; all that is open when left out.
            carrier: Who carries it.
            tracking_number: Its number at whoever carries it.
            note: Remarks.
            shipped_at: When it left; it is being prepared when this is left out.
            delivered_at: When it arrived.
        """
        result: Shipment = self._session.call("shipments.create", {"new": one(new, {
            "id": id,
            "order_id": order_id,
            "lines": lines,
            "carrier": carrier,
            "tracking_number": tracking_number,
            "note": note,
            "shipped_at": shipped_at,
            "delivered_at": delivered_at,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: ShipmentPatch | None = None,
        *,
        version: int | None = None,
        lines: Sequence[OrderPart] | None = None,
        carrier: str | None | Unset = UNSET,
        tracking_number: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
    ) -> Shipment:
        """Changes what the patch names; `illegal_state` with `lines` once it has left.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            lines: All that is in it, while it is being prepared.
            carrier: Who carries it.
            tracking_number: Its number at whoever carries it.
            note: Remarks.
        """
        result: Shipment = self._session.call("shipments.update", {"id": id, "patch": one(patch, {
            "version": version,
            "lines": lines,
            "carrier": carrier,
            "tracking_number": tracking_number,
            "note": note,
        })})
        return result

    def ship(
        self,
        id: UUID | str,
        step: ShipmentStep | None = None,
        *,
        version: int | None = None,
        at: datetime.datetime | None = None,
    ) -> Shipment:
        """The shipment leaves. `illegal_state` when it did already, or its order was cancelled; `out_of_range` for an instant
        that is still to come.

        Args:
            version: Refuse it with `stale_version` unless the shipment has this version.
            at: When; now, when left out.
        """
        result: Shipment = self._session.call("shipments.ship", {"id": id, "step": one(step, {"version": version, "at": at})})
        return result

    def deliver(
        self,
        id: UUID | str,
        step: ShipmentStep | None = None,
        *,
        version: int | None = None,
        at: datetime.datetime | None = None,
    ) -> Shipment:
        """The shipment arrives, also when nobody said that it left. `illegal_state` when it did already; `out_of_range` for
        an instant before it left, or that is still to come.

        Args:
            version: Refuse it with `stale_version` unless the shipment has this version.
            at: When; now, when left out.
        """
        result: Shipment = self._session.call("shipments.deliver", {"id": id, "step": one(step, {"version": version, "at": at})})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Shipment:
        """Deletes the shipment: what was in it is open again, the order's status stays. `in_use` when
        more came back than would have arrived then.
        """
        result: Shipment = self._session.call("shipments.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Shipment:
        """Restores a deleted shipment; errors as for a new one. With a version, `stale_version` unless it has it."""
        result: Shipment = self._session.call("shipments.restore", {"id": id, "version": version})
        return result


class TasksView(Accessor):
    """Tasks; from `Crm.tasks`, a snapshot or a transaction."""

    def get(self, id: UUID | str) -> Task:
        """The task with this id; `not_found` when there is none, or it is deleted."""
        result: Task = self._session.call("tasks.get", {"id": id})
        return result

    def find(self, id: UUID | str) -> Task | None:
        """The task with this id, unless there is none or it is deleted."""
        result: Task | None = self._session.call("tasks.find", {"id": id})
        return result

    def list(
        self,
        query: TaskQuery | None = None,
        page: PageRequest | None = None,
        *,
        customer_id: UUID | str | None = None,
        deal_id: UUID | str | None = None,
        assignee: str | None = None,
        kind: TaskKindLike | None = None,
        priority: TaskPriorityLike | None = None,
        status: TaskStatusLike | None = None,
        product_id: UUID | str | None = None,
        text: str | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Task]:
        """A page of the tasks that the query asks for, in the order of their creation; of a customer or a deal, those that
        are to be done first.

        Args:
            customer_id: Tasks with this customer.
            deal_id: Tasks that bring this deal on.
            assignee: Tasks of this assignee.
            kind: Tasks of this kind.
            priority: Tasks that are so urgent.
            status: Tasks of which this has become.
            product_id: Tasks in which this product is recommended.
            text: Tasks whose subject, description or outcome hold each of these words, whatever their case and accents.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Task] = self._page("tasks.list", {"query": one(query, {
            "customer_id": customer_id,
            "deal_id": deal_id,
            "assignee": assignee,
            "kind": kind,
            "priority": priority,
            "status": status,
            "product_id": product_id,
            "text": text,
        }), "page": one(page, {"limit": limit, "after": after})})
        return result

    def all(
        self,
        query: TaskQuery | None = None,
        *,
        customer_id: UUID | str | None = None,
        deal_id: UUID | str | None = None,
        assignee: str | None = None,
        kind: TaskKindLike | None = None,
        priority: TaskPriorityLike | None = None,
        status: TaskStatusLike | None = None,
        product_id: UUID | str | None = None,
        text: str | None = None,
    ) -> Listing[Task]:
        """All pages of `list`: to iterate, or to read as an Arrow table."""
        return Listing(self._session, "tasks.list", {"query": one(query, {
            "customer_id": customer_id,
            "deal_id": deal_id,
            "assignee": assignee,
            "kind": kind,
            "priority": priority,
            "status": status,
            "product_id": product_id,
            "text": text,
        })})

    def work_queue(
        self,
        query: WorkQuery | None = None,
        page: PageRequest | None = None,
        *,
        assignee: str | None = None,
        due: DueStateLike | None = None,
        kind: TaskKindLike | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[WorkItem]:
        """A page of what somebody is to do: what is overdue, what is due today, what is due later, what has no time; each by
        when it is due. A day is one of the business's time zone, and a task without an hour is due until it ends.

        Args:
            assignee: Whose work; when left out, that of nobody yet.
            due: Tasks that stand so to the time of day.
            kind: Tasks of this kind.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[WorkItem] = self._page("tasks.work_queue", {"query": one(query, {"assignee": assignee, "due": due, "kind": kind}), "page": one(page, {"limit": limit, "after": after})})
        return result

    def reminders(
        self,
        query: ReminderQuery | None = None,
        page: PageRequest | None = None,
        *,
        from_: datetime.datetime | None = None,
        until: datetime.datetime | None = None,
        assignee: str | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[Task]:
        """A page of the tasks to be done of which somebody wants to be reminded, by when.

        Args:
            from_: Reminders at this instant or later.
            until: Reminders before this instant.
            assignee: Reminders of this assignee's tasks.
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[Task] = self._page("tasks.reminders", {"query": one(query, {"from": from_, "until": until, "assignee": assignee}), "page": one(page, {"limit": limit, "after": after})})
        return result

    def call_queue(
        self,
        queue: CallQueue | None = None,
        *,
        agent: str | None = None,
        limit: int | None = None,
    ) -> Rows[Task]:
        """The calls that somebody can make now, the first first: of those whose time has come, the most urgent, then the one
        that has waited longest. One at which somebody else is, or at another task with the same customer, is left out.

        Args:
            agent: Who calls: theirs and nobody's; only nobody's when left out.
            limit: At most this many, 1 to 1,000.
        """
        result: Rows[Task] = self._session.call("tasks.call_queue", {"queue": one(queue, {"agent": agent, "limit": limit})})
        return result

    def as_of(self, id: UUID | str, at: datetime.datetime) -> Task:
        """The task as it was at a past instant; `not_yet_created` before its creation. Deleted tasks are found."""
        result: Task = self._session.call("tasks.as_of", {"id": id, "at": at})
        return result

    def history(
        self,
        id: UUID | str,
        page: PageRequest | None = None,
        *,
        limit: int | None = None,
        after: str | None = None,
    ) -> Page[HistoryEntry]:
        """A page of the task's changes, newest first.

        Args:
            limit: At most this many items, 1 to 1,000; 50 unless set.
            after: The `next` of the page before; the first page without.
        """
        result: Page[HistoryEntry] = self._page("tasks.history", {"id": id, "page": one(page, {"limit": limit, "after": after})})
        return result


class Tasks(TasksView):
    """Tasks; from `Crm.tasks`, a snapshot or a transaction."""

    @overload
    def create(self, new: NewTask, *, kind: None = None, subject: None = None) -> Task: ...

    @overload
    def create(
        self,
        new: None = None,
        *,
        id: UUID | str | None = None,
        kind: TaskKindLike,
        subject: str,
        description: str | None = None,
        customer_id: UUID | str | None = None,
        deal_id: UUID | str | None = None,
        assignee: str | None = None,
        priority: TaskPriorityLike | None = None,
        due_at: datetime.datetime | None = None,
        due_on: datetime.date | None = None,
        remind_at: datetime.datetime | None = None,
        recommendations: Sequence[Recommendation] | None = None,
    ) -> Task: ...

    def create(
        self,
        new: NewTask | None = None,
        *,
        id: UUID | str | None = None,
        kind: TaskKindLike | None = None,
        subject: str | None = None,
        description: str | None = None,
        customer_id: UUID | str | None = None,
        deal_id: UUID | str | None = None,
        assignee: str | None = None,
        priority: TaskPriorityLike | None = None,
        due_at: datetime.datetime | None = None,
        due_on: datetime.date | None = None,
        remind_at: datetime.datetime | None = None,
        recommendations: Sequence[Recommendation] | None = None,
    ) -> Task:
        """Creates a task.

        Errors: `unknown_reference` for a customer, a deal or a product that is not there, `inconsistent` for an instant
        beside a day.

        Args:
            id: The id, when it was minted elsewhere.
            kind: What is to be done.
            subject: What it is about, in a line.
            description: What there is to know, at most 1 MiB.
            customer_id: With whom; the deal's customer when left out.
            deal_id: The deal that it brings on.
            assignee: Who is to do it, at most 200 bytes.
            priority: How urgent it is.
            due_at: When it is due, in the years 1 to 5999.
            due_on: The day on which it is due, when no instant is.
            remind_at: When somebody wants to be reminded of it, in the years 1 to 5999.
            recommendations: The products that the customer is to be recommended, at most 100.
        """
        result: Task = self._session.call("tasks.create", {"new": one(new, {
            "id": id,
            "kind": kind,
            "subject": subject,
            "description": description,
            "customer_id": customer_id,
            "deal_id": deal_id,
            "assignee": assignee,
            "priority": priority,
            "due_at": due_at,
            "due_on": due_on,
            "remind_at": remind_at,
            "recommendations": recommendations,
        })})
        return result

    def update(
        self,
        id: UUID | str,
        patch: TaskPatch | None = None,
        *,
        version: int | None = None,
        subject: str | None = None,
        description: str | None | Unset = UNSET,
        customer_id: UUID | str | None | Unset = UNSET,
        deal_id: UUID | str | None | Unset = UNSET,
        assignee: str | None | Unset = UNSET,
        priority: TaskPriorityLike | None = None,
        due_at: datetime.datetime | None | Unset = UNSET,
        due_on: datetime.date | None | Unset = UNSET,
        remind_at: datetime.datetime | None | Unset = UNSET,
        recommendations: Sequence[Recommendation] | None | Unset = UNSET,
    ) -> Task:
        """Changes what the patch names.

        Args:
            version: Refuse the update with `stale_version` unless the record has this version.
            subject: What it is about.
            description: What there is to know.
            customer_id: With whom.
            deal_id: The deal that it brings on.
            assignee: Who is to do it.
            priority: How urgent it is.
            due_at: When it is due; one that is set takes the day away.
            due_on: The day on which it is due; one that is set takes the instant away.
            remind_at: When somebody wants to be reminded of it.
            recommendations: All products that the customer is recommended.
        """
        result: Task = self._session.call("tasks.update", {"id": id, "patch": one(patch, {
            "version": version,
            "subject": subject,
            "description": description,
            "customer_id": customer_id,
            "deal_id": deal_id,
            "assignee": assignee,
            "priority": priority,
            "due_at": due_at,
            "due_on": due_on,
            "remind_at": remind_at,
            "recommendations": recommendations,
        })})
        return result

    def complete(
        self,
        id: UUID | str,
        completion: TaskCompletion | None = None,
        *,
        version: int | None = None,
        outcome: str | None = None,
        note: str | None = None,
        duration_seconds: int | None = None,
        at: datetime.datetime | None = None,
        by: str | None = None,
        recommendations: Sequence[Recommendation] | None = None,
        callback_at: datetime.datetime | None = None,
        follow_up: NewTask | None = None,
    ) -> Task:
        """The task is done. In the same transaction, an interaction is recorded with its customer, unless it is a to-do or
        about nobody, and the task created that follows.

        Errors: `illegal_state` with `status` when it is not to be done any more, with `claim` when somebody else is at
        it; `out_of_range` for a time after now or before its check-in.

        Args:
            version: Refuse it with `stale_version` unless the task has this version.
            outcome: What came of it: `wants an offer`.
            note: What was said or written, for the interaction; at most 1 MiB.
            duration_seconds: How long it took, for the interaction; of a task with a check-in, the time until its check-out when left out.
            at: When; now, when left out. Not later, and not before its check-out.
            by: Who did it; the handle's actor when left out, or else the assignee.
            recommendations: What the customer was recommended, beside what the task says already; of a product that it names, the response.
            callback_at: When the customer wants to be called again: makes a call that follows, about the same.
            follow_up: The task that follows, with the customer, the deal and the assignee of this one where it names none.
        """
        result: Task = self._session.call("tasks.complete", {"id": id, "completion": one(completion, {
            "version": version,
            "outcome": outcome,
            "note": note,
            "duration_seconds": duration_seconds,
            "at": at,
            "by": by,
            "recommendations": recommendations,
            "callback_at": callback_at,
            "follow_up": follow_up,
        })})
        return result

    def cancel(
        self,
        id: UUID | str,
        cancellation: TaskCancellation | None = None,
        *,
        version: int | None = None,
        reason: str | None = None,
        by: str | None = None,
    ) -> Task:
        """The task is not to be done any more. Errors as for its completion.

        Args:
            version: Refuse it with `stale_version` unless the task has this version.
            reason: Why.
            by: Who says so; the handle's actor when left out.
        """
        result: Task = self._session.call("tasks.cancel", {"id": id, "cancellation": one(cancellation, {"version": version, "reason": reason, "by": by})})
        return result

    def reopen(self, id: UUID | str, version: int | None = None) -> Task:
        """Takes back that the task was done or cancelled, and deletes the interaction that was recorded of it. The task
        that follows stays. `illegal_state` when it is to be done; with a version, `stale_version` unless it has it.
        """
        result: Task = self._session.call("tasks.reopen", {"id": id, "version": version})
        return result

    def check_in(
        self,
        id: UUID | str,
        check: TaskCheck | None = None,
        *,
        version: int | None = None,
        at: datetime.datetime | None = None,
        location: Location | None = None,
        by: str | None = None,
    ) -> Task:
        """Somebody came to where a visit or a meeting is. `illegal_state` with `kind` for any other task, with `check_in`
        when somebody came already.

        Args:
            version: Refuse it with `stale_version` unless the task has this version.
            at: When; now, when left out. Not later.
            location: Where: a place, a point, or both.
            by: Who; the handle's actor when left out, or else the assignee.
        """
        result: Task = self._session.call("tasks.check_in", {"id": id, "check": one(check, {
            "version": version,
            "at": at,
            "location": location,
            "by": by,
        })})
        return result

    def check_out(
        self,
        id: UUID | str,
        check: TaskCheck | None = None,
        *,
        version: int | None = None,
        at: datetime.datetime | None = None,
        location: Location | None = None,
        by: str | None = None,
    ) -> Task:
        """They left. `illegal_state` with `check_out` when nobody came, or they left already.

        Args:
            version: Refuse it with `stale_version` unless the task has this version.
            at: When; now, when left out. Not later.
            location: Where: a place, a point, or both.
            by: Who; the handle's actor when left out, or else the assignee.
        """
        result: Task = self._session.call("tasks.check_out", {"id": id, "check": one(check, {
            "version": version,
            "at": at,
            "location": location,
            "by": by,
        })})
        return result

    def claim(
        self,
        id: UUID | str,
        claiming: TaskClaiming | None = None,
        *,
        version: int | None = None,
        by: str | None = None,
        seconds: int | None = None,
    ) -> Task:
        """Somebody is at the task from now on, and nobody else at one with the same customer, until the time is over or it
        is released. Who is at it already gets more time. `illegal_state` with `claim` while somebody else is.

        Args:
            version: Refuse it with `stale_version` unless the task has this version; of no use for the next call.
            by: Who; the handle's actor when left out.
            seconds: For how many seconds, 1 to 86,400; a quarter of an hour when left out.
        """
        result: Task = self._session.call("tasks.claim", {"id": id, "claiming": one(claiming, {"version": version, "by": by, "seconds": seconds})})
        return result

    def release(self, id: UUID | str, version: int | None = None) -> Task:
        """Nobody is at the task any more."""
        result: Task = self._session.call("tasks.release", {"id": id, "version": version})
        return result

    def next_call(
        self,
        claiming: TaskClaiming | None = None,
        *,
        version: int | None = None,
        by: str | None = None,
        seconds: int | None = None,
    ) -> Task | None:
        """Claims the first call of an agent's queue; none when there is nothing to call for now. Two agents never get the
        same customer.

        Args:
            version: Refuse it with `stale_version` unless the task has this version; of no use for the next call.
            by: Who; the handle's actor when left out.
            seconds: For how many seconds, 1 to 86,400; a quarter of an hour when left out.
        """
        result: Task | None = self._session.call("tasks.next_call", {"claiming": one(claiming, {"version": version, "by": by, "seconds": seconds})})
        return result

    @overload
    def attempt(
        self,
        id: UUID | str,
        attempt: NewCallAttempt,
        *,
        outcome: None = None,
        callback_at: None = None,
    ) -> Task: ...

    @overload
    def attempt(
        self,
        id: UUID | str,
        attempt: None = None,
        *,
        version: int | None = None,
        outcome: str,
        callback_at: datetime.datetime,
        note: str | None = None,
        duration_seconds: int | None = None,
        at: datetime.datetime | None = None,
        by: str | None = None,
    ) -> Task: ...

    def attempt(
        self,
        id: UUID | str,
        attempt: NewCallAttempt | None = None,
        *,
        version: int | None = None,
        outcome: str | None = None,
        callback_at: datetime.datetime | None = None,
        note: str | None = None,
        duration_seconds: int | None = None,
        at: datetime.datetime | None = None,
        by: str | None = None,
    ) -> Task:
        """Records a call that did not settle its task: the task is due when the customer is to be called again, and nobody
        is at it. Errors as for its completion.

        Args:
            version: Refuse it with `stale_version` unless the task has this version.
            outcome: What came of it: `no_answer`, `busy`, `call again`.
            callback_at: When to call again: the task is due then.
            note: What was said, for the interaction; at most 1 MiB.
            duration_seconds: How long it took, for the interaction.
            at: When; now, when left out. Not later.
            by: Who called; the handle's actor when left out, or else the assignee.
        """
        result: Task = self._session.call("tasks.attempt", {"id": id, "attempt": one(attempt, {
            "version": version,
            "outcome": outcome,
            "callback_at": callback_at,
            "note": note,
            "duration_seconds": duration_seconds,
            "at": at,
            "by": by,
        })})
        return result

    def delete(self, id: UUID | str, version: int | None = None) -> Task:
        """Deletes the task; an interaction that was recorded of it stays."""
        result: Task = self._session.call("tasks.delete", {"id": id, "version": version})
        return result

    def restore(self, id: UUID | str, version: int | None = None) -> Task:
        """Restores a deleted task; `not_deleted` when it is not. With a version, `stale_version` unless the task has it."""
        result: Task = self._session.call("tasks.restore", {"id": id, "version": version})
        return result


class Reads(Accessor):
    """The accessors of what only reads."""

    @property
    def associations(self) -> AssociationsView:
        """What is bought together; from `Crm.associations`, a snapshot or a transaction."""
        return AssociationsView(self._session)

    @property
    def categories(self) -> CategoriesView:
        """Categories of products; from `Crm.categories`, a snapshot or a transaction."""
        return CategoriesView(self._session)

    @property
    def customers(self) -> CustomersView:
        """Customers; from `Crm.customers`, a snapshot or a transaction."""
        return CustomersView(self._session)

    @property
    def deals(self) -> DealsView:
        """Deals; from `Crm.deals`, a snapshot or a transaction."""
        return DealsView(self._session)

    @property
    def demand(self) -> DemandView:
        """What is sold by period, and how that goes on; from `Crm.demand`, a snapshot or a transaction."""
        return DemandView(self._session)

    @property
    def fields(self) -> FieldsView:
        """Definitions of custom fields; from `Crm.fields`, a snapshot or a transaction."""
        return FieldsView(self._session)

    @property
    def forecasts(self) -> ForecastsView:
        """Forecasts of sales; from `Crm.forecasts`, a snapshot or a transaction."""
        return ForecastsView(self._session)

    @property
    def goals(self) -> GoalsView:
        """Goals of sales; from `Crm.goals`, a snapshot or a transaction."""
        return GoalsView(self._session)

    @property
    def interactions(self) -> InteractionsView:
        """Interactions; from `Crm.interactions`, a snapshot or a transaction."""
        return InteractionsView(self._session)

    @property
    def invoices(self) -> InvoicesView:
        """Invoices and credit notes; from `Crm.invoices`, a snapshot or a transaction."""
        return InvoicesView(self._session)

    @property
    def journal(self) -> JournalView:
        """The journal; from `Crm.journal`, a snapshot or a transaction."""
        return JournalView(self._session)

    @property
    def lead_models(self) -> LeadModelsView:
        """Lead models: rules that say who fits, and who is engaged; from `Crm.lead_models`, a snapshot or a transaction."""
        return LeadModelsView(self._session)

    @property
    def models(self) -> ModelsView:
        """Fitted models: whether customers will come back, how often and for how much, RFM with edges that stay, and how likely they do something within so many days, and whom they are like; from `Crm.models`, a snapshot or a transaction."""
        return ModelsView(self._session)

    @property
    def notes(self) -> NotesView:
        """Notes; from `Crm.notes`, a snapshot or a transaction."""
        return NotesView(self._session)

    @property
    def orders(self) -> OrdersView:
        """Orders; from `Crm.orders`, a snapshot or a transaction."""
        return OrdersView(self._session)

    @property
    def pipelines(self) -> PipelinesView:
        """Pipelines; from `Crm.pipelines`, a snapshot or a transaction."""
        return PipelinesView(self._session)

    @property
    def predictions(self) -> PredictionsView:
        """Predictions: how probable it is that deals are won; from `Crm.predictions`, a snapshot or a transaction."""
        return PredictionsView(self._session)

    @property
    def products(self) -> ProductsView:
        """Products; from `Crm.products`, a snapshot or a transaction."""
        return ProductsView(self._session)

    @property
    def purchases(self) -> PurchasesView:
        """Orders to suppliers; from `Crm.purchases`, a snapshot or a transaction."""
        return PurchasesView(self._session)

    @property
    def quotes(self) -> QuotesView:
        """Quotes; from `Crm.quotes`, a snapshot or a transaction."""
        return QuotesView(self._session)

    @property
    def rates(self) -> RatesView:
        """Exchange rates; from `Crm.rates`, a snapshot or a transaction."""
        return RatesView(self._session)

    @property
    def recommendations(self) -> RecommendationsView:
        """Recommendations of products; from `Crm.recommendations`, a snapshot or a transaction."""
        return RecommendationsView(self._session)

    @property
    def relationships(self) -> RelationshipsView:
        """Relationships; from `Crm.relationships`, a snapshot or a transaction."""
        return RelationshipsView(self._session)

    @property
    def reports(self) -> ReportsView:
        """Reports; from `Crm.reports`, a snapshot or a transaction."""
        return ReportsView(self._session)

    @property
    def returns(self) -> ReturnsView:
        """Returns of goods; from `Crm.returns`, a snapshot or a transaction."""
        return ReturnsView(self._session)

    @property
    def scoring(self) -> ScoringView:
        """Scores; from `Crm.scoring`, a snapshot or a transaction."""
        return ScoringView(self._session)

    @property
    def segments(self) -> SegmentsView:
        """Segments; from `Crm.segments`, a snapshot or a transaction."""
        return SegmentsView(self._session)

    @property
    def shipments(self) -> ShipmentsView:
        """Shipments of orders; from `Crm.shipments`, a snapshot or a transaction."""
        return ShipmentsView(self._session)

    @property
    def tasks(self) -> TasksView:
        """Tasks; from `Crm.tasks`, a snapshot or a transaction."""
        return TasksView(self._session)


class Writes(Reads):
    """The accessors of what reads and writes."""

    @property
    def categories(self) -> Categories:
        """Categories of products; from `Crm.categories`, a snapshot or a transaction."""
        return Categories(self._session)

    @property
    def customers(self) -> Customers:
        """Customers; from `Crm.customers`, a snapshot or a transaction."""
        return Customers(self._session)

    @property
    def deals(self) -> Deals:
        """Deals; from `Crm.deals`, a snapshot or a transaction."""
        return Deals(self._session)

    @property
    def fields(self) -> Fields:
        """Definitions of custom fields; from `Crm.fields`, a snapshot or a transaction."""
        return Fields(self._session)

    @property
    def forecasts(self) -> Forecasts:
        """Forecasts of sales; from `Crm.forecasts`, a snapshot or a transaction."""
        return Forecasts(self._session)

    @property
    def goals(self) -> Goals:
        """Goals of sales; from `Crm.goals`, a snapshot or a transaction."""
        return Goals(self._session)

    @property
    def ingest(self) -> Ingest:
        """Webhooks of other systems; from `Crm.ingest` or a transaction."""
        return Ingest(self._session)

    @property
    def interactions(self) -> Interactions:
        """Interactions; from `Crm.interactions`, a snapshot or a transaction."""
        return Interactions(self._session)

    @property
    def invoices(self) -> Invoices:
        """Invoices and credit notes; from `Crm.invoices`, a snapshot or a transaction."""
        return Invoices(self._session)

    @property
    def journal(self) -> Journal:
        """The journal; from `Crm.journal`, a snapshot or a transaction."""
        return Journal(self._session)

    @property
    def lead_models(self) -> LeadModels:
        """Lead models: rules that say who fits, and who is engaged; from `Crm.lead_models`, a snapshot or a transaction."""
        return LeadModels(self._session)

    @property
    def models(self) -> Models:
        """Fitted models: whether customers will come back, how often and for how much, RFM with edges that stay, and how likely they do something within so many days, and whom they are like; from `Crm.models`, a snapshot or a transaction."""
        return Models(self._session)

    @property
    def notes(self) -> Notes:
        """Notes; from `Crm.notes`, a snapshot or a transaction."""
        return Notes(self._session)

    @property
    def orders(self) -> Orders:
        """Orders; from `Crm.orders`, a snapshot or a transaction."""
        return Orders(self._session)

    @property
    def pipelines(self) -> Pipelines:
        """Pipelines; from `Crm.pipelines`, a snapshot or a transaction."""
        return Pipelines(self._session)

    @property
    def predictions(self) -> Predictions:
        """Predictions: how probable it is that deals are won; from `Crm.predictions`, a snapshot or a transaction."""
        return Predictions(self._session)

    @property
    def products(self) -> Products:
        """Products; from `Crm.products`, a snapshot or a transaction."""
        return Products(self._session)

    @property
    def purchases(self) -> Purchases:
        """Orders to suppliers; from `Crm.purchases`, a snapshot or a transaction."""
        return Purchases(self._session)

    @property
    def quotes(self) -> Quotes:
        """Quotes; from `Crm.quotes`, a snapshot or a transaction."""
        return Quotes(self._session)

    @property
    def rates(self) -> Rates:
        """Exchange rates; from `Crm.rates`, a snapshot or a transaction."""
        return Rates(self._session)

    @property
    def relationships(self) -> Relationships:
        """Relationships; from `Crm.relationships`, a snapshot or a transaction."""
        return Relationships(self._session)

    @property
    def returns(self) -> Returns:
        """Returns of goods; from `Crm.returns`, a snapshot or a transaction."""
        return Returns(self._session)

    @property
    def segments(self) -> Segments:
        """Segments; from `Crm.segments`, a snapshot or a transaction."""
        return Segments(self._session)

    @property
    def shipments(self) -> Shipments:
        """Shipments of orders; from `Crm.shipments`, a snapshot or a transaction."""
        return Shipments(self._session)

    @property
    def tasks(self) -> Tasks:
        """Tasks; from `Crm.tasks`, a snapshot or a transaction."""
        return Tasks(self._session)


class Operations(Writes):
    """All that an open CRM can do."""

    @property
    def imports(self) -> Imports:
        """Imports; from `Crm.imports`."""
        return Imports(self._session)

    def checkpoint(self) -> None:
        """Moves the log into the tree now, as happens by itself when the log is full and on close."""
        result: None = self._session.call("crm.checkpoint", {})
        return result

    def compact(self) -> None:
        """Gives free space back to the file system; `snapshots_open` while a snapshot is held."""
        result: None = self._session.call("crm.compact", {})
        return result

    def backup(self, path: str | PathLike[str]) -> None:
        """Writes a consistent, compact copy to a new file while others go on writing; `already_exists` when there is one."""
        result: None = self._session.call("crm.backup", {"path": fspath(path)})
        return result

    def stats(self) -> Stats:
        """How much there is."""
        result: Stats = self._session.call("crm.stats", {})
        return result

    def verify(self) -> VerifyReport:
        """Checks everything: the file's checksums, the journal's chain, that every record that was created is there, that
        the indexes hold exactly what the records imply, and that each profile is what its rows add up to, and each membership what its segment says. Takes time in proportion to the file.

        `snapshots_open` while a snapshot of a file is held. Where other processes share the file, pages that hold no
        live row are not checked.
        """
        result: VerifyReport = self._session.call("crm.verify", {})
        return result

    def new_id(self) -> UUID:
        """A new id, for a record that is written later, perhaps more than once."""
        result: UUID = self._session.call("crm.new_id", {})
        return result
