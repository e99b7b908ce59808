# Written by `cargo xtask api` from the sources of crm-core; change those.

"""The records and enums."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias, Union
from uuid import UUID

from ._table import Rows, no_rows
from ._values import UNSET, Choice, Column, GivenValue, Unset, Value, Record

__all__ = [
    "AbcClass",
    "AbcGroup",
    "AbcItem",
    "AbcQuery",
    "AbcReport",
    "AbcSubject",
    "AbcSubjectLike",
    "Address",
    "Attainment",
    "BasketBy",
    "BasketByLike",
    "BasketItem",
    "BasketQuery",
    "BasketRule",
    "BasketRules",
    "BasketSet",
    "BasketSets",
    "BgBb",
    "BgNbd",
    "BillingInterval",
    "BillingIntervalLike",
    "BinaryEvaluation",
    "BoardOptions",
    "BoardStage",
    "BoostedTrees",
    "BoostingOptions",
    "CalendarKind",
    "CalendarKindLike",
    "Calibration",
    "CalibrationBin",
    "CallAttempt",
    "CallQueue",
    "Category",
    "CategoryPatch",
    "Change",
    "Changes",
    "Channel",
    "ChannelActivity",
    "ChannelLike",
    "ChurnOutcome",
    "ClusterColumn",
    "ClusterDistance",
    "ClusterProfile",
    "ClusterScore",
    "ClusterTrial",
    "ClustersParameters",
    "ClustersSpec",
    "ClvCovariate",
    "ClvCovariateEffect",
    "ClvParameters",
    "ClvRateFactor",
    "ClvScore",
    "ClvSpec",
    "Concentration",
    "ConcentrationPoint",
    "ConditionValue",
    "ConfidenceInterval",
    "Consent",
    "ConsentStatus",
    "ConsentStatusLike",
    "ContractEndOutcome",
    "Coordinates",
    "CountryCovariate",
    "Credit",
    "CsvFormat",
    "CurrencySales",
    "Customer",
    "Customer360",
    "Customer360Options",
    "CustomerAttributes",
    "CustomerFeatures",
    "CustomerKind",
    "CustomerKindCovariate",
    "CustomerKindLike",
    "CustomerMapping",
    "CustomerPatch",
    "CustomerQuery",
    "CustomerSort",
    "CustomerSortLike",
    "Deal",
    "DealContact",
    "DealEstimate",
    "DealEvent",
    "DealEventKind",
    "DealField",
    "DealFieldLike",
    "DealLine",
    "DealLoss",
    "DealMapping",
    "DealMetrics",
    "DealMetricsQuery",
    "DealMove",
    "DealPartner",
    "DealPatch",
    "DealPrediction",
    "DealQuery",
    "DealReopening",
    "DealStatus",
    "DealStatusLike",
    "DealTally",
    "DealValue",
    "DealValueLike",
    "DealWin",
    "DecimalMark",
    "DecimalMarkLike",
    "DecisionTree",
    "Deleted",
    "DeletedLike",
    "DemandBacktest",
    "DemandForecastQuery",
    "DemandOutlook",
    "DemandPeriod",
    "DemandPeriodLike",
    "DemandPeriodSales",
    "DemandQuery",
    "DemandSeason",
    "DemandSeasonLike",
    "DemandTrend",
    "DemandTrendLike",
    "Direction",
    "DirectionLike",
    "DueState",
    "DueStateLike",
    "Durations",
    "EditedPipeline",
    "Entity",
    "EstimateTerm",
    "ExchangeRate",
    "ExpectedDemand",
    "FeatureQuery",
    "FieldChange",
    "FieldDefinition",
    "FieldKind",
    "FieldKindLike",
    "FieldPatch",
    "FirstChannelCovariate",
    "FirstOrderCovariate",
    "FirstOrderFact",
    "FirstOrderFactLike",
    "Forecast",
    "ForecastAccuracy",
    "ForecastFigures",
    "ForecastGroup",
    "ForecastGroupLike",
    "ForecastQuery",
    "ForecastReview",
    "ForecastRow",
    "ForecastSnapshot",
    "FormerStage",
    "FrequencyCount",
    "Funnel",
    "FunnelQuery",
    "FunnelStep",
    "GammaGamma",
    "Gender",
    "GenderLike",
    "Goal",
    "GoalPatch",
    "GoalQuery",
    "HistoryEntry",
    "HoldoutFrequency",
    "Identifier",
    "IdentifierKind",
    "IdentifierKindLike",
    "Import",
    "ImportCounts",
    "ImportKind",
    "ImportReport",
    "IngestConflict",
    "IngestOutcome",
    "IngestReason",
    "Ingested",
    "Interaction",
    "InteractionKind",
    "InteractionKindLike",
    "InteractionPatch",
    "InteractionQuery",
    "Invoice",
    "InvoiceBalance",
    "InvoiceKind",
    "InvoiceKindLike",
    "InvoiceLine",
    "InvoicePatch",
    "InvoiceQuery",
    "JournalHead",
    "LateOrder",
    "LawfulBasis",
    "LawfulBasisLike",
    "LeadAxis",
    "LeadAxisLike",
    "LeadGrade",
    "LeadGroup",
    "LeadGroupScore",
    "LeadModel",
    "LeadModelPatch",
    "LeadQuery",
    "LeadRule",
    "LeadScore",
    "LeadSource",
    "LeadSourceLike",
    "LeadTerm",
    "Lifecycle",
    "LifecycleLike",
    "LifetimeValueOptions",
    "Location",
    "LogisticCoefficient",
    "LogisticModel",
    "LogisticModelOptions",
    "LogisticOptions",
    "LogisticRegression",
    "MbgNbd",
    "MembershipCause",
    "MembershipChange",
    "MissingCustomer",
    "MissingCustomerLike",
    "MissingRate",
    "MissingRateLike",
    "Model",
    "ModelComparison",
    "ModelFit",
    "ModelHoldout",
    "ModelHoldoutReport",
    "ModelKind",
    "ModelKindLike",
    "ModelParameters",
    "ModelQuality",
    "ModelQuery",
    "ModelReference",
    "ModelScore",
    "ModelSpec",
    "Money",
    "MonthSales",
    "MoveCause",
    "NewCallAttempt",
    "NewCategory",
    "NewCreditNote",
    "NewCustomer",
    "NewDeal",
    "NewDealLine",
    "NewExchangeRate",
    "NewField",
    "NewForecastSnapshot",
    "NewGoal",
    "NewInteraction",
    "NewInvoice",
    "NewLeadModel",
    "NewModel",
    "NewNote",
    "NewOrder",
    "NewOrderLine",
    "NewPayment",
    "NewPipeline",
    "NewProduct",
    "NewPurchaseLine",
    "NewPurchaseOrder",
    "NewQuote",
    "NewQuoteLine",
    "NewReceipt",
    "NewRefund",
    "NewRefundLine",
    "NewRelationship",
    "NewReturn",
    "NewSegment",
    "NewShipment",
    "NewStage",
    "NewTask",
    "Note",
    "NotePatch",
    "NumberFieldCovariate",
    "OnDuplicate",
    "OnDuplicateLike",
    "Operation",
    "Order",
    "OrderAdvance",
    "OrderCancellation",
    "OrderLine",
    "OrderLineProgress",
    "OrderMapping",
    "OrderPart",
    "OrderPatch",
    "OrderQuery",
    "OrderStatus",
    "OrderStatusLike",
    "OutlookQuery",
    "OverdueInvoice",
    "PageRequest",
    "ParetoNbd",
    "PartialDate",
    "Payment",
    "PaymentMatch",
    "PaymentMatching",
    "Period",
    "PeriodLength",
    "PeriodLengthLike",
    "PeriodOutlook",
    "PeriodReview",
    "PersonName",
    "Pipeline",
    "PipelineEdit",
    "PipelinePatch",
    "Prediction",
    "PredictorField",
    "PredictorFieldLike",
    "ProbabilityMethod",
    "ProbabilityMethodLike",
    "Problem",
    "ProblemCount",
    "Product",
    "ProductPatch",
    "ProductPurchaseOutcome",
    "ProductQuery",
    "ProductRecommendation",
    "ProductStatus",
    "ProductStatusLike",
    "Profile",
    "Progress",
    "PropensityClassifier",
    "PropensityColumn",
    "PropensityCutoff",
    "PropensityMethod",
    "PropensityOutcome",
    "PropensityParameters",
    "PropensityReason",
    "PropensityScore",
    "PropensitySpec",
    "Purchase",
    "PurchaseCancellation",
    "PurchaseHistory",
    "PurchaseLine",
    "PurchaseModel",
    "PurchaseModelKind",
    "PurchaseModelKindLike",
    "PurchaseOrder",
    "PurchaseOrderPatch",
    "PurchaseOutcome",
    "PurchasePart",
    "PurchasePlacement",
    "PurchaseQuery",
    "PurchaseStatus",
    "PurchaseStatusLike",
    "Quote",
    "QuoteAcceptance",
    "QuoteDocument",
    "QuoteLine",
    "QuotePatch",
    "QuoteQuery",
    "QuoteRefusal",
    "QuoteSending",
    "QuoteStatus",
    "QuoteStatusLike",
    "QuoteTax",
    "RankedLead",
    "RateQuery",
    "Receipt",
    "Recommendation",
    "RecommendationBasis",
    "RecommendationCause",
    "RecommendationQuality",
    "RecommendationQuery",
    "RecommendationReview",
    "RecommendationReviewOptions",
    "Recurring",
    "Refund",
    "RefundLine",
    "RefundMethod",
    "RefundMethodLike",
    "Relationship",
    "RelationshipPatch",
    "ReliabilityBin",
    "ReminderQuery",
    "Return",
    "ReturnAdvance",
    "ReturnClosing",
    "ReturnPatch",
    "ReturnQuery",
    "ReturnRefund",
    "ReturnStatus",
    "ReturnStatusLike",
    "ReturnStep",
    "RevertReport",
    "ReviewQuery",
    "RfmBins",
    "RfmEdges",
    "RfmFrequency",
    "RfmFrequencyLike",
    "RfmInput",
    "RfmMethod",
    "RfmMethodLike",
    "RfmModelScore",
    "RfmMonetary",
    "RfmMonetaryLike",
    "RfmOptions",
    "RfmParameters",
    "RfmRule",
    "RfmScore",
    "RfmScores",
    "RfmSegment",
    "RfmSpec",
    "RfmTriple",
    "Role",
    "RoleLike",
    "RowError",
    "SalesReport",
    "ScoreQuery",
    "ScoreRange",
    "ScoreSort",
    "ScoreSortLike",
    "ScoreValues",
    "SearchHit",
    "Segment",
    "SegmentAttribute",
    "SegmentCondition",
    "SegmentEvent",
    "SegmentEvents",
    "SegmentExplanation",
    "SegmentFunction",
    "SegmentKind",
    "SegmentOverlap",
    "SegmentPatch",
    "SegmentPreview",
    "SegmentSchema",
    "SegmentSize",
    "SegmentType",
    "Sharing",
    "SharingLike",
    "Shipment",
    "ShipmentPatch",
    "ShipmentQuery",
    "ShipmentStatus",
    "ShipmentStatusLike",
    "ShipmentStep",
    "SimilarProduct",
    "SimilarProductQuery",
    "SlippedDeal",
    "SmoothingMethod",
    "SortOrder",
    "SortOrderLike",
    "Stage",
    "StageCheck",
    "StageCheckLike",
    "StageMetrics",
    "StageMigration",
    "StageMove",
    "StageReplacement",
    "StageVisit",
    "StalledDeal",
    "StalledQuery",
    "Stats",
    "StatusChange",
    "StoreStats",
    "TagCovariate",
    "Task",
    "TaskCancellation",
    "TaskCheck",
    "TaskClaim",
    "TaskClaiming",
    "TaskCompletion",
    "TaskKind",
    "TaskKindLike",
    "TaskPatch",
    "TaskPresence",
    "TaskPriority",
    "TaskPriorityLike",
    "TaskQuery",
    "TaskStatus",
    "TaskStatusLike",
    "TextFieldCovariate",
    "TimelineItem",
    "TimelineKind",
    "TimelineKindLike",
    "TimelineQuery",
    "TopCustomer",
    "TrackedWeek",
    "TreeNode",
    "TreeSplit",
    "UnknownCustomer",
    "UnknownCustomerLike",
    "UnknownDealCustomer",
    "UnknownDealCustomerLike",
    "UnknownProduct",
    "UnknownProductLike",
    "ValueTier",
    "VerifyReport",
    "WorkItem",
    "WorkProgress",
    "WorkQuery",
]


class AbcClass(Choice):
    """The classes of an ABC analysis."""

    A = "a"
    """The fewest that bring most of the value."""

    B = "b"
    """Those that bring the next part."""

    C = "c"
    """The rest."""


class AbcSubject(Choice):
    """What is sorted by its value."""

    CUSTOMERS = "customers"
    """Customers, by what they spent: totals of orders, less refunds and returns."""

    PRODUCTS = "products"
    """Products, by what their lines came to, less refunds and returns. What is taken off an order as a whole, its
    shipping and its own tax are no product's.
    """

AbcSubjectLike: TypeAlias = Union[AbcSubject, Literal["customers", "products"]]


class BasketBy(Choice):
    """What counts as one item of a basket."""

    PRODUCT = "product"
    """A product of the catalogue."""

    CATEGORY = "category"
    """The main category of a product."""

BasketByLike: TypeAlias = Union[BasketBy, Literal["product", "category"]]


class BillingInterval(Choice):
    """How often something is paid for."""

    MONTH = "month"
    """Every month."""

    QUARTER = "quarter"
    """Every quarter."""

    YEAR = "year"
    """Every year."""

BillingIntervalLike: TypeAlias = Union[BillingInterval, Literal["month", "quarter", "year"]]


class CalendarKind(Choice):
    """The calendar that a date is counted in."""

    GREGORIAN = "gregorian"
    """The civil calendar of most countries."""

    CHINESE_LUNAR = "chinese_lunar"
    """The Chinese lunisolar calendar; its years are those of the Gregorian year in which they begin."""

CalendarKindLike: TypeAlias = Union[CalendarKind, Literal["gregorian", "chinese_lunar"]]


class Channel(Choice):
    """A way of talking to somebody."""

    EMAIL = "email"
    """E-mail."""

    PHONE = "phone"
    """A voice call."""

    SMS = "sms"
    """A short message."""

    CHAT = "chat"
    """A chat or messenger."""

    SOCIAL = "social"
    """A social network."""

    WEB = "web"
    """The web site or shop."""

    APP = "app"
    """A mobile app, push messages included."""

    IN_PERSON = "in_person"
    """Face to face."""

    POST = "post"
    """Letters."""

    DEVICE = "device"
    """A machine that reports by itself."""

ChannelLike: TypeAlias = Union[Channel, Literal["email", "phone", "sms", "chat", "social", "web", "app", "in_person", "post", "device"]]


class ConsentStatus(Choice):
    """Whether a consent was given or taken back."""

    GRANTED = "granted"
    """The purpose is allowed on the channel."""

    WITHDRAWN = "withdrawn"
    """It is no longer allowed."""

ConsentStatusLike: TypeAlias = Union[ConsentStatus, Literal["granted", "withdrawn"]]


class CustomerKind(Choice):
    """Whether a customer is a human being or a body of them."""

    PERSON = "person"
    """A human being."""

    ORGANIZATION = "organization"
    """A company, an association, an authority."""

CustomerKindLike: TypeAlias = Union[CustomerKind, Literal["person", "organization"]]


class CustomerSort(Choice):
    """What customers are sorted by."""

    CREATED = "created"
    """By creation. The one order whose pages cost no more than what is on them."""

    NAME = "name"
    """By name without accents, Chinese by pinyin; those without a name last."""

    UPDATED = "updated"
    """By the last change."""

CustomerSortLike: TypeAlias = Union[CustomerSort, Literal["created", "name", "updated"]]


class DealEventKind(Choice):
    """What a move made of a deal."""

    OPENED = "opened"
    """It began."""

    MOVED = "moved"
    """It came to another stage."""

    WON = "won"
    """It was won."""

    LOST = "lost"
    """It was lost."""

    REOPENED = "reopened"
    """It was open again."""


class DealField(Choice):
    """A field of a deal that a stage can ask for."""

    AMOUNT = "amount"
    """What it comes to, once or again and again."""

    LINES = "lines"
    """What is to be sold, line by line."""

    CONTACTS = "contacts"
    """Who takes part on the customer's side."""

    EXPECTED_CLOSE_ON = "expected_close_on"
    """When it is expected to be closed."""

    SOURCE = "source"
    """Where it came from."""

    CAMPAIGN = "campaign"
    """The campaign that brought it."""

    NEXT_STEP = "next_step"
    """What is to be done next."""

    COMPETITORS = "competitors"
    """Who else is after it."""

    LOST_REASON = "lost_reason"
    """Why it was lost."""

    OWNER = "owner"
    """Whose deal it is."""

    TEAM = "team"
    """Whose team's it is."""

DealFieldLike: TypeAlias = Union[DealField, Literal["amount", "lines", "contacts", "expected_close_on", "source", "campaign", "next_step", "competitors", "lost_reason", "owner", "team"]]


class DealStatus(Choice):
    """What has become of a deal: what the stage says in which it is."""

    OPEN = "open"
    """It is being worked on."""

    WON = "won"
    """The customer has bought."""

    LOST = "lost"
    """Nothing came of it."""

DealStatusLike: TypeAlias = Union[DealStatus, Literal["open", "won", "lost"]]


class DealValue(Choice):
    """What of a deal counts as its value."""

    AMOUNT = "amount"
    """What it comes to once."""

    YEARLY = "yearly"
    """What it comes to each year, again and again."""

    FIRST_YEAR = "first_year"
    """Both: what it brings in its first year."""

DealValueLike: TypeAlias = Union[DealValue, Literal["amount", "yearly", "first_year"]]


class DecimalMark(Choice):
    """What stands before the decimals of a number. Digits are never grouped."""

    POINT = "point"
    """`12.30`."""

    COMMA = "comma"
    """`12,30`."""

DecimalMarkLike: TypeAlias = Union[DecimalMark, Literal["point", "comma"]]


class Deleted(Choice):
    """What a list does with deleted records."""

    EXCLUDE = "exclude"
    """Leaves them out."""

    ONLY = "only"
    """Shows nothing else."""

    INCLUDE = "include"
    """Shows them among the others."""

DeletedLike: TypeAlias = Union[Deleted, Literal["exclude", "only", "include"]]


class DemandPeriod(Choice):
    """How long the periods of a series are. Their days are civil days in the business's time zone."""

    DAY = "day"
    """A day."""

    WEEK = "week"
    """A week, from Monday on."""

    MONTH = "month"
    """A month."""

DemandPeriodLike: TypeAlias = Union[DemandPeriod, Literal["day", "week", "month"]]


class DemandSeason(Choice):
    """How periods of a season differ."""

    NONE = "none"
    """They do not."""

    ADDITIVE = "additive"
    """By an amount (P. Winters, 1960)."""

    MULTIPLICATIVE = "multiplicative"
    """By a factor. The series must be positive."""

DemandSeasonLike: TypeAlias = Union[DemandSeason, Literal["none", "additive", "multiplicative"]]


class DemandTrend(Choice):
    """How the level moves on."""

    NONE = "none"
    """It stays."""

    ADDITIVE = "additive"
    """By a slope (C. Holt, 1957)."""

    DAMPED = "damped"
    """By a slope that fades (E. Gardner and E. `McKenzie`, 1985)."""

DemandTrendLike: TypeAlias = Union[DemandTrend, Literal["none", "additive", "damped"]]


class Direction(Choice):
    """Who turned to whom."""

    INBOUND = "inbound"
    """The customer turned to the business."""

    OUTBOUND = "outbound"
    """The business turned to the customer."""

DirectionLike: TypeAlias = Union[Direction, Literal["inbound", "outbound"]]


class DueState(Choice):
    """How a task to be done stands to the time of day."""

    OVERDUE = "overdue"
    """Its instant, or its day, is over."""

    TODAY = "today"
    """It is due today, in the business's time zone."""

    UPCOMING = "upcoming"
    """It is due on a later day."""

    UNSCHEDULED = "unscheduled"
    """It has no time."""

DueStateLike: TypeAlias = Union[DueState, Literal["overdue", "today", "upcoming", "unscheduled"]]


class Entity(Choice):
    """The kinds of record that have a history."""

    CUSTOMER = "customer"
    """A customer."""

    RELATIONSHIP = "relationship"
    """A relationship between two customers."""

    NOTE = "note"
    """A note about a customer."""

    FIELD = "field"
    """The definition of a custom field."""

    PRODUCT = "product"
    """A product."""

    CATEGORY = "category"
    """A category of products."""

    ORDER = "order"
    """An order."""

    INTERACTION = "interaction"
    """An interaction."""

    SEGMENT = "segment"
    """The definition of a segment."""

    MEMBERSHIP = "membership"
    """That a customer is a member of segments. The change's id is the customer's: `created` is entering, `deleted`
    leaving, of all those that its field `segment_ids` lists. Where a definition takes effect, it is `updated` with the
    segment's id.
    """

    PIPELINE = "pipeline"
    """A pipeline."""

    DEAL = "deal"
    """A deal."""

    RATE = "rate"
    """An exchange rate. The change's id is made of the two currencies and the day."""

    GOAL = "goal"
    """A goal."""

    FORECAST = "forecast"
    """A forecast that was kept."""

    TASK = "task"
    """A task."""

    QUOTE = "quote"
    """A quote."""

    SHIPMENT = "shipment"
    """A shipment of an order."""

    INVOICE = "invoice"
    """An invoice or a credit note."""

    RETURN = "return"
    """A return of goods."""

    PURCHASE_ORDER = "purchase_order"
    """An order to a supplier."""

    LEAD_MODEL = "lead_model"
    """A lead model."""

    MODEL = "model"
    """A version of a fitted model."""


class FieldKind(Choice):
    """The types that the values of a custom field can have."""

    TEXT = "text"
    """Any text: `Value.Text`."""

    INTEGER = "integer"
    """A whole number: `Value.Integer`."""

    DECIMAL = "decimal"
    """An exact decimal number: `Value.Decimal`."""

    BOOL = "bool"
    """Yes or no: `Value.Bool`."""

    DATE = "date"
    """A civil date: `Value.Date`."""

    TIMESTAMP = "timestamp"
    """An instant: `Value.Timestamp`."""

    CHOICE = "choice"
    """One of the choices: `Value.Text`."""

    CHOICES = "choices"
    """Some of the choices, each at most once: `Value.Texts`."""

FieldKindLike: TypeAlias = Union[FieldKind, Literal["text", "integer", "decimal", "bool", "date", "timestamp", "choice", "choices"]]


class FirstOrderFact(Choice):
    """A fact of the first order."""

    VALUE = "value"
    """What it came to, before refunds: ln(1 + total), in the model's currency."""

    DISCOUNTED = "discounted"
    """Whether something was taken off it or one of its lines: 1 or 0."""

FirstOrderFactLike: TypeAlias = Union[FirstOrderFact, Literal["value", "discounted"]]


class ForecastGroup(Choice):
    """By what a forecast tells deals apart, beside their periods."""

    PIPELINE = "pipeline"
    """By pipeline."""

    TEAM = "team"
    """By team."""

    OWNER = "owner"
    """By salesperson."""

ForecastGroupLike: TypeAlias = Union[ForecastGroup, Literal["pipeline", "team", "owner"]]


class Gender(Choice):
    """A person's gender, as far as it is known."""

    FEMALE = "female"
    """Female."""

    MALE = "male"
    """Male."""

    NONBINARY = "nonbinary"
    """Neither, or both."""

GenderLike: TypeAlias = Union[Gender, Literal["female", "male", "nonbinary"]]


class IdentifierKind(Choice):
    """The kinds of identifier."""

    EMAIL = "email"
    """An e-mail address, kept in lower case."""

    PHONE = "phone"
    """A phone number, kept in E.164 form with its extension, if any: `+493012345`, `+493012345;ext=67`."""

    EXTERNAL_ID = "external_id"
    """The id that another system, the issuer, gave the customer."""

    SOCIAL = "social"
    """A name in a social network, the issuer."""

    DEVICE = "device"
    """A device that belongs to the customer."""

IdentifierKindLike: TypeAlias = Union[IdentifierKind, Literal["email", "phone", "external_id", "social", "device"]]


class ImportKind(Choice):
    """What an import brings."""

    CUSTOMERS = "customers"
    """Customers."""

    ORDERS = "orders"
    """Orders, and the customers that they name."""

    DEALS = "deals"
    """Deals."""


class IngestOutcome(Choice):
    """What a webhook did to the record that it is about."""

    CREATED = "created"
    """The record is new; for a refund, the refund is."""

    UPDATED = "updated"
    """The record, or one that hangs on it, was changed."""

    DELETED = "deleted"
    """The record was deleted."""

    UNCHANGED = "unchanged"
    """All of it was known already; nothing was written to the journal."""

    IGNORED = "ignored"
    """The webhook was left aside; the reason says why."""


class IngestReason(Choice):
    """Why a webhook was left aside. Sending it again would change nothing."""

    UNSUPPORTED = "unsupported"
    """Nothing is done with webhooks of this topic or type."""

    STALE = "stale"
    """A newer state of the record was taken already."""

    DELETED = "deleted"
    """The record was deleted, here or there."""

    UNKNOWN = "unknown"
    """It reports the end of a record that never came."""

    NOT_SETTLED = "not_settled"
    """No money has moved yet, or none will."""

    ANONYMOUS = "anonymous"
    """It says nothing of anybody who could be told."""

    PRIVACY_REQUEST = "privacy_request"
    """Somebody's data is asked for, or is to be erased. The library cannot do that yet, so whoever runs it has to."""


class InteractionKind(Choice):
    """The kinds of interaction."""

    CALL = "call"
    """A voice call."""

    MEETING = "meeting"
    """A meeting by appointment."""

    VISIT = "visit"
    """A visit, of staff to the customer or of the customer to a shop."""

    EMAIL = "email"
    """An e-mail."""

    CHAT = "chat"
    """A message in a chat or messenger."""

    SMS = "sms"
    """A short message."""

    PAGE_VIEW = "page_view"
    """A page of the web site was looked at."""

    FORM = "form"
    """A form was sent."""

    SOCIAL = "social"
    """A post or a message in a social network."""

    DEVICE_SIGNAL = "device_signal"
    """A report that a device sent by itself."""

    CUSTOM = "custom"
    """Anything else, told apart by its name."""

InteractionKindLike: TypeAlias = Union[InteractionKind, Literal["call", "meeting", "visit", "email", "chat", "sms", "page_view", "form", "social", "device_signal", "custom"]]


class InvoiceKind(Choice):
    """Whether money is asked for, or given back."""

    INVOICE = "invoice"
    """It asks for money."""

    CREDIT_NOTE = "credit_note"
    """It takes back what an invoice asked for."""

InvoiceKindLike: TypeAlias = Union[InvoiceKind, Literal["invoice", "credit_note"]]


class LawfulBasis(Choice):
    """Why data may be used (GDPR, Article 6)."""

    CONSENT = "consent"
    """The person agreed."""

    CONTRACT = "contract"
    """A contract asks for it."""

    LEGAL_OBLIGATION = "legal_obligation"
    """A law asks for it."""

    LEGITIMATE_INTEREST = "legitimate_interest"
    """The business's interest outweighs the person's."""

LawfulBasisLike: TypeAlias = Union[LawfulBasis, Literal["consent", "contract", "legal_obligation", "legitimate_interest"]]


class LeadAxis(Choice):
    """What a group of rules tells."""

    FIT = "fit"
    """How well the customer is what the business looks for."""

    ENGAGEMENT = "engagement"
    """How interested the customer is."""

LeadAxisLike: TypeAlias = Union[LeadAxis, Literal["fit", "engagement"]]


class LeadSource(Choice):
    """What a rule looks at."""

    CUSTOMER = "customer"
    """The customer: points once, when the expression is true."""

    ORDERS = "orders"
    """The customer's orders: points for each for which the expression is true, by when it was placed."""

    INTERACTIONS = "interactions"
    """The customer's interactions: the same, by when they happened."""

LeadSourceLike: TypeAlias = Union[LeadSource, Literal["customer", "orders", "interactions"]]


class Lifecycle(Choice):
    """How far a customer has come. It is yours to say: orders do not move it, but an import or a webhook that brings an order
    makes its customer one.
    """

    SUBSCRIBER = "subscriber"
    """Receives news, no more."""

    LEAD = "lead"
    """Has shown interest."""

    QUALIFIED = "qualified"
    """Was found worth the effort of sales."""

    OPPORTUNITY = "opportunity"
    """Has an open deal."""

    CUSTOMER = "customer"
    """Has bought."""

    EVANGELIST = "evangelist"
    """Brings others."""

    LOST = "lost"
    """Will not buy, or no longer."""

LifecycleLike: TypeAlias = Union[Lifecycle, Literal["subscriber", "lead", "qualified", "opportunity", "customer", "evangelist", "lost"]]


class MembershipCause(Choice):
    """What made a customer enter or leave."""

    WRITE = "write"
    """A write of the customer's own facts."""

    TIME = "time"
    """Time that passed."""

    SHARED = "shared"
    """A change of what is shared: of the catalogue, or of a segment that this one asks about. What a name in the
    catalogue changes holds from when everybody was looked at again (`settle`, `build`), not from its own change on.
    """

    DEFINED = "defined"
    """The segment's first definition, when it had looked at everybody."""

    REDEFINED = "redefined"
    """A changed definition, when it had looked at everybody."""


class MembershipChange(Choice):
    """What happened to a customer's membership."""

    ENTERED = "entered"
    """The customer became a member."""

    LEFT = "left"
    """The customer is no member any more."""


class MissingCustomer(Choice):
    """What to do with an order that names no customer."""

    REJECT = "reject"
    """Reject the order with `required`."""

    ANONYMOUS = "anonymous"
    """Import the order as nobody's."""

MissingCustomerLike: TypeAlias = Union[MissingCustomer, Literal["reject", "anonymous"]]


class MissingRate(Choice):
    """What becomes of a customer with an order whose exchange rate is missing."""

    REFUSE = "refuse"
    """There is no list: `not_found` with both currencies."""

    LEAVE_OUT = "leave_out"
    """The customer is left out of it."""

MissingRateLike: TypeAlias = Union[MissingRate, Literal["refuse", "leave_out"]]


class ModelKind(Choice):
    """What a model tells of customers."""

    RFM = "rfm"
    """How recently, how often and for how much they bought: `RfmSpec`."""

    CLV = "clv"
    """Whether they will come back, how often, and for how much: `ClvSpec`."""

    PROPENSITY = "propensity"
    """How likely they do something within so many days: `PropensitySpec`."""

    CLUSTERS = "clusters"
    """Whom they are like: `ClustersSpec`."""

ModelKindLike: TypeAlias = Union[ModelKind, Literal["rfm", "clv", "propensity", "clusters"]]


class MoveCause(Choice):
    """Why a deal is in another stage."""

    MOVED = "moved"
    """Somebody moved it."""

    MIGRATED = "migrated"
    """An edit of the pipeline took out the stage in which it was."""


class OnDuplicate(Choice):
    """What to do with a customer who is stored already."""

    SKIP = "skip"
    """Leave the record as it is."""

    UPDATE = "update"
    """Take over what the row says; what it does not say stays, and so do tags and identifiers."""

OnDuplicateLike: TypeAlias = Union[OnDuplicate, Literal["skip", "update"]]


class Operation(Choice):
    """What was done to a record."""

    CREATED = "created"
    """It was created."""

    UPDATED = "updated"
    """Some of its fields were changed."""

    DELETED = "deleted"
    """It was deleted. Most records can be restored; one that was deleted for good lives on in its history."""

    RESTORED = "restored"
    """It was restored after a delete."""


class OrderStatus(Choice):
    """How far an order's execution is."""

    PLACED = "placed"
    """The customer has placed it."""

    CONFIRMED = "confirmed"
    """The business has accepted it."""

    SHIPPED = "shipped"
    """It is on its way."""

    DELIVERED = "delivered"
    """It has arrived."""

    COMPLETED = "completed"
    """Nothing more is to be done."""

    CANCELLED = "cancelled"
    """It was called off, and counts in no figure."""

OrderStatusLike: TypeAlias = Union[OrderStatus, Literal["placed", "confirmed", "shipped", "delivered", "completed", "cancelled"]]


class PeriodLength(Choice):
    """How long a period is."""

    MONTH = "month"
    """A month of the civil calendar."""

    QUARTER = "quarter"
    """Three months, from January, April, July or October on."""

    YEAR = "year"
    """A year, from January on."""

PeriodLengthLike: TypeAlias = Union[PeriodLength, Literal["month", "quarter", "year"]]


class PredictorField(Choice):
    """Something known of a deal that may tell how it ends. The stage that it has reached always counts beside these."""

    SOURCE = "source"
    """Where it came from."""

    CAMPAIGN = "campaign"
    """The campaign that brought it."""

    OWNER = "owner"
    """Whose deal it is."""

    TEAM = "team"
    """Whose team's it is."""

    COUNTRY = "country"
    """The country of the customer's main address."""

    KIND = "kind"
    """Whether the customer is a person or an organization."""

    TAGS = "tags"
    """The customer's tags, each by itself."""

    LANGUAGE = "language"
    """The customer's language."""

PredictorFieldLike: TypeAlias = Union[PredictorField, Literal["source", "campaign", "owner", "team", "country", "kind", "tags", "language"]]


class ProbabilityMethod(Choice):
    """Where the probability of an open deal comes from that nobody has set by hand."""

    STAGE = "stage"
    """The stage in which it is."""

    NAIVE_BAYES = "naive_bayes"
    """What became of deals with the same labels, by naive Bayes."""

    LOGISTIC_REGRESSION = "logistic_regression"
    """A logistic regression that was fitted to closed deals."""

ProbabilityMethodLike: TypeAlias = Union[ProbabilityMethod, Literal["stage", "naive_bayes", "logistic_regression"]]


class ProductStatus(Choice):
    """Whether a product is still sold."""

    ACTIVE = "active"
    """It is sold."""

    DISCONTINUED = "discontinued"
    """It is sold no more; what was sold of it stays."""

ProductStatusLike: TypeAlias = Union[ProductStatus, Literal["active", "discontinued"]]


class PurchaseModelKind(Choice):
    """Which model."""

    BG_NBD = "bg_nbd"
    """`BgNbd`."""

    MBG_NBD = "mbg_nbd"
    """`MbgNbd`."""

    PARETO_NBD = "pareto_nbd"
    """`ParetoNbd`."""

    BG_BB = "bg_bb"
    """`BgBb`, whose histories count occasions."""

PurchaseModelKindLike: TypeAlias = Union[PurchaseModelKind, Literal["bg_nbd", "mbg_nbd", "pareto_nbd", "bg_bb"]]


class PurchaseStatus(Choice):
    """How far a purchase order is."""

    DRAFT = "draft"
    """The supplier does not know of it yet."""

    ORDERED = "ordered"
    """It was sent to the supplier."""

    PARTLY_RECEIVED = "partly_received"
    """A part of it came in."""

    RECEIVED = "received"
    """All of it came in."""

    CANCELLED = "cancelled"
    """What did not come in is called off."""

PurchaseStatusLike: TypeAlias = Union[PurchaseStatus, Literal["draft", "ordered", "partly_received", "received", "cancelled"]]


class QuoteStatus(Choice):
    """What has become of a quote."""

    DRAFT = "draft"
    """It is being written, and can be changed."""

    SENT = "sent"
    """The customer has it."""

    ACCEPTED = "accepted"
    """The customer has agreed to it."""

    DECLINED = "declined"
    """The customer does not want it."""

    SUPERSEDED = "superseded"
    """Another one took its place."""

    EXPIRED = "expired"
    """The customer has it, but its last day is over. It is what a sent one is read as, and never stored."""

QuoteStatusLike: TypeAlias = Union[QuoteStatus, Literal["draft", "sent", "accepted", "declined", "superseded", "expired"]]


class RecommendationBasis(Choice):
    """Why a product is recommended. In this order they fill a list."""

    BOUGHT_TOGETHER = "bought_together"
    """It is bought by those who bought what the customer has."""

    POPULAR_IN_CATEGORIES = "popular_in_categories"
    """It is popular among the products in the categories of what the customer has."""

    POPULAR = "popular"
    """It is popular among all products."""


class RefundMethod(Choice):
    """How a refund reaches the customer."""

    PAYOUT = "payout"
    """The money is paid back."""

    CREDIT = "credit"
    """It stays as a credit in the customer's balance."""

RefundMethodLike: TypeAlias = Union[RefundMethod, Literal["payout", "credit"]]


class ReturnStatus(Choice):
    """How far a return is."""

    ANNOUNCED = "announced"
    """The customer has said that it comes."""

    RECEIVED = "received"
    """It is here."""

    INSPECTED = "inspected"
    """It was looked at."""

    CLOSED = "closed"
    """Nothing more is to be done."""

ReturnStatusLike: TypeAlias = Union[ReturnStatus, Literal["announced", "received", "inspected", "closed"]]


class RfmFrequency(Choice):
    """What counts as often."""

    ORDER_DAYS = "order_days"
    """Distinct civil days with an order: two carts on one day are one visit."""

    ORDERS = "orders"
    """Orders."""

RfmFrequencyLike: TypeAlias = Union[RfmFrequency, Literal["order_days", "orders"]]


class RfmMethod(Choice):
    """How the edges between the scores are found."""

    QUANTILES = "quantiles"
    """At the 20, 40, 60 and 80 % quantiles of the values."""

    NTILE = "ntile"
    """By rank: a fifth of the customers in each bin, as far as equal values can be parted. A value's bin is
    1 + ⌊5 · customers with a smaller value / all customers⌋.
    """

RfmMethodLike: TypeAlias = Union[RfmMethod, Literal["quantiles", "ntile"]]


class RfmMonetary(Choice):
    """What counts as much. Both are net of refunds and returns."""

    SUM = "sum"
    """All that was spent."""

    MEAN = "mean"
    """What was spent for each order, on average."""

RfmMonetaryLike: TypeAlias = Union[RfmMonetary, Literal["sum", "mean"]]


class Role(Choice):
    """What a customer is to the business; one customer can be several of these."""

    CUSTOMER = "customer"
    """Buys, or may buy."""

    SUPPLIER = "supplier"
    """Sells to the business."""

    PARTNER = "partner"
    """Works with the business."""

    RESELLER = "reseller"
    """Sells on behalf of the business."""

RoleLike: TypeAlias = Union[Role, Literal["customer", "supplier", "partner", "reseller"]]


class ScoreSort(Choice):
    """By what scores are sorted, the greatest first."""

    LIFETIME_VALUE = "lifetime_value"
    """By lifetime value: the usual order of a model of it."""

    PROBABILITY_ALIVE = "probability_alive"
    """By the probability that the customer has not left."""

    EXPECTED_PURCHASES = "expected_purchases"
    """By the purchases to come."""

    RFM = "rfm"
    """By the sum of the three scores of RFM, then by money: the usual order of a model of it."""

    MONETARY = "monetary"
    """By money that was spent."""

    PROPENSITY = "propensity"
    """By the probability: the usual order of a model of propensity."""

    CLUSTER = "cluster"
    """By the number of the cluster, then by the distance from its centre, the least first: the usual order of a model of
    clusters.
    """

ScoreSortLike: TypeAlias = Union[ScoreSort, Literal["lifetime_value", "probability_alive", "expected_purchases", "rfm", "monetary", "propensity", "cluster"]]


class SegmentKind(Choice):
    """How a segment's members are found."""

    LIVE = "live"
    """By an expression, at every instant."""

    LIST = "list"
    """They are put on a list by hand."""


class SegmentType(Choice):
    """What a value of an expression is."""

    BOOL = "bool"
    """True or false."""

    NUMBER = "number"
    """An exact number."""

    TEXT = "text"
    """A text."""

    INSTANT = "instant"
    """A point in time."""

    DATE = "date"
    """A civil date."""

    INTERVAL = "interval"
    """A length of time."""

    TEXTS = "texts"
    """Several texts."""

    ANNIVERSARY = "anniversary"
    """A birthday: a day and month, in its calendar, with or without a year."""


class Sharing(Choice):
    """How processes share the file."""

    EXCLUSIVE = "exclusive"
    """This process alone; any other opener gets `locked`."""

    SINGLE_WRITER = "single_writer"
    """This process alone writes; others may open the file as `Sharing.Follower`."""

    FOLLOWER = "follower"
    """This process only reads, and sees what the writing process commits."""

    MANY_WRITERS = "many_writers"
    """Several processes write, one transaction at a time. Experimental."""

SharingLike: TypeAlias = Union[Sharing, Literal["exclusive", "single_writer", "follower", "many_writers"]]


class ShipmentStatus(Choice):
    """How far a shipment is."""

    PREPARED = "prepared"
    """It is made ready."""

    SHIPPED = "shipped"
    """It is on its way."""

    DELIVERED = "delivered"
    """It has arrived."""

ShipmentStatusLike: TypeAlias = Union[ShipmentStatus, Literal["prepared", "shipped", "delivered"]]


class SortOrder(Choice):
    """Whether a list goes up or down."""

    ASCENDING = "ascending"
    """The least, the oldest, A first."""

    DESCENDING = "descending"
    """The greatest, the newest, Z first."""

SortOrderLike: TypeAlias = Union[SortOrder, Literal["ascending", "descending"]]


class StageCheck(Choice):
    """A condition on a deal that goes into a stage, or out of it."""

    QUOTE_ACCEPTED = "quote_accepted"
    """A quote for it is accepted."""

    ACTIVITY_DONE = "activity_done"
    """The customer or a contact was spoken with since it came into the stage in which it is."""

    NEXT_ACTION_PLANNED = "next_action_planned"
    """A next action is planned."""

StageCheckLike: TypeAlias = Union[StageCheck, Literal["quote_accepted", "activity_done", "next_action_planned"]]


class TaskKind(Choice):
    """The kinds of task."""

    CALL = "call"
    """Somebody is to be called."""

    VISIT = "visit"
    """Somebody is to be visited."""

    MEETING = "meeting"
    """A meeting by appointment."""

    EMAIL = "email"
    """An e-mail is to be written."""

    TODO = "todo"
    """Anything else that is to be done."""

TaskKindLike: TypeAlias = Union[TaskKind, Literal["call", "visit", "meeting", "email", "todo"]]


class TaskPriority(Choice):
    """How urgent a task is."""

    LOW = "low"
    """When nothing else is to be done."""

    NORMAL = "normal"
    """As usual."""

    HIGH = "high"
    """Before others."""

    URGENT = "urgent"
    """Before all others."""

TaskPriorityLike: TypeAlias = Union[TaskPriority, Literal["low", "normal", "high", "urgent"]]


class TaskStatus(Choice):
    """What has become of a task."""

    OPEN = "open"
    """It is to be done."""

    DONE = "done"
    """It was done."""

    CANCELLED = "cancelled"
    """It is not to be done any more."""

TaskStatusLike: TypeAlias = Union[TaskStatus, Literal["open", "done", "cancelled"]]


class TimelineKind(Choice):
    """The kinds of item on a timeline."""

    ORDER = "order"
    """Orders."""

    INTERACTION = "interaction"
    """Interactions."""

    NOTE = "note"
    """Notes."""

    DEAL = "deal"
    """What happened to deals."""

TimelineKindLike: TypeAlias = Union[TimelineKind, Literal["order", "interaction", "note", "deal"]]


class UnknownCustomer(Choice):
    """What to do with an order whose customer is not stored."""

    CREATE = "create"
    """Create the customer."""

    REJECT = "reject"
    """Reject the order with `unknown_reference`."""

    ANONYMOUS = "anonymous"
    """Import the order as nobody's."""

UnknownCustomerLike: TypeAlias = Union[UnknownCustomer, Literal["create", "reject", "anonymous"]]


class UnknownDealCustomer(Choice):
    """What to do with a deal whose customer is named but not stored."""

    REJECT = "reject"
    """Reject the deal with `unknown_reference`: a name that is written in two ways makes no second customer."""

    CREATE = "create"
    """Create the customer."""

UnknownDealCustomerLike: TypeAlias = Union[UnknownDealCustomer, Literal["reject", "create"]]


class UnknownProduct(Choice):
    """What to do with an article number that no product has."""

    KEEP = "keep"
    """Keep the number on the line."""

    CREATE = "create"
    """Create the product, named as the first line that has it, in that line's category. Asks for `sku` in the mapping."""

UnknownProductLike: TypeAlias = Union[UnknownProduct, Literal["keep", "create"]]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AbcGroup(Record):
    """A class or a tier as a whole."""

    name: str
    """`A`, `B`, `C`, or the name of the tier."""

    count: int
    """How many are in it."""

    value: Decimal
    """Their value."""

    share: float
    """Their share of all."""

    least: Decimal | None = None
    """The least value among them; none when nobody is in it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AbcItem(Record):
    """A customer or a product among the others."""

    customer_id: UUID | None = None
    """The customer, where customers are sorted."""

    product_id: UUID | None = None
    """The product, where products are sorted."""

    value: Decimal
    """Its value."""

    share: float
    """Its share of all, 0 to 1; a value below nothing has none."""

    cumulative_share: float
    """The share of it and of all before it."""

    class_: AbcClass
    """Its class."""

    tier: str | None = None
    """Its tier; none where there is none for it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AbcQuery(Record):
    """What is asked of an ABC analysis."""

    of: AbcSubjectLike | None = None
    """Customers or products."""

    currency: str
    """Only orders in this currency count."""

    from_: datetime.datetime | None = None
    """Only orders that were placed at this instant or later."""

    until: datetime.datetime | None = None
    """Only orders that were placed before this instant."""

    as_of: datetime.datetime | None = None
    """Only orders that were placed by this instant, with what had happened to them by then; as they are now, when left
    out.
    """

    a_percent: float | None = None
    """Class A brings this percent of the value; 80 when left out."""

    b_percent: float | None = None
    """Classes A and B bring this percent; 95 when left out."""

    tiers: Sequence[ValueTier] | None = None
    """Tiers by rank, the best first."""

    limit: int | None = None
    """The most items that are listed, the best ones; 1,000 when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AbcReport(Record):
    """An ABC analysis. A value below nothing, as after returns, counts as nothing."""

    _tables: ClassVar[tuple[str, ...]] = ("items", "classes", "tiers", "points",)

    count: int
    """How many customers or products had an order."""

    value: Decimal
    """What they are worth."""

    items: Rows[AbcItem]
    """The best of them; of equals the older record first."""

    classes: Rows[AbcGroup]
    """The three classes."""

    tiers: Rows[AbcGroup]
    """The tiers that were asked for."""

    points: Rows[ConcentrationPoint]
    """The Pareto curve: the share of the best 0, 1, 2 … 100 % of them; empty when nothing was bought."""

    gini: float | None = None
    """Gini's coefficient, 2 Σ i · xᵢ / (n Σ x) − (n + 1) / n over values from the least on (C. Gini, 1912): 0 when all
    are worth the same, near 1 when one is worth everything. None when nothing was bought.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Address(Record):
    """A postal address."""

    label: str | None = None
    """What it is for: `billing`, `shipping`, `home`."""

    lines: Sequence[str] = field(default_factory=list)
    """Street, house, flat: the lines above the city, in the order in which they are written."""

    city: str | None = None
    """The city."""

    region: str | None = None
    """State, province, prefecture."""

    postal_code: str | None = None
    """The postal code."""

    country: str | None = None
    """The country's two letters (ISO 3166-1)."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Attainment(Record):
    """How far a goal is reached, and what is still open for it. Amounts are in the goal's currency: what is won at the rates
    of the days on which it was won, what is open at the rate of the day that is asked about.
    """

    goal: Goal
    """The goal, as it was known then."""

    as_of: datetime.datetime
    """The instant that it tells of."""

    won: DealTally
    """The deals that were won in the period."""

    share: float | None = None
    """Won / goal; more than 1 when it is passed."""

    remaining: Decimal
    """What is missing; nothing when the goal is reached."""

    open: DealTally
    """The open deals that are expected to be closed in the period."""

    weighted: Decimal
    """Each of them times its probability."""

    coverage: float | None = None
    """Open / remaining; none when nothing is missing."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BasketItem(Record):
    """An item of baskets: a product or a category."""

    product_id: UUID | None = None
    """The product, where products are counted."""

    category_id: UUID | None = None
    """The category, where categories are counted."""

    name: str
    """What it is called."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BasketQuery(Record):
    """Which baskets are looked at, and what is worth telling."""

    by: BasketByLike | None = None
    """What counts as one item."""

    from_: datetime.datetime | None = None
    """Only orders that were placed at this instant or later."""

    until: datetime.datetime | None = None
    """Only orders that were placed before this instant."""

    as_of: datetime.datetime | None = None
    """Only orders that were placed by this instant, with what had happened to them by then; as they are now, when left
    out.
    """

    min_support: float | None = None
    """The least part of all baskets that hold the items of a set or a rule, above 0 and up to 1; 0.01 when left out."""

    min_confidence: float | None = None
    """The least part of the baskets with its antecedent for which a rule holds, 0 to 1; 0.5 when left out. Of rules alone."""

    max_items: int | None = None
    """The most items of a set, or of a rule with its consequent; 6 when left out."""

    limit: int | None = None
    """The most sets or rules that are told, the first ones; 1,000 when left out."""

    max_itemsets: int | None = None
    """The most itemsets that are looked at: more are an error; 1,000,000 when left out."""

    max_basket_items: int | None = None
    """The most items of all baskets together, which memory goes by: more are an error; 10,000,000 when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BasketRule(Record):
    """"Who buys all of these also buys that", and how far it is true. P(A), P(B) and P(AB) are the parts of all baskets that
    hold the antecedent, the consequent and both.
    """

    antecedent: list[BasketItem]
    """What is bought, who was created first first."""

    consequent: BasketItem
    """What is bought with it."""

    count: int
    """How many baskets hold all of it."""

    support: float
    """P(AB)."""

    confidence: float
    """P(AB) / P(A)."""

    lift: float
    """P(AB) / (P(A) P(B)): above 1, they are bought together more often than by chance."""

    leverage: float
    """P(AB) − P(A) P(B)."""

    conviction: float | None = None
    """(1 − P(B)) / (1 − confidence); none when the rule holds always, where it is infinite."""

    zhang: float
    """Zhang's metric, from −1 (never together) to 1."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BasketRules(Record):
    """The rules that hold among baskets."""

    _tables: ClassVar[tuple[str, ...]] = ("rules",)

    baskets: int
    """How many baskets there are."""

    found: int
    """How many rules were found."""

    rules: Rows[BasketRule]
    """The first of them, those of the highest lift first."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BasketSet(Record):
    """Items that are bought together."""

    items: list[BasketItem]
    """The items, who was created first first."""

    count: int
    """How many baskets hold them all."""

    support: float
    """The part of all baskets."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BasketSets(Record):
    """The sets of items that are often bought together."""

    _tables: ClassVar[tuple[str, ...]] = ("sets",)

    baskets: int
    """How many baskets there are."""

    found: int
    """How many sets were found."""

    sets: Rows[BasketSet]
    """The first of them: those with fewer items first, of them those in the most baskets."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BgBb(Record):
    """The beta-geometric/beta-Bernoulli model: at each occasion, customers buy with a chance of their own, and before
    each they may leave, again with a chance of their own (P. Fader, B. Hardie, J. Shang, Customer-Base Analysis in a
    Discrete-Time Noncontractual Setting, Marketing Science 29, 2010).

    Time is counted in occasions, such as yearly appeals or months: of a `PurchaseHistory`, frequency is how many were
    used after the first purchase, recency the number of the last of them, and age how many there were, all of them whole
    numbers. Of a fraction of an occasion to come the same fraction of its purchase is expected.
    """

    alpha: float
    """The first parameter of the buying chances: α / (α + β) is their mean."""

    beta: float
    """The second."""

    gamma: float
    """The first parameter of the leaving chances: γ / (γ + δ) is their mean."""

    delta: float
    """The second."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BgNbd(Record):
    """The beta-geometric/NBD model: customers buy at random times, each at a rate of their own, and may leave after each
    repeat purchase (P. Fader, B. Hardie, K. Lee, “Counting Your Customers” the Easy Way, Marketing Science 24, 2005).

    Rates have a gamma distribution, chances of leaving a beta distribution. One who never came back counts as active.
    """

    r: float
    """The shape of the rates' distribution."""

    alpha: float
    """Its rate: r / α is the mean number of purchases in one unit of time."""

    a: float
    """The first parameter of the leaving chances: a / (a + b) is their mean."""

    b: float
    """The second."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BinaryEvaluation(Record):
    """Probabilities held against outcomes."""

    rows: int
    """How many outcomes."""

    positives: int
    """How many of them were positive."""

    auc: float | None = None
    """The area under the receiver operating characteristic: the chance that a positive has a higher probability than a
    negative, ties half (H. Mann and D. Whitney, 1947). None when all outcomes are the same.
    """

    log_loss: float
    """−mean ln of the probability that was given to what happened; ln 2 = 0.6931 for saying one half always."""

    brier: float
    """The mean squared distance of probability and outcome (G. Brier, 1950); 0.25 for saying one half always."""

    calibration: list[ReliabilityBin]
    """Probabilities and outcomes by bins of probability of equal width."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BoardOptions(Record):
    """Which deals a board shows; everything left out does not narrow it."""

    deals: int | None = None
    """How many deals of each stage are shown, at most 1,000; 0 leaves them out. All are counted."""

    owner: str | None = None
    """Deals of this salesperson."""

    team: str | None = None
    """Deals of this team."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BoardStage(Record):
    """A stage on a board. Sums are by currency, in the order of the codes; one of zero is left out."""

    stage_id: UUID
    """The stage."""

    name: str
    """Its name."""

    kind: DealStatus
    """What a deal in it is."""

    count: int
    """How many deals are in it."""

    amounts: list[Money]
    """What they come to once."""

    yearly: list[Money]
    """What they come to each year."""

    weighted: list[Money]
    """What they come to once, each times its probability."""

    deals: list[Deal]
    """The first of them, in the order of their creation."""

    next: str | None = None
    """Where a list of the stage's deals goes on; none when there are no more."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BoostedTrees(Record):
    """The chance of a positive outcome as a sum of small decision trees, each grown on what those before it got wrong
    (J. Friedman, Greedy Function Approximation, 2001; with second derivatives and bins as T. Chen and C. Guestrin,
    `XGBoost`, 2016). A value that is not a number is missing, which may say something as well.
    """

    base: float
    """The log-odds before any tree."""

    trees: list[DecisionTree]
    """The trees."""

    importance: list[float]
    """By how much the questions about each column lowered the loss on the rows that were learnt from."""

    validation_loss: float | None = None
    """The log-loss on the rows that were kept back; none without such rows."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BoostingOptions(Record):
    """How trees are grown."""

    trees: int | None = None
    """The most trees: 300 when left out."""

    depth: int | None = None
    """The most questions from the root to a leaf: 4 when left out."""

    learning_rate: float | None = None
    """How much of what a tree says counts: 0.1 when left out."""

    min_rows: int | None = None
    """The fewest rows of a leaf: 20 when left out."""

    l2: float | None = None
    """The penalty of large leaves: 1 when left out."""

    validation_part: float | None = None
    """The part of the rows that are kept back to tell when to stop, 0 for none: 0.2 when left out."""

    patience: int | None = None
    """After so many trees that did not help on those rows, the search ends: 20 when left out."""

    seed: int | None = None
    """Which rows are kept back."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Calibration(Record):
    """Whether deals are won as often as their probabilities say.

    Each deal that was open when a period began, and that is won or lost by now, is seen once for each such period, with
    the probability that it had then.
    """

    _tables: ClassVar[tuple[str, ...]] = ("bins",)

    deals: int
    """How often a deal was seen."""

    brier: float | None = None
    """The mean square of probability − outcome, both from 0 to 1 (Brier, Monthly Weather Review 78, 1950): 0 is the
    best, a guess of one half always has 0.25.
    """

    bins: Rows[CalibrationBin]
    """By probability, in steps of ten percent."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CalibrationBin(Record):
    """What became of open deals of about one probability."""

    from_: int
    """From this probability on, in percent."""

    until: int
    """Up to this one, not including it, but for 100."""

    deals: int
    """How often a deal was seen with such a probability that is won or lost by now."""

    won: int
    """How many of these were won."""

    expected: float | None = None
    """Their mean probability, in percent."""

    actual: float | None = None
    """How many were won indeed, in percent."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CallAttempt(Record):
    """A call that did not settle a task: nobody answered, or somebody asked for another one."""

    at: datetime.datetime
    """When."""

    outcome: str
    """What came of it: `no_answer`, `busy`, `call again`."""

    by: str | None = None
    """Who called."""

    interaction_id: UUID | None = None
    """The call that was recorded; none when the task is about nobody."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CallQueue(Record):
    """Which calls a queue holds."""

    agent: str | None = None
    """Who calls: theirs and nobody's; only nobody's when left out."""

    limit: int | None = None
    """At most this many, 1 to 1,000."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Category(Record):
    """A category of products.

    Unique: no two categories below the same parent share a name, whatever its case. No category is below itself.
    """

    id: UUID
    """The category's id."""

    name: str
    """The name."""

    parent_id: UUID | None = None
    """The category it is a part of; none at the top of the tree."""

    description: str | None = None
    """What is in it, in some sentences."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CategoryPatch(Record):
    """What an update says of each field of a category."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    name: str | None = None
    """The name."""

    parent_id: UUID | str | None | Unset = UNSET
    """The category it is a part of; clear it to move it to the top of the tree."""

    description: str | None | Unset = UNSET
    """What is in it, in some sentences."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Change(Record):
    """One change in the feed."""

    seq: int
    """Its number in the journal: 1 for the first change, one more for each."""

    at: datetime.datetime
    """When it was made."""

    actor: str | None = None
    """Who made it, if the handle said so."""

    batch: UUID | None = None
    """The import that made it."""

    entity: Entity
    """The kind of record."""

    id: UUID
    """The record's id."""

    operation: Operation
    """What was done."""

    fields: list[FieldChange]
    """The fields that changed, by name; empty for a creation."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Changes(Record):
    """A part of the feed."""

    _tables: ClassVar[tuple[str, ...]] = ("items",)

    items: Rows[Change]
    """The changes, oldest first."""

    last: int
    """Ask for what comes after this number next."""

    more: bool
    """Whether more is there already."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChannelActivity(Record):
    """What happened on one channel."""

    channel: Channel
    """The channel."""

    count: int
    """Interactions on it."""

    last_at: datetime.datetime
    """The last of them."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChurnOutcome(Record):
    """Whether a customer who has bought does not buy again."""

    horizon_days: int
    """For so many days, 1 to 3,660."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClusterColumn(Record):
    """A feature and its scale: (number − mean) / deviation, of its logarithm where it is skewed."""

    name: str
    """The feature."""

    is_logarithm: bool
    """Whether its logarithm counts, ±ln(1 + |x|): so with counts, days and money."""

    mean: float
    """The mean, of the logarithms where these count. It stands in where the number is not known."""

    deviation: float
    """The standard deviation, likewise."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClusterDistance(Record):
    """How far a customer is from a cluster."""

    number: int
    """The cluster's number."""

    distance: float
    """The distance from its centre, in standard deviations."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClusterProfile(Record):
    """A cluster and what is typical of its customers."""

    number: int
    """Its number, from 1: the largest first. A refit may give it to others."""

    name: str
    """A name of a few words by what sets it apart most; each cluster of a model has another."""

    description: str
    """In words: what its typical customer is, beside that of all."""

    customers: int
    """How many customers it had at the fit."""

    center: list[float]
    """Its centre in the units of the features, in their order; where logarithms count it is that of their mean."""

    scaled_center: list[float]
    """The same in standard deviations from the mean of all."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClusterScore(Record):
    """What a model of clusters says of a customer."""

    number: int
    """The number of the nearest cluster."""

    name: str
    """Its name."""

    distances: list[ClusterDistance]
    """The distances from all clusters, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClusterTrial(Record):
    """How well rows fall into so many groups."""

    clusters: int
    """How many groups."""

    silhouette: float
    """The mean silhouette of the rows, near 1 where groups lie far apart."""

    inertia: float
    """The sum of the squared distances of the rows from their centres."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClustersParameters(Record):
    """What was fitted of clusters."""

    columns: list[ClusterColumn]
    """The features with their scales."""

    clusters: list[ClusterProfile]
    """The clusters, the largest first."""

    inertia: float
    """The sum of the squared distances of all customers from their centres, in squared standard deviations."""

    trials: list[ClusterTrial] = field(default_factory=list)
    """The numbers that were tried on at most 5,000 customers, where none was given."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClustersSpec(Record):
    """How clusters are looked for.

    Numbers and names of clusters are those of one version: a refit may give them to others. Pin the version that a
    segment asks by them.
    """

    currency: str
    """The currency of all money. Orders in others are converted at the rate of their day."""

    features: Sequence[str] = field(default_factory=list)
    """The features that tell customers apart, by the names of fields of `CustomerFeatures`,
    which are written alike in every language: `'mean_order_value'`. When empty those of RFM:
    `'days_since_last_order'`, `'order_days'` and `'spent'`.
    """

    clusters: int | None = None
    """How many clusters, 2 to 100; when left out the number from 2 to 10 with the greatest silhouette."""

    seed: int | None = None
    """Where the random choices come from."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClvCovariateEffect(Record):
    """What was found of a covariate."""

    covariate: ClvCovariate
    """The covariate."""

    weight: float
    """By how much one more of it raises the logarithm of the rate: customers who have it buy e^weight times as often."""

    standard_error: float
    """The standard error of the weight: from twice that on it tells more than chance."""

    mean: float
    """The mean of all customers, of whom the other parameters are."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClvParameters(Record):
    """What was fitted of lifetime value."""

    purchases: PurchaseModel
    """When customers buy and leave; with covariates, those who are in the mean of all of them."""

    purchases_fit: ModelFit
    """How well that fits, and how surely it is known. The weights of covariates follow the parameters."""

    value: GammaGamma
    """What a purchase is worth."""

    value_fit: ModelFit
    """How well that fits, and how surely it is known."""

    covariates: list[ClvCovariateEffect] = field(default_factory=list)
    """What moves the rates of customers, in the order in which it was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClvRateFactor(Record):
    """How a covariate moves the rate at which a customer buys."""

    covariate: ClvCovariate
    """The covariate."""

    value: float | None = None
    """What it is of this customer; none where it is not known."""

    factor: float
    """How many times as often this customer buys, while active, as one in the mean."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClvScore(Record):
    """What a model of lifetime value says of a customer."""

    history: PurchaseHistory
    """The days of purchase that it goes by, in the model's unit of time; of BG/BB, the occasions that were used, of the
    one that runs once it was.
    """

    mean_value: float
    """The mean value of the repeat purchases, 0 where there are none; of BG/BB, of what was spent in an occasion that was
    used.
    """

    currency: str
    """The currency of all values."""

    probability_alive: float
    """The probability that the customer has not left."""

    expected_purchases: float
    """The purchases within the model's horizon; of BG/BB, the occasions that will be used, from the end of the last one of
    the history on.
    """

    expected_value: float
    """The mean value of a purchase; of BG/BB, of an occasion that is used."""

    lifetime_value: float
    """The discounted margin within the horizon."""

    lifetime_value_interval: ConfidenceInterval | None = None
    """Where 95 % of the lifetime values lie that parameters as likely as the fitted ones would give. Left out in lists."""

    rate_factors: list[ClvRateFactor] = field(default_factory=list)
    """How the model's covariates move the rate at which this customer buys, those that move it most first. Left out in
    lists.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClvSpec(Record):
    """How a model of lifetime value is fitted."""

    currency: str
    """The currency of the values. Orders in others are converted at the rate of their day."""

    purchase_model: PurchaseModelKind = PurchaseModelKind.BG_NBD
    """The model of when customers buy and leave, BG/NBD where left out. BG/BB is for what can happen, or is known, once a month or a year: it
    counts such occasions with a purchase, not the days.
    """

    unit_days: float | None = None
    """The unit of time in days, a week where left out. It scales the parameters. Of BG/BB it is the length of an occasion,
    such as 30.4375 for months: the days after a customer's first purchase are cut into these, and the ones with a
    purchase are counted, so that the times of a history are whole.
    """

    horizon: LifetimeValueOptions | None = None
    """How far to look ahead, and what money is worth by then: a year of months where left out. The length of a period is
    in weeks here, whatever the unit. The discount is not below 0, since what is expected of a customer has to fall as
    days without a purchase pass.
    """

    holdout_days: int | None = None
    """So many last days are first held out: the model is fitted to what was before, and its forecast of them compared
    with what customers did, which is the model's quality. Then it is fitted to all. BG/BB wants at least one occasion.
    Covariates that are not of the first order have their present value there too: one that was set because of what
    customers did in those days makes the forecast look better than it is.
    """

    covariates: Sequence[ClvCovariate] = field(default_factory=list)
    """What is known of customers and may move the rate at which they buy, at most 32; for BG/NBD alone. The fit finds by
    how much each does, and everybody is judged by a rate of their own.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Concentration(Record):
    """How spending is spread over customers: the Pareto curve, and the three classes of an ABC analysis.

    Of the customers with an order, in any currency, that are not deleted. Who spent less than nothing counts as nothing
    here.
    """

    _tables: ClassVar[tuple[str, ...]] = ("points",)

    customers: int
    """How many customers there are."""

    spent: Decimal
    """What they spent."""

    points: Rows[ConcentrationPoint]
    """The share of the best 0, 1, 2 … 100 % of the customers; empty when nothing was spent."""

    a: int
    """Class A: the fewest customers who bring 80 %."""

    b: int
    """Class B: those who bring the next, up to 95 %."""

    c: int
    """Class C: the rest."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConcentrationPoint(Record):
    """A point of a Pareto curve."""

    percent: int
    """How many of the best customers these are, as percent of all. A part of a customer brings that part."""

    share: float
    """Their share of what was spent, 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConditionValue(Record):
    """What a part of a condition is for a customer."""

    expression: str
    """The part."""

    value: str | None = None
    """Its value as a text, instants in UTC; none when it is not known."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConfidenceInterval(Record):
    """The range of a quantity that is computed from uncertain parameters."""

    low: float
    """The lower end."""

    high: float
    """The upper end."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Consent(Record):
    """One entry of a customer's consent ledger. The newest entry of a purpose and channel counts."""

    purpose: str
    """What the data is used for, such as `newsletter`."""

    channel: Channel
    """The channel it is used on."""

    status: ConsentStatus
    """Given or taken back."""

    basis: LawfulBasis = LawfulBasis.CONSENT
    """Why it may be used."""

    proof: str | None = None
    """What shows it: a form's name and version, a recording's id."""

    at: datetime.datetime
    """Since when."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContractEndOutcome(Record):
    """Whether a contract ends that runs: two custom fields of the customer, dates or instants, say from when to when it does.
    Their present values count, also for the past.
    """

    horizon_days: int
    """Within so many days, 1 to 3,660."""

    began_field: str
    """The key of the field that says when the contract began."""

    ended_field: str
    """The key of the field that says when it ended; it runs where that is empty, or later."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Coordinates(Record):
    """A point on earth in degrees (WGS 84), kept to seven decimals: about a centimetre."""

    latitude: Decimal
    """Degrees north, −90 to 90."""

    longitude: Decimal
    """Degrees east, −180 to 180."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CountryCovariate(Record):
    """Whether the customer's main address is in a country: 1 or 0."""

    country: str
    """The country's two letters (ISO 3166-1)."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Credit(Record):
    """What a credit note takes back of an invoice."""

    credit_note_id: UUID
    """The credit note."""

    amount: Decimal
    """How much."""

    at: datetime.datetime
    """When it was issued."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CsvFormat(Record):
    """How a file separates its values (RFC 4180, but for what is said here). Its text is UTF-8, with or without a mark."""

    delimiter: str | None = None
    """What stands between two cells: one ASCII character, a comma when left out."""

    header: bool | None = None
    """Whether the first row names the columns; it does when left out."""

    decimal_mark: DecimalMarkLike | None = None
    """What stands before the decimals of a number."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CurrencySales(Record):
    """What was sold in one currency."""

    currency: str
    """The currency."""

    orders: int
    """Orders, without returns."""

    revenue: Decimal
    """Totals less refunds and returns."""

    refunded: Decimal
    """Refunds and returns."""

    mean_order_value: Decimal | None = None
    """Revenue / orders, not rounded; none without orders."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Customer(Record):
    """Anyone the business deals with.

    Unique: no two customers that are not deleted share an identifier. `version` counts the changes from 1.
    """

    id: UUID
    """The customer's id."""

    kind: CustomerKind
    """Person or organization."""

    name: str | None = None
    """The whole name, as it is written."""

    name_parts: PersonName | None = None
    """The name's parts, for a person."""

    identifiers: list[Identifier]
    """How the customer can be told from others and reached; the first of a kind is the main one."""

    addresses: list[Address]
    """Postal addresses; the first is the main one."""

    birthday: PartialDate | None = None
    """Birthday, or founding day."""

    gender: Gender | None = None
    """Gender."""

    language: str | None = None
    """Preferred language, a BCP 47 tag."""

    time_zone: str | None = None
    """Time zone, an IANA name."""

    occupation: str | None = None
    """Occupation, or an organization's trade."""

    preferences: dict[str, Value]
    """What the customer likes, by name."""

    tags: list[str]
    """Tags, sorted, each once."""

    roles: list[Role]
    """Roles, sorted, each once."""

    lifecycle: Lifecycle
    """How far the customer has come."""

    owner: str | None = None
    """The member of staff who looks after the customer."""

    source: str | None = None
    """Where the customer came from."""

    custom: dict[str, Value]
    """Values of the custom fields that are defined for customers, by key."""

    consents: list[Consent]
    """The consent ledger, oldest first."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Customer360(Record):
    """Everything about one customer, from one state of the CRM."""

    _tables: ClassVar[tuple[str, ...]] = ("relationships", "orders", "interactions", "notes", "deals", "history",)

    customer: Customer
    """The record, with identifiers, addresses, consents, custom values and tags."""

    profile: Profile
    """What orders and interactions add up to."""

    relationships: Rows[Relationship]
    """How the customer relates to others."""

    orders: Rows[Order]
    """The newest orders."""

    interactions: Rows[Interaction]
    """The newest interactions."""

    notes: Rows[Note]
    """The newest notes."""

    deals: Rows[Deal]
    """The newest deals with the customer, or in which the customer takes part as a contact or a partner."""

    history: Rows[HistoryEntry]
    """The newest changes of the record."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Customer360Options(Record):
    """How much of each list a 360° view holds; 0 leaves a list out."""

    orders: int | None = None
    """Orders, newest first."""

    interactions: int | None = None
    """Interactions, newest first."""

    notes: int | None = None
    """Notes, newest first."""

    deals: int | None = None
    """Deals, newest first."""

    relationships: int | None = None
    """Relationships."""

    history: int | None = None
    """Changes of the customer's record, newest first."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomerAttributes(Record):
    """The attributes of one customer that expressions read, under the names that they have there: a row of features. As an
    Arrow table, a column each.
    """

    id: UUID
    """The customer's id."""

    kind: CustomerKind
    """Person or organization."""

    name: str | None = None
    """The whole name, as it is written."""

    given_name: str | None = None
    """The name given at birth."""

    family_name: str | None = None
    """The family's name."""

    email: str | None = None
    """The main e-mail address."""

    phone: str | None = None
    """The main phone number, in E.164."""

    country: str | None = None
    """The main address's country, two capital letters (ISO 3166-1)."""

    region: str | None = None
    """The main address's state, province or prefecture."""

    city: str | None = None
    """The main address's city."""

    postal_code: str | None = None
    """The main address's postal code."""

    birthday: PartialDate | None = None
    """The birthday, perhaps without a year."""

    gender: Gender | None = None
    """The gender, when it is known."""

    language: str | None = None
    """The language in which to write, as a tag (BCP 47)."""

    time_zone: str | None = None
    """The time zone, by its IANA name."""

    occupation: str | None = None
    """The occupation."""

    lifecycle: Lifecycle
    """The stage of life as a customer."""

    owner: str | None = None
    """The member of staff who is responsible."""

    source: str | None = None
    """Where the record came from."""

    roles: list[Role]
    """What the customer is to the business."""

    tags: list[str]
    """The tags."""

    custom: dict[str, Value]
    """The values of custom fields, by key."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    order_count: int
    """Orders, without returns."""

    order_days: int
    """Distinct civil days with an order, in the business's time zone."""

    return_count: int
    """Returns: orders that only took goods back."""

    refund_count: int
    """Refunds of orders."""

    first_order_at: datetime.datetime | None = None
    """When the first order was placed."""

    last_order_at: datetime.datetime | None = None
    """When the last order was placed."""

    spent: list[Money]
    """What was spent, by currency: totals less refunds and returns."""

    refunded: list[Money]
    """What was given back, by currency."""

    balance: list[Money]
    """What the customer owes, by currency; negative where the business does."""

    interaction_count: int
    """Interactions, on all channels."""

    last_interaction_at: datetime.datetime | None = None
    """The last of them."""

    p_alive: float | None = None
    """The probability that the customer has not left, by the model called `clv`, with six decimals. What models say is
    told where there is such a model, and it says something of the customer.
    """

    expected_purchases: float | None = None
    """Purchases to come within the horizon of the model called `clv`."""

    clv: float | None = None
    """Their discounted value, in that model's currency."""

    rfm_recency: int | None = None
    """How recently the customer bought, 1 to 5, by the model called `rfm`."""

    rfm_frequency: int | None = None
    """How often, 1 to 5."""

    rfm_monetary: int | None = None
    """For how much, 1 to 5."""

    rfm_segment: str | None = None
    """The name that the model's grid gives these three."""

    propensity: float | None = None
    """The probability that the customer does what the model called `propensity` is about."""

    cluster: int | None = None
    """The number of the customer's cluster, by the model called `clusters`."""

    cluster_name: str | None = None
    """The name of this cluster."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomerFeatures(Record):
    """What was known of a customer at an instant. What expressions of segments know too has the name that it has there.

    Days are civil days in the file's time zone; the last 30 days are the instant's day and the 29 before it. Orders are
    purchases that were not cancelled by then. Money is in the currency that was asked for, less refunds and returns that
    were made by then; a refund counts on the day of its order, a return on its own.
    """

    customer_id: UUID
    """The customer."""

    days_since_first_order: int | None = None
    """Days since the first order."""

    days_since_last_order: int | None = None
    """Days since the last order."""

    order_count: int
    """Orders ever."""

    orders_30_days: int
    """Orders of the last 30 days."""

    orders_90_days: int
    """Orders of the last 90 days."""

    orders_365_days: int
    """Orders of the last 365 days."""

    order_days: int
    """Different days with an order."""

    spent: Decimal
    """Money spent ever."""

    spent_30_days: Decimal
    """Money spent in the last 30 days."""

    spent_90_days: Decimal
    """Money spent in the last 90 days."""

    spent_365_days: Decimal
    """Money spent in the last 365 days."""

    mean_order_value: Decimal | None = None
    """What was spent, by order."""

    mean_gap_days: float | None = None
    """The mean number of days from one day with an order to the next; none before the second such day."""

    gap_deviation_days: float | None = None
    """The standard deviation of these numbers (over n); none before the third such day."""

    products: int
    """Different products in these orders; lines without one count by SKU, or by name."""

    categories: int
    """Different categories of these products, as the catalogue has them now."""

    refunded_share: float | None = None
    """The part of the orders' totals that was refunded, 0 to 1."""

    discounted_share: float | None = None
    """The part of the orders with a discount, 0 to 1."""

    return_count: int
    """Orders that brought goods back."""

    cancellations: int
    """Orders that were cancelled."""

    interaction_count: int
    """Interactions ever."""

    interactions_30_days: int
    """Interactions of the last 30 days."""

    interactions_90_days: int
    """Interactions of the last 90 days."""

    inbound_90_days: int
    """Of those of the last 90 days, the ones in which the customer turned to the business."""

    outbound_90_days: int
    """Of those of the last 90 days, the ones in which the business turned to the customer."""

    days_since_last_interaction: int | None = None
    """Days since the last interaction."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomerKindCovariate(Record):
    """Whether the customer is of a kind: 1 or 0."""

    customer_kind: CustomerKind
    """The kind."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomerMapping(Record):
    """What the columns of a file of customers mean. Empty cells say nothing.

    A row is known again by the first of these that it has: external id, e-mail address, phone number. A row without
    any gets an external id that is made of its cells, so that it is known again too.
    """

    format: CsvFormat | None = None
    """How the file separates its values."""

    external_id: Column | None = None
    """The customer's id in the system that the file comes from."""

    issuer: str | None = None
    """The system's name: the issuer of the external ids, `import` when left out."""

    email: Column | None = None
    """E-mail address."""

    phone: Column | None = None
    """Phone number."""

    kind: Column | None = None
    """`person` or `organization`; a new customer is a person when left out."""

    name: Column | None = None
    """The whole name."""

    given_name: Column | None = None
    """The given name."""

    family_name: Column | None = None
    """The family's name."""

    birthday: Column | None = None
    """Birthday, in `date_format`."""

    date_format: str | None = None
    """How birthdays are written."""

    gender: Column | None = None
    """`female`, `male` or `nonbinary`, or their first letters; `x` for the last."""

    language: Column | None = None
    """Preferred language, a BCP 47 tag."""

    occupation: Column | None = None
    """Occupation, or trade."""

    address_lines: Sequence[Column] | None = None
    """The lines of the address above the city, one or more a cell."""

    postal_code: Column | None = None
    """The address's postal code."""

    city: Column | None = None
    """The address's city."""

    region: Column | None = None
    """The address's state or province."""

    country: Column | None = None
    """The address's country, two letters (ISO 3166-1)."""

    tags: Column | None = None
    """Tags, with `tag_separator` between them."""

    tag_separator: str | None = None
    """What stands between two tags, a comma when left out. A cell with a unit separator (U+001F) is cut there instead,
    so that a list is written whatever its texts hold.
    """

    lifecycle: Column | None = None
    """A stage by its name, such as `lead`."""

    owner: Column | None = None
    """The member of staff who looks after the customer."""

    source: Column | None = None
    """Where the customer came from."""

    custom: Mapping[str, Column] | None = None
    """Custom fields, by key; read by the type of their definition. Dates and instants are in `date_format`, choices
    have `tag_separator` between them.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomerPatch(Record):
    """What an update says of each field of a customer."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    kind: CustomerKindLike | None = None
    """Person or organization."""

    name: str | None | Unset = UNSET
    """The whole name."""

    name_parts: PersonName | None | Unset = UNSET
    """The name's parts."""

    identifiers: Sequence[Identifier] | None | Unset = UNSET
    """All identifiers."""

    addresses: Sequence[Address] | None | Unset = UNSET
    """All addresses."""

    birthday: PartialDate | None | Unset = UNSET
    """Birthday, or founding day."""

    gender: GenderLike | None | Unset = UNSET
    """Gender."""

    language: str | None | Unset = UNSET
    """Preferred language."""

    time_zone: str | None | Unset = UNSET
    """Time zone."""

    occupation: str | None | Unset = UNSET
    """Occupation, or an organization's trade."""

    preferences: Mapping[str, GivenValue | None] | None = None
    """Preferences by name: a value sets one, `None` removes one; those not named stay."""

    tags: Sequence[str] | None | Unset = UNSET
    """All tags."""

    roles: Sequence[RoleLike] | None | Unset = UNSET
    """All roles."""

    lifecycle: LifecycleLike | None = None
    """How far the customer has come."""

    owner: str | None | Unset = UNSET
    """The member of staff who looks after the customer."""

    source: str | None | Unset = UNSET
    """Where the customer came from."""

    custom: Mapping[str, GivenValue | None] | None = None
    """Custom values by key: a value sets one, `None` removes one; those not named stay."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomerQuery(Record):
    """Which customers a list holds, and in which order; everything left out does not narrow it."""

    kind: CustomerKindLike | None = None
    """Persons or organizations."""

    role: RoleLike | None = None
    """Customers who have this role."""

    tag: str | None = None
    """Customers who have this tag."""

    lifecycle: LifecycleLike | None = None
    """Customers at this stage."""

    owner: str | None = None
    """Customers whom this member of staff looks after."""

    text: str | None = None
    """Customers with words that begin with those of this text, as `search` finds them."""

    created_from: datetime.datetime | None = None
    """Customers created at this instant or later."""

    created_until: datetime.datetime | None = None
    """Customers created before this instant."""

    updated_from: datetime.datetime | None = None
    """Customers last changed at this instant or later."""

    updated_until: datetime.datetime | None = None
    """Customers last changed before this instant."""

    deleted: DeletedLike | None = None
    """What is done with deleted customers."""

    sort: CustomerSortLike | None = None
    """What the customers are sorted by; those that are equal come in the order of their creation."""

    order: SortOrderLike | None = None
    """Up or down."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Deal(Record):
    """Something that may be sold to a customer, on its way through a pipeline.

    It is open, won or lost as its stage says. With lines, `amount` and `recurring` are their sums: of those that are
    paid once, and of the others in their longest interval, each line being quantity · unit price − discount + tax. So the
    order that a won deal makes comes to the amount and one payment of each recurring line.
    """

    id: UUID
    """The deal's id."""

    name: str
    """What it is about, in a few words."""

    customer_id: UUID
    """To whom something may be sold."""

    pipeline_id: UUID
    """The pipeline that it goes through."""

    stage_id: UUID
    """The stage in which it is."""

    status: DealStatus
    """What has become of it."""

    contacts: list[DealContact]
    """Who takes part on the customer's side."""

    partners: list[DealPartner]
    """With whom it is made together."""

    lines: list[DealLine]
    """What is to be sold."""

    currency: str
    """The currency of all amounts."""

    amount: Decimal | None = None
    """What it comes to once; none when nobody knows yet."""

    recurring: Recurring | None = None
    """What it comes to again and again."""

    probability: Decimal
    """How probable it is that it is won, in percent: 100 when it is, 0 when it is lost, else what was set by hand, else
    what its pipeline predicted when the deal was last changed or refreshed, else what its stage says.
    """

    manual_probability: Decimal | None = None
    """What was set by hand; it stays until it is taken away."""

    expected_close_on: datetime.date | None = None
    """When it is expected to be closed."""

    source: str | None = None
    """Where it came from: `fair`, `web site`, `referral`."""

    campaign: str | None = None
    """The campaign that brought it."""

    next_step: str | None = None
    """What is to be done next."""

    competitors: list[str]
    """Who else is after it."""

    lost_reason: str | None = None
    """Why it was lost."""

    owner: str | None = None
    """Whose deal it is: a salesperson."""

    team: str | None = None
    """Whose team's it is."""

    quote_id: UUID | None = None
    """The quote that was accepted."""

    order_id: UUID | None = None
    """The order that came of it."""

    moves: list[StageMove]
    """Its way through the stages, oldest first. Moves are added, also at an earlier place, and never taken away."""

    opened_at: datetime.datetime
    """When it began: the time of its first move."""

    closed_at: datetime.datetime | None = None
    """When it was won or lost."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""

    predicted_by: ProbabilityMethod | None = None
    """By what its probability was predicted; none for one that was set by hand or is the stage's."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealContact(Record):
    """Somebody on the customer's side who takes part in a deal."""

    customer_id: UUID
    """Who it is."""

    role: str | None = None
    """What part: `decides`, `uses it`, `pays`."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealEstimate(Record):
    """A probability and what makes it up: the logarithms of the odds of the prior and of all terms add up to its own."""

    _tables: ClassVar[tuple[str, ...]] = ("terms",)

    probability: Decimal
    """The probability, in percent, from 0.01 to 99.99."""

    prior: float
    """The logarithm of the odds of which nothing is known."""

    terms: Rows[EstimateTerm]
    """One term for the stage, and one for each label that was seen before."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealEvent(Record):
    """Something that happened to a deal."""

    kind: DealEventKind
    """What happened."""

    deal: Deal
    """The deal as it is now."""

    step: StageMove
    """The move: where from and where to, when, by whom and why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealLine(Record):
    """One line of what a deal is about. Amounts are in the deal's currency."""

    product_id: UUID | None = None
    """The product, when it is in the catalogue."""

    sku: str | None = None
    """The article number, when the product is not in the catalogue."""

    name: str | None = None
    """What the line is called, when that was given."""

    quantity: Decimal
    """How many."""

    unit_price: Decimal
    """The price of one."""

    discount: Decimal
    """What is taken off the line."""

    tax: Decimal
    """Tax that is added to the line."""

    interval: BillingInterval | None = None
    """How often the line is paid for; once when there is none."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealLoss(Record):
    """A deal is lost."""

    version: int | None = None
    """Refuse it with `stale_version` unless the deal has this version."""

    stage_id: UUID | str | None = None
    """The stage to which it comes, a lost one; the first such stage when left out."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not before the deal's last move."""

    by: str | None = None
    """Who says so; the handle's actor when left out."""

    reason: str | None = None
    """Why: what the deal has as its reason then."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealMapping(Record):
    """What the columns of a file of deals mean: a row is a deal. Empty cells say nothing.

    A deal is known again by its external id, or, in a file without, by its cells. One that was deleted since is made
    anew.

    **Names.** Pipelines, stages, products and customers are found by their name. Where none is written just so, the
    only one whose name differs by case or spaces is taken, and the row gets the warning `not_exact`; where there are
    several, none is, and the code is `ambiguous`.

    **The way.** The deal goes its way by the ordinary commands: it begins, comes to the stages of which the row has a
    date, and is won or lost at the end, where the pipeline's rules and checks hold; a won deal with a product makes its
    order. The earliest date is the beginning: `opened_at`, in the stage where the row says it is, or in the first one
    when it came to others later. A deal without any begins now, or when it was closed, with the warning `required`.

    **The amount** of a row with a product is that of its line. Where it is left out, the line is at the product's price
    in the catalogue; where that has none in the deal's currency, the row gets the warning `required`.

    A row is rejected for all that is wrong with it, each an error of its own.
    """

    format: CsvFormat | None = None
    """How the file separates its values."""

    external_id: Column | None = None
    """The deal's id in the system that the file comes from."""

    issuer: str | None = None
    """The system's name, `import` when left out."""

    name: Column | None = None
    """What the deal is about; the product's name when left out, or else the external id."""

    pipeline: Column | None = None
    """The pipeline, by its name. Required."""

    stage: Column | None = None
    """The stage in which the deal is, by its name or by `stages`. Required."""

    stages: Mapping[str, str] | None = None
    """What the file's own names of stages mean: names of stages."""

    customer_external_id: Column | None = None
    """The customer's id in another system."""

    customer_issuer: str | None = None
    """That system's name, `import` when left out."""

    customer_email: Column | None = None
    """The customer's e-mail address."""

    customer_phone: Column | None = None
    """The customer's phone number."""

    customer_name: Column | None = None
    """The customer's name. The first of external id, e-mail address, phone number and name that is stored decides who
    it is. Where that is the name, and the customer is known by another of what the row gives, it is `not_exact`: perhaps
    a namesake.
    """

    customer_kind: Column | None = None
    """`person` or `organization`: what a customer is who is created; an organization when left out."""

    unknown_customer: UnknownDealCustomerLike | None = None
    """What to do when the customer is not stored."""

    missing_customer_id: UUID | str | None = None
    """Whose deals are that name no customer, with the warning `required`; rejected with that code when left out."""

    product: Column | None = None
    """The product, by its article number or its name."""

    unknown_product: UnknownProductLike | None = None
    """What to do when there is no such product: create one with this name, or keep the name on the line, with the
    warning `unknown_reference`.
    """

    quantity: Column | None = None
    """How many of the product; 1 when left out."""

    amount: Column | None = None
    """What the deal comes to."""

    currency: Column | None = None
    """The currency of the amount. Required."""

    opened_at: Column | None = None
    """When the deal began."""

    stage_dates: Mapping[str, Column] | None = None
    """When the deal came to an open stage, by the stage's name."""

    closed_at: Column | None = None
    """When the deal was won or lost, required then. Of an open deal it is the day on which it is expected to be closed."""

    time_format: str | None = None
    """How instants are written."""

    time_zone: str | None = None
    """The IANA time zone of times without an offset; the file's own when left out."""

    expected_close_on: Column | None = None
    """The day on which the deal is expected to be closed, in `date_format`."""

    date_format: str | None = None
    """How days are written."""

    probability: Column | None = None
    """How probable it is that the deal is won, in percent."""

    owner: Column | None = None
    """Whose deal it is: a salesperson."""

    team: Column | None = None
    """Whose team's it is."""

    source: Column | None = None
    """Where the deal came from."""

    campaign: Column | None = None
    """The campaign that brought it."""

    next_step: Column | None = None
    """What is to be done next."""

    lost_reason: Column | None = None
    """Why it was lost."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealMetrics(Record):
    """How deals went. Won and lost are those that were closed in the time that was asked about."""

    _tables: ClassVar[tuple[str, ...]] = ("stages",)

    as_of: datetime.datetime
    """The instant up to which things are known."""

    won: DealTally
    """The deals that were won."""

    lost: DealTally
    """The deals that were lost."""

    win_rate: float | None = None
    """Won / (won + lost), by count."""

    win_rate_by_value: float | None = None
    """The same by value."""

    mean_won: Decimal | None = None
    """What a won deal comes to on average, rounded to the currency's smallest unit."""

    won_cycle: Durations
    """How long won deals took, from their beginning until they were closed."""

    lost_cycle: Durations
    """How long lost deals took."""

    open: DealTally
    """The deals that are open at the instant, whenever they began."""

    velocity: Decimal | None = None
    """What is won each day at this pace: open deals · win rate · mean won value / mean cycle of won deals in days,
    rounded to the currency's smallest unit.
    """

    stages: Rows[StageMetrics]
    """The open stages of all pipelines, or of the one that was asked for, in their order. A deal that went to another
    pipeline counts in the stages in which it was.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealMetricsQuery(Record):
    """Over which deals, and over which time; everything left out does not narrow it."""

    currency: str
    """The currency of all amounts."""

    from_: datetime.date | None = None
    """What happened on this day or later."""

    until: datetime.date | None = None
    """What happened before this day."""

    pipeline_id: UUID | str | None = None
    """Deals in this pipeline, and its stages."""

    owner: str | None = None
    """Deals of this salesperson."""

    team: str | None = None
    """Deals of this team."""

    source: str | None = None
    """Deals from this source."""

    campaign: str | None = None
    """Deals that this campaign brought."""

    value: DealValueLike | None = None
    """What of a deal counts."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealMove(Record):
    """A deal's way to another open stage."""

    version: int | None = None
    """Refuse it with `stale_version` unless the deal has this version."""

    stage_id: UUID | str
    """The stage to which it comes, an open one."""

    pipeline_id: UUID | str | None = None
    """The stage's pipeline, when the deal goes to another one."""

    at: datetime.datetime | None = None
    """When; now, when left out. A time before the deal's last move puts it between the moves that there are."""

    by: str | None = None
    """Who moved it; the handle's actor when left out."""

    reason: str | None = None
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealPartner(Record):
    """Somebody with whom a deal is made together."""

    customer_id: UUID
    """Who it is."""

    role: str | None = None
    """What part: `reseller`, `referral`."""

    share: Decimal | None = None
    """What share of the deal is theirs, in percent."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealPatch(Record):
    """What an update says of each field of a deal. Its stage is changed by moving it."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    name: str | None = None
    """What it is about."""

    customer_id: UUID | str | None = None
    """To whom something may be sold."""

    contacts: Sequence[DealContact] | None | Unset = UNSET
    """All who take part on the customer's side."""

    partners: Sequence[DealPartner] | None | Unset = UNSET
    """All with whom it is made together."""

    lines: Sequence[NewDealLine] | None | Unset = UNSET
    """All lines; their sums become its amounts. Without lines any more it keeps its amounts."""

    currency: str | None = None
    """The currency of all amounts; their numbers stay as they are."""

    amount: Decimal | int | None | Unset = UNSET
    """What it comes to once, when there are no lines."""

    recurring: Recurring | None | Unset = UNSET
    """What it comes to again and again, when there are no lines."""

    probability: Decimal | int | None | Unset = UNSET
    """How probable it is that it is won, in percent; cleared, it is what its stage says."""

    expected_close_on: datetime.date | None | Unset = UNSET
    """When it is expected to be closed."""

    source: str | None | Unset = UNSET
    """Where it came from."""

    campaign: str | None | Unset = UNSET
    """The campaign that brought it."""

    next_step: str | None | Unset = UNSET
    """What is to be done next."""

    competitors: Sequence[str] | None | Unset = UNSET
    """All who are after it too."""

    lost_reason: str | None | Unset = UNSET
    """Why it was lost."""

    owner: str | None | Unset = UNSET
    """Whose deal it is."""

    team: str | None | Unset = UNSET
    """Whose team's it is."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealPrediction(Record):
    """What is predicted for an open deal now."""

    deal_id: UUID
    """The deal."""

    automatic_probability: Decimal
    """The probability that it has, or would have when it was set back to automatic, in percent."""

    method: ProbabilityMethod
    """Where that comes from: the pipeline's way, or the stage where that cannot say anything."""

    stage_probability: Decimal
    """What its stage says, in percent."""

    manual_probability: Decimal | None = None
    """What was set by hand, in percent."""

    naive_bayes: DealEstimate | None = None
    """What naive Bayes says; none before a deal of the pipeline was won and one was lost."""

    logistic_regression: DealEstimate | None = None
    """What the logistic regression says; none before it was fitted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealQuery(Record):
    """Which deals a list holds; everything left out does not narrow it."""

    pipeline_id: UUID | str | None = None
    """Deals in this pipeline."""

    stage_id: UUID | str | None = None
    """Deals in this stage."""

    status: DealStatusLike | None = None
    """Deals of which this has become."""

    owner: str | None = None
    """Deals of this salesperson."""

    team: str | None = None
    """Deals of this team."""

    customer_id: UUID | str | None = None
    """Deals with this customer."""

    contact_id: UUID | str | None = None
    """Deals in which this contact takes part."""

    partner_id: UUID | str | None = None
    """Deals that are made together with this partner."""

    expected_from: datetime.date | None = None
    """Deals that are expected to be closed on this day or later."""

    expected_until: datetime.date | None = None
    """Deals that are expected to be closed before this day."""

    source: str | None = None
    """Deals from this source."""

    campaign: str | None = None
    """Deals that this campaign brought."""

    text: str | None = None
    """Deals whose name, next step or competitors hold each of these words, whatever their case and accents."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealReopening(Record):
    """A deal that was won or lost is open again."""

    version: int | None = None
    """Refuse it with `stale_version` unless the deal has this version."""

    stage_id: UUID | str | None = None
    """The stage to which it comes, an open one; the last such stage in which it was when left out."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not before the deal's last move."""

    by: str | None = None
    """Who says so; the handle's actor when left out."""

    reason: str | None = None
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealTally(Record):
    """How many deals, and what they come to."""

    deals: int
    """How many."""

    value: Decimal
    """What they come to."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DealWin(Record):
    """A deal is won."""

    version: int | None = None
    """Refuse it with `stale_version` unless the deal has this version."""

    stage_id: UUID | str | None = None
    """The stage to which it comes, a won one; the first such stage when left out."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not before the deal's last move."""

    by: str | None = None
    """Who won it; the handle's actor when left out."""

    reason: str | None = None
    """Why."""

    order_id: UUID | str | None = None
    """The order that came of it, when there is one already; it is made of the deal's lines when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DecisionTree(Record):
    """A decision tree; the first node is its root, and children come after their parents."""

    nodes: list[TreeNode]
    """The nodes."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DemandBacktest(Record):
    """A model and the simplest forecast, on the same periods."""

    forecasts: int
    """How many periods were foretold, those counted several times that were foretold from several origins."""

    model: ForecastAccuracy
    """The model."""

    seasonal_naive: ForecastAccuracy
    """"As in the same period of the last season"; "as in the last period" without seasons."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DemandForecastQuery(Record):
    """How sales go on, and how that is found out."""

    sales: DemandQuery | None = None
    """Which sales. The last period is that before `until`."""

    horizon: int | None = None
    """How many periods are foretold, 1 to 1,000; 6 when left out."""

    level: float | None = None
    """How likely the interval holds a period, above 0 and below 1; 0.8 when left out."""

    season: int | None = None
    """How many periods make a season; 7 days, 52 weeks or 12 months, when left out."""

    method: SmoothingMethod | None = None
    """Which kind of smoothing, whose own period goes before `season`; the one that the series speaks for, when left out."""

    origins: int | None = None
    """From how many instants of the past it is tried out, 1 to 1,000; 6 when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DemandOutlook(Record):
    """How sales are expected to go on."""

    _tables: ClassVar[tuple[str, ...]] = ("sales", "expected",)

    sales: Rows[DemandPeriodSales]
    """What was sold."""

    method: SmoothingMethod
    """Which kind of smoothing."""

    expected: Rows[ExpectedDemand]
    """What is expected, the next period first."""

    backtest: DemandBacktest | None = None
    """What such forecasts were worth on the last periods, beside the simplest one; none where there are too few periods
    to tell.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DemandPeriodSales(Record):
    """What was sold in a period."""

    starts_on: datetime.date
    """The first day of the period."""

    sold: Decimal
    """Pieces, or what they came to."""

    orders: int
    """The orders with any of it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DemandQuery(Record):
    """Which sales are added up, and by which periods. Everything left out does not narrow it."""

    product_id: UUID | str | None = None
    """Sales of this product."""

    category_id: UUID | str | None = None
    """Sales of products in this category or in one below it."""

    currency: str | None = None
    """What the lines come to in this currency, instead of how many pieces were sold."""

    period: DemandPeriodLike | None = None
    """How long the periods are."""

    from_: datetime.date | None = None
    """From the period of this day on; from that of the first sale on, when left out."""

    until: datetime.date | None = None
    """Up to, not including, the period of this day; that of today when left out, so that every period is over."""

    as_of: datetime.datetime | None = None
    """What was known at this instant, which takes the place of today: orders that were placed by then, with what had
    happened to them by then; what is known now, when left out.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Durations(Record):
    """How long things took, in milliseconds."""

    count: int
    """How many were measured."""

    mean: int | None = None
    """The mean, cut to whole milliseconds."""

    p50: int | None = None
    """The least time in which half of them were done: the one at place ⌈0.5 · count⌉ (nearest rank)."""

    p90: int | None = None
    """The least time in which nine of ten were done."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EditedPipeline(Record):
    """A pipeline after an edit."""

    _tables: ClassVar[tuple[str, ...]] = ("migrations",)

    pipeline: Pipeline
    """The pipeline as it is now."""

    migrations: Rows[StageMigration]
    """What happened to the deals of each stage that was taken out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EstimateTerm(Record):
    """What one thing that is known of a deal says."""

    stage_id: UUID | None = None
    """The stage, where that is what is known."""

    field: PredictorField | None = None
    """The field, where it is a label."""

    value: str | None = None
    """The field's value."""

    won: float | None = None
    """The part of the won deals that have it; none of a regression."""

    lost: float | None = None
    """The part of the lost deals that have it; none of a regression."""

    log_odds: float
    """By how much it moves the logarithm of the odds: above 0 it speaks for winning."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ExchangeRate(Record):
    """What one of a currency is worth in another, from a day on until the next rate of the two."""

    currency: str
    """The currency that is priced."""

    base: str
    """The currency of the price."""

    on: datetime.date
    """The first day on which it holds."""

    rate: Decimal
    """So many of the base are paid for one of the currency."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ExpectedDemand(Record):
    """What is expected of a period. What is sold is never less than nothing, and neither is any of these."""

    starts_on: datetime.date
    """The first day of the period."""

    mean: float
    """The mean."""

    low: float
    """The lower end of the interval."""

    high: float
    """The upper end."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FeatureQuery(Record):
    """Whose features a list holds, and as of when."""

    currency: str
    """The currency of all money. Orders in others are converted at the rate of their day."""

    as_of: datetime.datetime | None = None
    """The instant up to which everything counts; now when left out."""

    segment_id: UUID | str | None = None
    """The members that this segment has now; everybody when left out."""

    customer_ids: Sequence[UUID | str] | None = None
    """These customers, where some are given."""

    missing_rate: MissingRateLike | None = None
    """What becomes of a customer with an order whose exchange rate is missing: it refuses the list when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FieldChange(Record):
    """A field's values before and after a change, as on the wire."""

    field: str
    """The field's name."""

    old: Any
    """The value before; null when there was none."""

    new: Any
    """The value after; null when there is none."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FieldDefinition(Record):
    """The definition of a custom field of customers."""

    key: str
    """The name under which values are stored: lower-case letters, digits and `_`, at most 64."""

    label: str
    """What people see."""

    kind: FieldKind
    """The type of the values."""

    choices: list[str]
    """What can be chosen, in the order in which it is offered; empty for kinds without choices."""

    required: bool
    """Whether a customer cannot be created without a value, nor an update remove it."""

    created_at: datetime.datetime
    """When the field was defined."""

    updated_at: datetime.datetime
    """When the definition was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FieldPatch(Record):
    """What an update says of a definition; its kind never changes."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the definition has this version."""

    label: str | None = None
    """What people see."""

    choices: Sequence[str] | None = None
    """All choices. Values that were chosen before and are no choice any more stay."""

    required: bool | None = None
    """Whether a value is required from now on; customers without one stay as they are."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FirstChannelCovariate(Record):
    """Whether the first order came by a channel: 1 or 0."""

    channel: Channel
    """The channel."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FirstOrderCovariate(Record):
    """A fact of the first order that was not cancelled."""

    fact: FirstOrderFact
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Forecast(Record):
    """What is likely to be sold, as far as was known at an instant."""

    as_of: datetime.datetime
    """The instant: what became known later is not in it."""

    query: ForecastQuery
    """What was asked."""

    rows: list[ForecastRow]
    """By period, pipeline, team and salesperson; only where there is a deal. Deals without a date come last, and only
    when all periods were asked for.
    """

    total: ForecastFigures
    """All rows together."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ForecastAccuracy(Record):
    """How far forecasts were off."""

    mean_absolute_error: float
    """The mean distance."""

    root_mean_squared_error: float
    """The square root of the mean squared distance."""

    mean_absolute_scaled_error: float | None = None
    """The mean distance over that of the forecast "as one season before" within the series that was known: below 1 is
    better (R. Hyndman and A. Koehler, Another Look at Measures of Forecast Accuracy, 2006). None when that one was
    never off.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ForecastFigures(Record):
    """Figures of a forecast. Open deals are counted in one part, won and lost ones in the other, none in both.

    Each deal's value is converted and rounded to the currency's smallest unit by itself, so that parts add up to their
    whole.
    """

    open_deals: int
    """The open deals."""

    unvalued_deals: int
    """Those of them of which nobody knows yet what they come to."""

    open: Decimal
    """What the open deals come to."""

    weighted: Decimal
    """The same, each times its probability."""

    best_case: Decimal
    """What those come to that are probable enough for the best case."""

    committed: Decimal
    """What those come to that are probable enough to be committed; a part of the best case."""

    won_deals: int
    """The deals that were won."""

    won: Decimal
    """What they come to."""

    lost_deals: int
    """The deals that were lost."""

    lost: Decimal
    """What they would have come to."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ForecastQuery(Record):
    """What to forecast; everything left out does not narrow it."""

    currency: str
    """The currency of all amounts."""

    length: PeriodLength = PeriodLength.MONTH
    """How long the periods are."""

    from_: datetime.date | None = None
    """Periods that start on this day or later."""

    until: datetime.date | None = None
    """Periods that start before this day."""

    pipeline_id: UUID | None = None
    """Deals in this pipeline."""

    owner: str | None = None
    """Deals of this salesperson."""

    team: str | None = None
    """Deals of this team."""

    value: DealValue = DealValue.AMOUNT
    """What of a deal counts."""

    best_case_from: Decimal | None = None
    """An open deal of at least this probability, in percent, belongs to the best case; 50 when left out."""

    committed_from: Decimal | None = None
    """One of at least this probability counts as committed; 80 when left out."""

    groups: Sequence[ForecastGroup] = field(default_factory=list)
    """By what deals are told apart, beside their periods."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ForecastReview(Record):
    """How good the forecasts of some periods were."""

    _tables: ClassVar[tuple[str, ...]] = ("periods",)

    as_of: datetime.datetime
    """The instant up to which things are known."""

    periods: Rows[PeriodReview]
    """The periods that had begun by then, in their order."""

    absolute_error: float | None = None
    """Σ |error| / Σ actual, of the periods that are over."""

    bias: float | None = None
    """Σ error / Σ actual, of the periods that are over: more than 0 when too much is forecast."""

    calibration: Calibration
    """Whether probabilities are right."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ForecastRow(Record):
    """A period of a forecast, or a part of it."""

    period: Period | None = None
    """The period in which open deals are expected to be closed, and the others were; none for open deals without a
    date.
    """

    pipeline_id: UUID | None = None
    """The pipeline, when pipelines are told apart."""

    team: str | None = None
    """The team, when teams are told apart; none for deals of no team."""

    owner: str | None = None
    """The salesperson, when they are told apart; none for deals of nobody."""

    figures: ForecastFigures
    """The figures."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ForecastSnapshot(Record):
    """A forecast that is kept. It stays what it was, whatever becomes of its deals."""

    id: UUID
    """The snapshot's id."""

    name: str | None = None
    """What it is called, when that was given."""

    forecast: Forecast
    """The forecast."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FormerStage(Record):
    """A stage that a pipeline had once. Deals have been in it, so it is not forgotten."""

    id: UUID
    """The stage's id."""

    name: str
    """The name it had."""

    kind: DealStatus
    """What a deal in it was."""

    replaced_by: UUID
    """The stage that took its deals; it may be a former stage by now."""

    removed_at: datetime.datetime
    """When it was taken out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FrequencyCount(Record):
    """How many customers made so many repeat purchases."""

    frequency: int
    """Repeat purchases; in the last row, at least so many."""

    actual: int
    """The customers who did."""

    expected: float
    """The customers of whom the model expects it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Funnel(Record):
    """How far the deals came that began in some time and are in a pipeline."""

    _tables: ClassVar[tuple[str, ...]] = ("steps",)

    as_of: datetime.datetime
    """The instant up to which things are known."""

    name: str
    """The pipeline's name."""

    currency: str
    """The currency of all amounts."""

    deals: DealTally
    """All of these deals."""

    open: DealTally
    """Those that are open."""

    lost: DealTally
    """Those that are lost."""

    steps: Rows[FunnelStep]
    """The open stages in their order, then the first won one for all that were won."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FunnelQuery(Record):
    """Whose funnel; what is left out does not narrow it."""

    pipeline_id: UUID | str
    """The pipeline."""

    currency: str
    """The currency of all amounts."""

    from_: datetime.date | None = None
    """Deals that began on this day or later."""

    until: datetime.date | None = None
    """Deals that began before this day."""

    owner: str | None = None
    """Deals of this salesperson."""

    team: str | None = None
    """Deals of this team."""

    value: DealValueLike | None = None
    """What of a deal counts."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FunnelStep(Record):
    """A step of a funnel."""

    stage_id: UUID
    """The stage."""

    name: str
    """Its name."""

    reached: DealTally
    """The deals that came to this stage or to a later one, at whatever time, wherever they are now."""

    share: float | None = None
    """Their share of all deals, by count."""

    conversion: float | None = None
    """Their share of those that reached the step before."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GammaGamma(Record):
    """The gamma-gamma model: the values of a customer's purchases vary around a mean of the customer's own, which does
    not depend on how often the customer buys (P. Fader and B. Hardie, The Gamma-Gamma Model of Monetary Value, 2013).
    """

    p: float
    """The shape of the values' distribution."""

    q: float
    """The shape of the distribution of its rates among customers."""

    gamma: float
    """The rate of that distribution."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Goal(Record):
    """What is to be sold in a period: by a salesperson, by a team, or by everybody together.

    Unique: there is one goal for each period, measure and person, team or everybody.
    """

    id: UUID
    """The goal's id."""

    period: Period
    """The period."""

    owner: str | None = None
    """The salesperson whose goal it is."""

    team: str | None = None
    """The team whose goal it is; with neither a person nor a team it is everybody's."""

    value: DealValue
    """What of a deal counts."""

    amount: Decimal
    """How much is to be sold."""

    currency: str
    """The currency of the amount, in which deals are counted."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GoalPatch(Record):
    """What an update says of each field of a goal."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    period: Period | None = None
    """The period."""

    owner: str | None | Unset = UNSET
    """The salesperson whose goal it is."""

    team: str | None | Unset = UNSET
    """The team whose goal it is."""

    value: DealValueLike | None = None
    """What of a deal counts."""

    amount: Decimal | int | None = None
    """How much is to be sold."""

    currency: str | None = None
    """The currency of the amount."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GoalQuery(Record):
    """Which goals are meant; everything left out does not narrow it."""

    length: PeriodLengthLike | None = None
    """Goals for periods of this length."""

    from_: datetime.date | None = None
    """Goals for periods that start on this day or later."""

    until: datetime.date | None = None
    """Goals for periods that start before this day."""

    owner: str | None = None
    """Goals of this salesperson."""

    team: str | None = None
    """Goals of this team."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HistoryEntry(Record):
    """One change of a record."""

    seq: int
    """Its number in the journal."""

    at: datetime.datetime
    """When it was made."""

    actor: str | None = None
    """Who made it, if the handle said so."""

    batch: UUID | None = None
    """The import that made it."""

    operation: Operation
    """What was done."""

    fields: list[FieldChange]
    """The fields that changed, by name; empty for a creation."""

    erased: bool = False
    """Whether the values were erased since."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HoldoutFrequency(Record):
    """The customers of one frequency."""

    frequency: int
    """Repeat purchases before the holdout; in the last group, at least so many."""

    customers: int
    """The number of customers."""

    actual: float
    """The mean of the purchases that were made."""

    expected: float
    """The mean of those that were expected."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Identifier(Record):
    """One identifier. No two customers that are not deleted share one of the same kind and issuer.

    It is given as people write it and kept in a normal form, by which it is also found.
    """

    kind: IdentifierKind
    """What it is."""

    value: str
    """The value in its normal form."""

    issuer: str | None = None
    """Who gave it: the system of an external id, the network of a social name."""

    label: str | None = None
    """What it is for: `work`, `private`."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Import(Record):
    """What is kept of an import."""

    id: UUID
    """The import's id, which the journal's changes name as their batch."""

    kind: ImportKind
    """What it brought."""

    actor: str | None = None
    """Who ran it, if the handle said so."""

    started_at: datetime.datetime
    """When it began."""

    finished_at: datetime.datetime | None = None
    """When it ended; none while it runs, and when it was interrupted. An interrupted import goes on when the same
    file is imported again.
    """

    rows: ImportCounts
    """Rows of the file; zeros before the end."""

    records: ImportCounts
    """Customers, orders, or deals; zeros before the end."""

    reverted_at: datetime.datetime | None = None
    """When it was taken back."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ImportCounts(Record):
    """What became of what was read: `read` = `imported` + `skipped` + `rejected`."""

    read: int
    """How many were read."""

    imported: int
    """Created or updated."""

    skipped: int
    """Stored already, just so, or to be left as they are."""

    rejected: int
    """Refused for an error."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ImportReport(Record):
    """What an import did."""

    _tables: ClassVar[tuple[str, ...]] = ("errors", "warnings", "problems",)

    id: UUID | None = None
    """The import's id; none for a dry run."""

    rows: ImportCounts
    """Rows of the file."""

    records: ImportCounts
    """Customers, orders, or deals; a row that belongs to no order counts as one."""

    customers_created: int
    """Customers that were created; with orders and deals these are those who were not
    stored.
    """

    products_created: int
    """Products that were created, since an order or a deal named them."""

    errors: Rows[RowError]
    """The errors that were found first, by row."""

    error_count: int
    """How many errors there were."""

    warnings: Rows[RowError] = field(default_factory=no_rows)
    """What was odd about rows, found first, by row, at most as many as errors: a row is not rejected for it. Only deals
    have any.
    """

    warning_count: int
    """How many warnings there were."""

    problems: Rows[ProblemCount] = field(default_factory=no_rows)
    """How often each problem came, also beyond those that are told: by field and code."""

    stopped: bool
    """Whether the progress function ended the import before the end of the file."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class IngestConflict(Record):
    """A value that was left out, since it is somebody else's already or not in form."""

    field: str
    """Where it lies in the payload."""

    code: str
    """Why it was left out: `taken`, `invalid_email`, `invalid_phone`."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Ingested(Record):
    """What became of a webhook: what it did, and the records that it is about."""

    _tables: ClassVar[tuple[str, ...]] = ("conflicts",)

    outcome: IngestOutcome
    """What it did."""

    reason: IngestReason | None = None
    """Why it was left aside, if it was."""

    customer_id: UUID | None = None
    """Whom it is about."""

    order_id: UUID | None = None
    """The order."""

    refund_ids: list[UUID] = field(default_factory=list)
    """The refunds that it reports."""

    product_ids: list[UUID] = field(default_factory=list)
    """The products, one for each variant."""

    interaction_id: UUID | None = None
    """The interaction."""

    conflicts: Rows[IngestConflict] = field(default_factory=no_rows)
    """What was left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Interaction(Record):
    """Something that passed between the business and somebody.

    Unique: no two interactions share an idempotency key, deleted ones included. `version` counts the changes from 1.
    """

    id: UUID
    """The interaction's id."""

    customer_id: UUID | None = None
    """Whose it is; none while that is not known, as with page views before a log-in."""

    kind: InteractionKind
    """What it was."""

    name: str | None = None
    """The event's name, always there for a custom event."""

    direction: Direction | None = None
    """Who turned to whom, where that can be said."""

    channel: Channel
    """The channel it took."""

    subject: str | None = None
    """What it was about, in a line."""

    body: str | None = None
    """What was said or written."""

    outcome: str | None = None
    """What came of it: `no_answer`, `interested`, `complaint solved`."""

    duration_seconds: int | None = None
    """How long it took."""

    location: Location | None = None
    """Where it was."""

    staff: str | None = None
    """The member of staff who took part."""

    properties: dict[str, Value]
    """Free values by name, such as the page's address."""

    idempotency_key: str | None = None
    """What tells a repeated recording from a new one."""

    at: datetime.datetime
    """When it happened, or began."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InteractionPatch(Record):
    """What an update says of each field of an interaction. Its kind, name and idempotency key stay as they were recorded."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    customer_id: UUID | str | None | Unset = UNSET
    """Whose it is; clear it when that turns out not to be known."""

    direction: DirectionLike | None | Unset = UNSET
    """Who turned to whom."""

    channel: ChannelLike | None | Unset = UNSET
    """The channel; cleared, it is that of the kind again."""

    subject: str | None | Unset = UNSET
    """What it was about, in a line."""

    body: str | None | Unset = UNSET
    """What was said or written."""

    outcome: str | None | Unset = UNSET
    """What came of it."""

    duration_seconds: int | None | Unset = UNSET
    """How long it took."""

    location: Location | None | Unset = UNSET
    """Where it was."""

    staff: str | None | Unset = UNSET
    """The member of staff who took part."""

    properties: Mapping[str, GivenValue | None] | None = None
    """Properties by name: a value sets one, `None` removes one; those not named stay."""

    at: datetime.datetime | None = None
    """When it happened."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InteractionQuery(Record):
    """Which interactions a list holds; everything left out does not narrow it."""

    kinds: Sequence[InteractionKindLike] | None = None
    """Interactions of one of these kinds; of all kinds when empty."""

    channel: ChannelLike | None = None
    """Interactions on this channel."""

    direction: DirectionLike | None = None
    """Interactions in this direction."""

    from_: datetime.datetime | None = None
    """Interactions at this instant or later."""

    until: datetime.datetime | None = None
    """Interactions before this instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Invoice(Record):
    """An invoice for an order, or a part of one, or a credit note to one.

    `open` = amount − matched payments − credits; less than nothing when more was paid than is asked for after a credit
    note, and always nothing for a credit note. All invoices of an order together, less their credits, ask for no more than
    the order comes to. No payment is matched with more than it is, and no invoice with more than is open.

    A number belongs to one invoice. In a series numbers are counted from 1 without a gap, so what has such a number is not
    deleted: a credit note takes it back.
    """

    id: UUID
    """The invoice's id."""

    kind: InvoiceKind
    """Whether it is an invoice or a credit note."""

    order_id: UUID
    """The order."""

    number: str
    """Its number: given, or that of its series."""

    series: str | None = None
    """The series in which it was numbered: `2026-`."""

    serial: int | None = None
    """Its place in the series, from 1."""

    currency: str
    """The currency of all amounts: the order's."""

    lines: list[InvoiceLine]
    """What it asks for, when that is lines of the order."""

    shipping: Decimal
    """What of the order's shipping it asks for beside the lines."""

    amount: Decimal
    """What it comes to, more than zero; of a credit note, what it takes back."""

    payments: list[PaymentMatch]
    """The payments that settle it."""

    credits: list[Credit]
    """The credit notes that take it back, or a part of it."""

    open: Decimal
    """What is still to be paid."""

    issued_at: datetime.datetime
    """When it was issued."""

    due_on: datetime.date | None = None
    """The last day on which it can be paid in time."""

    credited_invoice_id: UUID | None = None
    """The invoice that a credit note takes back."""

    return_id: UUID | None = None
    """The return that a credit note is for."""

    note: str | None = None
    """Remarks."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InvoiceBalance(Record):
    """What there is of an invoice at an instant. Payments count from when they came, credit notes from when they were
    issued.
    """

    currency: str
    """The currency of all amounts."""

    amount: Decimal
    """What it comes to; nothing before it was issued."""

    paid: Decimal
    """What payments settle of it."""

    credited: Decimal
    """What credit notes took back."""

    open: Decimal
    """What is still to be paid; less than nothing when more was paid than is asked for."""

    overdue_days: int
    """For how many days it should have been paid: 1 on the day after it was due, 0 while there is time, or nothing to
    pay.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InvoiceLine(Record):
    """What an invoice asks for of one line of its order."""

    line: int
    """The line's number, the first being 1."""

    quantity: Decimal
    """How many of it."""

    amount: Decimal
    """What they come to, with their share of the order's own discount and tax."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InvoicePatch(Record):
    """What an update says of each field of an invoice. What it asks for stays as it is."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    due_on: datetime.date | None | Unset = UNSET
    """The last day on which it can be paid in time."""

    note: str | None | Unset = UNSET
    """Remarks."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InvoiceQuery(Record):
    """Which invoices a list holds; everything left out does not narrow it."""

    order_id: UUID | str | None = None
    """Invoices of this order."""

    customer_id: UUID | str | None = None
    """Invoices to this customer."""

    kind: InvoiceKindLike | None = None
    """Invoices alone, or credit notes alone."""

    series: str | None = None
    """Those that were numbered in this series."""

    issued_from: datetime.datetime | None = None
    """Those that were issued at this instant or later."""

    issued_until: datetime.datetime | None = None
    """Those that were issued before this instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class JournalHead(Record):
    """The end of the journal: keep it elsewhere, and a later `Journal.verify` finds any rewriting
    of the past.
    """

    seq: int
    """The last sequence number."""

    hash: str
    """The hash of the last block; 64 hexadecimal digits in JSON."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LateOrder(Record):
    """An order whose promised day is over, and that is still to arrive."""

    order: Order
    """The order; as it was then, when the past is asked about."""

    days: int
    """How many days ago it was promised: 1 on the day after."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeadGrade(Record):
    """A grade of leads."""

    name: str
    """What it is called: `A1`."""

    fit: Decimal
    """The least points of fit."""

    engagement: Decimal
    """The least points of engagement."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeadGroup(Record):
    """Rules whose points add up to no more than a cap."""

    name: str
    """What they are about, in a few words; no two groups of a model share a name."""

    axis: LeadAxis = LeadAxis.FIT
    """What they tell."""

    cap: Decimal | None = None
    """The most that they can add up to; not below zero. A cap cuts from above only: where the points of all rules add up
    to less than zero, they count in full.
    """

    rules: Sequence[LeadRule]
    """The rules: at least one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeadGroupScore(Record):
    """What a group of rules gives."""

    name: str
    """The group's name."""

    axis: LeadAxis
    """What it tells."""

    points: Decimal
    """Its points: those of its terms, less what the cap cuts off."""

    cut: Decimal
    """What the cap cuts off."""

    terms: list[LeadTerm]
    """What gives points, rule by rule, rows from the oldest to the newest."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeadModel(Record):
    """Rules by which leads are scored.

    Unique: no two models that are not deleted share a name, whatever its case.
    """

    id: UUID
    """The model's id."""

    name: str
    """The name."""

    description: str | None = None
    """What it is for."""

    groups: list[LeadGroup]
    """The groups of rules."""

    grades: list[LeadGrade]
    """The grades, the best first: a lead has the first one whose points it has on both axes."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeadModelPatch(Record):
    """What an update says of each field of a lead model."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    name: str | None = None
    """The name."""

    description: str | None | Unset = UNSET
    """What it is for."""

    groups: Sequence[LeadGroup] | None = None
    """All groups of rules."""

    grades: Sequence[LeadGrade] | None | Unset = UNSET
    """All grades."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeadQuery(Record):
    """Whom to rank, and by what."""

    segment_id: UUID | str | None = None
    """The members of this segment; everybody when left out."""

    axis: LeadAxisLike | None = None
    """By fit or by engagement; by the sum of both when left out."""

    limit: int | None = None
    """How many: 1 to 10,000."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeadRule(Record):
    """A rule: what gives points, and how many."""

    name: str
    """What it is about, in a few words."""

    points: Decimal
    """How many points; below zero they speak against the lead."""

    source: LeadSource = LeadSource.CUSTOMER
    """What it looks at."""

    expression: str | None = None
    """For whom, or for which rows, in the language of segments: `country = 'DE'`, or `total > 100` of orders. All rows
    without one; a rule about the customer needs one.
    """

    half_life_days: int | None = None
    """After so many days a row gives half of its points: 1 to 100,000; all for ever when left out. Not for a rule about the
    customer.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeadScore(Record):
    """The score of a customer, and what makes it up."""

    _tables: ClassVar[tuple[str, ...]] = ("groups",)

    customer_id: UUID
    """The customer."""

    at: datetime.datetime
    """The instant of which it is."""

    fit: Decimal
    """The points of fit."""

    engagement: Decimal
    """The points of engagement."""

    grade: str | None = None
    """The grade; none where the lead has the points of none."""

    groups: Rows[LeadGroupScore]
    """The groups, in the model's order."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeadTerm(Record):
    """Something that gives points."""

    rule: str
    """The rule's name."""

    points: Decimal
    """How many, after they have decayed: with four decimals."""

    happened_at: datetime.datetime | None = None
    """When the row happened; none of a rule about the customer."""

    age_days: Decimal | None = None
    """How many days that is ago, with four decimals."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LifetimeValueOptions(Record):
    """How far to look ahead, and what money is worth by then."""

    periods: int | None = None
    """The number of periods: 12 when left out."""

    period_length: float | None = None
    """The length of a period: in the unit of the purchases' times over plain columns, in weeks for a model of a store.
    A month of weeks, 4.348, when left out.
    """

    discount_rate: float | None = None
    """The discount of one period: 0.01, one per cent, when left out."""

    margin: float | None = None
    """The part of the value that is earned: 1, which is revenue, when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Location(Record):
    """Where an interaction took place: a name, a point, or both."""

    place: str | None = None
    """The place, as people call it."""

    coordinates: Coordinates | None = None
    """The point, such as where a check-in was made."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LogisticCoefficient(Record):
    """What the stage, or a label, is worth."""

    stage_id: UUID | None = None
    """The stage."""

    field: PredictorField | None = None
    """The field, where it is a label."""

    value: str | None = None
    """The field's value."""

    weight: float
    """By how much it moves the logarithm of the odds."""

    deals: int
    """How many of the deals to learn from have it, or reached it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LogisticModel(Record):
    """A logistic regression over the closed deals of a pipeline: the probability of winning is 1 / (1 + e^−s), where s is the
    intercept and the weights of the stage and of all labels that a deal has.

    It learns from each deal once for every stage that it has reached, a won deal for all of them, as naive Bayes does: so it
    says what becomes of deals that are in a stage, not of those that never leave it.
    """

    pipeline_id: UUID
    """The pipeline."""

    fitted_at: datetime.datetime
    """When it was fitted."""

    from_: datetime.datetime
    """When the first of the deals was closed."""

    until: datetime.datetime
    """When the last of them was."""

    won: int
    """How many deals were won, those held out too."""

    lost: int
    """How many were lost, those held out too."""

    l2: float
    """The penalty."""

    intercept: float
    """The logarithm of the odds of a deal in the first stage of which nothing else is known."""

    coefficients: list[LogisticCoefficient]
    """By how much each stage but the first, and each label, moves the logarithm of the odds."""

    evaluation: BinaryEvaluation | None = None
    """What its probabilities are worth for the deals that were held out, once for every stage that each had reached;
    none where none were.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LogisticModelOptions(Record):
    """How a logistic regression is fitted."""

    l2: float | None = None
    """The penalty: half of it times the sum of the squared weights is taken from the log-likelihood. More than 0."""

    test_part: float | None = None
    """The part of the deals that is held out to try the model on: between 0 and 1."""

    seed: int | None = None
    """What decides which deals these are."""

    min_deals: int | None = None
    """A label counts when at least so many deals to learn from have it: at least 1."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LogisticOptions(Record):
    """How a logistic regression is fitted."""

    l2: float | None = None
    """The penalty: λ/2 times the sum of the squared weights of the scaled columns is taken from the log-likelihood: 1
    when left out. 0 for none, which does not converge when a column tells the outcomes apart.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LogisticRegression(Record):
    """The chance of a positive outcome from numbers: 1 / (1 + e^−(intercept + Σ weight · value)) (D. Cox, The Regression
    Analysis of Binary Sequences, 1958).
    """

    intercept: float
    """The log-odds where all columns are 0."""

    weights: list[float]
    """By how much each column's value raises the log-odds."""

    means: list[float]
    """The means of the columns that were learnt from: contributions count from there."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MbgNbd(Record):
    """The modified beta-geometric/NBD model: as `BgNbd`, but customers may also leave after the first
    purchase (E. Batislam, M. Denizel, A. Filiztekin, Empirical Validation and Comparison of Models for Customer Base
    Analysis, International Journal of Research in Marketing 24, 2007).
    """

    r: float
    """The shape of the rates' distribution."""

    alpha: float
    """Its rate: r / α is the mean number of purchases in one unit of time."""

    a: float
    """The first parameter of the leaving chances: a / (a + b) is their mean."""

    b: float
    """The second."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Model(Record):
    """A version of a fitted model. Nothing of it ever changes but whether it is pinned or deleted."""

    id: UUID
    """The id of this version."""

    name: str
    """The name that its versions share."""

    number: int
    """Which version of the name it is, from 1; never given again."""

    kind: ModelKind
    """What it tells of customers."""

    fitted_at: datetime.datetime
    """When it was fitted."""

    as_of: datetime.datetime
    """The instant up to which orders, refunds, cancellations and deletions counted."""

    data_from: datetime.date
    """The day of the first purchase that counted."""

    data_until: datetime.date
    """The day of the last one."""

    customers: int
    """The customers with a purchase."""

    spec: ModelSpec
    """What was asked for."""

    parameters: ModelParameters
    """What was found."""

    quality: ModelQuality
    """How good it is."""

    pinned: bool
    """Whether it stays the current version of its name, whatever is fitted later."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelComparison(Record):
    """A version beside the others of its name, by a forecast of the same last days of the present data."""

    id: UUID
    """The version."""

    number: int
    """Its number."""

    fitted_at: datetime.datetime
    """When it was fitted."""

    has_seen: bool
    """Whether it was fitted to some of the days that it is tried on, which makes it look better than it is."""

    holdout: ModelHoldout
    """What the version would have expected of those days."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelFit(Record):
    """How well a model fits, and how surely its parameters are known. Only a fit that converged has one."""

    log_likelihood: float
    """The log-likelihood at its maximum."""

    customers: int
    """The number of customers whose data were used."""

    standard_errors: list[float]
    """The standard error of each parameter, in the order of the model's fields; behind them those of weights."""

    covariance: list[list[float]]
    """The covariance of the logarithms of the parameters, and of weights as they are, by rows: the inverse of the
    observed information.
    """

    evaluations: int
    """How often the likelihood was evaluated."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelHoldout(Record):
    """A forecast of days that the fit had not seen, and what became of it."""

    from_: datetime.date
    """The first day."""

    until: datetime.date
    """The last day."""

    customers: int
    """The customers who had bought before."""

    actual: int
    """The days with a purchase that they had; of BG/BB, the occasions that they used, of those that were not over before
    and are now.
    """

    expected: float
    """Those that were expected."""

    mean_absolute_error: float
    """The mean distance of the two, a customer."""

    root_mean_squared_error: float
    """The square root of the mean squared distance."""

    mean_only_error: float
    """The mean distance from the mean of all, which is known only afterwards: what any model has to beat."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelHoldoutReport(Record):
    """A model of lifetime value that was fitted without the last days, and what became of them."""

    _tables: ClassVar[tuple[str, ...]] = ("tracking", "frequencies", "conditional",)

    name: str
    """The model's name."""

    holdout: ModelHoldout
    """The forecast of all customers together."""

    tracking: Rows[TrackedWeek]
    """The repeat purchases of all customers, added up week by week since the very first purchase."""

    frequencies: Rows[FrequencyCount]
    """How many customers had made how many repeat purchases before the holdout."""

    conditional: Rows[HoldoutFrequency]
    """The mean number of purchases in the holdout, by the repeat purchases before it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelQuality(Record):
    """How good a model is, as far as its kind can tell."""

    log_likelihood: float | None = None
    """The log-likelihood of the purchases at its maximum."""

    value_correlation: float | None = None
    """The correlation of frequency and value. From .30 on, in either direction, values mislead: the model takes the two
    to be independent.
    """

    holdout: ModelHoldout | None = None
    """The forecast of the days that were held out."""

    evaluation: BinaryEvaluation | None = None
    """The probabilities that a model without the last cutoff gave for the days after it, held against what happened: the
    part of `positives` among the `rows` is what saying the same of everybody has to go by. Where there is one cutoff,
    of a fifth of the customers.
    """

    silhouette: float | None = None
    """The mean silhouette of clusters, of at most 1,500 customers: near 1 they lie far apart, near 0 they touch."""

    sampled_part: float | None = None
    """The part of the customers that a model of propensity learnt from and was tried on: 1, or, where all would have made
    more than 250,000 rows, a half, a quarter and so on, chosen by their ids and the seed.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelQuery(Record):
    """Which models a list holds; everything left out does not narrow it."""

    name: str | None = None
    """Versions of this name."""

    kind: ModelKindLike | None = None
    """Models of this kind."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelReference(Record):
    """Which model made a score."""

    id: UUID
    """The version's id."""

    name: str
    """Its name."""

    number: int
    """Its number."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModelScore(Record):
    """What a model says of a customer."""

    model: ModelReference
    """The model."""

    customer_id: UUID
    """The customer."""

    at: datetime.datetime
    """The instant of which it is; it is the same all day."""

    values: ScoreValues
    """What the model says."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Money(Record):
    """An amount of money, exact to 28 digits. In JSON `{"amount": "12.30", "currency": "EUR"}`; an integer is read as well, a
    float is not, since it may have lost digits.

    Arithmetic is checked: different currencies and results that do not fit are errors, never wrong numbers.
    """

    amount: Decimal
    """The amount in the currency's main unit."""

    currency: str
    """The currency."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MonthSales(Record):
    """What was sold in one civil month."""

    month: datetime.date
    """The month's first day."""

    orders: int
    """Orders, without returns."""

    returns: int
    """Returns."""

    new_buyers: int
    """Customers whose first order was placed in this month."""

    returning_buyers: int
    """Customers with an order in this month and one in an earlier month."""

    revenue: list[Money]
    """Totals less refunds and returns, by currency; no entry for a sum of zero."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewCallAttempt(Record):
    """A call did not settle its task."""

    version: int | None = None
    """Refuse it with `stale_version` unless the task has this version."""

    outcome: str
    """What came of it: `no_answer`, `busy`, `call again`."""

    callback_at: datetime.datetime
    """When to call again: the task is due then."""

    note: str | None = None
    """What was said, for the interaction; at most 1 MiB."""

    duration_seconds: int | None = None
    """How long it took, for the interaction."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not later."""

    by: str | None = None
    """Who called; the handle's actor when left out, or else the assignee."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewCategory(Record):
    """A category to create. Everything may be left out but the name."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    name: str | None = None
    """The name, at most 200 bytes."""

    parent_id: UUID | str | None = None
    """The category it is a part of."""

    description: str | None = None
    """What is in it, in some sentences."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewCreditNote(Record):
    """A credit note to create: an invoice is taken back, or a part of it."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    invoice_id: UUID | str
    """The invoice."""

    number: str | None = None
    """Its number; this or `series` is required."""

    series: str | None = None
    """The series in which it gets the next number."""

    amount: Decimal | int | None = None
    """How much is taken back, more than zero; when left out all that was not taken back yet, or for a return what is
    refunded.
    """

    issued_at: datetime.datetime | None = None
    """When it is issued; now, when left out."""

    note: str | None = None
    """Remarks."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewCustomer(Record):
    """A customer to create. Everything may be left out but a name or an identifier."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere, such as on a phone that was offline."""

    kind: CustomerKindLike | None = None
    """Person or organization."""

    name: str | None = None
    """The whole name, as it is written; made of the parts when it is left out."""

    name_parts: PersonName | None = None
    """The name's parts."""

    identifiers: Sequence[Identifier] | None = None
    """Identifiers."""

    addresses: Sequence[Address] | None = None
    """Postal addresses."""

    birthday: PartialDate | None = None
    """Birthday, or founding day."""

    gender: GenderLike | None = None
    """Gender."""

    language: str | None = None
    """Preferred language, a BCP 47 tag."""

    time_zone: str | None = None
    """Time zone, an IANA name."""

    occupation: str | None = None
    """Occupation, or an organization's trade."""

    preferences: Mapping[str, GivenValue] | None = None
    """What the customer likes, by name."""

    tags: Sequence[str] | None = None
    """Tags."""

    roles: Sequence[RoleLike] | None = None
    """Roles; `customer` when left out."""

    lifecycle: LifecycleLike | None = None
    """How far the customer has come; `lead` when left out."""

    owner: str | None = None
    """The member of staff who looks after the customer."""

    source: str | None = None
    """Where the customer came from."""

    custom: Mapping[str, GivenValue] | None = None
    """Values of custom fields, by key."""

    consents: Sequence[Consent] | None = None
    """Consents."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewDeal(Record):
    """A deal to create."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    name: str
    """What it is about, in a few words."""

    customer_id: UUID | str
    """To whom something may be sold."""

    pipeline_id: UUID | str
    """The pipeline that it goes through."""

    stage_id: UUID | str | None = None
    """The stage in which it begins, an open one; the first such stage when left out."""

    contacts: Sequence[DealContact] | None = None
    """Who takes part on the customer's side, at most 100."""

    partners: Sequence[DealPartner] | None = None
    """With whom it is made together, at most 100."""

    lines: Sequence[NewDealLine] | None = None
    """What is to be sold, at most 2,000 lines."""

    currency: str
    """The currency of all amounts."""

    amount: Decimal | int | None = None
    """What it comes to once, when there are no lines; not negative."""

    recurring: Recurring | None = None
    """What it comes to again and again, when there are no lines; not negative."""

    probability: Decimal | int | None = None
    """How probable it is that it is won, in percent; what its stage says when left out."""

    expected_close_on: datetime.date | None = None
    """When it is expected to be closed."""

    source: str | None = None
    """Where it came from."""

    campaign: str | None = None
    """The campaign that brought it."""

    next_step: str | None = None
    """What is to be done next."""

    competitors: Sequence[str] | None = None
    """Who else is after it, at most 100."""

    owner: str | None = None
    """Whose deal it is."""

    team: str | None = None
    """Whose team's it is."""

    opened_at: datetime.datetime | None = None
    """When it began; now, when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewDealLine(Record):
    """A line of a deal to create or to update."""

    product_id: UUID | str | None = None
    """The product's id; or give its article number."""

    sku: str | None = None
    """The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it is
    when it is not there.
    """

    name: str | None = None
    """What the line is called."""

    quantity: Decimal | int | None = None
    """How many, 1 when left out."""

    unit_price: Decimal | int | None = None
    """The price of one. When left out, that of the product in the catalogue, whose currency has to be the deal's."""

    discount: Decimal | int | None = None
    """What is taken off the line."""

    tax: Decimal | int | None = None
    """Tax that is added to the line."""

    interval: BillingIntervalLike | None = None
    """How often the line is paid for; once when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewExchangeRate(Record):
    """An exchange rate to set."""

    currency: str
    """The currency that is priced."""

    base: str
    """The currency of the price."""

    on: datetime.date
    """The first day on which it holds."""

    rate: Decimal | int
    """So many of the base are paid for one of the currency: more than nothing."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewField(Record):
    """A field to define."""

    key: str | None = None
    """The name under which values are stored: lower-case letters, digits and `_`, at most 64."""

    label: str | None = None
    """What people see; the key when left out."""

    kind: FieldKindLike | None = None
    """The type of the values."""

    choices: Sequence[str] | None = None
    """What can be chosen; at least one for `Choice` and `Choices`, none for the others."""

    required: bool | None = None
    """Whether a customer cannot be created without a value."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewForecastSnapshot(Record):
    """A forecast to compute now and to keep."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    name: str | None = None
    """What it is called."""

    query: ForecastQuery
    """What to forecast."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewGoal(Record):
    """A goal to create. It is everybody's, unless a person or a team is named."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    period: Period
    """The period."""

    owner: str | None = None
    """The salesperson whose goal it is."""

    team: str | None = None
    """The team whose goal it is; not beside a person."""

    value: DealValueLike | None = None
    """What of a deal counts."""

    amount: Decimal | int
    """How much is to be sold: more than nothing."""

    currency: str
    """The currency of the amount."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewInteraction(Record):
    """An interaction to record. Everything may be left out but the kind, a custom event's name and its channel."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere, such as on a phone that was offline."""

    customer_id: UUID | str | None = None
    """Whose it is, when that is known."""

    kind: InteractionKindLike
    """What it was."""

    name: str | None = None
    """The event's name; required for a custom event."""

    direction: DirectionLike | None = None
    """Who turned to whom."""

    channel: ChannelLike | None = None
    """The channel; that of the kind when left out, but required for a custom event."""

    subject: str | None = None
    """What it was about, in a line."""

    body: str | None = None
    """What was said or written, at most 1 MiB."""

    outcome: str | None = None
    """What came of it."""

    duration_seconds: int | None = None
    """How long it took."""

    location: Location | None = None
    """Where it was."""

    staff: str | None = None
    """The member of staff who took part."""

    properties: Mapping[str, GivenValue] | None = None
    """Free values by name: at most 200 of them, 64 KiB together."""

    idempotency_key: str | None = None
    """At most 200 bytes that only this interaction has: recording it again gives back what was stored first."""

    at: datetime.datetime | None = None
    """When it happened: now when left out, at most a day ahead, not before the year 1."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewInvoice(Record):
    """An invoice to create: of lines, of an amount, or, with neither, of all that was not invoiced yet."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    order_id: UUID | str
    """The order."""

    number: str | None = None
    """Its number; this or `series` is required."""

    series: str | None = None
    """The series in which it gets the next number: the series' text, and its place with at least four digits."""

    lines: Sequence[OrderPart] | None = None
    """What it asks for, each line of the order at most once."""

    shipping: Decimal | int | None = None
    """What of the order's shipping it asks for beside the lines."""

    amount: Decimal | int | None = None
    """What it comes to, when no lines are given; more than zero."""

    issued_at: datetime.datetime | None = None
    """When it is issued; now, when left out."""

    due_on: datetime.date | None = None
    """The last day on which it can be paid in time; not before it is issued."""

    note: str | None = None
    """Remarks."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewLeadModel(Record):
    """A lead model to create."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    name: str | None = None
    """The name, at most 200 bytes."""

    description: str | None = None
    """What it is for."""

    groups: Sequence[LeadGroup] | None = None
    """The groups of rules: at most 100, of at most 100 rules each."""

    grades: Sequence[LeadGrade] | None = None
    """The grades, the best first: at most 100."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewModel(Record):
    """A model to fit."""

    name: str
    """The name, at most 200 bytes, of one kind for ever. Expressions of segments that name no model ask `clv`,
    `rfm`, `propensity` and `clusters`.
    """

    spec: ModelSpec
    """What to fit, and how."""

    as_of: datetime.datetime | None = None
    """The instant up to which orders, refunds, cancellations and deletions count; now when left out. More than a day ago makes a
    back-test, which does not become the current version unless it is pinned or the only one.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewNote(Record):
    """A note to create."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    customer_id: UUID | str
    """Whom it is about."""

    body: str
    """What it says."""

    author: str | None = None
    """Who wrote it; the handle's actor when left out."""

    at: datetime.datetime | None = None
    """When it was written; now when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewOrder(Record):
    """An order to create."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    number: str | None = None
    """Its number in the system it comes from."""

    source: str | None = None
    """The system it comes from."""

    customer_id: UUID | str | None = None
    """Who ordered."""

    currency: str
    """The currency of all amounts."""

    lines: Sequence[NewOrderLine]
    """What was ordered, 1 to 2,000 lines."""

    discount: Decimal | int | None = None
    """What is taken off the whole order."""

    shipping: Decimal | int | None = None
    """The price of shipping."""

    tax: Decimal | int | None = None
    """Tax that is added to the whole order."""

    payments: Sequence[NewPayment] | None = None
    """Payments that came already."""

    status: OrderStatusLike | None = None
    """How far its execution is."""

    channel: ChannelLike | None = None
    """The channel it came by."""

    note: str | None = None
    """Remarks."""

    placed_at: datetime.datetime | None = None
    """When it was placed; now, when left out."""

    promised_on: datetime.date | None = None
    """The day by which it is promised to arrive."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewOrderLine(Record):
    """A line of a new order."""

    product_id: UUID | str | None = None
    """The product's id; or give its article number."""

    sku: str | None = None
    """The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it
    is when it is not there.
    """

    name: str | None = None
    """What the line is called."""

    quantity: Decimal | int | None = None
    """How many, 1 when left out; negative for goods that come back."""

    unit_price: Decimal | int | None = None
    """The price of one; nothing when left out."""

    discount: Decimal | int | None = None
    """What is taken off the line."""

    tax: Decimal | int | None = None
    """Tax that is added to the line."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewPayment(Record):
    """A payment to record."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`."""

    version: int | None = None
    """Refuse it with `stale_version` unless the order has this version; of no use in a new order."""

    amount: Decimal | int | None = None
    """The amount, in the order's currency; more than zero."""

    at: datetime.datetime | None = None
    """When it came; when left out now, or for a new order when that was placed."""

    method: str | None = None
    """How it came."""

    reference: str | None = None
    """Its number at whoever handled it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewPipeline(Record):
    """A pipeline to create."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    name: str | None = None
    """The name, at most 200 bytes."""

    description: str | None = None
    """What it is for."""

    stages: Sequence[NewStage] | None = None
    """Its stages, in their order: at most 100, and at least one of each kind."""

    prediction: Prediction | None = None
    """How it predicts what becomes of its deals."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewProduct(Record):
    """A product to create. Everything may be left out but the name."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    sku: str | None = None
    """The stock keeping unit, at most 200 bytes."""

    name: str | None = None
    """The name."""

    description: str | None = None
    """What it is, in some sentences."""

    category_ids: Sequence[UUID | str] | None = None
    """The categories it is in, the main one first."""

    price: Money | None = None
    """What one unit costs the buyer; not negative."""

    cost: Money | None = None
    """What one unit costs the business; not negative."""

    unit: str | None = None
    """What is counted."""

    status: ProductStatusLike | None = None
    """Whether it is sold; `active` when left out."""

    attributes: Mapping[str, GivenValue] | None = None
    """Free values by name: at most 200 of them, 64 KiB together."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewPurchaseLine(Record):
    """A line of a purchase order to create or to update."""

    product_id: UUID | str | None = None
    """The product's id; or give its article number."""

    sku: str | None = None
    """The article number; looked up in the catalogue, where the line keeps the product's id instead, and kept as it is
    when it is not there.
    """

    name: str | None = None
    """What the line is called."""

    quantity: Decimal | int | None = None
    """How many, 1 when left out; more than zero."""

    unit_cost: Decimal | int | None = None
    """What one costs. When left out, the product's cost in the catalogue, whose currency has to be the order's."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewPurchaseOrder(Record):
    """A purchase order to create; it is a draft until it is placed."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    number: str | None = None
    """Its number."""

    supplier_id: UUID | str
    """Of whom it is bought: a customer with the role `supplier`."""

    currency: str
    """The currency of all costs."""

    lines: Sequence[NewPurchaseLine]
    """What is bought, 1 to 2,000 lines."""

    shipping: Decimal | int | None = None
    """What its shipping costs; not negative."""

    tax: Decimal | int | None = None
    """Tax on it all; not negative."""

    expected_on: datetime.date | None = None
    """The day on which it is expected."""

    note: str | None = None
    """Remarks."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewQuote(Record):
    """A quote to create."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    number: str | None = None
    """Its number, at most 200 bytes, which no other quote has had; one is made when left out: `Q-00001`, ascending."""

    customer_id: UUID | str | None = None
    """To whom it is offered; the deal's customer when left out."""

    deal_id: UUID | str | None = None
    """The deal that it is about."""

    title: str | None = None
    """What it is about, in a line."""

    currency: str
    """The currency of all amounts."""

    lines: Sequence[NewQuoteLine] | None = None
    """What is offered, at most 2,000 lines."""

    discount: Decimal | int | None = None
    """What is taken off the whole quote."""

    discount_percent: Decimal | int | None = None
    """What is taken off the whole quote, in percent of what the lines come to, when no amount is."""

    valid_until: datetime.date | None = None
    """The last day on which it can be accepted."""

    introduction: str | None = None
    """What stands above the lines, at most 1 MiB."""

    terms: str | None = None
    """What stands below them, at most 1 MiB."""

    owner: str | None = None
    """Who makes it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewQuoteLine(Record):
    """A line of a quote to create or to update."""

    product_id: UUID | str | None = None
    """The product's id; or give its article number."""

    sku: str | None = None
    """The article number; looked up in the catalogue."""

    name: str | None = None
    """What the line is called; as its product when left out."""

    description: str | None = None
    """What there is to say of it, at most 1 MiB."""

    quantity: Decimal | int | None = None
    """How many, 1 when left out."""

    unit_price: Decimal | int | None = None
    """The price of one, without tax. When left out, that of the product in the catalogue, whose currency has to be the
    quote's.
    """

    discount: Decimal | int | None = None
    """What is taken off the line."""

    discount_percent: Decimal | int | None = None
    """What is taken off the line, in percent of it, when no amount is."""

    tax_rate: Decimal | int | None = None
    """The rate of its tax, in percent, at most 100."""

    interval: BillingIntervalLike | None = None
    """How often it is paid for; once when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewReceipt(Record):
    """Goods that came in, to record."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`."""

    version: int | None = None
    """Refuse it with `stale_version` unless the purchase order has this version."""

    lines: Sequence[PurchasePart] | None = None
    """What came in, each line at most once; all that is open when left out."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not before it was sent to the supplier."""

    note: str | None = None
    """The supplier's number of the delivery, and other remarks."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewRefund(Record):
    """A refund to record."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere: sent twice, it is booked once and then refused with `already_exists`."""

    version: int | None = None
    """Refuse it with `stale_version` unless the order has this version."""

    lines: Sequence[NewRefundLine] | None = None
    """What is refunded."""

    shipping: Decimal | int | None = None
    """What is refunded of the shipping."""

    method: RefundMethodLike | None = None
    """How it reaches the customer; paid back when left out, also where nothing was paid yet."""

    at: datetime.datetime | None = None
    """When; now, when left out."""

    reason: str | None = None
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewRefundLine(Record):
    """A part of a line to refund."""

    line: int | None = None
    """The line's number, the first being 1."""

    quantity: Decimal | int | None = None
    """How many of it come back."""

    amount: Decimal | int | None = None
    """The amount; when left out, the quantity's share of the line, of which the order's own discount and tax are a
    part, and at most what is left of it. The last items take what rounding left: neither what was refunded without
    a quantity, nor what was withheld from other items, raises their share.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewRelationship(Record):
    """A relationship to create."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    from_: UUID | str
    """The customer who is something."""

    to: UUID | str
    """The customer to whom `from` is that."""

    kind: str
    """What `from` is to `to`."""

    role: str | None = None
    """What `from` does there."""

    since: datetime.date | None = None
    """The first day."""

    until: datetime.date | None = None
    """The last day."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewReturn(Record):
    """A return to announce."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    order_id: UUID | str
    """The order."""

    lines: Sequence[OrderPart] | None = None
    """What comes back; all that arrived and did not come back yet when left out."""

    reason: str | None = None
    """Why."""

    note: str | None = None
    """Remarks."""

    announced_at: datetime.datetime | None = None
    """When it was announced; now, when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewSegment(Record):
    """A segment to create. With an expression it is live, without one a list."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    name: str | None = None
    """The name, at most 200 bytes."""

    description: str | None = None
    """What it is for, in some sentences."""

    expression: str | None = None
    """Who is a member, in the language of segments."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewShipment(Record):
    """A shipment to create."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    order_id: UUID | str
    """The order."""

    lines: Sequence[OrderPart] | None = None
    """What is in it; all that is open when left out."""

    carrier: str | None = None
    """Who carries it."""

    tracking_number: str | None = None
    """Its number at whoever carries it."""

    note: str | None = None
    """Remarks."""

    shipped_at: datetime.datetime | None = None
    """When it left; it is being prepared when this is left out."""

    delivered_at: datetime.datetime | None = None
    """When it arrived."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewStage(Record):
    """A stage of a pipeline to create or to edit. A `Stage` can be turned into one, to be given back with changes."""

    id: UUID | str | None = None
    """In an edit the id of a stage that the pipeline has. For a new one an id that was minted elsewhere, so that others
    can name it.
    """

    name: str | None = None
    """The name, at most 200 bytes."""

    kind: DealStatusLike | None = None
    """What a deal in it is; it stays what it is."""

    probability: Decimal | int | None = None
    """How probable it is that a deal in it is won, in percent. An open stage needs one, another has 100 or 0."""

    stalled_after_days: int | None = None
    """After so many days in which nothing happens, a deal in it is stalled: 1 to 10,000; never when left out."""

    required_fields: Sequence[DealFieldLike] | None = None
    """What a deal must have to come into it, and keeps while it is in it."""

    next_stage_ids: Sequence[UUID | str] | None = None
    """Where a deal may go from it; anywhere when empty. A deal can be lost from anywhere."""

    entry_checks: Sequence[StageCheckLike] | None = None
    """What must hold of a deal that comes into it."""

    exit_checks: Sequence[StageCheckLike] | None = None
    """What must hold of a deal that goes on from it; of one that is lost nothing."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewTask(Record):
    """A task to create."""

    id: UUID | str | None = None
    """The id, when it was minted elsewhere."""

    kind: TaskKindLike
    """What is to be done."""

    subject: str
    """What it is about, in a line."""

    description: str | None = None
    """What there is to know, at most 1 MiB."""

    customer_id: UUID | str | None = None
    """With whom; the deal's customer when left out."""

    deal_id: UUID | str | None = None
    """The deal that it brings on."""

    assignee: str | None = None
    """Who is to do it, at most 200 bytes."""

    priority: TaskPriorityLike | None = None
    """How urgent it is."""

    due_at: datetime.datetime | None = None
    """When it is due, in the years 1 to 5999."""

    due_on: datetime.date | None = None
    """The day on which it is due, when no instant is."""

    remind_at: datetime.datetime | None = None
    """When somebody wants to be reminded of it, in the years 1 to 5999."""

    recommendations: Sequence[Recommendation] | None = None
    """The products that the customer is to be recommended, at most 100."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Note(Record):
    """A note about a customer."""

    id: UUID
    """The note's id."""

    customer_id: UUID
    """Whom it is about."""

    body: str
    """What it says, of one or more lines."""

    author: str | None = None
    """Who wrote it."""

    at: datetime.datetime
    """When it was written; notes are sorted by it."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NotePatch(Record):
    """What an update says of each field of a note; whom it is about never changes."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the note has this version."""

    body: str | None = None
    """What it says."""

    author: str | None | Unset = UNSET
    """Who wrote it."""

    at: datetime.datetime | None = None
    """When it was written."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NumberFieldCovariate(Record):
    """The number in a custom field, 1 or 0 of one that says yes or no. Where it is empty, the mean of all counts."""

    field: str
    """The field's key."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Order(Record):
    """An order, a sale or the return of one.

    `total` = Σ (quantity · unit price − discount + tax) over the lines − discount + shipping + tax. An order all of
    whose quantities are negative, or whose total is, is a return: it lowers what was spent and is no purchase.
    """

    id: UUID
    """The order's id."""

    number: str | None = None
    """Its number in the system it comes from; no two orders of a source share one."""

    source: str | None = None
    """The system it comes from."""

    customer_id: UUID | None = None
    """Who ordered, when that is known."""

    currency: str
    """The currency of all amounts."""

    lines: list[OrderLine]
    """What was ordered."""

    discount: Decimal
    """What was taken off the whole order."""

    shipping: Decimal
    """The price of shipping."""

    tax: Decimal
    """Tax that is added to the whole order."""

    total: Decimal
    """What the customer owes for it, before refunds."""

    payments: list[Payment]
    """Money that came in."""

    refunds: list[Refund]
    """Money given back."""

    status: OrderStatus
    """How far its execution is."""

    status_history: list[StatusChange]
    """The steps of its execution, oldest first."""

    channel: Channel | None = None
    """The channel it came by."""

    note: str | None = None
    """Remarks."""

    placed_at: datetime.datetime
    """When it was placed."""

    promised_on: datetime.date | None = None
    """The day by which it was promised to arrive."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrderAdvance(Record):
    """A step of an order's execution to record."""

    version: int | None = None
    """Refuse it with `stale_version` unless the order has this version."""

    status: OrderStatusLike
    """The status that was reached."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not before the step before it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrderCancellation(Record):
    """An order's cancellation to record."""

    version: int | None = None
    """Refuse it with `stale_version` unless the order has this version."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not before the last step of the order's execution."""

    reason: str | None = None
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrderLine(Record):
    """One line of an order. Amounts are in the order's currency."""

    product_id: UUID | None = None
    """The product, when it is in the catalogue, which has its article number: `products.get`."""

    sku: str | None = None
    """The article number, when the product is not in the catalogue."""

    name: str | None = None
    """What the line was called, when that was given."""

    quantity: Decimal
    """How many; negative for goods that come back."""

    unit_price: Decimal
    """The price of one."""

    discount: Decimal
    """What was taken off the line."""

    tax: Decimal
    """Tax that is added to the line."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrderLineProgress(Record):
    """How far the execution of one line of an order is.

    `open` = ordered − called off − prepared − shipped, or nothing when that is less.
    """

    line: int
    """The line's number, the first being 1."""

    ordered: Decimal
    """How many were ordered; nothing of goods that come back."""

    called_off: Decimal
    """How many were called off: refunded, but not by closing a return."""

    prepared: Decimal
    """How many are in shipments that did not leave yet."""

    shipped: Decimal
    """How many left, those that arrived included."""

    delivered: Decimal
    """How many arrived."""

    returned: Decimal
    """How many come back, or came."""

    open: Decimal
    """How many are still to be shipped."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrderMapping(Record):
    """What the columns of a file of orders mean: a row is a line of an order. Empty cells say nothing.

    Rows with one number (and source) are one order when at most 16 rows of others lie between them; a number that
    comes back later is rejected. In a file without numbers each row is an order, and gets a number that is made of
    its cells and of how often they came, so that it is known again.

    What concerns the whole order (its customer, currency, status and amounts) is taken from the first of its rows that
    says it, and may not differ in the others; only the instant may, and is that of the first row. An order whose
    quantities are all negative, or whose total is, is a return.
    """

    format: CsvFormat | None = None
    """How the file separates its values."""

    number: Column | None = None
    """The order's number."""

    source: Column | None = None
    """The system that the order comes from, in which its number is unique."""

    customer_external_id: Column | None = None
    """The customer's id in another system."""

    customer_issuer: str | None = None
    """That system's name, `import` when left out."""

    customer_email: Column | None = None
    """The customer's e-mail address."""

    customer_phone: Column | None = None
    """The customer's phone number."""

    customer_name: Column | None = None
    """The name of a customer who is created. A name alone tells nobody."""

    unknown_customer: UnknownCustomerLike | None = None
    """What to do when the customer is not stored. The first of external id, e-mail address and phone number that
    is stored decides who it is.
    """

    missing_customer: MissingCustomerLike | None = None
    """What to do when no customer is named."""

    placed_at: Column | None = None
    """When the order was placed. Required."""

    time_format: str | None = None
    """How instants are written."""

    time_zone: str | None = None
    """The IANA time zone of times without an offset; the file's own when left out."""

    promised_on: Column | None = None
    """The day by which the order is promised, in `date_format`."""

    date_format: str | None = None
    """How days are written."""

    currency: Column | None = None
    """The order's currency. Required."""

    sku: Column | None = None
    """The article number. Lines without one have no product: where none are mapped, `unknown_product` and `category` do
    nothing.
    """

    unknown_product: UnknownProductLike | None = None
    """What to do when no product has the article number."""

    category: Column | None = None
    """The category of a product that is created, by its name at the top of the tree; created too when there is none."""

    description: Column | None = None
    """What the line is called."""

    quantity: Column | None = None
    """How many; 1 when left out, negative for goods that come back."""

    unit_price: Column | None = None
    """The price of one. This or `amount` is required."""

    amount: Column | None = None
    """What the line comes to before its discount and tax, for lines without a unit price. Where the quantity does
    not divide it, the price of one is rounded up and the rest becomes a discount, so that the sum stays exact.
    """

    line_discount: Column | None = None
    """What was taken off the line."""

    line_tax: Column | None = None
    """Tax that is added to the line."""

    discount: Column | None = None
    """What was taken off the whole order."""

    tax: Column | None = None
    """Tax that is added to the whole order."""

    shipping: Column | None = None
    """The price of shipping."""

    status: Column | None = None
    """How far the order's execution is, by its name or by `statuses`; placed when left out."""

    statuses: Mapping[str, OrderStatusLike] | None = None
    """What the file's own names of statuses mean."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrderPart(Record):
    """So many of one line of an order."""

    line: int
    """The line's number, the first being 1."""

    quantity: Decimal
    """How many; more than zero."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrderPatch(Record):
    """What an update says of each field of an order."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    number: str | None | Unset = UNSET
    """Its number."""

    source: str | None | Unset = UNSET
    """The system it comes from."""

    customer_id: UUID | str | None | Unset = UNSET
    """Who ordered."""

    lines: Sequence[NewOrderLine] | None = None
    """All lines; those of which something was refunded have to stay as they are, at their places."""

    discount: Decimal | int | None = None
    """What is taken off the whole order."""

    shipping: Decimal | int | None = None
    """The price of shipping."""

    tax: Decimal | int | None = None
    """Tax that is added to the whole order."""

    channel: ChannelLike | None | Unset = UNSET
    """The channel it came by."""

    note: str | None | Unset = UNSET
    """Remarks."""

    placed_at: datetime.datetime | None = None
    """When it was placed."""

    promised_on: datetime.date | None | Unset = UNSET
    """The day by which it is promised to arrive."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrderQuery(Record):
    """Which orders a list holds; everything left out does not narrow it."""

    customer_id: UUID | str | None = None
    """Orders of this customer, newest first; all orders come in the order of their creation."""

    status: OrderStatusLike | None = None
    """Orders in this status."""

    source: str | None = None
    """Orders from this source."""

    placed_from: datetime.datetime | None = None
    """Orders placed at this instant or later."""

    placed_until: datetime.datetime | None = None
    """Orders placed before this instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OutlookQuery(Record):
    """Whose sales, and in which periods; what is left out does not narrow it."""

    currency: str
    """The currency of all amounts. Goals in another one are converted at the rate of the day that is asked about, or of
    the last day of a period that is over.
    """

    length: PeriodLengthLike | None = None
    """How long the periods are."""

    from_: datetime.date
    """A day of the first period."""

    until: datetime.date
    """A day of the period after the last one; at most 120 periods are shown."""

    pipeline_id: UUID | str | None = None
    """Deals in this pipeline; goals know of none."""

    owner: str | None = None
    """Deals of this salesperson, and their goals."""

    team: str | None = None
    """Deals of this team, and its goals."""

    value: DealValueLike | None = None
    """What of a deal counts."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OverdueInvoice(Record):
    """An invoice that should have been paid."""

    invoice: Invoice
    """The invoice; as it was then, when the past is asked about."""

    days: int
    """For how many days: 1 on the day after it was due."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PageRequest(Record):
    """Which page of a list to read."""

    limit: int | None = None
    """At most this many items, 1 to 1,000; 50 unless set."""

    after: str | None = None
    """The `next` of the page before; the first page without."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ParetoNbd(Record):
    """The Pareto/NBD model: customers buy at random times, each at a rate of their own, and leave at a random time, each
    again at a rate of their own (D. Schmittlein, D. Morrison, R. Colombo, Counting Your Customers, Management Science
    33, 1987; the likelihood as in P. Fader and B. Hardie, A Note on Deriving the Pareto/NBD Model, 2005).
    """

    r: float
    """The shape of the buying rates' distribution."""

    alpha: float
    """Its rate: r / α is the mean number of purchases in one unit of time."""

    s: float
    """The shape of the leaving rates' distribution."""

    beta: float
    """Its rate."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PartialDate(Record):
    """A day and month, with or without a year: a birthday as people give it."""

    year: int | None = None
    """The year, when it is known."""

    month: int
    """The month, 1 to 12."""

    day: int
    """The day of the month, 1 to 31 (1 to 30 in the lunar calendar)."""

    calendar: CalendarKind = CalendarKind.GREGORIAN
    """The calendar it is counted in."""

    leap: bool = False
    """Whether the month is the leap month that follows the month of this number (lunar only)."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Payment(Record):
    """Money that came in for an order."""

    id: UUID
    """The payment's id."""

    amount: Decimal
    """The amount, in the order's currency."""

    at: datetime.datetime
    """When it came."""

    method: str | None = None
    """How: `card`, `transfer`."""

    reference: str | None = None
    """The payment's number at whoever handled it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PaymentMatch(Record):
    """A payment, or a part of one, that settles an invoice."""

    payment_id: UUID
    """The payment of the invoice's order."""

    amount: Decimal
    """How much of it."""

    at: datetime.datetime
    """When the payment came."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PaymentMatching(Record):
    """A payment to match with an invoice."""

    version: int | None = None
    """Refuse it with `stale_version` unless the invoice has this version."""

    payment_id: UUID | str
    """The payment of the invoice's order."""

    amount: Decimal | int | None = None
    """How much of it, more than zero; when left out as much as is left of the payment and open of the invoice."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Period(Record):
    """A month, a quarter or a year. Its days are civil days in the business's time zone."""

    length: PeriodLength
    """How long it is."""

    starts_on: datetime.date
    """Its first day. Where a period is given, any of its days will do."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PeriodOutlook(Record):
    """What is won and what is to be expected in a period, beside its goal."""

    period: Period
    """The period."""

    goal: Decimal | None = None
    """What is to be sold; none without a goal."""

    won: Decimal
    """What was won."""

    weighted: Decimal
    """What is expected of the open deals."""

    committed: Decimal
    """What of them is probable enough to be committed."""

    best_case: Decimal
    """What the best case brings of them."""

    missing: Decimal
    """Goal − won − weighted; nothing when that is reached."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PeriodReview(Record):
    """What was forecast for a period when it began, and what came of it.

    A deal that was open when the period began, and expected to be closed in it, was due. Each of them is either won,
    lost, slipped, open or gone by now, and counts with what it came to when the period began.
    """

    period: Period
    """The period."""

    is_over: bool
    """Whether it is over."""

    due: DealTally
    """The deals that were due."""

    weighted: Decimal
    """What was forecast: the due deals, each times its probability."""

    best_case: Decimal
    """Those that were probable enough for the best case."""

    committed: Decimal
    """Those that were probable enough to be committed."""

    actual: DealTally
    """All deals that were won in the period, due or not, at what they came to in the end."""

    error: Decimal
    """Weighted − actual: more than nothing when too much was forecast."""

    accuracy: float | None = None
    """1 − |error| / actual, 0 at least; none before the period is over, and when nothing was won in it."""

    won: DealTally
    """Due deals that were won in the period."""

    lost: DealTally
    """Due deals that were lost in the period."""

    slipped: DealTally
    """Due deals that were put off: expected after the period now, or closed after it."""

    pushes: int
    """How often the dates of these were put into a later period since."""

    open: DealTally
    """Due deals that are open still, and not expected later."""

    gone: DealTally
    """Due deals that are deleted now, or have no date any more."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PersonName(Record):
    """The parts of a person's name, as far as they are known; `Customer.name` holds the whole as it is written."""

    prefix: str | None = None
    """A title before the name."""

    given: str | None = None
    """The name or names given at birth."""

    middle: str | None = None
    """A middle name or a patronymic."""

    family: str | None = None
    """The family's name."""

    suffix: str | None = None
    """What follows the name."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Pipeline(Record):
    """The way of deals: stages one after the other.

    It has at least one stage of each kind, so that every deal can be won and can be lost.
    """

    id: UUID
    """The pipeline's id."""

    name: str
    """The name; no two pipelines that are not deleted share one, whatever its case."""

    description: str | None = None
    """What it is for."""

    stages: list[Stage]
    """Its stages, in their order."""

    former_stages: list[FormerStage]
    """The stages that it had once, oldest first."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""

    prediction: Prediction | None = None
    """How it predicts what becomes of its deals; none when it does not, and their probability is the stage's."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PipelineEdit(Record):
    """New stages for a pipeline that may be in use."""

    version: int | None = None
    """Refuse the edit with `stale_version` unless the pipeline has this version."""

    stages: Sequence[NewStage] | None = None
    """All its stages, in their order. A stage that it has and that is not named here by its id is taken out."""

    replacements: Sequence[StageReplacement] | None = None
    """Where the deals of each stage go that is taken out, also when it has none now: a deleted one may come back."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PipelinePatch(Record):
    """What an update says of each field of a pipeline. Its stages are changed by an edit."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    name: str | None = None
    """The name."""

    description: str | None | Unset = UNSET
    """What it is for."""

    prediction: Prediction | None | Unset = UNSET
    """How it predicts what becomes of its deals. All of them are looked at again in the same transaction."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Prediction(Record):
    """How a pipeline predicts what becomes of its deals."""

    method: ProbabilityMethod | None = None
    """Where the probability of its open deals comes from that nobody has set by hand. Where that cannot say anything,
    since no deal was won yet, none lost, or no regression was fitted, it is the stage's.
    """

    fields: Sequence[PredictorField] = field(default_factory=list)
    """What counts beside the stage."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Problem(Record):
    """Something that is not as it must be."""

    table: str
    """The table it was found in."""

    what: str
    """What is wrong, in a few words without any stored value."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProblemCount(Record):
    """How often rows had the same problem."""

    field: str | None = None
    """The mapping's field."""

    column: str | None = None
    """The file's column: its header, or its place where there are no headers."""

    code: str
    """What is wrong, or odd."""

    errors: int
    """How often a row was rejected for it."""

    warnings: int
    """How often it was no more than odd."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Product(Record):
    """Something the business sells.

    Unique: no two products that are not deleted share a SKU. `version` counts the changes from 1. Orders keep the
    price that was paid; `price` is what the next order is offered.
    """

    id: UUID
    """The product's id."""

    sku: str | None = None
    """The stock keeping unit: the business's own code, exactly as it is written (`85123A` is not `85123a`)."""

    name: str
    """The name."""

    description: str | None = None
    """What it is, in some sentences."""

    category_ids: list[UUID]
    """The categories it is in, each once; the first is the main one."""

    price: Money | None = None
    """What one unit costs the buyer."""

    cost: Money | None = None
    """What one unit costs the business."""

    unit: str | None = None
    """What is counted: `piece`, `kg`, `hour`."""

    status: ProductStatus
    """Whether it is still sold."""

    attributes: dict[str, Value]
    """Free values by name, such as its colour."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProductPatch(Record):
    """What an update says of each field of a product."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    sku: str | None | Unset = UNSET
    """The stock keeping unit."""

    name: str | None = None
    """The name."""

    description: str | None | Unset = UNSET
    """What it is, in some sentences."""

    category_ids: Sequence[UUID | str] | None | Unset = UNSET
    """All categories it is in, the main one first."""

    price: Money | None | Unset = UNSET
    """What one unit costs the buyer."""

    cost: Money | None | Unset = UNSET
    """What one unit costs the business."""

    unit: str | None | Unset = UNSET
    """What is counted."""

    status: ProductStatusLike | None = None
    """Whether it is still sold."""

    attributes: Mapping[str, GivenValue | None] | None = None
    """Free values by name: a value sets one, `None` removes one; those not named stay."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProductPurchaseOutcome(Record):
    """Whether a customer who has bought something buys a product, or one of a category or of those below it."""

    horizon_days: int
    """Within so many days, 1 to 3,660."""

    product_id: UUID | None = None
    """The product; this or a category is given."""

    category_id: UUID | None = None
    """The category, with the products that it has when the model is fitted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProductQuery(Record):
    """Which products a list holds; everything left out does not narrow it."""

    category_id: UUID | str | None = None
    """Products in this category or in one below it."""

    status: ProductStatusLike | None = None
    """Products with this status."""

    text: str | None = None
    """Products whose name or SKU holds each of these words, whatever their case and accents."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProductRecommendation(Record):
    """A product for a customer."""

    product_id: UUID
    """The product."""

    basis: RecommendationBasis
    """Why it is recommended."""

    score: float
    """How much speaks for it: the sum, over what the customer has, of the cosine likeness to it; 0 for one that is
    recommended for being popular.
    """

    because: list[RecommendationCause]
    """"Because you bought": the strongest causes first; empty for one that is recommended for being popular."""

    customers: int
    """How many customers bought it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Profile(Record):
    """What a customer's orders and interactions add up to. Cancelled and deleted records count in nothing.

    Money is by currency: one entry for each, in the order of the codes, none for a sum of zero. Sums are written with the
    decimals of the currency's smallest unit, and with more only where they have them.
    """

    _tables: ClassVar[tuple[str, ...]] = ("spent", "refunded", "balance", "channels", "products",)

    order_count: int
    """Orders, without returns."""

    order_days: int
    """Distinct civil days with an order, in the business's time zone."""

    return_count: int
    """Returns: orders that only took goods back."""

    refund_count: int
    """Refunds of orders."""

    spent: Rows[Money]
    """What was spent: totals less refunds and returns."""

    refunded: Rows[Money]
    """What was given back: refunds and returns."""

    balance: Rows[Money]
    """What the customer owes; negative where the business does."""

    first_order_at: datetime.datetime | None = None
    """When the first order was placed."""

    last_order_at: datetime.datetime | None = None
    """When the last order was placed."""

    channels: Rows[ChannelActivity]
    """Interactions by channel."""

    products: Rows[Purchase]
    """Products of the catalogue that were bought, most often bought first."""

    categories: list[UUID]
    """The categories of those products."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Progress(Record):
    """How far an import has come."""

    rows: int
    """Rows of data read."""

    bytes: int
    """Bytes read."""

    counts: ImportCounts
    """What became of the rows so far; those that still wait to be written are not counted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PropensityColumn(Record):
    """A feature that a model goes by, under the name of its field in `CustomerFeatures`, written
    alike in every language: `'days_since_last_order'`.

    Beside these there are `'wanted_orders'` and `'days_since_wanted'`, the orders with the product that is asked about and
    the days since the last of them, and `'contract_days'`, the days since the contract began.
    """

    name: str
    """The name."""

    importance: float
    """How much of what the model knows it knows by this feature; all add up to 1. Of a regression the weight times the
    standard deviation, of trees by how much questions about it lowered the loss.
    """

    is_logarithm: bool
    """Whether the model takes the logarithm: ±ln(1 + |x|)."""

    fill: float | None = None
    """What it takes where the number is not known; none where it is told so."""

    group: int | None = None
    """Columns of a regression with the same number tell much the same: their correlation with the weightiest of them is
    .7 or more, up or down. They are one reason of a score. None of one that stands alone.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PropensityCutoff(Record):
    """A day of the past that was learnt from."""

    on: datetime.date
    """The day whose end it is."""

    customers: int
    """The customers whom the question was about."""

    positives: int
    """Of them those who did it in the days after."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PropensityParameters(Record):
    """What was fitted of propensity."""

    columns: list[PropensityColumn]
    """The features, in the order of the classifier's columns."""

    classifier: PropensityClassifier
    """What was learnt."""

    cutoffs: list[PropensityCutoff]
    """The days that it was learnt from, the last one first."""

    product_ids: list[UUID] = field(default_factory=list)
    """The products whose purchase is asked about."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PropensityReason(Record):
    """Why a customer is more or less likely to do it than others."""

    feature: str
    """The feature; of features that are alike, the one that speaks loudest for what all of them say."""

    value: float | None = None
    """What it is of this customer; none where it is not known."""

    contribution: float
    """By how much it moves the log-odds, together with those that are alike: above 0 to more likely."""

    text: str
    """The same in words, such as `more likely: last bought 12 days ago`."""

    counted_with: list[str] = field(default_factory=list)
    """The features that are alike and were counted with it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PropensityScore(Record):
    """What a model of propensity says of a customer."""

    probability: float
    """The probability."""

    until: datetime.date
    """The last day on which it would count."""

    baseline: float
    """The log-odds from which contributions count: those of the average customer, or of everybody."""

    reasons: list[PropensityReason] = field(default_factory=list)
    """What speaks for or against it, the weightiest first, at most five. Left out in lists."""

    others: float | None = None
    """What all other features contribute together: with the baseline and the reasons they add up to the log-odds of the
    probability. Left out in lists.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PropensitySpec(Record):
    """How a model of propensity is fitted. It needs at least ten customers who did what it is about, and ten who did not."""

    currency: str
    """The currency of all money. Orders in others are converted at the rate of their day."""

    outcome: PropensityOutcome
    """What it tells."""

    method: PropensityMethod | None = None
    """How it learns: by logistic regression when left out."""

    cutoffs: int | None = None
    """From how many days of the past it learns, 1 to 36, each a horizon before the next, the last one a horizon before
    the last day that is over (today is, in its last second): 4 when left out. Those before the first customer do not
    count.
    """

    seed: int | None = None
    """Which customers are held out where there is but one such day, and looked at where there are too many."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Purchase(Record):
    """How much of one product a customer bought."""

    product_id: UUID
    """The product."""

    quantity: Decimal
    """How many, less what came back."""

    orders: int
    """In how many orders."""

    last_at: datetime.datetime
    """When it was last bought."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PurchaseCancellation(Record):
    """A purchase order's cancellation to record."""

    version: int | None = None
    """Refuse it with `stale_version` unless the purchase order has this version."""

    reason: str | None = None
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PurchaseHistory(Record):
    """One customer's purchases, as the models see them.

    Time has any unit. For `BgBb` it is counted in occasions instead: the days after the first purchase
    are cut into spans of one length, and frequency counts those with a purchase, however many there were in one.
    """

    frequency: int
    """Repeat purchases: the days with a purchase, without the first."""

    recency: float
    """Time from the first purchase to the last; 0 without a repeat purchase."""

    age: float
    """Time from the first purchase to the end of the observation."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PurchaseLine(Record):
    """One line of a purchase order. Costs are in its currency."""

    product_id: UUID | None = None
    """The product, when it is in the catalogue."""

    sku: str | None = None
    """The article number, when the product is not in the catalogue."""

    name: str | None = None
    """What the line is called, when that was given."""

    quantity: Decimal
    """How many."""

    unit_cost: Decimal
    """What one costs."""

    received: Decimal
    """How many came in."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PurchaseOrder(Record):
    """What the business buys of a supplier.

    `cost` = Σ quantity · unit cost over the lines + shipping + tax. Of no line more comes in than was ordered.
    """

    id: UUID
    """The purchase order's id."""

    number: str | None = None
    """Its number."""

    supplier_id: UUID
    """Of whom it is bought."""

    currency: str
    """The currency of all costs."""

    lines: list[PurchaseLine]
    """What is bought."""

    shipping: Decimal
    """What its shipping costs."""

    tax: Decimal
    """Tax on it all."""

    cost: Decimal
    """What it costs."""

    received_cost: Decimal
    """What the goods cost that came in, without shipping and tax."""

    status: PurchaseStatus
    """How far it is."""

    receipts: list[Receipt]
    """What came in, as it was recorded."""

    expected_on: datetime.date | None = None
    """The day on which it is expected."""

    ordered_at: datetime.datetime | None = None
    """When it was sent to the supplier."""

    cancelled_at: datetime.datetime | None = None
    """When it was called off."""

    cancel_reason: str | None = None
    """Why it was called off."""

    note: str | None = None
    """Remarks."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PurchaseOrderPatch(Record):
    """What an update says of each field of a purchase order."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    number: str | None | Unset = UNSET
    """Its number."""

    lines: Sequence[NewPurchaseLine] | None = None
    """All lines, while it is a draft."""

    shipping: Decimal | int | None = None
    """What its shipping costs."""

    tax: Decimal | int | None = None
    """Tax on it all."""

    expected_on: datetime.date | None | Unset = UNSET
    """The day on which it is expected."""

    note: str | None | Unset = UNSET
    """Remarks."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PurchaseOutcome(Record):
    """Whether a customer who has bought buys again."""

    horizon_days: int
    """Within so many days, 1 to 3,660."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PurchasePart(Record):
    """So many of one line of a purchase order."""

    line: int
    """The line's number, the first being 1."""

    quantity: Decimal
    """How many; more than zero."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PurchasePlacement(Record):
    """That a purchase order was sent to its supplier."""

    version: int | None = None
    """Refuse it with `stale_version` unless the purchase order has this version."""

    at: datetime.datetime | None = None
    """When; now, when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PurchaseQuery(Record):
    """Which purchase orders a list holds; everything left out does not narrow it."""

    supplier_id: UUID | str | None = None
    """Those of this supplier."""

    status: PurchaseStatusLike | None = None
    """Those that are this far."""

    number: str | None = None
    """Those with this number."""

    expected_before: datetime.date | None = None
    """Those of which something is to come in, and that were expected before this day: until today, the late ones."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Quote(Record):
    """What a customer is offered, at what price, until when.

    `total` = Σ (quantity · unit price − discount) over the lines − discount + Σ tax, as the order comes to that is made
    of it. The discount on the whole is shared among the lines by what they come to, and each line's tax is its rate of
    the rest. Products of quantities and prices are exact; percentages, shares and taxes are rounded to the currency's
    smallest unit, halves away from zero. A line that is paid for again and again counts once.
    """

    id: UUID
    """The quote's id."""

    number: str
    """Its number, which all revisions of it share."""

    revision: int
    """Counts the revisions, from 1."""

    customer_id: UUID
    """To whom it is offered."""

    deal_id: UUID | None = None
    """The deal that it is about."""

    status: QuoteStatus
    """What has become of it."""

    title: str | None = None
    """What it is about, in a line."""

    currency: str
    """The currency of all amounts."""

    lines: list[QuoteLine]
    """What is offered."""

    discount: Decimal
    """What is taken off the whole quote."""

    discount_percent: Decimal | None = None
    """The percentage that this is, when it was given as one."""

    subtotal: Decimal
    """What the lines come to, before the discount on the whole and without tax."""

    taxes: list[QuoteTax]
    """The taxes by their rates, the lowest first; those of zero percent among them."""

    total: Decimal
    """What the customer is to pay."""

    valid_until: datetime.date | None = None
    """The last day on which it can be accepted, in the business's time zone."""

    introduction: str | None = None
    """What stands above the lines."""

    terms: str | None = None
    """What stands below them: terms, how to pay."""

    owner: str | None = None
    """Who made it."""

    sent_at: datetime.datetime | None = None
    """When the customer got it."""

    closed_at: datetime.datetime | None = None
    """When it was accepted or declined, or another one took its place."""

    accepted_by: str | None = None
    """Who accepted it, on the customer's side."""

    reference: str | None = None
    """The customer's own number for it."""

    decline_reason: str | None = None
    """Why it was declined."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QuoteAcceptance(Record):
    """The customer agrees to a quote."""

    version: int | None = None
    """Refuse it with `stale_version` unless the quote has this version."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not later, and not before it was sent."""

    by: str | None = None
    """Who, on the customer's side."""

    reference: str | None = None
    """The customer's own number for it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QuoteDocument(Record):
    """How a quote is shown as a page."""

    seller: str | None = None
    """Who offers: name and address, one line each."""

    language: str | None = None
    """The page's language; `en` when left out. The usual template is in English."""

    template: str | None = None
    """A template of one's own, in Jinja's language, at most 1 MiB; see `Quotes.html` for what it
    knows.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QuoteLine(Record):
    """One line of a quote. Amounts are in the quote's currency."""

    product_id: UUID | None = None
    """The product, when it is in the catalogue."""

    sku: str | None = None
    """The article number; that of the product when none was given."""

    name: str | None = None
    """What the line is called; as the product was when the line was written, when nothing was given."""

    description: str | None = None
    """What there is to say of it."""

    quantity: Decimal
    """How many."""

    unit_price: Decimal
    """The price of one, without tax."""

    discount: Decimal
    """What is taken off the line."""

    discount_percent: Decimal | None = None
    """The percentage that this is, when it was given as one."""

    tax_rate: Decimal
    """The rate of its tax, in percent."""

    interval: BillingInterval | None = None
    """How often it is paid for; once when there is none."""

    net: Decimal
    """What it comes to: quantity · unit price − discount."""

    tax: Decimal
    """The tax that is added to it: of what it comes to, less its share of the discount on the whole quote."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QuotePatch(Record):
    """What an update says of each field of a draft."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    title: str | None | Unset = UNSET
    """What it is about."""

    lines: Sequence[NewQuoteLine] | None | Unset = UNSET
    """All lines."""

    discount: Decimal | int | None | Unset = UNSET
    """What is taken off the whole quote; an amount that is set takes the percentage away."""

    discount_percent: Decimal | int | None | Unset = UNSET
    """The same in percent; one that is set takes the place of the amount."""

    valid_until: datetime.date | None | Unset = UNSET
    """The last day on which it can be accepted."""

    introduction: str | None | Unset = UNSET
    """What stands above the lines."""

    terms: str | None | Unset = UNSET
    """What stands below them."""

    owner: str | None | Unset = UNSET
    """Who makes it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QuoteQuery(Record):
    """Which quotes a list holds; everything left out does not narrow it."""

    customer_id: UUID | str | None = None
    """Quotes to this customer."""

    deal_id: UUID | str | None = None
    """Quotes for this deal."""

    status: QuoteStatusLike | None = None
    """Quotes of which this has become."""

    number: str | None = None
    """The revisions of the quote with this number."""

    owner: str | None = None
    """Quotes that this salesperson made."""

    text: str | None = None
    """Quotes whose number, title or lines hold each of these words, whatever their case and accents."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QuoteRefusal(Record):
    """The customer does not want a quote."""

    version: int | None = None
    """Refuse it with `stale_version` unless the quote has this version."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not later, and not before it was sent."""

    reason: str | None = None
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QuoteSending(Record):
    """The customer gets a quote."""

    version: int | None = None
    """Refuse it with `stale_version` unless the quote has this version."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not later."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class QuoteTax(Record):
    """The tax of all lines with one rate."""

    rate: Decimal
    """The rate, in percent."""

    base: Decimal
    """What is taxed."""

    tax: Decimal
    """The tax."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RankedLead(Record):
    """A lead among others."""

    customer_id: UUID
    """The customer."""

    fit: Decimal
    """The points of fit."""

    engagement: Decimal
    """The points of engagement."""

    grade: str | None = None
    """The grade; none where the lead has the points of none."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RateQuery(Record):
    """Which exchange rates a list holds; everything left out does not narrow it."""

    currency: str | None = None
    """Rates of this currency."""

    base: str | None = None
    """Rates in this currency."""

    from_: datetime.date | None = None
    """Rates that hold from this day on, or a later one."""

    until: datetime.date | None = None
    """Rates that hold from a day before this one on."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Receipt(Record):
    """Goods of a purchase order that came in together."""

    id: UUID
    """The receipt's id."""

    lines: list[PurchasePart]
    """What came in."""

    at: datetime.datetime
    """When."""

    note: str | None = None
    """The supplier's number of the delivery, and other remarks."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Recommendation(Record):
    """A product that a customer is recommended."""

    product_id: UUID
    """The product."""

    response: str | None = None
    """What the customer thought of it: `wants a sample`."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecommendationCause(Record):
    """Something that the customer has and that speaks for a product."""

    product_id: UUID
    """What the customer has."""

    score: float
    """Its part of the score."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecommendationQuality(Record):
    """How good lists of k items were."""

    recall: float
    """The part of what was bought that had been recommended, of as much as fits in a list; the mean over customers."""

    mean_average_precision: float
    """The mean over customers of the mean, over the hits, of the part of hits up to each hit; MAP@k."""

    coverage: float
    """The part of all items that was recommended to anybody."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecommendationQuery(Record):
    """What is recommended to a customer."""

    limit: int | None = None
    """The most products, 1 to 1,000; 10 when left out."""

    category_id: UUID | str | None = None
    """Only products in this category or in one below it."""

    exclude_owned: bool | None = None
    """Whether products are left out that the customer has; yes, when left out."""

    exclude: Sequence[UUID | str] | None = None
    """Products that are left out, such as those out of stock."""

    causes: int | None = None
    """The most products that are named as causes of one recommendation; 3 when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecommendationReview(Record):
    """What recommendations would have been worth: of customers who bought before an instant, and something new from then
    on.
    """

    split_at: datetime.datetime
    """The instant."""

    learnt: int
    """How many purchases were learnt from: one for each order and product."""

    customers: int
    """How many customers there are."""

    model: RecommendationQuality
    """The recommendations."""

    popular: RecommendationQuality
    """The most popular products that the customer did not have."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecommendationReviewOptions(Record):
    """How recommendations are tried out on the past."""

    split_at: datetime.datetime | None = None
    """What was bought before this instant is learnt from, what was bought from then on is to be foretold; when left out,
    as `holdout` says.
    """

    holdout: float | None = None
    """The part of all purchases, the last ones, that is to be foretold, above 0 and below 1; 0.2 when left out."""

    limit: int | None = None
    """How long the lists are, k; 10 when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Recurring(Record):
    """An amount that is paid again and again, in the deal's currency."""

    amount: Decimal
    """What is paid each time."""

    interval: BillingInterval
    """How often."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Refund(Record):
    """Money that is given back for an order."""

    id: UUID
    """The refund's id."""

    lines: list[RefundLine]
    """What is refunded."""

    shipping: Decimal
    """What is refunded of the shipping."""

    amount: Decimal
    """The sum of it all."""

    method: RefundMethod
    """How it reaches the customer."""

    at: datetime.datetime
    """When."""

    reason: str | None = None
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RefundLine(Record):
    """A part of a line that was refunded."""

    line: int
    """The line's number, the first being 1."""

    quantity: Decimal
    """How many of it came back; zero when only money was given back."""

    amount: Decimal
    """The amount, in the order's currency."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Relationship(Record):
    """How one customer stands to another: `from` is an employee of `to`, the spouse of `to`, was referred by `to`."""

    id: UUID
    """The relationship's id."""

    from_: UUID
    """The customer who is something."""

    to: UUID
    """The customer to whom `from` is that."""

    kind: str
    """What `from` is to `to`, such as `employee`, `subsidiary`, `spouse`."""

    role: str | None = None
    """What `from` does there, such as `head of purchasing`."""

    since: datetime.date | None = None
    """The first day."""

    until: datetime.date | None = None
    """The last day."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RelationshipPatch(Record):
    """What an update says of each field of a relationship; who it is about never changes."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the relationship has this version."""

    kind: str | None = None
    """What `from` is to `to`."""

    role: str | None | Unset = UNSET
    """What `from` does there."""

    since: datetime.date | None | Unset = UNSET
    """The first day."""

    until: datetime.date | None | Unset = UNSET
    """The last day."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReliabilityBin(Record):
    """Rows of like probability."""

    from_: float
    """The lowest probability."""

    to: float
    """The highest, which belongs to the next bin but for the last."""

    rows: int
    """How many rows."""

    expected: float | None = None
    """The mean probability; none without rows."""

    actual: float | None = None
    """The part that was positive; none without rows."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReminderQuery(Record):
    """Which reminders a list holds; everything left out does not narrow it."""

    from_: datetime.datetime | None = None
    """Reminders at this instant or later."""

    until: datetime.datetime | None = None
    """Reminders before this instant."""

    assignee: str | None = None
    """Reminders of this assignee's tasks."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Return(Record):
    """Goods of an order that come back. Of no line more comes back, in all returns that are not deleted, than arrived."""

    id: UUID
    """The return's id."""

    order_id: UUID
    """The order."""

    lines: list[OrderPart]
    """What comes back, each line of the order at most once."""

    reason: str | None = None
    """Why."""

    note: str | None = None
    """What was found when it was looked at, and other remarks."""

    status: ReturnStatus
    """How far it is."""

    steps: list[ReturnStep]
    """Its steps, oldest first."""

    refund_id: UUID | None = None
    """The refund of the order that closing it booked."""

    credit_note_id: UUID | None = None
    """The credit note that closing it issued."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReturnAdvance(Record):
    """A step of a return to record: it is received, or inspected."""

    version: int | None = None
    """Refuse it with `stale_version` unless the return has this version."""

    status: ReturnStatusLike
    """The status that was reached, not `closed`."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not before the step before it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReturnClosing(Record):
    """A return's end to record."""

    version: int | None = None
    """Refuse it with `stale_version` unless the return has this version."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not before the step before it."""

    refund: ReturnRefund | None = None
    """The refund to book; none when left out."""

    credit_note: NewCreditNote | None = None
    """The credit note to issue, to an invoice of the same order; none when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReturnPatch(Record):
    """What an update says of each field of a return."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    lines: Sequence[OrderPart] | None = None
    """All that comes back, until it is closed."""

    reason: str | None | Unset = UNSET
    """Why."""

    note: str | None | Unset = UNSET
    """Remarks."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReturnQuery(Record):
    """Which returns a list holds; everything left out does not narrow it."""

    order_id: UUID | str | None = None
    """Returns of this order."""

    customer_id: UUID | str | None = None
    """Returns from this customer."""

    status: ReturnStatusLike | None = None
    """Returns that are this far."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReturnRefund(Record):
    """The refund that closing a return books: of each of its lines the quantity's share of what it came to."""

    id: UUID | str | None = None
    """The refund's id, when it was minted elsewhere."""

    shipping: Decimal | int | None = None
    """What is refunded of the shipping."""

    method: RefundMethodLike | None = None
    """How it reaches the customer."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReturnStep(Record):
    """One step of a return."""

    status: ReturnStatus
    """The status that was reached."""

    at: datetime.datetime
    """When."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RevertReport(Record):
    """What taking an import back did."""

    reverted: int
    """Changes that were taken back: creations and updates."""

    kept: int
    """Changes that were kept, since the record was changed afterwards or something else was recorded about it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReviewQuery(Record):
    """Which forecasts to look back at; what is left out does not narrow it."""

    currency: str
    """The currency of all amounts."""

    length: PeriodLengthLike | None = None
    """How long the periods are."""

    from_: datetime.date
    """A day of the first period."""

    until: datetime.date
    """A day of the period after the last one. At most 120 periods are looked at, and none that has not begun."""

    pipeline_id: UUID | str | None = None
    """Deals in this pipeline."""

    owner: str | None = None
    """Deals of this salesperson."""

    team: str | None = None
    """Deals of this team."""

    value: DealValueLike | None = None
    """What of a deal counts."""

    best_case_from: Decimal | int | None = None
    """An open deal of at least this probability, in percent, belongs to the best case; 50 when left out."""

    committed_from: Decimal | int | None = None
    """One of at least this probability counts as committed; 80 when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RfmBins(Record):
    """How many customers have each score: the first entry counts those with score 1."""

    recency: list[int]
    """By recency."""

    frequency: list[int]
    """By frequency."""

    monetary: list[int]
    """By money."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RfmEdges(Record):
    """The values between the bins, ascending: a value on an edge belongs below it.

    Those of one run can be the fixed cuts of another, by `RfmOptions.cuts`.
    """

    recency: Sequence[Decimal]
    """Between the days since the last order. The fewer days, the higher the score."""

    frequency: Sequence[Decimal]
    """Between the frequencies."""

    monetary: Sequence[Decimal]
    """Between the monetary values."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RfmInput(Record):
    """What one customer did, as RFM sees it."""

    customer_id: UUID
    """The customer."""

    recency_days: int
    """Civil days from the last order to the instant of the scores, 0 on the same day."""

    frequency: int
    """How often the customer bought."""

    monetary: Decimal
    """For how much."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RfmModelScore(Record):
    """What a model of RFM says of a customer."""

    score: RfmScore
    """The scores, and what they were computed from."""

    edges: RfmEdges
    """The edges between the scores."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RfmOptions(Record):
    """How RFM scores are computed; everything left out has its usual value."""

    method: RfmMethod | None = None
    """How the edges are found."""

    cuts: RfmEdges | None = None
    """Edges to use instead of finding them, whoever the customers are: to compare periods, or because the business
    says so.
    """

    frequency: RfmFrequency | None = None
    """What counts as often."""

    monetary: RfmMonetary | None = None
    """What counts as much."""

    grid: Sequence[RfmRule] = field(default_factory=list)
    """The names of the scores; the usual ones where there are none."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RfmParameters(Record):
    """What was fitted of RFM."""

    edges: RfmEdges
    """The edges between the scores."""

    bins: RfmBins
    """How many of the customers had each score."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RfmRule(Record):
    """One rule of a grid: the name of the customers whose scores lie in these ranges."""

    name: str
    """The name."""

    recency: ScoreRange | None = None
    """Recency scores."""

    frequency: ScoreRange | None = None
    """Frequency scores."""

    monetary: ScoreRange | None = None
    """Monetary scores."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RfmScore(Record):
    """One customer's scores, and what they were computed from."""

    input: RfmInput
    """What the scores were computed from."""

    scores: RfmTriple
    """The scores."""

    segment: str
    """The name that the grid gives them."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RfmScores(Record):
    """The scores of all customers, with everything that explains them."""

    _tables: ClassVar[tuple[str, ...]] = ("segments", "customers",)

    edges: RfmEdges | None = None
    """The edges that were used; none when there was nobody to find them by."""

    bins: RfmBins
    """How many customers each bin holds. A bin of 0 is empty: no value lies between its edges."""

    segments: Rows[RfmSegment]
    """The names of the grid in its order, those of nobody too."""

    customers: Rows[RfmScore]
    """The customers, in the order in which they were given."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RfmSegment(Record):
    """The customers that share a name of the grid."""

    name: str
    """The name."""

    customers: int
    """How many customers there are."""

    monetary: Decimal
    """The sum of their monetary values."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RfmSpec(Record):
    """How an RFM model is fitted."""

    currency: str
    """The currency of the monetary values. Orders in others are converted at the rate of their day."""

    options: RfmOptions | None = None
    """How scores are computed. With `cuts` these are the edges, and nothing is fitted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RfmTriple(Record):
    """Three scores, each 1 to 5, 5 the best. Displayed as `5-4-4`."""

    recency: int
    """How recently the customer bought."""

    frequency: int
    """How often."""

    monetary: int
    """For how much."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RowError(Record):
    """What is wrong with a row, or odd about it. An order is rejected with all of its rows when one of them is wrong."""

    row: int
    """The row, counted from 1 without the header; blank lines, and breaks within quotes, do not count."""

    field: str | None = None
    """The mapping's field."""

    column: str | None = None
    """The file's column: its header, or its place where there are no headers."""

    code: str
    """What is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SalesReport(Record):
    """What was sold. Cancelled and deleted orders count in nothing; those of deleted customers do, since they happened.

    A refund lowers the figures of the order it belongs to, in the month in which that was placed; a return without an
    order lowers those of its own month. So the months add up to the whole, and both to what the profiles say.
    """

    _tables: ClassVar[tuple[str, ...]] = ("currencies", "months",)

    customers: int
    """Customers that are not deleted, whether they bought or not."""

    buyers: int
    """Customers with an order."""

    repeat_buyers: int
    """Customers with orders on two civil days or more."""

    repeat_rate: float | None = None
    """Repeat buyers / buyers; none without buyers."""

    orders: int
    """Orders, without returns."""

    anonymous_orders: int
    """Those of them whose customer is not known."""

    returns: int
    """Returns: orders that only took goods back."""

    first_order_at: datetime.datetime | None = None
    """When the first order was placed."""

    last_order_at: datetime.datetime | None = None
    """When the last order was placed."""

    currencies: Rows[CurrencySales]
    """By currency, in the order of the codes."""

    months: Rows[MonthSales]
    """Every month from the first order or return to the last, in the business's time zone. A month in which nothing
    happened is there, with zeros; but not where nothing happened for more than ten years, as before an order whose
    date is wrong.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ScoreQuery(Record):
    """Whose scores a list holds, and which come first."""

    segment_id: UUID | str | None = None
    """The members of this segment; everybody when left out."""

    sort: ScoreSortLike | None = None
    """By what they are sorted; as is usual for the model's kind when left out."""

    missing_rate: MissingRateLike | None = None
    """What becomes of a customer with an order whose exchange rate is missing: it refuses the list when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ScoreRange(Record):
    """The scores from `min` to `max`, both included."""

    min: int
    """The lowest."""

    max: int
    """The highest."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SearchHit(Record):
    """A customer that a search found."""

    customer: Customer
    """The customer."""

    exact: bool
    """Whether every word of the query is a whole word of the customer, not only the beginning of one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Segment(Record):
    """A named part of the customers.

    Unique: no two segments share a name, whatever its case. Deleted customers are in no segment, and come back with
    their restoration.
    """

    id: UUID
    """The segment's id."""

    name: str
    """The name."""

    description: str | None = None
    """What it is for, in some sentences."""

    kind: SegmentKind
    """How its members are found."""

    expression: str | None = None
    """Who is a member, in the language of segments; none for a list."""

    building: WorkProgress | None = None
    """How far a definition is with looking at everybody, without what building columns before it takes; none when it is
    done. Until then reads are exact all the
    same: those of a new segment look at everybody themselves, those of a changed one tell of the definition before.
    """

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SegmentAttribute(Record):
    """An attribute of a customer, or a column of a table of a customer's rows."""

    name: str
    """The name, as an expression has it: `custom.shoe_size`, `total`."""

    table: str | None = None
    """The table that it is a column of; none for attributes of the customer."""

    value_type: SegmentType
    """What it is."""

    unit: str | None = None
    """What a number counts: `orders`, `the order's currency`."""

    description: str
    """What it means."""

    values: list[str] = field(default_factory=list)
    """The values that it can have, when they are known."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SegmentCondition(Record):
    """A condition of an expression, and what it says of a customer."""

    depth: int
    """How deep it lies: 0 for the whole expression, 1 for what that is made of."""

    expression: str
    """The condition."""

    truth: bool | None = None
    """What it says; none where that is unknown, because something that it asks about is not known."""

    until: datetime.datetime | None = None
    """The first instant at which it may say something else though nothing is written."""

    values: list[ConditionValue]
    """What its parts are for this customer, now; empty for one that reads no attribute by itself, such as `has_tag('vip')`."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SegmentEvent(Record):
    """A customer entered or left, by one command. Within a transaction of several, as a batch, an import or a webhook,
    somebody may enter and leave again, both at the same instant: act on `entered` only while `contains` says so.
    """

    seq: int
    """The number of the change in the journal; one for all who entered or left by a definition."""

    at: datetime.datetime
    """The instant from which it holds; of a flip in time before the instant at which it was noticed."""

    customer_id: UUID
    """Who."""

    change: MembershipChange
    """What happened."""

    cause: MembershipCause
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SegmentEvents(Record):
    """A part of the feed of a segment."""

    _tables: ClassVar[tuple[str, ...]] = ("items",)

    items: Rows[SegmentEvent]
    """The events, as they were written."""

    next: str
    """Where the next part begins, also when nothing is there yet."""

    more: bool
    """Whether more is there already."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SegmentExplanation(Record):
    """Why a customer is a member of a segment, or not."""

    _tables: ClassVar[tuple[str, ...]] = ("conditions",)

    is_member: bool
    """Whether the customer is a member now."""

    until: datetime.datetime | None = None
    """The first instant at which that may change though nothing is written; none when there is none."""

    conditions: Rows[SegmentCondition]
    """The conditions of the expression as a tree, each followed by those that it is made of; none for a list."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SegmentFunction(Record):
    """A function of the language."""

    name: str
    """The name."""

    signature: str
    """How it is called."""

    returns: SegmentType | None = None
    """What it returns; none where that is the type of its arguments."""

    description: str
    """What it means."""

    example: str
    """An expression with it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SegmentOverlap(Record):
    """How many customers are members of two segments at once."""

    first: UUID
    """The one segment."""

    second: UUID
    """The other; the same one in the row with its own count."""

    count: int
    """Members of both."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SegmentPatch(Record):
    """What an update says of each field of a segment."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    name: str | None = None
    """The name."""

    description: str | None | Unset = UNSET
    """What it is for, in some sentences."""

    expression: str | None = None
    """Who is a member. The segment tells of the definition before until this one has looked at everybody."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SegmentPreview(Record):
    """What an expression says that is not saved."""

    count: int
    """Customers for whom it is true."""

    sample: list[UUID]
    """Some of them."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SegmentSchema(Record):
    """What there is to write segments with."""

    _tables: ClassVar[tuple[str, ...]] = ("attributes", "functions",)

    attributes: Rows[SegmentAttribute]
    """Attributes of customers, custom fields among them, and the columns of their tables."""

    functions: Rows[SegmentFunction]
    """Functions, aggregates and behaviours."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SegmentSize(Record):
    """How many members a segment had at an instant."""

    at: datetime.datetime
    """The instant."""

    count: int | None = None
    """The members; none before the segment first had looked at everybody, and from its deletion on."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Shipment(Record):
    """What of an order goes out together.

    Of no line more is in shipments than was ordered. When nothing of the order is open any more, and all has left, the
    order becomes `shipped`, and when all has arrived `delivered`, in the transaction that says so; it never goes back.
    """

    id: UUID
    """The shipment's id."""

    order_id: UUID
    """The order."""

    lines: list[OrderPart]
    """What is in it, each line of the order at most once."""

    carrier: str | None = None
    """Who carries it."""

    tracking_number: str | None = None
    """Its number at whoever carries it."""

    note: str | None = None
    """Remarks."""

    status: ShipmentStatus
    """How far it is."""

    shipped_at: datetime.datetime | None = None
    """When it left, when that is known."""

    delivered_at: datetime.datetime | None = None
    """When it arrived."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ShipmentPatch(Record):
    """What an update says of each field of a shipment."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    lines: Sequence[OrderPart] | None = None
    """All that is in it, while it is being prepared."""

    carrier: str | None | Unset = UNSET
    """Who carries it."""

    tracking_number: str | None | Unset = UNSET
    """Its number at whoever carries it."""

    note: str | None | Unset = UNSET
    """Remarks."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ShipmentQuery(Record):
    """Which shipments a list holds; everything left out does not narrow it."""

    order_id: UUID | str | None = None
    """Shipments of this order."""

    customer_id: UUID | str | None = None
    """Shipments to this customer."""

    status: ShipmentStatusLike | None = None
    """Shipments that are this far."""

    tracking_number: str | None = None
    """Shipments with this number at whoever carries them."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ShipmentStep(Record):
    """That a shipment left, or arrived."""

    version: int | None = None
    """Refuse it with `stale_version` unless the shipment has this version."""

    at: datetime.datetime | None = None
    """When; now, when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SimilarProduct(Record):
    """A product that is like another."""

    product_id: UUID
    """The product."""

    score: float
    """n(both) / √(n(one) n(other)) over customers: 1 when the same customers bought both."""

    customers: int
    """How many customers bought both."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SimilarProductQuery(Record):
    """Which products that are like one are listed."""

    limit: int | None = None
    """The most products, 1 to 1,000; 10 when left out."""

    category_id: UUID | str | None = None
    """Only products in this category or in one below it."""

    exclude: Sequence[UUID | str] | None = None
    """Products that are left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SlippedDeal(Record):
    """A deal that was put off."""

    deal_id: UUID
    """The deal."""

    period: Period
    """The period in which it was expected to be closed, when that began."""

    expected_close_on: datetime.date
    """When it was expected to be closed then."""

    now_expected_on: datetime.date | None = None
    """When it is expected to be closed now."""

    status: DealStatus
    """What has become of it."""

    owner: str | None = None
    """Whose deal it is now."""

    value: Decimal
    """What it came to when the period began."""

    pushes: int
    """How often its date was put into a later period since."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SmoothingMethod(Record):
    """Which kind of smoothing."""

    trend: DemandTrend | None = None
    """How the level moves on."""

    season: DemandSeason | None = None
    """How periods of a season differ."""

    period: int | None = None
    """The periods of a season, such as 12 for months; without seasons only the simplest forecast uses it, and 0 is 1."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Stage(Record):
    """A stage of a pipeline."""

    id: UUID
    """The stage's id; no two stages share one, also of different pipelines."""

    name: str
    """The name; no two stages of a pipeline share one, whatever its case."""

    kind: DealStatus
    """What a deal in it is."""

    probability: Decimal
    """How probable it is that a deal in it is won, in percent; 100 where it is, 0 where it is lost."""

    stalled_after_days: int | None = None
    """After so many days in which nothing happens, a deal in it is stalled."""

    required_fields: list[DealField]
    """What a deal must have to come into it, and keeps while it is in it."""

    next_stage_ids: list[UUID]
    """Where a deal may go from it; anywhere when empty. A deal can be lost from anywhere."""

    entry_checks: list[StageCheck]
    """What must hold of a deal that comes into it."""

    exit_checks: list[StageCheck]
    """What must hold of a deal that goes on from it; of one that is lost nothing."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StageMetrics(Record):
    """What becomes of the deals of a stage.

    Its cohort are the deals that came to it for the first time in the time that was asked about.
    """

    pipeline_id: UUID
    """The pipeline."""

    stage_id: UUID
    """The stage."""

    name: str
    """Its name."""

    here: DealTally
    """The deals that are in the stage at the instant, whenever they came."""

    weighted: Decimal
    """Each of them times its probability."""

    entered: int
    """How many deals are in the cohort."""

    converted: int
    """How many of them later reached a later stage of the pipeline, or were won."""

    conversion: float | None = None
    """Converted / entered."""

    won: int
    """How many of the cohort are won now."""

    lost: int
    """How many are lost now."""

    reentries: int
    """How often a deal came to the stage once more in the time that was asked about."""

    time: Durations
    """How long deals stayed, each stay for itself: those that ended in the time that was asked about."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StageMigration(Record):
    """What an edit does to the deals of a stage that it takes out."""

    from_stage_id: UUID
    """The stage that is taken out."""

    to_stage_id: UUID
    """Where its deals go."""

    deals: int
    """How many deals that is."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StageMove(Record):
    """A deal's way from one stage to the next."""

    from_stage_id: UUID | None = None
    """The stage in which it was; none for where it began."""

    to_stage_id: UUID
    """The stage to which it came."""

    at: datetime.datetime
    """When."""

    by: str | None = None
    """Who moved it."""

    reason: str | None = None
    """Why, when that was given."""

    cause: MoveCause
    """What the move came of."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StageReplacement(Record):
    """Where the deals of a stage go that is taken out."""

    from_stage_id: UUID | str
    """The stage that is taken out."""

    to_stage_id: UUID | str
    """The stage that takes its deals, of the same kind; a new one among them has an id of its own."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StageVisit(Record):
    """A stay of a deal in a stage."""

    stage_id: UUID
    """The stage."""

    entered_at: datetime.datetime
    """When the deal came."""

    left_at: datetime.datetime | None = None
    """When it went; none while it is there."""

    milliseconds: int
    """How long it stayed, so far when it is there still, in milliseconds."""

    entry: int
    """How often it had come by then: 1 the first time, more when it came again."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StalledDeal(Record):
    """A deal in which nothing happened for as long as its stage allows, or longer."""

    deal: Deal
    """The deal as it is now."""

    stage_id: UUID
    """The stage in which it was at that instant."""

    last_activity_at: datetime.datetime
    """When something happened last: it was moved, or somebody was spoken with."""

    stalled_since: datetime.datetime
    """Since when it is stalled."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StalledQuery(Record):
    """Which stalled deals a list holds; everything left out does not narrow it."""

    at: datetime.datetime | None = None
    """Deals that are stalled at this instant, in the stage in which they are then; now, when left out."""

    pipeline_id: UUID | str | None = None
    """Deals in a stage of this pipeline."""

    owner: str | None = None
    """Deals of this salesperson."""

    team: str | None = None
    """Deals of this team."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Stats(Record):
    """How much a CRM holds."""

    customers: int
    """Customers ever created."""

    changes: int
    """Changes in the journal."""

    store: StoreStats
    """The file."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StatusChange(Record):
    """One step of an order's execution."""

    status: OrderStatus
    """The status that was reached."""

    at: datetime.datetime
    """When."""

    reason: str | None = None
    """Why, for a cancellation."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StoreStats(Record):
    """The size of the store and the work that waits in it."""

    file_bytes: int
    """Length of the file in bytes."""

    stored_bytes: int
    """Bytes of keys and values in the tree."""

    free_bytes: int
    """Bytes of the file that no data uses; `compact` gives them back."""

    log_commits: int
    """Commits since the last checkpoint, which opening after a crash would replay."""

    log_bytes: int
    """Bytes of those commits."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TagCovariate(Record):
    """Whether the customer has a tag: 1 or 0."""

    tag: str
    """The tag."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Task(Record):
    """Something that is planned: a call, a visit, a meeting, an e-mail, a to-do.

    It is due at an instant, or some time on a day of the business's time zone, or has no time. When it is done, what
    passed between the business and the customer is recorded as an interaction.
    """

    id: UUID
    """The task's id."""

    kind: TaskKind
    """What is to be done."""

    subject: str
    """What it is about, in a line."""

    description: str | None = None
    """What there is to know."""

    customer_id: UUID | None = None
    """With whom."""

    deal_id: UUID | None = None
    """The deal that it brings on."""

    assignee: str | None = None
    """Who is to do it."""

    priority: TaskPriority
    """How urgent it is."""

    status: TaskStatus
    """What has become of it."""

    due_at: datetime.datetime | None = None
    """When it is due."""

    due_on: datetime.date | None = None
    """The day on which it is due, when no instant is."""

    remind_at: datetime.datetime | None = None
    """When somebody wants to be reminded of it."""

    recommendations: list[Recommendation]
    """The products that the customer is recommended."""

    check_in: TaskPresence | None = None
    """That somebody came to where it is done."""

    check_out: TaskPresence | None = None
    """That they left."""

    attempts: list[CallAttempt]
    """The calls that did not settle it, in the order in which they were recorded."""

    claim: TaskClaim | None = None
    """Who is at it; also one that says nothing any more, until there is another."""

    outcome: str | None = None
    """What came of it, or why it was cancelled."""

    closed_at: datetime.datetime | None = None
    """When it was done or cancelled."""

    closed_by: str | None = None
    """Who did it or cancelled it."""

    interaction_id: UUID | None = None
    """The interaction that was recorded when it was done."""

    follow_up_id: UUID | None = None
    """The task that came of it."""

    follows_id: UUID | None = None
    """The task that it came of."""

    created_at: datetime.datetime
    """When the record was created."""

    updated_at: datetime.datetime
    """When it was last changed."""

    version: int
    """Counts the changes, from 1."""

    deleted_at: datetime.datetime | None = None
    """When it was deleted."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskCancellation(Record):
    """A task is not to be done any more."""

    version: int | None = None
    """Refuse it with `stale_version` unless the task has this version."""

    reason: str | None = None
    """Why."""

    by: str | None = None
    """Who says so; the handle's actor when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskCheck(Record):
    """Somebody comes to where a task is done, or leaves."""

    version: int | None = None
    """Refuse it with `stale_version` unless the task has this version."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not later."""

    location: Location | None = None
    """Where: a place, a point, or both."""

    by: str | None = None
    """Who; the handle's actor when left out, or else the assignee."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskClaim(Record):
    """That somebody is at a task, so that nobody else is."""

    by: str
    """Who."""

    at: datetime.datetime
    """Since when."""

    until: datetime.datetime
    """The instant from which it says nothing any more."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskClaiming(Record):
    """Somebody wants to be at a task, alone."""

    version: int | None = None
    """Refuse it with `stale_version` unless the task has this version; of no use for the next call."""

    by: str | None = None
    """Who; the handle's actor when left out."""

    seconds: int | None = None
    """For how many seconds, 1 to 86,400; a quarter of an hour when left out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskCompletion(Record):
    """A task is done."""

    version: int | None = None
    """Refuse it with `stale_version` unless the task has this version."""

    outcome: str | None = None
    """What came of it: `wants an offer`."""

    note: str | None = None
    """What was said or written, for the interaction; at most 1 MiB."""

    duration_seconds: int | None = None
    """How long it took, for the interaction; of a task with a check-in, the time until its check-out when left out."""

    at: datetime.datetime | None = None
    """When; now, when left out. Not later, and not before its check-out."""

    by: str | None = None
    """Who did it; the handle's actor when left out, or else the assignee."""

    recommendations: Sequence[Recommendation] | None = None
    """What the customer was recommended, beside what the task says already; of a product that it names, the response."""

    callback_at: datetime.datetime | None = None
    """When the customer wants to be called again: makes a call that follows, about the same."""

    follow_up: NewTask | None = None
    """The task that follows, with the customer, the deal and the assignee of this one where it names none."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskPatch(Record):
    """What an update says of each field of a task. What kind it is stays."""

    version: int | None = None
    """Refuse the update with `stale_version` unless the record has this version."""

    subject: str | None = None
    """What it is about."""

    description: str | None | Unset = UNSET
    """What there is to know."""

    customer_id: UUID | str | None | Unset = UNSET
    """With whom."""

    deal_id: UUID | str | None | Unset = UNSET
    """The deal that it brings on."""

    assignee: str | None | Unset = UNSET
    """Who is to do it."""

    priority: TaskPriorityLike | None = None
    """How urgent it is."""

    due_at: datetime.datetime | None | Unset = UNSET
    """When it is due; one that is set takes the day away."""

    due_on: datetime.date | None | Unset = UNSET
    """The day on which it is due; one that is set takes the instant away."""

    remind_at: datetime.datetime | None | Unset = UNSET
    """When somebody wants to be reminded of it."""

    recommendations: Sequence[Recommendation] | None | Unset = UNSET
    """All products that the customer is recommended."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskPresence(Record):
    """That somebody came to where a task is done, or left."""

    at: datetime.datetime
    """When."""

    location: Location | None = None
    """Where."""

    by: str | None = None
    """Who."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskQuery(Record):
    """Which tasks a list holds; everything left out does not narrow it."""

    customer_id: UUID | str | None = None
    """Tasks with this customer."""

    deal_id: UUID | str | None = None
    """Tasks that bring this deal on."""

    assignee: str | None = None
    """Tasks of this assignee."""

    kind: TaskKindLike | None = None
    """Tasks of this kind."""

    priority: TaskPriorityLike | None = None
    """Tasks that are so urgent."""

    status: TaskStatusLike | None = None
    """Tasks of which this has become."""

    product_id: UUID | str | None = None
    """Tasks in which this product is recommended."""

    text: str | None = None
    """Tasks whose subject, description or outcome hold each of these words, whatever their case and accents."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TextFieldCovariate(Record):
    """Whether a custom field has a text, or that text among its choices: 1 or 0."""

    field: str
    """The field's key."""

    value: str
    """The text."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TimelineQuery(Record):
    """Which part of a timeline to read; everything left out does not narrow it."""

    kinds: Sequence[TimelineKindLike] | None = None
    """Items of these kinds; of all kinds when empty."""

    from_: datetime.datetime | None = None
    """Items at this instant or later."""

    until: datetime.datetime | None = None
    """Items before this instant."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TopCustomer(Record):
    """One of the customers who spent the most."""

    customer_id: UUID
    """The customer."""

    spent: Decimal
    """What was spent, net of refunds and returns."""

    share: float | None = None
    """Its share of what all customers spent in this currency; none when that is nothing."""

    orders: int
    """Orders, in any currency."""

    last_order_at: datetime.datetime | None = None
    """When the last of them was placed."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TrackedWeek(Record):
    """Repeat purchases up to the end of a week."""

    week: int
    """The number of the week, 1 for that of the first purchase."""

    ends_on: datetime.date
    """Its last day."""

    actual: int
    """The days with a repeat purchase that customers had, up to here; of BG/BB, the occasions that they used, counted when
    they are over.
    """

    expected: float
    """Those that the model expects."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TreeNode(Record):
    """A node of a tree."""

    value: float
    """What the tree adds to the log-odds of rows that end here."""

    split: TreeSplit | None = None
    """The question that is asked here; none in a leaf."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TreeSplit(Record):
    """A question: is the value of a column at most the threshold?"""

    column: int
    """The column."""

    threshold: float
    """The threshold."""

    missing_below: bool
    """Whether a missing value goes where values up to the threshold go."""

    below: int
    """The node of values up to the threshold."""

    above: int
    """The node of greater ones."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ValueTier(Record):
    """A tier that is named by how many are in it and in those before."""

    name: str
    """Its name."""

    percent: float
    """Up to this percent of all, the best ones, in whole ones rounded up; 100 for the last tier."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class VerifyReport(Record):
    """What a check found."""

    _tables: ClassVar[tuple[str, ...]] = ("problems",)

    head: JournalHead | None = None
    """The end of the journal. Keep it elsewhere, to find any later rewriting of what came before."""

    problems: Rows[Problem]
    """What is wrong; empty when all is well."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WorkItem(Record):
    """A task of a work queue."""

    task: Task
    """The task."""

    due: DueState
    """How it stands to the time of day."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WorkProgress(Record):
    """How far work is that looks at many customers: a segment's definition, a read such as a preview, the fit of a model, a
    report. Where it looks at them in several passes, each begins anew; while a fit searches, all of them are done.
    """

    done: int
    """Customers that it has looked at."""

    of: int
    """Customers that it looks at."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WorkQuery(Record):
    """Which tasks a work queue holds; everything left out does not narrow it, but for the assignee."""

    assignee: str | None = None
    """Whose work; when left out, that of nobody yet."""

    due: DueStateLike | None = None
    """Tasks that stand so to the time of day."""

    kind: TaskKindLike | None = None
    """Tasks of this kind."""


ClvCovariate: TypeAlias = Union[FirstOrderCovariate, FirstChannelCovariate, CustomerKindCovariate, CountryCovariate, TagCovariate, NumberFieldCovariate, TextFieldCovariate]
"""What is known of a customer and may raise or lower the rate at which they buy: something that does not change as
days pass. Facts of the first order are as they had become by the instant that is asked about; of all else the present
value counts, also for the past.
"""


ModelParameters: TypeAlias = Union[RfmParameters, ClvParameters, PropensityParameters, ClustersParameters]
"""What was fitted."""


ModelSpec: TypeAlias = Union[RfmSpec, ClvSpec, PropensitySpec, ClustersSpec]
"""What to fit, and how."""


PropensityClassifier: TypeAlias = Union[LogisticRegression, BoostedTrees]
"""What was learnt, over the columns."""


PropensityMethod: TypeAlias = Union[LogisticOptions, BoostingOptions]
"""How a model of propensity learns."""


PropensityOutcome: TypeAlias = Union[PurchaseOutcome, ProductPurchaseOutcome, ChurnOutcome, ContractEndOutcome]
"""What a model of propensity tells of a customer."""


PurchaseModel: TypeAlias = Union[BgNbd, MbgNbd, ParetoNbd, BgBb]
"""A fitted model of when customers buy and leave."""


ScoreValues: TypeAlias = Union[RfmModelScore, ClvScore, PropensityScore, ClusterScore]
"""What a model says of a customer, by its kind."""


TimelineItem: TypeAlias = Union[Order, Interaction, Note, DealEvent]
"""One item of a timeline."""
